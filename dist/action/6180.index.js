export const id = 6180;
export const ids = [6180];
export const modules = {

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

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 55864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   fi: () => (/* binding */ listEntries),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);


async function listEntries(path, sources, options) {
    const top = await lookAt(path, sources);
    if (top === undefined)
        return undefined;
    const self = path === '' ? '.' : path.slice(path.lastIndexOf('/') + 1);
    if (!top.isDir || (options.recursive && options.depth === 0))
        return [{ ...top, path: self }];
    const found = [];
    await walk(path, '', { sources, options, found });
    return found.sort((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a.path, b.path));
}
async function walk(folder, shown, context) {
    const { options, found } = context;
    const level = shown === '' ? 0 : shown.split('/').length;
    const showsFolders = !options.recursive || (options.depth !== undefined && level >= options.depth - 1);
    for (const [name, entry] of await childrenOf(folder, context)) {
        const path = shown === '' ? name : `${shown}/${name}`;
        if (!entry.isDir || showsFolders)
            found.push({ ...entry, path });
        if (entry.isDir && !showsFolders)
            await walk(folder === '' ? name : `${folder}/${name}`, path, context);
    }
}
async function childrenOf(folder, { sources, options }) {
    const node = folder === '' ? sources.data.root : await sources.data.at(folder);
    const data = node === undefined || node === 'unavailable' ? undefined : await sources.data.childrenOf(node);
    if (node !== undefined && data === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO(unknownFiles(folder));
    const files = options.dvcOnly ? undefined : await sources.files.children(folder);
    const names = new Set([...(data?.keys() ?? []), ...(files?.keys() ?? [])]);
    return [...names].map((name) => [
        name,
        seen(folder === '' ? name : `${folder}/${name}`, data?.get(name), files?.get(name), sources),
    ]);
}
function unknownFiles(folder) {
    return {
        reason: 'data',
        message: `failed to load directory '${folder}': its list of files is neither in the cache nor in the remote`,
        hint: 'push it from where the data is, or name another remote with `--remote`',
        unforeseen: true,
    };
}
async function lookAt(path, sources) {
    const node = path === '' ? sources.data.root : await sources.data.at(path);
    const found = node === 'unavailable' ? undefined : node;
    const file = await sources.files.info(path);
    return found === undefined && file === undefined ? undefined : seen(path, found, file, sources);
}
function seen(path, node, file, { outs }) {
    const entry = node?.entry;
    return {
        isOut: node !== undefined && isInOut(path, outs),
        isDir: file?.isDir ?? (entry === undefined || entry.isDir),
        isExec: file?.isExec ?? false,
        size: file?.size ?? entry?.size,
        md5: entry?.id?.oid,
    };
}
function isInOut(path, outs) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
        if (outs.has(path.slice(0, end)))
            return true;
    return false;
}


/***/ }),

/***/ 52185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (/* binding */ listedPath),
  LX: () => (/* binding */ noPath),
  k0: () => (/* binding */ sourceOptions),
  f9: () => (/* binding */ withListSources)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/commands/data/sides.js
var sides = __webpack_require__(13531);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
;// CONCATENATED MODULE: ./lib/commands/ls-files.js



function workspaceFiles(projectRoot, ignore) {
    const info = async (path) => {
        const place = (0,file_name/* fsPath */.Jk)(`${projectRoot}/${path}`);
        const stats = (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false });
        if (stats === undefined) {
            const isLink = (0,external_node_fs_.lstatSync)(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
            return isLink ? { isDir: false, isExec: false, size: 0 } : undefined;
        }
        const isDir = stats.isDirectory();
        return { isDir, isExec: !isDir && (stats.mode & 0o111) !== 0, size: stats.size };
    };
    return {
        info: (path) => quietly(() => info(path)),
        async children(path) {
            if ((await quietly(() => info(path)))?.isDir !== true)
                return undefined;
            const found = new Map();
            for (const { name } of (0,file_name/* listFolder */.bt)(path === '' ? projectRoot : `${projectRoot}/${path}`)) {
                const inner = path === '' ? name : `${path}/${name}`;
                const each = await quietly(() => info(inner));
                if (each !== undefined && !ignore.ignores(inner, each.isDir))
                    found.set(name, each);
            }
            return found;
        },
    };
}
async function quietly(work) {
    try {
        return await work();
    }
    catch (error) {
        const { code } = error;
        if (code === 'ELOOP' || code === 'ENOTDIR' || code === 'EACCES')
            return undefined;
        throw error;
    }
}
async function committedFiles(git, { sha, prefix, ignore }) {
    const folders = new Map([
        ['', new Map()],
    ]);
    for (const { mode, type, oid, path } of await git.lsTree(sha, prefix === '' ? undefined : prefix)) {
        if (type === 'blob')
            put(folders, path.slice(prefix.length), { mode, oid });
    }
    const info = async (path) => {
        const folder = folders.get(path);
        if (folder !== undefined)
            return { isDir: true, isExec: false, size: treeSize(folder) };
        const parent = external_node_path_.posix.dirname(path);
        const item = folders.get(parent === '.' ? '' : parent)?.get(external_node_path_.posix.basename(path));
        if (item === undefined)
            return undefined;
        const object = await git.look(item.oid);
        return { isDir: false, isExec: item.mode === '100755', size: object.kind === 'blob' ? object.size : 0 };
    };
    return {
        info,
        async children(path) {
            const folder = folders.get(path);
            if (folder === undefined)
                return undefined;
            const found = new Map();
            for (const name of folder.keys()) {
                const inner = path === '' ? name : `${path}/${name}`;
                const each = await info(inner);
                if (each !== undefined && !ignore.ignores(inner, each.isDir))
                    found.set(name, each);
            }
            return found;
        },
    };
}
function put(folders, path, item) {
    const parts = path.split('/');
    let at = '';
    for (const [i, part] of parts.entries()) {
        const folder = folders.get(at);
        const isLast = i === parts.length - 1;
        if (isLast)
            folder.set(part, item);
        else if (!folder.has(part))
            folder.set(part, { mode: '40000', oid: item.oid });
        at = at === '' ? part : `${at}/${part}`;
        if (!isLast && !folders.has(at))
            folders.set(at, new Map());
    }
}
function treeSize(folder) {
    let size = 0;
    for (const [name, { mode, oid }] of folder)
        size += mode.length + Buffer.byteLength(name) + 2 + oid.length / 2;
    return size;
}

// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/commands/source-repo/open.js + 1 modules
var source_repo_open = __webpack_require__(47185);
// EXTERNAL MODULE: ./lib/commands/trusted-config.js
var trusted_config = __webpack_require__(64296);
;// CONCATENATED MODULE: ./lib/commands/ls-sources.js
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










function sourceOptions(options, cwd) {
    const text = (key) => (typeof options[key] === 'string' ? options[key] : undefined);
    return { rev: text('rev'), remote: text('remote'), ...(0,trusted_config/* addedBy */.OM)(options, cwd) };
}
async function withListSources(host, repo, work) {
    const { url, added } = repo;
    const folder = (0,external_node_path_.resolve)(host.cwd, url);
    if (/^[\w+.-]+:\/\//.test(url) || /^[^/]+@[^/]+:/.test(url) || !(0,root/* findRoots */.D)(folder).ok)
        return withClone(host, repo, work);
    return (0,session/* withSession */.y)({ ...host, cwd: folder }, (session) => withSourcesOf(session, repo, work), added === undefined ? {} : { added });
}
async function withSourcesOf(session, { rev, remote }, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const project = rev === undefined ? await session.project() : await session.projectAt(rev);
        if (!project.ok)
            return project;
        const { revision } = project.value;
        const ignore = await (0,workspace_ignore/* loadIgnore */.D)(revision);
        const files = rev === undefined || session.git === undefined
            ? workspaceFiles(session.projectRoot, ignore)
            : await committedFiles(session.git, { sha: revision.sha ?? '', prefix: prefixOf(session), ignore });
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const outs = (0,sides/* cachedOuts */.wq)(project.value);
        const data = (0,sides/* recordedIndex */.PG)(session, remotes, outs, remote);
        return await work({ files, data, outs: new Set(outs.map(sides/* dataPath */.Kf)) });
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
function prefixOf({ projectRoot, gitRoot }) {
    return gitRoot === undefined || gitRoot === projectRoot ? '' : `${projectRoot.slice(gitRoot.length + 1)}/`;
}
async function withClone(host, repo, work) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await (0,source_repo_open/* openSource */.o)(host, repo);
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_2, opened.value, true);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(source.folder, '.dvc'), { recursive: true });
        return await withListSources(host, { ...repo, url: source.folder, rev: undefined }, work);
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
function listedPath(path) {
    const wanted = external_node_path_.posix.normalize(path.replace(/^\/+/u, '')).replace(/\/+$/u, '');
    if (wanted.startsWith('../') || wanted === '..')
        return undefined;
    return wanted === '.' ? '' : wanted;
}
function noPath(path) {
    return { reason: 'data', message: `No such file or directory: '${path}'` };
}


/***/ }),

/***/ 22953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ naturalSize)
/* harmony export */ });
function naturalSize(bytes) {
    if (bytes < 1024)
        return String(bytes);
    let value = bytes;
    for (const unit of ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Z']) {
        if (value < 999.5) {
            const digits = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
            return `${value.toFixed(digits)}${unit}`;
        }
        value /= 1024;
    }
    return `${value.toFixed(1)}Y`;
}


/***/ })

};
