export const id = 5275;
export const ids = [5275];
export const modules = {

/***/ 64296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ addedBy),
/* harmony export */   fF: () => (/* binding */ addedOptions),
/* harmony export */   "in": () => (/* binding */ readConfigAt),
/* harmony export */   q$: () => (/* binding */ chooseConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21922);
/* harmony import */ var _workspace_open_revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(496);





async function chooseConfig(choice) {
    const { workspace, trusted } = choice;
    const own = await readConfigAt(workspace, choice);
    if (!own.ok || trusted === undefined)
        return own.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ config: own.value, warnings: [] }) : own;
    const commit = await (0,_workspace_open_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .openCommit */ .C)({ projectRoot: choice.projectRoot, ...trusted });
    if (!commit.ok)
        return commit;
    const local = '.dvc/config.local';
    const isTracked = (await trusted.git.tracked(choice.projectRoot, [local])).has(local);
    const [here, there] = [await workspace.read('.dvc/config'), await commit.value.read('.dvc/config')];
    const isSame = Buffer.from(here ?? []).equals(Buffer.from(there ?? []));
    if (isSame && !isTracked)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ config: own.value, warnings: [] });
    const base = await readConfigAt(commit.value, {
        ...choice,
        ...(isTracked ? { localFrom: commit.value } : {}),
    });
    if (!base.ok)
        return base;
    const { remotes, defaultRemote, cacheDir, cacheTypes, cacheShared } = base.value;
    const config = { ...own.value, remotes, defaultRemote, cacheDir, cacheTypes, cacheShared };
    const edited = [...(isSame ? [] : ['.dvc/config']), ...(isTracked ? [local] : [])];
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ config, warnings: edited.map((file) => editedConfig(trusted.rev, file)) });
}
async function readConfigAt(revision, { host, projectRoot, added, localFrom, }) {
    const sources = await (0,_project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configSources */ .$)({
        ...{ revision, env: host.env, platform: process.platform, projectRoot },
        ...(localFrom === undefined ? {} : { localFrom }),
    });
    if (added?.file !== undefined)
        sources.push(addedFile(added.file));
    if (added?.text !== undefined)
        sources.push({ level: 'local', file: `${host.cwd}/--config`, text: added.text });
    const config = (0,_project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .X)(sources, { projectRoot });
    if (!config.ok || added === undefined || added.options.length === 0)
        return config;
    const name = added.remote ?? config.value.defaultRemote;
    if (name === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'config', message: 'Missing remote name' });
    const wrong = added.options.find((option) => !/^[\w-]+=/.test(option));
    if (wrong !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'usage', message: `--remote-config takes options as key=value, not '${wrong}'` });
    const lines = added.options.map((option) => option.replace('=', ' = ').replace(/[\r\n]/g, ' '));
    const text = [`['remote "${name}"']`, ...lines, ''].join('\n');
    return (0,_project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .X)([...sources, { level: 'local', file: `${host.cwd}/--remote-config`, text }], {
        projectRoot,
    });
}
function addedFile(file) {
    try {
        return { level: 'local', file, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') };
    }
    catch (error) {
        const message = `config file error: '${file}' cannot be read (${error.code})`;
        return { level: 'local', file, text: '', failure: { reason: 'data', message } };
    }
}
function addedBy(options, cwd) {
    const { config, remote, remoteConfig } = options;
    const more = Array.isArray(remoteConfig) ? remoteConfig.map(String) : [];
    if (typeof config !== 'string' && more.length === 0)
        return {};
    return {
        added: {
            ...(typeof config === 'string' ? { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, config) } : {}),
            ...(typeof remote === 'string' ? { remote } : {}),
            options: more,
        },
    };
}
const addedOptions = [
    { flags: '--config <file>', help: 'a config file to merge with that of the other repository' },
    { flags: '--remote-config <options...>', help: 'key=value: more options of the remote that is used' },
];
function editedConfig(rev, file) {
    const name = /^[0-9a-f]{40}$/.test(rev) ? rev.slice(0, 7) : rev;
    const what = file === '.dvc/config' ? 'edits' : 'brings along';
    return {
        reason: 'config',
        message: `this change ${what} ${file}; for remotes and cache the version of the base (${name}) was used`,
        hint: file === '.dvc/config'
            ? 'the new version counts once it is merged'
            : 'it is for one machine: take it out of Git with `git rm --cached .dvc/config.local`',
        location: { file },
    };
}


/***/ }),

/***/ 41063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ hugeCount),
/* harmony export */   V: () => (/* binding */ boundHeap)
/* harmony export */ });
function boundHeap(isHuge) {
    if (isHuge ? isHugeBound : isBound)
        return;
    const v8 = process.getBuiltinModule('node:v8');
    v8.setFlagsFromString('--heap-growing-percent=20');
    if (isHuge)
        v8.setFlagsFromString('--semi-space-growth-factor=1');
    isBound = true;
    isHugeBound ||= isHuge;
}
const hugeCount = 50_000;
let isBound = false;
let isHugeBound = false;


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ LocalStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51463);
/* harmony import */ var _md5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10205);
/* harmony import */ var _object_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32711);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41509);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97208);
/* harmony import */ var _whole_body_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24111);









const chunkSize = 1 << 18;
const keysPerTurn = 500;
const turnMs = 8;
const wholeLimit = 1 << 17;
const syncCopyLimit = 1 << 22;
class LocalStore {
    name;
    folder;
    #turn = performance.now();
    constructor({ dir, name, shared = false }) {
        this.name = name;
        this.folder = new _object_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .ObjectFolder */ .AA(dir, shared);
    }
    async has(keys, signal) {
        const found = new Set();
        for (const [index, key] of keys.entries()) {
            if (index % keysPerTurn === keysPerTurn - 1)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
            signal?.throwIfAborted();
            if (this.#guard(key, 'read', () => this.#holds(key)))
                found.add(key);
        }
        return found;
    }
    #holds(key) {
        const path = this.folder.path(key);
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false });
        if (stat === undefined || !stat.isFile())
            return false;
        const id = (0,_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .parseObjectKey */ .ud)(key);
        if (id === undefined || (stat.mode & 0o7777) === _object_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .protectedMode */ .Ao)
            return true;
        if ((0,_md5_js__WEBPACK_IMPORTED_MODULE_4__/* .md5File */ .nh)(path, id.hashName) !== id.oid.slice(0, 32))
            return false;
        (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerating */ .uL)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(path, _object_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .protectedMode */ .Ao));
        return true;
    }
    async *list(prefix, signal) {
        if (prefix !== '')
            this.folder.path(prefix.slice(0, -1));
        const waiting = [prefix];
        for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
            signal?.throwIfAborted();
            for (const entry of this.#entries(folder)) {
                if (entry.isDirectory())
                    waiting.push(`${folder}${entry.name}/`);
                else if (!(0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .isTempName */ .Gs)(entry.name))
                    yield* this.#item(`${folder}${entry.name}`);
            }
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        }
    }
    #entries(folder) {
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(`${this.folder.dir}/${folder}`, { withFileTypes: true });
        }
        catch (error) {
            if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._m)(error, 'ENOENT', 'ENOTDIR'))
                return [];
            throw this.#translate(error, folder, 'list');
        }
    }
    *#item(key) {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(`${this.folder.dir}/${key}`, { throwIfNoEntry: false });
        if (stat?.isFile() === true)
            yield { key, size: stat.size, modified: stat.mtimeMs };
    }
    async read(key, signal) {
        await this.#pause(signal);
        const path = this.folder.path(key);
        const stat = this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false }));
        if (stat?.isFile() !== true)
            throw this.#notFound(key);
        if (stat.size > wholeLimit)
            return this.#chunks(key, path, signal);
        return new _whole_body_js__WEBPACK_IMPORTED_MODULE_7__/* .WholeBody */ .U(this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(path)));
    }
    async #pause(signal) {
        if (performance.now() - this.#turn >= turnMs) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
            this.#turn = performance.now();
        }
        signal?.throwIfAborted();
    }
    async readPart(key, { start, length }) {
        const fd = this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(this.folder.path(key), 'r'));
        try {
            const buffer = Buffer.alloc(length);
            return buffer.subarray(0, this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, buffer, 0, length, start)));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    async *#chunks(key, path, signal) {
        const fd = this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, 'r'));
        try {
            for (let size = chunkSize; size === chunkSize;) {
                await this.#pause(signal);
                const buffer = Buffer.allocUnsafe(chunkSize);
                size = this.#guard(key, 'read', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, buffer, 0, chunkSize, null));
                if (size > 0)
                    yield buffer.subarray(0, size);
            }
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    async write(key, source, signal) {
        await this.#pause(signal);
        this.folder.path(key);
        const temp = this.#guard(key, 'write', () => this.folder.temp(key));
        try {
            await fill(temp, source);
            this.folder.publish(temp, key);
        }
        catch (error) {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { force: true });
            throw this.#translate(error, key, 'write');
        }
    }
    async remove(key) {
        const path = this.folder.path(key);
        this.#guard(key, 'remove', () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(path, { force: true }));
    }
    async close() { }
    #guard(key, action, work) {
        try {
            return work();
        }
        catch (error) {
            throw this.#translate(error, key, action);
        }
    }
    #notFound(key) {
        return new _store_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreError */ .A('not-found', { reason: 'data', message: `${this.name} has no '${key}'` });
    }
    #translate(error, key, action) {
        if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._m)(error, 'ENOENT') && action === 'read')
            return this.#notFound(key);
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error);
        if (code === undefined)
            return error;
        const denied = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._m)(error, 'EACCES', 'EPERM', 'EROFS');
        return new _store_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreError */ .A(denied ? 'denied' : 'unavailable', {
            reason: 'storage',
            message: `${this.name}: cannot ${action} '${key}': ${(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCode */ .lA)(code)}`,
            hint: denied
                ? `check who may ${action} in '${this.folder.dir}'`
                : `check the disk that holds '${this.folder.dir}'`,
        });
    }
}
async function fill(temp, source) {
    if (source.kind === 'bytes') {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(temp, source.bytes, { flag: 'wx' });
        return;
    }
    const { COPYFILE_EXCL, COPYFILE_FICLONE } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    if (source.size <= syncCopyLimit)
        node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(source.path, temp, COPYFILE_EXCL | COPYFILE_FICLONE);
    else
        await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.copyFile(source.path, temp, COPYFILE_EXCL | COPYFILE_FICLONE);
    const { size } = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(temp);
    if (size !== source.size) {
        const message = `'${source.path}' changed while it was copied: ${size} bytes, not ${source.size}`;
        throw new _store_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreError */ .A('unavailable', {
            reason: 'data',
            message,
            hint: 'let whatever writes to it finish, then try again',
        });
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(temp, 0o666 & ~process.umask());
}


/***/ }),

/***/ 10205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ md5FileYielding),
/* harmony export */   VV: () => (/* binding */ Md5),
/* harmony export */   cG: () => (/* binding */ md5Bytes),
/* harmony export */   nh: () => (/* binding */ md5File),
/* harmony export */   oQ: () => (/* binding */ notRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);



function md5File(path, hashName) {
    const steps = hashSteps(path, hashName);
    for (;;) {
        const step = steps.next();
        if (step.done === true)
            return step.value;
    }
}
async function md5FileYielding(path, hashName, signal) {
    const steps = hashSteps(path, hashName);
    try {
        for (;;) {
            signal?.throwIfAborted();
            const step = steps.next();
            if (step.done === true)
                return step.value;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        }
    }
    finally {
        steps.return('');
    }
}
function lazyCrypto() {
    return process.getBuiltinModule('node:crypto');
}
function md5Bytes(bytes, hashName) {
    if (hashName === 'md5')
        return lazyCrypto().hash('md5', bytes);
    return new Md5(hashName).update(bytes).digest();
}
class Md5 {
    #hash = lazyCrypto().createHash('md5');
    #legacy;
    #pending = [];
    #pendingSize = 0;
    constructor(hashName) {
        this.#legacy = hashName === 'md5-dos2unix';
    }
    update(bytes) {
        if (!this.#legacy) {
            this.#hash.update(bytes);
            return this;
        }
        for (let at = 0; at < bytes.length;) {
            const piece = bytes.subarray(at, at + legacyChunk - this.#pendingSize);
            this.#pending.push(Buffer.from(piece));
            this.#pendingSize += piece.length;
            at += piece.length;
            if (this.#pendingSize === legacyChunk)
                this.#flush();
        }
        return this;
    }
    digest() {
        this.#flush();
        return this.#hash.digest('hex');
    }
    #flush() {
        if (this.#pendingSize === 0)
            return;
        const chunk = this.#pending.length === 1 ? this.#pending[0] : Buffer.concat(this.#pending);
        this.#pending = [];
        this.#pendingSize = 0;
        this.#hash.update(isText(chunk) ? withoutCarriageReturns(chunk) : chunk);
    }
}
const legacyChunk = 1 << 20;
const readSize = 1 << 18;
const readsPerStep = 64;
function* hashSteps(path, hashName) {
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
        if (!stat.isFile()) {
            throw notRegular(path);
        }
        const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(readSize, stat.size + 1)));
        const md5 = new Md5(hashName);
        for (let reads = 1;; reads++) {
            const size = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, buffer, 0, buffer.length, null);
            if (size === 0)
                return md5.digest();
            md5.update(buffer.subarray(0, size));
            if (reads % readsPerStep === 0)
                yield undefined;
        }
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
function notRegular(path) {
    const message = `'${path}' is not a regular file`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .FailureError */ .pO({ reason: 'data', message, location: { file: path } });
}
const textProbe = 512;
const textLimit = 0.3;
function isText(chunk) {
    const probe = chunk.subarray(0, textProbe);
    let others = 0;
    for (const byte of probe) {
        if (byte === 0)
            return false;
        const isTextByte = (byte >= 32 && byte <= 126) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13;
        if (!isTextByte)
            others++;
    }
    return others / probe.length <= textLimit;
}
function withoutCarriageReturns(chunk) {
    let cut = chunk.indexOf('\r\n');
    if (cut === -1)
        return chunk;
    const parts = [];
    let from = 0;
    for (; cut !== -1; cut = chunk.indexOf('\r\n', from)) {
        parts.push(chunk.subarray(from, cut));
        from = cut + 1;
    }
    parts.push(chunk.subarray(from));
    return Buffer.concat(parts);
}


/***/ }),

/***/ 32711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ ObjectFolder),
/* harmony export */   Ao: () => (/* binding */ protectedMode),
/* harmony export */   cy: () => (/* binding */ stagingFolder),
/* harmony export */   sz: () => (/* binding */ requireSafeKey)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51463);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41509);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97208);






class ObjectFolder {
    dir;
    #shared;
    #isSwept = false;
    constructor(dir, shared) {
        this.dir = dir;
        this.#shared = shared;
    }
    path(key) {
        requireSafeKey(key);
        return `${this.dir}/${key}`;
    }
    temp(key) {
        if (!this.#isSwept)
            this.sweep();
        const folder = stagingFolder(this.dir, key);
        this.#makeFolder(folder);
        return (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    }
    prepare(keys) {
        const folders = new Set();
        for (const key of keys)
            folders.add(stagingFolder(this.dir, key)).add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.path(key)));
        try {
            if (!this.#isSwept)
                this.sweep();
            for (const folder of folders)
                this.#makeFolder(folder);
        }
        catch (error) {
            if ((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) === undefined)
                throw error;
        }
    }
    place(key, make) {
        let temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(stagingFolder(this.dir, key));
        try {
            let made;
            try {
                made = make(temp);
            }
            catch (error) {
                if (error.code !== 'ENOENT')
                    throw error;
                temp = this.temp(key);
                made = make(temp);
            }
            this.publish(temp, key, made?.mode);
            return made;
        }
        catch (error) {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { force: true });
            throw error;
        }
    }
    publish(temp, key, had) {
        const path = this.path(key);
        const mode = (0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .parseObjectKey */ .ud)(key) === undefined ? this.#entryMode() : protectedMode;
        if (mode !== undefined && (had === undefined || (had & 0o7777) !== mode))
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(temp, mode);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temp, path);
        }
        catch (error) {
            if (error.code !== 'ENOENT')
                throw error;
            this.#makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temp, path);
        }
        return path;
    }
    sweep() {
        this.#isSwept = true;
        return stagingFolders.reduce((count, folder) => count + (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepTempFiles */ .g$)(`${this.dir}/${folder}`), 0);
    }
    #entryMode() {
        return this.#shared ? 0o664 : undefined;
    }
    #makeFolder(folder) {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(folder))
            return;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent !== folder)
            this.#makeFolder(parent);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(folder);
            if (this.#shared)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(folder, 0o2775);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}
const protectedMode = 0o444;
const stagingFolders = ['', 'files/md5', 'runs'];
function stagingFolder(dir, key) {
    if (key.startsWith('files/md5/'))
        return `${dir}/files/md5`;
    return key.startsWith('runs/') ? `${dir}/runs` : dir;
}
function requireSafeKey(key) {
    if ((0,_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .parseObjectKey */ .ud)(key) !== undefined || isSafeKey(key))
        return;
    throw new _store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .A('unsupported', {
        reason: 'data',
        message: `${JSON.stringify(key.slice(0, 200))} is no key for an object or a run-cache entry`,
        hint: 'remove it from the remote: neither DVC nor Lockstep has written it',
    });
}
function isSafeKey(key) {
    if (key.length > 1024 || /[\u0000-\u001f\u007f\\]/.test(key))
        return false;
    return key.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}


/***/ }),

/***/ 41509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ isTreeOid),
/* harmony export */   Se: () => (/* binding */ parseOid),
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   ud: () => (/* binding */ parseObjectKey)
/* harmony export */ });
const pattern = /^[0-9a-f]{32}(\.dir)?$/;
function parseOid(text) {
    if (typeof text !== 'string')
        return undefined;
    if (pattern.test(text))
        return text;
    const lower = text.toLowerCase();
    return pattern.test(lower) ? lower : undefined;
}
function isTreeOid(oid) {
    return oid.endsWith('.dir');
}
function objectKey({ oid, hashName }) {
    const sharded = `${oid.slice(0, 2)}/${oid.slice(2)}`;
    return hashName === 'md5' ? `files/md5/${sharded}` : sharded;
}
const keyPattern = /^(?:files\/md5\/)?([0-9a-f]{2})\/([0-9a-f]{30}(?:\.dir)?)$/;
function parseObjectKey(key) {
    const match = keyPattern.exec(key);
    if (match === null)
        return undefined;
    return {
        oid: `${match[1]}${match[2]}`,
        hashName: key.startsWith('files/') ? 'md5' : 'md5-dos2unix',
    };
}


/***/ }),

/***/ 97208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError)
/* harmony export */ });
class StoreError extends Error {
    code;
    failure;
    constructor(code, failure) {
        super(failure.message);
        this.name = 'StoreError';
        this.code = code;
        this.failure = failure;
    }
}


/***/ }),

/***/ 57493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ treePathProblem)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

function treePathProblem(path) {
    if (usual.test(path))
        return undefined;
    if (path === '')
        return 'an empty path';
    if (path.startsWith('/'))
        return 'an absolute path';
    if (path.includes('\\'))
        return 'a backslash';
    if (/[\u0000-\u001f\u007f-\u009f]/.test(path))
        return 'a control character';
    return segmentsProblem(path.split('/')) ?? surrogateProblem(path);
}
const usual = /^[A-Za-z0-9_][A-Za-z0-9_. -]{0,99}(?:\/[A-Za-z0-9_][A-Za-z0-9_. -]{0,99}){0,20}$/;
const maxSegmentBytes = 255;
const maxPathBytes = 4096;
function segmentsProblem(segments) {
    let total = 0;
    for (const segment of segments) {
        if (segment === '')
            return 'an empty segment';
        if (segment === '.' || segment === '..')
            return `a '${segment}' segment`;
        if (segment.toLowerCase() === '.git')
            return `a '.git' segment`;
        const bytes = Buffer.byteLength(segment);
        if (bytes > maxSegmentBytes)
            return `a name of more than ${maxSegmentBytes} bytes`;
        total += bytes + 1;
    }
    return total - 1 > maxPathBytes ? `a path of more than ${maxPathBytes} bytes` : undefined;
}
function surrogateProblem(path) {
    if (path.isWellFormed())
        return undefined;
    const bytes = [];
    for (const character of path) {
        const code = character.codePointAt(0);
        if (code >= 0xdc80 && code <= 0xdcff)
            bytes.push(code - 0xdc00);
        else if (code >= 0xd800 && code <= 0xdfff)
            return 'half of a surrogate pair';
        else
            bytes.push(...Buffer.from(character));
    }
    return decodeEscaping(Buffer.from(bytes)) === path ? undefined : 'a second spelling of a valid name';
}
function decodeEscaping(bytes) {
    const decoder = new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = [1, 2, 3, 4].find((size) => decodes(decoder, bytes.subarray(at, at + size)));
        if (length === undefined)
            text += String.fromCharCode(0xdc00 + bytes[at]);
        else
            text += decoder.decode(bytes.subarray(at, at + length));
        at += length ?? 1;
    }
    return text;
}
function decodes(decoder, bytes) {
    try {
        decoder.decode(bytes);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 26330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TI: () => (/* binding */ makeTree),
  rq: () => (/* binding */ maxManifestBytes),
  cZ: () => (/* binding */ parseTree),
  OB: () => (/* binding */ spells),
  Mh: () => (/* binding */ treeId),
  F3: () => (/* binding */ treeOid),
  Ro: () => (/* binding */ treeParts)
});

// UNUSED EXPORTS: treeBytes

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/store/heap.js
var heap = __webpack_require__(41063);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/tree-path.js
var tree_path = __webpack_require__(57493);
;// CONCATENATED MODULE: ./lib/store/tree-scan.js


const before = '{"md5": "';
const between = '", "relpath": "';
const after = '"}';
const oidLength = 32;
function scanTree(text) {
    if (text === '[]')
        return [];
    if (!text.startsWith('[') || !text.endsWith(']'))
        return undefined;
    const entries = [];
    let at = 1;
    for (;;) {
        const md5 = at + before.length;
        const relpath = md5 + oidLength + between.length;
        if (!text.startsWith(before, at) || !text.startsWith(between, md5 + oidLength))
            return undefined;
        const end = text.indexOf('"', relpath);
        if (end === -1 || !text.startsWith(after, end))
            return undefined;
        const entry = entryOf(text.slice(md5, md5 + oidLength), text.slice(relpath, end));
        if (entry === undefined)
            return undefined;
        entries.push(entry);
        at = end + after.length;
        if (at === text.length - 1)
            return entries;
        if (!text.startsWith(', ', at))
            return undefined;
        at += 2;
    }
}
function entryOf(md5, path) {
    const oid = (0,store_oid/* parseOid */.Se)(md5);
    if (oid === undefined || (0,store_oid/* isTreeOid */.FV)(oid) || path.includes('\\'))
        return undefined;
    return (0,tree_path/* treePathProblem */.v)(path) === undefined ? { path, oid } : undefined;
}

;// CONCATENATED MODULE: ./lib/store/tree.js









function makeTree(entries) {
    return inOrder([...entries]);
}
function treeId(tree) {
    const bytes = treeBytes(tree);
    return { oid: `${(0,store_md5/* md5Bytes */.cG)(bytes, 'md5')}.dir`, bytes };
}
function treeOid(tree) {
    const md5 = new store_md5/* Md5 */.VV('md5');
    for (const part of treeParts(tree))
        md5.update(part);
    return `${md5.digest()}.dir`;
}
const entriesPerPart = 1024;
function treeBytes({ entries }) {
    const bytes = Buffer.allocUnsafe(manifestSize(entries));
    let at = 0;
    for (const part of manifestParts(entries))
        at += bytes.write(part, at, 'latin1');
    return bytes;
}
function spells(tree, bytes) {
    let at = 0;
    for (const part of treeParts(tree)) {
        const end = at + part.length;
        if (end > bytes.length || !part.equals(bytes.subarray(at, end)))
            return false;
        at = end;
    }
    return at === bytes.length;
}
function* treeParts({ entries }) {
    for (const part of manifestParts(entries))
        yield Buffer.from(part, 'latin1');
}
function* manifestParts(entries) {
    let text = '[';
    for (const [index, { path, oid }] of entries.entries()) {
        text += `${index === 0 ? '' : ', '}{"md5": "${oid}", "relpath": "${escaped(path)}"}`;
        if (index % entriesPerPart !== entriesPerPart - 1)
            continue;
        yield text;
        text = '';
    }
    yield `${text}]`;
}
function manifestSize(entries) {
    let size = '[]'.length + Math.max(0, entries.length - 1) * ', '.length;
    for (const { path, oid } of entries)
        size += '{"md5": "", "relpath": ""}'.length + oid.length + escaped(path).length;
    return size;
}
const plain = /^[ !#-[\]-~]*$/;
const shortEscapes = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\f': '\\f',
    '\b': '\\b',
};
function escaped(text) {
    if (plain.test(text))
        return text;
    return text.replace(/[^ !#-[\]-~]/g, (unit) => shortEscapes[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const byUnits = (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
function orderFor(entries) {
    if (!entries.some(({ path }) => /[\ud800-\udfff]/.test(path)))
        return byUnits;
    return (a, b) => (0,value/* compareCodePoints */.OP)(a.path, b.path);
}
function inOrder(entries, order = orderFor(entries)) {
    const isSorted = entries.every((entry, i) => i === 0 || order(entries[i - 1], entry) <= 0);
    return { entries: isSorted ? entries : entries.sort(order) };
}
const maxManifestBytes = 400 * 1024 * 1024;
const maxProblems = 10;
const hugeManifest = 80 * heap/* hugeCount */.N;
function parseTree(bytes) {
    if (bytes.length > maxManifestBytes)
        return malformed([`is larger than ${maxManifestBytes} bytes`]);
    if (bytes.length > hugeManifest)
        (0,heap/* boundHeap */.V)(true);
    try {
        const text = decode(bytes);
        const scanned = scanTree(text);
        if (scanned === undefined)
            return parseList(JSON.parse(text));
        return checked(inOrder(scanned, (0,external_node_buffer_.isAscii)(bytes) ? byUnits : undefined));
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof TypeError)
            return malformed(['is not JSON']);
        throw error;
    }
}
function parseList(list) {
    if (!Array.isArray(list))
        return malformed(['is not a JSON list']);
    const problems = [];
    const entries = [];
    for (const [index, item] of list.entries()) {
        const entry = parseEntry(item);
        if (typeof entry !== 'string')
            entries.push(entry);
        else if (problems.push(`entry ${index + 1} ${entry}`) >= maxProblems)
            break;
    }
    return problems.length > 0 ? malformed(problems) : checked(inOrder(entries));
}
function checked(tree) {
    const clashes = clashesIn(tree.entries);
    return clashes.length > 0 ? malformed(clashes) : (0,failure.ok)(tree);
}
function decode(bytes) {
    if ((0,external_node_buffer_.isAscii)(bytes))
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return new external_node_util_.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
function parseEntry(item) {
    if (typeof item !== 'object' || item === null || Array.isArray(item))
        return 'is no mapping';
    const { md5, relpath } = item;
    for (const key in item)
        if (key !== 'md5' && key !== 'relpath')
            return `has an unknown key ${shown(key)}`;
    if (typeof relpath !== 'string')
        return 'has no relpath';
    const problem = (0,tree_path/* treePathProblem */.v)(relpath);
    if (problem !== undefined)
        return `${shown(relpath)} has ${problem}`;
    const oid = (0,store_oid/* parseOid */.Se)(md5);
    if (oid === undefined || (0,store_oid/* isTreeOid */.FV)(oid))
        return `${shown(relpath)} has no valid md5`;
    return { path: relpath, oid };
}
function clashesIn(entries) {
    const clashes = [];
    const folders = foldersOf(entries);
    for (let i = 0; i < entries.length && clashes.length < maxProblems; i++) {
        const { path } = entries[i];
        if (path === entries[i - 1]?.path)
            clashes.push(`${shown(path)} is there twice`);
        if (folders.has(path))
            clashes.push(`${shown(path)} is a file and a folder`);
    }
    return clashes;
}
function foldersOf(entries) {
    const folders = new Set();
    let previous = '';
    for (const { path } of entries) {
        let end = path.lastIndexOf('/');
        if (end === -1 || (end === previous.length && path.startsWith(previous)))
            continue;
        previous = path.slice(0, end);
        for (let folder = previous; end !== -1 && !folders.has(folder); folder = path.slice(0, end)) {
            folders.add(folder);
            end = folder.lastIndexOf('/');
        }
    }
    return folders;
}
function malformed(problems) {
    return (0,failure/* fail */.fJ)(...problems.map((problem) => ({
        reason: 'data',
        message: `folder manifest: ${problem}`,
        hint: 'add the folder again where its data is, and push it',
    })));
}
const shownLength = 120;
function shown(text) {
    const json = JSON.stringify(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '?');
    return json.length > shownLength ? `${json.slice(0, shownLength)}…"` : json;
}


/***/ }),

/***/ 67813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ VerifiedObjects),
/* harmony export */   EK: () => (/* binding */ isSameStamp),
/* harmony export */   Ji: () => (/* binding */ stampAt)
/* harmony export */ });
/* harmony import */ var _object_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32711);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41509);


function stampAt(row, index) {
    const at = index * 3;
    return { ino: row[at], size: row[at + 1], mtimeMs: row[at + 2] };
}
class VerifiedObjects {
    #seen = new Map();
    #stamps = new Float64Array(0);
    #trusted;
    constructor(trusted) {
        this.#trusted = trusted;
    }
    has(id, stat) {
        const seen = this.#seen.get(slot(id));
        if (seen !== undefined)
            return isSameStamp(stampAt(this.#stamps, seen), stat);
        return (stat.mode & 0o7777) === _object_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .protectedMode */ .Ao && this.#trusted?.has(id.oid, stat) === true;
    }
    add(id, stamp) {
        const key = slot(id);
        const index = this.#seen.get(key) ?? this.#seen.size;
        this.#seen.set(key, index);
        this.#makeRoom();
        this.#stamps.set([stamp.ino, stamp.size, stamp.mtimeMs], index * 3);
        this.#trusted?.add(id.oid, stamp);
    }
    #makeRoom() {
        const wanted = this.#seen.size * 3;
        if (wanted <= this.#stamps.length)
            return;
        const grown = new Float64Array(Math.max(48, Math.ceil(wanted * 1.5)));
        grown.set(this.#stamps);
        this.#stamps = grown;
    }
}
function isSameStamp(a, b) {
    return a.ino === b.ino && a.size === b.size && a.mtimeMs === b.mtimeMs;
}
function slot(id) {
    return id.hashName === 'md5' ? id.oid : (0,_oid_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(id);
}


/***/ }),

/***/ 24111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ WholeBody)
/* harmony export */ });
class WholeBody {
    bytes;
    md5;
    constructor(bytes, md5) {
        this.bytes = bytes;
        this.md5 = md5;
    }
    async *[Symbol.asyncIterator]() {
        if (this.bytes.length > 0)
            yield this.bytes;
    }
}


/***/ }),

/***/ 63444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   W: () => (/* binding */ isFalse)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);



function readJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(bytes, file);
    if (!text.ok)
        return text;
    try {
        const value = new JsonReader(text.value).document();
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
            file,
            value: isFalse(value) ? new Map() : value,
            locate: (path) => locate(text.value, file, path),
        });
    }
    catch (error) {
        if (!(error instanceof JsonProblem))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupted */ .LM)('JSON', error.message, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locationAt */ .dz)(text.value, error.offset, file)));
    }
}
function isFalse(value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.length === 0;
    if (typeof value === 'number')
        return value === 0;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value.size === 0 : !value;
}
class JsonProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function locate(text, file, path) {
    const offsets = new Map();
    let value = new JsonReader(text, offsets).document();
    let at = text.search(/[^ \t\n\r]|$/);
    for (const step of path) {
        const found = value === undefined ? undefined : offsets.get(value)?.get(step);
        if (found === undefined)
            break;
        at = found;
        value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value.get(step) : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) ? value[Number(step)] : undefined;
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locationAt */ .dz)(text, at, file);
}
class JsonReader {
    at = 0;
    depth = 0;
    text;
    offsets;
    constructor(text, offsets) {
        this.text = text;
        this.offsets = offsets;
    }
    document() {
        if (this.text.startsWith('\ufeff'))
            throw new JsonProblem('unexpected byte order mark', 0);
        const value = this.value();
        this.space();
        if (this.at < this.text.length)
            throw new JsonProblem('extra data after the end', this.at);
        return value;
    }
    value() {
        this.space();
        const char = this.text[this.at];
        if (char === '{')
            return this.nested(() => this.object());
        if (char === '[')
            return this.nested(() => this.array());
        if (char === '"')
            return this.string();
        for (const [word, value] of words)
            if (this.take(word))
                return value;
        return this.number();
    }
    nested(read) {
        if (++this.depth > _text_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNesting */ .JG)
            throw new JsonProblem(`nested deeper than ${_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNesting */ .JG} levels`, this.at);
        const value = read();
        this.depth--;
        return value;
    }
    object() {
        const map = new Map();
        const offsets = new Map();
        this.offsets?.set(map, offsets);
        this.at++;
        this.space();
        if (this.take('}'))
            return map;
        do {
            this.space();
            const start = this.at;
            if (this.text[start] !== '"')
                throw new JsonProblem('expected a property name in double quotes', start);
            const key = this.string();
            this.space();
            if (!this.take(':'))
                throw new JsonProblem("expected ':'", this.at);
            offsets.set(key, start);
            map.set(key, this.value());
            this.space();
        } while (this.take(','));
        if (!this.take('}'))
            throw new JsonProblem("expected ',' or '}'", this.at);
        return map;
    }
    array() {
        const list = [];
        const offsets = new Map();
        this.offsets?.set(list, offsets);
        this.at++;
        this.space();
        if (this.take(']'))
            return list;
        do {
            this.space();
            offsets.set(list.length, this.at);
            list.push(this.value());
            this.space();
        } while (this.take(','));
        if (!this.take(']'))
            throw new JsonProblem("expected ',' or ']'", this.at);
        return list;
    }
    string() {
        const start = this.at;
        const end = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(this.text, start + 1, '"');
        const body = end === undefined ? '' : this.text.slice(start + 1, end);
        if (end === undefined || /[\u0000-\u001f]/.test(body))
            throw new JsonProblem('invalid or unterminated text', start);
        this.at = end + 1;
        if (!body.includes('\\'))
            return body;
        try {
            return JSON.parse(`"${body}"`);
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
            throw new JsonProblem('invalid escape', start);
        }
    }
    number() {
        const pattern = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (!match)
            throw new JsonProblem('expected a value', this.at);
        if (match[0].length > 4300)
            throw new JsonProblem('a number of more than 4300 digits', this.at);
        this.at = pattern.lastIndex;
        return match[1] === undefined && match[2] === undefined ? BigInt(match[0]) : Number(match[0]);
    }
    take(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    space() {
        while (this.at < this.text.length && ' \t\n\r'.includes(this.text.charAt(this.at)))
            this.at++;
    }
}
const words = [
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];


/***/ }),

/***/ 78554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* reexport safe */ _json_read_js__WEBPACK_IMPORTED_MODULE_2__.V),
/* harmony export */   W: () => (/* binding */ pyJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _json_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63444);




function pyJson(v, options) {
    if (v === null)
        return 'null';
    if (typeof v === 'string')
        return jsonText(v);
    if (typeof v === 'bigint' || typeof v === 'boolean')
        return v.toString();
    if (typeof v === 'number')
        return jsonFloat(v);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(v)) {
        const entries = options?.sortKeys ? sortedEntries(v) : [...v];
        return `{${entries.map(([key, item]) => `${jsonText(keyText(key))}: ${pyJson(item, options)}`).join(', ')}}`;
    }
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(v))
        return `[${Array.from(v, (item) => pyJson(item, options)).join(', ')}]`;
    if (v instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Timestamp */ .Dc) {
        const type = v.text.length > 10 ? 'datetime' : 'date';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO({
            reason: 'project',
            message: `Object of type ${type} is not JSON serializable: ${v.text}`,
            hint: 'put the date in quotes, so that it is read as text',
        });
    }
    return v;
}
function jsonText(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    const body = text.replace(/[^ !#-[\]-~]/g, (unit) => short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${body}"`;
}
const short = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\f': '\\f',
    '\b': '\\b',
};
function jsonFloat(x) {
    if (Number.isFinite(x))
        return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .reprFloat */ .yI)(x);
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
}
function keyText(key) {
    if (typeof key === 'string')
        return key;
    if (key === null)
        return 'null';
    return typeof key === 'number' ? jsonFloat(key) : key.toString();
}
function sortedEntries(v) {
    const entries = [...v];
    if (entries.every(([key]) => key !== null && typeof key !== 'string')) {
        return entries.sort(([a], [b]) => Number(a) - Number(b));
    }
    return entries.sort(([a], [b]) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .OP)(keyText(a), keyText(b)));
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ maxNesting),
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   Lc: () => (/* binding */ endOfQuoted),
/* harmony export */   dz: () => (/* binding */ locationAt),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   j2: () => (/* binding */ locations),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

const maxFileBytes = 64 * 1024 * 1024;
const maxNesting = 200;
function readText(bytes, file) {
    if (bytes.length > maxFileBytes) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `'${file}' is larger than 64 MiB, the most that is read of a YAML, JSON, TOML or Python file`,
            location: { file },
            hint: 'track large files with `dvc add` and keep parameters in a small file',
        });
    }
    if (typeof bytes === 'string')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unixLines(bytes));
    try {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unixLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `unable to read: '${file}', is not valid utf-8`,
            location: { file },
            hint: 'save the file with UTF-8 encoding',
        });
    }
}
function unixLines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
function locationAt(text, offset, file) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    let line = 1;
    for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1))
        line++;
    return { file, line, column: [...before.slice(start)].length + 1 };
}
function locations(text, file) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return { file, line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}
function corrupted(format, problem, location) {
    return {
        reason: 'project',
        message: `unable to read: '${location.file}', ${format} file structure is corrupted: ${problem}`,
        location,
    };
}
function endOfQuoted(text, from, close) {
    let at = from;
    let quote = -1;
    let backslash = -1;
    for (;;) {
        if (quote < at)
            quote = text.indexOf(close, at);
        if (quote === -1)
            return undefined;
        if (backslash < at)
            backslash = text.indexOf('\\', at);
        if (backslash === -1)
            backslash = text.length;
        if (backslash > quote)
            return quote;
        at = backslash + 2;
    }
}


/***/ }),

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openCommit),
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/revision-path.js
var revision_path = __webpack_require__(82430);
;// CONCATENATED MODULE: ./lib/workspace/commit-revision.js



class CommitRevision {
    name;
    sha;
    isWorkspace = false;
    #git;
    #prefix;
    #ahead;
    #listing;
    #byPath;
    constructor({ name, sha, git, prefix }) {
        this.name = name;
        this.sha = sha;
        this.#git = git;
        this.#prefix = prefix;
    }
    async read(path) {
        const object = await this.#ask(path, (name) => this.#git.read(name));
        if (object?.kind !== 'blob')
            return undefined;
        if (object.bytes !== undefined)
            return object.bytes;
        const message = `'${path}' of commit ${this.sha} has ${object.size} bytes, too large to read whole`;
        throw new failure/* FailureError */.pO({ reason: 'data', message });
    }
    async kind(path) {
        const object = await this.#ask(path, (name) => this.#git.look(name));
        if (object === undefined)
            return undefined;
        return object.kind === 'blob' ? 'file' : object.kind === 'tree' ? 'directory' : 'other';
    }
    async isTaken(path) {
        const inner = (0,revision_path/* insideProject */.CH)(path);
        return inner !== undefined && (await this.#item(inner)) !== undefined;
    }
    async projectFiles(skip = () => false) {
        const items = await this.#files();
        const closed = nestedProjects(items);
        const verdicts = new Map();
        const isOpen = (folder) => {
            if (folder === '')
                return true;
            let open = verdicts.get(folder);
            if (open === undefined) {
                const name = nameOf(folder);
                open = isOpen(parentOf(folder)) && !(0,revision_path/* isClosedFolder */.jD)(name) && !closed.has(folder) && !skip(folder);
                verdicts.set(folder, open);
            }
            return open;
        };
        const found = items.filter(({ type, path }) => type === 'blob' && path.length <= revision_path/* longestPath */.GJ && (0,revision_path/* isProjectFileName */.vs)(nameOf(path)));
        return found
            .map(({ path }) => path)
            .filter((path) => isOpen(parentOf(path)))
            .sort(value/* compareCodePoints */.OP);
    }
    async filesBelow(path) {
        const folder = await this.#ask(path, (name) => this.#git.look(name));
        if (folder?.kind !== 'tree')
            return undefined;
        const items = (await this.#git.lsTree(folder.oid)).filter(({ type }) => type === 'blob');
        const kept = await Promise.all(items.map(async (item) => item.mode !== linkMode || (await this.kind(join(path, item.path))) !== 'directory'));
        return items
            .filter((_, i) => kept[i])
            .map((item) => item.path)
            .sort(value/* compareCodePoints */.OP);
    }
    async ignoreFiles() {
        const items = await this.#files();
        const projects = nestedProjects(items);
        const texts = new Map();
        for (const { type, path } of items) {
            const bytes = type === 'blob' && nameOf(path) === '.dvcignore' ? await this.read(path) : undefined;
            if (bytes !== undefined)
                texts.set(parentOf(path), bytes);
        }
        return { read: (folder) => texts.get(folder), isProject: (folder) => projects.has(folder) };
    }
    async isGitIgnored() {
        return new Set();
    }
    async #ask(path, ask) {
        const inner = (0,revision_path/* insideProject */.CH)(path);
        if (inner === undefined)
            return undefined;
        this.#ahead ??= this.#git.readAhead(this.sha, this.#prefix);
        await this.#ahead;
        const full = `${this.#prefix}${inner}`.replace(/\/$/u, '');
        const isOdd = /[\n\r]/u.test(full) || !full.isWellFormed();
        const item = isOdd ? await this.#item(inner) : undefined;
        if (isOdd && (item === undefined || item.mode === linkMode))
            return undefined;
        const object = await ask(item === undefined ? `${this.sha}:${full}` : item.oid);
        if (object.kind !== 'missing')
            return object.kind === 'outside' || object.kind === 'broken' ? undefined : object;
        const known = item ?? (await this.#item(inner));
        if (known === undefined)
            return undefined;
        if (known.type === 'commit')
            return { kind: 'commit', oid: known.oid };
        throw new failure/* FailureError */.pO({
            reason: 'git',
            message: `'${full}' of commit ${this.sha} is not in this clone`,
            hint: 'in a partial clone fetch the object first, or check out without a filter',
        });
    }
    async #item(inner) {
        this.#byPath ??= this.#files().then((items) => new Map(items.map((item) => [item.path, item])));
        return (await this.#byPath).get(inner.replace(/\/$/u, ''));
    }
    #files() {
        this.#listing ??= this.#list();
        return this.#listing;
    }
    async #list() {
        const prefix = this.#prefix;
        const items = await this.#git.lsTree(this.sha, prefix === '' ? undefined : prefix);
        return items.map((item) => ({ ...item, path: item.path.slice(prefix.length) }));
    }
}
const linkMode = '120000';
function nestedProjects(items) {
    const found = new Set();
    for (const { path } of items) {
        const at = `/${path}`.search(/\/\.dvc(?:\/|$)/u);
        if (at > 0)
            found.add(path.slice(0, at - 1));
    }
    return found;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/workspace-revision.js










const maxBytes = 512 * 1024 * 1024;
class WorkspaceRevision {
    name = 'workspace';
    isWorkspace = true;
    sha;
    #root;
    #git;
    #repository;
    #linkTargets;
    constructor({ projectRoot, git, linkTargets, sha }) {
        this.#root = projectRoot;
        this.#git = git;
        this.#repository = external_node_fs_.realpathSync.native(git?.root ?? (0,root/* findGitRoot */.k)(projectRoot) ?? projectRoot);
        this.#linkTargets = [(0,external_node_path_.join)(projectRoot, '.dvc', 'cache'), ...linkTargets];
        if (sha !== undefined)
            this.sha = sha;
    }
    async read(path) {
        const real = this.#real(path);
        return real === undefined ? undefined : readRegular(real);
    }
    async kind(path) {
        const real = this.#real(path);
        const stats = real === undefined ? undefined : (0,workspace_stats/* statsBehind */.M)(real);
        if (stats === undefined)
            return undefined;
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
    }
    async isTaken(path) {
        const inner = (0,revision_path/* insideProject */.CH)(path);
        return inner !== undefined && (0,workspace_stats/* statsAt */.Z)((0,external_node_path_.join)(this.#root, inner)) !== undefined;
    }
    async projectFiles(skip = () => false) {
        const found = [];
        const folders = [''];
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            const entries = list(folder === '' ? this.#root : `${this.#root}/${folder}`);
            if (folder !== '' && entries.some(({ name }) => name === '.dvc'))
                continue;
            const prefix = folder === '' ? '' : `${folder}/`;
            for (const { name, kind } of entries) {
                if (kind === 'folder') {
                    if (!(0,revision_path/* isClosedFolder */.jD)(name) && !skip(`${prefix}${name}`))
                        folders.push(`${prefix}${name}`);
                }
                else if ((0,revision_path/* isProjectFileName */.vs)(name) && (kind === 'file' || this.#isWanted(`${prefix}${name}`, name))) {
                    found.push(`${prefix}${name}`);
                }
            }
        }
        return found.sort(value/* compareCodePoints */.OP);
    }
    async filesBelow(path) {
        const real = this.#real(path);
        if (real === undefined || (await this.kind(path)) !== 'directory')
            return undefined;
        const found = [];
        const folders = [''];
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            const prefix = folder === '' ? '' : `${folder}/`;
            for (const { name, kind } of list(folder === '' ? real : `${real}/${folder}`)) {
                if (kind === 'folder')
                    folders.push(`${prefix}${name}`);
                else if (kind === 'file' || !isFolder(`${real}/${prefix}${name}`))
                    found.push(`${prefix}${name}`);
            }
        }
        return found.sort(value/* compareCodePoints */.OP);
    }
    async ignoreFiles() {
        return {
            read: (folder) => {
                const real = this.#real(folder === '' ? '.dvcignore' : `${folder}/.dvcignore`);
                return real === undefined ? undefined : readRegular(real);
            },
            isProject: (folder) => (0,workspace_stats/* statsAt */.Z)((0,external_node_path_.join)(this.#root, folder, '.dvc')) !== undefined,
        };
    }
    async isGitIgnored(paths) {
        return (await this.#git?.isIgnored(this.#root, paths)) ?? new Set();
    }
    #isWanted(path, name) {
        if (name !== '.dvcignore')
            return !isFolder(`${this.#root}/${path}`);
        const real = this.#real(path);
        return real !== undefined && (0,workspace_stats/* statsBehind */.M)(real)?.isFile() === true;
    }
    #real(path) {
        const inner = (0,revision_path/* insideProject */.CH)(path);
        if (inner === undefined)
            return undefined;
        const direct = inner === '' ? this.#root : (0,external_node_path_.join)(this.#root, inner);
        const real = realOrNothing(direct);
        if (real === undefined)
            return undefined;
        const below = pathBelow(this.#repository, real);
        if (below !== undefined && !below.split(external_node_path_.sep).some(safe_path/* isReserved */.B))
            return real;
        if (below !== undefined && inner.split('/').some(safe_path/* isReserved */.B))
            return isUnlinked(this.#root, inner, real) ? real : undefined;
        return this.#linkTargets.some((target) => isBelow(target, real)) ? real : undefined;
    }
}
function isUnlinked(root, inner, real) {
    const rootReal = realOrNothing(root);
    return rootReal !== undefined && (0,external_node_path_.join)(rootReal, inner) === real && inner.split('/')[0] === '.dvc';
}
function isBelow(folder, real) {
    const target = realOrNothing(folder);
    return target !== undefined && pathBelow(target, real) !== undefined;
}
function pathBelow(folder, path) {
    const inner = (0,external_node_path_.relative)(folder, path);
    return inner === '..' || inner.startsWith(`..${external_node_path_.sep}`) ? undefined : inner;
}
function realOrNothing(path) {
    try {
        return (0,file_name/* decodeName */.e4)(external_node_fs_.realpathSync.native((0,file_name/* fsPath */.Jk)(path), 'buffer'));
    }
    catch (error) {
        const { code = '' } = error;
        if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENAMETOOLONG'].includes(code))
            return undefined;
        throw error;
    }
}
function list(path) {
    try {
        return (0,file_name/* listFolder */.bt)(path);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return [];
    }
}
function isFolder(path) {
    try {
        return (0,workspace_stats/* statsBehind */.M)(path)?.isDirectory() === true;
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return false;
    }
}
function readRegular(path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(path), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENXIO')
            return undefined;
        throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(path, error));
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (!stats.isFile())
            return undefined;
        if (stats.size > maxBytes) {
            throw new failure/* FailureError */.pO({
                reason: 'data',
                message: `'${path}' is larger than ${maxBytes} bytes, too large to read whole`,
            });
        }
        return (0,external_node_fs_.readFileSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./lib/workspace/open-revision.js




async function openWorkspace({ projectRoot, git, linkTargets = [], }) {
    const sha = await git?.headSha();
    return new WorkspaceRevision({ projectRoot, git, linkTargets, ...(sha === undefined ? {} : { sha }) });
}
async function openCommit({ projectRoot, gitRoot, git, rev, }) {
    const sha = await git.revParse(rev);
    if (sha === undefined) {
        const hint = (await git.isShallow())
            ? 'this clone is shallow: fetch the commit (`git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout)'
            : 'name a branch, a tag or a commit of this repository; `git fetch` brings those of its remotes';
        return (0,failure/* fail */.fJ)({ reason: 'git', message: `unknown Git revision '${rev}'`, hint });
    }
    const inner = (0,external_node_path_.relative)(gitRoot, projectRoot).split(external_node_path_.sep).join('/');
    return (0,failure.ok)(new CommitRevision({ name: rev, sha, git, prefix: inner === '' ? '' : `${inner}/` }));
}


/***/ }),

/***/ 82430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ insideProject),
/* harmony export */   GJ: () => (/* binding */ longestPath),
/* harmony export */   jD: () => (/* binding */ isClosedFolder),
/* harmony export */   vs: () => (/* binding */ isProjectFileName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function insideProject(path) {
    if (path.startsWith('/') || path.includes('\0'))
        return undefined;
    const clean = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/\/$/u, '');
    if (clean === '.')
        return '';
    return clean === '..' || clean.startsWith('../') ? undefined : clean;
}
const longestPath = 4096;
function isProjectFileName(name) {
    return name === 'dvc.yaml' || name === '.dvcignore' || name.endsWith('.dvc');
}
function isClosedFolder(name) {
    return name === '.git' || name === '.dvc' || name === '.hg';
}


/***/ }),

/***/ 31266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   n: () => (/* binding */ safePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96661);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);






function safePath(root, relative, boundary) {
    const complaint = textComplaint(relative);
    if (complaint !== undefined)
        return refuse(relative, complaint);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, relative);
    const parent = physical((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (parent === undefined)
        return refuse(relative, 'a link on the way to it leads nowhere');
    const limit = boundary === undefined ? boundaryAround(root) : node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(boundary);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(limit, parent);
    if (inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || inside === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        return refuse(relative, `its folder is really ${parent}, outside the repository`);
    }
    if (inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some(isReserved))
        return refuse(relative, `its folder is really ${parent}`);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
}
const boundaries = new Map();
function boundaryAround(root) {
    const known = boundaries.get(root);
    if (known !== undefined)
        return known;
    const boundary = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .findGitRoot */ .k)(root) ?? root);
    boundaries.set(root, boundary);
    return boundary;
}
function isReserved(segment) {
    if (/^[^.gd\u0080-\uffff]/iu.test(segment))
        return false;
    const name = segment
        .normalize('NFC')
        .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
        .replace(/:.*/su, '')
        .replace(/[. ]+$/u, '')
        .toLowerCase();
    return name === '.git' || name === '.dvc' || /^git~\d+$/u.test(name) || /^dvc~\d+$/u.test(name);
}
function textComplaint(relative) {
    if (relative === '' || relative === '.')
        return 'it is the project itself';
    if (relative.includes('\0'))
        return 'it holds a NUL character';
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(relative))
        return 'it is absolute';
    const segments = relative.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
        return 'it has an empty, "." or ".." segment';
    }
    if (segments.some((segment) => (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(segment).length > 255))
        return 'a name in it is longer than 255 bytes';
    return segments.some(isReserved) ? 'it lies in .git or .dvc' : undefined;
}
function physical(path) {
    const missing = [];
    for (let current = path;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(current)) {
        if ((0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(current) !== undefined) {
            const real = realOrNothing(current);
            return real === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, ...missing);
        }
        missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(current));
    }
}
function realOrNothing(path) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeName */ .e4)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), 'buffer'));
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
function refuse(path, why) {
    const failure = {
        reason: 'refused',
        message: `'${path}' is not a place that may be written: ${why}`,
        hint: 'keep outputs inside the repository, outside .git and .dvc, and reach them without links',
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(failure);
}


/***/ }),

/***/ 62510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ statsBehind),
/* harmony export */   Z: () => (/* binding */ statsAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9139);


function statsAt(path) {
    return orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false }));
}
function statsBehind(path) {
    return orNothing(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false }));
}
const absent = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);
function orNothing(look) {
    try {
        return look();
    }
    catch (error) {
        if (absent.has(error.code))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 28804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ specialFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   aI: () => (/* binding */ walkFolder),
/* harmony export */   yC: () => (/* binding */ brokenLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _store_heap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41063);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);






function walkFolder(abs, rules) {
    const files = [];
    const failures = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const path = folder === '' ? abs : `${abs}/${folder}`;
        const prefix = folder === '' ? '' : `${folder}/`;
        for (const entry of entriesOf(path, failures)) {
            if ((0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .isTempName */ .Gs)(entry.name))
                continue;
            const inner = `${prefix}${entry.name}`;
            const kind = entry.kind === 'link' ? linkKind(`${abs}/${inner}`, failures) : entry.kind;
            if (kind === undefined || isIgnored(inner, entry.kind === 'folder' || kind === 'folder', rules))
                continue;
            if (kind === 'file') {
                files.push(inner);
                if (files.length === _store_heap_js__WEBPACK_IMPORTED_MODULE_5__/* .hugeCount */ .N)
                    (0,_store_heap_js__WEBPACK_IMPORTED_MODULE_5__/* .boundHeap */ .V)(true);
                if (entry.name === '.dvcignore')
                    failures.push(ignoreFileInside(path));
            }
            else if (kind === 'special')
                failures.push(specialFile(`${abs}/${inner}`));
            else if (entry.kind === 'folder')
                folders.push(inner);
        }
    }
    return { files, failures };
}
function isIgnored(inner, isDir, { ignore, rel }) {
    if (ignore === undefined || rel === undefined)
        return false;
    return ignore.ignores(rel === '' ? inner : `${rel}/${inner}`, isDir);
}
function entriesOf(path, failures) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(path);
    }
    catch (error) {
        failures.push(unreadable(path, error));
        return [];
    }
}
function linkKind(path, failures) {
    let stats;
    try {
        stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsBehind */ .M)(path);
    }
    catch (error) {
        failures.push(unreadable(path, error));
        return undefined;
    }
    if (stats === undefined)
        return 'file';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special';
}
function brokenLink(path) {
    return {
        reason: 'data',
        message: `'${path}' is a symbolic link to '${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path))}', which does not exist`,
        hint: 'restore what it points to, or remove the link',
    };
}
function specialFile(path) {
    return {
        reason: 'refused',
        message: `'${path}' is neither a file nor a folder (a FIFO, socket or device cannot be hashed)`,
        hint: 'replace it by a regular file, or list it in .dvcignore',
    };
}
function unreadable(path, error) {
    const { code } = error;
    if (code === undefined)
        throw error;
    const hint = code === 'EACCES' || code === 'EPERM' ? `check the permissions of '${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}'` : undefined;
    const message = `cannot read '${path}': ${code}`;
    return { reason: 'data', message, ...(hint !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? { hint } : {}) };
}
function ignoreFileInside(folder) {
    return {
        reason: 'project',
        message: `.dvcignore file should not be in collected dir path: '${folder}'`,
        unforeseen: true,
        location: { file: `${folder}/.dvcignore` },
        hint: 'move its rules to a .dvcignore above the tracked folder',
    };
}


/***/ })

};
