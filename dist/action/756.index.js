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
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
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
            terminal.out((0,json.stringifyJson)({ schema: 'lockstep.gates/1', gates: proofs.value.map((proof) => ({ ...proof })) }));
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
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
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


/***/ })

};
