export const id = 1179;
export const ids = [1179];
export const modules = {

/***/ 51179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rt: () => (/* binding */ fetchObjects),
  Py: () => (/* binding */ fetchTracked),
  TH: () => (/* binding */ idOf),
  Gt: () => (/* binding */ provide),
  D7: () => (/* binding */ pushTracked)
});

// UNUSED EXPORTS: missingFailures

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/store/transfer.js + 2 modules
var transfer = __webpack_require__(60386);
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js
var checkout_tracked = __webpack_require__(27763);
;// CONCATENATED MODULE: ./lib/commands/data/transfer-watch.js
const heartbeatMs = 10_000;
function watchTransfer(what, watching) {
    const { now, emit, every = repeat } = watching;
    const began = now();
    let last = { objects: 0, of: 0, bytes: 0 };
    const tell = (kind) => void emit({ kind, what, ...last, seconds: (now() - began) / 1000 });
    const stop = every(heartbeatMs, () => tell('transfer-heartbeat'));
    return {
        onProgress: (progress) => {
            last = progress;
            tell('transfer-progress');
        },
        finish: ({ objects, bytes }) => {
            stop();
            void emit({ kind: 'transfer-finished', what, objects, bytes, seconds: (now() - began) / 1000 });
        },
    };
}
function repeat(ms, work) {
    const timer = setInterval(work, ms);
    timer.unref();
    return () => clearInterval(timer);
}

;// CONCATENATED MODULE: ./lib/commands/data/data.js





function fetchTracked(session, remotes, tracked, options) {
    const absent = tracked.filter(({ locked }) => session.cache.missing(idOf(locked)).length > 0);
    return move(session, remotes, { tracked: absent, direction: 'fetch', options });
}
function pushTracked(session, remotes, tracked, options) {
    const ours = tracked.filter(({ output }) => output.push);
    return move(session, remotes, { tracked: ours, direction: 'push', options });
}
async function fetchObjects(session, remotes, objects, options) {
    const absent = objects.filter((id) => session.cache.missing(id).length > 0);
    if (absent.length === 0 || !remotes.has(options.remote))
        return (0,failure.ok)(plan/* nothing */.s6);
    const moved = await moveObjects(session, remotes, {
        name: options.remote,
        objects: absent,
        direction: 'fetch',
        options,
    });
    return moved.failures.length > 0 ? { ok: false, failures: moved.failures } : (0,failure.ok)(moved.amount);
}
function idOf(locked) {
    if (locked.oid === undefined)
        throw new Error(`no oid recorded for ${locked.path}`);
    return { oid: locked.oid, hashName: locked.hashName };
}
async function move(session, remotes, { tracked, direction, options }) {
    let total = { amount: plan/* nothing */.s6, missing: [], failures: [] };
    for (const [name, objects] of byRemote(session, tracked, options.remote)) {
        const moved = await moveObjects(session, remotes, { name, objects, direction, options });
        total = {
            amount: (0,plan/* add */.WQ)(total.amount, moved.amount),
            missing: [...total.missing, ...moved.missing],
            failures: [...total.failures, ...moved.failures],
        };
    }
    return total;
}
async function moveObjects(session, remotes, { name, objects, direction, options }) {
    const sources = direction === 'fetch'
        ? await remotes.sources(name, { only: options.remote !== undefined })
        : await alone(remotes, name);
    if (!sources.ok)
        return { amount: plan/* nothing */.s6, missing: [], failures: sources.failures };
    const { main, all } = sources.value;
    const [first = main, ...others] = all;
    const [from, to] = direction === 'fetch' ? [first, session.cache] : [session.cache, main];
    const watch = watchTransfer(direction, session.host);
    const result = await (0,transfer/* transfer */.k)({
        objects,
        from,
        to,
        fallback: others,
        ...(main.width === undefined ? {} : { jobs: main.width }),
        ...jobsOf(session, name, options.jobs),
        signal: session.host.signal,
        onProgress: watch.onProgress,
    });
    watch.finish(result.moved);
    noteDetours(remotes, sources.value, result);
    return { amount: result.moved, missing: result.missing, failures: result.failures };
}
async function alone(remotes, name) {
    const store = await remotes.open(name);
    return store.ok ? (0,failure.ok)({ main: store.value, all: [], fallback: [], runs: [] }) : store;
}
function noteDetours(remotes, { main, fallback }, result) {
    for (const store of fallback) {
        const amount = result.sources.get(store.name);
        if (amount !== undefined)
            remotes.detours.took(main.name, store.name, amount);
    }
    remotes.detours.passed(result.passedOver);
}
function byRemote(session, tracked, asked) {
    const groups = new Map();
    const wanted = asked?.toLowerCase();
    for (const { output, locked } of tracked) {
        const pinned = output.remote?.toLowerCase();
        if (pinned !== undefined && wanted !== undefined && pinned !== wanted)
            continue;
        const name = pinned ?? wanted ?? session.config.defaultRemote;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [idOf(locked)]);
        else
            group.push(idOf(locked));
    }
    return groups;
}
function jobsOf(session, name, asked) {
    const configured = name === undefined ? undefined : session.config.remotes.get(name)?.options.get('jobs');
    const jobs = asked ?? configured;
    return typeof jobs === 'number' ? { jobs } : {};
}
async function provide(session, remotes, needs, options) {
    if (needs.length === 0)
        return (0,failure.ok)(plan/* nothing */.s6);
    const moved = await fetchTracked(session, remotes, needs, options);
    const failures = [...moved.failures, ...missingFailures(moved.missing, needs)];
    if (failures.length > 0)
        return { ok: false, failures };
    const done = await (0,checkout_tracked/* checkoutTracked */.vD)(session, needs, { force: false });
    if (!done.ok)
        return done;
    return done.value.failures.length > 0 ? { ok: false, failures: done.value.failures } : (0,failure.ok)(moved.amount);
}
function missingFailures(missing, tracked) {
    if (missing.length === 0)
        return [];
    const oids = new Set(missing.map(({ oid }) => oid));
    const named = tracked.filter(({ locked }) => oids.has(locked.oid ?? ''));
    const first = missing
        .map(({ oid }) => oid)
        .slice(0, 3)
        .join(', ');
    const hint = 'somebody who has the data has to run `dvc push`; until then nothing that needs it can run';
    if (named.length === 0) {
        return [
            {
                reason: 'data',
                message: `${missing.length} object${missing.length === 1 ? '' : 's'} neither in the cache nor on the remote: ${first}`,
                hint,
            },
        ];
    }
    return named.map(({ output, locked, stage }) => ({
        reason: 'data',
        message: `'${output.path}'${stage === undefined ? '' : ` of stage '${stage.address}'`} is neither in the cache nor on the remote (md5 ${locked.oid})`,
        hint,
        ...(stage?.location === undefined ? {} : { location: stage.location }),
    }));
}


/***/ }),

/***/ 44057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
async function pool(items, { limit, signal }, work) {
    const results = [];
    const queue = enumerate(items);
    let failed;
    const worker = async () => {
        while (failed === undefined && signal?.aborted !== true) {
            const next = queue.next();
            if (next.done === true)
                return;
            const [index, item] = next.value;
            try {
                results[index] = await work(item, index);
            }
            catch (error) {
                failed ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.floor(limit)) }, worker));
    if (failed !== undefined)
        throw failed.error;
    signal?.throwIfAborted();
    return results;
}
function* enumerate(items) {
    let index = 0;
    for (const item of items)
        yield [index++, item];
}


/***/ }),

/***/ 13437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Breaker)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97208);

const patience = 8;
class Breaker {
    #inARow = 0;
    #open;
    get open() {
        return this.#open;
    }
    succeeded() {
        this.#inARow = 0;
    }
    refused(error) {
        if (!(error instanceof _store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A))
            throw error;
        this.#inARow++;
        if (error.failure.reason === 'config' || this.#inARow >= patience)
            this.#open ??= error.failure;
        return error.failure;
    }
}


/***/ }),

/***/ 66733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pushObjects)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44057);
/* harmony import */ var _breaker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13437);
/* harmony import */ var _md5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10205);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41509);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97208);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14767);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19734);








async function pushObjects(request) {
    const { from, to, signal } = request;
    const tally = new _tally_js__WEBPACK_IMPORTED_MODULE_4__/* .Tally */ .F0(request.onProgress);
    try {
        const objects = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .dM)(request.objects);
        const folders = readFolders(from, objects, tally);
        const files = objects.filter(({ oid }) => !(0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .isTreeOid */ .FV)(oid));
        const wanted = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .dM)([
            ...files,
            ...folders.flatMap(({ id, tree }) => (tree === undefined ? [] : (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(id, tree))),
        ]);
        const there = await presentAt(request, [...wanted, ...folders.map(({ id }) => id)]);
        const upload = uploader(request, new _breaker_js__WEBPACK_IMPORTED_MODULE_1__/* .Breaker */ .h());
        const absent = wanted.filter((id) => !there.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
        const manifests = folders.filter(({ id }) => !there.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
        tally.present(wanted.length + folders.length - absent.length - manifests.length);
        tally.expect(absent.length + manifests.length);
        const settle = async (id) => tally.settle(id, await upload(id));
        await (0,_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .pool */ .d)(absent, { limit: (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .q)(request, to), signal }, settle);
        const complete = folders.filter(({ id, tree }) => tree === undefined || tally.completes(id, tree));
        const ready = complete.filter(({ id }) => !there.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
        await (0,_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .pool */ .d)(ready, { limit: (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .q)(request, to), signal }, ({ id }) => settle(id));
    }
    catch (error) {
        tally.fail(signal?.aborted === true ? [cancelled] : failuresOf(error));
    }
    return tally.result();
}
async function presentAt(request, ids) {
    const { to, signal } = request;
    const named = await to.has(ids.map(_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5), signal);
    if (request.recheck !== true)
        return named;
    const claimed = ids.filter((id) => named.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
    const good = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .pool */ .d)(claimed, { limit: (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_7__/* .widthOf */ .q)(request, to), signal }, async (id) => {
        const md5 = new _md5_js__WEBPACK_IMPORTED_MODULE_2__/* .Md5 */ .VV(id.hashName);
        for await (const chunk of await to.read((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id), signal))
            md5.update(chunk);
        return md5.digest() === id.oid.slice(0, 32);
    });
    return new Set(claimed.filter((_, index) => good[index]).map(_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5));
}
const cancelled = {
    reason: 'cancelled',
    message: 'cancelled while data was being pushed; a later push continues here',
};
function readFolders(from, objects, tally) {
    const folders = [];
    for (const id of objects.filter(({ oid }) => (0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .isTreeOid */ .FV)(oid))) {
        const had = from.has(id);
        const tree = from.readTree(id.oid, id.hashName);
        if (tree?.ok === false)
            tally.fail(tree.failures);
        else if (tree === undefined && had && !from.has(id)) {
            tally.expect(1);
            tally.settle(id, { kind: 'corrupt', failures: [corruptFailure(from, id)] });
        }
        else
            folders.push({ id, tree: tree?.value });
    }
    return folders;
}
function uploader({ from, to, signal }, breaker) {
    return async (id) => {
        try {
            const size = from.sizeOf(id);
            if (size === undefined)
                return { kind: 'missing' };
            if (breaker.open === undefined && size <= wholeLimit) {
                const arrival = await sendWhole(from, to, id, signal);
                breaker.succeeded();
                return arrival;
            }
            if (!(await from.verify(id, signal)))
                return { kind: 'corrupt', failures: [corruptFailure(from, id)] };
            if (breaker.open !== undefined)
                return { kind: 'failed', failures: [breaker.open] };
            const arrival = await send(from, to, id, signal);
            breaker.succeeded();
            return arrival;
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO)
                return { kind: 'failed', failures: error.failures };
            return { kind: 'failed', failures: [breaker.refused(error)] };
        }
    };
}
const wholeLimit = 1 << 17;
async function sendWhole(from, to, id, signal) {
    const bytes = from.bytesOf(id);
    if (bytes === 'absent')
        return { kind: 'missing' };
    if (bytes === 'corrupt')
        return { kind: 'corrupt', failures: [corruptFailure(from, id)] };
    const md5 = id.hashName === 'md5' ? { md5: id.oid.slice(0, 32) } : {};
    await to.write((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id), { kind: 'bytes', bytes, ...md5 }, signal);
    return { kind: 'moved', bytes: bytes.length };
}
async function send(from, to, id, signal) {
    const size = from.sizeOf(id);
    if (size === undefined)
        return { kind: 'missing' };
    const md5 = id.hashName === 'md5' ? { md5: id.oid.slice(0, 32) } : {};
    await to.write((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id), { kind: 'file', path: from.pathOf(id), size, ...md5 }, signal);
    if (from.check(id))
        return { kind: 'moved', bytes: size };
    await to.remove((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id), signal);
    return { kind: 'corrupt', failures: [corruptFailure(from, id)] };
}
function corruptFailure(from, id) {
    return {
        reason: 'data',
        message: `object ${id.oid} in the cache is corrupt: its bytes do not hash to its name; it was not pushed, and removed from '${from.dir}'`,
        hint: 'commit or pull it again, and find out what writes into the cache (a stage that changes a linked file in place?)',
    };
}
function failuresOf(error) {
    return error instanceof _store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A ? [error.failure] : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .Vq)(error).failures;
}


/***/ }),

/***/ 14767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ Tally),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41509);

class Tally {
    #onProgress;
    #lacking = new Set();
    #missing = [];
    #corrupt = [];
    #incomplete = [];
    #failures = [];
    #passedOver = [];
    #sources = new Map();
    #moved = 0;
    #bytes = 0;
    #present = 0;
    #done = 0;
    #expected = 0;
    constructor(onProgress) {
        this.#onProgress = onProgress;
    }
    expect(count) {
        this.#expected += count;
    }
    present(count) {
        this.#present += count;
    }
    fail(failures) {
        addEachOnce(this.#failures, failures);
    }
    settle(id, arrival) {
        this.#done++;
        if (arrival.kind === 'moved') {
            this.#moved++;
            this.#bytes += arrival.bytes;
            this.#came(arrival);
        }
        else {
            this.#lacking.add((0,_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(id));
            if (arrival.kind === 'missing')
                this.#missing.push(id);
            else
                this.fail(arrival.failures);
            if (arrival.kind === 'corrupt')
                this.#corrupt.push(id);
        }
        this.#onProgress?.({ objects: this.#done, of: this.#expected, bytes: this.#bytes });
    }
    completes(id, tree) {
        const lacking = membersOf(id, tree).filter((member) => this.#lacking.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(member)));
        if (lacking.length === 0)
            return true;
        this.#incomplete.push({ id, tree, lacking });
        return false;
    }
    #came({ bytes, source, passedOver }) {
        if (passedOver !== undefined)
            addEachOnce(this.#passedOver, passedOver);
        if (source === undefined)
            return;
        const before = this.#sources.get(source) ?? { objects: 0, bytes: 0 };
        this.#sources.set(source, { objects: before.objects + 1, bytes: before.bytes + bytes });
    }
    result() {
        return {
            moved: { objects: this.#moved, bytes: this.#bytes },
            sources: this.#sources,
            passedOver: this.#passedOver,
            present: this.#present,
            missing: this.#missing,
            corrupt: this.#corrupt,
            incomplete: this.#incomplete,
            failures: this.#failures,
        };
    }
}
function addEachOnce(known, more) {
    for (const failure of more) {
        if (!known.some(({ message }) => message === failure.message))
            known.push(failure);
    }
}
function membersOf({ hashName }, tree) {
    const oids = new Set(tree.entries.map(({ oid }) => oid));
    return [...oids].map((oid) => ({ oid, hashName }));
}
function distinct(ids) {
    const byKey = new Map();
    for (const id of ids) {
        const key = (0,_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(id);
        if (!byKey.has(key))
            byKey.set(key, id);
    }
    return [...byKey.values()];
}


/***/ }),

/***/ 19734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ addResults),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
const defaultWidth = 8;
function widthOf({ jobs }, store) {
    return jobs ?? store.width ?? defaultWidth;
}
function addResults(fetched, pushed) {
    const known = new Set(fetched.corrupt.map(({ oid }) => oid));
    return {
        moved: pushed.moved,
        sources: fetched.sources,
        passedOver: fetched.passedOver,
        present: pushed.present,
        missing: pushed.missing.filter(({ oid }) => !known.has(oid)),
        corrupt: [...fetched.corrupt, ...pushed.corrupt],
        incomplete: pushed.incomplete.length > 0 ? pushed.incomplete : fetched.incomplete,
        failures: [...fetched.failures, ...pushed.failures],
    };
}


/***/ }),

/***/ 60386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ transfer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/store/cache.js + 3 modules
var cache = __webpack_require__(30372);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/store/breaker.js
var breaker = __webpack_require__(13437);
// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/obtain.js



const attempts = 3;
async function obtain(request) {
    const failures = [];
    let corrupt = false;
    for (const source of request.sources) {
        const outcome = await askOne(request, source);
        if (outcome.kind === 'value')
            return { ...outcome, source: source.store, passedOver: failures };
        if (outcome.kind === 'missing')
            continue;
        failures.push(...outcome.failures);
        corrupt ||= outcome.kind === 'corrupt';
    }
    if (failures.length === 0)
        return { kind: 'missing' };
    return { kind: corrupt ? 'corrupt' : 'failed', failures };
}
async function askOne(request, { store, breaker }) {
    let wrong = 0;
    for (let attempt = 1;; attempt++) {
        if (breaker.open !== undefined)
            return { kind: 'failed', failures: [breaker.open] };
        let isOpen = false;
        try {
            const chunks = await store.read((0,store_oid/* objectKey */.T5)(request.id), request.signal);
            isOpen = true;
            const taken = await request.take(chunks);
            breaker.succeeded();
            if (taken.ok)
                return { kind: 'value', value: taken.value };
            wrong++;
            if (wrong > 1)
                return { kind: 'corrupt', failures: [corruptFailure(store, request.id, taken)] };
        }
        catch (error) {
            request.signal?.throwIfAborted();
            if (error instanceof lib_failure/* FailureError */.pO)
                return { kind: 'failed', failures: error.failures };
            if (error instanceof store_store/* StoreError */.A && error.code === 'not-found') {
                breaker.succeeded();
                return { kind: 'missing' };
            }
            const failure = breaker.refused(error);
            const isFinal = !isOpen || error.code !== 'unavailable' || attempt >= attempts;
            if (isFinal)
                return { kind: 'failed', failures: [failure] };
        }
    }
}
function corruptFailure(store, { oid, hashName }, { found, size }) {
    return {
        reason: 'data',
        message: `object ${oid} in ${store.name} is corrupt: its ${size} bytes hash to ${found}; it was not used`,
        hint: `remove '${(0,store_oid/* objectKey */.T5)({ oid, hashName })}' there, and push it again from where the data is good`,
    };
}

// EXTERNAL MODULE: ./lib/store/tally.js
var store_tally = __webpack_require__(14767);
// EXTERNAL MODULE: ./lib/store/transfer-result.js
var transfer_result = __webpack_require__(19734);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(44221);
;// CONCATENATED MODULE: ./lib/store/fetch.js









async function fetchObjects(request) {
    const { to, onProgress, signal } = request;
    const tally = new store_tally/* Tally */.F0(onProgress);
    try {
        const objects = (0,store_tally/* distinct */.dM)(request.objects);
        const sources = [request.from, ...(request.fallback ?? [])].map((store) => ({
            store,
            breaker: new breaker/* Breaker */.h(),
        }));
        const folders = await openFolders(request, { objects, sources, tally });
        const files = objects.filter(({ oid }) => !(0,store_oid/* isTreeOid */.FV)(oid));
        const wanted = (0,store_tally/* distinct */.dM)([...files, ...folders.flatMap(({ id, tree }) => (0,store_tally/* membersOf */.lS)(id, tree))]);
        const absent = wanted.filter((id) => !to.present(id));
        tally.present(wanted.length - absent.length);
        tally.expect(absent.length);
        const inOrder = await arranged(absent, sources, signal);
        await (0,pool/* pool */.d)(inOrder, { limit: (0,transfer_result/* widthOf */.q)(request, request.from), signal }, async (id) => tally.settle(id, await fetchOne(request, sources, id)));
        for (const folder of folders)
            nameFolder(to, folder, tally);
    }
    catch (error) {
        tally.fail(signal?.aborted === true ? [cancelled] : (0,lib_failure/* caught */.Vq)(error).failures);
    }
    return tally.result();
}
async function arranged(ids, sources, signal) {
    const byKey = new Map(ids.map((id) => [(0,store_oid/* objectKey */.T5)(id), id]));
    let keys = [...byKey.keys()];
    for (const { store } of sources.toReversed())
        keys = (await store.arrange?.(keys, signal)) ?? keys;
    return keys.flatMap((key) => byKey.get(key) ?? []);
}
const cancelled = {
    reason: 'cancelled',
    message: 'cancelled while data was being fetched; a later run continues here',
};
async function openFolders(request, { objects, sources, tally }) {
    const folders = [];
    const remote = [];
    for (const id of objects.filter(({ oid }) => (0,store_oid/* isTreeOid */.FV)(oid))) {
        const tree = request.to.readTree(id.oid, id.hashName);
        if (tree === undefined)
            remote.push(id);
        else if (tree.ok)
            folders.push({ id, tree: tree.value, manifest: undefined });
        else
            tally.fail(tree.failures);
    }
    tally.present(folders.length);
    tally.expect(remote.length);
    const options = { limit: (0,transfer_result/* widthOf */.q)(request, request.from), signal: request.signal };
    await arranged(remote, sources, request.signal);
    const answers = await (0,pool/* pool */.d)(remote, options, (id) => fetchManifest({ id, sources, signal: request.signal }));
    for (const [index, answer] of answers.entries()) {
        const id = remote[index];
        if (answer.kind === 'value') {
            const { tree, bytes } = answer.value;
            folders.push({ id, tree, manifest: bytes, came: origin(answer) });
        }
        else
            tally.settle(id, answer);
    }
    return folders;
}
async function fetchManifest(request) {
    const obtained = await obtain({ ...request, take: (chunks) => collect(request.id, chunks) });
    if (obtained.kind !== 'value')
        return obtained;
    const tree = (0,store_tree/* parseTree */.cZ)(obtained.value);
    if (tree.ok)
        return { ...obtained, value: { tree: tree.value, bytes: obtained.value } };
    return {
        kind: 'failed',
        failures: tree.failures.map((failure) => ({
            ...failure,
            message: `object ${request.id.oid}: ${failure.message}`,
        })),
    };
}
async function collect({ oid, hashName }, chunks) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > store_tree/* maxManifestBytes */.rq)
            return { ok: false, found: `more than ${store_tree/* maxManifestBytes */.rq} bytes`, size };
        parts.push(chunk);
    }
    const bytes = Buffer.concat(parts);
    const found = (0,md5/* md5Bytes */.cG)(bytes, hashName);
    return found === oid.slice(0, 32) ? { ok: true, value: bytes } : { ok: false, found, size };
}
async function fetchOne({ to, signal }, sources, id) {
    const take = async (chunks) => {
        const received = await to.receive(id, chunks);
        return received.ok ? { ok: true, value: received.size } : received;
    };
    const obtained = await obtain({ id, sources, take, signal });
    return obtained.kind === 'value' ? { kind: 'moved', bytes: obtained.value, ...origin(obtained) } : obtained;
}
function origin({ source, passedOver }) {
    return { source: source.name, passedOver };
}
function nameFolder(to, { id, tree, manifest, came }, tally) {
    if (!tally.completes(id, tree) || manifest === undefined)
        return;
    to.addBytes(manifest, id);
    tally.settle(id, { kind: 'moved', bytes: manifest.length, ...came });
}

// EXTERNAL MODULE: ./lib/store/push.js
var push = __webpack_require__(66733);
;// CONCATENATED MODULE: ./lib/store/transfer.js







async function transfer({ from, to, ...options }) {
    if (to instanceof cache/* Cache */.l)
        return fetchObjects({ ...options, from: from instanceof cache/* Cache */.l ? from.store : from, to });
    if (from instanceof cache/* Cache */.l)
        return (0,push/* pushObjects */.X)({ ...options, from, to });
    return relay(from, to, options);
}
async function relay(from, to, options) {
    const dir = external_node_fs_.mkdtempSync((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-relay-'));
    try {
        const between = new cache/* Cache */.l({ dir });
        const fetched = await fetchObjects({ ...options, from, to: between });
        const pushed = await (0,push/* pushObjects */.X)({ ...options, from: between, to });
        return (0,transfer_result/* addResults */.E)(fetched, pushed);
    }
    finally {
        external_node_fs_.rmSync(dir, { recursive: true, force: true });
    }
}


/***/ })

};
