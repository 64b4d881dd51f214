export const id = 9524;
export const ids = [9524];
export const modules = {

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
var json_read = __webpack_require__(63444);
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
// EXTERNAL MODULE: ./lib/values/yaml/plain-lines.js
var plain_lines = __webpack_require__(79130);
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
class PlainLock {
    text;
    lines;
    blockAt;
    constructor(text) {
        this.text = text;
        this.lines = new plain_lines/* PlainLines */.E(text, opening.length);
    }
    stages() {
        const stages = new Map();
        if (!this.text.startsWith(opening) || !this.text.endsWith('\n'))
            throw new block_scalar/* NotSimple */.OG();
        while (!this.lines.isAtEnd) {
            const key = (0,block_scalar/* simpleText */.MJ)(this.lines.take(stageLine)?.[1]);
            if (stages.has(key))
                throw new block_scalar/* NotSimple */.OG();
            const { at } = this.lines;
            let entry = this.plainEntry();
            if (entry === undefined) {
                this.lines.at = at;
                entry = this.otherEntry();
            }
            stages.set(key, entry);
        }
        if (stages.size === 0)
            throw new block_scalar/* NotSimple */.OG();
        return stages;
    }
    plainEntry() {
        const cmd = this.lines.take(cmdLine)?.[1];
        if (cmd === undefined || typeof (0,block_scalar/* simpleScalar */.tP)(cmd) !== 'string')
            return undefined;
        const entry = {
            cmd,
            deps: none,
            params: noParams,
            outs: none,
        };
        for (let done = ''; this.isBoundary();) {
            const list = this.lines.take(listLine)?.[1];
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
        boundary.lastIndex = this.lines.at;
        return this.lines.isAtEnd || boundary.test(this.text);
    }
    paths() {
        const paths = [];
        for (let line = this.lines.take(pathLines); line !== undefined; line = this.lines.take(pathLines)) {
            const [, path = '', hash, md5 = '', size, nfiles, isexec] = line;
            if (!/[acdf]/.test(md5))
                (0,block_scalar/* simpleText */.MJ)(md5);
            paths.push({
                path: (0,block_scalar/* simpleText */.MJ)(path),
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
        for (let line = this.lines.take(fileLine); line !== undefined; line = this.lines.take(fileLine)) {
            const file = (0,block_scalar/* simpleText */.MJ)(line[1]);
            if (params.has(file))
                throw new block_scalar/* NotSimple */.OG();
            params.set(file, this.values());
        }
        return params;
    }
    values() {
        const values = new Map();
        for (let line = this.lines.take(keyLine); line !== undefined; line = this.lines.take(keyLine)) {
            const key = (0,block_scalar/* simpleText */.MJ)(line[1]);
            if (values.has(key))
                throw new block_scalar/* NotSimple */.OG();
            values.set(key, (0,block_scalar/* simpleScalar */.tP)(line[2]));
        }
        return values;
    }
    otherEntry() {
        this.blockAt ??= (0,block/* blockReaderOf */.w)(this.text);
        const { lines, text } = this;
        if (!text.startsWith('    ', lines.at))
            throw new block_scalar/* NotSimple */.OG();
        const read = this.blockAt(lines.at + 4);
        if (read === undefined || lockEntrySchema(read.value, []).length > 0)
            throw new block_scalar/* NotSimple */.OG();
        const { entry, problems } = (0,dvc_lock_entry/* readLockEntry */.uh)(read.value);
        if (problems.length > 0)
            throw new block_scalar/* NotSimple */.OG();
        lines.at = read.end === text.length ? read.end : text.lastIndexOf('\n', read.end) + 1;
        return entry;
    }
}
const none = [];
const noParams = new Map();
const order = ['', 'deps', 'params', 'outs'];

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
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41509);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56652);



function readLockEntry(stage) {
    const problems = [];
    const paths = (kind) => {
        const items = stage.get(kind);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(items))
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
        cmd: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(cmd) ? cmd.map(String) : String(cmd),
        deps: paths('deps'),
        params: new Map((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(params) ? [...params].map(([file, keys]) => [String(file), keys]) : []),
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
    const oid = md5 === '' ? undefined : (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOid */ .Se)(md5);
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
        return { path: (0,_members_js__WEBPACK_IMPORTED_MODULE_0__/* .withMembers */ .P)(path) };
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
    return paths.toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a.path, b.path)).map(pathValue);
}
function paramsValue(params) {
    const files = [...params].sort(([a], [b]) => (isDefault(b) ? 1 : 0) - (isDefault(a) ? 1 : 0) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a, b));
    return new Map(files.map(([file, keys]) => [
        file,
        new Map([...keys].sort(([a], [b]) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(String(a), String(b)))),
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

/***/ 56652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withMembers),
/* harmony export */   g: () => (/* binding */ listedTree)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26330);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);



function withMembers(locked) {
    const files = locked.other?.get('files');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(files) || files.length === 0)
        return locked;
    const members = files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi);
    const { entries } = listedTree(locked);
    const size = members.reduce((sum, file) => sum + Number(file.get('size') ?? 0), 0);
    const meta = { ...locked, size, nfiles: members.length };
    return entries.length < members.length ? meta : { ...meta, oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .treeOid */ .F3)({ entries }) };
}
function listedTree(locked) {
    const files = locked.other?.get('files');
    const members = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(files) ? files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi) : [];
    return (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .makeTree */ .TI)(members.flatMap((file) => {
        const oid = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOid */ .Se)(file.get('md5'));
        const path = file.get('relpath');
        return oid === undefined || typeof path !== 'string' ? [] : [{ path, oid }];
    }));
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
    let lossy = false;
    for (const [name, entry] of entries) {
        if (blocks.styled.has(name))
            return undefined;
        const place = places.get(name) ?? texts.length;
        const block = blockText(name, entry);
        if (place === texts.length && blocks.lastIsStyled)
            return undefined;
        if (anchor.test(block))
            return undefined;
        lossy ||= isLossy(block);
        texts[place] = block;
        places.set(name, place);
    }
    if (texts.length === 0)
        return undefined;
    const updated = blocks.head + texts.join('');
    if (!lossy)
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
/* harmony export */   L: () => (/* binding */ locatedStage),
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
function locatedStage(fields, locate, define) {
    return Object.assign(new LocatedStage(locate, define), fields);
}
class LocatedStage extends Located {
    #define;
    constructor(locate, define) {
        super(locate);
        this.#define = define;
        Object.defineProperty(this, 'definition', LocatedStage.#shared);
    }
    static #shared = {
        get() {
            return this.#define();
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

/***/ 12438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ StageProblem),
/* harmony export */   Nl: () => (/* binding */ StageReading),
/* harmony export */   ou: () => (/* binding */ isDvcFile),
/* harmony export */   z8: () => (/* binding */ isKnownScheme)
/* harmony export */ });
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51258);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _template_context_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(120);



class StageProblem extends Error {
    hint;
    unforeseen;
    constructor(message, hint, unforeseen = false) {
        super(message);
        this.name = 'StageProblem';
        this.hint = hint;
        this.unforeseen = unforeseen;
    }
}
class StageReading {
    definition;
    failures = [];
    document;
    at;
    wdir;
    places;
    constructor({ document, at, definition, wdir }, places) {
        this.document = document;
        this.at = at;
        this.definition = definition;
        this.wdir = wdir;
        this.places = places;
    }
    locate(path) {
        return this.document.locate([...this.at, ...path]);
    }
    attempt(path, work) {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof StageProblem))
                throw error;
            const { message, hint, unforeseen } = error;
            this.failures.push({
                reason: 'project',
                message,
                location: this.locate(path),
                ...(hint === undefined ? {} : { hint }),
                ...(unforeseen ? { unforeseen } : {}),
            });
            return undefined;
        }
    }
    place(text, role = 'an output') {
        if (isDvcFile(text))
            throw new StageProblem(`DVC file '${text}' cannot be ${role}.`);
        if (text.includes('\0'))
            throw new StageProblem('a path cannot hold a NUL character');
        if ((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text))
            this.checkUrl(text);
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(text, this.wdir, this.places.root);
    }
    checkIgnored(path, text) {
        const reason = this.places.ignore.explain(path, false);
        if (reason === undefined)
            return;
        const rule = reason.file === '' ? reason.pattern : `${reason.file}:${reason.line}:${reason.pattern}`;
        throw new StageProblem(`Path '${text}' is ignored by ${rule}`, 'change the path of the output, or the rule');
    }
    show(value) {
        return (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyStr */ .rD)(value);
    }
    typeOf(value) {
        return (0,_template_context_node_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .go)(value);
    }
    checkUrl(url) {
        const scheme = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .urlScheme */ .f$)(url);
        const name = url.slice(url.indexOf('//') + 2).split('/')[0];
        if (scheme === 'remote' && !this.places.remotes.has(name.toLowerCase())) {
            throw new StageProblem(`config file error: remote '${name}' doesn't exist`, 'add it with `dvc remote add`');
        }
        if (!schemes.has(scheme))
            throw new StageProblem(`config file error: Unsupported URL type ${scheme}://`);
    }
}
const schemes = new Set('azure ds gdrive gs hdfs http https oss remote s3 ssh webdav webdavs webhdfs'.split(' '));
function isKnownScheme(url) {
    return schemes.has((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .urlScheme */ .f$)(url));
}
function isDvcFile(path) {
    return path.endsWith('.dvc') || path === 'dvc.yaml' || path.endsWith('/dvc.yaml');
}


/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ isNode),
/* harmony export */   WD: () => (/* binding */ copyMap),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   hK: () => (/* binding */ Leaf),
/* harmony export */   pA: () => (/* binding */ MapNode),
/* harmony export */   v5: () => (/* binding */ ListNode),
/* harmony export */   ye: () => (/* binding */ toNode)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35938);


class Leaf {
    value;
    origin;
    constructor(value, origin) {
        this.value = value;
        this.origin = origin;
    }
}
class ListNode {
    items;
    origin;
    constructor(items, origin) {
        this.items = items;
        this.origin = origin;
    }
}
class MapNode {
    entries = new Map();
    origin;
    constructor(origin) {
        this.origin = origin;
    }
}
function isNode(value) {
    return value instanceof Leaf || value instanceof ListNode || value instanceof MapNode;
}
function toNode(value, origin) {
    if (isNode(value))
        return value;
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc || value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Tuple */ .rd)
        throw unsupported(value, origin);
    if (value instanceof Map) {
        const map = new MapNode(origin);
        for (const [key, item] of value) {
            if (typeof key === 'string')
                map.entries.set(key, toNode(item, within(origin, key)));
        }
        return map;
    }
    if (Array.isArray(value)) {
        return new ListNode(value.map((item, i) => toNode(item, within(origin, String(i)))), origin);
    }
    return new Leaf(value, origin);
}
function plainValue(node) {
    if (node instanceof Leaf)
        return node.value;
    if (node instanceof ListNode)
        return node.items.map(plainValue);
    return new Map([...node.entries].map(([key, item]) => [key, plainValue(item)]));
}
function copyMap(map) {
    const copy = new MapNode(map.origin);
    for (const [key, item] of map.entries)
        copy.entries.set(key, item instanceof MapNode ? copyMap(item) : item);
    return copy;
}
function typeName(value) {
    if (value === null)
        return 'NoneType';
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Timestamp */ .Dc)
        return /^\d{4}-\d\d-\d\d$/.test(value.text) ? 'date' : 'datetime';
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .Tuple */ .rd)
        return 'tuple';
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return 'list';
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
        return 'dict';
    return { boolean: 'bool', bigint: 'int', number: 'float', string: 'str' }[typeof value];
}
function within(origin, key) {
    return { ...origin, path: origin.path === '' ? key : `${origin.path}.${key}` };
}
function unsupported(value, { source, path }) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$w(`Unsupported value of type '${typeName(value)}' in '${source ?? '<local>'}:${path}'`, 'bare');
}


/***/ }),

/***/ 35938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ TemplateError),
/* harmony export */   GP: () => (/* binding */ templateMessage),
/* harmony export */   YP: () => (/* binding */ AlreadyLoadedError)
/* harmony export */ });
class TemplateError extends Error {
    style;
    where;
    constructor(message, style = 'space', where) {
        super(message);
        this.name = 'TemplateError';
        this.style = style;
        this.where = where;
    }
}
class AlreadyLoadedError extends TemplateError {
    constructor(message) {
        super(message, 'newline');
    }
}
function templateMessage(error, piece, file) {
    const where = error.where ?? piece;
    if (error.style === 'bare')
        return error.message;
    if (error.style === 'resolve')
        return `failed to resolve ${where} in '${file}': ${error.message}`;
    return `failed to parse ${where} in '${file}':${error.style === 'newline' ? '\n' : ' '}${error.message}`;
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
/* harmony export */   MJ: () => (/* binding */ simpleText),
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
function simpleText(text) {
    const value = text === undefined ? undefined : simpleScalar(text);
    if (typeof value !== 'string')
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
var json_read = __webpack_require__(63444);
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
        const value = root === undefined ? null : (0,yaml_value/* toValue */.BA)(root);
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
    return node.isText ? node.text : (0,yaml_value/* keyValue */.Hv)(node);
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
        const key = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .keyValue */ .Hv)(entry.key);
        if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(key) && !(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(key))
            entries.set(key, entry);
    }
    return entries;
}


/***/ }),

/***/ 79130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ PlainLines)
/* harmony export */ });
const longest = 1000;
class PlainLines {
    text;
    at;
    constructor(text, at) {
        this.text = text;
        this.at = at;
    }
    get isAtEnd() {
        return this.at >= this.text.length;
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
    skipGap() {
        const { text } = this;
        const before = this.at;
        for (;;) {
            let content = this.at;
            while (text.charCodeAt(content) === 0x20)
                content++;
            const code = text.charCodeAt(content);
            if (code !== 0x0a && code !== 0x23)
                return this.at > before;
            const end = text.indexOf('\n', content);
            this.at = end === -1 ? text.length : end + 1;
        }
    }
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
/* harmony import */ var _json_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63444);
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
    return root === undefined ? null : (0,_value_js__WEBPACK_IMPORTED_MODULE_7__/* .toValue */ .BA)(root);
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
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   Hv: () => (/* binding */ keyValue)
/* harmony export */ });
/* unused harmony export scalarValue */
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
        const value = isLoneEquals(node) ? '=' : this.value(node).value;
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
function isLoneEquals({ text, style, fullTag }) {
    return text === '=' && style === undefined && fullTag === undefined;
}
function keyValue(node) {
    return isLoneEquals(node) ? '=' : scalarValue(node);
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

/***/ 51933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ prepareTmpFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62510);



function prepareTmpFolder(folder) {
    const way = [folder];
    while ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(way[0] ?? '') !== '.dvc') {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(way[0] ?? '');
        if (parent === way[0])
            return false;
        way.unshift(parent);
    }
    for (const path of way) {
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_2__/* .statsAt */ .Z)(path);
        if (stats === undefined ? path === way[0] : !stats.isDirectory())
            return false;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    return true;
}


/***/ })

};
