export const id = 2862;
export const ids = [2862];
export const modules = {

/***/ 62862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   install: () => (/* binding */ install)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83908);





const hooks = ['post-checkout', 'pre-commit', 'pre-push'];
const install = {
    name: 'install',
    help: 'Install Git hooks and the merge driver for .dvc files',
    options: [],
    exit: { style: 'dvc', failure: 1 },
    async run(_, host, terminal) {
        const done = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, installIn);
        if (!done.ok)
            return done;
        if (done.value)
            terminal.out('To merge .dvc files of folders, commit a .gitattributes with: *.dvc merge=dvc\n');
        return 0;
    },
};
async function installIn({ git }) {
    if (git === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(false);
    const installation = git.installation();
    const folder = await installation.hooksFolder();
    const taken = hooks.find((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
    if (taken !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
            reason: 'git',
            message: `failed to install DVC Git hooks - Hook '${taken}' already exists. Please refer to <https://man.dvc.org/install> for more info.`,
            hint: `call \`lockstep git-hook ${taken} "$@"\` from it, or remove '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, taken)}'`,
        });
    await installation.set('merge.dvc.name', 'Merge driver for .dvc files');
    await installation.set('merge.dvc.driver', 'lockstep git-hook merge-driver --ancestor %O --our %A --their %B');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    for (const name of hooks)
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), `#!/bin/sh\nexec lockstep git-hook ${name} "$@"\n`, { mode: 0o755 });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(true);
}


/***/ })

};
