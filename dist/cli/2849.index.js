export const id = 2849;
export const ids = [2849];
export const modules = {

/***/ 22849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   opensLinks: () => (/* binding */ opensLinks),
/* harmony export */   placeLinks: () => (/* binding */ placeLinks)
/* harmony export */ });
/* unused harmony export fileLink */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96661);




const programs = new Set([
    'iTerm.app',
    'WezTerm',
    'vscode',
    'ghostty',
    'Hyper',
    'WarpTerminal',
    'rio',
    'Tabby',
]);
const kinds = /^(xterm-kitty|alacritty|foot|contour|wezterm|xterm-ghostty)/;
function opensLinks(env) {
    if (env.FORCE_HYPERLINK !== undefined)
        return env.FORCE_HYPERLINK !== '0';
    if (env.CI !== undefined || env.TERM === 'dumb')
        return false;
    if (env.TMUX !== undefined || /^(screen|tmux)/.test(env.TERM ?? ''))
        return false;
    return (programs.has(env.TERM_PROGRAM ?? '') ||
        kinds.test(env.TERM ?? '') ||
        env.WT_SESSION !== undefined ||
        env.KITTY_WINDOW_ID !== undefined ||
        Number(env.VTE_VERSION ?? 0) >= 5000 ||
        Number(env.KONSOLE_VERSION ?? 0) >= 201200);
}
function fileLink(text, path) {
    return `\u001b]8;;${(0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(path).href}\u001b\\${text}\u001b]8;;\u001b\\`;
}
function placeLinks(cwd) {
    const roots = (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findRoots */ .D)(cwd);
    const folders = roots.ok ? [roots.value.projectRoot, roots.value.gitRoot, cwd] : [cwd];
    return (text, file) => {
        const path = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder ?? cwd, file)).find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(each));
        return path === undefined ? text : fileLink(text, path);
    };
}


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
