export const id = 196;
export const ids = [196,6013,3314];
export const modules = {

/***/ 30196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repro: () => (/* binding */ repro),
  reproIn: () => (/* binding */ reproIn)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/project.js + 5 modules
var project_project = __webpack_require__(95528);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(23314);
// EXTERNAL MODULE: ./lib/project/policy/matching.js
var matching = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/commands/run-policy.js
var run_policy = __webpack_require__(85126);
// EXTERNAL MODULE: ./lib/commands/exports/export-mode.js
var export_mode = __webpack_require__(9476);
// EXTERNAL MODULE: ./lib/commands/exports/forced-exports.js
var forced_exports = __webpack_require__(91243);
;// CONCATENATED MODULE: ./lib/commands/exports/note-left.js
const keptToProtected = 'the policy keeps it to protected branches';
async function noteLeft({ host }, { address }, why) {
    await host.emit({ kind: 'note', text: `'${address}' is left for after the merge: ${why}` });
}

;// CONCATENATED MODULE: ./lib/commands/exports/leave-for-merge.js






async function leaveForMerge(session, planned, { args }) {
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    const rules = policy.value;
    const mode = (0,export_mode/* exportMode */.g)(session.host.env);
    const isAllowed = (stage) => mode === 'all' || (mode === 'named' && (0,forced_exports/* isNamed */.e)(stage, args));
    const isKept = (stage) => stage.cmd !== undefined && (0,matching/* isKeptToProtected */.qR)(rules, stage);
    if (!planned.plan.stages.some(({ stage }) => isKept(stage)))
        return (0,failure.ok)({ runnable: planned, whole: (run) => run });
    const marked = (0,run_policy/* markAfterMerge */.y9)(planned.plan, {
        graph: planned.project.graph,
        policy: rules,
        isAllowed,
    });
    const left = marked.stages.filter(({ afterMerge }) => afterMerge === true);
    const stages = marked.stages.filter(({ stage, afterMerge }) => afterMerge !== true && (!isKept(stage) || isAllowed(stage)));
    for (const { stage } of left) {
        const why = isKept(stage) ? keptToProtected : 'what it needs is left out';
        await noteLeft(session, stage, mode === 'named' ? `${why}; name it to run it here` : why);
    }
    const forcing = (0,forced_exports/* forcedWithExports */.b)(stages, args, rules);
    const forced = new Set([...planned.forced].filter((address) => forcing.forced.has(address)));
    return (0,failure.ok)({
        runnable: { ...planned, plan: { ...marked, stages }, forced, again: forcing.again },
        whole: (run) => (0,run_policy/* withLeftOut */.iW)(run, marked.stages),
    });
}

// EXTERNAL MODULE: ./lib/commands/metrics-show.js
var metrics_show = __webpack_require__(25705);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(51179);
// EXTERNAL MODULE: ./lib/plan/propagate.js
var propagate = __webpack_require__(50296);
// EXTERNAL MODULE: ./lib/run/command-lines.js
var command_lines = __webpack_require__(88238);
// EXTERNAL MODULE: ./lib/run/stage-turn.js + 19 modules
var stage_turn = __webpack_require__(91793);
// EXTERNAL MODULE: ./lib/commands/judge-now.js
var judge_now = __webpack_require__(42512);
;// CONCATENATED MODULE: ./lib/commands/dry-run.js






async function dryRun(setting, planned, { forced, onFailure }) {
    const { host } = setting.session;
    const stages = [];
    const failures = [];
    const producers = (0,propagate/* activeProducers */._5)(setting.project.graph, planned.map(({ stage }) => stage));
    const lost = new Set();
    for (const { stage, verdict } of planned) {
        const blockedBy = producers(stage.address).filter((address) => lost.has(address));
        const isStopped = failures.length > 0 && onFailure === 'stop';
        if (isStopped || blockedBy.length > 0) {
            lost.add(stage.address);
            stages.push({ stage, outcome: isStopped ? 'skipped' : 'blocked', seconds: 0, reasons: [], blockedBy });
            continue;
        }
        const judged = forced.has(stage.address) ? (0,failure.ok)(verdict) : await (0,judge_now/* judgeNow */.C)(setting, stage, new Map());
        const run = judged.ok ? wouldBe({ stage, verdict: judged.value }) : failed(stage, judged.failures);
        stages.push(run);
        if (!judged.ok && onFailure !== 'ignore-errors') {
            failures.push(...judged.failures);
            lost.add(stage.address);
        }
        if (run.outcome !== 'skipped') {
            host.emit({ kind: 'stage-finished', run });
            continue;
        }
        if (!executes(stage))
            continue;
        host.emit({ kind: 'stage-started', stage, reasons: run.reasons });
        for (const command of (0,command_lines/* commandLines */.Z)(stage.cmd ?? []))
            host.emit({ kind: 'stage-command', stage, command });
    }
    return (0,failure.ok)({ stages, fetched: plan_plan/* nothing */.s6, pushed: plan_plan/* nothing */.s6, avoided: plan_plan/* nothing */.s6, failures });
}
function wouldBe({ stage, verdict: { kind, reasons }, }) {
    const isStale = kind === 'stale' || (kind === 'frozen' && reasons.some(stage_turn/* concernsFrozen */.i));
    return { stage, outcome: isStale ? 'skipped' : 'fresh', seconds: 0, reasons };
}
function executes({ cmd, frozen }) {
    return cmd !== undefined && !frozen;
}
function failed(stage, [failure]) {
    return {
        stage,
        outcome: 'failed',
        seconds: 0,
        reasons: [],
        ...(failure === undefined ? {} : { failure }),
    };
}

// EXTERNAL MODULE: ./lib/commands/job/push-entries.js
var push_entries = __webpack_require__(66685);
// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
// EXTERNAL MODULE: ./lib/commands/reproduce.js + 11 modules
var reproduce = __webpack_require__(44562);
// EXTERNAL MODULE: ./lib/commands/run-cache-look.js + 1 modules
var run_cache_look = __webpack_require__(69172);
// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(72307);
;// CONCATENATED MODULE: ./lib/commands/repro-run.js










async function planRun({ session, remotes, project }, selected, { options }) {
    const remote = typeof options.remote === 'string' ? options.remote : undefined;
    const tree = (0,manifests/* manifestReader */.r)(session, remotes, remote);
    const verdicts = await (0,look/* judgeForRun */.M9)(session, project, selected, { absent: 'pull', tree });
    const forced = new Set(options.force === true ? selected.map(({ address }) => address) : []);
    const plan = (0,plan_plan/* makePlan */.Cs)({
        graph: project.graph,
        selected,
        verdicts,
        staleAtBase: undefined,
        base: undefined,
        head: { rev: 'workspace' },
        forced,
        all: true,
    });
    return (0,failure.ok)({ project, plan, forced, remote, tree });
}
async function runPlanned(session, remotes, planned, words) {
    const { project, plan, forced, remote, tree, confirm } = planned;
    const named = remote === undefined ? {} : { remote };
    if (words.options.dry === true) {
        const passes = words.options.allowMissing === true;
        const wanted = { allowMissing: passes, passAbsent: passes, tree, ...named };
        const given = { forced, onFailure: onFailure(words) };
        return dryRun({ session, remotes, project, options: wanted }, plan.stages, given);
    }
    const usual = await reproduceOptions(session, remotes, planned, words);
    const options = confirm === undefined ? usual : { ...usual, confirm, slots: 1 };
    const run = await (0,reproduce/* reproduce */.CC)(session, remotes, project, { stages: plan.stages, options });
    if (!run.ok || words.options.push !== true)
        return run;
    const made = [...(0,reproduce/* outputsToPush */.EJ)(run.value), ...(0,reproduce/* madeEarlier */.c7)(session, run.value)];
    const moved = await (0,data/* pushTracked */.D7)(session, remotes, made, named);
    const entries = moved.failures.length > 0 ? plan_plan/* nothing */.s6 : await (0,push_entries/* pushEntries */.T)({ session, remotes }, run.value, remote);
    const pushed = (0,plan_plan/* add */.WQ)(moved.amount, entries);
    return (0,failure.ok)({ ...run.value, pushed, failures: [...run.value.failures, ...moved.failures] });
}
async function reproduceOptions(session, remotes, { forced, again, remote, tree }, words) {
    const { options } = words;
    const store = options.runCache === false ? undefined : await (0,run_cache_look/* runCacheStore */.t)(remotes, remote);
    return {
        slots: typeof options.jobs === 'string' ? Number(options.jobs) : session.host.cpus,
        onFailure: onFailure(words),
        forced,
        ...(again === undefined ? {} : { again }),
        forceDownstream: options.forceDownstream === true,
        undoIgnoresOnFailure: true,
        noCommit: options.commit === false,
        noRunCache: options.runCache === false,
        pull: options.pull === true,
        allowMissing: options.allowMissing === true,
        passAbsent: options.allowMissing === true,
        env: (0,run_context/* ownEnvironment */.am)(session.host),
        tree,
        keepsOwn: options.push === true,
        ...(remote === undefined ? {} : { remote }),
        ...(store === undefined ? {} : { remoteRunCache: store }),
    };
}
function onFailure({ options }) {
    if (options.ignoreErrors === true)
        return 'ignore-errors';
    return options.keepGoing === true ? 'keep-going' : 'stop';
}

// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
;// CONCATENATED MODULE: ./lib/commands/exports/without-exports.js



async function withoutExports(session, stages) {
    const policy = await session.policy();
    if (!policy.ok || (0,export_mode/* exportMode */.g)(session.host.env) === 'all')
        return stages;
    const kept = stages.filter(({ stage }) => (0,matching/* isKeptToProtected */.qR)(policy.value, stage));
    for (const { stage } of kept)
        await noteLeft(session, stage, keptToProtected);
    return stages.filter((planned) => !kept.includes(planned));
}

;// CONCATENATED MODULE: ./lib/commands/spread/lost.js

function shareOf(plan, given, graph) {
    const mine = new Set(given.map(({ address }) => address));
    const active = (0,propagate/* activeProducers */._5)(graph, plan.stages.map(({ stage }) => stage));
    const blockers = new Map();
    const own = [];
    const blocked = [];
    for (const planned of plan.stages) {
        const { stage, verdict } = planned;
        const from = active(stage.address).flatMap((producer) => blockers.get(producer) ?? []);
        if (!mine.has(stage.address)) {
            const isOpen = verdict.kind === 'stale' || verdict.kind === 'waiting' || verdict.kind === 'unknown';
            if (isOpen)
                blockers.set(stage.address, from.length === 0 ? [stage.address] : from);
            continue;
        }
        if (from.length === 0) {
            own.push(planned);
            continue;
        }
        const blockedBy = [...new Set(from)];
        blockers.set(stage.address, blockedBy);
        blocked.push({ stage, outcome: 'blocked', seconds: 0, reasons: verdict.reasons, blockedBy });
    }
    return { own, blocked };
}

// EXTERNAL MODULE: ./lib/commands/spread/matrix.js + 2 modules
var matrix = __webpack_require__(86013);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/run/fragment/fragment.js
var fragment_fragment = __webpack_require__(91352);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
;// CONCATENATED MODULE: ./lib/commands/spread/write-fragment.js







async function writeFragment({ host, workspace, projectRoot }, run, { file, job }) {
    const head = workspace.sha ?? null;
    const fragment = (0,fragment_fragment/* fragmentOf */.UB)(run, { head, job }, (stage, entry) => smallFiles(projectRoot, stage, entry));
    try {
        (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.resolve)(host.cwd, file), (0,fragment_fragment/* fragmentText */.oE)(fragment));
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        const code = (0,disk_error/* systemCode */.xU)(error);
        if (code === undefined)
            throw error;
        return (0,failure/* fail */.fJ)({
            reason: 'output',
            message: `the fragment '${file}' could not be written: ${(0,disk_error/* describeCode */.lA)(code)}`,
            hint: 'name a file in a folder that exists; what ran is in cache and lock, and running it again costs nothing',
        });
    }
}
function smallFiles(projectRoot, stage, entry) {
    const files = stage.outs.flatMap((out) => {
        const locked = entry.outs.find(({ path }) => path === out.path);
        if (out.cache || out.place.kind !== 'inside' || locked?.nfiles !== undefined)
            return [];
        const path = (0,safe_path/* safePath */.n)(projectRoot, out.place.path);
        if (!path.ok || (locked?.size ?? fragment_fragment/* maxCarriedBytes */.SC) > fragment_fragment/* maxCarriedBytes */.SC)
            return [];
        try {
            const stats = (0,external_node_fs_.statSync)(path.value);
            return stats.isFile() && stats.size <= fragment_fragment/* maxCarriedBytes */.SC ? [[out.path, (0,external_node_fs_.readFileSync)(path.value)]] : [];
        }
        catch (error) {
            if ((0,disk_error/* systemCode */.xU)(error) === undefined)
                throw error;
            return [];
        }
    });
    return new Map(files);
}

;// CONCATENATED MODULE: ./lib/commands/spread/repro-fragment.js
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









async function reproFragment(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const project = loaded.value;
        if (project.graphFailures.length > 0)
            return { ok: false, failures: project.graphFailures };
        const share = await givenStages(session, project, words);
        if (!share.ok)
            return share;
        const { job, stages } = share.value;
        const upstream = (0,running_order/* runningOrder */.Y)(project.graph, stages, { active: true });
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const planned = await planRun({ session, remotes, project }, upstream, words);
        if (!planned.ok)
            return planned;
        const { own: all, blocked } = shareOf(planned.value.plan, stages, project.graph);
        const own = await withoutExports(session, all);
        const plan = { ...planned.value.plan, stages: own };
        const forced = new Set([...planned.value.forced].filter((address) => own.some(({ stage }) => stage.address === address)));
        const run = await runPlanned(session, remotes, { ...planned.value, plan, forced }, words);
        if (!run.ok)
            return run;
        const whole = withBlocked(run.value, blocked);
        for (const stageRun of blocked)
            await session.host.emit({ kind: 'stage-finished', run: stageRun });
        if (words.options.dry === true)
            return (0,failure.ok)(whole);
        const written = await writeFragment(session, whole, { job, file: String(words.options.fragment) });
        return written.ok ? (0,failure.ok)(whole) : written;
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
async function givenStages({ cwd }, project, { args, options }) {
    if (typeof options.job !== 'string') {
        const found = await (0,targets/* resolveTargets */.h5)(project, args, { cwd, singleItem: true, glob: options.glob === true });
        return found.ok ? (0,failure.ok)({ job: null, stages: found.value }) : found;
    }
    const job = (0,matrix/* parseJob */.J)(options.job);
    if (!job.ok)
        return job;
    const stages = job.value.stages.map((address) => project.byAddress.get(address));
    const unknown = job.value.stages.filter((_, i) => stages[i] === undefined);
    if (unknown.length > 0)
        return (0,failure/* fail */.fJ)(unknownStages(unknown));
    return (0,failure.ok)({ job: job.value.job, stages: stages });
}
function withBlocked(run, blocked) {
    if (blocked.length === 0)
        return run;
    const names = [...new Set(blocked.flatMap(({ blockedBy }) => blockedBy ?? []))];
    const failure = {
        reason: 'stage',
        message: `${blocked.map(({ stage }) => `'${stage.address}'`).join(', ')} cannot run: nothing up to date is recorded for ${names.map((name) => `'${name}'`).join(', ')}`,
        hint: 'run the job that these stages belong to again, and merge its fragment before this one',
    };
    return { ...run, stages: [...run.stages, ...blocked], failures: [...run.failures, failure] };
}
function unknownStages(names) {
    return {
        reason: 'usage',
        message: `--job names stages that this commit does not declare: ${names.slice(0, 5).join(', ')}`,
        hint: 'make the matrix and run its jobs on the same commit',
    };
}

;// CONCATENATED MODULE: ./lib/commands/repro.js
var repro_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var repro_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
        { flags: '-i, --interactive', help: 'ask before each stage' },
        { flags: '-r, --remote <name>', help: 'the remote to use instead of the default one' },
        { flags: '--push', help: 'push what the run, or one before it, made' },
        {
            flags: '--fragment <file>',
            help: 'run only the given stages, and write their part of the lock to this file too',
        },
        { flags: '--job <json>', help: 'with --fragment: the stages of this job, as `plan --matrix` printed it' },
        { flags: '--json', help: 'print lockstep.run/1; stage output goes to standard error' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const usage = usageOf(words);
        if (usage !== undefined)
            return { failures: [usage] };
        const done = await (0,session/* withSession */.y)(host, (session) => words.options.fragment === undefined
            ? reproIn(session, words, confirmation(words, terminal))
            : reproFragment(session, words), words.options.dry === true ? {} : { writes: ['repro', ...words.args].join(' ') });
        if (!done.ok)
            return done;
        if (words.options.json === true)
            terminal.out((0,json.stringifyJson)((0,json/* runJson */.MP)(done.value)));
        else if (words.options.quiet !== true)
            terminal.out(closingLine(done.value, words));
        if (words.options.metrics === true && words.options.json !== true) {
            const shown = await metrics_show.metricsShow.run({ args: [], options: {} }, host, terminal);
            if (shown !== 0)
                return shown;
        }
        return ending(done.value, words);
    },
};
function closingLine({ stages, failures, pushed }, { options }) {
    if (failures.length > 0 || stages.some(({ outcome }) => outcome === 'failed'))
        return '';
    if (pushed.objects > 0)
        return `${pushed.objects} ${pushed.objects === 1 ? 'file' : 'files'} pushed\n`;
    const worked = stages.some(({ outcome }) => outcome === 'ran' || outcome === 'restored' || (options.dry === true && outcome === 'skipped'));
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
function usageOf({ args, options }) {
    const { jobs, fragment, job } = options;
    if (typeof jobs === 'string' && !/^[1-9]\d{0,3}$/.test(jobs))
        return { reason: 'usage', message: `-j takes a whole number from 1 up, found '${jobs.slice(0, 40)}'` };
    if (job !== undefined && (fragment === undefined || args.length > 0))
        return { reason: 'usage', message: '--job goes with --fragment and without targets' };
    if (fragment !== undefined && job === undefined && args.length === 0)
        return { reason: 'usage', message: '--fragment takes the stages to run, or --job' };
    return undefined;
}
async function reproIn(session, words, confirm) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options } = words;
        const isSingle = options.singleItem === true && options.pipeline !== true && options.allPipelines !== true;
        const loaded = isSingle
            ? await (0,project_project/* loadProject */.g)(session.workspace, { config: session.config, tolerant: 'stages' })
            : await session.project();
        if (!loaded.ok)
            return loaded;
        const project = loaded.value;
        const selected = await (0,targets/* resolveTargets */.h5)(project, words.args.length === 0 && options.allPipelines !== true ? ['dvc.yaml'] : words.args, {
            cwd: session.cwd,
            recursive: options.recursive === true,
            glob: options.glob === true,
            singleItem: isSingle,
            pipeline: options.pipeline === true,
            allPipelines: options.allPipelines === true,
            downstream: options.downstream === true,
            active: true,
        });
        if (!selected.ok)
            return selected;
        const remotes = repro_addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const planned = await planRun({ session, remotes, project }, selected.value, words);
        if (!planned.ok)
            return planned;
        const kept = await leaveForMerge(session, planned.value, words);
        if (!kept.ok)
            return kept;
        const { runnable, whole } = kept.value;
        const asking = confirm === undefined ? runnable : { ...runnable, confirm };
        const run = await runPlanned(session, remotes, asking, words);
        return run.ok ? (0,failure.ok)(whole(run.value)) : run;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = repro_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function confirmation({ options }, terminal) {
    if (options.interactive !== true)
        return undefined;
    return async ({ address }) => {
        const question = `Going to reproduce stage: '${address}'. Are you sure you want to continue? [y/n]`;
        for (;;) {
            const answer = (await terminal.ask?.(question))?.trim().toLowerCase();
            if (answer === undefined || ['n', 'no'].includes(answer))
                return false;
            if (['y', 'yes'].includes(answer))
                return true;
        }
    };
}


/***/ }),

/***/ 86013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrixJson: () => (/* binding */ matrixJson),
  matrixOf: () => (/* binding */ matrixOf),
  J: () => (/* binding */ parseJob)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
;// CONCATENATED MODULE: ./lib/plan/units.js
function unitWaves(running, active, most) {
    const needs = neededUnits(chains(running, active), active);
    const waves = [];
    const depth = [];
    const tails = new Groups();
    needs.forEach(({ unit, needed }, i) => {
        const level = Math.max(0, ...needed.map((other) => (depth[other] ?? 0) + 1));
        depth[i] = level;
        if (level < most - 1) {
            waves[level] ??= [];
            waves[level].push(unit);
        }
        else {
            tails.add(i);
            for (const other of needed)
                if ((depth[other] ?? 0) >= most - 1)
                    tails.join(i, other);
        }
    });
    const joined = tails.all().map((members) => members.flatMap((i) => needs[i]?.unit ?? []));
    return joined.length === 0 ? waves : [...waves, joined];
}
function chains(running, active) {
    const inside = new Set(running.map(({ stage }) => stage.address));
    const producersOf = (address) => [...new Set(active(address))].filter((other) => inside.has(other));
    const consumers = new Map();
    for (const address of inside)
        for (const producer of producersOf(address))
            consumers.set(producer, (consumers.get(producer) ?? 0) + 1);
    const unitOf = new Map();
    const units = [];
    for (const planned of running) {
        const { address } = planned.stage;
        const [only, ...others] = producersOf(address);
        const isLink = only !== undefined && others.length === 0 && consumers.get(only) === 1;
        const before = isLink ? unitOf.get(only) : undefined;
        const unit = before ?? [];
        if (before === undefined)
            units.push(unit);
        unit.push(planned);
        unitOf.set(address, unit);
    }
    return units;
}
function neededUnits(units, active) {
    const home = new Map(units.flatMap((unit, i) => unit.map(({ stage }) => [stage.address, i])));
    return units.map((unit, i) => {
        const needed = unit.flatMap(({ stage }) => active(stage.address)).map((address) => home.get(address));
        return {
            unit,
            needed: [...new Set(needed)].filter((other) => other !== undefined && other !== i),
        };
    });
}
class Groups {
    #parent = new Map();
    add(one) {
        if (!this.#parent.has(one))
            this.#parent.set(one, one);
    }
    join(one, other) {
        const [a, b] = [this.#top(one), this.#top(other)];
        if (a !== b)
            this.#parent.set(Math.max(a, b), Math.min(a, b));
    }
    all() {
        const members = [...this.#parent.keys()].sort((a, b) => a - b);
        return [...Map.groupBy(members, (one) => this.#top(one)).values()];
    }
    #top(one) {
        let top = one;
        for (let next = this.#parent.get(top); next !== undefined && next !== top; next = this.#parent.get(top))
            top = next;
        this.#parent.set(one, top);
        return top;
    }
}

;// CONCATENATED MODULE: ./lib/plan/matrix.js


const mostJobs = 256;
function spread(stages, active, options = {}) {
    const running = stages.filter((planned) => (0,plan/* willRun */.i9)(planned) && planned.stage.cmd !== undefined && planned.afterMerge !== true);
    if (running.length === 0)
        return [];
    const jobs = Math.max(1, Math.min(options.jobs ?? mostJobs, mostJobs));
    const waves = unitWaves(running, active, Math.max(1, Math.min(options.waves ?? jobs, jobs)));
    const rank = new Map(running.map(({ stage }, i) => [stage.address, i]));
    const units = waves.reduce((sum, wave) => sum + wave.length, 0);
    return waves.map((wave, i) => {
        const share = 1 + Math.floor(((jobs - waves.length) * wave.length) / units);
        return dealt(wave, Math.min(wave.length, units <= jobs ? wave.length : share)).map((bin, j) => jobOf(bin, { wave: i + 1, number: j + 1, rank }));
    });
}
function dealt(units, count) {
    const bins = Array.from({ length: count }, () => ({ load: 0, stages: [] }));
    const longest = units
        .map((unit, i) => ({ unit, i, load: loadOf(unit) }))
        .sort((a, b) => b.load - a.load || a.i - b.i);
    for (const { unit, load } of longest) {
        const bin = bins.reduce((least, next) => (next.load < least.load ? next : least));
        bin.load += load;
        bin.stages.push(...unit);
    }
    return bins.map(({ stages }) => stages);
}
function loadOf(stages) {
    return stages.reduce((sum, { estimateSeconds }) => sum + (estimateSeconds ?? 1), 0);
}
function jobOf(stages, place) {
    const rankOf = ({ stage }) => place.rank.get(stage.address) ?? 0;
    const isMeasured = stages.some(({ estimateSeconds }) => estimateSeconds !== undefined);
    return {
        job: `${place.wave}-${place.number}`,
        wave: place.wave,
        stages: stages.toSorted((a, b) => rankOf(a) - rankOf(b)).map(({ stage }) => stage.address),
        ...(isMeasured ? { seconds: Math.round(loadOf(stages) * 1000) / 1000 } : {}),
    };
}

// EXTERNAL MODULE: ./lib/plan/propagate.js
var propagate = __webpack_require__(50296);
;// CONCATENATED MODULE: ./lib/commands/spread/matrix.js



function matrixOf({ plan, project }, waves) {
    const active = (0,propagate/* activeProducers */._5)(project.graph, plan.stages.map(({ stage }) => stage));
    return spread(plan.stages, active, waves === undefined ? {} : { waves });
}
function matrixJson(waves) {
    return {
        schema: 'lockstep.matrix/1',
        waves: waves.map((jobs) => ({ include: jobs.map((job) => ({ ...job, stages: [...job.stages] })) })),
    };
}
function parseJob(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return (0,failure/* fail */.fJ)(noJob);
    }
    if (typeof value !== 'object' || value === null)
        return (0,failure/* fail */.fJ)(noJob);
    const { job, stages } = value;
    const isJob = typeof job === 'string' && /^[0-9A-Za-z._-]{1,64}$/.test(job);
    const isList = Array.isArray(stages) && stages.every((stage) => typeof stage === 'string' && stage !== '');
    return isJob && isList && stages.length > 0 ? (0,failure.ok)({ job, stages: stages }) : (0,failure/* fail */.fJ)(noJob);
}
const noJob = {
    reason: 'usage',
    message: '--job takes a job as `plan --matrix` prints it: {"job": "1-1", "stages": ["train"]}',
    hint: 'in a workflow, set an environment variable to toJSON(matrix) and pass that: --job "$JOB"',
};


/***/ }),

/***/ 60792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ explanation)
});

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/explain-steps.js

function nextSteps({ planned, chains, lost }) {
    const { stage, verdict } = planned;
    const made = new Set(chains.flatMap(({ links }) => links.flatMap(({ to, path }) => (to === stage.address ? [path] : []))));
    switch (verdict.kind) {
        case 'fresh':
            return [];
        case 'frozen':
            return [['To have it judged and run again: ', (0,words/* code */.aY)(`dvc unfreeze ${stage.address}`), '.']];
        case 'unknown':
            return [
                [
                    'To find out: fetch what it reads (',
                    (0,words/* code */.aY)(`lockstep fetch -d ${stage.address}`),
                    '), or let the remote be asked.',
                ],
            ];
        case 'stale':
        case 'waiting':
            return [
                ...lost.map(lostWords),
                ...verdict.reasons.flatMap((reason) => adviceFor(reason, made)),
                ...lastStep(planned, lost.length > 0),
            ];
        default:
            return verdict.kind;
    }
}
function lostWords({ stage, reason }) {
    return [
        (0,words/* code */.aY)(reason.path),
        ' of ',
        (0,words/* code */.aY)(stage),
        ' is not cached by DVC and not in Git, so no clone can restore it and the stage is stale in each of them. To end that, ',
        'either commit the file (',
        (0,words/* code */.aY)(`git add -f ${reason.at}`),
        '), or remove ',
        (0,words/* code */.aY)('cache: false'),
        ' from the output, run the stage and push it.',
    ];
}
function adviceFor(reason, made) {
    if (reason.kind === 'missing-dep' && (made.has(reason.path) || made.has(reason.at)))
        return [];
    if (reason.kind === 'missing-dep') {
        return [
            [
                (0,words/* code */.aY)(reason.path),
                ' is neither here nor made or tracked by anything: add the file, or correct the path in the stage.',
            ],
        ];
    }
    if (reason.kind === 'always-changed') {
        return [
            [
                'To let it rest between runs, remove ',
                (0,words/* code */.aY)('always_changed'),
                ' or give it dependencies or outputs.',
            ],
        ];
    }
    return [];
}
function lastStep({ stage, verdict, causedBy }, isLost) {
    if (stage.cmd === undefined) {
        return [
            [
                'To record what is here: ',
                (0,words/* code */.aY)(`lockstep commit ${stage.address}`),
                '; to bring back what is recorded: ',
                (0,words/* code */.aY)(`lockstep checkout ${stage.address}`),
                '.',
            ],
        ];
    }
    const repro = (0,words/* code */.aY)(`lockstep repro ${stage.address}`);
    const along = causedBy.length === 0 ? [] : [' (runs ', ...(0,words/* list */.p_)(causedBy, 3), ' first)'];
    if (verdict.reasons.length === 1 && verdict.reasons[0]?.kind === 'always-changed')
        return [['To run it: ', repro, '.']];
    return [
        [
            isLost ? 'Until then, to make it here: ' : 'To bring it up to date: ',
            repro,
            ...along,
            ', then commit ',
            (0,words/* code */.aY)('dvc.lock'),
            '.',
        ],
    ];
}

// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/reasons.js
var report_reasons = __webpack_require__(43959);
;// CONCATENATED MODULE: ./lib/report/explain.js




function explanation(explained) {
    const { planned, base } = explained;
    const sentences = [verdictOf(explained), ...causes(explained), ...cost(planned), ...nextSteps(explained)];
    if (base === undefined || planned.verdict.kind !== 'stale')
        return sentences;
    return [...sentences.slice(0, 1), sinceWords(planned, base), ...sentences.slice(1)];
}
function verdictOf({ planned, chains }) {
    const { stage, verdict } = planned;
    const name = (0,words/* code */.aY)(stage.address);
    switch (verdict.kind) {
        case 'fresh':
            return [name, ' is fresh: ', ...recordedWords(planned), '.'];
        case 'stale': {
            const also = chains.some(({ links }) => links.length > 0) ? ' It also waits for other stages.' : '';
            return [name, ' is stale: ', ...(0,report_reasons/* whyReasons */.Ak)(verdict.reasons, 10), `.${also}`];
        }
        case 'waiting':
            return [name, ' waits: nothing of its own changed, but what it reads will be made anew.'];
        case 'frozen':
            return [
                name,
                ' is frozen: its dependencies are not looked at, and it is never run',
                ...(verdict.reasons.length === 0 ? [] : ['; all the same, ', ...(0,report_reasons/* whyReasons */.Ak)(verdict.reasons, 10)]),
                '.',
            ];
        case 'unknown':
            return [
                'Whether ',
                name,
                ' is fresh cannot be told: ',
                ...(0,words/* list */.p_)(verdict.unknown ?? [], 5),
                ' cannot be seen, because its manifest is neither in the cache nor on a remote that was asked.',
            ];
        default:
            return verdict.kind;
    }
}
function recordedWords({ stage }) {
    const paths = stage.deps.filter(({ kind }) => kind === 'path').length;
    const params = stage.deps.filter(({ kind }) => kind === 'params').length;
    const parts = [
        ...(stage.cmd === undefined ? [] : ['its command']),
        ...(paths === 0 ? [] : [(0,words/* counted */.hS)(paths, 'dependency', 'dependencies')]),
        ...(params === 0 ? [] : [`the parameters of ${(0,words/* counted */.hS)(params, 'file')}`]),
        ...(stage.outs.length === 0 ? [] : [(0,words/* counted */.hS)(stage.outs.length, 'output')]),
    ];
    const all = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
    const record = stage.cmd === undefined ? (0,words/* code */.aY)(stage.file) : (0,words/* code */.aY)('dvc.lock');
    return parts.length === 0 ? ['it declares nothing'] : [`${all} are as `, record, ' records'];
}
function sinceWords({ since }, base) {
    return since === 'base'
        ? ['It was stale at ', (0,words/* code */.aY)(base.rev), ' already, so this change is not the cause.']
        : ['It became stale after ', (0,words/* code */.aY)(base.rev), '.'];
}
const mostCauses = 3;
function causes({ planned, chains, others }) {
    const far = chains.filter(({ links }) => links.length > 0);
    const unknown = planned.verdict.kind === 'unknown';
    const told = far.slice(0, mostCauses).flatMap(({ cause, links }) => {
        const verdict = others.get(cause)?.verdict;
        const why = unknown
            ? [' cannot be judged: ', ...(0,words/* list */.p_)(verdict?.unknown ?? [], 5), ' cannot be seen.']
            : [' is stale: ', ...(0,report_reasons/* whyReasons */.Ak)(verdict?.reasons ?? [], 5), '.'];
        return [
            ['First cause: ', (0,words/* code */.aY)(cause), ...why],
            ['Chain: ', ...chainWords(links), '.'],
        ];
    });
    const between = far.slice(0, mostCauses).flatMap(({ links }) => links.slice(1).map(({ from }) => from));
    const own = [...new Set(between)].flatMap((address) => {
        const reasons = others.get(address)?.verdict.reasons ?? [];
        return reasons.length === 0
            ? []
            : [[(0,words/* code */.aY)(address), ' on the way is stale itself: ', ...(0,report_reasons/* whyReasons */.Ak)(reasons, 5), '.']];
    });
    const rest = far.length - mostCauses;
    return [...told, ...own, ...(rest > 0 ? [[`${(0,words/* counted */.hS)(rest, 'more first cause')} not shown.`]] : [])];
}
function chainWords(links) {
    return links.flatMap(({ from, path, to }, i) => [
        ...(i === 0 ? [] : ['; ']),
        (0,words/* code */.aY)(from),
        ' makes ',
        (0,words/* code */.aY)(path),
        ', which ',
        (0,words/* code */.aY)(to),
        ' reads',
    ]);
}
function cost({ verdict, runCache, fetch, estimateSeconds }) {
    if (verdict.kind !== 'stale' && verdict.kind !== 'waiting')
        return [];
    const isRestored = runCache === 'hit';
    return [
        ...(isRestored ? [['The run cache has its result for these inputs: it will be restored, not run.']] : []),
        ...(fetch.objects > 0
            ? [
                [
                    `Before it runs, ${(0,words/* counted */.hS)(fetch.objects, 'object')} (${(0,format/* formatBytes */.z3)(fetch.bytes)}) will be fetched.`,
                ],
            ]
            : []),
        ...(estimateSeconds === undefined || isRestored
            ? []
            : [[`It takes about ${(0,format/* formatDuration */.a3)(estimateSeconds)}, by its recorded runs.`]]),
    ];
}


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   q6: () => (/* binding */ valueJson),
/* harmony export */   sd: () => (/* binding */ stringifyJson)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

function stringifyJson(value) {
    return `${isOrdinary(value) ? JSON.stringify(value, null, 2) : write(value, '')}\n`;
}
function isOrdinary(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (value === null || typeof value !== 'object')
        return typeof value !== 'bigint';
    return Object.values(value).every(isOrdinary);
}
function valueJson(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === 'number')
        return Number.isFinite(value)
            ? value
            : Number.isNaN(value)
                ? 'NaN'
                : value > 0
                    ? 'Infinity'
                    : '-Infinity';
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc)
        return value.text;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(valueJson);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return value;
    const object = Object.create(null);
    for (const [key, item] of value)
        object[String(key)] = valueJson(item);
    return object;
}
function present(object) {
    const kept = {};
    for (const key of Object.keys(object)) {
        const value = object[key];
        if (value !== undefined)
            kept[key] = value;
    }
    return kept;
}
function write(value, indent) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value === null || typeof value !== 'object')
        return JSON.stringify(typeof value === 'number' ? valueJson(value) : value);
    const inner = `${indent}  `;
    if (Array.isArray(value))
        return block('[', value.map((item) => write(item, inner)), ']', indent);
    return block('{', Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`), '}', indent);
}
function block(open, items, close, indent) {
    return items.length === 0
        ? open + close
        : `${open}\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}${close}`;
}


/***/ }),

/***/ 23314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mV: () => (/* binding */ explanationJson),
  planJson: () => (/* binding */ planJson),
  l4: () => (/* binding */ reportJson),
  MP: () => (/* binding */ runJson),
  stringifyJson: () => (/* reexport */ json_text/* stringifyJson */.sd)
});

// UNUSED EXPORTS: reasonJson

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
;// CONCATENATED MODULE: ./lib/report/evidence-json.js

function gateJson({ gate, limit, value, state, onlyWarns, override, location }) {
    return (0,json_text/* present */.Eb)({
        gate,
        limit,
        value,
        state,
        onlyWarns,
        override: override && { ...override },
        file: location?.file,
        line: location?.line,
    });
}
function dataJson(change) {
    const { path, kind, location, files, bytes, rows, touched, columns, ranges, within } = change;
    return (0,json_text/* present */.Eb)({
        path,
        kind,
        file: location?.file,
        line: location?.line,
        files: files && (0,json_text/* present */.Eb)({ ...files }),
        bytes: bytes && (0,json_text/* present */.Eb)({ ...bytes }),
        rows: rows && (0,json_text/* present */.Eb)({ ...rows }),
        touched: touched && { ...touched },
        columns: columns && {
            added: [...columns.added],
            removed: [...columns.removed],
            retyped: [...columns.retyped],
        },
        ranges: ranges?.map(({ column, old, new: now }) => ({ column, old: [...old], new: [...now] })),
        within: within?.map((folder) => (0,json_text/* present */.Eb)({
            path: folder.path,
            files: (0,json_text/* present */.Eb)({ ...folder.files }),
            bytes: folder.bytes && (0,json_text/* present */.Eb)({ ...folder.bytes }),
            touched: { ...folder.touched },
        })),
    });
}
function plotJson(plot) {
    switch (plot.kind) {
        case 'image':
            return (0,json_text/* present */.Eb)({
                kind: plot.kind,
                title: plot.title,
                old: plot.old && imageJson(plot.old),
                new: plot.new && imageJson(plot.new),
            });
        case 'confusion': {
            const { kind, title, xLabel, yLabel, normalized, cells } = plot;
            return { kind, title, xLabel, yLabel, normalized, cells: cells.map((cell) => (0,json_text/* present */.Eb)({ ...cell })) };
        }
        default: {
            const { kind, title, xLabel, yLabel, old, new: now } = plot;
            return (0,json_text/* present */.Eb)({ title, xLabel, yLabel, kind, old: old?.map(point), new: now?.map(point) });
        }
    }
}
function imageJson({ hash, bytes, media }) {
    return { hash, bytes, media };
}
function point({ x, y }) {
    return { x: typeof x === 'number' ? (0,json_text/* valueJson */.q6)(x) : x, y: (0,json_text/* valueJson */.q6)(y) };
}

// EXTERNAL MODULE: ./lib/report/explain.js + 1 modules
var explain = __webpack_require__(60792);
// EXTERNAL MODULE: ./lib/report/report.js + 4 modules
var report_report = __webpack_require__(10399);
// EXTERNAL MODULE: ./lib/report/watch/watch-json.js
var watch_json = __webpack_require__(16664);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/json.js







function planJson(plan) {
    return {
        schema: 'lockstep.plan/1',
        base: plan.base === undefined ? null : revisionJson(plan.base),
        head: revisionJson(plan.head),
        stages: plan.stages.map(plannedJson),
        waves: plan.waves.map((wave) => [...wave]),
        totals: {
            ...plan.totals,
            fetch: amountJson(plan.totals.fetch),
            avoided: amountJson(plan.totals.avoided),
        },
    };
}
function runJson(run) {
    return {
        schema: 'lockstep.run/1',
        stages: run.stages.map(stageRunJson),
        fetched: amountJson(run.fetched),
        pushed: amountJson(run.pushed),
        avoided: amountJson(run.avoided),
        failures: run.failures.map(failureJson),
    };
}
function explanationJson(explained) {
    return {
        schema: 'lockstep.explain/1',
        stages: explained.map((each) => ({
            ...plannedJson(each.planned),
            chains: each.chains.map(({ cause, links }) => ({ cause, links: links.map((link) => ({ ...link })) })),
            sentences: (0,explain/* explanation */.Q)(each).map(words/* plainWords */.c5),
        })),
    };
}
function reportJson(report) {
    return {
        schema: 'lockstep.report/1',
        name: report.name,
        outcome: report.outcome,
        exitCode: report.exitCode,
        headline: (0,words/* plainWords */.c5)(report.headline),
        base: report.base === undefined ? null : revisionJson(report.base),
        head: report.head === undefined ? null : revisionJson(report.head),
        plan: report.plan === undefined ? null : planJson(report.plan),
        run: report.run === undefined ? null : runJson(report.run),
        counts: { ...report.counts },
        metrics: report.metrics.map(metricJson),
        params: report.params.map(paramJson),
        gates: report.gates.map(gateJson),
        owners: report.owners.map(({ owner, of }) => ({ owner, of: [...of] })),
        data: report.data.map(dataJson),
        plots: report.plots.map(plotJson),
        failures: report.failures.map(failureJson),
        warnings: report.warnings.map(failureJson),
        saved: (0,json_text/* present */.Eb)({
            stages: report.saved.stages,
            transfer: amountJson(report.saved.transfer),
            seconds: report.saved.seconds,
        }),
        seconds: report.seconds,
        ...(report.sections === undefined ? {} : { sections: [...report.sections] }),
        ...(report.precision === report_report/* usualPrecision */.pB ? {} : { precision: report.precision }),
        ...(report.watch === undefined ? {} : { watch: (0,watch_json/* watchJson */.av)(report.watch) }),
    };
}
function plannedJson({ stage, verdict, since, causedBy, runCache, estimateSeconds, afterMerge, fetch, }) {
    return (0,json_text/* present */.Eb)({
        stage: stage.address,
        file: stage.file,
        line: stage.location.line,
        verdict: verdict.kind,
        since,
        reasons: verdict.reasons.map(reasonJson),
        unknown: verdict.unknown && [...verdict.unknown],
        causedBy: [...causedBy],
        runCache,
        estimateSeconds,
        afterMerge,
        fetch: amountJson(fetch),
    });
}
function stageRunJson(run) {
    const { stage, outcome, seconds, reasons, failure, blockedBy, logTail, receipt } = run;
    return (0,json_text/* present */.Eb)({
        stage: stage.address,
        outcome,
        seconds,
        reasons: reasons.map(reasonJson),
        failure: failure && failureJson(failure),
        blockedBy: blockedBy && [...blockedBy],
        receipt: receipt && receiptJson(receipt),
        log: outcome === 'failed' && logTail !== undefined ? [...logTail] : undefined,
    });
}
function receiptJson({ key, at, run, attempt, url, commit }) {
    return (0,json_text/* present */.Eb)({ key, at, run, attempt, url, commit });
}
function reasonJson(reason) {
    switch (reason.kind) {
        case 'changed-command':
            return { kind: reason.kind, old: command(reason.old), new: command(reason.new) };
        case 'changed-param':
            return (0,json_text/* present */.Eb)({
                kind: reason.kind,
                file: reason.file,
                key: reason.key,
                old: side(reason.old),
                new: side(reason.new),
            });
        case 'changed-dep':
        case 'missing-dep':
        case 'changed-out':
        case 'missing-out':
            return (0,json_text/* present */.Eb)({ kind: reason.kind, path: reason.path, old: reason.old, new: reason.new });
        default:
            return { kind: reason.kind };
    }
}
function failureJson({ reason, message, location, hint }) {
    return (0,json_text/* present */.Eb)({
        reason,
        message,
        file: location?.file,
        line: location?.line,
        column: location?.column,
        hint,
    });
}
function metricJson({ file, key, old, new: now, comparison, diff, relative, verdict, stage, }) {
    return (0,json_text/* present */.Eb)({
        file,
        key,
        old: side(old),
        new: side(now),
        comparison,
        diff: side(diff),
        relative,
        verdict,
        stage,
    });
}
function paramJson({ file, key, old, new: now, changed, reaches, moved, line }) {
    const values = { old: side(old), new: side(now) };
    return (0,json_text/* present */.Eb)({ file, key, line, ...values, changed, reaches: [...reaches], moved: [...moved] });
}
function side(value) {
    return value === undefined ? undefined : (0,json_text/* valueJson */.q6)(value);
}
function command(cmd) {
    return typeof cmd === 'string' ? cmd : [...cmd];
}
function revisionJson({ rev, sha }) {
    return (0,json_text/* present */.Eb)({ rev, sha });
}
function amountJson({ objects, bytes }) {
    return { objects, bytes };
}


/***/ }),

/***/ 16664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ feedJson),
/* harmony export */   av: () => (/* binding */ watchJson),
/* harmony export */   mk: () => (/* binding */ drillJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85340);

function watchJson({ feeds, trends, broken, lost, drill, feedSeconds }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        feeds: feeds.map(feedJson),
        trends: trends.map(({ metric, values }) => ({ metric, values: [...values] })),
        broken: broken.map(({ metric, limit, value, before, good, bad }) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ metric, limit, value, before, good: good && commitJson(good), bad: commitJson(bad) })),
        lost: lost.map(({ remote, objects, paths }) => ({ remote, objects, paths: [...paths] })),
        drill: drill && drillJson(drill),
        feedSeconds,
    });
}
function feedJson({ address, kind, source, state, old, new: now, published, failure }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ address, kind, source, state, old, new: now, published, ...why(failure) });
}
function drillJson({ remote, tried, of, objects, bytes, seconds, failures }) {
    return { remote, tried, of, objects, bytes, seconds, failures: failures.map((each) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(why(each))) };
}
function why(failure) {
    if (failure === undefined)
        return {};
    return { message: failure.message, ...(failure.hint === undefined ? {} : { hint: failure.hint }) };
}
function commitJson({ sha, subject }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ sha, subject });
}


/***/ }),

/***/ 91352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ maxCarriedBytes),
/* harmony export */   UB: () => (/* binding */ fragmentOf),
/* harmony export */   oE: () => (/* binding */ fragmentText),
/* harmony export */   oH: () => (/* binding */ parseFragment)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62087);


const maxCarriedBytes = 2 ** 20;
const schema = 'lockstep.fragment/1';
const maxBytes = 64 * 2 ** 20;
const outcomes = [
    'fresh',
    'restored',
    'ran',
    'failed',
    'blocked',
    'cancelled',
    'skipped',
];
function fragmentOf(run, { head, job }, filesOf) {
    return {
        head,
        job,
        stages: run.stages.map(({ stage, outcome, seconds, entry }) => ({
            stage: stage.address,
            outcome,
            seconds,
            ...(entry === undefined ? {} : { entry, files: filesOf(stage, entry) }),
        })),
    };
}
function fragmentText({ head, job, stages }) {
    const written = stages.map(({ entry, files = new Map(), ...rest }) => ({
        ...rest,
        ...(entry === undefined ? {} : { entry: (0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .carriedText */ .qH)(entry) }),
        ...(files.size === 0
            ? {}
            : {
                files: [...files].map(([path, bytes]) => ({ path, base64: Buffer.from(bytes).toString('base64') })),
            }),
    }));
    return `${JSON.stringify({ schema, head, job, stages: written }, undefined, 1)}\n`;
}
function parseFragment(bytes, file) {
    if (bytes.length > maxBytes)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, 'it is larger than 64 MiB'));
    let value;
    try {
        value = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, 'it is no JSON'));
    }
    if (!isRecord(value) || value.schema !== schema)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, `its schema is not ${schema}`));
    const { head, job, stages } = value;
    if (!isNullOr(head, /^[0-9a-f]{40,64}$/))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, 'its head is no commit id'));
    if (!isNullOr(job, /^[0-9A-Za-z._-]{1,64}$/))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, 'its job is no plain name'));
    if (!Array.isArray(stages) || stages.length > 100_000)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, 'it has no list of stages'));
    const read = [];
    for (const item of stages) {
        const stage = readStage(item, file);
        if (!stage.ok)
            return stage;
        read.push(stage.value);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ head: head, job: job, stages: read });
}
function readStage(item, file) {
    if (!isRecord(item))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, 'a stage of it is no object'));
    const { stage, outcome, seconds, entry } = item;
    const known = outcomes.find((each) => each === outcome);
    if (typeof stage !== 'string' || stage.length > 4096)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, 'a stage of it has no name'));
    if (known === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, `the outcome of ${JSON.stringify(stage)} is none`));
    if (typeof seconds !== 'number' || !(seconds >= 0))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, `the time of ${JSON.stringify(stage)} is none`));
    if (entry === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ stage, outcome: known, seconds });
    if (typeof entry !== 'string')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, `the entry of ${JSON.stringify(stage)} is no text`));
    const parsed = (0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCarried */ .yX)(entry, file);
    const failures = parsed.ok ? (parsed.value.failures ?? []) : parsed.failures;
    if (!parsed.ok || failures.length > 0) {
        const why = failures[0]?.message ?? 'it does not parse';
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, `the entry of ${JSON.stringify(stage)}: ${why}`));
    }
    const files = readFiles(item.files);
    if (files === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unusable(file, `the files of ${JSON.stringify(stage)} are none`));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ stage, outcome: known, seconds, entry: parsed.value, files });
}
function readFiles(value) {
    if (value === undefined)
        return new Map();
    if (!Array.isArray(value))
        return undefined;
    const files = new Map();
    for (const item of value) {
        if (!isRecord(item) || typeof item.path !== 'string' || typeof item.base64 !== 'string')
            return undefined;
        files.set(item.path, Buffer.from(item.base64, 'base64'));
    }
    return files;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isNullOr(value, pattern) {
    return value === null || (typeof value === 'string' && pattern.test(value));
}
function unusable(file, why) {
    return {
        reason: 'data',
        message: `'${file}' is no fragment: ${why}`,
        location: { file },
        hint: 'fetch it again, or run the job that made it again',
    };
}


/***/ })

};
