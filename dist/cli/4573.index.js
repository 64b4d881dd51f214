export const id = 4573;
export const ids = [4573];
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
        if (old === undefined || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .pyEqual */ .Q8)((0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .B)(old), item))
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
        if (!updateInside(old, item) && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .pyEqual */ .Q8)((0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .B)(old), item))
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
    const value = (0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .B)(node);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(value) ? [...value.keys()] : [];
}


/***/ }),

/***/ 62087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qH: () => (/* binding */ carriedText),
  XS: () => (/* reexport */ dvc_lock_entry/* lockEntryValue */.XS),
  yX: () => (/* binding */ parseCarried),
  PG: () => (/* binding */ parseLock),
  zT: () => (/* binding */ parseLockEntry),
  hj: () => (/* binding */ runCacheText),
  tn: () => (/* reexport */ updateLock)
});

// UNUSED EXPORTS: parseAnyLock

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/json-read.js
var json_read = __webpack_require__(41063);
// EXTERNAL MODULE: ./lib/values/text.js
var values_text = __webpack_require__(5203);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/values/yaml/places.js
var places = __webpack_require__(35682);
// EXTERNAL MODULE: ./lib/values/yaml/read.js
var read = __webpack_require__(21402);
// EXTERNAL MODULE: ./lib/values/yaml/write.js
var write = __webpack_require__(13271);
// EXTERNAL MODULE: ./lib/project/located.js
var located = __webpack_require__(50579);
// EXTERNAL MODULE: ./lib/project/schema.js
var schema = __webpack_require__(36602);
// EXTERNAL MODULE: ./lib/project/dvc-lock/entry.js
var dvc_lock_entry = __webpack_require__(11551);
// EXTERNAL MODULE: ./lib/values/yaml/block.js
var block = __webpack_require__(47545);
// EXTERNAL MODULE: ./lib/values/yaml/block-line.js
var block_line = __webpack_require__(52336);
// EXTERNAL MODULE: ./lib/values/yaml/block-scalar.js
var block_scalar = __webpack_require__(82698);
;// CONCATENATED MODULE: ./lib/project/dvc-lock/schema.js


const checksum = (value, path) => {
    if (value === null || value === '')
        return [];
    const isLong = (typeof value === 'string' || typeof value === 'bigint') && String(value).length >= 3;
    return isLong ? [] : [{ path, message: 'not a valid value' }];
};
const hashes = { md5: checksum, checksum, etag: checksum };
const meta = { size: schema/* isInt */.E6, nfiles: schema/* isInt */.E6, isexec: schema/* isBool */.bj, version_id: schema/* isText */.KH };
const cloud = (value, path) => {
    const tooMany = (0,values_value/* isMapping */.pi)(value) && value.size > 1;
    const problems = (0,schema/* mapOf */.A7)((0,schema/* shape */.cW)({ ...meta, ...hashes }))(value, path);
    return tooMany ? [...problems, { path, message: 'length of value must be at most 1' }] : problems;
};
const files = (0,schema/* listOf */.c3)((0,schema/* shape */.cW)({ ...hashes, ...meta, relpath: schema/* isText */.KH, cloud }, ['relpath']));
const data = (0,schema/* listOf */.c3)((0,schema/* shape */.cW)({ ...hashes, ...meta, path: schema/* isText */.KH, cloud, files, hash: schema/* isText */.KH, dataset: schema/* isAnyMapping */.xW }, ['path']));
const lockEntrySchema = (0,schema/* shape */.cW)({ cmd: (0,schema/* anyOf */.EB)(schema/* isText */.KH, schema/* isAnyList */.te), deps: data, params: (0,schema/* mapOf */.A7)((0,schema/* mapOf */.A7)(schema/* isAnything */.r2)), outs: data }, ['cmd']);
const version = (value, path) => value === '2.0' ? [] : [{ path, message: 'invalid schema version' }];
const lockSchema = (0,schema/* shape */.cW)({ schema: version, datasets: schema/* isAnything */.r2, stages: (0,schema/* mapOf */.A7)(lockEntrySchema) }, ['schema']);

;// CONCATENATED MODULE: ./lib/project/dvc-lock/plain.js





function readPlainLock(text) {
    try {
        return new PlainLock(text).stages();
    }
    catch (error) {
        if (error instanceof block_scalar/* NotSimple */.OG)
            return undefined;
        throw error;
    }
}
const plain_name = '[A-Za-z_][\\w@./-]*';
const opening = "schema: '2.0'\nstages:\n";
const stageLine = new RegExp(`  (${plain_name}):\n`, 'y');
const cmdLine = new RegExp(`    cmd: (${block_line/* plainWords */.c5})\n`, 'y');
const listLine = / {4}(deps|params|outs):\n/y;
const pathLines = new RegExp(`    - path: (${block_line/* plainWords */.c5})\n(      hash: md5\n)?      md5: ([0-9a-f]{32}(?:\\.dir)?)\n      size: (0|[1-9][0-9]{0,14})\n` +
    '(?:      nfiles: (0|[1-9][0-9]{0,14})\n)?(      isexec: true\n)?', 'y');
const fileLine = new RegExp(`      (${plain_name}):\n`, 'y');
const keyLine = new RegExp(`        (${plain_name}): (${block_line/* plainWords */.c5})\n`, 'y');
const boundary = / {2}[A-Za-z_]| {4}(?:deps|params|outs):\n/y;
const longest = 1000;
class PlainLock {
    text;
    at = opening.length;
    blockAt;
    constructor(text) {
        this.text = text;
    }
    stages() {
        const stages = new Map();
        if (!this.text.startsWith(opening) || !this.text.endsWith('\n'))
            throw new block_scalar/* NotSimple */.OG();
        while (this.at < this.text.length) {
            const key = textOf(this.take(stageLine)?.[1]);
            if (stages.has(key))
                throw new block_scalar/* NotSimple */.OG();
            const { at } = this;
            let entry = this.plainEntry();
            if (entry === undefined) {
                this.at = at;
                entry = this.otherEntry();
            }
            stages.set(key, entry);
        }
        if (stages.size === 0)
            throw new block_scalar/* NotSimple */.OG();
        return stages;
    }
    plainEntry() {
        const cmd = this.take(cmdLine)?.[1];
        if (cmd === undefined || typeof (0,block_scalar/* simpleScalar */.tP)(cmd) !== 'string')
            return undefined;
        const entry = {
            cmd,
            deps: none,
            params: noParams,
            outs: none,
        };
        for (let done = ''; this.isBoundary();) {
            const list = this.take(listLine)?.[1];
            if (list === undefined)
                return entry;
            if (order.indexOf(list) <= order.indexOf(done))
                return undefined;
            done = list;
            if (list === 'params')
                entry.params = this.params();
            else
                entry[list] = this.paths();
        }
        return undefined;
    }
    isBoundary() {
        boundary.lastIndex = this.at;
        return this.at === this.text.length || boundary.test(this.text);
    }
    paths() {
        const paths = [];
        for (let line = this.take(pathLines); line !== undefined; line = this.take(pathLines)) {
            const [, path = '', hash, md5 = '', size, nfiles, isexec] = line;
            if (!/[acdf]/.test(md5))
                textOf(md5);
            paths.push({
                path: textOf(path),
                oid: md5,
                hashName: hash === undefined ? 'md5-dos2unix' : 'md5',
                size: Number(size),
                ...(nfiles === undefined ? undefined : { nfiles: Number(nfiles) }),
                ...(isexec === undefined ? undefined : { isexec: true }),
            });
        }
        return paths;
    }
    params() {
        const params = new Map();
        for (let line = this.take(fileLine); line !== undefined; line = this.take(fileLine)) {
            const file = textOf(line[1]);
            if (params.has(file))
                throw new block_scalar/* NotSimple */.OG();
            params.set(file, this.values());
        }
        return params;
    }
    values() {
        const values = new Map();
        for (let line = this.take(keyLine); line !== undefined; line = this.take(keyLine)) {
            const key = textOf(line[1]);
            if (values.has(key))
                throw new block_scalar/* NotSimple */.OG();
            values.set(key, (0,block_scalar/* simpleScalar */.tP)(line[2]));
        }
        return values;
    }
    otherEntry() {
        this.blockAt ??= (0,block/* blockReaderOf */.w)(this.text);
        if (!this.text.startsWith('    ', this.at))
            throw new block_scalar/* NotSimple */.OG();
        const read = this.blockAt(this.at + 4);
        if (read === undefined || lockEntrySchema(read.value, []).length > 0)
            throw new block_scalar/* NotSimple */.OG();
        const { entry, problems } = (0,dvc_lock_entry/* readLockEntry */.uh)(read.value);
        if (problems.length > 0)
            throw new block_scalar/* NotSimple */.OG();
        this.at = read.end === this.text.length ? read.end : this.text.lastIndexOf('\n', read.end) + 1;
        return entry;
    }
    take(pattern) {
        const { text, at } = this;
        if (text.indexOf('\n', at) - at > longest)
            return undefined;
        pattern.lastIndex = at;
        const match = pattern.exec(text) ?? undefined;
        if (match !== undefined)
            this.at = pattern.lastIndex;
        return match;
    }
}
const none = [];
const noParams = new Map();
const order = ['', 'deps', 'params', 'outs'];
function textOf(text) {
    if (text === undefined || typeof (0,block_scalar/* simpleScalar */.tP)(text) !== 'string')
        throw new block_scalar/* NotSimple */.OG();
    return text;
}

// EXTERNAL MODULE: ./lib/values/yaml/edit.js + 3 modules
var edit = __webpack_require__(98745);
// EXTERNAL MODULE: ./lib/values/yaml/node.js
var node = __webpack_require__(71842);
// EXTERNAL MODULE: ./lib/project/dvc-lock/quick.js
var dvc_lock_quick = __webpack_require__(67752);
;// CONCATENATED MODULE: ./lib/project/dvc-lock/update.js





function updateLock(text, entries) {
    const quick = (0,dvc_lock_quick/* quickUpdate */.V)(text ?? '', entries);
    if (quick !== undefined)
        return (0,failure.ok)(quick);
    const parsed = (0,edit/* parseForUpdate */.ab)(text ?? '', 'dvc.lock');
    if (!parsed.ok)
        return parsed;
    const root = parsed.value;
    if (root.entries.length === 0)
        (0,edit/* setEntry */.RY)(root, 'schema', (0,node/* nodeOf */.E7)('2.0'));
    const stages = (0,edit/* getEntry */.XJ)(root, 'stages') ?? emptyMapping();
    if (stages.kind !== 'mapping') {
        const location = { file: 'dvc.lock' };
        return (0,failure/* fail */.fJ)({
            reason: 'project',
            message: "'dvc.lock' validation failed: expected a dictionary, in stages",
            location,
        });
    }
    (0,edit/* setEntry */.RY)(root, 'stages', stages);
    for (const [name, entry] of entries)
        (0,edit/* setEntry */.RY)(stages, name, (0,node/* nodeOf */.E7)((0,dvc_lock_entry/* lockEntryValue */.XS)(entry)));
    return (0,failure.ok)((0,edit/* writeUpdated */.D_)(root));
}
function emptyMapping() {
    return { kind: 'mapping', flow: true, entries: [] };
}

;// CONCATENATED MODULE: ./lib/project/dvc-lock/dvc-lock.js















function parseLock(text, file) {
    const plain = text.length > values_text/* maxFileBytes */.eV ? undefined : readPlainLock(text);
    if (plain !== undefined)
        return (0,failure.ok)({ stages: withLocations(plain, (0,places/* yamlPlaces */.og)(text, file)) });
    return parseAnyLock(text, file);
}
function parseAnyLock(text, file) {
    const document = (0,read/* readYaml */.gM)(text, file);
    if (!document.ok)
        return document;
    const failures = (0,schema/* validate */.tf)(document.value, lockSchema);
    if (failures.length > 0)
        return (0,failure/* fail */.fJ)(...failures.map((failure) => withHint(failure, document.value)));
    const stages = document.value.value.get('stages');
    if (!(0,values_value/* isMapping */.pi)(stages))
        return (0,failure.ok)({ stages: new Map() });
    return (0,failure.ok)({
        stages: new Map([...stages].map(([name, stage]) => [
            String(name),
            entryOf(stage, document.value, ['stages', name]),
        ])),
    });
}
function withLocations(stages, locate) {
    return new Map(Array.from(stages, ([name, { cmd, deps, params, outs }]) => [
        name,
        (0,located/* located */.t)({ cmd, deps, params, outs }, () => locate(['stages', name])),
    ]));
}
function parseLockEntry(text, file) {
    return entryIn((0,read/* readYaml */.gM)(text, file));
}
function parseCarried(text, file) {
    return text.startsWith('{') ? entryIn((0,json_read/* readJson */.V)(Buffer.from(text), file)) : parseLockEntry(text, file);
}
function carriedText(entry) {
    const value = (0,dvc_lock_entry/* lockEntryValue */.XS)(entry);
    return isJson(value) ? (0,json/* pyJson */.W)(value) : (0,write/* emitYaml */.h)(value);
}
function isJson(value) {
    if (value instanceof values_value/* Timestamp */.Dc)
        return false;
    if ((0,values_value/* isList */.Lv)(value))
        return value.every(isJson);
    return !(0,values_value/* isMapping */.pi)(value) || [...value].every(([key, item]) => typeof key === 'string' && isJson(item));
}
function entryIn(document) {
    if (!document.ok)
        return document;
    const failures = (0,schema/* validate */.tf)(document.value, lockEntrySchema);
    return failures.length > 0
        ? (0,failure/* fail */.fJ)(...failures)
        : (0,failure.ok)(entryOf(document.value.value, document.value, []));
}
function entryOf(stage, document, path) {
    const { entry, problems } = (0,dvc_lock_entry/* readLockEntry */.uh)(stage);
    const failures = problems.map((problem) => (0,dvc_lock_entry/* badHash */.SA)(problem.message, document.locate([...path, ...problem.path])));
    return (0,located/* located */.t)({ ...entry, ...(failures.length === 0 ? undefined : { failures }) }, () => document.locate(path));
}
function withHint(failure, document) {
    const value = document.value;
    const isFirstGeneration = (0,values_value/* isMapping */.pi)(value) &&
        value.size > 0 &&
        !value.has('schema') &&
        [...value.values()].every((stage) => (0,values_value/* isMapping */.pi)(stage) && stage.has('cmd'));
    if (!isFirstGeneration)
        return failure;
    return {
        ...failure,
        hint: 'this lock was written by DVC 1: delete it and run `repro`, or run `dvc commit` once with DVC 2',
    };
}
function runCacheText(entry) {
    return (0,write/* emitYaml */.h)((0,dvc_lock_entry/* lockEntryValue */.XS)(entry));
}


/***/ }),

/***/ 11551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ badHash),
/* harmony export */   XS: () => (/* binding */ lockEntryValue),
/* harmony export */   uh: () => (/* binding */ readLockEntry)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41509);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);


function readLockEntry(stage) {
    const problems = [];
    const paths = (kind) => {
        const items = stage.get(kind);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(items))
            return [];
        return items.map((item, index) => {
            const read = readPath(item);
            if (read.problem !== undefined)
                problems.push({ path: [kind, index, 'md5'], message: read.problem });
            return read.path;
        });
    };
    const cmd = stage.get('cmd');
    const params = stage.get('params');
    const entry = {
        cmd: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(cmd) ? cmd.map(String) : String(cmd),
        deps: paths('deps'),
        params: new Map((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(params) ? [...params].map(([file, keys]) => [String(file), keys]) : []),
        outs: paths('outs'),
    };
    return { entry, problems };
}
function readPath(item) {
    const other = new Map();
    for (const [key, value] of item) {
        if (!known.has(String(key)) && value !== null && value !== '')
            other.set(key, value);
    }
    const md5 = item.get('md5') ?? '';
    const oid = md5 === '' ? undefined : (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOid */ .Se)(md5);
    const [size, nfiles, isexec] = [item.get('size'), item.get('nfiles'), item.get('isexec')];
    const path = {
        path: String(item.get('path')),
        hashName: typeof item.get('hash') === 'string' && item.get('hash') !== '' ? 'md5' : 'md5-dos2unix',
        ...(oid === undefined ? {} : { oid }),
        ...(size === undefined ? {} : { size: Number(size) }),
        ...(nfiles === undefined ? {} : { nfiles: Number(nfiles) }),
        ...(isexec === true ? { isexec } : {}),
        ...(other.size === 0 ? {} : { other }),
    };
    if (md5 === '' || oid !== undefined)
        return { path };
    return { path, problem: `'${String(md5)}' is no MD5 hash of 32 hexadecimal digits` };
}
const known = new Set(['path', 'hash', 'md5', 'size', 'nfiles', 'isexec']);
function lockEntryValue(entry) {
    const value = new Map([['cmd', typeof entry.cmd === 'string' ? entry.cmd : [...entry.cmd]]]);
    if (entry.deps.length > 0)
        value.set('deps', sortedPaths(entry.deps));
    if (entry.params.size > 0)
        value.set('params', paramsValue(entry.params));
    if (entry.outs.length > 0)
        value.set('outs', sortedPaths(entry.outs));
    return value;
}
function sortedPaths(paths) {
    return paths.toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .OP)(a.path, b.path)).map(pathValue);
}
function paramsValue(params) {
    const files = [...params].sort(([a], [b]) => (isDefault(b) ? 1 : 0) - (isDefault(a) ? 1 : 0) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .OP)(a, b));
    return new Map(files.map(([file, keys]) => [
        file,
        new Map([...keys].sort(([a], [b]) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .OP)(String(a), String(b)))),
    ]));
}
function isDefault(file) {
    return file === 'params.yaml';
}
function pathValue(path) {
    const value = new Map([['path', path.path]]);
    const other = path.other ?? new Map();
    if (other.has('dataset'))
        return value.set('dataset', other.get('dataset') ?? null);
    if (path.hashName === 'md5')
        value.set('hash', 'md5');
    if (other.has('files'))
        return value.set('files', other.get('files') ?? null);
    const own = path.oid === undefined ? ['etag', 'checksum'].find((name) => other.has(name)) : undefined;
    if (path.oid !== undefined)
        value.set('md5', path.oid);
    else if (own !== undefined)
        value.set(own, other.get(own) ?? null);
    if (path.size !== undefined)
        value.set('size', BigInt(path.size));
    if (path.nfiles !== undefined)
        value.set('nfiles', BigInt(path.nfiles));
    if (path.isexec)
        value.set('isexec', true);
    for (const key of ['version_id', 'etag', 'checksum', 'cloud']) {
        const item = other.get(key);
        if (item !== undefined && !value.has(key))
            value.set(key, item);
    }
    return value;
}
function badHash(message, location) {
    return {
        reason: 'project',
        message,
        location,
        hint: 'restore the line from history, or run the stage again',
    };
}


/***/ }),

/***/ 67752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ quickUpdate),
/* harmony export */   d: () => (/* binding */ isLossy)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98745);
/* harmony import */ var _values_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21402);
/* harmony import */ var _values_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13271);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11551);





const opening = "schema: '2.0'\nstages:\n";
const anchor = /(?:: |- )[&*]/;
const proved = new Map();
const kept = 8;
function quickUpdate(text, entries) {
    const blocks = proved.get(text) ?? prove(text);
    if (blocks === undefined)
        return undefined;
    const texts = [...blocks.texts];
    const places = new Map(blocks.places);
    for (const [name, entry] of entries) {
        if (blocks.styled.has(name))
            return undefined;
        const place = places.get(name) ?? texts.length;
        const block = blockText(name, entry);
        if (place === texts.length && blocks.lastIsStyled)
            return undefined;
        if (anchor.test(block))
            return undefined;
        texts[place] = block;
        places.set(name, place);
    }
    if (texts.length === 0)
        return undefined;
    const updated = blocks.head + texts.join('');
    if (!isLossy(updated))
        remember(updated, { ...blocks, texts, places });
    return updated;
}
function isLossy(text) {
    return text.includes('  \n');
}
function blockText(name, entry) {
    return (0,_values_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .emitYaml */ .h)(new Map([['stages', new Map([[name, (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .lockEntryValue */ .XS)(entry)]])]])).slice('stages:\n'.length);
}
function prove(text) {
    if (text === '')
        return { head: opening, texts: [], places: new Map(), styled: new Set(), lastIsStyled: false };
    const at = text.indexOf(opening);
    if (at === -1 || !isComments(text.slice(0, at)) || anchor.test(text))
        return undefined;
    const head = text.slice(0, at + opening.length);
    const texts = text.slice(head.length).split(/^(?= {2}[^ #\n])/m);
    const read = (0,_values_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, 'dvc.lock');
    const stages = read.ok && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(read.value.value) ? read.value.value.get('stages') : undefined;
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(stages) || stages.size !== texts.length || !isStable(`${head}  x:\n    cmd: x\n`))
        return undefined;
    const names = [...stages.keys()].map(String);
    const styled = new Set();
    if ((0,_values_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .emitYaml */ .h)(new Map([['stages', stages]])) !== `stages:\n${texts.join('')}`) {
        for (const [index, block] of texts.entries()) {
            const name = names[index] ?? '';
            if ((0,_values_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .emitYaml */ .h)(new Map([['stages', new Map([[name, stages.get(name) ?? null]])]])) === `stages:\n${block}`)
                continue;
            if (!isStable(`stages:\n${block}`))
                return undefined;
            styled.add(name);
        }
    }
    const places = new Map(names.map((name, index) => [name, index]));
    const blocks = { head, texts, places, styled, lastIsStyled: styled.has(names.at(-1) ?? '') };
    remember(text, blocks);
    return blocks;
}
function isComments(text) {
    return text.split('\n').every((line) => line === '' || line.startsWith('#'));
}
function isStable(text) {
    const parsed = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseForUpdate */ .ab)(text, 'dvc.lock');
    return parsed.ok && (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .writeUpdated */ .D_)(parsed.value) === text;
}
function remember(text, blocks) {
    proved.delete(text);
    proved.set(text, blocks);
    const [oldest] = proved.keys();
    if (proved.size > kept && oldest !== undefined)
        proved.delete(oldest);
}


/***/ }),

/***/ 50579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ located)
/* harmony export */ });
function located(fields, locate) {
    return Object.assign(new Located(locate), fields);
}
class Located {
    #locate;
    constructor(locate) {
        this.#locate = locate;
        Object.defineProperty(this, 'location', Located.#shared);
    }
    static #shared = {
        get() {
            return this.#locate();
        },
        enumerable: true,
        configurable: true,
    };
}


/***/ }),

/***/ 36602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   E6: () => (/* binding */ isInt),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   bj: () => (/* binding */ isBool),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cW: () => (/* binding */ shape),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   r2: () => (/* binding */ isAnything),
/* harmony export */   te: () => (/* binding */ isAnyList),
/* harmony export */   tf: () => (/* binding */ validate),
/* harmony export */   xW: () => (/* binding */ isAnyMapping)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

const none = [];
function validate(document, check) {
    return check(document.value, []).map(({ path, message }) => ({
        reason: 'project',
        message: `'${document.file}' validation failed: ${message}${path.length === 0 ? '' : `, in ${path.map(String).join(' -> ')}`}`,
        location: document.locate(path),
    }));
}
const isText = (value, path) => typeof value === 'string' ? none : [{ path, message: 'expected str' }];
const isBool = (value, path) => typeof value === 'boolean' ? none : [{ path, message: 'expected bool' }];
const isInt = (value, path) => typeof value === 'bigint' || typeof value === 'boolean' ? none : [{ path, message: 'expected int' }];
const isNull = (value, path) => value === null ? none : [{ path, message: 'not a valid value' }];
const isAnyMapping = (value, path) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? none : [{ path, message: 'expected dict' }];
const isAnyList = (value, path) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? none : [{ path, message: 'expected list' }];
const isAnything = () => none;
function anyOf(...checks) {
    return (value, path) => {
        let best;
        for (const check of checks) {
            const problems = check(value, path);
            if (problems.length === 0)
                return none;
            if (best === undefined || depth(problems) > depth(best))
                best = problems;
        }
        return best ?? none;
    };
}
function depth(problems) {
    return problems[0]?.path.length ?? 0;
}
function join(before, found, way) {
    if (found.length === 0)
        return before;
    return [
        ...before,
        ...found.map((problem) => (problem.path === way ? { ...problem, path: [...way] } : problem)),
    ];
}
function listOf(...checks) {
    return (value, path) => {
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            return [{ path, message: 'expected a list' }];
        const way = path;
        let problems = none;
        for (let i = 0; i < value.length; i++) {
            way.push(i);
            problems = join(problems, oneOf(checks, value[i], way), way);
            way.pop();
        }
        return problems;
    };
}
function oneOf(checks, item, way) {
    let last = none;
    for (const check of checks) {
        last = check(item, way);
        if (last.length === 0 || depth(last) > way.length)
            break;
    }
    return last;
}
function mapOf(check) {
    const checkOf = (key) => (typeof key === 'string' ? check : isNoTextKey);
    return (value, path) => {
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
            return [{ path, message: 'expected a dictionary' }];
        return eachEntry(value, path, checkOf);
    };
}
const isNoTextKey = (_, path) => [{ path, message: 'expected str' }];
function shape(fields, required = []) {
    const checks = new Map(Object.entries(fields));
    const checkOf = (key) => checks.get(key) ?? isExtra;
    return (value, path) => {
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
            return [{ path, message: 'expected a dictionary' }];
        let problems = eachEntry(value, path, checkOf);
        for (const key of required) {
            if (!value.has(key))
                problems = [...problems, { path: [...path, key], message: 'required key not provided' }];
        }
        return problems;
    };
}
const isExtra = (_, path) => [{ path, message: 'extra keys not allowed' }];
function eachEntry(value, path, checkOf) {
    const way = path;
    let problems = none;
    value.forEach((item, key) => {
        way.push(key);
        problems = join(problems, checkOf(key)(item, way), way);
        way.pop();
    });
    return problems;
}


/***/ }),

/***/ 41509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ isTreeOid),
/* harmony export */   Se: () => (/* binding */ parseOid),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   ud: () => (/* binding */ parseObjectKey)
/* harmony export */ });
const pattern = /^[0-9a-f]{32}(\.dir)?$/;
function parseOid(text) {
    if (typeof text !== 'string')
        return undefined;
    if (pattern.test(text))
        return text;
    const lower = text.toLowerCase();
    return pattern.test(lower) ? lower : undefined;
}
function isTreeOid(oid) {
    return oid.endsWith('.dir');
}
function objectKey({ oid, hashName }) {
    const sharded = `${oid.slice(0, 2)}/${oid.slice(2)}`;
    return hashName === 'md5' ? `files/md5/${sharded}` : sharded;
}
const keyPattern = /^(?:files\/md5\/)?([0-9a-f]{2})\/([0-9a-f]{30}(?:\.dir)?)$/;
function parseObjectKey(key) {
    const match = keyPattern.exec(key);
    if (match === null)
        return undefined;
    return {
        oid: `${match[1]}${match[2]}`,
        hashName: key.startsWith('files/') ? 'md5' : 'md5-dos2unix',
    };
}


/***/ }),

/***/ 41063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   W: () => (/* binding */ isFalse)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);



function readJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(bytes, file);
    if (!text.ok)
        return text;
    try {
        const value = new JsonReader(text.value).document();
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
            file,
            value: isFalse(value) ? new Map() : value,
            locate: (path) => locate(text.value, file, path),
        });
    }
    catch (error) {
        if (!(error instanceof JsonProblem))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupted */ .LM)('JSON', error.message, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locationAt */ .dz)(text.value, error.offset, file)));
    }
}
function isFalse(value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.length === 0;
    if (typeof value === 'number')
        return value === 0;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value.size === 0 : !value;
}
class JsonProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function locate(text, file, path) {
    const offsets = new Map();
    let value = new JsonReader(text, offsets).document();
    let at = text.search(/[^ \t\n\r]|$/);
    for (const step of path) {
        const found = value === undefined ? undefined : offsets.get(value)?.get(step);
        if (found === undefined)
            break;
        at = found;
        value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value.get(step) : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) ? value[Number(step)] : undefined;
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locationAt */ .dz)(text, at, file);
}
class JsonReader {
    at = 0;
    depth = 0;
    text;
    offsets;
    constructor(text, offsets) {
        this.text = text;
        this.offsets = offsets;
    }
    document() {
        if (this.text.startsWith('\ufeff'))
            throw new JsonProblem('unexpected byte order mark', 0);
        const value = this.value();
        this.space();
        if (this.at < this.text.length)
            throw new JsonProblem('extra data after the end', this.at);
        return value;
    }
    value() {
        this.space();
        const char = this.text[this.at];
        if (char === '{')
            return this.nested(() => this.object());
        if (char === '[')
            return this.nested(() => this.array());
        if (char === '"')
            return this.string();
        for (const [word, value] of words)
            if (this.take(word))
                return value;
        return this.number();
    }
    nested(read) {
        if (++this.depth > _text_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNesting */ .JG)
            throw new JsonProblem(`nested deeper than ${_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNesting */ .JG} levels`, this.at);
        const value = read();
        this.depth--;
        return value;
    }
    object() {
        const map = new Map();
        const offsets = new Map();
        this.offsets?.set(map, offsets);
        this.at++;
        this.space();
        if (this.take('}'))
            return map;
        do {
            this.space();
            const start = this.at;
            if (this.text[start] !== '"')
                throw new JsonProblem('expected a property name in double quotes', start);
            const key = this.string();
            this.space();
            if (!this.take(':'))
                throw new JsonProblem("expected ':'", this.at);
            offsets.set(key, start);
            map.set(key, this.value());
            this.space();
        } while (this.take(','));
        if (!this.take('}'))
            throw new JsonProblem("expected ',' or '}'", this.at);
        return map;
    }
    array() {
        const list = [];
        const offsets = new Map();
        this.offsets?.set(list, offsets);
        this.at++;
        this.space();
        if (this.take(']'))
            return list;
        do {
            this.space();
            offsets.set(list.length, this.at);
            list.push(this.value());
            this.space();
        } while (this.take(','));
        if (!this.take(']'))
            throw new JsonProblem("expected ',' or ']'", this.at);
        return list;
    }
    string() {
        const start = this.at;
        const end = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(this.text, start + 1, '"');
        const body = end === undefined ? '' : this.text.slice(start + 1, end);
        if (end === undefined || /[\u0000-\u001f]/.test(body))
            throw new JsonProblem('invalid or unterminated text', start);
        this.at = end + 1;
        if (!body.includes('\\'))
            return body;
        try {
            return JSON.parse(`"${body}"`);
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
            throw new JsonProblem('invalid escape', start);
        }
    }
    number() {
        const pattern = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (!match)
            throw new JsonProblem('expected a value', this.at);
        if (match[0].length > 4300)
            throw new JsonProblem('a number of more than 4300 digits', this.at);
        this.at = pattern.lastIndex;
        return match[1] === undefined && match[2] === undefined ? BigInt(match[0]) : Number(match[0]);
    }
    take(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    space() {
        while (this.at < this.text.length && ' \t\n\r'.includes(this.text.charAt(this.at)))
            this.at++;
    }
}
const words = [
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];


/***/ }),

/***/ 78554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pyJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _json_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41063);




function pyJson(v, options) {
    if (v === null)
        return 'null';
    if (typeof v === 'string')
        return jsonText(v);
    if (typeof v === 'bigint' || typeof v === 'boolean')
        return v.toString();
    if (typeof v === 'number')
        return jsonFloat(v);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(v)) {
        const entries = options?.sortKeys ? sortedEntries(v) : [...v];
        return `{${entries.map(([key, item]) => `${jsonText(keyText(key))}: ${pyJson(item, options)}`).join(', ')}}`;
    }
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(v))
        return `[${Array.from(v, (item) => pyJson(item, options)).join(', ')}]`;
    if (v instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Timestamp */ .Dc) {
        const type = v.text.length > 10 ? 'datetime' : 'date';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO({
            reason: 'project',
            message: `Object of type ${type} is not JSON serializable: ${v.text}`,
            hint: 'put the date in quotes, so that it is read as text',
        });
    }
    return v;
}
function jsonText(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    const body = text.replace(/[^ !#-[\]-~]/g, (unit) => short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${body}"`;
}
const short = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\f': '\\f',
    '\b': '\\b',
};
function jsonFloat(x) {
    if (Number.isFinite(x))
        return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .reprFloat */ .yI)(x);
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
}
function keyText(key) {
    if (typeof key === 'string')
        return key;
    if (key === null)
        return 'null';
    return typeof key === 'number' ? jsonFloat(key) : key.toString();
}
function sortedEntries(v) {
    const entries = [...v];
    if (entries.every(([key]) => key !== null && typeof key !== 'string')) {
        return entries.sort(([a], [b]) => Number(a) - Number(b));
    }
    return entries.sort(([a], [b]) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .OP)(keyText(a), keyText(b)));
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ maxNesting),
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   Lc: () => (/* binding */ endOfQuoted),
/* harmony export */   dz: () => (/* binding */ locationAt),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   j2: () => (/* binding */ locations),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

const maxFileBytes = 64 * 1024 * 1024;
const maxNesting = 200;
function readText(bytes, file) {
    if (bytes.length > maxFileBytes) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `'${file}' is larger than 64 MiB, the most that is read of a YAML, JSON, TOML or Python file`,
            location: { file },
            hint: 'track large files with `dvc add` and keep parameters in a small file',
        });
    }
    if (typeof bytes === 'string')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unixLines(bytes));
    try {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unixLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `unable to read: '${file}', is not valid utf-8`,
            location: { file },
            hint: 'save the file with UTF-8 encoding',
        });
    }
}
function unixLines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
function locationAt(text, offset, file) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    let line = 1;
    for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1))
        line++;
    return { file, line, column: [...before.slice(start)].length + 1 };
}
function locations(text, file) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return { file, line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}
function corrupted(format, problem, location) {
    return {
        reason: 'project',
        message: `unable to read: '${location.file}', ${format} file structure is corrupted: ${problem}`,
        location,
    };
}
function endOfQuoted(text, from, close) {
    let at = from;
    let quote = -1;
    let backslash = -1;
    for (;;) {
        if (quote < at)
            quote = text.indexOf(close, at);
        if (quote === -1)
            return undefined;
        if (backslash < at)
            backslash = text.indexOf('\\', at);
        if (backslash === -1)
            backslash = text.length;
        if (backslash > quote)
            return quote;
        at = backslash + 2;
    }
}


/***/ }),

/***/ 82506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseTimestamp),
/* harmony export */   c: () => (/* binding */ respellTimestamp)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

const pattern = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;
function parseTimestamp(text) {
    const match = pattern.exec(text);
    if (!match)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return undefined;
    const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
    if (match[4] === undefined)
        return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc(date);
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const [fraction = '', zone, sign = '+', zoneHour = '0', zoneMinute = '0'] = match.slice(7);
    const micros = Math.min(999_999, Math.round(Number(`0.${fraction || '0'}`) * 1e6));
    const time = `${pad(hour)}:${pad(minute)}:${pad(second)}${micros === 0 ? '' : `.${pad(micros, 6)}`}`;
    if (zone === undefined)
        return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc(`${date} ${time}`);
    if (Number(zoneHour) > 23)
        return undefined;
    return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc(`${date} ${time}${sign}${pad(Number(zoneHour))}:${pad(Number(zoneMinute))}`);
}
function respellTimestamp(text) {
    const spelled = parseTimestamp(text)?.text;
    const [hasT, zone, sign] = [
        /^[^Tt]*[Tt]/.test(text),
        /(?:Z|[-+][0-9:]+)$/.exec(text.slice(10))?.[0],
        /[-+][0-9:]+$/.test(text.slice(10)),
    ];
    if (spelled === undefined)
        return text;
    if (!hasT && !sign)
        return spelled;
    const withT = hasT ? spelled.replace(' ', 'T') : spelled;
    return zone === undefined ? withT : withT.slice(0, -6) + zone;
}
function daysIn(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function pad(part, length = 2) {
    return String(part).padStart(length, '0');
}


/***/ }),

/***/ 52336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ plainPair),
/* harmony export */   IT: () => (/* binding */ skipLine),
/* harmony export */   LL: () => (/* binding */ toContent),
/* harmony export */   Xe: () => (/* binding */ endContent),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   kP: () => (/* binding */ plainItem)
/* harmony export */ });
/* harmony import */ var _block_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82698);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);


const plainWords = '[A-Za-z0-9_./$](?:[ !"$-9;-~]*[!"$-9;-~])?';
const lineEnd = '\\n( *)(?=[^ \\n#\\0])';
const pair = new RegExp(`([A-Za-z_][\\w./-]*):(?: (${plainWords}))?${lineEnd}`, 'y');
const item = new RegExp(`(${plainWords})${lineEnd}`, 'y');
const longest = 1000;
function plainPair(cursor) {
    const match = matchAt(pair, cursor);
    if (match === undefined)
        return undefined;
    const [, key = '', value, blanks = ''] = match;
    if (value !== undefined && blanks.length > cursor.column)
        return undefined;
    advance(cursor, pair.lastIndex, blanks.length);
    return { key: (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .simpleKey */ .ix)(key), value: value === undefined ? undefined : (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .simpleScalar */ .tP)(value) };
}
function plainItem(cursor, column) {
    const match = matchAt(item, cursor);
    if (match === undefined)
        return undefined;
    const [, value = '', blanks = ''] = match;
    if (blanks.length > column)
        return undefined;
    advance(cursor, item.lastIndex, blanks.length);
    return { value: (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .simpleScalar */ .tP)(value) };
}
function matchAt(pattern, { text, at }) {
    const end = text.indexOf('\n', at);
    if (end === -1 || end - at > longest)
        return undefined;
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
function advance(cursor, to, indent) {
    cursor.at = to;
    cursor.lineStart = to - indent;
    cursor.line++;
}
function toContent(cursor) {
    for (;;) {
        cursor.skipSpaces();
        const code = cursor.code();
        if (code === 0)
            return false;
        if (code === 0x23)
            skipLine(cursor);
        else if (code !== 0x0a)
            return true;
        if (cursor.lineBreak() === '' && cursor.code() === 0)
            return false;
    }
}
function skipLine(cursor) {
    const end = cursor.text.indexOf('\n', cursor.at);
    cursor.at = end === -1 ? cursor.text.length - 1 : end;
}
function endContent(cursor) {
    cursor.skipSpaces();
    const code = cursor.code();
    if (code === 0x23 && cursor.code(-1) === 0x20)
        skipLine(cursor);
    else if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(code))
        throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .NotSimple */ .OG();
    cursor.lineBreak();
    toContent(cursor);
}


/***/ }),

/***/ 82698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ NotSimple),
/* harmony export */   eR: () => (/* binding */ noteWords),
/* harmony export */   ix: () => (/* binding */ simpleKey),
/* harmony export */   p: () => (/* binding */ shortFlow),
/* harmony export */   rG: () => (/* binding */ plainKeyEnd),
/* harmony export */   tP: () => (/* binding */ simpleScalar)
/* harmony export */ });
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77730);

class NotSimple extends Error {
}
function plainKeyEnd(cursor) {
    const { text, at: start } = cursor;
    const first = text.charCodeAt(start);
    if (first < 128 && !beginsKey(text, start))
        return undefined;
    for (let at = start; at < start + 1000; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x0a || code === 0)
            return undefined;
        if (code === 0x23 && text.charCodeAt(at - 1) === 0x20)
            return undefined;
        if (code !== 0x3a)
            continue;
        const next = text.charCodeAt(at + 1);
        if (next !== 0x20 && next !== 0x0a && next !== 0)
            continue;
        let end = at;
        while (text.charCodeAt(end - 1) === 0x20)
            end--;
        return end;
    }
    return undefined;
}
function beginsKey(text, at) {
    const char = text.charAt(at);
    if (char === '-')
        return !' \n\0'.includes(text.charAt(at + 1));
    return !' \n\0?:,[]{}#&*!|>\'"%@`'.includes(char);
}
function simpleScalar(text) {
    const value = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePlain */ .Rg)(text);
    if (typeof value === 'string' && (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .plainKind */ .dM)(value) !== 'string')
        throw new NotSimple();
    return value;
}
function simpleKey(text) {
    const key = simpleScalar(text);
    if (typeof key !== 'string' && typeof key !== 'bigint' && key !== null)
        throw new NotSimple();
    return key;
}
function shortFlow(cursor) {
    const pattern = /\[ *(?:[\w./+-]+ *(?:, *[\w./+-]+ *)*)?\]|\{ *\}/y;
    pattern.lastIndex = cursor.at;
    const text = pattern.exec(cursor.text)?.[0];
    if (text === undefined)
        throw new NotSimple();
    cursor.at += text.length;
    if (text.startsWith('{'))
        return new Map();
    const inside = text.slice(1, -1).trim();
    if (inside === '')
        return [];
    return inside.split(/ *, */).map((word) => {
        if (word.startsWith('-') && !/^-[0-9.]/.test(word))
            throw new NotSimple();
        return simpleScalar(word);
    });
}
function noteWords(text, start, places) {
    let index = 0;
    for (const word of text.matchAll(/[\w./+-]+/g))
        places?.set(index++, start + word.index);
}


/***/ }),

/***/ 47545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readBlockYaml),
/* harmony export */   w: () => (/* binding */ blockReaderOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
/* harmony import */ var _block_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52336);
/* harmony import */ var _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82698);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99376);
/* harmony import */ var _scan_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73923);
/* harmony import */ var _scan_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3942);
/* harmony import */ var _scan_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96200);







function readBlockYaml(text, places) {
    return isOrdinary(text) ? unlessOdd(() => new BlockReader(text, places).document()) : undefined;
}
function blockReaderOf(text) {
    const reader = isOrdinary(text) ? new BlockReader(text, undefined) : undefined;
    return (at) => reader && unlessOdd(() => reader.blockAt(at));
}
function unlessOdd(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG || error instanceof _cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlProblem */ .lw)
            return undefined;
        throw error;
    }
}
function isOrdinary(text) {
    if (/[^\n -~]/.test(text) && special.test(text))
        return false;
    return !specialLines.some((start) => text.startsWith(start) || text.includes(`\n${start}`));
}
const special = /[^\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const specialLines = ['---', '...', '%'];
const dash = 0x2d;
class BlockReader {
    cursor;
    places;
    depth = 0;
    constructor(text, places) {
        this.cursor = new _cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlCursor */ .WU(text);
        this.places = places;
    }
    document() {
        if (!(0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(this.cursor))
            return null;
        if (this.cursor.column !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        if (this.places !== undefined)
            this.places.start = this.cursor.at;
        const value = this.block();
        if (this.cursor.code() !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        return value;
    }
    blockAt(at) {
        const { cursor } = this;
        cursor.at = at;
        cursor.lineStart = cursor.text.lastIndexOf('\n', at - 1) + 1;
        this.depth = 0;
        return { value: this.block(), end: cursor.at };
    }
    block() {
        if (++this.depth > _text_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNesting */ .JG)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        const value = this.isDash() ? this.list() : this.mapping();
        this.depth--;
        return value;
    }
    isDash() {
        if (this.cursor.code() !== dash)
            return false;
        const next = this.cursor.code(1);
        return next === 0x20 || (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .endsLine */ .L1)(next);
    }
    list() {
        const { cursor } = this;
        const { column } = cursor;
        const items = [];
        const inside = this.placesIn(items);
        const note = (at) => inside?.set(items.length, at);
        while (cursor.code() !== 0 && cursor.column === column && this.isDash()) {
            cursor.at++;
            items.push(this.item(column, note));
        }
        if (cursor.column > column && cursor.code() !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        return items;
    }
    placesIn(owner) {
        const inside = this.places && new Map();
        if (inside !== undefined)
            this.places?.inside.set(owner, inside);
        return inside;
    }
    item(column, note) {
        const { cursor } = this;
        note(cursor.at);
        cursor.skipSpaces();
        const code = cursor.code();
        if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .endsLine */ .L1)(code) || code === 0x23) {
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .endContent */ .Xe)(cursor);
            if (cursor.column <= column || cursor.code() === 0)
                return null;
            note(cursor.at);
            return this.nested(column);
        }
        note(cursor.at);
        const plain = (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainItem */ .kP)(cursor, column);
        if (plain !== undefined)
            return plain.value;
        if (this.isDash() || (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .plainKeyEnd */ .rG)(cursor) !== undefined || this.isQuotedKey())
            return this.block();
        return this.scalar(column);
    }
    nested(column) {
        if (this.isDash() || (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .plainKeyEnd */ .rG)(this.cursor) !== undefined || this.isQuotedKey())
            return this.block();
        return this.scalar(column);
    }
    mapping() {
        const { cursor } = this;
        const { column } = cursor;
        const map = new Map();
        const inside = this.placesIn(map);
        while (cursor.code() !== 0 && cursor.column === column) {
            const { at } = cursor;
            const line = (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainPair */ .$G)(cursor);
            const key = line === undefined ? this.key() : line.key;
            if (map.has(key))
                throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
            inside?.set(key, at);
            if (line === undefined)
                map.set(key, this.value(column));
            else
                map.set(key, line.value === undefined ? this.below(column) : line.value);
        }
        if (cursor.column > column && cursor.code() !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        return map;
    }
    key() {
        const { cursor } = this;
        const end = (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .plainKeyEnd */ .rG)(cursor);
        if (end !== undefined) {
            const key = (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .simpleKey */ .ix)(cursor.text.slice(cursor.at, end));
            cursor.at = cursor.text.indexOf(':', end) + 1;
            return key;
        }
        if (!this.isQuotedKey())
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        const key = (0,_scan_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .scanQuoted */ .Y)(cursor, cursor.text[cursor.at]).value;
        cursor.skipSpaces();
        cursor.at++;
        return key;
    }
    isQuotedKey() {
        const code = this.cursor.code();
        if (code !== 0x22 && code !== 0x27)
            return false;
        const pattern = /(?:'[^'\n]{0,1000}'|"[^"\\\n]{0,1000}") *:(?=[ \n\0])/y;
        pattern.lastIndex = this.cursor.at;
        return pattern.test(this.cursor.text);
    }
    value(column) {
        const { cursor } = this;
        cursor.skipSpaces();
        const code = cursor.code();
        if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .endsLine */ .L1)(code) && code !== 0x23)
            return this.scalar(column);
        (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .endContent */ .Xe)(cursor);
        return this.below(column);
    }
    below(column) {
        const { cursor } = this;
        if (cursor.code() === 0 || cursor.column < column)
            return null;
        if (cursor.column === column)
            return this.isDash() ? this.block() : null;
        return this.nested(column);
    }
    scalar(column) {
        const { cursor } = this;
        const char = cursor.text[cursor.at];
        if (char === '"' || char === "'") {
            const { value } = (0,_scan_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .scanQuoted */ .Y)(cursor, char);
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .endContent */ .Xe)(cursor);
            return value;
        }
        if (char === '|' || char === '>') {
            const { value } = (0,_scan_block_js__WEBPACK_IMPORTED_MODULE_3__/* .scanBlockScalar */ .f)(cursor, char, column);
            if (cursor.code() !== 0)
                cursor.at = cursor.lineStart;
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(cursor);
            return value;
        }
        if (char === '[' || char === '{') {
            const { at } = cursor;
            const flow = (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .shortFlow */ .p)(cursor);
            if (this.places !== undefined)
                (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .noteWords */ .eR)(cursor.text.slice(at, cursor.at), at, this.placesIn(flow));
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .endContent */ .Xe)(cursor);
            return flow;
        }
        return this.plain(column);
    }
    plain(column) {
        const { cursor } = this;
        const { token, sawBreak } = (0,_scan_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .scanPlain */ .I)(cursor, { indent: column, inFlow: false });
        if (token.value === '' || !isFirstOfPlain(token.value))
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        if (sawBreak) {
            cursor.at = cursor.lineStart;
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(cursor);
        }
        else {
            this.endOfPlain();
        }
        return (0,_block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .simpleScalar */ .tP)(token.value);
    }
    endOfPlain() {
        const { cursor } = this;
        const code = cursor.code();
        if (code === 0x23)
            (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .skipLine */ .IT)(cursor);
        else if (code !== 0)
            throw new _block_scalar_js__WEBPACK_IMPORTED_MODULE_6__/* .NotSimple */ .OG();
        cursor.lineBreak();
        (0,_block_line_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(cursor);
    }
}
function isFirstOfPlain(text) {
    return !/^[?:,[\]{}#&*!|>'"%@`]|^-(?: |$)/.test(text);
}


/***/ }),

/***/ 99376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endsWord),
/* harmony export */   L1: () => (/* binding */ endsLine),
/* harmony export */   WU: () => (/* binding */ YamlCursor),
/* harmony export */   lw: () => (/* binding */ YamlProblem)
/* harmony export */ });
class YamlProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const nul = 0;
class YamlCursor {
    text;
    at = 0;
    line = 0;
    lineStart = 0;
    constructor(text) {
        this.text = `${text}\0`;
        if (text.startsWith('\ufeff'))
            this.at = this.lineStart = 1;
    }
    get column() {
        return this.at - this.lineStart;
    }
    code(ahead = 0) {
        return this.text.charCodeAt(this.at + ahead);
    }
    skipSpaces() {
        while (this.text.charCodeAt(this.at) === 0x20)
            this.at++;
    }
    lineBreak() {
        const code = this.text.charCodeAt(this.at);
        if (code === 0x0a) {
            this.line++;
            this.lineStart = ++this.at;
            return '\n';
        }
        if (code === 0x85) {
            this.at++;
            return '\n';
        }
        if (code !== 0x2028 && code !== 0x2029)
            return '';
        this.at++;
        return String.fromCharCode(code);
    }
    isDocumentMarker(marker) {
        const three = this.text.slice(this.at, this.at + 3);
        return ((marker === undefined ? three === '---' || three === '...' : three === marker) && endsWord(this.code(3)));
    }
}
function endsLine(code) {
    return code === 0x0a || code === nul || code === 0x85 || code === 0x2028 || code === 0x2029;
}
function endsWord(code) {
    return code === 0x20 || code === 0x09 || endsLine(code);
}


/***/ }),

/***/ 98745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KB: () => (/* binding */ deleteEntry),
  XJ: () => (/* binding */ getEntry),
  ab: () => (/* binding */ parseForUpdate),
  RY: () => (/* binding */ setEntry),
  D_: () => (/* binding */ writeUpdated)
});

// UNUSED EXPORTS: setItem

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/json-read.js
var json_read = __webpack_require__(41063);
// EXTERNAL MODULE: ./lib/values/text.js
var values_text = __webpack_require__(5203);
// EXTERNAL MODULE: ./lib/values/yaml/cursor.js
var cursor = __webpack_require__(99376);
// EXTERNAL MODULE: ./lib/values/yaml/emit.js + 8 modules
var emit = __webpack_require__(15310);
// EXTERNAL MODULE: ./lib/values/yaml/parse.js + 7 modules
var parse = __webpack_require__(37958);
// EXTERNAL MODULE: ./lib/values/timestamp.js
var timestamp = __webpack_require__(82506);
// EXTERNAL MODULE: ./lib/values/yaml/merge.js
var merge = __webpack_require__(62424);
;// CONCATENATED MODULE: ./lib/values/decimal.js
function fixedDigits(x, places) {
    const digits = roundedTimesPowerOfTen(Math.abs(x), places)
        .toString()
        .padStart(places + 1, '0');
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
function scientificDigits(x, places) {
    const value = Math.abs(x);
    if (value === 0)
        return { first: '0', rest: '0'.repeat(places), exponent: 0 };
    let exponent = Number(value.toExponential().split('e')[1]);
    let digits = roundedTimesPowerOfTen(value, places - exponent).toString();
    if (digits.length > places + 1) {
        exponent++;
        digits = roundedTimesPowerOfTen(value, places - exponent).toString();
    }
    return { first: digits.slice(0, 1), rest: digits.slice(1), exponent };
}
function roundedTimesPowerOfTen(value, power) {
    const { mantissa, exponent } = parts(value);
    let numerator = mantissa * (power > 0 ? 10n ** BigInt(power) : 1n);
    let denominator = power < 0 ? 10n ** BigInt(-power) : 1n;
    if (exponent > 0)
        numerator <<= BigInt(exponent);
    else
        denominator <<= BigInt(-exponent);
    const whole = numerator / denominator;
    const twice = (numerator % denominator) * 2n;
    if (twice > denominator || (twice === denominator && whole % 2n === 1n))
        return whole + 1n;
    return whole;
}
function parts(value) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    const bits = view.getBigUint64(0);
    const biased = Number((bits >> 52n) & 0x7ffn);
    const fraction = bits & 0xfffffffffffffn;
    return biased === 0
        ? { mantissa: fraction, exponent: -1074 }
        : { mantissa: fraction | (1n << 52n), exponent: biased - 1075 };
}

// EXTERNAL MODULE: ./lib/values/yaml/scalar.js
var scalar = __webpack_require__(77730);
;// CONCATENATED MODULE: ./lib/values/yaml/number.js


function respellInt(text) {
    const value = (0,scalar/* parseInteger */.cG)(text);
    if (value === undefined)
        return text;
    const bare = text.replaceAll('_', '').replace(/^[-+]/, '');
    const base = /^0[box]/.exec(bare)?.[0] ?? '';
    const radix = { '0b': 2, '0o': 8, '0x': 16 }[base] ?? 10;
    const isPadded = base === '' ? bare.startsWith('0') : bare[2] === '0';
    const width = isPadded ? bare.length - base.length : 0;
    const spelled = padded(value, radix, width);
    const isCaps = /^0x[0-9]*[A-F]/.test(bare);
    return base + withUnderscores(isCaps ? spelled.toUpperCase() : spelled, text, base);
}
function padded(value, radix, width) {
    const digits = (value < 0n ? -value : value).toString(radix);
    const sign = value < 0n ? '-' : '';
    return sign + digits.padStart(width - sign.length, '0');
}
function withUnderscores(digits, text, base) {
    const last = text.replace(/_+$/, '').lastIndexOf('_');
    if (last === -1)
        return digits;
    const group = text.replace(/_+$/, '').length - last - 1;
    let grouped = digits;
    for (let at = digits.length - group; at > 0; at -= group)
        grouped = `${grouped.slice(0, at)}_${grouped.slice(at)}`;
    const body = base === '' ? text : text.slice(2);
    const leads = base !== '' && text[2] === '_';
    return (leads ? '_' : '') + grouped + (body.length > 1 && body.endsWith('_') ? '_' : '');
}
function respellFloat(text) {
    const value = (0,scalar/* parseFloatText */.Hz)(text);
    if (value === undefined)
        return text;
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    const sign = /^[-+]/.exec(text)?.[0] ?? '';
    return /e/i.test(text) ? withExponent(text, value, sign) : withoutExponent(text, value, sign);
}
function withoutExponent(text, value, sign) {
    const width = text.length;
    const point = text.indexOf('.');
    const whole = BigInt(Math.trunc(Math.abs(value)));
    if (point > 0 && point === width - 1)
        return `${sign}${whole}.`;
    let spelled = point < 0
        ? sign + whole.toString().padStart(width - sign.length, '0')
        : sign + fixedDigits(value, width - point - 1).padStart(width - sign.length, '0');
    if (point === 0 || (point === 1 && sign !== ''))
        spelled = spelled.replaceAll('0.', '.');
    return spelled.padEnd(width, '0');
}
function withExponent(text, value, sign) {
    const mark = text.includes('e') ? 'e' : 'E';
    const [mantissa = '', power = ''] = text.split(mark);
    const width = mantissa.length - sign.length;
    const point = mantissa.indexOf('.');
    const digits = scientificDigits(value, width + (sign === '' ? 0 : 1));
    const kept = `${value < 0 ? '-' : ''}${digits.first}.${digits.rest}`.slice(0, (point > 0 ? width : width + 1) + (value < 0 ? 1 : 0));
    let [before = '', after = ''] = kept.split('.');
    after = after.padEnd(width - (point >= 0 ? 1 : 0) - before.length, '0');
    if (sign !== '' && value > 0)
        before = `+${before}`;
    let { exponent } = digits;
    const ending = () => mark + exponentText(exponent, power);
    if (point < 0) {
        if (after === '0')
            after = '';
        else
            exponent -= after.length;
        while (before.length + after.length - (sign === '' ? 0 : 1) < width) {
            after += '0';
            exponent--;
        }
        return before + after + ending();
    }
    if (point === 0) {
        exponent -= after.length;
        return `${before}${after}.${ending()}`;
    }
    const zeros = leadingZeros(mantissa);
    if (zeros > 0) {
        after = `${'0'.repeat(zeros - 1)}${before}${after}`.slice(0, -zeros);
        before = '0';
        exponent += zeros;
    }
    while (before.length < point && after !== '') {
        before += after.slice(0, 1);
        after = after.slice(1);
        exponent--;
    }
    return `${before}.${after}${ending()}`;
}
function leadingZeros(mantissa) {
    return (/^[0.]*/.exec(mantissa)?.[0] ?? '').replaceAll('.', '').length;
}
function exponentText(exponent, power) {
    const sign = exponent < 0 ? '-' : /^[-+]/.test(power) ? '+' : '';
    return sign + String(Math.abs(exponent)).padStart(power.length - sign.length, '0');
}

// EXTERNAL MODULE: ./lib/values/yaml/tags.js
var tags = __webpack_require__(1411);
;// CONCATENATED MODULE: ./lib/values/yaml/respell.js





function respell(root) {
    const seen = new Set();
    const visit = (node) => {
        if (seen.has(node))
            return;
        seen.add(node);
        if (node.kind === 'scalar') {
            respellScalar(node);
            return;
        }
        if (node.fullTag !== undefined && untagged.has(node.fullTag))
            delete node.tag;
        if (node.anchor !== undefined && /^id(?!000$)[0-9]{3,}/.test(node.anchor))
            delete node.anchor;
        if (node.kind === 'sequence') {
            for (const item of node.items)
                if (item.kind !== 'scalar' && item.comments)
                    delete item.comments.end;
            if (node.items.some((item) => item.kind === 'scalar' && item.header !== undefined))
                loseItemComments(node);
            for (const item of node.items)
                visit(item);
            return;
        }
        node.entries = node.entries.filter(({ key, value }) => !(0,merge/* isMergeKey */.y)(key) || value.kind !== 'sequence' || value.items.length > 0);
        for (const { key, value } of node.entries) {
            if ((0,merge/* isMergeKey */.y)(key))
                delete key.comments;
            else
                visit(key);
            visit(value);
        }
    };
    visit(root);
}
function loseItemComments(node) {
    for (const item of node.items) {
        delete item.comments;
        if (item.kind === 'scalar')
            delete item.header;
    }
    if (node.comments)
        node.comments = { ...node.comments, end: undefined };
}
function respellScalar(node) {
    if (node.fullTag !== undefined && !untagged.has(node.fullTag))
        return;
    delete node.tag;
    if (node.style === '|' || node.style === '>') {
        node.isText = true;
        return;
    }
    const isPlain = node.style === undefined || node.fullTag !== undefined;
    delete node.style;
    const kind = isPlain ? (0,scalar/* plainKind */.dM)(node.text) : 'string';
    node.isText = kind === 'string' || kind === 'value';
    switch (kind) {
        case 'bool':
            node.text = node.text.toLowerCase();
            return;
        case 'null':
            node.text = '';
            node.isNull = true;
            delete node.anchor;
            return;
        case 'int':
            node.text = respellInt(node.text);
            return;
        case 'float':
            node.text = respellFloat(node.text);
            if (/[a-z]{3}$/.test(node.text))
                delete node.anchor;
            return;
        case 'timestamp':
            node.text = (0,timestamp/* respellTimestamp */.c)(node.text);
            node.isShared = true;
            delete node.anchor;
            return;
        default:
    }
}
const untagged = new Set([
    '!',
    '!!',
    ...['int', 'float', 'bool', 'null', 'timestamp', 'map', 'seq'].map((name) => tags/* coreTag */.s0 + name),
]);

// EXTERNAL MODULE: ./lib/values/yaml/value.js
var yaml_value = __webpack_require__(47905);
;// CONCATENATED MODULE: ./lib/values/yaml/edit.js








function parseForUpdate(text, file) {
    const decoded = (0,values_text/* readText */.yR)(text, file);
    if (!decoded.ok)
        return decoded;
    try {
        const root = (0,parse/* parseYaml */.h)(decoded.value);
        const value = root === undefined ? null : (0,yaml_value/* toValue */.B)(root);
        if (root === undefined || (0,json_read/* isFalse */.W)(value))
            return (0,failure.ok)({ kind: 'mapping', flow: false, entries: [] });
        respell(root);
        if (root.kind !== 'mapping')
            throw new cursor/* YamlProblem */.lw('expected a mapping', root.start ?? 0);
        return (0,failure.ok)(root);
    }
    catch (error) {
        if (!(error instanceof cursor/* YamlProblem */.lw))
            throw error;
        const location = (0,values_text/* locationAt */.dz)(decoded.value, error.offset, file);
        return (0,failure/* fail */.fJ)({ reason: 'project', message: `'${file}' is invalid: ${error.message}`, location });
    }
}
function writeUpdated(root) {
    return (0,emit/* emitNode */.W)(root);
}
function getEntry(mapping, key) {
    return find(mapping, key)?.value;
}
function setEntry(mapping, key, value) {
    const entry = find(mapping, key);
    if (!entry) {
        if (mapping.entries.length === 0)
            mapping.flow = false;
        mapping.entries.push({ key: { kind: 'scalar', text: key, isText: true }, value });
        return;
    }
    if (entry.value === value)
        return;
    if (entry.value.comments)
        value.comments = { after: entry.value.comments.after, before: entry.value.comments.before };
    keepScalarStyle(entry.value, value);
    entry.value = value;
}
function keepScalarStyle(old, value) {
    if (old.kind !== 'scalar' || value.kind !== 'scalar' || !old.isText || !value.isText)
        return;
    if (old.style !== undefined)
        value.style = old.style;
}
function setItem(sequence, index, value) {
    const old = sequence.items[index];
    if (old === undefined || old === value)
        return;
    if (old.comments)
        value.comments = { after: old.comments.after, before: old.comments.before };
    keepScalarStyle(old, value);
    sequence.items[index] = value;
}
function deleteEntry(mapping, key) {
    mapping.entries = mapping.entries.filter((entry) => entry !== find(mapping, key));
}
function find(mapping, key) {
    return mapping.entries.findLast((entry) => entry.key.kind === 'scalar' && keyOf(entry.key) === key);
}
function keyOf(node) {
    return node.isText ? node.text : (0,yaml_value/* scalarValue */.U)(node);
}


/***/ }),

/***/ 15310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ emitNode)
});

;// CONCATENATED MODULE: ./lib/values/yaml/anchor.js
function assignAnchors(root) {
    const names = new Map();
    const seen = new Set();
    let last = 0;
    const visit = (node) => {
        if (seen.has(node)) {
            if (!names.has(node))
                names.set(node, node.anchor ?? `id${String(++last).padStart(3, '0')}`);
            return;
        }
        if (node.kind === 'scalar') {
            if (node.anchor !== undefined)
                names.set(node, node.anchor);
            if (node.anchor !== undefined || node.isShared)
                seen.add(node);
            return;
        }
        seen.add(node);
        if (node.kind === 'sequence')
            for (const item of node.items)
                visit(item);
        else {
            for (const { key, value } of node.entries) {
                visit(key);
                visit(value);
            }
        }
    };
    visit(root);
    return names;
}

;// CONCATENATED MODULE: ./lib/values/yaml/writer.js
const width = 80;
const indentStep = 2;
class YamlWriter {
    column = 0;
    indent = undefined;
    whitespace = true;
    indention = true;
    noNewline = false;
    openEnded = false;
    levels = [];
    flow = [];
    text = '';
    toString() {
        return this.text;
    }
    write(piece) {
        this.text += piece;
        this.column += codePoints(piece);
    }
    writeUncounted(piece) {
        this.text += piece;
    }
    indicator(mark, options) {
        this.write(this.whitespace || !options.space ? mark : ` ${mark}`);
        this.whitespace = options.whitespace ?? false;
        this.indention = this.indention && (options.indention ?? false);
        this.openEnded = false;
    }
    writeIndent() {
        const indent = this.indent ?? 0;
        if (!this.indention || this.column > indent || (this.column === indent && !this.whitespace)) {
            if (this.noNewline)
                this.noNewline = false;
            else
                this.lineBreak();
        }
        if (this.column < indent) {
            this.whitespace = true;
            this.write(' '.repeat(indent - this.column));
        }
    }
    enter(options) {
        this.levels.push({ indent: this.indent, sequence: options.sequence ?? false });
        if (this.indent === undefined)
            this.indent = options.flow ? undefined : 0;
        else if (!options.indentless)
            this.indent += indentStep;
    }
    leave() {
        this.indent = this.levels.pop()?.indent;
    }
    lineBreak(mark = '\n') {
        this.text += mark;
        this.whitespace = true;
        this.indention = true;
        this.column = 0;
    }
}
function codePoints(text) {
    let count = text.length;
    for (let i = 0; i < text.length; i++) {
        if ((text.charCodeAt(i) & 0xfc00) === 0xdc00)
            count--;
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/values/yaml/block-text.js

function writeBlockScalar(writer, node, style) {
    const { text, header = '' } = node;
    const chomp = chomping(text);
    const indent = /^[ \n\x85\u2028\u2029]/.test(text) ? '2' : '';
    writer.indicator(style + indent + chomp + header, { space: true });
    if (chomp === '+')
        writer.openEnded = true;
    writer.lineBreak();
    if (style === '|')
        writeLiteral(writer, text);
    else
        writeFolded(writer, text, new Set(node.folds));
}
function chomping(text) {
    if (text === '')
        return '';
    if (!isBreak(text.at(-1)))
        return '-';
    return text.length === 1 || isBreak(text.at(-2)) ? '+' : '';
}
function isBreak(char) {
    return char !== undefined && '\n\x85\u2028\u2029'.includes(char);
}
function writeLiteral(writer, text) {
    for (const piece of text.match(/[\n\x85\u2028\u2029]+|[^\n\x85\u2028\u2029]+/g) ?? []) {
        if (isBreak(piece[0])) {
            for (const mark of piece)
                writer.lineBreak(mark);
        }
        else {
            writer.writeIndent();
            writer.writeUncounted(piece);
        }
    }
    if (text !== '' && !isBreak(text.at(-1)))
        writer.lineBreak();
}
function writeFolded(writer, text, folds) {
    let at = 0;
    let startedWithSpace = true;
    const pieces = text.match(/[\n\x85\u2028\u2029]+| +|[^ \n\x85\u2028\u2029]+/g) ?? [];
    if (!isBreak(text[0]) && text !== '') {
        startedWithSpace = text.startsWith(' ');
        writer.writeIndent();
    }
    for (const piece of pieces) {
        const next = text[at + piece.length];
        if (isBreak(piece[0])) {
            if (!startedWithSpace && next !== undefined && next !== ' ' && piece.startsWith('\n'))
                writer.lineBreak();
            startedWithSpace = next === ' ';
            for (const mark of piece)
                writer.lineBreak(mark);
            if (next !== undefined)
                writer.writeIndent();
        }
        else if (piece === ' ' && isFold(text, at, folds)) {
            writer.lineBreak();
            writer.writeIndent();
        }
        else if (piece === ' ' && next !== undefined && writer.column > width) {
            writer.writeIndent();
        }
        else {
            writer.write(piece);
            if (next === undefined && !piece.startsWith(' '))
                writer.lineBreak();
        }
        at += piece.length;
    }
}
function isFold(text, at, folds) {
    const [before, after] = [text[at - 1], text[at + 1]];
    return (folds.has(at) && before !== undefined && after !== undefined && !/\s/.test(before) && !/\s/.test(after));
}

;// CONCATENATED MODULE: ./lib/values/yaml/emit-context.js
function isAlias(context, node) {
    return context.anchors.has(node) && context.written.has(node);
}
function writeComment(writer, comment) {
    const text = comment.text.endsWith('\n') ? comment.text.slice(0, -1) : comment.text;
    writer.writeUncounted(padded(writer, comment, text));
    writer.lineBreak();
}
function padded(writer, comment, text) {
    let spaces = comment.text.startsWith('\n') ? 0 : comment.column - writer.column;
    if (writer.column > 0 && text.trim() !== '' && spaces < 1 && !text.startsWith('\n'))
        spaces = 1;
    return ' '.repeat(Math.max(0, spaces)) + text;
}
function writeCommentsBefore(context, comments, once) {
    for (const comment of comments) {
        if (once && context.commentsDone.has(comment))
            continue;
        if (context.writer.column !== 0)
            context.writer.lineBreak();
        context.writer.writeUncounted(padded(context.writer, comment, comment.text));
        if (once)
            context.commentsDone.add(comment);
    }
}
function writeBefore(context, node) {
    const before = node.comments?.before;
    if (before?.length && !isAlias(context, node))
        writeCommentsBefore(context, before, node.kind !== 'scalar');
}

// EXTERNAL MODULE: ./lib/values/yaml/scalar.js
var scalar = __webpack_require__(77730);
;// CONCATENATED MODULE: ./lib/values/yaml/emit-block.js


function emitBlockSequence(context, node, place) {
    const { writer } = context;
    const isUnderKey = place !== 'root' && place !== 'item';
    writer.enter({ sequence: true, indentless: isUnderKey && !writer.indention });
    markNestedSequence(context);
    for (const item of node.items) {
        writeBefore(context, item);
        const stay = writer.column === 0 && writer.noNewline;
        writer.writeIndent();
        writer.indicator('-', { space: true, indention: true });
        if (stay)
            writer.noNewline = true;
        context.emit(item, 'item');
    }
    if (node.comments?.end?.length)
        writeCommentsBefore(context, node.comments.end, false);
    writer.leave();
    writer.noNewline = false;
}
function markNestedSequence({ writer }) {
    if (!writer.levels.at(-1)?.sequence || !writer.levels.at(-2)?.sequence)
        return;
    writer.indention = true;
    writer.noNewline = false;
}
function emitBlockMapping(context, node) {
    const { writer } = context;
    writer.enter({});
    for (const { key, value } of node.entries) {
        writeBefore(context, key);
        writer.writeIndent();
        if (isSimpleKey(context, key)) {
            const alias = isAlias(context, key);
            context.emit(key, 'key');
            if (alias)
                writer.writeUncounted(' ');
            writer.indicator(':', { space: false });
        }
        else {
            writer.indicator('?', { space: true, indention: true });
            context.emit(key, 'complex-key');
            writer.writeIndent();
            writer.indicator(':', { space: true, indention: true });
        }
        context.emit(value, 'value');
    }
    if (node.comments?.end?.length)
        writeCommentsBefore(context, node.comments.end, false);
    writer.leave();
}
function isSimpleKey(context, key) {
    const length = (context.anchors.get(key)?.length ?? 0) + (isAlias(context, key) ? 0 : tagLength(key));
    if (isAlias(context, key))
        return length < 128;
    if (key.kind === 'sequence')
        return length < 128 && (key.flow || key.items.length === 0);
    if (key.kind === 'mapping')
        return length < 128 && (key.flow || key.entries.length === 0);
    return length + [...key.text].length < 128 && !/[\n\x85\u2028\u2029]/.test(key.text);
}
function tagLength(node) {
    if (node.tag !== undefined)
        return node.tag.length;
    if (node.kind !== 'scalar' || node.isText)
        return '!!str'.length;
    return node.isNull ? '!!null'.length : `!!${(0,scalar/* plainKind */.dM)(node.text)}`.length;
}

;// CONCATENATED MODULE: ./lib/values/yaml/emit-flow.js



function emitFlowSequence(context, node, forced) {
    const { writer } = context;
    emit_flow_open(context, { mark: '[', forced, sequence: true });
    markNestedSequence(context);
    node.items.forEach((item, index) => {
        if (index > 0)
            writer.indicator(',', { space: false });
        if (writer.column > width)
            writer.writeIndent();
        context.emit(item, 'item');
    });
    emit_flow_close(context, node, ']');
}
function emitFlowMapping(context, node, forced) {
    const { writer } = context;
    const bare = node.entries.length === 1 && writer.flow.at(-1) === '[';
    emit_flow_open(context, { mark: bare ? '' : '{', forced, sequence: false });
    node.entries.forEach(({ key, value }, index) => {
        if (index > 0)
            writer.indicator(',', { space: false });
        if (writer.column > width)
            writer.writeIndent();
        writeKey(context, key);
        context.emit(value, 'value');
    });
    emit_flow_close(context, node, bare ? '' : '}');
}
function emit_flow_open({ writer }, options) {
    const level = { flow: true, sequence: options.sequence };
    if (options.forced)
        writer.enter(level);
    const align = alignment(writer.levels, writer.column, options.forced);
    writer.indicator(' '.repeat(Math.max(0, align)) + options.mark, { space: true, whitespace: true });
    if (!options.forced)
        writer.enter(level);
    writer.flow.push(options.mark);
}
function alignment(levels, column, forced) {
    const last = levels.at(-1);
    if ((levels.length < 2 || !last?.sequence) && (levels.length === 0 || !forced))
        return 0;
    const base = last?.indent ?? 0;
    return forced ? base + indentStep : base + indentStep - column - 1;
}
function writeKey(context, key) {
    const { writer } = context;
    if (isSimpleKey(context, key)) {
        context.emit(key, 'key');
        writer.indicator(':', { space: false });
        return;
    }
    writer.indicator('?', { space: true });
    context.emit(key, 'complex-key');
    if (writer.column > width)
        writer.writeIndent();
    writer.indicator(':', { space: true });
}
function emit_flow_close({ writer }, node, mark) {
    const isEmpty = node.kind === 'sequence' ? node.items.length === 0 : node.entries.length === 0;
    writer.leave();
    writer.flow.pop();
    if (mark !== '')
        writer.indicator(mark, { space: false });
    const after = node.flow ? node.comments?.after : undefined;
    if (after)
        writeComment(writer, after);
    else if (isEmpty && writer.flow.length === 0)
        writer.lineBreak();
    else if (!isEmpty)
        writer.noNewline = false;
}

;// CONCATENATED MODULE: ./lib/values/yaml/scalar-text.js

function writePlain(writer, text, split) {
    if (text === '')
        return;
    if (!writer.whitespace)
        writer.write(' ');
    writer.whitespace = false;
    writer.indention = false;
    for (const piece of text.match(/ +|[^ ]+/g) ?? []) {
        if (piece.startsWith(' ')) {
            if (piece.length === 1 && split && writer.column >= width)
                newLine(writer);
            else
                writer.write(piece);
            continue;
        }
        const indent = writer.indent;
        if (indent !== undefined && writer.column > indent && writer.column + [...piece].length > width)
            writer.writeIndent();
        writer.write(piece);
    }
}
function newLine(writer) {
    writer.writeIndent();
    writer.whitespace = false;
    writer.indention = false;
}
function writeSingleQuoted(writer, text, split) {
    writer.indicator("'", { space: true });
    const pieces = text.match(/ +|[\n\x85\u2028\u2029]+|[^ \n\x85\u2028\u2029]+/g) ?? [];
    pieces.forEach((piece, index) => {
        const inside = index > 0 && index < pieces.length - 1;
        if (piece === ' ' && inside && split && writer.column > width)
            writer.writeIndent();
        else if (/^[\n\x85\u2028\u2029]/.test(piece))
            writeBreaks(writer, piece);
        else
            writer.write(piece.replaceAll("'", "''"));
    });
    writer.indicator("'", { space: false });
}
function writeBreaks(writer, breaks) {
    if (breaks.startsWith('\n'))
        writer.lineBreak();
    for (const mark of breaks)
        writer.lineBreak(mark);
    writer.writeIndent();
}
const escapes = {
    '\0': '0',
    '\x07': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\x1b': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\u2028': 'L',
    '\u2029': 'P',
};
function writeDoubleQuoted(writer, text, split) {
    writer.indicator('"', { space: true });
    const chars = [...text];
    let start = 0;
    for (let end = 0; end <= chars.length; end++) {
        const char = chars[end];
        if (char === undefined || needsEscape(char)) {
            if (start < end)
                writer.write(chars.slice(start, end).join(''));
            start = end;
            if (char !== undefined) {
                writer.write(escaped(char));
                start = end + 1;
            }
        }
        const mayFold = end > 0 && end < chars.length - 1 && (char === ' ' || start >= end);
        if (mayFold && split && writer.column + (end - start) > width)
            start = fold(writer, chars, { start, end });
    }
    writer.indicator('"', { space: false });
}
function fold(writer, chars, { start, end }) {
    const backslash = needsBackslash(chars, start, end);
    writer.write(chars.slice(start, end).join('') + (backslash ? '\\' : ''));
    let next = Math.max(start, end);
    writer.writeIndent();
    writer.whitespace = false;
    writer.indention = false;
    if (chars[next] === ' ') {
        if (backslash)
            writer.write('\\');
        else
            next++;
    }
    return next;
}
function needsBackslash(chars, start, end) {
    const space = chars.indexOf(' ', end);
    if (space === -1)
        return true;
    const newline = chars.indexOf('\n', end);
    const at = newline !== -1 && newline < space ? newline : space;
    const next = chars[at + 1];
    if (next === undefined)
        return true;
    if (chars[at] === '\n' && next !== ' ')
        return true;
    const word = chars.slice(end, at);
    const doubled = chars[end - 1] === ' ' && chars[end] === ' ';
    return (word.includes('"') || word.includes("'") || next === ' ' || next === '\n' || doubled || start === end);
}
function needsEscape(char) {
    return /["\\\x85\u2028\u2029\ufeff]|[^ -~\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(char);
}
function escaped(char) {
    const short = escapes[char];
    if (short !== undefined)
        return `\\${short}`;
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./lib/values/yaml/style.js

function chooseStyle(node, analysis, context) {
    if (node.style === '"')
        return '"';
    if (node.style === undefined && (!node.isText || (0,scalar/* plainKind */.dM)(node.text) === 'string')) {
        const hidden = context.isKey && (analysis.empty || analysis.multiline);
        if (!hidden && (context.inFlow ? analysis.flowPlain : analysis.blockPlain))
            return '';
    }
    if ((node.style === '|' || node.style === '>') && !context.inFlow && !context.isKey)
        return node.style;
    if (node.style === undefined && /['\n]/.test(node.text))
        return '"';
    const single = node.style === undefined || node.style === "'";
    return single && analysis.singleQuoted && !(context.isKey && analysis.multiline) ? "'" : '"';
}
function analyze(text) {
    if (text === '')
        return { empty: true, multiline: false, flowPlain: false, blockPlain: true, singleQuoted: true };
    if (/^[A-Za-z0-9_./][\w./+=-]*$/.test(text) && !text.startsWith('...')) {
        return { empty: false, multiline: false, flowPlain: true, blockPlain: true, singleQuoted: true };
    }
    const multiline = /[\n\x85\u2028\u2029]/.test(text);
    const special = hasSpecial(text);
    const edges = /^[ \n\x85\u2028\u2029]|[ \n\x85\u2028\u2029]$/.test(text);
    const breakSpace = /[\n\x85\u2028\u2029] /.test(text);
    const spaceBreak = / [\n\x85\u2028\u2029]/.test(text);
    const both = hasIndicator(text);
    const plain = !(multiline || special || edges || breakSpace || spaceBreak);
    return {
        empty: false,
        multiline,
        flowPlain: plain && !both && !/^[?:]$|.[,[\]{}]/su.test(text),
        blockPlain: plain && !both && !/^[?:](?:[\0 \t\r\n\x85\u2028\u2029]|$)/.test(text),
        singleQuoted: !(special || breakSpace || spaceBreak),
    };
}
function hasSpecial(text) {
    return /[^\n -~\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
}
function hasIndicator(text) {
    return (/^(?:---|\.\.\.)/.test(text) ||
        /^[#,[\]{}&*!|>'"%@`]/.test(text) ||
        /^-(?:[\0 \t\r\n\x85\u2028\u2029]|$)/.test(text) ||
        /.:(?:[\0 \t\r\n\x85\u2028\u2029]|$)/su.test(text) ||
        /[\0 \t\r\n\x85\u2028\u2029]#/.test(text));
}

;// CONCATENATED MODULE: ./lib/values/yaml/emit.js









function emitNode(root) {
    const writer = new YamlWriter();
    const context = {
        writer,
        anchors: assignAnchors(root),
        written: new Set(),
        commentsDone: new Set(),
        emit: (node, place) => emit(context, node, place),
    };
    emit(context, root, 'root');
    writer.writeIndent();
    if (writer.openEnded) {
        writer.indicator('...', { space: true });
        writer.writeIndent();
    }
    return writer.toString();
}
function emit(context, node, place) {
    const { writer } = context;
    const anchor = context.anchors.get(node);
    if (anchor !== undefined) {
        const alias = isAlias(context, node);
        writer.indicator(`${alias ? '*' : '&'}${anchor}`, { space: true });
        writer.noNewline = false;
        if (alias)
            return;
        context.written.add(node);
    }
    if (node.kind === 'scalar') {
        if (anchor === undefined && place === 'value' && emitBareWord(writer, node))
            return;
        emitScalar(context, node, {
            place,
            dashed: place === 'item' && anchor === undefined && writer.flow.length === 0,
        });
        return;
    }
    if (node.tag !== undefined)
        writer.indicator(node.tag, { space: true });
    if (node.kind === 'sequence')
        emitSequence(context, node, place);
    else
        emitMapping(context, node);
}
function emitBareWord(writer, node) {
    const { text } = node;
    const isBare = node.style === undefined && node.tag === undefined && !node.comments && /^[\w./][\w./+-]*$/.test(text);
    if (!isBare || writer.flow.length > 0 || writer.column + text.length >= width || text.startsWith('...'))
        return false;
    if (node.isText && (0,scalar/* plainKind */.dM)(text) !== 'string')
        return false;
    writer.write(writer.whitespace ? text : ` ${text}`);
    writer.whitespace = false;
    writer.indention = false;
    return true;
}
function emitScalar(context, given, at) {
    const { writer } = context;
    const hidden = given.isNull && at.place === 'root';
    const { node, style } = styled(hidden ? { ...given, text: 'null' } : given, {
        inFlow: writer.flow.length > 0,
        isKey: at.place === 'key',
    });
    if (node.tag !== undefined) {
        writer.indicator(node.tag, { space: true });
        if (at.dashed)
            writer.noNewline = true;
    }
    writer.enter({ flow: true });
    if (at.dashed)
        writer.writeIndent();
    writeText(writer, { node, style, place: at.place });
    const after = node.comments?.after;
    if (after) {
        const indent = writer.indent ?? 0;
        const isInside = (style === '|' || style === '>') && after.column >= indent;
        writeComment(writer, isInside ? { text: after.text, column: indent - 1 } : after);
    }
    writer.leave();
}
function styled(node, context) {
    const style = chooseStyle(node, analyze(node.text), context);
    return node.isNull && style === "'" ? { node: { ...node, text: 'null' }, style: '' } : { node, style };
}
function writeText(writer, text) {
    const { node, style, place } = text;
    const split = place !== 'key';
    if (style === '"')
        writeDoubleQuoted(writer, node.text, split);
    else if (style === "'")
        writeSingleQuoted(writer, node.text, split);
    else if (style !== '')
        writeBlockScalar(writer, node, style);
    else {
        if (place === 'root')
            writer.openEnded = true;
        writePlain(writer, node.text, split);
    }
}
function emitSequence(context, node, place) {
    const { writer } = context;
    const { indention, column } = writer;
    const comments = node.comments;
    let forced = false;
    if (comments?.after && !node.flow) {
        writeComment(writer, comments.after);
        writer.indention = false;
        writer.noNewline = true;
    }
    if (comments?.before) {
        writeCommentsBefore(context, comments.before, true);
        forced = node.flow && !writer.levels.at(-1)?.sequence;
        writer.indention = indention;
        writer.noNewline = !indention;
    }
    if (comments && node.flow)
        writer.column = column;
    if (writer.flow.length > 0 || node.flow || node.items.length === 0)
        emitFlowSequence(context, node, forced);
    else
        emitBlockSequence(context, node, place);
}
function emitMapping(context, node) {
    const { writer } = context;
    const comments = node.comments;
    let forced = false;
    if (comments?.after && !node.flow)
        writeComment(writer, comments.after);
    if (comments?.before?.length) {
        writeCommentsBefore(context, comments.before, true);
        forced = node.flow && writer.levels.length > 0 && !writer.levels.at(-1)?.sequence;
    }
    if (writer.flow.length > 0 || node.flow || node.entries.length === 0)
        emitFlowMapping(context, node, forced);
    else
        emitBlockMapping(context, node);
}


/***/ }),

/***/ 62424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mergedEntries),
/* harmony export */   y: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

const maxMerged = 100_000;
function isMergeKey(node) {
    return (node.kind === 'scalar' && node.text === '<<' && node.style === undefined && node.fullTag === undefined);
}
function mergedEntries(node, known) {
    const merge = node.entries.find(({ key }) => isMergeKey(key));
    if (!merge)
        return { entries: node.entries, isMerged: false };
    const seen = known.get(node);
    if (seen)
        return seen;
    const own = node.entries.filter(({ key }) => !isMergeKey(key));
    if (node.entries.length - own.length > 1) {
        const second = node.entries.filter(({ key }) => isMergeKey(key))[1];
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found duplicate merge key "<<"', second?.key.start ?? 0);
    }
    known.set(node, { entries: own, isMerged: false });
    const merged = [];
    for (const source of sources(merge.value)) {
        merged.push(...mergedEntries(source, known).entries);
        if (merged.length > maxMerged)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('merges more than 100,000 entries', merge.key.start ?? 0);
    }
    const result = { entries: [...merged, ...own], isMerged: merged.length > 0 };
    known.set(node, result);
    return result;
}
function sources(value) {
    if (value.kind === 'mapping')
        return [value];
    if (value.kind !== 'sequence')
        throw notMapping(value, 'a mapping or list of mappings');
    return value.items.toReversed().map((item) => {
        if (item.kind !== 'mapping')
            throw notMapping(item, 'a mapping');
        return item;
    });
}
function notMapping(node, expected) {
    return new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw(`expected ${expected} for merging, but found ${node.kind}`, node.start ?? 0);
}


/***/ }),

/***/ 71842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf)
/* harmony export */ });
/* unused harmony exports scalarNode, yamlFloat */
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51258);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);


function nodeOf(value, made = new Map()) {
    const seen = typeof value === 'object' ? made.get(value) : undefined;
    if (seen)
        return seen;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)) {
        const node = { kind: 'mapping', flow: value.size === 0, entries: [] };
        made.set(value, node);
        for (const [key, item] of value)
            node.entries.push({ key: scalarNode(key), value: nodeOf(item, made) });
        return node;
    }
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)) {
        const node = { kind: 'sequence', flow: value.length === 0, items: [] };
        made.set(value, node);
        for (const item of value)
            node.items.push(nodeOf(item, made));
        return node;
    }
    const node = scalarNode(value);
    if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc) {
        node.isShared = true;
        made.set(value, node);
    }
    return node;
}
function scalarNode(value) {
    if (typeof value === 'string')
        return { kind: 'scalar', text: value, isText: true };
    if (value === null)
        return { kind: 'scalar', text: '', isText: false, isNull: true };
    const text = value instanceof _value_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc ? value.text : typeof value === 'number' ? yamlFloat(value) : value.toString();
    return { kind: 'scalar', text, isText: false };
}
function yamlFloat(x) {
    if (Number.isNaN(x))
        return '.nan';
    if (!Number.isFinite(x))
        return x > 0 ? '.inf' : '-.inf';
    return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .reprFloat */ .yI)(x);
}


/***/ }),

/***/ 37958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./lib/values/text.js
var values_text = __webpack_require__(5203);
;// CONCATENATED MODULE: ./lib/values/yaml/comments.js
function attachComments(tokens) {
    const kept = [];
    let before = [];
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        if (token.kind === 'comment') {
            before.push({ text: token.value, column: token.column ?? 0 });
            continue;
        }
        if (before.length > 0)
            token.before = before;
        before = [];
        kept.push(token);
        const next = tokens[i + 1];
        if (next?.kind !== 'comment')
            continue;
        const sameLine = next.line === token.endLine;
        if (!(sameLine ? owners.has(token.kind) : token.kind === 'scalar'))
            continue;
        const run = followingComments(tokens, i + 1);
        token.after = {
            text: sameLine ? run.text.slice(run.indent) : '\n'.repeat((next.line ?? 0) - token.endLine) + run.text,
            column: run.indent,
        };
        i += run.count;
    }
    return kept;
}
const owners = new Set(['scalar', ':', ']', '}']);
function followingComments(tokens, from) {
    let text = '';
    let count = 0;
    for (let token = tokens[from]; token?.kind === 'comment'; token = tokens[from + count]) {
        text += ' '.repeat(token.column ?? 0) + token.value;
        count++;
    }
    return { text, indent: tokens[from]?.column ?? 0, count };
}

// EXTERNAL MODULE: ./lib/values/yaml/cursor.js
var yaml_cursor = __webpack_require__(99376);
;// CONCATENATED MODULE: ./lib/values/yaml/token-reader.js

class TokenReader {
    at = 0;
    tokens;
    node;
    constructor(tokens, node) {
        this.tokens = tokens;
        this.node = (place) => node(this, place);
    }
    get next() {
        return this.tokens[this.at];
    }
    is(...kinds) {
        return kinds.includes(this.next.kind);
    }
    take() {
        const token = this.next;
        if (token.kind !== 'stream-end')
            this.at++;
        return token;
    }
    pass(from, fromColon = false) {
        const to = this.next;
        if (!from.after && !from.before && !from.fromColon)
            return;
        if (to.kind === 'stream-end' || to.kind === 'document-start')
            return;
        if (!to.after && !to.before)
            to.fromColon = fromColon || (from.fromColon ?? false);
        const isLost = to.after && (from.kind === 'tag' || to.style !== undefined || to.after.text.trim() !== '');
        if (!isLost)
            to.after = from.after ?? to.after;
        if (from.before)
            to.before = [...from.before, ...(to.before ?? [])];
        from.after = from.before = undefined;
    }
    empty(start, comments) {
        return { kind: 'scalar', text: '', isText: false, start, ...(comments && { comments }) };
    }
    unexpected(expected) {
        const { kind, start } = this.next;
        return new yaml_cursor/* YamlProblem */.lw(`${expected}, but found ${kind.length > 1 ? `<${kind.replaceAll('-', ' ')}>` : `'${kind}'`}`, start);
    }
}
function commentsOf(token) {
    return token.after || token.before ? { comments: { after: token.after, before: token.before } } : {};
}

;// CONCATENATED MODULE: ./lib/values/yaml/parse-block.js

function blockMapping(reader, given, remember) {
    const first = reader.take();
    const node = { kind: 'mapping', flow: false, entries: [], ...given, ...commentsOf(first) };
    remember(node);
    while (!reader.is('block-end')) {
        const isLate = reader.is('?') && reader.next.fromColon;
        const key = mappingKey(reader);
        if (isLate)
            returnComments(node.entries.at(-1), key);
        node.entries.push({ key, value: mappingValue(reader) });
    }
    const end = reader.take();
    reader.pass(end);
    addEnd(node, end.before, first.fromColon);
    return node;
}
function returnComments(entry, key) {
    if (entry?.value.kind !== 'scalar' || entry.value.text !== '' || !key.comments)
        return;
    entry.value = { ...entry.value, comments: key.comments };
    delete key.comments;
}
function mappingKey(reader) {
    if (reader.is(':'))
        return reader.empty(reader.next.start);
    if (!reader.is('?'))
        throw reader.unexpected('expected <block end>');
    const mark = reader.take();
    reader.pass(mark);
    if (reader.is('?', ':', 'block-end'))
        return reader.empty(mark.start);
    return reader.node({ block: true, indentless: true });
}
function mappingValue(reader) {
    if (!reader.is(':'))
        return reader.empty(reader.next.start);
    const colon = reader.take();
    if (!reader.is('?'))
        reader.pass(colon, !reader.is(':'));
    if (!reader.is('?', ':', 'block-end'))
        return reader.node({ block: true, indentless: true });
    if (colon.after || colon.before)
        return reader.empty(colon.start + 1, { after: colon.after, before: colon.before });
    const { next } = reader;
    const after = next.after;
    next.after = undefined;
    next.fromColon = false;
    return reader.empty(colon.start + 1, after && { after });
}
function blockSequence(reader, given, remember) {
    const first = reader.take();
    const node = { kind: 'sequence', flow: false, items: [], ...given, ...commentsOf(first) };
    remember(node);
    while (!reader.is('block-end')) {
        if (!reader.is('-'))
            throw reader.unexpected('expected <block end>');
        const dash = reader.take();
        reader.pass(dash);
        node.items.push(reader.is('-', 'block-end') ? reader.empty(dash.start + 1) : reader.node({ block: true }));
    }
    const end = reader.take();
    addEnd(node, end.before, first.fromColon && first.before !== undefined);
    return node;
}
function indentlessSequence(reader, given, remember) {
    const comments = takeSequenceComments(reader.next);
    const node = {
        kind: 'sequence',
        flow: false,
        items: [],
        ...given,
        ...(comments && { comments }),
    };
    remember(node);
    while (reader.is('-')) {
        const dash = reader.take();
        reader.pass(dash);
        const isEmpty = reader.is('-', '?', ':', 'block-end');
        node.items.push(isEmpty ? reader.empty(dash.start + 1) : reader.node({ block: true }));
    }
    addEnd(node, reader.next.before, false);
    reader.next.before = undefined;
    return node;
}
function takeSequenceComments(dash) {
    if (dash.after) {
        const comments = { after: dash.after, before: [] };
        dash.after = undefined;
        return comments;
    }
    if (!dash.before)
        return undefined;
    const comments = { before: dash.before };
    dash.before = undefined;
    return comments;
}
function addEnd(node, end, isLost) {
    if (end?.length && !isLost)
        node.comments = { ...node.comments, end };
}

;// CONCATENATED MODULE: ./lib/values/yaml/parse-flow.js

function flowSequence(reader, given, remember) {
    const first = reader.take();
    const node = { kind: 'sequence', flow: true, items: [], ...given, ...commentsOf(first) };
    remember(node);
    for (let isFirst = true; !reader.is(']'); isFirst = false) {
        if (!isFirst)
            separator(reader, ']');
        if (reader.is(']'))
            break;
        node.items.push(reader.is('?') ? singlePair(reader) : reader.node({ block: false }));
    }
    closingComments(node, reader.take());
    return node;
}
function singlePair(reader) {
    const { start } = reader.take();
    const key = reader.is(':', ',', ']') ? reader.empty(start) : reader.node({ block: false });
    const value = flowValue(reader, ']');
    return { kind: 'mapping', flow: true, start, entries: [{ key, value }] };
}
function flowMapping(reader, given, remember) {
    const first = reader.take();
    const node = { kind: 'mapping', flow: true, entries: [], ...given, ...commentsOf(first) };
    remember(node);
    for (let isFirst = true; !reader.is('}'); isFirst = false) {
        if (!isFirst)
            separator(reader, '}');
        if (reader.is('}'))
            break;
        node.entries.push(flowEntry(reader));
    }
    closingComments(node, reader.take());
    return node;
}
function flowEntry(reader) {
    if (reader.is('?')) {
        const { start } = reader.take();
        const key = reader.is(':', ',', '}') ? reader.empty(start) : reader.node({ block: false });
        return { key, value: flowValue(reader, '}') };
    }
    if (reader.is(':'))
        return { key: reader.empty(reader.next.start), value: flowValue(reader, '}') };
    return { key: reader.node({ block: false }), value: reader.empty(reader.next.start) };
}
function flowValue(reader, close) {
    if (!reader.is(':'))
        return reader.empty(reader.next.start);
    const { start } = reader.take();
    return reader.is(',', close) ? reader.empty(start + 1) : reader.node({ block: false });
}
function separator(reader, close) {
    if (!reader.is(','))
        throw reader.unexpected(`expected ',' or '${close}'`);
    reader.take();
}
function closingComments(node, close) {
    if (close.after || close.before)
        node.comments = { after: close.after, end: close.before };
}

// EXTERNAL MODULE: ./lib/values/yaml/scan-block.js
var scan_block = __webpack_require__(73923);
// EXTERNAL MODULE: ./lib/values/yaml/scan-comment.js
var scan_comment = __webpack_require__(99755);
// EXTERNAL MODULE: ./lib/values/yaml/scan-plain.js
var scan_plain = __webpack_require__(3942);
// EXTERNAL MODULE: ./lib/values/yaml/scan-quoted.js
var scan_quoted = __webpack_require__(96200);
;// CONCATENATED MODULE: ./lib/values/yaml/scan-tag.js

function scanAnchor(cursor) {
    const { at: start } = cursor;
    const kind = cursor.text[start] === '*' ? 'alias' : 'anchor';
    const pattern = /[^\0 \t\n\x85,[\]{}\ufeff]*/y;
    pattern.lastIndex = start + 1;
    const name = pattern.exec(cursor.text)?.[0] ?? '';
    if (name === '')
        throw new yaml_cursor/* YamlProblem */.lw(`expected the name of an ${kind}`, start);
    cursor.at += 1 + name.length;
    return { kind, start, endLine: cursor.line, value: name };
}
function scanTag(cursor) {
    const { at: start } = cursor;
    const pattern = /!<[-;/?:@&=+$,_.!~*'()[\]%#0-9A-Za-z]+>|![-_0-9A-Za-z]*!?[-;/?:@&=+$,_.!~*'()[\]%#0-9A-Za-z]*/y;
    pattern.lastIndex = start;
    const tag = pattern.exec(cursor.text)?.[0] ?? '';
    cursor.at += tag.length;
    if (cursor.code() !== 0x20 && !(0,yaml_cursor/* endsLine */.L1)(cursor.code())) {
        throw new yaml_cursor/* YamlProblem */.lw("expected ' ' behind a tag", cursor.at);
    }
    return { kind: 'tag', start, endLine: cursor.line, value: tag };
}
function scanDirective(cursor) {
    const { at: start, line } = cursor;
    while (!(0,yaml_cursor/* endsLine */.L1)(cursor.code()))
        cursor.at++;
    const value = cursor.text
        .slice(start + 1, cursor.at)
        .replace(/(?:^| +)#.*$/, '')
        .trimEnd();
    cursor.lineBreak();
    return { kind: 'directive', start, endLine: line, value };
}

;// CONCATENATED MODULE: ./lib/values/yaml/simple-keys.js

class SimpleKeys {
    keys = [];
    save(level, key) {
        this.forget(level);
        this.keys[level] = key;
    }
    take(level) {
        const key = this.keys[level];
        this.keys[level] = undefined;
        return key;
    }
    forget(level) {
        const key = this.keys[level];
        if (key?.required)
            throw missingColon(key);
        this.keys[level] = undefined;
    }
    dropStale(cursor) {
        for (let level = 0; level < this.keys.length; level++) {
            const key = this.keys[level];
            if (key && (key.line !== cursor.line || cursor.at - key.at > 1024))
                this.forget(level);
        }
    }
}
function missingColon(key) {
    return new yaml_cursor/* YamlProblem */.lw("could not find expected ':'", key.at);
}

;// CONCATENATED MODULE: ./lib/values/yaml/scan.js








function scanYaml(text, most = maxTokens) {
    return new Scanner(text).scan(most);
}
const maxTokens = 5_000_000;
class Scanner {
    cursor;
    tokens = [];
    indent = -1;
    indents = [];
    allowKey = true;
    keys = new SimpleKeys();
    flow = [];
    constructor(text) {
        this.cursor = new yaml_cursor/* YamlCursor */.WU(text);
    }
    scan(most) {
        while (this.tokens.at(-1)?.kind !== 'stream-end') {
            this.next();
            if (this.tokens.length > most)
                throw new yaml_cursor/* YamlProblem */.lw(`more than ${most} tokens`, this.cursor.at);
        }
        return this.tokens;
    }
    next() {
        const { cursor } = this;
        const comment = (0,scan_comment/* scanComment */.Z)(cursor, this.flow.length > 0);
        if (comment.sawBreak && this.flow.length === 0)
            this.allowKey = true;
        if (comment.token) {
            this.tokens.push(comment.token);
            return;
        }
        this.keys.dropStale(cursor);
        this.unwind(cursor.column);
        const code = cursor.code();
        if (code === 0)
            this.end();
        else if (cursor.column === 0 && code === 0x25)
            this.directive();
        else if (cursor.column === 0 && cursor.isDocumentMarker())
            this.documentMarker(code === 0x2d);
        else if (!this.indicator(code))
            this.content(code);
    }
    indicator(code) {
        switch (code) {
            case 0x5b:
            case 0x7b:
                this.openFlow(code === 0x5b ? '[' : '{');
                return true;
            case 0x5d:
            case 0x7d:
                this.closeFlow(code === 0x5d ? ']' : '}');
                return true;
            case 0x2c:
                this.allowKey = true;
                this.forgetKey();
                this.push(',', 1);
                return true;
            case 0x2d:
                return (0,yaml_cursor/* endsWord */.D0)(this.cursor.code(1)) && this.blockEntry();
            case 0x3f:
                return (this.flow.length > 0 || (0,yaml_cursor/* endsWord */.D0)(this.cursor.code(1))) && this.key();
            case 0x3a:
                return this.isValue() && this.value();
            default:
                return false;
        }
    }
    content(code) {
        const { cursor } = this;
        const char = String.fromCharCode(code);
        if ((char === '|' || char === '>') && this.flow.length === 0) {
            this.allowKey = true;
            this.forgetKey();
            this.tokens.push((0,scan_block/* scanBlockScalar */.f)(cursor, char, this.indent));
            return;
        }
        if (!'*&!\'"'.includes(char) && !(0,scan_plain/* isPlainStart */.t)(cursor, this.flow.length > 0)) {
            throw new yaml_cursor/* YamlProblem */.lw(`found character '${printable(char)}' that cannot start any token`, cursor.at);
        }
        this.saveKey();
        this.allowKey = false;
        if (char === '*' || char === '&')
            this.tokens.push(scanAnchor(cursor));
        else if (char === '!')
            this.tokens.push(scanTag(cursor));
        else if (char === "'" || char === '"')
            this.tokens.push((0,scan_quoted/* scanQuoted */.Y)(cursor, char));
        else {
            const plain = (0,scan_plain/* scanPlain */.I)(cursor, { indent: this.indent, inFlow: this.flow.length > 0 });
            if (plain.sawBreak)
                this.allowKey = true;
            this.tokens.push(plain.token);
        }
    }
    push(kind, length) {
        const { cursor } = this;
        this.tokens.push({ kind, start: cursor.at, endLine: cursor.line, value: '' });
        cursor.at += length;
    }
    end() {
        this.unwind(-1);
        this.forgetKey();
        this.push('stream-end', 0);
    }
    directive() {
        this.leaveDocument();
        this.tokens.push(scanDirective(this.cursor));
    }
    documentMarker(isStart) {
        this.leaveDocument();
        this.push(isStart ? 'document-start' : 'document-end', 3);
    }
    leaveDocument() {
        this.unwind(-1);
        this.forgetKey();
        this.allowKey = false;
    }
    openFlow(mark) {
        if (this.flow.length >= values_text/* maxNesting */.JG)
            throw new yaml_cursor/* YamlProblem */.lw(`nested deeper than ${values_text/* maxNesting */.JG} levels`, this.cursor.at);
        this.saveKey();
        this.flow.push(mark);
        this.allowKey = true;
        this.push(mark, 1);
    }
    closeFlow(mark) {
        this.forgetKey();
        this.flow.pop();
        this.allowKey = false;
        this.push(mark, 1);
    }
    blockEntry() {
        if (this.flow.length === 0) {
            if (!this.allowKey)
                throw new yaml_cursor/* YamlProblem */.lw('sequence entries are not allowed here', this.cursor.at);
            if (this.indentTo(this.cursor.column))
                this.push('block-sequence-start', 0);
        }
        this.allowKey = true;
        this.forgetKey();
        this.push('-', 1);
        return true;
    }
    key() {
        if (this.flow.length === 0) {
            if (!this.allowKey)
                throw new yaml_cursor/* YamlProblem */.lw('mapping keys are not allowed here', this.cursor.at);
            if (this.indentTo(this.cursor.column))
                this.push('block-mapping-start', 0);
        }
        this.allowKey = this.flow.length === 0;
        this.forgetKey();
        this.push('?', 1);
        return true;
    }
    isValue() {
        const isFree = (0,yaml_cursor/* endsWord */.D0)(this.cursor.code(1));
        return isFree || this.flow.at(-1) === '{';
    }
    value() {
        const { cursor } = this;
        const key = this.keys.take(this.flow.length);
        if (key) {
            const mark = { start: key.at, endLine: key.line, value: '' };
            const opens = this.flow.length === 0 && this.indentTo(key.column);
            const added = opens ? [{ kind: 'block-mapping-start', ...mark }] : [];
            this.tokens.splice(key.token, 0, ...added, { kind: '?', ...mark });
            this.allowKey = false;
        }
        else {
            if (this.flow.length === 0) {
                if (!this.allowKey)
                    throw new yaml_cursor/* YamlProblem */.lw('mapping values are not allowed here', cursor.at);
                if (this.indentTo(cursor.column))
                    this.push('block-mapping-start', 0);
            }
            this.allowKey = this.flow.length === 0;
            this.forgetKey();
        }
        this.push(':', 1);
        return true;
    }
    saveKey() {
        if (!this.allowKey)
            return;
        const { at, line, column } = this.cursor;
        const required = this.flow.length === 0 && this.indent === column;
        this.keys.save(this.flow.length, { token: this.tokens.length, required, at, line, column });
    }
    forgetKey() {
        this.keys.forget(this.flow.length);
    }
    unwind(column) {
        if (this.flow.length > 0)
            return;
        while (this.indent > column) {
            this.indent = this.indents.pop() ?? -1;
            this.push('block-end', 0);
        }
    }
    indentTo(column) {
        if (this.indent >= column)
            return false;
        if (this.indents.length >= values_text/* maxNesting */.JG)
            throw new yaml_cursor/* YamlProblem */.lw(`nested deeper than ${values_text/* maxNesting */.JG} levels`, this.cursor.at);
        this.indents.push(this.indent);
        this.indent = column;
        return true;
    }
}
function printable(char) {
    return char === '\t' ? '\\t' : char;
}

// EXTERNAL MODULE: ./lib/values/yaml/tags.js
var tags = __webpack_require__(1411);
;// CONCATENATED MODULE: ./lib/values/yaml/parse.js








const maxAnchors = 10_000;
function parseYaml(text) {
    const odd = /[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
    if (odd)
        throw new yaml_cursor/* YamlProblem */.lw(`unacceptable character #x${hex(odd[0])}: special characters are not allowed`, odd.index);
    const tokens = attachComments(scanYaml(text));
    if (tokens[0]?.kind === 'stream-end')
        return undefined;
    return new Parser(tokens).document();
}
function hex(char) {
    return (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}
class Parser {
    reader;
    anchors = new Map();
    handles = tags/* defaultHandles */.Fw;
    anchorCount = 0;
    depth = 0;
    constructor(tokens) {
        this.reader = new TokenReader(tokens, (_, place) => this.node(place));
    }
    document() {
        const { reader } = this;
        const isExplicit = reader.is('directive', 'document-start');
        if (isExplicit) {
            this.handles = (0,tags/* readDirectives */.Vl)(reader);
            if (!reader.is('document-start'))
                throw reader.unexpected("expected '<document start>'");
            reader.take();
        }
        const isEmpty = isExplicit && reader.is('directive', 'document-start', 'document-end', 'stream-end');
        const root = isEmpty ? reader.empty(reader.next.start) : reader.node({ block: true });
        while (reader.is('document-end')) {
            const end = reader.take();
            if (!reader.is('stream-end') && reader.next.start !== 0 && sameLine(end, reader.next)) {
                throw reader.unexpected('found content after a document end marker');
            }
        }
        if (!reader.is('stream-end'))
            throw reader.unexpected('expected a single document in the stream');
        return root;
    }
    node(place) {
        const { reader } = this;
        if (reader.next.kind === 'scalar')
            return scalarNode(reader.take());
        if (reader.is('alias'))
            return this.alias();
        if (++this.depth > values_text/* maxNesting */.JG)
            throw new yaml_cursor/* YamlProblem */.lw(`nested deeper than ${values_text/* maxNesting */.JG} levels`, reader.next.start);
        const start = reader.next.start;
        const properties = this.properties();
        const remember = (node) => {
            if (properties.anchor !== undefined)
                this.remember(properties.anchor, node, start);
        };
        const node = this.content({ ...place, ...properties, start, remember });
        this.depth--;
        return node;
    }
    alias() {
        const { value, start } = this.reader.take();
        const node = this.anchors.get(value);
        if (!node)
            throw new yaml_cursor/* YamlProblem */.lw(`found undefined alias '${value}'`, start);
        return node;
    }
    properties() {
        const { reader } = this;
        const found = {};
        for (let taken = 0; taken < 2 && reader.is('anchor', 'tag'); taken++) {
            const token = reader.take();
            if (token.kind === 'anchor') {
                if (found.anchor !== undefined)
                    throw new yaml_cursor/* YamlProblem */.lw('expected the node content, but found <anchor>', token.start);
                found.anchor = token.value;
            }
            else {
                if (found.tag !== undefined)
                    throw new yaml_cursor/* YamlProblem */.lw('expected the node content, but found <tag>', token.start);
                found.tag = token.value;
                found.fullTag = (0,tags/* fullTag */.uu)(token, this.handles);
            }
            if (taken === 0)
                reader.pass(token);
        }
        return found;
    }
    content(at) {
        const { reader } = this;
        const given = {
            start: at.start,
            ...(at.anchor !== undefined && { anchor: at.anchor }),
            ...(at.tag !== undefined && { tag: at.tag, fullTag: at.fullTag ?? at.tag }),
        };
        if (at.indentless && reader.is('-'))
            return indentlessSequence(reader, given, at.remember);
        if (reader.is('scalar')) {
            const node = Object.assign(scalarNode(reader.take()), given);
            at.remember(node);
            return node;
        }
        if (reader.is('['))
            return flowSequence(reader, given, at.remember);
        if (reader.is('{'))
            return flowMapping(reader, given, at.remember);
        if (at.block && reader.is('block-sequence-start'))
            return blockSequence(reader, given, at.remember);
        if (at.block && reader.is('block-mapping-start'))
            return blockMapping(reader, given, at.remember);
        if (at.anchor === undefined && at.tag === undefined)
            throw reader.unexpected('expected the node content');
        const node = { ...reader.empty(at.start), ...given };
        at.remember(node);
        return node;
    }
    remember(anchor, node, start) {
        if (++this.anchorCount > maxAnchors)
            throw new yaml_cursor/* YamlProblem */.lw(`more than ${maxAnchors} anchors`, start);
        this.anchors.set(anchor, node);
    }
}
function scalarNode(token) {
    const node = { kind: 'scalar', text: token.value, isText: false, start: token.start };
    if (token.after || token.before)
        node.comments = { after: token.after, before: token.before };
    if (token.style !== undefined)
        node.style = token.style;
    if (token.header !== undefined)
        node.header = token.header;
    if (token.folds !== undefined)
        node.folds = token.folds;
    return node;
}
function sameLine(a, b) {
    return a.endLine === b.endLine;
}


/***/ }),

/***/ 35682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   og: () => (/* binding */ yamlPlaces)
/* harmony export */ });
/* unused harmony exports blockOffsets, nodeOffsets */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47545);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62424);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37958);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47905);






function yamlPlaces(text, file) {
    const locate = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .locations */ .j2)(text, file);
    let find;
    return (path) => {
        find ??= blockOffsets(text) ?? nodeOffsets(text);
        return locate(find(path));
    };
}
function blockOffsets(text) {
    const places = { start: 0, inside: new Map() };
    const root = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlockYaml */ .l)(text, places);
    if (root === undefined)
        return undefined;
    return (path) => {
        let value = root;
        let at = places.start;
        for (const step of path) {
            const offset = value === undefined ? undefined : places.inside.get(value)?.get(step);
            if (offset === undefined)
                break;
            at = offset;
            value = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value) ? value[Number(step)] : (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value) ? value.get(step) : undefined;
        }
        return at;
    };
}
function nodeOffsets(text) {
    const root = (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text);
    const entries = new Map();
    const merged = new Map();
    return (path) => {
        let node = root;
        let at = root?.start ?? 0;
        for (const step of path) {
            const known = node && (entries.get(node) ?? entriesOf(node, merged));
            if (node !== undefined && known !== undefined)
                entries.set(node, known);
            const found = known?.get(step);
            if (found === undefined)
                break;
            at = found.key.start ?? at;
            node = found.value;
        }
        return at;
    };
}
function entriesOf(node, known) {
    if (node.kind === 'scalar')
        return new Map();
    if (node.kind === 'sequence')
        return new Map(node.items.map((item, index) => [index, { key: item, value: item }]));
    const entries = new Map();
    for (const entry of (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedEntries */ .n)(node, known).entries) {
        if (entry.key.kind !== 'scalar' || (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeKey */ .y)(entry.key))
            continue;
        const key = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarValue */ .U)(entry.key);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(key) && !(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(key))
            entries.set(key, entry);
    }
    return entries;
}


/***/ }),

/***/ 21402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readYamlValues),
/* harmony export */   gM: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony export readFullYaml */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _json_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41063);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47545);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99376);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37958);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35682);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47905);








function readYaml(bytes, file) {
    return read(bytes, file, (problem, location, text) => {
        const conflict = /^[<=>]{7} .*$/m.test(text);
        return {
            reason: 'project',
            message: `'${file}' is invalid${conflict ? ' (possible merge conflicts)' : ''}: ${problem}`,
            location,
            ...(conflict && { hint: 'resolve the conflict between <<<<<<< and >>>>>>>' }),
        };
    });
}
function readYamlValues(bytes, file) {
    return read(bytes, file, (problem, location) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupted */ .LM)('YAML', problem, location));
}
function read(bytes, file, describe) {
    const decoded = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(bytes, file);
    if (!decoded.ok)
        return decoded;
    const text = decoded.value;
    try {
        const value = (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlockYaml */ .l)(text) ?? readFullYaml(text);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
            file,
            value: (0,_json_read_js__WEBPACK_IMPORTED_MODULE_1__/* .isFalse */ .W)(value) ? new Map() : value,
            locate: (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .yamlPlaces */ .og)(text, file),
        });
    }
    catch (error) {
        if (!(error instanceof _cursor_js__WEBPACK_IMPORTED_MODULE_4__/* .YamlProblem */ .lw))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(describe(error.message, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .locationAt */ .dz)(text, error.offset, file), text));
    }
}
function readFullYaml(text) {
    const root = (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text);
    return root === undefined ? null : (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .toValue */ .B)(root);
}


/***/ }),

/***/ 77730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ parseFloatText),
/* harmony export */   Rg: () => (/* binding */ resolvePlain),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   dM: () => (/* binding */ plainKind)
/* harmony export */ });
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82506);

function resolvePlain(text) {
    switch (plainKind(text)) {
        case 'null':
            return null;
        case 'bool':
            return text.toLowerCase() === 'true';
        case 'int':
            return parseInteger(text) ?? text;
        case 'float':
            return parseFloatText(text) ?? text;
        case 'timestamp':
            return (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTimestamp */ .E)(text) ?? text;
        default:
            return text;
    }
}
function plainKind(text) {
    const first = text.charCodeAt(0);
    if (text.length > 0 && !mayResolve(first))
        return 'string';
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
        return 'bool';
    if (isFloat(text))
        return 'float';
    if (/^(?:[-+]?0b[0-1_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/.test(text) && first !== 0x5f)
        return 'int';
    if (text === '<<')
        return 'merge';
    if (/^(?:~|null|Null|NULL|)$/.test(text))
        return 'null';
    if (isTimestamp(text))
        return 'timestamp';
    return text === '=' ? 'value' : 'string';
}
function mayResolve(first) {
    if (first >= 0x30 && first <= 0x39)
        return true;
    return '-+.~<=tTfFnN'.includes(String.fromCharCode(first));
}
function isFloat(text) {
    return (/^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?$/.test(text) ||
        /^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/.test(text) ||
        /^[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?$/.test(text) ||
        /^[-+]?\.(?:inf|Inf|INF)$/.test(text) ||
        /^\.(?:nan|NaN|NAN)$/.test(text));
}
function isTimestamp(text) {
    return (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ||
        /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/.test(text));
}
function parseInteger(text) {
    const bare = text.replaceAll('_', '');
    const negative = bare.startsWith('-');
    const digits = /^[-+]/.test(bare) ? bare.slice(1) : bare;
    if (!/^(?:0b[01]+|0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+)$/.test(digits))
        return undefined;
    if (digits.length > 4300)
        return undefined;
    const value = BigInt(digits);
    return negative ? -value : value;
}
function parseFloatText(text) {
    const bare = text.replaceAll('_', '').toLowerCase();
    const sign = bare.startsWith('-') ? -1 : 1;
    const digits = /^[-+]/.test(bare) ? bare.slice(1) : bare;
    if (digits === '.inf')
        return sign * Number.POSITIVE_INFINITY;
    if (digits === '.nan')
        return Number.NaN;
    return /[0-9]/.test(digits) ? sign * Number(digits) : undefined;
}


/***/ }),

/***/ 73923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ scanBlockScalar)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);
/* harmony import */ var _scan_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99755);


function scanBlockScalar(cursor, style, parentIndent) {
    const { at: start } = cursor;
    cursor.at++;
    const { chomp, increment } = indicators(cursor);
    const header = ignoredLine(cursor);
    const least = parentIndent + 1;
    const opening = increment === undefined ? firstLines(cursor) : undefined;
    const indent = opening ? Math.max(least, opening.indent) : Math.max(least, 1) + (increment ?? 1) - 1;
    let gap = opening ?? emptyLines(cursor, indent);
    const folds = [];
    let value = '';
    let last = '';
    while (cursor.column === indent && cursor.code() !== 0) {
        value += gap.breaks;
        const startsWithBlank = isBlank(cursor);
        value += lineText(cursor);
        last = cursor.lineBreak();
        gap = emptyLines(cursor, indent);
        if (least === 0 && cursor.column === 0 && cursor.isDocumentMarker())
            break;
        if (cursor.column !== indent || cursor.code() === 0)
            break;
        if (style === '>' && last === '\n')
            folds.push(value.length);
        const folded = style === '>' && last === '\n' && !startsWithBlank && !isBlank(cursor);
        if (!folded)
            value += last;
        else if (gap.breaks === '')
            value += ' ';
    }
    if (chomp !== '-')
        value += last;
    if (chomp === '+')
        value += gap.breaks;
    const token = { kind: 'scalar', start, endLine: gap.line, value, style };
    if (header !== '')
        token.header = header;
    if (style === '>')
        token.folds = folds;
    if (chomp !== '+' && gap.breaks !== '')
        token.after = { text: gap.breaks + following(cursor), column: 0 };
    return token;
}
function indicators(cursor) {
    const pattern = /([-+])?([0-9])?([-+])?/y;
    pattern.lastIndex = cursor.at;
    const [all = '', before, digit, after] = pattern.exec(cursor.text) ?? [];
    if (digit === '0')
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('expected indentation indicator in the range 1-9, but found 0', cursor.at);
    cursor.at += all.length;
    const isDouble = before !== undefined && after !== undefined;
    if (isDouble || (cursor.code() !== 0x20 && !(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))) {
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('expected chomping or indentation indicators', cursor.at);
    }
    return { chomp: before ?? after ?? '', increment: digit === undefined ? undefined : Number(digit) };
}
function ignoredLine(cursor) {
    const from = cursor.at;
    cursor.skipSpaces();
    let header = '';
    if (cursor.code() === 0x23) {
        while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))
            cursor.at++;
        header = cursor.text.slice(from, cursor.at);
    }
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('expected a comment or a line break', cursor.at);
    cursor.lineBreak();
    return header;
}
function firstLines(cursor) {
    let breaks = '';
    let indent = 0;
    let firstBreak = -1;
    let { line } = cursor;
    for (;;) {
        if (cursor.code() === 0x20) {
            cursor.at++;
            indent = Math.max(indent, cursor.column);
            continue;
        }
        const { column } = cursor;
        const mark = cursor.lineBreak();
        if (mark === '')
            break;
        if (firstBreak < 0)
            firstBreak = column;
        breaks += mark;
        line = cursor.line;
    }
    if (firstBreak > 0 && indent > firstBreak) {
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('more indented follow up line than first in a block scalar', cursor.at);
    }
    return { breaks, indent, line };
}
function emptyLines(cursor, indent) {
    let breaks = '';
    let { line } = cursor;
    for (;;) {
        while (cursor.column < indent && cursor.code() === 0x20)
            cursor.at++;
        const mark = cursor.lineBreak();
        if (mark === '')
            return { breaks, line };
        breaks += mark;
        line = cursor.line;
    }
}
function lineText(cursor) {
    const from = cursor.at;
    while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))
        cursor.at++;
    return cursor.text.slice(from, cursor.at);
}
function isBlank(cursor) {
    return cursor.code() === 0x20 || cursor.code() === 0x09;
}
function following(cursor) {
    let text = '';
    for (let next = (0,_scan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .scanComment */ .Z)(cursor, false); next.token; next = (0,_scan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .scanComment */ .Z)(cursor, false)) {
        text += ' '.repeat(next.token.column ?? 0) + next.token.value;
    }
    return text;
}


/***/ }),

/***/ 99755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ scanComment)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

function scanComment(cursor, inFlow) {
    let sawBreak = false;
    for (;;) {
        cursor.skipSpaces();
        while (inFlow && (cursor.code() === 0x20 || cursor.code() === 0x09))
            cursor.at++;
        if (cursor.code() === 0x23)
            return { sawBreak: true, token: comment(cursor) };
        if (cursor.lineBreak() === '')
            return { sawBreak };
        sawBreak = true;
        if (cursor.code() === 0x0a)
            return { sawBreak, token: emptyLines(cursor) };
    }
}
function comment(cursor) {
    const { at: start, line } = cursor;
    const column = [...cursor.text.slice(cursor.lineStart, start)].length;
    while (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()))
        cursor.at++;
    let value = cursor.text.slice(start, cursor.at);
    if (cursor.code() === 0)
        value += '\n';
    else {
        value += cursor.text.charAt(cursor.at);
        cursor.lineBreak();
    }
    for (let mark = cursor.lineBreak(); mark !== ''; mark = cursor.lineBreak())
        value += mark;
    return { kind: 'comment', start, line, endLine: cursor.line, column, value: withoutIndent(value) };
}
function emptyLines(cursor) {
    const { at: start, line } = cursor;
    let value = '';
    for (;;) {
        const mark = cursor.lineBreak();
        const code = cursor.code();
        if (mark !== '')
            value += mark;
        else if (code === 0x20 || code === 0x09)
            value += cursor.text.charAt(cursor.at++);
        else
            break;
    }
    if (cursor.code() === 0x23)
        value = `${value.slice(0, Math.max(0, value.lastIndexOf('\n')))}\n`;
    return { kind: 'comment', start, line, endLine: cursor.line, column: 0, value: withoutIndent(value) };
}
function withoutIndent(value) {
    return value.replace(/ +$/, '');
}


/***/ }),

/***/ 3942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scanPlain),
/* harmony export */   t: () => (/* binding */ isPlainStart)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

const notPlain = new Set([...'\0 \t\r\n\x85\u2028\u2029-?:,[]{}#&*!|>\'"%@`'].map((char) => char.charCodeAt(0)));
function isPlainStart(cursor, inFlow) {
    const code = cursor.code();
    if (!notPlain.has(code))
        return true;
    const next = cursor.code(1);
    if (code === 0x3a && inFlow)
        return next !== 0x20 && next !== 0x09;
    return !(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWord */ .D0)(next) && (code === 0x2d || (!inFlow && (code === 0x3f || code === 0x3a)));
}
function scanPlain(cursor, context) {
    const { at: start } = cursor;
    const startColumn = cursor.column;
    const { inFlow } = context;
    let value = '';
    let space = '';
    let endLine = cursor.line;
    let sawBreak = false;
    while (cursor.code() !== 0x23) {
        const word = wordEnd(cursor, inFlow);
        if (word === cursor.at)
            break;
        sawBreak = false;
        value += space + cursor.text.slice(cursor.at, word);
        cursor.at = word;
        endLine = cursor.line;
        const gap = plainGap(cursor);
        sawBreak = gap.sawBreak;
        space = gap.text;
        if (space === '' || (!inFlow && cursor.column <= context.indent))
            break;
    }
    const token = { kind: 'scalar', start, endLine, value };
    if (space.startsWith('\n'))
        token.after = { text: `${space}\n`, column: startColumn };
    return { token, sawBreak };
}
function wordEnd(cursor, inFlow) {
    const { text } = cursor;
    let at = cursor.at;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === 0x3a) {
            if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWord */ .D0)(text.charCodeAt(at + 1)))
                break;
        }
        else if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsWord */ .D0)(code) || (inFlow && isFlowMark(code))) {
            break;
        }
        at++;
    }
    return at;
}
function isFlowMark(code) {
    return code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
}
function plainGap(cursor) {
    const from = cursor.at;
    cursor.skipSpaces();
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()) || cursor.code() === 0) {
        return { text: cursor.text.slice(from, cursor.at), sawBreak: false };
    }
    const first = cursor.lineBreak();
    if (cursor.isDocumentMarker())
        return { text: '', sawBreak: true };
    let breaks = '';
    for (;;) {
        cursor.skipSpaces();
        const mark = cursor.lineBreak();
        if (mark === '')
            break;
        breaks += mark;
        if (cursor.isDocumentMarker())
            return { text: '', sawBreak: true };
    }
    if (first !== '\n')
        return { text: first + breaks, sawBreak: true };
    return { text: breaks === '' ? ' ' : breaks, sawBreak: true };
}


/***/ }),

/***/ 96200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ scanQuoted)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

function scanQuoted(cursor, quote) {
    const { at: start } = cursor;
    cursor.at++;
    let value = '';
    for (;;) {
        value += quote === '"' ? doubleQuoted(cursor, start) : singleQuoted(cursor);
        if (cursor.text[cursor.at] === quote)
            break;
        value += gap(cursor, start);
    }
    cursor.at++;
    return { kind: 'scalar', start, endLine: cursor.line, value, style: quote };
}
function singleQuoted(cursor) {
    const pattern = /[^' \n\0\t\x85\u2028\u2029]*/y;
    let value = '';
    for (;;) {
        pattern.lastIndex = cursor.at;
        const piece = pattern.exec(cursor.text)?.[0] ?? '';
        value += piece;
        cursor.at += piece.length;
        if (!cursor.text.startsWith("''", cursor.at))
            return value;
        value += "'";
        cursor.at += 2;
    }
}
const escapes = new Map([
    ['0', '\0'],
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['\t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
    ['e', '\x1b'],
    [' ', ' '],
    ['"', '"'],
    ['/', '/'],
    ['\\', '\\'],
    ['N', '\x85'],
    ['_', '\xa0'],
    ['L', '\u2028'],
    ['P', '\u2029'],
]);
const hexLength = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function doubleQuoted(cursor, start) {
    let value = '';
    for (;;) {
        const pattern = /[^"\\ \n\0\t\x85\u2028\u2029]*/y;
        pattern.lastIndex = cursor.at;
        const piece = pattern.exec(cursor.text)?.[0] ?? '';
        value += piece;
        cursor.at += piece.length;
        if (cursor.text[cursor.at] !== '\\')
            return value;
        cursor.at++;
        value += escaped(cursor, start);
    }
}
function escaped(cursor, start) {
    const char = cursor.text.charAt(cursor.at);
    const plain = escapes.get(char);
    if (plain !== undefined) {
        cursor.at++;
        return plain;
    }
    const length = hexLength.get(char);
    if (length !== undefined) {
        const hex = cursor.text.slice(cursor.at + 1, cursor.at + 1 + length);
        const code = Number.parseInt(hex, 16);
        if (!/^[0-9a-fA-F]+$/.test(hex) || hex.length !== length || code > 0x10ffff) {
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw(`expected escape sequence of ${length} hexadecimal numbers`, cursor.at);
        }
        cursor.at += 1 + length;
        return String.fromCodePoint(code);
    }
    if (!(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .endsLine */ .L1)(cursor.code()) || cursor.code() === 0) {
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw(`found unknown escape character '${char === '\0' ? '' : char}'`, cursor.at);
    }
    cursor.lineBreak();
    return breaks(cursor, start);
}
function gap(cursor, start) {
    const from = cursor.at;
    skipBlanks(cursor);
    const blanks = cursor.text.slice(from, cursor.at);
    if (cursor.code() === 0)
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found unexpected end of stream', start);
    const first = cursor.lineBreak();
    if (first === '')
        return blanks;
    const rest = breaks(cursor, start);
    if (first !== '\n')
        return first + rest;
    return rest === '' ? ' ' : rest;
}
function breaks(cursor, start) {
    let text = '';
    for (;;) {
        if (cursor.isDocumentMarker())
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found unexpected document separator', start);
        skipBlanks(cursor);
        const mark = cursor.lineBreak();
        if (mark === '')
            return text;
        text += mark;
    }
}
function skipBlanks(cursor) {
    while (cursor.code() === 0x20 || cursor.code() === 0x09)
        cursor.at++;
}


/***/ }),

/***/ 1411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ defaultHandles),
/* harmony export */   Vl: () => (/* binding */ readDirectives),
/* harmony export */   s0: () => (/* binding */ coreTag),
/* harmony export */   uu: () => (/* binding */ fullTag)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99376);

const coreTag = 'tag:yaml.org,2002:';
const defaultHandles = new Map([
    ['!', '!'],
    ['!!', coreTag],
]);
function readDirectives(reader) {
    const handles = new Map(defaultHandles);
    let version;
    while (reader.is('directive')) {
        const { value, start } = reader.take();
        const [name, first = '', second = ''] = value.split(/ +/);
        if (name === 'YAML') {
            if (version !== undefined)
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found duplicate YAML directive', start);
            version = first;
            if (!/^1\.[0-9]+$/.test(version)) {
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('found incompatible YAML document (version 1.* is required)', start);
            }
            if (version === '1.1')
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('documents of YAML 1.1 are not read, only of 1.2', start);
        }
        else if (name === 'TAG') {
            if (!/^!(?:[-_0-9A-Za-z]*!)?$/.test(first) || second === '')
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw('expected a tag handle and a prefix', start);
            handles.set(first, second);
        }
    }
    return handles;
}
function fullTag(token, handles) {
    const tag = token.value;
    if (tag === '!' || tag === '!!')
        return tag;
    if (tag.startsWith('!<'))
        return tag.slice(2, -1);
    const handle = /^![-_0-9A-Za-z]*!/.exec(tag)?.[0] ?? '!';
    const prefix = handles.get(handle);
    if (prefix === undefined)
        throw new _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlProblem */ .lw(`found undefined tag handle '${handle}'`, token.start);
    return prefix + tag.slice(handle.length);
}


/***/ }),

/***/ 47905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toValue),
/* harmony export */   U: () => (/* binding */ scalarValue)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82506);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99376);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62424);
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77730);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1411);







const maxExpansion = 1_000_000;
function toValue(root) {
    return new Constructor().value(root).value;
}
class Constructor {
    made = new Map();
    open = new Set();
    merged = new Map();
    nodes = 0;
    value(node) {
        const known = this.made.get(node);
        if (known)
            return known;
        this.nodes++;
        if (node.kind === 'scalar') {
            const made = { value: scalarValue(node), size: 1, depth: 0 };
            if (made.value instanceof _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Timestamp */ .Dc)
                this.made.set(node, made);
            return made;
        }
        if (this.open.has(node))
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw('an alias inside its own anchor', node.start ?? 0);
        this.open.add(node);
        const made = node.kind === 'sequence' ? this.sequence(node) : this.mapping(node);
        this.open.delete(node);
        if (made.size > this.nodes + maxExpansion)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw('aliases expand to more than a million values', node.start ?? 0);
        if (made.depth > _text_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNesting */ .JG)
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`nested deeper than ${_text_js__WEBPACK_IMPORTED_MODULE_0__/* .maxNesting */ .JG} levels`, node.start ?? 0);
        this.made.set(node, made);
        return made;
    }
    sequence(node) {
        if (node.fullTag === `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}omap` || node.fullTag === `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}pairs`)
            return this.pairs(node);
        checkTag(node, 'seq');
        const items = node.items.map((item) => this.value(item));
        return combined(items.map(({ value }) => value), items);
    }
    pairs(node) {
        const entries = node.items.map((item) => {
            if (item.kind !== 'mapping' || item.entries.length !== 1) {
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw('expected a single mapping item in an ordered map', item.start ?? 0);
            }
            return item.entries[0];
        });
        return this.entries({ ...node, kind: 'mapping', entries }, { entries, isMerged: false });
    }
    mapping(node) {
        const isSet = node.fullTag === `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}set`;
        if (!isSet)
            checkTag(node, 'map');
        const made = this.entries(node, (0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedEntries */ .n)(node, this.merged));
        return isSet && (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(made.value) ? { ...made, value: [...made.value.keys()] } : made;
    }
    entries(node, given) {
        const map = new Map();
        const parts = [];
        const seen = new Map();
        for (const { key: keyNode, value: valueNode } of given.entries) {
            const key = this.key(keyNode, node);
            const same = comparable(key);
            const earlier = seen.get(same);
            if (seen.has(same) && !given.isMerged) {
                throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`found duplicate key "${typeof key === 'string' ? key : String(key)}"`, keyNode.start ?? 0);
            }
            if (!seen.has(same))
                seen.set(same, key);
            const made = this.value(valueNode);
            parts.push(made);
            map.set(seen.has(same) && earlier !== undefined ? earlier : key, made.value);
        }
        return combined(map, parts);
    }
    key(node, mapping) {
        if (node.kind !== 'scalar')
            throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw('found unhashable key', node.start ?? mapping.start ?? 0);
        if (node.text === '=' && node.style === undefined && node.fullTag === undefined)
            return '=';
        const { value } = this.value(node);
        if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_4__/* .Timestamp */ .Dc)
            return value.text;
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) || (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value) ? null : value;
    }
}
function combined(value, parts) {
    let size = 1;
    let depth = 0;
    for (const part of parts) {
        size += part.size;
        depth = Math.max(depth, part.depth);
    }
    return { value, size, depth: depth + 1 };
}
function comparable(key) {
    if (typeof key === 'boolean')
        return key ? 1n : 0n;
    return typeof key === 'number' && Number.isInteger(key) ? BigInt(key) : key;
}
function scalarValue(node) {
    const { text, fullTag } = node;
    if (node.isText)
        return text;
    if (fullTag === undefined)
        return node.style === undefined ? plainValue(node) : text;
    if (fullTag === '!' || fullTag === '!!')
        return plainValue(node);
    switch (fullTag) {
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}str`:
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}binary`:
            return text;
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}null`:
            return null;
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}bool`:
            return wanted(node, booleans.get(text.toLowerCase()), 'truth value');
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}int`:
            return wanted(node, (0,_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInteger */ .cG)(text), 'integer');
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}float`:
            return wanted(node, (0,_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .parseFloatText */ .Hz)(text), 'float');
        case `${_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0}timestamp`:
            return wanted(node, (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTimestamp */ .E)(text), 'date');
        default:
            throw unknownTag(node);
    }
}
const booleans = new Map([
    ...['yes', 'y', 'true', 'on'].map((word) => [word, true]),
    ...['no', 'n', 'false', 'off'].map((word) => [word, false]),
]);
function plainValue(node) {
    const value = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePlain */ .Rg)(node.text);
    if (typeof value !== 'string')
        return value;
    const kind = (0,_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .plainKind */ .dM)(value);
    if (kind === 'string')
        return value;
    if (kind === 'merge' || kind === 'value')
        throw unknownTag({ ...node, fullTag: _tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0 + kind });
    throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`'${value}' looks like a ${kind === 'timestamp' ? 'date' : 'number'} but is none`, node.start ?? 0);
}
function wanted(node, value, what) {
    if (value !== undefined)
        return value;
    throw new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`'${node.text}' is no ${what}`, node.start ?? 0);
}
function checkTag(node, own) {
    if (node.fullTag !== undefined && !['!', '!!', _tags_js__WEBPACK_IMPORTED_MODULE_3__/* .coreTag */ .s0 + own].includes(node.fullTag))
        throw unknownTag(node);
}
function unknownTag(node) {
    return new _cursor_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlProblem */ .lw(`could not determine a constructor for the tag '${node.fullTag}'`, node.start ?? 0);
}


/***/ }),

/***/ 13271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ emitYaml)
/* harmony export */ });
/* harmony import */ var _emit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15310);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71842);


function emitYaml(v) {
    return (0,_emit_js__WEBPACK_IMPORTED_MODULE_0__/* .emitNode */ .W)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeOf */ .E7)(v));
}


/***/ }),

/***/ 35083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hold)
/* harmony export */ });
function hold(child, isHeld) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        const { ref, unref } = part;
        (isHeld ? ref : unref)?.call(part);
    }
}


/***/ }),

/***/ 9139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ fsPath),
/* harmony export */   aA: () => (/* binding */ encodeName),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   e4: () => (/* binding */ decodeName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function listFolder(path) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(fsPath(path), { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\ufffd'))) {
        return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    }
    const raw = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(fsPath(path), { withFileTypes: true, encoding: 'buffer' });
    return raw.map((entry) => ({ name: decodeName(entry.name), kind: kindOf(entry) }));
}
function fsPath(path) {
    return path.isWellFormed() ? path : encodeName(path);
}
function decodeName(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const text = buffer.toString('utf8');
    if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(buffer))
        return text;
    let result = '';
    for (let at = 0; at < buffer.length;) {
        const length = sequenceLength(buffer, at);
        result +=
            length === 0
                ? String.fromCharCode(0xdc00 + (buffer[at] ?? 0))
                : buffer.toString('utf8', at, at + length);
        at += Math.max(length, 1);
    }
    return result;
}
function encodeName(text) {
    if (text.isWellFormed())
        return Buffer.from(text, 'utf8');
    const parts = [];
    for (const char of text) {
        const code = char.length === 1 ? char.charCodeAt(0) : 0;
        parts.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.from([code - 0xdc00]) : Buffer.from(char, 'utf8'));
    }
    return Buffer.concat(parts);
}
function sequenceLength(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length < 2)
        return length;
    const slice = bytes.subarray(at, at + length);
    return slice.length === length && !slice.toString('utf8').includes('\ufffd')
        ? length
        : isReplacement(slice);
}
function isReplacement(slice) {
    return slice.length === 3 && slice[0] === 0xef && slice[1] === 0xbf && slice[2] === 0xbd ? 3 : 0;
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'special';
}


/***/ }),

/***/ 55898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git),
  j: () => (/* binding */ startHelper)
});

// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
;// CONCATENATED MODULE: ./lib/workspace/git-experiments.js

class GitExperiments {
    #program;
    constructor(program) {
        this.#program = program;
    }
    async list() {
        const lines = await this.#program.lines([
            'for-each-ref',
            '--format=%(refname) %(objectname)',
            'refs/exps',
        ]);
        return lines.flatMap((line) => {
            const [, start, rest, name, sha] = /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38,62})\/([^/]+) ([0-9a-f]+)$/.exec(line) ?? [];
            if (name === undefined || sha === undefined)
                return [];
            return [{ name, baseline: `${start}${rest}`, sha }];
        });
    }
    async isName(name) {
        if (name.includes('/'))
            return false;
        return (await this.#program.run(['check-ref-format', refOf('0'.repeat(40), name)])).code === 0;
    }
    async save({ baseline, name, sha }) {
        await this.#program.output(['update-ref', '-m', 'experiment', refOf(baseline, name), sha]);
    }
    async workingTree() {
        const stash = await this.#text([...(await this.#identity()), 'stash', 'create']);
        return stash === '' ? this.#text(['rev-parse', 'HEAD']) : stash;
    }
    async addCopy(path, commit) {
        await this.#program.output(['worktree', 'add', '--quiet', '--force', '--detach', path, commit]);
    }
    async removeCopy(path) {
        await this.#program.run(['worktree', 'remove', '--force', '--force', path]);
        await this.#program.run(['worktree', 'prune']);
    }
    async commit(parent, message, others) {
        await this.#program.output(['add', '--update', '--', ':/']);
        if (others.length > 0)
            await this.#program.output(['--literal-pathspecs', 'add', '--force', '--', ...others]);
        const tree = await this.#text(['write-tree']);
        return this.#text([...(await this.#identity()), 'commit-tree', '-p', parent, '-m', message, tree]);
    }
    treeOf(commit) {
        return this.#text(['rev-parse', '--verify', `${commit}^{tree}`]);
    }
    async restore(commit) {
        await this.#program.output(['restore', `--source=${commit}`, '--worktree', '--', ':/']);
    }
    async #identity() {
        if ((await this.#program.line(['config', '--get', 'user.email'])) !== undefined)
            return [];
        return ['-c', 'user.name=lockstep', '-c', 'user.email=lockstep@localhost'];
    }
    async #text(args) {
        return (0,file_name/* decodeName */.e4)(await this.#program.output(args)).trim();
    }
}
function refOf(baseline, name) {
    return `refs/exps/${baseline.slice(0, 2)}/${baseline.slice(2)}/${name}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/git-files.js




class GitFiles {
    #root;
    #dir;
    #home;
    constructor(root, env) {
        this.#root = root;
        this.#dir = (0,external_node_path_.join)(root, '.git');
        this.#home = env;
    }
    headSha() {
        const head = this.#head();
        if (head === undefined)
            return undefined;
        return 'sha' in head ? { value: head.sha } : this.ref(head.branch);
    }
    ref(name) {
        if (!this.#isOrdinary() || !isSafeName(name))
            return undefined;
        const loose = readSmall((0,external_node_path_.join)(this.#dir, name))?.trim();
        if (loose !== undefined)
            return isSha(loose) ? { value: loose } : undefined;
        const packed = readSmall((0,external_node_path_.join)(this.#dir, 'packed-refs'));
        const line = packed?.split('\n').find((each) => each.endsWith(` ${name}`));
        const sha = line?.slice(0, -name.length - 1);
        return sha !== undefined && isSha(sha) && !name.startsWith('refs/tags/') ? { value: sha } : undefined;
    }
    hasNoUpstream() {
        const head = this.#head();
        if (head === undefined)
            return false;
        return 'sha' in head || this.#configHasNo(/\[\s*branch/i);
    }
    hasNoRemote() {
        if (!this.#isOrdinary())
            return false;
        const legacy = ['remotes', 'branches'].some((name) => hasEntries((0,external_node_path_.join)(this.#dir, name)));
        return !legacy && this.#configHasNo(/\[\s*remote/i);
    }
    isWhole() {
        const isFolder = (0,stats/* statsAt */.Z)(this.#dir)?.isDirectory() === true;
        return isFolder && (0,stats/* statsAt */.Z)((0,external_node_path_.join)(this.#dir, 'info', 'sparse-checkout')) === undefined;
    }
    sharedIgnores() {
        if (!this.#isOrdinary() || !this.#configHasNo(/excludesfile/i))
            return undefined;
        const files = [(0,external_node_path_.join)(this.#dir, 'info', 'exclude'), ...this.#homeFiles('ignore')];
        return files.flatMap((file) => readSmall(file) ?? []);
    }
    text(path) {
        return readSmall((0,external_node_path_.join)(this.#root, path));
    }
    #head() {
        if (!this.#isOrdinary())
            return undefined;
        const text = readSmall((0,external_node_path_.join)(this.#dir, 'HEAD'))?.trim() ?? '';
        if (isSha(text))
            return { sha: text };
        const branch = text.startsWith('ref: refs/heads/') ? text.slice('ref: '.length) : '';
        return isSafeName(branch) ? { branch } : undefined;
    }
    #isOrdinary() {
        const isOdd = ['reftable', 'commondir', 'config.worktree'].some((name) => (0,stats/* statsAt */.Z)((0,external_node_path_.join)(this.#dir, name)) !== undefined);
        return (!isOdd &&
            (0,stats/* statsAt */.Z)(this.#dir)?.isDirectory() === true &&
            this.#configHasNo(/\[\s*(?:include|extensions)|worktree/i));
    }
    #configHasNo(pattern) {
        if (process.platform !== 'linux')
            return false;
        const files = [(0,external_node_path_.join)(this.#dir, 'config'), '/etc/gitconfig', ...this.#homeFiles('config')];
        return files.every((file) => !pattern.test(readSmall(file) ?? ''));
    }
    #homeFiles(name) {
        const { HOME, XDG_CONFIG_HOME } = this.#home;
        const folder = XDG_CONFIG_HOME || (HOME && (0,external_node_path_.join)(HOME, '.config'));
        return [
            ...(folder ? [(0,external_node_path_.join)(folder, 'git', name)] : []),
            ...(HOME && name === 'config' ? [(0,external_node_path_.join)(HOME, '.gitconfig')] : []),
        ];
    }
}
const maxBytes = 1 << 22;
const unreadable = '[include]\n*\n';
function readSmall(file) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(file), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : unreadable;
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        return stats.isFile() && stats.size <= maxBytes ? (0,external_node_fs_.readFileSync)(fd, 'utf8') : unreadable;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function hasEntries(folder) {
    try {
        return (0,file_name/* listFolder */.bt)(folder).length > 0;
    }
    catch (error) {
        return error.code !== 'ENOENT';
    }
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isSafeName(name) {
    return /^refs\/[\w./-]+$/.test(name) && !name.includes('..') && !name.endsWith('.lock');
}

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
;// CONCATENATED MODULE: ./lib/workspace/git-environment.js

function gitCall(root, env, online) {
    const settings = [...safeSettings, ...(online ? onlineSettings : ['protocol.allow=never'])];
    return {
        prefix: ['--no-pager', '-C', root, ...settings.flatMap((setting) => ['-c', setting])],
        env: {
            ...inherited(env),
            ...fixed(root),
            ...(online ? {} : { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }),
        },
        cwd: (0,external_node_path_.parse)(root).root,
    };
}
const safeSettings = [
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=keep',
    'core.alternateRefsCommand=',
    'core.quotePath=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'color.ui=false',
    'i18n.logOutputEncoding=utf-8',
    'gc.auto=0',
    'maintenance.auto=false',
];
const onlineSettings = ['protocol.allow=never', ...['file', 'git', 'http', 'https', 'ssh'].map(allowed)];
function allowed(protocol) {
    return `protocol.${protocol}.allow=always`;
}
const kept = new Set(['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'GIT_EXEC_PATH']);
function inherited(env) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        const upper = name.toUpperCase();
        const isDropped = (upper.startsWith('GIT_') && !kept.has(upper)) || upper === 'SSH_ASKPASS';
        if (value !== undefined && !isDropped)
            result[name] = value;
    }
    return result;
}
function fixed(root) {
    return {
        LC_ALL: 'C',
        GIT_ASKPASS: '',
        GIT_CEILING_DIRECTORIES: (0,external_node_path_.parse)(root).dir,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        GIT_TERMINAL_PROMPT: '0',
    };
}

;// CONCATENATED MODULE: ./lib/workspace/git-program.js




class GitProgram {
    root;
    #env;
    #lazyFetch;
    #start;
    constructor({ root, env = {}, lazyFetch = false }, start) {
        this.root = root;
        this.#env = env;
        this.#lazyFetch = lazyFetch;
        this.#start = start;
    }
    start(args, online = this.#lazyFetch) {
        const { prefix, env, cwd } = gitCall(this.root, this.#env, online);
        return this.#start('git', [...prefix, ...args], { env, cwd });
    }
    async run(args, input, online = this.#lazyFetch) {
        const child = this.start(args, online);
        const [stdout, stderr] = [[], []];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.stdin.on('error', () => { });
        child.stdin.end(input);
        const code = await new Promise((resolve) => {
            child.on('error', () => resolve(undefined));
            child.on('close', (status) => resolve(status ?? undefined));
        });
        return { code, stdout: Buffer.concat(stdout), stderr: (0,file_name/* decodeName */.e4)(Buffer.concat(stderr)) };
    }
    async output(args, online = this.#lazyFetch) {
        const { code, stdout, stderr } = await this.run(args, undefined, online);
        if (code !== 0)
            throw new failure/* FailureError */.pO(refusal(args.find((arg) => !arg.startsWith('-')) ?? '', code, stderr));
        return stdout;
    }
    async lines(args) {
        const { code, stdout } = await this.run(args);
        if (code !== 0)
            return [];
        return (0,file_name/* decodeName */.e4)(stdout)
            .split('\n')
            .filter((line) => line !== '');
    }
    async line(args) {
        return (await this.lines(args))[0];
    }
    prefix(folder) {
        const inner = (0,external_node_path_.relative)(this.root, folder).split(external_node_path_.sep).join('/');
        return inner === '' ? '' : `${inner}/`;
    }
}
function splitZero(bytes) {
    const records = [];
    let from = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
        records.push(bytes.subarray(from, end));
        from = end + 1;
    }
    if (from < bytes.length)
        records.push(bytes.subarray(from));
    return records;
}
function refusal(command, code, stderr) {
    if (code === undefined) {
        return { reason: 'git', message: `git ${command} could not be run: is git installed and on PATH?` };
    }
    const lines = stderr
        .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/gu, '?')
        .trim()
        .split('\n');
    return { reason: 'git', message: `git ${command} failed: ${(lines.at(-1) ?? '').slice(0, 500)}` };
}

;// CONCATENATED MODULE: ./lib/workspace/git-history.js


async function resolveRevision(git, rev) {
    if (rev === '' || rev.startsWith('-') || /[\0\n]/u.test(rev))
        return undefined;
    return (await commitOf(git, rev)) ?? (await remoteBranch(git, rev));
}
async function commitOf(git, rev) {
    const object = rev.startsWith(':') ? await git.line(['rev-parse', '--verify', '--quiet', rev]) : rev;
    return object === undefined
        ? undefined
        : git.line(['rev-parse', '--verify', '--quiet', `${object}^{commit}`]);
}
async function remoteBranch(git, rev) {
    const remotes = await git.lines(['remote']);
    const found = await Promise.all(remotes.map((remote) => commitOf(git, `refs/remotes/${remote}/${rev}`)));
    const shas = new Set(found.filter((sha) => sha !== undefined));
    return shas.size === 1 ? [...shas][0] : undefined;
}
async function defaultBranch(git) {
    const remotes = await git.lines(['remote']);
    const remote = remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
    if (remote === undefined)
        return undefined;
    const head = await git.line(['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`]);
    if (head !== undefined && (await commitOf(git, head)) !== undefined)
        return head;
    const names = [`${remote}/main`, `${remote}/master`];
    const shas = await Promise.all(names.map((name) => commitOf(git, `refs/remotes/${name}`)));
    const [known, ...others] = names.filter((_, i) => shas[i] !== undefined);
    return others.length === 0 ? known : undefined;
}
async function namedCommits(git, kind) {
    const format = '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)';
    return (await git.lines(['for-each-ref', format, `refs/${kind}`])).map((line) => {
        const [name = '', own = '', peeled = ''] = line.split('\0');
        return { name, sha: peeled === '' ? own : peeled };
    });
}
async function branchLog(git, { from, max, paths }) {
    const options = ['-z', logFormat, '--no-show-signature', '--first-parent', `--max-count=${max}`];
    const asked = ['--literal-pathspecs', 'log', ...options, from, '--', ...(paths ?? [])];
    return loggedCommits(await git.output(asked));
}
async function trailersBetween(git, { base, head, key }) {
    const format = `--format=%an%x1f%(trailers:key=${key},valueonly,unfold,separator=%x1e)`;
    const range = ['--reverse', '--max-count=1000', `${base}..${head}`, '--'];
    const output = await git.output(['log', '-z', format, '--no-show-signature', ...range]);
    return splitZero(output).flatMap((record) => {
        const [author = '', values = ''] = (0,file_name/* decodeName */.e4)(record).split('\x1f');
        return values
            .split('\x1e')
            .map((value) => ({ author, value: value.trim() }))
            .filter(({ value }) => value !== '');
    });
}
const logFormat = '--format=%H%x1f%ct%x1f%s';
async function logOf(git, path, { from, max }) {
    const count = max === undefined ? [] : [`--max-count=${max}`];
    const format = ['-z', logFormat, '--no-show-signature'];
    const output = await git.output(['--literal-pathspecs', 'log', ...format, ...count, from, '--', path]);
    return loggedCommits(output);
}
function loggedCommits(output) {
    return splitZero(output).map((record) => {
        const [sha = '', time = '', subject = ''] = (0,file_name/* decodeName */.e4)(record).split('\x1f');
        return { sha, time: Number(time), subject };
    });
}
async function introducingCommit(git, path, text) {
    const format = ['-z', '--format=%H%x1f%ct%x1f%s%x1f%P', '--no-show-signature', '--no-patch'];
    const args = ['--literal-pathspecs', 'log', ...format, '--max-count=1', `-S${text}`, 'HEAD', '--', path];
    const [record] = splitZero(await git.output(args));
    if (record === undefined)
        return undefined;
    const [sha = '', time = '', subject = '', parents = ''] = (0,file_name/* decodeName */.e4)(record).split('\x1f');
    if (parents === '' && (await git.line(['rev-parse', '--is-shallow-repository'])) === 'true')
        return undefined;
    return { sha, time: Number(time), subject };
}
function firstParents(git, sha, num) {
    return git.lines(['rev-list', '--first-parent', ...(num < 0 ? [] : [`--max-count=${num}`]), sha, '--']);
}
async function commitsSince(git, seconds) {
    const all = await git.lines(['rev-list', '--timestamp', 'HEAD', '--branches', '--remotes', '--tags', '--']);
    return all.flatMap((line) => {
        const [time, sha] = line.split(' ');
        return sha !== undefined && Number(time) >= seconds ? [sha] : [];
    });
}
async function experimentCommits(git) {
    const commits = new Set();
    for (const ref of await git.lines(['for-each-ref', '--format=%(refname)', 'refs/exps/'])) {
        const [, start, rest] = /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38})\/[^/]/.exec(ref) ?? [];
        if (start === undefined)
            continue;
        for (const sha of await git.lines(['rev-list', ref, `^${start}${rest}`, '--']))
            commits.add(sha);
    }
    return [...commits];
}

;// CONCATENATED MODULE: ./lib/workspace/git-ignored.js
function noneIgnored(files, paths) {
    const shared = files.sharedIgnores();
    if (shared === undefined || paths.some((path) => !/^[\w./ @+=,-]+$/.test(path)))
        return false;
    const known = new Map();
    const patternsOf = (folder) => {
        if (!known.has(folder))
            known.set(folder, namePatterns(files.text(`${folder}.gitignore`) ?? ''));
        return known.get(folder);
    };
    const everywhere = namePatterns(shared.join('\n'));
    return paths.every((path) => {
        const names = path.toLowerCase().split('/');
        return [everywhere, ...foldersOf(path).map(patternsOf)].every((patterns) => patterns !== undefined && !patterns.some((pattern) => names.some((name) => matches(name, pattern))));
    });
}
function foldersOf(path) {
    const folders = [''];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        folders.push(path.slice(0, at + 1));
    return folders;
}
function namePatterns(text) {
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.replace(/ +$/, ''))
        .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'));
    if (lines.some((line) => /[\\[\]]|[^ -~]/.test(line)))
        return undefined;
    const names = lines.map((line) => line.replace(/\/+$/, '').replace(/^.*\//, '').toLowerCase());
    return names.every((name) => name !== '') ? names : undefined;
}
function matches(name, pattern) {
    let [at, from] = [0, 0];
    let [star, retry] = [-1, 0];
    while (at < name.length) {
        const char = pattern[from];
        if (char === '*') {
            star = from++;
            retry = at;
        }
        else if (char !== undefined && (char === '?' || char === name[at])) {
            at++;
            from++;
        }
        else if (star !== -1) {
            from = star + 1;
            at = ++retry;
        }
        else {
            return false;
        }
    }
    while (pattern[from] === '*')
        from++;
    return from === pattern.length;
}

// EXTERNAL MODULE: ./lib/workspace/child.js
var child = __webpack_require__(35083);
;// CONCATENATED MODULE: ./lib/workspace/git-objects.js


const defaultMaxBytes = 512 * 1024 * 1024;
class ObjectReader {
    #start;
    #withBytes;
    #maxBytes;
    #child;
    #open = [];
    #errors = '';
    #input = new Input();
    constructor(start, withBytes, maxBytes = defaultMaxBytes) {
        this.#start = start;
        this.#withBytes = withBytes;
        this.#maxBytes = maxBytes;
    }
    ask(text) {
        return new Promise((answer, fail) => this.#send({ text, answer, fail }));
    }
    close() {
        const open = this.#open;
        this.#open = [];
        for (const question of open)
            question.fail(new failure/* FailureError */.pO(died('the reader was closed')));
        this.#child?.stdin.end();
        this.#child?.kill();
        this.#child = undefined;
    }
    #send(question) {
        this.#child ??= this.#begin();
        this.#open.push(question);
        (0,child/* hold */._)(this.#child, true);
        this.#child.stdin.write(`${question.text}\n`);
    }
    #begin() {
        const child = this.#start();
        this.#input = new Input();
        this.#errors = '';
        child.stdout.on('data', (chunk) => {
            if (this.#child === child)
                this.#receive(chunk);
        });
        child.stderr.on('data', (chunk) => {
            this.#errors = `${this.#errors}${chunk}`.slice(-2000);
        });
        child.stdin.on('error', () => { });
        child.on('error', (error) => this.#died(child, error.message));
        child.on('close', () => this.#died(child, this.#errors.trim()));
        return child;
    }
    #receive(chunk) {
        this.#input.add(chunk);
        for (let object = this.#next(); object !== undefined; object = this.#next())
            this.#open.shift()?.answer(object);
        if (this.#open.length === 0 && this.#child !== undefined)
            (0,child/* hold */._)(this.#child, false);
    }
    #died(child, why) {
        if (this.#child !== child)
            return;
        this.#child = undefined;
        const [first, ...others] = this.#open;
        this.#open = [];
        first?.fail(new failure/* FailureError */.pO(died(why)));
        for (const question of others)
            this.#send(question);
    }
    #next() {
        const header = this.#input.line();
        if (header === undefined)
            return undefined;
        const [, oid, kind, digits] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/u.exec(header) ?? [];
        if (oid === undefined || kind === undefined)
            return this.#nextOther(header);
        const size = Number(digits);
        if (!this.#withBytes)
            return this.#done(kind === 'blob' ? { kind, oid, size, bytes: undefined } : treeLike(kind, oid));
        const isWanted = kind === 'blob' && size <= this.#maxBytes;
        const bytes = this.#input.body(header.length + 1, size, isWanted);
        if (bytes === undefined)
            return undefined;
        return kind === 'blob' ? { kind, oid, size, bytes: isWanted ? bytes : undefined } : treeLike(kind, oid);
    }
    #nextOther(header) {
        const [, what, digits] = /^(dangling|loop|notdir|symlink) (\d+)$/u.exec(header) ?? [];
        if (what === undefined)
            return this.#done({ kind: 'missing' });
        if (this.#input.body(header.length + 1, Number(digits), true) === undefined)
            return undefined;
        return { kind: what === 'symlink' ? 'outside' : 'broken' };
    }
    #done(object) {
        this.#input.dropLine();
        return object;
    }
}
function treeLike(kind, oid) {
    return { kind: kind, oid };
}
function died(why) {
    return {
        reason: 'git',
        message: `git could not read an object: ${why === '' ? 'it ended without an answer' : why}`,
        hint: 'in a partial or shallow clone the object may not be here: fetch it, or check out with the whole history',
    };
}
class Input {
    #pieces = [];
    #length = 0;
    #skip = 0;
    add(chunk) {
        const cut = Math.min(this.#skip, chunk.length);
        this.#skip -= cut;
        if (cut === chunk.length)
            return;
        this.#pieces.push(cut === 0 ? chunk : chunk.subarray(cut));
        this.#length += chunk.length - cut;
    }
    line() {
        if (this.#pieces.length > 1 && this.#pieces[0]?.includes(10) !== true)
            this.#join();
        const first = this.#pieces[0];
        const end = first?.indexOf(10) ?? -1;
        return end === -1 ? undefined : first?.toString('latin1', 0, end);
    }
    dropLine() {
        const end = this.#pieces[0]?.indexOf(10) ?? -1;
        this.#drop(end + 1);
    }
    body(offset, size, isWanted) {
        const total = offset + size + 1;
        if (!isWanted) {
            const here = Math.min(total, this.#length);
            this.#drop(here);
            this.#skip = total - here;
            return Buffer.alloc(0);
        }
        if (this.#length < total)
            return undefined;
        this.#join();
        const bytes = Buffer.from(this.#pieces[0]?.subarray(offset, offset + size) ?? []);
        this.#drop(total);
        return bytes;
    }
    #join() {
        if (this.#pieces.length > 1)
            this.#pieces = [Buffer.concat(this.#pieces)];
    }
    #drop(count) {
        this.#join();
        const rest = this.#pieces[0]?.subarray(count) ?? Buffer.alloc(0);
        this.#pieces = rest.length === 0 ? [] : [rest];
        this.#length = rest.length;
    }
}

;// CONCATENATED MODULE: ./lib/workspace/git-paths.js


async function listTree(git, treeish, path) {
    const limit = path === undefined ? [] : ['--', path];
    const output = await git.output(['ls-tree', '-r', '-z', '--full-tree', treeish, ...limit]);
    return splitZero(output).map((record) => {
        const tab = record.indexOf(9);
        const [mode = '', type = '', oid = ''] = record.toString('latin1', 0, tab).split(' ');
        return { mode, type: type, oid, path: (0,file_name/* decodeName */.e4)(record.subarray(tab + 1)) };
    });
}
async function ignoredPaths(git, folder, paths) {
    const prefix = `./${git.prefix(folder)}`;
    const names = paths.filter((path) => path !== '').map((path) => `${prefix}${path}`);
    const ignored = await checkIgnore(git, names, []);
    return new Set(ignored.map((name) => name.slice(prefix.length)));
}
async function ignorePatterns(git, folder, paths) {
    const prefix = `./${git.prefix(folder)}`;
    const names = paths.filter((path) => path !== '').map((path) => `${prefix}${path}`);
    const records = await checkIgnore(git, names, ['--verbose']);
    const found = new Map();
    for (let i = 0; i + 3 < records.length; i += 4) {
        found.set((records[i + 3] ?? '').slice(prefix.length), records[i + 2] ?? '');
    }
    return found;
}
async function checkIgnore(git, names, flags) {
    if (names.length === 0)
        return [];
    const input = Buffer.concat(names.flatMap((name) => [(0,file_name/* encodeName */.aA)(name), zero]));
    const { code, stdout } = await git.run(['check-ignore', '-z', '--no-index', ...flags, '--stdin'], input);
    if (code === 0 || code === 1)
        return splitZero(stdout).map(file_name/* decodeName */.e4);
    if (names.length === 1 || code === undefined)
        return [];
    const middle = names.length >>> 1;
    const first = await checkIgnore(git, names.slice(0, middle), flags);
    return [...first, ...(await checkIgnore(git, names.slice(middle), flags))];
}
const zero = Buffer.from([0]);
async function trackedPaths(git, folder, paths, where) {
    if (paths.length === 0)
        return new Set();
    const prefix = git.prefix(folder);
    const names = paths.map((path) => `${prefix}${path.replace(/\/$/u, '')}`);
    const list = where === 'index' ? ['ls-files', '--cached'] : ['ls-tree', '-r', '--name-only', '--full-tree', 'HEAD'];
    const { stdout } = await git.run([
        '--literal-pathspecs',
        ...list,
        '-z',
        ...(names.length > 100 ? [] : ['--', ...names]),
    ]);
    const found = new Set();
    for (const record of splitZero(stdout))
        addWithParents((0,file_name/* decodeName */.e4)(record), found);
    return new Set(paths.filter((_, i) => found.has(names[i] ?? '')));
}
async function leftOutPaths(git, folder) {
    const prefix = git.prefix(folder);
    const limit = prefix === '' ? [] : ['--', prefix];
    const { stdout } = await git.run(['--literal-pathspecs', 'ls-files', '--cached', '-t', '-z', ...limit]);
    return splitZero(stdout)
        .map(file_name/* decodeName */.e4)
        .flatMap((record) => (record.startsWith('S ') ? record.slice(2 + prefix.length) : []));
}
function addWithParents(path, found) {
    for (let end = path.length; end > 0 && !found.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
        found.add(path.slice(0, end));
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/workspace/git-status.js




async function untrackedFiles(git) {
    const output = await git.output(['ls-files', '--others', '--exclude-standard', '-z']);
    return splitZero(output).map(file_name/* decodeName */.e4);
}
async function isDirty(git) {
    const staged = await git.run(['diff-index', '--cached', '--quiet', 'HEAD', '--']);
    if (staged.code === 1)
        return true;
    const listing = await git.output(['ls-files', '--stage', '--debug', '-z']);
    if (staged.code !== 0)
        return listing.length > 0;
    return indexEntries(listing).some((entry) => isChanged(git.root, entry));
}
function indexEntries(listing) {
    const records = splitZero(listing).map(file_name/* decodeName */.e4);
    return records.slice(0, -1).map((record, i) => {
        const start = i === 0 ? 0 : afterNotes(record);
        const tab = record.indexOf('\t', start);
        const [mode = '', oid = '', stage = ''] = record.slice(start, tab).split(' ');
        const next = records[i + 1] ?? '';
        return { mode, oid, stage, path: record.slice(tab + 1), notes: next.slice(0, afterNotes(next)) };
    });
}
function afterNotes(text) {
    let at = 0;
    for (let line = 0; line < 5; line++)
        at = text.indexOf('\n', at) + 1;
    return at;
}
const skipWorktree = 0x40000000;
const submodule = '160000';
function isChanged(root, { mode, oid, stage, path, notes }) {
    if (stage !== '0')
        return true;
    const flags = Number.parseInt(/flags: ([0-9a-f]+)/.exec(notes)?.[1] ?? '0', 16);
    if (mode === submodule || (flags & skipWorktree) !== 0)
        return false;
    const file = `${root}/${path}`;
    const stats = (0,external_node_fs_.lstatSync)((0,file_name/* fsPath */.Jk)(file), { bigint: true, throwIfNoEntry: false });
    const isLink = mode === '120000';
    if (stats === undefined || (isLink ? !stats.isSymbolicLink() : !stats.isFile()))
        return true;
    if (!isLink && (mode === '100755') !== ((stats.mode & 64n) !== 0n))
        return true;
    const noted = /mtime: (\d+):(\d+)[\s\S]*size: (\d+)/.exec(notes);
    const [, seconds = '', nanos = '', size = ''] = noted ?? [];
    const isAsNoted = stats.mtimeNs === BigInt(seconds || 0) * 1000000000n + BigInt(nanos || 0) &&
        String(stats.size) === size;
    if (isAsNoted)
        return false;
    return stats.size > largest || blobOid(file, isLink, oid.length) !== oid;
}
const largest = 1n << 28n;
function blobOid(file, isLink, length) {
    try {
        const bytes = isLink ? (0,external_node_fs_.readlinkSync)((0,file_name/* fsPath */.Jk)(file), 'buffer') : (0,external_node_fs_.readFileSync)((0,file_name/* fsPath */.Jk)(file));
        const hash = (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`);
        return hash.update(bytes).digest('hex');
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/workspace/git.js








class Git {
    root;
    #program;
    #files;
    #contents;
    #kinds;
    constructor(options) {
        this.root = options.root;
        this.#program = new GitProgram(options, start);
        this.#files = new GitFiles(options.root, options.env ?? {});
        const reader = (mode) => () => this.#program.start(['cat-file', mode, '--follow-symlinks']);
        this.#contents = new ObjectReader(reader('--batch'), true);
        this.#kinds = new ObjectReader(reader('--batch-check'), false);
    }
    revParse(rev) {
        return resolveRevision(this.#program, rev);
    }
    headSha() {
        const known = this.#files.headSha();
        return known === undefined ? commitOf(this.#program, 'HEAD') : Promise.resolve(known.value);
    }
    async mergeBase(a, b) {
        const [one, other] = await Promise.all([this.revParse(a), this.revParse(b)]);
        return one === undefined || other === undefined
            ? undefined
            : this.#program.line(['merge-base', one, other]);
    }
    currentBranch() {
        return this.#program.line(['symbolic-ref', '--quiet', '--short', 'HEAD']);
    }
    upstream() {
        if (this.#files.hasNoUpstream())
            return Promise.resolve(undefined);
        return this.#program.line(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']);
    }
    defaultBranch() {
        return this.#files.hasNoRemote() ? Promise.resolve(undefined) : defaultBranch(this.#program);
    }
    async isShallow() {
        return (await this.#program.line(['rev-parse', '--is-shallow-repository'])) === 'true';
    }
    setting(name) {
        return this.#program.line(['config', '--get', name]);
    }
    refs(kind) {
        return namedCommits(this.#program, kind);
    }
    allCommits() {
        return this.#program.lines([
            'rev-list',
            '--date-order',
            'HEAD',
            '--branches',
            '--remotes',
            '--tags',
            '--',
        ]);
    }
    firstParents(sha, num) {
        return firstParents(this.#program, sha, num);
    }
    commitsSince(seconds) {
        return commitsSince(this.#program, seconds);
    }
    experimentCommits() {
        return experimentCommits(this.#program);
    }
    log(path, options) {
        return logOf(this.#program, path, options);
    }
    branchLog(range) {
        return branchLog(this.#program, range);
    }
    trailers(range) {
        return trailersBetween(this.#program, range);
    }
    introducing(path, text) {
        return introducingCommit(this.#program, path, text);
    }
    lsTree(treeish, path) {
        return listTree(this.#program, treeish, path);
    }
    read(name) {
        return this.#contents.ask(name);
    }
    look(name) {
        return this.#kinds.ask(name);
    }
    isIgnored(folder, paths) {
        const prefix = this.#program.prefix(folder);
        if (noneIgnored(this.#files, paths.map((path) => `${prefix}${path}`)))
            return Promise.resolve(new Set());
        return ignoredPaths(this.#program, folder, paths);
    }
    ignorePatterns(folder, paths) {
        return ignorePatterns(this.#program, folder, paths);
    }
    tracked(folder, paths, where = 'index') {
        return trackedPaths(this.#program, folder, paths, where);
    }
    async leftOut(folder) {
        return this.#files.isWhole() ? [] : leftOutPaths(this.#program, folder);
    }
    untracked() {
        return untrackedFiles(this.#program);
    }
    isDirty() {
        return isDirty(this.#program);
    }
    async add(paths) {
        if (paths.length > 0)
            await this.#program.output(['--literal-pathspecs', 'add', '--', ...paths]);
    }
    async fetch(remote, refspecs, options = {}) {
        const depth = options.depth === undefined ? [] : [`--depth=${options.depth}`];
        const flags = ['--no-tags', '--no-recurse-submodules', '--quiet', ...depth];
        await this.#program.output(['fetch', ...flags, '--', remote, ...refspecs], true);
    }
    experiments() {
        return new GitExperiments(this.#program);
    }
    async close() {
        this.#contents.close();
        this.#kinds.close();
    }
}
function startHelper(command, args, env) {
    const defined = Object.entries(env).filter((pair) => pair[1] !== undefined);
    return start(command, args, { env: Object.fromEntries(defined), detached: true });
}
const start = (command, args, options) => process
    .getBuiltinModule('node:child_process')
    .spawn(command, args, { ...options, stdio: 'pipe', windowsHide: true });


/***/ }),

/***/ 31266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   n: () => (/* binding */ safePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96661);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);






function safePath(root, relative, boundary = (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .findGitRoot */ .k)(root) ?? root) {
    const complaint = textComplaint(relative);
    if (complaint !== undefined)
        return refuse(relative, complaint);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, relative);
    const parent = physical((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (parent === undefined)
        return refuse(relative, 'a link on the way to it leads nowhere');
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(boundary), parent);
    if (inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || inside === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        return refuse(relative, `its folder is really ${parent}, outside the repository`);
    }
    if (inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isReserved))
        return refuse(relative, `its folder is really ${parent}`);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
}
function isReserved(segment) {
    const name = segment
        .normalize('NFC')
        .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
        .replace(/:.*$/su, '')
        .replace(/[. ]+$/u, '')
        .toLowerCase();
    return name === '.git' || name === '.dvc' || /^git~\d+$/u.test(name) || /^dvc~\d+$/u.test(name);
}
function textComplaint(relative) {
    if (relative === '' || relative === '.')
        return 'it is the project itself';
    if (relative.includes('\0'))
        return 'it holds a NUL character';
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relative))
        return 'it is absolute';
    const segments = relative.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
        return 'it has an empty, "." or ".." segment';
    }
    if (segments.some((segment) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(segment).length > 255))
        return 'a name in it is longer than 255 bytes';
    return segments.some(isReserved) ? 'it lies in .git or .dvc' : undefined;
}
function physical(path) {
    const missing = [];
    for (let current = path;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(current) !== undefined) {
            const real = realOrNothing(current);
            return real === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, ...missing);
        }
        missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(current));
    }
}
function realOrNothing(path) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeName */ .e4)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), 'buffer'));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function refuse(path, why) {
    const failure = {
        reason: 'refused',
        message: `'${path}' is not a place that may be written: ${why}`,
        hint: 'keep outputs inside the repository, outside .git and .dvc, and reach them without links',
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(failure);
}


/***/ }),

/***/ 62510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ statsBehind),
/* harmony export */   Z: () => (/* binding */ statsAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9139);


function statsAt(path) {
    return orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false }), absent);
}
function statsBehind(path) {
    return orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false }), absentBehind);
}
const absent = new Set(['ENOENT', 'ENOTDIR']);
const absentBehind = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);
function orNothing(look, nothing) {
    try {
        return look();
    }
    catch (error) {
        if (nothing.has(error.code))
            return undefined;
        throw error;
    }
}


/***/ })

};
