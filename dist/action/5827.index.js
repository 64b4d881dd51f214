export const id = 5827;
export const ids = [5827];
export const modules = {

/***/ 65827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expDiff: () => (/* binding */ expDiff)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86159);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82223);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83908);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13667);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78664);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6518);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77016);
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









const expDiff = {
    name: 'exp diff',
    help: 'Show how metrics and parameters differ between experiments, or one and the workspace',
    args: '[old] [new]',
    options: [
        { flags: '--all', help: 'unchanged values too' },
        { flags: '--param-deps', help: 'only parameters that stages depend on' },
        { flags: '--json', help: 'print one JSON object' },
        { flags: '--md', help: 'print Markdown tables' },
        { flags: '--no-path', help: 'leave out the file column' },
        { flags: '--precision <n>', help: 'digits of metrics (5)', whole: true },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const diff = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, (session) => diffIn(session, words));
        if (!diff.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_5__/* .verbFailures */ .jy)(diff.failures, 'failed to show experiments diff - ');
        terminal.out(render(diff.value, words));
        return 0;
    },
};
async function diffIn(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (session.git !== undefined && (await session.git.headSha()) === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_7__/* .openExperiments */ .JN)(session);
        if (!opened.ok)
            return opened;
        const [old = 'HEAD', now] = words.args;
        const before = await projectOf(session, opened.value, old);
        if (!before.ok)
            return before;
        const after = now === undefined ? await session.project() : await projectOf(session, opened.value, now);
        if (!after.ok)
            return after;
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_3__/* .Remotes */ .o(session), true);
        const sides = [];
        for (const project of [before.value, after.value])
            sides.push(await readSide(session, remotes, project, words));
        const [a, b] = sides;
        const all = words.options.all === true;
        const compare = (kind, lists) => (0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .diffValues */ .In)(a?.[kind].files ?? new Map(), b?.[kind].files ?? new Map(), { lists, all });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ metrics: compare('metrics', 'drop'), params: compare('params', 'text') });
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
async function projectOf(session, experiments, rev) {
    const sha = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveRevision */ .eZ)(experiments, rev);
    return sha.ok ? session.projectAt(sha.value) : sha;
}
async function readSide(session, remotes, project, { options }) {
    const sources = { session, remotes };
    return {
        metrics: await (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .metricTables */ .Ml)(project, sources),
        params: await (0,_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .paramTables */ .VT)(project, sources, { depsOnly: options.paramDeps === true }),
    };
}
function render(compared, { args, options }) {
    if (options.json === true)
        return compared === undefined
            ? '{}\n'
            : `{"metrics": ${(0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffJson */ .gH)(compared.metrics)}, "params": ${(0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffJson */ .gH)(compared.params)}}\n`;
    if (compared === undefined)
        return '';
    const [old = 'HEAD', now = 'workspace'] = args;
    const precision = typeof options.precision === 'string' ? Number(options.precision) : 5;
    const table = (kind) => {
        const layout = {
            kind,
            old,
            new: now,
            path: options.path !== false,
            precision,
            experiments: true,
        };
        return options.md === true ? (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffMarkdown */ .xb)(compared[kind], layout) : (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffTable */ .Y8)(compared[kind], layout);
    };
    return `${table('metrics')}\n${table('params')}`;
}


/***/ }),

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ findExperiment),
/* harmony export */   JN: () => (/* binding */ openExperiments),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78664);


async function openExperiments(session) {
    const baseline = await session.git?.headSha();
    const { git, gitRoot } = session;
    if (git === undefined || gitRoot === undefined || baseline === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noCommit);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ git: git.experiments(), history: git, gitRoot, baseline });
}
async function findExperiment({ git, baseline }, name) {
    const all = await git.list();
    const found = all.filter((each) => each.name === name || (/^[0-9a-f]{7,}$/.test(name) && each.sha.startsWith(name)));
    const here = found.filter((each) => each.baseline === baseline);
    const [only, ...others] = here.length > 0 ? here : found;
    if (only !== undefined && others.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(only);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'usage',
        message: only === undefined
            ? `'${name.slice(0, 80)}' does not appear to be an experiment commit.`
            : `'${name.slice(0, 80)}' names ${found.length} experiments of several commits`,
        hint: only === undefined ? 'see `exp list -A`' : 'name its commit instead: `exp list -A` shows them',
    });
}
async function rowOf(session, experiment) {
    const project = await session.projectAt(experiment.sha);
    return { ...experiment, ...(project.ok ? await valuesOf(session, project.value) : none) };
}
async function valuesOf(session, project) {
    const [metrics, params] = [
        await (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTables */ .Ml)(project, { session }),
        await (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .paramTables */ .VT)(project, { session }),
    ];
    return { metrics: metrics.files, params: params.files };
}
const none = { metrics: new Map(), params: new Map() };
const noCommit = {
    reason: 'git',
    message: 'experiments need a Git repository with at least one commit, which they start from',
    hint: 'run `git init` and commit the project',
};


/***/ }),

/***/ 19630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   jN: () => (/* binding */ resolveNames),
/* harmony export */   nn: () => (/* binding */ nameTaken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23242);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12755);



async function checkName(git, name) {
    if (await git.isName(name))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'usage',
        message: `Invalid exp name ${shown(name)}, the exp name must follow rules in https://git-scm.com/docs/git-check-ref-format`,
        hint: 'letters, digits, hyphens and underscores always do',
    });
}
function nameTaken(name, verb) {
    return {
        reason: 'usage',
        message: `Experiment conflicts with existing experiment '${shown(name)}'. To overwrite the existing experiment run:`,
        hint: `exp ${verb} -f …, or take another name`,
    };
}
function resolveNames({ baseline }, all, names, remote) {
    const found = [];
    const unknown = [];
    for (const name of new Set(names)) {
        const isRef = name.startsWith('refs/');
        if (isRef && (0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRefName */ .oq)(name) === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noRefName(name));
        const called = all.filter((each) => (isRef ? (0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .refName */ .P7)(each) : each.name) === name);
        const [only, ...others] = called;
        const meant = others.length === 0 ? only : called.find((each) => each.baseline === baseline);
        if (only !== undefined && meant === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(ambiguous(name, called));
        if (meant === undefined)
            unknown.push(shown(name));
        else
            found.push(meant);
    }
    return unknown.length === 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unresolved(unknown, remote));
}
function unresolved(names, remote) {
    const list = names.join('; ');
    const message = remote !== undefined
        ? `Experiment '${list}' does not exist in '${remote}'`
        : names.length > 1
            ? `'${list}' are not valid experiment names`
            : `'${list}' is not a valid experiment name`;
    return { reason: 'usage', message, hint: 'see `exp list -A`' };
}
function ambiguous(name, refs) {
    const lines = refs.map((ref) => `\t${(0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .refName */ .P7)(ref)}`).join('\n');
    return {
        reason: 'usage',
        message: `Ambiguous name '${shown(name)}' refers to multiple experiments. Use one of the following full refnames instead:\n\n${lines}`,
    };
}
function noRefName(ref) {
    return { reason: 'usage', message: `'${shown(ref)}' is not a valid experiment refname.` };
}
function shown(name) {
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(name.slice(0, 200));
}


/***/ }),

/***/ 77016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ asksByCommit),
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   lo: () => (/* binding */ selectionOptions),
/* harmony export */   rh: () => (/* binding */ selectByCommit)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12755);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19630);



function selectionOptions(does) {
    return [
        { flags: '-A, --all-commits', help: `${does} those of every commit` },
        { flags: '--rev <commit>', help: `${does} those that start from this commit`, repeat: true },
        {
            flags: '-n, --num <num>',
            help: 'from so many commits, back along first parents; below zero from all of them (1)',
            whole: true,
        },
    ];
}
function asksByCommit({ options }) {
    return options.allCommits === true || Array.isArray(options.rev);
}
async function selectByCommit(experiments, all, { options }) {
    if (options.allCommits === true)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all);
    const num = typeof options.num === 'string' ? Number(options.num) : 1;
    const revs = Array.isArray(options.rev) ? options.rev.map(String) : ['HEAD'];
    const baselines = new Set();
    for (const rev of revs) {
        const sha = await resolveRevision(experiments, rev);
        if (!sha.ok)
            return sha;
        for (const commit of await experiments.history.firstParents(sha.value, num))
            baselines.add(commit);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all.filter(({ baseline }) => baselines.has(baseline)));
}
async function resolveRevision(experiments, rev) {
    const sha = await experiments.history.revParse(rev);
    if (sha !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(sha);
    if (!rev.startsWith('refs/')) {
        const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveNames */ .jN)(experiments, await experiments.git.list(), [rev]);
        const [ref] = named.ok ? named.value : [];
        if (ref !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(ref.sha);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'git',
        message: `unknown Git revision '${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(rev.slice(0, 200))}'`,
        hint: 'name a commit, a branch, a tag or an experiment',
    });
}


/***/ }),

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ })

};
