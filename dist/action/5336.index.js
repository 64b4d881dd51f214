export const id = 5336;
export const ids = [5336];
export const modules = {

/***/ 42955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unprotectVerb: () => (/* binding */ unprotectVerb)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45690);
/* harmony import */ var _run_unprotect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73203);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9139);
/* harmony import */ var _workspace_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75876);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83908);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13667);









const unprotectVerb = {
    name: 'unprotect',
    help: 'Turn links into the cache into files that may be changed',
    args: '<targets...>',
    options: [],
    exit: { style: 'dvc', failure: 255 },
    async run({ args }, host) {
        for (const word of args) {
            const done = await (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withSession */ .y)(host, (session) => release(session, word), {
                writes: `unprotect ${word}`,
            });
            if (!done.ok)
                return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .verbFailures */ .jy)(done.failures);
        }
        return 0;
    },
};
async function release(session, word) {
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(word, session.cwd, session.projectRoot);
    if (place.kind !== 'inside')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'project', message: `'${word}' lies outside the project` });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, place.path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path))) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            reason: 'project',
            message: `unexpected error - can't unprotect non-existing data '${word}'`,
        });
    }
    const done = (0,_run_unprotect_js__WEBPACK_IMPORTED_MODULE_4__/* .unprotect */ .Z)(path, { shared: session.config.cacheShared });
    if (!done.ok)
        return done;
    if (done.value)
        (0,_workspace_links_js__WEBPACK_IMPORTED_MODULE_6__/* .forgetLinks */ .Ll)(session.projectRoot, place.path);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}


/***/ })

};
