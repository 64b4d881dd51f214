export const id = 486;
export const ids = [486];
export const modules = {

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgeNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1957);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2742);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9927);





/**
 * A stage's verdict as of now, by the locks `recorded` meanwhile. Without a remote what is not here cannot be had, and only
 * what is here counts, as DVC does it. With one, data that is only not here makes no stage stale; but what the cache holds
 * is put back (DVC restores it by the lock entry), and a data source that lies here uncached is put into the cache.
 */
async function judgeNow(setting, stage, recorded) {
    const { session, remotes, project, options } = setting;
    const lock = recorded.get(stage.address) ?? stage.lock;
    const current = lock === undefined ? stage : { ...stage, lock };
    const look = async (absent) => {
        const snapshot = await (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAtWorkspace */ .AT)(session, project, [current], { absent, tree: options.tree });
        return snapshot.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(current, snapshot.value)) : snapshot;
    };
    if (!options.allowMissing && !remotes.has(options.remote))
        return look('as-is');
    const pulled = await look('pull');
    if (!pulled.ok || pulled.value.kind !== 'fresh' || !wantsItsData(setting, current))
        return pulled;
    const asIs = await look('as-is');
    return asIs.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(onlyOutputs(asIs.value, pulled.value)) : asIs;
}
/** Of what is not here only the stage's own outs count: its inputs are fetched if it has to run. */
function onlyOutputs(asIs, pulled) {
    const reasons = asIs.reasons.filter(({ kind }) => kind === 'missing-out');
    return reasons.length === 0 ? pulled : { kind: 'stale', reasons };
}
function wantsItsData({ session, options }, stage) {
    if (options.allowMissing)
        return false;
    const outs = stage.outs.map((output) => ({
        isHere: output.place.kind === 'inside' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, output.place.path)),
        isCached: isCached(session, stage.lock?.outs.find(({ path }) => path === output.path)),
    }));
    if (stage.cmd === undefined)
        return outs.some(({ isHere, isCached }) => isHere && !isCached);
    const gone = outs.filter(({ isHere }) => !isHere);
    return gone.length > 0 && gone.every(({ isCached }) => isCached);
}
function isCached(session, locked) {
    return locked !== undefined && (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .isStored */ .mL)(session, locked);
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  am: () => (/* binding */ ownEnvironment),
  LE: () => (/* binding */ readParams),
  Dn: () => (/* binding */ recordedHash),
  pO: () => (/* binding */ runContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
// EXTERNAL MODULE: ./lib/plan/needs.js
var needs = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(9164);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(5043);
// EXTERNAL MODULE: ./lib/workspace/gitignore.js
var gitignore = __webpack_require__(3423);
// EXTERNAL MODULE: ./lib/commands/data.js + 7 modules
var data = __webpack_require__(3429);
// EXTERNAL MODULE: ./lib/commands/judge-now.js
var judge_now = __webpack_require__(2512);
// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(9927);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(9296);
// EXTERNAL MODULE: ./lib/project/dvc-file-write.js
var dvc_file_write = __webpack_require__(4611);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(1266);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(3667);
;// CONCATENATED MODULE: ./lib/commands/write-source.js







/** Rewrites a `.dvc` file with what is recorded now, in place: keys keep their order and comments stay (dvc-compat 4.3). */
async function writeSource(session, stage, entry) {
    const target = (0,safe_path/* safePath */.n)(session.projectRoot, stage.file);
    if (!target.ok)
        return target;
    const text = (0,dvc_file_write/* writeDvcFile */.tY)((0,external_node_fs_.readFileSync)((0,file_name/* fsPath */.Jk)(target.value), 'utf8'), (0,stage_dump/* dvcFileContent */.Hi)(stage, entry), stage.file);
    if (!text.ok)
        return text;
    (0,atomic_write/* writeFileAtomic */.Zf)(target.value, text.value);
    return (0,failure.ok)(undefined);
}

;// CONCATENATED MODULE: ./lib/commands/run-context.js












/** Supplies `run/` with everything from outside: disk, cache, remotes, Git. */
async function runContext(session, remotes, project, options) {
    const { host, git, projectRoot, cache, config } = session;
    const ignore = await session.ignore();
    const env = once(options.env);
    return {
        projectRoot,
        platform: process.platform,
        signal: host.signal,
        now: () => host.now(),
        emit: (event) => host.emit(event),
        env: () => env(),
        judge: (stage, recorded) => (0,judge_now/* judgeNow */.C)({ session, remotes, project, options }, stage, recorded),
        provide: (stage) => provideInputs({ session, remotes, project, options }, stage),
        ...(options.pull
            ? { pull: (stage) => pullStage({ session, remotes, project, options }, stage) }
            : {}),
        hash: (0,look/* workspaceHash */.Qo)(session, project.graph, ignore),
        params: (path) => readParams(project, path),
        recorded: (place) => recordedHash(project, place, options.tree),
        graph: project.graph,
        ignore,
        state: session.state,
        cache,
        linkTypes: config.cacheTypes,
        shared: config.cacheShared,
        fetchObjects: (objects) => (0,data/* fetchObjects */.rt)(session, remotes, objects, options),
        ...(options.remoteRunCache === undefined ? {} : { remoteRunCache: options.remoteRunCache }),
        noCommit: options.noCommit,
        noRunCache: options.noRunCache,
        isGitTracked: async (paths) => (git === undefined ? new Set() : git.tracked(projectRoot, paths)),
        ignoreOutputs: async (paths) => (git === undefined ? (0,failure.ok)([]) : (0,gitignore/* ignoreOutputs */.L)({ projectRoot, git, paths })),
        unignoreOutputs: async (paths) => git === undefined ? (0,failure.ok)(undefined) : (0,gitignore/* unignoreOutputs */.k)({ projectRoot, git, paths }),
        whileRunning: (stage, commands) => pausing(session, stage, commands),
        writeSource: (stage, entry) => writeSource(session, stage, entry),
    };
}
function provideInputs({ session, remotes, project, options }, stage) {
    const here = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(session.projectRoot, path));
    return (0,data/* provide */.Gt)(session, remotes, (0,needs/* stageNeeds */.Eu)(stage, project.graph, here, () => false), options);
}
/** DVC's commands may run beside a stage's command, but keep off what it reads and writes (dvc-compat 9.6). */
async function pausing({ lock, projectRoot }, stage, commands) {
    const local = (places) => places.flatMap(({ place }) => (place.kind === 'inside' ? [(0,external_node_path_.join)(projectRoot, place.path)] : []));
    const resume = await lock?.pause({ read: local(stage.deps), write: local(stage.outs) });
    try {
        return await commands();
    }
    finally {
        await resume?.();
    }
}
/** `--pull`: the stage's own recorded outs, and its inputs (dvc: dvc/stage/__init__.py reproduce). */
async function pullStage(setting, stage) {
    const { session, remotes, options } = setting;
    const own = stage.outs.flatMap((output) => {
        const locked = stage.lock?.outs.find(({ path }) => path === output.path);
        const gone = output.place.kind === 'inside' && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(session.projectRoot, output.place.path));
        return gone && output.cache && locked?.oid !== undefined ? [{ stage, output, locked }] : [];
    });
    return own.length === 0 ? (0,failure.ok)(plan/* nothing */.s6) : (0,data/* provide */.Gt)(session, remotes, own, options);
}
/** The value of a params file, read anew. */
async function readParams(project, path) {
    const bytes = await project.revision.read(path);
    if (bytes === undefined)
        return (0,failure.ok)(undefined);
    const parsed = (0,load/* readValues */.N)(path, bytes);
    return parsed.ok ? (0,failure.ok)(parsed.value.value) : parsed;
}
/** What a dep that is not here would be after a full pull, by the lock of its producer. */
async function recordedHash(project, place, tree) {
    if (place.kind !== 'inside')
        return undefined;
    const producer = project.graph.producerAbove(place.path);
    const locked = producer?.stage.lock?.outs.find(({ path }) => path === producer.output.path);
    if (producer === undefined ||
        !producer.output.cache ||
        locked?.oid === undefined ||
        producer.output.place.kind !== 'inside')
        return undefined;
    const root = producer.output.place.path;
    const { oid, hashName, size, nfiles } = locked;
    if (root === place.path) {
        return {
            oid,
            hashName,
            ...(size === undefined ? {} : { size }),
            ...(nfiles === undefined ? {} : { nfiles }),
            ...(locked.isexec === true ? { isexec: true } : {}),
        };
    }
    if (!(0,store_oid/* isTreeOid */.FV)(oid))
        return undefined;
    const inner = place.path.slice(root.length + 1);
    const file = (await tree(oid, hashName))?.entries.find(({ path }) => path === inner);
    return file === undefined ? undefined : { oid: file.oid, hashName };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** The environment of a host, for terminals: the user's own. */
function ownEnvironment(host) {
    return async () => (0,failure.ok)(host.env);
}


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ stageNeeds),
/* harmony export */   Jj: () => (/* binding */ planNeeds)
/* harmony export */ });
/* unused harmony exports amountOf, amountOfAll */
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9164);

/**
 * What a stage's inputs still lack: for each path dep that is not here, the recorded outs that it is, lies in, or
 * contains. Outs of stages for which `makes` holds are left out, because the run itself makes them. Pure.
 */
function stageNeeds(stage, graph, here, makes) {
    const paths = stage.deps.flatMap((dep) => (isInside(dep) ? [dep.place.path] : []));
    return paths.flatMap((path) => pathNeeds(path, graph, here)).filter((need) => !makes(need.stage.address));
}
function isInside(dep) {
    return dep.place.kind === 'inside';
}
function pathNeeds(path, graph, here) {
    const above = graph.producerAbove(path);
    if (above !== undefined) {
        if (here(path))
            return [];
        const need = recorded(above);
        const root = above.output.place.kind === 'inside' ? above.output.place.path : path;
        if (need === undefined)
            return [];
        return [root === path ? need : { ...need, inner: path.slice(root.length + 1) }];
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
/** Objects and bytes of one recorded path as its lock counts them; a folder is its files and its manifest. */
function amountOf(locked) {
    return { objects: locked.nfiles === undefined ? 1 : locked.nfiles + 1, bytes: locked.size ?? 0 };
}
/** Adds up distinct objects; the same content named twice counts once. */
function amountOfAll(needs) {
    const distinct = new Map(needs.map(({ locked }) => [locked.oid, locked]));
    return [...distinct.values()].map(amountOf).reduce(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ, _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6);
}
/**
 * For each stage that will run, what it fetches; an object counts for the first stage that needs it. `avoided` is the
 * rest of what a full pull would move: every recorded cached out that is neither in the cache nor fetched.
 */
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

/***/ 2405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ runCacheFolder),
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Gs: () => (/* binding */ isSaved),
/* harmony export */   Hw: () => (/* binding */ runCacheKey),
/* harmony export */   TZ: () => (/* binding */ isCacheable),
/* harmony export */   fj: () => (/* binding */ runCacheValue),
/* harmony export */   n4: () => (/* binding */ runCachePath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _project_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4039);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2855);




/**
 * The run cache's name for what a stage reads and where it writes: 64 hex digits. Sizes and file counts do not take part,
 * at any depth (dvc: dvc/stage/cache.py `_get_cache_hash`; dvc-compat 10.2). Throws a `FailureError` for dates in params,
 * see {@link hasKey}.
 */
function runCacheKey(entry) {
    const value = new Map((0,_project_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntryValue */ .XS)(entry));
    value.set('outs', entryOuts(value));
    return digest(value);
}
/** The run cache's name for an entry as a whole, what the stage made included. */
function runCacheValue(entry) {
    return digest((0,_project_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntryValue */ .XS)(entry));
}
/** Where an entry lies below a cache folder or a remote's url: `runs/KK/KEY/VALUE`. */
function runCachePath(entry) {
    return `${runCacheFolder(runCacheKey(entry))}${runCacheValue(entry)}`;
}
/** The folder of a key, with its final `/`; `prefix` ends in `/`. */
function runCacheFolder(key, prefix = 'runs/') {
    return `${prefix}${key.slice(0, 2)}/${key}/`;
}
/**
 * May a stage be looked up in the run cache and be kept there? It has a command, deps and outs, all of them local, and
 * its outs lie in the project and are made from nothing (dvc: dvc/stage/cache.py `_can_hash`; dvc-compat 10.3).
 */
function isCacheable(stage) {
    if (stage.cmd === undefined || stage.alwaysChanged)
        return false;
    if (stage.deps.length === 0 || stage.outs.length === 0)
        return false;
    return (stage.deps.every((dep) => dep.place.kind !== 'url') &&
        stage.outs.every((out) => out.place.kind === 'inside' && !out.persist));
}
/** Is a run of the stage kept? Not if a plain out is uncached, because nothing could bring it back (dvc-compat 10.3). */
function isSaved(stage) {
    return isCacheable(stage) && stage.outs.every((out) => out.cache || out.role !== 'output');
}
/**
 * Can an entry be named at all? Not with dates in its params (dvc-compat C-131), and not with a params file that is empty,
 * which DVC takes for one without a hash.
 */
function hasKey(entry) {
    return [...entry.params.values()].every((values) => values.size > 0 && !hasTimestamp(values));
}
function entryOuts(value) {
    const outs = value.get('outs');
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(outs) ? outs.map((out) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(out) ? (out.get('path') ?? null) : null)) : [];
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pyJson */ .W)(strip(value), { sortKeys: true }))
        .digest('hex');
}
function strip(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.map(strip);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return value;
    const kept = [...value].filter(([key]) => key !== 'size' && key !== 'nfiles');
    return new Map(kept.map(([key, item]) => [key, strip(item)]));
}
function hasTimestamp(value) {
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Timestamp */ .Dc)
        return true;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.some(hasTimestamp);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && [...value.values()].some(hasTimestamp);
}


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ RunCache)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1957);
/* harmony import */ var _project_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4039);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7208);
/* harmony import */ var _run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2405);




/** An entry is a few lines of YAML; what is larger is no entry. */
const maxEntryBytes = 16 * 2 ** 20;
/** A list and two reads: three requests at most. */
const remoteReads = 2;
/**
 * DVC's run cache: which outputs the same command made before from the same inputs (dvc: dvc/stage/cache.py; dvc-compat 10).
 * An entry is believed only if its own content gives the key and the name it lies under.
 */
class RunCache {
    #options;
    #remoteIsDown = false;
    constructor(options) {
        this.#options = options;
    }
    /**
     * The newest entry here for what a stage reads and where it writes (`wanted.outs` hold paths only); undefined: none.
     */
    async findLocal(wanted, note = this.#options.note) {
        const { local, signal } = this.#options;
        return find(local, 'runs/', { wanted, reads: Number.POSITIVE_INFINITY, signal, note });
    }
    /**
     * The newest entry in the remote. At most three requests for each prefix; a remote that refuses is noted once and not
     * asked again.
     */
    async findRemote(wanted, note = this.#options.note) {
        const { remote, prefixes, signal } = this.#options;
        if (remote === undefined || this.#remoteIsDown)
            return undefined;
        try {
            for (const prefix of prefixes) {
                const found = await find(remote, prefix, { wanted, reads: remoteReads, signal, note });
                if (found !== undefined)
                    return found;
            }
        }
        catch (error) {
            if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A))
                throw error;
            this.#remoteIsDown = true;
            await note(`the run cache of ${remote.name} is not used: ${error.message}`);
        }
        return undefined;
    }
    /** Keeps an entry. One that is there stays as it is, unless it cannot be read. */
    async save(entry) {
        const { local, signal } = this.#options;
        const key = (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCachePath */ .n4)(entry);
        try {
            const kept = (await local.has([key], signal)).has(key);
            if (kept && believed(await readText(local, key, signal), key, entry).ok)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
            await local.write(key, { kind: 'bytes', bytes: Buffer.from((0,_project_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .runCacheText */ .hj)(entry)) }, signal);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        }
        catch (error) {
            if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error.failure);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .Vq)(error);
        }
    }
}
async function find(store, prefix, search) {
    const { wanted, reads, signal, note } = search;
    const folder = (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheFolder */ .A3)((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(wanted), prefix);
    for (const { key, size } of newestFirst(await collect(store.list(folder, signal))).slice(0, reads)) {
        if (!/^[0-9a-f]{64}$/.test(key.slice(folder.length)))
            continue;
        const entry = size > maxEntryBytes
            ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(key, 'it is too large'))
            : believed(await readText(store, key, signal), key, wanted);
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
/**
 * Reads an entry and checks it against where it lies and what is wanted: same outs, and a content that gives the key and
 * the name. A command is taken from the stage, because DVC's own YAML loses double spaces at a fold (dvc-compat 5.4).
 */
function believed(text, path, wanted) {
    const parsed = (0,_project_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLockEntry */ .zT)(text, path);
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


/***/ })

};
