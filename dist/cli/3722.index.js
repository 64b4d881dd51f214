export const id = 3722;
export const ids = [3722];
export const modules = {

/***/ 82622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   get: () => (/* binding */ get)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50741);
/* harmony import */ var _store_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32535);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9139);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26119);
/* harmony import */ var _source_repo_open_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47185);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19519);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13667);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64296);
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












const get = {
    name: 'get',
    help: 'Copy a file or folder out of another repository, data of DVC included',
    args: '<url> <path>',
    options: [
        { flags: '-o, --out <path>', help: 'where to put it' },
        { flags: '--rev <commit>', help: 'a branch, tag or commit of that repository' },
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
        ..._trusted_config_js__WEBPACK_IMPORTED_MODULE_11__/* .addedOptions */ .fF,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host) {
        const [, path = ''] = words.args;
        const done = await getPath(words, host).catch(_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .caught */ .Vq);
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_10__/* .verbFailures */ .jy)(done.failures, `failed to get '${path}' - `);
    },
};
async function getPath({ args, options }, host) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [url = '', path = ''] = args;
        const text = (key) => (typeof options[key] === 'string' ? options[key] : undefined);
        const out = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_7__/* .outputPath */ .X)(host.cwd, path, { out: text('out'), force: options.force === true });
        if (!out.ok)
            return out;
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_8__/* .openSource */ .o)(host, { url, rev: text('rev') });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, out.value);
        const temp = (0,_source_repo_take_js__WEBPACK_IMPORTED_MODULE_9__/* .freshFolder */ .l)((0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
        try {
            const cache = new _store_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .Cache */ .l({ dir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'cache'), shared: false });
            const remote = text('remote');
            const taken = await (0,_source_repo_take_js__WEBPACK_IMPORTED_MODULE_9__/* .takePath */ .D)(source, {
                ...{ host, path, into: (0,_source_repo_take_js__WEBPACK_IMPORTED_MODULE_9__/* .freshFolder */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'data')), cache },
                ...(remote === undefined ? {} : { remote }),
                ...(0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_11__/* .addedBy */ .OM)(options, host.cwd),
            });
            if (!taken.ok)
                return taken;
            const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C)(target);
            if (!cleared.ok)
                return cleared;
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fsPath */ .Jk)(taken.value), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fsPath */ .Jk)(target));
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { recursive: true, force: true });
        }
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


/***/ }),

/***/ 50423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ lookAtSource),
/* harmony export */   HU: () => (/* binding */ existsLocally),
/* harmony export */   P2: () => (/* binding */ importPlace),
/* harmony export */   lookAtUrl: () => (/* binding */ lookAtUrl),
/* harmony export */   qF: () => (/* binding */ bringSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45690);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50741);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62885);
/* harmony import */ var _store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68577);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9139);
/* harmony import */ var _workspace_link_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61489);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31266);
/* harmony import */ var _workspace_walk_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28804);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79927);













async function lookAtSource(writing, place, locked) {
    if (place.kind === 'url')
        return lookAtUrl(place.url, contextOf(writing));
    const { session, project } = writing;
    const hash = (0,_look_js__WEBPACK_IMPORTED_MODULE_12__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .hashKeepingGeneration */ .qb)(place, locked, { hash });
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ record: hashed.value.info, hashed: hashed.value });
}
async function lookAtUrl(url, { env, signal, mayConnect }) {
    if (!isWeb(url))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(unsupported(url));
    const guard = mayConnect === undefined ? {} : { mayConnect };
    const found = await (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtWebFile */ .fp)(url, { env, signal, ...guard });
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : found;
    const { checksum, size } = found.value;
    const other = new Map([['checksum', checksum]]);
    const record = { hashName: 'md5', other, ...(size === undefined ? {} : { size }) };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ record, web: found.value });
}
async function bringSource(writing, place, { seen, path, accept }) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_10__/* .safePath */ .n)(writing.session.projectRoot, path);
    if (!target.ok)
        return target;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target.value)), { recursive: true });
    if (place.kind === 'url')
        return bringFromUrl(writing, place.url, target.value, accept);
    const from = place.kind === 'outside' ? place.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(writing.session.projectRoot, place.path);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target.value));
    try {
        copy(from, temp, seen.hashed);
        const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(target.value);
        if (!cleared.ok)
            return cleared;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temp, (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_workspace_walk_js__WEBPACK_IMPORTED_MODULE_11__/* .unreadable */ .O$)(from, error));
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { force: true, recursive: true });
    }
}
async function bringFromUrl(writing, url, target, accept) {
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    try {
        const loaded = await (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadWebFile */ .dT)(url, temp, contextOf(writing));
        if (!loaded.ok)
            return loaded;
        const accepted = accept === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : await accept(temp);
        if (!accepted.ok)
            return accepted;
        const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(target);
        if (!cleared.ok)
            return cleared;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(temp), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(temp), { force: true });
    }
}
function copy(from, to, hashed) {
    if (hashed?.tree === undefined) {
        copyFile(from, to);
        return;
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(to);
    for (const { path } of hashed.tree.entries) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${to}/${path}`)), { recursive: true });
        copyFile(`${from}/${path}`, `${to}/${path}`);
    }
}
function copyFile(from, to) {
    const { COPYFILE_EXCL, COPYFILE_FICLONE } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(from), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(to), COPYFILE_EXCL | COPYFILE_FICLONE);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(to), (0,_workspace_link_js__WEBPACK_IMPORTED_MODULE_9__/* .workspaceMode */ .jL)());
}
function importPlace(dep) {
    if (dep.source === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(dep.place);
    const kind = dep.source.has('db') ? 'a database' : 'another repository';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
        reason: 'data',
        message: `'${dep.path}' comes from ${kind}, which is not read from here`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'bring it up to date with `dvc update`; everything else works with its data',
    });
}
function existsLocally(cwd, word) {
    return !/^\w+:\/\//.test(word) && node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word)));
}
function isWeb(url) {
    return ['http', 'https'].includes((0,_project_place_js__WEBPACK_IMPORTED_MODULE_4__/* .urlScheme */ .f$)(url));
}
function unsupported(url) {
    return {
        reason: 'data',
        message: `data cannot be imported from ${(0,_project_place_js__WEBPACK_IMPORTED_MODULE_4__/* .urlScheme */ .f$)(url)}:// addresses`,
        hint: 'local paths and http(s) addresses can; download the data and `add` it',
    };
}
function contextOf({ session, mayConnect }) {
    const { env, signal } = session.host;
    return { env, signal, ...(mayConnect === undefined ? {} : { mayConnect }) };
}


/***/ }),

/***/ 76248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function relativePath(path, cwd) {
    if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path))
        return path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(cwd, path) || '.';
}


/***/ }),

/***/ 47185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/git.js + 11 modules
var workspace_git = __webpack_require__(63508);
// EXTERNAL MODULE: ./lib/workspace/git-program.js + 1 modules
var git_program = __webpack_require__(76647);
// EXTERNAL MODULE: ./lib/workspace/start.js
var start = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/workspace/clone.js




async function cloneRepository({ url, folder, rev, env }) {
    const program = new git_program/* GitProgram */.j({ root: folder, env }, start/* start */.n);
    const flags = ['--quiet', '--no-checkout', '--template=', '--no-recurse-submodules'];
    const git = new workspace_git/* Git */.T({ root: `${folder}/repo`, env });
    try {
        await program.output(['clone', ...flags, '--', url, `${folder}/repo`], true);
        const sha = await git.revParse(rev ?? 'HEAD');
        if (sha === undefined)
            return (0,failure/* fail */.fJ)({ reason: 'git', message: `unknown Git revision '${rev ?? 'HEAD'}'` });
        const inside = new git_program/* GitProgram */.j({ root: `${folder}/repo`, env }, start/* start */.n);
        await inside.output(['checkout', '--quiet', '--detach', sha]);
        return (0,failure.ok)(sha);
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
    finally {
        await git.close();
    }
}

// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/commands/source-repo/open.js








async function openSource(host, { url, rev }) {
    const path = /^[\w+.-]+:\/\//.test(url) ? undefined : (0,external_node_path_.resolve)(host.cwd, url);
    const isLocal = path !== undefined && (0,stats/* statsBehind */.M)(path)?.isDirectory() === true;
    const gitRoot = isLocal ? (0,root/* findGitRoot */.k)(path) : undefined;
    if (isLocal && gitRoot === undefined)
        return (0,failure/* fail */.fJ)({ reason: 'git', message: `Failed to clone repo '${url}': it is no Git repository` });
    const isProject = isLocal && (0,stats/* statsBehind */.M)((0,external_node_path_.join)(path, '.dvc'))?.isDirectory() === true;
    if (isProject && gitRoot !== undefined && rev === undefined)
        return openHere(host, url, path, gitRoot);
    const inner = isLocal && gitRoot !== undefined ? (0,external_node_path_.relative)(gitRoot, path) : '';
    return openClone(host, { url, from: gitRoot ?? url, rev, inner, dataFolder: isProject ? path : undefined });
}
async function openHere(host, url, folder, gitRoot) {
    const git = new workspace_git/* Git */.T({ root: gitRoot, env: host.env });
    const sha = await git.headSha();
    await git.close();
    if (sha === undefined)
        return (0,failure/* fail */.fJ)({ reason: 'git', message: `'${url}' has no commit yet` });
    return (0,failure.ok)({ url, folder, sha, dataFolder: folder, [Symbol.asyncDispose]: async () => { } });
}
async function openClone(host, { url, from, rev, inner, dataFolder }) {
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-clone-'));
    const close = async () => (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    const cloned = await cloneRepository({ url: from, folder: temp, env: host.env, rev });
    if (!cloned.ok) {
        await close();
        return (0,failure/* fail */.fJ)(...cloned.failures.map((failure) => ({
            ...failure,
            message: `Failed to clone repo '${url}': ${failure.message}`,
        })));
    }
    const folder = (0,external_node_path_.join)(temp, 'repo', inner);
    return (0,failure.ok)({
        url,
        folder,
        sha: cloned.value,
        dataFolder: dataFolder ?? folder,
        [Symbol.asyncDispose]: close,
    });
}


/***/ }),

/***/ 19519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ freshFolder),
  D: () => (/* binding */ takePath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/locked-hash.js
var locked_hash = __webpack_require__(44252);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/transfer.js + 2 modules
var transfer = __webpack_require__(60386);
// EXTERNAL MODULE: ./lib/workspace/checkout.js + 2 modules
var checkout = __webpack_require__(82809);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/session.js + 11 modules
var commands_session = __webpack_require__(69238);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/commands/source-repo/copy.js








function copyPlain({ root, path, to, skip }) {
    const real = external_node_fs_.realpathSync(root);
    const copy = (inner, target) => {
        const from = (0,external_node_path_.join)(root, inner);
        const stats = (0,workspace_stats/* statsBehind */.M)(from);
        if (stats === undefined || (inner !== '.' && skip(inner, stats.isDirectory())))
            return;
        const place = external_node_fs_.realpathSync((0,file_name/* fsPath */.Jk)(from));
        if (place !== real && !place.startsWith(`${real}/`))
            return;
        if (stats.isFile())
            copyFile(from, target);
        if (!stats.isDirectory())
            return;
        for (const { name } of (0,file_name/* listFolder */.bt)(from)) {
            if (name === '.git' || name === '.dvc' || name === '.dvcignore' || (0,stage_reading/* isDvcFile */.ou)(name))
                continue;
            copy(inner === '.' ? name : `${inner}/${name}`, `${target}/${name}`);
        }
    };
    try {
        copy(path === '' ? '.' : path, to);
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,failure/* fail */.fJ)((0,walk/* unreadable */.O$)(path, error));
    }
}
function copyFile(from, to) {
    external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(to)), { recursive: true });
    external_node_fs_.copyFileSync((0,file_name/* fsPath */.Jk)(from), (0,file_name/* fsPath */.Jk)(to), external_node_fs_.constants.COPYFILE_FICLONE);
    external_node_fs_.chmodSync((0,file_name/* fsPath */.Jk)(to), (0,workspace_link/* workspaceMode */.jL)());
}
function isFolderAt(path) {
    return (0,workspace_stats/* statsBehind */.M)(path)?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./lib/commands/source-repo/take.js
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











async function takePath(source, taking) {
    const path = external_node_path_.posix.normalize(taking.path.replace(/^\/+/, '')).replace(/\/$/, '');
    if (path === '..' || path.startsWith('../'))
        return absent(source, taking.path);
    const inner = projectAround(source.folder, path);
    const rest = inner === undefined ? path : external_node_path_.posix.relative(inner, path) || '.';
    const target = (0,external_node_path_.join)(taking.into, rest);
    if (inner !== undefined) {
        const taken = await takeTracked(source, inner, { ...taking, path: rest });
        if (!taken.ok)
            return taken;
    }
    else {
        const copied = copyPlain({ root: source.folder, path, to: target, skip: () => false });
        if (!copied.ok)
            return copied;
    }
    return external_node_fs_.existsSync((0,file_name/* fsPath */.Jk)(target)) ? (0,failure.ok)(target) : absent(source, taking.path);
}
function absent({ url }, path) {
    return (0,failure/* fail */.fJ)({
        reason: 'data',
        message: `The path '${path}' does not exist in the target repository '${url}' neither as a DVC output nor as a Git-tracked file.`,
    });
}
function projectAround(root, path) {
    for (let folder = path;; folder = external_node_path_.posix.dirname(folder)) {
        if (isFolderAt((0,external_node_path_.join)(root, folder, '.dvc')))
            return folder === '.' ? '' : folder;
        if (folder === '.' || folder === '')
            return undefined;
    }
}
async function takeTracked(source, inner, taking) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const use = taking.added === undefined ? {} : { added: taking.added };
        const opened = await (0,commands_session/* openSession */.f)({ ...taking.host, cwd: (0,external_node_path_.join)(source.folder, inner) }, use);
        if (!opened.ok)
            return opened;
        const session = __addDisposableResource(env_1, opened.value, true);
        const project = await session.project();
        if (!project.ok)
            return project;
        const tracked = trackedAt(project.value, taking.path);
        const ignore = await session.ignore();
        const copied = copyPlain({
            root: session.projectRoot,
            path: taking.path,
            to: (0,external_node_path_.join)(taking.into, taking.path),
            skip: (path, isFolder) => tracked.some((out) => path === out.path || path.startsWith(`${out.path}/`)) ||
                ignore.ignores(path, isFolder),
        });
        if (!copied.ok || tracked.length === 0)
            return copied;
        const dataFolder = (0,external_node_path_.join)(source.dataFolder, inner);
        if (dataFolder === session.projectRoot || !isFolderAt((0,external_node_path_.join)(dataFolder, '.dvc')))
            return await placeTracked(session, tracked, taking);
        const data = await (0,commands_session/* openSession */.f)({ ...taking.host, cwd: dataFolder }, use);
        if (!data.ok)
            return data;
        const holder = __addDisposableResource(env_1, data.value, true);
        return await placeTracked(holder, tracked, taking);
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
function trackedAt(project, path) {
    return project.stages.flatMap((stage) => stage.outs.flatMap(({ path: text, place, cache, remote }) => {
        const locked = stage.lock?.outs.find((entry) => entry.path === text);
        if (!cache || place.kind !== 'inside' || locked?.oid === undefined)
            return [];
        const isMeant = path === '.' ||
            place.path === path ||
            place.path.startsWith(`${path}/`) ||
            path.startsWith(`${place.path}/`);
        return isMeant ? [{ path: place.path, locked, remote }] : [];
    }));
}
async function placeTracked(data, tracked, { path, into, cache, remote, host }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const remotes = __addDisposableResource(env_2, new commands_remotes/* Remotes */.ot(data), true);
        for (const out of tracked) {
            const from = remote ?? out.remote;
            const files = await filesOf(data, remotes, { out, path, from });
            if (!files.ok)
                return files;
            if (out.locked.oid !== undefined && (0,oid/* isTreeOid */.FV)(out.locked.oid) && !path.startsWith(`${out.path}/`))
                external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.join)(into, out.path)), { recursive: true });
            const filled = await fillCache(data, remotes, { files: files.value, cache, from });
            if (!filled.ok)
                return filled;
            const done = await (0,checkout/* checkout */.P)(files.value, {
                projectRoot: into,
                cache: filled.value,
                linkTypes: ['copy'],
                force: true,
                signal: host.signal,
            });
            if (!done.ok)
                return done;
            if (done.value.failures.length > 0)
                return { ok: false, failures: done.value.failures };
        }
        return (0,failure.ok)(undefined);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function filesOf(data, remotes, { out, path, from }) {
    const id = (0,locked_hash/* lockedHash */.D)(out.locked);
    if (id === undefined)
        return (0,failure.ok)([]);
    if (!(0,oid/* isTreeOid */.FV)(id.oid))
        return (0,failure.ok)([{ path: out.path, id }]);
    const tree = await (0,commands_remotes/* manifestReader */.rk)(data, remotes, from)(id.oid, id.hashName);
    if (tree === undefined)
        return (0,failure/* fail */.fJ)({
            reason: 'data',
            message: `the list of files of '${out.path}' (${id.oid}) is in no cache or remote`,
        });
    const items = tree.entries.map((entry) => ({
        path: external_node_path_.posix.join(out.path, entry.path),
        id: { oid: entry.oid, hashName: id.hashName },
    }));
    const isPart = path.startsWith(`${out.path}/`);
    return (0,failure.ok)(items.filter((item) => !isPart || item.path === path || item.path.startsWith(`${path}/`)));
}
async function fillCache(data, remotes, { files, cache, from }) {
    const objects = files.flatMap(({ id }) => id === undefined ? [] : [{ oid: id.oid, hashName: id.hashName }]);
    const absentThere = objects.filter((id) => data.cache.missing(id).length > 0);
    if (absentThere.length === 0)
        return (0,failure.ok)(data.cache);
    const { signal } = data.host;
    await (0,transfer/* transfer */.k)({ objects, from: data.cache.store, to: cache, signal });
    if (!remotes.has(from))
        return (0,failure.ok)(cache);
    const store = await remotes.open(from);
    if (!store.ok)
        return store;
    const fetched = await (0,transfer/* transfer */.k)({ objects: absentThere, from: store.value, to: cache, signal });
    return fetched.failures.length > 0 ? { ok: false, failures: fetched.failures } : (0,failure.ok)(cache);
}
function freshFolder(path) {
    external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(path)), { recursive: true });
    external_node_fs_.mkdirSync(path);
    return path;
}


/***/ }),

/***/ 64971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ globMatch),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
function globMatch(text, pattern) {
    return matchSteps([...text], compileGlob(pattern));
}
function isGlob(pattern) {
    return /[*?[]/.test(pattern);
}
function matchSteps(text, steps) {
    let [at, step, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        const current = steps[step];
        if (current?.kind === 'star') {
            star = step++;
            mark = at;
        }
        else if (current !== undefined && matchesOne(current, text[at])) {
            at++;
            step++;
        }
        else if (star >= 0) {
            step = star + 1;
            at = ++mark;
        }
        else {
            return false;
        }
    }
    while (steps[step]?.kind === 'star')
        step++;
    return step === steps.length;
}
function matchesOne(step, char) {
    if (step.kind === 'any')
        return true;
    if (step.kind === 'char')
        return step.char === char;
    if (step.kind === 'star')
        return false;
    const code = char.codePointAt(0);
    return step.ranges.some(([low, high]) => low <= code && code <= high) !== step.negated;
}
function compileGlob(pattern) {
    const chars = [...pattern];
    const steps = [];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        const end = char === '[' ? setEnd(chars, i + 1) : -1;
        if (end >= 0) {
            steps.push(compileSet(chars.slice(i + 1, end)));
            i = end;
        }
        else if (char === '*') {
            if (steps.at(-1)?.kind !== 'star')
                steps.push({ kind: 'star' });
        }
        else {
            steps.push(char === '?' ? { kind: 'any' } : { kind: 'char', char });
        }
    }
    return steps;
}
function setEnd(chars, start) {
    let i = start;
    if (chars[i] === '!')
        i++;
    if (chars[i] === ']')
        i++;
    return chars.indexOf(']', i);
}
function compileSet(chars) {
    const negated = chars[0] === '!';
    const members = negated ? chars.slice(1) : chars;
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const low = members[i].codePointAt(0);
        const isRange = members[i + 1] === '-' && i + 2 < members.length;
        const high = isRange ? members[i + 2].codePointAt(0) : low;
        if (low <= high)
            ranges.push([low, high]);
        if (isRange)
            i += 2;
    }
    return { kind: 'set', negated, ranges };
}


/***/ }),

/***/ 59995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ selectParams),
/* harmony export */   e: () => (/* binding */ sameParam)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64971);


function selectParams(value, keys) {
    if (keys === undefined)
        return wholeFile(value);
    const found = new Map();
    const missing = [];
    const failures = [];
    const tree = value ?? new Map();
    for (const key of keys) {
        const matches = [];
        const path = key === '' ? [] : splitKey(key);
        collect({ value: tree, isTop: true }, path, matches);
        if (path.filter((part) => part === '**').length > 1) {
            failures.push(trouble(`Invalid glob. Only one '**' is permitted per glob: ${key}`));
        }
        else if (matches.length > 1)
            failures.push(trouble(`dpath.get() globs must match only one leaf: ${key}`));
        else if (matches.length === 0)
            missing.push(key);
        else
            found.set(key, matches[0]);
    }
    return { found, missing, failures };
}
function wholeFile(value) {
    if (value === undefined)
        return { found: new Map(), missing: [], failures: [] };
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value)) {
        return {
            found: new Map(),
            missing: [],
            failures: [trouble('a params file that is tracked as a whole must be a mapping')],
        };
    }
    return { found: new Map([...value].map(([key, item]) => [String(key), item])), missing: [], failures: [] };
}
function trouble(message) {
    return { reason: 'project', message, hint: 'list the keys one by one under `params` in dvc.yaml' };
}
function splitKey(key) {
    return key.replace(/^\.+/, '').split('.');
}
function collect({ value, isTop }, path, matches) {
    if (matches.length > 1)
        return;
    const [part, ...rest] = path;
    if (part === undefined) {
        matches.push(value);
    }
    else if (part === '**') {
        if (rest.length > 0 || !isTop)
            collect({ value, isTop }, rest, matches);
        for (const [, item] of entriesOf(value))
            collect({ value: item, isTop: false }, path, matches);
    }
    else {
        for (const item of children(value, part))
            collect({ value: item, isTop: false }, rest, matches);
    }
}
function children(value, part) {
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .f)(part))
        return entriesOf(value).flatMap(([key, item]) => ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatch */ .e)(String(key), part) ? [item] : []));
    const index = /^\s*[-+]?[0-9]+(?:_[0-9]+)*\s*$/.test(part)
        ? BigInt(part.trim().replace(/^\+|_/g, ''))
        : undefined;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        const item = index === undefined ? undefined : value.at(Number(index));
        return item === undefined ? [] : [item];
    }
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [];
    const byNumber = index === undefined ? undefined : value.get(index);
    const byText = value.get(part);
    return [byText, byNumber].filter((item) => item !== undefined);
}
function entriesOf(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [...value];
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((item, i) => [i, item]) : [];
}
function sameParam(now, recorded) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(now, recorded) || (now instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Tuple */ .rd && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(Array.from(now), recorded));
}


/***/ }),

/***/ 50741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);




function removeAll(path) {
    try {
        remove(path);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    }
    catch (error) {
        const code = (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
        if (code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            reason: 'output',
            message: `'${path}' could not be removed: ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCode */ .lA)(code)}`,
            hint: 'check who owns it and what uses it',
        });
    }
}
function remove(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    try {
        if (stat.isDirectory())
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { recursive: true, force: true });
        else
            node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path));
    }
    catch (error) {
        if (!(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isCode */ ._m)(error, 'EACCES', 'EPERM', 'ENOTEMPTY'))
            throw error;
        makeFoldersWritable(path);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { recursive: true, force: true });
    }
}
function makeFoldersWritable(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true)
        return;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), stat.mode | 0o700);
    for (const { name, kind } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(path))
        if (kind === 'folder')
            makeFoldersWritable(`${path}/${name}`);
}


/***/ }),

/***/ 62885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qt: () => (/* binding */ lockedPath),
/* harmony export */   qb: () => (/* binding */ hashKeepingGeneration)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59995);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);



async function readInputs(stage, ctx, { promised }) {
    const deps = [];
    const params = new Map();
    const absent = [];
    const failures = [];
    for (const dep of stage.deps) {
        if (dep.kind === 'params') {
            const read = await readParams(dep, ctx);
            if (read.ok)
                params.set(dep.path, read.value);
            else
                failures.push(...read.failures);
            continue;
        }
        const read = await readDep(dep, stage, { ...ctx, promised });
        if (!read.ok)
            failures.push(...read.failures);
        else {
            deps.push(read.value.locked);
            if (read.value.absent)
                absent.push(dep.path);
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ deps, params, absent });
}
async function readDep(dep, stage, ctx) {
    if (dep.dataset !== undefined)
        return readDataset(dep, dep.dataset);
    if (dep.place.kind === 'url')
        return readUrl(dep, dep.place.url, ctx);
    const locked = stage.lock?.deps.find(({ path }) => path === dep.path);
    const hashed = await hashKeepingGeneration(dep.place, locked, ctx);
    if (!hashed.ok)
        return { ok: false, failures: hashed.failures.map((failure) => at(failure, dep)) };
    if (hashed.value !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, hashed.value.info), absent: false });
    const info = ctx.promised ? await ctx.recorded?.(dep.place) : undefined;
    if (info !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, info), absent: true });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
}
async function hashKeepingGeneration(place, locked, ctx) {
    if (place.kind === 'inside' && locked?.hashName === 'md5-dos2unix' && locked.oid !== undefined) {
        const old = await ctx.hash(place, 'md5-dos2unix');
        if (!old.ok)
            return old;
        if (old.value?.info.oid === locked.oid)
            return old;
    }
    return ctx.hash(place, 'md5');
}
function lockedPath(path, info) {
    return { path, ...info };
}
function readDataset({ path, location }, dataset) {
    if (dataset.kind === 'locked') {
        const entry = [...dataset.entry].filter(([, value]) => !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) || value.length > 0);
        const other = new Map([['dataset', new Map(entry)]]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: { path, hashName: 'md5', other }, absent: false });
    }
    const name = path.slice('ds://'.length);
    const message = {
        unknown: `dataset not found: '${name}'`,
        missing: 'Dataset information missing from dvc.lock file',
        outdated: `Dataset information is not in sync. Run 'dvc ds update ${name}' to sync.`,
    }[dataset.kind];
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message,
        ...(location === undefined ? {} : { location }),
        hint: `record it with \`dvc ds update ${name}\``,
    });
}
async function readUrl(dep, url, ctx) {
    if (ctx.hashUrl === undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'data',
            message: `dependency '${dep.path}' lies on a server and cannot be read from here`,
            ...(dep.location === undefined ? {} : { location: dep.location }),
            hint: 'import it with `import-url`, so that the pipeline reads a local copy',
        });
    }
    const read = await ctx.hashUrl(url);
    if (!read.ok)
        return read;
    return read.value === undefined
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep))
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: { path: dep.path, ...read.value }, absent: false });
}
async function readParams(dep, ctx) {
    const file = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    const read = await ctx.params(file);
    if (!read.ok)
        return read;
    if (read.value === undefined && dep.keys === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
    const { found, missing: gone, failures } = (0,_project_params_js__WEBPACK_IMPORTED_MODULE_2__/* .selectParams */ .L)(read.value, dep.keys);
    if (failures.length > 0)
        return { ok: false, failures: failures.map((failure) => at(failure, dep)) };
    if (gone.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message: `Parameters '${gone.join(', ')}' are missing from '${file}'.`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: read.value === undefined
            ? `create ${file}`
            : `add them to ${file}, or take them out of the stage's params`,
    });
}
function missing(dep) {
    const path = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    return {
        reason: 'data',
        message: `dependency '${path}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'pull it, make it, or correct the path in the stage',
    };
}
function at(failure, dep) {
    return failure.location === undefined && dep.location !== undefined
        ? { ...failure, location: dep.location }
        : failure;
}


/***/ }),

/***/ 46679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ NotPublic),
/* harmony export */   i0: () => (/* binding */ isPublicAddress),
/* harmony export */   rS: () => (/* binding */ guardedConnect)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


class NotPublic extends Error {
    constructor(host) {
        super(`'${host}' is not a public address`);
    }
}
function guardedConnect(mayConnect, build) {
    const lookup = (hostname, options, callback) => {
        node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup(hostname, { ...options, all: true }, (error, found) => {
            if (error !== null)
                return callback(error, '');
            const allowed = found.filter(({ address }) => mayConnect(address));
            const [first] = allowed;
            if (first === undefined)
                return callback(new NotPublic(hostname), '');
            if (options.all === true)
                callback(null, allowed);
            else
                callback(null, first.address, first.family);
        });
    };
    const connect = build({ lookup });
    return (options, callback) => {
        const host = options.hostname.replace(/^\[|\]$/g, '');
        if (node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(host) !== 0 && !mayConnect(host))
            callback(new NotPublic(host), null);
        else
            connect(options, callback);
    };
}
function isPublicAddress(address) {
    const plain = address.split('%')[0] ?? '';
    switch (node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(plain)) {
        case 4:
            lists.ipv4 ??= listOf(ranges4, 'ipv4');
            return !lists.ipv4.check(plain, 'ipv4');
        case 6:
            lists.ipv6 ??= listOf(ranges6, 'ipv6');
            return !lists.ipv6.check(plain, 'ipv6');
        default:
            return false;
    }
}
const lists = {};
function listOf(ranges, family) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const range of ranges) {
        const [start = '', bits = ''] = range.split('/');
        list.addSubnet(start, Number(bits), family);
    }
    return list;
}
const ranges4 = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
    ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
    ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
    ...['168.63.129.16/32', '100.100.100.200/32'],
];
const ranges6 = [
    ...['::/96', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
    ...['2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];


/***/ }),

/***/ 68577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   dT: () => (/* binding */ downloadWebFile),
/* harmony export */   fp: () => (/* binding */ lookAtWebFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71957);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51258);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51463);
/* harmony import */ var _guarded_connect_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46679);











const tries = 5;
const firstPauseMs = 100;
const headTimeoutMs = 60_000;
async function lookAtWebFile(url, ctx) {
    const head = await request(url, 'HEAD', ctx);
    if (head.ok && head.value.ok) {
        const file = describe(url, head.value);
        if (file.size !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(file);
    }
    const get = await request(url, 'GET', ctx);
    if (!get.ok)
        return get;
    await get.value.body?.cancel();
    if (get.value.status === 404 || get.value.status === 410)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(undefined);
    return get.value.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(describe(url, get.value)) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(refused(url, get.value.status));
}
async function downloadWebFile(url, path, ctx) {
    const reply = await request(url, 'GET', ctx);
    if (!reply.ok)
        return reply;
    if (!reply.value.ok)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(refused(url, reply.value.status));
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        const body = reply.value.body === null ? [] : reply.value.body;
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temp, { flags: 'wx' });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(body), target, { signal: ctx.signal });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temp, path);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(undefined);
    }
    catch (error) {
        ctx.signal.throwIfAborted();
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_9__/* .systemCode */ .xU)(error);
        if (code === undefined && !(error instanceof TypeError))
            throw error;
        const why = code === undefined ? 'the connection was lost' : (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_9__/* .describeCode */ .lA)(code);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({ reason: 'storage', message: `'${withoutSecret(url)}' could not be downloaded: ${why}` });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temp, { force: true });
    }
}
async function request(url, method, ctx) {
    const { fetch, EnvHttpProxyAgent, buildConnector } = await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const { mayConnect } = ctx;
    const dispatcher = new EnvHttpProxyAgent({
        ...proxies(ctx.env),
        headersTimeout: headTimeoutMs,
        ...(mayConnect === undefined ? {} : { connect: (0,_guarded_connect_js__WEBPACK_IMPORTED_MODULE_10__/* .guardedConnect */ .rS)(mayConnect, buildConnector) }),
    });
    const headers = { 'accept-encoding': 'identity' };
    for (let attempt = 1;; attempt++) {
        try {
            const reply = await fetch(url, { method, headers, dispatcher, signal: ctx.signal });
            if ((reply.status < 500 && reply.status !== 429) || attempt === tries)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(reply);
            await reply.body?.cancel();
        }
        catch (error) {
            ctx.signal.throwIfAborted();
            if (!(error instanceof TypeError))
                throw error;
            if (error.cause instanceof _guarded_connect_js__WEBPACK_IMPORTED_MODULE_10__/* .NotPublic */ .DY)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(forbidden(url, error.cause));
            if (attempt === tries)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(unreachable(url, error));
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(firstPauseMs * 2 ** attempt, undefined, { signal: ctx.signal });
    }
}
function proxies(env) {
    const httpProxy = env.http_proxy ?? env.HTTP_PROXY ?? '';
    return {
        httpProxy,
        httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
        noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    };
}
function describe(url, reply) {
    const { headers } = reply;
    const length = headers.get('content-length');
    const encoding = headers.get('content-encoding') ?? '';
    const isPlain = encoding === '' || encoding === 'identity';
    const size = length !== null && isPlain ? Number(length) : undefined;
    const named = headers.get('etag') || headers.get('content-md5');
    const modified = Date.parse(headers.get('last-modified') ?? '') / 1000;
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return {
        checksum: named || tokenOf(url, reply, size),
        size,
        ...(Number.isNaN(modified) ? {} : { modified }),
        ...(type === undefined || type === '' ? {} : { type }),
    };
}
function tokenOf(url, { headers, url: reached }, size) {
    const info = new Map([
        ['name', url],
        ['size', size === undefined ? null : BigInt(size)],
    ]);
    const type = headers.get('content-type');
    if (type !== null)
        info.set('mimetype', type.split(';')[0] ?? '');
    if (headers.get('accept-ranges') === 'none')
        info.set('partial', false);
    info.set('url', reached);
    for (const name of ['Digest', 'Last-Modified']) {
        const value = headers.get(name);
        if (value)
            info.set(name, value);
    }
    info.set('type', 'file');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')
        .update(`(${(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .pyRepr */ .n3)(info)},)`)
        .digest('hex');
    return BigInt(`0x${digest}`).toString();
}
function refused(url, status) {
    return {
        reason: 'storage',
        message: `'${withoutSecret(url)}' answers with HTTP ${status}`,
        hint: status === 401 || status === 403 ? 'the server wants credentials' : 'check the address',
    };
}
function forbidden(url, { message }) {
    return {
        reason: 'refused',
        message: `'${withoutSecret(url)}' was not asked: ${message}`,
        hint: 'name the address under `outside` in the policy file of the base branch, or freeze the import',
    };
}
function unreachable(url, error) {
    const { cause } = error;
    const why = cause instanceof Error ? cause.message : error.message;
    return { reason: 'storage', message: `'${withoutSecret(url)}' cannot be reached: ${why}` };
}
function withoutSecret(url) {
    return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
}


/***/ }),

/***/ 48656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commitOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97168);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61489);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75876);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31266);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28804);









async function commitOutput(request) {
    const target = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .safePath */ .n)(request.projectRoot, request.path);
    if (!target.ok)
        return target;
    try {
        await store(request, target.value);
        if (request.relink !== false)
            await link(request, target.value);
        (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberLinks */ .J)(request.projectRoot, [{ path: request.path, info: request.hashed.info }]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        if (code === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)(error);
        const failure = (0,_walk_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O$)(path ?? request.path, error);
        return { ok: false, failures: [failure] };
    }
}
function filesOf({ hashed }, target) {
    if (hashed.tree === undefined)
        return [{ path: target, oid: hashed.info.oid, inner: '' }];
    return hashed.tree.entries.map(({ path, oid }) => ({ path: `${target}/${path}`, oid, inner: path }));
}
async function store(request, target) {
    const { hashed, cache, linkTypes } = request;
    const { hashName } = hashed.info;
    const how = request.relink !== false && linkTypes[0] === 'hardlink' ? 'hardlink' : 'copy';
    for (const [i, { path, oid, inner }] of filesOf(request, target).entries()) {
        await breathe(i, request.signal);
        const stamp = hashed.stamps?.get(inner);
        cache.addFile(path, { oid, hashName }, stamp?.size === 0 ? 'copy' : how, stamp);
    }
    if (hashed.tree !== undefined) {
        const { oid, bytes } = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeId */ .Mh)(hashed.tree);
        cache.addBytes(bytes, { oid, hashName });
    }
}
async function link(request, target) {
    const { hashed, cache, linkTypes } = request;
    if (hashed.tree !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isSymbolicLink())
        return;
    const linker = new _link_js__WEBPACK_IMPORTED_MODULE_5__/* .Linker */ .oC(linkTypes);
    for (const [i, { path, oid }] of filesOf(request, target).entries()) {
        await breathe(i, request.signal);
        const object = cache.pathOf({ oid, hashName: hashed.info.hashName });
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path));
        if (hashed.tree === undefined)
            linkSingle({ path, object, stats }, linkTypes, linker);
        else if (needsLink({ path, object, stats }, linkTypes))
            linker.place(object, path);
    }
    if (hashed.tree === undefined && hashed.info.isexec === true)
        (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .makeExecutable */ .dF)(target);
}
function linkSingle(file, linkTypes, linker) {
    const first = linkTypes[0] ?? 'reflink';
    if ((first === 'reflink' || first === 'copy') && isPlain(file.stats))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(file.path), (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceMode */ .jL)());
    else if (needsLink(file, [first]))
        linker.place(file.object, file.path);
}
function isPlain(stats) {
    return stats.isFile() && stats.nlink === 1;
}
function needsLink({ path, object, stats }, linkTypes) {
    for (const type of linkTypes.length === 0 ? ['copy'] : linkTypes) {
        if ((type === 'copy' || type === 'reflink') && isPlain(stats))
            return false;
        if (type === 'hardlink' && stats.isFile() && stats.nlink > 1)
            return stats.ino !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(object).ino;
        if (type === 'symlink' && stats.isSymbolicLink())
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)) !== object;
    }
    return true;
}
async function breathe(index, signal) {
    if (index % 64 !== 63)
        return;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    signal?.throwIfAborted();
}


/***/ })

};
