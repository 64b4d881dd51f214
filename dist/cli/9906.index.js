export const id = 9906;
export const ids = [9906];
export const modules = {

/***/ 79906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cloudStatus: () => (/* binding */ cloudStatus)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_repo_import_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59267);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12252);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76248);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82223);
/* harmony import */ var _selected_outs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16852);
/* harmony import */ var _unversioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92762);
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









async function cloudStatus(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const empty = loaded.value.stages.length === 0;
        const selected = await (0,_selected_outs_js__WEBPACK_IMPORTED_MODULE_5__/* .selectEverywhere */ .Dm)(session, words);
        if (!selected.ok)
            return selected;
        const asked = await (0,_selected_outs_js__WEBPACK_IMPORTED_MODULE_5__/* .askedOuts */ .QA)(session, words);
        if (!asked.ok)
            return asked;
        (0,_unversioned_js__WEBPACK_IMPORTED_MODULE_6__/* .warnOfUnversioned */ .q)(session, asked.value);
        const name = typeof words.options.remote === 'string' ? words.options.remote : undefined;
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .Remotes */ .o(session), true);
        const warnings = [];
        const named = await namedObjects(session, selected.value.filter(isAsked), {
            tree: (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestReader */ .r)(session, remotes, name),
            warnings,
        });
        const remote = name ?? session.config.defaultRemote ?? '';
        if (named.size === 0)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ remote, paths: new Map(), warnings, empty });
        const store = await remotes.open(name);
        if (!store.ok)
            return store;
        const present = await presentOn(store.value, [...named.keys()], session.host.signal);
        if (!present.ok)
            return present;
        const states = [...named].flatMap(([key, { id, path }]) => {
            const [here, there] = [(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isTreeOid */ .FV)(id.oid) || session.cache.present(id), present.value.has(key)];
            return here && there ? [] : [[path, here ? 'new' : there ? 'deleted' : 'missing']];
        });
        const paths = new Map(['deleted', 'new', 'missing'].flatMap((kind) => states.filter(([, state]) => state === kind)));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ remote, paths, warnings, empty });
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
function isAsked({ stage, output }) {
    return output.remote === undefined && (0,_project_repo_import_js__WEBPACK_IMPORTED_MODULE_8__/* .isPushed */ .Y)(stage, output);
}
async function namedObjects(session, outs, { tree: read, warnings }) {
    const named = new Map();
    const put = (id, path) => {
        const key = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .objectKey */ .T5)(id);
        if (!named.has(key))
            named.set(key, { id, path });
    };
    for (const { output, locked, inner } of outs) {
        if (locked.oid === undefined)
            continue;
        const place = output.place.kind === 'inside' ? output.place.path : output.path;
        const path = (0,_relative_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(place, session.cwd);
        const id = { oid: locked.oid, hashName: locked.hashName };
        if (!(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isTreeOid */ .FV)(id.oid)) {
            put(id, path);
            continue;
        }
        const tree = await read(id.oid, id.hashName);
        if (tree === undefined) {
            warnings.push(path);
            continue;
        }
        if (inner === undefined)
            put(id, path);
        for (const entry of tree.entries) {
            const isMeant = inner === undefined || entry.path === inner || entry.path.startsWith(`${inner}/`);
            if (isMeant)
                put({ oid: entry.oid, hashName: id.hashName }, `${path}/${entry.path}`);
        }
    }
    return named;
}
async function presentOn(store, keys, signal) {
    try {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await store.has(keys, signal));
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}


/***/ })

};
