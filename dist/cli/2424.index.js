export const id = 2424;
export const ids = [2424];
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

/***/ 22424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherEvidence: () => (/* binding */ gatherEvidence)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/report/metrics.js
var report_metrics = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/commands/tables.js + 1 modules
var tables = __webpack_require__(78664);
// EXTERNAL MODULE: ./lib/report/history.js
var report_history = __webpack_require__(35986);
// EXTERNAL MODULE: ./lib/commands/evidence/metric-history.js
var metric_history = __webpack_require__(77689);
;// CONCATENATED MODULE: ./lib/commands/evidence/baselines.js



async function baselinesOf(session, { metrics }, base) {
    const most = metrics.reduce((max, { overCommits = 0 }) => Math.max(max, overCommits), 0);
    if (most === 0 || base === undefined)
        return new Map();
    const history = await (0,metric_history/* metricHistory */.N)(session, { from: base.sha, max: most, every: true });
    if (!history.ok)
        return new Map();
    if (history.value.length < most && (await session.git?.isShallow()) === true)
        throw new failure/* FailureError */.pO(cutOff(history.value.length, most));
    return new Map((0,report_history/* historyMetrics */.aW)(history.value, []).map((id) => [id, (0,report_history/* historyNumbers */.D8)(history.value, id)]));
}
function cutOff(found, wanted) {
    return {
        reason: 'git',
        message: `the clone is shallow: of the ${wanted} commits that a rule of the policy compares with, ${found} ${found === 1 ? 'is' : 'are'} here`,
        hint: 'fetch the others (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)',
    };
}

// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/commands/data/sides.js
var sides = __webpack_require__(13531);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
;// CONCATENATED MODULE: ./lib/commands/evidence/folder-changes.js

const most = 12;
function compareFolders(old, now, sizeOf) {
    const folders = new Map();
    const before = new Map(old.entries.map((entry) => [entry.path, entry]));
    const after = new Set(now.entries.map(({ path }) => path));
    for (const entry of now.entries) {
        const folder = folderIn(folders, entry);
        folder.new.push(entry);
        const previous = before.get(entry.path);
        if (previous === undefined)
            folder.added++;
        else if (previous.oid !== entry.oid)
            folder.modified++;
    }
    for (const entry of old.entries) {
        const folder = folderIn(folders, entry);
        folder.old.push(entry);
        if (!after.has(entry.path))
            folder.deleted++;
    }
    const changed = [...folders].filter(([, each]) => weight(each) > 0);
    const touched = changed.reduce((sum, [, { added, modified, deleted }]) => ({
        added: sum.added + added,
        modified: sum.modified + modified,
        deleted: sum.deleted + deleted,
    }), { added: 0, modified: 0, deleted: 0 });
    if (changed.length < 2)
        return { touched };
    const shown = changed
        .sort(([a, x], [b, y]) => weight(y) - weight(x) || (0,values_value/* compareCodePoints */.OP)(a, b))
        .slice(0, most);
    return { touched, within: shown.map(([path, folder]) => folderChange(path, folder, sizeOf)) };
}
function folderIn(folders, { path }) {
    const slash = path.indexOf('/');
    const name = slash === -1 ? './' : path.slice(0, slash + 1);
    const known = folders.get(name) ?? { old: [], new: [], added: 0, modified: 0, deleted: 0 };
    folders.set(name, known);
    return known;
}
function weight({ added, modified, deleted }) {
    return added + modified + deleted;
}
function folderChange(path, { old, new: now, added, modified, deleted }, sizeOf) {
    const [before, after] = [bytesOf(old, sizeOf), bytesOf(now, sizeOf)];
    return {
        path,
        files: { old: old.length, new: now.length },
        ...(before === undefined || after === undefined ? {} : { bytes: { old: before, new: after } }),
        touched: { added, modified, deleted },
    };
}
function bytesOf(entries, sizeOf) {
    let sum = 0;
    for (const { oid } of entries) {
        const size = sizeOf(oid);
        if (size === undefined)
            return undefined;
        sum += size;
    }
    return sum;
}

// EXTERNAL MODULE: ./lib/values/delimited.js
var delimited = __webpack_require__(93077);
;// CONCATENATED MODULE: ./lib/report/table-shape.js

function shapeOf(path, bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    if (/\.(?:jsonl|ndjson)$/i.test(path))
        return linesShape(text);
    let header;
    let rows = 0;
    for (const record of (0,delimited/* delimitedRecords */.e)(text, /\.tsv$/i.test(path) ? '\t' : ',')) {
        if (header === undefined)
            header = record;
        else
            rows++;
    }
    return { rows, columns: new Map((header ?? []).map((name) => [name, {}])) };
}
function linesShape(text) {
    const columns = new Map();
    let rows = 0;
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        if (rows++ >= sampled)
            continue;
        try {
            const value = JSON.parse(line);
            if (typeof value === 'object' && value !== null && !Array.isArray(value))
                for (const key of Object.keys(value))
                    columns.set(key, {});
        }
        catch (error) {
            if (error instanceof SyntaxError)
                return undefined;
            throw error;
        }
    }
    return { rows, columns };
}
const sampled = 1_000;
const table_shape_most = 20;
function compareShapes(old, now) {
    if (old === undefined && now === undefined)
        return {};
    const rows = {
        ...(old === undefined ? {} : { old: old.rows }),
        ...(now === undefined ? {} : { new: now.rows }),
    };
    if (old === undefined || now === undefined)
        return { rows };
    const columns = {
        added: [...now.columns.keys()].filter((name) => !old.columns.has(name)),
        removed: [...old.columns.keys()].filter((name) => !now.columns.has(name)),
        retyped: [...now.columns].flatMap(([name, { type }]) => {
            const before = old.columns.get(name)?.type;
            return before === undefined || type === undefined || before === type
                ? []
                : [`${name}: ${before} → ${type}`];
        }),
    };
    const isSame = columns.added.length + columns.removed.length + columns.retyped.length === 0;
    const ranges = rangesThatMoved(old, now);
    return {
        rows,
        ...(isSame ? {} : { columns }),
        ...(ranges.length === 0 ? {} : { ranges }),
    };
}
function rangesThatMoved(old, now) {
    return [...now.columns]
        .flatMap(([column, { range }]) => {
        const before = old.columns.get(column)?.range;
        if (before === undefined || range === undefined)
            return [];
        return before[0] === range[0] && before[1] === range[1] ? [] : [{ column, old: before, new: range }];
    })
        .slice(0, table_shape_most);
}

// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 5 modules
var metadata = __webpack_require__(85361);
;// CONCATENATED MODULE: ./lib/values/parquet/footer.js

const parquetTail = 8;
function footerLength(tail) {
    if (tail.length < parquetTail)
        return undefined;
    const end = tail.subarray(tail.length - parquetTail);
    if (Buffer.from(end.subarray(4)).toString('latin1') !== 'PAR1')
        return undefined;
    return new DataView(end.buffer, end.byteOffset, 4).getUint32(0, true);
}
function readFooter(bytes) {
    const tail = Buffer.alloc(parquetTail, 'PAR1PAR1');
    tail.writeUInt32LE(bytes.length, 0);
    let meta;
    try {
        meta = (0,metadata/* parquetMetadata */.m5)(Buffer.concat([bytes, tail]), { geoparquet: false });
    }
    catch {
        return undefined;
    }
    const rows = Number(meta.num_rows);
    if (!Number.isSafeInteger(rows) || rows < 0 || !Array.isArray(meta.schema))
        return undefined;
    const groups = Array.isArray(meta.row_groups) ? meta.row_groups : [];
    return { rows, columns: leavesOf(meta.schema).map((leaf, i) => columnOf(leaf, i, groups)) };
}
function leavesOf(schema) {
    const leaves = [];
    const open = [];
    for (const [i, element] of schema.entries()) {
        while (open.at(-1)?.left === 0)
            open.pop();
        const parent = open.at(-1);
        if (parent !== undefined)
            parent.left--;
        const name = typeof element?.name === 'string' ? element.name.slice(0, 500) : '';
        const path = i === 0 || parent === undefined || parent.path === '' ? name : `${parent.path}.${name}`;
        const children = Number(element?.num_children ?? 0);
        if (children > 0)
            open.push({ path: i === 0 ? '' : path, left: children });
        else if (i > 0)
            leaves.push({ name: path, element });
    }
    return leaves;
}
function typeOf({ logical_type, converted_type, type }) {
    const logical = logical_type?.type;
    if (logical !== undefined && logical !== 'INTEGER')
        return logical.toLowerCase();
    if (converted_type !== undefined)
        return converted_type === 'UTF8' ? 'string' : converted_type.toLowerCase();
    return type?.toLowerCase() ?? 'unknown';
}
function columnOf({ name, element }, i, groups) {
    const type = typeOf(element);
    const ranges = plain.has(type) ? groups.map((group) => rangeIn(group, i)) : [];
    const known = ranges.filter((range) => range !== undefined);
    if (known.length === 0 || known.length < ranges.length)
        return { name, type };
    const low = known.reduce((least, [value]) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const high = known.reduce((most, [, value]) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    return { name, type, range: [low, high] };
}
const plain = new Set(['int32', 'int64', 'int_8', 'int_16', 'int_32', 'int_64', 'float', 'double']);
function rangeIn(group, column) {
    const statistics = group?.columns?.[column]?.meta_data?.statistics;
    const [low, high] = [
        numberIn(statistics?.min_value ?? statistics?.min),
        numberIn(statistics?.max_value ?? statistics?.max),
    ];
    return low === undefined || high === undefined ? undefined : [low, high];
}
function numberIn(value) {
    const number = typeof value === 'bigint' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/evidence/table-reader.js





const [mostOfOne, mostOfAll] = [16_000_000, 64_000_000];
const mostOfFooter = 16_000_000;
class TableReader {
    sources;
    left = mostOfAll;
    constructor(sources) {
        this.sources = sources;
    }
    async compare(path, old, now) {
        const [before, after] = [await this.shape(path, old), await this.shape(path, now)];
        if ((old !== undefined && before === undefined) || (now !== undefined && after === undefined))
            return {};
        return compareShapes(before, after);
    }
    async shape(path, file) {
        if (file?.size === undefined || (0,store_oid/* isTreeOid */.FV)(file.oid))
            return undefined;
        if (/\.parquet$/i.test(path))
            return this.footer(file, file.size);
        if (!/\.(?:csv|tsv|jsonl|ndjson)$/i.test(path) || file.size > Math.min(mostOfOne, this.left))
            return undefined;
        this.left -= file.size;
        const bytes = await (0,tables/* objectBytes */.rh)(file, this.sources);
        return bytes === undefined ? undefined : shapeOf(path, bytes);
    }
    async footer(file, size) {
        const part = (start, length) => this.part(file, size, { start, length });
        const tail = size < parquetTail ? undefined : await part(size - parquetTail, parquetTail);
        const length = tail === undefined ? undefined : footerLength(tail);
        if (length === undefined || length > Math.min(mostOfFooter, size - parquetTail))
            return undefined;
        const bytes = await part(size - parquetTail - length, length);
        const footer = bytes === undefined ? undefined : readFooter(bytes);
        return footer === undefined
            ? undefined
            : { rows: footer.rows, columns: new Map(footer.columns.map(({ name, ...rest }) => [name, rest])) };
    }
    async part(id, size, { start, length }) {
        const { session, remotes, remote } = this.sources;
        const { signal } = session.host;
        try {
            if (session.cache.present(id))
                return await session.cache.store.readPart((0,store_oid/* objectKey */.T5)(id), { start, length });
            if (remotes === undefined || !remotes.has(remote))
                return undefined;
            const store = await remotes.open(remote);
            if (!store.ok)
                return undefined;
            if (store.value.readPart !== undefined)
                return await store.value.readPart((0,store_oid/* objectKey */.T5)(id), { start, length }, signal);
        }
        catch (error) {
            if (error instanceof store/* StoreError */.A)
                return undefined;
            throw error;
        }
        const whole = size > mostOfOne ? undefined : await (0,tables/* objectBytes */.rh)(id, this.sources);
        return whole?.subarray(start, start + length);
    }
}

;// CONCATENATED MODULE: ./lib/commands/evidence/data-changes.js






async function findDataChanges(before, after, sources) {
    if (before === undefined)
        return [];
    const [old, now] = [recordedIn(before), recordedIn(after)];
    const readTree = (0,manifests/* manifestReader */.r)(sources.session, sources.remotes, sources.remote);
    const tables = new TableReader(sources);
    const changes = [];
    for (const path of [...new Set([...old.keys(), ...now.keys()])].sort(values_value/* compareCodePoints */.OP)) {
        const [a, b] = [old.get(path), now.get(path)];
        if (a?.oid === b?.oid)
            continue;
        changes.push(await changeOf(path, { old: a, new: b }, { readTree, tables, sources }));
    }
    return changes;
}
function recordedIn(project) {
    return new Map((0,sides/* cachedOuts */.wq)(project).flatMap((out) => {
        const locked = out.stage.lock?.outs.find((entry) => entry.path === out.output.path);
        return locked?.oid === undefined ? [] : [[(0,sides/* dataPath */.Kf)(out), recorded(out, locked, locked.oid)]];
    }));
}
function recorded({ stage, output }, { hashName, size, nfiles }, oid) {
    return {
        oid,
        hashName,
        ...(size === undefined ? {} : { size }),
        files: (0,store_oid/* isTreeOid */.FV)(oid) ? nfiles : 1,
        location: output.location ?? stage.location,
    };
}
async function changeOf(path, sides, means) {
    const { old, new: now } = sides;
    const isFolder = [old, now].some((side) => side !== undefined && (0,store_oid/* isTreeOid */.FV)(side.oid));
    return {
        path: isFolder ? `${path}/` : path,
        kind: old === undefined ? 'added' : now === undefined ? 'deleted' : 'modified',
        ...(now === undefined ? {} : { location: placeOf(now.location) }),
        files: pair(old?.files, now?.files),
        bytes: pair(old?.size, now?.size),
        ...(isFolder ? await folderPart(sides, means) : await means.tables.compare(path, old, now)),
    };
}
async function folderPart({ old, new: now }, { readTree, sources }) {
    const tree = async (side) => side === undefined || !(0,store_oid/* isTreeOid */.FV)(side.oid) ? { entries: [] } : readTree(side.oid, side.hashName);
    const [before, after] = [await tree(old), await tree(now)];
    if (before === undefined || after === undefined)
        return {};
    const hashName = (now ?? old)?.hashName ?? 'md5';
    return compareFolders(before, after, (oid) => sources.session.cache.sizeOf({ oid, hashName }));
}
function placeOf({ file, line }) {
    return line === undefined ? { file } : { file, line };
}
function pair(old, now) {
    return { ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) };
}

;// CONCATENATED MODULE: ./lib/commands/evidence/overrides.js
const overrideTrailer = 'Lockstep-Override';
async function overridesOf(session, base) {
    if (session.git === undefined || base === undefined)
        return new Map();
    const head = (await session.git.headSha()) ?? 'HEAD';
    const trailers = await session.git.trailers({ base: base.sha, head, key: overrideTrailer });
    const overrides = new Map();
    for (const { author, value } of trailers) {
        const [, gate, reason] = /^(\S[^\n]*?):\s+(\S.*)$/s.exec(value) ?? [];
        if (gate !== undefined && reason !== undefined)
            overrides.set(gate, { by: author, reason });
    }
    return overrides;
}

// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
;// CONCATENATED MODULE: ./lib/commands/evidence/param-lines.js


async function paramLines(project, params, sources) {
    const lines = new Map();
    for (const [file, changes] of params) {
        const [content] = await (0,tables/* contentsOf */.KD)(project, file, sources);
        if (content === undefined || content[0] !== file)
            continue;
        const parsed = (0,load/* readValues */.N)(file, content[1]);
        if (!parsed.ok)
            continue;
        for (const [key, { new: now }] of changes) {
            const line = now === undefined ? undefined : parsed.value.locate(key.split('.')).line;
            if (line !== undefined)
                lines.set(`${file}:${key}`, line);
        }
    }
    return lines;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
;// CONCATENATED MODULE: ./lib/report/plots/datapoints.js




const mostRows = 1_000_000;
function plotRows(path, bytes, header) {
    const suffix = /\.[^./]*$/.exec(path)?.[0] ?? '';
    if (suffix === '.csv' || suffix === '.tsv')
        return tableRows(path, bytes, { header, delimiter: suffix === '.tsv' ? '\t' : ',' });
    if (!['.json', '.yaml', '.yml', '.toml', '.py'].includes(suffix))
        return (0,failure/* fail */.fJ)(unknownKind(path));
    const parsed = (0,load/* readValues */.N)(path, bytes);
    return parsed.ok ? (0,failure.ok)(datapoints(parsed.value.value)) : parsed;
}
function datapoints(content) {
    const rows = [];
    let shown;
    for (const list of listsOf(content)) {
        if (!isUniform(list))
            continue;
        shown ??= [...(list[0]?.keys() ?? [])].at(-1);
        for (const [i, item] of list.slice(0, mostRows).entries()) {
            rows[i] ??= new Map();
            for (const [key, value] of item)
                rows[i].set(key, value);
        }
    }
    for (const row of rows)
        toEnd(row, shown);
    return rows;
}
function toEnd(row, key) {
    const value = key === undefined ? undefined : row.get(key);
    if (key === undefined || value === undefined)
        return;
    row.delete(key);
    row.set(key, value);
}
function tableRows(path, bytes, { header, delimiter }) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return (0,failure/* fail */.fJ)({ reason: 'data', message: `unable to read: '${path}', is not valid utf8` });
    }
    let names;
    const rows = [];
    for (const record of (0,delimited/* delimitedRecords */.e)(text, delimiter)) {
        if (names === undefined) {
            names = header ? record : record.map((_, i) => String(i));
            if (header)
                continue;
        }
        const keys = names;
        rows.push(new Map(keys.slice(0, record.length).map((name, i) => [name, record[i]])));
        if (rows.length >= mostRows)
            break;
    }
    return (0,failure.ok)(rows);
}
function* listsOf(content) {
    if ((0,values_value/* isList */.Lv)(content))
        yield content;
    else if ((0,values_value/* isMapping */.pi)(content)) {
        for (const value of content.values()) {
            if ((0,values_value/* isMapping */.pi)(value))
                yield* listsOf(value);
            else if ((0,values_value/* isList */.Lv)(value))
                yield value;
        }
    }
}
function isUniform(list) {
    const [first] = list;
    if (!(0,values_value/* isMapping */.pi)(first))
        return false;
    return list.every((item) => (0,values_value/* isMapping */.pi)(item) && [...item.keys()].every((key) => first.has(key)));
}
function unknownKind(path) {
    return {
        reason: 'data',
        message: `'${path}' - file type error: only JSON, YAML, CSV and TSV formats are supported`,
        location: { file: path },
    };
}

;// CONCATENATED MODULE: ./lib/report/plots/definition.js

function filesOf({ x, y }) {
    return [...new Set([...y, ...x].map(({ file }) => file))];
}
function plotSpec(id, props, place) {
    const given = (0,values_value/* isMapping */.pi)(props) ? props : new Map();
    const y = axis(given.get('y'), place) ?? [{ file: place(id), ...named(fields(given.get('y'))[0]) }];
    const rest = (0,values_value/* isMapping */.pi)(given.get('y')) ? [] : fields(given.get('y')).slice(1);
    const ys = [...y, ...rest.map((field) => ({ file: place(id), field }))];
    const x = given.get('x');
    const xs = typeof x === 'string' ? ys.map(({ file }) => ({ file, field: x })) : axis(x, place);
    return {
        id,
        ...definition_text(given, 'template', 'template'),
        ...definition_text(given, 'title', 'title'),
        ...definition_text(given, 'x_label', 'xLabel'),
        ...definition_text(given, 'y_label', 'yLabel'),
        header: given.get('header') !== false,
        x: xs ?? [],
        y: ys,
    };
}
function axis(value, place) {
    if (!(0,values_value/* isMapping */.pi)(value))
        return undefined;
    return [...value].flatMap(([file, wanted]) => fields(wanted).map((field) => ({ file: place(String(file)), field })));
}
function fields(value) {
    if (typeof value === 'string')
        return [value];
    return (0,values_value/* isList */.Lv)(value) ? value.filter((item) => typeof item === 'string') : [];
}
function named(field) {
    return field === undefined ? {} : { field };
}
function definition_text(given, key, name) {
    const value = given.get(key);
    return (typeof value === 'string' && value !== '' ? { [name]: value } : {});
}

;// CONCATENATED MODULE: ./lib/report/plots/image.js
const mostBytes = 2_000_000;
function imageMedia(path) {
    const suffix = /\.[^./]*$/.exec(path)?.[0] ?? '';
    return new Map([
        ['.png', 'image/png'],
        ['.jpg', 'image/jpeg'],
        ['.jpeg', 'image/jpeg'],
        ['.gif', 'image/gif'],
        ['.svg', 'image/svg+xml'],
    ]).get(suffix);
}
function imagePlot(path, sides) {
    const media = imageMedia(path);
    if (media === undefined || (sides.old === undefined && sides.new === undefined))
        return undefined;
    const side = (bytes) => bytes === undefined
        ? undefined
        : {
            hash: sides.hash(bytes),
            bytes: bytes.length,
            media,
            ...(bytes.length > mostBytes ? {} : { data: Buffer.from(bytes).toString('base64') }),
        };
    const [old, now] = [side(sides.old), side(sides.new)];
    return {
        kind: 'image',
        title: path,
        ...(old === undefined ? {} : { old: old.hash === now?.hash ? withoutData(old) : old }),
        ...(now === undefined ? {} : { new: now }),
    };
}
function withoutData({ data: _, ...rest }) {
    return rest;
}

// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
;// CONCATENATED MODULE: ./lib/report/plots/thin.js
function thinned(points, most) {
    if (points.length <= most)
        return points;
    const stretches = Math.max(1, Math.floor((most - 2) / 2));
    const kept = new Set([0, points.length - 1]);
    for (let stretch = 0; stretch < stretches; stretch++) {
        const start = 1 + Math.floor((stretch * (points.length - 2)) / stretches);
        const end = 1 + Math.floor(((stretch + 1) * (points.length - 2)) / stretches);
        let [low, high] = [start, start];
        for (let i = start; i < end; i++) {
            const y = points[i].y;
            if (y < points[low].y)
                low = i;
            if (y > points[high].y)
                high = i;
        }
        kept.add(low).add(high);
    }
    return [...kept].sort((a, b) => a - b).map((i) => points[i]);
}

;// CONCATENATED MODULE: ./lib/report/plots/series.js


const index = 'step';
function plotsOf(spec, old, now) {
    const family = familyOf(spec.template);
    if (family === 'confusion')
        return spec.y.slice(0, 1).map((y) => confusion(spec, y, { old, now }));
    const many = spec.y.length > 1;
    const files = new Set(spec.y.map(({ file }) => file)).size > 1;
    return spec.y.map((y, i) => {
        const x = spec.x.length > 1 ? spec.x[i] : spec.x[0];
        const field = y.field ?? lastField(now?.get(y.file)) ?? lastField(old?.get(y.file)) ?? '';
        const name = files ? `${y.file}: ${field}` : field;
        const own = { ...y, field };
        const [value, category] = family === 'bar' ? [x ?? own, own] : [own, x];
        const isSorted = spec.template === 'bar_horizontal_sorted';
        const side = (rows) => {
            const found = points(rows, value, category, family);
            return isSorted ? found?.toSorted((a, b) => b.y - a.y) : found;
        };
        const [before, after] = [side(old), side(now)];
        return {
            title: many ? `${spec.title ?? spec.id} · ${name}` : (spec.title ?? spec.id),
            xLabel: family === 'bar' ? (spec.yLabel ?? field) : (spec.xLabel ?? x?.field ?? index),
            yLabel: family === 'bar' ? (spec.xLabel ?? x?.field ?? field) : (spec.yLabel ?? field),
            kind: family,
            ...(before === undefined ? {} : { old: before }),
            ...(after === undefined ? {} : { new: after }),
        };
    });
}
function familyOf(template) {
    if (template === 'scatter' || template === 'scatter_jitter')
        return 'scatter';
    if (template === 'bar_horizontal' || template === 'bar_horizontal_sorted')
        return 'bar';
    return template === 'confusion' || template === 'confusion_normalized' ? 'confusion' : 'line';
}
function lastField(rows) {
    const [first] = rows ?? [];
    const last = first === undefined ? undefined : [...first.keys()].at(-1);
    return last === undefined ? undefined : (0,spelling/* pyStr */.rD)(last);
}
const mostBars = 200;
function points(rows, value, category, family) {
    const values = rows?.get(value.file);
    if (values === undefined)
        return undefined;
    const places = category === undefined ? undefined : rows?.get(category.file);
    const found = values.flatMap((row, i) => {
        const y = numberOf(row.get(value.field ?? ''));
        const at = category === undefined ? i : series_placeOf(places?.[i]?.get(category.field ?? ''));
        return y === undefined || at === undefined ? [] : [{ x: at, y }];
    });
    if (family === 'bar')
        return found.slice(0, mostBars).map(({ x, y }) => ({ x: String(x), y }));
    const isNumeric = found.every(({ x }) => typeof x === 'number');
    const ordered = family === 'line' && isNumeric ? found.toSorted((a, b) => Number(a.x) - Number(b.x)) : found;
    return thinned(ordered, family === 'scatter' ? 1_000 : 500);
}
function numberOf(value) {
    const number = typeof value === 'bigint' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
function series_placeOf(value) {
    if (value === undefined || value === null)
        return undefined;
    return numberOf(value) ?? (0,spelling/* pyStr */.rD)(value).slice(0, 200);
}
const mostCells = 2_500;
function confusion(spec, y, { old, now }) {
    const x = spec.x[0];
    const count = (rows) => counted(rows?.get(y.file), x?.field ?? index, y.field);
    const [before, after] = [count(old), count(now)];
    const keys = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
    const cells = keys.slice(0, mostCells).map((key) => {
        const [left = '', right = ''] = JSON.parse(key);
        return {
            x: left,
            y: right,
            ...(before === undefined ? {} : { old: before.get(key) ?? 0 }),
            ...(after === undefined ? {} : { new: after.get(key) ?? 0 }),
        };
    });
    return {
        kind: 'confusion',
        title: spec.title ?? spec.id,
        xLabel: spec.xLabel ?? x?.field ?? index,
        yLabel: spec.yLabel ?? y.field ?? 'y',
        normalized: spec.template === 'confusion_normalized',
        cells,
    };
}
function counted(rows, x, y) {
    if (rows === undefined)
        return undefined;
    const field = y ?? lastField(rows) ?? '';
    const counts = new Map();
    for (const row of rows) {
        const [left, right] = [row.get(x), row.get(field)];
        if (left === undefined || right === undefined)
            continue;
        const key = JSON.stringify([(0,spelling/* pyStr */.rD)(left).slice(0, 100), (0,spelling/* pyStr */.rD)(right).slice(0, 100)]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
}

// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/report/plots/match.js + 1 modules
var match = __webpack_require__(6272);
// EXTERNAL MODULE: ./lib/report/plots/spec.js + 2 modules
var plots_spec = __webpack_require__(96436);
;// CONCATENATED MODULE: ./lib/report/plots/vega.js




const longest = 1_000_000;
const vega_mostRows = 20_000;
function vegaPlot(spec, sides, template) {
    const lists = [sides.old, sides.now].flatMap((rows) => [...(rows?.values() ?? [])]);
    if (lists.reduce((sum, { length }) => sum + length, 0) > vega_mostRows)
        return undefined;
    const at = [sideAt('now', spec, sides.now), sideAt('before', spec, sides.old)];
    const [plot] = (0,match/* matchPlots */._D)(at.flatMap((side) => side ?? []));
    if (plot?.axes === undefined)
        return undefined;
    const { axes, datapoints, revisions } = plot;
    if (![axes.x, axes.y].every((field) => datapoints.some((row) => row.has(field))))
        return undefined;
    const filled = (0,plots_spec/* fillPlot */.$)({
        template,
        templateName: spec.template ?? 'linear',
        datapoints: datapoints.map((row) => new Map([...row].map(([key, value]) => [key, finite(value)]))),
        revisions,
        title: spec.title ?? spec.id,
        x: axes.x,
        y: axes.y,
        xLabel: axes.xLabel,
        yLabel: axes.yLabel,
        sources: axes.sources,
    }, false);
    const text = typeof filled === 'string' ? undefined : (0,json/* pyJson */.W)(filled.content);
    return text === undefined || text.length > longest ? undefined : { id: spec.id, spec: text };
}
function sideAt(rev, spec, rows) {
    if (rows === undefined)
        return undefined;
    const y = spec.y.map((ref) => ({ ...ref, field: ref.field ?? vega_lastField(rows.get(ref.file)) }));
    const props = new Map([['y', axisOf(y)]]);
    if (spec.x.length > 0)
        props.set('x', axisOf(spec.x));
    if (spec.xLabel !== undefined)
        props.set('x_label', spec.xLabel);
    if (spec.yLabel !== undefined)
        props.set('y_label', spec.yLabel);
    const files = new Map([...rows].map(([file, list]) => [file, { value: list.map((row) => new Map(row)) }]));
    return { rev, entries: [{ config: '', id: spec.id, props }], files };
}
function axisOf(refs) {
    const fields = new Map();
    for (const { file, field = '' } of refs)
        fields.set(file, [...(fields.get(file) ?? []), field]);
    return fields;
}
function vega_lastField(rows) {
    return String([...(rows?.[0]?.keys() ?? [])].at(-1) ?? '');
}
function finite(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    if ((0,values_value/* isList */.Lv)(value))
        return value.map(finite);
    return (0,values_value/* isMapping */.pi)(value) ? new Map([...value].map(([key, inner]) => [key, finite(inner)])) : value;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/commands/evidence/content.js



const [content_mostOfOne, content_mostOfAll, mostFiles] = [32_000_000, 256_000_000, 1_000];
class ContentReader {
    sources;
    known = new Map();
    left = content_mostOfAll;
    constructor(sources) {
        this.sources = sources;
    }
    async read(project, path) {
        if (path === '' || path.startsWith('../') || path === '..')
            return [];
        const kind = await project.revision.kind(path);
        const recorded = recordedAt(project, path);
        if ((recorded?.size ?? 0) > this.limit || (await this.isTooLarge(project, path, kind)))
            return 'unavailable';
        const key = kind === undefined ? recorded?.key : undefined;
        const known = key === undefined ? undefined : this.known.get(key);
        if (known !== undefined)
            return known;
        const read = await (0,tables/* contentsOf */.KD)(project, path, this.sources);
        this.left -= read.reduce((sum, [, bytes]) => sum + bytes.length, 0);
        const isLost = (recorded?.size ?? 0) > 0 && kind === undefined && read.length === 0;
        const contents = isLost ? 'unavailable' : read;
        if (key !== undefined)
            this.known.set(key, contents);
        return contents;
    }
    get limit() {
        return Math.min(content_mostOfOne, this.left);
    }
    async isTooLarge({ revision }, path, kind) {
        const names = kind === 'directory' ? ((await revision.filesBelow(path)) ?? []) : kind === 'file' ? [''] : [];
        if (names.length > mostFiles)
            return true;
        if (!revision.isWorkspace)
            return false;
        const root = this.sources.session.projectRoot;
        const size = (name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path, name), { throwIfNoEntry: false })?.size ?? 0;
        return names.reduce((sum, name) => sum + size(name), 0) > this.limit;
    }
}
function recordedAt({ graph }, path) {
    const producer = graph.producerAbove(path);
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    if (producer?.output.cache !== true || locked?.oid === undefined)
        return undefined;
    const isWhole = producer.output.place.kind === 'inside' && producer.output.place.path === path;
    return { key: `${path} ${locked.oid}`, size: isWhole ? (locked.size ?? 0) : 0 };
}

// EXTERNAL MODULE: ./lib/report/plots/templates.js + 1 modules
var templates = __webpack_require__(59064);
;// CONCATENATED MODULE: ./lib/commands/evidence/vega.js



const largest = 1_000_000;
async function plotTemplates({ revision }, names) {
    const found = new Map();
    for (const name of names) {
        const builtIn = (0,templates/* builtInTemplate */.m)(name);
        const own = await ownTemplate(revision, name);
        if (own !== undefined)
            found.set(name, isCopy(own, builtIn) ? { kind: 'built-in', value: own.value } : own);
        else if (builtIn !== undefined)
            found.set(name, { kind: 'built-in', value: builtIn });
        else
            found.set(name, { kind: 'unusable', problem: 'no template has this name' });
    }
    return found;
}
function isCopy(own, builtIn) {
    return own.kind !== 'unusable' && builtIn !== undefined && (0,values_value/* pyEqual */.Q8)(own.value, builtIn);
}
async function ownTemplate(revision, name) {
    if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(name) || name.split('/').some((part) => /^\.+$/.test(part)))
        return undefined;
    for (const path of [`.dvc/plots/${name}`, `.dvc/plots/${name}.json`, name]) {
        const bytes = await revision.read(path);
        if (bytes === undefined)
            continue;
        if (bytes.length > largest)
            return { kind: 'unusable', problem: `${path} is larger than 1 MB` };
        const parsed = (0,json/* readJson */.V)(bytes, path);
        return parsed.ok && (0,values_value/* isMapping */.pi)(parsed.value.value)
            ? { kind: 'own', value: parsed.value.value }
            : { kind: 'unusable', problem: `${path} is no JSON object` };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/commands/evidence/plots.js










async function findPlots(before, after, sources) {
    const reader = new ContentReader(sources);
    const [old, now] = [
        before === undefined ? undefined : await sideOf(before, reader),
        await sideOf(after, reader),
    ];
    const plots = [];
    const vega = [];
    const names = new Set([...(old?.specs.values() ?? []), ...now.specs.values()].map(templateOf));
    const templates = await plotTemplates(after, names);
    for (const id of [...new Set([...(old?.specs.keys() ?? []), ...now.specs.keys()])].sort(values_value/* compareCodePoints */.OP)) {
        const spec = now.specs.get(id) ?? old?.specs.get(id);
        const sides = {
            old: old?.specs.has(id) === true ? old : undefined,
            now: now.specs.has(id) ? now : undefined,
        };
        const made = drawn(spec, sides, templates.get(templateOf(spec)));
        plots.push(...made.plots);
        if (made.vega !== undefined)
            vega.push(made.vega);
    }
    return { plots, vega: within(vega), warnings: now.warnings };
}
const mostVega = 5_000_000;
function within(vega) {
    let left = mostVega;
    return vega.filter(({ spec }) => {
        if (spec.length > left)
            return false;
        left -= spec.length;
        return true;
    });
}
function templateOf({ template = 'linear' }) {
    return template;
}
async function sideOf(project, reader) {
    const found = [];
    const contents = new Map();
    const unread = [];
    for (const { spec, config } of definedIn(project)) {
        const isPath = spec.y.every(({ file }) => file === spec.id);
        for (const file of filesOf(spec)) {
            const read = await reader.read(project, file);
            if (read === 'unavailable')
                unread.push(file);
            else
                for (const [path, bytes] of read)
                    contents.set(path, bytes);
            if (!isPath || read === 'unavailable')
                continue;
            for (const [path] of read)
                found.push({ config, spec: path === file ? spec : under(spec, path) });
        }
        if (!isPath)
            found.push({ spec, config });
    }
    const specs = new Map(withIds(found).map((spec) => [spec.id, spec]));
    return { specs, contents, warnings: unread.length === 0 ? [] : [unreadable(unread)] };
}
function definedIn(project) {
    const top = project.plots.map(({ id, definedIn: config, props }) => {
        const place = (path) => (0,project_place/* joinPath */.uJ)((0,project_place/* folderOf */.yS)(config), path);
        const spec = plotSpec(id, props, place);
        return {
            config,
            spec: spec.y.every((ref) => ref.file === place(id)) ? { ...spec, id: place(id) } : spec,
        };
    });
    const outs = project.stages.flatMap(({ outs: all }) => all.flatMap(({ role, place, props }) => role === 'plot' && place.kind === 'inside'
        ? [{ config: '', spec: plotSpec(place.path, props ?? new Map(), (path) => path) }]
        : []));
    return [...top, ...outs];
}
function withIds(found) {
    const places = new Map();
    for (const { spec, config } of found)
        places.set(spec.id, (places.get(spec.id) ?? new Set()).add(config));
    return found.map(({ spec, config }) => config === '' || places.get(spec.id)?.size === 1 ? spec : { ...spec, id: `${config}::${spec.id}` });
}
function under(spec, file) {
    const here = (ref) => ({ ...ref, file });
    return { ...spec, id: file, x: spec.x.map(here), y: spec.y.map(here) };
}
function drawn(spec, { old, now }, template) {
    const [file = spec.id] = filesOf(spec);
    if (imageMedia(file) !== undefined) {
        const bytes = (side) => side?.contents.get(file);
        const image = imagePlot(file, { old: bytes(old), new: bytes(now), hash: md5 });
        return { plots: image === undefined ? [] : [image] };
    }
    const rows = (side) => (side === undefined ? undefined : rowsOf(spec, side));
    const both = { old: rows(old), now: rows(now) };
    const plots = plotsOf(spec, both.old, both.now).filter(hasSomething);
    const filled = template === undefined || template.kind === 'unusable' ? undefined : vegaPlot(spec, both, template.value);
    const own = plots_ownTemplate(spec, template);
    if (own === undefined)
        return { plots, vega: filled };
    const isChanged = !(0,values_value/* pyEqual */.Q8)(both.old ?? null, both.now ?? null);
    return {
        plots: plots.map((plot) => (plot.kind === 'image' ? plot : { ...plot, own })),
        vega: filled && { ...filled, own: { template: own.template, isChanged } },
    };
}
function plots_ownTemplate(spec, template) {
    if (template === undefined || template.kind === 'built-in')
        return undefined;
    const problem = template.kind === 'unusable' ? { problem: template.problem } : {};
    return { id: spec.id, template: templateOf(spec), ...problem };
}
function hasSomething(plot) {
    return plot.kind === 'confusion' || plot.kind === 'image'
        ? true
        : (plot.old?.length ?? 0) + (plot.new?.length ?? 0) > 0;
}
function rowsOf(spec, side) {
    return new Map(filesOf(spec).flatMap((file) => {
        const bytes = side.contents.get(file);
        const rows = bytes === undefined ? undefined : plotRows(file, bytes, spec.header);
        return rows?.ok ? [[file, rows.value]] : [];
    }));
}
function md5(bytes) {
    return (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
}
function unreadable(files) {
    const shown = files
        .slice(0, 3)
        .map((file) => `\`${file}\``)
        .join(', ');
    const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
    return {
        reason: 'storage',
        message: `not drawn, because the data is neither here nor on the remote, or is too large: ${shown}${more}`,
        hint: 'pull it, or keep plots in Git with `cache: false`',
    };
}

;// CONCATENATED MODULE: ./lib/commands/evidence/test-sets.js
function changedTestSets({ metrics }, before, after) {
    const paths = new Set(metrics.flatMap(({ testSet }) => testSet ?? []));
    if (before === undefined)
        return paths;
    return new Set([...paths].filter((path) => !isSame(hashesOf(before, path), hashesOf(after, path))));
}
function hashesOf({ stages }, path) {
    const hashes = new Set();
    for (const { deps, outs, lock } of stages) {
        for (const { place, path: text } of [...deps, ...outs]) {
            if (place.kind !== 'inside' || place.path !== path)
                continue;
            for (const locked of [...(lock?.deps ?? []), ...(lock?.outs ?? [])])
                if (locked.path === text && locked.oid !== undefined)
                    hashes.add(locked.oid);
        }
    }
    return hashes;
}
function isSame(a, b) {
    return a.size > 0 && a.size === b.size && [...a].every((hash) => b.has(hash));
}

;// CONCATENATED MODULE: ./lib/commands/evidence/evidence.js









async function gatherEvidence(comparison, sources) {
    const { before, after, base, policy, isTrusted } = comparison;
    const none = { files: new Map(), failures: [] };
    const unread = { before: new Set(), after: new Set() };
    const at = (side) => ({ ...sources, unread: (path) => unread[side].add(path) });
    const [oldMetrics, oldParams] = before === undefined
        ? [none, none]
        : [await (0,tables/* metricTables */.Ml)(before, at('before')), await (0,tables/* paramTables */.VT)(before, sources)];
    const [metrics, params] = [await (0,tables/* metricTables */.Ml)(after, at('after')), await (0,tables/* paramTables */.VT)(after, sources)];
    const changedParams = (0,report_metrics/* diffValues */.In)(oldParams.files, params.files, { lists: 'text' });
    const trouble = [];
    const attempt = attempting(trouble);
    const drawn = await attempt(() => findPlots(before, after, sources), { plots: [], vega: [], warnings: [] });
    const { session } = sources;
    return {
        metrics: marked((0,report_metrics/* diffValues */.In)(oldMetrics.files, metrics.files, { lists: 'drop', all: true }), [
            ...unread.before,
            ...unread.after,
        ]),
        params: changedParams,
        paramLines: await attempt(() => paramLines(after, changedParams, sources), new Map()),
        data: await attempt(() => findDataChanges(before, after, sources), []),
        plots: drawn.plots,
        vega: drawn.vega,
        policy,
        baselines: await attempt(() => baselinesOf(session, policy, base), new Map()),
        changedTestSets: changedTestSets(policy, before, after),
        overrides: isTrusted ? await attempt(() => overridesOf(session, base), new Map()) : new Map(),
        warnings: [
            ...metrics.failures,
            ...params.failures,
            ...unreadWarnings(unread, sources),
            ...drawn.warnings,
            ...trouble,
        ],
    };
}
function marked(diff, unread) {
    const isUnread = (file) => unread.some((path) => file === path || file.startsWith(`${path}/`));
    const markAll = (changes) => new Map([...changes].map(([key, change]) => [key, { ...change, unread: true }]));
    return new Map([...diff].map(([file, changes]) => [file, isUnread(file) ? markAll(changes) : changes]));
}
function unreadWarnings(unread, { remotes, remote }) {
    if (remotes?.has(remote) !== true)
        return [];
    const warning = (paths, when) => paths.size === 0
        ? []
        : [
            {
                reason: 'data',
                message: `metrics ${when} could not be read: ${[...paths].map((path) => `'${path}'`).join(', ')} could not be had from the remote`,
                hint: 'what is in them is not compared; check the remote and run the job again',
            },
        ];
    return [...warning(unread.before, 'at the base'), ...warning(unread.after, 'of the change')];
}
function attempting(trouble) {
    return async (work, otherwise) => {
        try {
            return await work();
        }
        catch (error) {
            trouble.push(...(0,failure/* caught */.Vq)(error).failures);
            return otherwise;
        }
    };
}


/***/ }),

/***/ 77689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ metricHistory)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _report_gates_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69961);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86159);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78664);







async function metricHistory(session, range) {
    const { git } = session;
    if (git === undefined)
        return session.projectAt('HEAD').then((failed) => (failed.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([]) : failed));
    const newest = await session.projectAt(range.from);
    if (!newest.ok)
        return newest;
    const paths = sourcesOf(newest.value, session);
    const touched = await git.branchLog({ from: range.from, max: range.max, paths });
    const listed = range.every ? await git.branchLog({ from: range.from, max: range.max }) : touched;
    const read = new Set(touched.map(({ sha }) => sha));
    const oldest = listed.at(-1);
    if (oldest !== undefined)
        read.add(oldest.sha);
    const commits = [];
    let values = new Map();
    for (const commit of listed.toReversed()) {
        if (read.has(commit.sha))
            values = await valuesAt(session, commit.sha);
        commits.push({ ...commit, values });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(commits.reverse());
}
function sourcesOf(project, session) {
    const top = session.gitRoot ?? session.projectRoot;
    const prefix = session.projectRoot.slice(top.length + 1);
    const locks = [...project.files].flatMap((file) => file.endsWith('.dvc') ? [] : [(0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)((0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file), 'dvc.lock')]);
    const paths = [...(0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .metricPaths */ .Pe)(project), ...locks].filter((path) => path !== '' && !path.startsWith('..'));
    return [...new Set(paths)].map((path) => (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(prefix, path));
}
async function valuesAt(session, sha) {
    const project = await session.projectAt(sha);
    if (!project.ok)
        return new Map();
    const { files } = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .metricTables */ .Ml)(project.value, { session });
    return new Map([...files].flatMap(([file, value]) => {
        const kept = (0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricValue */ .a3)(value);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(kept))
            return [[(0,_report_gates_input_js__WEBPACK_IMPORTED_MODULE_6__/* .metricId */ .y)({ file, key: '' }), kept]];
        return [...(0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(kept)].map(([key, item]) => [(0,_report_gates_input_js__WEBPACK_IMPORTED_MODULE_6__/* .metricId */ .y)({ file, key: (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .pyStr */ .rD)(key) }), item]);
    }));
}


/***/ }),

/***/ 35986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ historyNumbers),
/* harmony export */   aW: () => (/* binding */ historyMetrics),
/* harmony export */   dU: () => (/* binding */ historyJson),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87703);
/* harmony import */ var _gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82489);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85340);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46505);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94468);







function historyMetrics(history, wanted) {
    const all = new Set(history.flatMap(({ values }) => [...values.keys()]));
    const isMeant = (id) => wanted.length === 0 ||
        wanted.some((name) => id === name || id.endsWith(`:${name}`) || id.startsWith(`${name}:`));
    return [...all].filter(isMeant).sort(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .OP);
}
function historyNumbers(history, id) {
    return history.flatMap(({ values }) => (0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(values.get(id)) ?? []);
}
function historyText(history, ids) {
    const blocks = ids.map((id) => {
        const numbers = historyNumbers(history, id);
        const summary = numbers.length === 0
            ? ''
            : `  ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .sparkline */ .K)(numbers.toReversed())}  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(Math.min(...numbers))} … ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(Math.max(...numbers))}, median ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)((0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(numbers))}`;
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(id)}${summary}`,
            ...(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsText */ .v6)(rowsOf(history, id)).map((row) => `  ${row}`),
        ].join('\n');
    });
    return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
function rowsOf(history, id) {
    return history.flatMap(({ sha, time, subject, values }, i) => {
        const value = values.get(id);
        if (value === undefined)
            return [];
        const [now, before] = [(0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value), (0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(history[i + 1]?.values.get(id))];
        const change = now === undefined || before === undefined || now === before ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(now - before);
        return [
            [sha.slice(0, 7), dayOf(time), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value)), change, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(subject, 60)],
        ];
    });
}
function dayOf(time) {
    const date = new Date(time * 1000);
    return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
function historyJson(history, ids) {
    return {
        schema: 'lockstep.history/1',
        metrics: ids.map((id) => ({
            metric: id,
            points: history.flatMap(({ sha, time, subject, values }) => {
                const value = values.get(id);
                return value === undefined ? [] : [(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .Eb)({ sha, time, subject, value: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .valueJson */ .q6)(value) })];
            }),
        })),
    };
}


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   q6: () => (/* binding */ valueJson),
/* harmony export */   sd: () => (/* binding */ stringifyJson)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

function stringifyJson(value) {
    return `${isOrdinary(value) ? JSON.stringify(value, null, 2) : write(value, '')}\n`;
}
function isOrdinary(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (value === null || typeof value !== 'object')
        return typeof value !== 'bigint';
    return Object.values(value).every(isOrdinary);
}
function valueJson(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === 'number')
        return Number.isFinite(value)
            ? value
            : Number.isNaN(value)
                ? 'NaN'
                : value > 0
                    ? 'Infinity'
                    : '-Infinity';
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc)
        return value.text;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(valueJson);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return value;
    const object = Object.create(null);
    for (const [key, item] of value)
        object[String(key)] = valueJson(item);
    return object;
}
function present(object) {
    const kept = {};
    for (const key of Object.keys(object)) {
        const value = object[key];
        if (value !== undefined)
            kept[key] = value;
    }
    return kept;
}
function write(value, indent) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value === null || typeof value !== 'object')
        return JSON.stringify(typeof value === 'number' ? valueJson(value) : value);
    const inner = `${indent}  `;
    if (Array.isArray(value))
        return block('[', value.map((item) => write(item, inner)), ']', indent);
    return block('{', Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`), '}', indent);
}
function block(open, items, close, indent) {
    return items.length === 0
        ? open + close
        : `${open}\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}${close}`;
}


/***/ })

};
