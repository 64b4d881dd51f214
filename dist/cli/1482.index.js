export const id = 1482;
export const ids = [1482];
export const modules = {

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

/***/ 69101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   move: () => (/* binding */ move)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45690);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50741);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62885);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(52855);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48656);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31266);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93238);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76248);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78756);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13667);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(95180);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65336);
















const move = {
    name: 'move',
    help: 'Rename or move tracked data together with its .dvc file',
    args: '<src> <dst>',
    options: [],
    exit: { style: 'dvc', failure: 1 },
    async run({ args, options }, host, terminal) {
        const [from = '', to = ''] = args;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_14__/* .withWriting */ .$)(host, { what: `move ${from} ${to}`, scmContext: true }, (writing) => moveData(writing, from, to));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .verbFailures */ .jy)(done.failures, `failed to move '${from}' -> '${to}' - `);
        if (options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
async function moveData(writing, src, dst) {
    const plan = await planMove(writing, src, dst);
    if (!plan.ok)
        return plan;
    const { stage, from, to, file } = plan.value;
    const moved = moveFiles(writing, from, to);
    if (!moved.ok)
        return moved;
    const unignored = await writing.files.unignore(from);
    if (!unignored.ok)
        return unignored;
    const kept = await keepMoved(writing, plan.value, moved.value);
    if (!kept.ok)
        return kept;
    const content = movedContent(plan.value, writing.session.projectRoot);
    const dumped = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, file, content);
    if (!dumped.ok || file === stage.file)
        return dumped;
    return (0,_remove_js__WEBPACK_IMPORTED_MODULE_11__.removeFile)(writing, stage.file);
}
async function planMove(writing, src, dst) {
    const { project, session } = writing;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const from = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .insidePath */ .yt)(writing, src);
    if (!from.ok)
        return from;
    const made = project.graph.producerOf(from.value);
    if (made === undefined) {
        return refuse(`Unable to find DVC file with output '${(0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(from.value, session.cwd)}'`);
    }
    const { stage, output } = made;
    const shown = (0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(stage.file, session.cwd);
    if (stage.cmd !== undefined)
        return refuse(notDataSource(stage.name === undefined ? shown : stage.address));
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(session.host.cwd, dst), { throwIfNoEntry: false })?.isDirectory() === true;
    const to = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .insidePath */ .yt)(writing, isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dst, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(from.value)) : dst);
    if (!to.ok)
        return to;
    const isNamedAfterData = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(stage.file).replace(/\.[^.]*$/, '') === node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(from.value);
    const file = isNamedAfterData ? `${to.value}.dvc` : stage.file;
    const plan = { stage, output, from: from.value, to: to.value, file };
    const problem = await checkPlan(writing, plan);
    return problem.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(plan) : problem;
}
async function checkPlan(writing, { stage, from, to, file }) {
    const { session, project } = writing;
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(to);
    if (folder !== '' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, folder)))) {
        return refuse(`stage working dir '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, folder)}' does not exist`);
    }
    const ready = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .checkNewOutput */ .ij)(writing, to);
    if (!ready.ok)
        return ready;
    if (file !== stage.file && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, file)))) {
        return refuse(`'${(0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(file, session.cwd)}' already exists`);
    }
    const above = project.graph.producerAbove(to);
    if (above !== undefined && above.stage !== stage) {
        return refuse(`output '${(0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(to, session.cwd)}' is already specified in stage: '${above.stage.address}'.`);
    }
    if (to.startsWith(`${from}/`))
        return refuse(`cannot move '${from}' into itself`);
    const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_9__/* .overlaps */ .$f)(writing, [to], new Set([stage.file]));
    return clashes.length > 0 ? { ok: false, failures: clashes } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function notDataSource(path) {
    return `move is not permitted for stages that are not data sources. You need to either move '${path}' to a new location and edit it by hand, or remove '${path}' and create a new one at the desired location.`;
}
function moveFiles({ session }, from, to) {
    const [source, target] = [(0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_8__/* .safePath */ .n)(session.projectRoot, from), (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_8__/* .safePath */ .n)(session.projectRoot, to)];
    if (!source.ok)
        return source;
    if (!target.ok)
        return target;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)(source.value))) {
        session.host.emit({ kind: 'warning', failure: { reason: 'data', message: `'${source.value}' missing` } });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(false);
    }
    const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C)(target.value);
    if (!cleared.ok)
        return cleared;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)((0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(target.value) || '/'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)(source.value), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)(target.value));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(true);
}
async function keepMoved(writing, { stage, output, to }, isThere) {
    const { session, project } = writing;
    if (!output.cache)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    const ignored = await writing.files.ignore(to);
    if (!ignored.ok || !isThere)
        return ignored;
    const hash = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_13__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const locked = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.outs, output.path);
    const hashed = await (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .hashKeepingGeneration */ .qb)({ kind: 'inside', path: to }, locked, { hash });
    if (!hashed.ok || hashed.value === undefined)
        return hashed.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : hashed;
    const { projectRoot, cache, config, host } = session;
    return (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .commitOutput */ .p)({
        projectRoot,
        path: to,
        hashed: hashed.value,
        cache,
        linkTypes: config.cacheTypes,
        signal: host.signal,
    });
}
function movedContent({ stage, output, to, file }, root) {
    const wdir = file === stage.file ? stage.wdir : (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(file);
    const path = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(to, wdir);
    const deps = stage.deps.map((dep) => movedDep(dep, wdir, root));
    const edit = (key, paths) => {
        const entries = stage.dvcFile?.get(key);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_15__/* .isList */ .Lv)(entries))
            return [];
        const mappings = entries.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_15__/* .isMapping */ .pi);
        return [[key, mappings.map((entry, i) => new Map([...entry, ['path', paths[i] ?? '']]))]];
    };
    const outs = stage.outs.map((out) => (out === output ? path : out.path));
    const value = [...(stage.dvcFile ?? [])].filter(([key]) => key !== 'deps' && key !== 'outs' && (key !== 'wdir' || file === stage.file));
    const dvcFile = new Map([...value, ...edit('deps', deps), ...edit('outs', outs)]);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)({
        address: file,
        file,
        deps: deps.map((dep) => ({ path: dep })),
        outs: outs.map((out) => ({ path: out })),
        dvcFile,
    }, {
        deps: (stage.lock?.deps ?? []).map((dep, i) => ({ ...dep, path: deps[i] ?? dep.path })),
        outs: (stage.lock?.outs ?? []).map((out) => (out.path === output.path ? { ...out, path } : out)),
    });
}
function movedDep({ path, place, source }, wdir, root) {
    if (source !== undefined || place.kind === 'url' || path.startsWith('/'))
        return path;
    if (place.kind === 'inside')
        return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)((0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)('', place.path), wdir);
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(root, wdir), place.path);
}
function refuse(message) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message });
}


/***/ }),

/***/ 95180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ hashRequest),
/* harmony export */   Qo: () => (/* binding */ workspaceHash),
/* harmony export */   mL: () => (/* binding */ isStored)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50847);


function isStored({ cache }, locked) {
    if (locked.oid === undefined)
        return false;
    return cache.missing({ oid: locked.oid, hashName: locked.hashName }).length === 0;
}
function workspaceHash(session, project, ignore) {
    return async (place, hashName) => {
        const request = hashRequest(place, hashName, { session, project, ignore });
        return request === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPath */ .Gv)(request);
    };
}
function hashRequest(place, hashName, { session, project, ignore }) {
    if (place.kind === 'url')
        return undefined;
    const shared = { hashName, state: session.state, signal: session.host.signal };
    if (place.kind === 'outside')
        return { abs: place.path, ...shared };
    if (ignore.ignores(place.path, false) && project.graph.producerOf(place.path) !== undefined)
        return undefined;
    const abs = place.path === '' ? session.projectRoot : `${session.projectRoot}/${place.path}`;
    return { abs, ignore, rel: place.path, ...shared };
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
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26330);
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


/***/ }),

/***/ 50847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DC: () => (/* binding */ hashFile),
  b8: () => (/* binding */ hashNow),
  Gv: () => (/* binding */ hashPath)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/hash-one.js







async function hashOne(abs, job) {
    const before = present(abs);
    if (before === undefined)
        throw new failure/* FailureError */.pO(gone(abs));
    if (!before.isFile())
        throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(abs));
    if (++job.pace.files >= 512)
        await giveWay(job);
    const known = job.state?.recall(abs, before, job.hashName);
    if (known !== undefined)
        return { oid: known, stats: before };
    const fd = hash_one_open(abs);
    try {
        const oid = await hashOpen(fd, Number(before.size), job);
        const after = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
        if (!isSame(before, after))
            throw new failure/* FailureError */.pO(moved(abs));
        job.state?.remember(abs, after, oid, job.hashName);
        return { oid, stats: after };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
const readSize = 1 << 18;
const small = Buffer.allocUnsafeSlow(readSize);
function hashSmall(abs, before, state) {
    const fd = hash_one_open(abs);
    try {
        const length = (0,external_node_fs_.readSync)(fd, small, 0, readSize, null);
        if (length !== Number(before.size))
            return undefined;
        const stats = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
        if (!isSame(before, stats))
            return undefined;
        const oid = (0,store_md5/* md5Bytes */.cG)(small.subarray(0, length), 'md5');
        state?.remember(abs, stats, oid, 'md5');
        return { oid, stats };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function hashOpen(fd, size, job) {
    const buffer = Buffer.allocUnsafe(Math.min(readSize, size + 1));
    let length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
    job.pace.bytes += length;
    if (length === size && size < buffer.length && job.hashName === 'md5') {
        return (0,store_md5/* md5Bytes */.cG)(buffer.subarray(0, length), 'md5');
    }
    const md5 = new store_md5/* Md5 */.VV(job.hashName);
    while (length > 0) {
        md5.update(buffer.subarray(0, length));
        if (job.pace.bytes >= 1 << 23)
            await giveWay(job);
        length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
        job.pace.bytes += length;
    }
    return md5.digest();
}
async function giveWay({ pace, signal }) {
    signal?.throwIfAborted();
    pace.bytes = 0;
    pace.files = 0;
    await (0,promises_.setImmediate)();
}
function hash_one_open(abs) {
    try {
        return (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(abs), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
}
function readFailed(abs, error) {
    const { syscall } = error;
    return syscall === undefined ? error : new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
}
function isSame(a, b) {
    return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}
function present(abs) {
    try {
        const stats = (0,external_node_fs_.statSync)((0,file_name/* fsPath */.Jk)(abs), { bigint: true, throwIfNoEntry: false });
        if (stats !== undefined)
            return stats;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOTDIR')
            return undefined;
        if (code !== 'ELOOP')
            throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
    if ((0,stats/* statsAt */.Z)(abs) === undefined)
        return undefined;
    throw new failure/* FailureError */.pO((0,walk/* brokenLink */.yC)(abs));
}
function moved(abs) {
    return {
        reason: 'data',
        message: `'${abs}' changed while it was read`,
        hint: 'let what writes to it finish, then try again',
    };
}
function gone(abs) {
    return { reason: 'data', message: `'${abs}' disappeared while its folder was read` };
}
function stampOf({ ino, size, mtimeNs }) {
    const mtimeMs = Number(mtimeNs / 1000000000n) * 1e3 + Number(mtimeNs % 1000000000n) / 1e6;
    return { ino: Number(ino), size: Number(size), mtimeMs };
}

;// CONCATENATED MODULE: ./lib/workspace/hash-folder.js





async function hashFolder({ abs, files, ...rest }) {
    const job = { ...rest, pace: { bytes: 0, files: 0 } };
    const found = new Map();
    const failures = [];
    const unknown = await recallAll(abs, files, { job, found, failures });
    const isDone = job.hashName === 'md5' && (await hashTogether(unknown, { job, found, failures }));
    if (!isDone)
        await hashInTurn(unknown, { job, found, failures });
    if (failures.length > 0)
        return { ok: false, failures };
    let size = 0;
    for (const { stats } of found.values())
        size += Number(stats.size);
    const entries = files.map((path) => ({ path, oid: found.get(path).oid }));
    const tree = (0,store_tree/* makeTree */.TI)(entries);
    const stamps = new Map(files.map((path) => [path, stampOf(found.get(path).stats)]));
    const info = { oid: (0,store_tree/* treeId */.Mh)(tree).oid, hashName: job.hashName, size, nfiles: entries.length };
    return (0,failure.ok)({ info, tree, stamps });
}
const filesPerTurn = 512;
async function recallAll(abs, files, { job, found, failures }) {
    const unknown = [];
    for (const [index, path] of files.entries()) {
        if (index % filesPerTurn === filesPerTurn - 1)
            await giveWay(job);
        try {
            const whole = `${abs}/${path}`;
            const before = present(whole);
            if (before === undefined)
                throw new failure/* FailureError */.pO(gone(whole));
            if (!before.isFile())
                throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(whole));
            const oid = job.state?.recall(whole, before, job.hashName);
            if (oid === undefined)
                unknown.push({ path, abs: whole, before });
            else
                found.set(path, { oid, stats: before });
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
    return unknown;
}
async function hashTogether(unknown, { job, found, failures }) {
    if (unknown.length < fewFiles)
        return false;
    const crew = await __webpack_require__.e(/* import() */ 4583).then(__webpack_require__.bind(__webpack_require__, 74583));
    const tell = (index, result) => {
        const file = unknown[index];
        if (result.kind === 'hash' && isSame(file.before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(file.abs, result.stats, oid, job.hashName);
            found.set(file.path, { oid, stats: result.stats });
        }
        else if (result.kind === 'error')
            failures.push((0,walk/* unreadable */.O$)(file.abs, result.error));
        else
            failures.push(moved(file.abs));
    };
    const files = unknown.map(({ abs, before }) => ({ path: (0,file_name/* fsPath */.Jk)(abs), size: Number(before.size) }));
    return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}
const fewFiles = 16;
async function hashInTurn(unknown, { job, found, failures }) {
    for (const { path, abs } of unknown) {
        try {
            found.set(path, await hashOne(abs, job));
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
}

;// CONCATENATED MODULE: ./lib/workspace/hash.js




async function hashPath(request) {
    const { abs } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isDirectory())
            return (0,failure.ok)(await hashSingle(request));
        const { files, failures } = (0,walk/* walkFolder */.aI)(abs, request);
        if (failures.length > 0)
            return { ok: false, failures };
        const { hashName, state, signal } = request;
        return await hashFolder({ abs, files, hashName, state, signal });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
function hashNow(request) {
    const { abs, hashName, state } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isFile())
            return undefined;
        const known = state?.recall(abs, stats, hashName);
        if (known !== undefined)
            return (0,failure.ok)({ info: infoOf(known, hashName, stats) });
        if (stats.size >= readSize || hashName !== 'md5')
            return undefined;
        const read = hashSmall(abs, stats, state);
        return read && (0,failure.ok)({ info: infoOf(read.oid, hashName, read.stats) });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
async function hashSingle({ abs, hashName, state, signal }) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return { info: infoOf(oid, hashName, stats), stamps: new Map([['', stampOf(stats)]]) };
}
async function hashFile(abs, hashName, state, signal) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return infoOf(oid, hashName, stats);
}
function infoOf(oid, hashName, stats) {
    const isexec = (stats.mode & 73n) !== 0n;
    return { oid, hashName, size: Number(stats.size), ...(isexec ? { isexec } : {}) };
}


/***/ }),

/***/ 61489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   jL: () => (/* binding */ workspaceMode),
/* harmony export */   oC: () => (/* binding */ Linker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);






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
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? ['reflink', 'copy'] : [...types];
    }
    place(object, target, isNew = false) {
        for (const type of [...this.#types]) {
            try {
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(folder);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    try {
        make(type, object, temp);
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
function hardlink(from, to) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(from).size === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
function workspaceMode() {
    return 0o666 & ~process.umask();
}
function makeExecutable(path) {
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)).mode & 0o7777;
    if ((mode & 0o100) !== 0)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), mode | 0o100);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'EPERM' && code !== 'EROFS' && code !== 'EACCES')
            throw error;
    }
}


/***/ }),

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rememberLinks),
/* harmony export */   U: () => (/* binding */ unusedLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41509);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);
/* harmony import */ var _tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51933);







function rememberLinks(projectRoot, placed) {
    const lines = placed.flatMap(({ path, info }) => {
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path));
        if (stats === undefined)
            return [];
        const { oid, hashName } = info;
        const link = {
            path,
            oid,
            hashName,
            inode: String(stats.ino),
            ...(stats.isDirectory() ? {} : { mtime: String(stats.mtimeMs) }),
        };
        return [`${JSON.stringify(link)}\n`];
    });
    const file = linksFile(projectRoot);
    if (lines.length === 0 || !(0,_tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTmpFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines.join(''));
    }
    catch (error) {
        ignoreDiskError(error);
    }
}
function unusedLinks(projectRoot, used) {
    const links = readLinks(projectRoot);
    return [...links.values()].filter((link) => {
        if (used.has(link.path))
            return false;
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, link.path));
        if (stats === undefined || String(stats.ino) !== link.inode)
            return false;
        return link.mtime === undefined ? stats.isDirectory() : String(stats.mtimeMs) === link.mtime;
    });
}
const linksFile = (projectRoot) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep', 'links');
function readLinks(projectRoot) {
    const file = linksFile(projectRoot);
    const lines = readLines(file);
    const links = new Map();
    for (const line of lines) {
        const link = parseLink(line);
        if (link !== undefined)
            links.set(link.path, link);
    }
    if (lines.length > 1_000 && lines.length > 2 * links.size) {
        try {
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, [...links.values()].map((link) => `${JSON.stringify(link)}\n`).join(''));
        }
        catch (error) {
            ignoreDiskError(error);
        }
    }
    return links;
}
function readLines(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file), 'utf8').split('\n');
    }
    catch (error) {
        ignoreDiskError(error);
        return [];
    }
}
function parseLink(line) {
    try {
        const { path, oid, hashName, inode, mtime } = JSON.parse(line);
        const known = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOid */ .Se)(oid);
        if (typeof path !== 'string' || known === undefined || typeof inode !== 'string')
            return undefined;
        if (hashName !== 'md5' && hashName !== 'md5-dos2unix')
            return undefined;
        if (mtime !== undefined && typeof mtime !== 'string')
            return undefined;
        return { path, oid: known, hashName, inode, ...(mtime === undefined ? {} : { mtime }) };
    }
    catch {
        return undefined;
    }
}
function ignoreDiskError(error) {
    if (error.code === undefined)
        throw error;
}


/***/ })

};
