export const id = 9373;
export const ids = [9373];
export const modules = {

/***/ 99373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updatesAvailable: () => (/* binding */ updatesAvailable)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _import_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38326);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60227);



async function updatesAvailable(session, stages) {
    const found = new Map();
    for (const stage of stages) {
        const source = repoOfStage(stage);
        if (source === undefined)
            continue;
        const now = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .currentCommit */ .H)(session, source.repo);
        if (!now.ok)
            return now;
        if (now.value === (source.repo.revLock ?? now.value))
            continue;
        const name = `${source.path} (${source.repo.url})`;
        found.set(stage.address, new Map([['changed deps', new Map([[name, 'update available']])]]));
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
}
function repoOfStage({ deps, cmd }) {
    const [dep] = deps;
    if (cmd !== undefined || dep?.kind !== 'path')
        return undefined;
    const repo = (0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_2__/* .repoOf */ .A5)(dep);
    return repo === undefined ? undefined : { path: dep.path, repo };
}


/***/ })

};
