export const id = 7667;
export const ids = [7667];
export const modules = {

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
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9325);
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
            const { matrixJson, matrixOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 91607));
            const waves = typeof options.waves === 'string' ? Number(options.waves) : undefined;
            terminal.out(`${JSON.stringify(matrixJson(matrixOf(planned.value, waves)))}\n`);
            return 0;
        }
        if (options.json === true) {
            const { planJson, stringifyJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 23314));
            terminal.out(stringifyJson(planJson(value)));
        }
        else if (options.quiet !== true) {
            const { planText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13216));
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
        const { withRunCache } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 69172));
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


/***/ })

};
