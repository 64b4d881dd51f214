export const id = 6504;
export const ids = [6504];
export const modules = {

/***/ 32802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addressGuard: () => (/* binding */ addressGuard),
/* harmony export */   y: () => (/* binding */ repositoryGuard)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
/* harmony import */ var _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46679);
/* harmony import */ var _store_web_web_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68577);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60227);





async function addressGuard(session, url, publicOnly) {
    if (!publicOnly)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsAddress */ .h6)(policy.value, url) ? {} : { mayConnect: _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i0 });
}
async function repositoryGuard(session, imports, publicOnly) {
    if (!publicOnly)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    const failures = imports.flatMap((stage) => {
        const url = repositoryOf(stage);
        return (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsRepository */ .fG)(policy.value, session.projectRoot, url) ? [] : [notNamed(stage, url)];
    });
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function repositoryOf({ deps: [dep] }) {
    return dep?.kind === 'path' ? ((0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_4__/* .repoOf */ .A5)(dep)?.url ?? '') : '';
}
function notNamed({ outs: [out], location }, url) {
    return {
        reason: 'refused',
        message: `'${out?.path}' is imported from '${(0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecret */ .Nt)(url)}', which was not asked: the policy does not name it`,
        location,
        hint: 'name the address under `outside` in the policy file of the base branch',
    };
}


/***/ }),

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
/* harmony import */ var _source_url_bring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95086);
/* harmony import */ var _source_url_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61123);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








async function lookAtImport(context, dep, locked) {
    const place = (0,_import_source_js__WEBPACK_IMPORTED_MODULE_3__/* .importPlace */ .P)(dep);
    if (!place.ok)
        return place;
    const seen = await (0,_source_url_look_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtSource */ .Ew)(context, place.value, { locked, options: dep.options });
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
    const brought = await (0,_source_url_bring_js__WEBPACK_IMPORTED_MODULE_4__/* .bringSource */ .q)(session, seen, out.path, {
        ...bringing,
        mayConnect: writing.mayConnect,
    });
    if (!brought.ok)
        return brought;
    const hash = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
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
    const guard = place.kind === 'url' ? await (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_2__.addressGuard)(session, place.url, publicOnly) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    if (!guard.ok)
        return guard;
    return runImport({ session, project, files: new _write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .WrittenFiles */ .l(session), ...guard.value }, item, { record });
}


/***/ }),

/***/ 45344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keyValues)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

function keyValues(option, words) {
    const lines = Array.isArray(words) ? words.map(String) : [];
    const wrong = lines.find((line) => !/^[^=]+=/.test(line));
    if (wrong !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'usage', message: `${option} takes options as key=value, not '${wrong}'` });
    if (lines.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])));
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
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45344);





function repoOf({ source }) {
    const repo = source?.get('repo');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(repo))
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
    const more = (0,_key_values_js__WEBPACK_IMPORTED_MODULE_3__/* .keyValues */ .K)('--remote-config', options.remoteConfig);
    if (!more.ok)
        return more;
    if (more.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ config, remote });
    if (remote === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ config, remote: more.value });
    if (config !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            reason: 'project',
            message: "Can't specify config path together with both remote and remote_config",
        });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        config: new Map([
            ['core', new Map([['remote', remote]])],
            ['remote', new Map([[remote, more.value]])],
        ]),
    });
}
function addedIn({ config, remote }, cwd) {
    const name = typeof remote === 'string' && remote !== '' ? { remote } : {};
    const text = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(config) && config.size > 0 ? (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_2__/* .configText */ .Ut)(treeOf(config), cwd) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    if (!text.ok)
        return text;
    const options = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(remote) ? [...remote].map(([key, value]) => `${key}=${wordOf(value)}`) : [];
    const file = typeof config === 'string' && config !== '' ? { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config) } : {};
    if (text.value === undefined && options.length === 0 && file.file === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(name);
    const more = text.value === undefined ? {} : { text: text.value };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...name, added: { ...file, ...more, ...name, options } });
}
function treeOf(config) {
    return new Map([...config].map(([key, value]) => [
        String(key).toLowerCase(),
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value)
            ? treeOf(value)
            : {
                value: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) ? value.map(wordOf) : wordOf(value),
                location: { file: 'the import' },
            },
    ]));
}
function wordOf(value) {
    if (value === null || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value))
        return '';
    return typeof value === 'boolean' ? (value ? 'true' : 'false') : String(value);
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


/***/ }),

/***/ 44252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lockedHash)
/* harmony export */ });
function lockedHash(locked) {
    if (locked?.oid === undefined)
        return undefined;
    const { oid, hashName, size, nfiles, isexec } = locked;
    return {
        oid,
        hashName,
        ...(size === undefined ? {} : { size }),
        ...(nfiles === undefined ? {} : { nfiles }),
        ...(isexec === true ? { isexec } : {}),
    };
}


/***/ }),

/***/ 82809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkout)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/store/verify-together.js


async function findUnsound(cache, ids, signal) {
    const unsound = [];
    for (let at = 0; at < ids.length; at += atOnce) {
        const unseen = [];
        for (const id of ids.slice(at, at + atOnce)) {
            const seen = cache.look(id);
            if (seen === 'absent')
                unsound.push(id);
            else if (seen !== 'sound')
                unseen.push(seen);
        }
        for (const id of await hashTogether(cache, unseen, signal)) {
            if (!(await cache.verify(id, signal)))
                unsound.push(id);
        }
    }
    return unsound;
}
const atOnce = 32_768;
const fewObjects = 16;
async function hashTogether(cache, unseen, signal) {
    const left = new Map(unseen.map(({ id }) => [(0,oid/* objectKey */.T5)(id), id]));
    const plain = unseen.filter(({ id }) => id.hashName === 'md5');
    if (plain.length >= fewObjects) {
        const files = plain.map(({ path, stat }) => ({ path, size: stat.size }));
        const tell = (index, result) => {
            const object = plain[index];
            if (result.kind !== 'hash' || !(0,verified/* isSameStamp */.E)(stampOf(result.stats), object.stat))
                return;
            if (cache.learn(object, result.md5))
                left.delete((0,oid/* objectKey */.T5)(object.id));
        };
        const { hashTogether: hash } = await __webpack_require__.e(/* import() */ 4583).then(__webpack_require__.bind(__webpack_require__, 74583));
        await hash({ files, tell, signal });
    }
    return [...left.values()];
}
function stampOf({ ino, size, mtimeNs }) {
    const mtimeMs = Number(mtimeNs / 1000000000n) * 1000 + Number(mtimeNs % 1000000000n) / 1e6;
    return { ino: Number(ino), size: Number(size), mtimeMs };
}

// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/hash.js + 2 modules
var hash = __webpack_require__(50847);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/checkout-plan.js







async function planItem(item, ctx) {
    const target = (0,safe_path/* safePath */.n)(ctx.projectRoot, item.path);
    if (!target.ok)
        return target;
    const wanted = wantedFiles(item, ctx.cache);
    if (!wanted.ok)
        return wanted;
    const plan = new Comparison(item, target.value, ctx);
    return plan.compare(wanted.value);
}
function wantedFiles({ path, id, inner }, cache) {
    if (id === undefined)
        return (0,failure.ok)(new Map());
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        return inner === undefined ? (0,failure.ok)(new Map([['', id.oid]])) : (0,failure/* fail */.fJ)(notInside(path, inner));
    }
    const tree = cache.readTree(id.oid, id.hashName);
    if (tree === undefined)
        return (0,failure/* fail */.fJ)(absentObject(path, id.oid));
    if (!tree.ok)
        return tree;
    const entries = tree.value.entries.filter((entry) => isAt(entry.path, inner));
    return (0,failure.ok)(new Map(entries.map((entry) => [entry.path, entry.oid])));
}
function isAt(path, inner) {
    return inner === undefined || path === inner || path.startsWith(`${inner}/`);
}
function absentObject(path, oid) {
    return {
        reason: 'data',
        message: `'${path}': object ${oid} is not in the cache`,
        hint: 'fetch it from a remote with `pull`',
    };
}
function notInside(path, inner) {
    return { reason: 'usage', message: `'${inner}' is not part of what is recorded for '${path}'` };
}
function foldersOf(wanted) {
    const folders = new Set(['']);
    for (const path of wanted.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.slice(0, end));
        }
    }
    return folders;
}
class Comparison {
    #item;
    #target;
    #ctx;
    #create = [];
    #remove = [];
    #folders = [];
    #unsaved = [];
    #unchanged = [];
    #wantedFolders = new Set();
    constructor(item, target, ctx) {
        this.#item = item;
        this.#target = target;
        this.#ctx = ctx;
    }
    async compare(wanted) {
        const thing = thingAt(this.#target);
        const isTree = this.#item.id === undefined ? thing === 'folder' : (0,oid/* isTreeOid */.FV)(this.#item.id.oid);
        const open = new Map(wanted);
        this.#wantedFolders = isTree && this.#item.id !== undefined ? foldersOf(wanted) : new Set();
        if (thing === 'folder')
            await this.#folder('', open);
        else if (thing === 'obstacle')
            this.#obstacle(this.#target);
        else if (thing !== undefined)
            await this.#file('', thing, open);
        for (const [inner, oid] of open)
            this.#create.push({ path: this.#abs(inner), oid, isNew: true });
        return (0,failure.ok)({
            item: this.#item,
            target: this.#target,
            isTree,
            isNew: thing === undefined,
            create: this.#create,
            remove: this.#remove,
            removeFolders: this.#folders.reverse(),
            unsaved: this.#unsaved,
            unchanged: this.#unchanged,
            isModeChanged: !isTree &&
                this.#unchanged.length > 0 &&
                isExecutable(this.#target) !== (this.#item.id?.isexec === true),
        });
    }
    async #folder(inner, open) {
        if (!this.#wantedFolders.has(inner))
            this.#folders.push(this.#abs(inner));
        (0,atomic_write/* sweepTempFiles */.g$)(this.#abs(inner));
        for (const entry of (0,file_name/* listFolder */.bt)(this.#abs(inner))) {
            if ((0,atomic_write/* isTempName */.Gs)(entry.name))
                continue;
            const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
            if (this.#isIgnored(path, entry.kind === 'folder') || !this.#isConcerned(path))
                continue;
            const thing = entry.kind === 'folder' ? 'folder' : thingAt(this.#abs(path));
            if (thing === 'folder')
                await this.#folder(path, open);
            else if (thing === 'file' || thing === 'broken')
                await this.#file(path, thing, open);
            else if (open.has(path) || this.#wantedFolders.has(path))
                this.#obstacle(this.#abs(path));
        }
    }
    async #file(inner, thing, open) {
        const path = this.#abs(inner);
        const wanted = open.get(inner);
        const found = thing === 'broken' ? undefined : await this.#hash(path, wanted !== undefined);
        if (wanted !== undefined)
            open.delete(inner);
        if (wanted !== undefined && wanted === found) {
            this.#unchanged.push({ path, oid: wanted });
            return;
        }
        if (wanted === undefined)
            this.#remove.push(path);
        else
            this.#create.push({ path, oid: wanted, isNew: false });
        if (thing === 'file' && !this.#ctx.force && !this.#isSaved(found))
            this.#unsaved.push(path);
    }
    #obstacle(path) {
        this.#remove.push(path);
        if (!this.#ctx.force)
            this.#unsaved.push(path);
    }
    async #hash(path, isCompared) {
        if (this.#ctx.force && !isCompared)
            return undefined;
        return (await (0,hash/* hashFile */.DC)(path, this.#hashName(), this.#ctx.state, this.#ctx.signal)).oid;
    }
    #hashName() {
        return this.#item.id?.hashName ?? 'md5';
    }
    #isSaved(oid) {
        return oid !== undefined && this.#ctx.cache.check({ oid, hashName: this.#hashName() });
    }
    #isIgnored(inner, isDir) {
        return this.#ctx.ignore?.ignores(`${this.#item.path}/${inner}`, isDir) === true;
    }
    #isConcerned(path) {
        const { inner } = this.#item;
        return inner === undefined || isAt(path, inner) || inner.startsWith(`${path}/`);
    }
    #abs(inner) {
        return inner === '' ? this.#target : `${this.#target}/${inner}`;
    }
}
function thingAt(path) {
    const stats = (0,workspace_stats/* statsAt */.Z)(path);
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return 'folder';
    if (stats.isFile())
        return 'file';
    if (!stats.isSymbolicLink())
        return 'obstacle';
    const behind = (0,workspace_stats/* statsBehind */.M)(path);
    return behind === undefined ? 'broken' : behind.isFile() ? 'file' : 'obstacle';
}
function isExecutable(path) {
    return (((0,workspace_stats/* statsBehind */.M)(path)?.mode ?? 0) & 0o111) !== 0;
}

// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/links.js
var links = __webpack_require__(75876);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/checkout.js












async function checkout(items, ctx) {
    const plans = [];
    const failed = new Map();
    const refused = [];
    for (const item of items) {
        const plan = await planItem(item, ctx).catch(failure/* caught */.Vq);
        if (plan.ok)
            plans.push(plan.value);
        else if (plan.failures.some(({ reason }) => reason === 'refused'))
            refused.push(...plan.failures);
        else
            failed.set(item.path, plan.failures);
    }
    const unsaved = plans.flatMap((plan) => plan.unsaved);
    if (unsaved.length > 0)
        refused.push(unsavedFailure(unsaved));
    if (refused.length > 0)
        return (0,failure/* fail */.fJ)(...refused);
    const done = [];
    const linker = new workspace_link/* Linker */.oC(ctx.linkTypes);
    for (const plan of plans) {
        const failures = await carryOut(plan, linker, ctx);
        if (failures.length > 0)
            failed.set(plan.item.path, failures);
        else
            done.push(plan);
    }
    (0,links/* rememberLinks */.J)(ctx.projectRoot, done.flatMap((plan) => plan.item.id !== undefined && isChanged(plan) ? [{ path: plan.item.path, info: plan.item.id }] : []));
    return (0,failure.ok)(summary(done, failed));
}
async function carryOut(plan, linker, ctx) {
    const links = ctx.relink === true
        ? [...plan.create, ...plan.unchanged.map((file) => ({ ...file, isNew: false }))]
        : plan.create;
    const missing = await unverified(plan, links, ctx);
    if (missing.length > 0)
        return missing;
    try {
        await apply(plan, links, linker, ctx);
        return [];
    }
    catch (error) {
        if (ctx.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        return code === undefined ? (0,failure/* caught */.Vq)(error).failures : [diskFailure(plan.item.path, code, path, error)];
    }
}
async function unverified(plan, links, { cache, signal }) {
    const hashName = plan.item.id?.hashName ?? 'md5';
    const ids = [...new Set(links.map((link) => link.oid))].map((oid) => ({ oid, hashName }));
    const bad = new Set((await findUnsound(cache, ids, signal)).map(({ oid }) => oid));
    const named = links.filter(({ oid }) => bad.has(oid)).slice(0, 10);
    return named.map(({ path, oid }) => absentObject(`${plan.item.path}${path.slice(plan.target.length)}`, oid));
}
async function apply(plan, links, linker, ctx) {
    for (const path of plan.remove)
        (0,external_node_fs_.unlinkSync)((0,file_name/* fsPath */.Jk)(path));
    for (const folder of plan.removeFolders)
        removeIfEmpty(folder);
    const { id, inner } = plan.item;
    if (id === undefined || (inner !== undefined && links.length === 0))
        return;
    (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(plan.isTree ? plan.target : (0,external_node_path_.dirname)(plan.target)), { recursive: true });
    const folders = new Folders(plan.target);
    for (const [i, { path, oid, isNew }] of links.entries()) {
        if (plan.isTree)
            folders.make((0,external_node_path_.dirname)(path));
        linker.place(ctx.cache.pathOf({ oid, hashName: id.hashName }), path, isNew);
        if (i % 256 === 255) {
            await (0,promises_.setImmediate)();
            ctx.signal?.throwIfAborted();
        }
    }
    if (id.isexec === true && !plan.isTree)
        (0,workspace_link/* makeExecutable */.dF)(plan.target);
}
class Folders {
    #top;
    #known = new Set();
    constructor(top) {
        this.#top = top;
    }
    make(folder) {
        if (folder.length < this.#top.length || this.#known.has(folder))
            return;
        this.make((0,external_node_path_.dirname)(folder));
        const stats = (0,workspace_stats/* statsAt */.Z)(folder);
        if (stats === undefined)
            (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(folder));
        else if (!stats.isDirectory())
            throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path: folder });
        this.#known.add(folder);
    }
}
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)((0,file_name/* fsPath */.Jk)(folder));
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT')
            throw error;
    }
}
function diskFailure(item, code, path, error) {
    if (code === 'EEXIST' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENOTEMPTY') {
        return {
            reason: 'data',
            message: `'${item}' cannot be put in place: ${path ?? item} is in the way (${code})`,
            hint: 'move away what is there; files that .dvcignore hides are never deleted',
        };
    }
    return (0,walk/* unreadable */.O$)(path ?? item, error);
}
function unsavedFailure(paths) {
    const list = [...paths].sort(value/* compareCodePoints */.OP).join('\n');
    return {
        reason: 'data',
        message: `Can't remove the following unsaved files without confirmation. Use \`--force\` to force.\n${list}`,
    };
}
function summary(done, failed) {
    const name = ({ item, isTree }) => (isTree ? `${item.path}/` : item.path);
    const changed = done.filter((plan) => isChanged(plan) && plan.item.id !== undefined);
    const gone = done.filter((plan) => isChanged(plan) && plan.item.id === undefined && !plan.isNew);
    const created = done.flatMap(({ create }) => create);
    return {
        added: changed
            .filter(({ isNew }) => isNew)
            .map(name)
            .sort(foldersFirst),
        modified: changed
            .filter(({ isNew }) => !isNew)
            .map(name)
            .sort(foldersFirst),
        deleted: gone.map(name).sort(foldersFirst),
        failed: [...failed.keys()].sort(value/* compareCodePoints */.OP),
        failures: [...failed.values()].flat(),
        counts: {
            added: created.filter(({ isNew }) => isNew).length,
            modified: created.filter(({ isNew }) => !isNew).length +
                done.filter(({ isModeChanged }) => isModeChanged).length,
            deleted: gone.length +
                changed.reduce((sum, { remove, removeFolders }) => sum + remove.length + removeFolders.length, 0),
        },
    };
}
function isChanged({ item, isNew, isModeChanged, create, remove, removeFolders }) {
    return ((isNew && item.inner === undefined) ||
        isModeChanged ||
        create.length + remove.length + removeFolders.length > 0);
}
function foldersFirst(a, b) {
    return Number(b.endsWith('/')) - Number(a.endsWith('/')) || (0,value/* compareCodePoints */.OP)(a, b);
}


/***/ })

};
