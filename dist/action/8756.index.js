export const id = 8756;
export const ids = [8756];
export const modules = {

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
