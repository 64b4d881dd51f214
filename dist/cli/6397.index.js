export const id = 6397;
export const ids = [6397,2800];
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
/* harmony import */ var _project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56652);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45690);
/* harmony import */ var _run_kept_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16483);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62885);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26330);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48656);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62510);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12252);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76248);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82223);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13667);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(95180);
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
    const locked = known === undefined ? undefined : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(known.stage.lock?.outs, known.output.path);
    const isPart = known !== undefined && known.output.place.kind === 'inside' && known.output.place.path !== path;
    if (!isPart || locked === undefined)
        return addWhole(writing, target, locked, options);
    if (locked.oid !== undefined && !(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_14__/* .isTreeOid */ .FV)(locked.oid)) {
        return refuse(`Cannot modify '${seenOut(writing, known.output)}' which is being tracked as a file`);
    }
    if (locked.oid !== undefined && locked.hashName !== 'md5')
        return addWhole(writing, { ...target, path: outPath(known.output) }, locked, options);
    return addPart(writing, { path, known, locked }, options);
}
async function addWhole(writing, target, locked, options) {
    const { path, known } = target;
    const hashed = await (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .hashKeepingGeneration */ .qb)({ kind: 'inside', path }, locked, {
        hash: await hasher(writing),
    });
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return refuse(`output '${(0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(path, writing.session.cwd)}' does not exist`);
    const kept = await keepData(writing, { path, hashed: hashed.value, isCached: known?.output.cache !== false }, options);
    if (!kept.ok)
        return kept;
    return recordData(writing, target, hashed.value.info, hashed.value.tree);
}
function recordData(writing, { path, known, file }, data, tree) {
    const info = { path: known?.output.path ?? baseOf(path), ...data };
    return known === undefined
        ? (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, file, newContent(writing, file, info))
        : dumpKnown(writing, known, info, tree);
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
        if ((0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_8__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, outPath(known.output))) === undefined)
            return refuse(`output '${seenOut(writing, known.output)}' does not exist`);
        if (isNew)
            return refuse(`[Errno 2] No such file or directory: '${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, path)}'`);
    }
    const next = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .makeTree */ .TI)([...others, ...(hashed.value === undefined ? [] : entriesAt(hashed.value, inner))]);
    const oid = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .treeOid */ .F3)(next);
    const kept = await keepData(writing, { path, hashed: hashed.value, isCached: known.output.cache, root: outPath(known.output) }, options);
    if (!kept.ok)
        return kept;
    if (!options.noCommit && known.output.cache)
        session.cache.addTree(next, 'md5');
    const size = sizeOf({ hashed: hashed.value, locked, isNew, isSame: locked.oid === oid });
    const info = {
        path: known.output.path,
        oid,
        hashName: 'md5',
        nfiles: next.entries.length,
        ...(size === undefined ? {} : { size }),
    };
    return dumpKnown(writing, known, info, next);
}
async function recordedTree(writing, locked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { oid, hashName } = locked;
        if (oid === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)((0,_store_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .makeTree */ .TI)([]));
        const listed = (0,_project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_2__/* .listedTree */ .g)(locked);
        if (listed.entries.length > 0)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(listed);
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_11__/* .Remotes */ .o(writing.session), true);
        const tree = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestReader */ .r)(writing.session, remotes)(oid, hashName);
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
    const done = await (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .commitOutput */ .p)({
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
function dumpKnown(writing, { stage, output }, info, tree) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(writing.session.projectRoot, outPath(output));
    const was = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.outs, info.path);
    const now = (0,_run_kept_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .keptVersions */ .C)(info, was, tree === undefined ? undefined : { tree, root });
    const outs = stage.outs.map(({ path }) => (path === info.path ? now : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.outs, path)));
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, { deps: stage.lock?.deps ?? [], outs }));
    const md5 = stage.dvcFile?.get('md5');
    if (md5 !== undefined && md5 !== null)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
function newContent(writing, file, info) {
    const old = writing.project.byAddress.get(file)?.dvcFile;
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .keptFields */ .es)(old, info.path);
    const output = new Map([['path', info.path], ...kept.out]);
    const dvcFile = new Map([...kept.stage, ['outs', [output]]]);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)({ file, address: file, deps: [], outs: [info], dvcFile }, { deps: [], outs: [info] });
}
async function hasher({ session, project }) {
    return (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_13__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
}
function outPath({ place }) {
    return place.kind === 'url' ? place.url : place.path;
}
function seenOut({ session }, output) {
    return (0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(outPath(output), session.cwd);
}
function baseOf(path) {
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
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
/* harmony import */ var _report_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74686);
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
    if ((0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrl */ .gU)(word) && !(0,_project_stage_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownScheme */ .z8)(word))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            reason: 'project',
            message: `config file error: Unsupported URL type ${(0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .urlScheme */ .f$)(word)}://`,
        });
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
            return [overlap(seen(path), seen(inner.path), (0,_report_address_js__WEBPACK_IMPORTED_MODULE_4__/* .addressFrom */ .L)(inner.stage, session.cwd))];
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

/***/ 65459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ versionedPlaces)
/* harmony export */ });
/* harmony import */ var _project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56652);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);




function versionedPlaces(project, remote) {
    const places = new Map();
    for (const { outs, lock } of project.stages) {
        for (const output of outs) {
            const locked = lock?.outs.find(({ path }) => path === output.path);
            if (locked !== undefined)
                addPlaces(places, output, { locked, remote });
        }
    }
    return places;
}
function addPlaces(places, { place }, { locked, remote }) {
    const { oid, hashName, other } = locked;
    if (oid === undefined || place.kind !== 'inside')
        return;
    const files = other?.get('files');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(files)) {
        const found = fileAt(place.path, { entry: other, size: locked.size ?? 0, remote });
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), found);
        return;
    }
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .Mh)((0,_project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTree */ .g)(locked));
    places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: tree.oid, hashName }), { kind: 'bytes', bytes: tree.bytes });
    for (const file of files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)) {
        const [member, path] = [(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOid */ .Se)(file.get('md5')), file.get('relpath')];
        if (member === undefined || typeof path !== 'string')
            continue;
        const entry = { entry: file, size: Number(file.get('size') ?? 0), remote };
        const found = fileAt(`${place.path}/${path}`, entry);
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: member, hashName }), found);
    }
}
function fileAt(path, { entry, size, remote, }) {
    const clouds = entry?.get('cloud');
    const noted = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(clouds) ? clouds.get(remote.name) : undefined;
    const version = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(noted) ? noted.get('version_id') : undefined;
    if (typeof version === 'string' && version !== '')
        return { kind: 'file', path, size, version };
    return remote.isWorktree ? { kind: 'file', path, size } : undefined;
}


/***/ }),

/***/ 12252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ manifestReader),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26330);




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
    const sources = await remotes.sources(remoteName, { only: remoteName !== undefined });
    if (!sources.ok)
        return undefined;
    for (const store of sources.value.all) {
        const bytes = await readAll(store, (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), session.host.signal);
        if (bytes === undefined || `${(0,_store_md5_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Bytes */ .cG)(bytes, 'md5')}.dir` !== oid)
            continue;
        const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(bytes);
        if (tree.ok)
            return tree.value;
    }
    return undefined;
}
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
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 82223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Remotes)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/open.js + 1 modules
var store_open = __webpack_require__(24384);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/data/detours.js


class Detours {
    #amounts = new Map();
    #damage = new Map();
    took(main, source, amount) {
        const key = `${main}\n${source}`;
        this.#amounts.set(key, (0,plan/* add */.WQ)(this.#amounts.get(key) ?? plan/* nothing */.s6, amount));
    }
    passed(failures) {
        for (const failure of failures)
            this.#damage.set(failure.message, failure);
    }
    take() {
        const told = [...this.#amounts].map(([key, { objects, bytes }]) => {
            const [main, source] = key.split('\n');
            const what = `${(0,format/* formatCount */.B4)(objects)} object${objects === 1 ? '' : 's'} (${(0,format/* formatBytes */.z3)(bytes)})`;
            return {
                reason: 'storage',
                message: `${what} came from ${source}, because ${main} could not give ${objects === 1 ? 'it' : 'them'}`,
                hint: 'push again to the first one, so that nobody has to look elsewhere',
            };
        });
        const damaged = [...this.#damage.values()].map((failure) => ({ ...failure, reason: 'storage' }));
        this.#amounts.clear();
        this.#damage.clear();
        return [...told, ...damaged];
    }
}

// EXTERNAL MODULE: ./lib/commands/data/versioned-places.js
var versioned_places = __webpack_require__(65459);
;// CONCATENATED MODULE: ./lib/commands/remotes.js




class Remotes {
    config;
    session;
    use;
    host;
    opened = new Map();
    detours = new Detours();
    constructor(session, use = {}) {
        this.config = session.config;
        this.session = session;
        this.host = session.host;
        this.use = use;
    }
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined) {
            const { cache } = this.use;
            return Promise.resolve(cache === undefined ? (0,failure/* fail */.fJ)(noRemote) : (0,failure.ok)(cache));
        }
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve((0,failure/* fail */.fJ)(unknownRemote(wanted, this.config)));
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store =
                (0,store_open/* versionOption */.CN)(remote) === undefined ? (0,store_open/* openStore */.Ch)(remote, this.host.env) : this.openVersions(remote);
            this.opened.set(wanted, store);
        }
        return store;
    }
    openVersions(remote) {
        const { name, options } = remote;
        return (0,store_open/* openVersioned */.As)(remote, this.host.env, async () => {
            const project = await this.session.project?.();
            if (project === undefined)
                return (0,failure.ok)(new Map());
            const isWorktree = /^true$/i.test(String(options.get('worktree')));
            return project.ok ? (0,failure.ok)((0,versioned_places/* versionedPlaces */.w)(project.value, { name, isWorktree })) : project;
        });
    }
    has(name) {
        return this.isConfigured(name) || (name === undefined && this.use.cache !== undefined);
    }
    isConfigured(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async sources(name, { only }) {
        const main = await this.open(name);
        if (!main.ok)
            return main;
        const helpers = only && this.use.alwaysFallBack !== true ? (0,failure.ok)(noHelpers) : await this.helpers();
        if (!helpers.ok)
            return helpers;
        const { cache, trustsProposals } = this.use;
        const { proposals, fallback } = helpers.value;
        const first = cache === undefined ? [] : [cache];
        const everywhere = [...first, main.value, ...proposals, ...fallback];
        const trusted = [...first, main.value, ...(trustsProposals === true ? proposals : []), ...fallback];
        return (0,failure.ok)({
            main: main.value,
            all: [...new Set(everywhere)],
            fallback: fallback.filter((store) => store !== main.value),
            runs: [...new Set(trusted)],
        });
    }
    async helpers() {
        const policy = await this.session.policy?.();
        if (policy === undefined)
            return (0,failure.ok)(noHelpers);
        if (!policy.ok)
            return policy;
        const { file, remotes } = policy.value;
        const isJob = this.use.trustsProposals !== undefined;
        const named = [
            ...(isJob && remotes.proposals !== undefined ? [remotes.proposals] : []),
            ...remotes.fallback,
        ];
        const opened = (0,failure/* all */.Q7)(await Promise.all(named.map((name) => this.open(name))));
        if (!opened.ok)
            return (0,failure/* fail */.fJ)(...opened.failures.map((failure) => ({ ...failure, location: { file } })));
        const count = named.length - remotes.fallback.length;
        return (0,failure.ok)({ proposals: opened.value.slice(0, count), fallback: opened.value.slice(count) });
    }
    async [Symbol.asyncDispose]() {
        for (const failure of this.detours.take())
            void this.host.emit({ kind: 'warning', failure });
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
const noHelpers = {
    proposals: [],
    fallback: [],
};
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
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_9__/* .Remotes */ .o(session), true);
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

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   i9: () => (/* binding */ willRun),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _propagate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50296);

function makePlan(input) {
    const active = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .activeProducers */ ._5)(input.graph, input.selected);
    const own = new Map(input.selected.map((stage) => [stage.address, ownVerdict(stage, input)]));
    const causes = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'stale');
    const doubts = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'unknown');
    const stages = input.selected.map((stage) => {
        const verdict = finalVerdict(own.get(stage.address), causes.get(stage.address), doubts.get(stage.address));
        return {
            stage,
            verdict,
            since: input.staleAtBase?.has(stage.address) === true ? 'base' : 'head',
            causedBy: verdict.kind === 'stale' || verdict.kind === 'waiting' ? (causes.get(stage.address) ?? []) : [],
            runCache: 'unknown',
            fetch: nothing,
        };
    });
    const listed = stages.filter(({ stage, verdict }) => input.all === true || stage.cmd !== undefined || verdict.kind !== 'fresh');
    const running = listed.filter(willRun).map(({ stage }) => stage);
    return {
        base: input.base,
        head: input.head,
        stages: listed,
        waves: (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .Lp)(running, active),
        totals: count(listed),
    };
}
const nothing = { objects: 0, bytes: 0 };
function willRun(planned) {
    return planned.verdict.kind === 'stale' || planned.verdict.kind === 'waiting';
}
function isLeft(planned) {
    return willRun(planned) && planned.afterMerge !== true;
}
function ownVerdict(stage, input) {
    const verdict = input.verdicts.get(stage.address) ?? { kind: 'fresh', reasons: [] };
    if (input.forced.has(stage.address))
        return { kind: 'stale', reasons: [...mainReasons(verdict.reasons), { kind: 'forced' }] };
    return { ...verdict, reasons: mainReasons(verdict.reasons) };
}
function mainReasons(reasons) {
    const notLocked = reasons.find((reason) => reason.kind === 'not-locked');
    return notLocked === undefined
        ? reasons
        : [notLocked, ...reasons.filter(({ kind }) => kind === 'missing-dep')];
}
function finalVerdict(own, causes, doubts) {
    if (own.kind !== 'fresh' && own.kind !== 'unknown')
        return own;
    if (causes !== undefined && causes.length > 0)
        return { kind: 'waiting', reasons: own.reasons };
    if (own.kind === 'fresh' && doubts !== undefined && doubts.length > 0) {
        return { kind: 'unknown', reasons: own.reasons, unknown: doubts };
    }
    return own;
}
function count(stages, avoided = nothing) {
    const by = (kind) => stages.filter(({ verdict }) => verdict.kind === kind).length;
    return {
        stages: stages.length,
        fresh: by('fresh'),
        stale: by('stale'),
        waiting: by('waiting'),
        frozen: by('frozen'),
        unknown: by('unknown'),
        fetch: stages.map(({ fetch }) => fetch).reduce(add, nothing),
        avoided,
    };
}
function add(a, b) {
    return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes };
}


/***/ }),

/***/ 50296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   _5: () => (/* binding */ activeProducers),
/* harmony export */   pq: () => (/* binding */ firstCauses)
/* harmony export */ });
function activeProducers(graph, selected) {
    const inside = new Map(selected.map((stage) => [stage.address, stage]));
    return (address) => {
        if (inside.get(address)?.frozen !== false)
            return [];
        return (graph.producers.get(address) ?? []).filter((producer) => inside.has(producer));
    };
}
function firstCauses(selected, active, isCause) {
    const causes = new Map();
    const none = [];
    for (const { address } of selected) {
        const found = active(address).flatMap((producer) => isCause(producer) ? [producer] : (causes.get(producer) ?? none));
        causes.set(address, found.length > 1 ? [...new Set(found)] : found);
    }
    return causes;
}
function waves(running, active) {
    const level = new Map();
    const groups = [];
    for (const { address } of running) {
        const depth = Math.max(0, ...active(address).map((producer) => (level.get(producer) ?? -1) + 1));
        level.set(address, depth);
        groups[depth] ??= [];
        groups[depth].push(address);
    }
    return groups;
}


/***/ }),

/***/ 64971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ globMatch),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
function globMatch(text, pattern) {
    return matchSteps([...text], compileGlob(pattern));
}
function isGlob(pattern) {
    return /[*?[]/.test(pattern);
}
function matchSteps(text, steps) {
    let [at, step, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        const current = steps[step];
        if (current?.kind === 'star') {
            star = step++;
            mark = at;
        }
        else if (current !== undefined && matchesOne(current, text[at])) {
            at++;
            step++;
        }
        else if (star >= 0) {
            step = star + 1;
            at = ++mark;
        }
        else {
            return false;
        }
    }
    while (steps[step]?.kind === 'star')
        step++;
    return step === steps.length;
}
function matchesOne(step, char) {
    if (step.kind === 'any')
        return true;
    if (step.kind === 'char')
        return step.char === char;
    if (step.kind === 'star')
        return false;
    const code = char.codePointAt(0);
    return step.ranges.some(([low, high]) => low <= code && code <= high) !== step.negated;
}
function compileGlob(pattern) {
    const chars = [...pattern];
    const steps = [];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        const end = char === '[' ? setEnd(chars, i + 1) : -1;
        if (end >= 0) {
            steps.push(compileSet(chars.slice(i + 1, end)));
            i = end;
        }
        else if (char === '*') {
            if (steps.at(-1)?.kind !== 'star')
                steps.push({ kind: 'star' });
        }
        else {
            steps.push(char === '?' ? { kind: 'any' } : { kind: 'char', char });
        }
    }
    return steps;
}
function setEnd(chars, start) {
    let i = start;
    if (chars[i] === '!')
        i++;
    if (chars[i] === ']')
        i++;
    return chars.indexOf(']', i);
}
function compileSet(chars) {
    const negated = chars[0] === '!';
    const members = negated ? chars.slice(1) : chars;
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const low = members[i].codePointAt(0);
        const isRange = members[i + 1] === '-' && i + 2 < members.length;
        const high = isRange ? members[i + 2].codePointAt(0) : low;
        if (low <= high)
            ranges.push([low, high]);
        if (isRange)
            i += 2;
    }
    return { kind: 'set', negated, ranges };
}


/***/ }),

/***/ 59995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ selectParams),
/* harmony export */   e: () => (/* binding */ sameParam)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64971);


function selectParams(value, keys) {
    if (keys === undefined)
        return wholeFile(value);
    const found = new Map();
    const missing = [];
    const failures = [];
    const tree = value ?? new Map();
    for (const key of keys) {
        const matches = [];
        const path = key === '' ? [] : splitKey(key);
        collect({ value: tree, isTop: true }, path, matches);
        if (path.filter((part) => part === '**').length > 1) {
            failures.push(trouble(`Invalid glob. Only one '**' is permitted per glob: ${key}`));
        }
        else if (matches.length > 1)
            failures.push(trouble(`dpath.get() globs must match only one leaf: ${key}`));
        else if (matches.length === 0)
            missing.push(key);
        else
            found.set(key, matches[0]);
    }
    return { found, missing, failures };
}
function wholeFile(value) {
    if (value === undefined)
        return { found: new Map(), missing: [], failures: [] };
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value)) {
        return {
            found: new Map(),
            missing: [],
            failures: [trouble('a params file that is tracked as a whole must be a mapping')],
        };
    }
    return { found: new Map([...value].map(([key, item]) => [String(key), item])), missing: [], failures: [] };
}
function trouble(message) {
    return { reason: 'project', message, hint: 'list the keys one by one under `params` in dvc.yaml' };
}
function splitKey(key) {
    return key.replace(/^\.+/, '').split('.');
}
function collect({ value, isTop }, path, matches) {
    if (matches.length > 1)
        return;
    const [part, ...rest] = path;
    if (part === undefined) {
        matches.push(value);
    }
    else if (part === '**') {
        if (rest.length > 0 || !isTop)
            collect({ value, isTop }, rest, matches);
        for (const [, item] of entriesOf(value))
            collect({ value: item, isTop: false }, path, matches);
    }
    else {
        for (const item of children(value, part))
            collect({ value: item, isTop: false }, rest, matches);
    }
}
function children(value, part) {
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .f)(part))
        return entriesOf(value).flatMap(([key, item]) => ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatch */ .e)(String(key), part) ? [item] : []));
    const index = /^\s*[-+]?[0-9]+(?:_[0-9]+)*\s*$/.test(part)
        ? BigInt(part.trim().replace(/^\+|_/g, ''))
        : undefined;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        const item = index === undefined ? undefined : value.at(Number(index));
        return item === undefined ? [] : [item];
    }
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [];
    const byNumber = index === undefined ? undefined : value.get(index);
    const byText = value.get(part);
    return [byText, byNumber].filter((item) => item !== undefined);
}
function entriesOf(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [...value];
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((item, i) => [i, item]) : [];
}
function sameParam(now, recorded) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(now, recorded) || (now instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Tuple */ .rd && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(Array.from(now), recorded));
}


/***/ }),

/***/ 16483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ keptVersions),
/* harmony export */   f: () => (/* binding */ recordedOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9139);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62885);





function recordedOut({ cmd, lock }, { output, path, hashed }, { projectRoot }) {
    const was = lock?.outs.find((entry) => entry.path === output.path);
    const folder = hashed.tree === undefined || cmd !== undefined
        ? undefined
        : { tree: hashed.tree, root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path) };
    return keptVersions((0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedPath */ .Qt)(output.path, hashed.info), was, folder);
}
function keptVersions(fresh, was, folder) {
    const other = was?.other;
    if (was === undefined || other === undefined)
        return fresh;
    const files = other.get('files');
    if (folder !== undefined && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(files)) {
        const list = listed(folder, files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi));
        return list.length === 0 ? fresh : { ...fresh, other: new Map([['files', list]]) };
    }
    return folder === undefined && fresh.oid === was.oid && isVersioned(other)
        ? { ...was, path: fresh.path }
        : fresh;
}
function isVersioned(other) {
    const cloud = other.get('cloud');
    const metas = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(cloud) ? [...cloud.values()].filter(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi) : [];
    return [other, ...metas].some((meta) => meta.has('version_id'));
}
function listed({ tree, root }, before) {
    const old = new Map(before.map((file) => [file.get('relpath'), file]));
    return tree.entries
        .toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map((entry) => {
        const file = old.get(entry.path);
        return file?.get('md5') === entry.oid ? inOrder(file) : member(entry, root);
    });
}
function member({ path, oid }, root) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { throwIfNoEntry: false });
    const file = new Map([
        ['relpath', path],
        ['md5', oid],
    ]);
    if (stat === undefined)
        return file;
    file.set('size', BigInt(stat.size));
    return (stat.mode & 0o111) === 0 ? file : file.set('isexec', true);
}
function inOrder(file) {
    const order = [
        'relpath',
        'md5',
        'size',
        'isexec',
        'version_id',
        'etag',
        'checksum',
        'cloud',
    ];
    return new Map(order.flatMap((key) => {
        const value = file.get(key);
        return value === undefined ? [] : [[key, value]];
    }));
}


/***/ }),

/***/ 50741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);




function removeAll(path) {
    try {
        remove(path);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    }
    catch (error) {
        const code = (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
        if (code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            reason: 'output',
            message: `'${path}' could not be removed: ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCode */ .lA)(code)}`,
            hint: 'check who owns it and what uses it',
        });
    }
}
function remove(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    try {
        if (stat.isDirectory())
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { recursive: true, force: true });
        else
            node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path));
    }
    catch (error) {
        if (!(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isCode */ ._m)(error, 'EACCES', 'EPERM', 'ENOTEMPTY'))
            throw error;
        makeFoldersWritable(path);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { recursive: true, force: true });
    }
}
function makeFoldersWritable(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true)
        return;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), stat.mode | 0o700);
    for (const { name, kind } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(path))
        if (kind === 'folder')
            makeFoldersWritable(`${path}/${name}`);
}


/***/ }),

/***/ 62885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qt: () => (/* binding */ lockedPath),
/* harmony export */   qb: () => (/* binding */ hashKeepingGeneration)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59995);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);



async function readInputs(stage, ctx, { promised }) {
    const deps = [];
    const params = new Map();
    const absent = [];
    const failures = [];
    for (const dep of stage.deps) {
        if (dep.kind === 'params') {
            const read = await readParams(dep, ctx);
            if (read.ok)
                params.set(dep.path, read.value);
            else
                failures.push(...read.failures);
            continue;
        }
        const read = await readDep(dep, stage, { ...ctx, promised });
        if (!read.ok)
            failures.push(...read.failures);
        else {
            deps.push(read.value.locked);
            if (read.value.absent)
                absent.push(dep.path);
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ deps, params, absent });
}
async function readDep(dep, stage, ctx) {
    if (dep.dataset !== undefined)
        return readDataset(dep, dep.dataset);
    if (dep.place.kind === 'url')
        return readUrl(dep, dep.place.url, ctx);
    const locked = stage.lock?.deps.find(({ path }) => path === dep.path);
    const hashed = await hashKeepingGeneration(dep.place, locked, ctx);
    if (!hashed.ok)
        return { ok: false, failures: hashed.failures.map((failure) => at(failure, dep)) };
    if (hashed.value !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, hashed.value.info), absent: false });
    const info = ctx.promised ? await ctx.recorded?.(dep.place) : undefined;
    if (info !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, info), absent: true });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
}
async function hashKeepingGeneration(place, locked, ctx) {
    if (place.kind === 'inside' && locked?.hashName === 'md5-dos2unix' && locked.oid !== undefined) {
        const old = await ctx.hash(place, 'md5-dos2unix');
        if (!old.ok)
            return old;
        if (old.value?.info.oid === locked.oid)
            return old;
    }
    return ctx.hash(place, 'md5');
}
function lockedPath(path, info) {
    return { path, ...info };
}
function readDataset({ path, location }, dataset) {
    if (dataset.kind === 'locked') {
        const entry = [...dataset.entry].filter(([, value]) => !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) || value.length > 0);
        const other = new Map([['dataset', new Map(entry)]]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: { path, hashName: 'md5', other }, absent: false });
    }
    const name = path.slice('ds://'.length);
    const message = {
        unknown: `dataset not found: '${name}'`,
        missing: 'Dataset information missing from dvc.lock file',
        outdated: `Dataset information is not in sync. Run 'dvc ds update ${name}' to sync.`,
    }[dataset.kind];
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message,
        ...(location === undefined ? {} : { location }),
        hint: `record it with \`dvc ds update ${name}\``,
    });
}
async function readUrl(dep, url, ctx) {
    if (ctx.hashUrl === undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'data',
            message: `dependency '${dep.path}' lies on a server and cannot be read from here`,
            ...(dep.location === undefined ? {} : { location: dep.location }),
            hint: 'import it with `import-url`, so that the pipeline reads a local copy',
        });
    }
    const read = await ctx.hashUrl(url);
    if (!read.ok)
        return read;
    return read.value === undefined
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep))
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: { path: dep.path, ...read.value }, absent: false });
}
async function readParams(dep, ctx) {
    const file = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    const read = await ctx.params(file);
    if (!read.ok)
        return read;
    if (read.value === undefined && dep.keys === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
    const { found, missing: gone, failures } = (0,_project_params_js__WEBPACK_IMPORTED_MODULE_2__/* .selectParams */ .L)(read.value, dep.keys);
    if (failures.length > 0)
        return { ok: false, failures: failures.map((failure) => at(failure, dep)) };
    if (gone.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message: `Parameters '${gone.join(', ')}' are missing from '${file}'.`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: read.value === undefined
            ? `create ${file}`
            : `add them to ${file}, or take them out of the stage's params`,
    });
}
function missing(dep) {
    const path = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    return {
        reason: 'data',
        message: `dependency '${path}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'pull it, make it, or correct the path in the stage',
    };
}
function at(failure, dep) {
    return failure.location === undefined && dep.location !== undefined
        ? { ...failure, location: dep.location }
        : failure;
}


/***/ }),

/***/ 73203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unprotect),
/* harmony export */   d: () => (/* binding */ danglingLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9139);






function unprotect(path, { shared }) {
    const mode = shared ? 0o664 : 0o666 & ~process.umask();
    try {
        let isReleased = false;
        for (const file of filesAt(path))
            isReleased = unprotectFile(file, mode) || isReleased;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(isReleased);
    }
    catch (error) {
        const code = (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error);
        if (code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
            reason: 'output',
            message: `'${path}' could not be made writable: ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCode */ .lA)(code)}`,
            hint: 'check who owns it and that the disk has space',
        });
    }
}
function danglingLink(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() === true)
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false }) === undefined ? path : undefined;
    if (stat?.isDirectory() !== true)
        return undefined;
    for (const { name } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listFolder */ .bt)(path)) {
        const found = danglingLink(`${path}/${name}`);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function* filesAt(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    if (!stat.isDirectory()) {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false })?.isFile() === true)
            yield path;
        return;
    }
    for (const { name } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listFolder */ .bt)(path))
        yield* filesAt(`${path}/${name}`);
}
function unprotectFile(path, mode) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path));
    const isLink = stat.isSymbolicLink() || stat.nlink > 1;
    if (isLink) {
        const copy = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), copy, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(copy, (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(copy, { force: true });
        }
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), mode);
    return isLink;
}


/***/ }),

/***/ 24384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore),
  As: () => (/* binding */ openVersioned),
  CN: () => (/* binding */ versionOption)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/versioned.js

class VersionedStore {
    name;
    width;
    #inner;
    #places;
    constructor(inner, places) {
        this.name = inner.name;
        this.width = inner.width ?? 8;
        this.#inner = inner;
        this.#places = places;
    }
    async has(keys) {
        return new Set(keys.filter((key) => {
            const place = this.#places.get(key);
            return place !== undefined && (place.kind === 'bytes' || place.version !== undefined);
        }));
    }
    async *list(prefix) {
        for (const [key, place] of this.#places) {
            if (!key.startsWith(prefix))
                continue;
            yield { key, size: place.kind === 'bytes' ? place.bytes.length : place.size };
        }
    }
    async read(key, signal) {
        const place = this.#places.get(key);
        if (place === undefined)
            throw new store/* StoreError */.A('not-found', {
                reason: 'data',
                message: `${this.name} has no record of '${key}'`,
            });
        if (place.kind === 'bytes')
            return pieces(place.bytes);
        const { path, version } = place;
        if (version === undefined || this.#inner.readVersion === undefined)
            return this.#inner.read(path, signal);
        return this.#inner.readVersion(path, version, signal);
    }
    async write(key) {
        throw this.#unsupported(key);
    }
    async remove(key) {
        throw this.#unsupported(key);
    }
    close() {
        return this.#inner.close();
    }
    #unsupported(key) {
        return new store/* StoreError */.A('unsupported', {
            reason: 'config',
            message: `${this.name} keeps data by path and version, which this program only reads; '${key}' was not changed`,
            hint: 'use `dvc push` for this remote, or name another one with `-r`',
        });
    }
}
async function* pieces(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./lib/store/open.js



async function openStore(remote, env) {
    const byVersion = versionOption(remote);
    if (byVersion !== undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, byVersion));
    return openPlain(remote, env);
}
async function openVersioned(remote, env, places) {
    const plain = await openPlain(remote, env);
    if (!plain.ok)
        return plain;
    if (plain.value.readVersion === undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, versionOption(remote) ?? ''));
    const known = await places();
    return known.ok ? (0,failure.ok)(new VersionedStore(plain.value, known.value)) : known;
}
function versionOption({ options }) {
    return ['version_aware', 'worktree'].find((option) => isOn(options.get(option)));
}
async function openPlain(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,failure/* fail */.fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(3507)]).then(__webpack_require__.bind(__webpack_require__, 43507))).openS3(remote, env),
    gs: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(492), __webpack_require__.e(9160)]).then(__webpack_require__.bind(__webpack_require__, 49160))).openGcs(remote, env),
    azure: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(3669), __webpack_require__.e(9790), __webpack_require__.e(1665)]).then(__webpack_require__.bind(__webpack_require__, 51665))).openAzure(remote, env),
    http: openWeb,
    https: openWeb,
    webdav: openDav,
    webdavs: openDav,
    ssh: async (remote, env) => (await __webpack_require__.e(/* import() */ 6340).then(__webpack_require__.bind(__webpack_require__, 76340))).openSsh(remote, env),
};
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
async function openWeb(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(2064)]).then(__webpack_require__.bind(__webpack_require__, 22064))).openHttp(remote, env);
}
async function openDav(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(7281)]).then(__webpack_require__.bind(__webpack_require__, 57281))).openWebdav(remote, env);
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function unread({ name }, kind) {
    return {
        reason: 'config',
        message: `remote '${name}' is of kind '${kind}', which this version does not read`,
        hint: `it reads ${readable()}; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
        location: { file: '.dvc/config' },
    };
}
function unknown({ name, url }, kind) {
    return {
        reason: 'config',
        message: `Unsupported URL type ${kind}://`,
        hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads ${readable()}`,
        location: { file: '.dvc/config' },
    };
}
function readable() {
    const kinds = Object.keys(openers).filter((kind) => kind !== 'local');
    return `local folders, ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
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


/***/ })

};
