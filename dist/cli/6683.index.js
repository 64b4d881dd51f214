export const id = 6683;
export const ids = [6683];
export const modules = {

/***/ 69296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ tempPath),
/* harmony export */   Gs: () => (/* binding */ isTempName),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   g$: () => (/* binding */ sweepTempFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



function writeFileAtomic(path, data, options = {}) {
    const target = resolved(path);
    const mode = options.mode ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(target, { throwIfNoEntry: false })?.mode;
    const temp = tempPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(temp, 'wx');
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(fd, data);
            if (mode !== undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync(fd, mode & 0o7777);
            if (options.fsync === true)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(fd);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temp, target);
    }
    catch (error) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { force: true });
        throw error;
    }
}
function resolved(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return path;
        throw error;
    }
}
function tempPath(folder) {
    processTag ??= process.getBuiltinModule('node:crypto').randomBytes(3).toString('hex');
    made = (made + 1) % 0x1000000;
    const unique = processTag + made.toString(16).padStart(6, '0');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.lockstep-${process.pid}-${machineTag()}-${unique}`);
}
let processTag;
let made = 0;
const tempPattern = /^\.lockstep-(\d{1,10})-([0-9a-f]{8})-[0-9a-f]{12}$/;
function isTempName(path) {
    return tempPattern.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path));
}
const foreignGrace = 24 * 3_600_000;
function sweepTempFiles(folder, now = Date.now()) {
    let names;
    try {
        names = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(error.code ?? ''))
            return 0;
        throw error;
    }
    return names.filter((name) => tempPattern.test(name) && sweep((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), now)).length;
}
function sweep(path, now) {
    const [, pid = '', machine = ''] = tempPattern.exec((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) ?? [];
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return false;
    const dead = machine === machineTag() ? !isAlive(Number(pid)) : now - stat.mtimeMs > foreignGrace;
    if (!dead)
        return false;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(path, { force: true, recursive: stat.isDirectory() });
    return true;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
let tag;
function machineTag() {
    tag ??= process
        .getBuiltinModule('node:crypto')
        .createHash('sha256')
        .update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}\0${processNamespace()}`)
        .digest('hex')
        .slice(0, 8);
    return tag;
}
function processNamespace() {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync('/proc/self/ns/pid');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 11230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _workspace_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55898);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96661);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12755);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13667);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









const init = {
    name: 'init',
    help: 'Start a DVC project in a folder',
    args: '[directory]',
    options: [
        { flags: '--no-scm', help: 'without Git' },
        { flags: '-f, --force', help: 'replace the `.dvc` folder that is there, its cache included' },
        { flags: '--subdir', help: 'in a folder below the root of a Git repository' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        if (words.options.scm === false && words.options.subdir === true) {
            terminal.err('ERROR: Cannot initialize repo with `--no-scm` and `--subdir`\n');
            return 255;
        }
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, words.args[0] ?? '.');
        const done = await start(root, words, host).catch(_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .caught */ .Vq);
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_7__/* .verbFailures */ .jy)(done.failures, 'failed to initiate DVC - ');
        if (words.options.quiet === true)
            return 0;
        terminal.out('Initialized DVC repository.\n\n');
        if (words.options.scm !== false)
            terminal.out('You can now commit the changes to git.\n\n');
        return 0;
    },
};
async function start(root, { options }, { cwd, env }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const withGit = options.scm !== false;
        const gitRoot = withGit ? (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_5__/* .findGitRoot */ .k)(root) : undefined;
        if (withGit && (gitRoot === undefined || (gitRoot !== root && options.subdir !== true))) {
            return refuse(`${root} is not tracked by any supported SCM tool (e.g. Git). Use \`--no-scm\` if you don't want to use any SCM or \`--subdir\` if initializing inside a subdirectory of a parent SCM repository.`);
        }
        const git = __addDisposableResource(env_1, gitRoot === undefined ? undefined : closing(new _workspace_git_js__WEBPACK_IMPORTED_MODULE_4__/* .Git */ .T({ root: gitRoot, env })), true);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvc');
        if ((await git?.git.isIgnored(root, ['.dvc/']))?.size) {
            return refuse(`${folder} is ignored by your SCM tool. \nMake sure that it's tracked, for example, by adding '!.dvc' to .gitignore.`);
        }
        if ((0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsBehind */ .M)(folder)?.isDirectory() === true) {
            const seen = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_8__/* .harmless */ .I)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, folder));
            if (options.force !== true)
                return refuse(`'${seen}' exists. Use \`-f\` to force.`);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
        }
        writeProject(root, withGit);
        const inGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(gitRoot ?? root, root)
            .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
            .join('/');
        const files = ['.dvc/config', '.dvcignore', '.dvc/.gitignore'];
        await git?.git.add(files.map((file) => (inGit === '' ? file : `${inGit}/${file}`)));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function writeProject(root, withGit) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvc', 'tmp'), { recursive: true });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvc/config'), withGit ? '' : '[core]\n    no_scm = True\n');
    if (withGit)
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvc/.gitignore'), '/config.local\n/tmp\n/cache\n');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvcignore')))
        return;
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvcignore'), '# Add patterns of files dvc should ignore, which could improve\n# the performance. Learn more at\n# https://dvc.org/doc/user-guide/dvcignore\n');
}
function closing(git) {
    return { git, [Symbol.asyncDispose]: () => git.close() };
}
function refuse(message) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ reason: 'project', message });
}


/***/ }),

/***/ 13667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ dvcFileContent),
/* harmony export */   QN: () => (/* binding */ dumpDvcFile),
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   _Y: () => (/* binding */ dumpLock),
/* harmony export */   jy: () => (/* binding */ verbFailures),
/* harmony export */   lW: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54901);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47614);
/* harmony import */ var _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59152);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31266);









function dumpDvcFile(writing, file, content) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_8__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    const path = (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)(target.value);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    const text = (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDvcFile */ .tY)(old, content, file);
    if (!text.ok)
        return text;
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function dvcFileContent(stage, entry) {
    if (stage.dvcFile === undefined)
        throw new Error(`${stage.address} is no .dvc file`);
    return (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .recordInDvcFile */ .K_)(stage.dvcFile, {
        deps: stage.deps.map(({ path }) => pathIn(entry.deps, path)),
        outs: stage.outs.map(({ path }) => pathIn(entry.outs, path)),
    }, stage.file);
}
function pathIn(paths, path) {
    return paths?.find((entry) => entry.path === path) ?? { path, hashName: 'md5' };
}
async function dumpLock(writing, records) {
    const { projectRoot, host } = writing.session;
    const writer = new _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .LockWriter */ .T(projectRoot, records.map(({ stage }) => stage.address));
    const [first] = records;
    if (first === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    const lockFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, first.stage.file.replace(/\.[^./]*$/, '.lock'));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8') : undefined;
    const done = await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry)));
    const failures = done.flatMap((written) => (written.ok ? [] : written.failures));
    if (failures.length > 0)
        return { ok: false, failures };
    const [written] = done.flatMap((one) => (one.ok ? [one.value] : []));
    if (written !== undefined && before !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8')) {
        writing.files.track(written.file);
        host.emit({ kind: 'lock-written', file: written.file, created: written.created });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function verbFailures(failures, prefix = '') {
    return {
        failures: failures.map((failure) => ({
            ...failure,
            reason: failure.reason === 'usage' ? 'project' : failure.reason,
            message: `${prefix}${failure.message}`,
        })),
    };
}
function stageText({ session }, stage) {
    return `stage: '${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_5__/* .addressFrom */ .L)(stage, session.cwd)}'`;
}


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
function ok(value) {
    return { ok: true, value };
}
function fail(...failures) {
    return { ok: false, failures };
}
function all(results) {
    const failures = results.flatMap((result) => (result.ok ? [] : result.failures));
    if (failures.length > 0)
        return { ok: false, failures };
    return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
class FailureError extends Error {
    failures;
    constructor(...failures) {
        super(failures.map((failure) => failure.message).join('\n'));
        this.name = 'FailureError';
        this.failures = failures;
    }
}
function caught(error) {
    if (error instanceof FailureError)
        return { ok: false, failures: error.failures };
    throw error;
}
function unwrap(result) {
    if (result.ok)
        return result.value;
    throw new FailureError(...result.failures);
}


/***/ }),

/***/ 45690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   f$: () => (/* binding */ urlScheme),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   h1: () => (/* binding */ resolveFolder),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   or: () => (/* binding */ typedPath),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function placeOf(text, wdir, root) {
    if (isUrl(text))
        return { path: text, place: { kind: 'url', url: text } };
    const local = text.startsWith('file:///') ? text.slice('file://'.length) : text;
    if (!isAbsolute(local, root))
        return { path: text, place: resolvePlace(joinPath(wdir, local), root) };
    const place = resolvePlace(cleanPath(toPosix(local, root)), root);
    if (place.kind !== 'inside' || place.path === '')
        return { path: text, place: outside(place, root) };
    const from = wdir.startsWith('/') ? wdir : joinPath(toPosix(root, root), wdir);
    return { path: relativePath(joinPath(toPosix(root, root), place.path), from), place };
}
function typedPath(word, cwd, root) {
    const { place } = placeOf(word, cwd, root);
    return place.kind === 'url' ? place.url : place.path;
}
function resolveFolder(folder, root) {
    const place = resolvePlace(folder, root);
    return place.kind === 'inside' ? place.path : outside(place, root).path;
}
function isUrl(text) {
    return text.includes('://') && /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\/[^/?#]/.test(text);
}
function urlScheme(url) {
    return url.slice(0, url.indexOf(':')).toLowerCase();
}
function joinPath(folder, path) {
    if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path))
        return folder === '' ? path : cleanPath(`${folder}/${path}`);
    const isAbsolutePath = path.startsWith('/') || folder.startsWith('/');
    return cleanPath(path.startsWith('/') ? path : `${folder}/${path}`, isAbsolutePath);
}
function relativePath(path, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${folder}`, `/${path}`);
    return relative === '' ? '.' : relative;
}
function folderOf(file) {
    const slash = file.lastIndexOf('/');
    return slash < 0 ? '' : file.slice(0, slash);
}
function resolvePlace(path, root) {
    const leaves = path.startsWith('/') || isDrive(path, root) || path === '..' || path.startsWith('../');
    if (!leaves)
        return { kind: 'inside', path };
    const base = cleanPath(toPosix(root, root));
    const absolute = path.startsWith('..') ? cleanPath(`${base}/${path}`) : path;
    if (absolute === base)
        return { kind: 'inside', path: '' };
    const inner = below(absolute, base);
    return inner === undefined ? { kind: 'outside', path: absolute } : { kind: 'inside', path: inner };
}
function outside(place, root) {
    return { kind: 'outside', path: place.kind === 'outside' ? place.path : cleanPath(toPosix(root, root)) };
}
function below(path, folder) {
    const prefix = folder === '/' ? '/' : `${folder}/`;
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
function cleanPath(path, absolute = path.startsWith('/')) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(absolute || !path.startsWith('/') ? path : path.slice(1));
    const bare = normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
    return bare === '.' ? '' : bare;
}
function isAbsolute(text, root) {
    return text.startsWith('/') || (isWindowsRoot(root) && /^(?:[a-zA-Z]:)?[\\/]/.test(text));
}
function isDrive(path, root) {
    return isWindowsRoot(root) && /^[a-zA-Z]:\//.test(path);
}
function isWindowsRoot(root) {
    return /^[a-zA-Z]:[\\/]/.test(root);
}
function toPosix(path, root) {
    return isWindowsRoot(root) ? path.replaceAll('\\', '/') : path;
}


/***/ }),

/***/ 59152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ LockWriter),
  L: () => (/* binding */ lockFileOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/root.js
var workspace_root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/project/dvc-lock/quick.js
var quick = __webpack_require__(67752);
;// CONCATENATED MODULE: ./lib/run/serial-lock.js


class SerialLock {
    #original;
    #records = [];
    constructor(original) {
        this.#original = original;
    }
    set(name, entry, rank) {
        const others = this.#records.filter((other) => other.name !== name);
        const at = others.findLastIndex((other) => other.rank <= rank) + 1;
        const first = Math.min(at, this.#records.findIndex((other) => other.name === name) >>> 0);
        this.#records = others
            .toSpliced(at, 0, { name, entry, rank })
            .map((record, i) => (i < first ? record : { ...record, text: undefined }));
    }
    text() {
        let done = this.#records.findLastIndex(({ text }) => text !== undefined);
        let text = this.#records[done]?.text ?? this.#original;
        while (++done < this.#records.length) {
            const record = this.#records[done];
            const updated = (0,dvc_lock/* updateLock */.tn)(text, new Map([[record.name, record.entry]]));
            if (!updated.ok)
                return updated;
            text = updated.value;
            record.text = text;
            const old = this.#records[done - keptTexts];
            if (old !== undefined)
                old.text = undefined;
        }
        return (0,failure.ok)(text ?? '');
    }
}
const keptTexts = 16;

;// CONCATENATED MODULE: ./lib/run/lock-file.js




class LockFile {
    #known;
    #head;
    #added = [];
    #provedHead = null;
    #isLossy;
    #serial;
    constructor(text, known) {
        this.#head = text;
        this.#isLossy = (0,quick/* isLossy */.d)(text ?? '');
        this.#serial = new SerialLock(text);
        this.#known = known;
    }
    static open(text, file) {
        if (text === undefined)
            return (0,failure.ok)(new LockFile(undefined, new Set()));
        const parsed = (0,dvc_lock/* parseLock */.PG)(text, file);
        return parsed.ok ? (0,failure.ok)(new LockFile(text, new Set(parsed.value.stages.keys()))) : parsed;
    }
    hadName(name) {
        return this.#known.has(name);
    }
    set(name, entry, rank) {
        this.#serial.set(name, entry, rank);
        if (this.#known.has(name)) {
            const head = (0,dvc_lock/* updateLock */.tn)(this.#head, new Map([[name, entry]]));
            if (!head.ok)
                return head;
            this.#head = head.value;
            this.#isLossy ||= (0,quick/* isLossy */.d)(head.value);
            return (0,failure.ok)(undefined);
        }
        const alone = (0,dvc_lock/* updateLock */.tn)(undefined, new Map([[name, entry]]));
        if (!alone.ok)
            return alone;
        const isPlain = alone.value.startsWith(opening) && !lock_file_anchor.test(alone.value);
        const block = isPlain ? alone.value.slice(opening.length) : undefined;
        const others = this.#added.filter((other) => other.name !== name);
        const before = others.findLastIndex((other) => other.rank <= rank) + 1;
        this.#added = others.toSpliced(before, 0, { name, rank, entry, block });
        return (0,failure.ok)(undefined);
    }
    text() {
        if (this.#isLossy)
            return this.#serial.text();
        const text = this.#joined();
        if (!text.ok || !(0,quick/* isLossy */.d)(text.value))
            return text;
        this.#isLossy = true;
        return this.#serial.text();
    }
    #joined() {
        if (this.#added.length === 0)
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map());
        const blocks = this.#blocks();
        if (blocks === undefined) {
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map(this.#added.map(({ name, entry }) => [name, entry])));
        }
        return (0,failure.ok)((this.#head ?? opening) + blocks.join(''));
    }
    #blocks() {
        const blocks = this.#added.flatMap(({ block }) => block ?? []);
        if (blocks.length !== this.#added.length)
            return undefined;
        if (this.#provedHead === this.#head)
            return blocks;
        const [first] = this.#added;
        if (first === undefined)
            return undefined;
        const real = (0,dvc_lock/* updateLock */.tn)(this.#head, new Map([[first.name, first.entry]]));
        if (!real.ok || real.value !== (this.#head ?? opening) + first.block)
            return undefined;
        this.#provedHead = this.#head;
        return blocks;
    }
}
const opening = "schema: '2.0'\nstages:\n";
const lock_file_anchor = /[&*]id\d{3}/;

;// CONCATENATED MODULE: ./lib/run/lock-writer.js







class LockWriter {
    #projectRoot;
    #rank;
    #open = new Map();
    #pending = [];
    #isWriting = false;
    constructor(projectRoot, order) {
        this.#projectRoot = projectRoot;
        this.#rank = new Map(order.map((address, rank) => [address, rank]));
    }
    record(stage, entry) {
        return new Promise((resolve) => {
            this.#pending.push({ stage, entry, resolve });
            if (!this.#isWriting)
                void this.#writePending();
        });
    }
    async #writePending() {
        this.#isWriting = true;
        await new Promise((resolve) => setImmediate(resolve));
        while (this.#pending.length > 0) {
            const byFile = Map.groupBy(this.#pending, ({ stage }) => lockFileOf(stage));
            this.#pending = [];
            for (const [file, records] of byFile) {
                const written = await this.#write(file, records);
                for (const { resolve } of records)
                    resolve(written);
            }
        }
        this.#isWriting = false;
    }
    async #write(file, records) {
        const path = (0,safe_path/* safePath */.n)(this.#projectRoot, file);
        if (!path.ok)
            return path;
        try {
            const stamp = stampOf(path.value);
            if (stamp !== undefined && leavesRepository(path.value))
                return (0,failure/* fail */.fJ)(refusedLink(file));
            const last = this.#open.get(file);
            const changedMeanwhile = last !== undefined && !sameStamp(last.stamp, stamp);
            const recorded = last?.recorded ?? [];
            const lock = last === undefined || changedMeanwhile
                ? LockFile.open(readLock(path.value, stamp), file)
                : (0,failure.ok)(last.lock);
            if (!lock.ok)
                return lock;
            const lost = changedMeanwhile
                ? last.recorded.filter(({ stage }) => !lock.value.hadName(nameOf(stage)))
                : [];
            const text = this.#fill(lock.value, [...lost, ...records]);
            if (!text.ok)
                return text;
            await replaceFile(path.value, text.value);
            recorded.push(...records);
            this.#open.set(file, { lock: lock.value, stamp: stampOf(path.value), recorded });
            return (0,failure.ok)({ file, created: stamp === undefined, changedMeanwhile });
        }
        catch (error) {
            return (0,failure/* fail */.fJ)(diskFailure(error, file));
        }
    }
    #fill(lock, records) {
        for (const { stage, entry } of records) {
            const rank = this.#rank.get(stage.address) ?? Number.MAX_SAFE_INTEGER;
            const set = lock.set(nameOf(stage), entry, rank);
            if (!set.ok)
                return set;
        }
        return lock.text();
    }
}
function nameOf(stage) {
    return stage.name ?? stage.address;
}
function readLock(path, stamp) {
    return stamp === undefined ? undefined : external_node_fs_.readFileSync(path, 'utf8');
}
function lockFileOf(stage) {
    return stage.file.replace(/\.[^./]*$/, '.lock');
}
function stampOf(path) {
    return external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
}
function sameStamp(a, b) {
    return a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;
}
async function replaceFile(path, text) {
    const target = external_node_fs_.existsSync(path) ? external_node_fs_.realpathSync(path) : path;
    const mode = external_node_fs_.statSync(target, { throwIfNoEntry: false })?.mode;
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(target));
    try {
        external_node_fs_.writeFileSync(temp, text, { flag: 'wx' });
        if (mode !== undefined)
            external_node_fs_.chmodSync(temp, mode & 0o7777);
        await external_node_fs_.promises.rename(temp, target);
    }
    catch (error) {
        external_node_fs_.rmSync(temp, { force: true });
        throw error;
    }
}
function leavesRepository(path) {
    if (!external_node_fs_.lstatSync(path).isSymbolicLink())
        return false;
    const root = external_node_fs_.realpathSync((0,workspace_root/* findGitRoot */.k)((0,external_node_path_.dirname)(path)) ?? (0,external_node_path_.dirname)(path));
    const inside = (0,external_node_path_.relative)(root, external_node_fs_.realpathSync(path));
    return inside.startsWith('..') || inside.startsWith(external_node_path_.sep) || inside.split(external_node_path_.sep).includes('.git');
}
function refusedLink(file) {
    return {
        reason: 'refused',
        message: `'${file}' is a link that leads out of the repository`,
        location: { file },
        hint: 'replace the link by the file itself',
    };
}
function diskFailure(error, file) {
    const { code, syscall } = error;
    if (code === undefined || syscall === undefined)
        throw error;
    return {
        reason: 'storage',
        message: `'${file}' could not be written: ${code}`,
        location: { file },
        hint: 'check who owns it and that the disk has space; what was made is in the cache, and the next run restores it',
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
