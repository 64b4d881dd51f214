export const id = 3493;
export const ids = [3493];
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

/***/ 33493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeFragmentsVerb: () => (/* binding */ mergeFragmentsVerb)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/run/fragment/fragment.js
var fragment_fragment = __webpack_require__(91352);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/run/fragment/merge.js




function mergeFragments(fragments, input) {
    const failures = [];
    const byAddress = new Map(input.stages.map((stage) => [stage.address, stage]));
    const entries = new Map();
    const seconds = new Map();
    const tried = new Set();
    for (const { file, fragment } of fragments) {
        if (fragment.head !== null && input.head !== null && fragment.head !== input.head) {
            failures.push(otherCommit(file, fragment.head, input.head));
            continue;
        }
        for (const { stage: address, outcome, entry, files, seconds: time } of fragment.stages) {
            const stage = byAddress.get(address);
            if (entry === undefined) {
                if (outcome !== 'fresh' && outcome !== 'skipped')
                    tried.add(address);
                continue;
            }
            const trouble = stage === undefined ? 'no such stage' : strangeness(stage, entry);
            const before = entries.get(address);
            if (trouble !== undefined)
                failures.push(strange(file, address, trouble));
            else if (before !== undefined && (0,dvc_lock/* runCacheText */.hj)(before.entry) !== (0,dvc_lock/* runCacheText */.hj)(entry))
                failures.push(contradiction(address, before.file, file));
            else
                entries.set(address, { entry, file, files: files ?? new Map() });
            if (outcome === 'ran')
                seconds.set(address, time);
        }
    }
    failures.push(...mismatches(entries, byAddress, input.graph));
    if (failures.length > 0)
        return { ok: false, failures };
    return (0,failure.ok)({
        records: input.stages.flatMap((stage) => {
            const found = entries.get(stage.address);
            return found === undefined ? [] : [{ stage, entry: found.entry, files: filesFor(stage, found) }];
        }),
        seconds,
        unfinished: [...tried].filter((address) => !entries.has(address)),
    });
}
function filesFor(stage, { entry, files }) {
    const found = stage.outs.flatMap((out) => {
        const bytes = files.get(out.path);
        const oid = entry.outs.find(({ path }) => path === out.path)?.oid;
        if (bytes === undefined || out.cache || out.place.kind !== 'inside')
            return [];
        return (0,md5/* md5Bytes */.cG)(bytes, 'md5') === oid ? [[out.place.path, bytes]] : [];
    });
    return new Map(found);
}
function strangeness(stage, entry) {
    if (JSON.stringify(entry.cmd) !== JSON.stringify(stage.cmd ?? ''))
        return 'its command is another one';
    const paths = (of) => of.map(({ path }) => path).toSorted(value/* compareCodePoints */.OP);
    const deps = stage.deps.filter(({ kind }) => kind === 'path');
    if (paths(entry.deps).join('\0') !== paths(deps).join('\0'))
        return 'its deps are others';
    if (paths(entry.outs).join('\0') !== paths(stage.outs).join('\0'))
        return 'its outs are others';
    return entry.outs.some(({ oid }) => oid === undefined) ? 'an out has no hash' : undefined;
}
function mismatches(entries, byAddress, graph) {
    return [...entries].flatMap(([address, { entry, file }]) => entry.deps.flatMap((dep) => {
        const place = byAddress.get(address)?.deps.find(({ path }) => path === dep.path)?.place;
        const producer = place?.kind === 'inside' ? graph.producerAbove(place.path) : undefined;
        if (producer === undefined || place?.kind !== 'inside')
            return [];
        if (producer.output.place.kind !== 'inside' || producer.output.place.path !== place.path)
            return [];
        const made = entries.get(producer.stage.address)?.entry ?? byAddress.get(producer.stage.address)?.lock;
        const out = made?.outs.find(({ path }) => path === producer.output.path);
        if (out?.oid === undefined || out.oid === dep.oid)
            return [];
        return [stale(file, address, dep.path, producer.stage.address)];
    }));
}
function otherCommit(file, theirs, ours) {
    return {
        reason: 'data',
        message: `'${file}' belongs to commit ${theirs.slice(0, 12)}, and ${ours.slice(0, 12)} is checked out`,
        location: { file },
        hint: 'merge fragments on the commit on which their jobs ran',
    };
}
function strange(file, address, why) {
    return {
        reason: 'data',
        message: `'${file}' does not fit stage '${address}' as it is declared here: ${why}`,
        location: { file },
        hint: 'merge fragments on the commit on which their jobs ran',
    };
}
function contradiction(address, one, other) {
    return {
        reason: 'data',
        message: `'${one}' and '${other}' record different results of '${address}'`,
        location: { file: other },
        hint: 'keep the fragment of one of them, and run what needs the other one again',
    };
}
function stale(file, address, path, producer) {
    return {
        reason: 'data',
        message: `'${file}': '${address}' read another '${path}' than '${producer}' is recorded to have made`,
        location: { file },
        hint: `leave that fragment out and run '${address}' again`,
    };
}

// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/run/ignore-lines.js
var ignore_lines = __webpack_require__(40037);
// EXTERNAL MODULE: ./lib/run/lock-writer.js + 2 modules
var lock_writer = __webpack_require__(59152);
;// CONCATENATED MODULE: ./lib/run/fragment/record.js








async function recordEntries(records, { projectRoot, order, ignoreOutputs }) {
    const placed = (0,failure/* all */.Q7)(records.flatMap(({ files }) => [...files].map((file) => place(projectRoot, ...file))));
    if (!placed.ok)
        return placed;
    const rank = new Map(order.map((address, i) => [address, i]));
    const ignoreLines = new ignore_lines/* IgnoreLines */.S({
        projectRoot,
        ignoreOutputs,
        unignoreOutputs: async () => (0,failure.ok)(undefined),
    });
    const ignored = await Promise.all(records.map(({ stage }) => ignoreLines.add(rank.get(stage.address) ?? 0, cachedPaths(stage))));
    const lines = (0,failure/* all */.Q7)(ignored);
    if (!lines.ok)
        return lines;
    const writer = new lock_writer/* LockWriter */.T(projectRoot, order);
    const written = (0,failure/* all */.Q7)(await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry))));
    return written.ok ? (0,failure.ok)(undefined) : written;
}
function place(projectRoot, path, bytes) {
    const target = (0,safe_path/* safePath */.n)(projectRoot, path);
    if (!target.ok)
        return target;
    try {
        external_node_fs_.mkdirSync((0,external_node_path_.dirname)(target.value), { recursive: true });
        (0,atomic_write/* writeFileAtomic */.Zf)(target.value, bytes);
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        const code = (0,disk_error/* systemCode */.xU)(error);
        if (code === undefined)
            throw error;
        return (0,failure/* fail */.fJ)({
            reason: 'output',
            message: `'${path}' could not be written: ${(0,disk_error/* describeCode */.lA)(code)}`,
            hint: 'check that the disk has space and who owns the files, then merge again',
        });
    }
}
function cachedPaths({ outs }) {
    return outs.flatMap(({ cache, place }) => (cache && place.kind === 'inside' ? [place.path] : []));
}

// EXTERNAL MODULE: ./lib/workspace/gitignore.js
var gitignore = __webpack_require__(63423);
// EXTERNAL MODULE: ./lib/commands/durations.js
var durations = __webpack_require__(91635);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
;// CONCATENATED MODULE: ./lib/commands/spread/merge-fragments.js













const mergeFragmentsVerb = {
    name: 'merge-fragments',
    help: 'Put the fragments of `repro --fragment` together into dvc.lock',
    args: '<paths...>',
    options: [{ flags: '--json', help: 'print what was recorded and what is unfinished' }],
    exit: { style: 'own', failure: 1 },
    async run(words, host, terminal) {
        const merged = await (0,session/* withSession */.y)(host, (session) => mergeIn(session, words), {
            writes: 'merge-fragments',
        });
        if (!merged.ok)
            return merged;
        const { records, unfinished } = merged.value;
        const stages = records.map(({ stage }) => stage.address);
        if (words.options.json === true)
            terminal.out((0,json_text/* stringifyJson */.sd)({ recorded: stages, unfinished: [...unfinished] }));
        else if (words.options.quiet !== true)
            terminal.out(summary(stages, unfinished));
        return 0;
    },
};
function summary(recorded, unfinished) {
    const rest = unfinished.length === 0 ? '' : `; not finished: ${unfinished.join(', ')}`;
    return `${recorded.length} ${recorded.length === 1 ? 'stage' : 'stages'} recorded${rest}\n`;
}
async function mergeIn(session, { args }) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const { graph, graphFailures } = loaded.value;
    if (graphFailures.length > 0)
        return { ok: false, failures: graphFailures };
    const files = (0,failure/* all */.Q7)(args.map((path) => filesAt(session.host.cwd, path)));
    if (!files.ok)
        return files;
    const fragments = (0,failure/* all */.Q7)(files.value.flat().map((file) => readFragment(session.host.cwd, file)));
    if (!fragments.ok)
        return fragments;
    const stages = (0,running_order/* runningOrder */.Y)(graph, undefined);
    const merged = mergeFragments(fragments.value, { stages, graph, head: session.workspace.sha ?? null });
    if (!merged.ok)
        return merged;
    const { git, projectRoot } = session;
    const written = await recordEntries(merged.value.records, {
        projectRoot,
        order: stages.map(({ address }) => address),
        ignoreOutputs: async (paths) => (git === undefined ? (0,failure.ok)([]) : (0,gitignore/* ignoreOutputs */.L)({ projectRoot, git, paths })),
    });
    if (!written.ok)
        return written;
    (0,durations/* addDurations */["do"])(session, merged.value.seconds);
    return merged;
}
function filesAt(cwd, path) {
    try {
        if (!(0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path)).isDirectory())
            return (0,failure.ok)([path]);
        const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.resolve)(cwd, path), { recursive: true, encoding: 'utf8' });
        const files = names.filter((name) => name.endsWith('.json')).sort(value/* compareCodePoints */.OP);
        return (0,failure.ok)(files.map((name) => (0,external_node_path_.join)(path, name)));
    }
    catch (error) {
        return (0,failure/* fail */.fJ)(unreadable(path, error));
    }
}
function readFragment(cwd, file) {
    try {
        const fragment = (0,fragment_fragment/* parseFragment */.oH)((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file)), file);
        return fragment.ok ? (0,failure.ok)({ file, fragment: fragment.value }) : fragment;
    }
    catch (error) {
        return (0,failure/* fail */.fJ)(unreadable(file, error));
    }
}
function unreadable(path, error) {
    const code = (0,disk_error/* systemCode */.xU)(error);
    if (code === undefined)
        throw error;
    return {
        reason: 'data',
        message: `'${path}' could not be read: ${(0,disk_error/* describeCode */.lA)(code)}`,
        location: { file: path },
        hint: 'name the files that `repro --fragment` wrote, or the folder that they were downloaded to',
    };
}


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   i9: () => (/* binding */ willRun),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _propagate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50296);

function makePlan(input) {
    const active = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .activeProducers */ ._5)(input.graph, input.selected);
    const own = new Map(input.selected.map((stage) => [stage.address, ownVerdict(stage, input)]));
    const causes = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'stale');
    const doubts = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'unknown');
    const stages = input.selected.map((stage) => {
        const verdict = finalVerdict(own.get(stage.address), causes.get(stage.address), doubts.get(stage.address));
        return {
            stage,
            verdict,
            since: input.staleAtBase?.has(stage.address) === true ? 'base' : 'head',
            causedBy: verdict.kind === 'stale' || verdict.kind === 'waiting' ? (causes.get(stage.address) ?? []) : [],
            runCache: 'unknown',
            fetch: nothing,
        };
    });
    const listed = stages.filter(({ stage, verdict }) => input.all === true || stage.cmd !== undefined || verdict.kind !== 'fresh');
    const running = listed.filter(willRun).map(({ stage }) => stage);
    return {
        base: input.base,
        head: input.head,
        stages: listed,
        waves: (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .Lp)(running, active),
        totals: count(listed),
    };
}
const nothing = { objects: 0, bytes: 0 };
function willRun(planned) {
    return planned.verdict.kind === 'stale' || planned.verdict.kind === 'waiting';
}
function isLeft(planned) {
    return willRun(planned) && planned.afterMerge !== true;
}
function ownVerdict(stage, input) {
    const verdict = input.verdicts.get(stage.address) ?? { kind: 'fresh', reasons: [] };
    if (input.forced.has(stage.address))
        return { kind: 'stale', reasons: [...mainReasons(verdict.reasons), { kind: 'forced' }] };
    return { ...verdict, reasons: mainReasons(verdict.reasons) };
}
function mainReasons(reasons) {
    const notLocked = reasons.find((reason) => reason.kind === 'not-locked');
    return notLocked === undefined
        ? reasons
        : [notLocked, ...reasons.filter(({ kind }) => kind === 'missing-dep')];
}
function finalVerdict(own, causes, doubts) {
    if (own.kind !== 'fresh' && own.kind !== 'unknown')
        return own;
    if (causes !== undefined && causes.length > 0)
        return { kind: 'waiting', reasons: own.reasons };
    if (own.kind === 'fresh' && doubts !== undefined && doubts.length > 0) {
        return { kind: 'unknown', reasons: own.reasons, unknown: doubts };
    }
    return own;
}
function count(stages, avoided = nothing) {
    const by = (kind) => stages.filter(({ verdict }) => verdict.kind === kind).length;
    return {
        stages: stages.length,
        fresh: by('fresh'),
        stale: by('stale'),
        waiting: by('waiting'),
        frozen: by('frozen'),
        unknown: by('unknown'),
        fetch: stages.map(({ fetch }) => fetch).reduce(add, nothing),
        avoided,
    };
}
function add(a, b) {
    return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes };
}


/***/ }),

/***/ 50296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   _5: () => (/* binding */ activeProducers),
/* harmony export */   pq: () => (/* binding */ firstCauses)
/* harmony export */ });
function activeProducers(graph, selected) {
    const inside = new Map(selected.map((stage) => [stage.address, stage]));
    return (address) => {
        if (inside.get(address)?.frozen !== false)
            return [];
        return (graph.producers.get(address) ?? []).filter((producer) => inside.has(producer));
    };
}
function firstCauses(selected, active, isCause) {
    const causes = new Map();
    const none = [];
    for (const { address } of selected) {
        const found = active(address).flatMap((producer) => isCause(producer) ? [producer] : (causes.get(producer) ?? none));
        causes.set(address, found.length > 1 ? [...new Set(found)] : found);
    }
    return causes;
}
function waves(running, active) {
    const level = new Map();
    const groups = [];
    for (const { address } of running) {
        const depth = Math.max(0, ...active(address).map((producer) => (level.get(producer) ?? -1) + 1));
        level.set(address, depth);
        groups[depth] ??= [];
        groups[depth].push(address);
    }
    return groups;
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


/***/ }),

/***/ 40037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ IgnoreLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31266);





class IgnoreLines {
    #ctx;
    #added = new Map();
    #paths = [];
    #pending = [];
    #writing;
    constructor(ctx) {
        this.#ctx = ctx;
    }
    add(rank, paths) {
        const open = paths.filter((path) => !this.#hasLine(path));
        if (open.length === 0)
            return Promise.resolve((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined));
        return new Promise((resolve, reject) => {
            this.#pending.push({ rank, paths: open, resolve, reject });
            this.#writing ??= this.#writePending();
        });
    }
    async undo() {
        await this.#writing;
        const paths = this.#paths.splice(0);
        this.#added.clear();
        return paths.length === 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : this.#ctx.unignoreOutputs(paths);
    }
    async #writePending() {
        await new Promise((resolve) => setImmediate(resolve));
        while (this.#pending.length > 0) {
            const batch = this.#pending.sort((a, b) => a.rank - b.rank);
            this.#pending = [];
            try {
                const written = await this.#write(batch);
                for (const { resolve } of batch)
                    resolve(written);
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        this.#writing = undefined;
    }
    async #write(batch) {
        const ranks = new Map(batch.flatMap(({ rank, paths }) => paths.map((path) => [path, rank])));
        const folders = new Set([...ranks.keys()].map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)));
        const before = new Map([...folders].map((folder) => [folder, this.#read(folder)]));
        const added = await this.#ctx.ignoreOutputs([...ranks.keys()]).catch(_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .caught */ .Vq);
        if (!added.ok)
            return added;
        this.#paths.push(...added.value);
        for (const [folder, old] of before) {
            const owners = added.value.filter((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path) === folder);
            this.#order(folder, old, owners.map((path) => ranks.get(path) ?? 0));
        }
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    #order(folder, before, ranks) {
        const now = this.#read(folder);
        if (!now.startsWith(before))
            return;
        const isContinued = before !== '' && !before.endsWith('\n');
        const texts = now.slice(before.length + (isContinued ? 1 : 0)).match(/[^\n]*\n/g) ?? [];
        if (texts.length !== ranks.length)
            return;
        const fresh = texts.map((text, i) => ({ text, rank: ranks[i] ?? 0 }));
        const old = this.#added.get(folder) ?? [];
        const all = [...old, ...fresh].sort((a, b) => a.rank - b.rank);
        this.#added.set(folder, all);
        const [tail, ordered] = [join(old), join(all)];
        if (before.endsWith(tail) && !`${tail}${join(fresh)}`.startsWith(ordered)) {
            this.#replace(folder, `${before.slice(0, before.length - tail.length)}${ordered}`);
        }
    }
    #hasLine(path) {
        for (let at = path; at !== '.' && at !== '/'; at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at)) {
            if (isIgnoredFor(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(at), this.#read(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at))))
                return true;
        }
        return false;
    }
    #read(folder) {
        const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(this.#ctx.projectRoot, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, '.gitignore'));
        if (!path.ok)
            return '';
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path.value));
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path.value, { throwIfNoEntry: false })?.isFile() !== true)
            return '';
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(path.value, 'latin1');
    }
    #replace(folder, text) {
        const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(this.#ctx.projectRoot, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, '.gitignore'));
        if (path.ok)
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path.value, Buffer.from(text, 'latin1'));
    }
}
function isIgnoredFor(name, text) {
    if (!/^[^[\]!*#?\\\s]+$/.test(name) || /^!/m.test(text))
        return false;
    return text.split(/\r?\n/).includes(`/${Buffer.from(name).toString('latin1')}`);
}
function join(lines) {
    return lines.map(({ text }) => text).join('');
}


/***/ }),

/***/ 59152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ LockWriter),
  L: () => (/* binding */ lockFileOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/root.js
var workspace_root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/project/dvc-lock/quick.js
var quick = __webpack_require__(67752);
;// CONCATENATED MODULE: ./lib/run/serial-lock.js


class SerialLock {
    #original;
    #records = [];
    constructor(original) {
        this.#original = original;
    }
    set(name, entry, rank) {
        const others = this.#records.filter((other) => other.name !== name);
        const at = others.findLastIndex((other) => other.rank <= rank) + 1;
        const first = Math.min(at, this.#records.findIndex((other) => other.name === name) >>> 0);
        this.#records = others
            .toSpliced(at, 0, { name, entry, rank })
            .map((record, i) => (i < first ? record : { ...record, text: undefined }));
    }
    text() {
        let done = this.#records.findLastIndex(({ text }) => text !== undefined);
        let text = this.#records[done]?.text ?? this.#original;
        while (++done < this.#records.length) {
            const record = this.#records[done];
            const updated = (0,dvc_lock/* updateLock */.tn)(text, new Map([[record.name, record.entry]]));
            if (!updated.ok)
                return updated;
            text = updated.value;
            record.text = text;
            const old = this.#records[done - keptTexts];
            if (old !== undefined)
                old.text = undefined;
        }
        return (0,failure.ok)(text ?? '');
    }
}
const keptTexts = 16;

;// CONCATENATED MODULE: ./lib/run/lock-file.js




class LockFile {
    #known;
    #head;
    #changed = new Map();
    #added = [];
    #provedHead = null;
    #isLossy;
    #serial;
    constructor(text, known) {
        this.#head = text;
        this.#isLossy = (0,quick/* isLossy */.d)(text ?? '');
        this.#serial = new SerialLock(text);
        this.#known = known;
    }
    static open(text, file) {
        if (text === undefined)
            return (0,failure.ok)(new LockFile(undefined, new Set()));
        const parsed = (0,dvc_lock/* parseLock */.PG)(text, file);
        return parsed.ok ? (0,failure.ok)(new LockFile(text, new Set(parsed.value.stages.keys()))) : parsed;
    }
    hadName(name) {
        return this.#known.has(name);
    }
    set(name, entry, rank) {
        this.#serial.set(name, entry, rank);
        if (this.#known.has(name)) {
            const settled = this.#changed.has(name) ? this.#settle() : (0,failure.ok)(undefined);
            this.#changed.set(name, entry);
            return settled;
        }
        const alone = (0,dvc_lock/* updateLock */.tn)(undefined, new Map([[name, entry]]));
        if (!alone.ok)
            return alone;
        const isPlain = alone.value.startsWith(opening) && !lock_file_anchor.test(alone.value);
        const block = isPlain ? alone.value.slice(opening.length) : undefined;
        const others = this.#added.filter((other) => other.name !== name);
        const before = others.findLastIndex((other) => other.rank <= rank) + 1;
        this.#added = others.toSpliced(before, 0, { name, rank, entry, block });
        return (0,failure.ok)(undefined);
    }
    #settle() {
        if (this.#changed.size === 0)
            return (0,failure.ok)(undefined);
        const head = (0,dvc_lock/* updateLock */.tn)(this.#head, this.#changed);
        if (!head.ok)
            return head;
        this.#head = head.value;
        this.#changed = new Map();
        this.#isLossy ||= (0,quick/* isLossy */.d)(head.value);
        return (0,failure.ok)(undefined);
    }
    text() {
        const settled = this.#settle();
        if (!settled.ok)
            return settled;
        if (this.#isLossy)
            return this.#serial.text();
        const text = this.#joined();
        if (!text.ok || !(0,quick/* isLossy */.d)(text.value))
            return text;
        this.#isLossy = true;
        return this.#serial.text();
    }
    #joined() {
        if (this.#added.length === 0)
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map());
        const blocks = this.#blocks();
        if (blocks === undefined) {
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map(this.#added.map(({ name, entry }) => [name, entry])));
        }
        return (0,failure.ok)((this.#head ?? opening) + blocks.join(''));
    }
    #blocks() {
        const blocks = this.#added.flatMap(({ block }) => block ?? []);
        if (blocks.length !== this.#added.length)
            return undefined;
        if (this.#provedHead === this.#head)
            return blocks;
        const [first] = this.#added;
        if (first === undefined)
            return undefined;
        const real = (0,dvc_lock/* updateLock */.tn)(this.#head, new Map([[first.name, first.entry]]));
        if (!real.ok || real.value !== (this.#head ?? opening) + first.block)
            return undefined;
        this.#provedHead = this.#head;
        return blocks;
    }
}
const opening = "schema: '2.0'\nstages:\n";
const lock_file_anchor = /[&*]id\d{3}/;

;// CONCATENATED MODULE: ./lib/run/lock-writer.js







class LockWriter {
    #projectRoot;
    #rank;
    #open = new Map();
    #pending = [];
    #isWriting = false;
    #wake;
    constructor(projectRoot, order) {
        this.#projectRoot = projectRoot;
        this.#rank = new Map(order.map((address, rank) => [address, rank]));
    }
    record(stage, entry, { mayWait = false } = {}) {
        return new Promise((resolve) => {
            this.#pending.push({ stage, entry, resolve });
            if (!mayWait)
                this.#wake?.();
            if (!this.#isWriting)
                void this.#writePending();
        });
    }
    async #writePending() {
        this.#isWriting = true;
        await new Promise((resolve) => setImmediate(resolve));
        while (this.#pending.length > 0) {
            const began = performance.now();
            const byFile = Map.groupBy(this.#pending, ({ stage }) => lockFileOf(stage));
            this.#pending = [];
            for (const [file, records] of byFile) {
                const written = await this.#write(file, records);
                for (const { resolve } of records)
                    resolve(written);
            }
            await this.#rest(Math.min(longestRest, (performance.now() - began) * restFactor));
        }
        this.#isWriting = false;
    }
    #rest(milliseconds) {
        return new Promise((resolve) => {
            const end = () => {
                clearTimeout(timer);
                this.#wake = undefined;
                resolve();
            };
            const timer = setTimeout(end, milliseconds);
            this.#wake = end;
        });
    }
    async #write(file, records) {
        const path = (0,safe_path/* safePath */.n)(this.#projectRoot, file);
        if (!path.ok)
            return path;
        try {
            const stamp = stampOf(path.value);
            if (stamp !== undefined && leavesRepository(path.value))
                return (0,failure/* fail */.fJ)(refusedLink(file));
            const last = this.#open.get(file);
            const changedMeanwhile = last !== undefined && !sameStamp(last.stamp, stamp);
            const recorded = last?.recorded ?? [];
            const lock = last === undefined || changedMeanwhile
                ? LockFile.open(readLock(path.value, stamp), file)
                : (0,failure.ok)(last.lock);
            if (!lock.ok)
                return lock;
            const lost = changedMeanwhile
                ? last.recorded.filter(({ stage }) => !lock.value.hadName(nameOf(stage)))
                : [];
            const text = this.#fill(lock.value, [...lost, ...records]);
            if (!text.ok)
                return text;
            await replaceFile(path.value, text.value);
            recorded.push(...records);
            this.#open.set(file, { lock: lock.value, stamp: stampOf(path.value), recorded });
            return (0,failure.ok)({ file, created: stamp === undefined, changedMeanwhile });
        }
        catch (error) {
            return (0,failure/* fail */.fJ)(diskFailure(error, file));
        }
    }
    #fill(lock, records) {
        for (const { stage, entry } of records) {
            const rank = this.#rank.get(stage.address) ?? Number.MAX_SAFE_INTEGER;
            const set = lock.set(nameOf(stage), entry, rank);
            if (!set.ok)
                return set;
        }
        return lock.text();
    }
}
const restFactor = 9;
const longestRest = 100;
function nameOf(stage) {
    return stage.name ?? stage.address;
}
function readLock(path, stamp) {
    return stamp === undefined ? undefined : external_node_fs_.readFileSync(path, 'utf8');
}
function lockFileOf(stage) {
    return stage.file.replace(/\.[^./]*$/, '.lock');
}
function stampOf(path) {
    return external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
}
function sameStamp(a, b) {
    return a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;
}
async function replaceFile(path, text) {
    const target = external_node_fs_.existsSync(path) ? external_node_fs_.realpathSync(path) : path;
    const mode = external_node_fs_.statSync(target, { throwIfNoEntry: false })?.mode;
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(target));
    try {
        external_node_fs_.writeFileSync(temp, text, { flag: 'wx' });
        if (mode !== undefined)
            external_node_fs_.chmodSync(temp, mode & 0o7777);
        await external_node_fs_.promises.rename(temp, target);
    }
    catch (error) {
        external_node_fs_.rmSync(temp, { force: true });
        throw error;
    }
}
function leavesRepository(path) {
    if (!external_node_fs_.lstatSync(path).isSymbolicLink())
        return false;
    const root = external_node_fs_.realpathSync((0,workspace_root/* findGitRoot */.k)((0,external_node_path_.dirname)(path)) ?? (0,external_node_path_.dirname)(path));
    const inside = (0,external_node_path_.relative)(root, external_node_fs_.realpathSync(path));
    return inside.startsWith('..') || inside.startsWith(external_node_path_.sep) || inside.split(external_node_path_.sep).includes('.git');
}
function refusedLink(file) {
    return {
        reason: 'refused',
        message: `'${file}' is a link that leads out of the repository`,
        location: { file },
        hint: 'replace the link by the file itself',
    };
}
function diskFailure(error, file) {
    const { code, syscall } = error;
    if (code === undefined || syscall === undefined)
        throw error;
    return {
        reason: 'storage',
        message: `'${file}' could not be written: ${code}`,
        location: { file },
        hint: 'check who owns it and that the disk has space; what was made is in the cache, and the next run restores it',
    };
}


/***/ }),

/***/ 63423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ignoreOutputs),
/* harmony export */   k: () => (/* binding */ unignoreOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29096);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31266);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);







async function ignoreOutputs({ projectRoot, git, paths, }) {
    const patterns = await git.ignorePatterns(projectRoot, paths);
    const open = paths.filter((path) => patterns.get(path)?.startsWith('!') !== false);
    const failures = [];
    for (const path of open) {
        const file = ignoreFileOf(projectRoot, path);
        if (file.ok)
            addLine(file.value, lineFor(path));
        else
            failures.push(...file.failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(open);
}
async function unignoreOutputs({ projectRoot, paths }) {
    const failures = [];
    for (const path of paths) {
        const file = ignoreFileOf(projectRoot, path);
        if (file.ok)
            removeLine(file.value, `/${nameOf(path)}`);
        else
            failures.push(...file.failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function ignoreFileOf(projectRoot, path) {
    if (/[\n\r]/u.test(path))
        return refuse(path, 'a name with a line break cannot be written in a .gitignore');
    const folder = parentOf(path);
    const file = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safePath */ .n)(projectRoot, folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    if (!file.ok)
        return file;
    const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsAt */ .Z)(file.value);
    if (stats !== undefined && !stats.isFile())
        return refuse(path, `${file.value} is no regular file`);
    return file;
}
function refuse(path, why) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'refused', message: `'${path}' cannot be ignored in Git: ${why}` });
}
function lineFor(path) {
    return `/${nameOf(path).replace(/[\\[\]!*#?]/gu, '\\$&')}`;
}
function addLine(file, line) {
    const text = textOf(file) ?? '';
    const isWhole = text === '' || text.endsWith('\n') || text.endsWith('\r');
    if (isWhole && linesOf(text).includes(`${line}\n`))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file.slice(0, file.lastIndexOf('/'))), { recursive: true });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(`${text}${isWhole ? '' : '\n'}${line}\n`));
}
function removeLine(file, line) {
    const text = textOf(file);
    if (text === undefined)
        return;
    const kept = linesOf(text).filter((other) => other.trim() !== line.trim());
    if (kept.length === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file));
    else
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(kept.join('')));
}
function linesOf(text) {
    return text.replace(/\r\n?/gu, '\n').match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
function textOf(file) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeName */ .e4)((0,_read_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(file));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
