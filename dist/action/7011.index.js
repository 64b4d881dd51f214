export const id = 7011;
export const ids = [7011];
export const modules = {

/***/ 77011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remove: () => (/* binding */ remove),
/* harmony export */   removeFile: () => (/* binding */ removeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7981);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18250);
/* harmony import */ var _project_collect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97044);
/* harmony import */ var _project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36106);
/* harmony import */ var _project_find_stages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69943);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31565);
/* harmony import */ var _project_target_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69909);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79232);
/* harmony import */ var _run_unprotect_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11412);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30104);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68829);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(57476);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(77241);















const remove = {
    name: 'remove',
    help: 'Remove stages from dvc.yaml, or stop tracking data',
    args: '<targets...>',
    options: [{ flags: '--outs', help: 'remove the outputs as well' }],
    exit: { style: 'dvc', failure: 1 },
    async run({ args, options }, host) {
        const what = `remove ${args.join(' ')}`;
        const outs = options.outs === true;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_14__/* .withWriting */ .$)(host, { what, scmContext: false }, (writing) => removeEach(writing, args, outs));
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_13__/* .verbFailures */ .jy)(done.failures);
    },
};
async function removeEach(writing, words, outs) {
    const { session, files } = writing;
    for (const [i, word] of words.entries()) {
        const loaded = i === 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(writing.project) : await session.reload();
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
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function targetStages({ project, session }, word) {
    const target = (0,_project_target_text_js__WEBPACK_IMPORTED_MODULE_8__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ reason: 'usage', message: `Did you mean: \`${target.didYouMean}\`?` });
    const { file = 'dvc.yaml', name } = target;
    const found = (0,_project_find_stages_js__WEBPACK_IMPORTED_MODULE_6__/* .stagesInFile */ .d)(project, { file, name, cwd: session.cwd });
    const isGroup = name !== undefined &&
        project.groups.get((0,_project_place_js__WEBPACK_IMPORTED_MODULE_7__/* .typedPath */ .or)(file, session.cwd, session.projectRoot))?.has(name) === true;
    if (found.ok && !isGroup)
        return found;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(__webpack_require__.ab + "A/" + session.host.cwd + '/' + word + '.dvc')) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ reason: 'usage', message: `'${word}' is not a .dvc file. Do you mean '${word}.dvc'?` });
    }
    return found.ok
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ reason: 'usage', message: `Stage '${name}' not found inside '${file}' file` })
        : found;
}
async function removeStage(writing, stage, outs) {
    if (stage.parametrized === true) {
        const message = `cannot remove a parametrized ${(0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_13__/* .stageText */ .U2)(writing, stage)}`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ reason: 'project', message, location: stage.location });
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
    const lock = removeEntry(writing, (0,_project_collect_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFileOf */ .L)(stage.file), stage.name);
    return lock.ok ? removeEntry(writing, stage.file, stage.name) : lock;
}
async function releaseOutput(writing, output, isRemoved) {
    const { projectRoot, config } = writing.session;
    if (output.place.kind !== 'inside')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_12__/* .safePath */ .n)(projectRoot, output.place.path);
    if (!path.ok)
        return path;
    const done = isRemoved
        ? (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_9__/* .removeAll */ .C)(path.value)
        : output.cache
            ? (0,_run_unprotect_js__WEBPACK_IMPORTED_MODULE_10__/* .unprotect */ .Z)(path.value, { shared: config.cacheShared })
            : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    if (!done.ok || !output.cache)
        return done;
    return writing.files.unignore(output.place.path);
}
function removeEntry(writing, file, name) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_12__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_11__/* .fsPath */ .Jk)(target.value)))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    const text = (0,_project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutStage */ .Nz)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_11__/* .fsPath */ .Jk)(target.value), 'utf8'), file, name);
    if (!text.ok)
        return text;
    if (text.value === null)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    if (text.value === undefined)
        return removeFile(writing, file);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function removeFile(writing, file) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_12__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_11__/* .fsPath */ .Jk)(target.value), { force: true });
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}


/***/ }),

/***/ 36106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ updateStage),
/* harmony export */   Nz: () => (/* binding */ withoutStage),
/* harmony export */   mF: () => (/* binding */ addStage)
/* harmony export */ });
/* unused harmony export pipelineStageValue */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18250);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74518);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82009);
/* harmony import */ var _values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20863);
/* harmony import */ var _dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36356);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31565);






function updateStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, stage.file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    const node = stages?.kind === 'mapping' ? (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '') : undefined;
    if (stage.parametrized === true || node?.kind !== 'mapping') {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `cannot dump a parametrized stage: '${stage.address}'`,
            location: stage.location,
            hint: `change it in ${stage.file} by hand`,
        });
    }
    (0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(node, pipelineStageValue(stage));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function addStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text ?? '', stage.file);
    if (!root.ok)
        return root;
    const value = pipelineStageValue(stage);
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping') {
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(root.value, 'stages', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(new Map([[stage.name ?? '', value]])));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
    }
    const before = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '');
    if (before === undefined || !(0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(before, value))
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(stages, stage.name ?? '', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(value));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function withoutStage(text, file, name) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping' || (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, name) === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
    (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteEntry */ .KB)(stages, name);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stages.entries.length === 0 ? undefined : (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function pipelineStageValue(stage) {
    const wdir = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(stage.wdir, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(stage.file));
    const byRole = (role) => stage.outs
        .filter((out) => out.role === role)
        .toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map(outValue);
    const entries = [
        ['desc', stage.desc],
        ['cmd', stage.cmd === undefined || typeof stage.cmd === 'string' ? stage.cmd : [...stage.cmd]],
        ['wdir', wdir === '.' ? undefined : wdir],
        ['deps', stage.deps.flatMap((dep) => (dep.kind === 'path' ? [dep.path] : [])).sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)],
        ['params', paramsValue(stage.deps.filter((dep) => dep.kind === 'params'))],
        ['outs', byRole('output')],
        ['metrics', byRole('metric')],
        ['plots', byRole('plot')],
        ['frozen', stage.frozen],
        ['always_changed', stage.alwaysChanged && (stage.deps.length > 0 || stage.outs.length > 0)],
        ['meta', stage.meta],
    ];
    return new Map(entries.filter((entry) => isTruthy(entry[1])));
}
function paramsValue(params) {
    let list = [];
    for (const { path, keys } of params.toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))) {
        const sorted = [...(keys ?? [])].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP);
        if (sorted.length > 0 && path === 'params.yaml')
            list = [...sorted, ...list];
        else
            list.push(new Map([[path, sorted.length > 0 ? sorted : null]]));
    }
    return list;
}
const annotations = ['desc', 'type', 'labels', 'meta'];
function outValue(out) {
    const props = out.props ?? new Map();
    const flags = new Map();
    for (const key of annotations) {
        const value = props.get(key);
        if (value !== undefined && isTruthy(value))
            flags.set(key, value);
    }
    if (!out.cache)
        flags.set('cache', false);
    if (out.persist)
        flags.set('persist', true);
    for (const [key, value] of props)
        if (!annotations.includes(key))
            flags.set(key, value);
    if (out.remote !== undefined)
        flags.set('remote', out.remote);
    if (!out.push)
        flags.set('push', false);
    return flags.size === 0 ? out.path : new Map([[out.path, flags]]);
}
function isTruthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value))
        return value.size > 0;
    return value !== undefined && value !== null && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .pyEqual */ .Q8)(value, false) && value !== '';
}


/***/ })

};
