export const id = 4519;
export const ids = [4519];
export const modules = {

/***/ 95180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   Oh: () => (/* binding */ hashRequest),
/* harmony export */   Qo: () => (/* binding */ workspaceHash),
/* harmony export */   mL: () => (/* binding */ isStored)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _run_unprotect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73203);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20696);



function isStored({ cache }, locked) {
    if (locked.oid === undefined)
        return false;
    return cache.missing({ oid: locked.oid, hashName: locked.hashName }).length === 0;
}
function isLost(session, abs, locked) {
    return locked?.oid !== undefined && !isStored(session, locked) && (0,_run_unprotect_js__WEBPACK_IMPORTED_MODULE_1__/* .danglingLink */ .d)(abs) !== undefined;
}
function workspaceHash(session, project, ignore) {
    return async (place, hashName) => {
        const request = hashRequest(place, hashName, { session, project, ignore });
        const hashed = request === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : await (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPath */ .Gv)(request);
        if (hashed.ok && hashed.value?.tree !== undefined)
            session.cache.learnTree(hashed.value.info, hashed.value.tree);
        return hashed;
    };
}
function hashRequest(place, hashName, { session, project, ignore }) {
    if (place.kind === 'url')
        return undefined;
    const { state } = session;
    const { signal } = session.host;
    if (place.kind === 'outside')
        return { abs: place.path, hashName, state, signal };
    if (ignore.ignores(place.path, false) && project.graph.producerOf(place.path) !== undefined)
        return undefined;
    const abs = place.path === '' ? session.projectRoot : `${session.projectRoot}/${place.path}`;
    return { abs, ignore, rel: place.path, hashName, state, signal };
}


/***/ }),

/***/ 3950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ takeSnapshot)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
;// CONCATENATED MODULE: ./lib/plan/dataset-troubles.js
function datasetTroubles({ path, dataset, location }) {
    if (dataset?.kind !== 'unknown')
        return [];
    return [
        {
            reason: 'project',
            message: `dataset not found: '${path.slice('ds://'.length)}'`,
            ...(location === undefined ? {} : { location }),
            hint: 'add it under `datasets` in dvc.yaml, or correct the name',
        },
    ];
}

// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/project/params.js
var project_params = __webpack_require__(59995);
// EXTERNAL MODULE: ./lib/plan/verdict.js
var verdict = __webpack_require__(12742);
;// CONCATENATED MODULE: ./lib/plan/param-patterns.js



function hasPattern({ keys }) {
    return keys?.some(glob/* isGlob */.f) === true;
}
async function patternTroubles(dep, { params }) {
    const read = await params((0,verdict/* placeText */.Z)(dep.place));
    if (!read.ok || read.value === undefined)
        return [];
    return (0,project_params/* selectParams */.L)(read.value, dep.keys).failures.map((failure) => ({
        ...failure,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        unforeseen: true,
    }));
}

;// CONCATENATED MODULE: ./lib/plan/sights.js


async function onServer(url, hashName, { hashUrl }) {
    if (hashUrl === undefined)
        return { kind: 'unknown', why: 'it lies outside, on a server' };
    const now = (0,failure/* unwrap */.oA)(await hashUrl(url));
    if (now === undefined)
        return { kind: 'absent' };
    const word = now.oid ?? now.other?.get('etag') ?? now.other?.get('checksum');
    return typeof word === 'string' && word !== ''
        ? { kind: 'present', oid: word, hashName, from: 'server', record: now }
        : { kind: 'unknown', why: 'its server tells no version' };
}
function insideTree(tree, inner, hashName) {
    const file = tree.entries.find((entry) => entry.path === inner);
    if (file !== undefined)
        return { kind: 'present', oid: file.oid, hashName, from: 'lock' };
    const prefix = `${inner}/`;
    const below = tree.entries.filter((entry) => entry.path.startsWith(prefix));
    if (below.length === 0)
        return { kind: 'absent' };
    const subtree = (0,store_tree/* makeTree */.TI)(below.map(({ path, oid }) => ({ path: path.slice(prefix.length), oid })));
    return { kind: 'present', oid: (0,store_tree/* treeOid */.F3)(subtree), hashName, from: 'lock' };
}

;// CONCATENATED MODULE: ./lib/plan/snapshot.js







async function takeSnapshot(stages, sources) {
    const looker = new Looker(sources);
    for (const stage of stages)
        looker.look(stage);
    const failures = await looker.failures();
    return failures.length > 0 ? { ok: false, failures } : { ok: true, value: looker };
}
class Looker {
    sights = {
        md5: new Map(),
        'md5-dos2unix': new Map(),
    };
    open = {
        md5: new Set(),
        'md5-dos2unix': new Set(),
    };
    askedParams = new Set();
    paramSights = new Map();
    troubles = [];
    sources;
    constructor(sources) {
        this.sources = sources;
    }
    path(place, hashName) {
        const sight = this.sights[hashName].get((0,verdict/* placeText */.Z)(place));
        if (sight === undefined)
            throw new Error(`not looked at: ${(0,verdict/* placeText */.Z)(place)}`);
        return sight;
    }
    params(place) {
        const sight = this.paramSights.get((0,verdict/* placeText */.Z)(place));
        if (sight === undefined)
            throw new Error(`not looked at: ${(0,verdict/* placeText */.Z)(place)}`);
        return sight;
    }
    stored(locked) {
        return this.sources.absent === 'pull' || this.sources.stored(locked);
    }
    look(stage) {
        for (const dep of stage.frozen ? [] : stage.deps) {
            if (dep.kind === 'params') {
                this.lookAtParams(dep.place);
                if (hasPattern(dep) && stage.lock?.params.has(dep.path) === true)
                    this.troubles.push(patternTroubles(dep, this.sources));
            }
            else if (dep.dataset !== undefined)
                this.troubles.push(...datasetTroubles(dep));
            else if (dep.source === undefined)
                this.lookAtPath(dep.place, lockedName(stage.lock?.deps, dep.path));
        }
        for (const out of stage.outs)
            this.lookAtPath(out.place, lockedName(stage.lock?.outs, out.path));
    }
    async failures() {
        return (await Promise.all(this.troubles)).flat();
    }
    lookAtPath(place, hashName) {
        const text = (0,verdict/* placeText */.Z)(place);
        const sights = this.sights[hashName];
        const open = this.open[hashName];
        if (sights.has(text) || open.has(text))
            return;
        try {
            const sight = seeNow(place, hashName, this.sources);
            if (sight !== undefined) {
                sights.set(text, sight);
                return;
            }
            open.add(text);
            this.troubles.push(this.lookLater(place, hashName, sights));
        }
        catch (error) {
            open.add(text);
            this.troubles.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
    async lookLater(place, hashName, sights) {
        try {
            sights.set((0,verdict/* placeText */.Z)(place), await see(place, hashName, this.sources));
            return [];
        }
        catch (error) {
            return (0,failure/* caught */.Vq)(error).failures;
        }
    }
    lookAtParams(place) {
        const text = (0,verdict/* placeText */.Z)(place);
        if (this.askedParams.has(text))
            return;
        this.askedParams.add(text);
        this.troubles.push(this.readParams(place));
    }
    async readParams(place) {
        const text = (0,verdict/* placeText */.Z)(place);
        const result = await this.sources.params(text);
        if (!result.ok)
            return result.failures;
        this.paramSights.set(text, await paramsSight(place, result.value, this.sources));
        return [];
    }
}
function seeNow(place, hashName, sources) {
    const now = place.kind === 'url' ? undefined : sources.hashNow?.(place, hashName);
    if (now === undefined)
        return undefined;
    const here = (0,failure/* unwrap */.oA)(now);
    const isPlain = here !== undefined && here.tree === undefined;
    return isPlain || sources.absent === 'as-is' || place.kind === 'outside' ? fromDisk(here) : undefined;
}
async function paramsSight(place, value, sources) {
    if (value !== undefined)
        return { kind: 'values', value };
    const sight = await see(place, 'md5', sources);
    return sight.kind === 'absent'
        ? { kind: 'absent' }
        : { kind: 'unknown', why: `${(0,verdict/* placeText */.Z)(place)} is not here` };
}
function lockedName(entries, path) {
    return entries?.find((entry) => entry.path === path)?.hashName ?? 'md5';
}
async function see(place, hashName, sources) {
    if (place.kind === 'url')
        return onServer(place.url, hashName, sources);
    const here = (0,failure/* unwrap */.oA)(await sources.hash(place, hashName));
    if (sources.absent === 'as-is' || place.kind === 'outside')
        return fromDisk(here);
    const missingBelow = here === undefined || here.tree !== undefined ? await absentBelow(place.path, sources) : [];
    if (missingBelow.length > 0)
        return merged(place.path, hashName, here, missingBelow, sources);
    return here === undefined ? promised(place.path, sources) : fromDisk(here);
}
function fromDisk(here) {
    if (here === undefined)
        return { kind: 'absent' };
    return { kind: 'present', oid: here.info.oid, hashName: here.info.hashName, from: 'disk' };
}
async function absentBelow(path, sources) {
    const found = [];
    for (const { stage, output } of sources.graph.producersBelow(path)) {
        if (output.cache && (0,failure/* unwrap */.oA)(await sources.hash(output.place, 'md5')) === undefined) {
            found.push({ stage, output, locked: lockedOut(stage, output) });
        }
    }
    return found;
}
function lockedOut(stage, output) {
    return stage.lock?.outs.find((entry) => entry.path === output.path);
}
async function promised(path, sources) {
    const producer = sources.graph.producerAbove(path);
    if (producer === undefined || !producer.output.cache)
        return { kind: 'absent' };
    const locked = lockedOut(producer.stage, producer.output);
    if (locked?.oid === undefined)
        return { kind: 'absent' };
    if (!producer.output.push && !sources.stored(locked) && !isPushed(locked, sources.graph))
        return { kind: 'absent' };
    const { oid, hashName } = locked;
    const root = producer.output.place.kind === 'inside' ? producer.output.place.path : path;
    if (root === path)
        return { kind: 'present', oid, hashName, from: 'lock' };
    if (!(0,store_oid/* isTreeOid */.FV)(oid))
        return { kind: 'absent' };
    const tree = await sources.tree(oid, hashName);
    if (tree === undefined)
        return { kind: 'unknown', why: `the manifest of ${root} cannot be read` };
    return insideTree(tree, path.slice(root.length + 1), hashName);
}
function isPushed({ oid }, graph) {
    return graph.stages.some((stage) => stage.outs.some((out) => out.cache && out.push && lockedOut(stage, out)?.oid === oid));
}
async function merged(path, hashName, here, missing, sources) {
    const entries = [...(here?.tree?.entries ?? [])];
    for (const { output, locked } of missing) {
        if (locked?.oid === undefined || output.place.kind !== 'inside')
            continue;
        if (locked.hashName !== hashName)
            return { kind: 'unknown', why: `${output.path} has a hash of another generation` };
        const inner = path === '' ? output.place.path : output.place.path.slice(path.length + 1);
        if (!(0,store_oid/* isTreeOid */.FV)(locked.oid)) {
            entries.push({ path: inner, oid: locked.oid });
            continue;
        }
        const tree = await sources.tree(locked.oid, locked.hashName);
        if (tree === undefined)
            return { kind: 'unknown', why: `the manifest of ${output.path} cannot be read` };
        entries.push(...tree.entries.map((entry) => ({ path: `${inner}/${entry.path}`, oid: entry.oid })));
    }
    if (entries.length === 0 && here === undefined)
        return { kind: 'absent' };
    return { kind: 'present', oid: (0,store_tree/* treeOid */.F3)((0,store_tree/* makeTree */.TI)(entries)), hashName, from: 'lock' };
}


/***/ }),

/***/ 12742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
/* harmony import */ var _project_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59995);
/* harmony import */ var _project_same_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2881);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);



function judge(stage, snapshot) {
    const unknown = [];
    const reasons = [];
    if (stage.lock === undefined && stage.cmd !== undefined)
        reasons.push({ kind: 'not-locked' });
    if (!stage.frozen)
        reasons.push(...changedDeps(stage, snapshot, unknown));
    reasons.push(...stage.outs.flatMap((out) => changedOut(out, stage.lock, snapshot, unknown)));
    if (stage.alwaysChanged)
        reasons.push({ kind: 'always-changed' });
    if (stage.checksumChanged === true)
        reasons.push({ kind: 'changed-checksum' });
    if (stage.lock !== undefined && stage.cmd !== undefined && !sameCommand(stage.lock.cmd, stage.cmd)) {
        reasons.push({ kind: 'changed-command', old: stage.lock.cmd, new: stage.cmd });
    }
    if (stage.frozen)
        return { kind: stage.cmd === undefined && reasons.length === 0 ? 'fresh' : 'frozen', reasons };
    if (reasons.length > 0)
        return { kind: 'stale', reasons };
    return unknown.length > 0 ? { kind: 'unknown', reasons, unknown } : { kind: 'fresh', reasons };
}
function placeText(place) {
    return place.kind === 'url' ? place.url : place.path;
}
function sameCommand(a, b) {
    if (typeof a === 'string' || typeof b === 'string')
        return a === b;
    return a.length === b.length && a.every((item, i) => item === b[i]);
}
function changedDeps(stage, snapshot, unknown) {
    return stage.deps.flatMap((dep) => dep.kind === 'path'
        ? changedDep(dep, stage.lock, snapshot, unknown)
        : changedParams(dep, stage.lock, snapshot, unknown));
}
function changedDep(dep, lock, snapshot, unknown) {
    const locked = lock?.deps.find((entry) => entry.path === dep.path);
    if (dep.source !== undefined)
        return [];
    if (dep.dataset !== undefined)
        return changedDataset(dep, dep.dataset, locked);
    const sight = snapshot.path(dep.place, locked?.hashName ?? 'md5');
    const at = placeText(dep.place);
    if (sight.kind === 'absent') {
        return [{ kind: 'missing-dep', path: dep.path, at, status: 'deleted', ...oldHash(locked) }];
    }
    if (locked === undefined || (locked.oid === undefined && locked.other === undefined)) {
        return [{ kind: 'changed-dep', path: dep.path, at, status: 'modified', ...newHash(sight) }];
    }
    const same = matches(sight, locked);
    if (same === undefined)
        unknown.push(dep.path);
    return same === false
        ? [{ kind: 'changed-dep', path: dep.path, at, status: 'modified', ...oldHash(locked), ...newHash(sight) }]
        : [];
}
function changedDataset({ path, place }, dataset, locked) {
    const reason = (status) => ({
        kind: 'changed-dep',
        path,
        at: placeText(place),
        status,
    });
    if (dataset.kind !== 'locked')
        return [reason('not in sync')];
    const then = locked?.other?.get('dataset');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(then))
        return [reason('new')];
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(withoutEmpty(then), withoutEmpty(dataset.entry)) ? [] : [reason('modified')];
}
function withoutEmpty(entry) {
    return new Map([...entry].filter(([, value]) => !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) || value.length > 0));
}
function matches(sight, locked) {
    if (sight.kind !== 'present')
        return undefined;
    if (sight.from === 'server')
        return (0,_project_same_record_js__WEBPACK_IMPORTED_MODULE_1__/* .sameRecord */ .q)(sight.record, locked);
    if (locked.oid === undefined)
        return undefined;
    if (sight.oid === locked.oid)
        return true;
    return sight.hashName === locked.hashName ? false : undefined;
}
function changedOut(out, lock, snapshot, unknown) {
    const locked = lock?.outs.find((entry) => entry.path === out.path);
    const at = placeText(out.place);
    if (locked?.oid !== undefined && out.cache && !snapshot.stored(locked)) {
        return [{ kind: 'missing-out', path: out.path, at, status: 'not in cache', ...oldHash(locked) }];
    }
    const sight = snapshot.path(out.place, locked?.hashName ?? 'md5');
    if (sight.kind === 'absent') {
        return [{ kind: 'missing-out', path: out.path, at, status: 'deleted', ...oldHash(locked) }];
    }
    if (locked === undefined || (locked.oid === undefined && locked.other === undefined)) {
        return [{ kind: 'changed-out', path: out.path, at, status: 'modified', ...newHash(sight) }];
    }
    const same = matches(sight, locked);
    if (same === undefined)
        unknown.push(out.path);
    return same === false
        ? [{ kind: 'changed-out', path: out.path, at, status: 'modified', ...oldHash(locked), ...newHash(sight) }]
        : [];
}
function oldHash(locked) {
    return locked?.oid === undefined ? {} : { old: locked.oid };
}
function newHash(sight) {
    return sight.kind === 'present' ? { new: sight.oid } : {};
}
function changedParams(dep, lock, snapshot, unknown) {
    const base = { kind: 'changed-param', file: dep.path, at: placeText(dep.place) };
    const recorded = lock?.params.get(dep.path);
    const sight = snapshot.params(dep.place);
    if (sight.kind === 'absent')
        return [{ ...base, status: 'deleted' }];
    if (recorded === undefined)
        return [{ ...base, status: 'new' }];
    if (sight.kind === 'unknown') {
        unknown.push(dep.path);
        return [];
    }
    return paramChanges(dep, recorded, sight.value).map((change) => ({ ...base, ...change }));
}
function paramChanges(dep, recorded, current) {
    const { found } = (0,_project_params_js__WEBPACK_IMPORTED_MODULE_2__/* .selectParams */ .L)(current, dep.keys);
    const keys = dep.keys ?? [
        ...found.keys(),
        ...[...recorded.keys()].filter((key) => !found.has(String(key))),
    ];
    return [...new Set(keys)].flatMap((key) => {
        const name = String(key);
        const [now, then] = [found.get(name), recorded.get(key)];
        if (now === undefined)
            return [{ key: name, status: 'deleted', ...(then === undefined ? {} : { old: then }) }];
        if (then === undefined)
            return [{ key: name, status: 'new', new: now }];
        return (0,_project_params_js__WEBPACK_IMPORTED_MODULE_2__/* .sameParam */ .e)(now, then) ? [] : [{ key: name, status: 'modified', old: then, new: now }];
    });
}


/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ sameRecord)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

function sameRecord(a, b) {
    if (a.oid !== undefined || b.oid !== undefined)
        return a.oid === b.oid && a.hashName === b.hashName;
    return ['etag', 'checksum'].some((key) => {
        const [one, two] = [a.other?.get(key), b.other?.get(key)];
        return one !== undefined && two !== undefined && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(one, two);
    });
}


/***/ }),

/***/ 20696:
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
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/workspace/found-files.js

const fields = 3;
class FoundFiles {
    #paths;
    #oids;
    #stamps;
    #indices;
    constructor(paths) {
        this.#paths = paths;
        this.#oids = new Array(paths.length);
        this.#stamps = new Float64Array(paths.length * fields);
    }
    set(index, oid, { ino, size, mtimeMs }) {
        this.#oids[index] = oid;
        const at = index * fields;
        this.#stamps[at] = ino;
        this.#stamps[at + 1] = size;
        this.#stamps[at + 2] = mtimeMs;
    }
    get size() {
        let size = 0;
        for (let at = 1; at < this.#stamps.length; at += fields)
            size += this.#stamps[at];
        return size;
    }
    entries() {
        return this.#paths.map((path, index) => ({ path, oid: this.#oids[index] }));
    }
    get(path) {
        this.#indices ??= new Map(this.#paths.map((each, index) => [each, index]));
        const index = this.#indices.get(path);
        return index === undefined ? undefined : (0,verified/* stampAt */.Ji)(this.#stamps, index);
    }
}

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
        const oid = await hashOpen(fd, before.size, job);
        const after = (0,external_node_fs_.fstatSync)(fd);
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
        if (length !== before.size)
            return undefined;
        const stats = (0,external_node_fs_.fstatSync)(fd);
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
    return a.dev === b.dev && (0,verified/* isSameStamp */.EK)(a, b);
}
function present(abs) {
    try {
        const stats = (0,external_node_fs_.statSync)((0,file_name/* fsPath */.Jk)(abs), { throwIfNoEntry: false });
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
function stampOf({ ino, size, mtimeMs }) {
    return { ino, size, mtimeMs };
}

;// CONCATENATED MODULE: ./lib/workspace/hash-folder.js






async function hashFolder({ abs, files, ...rest }) {
    const job = { ...rest, pace: { bytes: 0, files: 0 } };
    const found = new FoundFiles(files);
    const failures = [];
    const progress = { job, found, failures };
    for (let start = 0; start < files.length; start += filesAtOnce) {
        const unknown = await recallAll({ abs, files, start }, progress);
        const isDone = job.hashName === 'md5' && (await hashTogether(unknown, progress));
        if (!isDone)
            await hashInTurn(unknown, progress);
    }
    if (failures.length > 0)
        return { ok: false, failures };
    const tree = (0,store_tree/* makeTree */.TI)(found.entries());
    const info = { oid: (0,store_tree/* treeOid */.F3)(tree), hashName: job.hashName, size: found.size, nfiles: files.length };
    return (0,failure.ok)({ info, tree, stamps: found });
}
const filesAtOnce = 1 << 16;
const filesPerTurn = 512;
async function recallAll({ abs, files, start }, { job, found, failures }) {
    const unknown = [];
    const end = Math.min(files.length, start + filesAtOnce);
    for (let index = start; index < end; index++) {
        if (index % filesPerTurn === filesPerTurn - 1)
            await giveWay(job);
        try {
            const whole = `${abs}/${files[index]}`;
            const before = present(whole);
            if (before === undefined)
                throw new failure/* FailureError */.pO(gone(whole));
            if (!before.isFile())
                throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(whole));
            const oid = job.state?.recall(whole, before, job.hashName);
            if (oid !== undefined)
                found.set(index, oid, before);
            else
                unknown.push({ index, abs: whole, before: { ...stampOf(before), dev: before.dev } });
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
    const crew = await Promise.all(/* import() */[__webpack_require__.e(6721), __webpack_require__.e(5216)]).then(__webpack_require__.bind(__webpack_require__, 55216));
    const tell = (at, result) => {
        const { index, abs, before } = unknown[at];
        if (result.kind === 'hash' && isSame(before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(abs, result.stats, oid, job.hashName);
            found.set(index, oid, result.stats);
        }
        else if (result.kind === 'error')
            failures.push((0,walk/* unreadable */.O$)(abs, result.error));
        else
            failures.push(moved(abs));
    };
    const files = unknown.map(({ abs, before }) => ({ path: (0,file_name/* fsPath */.Jk)(abs), size: before.size }));
    return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}
const fewFiles = 16;
async function hashInTurn(unknown, { job, found, failures }) {
    for (const { index, abs } of unknown) {
        try {
            const { oid, stats } = await hashOne(abs, job);
            found.set(index, oid, stats);
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
    const isexec = (stats.mode & 0o111) !== 0;
    return { oid, hashName, size: stats.size, ...(isexec ? { isexec } : {}) };
}


/***/ })

};
