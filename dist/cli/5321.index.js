export const id = 5321;
export const ids = [5321];
export const modules = {

/***/ 15461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ judgeGates)
});

// EXTERNAL MODULE: ./lib/project/policy/matching.js
var matching = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/report/conclusion.js
var conclusion = __webpack_require__(26195);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/gates/conditions.js



function judgeStale({ policy, stages }) {
    const level = policy.gates.stale;
    if (level === undefined || level === 'ignore')
        return [];
    const left = stages.filter((row) => (0,conclusion/* isLeft */.OC)(row) || row.state === 'unknown');
    const value = left.length === 0 ? 'nothing is stale' : `${(0,words/* counted */.hS)(left.length, 'stage')} not up to date`;
    return [
        {
            gate: 'stale',
            limit: 'every stage fits its inputs',
            value,
            state: stateBy(left.length === 0, level),
            ...at(policy, 'stale'),
        },
    ];
}
function judgeMissing({ policy, failures, warnings, stages }) {
    const level = policy.gates.missing;
    if (level === undefined || level === 'ignore')
        return [];
    const all = [...failures, ...warnings, ...stages.flatMap(({ failure }) => failure ?? [])];
    const missing = all.filter(({ reason }) => (0,conclusion/* reasonKind */.R$)(reason) === 'missing');
    const value = missing.length === 0 ? 'nothing was missing' : (missing[0]?.message ?? '');
    const more = missing.length > 1 ? ` (and ${missing.length - 1} more)` : '';
    return [
        {
            gate: 'missing',
            limit: 'all data can be had',
            value: value + more,
            state: stateBy(missing.length === 0, level),
            ...at(policy, 'missing'),
        },
    ];
}
function judgeSize({ policy, data }) {
    const limit = policy.gates.size;
    if (limit === undefined)
        return [];
    const shared = { gate: 'size', limit: `may add ${(0,format/* formatBytes */.z3)(limit)} of data`, ...at(policy, 'size') };
    const unknown = data.find(({ kind, bytes }) => kind !== 'deleted' && bytes?.new === undefined);
    if (unknown !== undefined) {
        const warns = policy.gates.cannotCompare === 'warn' ? { onlyWarns: true } : {};
        return [
            {
                ...shared,
                value: `the size of \`${unknown.path}\` is not recorded`,
                state: 'cannot compare',
                ...warns,
            },
        ];
    }
    const added = data.reduce((sum, { bytes }) => sum + Math.max(0, (bytes?.new ?? 0) - (bytes?.old ?? 0)), 0);
    return [{ ...shared, value: `adds ${(0,format/* formatBytes */.z3)(added)}`, state: added <= limit ? 'passed' : 'failed' }];
}
function judgeBudget({ policy, stages, ran, fetchBytes }) {
    const { minutes, bytes } = policy.budget;
    if (ran || (minutes === undefined && bytes === undefined))
        return [];
    const ahead = stages.filter(({ state }) => state === 'stale' || state === 'waiting');
    if (ahead.length === 0)
        return [];
    const known = ahead.flatMap(({ estimateSeconds }) => estimateSeconds ?? []);
    const seconds = known.reduce((sum, each) => sum + each, 0);
    const overTime = minutes !== undefined && seconds > 60 * minutes;
    const overBytes = bytes !== undefined && fetchBytes > bytes;
    const limit = [
        minutes === undefined ? '' : (0,format/* formatDuration */.a3)(60 * minutes),
        bytes === undefined ? '' : `${(0,format/* formatBytes */.z3)(bytes)} to fetch`,
    ];
    const time = known.length < ahead.length ? `${(0,format/* formatDuration */.a3)(seconds)} or more` : (0,format/* formatDuration */.a3)(seconds);
    const value = `a run would take about ${time} and fetch ${(0,format/* formatBytes */.z3)(fetchBytes)}`;
    return [
        {
            gate: 'budget',
            limit: limit.filter((part) => part !== '').join(', '),
            value,
            state: overTime || overBytes ? 'warned' : 'passed',
        },
    ];
}
function stateBy(holds, level) {
    return holds ? 'passed' : level === 'fail' ? 'failed' : 'warned';
}
function at({ gates }, key) {
    const location = gates.locations.get(key);
    return location === undefined ? {} : { location };
}

// EXTERNAL MODULE: ./lib/report/gates/input.js
var gates_input = __webpack_require__(69961);
// EXTERNAL MODULE: ./lib/report/gates/metric-gate.js
var metric_gate = __webpack_require__(82489);
;// CONCATENATED MODULE: ./lib/report/gates/gates.js




function judgeGates(input) {
    const { policy, metrics, overrides } = input;
    const reached = reachedMetrics(input);
    const nameOf = (0,gates_input/* gateNames */.A)(metrics);
    const byAddress = new Map(input.stages.map((row) => [row.stage.address, row]));
    const results = [
        ...metrics.flatMap((row) => {
            const rule = (0,matching/* metricRule */.vO)(policy, row.file, row.key);
            return rule === undefined || !reached(row)
                ? []
                : (0,metric_gate/* judgeMetric */.mg)(rule, row, { ...input, stages: byAddress, name: nameOf(row) });
        }),
        ...judgeStale(input),
        ...judgeMissing(input),
        ...judgeSize(input),
        ...judgeBudget(input),
    ];
    return results.map((result) => {
        const override = overrides.get(result.gate);
        return override === undefined || result.state === 'passed' ? result : { ...result, override };
    });
}
function reachedMetrics({ stages }) {
    const fresh = new Set(stages
        .filter(({ state, verdict }) => state === 'fresh' && (verdict === undefined || verdict === 'fresh'))
        .map(({ stage }) => stage.address));
    return ({ comparison, stage }) => comparison !== 'same' || (stage !== undefined && !fresh.has(stage));
}


/***/ }),

/***/ 69961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gateNames),
/* harmony export */   y: () => (/* binding */ metricId)
/* harmony export */ });
function metricId({ file, key }) {
    return key === '' ? file : `${file}:${key}`;
}
function gateNames(metrics) {
    const files = new Map();
    const shared = new Set();
    for (const { file, key } of metrics) {
        const known = files.get(key) ?? file;
        files.set(key, known);
        if (known !== file)
            shared.add(key);
    }
    return ({ file, key }) => (key !== '' && !shared.has(key) ? key : metricId({ file, key }));
}


/***/ }),

/***/ 82489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   mg: () => (/* binding */ judgeMetric),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* unused harmony exports limitText, dropHolds */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86159);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69961);



function judgeMetric(rule, row, input) {
    const limits = limitsOf(rule);
    if (limits.length === 0)
        return [];
    const warns = (rule.cannotCompare ?? input.policy.gates.cannotCompare) === 'warn';
    const [old, now] = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(row.old, row.new);
    return limits.map((limit) => {
        const shared = {
            gate: input.name,
            limit: limitText(limit, rule),
            location: rule.location,
        };
        const found = compare(limit, row, { ...input, rule });
        if (typeof found !== 'boolean')
            return { ...shared, value: found.why, state: 'cannot compare', ...(warns ? { onlyWarns: true } : {}) };
        const base = rule.overCommits === undefined ? undefined : baselineOf(row, { ...input, rule });
        const before = typeof base === 'number' ? `median ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(base)}` : old;
        const value = limit.kind === 'drop' ? `${before} → ${now}` : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(row.new);
        return { ...shared, value, state: found ? 'passed' : 'failed' };
    });
}
function limitsOf({ max, min, maxDrop }) {
    return [
        ...(maxDrop === undefined ? [] : [{ kind: 'drop', drop: maxDrop }]),
        ...(max === undefined ? [] : [{ kind: 'max', amount: max }]),
        ...(min === undefined ? [] : [{ kind: 'min', amount: min }]),
    ];
}
function limitText(limit, { better, overCommits }) {
    if (limit.kind !== 'drop')
        return `at ${limit.kind === 'max' ? 'most' : 'least'} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(limit.amount)}`;
    const { join, limits } = limit.drop;
    const amounts = limits
        .map(({ unit, amount }) => `${amount}${unit === 'percent' ? ' %' : ''}`)
        .join(` ${join} `);
    const base = overCommits === undefined ? '' : `, against the median of ${overCommits} commits`;
    return `may ${better === 'lower' ? 'rise' : 'drop'} ${amounts}${base}`;
}
function compare(limit, row, how) {
    const unsure = notMeasured(row, how);
    if (unsure !== undefined)
        return { why: unsure };
    const now = numberOf(row.new);
    if (now === undefined)
        return {
            why: row.new === undefined ? 'it is gone; was it renamed?' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(row.new)} is no number`,
        };
    if (limit.kind === 'max')
        return now <= limit.amount;
    if (limit.kind === 'min')
        return now >= limit.amount;
    const { testSet } = how.rule;
    if (testSet !== undefined && how.changedTestSets.has(testSet))
        return { why: `the test set \`${testSet}\` changed` };
    const base = baselineOf(row, how);
    if (typeof base !== 'number')
        return base;
    return dropHolds(limit.drop, how.rule, { base, now });
}
function dropHolds({ join, limits }, { better }, { base, now }) {
    const drop = better === 'lower' ? now - base : base - now;
    const exceeded = ({ unit, amount }) => isBeyond(drop, unit === 'absolute' ? amount : (Math.abs(base) * amount) / 100);
    return !(join === 'and' ? limits.every(exceeded) : limits.some(exceeded));
}
function isBeyond(drop, limit) {
    return drop > limit && drop - limit > 1e-9 * Math.max(Math.abs(drop), Math.abs(limit));
}
function notMeasured({ stage: address }, { stages, ran }) {
    const row = address === undefined ? undefined : stages.get(address);
    if (row === undefined || isMeasured(row))
        return undefined;
    return ran ? `\`${address}\` did not run` : `\`${address}\` has not run yet`;
}
function isMeasured({ state }) {
    return state === 'fresh' || state === 'ran' || state === 'restored' || state === 'frozen';
}
function baselineOf(row, { rule, baselines }) {
    if (rule.overCommits === undefined) {
        if (row.old === undefined)
            return { why: 'there is no value to compare with at the base' };
        return numberOf(row.old) ?? { why: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(row.old)} at the base is no number` };
    }
    const known = baselines.get((0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .metricId */ .y)(row)) ?? [];
    if (known.length === 0)
        return { why: 'no commit of the base branch has a value' };
    return median(known.slice(0, rule.overCommits));
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? Number.NaN;
    return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
function numberOf(value) {
    if (typeof value === 'boolean')
        return undefined;
    const number = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .numeric */ .sH)(value);
    return number === undefined || !Number.isFinite(Number(number)) ? undefined : Number(number);
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   Pl: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26195);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);



function headline(input) {
    const { failures, counts } = input;
    const failed = input.stages.filter(({ state }) => state === 'failed');
    if (failed.length > 0)
        return ['❌ ', ...failedStages(failed, input)];
    const outcome = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(input);
    if (failures.length > 0 && failures.every(({ reason }) => reason === 'cancelled'))
        return ['⏹️ ', ...stopped(failures), ' · ', ...soFar(input)];
    if (outcome === 'refused' ||
        !input.planned ||
        (failures.length > 0 && counts.ran + counts.restored === 0)) {
        return ['❌ ', ...trouble(failures, outcome)];
    }
    if (counts.cancelled > 0)
        return ['⏹️ Cancelled after ', (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(input.seconds), ' · ', ...soFar(input)];
    if (failures.length > 0)
        return ['❌ ', ...trouble(failures, outcome), ' · ', ...progress(input)];
    const broken = input.gates.filter(_conclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .isBroken */ .Qr);
    const isPlan = !input.ran && counts.stale + counts.waiting + counts.unknown > 0;
    if (broken.length > 0) {
        const done = isPlan ? planWords(input.stages, counts) : progress(input);
        return ['❌ ', ...brokenGates(broken), ' · ', ...done];
    }
    if (outcome === 'planned')
        return ['🟡 ', ...planWords(input.stages, counts), ...movement(input.metrics)];
    return ['✅ ', ...progress(input), ...movement(input.metrics)];
}
function failedStages(failed, input) {
    const [first] = failed;
    const who = failed.length === 1 ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(first.stage.address)] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(failed.length, 'stage')];
    const after = first.seconds === undefined || failed.length > 1 ? '' : ` after ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(first.seconds)}`;
    const { blocked, ran, restored } = input.counts;
    const blocks = blocked === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(blocked, 'stage')} ${blocked === 1 ? 'is' : 'are'} blocked`;
    return [...who, ` failed${after}${blocks}`, ...(ran + restored === 0 ? [] : [' · ', ...progress(input)])];
}
function stopped([first]) {
    return ['Stopped: ', { text: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(firstLine(first?.message ?? ''), 160) }];
}
function soFar(input) {
    const { ran, restored, total } = input.counts;
    return ran + restored === 0 ? [`none of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')} ran`] : progress(input);
}
function trouble(failures, outcome) {
    const [first] = failures;
    if (first === undefined)
        return ['The project could not be read'];
    const verb = outcome === 'refused' ? 'Refused' : 'Could not finish';
    const line = first.location === undefined ? [] : [' ', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(lineOf(first.location)), ':'];
    const more = failures.length === 1 ? '' : ` (and ${failures.length - 1} more)`;
    return [`${verb}:`, ...line, ' ', { text: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(firstLine(first.message), 120) }, more];
}
function brokenGates(broken) {
    const [first] = broken;
    const names = [...new Set(broken.map(({ gate }) => gate))];
    if (broken.length === 1 && first !== undefined)
        return ['Gate ', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(first.gate), ' failed: ', { text: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(plainGate(first), 80) }];
    return names.length <= 2
        ? [names.length === 1 ? 'Gate ' : 'Gates ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(names), ' failed']
        : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(names.length, 'gate')} failed`];
}
function plainGate({ value, state }) {
    const said = value.replaceAll('`', '');
    return state === 'cannot compare' ? `cannot compare, ${said}` : said;
}
function progress({ counts, seconds, firstRun, stages }) {
    const { ran, restored, total } = counts;
    const of = `of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')}`;
    const time = ` in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}`;
    const later = stages.filter(({ afterMerge }) => afterMerge === true).length;
    if (ran + restored === 0 && later > 0)
        return [`Nothing to run before the merge: ${allOf(counts.fresh, total)}, ${later} after it`];
    if (ran + restored === 0)
        return [total === 0 ? 'No stages' : `Nothing is stale: ${allOf(counts.fresh, total)}`];
    if (firstRun && ran === total)
        return [`First run: ${total === 1 ? 'the stage' : `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')}`} ran${time}`];
    if (ran === 0)
        return [`${restored} ${of} came from the run cache${time}, nothing had to run`];
    const also = restored === 0 ? '' : `, ${restored} came from the run cache`;
    return [`${ran} ${of} ${firstRun ? 'ran' : 're-ran'}${time}${also}`];
}
function allOf(fresh, total) {
    if (total === 1 && fresh === 1)
        return 'the stage is fresh';
    return fresh === total
        ? `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')} are fresh`
        : `${fresh} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')} ${fresh === 1 ? 'is' : 'are'} fresh`;
}
function planWords(stages, counts) {
    const { stale, waiting, unknown, total } = counts;
    if (stale + waiting + unknown === 0)
        return [total === 0 ? 'No stages' : `Nothing is stale: ${allOf(counts.fresh, total)}`];
    const waits = waiting === 0
        ? ''
        : `, ${waiting} more ${waiting === 1 ? 'waits' : 'wait'} for ${stale === 1 ? 'it' : 'them'}`;
    const cannot = unknown === 0 ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unknown, 'stage')} cannot be judged`;
    const running = stages.filter(({ state }) => state === 'stale' || state === 'waiting');
    const estimates = running.flatMap(({ estimateSeconds }) => estimateSeconds ?? []);
    const cost = running.length > 0 && estimates.length === running.length
        ? ` · about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(estimates.reduce((sum, seconds) => sum + seconds, 0))} to bring up to date`
        : '';
    return [
        `${stale} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, 'stage')} ${stale === 1 ? 'is' : 'are'} stale${waits}${cannot}${cost}`,
    ];
}
function movement(metrics) {
    const moved = metrics.filter(({ comparison, diff }) => comparison === 'changed' && diff !== undefined);
    const shown = moved.find(({ verdict }) => verdict !== undefined) ?? moved[0];
    if (shown !== undefined) {
        const [old, now] = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(shown.old, shown.new);
        return [' · ', { text: metricName(shown) }, ' ', { text: old }, ' → ', { strong: now }];
    }
    const added = metrics.find((row) => row.comparison === 'added' && (typeof row.new === 'number' || typeof row.new === 'bigint'));
    return added === undefined
        ? []
        : [' · ', { text: metricName(added) }, ' ', { strong: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(added.new) }];
}
function metricName({ file, key }) {
    return key === '' ? file : key;
}
function lineOf({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
function firstLine(message) {
    return message.split(/[\r\n]/, 1)[0] ?? '';
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
/* harmony import */ var _values_json_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63444);
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


/***/ }),

/***/ 43959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ whyReasons),
/* harmony export */   pE: () => (/* binding */ whyStage)
/* harmony export */ });
/* unused harmony export reasonWords */
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);



function whyStage(row) {
    const own = whyReasons(row.reasons);
    if (row.state === 'frozen' || row.verdict === 'frozen')
        return ['frozen'];
    const waits = row.causedBy.length === 0 ? [] : ['waits for ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(row.causedBy, 3)];
    if (own.length > 0)
        return waits.length === 0 ? own : [...own, '; ', ...waits];
    if (waits.length > 0)
        return waits;
    return row.unseen.length === 0 ? [] : ['cannot tell: ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(row.unseen, 3), ' cannot be seen'];
}
function whyReasons(reasons, most = 3) {
    const shown = reasons
        .slice(0, most)
        .flatMap((reason, i) => [...(i === 0 ? [] : ['; ']), ...reasonWords(reason)]);
    return reasons.length > most ? [...shown, `; and ${reasons.length - most} more`] : shown;
}
function reasonWords(reason) {
    switch (reason.kind) {
        case 'not-locked':
            return ['never ran'];
        case 'always-changed':
            return ['always runs'];
        case 'changed-checksum':
            return ['the file itself was edited'];
        case 'forced':
            return ['forced'];
        case 'changed-command':
            return commandWords(reason.old, reason.new);
        case 'changed-param':
            return sectionWords(reason) ?? paramWords(reason);
        case 'changed-dep':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.path), ` ${pathWord(reason.status)}`];
        case 'missing-dep':
            return [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.path), ' is missing'];
        case 'changed-out':
            return ['output ', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.path), ` ${pathWord(reason.status)}`];
        case 'missing-out':
            return ['output ', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.path), ' is missing'];
    }
}
function pathWord(status) {
    switch (status) {
        case 'new':
            return 'is new';
        case 'modified':
            return 'changed';
        case 'deleted':
            return 'was deleted';
        case 'not in cache':
            return 'is not in the cache';
        case 'update available':
            return 'has an update';
        case 'not in sync':
            return 'has no record in dvc.lock';
    }
}
function sectionWords(reason) {
    const moved = movedLeaves(reason);
    if (moved.length === 0 || moved.length > 3 || moved[0] === reason)
        return undefined;
    return moved.flatMap((leaf, i) => [...(i === 0 ? [] : ['; ']), ...paramWords(leaf)]);
}
function movedLeaves(reason, depth = 0) {
    const { old, new: now, key } = reason;
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(old) || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(now) || key === undefined || depth > 8)
        return [reason];
    const names = new Set([...now.keys(), ...old.keys()]);
    return [...names].flatMap((name) => {
        const [then, since] = [old.get(name), now.get(name)];
        if (then !== undefined && since !== undefined && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .pyEqual */ .Q8)(then, since))
            return [];
        const { old: _, new: __, ...rest } = reason;
        const leaf = {
            ...(then === undefined ? {} : { old: then }),
            ...(since === undefined ? {} : { new: since }),
        };
        return movedLeaves({ ...rest, key: `${key}.${String(name)}`, ...leaf }, depth + 1);
    });
}
function paramWords(reason) {
    const name = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason.key ?? reason.file);
    const [old, now] = [reason.old, reason.new].map((value) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatParam */ .Nt)(value), 60));
    if (reason.key === undefined && reason.old === undefined && reason.new === undefined) {
        return [name, reason.status === 'deleted' ? ' is missing' : ' changed'];
    }
    if (reason.new === undefined)
        return [
            name,
            reason.old === undefined ? ' is missing' : ' was removed (was ',
            ...(reason.old === undefined ? [] : [{ text: old }, ')']),
        ];
    if (reason.old === undefined)
        return [name, ' is new: ', { text: now }];
    return [name, ' ', { text: old }, ' → ', { text: now }];
}
const longestCommand = 40;
function commandWords(old, now) {
    const [before, after] = [old, now].map((cmd) => (typeof cmd === 'string' ? cmd : cmd.join('; ')));
    const isShort = before.length <= longestCommand && after.length <= longestCommand && !/[\r\n]/.test(before + after);
    return isShort ? ['command ', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(before), ' → ', (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(after)] : ['command changed'];
}


/***/ }),

/***/ 10399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  pB: () => (/* binding */ usualPrecision)
});

// UNUSED EXPORTS: exitCode

// EXTERNAL MODULE: ./lib/project/policy/matching.js
var matching = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/report/conclusion.js
var conclusion = __webpack_require__(26195);
// EXTERNAL MODULE: ./lib/report/gates/gates.js + 1 modules
var gates = __webpack_require__(15461);
// EXTERNAL MODULE: ./lib/report/gates/input.js
var input = __webpack_require__(69961);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/owners.js

function ownerRows(policy, data, metrics) {
    const asked = new Map();
    const ask = (owners, what) => {
        for (const owner of owners ?? [])
            asked.set(owner, (asked.get(owner) ?? new Set()).add(what));
    };
    for (const { path, within = [] } of data) {
        const top = policy.folder === '' ? path : `${policy.folder}/${path}`;
        const inside = within.length > 0 ? within.map((folder) => `${top}${folder.path}x`) : [`${top}x`];
        const rules = path.endsWith('/') ? [top.slice(0, -1), ...inside] : [top];
        for (const each of rules)
            ask((0,matching/* ownersOf */.K2)(policy, each)?.owners, path);
    }
    for (const { file, key, comparison } of metrics)
        if (comparison !== 'same')
            ask((0,matching/* metricOwners */.r7)(policy, file, key)?.owners, key === '' ? file : key);
    return [...asked].map(([owner, of]) => ({ owner, of: [...of] }));
}

// EXTERNAL MODULE: ./lib/report/stage-rows.js
var stage_rows = __webpack_require__(15780);
// EXTERNAL MODULE: ./lib/report/metrics.js
var metrics = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/project/graph.js + 3 modules
var graph = __webpack_require__(17785);
;// CONCATENATED MODULE: ./lib/report/moved-metrics.js

function movedMetrics(stages, metrics) {
    const moved = metrics.filter(({ comparison, stage }) => comparison === 'changed' && stage !== undefined);
    if (moved.length === 0)
        return () => [];
    const { consumers } = (0,graph/* buildGraph */.Z)(stages.map(({ stage }) => stage)).graph;
    return (starts) => {
        const reached = new Set();
        const open = [...starts];
        while (open.length > 0) {
            const address = open.pop();
            if (reached.has(address))
                continue;
            reached.add(address);
            open.push(...(consumers.get(address) ?? []));
        }
        return moved
            .filter(({ stage }) => stage !== undefined && reached.has(stage))
            .map(({ file, key }) => (key === '' ? file : key));
    };
}

;// CONCATENATED MODULE: ./lib/report/value-rows.js


function metricRows(diff, stages, better = new Map()) {
    const writers = metricWriters(stages);
    return [...diff].flatMap(([file, changes]) => {
        const stage = writers(file);
        return [...changes].map(([key, change]) => ({
            file,
            key,
            ...compareMetric(change, better.get(key === '' ? file : `${file}:${key}`) ?? better.get(key)),
            ...(stage === undefined ? {} : { stage }),
        }));
    });
}
function paramRows(diff, stages, { metrics = [], lines = new Map() } = {}) {
    const readers = paramReaders(stages);
    const movedBy = movedMetrics(stages, metrics);
    return [...diff].flatMap(([file, changes]) => [...changes].map(([key, change]) => {
        const reaches = (readers.get(file) ?? [])
            .filter(({ keys }) => covers(keys, key))
            .map(({ address }) => address);
        const moved = change.changed ? movedBy(reaches) : [];
        const line = lines.get(`${file}:${key}`);
        const place = line === undefined ? {} : { line };
        return { file, key, ...sides(change), changed: change.changed, reaches, moved, ...place };
    }));
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
function relation({ old, new: now, changed, unread }) {
    if (unread === true)
        return 'cannot compare';
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
    const base = Math.abs(Number((0,metrics/* numeric */.sH)(old) ?? 0));
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

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/watch/headline.js

function withWatch(headline, watch) {
    if (watch === undefined)
        return headline;
    const { feeds, broken, lost } = watch;
    const updated = feeds.filter(({ state }) => state === 'updated' || state === 'changed').length;
    const ill = feeds.filter(({ state }) => state === 'broken').length;
    const isIll = ill + broken.length + lost.length > 0;
    return [
        ...(isIll ? warned(headline) : headline),
        ...(updated === 0 ? [] : [` · ${updated} of ${(0,words/* counted */.hS)(feeds.length, 'feed')} ${are(updated)} new`]),
        ...(ill === 0 ? [] : [` · ${(0,words/* counted */.hS)(ill, 'feed')} ${are(ill)} broken`]),
        ...(broken.length === 0 ? [] : [` · ${(0,words/* counted */.hS)(broken.length, 'metric rule')} broken`]),
        ...(lost.length === 0 ? [] : [` · ${(0,words/* counted */.hS)(lost.length, 'remote')} lost data`]),
    ];
}
function warned([first, ...rest]) {
    return first === '✅ ' ? ['🟡 ', ...rest] : first === undefined ? [] : [first, ...rest];
}
function are(count) {
    return count === 1 ? 'is' : 'are';
}

;// CONCATENATED MODULE: ./lib/report/report.js









const usualPrecision = 5;
function assemble(input) {
    const { plan, run } = input;
    const stages = (0,stage_rows/* stageRows */.U7)(plan, run);
    const counts = (0,stage_rows/* countStates */.c0)(stages);
    const failures = apart([...input.failures, ...(run?.failures ?? [])], stages);
    const metrics = metricRows(input.metrics, stages, betterBy(input));
    const data = input.data ?? [];
    const gates = [...(input.gates ?? []), ...policyGates(input, { stages, metrics })];
    const findings = { ran: run !== undefined, planned: plan !== undefined, stages, counts, failures, gates };
    return {
        name: input.name ?? 'default',
        outcome: (0,conclusion/* outcomeOf */.sG)(findings),
        exitCode: (0,conclusion/* exitCodeOf */.FO)(findings, input.failOn ?? ['failed', 'gates', 'missing']),
        headline: withWatch((0,headline/* headline */.Pl)({ ...findings, metrics, seconds: input.seconds, firstRun: isFirstRun(stages) }), input.watch),
        ...(input.watch === undefined ? {} : { watch: input.watch }),
        base: plan?.base,
        head: plan?.head,
        ...(plan === undefined ? {} : { plan }),
        ...(run === undefined ? {} : { run }),
        stages,
        counts,
        metrics,
        params: paramRows(input.params, stages, {
            metrics,
            ...(input.paramLines === undefined ? {} : { lines: input.paramLines }),
        }),
        data,
        plots: input.plots ?? [],
        ...(input.vega === undefined ? {} : { vega: input.vega }),
        gates,
        owners: input.policy === undefined ? (input.owners ?? []) : ownerRows(input.policy, data, metrics),
        ...(input.policy?.report.sections === undefined ? {} : { sections: input.policy.report.sections }),
        precision: input.policy?.report.precision ?? usualPrecision,
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
function betterBy({ better, policy, metrics }) {
    if (better !== undefined || policy === undefined)
        return better ?? new Map();
    return new Map([...metrics].flatMap(([file, changes]) => [...changes.keys()].flatMap((key) => {
        const wanted = (0,matching/* metricRule */.vO)(policy, file, key)?.better;
        return wanted === undefined ? [] : [[(0,input/* metricId */.y)({ file, key }), wanted]];
    })));
}
function policyGates({ policy, run, plan, data = [], ...input }, { stages, metrics }) {
    if (policy === undefined || plan === undefined)
        return [];
    return (0,gates/* judgeGates */.y)({
        policy,
        metrics,
        stages,
        data,
        failures: [...input.failures, ...(run?.failures ?? [])],
        warnings: input.warnings,
        changedTestSets: input.changedTestSets ?? new Set(),
        ran: run !== undefined,
        fetchBytes: plan.totals.fetch.bytes,
        baselines: input.baselines ?? new Map(),
        overrides: input.overrides ?? new Map(),
    });
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


/***/ }),

/***/ 15780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ exportWords),
/* harmony export */   U7: () => (/* binding */ stageRows),
/* harmony export */   U8: () => (/* binding */ isConcerned),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
function stageRows(plan, run) {
    const runs = new Map((run?.stages ?? []).map((stageRun) => [stageRun.stage.address, stageRun]));
    const planned = (plan?.stages ?? []).map((stage) => row(stage, runs.get(stage.stage.address)));
    const known = new Set(planned.map(({ stage }) => stage.address));
    const others = (run?.stages ?? []).filter(({ stage }) => !known.has(stage.address));
    return [...planned, ...others.filter(isWorthListing).map((stageRun) => row(undefined, stageRun))];
}
function countStates(rows) {
    const counts = {
        total: rows.length,
        ...{ fresh: 0, restored: 0, ran: 0, failed: 0, blocked: 0, cancelled: 0, skipped: 0 },
        ...{ stale: 0, waiting: 0, frozen: 0, unknown: 0 },
    };
    for (const { state } of rows)
        counts[state]++;
    return counts;
}
function isConcerned({ state, verdict, receipt }) {
    if (receipt !== undefined)
        return true;
    return !(isQuiet(state) && (verdict === undefined || isQuiet(verdict)));
}
function isQuiet(state) {
    return state === 'fresh' || state === 'frozen' || state === 'skipped';
}
function exportWords({ state, receipt }) {
    if (receipt === undefined)
        return undefined;
    if (state === 'ran')
        return 'exported';
    return `exported before, ${/^\d+$/.test(receipt.run) ? `in run ${receipt.run}` : receipt.run.slice(0, 40)}`;
}
function row(planned, stageRun) {
    const stage = (planned?.stage ?? stageRun?.stage);
    return {
        stage,
        state: stateOf(planned, stageRun),
        ...(planned === undefined ? {} : { verdict: planned.verdict.kind }),
        reasons: reasonsOf(planned, stageRun),
        causedBy: planned?.causedBy ?? [],
        since: planned?.since ?? 'head',
        ...(stageRun === undefined || !tookTime(stageRun.outcome) ? {} : { seconds: stageRun.seconds }),
        ...(planned?.estimateSeconds === undefined ? {} : { estimateSeconds: planned.estimateSeconds }),
        ...(stageRun?.failure === undefined ? {} : { failure: stageRun.failure }),
        ...(stageRun?.logTail === undefined ? {} : { logTail: stageRun.logTail }),
        blockedBy: stageRun?.blockedBy ?? [],
        unseen: planned?.verdict.unknown ?? [],
        ...(stageRun?.receipt === undefined ? {} : { receipt: stageRun.receipt }),
        ...(planned?.afterMerge === true || stageRun?.afterMerge === true ? { afterMerge: true } : {}),
    };
}
function reasonsOf(planned, stageRun) {
    const own = planned?.verdict.reasons ?? [];
    return own.length > 0 || planned?.verdict.kind === 'waiting' ? own : (stageRun?.reasons ?? []);
}
function stateOf(planned, stageRun) {
    if (stageRun === undefined)
        return planned.verdict.kind;
    if (stageRun.outcome === 'skipped' && planned?.verdict.kind === 'frozen')
        return 'frozen';
    return stageRun.outcome;
}
function tookTime(outcome) {
    return outcome === 'ran' || outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled';
}
function isWorthListing({ stage, outcome }) {
    return stage.cmd !== undefined || outcome !== 'fresh';
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
