export const id = 8666;
export const ids = [8666];
export const modules = {

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


/***/ })

};
