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
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_find_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17944);
/* harmony import */ var _project_target_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3590);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65336);





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
            const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withWriting */ .$)(host, { what, scmContext: false }, (writing) => setEach(writing, args, { name, frozen }));
            return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_3__/* .verbFailures */ .jy)(done.failures);
        },
    };
}
async function setEach(writing, words, { name, frozen }) {
    const failures = [];
    for (const word of words) {
        const stage = oneStage(writing, word);
        const done = stage.ok ? set(writing, { ...stage.value, frozen }) : stage;
        if (!done.ok)
            failures.push(...(0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_3__/* .verbFailures */ .jy)(done.failures, `failed to ${name} '${word}' - `).failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function oneStage({ project, session }, word) {
    const target = (0,_project_target_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'usage', message: `Did you mean: \`${target.didYouMean}\`?` });
    const file = target.file ?? 'dvc.yaml';
    const found = (0,_project_find_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesInFile */ .d)(project, { file, name: target.name, cwd: session.cwd });
    if (!found.ok)
        return found;
    const [stage] = found.value;
    if (target.name === undefined && !file.endsWith('.dvc')) {
        const message = `Stage name not provided.Please specify the name as: \`${file}:stage_name\``;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'usage', message });
    }
    if (stage !== undefined && (stage.name === undefined || stage.name === target.name))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stage);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'usage', message: `Stage '${target.name}' not found inside '${file}' file` });
}
function set(writing, stage) {
    return stage.dvcFile === undefined
        ? (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_3__/* .dumpStage */ .T6)(writing, stage)
        : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_3__/* .dumpDvcFile */ .QN)(writing, stage.file, frozenContent(stage));
}
function frozenContent(stage) {
    const recorded = stage.lock ?? { deps: [], outs: [] };
    const value = new Map([...(stage.dvcFile ?? [])].filter(([key]) => key !== 'locked' && key !== 'frozen'));
    if (stage.frozen)
        value.set('frozen', true);
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_3__/* .dvcFileContent */ .Hi)({ ...stage, dvcFile: value }, recorded));
    const md5 = stage.dvcFile?.get('md5');
    if (md5 === undefined || md5 === null)
        content.delete('md5');
    else
        content.set('md5', md5);
    return content;
}


/***/ })

};
