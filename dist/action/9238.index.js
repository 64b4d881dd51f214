export const id = 9238;
export const ids = [9238];
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

/***/ 59238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var project_targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/commands/data/changes.js
var data_changes = __webpack_require__(36030);
// EXTERNAL MODULE: ./lib/commands/data/sides.js
var sides = __webpack_require__(13531);
// EXTERNAL MODULE: ./lib/report/tabulate.js
var tabulate = __webpack_require__(63222);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(94468);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/commands/data/scope.js
var scope = __webpack_require__(13807);
// EXTERNAL MODULE: ./lib/commands/harmless.js
var harmless = __webpack_require__(12755);
;// CONCATENATED MODULE: ./lib/commands/diff-text.js






const nothingChanged = {
    added: [],
    deleted: [],
    modified: [],
    renamed: [],
    'not in cache': [],
};
function groupChanges(changes, absent) {
    const of = (kind, entry) => sorted(changes.filter((change) => change.kind === kind).map(entry));
    return {
        added: of('added', ({ new: now }) => single(now)),
        deleted: of('deleted', ({ old }) => single(old)),
        modified: of('modified', ({ old, new: now }) => ({
            path: pathOf(old),
            hash: { old: hashOf(old), new: hashOf(now) },
        })),
        renamed: of('renamed', ({ old, new: now }) => ({
            path: { old: pathOf(old), new: pathOf(now) },
            hash: hashOf(old),
        })),
        'not in cache': absent === undefined ? [] : sorted(changes.filter(absent).map(({ old }) => single(old))),
    };
}
function single(entry) {
    return { path: pathOf(entry), hash: hashOf(entry) };
}
function pathOf(entry) {
    return entry === undefined ? '' : (0,scope/* shown */.S)(entry);
}
function hashOf(entry) {
    const { hash } = entry ?? {};
    return hash === undefined ? null : hash.slice(hash.indexOf(':') + 1);
}
function sorted(entries) {
    const key = ({ path }) => (typeof path === 'string' ? path : path.old);
    return [...entries].sort((a, b) => (0,value/* compareCodePoints */.OP)(key(a), key(b)));
}
function diffJson(changes, show) {
    const isEmpty = Object.values(changes).every((entries) => entries.length === 0);
    const states = isEmpty ? [] : statesOf(['added', 'deleted', 'modified', 'renamed'], show);
    const entry = ({ path, hash }) => new Map([
        ['path', diff_text_value(path)],
        ...(show.hash ? [['hash', diff_text_value(hash)]] : []),
    ]);
    return `${(0,json/* pyJson */.W)(new Map(states.map((state) => [state, changes[state].map(entry)])))}\n`;
}
function diff_text_value(sides) {
    return sides === null || typeof sides === 'string' ? sides : new Map(Object.entries(sides));
}
function statesOf(states, { missing }) {
    return missing ? [...states, 'not in cache'] : states;
}
const order = ['added', 'deleted', 'renamed', 'modified'];
function diffMarkdown(changes, show) {
    const rows = statesOf(order, show).flatMap((state) => changes[state].map((entry) => [state, ...(show.hash ? [digest(entry)] : []), (0,harmless/* harmless */.I)(pathText(entry))]));
    return `${(0,tabulate/* tabulate */.X)({ headers: ['Status', ...(show.hash ? ['Hash'] : []), 'Path'], rows }, 'github')}\n\n`;
}
const colours = {
    added: '32',
    modified: '33',
    deleted: '31',
    renamed: '32',
    'not in cache': '33',
};
function diffText(changes, show, colour) {
    const states = statesOf(order, show).filter((state) => changes[state].length > 0);
    const groups = states.map((state) => {
        const title = `${state[0]?.toUpperCase()}${state.slice(1)}`;
        const lines = changes[state].map((entry) => {
            const hash = show.hash && entry.hash !== null ? `${digest(entry)}  ` : '';
            return `    ${hash}${(0,harmless/* harmless */.I)(pathText(entry))}\n`;
        });
        return `${(0,terminal_style/* paint */.nI)(title, colours[state], colour)}:\n${lines.join('')}\n`;
    });
    const counts = states.flatMap((state) => {
        const files = changes[state].filter((entry) => !pathText(entry).endsWith('/')).length;
        return files > 0 ? [`${files} ${state}`] : [];
    });
    return `${groups.join('')}${counts.length === 0 ? '' : `files summary: ${counts.join(', ')}\n`}`;
}
function pathText({ path }) {
    return typeof path === 'string' ? path : `${path.old} -> ${path.new}`;
}
function digest({ hash }) {
    const short = (text) => (text ?? '').slice(0, 8);
    return hash === null || typeof hash === 'string' ? short(hash) : `${short(hash.old)}..${short(hash.new)}`;
}

// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
;// CONCATENATED MODULE: ./lib/commands/diff.js
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








const diff = {
    name: 'diff',
    help: 'Show added, modified, deleted and renamed data between commits, or between a commit and the workspace',
    args: '[revisions...]',
    options: [
        { flags: '--targets <paths...>', help: 'only these tracked files' },
        { flags: '--json', help: 'print one JSON object' },
        { flags: '--show-hash', help: 'hashes too' },
        { flags: '--md', help: 'print a Markdown table' },
        { flags: '--hide-missing', help: 'do not tell what is not in the cache' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const found = await (0,session/* withSession */.y)(host, (session) => diffIn(session, words));
        if (!found.ok)
            return found;
        const { missing, changes } = found.value;
        if (missing !== undefined) {
            terminal.err(`ERROR: unexpected error - [Errno 2] No such file or directory: '${(0,harmless/* harmless */.I)(missing)}'\n`);
            return 255;
        }
        const { options } = words;
        const show = { hash: options.showHash === true, missing: !hidesMissing(words) };
        if (options.json === true)
            terminal.out(diffJson(changes, show));
        else if (options.md === true)
            terminal.out(diffMarkdown(changes, show));
        else
            terminal.out(diffText(changes, show, terminal.colour));
        return 0;
    },
};
function hidesMissing({ args, options }) {
    return args[1] !== undefined || options.hideMissing === true;
}
const nothing = { changes: nothingChanged };
async function diffIn(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [oldRev = 'HEAD', newRev = 'workspace'] = words.args;
        if (session.git === undefined)
            return { ok: false, failures: [noGit] };
        if ((await session.git.headSha()) === undefined)
            return (0,failure.ok)(nothing);
        if (oldRev === 'workspace' && newRev === 'workspace' && words.args[1] !== undefined)
            return (0,failure.ok)(nothing);
        const isAgainstDisk = newRev === 'workspace';
        const before = await session.projectAt(oldRev);
        if (!before.ok)
            return before;
        const after = isAgainstDisk ? await session.project() : await session.projectAt(newRev);
        if (!after.ok)
            return after;
        if (!isAgainstDisk && before.value.revision.sha === after.value.revision.sha)
            return (0,failure.ok)(nothing);
        const [old, now] = [
            await scopeOf(before.value, session, words),
            await scopeOf(after.value, session, words),
        ];
        const missing = old.missing.find((target) => now.missing.includes(target));
        if (missing !== undefined)
            return (0,failure.ok)({ ...nothing, missing });
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const oldIndex = (0,sides/* recordedIndex */.PG)(session, remotes, old.outs.map(whole));
        const newIndex = isAgainstDisk
            ? await (0,sides/* workspaceIndex */.IQ)(session, now.outs)
            : (0,failure.ok)((0,sides/* recordedIndex */.PG)(session, remotes, now.outs.map(whole)));
        if (!newIndex.ok)
            return newIndex;
        const absent = words.args[1] === undefined ? absentFrom(session) : undefined;
        const changes = await (0,data_changes/* compareData */.E)(oldIndex, newIndex.value, {
            roots: [...old.outs, ...now.outs].map(sides/* dataPath */.Kf),
            by: 'entry',
            intoUnchanged: absent !== undefined,
            tells: (change) => isTold(change) && (change.kind !== 'unchanged' || absent?.(change) === true),
        });
        return (0,failure.ok)({ changes: groupChanges(changes, absent) });
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
function isTold({ old, new: now }) {
    const isWay = (side) => side?.isDir === true && side.hash === undefined;
    return !isWay(old) && !isWay(now);
}
function absentFrom({ cache }) {
    return ({ old }) => old?.id !== undefined && !cache.has(old.id);
}
function whole({ stage, output }) {
    return { stage, output };
}
async function scopeOf(project, session, { options }) {
    const targets = Array.isArray(options.targets) ? options.targets.map(String) : [];
    const outs = [];
    const missing = [];
    for (const words of targets.length === 0 ? [[]] : targets.map((target) => [target])) {
        const found = await (0,project_targets/* resolveOutTargets */.jV)(project, words, { cwd: session.cwd });
        if (!found.ok)
            missing.push(...words);
        else
            for (const { stage, output, path } of found.value) {
                if (!output.cache || output.place.kind !== 'inside')
                    continue;
                const inner = path?.slice(output.place.path.length + 1);
                outs.push(inner === undefined ? { stage, output } : { stage, output, inner });
            }
    }
    return { outs, missing };
}
const noGit = {
    reason: 'git',
    message: 'failed to get diff - this needs Git, and the project is not in a Git repository (or core.no_scm is set)',
    hint: 'run `git init` and commit',
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
