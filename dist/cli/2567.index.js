export const id = 2567;
export const ids = [2567];
export const modules = {

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eS: () => (/* binding */ recordData),
/* harmony export */   ys: () => (/* binding */ addData)
/* harmony export */ });
/* unused harmony export newContent */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62885);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26330);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48656);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76248);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82223);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13667);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95180);
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












async function addData(writing, target, options) {
    const { known, path } = target;
    const locked = known === undefined ? undefined : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .pathIn */ .lW)(known.stage.lock?.outs, known.output.path);
    const isPart = known !== undefined && known.output.place.kind === 'inside' && known.output.place.path !== path;
    if (!isPart || locked === undefined)
        return addWhole(writing, target, locked, options);
    if (locked.oid !== undefined && !(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_11__/* .isTreeOid */ .FV)(locked.oid)) {
        return refuse(`Cannot modify '${seenOut(writing, known.output)}' which is being tracked as a file`);
    }
    if (locked.oid !== undefined && locked.hashName !== 'md5')
        return addWhole(writing, { ...target, path: outPath(known.output) }, locked, options);
    return addPart(writing, { path, known, locked }, options);
}
async function addWhole(writing, target, locked, options) {
    const { path, known } = target;
    const hashed = await (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .hashKeepingGeneration */ .qb)({ kind: 'inside', path }, locked, {
        hash: await hasher(writing),
    });
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return refuse(`output '${(0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .relativePath */ .i)(path, writing.session.cwd)}' does not exist`);
    const kept = await keepData(writing, { path, hashed: hashed.value, isCached: known?.output.cache !== false }, options);
    if (!kept.ok)
        return kept;
    return recordData(writing, target, hashed.value.info);
}
function recordData(writing, { path, known, file }, data) {
    const info = { path: known?.output.path ?? baseOf(path), ...data };
    return known === undefined
        ? (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .dumpDvcFile */ .QN)(writing, file, newContent(writing, file, info))
        : dumpKnown(writing, known.stage, info);
}
async function addPart(writing, part, options) {
    const { known, locked, path } = part;
    const { session } = writing;
    const tree = await recordedTree(writing, locked);
    if (!tree.ok)
        return tree;
    const hashed = await (await hasher(writing))({ kind: 'inside', path }, 'md5');
    if (!hashed.ok)
        return hashed;
    const inner = path.slice(outPath(known.output).length + 1);
    const others = tree.value.entries.filter((entry) => !isAt(entry.path, inner));
    const isNew = others.length === tree.value.entries.length;
    if (hashed.value === undefined) {
        if ((0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, outPath(known.output))) === undefined)
            return refuse(`output '${seenOut(writing, known.output)}' does not exist`);
        if (isNew)
            return refuse(`[Errno 2] No such file or directory: '${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, path)}'`);
    }
    const next = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTree */ .TI)([...others, ...(hashed.value === undefined ? [] : entriesAt(hashed.value, inner))]);
    const { oid, bytes } = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeId */ .Mh)(next);
    const kept = await keepData(writing, { path, hashed: hashed.value, isCached: known.output.cache, root: outPath(known.output) }, options);
    if (!kept.ok)
        return kept;
    if (!options.noCommit && known.output.cache)
        session.cache.addBytes(bytes, { oid, hashName: 'md5' });
    const size = sizeOf({ hashed: hashed.value, locked, isNew, isSame: locked.oid === oid });
    const info = {
        path: known.output.path,
        oid,
        hashName: 'md5',
        nfiles: next.entries.length,
        ...(size === undefined ? {} : { size }),
    };
    return dumpKnown(writing, known.stage, info);
}
async function recordedTree(writing, { oid, hashName }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (oid === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)((0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTree */ .TI)([]));
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_8__/* .Remotes */ .ot(writing.session), true);
        const tree = await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestReader */ .rk)(writing.session, remotes)(oid, hashName);
        return tree === undefined ? refuse(`could not read '${oid}'`) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(tree);
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
function sizeOf(change) {
    const before = change.locked.size;
    const added = change.hashed?.info.size;
    if (change.hashed === undefined)
        return undefined;
    if (change.isNew && before !== undefined && before > 0 && added !== undefined)
        return before + added;
    return change.isSame ? before : undefined;
}
function isAt(path, inner) {
    return path === inner || path.startsWith(`${inner}/`) || inner.startsWith(`${path}/`);
}
function entriesAt({ info, tree }, inner) {
    return tree === undefined
        ? [{ path: inner, oid: info.oid }]
        : tree.entries.map(({ path, oid }) => ({ path: `${inner}/${path}`, oid }));
}
async function keepData(writing, kept, options) {
    if (!kept.isCached)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    const ignored = await writing.files.ignore(kept.root ?? kept.path);
    if (!ignored.ok || options.noCommit || kept.hashed === undefined)
        return ignored;
    const { projectRoot, cache, config, host } = writing.session;
    const done = await (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOutput */ .p)({
        projectRoot,
        path: kept.path,
        hashed: kept.hashed,
        cache,
        linkTypes: config.cacheTypes,
        relink: options.relink,
        signal: host.signal,
    });
    return done.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : done;
}
function dumpKnown(writing, stage, info) {
    const outs = stage.outs.map(({ path }) => (path === info.path ? info : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .pathIn */ .lW)(stage.lock?.outs, path)));
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .dvcFileContent */ .Hi)(stage, { deps: stage.lock?.deps ?? [], outs }));
    const md5 = stage.dvcFile?.get('md5');
    if (md5 !== undefined && md5 !== null)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
function newContent(writing, file, info) {
    const old = writing.project.byAddress.get(file)?.dvcFile;
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .keptFields */ .es)(old, info.path);
    const output = new Map([['path', info.path], ...kept.out]);
    const dvcFile = new Map([...kept.stage, ['outs', [output]]]);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .dvcFileContent */ .Hi)({ file, address: file, deps: [], outs: [info], dvcFile }, { deps: [], outs: [info] });
}
async function hasher({ session, project }) {
    return (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_10__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
}
function outPath({ place }) {
    return place.kind === 'url' ? place.url : place.path;
}
function seenOut({ session }, output) {
    return (0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .relativePath */ .i)(outPath(output), session.cwd);
}
function baseOf(path) {
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path);
    return folder === '' ? path : path.slice(folder.length + 1);
}
function refuse(message) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ reason: 'project', message });
}


/***/ }),

/***/ 26119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ addOutside),
/* harmony export */   X: () => (/* binding */ outputPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45690);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);
/* harmony import */ var _add_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3106);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93238);
/* harmony import */ var _source_url_bring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95086);
/* harmony import */ var _source_url_look_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32923);
/* harmony import */ var _source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87048);










async function addOutside(writing, word, { out, force, toRemote }) {
    const { session } = writing;
    const path = outputPath(session.host.cwd, word, { out, force: force || out === undefined });
    if (!path.ok)
        return path;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(session.host.cwd, path.value));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `stage working dir '${folder}' does not exist` });
    const target = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .addTarget */ .z9)(writing, path.value);
    if (!target.ok)
        return target;
    if (target.value.known === undefined) {
        const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .overlaps */ .$f)(writing, [target.value.path], new Set([target.value.file]));
        if (clashes.length > 0)
            return { ok: false, failures: clashes };
    }
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(word, session.cwd, session.projectRoot);
    const seen = await (0,_source_url_look_js__WEBPACK_IMPORTED_MODULE_8__/* .lookAtSource */ .Ew)(writing, place);
    if (!seen.ok)
        return seen;
    if (seen.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `[Errno 2] No such file or directory: '${word}'` });
    if (toRemote !== undefined) {
        const sent = await (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_9__/* .sendToRemote */ ._)(session, seen.value, toRemote);
        return sent.ok ? (0,_add_data_js__WEBPACK_IMPORTED_MODULE_5__/* .recordData */ .eS)(writing, target.value, sent.value) : sent;
    }
    const brought = await (0,_source_url_bring_js__WEBPACK_IMPORTED_MODULE_7__/* .bringSource */ .qF)(session, seen.value, target.value.path);
    if (!brought.ok)
        return brought;
    return (0,_add_data_js__WEBPACK_IMPORTED_MODULE_5__/* .addData */ .ys)(writing, target.value, { noCommit: false, relink: true });
}
function outputPath(cwd, source, { out, force }) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(/^\w+:\/\//.test(source) ? urlPath(source) : source));
    const isFolder = out !== undefined && (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsBehind */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out))?.isDirectory() === true;
    const path = out === undefined ? name : isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, name) : out;
    const there = (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsBehind */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    if (force || there === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
    const kind = there.isDirectory() ? 'directory' : 'file';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        reason: 'project',
        message: `The ${kind} '${path}' already exists locally. \nTo override it, re-run with '--force'.`,
    });
}
function urlPath(url) {
    return url.replace(/^\w+:\/\/[^/?#]*/, '').replace(/[?#].*$/s, '');
}


/***/ }),

/***/ 62449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeOnRemote),
/* harmony export */   Z: () => (/* binding */ urlOnRemote)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97208);
/* harmony import */ var _data_versioned_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65459);



async function placeOnRemote(about) {
    const { session, remotes, project, path, info } = about;
    const own = project.graph.producerAbove(path)?.output.remote;
    const name = (own ?? about.remote ?? session.config.defaultRemote)?.toLowerCase();
    const config = name === undefined ? undefined : session.config.remotes.get(name);
    if (config === undefined)
        return { missing: 'no remote is configured that a job could get it from' };
    const opened = await remotes.open(name);
    if (!opened.ok)
        return { missing: opened.failures.map(({ message }) => message).join('; ') };
    const key = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(info);
    try {
        const there = await opened.value.has([key], session.host.signal);
        if (!there.has(key))
            return { missing: `its object ${info.oid} is not on ${opened.value.name}` };
    }
    catch (error) {
        if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A))
            throw error;
        return { missing: error.message };
    }
    return urlOnRemote(config, project, key);
}
function urlOnRemote(config, project, key) {
    const base = withoutPassword(config.url).replace(/\/+$/, '');
    const isWorktree = /^true$/i.test(String(config.options.get('worktree')));
    const isVersioned = isWorktree || /^true$/i.test(String(config.options.get('version_aware')));
    const place = isVersioned
        ? (0,_data_versioned_places_js__WEBPACK_IMPORTED_MODULE_1__/* .versionedPlaces */ .w)(project, { name: config.name, isWorktree }).get(key)
        : undefined;
    if (place?.kind !== 'file')
        return { url: `${base}/${key}` };
    return {
        url: `${base}/${place.path}`,
        ...(place.version === undefined ? {} : { versionId: place.version }),
    };
}
function withoutPassword(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/@:]*):[^/@]*@/i, '$1@');
}


/***/ }),

/***/ 35950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ putPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50741);
/* harmony import */ var _store_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32535);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9139);
/* harmony import */ var _workspace_walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28804);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51164);
/* harmony import */ var _take_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76090);










async function putPath(source, { target, ...asked }) {
    const temp = (0,_take_js__WEBPACK_IMPORTED_MODULE_9__/* .freshFolder */ .lj)((0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
    try {
        const cache = new _store_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .Cache */ .l({ dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'cache'), shared: false });
        const taken = await (0,_take_js__WEBPACK_IMPORTED_MODULE_9__/* .takePath */ .Dh)(source, { ...asked, into: (0,_take_js__WEBPACK_IMPORTED_MODULE_9__/* .freshFolder */ .lj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'data')), cache });
        if (!taken.ok)
            return taken;
        const count = (0,_copy_js__WEBPACK_IMPORTED_MODULE_8__/* .isFolderAt */ .d)(taken.value) ? (0,_workspace_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .walkFolder */ .aI)(taken.value, {}).files.length : 1;
        const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C)(target);
        if (!cleared.ok)
            return cleared;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fsPath */ .Jk)(taken.value), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fsPath */ .Jk)(target));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(count);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 39826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ printStoredUrl),
/* harmony export */   h: () => (/* binding */ storedUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41509);
/* harmony import */ var _models_remote_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62449);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82223);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72307);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62316);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51164);
/* harmony import */ var _take_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76090);
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










async function storedUrl(host, source, { path, remote, added }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const wanted = (0,_take_js__WEBPACK_IMPORTED_MODULE_8__/* .fromTop */ .k$)(path);
        const isOutside = wanted === '..' || wanted.startsWith('../');
        const inner = isOutside ? undefined : (0,_take_js__WEBPACK_IMPORTED_MODULE_8__/* .projectAround */ .Bn)(source.folder, wanted);
        if (inner === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(untracked(path));
        const use = added === undefined ? {} : { added };
        const opened = await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .f)({ ...host, cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source.folder, inner) }, use);
        if (!opened.ok)
            return opened;
        const session = __addDisposableResource(env_1, opened.value, true);
        const project = await session.project();
        if (!project.ok)
            return project;
        const own = { path: wanted.slice(inner === '' ? 0 : inner.length + 1), remote, isHere: source.isHere };
        const home = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(source.dataFolder, inner);
        if (home === session.projectRoot || !(0,_copy_js__WEBPACK_IMPORTED_MODULE_7__/* .isFolderAt */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.dvc')))
            return await urlIn(session, project.value, own);
        const data = await (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .f)({ ...host, cwd: home }, use);
        if (!data.ok)
            return data;
        const holder = __addDisposableResource(env_1, data.value, true);
        return await urlIn(holder, project.value, own);
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
async function printStoredUrl(asking, terminal) {
    const found = await asking.catch(_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .caught */ .Vq);
    if (!found.ok)
        return { failures: found.failures.map((failure) => ({ ...failure, unforeseen: true })) };
    terminal.out(`${found.value}\n`);
    return 0;
}
async function urlIn(data, project, { path, remote, isHere }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(path, '', data.projectRoot);
        const remotes = __addDisposableResource(env_2, new _remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .Remotes */ .ot(data), true);
        const info = await (0,_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .recordedHash */ .Dn)(project, place, (0,_remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestReader */ .rk)(data, remotes, remote));
        if (info === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(untracked(path));
        const pinned = project.graph.producerAbove(path)?.output.remote;
        const name = (pinned ?? remote ?? data.config.defaultRemote)?.toLowerCase();
        const config = name === undefined ? undefined : data.config.remotes.get(name);
        const key = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_9__/* .objectKey */ .T5)(info);
        if (config !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(asPrinted((0,_models_remote_place_js__WEBPACK_IMPORTED_MODULE_3__/* .urlOnRemote */ .Z)(config, project, key).url, config));
        if (name === undefined && isHere)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${data.cache.dir}/${key}`);
        const message = name === undefined ? 'no remote specified' : `remote '${name}' doesn't exist`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ reason: 'config', message: `config file error: ${message}`, hint: 'name one with --remote' });
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
function asPrinted(url, { options }) {
    const [, host, own, rest = ''] = /^ssh:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:]*)(?::(\d+))?(.*)$/s.exec(url) ?? [];
    if (host === undefined)
        return url;
    const port = options.get('port') ?? own;
    return `ssh://${host}${port === undefined ? '' : `:${port}`}${rest}`;
}
function untracked(path) {
    return { reason: 'data', message: `Unable to find DVC file with output '${path}'` };
}


/***/ }),

/***/ 87048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sendToRemote),
/* harmony export */   a: () => (/* binding */ jobsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44057);
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97208);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26330);
/* harmony import */ var _store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68577);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9139);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82223);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8976);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32923);
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














const filesAtOnce = 4;
function jobsOf(value) {
    const number = typeof value === 'string' ? Number.parseInt(value, 10) : Number.NaN;
    return number > 0 ? number : undefined;
}
async function sendToRemote(session, seen, { remote, jobs }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_9__/* .Remotes */ .ot(session), true);
        const store = await remotes.open(remote);
        if (!store.ok)
            return store;
        const temp = node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lockstep-transfer-'));
        try {
            const sending = { session, store: store.value, temp, limit: jobs ?? filesAtOnce };
            return await withSource(session, seen, (files) => send(sending, files));
        }
        catch (error) {
            if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_5__/* .StoreError */ .A)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(error.failure);
            throw error;
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
async function withSource(session, { at }, work) {
    const { host, cache } = session;
    if (at.kind === 'web')
        return work({
            isFolder: false,
            files: [{ path: '', take: (to) => (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadWebFile */ .dT)(at.url, to, (0,_look_js__WEBPACK_IMPORTED_MODULE_11__/* .webContext */ .OO)(host)) }],
        });
    if (at.kind === 'local') {
        const from = (0,_look_js__WEBPACK_IMPORTED_MODULE_11__/* .pathOf */ .XM)(session, at.place);
        const paths = at.hashed.tree?.entries.map(({ path }) => path) ?? [''];
        const files = paths.map((path) => ({
            path,
            take: async (to) => {
                node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(path === '' ? from : `${from}/${path}`), to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
            },
        }));
        return work({ isFolder: at.hashed.tree !== undefined, files });
    }
    const { address, sight } = at;
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_11__/* .onStore */ .fL)(address.remote, host, (source) => work({
        isFolder: sight.isFolder,
        files: sight.files.map(({ path, item }) => ({
            path,
            take: async (to) => {
                const one = { ...sight, isFolder: false, files: [{ path: '', item }] };
                await (0,_download_js__WEBPACK_IMPORTED_MODULE_10__/* .downloadCloud */ .o)((0,_look_js__WEBPACK_IMPORTED_MODULE_11__/* .cloudPlace */ .Fg)(address, source, host.signal), one, { to, cache });
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
            },
        })),
    }));
}
async function send(sending, { isFolder, files }) {
    const { signal } = sending.session.host;
    const sent = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_12__/* .pool */ .d)(files, { limit: sending.limit, signal }, async (file, index) => {
        const done = await sendFile(sending, file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(sending.temp, String(index)));
        if (!done.ok)
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .FailureError */ .pO(...done.failures);
        return done.value;
    });
    const size = sent.reduce((sum, file) => sum + file.size, 0);
    const [first] = sent;
    if (!isFolder && first !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ oid: first.oid, hashName: 'md5', size });
    const { oid, bytes } = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .treeId */ .Mh)((0,_store_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .makeTree */ .TI)(sent.map(({ path, oid }) => ({ path, oid }))));
    await put(sending, { oid, hashName: 'md5' }, { kind: 'bytes', bytes });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ oid, hashName: 'md5', size, nfiles: sent.length });
}
async function sendFile(sending, { path, take }, to) {
    try {
        const taken = await take(to);
        if (!taken.ok)
            return taken;
        const oid = await (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_4__/* .md5FileYielding */ .Or)(to, 'md5', sending.session.host.signal);
        const { size } = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(to);
        await put(sending, { oid, hashName: 'md5' }, { kind: 'file', path: to, size, md5: oid });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ path, oid, size });
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(to, { force: true });
    }
}
async function put({ store, session }, id, source) {
    const { signal } = session.host;
    const key = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_13__/* .objectKey */ .T5)(id);
    if (!(await store.has([key], signal)).has(key))
        await store.write(key, source, signal);
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   fG: () => (/* binding */ allowsRepository),
/* harmony export */   h6: () => (/* binding */ allowsAddress),
/* harmony export */   id: () => (/* binding */ allowsOutside),
/* harmony export */   qR: () => (/* binding */ isKeptToProtected),
/* harmony export */   r7: () => (/* binding */ metricOwners),
/* harmony export */   vO: () => (/* binding */ metricRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84659);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);




function stageRule(policy, stage) {
    const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
    let rule = { needs: new Map() };
    for (const entry of policy.stages) {
        if (!names.some((name) => name !== undefined && matches(entry.pattern, name)))
            continue;
        const { pattern: _, location: __, needs, ...said } = entry;
        rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
    }
    return rule;
}
function isKeptToProtected(policy, stage) {
    return stageRule(policy, stage).onProtected === true;
}
function fromTop({ folder }, { file, name }) {
    if (folder === '')
        return undefined;
    return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}
function metricRule(policy, file, key) {
    return policy.metrics.findLast(({ pattern }) => [key, `${file}:${key}`].some((name) => matches(pattern, name)));
}
function ownersOf(policy, path) {
    return policy.owners.findLast(({ pattern }) => !pattern.startsWith('metric:') && (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(pattern)?.test(path) === true);
}
function metricOwners(policy, file, key) {
    return policy.owners.findLast(({ pattern }) => pattern.startsWith('metric:') &&
        [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)));
}
function isReleased(policy, name) {
    return policy.models.release.some((pattern) => matches(pattern, name));
}
function allowsOutside(policy, projectRoot, path) {
    return policy.outside.some((entry) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFolder */ .h1)(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
        if (place === '/' || path === place || path.startsWith(`${place}/`))
            return true;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(place) && ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, place) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, `${place}/*`));
    });
}
function allowsAddress({ outside }, url) {
    const wanted = URL.canParse(url) ? new URL(url).href : undefined;
    return outside.some((entry) => {
        if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry))
            return false;
        const above = new URL(entry).href.replace(/\/+$/, '');
        return wanted === above || wanted.startsWith(`${above}/`);
    });
}
function allowsRepository(policy, projectRoot, url) {
    if (!/^[\w+.-]+:\/\//.test(url)) {
        const [, host, path] = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(url) ?? [];
        if (host !== undefined)
            return allowsAddress(policy, `https://${host}/${path}`);
        return allowsOutside(policy, projectRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(projectRoot, url));
    }
    return allowsAddress(policy, url.replace(/^(?:git\+)?ssh:\/\/(?:[^/@]*@)?/, 'https://'));
}
function matches(pattern, name) {
    return pattern === name || ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(pattern) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(name, pattern));
}


/***/ }),

/***/ 59267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isPushed),
/* harmony export */   y: () => (/* binding */ isRepoImport)
/* harmony export */ });
function isRepoImport({ cmd, deps }) {
    return cmd === undefined && deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
}
function isPushed(stage, { push }) {
    return push && !isRepoImport(stage);
}


/***/ })

};
