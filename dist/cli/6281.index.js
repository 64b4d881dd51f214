export const id = 6281;
export const ids = [6281];
export const modules = {

/***/ 32935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/report/metrics.js
var report_metrics = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/report/conclusion.js
var conclusion = __webpack_require__(26195);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/stage-rows.js
var stage_rows = __webpack_require__(15780);
;// CONCATENATED MODULE: ./lib/report/value-rows.js

function metricRows(diff, stages, better = new Map()) {
    const writers = metricWriters(stages);
    return [...diff].flatMap(([file, changes]) => {
        const stage = writers(file);
        return [...changes].map(([key, change]) => ({
            file,
            key,
            ...compareMetric(change, better.get(key)),
            ...(stage === undefined ? {} : { stage }),
        }));
    });
}
function paramRows(diff, stages) {
    const readers = paramReaders(stages);
    return [...diff].flatMap(([file, changes]) => [...changes].map(([key, change]) => ({
        file,
        key,
        ...sides(change),
        changed: change.changed,
        reaches: (readers.get(file) ?? [])
            .filter(({ keys }) => covers(keys, key))
            .map(({ address }) => address),
    })));
}
function compareMetric(change, better) {
    const comparison = relation(change);
    const row = { ...sides(change), comparison };
    if (comparison !== 'changed' || change.diff === undefined)
        return row;
    const relative = relativeChange(change.diff, change.old);
    const rises = change.diff > 0;
    return {
        ...row,
        diff: change.diff,
        ...(relative === undefined ? {} : { relative }),
        ...(better === undefined || change.diff === 0
            ? {}
            : { verdict: rises === (better === 'higher') ? 'better' : 'worse' }),
    };
}
function relation({ old, new: now, changed }) {
    if (old === undefined || old === null)
        return now === undefined || now === null ? 'same' : 'added';
    if (now === undefined || now === null)
        return 'removed';
    if (Number.isNaN(old) || Number.isNaN(now) || kindOf(old) !== kindOf(now))
        return 'cannot compare';
    return changed ? 'changed' : 'same';
}
function kindOf(value) {
    return typeof value === 'bigint' ? 'number' : typeof value;
}
function relativeChange(diff, old) {
    const base = Math.abs(Number((0,report_metrics/* numeric */.sH)(old) ?? 0));
    const relative = Number(diff) / base;
    return base === 0 || !Number.isFinite(relative) ? undefined : relative;
}
function sides(change) {
    return {
        ...(change.old === undefined ? {} : { old: change.old }),
        ...(change.new === undefined ? {} : { new: change.new }),
    };
}
function metricWriters(stages) {
    const writers = new Map();
    for (const { stage } of stages) {
        for (const { place } of stage.outs)
            if (place.kind === 'inside')
                writers.set(place.path, stage.address);
    }
    return (file) => {
        for (let path = file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
            const writer = writers.get(path);
            if (writer !== undefined)
                return writer;
        }
        return undefined;
    };
}
function paramReaders(stages) {
    const readers = new Map();
    for (const { stage } of stages) {
        for (const dep of stage.deps) {
            const file = paramsFile(dep);
            if (file === undefined)
                continue;
            const known = readers.get(file) ?? [];
            readers.set(file, known);
            known.push({ address: stage.address, keys: dep.kind === 'params' ? dep.keys : undefined });
        }
    }
    return readers;
}
function paramsFile({ place }) {
    return place.kind === 'inside' ? place.path : undefined;
}
function covers(keys, key) {
    if (keys === undefined || keys.length === 0)
        return true;
    return keys.some((tracked) => tracked === key || key.startsWith(`${tracked}.`) || tracked.startsWith(`${key}.`));
}

;// CONCATENATED MODULE: ./lib/report/report.js




function assemble(input) {
    const { plan, run } = input;
    const stages = (0,stage_rows/* stageRows */.U7)(plan, run);
    const counts = (0,stage_rows/* countStates */.c0)(stages);
    const failures = apart([...input.failures, ...(run?.failures ?? [])], stages);
    const gates = input.gates ?? [];
    const metrics = metricRows(input.metrics, stages, input.better);
    const findings = { ran: run !== undefined, planned: plan !== undefined, stages, counts, failures, gates };
    return {
        name: input.name ?? 'default',
        outcome: (0,conclusion/* outcomeOf */.sG)(findings),
        exitCode: (0,conclusion/* exitCodeOf */.FO)(findings, input.failOn ?? ['failed', 'gates', 'missing']),
        headline: (0,headline/* headline */.Pl)({ ...findings, metrics, seconds: input.seconds, firstRun: isFirstRun(stages) }),
        base: plan?.base,
        head: plan?.head,
        ...(plan === undefined ? {} : { plan }),
        ...(run === undefined ? {} : { run }),
        stages,
        counts,
        metrics,
        params: paramRows(input.params, stages),
        data: input.data ?? [],
        plots: input.plots ?? [],
        gates,
        failures,
        warnings: input.warnings,
        saved: savedBy(input, counts),
        links: input.links ?? {},
        seconds: input.seconds,
    };
}
function exitCode(report) {
    return report.exitCode;
}
function apart(failures, stages) {
    const key = ({ reason, message, location }) => JSON.stringify([reason, message, location?.file, location?.line]);
    const told = new Set(stages.flatMap(({ failure }) => (failure === undefined ? [] : [key(failure)])));
    return failures.filter((failure) => {
        const own = key(failure);
        if (told.has(own))
            return false;
        told.add(own);
        return true;
    });
}
function isFirstRun(stages) {
    return (stages.length > 0 && stages.every(({ reasons }) => reasons.some(({ kind }) => kind === 'not-locked')));
}
function savedBy({ plan, run, savedSeconds }, counts) {
    const transfer = run?.avoided ?? plan?.totals.avoided ?? { objects: 0, bytes: 0 };
    return {
        stages: counts.fresh + counts.restored,
        transfer,
        ...(savedSeconds === undefined ? {} : { seconds: savedSeconds }),
    };
}

// EXTERNAL MODULE: ./lib/commands/durations.js
var durations = __webpack_require__(91635);
// EXTERNAL MODULE: ./lib/commands/planning.js + 2 modules
var planning = __webpack_require__(19988);
// EXTERNAL MODULE: ./lib/commands/remotes.js
var commands_remotes = __webpack_require__(24457);
// EXTERNAL MODULE: ./lib/commands/reproduce.js + 18 modules
var reproduce = __webpack_require__(7452);
// EXTERNAL MODULE: ./lib/commands/run-cache-look.js
var run_cache_look = __webpack_require__(85006);
// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(97516);
// EXTERNAL MODULE: ./lib/commands/selection.js
var selection = __webpack_require__(84972);
// EXTERNAL MODULE: ./lib/commands/session.js + 21 modules
var session = __webpack_require__(7622);
// EXTERNAL MODULE: ./lib/commands/tables.js + 1 modules
var tables = __webpack_require__(78664);
;// CONCATENATED MODULE: ./lib/commands/ci.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













async function runJob(request, host) {
    const started = host.now();
    const done = await (0,session/* withSession */.y)(host, (session) => work(session, request), {
        ...(request.verb === 'repro' ? { writes: 'repro' } : {}),
        ...(request.base !== undefined && request.tier !== undefined && request.tier !== 'T2'
            ? { configFrom: request.base }
            : {}),
    });
    const seconds = (host.now() - started) / 1000;
    const shared = {
        ...named(request),
        ...(request.failOn === undefined ? {} : { failOn: request.failOn }),
        ...(request.links === undefined ? {} : { links: request.links }),
        seconds,
    };
    if (!done.ok) {
        const report = assemble({
            ...shared,
            metrics: new Map(),
            params: new Map(),
            failures: done.failures,
            warnings: [],
        });
        return { report, exitCode: 2 };
    }
    const { planned, run, input } = done.value;
    const report = assemble({ ...shared, ...input });
    return { plan: planned.plan, ...(run === undefined ? {} : { run }), report, exitCode: report.exitCode };
}
function named({ name }) {
    return name === undefined ? {} : { name };
}
async function work(session, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const planned = await planJob(session, remotes, request);
        if (!planned.ok)
            return planned;
        const warnings = [...session.warnings];
        const run = request.verb === 'repro'
            ? await runJobStages(session, remotes, request, planned.value, warnings)
            : undefined;
        if (run !== undefined && !run.ok)
            return run;
        const after = run === undefined ? planned.value.project : await projectAfter(session, planned.value.project);
        const tables = await compare(session, remotes, await planned.value.before(), after, request.remote);
        const saved = run === undefined ? undefined : (0,durations/* savedSeconds */.xo)(run.value, (0,durations/* readDurations */.A2)(session));
        return (0,failure.ok)({
            planned: planned.value,
            ...(run === undefined ? {} : { run: run.value }),
            input: {
                plan: planned.value.plan,
                ...(run === undefined ? {} : { run: run.value }),
                ...tables.diffs,
                ...(saved === undefined ? {} : { savedSeconds: saved }),
                failures: [],
                warnings: [...warnings, ...tables.warnings],
            },
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function planJob(session, remotes, request) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const selected = await (0,selection/* selectStages */.u)(loaded.value, session.cwd, request.targets);
    if (!selected.ok)
        return selected;
    const planned = await (0,planning/* planProject */.f)(session, {
        selected: selected.value,
        base: {
            ...(request.base === undefined ? {} : { given: request.base }),
            ...(request.baseName === undefined ? {} : { called: request.baseName }),
            ...(request.pullRequestBase === undefined ? {} : { pullRequest: request.pullRequestBase }),
        },
        forced: request.force ? forcedBy(selected.value) : new Set(),
        tree: (0,commands_remotes/* manifestReader */.rk)(session, remotes, request.remote),
    });
    return planned.ok ? (0,failure.ok)(await (0,run_cache_look/* withRunCache */.E)(session, planned.value, remotes, request.remote)) : planned;
}
function forcedBy(selected) {
    return new Set(selected.filter(({ cmd, frozen }) => cmd !== undefined && !frozen).map(({ address }) => address));
}
async function runJobStages(session, remotes, request, planned, warnings) {
    const { host } = session;
    const store = await (0,run_cache_look/* runCacheStore */.t)(remotes, request.remote);
    const run = await (0,reproduce/* reproduce */.CC)(session, remotes, planned.project, {
        stages: planned.plan.stages,
        options: {
            slots: request.jobs ?? host.cpus,
            onFailure: request.keepGoing ? 'keep-going' : 'stop',
            forced: new Set(planned.plan.stages
                .filter(({ verdict }) => verdict.reasons.some(({ kind }) => kind === 'forced'))
                .map(({ stage }) => stage.address)),
            forceDownstream: false,
            noCommit: false,
            noRunCache: false,
            pull: false,
            allowMissing: true,
            env: request.setup ??
                (request.stageEnv === undefined ? (0,run_context/* ownEnvironment */.am)(host) : async () => (0,failure.ok)(request.stageEnv ?? {})),
            tree: (0,commands_remotes/* manifestReader */.rk)(session, remotes, request.remote),
            ...(request.remote === undefined ? {} : { remote: request.remote }),
            ...(store === undefined ? {} : { remoteRunCache: store }),
        },
    });
    if (!run.ok)
        return run;
    const counted = { ...run.value, avoided: avoidedBy(planned, run.value) };
    return request.push ? pushResults(session, remotes, request, counted, warnings) : (0,failure.ok)(counted);
}
function avoidedBy({ plan }, run) {
    const all = (0,plan_plan/* add */.WQ)(plan.totals.avoided, plan.totals.fetch);
    return {
        objects: Math.max(0, all.objects - run.fetched.objects),
        bytes: Math.max(0, all.bytes - run.fetched.bytes),
    };
}
async function pushResults(session, remotes, request, run, warnings) {
    if (!remotes.has(request.remote)) {
        if (request.remote !== undefined)
            return (0,failure.ok)({ ...run, failures: [...run.failures, ...failuresOf(await remotes.open(request.remote))] });
        warnings.push(nowhereToPush);
        return (0,failure.ok)(run);
    }
    const moved = await (0,reproduce/* pushRun */.MO)(session, remotes, run, request.remote === undefined ? {} : { remote: request.remote });
    const stored = moved.failures.length === 0;
    return (0,failure.ok)({ ...run, pushed: moved.amount, stored, failures: [...run.failures, ...moved.failures] });
}
const nowhereToPush = {
    reason: 'config',
    message: 'the results were not pushed: no default remote is set in .dvc/config',
    hint: 'add one with `dvc remote add -d NAME URL`, or set `push: never`',
    location: { file: '.dvc/config' },
};
function failuresOf(result) {
    return result.ok ? [] : result.failures;
}
async function projectAfter(session, before) {
    const reloaded = await session.reload();
    return reloaded.ok ? reloaded.value : before;
}
async function compare(session, remotes, before, after, remote) {
    const sources = { session, remotes, ...(remote === undefined ? {} : { remote }) };
    const none = { files: new Map(), failures: [] };
    const [oldMetrics, oldParams] = before === undefined
        ? [none, none]
        : [await (0,tables/* metricTables */.Ml)(before, sources), await (0,tables/* paramTables */.VT)(before, sources)];
    const [metrics, params] = [await (0,tables/* metricTables */.Ml)(after, sources), await (0,tables/* paramTables */.VT)(after, sources)];
    return {
        diffs: {
            metrics: (0,report_metrics/* diffValues */.In)(oldMetrics.files, metrics.files, { lists: 'drop', all: true }),
            params: (0,report_metrics/* diffValues */.In)(oldParams.files, params.files, { lists: 'text' }),
        },
        warnings: [...metrics.failures, ...params.failures],
    };
}


/***/ }),

/***/ 84972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ selectStages)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_running_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90127);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16079);



async function selectStages(project, cwd, args) {
    if (args.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_project_running_order_js__WEBPACK_IMPORTED_MODULE_2__/* .runningOrder */ .Y)(project.graph, undefined));
    return (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTargets */ .h5)(project, args, { cwd });
}


/***/ }),

/***/ 78664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ contentsOf),
  Pe: () => (/* binding */ metricPaths),
  Ml: () => (/* binding */ metricTables),
  VT: () => (/* binding */ paramTables)
});

// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
;// CONCATENATED MODULE: ./lib/project/params-view.js


function viewParams(value, keys) {
    if (keys.length === 0)
        return value;
    const parts = [...new Set(keys)].flatMap((key) => search(value, key.replace(/^\.+/, '').split('.')) ?? []);
    return parts.reduce(merged, new Map());
}
function search(value, [part, ...rest]) {
    if (part === undefined)
        return [value];
    if ((0,values_value/* isMapping */.pi)(value)) {
        const found = [...value].flatMap(([key, item]) => {
            const inner = matches(String(key), part) ? search(item, rest) : undefined;
            return inner === undefined ? [] : [[key, inner[0]]];
        });
        return found.length === 0 ? undefined : [new Map(found)];
    }
    if (!(0,values_value/* isList */.Lv)(value))
        return undefined;
    const found = value.map((item, i) => (matches(String(i), part) ? search(item, rest) : undefined));
    const last = found.findLastIndex((inner) => inner !== undefined);
    return last < 0 ? undefined : [found.slice(0, last + 1).map((inner) => inner?.[0] ?? null)];
}
function matches(key, part) {
    return (0,glob/* isGlob */.f)(part) ? (0,glob/* globMatch */.e)(key, part) : key === part;
}
function merged(into, more) {
    if ((0,values_value/* isMapping */.pi)(into) && (0,values_value/* isMapping */.pi)(more)) {
        const result = new Map(into);
        for (const [key, item] of more) {
            const known = result.get(key);
            result.set(key, known === undefined ? item : merged(known, item));
        }
        return result;
    }
    return (0,values_value/* isList */.Lv)(into) && (0,values_value/* isList */.Lv)(more) ? [...into, ...more] : more;
}

// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 2 modules
var workspace_ignore = __webpack_require__(90411);
// EXTERNAL MODULE: ./lib/commands/remotes.js
var commands_remotes = __webpack_require__(24457);
;// CONCATENATED MODULE: ./lib/commands/tables.js







function metricTables(project, sources) {
    return readTables(project, new Map(metricPaths(project).map((path) => [path, []])), sources);
}
function metricPaths(project) {
    const outs = project.stages.flatMap((stage) => stage.outs.filter(({ role }) => role === 'metric'));
    return [...outs.flatMap(({ place }) => insidePath(place)), ...project.metrics.map(({ path }) => path)];
}
async function paramTables(project, sources, { depsOnly = false, targets } = {}) {
    const deps = project.stages.flatMap((stage) => stage.deps.filter((dep) => dep.kind === 'params'));
    const wanted = targets !== undefined
        ? targets.map((path) => [path, []])
        : [
            ...deps.flatMap(({ place, keys }) => insidePath(place).map((path) => [path, keys ?? []])),
            ...(depsOnly ? [] : [...project.params.map(({ path }) => path), 'params.yaml']).map((path) => [path, []]),
        ];
    const keysOf = new Map();
    for (const [path, all] of Map.groupBy(wanted, ([path]) => path)) {
        keysOf.set(path, all.some(([, keys]) => keys.length === 0) ? [] : all.flatMap(([, keys]) => keys));
    }
    const { files, failures } = await readTables(project, keysOf, sources);
    return { files: targets === undefined ? withVars(files, project) : files, failures };
}
function withVars(files, project) {
    const vars = new Map();
    for (const { usedVars } of project.stages) {
        for (const [file, values] of usedVars ?? []) {
            if (files.has(file))
                continue;
            vars.set(file, new Map([...(vars.get(file) ?? []), ...values]));
        }
    }
    return new Map([...files, ...vars]);
}
function insidePath(place) {
    return place.kind === 'inside' ? [place.path] : [];
}
async function readTables(project, keysOf, sources) {
    const files = new Map();
    const failures = [];
    for (const path of [...keysOf.keys()].sort(values_value/* compareCodePoints */.OP)) {
        for (const [file, bytes] of await contentsOf(project, path, sources)) {
            const parsed = (0,load/* readValues */.N)(file, bytes);
            if (parsed.ok)
                files.set(file, viewParams(parsed.value.value, keysOf.get(path) ?? []));
            else
                failures.push(...parsed.failures);
        }
    }
    return { files, failures };
}
async function contentsOf(project, path, sources) {
    const { revision, graph } = project;
    const kind = await revision.kind(path);
    if (kind === 'file') {
        const bytes = await revision.read(path);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    if (kind === 'directory') {
        const ignore = await (0,workspace_ignore/* loadIgnore */.D)(revision);
        const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(`${path}/${name}`, false));
        const read = await Promise.all(names.map(async (name) => [`${path}/${name}`, await revision.read(`${path}/${name}`)]));
        return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
    }
    const producer = graph.producerAbove(path);
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    if (producer?.output.place.kind !== 'inside' || !producer.output.cache || locked === undefined)
        return [];
    const inner = path.slice(producer.output.place.path.length + 1);
    const read = await recordedContents(producer.output.place.path, locked, { ...sources, inner });
    return read.filter(([file]) => file === path || file.startsWith(`${path}/`));
}
async function recordedContents(path, locked, sources) {
    if (locked.oid === undefined)
        return [];
    const id = { oid: locked.oid, hashName: locked.hashName };
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        const bytes = await objectBytes(id, sources);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    const tree = sources.session.cache.readTree(id.oid, id.hashName);
    if (tree === undefined || !tree.ok)
        return [];
    const { inner } = sources;
    const wanted = tree.value.entries.filter((entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`));
    const read = await Promise.all(wanted.map(async (entry) => [
        `${path}/${entry.path}`,
        await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
    ]));
    return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
}
async function objectBytes(id, { session, remotes, remote }) {
    const { signal } = session.host;
    const local = session.cache.has(id) ? await (0,commands_remotes/* readAll */.yw)(session.cache.store, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    if (local !== undefined && (0,md5/* md5Bytes */.cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const store = await remotes.open(remote);
    const bytes = store.ok ? await (0,commands_remotes/* readAll */.yw)(store.value, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    return bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid ? bytes : undefined;
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
function pagesOf({ links, head }) {
    const repository = checked(links.repository);
    const sha = head?.sha;
    const base = repository !== undefined && sha !== undefined && isCommit(sha) ? `${repository}/blob/${sha}` : undefined;
    return {
        line: (file, line) => base === undefined ? undefined : lineAddress(base, inRepository(file, links), line),
        run: checked(links.run),
    };
}
function checked(address) {
    return address !== undefined && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*$/.test(address)
        ? address
        : undefined;
}
function isCommit(sha) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha);
}
function inRepository(file, { folder }) {
    return folder === undefined || folder === '' ? file : `${folder}/${file}`;
}
function lineAddress(base, file, line) {
    if (file.startsWith('/') || file.split('/').includes('..'))
        return undefined;
    const path = file.split('/').map(encodeSegment).join('/');
    return `${base}/${path}${line === undefined ? '' : `#L${Math.trunc(line)}`}`;
}
function encodeSegment(segment) {
    const wellFormed = segment.toWellFormed();
    return encodeURIComponent(wellFormed).replace(/[!'()*~_]/g, (char) => char === '_' ? char : `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 42927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ cellMessage),
/* harmony export */   F: () => (/* binding */ mdFence),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   ZD: () => (/* binding */ mdStrong),
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   be: () => (/* binding */ mdMessage),
/* harmony export */   pS: () => (/* binding */ mdWords),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45898);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);


const gap = '\u200b';
function mdText(text, length) {
    return unlinked((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, length)).replace(special, (char) => {
        if (char === '$')
            return '<span>$</span>';
        return '<>&[]'.includes(char) ? `&#${char.charCodeAt(0)};` : `\\${char}`;
    });
}
function mdStrong(text, length) {
    const shown = mdText(text, length);
    return shown === '' || /^\s|\s$/.test(shown) ? shown : `**${shown}**`;
}
function mdCode(text, length) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, length);
    if (shown.trim() === '')
        return mdText(`“${shown}”`);
    const fence = '`'.repeat(longestRun(shown, '`') + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function cellCode(text, length) {
    if (text.includes('|') && text.includes('\\'))
        return mdText(text, length);
    return mdCode(text, length).replaceAll('|', '\\|');
}
function mdMessage(message, length) {
    return messageWith(mdCode, message, length);
}
function cellMessage(message, length) {
    return messageWith(cellCode, message, length);
}
function mdWords(words) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .renderWords */ .gW)(words, {
        code: (text) => mdCode(text, 80),
        strong: (text) => mdStrong(text, 80),
        text: mdText,
    });
}
function cellWords(words) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .renderWords */ .gW)(words, {
        code: (text) => cellCode(text, 60),
        strong: (text) => mdStrong(text, 60),
        text: mdText,
    });
}
function mdFence(lines, lineLength = 200) {
    const shown = lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .stripAnsi */ .aJ)(line), lineLength));
    const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n'), '`') + 1));
    return [`${fence}text`, ...shown, fence].join('\n');
}
function mdLink(label, address) {
    return address === undefined ? label : `[${label}](${address})`;
}
const special = /[\\`*[\]<>|~$&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
function messageWith(code, message, length) {
    const parts = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message, length).split('`');
    if (parts.length % 2 === 0)
        return mdText(message, length);
    return parts
        .map((part, i) => (i % 2 === 0 ? mdText(part, length) : part === '' ? '' : code(part, length)))
        .join('');
}
function unlinked(text) {
    return text
        .replace(/@/g, `@${gap}`)
        .replace(/#(?=\d)/g, `#${gap}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${gap}`)
        .replace(/:\/\//g, `:${gap}//`)
        .replace(/(www)(?=\.)/gi, `$1${gap}`)
        .replace(/[0-9a-f]{7,}/gi, (hex) => (/^\d+$/.test(hex) ? hex : hex.replace(/.{6}(?=.)/g, `$&${gap}`)))
        .replace(/:(?=[\w+-]+:)/g, `:${gap}`);
}
function longestRun(text, char) {
    let [longest, run] = [0, 0];
    for (const here of text) {
        run = here === char ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


/***/ }),

/***/ 47455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ toMarkdown)
});

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/markdown/escape.js
var markdown_escape = __webpack_require__(42927);
// EXTERNAL MODULE: ./lib/project/graph.js + 3 modules
var project_graph = __webpack_require__(17785);
// EXTERNAL MODULE: ./lib/report/escape.js + 1 modules
var report_escape = __webpack_require__(45898);
;// CONCATENATED MODULE: ./lib/report/chart.js

const most = 60;
function seriesChart(series) {
    const now = thinned(finite(series.new ?? []));
    const base = thinned(finite(series.old ?? []));
    const shown = now.length > 0 ? now : base;
    if (shown.length === 0)
        return undefined;
    const isComparable = now.length > 0 && now.length === base.length && now.every(({ x }, i) => x === base[i]?.x);
    const curves = isComparable ? [now, base] : [shown];
    return [
        ...frontMatter,
        'xychart-beta',
        `  title "${(0,report_escape/* mermaidLabel */._b)(title(series, isComparable, now.length > 0))}"`,
        `  x-axis "${(0,report_escape/* mermaidLabel */._b)(series.xLabel)}" [${shown.map(({ x }) => `"${(0,report_escape/* mermaidLabel */._b)(String(x), 20)}"`).join(', ')}]`,
        `  y-axis "${(0,report_escape/* mermaidLabel */._b)(series.yLabel)}" ${range(curves.flat())}`,
        ...curves.map((points) => `  ${series.kind} [${points.map(({ y }) => decimal(y)).join(', ')}]`),
    ].join('\n');
}
const grey = [
    'title',
    'xAxisLabel',
    'xAxisTitle',
    'xAxisLine',
    'xAxisTick',
    'yAxisLabel',
    'yAxisTitle',
    'yAxisLine',
    'yAxisTick',
];
const colours = [
    'backgroundColor: transparent',
    ...grey.map((part) => `${part}Color: "#888888"`),
    'plotColorPalette: "#0969da,#bf8700"',
];
const frontMatter = [
    '---',
    'config:',
    '  xyChart: {width: 640, height: 280}',
    `  themeVariables: {xyChart: {${colours.join(', ')}}}`,
    '---',
];
function title(series, isComparable, hasNew) {
    if (isComparable)
        return `${series.title}, now (blue) and before`;
    return hasNew ? series.title : `${series.title}, before; gone now`;
}
function finite(points) {
    return points.filter(({ y }) => Number.isFinite(y));
}
function thinned(points) {
    if (points.length <= most)
        return points;
    return Array.from({ length: most }, (_, i) => points[Math.round((i * (points.length - 1)) / (most - 1))]);
}
function range(points) {
    const low = points.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
    const high = points.reduce((greatest, { y }) => Math.max(greatest, y), Number.NEGATIVE_INFINITY);
    const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
    return `${decimal(low >= 0 && low - margin < 0 ? 0 : low - margin)} --> ${decimal(high + margin)}`;
}
function decimal(value) {
    const text = String(Number(value.toPrecision(6)));
    const [, mantissa = '0', exponent = '0'] = /^(.*)e([+-]\d+)$/.exec(text) ?? [];
    if (!text.includes('e'))
        return text;
    if (Number(exponent) > 0)
        return BigInt(Math.round(Number(text))).toString();
    const digits = mantissa.replace(/[-.]/g, '');
    return `${mantissa.startsWith('-') ? '-' : ''}0.${'0'.repeat(-Number(exponent) - 1)}${digits}`;
}

// EXTERNAL MODULE: ./lib/report/diagram.js
var report_diagram = __webpack_require__(45267);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/mermaid.js
var mermaid = __webpack_require__(49789);
// EXTERNAL MODULE: ./lib/report/saved.js
var saved = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/report/markdown/section.js
var section = __webpack_require__(16421);
// EXTERNAL MODULE: ./lib/report/markdown/stages.js
var markdown_stages = __webpack_require__(32255);
;// CONCATENATED MODULE: ./lib/report/markdown/evidence.js










function dataSection({ data }) {
    if (data.length === 0)
        return undefined;
    const { shown, rest } = (0,section/* capped */.uo)(data, 40, 'paths');
    const rows = shown.map((change) => [
        (0,markdown_escape/* cellCode */.GA)(change.path, 60),
        changeCell(change.files, format/* formatCount */.B4),
        changeCell(change.bytes, format/* formatBytes */.z3),
        changeCell(change.rows, format/* formatCount */.B4),
    ]);
    const text = (0,section/* table */.tp)(['Path', 'Files', 'Bytes', 'Rows'], ['left', 'right', 'right', 'right'], rows) + rest;
    const count = (0,words/* counted */.hS)(data.length, 'data path');
    return { count, text: (0,section/* folded */.TM)(`<b>Data</b> · ${dataWords(data)}`, text) };
}
function plotSection({ plots }) {
    if (plots.length === 0)
        return undefined;
    const charts = plots.flatMap((series) => seriesChart(series) ?? []).slice(0, 3);
    const count = (0,words/* counted */.hS)(plots.length, 'plot');
    const summary = `<b>Plots</b> · ${charts.length === plots.length ? (0,format/* formatCount */.B4)(plots.length) : `${charts.length} of ${(0,format/* formatCount */.B4)(plots.length)} shown`}`;
    if (charts.length === 0)
        return { count, text: `${summary}; see the report.` };
    return { count, text: (0,section/* folded */.TM)(summary, charts.map(mermaidFence).join('\n\n')) };
}
function pipelineSection({ stages, counts }) {
    const { graph } = (0,project_graph/* buildGraph */.Z)(stages.map(({ stage }) => stage));
    const diagram = stages.length < 2 ? undefined : (0,mermaid/* pipelineDiagram */.qi)((0,report_diagram/* diagramOf */.fG)(stages, graph.producers));
    if (diagram === undefined)
        return undefined;
    return {
        count: 'the pipeline’s diagram',
        text: (0,section/* folded */.TM)(`<b>Pipeline</b> · ${(0,words/* counted */.hS)(stages.length, 'stage')}: ${(0,markdown_stages/* stateWords */.X)(counts)}`, mermaidFence(diagram)),
    };
}
function savedSection(report) {
    const text = (0,saved/* savedText */.X)(report);
    return text === '' ? undefined : { count: 'what was saved', text: `<sub>${text}</sub>` };
}
function mermaidFence(diagram) {
    return `\`\`\`mermaid\n${diagram}\n\`\`\``;
}
function dataWords(data) {
    const sum = (pick) => data.reduce((total, change) => total + (pick(change)?.new ?? 0) - (pick(change)?.old ?? 0), 0);
    const signed = (amount, format) => amount < 0 ? `-${format(-amount)}` : `+${format(amount)}`;
    const [files, bytes] = [sum((change) => change.files), sum((change) => change.bytes)];
    return `${(0,words/* counted */.hS)(data.length, 'path')}, ${signed(files, format/* formatCount */.B4)} files, ${signed(bytes, format/* formatBytes */.z3)}`;
}
function changeCell(change, format) {
    if (change === undefined || (change.old === undefined && change.new === undefined))
        return '';
    const diff = (change.new ?? 0) - (change.old ?? 0);
    if (change.new === undefined)
        return `gone (${format(change.old ?? 0)})`;
    const sign = diff < 0 ? '-' : '+';
    return diff === 0 ? format(change.new) : `${sign}${format(Math.abs(diff))} = ${format(change.new)}`;
}

// EXTERNAL MODULE: ./lib/report/reasons.js
var reasons = __webpack_require__(43959);
;// CONCATENATED MODULE: ./lib/report/markdown/failures.js




const failureDetails = 5;
const details = [
    { most: 5, logLines: 30, lineLength: 200, textLength: 400 },
    { most: 3, logLines: 15, lineLength: 160, textLength: 300 },
    { most: 3, logLines: 5, lineLength: 120, textLength: 200 },
    { most: 3, logLines: 0, lineLength: 0, textLength: 120 },
    { most: 1, logLines: 0, lineLength: 0, textLength: 60 },
];
function failureSection(report, pages, level) {
    const detail = details[level];
    const failed = report.stages.filter(({ state }) => state === 'failed');
    const shown = failed.slice(0, detail.most).map((row) => failedStage(row, report.stages, pages, detail));
    const others = failed.slice(detail.most).map(({ stage }) => stage.address);
    return [
        ...shown,
        others.length === 0 ? '' : `Also failed: ${(0,markdown_escape/* mdWords */.pS)((0,words/* list */.p_)(others, 3 * detail.most))}.`,
        lines(report.failures, pages, detail, '❌'),
        lines(report.warnings, pages, detail, '⚠️'),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function failedStage(row, all, pages, detail) {
    const { stage, failure, logTail = [] } = row;
    const line = pages.line(stage.file, stage.location.line);
    const why = (0,markdown_escape/* mdWords */.pS)((0,reasons/* whyReasons */.Ak)(row.reasons));
    const parts = [
        `**${(0,markdown_escape/* mdCode */.xs)(stage.address, detail.textLength)}** ${(0,markdown_escape/* mdMessage */.be)(failure?.message ?? 'failed', detail.textLength)}`,
        row.seconds === undefined ? '' : `after ${(0,format/* formatDuration */.a3)(row.seconds)}`,
        line === undefined ? '' : (0,markdown_escape/* mdLink */.YF)(`${(0,markdown_escape/* mdText */.bC)(stage.file, 80)} line ${stage.location.line ?? 1}`, line),
        why === '' || detail.logLines === 0 ? '' : `it ran because ${why}`,
    ];
    const blocked = all
        .filter(({ blockedBy }) => blockedBy.includes(stage.address))
        .map((other) => other.stage.address);
    const log = detail.logLines === 0 ? [] : logTail.slice(-detail.logLines);
    return [
        `> ${parts.filter((part) => part !== '').join(' · ')}`,
        log.length === 0 ? '' : (0,markdown_escape/* mdFence */.F)(log, detail.lineLength),
        blocked.length === 0 ? '' : `Blocked by it: ${(0,markdown_escape/* mdWords */.pS)((0,words/* list */.p_)(blocked, Math.min(8, 3 * detail.most)))}.`,
        failure?.hint === undefined ? '' : `_Next:_ ${(0,markdown_escape/* mdMessage */.be)(failure.hint, detail.textLength)}`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function lines(failures, pages, detail, mark) {
    const most = detail.most * 2;
    const shown = failures
        .slice(0, most)
        .map((failure) => `- ${mark} ${failureLine(failure, pages, detail.textLength)}`);
    const rest = failures.length > most ? [`- ${mark} … and ${(0,format/* formatCount */.B4)(failures.length - most)} more.`] : [];
    return [...shown, ...rest].join('\n');
}
function failureLine({ message, location, hint }, pages, length) {
    const place = location === undefined ? '' : `${placeLink(location, pages, length)} `;
    const next = hint === undefined ? '' : ` — _next:_ ${(0,markdown_escape/* mdMessage */.be)(hint, length)}`;
    return `${place}${(0,markdown_escape/* mdMessage */.be)(message, length)}${next}`;
}
function placeLink({ file, line }, pages, length) {
    const label = (0,markdown_escape/* mdCode */.xs)(line === undefined ? file : `${file}:${line}`, length);
    return (0,markdown_escape/* mdLink */.YF)(label, pages.line(file, line));
}

;// CONCATENATED MODULE: ./lib/report/markdown/footer.js

function markerLine({ name, head, links }) {
    const sha = head?.sha !== undefined && /^[0-9a-f]{7,64}$/.test(head.sha) ? head.sha : '-';
    return `<!-- lockstep:1 name=${token(name)} head=${sha} run=${Math.trunc(links.runNumber ?? 0)} -->`;
}
function footerSection(report, pages) {
    const parts = [
        comparedWords(report),
        pages.run === undefined ? '' : (0,markdown_escape/* mdLink */.YF)('Full report', pages.run),
        commandWords(report),
    ].filter((part) => part !== '');
    return { count: 'the commands', text: `<sub>${parts.join(' · ')}</sub>\n\n${stateLine(report)}` };
}
function comparedWords({ base, head }) {
    if (head === undefined)
        return '';
    return base === undefined
        ? `Nothing to compare ${revision(head)} with`
        : `${revision(base)} → ${revision(head)}`;
}
function revision({ rev, sha }) {
    const short = sha?.slice(0, 7);
    return short === undefined || sha?.startsWith(rev) === true
        ? (0,markdown_escape/* mdCode */.xs)(short ?? rev, 60)
        : `${(0,markdown_escape/* mdCode */.xs)(rev, 60)} (${(0,markdown_escape/* mdCode */.xs)(short)})`;
}
function commandWords({ outcome, stages }) {
    const broken = stages.find(({ state }) => state === 'failed') ?? stages.find(({ state }) => state === 'stale');
    const commands = outcome === 'planned' || outcome === 'failed' ? ['/dvc repro'] : [];
    const explain = broken === undefined ? [] : [`/dvc explain ${broken.stage.address}`];
    return [...commands, ...explain, '/dvc help'].map((command) => (0,markdown_escape/* mdCode */.xs)(command, 80)).join(', ');
}
function stateLine({ outcome, exitCode, base, head, counts }) {
    const hex = (sha) => (sha !== undefined && /^[0-9a-f]{7,64}$/.test(sha) ? sha : null);
    const state = {
        schema: 'lockstep.state/1',
        outcome,
        exitCode,
        base: hex(base?.sha),
        head: hex(head?.sha),
        counts,
    };
    return `<!-- ${JSON.stringify(state)} -->`;
}
function token(text) {
    const encoded = encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
    return encoded === '' ? 'default' : encoded.slice(0, 180);
}

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/markdown/values.js





function gateSection({ gates }) {
    if (gates.length === 0)
        return undefined;
    const order = ['failed', 'cannot compare', 'warned', 'passed'];
    const sorted = order.flatMap((state) => gates.filter((gate) => gate.state === state));
    const { shown, rest } = (0,section/* capped */.uo)(sorted, 40, 'gates');
    const rows = shown.map(({ gate, limit, value, state }) => [
        `${gateMark(state)} ${(0,markdown_escape/* mdText */.bC)(gate, 60)}`,
        (0,markdown_escape/* cellMessage */.Ef)(limit, 80),
        state === 'passed' || value.startsWith(state)
            ? (0,markdown_escape/* cellMessage */.Ef)(value, 80)
            : `${state}: ${(0,markdown_escape/* cellMessage */.Ef)(value, 80)}`,
    ]);
    return {
        count: (0,words/* counted */.hS)(gates.length, 'gate'),
        text: (0,section/* table */.tp)(['Gate', 'Limit', 'Value'], ['left', 'left', 'left'], rows) + rest,
    };
}
const values_open = 10;
function metricSection(report, pages) {
    const { metrics } = report;
    if (metrics.length === 0)
        return undefined;
    const same = metrics.filter(({ comparison }) => comparison === 'same');
    const moved = metrics.filter(({ comparison }) => comparison !== 'same');
    const count = (0,words/* counted */.hS)(metrics.length, 'metric');
    if (moved.length === 0 && same.length > values_open) {
        return { count, text: `${(0,format/* formatCount */.B4)(same.length)} metrics, none of them changed.` };
    }
    const isFew = moved.length + same.length <= values_open;
    const sorted = isFew ? [...moved, ...same] : moved.length <= values_open ? moved : byWeight(moved);
    const shownSame = isFew ? 0 : same.length;
    const draw = (rows) => metricTable(rows, report, pages);
    const { shown, rest } = (0,section/* capped */.uo)(sorted.slice(values_open), 60, 'metrics that changed');
    return {
        count,
        text: [
            draw(sorted.slice(0, values_open)),
            shown.length === 0
                ? ''
                : (0,section/* folded */.TM)(`<b>${(0,format/* formatCount */.B4)(sorted.length - values_open)} more metrics</b> changed`, draw(shown) + rest),
            shownSame === 0 ? '' : `${(0,words/* counted */.hS)(shownSame, 'other metric')} did not change.`,
        ]
            .filter((part) => part !== '')
            .join('\n\n'),
    };
}
function paramSection(report, pages) {
    const changed = report.params.filter((row) => row.changed);
    if (changed.length === 0)
        return undefined;
    const { shown, rest } = (0,section/* capped */.uo)(changed, 40, 'parameters');
    const rows = shown.map((row) => paramCells(row, pages));
    const text = comparisonTable('Parameter', 'reaches', rows, report) + rest;
    const count = (0,words/* counted */.hS)(changed.length, 'parameter');
    return {
        count,
        text: changed.length > 12 ? (0,section/* folded */.TM)(`<b>Parameters</b> · ${(0,format/* formatCount */.B4)(changed.length)} changed`, text) : text,
    };
}
function gateMark(state) {
    return state === 'passed' ? '✔' : state === 'warned' ? '⚠' : '✖';
}
function byWeight(rows) {
    const weight = ({ comparison, relative = 0, verdict }) => comparison === 'cannot compare'
        ? Number.MAX_VALUE
        : Math.abs(relative) + (verdict === undefined ? 0 : 1e300);
    return [...rows].sort((a, b) => Math.sign(weight(b) - weight(a)));
}
function metricTable(rows, report, pages) {
    const stages = new Map(report.stages.map(({ stage }) => [stage.address, stage]));
    const cells = rows.map((row) => {
        const stage = row.stage === undefined ? undefined : stages.get(row.stage);
        const address = stage === undefined ? undefined : pages.line(stage.file, stage.location.line);
        return metricCells(row, report.metrics, address);
    });
    return comparisonTable('Metric', 'change', cells, report);
}
function comparisonTable(name, last, rows, { base }) {
    if (base !== undefined) {
        return (0,section/* table */.tp)([name, (0,markdown_escape/* cellCode */.GA)((0,format/* shorten */.ml)(base.rev, 24)), 'now', last], ['left', 'right', 'right', 'left'], rows);
    }
    const values = rows.map((row) => [...row.slice(0, 1), ...row.slice(2)]);
    return (0,section/* table */.tp)([name, 'now', last], ['left', 'right', 'left'], values);
}
function metricCells(row, all, address) {
    const [old, now] = (0,format/* formatPair */.kI)(row.old, row.new);
    const label = metricLabel(row, all);
    const name = (0,markdown_escape/* mdLink */.YF)(row.comparison === 'same' ? (0,markdown_escape/* mdText */.bC)(label, 60) : (0,markdown_escape/* mdStrong */.ZD)(label, 60), address);
    return [name, (0,markdown_escape/* mdText */.bC)(old, 40), (0,markdown_escape/* mdText */.bC)(now, 40), values_changeCell(row)];
}
function metricLabel(row, all) {
    const isShared = row.key !== '' && all.some(({ key, file }) => key === row.key && file !== row.file);
    return isShared ? `${row.file}: ${row.key}` : (0,headline/* metricName */.Kh)(row);
}
function values_changeCell({ comparison, diff, relative, verdict }) {
    switch (comparison) {
        case 'same':
            return '–';
        case 'added':
            return 'new';
        case 'removed':
            return 'gone, cannot compare';
        case 'cannot compare':
            return 'cannot compare';
        case 'changed': {
            if (diff === undefined)
                return 'changed';
            const mark = verdict === undefined ? '' : verdict === 'better' ? '▲ ' : '▼ ';
            const share = relative === undefined ? '' : ` (${(0,format/* formatRelative */.om)(relative)})`;
            return (0,markdown_escape/* mdText */.bC)(`${mark}${(0,format/* formatChange */.eD)(diff)}${share}${verdict === undefined ? '' : `, ${verdict}`}`, 60);
        }
    }
}
function paramCells({ file, key, old, new: now, reaches }, pages) {
    const name = (0,markdown_escape/* mdLink */.YF)((0,markdown_escape/* cellCode */.GA)(key === '' ? file : key, 60), pages.line(file));
    return [name, (0,markdown_escape/* mdText */.bC)((0,format/* formatParam */.Nt)(old), 60), (0,markdown_escape/* mdText */.bC)((0,format/* formatParam */.Nt)(now), 60), (0,markdown_escape/* cellWords */.OH)((0,words/* list */.p_)(reaches, 4))];
}

;// CONCATENATED MODULE: ./lib/report/markdown/markdown.js








function toMarkdown(report, { limit = 60_000, drop = 0 } = {}) {
    const pages = (0,links/* pagesOf */.E)(report);
    const sections = sectionsOf(report, pages);
    const start = [`${markerLine(report)}\n### ${(0,markdown_escape/* mdWords */.pS)(report.headline)}`, (0,section/* whyLine */.T6)(report)].filter((part) => part !== '');
    for (let shed = drop;; shed++) {
        const kept = sections.slice(0, Math.max(0, sections.length - shed));
        const detail = Math.min(Math.max(0, shed - sections.length), failureDetails - 1);
        const failed = failureSection(report, pages, detail);
        const left = omission(sections.slice(kept.length), pages);
        const text = `${[...start, failed, ...kept.map((section) => section.text), left].filter((part) => part !== '').join('\n\n')}\n`;
        if (Buffer.byteLength(text) <= limit || detail === failureDetails - 1)
            return text;
    }
}
function sectionsOf(report, pages) {
    const sections = [
        gateSection(report),
        metricSection(report, pages),
        paramSection(report, pages),
        (0,markdown_stages/* stageSection */.I)(report, pages),
        dataSection(report),
        plotSection(report),
        pipelineSection(report),
        savedSection(report),
        footerSection(report, pages),
    ];
    return sections.filter((section) => section !== undefined);
}
function omission(dropped, { run }) {
    if (dropped.length === 0)
        return '';
    const what = dropped.map(({ count }) => count).join(', ');
    return `<sub>Left out here, to stay within GitHub’s size limit: ${what}. ${(0,markdown_escape/* mdLink */.YF)(run === undefined ? 'The full report has all of it.' : 'The full report', run)}${run === undefined ? '' : ' has all of it.'}</sub>`;
}


/***/ }),

/***/ 16421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ whyLine),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ capped)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43959);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42927);



function table(headers, align, rows) {
    const rule = align.map((side) => (side === 'right' ? '--:' : ':--'));
    return [headers, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function capped(rows, most, noun) {
    if (rows.length <= most)
        return { shown: rows, rest: '' };
    return { shown: rows.slice(0, most), rest: `\n\n… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows.length - most)} more ${noun}.` };
}
function whyLine({ stages, counts }) {
    const causes = stages.filter(({ verdict, reasons, since }) => verdict === 'stale' && since === 'head' && reasons.length > 0);
    if (causes.length === 0 || causes.every(isPlain))
        return '';
    const said = new Map(causes.flatMap(({ reasons }) => reasons).map((reason) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mdWords */ .pS)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .whyReasons */ .Ak)([reason])), reason]));
    const first = [...said.keys()].slice(0, 3);
    const more = said.size > first.length ? `; and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(said.size - first.length)} more` : '';
    return `Because ${first.join('; ')}${more}.${restWords(counts)}`;
}
function isPlain({ reasons }) {
    return reasons.every(({ kind }) => kind === 'not-locked' || kind === 'forced');
}
function restWords({ fresh, restored, ran, failed }) {
    if (ran + restored + failed === 0 || fresh + restored === 0)
        return '';
    const parts = [
        ...(fresh === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'stage was' : 'stages were'} fresh`]),
        ...(restored === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(restored)} came from the run cache`]),
    ];
    return ` ${parts.join(', ')}.`;
}


/***/ }),

/***/ 32255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ stageSection),
/* harmony export */   X: () => (/* binding */ stateWords)
/* harmony export */ });
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45267);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87703);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43959);
/* harmony import */ var _stage_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15780);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58191);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42927);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16421);







function stageSection(report, pages) {
    const concerned = report.stages.filter(_stage_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .isConcerned */ .U8);
    if (concerned.length === 0)
        return undefined;
    const here = concerned.filter(({ since }) => since === 'head');
    const before = concerned.filter(({ since }) => since === 'base');
    const where = report.base === undefined ? 'the base' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mdWords */ .pS)([{ code: report.base.rev }]);
    const body = [
        here.length === 0 ? '' : stageTable(here, report, pages),
        before.length === 0
            ? ''
            : `Already stale on ${where} before this change:\n\n${stageTable(before, report, pages)}`,
    ];
    const text = (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(`<b>Stages</b> · ${stateWords(report.counts)}`, body.filter((part) => part !== '').join('\n\n'));
    return { count: (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(concerned.length, 'stage'), text };
}
function stateWords(counts) {
    const order = [
        'failed',
        'blocked',
        'cancelled',
        'ran',
        'restored',
        'stale',
        'waiting',
        'unknown',
        'fresh',
        'frozen',
        'skipped',
    ];
    return order
        .filter((state) => counts[state] > 0)
        .map((state) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(counts[state])} ${state}`)
        .join(', ');
}
function stageTable(stages, report, pages) {
    const { shown, rest } = (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .capped */ .uo)(grouped(stages), 40, 'rows of stages');
    const headers = ['Stage', 'Why', report.run === undefined ? 'State' : 'Outcome'];
    return ((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(headers, ['left', 'left', 'left'], shown.map((group) => cells(group, pages))) + rest);
}
const long = 12;
function grouped(rows) {
    const groups = new Map();
    for (const row of rows) {
        const { stage, state } = row;
        const family = stage.group === undefined ? undefined : (0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .groupAddress */ .aM)(stage, stage.group);
        const story = `${state} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mdWords */ .pS)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .whyStage */ .pE)(row))}`;
        const isAlone = state === 'failed' || (family === undefined && rows.length <= long);
        const key = isAlone ? `one ${stage.address}` : rows.length > long ? story : `${family} ${story}`;
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [row]);
        else
            known.push(row);
    }
    return [...groups.values()];
}
function cells(group, pages) {
    const [first] = group;
    const took = time(group);
    return [
        names(group, pages),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cellWords */ .OH)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .whyStage */ .pE)(first)),
        `${outcome(first)}${took === '' ? '' : ` ${took}`}`,
    ];
}
function names(group, pages) {
    const link = ({ stage }, name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mdLink */ .YF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cellCode */ .GA)(name, 60), pages.line(stage.file, stage.location.line));
    const [first] = group;
    if (group.length <= 2)
        return group.map((row) => link(row, row.stage.address)).join(', ');
    const families = new Set(group.map(({ stage }) => (stage.group === undefined ? stage.address : (0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .groupAddress */ .aM)(stage, stage.group))));
    const [family] = families;
    if (families.size === 1)
        return `${link(first, family ?? '')} × ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(group.length)}`;
    const shown = group.slice(0, 2).map((row) => link(row, row.stage.address));
    return `${shown.join(', ')} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(group.length - 2)} more`;
}
function outcome({ state, blockedBy }) {
    if (state === 'blocked' && blockedBy.length > 0)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cellWords */ .OH)(['blocked by ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(blockedBy, 2)]);
    return state;
}
function time(group) {
    const isAhead = group.every(({ state }) => state === 'stale' || state === 'waiting');
    const times = group.flatMap((row) => (isAhead ? row.estimateSeconds : row.seconds) ?? []);
    if (times.length < group.length)
        return '';
    return `${isAhead ? 'about ' : ''}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(times.reduce((sum, seconds) => sum + seconds, 0))}`;
}


/***/ }),

/***/ 86159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   In: () => (/* binding */ diffValues),
/* harmony export */   a3: () => (/* binding */ metricValue),
/* harmony export */   sH: () => (/* binding */ numeric)
/* harmony export */ });
/* harmony import */ var _values_json_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41063);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);



const unparsable = 'unable to parse';
function diffValues(old, now, options) {
    const files = [...new Set([...old.keys(), ...now.keys()])].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .OP);
    const result = new Map();
    for (const file of files) {
        const changes = diffFile(prepared(old.get(file), options), prepared(now.get(file), options), options.all === true);
        if (changes.size > 0)
            result.set(file, changes);
    }
    return result;
}
function metricValue(value) {
    const kept = extracted(value);
    return kept === undefined || isFalsy(kept) ? new Map() : kept;
}
function flatten(mapping) {
    const flat = new Map();
    collect(mapping, undefined, flat);
    return flat;
}
function extracted(value) {
    if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return value;
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return undefined;
    const kept = new Map();
    for (const [key, item] of value) {
        const inner = extracted(item);
        if (inner !== undefined && !((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(inner) && inner.size === 0))
            kept.set(key, inner);
    }
    return kept;
}
function prepared(value, { lists }) {
    if (value === undefined)
        return new Map();
    return parsed(lists === 'drop' ? metricValue(value) : listsAsText(value));
}
function listsAsText(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .Tuple */ .rd ? value : (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(value);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return value;
    return new Map([...value].map(([key, item]) => [key, listsAsText(item)]));
}
function parsed(value) {
    if (typeof value !== 'string')
        return value;
    const json = (0,_values_json_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(`[${value}]`, '');
    if (!json.ok || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(json.value.value) || json.value.value.length !== 1)
        return value;
    return json.value.value[0];
}
function diffFile(old, now, all) {
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(old) && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(now)) {
        const change = compared(old, now, all);
        return new Map(change === undefined ? [] : [['', change]]);
    }
    const [before, after] = [side(old), side(now)];
    const changes = [];
    for (const key of sortedKeys(new Set([...before.flat.keys(), ...after.flat.keys()]))) {
        const change = compared(valueAt(before, key), valueAt(after, key), all);
        if (change !== undefined)
            changes.push([key, change]);
    }
    return new Map(changes.map(([key, change]) => typeof key === 'string' ? [key, change] : [(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(key), { ...change, key }]));
}
function valueAt({ flat, otherwise }, key) {
    return flat.has(key) ? flat.get(key) : otherwise;
}
function side(value) {
    if (isFalsy(value))
        return { flat: new Map(), otherwise: undefined };
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return { flat: flatten(value), otherwise: undefined };
    return { flat: new Map(), otherwise: unparsable };
}
function compared(old, now, all) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(old) && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(now) && old.length === 1 && now.length === 1)
        return compared(old[0], now[0], all);
    const same = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .pyEqual */ .Q8)(old ?? null, now ?? null);
    if (same && !all)
        return undefined;
    const diff = difference(old, now);
    return {
        ...(old === undefined ? {} : { old }),
        ...(now === undefined ? {} : { new: now }),
        ...(diff === undefined ? {} : { diff }),
        changed: !same,
    };
}
function difference(old, now) {
    const [x, y] = [numeric(old), numeric(now)];
    if (x === undefined || y === undefined)
        return undefined;
    return typeof x === 'bigint' && typeof y === 'bigint' ? y - x : Number(y) - Number(x);
}
function numeric(value) {
    if (typeof value === 'boolean')
        return value ? 1n : 0n;
    return typeof value === 'bigint' || typeof value === 'number' ? value : undefined;
}
function collect(mapping, parent, flat) {
    for (const [key, value] of mapping) {
        const path = parent === undefined || parent === null ? key : `${(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(parent)}.${(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(key)}`;
        if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
            collect(value, path, flat);
        else if (!flat.has(path))
            flat.set(path, value);
    }
}
function sortedKeys(keys) {
    const all = [...keys];
    if (all.every((key) => typeof key === 'bigint' || typeof key === 'number')) {
        return all.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    }
    return all.sort((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .OP)((0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(a), (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(b)));
}
function isFalsy(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return value.size === 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.length === 0;
    return value === null || value === false || value === 0n || value === 0 || value === '';
}


/***/ })

};
