export const id = 196;
export const ids = [196];
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
// EXTERNAL MODULE: ./lib/project/project.js + 14 modules
var project_project = __webpack_require__(9132);
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
        host.emit({ kind: 'stage-started', stage, reasons: run.reasons });
        for (const command of (0,command_lines/* commandLines */.Z)(stage.cmd ?? []))
            host.emit({ kind: 'stage-command', stage, command });
    }
    return (0,failure.ok)({ stages, fetched: plan_plan/* nothing */.s6, pushed: plan_plan/* nothing */.s6, avoided: plan_plan/* nothing */.s6, failures });
}
function wouldBe({ stage, verdict: { kind, reasons }, }) {
    const runs = kind === 'stale' && stage.cmd !== undefined && !stage.frozen;
    return { stage, outcome: runs ? 'skipped' : 'fresh', seconds: 0, reasons };
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
// EXTERNAL MODULE: ./lib/commands/reproduce.js + 30 modules
var reproduce = __webpack_require__(75669);
// EXTERNAL MODULE: ./lib/commands/run-cache-look.js + 1 modules
var run_cache_look = __webpack_require__(69172);
// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(72307);
;// CONCATENATED MODULE: ./lib/commands/repro-run.js










async function planRun({ session, remotes, project }, selected, { options }) {
    const remote = typeof options.remote === 'string' ? options.remote : undefined;
    const tree = (0,commands_remotes/* manifestReader */.rk)(session, remotes, remote);
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

// EXTERNAL MODULE: ./lib/commands/session.js + 12 modules
var session = __webpack_require__(62316);
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
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
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
    const job = (0,matrix/* parseJob */.JN)(options.job);
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
            terminal.out((0,json/* stringifyJson */.sd)((0,json/* runJson */.MP)(done.value)));
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
        const remotes = repro_addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
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
