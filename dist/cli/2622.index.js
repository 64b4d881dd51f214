export const id = 2622;
export const ids = [2622];
export const modules = {

/***/ 82622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   get: () => (/* binding */ get)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50741);
/* harmony import */ var _store_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32535);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9139);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26119);
/* harmony import */ var _source_repo_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47185);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19519);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13667);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64296);
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












const get = {
    name: 'get',
    help: 'Copy a file or folder out of another repository, data of DVC included',
    args: '<url> <path>',
    options: [
        { flags: '-o, --out <path>', help: 'where to put it' },
        { flags: '--rev <commit>', help: 'a branch, tag or commit of that repository' },
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
        ..._trusted_config_js__WEBPACK_IMPORTED_MODULE_11__/* .addedOptions */ .fF,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host) {
        const [, path = ''] = words.args;
        const done = await getPath(words, host).catch(_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .caught */ .Vq);
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .verbFailures */ .jy)(done.failures, `failed to get '${path}' - `);
    },
};
async function getPath({ args, options }, host) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [url = '', path = ''] = args;
        const text = (key) => (typeof options[key] === 'string' ? options[key] : undefined);
        const out = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_7__/* .outputPath */ .X)(host.cwd, path, { out: text('out'), force: options.force === true });
        if (!out.ok)
            return out;
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_8__/* .openSource */ .o)(host, { url, rev: text('rev') });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, out.value);
        const temp = (0,_source_repo_take_js__WEBPACK_IMPORTED_MODULE_9__/* .freshFolder */ .l)((0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
        try {
            const cache = new _store_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .Cache */ .l({ dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'cache'), shared: false });
            const remote = text('remote');
            const taken = await (0,_source_repo_take_js__WEBPACK_IMPORTED_MODULE_9__/* .takePath */ .D)(source, {
                ...{ host, path, into: (0,_source_repo_take_js__WEBPACK_IMPORTED_MODULE_9__/* .freshFolder */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'data')), cache },
                ...(remote === undefined ? {} : { remote }),
                ...(0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_11__/* .addedBy */ .OM)(options, host.cwd),
            });
            if (!taken.ok)
                return taken;
            const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C)(target);
            if (!cleared.ok)
                return cleared;
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fsPath */ .Jk)(taken.value), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fsPath */ .Jk)(target));
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { recursive: true, force: true });
        }
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


/***/ })

};
