export const id = 1665;
export const ids = [1665];
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

/***/ 51665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AzureStore: () => (/* binding */ AzureStore),
  openAzure: () => (/* binding */ openAzure)
});

// EXTERNAL MODULE: ./node_modules/@azure/storage-blob/dist/esm/index.js + 304 modules
var esm = __webpack_require__(29790);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
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
// EXTERNAL MODULE: ./lib/store/shards.js
var shards = __webpack_require__(24500);
// EXTERNAL MODULE: ./lib/store/remote-options.js
var remote_options = __webpack_require__(39472);
;// CONCATENATED MODULE: ./lib/store/azure/http.js

const largestAnswer = 32 << 20;
function azureHttp(http) {
    return {
        sendRequest: async (request) => {
            const reply = await http.send({
                method: request.method,
                url: request.url,
                headers: headersOf(request),
                body: bodyOf(request),
                signal: request.abortSignal,
            });
            return answer(request, reply);
        },
    };
}
function headersOf({ headers }) {
    const sent = {};
    for (const { name, value } of headers.headersArray()) {
        if (name.toLowerCase() !== 'content-length')
            sent[name] = value;
    }
    return sent;
}
function bodyOf({ body }) {
    if (body === undefined || body === null)
        return undefined;
    if (typeof body === 'string')
        return Buffer.from(body);
    if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    throw new Error('the SDK sends a body of another kind than was given to it');
}
async function answer(request, reply) {
    const { status, body } = reply;
    const head = { request, status, headers: answerHeaders(request, reply) };
    const streamed = request.streamResponseStatusCodes;
    if (streamed?.has(status) === true || streamed?.has(Number.POSITIVE_INFINITY) === true)
        return { ...head, readableStreamBody: body };
    return { ...head, bodyAsText: await (0,cloud_http/* shortText */.os)(body, largestAnswer) };
}
function answerHeaders(request, reply) {
    const headers = request.headers.clone();
    for (const name of headers.headerNames())
        headers.remove(name);
    for (const [name, value] of Object.entries(reply.headers)) {
        if (value !== undefined)
            headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return headers;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/store/cloud/errors.js
var errors = __webpack_require__(35260);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/store/azure/cli.js

const timeoutMs = 30_000;
function askAzureCli(resource, env) {
    const words = ['account', 'get-access-token', '--output', 'json', '--resource', resource];
    const options = {
        env: { ...env },
        timeout: timeoutMs,
        shell: process.platform === 'win32',
        encoding: 'utf8',
    };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('az', words, options, (error, stdout) => resolve(error === null ? stdout : undefined));
    });
}

;// CONCATENATED MODULE: ./lib/store/azure/token.js



const storageResource = 'https://storage.azure.com/';
function requestToken(http, request) {
    return (0,retry/* withRetries */.LH)(judge, undefined, async () => {
        const reply = await http.send({ ...request, signal: AbortSignal.timeout(30_000) });
        const text = await (0,cloud_http/* shortText */.os)(reply.body);
        if (reply.status !== 200)
            throw new Refused(labelOf(text, reply.status), reply.status);
        return parseToken(text);
    });
}
function clientToken(http, { authority, tenant, client }, proof) {
    const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: client,
        scope: `${storageResource}.default`,
    });
    if ('secret' in proof)
        form.set('client_secret', proof.secret);
    else {
        form.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
        form.set('client_assertion', proof.assertion);
    }
    const url = `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return requestToken(http, { method: 'POST', url, headers, body: Buffer.from(form.toString()) });
}
function parseToken(text) {
    const answer = fieldsOf(text);
    const token = answer.access_token ?? answer.accessToken;
    const until = untilOf(answer);
    if (typeof token !== 'string' || token === '' || until === undefined)
        throw new errors/* TokenError */.gz('no_token');
    return { token, expiresOnTimestamp: until };
}
function untilOf({ expires_in, expires_on, expiresOn, }) {
    const [seconds, at] = [Number(expires_in), Number(expires_on)];
    if (Number.isFinite(at) && at > 0)
        return 1000 * at;
    if (Number.isFinite(seconds) && seconds > 0)
        return Date.now() + 1000 * seconds;
    const local = typeof expiresOn === 'string' ? Date.parse(expiresOn.replace(' ', 'T')) : Number.NaN;
    return Number.isNaN(local) ? undefined : local;
}
class Refused extends errors/* TokenError */.gz {
    status;
    constructor(label, status) {
        super(label);
        this.status = status;
    }
}
function judge(error) {
    if (error instanceof Refused && (0,retry/* isTransientStatus */.Dm)(error.status))
        return { afterMs: undefined };
    return (0,retry/* networkCode */.e8)(error) === undefined ? undefined : { afterMs: undefined };
}
function labelOf(text, status) {
    const number = /AADSTS\d+/.exec(text)?.[0];
    const { error } = fieldsOf(text);
    return number ?? (typeof error === 'string' ? error : `token_${status}`);
}
function fieldsOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/store/azure/identity.js






const probeMs = 2_000;
const patientMs = 30_000;
class AzureIdentity {
    name;
    #ways;
    #way;
    constructor(login, context) {
        this.#ways = login.kind === 'principal' ? [byPrincipal(login.principal, context)] : chain(login, context);
        this.name = login.kind === 'principal' ? this.#ways[0].name : 'nobody (no credentials)';
    }
    async getToken() {
        if (this.#way !== undefined)
            return this.#keep(this.#way, await this.#way.get());
        for (const way of this.#ways) {
            const token = await way.get();
            if (token !== undefined)
                return this.#keep(way, token);
        }
        throw new errors/* TokenError */.gz('no_credentials');
    }
    #keep(way, token) {
        if (token === undefined)
            throw new errors/* TokenError */.gz('signed_out');
        this.#way = way;
        this.name = way.name;
        return token;
    }
}
function chain({ skipEnvironment, skipManagedIdentity }, context) {
    const { AZURE_TENANT_ID: tenant, AZURE_CLIENT_ID: client, AZURE_CLIENT_SECRET: secret } = context.env;
    const ways = [];
    if (tenant && client) {
        if (secret && !skipEnvironment)
            ways.push(byPrincipal({ tenant, client, secret }, context));
        ways.push(byFile({ tenant, client }, context), byGitHub({ tenant, client }, context));
    }
    if (!skipManagedIdentity)
        ways.push(byAppService(client, context), byMachine(client, context));
    ways.push(byCli(context.env));
    return ways;
}
function authorityOf({ AZURE_AUTHORITY_HOST: host }) {
    const url = host
        ? /^https?:\/\//i.test(host)
            ? host
            : `https://${host}`
        : 'https://login.microsoftonline.com';
    return url.replace(/\/+$/, '');
}
function byPrincipal({ tenant, client, secret }, { http, env }) {
    const at = { authority: authorityOf(env), tenant, client };
    return { name: `application ${client}`, get: () => clientToken(http, at, { secret }) };
}
function byFile({ tenant, client }, { http, env }) {
    const path = env.AZURE_FEDERATED_TOKEN_FILE;
    const get = async () => {
        if (!path)
            return undefined;
        let assertion;
        try {
            assertion = external_node_fs_.readFileSync(path, 'utf8').trim();
        }
        catch {
            throw new errors/* TokenError */.gz('federated_token_file');
        }
        return clientToken(http, { authority: authorityOf(env), tenant, client }, { assertion });
    };
    return { name: `application ${client} (federated)`, get };
}
function byGitHub({ tenant, client }, { http, env }) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    const get = async () => {
        if (!url || !bearer)
            return undefined;
        const reply = await http.send({
            method: 'GET',
            url: `${url}&audience=${encodeURIComponent('api://AzureADTokenExchange')}`,
            headers: { authorization: `Bearer ${bearer}` },
            signal: AbortSignal.timeout(patientMs),
        });
        const assertion = /"value"\s*:\s*"([\w.-]+)"/.exec(await (0,cloud_http/* shortText */.os)(reply.body))?.[1];
        if (reply.status !== 200 || assertion === undefined)
            throw new errors/* TokenError */.gz('github_identity');
        return clientToken(http, { authority: authorityOf(env), tenant, client }, { assertion });
    };
    return { name: `application ${client} (this GitHub job)`, get };
}
function byAppService(client, { http, env }) {
    const { IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: secret } = env;
    const get = async () => {
        if (!endpoint || !secret)
            return undefined;
        const query = identityQuery('2019-08-01', client);
        return requestToken(http, {
            method: 'GET',
            url: `${endpoint}?${query}`,
            headers: { 'x-identity-header': secret },
        });
    };
    return { name: 'the managed identity of this app', get };
}
function byMachine(client, { env }) {
    const host = env.AZURE_POD_IDENTITY_AUTHORITY_HOST || 'http://169.254.169.254';
    const url = `${host.replace(/\/+$/, '')}/metadata/identity/oauth2/token?${identityQuery('2018-02-01', client)}`;
    const get = async () => {
        const near = new cloud_http/* CloudHttp */.Sj({ env: {}, connectTimeoutMs: probeMs, idleTimeoutMs: patientMs });
        try {
            const signal = AbortSignal.timeout(probeMs);
            const reply = await near.send({ method: 'GET', url, headers: {}, signal });
            await (0,cloud_http/* shortText */.os)(reply.body);
            if (reply.status !== 400)
                return undefined;
            return await requestToken(near, { method: 'GET', url, headers: { metadata: 'true' } });
        }
        catch (error) {
            if (error instanceof errors/* TokenError */.gz || (0,retry/* networkCode */.e8)(error) !== undefined)
                return undefined;
            throw error;
        }
        finally {
            await near.close();
        }
    };
    return { name: 'the managed identity of this machine', get };
}
function identityQuery(version, client) {
    const query = new URLSearchParams({ 'api-version': version, resource: storageResource });
    if (client)
        query.set('client_id', client);
    return query;
}
function byCli(env) {
    const get = async () => {
        const text = await askAzureCli(storageResource, env);
        return text === undefined ? undefined : parseToken(text);
    };
    return { name: 'the user of the Azure CLI', get };
}

;// CONCATENATED MODULE: ./lib/store/azure/client.js





function azureClient(remote, { login, container }, via) {
    try {
        const { service, identity } = client_open(login, via);
        return (0,failure.ok)({ container: service.getContainerClient(container), identity });
    }
    catch {
        const [option, hint] = login.kind === 'connection-string'
            ? ['connection_string', 'copy it whole from the Access keys of the storage account']
            : [login.kind === 'sas' ? 'sas_token' : 'account_key', 'copy it again from the storage account'];
        return (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote, `${option} cannot be read`, hint));
    }
}
function client_open(login, via) {
    const options = { httpClient: azureHttp(via.http), retryOptions: { maxTries: 1 } };
    if (login.kind === 'connection-string') {
        const service = esm/* BlobServiceClient */.wS.fromConnectionString(login.text, options);
        const isKey = /(?:^|;)\s*AccountKey\s*=|UseDevelopmentStorage/i.test(login.text);
        const name = isKey ? `account ${service.accountName} (key)` : `account ${service.accountName} (SAS)`;
        return { service, identity: { name } };
    }
    const url = `https://${login.account}.blob.core.windows.net`;
    if (login.kind === 'key') {
        const credential = new esm/* StorageSharedKeyCredential */.Z3(login.account, checkedKey(login.key));
        const service = new esm/* BlobServiceClient */.wS(url, (0,esm/* newPipeline */.vC)(credential, options));
        return { service, identity: { name: `account ${login.account} (key)` } };
    }
    if (login.kind === 'sas' || login.kind === 'anonymous') {
        const query = login.kind === 'sas' ? `?${login.token.replace(/^\?/, '')}` : '';
        const service = new esm/* BlobServiceClient */.wS(url + query, (0,esm/* newPipeline */.vC)(new esm/* AnonymousCredential */.tv(), options));
        const name = login.kind === 'sas' ? `account ${login.account} (SAS)` : 'nobody (anonymous)';
        return { service, identity: { name } };
    }
    const identity = new AzureIdentity(login, via);
    const service = new esm/* BlobServiceClient */.wS(url, (0,esm/* newPipeline */.vC)({ getToken: () => identity.getToken() }, options));
    return { service, identity };
}
function checkedKey(key) {
    if (/^[A-Za-z0-9+/]{4,}={0,2}$/.test(key))
        return key;
    throw new Error('no base64');
}

// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/azure/errors.js




const permissions = {
    read: "the role 'Storage Blob Data Reader', or permission r of a SAS,",
    'look up': "the role 'Storage Blob Data Reader', or permissions r and l of a SAS,",
    list: "the role 'Storage Blob Data Reader', or permission l of a SAS,",
    write: "the role 'Storage Blob Data Contributor', or permissions c and w of a SAS,",
    remove: "the role 'Storage Blob Data Contributor', or permission d of a SAS,",
};
function isCutBody(error) {
    return error instanceof Error && error.message.startsWith('Data corruption failure');
}
class OddListing extends Error {
}
function isOddAnswer(error) {
    if (error instanceof OddListing)
        return true;
    return error instanceof RangeError && error.message.startsWith('File download response');
}
function judgeAzure(error) {
    if (error instanceof esm/* RestError */.pj && error.statusCode !== undefined) {
        const after = error.response?.headers.get('retry-after');
        return (0,retry/* isTransientStatus */.Dm)(error.statusCode) ? { afterMs: (0,retry/* retryAfterMs */.Vs)(after, Date.now()) } : undefined;
    }
    if (isOddAnswer(error))
        return { afterMs: undefined };
    const code = (0,retry/* networkCode */.e8)(error);
    return code === undefined || (0,retry/* isCertificateCode */.TR)(code) ? undefined : { afterMs: undefined };
}
function translateAzureError(error, call) {
    if (error instanceof store/* StoreError */.A)
        return error;
    const cause = causeOf(error, call);
    return cause === undefined ? error : (0,errors/* cloudError */.EF)({ ...call, permission: permissions[call.action] }, cause);
}
function causeOf(error, { identity }) {
    if (error instanceof errors/* TokenError */.gz)
        return tokenCause(error);
    if (isCutBody(error))
        return { ...errors/* unavailable */.hU, detail: ['ECONNRESET'] };
    if (isOddAnswer(error))
        return { ...errors/* unavailable */.hU, text: 'the answer makes no sense', detail: [] };
    if (error instanceof esm/* RestError */.pj)
        return refusalCause(error, identity);
    const cause = (0,errors/* networkCause */.u6)(error);
    if (cause?.detail[0] !== 'ENOTFOUND')
        return cause;
    const hint = "check account_name, and the network's name service";
    return { ...cause, text: 'there is no such storage account', hint };
}
function azureCode(error) {
    return (0,errors/* plainWord */.hx)(error.response?.headers.get('x-ms-error-code') ?? error.code);
}
function refusalCause(error, identity) {
    const status = error.statusCode;
    const code = azureCode(error);
    const detail = [code, status === undefined ? undefined : `HTTP ${status}`];
    const known = code !== undefined && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
    if (known !== undefined)
        return { ...known, detail };
    if (status === 404)
        return { ...errors/* absent */.Ge, detail };
    if (status === 401 || (status === 409 && code === 'PublicAccessNotPermitted')) {
        const isNobody = identity.startsWith('nobody');
        const text = isNobody ? 'no credentials were given' : 'the credentials are not accepted';
        const hint = isNobody
            ? 'the container is not public: set account_key, sas_token or connection_string'
            : 'check them, and the clock of this machine';
        return { code: 'denied', config: true, text, hint, detail };
    }
    if (status === 403)
        return { code: 'denied', text: 'access denied', detail };
    if (status === undefined || (0,retry/* isTransientStatus */.Dm)(status))
        return { ...errors/* unavailable */.hU, detail };
    if (status < 400)
        return { ...errors/* unavailable */.hU, text: 'the answer makes no sense', detail };
    const hint = 'check the options of the remote';
    return { code: 'unsupported', text: 'the server refused the request', hint, detail };
}
const noContainer = {
    code: 'denied',
    config: true,
    text: 'there is no such container',
    hint: "check the remote's url and the account; make the container if it is new",
};
const archived = {
    code: 'unsupported',
    text: 'it is archived',
    hint: 'rehydrate it from the archive tier first',
};
const damaged = {
    code: 'unavailable',
    text: 'the bytes that arrived are not those that were sent',
    hint: 'try again',
};
const byCode = {
    ContainerNotFound: noContainer,
    ContainerBeingDeleted: noContainer,
    ContainerDisabled: noContainer,
    BlobArchived: archived,
    BlobBeingRehydrated: archived,
    Md5Mismatch: damaged,
    Crc64Mismatch: damaged,
    AuthenticationFailed: {
        code: 'denied',
        config: true,
        text: 'the credentials are not accepted',
        hint: 'check the account key or SAS token: is it of this account, whole and not expired? And the clock of this machine',
    },
    KeyBasedAuthenticationNotPermitted: {
        code: 'denied',
        config: true,
        text: 'the account does not allow keys',
        hint: 'remove account_key or connection_string, and sign in with Entra ID',
    },
    AuthorizationSourceIPMismatch: {
        code: 'denied',
        config: true,
        text: 'the SAS token does not allow this address',
        hint: 'make one without an address range, or run where it allows',
    },
    AccountIsDisabled: {
        code: 'denied',
        config: true,
        text: 'the storage account is disabled',
        hint: 'see to its subscription',
    },
    BlobImmutableDueToPolicy: {
        code: 'unsupported',
        text: 'the container keeps what is there',
        hint: 'its immutability policy does not allow this',
    },
};
function tokenCause({ label }) {
    const isNone = label === 'no_credentials';
    return {
        code: 'denied',
        config: true,
        text: isNone ? 'no credentials were found' : 'the credentials give no token',
        hint: isNone
            ? 'set account_key, sas_token or connection_string (or AZURE_STORAGE_CONNECTION_STRING), or AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET, or sign in with `az login`; for a public container `allow_anonymous_login`'
            : 'check tenant, client and secret; with a federated identity, does the application trust this subject?',
        detail: [label],
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
;// CONCATENATED MODULE: ./lib/store/azure/upload.js






const mebibyte = 1 << 20;
const maxBlocks = 50_000;
const blocksAtOnce = 4;
const azureBlockSize = 8 * mebibyte;
async function uploadBlob({ blob, md5, signal }, bytes) {
    const digest = md5 === undefined ? (0,external_node_crypto_.createHash)('md5').update(bytes).digest() : Buffer.from(md5, 'hex');
    await (0,retry/* withRetries */.LH)(judgeAzure, signal, () => blob.upload(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes.length, {
        ...abortable(signal),
        blobHTTPHeaders: { blobContentMD5: digest, blobContentType: 'application/octet-stream' },
    }));
}
async function uploadInBlocks(upload) {
    const { blob, path, size, md5, signal } = upload;
    const blockSize = Math.max(azureBlockSize, mebibyte * Math.ceil(size / maxBlocks / mebibyte));
    const starts = Array.from({ length: Math.ceil(size / blockSize) }, (_, i) => i * blockSize);
    const fd = external_node_fs_.openSync(path, 'r');
    let names;
    try {
        names = await (0,pool/* pool */.d)(starts, { limit: blocksAtOnce, signal }, (start, index) => upload.limiter.run(async () => {
            const bytes = (0,file_part/* readPart */.on)(fd, start, Math.min(blockSize, size - start));
            const name = await stage(upload, index, bytes);
            upload.sent?.(bytes.length);
            return name;
        }));
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
    await (0,retry/* withRetries */.LH)(judgeAzure, signal, () => blob.commitBlockList(names, {
        ...abortable(signal),
        blobHTTPHeaders: {
            blobContentType: 'application/octet-stream',
            ...(md5 === undefined ? {} : { blobContentMD5: Buffer.from(md5, 'hex') }),
        },
    }));
    await checkSize(upload);
}
async function stage({ blob, signal }, index, bytes) {
    const transactionalContentMD5 = (0,external_node_crypto_.createHash)('md5').update(bytes).digest();
    const label = (0,external_node_crypto_.createHash)('md5').update(`${index} `).update(transactionalContentMD5).digest('hex');
    const name = Buffer.from(label).toString('base64');
    await (0,retry/* withRetries */.LH)(judgeAzure, signal, () => blob.stageBlock(name, bytes, bytes.length, { ...abortable(signal), transactionalContentMD5 }));
    return name;
}
async function checkSize({ blob, size, signal }) {
    const { contentLength } = await (0,retry/* withRetries */.LH)(judgeAzure, signal, () => blob.getProperties(abortable(signal)));
    if (contentLength !== undefined && contentLength !== size)
        throw (0,file_part/* changedFile */.Ne)(`'${blob.name}' has ${contentLength} bytes after the upload, not ${size}`);
}
function abortable(signal) {
    return signal === undefined ? {} : { abortSignal: signal };
}

;// CONCATENATED MODULE: ./lib/store/azure/page.js


const pageSize = 5000;
async function readPage(container, request) {
    const { prefix, flat, token, signal } = request;
    const options = { prefix, ...abortable(signal) };
    const settings = { maxPageSize: pageSize, ...(token === undefined ? {} : { continuationToken: token }) };
    const pages = flat
        ? container.listBlobsByHierarchy('/', options).byPage(settings)
        : container.listBlobsFlat(options).byPage(settings);
    try {
        const { done, value } = await pages.next();
        return done === true ? { blobs: [], folders: [], token: undefined } : pageOf(value);
    }
    catch (error) {
        throw error instanceof TypeError ? new OddListing() : error;
    }
}
function pageOf({ continuationToken, segment }) {
    const folders = (segment.blobPrefixes ?? []).map(({ name }) => ({ key: name, size: 0 }));
    const blobs = segment.blobItems.map(storedItem);
    if (![...blobs, ...folders].every(({ key, size }) => typeof key === 'string' && size >= 0))
        throw new OddListing();
    return { blobs, folders, token: continuationToken || undefined };
}
function storedItem({ name, properties: { contentLength, lastModified, etag } }) {
    const modified = lastModified === undefined ? {} : { modified: lastModified.getTime() };
    const tag = etag ? { etag: etag.startsWith('"') ? etag : `"${etag}"` } : {};
    return { key: name, size: contentLength ?? 0, ...modified, ...tag };
}

;// CONCATENATED MODULE: ./lib/store/azure/config.js

const names = {
    connection_string: 'connection_string',
    account: 'account_name',
    key: 'account_key',
    sas_token: 'sas_token',
    container_name: 'container_name',
};
function azureConfig(env) {
    const home = env.HOME || env.USERPROFILE;
    const folder = env.AZURE_CONFIG_DIR || (home ? `${home}/.azure` : undefined);
    let text;
    try {
        text = folder === undefined ? '' : external_node_fs_.readFileSync(`${folder}/config`, 'utf8');
    }
    catch {
        return new Map();
    }
    return parse(text);
}
function parse(text) {
    const options = new Map();
    let isStorage = false;
    for (const line of text.split(/\r?\n/)) {
        const section = /^\s*\[(.*?)\]/.exec(line);
        if (section !== null)
            isStorage = section[1] === 'storage';
        const pair = /^\s*([^=:#;[\s]+)\s*[=:]\s*(.*?)\s*$/.exec(line);
        if (!isStorage || pair === null)
            continue;
        const key = pair[1].toLowerCase();
        const option = Object.hasOwn(names, key) ? names[key] : undefined;
        if (option !== undefined && pair[2])
            options.set(option, pair[2]);
    }
    return options;
}

;// CONCATENATED MODULE: ./lib/store/azure/settings.js



const defaultConnectSeconds = 10;
const defaultIdleSeconds = 60;
function azureSettings(remote, env) {
    const config = azureConfig(env);
    const read = (option, ...names) => (0,remote_options/* textOption */.vU)(remote, option) ??
        names.map((name) => env[name] || undefined).find(Boolean) ??
        config.get(option);
    const place = containerOf(remote, read);
    const login = loginOf(remote, read);
    const problems = (0,failure/* all */.Q7)([place, login]);
    if (!problems.ok)
        return problems;
    if (!place.ok || !login.ok)
        return (0,failure/* fail */.fJ)();
    return (0,failure.ok)({
        ...place.value,
        login: login.value,
        connectTimeoutMs: 1000 * (seconds(remote, 'connection_timeout') ?? defaultConnectSeconds),
        idleTimeoutMs: 1000 * (seconds(remote, 'read_timeout') ?? defaultIdleSeconds),
    });
}
function containerOf({ name, url }, read) {
    const found = (0,remote_options/* placeOf */.$t)(url);
    const container = found?.place ?? read('container_name', 'AZURE_STORAGE_CONTAINER_NAME');
    if (container === undefined)
        return (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(name, `'${url}' names no container`, 'write it as azure://CONTAINER/PREFIX'));
    if (/^(\$root|\$web|\$logs|[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9])$/.test(container))
        return (0,failure.ok)({ container, prefix: found?.prefix ?? '' });
    const hint = 'it has 3 to 63 lower-case letters, digits and single hyphens';
    return (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(name, `'${container}' cannot be the name of a container`, hint));
}
function loginOf(remote, read) {
    const text = read('connection_string', 'AZURE_STORAGE_CONNECTION_STRING');
    if (text !== undefined)
        return (0,failure.ok)({ kind: 'connection-string', text });
    const account = read('account_name', 'AZURE_STORAGE_ACCOUNT', 'AZURE_STORAGE_ACCOUNT_NAME');
    if (account === undefined) {
        const message = 'Authentication to Azure Blob Storage requires either account_name or connection_string.';
        return (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, message, 'set one of them, or AZURE_STORAGE_CONNECTION_STRING'));
    }
    if (!/^[a-z0-9]{3,24}(-secondary)?$/.test(account))
        return (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, `account_name '${account}' cannot be the name of a storage account`, 'it has 3 to 24 lower-case letters and digits'));
    return (0,failure.ok)(withAccount(remote, account, read));
}
function withAccount(remote, account, read) {
    const key = read('account_key', 'AZURE_STORAGE_KEY', 'AZURE_STORAGE_ACCOUNT_KEY');
    if (key !== undefined)
        return { kind: 'key', account, key };
    const token = read('sas_token', 'AZURE_STORAGE_SAS_TOKEN');
    if (token !== undefined)
        return { kind: 'sas', account, token };
    const tenant = read('tenant_id', 'AZURE_STORAGE_TENANT_ID');
    const client = read('client_id', 'AZURE_STORAGE_CLIENT_ID');
    const secret = read('client_secret', 'AZURE_STORAGE_CLIENT_SECRET');
    if (tenant !== undefined && client !== undefined && secret !== undefined)
        return { kind: 'principal', account, principal: { tenant, client, secret } };
    if ((0,remote_options/* isOn */.Mp)(remote, 'allow_anonymous_login'))
        return { kind: 'anonymous', account };
    return {
        kind: 'default',
        account,
        skipEnvironment: (0,remote_options/* isOn */.Mp)(remote, 'exclude_environment_credential'),
        skipManagedIdentity: (0,remote_options/* isOn */.Mp)(remote, 'exclude_managed_identity_credential'),
    };
}
function seconds(remote, option) {
    const value = Number((0,remote_options/* textOption */.vU)(remote, option));
    return Number.isFinite(value) && value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/store/azure/azure.js















function openAzure(remote, env) {
    const settings = azureSettings(remote, env);
    if (!settings.ok)
        return settings;
    const { container, prefix, connectTimeoutMs, idleTimeoutMs } = settings.value;
    const http = new cloud_http/* CloudHttp */.Sj({ env, connectTimeoutMs, idleTimeoutMs });
    const client = azureClient(remote.name, settings.value, { http, env });
    if (!client.ok)
        return client;
    const name = `remote '${remote.name}' (azure://${container}${prefix === '' ? '' : `/${prefix}`})`;
    return (0,failure.ok)(new AzureStore({ name, prefix, http, ...client.value }));
}
const bodiesInMemory = 16;
class AzureStore {
    name;
    width = 64;
    #http;
    #container;
    #identity;
    #base;
    #limiter = new limiter/* Limiter */.j(bodiesInMemory);
    constructor({ name, prefix, http, container, identity }) {
        this.name = name;
        this.#http = http;
        this.#container = container;
        this.#identity = identity;
        this.#base = prefix === '' ? '' : `${prefix}/`;
    }
    has(keys, signal) {
        return (0,existing/* chooseExisting */.h)(keys, {
            name: this.name,
            head: (key) => this.#exists(key, signal),
            list: (prefix) => this.list(prefix, signal, 'row'),
        });
    }
    async *list(prefix, signal, way = 'shards') {
        const place = { base: this.#base, prefix };
        const flat = way === 'folder';
        const pages = (0,shards/* listInWay */.b)(way, place, (from, after) => this.#pages(from, { after, flat, signal }));
        for (;;) {
            const page = await this.#ask('list', prefix, signal, () => pages.next());
            if (page.done === true)
                return;
            for (const item of page.value.items)
                yield { ...item, key: item.key.slice(this.#base.length) };
        }
    }
    listFolder(prefix, signal) {
        return this.list(prefix, signal, 'folder');
    }
    async look(key, signal) {
        for await (const item of this.list(key, signal))
            return item.key === key ? item : undefined;
        return undefined;
    }
    async *#pages(prefix, { after, flat, signal }) {
        const seen = new Set();
        let token;
        do {
            const request = { prefix, flat, token, signal };
            const page = await (0,retry/* withRetries */.LH)(judgeAzure, signal, () => readPage(this.#container, request));
            token = page.token;
            const blobs = page.blobs.filter(({ key }) => key.startsWith(prefix) && (after === undefined || key > after));
            yield { items: [...blobs, ...page.folders], more: token !== undefined };
            if (token !== undefined && seen.has(token))
                throw new esm/* RestError */.pj('the listing repeats a page', { statusCode: 200 });
            if (token !== undefined)
                seen.add(token);
        } while (token !== undefined);
    }
    async read(key, signal) {
        const open = (offset, version) => this.#open(key, { offset, version, signal });
        const first = await this.#ask('read', key, signal, () => open(0));
        const isLost = (error) => signal?.aborted !== true && ((0,retry/* networkCode */.e8)(error) !== undefined || isCutBody(error));
        return this.#chunks(key, (0,read/* resuming */.b)(first, { open, isLost }), signal);
    }
    readPart(key, { start, length }, signal) {
        const options = { ...abortable(signal), maxRetryRequests: 0 };
        return this.#ask('read', key, signal, async () => {
            const reply = await (0,retry/* withRetries */.LH)(judgeAzure, signal, () => this.#blob(key).download(start, length, options));
            return (0,part/* partOf */.B)((reply.readableStreamBody ?? []), length);
        });
    }
    async #open(key, { offset, version, signal, }) {
        const options = {
            ...abortable(signal),
            maxRetryRequests: 0,
            ...(version === undefined ? {} : { conditions: { ifMatch: version } }),
        };
        const reply = await (0,retry/* withRetries */.LH)(judgeAzure, signal, () => this.#blob(key).download(offset, undefined, options));
        return {
            chunks: (reply.readableStreamBody ?? []),
            size: offset === 0 ? reply.contentLength : undefined,
            version: reply.etag,
        };
    }
    async *#chunks(key, body, signal) {
        try {
            yield* body;
        }
        catch (error) {
            signal?.throwIfAborted();
            throw translateAzureError(error, this.#call('read', key));
        }
    }
    async write(key, source, signal) {
        const [blob, limiter] = [this.#blob(key), this.#limiter];
        await this.#ask('write', key, signal, () => {
            if (source.kind === 'bytes')
                return uploadBlob({ blob, md5: undefined, signal }, source.bytes);
            const { path, size, md5, sent } = source;
            if (size <= azureBlockSize)
                return limiter.run(() => uploadBlob({ blob, md5, signal }, (0,file_part/* readWhole */.oD)(path, size)));
            return uploadInBlocks({ blob, path, size, md5, limiter, signal, sent });
        });
    }
    async remove(key, signal) {
        await this.#ask('remove', key, signal, () => (0,retry/* withRetries */.LH)(judgeAzure, signal, async () => {
            try {
                await this.#blob(key).delete(abortable(signal));
            }
            catch (error) {
                if (!isAbsent(error))
                    throw error;
            }
        }));
    }
    async close() {
        await this.#http.close();
    }
    #exists(key, signal) {
        return this.#ask('look up', key, signal, () => (0,retry/* withRetries */.LH)(judgeAzure, signal, async () => {
            try {
                const { etag } = await this.#blob(key).getProperties(abortable(signal));
                if (etag === undefined)
                    throw new esm/* RestError */.pj('an answer without an etag', { statusCode: 200 });
                return true;
            }
            catch (error) {
                if (isAbsent(error))
                    return false;
                throw error;
            }
        }));
    }
    #blob(key) {
        return this.#container.getBlockBlobClient(this.#base + key);
    }
    #call(action, key) {
        const place = `container '${this.#container.containerName}'`;
        return { remote: this.name, place, action, key: this.#base + key, identity: this.#identity.name };
    }
    async #ask(action, key, signal, work) {
        try {
            signal?.throwIfAborted();
            return await work();
        }
        catch (error) {
            signal?.throwIfAborted();
            throw translateAzureError(error, this.#call(action, key));
        }
    }
}
function isAbsent(error) {
    return error instanceof esm/* RestError */.pj && error.statusCode === 404 && !/^Container/.test(azureCode(error) ?? '');
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
