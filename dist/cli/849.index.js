export const id = 849;
export const ids = [849,61];
export const modules = {

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ addData)
/* harmony export */ });
/* unused harmony export newContent */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5690);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2885);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4221);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2855);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8656);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2510);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9927);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6248);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5709);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3667);
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













/** Tracks a path: hash, `.gitignore`, cache, `.dvc` file, in this order (dvc: dvc/output.py add). */
async function addData(writing, target, options) {
    const { known, path } = target;
    const locked = known === undefined ? undefined : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(known.stage.lock?.outs, known.output.path);
    const isPart = known !== undefined && known.output.place.kind === 'inside' && known.output.place.path !== path;
    if (!isPart || locked === undefined)
        return addWhole(writing, target, locked, options);
    if (locked.oid !== undefined && !(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_11__/* .isTreeOid */ .FV)(locked.oid)) {
        return refuse(`Cannot modify '${seenOut(writing, known.output)}' which is being tracked as a file`);
    }
    // Manifests of DVC 2 hash their files in another way, so such a folder is looked at as a whole.
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
        return refuse(`output '${(0,_relative_js__WEBPACK_IMPORTED_MODULE_8__/* .relativePath */ .i)(path, writing.session.cwd)}' does not exist`);
    const kept = await keepData(writing, { path, hashed: hashed.value, isCached: known?.output.cache !== false }, options);
    if (!kept.ok)
        return kept;
    const info = (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedPath */ .Qt)(known?.output.path ?? baseOf(path), hashed.value.info);
    return known === undefined
        ? (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dumpDvcFile */ .QN)(writing, target.file, newContent(writing, target.file, info))
        : dumpKnown(writing, known.stage, info);
}
/** A file or folder inside a tracked folder: its manifest is changed there only (dvc: dvc/output.py apply, unstage; C-180). */
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
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_9__/* .Remotes */ .ot(writing.session), true);
        const tree = await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestReader */ .rk)(writing.session, remotes)(oid, hashName);
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
/** The size of a folder after a change is known only if files were added, or if nothing changed. */
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
/** A stage's own md5 is left as it is: only `commit` and runs compute it anew. */
function dumpKnown(writing, stage, info) {
    const outs = stage.outs.map(({ path }) => (path === info.path ? info : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(stage.lock?.outs, path)));
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dvcFileContent */ .Hi)(stage, { deps: stage.lock?.deps ?? [], outs }));
    const md5 = stage.dvcFile?.get('md5');
    if (md5 !== undefined && md5 !== null)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
/** A new `.dvc` file; what an older one of that name says about the data stays (dvc: dvc/stage/__init__.py restore_fields). */
function newContent(writing, file, info) {
    const old = writing.project.byAddress.get(file)?.dvcFile;
    const outs = old?.get('outs');
    const before = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .isList */ .Lv)(outs)
        ? outs.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_12__/* .isMapping */ .pi).find((entry) => entry.get('path') === info.path)
        : undefined;
    const annotations = ['desc', 'type', 'labels', 'meta', 'remote', 'push'].flatMap((key) => {
        const value = before?.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    const kept = ['desc', 'meta'].flatMap((key) => {
        const value = old?.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    const output = new Map([['path', info.path], ...annotations]);
    const dvcFile = new Map([...kept, ['outs', [output]]]);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dvcFileContent */ .Hi)({ file, address: file, deps: [], outs: [info], dvcFile }, { deps: [], outs: [info] });
}
async function hasher({ session, project }) {
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceHash */ .Qo)(session, project.graph, await session.ignore());
}
function outPath({ place }) {
    return place.kind === 'url' ? place.url : place.path;
}
function seenOut({ session }, output) {
    return (0,_relative_js__WEBPACK_IMPORTED_MODULE_8__/* .relativePath */ .i)(outPath(output), session.cwd);
}
function baseOf(path) {
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path);
    return folder === '' ? path : path.slice(folder.length + 1);
}
function refuse(message) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ reason: 'project', message });
}


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ addOutside),
/* harmony export */   X: () => (/* binding */ outputPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5690);
/* harmony import */ var _add_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3106);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3238);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8456);







/** `add --out`: tracks a copy of data from elsewhere, and keeps no word of where it came from (dvc: dvc/repo/add.py). */
async function addOutside(writing, word, { out, force }) {
    const { session } = writing;
    const path = outputPath(session.host.cwd, word, { out, force });
    if (!path.ok)
        return path;
    const target = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .addTarget */ .z9)(writing, path.value);
    if (!target.ok)
        return target;
    if (target.value.known === undefined) {
        const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .overlaps */ .$f)(writing, [target.value.path], new Set([target.value.file]));
        if (clashes.length > 0)
            return { ok: false, failures: clashes };
    }
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(word, session.cwd, session.projectRoot);
    const seen = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_6__/* .lookAtSource */ .Ew)(writing, place);
    if (!seen.ok)
        return seen;
    if (seen.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `[Errno 2] No such file or directory: '${word}'` });
    const brought = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_6__/* .bringSource */ .qF)(writing, place, seen.value, target.value.path);
    if (!brought.ok)
        return brought;
    return (0,_add_data_js__WEBPACK_IMPORTED_MODULE_4__/* .addData */ .y)(writing, target.value, { noCommit: false, relink: true });
}
/**
 * Where data gets to: the name of the source in the working folder, or `out`, or in it if it is a folder. Fails if
 * something is there, unless forced (dvc: dvc/utils/__init__.py resolve_output).
 */
function outputPath(cwd, source, { out, force }) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(/^\w+:\/\//.test(source) ? urlPath(source) : source));
    const isFolder = out !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out), { throwIfNoEntry: false })?.isDirectory() === true;
    const path = out === undefined ? name : isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, name) : out;
    if (force || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(path);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        reason: 'project',
        message: `The file '${path}' already exists locally. \nTo override it, re-run with '--force'.`,
    });
}
function urlPath(url) {
    return url.replace(/^\w+:\/\/[^/?#]*/, '').replace(/[?#].*$/s, '');
}


/***/ }),

/***/ 3238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   OD: () => (/* binding */ throughLink),
/* harmony export */   _Z: () => (/* binding */ isThroughLink),
/* harmony export */   ij: () => (/* binding */ checkNewOutput),
/* harmony export */   yt: () => (/* binding */ insidePath),
/* harmony export */   z9: () => (/* binding */ addTarget)
/* harmony export */ });
/* unused harmony export madeOuts */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5690);
/* harmony import */ var _project_stage_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2438);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7614);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2510);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6248);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3667);








/** Finds out what `add` of a path means (dvc: dvc/repo/add.py get_or_create_stage). Fails with DVC's texts. */
async function addTarget(writing, word) {
    const { project, session } = writing;
    const path = insidePath(writing, word);
    if (!path.ok)
        return path;
    if (isThroughLink(session.projectRoot, path.value))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(throughLink);
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const known = project.graph.producerAbove(path.value);
    if (known === undefined) {
        const ready = await checkNewOutput(writing, path.value);
        return ready.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ path: path.value, file: `${path.value}.dvc` }) : ready;
    }
    if (known.stage.cmd !== undefined) {
        const file = (0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(known.stage.file, session.cwd);
        return refuse(`cannot update '${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path.value)}': overlaps with an output of ${(0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_7__/* .stageText */ .U2)(writing, known.stage)} in '${file}'.\nRun the pipeline or use 'dvc commit' to force update it.`);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ path: path.value, file: known.stage.file, known });
}
/** A path as typed, project-relative; data outside the project cannot be tracked. */
function insidePath({ session }, word) {
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(word, session.cwd, session.projectRoot);
    if (place.kind === 'inside' && place.path !== '')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(place.path);
    if (place.kind === 'inside')
        return refuse('the project itself cannot be added; name a file or folder in it');
    return refuse(`Cached output(s) outside of DVC project: ${word}. See <https://dvc.org/doc/user-guide/data-management/importing-external-data> for more info.`);
}
/** May a path become an out of a `.dvc` file of its own? (dvc: dvc/output.py, dvc/dvcfile.py check_dvcfile_path) */
async function checkNewOutput(writing, path) {
    const { session } = writing;
    const seen = (0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, session.cwd);
    if ((0,_project_stage_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .isDvcFile */ .ou)(path))
        return refuse(`DVC file '${seen}' cannot be an output.`);
    const ignored = (await session.ignore()).explain(path, (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, path))?.isDirectory() === true);
    if (ignored !== undefined) {
        return refuse(`Path '${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, path)}' is ignored by ${ignored.text}`);
    }
    const hidden = await session.git?.isIgnored(session.projectRoot, [`${path}.dvc`]);
    if (hidden !== undefined && hidden.size > 0)
        return refuse(`bad DVC file name '${seen}.dvc' is git-ignored.`);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
}
/**
 * What stands in the way of new outs: outs inside them or around them, among themselves too (dvc: dvc/repo/add.py
 * translate_graph_error). `replaced` are `.dvc` files that are written anew and no longer count.
 */
function overlaps(writing, paths, replaced) {
    const { project, session } = writing;
    const outs = madeOuts(project).filter(({ stage }) => !replaced.has(stage.file));
    const seen = (path) => (0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, session.cwd);
    return [...new Set(paths)].flatMap((path) => {
        const inner = outs.find((out) => out.path.startsWith(`${path}/`));
        if (inner !== undefined)
            return [overlap(seen(path), seen(inner.path), (0,_report_dag_js__WEBPACK_IMPORTED_MODULE_4__/* .addressFrom */ .L)(inner.stage, session.cwd))];
        const sibling = paths.find((other) => other.startsWith(`${path}/`));
        return sibling === undefined ? [] : [overlap(seen(path), seen(sibling), seen(`${sibling}.dvc`))];
    });
}
/** Every output inside the project, with its path. */
function madeOuts(project) {
    return project.stages.flatMap((stage) => stage.outs.flatMap((output) => output.place.kind === 'inside' ? [{ stage, output, path: output.place.path }] : []));
}
function overlap(parent, inner, stage) {
    return {
        reason: 'project',
        message: `Cannot add '${parent}', because it is overlapping with other DVC tracked output: '${inner}'.\nTo include '${inner}' in '${parent}', run 'dvc remove ${stage}' and then 'dvc add ${parent}'`,
    };
}
/** Does the way to a path lead through a link, or is the path itself a link to a folder? (dvc: dvc/utils/fs.py) */
function isThroughLink(projectRoot, path) {
    for (let folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path); folder !== ''; folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(folder)) {
        if ((0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(projectRoot, folder))?.isSymbolicLink() === true)
            return true;
    }
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(projectRoot, path);
    return (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(own)?.isSymbolicLink() === true && isFolderBehind(own);
}
function isFolderBehind(path) {
    return (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsBehind */ .M)(path)?.isDirectory() === true;
}
/** What DVC says of data that is reached through links. */
const throughLink = {
    reason: 'project',
    message: 'Cannot add files inside symlinked directories to DVC. See <https://dvc.org/doc/user-guide/troubleshooting#add-symlink> for more information.',
};
function refuse(message) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ reason: 'project', message });
}


/***/ }),

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   add: () => (/* binding */ add)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2855);
/* harmony import */ var _add_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3106);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6119);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3238);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5336);









/** `add`: data files and folders under DVC's care (dvc: dvc/repo/add.py). */
const add = {
    name: 'add',
    help: 'Track data files or folders',
    args: '<targets...>',
    options: [
        { flags: '--no-commit', help: 'do not put the data into the cache' },
        { flags: '--glob', help: 'targets are shell patterns; ** is any number of folders' },
        { flags: '-o, --out <path>', help: 'where to put a copy of the target, which is tracked instead of it' },
        { flags: '-f, --force', help: 'with --out: replace what is there' },
        { flags: '--no-relink', help: 'leave the files in the workspace as they are' },
        { flags: '--to-remote', help: 'refused: copy the data here, then push' },
        { flags: '-r, --remote <name>', help: 'only with --to-remote' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return { failures: [{ reason: 'project', message: misuse }] };
        const what = `add ${words.args.join(' ')}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withWriting */ .$)(host, { what, scmContext: true }, (writing) => addAll(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)(done.failures);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
/** Options that do not go together, in DVC's words (dvc: dvc/commands/add.py validate_args). */
function misuseOf({ args, options }) {
    if (options.toRemote === true)
        return '--to-remote is not supported: add the data here, then `push` it';
    if (typeof options.out !== 'string')
        return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
    if (args.length > 1)
        return "multiple targets can't be used with --out";
    if (options.glob === true)
        return "--glob option can't be used with --out";
    return options.commit === false ? "--no-commit option can't be used with --out" : undefined;
}
async function addAll(writing, words) {
    const { args, options } = words;
    const choices = { noCommit: options.commit === false, relink: options.relink !== false };
    if (typeof options.out === 'string')
        return (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_4__/* .addOutside */ .$)(writing, args[0] ?? '', { out: options.out, force: options.force === true });
    const expanded = options.glob === true ? expand(args, writing.session.host.cwd) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(args);
    if (!expanded.ok)
        return expanded;
    const targets = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)(await Promise.all([...new Set(expanded.value)].map((word) => (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .addTarget */ .z9)(writing, word))));
    if (!targets.ok)
        return targets;
    const fresh = targets.value.filter(({ known }) => known === undefined);
    const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .overlaps */ .$f)(writing, fresh.map(({ path }) => path), new Set(fresh.map(({ file }) => file)));
    if (clashes.length > 0)
        return { ok: false, failures: clashes };
    return addEach(writing, targets.value, choices);
}
/** One after the other: where two targets change the same `.dvc` file, the second sees what the first wrote. */
async function addEach(writing, targets, choices) {
    const { session, files } = writing;
    const written = new Set();
    for (const target of targets) {
        let [now, current] = [writing, (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(target)];
        if (written.has(target.file)) {
            const loaded = await session.reload();
            if (!loaded.ok)
                return loaded;
            now = { session, project: loaded.value, files };
            current = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .addTarget */ .z9)(now, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, target.path));
        }
        const done = current.ok ? await (0,_add_data_js__WEBPACK_IMPORTED_MODULE_3__/* .addData */ .y)(now, current.value, choices) : current;
        if (!done.ok)
            return done;
        written.add(target.file);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
/** As Python's `glob` with `recursive`: names that start with a dot only where the pattern does, without a match nothing. */
function expand(patterns, cwd) {
    const found = patterns.flatMap((pattern) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, { cwd })
        .filter((path) => !isHidden(path, pattern))
        .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .OP));
    if (found.length > 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(found);
    const list = patterns.map((pattern) => `'${pattern}'`).join(', ');
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `Glob [${list}] has no matches.` });
}
function isHidden(path, pattern) {
    return !/(^|\/)\./.test(pattern) && /(^|\/)\./.test(path);
}


/***/ }),

/***/ 5709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ Remotes),
  rk: () => (/* binding */ manifestReader),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
;// CONCATENATED MODULE: ./lib/store/open.js


/** Opens the store behind a remote; the only list of kinds. Fails with `config`, and asks no server yet. */
async function openStore(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    const byVersion = ['version_aware', 'worktree'].find((option) => isOn(remote.options.get(option)));
    if (byVersion !== undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, byVersion));
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,failure/* fail */.fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
/** A new kind is one row here and one file. Clients of services load when they are needed. */
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 1453))).openS3(remote, env),
};
/** Kinds that DVC reads and this version does not (dvc `config_schema.py`). */
const known = new Set([
    'gs',
    'azure',
    'ssh',
    'http',
    'https',
    'webdav',
    'webdavs',
    'hdfs',
    'webhdfs',
    'oss',
    'gdrive',
]);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function unread({ name }, kind) {
    return {
        reason: 'config',
        message: `remote '${name}' is of kind '${kind}', which this version does not read`,
        hint: `it reads local folders and s3; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
        location: { file: '.dvc/config' },
    };
}
function unknown({ name, url }, kind) {
    return {
        reason: 'config',
        message: `Unsupported URL type ${kind}://`,
        hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads local folders and s3`,
        location: { file: '.dvc/config' },
    };
}
function versioned({ name }, option) {
    return {
        reason: 'config',
        message: `remote '${name}' has ${option} set, which this version does not read`,
        hint: 'its data is kept by path and version, not by hash; name another remote with `-r`, or use `dvc` itself for this one',
        location: { file: '.dvc/config' },
    };
}
function withoutUser(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}

// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(7208);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(4221);
;// CONCATENATED MODULE: ./lib/commands/remotes.js





/** Remotes by name, each opened at most once and closed together. */
class Remotes {
    config;
    env;
    opened = new Map();
    constructor(session) {
        this.config = session.config;
        this.env = session.host.env;
    }
    /** The store of a remote; without a name the default one. Fails with `config` when there is none of that name. */
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined)
            return Promise.resolve({ ok: false, failures: [noRemote] });
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve({ ok: false, failures: [unknownRemote(wanted, this.config)] });
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store = openStore(remote, this.env);
            this.opened.set(wanted, store);
        }
        return store;
    }
    /** Is there a remote of that name, or a default one? */
    has(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async [Symbol.asyncDispose]() {
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
const noRemote = {
    reason: 'remote',
    message: 'no remote specified in .dvc/config, and no default remote is set',
    hint: 'add one with `dvc remote add -d NAME URL` and commit .dvc/config, or name one with `-r`',
};
function unknownRemote(name, config) {
    const known = [...config.remotes.keys()].sort().join(', ');
    return {
        reason: 'remote',
        message: `remote '${name}' doesn't exist`,
        hint: known === ''
            ? 'no remote is configured; add one with `dvc remote add`'
            : `configured remotes: ${known}`,
        location: { file: '.dvc/config' },
    };
}
/**
 * Reads manifests from the cache, else from the remote, verified, and puts nothing into the cache. Each is read once; what
 * cannot be had is undefined, because a plan then says *unknown*.
 */
function manifestReader(session, remotes, remoteName) {
    const known = new Map();
    return (oid, hashName) => {
        const key = `${hashName}:${oid}`;
        let tree = known.get(key);
        if (tree === undefined) {
            tree = readManifest(session, remotes, remoteName, oid, hashName);
            known.set(key, tree);
        }
        return tree;
    };
}
async function readManifest(session, remotes, remoteName, oid, hashName) {
    const local = session.cache.readTree(oid, hashName);
    if (local?.ok)
        return local.value;
    if (remotes === undefined || !remotes.has(remoteName))
        return undefined;
    const store = await remotes.open(remoteName);
    if (!store.ok)
        return undefined;
    const bytes = await readAll(store.value, (0,store_oid/* objectKey */.T5)({ oid, hashName }), session.host.signal);
    if (bytes === undefined || `${(0,md5/* md5Bytes */.cG)(bytes, 'md5')}.dir` !== oid)
        return undefined;
    const tree = (0,store_tree/* parseTree */.cZ)(bytes);
    return tree.ok ? tree.value : undefined;
}
/** All the bytes behind a key, at most 512 MiB; undefined if they are not there or cannot be read. */
async function readAll(store, key, signal) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of await store.read(key, signal)) {
            size += chunk.length;
            if (size > 512 * 1024 * 1024)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   jL: () => (/* binding */ workspaceMode),
/* harmony export */   oC: () => (/* binding */ Linker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2510);






/** Errors that mean "not this kind, here" (dvc_objects: fs/generic.py _try_links). */
const unsupported = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'EXDEV',
    'ENOTTY',
    'ENOSYS',
    'EINVAL',
    'EAGAIN',
]);
/**
 * Places cache objects at paths of the workspace, by the first kind of link that works; kinds that turn out not to work
 * between the two file systems are not tried again.
 */
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? ['reflink', 'copy'] : [...types];
    }
    /**
     * Puts an object at a path whose parent exists, all at once, replacing a file or link there; with `isNew` what
     * is there is kept and it throws `EEXIST`. The object's bytes have been verified by the caller. Throws a `FailureError` if no kind of link works, else what the file system says.
     */
    place(object, target, isNew = false) {
        for (const type of [...this.#types]) {
            try {
                // A link is there whole or not at all, so where nothing stands it needs no other name first.
                if (isNew && (type === 'hardlink' || type === 'symlink'))
                    make(type, object, target);
                else
                    replace(type, object, target, isNew);
                return;
            }
            catch (error) {
                const { code = '' } = error;
                if (unsupported.has(code))
                    this.#types.splice(this.#types.indexOf(type), 1);
                // One object can have only so many hard links; the next kind serves this file, others still try.
                else if (code !== 'EMLINK')
                    throw error;
            }
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .FailureError */ .pO({
            reason: 'config',
            message: `No possible cache link types for '${target}'.`,
            hint: "add 'copy' to cache.type: `dvc config cache.type reflink,copy`",
        });
    }
}
function replace(type, object, target, isNew) {
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    try {
        make(type, object, temp);
        // Somebody was faster, or the file system takes two of our names for one.
        if (isNew && (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(target));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), { force: true });
        throw error;
    }
}
function make(type, object, path) {
    const [from, to] = [(0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(object), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)];
    if (type === 'symlink')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(from, to);
    else if (type === 'hardlink')
        hardlink(from, to);
    else {
        const how = type === 'reflink' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE : 0;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | how);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, workspaceMode());
    }
}
/** Data sets hold many empty files, and one file can have only so many links: DVC makes those anew (fs/local.py link). */
function hardlink(from, to) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(from).size === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
/** The mode of files that are copies: what the umask leaves of 0666. */
function workspaceMode() {
    return 0o666 & ~process.umask();
}
/** Adds the owner's x bit, which is all that an executable out gets back (dvc_data: hashfile/db/local.py set_exec). */
function makeExecutable(path) {
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)).mode & 0o7777;
    if ((mode & 0o100) !== 0)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), mode | 0o100);
    }
    catch (error) {
        // A link into a cache that is not ours: DVC goes on too.
        const { code } = error;
        if (code !== 'EPERM' && code !== 'EROFS' && code !== 'EACCES')
            throw error;
    }
}


/***/ })

};
