export const id = 2070;
export const ids = [2070];
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
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_3__/* .Remotes */ .ot(session), true);
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
        const remotes = __addDisposableResource(env_2, new _remotes_js__WEBPACK_IMPORTED_MODULE_3__/* .Remotes */ .ot(session), true);
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

/***/ 73092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ autoPush)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23242);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12755);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);




async function autoPush(session, refs) {
    const { host, config } = session;
    const setting = (name) => String(config.values.get(name) ?? '');
    const wish = host.env.DVC_EXP_AUTO_PUSH ?? setting('exp.auto_push');
    if (refs.length === 0 || host.signal.aborted || !/^(?:1|y|yes|true|on)$/i.test(wish))
        return;
    const remote = host.env.DVC_EXP_GIT_REMOTE || setting('exp.git_remote') || 'origin';
    const isOurs = (await session.git?.experiments().remotes())?.includes(remote) === true;
    const words = { args: [remote, ...refs.map(_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P7)], options: { runCache: true } };
    const pushed = isOurs
        ? await (0,_push_js__WEBPACK_IMPORTED_MODULE_1__.pushExperiments)(session, words).catch(_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .Vq)
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noRemote(remote));
    const text = `pushed to '${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .I)(remote)}', as exp.auto_push says`;
    if (pushed.ok)
        await host.emit({ kind: 'note', text });
    for (const failure of pushed.ok ? [] : pushed.failures) {
        const message = `experiments were kept and not pushed: ${failure.message}`;
        await host.emit({ kind: 'warning', failure: { ...failure, message } });
    }
}
function noRemote(name) {
    return {
        reason: 'git',
        message: `'${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .I)(name.slice(0, 200))}' is no Git remote of this clone`,
        hint: 'give it a name with `git remote add`, and set exp.git_remote to that name',
    };
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

/***/ 20441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   dH: () => (/* binding */ resultFiles),
/* harmony export */   wP: () => (/* binding */ resultHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59152);
/* harmony import */ var _run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62405);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78664);





function resultFiles(project) {
    const locks = project.stages.flatMap((stage) => (stage.cmd === undefined ? [] : [(0,_run_lock_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFileOf */ .L)(stage)]));
    const cached = project.stages.flatMap(({ outs }) => outs.flatMap(({ cache, place }) => (cache && place.kind === 'inside' ? [place.path] : [])));
    const isCached = (path) => cached.some((out) => path === out || path.startsWith(`${out}/`));
    const ignores = cached.map((path) => `${path.slice(0, path.lastIndexOf('/') + 1)}.gitignore`);
    const plots = project.plots.flatMap(({ id, props }) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(props) && props.has('y') ? [] : [id]));
    const values = [...(0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .metricPaths */ .Pe)(project), ...project.params.map(({ path }) => path), ...plots];
    return [...new Set([...locks, ...ignores, ...values.filter((path) => !isCached(path))])];
}
function resultHash(project) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { address, lock } of project.stages)
        if (lock !== undefined)
            hash.update(`${address}\0${(0,_run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_2__/* .runCacheValue */ .fj)(lock)}\n`);
    return hash.digest('hex');
}
async function freeName(git, { hash, sha, baseline }) {
    const known = (await git.list()).filter((each) => each.baseline === baseline);
    const tree = await git.treeOf(sha);
    for (let length = 5;; length++) {
        const name = `exp-${hash.slice(0, length)}`;
        const other = known.find((each) => each.name === name);
        if (other === undefined || length === hash.length || (await git.treeOf(other.sha)) === tree)
            return name;
    }
}


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
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62316);
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

/***/ 13667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ dvcFileContent),
/* harmony export */   QN: () => (/* binding */ dumpDvcFile),
/* harmony export */   T6: () => (/* binding */ dumpStage),
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   _Y: () => (/* binding */ dumpLock),
/* harmony export */   es: () => (/* binding */ keptFields),
/* harmony export */   jy: () => (/* binding */ verbFailures),
/* harmony export */   lW: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54901);
/* harmony import */ var _project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22521);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47614);
/* harmony import */ var _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59152);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52855);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31266);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76248);












function dumpDvcFile(writing, file, content) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    const path = (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    const text = (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDvcFile */ .tY)(old, content, file);
    if (!text.ok)
        return text;
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function dumpStage({ session, files }, stage) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .safePath */ .n)(session.projectRoot, stage.file);
    if (!target.ok)
        return target;
    const text = (0,_project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .updateStage */ .Io)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value), 'utf8'), stage);
    if (!text.ok)
        return text;
    const shown = (0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(stage.file, session.cwd);
    session.host.emit({ kind: 'note', text: `Modifying stage '${stage.name}' in '${shown}'` });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    files.track(stage.file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function dvcFileContent(stage, entry) {
    if (stage.dvcFile === undefined)
        throw new Error(`${stage.address} is no .dvc file`);
    return (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .recordInDvcFile */ .K_)(stage.dvcFile, {
        deps: stage.deps.map(({ path }) => pathIn(entry.deps, path)),
        outs: stage.outs.map(({ path }) => pathIn(entry.outs, path)),
    }, stage.file);
}
function keptFields(old, path) {
    const outs = old?.get('outs');
    const before = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isList */ .Lv)(outs)
        ? outs.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isMapping */ .pi).find((entry) => entry.get('path') === path)
        : undefined;
    const of = (from, keys) => keys.flatMap((key) => {
        const value = from?.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    return {
        stage: of(old, ['desc', 'meta']),
        out: of(before, ['desc', 'type', 'labels', 'meta', 'remote', 'push']),
    };
}
function pathIn(paths, path) {
    return paths?.find((entry) => entry.path === path) ?? { path, hashName: 'md5' };
}
async function dumpLock(writing, records) {
    const { projectRoot, host } = writing.session;
    const writer = new _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .LockWriter */ .T(projectRoot, records.map(({ stage }) => stage.address));
    const [first] = records;
    if (first === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    const lockFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, first.stage.file.replace(/\.[^./]*$/, '.lock'));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8') : undefined;
    const done = await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry)));
    const failures = done.flatMap((written) => (written.ok ? [] : written.failures));
    if (failures.length > 0)
        return { ok: false, failures };
    const [written] = done.flatMap((one) => (one.ok ? [one.value] : []));
    if (written !== undefined && before !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8')) {
        writing.files.track(written.file);
        host.emit({ kind: 'lock-written', file: written.file, created: written.created });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function verbFailures(failures, prefix = '') {
    return {
        failures: failures.map((failure) => ({
            ...failure,
            reason: failure.reason === 'usage' ? 'project' : failure.reason,
            message: `${prefix}${failure.message}`,
        })),
    };
}
function stageText({ session }, stage) {
    return `stage: '${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_6__/* .addressFrom */ .L)(stage, session.cwd)}'`;
}


/***/ }),

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ updateStage),
/* harmony export */   Nz: () => (/* binding */ withoutStage),
/* harmony export */   mF: () => (/* binding */ addStage)
/* harmony export */ });
/* unused harmony export pipelineStageValue */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98745);
/* harmony import */ var _values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71842);
/* harmony import */ var _dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54901);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45690);






function updateStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, stage.file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    const node = stages?.kind === 'mapping' ? (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '') : undefined;
    if (stage.parametrized === true || node?.kind !== 'mapping') {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `cannot dump a parametrized stage: '${stage.address}'`,
            location: stage.location,
            hint: `change it in ${stage.file} by hand`,
        });
    }
    (0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(node, pipelineStageValue(stage));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function addStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text ?? '', stage.file);
    if (!root.ok)
        return root;
    const value = pipelineStageValue(stage);
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping') {
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(root.value, 'stages', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(new Map([[stage.name ?? '', value]])));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
    }
    const before = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '');
    if (before === undefined || !(0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(before, value))
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(stages, stage.name ?? '', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(value));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function withoutStage(text, file, name) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping' || (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, name) === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
    (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteEntry */ .KB)(stages, name);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stages.entries.length === 0 ? undefined : (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function pipelineStageValue(stage) {
    const wdir = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(stage.wdir, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(stage.file));
    const byRole = (role) => stage.outs
        .filter((out) => out.role === role)
        .toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map(outValue);
    const entries = [
        ['desc', stage.desc],
        ['cmd', stage.cmd === undefined || typeof stage.cmd === 'string' ? stage.cmd : [...stage.cmd]],
        ['wdir', wdir === '.' ? undefined : wdir],
        ['deps', stage.deps.flatMap((dep) => (dep.kind === 'path' ? [dep.path] : [])).sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)],
        ['params', paramsValue(stage.deps.filter((dep) => dep.kind === 'params'))],
        ['outs', byRole('output')],
        ['metrics', byRole('metric')],
        ['plots', byRole('plot')],
        ['frozen', stage.frozen],
        ['always_changed', stage.alwaysChanged && (stage.deps.length > 0 || stage.outs.length > 0)],
        ['meta', stage.meta],
    ];
    return new Map(entries.filter((entry) => isTruthy(entry[1])));
}
function paramsValue(params) {
    let list = [];
    for (const { path, keys } of params.toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))) {
        const sorted = [...(keys ?? [])].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP);
        if (sorted.length > 0 && path === 'params.yaml')
            list = [...sorted, ...list];
        else
            list.push(new Map([[path, sorted.length > 0 ? sorted : null]]));
    }
    return list;
}
const annotations = ['desc', 'type', 'labels', 'meta'];
function outValue(out) {
    const props = out.props ?? new Map();
    const flags = new Map();
    for (const key of annotations) {
        const value = props.get(key);
        if (value !== undefined && isTruthy(value))
            flags.set(key, value);
    }
    if (!out.cache)
        flags.set('cache', false);
    if (out.persist)
        flags.set('persist', true);
    for (const [key, value] of props)
        if (!annotations.includes(key))
            flags.set(key, value);
    if (out.remote !== undefined)
        flags.set('remote', out.remote);
    if (!out.push)
        flags.set('push', false);
    return flags.size === 0 ? out.path : new Map([[out.path, flags]]);
}
function isTruthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value))
        return value.size > 0;
    return value !== undefined && value !== null && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .pyEqual */ .Q8)(value, false) && value !== '';
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


/***/ })

};
