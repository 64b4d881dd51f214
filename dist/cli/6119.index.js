export const id = 6119;
export const ids = [6119];
export const modules = {

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ addData)
/* harmony export */ });
/* unused harmony export newContent */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62885);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44221);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52855);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48656);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79927);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76248);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82223);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13667);
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
    const locked = known === undefined ? undefined : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(known.stage.lock?.outs, known.output.path);
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
        return refuse(`output '${(0,_relative_js__WEBPACK_IMPORTED_MODULE_8__/* .relativePath */ .i)(path, writing.session.cwd)}' does not exist`);
    const kept = await keepData(writing, { path, hashed: hashed.value, isCached: known?.output.cache !== false }, options);
    if (!kept.ok)
        return kept;
    const info = (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedPath */ .Qt)(known?.output.path ?? baseOf(path), hashed.value.info);
    return known === undefined
        ? (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dumpDvcFile */ .QN)(writing, target.file, newContent(writing, target.file, info))
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
    const outs = stage.outs.map(({ path }) => (path === info.path ? info : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .pathIn */ .lW)(stage.lock?.outs, path)));
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dvcFileContent */ .Hi)(stage, { deps: stage.lock?.deps ?? [], outs }));
    const md5 = stage.dvcFile?.get('md5');
    if (md5 !== undefined && md5 !== null)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
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
/* harmony import */ var _add_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3106);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93238);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83203);







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

/***/ 93238:
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);
/* harmony import */ var _project_stage_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12438);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47614);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76248);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13667);








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
function insidePath({ session }, word) {
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(word, session.cwd, session.projectRoot);
    if (place.kind === 'inside' && place.path !== '')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(place.path);
    if (place.kind === 'inside')
        return refuse('the project itself cannot be added; name a file or folder in it');
    return refuse(`Cached output(s) outside of DVC project: ${word}. See <https://dvc.org/doc/user-guide/data-management/importing-external-data> for more info.`);
}
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
function madeOuts(project) {
    return project.stages.flatMap((stage) => stage.outs.flatMap((output) => output.place.kind === 'inside' ? [{ stage, output, path: output.place.path }] : []));
}
function overlap(parent, inner, stage) {
    return {
        reason: 'project',
        message: `Cannot add '${parent}', because it is overlapping with other DVC tracked output: '${inner}'.\nTo include '${inner}' in '${parent}', run 'dvc remove ${stage}' and then 'dvc add ${parent}'`,
    };
}
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
const throughLink = {
    reason: 'project',
    message: 'Cannot add files inside symlinked directories to DVC. See <https://dvc.org/doc/user-guide/troubleshooting#add-symlink> for more information.',
};
function refuse(message) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ reason: 'project', message });
}


/***/ }),

/***/ 83203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ bringSource),
  HU: () => (/* binding */ existsLocally),
  P2: () => (/* binding */ importPlace),
  Ew: () => (/* binding */ lookAtSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/place.js
var place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/run/remove.js
var remove = __webpack_require__(50741);
// EXTERNAL MODULE: ./lib/run/stage-inputs.js
var stage_inputs = __webpack_require__(62885);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
;// CONCATENATED MODULE: ./lib/store/web/web-file.js










const tries = 5;
const firstPauseMs = 100;
const headTimeoutMs = 60_000;
async function lookAtWebFile(url, ctx) {
    const head = await request(url, 'HEAD', ctx);
    if (head.ok && head.value.ok) {
        const file = describe(url, head.value);
        if (file.size !== undefined)
            return (0,failure.ok)(file);
    }
    const get = await request(url, 'GET', ctx);
    if (!get.ok)
        return get;
    await get.value.body?.cancel();
    if (get.value.status === 404 || get.value.status === 410)
        return (0,failure.ok)(undefined);
    return get.value.ok ? (0,failure.ok)(describe(url, get.value)) : (0,failure/* fail */.fJ)(refused(url, get.value.status));
}
async function downloadWebFile(url, path, ctx) {
    const reply = await request(url, 'GET', ctx);
    if (!reply.ok)
        return reply;
    if (!reply.value.ok)
        return (0,failure/* fail */.fJ)(refused(url, reply.value.status));
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(path));
    try {
        const body = reply.value.body === null ? [] : reply.value.body;
        const target = (0,external_node_fs_.createWriteStream)(temp, { flags: 'wx' });
        await (0,promises_.pipeline)(external_node_stream_.Readable.from(body), target, { signal: ctx.signal });
        (0,external_node_fs_.renameSync)(temp, path);
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        ctx.signal.throwIfAborted();
        const code = (0,disk_error/* systemCode */.xU)(error);
        if (code === undefined && !(error instanceof TypeError))
            throw error;
        const why = code === undefined ? 'the connection was lost' : (0,disk_error/* describeCode */.lA)(code);
        return (0,failure/* fail */.fJ)({ reason: 'storage', message: `'${withoutSecret(url)}' could not be downloaded: ${why}` });
    }
    finally {
        (0,external_node_fs_.rmSync)(temp, { force: true });
    }
}
async function request(url, method, ctx) {
    const { fetch, EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const dispatcher = new EnvHttpProxyAgent({ ...proxies(ctx.env), headersTimeout: headTimeoutMs });
    const headers = { 'accept-encoding': 'identity' };
    for (let attempt = 1;; attempt++) {
        try {
            const reply = await fetch(url, { method, headers, dispatcher, signal: ctx.signal });
            if ((reply.status < 500 && reply.status !== 429) || attempt === tries)
                return (0,failure.ok)(reply);
            await reply.body?.cancel();
        }
        catch (error) {
            ctx.signal.throwIfAborted();
            if (!(error instanceof TypeError))
                throw error;
            if (attempt === tries)
                return (0,failure/* fail */.fJ)(unreachable(url, error));
        }
        await (0,external_node_timers_promises_.setTimeout)(firstPauseMs * 2 ** attempt, undefined, { signal: ctx.signal });
    }
}
function proxies(env) {
    const httpProxy = env.http_proxy ?? env.HTTP_PROXY ?? '';
    return {
        httpProxy,
        httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
        noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    };
}
function describe(url, reply) {
    const { headers } = reply;
    const length = headers.get('content-length');
    const encoding = headers.get('content-encoding') ?? '';
    const isPlain = encoding === '' || encoding === 'identity';
    const size = length !== null && isPlain ? Number(length) : undefined;
    const named = headers.get('etag') || headers.get('content-md5');
    return { checksum: named || tokenOf(url, reply, size), size };
}
function tokenOf(url, { headers, url: reached }, size) {
    const info = new Map([
        ['name', url],
        ['size', size === undefined ? null : BigInt(size)],
    ]);
    const type = headers.get('content-type');
    if (type !== null)
        info.set('mimetype', type.split(';')[0] ?? '');
    if (headers.get('accept-ranges') === 'none')
        info.set('partial', false);
    info.set('url', reached);
    for (const name of ['Digest', 'Last-Modified']) {
        const value = headers.get(name);
        if (value)
            info.set(name, value);
    }
    info.set('type', 'file');
    const digest = (0,external_node_crypto_.createHash)('md5')
        .update(`(${(0,spelling/* pyRepr */.n3)(info)},)`)
        .digest('hex');
    return BigInt(`0x${digest}`).toString();
}
function refused(url, status) {
    return {
        reason: 'storage',
        message: `'${withoutSecret(url)}' answers with HTTP ${status}`,
        hint: status === 401 || status === 403 ? 'the server wants credentials' : 'check the address',
    };
}
function unreachable(url, error) {
    const { cause } = error;
    const why = cause instanceof Error ? cause.message : error.message;
    return { reason: 'storage', message: `'${withoutSecret(url)}' cannot be reached: ${why}` };
}
function withoutSecret(url) {
    return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}

// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
;// CONCATENATED MODULE: ./lib/commands/import-source.js













async function lookAtSource(writing, place, locked) {
    if (place.kind === 'url')
        return lookAtUrl(place.url, contextOf(writing));
    const { session, project } = writing;
    const hash = (0,look/* workspaceHash */.Qo)(session, project.graph, await session.ignore());
    const hashed = await (0,stage_inputs/* hashKeepingGeneration */.qb)(place, locked, { hash });
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,failure.ok)(undefined);
    return (0,failure.ok)({ record: hashed.value.info, hashed: hashed.value });
}
async function lookAtUrl(url, ctx) {
    if (!isWeb(url))
        return (0,failure/* fail */.fJ)(unsupported(url));
    const found = await lookAtWebFile(url, ctx);
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,failure.ok)(undefined) : found;
    const { checksum, size } = found.value;
    const other = new Map([['checksum', checksum]]);
    return (0,failure.ok)({ record: { hashName: 'md5', other, ...(size === undefined ? {} : { size }) } });
}
async function bringSource(writing, place, seen, path) {
    const target = (0,safe_path/* safePath */.n)(writing.session.projectRoot, path);
    if (!target.ok)
        return target;
    external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(target.value)), { recursive: true });
    if (place.kind === 'url') {
        const cleared = (0,remove/* removeAll */.C)(target.value);
        return cleared.ok ? downloadWebFile(place.url, target.value, contextOf(writing)) : cleared;
    }
    const from = place.kind === 'outside' ? place.path : (0,external_node_path_.join)(writing.session.projectRoot, place.path);
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(target.value));
    try {
        copy(from, temp, seen.hashed);
        const cleared = (0,remove/* removeAll */.C)(target.value);
        if (!cleared.ok)
            return cleared;
        external_node_fs_.renameSync(temp, (0,file_name/* fsPath */.Jk)(target.value));
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,failure/* fail */.fJ)((0,walk/* unreadable */.O$)(from, error));
    }
    finally {
        external_node_fs_.rmSync(temp, { force: true, recursive: true });
    }
}
function copy(from, to, hashed) {
    if (hashed?.tree === undefined) {
        copyFile(from, to);
        return;
    }
    external_node_fs_.mkdirSync(to);
    for (const { path } of hashed.tree.entries) {
        external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(`${to}/${path}`)), { recursive: true });
        copyFile(`${from}/${path}`, `${to}/${path}`);
    }
}
function copyFile(from, to) {
    const { COPYFILE_EXCL, COPYFILE_FICLONE } = external_node_fs_.constants;
    external_node_fs_.copyFileSync((0,file_name/* fsPath */.Jk)(from), (0,file_name/* fsPath */.Jk)(to), COPYFILE_EXCL | COPYFILE_FICLONE);
    external_node_fs_.chmodSync((0,file_name/* fsPath */.Jk)(to), (0,workspace_link/* workspaceMode */.jL)());
}
function importPlace(dep) {
    if (dep.source === undefined)
        return (0,failure.ok)(dep.place);
    const kind = dep.source.has('db') ? 'a database' : 'another repository';
    return (0,failure/* fail */.fJ)({
        reason: 'data',
        message: `'${dep.path}' comes from ${kind}, which is not read from here`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'bring it up to date with `dvc update`; everything else works with its data',
    });
}
function existsLocally(cwd, word) {
    return !/^\w+:\/\//.test(word) && external_node_fs_.existsSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.resolve)(cwd, word)));
}
function isWeb(url) {
    return ['http', 'https'].includes((0,place/* urlScheme */.f$)(url));
}
function unsupported(url) {
    return {
        reason: 'data',
        message: `data cannot be imported from ${(0,place/* urlScheme */.f$)(url)}:// addresses`,
        hint: 'local paths and http(s) addresses can; download the data and `add` it',
    };
}
function contextOf({ session }) {
    return { env: session.host.env, signal: session.host.signal };
}


/***/ }),

/***/ 48656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commitOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44221);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61489);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75876);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31266);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28804);









async function commitOutput(request) {
    const target = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .safePath */ .n)(request.projectRoot, request.path);
    if (!target.ok)
        return target;
    try {
        await store(request, target.value);
        if (request.relink !== false)
            await link(request, target.value);
        (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberLinks */ .J)(request.projectRoot, [{ path: request.path, info: request.hashed.info }]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        if (code === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)(error);
        const failure = (0,_walk_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O$)(path ?? request.path, error);
        return { ok: false, failures: [failure] };
    }
}
function filesOf({ hashed }, target) {
    if (hashed.tree === undefined)
        return [{ path: target, oid: hashed.info.oid, inner: '' }];
    return hashed.tree.entries.map(({ path, oid }) => ({ path: `${target}/${path}`, oid, inner: path }));
}
async function store(request, target) {
    const { hashed, cache, linkTypes } = request;
    const { hashName } = hashed.info;
    const how = request.relink !== false && linkTypes[0] === 'hardlink' ? 'hardlink' : 'copy';
    for (const [i, { path, oid, inner }] of filesOf(request, target).entries()) {
        await breathe(i, request.signal);
        const stamp = hashed.stamps?.get(inner);
        cache.addFile(path, { oid, hashName }, stamp?.size === 0 ? 'copy' : how, stamp);
    }
    if (hashed.tree !== undefined) {
        const { oid, bytes } = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeId */ .Mh)(hashed.tree);
        cache.addBytes(bytes, { oid, hashName });
    }
}
async function link(request, target) {
    const { hashed, cache, linkTypes } = request;
    if (hashed.tree !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isSymbolicLink())
        return;
    const linker = new _link_js__WEBPACK_IMPORTED_MODULE_5__/* .Linker */ .oC(linkTypes);
    for (const [i, { path, oid }] of filesOf(request, target).entries()) {
        await breathe(i, request.signal);
        const object = cache.pathOf({ oid, hashName: hashed.info.hashName });
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path));
        if (hashed.tree === undefined)
            linkSingle({ path, object, stats }, linkTypes, linker);
        else if (needsLink({ path, object, stats }, linkTypes))
            linker.place(object, path);
    }
    if (hashed.tree === undefined && hashed.info.isexec === true)
        (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .makeExecutable */ .dF)(target);
}
function linkSingle(file, linkTypes, linker) {
    const first = linkTypes[0] ?? 'reflink';
    if ((first === 'reflink' || first === 'copy') && isPlain(file.stats))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(file.path), (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceMode */ .jL)());
    else if (needsLink(file, [first]))
        linker.place(file.object, file.path);
}
function isPlain(stats) {
    return stats.isFile() && stats.nlink === 1;
}
function needsLink({ path, object, stats }, linkTypes) {
    for (const type of linkTypes.length === 0 ? ['copy'] : linkTypes) {
        if ((type === 'copy' || type === 'reflink') && isPlain(stats))
            return false;
        if (type === 'hardlink' && stats.isFile() && stats.nlink > 1)
            return stats.ino !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(object).ino;
        if (type === 'symlink' && stats.isSymbolicLink())
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)) !== object;
    }
    return true;
}
async function breathe(index, signal) {
    if (index % 64 !== 63)
        return;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    signal?.throwIfAborted();
}


/***/ })

};
