export const id = 1579;
export const ids = [1579];
export const modules = {

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
// EXTERNAL MODULE: ./lib/store/transfer.js + 4 modules
var transfer = __webpack_require__(56816);
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

/***/ 91635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ readDurations),
/* harmony export */   Cg: () => (/* binding */ withEstimates),
/* harmony export */   Xf: () => (/* binding */ recordDurations),
/* harmony export */   "do": () => (/* binding */ addDurations),
/* harmony export */   sl: () => (/* binding */ durationsFile),
/* harmony export */   xo: () => (/* binding */ savedSeconds)
/* harmony export */ });
/* unused harmony export estimate */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49164);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29096);






const kept = 5;
const enough = 3;
function readDurations(session) {
    try {
        const parsed = JSON.parse((0,_workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(fileOf(session)).toString('utf8'));
        if (typeof parsed !== 'object' || parsed === null)
            return new Map();
        return new Map(Object.entries(parsed).flatMap(([address, seconds]) => isSeconds(seconds) ? [[address, seconds]] : []));
    }
    catch (error) {
        if (error instanceof SyntaxError || (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) !== undefined)
            return new Map();
        throw error;
    }
}
function isSeconds(value) {
    return (Array.isArray(value) &&
        value.every((item) => typeof item === 'number' && Number.isFinite(item) && item >= 0));
}
function recordDurations(session, run) {
    const ran = run.stages.filter(({ outcome }) => outcome === 'ran');
    addDurations(session, new Map(ran.map(({ stage, seconds }) => [stage.address, seconds])));
}
function addDurations(session, measured) {
    if (measured.size === 0)
        return;
    const durations = new Map(readDurations(session));
    for (const [address, seconds] of measured) {
        durations.set(address, [...(durations.get(address) ?? []), seconds].slice(-kept));
    }
    const file = fileOf(session);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, JSON.stringify(Object.fromEntries(durations)));
    }
    catch (error) {
        if ((0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === undefined)
            throw error;
    }
}
function fileOf(session) {
    return durationsFile(session);
}
function durationsFile({ projectRoot }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep', 'durations.json');
}
function estimate(durations, address) {
    const sorted = [...(durations.get(address) ?? [])].sort((a, b) => a - b);
    return sorted.length < enough ? undefined : sorted[Math.floor(sorted.length / 2)];
}
function withEstimates(plan, durations) {
    if (durations.size === 0)
        return plan;
    const stages = plan.stages.map((planned) => {
        const seconds = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .willRun */ .i9)(planned) ? estimate(durations, planned.stage.address) : undefined;
        return seconds === undefined ? planned : { ...planned, estimateSeconds: seconds };
    });
    return { ...plan, stages };
}
function savedSeconds(run, durations) {
    const spared = run.stages.filter(({ stage, outcome }) => stage.cmd !== undefined && (outcome === 'fresh' || outcome === 'restored'));
    const estimates = spared.map(({ stage }) => estimate(durations, stage.address));
    return estimates.every((seconds) => seconds !== undefined)
        ? estimates.reduce((sum, seconds) => sum + seconds, 0)
        : undefined;
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ exportMode)
/* harmony export */ });
const own = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
function exportMode(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return 'named';
    const isBranch = (env.GITHUB_REF ?? '').startsWith('refs/heads/') && env.GITHUB_REF_PROTECTED === 'true';
    return isBranch && own.includes(env.GITHUB_EVENT_NAME ?? '') ? 'all' : 'none';
}


/***/ }),

/***/ 91243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ forcedWithExports),
/* harmony export */   e: () => (/* binding */ isNamed)
/* harmony export */ });
/* harmony import */ var _project_policy_matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);

function forcedWithExports(stages, targets, policy) {
    const wanted = stages.filter(({ verdict }) => verdict.reasons.some(({ kind }) => kind === 'forced'));
    const isExport = (stage) => (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeptToProtected */ .qR)(policy, stage);
    const again = wanted.filter(({ stage }) => isExport(stage) && isNamed(stage, targets));
    const rest = wanted.filter(({ stage }) => !isExport(stage));
    const addresses = (of) => of.map(({ stage }) => stage.address);
    return { forced: new Set(addresses([...rest, ...again])), again: new Set(addresses(again)) };
}
function isNamed({ address, name, file }, targets) {
    return targets.some((target) => target === address || target === name || target === `${file}:${name}`);
}


/***/ }),

/***/ 85126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ runnableBefore),
/* harmony export */   _K: () => (/* binding */ checkOutsideDeps),
/* harmony export */   iI: () => (/* binding */ runPolicy),
/* harmony export */   iW: () => (/* binding */ withLeftOut),
/* harmony export */   y9: () => (/* binding */ markAfterMerge)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_propagate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50296);
/* harmony import */ var _project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);



function runPolicy(policy, { cpus, projectRoot }) {
    const known = new Map();
    return {
        resources: new Map([['cpu', cpus], ['gpu', 1], ...policy.resources]),
        mayWriteOutside: (path) => (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsOutside */ .id)(policy, projectRoot, path),
        policy(stage) {
            const before = known.get(stage.address);
            if (before !== undefined)
                return before;
            const { needs, timeoutSeconds, retries } = (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .stageRule */ .PK)(policy, stage);
            const rule = {
                needs,
                ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
                ...(retries === undefined ? {} : { retries }),
            };
            known.set(stage.address, rule);
            return rule;
        },
    };
}
function markAfterMerge(plan, { graph, policy, isAllowed = () => false }) {
    const selected = plan.stages.map(({ stage }) => stage);
    const producers = (0,_plan_propagate_js__WEBPACK_IMPORTED_MODULE_2__/* .activeProducers */ ._5)(graph, selected);
    const held = new Set();
    for (const { stage, verdict } of plan.stages) {
        const isKept = (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeptToProtected */ .qR)(policy, stage) && !isAllowed(stage);
        const waits = producers(stage.address).some((producer) => held.has(producer));
        if (verdict.kind !== 'fresh' && (isKept || waits))
            held.add(stage.address);
    }
    if (held.size === 0)
        return plan;
    const stages = plan.stages.map((planned) => held.has(planned.stage.address) ? { ...planned, afterMerge: true } : planned);
    return { ...plan, stages };
}
function runnableBefore(stages, policy) {
    return stages.filter((planned) => planned.afterMerge !== true && !(0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeptToProtected */ .qR)(policy, planned.stage));
}
function withLeftOut(run, stages) {
    const known = new Map(run.stages.map((stageRun) => [stageRun.stage.address, stageRun]));
    const all = stages.map(({ stage, verdict, afterMerge }) => known.get(stage.address) ?? {
        stage,
        seconds: 0,
        reasons: verdict.reasons,
        ...(afterMerge === true ? { outcome: 'skipped', afterMerge } : { outcome: 'fresh' }),
    });
    return { ...run, stages: all };
}
function checkOutsideDeps(stages, policy, projectRoot) {
    const failures = stages.flatMap((stage) => stage.deps.flatMap((dep) => {
        const { place } = dep;
        if (place.kind !== 'outside' || (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsOutside */ .id)(policy, projectRoot, place.path))
            return [];
        return [
            {
                reason: 'refused',
                message: `'${stage.address}' reads '${place.path}', which lies outside the project`,
                location: dep.location ?? stage.location,
                hint: `allow it under \`outside\` in ${policy.file} of the base branch, or bring it into the project`,
            },
        ];
    }));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}


/***/ }),

/***/ 44057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
async function pool(items, { limit, signal }, work) {
    const results = [];
    const queue = enumerate(items);
    let failed;
    const worker = async () => {
        while (failed === undefined && signal?.aborted !== true) {
            const next = queue.next();
            if (next.done === true)
                return;
            const [index, item] = next.value;
            try {
                results[index] = await work(item, index);
            }
            catch (error) {
                failed ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.floor(limit)) }, worker));
    if (failed !== undefined)
        throw failed.error;
    signal?.throwIfAborted();
    return results;
}
function* enumerate(items) {
    let index = 0;
    for (const item of items)
        yield [index++, item];
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   gW: () => (/* binding */ renderWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function code(text) {
    return { code: text };
}
function plainWords(words) {
    return words.map((piece) => (typeof piece === 'string' ? piece : quoted(piece))).join('');
}
function renderWords(words, sink) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('code' in piece)
            return sink.code(piece.code);
        return 'strong' in piece ? sink.strong(piece.strong) : sink.text(piece.text);
    })
        .join('');
}
function list(items, most = 5) {
    if (items.length > most)
        return [...joined(items.slice(0, most), ', '), ` and ${items.length - most} more`];
    return joined(items, ' and ');
}
function joined(items, last) {
    return items.flatMap((item, i) => i === 0 ? [code(item)] : [i === items.length - 1 ? last : ', ', code(item)]);
}
function counted(count, noun, plural = `${noun}s`) {
    return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}
function groupDigits(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}
function quoted(piece) {
    if ('code' in piece)
        return piece.code;
    return 'strong' in piece ? piece.strong : piece.text;
}


/***/ })

};
