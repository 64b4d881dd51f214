export const id = 2222;
export const ids = [2222];
export const modules = {

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 32222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionVerb: () => (/* binding */ versionVerb)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12755);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83908);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43014);
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





const versionVerb = {
    name: 'version',
    isNeverQuiet: true,
    help: 'Print the version of this program, of what it runs on, and what is known of the project',
    options: [],
    exit: { style: 'dvc', failure: 255 },
    async run(_words, host, terminal) {
        const title = `Lockstep version: ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE}`;
        const lines = [
            title,
            '-'.repeat(title.length),
            `Platform: Node ${node_process__WEBPACK_IMPORTED_MODULE_1__.versions.node} on ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.release)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_0__.arch)()}`,
            'Compatible with: DVC 3.67',
        ];
        const opened = await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .f)(host);
        if (opened.ok) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const session = __addDisposableResource(env_1, opened.value, true);
                const schemes = [...session.config.remotes.values()].map(({ url }) => /^(\w+):\/\//.exec(url)?.[1] ?? 'local');
                lines.push(`Cache directory: ${session.config.cacheDir}`, `Cache types: ${session.config.cacheTypes.join(', ')}`, `Remotes: ${schemes.length === 0 ? 'None' : [...new Set(schemes)].join(', ')}`, `Workspace directory: ${session.projectRoot}`, `Repo: dvc, ${session.git === undefined ? 'no_scm' : 'git'}`);
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
        else if (opened.failures.some(({ reason }) => reason !== 'no-repo'))
            return opened;
        terminal.out(`${lines.map(_harmless_js__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .I).join('\n')}\n`);
        return 0;
    },
};


/***/ })

};
