export const id = 7281;
export const ids = [7281];
export const modules = {

/***/ 41723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ existingInFolders)
/* harmony export */ });
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44057);

const namesPerLookup = 100;
async function existingInFolders(keys, { isThere, names, limit, signal }) {
    const groups = new Map();
    for (const key of keys) {
        const folder = key.slice(0, Math.max(0, key.lastIndexOf('/')));
        const group = groups.get(folder);
        if (group === undefined)
            groups.set(folder, [key]);
        else
            group.push(key);
    }
    const seen = { folders: 0, names: 0 };
    const found = new Set();
    await (0,_pool_js__WEBPACK_IMPORTED_MODULE_0__/* .pool */ .d)(groups, { limit, signal }, async ([folder, wanted]) => {
        const expected = seen.folders === 0 ? 0 : seen.names / seen.folders;
        if (wanted.length <= 1 + expected / namesPerLookup) {
            for (const key of wanted)
                if (await isThere(key))
                    found.add(key);
            return;
        }
        const there = await names(folder);
        seen.folders++;
        seen.names += there.size;
        for (const key of wanted)
            if (there.has(key.slice(folder === '' ? 0 : folder.length + 1)))
                found.add(key);
    });
    return found;
}


/***/ }),

/***/ 93725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ startProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

function startProgram(command, args, { env, detached = false }) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env: { ...env },
        detached,
        windowsHide: true,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
}


/***/ }),

/***/ 57281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WebdavStore: () => (/* binding */ WebdavStore),
  openWebdav: () => (/* binding */ openWebdav)
});

// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/store/folder-existing.js
var folder_existing = __webpack_require__(41723);
// EXTERNAL MODULE: ./lib/store/object-folder.js
var object_folder = __webpack_require__(32711);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/web/http-agents.js
var http_agents = __webpack_require__(20997);
// EXTERNAL MODULE: ./lib/store/web/http-client.js
var http_client = __webpack_require__(48752);
// EXTERNAL MODULE: ./lib/store/web/http-errors.js
var http_errors = __webpack_require__(10352);
// EXTERNAL MODULE: ./lib/store/web/http-body.js
var http_body = __webpack_require__(79079);
// EXTERNAL MODULE: ./lib/store/web/http-exchange.js
var http_exchange = __webpack_require__(90210);
;// CONCATENATED MODULE: ./lib/store/web/webdav-xml.js
class XmlError extends Error {
}
const maxDepth = 32;
function readXml(text) {
    return new Reader(text.replace(/^\ufeff/, '')).document();
}
class Reader {
    #text;
    #stack = [];
    #at = 0;
    #root;
    constructor(text) {
        this.#text = text;
    }
    document() {
        while (this.#at < this.#text.length)
            this.#step();
        if (this.#stack.length > 0)
            throw new XmlError(`<${this.#stack.at(-1)?.raw}> is not closed`);
        if (this.#root === undefined)
            throw new XmlError('there is no element');
        return this.#root;
    }
    #step() {
        const next = this.#text.indexOf('<', this.#at);
        const end = next === -1 ? this.#text.length : next;
        if (end > this.#at)
            this.#addText(unescaped(this.#text.slice(this.#at, end)));
        this.#at = end;
        if (next === -1)
            return;
        if (this.#skip('<?', '?>') || this.#skip('<!--', '-->'))
            return;
        if (this.#text.startsWith('<![CDATA[', next))
            this.#addText(this.#until(next + 9, ']]>'));
        else if (this.#text.startsWith('<!', next))
            throw new XmlError('a document type is not allowed');
        else if (this.#text.startsWith('</', next))
            this.#close();
        else
            this.#open();
    }
    #skip(start, end) {
        if (!this.#text.startsWith(start, this.#at))
            return false;
        this.#until(this.#at + start.length, end);
        return true;
    }
    #until(from, end) {
        const stop = this.#text.indexOf(end, from);
        if (stop === -1)
            throw new XmlError(`'${end}' is missing`);
        this.#at = stop + end.length;
        return this.#text.slice(from, stop);
    }
    #addText(text) {
        const top = this.#stack.at(-1);
        if (top !== undefined)
            top.text += text;
        else if (/[^ \t\r\n]/.test(text))
            throw new XmlError('there is text outside of the element');
    }
    #open() {
        tagPattern.lastIndex = this.#at;
        const match = tagPattern.exec(this.#text);
        if (match === null)
            throw new XmlError('a tag is malformed');
        const [whole, raw = '', attributes = '', slash] = match;
        if (this.#root !== undefined && this.#stack.length === 0)
            throw new XmlError('there is a second element');
        if (this.#stack.length >= maxDepth)
            throw new XmlError('it is nested too deeply');
        const prefixes = declared(attributes, this.#stack.at(-1)?.prefixes ?? builtIn);
        this.#stack.push({ raw, name: qualified(raw, prefixes), children: [], prefixes, text: '' });
        this.#at += whole.length;
        if (slash === '/')
            this.#end();
    }
    #close() {
        const raw = this.#until(this.#at + 2, '>').trimEnd();
        if (this.#stack.at(-1)?.raw !== raw)
            throw new XmlError('a closing tag has no opening one');
        this.#end();
    }
    #end() {
        const { name, children, text } = this.#stack.pop();
        const element = { name, children, text };
        const parent = this.#stack.at(-1);
        if (parent === undefined)
            this.#root = element;
        else
            parent.children.push(element);
    }
}
const builtIn = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
const namePart = '[\\p{L}_][\\p{L}\\p{N}_.-]*';
const attribute = `\\s+${namePart}(?::${namePart})?\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
const tagPattern = new RegExp(`<(${namePart}(?::${namePart})?)((?:${attribute})*)\\s*(/?)>`, 'uy');
function declared(attributes, outer) {
    if (!attributes.includes('xmlns'))
        return outer;
    const prefixes = new Map(outer);
    for (const [, prefix = '', double, single] of attributes.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
        prefixes.set(prefix, unescaped(double ?? single ?? ''));
    return prefixes;
}
function qualified(raw, prefixes) {
    const colon = raw.indexOf(':');
    const namespace = prefixes.get(raw.slice(0, Math.max(0, colon)));
    if (namespace === undefined && colon !== -1)
        throw new XmlError('a prefix has no namespace');
    return `{${namespace ?? ''}}${raw.slice(colon + 1)}`;
}
const entities = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
function unescaped(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&([^;&]{0,16};?)/g, (_, body) => {
        const number = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}));$/.exec(body);
        const code = number === null
            ? undefined
            : Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16);
        const character = code === undefined
            ? entities.get(body.slice(0, -1))
            : code > 0 && code <= 0x10ffff
                ? String.fromCodePoint(code)
                : undefined;
        if (character === undefined || !body.endsWith(';'))
            throw new XmlError('an entity is not known');
        return character;
    });
}

;// CONCATENATED MODULE: ./lib/store/web/webdav-entries.js

const wantedProperties = '<?xml version="1.0" encoding="utf-8"?>\n<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getlastmodified/></prop></propfind>';
function readEntries(text, path) {
    const root = readXml(text);
    if (root.name !== '{DAV:}multistatus')
        throw new XmlError('it is no multistatus');
    const found = children(root, 'response').flatMap(readResponse);
    const base = baseOf(found, decodedPath(path) ?? '');
    return found.flatMap(({ at, ...entry }) => {
        if (at === base)
            return [{ ...entry, name: '' }];
        const name = at.startsWith(`${base}/`) ? at.slice(base.length + 1) : '';
        return isPlainName(name) ? [{ ...entry, name }] : [];
    });
}
function readResponse(response) {
    const href = children(response, 'href')[0]?.text.trim();
    const at = href === undefined ? undefined : decodedPath(href);
    if (at === undefined)
        return [];
    const own = children(response, 'status')[0]?.text;
    const properties = children(response, 'propstat').find((each) => isOk(children(each, 'status')[0]?.text));
    if (!isOk(own) || (properties === undefined && own === undefined))
        return [];
    const prop = properties === undefined ? undefined : children(properties, 'prop')[0];
    const length = textOf(prop, 'getcontentlength');
    const modified = Date.parse(textOf(prop, 'getlastmodified') ?? '');
    const types = prop === undefined ? undefined : children(prop, 'resourcetype')[0];
    return [
        {
            at,
            isCollection: types !== undefined && children(types, 'collection').length > 0,
            size: length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined,
            modified: Number.isNaN(modified) ? undefined : modified,
        },
    ];
}
function baseOf(found, asked) {
    if (found.some(({ at }) => at === asked || at.startsWith(`${asked}/`)))
        return asked;
    return (found.reduce((shortest, { at }) => (shortest === undefined || at.length < shortest.length ? at : shortest), undefined) ?? asked);
}
function decodedPath(href) {
    const path = href.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
    try {
        return decodeURIComponent(path).replace(/\/+$/, '');
    }
    catch {
        return undefined;
    }
}
function isPlainName(name) {
    return name !== '' && name !== '.' && name !== '..' && !/[/\\\u0000-\u001f\u007f]/.test(name);
}
function isOk(status) {
    return status === undefined || /^\s*HTTP\/\d(?:\.\d)?\s+200\b/.test(status);
}
function children(element, local) {
    return element.children.filter(({ name }) => name === `{DAV:}${local}`);
}
function textOf(element, local) {
    return element === undefined ? undefined : children(element, local)[0]?.text.trim();
}

;// CONCATENATED MODULE: ./lib/store/web/webdav-client.js






class FolderLost extends Error {
    status;
    constructor(status) {
        super(`HTTP ${status}`);
        this.status = status;
    }
}
const longestListing = 64 * 2 ** 20;
class WebdavClient {
    #http;
    #base;
    #collections = new Map();
    #destination = 'address';
    constructor(http, base) {
        this.#http = http;
        this.#base = base;
    }
    url(key) {
        return new URL(key.split('/').map(encodeURIComponent).join('/'), this.#base);
    }
    async read(purpose) {
        const request = { ...purpose, method: 'GET', url: this.url(purpose.key), accept: [200] };
        return (0,http_body/* bodyChunks */.B)(this.#http, request, await this.#http.send(request));
    }
    async put(url, source, purpose) {
        const accept = [200, 201, 204, 404, 409];
        const answer = await this.#http.send({ ...purpose, method: 'PUT', url, body: (0,http_body/* bodyOf */.E)(source), accept });
        (0,http_exchange/* discard */.vf)(answer);
        throwIfLost(answer);
    }
    async putForGood(url, source, purpose) {
        await this.put(url, source, purpose);
        await this.#requireThere(url, purpose);
    }
    async #requireThere(url, purpose) {
        const entries = await this.find(url, 0, purpose);
        const isThere = entries?.some(({ name, isCollection }) => name === '' && !isCollection);
        if (isThere !== true)
            throw this.refused(200, purpose);
    }
    async remove(url, purpose) {
        (0,http_exchange/* discard */.vf)(await this.#http.send({ ...purpose, method: 'DELETE', url, accept: [200, 202, 204, 404, 410] }));
    }
    refused(status, purpose) {
        return (0,http_errors/* refusedStatus */.PH)(status, this.#http.asked(purpose));
    }
    async find(url, depth, purpose) {
        const body = Buffer.from(wantedProperties);
        const answer = await this.#http.send({
            ...purpose,
            method: 'PROPFIND',
            url,
            headers: { depth: String(depth), 'content-type': 'application/xml; charset=utf-8' },
            body: { length: body.length, open: () => body },
            accept: [207, 404, 410],
        });
        if (answer.statusCode !== 207) {
            (0,http_exchange/* discard */.vf)(answer);
            return undefined;
        }
        try {
            const bytes = await (0,http_exchange/* readBody */.x8)(answer, longestListing);
            if (bytes === undefined)
                throw new XmlError('it is too long');
            return readEntries(bytes.toString('utf8'), url.pathname);
        }
        catch (error) {
            purpose.signal?.throwIfAborted();
            if (error instanceof XmlError)
                throw this.#senseless(error, purpose);
            throw this.#http.translate(error, purpose);
        }
    }
    async move(from, to, overwrite, purpose) {
        for (;;) {
            const form = this.#destination;
            const answer = await this.#http.send({
                ...purpose,
                method: 'MOVE',
                url: from,
                headers: {
                    destination: form === 'address' ? to.href : to.pathname,
                    overwrite: overwrite ? 'T' : 'F',
                },
                accept: [200, 201, 204, 400, 404, 409, 412, 502],
            });
            (0,http_exchange/* discard */.vf)(answer);
            throwIfLost(answer);
            const status = answer.statusCode ?? 0;
            if (status === 200)
                await this.#requireThere(to, purpose);
            if (status !== 400 && status !== 502)
                return status !== 412;
            if (form === 'path')
                throw this.refused(status, purpose);
            this.#destination = 'path';
        }
    }
    makeCollection(url, purpose) {
        const path = url.pathname;
        let made = this.#collections.get(path);
        if (made === undefined) {
            made = this.#make(url, { ...purpose, action: 'make the folder for' });
            this.#collections.set(path, made);
            made.catch(() => this.#collections.delete(path));
        }
        return made;
    }
    forgetCollections() {
        this.#collections.clear();
    }
    close() {
        this.#http.close();
    }
    async #make(url, purpose) {
        if ((await this.#mkcol(url, purpose, [409])) !== 409)
            return;
        const parent = new URL('..', url);
        if (parent.pathname === url.pathname)
            throw this.refused(409, purpose);
        await this.makeCollection(parent, purpose);
        await this.#mkcol(url, purpose, []);
    }
    async #mkcol(url, purpose, more) {
        const answer = await this.#http.send({
            ...purpose,
            method: 'MKCOL',
            url,
            accept: [200, 201, 301, 405, ...more],
        });
        (0,http_exchange/* discard */.vf)(answer);
        return answer.statusCode ?? 0;
    }
    #senseless(error, purpose) {
        const { remote } = this.#http.asked(purpose);
        return new store/* StoreError */.A('unavailable', {
            reason: 'storage',
            message: `${remote}: cannot ${purpose.action} '${(0,http_errors/* shownKey */.dM)(purpose.key)}': the server's answer is no WebDAV: ${error.message}`,
            hint: "check that the remote's url is that of a WebDAV folder",
        });
    }
}
function throwIfLost({ statusCode = 0 }) {
    if (statusCode === 404 || statusCode === 409)
        throw new FolderLost(statusCode);
}

// EXTERNAL MODULE: ./lib/store/remote-options.js
var remote_options = __webpack_require__(39472);
// EXTERNAL MODULE: ./lib/store/web/http-settings.js + 1 modules
var http_settings = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/store/web/web-options.js
var web_options = __webpack_require__(91401);
// EXTERNAL MODULE: ./lib/store/ssh/process.js
var process = __webpack_require__(93725);
;// CONCATENATED MODULE: ./lib/store/web/webdav-token.js


const longestToken = 65_536;
function tokenCredentials(command) {
    let current;
    const start = () => {
        const token = runCommand(command);
        current = token;
        token.catch(() => {
            if (current === token)
                current = undefined;
        });
        return token;
    };
    const headersOf = (token) => ({ authorization: `Bearer ${token}` });
    return {
        identity: 'with a token of bearer_token_command',
        hint: 'check that `bearer_token_command` of the remote prints a token that is good for this server',
        headers: async () => headersOf(await (current ?? start())),
        renew: async (refused) => {
            const token = current === undefined ? undefined : await current;
            if (token !== undefined && headersOf(token).authorization === refused.authorization)
                await start();
            return true;
        },
    };
}
function splitCommand(text) {
    const words = [];
    const pattern = /\s+|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])|([^\s'"\\]+)|([\s\S])/g;
    let word;
    for (const [whole, single, double, escaped, plain, broken] of text.matchAll(pattern)) {
        if (broken !== undefined)
            return undefined;
        if (/^\s/.test(whole)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? '') + (single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain ?? '');
        }
    }
    return word === undefined ? words : [...words, word];
}
async function runCommand({ name, words, timeoutMs, env }) {
    const [program = '', ...args] = words;
    const child = (0,process/* startProgram */.X)(program, args, { env });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    let printed = '';
    child.stdout.on('data', (chunk) => {
        if (printed.length <= longestToken)
            printed += chunk.toString('utf8');
    });
    child.stderr.resume();
    child.stdin.on('error', () => { });
    child.stdin.end();
    const code = await new Promise((resolve) => {
        child.on('error', (error) => resolve(error.code ?? 'error'));
        child.on('close', (status, signal) => resolve(status ?? signal));
    });
    clearTimeout(timer);
    const token = printed.trim();
    if (code !== 0)
        throw failed(name, `ends with ${code}`);
    if (token === '')
        throw failed(name, 'prints nothing');
    if (token.length > longestToken || /[^\x21-\x7e]/.test(token))
        throw failed(name, 'prints something that is no token');
    return token;
}
function failed(name, how) {
    return new store/* StoreError */.A('denied', {
        reason: 'config',
        message: `remote '${name}': bearer_token_command ${how}`,
        hint: 'run it yourself: it has to print a token, and nothing else, on standard output',
        location: { file: '.dvc/config' },
    });
}

;// CONCATENATED MODULE: ./lib/store/web/webdav-settings.js





const defaultTimeoutSeconds = 30;
function webdavSettings(remote, env) {
    const url = (0,http_settings/* webUrl */.qP)(remote, remote.url.replace(/^webdav/i, 'http'));
    const timeoutMs = 1000 * ((0,web_options/* numberOption */.jZ)(remote, 'timeout') ?? defaultTimeoutSeconds);
    const credentials = url.ok ? credentialsOf(remote, { url: url.value, env, timeoutMs }) : url;
    const problems = (0,lib_failure/* all */.Q7)([credentials]);
    if (!problems.ok)
        return problems;
    if (!url.ok || !credentials.ok)
        return (0,lib_failure/* fail */.fJ)();
    const base = new URL((0,http_settings/* withoutUser */.q)(url.value));
    base.search = '';
    base.pathname = `${base.pathname.replace(/\/+$/, '')}/`;
    return (0,lib_failure.ok)({
        base,
        tls: {
            verify: (0,http_settings/* verifyOf */.Vi)(remote),
            keepsUsual: false,
            certPath: (0,web_options/* textOption */.vU)(remote, 'cert_path'),
            keyPath: (0,web_options/* textOption */.vU)(remote, 'key_path'),
        },
        credentials: credentials.value,
        timeoutMs,
    });
}
function credentialsOf(remote, given) {
    const command = (0,web_options/* textOption */.vU)(remote, 'bearer_token_command');
    if (command !== undefined)
        return byCommand(remote, command, given);
    const token = (0,web_options/* textOption */.vU)(remote, 'token');
    if (token !== undefined)
        return byToken(remote, token);
    const inUrl = (0,http_settings/* userOf */.Z5)(given.url);
    const user = (0,web_options/* textOption */.vU)(remote, 'user') ?? (inUrl?.user || undefined);
    const password = (0,web_options/* textOption */.vU)(remote, 'password') ?? (inUrl?.password || undefined);
    const header = (0,web_options/* textOption */.vU)(remote, 'custom_auth_header');
    if (user === undefined && header === undefined)
        return (0,lib_failure.ok)((0,http_settings/* fixedCredentials */.rj)('without credentials', 'set `user` and `password`, or `token`, in .dvc/config.local', {}));
    if (password === undefined && (0,web_options/* flagOption */.kY)(remote, 'ask_password') === true)
        return (0,lib_failure/* fail */.fJ)((0,http_settings/* askFailure */.i0)(remote, 'password'));
    if (user !== undefined)
        return (0,lib_failure.ok)((0,http_settings/* fixedCredentials */.rj)(`as user '${user}'`, 'check `user` and `password` of the remote', (0,http_settings/* basicHeader */.mk)(user, password ?? '', 'utf8')));
    return byHeader(remote, header ?? '', password);
}
function byCommand(remote, command, { env, timeoutMs }) {
    const words = splitCommand(command);
    if (words === undefined || words.length === 0)
        return (0,lib_failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, 'bearer_token_command is no command', 'check its quotes; it runs without a shell'));
    return (0,lib_failure.ok)(tokenCredentials({ name: remote.name, words, env, timeoutMs }));
}
function byToken(remote, token) {
    const failure = (0,http_settings/* headerFailure */.gW)(remote, 'authorization', token);
    if (failure !== undefined)
        return (0,lib_failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, 'token has characters that no header can hold', 'check it for line ends'));
    return (0,lib_failure.ok)((0,http_settings/* fixedCredentials */.rj)('with a token', 'check `token` of the remote: it may have expired', {
        authorization: `Bearer ${token}`,
    }));
}
function byHeader(remote, header, password) {
    if (password === undefined)
        return (0,lib_failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, 'custom_auth_header needs a password, which is its value', `set it: \`dvc remote modify --local ${remote.name} password …\``));
    const failure = (0,http_settings/* headerFailure */.gW)(remote, header, password);
    if (failure !== undefined)
        return (0,lib_failure/* fail */.fJ)(failure);
    const hint = 'check `custom_auth_header` and `password` of the remote';
    return (0,lib_failure.ok)((0,http_settings/* fixedCredentials */.rj)(`with the header ${header}`, hint, { [header]: password }));
}

;// CONCATENATED MODULE: ./lib/store/web/webdav.js











function openWebdav(remote, env) {
    const settings = webdavSettings(remote, env);
    if (!settings.ok)
        return settings;
    const { base, tls, credentials, timeoutMs } = settings.value;
    const agents = (0,http_agents/* httpAgents */.T)(remote.name, tls, env);
    if (!agents.ok)
        return agents;
    const name = `remote '${remote.name}' (${base.href.replace(/^http/, 'webdav').replace(/\/$/, '')})`;
    const http = new http_client/* HttpClient */.Q({
        remote: name,
        agents: agents.value,
        credentials,
        connectTimeoutMs: timeoutMs,
        idleTimeoutMs: timeoutMs,
    });
    return (0,lib_failure.ok)(new WebdavStore(name, new WebdavClient(http, base)));
}
const width = 32;
const listsAtOnce = 16;
class WebdavStore {
    name;
    width = width;
    #client;
    #cannotMove = false;
    constructor(name, client) {
        this.name = name;
        this.#client = client;
    }
    has(keys, signal) {
        keys.forEach(object_folder/* requireSafeKey */.sz);
        return (0,folder_existing/* existingInFolders */.u)(keys, {
            isThere: async (key) => (await this.#kindOf(key, { action: 'look up', key, signal })) === 'file',
            names: async (folder) => {
                const entries = await this.#entries(folder, signal);
                return new Set(entries.filter((each) => !each.isCollection).map(({ name }) => name));
            },
            limit: width,
            signal,
        });
    }
    async *list(prefix, signal) {
        signal?.throwIfAborted();
        let folders = [prefix.replace(/\/$/, '')];
        while (folders.length > 0) {
            const next = [];
            for (let at = 0; at < folders.length; at += listsAtOnce) {
                const some = folders.slice(at, at + listsAtOnce);
                const answers = await (0,pool/* pool */.d)(some, { limit: listsAtOnce, signal }, (folder) => this.#entries(folder, signal));
                for (const [index, entries] of answers.entries()) {
                    const folder = some[index] ?? '';
                    for (const entry of entries) {
                        const key = folder === '' ? entry.name : `${folder}/${entry.name}`;
                        if (entry.isCollection)
                            next.push(key);
                        else if (!(0,atomic_write/* isTempName */.Gs)(entry.name))
                            yield itemOf(key, entry);
                    }
                }
            }
            folders = next;
        }
    }
    async read(key, signal) {
        return this.#client.read(this.#purpose('read', key, signal));
    }
    async write(key, source, signal) {
        const purpose = this.#purpose('write', key, signal);
        for (let isFirst = true;; isFirst = false) {
            try {
                await this.#store(key, source, purpose);
                return;
            }
            catch (error) {
                if (!(error instanceof FolderLost))
                    throw error;
                if (!isFirst)
                    throw this.#client.refused(409, purpose);
                this.#client.forgetCollections();
            }
        }
    }
    async remove(key, signal) {
        await this.#client.remove(this.#client.url(key), this.#purpose('remove', key, signal));
    }
    async close() {
        this.#client.close();
    }
    async #store(key, source, purpose) {
        const folder = key.slice(0, key.lastIndexOf('/') + 1);
        await this.#client.makeCollection(this.#client.url(folder), purpose);
        if (this.#cannotMove)
            return this.#client.putForGood(this.#client.url(key), source, purpose);
        const temp = this.#client.url((0,atomic_write/* tempPath */.EZ)((0,object_folder/* stagingFolder */.cy)('.', key)).replaceAll('\\', '/'));
        try {
            await this.#client.put(temp, source, purpose);
            await this.#publish(temp, key, purpose);
        }
        catch (error) {
            await this.#discardTemp(temp, key);
            throw error;
        }
        if (this.#cannotMove)
            await this.#client.putForGood(this.#client.url(key), source, purpose);
    }
    async #publish(temp, key, purpose) {
        const target = this.#client.url(key);
        try {
            for (let looks = 0; !(await this.#client.move(temp, target, looks > 0, purpose)); looks++) {
                const kind = await this.#kindOf(key, purpose);
                if (kind === 'folder')
                    throw this.#isFolder(key);
                if (looks === maxLooks)
                    throw this.#client.refused(412, purpose);
            }
        }
        catch (error) {
            if (!(error instanceof store/* StoreError */.A) || error.code !== 'unsupported' || error.failure.reason === 'data')
                throw error;
            this.#cannotMove = true;
            await this.#discardTemp(temp, key);
        }
    }
    async #discardTemp(temp, key) {
        const signal = AbortSignal.timeout(discardMs);
        await this.#client.remove(temp, { action: 'remove', key, signal }).catch(() => { });
    }
    async #kindOf(key, purpose) {
        const entries = await this.#client.find(this.#client.url(key), 0, purpose);
        const own = entries?.find(({ name }) => name === '');
        return own === undefined ? undefined : own.isCollection ? 'folder' : 'file';
    }
    async #entries(folder, signal) {
        const purpose = { action: 'list', key: folder, signal };
        const url = this.#client.url(folder === '' ? '' : `${folder}/`);
        const entries = await this.#client.find(url, 1, purpose);
        return (entries ?? []).filter(({ name }) => name !== '');
    }
    #purpose(action, key, signal) {
        (0,object_folder/* requireSafeKey */.sz)(key);
        return { action, key, signal };
    }
    #isFolder(key) {
        return new store/* StoreError */.A('unsupported', {
            reason: 'data',
            message: `${this.name}: cannot write '${(0,http_errors/* shownKey */.dM)(key)}': there is a folder of that name`,
            hint: 'see what is in it, and remove it: neither DVC nor Lockstep makes such a folder',
        });
    }
}
const maxLooks = 3;
const discardMs = 10_000;
function itemOf(key, { size, modified }) {
    return { key, size: size ?? 0, ...(modified === undefined ? {} : { modified }) };
}


/***/ })

};
