export const id = 3507;
export const ids = [3507];
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

/***/ 17784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ chooseExisting)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44057);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);



const fewKeys = 16;
const headsAtOnce = 64;
const listsAtOnce = 16;
const pageSize = 1000;
const shardCount = 256;
const coarsePages = 16;
const flatPages = 3;
async function chooseExisting(keys, lookups) {
    const found = new Set();
    for (const group of groupBy(keys, generationOf).values()) {
        const existing = group.length <= fewKeys ? await byHead(group, lookups) : await byCost(group, lookups);
        for (const key of existing)
            found.add(key);
    }
    return found;
}
async function byCost(keys, lookups) {
    try {
        const pages = await estimatePages(keys, lookups);
        if (keys.length <= pages)
            return await byHead(keys, lookups);
        const wanted = new Set(keys);
        const generation = generationOf(keys[0]);
        if (generation !== '' && pages <= flatPages)
            return await intersect(wanted, lookups.list(generation));
        const isCoarse = generation !== '' && pages <= coarsePages;
        const firstDigit = (key) => key.slice(0, generation.length + 1);
        const shards = [...groupBy(keys, isCoarse ? firstDigit : shardOf).keys()];
        const found = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .pool */ .d)(shards, { limit: listsAtOnce }, (shard) => intersect(wanted, lookups.list(shard)));
        return found.flat();
    }
    catch (error) {
        if (error instanceof _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A && error.code === 'denied' && error.failure.reason !== 'config')
            return byHead(keys, lookups);
        throw error;
    }
}
async function byHead(keys, lookups) {
    const there = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_2__/* .pool */ .d)(keys, { limit: headsAtOnce }, lookups.head);
    if (there.includes(true))
        await requireHonesty(keys[0], lookups);
    return keys.filter((_, index) => there[index]);
}
async function requireHonesty(key, { name, head }) {
    const nobodys = `${key.slice(0, key.lastIndexOf('/') + 1)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(15).toString('hex')}`;
    const isThere = await head(nobodys).catch((error) => {
        if (error instanceof _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return false;
        throw error;
    });
    if (!isThere)
        return;
    throw new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('unsupported', {
        reason: 'config',
        message: `${name}: cannot look up objects: the server says that it has an object that nobody has, so its answers say nothing`,
        hint: "check the remote's url and endpoint: it seems to be that of a web page (a console, a sign-in page)",
    });
}
async function estimatePages(keys, { list }) {
    let count = 0;
    for await (const _ of list(shardOf(keys[0])))
        if (++count > pageSize)
            break;
    return Math.ceil((count * shardCount) / pageSize);
}
async function intersect(wanted, items) {
    const found = [];
    for await (const { key } of items)
        if (wanted.has(key))
            found.push(key);
    return found;
}
function generationOf(key) {
    return /^(?:files\/md5|runs)\//.exec(key)?.[0] ?? '';
}
function shardOf(key) {
    const generation = generationOf(key);
    return key.slice(0, key.indexOf('/', generation.length) + 1);
}
function groupBy(keys, of) {
    const groups = new Map();
    for (const key of keys) {
        const group = groups.get(of(key));
        if (group === undefined)
            groups.set(of(key), [key]);
        else
            group.push(key);
    }
    return groups;
}


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ changedFile),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   on: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);


function readPart(fd, start, size) {
    const bytes = Buffer.allocUnsafe(size);
    let at = 0;
    while (at < size) {
        const read = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, at, size - at, start + at);
        if (read === 0)
            throw changedFile(`a file of ${start + at} bytes became shorter while it was uploaded`);
        at += read;
    }
    return bytes;
}
function readWhole(path, size) {
    const bytes = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(path);
    if (bytes.length === size)
        return bytes;
    throw changedFile(`'${path}' changed while it was uploaded: ${bytes.length} bytes, not ${size}`);
}
function changedFile(message) {
    const hint = 'let whatever writes to it finish, then try again';
    return new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('unavailable', { reason: 'data', message, hint });
}


/***/ }),

/***/ 9205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Limiter)
/* harmony export */ });
class Limiter {
    #free;
    #waiting = [];
    constructor(limit) {
        this.#free = limit;
    }
    async run(work) {
        const leave = await this.enter();
        try {
            return await work();
        }
        finally {
            leave();
        }
    }
    async enter() {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((go) => this.#waiting.push(go));
        return () => {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        };
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

/***/ 26268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   WL: () => (/* binding */ isPushback),
/* harmony export */   kL: () => (/* binding */ isTimeout),
/* harmony export */   qK: () => (/* binding */ DirectRefusal),
/* harmony export */   rV: () => (/* binding */ pauseMs)
/* harmony export */ });
class DirectRefusal extends Error {
    $metadata;
    constructor(code, status, requestId) {
        super(code);
        this.name = code;
        this.$metadata = { httpStatusCode: status, requestId };
    }
}
function errorCode(reply) {
    if (!('bytes' in reply.body))
        return undefined;
    const text = Buffer.from(reply.body.bytes.subarray(0, 65_536)).toString('latin1');
    return /<Error>[\s\S]*?<Code>([A-Za-z0-9.]{1,64})<\/Code>/.exec(text)?.[1];
}
function refusalOf(reply) {
    const { status, headers } = reply;
    const name = errorCode(reply) ?? names[status] ?? 'UnknownError';
    const requestId = headers['x-amz-request-id'];
    return new DirectRefusal(name, status, typeof requestId === 'string' ? requestId : undefined);
}
const names = {
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'NotFound',
    429: 'TooManyRequests',
    503: 'ServiceUnavailable',
};
function isPassing(outcome) {
    if (!(outcome instanceof Error))
        return outcome.status >= 500 ? outcome.status !== 501 : isPushback(outcome);
    const { code = '' } = outcome;
    return (isPushback(outcome) ||
        /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|EAI_AGAIN|UND_ERR_(SOCKET|CONNECT|HEADERS_T|BODY|RES))/.test(code));
}
function isPushback(outcome) {
    if (!(outcome instanceof Error))
        return [429, 503, 408].includes(outcome.status);
    return ['EMFILE', 'ENFILE', 'ENOBUFS'].includes(outcome.code ?? '');
}
function isTimeout(outcome) {
    const { code = '' } = outcome instanceof Error ? outcome : {};
    return /TIMEOUT$|^ETIMEDOUT$/.test(code);
}
const firstPauseMs = 100;
const longestPauseMs = 20_000;
function pauseMs(outcome, attempt, now) {
    const asked = outcome instanceof Error ? undefined : retryAfterMs(outcome.headers['retry-after'], now);
    const span = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt);
    return asked === undefined ? Math.random() * span : Math.min(longestPauseMs, asked);
}
function retryAfterMs(value, now) {
    if (value === undefined)
        return undefined;
    const seconds = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}


/***/ }),

/***/ 43507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3Store: () => (/* binding */ S3Store),
  openS3: () => (/* binding */ openS3)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/existing.js
var existing = __webpack_require__(17784);
// EXTERNAL MODULE: ./lib/store/file-part.js
var file_part = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/store/limiter.js
var limiter = __webpack_require__(9205);
// EXTERNAL MODULE: ./lib/store/scattered-body.js
var scattered_body = __webpack_require__(54719);
// EXTERNAL MODULE: ./lib/store/shards.js
var shards = __webpack_require__(24500);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/whole-body.js
var whole_body = __webpack_require__(24111);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/store/s3/aws-signature.js

class AwsSigner {
    #owner;
    #second = 0;
    #date = '';
    sign(request, identity, now) {
        const date = this.#dateOf(now);
        const { key, scope, credential } = this.#ownerAt(date.slice(0, 8), identity);
        const payload = request.body === undefined ? 'UNSIGNED-PAYLOAD' : sha256(request.body);
        const headers = {
            ...request.headers,
            host: request.host,
            'x-amz-content-sha256': payload,
            'x-amz-date': date,
        };
        if (identity.sessionToken)
            headers['x-amz-security-token'] = identity.sessionToken;
        const names = Object.keys(headers).sort();
        let lines = '';
        for (const name of names)
            lines += `${name}:${headers[name]}\n`;
        const signed = names.join(';');
        const canonical = `${request.method}\n${request.path}\n${request.query ?? ''}\n${lines}\n${signed}\n${payload}`;
        const signature = key.sign(`AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`);
        headers.authorization = `${credential}, SignedHeaders=${signed}, Signature=${signature}`;
        return headers;
    }
    #dateOf(now) {
        const second = Math.floor(now.getTime() / 1000);
        if (second !== this.#second) {
            this.#second = second;
            this.#date = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
        }
        return this.#date;
    }
    #ownerAt(day, { accessKeyId, region, secretAccessKey }) {
        const known = this.#owner;
        if (known?.day === day &&
            known.region === region &&
            known.secret === secretAccessKey &&
            known.id === accessKeyId)
            return known;
        const bytes = [day, region, 's3', 'aws4_request'].reduce((key, part) => (0,external_node_crypto_.createHmac)('sha256', key).update(part).digest(), Buffer.from(`AWS4${secretAccessKey}`));
        const scope = `${day}/${region}/s3/aws4_request`;
        const credential = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}`;
        this.#owner = {
            day,
            region,
            id: accessKeyId,
            secret: secretAccessKey,
            scope,
            credential,
            key: new HmacKey(bytes),
        };
        return this.#owner;
    }
}
const blockSize = 64;
class HmacKey {
    #inner;
    #outer;
    constructor(key) {
        const block = Buffer.alloc(blockSize);
        key.copy(block);
        this.#inner = block.map((byte) => byte ^ 0x36);
        this.#outer = block.map((byte) => byte ^ 0x5c);
    }
    sign(text) {
        const inner = (0,external_node_crypto_.hash)('sha256', Buffer.concat([this.#inner, Buffer.from(text)]), 'buffer');
        return (0,external_node_crypto_.hash)('sha256', Buffer.concat([this.#outer, inner]));
    }
}
function encodeKey(key) {
    if (plainKey.test(key))
        return key;
    return encodeURIComponent(key)
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
const plainKey = /^[\w.~/-]*$/;
function sha256(data) {
    return data.length === 0 ? nothing : (0,external_node_crypto_.hash)('sha256', data);
}
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

;// CONCATENATED MODULE: ./lib/store/s3/identity.js

function placeAtEndpoint({ endpoint, pathStyle, bucket }) {
    if (endpoint === undefined || !pathStyle)
        return undefined;
    const { origin, host, pathname, search, username } = new URL(endpoint);
    if (search !== '' || username !== '')
        return undefined;
    return { origin, host, path: `${pathname.replace(/\/+$/, '')}/${encodeKey(bucket)}/` };
}
function learnPlace(client, learned) {
    client.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const { Key } = args.input;
        const { protocol, hostname, port, path } = args.request;
        const tail = encodeKey(Key ?? '');
        const host = port === undefined ? hostname : `${hostname}:${port}`;
        if (Key !== undefined && path.endsWith(`/${tail}`))
            learned({ origin: `${protocol}//${host}`, host, path: path.slice(0, -tail.length) });
        return result;
    }, { step: 'finalizeRequest', priority: 'low', name: 'learnPlace' });
}
async function signingIdentity(settings, client) {
    if (settings.keys !== undefined)
        return { ...settings.keys, region: settings.region };
    const { config } = await client();
    return { ...(await config.credentials()), region: await config.region() };
}

// EXTERNAL MODULE: ./lib/store/s3/refusal.js
var s3_refusal = __webpack_require__(26268);
;// CONCATENATED MODULE: ./lib/store/s3/window.js
const narrowest = 4;
const near = 8;
const perMillisecond = 16;
class Window {
    #max;
    #start;
    #waiting = [];
    #limit;
    #open = 0;
    #quickest = Number.POSITIVE_INFINITY;
    #isFull = false;
    #good = 0;
    #unheard = 0;
    constructor({ start, max }) {
        this.#start = start;
        this.#max = max;
        this.#limit = start;
    }
    get limit() {
        return this.#limit;
    }
    enter() {
        if (this.#open < this.#limit) {
            this.#open++;
            return;
        }
        return new Promise((go) => this.#waiting.push(go));
    }
    leave(outcome) {
        this.#open--;
        this.#unheard = Math.max(0, this.#unheard - 1);
        if (outcome === 'overloaded')
            this.#narrow();
        else if (outcome !== undefined)
            this.#widen(outcome);
        while (this.#open < this.#limit && this.#waiting.length > 0) {
            this.#open++;
            this.#waiting.shift()?.();
        }
    }
    #narrow() {
        this.#good = 0;
        if (this.#unheard > 0)
            return;
        this.#isFull = true;
        this.#unheard = this.#limit;
        this.#limit = Math.max(narrowest, this.#limit >> 1);
    }
    #widen(milliseconds) {
        this.#quickest = Math.min(this.#quickest, milliseconds);
        const far = this.#quickest < near ? 0 : Math.round(this.#quickest * perMillisecond);
        const wanted = Math.min(this.#max, Math.max(this.#start, far));
        if (!this.#isFull)
            this.#limit = wanted;
        else if (++this.#good >= this.#limit && this.#limit < wanted) {
            this.#good = 0;
            this.#limit++;
        }
    }
}

// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/env-http-proxy-agent.js
var env_http_proxy_agent = __webpack_require__(53137);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var pool = __webpack_require__(30628);
// EXTERNAL MODULE: ./lib/store/pace.js
var pace = __webpack_require__(24014);
;// CONCATENATED MODULE: ./lib/store/s3/arriving.js
const enough = 1 << 18;
class Arriving {
    #tap;
    #chunks = [];
    #waiting = 0;
    #isPaused = false;
    #ending;
    #wake;
    constructor(tap) {
        this.#tap = tap;
    }
    push(chunk) {
        this.#chunks.push(chunk);
        this.#waiting += chunk.length;
        if (this.#waiting > enough && !this.#isPaused) {
            this.#isPaused = true;
            this.#tap.pause();
        }
        this.#wake?.();
    }
    end(error) {
        this.#ending ??= error === undefined ? {} : { error };
        this.#wake?.();
    }
    abort(reason) {
        if (this.#ending !== undefined)
            return;
        this.end(reason);
        this.#tap.abort(reason);
    }
    async *[Symbol.asyncIterator]() {
        try {
            for (;;) {
                const chunks = this.#chunks;
                this.#chunks = [];
                this.#waiting = 0;
                this.#rest();
                yield* chunks;
                if (this.#chunks.length > 0)
                    continue;
                if (this.#ending?.error !== undefined)
                    throw this.#ending.error;
                if (this.#ending !== undefined)
                    return;
                await new Promise((resolve) => {
                    this.#wake = resolve;
                });
            }
        }
        finally {
            this.abort(new Error('the reader has enough'));
        }
    }
    #rest() {
        if (!this.#isPaused)
            return;
        this.#isPaused = false;
        this.#tap.resume();
    }
}

;// CONCATENATED MODULE: ./lib/store/s3/lent-reads.js
const readSize = 1 << 18;
const longestHeaders = 12 << 10;
function lentReads() {
    return { buffer: Buffer.allocUnsafeSlow(readSize), callback: pass };
}
function kept(chunk) {
    return chunk.buffer.byteLength > longestHeaders ? Buffer.from(chunk) : chunk;
}
function pass(length, buffer) {
    const bytes = buffer.subarray(0, length);
    if (length <= longestHeaders) {
        this.push(Buffer.from(bytes));
    }
    else {
        this.push(bytes);
        this.emit('readable');
        const unread = this.readableLength > 0 ? this.read() : null;
        if (unread !== null)
            this.unshift(Buffer.from(unread));
    }
    return this.readableLength < this.readableHighWaterMark;
}

;// CONCATENATED MODULE: ./lib/store/s3/wire.js






const wholeLimit = 1 << 17;
class Wire {
    #options;
    #dispatcher;
    #watched = new WeakMap();
    constructor(options) {
        this.#options = options;
        this.#dispatcher = dispatcherFor(options);
    }
    send({ method, path, headers, body, signal, sink }) {
        return new Promise((resolve, reject) => {
            if (signal?.aborted === true)
                return reject(signal.reason);
            const { origin, idleTimeoutMs } = this.#options;
            const together = signal === undefined ? undefined : this.#together(signal);
            const exchange = new Exchange({ method, idleTimeoutMs, resolve, reject, together, sink });
            together?.add(exchange);
            this.#dispatcher.dispatch({
                origin,
                method,
                path,
                headers: headers,
                reset: false,
                headersTimeout: idleTimeoutMs + (body?.length ?? 0) / 32,
                bodyTimeout: idleTimeoutMs,
                ...(body === undefined ? {} : { body }),
            }, exchange);
        });
    }
    async close() {
        await this.#dispatcher.destroy();
    }
    #together(signal) {
        const known = this.#watched.get(signal);
        if (known !== undefined)
            return known;
        const exchanges = new Set();
        this.#watched.set(signal, exchanges);
        signal.addEventListener('abort', () => {
            for (const exchange of exchanges)
                exchange.abort(signal.reason);
        });
        return exchanges;
    }
}
function dispatcherFor(options) {
    const { env, connectTimeoutMs, authorities, maxConnections, origin } = options;
    const tls = authorities === undefined
        ? {}
        : authorities === false
            ? { rejectUnauthorized: false }
            : { ca: authorities };
    const connect = { timeout: connectTimeoutMs, ...tls };
    const httpProxy = env.http_proxy || env.HTTP_PROXY || '';
    const httpsProxy = env.https_proxy || env.HTTPS_PROXY || '';
    const noProxy = env.no_proxy || env.NO_PROXY || '';
    const shared = { connections: maxConnections, connect, pipelining: 1, maxHeaderSize: longestHeaders };
    if ((origin.startsWith('https:') ? httpsProxy : httpProxy) === '')
        return new pool(origin, { ...shared, connect: { ...connect, onread: lentReads() } });
    return new env_http_proxy_agent({
        ...shared,
        requestTls: connect,
        proxyTunnel: false,
        httpProxy,
        httpsProxy,
        noProxy,
    });
}
class Exchange {
    #options;
    #controller;
    #status = 0;
    #headers = {};
    #whole;
    #arriving;
    #sink;
    #received = 0;
    #since = 0;
    #started = 0;
    #waitedMs = 0;
    #aborted;
    constructor(options) {
        this.#options = options;
    }
    abort(reason) {
        this.#aborted ??= reason;
        this.#arriving?.abort(reason);
        this.#controller?.abort(reason);
        this.#options.reject(reason);
        this.#options.together?.delete(this);
    }
    onRequestStart(controller) {
        this.#controller = controller;
        this.#started = performance.now();
        if (this.#aborted !== undefined)
            controller.abort(this.#aborted);
    }
    onResponseStart(controller, status, headers) {
        if (status < 200)
            return;
        this.#status = status;
        this.#headers = headers;
        this.#since = Date.now();
        this.#waitedMs = performance.now() - this.#started;
        if (status === 206 && this.#options.sink !== undefined) {
            this.#sink = this.#options.sink;
            this.#sink.begin(headers);
            return;
        }
        const length = Number(headers['content-length'] ?? Number.NaN);
        if (status >= 300 || length <= wholeLimit || this.#options.method !== 'GET') {
            this.#whole = [];
            return;
        }
        this.#arriving = new Arriving(controller);
        this.#options.resolve({ status, headers, body: this.#arriving, waitedMs: this.#waitedMs });
    }
    onResponseData(controller, chunk) {
        if (this.#aborted !== undefined)
            return;
        this.#received += chunk.length;
        const late = Date.now() - this.#since - this.#options.idleTimeoutMs;
        if ((0,pace/* isTooSlow */.g)(this.#received, late))
            return void controller.abort(new SlowServer());
        if (this.#sink !== undefined)
            this.#sink.take(chunk);
        else if (this.#arriving !== undefined)
            this.#arriving.push(kept(chunk));
        else {
            this.#whole?.push(kept(chunk));
            if (this.#received > wholeLimit)
                this.#end();
        }
    }
    onResponseEnd() {
        this.#end();
    }
    onResponseError(_, error) {
        this.#options.together?.delete(this);
        const coded = withCode(error);
        this.#arriving?.end(coded);
        this.#options.reject(coded);
    }
    #end() {
        this.#options.together?.delete(this);
        if (this.#arriving !== undefined) {
            this.#arriving.end();
            return;
        }
        const [first, ...more] = this.#whole ?? [];
        const bytes = first === undefined ? none : more.length === 0 ? first : Buffer.concat([first, ...more]);
        const body = new whole_body/* WholeBody */.U(bytes);
        this.#options.resolve({ status: this.#status, headers: this.#headers, body, waitedMs: this.#waitedMs });
        if (this.#sink === undefined && this.#received > wholeLimit)
            this.#controller?.abort(new SlowServer());
    }
}
const none = new Uint8Array(0);
function withCode(error) {
    if (error.name !== 'HTTPParserError' || error.code !== undefined)
        return error;
    return Object.assign(error, { code: 'HPE_INVALID_ANSWER' });
}
class SlowServer extends Error {
    code = 'ETIMEDOUT';
}

;// CONCATENATED MODULE: ./lib/store/s3/direct.js







const startWidth = 64;
const widest = { plain: 512, secure: 256 };
const attempts = 5;
const skewMs = 240_000;
class DirectS3 {
    #options;
    #signer = new AwsSigner();
    #isPlain;
    #window;
    #place;
    #wire;
    #skewMs = 0;
    constructor(options) {
        const { settings } = options;
        this.#options = options;
        this.#isPlain =
            Object.keys({ ...settings.readFields, ...settings.writeFields }).length === 0 && !settings.anonymous;
        this.#place = this.#isPlain ? placeAtEndpoint(settings) : undefined;
        const isSecure = this.#place?.origin.startsWith('http:') !== true;
        this.#window = new Window({ start: startWidth, max: isSecure ? widest.secure : widest.plain });
    }
    learnFrom(client) {
        if (!this.#isPlain)
            return;
        learnPlace(client, (place) => {
            this.#place ??= place;
        });
    }
    async get(key, signal) {
        const reply = await this.send({ method: 'GET', key, signal });
        if (reply?.status === 404 && (0,s3_refusal/* errorCode */.CA)(reply) === 'NoSuchKey')
            return 'absent';
        if (reply === undefined || reply.status !== 200)
            return refuse(reply);
        const { headers } = reply;
        const size = headers['content-length'];
        return {
            body: reply.body,
            size: size === undefined ? undefined : Number(size),
            etag: headers.etag,
            acceptsRanges: headers['accept-ranges'] === 'bytes',
        };
    }
    async head(key, signal) {
        const reply = await this.send({ method: 'HEAD', key, signal });
        if (reply?.status === 404)
            return false;
        if (reply === undefined || reply.status !== 200)
            return refuse(reply);
        if (key !== '' && reply.headers.etag === undefined)
            throw new s3_refusal/* DirectRefusal */.qK('UnexpectedAnswer', 200);
        return true;
    }
    async put(request) {
        const reply = await this.send({ method: 'PUT', ...request });
        if (reply === undefined || reply.status !== 200)
            return refuse(reply);
        const { etag } = reply.headers;
        if (etag === undefined || !isEmpty(reply))
            throw new s3_refusal/* DirectRefusal */.qK('UnexpectedAnswer', 200);
        return { etag };
    }
    async send(request) {
        const place = this.#place;
        if (place === undefined)
            return;
        let isClockSet = false;
        for (let attempt = 1;; attempt++) {
            const outcome = await this.#once(place, request);
            const isLast = attempt >= ((0,s3_refusal/* isTimeout */.kL)(outcome) ? 2 : attempts) || !(0,s3_refusal/* isPassing */.WG)(outcome);
            if (!isClockSet && this.#followsClock(outcome))
                isClockSet = true;
            else if (isLast && outcome instanceof Error)
                throw outcome;
            else if (isLast)
                return outcome;
            else
                await (0,promises_.setTimeout)((0,s3_refusal/* pauseMs */.rV)(outcome, attempt, Date.now()), undefined, abortable(request.signal));
        }
    }
    async close() {
        await this.#wire?.close();
    }
    async #once(place, request) {
        const identity = await signingIdentity(this.#options.settings, this.#options.client);
        const wire = this.#open(place);
        const room = this.#window.enter();
        if (room !== undefined)
            await room;
        let outcome;
        try {
            outcome = await wire.send(this.#signed(place, request, identity)).catch(asError);
            request.signal?.throwIfAborted();
            return outcome;
        }
        finally {
            this.#window.leave(outcome === undefined ? undefined : loadToldBy(outcome));
        }
    }
    #open({ origin }) {
        const { env, authorities, settings } = this.#options;
        const { connectTimeoutMs, idleTimeoutMs } = settings;
        const maxConnections = origin.startsWith('https:') ? widest.secure : widest.plain;
        this.#wire ??= new Wire({ origin, env, authorities, connectTimeoutMs, idleTimeoutMs, maxConnections });
        return this.#wire;
    }
    #signed(place, request, identity) {
        const { method, query, body, signal, sink } = request;
        const isSecure = place.origin.startsWith('https:');
        const path = `${place.path}${encodeKey(request.key)}`;
        const signable = {
            method,
            host: place.host,
            path,
            query,
            headers: request.headers ?? direct_none,
            body: isSecure && body !== undefined && request.signsBody !== true ? undefined : (body ?? empty),
        };
        const headers = this.#signer.sign(signable, identity, new Date(Date.now() + this.#skewMs));
        return { method, path: query === undefined ? path : `${path}?${query}`, headers, body, signal, sink };
    }
    #followsClock(outcome) {
        if (outcome instanceof Error || outcome.status !== 403)
            return false;
        const code = (0,s3_refusal/* errorCode */.CA)(outcome);
        if (code !== undefined && code !== 'RequestTimeTooSkewed')
            return false;
        const server = Date.parse(outcome.headers.date ?? '');
        if (!Number.isFinite(server))
            return false;
        const skew = server - Date.now();
        if (code === undefined && Math.abs(skew - this.#skewMs) < skewMs)
            return false;
        this.#skewMs = skew;
        return true;
    }
}
const empty = new Uint8Array(0);
const direct_none = {};
function loadToldBy(outcome) {
    if ((0,s3_refusal/* isPushback */.WL)(outcome))
        return 'overloaded';
    return outcome instanceof Error || outcome.status >= 500 ? undefined : outcome.waitedMs;
}
function refuse(reply) {
    if (reply === undefined)
        return;
    if (!(reply.body instanceof whole_body/* WholeBody */.U))
        reply.body.abort(new s3_refusal/* DirectRefusal */.qK('UnexpectedAnswer', reply.status));
    if (reply.status >= 300 && reply.status < 400)
        return;
    const refusal = (0,s3_refusal/* refusalOf */.Of)(reply);
    if (forTheSdk.has(refusal.name))
        return;
    throw refusal;
}
function isEmpty({ body }) {
    return body instanceof whole_body/* WholeBody */.U && body.bytes.every((byte) => byte <= 0x20);
}
const forTheSdk = new Set([
    'ExpiredToken',
    'TokenRefreshRequired',
    'AuthorizationHeaderMalformed',
    'PermanentRedirect',
]);
function asError(error) {
    return error instanceof Error ? error : new Error('the request failed', { cause: error });
}
function abortable(signal) {
    return signal === undefined ? {} : { signal };
}

;// CONCATENATED MODULE: ./lib/store/s3/errors.js

const permissions = {
    read: 's3:GetObject',
    'look up': 's3:GetObject and s3:ListBucket',
    list: 's3:ListBucket',
    write: 's3:PutObject',
    remove: 's3:DeleteObject',
};
function translateS3Error(error, request) {
    if (error instanceof store/* StoreError */.A || !(error instanceof Error))
        return error;
    const { name, code, $metadata } = error;
    const status = typeof $metadata?.httpStatusCode === 'number' ? $metadata.httpStatusCode : undefined;
    const label = plainWord(name) ?? plainWord(code) ?? 'Error';
    if (status === undefined && !isNetworkError(error) && !credentialNames.has(label))
        return error;
    const cause = causeOf({ label, status, code: plainWord(code) });
    const detail = [
        label,
        status === undefined ? plainWord(code) : `HTTP ${status}`,
        plainWord($metadata?.requestId),
    ];
    return new store/* StoreError */.A(cause.code, {
        reason: cause.config ? 'config' : cause.code === 'not-found' ? 'data' : 'storage',
        message: `${request.remote}: cannot ${request.action} '${shown(request.key)}' in bucket '${request.bucket}': ${cause.text} (${detail.filter((part) => part !== undefined && part !== 'Error').join(', ')})`,
        hint: cause.hint ?? `give these credentials ${permissions[request.action]} on it, or use others`,
    });
}
const credentialNames = new Set(['CredentialsProviderError', 'TokenProviderError', 'ProviderError']);
const byName = {
    NoSuchKey: { code: 'not-found', text: 'it is not there', hint: 'push it from where the data is' },
    NoSuchBucket: {
        code: 'denied',
        config: true,
        text: 'there is no such bucket',
        hint: "check the remote's url, and endpointurl or region if they are set",
    },
    InvalidAccessKeyId: {
        code: 'denied',
        config: true,
        text: 'the access key is unknown',
        hint: 'check AWS_ACCESS_KEY_ID, or access_key_id and profile of the remote',
    },
    SignatureDoesNotMatch: {
        code: 'denied',
        config: true,
        text: 'the secret key does not fit the access key',
        hint: 'check AWS_SECRET_ACCESS_KEY, or secret_access_key of the remote',
    },
    ExpiredToken: {
        code: 'denied',
        config: true,
        text: 'the session has expired',
        hint: 'sign in again, or give the job a longer session',
    },
    TokenRefreshRequired: {
        code: 'denied',
        config: true,
        text: 'the session has expired',
        hint: 'sign in again',
    },
    InvalidToken: {
        code: 'denied',
        config: true,
        text: 'the session token is not valid',
        hint: 'check AWS_SESSION_TOKEN',
    },
    RequestTimeTooSkewed: {
        code: 'denied',
        config: true,
        text: "this machine's clock is off by more than 15 minutes",
        hint: 'set the clock',
    },
    PermanentRedirect: {
        code: 'denied',
        config: true,
        text: 'the bucket is in another region',
        hint: 'set `region` of the remote',
    },
    AuthorizationHeaderMalformed: {
        code: 'denied',
        config: true,
        text: 'the region is wrong',
        hint: 'set `region` of the remote',
    },
    BadDigest: {
        code: 'unavailable',
        text: 'the bytes that arrived are not those that were sent',
        hint: 'try again',
    },
    InvalidObjectState: {
        code: 'unsupported',
        text: 'it is archived',
        hint: 'restore it from the archive tier first',
    },
    NotImplemented: {
        code: 'unsupported',
        text: 'the server cannot do that',
        hint: 'remove sse, acl or grant options that it does not know',
    },
};
const noCredentials = {
    code: 'denied',
    config: true,
    text: 'no credentials were found',
    hint: 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or `profile` of the remote; for a public bucket `allow_anonymous_login`',
};
const certificateCode = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/;
const untrusted = {
    code: 'unavailable',
    config: true,
    text: "the server's certificate is not trusted",
    hint: '`ssl_verify` of the remote may name a file with the authorities to trust',
};
function causeOf({ label, status, code, }) {
    const known = Object.hasOwn(byName, label) ? byName[label] : undefined;
    if (known !== undefined)
        return known;
    if (credentialNames.has(label))
        return noCredentials;
    if (status === undefined && certificateCode.test(code ?? ''))
        return untrusted;
    if (status === 404)
        return { code: 'not-found', text: 'it is not there', hint: 'push it from where the data is' };
    if (status === 401 || status === 403)
        return { code: 'denied', text: 'access denied' };
    if (status === 301 || status === 307)
        return byName.PermanentRedirect;
    const again = {
        code: 'unavailable',
        hint: 'try again; if it lasts, look at the status of the service and the network',
    };
    if (status === undefined || status >= 500 || status === 429 || status === 408)
        return { ...again, text: 'no good answer, also after retries' };
    return status < 400
        ? { ...again, text: 'the answer makes no sense' }
        : {
            code: 'unsupported',
            text: 'the server refused the request',
            hint: 'check the options of the remote',
        };
}
const networkNames = new Set(['TimeoutError', 'AbortError', 'NetworkingError', 'RequestTimeout']);
function isNetworkError(error) {
    const { code } = error;
    return (networkNames.has(error.name) ||
        (typeof code === 'string' &&
            /^(E[A-Z]+|UND_ERR_|CERT_|ERR_(TLS|SSL|STREAM|HTTP)|DEPTH_|SELF_|UNABLE_|HPE_)/.test(code)) ||
        error.message === 'aborted');
}
function plainWord(text) {
    return typeof text === 'string' && /^[\w.+/=-]{1,64}$/.test(text) ? text : undefined;
}
function shown(key) {
    return key.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 300);
}

// EXTERNAL MODULE: ./lib/pool.js
var lib_pool = __webpack_require__(44057);
;// CONCATENATED MODULE: ./lib/store/s3/large.js
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





const partSize = 1 << 22;
const partsFrom = 6 * partSize;
const partsAtOnce = 8;
const objectsAtOnce = 2;
class BrokenParts extends Error {
    code = 'ERR_HTTP_PARTS';
}
class LargeBodies {
    #direct;
    #objects = new limiter/* Limiter */.j(objectsAtOnce);
    constructor(direct) {
        this.#direct = direct;
    }
    bodyOf(key, { body, size, etag, acceptsRanges }, signal) {
        if (body instanceof whole_body/* WholeBody */.U || size === undefined || size < partsFrom)
            return body;
        if (!acceptsRanges || etag === undefined || !/^"[^"]+"$/.test(etag))
            return body;
        const object = { key, size, etag, signal };
        return new scattered_body/* ScatteredBody */.C({
            inOrder: () => this.#inOrder(object, body),
            scatter: (sink) => this.#scatter(object, body, sink),
        });
    }
    async *#inOrder(object, whole) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const turn = __addDisposableResource(env_1, await this.#turn(object, whole), false);
            const starts = startsOf(object.size);
            const waiting = [];
            for (;;) {
                while (waiting.length < partsAtOnce) {
                    const { value: start, done } = starts.next();
                    if (done === true)
                        break;
                    const bytes = Buffer.allocUnsafe(lengthFrom(start, object.size));
                    const put = (piece, at) => bytes.set(piece, at - start);
                    const part = this.#part(turn.object, start, put).then(() => bytes);
                    part.catch(() => { });
                    waiting.push(part);
                }
                const next = waiting.shift();
                if (next === undefined)
                    return;
                yield await next;
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    async #scatter(object, whole, sink) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const turn = __addDisposableResource(env_2, await this.#turn(object, whole), false);
            const { signal, size } = turn.object;
            const done = new Set();
            let reached = 0;
            await (0,lib_pool/* pool */.d)(startsOf(size), { limit: partsAtOnce, signal }, async (start) => {
                try {
                    await this.#part(turn.object, start, sink.put);
                    done.add(start);
                    while (done.delete(reached))
                        reached += lengthFrom(reached, size);
                    await sink.reached(reached);
                }
                catch (error) {
                    turn.stop(error);
                    throw error;
                }
            });
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    async #turn(object, whole) {
        whole.abort(new Error('it is read in parts'));
        const leave = await this.#objects.enter();
        const control = new AbortController();
        const stop = (reason) => control.abort(reason);
        const signal = object.signal === undefined ? control.signal : AbortSignal.any([control.signal, object.signal]);
        return {
            object: { ...object, signal },
            stop,
            [Symbol.dispose]: () => {
                stop();
                leave();
            },
        };
    }
    async #part({ key, size, etag, signal }, start, put) {
        const end = start + lengthFrom(start, size);
        const headers = { 'if-match': etag, range: `bytes=${start}-${end - 1}` };
        let at = start;
        const sink = {
            begin: (reply) => {
                at = start;
                const isIt = reply['content-range'] === `bytes ${start}-${end - 1}/${size}` && reply.etag === etag;
                if (!isIt)
                    throw new BrokenParts(otherPart);
            },
            take: (bytes) => {
                if (at + bytes.length > end)
                    throw new BrokenParts('a part is too long');
                put(bytes, at);
                at += bytes.length;
            },
        };
        const reply = await this.#direct.send({ method: 'GET', key, headers, signal, sink });
        if (reply === undefined)
            throw new BrokenParts('the place of the bucket was lost');
        if (reply.status >= 400 && reply.status !== 412 && reply.status !== 416)
            throw (0,s3_refusal/* refusalOf */.Of)(reply);
        if (!(reply.body instanceof whole_body/* WholeBody */.U))
            reply.body.abort(new BrokenParts('another part'));
        if (reply.status !== 206)
            throw new BrokenParts(otherPart);
        if (at < end)
            throw Object.assign(new Error('a part is too short'), { code: 'ECONNRESET' });
    }
}
const otherPart = 'the object changed, or the server gave another part of it than was asked for';
function* startsOf(size) {
    for (let start = 0; start < size; start += partSize)
        yield start;
}
function lengthFrom(start, size) {
    return Math.min(partSize, size - start);
}

;// CONCATENATED MODULE: ./lib/store/s3/list-page.js
class BrokenListing extends Error {
    code = 'ERR_HTTP_LISTING';
    name = 'BrokenListing';
}
function parseListing(xml, keysOnly = false) {
    const start = xml.indexOf('<ListBucketResult');
    if (start < 0 || !xml.trimEnd().endsWith('</ListBucketResult>'))
        throw new BrokenListing('the listing is not whole');
    const items = [];
    const open = '<Contents>';
    for (let at = xml.indexOf(open, start); at >= 0;) {
        const end = xml.indexOf('</Contents>', at);
        if (end < 0)
            throw new BrokenListing('the listing is not whole');
        const item = itemOf(xml.slice(at + open.length, end), keysOnly);
        if (item !== undefined)
            items.push(item);
        at = xml.indexOf(open, end);
    }
    for (const [, prefix] of xml.slice(start).matchAll(/<CommonPrefixes>(.*?)<\/CommonPrefixes>/gs)) {
        const key = fieldOf(prefix ?? '', 'Prefix');
        if (key !== undefined)
            items.push({ key, size: 0, modified: undefined });
    }
    const rest = xml.slice(0, xml.indexOf(open, start) < 0 ? xml.length : xml.indexOf(open, start));
    const tail = xml.slice(xml.lastIndexOf('</Contents>') + 1);
    const isTruncated = (fieldOf(rest, 'IsTruncated') ?? fieldOf(tail, 'IsTruncated')) === 'true';
    const token = fieldOf(rest, 'NextContinuationToken') ?? fieldOf(tail, 'NextContinuationToken');
    if (isTruncated && (token === undefined || token === ''))
        throw new BrokenListing('the listing has more, and does not say where');
    return { items, token: isTruncated ? token : undefined };
}
function itemOf(xml, keysOnly) {
    const key = fieldOf(xml, 'Key');
    if (key === undefined)
        return undefined;
    if (keysOnly)
        return { key, size: 0, modified: undefined };
    const size = Number(fieldOf(xml, 'Size') ?? 0);
    const modified = Date.parse(fieldOf(xml, 'LastModified') ?? '');
    return {
        key,
        size: Number.isSafeInteger(size) && size >= 0 ? size : 0,
        modified: Number.isFinite(modified) ? modified : undefined,
        etag: fieldOf(xml, 'ETag')?.replaceAll('"', ''),
    };
}
function fieldOf(xml, name) {
    const at = xml.indexOf(`<${name}>`);
    if (at < 0)
        return undefined;
    const start = at + name.length + 2;
    const end = xml.indexOf(`</${name}>`, start);
    return end < 0 ? undefined : unescaped(xml.slice(start, end));
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescaped(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return entities[String(name).toLowerCase()] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./lib/store/s3/list.js


async function* listPages(source, prefix, after) {
    const seen = new Set();
    let token;
    do {
        const page = await source({ prefix, after, token });
        token = page.token;
        yield { items: page.items.filter(({ key }) => key.startsWith(prefix)), more: token !== undefined };
        if (token !== undefined && seen.has(token))
            throw new BrokenListing('the listing repeats a page');
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
}
async function directPage(direct, { prefix, after, token, flat, keysOnly }, signal) {
    const fields = {
        ...(token === undefined ? {} : { 'continuation-token': token }),
        ...(flat === true ? { delimiter: '/' } : {}),
        'list-type': '2',
        prefix,
        ...(after === undefined || token !== undefined ? {} : { 'start-after': after }),
    };
    const query = Object.entries(fields)
        .map(([name, value]) => `${name}=${encodeValue(value)}`)
        .join('&');
    const reply = await direct.send({ method: 'GET', key: '', query, signal });
    if (reply === undefined || (reply.status >= 300 && reply.status < 400))
        return;
    if (reply.status !== 200)
        throw (0,s3_refusal/* refusalOf */.Of)(reply);
    return parseListing(await documentOf(reply.body), keysOnly);
}
const longestDocument = 1 << 24;
async function documentOf(body) {
    if ('bytes' in body)
        return Buffer.from(body.bytes).toString('utf8');
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > longestDocument)
            throw new s3_refusal/* DirectRefusal */.qK('ListingTooLong', 200);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function encodeValue(value) {
    return encodeURIComponent(value).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/store/s3/aws-profile.js

function awsFiles(env, options) {
    const home = env.HOME ?? env.USERPROFILE;
    const inHome = (name) => home === undefined ? undefined : `${home}/.aws/${name}`;
    return {
        profile: options.profile ?? nonEmpty(env.AWS_PROFILE) ?? nonEmpty(env.AWS_DEFAULT_PROFILE) ?? 'default',
        configFile: nonEmpty(env.AWS_CONFIG_FILE) ?? options.configPath ?? inHome('config'),
        credentialsFile: nonEmpty(env.AWS_SHARED_CREDENTIALS_FILE) ?? options.credentialPath ?? inHome('credentials'),
    };
}
function readAwsProfile({ configFile, profile }) {
    let text;
    try {
        text = configFile === undefined ? '' : external_node_fs_.readFileSync(configFile, 'utf8');
    }
    catch {
        return {};
    }
    const settings = parseProfile(text, profile);
    const [region, endpointUrl, addressingStyle] = ['region', 'endpoint_url', 's3.addressing_style'].map((key) => nonEmpty(settings.get(key)));
    return {
        ...(region === undefined ? {} : { region }),
        ...(endpointUrl === undefined ? {} : { endpointUrl }),
        ...(addressingStyle === undefined ? {} : { addressingStyle }),
    };
}
function parseProfile(text, profile) {
    const settings = new Map();
    const wanted = profile === 'default' ? ['default', 'profile default'] : [`profile ${profile}`];
    let inside = false;
    let parent = '';
    for (const line of text.split(/\r?\n/)) {
        const section = /^\s*\[\s*(.*?)\s*\]/.exec(line);
        if (section !== null)
            inside = wanted.includes(section[1].replace(/\s+/g, ' ').replace(/["']/g, ''));
        const pair = /^(\s*)([^=#;[\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
        if (!inside || pair === null)
            continue;
        const [, indent, key = '', value = ''] = pair;
        if (indent === '')
            parent = value === '' ? `${key}.` : '';
        settings.set(indent === '' ? key : `${parent}${key}`, value.replace(/\s[#;].*$/, ''));
    }
    return settings;
}
function nonEmpty(text) {
    return text === undefined || text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./lib/store/s3/settings.js


const defaultConnectSeconds = 10;
const defaultIdleSeconds = 60;
function s3Settings(remote, env) {
    const place = placeOf(remote);
    const fields = encryptionAndAccess(remote);
    const keys = staticKeys(remote, env);
    const endpoint = endpointOf(remote, env);
    const problems = (0,failure/* all */.Q7)([place, fields, keys, endpoint]);
    if (!problems.ok)
        return problems;
    if (!place.ok || !fields.ok || !keys.ok || !endpoint.ok)
        return (0,failure/* fail */.fJ)();
    const files = filesOf(remote, env);
    const aws = readAwsProfile(files);
    const url = endpoint.value ?? aws.endpointUrl;
    return (0,failure.ok)({
        ...place.value,
        ...fields.value,
        region: settings_text(remote, 'region') ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? aws.region ?? 'us-east-1',
        endpoint: url,
        pathStyle: aws.addressingStyle === 'path' || (url !== undefined && aws.addressingStyle !== 'virtual'),
        tls: flag(remote, 'use_ssl') !== false,
        verify: flag(remote, 'ssl_verify') ?? settings_text(remote, 'ssl_verify') ?? env.AWS_CA_BUNDLE ?? true,
        anonymous: flag(remote, 'allow_anonymous_login') === true,
        keys: keys.value,
        profile: settings_text(remote, 'profile'),
        files,
        connectTimeoutMs: 1000 * (number(remote, 'connect_timeout') ?? defaultConnectSeconds),
        idleTimeoutMs: 1000 * (number(remote, 'read_timeout') ?? defaultIdleSeconds),
    });
}
function placeOf({ name, url }) {
    const match = /^s3:\/\/([^/?#]+)(?:\/([^?]*))?/i.exec(url);
    if (match === null)
        return (0,failure/* fail */.fJ)(problem(name, `'${url}' names no bucket`, 'write it as s3://BUCKET/PREFIX'));
    return (0,failure.ok)({ bucket: match[1], prefix: (match[2] ?? '').replace(/^\/+|\/+$/g, '') });
}
function staticKeys(remote, env) {
    const [id, secret] = [settings_text(remote, 'access_key_id'), settings_text(remote, 'secret_access_key')];
    if ((id === undefined) !== (secret === undefined)) {
        const hint = 'set both, in .dvc/config.local or in the environment, or neither';
        return (0,failure/* fail */.fJ)(problem(remote.name, 'only one of access_key_id and secret_access_key is set', hint));
    }
    const token = settings_text(remote, 'session_token');
    if (id !== undefined && secret !== undefined)
        return (0,failure.ok)(withToken(id, secret, token));
    if (settings_text(remote, 'profile') !== undefined)
        return (0,failure.ok)(undefined);
    const [envId, envSecret] = [env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY];
    if (!envId || !envSecret)
        return (0,failure.ok)(undefined);
    return (0,failure.ok)(withToken(envId, envSecret, env.AWS_SESSION_TOKEN));
}
function withToken(accessKeyId, secretAccessKey, sessionToken) {
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}
function endpointOf(remote, env) {
    const endpoint = settings_text(remote, 'endpointurl') ?? (env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || undefined);
    if (endpoint === undefined || (/^https?:\/\/[^/]/i.test(endpoint) && URL.canParse(endpoint)))
        return (0,failure.ok)(endpoint);
    return (0,failure/* fail */.fJ)(problem(remote.name, `endpointurl '${endpoint}' is no address`, 'write it as https://HOST:PORT'));
}
function filesOf(remote, env) {
    const [profile, credentialPath, configPath] = ['profile', 'credentialpath', 'configpath'].map((key) => settings_text(remote, key));
    return awsFiles(env, {
        ...(profile === undefined ? {} : { profile }),
        ...(credentialPath === undefined ? {} : { credentialPath }),
        ...(configPath === undefined ? {} : { configPath }),
    });
}
const grants = {
    grant_full_control: 'GrantFullControl',
    grant_read: 'GrantRead',
    grant_read_acp: 'GrantReadACP',
    grant_write_acp: 'GrantWriteACP',
};
function encryptionAndAccess(remote) {
    const customerKey = settings_text(remote, 'sse_customer_key');
    const granted = Object.entries(grants).filter(([option]) => settings_text(remote, option) !== undefined);
    const failures = [];
    if (customerKey !== undefined && settings_text(remote, 'sse_kms_key_id') !== undefined) {
        failures.push(problem(remote.name, 'sse_kms_key_id and sse_customer_key exclude each other', 'remove one of them'));
    }
    if (settings_text(remote, 'acl') !== undefined && granted.length > 0) {
        failures.push(problem(remote.name, `acl and ${granted[0]?.[0]} exclude each other`, 'remove one of them'));
    }
    if (failures.length > 0)
        return (0,failure/* fail */.fJ)(...failures);
    const algorithm = settings_text(remote, 'sse_customer_algorithm') ?? (customerKey === undefined ? undefined : 'AES256');
    const readFields = defined({ SSECustomerAlgorithm: algorithm, SSECustomerKey: customerKey });
    const writeFields = defined({
        ServerSideEncryption: settings_text(remote, 'sse'),
        SSEKMSKeyId: settings_text(remote, 'sse_kms_key_id'),
        ACL: settings_text(remote, 'acl'),
        ...Object.fromEntries(granted.map(([option, field]) => [field, settings_text(remote, option)])),
    });
    return (0,failure.ok)({ readFields, writeFields: { ...writeFields, ...readFields } });
}
function problem(name, message, hint) {
    return {
        reason: 'config',
        message: `remote '${name}': ${message}`,
        hint,
        location: { file: '.dvc/config' },
    };
}
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
function settings_text({ options }, key) {
    const value = options.get(key);
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' && !/^(true|false)$/i.test(value) ? value : undefined;
}
function flag({ options }, key) {
    const value = options.get(key);
    if (typeof value === 'boolean')
        return value;
    return typeof value === 'string' && /^(true|false)$/i.test(value)
        ? value.toLowerCase() === 'true'
        : undefined;
}
function number(remote, key) {
    const value = Number(settings_text(remote, key));
    return Number.isFinite(value) && value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/store/s3/s3.js















function openS3(remote, env) {
    const settings = s3Settings(remote, env);
    if (!settings.ok)
        return settings;
    try {
        const { verify } = settings.value;
        const authorities = typeof verify === 'string' ? external_node_fs_.readFileSync(verify) : verify ? undefined : false;
        return (0,failure.ok)(new S3Store(remote.name, { settings: settings.value, env, authorities }));
    }
    catch (error) {
        const { code, path } = error;
        if (code === undefined)
            throw error;
        const hint = '`ssl_verify` names a file with certificates, or is true or false';
        return (0,failure/* fail */.fJ)({
            reason: 'config',
            message: `remote '${remote.name}': cannot read '${path ?? 'the certificates'}' (${code})`,
            hint,
        });
    }
}
const bodiesInMemory = 16;
const singlePutLimit = 1 << 23;
class S3Store {
    name;
    width = 512;
    #settings;
    #direct;
    #large;
    #base;
    #limiter = new limiter/* Limiter */.j(bodiesInMemory);
    #loadSdk;
    #sdk;
    constructor(remote, opening) {
        const { settings } = opening;
        this.name = `remote '${remote}' (s3://${settings.bucket}${settings.prefix === '' ? '' : `/${settings.prefix}`})`;
        this.#settings = settings;
        this.#base = settings.prefix === '' ? '' : `${settings.prefix}/`;
        this.#direct = new DirectS3({ ...opening, client: async () => (await this.#withSdk()).client });
        this.#large = new LargeBodies(this.#direct);
        this.#loadSdk = async () => new (await Promise.all(/* import() */[__webpack_require__.e(3711), __webpack_require__.e(2935)]).then(__webpack_require__.bind(__webpack_require__, 82935))).S3Sdk(opening);
    }
    #withSdk() {
        this.#sdk ??= this.#loadSdk().then((sdk) => {
            this.#direct.learnFrom(sdk.client);
            return sdk;
        });
        return this.#sdk;
    }
    async has(keys, signal) {
        const found = await (0,existing/* chooseExisting */.h)(keys, {
            name: this.name,
            head: (key) => this.#head(key, signal),
            list: (prefix) => this.list(prefix, signal, 'row'),
        });
        if (found.size === 0 && keys.length > 0)
            await this.#requireBucket(signal);
        return found;
    }
    async *list(prefix, signal, way = 'shards') {
        const source = async (page) => {
            const request = { ...page, flat: way === 'folder', keysOnly: way === 'row' };
            return ((await directPage(this.#direct, request, signal)) ?? (await this.#withSdk()).page(request, signal));
        };
        const place = { base: this.#base, prefix };
        const pages = (0,shards/* listInWay */.b)(way, place, (from, after) => listPages(source, from, after));
        for (;;) {
            const page = await this.#ask('list', prefix, signal, () => pages.next());
            if (page.done === true)
                return;
            for (const item of page.value.items)
                yield this.#stored(item);
        }
    }
    listFolder(prefix, signal) {
        return this.list(prefix, signal, 'folder');
    }
    async look(key, signal) {
        try {
            const sdk = await this.#withSdk();
            const found = await this.#ask('look up', key, signal, () => sdk.describe(this.#base + key, signal));
            return { key, ...found };
        }
        catch (error) {
            if (error instanceof store/* StoreError */.A && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
    #stored({ key, size, modified, etag }) {
        return {
            key: key.slice(this.#base.length),
            size,
            ...(modified === undefined ? {} : { modified }),
            ...(etag === undefined || etag === '' ? {} : { etag }),
        };
    }
    async read(key, signal) {
        const body = await this.#ask('read', key, signal, () => this.#open(key, signal));
        if (body instanceof whole_body/* WholeBody */.U)
            return body;
        if (!(body instanceof scattered_body/* ScatteredBody */.C))
            return this.#chunks(key, body, signal);
        return new scattered_body/* ScatteredBody */.C({
            inOrder: () => this.#chunks(key, body, signal),
            scatter: (sink) => this.#ask('read', key, signal, () => body.scatter(sink)),
        });
    }
    async #open(key, signal) {
        const whole = this.#base + key;
        const direct = await this.#direct.get(whole, signal);
        if (direct === 'absent')
            throw new s3_refusal/* DirectRefusal */.qK('NoSuchKey', 404);
        if (direct !== undefined)
            return this.#large.bodyOf(whole, direct, signal);
        return (await this.#withSdk()).get(whole, signal);
    }
    async readVersion(key, version, signal) {
        const body = await this.#ask('read', key, signal, async () => (await this.#withSdk()).get(this.#base + key, signal, version));
        return this.#chunks(key, body, signal);
    }
    async readPart(key, { start, length }, signal) {
        return this.#ask('read', key, signal, async () => {
            return (await this.#withSdk()).part(this.#base + key, { start, length }, signal);
        });
    }
    async *#chunks(key, body, signal) {
        try {
            yield* body;
        }
        catch (error) {
            signal?.throwIfAborted();
            throw translateS3Error(error, this.#request('read', key));
        }
    }
    async write(key, source, signal) {
        await this.#ask('write', key, signal, async () => {
            if (source.kind === 'bytes')
                return this.#put(key, source.bytes, source.md5, signal);
            if (source.size <= singlePutLimit)
                return this.#limiter.run(() => this.#put(key, (0,file_part/* readWhole */.oD)(source.path, source.size), source.md5, signal));
            await this.#upload(key, source, { signal });
        });
    }
    writeChecked(key, source, check, signal) {
        return this.#ask('write', key, signal, () => this.#upload(key, source, { check, signal }));
    }
    async #upload(key, { path, size, sent }, { check, signal }) {
        const [direct, limiter] = [this.#direct, this.#limiter];
        const sdk = await this.#withSdk();
        const more = { ...(check === undefined ? {} : { check }), ...(sent === undefined ? {} : { sent }) };
        return sdk.upload({ direct, limiter, key: this.#base + key, path, size, signal, ...more });
    }
    async #put(key, body, md5, signal) {
        const digest = md5 === undefined ? undefined : Buffer.from(md5, 'hex').toString('base64');
        const headers = digest === undefined ? {} : { 'content-md5': digest };
        const whole = this.#base + key;
        if ((await this.#direct.put({ key: whole, body, headers, signal })) !== undefined)
            return;
        await (await this.#withSdk()).put(whole, body, { digest, signal });
    }
    async remove(key, signal) {
        await this.#ask('remove', key, signal, async () => (await this.#withSdk()).remove(this.#base + key, signal));
    }
    async close() {
        await this.#direct.close();
        (await this.#sdk)?.client.destroy();
    }
    async #head(key, signal) {
        try {
            return await this.#ask('look up', key, signal, async () => {
                const whole = this.#base + key;
                return (await this.#direct.head(whole, signal)) ?? (await this.#withSdk()).head(whole, signal);
            });
        }
        catch (error) {
            if (error instanceof store/* StoreError */.A && error.code === 'not-found')
                return false;
            throw error;
        }
    }
    async #requireBucket(signal) {
        const request = this.#request('look up', '');
        if (await this.#hasBucket(signal))
            return;
        throw translateS3Error(new s3_refusal/* DirectRefusal */.qK('NoSuchBucket', 404), request);
    }
    async #hasBucket(signal) {
        try {
            return (await this.#direct.head('', signal)) ?? (await this.#withSdk()).hasBucket(signal);
        }
        catch {
            signal?.throwIfAborted();
            return true;
        }
    }
    #request(action, key) {
        return { remote: this.name, bucket: this.#settings.bucket, action, key: this.#base + key };
    }
    async #ask(action, key, signal, work) {
        try {
            signal?.throwIfAborted();
            return await work();
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof failure/* FailureError */.pO)
                throw error;
            throw translateS3Error(error, this.#request(action, key));
        }
    }
}


/***/ }),

/***/ 54719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ScatteredBody)
/* harmony export */ });
class ScatteredBody {
    #options;
    constructor(options) {
        this.#options = options;
    }
    scatter(sink) {
        return this.#options.scatter(sink);
    }
    [Symbol.asyncIterator]() {
        return this.#options.inOrder()[Symbol.asyncIterator]();
    }
}


/***/ }),

/***/ 24500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ listShards),
/* harmony export */   b: () => (/* binding */ listInWay)
/* harmony export */ });
function listInWay(way, { base, prefix }, listPages) {
    const whole = base + prefix;
    return way === 'shards' && prefix === 'files/md5/'
        ? listShards(whole, listPages)
        : listPages(whole, undefined);
}
const shardsAtOnce = 16;
async function* listShards(prefix, listPages) {
    const first = listPages(prefix, undefined);
    const page = (await first.next()).value ?? { items: [], more: false };
    yield page;
    await first.return(undefined);
    if (!page.more)
        return;
    const last = page.items.at(-1)?.key;
    const shards = Array.from({ length: 256 }, (_, i) => `${prefix}${i.toString(16).padStart(2, '0')}/`);
    const open = shards.filter((shard) => last === undefined || `${shard}~` > last);
    yield* merge(open.map((shard) => listPages(shard, last !== undefined && shard < last ? last : undefined)), shardsAtOnce);
}
async function* merge(generators, width) {
    const waiting = [...generators];
    const active = new Map();
    const pull = (from) => {
        active.set(from, from.next().then((result) => ({ from, result })));
    };
    for (const generator of waiting.splice(0, width))
        pull(generator);
    try {
        while (active.size > 0) {
            const { from, result } = await Promise.race(active.values());
            active.delete(from);
            const next = result.done === true ? waiting.shift() : from;
            if (next !== undefined)
                pull(next);
            if (result.done !== true)
                yield result.value;
        }
    }
    finally {
        for (const pending of active.values())
            pending.catch(() => { });
    }
}


/***/ })

};
