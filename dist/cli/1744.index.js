export const id = 1744;
export const ids = [1744];
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

/***/ 20997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ httpAgents),
/* harmony export */   Z: () => (/* binding */ closeAgents)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71957);
/* harmony import */ var _remote_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39472);






const maxSockets = 128;
function httpAgents(name, tls, env) {
    const shared = { keepAlive: true, maxSockets, proxyEnv: env };
    try {
        const trust = trusted(tls, env);
        const identity = ownCertificate(tls);
        const lax = tls.verify === false ? { rejectUnauthorized: false } : {};
        const plain = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(shared);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
            own: { http: plain, https: new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({ ...shared, ...trust, ...identity, ...lax }) },
            foreign: { http: plain, https: new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({ ...shared, ...trust }) },
        });
    }
    catch (error) {
        const { code, path } = error;
        if (code === undefined)
            throw error;
        const hint = '`ssl_verify` names a file with certificates, or is true or false; `cert_path` and `key_path` name our own';
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)((0,_remote_options_js__WEBPACK_IMPORTED_MODULE_5__/* .configProblem */ .er)(name, `cannot read '${path ?? 'the certificates'}' (${code})`, hint));
    }
}
function trusted({ verify, keepsUsual }, env) {
    const file = typeof verify === 'string' ? verify : verify ? env.SSL_CERT_FILE : undefined;
    if (file === undefined || file === '')
        return {};
    const ca = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8');
    return { ca: keepsUsual && typeof verify === 'string' ? [...(0,node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates)('default'), ca] : ca };
}
function ownCertificate({ certPath, keyPath }) {
    if (certPath === undefined)
        return {};
    return { cert: node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(certPath), key: node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(keyPath ?? certPath) };
}
function closeAgents({ own, foreign }) {
    for (const agent of [own.http, own.https, foreign.https])
        agent.destroy();
}


/***/ }),

/***/ 79079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bodyChunks),
/* harmony export */   E: () => (/* binding */ bodyOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _cloud_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99179);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97208);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10352);





const smallFile = 1 << 18;
function bodyOf(source) {
    if (source.kind === 'bytes')
        return { length: source.bytes.length, open: () => source.bytes };
    const { path, size } = source;
    return {
        length: size,
        open: () => {
            if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false })?.size !== size)
                throw changed(path);
            if (size <= smallFile)
                return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(path);
            return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(exactly(path, size), { objectMode: false });
        },
    };
}
async function* exactly(path, size) {
    let sent = 0;
    for await (const chunk of node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream(path, { end: size - 1, highWaterMark: smallFile })) {
        sent += chunk.length;
        yield chunk;
    }
    if (sent < size)
        throw changed(path);
}
function changed(path) {
    return new _store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A('unavailable', {
        reason: 'data',
        message: `'${path}' changed while it was uploaded`,
        hint: 'let whatever writes to it finish, then try again',
    });
}
async function* bodyChunks(client, request, first) {
    const open = async (offset, version) => {
        const headers = { ...request.headers, range: `bytes=${offset}-`, 'if-range': version };
        const answer = await client.send({ ...request, headers, accept: [200, 206] });
        if (answer.statusCode === 206 && startsAt(answer, offset))
            return openBody(answer);
        answer.destroy();
        throw client.translate(Object.assign(new Error(), { code: 'ECONNRESET' }), request);
    };
    try {
        yield* (0,_cloud_read_js__WEBPACK_IMPORTED_MODULE_2__/* .resuming */ .b)(openBody(first), { open, isLost: (error) => (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .networkCode */ .e8)(error) !== undefined });
    }
    catch (error) {
        request.signal?.throwIfAborted();
        throw client.translate(error, request);
    }
    finally {
        first.destroy();
    }
}
function openBody(answer) {
    const { etag, 'content-length': length } = answer.headers;
    const isStrong = etag?.startsWith('"') === true;
    return {
        chunks: answer,
        size: length === undefined ? undefined : Number(length),
        version: isStrong ? etag : answer.headers['last-modified'],
    };
}
function startsAt(answer, offset) {
    return answer.headers['content-range']?.startsWith(`bytes ${offset}-`) === true;
}


/***/ }),

/***/ 48752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/* harmony import */ var _cloud_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67421);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _http_agents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20997);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10352);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90210);





class HttpClient {
    #place;
    constructor(place) {
        this.#place = place;
    }
    async send(request) {
        try {
            return await (0,_cloud_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .LH)(judge, request.signal, () => this.#attempt(request));
        }
        catch (error) {
            request.signal?.throwIfAborted();
            throw error instanceof Unanswered
                ? (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedStatus */ .PH)(error.status, this.asked(request))
                : this.translate(error, request);
        }
    }
    translate(error, request) {
        return (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .networkError */ .x6)(error, this.asked(request));
    }
    asked({ action, key }) {
        const { remote, credentials } = this.#place;
        return { remote, action, key, identity: credentials.identity, credentialHint: credentials.hint };
    }
    close() {
        (0,_http_agents_js__WEBPACK_IMPORTED_MODULE_2__/* .closeAgents */ .Z)(this.#place.agents);
    }
    async #attempt(request) {
        const { credentials } = this.#place;
        const secrets = await credentials.headers(request.signal);
        const answer = await this.#follow(request, secrets);
        if (answer.statusCode !== 401)
            return this.#judged(request, answer);
        (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .discard */ .vf)(answer);
        if ((await credentials.renew?.(secrets, request.signal)) !== true)
            throw new Unanswered(answer);
        return this.#judged(request, await this.#follow(request, await credentials.headers(request.signal)));
    }
    async #follow(request, secrets) {
        let url = request.url;
        for (let hops = 0;; hops++) {
            const answer = await this.#once(request, url, secrets);
            const { statusCode: status = 0, headers } = answer;
            if (!redirects.has(status) || request.accept.includes(status))
                return answer;
            (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .discard */ .vf)(answer);
            const refuse = (why) => (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedRedirect */ .PO)(why, status, this.asked(request));
            if (hops === maxHops)
                throw refuse('the server redirects without end');
            const to = headers.location === undefined ? null : URL.parse(headers.location, url.href);
            if (to === null)
                throw refuse('the server redirects to nowhere');
            if (to.protocol !== url.protocol && to.protocol !== 'https:')
                throw refuse(`the server redirects to ${to.protocol}, which is not safe`);
            if (status < 307 && !reading.has(request.method))
                throw refuse(`the server sends us to ${to.origin}`);
            request.onRedirect?.();
            url = to;
        }
    }
    #once(request, url, secrets) {
        const { agents, connectTimeoutMs, idleTimeoutMs } = this.#place;
        const isOwn = url.origin === request.url.origin;
        const headers = {
            'accept-encoding': 'identity',
            'user-agent': 'lockstep',
            ...request.headers,
            ...(isOwn ? secrets : {}),
        };
        const target = new URL(url);
        target.username = target.password = '';
        return (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .exchange */ .cv)({
            method: request.method,
            url: target,
            headers,
            body: request.body,
            agents: isOwn ? agents.own : agents.foreign,
            connectTimeoutMs,
            idleTimeoutMs,
            signal: request.signal,
        });
    }
    #judged(request, answer) {
        if (!request.accept.includes(answer.statusCode ?? 0)) {
            (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .discard */ .vf)(answer);
            throw new Unanswered(answer);
        }
        const encoding = answer.headers['content-encoding'] ?? 'identity';
        if (encoding === 'identity' || encoding === '' || request.method === 'HEAD')
            return answer;
        answer.destroy();
        throw compressed(this.asked(request));
    }
}
const maxHops = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
const reading = new Set(['GET', 'HEAD', 'PROPFIND']);
class Unanswered extends Error {
    status;
    retryAfter;
    constructor({ statusCode = 0, headers }) {
        super(`HTTP ${statusCode}`);
        this.status = statusCode;
        this.retryAfter = headers['retry-after'];
    }
}
function judge(error) {
    if (error instanceof Unanswered) {
        if (!(0,_cloud_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransientStatus */ .Dm)(error.status) || error.status === 507)
            return undefined;
        return { afterMs: (0,_cloud_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .Vs)(error.retryAfter, Date.now()) };
    }
    const code = (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .networkCode */ .e8)(error);
    return code !== undefined && (0,_http_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassing */ .WG)(code) ? { afterMs: undefined } : undefined;
}
function compressed({ remote, action, key }) {
    return new _store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('unsupported', {
        reason: 'storage',
        message: `${remote}: cannot ${action} '${(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .shownKey */ .dM)(key)}': the server compresses it, although it was asked for the bytes as they are`,
        hint: 'turn compression off for this folder of the server',
    });
}


/***/ }),

/***/ 10352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ refusedStatus),
/* harmony export */   PO: () => (/* binding */ refusedRedirect),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   dM: () => (/* binding */ shownKey),
/* harmony export */   e8: () => (/* binding */ networkCode),
/* harmony export */   x6: () => (/* binding */ networkError)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97208);

const tryAgain = 'try again; if it lasts, look at the status of the server and the network';
function refusedStatus(status, asked) {
    const cause = status === 401
        ? {
            code: 'denied',
            config: true,
            text: `the server does not accept us (${asked.identity})`,
            hint: asked.credentialHint,
        }
        : (byStatus[status] ?? byClass(status));
    return refusal(cause, `HTTP ${status}`, asked);
}
function refusedRedirect(why, status, asked) {
    const hint = "set the remote's url to the address that really serves it";
    return refusal({ code: 'denied', config: true, text: why, hint }, `HTTP ${status}`, asked);
}
function networkError(error, asked) {
    if (error instanceof _store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A || !(error instanceof Error))
        return error;
    const code = networkCode(error);
    if (code === undefined)
        return error;
    return refusal(certificate.test(code) ? untrusted : (byCode[code] ?? lost), code, asked);
}
function networkCode(error) {
    const { code, message } = (error ?? {});
    if (typeof code === 'string' && networkPattern.test(code))
        return code;
    return message === 'aborted' || message === 'socket hang up' ? 'ECONNRESET' : undefined;
}
function isPassing(code) {
    return !certificate.test(code) && code !== 'ENOTFOUND' && !code.startsWith('HPE_HEADER_OVERFLOW');
}
function shownKey(key) {
    return key.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 300);
}
const networkPattern = /^(E(CONN|HOST|NET|PIPE|TIMEDOUT|AI_|NOTFOUND|ADDR|PROTO)[A-Z_]*|ERR_(TLS|SSL|STREAM_PREMATURE|HTTP|OSSL|PROXY)[A-Z_]*|CERT_[A-Z_]+|DEPTH_[A-Z_]+|SELF_[A-Z_]+|UNABLE_[A-Z_]+|HPE_[A-Z_]+)$/;
const certificate = /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/;
const untrusted = {
    code: 'unavailable',
    config: true,
    text: "the server's certificate is not trusted",
    hint: '`ssl_verify` of the remote may name a file with the authorities to trust',
};
const lost = {
    code: 'unavailable',
    text: 'the connection failed, also after retries',
    hint: tryAgain,
};
const byCode = {
    ENOTFOUND: {
        code: 'unavailable',
        config: true,
        text: 'there is no host of that name',
        hint: "check the remote's url",
    },
    ECONNREFUSED: {
        code: 'unavailable',
        text: 'nothing listens there',
        hint: "check the remote's url and that the server runs",
    },
    ETIMEDOUT: { code: 'unavailable', text: 'the server was silent for too long', hint: tryAgain },
};
const moved = {
    code: 'denied',
    config: true,
    text: 'the server sends us elsewhere',
    hint: "set the remote's url to the address that really serves it",
};
const absent = {
    code: 'not-found',
    text: 'it is not there',
    hint: 'push it from where the data is',
};
const cannot = {
    code: 'unsupported',
    text: 'the server does not offer that',
    hint: 'an HTTP remote uploads with POST unless `method` says PUT; see what the server expects',
};
const byStatus = {
    301: moved,
    302: moved,
    303: moved,
    307: moved,
    308: moved,
    403: {
        code: 'denied',
        text: 'the server forbids it',
        hint: 'ask whoever runs the server for the right to do so, or use other credentials',
    },
    404: absent,
    405: cannot,
    407: {
        code: 'denied',
        config: true,
        text: 'the proxy wants credentials',
        hint: 'put them into the address in https_proxy or http_proxy',
    },
    409: {
        code: 'unavailable',
        text: 'the folder above it is missing, or something else is in its place',
        hint: "make the folder that the remote's url names, and see what is there",
    },
    410: absent,
    413: {
        code: 'unsupported',
        text: 'it is too large for the server',
        hint: 'raise the largest body that the server accepts',
    },
    423: { code: 'unavailable', text: 'somebody has locked it', hint: tryAgain },
    501: cannot,
    507: { code: 'unavailable', text: 'the server has no space left', hint: 'make room there' },
};
function byClass(status) {
    if (status >= 500 || status === 429 || status === 408)
        return { code: 'unavailable', text: 'no good answer, also after retries', hint: tryAgain };
    if (status < 400)
        return { code: 'unavailable', text: 'the answer makes no sense', hint: tryAgain };
    return {
        code: 'unsupported',
        text: 'the server refused the request',
        hint: "check the remote's url and options",
    };
}
function refusal({ code, text, hint, config }, detail, asked) {
    return new _store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A(code, {
        reason: config === true ? 'config' : code === 'not-found' ? 'data' : 'storage',
        message: `${asked.remote}: cannot ${asked.action} '${shownKey(asked.key)}': ${text} (${detail})`,
        hint,
    });
}


/***/ }),

/***/ 90210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ exchange),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);




async function exchange(asked) {
    asked.signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers();
    const request = open(asked);
    let answer;
    const onAbort = () => (answer ?? request).destroy(asAbortError(asked.signal));
    asked.signal?.addEventListener('abort', onAbort, { once: true });
    request.setTimeout(asked.idleTimeoutMs, () => (answer ?? request).destroy(new Silence()));
    boundConnecting(request, asked.connectTimeoutMs);
    request.on('response', (response) => {
        answer = response;
        response.on('error', () => { });
        resolve(response);
    });
    request.on('upgrade', (response, socket) => {
        socket.destroy();
        resolve(response);
    });
    request.on('error', reject);
    request.on('close', () => asked.signal?.removeEventListener('abort', onAbort));
    send(request, asked.body).catch((error) => request.destroy(error));
    try {
        return await promise;
    }
    catch (error) {
        asked.signal?.throwIfAborted();
        throw error;
    }
}
function discard(answer) {
    let size = 0;
    answer.on('data', (chunk) => {
        size += chunk.length;
        if (size > longestDiscarded)
            answer.destroy();
    });
}
const longestDiscarded = 65_536;
async function readBody(answer, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function open({ method, url, headers, body, agents }) {
    const options = {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'content-length': String(body.length) }) },
    };
    return url.protocol === 'https:'
        ? node_https__WEBPACK_IMPORTED_MODULE_1__.request(url, { ...options, agent: agents.https })
        : node_http__WEBPACK_IMPORTED_MODULE_0__.request(url, { ...options, agent: agents.http });
}
async function send(request, body) {
    const bytes = body?.open();
    if (!(bytes instanceof node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable)) {
        request.end(bytes === undefined || bytes.length === 0 ? undefined : bytes);
        return;
    }
    request.once('response', () => {
        if (!request.writableFinished)
            bytes.destroy();
    });
    let answered = false;
    request.once('response', () => {
        answered = true;
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(bytes, request).catch((error) => {
        if (!answered)
            throw error;
    });
}
function boundConnecting(request, ms) {
    request.once('socket', (socket) => {
        if (!socket.connecting)
            return;
        const timer = setTimeout(() => request.destroy(new Silence()), ms);
        const clear = () => clearTimeout(timer);
        socket.once('connect', clear);
        socket.once('close', clear);
    });
}
function asAbortError(signal) {
    return signal?.reason instanceof Error ? signal.reason : new Error('aborted');
}
class Silence extends Error {
    code = 'ETIMEDOUT';
}


/***/ }),

/***/ 7351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i0: () => (/* binding */ askFailure),
  mk: () => (/* binding */ basicHeader),
  rj: () => (/* binding */ fixedCredentials),
  gW: () => (/* binding */ headerFailure),
  qe: () => (/* binding */ httpSettings),
  Z5: () => (/* binding */ userOf),
  Vi: () => (/* binding */ verifyOf),
  qP: () => (/* binding */ webUrl),
  q: () => (/* binding */ withoutUser)
});

// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/remote-options.js
var remote_options = __webpack_require__(39472);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/store/web/http-netrc.js

function netrcLogin(host, env) {
    const path = env.NETRC ?? (env.HOME === undefined ? undefined : `${env.HOME}/.netrc`);
    if (path === undefined || path === '')
        return undefined;
    try {
        return parseNetrc(external_node_fs_.readFileSync(path, 'utf8')).get(host);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return undefined;
    }
}
function parseNetrc(text) {
    const logins = new Map();
    let fallback;
    const words = wordsOf(text.replace(/^macdef[^\n]*\n(?:[^\n]+\n?)*/gm, '\n'));
    for (let at = 0; at < words.length;) {
        const kind = words[at++];
        if (kind !== 'machine' && kind !== 'default')
            continue;
        const host = kind === 'machine' ? words[at++] : undefined;
        const fields = new Map();
        while (at < words.length && fieldNames.has(words[at])) {
            fields.set(words[at], words[at + 1] ?? '');
            at += 2;
        }
        const login = {
            user: fields.get('login') ?? fields.get('user') ?? fields.get('account') ?? '',
            password: fields.get('password') ?? '',
        };
        if (kind === 'default')
            fallback ??= login;
        else if (host !== undefined)
            logins.set(host, login);
    }
    return { get: (host) => logins.get(host) ?? fallback };
}
const fieldNames = new Set(['login', 'user', 'account', 'password']);
function wordsOf(text) {
    const words = [];
    for (const line of text.split('\n')) {
        for (const match of line.matchAll(/"((?:\\.|[^"\\])*)"|((?:\\.|[^\s\\])+)/g)) {
            const isFirst = line.slice(0, match.index).trim() === '';
            if (isFirst && match[2]?.startsWith('#') === true)
                break;
            words.push((match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1'));
        }
    }
    return words;
}

// EXTERNAL MODULE: ./lib/store/web/web-options.js
var web_options = __webpack_require__(91401);
;// CONCATENATED MODULE: ./lib/store/web/http-settings.js




const defaultTimeoutSeconds = 60;
function httpSettings(remote, env) {
    const url = webUrl(remote, remote.url);
    const method = methodOf(remote);
    const credentials = url.ok ? credentialsOf(remote, url.value, env) : url;
    const problems = (0,lib_failure/* all */.Q7)([method, credentials]);
    if (!problems.ok)
        return problems;
    if (!url.ok || !method.ok || !credentials.ok)
        return (0,lib_failure/* fail */.fJ)();
    return (0,lib_failure.ok)({
        base: withoutUser(url.value),
        method: method.value,
        tls: { verify: verifyOf(remote), keepsUsual: true },
        credentials: credentials.value,
        connectTimeoutMs: 1000 * ((0,web_options/* numberOption */.jZ)(remote, 'connect_timeout') ?? defaultTimeoutSeconds),
        idleTimeoutMs: 1000 * ((0,web_options/* numberOption */.jZ)(remote, 'read_timeout') ?? defaultTimeoutSeconds),
    });
}
function webUrl({ name }, text) {
    const url = URL.parse(text);
    if (url !== null && url.hash === '')
        return (0,lib_failure.ok)(url);
    const what = url === null ? 'its url is no address' : "its url has a '#', and nothing behind it would be sent";
    return (0,lib_failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(name, what, 'write it as https://HOST/PATH'));
}
function verifyOf(remote) {
    return (0,web_options/* flagOption */.kY)(remote, 'ssl_verify') ?? (0,web_options/* textOption */.vU)(remote, 'ssl_verify') ?? true;
}
function headerFailure(remote, name, value) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
        return (0,remote_options/* configProblem */.er)(remote.name, 'custom_auth_header is no name of a header', 'such as X-Auth-Token');
    if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
        return (0,remote_options/* configProblem */.er)(remote.name, 'password has characters that no header can hold', 'check it for line ends');
    return undefined;
}
function askFailure(remote, option) {
    return (0,remote_options/* configProblem */.er)(remote.name, `ask_${option} is set, and nobody can be asked here`, `put \`${option}\` into .dvc/config.local: \`dvc remote modify --local ${remote.name} ${option} …\``);
}
function basicHeader(user, password, encoding) {
    return { authorization: `Basic ${Buffer.from(`${user}:${password}`, encoding).toString('base64')}` };
}
function httpBasic(user, password) {
    return basicHeader(user, password, /^[\u0000-\u00ff]*$/.test(user + password) ? 'latin1' : 'utf8');
}
function fixedCredentials(identity, hint, headers) {
    return { identity, hint, headers: () => Promise.resolve(headers) };
}
function userOf({ username, password }) {
    if (username === '' && password === '')
        return undefined;
    return { user: decoded(username), password: decoded(password) };
}
function withoutUser(url) {
    const bare = new URL(url);
    bare.username = bare.password = '';
    return bare.href;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function methodOf(remote) {
    const method = ((0,web_options/* textOption */.vU)(remote, 'method') ?? 'post').toUpperCase();
    if (method === 'POST' || method === 'PUT')
        return (0,lib_failure.ok)(method);
    return (0,lib_failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, `method '${method}' is not known`, 'it is PUT or POST'));
}
function credentialsOf(remote, url, env) {
    const auth = (0,web_options/* textOption */.vU)(remote, 'auth')?.toLowerCase();
    if (auth === undefined)
        return (0,lib_failure.ok)(withoutOption(remote, url, env));
    const [user, password, header] = ['user', 'password', 'custom_auth_header'].map((key) => (0,web_options/* textOption */.vU)(remote, key));
    if (password === undefined && (0,web_options/* flagOption */.kY)(remote, 'ask_password') === true)
        return (0,lib_failure/* fail */.fJ)(askFailure(remote, 'password'));
    const incomplete = (needs) => (0,lib_failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, `auth '${auth}' needs ${needs}`, 'set both; secrets go into .dvc/config.local'));
    if (auth === 'basic') {
        if (user === undefined || password === undefined)
            return incomplete("both 'user' and 'password'");
        const hint = 'check `user` and `password` of the remote';
        return (0,lib_failure.ok)(fixedCredentials(`as user '${user}'`, hint, httpBasic(user, password)));
    }
    if (auth === 'custom') {
        if (header === undefined || password === undefined)
            return incomplete("both 'custom_auth_header' and 'password'");
        const failure = headerFailure(remote, header, password);
        if (failure !== undefined)
            return (0,lib_failure/* fail */.fJ)(failure);
        const hint = 'check `custom_auth_header` and `password` of the remote';
        return (0,lib_failure.ok)(fixedCredentials(`with the header ${header}`, hint, { [header]: password }));
    }
    const hint = 'use `basic`, or `custom` with a header; DVC itself does not speak it either';
    return (0,lib_failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, `auth '${auth}' is not supported`, hint));
}
function withoutOption(remote, url, env) {
    const inUrl = userOf(url);
    const login = inUrl ?? netrcLogin(url.hostname, env);
    const source = inUrl === undefined ? 'of your netrc file' : "of the remote's url";
    if (login !== undefined)
        return fixedCredentials(`as user '${login.user}' ${source}`, `check user and password ${source}`, httpBasic(login.user, login.password));
    const isHalf = (0,web_options/* textOption */.vU)(remote, 'user') !== undefined || (0,web_options/* textOption */.vU)(remote, 'password') !== undefined;
    const hint = isHalf
        ? '`user` and `password` only count together with `auth`: set it to basic or custom'
        : 'set `auth`, `user` and `password` of the remote, the last one in .dvc/config.local';
    return fixedCredentials('without credentials', hint, {});
}


/***/ }),

/***/ 91401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jZ: () => (/* binding */ numberOption),
/* harmony export */   kY: () => (/* binding */ flagOption),
/* harmony export */   vU: () => (/* binding */ textOption)
/* harmony export */ });
function textOption({ options }, key) {
    const value = options.get(key);
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function flagOption({ options }, key) {
    const value = options.get(key);
    if (typeof value === 'boolean')
        return value;
    if (typeof value !== 'string' || !/^(true|false)$/i.test(value))
        return undefined;
    return value.toLowerCase() === 'true';
}
function numberOption(remote, key) {
    const value = Number(textOption(remote, key));
    return Number.isFinite(value) && value > 0 ? value : undefined;
}


/***/ })

};
