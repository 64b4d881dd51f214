export const id = 5705;
export const ids = [5705];
export const modules = {

/***/ 25705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsShow: () => (/* binding */ metricsShow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86159);
/* harmony import */ var _values_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3956);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52855);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24457);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75952);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7622);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78664);
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










const metricsShow = {
    name: 'metrics show',
    help: 'Print metrics',
    args: '[targets...]',
    options: [
        ..._revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .historyOptions */ .x3,
        { flags: '--json', help: 'print one JSON object' },
        { flags: '--md', help: 'print a Markdown table' },
        { flags: '-R, --recursive', help: 'accepted for DVC; folders are always searched' },
        { flags: '--precision <n>', help: 'digits after the point (5)' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const shown = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withSession */ .y)(host, (session) => showIn(session, words));
        if (!shown.ok)
            return shown;
        const { revisions, warnings } = shown.value;
        for (const warning of warnings)
            terminal.err(`WARNING: ${warning}\n`);
        const bad = [...revisions].filter(([, found]) => hasError(found)).map(([rev]) => rev);
        if (bad.length > 0)
            terminal.err(`DVC failed to load some metrics for following revisions: '${bad.join(', ')}'.\n`);
        const { options } = words;
        const precision = typeof options.precision === 'string' ? Number(options.precision) : 5;
        const table = { revisions: (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .asksForHistory */ .mD)(words), precision };
        if (options.json === true)
            terminal.out(`${(0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .showJson */ .qN)(revisions)}\n`);
        else
            terminal.out(options.md === true ? (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .showMarkdown */ .lg)(revisions, table) : (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .showTable */ .S_)(revisions, table));
        return 0;
    },
};
async function showIn(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const revisions = new Map();
        const warnings = [];
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_5__/* .Remotes */ .ot(session), true);
        const history = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .asksForHistory */ .mD)(words);
        if (history && session.git === undefined) {
            const refused = await session.projectAt('HEAD');
            if (!refused.ok)
                return refused;
        }
        const add = async (name, loading) => {
            const project = await loading;
            if (project.ok) {
                const files = await metricsOf(project.value, { session, remotes, words });
                revisions.set(name, (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .relativeFiles */ .cX)(files, session.cwd));
            }
            else {
                const error = projectError(project.failures);
                warnings.push(`failed to load metrics in revision '${name}', ${error.msg}`);
                revisions.set(name, error);
            }
        };
        await add(history ? 'workspace' : '', session.project());
        for (const { sha, name } of await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .askedRevisions */ .Py)(session.git, words))
            await add(name, session.projectAt(sha));
        const branch = await session.git?.currentBranch();
        if (branch !== undefined && isSame(revisions.get('workspace'), revisions.get(branch)))
            revisions.delete('workspace');
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ revisions, warnings });
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
async function metricsOf(project, sources) {
    const { session, words } = sources;
    const targets = words.args.map((arg) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(session.cwd, arg).replace(/\/+$/u, ''));
    const files = new Map();
    for (const path of new Set(targets.length > 0 ? targets : (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .metricPaths */ .Pe)(project))) {
        const contents = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(project, path, sources);
        if (contents.length === 0 && (await project.revision.kind(path)) !== 'directory')
            files.set(path, { error: notFound(project, path) });
        for (const [file, bytes] of contents) {
            const parsed = (0,_values_load_js__WEBPACK_IMPORTED_MODULE_4__/* .readValues */ .N)(file, bytes);
            files.set(file, parsed.ok
                ? { value: parsed.value.value }
                : { error: fileError(file, parsed.failures, session.host.cwd) });
        }
    }
    return files;
}
function notFound({ graph }, path) {
    const isTracked = graph.producerAbove(path)?.output.cache === true;
    const what = isTracked ? 'No storage files available' : 'No such file or directory';
    return { type: 'FileNotFoundError', msg: `[Errno 2] ${what}: '${path}'` };
}
const formats = { yaml: 'YAML', json: 'JSON', toml: 'TOML', python: 'Python' };
function fileError(file, failures, cwd) {
    const place = `unable to read: '${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, `/${file}`)}'`;
    if (failures.some(({ message }) => message.endsWith('is not valid utf-8')))
        return { type: 'EncodingError', msg: `${place}, is not valid utf-8` };
    const format = formats[(0,_values_load_js__WEBPACK_IMPORTED_MODULE_4__/* .loaderKind */ .Y)(file)];
    return { type: `${format}FileCorruptedError`, msg: `${place}, ${format} file structure is corrupted` };
}
function projectError(failures) {
    const message = failures[0]?.message ?? '';
    const file = /^(?:'|unable to read: ')(.*?)'(?: is invalid:|, YAML file structure is corrupted)/s.exec(message)?.[1];
    return file === undefined
        ? { type: 'YAMLValidationError', msg: message }
        : { type: 'YAMLSyntaxError', msg: `unable to read: '${file}', YAML file structure is corrupted` };
}
function hasError(found) {
    return !isFiles(found) || [...found.values()].some((file) => 'error' in file);
}
function isFiles(found) {
    return found instanceof Map;
}
function isSame(here, there) {
    if (here === undefined || there === undefined || hasError(here) || hasError(there))
        return false;
    const values = (found) => isFiles(found)
        ? new Map([...found].map(([file, each]) => [file, 'value' in each ? (0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .metricValue */ .a3)(each.value) : null]))
        : null;
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_9__/* .pyEqual */ .Q8)(values(here), values(there));
}


/***/ }),

/***/ 75952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ askedRevisions),
/* harmony export */   mD: () => (/* binding */ asksForHistory),
/* harmony export */   x3: () => (/* binding */ historyOptions)
/* harmony export */ });
const historyOptions = [
    { flags: '-a, --all-branches', help: 'every branch too' },
    { flags: '-T, --all-tags', help: 'every tag too' },
    { flags: '-A, --all-commits', help: 'every commit too' },
];
function asksForHistory({ options }) {
    return options.allBranches === true || options.allTags === true || options.allCommits === true;
}
async function askedRevisions(git, { options }) {
    if (git === undefined)
        return [];
    if (options.allCommits === true)
        return (await git.allCommits()).map((sha) => ({ sha, name: sha }));
    const named = [
        ...(options.allBranches === true ? await git.refs('heads') : []),
        ...(options.allTags === true ? await git.refs('tags') : []),
    ];
    const bySha = new Map();
    for (const { sha, name } of named)
        bySha.set(sha, (bySha.get(sha) ?? new Set()).add(name));
    return [...bySha].map(([sha, names]) => ({ sha, name: [...names].join(',') }));
}


/***/ })

};
