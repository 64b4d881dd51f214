export const id = 8962;
export const ids = [8962];
export const modules = {

/***/ 54438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ runImport),
/* harmony export */   O4: () => (/* binding */ importEntry),
/* harmony export */   ZQ: () => (/* binding */ importOf),
/* harmony export */   ep: () => (/* binding */ lookAtImport),
/* harmony export */   pD: () => (/* binding */ importAnew)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48656);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83203);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79927);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65336);





async function lookAtImport(writing, dep, locked) {
    const place = (0,_import_source_js__WEBPACK_IMPORTED_MODULE_2__/* .importPlace */ .P2)(dep);
    if (!place.ok)
        return place;
    const seen = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAtSource */ .Ew)(writing, place.value, locked);
    if (!seen.ok)
        return seen;
    if (seen.value !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ place: place.value, seen: seen.value });
    const shown = place.value.kind === 'url' ? place.value.url : dep.path;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'data',
        message: `dependency '${shown}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
    });
}
async function runImport(writing, { dep, out }, locked) {
    const looked = await lookAtImport(writing, dep, locked);
    if (!looked.ok)
        return looked;
    const { place, seen } = looked.value;
    const { session, project } = writing;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const brought = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_2__/* .bringSource */ .qF)(writing, place, seen, out.path);
    if (!brought.ok)
        return brought;
    const hash = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceHash */ .Qo)(session, project.graph, await session.ignore());
    const hashed = await hash({ kind: 'inside', path: out.path }, 'md5');
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'output', message: `output '${out.text}' does not exist` });
    const { projectRoot, cache, config, host } = session;
    const kept = out.isCached
        ? await (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOutput */ .p)({
            projectRoot,
            path: out.path,
            hashed: hashed.value,
            cache,
            linkTypes: config.cacheTypes,
            signal: host.signal,
        })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!kept.ok)
        return kept;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(importEntry({ path: dep.path, ...seen.record }, { path: out.text, ...hashed.value.info }));
}
function importEntry(dep, out) {
    return { cmd: '', deps: [dep], params: new Map(), outs: [out] };
}
function importOf(stage) {
    const [dep, ...deps] = stage.deps;
    const [out, ...outs] = stage.outs;
    if (stage.cmd !== undefined || dep?.kind !== 'path' || out === undefined)
        return undefined;
    if (deps.length > 0 || outs.length > 0 || out.place.kind !== 'inside')
        return undefined;
    return { dep, out: { text: out.path, path: out.place.path, isCached: out.cache } };
}
async function importAnew(session, project, stage) {
    const item = importOf(stage);
    if (item === undefined)
        throw new Error(`${stage.address} is no import`);
    const text = `Importing '${item.dep.path}' -> '${item.out.path}'`;
    session.host.emit({ kind: 'note', text });
    const locked = stage.lock?.deps.find(({ path }) => path === item.dep.path);
    return runImport({ session, project, files: new _write_session_js__WEBPACK_IMPORTED_MODULE_4__/* .WrittenFiles */ .l(session) }, item, locked);
}


/***/ }),

/***/ 87609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importUrl: () => (/* binding */ importUrl),
/* harmony export */   seenOut: () => (/* binding */ seenOut),
/* harmony export */   seenSource: () => (/* binding */ seenSource)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26119);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93238);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83203);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54438);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








const importUrl = {
    name: 'import-url',
    help: 'Copy or download data from a path or an http(s) address, and track it',
    args: '<url> [out]',
    options: [
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--no-exec', help: 'only write the .dvc file' },
        { flags: '--no-download', help: 'write the .dvc file with the hash of the source, bring no data' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--to-remote', help: 'refused: import the data, then push' },
        { flags: '-r, --remote <name>', help: 'only with --to-remote' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = ''] = words.args;
        const prefix = `failed to import ${url}. You could also try downloading it manually, and adding it with \`dvc add\`. - `;
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withWriting */ .$)(host, { what: `import-url ${url}`, scmContext: true }, (writing) => importData(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)(done.failures, prefix);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return '--to-remote is not supported: import the data here, then `push` it';
    if (options.exec === false && options.download === false)
        return 'argument --no-download: not allowed with argument --no-exec';
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function importData(writing, { args, options }) {
    const { session } = writing;
    const [url = '', out] = args;
    const typed = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .X)(session.host.cwd, url, { out, force: options.force === true });
    if (!typed.ok)
        return typed;
    const path = await newOutput(writing, typed.value);
    if (!path.ok)
        return path;
    const item = newImport(writing, url, path.value);
    const dep = item.dep.place;
    if (dep.kind === 'inside' && dep.path === path.value)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'project', message: `'${url}' is specified as an output and as a dependency.` });
    const entry = await importEntryOf(writing, item, options);
    if (!entry.ok)
        return entry;
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dumpDvcFile */ .QN)(writing, `${path.value}.dvc`, contentOf(item, entry.value, options.exec === false));
}
async function newOutput(writing, word) {
    const { project, session } = writing;
    const path = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .insidePath */ .yt)(writing, word);
    if (!path.ok)
        return path;
    if ((0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isThroughLink */ ._Z)(session.projectRoot, path.value))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .throughLink */ .OD);
    const ready = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNewOutput */ .ij)(writing, path.value);
    if (!ready.ok)
        return ready;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const file = `${path.value}.dvc`;
    const above = project.graph.producerAbove(path.value);
    if (above !== undefined && above.stage.file !== file) {
        const message = `output '${word}' is already specified in stage: '${above.stage.address}'.`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'project', message });
    }
    const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$f)(writing, [path.value], new Set([file]));
    return clashes.length > 0 ? { ok: false, failures: clashes } : path;
}
function newImport({ session }, url, path) {
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(url, session.cwd, session.projectRoot);
    const isInside = place.kind === 'inside' && (0,_import_source_js__WEBPACK_IMPORTED_MODULE_4__/* .existsLocally */ .HU)(session.host.cwd, url);
    const text = isInside ? (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(place.path, folder) : url;
    const placed = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text) ? place : (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(text, folder, session.projectRoot).place;
    const dep = { kind: 'path', path: text, place: placed };
    return { dep, out: { text: (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(path, folder), path, isCached: true } };
}
async function importEntryOf(writing, item, options) {
    const { dep, out } = item;
    const bare = { path: out.text, hashName: 'md5' };
    if (options.exec === false) {
        const ignored = await writing.files.ignore(out.path);
        return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .importEntry */ .O4)({ path: dep.path, hashName: 'md5' }, bare)) : ignored;
    }
    writing.session.host.emit({
        kind: 'note',
        text: `Importing '${seenSource(writing, dep)}' -> '${seenOut(writing, out.path)}'`,
    });
    if (options.download !== false)
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .runImport */ .$O)(writing, item);
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtImport */ .ep)(writing, dep);
    if (!looked.ok)
        return looked;
    const ignored = await writing.files.ignore(out.path);
    return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .importEntry */ .O4)({ path: dep.path, ...looked.value.seen.record }, bare)) : ignored;
}
function contentOf({ dep, out }, entry, isBare) {
    const dvcFile = new Map([
        ['frozen', true],
        ['deps', [new Map([['path', dep.path]])]],
        ['outs', [new Map([['path', out.text]])]],
    ]);
    const file = `${out.path}.dvc`;
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry));
    if (isBare)
        content.delete('md5');
    return content;
}
function seenSource({ session }, { path, place, source }) {
    if (source !== undefined || place.kind !== 'inside')
        return path;
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(place.path, session.cwd);
}
function seenOut({ session }, path) {
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(path, session.cwd);
}


/***/ }),

/***/ 82223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ Remotes),
  rk: () => (/* binding */ manifestReader),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/open.js
var store_open = __webpack_require__(54805);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(44221);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/data/detours.js


class Detours {
    #amounts = new Map();
    #damage = new Map();
    took(main, source, amount) {
        const key = `${main}\n${source}`;
        this.#amounts.set(key, (0,plan/* add */.WQ)(this.#amounts.get(key) ?? plan/* nothing */.s6, amount));
    }
    passed(failures) {
        for (const failure of failures)
            this.#damage.set(failure.message, failure);
    }
    take() {
        const told = [...this.#amounts].map(([key, { objects, bytes }]) => {
            const [main, source] = key.split('\n');
            const what = `${(0,format/* formatCount */.B4)(objects)} object${objects === 1 ? '' : 's'} (${(0,format/* formatBytes */.z3)(bytes)})`;
            return {
                reason: 'data',
                message: `${what} came from ${source}, because ${main} could not give ${objects === 1 ? 'it' : 'them'}`,
                hint: 'push again to the first one, so that nobody has to look elsewhere',
            };
        });
        const damaged = [...this.#damage.values()];
        this.#amounts.clear();
        this.#damage.clear();
        return [...told, ...damaged];
    }
}

;// CONCATENATED MODULE: ./lib/commands/remotes.js







class Remotes {
    config;
    session;
    use;
    host;
    opened = new Map();
    detours = new Detours();
    constructor(session, use = {}) {
        this.config = session.config;
        this.session = session;
        this.host = session.host;
        this.use = use;
    }
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined) {
            const { cache } = this.use;
            return Promise.resolve(cache === undefined ? (0,failure/* fail */.fJ)(noRemote) : (0,failure.ok)(cache));
        }
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve((0,failure/* fail */.fJ)(unknownRemote(wanted, this.config)));
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store = (0,store_open/* openStore */.C)(remote, this.session.host.env);
            this.opened.set(wanted, store);
        }
        return store;
    }
    has(name) {
        return this.isConfigured(name) || (name === undefined && this.use.cache !== undefined);
    }
    isConfigured(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async sources(name, { only }) {
        const main = await this.open(name);
        if (!main.ok)
            return main;
        const helpers = only && this.use.alwaysFallBack !== true ? (0,failure.ok)(noHelpers) : await this.helpers();
        if (!helpers.ok)
            return helpers;
        const { cache, trustsProposals } = this.use;
        const { proposals, fallback } = helpers.value;
        const first = cache === undefined ? [] : [cache];
        const everywhere = [...first, main.value, ...proposals, ...fallback];
        const trusted = [...first, main.value, ...(trustsProposals === true ? proposals : []), ...fallback];
        return (0,failure.ok)({
            main: main.value,
            all: [...new Set(everywhere)],
            fallback: fallback.filter((store) => store !== main.value),
            runs: [...new Set(trusted)],
        });
    }
    async helpers() {
        const policy = await this.session.policy?.();
        if (policy === undefined)
            return (0,failure.ok)(noHelpers);
        if (!policy.ok)
            return policy;
        const { file, remotes } = policy.value;
        const isJob = this.use.trustsProposals !== undefined;
        const named = [
            ...(isJob && remotes.proposals !== undefined ? [remotes.proposals] : []),
            ...remotes.fallback,
        ];
        const opened = (0,failure/* all */.Q7)(await Promise.all(named.map((name) => this.open(name))));
        if (!opened.ok)
            return (0,failure/* fail */.fJ)(...opened.failures.map((failure) => ({ ...failure, location: { file } })));
        const count = named.length - remotes.fallback.length;
        return (0,failure.ok)({ proposals: opened.value.slice(0, count), fallback: opened.value.slice(count) });
    }
    async [Symbol.asyncDispose]() {
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
const noHelpers = {
    proposals: [],
    fallback: [],
};
const noRemote = {
    reason: 'remote',
    message: 'no remote specified in .dvc/config, and no default remote is set',
    hint: 'add one with `dvc remote add -d NAME URL` and commit .dvc/config, or name one with `-r`',
};
function unknownRemote(name, config) {
    const known = [...config.remotes.keys()].sort().join(', ');
    return {
        reason: 'remote',
        message: `remote '${name}' doesn't exist`,
        hint: known === ''
            ? 'no remote is configured; add one with `dvc remote add`'
            : `configured remotes: ${known}`,
        location: { file: '.dvc/config' },
    };
}
function manifestReader(session, remotes, remoteName) {
    const known = new Map();
    return (oid, hashName) => {
        const key = `${hashName}:${oid}`;
        let tree = known.get(key);
        if (tree === undefined) {
            tree = readManifest(session, remotes, remoteName, oid, hashName);
            known.set(key, tree);
        }
        return tree;
    };
}
async function readManifest(session, remotes, remoteName, oid, hashName) {
    const local = session.cache.readTree(oid, hashName);
    if (local?.ok)
        return local.value;
    if (remotes === undefined || !remotes.has(remoteName))
        return undefined;
    const sources = await remotes.sources(remoteName, { only: remoteName !== undefined });
    if (!sources.ok)
        return undefined;
    for (const store of sources.value.all) {
        const bytes = await readAll(store, (0,store_oid/* objectKey */.T5)({ oid, hashName }), session.host.signal);
        if (bytes === undefined || `${(0,md5/* md5Bytes */.cG)(bytes, 'md5')}.dir` !== oid)
            continue;
        const tree = (0,store_tree/* parseTree */.cZ)(bytes);
        if (tree.ok)
            return tree.value;
    }
    return undefined;
}
async function readAll(store, key, signal) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of await store.read(key, signal)) {
            size += chunk.length;
            if (size > 512 * 1024 * 1024)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   i9: () => (/* binding */ willRun),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _propagate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50296);

function makePlan(input) {
    const active = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .activeProducers */ ._5)(input.graph, input.selected);
    const own = new Map(input.selected.map((stage) => [stage.address, ownVerdict(stage, input)]));
    const causes = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'stale');
    const doubts = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'unknown');
    const stages = input.selected.map((stage) => {
        const verdict = finalVerdict(own.get(stage.address), causes.get(stage.address), doubts.get(stage.address));
        return {
            stage,
            verdict,
            since: input.staleAtBase?.has(stage.address) === true ? 'base' : 'head',
            causedBy: verdict.kind === 'stale' || verdict.kind === 'waiting' ? (causes.get(stage.address) ?? []) : [],
            runCache: 'unknown',
            fetch: nothing,
        };
    });
    const listed = stages.filter(({ stage, verdict }) => input.all === true || stage.cmd !== undefined || verdict.kind !== 'fresh');
    const running = listed.filter(willRun).map(({ stage }) => stage);
    return {
        base: input.base,
        head: input.head,
        stages: listed,
        waves: (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .Lp)(running, active),
        totals: count(listed),
    };
}
const nothing = { objects: 0, bytes: 0 };
function willRun(planned) {
    return planned.verdict.kind === 'stale' || planned.verdict.kind === 'waiting';
}
function ownVerdict(stage, input) {
    const verdict = input.verdicts.get(stage.address) ?? { kind: 'fresh', reasons: [] };
    if (input.forced.has(stage.address))
        return { kind: 'stale', reasons: [...mainReasons(verdict.reasons), { kind: 'forced' }] };
    return { ...verdict, reasons: mainReasons(verdict.reasons) };
}
function mainReasons(reasons) {
    const notLocked = reasons.find((reason) => reason.kind === 'not-locked');
    return notLocked === undefined
        ? reasons
        : [notLocked, ...reasons.filter(({ kind }) => kind === 'missing-dep')];
}
function finalVerdict(own, causes, doubts) {
    if (own.kind !== 'fresh' && own.kind !== 'unknown')
        return own;
    if (causes !== undefined && causes.length > 0)
        return { kind: 'waiting', reasons: own.reasons };
    if (own.kind === 'fresh' && doubts !== undefined && doubts.length > 0) {
        return { kind: 'unknown', reasons: own.reasons, unknown: doubts };
    }
    return own;
}
function count(stages, avoided = nothing) {
    const by = (kind) => stages.filter(({ verdict }) => verdict.kind === kind).length;
    return {
        stages: stages.length,
        fresh: by('fresh'),
        stale: by('stale'),
        waiting: by('waiting'),
        frozen: by('frozen'),
        unknown: by('unknown'),
        fetch: stages.map(({ fetch }) => fetch).reduce(add, nothing),
        avoided,
    };
}
function add(a, b) {
    return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes };
}


/***/ }),

/***/ 50296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   _5: () => (/* binding */ activeProducers),
/* harmony export */   pq: () => (/* binding */ firstCauses)
/* harmony export */ });
function activeProducers(graph, selected) {
    const inside = new Map(selected.map((stage) => [stage.address, stage]));
    return (address) => {
        if (inside.get(address)?.frozen !== false)
            return [];
        return (graph.producers.get(address) ?? []).filter((producer) => inside.has(producer));
    };
}
function firstCauses(selected, active, isCause) {
    const causes = new Map();
    const none = [];
    for (const { address } of selected) {
        const found = active(address).flatMap((producer) => isCause(producer) ? [producer] : (causes.get(producer) ?? none));
        causes.set(address, found.length > 1 ? [...new Set(found)] : found);
    }
    return causes;
}
function waves(running, active) {
    const level = new Map();
    const groups = [];
    for (const { address } of running) {
        const depth = Math.max(0, ...active(address).map((producer) => (level.get(producer) ?? -1) + 1));
        level.set(address, depth);
        groups[depth] ??= [];
        groups[depth].push(address);
    }
    return groups;
}


/***/ }),

/***/ 54805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9234);


async function openStore(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    const byVersion = ['version_aware', 'worktree'].find((option) => isOn(remote.options.get(option)));
    if (byVersion !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(versioned(remote, byVersion));
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 49921))).openS3(remote, env),
    gs: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(492), __webpack_require__.e(9160)]).then(__webpack_require__.bind(__webpack_require__, 49160))).openGcs(remote, env),
    azure: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3669), __webpack_require__.e(9790), __webpack_require__.e(9575)]).then(__webpack_require__.bind(__webpack_require__, 99575))).openAzure(remote, env),
    http: openWeb,
    https: openWeb,
    webdav: openDav,
    webdavs: openDav,
    ssh: async (remote, env) => (await __webpack_require__.e(/* import() */ 6340).then(__webpack_require__.bind(__webpack_require__, 76340))).openSsh(remote, env),
};
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new _local_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalStore */ .V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
async function openWeb(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(1970)]).then(__webpack_require__.bind(__webpack_require__, 71970))).openHttp(remote, env);
}
async function openDav(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(7281)]).then(__webpack_require__.bind(__webpack_require__, 57281))).openWebdav(remote, env);
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function unread({ name }, kind) {
    return {
        reason: 'config',
        message: `remote '${name}' is of kind '${kind}', which this version does not read`,
        hint: `it reads ${readable()}; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
        location: { file: '.dvc/config' },
    };
}
function unknown({ name, url }, kind) {
    return {
        reason: 'config',
        message: `Unsupported URL type ${kind}://`,
        hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads ${readable()}`,
        location: { file: '.dvc/config' },
    };
}
function readable() {
    const kinds = Object.keys(openers).filter((kind) => kind !== 'local');
    return `local folders, ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
}
function versioned({ name }, option) {
    return {
        reason: 'config',
        message: `remote '${name}' has ${option} set, which this version does not read`,
        hint: 'its data is kept by path and version, not by hash; name another remote with `-r`, or use `dvc` itself for this one',
        location: { file: '.dvc/config' },
    };
}
function withoutUser(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}


/***/ }),

/***/ 61489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   jL: () => (/* binding */ workspaceMode),
/* harmony export */   oC: () => (/* binding */ Linker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);






const unsupported = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'EXDEV',
    'ENOTTY',
    'ENOSYS',
    'EINVAL',
    'EAGAIN',
]);
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? ['reflink', 'copy'] : [...types];
    }
    place(object, target, isNew = false) {
        for (const type of [...this.#types]) {
            try {
                if (isNew && (type === 'hardlink' || type === 'symlink'))
                    make(type, object, target);
                else
                    replace(type, object, target, isNew);
                return;
            }
            catch (error) {
                const { code = '' } = error;
                if (unsupported.has(code))
                    this.#types.splice(this.#types.indexOf(type), 1);
                else if (code !== 'EMLINK')
                    throw error;
            }
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .FailureError */ .pO({
            reason: 'config',
            message: `No possible cache link types for '${target}'.`,
            hint: "add 'copy' to cache.type: `dvc config cache.type reflink,copy`",
        });
    }
}
function replace(type, object, target, isNew) {
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    try {
        make(type, object, temp);
        if (isNew && (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(target));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), { force: true });
        throw error;
    }
}
function make(type, object, path) {
    const [from, to] = [(0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(object), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)];
    if (type === 'symlink')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(from, to);
    else if (type === 'hardlink')
        hardlink(from, to);
    else {
        const how = type === 'reflink' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE : 0;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | how);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, workspaceMode());
    }
}
function hardlink(from, to) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(from).size === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
function workspaceMode() {
    return 0o666 & ~process.umask();
}
function makeExecutable(path) {
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)).mode & 0o7777;
    if ((mode & 0o100) !== 0)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), mode | 0o100);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'EPERM' && code !== 'EROFS' && code !== 'EACCES')
            throw error;
    }
}


/***/ }),

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rememberLinks),
/* harmony export */   U: () => (/* binding */ unusedLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41509);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);
/* harmony import */ var _tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51933);







function rememberLinks(projectRoot, placed) {
    const lines = placed.flatMap(({ path, info }) => {
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path));
        if (stats === undefined)
            return [];
        const { oid, hashName } = info;
        const link = {
            path,
            oid,
            hashName,
            inode: String(stats.ino),
            ...(stats.isDirectory() ? {} : { mtime: String(stats.mtimeMs) }),
        };
        return [`${JSON.stringify(link)}\n`];
    });
    const file = linksFile(projectRoot);
    if (lines.length === 0 || !(0,_tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTmpFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines.join(''));
    }
    catch (error) {
        ignoreDiskError(error);
    }
}
function unusedLinks(projectRoot, used) {
    const links = readLinks(projectRoot);
    return [...links.values()].filter((link) => {
        if (used.has(link.path))
            return false;
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, link.path));
        if (stats === undefined || String(stats.ino) !== link.inode)
            return false;
        return link.mtime === undefined ? stats.isDirectory() : String(stats.mtimeMs) === link.mtime;
    });
}
const linksFile = (projectRoot) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep', 'links');
function readLinks(projectRoot) {
    const file = linksFile(projectRoot);
    const lines = readLines(file);
    const links = new Map();
    for (const line of lines) {
        const link = parseLink(line);
        if (link !== undefined)
            links.set(link.path, link);
    }
    if (lines.length > 1_000 && lines.length > 2 * links.size) {
        try {
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, [...links.values()].map((link) => `${JSON.stringify(link)}\n`).join(''));
        }
        catch (error) {
            ignoreDiskError(error);
        }
    }
    return links;
}
function readLines(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file), 'utf8').split('\n');
    }
    catch (error) {
        ignoreDiskError(error);
        return [];
    }
}
function parseLink(line) {
    try {
        const { path, oid, hashName, inode, mtime } = JSON.parse(line);
        const known = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOid */ .Se)(oid);
        if (typeof path !== 'string' || known === undefined || typeof inode !== 'string')
            return undefined;
        if (hashName !== 'md5' && hashName !== 'md5-dos2unix')
            return undefined;
        if (mtime !== undefined && typeof mtime !== 'string')
            return undefined;
        return { path, oid: known, hashName, inode, ...(mtime === undefined ? {} : { mtime }) };
    }
    catch {
        return undefined;
    }
}
function ignoreDiskError(error) {
    if (error.code === undefined)
        throw error;
}


/***/ })

};
