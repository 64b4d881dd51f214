export const id = 2333;
export const ids = [2333];
export const modules = {

/***/ 42333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchImports: () => (/* binding */ fetchImports)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _data_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51179);
/* harmony import */ var _source_repo_keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68540);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76090);




async function fetchImports(session, project, imports) {
    const { host, cache } = session;
    let count = 0;
    for (const { stage, locked } of imports) {
        if (cache.missing((0,_data_data_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(locked)).length === 0)
            continue;
        const done = await (0,_source_repo_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .keepImported */ .k)({ host, session, project, stage, locked, cache }, _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__/* .takePath */ .Dh);
        if (!done.ok)
            return done;
        count += done.value;
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(count);
}


/***/ })

};
