export const id = 1482;
export const ids = [1482,8756];
export const modules = {

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

/***/ 78756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remove: () => (/* binding */ remove),
/* harmony export */   removeFile: () => (/* binding */ removeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_collect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30167);
/* harmony import */ var _project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22521);
/* harmony import */ var _project_find_stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17944);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45690);
/* harmony import */ var _project_target_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3590);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50741);
/* harmony import */ var _run_unprotect_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73203);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9139);
/* harmony import */ var _workspace_links_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75876);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31266);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50423);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(65336);
















const remove = {
    name: 'remove',
    help: 'Remove stages from dvc.yaml, or stop tracking data',
    args: '<targets...>',
    options: [{ flags: '--outs', help: 'remove the outputs as well' }],
    exit: { style: 'dvc', failure: 1 },
    async run({ args, options }, host) {
        const what = `remove ${args.join(' ')}`;
        const outs = options.outs === true;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_15__/* .withWriting */ .$)(host, { what, scmContext: false }, (writing) => removeEach(writing, args, outs));
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_14__/* .verbFailures */ .jy)(done.failures);
    },
};
async function removeEach(writing, words, outs) {
    const { session, files } = writing;
    for (const [i, word] of words.entries()) {
        const loaded = i === 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(writing.project) : await session.reload();
        if (!loaded.ok)
            return loaded;
        const now = { session, project: loaded.value, files };
        const stages = targetStages(now, word);
        if (!stages.ok)
            return stages;
        for (const stage of stages.value) {
            const done = await removeStage(now, stage, outs);
            if (!done.ok)
                return done;
        }
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function targetStages({ project, session }, word) {
    const target = (0,_project_target_text_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'usage', message: `Did you mean: \`${target.didYouMean}\`?` });
    const { file = 'dvc.yaml', name } = target;
    const found = (0,_project_find_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .stagesInFile */ .d)(project, { file, name, cwd: session.cwd });
    const isGroup = name !== undefined &&
        project.groups.get((0,_project_place_js__WEBPACK_IMPORTED_MODULE_6__/* .typedPath */ .or)(file, session.cwd, session.projectRoot))?.has(name) === true;
    if (found.ok && !isGroup)
        return found;
    if ((0,_import_source_js__WEBPACK_IMPORTED_MODULE_13__/* .existsLocally */ .H)(session.host.cwd, `${word}.dvc`)) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'usage', message: `'${word}' is not a .dvc file. Do you mean '${word}.dvc'?` });
    }
    return found.ok
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'usage', message: `Stage '${name}' not found inside '${file}' file` })
        : found;
}
async function removeStage(writing, stage, outs) {
    if (stage.parametrized === true) {
        const message = `cannot remove a parametrized ${(0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_14__/* .stageText */ .U2)(writing, stage)}`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message, location: stage.location });
    }
    const failures = [];
    for (const output of stage.outs) {
        const done = await releaseOutput(writing, output, outs);
        if (!done.ok)
            failures.push(...done.failures);
    }
    if (failures.length > 0)
        return { ok: false, failures };
    if (stage.name === undefined)
        return removeFile(writing, stage.file);
    const lock = removeEntry(writing, (0,_project_collect_js__WEBPACK_IMPORTED_MODULE_3__/* .lockFileOf */ .L)(stage.file), stage.name);
    return lock.ok ? removeEntry(writing, stage.file, stage.name) : lock;
}
async function releaseOutput(writing, output, isRemoved) {
    const { projectRoot } = writing.session;
    if (output.place.kind !== 'inside')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_12__/* .safePath */ .n)(projectRoot, output.place.path);
    if (!path.ok)
        return path;
    const done = isRemoved
        ? (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_8__/* .removeAll */ .C)(path.value)
        : output.cache
            ? release(writing, output.place.path, path.value)
            : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    if (!done.ok || !output.cache)
        return done;
    return writing.files.unignore(output.place.path);
}
function release({ session }, place, path) {
    const lost = (0,_run_unprotect_js__WEBPACK_IMPORTED_MODULE_9__/* .danglingLink */ .d)(path);
    if (lost === undefined) {
        const done = (0,_run_unprotect_js__WEBPACK_IMPORTED_MODULE_9__/* .unprotect */ .Z)(path, { shared: session.config.cacheShared });
        if (done.ok && done.value)
            (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_11__/* .forgetLinks */ .Ll)(session.projectRoot, place);
        return done;
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        reason: 'data',
        message: `unexpected error - can't unprotect non-existing data '${lost}'`,
        hint: 'fetch it first, or remove the link too with `--outs`',
        unforeseen: true,
    });
}
function removeEntry(writing, file, name) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_12__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_10__/* .fsPath */ .Jk)(target.value)))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    const text = (0,_project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutStage */ .Nz)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_10__/* .fsPath */ .Jk)(target.value), 'utf8'), file, name);
    if (!text.ok)
        return text;
    if (text.value === null)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    if (text.value === undefined)
        return removeFile(writing, file);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function removeFile(writing, file) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_12__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_10__/* .fsPath */ .Jk)(target.value), { force: true });
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}


/***/ })

};
