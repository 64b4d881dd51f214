export const id = 6340;
export const ids = [6340];
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

/***/ 76340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SshStore: () => (/* binding */ SshStore),
  openSsh: () => (/* binding */ openSsh)
});

// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/store/folder-existing.js
var folder_existing = __webpack_require__(41723);
// EXTERNAL MODULE: ./lib/store/object-folder.js
var object_folder = __webpack_require__(32711);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/cloud/retry.js
var retry = __webpack_require__(67421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/store/ssh/process.js
var process = __webpack_require__(93725);
;// CONCATENATED MODULE: ./lib/store/ssh/sftp-packet.js
const sftpRequest = {
    init: 1,
    open: 3,
    close: 4,
    read: 5,
    write: 6,
    fstat: 8,
    opendir: 11,
    readdir: 12,
    remove: 13,
    mkdir: 14,
    stat: 17,
    rename: 18,
    extended: 200,
};
const sftpReply = { version: 2, status: 101, handle: 102, data: 103, name: 104, attrs: 105 };
const sftpStatus = { ok: 0, eof: 1, noSuchFile: 2, denied: 3, failure: 4, unsupported: 8 };
const openFlags = { read: 1, write: 2, create: 8, exclusive: 32 };
function isPlainFile({ mode }) {
    return mode === undefined || (mode & 0o170000) === 0o100000;
}
function isFolder({ mode }) {
    return mode !== undefined && (mode & 0o170000) === 0o040000;
}
function isLink({ mode }) {
    return mode !== undefined && (mode & 0o170000) === 0o120000;
}
function sftpPacket(type, id, fields) {
    const parts = fields.map((field) => (typeof field === 'string' ? Buffer.from(field, 'utf8') : field));
    const length = parts.reduce((sum, part) => sum + sizeOf(part), 5);
    const packet = Buffer.allocUnsafe(4 + length);
    packet.writeUInt32BE(length, 0);
    packet.writeUInt8(type, 4);
    packet.writeUInt32BE(id, 5);
    let at = 9;
    for (const part of parts) {
        if (typeof part === 'number')
            packet.writeUInt32BE(part, at);
        else if (typeof part === 'bigint')
            packet.writeBigUInt64BE(part, at);
        else {
            packet.writeUInt32BE(part.length, at);
            packet.set(part, at + 4);
        }
        at += sizeOf(part);
    }
    return packet;
}
function sizeOf(part) {
    return typeof part === 'number' ? 4 : typeof part === 'bigint' ? 8 : 4 + part.length;
}
class SftpProtocolError extends Error {
}
class SftpReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get isAtEnd() {
        return this.#at >= this.#bytes.length;
    }
    number() {
        return this.#take(4).readUInt32BE(0);
    }
    bytes() {
        return this.#take(this.number());
    }
    text() {
        return this.bytes().toString('utf8');
    }
    attributes() {
        const flags = this.number();
        const size = flags & 1 ? Number(this.#take(8).readBigUInt64BE(0)) : undefined;
        if (flags & 2)
            this.#take(8);
        const mode = flags & 4 ? this.number() : undefined;
        const modified = flags & 8 ? this.#take(8).readUInt32BE(4) : undefined;
        if (flags & 0x80000000) {
            for (let left = this.number(); left > 0; left--) {
                this.bytes();
                this.bytes();
            }
        }
        return { size, mode, modified };
    }
    #take(length) {
        const end = this.#at + length;
        if (end > this.#bytes.length)
            throw new SftpProtocolError('a packet is too short');
        const part = this.#bytes.subarray(this.#at, end);
        this.#at = end;
        return part;
    }
}
class SftpSplitter {
    #longest;
    #parts = [];
    #size = 0;
    #needed = 4;
    constructor(longest) {
        this.#longest = longest;
    }
    push(chunk) {
        this.#parts.push(chunk);
        this.#size += chunk.length;
        if (this.#size < this.#needed)
            return [];
        const bytes = this.#parts.length === 1 ? chunk : Buffer.concat(this.#parts);
        const packets = [];
        let at = 0;
        for (;;) {
            const left = bytes.length - at;
            this.#needed = left < 4 ? 4 : 4 + this.#lengthAt(bytes, at);
            if (left < this.#needed)
                break;
            packets.push(bytes.subarray(at + 4, at + this.#needed));
            at += this.#needed;
        }
        this.#parts = [bytes.subarray(at)];
        this.#size = bytes.length - at;
        return packets;
    }
    #lengthAt(bytes, at) {
        const length = bytes.readUInt32BE(at);
        if (length < 5 || length > this.#longest)
            throw new SftpProtocolError(`a packet of ${length} bytes`);
        return length;
    }
}

;// CONCATENATED MODULE: ./lib/store/ssh/sftp-session.js

class ConnectionLost extends Error {
    said;
    wasOpen;
    code;
    constructor(why, about) {
        super(why);
        this.name = 'ConnectionLost';
        this.said = about.said;
        this.wasOpen = about.wasOpen;
        this.code = about.code;
    }
}
class SftpRefusal extends Error {
    status;
    constructor(status) {
        super(`SFTP status ${status}`);
        this.name = 'SftpRefusal';
        this.status = status;
    }
}
const longestPacket = 1 << 20;
const longestSaid = 4096;
class SftpSession {
    #child;
    #idleMs;
    #splitter = new SftpSplitter(longestPacket);
    #waiting = new Map();
    #version = Promise.withResolvers();
    #ended = Promise.withResolvers();
    #extensions = new Map();
    #said = '';
    #lastId = 0;
    #isOpen = false;
    #lost;
    #timer;
    constructor(child, idleMs) {
        this.#child = child;
        this.#idleMs = idleMs;
        child.stdout.on('data', (chunk) => this.#receive(chunk));
        child.stderr.on('data', (chunk) => {
            this.#said = (this.#said + chunk.toString('utf8')).slice(-longestSaid);
        });
        child.stdin.on('error', () => { });
        child.on('error', ({ code, message }) => this.#lose(message, code ?? 'error'));
        child.on('close', () => {
            this.#lose('the connection ended');
            this.#ended.resolve();
        });
    }
    static async open(child, { connectMs, idleMs }) {
        const session = new SftpSession(child, idleMs);
        const timer = setTimeout(() => session.#lose('there was no answer'), connectMs);
        child.stdin.write(sftpPacket(sftpRequest.init, 3, []));
        try {
            await session.#version.promise;
            session.#isOpen = true;
            return session;
        }
        finally {
            clearTimeout(timer);
        }
    }
    knows(extension) {
        return this.#extensions.has(extension);
    }
    get isLost() {
        return this.#lost !== undefined;
    }
    async request(type, fields, expected = sftpReply.status) {
        const reply = await this.#send(type, fields);
        if (reply.type === sftpReply.status) {
            const status = reply.fields.number();
            if (status !== sftpStatus.ok)
                throw new SftpRefusal(status);
            if (expected === sftpReply.status)
                return reply.fields;
        }
        if (reply.type === expected)
            return reply.fields;
        throw this.#lose(`the server answered with a packet of kind ${reply.type}`);
    }
    async close() {
        this.#lose('the connection was closed');
        await this.#ended.promise;
    }
    #send(type, fields) {
        if (this.#lost !== undefined)
            return Promise.reject(this.#lost);
        this.#lastId = (this.#lastId + 1) >>> 0;
        const id = this.#lastId;
        const reply = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
        this.#child.stdin.write(sftpPacket(type, id, fields));
        if (this.#waiting.size === 1)
            this.#watch();
        return reply;
    }
    #watch() {
        clearTimeout(this.#timer);
        if (this.#waiting.size === 0)
            return;
        this.#timer = setTimeout(() => this.#lose('the server was silent for too long'), this.#idleMs);
    }
    #receive(chunk) {
        if (this.#lost !== undefined)
            return;
        try {
            for (const packet of this.#splitter.push(chunk))
                this.#take(packet);
            this.#watch();
        }
        catch (error) {
            if (!(error instanceof SftpProtocolError))
                throw error;
            this.#lose(`what the server sends is no SFTP: ${error.message}`);
        }
    }
    #take(packet) {
        const fields = new SftpReader(packet.subarray(1));
        const type = packet[0];
        const id = fields.number();
        if (type === sftpReply.version) {
            while (!fields.isAtEnd)
                this.#extensions.set(fields.text(), fields.text());
            this.#version.resolve();
            return;
        }
        const waiting = this.#waiting.get(id);
        if (waiting === undefined)
            throw new SftpProtocolError('a reply that nobody waits for');
        this.#waiting.delete(id);
        waiting.resolve({ type, fields });
    }
    #lose(why, code) {
        if (this.#lost !== undefined)
            return this.#lost;
        const lost = new ConnectionLost(why, { said: this.#said, wasOpen: this.#isOpen, code });
        this.#lost = lost;
        clearTimeout(this.#timer);
        this.#version.reject(lost);
        for (const { reject } of this.#waiting.values())
            reject(lost);
        this.#waiting.clear();
        this.#child.stdin.destroy();
        this.#child.kill();
        if (this.#child.pid === undefined)
            this.#ended.resolve();
        return lost;
    }
}

;// CONCATENATED MODULE: ./lib/store/ssh/connect.js





const idleMs = 60_000;
const signInMs = 30_000;
async function connectSftp(settings, env) {
    const { password, passphrase, connectSeconds } = settings;
    const isSecret = password !== undefined || passphrase !== undefined;
    const answers = isSecret ? answeringEnvironment(settings) : undefined;
    try {
        const child = (0,process/* startProgram */.X)('ssh', sshWords(settings), {
            env: { ...env, ...answers?.env },
            detached: isSecret,
        });
        return await SftpSession.open(child, { connectMs: 1000 * connectSeconds + signInMs, idleMs });
    }
    finally {
        answers?.remove();
    }
}
function sshWords(settings) {
    const { host, port, user, keyfile, password, passphrase, connectSeconds, allowAgent, gss } = settings;
    const isSecret = password !== undefined || passphrase !== undefined;
    const options = [
        `BatchMode=${isSecret ? 'no' : 'yes'}`,
        `ConnectTimeout=${connectSeconds}`,
        'ServerAliveInterval=15',
        'ServerAliveCountMax=4',
        'ForwardX11=no',
        'ForwardAgent=no',
        'ClearAllForwardings=yes',
        'PermitLocalCommand=no',
        'RemoteCommand=none',
        'RequestTTY=no',
        ...(keyfile === undefined ? [] : ['IdentitiesOnly=yes']),
        ...(allowAgent ? [] : ['IdentityAgent=none']),
        ...(gss === undefined ? [] : [`GSSAPIAuthentication=${gss ? 'yes' : 'no'}`]),
        ...(password === undefined ? ['NoHostAuthenticationForLocalhost=yes'] : []),
        ...(isSecret ? ['NumberOfPasswordPrompts=1', `PreferredAuthentications=${methods(settings)}`] : []),
    ];
    return [
        ...options.flatMap((option) => ['-o', option]),
        ...(port === undefined ? [] : ['-p', String(port)]),
        ...(user === undefined ? [] : ['-l', user]),
        ...(keyfile === undefined ? [] : ['-i', keyfile]),
        '-s',
        '--',
        host,
        'sftp',
    ];
}
function methods({ keyfile, password, passphrase }) {
    return [
        ...(keyfile !== undefined || passphrase !== undefined ? ['publickey'] : []),
        ...(password !== undefined ? ['keyboard-interactive', 'password'] : []),
    ].join(',');
}
function answeringEnvironment({ password = '', passphrase = '' }) {
    const folder = external_node_fs_.mkdtempSync((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-ssh-'));
    const program = (0,external_node_path_.join)(folder, 'answer');
    external_node_fs_.writeFileSync(program, answerScript, { mode: 0o700 });
    return {
        env: {
            SSH_ASKPASS: program,
            SSH_ASKPASS_REQUIRE: 'force',
            DISPLAY: ':0',
            LOCKSTEP_SSH_PASSWORD: password,
            LOCKSTEP_SSH_PASSPHRASE: passphrase,
        },
        remove: () => external_node_fs_.rmSync(folder, { recursive: true, force: true }),
    };
}
const answerScript = `#!/bin/sh
case "$1" in
*"yes/no"*) exit 1 ;;
*[Pp]assphrase*) answer=$LOCKSTEP_SSH_PASSPHRASE ;;
*[Pp]assword*) answer=$LOCKSTEP_SSH_PASSWORD ;;
*) exit 1 ;;
esac
[ -n "$answer" ] || exit 1
printf '%s\\n' "$answer"
`;

;// CONCATENATED MODULE: ./lib/store/ssh/errors.js



function translateSshError(error, asked) {
    if (error instanceof ConnectionLost)
        return refusal(lostCause(error, asked.settings), asked);
    if (error instanceof SftpRefusal)
        return refusal(statusCause(error.status, asked), asked);
    return error;
}
function isPassingLoss(error) {
    return error instanceof ConnectionLost && error.code === undefined && messageOf(error) === undefined;
}
function refusal({ code, text, hint, config }, { remote, action, key }) {
    const shown = key.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').slice(0, 300);
    return new store/* StoreError */.A(code, {
        reason: config === true ? 'config' : code === 'not-found' ? 'data' : 'storage',
        message: `${remote}: cannot ${action} '${shown}': ${text}`,
        hint,
    });
}
function lostCause(lost, settings) {
    if (lost.code === 'ENOENT')
        return {
            code: 'unsupported',
            config: true,
            text: 'there is no `ssh` program on PATH',
            hint: "install OpenSSH's client",
        };
    const known = messageOf(lost);
    if (known !== undefined)
        return known(settings);
    const said = lastLine(lost.said);
    return {
        code: 'unavailable',
        text: `${lost.wasOpen ? 'the connection was lost' : 'there is no connection'}, also after another try (${said ?? lost.message})`,
        hint: `try \`${tryOut(settings)}\`; if it lasts, look at the server and the network`,
    };
}
const messages = [
    {
        says: /REMOTE HOST IDENTIFICATION HAS CHANGED/,
        cause: ({ host }) => ({
            code: 'denied',
            config: true,
            text: `the key of host '${host}' is not the one that is known`,
            hint: `if the server really has a new key, remove the old one with \`ssh-keygen -R ${host}\` and add the new one`,
        }),
    },
    {
        says: /Host key verification failed|No \S+ host key is known/,
        cause: (settings) => ({
            code: 'denied',
            config: true,
            text: `the key of host '${settings.host}' is not known`,
            hint: `compare and add it: \`ssh-keyscan${portWords(settings)} ${settings.host} >> ~/.ssh/known_hosts\``,
        }),
    },
    {
        says: /Permission denied \(|Too many authentication failures|No more authentication methods|UNPROTECTED PRIVATE KEY/,
        cause: (settings) => ({
            code: 'denied',
            config: true,
            text: `the server does not accept us as ${settings.user === undefined ? 'the user that ssh chose' : `user '${settings.user}'`}`,
            hint: `see that \`${tryOut(settings)}\` works: \`user\` and \`keyfile\` of the remote, ssh-agent, or the server's authorized_keys`,
        }),
    },
    {
        says: /Could not resolve hostname/,
        cause: ({ host }) => ({
            code: 'unavailable',
            config: true,
            text: `there is no host '${host}'`,
            hint: "check the remote's url, and the user's ssh configuration if it is a name from there",
        }),
    },
    {
        says: /subsystem request failed/,
        cause: () => ({
            code: 'unsupported',
            config: true,
            text: 'the server has no SFTP',
            hint: 'let the server offer it: `Subsystem sftp internal-sftp` in its sshd_config',
        }),
    },
];
function messageOf({ said, wasOpen }) {
    return wasOpen ? undefined : messages.find(({ says }) => says.test(said))?.cause;
}
function statusCause(status, { settings, action }) {
    const where = settings.folder === '' ? 'the home folder' : `'${settings.folder}'`;
    if (status === sftpStatus.noSuchFile)
        return { code: 'not-found', text: 'it is not there', hint: 'push it from where the data is' };
    if (status === sftpStatus.denied)
        return {
            code: 'denied',
            text: 'permission denied',
            hint: `check who may ${action} in ${where} on host '${settings.host}'`,
        };
    if (status === sftpStatus.unsupported)
        return {
            code: 'unsupported',
            text: 'the server cannot do that',
            hint: 'use a server that speaks SFTP version 3',
        };
    return {
        code: 'unavailable',
        text: `the server failed (SFTP status ${status})`,
        hint: `check that the disk below ${where} on host '${settings.host}' has space and is sound`,
    };
}
function tryOut(settings) {
    const { host, port, user, keyfile } = settings;
    const words = [
        ...(port === undefined ? [] : [`-P ${port}`]),
        ...(keyfile === undefined ? [] : [`-i ${keyfile}`]),
        user === undefined ? host : `${user}@${host}`,
    ];
    return `sftp ${words.join(' ')}`;
}
function portWords({ port }) {
    return port === undefined ? '' : ` -p ${port}`;
}
function lastLine(said) {
    const line = said
        .split(/[\r\n]+/)
        .map((each) => each.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').trim())
        .findLast((each) => each !== '');
    return line?.slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/store/ssh/connection.js




class SshConnection {
    #remote;
    #settings;
    #env;
    #session;
    constructor(remote, settings, env) {
        this.#remote = remote;
        this.#settings = settings;
        this.#env = env;
    }
    async use(purpose, work) {
        for (let isFirst = true;; isFirst = false) {
            try {
                purpose.signal?.throwIfAborted();
                return await untilAborted(this.#run(work), purpose.signal);
            }
            catch (error) {
                purpose.signal?.throwIfAborted();
                const isDropped = error instanceof ConnectionLost && error.wasOpen;
                if (!isDropped || !isFirst)
                    throw this.translate(error, purpose);
            }
        }
    }
    translate(error, { action, key }) {
        return translateSshError(error, { remote: this.#remote, settings: this.#settings, action, key });
    }
    async close() {
        const session = this.#session;
        this.#session = undefined;
        await session?.then((open) => open.close(), () => { });
    }
    async #run(work) {
        return work(await this.#open());
    }
    async #open() {
        const current = this.#session;
        if (current !== undefined) {
            const session = await current;
            if (!session.isLost)
                return session;
            if (this.#session !== current)
                return this.#open();
        }
        const opening = (0,retry/* withRetries */.LH)(judge, undefined, () => connectSftp(this.#settings, this.#env));
        this.#session = opening;
        opening.catch(() => {
            if (this.#session === opening)
                this.#session = undefined;
        });
        return opening;
    }
}
function judge(error) {
    return isPassingLoss(error) ? { afterMs: undefined } : undefined;
}
async function untilAborted(work, signal) {
    if (signal === undefined)
        return work;
    const { promise, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}

// EXTERNAL MODULE: ./lib/store/remote-options.js
var remote_options = __webpack_require__(39472);
// EXTERNAL MODULE: ./lib/store/web/http-settings.js + 1 modules
var http_settings = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/store/web/web-options.js
var web_options = __webpack_require__(91401);
;// CONCATENATED MODULE: ./lib/store/ssh/settings.js




const defaultConnectSeconds = 30;
function sshSettings(remote, env) {
    const match = /^ssh:\/\/(?:([^@/]*)@)?(\[[0-9a-f:.%]+\]|[^:/?#[\]]+)(?::(\d{1,5}))?(\/[^?]*)?(?:\?.*)?$/is.exec(remote.url);
    if (match === null)
        return (0,failure/* fail */.fJ)((0,remote_options/* configProblem */.er)(remote.name, 'its url names no host', 'write it as ssh://USER@HOST/PATH'));
    const [, login, host = '', port, path = ''] = match;
    const [user, password] = splitLogin(login);
    const settings = {
        host: (0,web_options/* textOption */.vU)(remote, 'host') ?? host.replace(/^\[|\]$/g, ''),
        port: (0,web_options/* numberOption */.jZ)(remote, 'port') ?? (port === undefined ? undefined : Number(port)),
        user: (0,web_options/* textOption */.vU)(remote, 'user') ?? user,
        folder: path.length > 1 ? path.replace(/\/+$/, '') || '/' : path,
        keyfile: expanded((0,web_options/* textOption */.vU)(remote, 'keyfile'), env),
        password: (0,web_options/* textOption */.vU)(remote, 'password') ?? password,
        passphrase: (0,web_options/* textOption */.vU)(remote, 'passphrase'),
        connectSeconds: Math.ceil((0,web_options/* numberOption */.jZ)(remote, 'timeout') ?? defaultConnectSeconds),
        allowAgent: (0,web_options/* flagOption */.kY)(remote, 'allow_agent') !== false,
        gss: (0,web_options/* flagOption */.kY)(remote, 'gss_auth'),
    };
    const failures = problems(remote, settings);
    return failures.length > 0 ? (0,failure/* fail */.fJ)(...failures) : (0,failure.ok)(settings);
}
function problems(remote, { host, user, password, passphrase, folder }) {
    const failures = [];
    const add = (message, hint) => failures.push((0,remote_options/* configProblem */.er)(remote.name, message, hint));
    if (!/^[\p{L}\p{N}_.:%][\p{L}\p{N}_.:%-]*$/u.test(host))
        add('its host has characters that no host has', 'check the url');
    if (user !== undefined && !/^[^-\s\u0000-\u001f\u007f][^\s\u0000-\u001f\u007f]*$/.test(user))
        add('its user has characters that no user has', 'check the url, or `user`');
    if (/[\u0000-\u001f\u007f]/.test(folder))
        add('its path has control characters', 'check the url');
    for (const [option, value] of Object.entries({ password, passphrase })) {
        if (value === undefined && (0,web_options/* flagOption */.kY)(remote, `ask_${option}`) === true)
            failures.push((0,http_settings/* askFailure */.i0)(remote, option));
        if (value !== undefined && /[\r\n\u0000]/.test(value))
            add(`its ${option} has a line end`, 'check it');
    }
    return failures;
}
function splitLogin(login) {
    if (login === undefined || login === '')
        return [undefined, undefined];
    const colon = login.indexOf(':');
    return colon === -1
        ? [login, undefined]
        : [login.slice(0, colon) || undefined, login.slice(colon + 1) || undefined];
}
function expanded(path, env) {
    const match = path === undefined ? null : /(?:^|\/)~\/(.*)$/s.exec(path);
    return match !== null && env.HOME !== undefined ? `${env.HOME}/${match[1]}` : path;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/store/ssh/sftp-files.js
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



const chunkSize = 32_768;
const windowSize = 64;
async function statPath(session, path) {
    try {
        return (await session.request(sftpRequest.stat, [path], sftpReply.attrs)).attributes();
    }
    catch (error) {
        if (isStatus(error, sftpStatus.noSuchFile))
            return undefined;
        throw error;
    }
}
async function* readFolder(session, path) {
    let handle;
    try {
        handle = (await session.request(sftpRequest.opendir, [path === '' ? '.' : path], sftpReply.handle)).bytes();
    }
    catch (error) {
        if (isStatus(error, sftpStatus.noSuchFile))
            return;
        throw error;
    }
    try {
        for (;;) {
            const reply = await session.request(sftpRequest.readdir, [handle], sftpReply.name);
            const names = [];
            for (let left = reply.number(); left > 0; left--) {
                const name = reply.text();
                reply.bytes();
                const attributes = reply.attributes();
                if (isPlainName(name))
                    names.push({ name, attributes });
            }
            yield names;
        }
    }
    catch (error) {
        if (!isStatus(error, sftpStatus.eof))
            throw error;
    }
    finally {
        closeHandle(session, handle);
    }
}
async function* readFile(session, path, from) {
    const handle = (await session.request(sftpRequest.open, [path, openFlags.read, 0], sftpReply.handle)).bytes();
    const pending = [];
    try {
        const read = (offset, length) => readFully(session, { handle, offset, length });
        const first = read(from, chunkSize);
        first.catch(() => { });
        const { size } = (await session.request(sftpRequest.fstat, [handle], sftpReply.attrs)).attributes();
        pending.push(first);
        for (let next = from + chunkSize;;) {
            while (pending.length < windowSize && size !== undefined && next < size) {
                const chunk = read(next, chunkSize);
                chunk.catch(() => { });
                pending.push(chunk);
                next += chunkSize;
            }
            const bytes = await pending.shift();
            if (bytes === undefined)
                return;
            if (bytes.length > 0)
                yield bytes;
            if (size === undefined && bytes.length === chunkSize) {
                pending.push(read(next, chunkSize));
                next += chunkSize;
            }
        }
    }
    finally {
        closeHandle(session, handle);
    }
}
async function readFully(session, { handle, offset, length }) {
    const parts = [];
    let got = 0;
    try {
        while (got < length) {
            const fields = [handle, BigInt(offset + got), length - got];
            const bytes = (await session.request(sftpRequest.read, fields, sftpReply.data)).bytes();
            if (bytes.length === 0)
                break;
            parts.push(bytes);
            got += bytes.length;
        }
    }
    catch (error) {
        if (!isStatus(error, sftpStatus.eof))
            throw error;
    }
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}
async function writeFile(session, path, { source, signal }) {
    const flags = openFlags.write | openFlags.create | openFlags.exclusive;
    const handle = (await session.request(sftpRequest.open, [path, flags, 0], sftpReply.handle)).bytes();
    const pending = [];
    let offset = 0;
    try {
        for await (const bytes of chunksOf(source)) {
            signal?.throwIfAborted();
            const written = session.request(sftpRequest.write, [handle, BigInt(offset), bytes]);
            written.catch(() => { });
            pending.push(written);
            offset += bytes.length;
            if (pending.length >= windowSize)
                await pending.shift();
        }
        await Promise.all(pending);
    }
    catch (error) {
        closeHandle(session, handle);
        throw error;
    }
    await session.request(sftpRequest.close, [handle]);
    return offset;
}
async function* chunksOf(source) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (source.kind === 'bytes') {
            for (let at = 0; at < source.bytes.length; at += chunkSize)
                yield source.bytes.subarray(at, at + chunkSize);
            return;
        }
        const file = __addDisposableResource(env_1, await promises_.open(source.path, 'r'), true);
        for (;;) {
            const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize * 8));
            for (let at = 0; at < bytesRead; at += chunkSize)
                yield buffer.subarray(at, Math.min(bytesRead, at + chunkSize));
            if (bytesRead === 0)
                return;
        }
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
async function renameOver(session, from, to) {
    if (session.knows('posix-rename@openssh.com')) {
        await session.request(sftpRequest.extended, ['posix-rename@openssh.com', from, to]);
        return;
    }
    for (let tries = 1;; tries++) {
        try {
            await session.request(sftpRequest.rename, [from, to]);
            return;
        }
        catch (error) {
            if (!isStatus(error, sftpStatus.failure) || tries === mostRenames)
                throw error;
            await removeFile(session, to);
        }
    }
}
const mostRenames = 10;
async function removeFile(session, path) {
    try {
        await session.request(sftpRequest.remove, [path]);
    }
    catch (error) {
        if (!isStatus(error, sftpStatus.noSuchFile))
            throw error;
    }
}
async function makeFolders(session, path) {
    if (path === '' || path === '/')
        return;
    try {
        await session.request(sftpRequest.mkdir, [path, 0]);
    }
    catch (error) {
        if (isStatus(error, sftpStatus.noSuchFile)) {
            await makeFolders(session, path.slice(0, Math.max(path.startsWith('/') ? 1 : 0, path.lastIndexOf('/'))));
            await makeIfAbsent(session, path);
        }
        else if (!(await isThere(session, path)))
            throw error;
    }
}
async function makeIfAbsent(session, path) {
    try {
        await session.request(sftpRequest.mkdir, [path, 0]);
    }
    catch (error) {
        if (!(await isThere(session, path)))
            throw error;
    }
}
async function isThere(session, path) {
    const attributes = await statPath(session, path);
    return attributes !== undefined && isFolder(attributes);
}
function isStatus(error, status) {
    return error instanceof SftpRefusal && error.status === status;
}
function closeHandle(session, handle) {
    session.request(sftpRequest.close, [handle]).catch(() => { });
}
function isPlainName(name) {
    return name !== '' && name !== '.' && name !== '..' && !/[/\u0000-\u001f\u007f\ufffd]/.test(name);
}

;// CONCATENATED MODULE: ./lib/store/ssh/ssh.js











function openSsh(remote, env) {
    const settings = sshSettings(remote, env);
    if (!settings.ok)
        return settings;
    const { host, port, folder } = settings.value;
    const address = `${host.includes(':') ? `[${host}]` : host}${port === undefined ? '' : `:${port}`}`;
    const name = `remote '${remote.name}' (ssh://${address}${folder})`;
    return (0,failure.ok)(new SshStore(name, settings.value, new SshConnection(name, settings.value, env)));
}
const width = 32;
const listsAtOnce = 16;
class SshStore {
    name;
    width = width;
    #folder;
    #connection;
    #made = new Map();
    constructor(name, { folder }, connection) {
        this.name = name;
        this.#folder = folder;
        this.#connection = connection;
    }
    has(keys, signal) {
        keys.forEach(object_folder/* requireSafeKey */.sz);
        const { use } = this.#bound(signal);
        return (0,folder_existing/* existingInFolders */.u)(keys, {
            isThere: (key) => use('look up', key, async (session) => {
                const found = await statPath(session, this.#path(key));
                return found !== undefined && isPlainFile(found);
            }),
            names: async (folder) => new Set((await this.#entries(folder, signal)).filter(isFile).map(({ name }) => name)),
            limit: width,
            signal,
        });
    }
    async look(key, signal) {
        (0,object_folder/* requireSafeKey */.sz)(key);
        const found = await this.#bound(signal).use('look up', key, (session) => statPath(session, this.#path(key)));
        return found !== undefined && isPlainFile(found) ? itemOf(key, found) : undefined;
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
                    for (const { name, attributes } of entries) {
                        const key = folder === '' ? name : `${folder}/${name}`;
                        if (isFolder(attributes))
                            next.push(key);
                        else if (isPlainFile(attributes) && !(0,atomic_write/* isTempName */.Gs)(name))
                            yield itemOf(key, attributes);
                    }
                }
            }
            folders = next;
        }
    }
    async *listFolder(prefix, signal) {
        const folder = prefix.replace(/\/$/, '');
        const items = await this.#bound(signal).use('list', folder, async (session) => {
            const own = await statPath(session, this.#path(folder));
            if (own === undefined || !isFolder(own))
                return [];
            const found = [itemOf(prefix, own)];
            for await (const names of readFolder(session, this.#path(folder)))
                for (const { name, attributes } of names)
                    found.push(itemOf(`${prefix}${name}${isFolder(attributes) ? '/' : ''}`, attributes));
            return found;
        });
        yield* items;
    }
    async read(key, signal) {
        (0,object_folder/* requireSafeKey */.sz)(key);
        const open = (from) => this.#bound(signal).use('read', key, async (session) => {
            const chunks = readFile(session, this.#path(key), from);
            return { chunks, first: await chunks.next() };
        });
        return this.#chunks({ action: 'read', key, signal }, await open(0), open);
    }
    async *#chunks(purpose, begun, open) {
        let reading = begun;
        let offset = 0;
        for (let isFirst = true;; isFirst = false) {
            const { chunks, first } = reading;
            try {
                for (let next = first; next.done !== true; next = await chunks.next()) {
                    purpose.signal?.throwIfAborted();
                    offset += next.value.length;
                    yield next.value;
                }
                return;
            }
            catch (error) {
                purpose.signal?.throwIfAborted();
                if (!(error instanceof ConnectionLost) || !isFirst)
                    throw this.#connection.translate(error, purpose);
                reading = await open(offset);
            }
            finally {
                await chunks.return(undefined);
            }
        }
    }
    async write(key, source, signal) {
        (0,object_folder/* requireSafeKey */.sz)(key);
        await this.#bound(signal).use('write', key, async (session) => {
            try {
                await this.#store(session, key, source, signal);
            }
            catch (error) {
                if (!isStatus(error, sftpStatus.noSuchFile))
                    throw error;
                this.#made.clear();
                await this.#store(session, key, source, signal);
            }
        });
    }
    async remove(key, signal) {
        (0,object_folder/* requireSafeKey */.sz)(key);
        await this.#bound(signal).use('remove', key, (session) => removeFile(session, this.#path(key)));
    }
    close() {
        return this.#connection.close();
    }
    async #store(session, key, source, signal) {
        await this.#makeFolder(session, key.slice(0, Math.max(0, key.lastIndexOf('/'))));
        const temp = this.#path((0,atomic_write/* tempPath */.EZ)((0,object_folder/* stagingFolder */.cy)('.', key)).replaceAll('\\', '/'));
        try {
            const written = await writeFile(session, temp, { source, signal });
            if (source.kind === 'file' && written !== source.size)
                throw changed(source.path);
            await renameOver(session, temp, this.#path(key));
        }
        catch (error) {
            await removeFile(session, temp).catch(() => { });
            throw error;
        }
    }
    #makeFolder(session, folder) {
        let made = this.#made.get(folder);
        if (made === undefined) {
            made = makeFolders(session, this.#path(folder));
            this.#made.set(folder, made);
            made.catch(() => this.#made.delete(folder));
        }
        return made;
    }
    #entries(folder, signal) {
        return this.#bound(signal).use('list', folder, async (session) => {
            const found = [];
            for await (const names of readFolder(session, this.#path(folder))) {
                for (const each of names) {
                    if (!isLink(each.attributes))
                        found.push(each);
                    else {
                        const attributes = await statPath(session, `${this.#path(folder)}/${each.name}`);
                        if (attributes !== undefined)
                            found.push({ name: each.name, attributes });
                    }
                }
            }
            return found;
        });
    }
    #bound(signal) {
        return {
            use: (action, key, work) => this.#connection.use({ action, key, signal }, work),
        };
    }
    #path(key) {
        if (key === '')
            return this.#folder;
        if (this.#folder === '')
            return key;
        return `${this.#folder === '/' ? '' : this.#folder}/${key}`;
    }
}
function isFile({ attributes }) {
    return isPlainFile(attributes);
}
function changed(path) {
    return new store/* StoreError */.A('unavailable', {
        reason: 'data',
        message: `'${path}' changed while it was uploaded`,
        hint: 'let whatever writes to it finish, then try again',
    });
}
function itemOf(key, { size, modified }) {
    return { key, size: size ?? 0, ...(modified === undefined ? {} : { modified: modified * 1000 }) };
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
