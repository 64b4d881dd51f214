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
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(85709);
// EXTERNAL MODULE: ./lib/commands/run-cache-look.js
var run_cache_look = __webpack_require__(85006);
// EXTERNAL MODULE: ./lib/commands/session.js + 22 modules
var session = __webpack_require__(76873);
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
        const targets = await (0,project_targets/* resolveTargets */.h)(loaded.value, args, { ...where, singleItem: true });
        if (!targets.ok)
            return targets;
        if (targets.value.length === 0)
            return { ok: false, failures: [noStage(args)] };
        const selected = await (0,project_targets/* resolveTargets */.h)(loaded.value, args, where);
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

function nextSteps({ planned, lost }) {
    const { stage, verdict } = planned;
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
                ...verdict.reasons.flatMap(adviceFor),
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
function adviceFor(reason) {
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

/***/ 92145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mV: () => (/* binding */ explanationJson),
  iY: () => (/* binding */ planJson),
  l4: () => (/* binding */ reportJson),
  MP: () => (/* binding */ runJson),
  sd: () => (/* reexport */ stringifyJson)
});

// UNUSED EXPORTS: reasonJson

// EXTERNAL MODULE: ./lib/report/explain.js + 1 modules
var explain = __webpack_require__(60792);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/report/json-text.js

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
    if (value instanceof values_value/* Timestamp */.Dc)
        return value.text;
    if ((0,values_value/* isList */.Lv)(value))
        return value.map(valueJson);
    if (!(0,values_value/* isMapping */.pi)(value))
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
        data: report.data.map(({ path, kind, files, bytes, rows }) => present({
            path,
            kind,
            files: files && present({ ...files }),
            bytes: bytes && present({ ...bytes }),
            rows: rows && present({ ...rows }),
        })),
        plots: report.plots.map(({ title, xLabel, yLabel, kind, old, new: now }) => present({ title, xLabel, yLabel, kind, old: old?.map(point), new: now?.map(point) })),
        failures: report.failures.map(failureJson),
        warnings: report.warnings.map(failureJson),
        saved: present({
            stages: report.saved.stages,
            transfer: amountJson(report.saved.transfer),
            seconds: report.saved.seconds,
        }),
        seconds: report.seconds,
    };
}
function plannedJson({ stage, verdict, since, causedBy, runCache, estimateSeconds, fetch, }) {
    return present({
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
        fetch: amountJson(fetch),
    });
}
function stageRunJson({ stage, outcome, seconds, reasons, failure, blockedBy, logTail }) {
    return present({
        stage: stage.address,
        outcome,
        seconds,
        reasons: reasons.map(reasonJson),
        failure: failure && failureJson(failure),
        blockedBy: blockedBy && [...blockedBy],
        log: outcome === 'failed' && logTail !== undefined ? [...logTail] : undefined,
    });
}
function reasonJson(reason) {
    switch (reason.kind) {
        case 'changed-command':
            return { kind: reason.kind, old: command(reason.old), new: command(reason.new) };
        case 'changed-param':
            return present({
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
            return present({ kind: reason.kind, path: reason.path, old: reason.old, new: reason.new });
        default:
            return { kind: reason.kind };
    }
}
function failureJson({ reason, message, location, hint }) {
    return present({
        reason,
        message,
        file: location?.file,
        line: location?.line,
        column: location?.column,
        hint,
    });
}
function metricJson({ file, key, old, new: now, comparison, diff, relative, verdict, stage, }) {
    return present({
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
function paramJson({ file, key, old, new: now, changed, reaches }) {
    return present({ file, key, old: side(old), new: side(now), changed, reaches: [...reaches] });
}
function gateJson({ gate, limit, value, state }) {
    return { gate, limit, value, state };
}
function point({ x, y }) {
    return { x: typeof x === 'number' ? valueJson(x) : x, y: valueJson(y) };
}
function side(value) {
    return value === undefined ? undefined : valueJson(value);
}
function command(cmd) {
    return typeof cmd === 'string' ? cmd : [...cmd];
}
function revisionJson({ rev, sha }) {
    return present({ rev, sha });
}
function amountJson({ objects, bytes }) {
    return { objects, bytes };
}


/***/ })

};
