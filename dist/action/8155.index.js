export const id = 8155;
export const ids = [8155];
export const modules = {

/***/ 48155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freeze: () => (/* binding */ freeze),
/* harmony export */   unfreeze: () => (/* binding */ unfreeze)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22521);
/* harmony import */ var _project_find_stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17944);
/* harmony import */ var _project_target_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3590);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31266);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76248);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65336);











const freeze = freezing('freeze', 'Freeze stages or .dvc files: runs leave them as they are', true);
const unfreeze = freezing('unfreeze', 'Unfreeze stages or .dvc files', false);
function freezing(name, help, frozen) {
    return {
        name,
        help,
        args: '<targets...>',
        options: [],
        exit: { style: 'dvc', failure: 1 },
        async run({ args }, host) {
            const what = `${name} ${args.join(' ')}`;
            const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_10__/* .withWriting */ .$)(host, { what, scmContext: false }, (writing) => setEach(writing, args, { name, frozen }));
            return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .verbFailures */ .jy)(done.failures);
        },
    };
}
async function setEach(writing, words, { name, frozen }) {
    const failures = [];
    for (const word of words) {
        const stage = oneStage(writing, word);
        const done = stage.ok ? set(writing, { ...stage.value, frozen }) : stage;
        if (!done.ok)
            failures.push(...(0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .verbFailures */ .jy)(done.failures, `failed to ${name} '${word}' - `).failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function oneStage({ project, session }, word) {
    const target = (0,_project_target_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'usage', message: `Did you mean: \`${target.didYouMean}\`?` });
    const file = target.file ?? 'dvc.yaml';
    const found = (0,_project_find_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .stagesInFile */ .d)(project, { file, name: target.name, cwd: session.cwd });
    if (!found.ok)
        return found;
    const [stage] = found.value;
    if (target.name === undefined && !file.endsWith('.dvc')) {
        const message = `Stage name not provided.Please specify the name as: \`${file}:stage_name\``;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'usage', message });
    }
    if (stage !== undefined && (stage.name === undefined || stage.name === target.name))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(stage);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'usage', message: `Stage '${target.name}' not found inside '${file}' file` });
}
function set(writing, stage) {
    const { session, files } = writing;
    if (stage.dvcFile !== undefined)
        return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .dumpDvcFile */ .QN)(writing, stage.file, frozenContent(stage));
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .safePath */ .n)(session.projectRoot, stage.file);
    if (!target.ok)
        return target;
    const text = (0,_project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .updateStage */ .Io)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fsPath */ .Jk)(target.value), 'utf8'), stage);
    if (!text.ok)
        return text;
    const shown = (0,_relative_js__WEBPACK_IMPORTED_MODULE_8__/* .relativePath */ .i)(stage.file, session.cwd);
    session.host.emit({ kind: 'note', text: `Modifying stage '${stage.name}' in '${shown}'` });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    files.track(stage.file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function frozenContent(stage) {
    const recorded = stage.lock ?? { deps: [], outs: [] };
    const value = new Map([...(stage.dvcFile ?? [])].filter(([key]) => key !== 'locked' && key !== 'frozen'));
    if (stage.frozen)
        value.set('frozen', true);
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .dvcFileContent */ .Hi)({ ...stage, dvcFile: value }, recorded));
    const md5 = stage.dvcFile?.get('md5');
    if (md5 === undefined || md5 === null)
        content.delete('md5');
    else
        content.set('md5', md5);
    return content;
}


/***/ })

};
