export const id = 3636;
export const ids = [3636];
export const modules = {

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
/**
 * Text of a repository for a line of plain output that DVC prints as it is: control characters, which could steer a
 * terminal or forge a line, are shown by their code; everything else is untouched.
 */
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



/** `root`: the way to the project's root from where the user stands (dvc: dvc/commands/root.py). */
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

/***/ 71957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Vq: () => (/* binding */ caught),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   pO: () => (/* binding */ FailureError)
/* harmony export */ });
/** Wraps a value as a success. */
function ok(value) {
    return { ok: true, value };
}
/** Wraps one or more failures. */
function fail(...failures) {
    return { ok: false, failures };
}
/** Turns results into one: all the values in order, or all the failures of all of them. */
function all(results) {
    const failures = results.flatMap((result) => (result.ok ? [] : result.failures));
    if (failures.length > 0)
        return { ok: false, failures };
    return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
/**
 * Carries failures through code that cannot return them (callbacks, iterators, streams). Only adapters throw it;
 * the nearest function that returns a `Result` turns it back with {@link caught}.
 */
class FailureError extends Error {
    failures;
    constructor(...failures) {
        super(failures.map((failure) => failure.message).join('\n'));
        this.name = 'FailureError';
        this.failures = failures;
    }
}
/** The failures inside a caught error; rethrows anything that is not a {@link FailureError}, because that is a bug. */
function caught(error) {
    if (error instanceof FailureError)
        return { ok: false, failures: error.failures };
    throw error;
}
/** The value of a result; throws its failures as a {@link FailureError}. */
function unwrap(result) {
    if (result.ok)
        return result.value;
    throw new FailureError(...result.failures);
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



/**
 * Finds the project around a folder: the nearest folder upwards that has a directory `.dvc`, not beyond a mount point
 * (DVC: repo/__init__.py find_root). Fails with reason `no-repo` and DVC's text. Git is looked for from there upwards.
 */
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
/** The nearest folder at or above the given one that Git would take for a working tree; undefined if there is none. */
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
/** A `.git` folder with a HEAD, or a `.git` file that points to one, as worktrees and submodules have. */
function isGitRoot(folder) {
    const git = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
    const stats = statOf(git);
    if (stats?.isDirectory() === true)
        return lstatOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'HEAD')) !== undefined;
    if (stats?.isFile() !== true || stats.size > 8192)
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(git, 'utf8').startsWith('gitdir:');
}
/** As Python's `os.path.ismount`: another device than the parent, or no parent. */
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
        // No permission, a loop of links or a name too long: for a search that means "not here".
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
