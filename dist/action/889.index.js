export const id = 889;
export const ids = [889];
export const modules = {

/***/ 60889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsDiff: () => (/* binding */ metricsDiff),
/* harmony export */   paramsDiff: () => (/* binding */ paramsDiff)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86159);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82223);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83908);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78664);
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






const options = [
    { flags: '--json', help: 'print one JSON object' },
    { flags: '--md', help: 'print a Markdown table' },
    { flags: '--all', help: 'unchanged values too' },
    { flags: '--no-path', help: 'leave out the file column' },
    { flags: '--targets <paths...>', help: 'only these files' },
];
const metricsDiff = diffVerb({
    name: 'metrics diff',
    help: 'Show how metrics differ between two revisions, or a revision and the workspace',
    read: (project, sources, words) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .metricTables */ .Ml)(project, sources, targetsOf(words, sources.session)),
    lists: 'drop',
    options: [
        ...options,
        { flags: '-R, --recursive', help: 'accepted for DVC; folders are always searched' },
        { flags: '--precision <n>', help: 'digits after the point (5)' },
    ],
});
const paramsDiff = diffVerb({
    name: 'params diff',
    help: 'Show how parameters differ between two revisions, or a revision and the workspace',
    read: (project, sources, words) => {
        const targets = targetsOf(words, sources.session);
        return (0,_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .paramTables */ .VT)(project, sources, {
            depsOnly: words.options.deps === true,
            ...(targets === undefined ? {} : { targets }),
        });
    },
    lists: 'text',
    options: [...options, { flags: '--deps', help: 'only parameters that stages depend on' }],
});
function diffVerb(kind) {
    return {
        name: kind.name,
        help: kind.help,
        args: '[revisions...]',
        options: kind.options,
        exit: { style: 'dvc', failure: 255 },
        async run(words, host, terminal) {
            const diff = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, (session) => diffIn(session, kind, words));
            if (!diff.ok)
                return diff;
            const { unreadable } = diff.value;
            if (unreadable.length > 0) {
                terminal.err(`DVC failed to load some ${kind.name.split(' ')[0]} for following revisions: '${unreadable.join(', ')}'.\n`);
            }
            terminal.out(render(diff.value, kind, words));
            return 0;
        },
    };
}
async function diffIn(session, kind, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [old = 'HEAD', now = 'workspace'] = words.args;
        const names = { old, new: now };
        if (session.git !== undefined && (await session.git.headSha()) === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ values: new Map(), ...names, unreadable: [] });
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_3__/* .Remotes */ .o(session), true);
        const [before, after] = [await projectOf(session, old), await projectOf(session, now)];
        if (!before.ok && !isBroken(before))
            return before;
        if (!after.ok && !isBroken(after))
            return after;
        if (before.ok && after.ok && isSameCommit(before.value, after.value))
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ values: new Map(), ...names, unreadable: [] });
        const [a, b] = [
            await readSide(before, kind, { session, remotes }, words),
            await readSide(after, kind, { session, remotes }, words),
        ];
        const values = (0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .diffValues */ .In)(a.files, b.files, {
            lists: kind.lists,
            all: words.options.all === true,
        });
        const unreadable = [...(isWhole(a) ? [] : [old]), ...(isWhole(b) ? [] : [now])];
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ values: (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeFiles */ .cX)(values, session.cwd), ...names, unreadable });
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
function isWhole({ failures, absent = [] }) {
    return failures.length === 0 && absent.length === 0;
}
function isBroken(loaded) {
    return !loaded.ok && loaded.failures.every(({ reason }) => reason === 'project');
}
function isSameCommit({ revision: a }, { revision: b }) {
    return a.sha === b.sha && !a.isWorkspace && !b.isWorkspace;
}
async function readSide(project, kind, sources, words) {
    return project.ok
        ? kind.read(project.value, sources, words)
        : { files: new Map(), failures: project.failures };
}
function projectOf(session, rev) {
    return rev === 'workspace' ? session.project() : session.projectAt(rev);
}
function targetsOf({ options: { targets } }, { cwd }) {
    if (!Array.isArray(targets))
        return undefined;
    return targets.map((path) => (cwd === '' ? String(path) : `${cwd}/${String(path)}`));
}
function render(compared, { name }, { options: asked }) {
    const kind = name === 'metrics diff' ? 'metrics' : 'params';
    if (asked.json === true)
        return `${(0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffJson */ .gH)(compared.values)}\n`;
    const table = {
        kind,
        old: compared.old,
        new: compared.new,
        path: asked.path !== false,
        precision: typeof asked.precision === 'string' ? Number(asked.precision) : 5,
    };
    return asked.md === true ? (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffMarkdown */ .xb)(compared.values, table) : (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffTable */ .Y8)(compared.values, table);
}


/***/ })

};
