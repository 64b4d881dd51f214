export const id = 756;
export const ids = [756];
export const modules = {

/***/ 90756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatesTest: () => (/* binding */ gatesTest)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/project/policy/matching.js
var matching = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/report/conclusion.js
var conclusion = __webpack_require__(26195);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/gates/gates.js + 1 modules
var gates = __webpack_require__(15461);
// EXTERNAL MODULE: ./lib/report/gates/input.js
var input = __webpack_require__(69961);
// EXTERNAL MODULE: ./lib/report/gates/metric-gate.js
var metric_gate = __webpack_require__(82489);
;// CONCATENATED MODULE: ./lib/report/gates/prove.js






function proveGates(policy, metrics) {
    return [
        ...policy.metrics
            .filter((rule) => (0,metric_gate/* limitsOf */.Af)(rule).length > 0)
            .flatMap((rule) => proveRule(policy, rule, metrics)),
        ...proveConditions(policy),
    ];
}
function proveRule(policy, rule, metrics) {
    const about = { gate: rule.pattern, limit: '' };
    const meant = metrics.filter(({ file, key }) => (0,matching/* metricRule */.vO)({ ...policy, metrics: [rule] }, file, key) === rule);
    const [first] = meant;
    if (first === undefined)
        return [{ ...about, verdict: 'matches nothing', by: 'the project has no such metric' }];
    const asked = meant.find(({ file, key }) => (0,matching/* metricRule */.vO)(policy, file, key) === rule);
    if (asked !== undefined)
        return (0,metric_gate/* limitsOf */.Af)(rule).map((limit, i) => proveLimit(policy, rule, { row: asked, limit, i }));
    const other = (0,matching/* metricRule */.vO)(policy, first.file, first.key)?.pattern ?? '';
    const by = `\`${other}\` further down answers for \`${(0,input/* metricId */.y)(first)}\``;
    return [{ ...about, verdict: 'cannot fail', by }];
}
function proveLimit(policy, rule, { row, limit, i, }) {
    const alone = { ...policy, metrics: [rule], budget: {}, gates: { locations: new Map() } };
    const base = (0,metric_gate/* numberOf */.rl)(row.new) ?? 1;
    const judged = (value, comparison) => judgeAlone(alone, [{ file: row.file, key: row.key, old: base, new: value, comparison }])[i];
    const worse = beyond(limit, rule, base);
    const [broken, unclear] = [judged(worse, 'changed'), judged(Number.NaN, 'cannot compare')];
    const notices = broken !== undefined && (0,conclusion/* isBroken */.Qr)(broken) && unclear?.state === 'cannot compare';
    return {
        gate: rule.pattern,
        limit: broken?.limit ?? '',
        verdict: notices ? 'proven' : 'cannot fail',
        by: `\`${(0,input/* metricId */.y)(row)}\` ${(0,format/* formatValue */.Fl)(base)} → ${(0,format/* formatValue */.Fl)(worse)}`,
    };
}
function beyond(limit, { better }, base) {
    if (limit.kind === 'max')
        return limit.amount + Math.max(1, Math.abs(limit.amount));
    if (limit.kind === 'min')
        return limit.amount - Math.max(1, Math.abs(limit.amount));
    const far = limit.drop.limits.reduce((most, { unit, amount }) => Math.max(most, unit === 'percent' ? (Math.abs(base) * amount) / 100 : amount), 0);
    const drop = 2 * far + Math.max(1e-6, Math.abs(base) * 1e-6);
    return better === 'lower' ? base + drop : base - drop;
}
function judgeAlone(policy, metrics) {
    const baselines = new Map(metrics.map((row) => [(0,input/* metricId */.y)(row), [(0,metric_gate/* numberOf */.rl)(row.old) ?? 0]]));
    return (0,gates/* judgeGates */.y)({ ...quiet, policy, metrics, baselines });
}
const quiet = {
    stages: [],
    data: [],
    failures: [],
    warnings: [],
    changedTestSets: new Set(),
    metrics: [],
    ran: true,
    fetchBytes: 0,
    baselines: new Map(),
    overrides: new Map(),
};
function proveConditions(policy) {
    const { stale, missing, size } = policy.gates;
    const bare = { ...policy, metrics: [], budget: {} };
    const tried = [
        { gate: 'stale', level: stale, by: 'a stage that is stale', input: { stages: [staleRow] } },
        {
            gate: 'missing',
            level: missing,
            by: 'data that is missing',
            input: { failures: [{ reason: 'data', message: 'not in the cache and not on the remote' }] },
        },
        {
            gate: 'size',
            level: size === undefined ? undefined : 'fail',
            by: 'one byte more',
            input: { data: [{ path: 'data', kind: 'added', bytes: { new: (size ?? 0) + 1 } }] },
        },
    ];
    return tried.flatMap(({ gate, level, by, input }) => {
        if (level === undefined || level === 'ignore')
            return [];
        const result = (0,gates/* judgeGates */.y)({ ...quiet, policy: bare, ...input }).find((each) => each.gate === gate);
        const verdict = result === undefined
            ? 'cannot fail'
            : (0,conclusion/* isBroken */.Qr)(result)
                ? 'proven'
                : result.state === 'warned'
                    ? 'warns'
                    : 'cannot fail';
        return [{ gate, limit: result?.limit ?? '', verdict, by }];
    });
}
const stage = {
    address: 'a-stage',
    name: 'a-stage',
    file: 'dvc.yaml',
    location: { file: 'dvc.yaml' },
    cmd: 'true',
    wdir: '',
    deps: [],
    outs: [],
    frozen: false,
    alwaysChanged: false,
    lock: undefined,
};
const staleRow = {
    stage,
    state: 'stale',
    verdict: 'stale',
    reasons: [],
    causedBy: [],
    since: 'head',
    blockedBy: [],
    unseen: [],
};
function unproven(proofs) {
    return proofs.filter(({ verdict }) => verdict === 'cannot fail' || verdict === 'matches nothing').length;
}

// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(23314);
// EXTERNAL MODULE: ./lib/report/metrics.js
var report_metrics = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(94468);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 2 modules
var commands_remotes = __webpack_require__(66094);
// EXTERNAL MODULE: ./lib/commands/session.js + 6 modules
var session = __webpack_require__(51735);
// EXTERNAL MODULE: ./lib/commands/tables.js + 1 modules
var commands_tables = __webpack_require__(78664);
;// CONCATENATED MODULE: ./lib/commands/gates-test.js
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










const gatesTest = {
    name: 'gates test',
    help: 'Prove that each gate of the policy can fail; exit 1 if one cannot, or matches no metric',
    options: [
        { flags: '--config <file>', help: 'another policy file, from the top of the repository' },
        { flags: '--json', help: 'print one JSON object' },
    ],
    exit: { style: 'own', failure: 1 },
    async run({ options }, host, terminal) {
        const use = typeof options.config === 'string' ? { policyFile: options.config } : {};
        const proofs = await (0,session/* withSession */.y)(host, proveIn, use);
        if (!proofs.ok)
            return proofs;
        const bad = unproven(proofs.value);
        if (options.json === true)
            terminal.out((0,json/* stringifyJson */.sd)({ schema: 'lockstep.gates/1', gates: proofs.value.map((proof) => ({ ...proof })) }));
        else
            terminal.out(proofText(proofs.value, bad));
        return bad === 0 ? 0 : 1;
    },
};
async function proveIn(session) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const policy = await session.policy();
        if (!policy.ok)
            return policy;
        const project = await session.project();
        if (!project.ok)
            return project;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const tables = await (0,commands_tables/* metricTables */.Ml)(project.value, { session, remotes });
        const values = (0,report_metrics/* diffValues */.In)(new Map(), tables.files, { lists: 'drop', all: true });
        const metrics = [...values].flatMap(([file, changes]) => [...changes].map(([key, change]) => ({
            file,
            key,
            ...(change.new === undefined ? {} : { new: change.new }),
        })));
        const proofs = proveGates(policy.value, metrics);
        return proofs.length > 0
            ? (0,failure.ok)(proofs)
            : (0,failure/* fail */.fJ)({
                reason: 'config',
                message: `${policy.value.file} ${policy.value.exists ? 'has no gates' : 'does not exist'}: there is nothing to test`,
                hint: 'write limits such as `metrics: {accuracy: {better: higher, max-drop: 1%}}`; see docs/policy.md',
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
const marks = {
    proven: '✔ can fail',
    warns: '⚠ only warns',
    'cannot fail': '✖ cannot fail',
    'matches nothing': '✖ matches nothing',
};
function proofText(proofs, bad) {
    const rows = proofs.map(({ gate, limit, verdict, by }) => [
        marks[verdict],
        (0,report_escape/* terminalText */.eR)(gate),
        (0,report_escape/* terminalText */.eR)(limit),
        (0,report_escape/* terminalText */.eR)(by),
    ]);
    const end = bad === 0
        ? `${(0,words/* counted */.hS)(proofs.length, 'gate')} tested.`
        : `${bad} of ${(0,words/* counted */.hS)(proofs.length, 'gate')} would never stop anything.`;
    return `${(0,terminal_style/* columnsText */.v6)(rows).join('\n')}\n${end}\n`;
}


/***/ }),

/***/ 78664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ contentsOf),
  Pe: () => (/* binding */ metricPaths),
  Ml: () => (/* binding */ metricTables),
  rh: () => (/* binding */ objectBytes),
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
// EXTERNAL MODULE: ./lib/values/load.js + 14 modules
var load = __webpack_require__(19638);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 2 modules
var commands_remotes = __webpack_require__(66094);
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
    const tree = await (0,commands_remotes/* manifestReader */.rk)(sources.session, sources.remotes, sources.remote)(id.oid, id.hashName);
    if (tree === undefined)
        return [];
    const { inner } = sources;
    const wanted = tree.entries.filter((entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`));
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
    const sources = await remotes.sources(remote, { only: remote !== undefined });
    for (const store of sources.ok ? sources.value.all : []) {
        const bytes = await (0,commands_remotes/* readAll */.yw)(store, (0,oid/* objectKey */.T5)(id), signal);
        if (bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid)
            return bytes;
    }
    return undefined;
}


/***/ })

};
