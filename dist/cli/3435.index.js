export const id = 3435;
export const ids = [3435];
export const modules = {

/***/ 86438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withExportsMarked)
/* harmony export */ });
/* harmony import */ var _run_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85126);
/* harmony import */ var _export_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9476);
/* harmony import */ var _forced_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91243);



async function withExportsMarked(session, planned, targets) {
    const mode = (0,_export_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .exportMode */ .g)(session.host.env);
    const policy = await session.policy();
    if (mode === 'all' || !policy.ok)
        return planned;
    const plan = (0,_run_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .markAfterMerge */ .y9)(planned.plan, {
        graph: planned.project.graph,
        policy: policy.value,
        isAllowed: (stage) => mode === 'named' && (0,_forced_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .e)(stage, targets),
    });
    return { ...planned, plan };
}


/***/ }),

/***/ 67667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49164);
/* harmony import */ var _exports_planned_exports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86438);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12252);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19988);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82223);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84972);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83908);
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








const plan = {
    name: 'plan',
    help: 'Show which stages are stale, why, and what bringing them up to date will cost; reads no data',
    args: '[targets...]',
    options: [
        { flags: '--base <rev>', help: 'compare with this revision instead of the merge base' },
        { flags: '--json', help: 'print lockstep.plan/1' },
        { flags: '--matrix', help: 'print lockstep.matrix/1: the work as waves of jobs, for strategy.matrix' },
        { flags: '--waves <n>', help: 'with --matrix: at most so many waves' },
        { flags: '--check', help: 'exit 1 if anything is stale' },
        { flags: '--offline', help: 'never ask a remote, not even for a manifest' },
        { flags: '-r, --remote <name>', help: 'the remote to ask for manifests and run-cache entries' },
    ],
    exit: { style: 'own', failure: 1 },
    async run({ args, options }, host, terminal) {
        if (typeof options.waves === 'string' && !/^[1-9]\d{0,2}$/.test(options.waves))
            return { failures: [{ reason: 'usage', message: '--waves takes a whole number from 1 to 999' }] };
        const planned = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withSession */ .y)(host, (session) => planIn(session, args, options));
        if (!planned.ok)
            return planned;
        const { plan: value } = planned.value;
        if (options.matrix === true) {
            const { matrixJson, matrixOf } = await __webpack_require__.e(/* import() */ 6013).then(__webpack_require__.bind(__webpack_require__, 86013));
            const waves = typeof options.waves === 'string' ? Number(options.waves) : undefined;
            terminal.out(`${JSON.stringify(matrixJson(matrixOf(planned.value, waves)))}\n`);
            return 0;
        }
        if (options.json === true) {
            const { planJson, stringifyJson } = await Promise.all(/* import() */[__webpack_require__.e(5321), __webpack_require__.e(3314)]).then(__webpack_require__.bind(__webpack_require__, 23314));
            terminal.out(stringifyJson(planJson(value)));
        }
        else if (options.quiet !== true) {
            const { planText } = await Promise.all(/* import() */[__webpack_require__.e(3216), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 13216));
            terminal.out(planText(value, { columns: terminal.columns, colour: terminal.colour }));
        }
        if (options.check !== true)
            return 0;
        return value.stages.some(_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeft */ .OC) ? 1 : value.totals.unknown > 0 ? 2 : 0;
    },
};
async function planIn(session, args, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_5__/* .Remotes */ .o(session), true);
        const remote = typeof options.remote === 'string' ? options.remote : undefined;
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const selected = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .selectStages */ .u)(loaded.value, session.cwd, args);
        if (!selected.ok)
            return selected;
        const asked = options.offline === true ? undefined : remotes;
        const planned = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .planProject */ .f)(session, {
            selected: selected.value,
            base: typeof options.base === 'string' ? { given: options.base } : {},
            tree: (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestReader */ .r)(session, asked, remote),
        });
        if (!planned.ok)
            return planned;
        const marked = await (0,_exports_planned_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .withExportsMarked */ .G)(session, planned.value, args);
        if (!marked.plan.stages.some(_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .willRun */ .i9))
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(marked);
        const { withRunCache } = await Promise.all(/* import() */[__webpack_require__.e(3667), __webpack_require__.e(5086), __webpack_require__.e(7067), __webpack_require__.e(9808), __webpack_require__.e(2307), __webpack_require__.e(4089)]).then(__webpack_require__.bind(__webpack_require__, 69172));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await withRunCache(session, marked, { remotes: asked, remote }));
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

/***/ 84972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ selectStages)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_running_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90127);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16079);



async function selectStages(project, cwd, args) {
    if (args.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_project_running_order_js__WEBPACK_IMPORTED_MODULE_2__/* .runningOrder */ .Y)(project.graph, undefined));
    return (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTargets */ .h5)(project, args, { cwd });
}


/***/ }),

/***/ 64971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ globMatch),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
function globMatch(text, pattern) {
    return matchSteps([...text], compileGlob(pattern));
}
function isGlob(pattern) {
    return /[*?[]/.test(pattern);
}
function matchSteps(text, steps) {
    let [at, step, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        const current = steps[step];
        if (current?.kind === 'star') {
            star = step++;
            mark = at;
        }
        else if (current !== undefined && matchesOne(current, text[at])) {
            at++;
            step++;
        }
        else if (star >= 0) {
            step = star + 1;
            at = ++mark;
        }
        else {
            return false;
        }
    }
    while (steps[step]?.kind === 'star')
        step++;
    return step === steps.length;
}
function matchesOne(step, char) {
    if (step.kind === 'any')
        return true;
    if (step.kind === 'char')
        return step.char === char;
    if (step.kind === 'star')
        return false;
    const code = char.codePointAt(0);
    return step.ranges.some(([low, high]) => low <= code && code <= high) !== step.negated;
}
function compileGlob(pattern) {
    const chars = [...pattern];
    const steps = [];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        const end = char === '[' ? setEnd(chars, i + 1) : -1;
        if (end >= 0) {
            steps.push(compileSet(chars.slice(i + 1, end)));
            i = end;
        }
        else if (char === '*') {
            if (steps.at(-1)?.kind !== 'star')
                steps.push({ kind: 'star' });
        }
        else {
            steps.push(char === '?' ? { kind: 'any' } : { kind: 'char', char });
        }
    }
    return steps;
}
function setEnd(chars, start) {
    let i = start;
    if (chars[i] === '!')
        i++;
    if (chars[i] === ']')
        i++;
    return chars.indexOf(']', i);
}
function compileSet(chars) {
    const negated = chars[0] === '!';
    const members = negated ? chars.slice(1) : chars;
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const low = members[i].codePointAt(0);
        const isRange = members[i + 1] === '-' && i + 2 < members.length;
        const high = isRange ? members[i + 2].codePointAt(0) : low;
        if (low <= high)
            ranges.push([low, high]);
        if (isRange)
            i += 2;
    }
    return { kind: 'set', negated, ranges };
}


/***/ }),

/***/ 59995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ selectParams),
/* harmony export */   e: () => (/* binding */ sameParam)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64971);


function selectParams(value, keys) {
    if (keys === undefined)
        return wholeFile(value);
    const found = new Map();
    const missing = [];
    const failures = [];
    const tree = value ?? new Map();
    for (const key of keys) {
        const matches = [];
        const path = key === '' ? [] : splitKey(key);
        collect({ value: tree, isTop: true }, path, matches);
        if (path.filter((part) => part === '**').length > 1) {
            failures.push(trouble(`Invalid glob. Only one '**' is permitted per glob: ${key}`));
        }
        else if (matches.length > 1)
            failures.push(trouble(`dpath.get() globs must match only one leaf: ${key}`));
        else if (matches.length === 0)
            missing.push(key);
        else
            found.set(key, matches[0]);
    }
    return { found, missing, failures };
}
function wholeFile(value) {
    if (value === undefined)
        return { found: new Map(), missing: [], failures: [] };
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value)) {
        return {
            found: new Map(),
            missing: [],
            failures: [trouble('a params file that is tracked as a whole must be a mapping')],
        };
    }
    return { found: new Map([...value].map(([key, item]) => [String(key), item])), missing: [], failures: [] };
}
function trouble(message) {
    return { reason: 'project', message, hint: 'list the keys one by one under `params` in dvc.yaml' };
}
function splitKey(key) {
    return key.replace(/^\.+/, '').split('.');
}
function collect({ value, isTop }, path, matches) {
    if (matches.length > 1)
        return;
    const [part, ...rest] = path;
    if (part === undefined) {
        matches.push(value);
    }
    else if (part === '**') {
        if (rest.length > 0 || !isTop)
            collect({ value, isTop }, rest, matches);
        for (const [, item] of entriesOf(value))
            collect({ value: item, isTop: false }, path, matches);
    }
    else {
        for (const item of children(value, part))
            collect({ value: item, isTop: false }, rest, matches);
    }
}
function children(value, part) {
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .f)(part))
        return entriesOf(value).flatMap(([key, item]) => ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatch */ .e)(String(key), part) ? [item] : []));
    const index = /^\s*[-+]?[0-9]+(?:_[0-9]+)*\s*$/.test(part)
        ? BigInt(part.trim().replace(/^\+|_/g, ''))
        : undefined;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        const item = index === undefined ? undefined : value.at(Number(index));
        return item === undefined ? [] : [item];
    }
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [];
    const byNumber = index === undefined ? undefined : value.get(index);
    const byText = value.get(part);
    return [byText, byNumber].filter((item) => item !== undefined);
}
function entriesOf(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [...value];
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((item, i) => [i, item]) : [];
}
function sameParam(now, recorded) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(now, recorded) || (now instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Tuple */ .rd && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(Array.from(now), recorded));
}


/***/ }),

/***/ 73203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unprotect),
/* harmony export */   d: () => (/* binding */ danglingLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9139);






function unprotect(path, { shared }) {
    const mode = shared ? 0o664 : 0o666 & ~process.umask();
    try {
        let isReleased = false;
        for (const file of filesAt(path))
            isReleased = unprotectFile(file, mode) || isReleased;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(isReleased);
    }
    catch (error) {
        const code = (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error);
        if (code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
            reason: 'output',
            message: `'${path}' could not be made writable: ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCode */ .lA)(code)}`,
            hint: 'check who owns it and that the disk has space',
        });
    }
}
function danglingLink(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() === true)
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false }) === undefined ? path : undefined;
    if (stat?.isDirectory() !== true)
        return undefined;
    for (const { name } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listFolder */ .bt)(path)) {
        const found = danglingLink(`${path}/${name}`);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function* filesAt(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    if (!stat.isDirectory()) {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false })?.isFile() === true)
            yield path;
        return;
    }
    for (const { name } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listFolder */ .bt)(path))
        yield* filesAt(`${path}/${name}`);
}
function unprotectFile(path, mode) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path));
    const isLink = stat.isSymbolicLink() || stat.nlink > 1;
    if (isLink) {
        const copy = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), copy, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(copy, (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(copy, { force: true });
        }
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), mode);
    return isLink;
}


/***/ })

};
