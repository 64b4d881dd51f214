export const id = 5216;
export const ids = [5216,2835];
export const modules = {

/***/ 55216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hashTogether: () => (/* binding */ hashTogether)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/store/thread.js
var thread = __webpack_require__(38105);
// EXTERNAL MODULE: ./lib/store/md5-lanes/lane-hasher.js
var lane_hasher = __webpack_require__(27794);
;// CONCATENATED MODULE: ./lib/store/md5-lanes/crew-worker.js

function workerProgram() {
    return `const { parentPort, workerData } = require('node:worker_threads');
const fs = require('node:fs');
const LaneHasher = ${lane_hasher/* LaneHasher */.s.toString()};
${doWork.toString()}
doWork(parentPort, workerData, (kernel) => new LaneHasher(kernel, { fs }));`;
}
function doWork(port, { kernel, paths, sizes, next }, hasherFor) {
    const files = paths.map((path, index) => ({
        path: typeof path === 'string' ? path : Buffer.from(path),
        size: sizes[index],
    }));
    const indices = [];
    const hashes = [];
    const stats = [];
    const failed = [];
    const tell = (index, result) => {
        if (result.kind === 'hash') {
            indices.push(index);
            hashes.push(result.md5);
            const { dev, ino, size, mode, mtimeMs, ctimeMs } = result.stats;
            stats.push(dev, ino, size, mode, mtimeMs, ctimeMs);
        }
        else if (result.kind === 'short')
            failed.push([index, undefined]);
        else
            failed.push([index, { code: result.error.code ?? '', message: result.error.message }]);
    };
    for (const _ of hasherFor(kernel).hash(files, () => Atomics.add(next, 0, 1), tell))
        ;
    const findings = { indices, hashes: hashes.join(''), stats, failed };
    port.postMessage(findings);
}
function tellFindings({ indices, hashes, stats, failed }, tell) {
    for (const [at, index] of indices.entries()) {
        const md5 = hashes.slice(at * 32, at * 32 + 32);
        tell(index, { kind: 'hash', md5, stats: identityAt(stats, at * 6) });
    }
    for (const [index, error] of failed) {
        if (error === undefined)
            tell(index, { kind: 'short' });
        else
            tell(index, { kind: 'error', error: Object.assign(new Error(error.message), { code: error.code }) });
    }
}
function identityAt(stats, at) {
    const field = (index) => stats[at + index];
    return {
        dev: field(0),
        ino: field(1),
        size: field(2),
        mode: field(3),
        mtimeMs: field(4),
        ctimeMs: field(5),
    };
}

// EXTERNAL MODULE: ./lib/store/md5-lanes/open-hasher.js + 1 modules
var open_hasher = __webpack_require__(76721);
;// CONCATENATED MODULE: ./lib/store/md5-lanes/crew.js
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






const laneCount = 8;
const largeFile = 1 << 20;
async function hashTogether(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { files, signal } = request;
        if (!isWorthIt(files))
            return 0;
        const hasher = (0,open_hasher/* openHasher */.m)({ fs: external_node_fs_ });
        if (hasher === undefined)
            return 0;
        signal?.throwIfAborted();
        const threads = request.threads ?? (costMs(files) < workerCostMs ? 1 : Math.min(4, (0,external_node_os_.availableParallelism)()));
        const order = [...files.keys()].sort((a, b) => sizeAt(files, b) - sizeAt(files, a));
        const job = new Job(request, order);
        const helpers = __addDisposableResource(env_1, new Helpers(job, { hasher, count: threads - 1 }), true);
        await hashHere(hasher.lanes, job);
        for (const found of await helpers.findings())
            tellFindings(found, job.tell);
        if (job.left > 0)
            await hashHere(hasher.lanes, job.rest());
        return threads;
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
class Job {
    files;
    next = new Int32Array(new SharedArrayBuffer(4));
    signal;
    #order;
    #request;
    #told;
    left;
    constructor(request, order) {
        this.files = order.map((index) => request.files[index]);
        this.signal = request.signal;
        this.left = order.length;
        this.#order = order;
        this.#request = request;
        this.#told = new Uint8Array(order.length);
    }
    take = () => Atomics.add(this.next, 0, 1);
    tell = (own, result) => {
        if (this.#told[own] === 1)
            return;
        this.#told[own] = 1;
        this.left--;
        this.#request.tell(this.#order[own], result);
    };
    rest() {
        return new Job(this.#request, this.#order.filter((_, own) => this.#told[own] === 0));
    }
}
function isWorthIt(files) {
    if (files.length < laneCount)
        return false;
    let [large, largeBytes, bytes] = [0, 0, 0];
    for (const { size } of files) {
        bytes += size;
        if (size < largeFile)
            continue;
        large++;
        largeBytes += size;
    }
    return large >= laneCount * 2 || largeBytes * 4 < bytes || largeBytes < largeFile * 8;
}
const workerCostMs = 100;
function costMs(files) {
    return files.reduce((cost, { size }) => cost + 0.008 + size / 2e6, 0);
}
function sizeAt(files, index) {
    return files[index].size;
}
const turnMs = 20;
async function hashHere(lanes, { files, take, tell, signal }) {
    let turn = performance.now();
    for (const _ of lanes.hash(files, take, tell)) {
        signal?.throwIfAborted();
        if (performance.now() - turn < turnMs)
            continue;
        await (0,promises_.setImmediate)();
        signal?.throwIfAborted();
        turn = performance.now();
    }
}
class Helpers {
    #workers = [];
    #answers = [];
    #signal;
    #stop = () => {
        for (const worker of this.#workers)
            void worker.terminate();
    };
    constructor({ files, next, signal }, { hasher, count }) {
        this.#signal = signal;
        signal?.addEventListener('abort', this.#stop);
        if (count < 1)
            return;
        const work = {
            kernel: hasher.kernel,
            paths: files.map(({ path }) => path),
            sizes: Float64Array.from(files, ({ size }) => size),
            next,
        };
        const program = workerProgram();
        for (let i = 0; i < count; i++) {
            const answer = this.#start(program, work);
            answer.catch(() => { });
            this.#answers.push(answer);
        }
    }
    async findings() {
        const answers = await Promise.all(this.#answers);
        this.#signal?.throwIfAborted();
        return answers.filter((found) => found !== undefined);
    }
    async #start(program, workerData) {
        try {
            const worker = (0,thread/* startThread */.B)(program, workerData);
            this.#workers.push(worker);
            return await answerOf(worker);
        }
        catch (error) {
            const { code = '' } = error;
            if (this.#signal?.aborted === true || /^(ERR_WORKER_|EAGAIN|ENOMEM|EMFILE)/.test(code))
                return undefined;
            throw error;
        }
    }
    async [Symbol.asyncDispose]() {
        this.#signal?.removeEventListener('abort', this.#stop);
        this.#stop();
        await Promise.allSettled(this.#answers);
    }
}
function answerOf(worker) {
    return new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('a thread that hashes files ended early')));
    });
}


/***/ }),

/***/ 38105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startThread)
/* harmony export */ });
function startThread(program, workerData) {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    return new Worker(program, { eval: true, workerData, execArgv: [], env: {} });
}


/***/ })

};
