export const id = 1293;
export const ids = [1293];
export const modules = {

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
var json = __webpack_require__(92145);
// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/commands/planning.js + 2 modules
var planning = __webpack_require__(19988);
// EXTERNAL MODULE: ./lib/commands/remotes.js
var commands_remotes = __webpack_require__(24457);
// EXTERNAL MODULE: ./lib/commands/run-cache-look.js
var run_cache_look = __webpack_require__(85006);
// EXTERNAL MODULE: ./lib/commands/session.js + 21 modules
var session = __webpack_require__(7622);
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
        const { plan, base } = await (0,run_cache_look/* withRunCache */.E)(session, planned.value, asked, remote);
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


/***/ })

};
