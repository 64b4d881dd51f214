export const id = 8666;
export const ids = [8666];
export const modules = {

/***/ 83674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ canonicalDvcFile)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45690);


function canonicalDvcFile(value, file) {
    const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file);
    const wdir = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, typeof value.get('wdir') === 'string' ? String(value.get('wdir')) : '');
    const relative = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(wdir, folder);
    const entries = (key, dump) => {
        const items = value.get(key);
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(items) ? items.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi).map((entry) => dump(entry, wdir)) : [];
    };
    return compact([
        ['desc', value.get('desc')],
        ['md5', value.get('md5')],
        ['wdir', relative === '.' ? undefined : relative],
        ['frozen', value.get('frozen') === true || value.get('locked') === true],
        ['deps', entries('deps', dumpDep)],
        ['outs', entries('outs', dumpOut)],
        ['always_changed', value.get('always_changed')],
        ['meta', value.get('meta')],
    ]);
}
function dumpDep(entry, wdir) {
    const repo = entry.get('repo');
    const db = entry.get('db');
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(repo)) {
        const order = ['url', 'rev', 'rev_lock', 'config', 'remote'];
        return new Map([
            ['path', entry.get('path') ?? ''],
            ['repo', compact(order.map((key) => [key, repo.get(key)]))],
        ]);
    }
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(db))
        return new Map([['db', compact([...db])]]);
    return new Map([...recordedFields(entry, wdir), ...files(entry)]);
}
function dumpOut(entry, wdir) {
    const flags = compact([
        ...['desc', 'type', 'labels', 'meta'].map((key) => [key, entry.get(key)]),
        ['persist', entry.get('persist')],
        ['remote', entry.get('remote')],
    ]);
    const annotations = [...flags].filter(([key]) => key !== 'persist' && key !== 'remote');
    const placement = [...flags].filter(([key]) => key === 'persist' || key === 'remote');
    return new Map([
        ...recordedFields(entry, wdir),
        ...annotations,
        ...isFalse(entry, 'cache'),
        ...placement,
        ...isFalse(entry, 'push'),
        ...files(entry),
    ]);
}
function recordedFields(entry, wdir) {
    const path = String(entry.get('path') ?? '');
    const isLegacy = entry.get('hash') === undefined && !(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isUrl */ .gU)(path) && !path.startsWith('/');
    const hashes = ['md5', 'size', 'nfiles', 'isexec', 'version_id', 'etag', 'checksum', 'cloud'];
    const isHashLast = entry.get('md5') === undefined;
    const order = isHashLast
        ? ['etag', 'checksum', ...hashes.filter((key) => key !== 'etag' && key !== 'checksum')]
        : hashes;
    const recorded = entry.has('files') ? [] : order.map((key) => [key, entry.get(key)]);
    const kept = recorded.filter(([key, item]) => isKept(key, item));
    const fields = new Map(kept);
    if (isLegacy && !entry.has('files') && !fields.has('md5'))
        fields.set('md5', null);
    if (!isLegacy)
        fields.set('hash', 'md5');
    fields.set('path', inProject(path, wdir));
    const config = entry.get('fs_config');
    if (config !== undefined && config !== null)
        fields.set('fs_config', config);
    return fields;
}
function isKept(key, value) {
    if (value === undefined || value === null)
        return false;
    return key === 'size' || key === 'nfiles' || !isEmpty(value);
}
function inProject(path, wdir) {
    if ((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isUrl */ .gU)(path) || path.startsWith('/'))
        return path;
    const target = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(wdir, path);
    return target === '..' || target.startsWith('../') ? path : (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(target, wdir);
}
function files(entry) {
    const list = entry.get('files');
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list) && list.length > 0 ? [['files', list]] : [];
}
function isFalse(entry, key) {
    return entry.get(key) === false ? [[key, false]] : [];
}
function compact(entries) {
    return new Map(entries.filter((entry) => entry[1] !== undefined && !isEmpty(entry[1])));
}
function isEmpty(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.length === 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
        return value.size === 0;
    return value === null || value === false || value === '' || value === 0 || value === 0n;
}


/***/ }),

/***/ 38666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDvcFile: () => (/* binding */ readDvcFile),
  tY: () => (/* reexport */ write/* writeDvcFile */.tY)
});

// UNUSED EXPORTS: importMd5, recordInDvcFile

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/located.js
var located = __webpack_require__(50579);
// EXTERNAL MODULE: ./lib/project/place.js
var place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/schema.js
var schema = __webpack_require__(36602);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
// EXTERNAL MODULE: ./lib/project/dvc-lock/entry.js
var dvc_lock_entry = __webpack_require__(11551);
// EXTERNAL MODULE: ./lib/project/dvc-lock/members.js
var members = __webpack_require__(56652);
;// CONCATENATED MODULE: ./lib/project/dvc-file/lock.js




function readFileLock({ document, deps, outs }) {
    const value = document.value;
    const content = new Map([
        ['cmd', ''],
        ['deps', recorded(value.get('deps'), deps)],
        ['outs', recorded(value.get('outs'), outs)],
    ]);
    const { entry, problems } = (0,dvc_lock_entry/* readLockEntry */.uh)(content);
    const failures = problems.map(({ path, message }) => (0,dvc_lock_entry/* badHash */.SA)(message, document.locate(path)));
    const lock = {
        ...entry,
        deps: entry.deps.map((locked, i) => withPlace((0,members/* withMembers */.P)(locked), deps[i])),
        outs: entry.outs.map((locked, i) => withPlace((0,members/* withMembers */.P)(locked), outs[i])),
        ...(failures.length === 0 ? {} : { failures }),
    };
    return (0,located/* located */.t)(lock, () => document.locate([]));
}
const recordedKeys = new Set([
    'hash',
    'md5',
    'etag',
    'checksum',
    'size',
    'nfiles',
    'isexec',
    'version_id',
    'cloud',
    'files',
]);
function recorded(entries, paths) {
    if (!(0,values_value/* isList */.Lv)(entries))
        return [];
    return entries.filter(values_value/* isMapping */.pi).map((entry, i) => {
        const kept = [...entry].filter(([key]) => recordedKeys.has(key));
        return new Map([['path', paths[i]?.path ?? ''], ...kept]);
    });
}
function withPlace(locked, path) {
    return path?.place.kind === 'outside' ? { ...locked, hashName: 'md5' } : locked;
}

// EXTERNAL MODULE: ./lib/project/dvc-file/md5.js
var md5 = __webpack_require__(60802);
// EXTERNAL MODULE: ./lib/project/dvc-file/schema.js
var dvc_file_schema = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/project/dvc-file/write.js
var write = __webpack_require__(54901);
;// CONCATENATED MODULE: ./lib/project/dvc-file/dvc-file.js











function readDvcFile(document, places) {
    const failures = (0,schema/* validate */.tf)(document, dvc_file_schema/* dvcFileSchema */.X);
    if (failures.length > 0)
        return { ok: false, failures };
    const value = (0,values_value/* isMapping */.pi)(document.value) ? document.value : new Map();
    const wdir = (0,place/* resolveFolder */.h1)((0,place/* joinPath */.uJ)((0,place/* folderOf */.yS)(document.file), textOf(value, 'wdir')), places.root);
    const reading = new stage_reading/* StageReading */.Nl({ document, at: [], definition: value, wdir }, places);
    const deps = mappingsOf(value, 'deps').flatMap((entry, i) => readDep(entry, i, reading) ?? []);
    const outs = mappingsOf(value, 'outs').flatMap((entry, i) => readOut(entry, i, reading) ?? []);
    if (reading.failures.length > 0)
        return { ok: false, failures: reading.failures };
    const desc = textOf(value, 'desc');
    const meta = value.get('meta');
    const stage = {
        address: document.file,
        name: undefined,
        file: document.file,
        cmd: undefined,
        wdir,
        deps,
        outs,
        frozen: value.get('frozen') === true || value.get('locked') === true,
        alwaysChanged: value.get('always_changed') === true,
        ...(desc === '' ? {} : { desc }),
        ...(meta === undefined || meta === null ? {} : { meta }),
        lock: readFileLock({ document, deps, outs }),
        ...(isChecksumChanged(value, document.file) ? { checksumChanged: true } : {}),
        dvcFile: value,
    };
    return (0,failure.ok)((0,located/* located */.t)(stage, () => document.locate([])));
}
function isChecksumChanged(value, file) {
    return (value.get('md5') ?? undefined) !== (0,md5/* importMd5 */.G)(value, file);
}
function readDep(entry, index, reading) {
    const at = ['deps', index];
    const path = textOf(entry, 'path');
    const origin = entry.get('repo') ?? entry.get('db');
    if ((0,values_value/* isMapping */.pi)(origin)) {
        const url = textOf(origin, entry.has('repo') ? 'url' : 'connection');
        const dep = { kind: 'path', path, place: { kind: 'url', url }, source: entry };
        return (0,located/* located */.t)(dep, () => reading.locate(at));
    }
    const placed = reading.attempt(at, () => reading.place(path, 'a dependency'));
    if (placed === undefined)
        return undefined;
    const options = entry.get('fs_config');
    const more = (0,values_value/* isMapping */.pi)(options) ? { options } : {};
    return (0,located/* located */.t)({ kind: 'path', ...placed, ...more }, () => reading.locate(at));
}
function readOut(entry, index, reading) {
    const at = ['outs', index];
    const placed = reading.attempt(at, () => {
        const found = reading.place(textOf(entry, 'path'));
        if (found.place.kind === 'inside')
            reading.checkIgnored(found.place.path, found.path);
        return found;
    });
    if (placed === undefined)
        return undefined;
    const remote = textOf(entry, 'remote');
    const props = [...entry].filter(([key]) => key === 'desc' || key === 'type' || key === 'labels' || key === 'meta');
    const out = {
        ...placed,
        role: 'output',
        cache: entry.get('cache') !== false,
        persist: entry.get('persist') === true,
        push: entry.get('push') !== false,
        ...(remote === '' ? {} : { remote }),
        ...(props.length === 0 ? {} : { props: new Map(props) }),
    };
    return (0,located/* located */.t)(out, () => reading.locate(at));
}
function mappingsOf(value, key) {
    const items = value.get(key);
    return (0,values_value/* isList */.Lv)(items) ? items.filter(values_value/* isMapping */.pi) : [];
}
function textOf(value, key) {
    const text = value.get(key);
    return typeof text === 'string' ? text : '';
}


/***/ }),

/***/ 60802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ importMd5)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);
/* harmony import */ var _dump_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83674);



function importMd5(value, file) {
    if (!isSingle(value.get('deps')) || !isSingle(value.get('outs')))
        return undefined;
    const content = new Map((0,_dump_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalDvcFile */ .u)(value, file));
    for (const key of ['md5', 'meta', 'desc'])
        content.delete(key);
    return process
        .getBuiltinModule('node:crypto')
        .createHash('md5')
        .update((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pyJson */ .W)(withoutIgnored(content), { sortKeys: true }))
        .digest('hex');
}
const ignored = new Set([
    'desc',
    'type',
    'labels',
    'meta',
    'locked',
    'frozen',
    'metric',
    'persist',
    'isexec',
    'size',
    'nfiles',
]);
function withoutIgnored(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.map(withoutIgnored);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return value;
    return new Map([...value].flatMap(([key, item]) => (ignored.has(key) ? [] : [[key, withoutIgnored(item)]])));
}
function isSingle(value) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) && value.length === 1;
}


/***/ }),

/***/ 42767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ dvcFileSchema)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36602);


const checksum = (value, path) => {
    if (value === null || value === '')
        return [];
    if (typeof value !== 'string' && typeof value !== 'bigint')
        return [{ path, message: 'expected str' }];
    return String(value).length >= 3 ? [] : [{ path, message: 'length of value must be at least 3' }];
};
const hashes = { md5: checksum, checksum, etag: checksum };
const meta = { size: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isInt */ .E6, nfiles: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isInt */ .E6, isexec: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj, version_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH };
const annotations = { desc: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, type: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, labels: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH), meta: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2 };
const oneRemote = (value, path) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) && value.size > 1 ? [{ path, message: 'length of value must be at most 1' }] : [];
const cloud = (value, path) => [
    ...(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...meta, ...hashes }))(value, path),
    ...oneRemote(value, path),
];
const files = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...hashes, ...meta, relpath: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, cloud }, ['relpath']));
const entry = {
    ...hashes,
    ...meta,
    path: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    persist: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    cloud,
    hash: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    files,
    fs_config: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW,
};
const repo = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    url: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    rev: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    rev_lock: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    config: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW),
    remote: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW),
}, ['url']);
const dependency = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    ...entry,
    repo,
    db: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ query: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, connection: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, file_format: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, table: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }),
});
const output = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...entry, ...annotations, cache: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj, remote: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, push: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj });
const dvcFileSchema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    md5: checksum,
    wdir: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ),
    deps: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(dependency), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ),
    outs: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(output), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ),
    locked: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    frozen: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    meta: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2,
    always_changed: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    desc: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
});


/***/ }),

/***/ 54901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ recordInDvcFile),
/* harmony export */   tY: () => (/* binding */ writeDvcFile),
/* harmony export */   ym: () => (/* binding */ updateInside)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52855);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98745);
/* harmony import */ var _values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71842);
/* harmony import */ var _values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47905);
/* harmony import */ var _values_yaml_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13271);
/* harmony import */ var _dump_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83674);
/* harmony import */ var _md5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60802);








function writeDvcFile(oldText, content, file) {
    if (oldText === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_write_js__WEBPACK_IMPORTED_MODULE_4__/* .emitYaml */ .h)(content));
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(oldText, file);
    if (!root.ok)
        return root;
    updateMapping(root.value, content);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function recordInDvcFile(value, seen, file) {
    const content = new Map(value);
    for (const key of ['deps', 'outs']) {
        const entries = value.get(key);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(entries))
            continue;
        content.set(key, entries.map((entry, i) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(entry) ? withRecord(entry, seen[key][i]) : entry)));
    }
    const md5 = (0,_md5_js__WEBPACK_IMPORTED_MODULE_6__/* .importMd5 */ .G)(content, file);
    if (md5 === undefined)
        content.delete('md5');
    else
        content.set('md5', md5);
    return (0,_dump_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalDvcFile */ .u)(content, file);
}
const recordKeys = [
    'hash',
    'md5',
    'etag',
    'checksum',
    'size',
    'nfiles',
    'isexec',
    'version_id',
    'cloud',
    'files',
];
function withRecord(entry, seen) {
    if (seen === undefined || entry.has('repo') || entry.has('db'))
        return entry;
    const fresh = new Map([...entry].filter(([key]) => !recordKeys.includes(key)));
    if (seen.oid !== undefined)
        fresh.set('md5', seen.oid);
    if (seen.size !== undefined)
        fresh.set('size', BigInt(seen.size));
    if (seen.nfiles !== undefined)
        fresh.set('nfiles', BigInt(seen.nfiles));
    if (seen.isexec === true)
        fresh.set('isexec', true);
    for (const [key, item] of seen.other ?? [])
        fresh.set(key, item);
    if (seen.hashName === 'md5')
        fresh.set('hash', 'md5');
    return fresh;
}
function updateMapping(node, value) {
    for (const [key, item] of value) {
        const old = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(node, key);
        if (old !== undefined && updateInside(old, item))
            continue;
        if (old === undefined || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .pyEqual */ .Q8)((0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .BA)(old), item))
            (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(node, String(key), (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(item));
    }
    for (const key of keysOf(node))
        if (!value.has(key))
            (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteEntry */ .KB)(node, key);
}
function updateSequence(node, value) {
    if (node.items.length !== value.length) {
        node.items = value.map((item) => (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(item));
        return;
    }
    for (const [i, item] of value.entries()) {
        const old = node.items[i];
        if (!updateInside(old, item) && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .pyEqual */ .Q8)((0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .BA)(old), item))
            node.items[i] = (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(item);
    }
}
function updateInside(node, value) {
    if (node.kind === 'mapping' && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(value))
        updateMapping(node, value);
    else if (node.kind === 'sequence' && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(value))
        updateSequence(node, value);
    else
        return false;
    return true;
}
function keysOf(node) {
    const value = (0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .BA)(node);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(value) ? [...value.keys()] : [];
}


/***/ })

};
