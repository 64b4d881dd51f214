export const id = 9376;
export const ids = [9376,8033];
export const modules = {

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

/***/ 61293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain),
  explainStages: () => (/* binding */ explainStages)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/propagate.js
var propagate = __webpack_require__(50296);
;// CONCATENATED MODULE: ./lib/plan/chain.js

function causeChains(planned, graph, address) {
    const known = new Map(planned.map((item) => [item.stage.address, item]));
    const start = known.get(address);
    if (start === undefined || !isDisturbed(start))
        return [];
    const active = (0,propagate/* activeProducers */._5)(graph, planned.map(({ stage }) => stage));
    const disturbed = (at) => active(at).filter((producer) => isSameKind(start, known.get(producer)));
    const next = new Map();
    const found = [];
    const open = [address];
    for (let at = open.shift(); at !== undefined; at = open.shift()) {
        const producers = disturbed(at);
        if (producers.length === 0)
            found.push({ cause: at, links: linksFrom(at, address, { next, known, graph }) });
        for (const producer of producers) {
            if (producer === address || next.has(producer))
                continue;
            next.set(producer, at);
            open.push(producer);
        }
    }
    return found;
}
function isDisturbed({ verdict }) {
    return verdict.kind === 'stale' || verdict.kind === 'waiting' || verdict.kind === 'unknown';
}
function isSameKind(start, other) {
    if (other === undefined || !isDisturbed(other))
        return false;
    return (other.verdict.kind === 'unknown') === (start.verdict.kind === 'unknown');
}
function linksFrom(cause, target, { next, known, graph }) {
    const links = [];
    for (let from = cause; from !== target;) {
        const to = next.get(from);
        links.push({ from, path: pathBetween(from, known.get(to)?.stage, graph), to });
        from = to;
    }
    return links;
}
function pathBetween(producer, consumer, graph) {
    const dep = consumer.deps.find(({ place }) => {
        if (place.kind !== 'inside')
            return false;
        if (graph.producerAbove(place.path)?.stage.address === producer)
            return true;
        return graph.producersBelow(place.path).some(({ stage }) => stage.address === producer);
    });
    return dep?.path ?? '';
}

// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var project_targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/report/explain.js + 1 modules
var explain = __webpack_require__(60792);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(23314);
// EXTERNAL MODULE: ./lib/report/terminal.js + 2 modules
var report_terminal = __webpack_require__(13216);
// EXTERNAL MODULE: ./lib/commands/planning.js + 2 modules
var planning = __webpack_require__(19988);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/run-cache-look.js + 1 modules
var run_cache_look = __webpack_require__(69172);
// EXTERNAL MODULE: ./lib/commands/session.js + 12 modules
var session = __webpack_require__(62316);
;// CONCATENATED MODULE: ./lib/commands/explain.js
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











const explain_explain = {
    name: 'explain',
    help: 'Say why a stage is stale: the first cause, the chain to this stage, and how to end it',
    args: '<stages...>',
    options: [
        { flags: '--base <rev>', help: 'compare with this revision instead of the merge base' },
        { flags: '--json', help: 'print one JSON object' },
        { flags: '--offline', help: 'never ask a remote, not even for a manifest' },
        { flags: '-r, --remote <name>', help: 'the remote to ask for manifests and run-cache entries' },
    ],
    exit: { style: 'own', failure: 1 },
    async run(words, host, terminal) {
        const explained = await explainStages(words, host);
        if (!explained.ok)
            return explained;
        if (words.options.json === true)
            terminal.out((0,json/* stringifyJson */.sd)((0,json/* explanationJson */.mV)(explained.value)));
        else
            terminal.out((0,report_terminal/* explanationText */.jY)(explained.value.map(explain/* explanation */.Q), terminal));
        return 0;
    },
};
function explainStages(words, host) {
    return (0,session/* withSession */.y)(host, (session) => explainIn(session, words));
}
async function explainIn(session, { args, options }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const where = { cwd: session.cwd, orOutputs: true };
        const targets = await (0,project_targets/* resolveTargets */.h5)(loaded.value, args, { ...where, singleItem: true });
        if (!targets.ok)
            return targets;
        if (targets.value.length === 0)
            return { ok: false, failures: [noStage(args)] };
        const selected = await (0,project_targets/* resolveTargets */.h5)(loaded.value, args, where);
        if (!selected.ok)
            return selected;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const remote = typeof options.remote === 'string' ? options.remote : undefined;
        const asked = options.offline === true ? undefined : remotes;
        const planned = await (0,planning/* planProject */.f)(session, {
            selected: selected.value,
            base: typeof options.base === 'string' ? { given: options.base } : {},
            tree: (0,commands_remotes/* manifestReader */.rk)(session, asked, remote),
        });
        if (!planned.ok)
            return planned;
        const { plan, base } = await (0,run_cache_look/* withRunCache */.E)(session, planned.value, { remotes: asked, remote });
        const others = new Map(plan.stages.map((item) => [item.stage.address, item]));
        const explained = [];
        for (const stage of targets.value) {
            const item = others.get(stage.address) ?? fresh(stage);
            const chains = causeChains(plan.stages, loaded.value.graph, stage.address);
            const concerned = [item, ...chains.flatMap(({ cause }) => others.get(cause) ?? [])];
            explained.push({ planned: item, chains, others, base, lost: await lostOuts(session, concerned) });
        }
        return (0,failure.ok)(explained);
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
function fresh(stage) {
    const verdict = { kind: 'fresh', reasons: [] };
    return { stage, verdict, since: 'head', causedBy: [], runCache: 'unknown', fetch: plan/* nothing */.s6 };
}
async function lostOuts(session, stages) {
    const missing = [...new Set(stages)].flatMap(({ stage, verdict }) => {
        const uncached = new Set(stage.outs.filter(({ cache }) => !cache).map(({ path }) => path));
        const reasons = verdict.reasons.filter((reason) => reason.kind === 'missing-out' && uncached.has(reason.path));
        return reasons.map((reason) => ({ stage: stage.address, reason }));
    });
    if (missing.length === 0 || session.git === undefined)
        return missing;
    const paths = missing.map(({ reason }) => reason.at);
    const tracked = await session.git.tracked(session.projectRoot, paths, 'head');
    return missing.filter(({ reason }) => !tracked.has(reason.at));
}
function noStage(args) {
    return {
        reason: 'usage',
        message: `no stage is meant by ${args.map((arg) => `'${arg}'`).join(', ')}`,
        hint: 'name a stage, an output or a .dvc file',
    };
}


/***/ }),

/***/ 19988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planProject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/needs.js
var needs = __webpack_require__(34138);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
;// CONCATENATED MODULE: ./lib/commands/base-revision.js
async function findBase(session, wish) {
    const { git } = session;
    if (git === undefined)
        return undefined;
    if (wish.given !== undefined) {
        const sha = await git.revParse(wish.given);
        return sha === undefined ? undefined : { rev: wish.called ?? wish.given, sha, rule: 'given' };
    }
    const candidates = [
        { rev: wish.pullRequest, rule: 'pull request' },
        { rev: await git.upstream(), rule: 'upstream' },
        { rev: await git.defaultBranch(), rule: 'default branch' },
    ];
    for (const { rev, rule } of candidates) {
        const sha = rev === undefined ? undefined : await git.mergeBase(rev, 'HEAD');
        if (rev !== undefined && sha !== undefined)
            return { rev, sha, rule };
    }
    const head = await git.headSha();
    return head === undefined ? undefined : { rev: 'HEAD', sha: head, rule: 'HEAD' };
}

// EXTERNAL MODULE: ./lib/commands/durations.js
var durations = __webpack_require__(91635);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/project/collect.js
var collect = __webpack_require__(30167);
;// CONCATENATED MODULE: ./lib/commands/left-out.js


async function doubtLeftOut(session, stages, verdicts) {
    const leftOut = (await session.git?.leftOut(session.projectRoot)) ?? [];
    if (leftOut.length === 0)
        return verdicts;
    const touched = new Set(leftOut.flatMap(withFolders));
    const hidesStages = leftOut.some((path) => /(?:^|\/)dvc\.(?:yaml|lock)$|\.dvc$/u.test(path));
    const result = new Map(verdicts);
    for (const stage of stages) {
        const verdict = verdicts.get(stage.address);
        const isDoubtful = (reason) => isLeftOut(reason, stage, touched, hidesStages);
        if (verdict?.reasons.some(isDoubtful) === true)
            result.set(stage.address, doubted(verdict, isDoubtful));
    }
    if (hidesStages || [...result].some(([address, verdict]) => verdict !== verdicts.get(address))) {
        session.host.emit({ kind: 'warning', failure: sparse(leftOut.length) });
    }
    return result;
}
function doubted(verdict, isDoubtful) {
    const reasons = verdict.reasons.filter((reason) => !isDoubtful(reason));
    if (verdict.kind !== 'stale' || reasons.length > 0)
        return { ...verdict, reasons };
    const unknown = verdict.reasons
        .filter(isDoubtful)
        .map((reason) => ('at' in reason ? reason.at : 'dvc.lock'));
    return { kind: 'unknown', reasons, unknown: [...new Set(unknown)] };
}
function isLeftOut(reason, stage, touched, hidesStages) {
    const hasNoLock = (0,posix_.basename)(stage.file) === 'dvc.yaml' && touched.has((0,collect/* lockFileOf */.L)(stage.file));
    if (hasNoLock)
        return reason.kind !== 'always-changed';
    if (!('at' in reason))
        return false;
    return touched.has(reason.at) || (hidesStages && reason.kind === 'missing-dep');
}
function withFolders(path) {
    const folder = (0,posix_.dirname)(path);
    return [path, ...(folder === '.' ? [''] : withFolders(folder))];
}
function sparse(count) {
    return {
        reason: 'git',
        message: `a sparse checkout leaves out ${count} file${count === 1 ? '' : 's'} of this project; what depends on them is unknown`,
        hint: 'run `git sparse-checkout add` for what the pipeline reads, or `git sparse-checkout disable`',
    };
}

// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
;// CONCATENATED MODULE: ./lib/commands/planning.js











async function planProject(session, options) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const selected = options.selected ?? (0,running_order/* runningOrder */.Y)(project.graph, undefined);
    const judged = await (0,look/* judgeStages */.be)(session, project, selected, {
        absent: 'pull',
        tree: options.tree,
        hashUrl: options.hashUrl,
    });
    if (!judged.ok)
        return judged;
    const verdicts = await doubtLeftOut(session, selected, judged.value);
    const base = await findBase(session, options.base);
    if (options.base.given !== undefined && base === undefined)
        return unknownRevision(options.base.given);
    const before = once(() => projectAtBase(session, base));
    const stale = selected.filter((stage) => verdicts.get(stage.address)?.kind === 'stale');
    const plan = (0,plan_plan/* makePlan */.Cs)({
        graph: project.graph,
        selected,
        verdicts,
        staleAtBase: stale.length === 0
            ? new Set()
            : await staleAtBase(session, await before(), stale, options.tree),
        base: base === undefined ? undefined : { rev: base.rev, sha: base.sha },
        head: { rev: 'workspace', ...(project.revision.sha === undefined ? {} : { sha: project.revision.sha }) },
        forced: options.forced ?? new Set(),
    });
    const isClean = options.asCleanClone === true;
    const needs = withNeeds(plan, session, { project, isClean });
    const complete = isClean ? needs : (0,durations/* withEstimates */.Cg)(needs, (0,durations/* readDurations */.A2)(session));
    return (0,lib_failure.ok)({ plan: complete, project, base, before });
}
function once(work) {
    let value;
    return () => {
        value ??= work();
        return value;
    };
}
function unknownRevision(rev) {
    return {
        ok: false,
        failures: [
            {
                reason: 'usage',
                message: `unknown Git revision '${rev}'`,
                hint: 'check the spelling; in a shallow clone fetch it first (`fetch-depth: 0` for actions/checkout)',
            },
        ],
    };
}
async function projectAtBase(session, base) {
    if (base === undefined)
        return undefined;
    try {
        const before = await session.projectAt(base.sha);
        return before.ok ? before.value : undefined;
    }
    catch (error) {
        for (const failure of (0,lib_failure/* caught */.Vq)(error).failures)
            session.host.emit({ kind: 'warning', failure });
        return undefined;
    }
}
async function staleAtBase(session, before, stale, tree) {
    if (before === undefined)
        return undefined;
    const stages = stale.flatMap(({ address }) => before.byAddress.get(address) ?? []);
    const verdicts = await (0,look/* judgeCommitted */.Kj)(before, stages, tree);
    if (!verdicts.ok) {
        for (const failure of verdicts.failures.slice(0, 1))
            session.host.emit({ kind: 'warning', failure });
        return undefined;
    }
    return new Set([...verdicts.value].filter(([, verdict]) => verdict.kind === 'stale').map(([address]) => address));
}
function withNeeds(plan, session, { project, isClean }) {
    const { fetch, avoided } = (0,needs/* planNeeds */.Jj)(plan.stages, project.graph, {
        here: (path) => !isClean && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(session.projectRoot, path)),
        cached: (locked) => !isClean && (0,workspace_hash/* isStored */.mL)(session, locked),
    });
    const stages = plan.stages.map((planned) => ({
        ...planned,
        fetch: fetch.get(planned.stage.address) ?? plan_plan/* nothing */.s6,
    }));
    return { ...plan, stages, totals: (0,plan_plan/* count */.U9)(stages, avoided) };
}


/***/ }),

/***/ 69172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ runCacheStore),
  E: () => (/* binding */ withRunCache)
});

// EXTERNAL MODULE: ./lib/run/run-cache.js
var run_cache = __webpack_require__(99579);
// EXTERNAL MODULE: ./lib/run/run-cache-key.js
var run_cache_key = __webpack_require__(62405);
// EXTERNAL MODULE: ./lib/run/run-cache-place.js
var run_cache_place = __webpack_require__(37789);
// EXTERNAL MODULE: ./lib/run/stage-inputs.js
var stage_inputs = __webpack_require__(62885);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/layered.js

class LayeredStore {
    name;
    width;
    #layers;
    #onRefusal;
    #seen = new Map();
    constructor(stores, onRefusal) {
        this.#layers = stores.map((store) => ({ store }));
        this.#onRefusal = onRefusal;
        this.name = stores.map(({ name }) => name).join(', then ');
        this.width = Math.min(...stores.map(({ width }) => width ?? 8));
    }
    async has(keys, signal) {
        const found = new Set();
        await this.#ask(signal, async ({ store }) => {
            const absent = keys.filter((key) => !found.has(key));
            if (absent.length > 0)
                for (const key of await store.has(absent, signal))
                    found.add(key);
            return false;
        });
        return found;
    }
    async *list(prefix, signal) {
        const items = new Map();
        await this.#ask(signal, async (layer) => {
            for await (const item of layer.store.list(prefix, signal)) {
                if (items.has(item.key))
                    continue;
                items.set(item.key, item);
                this.#seen.set(item.key, layer);
            }
            return false;
        });
        yield* items.values();
    }
    async read(key, signal) {
        let chunks;
        let absent;
        const known = this.#seen.get(key);
        const work = async ({ store }) => {
            try {
                chunks = await store.read(key, signal);
            }
            catch (error) {
                if (!(error instanceof store_store/* StoreError */.A) || error.code !== 'not-found')
                    throw error;
                absent = error;
            }
            return chunks !== undefined;
        };
        await this.#ask(signal, work, known);
        if (chunks !== undefined)
            return chunks;
        throw absent ?? new store_store/* StoreError */.A('not-found', { reason: 'data', message: `${this.name}: no '${key}'` });
    }
    async write(key, _source) {
        throw this.#unsupported(key);
    }
    async remove(key) {
        throw this.#unsupported(key);
    }
    async close() { }
    async #ask(signal, work, only) {
        for (const layer of only === undefined ? this.#layers : [only]) {
            if (layer.refusal !== undefined)
                continue;
            try {
                if (await work(layer))
                    return;
            }
            catch (error) {
                signal?.throwIfAborted();
                if (!(error instanceof store_store/* StoreError */.A))
                    throw error;
                layer.refusal = error;
                if (this.#layers.some(({ refusal }) => refusal === undefined))
                    this.#onRefusal(error);
            }
        }
        const [first] = this.#layers;
        if (first?.refusal !== undefined && this.#layers.every(({ refusal }) => refusal !== undefined))
            throw first.refusal;
    }
    #unsupported(key) {
        return new store_store/* StoreError */.A('unsupported', {
            reason: 'data',
            message: `'${key}' cannot be changed in several places at once`,
        });
    }
}

// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(72307);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
;// CONCATENATED MODULE: ./lib/commands/run-cache-look.js








async function runCacheStore(remotes, name) {
    if (remotes === undefined || !remotes.has(name))
        return undefined;
    const sources = await remotes.sources(name, { only: name !== undefined });
    if (!sources.ok)
        return undefined;
    const { main, runs } = sources.value;
    if (runs.length === 1)
        return main;
    return new LayeredStore(runs, ({ message }) => remotes.host.emit({ kind: 'note', text: `the run cache of one remote is not used: ${message}` }));
}
async function withRunCache(session, planned, { remotes, remote, lane }) {
    const { plan, project } = planned;
    const asked = plan.stages.filter(({ verdict, causedBy }) => verdict.kind === 'stale' && causedBy.length === 0);
    if (asked.every(({ stage }) => !(0,run_cache_key/* isCacheable */.TZ)(stage)))
        return planned;
    const store = await runCacheStore(remotes, remote);
    const cache = new run_cache/* RunCache */.C({
        local: session.cache.store,
        remote: store,
        lane,
        signal: session.host.signal,
        note: (text) => session.host.emit({ kind: 'note', text }),
    });
    const tree = (0,commands_remotes/* manifestReader */.rk)(session, remotes, remote);
    const ctx = {
        hash: (0,workspace_hash/* workspaceHash */.Qo)(session, project, await session.ignore()),
        params: (path) => (0,run_context/* readParams */.LE)(project, path),
        recorded: (place) => (0,run_context/* recordedHash */.Dn)(project, place, tree),
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
    if (!(0,run_cache_key/* isCacheable */.TZ)(stage) || stage.cmd === undefined)
        return 'miss';
    const inputs = await (0,stage_inputs/* readInputs */.Ko)(stage, ctx, { promised: true });
    if (!inputs.ok || inputs.value.absent.length > 0)
        return 'unknown';
    const outs = stage.outs.map(({ path }) => ({ path, hashName: 'md5' }));
    const wanted = { cmd: stage.cmd, deps: inputs.value.deps, params: inputs.value.params, outs };
    if (!(0,run_cache_key/* hasKey */.CJ)(wanted))
        return 'miss';
    const look = { kind: (0,run_cache_place/* entryKind */.FY)(stage) ?? 'dvc' };
    const found = (await cache.findLocal(wanted, look)) ?? (await cache.findRemote(wanted, look));
    return found === undefined ? 'miss' : 'hit';
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

/***/ 59267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isPushed),
/* harmony export */   y: () => (/* binding */ isRepoImport)
/* harmony export */ });
function isRepoImport({ cmd, deps }) {
    return cmd === undefined && deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
}
function isPushed(stage, { push }) {
    return push && !isRepoImport(stage);
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
  iY: () => (/* binding */ planJson),
  l4: () => (/* binding */ reportJson),
  MP: () => (/* binding */ runJson),
  sd: () => (/* reexport */ json_text/* stringifyJson */.sd)
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

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
function textWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let [width, before, joined] = [0, 0, false];
    for (const char of text) {
        if (/\p{Cc}/u.test(char) && char !== '\0')
            return -1;
        if (char === '\ufe0f' && before === 1)
            [width, before] = [width + 1, 2];
        else if (!joined) {
            const own = charWidth(char);
            width += own;
            if (own > 0)
                before = isPictograph(char, own) ? own : 3;
        }
        joined = char === '\u200d' && before !== 3;
    }
    return width;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - Math.max(0, textWidth(text))));
}
function charWidth(char) {
    const point = char.codePointAt(0) ?? 0;
    if (shownFormat.test(char))
        return 1;
    if (invisible.test(char))
        return 0;
    if (/\p{Emoji_Presentation}/u.test(char))
        return 2;
    return wide.some(([low, high]) => point >= low && point <= high) ? 2 : 1;
}
const shownFormat = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const invisible = /[\p{Mn}\p{Me}\p{Mc}\p{Cf}\p{Zl}\p{Zp}\0\u1160-\u11ff\ud7b0-\ud7fb\u3164\uffa0]/u;
function isPictograph(char, width) {
    return /\p{Emoji}/u.test(char) && (width === 1 || /\p{Extended_Pictographic}/u.test(char));
}
const wide = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2630, 0x2637],
    [0x268a, 0x268f],
    [0x2e80, 0x303e],
    [0x3041, 0x3247],
    [0x3250, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x191d2],
    [0x1aff0, 0x1b2fb],
    [0x1d300, 0x1d376],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];


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
            this.#remoteIsDown = true;
            await tell(`the run cache of ${remote.name} is not used: ${error.message}`);
        }
        return undefined;
    }
    async save(entry, kind = 'dvc') {
        const { local, lane, signal } = this.#options;
        const key = (0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .entryPath */ .s3)(entry, kind, lane);
        try {
            const kept = (await local.has([key], signal)).has(key);
            if (kept && believed(await readText(local, key, signal), key, entry).ok)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(key);
            await local.write(key, { kind: 'bytes', bytes: Buffer.from((0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .runCacheText */ .hj)(entry)) }, signal);
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
