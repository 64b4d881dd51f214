export const id = 9101;
export const ids = [9101];
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
    if (to === from || (file !== stage.file && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, file))))) {
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
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   Oh: () => (/* binding */ hashRequest),
/* harmony export */   Qo: () => (/* binding */ workspaceHash),
/* harmony export */   mL: () => (/* binding */ isStored)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _run_unprotect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73203);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20696);



function isStored({ cache }, locked) {
    if (locked.oid === undefined)
        return false;
    return cache.missing({ oid: locked.oid, hashName: locked.hashName }).length === 0;
}
function isLost(session, abs, locked) {
    return locked?.oid !== undefined && !isStored(session, locked) && (0,_run_unprotect_js__WEBPACK_IMPORTED_MODULE_1__/* .danglingLink */ .d)(abs) !== undefined;
}
function workspaceHash(session, project, ignore) {
    return async (place, hashName) => {
        const request = hashRequest(place, hashName, { session, project, ignore });
        const hashed = request === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : await (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPath */ .Gv)(request);
        if (hashed.ok && hashed.value?.tree !== undefined)
            session.cache.learnTree(hashed.value.info, hashed.value.tree);
        return hashed;
    };
}
function hashRequest(place, hashName, { session, project, ignore }) {
    if (place.kind === 'url')
        return undefined;
    const { state } = session;
    const { signal } = session.host;
    if (place.kind === 'outside')
        return { abs: place.path, hashName, state, signal };
    if (ignore.ignores(place.path, false) && project.graph.producerOf(place.path) !== undefined)
        return undefined;
    const abs = place.path === '' ? session.projectRoot : `${session.projectRoot}/${place.path}`;
    return { abs, ignore, rel: place.path, hashName, state, signal };
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
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61489);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75876);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31266);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28804);








async function commitOutput(request) {
    const target = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .safePath */ .n)(request.projectRoot, request.path);
    if (!target.ok)
        return target;
    try {
        await store(request, target.value);
        if (request.relink !== false)
            await link(request, target.value);
        (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .rememberLinks */ .JD)(request.projectRoot, [{ path: request.path, info: request.hashed.info }]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        if (code === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)(error);
        const failure = (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadable */ .O$)(path ?? request.path, error);
        return { ok: false, failures: [failure] };
    }
}
async function* filesOf({ hashed, signal }, target) {
    if (hashed.tree === undefined)
        yield { path: target, oid: hashed.info.oid, inner: '' };
    for (const [i, { path, oid }] of hashed.tree?.entries.entries() ?? []) {
        if (i % 64 === 63)
            await breathe(signal);
        yield { path: `${target}/${path}`, oid, inner: path };
    }
}
async function breathe(signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    signal?.throwIfAborted();
}
async function store(request, target) {
    const { hashed, cache, linkTypes } = request;
    const { hashName } = hashed.info;
    const how = request.relink !== false && linkTypes[0] === 'hardlink' ? 'hardlink' : 'copy';
    for await (const { path, oid, inner } of filesOf(request, target)) {
        const stamp = hashed.stamps?.get(inner);
        cache.addFile(path, { oid, hashName }, stamp?.size === 0 ? 'copy' : how, stamp);
    }
    if (hashed.tree !== undefined)
        cache.addTree(hashed.tree, hashName);
}
async function link(request, target) {
    const { hashed, cache, linkTypes } = request;
    if (hashed.tree !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isSymbolicLink())
        return;
    const linker = new _link_js__WEBPACK_IMPORTED_MODULE_4__/* .Linker */ .oC(linkTypes);
    for await (const { path, oid } of filesOf(request, target)) {
        const object = cache.pathOf({ oid, hashName: hashed.info.hashName });
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path));
        if (hashed.tree === undefined)
            linkSingle({ path, object, stats }, linkTypes, linker);
        else if (needsLink({ path, object, stats }, linkTypes))
            linker.place(object, path);
    }
    if (hashed.tree === undefined && hashed.info.isexec === true)
        (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .makeExecutable */ .dF)(target);
}
function linkSingle(file, linkTypes, linker) {
    const first = linkTypes[0] ?? 'reflink';
    if ((first === 'reflink' || first === 'copy') && isPlain(file.stats))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file.path), (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceMode */ .jL)());
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
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path)) !== object;
    }
    return true;
}


/***/ }),

/***/ 20696:
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
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/workspace/found-files.js

const fields = 3;
class FoundFiles {
    #paths;
    #oids;
    #stamps;
    #indices;
    constructor(paths) {
        this.#paths = paths;
        this.#oids = new Array(paths.length);
        this.#stamps = new Float64Array(paths.length * fields);
    }
    set(index, oid, { ino, size, mtimeMs }) {
        this.#oids[index] = oid;
        const at = index * fields;
        this.#stamps[at] = ino;
        this.#stamps[at + 1] = size;
        this.#stamps[at + 2] = mtimeMs;
    }
    get size() {
        let size = 0;
        for (let at = 1; at < this.#stamps.length; at += fields)
            size += this.#stamps[at];
        return size;
    }
    entries() {
        return this.#paths.map((path, index) => ({ path, oid: this.#oids[index] }));
    }
    get(path) {
        this.#indices ??= new Map(this.#paths.map((each, index) => [each, index]));
        const index = this.#indices.get(path);
        return index === undefined ? undefined : (0,verified/* stampAt */.Ji)(this.#stamps, index);
    }
}

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
        const oid = await hashOpen(fd, before.size, job);
        const after = (0,external_node_fs_.fstatSync)(fd);
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
        if (length !== before.size)
            return undefined;
        const stats = (0,external_node_fs_.fstatSync)(fd);
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
    return a.dev === b.dev && (0,verified/* isSameStamp */.EK)(a, b);
}
function present(abs) {
    try {
        const stats = (0,external_node_fs_.statSync)((0,file_name/* fsPath */.Jk)(abs), { throwIfNoEntry: false });
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
function stampOf({ ino, size, mtimeMs }) {
    return { ino, size, mtimeMs };
}

;// CONCATENATED MODULE: ./lib/workspace/hash-folder.js






async function hashFolder({ abs, files, ...rest }) {
    const job = { ...rest, pace: { bytes: 0, files: 0 } };
    const found = new FoundFiles(files);
    const failures = [];
    const progress = { job, found, failures };
    for (let start = 0; start < files.length; start += filesAtOnce) {
        const unknown = await recallAll({ abs, files, start }, progress);
        const isDone = job.hashName === 'md5' && (await hashTogether(unknown, progress));
        if (!isDone)
            await hashInTurn(unknown, progress);
    }
    if (failures.length > 0)
        return { ok: false, failures };
    const tree = (0,store_tree/* makeTree */.TI)(found.entries());
    const info = { oid: (0,store_tree/* treeOid */.F3)(tree), hashName: job.hashName, size: found.size, nfiles: files.length };
    return (0,failure.ok)({ info, tree, stamps: found });
}
const filesAtOnce = 1 << 16;
const filesPerTurn = 512;
async function recallAll({ abs, files, start }, { job, found, failures }) {
    const unknown = [];
    const end = Math.min(files.length, start + filesAtOnce);
    for (let index = start; index < end; index++) {
        if (index % filesPerTurn === filesPerTurn - 1)
            await giveWay(job);
        try {
            const whole = `${abs}/${files[index]}`;
            const before = present(whole);
            if (before === undefined)
                throw new failure/* FailureError */.pO(gone(whole));
            if (!before.isFile())
                throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(whole));
            const oid = job.state?.recall(whole, before, job.hashName);
            if (oid !== undefined)
                found.set(index, oid, before);
            else
                unknown.push({ index, abs: whole, before: { ...stampOf(before), dev: before.dev } });
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
    const crew = await Promise.all(/* import() */[__webpack_require__.e(6721), __webpack_require__.e(5216)]).then(__webpack_require__.bind(__webpack_require__, 55216));
    const tell = (at, result) => {
        const { index, abs, before } = unknown[at];
        if (result.kind === 'hash' && isSame(before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(abs, result.stats, oid, job.hashName);
            found.set(index, oid, result.stats);
        }
        else if (result.kind === 'error')
            failures.push((0,walk/* unreadable */.O$)(abs, result.error));
        else
            failures.push(moved(abs));
    };
    const files = unknown.map(({ abs, before }) => ({ path: (0,file_name/* fsPath */.Jk)(abs), size: before.size }));
    return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}
const fewFiles = 16;
async function hashInTurn(unknown, { job, found, failures }) {
    for (const { index, abs } of unknown) {
        try {
            const { oid, stats } = await hashOne(abs, job);
            found.set(index, oid, stats);
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
    const isexec = (stats.mode & 0o111) !== 0;
    return { oid, hashName, size: stats.size, ...(isexec ? { isexec } : {}) };
}


/***/ }),

/***/ 61489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ areCopies),
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   gM: () => (/* binding */ emptyOid),
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
const defaultTypes = ['reflink', 'copy'];
function areCopies(types, folder) {
    const [first, second] = types.length === 0 ? defaultTypes : types;
    return first === 'copy' || (first === 'reflink' && second === 'copy' && !canReflink(folder));
}
function canReflink(folder) {
    const [from, to] = [(0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder), (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder)];
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from), 'x', { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(to), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE);
        return true;
    }
    catch (error) {
        if (!unsupported.has(error.code ?? ''))
            throw error;
        return false;
    }
    finally {
        for (const path of [from, to])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), { force: true });
    }
}
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? [...defaultTypes] : [...types];
    }
    get type() {
        return this.#types[0];
    }
    place(object, target, spot = 'taken') {
        for (const type of [...this.#types]) {
            try {
                const isWhole = type === 'hardlink' || type === 'symlink';
                if (spot === 'aside' || (spot === 'free' && isWhole))
                    make(type, object, target);
                else
                    replace(type, object, target, spot);
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
function replace(type, object, target, spot) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(folder);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    try {
        make(type, object, temp);
        if (spot === 'free' && (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(target));
        if (type === 'hardlink')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), { force: true });
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
        hardlink(object, from, to);
    else if (type === 'copy' && copySmall(from, to))
        return;
    else {
        const how = type === 'reflink' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE : 0;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | how);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, workspaceMode());
    }
}
const smallFile = 1 << 16;
let copied;
function copySmall(from, to) {
    copied ??= Buffer.allocUnsafeSlow(smallFile);
    const length = readSmall(from, copied);
    if (length === undefined)
        return false;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(to, 'wx', 0o666);
    try {
        for (let at = 0; at < length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, copied, at, length - at, at);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    return true;
}
function readSmall(path, into) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        let length = 0;
        for (let read = -1; read !== 0 && length < into.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, length, into.length - length, length);
        return length < into.length ? length : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function hardlink(object, from, to) {
    if (object.endsWith(emptyObject))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
const emptyOid = 'd41d8cd98f00b204e9800998ecf8427e';
const emptyObject = `/${emptyOid.slice(0, 2)}/${emptyOid.slice(2)}`;
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


/***/ })

};
