export const id = 8326;
export const ids = [8326];
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

/***/ 38326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ currentCommit),
/* harmony export */   i: () => (/* binding */ importFromRepo)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54438);
/* harmony import */ var _source_repo_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47185);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76090);
/* harmony import */ var _source_repo_with_taken_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33291);
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





async function currentCommit(session, { url, rev }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .o)(session.host, { url, rev });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(source.sha);
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
async function importFromRepo(writing, { dep, out }, repo) {
    const { host, cache } = writing.session;
    return (0,_source_repo_with_taken_js__WEBPACK_IMPORTED_MODULE_4__/* .withTaken */ .Y)({ host, cache, repo, rev: repo.rev, path: dep.path }, _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__/* .takePath */ .Dh, async (path, sha) => {
        const place = { kind: 'outside', path };
        const entry = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .runImport */ .$O)(writing, { dep: { kind: 'path', path: dep.path, place }, out });
        return entry.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sha, entry: entry.value }) : entry;
    });
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
/* harmony import */ var _source_url_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32923);
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
    const brought = await (0,_source_url_bring_js__WEBPACK_IMPORTED_MODULE_4__/* .bringSource */ .qF)(session, seen, out.path, {
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

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   fG: () => (/* binding */ allowsRepository),
/* harmony export */   h6: () => (/* binding */ allowsAddress),
/* harmony export */   id: () => (/* binding */ allowsOutside),
/* harmony export */   qR: () => (/* binding */ isKeptToProtected),
/* harmony export */   r7: () => (/* binding */ metricOwners),
/* harmony export */   vO: () => (/* binding */ metricRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84659);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);




function stageRule(policy, stage) {
    const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
    let rule = { needs: new Map() };
    for (const entry of policy.stages) {
        if (!names.some((name) => name !== undefined && matches(entry.pattern, name)))
            continue;
        const { pattern: _, location: __, needs, ...said } = entry;
        rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
    }
    return rule;
}
function isKeptToProtected(policy, stage) {
    return stageRule(policy, stage).onProtected === true;
}
function fromTop({ folder }, { file, name }) {
    if (folder === '')
        return undefined;
    return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}
function metricRule(policy, file, key) {
    return policy.metrics.findLast(({ pattern }) => [key, `${file}:${key}`].some((name) => matches(pattern, name)));
}
function ownersOf(policy, path) {
    return policy.owners.findLast(({ pattern }) => !pattern.startsWith('metric:') && (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(pattern)?.test(path) === true);
}
function metricOwners(policy, file, key) {
    return policy.owners.findLast(({ pattern }) => pattern.startsWith('metric:') &&
        [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)));
}
function isReleased(policy, name) {
    return policy.models.release.some((pattern) => matches(pattern, name));
}
function allowsOutside(policy, projectRoot, path) {
    return policy.outside.some((entry) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFolder */ .h1)(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
        if (place === '/' || path === place || path.startsWith(`${place}/`))
            return true;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(place) && ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, place) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, `${place}/*`));
    });
}
function allowsAddress({ outside }, url) {
    const wanted = URL.canParse(url) ? new URL(url).href : undefined;
    return outside.some((entry) => {
        if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry))
            return false;
        const above = new URL(entry).href.replace(/\/+$/, '');
        return wanted === above || wanted.startsWith(`${above}/`);
    });
}
function allowsRepository(policy, projectRoot, url) {
    if (!/^[\w+.-]+:\/\//.test(url)) {
        const [, host, path] = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(url) ?? [];
        if (host !== undefined)
            return allowsAddress(policy, `https://${host}/${path}`);
        return allowsOutside(policy, projectRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(projectRoot, url));
    }
    return allowsAddress(policy, url.replace(/^(?:git\+)?ssh:\/\/(?:[^/@]*@)?/, 'https://'));
}
function matches(pattern, name) {
    return pattern === name || ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(pattern) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(name, pattern));
}


/***/ })

};
