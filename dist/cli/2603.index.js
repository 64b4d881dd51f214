export const id = 2603;
export const ids = [2603];
export const modules = {

/***/ 76248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A project path as seen from the folder one stands in; places outside and on servers stay as they are. */
function relativePath(path, cwd) {
    if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path))
        return path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(cwd, path) || '.';
}


/***/ }),

/***/ 85709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ Remotes),
  rk: () => (/* binding */ manifestReader),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
;// CONCATENATED MODULE: ./lib/store/open.js


/** Opens the store behind a remote; the only list of kinds. Fails with `config`, and asks no server yet. */
async function openStore(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    const byVersion = ['version_aware', 'worktree'].find((option) => isOn(remote.options.get(option)));
    if (byVersion !== undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, byVersion));
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,failure/* fail */.fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
/** A new kind is one row here and one file. Clients of services load when they are needed. */
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 90793))).openS3(remote, env),
    gs: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(492), __webpack_require__.e(1028)]).then(__webpack_require__.bind(__webpack_require__, 41028))).openGcs(remote, env),
    azure: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3669), __webpack_require__.e(9790), __webpack_require__.e(9310)]).then(__webpack_require__.bind(__webpack_require__, 69310))).openAzure(remote, env),
    http: openWeb,
    https: openWeb,
    webdav: openDav,
    webdavs: openDav,
    ssh: async (remote, env) => (await __webpack_require__.e(/* import() */ 9537).then(__webpack_require__.bind(__webpack_require__, 29537))).openSsh(remote, env),
};
/** Kinds that DVC reads and this version does not (dvc `config_schema.py`). */
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
async function openWeb(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(8975), __webpack_require__.e(9309)]).then(__webpack_require__.bind(__webpack_require__, 19309))).openHttp(remote, env);
}
async function openDav(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(8975), __webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__, 60186))).openWebdav(remote, env);
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

// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(44221);
;// CONCATENATED MODULE: ./lib/commands/remotes.js





/** Remotes by name, each opened at most once and closed together. */
class Remotes {
    config;
    env;
    opened = new Map();
    constructor(session) {
        this.config = session.config;
        this.env = session.host.env;
    }
    /** The store of a remote; without a name the default one. Fails with `config` when there is none of that name. */
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined)
            return Promise.resolve({ ok: false, failures: [noRemote] });
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve({ ok: false, failures: [unknownRemote(wanted, this.config)] });
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store = openStore(remote, this.env);
            this.opened.set(wanted, store);
        }
        return store;
    }
    /** Is there a remote of that name, or a default one? */
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
/**
 * Reads manifests from the cache, else from the remote, verified, and puts nothing into the cache. Each is read once; what
 * cannot be had is undefined, because a plan then says *unknown*.
 */
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
    const bytes = await readAll(store.value, (0,store_oid/* objectKey */.T5)({ oid, hashName }), session.host.signal);
    if (bytes === undefined || `${(0,md5/* md5Bytes */.cG)(bytes, 'md5')}.dir` !== oid)
        return undefined;
    const tree = (0,store_tree/* parseTree */.cZ)(bytes);
    return tree.ok ? tree.value : undefined;
}
/** All the bytes behind a key, at most 512 MiB; undefined if they are not there or cannot be read. */
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
        if (error instanceof store_store/* StoreError */.A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 75952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ askedRevisions),
/* harmony export */   mD: () => (/* binding */ asksForHistory),
/* harmony export */   x3: () => (/* binding */ historyOptions)
/* harmony export */ });
/** `-a`, `-T` and `-A`, as DVC spells them. */
const historyOptions = [
    { flags: '-a, --all-branches', help: 'every branch too' },
    { flags: '-T, --all-tags', help: 'every tag too' },
    { flags: '-A, --all-commits', help: 'every commit too' },
];
/** Does the verb look beyond the workspace? */
function asksForHistory({ options }) {
    return options.allBranches === true || options.allTags === true || options.allCommits === true;
}
/** The commits that `-a`, `-T` and `-A` mean, each once, in DVC's order: branches, then tags; or all commits (dvc: dvc/scm.py iter_revs). */
async function askedRevisions(git, { options }) {
    if (git === undefined)
        return [];
    if (options.allCommits === true)
        return (await git.allCommits()).map((sha) => ({ sha, name: sha }));
    const named = [
        ...(options.allBranches === true ? await git.refs('heads') : []),
        ...(options.allTags === true ? await git.refs('tags') : []),
    ];
    const bySha = new Map();
    for (const { sha, name } of named)
        bySha.set(sha, (bySha.get(sha) ?? new Set()).add(name));
    return [...bySha].map(([sha, names]) => ({ sha, name: [...names].join(',') }));
}


/***/ }),

/***/ 89403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectEverywhere)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16079);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75952);



/** The recorded outputs that are meant, here and with `-a`, `-T` or `-A` in other revisions too, each content once. */
async function selectEverywhere(session, words) {
    const here = await selectIn(session, await session.project(), words);
    if (!(0,_revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForHistory */ .mD)(words))
        return here;
    if (session.git === undefined) {
        const refused = await session.projectAt('HEAD');
        if (!refused.ok)
            return refused;
    }
    const found = here.ok ? [...here.value] : [];
    const refused = here.ok ? [] : [...here.failures];
    if (!here.ok)
        skip(session, 'workspace');
    const known = new Set(found.map(keyOf));
    let read = here.ok ? 1 : 0;
    for (const { sha, name } of await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .askedRevisions */ .Py)(session.git, words)) {
        const there = await selectIn(session, await session.projectAt(sha), words);
        if (!there.ok) {
            skip(session, name);
            refused.push(...there.failures);
            continue;
        }
        read++;
        for (const out of there.value) {
            if (known.has(keyOf(out)))
                continue;
            known.add(keyOf(out));
            found.push({ ...out, past: true });
        }
    }
    return read === 0 && refused.length > 0 ? { ok: false, failures: refused } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
}
/** A revision that cannot be read, or does not know a target, is passed over (dvc: dvc/repo/fetch.py _collect_indexes). */
function skip({ host }, name) {
    host.emit({
        kind: 'warning',
        failure: { reason: 'data', message: `failed to collect '${name}', skipping` },
    });
}
function keyOf({ output, locked, inner }) {
    return [output.remote ?? '', String(output.push), locked.hashName, locked.oid, inner ?? ''].join('\0');
}
/** What has no recorded content cannot be moved: stages that never ran, partial imports. */
async function selectIn(session, project, { args, options }) {
    if (!project.ok)
        return project;
    const found = await (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveOutTargets */ .j)(project.value, args, {
        cwd: session.cwd,
        recursive: options.recursive === true,
        withDeps: options.withDeps === true,
        glob: options.glob === true,
    });
    return found.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found.value.flatMap(selected)) : found;
}
function selected({ stage, output, path }) {
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    if (locked?.oid === undefined || !output.cache)
        return [];
    const root = output.place.kind === 'inside' ? output.place.path : '';
    return [{ stage, output, locked, ...(path === undefined ? {} : { inner: path.slice(root.length + 1) }) }];
}


/***/ }),

/***/ 77937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageStatus: () => (/* binding */ stageStatus),
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/report/dag.js
var dag = __webpack_require__(47614);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(85709);
// EXTERNAL MODULE: ./lib/commands/selected-outs.js
var selected_outs = __webpack_require__(89403);
;// CONCATENATED MODULE: ./lib/commands/cloud-status.js
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






/**
 * Compares the cache with a remote: outs that may be pushed, files of folders too (dvc: dvc/repo/status.py _cloud_status).
 * The same content under several paths is told once, and outs that are pinned to a remote are left out, as in DVC.
 */
async function cloudStatus(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const empty = loaded.value.stages.length === 0;
        const selected = await (0,selected_outs/* selectEverywhere */.D)(session, words);
        if (!selected.ok)
            return selected;
        const name = typeof words.options.remote === 'string' ? words.options.remote : undefined;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const warnings = [];
        const named = await namedObjects(session, selected.value.filter(isAsked), {
            tree: (0,commands_remotes/* manifestReader */.rk)(session, remotes, name),
            warnings,
        });
        const remote = name ?? session.config.defaultRemote ?? '';
        if (named.size === 0)
            return (0,failure.ok)({ remote, paths: new Map(), warnings, empty });
        const store = await remotes.open(name);
        if (!store.ok)
            return store;
        const present = await presentOn(store.value, [...named.keys()], session.host.signal);
        if (!present.ok)
            return present;
        const states = [...named].flatMap(([key, { id, path }]) => {
            // A manifest that could be read counts as here: DVC fetches it before it compares.
            const [here, there] = [(0,oid/* isTreeOid */.FV)(id.oid) || session.cache.present(id), present.value.has(key)];
            return here && there ? [] : [[path, here ? 'new' : there ? 'deleted' : 'missing']];
        });
        const paths = new Map(['deleted', 'new', 'missing'].flatMap((kind) => states.filter(([, state]) => state === kind)));
        return (0,failure.ok)({ remote, paths, warnings, empty });
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
function isAsked({ stage, output }) {
    const isRepoImport = stage.cmd === undefined &&
        stage.deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
    return output.push && output.remote === undefined && !isRepoImport;
}
/** Objects by key, each under the first path that names it. */
async function namedObjects(session, outs, { tree: read, warnings }) {
    const named = new Map();
    const put = (id, path) => {
        const key = (0,oid/* objectKey */.T5)(id);
        if (!named.has(key))
            named.set(key, { id, path });
    };
    for (const { output, locked, inner } of outs) {
        if (locked.oid === undefined)
            continue;
        const place = output.place.kind === 'inside' ? output.place.path : output.path;
        const path = (0,relative/* relativePath */.i)(place, session.cwd);
        const id = { oid: locked.oid, hashName: locked.hashName };
        if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
            put(id, path);
            continue;
        }
        const tree = await read(id.oid, id.hashName);
        if (tree === undefined) {
            warnings.push(path);
            continue;
        }
        if (inner === undefined)
            put(id, path);
        for (const entry of tree.entries) {
            const isMeant = inner === undefined || entry.path === inner || entry.path.startsWith(`${inner}/`);
            if (isMeant)
                put({ oid: entry.oid, hashName: id.hashName }, `${path}/${entry.path}`);
        }
    }
    return named;
}
async function presentOn(store, keys, signal) {
    try {
        return (0,failure.ok)(await store.has(keys, signal));
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
// EXTERNAL MODULE: ./lib/commands/revisions.js
var revisions = __webpack_require__(75952);
// EXTERNAL MODULE: ./lib/commands/session.js + 21 modules
var session = __webpack_require__(97380);
;// CONCATENATED MODULE: ./lib/commands/status.js











/** `status`: what is not as its lock says, judged by what is here (dvc: dvc/repo/status.py). */
const status_status = {
    name: 'status',
    help: 'Show changed stages: what is here against what dvc.lock records',
    args: '[targets...]',
    options: [
        { flags: '--json', help: 'print one JSON object' },
        { flags: '-q, --quiet', help: 'print nothing; exit 1 if anything changed' },
        { flags: '-d, --with-deps', help: 'also the stages that the targets depend on' },
        { flags: '-R, --recursive', help: 'all stages below the given folders' },
        { flags: '--no-updates', help: 'do not look for new versions of imports' },
        { flags: '-c, --cloud', help: 'compare the cache with the remote instead' },
        { flags: '-r, --remote <name>', help: 'compare the cache with this remote' },
        { flags: '-j, --jobs <n>', help: 'accepted for DVC, with --cloud' },
        ...revisions/* historyOptions */.x3,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const { args, options } = words;
        if (options.cloud === true || typeof options.remote === 'string')
            return cloud(words, host, terminal);
        const meaningless = ['--all-branches', '--all-tags', '--all-commits', '--jobs'].filter((_, i) => options[['allBranches', 'allTags', 'allCommits', 'jobs'][i]] !== undefined);
        if (meaningless.length > 0)
            return { failures: [onlyForCloud(meaningless)] };
        const found = await (0,session/* withSession */.y)(host, (session) => statusOf(session, args, options));
        if (!found.ok)
            return found;
        return print(found.value, options, terminal);
    },
};
/** `status -c`: what cache and remote do not both have. */
async function cloud(words, host, terminal) {
    const { options } = words;
    const found = await (0,session/* withSession */.y)(host, (session) => cloudStatus(session, words));
    if (!found.ok)
        return found;
    const { paths, remote, warnings, empty } = found.value;
    for (const path of warnings)
        terminal.err(`WARNING: the content of '${path}' is not known: its manifest is neither in the cache nor on the remote\n`);
    if (options.json === true)
        terminal.out(`${(0,json/* pyJson */.W)(paths)}\n`);
    else if (options.quiet === true)
        return paths.size > 0 ? 1 : 0;
    else if (paths.size > 0)
        terminal.out(lines(paths, options.cloud === true ? 1 : 0));
    else
        terminal.out(empty ? emptyProject : `Cache and remote '${remote}' are in sync.\n`);
    return 0;
}
function onlyForCloud(options) {
    return {
        reason: 'usage',
        message: `The following options are meaningless for local status: ${options.join(', ')}`,
        hint: 'they go with `--cloud`',
    };
}
async function statusOf(session, args, options) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    const selected = await selectForStatus(project, session.cwd, args, options);
    if (!selected.ok)
        return selected;
    const verdicts = await (0,look/* judgeStages */.be)(session, project, selected.value, {
        absent: 'as-is',
        tree: (0,commands_remotes/* manifestReader */.rk)(session, undefined),
    });
    if (!verdicts.ok)
        return verdicts;
    const stages = new Map();
    for (const stage of selected.value) {
        const entry = stageStatus(verdicts.value.get(stage.address), session.cwd);
        if (entry.length > 0)
            stages.set((0,dag/* addressFrom */.L)(stage, session.cwd), entry);
    }
    const frozen = selected.value
        .filter((stage) => stage.frozen && stage.cmd !== undefined)
        .map(({ address }) => address);
    return (0,failure.ok)({ stages, frozen, empty: project.stages.length === 0 });
}
/** Without targets everything, in collection order; the graph is not checked then (dvc-compat C-107). */
async function selectForStatus(project, cwd, args, options) {
    if (args.length === 0)
        return (0,failure.ok)(project.stages);
    return (0,targets/* resolveTargets */.h)(project, args, {
        cwd,
        recursive: options.recursive === true,
        singleItem: options.withDeps !== true,
        orOutputs: true,
    });
}
/** A stage's verdict in the shape of `dvc status --json`; empty when it is clean. */
function stageStatus(verdict, cwd) {
    const reasons = verdict?.reasons ?? [];
    const deps = new Map();
    const outs = new Map();
    for (const reason of reasons) {
        if (reason.kind === 'changed-dep' || reason.kind === 'missing-dep')
            deps.set((0,relative/* relativePath */.i)(reason.at, cwd), reason.status);
        if (reason.kind === 'changed-out' || reason.kind === 'missing-out')
            outs.set((0,relative/* relativePath */.i)(reason.at, cwd), reason.status);
        if (reason.kind === 'changed-param')
            addParam(deps, reason, cwd);
    }
    const has = (kind) => reasons.some((reason) => reason.kind === kind);
    return [
        ...(deps.size > 0 ? [new Map([['changed deps', deps]])] : []),
        ...(outs.size > 0 ? [new Map([['changed outs', outs]])] : []),
        ...(has('always-changed') ? ['always changed'] : []),
        ...(has('changed-checksum') ? ['changed checksum'] : []),
        ...(has('changed-command') ? ['changed command'] : []),
    ];
}
function addParam(deps, reason, cwd) {
    const file = (0,relative/* relativePath */.i)(reason.at, cwd);
    const known = deps.get(file);
    if (reason.key === undefined)
        deps.set(file, reason.status);
    else
        deps.set(file, new Map([...((0,values_value/* isMapping */.pi)(known) ? known : []), [reason.key, reason.status]]));
}
function print(found, options, terminal) {
    for (const address of found.frozen) {
        terminal.err(`WARNING: stage: '${address}' is frozen. Its dependencies are not going to be shown in the status output.\n`);
    }
    if (options.json === true)
        terminal.out(`${(0,json/* pyJson */.W)(found.stages)}\n`);
    else if (options.quiet === true)
        return found.stages.size > 0 ? 1 : 0;
    else
        terminal.out(statusText(found));
    return 0;
}
const emptyProject = 'There are no data or pipelines tracked in this project yet.\nSee <https://dvc.org/doc/start> to get started!\n';
function statusText(found) {
    if (found.stages.size === 0) {
        return found.empty ? emptyProject : 'Data and pipelines are up to date.\n';
    }
    return lines(found.stages, 0);
}
function lines(value, indent) {
    const tabs = '\t'.repeat(indent);
    if ((0,values_value/* isList */.Lv)(value))
        return value.map((item) => lines(item, indent)).join('');
    if (!(0,values_value/* isMapping */.pi)(value))
        return `${tabs}${String(value)}\n`;
    return [...value]
        .map(([key, item]) => typeof item === 'string'
        ? `${tabs}${`${item}:`.padEnd(20)}${String(key)}\n`
        : `${tabs}${String(key)}:\n${lines(item, indent + 1)}`)
        .join('');
}


/***/ }),

/***/ 17944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findStages),
/* harmony export */   d: () => (/* binding */ stagesInFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _running_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90127);
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12438);
/* harmony import */ var _target_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3590);






/** The stages that one target names, nothing along. */
async function findStages(project, word, options) {
    const { cwd, recursive, glob, orOutputs } = options;
    if (recursive === true) {
        const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(cwd, word);
        if ((await project.revision.kind(folder)) === 'directory') {
            const { graphFailures } = project;
            return graphFailures.length > 0
                ? { ok: false, failures: graphFailures }
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stagesBelow(project, folder));
        }
    }
    if (orOutputs === true)
        return stagesOrOutput(project, word, options);
    const target = glob === true ? (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlobTarget */ .H)(word) : (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    return stagesInFile(project, {
        file: target.file ?? 'dvc.yaml',
        name: target.name,
        cwd,
        glob: glob === true,
    });
}
function stagesBelow(project, folder) {
    return (0,_running_order_js__WEBPACK_IMPORTED_MODULE_4__/* .runningOrder */ .Y)(project.graph, undefined).filter(({ file }) => folder === '' || file.startsWith(`${folder}/`));
}
/** A stage name first, then a DVC file, then an output (dvc: dvc/repo/stage.py collect_granular). */
function stagesOrOutput(project, word, { cwd }) {
    const target = (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    const { file, name } = target;
    const asStage = stagesInFile(project, {
        file: file ?? 'dvc.yaml',
        name: file === undefined ? word : name,
        cwd,
    });
    if (asStage.ok)
        return asStage;
    const made = word.startsWith('/') ? undefined : project.graph.producerAbove((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(cwd, word));
    if (made !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([made.stage]);
    if (file !== undefined && (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file))
        return asStage;
    return usage(`'${word}' does not exist as an output or a stage name in 'dvc.yaml'`, {
        hint: 'name a stage, an output or a .dvc file; paths are relative to where you stand',
    });
}
/** Stages by name in one file; a group's name means all of its members, no name all stages of the file. */
function stagesInFile(project, { file, name, cwd, glob = false }) {
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(cwd, file);
    const inFile = project.stages.filter((stage) => stage.file === path);
    const isKnown = inFile.length > 0 || project.groups.has(path) || project.files.has(path);
    if (!isKnown)
        return usage((0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file) ? `'${file}' does not exist` : badName(file), { file: path });
    if (name === undefined || path.endsWith('.dvc'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile);
    if (project.groups.get(path)?.has(name) === true) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((stage) => stage.name?.startsWith(`${name}@`)));
    }
    if (glob)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((stage) => stage.name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatch */ .e)(stage.name, name)));
    const stage = inFile.find((candidate) => candidate.name === name);
    if (stage !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([stage]);
    return usage(`Stage '${name}' not found inside '${file}' file`, {
        hint: nearest(name, inFile),
        file: path,
    });
}
function badName(file) {
    const base = file.slice(file.lastIndexOf('/') + 1);
    return `bad DVC file name '${file}'. DVC files should be named 'dvc.yaml' or have a '.dvc' suffix (e.g. '${base}.dvc').`;
}
function nearest(name, stages) {
    const names = stages.flatMap((stage) => (stage.name === undefined ? [] : [stage.name]));
    const close = names.filter((other) => other.includes(name) || name.includes(other)).slice(0, 5);
    if (close.length > 0)
        return `did you mean ${close.map((other) => `'${other}'`).join(', ')}?`;
    return names.length === 0
        ? 'the file declares no stages'
        : `its stages are ${names.slice(0, 10).join(', ')}`;
}
function usage(message, more = {}) {
    const failure = {
        reason: 'usage',
        message,
        ...(more.hint === undefined ? {} : { hint: more.hint }),
        ...(more.file === undefined ? {} : { location: { file: more.file } }),
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(failure);
}


/***/ }),

/***/ 64971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ globMatch),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
/**
 * Does the text match a shell-style pattern, case and all? `*`, `?`, `[seq]` and `[!seq]` as in Python's
 * `fnmatch.fnmatchcase`; a `[` that is never closed is itself. Runs in the product of both lengths, whatever the pattern.
 */
function globMatch(text, pattern) {
    return matchSteps([...text], compileGlob(pattern));
}
/** Does the pattern hold a character that is special to {@link globMatch}? */
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
/** The index of the bracket that closes a set; a bracket right at its start belongs to it. */
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


/**
 * Looks up tracked keys in a params file's value (undefined: the file is not there). `keys` undefined takes every top-level
 * key. Keys are dot paths with shell patterns in their parts, list indexes included, and have to match one value only, as
 * `dpath.get` does it (dvc: dvc/dependency/param.py read_param_file; dvc-compat 3.5). `null` is a value like any other.
 */
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
/** Adds what the path leads to; stops at two, which is one too many already. */
function collect({ value, isTop }, path, matches) {
    if (matches.length > 1)
        return;
    const [part, ...rest] = path;
    if (part === undefined) {
        matches.push(value);
    }
    else if (part === '**') {
        // `**` stands for any number of parts, none included, but never for the whole file.
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
/**
 * Is a tracked value as recorded? Python's `==`, and a tuple of a `.py` file equals the list that the lock has for it, if it
 * is the whole value (dvc: dvc/dependency/param.py workspace_status).
 */
function sameParam(now, recorded) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(now, recorded) || (now instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Tuple */ .rd && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(Array.from(now), recorded));
}


/***/ }),

/***/ 90127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runningOrder)
/* harmony export */ });
/**
 * The chosen stages and those that come along, each after everything of the selection that it needs: depth first, deps in
 * their declared order, starting in collection order (dvc: dvc/repo/reproduce.py plan_repro; dvc-compat 9.3). Without chosen
 * stages it is all of them. Linear, and not recursive.
 */
function runningOrder(graph, chosen, options = {}) {
    const { along = 'deps', active = false } = options;
    if (along === 'none')
        return [...new Set(chosen ?? graph.stages)];
    const frozen = new Set(active ? graph.stages.filter((stage) => stage.frozen).map(({ address }) => address) : []);
    const needs = (address) => (frozen.has(address) ? [] : (graph.producers.get(address) ?? []));
    const needed = (address) => (graph.consumers.get(address) ?? []).filter((consumer) => !frozen.has(consumer));
    const byAddress = new Map(graph.stages.map((stage) => [stage.address, stage]));
    const selected = chosen === undefined ? new Set(byAddress.keys()) : reach(chosen, neighbours());
    const starts = [...byAddress.keys()].filter((address) => selected.has(address));
    return postOrder(starts, (address) => needs(address).filter((producer) => selected.has(producer))).map((address) => byAddress.get(address));
    function neighbours() {
        if (along === 'deps')
            return needs;
        return along === 'downstream' ? needed : (address) => [...needs(address), ...needed(address)];
    }
}
function reach(starts, next) {
    const seen = new Set(starts.map(({ address }) => address));
    // A set grows while it is walked, and the walk sees what is added.
    for (const address of seen)
        for (const other of next(address))
            seen.add(other);
    return seen;
}
function postOrder(starts, next) {
    const seen = new Set();
    const order = [];
    for (const start of starts) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const path = [{ address: start, rest: next(start)[Symbol.iterator]() }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const { value: child, done } = top.rest.next();
            if (done === true)
                order.push(path.pop().address);
            else if (!seen.has(child)) {
                seen.add(child);
                path.push({ address: child, rest: next(child)[Symbol.iterator]() });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseGlobTarget),
/* harmony export */   h: () => (/* binding */ parseTarget)
/* harmony export */ });
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12438);

/**
 * Takes a target apart as DVC does (dvc: dvc/utils/__init__.py parse_target): `path:name`, the name reaching over everything
 * behind the first `@`; without a colon it is a file only if it is called like one. A text that names a lock gives the
 * question in `didYouMean`.
 */
function parseTarget(target) {
    const at = target.indexOf('@');
    const group = at < 0 ? target : target.slice(0, at);
    const key = at < 0 ? '' : target.slice(at + 1);
    const match = /^([^\n]*?)(?::([^\\/:]*))?$/.exec(group);
    if (match === null)
        return { file: target, name: undefined };
    const [, path = '', word] = match;
    const name = word && key ? `${word}@${key}` : word;
    if (path === '')
        return { file: 'dvc.yaml', name: name || undefined };
    if (path === 'dvc.lock' || path.endsWith('/dvc.lock'))
        return { didYouMean: target.replace('.lock', '.yaml') };
    if (name)
        return { file: path, name };
    return (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(target) ? { file: target, name: undefined } : { file: undefined, name: target };
}
/** The same for `--glob`: everything behind the last colon is a pattern of stage names. */
function parseGlobTarget(target) {
    const colon = target.lastIndexOf(':');
    const file = colon <= 0 ? 'dvc.yaml' : target.slice(0, colon);
    return { file, name: target.slice(colon + 1) || undefined };
}


/***/ }),

/***/ 16079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* reexport */ resolveOutTargets),
  h: () => (/* binding */ resolveTargets)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/find-stages.js
var find_stages = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/target-text.js
var target_text = __webpack_require__(3590);
;// CONCATENATED MODULE: ./lib/project/out-targets.js






/**
 * The outputs that targets of `push`, `pull`, `fetch` and `checkout` mean: those of stages and `.dvc` files, an output by its
 * path, or a file or folder inside one (dvc: dvc/repo/stage.py collect_granular; dvc-compat 7.7). With `glob`, targets are
 * patterns of output paths and DVC files. Without targets it is every output.
 */
async function resolveOutTargets(project, words, options) {
    if (words.length === 0)
        return (0,failure.ok)(outsOf(project.stages));
    const expanded = options.glob === true ? expand(project, words, options.cwd) : (0,failure.ok)(words);
    if (!expanded.ok)
        return expanded;
    const found = (0,failure/* all */.Q7)(await Promise.all(expanded.value.map((word) => findOuts(project, word, options))));
    return found.ok ? (0,failure.ok)(distinct(found.value.flat())) : found;
}
async function findOuts(project, word, options) {
    const partial = options.recursive === true ? undefined : insideOutput(project, word, options.cwd);
    if (partial !== undefined) {
        return project.graphFailures.length > 0 ? { ok: false, failures: project.graphFailures } : (0,failure.ok)([partial]);
    }
    const stages = await (0,find_stages/* findStages */.Z)(project, word, { ...options, orOutputs: true, glob: false });
    if (!stages.ok)
        return stages;
    if (options.withDeps !== true)
        return (0,failure.ok)(outsOf(stages.value));
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    return (0,failure.ok)(outsOf((0,running_order/* runningOrder */.Y)(project.graph, stages.value)));
}
/** The output at or above a path, unless the word is the name of a stage or of a DVC file, which come first. */
function insideOutput(project, word, cwd) {
    const target = (0,target_text/* parseTarget */.h)(word);
    if (!('file' in target) || target.file !== undefined)
        return undefined;
    if ((0,find_stages/* stagesInFile */.d)(project, { file: 'dvc.yaml', name: word, cwd }).ok)
        return undefined;
    const path = (0,project_place/* joinPath */.uJ)(cwd, word);
    const made = project.graph.producerAbove(path);
    if (made === undefined)
        return undefined;
    const { place } = made.output;
    return place.kind === 'inside' && place.path !== path ? { ...made, path } : made;
}
function outsOf(stages) {
    return stages.flatMap((stage) => stage.outs.map((output) => ({ stage, output })));
}
function distinct(targets) {
    const seen = new Map();
    for (const target of targets) {
        const key = `${target.stage.address}\0${target.output.path}\0${target.path ?? ''}`;
        if (!seen.has(key))
            seen.set(key, target);
    }
    return [...seen.values()];
}
/** Patterns of paths as seen from where the user stands; `**` is any number of folders. */
function expand(project, words, cwd) {
    const paths = project.stages.flatMap((stage) => [
        ...(stage.name === undefined ? [stage.file] : []),
        ...stage.outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
    ]);
    const seen = [...new Set(paths)].map((path) => (0,project_place/* relativePath */.iZ)(path, cwd));
    const matches = words.flatMap((word) => seen.filter((path) => matchPath(path.split('/'), word.split('/'))));
    if (matches.length > 0)
        return (0,failure.ok)([...new Set(matches)]);
    const message = `Glob [${words.map((word) => `'${word}'`).join(', ')}] has no matches.`;
    return { ok: false, failures: [{ reason: 'usage', message }] };
}
function matchPath(parts, patterns) {
    const [pattern, ...rest] = patterns;
    if (pattern === undefined)
        return parts.length === 0;
    if (pattern === '**')
        return parts.some((_, i) => matchPath(parts.slice(i), rest)) || matchPath([], rest);
    const [part, ...more] = parts;
    if (part === undefined || (part.startsWith('.') && !pattern.startsWith('.')))
        return false;
    return (0,glob/* globMatch */.e)(part, pattern) && matchPath(more, rest);
}

;// CONCATENATED MODULE: ./lib/project/targets.js




/**
 * The stages that some targets mean, in running order (dvc-compat 9.1, 9.3): the targets and what they need, unless the options
 * say otherwise. Without targets it is every stage; `repro` passes `dvc.yaml` then. Fails with reason `usage` and DVC's text
 * for what nobody knows, and with the graph's failures where the graph is needed.
 */
async function resolveTargets(project, words, options) {
    const active = options.active === true;
    const { graph, graphFailures } = project;
    const isAll = options.allPipelines === true || words.length === 0;
    const found = isAll
        ? (0,failure.ok)([])
        : (0,failure/* all */.Q7)(await Promise.all(words.map((word) => (0,find_stages/* findStages */.Z)(project, word, options))));
    if (!found.ok)
        return found;
    const along = isAll ? 'deps' : alongOf(options);
    // Unknown words are told first, as in DVC, which looks at the graph only when it needs it.
    if (graphFailures.length > 0 && along !== 'none')
        return { ok: false, failures: graphFailures };
    const chosen = [...new Set(found.value.flat())];
    // A pattern that fits nothing, and a group without members, mean everything to `repro` (dvc: get_subgraph_of_nodes).
    const isEverything = isAll || (active && chosen.length === 0 && along !== 'none');
    return (0,failure.ok)((0,running_order/* runningOrder */.Y)(graph, isEverything ? undefined : chosen, { along, active }));
}
function alongOf({ singleItem, withDeps, pipeline, downstream, }) {
    if (pipeline === true)
        return 'pipeline';
    if (singleItem === true)
        return withDeps === true ? 'deps' : 'none';
    return downstream === true ? 'downstream' : 'deps';
}


/***/ }),

/***/ 47614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addressFrom),
/* harmony export */   Y: () => (/* binding */ dagText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);


/**
 * The graph as `dvc dag` prints it, with its newlines (dvc/commands/dag.py; dvc-compat 11.6). Names are escaped where DVC
 * would print text that does not parse.
 */
function dagText(request) {
    const view = viewOf(request);
    if (request.format === 'dot')
        return `${dot(view)}\n\n`;
    const text = mermaid(view);
    return request.format === 'md' ? `\`\`\`mermaid\n${text}\n\`\`\`\n` : `${text}\n`;
}
function viewOf({ graph, stages, cwd, outs, collapse }) {
    if (outs)
        return outsView(graph, stages, cwd);
    const view = new Map();
    const drawn = new Map(stages.map((stage) => [stage.address, addressFrom(stage, cwd)]));
    for (const { address } of stages) {
        const producers = (graph.producers.get(address) ?? []).flatMap((producer) => drawn.get(producer) ?? []);
        view.set(drawn.get(address), new Set(producers));
    }
    return collapse ? collapsed(view) : view;
}
/** A stage's address as seen from a folder: `train` beside its `dvc.yaml`, `../dvc.yaml:train` below it (dvc: Stage.addressing). */
function addressFrom({ address, file, name }, cwd) {
    if (cwd === '')
        return address;
    const seen = relative(cwd, file);
    if (name === undefined)
        return seen;
    return seen === 'dvc.yaml' ? name : `${seen}:${name}`;
}
function relative(cwd, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${cwd}`, `/${path}`);
}
/** `group@key` becomes `group`; groups come last, sorted (DVC's order of them is random). */
function collapsed(view) {
    const groupOf = (name) => name.includes('@') && !name.endsWith('.dvc') ? name.split('@')[0] : name;
    const groups = [...new Set([...view.keys()].map(groupOf))]
        .filter((name) => !view.has(name))
        .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP);
    const single = [...view.keys()].filter((name) => groupOf(name) === name);
    const result = new Map([...single, ...groups].map((name) => [name, new Set()]));
    for (const [name, needs] of view) {
        for (const need of needs)
            result.get(groupOf(name))?.add(groupOf(need));
    }
    return result;
}
function outsView(graph, stages, cwd) {
    const own = new Set(stages.map(({ address }) => address));
    const view = new Map();
    for (const out of triedOrder(stages.flatMap(({ outs }) => outs)))
        view.set(outName(out, cwd), new Set());
    for (const stage of stages) {
        const needs = stage.deps
            .flatMap((dep) => (dep.kind === 'path' && dep.source !== undefined ? [] : makersOf(graph, dep.place)))
            .filter((maker) => own.has(maker.stage.address));
        for (const out of stage.outs)
            for (const need of needs)
                view.get(outName(out, cwd))?.add(outName(need.output, cwd));
    }
    return view;
}
function makersOf(graph, place) {
    if (place.kind !== 'inside')
        return [];
    const above = graph.producerAbove(place.path);
    return [...(above === undefined ? [] : [above]), ...graph.producersBelow(place.path)];
}
function outName({ place }, cwd) {
    if (place.kind === 'url')
        return place.url;
    return place.kind === 'outside' ? place.path : relative(cwd, place.path);
}
/** DVC keeps outputs in a trie of path parts: folders in the order in which they first appeared, an out before what follows. */
function triedOrder(outs) {
    const root = { children: new Map() };
    for (const out of outs) {
        let node = root;
        for (const part of outName(out, '').split('/')) {
            const child = node.children.get(part) ?? { children: new Map() };
            node.children.set(part, child);
            node = child;
        }
        node.out = out;
    }
    const walk = ({ out, children }) => [
        ...(out === undefined ? [] : [out]),
        ...[...children.values()].flatMap(walk),
    ];
    return walk(root);
}
function mermaid(view) {
    const lines = ['flowchart TD'];
    const ids = new Map();
    for (const component of components(view)) {
        const names = [...component].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP);
        for (const name of names) {
            ids.set(name, `node${ids.size + 1}`);
            lines.push(`\t${ids.get(name)}["${quoted(name, '#quot;')}"]`);
        }
        for (const [from, to] of edgesOf(view, names).sort(byNames))
            lines.push(`\t${ids.get(from)}-->${ids.get(to)}`);
    }
    return lines.join('\n');
}
/** Sets of connected names, each by its first name in graph order. */
function components(view) {
    const near = new Map([...view.keys()].map((name) => [name, []]));
    for (const [name, needs] of view) {
        for (const need of needs) {
            near.get(name)?.push(need);
            near.get(need)?.push(name);
        }
    }
    const seen = new Set();
    const found = [];
    for (const start of view.keys()) {
        if (seen.has(start))
            continue;
        const component = new Set();
        const open = [start];
        while (open.length > 0) {
            const name = open.pop();
            if (component.has(name))
                continue;
            component.add(name);
            seen.add(name);
            for (const other of near.get(name) ?? [])
                open.push(other);
        }
        found.push(component);
    }
    return found;
}
function edgesOf(view, names) {
    return names.flatMap((name) => [...(view.get(name) ?? [])].map((need) => [need, name]));
}
function byNames(a, b) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a[0], b[0]) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a[1], b[1]);
}
/** Nodes in graph order; arrows by what they leave, then by what they reach, both in graph order. */
function dot(view) {
    const order = new Map([...view.keys()].map((name, i) => [name, i]));
    const rank = (name) => order.get(name);
    const edges = edgesOf(view, [...view.keys()]).sort((a, b) => rank(a[0]) - rank(b[0]) || rank(a[1]) - rank(b[1]));
    const name = (text) => `"${quoted(text, '\\"')}"`;
    const strict = edges.every(([from, to]) => from !== to);
    return [
        `${strict ? 'strict ' : ''}digraph {`,
        ...[...view.keys()].map((node) => `${name(node)};`),
        ...edges.map(([from, to]) => `${name(from)} -> ${name(to)};`),
        '}',
    ].join('\n');
}
/** Line ends would break both grammars, a quote would end the name. */
function quoted(name, quote) {
    return name.replaceAll('"', quote).replace(/[\r\n\u2028\u2029]/g, ' ');
}


/***/ })

};
