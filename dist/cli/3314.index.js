export const id = 3314;
export const ids = [3314];
export const modules = {

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


/***/ })

};
