export const id = 9927;
export const ids = [9927];
export const modules = {

/***/ 79927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ lookAtWorkspace),
/* harmony export */   Kj: () => (/* binding */ judgeCommitted),
/* harmony export */   M9: () => (/* binding */ judgeForRun),
/* harmony export */   be: () => (/* binding */ judgeStages)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3950);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12742);
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10205);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26330);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50847);
/* harmony import */ var _workspace_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7652);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);








async function judgeStages(session, project, stages, options) {
    const snapshot = await lookAtWorkspace(session, project, stages, options);
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
async function judgeForRun(session, project, stages, options) {
    const all = await judgeStages(session, project, stages, options);
    if (all.ok)
        return all.value;
    const each = await Promise.all(stages.map(async (stage) => {
        const judged = await judgeStages(session, project, [stage], options);
        const verdict = judged.ok ? judged.value.get(stage.address) : undefined;
        return [stage.address, verdict ?? { kind: 'unknown', reasons: [] }];
    }));
    return new Map(each);
}
async function judgeCommitted(project, stages, tree) {
    const ignore = await (0,_workspace_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .loadIgnore */ .D)(project.revision);
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(stages, {
        graph: project.graph,
        hash: committedHash(project.revision, ignore),
        params: (path) => project.paramsFile(path),
        absent: 'pull',
        stored: () => true,
        tree,
    });
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
function verdicts(stages, snapshot) {
    return new Map(stages.map((stage) => [stage.address, (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(stage, snapshot)]));
}
async function lookAtWorkspace(session, project, stages, options) {
    const ignore = await session.ignore();
    return (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(stages, {
        get graph() {
            return project.graph;
        },
        hash: (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceHash */ .Qo)(session, project, ignore),
        hashNow: (place, hashName) => {
            const request = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .hashRequest */ .Oh)(place, hashName, { session, project, ignore });
            return request === undefined ? undefined : (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashNow */ .b8)(request);
        },
        ...(options.hashUrl === undefined ? {} : { hashUrl: options.hashUrl }),
        params: (path) => project.paramsFile(path),
        absent: options.absent,
        stored: (locked) => (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .isStored */ .mL)(session, locked),
        tree: options.tree,
    });
}
function committedHash(revision, ignore) {
    return async (place, hashName) => {
        if (place.kind !== 'inside')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        const kind = await revision.kind(place.path);
        if (kind === 'directory')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await committedFolder(revision, place.path, hashName, ignore));
        const bytes = kind === 'file' ? await revision.read(place.path) : undefined;
        if (bytes === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ info: { oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Bytes */ .cG)(bytes, hashName), hashName, size: bytes.length } });
    };
}
async function committedFolder(revision, path, hashName, ignore) {
    const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(path === '' ? name : `${path}/${name}`, false));
    const entries = await Promise.all(names.map(async (name) => {
        const bytes = (await revision.read(path === '' ? name : `${path}/${name}`)) ?? new Uint8Array();
        return { path: name, oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Bytes */ .cG)(bytes, hashName), size: bytes.length };
    }));
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTree */ .TI)(entries);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    return { info: { oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeId */ .Mh)(tree).oid, hashName, size, nfiles: entries.length }, tree };
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
    return { kind: 'present', oid: (0,store_tree/* treeId */.Mh)(subtree).oid, hashName, from: 'lock' };
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
    sights = new Map();
    asked = new Map();
    paramSights = new Map();
    troubles = [];
    sources;
    constructor(sources) {
        this.sources = sources;
    }
    path(place, hashName) {
        const sight = this.sights.get(hashName)?.get((0,verdict/* placeText */.Z)(place));
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
        const asked = inner(this.asked, hashName, () => new Set());
        if (asked.has(text))
            return;
        asked.add(text);
        const sights = inner(this.sights, hashName, () => new Map());
        try {
            const sight = seeNow(place, hashName, this.sources);
            if (sight !== undefined)
                sights.set(text, sight);
            else
                this.troubles.push(this.lookLater(place, hashName, sights));
        }
        catch (error) {
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
        const asked = inner(this.asked, 'params', () => new Set());
        if (asked.has(text))
            return;
        asked.add(text);
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
function inner(map, key, make) {
    let value = map.get(key);
    if (value === undefined) {
        value = make();
        map.set(key, value);
    }
    return value;
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
    return { kind: 'present', oid: (0,store_tree/* treeId */.Mh)((0,store_tree/* makeTree */.TI)(entries)).oid, hashName, from: 'lock' };
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


/***/ })

};
