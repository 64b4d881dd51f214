export const id = 9299;
export const ids = [9299];
export const modules = {

/***/ 28380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 79299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   root: () => (/* binding */ root)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45476);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28380);



const root = {
    name: 'root',
    help: 'Print the relative path to the root of the project',
    options: [],
    exit: { style: 'dvc', failure: 255 },
    async run(_words, host, terminal) {
        const roots = (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_1__/* .findRoots */ .D)(host.cwd);
        if (!roots.ok)
            return roots;
        terminal.out(`${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(host.cwd, roots.value.projectRoot) || '.')}\n`);
        return 0;
    },
};


/***/ })

};
