export const id = 2201;
export const ids = [2201,2223];
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
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50847);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82223);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87983);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54380);






function cachedOuts(project) {
    return project.stages.flatMap((stage) => stage.outs.flatMap((output) => output.cache && output.place.kind === 'inside' ? [{ stage, output }] : []));
}
function dataPath({ output, inner }) {
    const path = output.place.kind === 'inside' ? output.place.path : output.path;
    return inner === undefined ? path : `${path}/${inner}`;
}
function recordedIndex(session, remotes, outs, remote) {
    const readers = new Map();
    const index = new _index_js__WEBPACK_IMPORTED_MODULE_4__/* .DataIndex */ .p(async ({ id, remote: pinned }) => {
        const name = pinned ?? remote;
        const reader = readers.get(name) ?? (0,_remotes_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestReader */ .rk)(session, remotes, name);
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
            ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .M)(path, { oid: locked.oid, hashName: locked.hashName }),
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
    const index = new _index_js__WEBPACK_IMPORTED_MODULE_4__/* .DataIndex */ .p();
    const results = [];
    for (const out of outs) {
        const path = dataPath(out);
        const locked = out.stage.lock?.outs.find((entry) => entry.path === out.output.path);
        const hashed = await (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPath */ .Gv)({
            abs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, path),
            rel: path,
            ignore,
            hashName: locked?.oid === undefined ? 'md5' : locked.hashName,
            state: session.state,
            signal: session.host.signal,
        });
        results.push(hashed.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(null) : hashed);
        if (!hashed.ok || hashed.value === undefined)
            continue;
        const { info, tree } = hashed.value;
        if (tree === undefined)
            index.add((0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .M)(path, info));
        else {
            const hash = out.inner === undefined ? { hash: `${info.hashName}:${info.oid}` } : {};
            index.addFolder({ path, isDir: true, ...hash }, tree, info.hashName);
        }
    }
    const failed = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .all */ .Q7)(results);
    return failed.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(index) : failed;
}


/***/ }),

/***/ 65459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ versionedPlaces)
/* harmony export */ });
/* harmony import */ var _project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56652);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);




function versionedPlaces(project, remote) {
    const places = new Map();
    for (const { outs, lock } of project.stages) {
        for (const output of outs) {
            const locked = lock?.outs.find(({ path }) => path === output.path);
            if (locked !== undefined)
                addPlaces(places, output, { locked, remote });
        }
    }
    return places;
}
function addPlaces(places, { place }, { locked, remote }) {
    const { oid, hashName, other } = locked;
    if (oid === undefined || place.kind !== 'inside')
        return;
    const files = other?.get('files');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(files)) {
        const found = fileAt(place.path, { entry: other, size: locked.size ?? 0, remote });
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), found);
        return;
    }
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .Mh)((0,_project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTree */ .g)(locked));
    places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: tree.oid, hashName }), { kind: 'bytes', bytes: tree.bytes });
    for (const file of files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)) {
        const [member, path] = [(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOid */ .Se)(file.get('md5')), file.get('relpath')];
        if (member === undefined || typeof path !== 'string')
            continue;
        const entry = { entry: file, size: Number(file.get('size') ?? 0), remote };
        const found = fileAt(`${place.path}/${path}`, entry);
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: member, hashName }), found);
    }
}
function fileAt(path, { entry, size, remote, }) {
    const clouds = entry?.get('cloud');
    const noted = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(clouds) ? clouds.get(remote.name) : undefined;
    const version = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(noted) ? noted.get('version_id') : undefined;
    if (typeof version === 'string' && version !== '')
        return { kind: 'file', path, size, version };
    return remote.isWorktree ? { kind: 'file', path, size } : undefined;
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
// EXTERNAL MODULE: ./lib/commands/session.js + 12 modules
var session = __webpack_require__(62316);
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
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
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


/***/ }),

/***/ 82223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ Remotes),
  rk: () => (/* binding */ manifestReader),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/open.js + 1 modules
var store_open = __webpack_require__(24384);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/data/detours.js


class Detours {
    #amounts = new Map();
    #damage = new Map();
    took(main, source, amount) {
        const key = `${main}\n${source}`;
        this.#amounts.set(key, (0,plan/* add */.WQ)(this.#amounts.get(key) ?? plan/* nothing */.s6, amount));
    }
    passed(failures) {
        for (const failure of failures)
            this.#damage.set(failure.message, failure);
    }
    take() {
        const told = [...this.#amounts].map(([key, { objects, bytes }]) => {
            const [main, source] = key.split('\n');
            const what = `${(0,format/* formatCount */.B4)(objects)} object${objects === 1 ? '' : 's'} (${(0,format/* formatBytes */.z3)(bytes)})`;
            return {
                reason: 'storage',
                message: `${what} came from ${source}, because ${main} could not give ${objects === 1 ? 'it' : 'them'}`,
                hint: 'push again to the first one, so that nobody has to look elsewhere',
            };
        });
        const damaged = [...this.#damage.values()].map((failure) => ({ ...failure, reason: 'storage' }));
        this.#amounts.clear();
        this.#damage.clear();
        return [...told, ...damaged];
    }
}

// EXTERNAL MODULE: ./lib/commands/data/versioned-places.js
var versioned_places = __webpack_require__(65459);
;// CONCATENATED MODULE: ./lib/commands/remotes.js








class Remotes {
    config;
    session;
    use;
    host;
    opened = new Map();
    detours = new Detours();
    constructor(session, use = {}) {
        this.config = session.config;
        this.session = session;
        this.host = session.host;
        this.use = use;
    }
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined) {
            const { cache } = this.use;
            return Promise.resolve(cache === undefined ? (0,failure/* fail */.fJ)(noRemote) : (0,failure.ok)(cache));
        }
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve((0,failure/* fail */.fJ)(unknownRemote(wanted, this.config)));
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store =
                (0,store_open/* versionOption */.CN)(remote) === undefined ? (0,store_open/* openStore */.Ch)(remote, this.host.env) : this.openVersions(remote);
            this.opened.set(wanted, store);
        }
        return store;
    }
    openVersions(remote) {
        const { name, options } = remote;
        return (0,store_open/* openVersioned */.As)(remote, this.host.env, async () => {
            const project = await this.session.project?.();
            if (project === undefined)
                return (0,failure.ok)(new Map());
            const isWorktree = /^true$/i.test(String(options.get('worktree')));
            return project.ok ? (0,failure.ok)((0,versioned_places/* versionedPlaces */.w)(project.value, { name, isWorktree })) : project;
        });
    }
    has(name) {
        return this.isConfigured(name) || (name === undefined && this.use.cache !== undefined);
    }
    isConfigured(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async sources(name, { only }) {
        const main = await this.open(name);
        if (!main.ok)
            return main;
        const helpers = only && this.use.alwaysFallBack !== true ? (0,failure.ok)(noHelpers) : await this.helpers();
        if (!helpers.ok)
            return helpers;
        const { cache, trustsProposals } = this.use;
        const { proposals, fallback } = helpers.value;
        const first = cache === undefined ? [] : [cache];
        const everywhere = [...first, main.value, ...proposals, ...fallback];
        const trusted = [...first, main.value, ...(trustsProposals === true ? proposals : []), ...fallback];
        return (0,failure.ok)({
            main: main.value,
            all: [...new Set(everywhere)],
            fallback: fallback.filter((store) => store !== main.value),
            runs: [...new Set(trusted)],
        });
    }
    async helpers() {
        const policy = await this.session.policy?.();
        if (policy === undefined)
            return (0,failure.ok)(noHelpers);
        if (!policy.ok)
            return policy;
        const { file, remotes } = policy.value;
        const isJob = this.use.trustsProposals !== undefined;
        const named = [
            ...(isJob && remotes.proposals !== undefined ? [remotes.proposals] : []),
            ...remotes.fallback,
        ];
        const opened = (0,failure/* all */.Q7)(await Promise.all(named.map((name) => this.open(name))));
        if (!opened.ok)
            return (0,failure/* fail */.fJ)(...opened.failures.map((failure) => ({ ...failure, location: { file } })));
        const count = named.length - remotes.fallback.length;
        return (0,failure.ok)({ proposals: opened.value.slice(0, count), fallback: opened.value.slice(count) });
    }
    async [Symbol.asyncDispose]() {
        for (const failure of this.detours.take())
            void this.host.emit({ kind: 'warning', failure });
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
const noHelpers = {
    proposals: [],
    fallback: [],
};
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
    const sources = await remotes.sources(remoteName, { only: remoteName !== undefined });
    if (!sources.ok)
        return undefined;
    for (const store of sources.value.all) {
        const bytes = await readAll(store, (0,store_oid/* objectKey */.T5)({ oid, hashName }), session.host.signal);
        if (bytes === undefined || `${(0,md5/* md5Bytes */.cG)(bytes, 'md5')}.dir` !== oid)
            continue;
        const tree = (0,store_tree/* parseTree */.cZ)(bytes);
        if (tree.ok)
            return tree.value;
    }
    return undefined;
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
        if (error instanceof store_store/* StoreError */.A)
            return undefined;
        throw error;
    }
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




async function cloneRepository({ url, folder, rev, env }) {
    const program = new git_program/* GitProgram */.j({ root: folder, env }, start/* start */.n);
    const flags = ['--quiet', '--no-checkout', '--template=', '--no-recurse-submodules'];
    const git = new workspace_git/* Git */.T({ root: `${folder}/repo`, env });
    try {
        await program.output(['clone', ...flags, '--', url, `${folder}/repo`], { online: true });
        const chosen = typeof rev === 'function' ? await rev(git) : (0,failure.ok)(rev ?? 'HEAD');
        if (!chosen.ok)
            return chosen;
        const sha = await git.revParse(chosen.value);
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

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   i9: () => (/* binding */ willRun),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _propagate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50296);

function makePlan(input) {
    const active = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .activeProducers */ ._5)(input.graph, input.selected);
    const own = new Map(input.selected.map((stage) => [stage.address, ownVerdict(stage, input)]));
    const causes = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'stale');
    const doubts = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'unknown');
    const stages = input.selected.map((stage) => {
        const verdict = finalVerdict(own.get(stage.address), causes.get(stage.address), doubts.get(stage.address));
        return {
            stage,
            verdict,
            since: input.staleAtBase?.has(stage.address) === true ? 'base' : 'head',
            causedBy: verdict.kind === 'stale' || verdict.kind === 'waiting' ? (causes.get(stage.address) ?? []) : [],
            runCache: 'unknown',
            fetch: nothing,
        };
    });
    const listed = stages.filter(({ stage, verdict }) => input.all === true || stage.cmd !== undefined || verdict.kind !== 'fresh');
    const running = listed.filter(willRun).map(({ stage }) => stage);
    return {
        base: input.base,
        head: input.head,
        stages: listed,
        waves: (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .Lp)(running, active),
        totals: count(listed),
    };
}
const nothing = { objects: 0, bytes: 0 };
function willRun(planned) {
    return planned.verdict.kind === 'stale' || planned.verdict.kind === 'waiting';
}
function isLeft(planned) {
    return willRun(planned) && planned.afterMerge !== true;
}
function ownVerdict(stage, input) {
    const verdict = input.verdicts.get(stage.address) ?? { kind: 'fresh', reasons: [] };
    if (input.forced.has(stage.address))
        return { kind: 'stale', reasons: [...mainReasons(verdict.reasons), { kind: 'forced' }] };
    return { ...verdict, reasons: mainReasons(verdict.reasons) };
}
function mainReasons(reasons) {
    const notLocked = reasons.find((reason) => reason.kind === 'not-locked');
    return notLocked === undefined
        ? reasons
        : [notLocked, ...reasons.filter(({ kind }) => kind === 'missing-dep')];
}
function finalVerdict(own, causes, doubts) {
    if (own.kind !== 'fresh' && own.kind !== 'unknown')
        return own;
    if (causes !== undefined && causes.length > 0)
        return { kind: 'waiting', reasons: own.reasons };
    if (own.kind === 'fresh' && doubts !== undefined && doubts.length > 0) {
        return { kind: 'unknown', reasons: own.reasons, unknown: doubts };
    }
    return own;
}
function count(stages, avoided = nothing) {
    const by = (kind) => stages.filter(({ verdict }) => verdict.kind === kind).length;
    return {
        stages: stages.length,
        fresh: by('fresh'),
        stale: by('stale'),
        waiting: by('waiting'),
        frozen: by('frozen'),
        unknown: by('unknown'),
        fetch: stages.map(({ fetch }) => fetch).reduce(add, nothing),
        avoided,
    };
}
function add(a, b) {
    return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes };
}


/***/ }),

/***/ 50296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   _5: () => (/* binding */ activeProducers),
/* harmony export */   pq: () => (/* binding */ firstCauses)
/* harmony export */ });
function activeProducers(graph, selected) {
    const inside = new Map(selected.map((stage) => [stage.address, stage]));
    return (address) => {
        if (inside.get(address)?.frozen !== false)
            return [];
        return (graph.producers.get(address) ?? []).filter((producer) => inside.has(producer));
    };
}
function firstCauses(selected, active, isCause) {
    const causes = new Map();
    const none = [];
    for (const { address } of selected) {
        const found = active(address).flatMap((producer) => isCause(producer) ? [producer] : (causes.get(producer) ?? none));
        causes.set(address, found.length > 1 ? [...new Set(found)] : found);
    }
    return causes;
}
function waves(running, active) {
    const level = new Map();
    const groups = [];
    for (const { address } of running) {
        const depth = Math.max(0, ...active(address).map((producer) => (level.get(producer) ?? -1) + 1));
        level.set(address, depth);
        groups[depth] ??= [];
        groups[depth].push(address);
    }
    return groups;
}


/***/ }),

/***/ 63222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tabulate),
/* harmony export */   e: () => (/* binding */ tabulateRows)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55730);

function tabulate(table, format) {
    const columns = table.headers.map((header, i) => column(header, table.rows.map((row) => strip(row[i] ?? ''))));
    const multiline = [...table.headers, ...table.rows.flat()].some((cell) => /[\r\n]/.test(cell));
    const lines = [table.headers.map((_, i) => columns[i]?.cells[0] ?? ''), ...rowsOf(columns)].flatMap((cells) => {
        const parts = multiline
            ? stacked(cells, columns)
            : cells.map((cell, i) => [padded(cell, columns[i]?.width ?? 0)]);
        return Array.from({ length: parts[0]?.length ?? 0 }, (_, n) => line(parts.map((part) => part[n] ?? ''), format));
    });
    if (format === 'plain')
        return lines.join('\n');
    const headerLines = multiline
        ? Math.max(...table.headers.map((header) => splitLines(header).length), 1)
        : 1;
    const rule = `|${columns.map(({ width }) => '-'.repeat(width + 2)).join('|')}|`;
    return [...lines.slice(0, headerLines), rule, ...lines.slice(headerLines)].join('\n');
}
function tabulateRows(rows, { right = false, keepSpace = false } = {}) {
    const cells = rows.map((row) => row.map((cell) => (keepSpace ? cell : strip(cell))));
    const widths = (cells[0] ?? []).map((_, i) => cells.reduce((most, row) => Math.max(most, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(row[i] ?? '')), 0));
    const aligned = (cell, i) => {
        const full = padded(cell, widths[i] ?? 0);
        return right && i === 0 ? full.slice(cell.length) + cell : full;
    };
    return cells.map((row) => line(row.map(aligned), 'plain')).join('\n');
}
function column(header, cells) {
    const widths = cells.flatMap((cell) => cell.split(/[\r\n]/).map(_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s));
    const least = Math.max(...header.split(/[\r\n]/).map(_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)) + 2;
    return { cells: [header, ...cells], width: widths.reduce((a, b) => Math.max(a, b), least) };
}
function rowsOf(columns) {
    const count = (columns[0]?.cells.length ?? 1) - 1;
    return Array.from({ length: count }, (_, n) => columns.map(({ cells }) => cells[n + 1] ?? ''));
}
function stacked(cells, columns) {
    const split = cells.map((cell) => splitLines(cell));
    const height = Math.max(...split.map(({ length }) => length));
    return split.map((lines, i) => {
        const { width } = columns[i];
        return Array.from({ length: height }, (_, n) => n < lines.length ? padded(lines[n], width) : ' '.repeat(width));
    });
}
function padded(cell, width) {
    const points = Array.from(cell).length;
    const target = width - ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell) - points);
    return cell + ' '.repeat(Math.max(0, target - points));
}
function line(cells, format) {
    const text = format === 'plain' ? cells.join('  ') : `|${cells.map((cell) => ` ${cell} `).join('|')}|`;
    return text.replace(/[\s\x1c-\x1f\x85]+$/u, '');
}
function strip(text) {
    return text.replace(/^(?:(?!\ufeff)[\s\x1c-\x1f\x85])+|(?:(?!\ufeff)[\s\x1c-\x1f\x85])+$/gu, '');
}
function splitLines(text) {
    const lines = text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}


/***/ }),

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
function textWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let [width, before, joined] = [0, 0, false];
    for (const char of text) {
        if (/\p{Cc}/u.test(char) && char !== '\0')
            return -1;
        if (char === '\ufe0f' && before === 1)
            [width, before] = [width + 1, 2];
        else if (!joined) {
            const own = charWidth(char);
            width += own;
            if (own > 0)
                before = isPictograph(char, own) ? own : 3;
        }
        joined = char === '\u200d' && before !== 3;
    }
    return width;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - Math.max(0, textWidth(text))));
}
function charWidth(char) {
    const point = char.codePointAt(0) ?? 0;
    if (shownFormat.test(char))
        return 1;
    if (invisible.test(char))
        return 0;
    if (/\p{Emoji_Presentation}/u.test(char))
        return 2;
    return wide.some(([low, high]) => point >= low && point <= high) ? 2 : 1;
}
const shownFormat = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const invisible = /[\p{Mn}\p{Me}\p{Mc}\p{Cf}\p{Zl}\p{Zp}\0\u1160-\u11ff\ud7b0-\ud7fb\u3164\uffa0]/u;
function isPictograph(char, width) {
    return /\p{Emoji}/u.test(char) && (width === 1 || /\p{Extended_Pictographic}/u.test(char));
}
const wide = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2630, 0x2637],
    [0x268a, 0x268f],
    [0x2e80, 0x303e],
    [0x3041, 0x3247],
    [0x3250, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x191d2],
    [0x1aff0, 0x1b2fb],
    [0x1d300, 0x1d376],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];


/***/ }),

/***/ 24384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore),
  As: () => (/* binding */ openVersioned),
  CN: () => (/* binding */ versionOption)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/versioned.js

class VersionedStore {
    name;
    width;
    #inner;
    #places;
    constructor(inner, places) {
        this.name = inner.name;
        this.width = inner.width ?? 8;
        this.#inner = inner;
        this.#places = places;
    }
    async has(keys) {
        return new Set(keys.filter((key) => {
            const place = this.#places.get(key);
            return place !== undefined && (place.kind === 'bytes' || place.version !== undefined);
        }));
    }
    async *list(prefix) {
        for (const [key, place] of this.#places) {
            if (!key.startsWith(prefix))
                continue;
            yield { key, size: place.kind === 'bytes' ? place.bytes.length : place.size };
        }
    }
    async read(key, signal) {
        const place = this.#places.get(key);
        if (place === undefined)
            throw new store/* StoreError */.A('not-found', {
                reason: 'data',
                message: `${this.name} has no record of '${key}'`,
            });
        if (place.kind === 'bytes')
            return pieces(place.bytes);
        const { path, version } = place;
        if (version === undefined || this.#inner.readVersion === undefined)
            return this.#inner.read(path, signal);
        return this.#inner.readVersion(path, version, signal);
    }
    async write(key) {
        throw this.#unsupported(key);
    }
    async remove(key) {
        throw this.#unsupported(key);
    }
    close() {
        return this.#inner.close();
    }
    #unsupported(key) {
        return new store/* StoreError */.A('unsupported', {
            reason: 'config',
            message: `${this.name} keeps data by path and version, which this program only reads; '${key}' was not changed`,
            hint: 'use `dvc push` for this remote, or name another one with `-r`',
        });
    }
}
async function* pieces(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./lib/store/open.js



async function openStore(remote, env) {
    const byVersion = versionOption(remote);
    if (byVersion !== undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, byVersion));
    return openPlain(remote, env);
}
async function openVersioned(remote, env, places) {
    const plain = await openPlain(remote, env);
    if (!plain.ok)
        return plain;
    if (plain.value.readVersion === undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, versionOption(remote) ?? ''));
    const known = await places();
    return known.ok ? (0,failure.ok)(new VersionedStore(plain.value, known.value)) : known;
}
function versionOption({ options }) {
    return ['version_aware', 'worktree'].find((option) => isOn(options.get(option)));
}
async function openPlain(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,failure/* fail */.fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 10838))).openS3(remote, env),
    gs: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(492), __webpack_require__.e(9160)]).then(__webpack_require__.bind(__webpack_require__, 49160))).openGcs(remote, env),
    azure: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(3669), __webpack_require__.e(9790), __webpack_require__.e(1665)]).then(__webpack_require__.bind(__webpack_require__, 51665))).openAzure(remote, env),
    http: openWeb,
    https: openWeb,
    webdav: openDav,
    webdavs: openDav,
    ssh: async (remote, env) => (await __webpack_require__.e(/* import() */ 6340).then(__webpack_require__.bind(__webpack_require__, 76340))).openSsh(remote, env),
};
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
async function openWeb(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(2064)]).then(__webpack_require__.bind(__webpack_require__, 22064))).openHttp(remote, env);
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
    return {
        checksum: named || tokenOf(url, reply, size),
        size,
        ...(Number.isNaN(modified) ? {} : { modified }),
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

/***/ 50847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DC: () => (/* binding */ hashFile),
  b8: () => (/* binding */ hashNow),
  Gv: () => (/* binding */ hashPath)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/hash-one.js







async function hashOne(abs, job) {
    const before = present(abs);
    if (before === undefined)
        throw new failure/* FailureError */.pO(gone(abs));
    if (!before.isFile())
        throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(abs));
    if (++job.pace.files >= 512)
        await giveWay(job);
    const known = job.state?.recall(abs, before, job.hashName);
    if (known !== undefined)
        return { oid: known, stats: before };
    const fd = hash_one_open(abs);
    try {
        const oid = await hashOpen(fd, Number(before.size), job);
        const after = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
        if (!isSame(before, after))
            throw new failure/* FailureError */.pO(moved(abs));
        job.state?.remember(abs, after, oid, job.hashName);
        return { oid, stats: after };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
const readSize = 1 << 18;
const small = Buffer.allocUnsafeSlow(readSize);
function hashSmall(abs, before, state) {
    const fd = hash_one_open(abs);
    try {
        const length = (0,external_node_fs_.readSync)(fd, small, 0, readSize, null);
        if (length !== Number(before.size))
            return undefined;
        const stats = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
        if (!isSame(before, stats))
            return undefined;
        const oid = (0,store_md5/* md5Bytes */.cG)(small.subarray(0, length), 'md5');
        state?.remember(abs, stats, oid, 'md5');
        return { oid, stats };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function hashOpen(fd, size, job) {
    const buffer = Buffer.allocUnsafe(Math.min(readSize, size + 1));
    let length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
    job.pace.bytes += length;
    if (length === size && size < buffer.length && job.hashName === 'md5') {
        return (0,store_md5/* md5Bytes */.cG)(buffer.subarray(0, length), 'md5');
    }
    const md5 = new store_md5/* Md5 */.VV(job.hashName);
    while (length > 0) {
        md5.update(buffer.subarray(0, length));
        if (job.pace.bytes >= 1 << 23)
            await giveWay(job);
        length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
        job.pace.bytes += length;
    }
    return md5.digest();
}
async function giveWay({ pace, signal }) {
    signal?.throwIfAborted();
    pace.bytes = 0;
    pace.files = 0;
    await (0,promises_.setImmediate)();
}
function hash_one_open(abs) {
    try {
        return (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(abs), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
}
function readFailed(abs, error) {
    const { syscall } = error;
    return syscall === undefined ? error : new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
}
function isSame(a, b) {
    return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}
function present(abs) {
    try {
        const stats = (0,external_node_fs_.statSync)((0,file_name/* fsPath */.Jk)(abs), { bigint: true, throwIfNoEntry: false });
        if (stats !== undefined)
            return stats;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOTDIR')
            return undefined;
        if (code !== 'ELOOP')
            throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
    if ((0,stats/* statsAt */.Z)(abs) === undefined)
        return undefined;
    throw new failure/* FailureError */.pO((0,walk/* brokenLink */.yC)(abs));
}
function moved(abs) {
    return {
        reason: 'data',
        message: `'${abs}' changed while it was read`,
        hint: 'let what writes to it finish, then try again',
    };
}
function gone(abs) {
    return { reason: 'data', message: `'${abs}' disappeared while its folder was read` };
}
function stampOf({ ino, size, mtimeNs }) {
    const mtimeMs = Number(mtimeNs / 1000000000n) * 1e3 + Number(mtimeNs % 1000000000n) / 1e6;
    return { ino: Number(ino), size: Number(size), mtimeMs };
}

;// CONCATENATED MODULE: ./lib/workspace/hash-folder.js





async function hashFolder({ abs, files, ...rest }) {
    const job = { ...rest, pace: { bytes: 0, files: 0 } };
    const found = new Map();
    const failures = [];
    const unknown = await recallAll(abs, files, { job, found, failures });
    const isDone = job.hashName === 'md5' && (await hashTogether(unknown, { job, found, failures }));
    if (!isDone)
        await hashInTurn(unknown, { job, found, failures });
    if (failures.length > 0)
        return { ok: false, failures };
    let size = 0;
    for (const { stats } of found.values())
        size += Number(stats.size);
    const entries = files.map((path) => ({ path, oid: found.get(path).oid }));
    const tree = (0,store_tree/* makeTree */.TI)(entries);
    const stamps = new Map(files.map((path) => [path, stampOf(found.get(path).stats)]));
    const info = { oid: (0,store_tree/* treeId */.Mh)(tree).oid, hashName: job.hashName, size, nfiles: entries.length };
    return (0,failure.ok)({ info, tree, stamps });
}
const filesPerTurn = 512;
async function recallAll(abs, files, { job, found, failures }) {
    const unknown = [];
    for (const [index, path] of files.entries()) {
        if (index % filesPerTurn === filesPerTurn - 1)
            await giveWay(job);
        try {
            const whole = `${abs}/${path}`;
            const before = present(whole);
            if (before === undefined)
                throw new failure/* FailureError */.pO(gone(whole));
            if (!before.isFile())
                throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(whole));
            const oid = job.state?.recall(whole, before, job.hashName);
            if (oid === undefined)
                unknown.push({ path, abs: whole, before });
            else
                found.set(path, { oid, stats: before });
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
    return unknown;
}
async function hashTogether(unknown, { job, found, failures }) {
    if (unknown.length < fewFiles)
        return false;
    const crew = await __webpack_require__.e(/* import() */ 4583).then(__webpack_require__.bind(__webpack_require__, 74583));
    const tell = (index, result) => {
        const file = unknown[index];
        if (result.kind === 'hash' && isSame(file.before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(file.abs, result.stats, oid, job.hashName);
            found.set(file.path, { oid, stats: result.stats });
        }
        else if (result.kind === 'error')
            failures.push((0,walk/* unreadable */.O$)(file.abs, result.error));
        else
            failures.push(moved(file.abs));
    };
    const files = unknown.map(({ abs, before }) => ({ path: (0,file_name/* fsPath */.Jk)(abs), size: Number(before.size) }));
    return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}
const fewFiles = 16;
async function hashInTurn(unknown, { job, found, failures }) {
    for (const { path, abs } of unknown) {
        try {
            found.set(path, await hashOne(abs, job));
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
}

;// CONCATENATED MODULE: ./lib/workspace/hash.js




async function hashPath(request) {
    const { abs } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isDirectory())
            return (0,failure.ok)(await hashSingle(request));
        const { files, failures } = (0,walk/* walkFolder */.aI)(abs, request);
        if (failures.length > 0)
            return { ok: false, failures };
        const { hashName, state, signal } = request;
        return await hashFolder({ abs, files, hashName, state, signal });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
function hashNow(request) {
    const { abs, hashName, state } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isFile())
            return undefined;
        const known = state?.recall(abs, stats, hashName);
        if (known !== undefined)
            return (0,failure.ok)({ info: infoOf(known, hashName, stats) });
        if (stats.size >= readSize || hashName !== 'md5')
            return undefined;
        const read = hashSmall(abs, stats, state);
        return read && (0,failure.ok)({ info: infoOf(read.oid, hashName, read.stats) });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
async function hashSingle({ abs, hashName, state, signal }) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return { info: infoOf(oid, hashName, stats), stamps: new Map([['', stampOf(stats)]]) };
}
async function hashFile(abs, hashName, state, signal) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return infoOf(oid, hashName, stats);
}
function infoOf(oid, hashName, stats) {
    const isexec = (stats.mode & 73n) !== 0n;
    return { oid, hashName, size: Number(stats.size), ...(isexec ? { isexec } : {}) };
}


/***/ })

};
