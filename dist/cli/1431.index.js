export const id = 1431;
export const ids = [1431];
export const modules = {

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

/***/ 44252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lockedHash)
/* harmony export */ });
function lockedHash(locked) {
    if (locked?.oid === undefined)
        return undefined;
    const { oid, hashName, size, nfiles, isexec } = locked;
    return {
        oid,
        hashName,
        ...(size === undefined ? {} : { size }),
        ...(nfiles === undefined ? {} : { nfiles }),
        ...(isexec === true ? { isexec } : {}),
    };
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   h6: () => (/* binding */ allowsAddress),
/* harmony export */   id: () => (/* binding */ allowsOutside),
/* harmony export */   r7: () => (/* binding */ metricOwners),
/* harmony export */   vO: () => (/* binding */ metricRule)
/* harmony export */ });
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84659);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);



function stageRule(policy, stage) {
    const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
    let rule = { needs: new Map() };
    for (const entry of policy.stages) {
        if (!names.some((name) => name !== undefined && matches(entry.pattern, name)))
            continue;
        const { pattern: _, location: __, needs, ...said } = entry;
        rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
    }
    return rule;
}
function fromTop({ folder }, { file, name }) {
    if (folder === '')
        return undefined;
    return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}
function metricRule(policy, file, key) {
    return policy.metrics.findLast(({ pattern }) => [key, `${file}:${key}`].some((name) => matches(pattern, name)));
}
function ownersOf(policy, path) {
    return policy.owners.findLast(({ pattern }) => !pattern.startsWith('metric:') && (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(pattern)?.test(path) === true);
}
function metricOwners(policy, file, key) {
    return policy.owners.findLast(({ pattern }) => pattern.startsWith('metric:') &&
        [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)));
}
function isReleased(policy, name) {
    return policy.models.release.some((pattern) => matches(pattern, name));
}
function allowsOutside(policy, projectRoot, path) {
    return policy.outside.some((entry) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFolder */ .h1)(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
        if (place === '/' || path === place || path.startsWith(`${place}/`))
            return true;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(place) && ((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatch */ .e)(path, place) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatch */ .e)(path, `${place}/*`));
    });
}
function allowsAddress({ outside }, url) {
    const wanted = URL.canParse(url) ? new URL(url).href : undefined;
    return outside.some((entry) => {
        if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry))
            return false;
        const above = new URL(entry).href.replace(/\/+$/, '');
        return wanted === above || wanted.startsWith(`${above}/`);
    });
}
function matches(pattern, name) {
    return pattern === name || ((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(pattern) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatch */ .e)(name, pattern));
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
        const wanted = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .distinct */ .dM)([
            ...files,
            ...folders.flatMap(({ id, tree }) => (tree === undefined ? [] : (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(id, tree))),
        ]);
        const there = await presentAt(request, [...wanted, ...folders.map(({ id }) => id)]);
        const upload = uploader(request, new _breaker_js__WEBPACK_IMPORTED_MODULE_1__/* .Breaker */ .h(), tally);
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
function partOf(id, tree, { parts }) {
    const paths = parts?.get((0,_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(id));
    if (paths === undefined)
        return tree;
    const entries = tree.entries.filter(({ path }) => paths.some((wanted) => path === wanted || path.startsWith(`${wanted}/`)));
    return { ...tree, entries };
}
function membersOf({ hashName }, tree) {
    const oids = new Set(tree.entries.map(({ oid }) => oid));
    return [...oids].map((oid) => ({ oid, hashName }));
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
var cache = __webpack_require__(32535);
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
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/store/whole-body.js
var whole_body = __webpack_require__(24111);
;// CONCATENATED MODULE: ./lib/store/fetch.js
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
        const wanted = (0,store_tally/* distinct */.dM)([
            ...files,
            ...folders.flatMap(({ id, tree }) => (0,store_tally/* membersOf */.lS)(id, (0,store_tally/* partOf */.BU)(id, tree, request))),
        ]);
        const absent = wanted.filter((id) => !to.present(id));
        tally.present(wanted.length - absent.length);
        tally.expect(absent.length);
        const inOrder = await arranged(absent, sources, signal);
        await (0,pool/* pool */.d)(inOrder, { limit: (0,transfer_result/* widthOf */.q)(request, request.from), signal }, async (id) => tally.settle(id, await fetchOne(request, { sources, id, tally })));
        for (const folder of folders)
            nameFolder(to, folder, tally);
    }
    catch (error) {
        tally.fail(signal?.aborted === true ? [cancelled] : (0,lib_failure/* caught */.Vq)(error).failures);
    }
    return tally.result();
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
async function fetchOne({ to, signal }, { id, sources, tally }) {
    const take = async (chunks) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const underway = __addDisposableResource(env_1, tally.underway(), false);
            const received = await to.receive(id, chunks instanceof whole_body/* WholeBody */.U ? chunks : counted(chunks, underway));
            return received.ok ? { ok: true, value: received.size } : received;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
    const obtained = await obtain({ id, sources, take, signal });
    return obtained.kind === 'value' ? { kind: 'moved', bytes: obtained.value, ...origin(obtained) } : obtained;
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


/***/ }),

/***/ 82809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkout)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/store/verify-together.js


async function findUnsound(cache, ids, signal) {
    const unsound = [];
    for (let at = 0; at < ids.length; at += atOnce) {
        const unseen = [];
        for (const id of ids.slice(at, at + atOnce)) {
            const seen = cache.look(id);
            if (seen === 'absent')
                unsound.push(id);
            else if (seen !== 'sound')
                unseen.push(seen);
        }
        for (const id of await hashTogether(cache, unseen, signal)) {
            if (!(await cache.verify(id, signal)))
                unsound.push(id);
        }
    }
    return unsound;
}
const atOnce = 32_768;
const fewObjects = 16;
async function hashTogether(cache, unseen, signal) {
    const left = new Map(unseen.map(({ id }) => [(0,oid/* objectKey */.T5)(id), id]));
    const plain = unseen.filter(({ id }) => id.hashName === 'md5');
    if (plain.length >= fewObjects) {
        const files = plain.map(({ path, stat }) => ({ path, size: stat.size }));
        const tell = (index, result) => {
            const object = plain[index];
            if (result.kind !== 'hash' || !(0,verified/* isSameStamp */.E)(stampOf(result.stats), object.stat))
                return;
            if (cache.learn(object, result.md5))
                left.delete((0,oid/* objectKey */.T5)(object.id));
        };
        const { hashTogether: hash } = await __webpack_require__.e(/* import() */ 4583).then(__webpack_require__.bind(__webpack_require__, 74583));
        await hash({ files, tell, signal });
    }
    return [...left.values()];
}
function stampOf({ ino, size, mtimeNs }) {
    const mtimeMs = Number(mtimeNs / 1000000000n) * 1000 + Number(mtimeNs % 1000000000n) / 1e6;
    return { ino: Number(ino), size: Number(size), mtimeMs };
}

// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/hash.js + 2 modules
var hash = __webpack_require__(50847);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/checkout-plan.js







async function planItem(item, ctx) {
    const target = (0,safe_path/* safePath */.n)(ctx.projectRoot, item.path);
    if (!target.ok)
        return target;
    const wanted = wantedFiles(item, ctx.cache);
    if (!wanted.ok)
        return wanted;
    const plan = new Comparison(item, target.value, ctx);
    return plan.compare(wanted.value);
}
function wantedFiles({ path, id, inner }, cache) {
    if (id === undefined)
        return (0,failure.ok)(new Map());
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        return inner === undefined ? (0,failure.ok)(new Map([['', id.oid]])) : (0,failure/* fail */.fJ)(notInside(path, inner));
    }
    const tree = cache.readTree(id.oid, id.hashName);
    if (tree === undefined)
        return (0,failure/* fail */.fJ)(absentObject(path, id.oid));
    if (!tree.ok)
        return tree;
    const entries = tree.value.entries.filter((entry) => isAt(entry.path, inner));
    return (0,failure.ok)(new Map(entries.map((entry) => [entry.path, entry.oid])));
}
function isAt(path, inner) {
    return inner === undefined || path === inner || path.startsWith(`${inner}/`);
}
function absentObject(path, oid) {
    return {
        reason: 'data',
        message: `'${path}': object ${oid} is not in the cache`,
        hint: 'fetch it from a remote with `pull`',
    };
}
function notInside(path, inner) {
    return { reason: 'usage', message: `'${inner}' is not part of what is recorded for '${path}'` };
}
function foldersOf(wanted) {
    const folders = new Set(['']);
    for (const path of wanted.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.slice(0, end));
        }
    }
    return folders;
}
class Comparison {
    #item;
    #target;
    #ctx;
    #create = [];
    #remove = [];
    #folders = [];
    #unsaved = [];
    #unchanged = [];
    #wantedFolders = new Set();
    constructor(item, target, ctx) {
        this.#item = item;
        this.#target = target;
        this.#ctx = ctx;
    }
    async compare(wanted) {
        const thing = thingAt(this.#target);
        const isTree = this.#item.id === undefined ? thing === 'folder' : (0,oid/* isTreeOid */.FV)(this.#item.id.oid);
        const open = new Map(wanted);
        this.#wantedFolders = isTree && this.#item.id !== undefined ? foldersOf(wanted) : new Set();
        if (thing === 'folder')
            await this.#folder('', open);
        else if (thing === 'obstacle')
            this.#obstacle(this.#target);
        else if (thing !== undefined)
            await this.#file('', thing, open);
        for (const [inner, oid] of open)
            this.#create.push({ path: this.#abs(inner), oid, isNew: true });
        return (0,failure.ok)({
            item: this.#item,
            target: this.#target,
            isTree,
            isNew: thing === undefined,
            create: this.#create,
            remove: this.#remove,
            removeFolders: this.#folders.reverse(),
            unsaved: this.#unsaved,
            unchanged: this.#unchanged,
            isModeChanged: !isTree &&
                this.#unchanged.length > 0 &&
                isExecutable(this.#target) !== (this.#item.id?.isexec === true),
        });
    }
    async #folder(inner, open) {
        if (!this.#wantedFolders.has(inner))
            this.#folders.push(this.#abs(inner));
        (0,atomic_write/* sweepTempFiles */.g$)(this.#abs(inner));
        for (const entry of (0,file_name/* listFolder */.bt)(this.#abs(inner))) {
            if ((0,atomic_write/* isTempName */.Gs)(entry.name))
                continue;
            const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
            if (this.#isIgnored(path, entry.kind === 'folder') || !this.#isConcerned(path))
                continue;
            const thing = entry.kind === 'folder' ? 'folder' : thingAt(this.#abs(path));
            if (thing === 'folder')
                await this.#folder(path, open);
            else if (thing === 'file' || thing === 'broken')
                await this.#file(path, thing, open);
            else if (open.has(path) || this.#wantedFolders.has(path))
                this.#obstacle(this.#abs(path));
        }
    }
    async #file(inner, thing, open) {
        const path = this.#abs(inner);
        const wanted = open.get(inner);
        const found = thing === 'broken' ? undefined : await this.#hash(path, wanted !== undefined);
        if (wanted !== undefined)
            open.delete(inner);
        if (wanted !== undefined && wanted === found) {
            this.#unchanged.push({ path, oid: wanted });
            return;
        }
        if (wanted === undefined)
            this.#remove.push(path);
        else
            this.#create.push({ path, oid: wanted, isNew: false });
        if (thing === 'file' && !this.#ctx.force && !this.#isSaved(found))
            this.#unsaved.push(path);
    }
    #obstacle(path) {
        this.#remove.push(path);
        if (!this.#ctx.force)
            this.#unsaved.push(path);
    }
    async #hash(path, isCompared) {
        if (this.#ctx.force && !isCompared)
            return undefined;
        return (await (0,hash/* hashFile */.DC)(path, this.#hashName(), this.#ctx.state, this.#ctx.signal)).oid;
    }
    #hashName() {
        return this.#item.id?.hashName ?? 'md5';
    }
    #isSaved(oid) {
        return oid !== undefined && this.#ctx.cache.check({ oid, hashName: this.#hashName() });
    }
    #isIgnored(inner, isDir) {
        return this.#ctx.ignore?.ignores(`${this.#item.path}/${inner}`, isDir) === true;
    }
    #isConcerned(path) {
        const { inner } = this.#item;
        return inner === undefined || isAt(path, inner) || inner.startsWith(`${path}/`);
    }
    #abs(inner) {
        return inner === '' ? this.#target : `${this.#target}/${inner}`;
    }
}
function thingAt(path) {
    const stats = (0,workspace_stats/* statsAt */.Z)(path);
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return 'folder';
    if (stats.isFile())
        return 'file';
    if (!stats.isSymbolicLink())
        return 'obstacle';
    const behind = (0,workspace_stats/* statsBehind */.M)(path);
    return behind === undefined ? 'broken' : behind.isFile() ? 'file' : 'obstacle';
}
function isExecutable(path) {
    return (((0,workspace_stats/* statsBehind */.M)(path)?.mode ?? 0) & 0o111) !== 0;
}

// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/links.js
var links = __webpack_require__(75876);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/checkout.js












async function checkout(items, ctx) {
    const plans = [];
    const failed = new Map();
    const refused = [];
    for (const item of items) {
        const plan = await planItem(item, ctx).catch(failure/* caught */.Vq);
        if (plan.ok)
            plans.push(plan.value);
        else if (plan.failures.some(({ reason }) => reason === 'refused'))
            refused.push(...plan.failures);
        else
            failed.set(item.path, plan.failures);
    }
    const unsaved = plans.flatMap((plan) => plan.unsaved);
    if (unsaved.length > 0)
        refused.push(unsavedFailure(unsaved));
    if (refused.length > 0)
        return (0,failure/* fail */.fJ)(...refused);
    const done = [];
    const linker = new workspace_link/* Linker */.oC(ctx.linkTypes);
    for (const plan of plans) {
        const failures = await carryOut(plan, linker, ctx);
        if (failures.length > 0)
            failed.set(plan.item.path, failures);
        else
            done.push(plan);
    }
    (0,links/* rememberLinks */.J)(ctx.projectRoot, done.flatMap((plan) => plan.item.id !== undefined && isChanged(plan) ? [{ path: plan.item.path, info: plan.item.id }] : []));
    return (0,failure.ok)(summary(done, failed));
}
async function carryOut(plan, linker, ctx) {
    const links = ctx.relink === true
        ? [...plan.create, ...plan.unchanged.map((file) => ({ ...file, isNew: false }))]
        : plan.create;
    const missing = await unverified(plan, links, ctx);
    if (missing.length > 0)
        return missing;
    try {
        await apply(plan, links, linker, ctx);
        return [];
    }
    catch (error) {
        if (ctx.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        return code === undefined ? (0,failure/* caught */.Vq)(error).failures : [diskFailure(plan.item.path, code, path, error)];
    }
}
async function unverified(plan, links, { cache, signal }) {
    const hashName = plan.item.id?.hashName ?? 'md5';
    const ids = [...new Set(links.map((link) => link.oid))].map((oid) => ({ oid, hashName }));
    const bad = new Set((await findUnsound(cache, ids, signal)).map(({ oid }) => oid));
    const named = links.filter(({ oid }) => bad.has(oid)).slice(0, 10);
    return named.map(({ path, oid }) => absentObject(`${plan.item.path}${path.slice(plan.target.length)}`, oid));
}
async function apply(plan, links, linker, ctx) {
    for (const path of plan.remove)
        (0,external_node_fs_.unlinkSync)((0,file_name/* fsPath */.Jk)(path));
    for (const folder of plan.removeFolders)
        removeIfEmpty(folder);
    const { id, inner } = plan.item;
    if (id === undefined || (inner !== undefined && links.length === 0))
        return;
    (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(plan.isTree ? plan.target : (0,external_node_path_.dirname)(plan.target)), { recursive: true });
    const folders = new Folders(plan.target);
    for (const [i, { path, oid, isNew }] of links.entries()) {
        if (plan.isTree)
            folders.make((0,external_node_path_.dirname)(path));
        linker.place(ctx.cache.pathOf({ oid, hashName: id.hashName }), path, isNew);
        if (i % 256 === 255) {
            await (0,promises_.setImmediate)();
            ctx.signal?.throwIfAborted();
        }
    }
    if (id.isexec === true && !plan.isTree)
        (0,workspace_link/* makeExecutable */.dF)(plan.target);
}
class Folders {
    #top;
    #known = new Set();
    constructor(top) {
        this.#top = top;
    }
    make(folder) {
        if (folder.length < this.#top.length || this.#known.has(folder))
            return;
        this.make((0,external_node_path_.dirname)(folder));
        const stats = (0,workspace_stats/* statsAt */.Z)(folder);
        if (stats === undefined)
            (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(folder));
        else if (!stats.isDirectory())
            throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path: folder });
        this.#known.add(folder);
    }
}
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)((0,file_name/* fsPath */.Jk)(folder));
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT')
            throw error;
    }
}
function diskFailure(item, code, path, error) {
    if (code === 'EEXIST' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENOTEMPTY') {
        return {
            reason: 'data',
            message: `'${item}' cannot be put in place: ${path ?? item} is in the way (${code})`,
            hint: 'move away what is there; files that .dvcignore hides are never deleted',
        };
    }
    return (0,walk/* unreadable */.O$)(path ?? item, error);
}
function unsavedFailure(paths) {
    const list = [...paths].sort(value/* compareCodePoints */.OP).join('\n');
    return {
        reason: 'data',
        message: `Can't remove the following unsaved files without confirmation. Use \`--force\` to force.\n${list}`,
    };
}
function summary(done, failed) {
    const name = ({ item, isTree }) => (isTree ? `${item.path}/` : item.path);
    const changed = done.filter((plan) => isChanged(plan) && plan.item.id !== undefined);
    const gone = done.filter((plan) => isChanged(plan) && plan.item.id === undefined && !plan.isNew);
    const created = done.flatMap(({ create }) => create);
    return {
        added: changed
            .filter(({ isNew }) => isNew)
            .map(name)
            .sort(foldersFirst),
        modified: changed
            .filter(({ isNew }) => !isNew)
            .map(name)
            .sort(foldersFirst),
        deleted: gone.map(name).sort(foldersFirst),
        failed: [...failed.keys()].sort(value/* compareCodePoints */.OP),
        failures: [...failed.values()].flat(),
        counts: {
            added: created.filter(({ isNew }) => isNew).length,
            modified: created.filter(({ isNew }) => !isNew).length +
                done.filter(({ isModeChanged }) => isModeChanged).length,
            deleted: gone.length +
                changed.reduce((sum, { remove, removeFolders }) => sum + remove.length + removeFolders.length, 0),
        },
    };
}
function isChanged({ item, isNew, isModeChanged, create, remove, removeFolders }) {
    return ((isNew && item.inner === undefined) ||
        isModeChanged ||
        create.length + remove.length + removeFolders.length > 0);
}
function foldersFirst(a, b) {
    return Number(b.endsWith('/')) - Number(a.endsWith('/')) || (0,value/* compareCodePoints */.OP)(a, b);
}


/***/ }),

/***/ 61489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   jL: () => (/* binding */ workspaceMode),
/* harmony export */   oC: () => (/* binding */ Linker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);






const unsupported = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'EXDEV',
    'ENOTTY',
    'ENOSYS',
    'EINVAL',
    'EAGAIN',
]);
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? ['reflink', 'copy'] : [...types];
    }
    place(object, target, isNew = false) {
        for (const type of [...this.#types]) {
            try {
                if (isNew && (type === 'hardlink' || type === 'symlink'))
                    make(type, object, target);
                else
                    replace(type, object, target, isNew);
                return;
            }
            catch (error) {
                const { code = '' } = error;
                if (unsupported.has(code))
                    this.#types.splice(this.#types.indexOf(type), 1);
                else if (code !== 'EMLINK')
                    throw error;
            }
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .FailureError */ .pO({
            reason: 'config',
            message: `No possible cache link types for '${target}'.`,
            hint: "add 'copy' to cache.type: `dvc config cache.type reflink,copy`",
        });
    }
}
function replace(type, object, target, isNew) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(folder);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    try {
        make(type, object, temp);
        if (isNew && (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(target));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), { force: true });
        throw error;
    }
}
function make(type, object, path) {
    const [from, to] = [(0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(object), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)];
    if (type === 'symlink')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(from, to);
    else if (type === 'hardlink')
        hardlink(from, to);
    else {
        const how = type === 'reflink' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE : 0;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | how);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, workspaceMode());
    }
}
function hardlink(from, to) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(from).size === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
function workspaceMode() {
    return 0o666 & ~process.umask();
}
function makeExecutable(path) {
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)).mode & 0o7777;
    if ((mode & 0o100) !== 0)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), mode | 0o100);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'EPERM' && code !== 'EROFS' && code !== 'EACCES')
            throw error;
    }
}


/***/ }),

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rememberLinks),
/* harmony export */   U: () => (/* binding */ unusedLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41509);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);
/* harmony import */ var _tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51933);







function rememberLinks(projectRoot, placed) {
    const lines = placed.flatMap(({ path, info }) => {
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path));
        if (stats === undefined)
            return [];
        const { oid, hashName } = info;
        const link = {
            path,
            oid,
            hashName,
            inode: String(stats.ino),
            ...(stats.isDirectory() ? {} : { mtime: String(stats.mtimeMs) }),
        };
        return [`${JSON.stringify(link)}\n`];
    });
    const file = linksFile(projectRoot);
    if (lines.length === 0 || !(0,_tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTmpFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines.join(''));
    }
    catch (error) {
        ignoreDiskError(error);
    }
}
function unusedLinks(projectRoot, used) {
    const links = readLinks(projectRoot);
    return [...links.values()].filter((link) => {
        if (used.has(link.path))
            return false;
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, link.path));
        if (stats === undefined || String(stats.ino) !== link.inode)
            return false;
        return link.mtime === undefined ? stats.isDirectory() : String(stats.mtimeMs) === link.mtime;
    });
}
const linksFile = (projectRoot) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep', 'links');
function readLinks(projectRoot) {
    const file = linksFile(projectRoot);
    const lines = readLines(file);
    const links = new Map();
    for (const line of lines) {
        const link = parseLink(line);
        if (link !== undefined)
            links.set(link.path, link);
    }
    if (lines.length > 1_000 && lines.length > 2 * links.size) {
        try {
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, [...links.values()].map((link) => `${JSON.stringify(link)}\n`).join(''));
        }
        catch (error) {
            ignoreDiskError(error);
        }
    }
    return links;
}
function readLines(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file), 'utf8').split('\n');
    }
    catch (error) {
        ignoreDiskError(error);
        return [];
    }
}
function parseLink(line) {
    try {
        const { path, oid, hashName, inode, mtime } = JSON.parse(line);
        const known = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOid */ .Se)(oid);
        if (typeof path !== 'string' || known === undefined || typeof inode !== 'string')
            return undefined;
        if (hashName !== 'md5' && hashName !== 'md5-dos2unix')
            return undefined;
        if (mtime !== undefined && typeof mtime !== 'string')
            return undefined;
        return { path, oid: known, hashName, inode, ...(mtime === undefined ? {} : { mtime }) };
    }
    catch {
        return undefined;
    }
}
function ignoreDiskError(error) {
    if (error.code === undefined)
        throw error;
}


/***/ })

};
