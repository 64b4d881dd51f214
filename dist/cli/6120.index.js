export const id = 6120;
export const ids = [6120];
export const modules = {

/***/ 17353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pushAt),
/* harmony export */   m: () => (/* binding */ fetchAt)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49164);
/* harmony import */ var _project_repo_import_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59267);
/* harmony import */ var _fetch_imports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42333);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82223);
/* harmony import */ var _selected_outs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16852);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51179);
/* harmony import */ var _run_cache_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54587);
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








async function pushAt(session, commits, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const outs = await outsAt(session, commits);
        if (!outs.ok)
            return outs;
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_3__/* .Remotes */ .o(session), true);
        if (!isReachable(session, remotes, words))
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(nothingMoved);
        const pushed = outs.value.filter(({ stage, output }) => (0,_project_repo_import_js__WEBPACK_IMPORTED_MODULE_7__/* .isPushed */ .Y)(stage, output));
        const moved = await (0,_data_js__WEBPACK_IMPORTED_MODULE_5__/* .pushTracked */ .D7)(session, remotes, pushed, (0,_data_js__WEBPACK_IMPORTED_MODULE_5__/* .moveOptions */ .O5)(words));
        return withRuns(session, remotes, words, moved, 'push');
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
async function fetchAt(session, commits, words) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const outs = await outsAt(session, commits);
        if (!outs.ok)
            return outs;
        const imported = await importsOf(session, commits, outs.value);
        if (!imported.ok)
            return imported;
        const remotes = __addDisposableResource(env_2, new _remotes_js__WEBPACK_IMPORTED_MODULE_3__/* .Remotes */ .o(session), true);
        if (!isReachable(session, remotes, words))
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(nothingMoved);
        const moved = await (0,_data_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchTracked */ .Py)(session, remotes, outs.value, (0,_data_js__WEBPACK_IMPORTED_MODULE_5__/* .moveOptions */ .O5)(words));
        return withRuns(session, remotes, words, moved, 'fetch');
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
const nothingMoved = { amount: _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6, missing: [], failures: [] };
function isReachable({ host }, remotes, words) {
    const { remote } = (0,_data_js__WEBPACK_IMPORTED_MODULE_5__/* .moveOptions */ .O5)(words);
    if (remote !== undefined || remotes.has(undefined))
        return true;
    const message = 'No remote provided and no default remote set.';
    host.emit({ kind: 'warning', failure: { reason: 'remote', message } });
    return false;
}
function outsAt(session, commits) {
    return (0,_selected_outs_js__WEBPACK_IMPORTED_MODULE_4__/* .selectAt */ .kr)(session, commits.map((sha) => ({ sha, name: sha })), { args: [], options: {} });
}
async function importsOf(session, commits, outs) {
    const imports = outs.filter(({ stage }) => (0,_project_repo_import_js__WEBPACK_IMPORTED_MODULE_7__/* .isRepoImport */ .y)(stage));
    if (imports.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
    for (const sha of commits) {
        const project = await session.projectAt(sha);
        if (project.ok)
            return (0,_fetch_imports_js__WEBPACK_IMPORTED_MODULE_2__.fetchImports)(session, project.value, imports);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
}
async function withRuns(session, remotes, words, moved, direction) {
    if (moved.failures.length > 0)
        return { ok: false, failures: moved.failures };
    if (words.options.runCache !== true)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(moved);
    const entries = await (0,_run_cache_files_js__WEBPACK_IMPORTED_MODULE_6__/* .moveRunCache */ .Z)(session, remotes, { direction, remote: (0,_data_js__WEBPACK_IMPORTED_MODULE_5__/* .moveOptions */ .O5)(words).remote });
    if (!entries.ok)
        return entries;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ ...moved, amount: { ...moved.amount, objects: moved.amount.objects + entries.value } });
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

/***/ 46120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expPush: () => (/* binding */ expPush),
/* harmony export */   pushExperiments: () => (/* binding */ pushExperiments)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26749);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _data_at_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17353);
/* harmony import */ var _data_finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28081);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12755);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83908);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6518);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19630);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85261);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77016);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47263);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57781);













const expPush = {
    name: 'exp push',
    help: 'Push experiments to a Git remote, and their data',
    args: '<git-remote> [experiments...]',
    options: [...(0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectionOptions */ .lo)('push'), ...(0,_sync_js__WEBPACK_IMPORTED_MODULE_9__/* .syncOptions */ .IF)('push')],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const pushed = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, (session) => pushExperiments(session, words));
        if (!pushed.ok)
            return pushed;
        tell(pushed.value, words, terminal);
        return 0;
    },
};
async function pushExperiments(session, words) {
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_5__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const [word = ''] = words.args;
    const meant = await choose(opened.value, words);
    if (!meant.ok)
        return meant;
    const remote = await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_7__/* .remoteOf */ .e)(opened.value, session, word);
    const there = await remote.list();
    const refs = await (0,_sync_js__WEBPACK_IMPORTED_MODULE_9__/* .standing */ .JA)(opened.value, meant.value, there, words.options.force === true);
    const moved = await pushData(session, opened.value, refs, words);
    if (!moved.ok)
        return moved;
    await remote.change(refs.changes);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ refs, moved: moved.value });
}
async function choose(experiments, words) {
    const all = await experiments.git.list();
    const [, ...names] = words.args;
    if (words.options.allCommits !== true && names.length > 0)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveNames */ .jN)(experiments, all, names);
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectByCommit */ .rh)(experiments, all, words);
}
async function pushData(session, experiments, { same, ahead }, words) {
    if (words.options.cache === false)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    return (0,_data_at_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .pushAt */ .M)(session, await (0,_sync_js__WEBPACK_IMPORTED_MODULE_9__/* .commitsOf */ .g3)(experiments, [...same, ...ahead]), words);
}
function tell({ refs, moved }, words, terminal) {
    const names = (list) => (0,_told_js__WEBPACK_IMPORTED_MODULE_10__/* .joined */ .o)(list.map(({ name }) => name));
    const remote = (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyRepr */ .n3)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_11__/* .harmless */ .I)((0,_report_redact_js__WEBPACK_IMPORTED_MODULE_12__/* .redact */ .E)(words.args[0] ?? '')));
    if (refs.diverged.length > 0)
        terminal.err(`Local experiment ${names(refs.diverged)} has diverged from remote experiment with the same name.\nTo override the remote experiment re-run with '--force'.\n`);
    if (moved !== undefined)
        terminal.err((0,_data_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .missingWarning */ .b)(moved.missing));
    if (words.options.quiet === true)
        return;
    const uploaded = moved?.amount.objects ?? 0;
    const are = refs.same.length > 1 ? 'are' : 'is';
    const lines = [
        ...(refs.same.length > 0
            ? [`Experiment ${names(refs.same)} ${are} up to date on Git remote ${remote}.`]
            : []),
        ...(refs.ahead.length > 0 ? [`Pushed experiment ${names(refs.ahead)} to Git remote ${remote}.`] : []),
        ...(refs.same.length + refs.ahead.length === 0 ? ['No experiments to push.'] : []),
        ...(uploaded > 0 ? [`${uploaded} file${uploaded > 1 ? 's' : ''} uploaded`] : []),
        ...(words.options.cache === false ? [withoutData] : []),
    ];
    terminal.out(lines.map((line) => `${line}\n`).join(''));
}
const withoutData = "To push cached outputs for this experiment to DVC remote storage,re-run this command without '--no-cache'.";


/***/ }),

/***/ 85261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ remoteOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function remoteOf({ git }, { host }, word) {
    const isName = (await git.remotes()).includes(word);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, word);
    const isPath = word !== '' && !isName && !isAddress(word) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    return git.remote(isPath ? path : word);
}
function isAddress(word) {
    return /^[^/]*:/.test(word);
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

/***/ 47263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ syncOptions),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   g3: () => (/* binding */ commitsOf)
/* harmony export */ });
/* harmony import */ var _workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23242);

async function standing({ git }, refs, other, isForced) {
    const there = new Map(other.map((ref) => [(0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(ref), ref.sha]));
    const [same, ahead, diverged] = [[], [], []];
    for (const ref of refs) {
        const sha = there.get((0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(ref));
        if (sha === ref.sha)
            same?.push(ref);
        else if (sha === undefined || isForced || (await git.isAncestor(sha, ref.sha)))
            ahead?.push(ref);
        else
            diverged?.push(ref);
    }
    return {
        same: same ?? [],
        ahead: ahead ?? [],
        diverged: diverged ?? [],
        changes: (ahead ?? []).map((ref) => ({ ref, from: there.get((0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refName */ .P7)(ref)), to: ref.sha })),
    };
}
async function commitsOf({ git }, refs) {
    const commits = new Set();
    for (const ref of refs)
        for (const sha of await git.commitsOf(ref))
            commits.add(sha);
    return [...commits];
}
function syncOptions(does) {
    return [
        {
            flags: '-f, --force',
            help: `replace experiments of the same name ${does === 'push' ? 'there' : 'here'}`,
        },
        { flags: '--no-cache', help: `do not ${does} their data` },
        { flags: '-r, --remote <name>', help: 'the remote of their data, instead of the default one' },
        { flags: '-j, --jobs <n>', help: 'transfers at once (4 per core)' },
        { flags: '--run-cache', help: 'also every entry of the run cache' },
        { flags: '--no-run-cache', help: 'no entries of the run cache, as without it' },
    ];
}


/***/ }),

/***/ 57781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12755);

function joined(words) {
    const shown = words.map(_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .I);
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
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


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* unused harmony export redacted */
const redacted = '‹redacted›';
const hint = /gh[a-z]_|_pat_|glpat-|A[KS]IA|xox|sig=|signature|password|-----BEGIN|eyJ|:\/\/[^/\s]*@|A(?:ccount|ccess)Key|sk-|AIza|hf_|ya29|GOCSPX|hooks\.slack|[rs]k_live|npm_|pypi-|do[por]_v1|dapi|SG\.|shp[a-z]{2}_|lin_api|security-token|credential/i;
const shapes = [
    /\bgh[oprsu]_[A-Za-z0-9._-]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}|\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{35}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bhf_[A-Za-z0-9]{30,}|\bsk-[A-Za-z0-9_-]{32,}/g,
    /\bya29\.[A-Za-z0-9_-]{20,}|\bGOCSPX-[A-Za-z0-9_-]{20,}|\bhooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}|\b[rs]k_live_[A-Za-z0-9]{16,}/g,
    /\bnpm_[A-Za-z0-9]{30,}|\bpypi-[A-Za-z0-9_-]{50,}|\bdckr_pat_[A-Za-z0-9_-]{20,}|\bdo[por]_v1_[a-f0-9]{40,}|\bdapi[a-f0-9]{32}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|\blin_api_[A-Za-z0-9]{32,}/g,
    /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]*/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
const parameters = /\b(X-Amz-(?:Signature|Credential|Security-Token)|X-Goog-Signature|Signature|sig|AccountKey|SharedAccessKey|password)=[^&\s"';]+/gi;
const userInfo = /(:\/\/)[^/\s@]*@/g;
const escaped = /%[0-9a-f]{2}|\\u00[0-9a-f]{2}/i;
const packed = /[\w+/-]{24,}/g;
const readable = /[\t\n\r -~]{16,}/g;
function redact(text) {
    const bare = withoutShapes(text);
    const open = escaped.test(bare)
        ? bare.replace(/[^\s"'<>]+/g, (word) => (isTelling(unescaped(word)) ? redacted : word))
        : bare;
    return open.replace(packed, (word) => (unpacked(word).some(isTelling) ? redacted : word));
}
function withoutShapes(text) {
    if (!hint.test(text))
        return text;
    const bare = shapes.reduce((rest, shape) => rest.replace(shape, redacted), text);
    return bare
        .replace(parameters, (_, name) => `${name}=${redacted}`)
        .replace(userInfo, `$1${redacted}@`);
}
function isTelling(bytes) {
    return bytes.match(readable)?.some((text) => withoutShapes(text) !== text) === true;
}
function unescaped(word) {
    return word.replace(/(?:%|\\u00)([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function unpacked(word) {
    return [0, 1, 2, 3].flatMap((start) => ['base64', 'hex'].map((kind) => Buffer.from(word.slice(start), kind).toString('latin1')));
}


/***/ })

};
