export const id = 583;
export const ids = [583];
export const modules = {

/***/ 1583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gc: () => (/* binding */ gc)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(7208);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(2855);
;// CONCATENATED MODULE: ./lib/commands/gc-used.js


/**
 * The objects that the workspace and the wanted revisions name (dvc: dvc/repo/__init__.py used_objs, dvc/output.py
 * get_used_objs). A folder whose manifest is nowhere fails unless forced, because its files would be lost.
 */
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
/** What such a commit needs cannot be known, so nothing may be thrown away. */
function atCommit(failures, sha) {
    return failures.map((failure) => ({
        ...failure,
        message: `commit ${sha.slice(0, 7)}: ${failure.message}`,
    }));
}
/** Data of other repositories is theirs to keep; imports that were never downloaded have none. */
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

// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(5709);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(3667);
// EXTERNAL MODULE: ./lib/commands/write-session.js
var write_session = __webpack_require__(5336);
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








/** `gc`: removes objects that nothing needs any more (dvc: dvc/repo/gc.py). */
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
    if (typeof options.remote === 'string' && options.cloud !== true)
        return '`--remote` requires `--cloud` or `--not-in-remote`';
    return scopes.includes(true)
        ? undefined
        : 'Either of `-w|--workspace`, `-a|--all-branches`, `-T|--all-tags` `--all-experiments`, `--all-commits`, `--date` or `--rev` needs to be set.';
}
/** DVC asks before it removes; without a terminal to ask on, or `-f`, nothing happens and it ends with 1. */
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
/** The asked-for remote keeps what is not pinned elsewhere, each other one what is pinned to it (dvc: _merge_remote_obj_ids). */
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
/** Manifests go before the files they name, so that a break in between leaves no manifest without its files. */
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

/***/ 5709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ Remotes),
  rk: () => (/* binding */ manifestReader),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
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
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 1453))).openS3(remote, env),
};
/** Kinds that DVC reads and this version does not (dvc `config_schema.py`). */
const known = new Set([
    'gs',
    'azure',
    'ssh',
    'http',
    'https',
    'webdav',
    'webdavs',
    'hdfs',
    'webhdfs',
    'oss',
    'gdrive',
]);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function unread({ name }, kind) {
    return {
        reason: 'config',
        message: `remote '${name}' is of kind '${kind}', which this version does not read`,
        hint: `it reads local folders and s3; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
        location: { file: '.dvc/config' },
    };
}
function unknown({ name, url }, kind) {
    return {
        reason: 'config',
        message: `Unsupported URL type ${kind}://`,
        hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads local folders and s3`,
        location: { file: '.dvc/config' },
    };
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
var store_store = __webpack_require__(7208);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(4221);
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

/***/ 5336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withWriting)
/* harmony export */ });
/* unused harmony export WrittenFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1957);
/* harmony import */ var _run_stage_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6552);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2855);
/* harmony import */ var _workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3423);
/* harmony import */ var _workspace_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7454);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6248);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5376);









/**
 * Opens the project for one writer, loads it and does the work (design 9.6). Whatever was written is staged at the end if
 * `core.autostage` says so. Gives the value and the text that tells what to add to Git, '' if there is nothing to tell.
 */
function withWriting(host, options, work) {
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withSession */ .y)(host, async (session) => {
        const lock = await (0,_workspace_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .acquire */ .X)(session.projectRoot, {
            what: options.what,
            timeoutMs: host.env.CI === undefined ? terminalWaitMs : ciWaitMs,
            signal: host.signal,
            env: host.env,
            onWait: ({ pid, what }) => host.emit({ kind: 'warning', failure: waiting(pid, what) }),
        });
        if (!lock.ok)
            return lock;
        try {
            const loaded = await session.project();
            if (!loaded.ok)
                return loaded;
            const files = new WrittenFiles(session);
            const done = await work({ session, project: loaded.value, files });
            if (!done.ok && options.scmContext)
                await files.undoIgnores();
            await files.stage();
            return done.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ value: done.value, hint: options.scmContext ? files.hint() : '' }) : done;
        }
        finally {
            await lock.value.release();
        }
    });
}
const terminalWaitMs = 3_000;
const ciWaitMs = 300_000;
function waiting(pid, what) {
    return {
        reason: 'busy',
        message: `waiting for '${what}'${pid === 0 ? '' : ` (process ${pid})`} to finish`,
    };
}
/** Keeps `.gitignore` in step with what DVC tracks, and remembers which files belong into the next commit. */
class WrittenFiles {
    #session;
    #written = new Set();
    #ignored = [];
    constructor(session) {
        this.#session = session;
    }
    /** A project path that was written or removed. */
    track(path) {
        this.#written.add(path);
    }
    /** Makes Git ignore an out. Fails if Git tracks it, or something in it (dvc: dvc/output.py ignore). */
    async ignore(path) {
        const { git, projectRoot, cwd } = this.#session;
        if (git === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
        const tracked = await git.tracked(projectRoot, [path]);
        if (tracked.size > 0)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)((0,_run_stage_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outTracked */ .X6)((0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, cwd)));
        const added = await (0,_workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoreOutputs */ .L)({ projectRoot, git, paths: [path] });
        if (!added.ok)
            return added;
        if (added.value.length > 0) {
            this.#ignored.push(path);
            this.track(ignoreFileOf(path));
        }
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    /** Takes an out's line away again. */
    async unignore(path) {
        const { git, projectRoot } = this.#session;
        if (git === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
        const file = ignoreFileOf(path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, file)))
            this.track(file);
        return (0,_workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_4__/* .unignoreOutputs */ .k)({ projectRoot, git, paths: [path] });
    }
    /** Takes away every line that was added. */
    async undoIgnores() {
        for (const path of this.#ignored.splice(0))
            await this.unignore(path);
    }
    /** Adds what was written to Git's index, if `core.autostage` is set; what is gone only if Git knew it. */
    async stage() {
        const { git, config, projectRoot, gitRoot } = this.#session;
        if (git === undefined || gitRoot === undefined || !config.autostage || this.#written.size === 0)
            return;
        const paths = [...this.#written];
        const known = await git.tracked(projectRoot, paths);
        const present = paths.filter((path) => known.has(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path)));
        const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(gitRoot, projectRoot);
        await git.add(present.map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, path)));
    }
    /** DVC's reminder to commit, with paths as seen from where the user stands. */
    hint() {
        const { git, config, cwd } = this.#session;
        if (git === undefined || config.autostage || this.#written.size === 0)
            return '';
        const paths = [...this.#written]
            .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .OP)
            .map((path) => shellWord((0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, cwd)));
        return `\nTo track the changes with git, run:\n\n\tgit add ${paths.join(' ')}\n\nTo enable auto staging, run:\n\n\tdvc config core.autostage true\n`;
    }
}
function ignoreFileOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), '.gitignore');
}
/** As Python's `shlex.quote`. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);




/** Removes a file, a link (not what it leads to) or a whole folder; what is not there is no error. */
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
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { recursive: true, force: true });
    }
    catch (error) {
        if (!(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isCode */ ._m)(error, 'EACCES', 'EPERM', 'ENOTEMPTY'))
            throw error;
        // Read-only folders of one's own do not let go of their files (dvc_objects `fs/utils.py` does the same).
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

/***/ 6552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ readOutputs),
/* harmony export */   X6: () => (/* binding */ outTracked),
/* harmony export */   _Y: () => (/* binding */ clearOutputs),
/* harmony export */   p1: () => (/* binding */ checkPlaces),
/* harmony export */   w2: () => (/* binding */ checkUntracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1957);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1266);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(741);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2885);
/* harmony import */ var _unprotect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3203);








/**
 * May the stage write where it says? Refused: outs on servers, cached outs outside the project, others outside that no
 * policy allows, and outs whose real parent leaves the repository or lies in `.git` (design 9.1, 9.2). Touches nothing.
 */
function checkPlaces(stage, ctx) {
    const failures = stage.outs.flatMap((out) => placeFailures(out, ctx).map((failure) => at(failure, out)));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
/** Refuses cached outs that Git tracks, before they are deleted for the run (dvc: dvc/output.py `ignore`; design 9.10). */
async function checkUntracked(stage, ctx) {
    const cached = stage.outs.filter((out) => out.cache && out.place.kind === 'inside');
    if (cached.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    const pathOf = (out) => (out.place.kind === 'url' ? out.place.url : out.place.path);
    const tracked = await ctx.isGitTracked(cached.map(pathOf));
    const failures = cached
        .filter((out) => tracked.has(pathOf(out)))
        .map((out) => at(outTracked(pathOf(out)), out));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function placeFailures(out, ctx) {
    const { place } = out;
    if (place.kind === 'inside') {
        const safe = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(ctx.projectRoot, place.path);
        return safe.ok ? [] : safe.failures;
    }
    if (out.cache) {
        return [
            {
                reason: 'output',
                message: `Saving cached external output ${out.path} is not supported since DVC 3.0.`,
                hint: 'give the output a path in the project, or mark it `cache: false`',
            },
        ];
    }
    if (place.kind === 'outside' && ctx.mayWriteOutside?.(place.path) === true)
        return [];
    return [
        {
            reason: 'refused',
            message: `output '${out.path}' lies outside the project`,
            hint: 'give it a path in the project, or allow the place under `outside` in the policy file',
        },
    ];
}
/** A cached output that Git holds as well, in DVC's words (dvc: dvc/output.py `OutputAlreadyTrackedError`). */
function outTracked(path) {
    return {
        reason: 'output',
        message: [
            ` output '${path}' is already tracked by SCM (e.g. Git).`,
            '    You can remove it from Git, then add to DVC.',
            '        To stop tracking from Git:',
            `            git rm -r --cached '${path}'`,
            `            git commit -m "stop tracking ${path}" `,
        ].join('\n'),
        hint: `run: git rm -r --cached '${path}'; or mark the output \`cache: false\``,
    };
}
/** Removes what a run makes anew; outs that persist are made writable instead (dvc: dvc/stage/__init__.py `remove_outs`). */
function clearOutputs(stage, ctx) {
    const failures = stage.outs.flatMap((out) => {
        const path = absolutePath(out, ctx.projectRoot);
        if (!path.ok)
            return path.failures;
        const done = out.persist
            ? out.cache
                ? (0,_unprotect_js__WEBPACK_IMPORTED_MODULE_7__/* .unprotect */ .Z)(path.value, ctx)
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined)
            : (0,_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(path.value);
        return done.ok ? [] : done.failures.map((failure) => at(failure, out));
    });
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
/**
 * Hashes the outs after a run. Fails with every out that is missing, cannot be hashed, or is a metric that is not text
 * (dvc: dvc/output.py `save`). `note` gets a line for each that is empty.
 */
async function readOutputs(stage, ctx, note) {
    const made = [];
    const failures = [];
    for (const output of stage.outs) {
        const path = output.place.kind === 'url' ? output.place.url : output.place.path;
        const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
        const hashed = await (0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .hashKeepingGeneration */ .qb)(output.place, locked, ctx);
        if (!hashed.ok)
            failures.push(...hashed.failures.map((failure) => at(failure, output)));
        else if (hashed.value === undefined)
            failures.push(at(missingFailure(path), output));
        else {
            const { info } = hashed.value;
            const real = output.place.kind === 'inside' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ctx.projectRoot, path) : path;
            if (output.role === 'metric' && info.nfiles === undefined && !isTextFile(real)) {
                failures.push(at(binaryFailure(real), output));
            }
            if (info.size === 0)
                await note(`'${path}' is empty.`);
            made.push({ output, path, hashed: hashed.value });
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(made);
}
function absolutePath(out, projectRoot) {
    if (out.place.kind === 'inside')
        return (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(projectRoot, out.place.path);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(out.place.kind === 'outside' ? out.place.path : out.place.url);
}
function missingFailure(path) {
    return {
        reason: 'output',
        message: `output '${path}' does not exist`,
        hint: 'let the command make it, or correct its path in the stage',
    };
}
function binaryFailure(path) {
    return {
        reason: 'output',
        message: `binary file '${path}' cannot be used as metrics.`,
        hint: 'write the metrics as JSON, YAML or TOML, or list the file under `outs`',
    };
}
const textProbe = 512;
/** DVC's guess from the first 512 bytes: no NUL, and at most 30 % outside printable ASCII, \n \r \t \f \b. */
function isTextFile(path) {
    const probe = Buffer.alloc(textProbe);
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), 'r');
    try {
        const bytes = probe.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, probe, 0, textProbe, 0));
        if (bytes.includes(0))
            return false;
        const others = bytes.filter((byte) => !((byte >= 32 && byte <= 126) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13));
        return others.length <= 0.3 * bytes.length;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
function at(failure, out) {
    return failure.location === undefined && out.location !== undefined
        ? { ...failure, location: out.location }
        : failure;
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unprotect)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9139);






/**
 * Makes data safe to change in place: files that are links into the cache become copies, and every file gets ordinary
 * permissions, `0666 & ~umask` or 0664 where the cache is shared (dvc_data `db/local.py` `unprotect`). What is not there is
 * left alone; a link to a folder is not followed.
 */
function unprotect(path, { shared }) {
    const mode = shared ? 0o664 : 0o666 & ~process.umask();
    try {
        for (const file of filesAt(path))
            unprotectFile(file, mode);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    catch (error) {
        const code = (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error);
        if (code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
            reason: 'output',
            message: `'${path}' could not be made writable: ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCode */ .lA)(code)}`,
            hint: 'check who owns it and that the disk has space',
        });
    }
}
function* filesAt(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    if (!stat.isDirectory()) {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false })?.isFile() === true)
            yield path;
        return;
    }
    for (const { name } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listFolder */ .bt)(path))
        yield* filesAt(`${path}/${name}`);
}
function unprotectFile(path, mode) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path));
    if (stat.isSymbolicLink() || stat.nlink > 1) {
        // The copy takes the name only when it is complete, so that nobody reads half a file.
        const copy = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), copy, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(copy, (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(copy, { force: true });
        }
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), mode);
}


/***/ })

};
