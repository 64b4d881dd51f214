export const id = 9309;
export const ids = [9309];
export const modules = {

/***/ 36030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareData)
/* harmony export */ });
/* unused harmony export comparePaths */
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

async function compareData(old, now, options) {
    const changes = [];
    const folders = [];
    const meet = (pair) => {
        const change = changeOf(pair, options.by);
        if (change !== undefined && options.tells?.(change) !== false)
            changes.push(change);
        if (change?.kind === 'unchanged' && isHashedFolder(pair.old) && !options.intoUnchanged)
            return;
        if (isFolder(pair.old) || isFolder(pair.new))
            folders.push(pair);
    };
    for (const pair of await startingPairs(old, now, options.roots))
        meet(pair);
    for (const pair of folders)
        await meetInner(old, now, { pair, options, meet });
    return withRenames(changes);
}
async function startingPairs(old, now, roots) {
    if (roots === undefined)
        return [{ old: old.root, new: now.root, unknown: false }];
    const pairs = [];
    for (const root of [...new Set(roots)].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .OP)) {
        const [before, after] = [await old.at(root), await now.at(root)];
        pairs.push({
            old: before === 'unavailable' ? undefined : before,
            new: after === 'unavailable' ? undefined : after,
            unknown: before === 'unavailable' || after === 'unavailable',
        });
    }
    return pairs;
}
async function meetInner(old, now, { pair, options, meet }) {
    const before = await childrenOf(old, pair.old, options);
    const after = await childrenOf(now, pair.new, options);
    const unknown = pair.unknown || before === undefined || after === undefined;
    for (const name of namesIn(before ?? none, after ?? none)) {
        const child = { old: before?.get(name), new: after?.get(name), unknown };
        if (options.keep?.((child.old?.entry ?? child.new?.entry)?.path ?? '') !== false)
            meet(child);
    }
}
function namesIn(before, after) {
    const names = [...before.keys()];
    for (const name of after.keys())
        if (!before.has(name))
            names.push(name);
    const isSorted = names.every((name, i) => i === 0 || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .OP)(names[i - 1], name) < 0);
    return isSorted ? names : names.sort(_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .OP);
}
const none = new Map();
async function childrenOf(index, node, { shallow }) {
    if (node === undefined || (shallow === true && node.entry?.hash !== undefined))
        return none;
    return index.childrenOf(node);
}
function isFolder(node) {
    return node !== undefined && (node.entry === undefined || node.entry.isDir);
}
function isHashedFolder(node) {
    return node?.entry?.isDir === true && node.entry.hash !== undefined;
}
function changeOf({ old, new: now, unknown }, by) {
    const [before, after] = [old?.entry, now?.entry];
    if (before === undefined && after === undefined)
        return undefined;
    const sides = {
        ...(before === undefined ? {} : { old: before }),
        ...(after === undefined ? {} : { new: after }),
    };
    if (unknown)
        return { kind: 'unknown', ...sides };
    return { kind: by === 'hash' ? hashKind(before, after) : entryKind(before, after), ...sides };
}
function hashKind(before, after) {
    if (before?.hash === after?.hash)
        return 'unchanged';
    if (before?.hash === undefined)
        return 'added';
    return after?.hash === undefined ? 'deleted' : 'modified';
}
function entryKind(before, after) {
    if (before === undefined)
        return 'added';
    if (after === undefined)
        return 'deleted';
    return before.hash === after.hash && before.isDir === after.isDir ? 'unchanged' : 'modified';
}
function withRenames(changes) {
    const of = (kind, side) => changes
        .filter((change) => change.kind === kind)
        .sort((a, b) => comparePaths(a[side]?.path ?? '', b[side]?.path ?? ''));
    const gone = new Map();
    for (const deletion of of('deleted', 'old')) {
        const hash = deletion.old?.hash ?? '';
        const same = gone.get(hash);
        if (same === undefined)
            gone.set(hash, [deletion]);
        else
            same.push(deletion);
    }
    const came = of('added', 'new').map((addition) => {
        const hash = addition.new?.hash;
        const old = hash === undefined ? undefined : gone.get(hash)?.shift()?.old;
        return old === undefined ? addition : { ...addition, kind: 'renamed', old };
    });
    const rest = changes.filter(({ kind }) => kind !== 'added' && kind !== 'deleted');
    return [...rest, ...came, ...[...gone.values()].flatMap((same) => same.reverse())];
}
function comparePaths(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const order = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .OP)(left[i], right[i]);
        if (order !== 0)
            return order;
    }
    return left.length - right.length;
}


/***/ }),

/***/ 87983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41509);

function entryOf(path, id) {
    return { path, isDir: (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .isTreeOid */ .FV)(id.oid), hash: `${id.hashName}:${id.oid}`, id };
}


/***/ }),

/***/ 54380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ DataIndex)
});

// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/commands/data/entry.js
var data_entry = __webpack_require__(87983);
;// CONCATENATED MODULE: ./lib/commands/data/listed.js


function listAll(folder, entries, hashName) {
    return { folder, entries, hashName, from: 0, to: entries.length, skip: 0 };
}
function listedChildren(listed) {
    const { entries, to, skip } = listed;
    const children = new Map();
    for (let at = listed.from; at < to;) {
        const entry = entries[at];
        const slash = entry.path.indexOf('/', skip);
        if (slash === -1) {
            children.set(entry.path.slice(skip), fileNode(listed, entry));
            at += 1;
        }
        else {
            const node = folderNode(listed, at, slash);
            children.set(entry.path.slice(skip, slash), node);
            at = node.listed.to;
        }
    }
    return children;
}
function listedChild(listed, name) {
    const { entries, to, skip } = listed;
    const path = `${entries[listed.from]?.path.slice(0, skip) ?? ''}${name}`;
    const file = firstFrom(listed, path);
    if (file < to && entries[file]?.path === path)
        return fileNode(listed, entries[file]);
    const folder = firstFrom(listed, `${path}/`);
    if (folder === to || entries[folder]?.path.startsWith(`${path}/`) !== true)
        return undefined;
    return folderNode(listed, folder, path.length);
}
function fileNode({ folder, hashName }, { path, oid }) {
    const id = { oid, hashName };
    const entry = (0,data_entry/* entryOf */.M)(`${folder.path}/${path}`, id);
    return { entry: folder.remote === undefined ? entry : { ...entry, remote: folder.remote } };
}
function folderNode(listed, from, slash) {
    const { entries, folder } = listed;
    const path = entries[from].path.slice(0, slash);
    const to = endOf(listed, from, `${path}/`);
    return {
        entry: { path: `${folder.path}/${path}`, isDir: true },
        listed: { ...listed, from, to, skip: slash + 1 },
    };
}
function endOf({ entries, to }, from, prefix) {
    const isIn = (at) => at < to && entries[at].path.startsWith(prefix);
    let step = 1;
    while (isIn(from + step))
        step *= 2;
    let [low, high] = [from + Math.floor(step / 2), Math.min(from + step, to)];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (isIn(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function firstFrom({ entries, from, to }, path) {
    let [low, high] = [from, to];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,value/* compareCodePoints */.OP)(entries[middle].path, path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/commands/data/index.js


const none = new Map();
class DataIndex {
    root = {};
    manifest;
    constructor(manifest = async () => undefined) {
        this.manifest = manifest;
    }
    add(entry) {
        this.nodeAt(entry.path).entry = entry;
    }
    addFolder(entry, { entries }, hashName) {
        const node = this.nodeAt(entry.path);
        node.entry = entry;
        node.listed = listAll(entry, entries, hashName);
    }
    nodeAt(path) {
        let node = this.root;
        const parts = path.split('/');
        for (const [i, part] of parts.entries()) {
            node.children ??= new Map();
            const child = node.children.get(part) ?? {};
            node.children.set(part, child);
            node = child;
            if (i < parts.length - 1)
                node.entry ??= { path: parts.slice(0, i + 1).join('/'), isDir: true };
        }
        return node;
    }
    async at(path) {
        let node = this.root;
        for (const part of path.split('/')) {
            await this.readManifest(node);
            if (node.isUnavailable === true)
                return 'unavailable';
            const child = node.children?.get(part) ?? (node.listed === undefined ? undefined : listedChild(node.listed, part));
            if (child === undefined)
                return undefined;
            node = child;
        }
        return node;
    }
    async childrenOf(node) {
        await this.readManifest(node);
        if (node.isUnavailable === true)
            return undefined;
        if (node.listed === undefined)
            return node.children ?? none;
        const listed = listedChildren(node.listed);
        for (const [name, child] of node.children ?? none)
            listed.set(name, child);
        return listed;
    }
    async readManifest(node) {
        const { entry } = node;
        if (node.listed !== undefined || node.isUnavailable === true)
            return;
        if (entry?.id === undefined || !(0,oid/* isTreeOid */.FV)(entry.id.oid))
            return;
        const tree = await this.manifest(entry);
        if (tree === undefined)
            node.isUnavailable = true;
        else
            node.listed = listAll(entry, tree.entries, entry.id.hashName);
    }
}


/***/ }),

/***/ 13807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
function scopeOf({ args, options }) {
    const granular = options.granular === true;
    const keys = args.map((arg) => arg.replace(/^(?:\.\/+)+/u, '').replace(/\/+$/u, ''));
    const isIn = (path, folder) => folder === '' || folder === '.' || path === folder || path.startsWith(`${folder}/`);
    const holds = (path) => keys.length === 0 || keys.some((key) => isIn(path, key));
    const keep = (path) => keys.length === 0 || keys.some((key) => isIn(path, key) || isIn(key, path));
    return {
        options: { by: 'hash', shallow: !granular, intoUnchanged: true, keep },
        within: (changes) => changes.filter((change) => {
            const at = change.kind === 'renamed' || change.kind === 'added' ? change.new : (change.old ?? change.new);
            return holds(at?.path ?? '');
        }),
        holds,
    };
}
function shown({ path, isDir }) {
    return isDir ? `${path}/` : path;
}


/***/ }),

/***/ 13531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ workspaceIndex),
/* harmony export */   Kf: () => (/* binding */ dataPath),
/* harmony export */   PG: () => (/* binding */ recordedIndex),
/* harmony export */   wq: () => (/* binding */ cachedOuts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20696);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12252);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95180);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87983);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54380);







function cachedOuts(project) {
    return project.stages.flatMap((stage) => stage.outs.flatMap((output) => output.cache && output.place.kind === 'inside' ? [{ stage, output }] : []));
}
function dataPath({ output, inner }) {
    const path = output.place.kind === 'inside' ? output.place.path : output.path;
    return inner === undefined ? path : `${path}/${inner}`;
}
function recordedIndex(session, remotes, outs, remote) {
    const readers = new Map();
    const index = new _index_js__WEBPACK_IMPORTED_MODULE_5__/* .DataIndex */ .p(async ({ id, remote: pinned }) => {
        const name = pinned ?? remote;
        const reader = readers.get(name) ?? (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestReader */ .r)(session, remotes, name);
        readers.set(name, reader);
        return id === undefined ? undefined : reader(id.oid, id.hashName);
    });
    for (const out of outs)
        index.add(recordedEntry(out));
    return index;
}
function recordedEntry({ stage, output }) {
    const path = dataPath({ stage, output });
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    const pinned = output.remote === undefined ? {} : { remote: output.remote };
    if (locked?.oid !== undefined)
        return {
            ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .M)(path, { oid: locked.oid, hashName: locked.hashName }),
            ...(locked.size === undefined ? {} : { size: locked.size }),
            ...pinned,
        };
    const source = stage.cmd === undefined ? stage.lock?.deps[0] : undefined;
    const hash = source === undefined ? undefined : sourceHash(source);
    const known = hash === undefined ? { size: 0 } : { hash };
    return { path, isDir: hash?.endsWith('.dir') === true, ...known, ...pinned };
}
function sourceHash({ oid, hashName, other }) {
    if (oid !== undefined)
        return `${hashName}:${oid}`;
    for (const kind of ['etag', 'checksum']) {
        const value = other?.get(kind);
        if (typeof value === 'string' && value !== '')
            return `${kind}:${value}`;
    }
    return undefined;
}
async function workspaceIndex(session, outs) {
    const ignore = await session.ignore();
    const index = new _index_js__WEBPACK_IMPORTED_MODULE_5__/* .DataIndex */ .p();
    const results = [];
    for (const out of outs) {
        const path = dataPath(out);
        const locked = out.stage.lock?.outs.find((entry) => entry.path === out.output.path);
        const abs = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, path);
        const hashed = await (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPath */ .Gv)({
            abs,
            rel: path,
            ignore,
            hashName: locked?.oid === undefined ? 'md5' : locked.hashName,
            state: session.state,
            signal: session.host.signal,
        });
        if (!hashed.ok && (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .isLost */ .JD)(session, abs, locked))
            continue;
        results.push(hashed.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(null) : hashed);
        if (!hashed.ok || hashed.value === undefined)
            continue;
        const { info, tree } = hashed.value;
        if (tree === undefined)
            index.add((0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .M)(path, info));
        else {
            const hash = out.inner === undefined ? { hash: `${info.hashName}:${info.oid}` } : {};
            index.addFolder({ path, isDir: true, ...hash }, tree, info.hashName);
        }
    }
    const failed = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(results);
    return failed.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(index) : failed;
}


/***/ }),

/***/ 59309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataStatus: () => (/* binding */ dataStatus)
});

// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/data/changes.js
var changes = __webpack_require__(36030);
// EXTERNAL MODULE: ./lib/commands/data/index.js + 1 modules
var data = __webpack_require__(54380);
// EXTERNAL MODULE: ./lib/commands/data/scope.js
var data_scope = __webpack_require__(13807);
// EXTERNAL MODULE: ./lib/commands/data/sides.js
var sides = __webpack_require__(13531);
// EXTERNAL MODULE: ./lib/project/repo-import.js
var repo_import = __webpack_require__(59267);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/commands/data/status-remote.js







async function absentOnRemote(question) {
    const { session, remotes, remote, outs, scope } = question;
    const pushed = outs.filter(({ stage, output }) => (0,repo_import/* isPushed */.Y)(stage, output));
    const pushable = (0,sides/* recordedIndex */.PG)(session, remotes, pushed, remote);
    const all = await (0,changes/* compareData */.E)(pushable, pushable, scope.options);
    const entries = all.flatMap(({ old }) => (old?.id !== undefined && scope.holds(old.path) ? [old] : []));
    const present = new Set();
    for (const name of new Set(entries.map((entry) => entry.remote))) {
        const own = entries.filter((entry) => entry.remote === name);
        const found = await presentOn(remotes, name ?? remote, own, session.host.signal);
        if (!found.ok)
            return found;
        for (const entry of found.value)
            present.add(entry);
    }
    return (0,failure.ok)(entries.filter((entry) => !present.has(entry)).map(data_scope/* shown */.S));
}
async function presentOn(remotes, name, entries, signal) {
    if (!remotes.has(name))
        return (0,failure.ok)([]);
    const store = await remotes.open(name);
    if (!store.ok)
        return store;
    const keyOf = ({ id }) => (id === undefined ? '' : (0,oid/* objectKey */.T5)(id));
    try {
        const present = await store.value.has([...new Set(entries.map(keyOf))], signal);
        return (0,failure.ok)(entries.filter((entry) => present.has(keyOf(entry))));
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/commands/data/status-look.js
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








async function lookAtData(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const remote = typeof words.options.remote === 'string' ? words.options.remote : undefined;
        const outs = (0,sides/* cachedOuts */.wq)(loaded.value);
        const here = (0,sides/* recordedIndex */.PG)(session, remotes, outs, remote);
        const disk = await (0,sides/* workspaceIndex */.IQ)(session, outs);
        if (!disk.ok)
            return disk;
        const scope = (0,data_scope/* scopeOf */.O)(words);
        const uncommitted = await (0,changes/* compareData */.E)(here, disk.value, scope.options);
        const committed = await committedChanges(session, remotes, here, scope.options);
        if (!committed.ok)
            return committed;
        const [local, versioned] = [scope.within(uncommitted), scope.within(committed.value ?? [])];
        const notInRemote = words.options.notInRemote === true
            ? await absentOnRemote({ session, remotes, remote, outs, scope })
            : (0,failure.ok)([]);
        if (!notInRemote.ok)
            return notInRemote;
        const both = new Set(unchangedPaths(versioned));
        return (0,failure.ok)({
            notInCache: notInCache(session, local),
            notInRemote: notInRemote.value,
            committed: grouped(versioned),
            uncommitted: grouped(local),
            untracked: await untracked(session, words),
            unchanged: unchangedPaths(local).filter((path) => committed.value === undefined || both.has(path)),
            git: await gitState(session, words),
        });
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
async function committedChanges(session, remotes, here, options) {
    if (session.git === undefined)
        return (0,failure.ok)(undefined);
    if ((await session.git.headSha()) === undefined)
        return (0,failure.ok)(await (0,changes/* compareData */.E)(new data/* DataIndex */.p(), here, options));
    const head = await session.projectAt('HEAD');
    if (!head.ok)
        return head;
    const before = (0,sides/* recordedIndex */.PG)(session, remotes, (0,sides/* cachedOuts */.wq)(head.value));
    return (0,failure.ok)(await (0,changes/* compareData */.E)(before, here, options));
}
function pathOf({ kind, old, new: now }) {
    const at = (kind === 'added' ? now : (old ?? now));
    return (0,data_scope/* shown */.S)({ path: at.path, isDir: (now ?? old)?.isDir === true });
}
function grouped(changes) {
    const of = (kind) => changes.filter((change) => change.kind === kind);
    return {
        modified: of('modified').map(pathOf),
        added: of('added').map(pathOf),
        deleted: of('deleted').map(pathOf),
        renamed: of('renamed').map(({ old, new: now }) => ({
            old: (0,data_scope/* shown */.S)(old),
            new: (0,data_scope/* shown */.S)(now),
        })),
        cameFirst: changes.find(({ kind }) => kind === 'added' || kind === 'renamed')?.kind === 'renamed'
            ? 'renamed'
            : 'added',
        unknown: of('unknown').flatMap((change) => (change.new === undefined ? [] : [pathOf(change)])),
    };
}
function unchangedPaths(changes) {
    return changes.filter(({ kind, old }) => kind === 'unchanged' && old?.hash !== undefined).map(pathOf);
}
function notInCache({ cache }, changes) {
    return changes.flatMap(({ kind, old, new: now }) => {
        if (old?.id === undefined || (kind === 'unknown' && now === undefined))
            return [];
        return cache.has(old.id) ? [] : [(0,data_scope/* shown */.S)(old)];
    });
}
async function untracked(session, { args, options }) {
    const { git } = session;
    if (git === undefined || (options.untrackedFiles ?? 'no') === 'no')
        return [];
    const inner = relativeRoot(session);
    const files = (await git.untracked())
        .filter((file) => file.startsWith(inner))
        .map((file) => file.slice(inner.length));
    const targets = args.map((arg) => joined(session.cwd, arg));
    return files
        .filter((file) => targets.length === 0 || targets.some((target) => file === target || file.startsWith(`${target}/`)))
        .map((file) => (0,relative/* relativePath */.i)(file, session.cwd));
}
function joined(cwd, path) {
    const clean = path.replace(/\/+$/u, '');
    return cwd === '' ? clean : `${cwd}/${clean}`;
}
function relativeRoot({ projectRoot, gitRoot }) {
    return gitRoot === undefined || projectRoot === gitRoot ? '' : `${projectRoot.slice(gitRoot.length + 1)}/`;
}
async function gitState({ git }, { options }) {
    if (git === undefined)
        return { isEmpty: false, isDirty: false };
    const mode = options.untrackedFiles ?? 'no';
    const isEmpty = (await git.headSha()) === undefined;
    return { isEmpty, isDirty: (await git.isDirty()) || (mode !== 'no' && (await git.untracked()).length > 0) };
}

// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(94468);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/commands/harmless.js
var harmless = __webpack_require__(12755);
;// CONCATENATED MODULE: ./lib/commands/data/status-text.js



function dataStatusJson(status, show) {
    const groups = [
        ['not_in_cache', status.notInCache],
        ['not_in_remote', status.notInRemote],
        ['committed', groupsJson(status.committed)],
        ['uncommitted', groupsJson(status.uncommitted)],
        ['untracked', show.untracked ? status.untracked : []],
        ['unchanged', show.unchanged ? status.unchanged : []],
    ];
    const full = groups.filter(([, value]) => value instanceof Map ? value.size > 0 : Array.from(value).length > 0);
    return `${(0,json/* pyJson */.W)(new Map(full))}\n`;
}
function groupsJson(groups) {
    const lists = [
        ['modified', groups.modified],
        ['unknown', groups.unknown],
        [
            'renamed',
            groups.renamed.map(({ old, new: now }) => new Map([
                ['old', old],
                ['new', now],
            ])),
        ],
        ['added', groups.added],
        ['deleted', groups.deleted],
    ];
    return new Map(lists.filter(([, list]) => list.length > 0));
}
function dataStatusText(status, show, colour) {
    const sections = sectionsOf(status, show).filter(({ items }) => items.length > 0);
    const blocks = sections.map(({ label, colour: code, hints, items }) => [
        `${label}:`,
        ...hints.map((hint) => `  (${hint})`),
        (0,terminal_style/* paint */.nI)(items.map((item) => `        ${(0,harmless/* harmless */.I)(item)}`).join('\n'), code, colour && code !== ''),
        '',
    ].join('\n'));
    const { isEmpty, isDirty } = status.git;
    const nothing = sections.length === 0 ? `No changes${isEmpty ? ' in an empty git repo' : ''}.\n` : '';
    const other = sections.length > 0 ? 'other ' : '';
    const dirty = isDirty
        ? `${(0,terminal_style/* paint */.nI)(`(there are ${other}changes not tracked by dvc, use "git status" to see)`, '34', colour)}\n`
        : '';
    return `${nothing}${blocks.join('\n')}${dirty}`;
}
function sectionsOf(status, show) {
    return [
        {
            label: 'Not in cache',
            colour: '31',
            hints: ['use "dvc fetch <file>..." to download files'],
            items: status.notInCache,
        },
        {
            label: 'Not in remote',
            colour: '31',
            hints: ['use "dvc push <file>..." to upload files'],
            items: status.notInRemote,
        },
        {
            label: 'DVC committed changes',
            colour: '32',
            hints: ['git commit the corresponding dvc files to update the repo'],
            items: itemsOf(status.committed),
        },
        {
            label: 'DVC uncommitted changes',
            colour: '33',
            hints: [
                'use "dvc commit <file>..." to track changes',
                'use "dvc checkout <file>..." to discard changes',
            ],
            items: itemsOf(status.uncommitted),
        },
        {
            label: 'Untracked files',
            colour: '36',
            hints: ['use "git add <file> ..." or "dvc add <file>..." to commit to git or to dvc'],
            items: show.untracked ? status.untracked : [],
        },
        { label: 'DVC unchanged files', colour: '', hints: [], items: show.unchanged ? status.unchanged : [] },
    ];
}
function itemsOf(groups) {
    const renamed = groups.renamed.map(({ old, new: now }) => `renamed: ${old} -> ${now}`);
    const added = groups.added.map((path) => `added: ${path}`);
    return [
        ...groups.modified.map((path) => `modified: ${path}`),
        ...groups.unknown.map((path) => `unknown: ${path}`),
        ...(groups.cameFirst === 'renamed' ? [...renamed, ...added] : [...added, ...renamed]),
        ...groups.deleted.map((path) => `deleted: ${path}`),
    ];
}

;// CONCATENATED MODULE: ./lib/commands/data/status.js



const dataStatus = {
    name: 'data status',
    help: 'Show changes between the last Git commit, the DVC files and the workspace',
    args: '[targets...]',
    options: [
        { flags: '--json', help: 'print one JSON object' },
        { flags: '--granular', help: 'every file of tracked folders' },
        { flags: '--unchanged', help: 'also what did not change' },
        {
            flags: '--untracked-files [mode]',
            help: 'also files that neither Git nor DVC tracks',
            choices: ['no', 'all'],
        },
        { flags: '--not-in-remote', help: 'also what the remote lacks' },
        { flags: '-r, --remote <name>', help: 'the remote to ask, with --not-in-remote' },
        { flags: '--no-remote-refresh', help: 'accepted for DVC; the remote is always asked' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const { options } = words;
        const mode = options.untrackedFiles ?? 'no';
        const found = await (0,session/* withSession */.y)(host, (session) => lookAtData(session, words));
        if (!found.ok)
            return found;
        const show = { unchanged: options.unchanged === true, untracked: mode !== 'no' };
        if (options.json === true)
            terminal.out(dataStatusJson(found.value, show));
        else if (options.quiet !== true)
            terminal.out(dataStatusText(found.value, show, terminal.colour));
        return 0;
    },
};


/***/ }),

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ })

};
