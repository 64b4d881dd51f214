export const id = 83;
export const ids = [83];
export const modules = {

/***/ 83:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HttpStore: () => (/* binding */ HttpStore),
/* harmony export */   openHttp: () => (/* binding */ openHttp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18250);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99704);
/* harmony import */ var _object_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57080);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9435);
/* harmony import */ var _http_agents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62546);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81904);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90043);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84855);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66717);
/* harmony import */ var _http_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16621);











function openHttp(remote, env) {
    const settings = (0,_http_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .httpSettings */ .qe)(remote, env);
    if (!settings.ok)
        return settings;
    const agents = (0,_http_agents_js__WEBPACK_IMPORTED_MODULE_4__/* .httpAgents */ .T)(remote.name, settings.value.tls, env);
    if (!agents.ok)
        return agents;
    const name = `remote '${remote.name}' (${settings.value.base.replace(/\?.*$/s, '').replace(/\/$/, '')})`;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(new HttpStore(settings.value, new _http_client_js__WEBPACK_IMPORTED_MODULE_6__/* .HttpClient */ .Q({ ...settings.value, remote: name, agents: agents.value }), name));
}
const width = 64;
class HttpStore {
    name;
    width = width;
    #settings;
    #client;
    #headIsRefused = false;
    #isHonest;
    #keeps;
    constructor(settings, client, name) {
        this.name = name;
        this.#settings = settings;
        this.#client = client;
    }
    async has(keys, signal) {
        const there = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_10__/* .pool */ .d)(keys, { limit: width, signal }, (key) => this.#isThere(key, signal));
        const found = new Set(keys.filter((_, index) => there[index]));
        if (found.size > 0)
            await this.#requireHonesty(signal);
        return found;
    }
    async *list(prefix, signal) {
        signal?.throwIfAborted();
        throw new _store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A('unsupported', {
            reason: 'storage',
            message: `${this.name}: cannot list '${(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .shownKey */ .dM)(prefix)}': a web server does not tell what it has`,
            hint: 'the run cache, gc and whatever else needs a listing work with every other kind of remote',
        });
    }
    async read(key, signal) {
        const request = this.#request('GET', key, 'read', signal, [200]);
        return (0,_http_body_js__WEBPACK_IMPORTED_MODULE_5__/* .bodyChunks */ .B)(this.#client, request, await this.#client.send(request));
    }
    async write(key, source, signal) {
        const request = this.#request(this.#settings.method, key, 'write', signal, written);
        try {
            (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(await this.#client.send({ ...request, body: (0,_http_body_js__WEBPACK_IMPORTED_MODULE_5__/* .bodyOf */ .E)(source) }));
        }
        catch (error) {
            await this.#takeBack(key, source.kind === 'bytes' ? source.bytes.length : source.size, error);
            throw error;
        }
        this.#keeps ??= this.#requireKept(key, signal);
        await this.#keeps;
    }
    async remove(key, signal) {
        (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(await this.#client.send(this.#request('DELETE', key, 'remove', signal, [...written, 404, 410])));
    }
    async close() {
        this.#client.close();
    }
    #request(method, key, action, signal, accept) {
        (0,_object_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSafeKey */ .sz)(key);
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
            (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(answer);
            if (answer.statusCode !== 405 && answer.statusCode !== 501)
                return answer;
            this.#headIsRefused = true;
        }
        const answer = await this.#client.send(this.#request('GET', key, 'look up', signal, looked));
        answer.destroy();
        return answer;
    }
    async #requireHonesty(signal) {
        this.#isHonest ??= this.#probe(signal);
        try {
            await this.#isHonest;
        }
        catch (error) {
            this.#isHonest = undefined;
            throw error;
        }
    }
    async #probe(signal) {
        const key = `files/md5/00/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(15).toString('hex')}`;
        if (!(await this.#isThere(key, signal)))
            return;
        throw new _store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A('unsupported', {
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
        throw new _store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A('unsupported', {
            reason: 'config',
            message: `${this.name}: cannot write '${(0,_http_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .shownKey */ .dM)(key)}': the server accepted it with ${method}, but does not have it`,
            hint: `set \`method\` of the remote to ${method === 'PUT' ? 'POST' : 'PUT'} if that is what the server expects`,
        });
    }
    async #takeBack(key, size, error) {
        if (!(error instanceof _store_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A) || error.code !== 'unavailable')
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
