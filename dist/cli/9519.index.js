export const id = 9519;
export const ids = [9519];
export const modules = {

/***/ 32802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ addressGuard)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
/* harmony import */ var _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46679);



async function addressGuard(session, url, publicOnly) {
    if (!publicOnly)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsAddress */ .h6)(policy.value, url) ? {} : { mayConnect: _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i0 });
}


/***/ }),

/***/ 50423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ existsLocally),
/* harmony export */   P: () => (/* binding */ importPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);




function importPlace(dep) {
    if (dep.source === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(dep.place);
    const kind = dep.source.has('db') ? 'a database' : 'another repository';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        reason: 'data',
        message: `'${dep.path}' comes from ${kind}, which is not read from here`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'bring it up to date with `dvc update`; everything else works with its data',
    });
}
function existsLocally(cwd, word) {
    return !/^\w+:\/\//.test(word) && node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word)));
}


/***/ }),

/***/ 54438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ runImport),
/* harmony export */   O4: () => (/* binding */ importEntry),
/* harmony export */   ZQ: () => (/* binding */ importOf),
/* harmony export */   ep: () => (/* binding */ lookAtImport),
/* harmony export */   pD: () => (/* binding */ importAnew),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48656);
/* harmony import */ var _address_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32802);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50423);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79927);
/* harmony import */ var _source_url_bring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95086);
/* harmony import */ var _source_url_look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61123);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








async function lookAtImport(context, dep, locked) {
    const place = (0,_import_source_js__WEBPACK_IMPORTED_MODULE_3__/* .importPlace */ .P)(dep);
    if (!place.ok)
        return place;
    const seen = await (0,_source_url_look_js__WEBPACK_IMPORTED_MODULE_6__/* .lookAtSource */ .Ew)(context, place.value, { locked, options: dep.options });
    if (!seen.ok)
        return seen;
    if (seen.value !== undefined) {
        keepList(context, seen.value);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(seen.value);
    }
    const shown = place.value.kind === 'url' ? place.value.url : dep.path;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'data',
        message: `dependency '${shown}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
    });
}
function keepList({ session }, { record, at }) {
    const { list } = at.kind === 'store' ? at.sight : {};
    const { oid } = record;
    if (list !== undefined && oid !== undefined)
        session.cache.addBytes(list, { oid, hashName: 'md5' });
}
async function runImport(writing, { dep, out }, bringing = {}) {
    const looked = bringing.seen === undefined ? await lookAtImport(writing, dep, bringing.record?.dep) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(bringing.seen);
    if (!looked.ok)
        return looked;
    const seen = looked.value;
    const { session, project } = writing;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const brought = await (0,_source_url_bring_js__WEBPACK_IMPORTED_MODULE_5__/* .bringSource */ .q)(session, seen, out.path, {
        ...bringing,
        mayConnect: writing.mayConnect,
    });
    if (!brought.ok)
        return brought;
    const hash = (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await hash({ kind: 'inside', path: out.path }, 'md5');
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'output', message: `output '${out.text}' does not exist` });
    const { projectRoot, cache, config, host } = session;
    const kept = out.isCached
        ? await (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOutput */ .p)({
            projectRoot,
            path: out.path,
            hashed: hashed.value,
            cache,
            linkTypes: config.cacheTypes,
            signal: host.signal,
        })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!kept.ok)
        return kept;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(importEntry({ path: dep.path, ...seen.record }, { path: out.text, ...hashed.value.info }));
}
function importEntry(dep, out) {
    return { cmd: '', deps: [dep], params: new Map(), outs: [out] };
}
function importOf(stage) {
    const [dep, ...deps] = stage.deps;
    const [out, ...outs] = stage.outs;
    if (stage.cmd !== undefined || dep?.kind !== 'path' || out === undefined)
        return undefined;
    if (deps.length > 0 || outs.length > 0 || out.place.kind !== 'inside')
        return undefined;
    return { dep, out: { text: out.path, path: out.place.path, isCached: out.cache } };
}
function recordOf({ lock }, { dep, out }) {
    return {
        dep: lock?.deps.find(({ path }) => path === dep.path),
        out: lock?.outs.find(({ path }) => path === out.text),
    };
}
async function importAnew({ session, project }, stage, { publicOnly }) {
    const item = importOf(stage);
    if (item === undefined)
        throw new Error(`${stage.address} is no import`);
    const text = `Importing '${item.dep.path}' -> '${item.out.path}'`;
    session.host.emit({ kind: 'note', text });
    const record = recordOf(stage, item);
    const { place } = item.dep;
    const guard = place.kind === 'url' ? await (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .addressGuard */ .e)(session, place.url, publicOnly) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    if (!guard.ok)
        return guard;
    return runImport({ session, project, files: new _write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .WrittenFiles */ .l(session), ...guard.value }, item, { record });
}


/***/ }),

/***/ 68540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keepImported)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26330);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54438);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79927);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47185);
/* harmony import */ var _repo_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60227);
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









const maxDepth = 16;
async function keepImported(keeping, take) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { stage, host, cache, depth = 0 } = keeping;
        const item = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .importOf */ .ZQ)(stage);
        const repo = item === undefined ? undefined : (0,_repo_source_js__WEBPACK_IMPORTED_MODULE_8__/* .repoOf */ .A5)(item.dep);
        if (item === undefined || repo === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(0);
        if (depth >= maxDepth)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(endless(repo.url));
        const added = (0,_repo_source_js__WEBPACK_IMPORTED_MODULE_8__/* .addedIn */ .G$)(repo, host.cwd);
        if (!added.ok)
            return added;
        const opened = await (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openSource */ .o)(host, { url: repo.url, rev: repo.revLock ?? repo.rev });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        const into = node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lockstep-import-'));
        try {
            const taking = { host, path: item.dep.path, into, cache, depth: depth + 1, ...added.value };
            const taken = await take(source, taking);
            return taken.ok ? await keepAt(keeping, taken.value) : taken;
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
async function keepAt({ session, project, locked, cache }, path) {
    const hash = (0,_look_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await hash({ kind: 'outside', path }, locked.hashName);
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined || hashed.value.info.oid !== locked.oid)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(0);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(store(cache, path, hashed.value));
}
function store(cache, root, { info, tree }) {
    const { hashName } = info;
    const files = tree?.entries ?? [{ path: '', oid: info.oid }];
    for (const { path, oid } of files)
        cache.addFile(path === '' ? root : `${root}/${path}`, { oid, hashName }, 'copy');
    if (tree === undefined)
        return files.length;
    const { oid, bytes } = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeId */ .Mh)(tree);
    cache.addBytes(bytes, { oid, hashName });
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
            message: `Failed to clone repo '${(0,web_file/* withoutSecret */.Nt)(url)}': ${failure.message}`,
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

/***/ 60227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ repoOf),
/* harmony export */   Bl: () => (/* binding */ recordedConfig),
/* harmony export */   G$: () => (/* binding */ addedIn),
/* harmony export */   X: () => (/* binding */ repoEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_config_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97403);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);




function repoOf({ source }) {
    const repo = source?.get('repo');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(repo))
        return undefined;
    const text = (key) => {
        const value = repo.get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const url = text('url');
    if (url === undefined)
        return undefined;
    const [config, remote] = [repo.get('config'), repo.get('remote')];
    return { url, rev: text('rev'), revLock: text('rev_lock'), config, remote };
}
function repoEntry(path, { url, rev, revLock, config, remote }) {
    const repo = [
        ['url', url],
        ['rev', rev],
        ['rev_lock', revLock],
        ['config', config],
        ['remote', remote],
    ];
    const known = repo.filter((pair) => pair[1] !== undefined && pair[1] !== null);
    return new Map([
        ['path', path],
        ['repo', new Map(known)],
    ]);
}
function recordedConfig(options) {
    const text = (key) => (typeof options[key] === 'string' ? options[key] : undefined);
    const [config, remote] = [text('config'), text('remote')];
    const lines = Array.isArray(options.remoteConfig) ? options.remoteConfig.map(String) : [];
    const wrong = lines.find((line) => !/^[^=]+=/.test(line));
    if (wrong !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ reason: 'usage', message: `--remote-config takes options as key=value, not '${wrong}'` });
    if (lines.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ config, remote });
    const more = new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
    if (remote === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ config, remote: more });
    if (config !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            reason: 'project',
            message: "Can't specify config path together with both remote and remote_config",
        });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        config: new Map([
            ['core', new Map([['remote', remote]])],
            ['remote', new Map([[remote, more]])],
        ]),
    });
}
function addedIn({ config, remote }, cwd) {
    const name = typeof remote === 'string' && remote !== '' ? { remote } : {};
    const text = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(config) && config.size > 0 ? (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_2__/* .configText */ .Ut)(treeOf(config), cwd) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    if (!text.ok)
        return text;
    const options = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(remote) ? [...remote].map(([key, value]) => `${key}=${wordOf(value)}`) : [];
    const file = typeof config === 'string' && config !== '' ? { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config) } : {};
    if (text.value === undefined && options.length === 0 && file.file === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(name);
    const more = text.value === undefined ? {} : { text: text.value };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...name, added: { ...file, ...more, ...name, options } });
}
function treeOf(config) {
    return new Map([...config].map(([key, value]) => [
        String(key).toLowerCase(),
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value)
            ? treeOf(value)
            : {
                value: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? value.map(wordOf) : wordOf(value),
                location: { file: 'the import' },
            },
    ]));
}
function wordOf(value) {
    if (value === null || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return '';
    return typeof value === 'boolean' ? (value ? 'true' : 'false') : String(value);
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

// EXTERNAL MODULE: ./lib/commands/source-repo/keep.js
var keep = __webpack_require__(68540);
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
            return await placeTracked({ data: session, project: project.value }, tracked, taking);
        const data = await (0,commands_session/* openSession */.f)({ ...taking.host, cwd: dataFolder }, use);
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
        const remotes = __addDisposableResource(env_2, new commands_remotes/* Remotes */.ot(data), true);
        for (const out of tracked) {
            const from = remote ?? out.remote;
            const ready = await bringImported({ data, project }, out, taking);
            if (!ready.ok)
                return ready;
            const files = await filesOf(data, remotes, { out, path, from, cache });
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
async function bringImported({ data, project }, { stage, locked }, { host, cache, depth = 0 }) {
    const id = (0,locked_hash/* lockedHash */.D)(locked);
    if (id === undefined || data.cache.missing(id).length === 0 || cache.missing(id).length === 0)
        return (0,failure.ok)(undefined);
    return (0,keep/* keepImported */.k)({ host, session: data, project, stage, locked, cache, depth }, takePath);
}
async function filesOf(data, remotes, { out, path, from, cache }) {
    const id = (0,locked_hash/* lockedHash */.D)(out.locked);
    if (id === undefined)
        return (0,failure.ok)([]);
    if (!(0,oid/* isTreeOid */.FV)(id.oid))
        return (0,failure.ok)([{ path: out.path, id }]);
    const ours = cache.readTree(id.oid, id.hashName);
    const tree = ours?.ok ? ours.value : await (0,commands_remotes/* manifestReader */.rk)(data, remotes, from)(id.oid, id.hashName);
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
    const stillAbsent = absentThere.filter((id) => cache.missing(id).length > 0);
    if (!remotes.has(from) || stillAbsent.length === 0)
        return (0,failure.ok)(cache);
    const store = await remotes.open(from);
    if (!store.ok)
        return store;
    const fetched = await (0,transfer/* transfer */.k)({ objects: stillAbsent, from: store.value, to: cache, signal });
    return fetched.failures.length > 0 ? { ok: false, failures: fetched.failures } : (0,failure.ok)(cache);
}
function freshFolder(path) {
    external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(path)), { recursive: true });
    external_node_fs_.mkdirSync(path);
    return path;
}


/***/ }),

/***/ 97403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   bq: () => (/* binding */ isPathOption),
/* harmony export */   vg: () => (/* binding */ savedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60265);



const named = ['remote', 'machine', 'db'];
function configText(tree, folder) {
    const failures = [];
    const lines = [];
    const put = (key, { value }, indent) => {
        const text = quotedValue(value);
        if (text === undefined)
            failures.push(unquotable(key));
        else
            lines.push(`${indent}${quoted(key) ?? key} = ${text}`);
    };
    const section = (name, content, depth) => {
        lines.push(`${'    '.repeat(depth - 1)}${'['.repeat(depth)}${quoted(name) ?? name}${']'.repeat(depth)}`);
        for (const [key, item] of content)
            if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                put(key, item, '    '.repeat(depth));
        for (const [key, item] of content)
            if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                section(key, item, depth + 1);
    };
    for (const [key, item] of tree)
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
            put(key, item, '');
    for (const [name, item] of packed(tree, folder))
        section(name, item, 1);
    return failures.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(...failures) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${lines.join('\n')}\n`);
}
function savedPath(text, from, folder) {
    if (/^\w+:\/\//.test(text) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^~/.test(text))
        return text;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, text)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
}
function isPathOption(section, key) {
    return (section === 'cache' && key === 'dir') || (section === 'remote' && _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .remotePaths */ .xu.includes(key));
}
function packed(tree, folder) {
    const plain = [...tree].flatMap(([name, item]) => {
        const isNamed = named.some((group) => group === name);
        return !isNamed && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) && item.size > 0 ? [[name, relativePaths(name, item, folder)]] : [];
    });
    const groups = named.flatMap((group) => {
        const members = tree.get(group);
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(members))
            return [];
        return [...members].flatMap(([name, item]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) ? [[`${group} "${name}"`, relativePaths(group, item, folder)]] : []);
    });
    return [...plain, ...groups];
}
function relativePaths(section, content, folder) {
    return new Map([...content].map(([key, item]) => {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) || typeof item.value !== 'string' || !isPathOption(section, key))
            return [key, item];
        return [key, { ...item, value: savedPath(item.value, folder, folder) }];
    }));
}
function quotedValue(value) {
    if (typeof value !== 'string') {
        const items = value.map((item) => quoted(item));
        if (items.some((item) => item === undefined))
            return undefined;
        return items.length === 0 ? ',' : items.length === 1 ? `${items[0]},` : items.join(', ');
    }
    const needsTriple = value.includes('\n') || (value.includes("'") && value.includes('"'));
    if (!needsTriple)
        return quoted(value);
    const mark = value.includes('"""') ? "'''" : '"""';
    return value.includes(mark) ? undefined : `${mark}${value}${mark}`;
}
function quoted(text) {
    if (text === '')
        return '""';
    if (text.includes('\n'))
        return undefined;
    const isPlain = !/^[\s'"]|[\s'"]$|[,#]/.test(text);
    if (isPlain)
        return text;
    if (text.includes("'") && text.includes('"'))
        return undefined;
    return text.includes('"') ? `'${text}'` : `"${text}"`;
}
function unquotable(key) {
    return {
        reason: 'config',
        message: `the value of '${key}' cannot be safely quoted`,
        hint: 'leave one kind of quotes, or the line breaks, out of it',
    };
}


/***/ })

};
