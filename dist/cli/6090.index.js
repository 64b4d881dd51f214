export const id = 6090;
export const ids = [6090];
export const modules = {

/***/ 51164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFolderAt),
/* harmony export */   w: () => (/* binding */ copyPlain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_stage_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12438);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _workspace_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61489);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);
/* harmony import */ var _workspace_walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28804);








function copyPlain({ root, path, to, skip }) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(root);
    const copy = (inner, target) => {
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inner);
        const stats = (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsBehind */ .M)(from);
        if (stats === undefined || (inner !== '.' && skip(inner, stats.isDirectory())))
            return;
        const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from));
        if (place !== real && !place.startsWith(`${real}/`))
            return;
        if (stats.isFile())
            copyFile(from, target);
        if (!stats.isDirectory())
            return;
        for (const { name } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .listFolder */ .bt)(from)) {
            if (name === '.git' || name === '.dvc' || name === '.dvcignore' || (0,_project_stage_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .isDvcFile */ .ou)(name))
                continue;
            copy(inner === '.' ? name : `${inner}/${name}`, `${target}/${name}`);
        }
    };
    try {
        copy(path === '' ? '.' : path, to);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)((0,_workspace_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadable */ .O$)(path, error));
    }
}
function copyFile(from, to) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to)), { recursive: true });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(to), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(to), (0,_workspace_link_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceMode */ .jL)());
}
function isFolderAt(path) {
    return (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsBehind */ .M)(path)?.isDirectory() === true;
}


/***/ }),

/***/ 68540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keepImported)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54438);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95180);
/* harmony import */ var _repo_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60227);
/* harmony import */ var _with_taken_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33291);





const maxDepth = 16;
async function keepImported(keeping, take) {
    const { stage, host, cache, depth = 0 } = keeping;
    const item = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .importOf */ .ZQ)(stage);
    const repo = item === undefined ? undefined : (0,_repo_source_js__WEBPACK_IMPORTED_MODULE_3__/* .repoOf */ .A5)(item.dep);
    if (item === undefined || repo === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
    if (depth >= maxDepth)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(endless(repo.url));
    const rev = repo.revLock ?? repo.rev;
    const wanted = { host, repo, rev, path: item.dep.path, cache, depth: depth + 1 };
    return (0,_with_taken_js__WEBPACK_IMPORTED_MODULE_4__/* .withTaken */ .Y)(wanted, take, (copy) => keepAt(keeping, copy));
}
async function keepAt({ session, project, locked, cache }, path) {
    const hash = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await hash({ kind: 'outside', path }, locked.hashName);
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined || hashed.value.info.oid !== locked.oid)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(store(cache, path, hashed.value));
}
function store(cache, root, { info, tree }) {
    const { hashName } = info;
    const files = tree?.entries ?? [{ path: '', oid: info.oid }];
    for (const { path, oid } of files)
        cache.addFile(path === '' ? root : `${root}/${path}`, { oid, hashName }, 'copy');
    if (tree === undefined)
        return files.length;
    cache.addTree(tree, hashName);
    return files.length;
}
function endless(url) {
    return {
        reason: 'data',
        message: `the import from '${url}' leads through more than ${maxDepth} repositories`,
        hint: 'import from the repository that the data was made in',
    };
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
// EXTERNAL MODULE: ./lib/store/web/web-file.js
var web_file = __webpack_require__(68577);
// EXTERNAL MODULE: ./lib/workspace/git.js + 12 modules
var workspace_git = __webpack_require__(14196);
// EXTERNAL MODULE: ./lib/workspace/git-program.js + 1 modules
var git_program = __webpack_require__(76647);
// EXTERNAL MODULE: ./lib/workspace/start.js
var start = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/workspace/clone.js




async function experimentOf(git, rev) {
    try {
        await git.fetch('origin', ['+refs/exps/*:refs/exps/*']);
    }
    catch {
        return undefined;
    }
    return git.revParse(rev);
}
async function cloneRepository({ url, folder, rev, env }) {
    const program = new git_program/* GitProgram */.j({ root: folder, env }, start/* start */.n);
    const flags = ['--quiet', '--no-checkout', '--template=', '--no-recurse-submodules'];
    const git = new workspace_git/* Git */.T({ root: `${folder}/repo`, env });
    try {
        await program.output(['clone', ...flags, '--', url, `${folder}/repo`], { online: true });
        const chosen = typeof rev === 'function' ? await rev(git) : (0,failure.ok)(rev ?? 'HEAD');
        if (!chosen.ok)
            return chosen;
        const sha = (await git.revParse(chosen.value)) ?? (await experimentOf(git, chosen.value));
        if (sha === undefined)
            return (0,failure/* fail */.fJ)({ reason: 'git', message: `unknown Git revision '${chosen.value}'` });
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
    if (isLocal && gitRoot === undefined && !isBare(path))
        return (0,failure/* fail */.fJ)({ reason: 'git', message: `Failed to clone repo '${url}': it is no Git repository` });
    const isProject = isLocal && (0,stats/* statsBehind */.M)((0,external_node_path_.join)(path, '.dvc'))?.isDirectory() === true;
    if (isProject && gitRoot !== undefined && rev === undefined)
        return openHere(host, url, path, gitRoot);
    const inner = isLocal && gitRoot !== undefined ? (0,external_node_path_.relative)(gitRoot, path) : '';
    return openClone(host, { url, from: gitRoot ?? url, rev, inner, dataFolder: isProject ? path : undefined });
}
function isBare(path) {
    const isFolder = (name) => (0,stats/* statsBehind */.M)((0,external_node_path_.join)(path, name))?.isDirectory() === true;
    return isFolder('objects') && isFolder('refs') && (0,stats/* statsBehind */.M)((0,external_node_path_.join)(path, 'HEAD'))?.isFile() === true;
}
async function openHere(host, url, folder, gitRoot) {
    const git = new workspace_git/* Git */.T({ root: gitRoot, env: host.env });
    const sha = await git.headSha();
    await git.close();
    if (sha === undefined)
        return (0,failure/* fail */.fJ)({ reason: 'git', message: `'${url}' has no commit yet` });
    return (0,failure.ok)({ url, folder, sha, dataFolder: folder, isHere: true, [Symbol.asyncDispose]: async () => { } });
}
async function openClone(host, { url, from, rev, inner, dataFolder }) {
    const temp = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-clone-'));
    const close = async () => (0,external_node_fs_.rmSync)(temp, { recursive: true, force: true });
    const cloned = await cloneRepository({ url: from, folder: temp, env: host.env, rev });
    if (!cloned.ok) {
        await close();
        return (0,failure/* fail */.fJ)(...cloned.failures.map((failure) => failure.reason === 'git'
            ? { ...failure, message: `Failed to clone repo '${(0,web_file/* withoutSecret */.Nt)(url)}': ${failure.message}` }
            : failure));
    }
    const folder = (0,external_node_path_.join)(temp, 'repo', inner);
    return (0,failure.ok)({
        url,
        folder,
        sha: cloned.value,
        dataFolder: dataFolder ?? folder,
        isHere: dataFolder !== undefined,
        [Symbol.asyncDispose]: close,
    });
}


/***/ }),

/***/ 76090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ projectAround),
/* harmony export */   Dh: () => (/* binding */ takePath),
/* harmony export */   k$: () => (/* binding */ fromTop),
/* harmony export */   lj: () => (/* binding */ freshFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_locked_hash_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44252);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41509);
/* harmony import */ var _store_transfer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27067);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17983);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9139);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12252);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82223);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83908);
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51164);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68540);
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
    const path = fromTop(taking.path);
    if (path === '..' || path.startsWith('../'))
        return absent(source, taking.path);
    const inner = projectAround(source.folder, path);
    const rest = inner === undefined ? path : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(inner, path) || '.';
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(taking.into, rest);
    if (inner !== undefined) {
        const taken = await takeTracked(source, inner, { ...taking, path: rest });
        if (!taken.ok)
            return taken;
    }
    else {
        const copied = (0,_copy_js__WEBPACK_IMPORTED_MODULE_9__/* .copyPlain */ .w)({ root: source.folder, path, to: target, skip: () => false });
        if (!copied.ok)
            return copied;
    }
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(target)) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(target) : absent(source, taking.path);
}
function fromTop(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path.replace(/^\/+/, '')).replace(/\/$/, '');
}
function absent({ url }, path) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        reason: 'data',
        message: `The path '${path}' does not exist in the target repository '${url}' neither as a DVC output nor as a Git-tracked file.`,
    });
}
function projectAround(root, path) {
    for (let folder = path;; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(folder)) {
        if ((0,_copy_js__WEBPACK_IMPORTED_MODULE_9__/* .isFolderAt */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, '.dvc')))
            return folder === '.' ? '' : folder;
        if (folder === '.' || folder === '')
            return undefined;
    }
}
async function takeTracked(source, inner, taking) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const use = taking.added === undefined ? {} : { added: taking.added };
        const opened = await (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .openSession */ .f)({ ...taking.host, cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source.folder, inner) }, use);
        if (!opened.ok)
            return opened;
        const session = __addDisposableResource(env_1, opened.value, true);
        const project = await session.project();
        if (!project.ok)
            return project;
        const tracked = trackedAt(project.value, taking.path);
        const ignore = await session.ignore();
        const copied = (0,_copy_js__WEBPACK_IMPORTED_MODULE_9__/* .copyPlain */ .w)({
            root: session.projectRoot,
            path: taking.path,
            to: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(taking.into, taking.path),
            skip: (path, isFolder) => tracked.some((out) => path === out.path || path.startsWith(`${out.path}/`)) ||
                ignore.ignores(path, isFolder),
        });
        if (!copied.ok || tracked.length === 0)
            return copied;
        const dataFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source.dataFolder, inner);
        if (dataFolder === session.projectRoot || !(0,_copy_js__WEBPACK_IMPORTED_MODULE_9__/* .isFolderAt */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dataFolder, '.dvc')))
            return await placeTracked({ data: session, project: project.value }, tracked, taking);
        const data = await (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .openSession */ .f)({ ...taking.host, cwd: dataFolder }, use);
        if (!data.ok)
            return data;
        const holder = __addDisposableResource(env_1, data.value, true);
        return await placeTracked({ data: holder, project: project.value }, tracked, taking);
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
        return isMeant ? [{ stage, path: place.path, locked, remote }] : [];
    }));
}
async function placeTracked({ data, project }, tracked, taking) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, into, cache, remote, host } = taking;
        const remotes = __addDisposableResource(env_2, new _remotes_js__WEBPACK_IMPORTED_MODULE_7__/* .Remotes */ .o(data), true);
        for (const out of tracked) {
            const from = remote ?? out.remote;
            const ready = await bringImported({ data, project }, out, taking);
            if (!ready.ok)
                return ready;
            const files = await filesOf(data, remotes, { out, path, from, cache });
            if (!files.ok)
                return files;
            if (out.locked.oid !== undefined && (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_11__/* .isTreeOid */ .FV)(out.locked.oid) && !path.startsWith(`${out.path}/`))
                node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, out.path)), { recursive: true });
            const filled = await fillCache(data, remotes, { files: files.value, cache, from });
            if (!filled.ok)
                return filled;
            const done = await (0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkout */ .P)(files.value, {
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
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
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
async function bringImported({ data, project }, { stage, locked }, { host, cache, depth = 0 }) {
    const id = (0,_project_locked_hash_js__WEBPACK_IMPORTED_MODULE_12__/* .lockedHash */ .D)(locked);
    if (id === undefined || data.cache.missing(id).length === 0 || cache.missing(id).length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    return (0,_keep_js__WEBPACK_IMPORTED_MODULE_10__/* .keepImported */ .k)({ host, session: data, project, stage, locked, cache, depth }, takePath);
}
async function filesOf(data, remotes, { out, path, from, cache }) {
    const id = (0,_project_locked_hash_js__WEBPACK_IMPORTED_MODULE_12__/* .lockedHash */ .D)(out.locked);
    if (id === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)([]);
    if (!(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_11__/* .isTreeOid */ .FV)(id.oid))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)([{ path: out.path, id }]);
    const ours = cache.readTree(id.oid, id.hashName);
    const tree = ours?.ok ? ours.value : await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestReader */ .r)(data, remotes, from)(id.oid, id.hashName);
    if (tree === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
            reason: 'data',
            message: `the list of files of '${out.path}' (${id.oid}) is in no cache or remote`,
        });
    const items = tree.entries.map((entry) => ({
        path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(out.path, entry.path),
        id: { oid: entry.oid, hashName: id.hashName },
    }));
    const isPart = path.startsWith(`${out.path}/`);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(items.filter((item) => !isPart || item.path === path || item.path.startsWith(`${path}/`)));
}
async function fillCache(data, remotes, { files, cache, from }) {
    const objects = files.flatMap(({ id }) => id === undefined ? [] : [{ oid: id.oid, hashName: id.hashName }]);
    const absentThere = objects.filter((id) => data.cache.missing(id).length > 0);
    if (absentThere.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(data.cache);
    const { signal } = data.host;
    await (0,_store_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .transfer */ .k)({ objects, from: data.cache.store, to: cache, signal });
    const stillAbsent = absentThere.filter((id) => cache.missing(id).length > 0);
    if (!remotes.has(from) || stillAbsent.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(cache);
    const store = await remotes.open(from);
    if (!store.ok)
        return store;
    const fetched = await (0,_store_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .transfer */ .k)({ objects: stillAbsent, from: store.value, to: cache, signal });
    return fetched.failures.length > 0 ? { ok: false, failures: fetched.failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(cache);
}
function freshFolder(path) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), { recursive: true });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(path);
    return path;
}


/***/ }),

/***/ 33291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withTaken)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47185);
/* harmony import */ var _repo_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60227);
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





async function withTaken({ host, repo, rev, ...wanted }, take, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const added = (0,_repo_source_js__WEBPACK_IMPORTED_MODULE_4__/* .addedIn */ .G$)(repo, host.cwd);
        if (!added.ok)
            return added;
        const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openSource */ .o)(host, { url: repo.url, rev });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        const into = node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lockstep-import-'));
        try {
            const taken = await take(source, { host, into, ...wanted, ...added.value });
            return taken.ok ? await work(taken.value, source.sha) : taken;
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(into, { recursive: true, force: true });
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


/***/ })

};
