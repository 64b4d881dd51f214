export const id = 9876;
export const ids = [9876];
export const modules = {

/***/ 31866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commit: () => (/* binding */ commit_commit),
  commitEach: () => (/* binding */ commitEach)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/plan/snapshot.js + 3 modules
var plan_snapshot = __webpack_require__(3950);
// EXTERNAL MODULE: ./lib/plan/verdict.js
var verdict = __webpack_require__(12742);
// EXTERNAL MODULE: ./lib/run/kept-versions.js
var kept_versions = __webpack_require__(16483);
// EXTERNAL MODULE: ./lib/run/run-cache.js
var run_cache = __webpack_require__(99579);
// EXTERNAL MODULE: ./lib/run/run-cache-key.js
var run_cache_key = __webpack_require__(62405);
// EXTERNAL MODULE: ./lib/run/stage-inputs.js
var stage_inputs = __webpack_require__(62885);
// EXTERNAL MODULE: ./lib/run/stage-outputs.js
var stage_outputs = __webpack_require__(66552);
// EXTERNAL MODULE: ./lib/workspace/commit.js
var commit = __webpack_require__(48656);
// EXTERNAL MODULE: ./lib/commands/feeds/url-reader.js
var url_reader = __webpack_require__(60337);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(72307);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
;// CONCATENATED MODULE: ./lib/commands/commit-stage.js














async function commitStage(writing, { stage, filter }, options) {
    const saved = options.force ? await saveStage(writing, stage) : await unchanged(writing, stage);
    if (!saved.ok)
        return saved;
    const failures = [];
    for (const output of stage.outs) {
        if (!output.cache || !isMeant(output, filter))
            continue;
        const made = saved.value.hashed.get(output.path);
        const done = made === undefined
            ? (0,failure/* fail */.fJ)({ reason: 'output', message: `output '${output.path}' does not exist` })
            : await commitPart(writing, output, made, { filter, relink: options.relink });
        if (!done.ok)
            failures.push(...done.failures);
    }
    if (failures.length > 0)
        return { ok: false, failures };
    const kept = options.force ? await keepRun(writing, stage, saved.value) : (0,failure.ok)(undefined);
    return kept.ok ? (0,failure.ok)(saved.value.entry) : kept;
}
function isMeant({ place }, filter) {
    return (filter === undefined ||
        (place.kind === 'inside' && (filter === place.path || filter.startsWith(`${place.path}/`))));
}
async function saveStage(writing, stage) {
    const { session, project } = writing;
    const hash = (0,workspace_hash/* workspaceHash */.Qo)(session, project, await session.ignore());
    const isImported = stage.deps.some((dep) => dep.kind === 'path' && dep.source !== undefined);
    const inputs = isImported
        ? (0,failure.ok)({ deps: stage.lock?.deps ?? [], params: new Map() })
        : await (0,stage_inputs/* readInputs */.Ko)(stage, { hash, params: (path) => (0,run_context/* readParams */.LE)(project, path), hashUrl: (0,url_reader/* urlReader */.v)(session, {}) }, { promised: false });
    if (!inputs.ok)
        return inputs;
    const note = (text) => session.host.emit({ kind: 'warning', failure: { reason: 'output', message: text } });
    const made = await (0,stage_outputs/* readOutputs */.T7)(stage, { projectRoot: session.projectRoot, hash }, note);
    if (!made.ok)
        return made;
    for (const { output, path } of made.value) {
        const ignored = output.cache && output.place.kind === 'inside' ? await writing.files.ignore(path) : (0,failure.ok)(undefined);
        if (!ignored.ok)
            return ignored;
    }
    const outs = made.value.map((one) => (0,kept_versions/* recordedOut */.f)(stage, one, session));
    return (0,failure.ok)({
        entry: { cmd: stage.cmd ?? '', deps: inputs.value.deps, params: inputs.value.params, outs },
        hashed: new Map(made.value.map(({ output, hashed }) => [output.path, hashed])),
    });
}
async function unchanged(writing, stage) {
    const { session, project } = writing;
    const hash = (0,workspace_hash/* workspaceHash */.Qo)(session, project, await session.ignore());
    const snapshot = await (0,plan_snapshot/* takeSnapshot */.W)([{ ...stage, frozen: false }], {
        graph: project.graph,
        hash,
        hashUrl: (0,url_reader/* urlReader */.v)(session, {}),
        params: (path) => (0,run_context/* readParams */.LE)(project, path),
        absent: 'as-is',
        stored: () => true,
        tree: (0,manifests/* manifestReader */.r)(session, undefined),
    });
    if (!snapshot.ok)
        return snapshot;
    const { reasons, unknown = [] } = (0,verdict/* judge */.S)({ ...stage, frozen: false }, snapshot.value);
    const changes = reasons.filter(({ kind }) => kind !== 'always-changed' && kind !== 'not-locked');
    if (changes.length > 0 || unknown.length > 0) {
        return (0,failure/* fail */.fJ)({
            reason: 'stage',
            message: `unable to commit changed ${(0,stage_dump/* stageText */.U2)(writing, stage)}. Use \`-f|--force\` to force.`,
            location: stage.location,
        });
    }
    const hashed = new Map();
    for (const output of stage.outs) {
        const found = await (0,stage_inputs/* hashKeepingGeneration */.qb)(output.place, (0,stage_dump/* pathIn */.lW)(stage.lock?.outs, output.path), { hash });
        if (!found.ok)
            return found;
        if (found.value !== undefined)
            hashed.set(output.path, found.value);
    }
    return (0,failure.ok)({ entry: recordedEntry(stage), hashed });
}
function recordedEntry(stage) {
    const { deps, outs, lock } = stage;
    const params = new Map();
    for (const dep of deps) {
        const values = dep.kind === 'params' ? lock?.params.get(dep.path) : undefined;
        if (dep.kind !== 'params' || values === undefined)
            continue;
        const kept = [...values].filter(([key]) => dep.keys === undefined || dep.keys.includes(String(key)));
        params.set(dep.path, new Map(kept));
    }
    return {
        cmd: stage.cmd ?? '',
        deps: deps.flatMap((dep) => (dep.kind === 'path' ? [(0,stage_dump/* pathIn */.lW)(lock?.deps, dep.path)] : [])),
        params,
        outs: outs.map(({ path }) => (0,stage_dump/* pathIn */.lW)(lock?.outs, path)),
    };
}
async function commitPart(writing, output, hashed, part) {
    const { session } = writing;
    const root = output.place.kind === 'url' ? output.place.url : output.place.path;
    const { filter } = part;
    if (filter === undefined || filter === root || hashed.tree === undefined) {
        return put(writing, root, hashed, { relink: part.relink });
    }
    const inner = filter.slice(root.length + 1);
    const meant = hashed.tree.entries.filter(({ path }) => path === inner || path.startsWith(`${inner}/`));
    if (meant.length === 0)
        return (0,failure/* fail */.fJ)({ reason: 'output', message: `output '${filter}' does not exist` });
    const { hashName } = hashed.info;
    for (const { path, oid } of meant) {
        const stamp = hashed.stamps?.get(path);
        const file = {
            info: { oid, hashName },
            ...(stamp === undefined ? {} : { stamps: new Map([['', stamp]]) }),
        };
        const done = await put(writing, `${root}/${path}`, file, { relink: part.relink });
        if (!done.ok)
            return done;
    }
    session.cache.addTree(hashed.tree, hashName);
    return (0,failure.ok)(undefined);
}
function put({ session }, path, hashed, { relink, linkTypes }) {
    const { projectRoot, cache, config, host } = session;
    return (0,commit/* commitOutput */.p)({
        projectRoot,
        path,
        hashed,
        cache,
        linkTypes: linkTypes ?? config.cacheTypes,
        relink,
        signal: host.signal,
    });
}
async function keepRun(writing, stage, { entry, hashed }) {
    if (!(0,run_cache_key/* isCacheable */.TZ)(stage) || !(0,run_cache_key/* hasKey */.CJ)(entry) || entry.outs.some(({ oid }) => oid === undefined))
        return (0,failure.ok)(undefined);
    for (const output of stage.outs) {
        const made = hashed.get(output.path);
        if (output.cache || made === undefined || output.place.kind !== 'inside')
            continue;
        const done = await put(writing, output.place.path, made, { relink: true, linkTypes: ['copy'] });
        if (!done.ok)
            return done;
    }
    const { cache, host } = writing.session;
    const runs = new run_cache/* RunCache */.C({ local: cache.store, signal: host.signal, note: () => { } });
    const saved = await runs.save(entry);
    return saved.ok ? (0,failure.ok)(undefined) : saved;
}

// EXTERNAL MODULE: ./lib/commands/write-session.js
var write_session = __webpack_require__(65336);
;// CONCATENATED MODULE: ./lib/commands/commit.js





const commit_commit = {
    name: 'commit',
    help: 'Record changed data: into the cache, dvc.lock and .dvc files',
    args: '[targets...]',
    options: [
        { flags: '-f, --force', help: 'also what changed since it was recorded' },
        { flags: '-d, --with-deps', help: 'also what the targets depend on' },
        { flags: '-R, --recursive', help: 'everything below the given folders' },
        { flags: '--no-relink', help: 'leave the files in the workspace as they are' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host) {
        const what = ['commit', ...words.args].join(' ');
        const done = await (0,write_session/* withWriting */.$)(host, { what, scmContext: false }, (writing) => commitEach(writing, words, failed));
        return done.ok ? 0 : (0,stage_dump/* verbFailures */.jy)(done.failures);
    },
};
async function commitEach(writing, words, told = (_word, failures) => ({ ok: false, failures })) {
    const { session, files } = writing;
    const targets = words.args.length === 0 ? [undefined] : words.args;
    for (const [i, word] of targets.entries()) {
        const loaded = i === 0 ? (0,failure.ok)(writing.project) : await session.reload();
        const done = loaded.ok ? await commitOne({ session, project: loaded.value, files }, word, words) : loaded;
        if (!done.ok)
            return told(word, done.failures);
    }
    return (0,failure.ok)(undefined);
}
function failed(word, failures) {
    return {
        ok: false,
        ...(0,stage_dump/* verbFailures */.jy)(failures, `failed to commit${word === undefined ? '' : ` ${word}`} - `),
    };
}
async function commitOne(writing, word, { options }) {
    const targets = await commitTargets(writing, word, options);
    if (!targets.ok)
        return targets;
    const how = { force: options.force === true, relink: options.relink !== false };
    for (const group of groups(targets.value)) {
        const recorded = [];
        for (const target of group) {
            const entry = await commitStage(writing, target, how);
            if (!entry.ok)
                return entry;
            recorded.push({ stage: target.stage, entry: entry.value });
        }
        const written = await dump(writing, recorded);
        if (!written.ok)
            return written;
    }
    return (0,failure.ok)(undefined);
}
async function commitTargets({ project, session }, word, options) {
    if (word === undefined)
        return (0,failure.ok)(project.stages.map((stage) => ({ stage })));
    const recursive = options.recursive === true;
    const asOutput = await (0,targets/* resolveOutTargets */.jV)(project, [word], { cwd: session.cwd, recursive, withDeps: true });
    const [only, ...others] = asOutput.ok ? asOutput.value : [];
    if (only !== undefined && others.length === 0 && !recursive) {
        const { place } = only.output;
        const filter = only.path ?? (place.kind === 'inside' ? place.path : undefined);
        if (filter !== undefined && (only.stage.outs.length > 1 || only.path !== undefined))
            return (0,failure.ok)([{ stage: only.stage, filter }]);
    }
    const stages = await (0,targets/* resolveTargets */.h5)(project, [word], {
        cwd: session.cwd,
        recursive,
        singleItem: true,
        withDeps: options.withDeps === true && (others.length > 0 || only === undefined),
        orOutputs: true,
    });
    return stages.ok ? (0,failure.ok)(stages.value.map((stage) => ({ stage }))) : stages;
}
function groups(targets) {
    const found = [];
    for (const target of targets) {
        const last = found.at(-1);
        if (last !== undefined && last[0]?.stage.file === target.stage.file)
            last.push(target);
        else
            found.push([target]);
    }
    return found;
}
async function dump(writing, recorded) {
    const [first] = recorded;
    if (first?.stage.dvcFile === undefined)
        return (0,stage_dump/* dumpLock */._Y)(writing, recorded);
    return dumpSource(writing, first.stage, first.entry);
}
function dumpSource(writing, stage, entry) {
    return (0,stage_dump/* dumpDvcFile */.QN)(writing, stage.file, (0,stage_dump/* dvcFileContent */.Hi)(stage, entry));
}


/***/ }),

/***/ 79927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ lookAtWorkspace),
/* harmony export */   Kj: () => (/* binding */ judgeCommitted),
/* harmony export */   M9: () => (/* binding */ judgeForRun),
/* harmony export */   be: () => (/* binding */ judgeStages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3950);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12742);
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10205);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26330);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20696);
/* harmony import */ var _workspace_ignore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7652);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95180);









async function judgeStages(session, project, stages, options) {
    const snapshot = await lookAtWorkspace(session, project, stages, options);
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
async function judgeForRun(session, project, stages, options) {
    const all = await judgeStages(session, project, stages, options);
    if (all.ok)
        return all.value;
    const each = await Promise.all(stages.map(async (stage) => {
        const judged = await judgeStages(session, project, [stage], options);
        const verdict = judged.ok ? judged.value.get(stage.address) : undefined;
        return [stage.address, verdict ?? { kind: 'unknown', reasons: [] }];
    }));
    return new Map(each);
}
async function judgeCommitted(project, stages, tree) {
    const ignore = await (0,_workspace_ignore_js__WEBPACK_IMPORTED_MODULE_6__/* .loadIgnore */ .D)(project.revision);
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .takeSnapshot */ .W)(stages, {
        graph: project.graph,
        hash: committedHash(project.revision, ignore),
        params: (path) => project.paramsFile(path),
        absent: 'pull',
        stored: () => true,
        tree,
    });
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
function verdicts(stages, snapshot) {
    return new Map(stages.map((stage) => [stage.address, (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S)(stage, snapshot)]));
}
async function lookAtWorkspace(session, project, stages, options) {
    const ignore = await session.ignore();
    const hash = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceHash */ .Qo)(session, project, ignore);
    const hereOrLost = (place, hashed) => !hashed.ok && isLostOut(session, project, place) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : hashed;
    return (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .takeSnapshot */ .W)(stages, {
        get graph() {
            return project.graph;
        },
        hash: async (place, hashName) => hereOrLost(place, await hash(place, hashName)),
        hashNow: (place, hashName) => {
            const request = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .hashRequest */ .Oh)(place, hashName, { session, project, ignore });
            const hashed = request === undefined ? undefined : (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashNow */ .b8)(request);
            return hashed === undefined || hashed.ok ? hashed : hereOrLost(place, hashed);
        },
        ...(options.hashUrl === undefined ? {} : { hashUrl: options.hashUrl }),
        params: (path) => project.paramsFile(path),
        absent: options.absent,
        stored: (locked) => (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .isStored */ .mL)(session, locked),
        tree: options.tree,
    });
}
function isLostOut(session, { graph }, place) {
    if (place.kind !== 'inside')
        return false;
    const made = graph.producerOf(place.path);
    if (made?.output.cache !== true)
        return false;
    const locked = made.stage.lock?.outs.find(({ path }) => path === made.output.path);
    return (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .isLost */ .JD)(session, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, place.path), locked);
}
function committedHash(revision, ignore) {
    return async (place, hashName) => {
        if (place.kind !== 'inside')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
        const kind = await revision.kind(place.path);
        if (kind === 'directory')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(await committedFolder(revision, place.path, hashName, ignore));
        const bytes = kind === 'file' ? await revision.read(place.path) : undefined;
        if (bytes === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ info: { oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_3__/* .md5Bytes */ .cG)(bytes, hashName), hashName, size: bytes.length } });
    };
}
async function committedFolder(revision, path, hashName, ignore) {
    const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(path === '' ? name : `${path}/${name}`, false));
    const entries = await Promise.all(names.map(async (name) => {
        const bytes = (await revision.read(path === '' ? name : `${path}/${name}`)) ?? new Uint8Array();
        return { path: name, oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_3__/* .md5Bytes */ .cG)(bytes, hashName), size: bytes.length };
    }));
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTree */ .TI)(entries);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    return { info: { oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOid */ .F3)(tree), hashName, size, nfiles: entries.length }, tree };
}


/***/ }),

/***/ 12252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ manifestReader),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26330);




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
        const bytes = await readAll(store, (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), session.host.signal);
        if (bytes === undefined || `${(0,_store_md5_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Bytes */ .cG)(bytes, 'md5')}.dir` !== oid)
            continue;
        const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(bytes);
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
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 34138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ stageNeeds),
/* harmony export */   Jj: () => (/* binding */ planNeeds)
/* harmony export */ });
/* unused harmony exports amountOf, amountOfAll */
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);

function stageNeeds(stage, graph, here, makes) {
    const paths = stage.deps.flatMap((dep) => (isInside(dep) ? [dep.place.path] : []));
    const needs = paths.flatMap((path) => pathNeeds(path, graph, here));
    const once = [...new Map(needs.map((need) => [need.output, need])).values()];
    return once.filter((need) => !makes(need.stage.address));
}
function isInside(dep) {
    return dep.place.kind === 'inside';
}
function pathNeeds(path, graph, here) {
    const above = graph.producerAbove(path);
    if (above !== undefined) {
        if (here(path))
            return [];
        const { place } = above.output;
        if (place.kind === 'inside' && here(place.path))
            return [];
        const need = recorded(above);
        return need === undefined ? [] : [need];
    }
    return graph.producersBelow(path).flatMap((below) => {
        if (below.output.place.kind === 'inside' && here(below.output.place.path))
            return [];
        return recorded(below) ?? [];
    });
}
function recorded({ stage, output }) {
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    return output.cache && locked?.oid !== undefined ? { stage, output, locked } : undefined;
}
function amountOf(locked) {
    return { objects: locked.nfiles === undefined ? 1 : locked.nfiles + 1, bytes: locked.size ?? 0 };
}
function amountOfAll(needs) {
    const distinct = new Map(needs.map(({ locked }) => [locked.oid, locked]));
    return [...distinct.values()].map(amountOf).reduce(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ, _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6);
}
function planNeeds(stages, graph, look) {
    const running = new Set(stages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .willRun */ .i9).map(({ stage }) => stage.address));
    const counted = new Set();
    const fetch = new Map();
    for (const planned of stages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .willRun */ .i9)) {
        const needs = stageNeeds(planned.stage, graph, look.here, (address) => running.has(address));
        const fresh = needs.filter(({ locked }) => !counted.has(locked.oid ?? '') && !look.cached(locked));
        for (const { locked } of fresh)
            counted.add(locked.oid ?? '');
        fetch.set(planned.stage.address, amountOfAll(fresh));
    }
    const rest = graph.stages.flatMap((stage) => stage.outs.flatMap((output) => {
        const need = recorded({ stage, output });
        const wanted = need !== undefined && !counted.has(need.locked.oid ?? '') && !look.cached(need.locked);
        return wanted ? [need] : [];
    }));
    return { fetch, avoided: amountOfAll(rest) };
}


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   OC: () => (/* binding */ isLeft),
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
function isLeft(planned) {
    return willRun(planned) && planned.afterMerge !== true;
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
            const failures = [...[...(project.broken?.values() ?? [])].flat(), ...project.graphFailures];
            return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stagesBelow(project, folder));
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
    const failures = project.broken?.get(path);
    const stage = inFile.find((candidate) => candidate.name === name);
    const isGroup = name !== undefined && project.groups.get(path)?.has(name) === true;
    if (failures !== undefined && stage === undefined && !isGroup)
        return { ok: false, failures };
    if (name === undefined || path.endsWith('.dvc'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile);
    if (isGroup)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((member) => member.name?.startsWith(`${name}@`)));
    if (glob)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((found) => found.name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatch */ .e)(found.name, name)));
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

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   fG: () => (/* binding */ allowsRepository),
/* harmony export */   h6: () => (/* binding */ allowsAddress),
/* harmony export */   id: () => (/* binding */ allowsOutside),
/* harmony export */   qR: () => (/* binding */ isKeptToProtected),
/* harmony export */   r7: () => (/* binding */ metricOwners),
/* harmony export */   vO: () => (/* binding */ metricRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84659);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);




function stageRule(policy, stage) {
    const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
    let rule = { needs: new Map() };
    for (const entry of policy.stages) {
        if (!names.some((name) => name !== undefined && matches(entry.pattern, name)))
            continue;
        const { pattern: _, location: __, needs, ...said } = entry;
        rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
    }
    return rule;
}
function isKeptToProtected(policy, stage) {
    return stageRule(policy, stage).onProtected === true;
}
function fromTop({ folder }, { file, name }) {
    if (folder === '')
        return undefined;
    return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}
function metricRule(policy, file, key) {
    return policy.metrics.findLast(({ pattern }) => [key, `${file}:${key}`].some((name) => matches(pattern, name)));
}
function ownersOf(policy, path) {
    return policy.owners.findLast(({ pattern }) => !pattern.startsWith('metric:') && (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(pattern)?.test(path) === true);
}
function metricOwners(policy, file, key) {
    return policy.owners.findLast(({ pattern }) => pattern.startsWith('metric:') &&
        [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)));
}
function isReleased(policy, name) {
    return policy.models.release.some((pattern) => matches(pattern, name));
}
function allowsOutside(policy, projectRoot, path) {
    return policy.outside.some((entry) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFolder */ .h1)(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
        if (place === '/' || path === place || path.startsWith(`${place}/`))
            return true;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(place) && ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, place) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, `${place}/*`));
    });
}
function allowsAddress({ outside }, url) {
    const wanted = URL.canParse(url) ? new URL(url).href : undefined;
    return outside.some((entry) => {
        if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry))
            return false;
        const above = new URL(entry).href.replace(/\/+$/, '');
        return wanted === above || wanted.startsWith(`${above}/`);
    });
}
function allowsRepository(policy, projectRoot, url) {
    if (!/^[\w+.-]+:\/\//.test(url)) {
        const [, host, path] = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(url) ?? [];
        if (host !== undefined)
            return allowsAddress(policy, `https://${host}/${path}`);
        return allowsOutside(policy, projectRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(projectRoot, url));
    }
    return allowsAddress(policy, url.replace(/^(?:git\+)?ssh:\/\/(?:[^/@]*@)?/, 'https://'));
}
function matches(pattern, name) {
    return pattern === name || ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(pattern) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(name, pattern));
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
    const root = `${project.config.projectRoot}/`;
    const patterns = words.map((word) => word.startsWith(root) ? (0,project_place/* relativePath */.iZ)(word.slice(root.length), cwd) : word);
    const matches = patterns.flatMap((word) => seen.filter((path) => matchPath(path.split('/'), word.split('/'))));
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

/***/ 16483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ keptVersions),
/* harmony export */   f: () => (/* binding */ recordedOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9139);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62885);





function recordedOut({ cmd, lock }, { output, path, hashed }, { projectRoot }) {
    const was = lock?.outs.find((entry) => entry.path === output.path);
    const folder = hashed.tree === undefined || cmd !== undefined
        ? undefined
        : { tree: hashed.tree, root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path) };
    return keptVersions((0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedPath */ .Qt)(output.path, hashed.info), was, folder);
}
function keptVersions(fresh, was, folder) {
    const other = was?.other;
    if (was === undefined || other === undefined)
        return fresh;
    const files = other.get('files');
    if (folder !== undefined && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(files)) {
        const list = listed(folder, files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi));
        return list.length === 0 ? fresh : { ...fresh, other: new Map([['files', list]]) };
    }
    return folder === undefined && fresh.oid === was.oid && isVersioned(other)
        ? { ...was, path: fresh.path }
        : fresh;
}
function isVersioned(other) {
    const cloud = other.get('cloud');
    const metas = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(cloud) ? [...cloud.values()].filter(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi) : [];
    return [other, ...metas].some((meta) => meta.has('version_id'));
}
function listed({ tree, root }, before) {
    const old = new Map(before.map((file) => [file.get('relpath'), file]));
    return tree.entries
        .toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map((entry) => {
        const file = old.get(entry.path);
        return file?.get('md5') === entry.oid ? inOrder(file) : member(entry, root);
    });
}
function member({ path, oid }, root) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { throwIfNoEntry: false });
    const file = new Map([
        ['relpath', path],
        ['md5', oid],
    ]);
    if (stat === undefined)
        return file;
    file.set('size', BigInt(stat.size));
    return (stat.mode & 0o111) === 0 ? file : file.set('isexec', true);
}
function inOrder(file) {
    const order = [
        'relpath',
        'md5',
        'size',
        'isexec',
        'version_id',
        'etag',
        'checksum',
        'cloud',
    ];
    return new Map(order.flatMap((key) => {
        const value = file.get(key);
        return value === undefined ? [] : [[key, value]];
    }));
}


/***/ }),

/***/ 37789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   RU: () => (/* binding */ readPrefixes),
/* harmony export */   s3: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var _run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62405);

function entryKind(stage) {
    if (!(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheable */ .TZ)(stage))
        return undefined;
    return (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaved */ .Gs)(stage) ? 'dvc' : 'own';
}
const trusted = { dvc: 'runs/', own: 'lockstep/runs/' };
function readPrefixes(kind, lane) {
    return [...(lane === undefined ? [] : [lanePrefix(lane)]), trusted[kind]];
}
function entryPath(entry, kind, lane) {
    const prefix = lane === undefined ? trusted[kind] : lanePrefix(lane);
    return `${(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runCacheFolder */ .A3)((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runCacheKey */ .Hw)(entry), prefix)}${(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runCacheValue */ .fj)(entry)}`;
}
function lanePrefix(lane) {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(lane))
        throw new RangeError(`'${lane}' is no lane`);
    return `lockstep/lanes/${lane}/`;
}


/***/ }),

/***/ 99579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ RunCache)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62087);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);
/* harmony import */ var _run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62405);
/* harmony import */ var _run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37789);





const maxEntryBytes = 16 * 2 ** 20;
const remoteRequests = 3;
class RunCache {
    #options;
    #remoteIsDown = false;
    constructor(options) {
        this.#options = options;
    }
    async findLocal(wanted, look = {}) {
        const { local, lane, signal, note } = this.#options;
        const search = { wanted, signal, note: look.note ?? note, budget: { left: Number.POSITIVE_INFINITY } };
        const prefixes = new Set([...(0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrefixes */ .RU)(look.kind ?? 'dvc', lane), ...(0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrefixes */ .RU)('dvc', lane)]);
        return findIn(local, [...prefixes], search);
    }
    async findRemote(wanted, look = {}) {
        const { remote, lane, signal, note } = this.#options;
        if (remote === undefined || this.#remoteIsDown)
            return undefined;
        const tell = look.note ?? note;
        const search = { wanted, signal, note: tell, budget: { left: remoteRequests } };
        try {
            return await findIn(remote, (0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrefixes */ .RU)(look.kind ?? 'dvc', lane), search);
        }
        catch (error) {
            if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A))
                throw error;
            if (this.#remoteIsDown)
                return undefined;
            this.#remoteIsDown = true;
            await tell(`the run cache of ${remote.name} is not used: ${error.message}`);
        }
        return undefined;
    }
    async save(entry, kind = 'dvc') {
        const { local, lane, signal } = this.#options;
        const key = (0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .entryPath */ .s3)(entry, kind, lane);
        try {
            const text = (0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .runCacheText */ .hj)(entry);
            const kept = (await local.has([key], signal)).has(key) ? await readText(local, key, signal) : undefined;
            if (kept === text || (kept !== undefined && believed(kept, key, entry).ok))
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(key);
            await local.write(key, { kind: 'bytes', bytes: Buffer.from(text) }, signal);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(key);
        }
        catch (error) {
            if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error.failure);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .Vq)(error);
        }
    }
}
async function findIn(store, prefixes, search) {
    for (const prefix of prefixes) {
        if (search.budget.left < 1)
            return undefined;
        const found = await find(store, prefix, search);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function find(store, prefix, search) {
    const { wanted, budget, signal, note } = search;
    const folder = (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheFolder */ .A3)((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(wanted), prefix);
    budget.left--;
    for (const { key, size } of newestFirst(await collect(store.list(folder, signal)))) {
        if (!/^[0-9a-f]{64}$/.test(key.slice(folder.length)))
            continue;
        if (budget.left-- < 1)
            return undefined;
        const text = size > maxEntryBytes ? undefined : await readListed(store, key, signal);
        if (text === 'gone')
            continue;
        const entry = text === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(key, 'it is too large')) : believed(text.read, key, wanted);
        if (entry.ok)
            return entry.value;
        await note(`${entry.failures.map(({ message }) => message).join('; ')} (${store.name})`);
    }
    return undefined;
}
async function collect(items) {
    const all = [];
    for await (const item of items)
        all.push(item);
    return all;
}
function newestFirst(items) {
    return items.toSorted((a, b) => (b.modified ?? 0) - (a.modified ?? 0) || (a.key < b.key ? 1 : -1));
}
async function readListed(store, key, signal) {
    try {
        return { read: await readText(store, key, signal) };
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A && error.code === 'not-found')
            return 'gone';
        throw error;
    }
}
async function readText(store, key, signal) {
    const chunks = [];
    let size = 0;
    for await (const chunk of await store.read(key, signal)) {
        size += chunk.length;
        if (size > maxEntryBytes)
            break;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function believed(text, path, wanted) {
    const parsed = (0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLockEntry */ .zT)(text, path);
    const failures = parsed.ok ? (parsed.value.failures ?? []) : parsed.failures;
    if (!parsed.ok || failures.length > 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, failures[0]?.message ?? 'it does not parse'));
    const read = parsed.value;
    const entry = sameButSpaces(read.cmd, wanted.cmd) ? { ...read, cmd: wanted.cmd } : read;
    const [value = '', key = ''] = path.split('/').reverse();
    try {
        if ((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(entry) !== key || (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(wanted) !== key)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, 'its content belongs to another key'));
        if ((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheValue */ .fj)(entry) !== value)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, 'its content does not give its name'));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, error.message));
    }
    if (entry.outs.some(({ oid }) => oid === undefined))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, 'it names an output without a hash'));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(entry);
}
function sameButSpaces(a, b) {
    const [x, y] = [a, b].map((cmd) => (typeof cmd === 'string' ? [cmd] : cmd).map((line) => line.replace(/ +/g, ' ')));
    return typeof a === typeof b && x?.length === y?.length && x?.every((line, i) => line === y?.[i]) === true;
}
function distrust(path, why) {
    return { reason: 'data', message: `run-cache entry '${path}' is ignored: ${why}` };
}


/***/ }),

/***/ 24384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore),
  As: () => (/* binding */ openVersioned),
  CN: () => (/* binding */ versionOption)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/versioned.js

class VersionedStore {
    name;
    width;
    #inner;
    #places;
    constructor(inner, places) {
        this.name = inner.name;
        this.width = inner.width ?? 8;
        this.#inner = inner;
        this.#places = places;
    }
    async has(keys) {
        return new Set(keys.filter((key) => {
            const place = this.#places.get(key);
            return place !== undefined && (place.kind === 'bytes' || place.version !== undefined);
        }));
    }
    async *list(prefix) {
        for (const [key, place] of this.#places) {
            if (!key.startsWith(prefix))
                continue;
            yield { key, size: place.kind === 'bytes' ? place.bytes.length : place.size };
        }
    }
    async read(key, signal) {
        const place = this.#places.get(key);
        if (place === undefined)
            throw new store/* StoreError */.A('not-found', {
                reason: 'data',
                message: `${this.name} has no record of '${key}'`,
            });
        if (place.kind === 'bytes')
            return pieces(place.bytes);
        const { path, version } = place;
        if (version === undefined || this.#inner.readVersion === undefined)
            return this.#inner.read(path, signal);
        return this.#inner.readVersion(path, version, signal);
    }
    async write(key) {
        throw this.#unsupported(key);
    }
    async remove(key) {
        throw this.#unsupported(key);
    }
    close() {
        return this.#inner.close();
    }
    #unsupported(key) {
        return new store/* StoreError */.A('unsupported', {
            reason: 'config',
            message: `${this.name} keeps data by path and version, which this program only reads; '${key}' was not changed`,
            hint: 'use `dvc push` for this remote, or name another one with `-r`',
        });
    }
}
async function* pieces(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./lib/store/open.js



async function openStore(remote, env) {
    const byVersion = versionOption(remote);
    if (byVersion !== undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, byVersion));
    return openPlain(remote, env);
}
async function openVersioned(remote, env, places) {
    const plain = await openPlain(remote, env);
    if (!plain.ok)
        return plain;
    if (plain.value.readVersion === undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, versionOption(remote) ?? ''));
    const known = await places();
    return known.ok ? (0,failure.ok)(new VersionedStore(plain.value, known.value)) : known;
}
function versionOption({ options }) {
    return ['version_aware', 'worktree'].find((option) => isOn(options.get(option)));
}
async function openPlain(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,failure/* fail */.fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(3507)]).then(__webpack_require__.bind(__webpack_require__, 43507))).openS3(remote, env),
    gs: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(492), __webpack_require__.e(9160)]).then(__webpack_require__.bind(__webpack_require__, 49160))).openGcs(remote, env),
    azure: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(3669), __webpack_require__.e(9790), __webpack_require__.e(1665)]).then(__webpack_require__.bind(__webpack_require__, 51665))).openAzure(remote, env),
    http: openWeb,
    https: openWeb,
    webdav: openDav,
    webdavs: openDav,
    ssh: async (remote, env) => (await __webpack_require__.e(/* import() */ 6340).then(__webpack_require__.bind(__webpack_require__, 76340))).openSsh(remote, env),
};
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
async function openWeb(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(2064)]).then(__webpack_require__.bind(__webpack_require__, 22064))).openHttp(remote, env);
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


/***/ })

};
