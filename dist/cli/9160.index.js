export const id = 9160;
export const ids = [9160];
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

/***/ 35260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ cloudError),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   gz: () => (/* binding */ TokenError),
/* harmony export */   hU: () => (/* binding */ unavailable),
/* harmony export */   hx: () => (/* binding */ plainWord),
/* harmony export */   u6: () => (/* binding */ networkCause)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97208);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67421);


function cloudError(call, cause) {
    const detail = cause.detail.map(plainWord).filter((word) => word !== undefined);
    const codes = detail.length === 0 ? '' : ` (${detail.join(', ')})`;
    return new _store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A(cause.code, {
        reason: cause.config ? 'config' : cause.code === 'not-found' ? 'data' : 'storage',
        message: `${call.remote}: cannot ${call.action} '${shown(call.key)}' in ${call.place} as ${shown(call.identity)}: ${cause.text}${codes}`,
        hint: cause.hint ?? `give it ${call.permission}, or use other credentials`,
    });
}
class TokenError extends Error {
    label;
    constructor(label) {
        super(`no token: ${label}`);
        this.name = 'TokenError';
        this.label = label;
    }
}
const absent = {
    code: 'not-found',
    text: 'it is not there',
    hint: 'push it from where the data is',
};
const unavailable = {
    code: 'unavailable',
    text: 'no good answer, also after retries',
    hint: 'try again; if it lasts, look at the status of the service and the network',
};
function networkCause(error) {
    const code = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .networkCode */ .e8)(error);
    if (code === undefined)
        return undefined;
    if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isCertificateCode */ .TR)(code))
        return { ...unavailable, detail: [code] };
    const hint = 'NODE_EXTRA_CA_CERTS may name a file with more authorities to trust';
    return {
        code: 'unavailable',
        config: true,
        text: "the server's certificate is not trusted",
        hint,
        detail: [code],
    };
}
function plainWord(text) {
    return typeof text === 'string' && /^[\w.+/=-]{1,64}$|^HTTP \d{3}$/.test(text) ? text : undefined;
}
function shown(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 300);
}


/***/ }),

/***/ 82447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ CloudHttp),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   wx: () => (/* binding */ header)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24371);

const maxConnections = 256;
const slowestBytesPerMs = 32;
class CloudHttp {
    #dispatcher;
    #idleTimeoutMs;
    constructor({ env, connectTimeoutMs, idleTimeoutMs }) {
        this.#idleTimeoutMs = idleTimeoutMs;
        const options = {
            connections: maxConnections,
            bodyTimeout: idleTimeoutMs,
            connect: { timeout: connectTimeoutMs },
        };
        const httpProxy = env.http_proxy || env.HTTP_PROXY || '';
        const httpsProxy = env.https_proxy || env.HTTPS_PROXY || httpProxy;
        const noProxy = env.no_proxy || env.NO_PROXY || '';
        this.#dispatcher =
            httpsProxy === ''
                ? new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6(options)
                : new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({ ...options, httpProxy, httpsProxy, noProxy });
    }
    async send({ method, url, headers, body, signal }) {
        const reply = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, {
            method,
            headers,
            dispatcher: this.#dispatcher,
            headersTimeout: this.#idleTimeoutMs + (body?.length ?? 0) / slowestBytesPerMs,
            ...(body === undefined ? {} : { body }),
            ...(signal === undefined ? {} : { signal }),
        });
        reply.body.on('error', () => { });
        return { status: reply.statusCode, headers: reply.headers, body: reply.body };
    }
    fetch(url, init) {
        return (0,undici__WEBPACK_IMPORTED_MODULE_0__.fetch)(url, { ...init, dispatcher: this.#dispatcher });
    }
    async close() {
        await this.#dispatcher.destroy();
    }
}
async function shortText(body, limit = 65_536) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > limit)
            break;
    }
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}
function header(reply, name) {
    const value = reply.headers[name];
    return Array.isArray(value) ? value[0] : value;
}


/***/ }),

/***/ 81918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf)
/* harmony export */ });
async function partOf(chunks, length, skip = 0) {
    const parts = [];
    let [left, before] = [length, skip];
    for await (const chunk of chunks) {
        const rest = chunk.subarray(Math.min(before, chunk.length));
        before -= chunk.length - rest.length;
        const wanted = rest.subarray(0, left);
        parts.push(wanted);
        left -= wanted.length;
        if (left === 0)
            break;
    }
    return Buffer.concat(parts);
}


/***/ }),

/***/ 99179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ resuming)
/* harmony export */ });
/* unused harmony export ShortBody */
const patience = 4;
class ShortBody extends Error {
    code = 'ECONNRESET';
    constructor() {
        super('the body ended early');
        this.name = 'ShortBody';
    }
}
async function* resuming(first, resume) {
    let body = first;
    let offset = 0;
    for (let losses = 1;; losses++) {
        try {
            for await (const chunk of body.chunks) {
                offset += chunk.length;
                yield chunk;
            }
            if (first.size === undefined || offset >= first.size)
                return;
            throw new ShortBody();
        }
        catch (error) {
            if (first.size !== undefined && offset === first.size)
                return;
            if (losses > patience || first.version === undefined || !resume.isLost(error))
                throw error;
            body = await resume.open(offset, first.version);
        }
    }
}


/***/ }),

/***/ 67421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   TR: () => (/* binding */ isCertificateCode),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   e8: () => (/* binding */ networkCode)
/* harmony export */ });
/* unused harmony export pauseMs */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const tries = 5;
const firstPauseMs = 250;
const longestPauseMs = 8_000;
const longestWaitMs = 60_000;
async function withRetries(judge, signal, work) {
    for (let attempt = 1;; attempt++) {
        try {
            signal?.throwIfAborted();
            return await work();
        }
        catch (error) {
            signal?.throwIfAborted();
            const verdict = judge(error);
            if (verdict === undefined || attempt === tries || (verdict.afterMs ?? 0) > longestWaitMs)
                throw error;
            await rest(pauseMs(attempt, verdict.afterMs), signal);
        }
    }
}
function pauseMs(attempt, afterMs) {
    const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
    return Math.max(pause, afterMs ?? 0);
}
async function rest(ms, signal) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal });
    }
    catch (error) {
        signal?.throwIfAborted();
        throw error;
    }
}
function isTransientStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
function retryAfterMs(text, now) {
    if (text === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(text.trim()))
        return 1000 * Number(text);
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
function networkCode(error) {
    if (!(error instanceof Error))
        return undefined;
    if (error.name === 'TimeoutError')
        return 'ETIMEDOUT';
    if (error.name === 'HTTPParserError')
        return 'HPE_INVALID_ANSWER';
    const { code, cause } = error;
    if (typeof code === 'string' && networkCodes.test(code))
        return code;
    return cause === error ? undefined : networkCode(cause);
}
const networkCodes = /^(E(CONN|HOST|NET|PIPE|TIMEDOUT|AI_|NOTFOUND|ADDR|SOCKET|PROTO)|UND_ERR_|HPE_|CERT_|ERR_(TLS|SSL)|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;
function isCertificateCode(code) {
    return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code);
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

/***/ 49160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GcsStore: () => (/* binding */ GcsStore),
  openGcs: () => (/* binding */ openGcs)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/cloud/errors.js
var errors = __webpack_require__(35260);
// EXTERNAL MODULE: ./lib/store/cloud/http.js
var cloud_http = __webpack_require__(82447);
// EXTERNAL MODULE: ./lib/store/cloud/part.js
var part = __webpack_require__(81918);
// EXTERNAL MODULE: ./lib/store/cloud/read.js
var read = __webpack_require__(99179);
// EXTERNAL MODULE: ./lib/store/cloud/retry.js
var retry = __webpack_require__(67421);
// EXTERNAL MODULE: ./lib/store/existing.js
var existing = __webpack_require__(17784);
// EXTERNAL MODULE: ./lib/store/file-part.js
var file_part = __webpack_require__(7249);
// EXTERNAL MODULE: ./lib/store/limiter.js
var limiter = __webpack_require__(9205);
// EXTERNAL MODULE: ./lib/store/remote-options.js
var remote_options = __webpack_require__(39472);
// EXTERNAL MODULE: ./lib/store/shards.js
var shards = __webpack_require__(24500);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/gcs/errors.js



class GcsRefusal extends Error {
    status;
    reason;
    isBucket;
    retryAfterMs;
    constructor(status, text, after) {
        super(`HTTP ${status}`);
        this.name = 'GcsRefusal';
        this.status = status;
        this.reason = /"reason"\s*:\s*"(\w{1,64})"/.exec(text)?.[1];
        this.isBucket = status === 404 && /bucket does not exist/i.test(text);
        this.retryAfterMs = after;
    }
}
const permissions = {
    read: 'storage.objects.get',
    'look up': 'storage.objects.get and storage.objects.list',
    list: 'storage.objects.list',
    write: 'storage.objects.create (and storage.objects.delete to replace)',
    remove: 'storage.objects.delete',
};
function translateGcsError(error, call) {
    if (error instanceof store/* StoreError */.A)
        return error;
    const cause = error instanceof GcsRefusal
        ? refusalCause(error, call)
        : error instanceof errors/* TokenError */.gz
            ? tokenCause(error)
            : (0,errors/* networkCause */.u6)(error);
    return cause === undefined ? error : (0,errors/* cloudError */.EF)({ ...call, permission: permissions[call.action] }, cause);
}
function refusalCause({ status, reason, isBucket }, { identity }) {
    const detail = [reason, `HTTP ${status}`];
    if (isBucket) {
        const hint = "check the remote's url, and endpointurl if it is set";
        return { code: 'denied', config: true, text: 'there is no such bucket', hint, detail };
    }
    if (status === 404)
        return { ...errors/* absent */.Ge, detail };
    if (status === 401 && identity.startsWith('nobody')) {
        const hint = 'set GOOGLE_APPLICATION_CREDENTIALS or credentialpath of the remote, or sign in with `gcloud auth application-default login`';
        return { code: 'denied', config: true, text: 'no credentials were found', hint, detail };
    }
    if (status === 401) {
        const hint = 'check the key file: was the key deleted, or the account disabled? Sign in again if it is your own';
        return { code: 'denied', config: true, text: 'the credentials are not accepted', hint, detail };
    }
    if (status === 403)
        return forbidden(reason, detail);
    if ((0,retry/* isTransientStatus */.Dm)(status))
        return { ...errors/* unavailable */.hU, detail };
    if (status === 412 || (status === 400 && (reason === 'invalid' || reason === 'badRequest')))
        return { code: 'unavailable', text: 'the server did not take what was sent', hint: 'try again', detail };
    if (status < 400)
        return { ...errors/* unavailable */.hU, text: 'the answer makes no sense', detail };
    const hint = 'check the options of the remote';
    return { code: 'unsupported', text: 'the server refused the request', hint, detail };
}
function forbidden(reason, detail) {
    if (reason === 'accountDisabled' || reason === 'userProjectMissing') {
        const hint = reason === 'accountDisabled' ? 'see to its billing' : 'its reader pays, which is not supported here';
        return { code: 'denied', config: true, text: "the bucket's project refuses", hint, detail };
    }
    if (reason === 'retentionPolicyNotMet') {
        const hint = 'wait until its retention ends';
        return { code: 'unsupported', text: 'the bucket keeps what is there', hint, detail };
    }
    return { code: 'denied', text: 'access denied', detail };
}
function tokenCause({ label }) {
    const hint = 'check the credentials file: is it whole, is its key still valid, is the clock right? With workload identity, does the provider trust this job?';
    return { code: 'denied', config: true, text: 'the credentials give no token', hint, detail: [label] };
}

;// CONCATENATED MODULE: ./lib/store/gcs/client.js



const fields = 'items(name,size,updated,etag,generation),prefixes,nextPageToken';
const pageSize = 1000;
class GcsClient {
    #http;
    #identity;
    #root;
    #bucket;
    #origin;
    constructor(http, identity, settings) {
        this.#http = http;
        this.#identity = identity;
        this.#root = settings.endpoint;
        this.#origin = new URL(settings.endpoint).origin;
        this.#bucket = encodeURIComponent(settings.bucket);
    }
    uploadUrl(kind) {
        return `${this.#root}/upload/storage/v1/b/${this.#bucket}/o?uploadType=${kind}`;
    }
    async exists(key, signal) {
        const url = `${this.#object(key)}?fields=name`;
        const reply = await this.ask({ method: 'GET', url, signal, accepts: [404] });
        const text = await (0,cloud_http/* shortText */.os)(reply.body);
        if (reply.status !== 404) {
            if (!isResource(text, key))
                throw new GcsRefusal(reply.status, text, undefined);
            return true;
        }
        const refusal = new GcsRefusal(404, text, undefined);
        if (refusal.isBucket)
            throw refusal;
        return false;
    }
    async open(key, { offset, length: most, version, signal }) {
        const pinned = version === undefined ? '' : `&generation=${encodeURIComponent(version)}`;
        const isPart = offset > 0 || most !== undefined;
        const end = most === undefined ? '' : offset + most - 1;
        const headers = isPart ? { range: `bytes=${offset}-${end}` } : {};
        const reply = await this.ask({
            method: 'GET',
            url: `${this.#object(key)}?alt=media${pinned}`,
            headers,
            signal,
        });
        if (offset > 0 && reply.status !== 206) {
            reply.body.destroy();
            throw new GcsRefusal(412, '', undefined);
        }
        const length = (0,cloud_http/* header */.wx)(reply, 'content-length');
        const isPlain = (0,cloud_http/* header */.wx)(reply, 'content-encoding') === undefined;
        return {
            chunks: reply.body,
            size: !isPart && isPlain && length !== undefined ? Number(length) : undefined,
            version: (0,cloud_http/* header */.wx)(reply, 'x-goog-generation'),
        };
    }
    async remove(key, signal) {
        const reply = await this.ask({ method: 'DELETE', url: this.#object(key), signal, accepts: [404] });
        const text = await (0,cloud_http/* shortText */.os)(reply.body);
        const refusal = new GcsRefusal(reply.status, text, undefined);
        if (refusal.isBucket)
            throw refusal;
    }
    async *list(prefix, { after, limit = pageSize, flat = false, signal }) {
        const seen = new Set();
        let token;
        do {
            const query = new URLSearchParams({ prefix, fields, maxResults: String(limit) });
            if (token !== undefined)
                query.set('pageToken', token);
            if (after !== undefined)
                query.set('startOffset', after);
            if (flat)
                query.set('delimiter', '/');
            const url = `${this.#root}/storage/v1/b/${this.#bucket}/o?${query}`;
            const page = await this.#page(url, signal);
            token = page.next;
            const items = page.items.filter(({ key }) => key.startsWith(prefix) && key !== after);
            yield { items, more: token !== undefined };
            if (token !== undefined && seen.has(token))
                throw new GcsRefusal(200, '', undefined);
            if (token !== undefined)
                seen.add(token);
        } while (token !== undefined);
    }
    #page(url, signal) {
        return (0,retry/* withRetries */.LH)(judge, signal, async () => {
            const reply = await this.askOnce({ method: 'GET', url, signal });
            return parsePage(await (0,cloud_http/* shortText */.os)(reply.body, largestPage));
        });
    }
    ask(request) {
        return (0,retry/* withRetries */.LH)(judge, request.signal, () => this.askOnce(request));
    }
    isTransient(error) {
        return judge(error) !== undefined;
    }
    async askOnce({ headers = {}, accepts = [], ...request }) {
        const isOurs = new URL(request.url).origin === this.#origin;
        const authorization = isOurs ? await this.#identity.authorization(request.signal) : undefined;
        const token = authorization === undefined ? {} : { authorization };
        const reply = await this.#http.send({ ...request, headers: { ...token, ...headers } });
        if ((reply.status >= 200 && reply.status < 300) || accepts.includes(reply.status))
            return reply;
        const after = (0,retry/* retryAfterMs */.Vs)((0,cloud_http/* header */.wx)(reply, 'retry-after'), Date.now());
        throw new GcsRefusal(reply.status, await (0,cloud_http/* shortText */.os)(reply.body), after);
    }
    #object(key) {
        return `${this.#root}/storage/v1/b/${this.#bucket}/o/${encodeURIComponent(key)}`;
    }
}
const largestPage = 16 << 20;
function judge(error) {
    if (error instanceof GcsRefusal) {
        const isLimit = error.status === 403 && /rateLimitExceeded/i.test(error.reason ?? '');
        return isLimit || (0,retry/* isTransientStatus */.Dm)(error.status) ? { afterMs: error.retryAfterMs } : undefined;
    }
    const code = (0,retry/* networkCode */.e8)(error);
    return code === undefined || (0,retry/* isCertificateCode */.TR)(code) ? undefined : { afterMs: undefined };
}
function isResource(text, key) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && 'name' in value && value.name === key;
    }
    catch {
        return false;
    }
}
function parsePage(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new GcsRefusal(200, '', undefined);
    }
    const { items = [], prefixes = [], nextPageToken } = (value ?? {});
    if (typeof value !== 'object' || !Array.isArray(items) || !Array.isArray(prefixes))
        throw new GcsRefusal(200, '', undefined);
    const folders = prefixes.filter((key) => typeof key === 'string');
    return {
        items: [
            ...items.flatMap(itemOf),
            ...folders.map((key) => ({ key, size: 0, modified: undefined })),
        ],
        next: typeof nextPageToken === 'string' && nextPageToken !== '' ? nextPageToken : undefined,
    };
}
function itemOf(item) {
    const { name, size, updated, etag, generation } = (item ?? {});
    if (typeof name !== 'string')
        return [];
    const modified = Date.parse(String(updated));
    return [
        {
            key: name,
            size: Number(size ?? 0),
            modified: Number.isNaN(modified) ? undefined : modified,
            etag: typeof etag === 'string' ? Buffer.from(etag, 'base64').toString('hex') : undefined,
            version: typeof generation === 'string' ? generation : undefined,
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/google-auth-library/build/src/index.js
var src = __webpack_require__(492);
;// CONCATENATED MODULE: ./lib/store/gcs/identity.js




const scope = 'https://www.googleapis.com/auth/devstorage.read_write';
function gcsIdentity(settings, file, { http, env }) {
    if (settings.anonymous)
        return nobody;
    if (file !== undefined)
        return fileIdentity(file, http);
    const hasMetadata = settings.isGoogle && env.NO_GCE_CHECK !== 'true' && env.METADATA_SERVER_DETECTION !== 'none';
    return hasMetadata ? new MetadataIdentity(http, env) : nobody;
}
const nobody = {
    name: 'nobody (no credentials)',
    authorization: async () => undefined,
};
function fileIdentity({ type, content, path }, http) {
    const client = openClient(content, http);
    const email = content.client_email;
    const url = content.service_account_impersonation_url;
    const target = typeof url === 'string' ? /([^/]+):generate/.exec(url)?.[1] : undefined;
    const account = typeof email === 'string' ? email : target;
    return {
        name: account === undefined ? `the ${type} of '${path}'` : `account ${account}`,
        authorization: async () => {
            try {
                const { token } = await client.getAccessToken();
                if (token)
                    return `Bearer ${token}`;
            }
            catch (error) {
                throw (0,retry/* networkCode */.e8)(error) === undefined ? new errors/* TokenError */.gz(labelOf(error)) : error;
            }
            throw new errors/* TokenError */.gz('empty');
        },
    };
}
function openClient(content, http) {
    try {
        const fetchImplementation = (url, init) => http.fetch(url, init);
        const options = { transporterOptions: { fetchImplementation } };
        return new src.GoogleAuth({ scopes: [scope] }).fromJSON(content, options);
    }
    catch {
        throw new errors/* TokenError */.gz('incomplete_key_file');
    }
}
function labelOf(error) {
    const { response, code, status } = error;
    const named = response?.data?.error;
    return ([named, code, status].find((word) => typeof word === 'string' || typeof word === 'number')?.toString() ??
        'Error');
}
const earlyMs = 240_000;
class MetadataIdentity {
    name = 'nobody (no credentials)';
    #http;
    #base;
    #token;
    constructor(http, env) {
        this.#http = http;
        const host = env.GCE_METADATA_HOST || 'metadata.google.internal';
        this.#base = `http://${host}/computeMetadata/v1/instance/service-accounts/default`;
    }
    async authorization() {
        const token = await this.#share();
        if (token === undefined)
            return undefined;
        if (token.until - earlyMs > Date.now())
            return `Bearer ${token.value}`;
        this.#token = undefined;
        const fresh = await this.#share();
        return fresh === undefined ? undefined : `Bearer ${fresh.value}`;
    }
    async #share() {
        this.#token ??= this.#ask();
        const token = this.#token;
        try {
            return await token;
        }
        catch (error) {
            if (this.#token === token)
                this.#token = undefined;
            throw error;
        }
    }
    async #ask() {
        const isNew = this.name.startsWith('nobody');
        try {
            return await (0,retry/* withRetries */.LH)((error) => (isNew || (0,retry/* networkCode */.e8)(error) === undefined ? undefined : { afterMs: undefined }), undefined, () => this.#request());
        }
        catch (error) {
            if (isNew && (0,retry/* networkCode */.e8)(error) !== undefined)
                return undefined;
            throw error;
        }
    }
    async #request() {
        const headers = { 'metadata-flavor': 'Google' };
        const reply = await this.#http.send({
            method: 'GET',
            url: `${this.#base}/token`,
            headers,
            signal: AbortSignal.timeout(5_000),
        });
        const text = await (0,cloud_http/* shortText */.os)(reply.body);
        if ((0,cloud_http/* header */.wx)(reply, 'metadata-flavor') !== 'Google')
            return undefined;
        if (reply.status !== 200)
            throw new errors/* TokenError */.gz(`metadata_${reply.status}`);
        const { access_token: value, expires_in: seconds } = parse(text);
        if (typeof value !== 'string' || typeof seconds !== 'number')
            throw new errors/* TokenError */.gz('metadata_answer');
        this.name = "the machine's service account";
        return { value, until: Date.now() + 1000 * seconds };
    }
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/store/gcs/key-file.js



const plainTypes = ['service_account', 'authorized_user'];
const farTypes = [
    'external_account',
    'external_account_authorized_user',
    'impersonated_service_account',
    'gdch_service_account',
];
const largest = 1 << 20;
function gcsKeyFile(name, settings, env) {
    if (settings.credentialPath !== undefined)
        return key_file_read(name, { path: settings.credentialPath, source: 'credentialpath', types: plainTypes });
    const types = [...plainTypes, ...farTypes];
    const named = env.GOOGLE_APPLICATION_CREDENTIALS || undefined;
    if (named !== undefined)
        return key_file_read(name, { path: named, source: 'GOOGLE_APPLICATION_CREDENTIALS', types });
    const path = gcloudFile(env);
    if (path === undefined || !external_node_fs_.existsSync(path))
        return (0,failure.ok)(undefined);
    return key_file_read(name, { path, source: 'gcloud', types });
}
function gcloudFile(env) {
    const home = env.HOME || env.USERPROFILE;
    const folder = env.CLOUDSDK_CONFIG ||
        (env.APPDATA ? `${env.APPDATA}/gcloud` : home ? `${home}/.config/gcloud` : undefined);
    return folder === undefined ? undefined : `${folder}/application_default_credentials.json`;
}
function key_file_read(name, { path, source, types }) {
    const problem = (what, hint) => (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(name, `the credentials file '${path}' (${source}) ${what}`, hint));
    let content;
    try {
        const { size } = external_node_fs_.statSync(path);
        content = size > largest ? undefined : JSON.parse(external_node_fs_.readFileSync(path, 'utf8'));
    }
    catch (error) {
        const { code } = error;
        if (code !== undefined)
            return problem(`cannot be read: ${code}`, `check the path, or remove the setting`);
        if (!(error instanceof SyntaxError))
            throw error;
    }
    if (typeof content !== 'object' || content === null || Array.isArray(content))
        return problem('is no JSON object', 'download the key again');
    const fields = content;
    const type = Object.hasOwn(fields, 'type') ? fields.type : undefined;
    if (typeof type === 'string' && types.includes(type))
        return (0,failure.ok)({ path, type, content: fields });
    if (typeof type === 'string' && farTypes.includes(type))
        return problem(`is of type '${type}', which a remote may not bring along`, 'name it in GOOGLE_APPLICATION_CREDENTIALS instead');
    return problem('has no type that is known', `known are ${types.join(', ')}`);
}

;// CONCATENATED MODULE: ./lib/store/gcs/settings.js


function gcsSettings(remote, env) {
    const place = bucketOf(remote);
    const endpoint = endpointOf(remote, env);
    const problems = (0,failure/* all */.Q7)([place, endpoint]);
    if (!problems.ok)
        return problems;
    if (!place.ok || !endpoint.ok)
        return (0,failure/* fail */.fJ)();
    const { hostname } = new URL(endpoint.value);
    return (0,failure.ok)({
        ...place.value,
        endpoint: endpoint.value,
        isGoogle: hostname.endsWith(`.${universe(env)}`),
        anonymous: (0,remote_options/* isOn */.Mp)(remote, 'allow_anonymous_login'),
        credentialPath: (0,remote_options/* textOption */.vU)(remote, 'credentialpath'),
    });
}
function bucketOf({ name, url }) {
    const found = (0,remote_options/* placeOf */.$t)(url);
    if (found === undefined)
        return (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(name, `'${url}' names no bucket`, 'write it as gs://BUCKET/PREFIX'));
    return (0,failure.ok)({ bucket: found.place, prefix: found.prefix });
}
function endpointOf(remote, env) {
    const option = (0,remote_options/* textOption */.vU)(remote, 'endpointurl');
    const emulator = env.STORAGE_EMULATOR_HOST;
    const text = option ?? (emulator === 'default' ? undefined : emulator || undefined);
    if (text === undefined)
        return (0,failure.ok)(`https://storage.${universe(env)}`);
    const address = option === undefined && !/^https?:\/\//i.test(text) ? `http://${text}` : text;
    const url = /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? withoutSecret(new URL(address)) : undefined;
    if (url !== undefined)
        return (0,failure.ok)(url);
    const source = option === undefined ? 'STORAGE_EMULATOR_HOST' : 'endpointurl';
    return (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, `${source} '${text}' is no address`, 'write it as https://HOST:PORT'));
}
function withoutSecret({ origin, pathname }) {
    return `${origin}${pathname}`.replace(/\/+$/, '');
}
function universe(env) {
    return env.GOOGLE_CLOUD_UNIVERSE_DOMAIN || 'googleapis.com';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/store/gcs/upload.js





const gcsPartSize = 8 << 20;
async function uploadBytes({ client, key, signal, md5 }, bytes) {
    const digest = md5 === undefined ? (0,external_node_crypto_.createHash)('md5').update(bytes).digest() : Buffer.from(md5, 'hex');
    const md5Hash = digest.toString('base64');
    const boundary = `lockstep-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
    const head = `--${boundary}\r\ncontent-type: application/json\r\n\r\n${JSON.stringify({ name: key, md5Hash })}\r\n--${boundary}\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const reply = await client.ask({
        method: 'POST',
        url: client.uploadUrl('multipart'),
        headers: { 'content-type': `multipart/related; boundary=${boundary}` },
        body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
        signal,
    });
    checkStored(await (0,cloud_http/* shortText */.os)(reply.body), { key, size: bytes.length, md5Hash });
}
async function uploadInSession(upload) {
    const md5Hash = upload.md5 === undefined ? undefined : Buffer.from(upload.md5, 'hex').toString('base64');
    const session = await openSession(upload, md5Hash);
    const fd = external_node_fs_.openSync(upload.path, 'r');
    try {
        let [offset, furthest] = [0, 0];
        for (let stuck = 0;;) {
            const step = await upload.limiter.run(() => sendPart(upload, session, { fd, offset }));
            if (step.stored !== undefined)
                return checkStored(step.stored, { key: upload.key, size: upload.size, md5Hash });
            if (step.next > furthest)
                stuck = 0;
            else if (step.next <= offset)
                stuck++;
            if (stuck > 4 || step.next > upload.size)
                throw new GcsRefusal(step.status, '', undefined);
            if (step.next > furthest)
                upload.sent?.(step.next - furthest);
            offset = step.next;
            furthest = Math.max(furthest, offset);
        }
    }
    catch (error) {
        await cancelSession(upload, session);
        throw error;
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
async function openSession({ client, key, size, signal }, md5Hash) {
    const reply = await client.ask({
        method: 'POST',
        url: client.uploadUrl('resumable'),
        headers: {
            'content-type': 'application/json; charset=utf-8',
            'x-upload-content-type': 'application/octet-stream',
            'x-upload-content-length': String(size),
        },
        body: Buffer.from(JSON.stringify({ name: key, ...(md5Hash === undefined ? {} : { md5Hash }) })),
        signal,
    });
    await (0,cloud_http/* shortText */.os)(reply.body);
    const session = (0,cloud_http/* header */.wx)(reply, 'location');
    if (session === undefined || !/^https?:\/\//i.test(session) || !URL.canParse(session))
        throw new GcsRefusal(reply.status, '', undefined);
    return session;
}
async function sendPart({ client, size, signal }, session, { fd, offset }) {
    const bytes = (0,file_part/* readPart */.on)(fd, offset, Math.min(gcsPartSize, size - offset));
    const range = bytes.length === 0 ? `bytes */${size}` : `bytes ${offset}-${offset + bytes.length - 1}/${size}`;
    const request = { method: 'PUT', url: session, headers: { 'content-range': range }, signal };
    try {
        return await step(await client.askOnce({ ...request, body: bytes, accepts: [308] }));
    }
    catch (error) {
        signal?.throwIfAborted();
        if (!client.isTransient(error))
            throw error;
    }
    const headers = { 'content-range': `bytes */${size}` };
    return step(await client.ask({ ...request, headers, body: Buffer.alloc(0), accepts: [308] }));
}
async function step(reply) {
    const { status } = reply;
    const text = await (0,cloud_http/* shortText */.os)(reply.body);
    if (status !== 308)
        return { status, stored: text, next: 0 };
    const end = /^bytes=0-(\d+)$/.exec((0,cloud_http/* header */.wx)(reply, 'range') ?? '')?.[1];
    return { status, next: end === undefined ? 0 : Number(end) + 1 };
}
async function cancelSession({ client }, session) {
    const request = {
        method: 'DELETE',
        url: session,
        signal: AbortSignal.timeout(5_000),
        accepts: [499],
    };
    await client.askOnce(request).then(({ body }) => body.destroy(), () => { });
}
function checkStored(text, expected) {
    let stored;
    try {
        stored = (JSON.parse(text) ?? {});
    }
    catch {
        throw new GcsRefusal(200, '', undefined);
    }
    if (stored.name !== expected.key)
        throw new GcsRefusal(200, '', undefined);
    const isSize = stored.size === undefined || Number(stored.size) === expected.size;
    const isMd5 = expected.md5Hash === undefined || stored.md5Hash === undefined || stored.md5Hash === expected.md5Hash;
    if (!isSize || !isMd5)
        throw new GcsRefusal(412, '', undefined);
}

;// CONCATENATED MODULE: ./lib/store/gcs/gcs.js


















const connectTimeoutMs = 10_000;
const idleTimeoutMs = 60_000;
function openGcs(remote, env, idleMs = idleTimeoutMs) {
    const settings = gcsSettings(remote, env);
    if (!settings.ok)
        return settings;
    const file = settings.value.anonymous ? (0,failure.ok)(undefined) : gcsKeyFile(remote.name, settings.value, env);
    if (!file.ok)
        return file;
    const http = new cloud_http/* CloudHttp */.Sj({ env, connectTimeoutMs, idleTimeoutMs: idleMs });
    try {
        const identity = gcsIdentity(settings.value, file.value, { http, env });
        return (0,failure.ok)(new GcsStore(remote.name, settings.value, { http, identity }));
    }
    catch (error) {
        if (!(error instanceof errors/* TokenError */.gz))
            throw error;
        const message = `the credentials file '${file.value?.path}' is not complete`;
        return (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, message, 'download the key again'));
    }
}
const bodiesInMemory = 16;
class GcsStore {
    name;
    width = 64;
    #settings;
    #http;
    #identity;
    #client;
    #base;
    #limiter = new limiter/* Limiter */.j(bodiesInMemory);
    constructor(remote, settings, via) {
        const { bucket, prefix } = settings;
        this.name = `remote '${remote}' (gs://${bucket}${prefix === '' ? '' : `/${prefix}`})`;
        this.#settings = settings;
        this.#http = via.http;
        this.#identity = via.identity;
        this.#client = new GcsClient(via.http, via.identity, settings);
        this.#base = prefix === '' ? '' : `${prefix}/`;
    }
    async has(keys, signal) {
        const found = await (0,existing/* chooseExisting */.h)(keys, {
            name: this.name,
            head: (key) => this.#ask('look up', key, signal, () => this.#client.exists(this.#base + key, signal)),
            list: (prefix) => this.list(prefix, signal),
        });
        const [key] = keys;
        if (found.size === 0 && key !== undefined)
            await this.#ask('look up', key, signal, () => this.#requireBucket(signal));
        return found;
    }
    async *list(prefix, signal, flat = false) {
        const whole = this.#base + prefix;
        const listPages = (from, after) => this.#client.list(from, { after, flat, signal });
        const pages = prefix === 'files/md5/' && !flat ? (0,shards/* listShards */.S)(whole, listPages) : listPages(whole);
        for (;;) {
            const page = await this.#ask('list', prefix, signal, () => pages.next());
            if (page.done === true)
                return;
            for (const item of page.value.items)
                yield this.#stored(item);
        }
    }
    listFolder(prefix, signal) {
        return this.list(prefix, signal, true);
    }
    async look(key, signal) {
        for await (const item of this.list(key, signal))
            return item.key === key ? item : undefined;
        return undefined;
    }
    #stored({ key, size, modified, etag, version }) {
        return {
            key: key.slice(this.#base.length),
            size,
            ...(modified === undefined ? {} : { modified }),
            ...(etag === undefined ? {} : { etag }),
            ...(version === undefined ? {} : { version }),
        };
    }
    async read(key, signal) {
        const open = (offset, version) => this.#client.open(this.#base + key, { offset, ...(version === undefined ? {} : { version }), signal });
        const first = await this.#ask('read', key, signal, async () => {
            try {
                return await open(0);
            }
            catch (error) {
                if (error instanceof GcsRefusal && error.status === 404)
                    await this.#requireBucket(signal);
                throw error;
            }
        });
        const isLost = (error) => signal?.aborted !== true && (0,retry/* networkCode */.e8)(error) !== undefined;
        return this.#chunks(key, (0,read/* resuming */.b)(first, { open, isLost }), signal);
    }
    readPart(key, { start, length }, signal) {
        return this.#ask('read', key, signal, async () => {
            const { chunks } = await this.#client.open(this.#base + key, { offset: start, length, signal });
            return (0,part/* partOf */.B)(chunks, length);
        });
    }
    async *#chunks(key, body, signal) {
        try {
            yield* body;
        }
        catch (error) {
            signal?.throwIfAborted();
            throw translateGcsError(error, this.#call('read', key));
        }
    }
    async write(key, source, signal) {
        const [client, limiter] = [this.#client, this.#limiter];
        const upload = { client, key: this.#base + key, signal };
        await this.#ask('write', key, signal, () => {
            if (source.kind === 'bytes')
                return uploadBytes(upload, source.bytes);
            const { path, size, md5, sent } = source;
            if (size <= gcsPartSize)
                return limiter.run(() => uploadBytes({ ...upload, md5 }, (0,file_part/* readWhole */.oD)(path, size)));
            return uploadInSession({ ...upload, path, size, md5, limiter, sent });
        });
    }
    async remove(key, signal) {
        await this.#ask('remove', key, signal, () => this.#client.remove(this.#base + key, signal));
    }
    async close() {
        await this.#http.close();
    }
    async #requireBucket(signal) {
        try {
            await this.#client.list(this.#base, { limit: 1, signal }).next();
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof GcsRefusal) || error.status !== 404)
                return;
            throw new GcsRefusal(404, 'bucket does not exist', undefined);
        }
    }
    #call(action, key) {
        const place = `bucket '${this.#settings.bucket}'`;
        return { remote: this.name, place, action, key: this.#base + key, identity: this.#identity.name };
    }
    async #ask(action, key, signal, work) {
        try {
            signal?.throwIfAborted();
            return await work();
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error instanceof store/* StoreError */.A ? error : translateGcsError(error, this.#call(action, key));
        }
    }
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

/***/ 39472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   er: () => (/* binding */ configProblem),
/* harmony export */   vU: () => (/* binding */ textOption)
/* harmony export */ });
function textOption({ options }, key) {
    const value = options.get(key);
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' && !/^(true|false)$/i.test(value) ? value : undefined;
}
function isOn({ options }, key) {
    const value = options.get(key);
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function placeOf(url) {
    const match = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)(?:\/([^?]*))?/i.exec(url);
    if (match === null)
        return undefined;
    return { place: match[1], prefix: (match[2] ?? '').replace(/^\/+|\/+$/g, '') };
}
function configProblem(name, message, hint) {
    return {
        reason: 'config',
        message: `remote '${name}': ${message}`,
        hint,
        location: { file: '.dvc/config' },
    };
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
