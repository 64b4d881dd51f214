export const id = 5930;
export const ids = [5930];
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
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44057);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97208);


const fewKeys = 16;
const headsAtOnce = 64;
const listsAtOnce = 16;
const pageSize = 1000;
const shardCount = 256;
const flatPages = shardCount / listsAtOnce;
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
        const shards = [...groupBy(keys, shardOf).keys()];
        const found = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .pool */ .d)(shards, { limit: listsAtOnce }, (shard) => intersect(wanted, lookups.list(shard)));
        return found.flat();
    }
    catch (error) {
        if (error instanceof _store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A && error.code === 'denied' && error.failure.reason !== 'config')
            return byHead(keys, lookups);
        throw error;
    }
}
async function byHead(keys, { head }) {
    const there = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .pool */ .d)(keys, { limit: headsAtOnce }, head);
    return keys.filter((_, index) => there[index]);
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
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((go) => this.#waiting.push(go));
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next();
        }
    }
}


/***/ }),

/***/ 75930:
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
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/existing.js
var existing = __webpack_require__(17784);
// EXTERNAL MODULE: ./lib/store/limiter.js
var limiter = __webpack_require__(9205);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./lib/store/s3/client.js




const maxSockets = 256;
const maxAttempts = 5;
function s3Client(settings, env) {
    const agents = agentsFor(settings, env);
    const config = {
        region: settings.region,
        ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
        forcePathStyle: settings.pathStyle,
        tls: settings.tls,
        followRegionRedirects: true,
        maxAttempts,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: handlerOptions(settings, agents),
        logger: silent,
        ...credentialOptions(settings),
    };
    return { client: new dist_cjs/* S3Client */.YxF(config), agents };
}
function credentialOptions({ anonymous, keys, profile, files, }) {
    if (anonymous) {
        return {
            credentials: { accessKeyId: '', secretAccessKey: '' },
            signer: { sign: async (request) => request },
        };
    }
    if (keys !== undefined)
        return { credentials: keys };
    return {
        ...(profile === undefined ? {} : { profile }),
        ...(files.credentialsFile === undefined ? {} : { filepath: files.credentialsFile }),
        ...(files.configFile === undefined ? {} : { configFilepath: files.configFile }),
    };
}
function handlerOptions(settings, agents) {
    return {
        connectionTimeout: settings.connectTimeoutMs,
        socketTimeout: settings.idleTimeoutMs,
        httpAgent: agents.http,
        httpsAgent: agents.https,
        logger: silent,
    };
}
function agentsFor(settings, env) {
    const shared = { keepAlive: true, maxSockets, proxyEnv: env };
    return { http: new external_node_http_.Agent(shared), https: new external_node_https_.Agent({ ...shared, ...tlsOptions(settings) }) };
}
function tlsOptions({ verify }) {
    if (verify === true)
        return {};
    return verify === false ? { rejectUnauthorized: false } : { ca: external_node_fs_.readFileSync(verify) };
}
const nothing = () => { };
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/store/s3/aws-signature.js

class AwsSigner {
    #day = '';
    #owner = '';
    #key;
    sign(request, identity, now) {
        const date = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
        const day = date.slice(0, 8);
        const headers = {
            ...request.headers,
            host: request.host,
            'x-amz-content-sha256': request.body === undefined ? 'UNSIGNED-PAYLOAD' : sha256(request.body),
            'x-amz-date': date,
            ...(identity.sessionToken ? { 'x-amz-security-token': identity.sessionToken } : {}),
        };
        const names = Object.keys(headers).sort();
        const signed = names.join(';');
        const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
        const canonical = `${request.method}\n${request.path}\n\n${lines}\n${signed}\n${headers['x-amz-content-sha256']}`;
        const scope = `${day}/${identity.region}/s3/aws4_request`;
        const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`;
        const signature = (0,external_node_crypto_.createHmac)('sha256', this.#keyOf(day, identity)).update(text).digest('hex');
        headers.authorization = `AWS4-HMAC-SHA256 Credential=${identity.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
        return headers;
    }
    #keyOf(day, { region, secretAccessKey }) {
        const owner = `${region}\0${secretAccessKey}`;
        if (this.#key === undefined || this.#day !== day || this.#owner !== owner) {
            const bytes = [day, region, 's3', 'aws4_request'].reduce((key, part) => (0,external_node_crypto_.createHmac)('sha256', key).update(part).digest(), Buffer.from(`AWS4${secretAccessKey}`));
            [this.#key, this.#day, this.#owner] = [(0,external_node_crypto_.createSecretKey)(bytes), day, owner];
        }
        return this.#key;
    }
}
function encodeKey(key) {
    return encodeURIComponent(key)
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}

;// CONCATENATED MODULE: ./lib/store/s3/direct.js



const patience = 3;
class DirectS3 {
    #client;
    #settings;
    #agents;
    #signer = new AwsSigner();
    #place;
    #refusals = 0;
    constructor(client, settings, agents) {
        this.#client = client;
        this.#settings = settings;
        this.#agents = agents;
        const isPlain = Object.keys({ ...settings.readFields, ...settings.writeFields }).length === 0;
        if (isPlain && !settings.anonymous)
            learnPlace(client, (place) => {
                this.#place = place;
            });
    }
    async get(key, signal) {
        const answer = await this.#send({ method: 'GET', key, headers: {}, body: undefined, signal });
        const status = statusOf(answer);
        if (status === 200)
            return this.#plain(answer);
        if (status === 404 && (await direct_text(answer)).includes('<Code>NoSuchKey</Code>'))
            return this.#plain('absent');
        return this.#refused(answer);
    }
    async head(key, signal) {
        const answer = await this.#send({ method: 'HEAD', key, headers: {}, body: undefined, signal });
        const status = statusOf(answer);
        if (status !== 200 && status !== 404)
            return this.#refused(answer);
        answer.resume();
        return this.#plain(status === 200);
    }
    async put(key, body, { headers, signal }) {
        const answer = await this.#send({ method: 'PUT', key, headers, body, signal });
        if (statusOf(answer) !== 200)
            return this.#refused(answer);
        answer.resume();
        return this.#plain(true);
    }
    #plain(value) {
        this.#refusals = 0;
        return value;
    }
    #refused(answer) {
        if (answer === 'unready')
            return;
        answer?.destroy();
        this.#refusals++;
    }
    async #send(request) {
        const place = this.#place;
        if (place === undefined || this.#refusals >= patience)
            return 'unready';
        const { config } = this.#client;
        const [credentials, region] = [await config.credentials(), await config.region()];
        const isSecure = place.protocol === 'https:';
        const path = `${place.path}${encodeKey(request.key)}`;
        const host = place.port === undefined ? place.hostname : `${place.hostname}:${place.port}`;
        const body = request.body ?? empty;
        const signable = {
            method: request.method,
            host,
            path,
            headers: request.headers,
            body: isSecure ? undefined : body,
        };
        const headers = this.#signer.sign(signable, { ...credentials, region }, new Date(Date.now() + config.systemClockOffset));
        const options = {
            method: request.method,
            hostname: place.hostname,
            port: place.port,
            path,
            headers,
            signal: request.signal,
        };
        return exchange(isSecure
            ? external_node_https_.request({ ...options, agent: this.#agents.https })
            : external_node_http_.request({ ...options, agent: this.#agents.http }), body, this.#settings.idleTimeoutMs);
    }
}
function statusOf(answer) {
    return typeof answer === 'object' ? answer.statusCode : undefined;
}
const empty = Buffer.alloc(0);
function exchange(request, body, idleMs) {
    return new Promise((resolve) => {
        let answer;
        request.setTimeout(idleMs, () => (answer ?? request).destroy(new SilentServer()));
        request.on('response', (response) => {
            answer = response;
            resolve(response);
        });
        request.on('error', () => resolve(undefined));
        if (request.method === 'PUT')
            request.setHeader('content-length', body.length);
        request.end(body.length === 0 ? undefined : body);
    });
}
class SilentServer extends Error {
    code = 'ETIMEDOUT';
}
async function direct_text(answer) {
    let read = '';
    try {
        for await (const chunk of answer) {
            read += String(chunk);
            if (read.length > 65_536)
                break;
        }
    }
    catch {
        return '';
    }
    return read;
}
function learnPlace(client, learned) {
    client.middlewareStack.add((next) => async (args) => {
        const result = await next(args);
        const { Key } = args.input;
        const { protocol, hostname, port, path } = args.request;
        const tail = encodeKey(Key ?? '');
        if (Key !== undefined && path.endsWith(`/${tail}`)) {
            learned({ protocol, hostname, port, path: path.slice(0, -tail.length) });
        }
        return result;
    }, { step: 'finalizeRequest', priority: 'low', name: 'learnPlace' });
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

// EXTERNAL MODULE: ./lib/store/shards.js
var shards = __webpack_require__(24500);
;// CONCATENATED MODULE: ./lib/store/s3/list.js


async function* listPages({ client, bucket, prefix, after, signal, }) {
    const seen = new Set();
    let token;
    do {
        const page = await client.send(new dist_cjs/* ListObjectsV2Command */.u6x({
            Bucket: bucket,
            Prefix: prefix,
            ...(token === undefined ? {} : { ContinuationToken: token }),
            ...(after === undefined ? {} : { StartAfter: after }),
        }), { ...(signal === undefined ? {} : { abortSignal: signal }) });
        token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
        const items = (page.Contents ?? []).flatMap(({ Key, Size, LastModified }) => Key?.startsWith(prefix) ? [{ key: Key, size: Size ?? 0, modified: LastModified?.getTime() }] : []);
        yield { items, more: token !== undefined };
        if (token !== undefined && seen.has(token))
            throw new RepeatedPage();
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
}
class RepeatedPage extends Error {
    code = 'ERR_HTTP_REPEATED_PAGE';
    constructor() {
        super('the listing repeats a page');
        this.name = 'RepeatedPage';
    }
}
function listObjects(request) {
    return (0,shards/* listShards */.S)(request.prefix, (prefix, after) => listPages({ ...request, prefix, after }));
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

// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
;// CONCATENATED MODULE: ./lib/store/s3/upload.js





const mebibyte = 1 << 20;
const smallestPart = 8 * mebibyte;
const maxParts = 10_000;
const partsAtOnce = 4;
const singlePutLimit = smallestPart;
async function uploadInParts(request) {
    const { client, settings, key, signal } = request;
    const target = { Bucket: settings.bucket, Key: key };
    const created = await client.send(new dist_cjs/* CreateMultipartUploadCommand */.nG4({ ...target, ...settings.writeFields }), abortable(signal));
    const upload = { ...target, UploadId: created.UploadId };
    try {
        const parts = await sendParts(request, upload);
        await complete(request, upload, parts);
    }
    catch (error) {
        await client.send(new dist_cjs/* AbortMultipartUploadCommand */.tfP(upload)).catch(() => { });
        throw error;
    }
}
async function sendParts(request, upload) {
    const { size, path, limiter, signal } = request;
    const partSize = Math.max(smallestPart, mebibyte * Math.ceil(size / maxParts / mebibyte));
    const starts = Array.from({ length: Math.ceil(size / partSize) }, (_, i) => i * partSize);
    const fd = external_node_fs_.openSync(path, 'r');
    try {
        return await (0,pool/* pool */.d)(starts, { limit: partsAtOnce, signal }, (start, index) => limiter.run(() => sendPart(request, upload, {
            number: index + 1,
            bytes: readPart(fd, start, Math.min(partSize, size - start)),
        })));
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
function readPart(fd, start, size) {
    const bytes = Buffer.allocUnsafe(size);
    let at = 0;
    while (at < size) {
        const read = external_node_fs_.readSync(fd, bytes, at, size - at, start + at);
        if (read === 0)
            throw changed(`a file of ${start + at} bytes`, 'it became shorter while it was uploaded');
        at += read;
    }
    return bytes;
}
async function sendPart({ client, settings, signal }, upload, { number, bytes }) {
    const md5 = (0,external_node_crypto_.createHash)('md5').update(bytes).digest();
    const command = new dist_cjs/* UploadPartCommand */.iVK({
        ...upload,
        ...settings.readFields,
        PartNumber: number,
        Body: bytes,
        ContentMD5: md5.toString('base64'),
    });
    const { ETag } = await client.send(command, abortable(signal));
    return { number, etag: ETag, md5 };
}
async function complete({ client, settings, size, signal }, upload, parts) {
    const { Bucket, Key } = upload;
    const command = new dist_cjs/* CompleteMultipartUploadCommand */.Gym({
        ...upload,
        ...settings.readFields,
        MultipartUpload: { Parts: parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag })) },
    });
    const failure = await client.send(command, abortable(signal)).then(() => undefined, (error) => ({ error }));
    signal?.throwIfAborted();
    const head = await client
        .send(new dist_cjs/* HeadObjectCommand */.l81({ Bucket, Key, ...settings.readFields }), abortable(signal))
        .catch((error) => {
        throw failure === undefined ? error : failure.error;
    });
    if (failure !== undefined && head.ETag !== multipartEtag(parts))
        throw failure.error;
    if (head.ContentLength !== size)
        throw changed(`'${Key}'`, `it has ${head.ContentLength} bytes after the upload, not ${size}`);
}
function multipartEtag(parts) {
    const digest = (0,external_node_crypto_.createHash)('md5');
    for (const { md5 } of parts)
        digest.update(md5);
    return `"${digest.digest('hex')}-${parts.length}"`;
}
function changed(what, how) {
    const hint = 'let whatever writes to it finish, then try again';
    return new store/* StoreError */.A('unavailable', { reason: 'data', message: `${what}: ${how}`, hint });
}
function abortable(signal) {
    return signal === undefined ? {} : { abortSignal: signal };
}

;// CONCATENATED MODULE: ./lib/store/s3/s3.js












function openS3(remote, env) {
    const settings = s3Settings(remote, env);
    if (!settings.ok)
        return settings;
    try {
        const { client, agents } = s3Client(settings.value, env);
        return (0,failure.ok)(new S3Store(remote.name, client, { settings: settings.value, agents }));
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
class S3Store {
    name;
    width = 64;
    #settings;
    #client;
    #direct;
    #base;
    #limiter = new limiter/* Limiter */.j(bodiesInMemory);
    constructor(remote, client, { settings, agents }) {
        this.name = `remote '${remote}' (s3://${settings.bucket}${settings.prefix === '' ? '' : `/${settings.prefix}`})`;
        this.#settings = settings;
        this.#client = client;
        this.#direct = new DirectS3(client, settings, agents);
        this.#base = settings.prefix === '' ? '' : `${settings.prefix}/`;
    }
    async has(keys, signal) {
        const found = await (0,existing/* chooseExisting */.h)(keys, {
            head: (key) => this.#head(key, signal),
            list: (prefix) => this.list(prefix, signal),
        });
        if (found.size === 0 && keys.length > 0)
            await this.#requireBucket(signal);
        return found;
    }
    async *list(prefix, signal) {
        const request = {
            client: this.#client,
            bucket: this.#settings.bucket,
            prefix: this.#base + prefix,
            signal,
        };
        const pages = prefix === 'files/md5/' ? listObjects(request) : listPages(request);
        for (;;) {
            const page = await this.#ask('list', prefix, signal, () => pages.next());
            if (page.done === true)
                return;
            for (const item of page.value.items)
                yield this.#stored(item);
        }
    }
    #stored({ key, size, modified }) {
        return { key: key.slice(this.#base.length), size, ...(modified === undefined ? {} : { modified }) };
    }
    async read(key, signal) {
        const body = await this.#ask('read', key, signal, () => this.#open(key, signal));
        return this.#chunks(key, body, signal);
    }
    async #open(key, signal) {
        const direct = await this.#direct.get(this.#base + key, signal);
        if (direct === 'absent')
            throw Object.assign(new Error(), { name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } });
        if (direct !== undefined)
            return direct;
        const command = new dist_cjs/* GetObjectCommand */.jLs({ ...this.#at(key), ...this.#settings.readFields });
        const { Body } = await this.#client.send(command, s3_abortable(signal));
        return (Body ?? []);
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
        await this.#ask('write', key, signal, () => {
            if (source.kind === 'bytes')
                return this.#put(key, source.bytes, undefined, signal);
            if (source.size <= singlePutLimit)
                return this.#limiter.run(() => this.#put(key, wholeFile(source), source.md5, signal));
            const { path, size } = source;
            const [client, settings, limiter] = [this.#client, this.#settings, this.#limiter];
            return uploadInParts({ client, settings, limiter, key: this.#base + key, path, size, signal });
        });
    }
    async #put(key, body, md5, signal) {
        const digest = md5 === undefined ? undefined : Buffer.from(md5, 'hex').toString('base64');
        const headers = digest === undefined ? {} : { 'content-md5': digest };
        if ((await this.#direct.put(this.#base + key, body, { headers, signal })) === true)
            return;
        const fields = { ...this.#settings.writeFields, ...(digest === undefined ? {} : { ContentMD5: digest }) };
        await this.#client.send(new dist_cjs/* PutObjectCommand */.wKZ({ ...this.#at(key), ...fields, Body: body }), s3_abortable(signal));
    }
    async remove(key, signal) {
        await this.#ask('remove', key, signal, () => this.#client.send(new dist_cjs/* DeleteObjectCommand */.k4j(this.#at(key)), s3_abortable(signal)));
    }
    async close() {
        this.#client.destroy();
    }
    async #head(key, signal) {
        try {
            return await this.#ask('look up', key, signal, async () => {
                const direct = await this.#direct.head(this.#base + key, signal);
                if (direct !== undefined)
                    return direct;
                const command = new dist_cjs/* HeadObjectCommand */.l81({ ...this.#at(key), ...this.#settings.readFields });
                await this.#client.send(command, s3_abortable(signal));
                return true;
            });
        }
        catch (error) {
            if (error instanceof store/* StoreError */.A && error.code === 'not-found')
                return false;
            throw error;
        }
    }
    async #requireBucket(signal) {
        const { bucket } = this.#settings;
        try {
            await this.#client.send(new dist_cjs/* HeadBucketCommand */.kuI({ Bucket: bucket }), s3_abortable(signal));
        }
        catch (error) {
            const { $metadata } = error;
            if ($metadata?.httpStatusCode !== 404)
                return;
            throw translateS3Error(Object.assign(new Error(), { name: 'NoSuchBucket', $metadata }), this.#request('look up', ''));
        }
    }
    #at(key) {
        return { Bucket: this.#settings.bucket, Key: this.#base + key };
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
            throw translateS3Error(error, this.#request(action, key));
        }
    }
}
function wholeFile({ path, size }) {
    const bytes = external_node_fs_.readFileSync(path);
    if (bytes.length === size)
        return bytes;
    const message = `'${path}' changed while it was uploaded: ${bytes.length} bytes, not ${size}`;
    throw new store/* StoreError */.A('unavailable', {
        reason: 'data',
        message,
        hint: 'let whatever writes to it finish, then try again',
    });
}
function s3_abortable(signal) {
    return signal === undefined ? {} : { abortSignal: signal };
}


/***/ }),

/***/ 24500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ listShards)
/* harmony export */ });
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
