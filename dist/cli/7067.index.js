export const id = 7067;
export const ids = [7067];
export const modules = {

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

/***/ 24014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isTooSlow),
/* harmony export */   y: () => (/* binding */ paced)
/* harmony export */ });
/* harmony import */ var _scattered_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54719);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _whole_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24111);



const graceMs = 60_000;
const slowestBytesPerMs = 0.25;
function isTooSlow(bytes, lateMs) {
    return lateMs > 0 && bytes < lateMs * slowestBytesPerMs;
}
function paced(chunks, name) {
    return chunks instanceof _whole_body_js__WEBPACK_IMPORTED_MODULE_2__/* .WholeBody */ .U || chunks instanceof _scattered_body_js__WEBPACK_IMPORTED_MODULE_0__/* .ScatteredBody */ .C ? chunks : watched(chunks, name);
}
async function* watched(chunks, name) {
    const started = Date.now();
    let received = 0;
    for await (const chunk of chunks) {
        received += chunk.length;
        if (isTooSlow(received, Date.now() - started - graceMs))
            throw tooSlow(name);
        yield chunk;
    }
}
function tooSlow(name) {
    return new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('unavailable', {
        reason: 'storage',
        message: `${name}: an object came so slowly that it would never have ended`,
        hint: 'try again later, and find out what lies between here and the remote',
    });
}


/***/ }),

/***/ 66733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pushObjects)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44057);
/* harmony import */ var _breaker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13437);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41063);
/* harmony import */ var _md5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10205);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41509);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97208);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14767);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19734);
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









async function pushObjects(request) {
    const { from, to, signal } = request;
    const tally = new _tally_js__WEBPACK_IMPORTED_MODULE_4__/* .Tally */ .F0(request.onProgress);
    try {
        const objects = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .dM)(request.objects);
        const folders = readFolders(from, objects, tally).map(({ id, tree }) => ({
            id,
            tree: tree === undefined ? undefined : (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .partOf */ .BU)(id, tree, request),
        }));
        const files = objects.filter(({ oid }) => !(0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .isTreeOid */ .FV)(oid));
        const wanted = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .dM)((0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOf */ .R8)(files, folders));
        const there = await presentAt(request, [...wanted, ...folders.map(({ id }) => id)]);
        const upload = uploader(request, new _breaker_js__WEBPACK_IMPORTED_MODULE_1__/* .Breaker */ .h(), tally);
        const absent = wanted.filter((id) => !there.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
        const manifests = folders.filter(({ id }) => !there.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
        tally.present(wanted.length + folders.length - absent.length - manifests.length);
        tally.expect(absent.length + manifests.length);
        if (absent.length >= manyObjects)
            (0,_heap_js__WEBPACK_IMPORTED_MODULE_6__/* .boundHeap */ .V)(false);
        const settle = async (id) => tally.settle(id, await upload(id));
        await (0,_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .pool */ .d)(absent, { limit: (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_8__/* .widthOf */ .q)(request, to), signal }, settle);
        const complete = folders.filter(({ id, tree }) => tree === undefined || tally.completes(id, tree));
        const ready = complete.filter(({ id }) => !there.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
        await (0,_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .pool */ .d)(ready, { limit: (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_8__/* .widthOf */ .q)(request, to), signal }, ({ id }) => settle(id));
    }
    catch (error) {
        tally.fail(signal?.aborted === true ? [cancelled] : failuresOf(error));
    }
    return tally.result();
}
const manyObjects = 500;
async function presentAt(request, ids) {
    const { to, signal } = request;
    const named = await to.has(ids.map(_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5), signal);
    if (request.recheck !== true)
        return named;
    const claimed = ids.filter((id) => named.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
    const good = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_7__/* .pool */ .d)(claimed, { limit: (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_8__/* .widthOf */ .q)(request, to), signal }, async (id) => {
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
function uploader({ from, to, signal }, breaker, tally) {
    return async (id) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const underway = __addDisposableResource(env_1, tally.underway(), false);
            const sending = { from, to, signal, sent: underway.add };
            try {
                const size = from.sizeOf(id);
                if (size === undefined)
                    return { kind: 'missing' };
                if (breaker.open === undefined && size <= wholeLimit) {
                    const arrival = await sendWhole(from, to, id, signal);
                    breaker.succeeded();
                    return arrival;
                }
                if (breaker.open === undefined && to.writeChecked !== undefined && size >= checkedBeside) {
                    const arrival = await sendChecked(sending, id);
                    breaker.succeeded();
                    return arrival;
                }
                if (!(await from.verify(id, signal)))
                    return { kind: 'corrupt', failures: [corruptFailure(from, id)] };
                if (breaker.open !== undefined)
                    return { kind: 'failed', failures: [breaker.open] };
                const arrival = await send(sending, id);
                breaker.succeeded();
                return arrival;
            }
            catch (error) {
                signal?.throwIfAborted();
                if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO)
                    return { kind: 'failed', failures: error.failures };
                return { kind: 'failed', failures: [breaker.refused(error)] };
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
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
const checkedBeside = 1 << 26;
async function sendChecked({ from, to, signal, sent }, id) {
    const size = from.sizeOf(id);
    if (size === undefined)
        return { kind: 'missing' };
    const source = { kind: 'file', path: from.pathOf(id), size, sent };
    const isSent = await to.writeChecked?.((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id), source, () => from.verify(id, signal), signal);
    if (isSent === true)
        return unchanged(from, to, id, { size, signal });
    return { kind: 'corrupt', failures: [corruptFailure(from, id)] };
}
async function send({ from, to, signal, sent }, id) {
    const size = from.sizeOf(id);
    if (size === undefined)
        return { kind: 'missing' };
    const md5 = id.hashName === 'md5' ? { md5: id.oid.slice(0, 32) } : {};
    await to.write((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id), { kind: 'file', path: from.pathOf(id), size, sent, ...md5 }, signal);
    return unchanged(from, to, id, { size, signal });
}
async function unchanged(from, to, id, { size, signal }) {
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
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   F0: () => (/* binding */ Tally),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   dM: () => (/* binding */ distinct)
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
    #underway = 0;
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
        else if (arrival.kind === 'present') {
            this.#present++;
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
        this.#tell();
    }
    underway() {
        let own = 0;
        return {
            add: (bytes) => {
                own += bytes;
                this.#underway += bytes;
                this.#tell();
            },
            [Symbol.dispose]: () => {
                this.#underway -= own;
                own = 0;
            },
        };
    }
    #tell() {
        const bytes = this.#bytes + this.#underway;
        this.#onProgress?.({ objects: this.#done, of: this.#expected, bytes });
    }
    completes(id, tree) {
        if (this.#lacking.size === 0)
            return true;
        const lacking = distinct(membersOf(id, tree)).filter((member) => this.#lacking.has((0,_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(member)));
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
function partOf(id, tree, { parts }) {
    const paths = parts?.get((0,_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(id));
    if (paths === undefined)
        return tree;
    const entries = tree.entries.filter(({ path }) => paths.some((wanted) => path === wanted || path.startsWith(`${wanted}/`)));
    return { ...tree, entries };
}
function* filesOf(files, folders) {
    yield* files;
    for (const { id, tree } of folders)
        if (tree !== undefined)
            yield* membersOf(id, tree);
}
function* membersOf({ hashName }, tree) {
    for (const { oid } of tree.entries)
        yield { oid, hashName };
}
function distinct(ids) {
    const [seen, seenLegacy] = [new Set(), new Set()];
    const found = [];
    for (const id of ids) {
        const set = id.hashName === 'md5' ? seen : seenLegacy;
        if (set.has(id.oid))
            continue;
        set.add(id.oid);
        found.push(id);
    }
    return found;
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

/***/ 27067:
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
// EXTERNAL MODULE: ./lib/store/cache.js + 4 modules
var cache = __webpack_require__(98396);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/store/breaker.js
var breaker = __webpack_require__(13437);
// EXTERNAL MODULE: ./lib/store/heap.js
var heap = __webpack_require__(41063);
// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/pace.js
var pace = __webpack_require__(24014);
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
            const chunks = (0,pace/* paced */.y)(await store.read((0,store_oid/* objectKey */.T5)(request.id), request.signal), store.name);
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

// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
;// CONCATENATED MODULE: ./lib/store/fetch-manifest.js




async function fetchManifest(request) {
    const obtained = await obtain({ ...request, take: (chunks) => collect(request.id, chunks) });
    if (obtained.kind !== 'value')
        return obtained;
    const tree = (0,store_tree/* parseTree */.cZ)(obtained.value);
    if (tree.ok)
        return { ...obtained, value: { tree: tree.value, manifest: manifestOf(tree.value, obtained.value) } };
    return {
        kind: 'failed',
        failures: tree.failures.map((failure) => ({
            ...failure,
            message: `object ${request.id.oid}: ${failure.message}`,
        })),
    };
}
function manifestOf(tree, bytes) {
    const isSpelled = tree.entries.length >= heap/* hugeCount */.N && (0,store_tree/* spells */.OB)(tree, bytes);
    return { size: bytes.length, bytes: isSpelled ? undefined : bytes };
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

;// CONCATENATED MODULE: ./lib/store/receive-together.js
async function receiveTogether(objects, { cache, crew, copies, signal }) {
    const sound = objects.filter(({ id, md5 }) => id.hashName === 'md5' && md5 === id.oid);
    const wanted = sound.map(({ id, key, bytes }) => ({ key, bytes, copies: copies?.wanted(id) ?? [] }));
    const written = await crew.write(wanted, signal);
    return sound.filter(({ id }, index) => {
        const { stamp, isCopied } = written[index] ?? {};
        if (stamp === undefined)
            return false;
        cache.written(id, stamp);
        if (isCopied === true)
            copies?.made(id);
        return true;
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/store/object-folder.js
var object_folder = __webpack_require__(32711);
// EXTERNAL MODULE: ./lib/store/thread.js
var thread = __webpack_require__(38105);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/store/write-crew.js






const turnMs = 4;
const objectsPrefix = 'files/md5/';
class WriteCrew {
    #folder;
    #temp;
    #worker;
    #who;
    #room = new SharedArrayBuffer(0);
    #hasEnded = false;
    #answer = () => { };
    constructor(folder, who = 'both') {
        this.#folder = folder;
        this.#who = who;
        this.#temp = (0,atomic_write/* tempPath */.EZ)((0,object_folder/* stagingFolder */.cy)(folder.dir, objectsPrefix));
        this.#worker = startWriter((0,atomic_write/* tempPath */.EZ)(folder.dir));
        this.#worker?.on('message', () => this.#answer());
        for (const event of ['error', 'messageerror', 'exit']) {
            this.#worker?.on(event, () => {
                this.#hasEnded = true;
                this.#answer();
            });
        }
    }
    async write(objects, signal) {
        const batch = this.#batch(objects);
        const beside = this.#share(batch);
        try {
            if (this.#who === 'both' || beside === undefined)
                await this.#writeHere(batch, signal);
            else
                await beside;
        }
        finally {
            Atomics.store(batch.next, 0, objects.length);
            await beside;
        }
        return objects.map((_, index) => {
            const stamp = (0,verified/* stampAt */.Ji)(batch.stamps, index);
            return { stamp: stamp.ino === 0 ? undefined : stamp, isCopied: batch.copied[index] === 1 };
        });
    }
    async [Symbol.asyncDispose]() {
        await this.#worker?.terminate();
    }
    #batch(objects) {
        const length = objects.reduce((sum, { bytes }) => sum + bytes.length, 0);
        if (length > this.#room.byteLength)
            this.#room = new SharedArrayBuffer(length);
        const all = new Uint8Array(this.#room);
        let end = 0;
        const ends = objects.map(({ bytes }) => {
            all.set(bytes, end);
            end += bytes.length;
            return end;
        });
        return {
            bytes: all,
            ends,
            paths: objects.map(({ key }) => this.#folder.path(key)),
            copies: objects.map(({ copies }) => copies),
            copied: new Uint8Array(new SharedArrayBuffer(objects.length)),
            next: new Int32Array(new SharedArrayBuffer(4)),
            stamps: new Float64Array(new SharedArrayBuffer(objects.length * 24)),
        };
    }
    #share(batch) {
        if (this.#worker === undefined || this.#hasEnded)
            return undefined;
        const { promise, resolve } = Promise.withResolvers();
        this.#answer = resolve;
        this.#worker.postMessage(batch);
        return promise;
    }
    async #writeHere(batch, signal) {
        let turn = performance.now();
        for (;;) {
            signal?.throwIfAborted();
            const index = Atomics.add(batch.next, 0, 1);
            if (index >= batch.paths.length)
                return;
            writeOne(external_node_fs_, object_folder/* protectedMode */.Ao, { batch, index, temp: this.#temp });
            if (performance.now() - turn < turnMs)
                continue;
            await (0,promises_.setImmediate)();
            turn = performance.now();
        }
    }
}
function startWriter(temp) {
    const program = `${writeOne.toString()}
${writeBatches.toString()}
const { parentPort } = require('node:worker_threads');
const fs = require('node:fs');
${writeBatches.name}(parentPort, (batch, index) => ${writeOne.name}(fs, ${object_folder/* protectedMode */.Ao}, { batch, index, temp: ${JSON.stringify(temp)} }));`;
    try {
        return (0,thread/* startThread */.B)(program);
    }
    catch {
        return undefined;
    }
}
function writeOne(disk, mode, { batch, index, temp }) {
    const { bytes, ends, paths, copies, stamps, copied } = batch;
    const [start, end] = [ends[index - 1] ?? 0, ends[index]];
    const begun = [];
    const make = (path, permissions) => {
        try {
            const fd = disk.openSync(path, 'wx', permissions);
            begun.push(path);
            try {
                for (let at = start; at < end;)
                    at += disk.writeSync(fd, bytes, at, end - at);
                return disk.fstatSync(fd);
            }
            finally {
                disk.closeSync(fd);
            }
        }
        catch {
            return undefined;
        }
    };
    const remove = (path) => {
        try {
            disk.rmSync(path, { force: true });
        }
        catch {
        }
    };
    try {
        const made = make(temp, mode);
        if (made === undefined)
            throw new Error('not written');
        if ((made.mode & 0o7777) !== mode)
            disk.chmodSync(temp, mode);
        disk.renameSync(temp, paths[index]);
        stamps[index * 3 + 1] = made.size;
        stamps[index * 3 + 2] = made.mtimeMs;
        stamps[index * 3] = made.ino;
    }
    catch {
        remove(temp);
        return;
    }
    if (copies[index]?.every((path) => make(path, 0o666) !== undefined) === true)
        copied[index] = 1;
    else
        for (const path of begun.slice(1))
            remove(path);
}
function writeBatches(port, write) {
    port.on('message', (batch) => {
        for (;;) {
            const index = Atomics.add(batch.next, 0, 1);
            if (index >= batch.paths.length)
                break;
            write(batch, index);
        }
        port.postMessage(0);
    });
}

;// CONCATENATED MODULE: ./lib/store/fetch-together.js
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



const fewObjects = 500;
async function fetchTogether(request) {
    const { from, to, ids, tally, copies, signal } = request;
    if (from.readMany === undefined || ids.length < fewObjects)
        return ids;
    const left = new Map(ids.map((id) => [(0,store_oid/* objectKey */.T5)(id), id]));
    const keys = [...left.keys()].filter((key) => !to.arriving.has(key));
    const { promise, resolve } = Promise.withResolvers();
    for (const key of keys)
        to.arriving.set(key, promise);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const crew = __addDisposableResource(env_1, new WriteCrew(to.store.folder), true);
            to.store.folder.prepare(keys);
            for await (const bodies of from.readMany(keys, signal)) {
                const objects = bodies.map((body) => ({ ...body, id: left.get(body.key) }));
                for (const { key, id, bytes } of await receiveTogether(objects, { cache: to, crew, copies, signal })) {
                    tally.settle(id, { kind: 'moved', bytes: bytes.length, source: from.name, passedOver: [] });
                    left.delete(key);
                }
            }
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
    finally {
        for (const key of keys)
            to.arriving.delete(key);
        resolve();
    }
    return [...left.values()];
}

;// CONCATENATED MODULE: ./lib/store/hash-pieces.js

const fewPieces = 16;
async function hashPieces(pieces) {
    const hasher = pieces.length < fewPieces ? undefined : await laneHasher();
    return hasher?.hash(pieces) ?? pieces.map((bytes) => (0,md5/* md5Bytes */.cG)(bytes, 'md5'));
}
let opening;
function laneHasher() {
    opening ??= Promise.all(/* import() */[__webpack_require__.e(6721), __webpack_require__.e(3890)]).then(__webpack_require__.bind(__webpack_require__, 33890)).then(({ BytesHasher }) => BytesHasher.open());
    return opening;
}

;// CONCATENATED MODULE: ./lib/store/landing.js





const atOnce = 128;
const mostWaiting = 512;
class Landing {
    #cache;
    #copies;
    #crew;
    #waiting = [];
    #work;
    constructor(cache, ids, copies) {
        this.#cache = cache;
        this.#copies = copies;
        this.#crew = new WriteCrew(cache.store.folder, 'other');
        const shards = new Map();
        for (const id of ids)
            if (id.hashName === 'md5')
                shards.set(id.oid.slice(0, 2), id);
        cache.store.folder.prepare([...shards.values()].map(store_oid/* objectKey */.T5));
    }
    take(id, bytes) {
        if (id.hashName !== 'md5' || this.#waiting.length >= mostWaiting)
            return false;
        return new Promise((answer) => {
            this.#waiting.push({ id, bytes, answer });
            this.#work ??= this.#landAll();
        });
    }
    async [Symbol.asyncDispose]() {
        await this.#work;
        await this.#crew[Symbol.asyncDispose]();
    }
    async #landAll() {
        await (0,promises_.setImmediate)();
        for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
            const there = await this.#land(batch).catch(() => new Set());
            for (const arrived of batch)
                arrived.answer(there.has(arrived));
        }
        this.#work = undefined;
    }
    #next() {
        return this.#waiting.splice(0, atOnce);
    }
    async #land(batch) {
        const pieces = batch.map(({ bytes }) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        const found = await hashPieces(pieces);
        const objects = batch.map((arrived, index) => ({
            arrived,
            id: arrived.id,
            key: (0,store_oid/* objectKey */.T5)(arrived.id),
            bytes: arrived.bytes,
            md5: found[index],
        }));
        const options = { cache: this.#cache, crew: this.#crew, copies: this.#copies };
        const there = await receiveTogether(objects, options);
        return new Set(there.map(({ arrived }) => arrived));
    }
}

// EXTERNAL MODULE: ./lib/store/scattered-body.js
var scattered_body = __webpack_require__(54719);
// EXTERNAL MODULE: ./lib/store/tally.js
var store_tally = __webpack_require__(14767);
// EXTERNAL MODULE: ./lib/store/transfer-result.js
var transfer_result = __webpack_require__(19734);
// EXTERNAL MODULE: ./lib/store/whole-body.js
var whole_body = __webpack_require__(24111);
;// CONCATENATED MODULE: ./lib/store/fetch.js
var fetch_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var fetch_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
        const parts = folders.map(({ id, tree }) => ({ id, tree: (0,store_tally/* partOf */.BU)(id, tree, request) }));
        const wanted = (0,store_tally/* distinct */.dM)((0,store_tally/* filesOf */.R8)(files, parts));
        const absent = wanted.filter((id) => !to.present(id));
        tally.present(wanted.length - absent.length);
        tally.expect(absent.length);
        for (const { id, tree } of folders)
            if (request.parts?.has((0,store_oid/* objectKey */.T5)(id)) !== true)
                request.copies?.expect(id, tree);
        await fetchFiles(request, { objects: absent, sources, tally });
        for (const folder of folders)
            nameFolder(to, folder, tally);
    }
    catch (error) {
        tally.fail(signal?.aborted === true ? [cancelled] : (0,lib_failure/* caught */.Vq)(error).failures);
    }
    return tally.result();
}
async function fetchFiles(request, { objects, sources, tally }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { from, to, copies, signal } = request;
        const left = await fetchTogether({ from, to, ids: objects, tally, copies, signal });
        const inOrder = await arranged(left, sources, signal);
        if (left.length >= fewObjects)
            (0,heap/* boundHeap */.V)(false);
        const landing = fetch_addDisposableResource(env_1, left.length < fewObjects ? undefined : new Landing(to, left, copies), true);
        await (0,pool/* pool */.d)(inOrder, { limit: (0,transfer_result/* widthOf */.q)(request, from), signal }, async (id) => tally.settle(id, await fetchOnce(request, { sources, id, tally, landing })));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = fetch_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function arranged(ids, sources, signal) {
    if (sources.every(({ store }) => store.arrange === undefined))
        return ids;
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
            folders.push({ id, ...answer.value, came: origin(answer) });
        }
        else
            tally.settle(id, answer);
    }
    return folders;
}
async function fetchOnce(request, one) {
    const { arriving } = request.to;
    const key = (0,store_oid/* objectKey */.T5)(one.id);
    for (let other = arriving.get(key); other !== undefined; other = arriving.get(key)) {
        await other;
        if (request.to.present(one.id))
            return { kind: 'present' };
    }
    const { promise, resolve } = Promise.withResolvers();
    arriving.set(key, promise);
    try {
        return await fetchOne(request, one);
    }
    finally {
        arriving.delete(key);
        resolve();
    }
}
async function fetchOne({ to, signal }, { id, sources, tally, landing }) {
    const take = async (chunks) => {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            if (chunks instanceof whole_body/* WholeBody */.U && (await landing?.take(id, chunks.bytes)) === true)
                return { ok: true, value: chunks.bytes.length };
            const underway = fetch_addDisposableResource(env_2, tally.underway(), false);
            const received = await to.receive(id, told(chunks, underway));
            return received.ok ? { ok: true, value: received.size } : received;
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            fetch_disposeResources(env_2);
        }
    };
    const obtained = await obtain({ id, sources, take, signal });
    return obtained.kind === 'value' ? { kind: 'moved', bytes: obtained.value, ...origin(obtained) } : obtained;
}
function told(chunks, underway) {
    if (chunks instanceof whole_body/* WholeBody */.U)
        return chunks;
    if (!(chunks instanceof scattered_body/* ScatteredBody */.C))
        return counted(chunks, underway);
    return new scattered_body/* ScatteredBody */.C({
        inOrder: () => counted(chunks, underway),
        scatter: (sink) => {
            let before = 0;
            const reached = (end) => {
                if (end > before)
                    underway.add(end - before);
                before = end;
                return sink.reached(end);
            };
            return chunks.scatter({ put: (bytes, at) => sink.put(bytes, at), reached });
        },
    });
}
const noticeable = 1 << 20;
async function* counted(chunks, underway) {
    let untold = 0;
    for await (const chunk of chunks) {
        untold += chunk.length;
        if (untold >= noticeable) {
            underway.add(untold);
            untold = 0;
        }
        yield chunk;
    }
}
function origin({ source, passedOver }) {
    return { source: source.name, passedOver };
}
function nameFolder(to, { id, tree, manifest, came }, tally) {
    if (!tally.completes(id, tree) || manifest === undefined)
        return;
    if (manifest.bytes === undefined)
        to.addTree(tree, id.hashName);
    else
        to.addBytes(manifest.bytes, id);
    tally.settle(id, { kind: 'moved', bytes: manifest.size, ...came });
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
