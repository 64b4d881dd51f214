export const id = 2064;
export const ids = [2064];
export const modules = {

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

/***/ 22064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HttpStore: () => (/* binding */ HttpStore),
  openHttp: () => (/* binding */ openHttp)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/store/object-folder.js
var object_folder = __webpack_require__(32711);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/web/http-agents.js
var http_agents = __webpack_require__(20997);
// EXTERNAL MODULE: ./lib/store/web/http-body.js
var http_body = __webpack_require__(79079);
// EXTERNAL MODULE: ./lib/store/web/http-client.js
var http_client = __webpack_require__(48752);
// EXTERNAL MODULE: ./lib/store/web/http-errors.js
var http_errors = __webpack_require__(10352);
// EXTERNAL MODULE: ./lib/store/web/http-exchange.js
var http_exchange = __webpack_require__(90210);
// EXTERNAL MODULE: ./lib/store/cloud/part.js
var part = __webpack_require__(81918);
;// CONCATENATED MODULE: ./lib/store/web/http-part.js




const mostSkipped = 16_000_000;
async function httpPart(client, request, { start, length }) {
    const headers = { ...request.headers, range: `bytes=${start}-${start + length - 1}` };
    const answer = await client.send({ ...request, headers, accept: [200, 206] });
    const isPart = answer.statusCode === 206;
    const isRight = !isPart || answer.headers['content-range']?.startsWith(`bytes ${start}-`) === true;
    if (!isRight || (!isPart && start + length > mostSkipped)) {
        (0,http_exchange/* discard */.vf)(answer);
        throw new store/* StoreError */.A('unsupported', {
            reason: 'storage',
            message: `cannot read a part of '${(0,http_errors/* shownKey */.dM)(request.key)}': the server gives no ranges of bytes`,
            hint: 'pull the file: what lies in the cache is read there',
        });
    }
    try {
        return await (0,part/* partOf */.B)(answer, length, isPart ? 0 : start);
    }
    catch (error) {
        request.signal?.throwIfAborted();
        throw client.translate(error, request);
    }
    finally {
        answer.destroy();
    }
}

// EXTERNAL MODULE: ./lib/store/web/http-settings.js + 1 modules
var http_settings = __webpack_require__(7351);
;// CONCATENATED MODULE: ./lib/store/web/http.js












function openHttp(remote, env) {
    const settings = (0,http_settings/* httpSettings */.qe)(remote, env);
    if (!settings.ok)
        return settings;
    const agents = (0,http_agents/* httpAgents */.T)(remote.name, settings.value.tls, env);
    if (!agents.ok)
        return agents;
    const name = `remote '${remote.name}' (${settings.value.base.replace(/\?.*$/s, '').replace(/\/$/, '')})`;
    return (0,failure.ok)(new HttpStore(settings.value, new http_client/* HttpClient */.Q({ ...settings.value, remote: name, agents: agents.value }), name));
}
const width = 64;
class HttpStore {
    name;
    width = width;
    #settings;
    #client;
    #headIsRefused = false;
    #keeps;
    constructor(settings, client, name) {
        this.name = name;
        this.#settings = settings;
        this.#client = client;
    }
    async has(keys, signal) {
        const there = await (0,pool/* pool */.d)(keys, { limit: width, signal }, (key) => this.#isThere(key, signal));
        const found = new Set(keys.filter((_, index) => there[index]));
        if (found.size > 0)
            await this.#requireHonesty(signal);
        return found;
    }
    async *list(prefix, signal) {
        signal?.throwIfAborted();
        throw new store/* StoreError */.A('unsupported', {
            reason: 'storage',
            message: `${this.name}: cannot list '${(0,http_errors/* shownKey */.dM)(prefix)}': a web server does not tell what it has`,
            hint: 'the run cache, gc and whatever else needs a listing work with every other kind of remote',
        });
    }
    async read(key, signal) {
        const request = this.#request('GET', key, 'read', signal, [200]);
        return (0,http_body/* bodyChunks */.B)(this.#client, request, await this.#client.send(request));
    }
    readPart(key, part, signal) {
        return httpPart(this.#client, this.#request('GET', key, 'read', signal, [200]), part);
    }
    async write(key, source, signal) {
        const request = this.#request(this.#settings.method, key, 'write', signal, written);
        let wentElsewhere = false;
        const onRedirect = () => {
            wentElsewhere = true;
        };
        try {
            (0,http_exchange/* discard */.vf)(await this.#client.send({ ...request, body: (0,http_body/* bodyOf */.E)(source), onRedirect }));
        }
        catch (error) {
            await this.#takeBack(key, source.kind === 'bytes' ? source.bytes.length : source.size, error);
            throw error;
        }
        if (wentElsewhere)
            return this.#requireArrived(key, signal);
        this.#keeps ??= this.#requireKept(key, signal);
        await this.#keeps;
    }
    async remove(key, signal) {
        (0,http_exchange/* discard */.vf)(await this.#client.send(this.#request('DELETE', key, 'remove', signal, [...written, 404, 410])));
    }
    async close() {
        this.#client.close();
    }
    #request(method, key, action, signal, accept) {
        (0,object_folder/* requireSafeKey */.sz)(key);
        const { base } = this.#settings;
        const tail = key.split('/').map(encodeURIComponent).join('/');
        const url = new URL(`${base}${base.endsWith('/') ? '' : '/'}${tail}`);
        return { method, url, action, key, signal, accept };
    }
    async #isThere(key, signal) {
        const answer = await this.#look(key, signal);
        return answer.statusCode === 200 || answer.statusCode === 204;
    }
    async #look(key, signal) {
        if (!this.#headIsRefused) {
            const answer = await this.#client.send(this.#request('HEAD', key, 'look up', signal, [...looked, 405, 501]));
            (0,http_exchange/* discard */.vf)(answer);
            if (answer.statusCode !== 405 && answer.statusCode !== 501)
                return answer;
            this.#headIsRefused = true;
        }
        const answer = await this.#client.send(this.#request('GET', key, 'look up', signal, looked));
        answer.destroy();
        return answer;
    }
    async #requireHonesty(signal) {
        const key = `files/md5/00/${(0,external_node_crypto_.randomBytes)(15).toString('hex')}`;
        if (!(await this.#isThere(key, signal)))
            return;
        throw new store/* StoreError */.A('unsupported', {
            reason: 'config',
            message: `${this.name}: cannot look up objects: the server answers 200 for an object that nobody has, so its answers say nothing`,
            hint: "check the remote's url, and that the server answers 404 for what it lacks (no start page, no sign-in page)",
        });
    }
    async #requireKept(key, signal) {
        try {
            if (await this.#isThere(key, signal))
                return;
        }
        catch (error) {
            this.#keeps = undefined;
            throw error;
        }
        const { method } = this.#settings;
        throw new store/* StoreError */.A('unsupported', {
            reason: 'config',
            message: `${this.name}: cannot write '${(0,http_errors/* shownKey */.dM)(key)}': the server accepted it with ${method}, but does not have it`,
            hint: `set \`method\` of the remote to ${method === 'PUT' ? 'POST' : 'PUT'} if that is what the server expects`,
        });
    }
    async #requireArrived(key, signal) {
        if (await this.#isThere(key, signal))
            return this.#requireHonesty(signal);
        throw new store/* StoreError */.A('unavailable', {
            reason: 'storage',
            message: `${this.name}: cannot write '${(0,http_errors/* shownKey */.dM)(key)}': the server sent the upload to another place, where it was accepted, but does not have it`,
            hint: 'try again; if it stays so, check what redirects requests to this server',
        });
    }
    async #takeBack(key, size, error) {
        if (!(error instanceof store/* StoreError */.A) || error.code !== 'unavailable')
            return;
        const signal = AbortSignal.timeout(takeBackMs);
        try {
            const answer = await this.#look(key, signal);
            const length = answer.headers['content-length'];
            if (answer.statusCode === 200 && length !== undefined && Number(length) !== size)
                await this.remove(key, signal);
        }
        catch {
        }
    }
}
const written = [200, 201, 202, 204];
const looked = [200, 204, 404, 410];
const takeBackMs = 10_000;


/***/ })

};
