export const id = 2307;
export const ids = [2307];
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
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82809);
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

/***/ 51179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rt: () => (/* binding */ fetchObjects),
  Py: () => (/* binding */ fetchTracked),
  TH: () => (/* binding */ idOf),
  GQ: () => (/* binding */ missingFailures),
  O5: () => (/* binding */ moveOptions),
  D7: () => (/* binding */ pushTracked)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/transfer.js + 2 modules
var transfer = __webpack_require__(60386);
;// CONCATENATED MODULE: ./lib/commands/data/transfer-watch.js
const heartbeatMs = 10_000;
function watchTransfer(what, watching) {
    const { now, emit, every = repeat } = watching;
    const began = now();
    let last = { objects: 0, of: 0, bytes: 0 };
    const tell = (kind) => void emit({ kind, what, ...last, seconds: (now() - began) / 1000 });
    const stop = every(heartbeatMs, () => tell('transfer-heartbeat'));
    return {
        onProgress: (progress) => {
            last = progress;
            tell('transfer-progress');
        },
        finish: ({ objects, bytes }) => {
            stop();
            void emit({ kind: 'transfer-finished', what, objects, bytes, seconds: (now() - began) / 1000 });
        },
    };
}
function repeat(ms, work) {
    const timer = setInterval(work, ms);
    timer.unref();
    return () => clearInterval(timer);
}

;// CONCATENATED MODULE: ./lib/commands/data/data.js





function moveOptions({ options }) {
    return {
        ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
        ...(typeof options.jobs === 'string'
            ? { jobs: Math.max(1, Number.parseInt(options.jobs, 10) || 1) }
            : {}),
    };
}
function fetchTracked(session, remotes, tracked, options) {
    const absent = tracked.filter(({ locked }) => session.cache.missing(idOf(locked)).length > 0);
    return move(session, remotes, { tracked: absent, direction: 'fetch', options });
}
function pushTracked(session, remotes, tracked, options) {
    const ours = tracked.filter(({ output }) => output.push);
    return move(session, remotes, { tracked: ours, direction: 'push', options });
}
async function fetchObjects(session, remotes, objects, options) {
    const absent = objects.filter((id) => session.cache.missing(id).length > 0);
    if (absent.length === 0 || !remotes.has(options.remote))
        return (0,failure.ok)(plan/* nothing */.s6);
    const moved = await moveObjects(session, remotes, {
        name: options.remote,
        objects: absent,
        direction: 'fetch',
        options,
    });
    return moved.failures.length > 0 ? { ok: false, failures: moved.failures } : (0,failure.ok)(moved.amount);
}
function idOf(locked) {
    if (locked.oid === undefined)
        throw new Error(`no oid recorded for ${locked.path}`);
    return { oid: locked.oid, hashName: locked.hashName };
}
async function move(session, remotes, { tracked, direction, options }) {
    let total = { amount: plan/* nothing */.s6, missing: [], failures: [] };
    for (const [name, objects] of byRemote(session, tracked, options.remote)) {
        const parts = partsOf(tracked);
        const moved = await moveObjects(session, remotes, { name, objects, parts, direction, options });
        total = {
            amount: (0,plan/* add */.WQ)(total.amount, moved.amount),
            missing: [...total.missing, ...moved.missing],
            failures: [...total.failures, ...moved.failures],
        };
    }
    return total;
}
function partsOf(tracked) {
    const parts = new Map();
    const whole = new Set(tracked.flatMap(({ locked, inner }) => (inner === undefined ? [(0,oid/* objectKey */.T5)(idOf(locked))] : [])));
    for (const { locked, inner } of tracked) {
        const key = (0,oid/* objectKey */.T5)(idOf(locked));
        if (inner !== undefined && !whole.has(key))
            parts.set(key, [...(parts.get(key) ?? []), inner]);
    }
    return parts;
}
async function moveObjects(session, remotes, { name, objects, parts, direction, options }) {
    const sources = direction === 'fetch'
        ? await remotes.sources(name, { only: options.remote !== undefined })
        : await alone(remotes, name);
    if (!sources.ok)
        return { amount: plan/* nothing */.s6, missing: [], failures: sources.failures };
    const { main, all } = sources.value;
    const [first = main, ...others] = all;
    const [from, to] = direction === 'fetch' ? [first, session.cache] : [session.cache, main];
    const watch = watchTransfer(direction, session.host);
    const result = await (0,transfer/* transfer */.k)({
        objects,
        from,
        to,
        fallback: others,
        ...(main.width === undefined ? {} : { jobs: main.width }),
        parts,
        ...jobsOf(session, name, options.jobs),
        signal: session.host.signal,
        onProgress: watch.onProgress,
    });
    watch.finish(result.moved);
    noteDetours(remotes, sources.value, result);
    return { amount: result.moved, missing: result.missing, failures: result.failures };
}
async function alone(remotes, name) {
    const store = await remotes.open(name);
    return store.ok ? (0,failure.ok)({ main: store.value, all: [], fallback: [], runs: [] }) : store;
}
function noteDetours(remotes, { main, fallback }, result) {
    for (const store of fallback) {
        const amount = result.sources.get(store.name);
        if (amount !== undefined)
            remotes.detours.took(main.name, store.name, amount);
    }
    remotes.detours.passed(result.passedOver);
}
function byRemote(session, tracked, asked) {
    const groups = new Map();
    const wanted = asked?.toLowerCase();
    for (const { output, locked } of tracked) {
        const pinned = output.remote?.toLowerCase();
        if (pinned !== undefined && wanted !== undefined && pinned !== wanted)
            continue;
        const name = pinned ?? wanted ?? session.config.defaultRemote;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [idOf(locked)]);
        else
            group.push(idOf(locked));
    }
    return groups;
}
function jobsOf(session, name, asked) {
    const configured = name === undefined ? undefined : session.config.remotes.get(name)?.options.get('jobs');
    const jobs = asked ?? configured;
    return typeof jobs === 'number' ? { jobs } : {};
}
function missingFailures(missing, tracked) {
    if (missing.length === 0)
        return [];
    const oids = new Set(missing.map(({ oid }) => oid));
    const named = tracked.filter(({ locked }) => oids.has(locked.oid ?? ''));
    const first = missing
        .map(({ oid }) => oid)
        .slice(0, 3)
        .join(', ');
    const hint = 'somebody who has the data has to run `dvc push`; until then nothing that needs it can run';
    if (named.length === 0) {
        return [
            {
                reason: 'data',
                message: `${missing.length} object${missing.length === 1 ? '' : 's'} neither in the cache nor on the remote: ${first}`,
                hint,
            },
        ];
    }
    return named.map(({ output, locked, stage }) => ({
        reason: 'data',
        message: `'${output.path}'${stage === undefined ? '' : ` of stage '${stage.address}'`} is neither in the cache nor on the remote (md5 ${locked.oid})`,
        hint,
        ...(stage?.location === undefined ? {} : { location: stage.location }),
    }));
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
        const { addressGuard } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32802));
        const guard = await addressGuard(session, url, publicOnly);
        if (!guard.ok)
            return guard;
        const { lookAtUrl } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32923));
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
    const { fetchImports } = await Promise.all(/* import() */[__webpack_require__.e(6090), __webpack_require__.e(2333)]).then(__webpack_require__.bind(__webpack_require__, 42333));
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
    return async () => (0,failure.ok)(host.env);
}
function jobEnvironment({ setup, stageEnv }, host, named) {
    if (setup !== undefined)
        return () => setup(named);
    return stageEnv === undefined ? ownEnvironment(host) : async () => (0,failure.ok)(stageEnv(named));
}


/***/ }),

/***/ 44252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lockedHash)
/* harmony export */ });
function lockedHash(locked) {
    if (locked?.oid === undefined)
        return undefined;
    const { oid, hashName, size, nfiles, isexec } = locked;
    return {
        oid,
        hashName,
        ...(size === undefined ? {} : { size }),
        ...(nfiles === undefined ? {} : { nfiles }),
        ...(isexec === true ? { isexec } : {}),
    };
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

/***/ 82809:
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
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/store/verify-together.js


async function findUnsound(cache, ids, signal) {
    const unsound = [];
    for (let at = 0; at < ids.length; at += atOnce) {
        const unseen = [];
        for (const id of ids.slice(at, at + atOnce)) {
            const seen = cache.look(id);
            if (seen === 'absent')
                unsound.push(id);
            else if (seen !== 'sound')
                unseen.push(seen);
        }
        for (const id of await hashTogether(cache, unseen, signal)) {
            if (!(await cache.verify(id, signal)))
                unsound.push(id);
        }
    }
    return unsound;
}
const atOnce = 32_768;
const fewObjects = 16;
async function hashTogether(cache, unseen, signal) {
    const left = new Map(unseen.map(({ id }) => [(0,oid/* objectKey */.T5)(id), id]));
    const plain = unseen.filter(({ id }) => id.hashName === 'md5');
    if (plain.length >= fewObjects) {
        const files = plain.map(({ path, stat }) => ({ path, size: stat.size }));
        const tell = (index, result) => {
            const object = plain[index];
            if (result.kind !== 'hash' || !(0,verified/* isSameStamp */.E)(result.stats, object.stat))
                return;
            if (cache.learn(object, result.md5))
                left.delete((0,oid/* objectKey */.T5)(object.id));
        };
        const { hashTogether: hash } = await __webpack_require__.e(/* import() */ 4583).then(__webpack_require__.bind(__webpack_require__, 74583));
        await hash({ files, tell, signal });
    }
    return [...left.values()];
}

// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
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
    const ids = [...new Set(links.map((link) => link.oid))].map((oid) => ({ oid, hashName }));
    const bad = new Set((await findUnsound(cache, ids, signal)).map(({ oid }) => oid));
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


/***/ })

};
