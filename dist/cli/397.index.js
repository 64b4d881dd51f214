export const id = 397;
export const ids = [397];
export const modules = {

/***/ 27763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ seenFrom),
/* harmony export */   v: () => (/* binding */ checkoutTracked)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_locked_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44252);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17983);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76248);





async function checkoutTracked(session, wanted, options) {
    const items = wanted.flatMap(({ output, locked, inner }) => {
        const id = (0,_project_locked_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedHash */ .D)(locked);
        if (output.place.kind !== 'inside' || id === undefined || !output.cache)
            return [];
        return [{ path: output.place.path, id, ...(inner === undefined ? {} : { inner }) }];
    });
    const empty = (options.unrecorded ?? []).flatMap(({ output: { place, cache }, failure }) => place.kind === 'inside' && cache ? [{ path: place.path, failure }] : []);
    const done = await (0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkout */ .P)([...items, ...empty.map(({ path }) => ({ path, id: undefined }))], {
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
        failed: seen([...failed, ...empty.map(({ path }) => path)].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .OP)),
        counts: { ...counts, deleted: counts.deleted - done.value.deleted.length },
        failures: [
            ...failures,
            ...empty.map(({ path, failure }) => failure ?? nothingRecorded((0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path, session.cwd))),
        ],
    });
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

/***/ 60337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ urlReader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

function urlReader(session, { urls, publicOnly = false, }) {
    return async (url) => {
        const record = urls?.get(url);
        if (record !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(record);
        const { addressGuard } = await __webpack_require__.e(/* import() */ 2802).then(__webpack_require__.bind(__webpack_require__, 32802));
        const guard = await addressGuard(session, url, publicOnly);
        if (!guard.ok)
            return guard;
        const { lookAtUrl } = await __webpack_require__.e(/* import() */ 2923).then(__webpack_require__.bind(__webpack_require__, 32923));
        const seen = await lookAtUrl(session, url, guard.value);
        return seen.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(seen.value?.record) : seen;
    };
}


/***/ }),

/***/ 42512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgeNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12742);
/* harmony import */ var _run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62405);
/* harmony import */ var _feeds_url_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60337);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79927);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);








async function judgeNow(setting, stage, recorded) {
    const { session, remotes, project, options } = setting;
    const lock = recorded.get(stage.address) ?? stage.lock;
    const current = lock === undefined ? stage : { ...stage, lock };
    const look = async (absent) => {
        const snapshot = await (0,_look_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtWorkspace */ .AT)(session, project, [current], {
            absent,
            tree: options.tree,
            hashUrl: (0,_feeds_url_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .urlReader */ .v)(session, options),
        });
        if (!snapshot.ok)
            return snapshot;
        const verdict = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(current, snapshot.value);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(options.passAbsent === true ? passAbsent(verdict, project) : verdict);
    };
    if (!options.allowMissing && !remotes.has(options.remote))
        return look('as-is');
    const pulled = await look('pull');
    if (!pulled.ok || pulled.value.kind !== 'fresh' || !wantsItsData(setting, current))
        return pulled;
    const asIs = await look('as-is');
    return asIs.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(onlyOutputs(asIs.value, pulled.value)) : asIs;
}
function passAbsent(verdict, { graph }) {
    if (verdict.kind !== 'stale')
        return verdict;
    const reasons = verdict.reasons.filter((reason) => {
        if (reason.kind === 'missing-out')
            return false;
        if (reason.kind !== 'missing-dep')
            return true;
        return graph.producerOf(reason.at) !== undefined;
    });
    const isOver = reasons.every(({ kind }) => kind === 'not-locked');
    return isOver ? { kind: 'fresh', reasons: [] } : { kind: 'stale', reasons };
}
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
    if (options.pull === true && outs.some(({ isHere }) => !isHere))
        return true;
    if (stage.cmd === undefined)
        return outs.some(({ isHere, isCached }) => isHere && !isCached);
    return (0,_run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .isCacheable */ .TZ)(stage) && outs.some(({ isHere }) => !isHere) && outs.every(({ isCached }) => isCached);
}
function isCached(session, locked) {
    return locked !== undefined && (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .isStored */ .mL)(session, locked);
}


/***/ }),

/***/ 72307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tw: () => (/* binding */ jobEnvironment),
  am: () => (/* binding */ ownEnvironment),
  LE: () => (/* binding */ readParams),
  Dn: () => (/* binding */ recordedHash),
  pO: () => (/* binding */ runContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/needs.js
var needs = __webpack_require__(34138);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/project/locked-hash.js
var locked_hash = __webpack_require__(44252);
// EXTERNAL MODULE: ./lib/project/recorded-graph.js
var recorded_graph = __webpack_require__(58164);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/workspace/gitignore.js
var gitignore = __webpack_require__(63423);
// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(51179);
// EXTERNAL MODULE: ./lib/project/repo-import.js
var repo_import = __webpack_require__(59267);
// EXTERNAL MODULE: ./lib/commands/address-guard.js
var address_guard = __webpack_require__(32802);
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js
var checkout_tracked = __webpack_require__(27763);
;// CONCATENATED MODULE: ./lib/commands/data/provide.js






async function provide(providing, needs) {
    if (needs.length === 0)
        return (0,failure.ok)(plan/* nothing */.s6);
    const { session, remotes, options } = providing;
    const imports = needs.filter(({ stage }) => (0,repo_import/* isRepoImport */.y)(stage));
    const asked = remotes.has(options.remote) ? needs : needs.filter(({ stage }) => !(0,repo_import/* isRepoImport */.y)(stage));
    const moved = await (0,data/* fetchTracked */.Py)(session, remotes, asked, options);
    if (moved.failures.length > 0)
        return { ok: false, failures: moved.failures };
    const imported = await fromRepositories(providing, imports);
    if (!imported.ok)
        return imported;
    const missing = moved.missing.filter((id) => session.cache.missing(id).length > 0);
    const failures = (0,data/* missingFailures */.GQ)(missing, needs);
    if (failures.length > 0)
        return { ok: false, failures };
    const done = await (0,checkout_tracked/* checkoutTracked */.v)(session, needs, { force: false });
    if (!done.ok)
        return done;
    if (done.value.failures.length > 0)
        return { ok: false, failures: done.value.failures };
    return (0,failure.ok)((0,plan/* add */.WQ)(moved.amount, imported.value));
}
async function fromRepositories({ session, project, options }, imports) {
    const absent = imports.filter(({ locked }) => session.cache.missing((0,data/* idOf */.TH)(locked)).length > 0);
    if (absent.length === 0)
        return (0,failure.ok)(plan/* nothing */.s6);
    const stages = absent.map(({ stage }) => stage);
    const allowed = await (0,address_guard/* repositoryGuard */.y)(session, stages, options.publicOnly === true);
    if (!allowed.ok)
        return allowed;
    const { fetchImports } = await Promise.all(/* import() */[__webpack_require__.e(6090), __webpack_require__.e(1347)]).then(__webpack_require__.bind(__webpack_require__, 42333));
    const done = await fetchImports(session, project, absent);
    if (!done.ok)
        return done;
    const bytes = absent.reduce((sum, { locked }) => sum + (locked.size ?? 0), 0);
    return (0,failure.ok)({ objects: done.value, bytes });
}

// EXTERNAL MODULE: ./lib/commands/feeds/url-reader.js
var url_reader = __webpack_require__(60337);
// EXTERNAL MODULE: ./lib/commands/import-stage.js
var import_stage = __webpack_require__(54438);
// EXTERNAL MODULE: ./lib/commands/judge-now.js
var judge_now = __webpack_require__(42512);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/project/dvc-file/write.js
var write = __webpack_require__(54901);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
;// CONCATENATED MODULE: ./lib/commands/write-source.js







async function writeSource(session, stage, entry) {
    const target = (0,safe_path/* safePath */.n)(session.projectRoot, stage.file);
    if (!target.ok)
        return target;
    const text = (0,write/* writeDvcFile */.tY)((0,external_node_fs_.readFileSync)((0,file_name/* fsPath */.Jk)(target.value), 'utf8'), (0,stage_dump/* dvcFileContent */.Hi)(stage, entry), stage.file);
    if (!text.ok)
        return text;
    (0,atomic_write/* writeFileAtomic */.Zf)(target.value, text.value);
    return (0,failure.ok)(undefined);
}

;// CONCATENATED MODULE: ./lib/commands/run-context.js

















async function runContext(session, remotes, loaded, options) {
    const { host, git, projectRoot, cache, config } = session;
    const entries = new Map();
    const project = { ...loaded, graph: (0,recorded_graph/* recordedGraph */.T)(loaded.graph, entries) };
    const ignore = await session.ignore();
    const env = once(options.env);
    const setting = { session, remotes, project, options };
    const pull = (stage) => pullStage(setting, stage);
    return {
        projectRoot,
        entries,
        platform: process.platform,
        signal: host.signal,
        now: () => host.now(),
        emit: (event) => host.emit(event),
        env: () => env(),
        judge: (stage, recorded) => (0,judge_now/* judgeNow */.C)(setting, stage, recorded),
        provide: (stage) => provideInputs(setting, stage),
        ...(options.pull ? { pull } : {}),
        ...(options.pull || remotes.has(options.remote) ? { provideOutputs: pull } : {}),
        hash: (0,workspace_hash/* workspaceHash */.Qo)(session, project, ignore),
        hashUrl: (0,url_reader/* urlReader */.v)(session, options),
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
        ...(options.lane === undefined ? {} : { lane: options.lane }),
        ...(options.confirm === undefined ? {} : { confirm: options.confirm }),
        endLeftovers: options.isContained === true,
        ownLinksOnly: options.isContained === true,
        ...(options.givesWay === undefined ? {} : { givesWay: options.givesWay }),
        ...(options.keepsOwn === undefined ? {} : { keepsOwn: options.keepsOwn }),
        noCommit: options.noCommit,
        noRunCache: options.noRunCache,
        isGitTracked: async (paths) => (git === undefined ? new Set() : git.tracked(projectRoot, paths)),
        isGitIgnored: async (paths) => git === undefined ? new Set() : git.isIgnored(projectRoot, paths),
        ignoreOutputs: async (paths) => (git === undefined ? (0,failure.ok)([]) : (0,gitignore/* ignoreOutputs */.L)({ projectRoot, git, paths })),
        unignoreOutputs: async (paths) => git === undefined ? (0,failure.ok)(undefined) : (0,gitignore/* unignoreOutputs */.k)({ projectRoot, git, paths }),
        whileRunning: (stage, commands) => pausing(session, stage, commands),
        writeSource: (stage, entry) => writeSource(session, stage, entry),
        updateImport: (stage) => (0,import_stage/* importAnew */.pD)({ session, project }, stage, { publicOnly: options.publicOnly === true }),
    };
}
function provideInputs(setting, stage) {
    const here = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(setting.session.projectRoot, path));
    return provide(setting, (0,needs/* stageNeeds */.Eu)(stage, setting.project.graph, here, () => false));
}
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
async function pullStage(setting, stage) {
    const { session } = setting;
    const own = stage.outs.flatMap((output) => {
        const locked = stage.lock?.outs.find(({ path }) => path === output.path);
        const gone = output.place.kind === 'inside' && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(session.projectRoot, output.place.path));
        return gone && output.cache && locked?.oid !== undefined ? [{ stage, output, locked }] : [];
    });
    return own.length === 0 ? (0,failure.ok)(plan/* nothing */.s6) : provide(setting, own);
}
async function readParams(project, path) {
    const bytes = await project.revision.read(path);
    if (bytes === undefined)
        return (0,failure.ok)(undefined);
    const parsed = (0,load/* readValues */.N)(path, bytes);
    return parsed.ok ? (0,failure.ok)(parsed.value.value) : parsed;
}
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
    const { oid, hashName } = locked;
    if (root === place.path)
        return (0,locked_hash/* lockedHash */.D)(locked);
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
function ownEnvironment(host) {
    const env = { ...host.env };
    return async () => (0,failure.ok)(env);
}
function jobEnvironment({ setup, stageEnv }, host, named) {
    if (setup !== undefined)
        return () => setup(named);
    return stageEnv === undefined ? ownEnvironment(host) : async () => (0,failure.ok)(stageEnv(named));
}


/***/ }),

/***/ 58164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recordedGraph)
/* harmony export */ });
function recordedGraph(graph, recorded) {
    const now = ({ stage, output }) => {
        const lock = recorded.get(stage.address);
        return lock === undefined ? { stage, output } : { stage: { ...stage, lock }, output };
    };
    const one = (made) => (made === undefined ? undefined : now(made));
    return {
        stages: graph.stages,
        producers: graph.producers,
        consumers: graph.consumers,
        producerOf: (path) => one(graph.producerOf(path)),
        producerAbove: (path) => one(graph.producerAbove(path)),
        producersBelow: (path) => graph.producersBelow(path).map(now),
    };
}


/***/ }),

/***/ 62405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ runCacheFolder),
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Gs: () => (/* binding */ isSaved),
/* harmony export */   Hw: () => (/* binding */ runCacheKey),
/* harmony export */   TZ: () => (/* binding */ isCacheable),
/* harmony export */   fj: () => (/* binding */ runCacheValue)
/* harmony export */ });
/* unused harmony export runCachePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62087);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);




function runCacheKey(entry) {
    const value = new Map((0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntryValue */ .XS)(entry));
    value.set('outs', entryOuts(value));
    return digest(value);
}
function runCacheValue(entry) {
    return digest((0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntryValue */ .XS)(entry));
}
function runCachePath(entry) {
    return `${runCacheFolder(runCacheKey(entry))}${runCacheValue(entry)}`;
}
function runCacheFolder(key, prefix = 'runs/') {
    return `${prefix}${key.slice(0, 2)}/${key}/`;
}
function isCacheable(stage) {
    if (stage.cmd === undefined || stage.alwaysChanged)
        return false;
    if (stage.deps.length === 0 || stage.outs.length === 0)
        return false;
    return (stage.deps.every((dep) => dep.place.kind !== 'url') &&
        stage.outs.every((out) => out.place.kind === 'inside' && !out.persist));
}
function isSaved(stage) {
    return isCacheable(stage) && stage.outs.every((out) => out.cache || out.role !== 'output');
}
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


/***/ })

};
