export const id = 865;
export const ids = [865];
export const modules = {

/***/ 90865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repro: () => (/* binding */ repro)
});

// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(92145);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/run/command-lines.js
var command_lines = __webpack_require__(88238);
// EXTERNAL MODULE: ./lib/commands/judge-now.js
var judge_now = __webpack_require__(42512);
;// CONCATENATED MODULE: ./lib/commands/dry-run.js




async function dryRun(setting, planned, forced) {
    const { host } = setting.session;
    const stages = [];
    for (const { stage, verdict } of planned) {
        const judged = forced.has(stage.address) ? (0,failure.ok)(verdict) : await (0,judge_now/* judgeNow */.C)(setting, stage, new Map());
        if (!judged.ok)
            return judged;
        const { kind, reasons } = judged.value;
        const runs = kind === 'stale' && stage.cmd !== undefined && !stage.frozen;
        const run = { stage, outcome: runs ? 'skipped' : 'fresh', seconds: 0, reasons };
        stages.push(run);
        if (!runs) {
            host.emit({ kind: 'stage-finished', run });
            continue;
        }
        host.emit({ kind: 'stage-started', stage, reasons });
        for (const command of (0,command_lines/* commandLines */.Z)(stage.cmd ?? []))
            host.emit({ kind: 'stage-command', stage, command });
    }
    return (0,failure.ok)({ stages, fetched: plan_plan/* nothing */.s6, pushed: plan_plan/* nothing */.s6, avoided: plan_plan/* nothing */.s6, failures: [] });
}

// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
// EXTERNAL MODULE: ./lib/commands/remotes.js
var commands_remotes = __webpack_require__(24457);
// EXTERNAL MODULE: ./lib/commands/reproduce.js + 18 modules
var reproduce = __webpack_require__(7452);
// EXTERNAL MODULE: ./lib/commands/run-cache-look.js
var run_cache_look = __webpack_require__(85006);
// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(97516);
// EXTERNAL MODULE: ./lib/commands/session.js + 21 modules
var session = __webpack_require__(7622);
;// CONCATENATED MODULE: ./lib/commands/repro.js
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










const repro = {
    name: 'repro',
    help: 'Run the stages that are stale; missing inputs are fetched first',
    args: '[targets...]',
    options: [
        { flags: '-j, --jobs <n>', help: 'stages at once (as many as cores)' },
        { flags: '-f, --force', help: 'run even if nothing changed' },
        { flags: '-s, --single-item', help: 'only the targets, not what they depend on' },
        { flags: '-p, --pipeline', help: 'the whole pipelines that the targets belong to' },
        { flags: '-P, --all-pipelines', help: 'every pipeline of the project' },
        { flags: '-R, --recursive', help: 'all stages below the given folders' },
        { flags: '--downstream', help: 'the targets and what depends on them' },
        { flags: '--force-downstream', help: 'also run what depends on a stage that ran' },
        { flags: '--pull', help: 'fetch missing data instead of running what only lacks data' },
        { flags: '--allow-missing', help: 'missing data alone makes nothing stale' },
        { flags: '--dry', help: 'only print the commands' },
        { flags: '-k, --keep-going', help: 'go on with what does not depend on a failed stage' },
        { flags: '--ignore-errors', help: 'go on whatever fails' },
        { flags: '--glob', help: 'targets are shell patterns' },
        { flags: '--no-commit', help: 'do not put results into the cache' },
        { flags: '--no-run-cache', help: 'neither use nor fill the run cache' },
        { flags: '-m, --metrics', help: 'show the metrics at the end' },
        { flags: '-r, --remote <name>', help: 'the remote to use instead of the default one' },
        { flags: '--json', help: 'print lockstep.run/1; stage output goes to standard error' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const done = await (0,session/* withSession */.y)(host, (session) => reproIn(session, words), words.options.dry === true ? {} : { writes: ['repro', ...words.args].join(' ') });
        if (!done.ok)
            return done;
        if (words.options.json === true)
            terminal.out((0,json/* stringifyJson */.sd)((0,json/* runJson */.MP)(done.value)));
        else if (words.options.quiet !== true)
            terminal.out(closingLine(done.value));
        return ending(done.value, words);
    },
};
function closingLine({ stages, failures }) {
    if (failures.length > 0 || stages.some(({ outcome }) => outcome === 'failed'))
        return '';
    const worked = stages.some(({ outcome }) => outcome === 'ran' || outcome === 'restored');
    return worked
        ? 'Use `dvc push` to send your updates to remote storage.\n'
        : 'Data and pipelines are up to date.\n';
}
function ending(run, { options }) {
    const failures = [...run.failures, ...run.stages.flatMap(({ failure }) => failure ?? [])];
    if (failures.length === 0 || options.ignoreErrors === true)
        return 0;
    return { failures: [...new Set(failures)] };
}
async function reproIn(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const project = loaded.value;
        if (project.graphFailures.length > 0)
            return { ok: false, failures: project.graphFailures };
        const { options } = words;
        const selected = await (0,targets/* resolveTargets */.h5)(project, words.args.length === 0 && options.allPipelines !== true ? ['dvc.yaml'] : words.args, {
            cwd: session.cwd,
            recursive: options.recursive === true,
            glob: options.glob === true,
            singleItem: options.singleItem === true,
            pipeline: options.pipeline === true,
            allPipelines: options.allPipelines === true,
            downstream: options.downstream === true,
            active: true,
        });
        if (!selected.ok)
            return selected;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        return runSelected(session, remotes, selected.value, words);
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
async function runSelected(session, remotes, selected, { options }) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const remote = typeof options.remote === 'string' ? options.remote : undefined;
    const tree = (0,commands_remotes/* manifestReader */.rk)(session, remotes, remote);
    const verdicts = await (0,look/* judgeStages */.be)(session, loaded.value, selected, { absent: 'pull', tree });
    if (!verdicts.ok)
        return verdicts;
    const forced = new Set(options.force === true ? selected.map(({ address }) => address) : []);
    const plan = (0,plan_plan/* makePlan */.Cs)({
        graph: loaded.value.graph,
        selected,
        verdicts: verdicts.value,
        staleAtBase: undefined,
        base: undefined,
        head: { rev: 'workspace' },
        forced,
        all: true,
    });
    if (options.dry === true) {
        const wanted = {
            allowMissing: options.allowMissing === true,
            tree,
            ...(remote === undefined ? {} : { remote }),
        };
        return dryRun({ session, remotes, project: loaded.value, options: wanted }, plan.stages, forced);
    }
    const store = options.runCache === false ? undefined : await (0,run_cache_look/* runCacheStore */.t)(remotes, remote);
    return (0,reproduce/* reproduce */.CC)(session, remotes, loaded.value, {
        stages: plan.stages,
        options: {
            slots: typeof options.jobs === 'string'
                ? Math.max(1, Number.parseInt(options.jobs, 10) || 1)
                : session.host.cpus,
            onFailure: options.ignoreErrors === true ? 'ignore-errors' : options.keepGoing === true ? 'keep-going' : 'stop',
            forced,
            forceDownstream: options.forceDownstream === true,
            undoIgnoresOnFailure: true,
            noCommit: options.commit === false,
            noRunCache: options.runCache === false,
            pull: options.pull === true,
            allowMissing: options.allowMissing === true,
            env: (0,run_context/* ownEnvironment */.am)(session.host),
            tree,
            ...(remote === undefined ? {} : { remote }),
            ...(store === undefined ? {} : { remoteRunCache: store }),
        },
    });
}


/***/ }),

/***/ 85006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withRunCache),
/* harmony export */   t: () => (/* binding */ runCacheStore)
/* harmony export */ });
/* harmony import */ var _run_run_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99579);
/* harmony import */ var _run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62405);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62885);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79927);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24457);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97516);






async function runCacheStore(remotes, name) {
    if (remotes === undefined || !remotes.has(name))
        return undefined;
    const store = await remotes.open(name);
    return store.ok ? store.value : undefined;
}
async function withRunCache(session, planned, remotes, remote) {
    const { plan, project } = planned;
    const asked = plan.stages.filter(({ verdict, causedBy }) => verdict.kind === 'stale' && causedBy.length === 0);
    if (asked.every(({ stage }) => !(0,_run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isCacheable */ .TZ)(stage)))
        return planned;
    const store = await runCacheStore(remotes, remote);
    const cache = new _run_run_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .RunCache */ .C({
        local: session.cache.store,
        remote: store,
        prefixes: ['runs/'],
        signal: session.host.signal,
        note: (text) => session.host.emit({ kind: 'note', text }),
    });
    const tree = (0,_remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestReader */ .rk)(session, remotes, remote);
    const ctx = {
        hash: (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceHash */ .Qo)(session, project.graph, await session.ignore()),
        params: (path) => (0,_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readParams */ .LE)(project, path),
        recorded: (place) => (0,_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .recordedHash */ .Dn)(project, place, tree),
    };
    const answers = new Map();
    for (const { stage } of asked)
        answers.set(stage.address, await lookUp(stage, cache, ctx));
    const stages = plan.stages.map((item) => ({
        ...item,
        runCache: answers.get(item.stage.address) ?? item.runCache,
    }));
    return { ...planned, plan: { ...plan, stages } };
}
async function lookUp(stage, cache, ctx) {
    if (!(0,_run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_1__/* .isCacheable */ .TZ)(stage) || stage.cmd === undefined)
        return 'miss';
    const inputs = await (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(stage, ctx, { promised: true });
    if (!inputs.ok || inputs.value.absent.length > 0)
        return 'unknown';
    const outs = stage.outs.map(({ path }) => ({ path, hashName: 'md5' }));
    const wanted = { cmd: stage.cmd, deps: inputs.value.deps, params: inputs.value.params, outs };
    if (!(0,_run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_1__/* .hasKey */ .CJ)(wanted))
        return 'miss';
    const found = (await cache.findLocal(wanted)) ?? (await cache.findRemote(wanted));
    return found === undefined ? 'miss' : 'hit';
}


/***/ })

};
