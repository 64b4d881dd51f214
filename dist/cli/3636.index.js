export const id = 3636;
export const ids = [3636];
export const modules = {

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 33636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   root: () => (/* binding */ root)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96661);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12755);



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


/***/ }),

/***/ 96661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findRoots),
/* harmony export */   k: () => (/* binding */ findGitRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);



function findRoots(cwd) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
    if (!isDirectory(folder))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'no-repo', message: `directory '${cwd}' does not exist` });
    while (!isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.dvc'))) {
        if (isMountPoint(folder))
            return noProject(folder);
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ projectRoot: folder, gitRoot: findGitRoot(folder) });
}
function findGitRoot(folder) {
    let current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    while (!isGitRoot(current)) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current);
        if (parent === current)
            return undefined;
        current = parent;
    }
    return current;
}
function noProject(top) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        reason: 'no-repo',
        message: `you are not inside of a DVC repository (checked up to mount point '${top}')`,
        hint: "change into a project, name one with '--cd DIR', or start one with 'lockstep init'",
    });
}
function isGitRoot(folder) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    const stats = statOf(git);
    if (stats?.isDirectory() === true)
        return lstatOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'HEAD')) !== undefined;
    if (stats?.isFile() !== true || stats.size > 8192)
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(git, 'utf8').startsWith('gitdir:');
}
function isMountPoint(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if (parent === folder)
        return true;
    const [own, above] = [lstatOf(folder), lstatOf(parent)];
    if (own === undefined || above === undefined || own.isSymbolicLink())
        return false;
    return own.dev !== above.dev || own.ino === above.ino;
}
function isDirectory(path) {
    return statOf(path)?.isDirectory() === true;
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function lstatOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}


/***/ })

};
