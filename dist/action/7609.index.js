export const id = 7609;
export const ids = [7609];
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
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97168);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48656);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79927);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76248);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66094);
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
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .keptFields */ .es)(old, info.path);
    const output = new Map([['path', info.path], ...kept.out]);
    const dvcFile = new Map([...kept.stage, ['outs', [output]]]);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .dvcFileContent */ .Hi)({ file, address: file, deps: [], outs: [info], dvcFile }, { deps: [], outs: [info] });
}
async function hasher({ session, project }) {
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(session.host.cwd, path.value));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `stage working dir '${folder}' does not exist` });
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

/***/ 87609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importUrl: () => (/* binding */ importUrl),
/* harmony export */   newOutput: () => (/* binding */ newOutput),
/* harmony export */   seenOut: () => (/* binding */ seenOut),
/* harmony export */   seenSource: () => (/* binding */ seenSource)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26119);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93238);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83203);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54438);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








const importUrl = {
    name: 'import-url',
    help: 'Copy or download data from a path or an http(s) address, and track it',
    args: '<url> [out]',
    options: [
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--no-exec', help: 'only write the .dvc file' },
        { flags: '--no-download', help: 'write the .dvc file with the hash of the source, bring no data' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--to-remote', help: 'refused: import the data, then push' },
        { flags: '-r, --remote <name>', help: 'only with --to-remote' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = ''] = words.args;
        const prefix = `failed to import ${url}. You could also try downloading it manually, and adding it with \`dvc add\`. - `;
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withWriting */ .$)(host, { what: `import-url ${url}`, scmContext: true }, (writing) => importData(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)(done.failures, prefix);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return '--to-remote is not supported: import the data here, then `push` it';
    if (options.exec === false && options.download === false)
        return 'argument --no-download: not allowed with argument --no-exec';
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function importData(writing, { args, options }) {
    const { session } = writing;
    const [url = '', out] = args;
    const typed = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .X)(session.host.cwd, url, { out, force: options.force === true });
    if (!typed.ok)
        return typed;
    const path = await newOutput(writing, typed.value);
    if (!path.ok)
        return path;
    const item = newImport(writing, url, path.value);
    const dep = item.dep.place;
    if (dep.kind === 'inside' && dep.path === path.value)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'project', message: `'${url}' is specified as an output and as a dependency.` });
    const entry = await importEntryOf(writing, item, options);
    if (!entry.ok)
        return entry;
    const old = writing.project.byAddress.get(`${path.value}.dvc`)?.dvcFile;
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dumpDvcFile */ .QN)(writing, `${path.value}.dvc`, contentOf(item, entry.value, { isBare: options.exec === false, old }));
}
async function newOutput(writing, word) {
    const { project, session } = writing;
    const path = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .insidePath */ .yt)(writing, word);
    if (!path.ok)
        return path;
    if ((0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isThroughLink */ ._Z)(session.projectRoot, path.value))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .throughLink */ .OD);
    const ready = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNewOutput */ .ij)(writing, path.value);
    if (!ready.ok)
        return ready;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const file = `${path.value}.dvc`;
    const above = project.graph.producerAbove(path.value);
    if (above !== undefined && above.stage.file !== file) {
        const message = `output '${word}' is already specified in stage: '${above.stage.address}'.`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'project', message });
    }
    const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$f)(writing, [path.value], new Set([file]));
    return clashes.length > 0 ? { ok: false, failures: clashes } : path;
}
function newImport({ session }, url, path) {
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(url, session.cwd, session.projectRoot);
    const isInside = place.kind === 'inside' && (0,_import_source_js__WEBPACK_IMPORTED_MODULE_4__/* .existsLocally */ .HU)(session.host.cwd, url);
    const text = isInside ? (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(place.path, folder) : url;
    const placed = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text) ? place : (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(text, folder, session.projectRoot).place;
    const dep = { kind: 'path', path: text, place: placed };
    return { dep, out: { text: (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(path, folder), path, isCached: true } };
}
async function importEntryOf(writing, item, options) {
    const { dep, out } = item;
    const bare = { path: out.text, hashName: 'md5' };
    if (options.exec === false) {
        const ignored = await writing.files.ignore(out.path);
        return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .importEntry */ .O4)({ path: dep.path, hashName: 'md5' }, bare)) : ignored;
    }
    writing.session.host.emit({
        kind: 'note',
        text: `Importing '${seenSource(writing, dep)}' -> '${seenOut(writing, out.path)}'`,
    });
    if (options.download !== false)
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .runImport */ .$O)(writing, item);
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtImport */ .ep)(writing, dep);
    if (!looked.ok)
        return looked;
    const ignored = await writing.files.ignore(out.path);
    return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .importEntry */ .O4)({ path: dep.path, ...looked.value.seen.record }, bare)) : ignored;
}
function contentOf({ dep, out }, entry, { isBare, old }) {
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .keptFields */ .es)(old, out.text);
    const dvcFile = new Map([
        ...kept.stage,
        ['frozen', true],
        ['deps', [new Map([['path', dep.path]])]],
        ['outs', [new Map([['path', out.text], ...kept.out])]],
    ]);
    const file = `${out.path}.dvc`;
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry));
    if (isBare)
        content.delete('md5');
    return content;
}
function seenSource({ session }, { path, place, source }) {
    if (source !== undefined || place.kind !== 'inside')
        return path;
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(place.path, session.cwd);
}
function seenOut({ session }, path) {
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(path, session.cwd);
}


/***/ })

};
