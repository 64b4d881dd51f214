export const id = 8551;
export const ids = [8551];
export const modules = {

/***/ 27763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ky: () => (/* binding */ seenFrom),
/* harmony export */   vD: () => (/* binding */ checkoutTracked)
/* harmony export */ });
/* unused harmony export hashInfo */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30669);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76248);




async function checkoutTracked(session, wanted, options) {
    const items = wanted.flatMap(({ output, locked, inner }) => {
        const id = hashInfo(locked);
        if (output.place.kind !== 'inside' || id === undefined || !output.cache)
            return [];
        return [{ path: output.place.path, id, ...(inner === undefined ? {} : { inner }) }];
    });
    const empty = (options.unrecorded ?? []).flatMap(({ output: { place, cache } }) => place.kind === 'inside' && cache ? [place.path] : []);
    const done = await (0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkout */ .P)([...items, ...empty.map((path) => ({ path, id: undefined }))], {
        projectRoot: session.projectRoot,
        cache: session.cache,
        linkTypes: session.config.cacheTypes,
        state: session.state,
        ignore: await session.ignore(),
        force: options.force,
        relink: options.relink === true,
        signal: session.host.signal,
    });
    if (!done.ok)
        return done;
    const seen = (paths) => paths.map((path) => seenFrom(path, session.cwd));
    const { added, modified, failed, counts, failures } = done.value;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        added: seen(added),
        modified: seen(modified),
        deleted: [],
        failed: seen([...failed, ...empty].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .OP)),
        counts: { ...counts, deleted: counts.deleted - done.value.deleted.length },
        failures: [...failures, ...empty.map((path) => nothingRecorded((0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path, session.cwd)))],
    });
}
function hashInfo({ oid, hashName, size, nfiles, isexec }) {
    if (oid === undefined)
        return undefined;
    return {
        oid,
        hashName,
        ...(size === undefined ? {} : { size }),
        ...(nfiles === undefined ? {} : { nfiles }),
        ...(isexec === true ? { isexec } : {}),
    };
}
function nothingRecorded(path) {
    return {
        reason: 'data',
        message: `'${path}': no hash is recorded for it, so there is nothing to put there`,
        hint: 'run its stage with `repro`, or `commit` what is there',
    };
}
function seenFrom(path, cwd) {
    return path.endsWith('/') ? `${(0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path.slice(0, -1), cwd)}/` : (0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path, cwd);
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

/***/ 17944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findStages),
/* harmony export */   d: () => (/* binding */ stagesInFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _running_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90127);
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12438);
/* harmony import */ var _target_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3590);






async function findStages(project, word, options) {
    const { cwd, recursive, glob, orOutputs } = options;
    if (recursive === true) {
        const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot);
        if ((await project.revision.kind(folder)) === 'directory') {
            const { graphFailures } = project;
            return graphFailures.length > 0
                ? { ok: false, failures: graphFailures }
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stagesBelow(project, folder));
        }
    }
    if (orOutputs === true)
        return stagesOrOutput(project, word, options);
    const target = glob === true ? (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlobTarget */ .H)(word) : (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    return stagesInFile(project, {
        file: target.file ?? 'dvc.yaml',
        name: target.name,
        cwd,
        glob: glob === true,
    });
}
function stagesBelow(project, folder) {
    return (0,_running_order_js__WEBPACK_IMPORTED_MODULE_4__/* .runningOrder */ .Y)(project.graph, undefined).filter(({ file }) => folder === '' || file.startsWith(`${folder}/`));
}
function stagesOrOutput(project, word, { cwd }) {
    const target = (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    const { file, name } = target;
    const asStage = stagesInFile(project, {
        file: file ?? 'dvc.yaml',
        name: file === undefined ? word : name,
        cwd,
    });
    if (asStage.ok)
        return asStage;
    const made = project.graph.producerAbove((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot));
    if (made !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([made.stage]);
    if (file !== undefined && (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file))
        return asStage;
    return usage(`'${word}' does not exist as an output or a stage name in 'dvc.yaml'`, {
        hint: 'name a stage, an output or a .dvc file; paths are relative to where you stand',
    });
}
function stagesInFile(project, { file, name, cwd, glob = false }) {
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(file, cwd, project.config.projectRoot);
    const inFile = project.stages.filter((stage) => stage.file === path);
    const isKnown = inFile.length > 0 || project.groups.has(path) || project.files.has(path);
    if (!isKnown)
        return usage((0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file) ? `'${file}' does not exist` : badName(file), { file: path });
    if (name === undefined || path.endsWith('.dvc'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile);
    if (project.groups.get(path)?.has(name) === true) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((stage) => stage.name?.startsWith(`${name}@`)));
    }
    if (glob)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((stage) => stage.name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatch */ .e)(stage.name, name)));
    const stage = inFile.find((candidate) => candidate.name === name);
    if (stage !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([stage]);
    return usage(`Stage '${name}' not found inside '${file}' file`, {
        hint: nearest(name, inFile),
        file: path,
    });
}
function badName(file) {
    const base = file.slice(file.lastIndexOf('/') + 1);
    return `bad DVC file name '${file}'. DVC files should be named 'dvc.yaml' or have a '.dvc' suffix (e.g. '${base}.dvc').`;
}
function nearest(name, stages) {
    const names = stages.flatMap((stage) => (stage.name === undefined ? [] : [stage.name]));
    const close = names.filter((other) => other.includes(name) || name.includes(other)).slice(0, 5);
    if (close.length > 0)
        return `did you mean ${close.map((other) => `'${other}'`).join(', ')}?`;
    return names.length === 0
        ? 'the file declares no stages'
        : `its stages are ${names.slice(0, 10).join(', ')}`;
}
function usage(message, more = {}) {
    const failure = {
        reason: 'usage',
        message,
        ...(more.hint === undefined ? {} : { hint: more.hint }),
        ...(more.file === undefined ? {} : { location: { file: more.file } }),
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(failure);
}


/***/ }),

/***/ 90127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runningOrder)
/* harmony export */ });
function runningOrder(graph, chosen, options = {}) {
    const { along = 'deps', active = false } = options;
    if (along === 'none')
        return [...new Set(chosen ?? graph.stages)];
    const frozen = new Set(active ? graph.stages.filter((stage) => stage.frozen).map(({ address }) => address) : []);
    const needs = (address) => (frozen.has(address) ? [] : (graph.producers.get(address) ?? []));
    const needed = (address) => (graph.consumers.get(address) ?? []).filter((consumer) => !frozen.has(consumer));
    const byAddress = new Map(graph.stages.map((stage) => [stage.address, stage]));
    const selected = chosen === undefined ? new Set(byAddress.keys()) : reach(chosen, neighbours());
    const starts = [...byAddress.keys()].filter((address) => selected.has(address));
    return postOrder(starts, (address) => needs(address).filter((producer) => selected.has(producer))).map((address) => byAddress.get(address));
    function neighbours() {
        if (along === 'deps')
            return needs;
        return along === 'downstream' ? needed : (address) => [...needs(address), ...needed(address)];
    }
}
function reach(starts, next) {
    const seen = new Set(starts.map(({ address }) => address));
    for (const address of seen)
        for (const other of next(address))
            seen.add(other);
    return seen;
}
function postOrder(starts, next) {
    const seen = new Set();
    const order = [];
    for (const start of starts) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const path = [{ address: start, rest: next(start)[Symbol.iterator]() }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const { value: child, done } = top.rest.next();
            if (done === true)
                order.push(path.pop().address);
            else if (!seen.has(child)) {
                seen.add(child);
                path.push({ address: child, rest: next(child)[Symbol.iterator]() });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseGlobTarget),
/* harmony export */   h: () => (/* binding */ parseTarget)
/* harmony export */ });
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12438);

function parseTarget(target) {
    const at = target.indexOf('@');
    const group = at < 0 ? target : target.slice(0, at);
    const key = at < 0 ? '' : target.slice(at + 1);
    const match = /^([^\n]*?)(?::([^\\/:]*))?$/.exec(group);
    if (match === null)
        return { file: target, name: undefined };
    const [, path = '', word] = match;
    const name = word && key ? `${word}@${key}` : word;
    if (path === '')
        return { file: 'dvc.yaml', name: name || undefined };
    if (path === 'dvc.lock' || path.endsWith('/dvc.lock'))
        return { didYouMean: target.replace('.lock', '.yaml') };
    if (name)
        return { file: path, name };
    return (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(target) ? { file: target, name: undefined } : { file: undefined, name: target };
}
function parseGlobTarget(target) {
    const colon = target.lastIndexOf(':');
    const file = colon <= 0 ? 'dvc.yaml' : target.slice(0, colon);
    return { file, name: target.slice(colon + 1) || undefined };
}


/***/ }),

/***/ 16079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vw: () => (/* reexport */ outputAt),
  jV: () => (/* reexport */ resolveOutTargets),
  h5: () => (/* binding */ resolveTargets)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/find-stages.js
var find_stages = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/target-text.js
var target_text = __webpack_require__(3590);
;// CONCATENATED MODULE: ./lib/project/out-targets.js






async function resolveOutTargets(project, words, options) {
    if (words.length === 0)
        return (0,failure.ok)(outsOf(project.stages));
    const expanded = options.glob === true ? expand(project, words, options.cwd) : (0,failure.ok)(words);
    if (!expanded.ok)
        return expanded;
    const found = (0,failure/* all */.Q7)(await Promise.all(expanded.value.map((word) => findOuts(project, word, options))));
    return found.ok ? (0,failure.ok)(distinct(found.value.flat())) : found;
}
async function findOuts(project, word, options) {
    const partial = options.recursive === true ? undefined : outputAt(project, word, options.cwd);
    if (partial !== undefined) {
        return project.graphFailures.length > 0 ? { ok: false, failures: project.graphFailures } : (0,failure.ok)([partial]);
    }
    const stages = await (0,find_stages/* findStages */.Z)(project, word, { ...options, orOutputs: true, glob: false });
    if (!stages.ok)
        return stages;
    if (options.withDeps !== true)
        return (0,failure.ok)(outsOf(stages.value));
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    return (0,failure.ok)(outsOf((0,running_order/* runningOrder */.Y)(project.graph, stages.value)));
}
function outputAt(project, word, cwd) {
    const target = (0,target_text/* parseTarget */.h)(word);
    if (!('file' in target) || target.file !== undefined)
        return undefined;
    if ((0,find_stages/* stagesInFile */.d)(project, { file: 'dvc.yaml', name: word, cwd }).ok)
        return undefined;
    const path = (0,project_place/* typedPath */.or)(word, cwd, project.config.projectRoot);
    const made = project.graph.producerAbove(path);
    if (made === undefined)
        return undefined;
    const { place } = made.output;
    return place.kind === 'inside' && place.path !== path ? { ...made, path } : made;
}
function outsOf(stages) {
    return stages.flatMap((stage) => stage.outs.map((output) => ({ stage, output })));
}
function distinct(targets) {
    const seen = new Map();
    for (const target of targets) {
        const key = `${target.stage.address}\0${target.output.path}\0${target.path ?? ''}`;
        if (!seen.has(key))
            seen.set(key, target);
    }
    return [...seen.values()];
}
function expand(project, words, cwd) {
    const paths = project.stages.flatMap((stage) => [
        ...(stage.name === undefined ? [stage.file] : []),
        ...stage.outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
    ]);
    const seen = [...new Set(paths)].map((path) => (0,project_place/* relativePath */.iZ)(path, cwd));
    const matches = words.flatMap((word) => seen.filter((path) => matchPath(path.split('/'), word.split('/'))));
    if (matches.length > 0)
        return (0,failure.ok)([...new Set(matches)]);
    const message = `Glob [${words.map((word) => `'${word}'`).join(', ')}] has no matches.`;
    return { ok: false, failures: [{ reason: 'usage', message }] };
}
function matchPath(parts, patterns) {
    const [pattern, ...rest] = patterns;
    if (pattern === undefined)
        return parts.length === 0;
    if (pattern === '**')
        return parts.some((_, i) => matchPath(parts.slice(i), rest)) || matchPath([], rest);
    const [part, ...more] = parts;
    if (part === undefined || (part.startsWith('.') && !pattern.startsWith('.')))
        return false;
    return (0,glob/* globMatch */.e)(part, pattern) && matchPath(more, rest);
}

;// CONCATENATED MODULE: ./lib/project/targets.js




async function resolveTargets(project, words, options) {
    const active = options.active === true;
    const { graph, graphFailures } = project;
    const isAll = options.allPipelines === true || words.length === 0;
    const found = isAll
        ? (0,failure.ok)([])
        : (0,failure/* all */.Q7)(await Promise.all(words.map((word) => (0,find_stages/* findStages */.Z)(project, word, options))));
    if (!found.ok)
        return found;
    const along = isAll ? 'deps' : alongOf(options);
    if (graphFailures.length > 0 && along !== 'none')
        return { ok: false, failures: graphFailures };
    const chosen = [...new Set(found.value.flat())];
    const isEverything = isAll || (active && chosen.length === 0 && along !== 'none');
    return (0,failure.ok)((0,running_order/* runningOrder */.Y)(graph, isEverything ? undefined : chosen, { along, active }));
}
function alongOf({ singleItem, withDeps, pipeline, downstream, }) {
    if (pipeline === true)
        return 'pipeline';
    if (singleItem === true)
        return withDeps === true ? 'deps' : 'none';
    return downstream === true ? 'downstream' : 'deps';
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

/***/ 30669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkout)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/hash.js + 2 modules
var hash = __webpack_require__(50847);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/checkout-plan.js







async function planItem(item, ctx) {
    const target = (0,safe_path/* safePath */.n)(ctx.projectRoot, item.path);
    if (!target.ok)
        return target;
    const wanted = wantedFiles(item, ctx.cache);
    if (!wanted.ok)
        return wanted;
    const plan = new Comparison(item, target.value, ctx);
    return plan.compare(wanted.value);
}
function wantedFiles({ path, id, inner }, cache) {
    if (id === undefined)
        return (0,failure.ok)(new Map());
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        return inner === undefined ? (0,failure.ok)(new Map([['', id.oid]])) : (0,failure/* fail */.fJ)(notInside(path, inner));
    }
    const tree = cache.readTree(id.oid, id.hashName);
    if (tree === undefined)
        return (0,failure/* fail */.fJ)(absentObject(path, id.oid));
    if (!tree.ok)
        return tree;
    const entries = tree.value.entries.filter((entry) => isAt(entry.path, inner));
    return (0,failure.ok)(new Map(entries.map((entry) => [entry.path, entry.oid])));
}
function isAt(path, inner) {
    return inner === undefined || path === inner || path.startsWith(`${inner}/`);
}
function absentObject(path, oid) {
    return {
        reason: 'data',
        message: `'${path}': object ${oid} is not in the cache`,
        hint: 'fetch it from a remote with `pull`',
    };
}
function notInside(path, inner) {
    return { reason: 'usage', message: `'${inner}' is not part of what is recorded for '${path}'` };
}
function foldersOf(wanted) {
    const folders = new Set(['']);
    for (const path of wanted.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.slice(0, end));
        }
    }
    return folders;
}
class Comparison {
    #item;
    #target;
    #ctx;
    #create = [];
    #remove = [];
    #folders = [];
    #unsaved = [];
    #unchanged = [];
    #wantedFolders = new Set();
    constructor(item, target, ctx) {
        this.#item = item;
        this.#target = target;
        this.#ctx = ctx;
    }
    async compare(wanted) {
        const thing = thingAt(this.#target);
        const isTree = this.#item.id === undefined ? thing === 'folder' : (0,oid/* isTreeOid */.FV)(this.#item.id.oid);
        const open = new Map(wanted);
        this.#wantedFolders = isTree && this.#item.id !== undefined ? foldersOf(wanted) : new Set();
        if (thing === 'folder')
            await this.#folder('', open);
        else if (thing === 'obstacle')
            this.#obstacle(this.#target);
        else if (thing !== undefined)
            await this.#file('', thing, open);
        for (const [inner, oid] of open)
            this.#create.push({ path: this.#abs(inner), oid, isNew: true });
        return (0,failure.ok)({
            item: this.#item,
            target: this.#target,
            isTree,
            isNew: thing === undefined,
            create: this.#create,
            remove: this.#remove,
            removeFolders: this.#folders.reverse(),
            unsaved: this.#unsaved,
            unchanged: this.#unchanged,
            isModeChanged: !isTree &&
                this.#unchanged.length > 0 &&
                isExecutable(this.#target) !== (this.#item.id?.isexec === true),
        });
    }
    async #folder(inner, open) {
        if (!this.#wantedFolders.has(inner))
            this.#folders.push(this.#abs(inner));
        (0,atomic_write/* sweepTempFiles */.g$)(this.#abs(inner));
        for (const entry of (0,file_name/* listFolder */.bt)(this.#abs(inner))) {
            if ((0,atomic_write/* isTempName */.Gs)(entry.name))
                continue;
            const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
            if (this.#isIgnored(path, entry.kind === 'folder') || !this.#isConcerned(path))
                continue;
            const thing = entry.kind === 'folder' ? 'folder' : thingAt(this.#abs(path));
            if (thing === 'folder')
                await this.#folder(path, open);
            else if (thing === 'file' || thing === 'broken')
                await this.#file(path, thing, open);
            else if (open.has(path) || this.#wantedFolders.has(path))
                this.#obstacle(this.#abs(path));
        }
    }
    async #file(inner, thing, open) {
        const path = this.#abs(inner);
        const wanted = open.get(inner);
        const found = thing === 'broken' ? undefined : await this.#hash(path, wanted !== undefined);
        if (wanted !== undefined)
            open.delete(inner);
        if (wanted !== undefined && wanted === found) {
            this.#unchanged.push({ path, oid: wanted });
            return;
        }
        if (wanted === undefined)
            this.#remove.push(path);
        else
            this.#create.push({ path, oid: wanted, isNew: false });
        if (thing === 'file' && !this.#ctx.force && !this.#isSaved(found))
            this.#unsaved.push(path);
    }
    #obstacle(path) {
        this.#remove.push(path);
        if (!this.#ctx.force)
            this.#unsaved.push(path);
    }
    async #hash(path, isCompared) {
        if (this.#ctx.force && !isCompared)
            return undefined;
        return (await (0,hash/* hashFile */.DC)(path, this.#hashName(), this.#ctx.state, this.#ctx.signal)).oid;
    }
    #hashName() {
        return this.#item.id?.hashName ?? 'md5';
    }
    #isSaved(oid) {
        return oid !== undefined && this.#ctx.cache.check({ oid, hashName: this.#hashName() });
    }
    #isIgnored(inner, isDir) {
        return this.#ctx.ignore?.ignores(`${this.#item.path}/${inner}`, isDir) === true;
    }
    #isConcerned(path) {
        const { inner } = this.#item;
        return inner === undefined || isAt(path, inner) || inner.startsWith(`${path}/`);
    }
    #abs(inner) {
        return inner === '' ? this.#target : `${this.#target}/${inner}`;
    }
}
function thingAt(path) {
    const stats = (0,workspace_stats/* statsAt */.Z)(path);
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return 'folder';
    if (stats.isFile())
        return 'file';
    if (!stats.isSymbolicLink())
        return 'obstacle';
    const behind = (0,workspace_stats/* statsBehind */.M)(path);
    return behind === undefined ? 'broken' : behind.isFile() ? 'file' : 'obstacle';
}
function isExecutable(path) {
    return (((0,workspace_stats/* statsBehind */.M)(path)?.mode ?? 0) & 0o111) !== 0;
}

// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/links.js
var links = __webpack_require__(75876);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/checkout.js











async function checkout(items, ctx) {
    const plans = [];
    const failed = new Map();
    const refused = [];
    for (const item of items) {
        const plan = await planItem(item, ctx).catch(failure/* caught */.Vq);
        if (plan.ok)
            plans.push(plan.value);
        else if (plan.failures.some(({ reason }) => reason === 'refused'))
            refused.push(...plan.failures);
        else
            failed.set(item.path, plan.failures);
    }
    const unsaved = plans.flatMap((plan) => plan.unsaved);
    if (unsaved.length > 0)
        refused.push(unsavedFailure(unsaved));
    if (refused.length > 0)
        return (0,failure/* fail */.fJ)(...refused);
    const done = [];
    const linker = new workspace_link/* Linker */.oC(ctx.linkTypes);
    for (const plan of plans) {
        const failures = await carryOut(plan, linker, ctx);
        if (failures.length > 0)
            failed.set(plan.item.path, failures);
        else
            done.push(plan);
    }
    (0,links/* rememberLinks */.J)(ctx.projectRoot, done.flatMap((plan) => plan.item.id !== undefined && isChanged(plan) ? [{ path: plan.item.path, info: plan.item.id }] : []));
    return (0,failure.ok)(summary(done, failed));
}
async function carryOut(plan, linker, ctx) {
    const links = ctx.relink === true
        ? [...plan.create, ...plan.unchanged.map((file) => ({ ...file, isNew: false }))]
        : plan.create;
    const missing = await unverified(plan, links, ctx);
    if (missing.length > 0)
        return missing;
    try {
        await apply(plan, links, linker, ctx);
        return [];
    }
    catch (error) {
        if (ctx.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        return code === undefined ? (0,failure/* caught */.Vq)(error).failures : [diskFailure(plan.item.path, code, path, error)];
    }
}
async function unverified(plan, links, { cache, signal }) {
    const hashName = plan.item.id?.hashName ?? 'md5';
    const bad = new Set();
    for (const oid of new Set(links.map((link) => link.oid))) {
        if (!(await cache.verify({ oid, hashName }, signal)))
            bad.add(oid);
    }
    const named = links.filter(({ oid }) => bad.has(oid)).slice(0, 10);
    return named.map(({ path, oid }) => absentObject(`${plan.item.path}${path.slice(plan.target.length)}`, oid));
}
async function apply(plan, links, linker, ctx) {
    for (const path of plan.remove)
        (0,external_node_fs_.unlinkSync)((0,file_name/* fsPath */.Jk)(path));
    for (const folder of plan.removeFolders)
        removeIfEmpty(folder);
    const { id, inner } = plan.item;
    if (id === undefined || (inner !== undefined && links.length === 0))
        return;
    (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(plan.isTree ? plan.target : (0,external_node_path_.dirname)(plan.target)), { recursive: true });
    const folders = new Folders(plan.target);
    for (const [i, { path, oid, isNew }] of links.entries()) {
        if (plan.isTree)
            folders.make((0,external_node_path_.dirname)(path));
        linker.place(ctx.cache.pathOf({ oid, hashName: id.hashName }), path, isNew);
        if (i % 256 === 255) {
            await (0,promises_.setImmediate)();
            ctx.signal?.throwIfAborted();
        }
    }
    if (id.isexec === true && !plan.isTree)
        (0,workspace_link/* makeExecutable */.dF)(plan.target);
}
class Folders {
    #top;
    #known = new Set();
    constructor(top) {
        this.#top = top;
    }
    make(folder) {
        if (folder.length < this.#top.length || this.#known.has(folder))
            return;
        this.make((0,external_node_path_.dirname)(folder));
        const stats = (0,workspace_stats/* statsAt */.Z)(folder);
        if (stats === undefined)
            (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(folder));
        else if (!stats.isDirectory())
            throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path: folder });
        this.#known.add(folder);
    }
}
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)((0,file_name/* fsPath */.Jk)(folder));
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT')
            throw error;
    }
}
function diskFailure(item, code, path, error) {
    if (code === 'EEXIST' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENOTEMPTY') {
        return {
            reason: 'data',
            message: `'${item}' cannot be put in place: ${path ?? item} is in the way (${code})`,
            hint: 'move away what is there; files that .dvcignore hides are never deleted',
        };
    }
    return (0,walk/* unreadable */.O$)(path ?? item, error);
}
function unsavedFailure(paths) {
    const list = [...paths].sort(value/* compareCodePoints */.OP).join('\n');
    return {
        reason: 'data',
        message: `Can't remove the following unsaved files without confirmation. Use \`--force\` to force.\n${list}`,
    };
}
function summary(done, failed) {
    const name = ({ item, isTree }) => (isTree ? `${item.path}/` : item.path);
    const changed = done.filter((plan) => isChanged(plan) && plan.item.id !== undefined);
    const gone = done.filter((plan) => isChanged(plan) && plan.item.id === undefined && !plan.isNew);
    const created = done.flatMap(({ create }) => create);
    return {
        added: changed
            .filter(({ isNew }) => isNew)
            .map(name)
            .sort(foldersFirst),
        modified: changed
            .filter(({ isNew }) => !isNew)
            .map(name)
            .sort(foldersFirst),
        deleted: gone.map(name).sort(foldersFirst),
        failed: [...failed.keys()].sort(value/* compareCodePoints */.OP),
        failures: [...failed.values()].flat(),
        counts: {
            added: created.filter(({ isNew }) => isNew).length,
            modified: created.filter(({ isNew }) => !isNew).length +
                done.filter(({ isModeChanged }) => isModeChanged).length,
            deleted: gone.length +
                changed.reduce((sum, { remove, removeFolders }) => sum + remove.length + removeFolders.length, 0),
        },
    };
}
function isChanged({ item, isNew, isModeChanged, create, remove, removeFolders }) {
    return ((isNew && item.inner === undefined) ||
        isModeChanged ||
        create.length + remove.length + removeFolders.length > 0);
}
function foldersFirst(a, b) {
    return Number(b.endsWith('/')) - Number(a.endsWith('/')) || (0,value/* compareCodePoints */.OP)(a, b);
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
