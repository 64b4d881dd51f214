export const id = 5205;
export const ids = [5205];
export const modules = {

/***/ 31583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gc: () => (/* binding */ gc)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/commands/gc-used.js


async function usedObjects(session, project, options) {
    const projects = await projectsToKeep(session, project, options);
    if (!projects.ok)
        return projects;
    const used = new Map([[undefined, new Set()]]);
    const failures = [];
    for (const { stage, output, locked } of projects.value.flatMap(trackedOuts)) {
        const name = output.remote?.toLowerCase();
        const keys = used.get(name) ?? new Set();
        used.set(name, keys);
        const found = await keysOf(locked, options.tree);
        for (const key of found.keys)
            keys.add(key);
        if (!found.isComplete && !options.force)
            failures.push(lostMembers(stage, output));
    }
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(used);
}
async function projectsToKeep(session, project, options) {
    const { git } = session;
    const projects = [project];
    if (git === undefined)
        return (0,failure.ok)(projects);
    const heads = options.allBranches ? (await git.refs('heads')).map(({ sha }) => sha) : [];
    const tags = options.allTags ? (await git.refs('tags')).map(({ sha }) => sha) : [];
    const commits = options.allCommits ? await git.allCommits() : [];
    const failures = [];
    for (const sha of new Set([...heads, ...tags, ...commits])) {
        const before = await session.projectAt(sha);
        if (before.ok)
            projects.push(before.value);
        else if (!before.failures.every(({ reason }) => reason === 'no-repo'))
            failures.push(...atCommit(before.failures, sha));
    }
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(projects);
}
function atCommit(failures, sha) {
    return failures.map((failure) => ({
        ...failure,
        message: `commit ${sha.slice(0, 7)}: ${failure.message}`,
    }));
}
function trackedOuts(project) {
    return project.stages.flatMap((stage) => {
        const isForeign = stage.deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
        if (isForeign)
            return [];
        return stage.outs.flatMap((output) => {
            const locked = stage.lock?.outs.find(({ path }) => path === output.path);
            return output.cache && locked?.oid !== undefined ? [{ stage, output, locked }] : [];
        });
    });
}
async function keysOf({ oid, hashName }, tree) {
    if (oid === undefined)
        return { keys: [], isComplete: true };
    const own = (0,store_oid/* objectKey */.T5)({ oid, hashName });
    if (!(0,store_oid/* isTreeOid */.FV)(oid))
        return { keys: [own], isComplete: true };
    const members = await tree(oid, hashName);
    const keys = members?.entries.map((entry) => (0,store_oid/* objectKey */.T5)({ oid: entry.oid, hashName })) ?? [];
    return { keys: [own, ...keys], isComplete: members !== undefined };
}
function lostMembers(stage, { path }) {
    return {
        reason: 'data',
        message: `unable to fully collect used cache without cache for directory '${path}'`,
        location: stage.location,
        hint: 'fetch it first; with `-f` the files inside are lost',
    };
}

// EXTERNAL MODULE: ./lib/commands/remotes.js
var commands_remotes = __webpack_require__(24457);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
// EXTERNAL MODULE: ./lib/commands/write-session.js
var write_session = __webpack_require__(65336);
;// CONCATENATED MODULE: ./lib/commands/gc.js
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








const gc = {
    name: 'gc',
    help: 'Remove objects that are not in use from the cache, and with -c from a remote',
    options: [
        { flags: '-w, --workspace', help: 'keep what the workspace needs' },
        { flags: '-a, --all-branches', help: 'keep what the tips of all branches need' },
        { flags: '-T, --all-tags', help: 'keep what all tags need' },
        { flags: '-A, --all-commits', help: 'keep what any commit needs' },
        { flags: '-c, --cloud', help: 'also clean the remote' },
        { flags: '-r, --remote <name>', help: 'the remote to clean instead of the default one' },
        { flags: '-f, --force', help: 'do it, and do not ask' },
        { flags: '--dry', help: 'only tell what would be removed' },
        { flags: '-j, --jobs <n>', help: 'removals at once' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,stage_dump/* verbFailures */.jy)([{ reason: 'project', message: misuse }]);
        return clean(words, host, terminal);
    },
};
function misuseOf({ options }) {
    const scopes = [options.workspace, options.allBranches, options.allTags, options.allCommits];
    return scopes.includes(true)
        ? undefined
        : 'Either of `-w|--workspace`, `-a|--all-branches`, `-T|--all-tags` `--all-experiments`, `--all-commits`, `--date` or `--rev` needs to be set.';
}
async function clean(words, host, terminal) {
    const { options } = words;
    if (options.quiet !== true)
        terminal.err(`WARNING: ${warning(options)}\n`);
    if (options.dry !== true && options.force !== true) {
        terminal.err('Nothing was removed: look with `--dry` first, then confirm with `-f`.\n');
        return 1;
    }
    const lines = [];
    const done = await (0,write_session/* withWriting */.$)(host, { what: 'gc', scmContext: false }, (writing) => collect(writing, words, lines));
    if (options.quiet !== true)
        terminal.out(lines.map((line) => `${line}\n`).join(''));
    return done.ok ? 0 : (0,stage_dump/* verbFailures */.jy)(done.failures);
}
function warning({ allBranches, allTags, allCommits }) {
    const kept = allCommits === true
        ? ' and all git commits'
        : allBranches === true
            ? ` and all git branches${allTags === true ? ' and tags' : ''}`
            : allTags === true
                ? ' and all git tags'
                : '';
    return `This will remove all cache except items used in the workspace${kept} of the current repo.`;
}
async function collect(writing, { options }, lines) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { session, project } = writing;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const name = typeof options.remote === 'string' ? options.remote : undefined;
        const used = await usedObjects(session, project, {
            allBranches: options.allBranches === true,
            allTags: options.allTags === true,
            allCommits: options.allCommits === true,
            force: options.force === true || options.dry === true,
            tree: (0,commands_remotes/* manifestReader */.rk)(session, remotes, name),
        });
        if (!used.ok)
            return used;
        const everything = new Set([...used.value.values()].flatMap((keys) => [...keys]));
        const sweep = { dry: options.dry === true, signal: session.host.signal, lines };
        for (const [kind, label] of [
            ['md5', 'repo'],
            ['md5-dos2unix', 'legacy'],
        ]) {
            const count = await removeUnused(session.cache.store, kind, {
                ...sweep,
                used: everything,
                root: session.cache.dir,
            });
            if (!count.ok)
                return count;
            lines.push(count.value > 0
                ? `Removed ${count.value} objects from ${label} cache.`
                : `No unused '${label}' cache to remove.`);
        }
        return options.cloud === true
            ? cleanRemotes(writing, { remotes, name, used: used.value, sweep })
            : (0,failure.ok)(undefined);
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
async function cleanRemotes(writing, { remotes, name, used, sweep }) {
    const main = name?.toLowerCase() ?? writing.session.config.defaultRemote;
    const wanted = new Map(used);
    wanted.delete(undefined);
    wanted.set(main, new Set([...(used.get(undefined) ?? []), ...(used.get(main) ?? [])]));
    for (const [remote, keys] of wanted) {
        const store = await remotes.open(remote);
        if (!store.ok)
            return store;
        for (const kind of ['md5', 'md5-dos2unix']) {
            const root = writing.session.config.remotes.get(remote ?? '')?.url ?? '';
            const count = await removeUnused(store.value, kind, { ...sweep, used: keys, root });
            if (!count.ok)
                return count;
            sweep.lines.push(count.value > 0
                ? `Removed ${count.value} objects from remote.`
                : 'No unused cache to remove from remote.');
        }
    }
    return (0,failure.ok)(undefined);
}
async function removeUnused(store, kind, { used, root, dry, signal, lines }) {
    try {
        const unused = [];
        for await (const { key } of store.list(kind === 'md5' ? 'files/md5/' : '', signal)) {
            if ((0,store_oid/* parseObjectKey */.ud)(key)?.hashName === kind && !used.has(key))
                unused.push(key);
        }
        const isManifest = (key) => Number(key.endsWith('.dir'));
        unused.sort((a, b) => isManifest(b) - isManifest(a) || (0,value/* compareCodePoints */.OP)(a, b));
        for (const key of unused) {
            if (dry)
                lines.push(`Removing ${root}/${key}`);
            else
                await store.remove(key, signal);
        }
        return (0,failure.ok)(unused.length);
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}


/***/ }),

/***/ 24457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ot: () => (/* binding */ Remotes),
/* harmony export */   rk: () => (/* binding */ manifestReader),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41509);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54805);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44221);





class Remotes {
    config;
    env;
    opened = new Map();
    constructor(session) {
        this.config = session.config;
        this.env = session.host.env;
    }
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined)
            return Promise.resolve({ ok: false, failures: [noRemote] });
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve({ ok: false, failures: [unknownRemote(wanted, this.config)] });
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store = (0,_store_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)(remote, this.env);
            this.opened.set(wanted, store);
        }
        return store;
    }
    has(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async [Symbol.asyncDispose]() {
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
const noRemote = {
    reason: 'remote',
    message: 'no remote specified in .dvc/config, and no default remote is set',
    hint: 'add one with `dvc remote add -d NAME URL` and commit .dvc/config, or name one with `-r`',
};
function unknownRemote(name, config) {
    const known = [...config.remotes.keys()].sort().join(', ');
    return {
        reason: 'remote',
        message: `remote '${name}' doesn't exist`,
        hint: known === ''
            ? 'no remote is configured; add one with `dvc remote add`'
            : `configured remotes: ${known}`,
        location: { file: '.dvc/config' },
    };
}
function manifestReader(session, remotes, remoteName) {
    const known = new Map();
    return (oid, hashName) => {
        const key = `${hashName}:${oid}`;
        let tree = known.get(key);
        if (tree === undefined) {
            tree = readManifest(session, remotes, remoteName, oid, hashName);
            known.set(key, tree);
        }
        return tree;
    };
}
async function readManifest(session, remotes, remoteName, oid, hashName) {
    const local = session.cache.readTree(oid, hashName);
    if (local?.ok)
        return local.value;
    if (remotes === undefined || !remotes.has(remoteName))
        return undefined;
    const store = await remotes.open(remoteName);
    if (!store.ok)
        return undefined;
    const bytes = await readAll(store.value, (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .objectKey */ .T5)({ oid, hashName }), session.host.signal);
    if (bytes === undefined || `${(0,_store_md5_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Bytes */ .cG)(bytes, 'md5')}.dir` !== oid)
        return undefined;
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTree */ .cZ)(bytes);
    return tree.ok ? tree.value : undefined;
}
async function readAll(store, key, signal) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of await store.read(key, signal)) {
            size += chunk.length;
            if (size > 512 * 1024 * 1024)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A)
            return undefined;
        throw error;
    }
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

/***/ 54805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9234);


async function openStore(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    const byVersion = ['version_aware', 'worktree'].find((option) => isOn(remote.options.get(option)));
    if (byVersion !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(versioned(remote, byVersion));
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(5930)]).then(__webpack_require__.bind(__webpack_require__, 75930))).openS3(remote, env),
    gs: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(492), __webpack_require__.e(9160)]).then(__webpack_require__.bind(__webpack_require__, 49160))).openGcs(remote, env),
    azure: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3669), __webpack_require__.e(9790), __webpack_require__.e(9575)]).then(__webpack_require__.bind(__webpack_require__, 99575))).openAzure(remote, env),
    http: openWeb,
    https: openWeb,
    webdav: openDav,
    webdavs: openDav,
    ssh: async (remote, env) => (await __webpack_require__.e(/* import() */ 6340).then(__webpack_require__.bind(__webpack_require__, 76340))).openSsh(remote, env),
};
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new _local_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalStore */ .V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
async function openWeb(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(9589)]).then(__webpack_require__.bind(__webpack_require__, 71970))).openHttp(remote, env);
}
async function openDav(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(7281)]).then(__webpack_require__.bind(__webpack_require__, 57281))).openWebdav(remote, env);
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function unread({ name }, kind) {
    return {
        reason: 'config',
        message: `remote '${name}' is of kind '${kind}', which this version does not read`,
        hint: `it reads ${readable()}; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
        location: { file: '.dvc/config' },
    };
}
function unknown({ name, url }, kind) {
    return {
        reason: 'config',
        message: `Unsupported URL type ${kind}://`,
        hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads ${readable()}`,
        location: { file: '.dvc/config' },
    };
}
function readable() {
    const kinds = Object.keys(openers).filter((kind) => kind !== 'local');
    return `local folders, ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
}
function versioned({ name }, option) {
    return {
        reason: 'config',
        message: `remote '${name}' has ${option} set, which this version does not read`,
        hint: 'its data is kept by path and version, not by hash; name another remote with `-r`, or use `dvc` itself for this one',
        location: { file: '.dvc/config' },
    };
}
function withoutUser(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}


/***/ })

};
