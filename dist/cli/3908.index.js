export const id = 3908;
export const ids = [3908];
export const modules = {

/***/ 83908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession),
  y: () => (/* binding */ withSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/project.js + 5 modules
var project = __webpack_require__(95528);
// EXTERNAL MODULE: ./lib/store/cache.js + 4 modules
var cache = __webpack_require__(98396);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/workspace/git.js + 12 modules
var workspace_git = __webpack_require__(14196);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var ignore = __webpack_require__(7652);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/workspace/child.js
var workspace_child = __webpack_require__(35083);
// EXTERNAL MODULE: ./lib/workspace/read-regular.js
var read_regular = __webpack_require__(29096);
// EXTERNAL MODULE: ./lib/workspace/start.js
var start = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/workspace/dvc-lock.js






function dvcLock(tmp, options) {
    const file = (0,external_node_path_.join)(tmp, 'lock');
    if (options.platform === 'win32')
        return noLock;
    return options.platform === 'darwin' ? openedLock(file) : new HelperLock(file, options.env);
}
const noLock = {
    take: () => Promise.resolve(undefined),
    free: () => Promise.resolve(),
    close: () => Promise.resolve(),
};
function isLink(file) {
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
const script = `while read -r word; do
  case $word in
    take) exec 9>>"$1"; flock -x -n 9; echo $?;;
    free) exec 9>&-; echo 0;;
  esac
done`;
class HelperLock {
    #file;
    #env;
    #waiting = [];
    #child;
    #hasWorked = false;
    constructor(file, env) {
        this.#file = file;
        this.#env = env;
    }
    async take() {
        if (isLink(this.#file))
            return undefined;
        let answer = await this.#ask('take');
        if (answer === 'gone' && this.#hasWorked)
            answer = await this.#ask('take');
        if (answer === '0')
            return undefined;
        const isBusy = answer === '1';
        await this.free();
        return isBusy || isFlocked(this.#file) ? holderOf(this.#file) : undefined;
    }
    async free() {
        if (this.#child !== undefined)
            await this.#ask('free');
    }
    async close() {
        const child = this.#child;
        if (child === undefined)
            return;
        (0,workspace_child/* hold */._)(child, true);
        child.stdin.end();
        await new Promise((resolve) => child.on('close', () => resolve()));
    }
    #start() {
        const child = (0,start/* startHelper */.j)('sh', ['-c', script, 'sh', this.#file], this.#env);
        const gone = () => {
            if (this.#child === child)
                this.#child = undefined;
            for (const answer of this.#waiting.splice(0))
                answer('gone');
        };
        child.on('error', gone);
        child.on('close', gone);
        child.stdin.on('error', () => { });
        child.stderr.resume();
        child.stdout.on('data', (chunk) => {
            this.#hasWorked = true;
            for (const answer of chunk.toString('latin1').trim().split('\n'))
                this.#waiting.shift()?.(answer);
            if (this.#waiting.length === 0)
                (0,workspace_child/* hold */._)(child, false);
        });
        return child;
    }
    #ask(word) {
        this.#child ??= this.#start();
        const child = this.#child;
        return new Promise((resolve) => {
            this.#waiting.push(resolve);
            (0,workspace_child/* hold */._)(child, true);
            child.stdin.write(`${word}\n`);
        });
    }
}
const exclusiveLock = 0x20;
function openedLock(file) {
    let fd;
    const free = () => {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
        fd = undefined;
        return Promise.resolve();
    };
    return { take: async () => (isLink(file) ? undefined : open()), free, close: free };
    function open() {
        const { O_RDWR, O_CREAT, O_NONBLOCK } = external_node_fs_.constants;
        try {
            fd = (0,external_node_fs_.openSync)(file, O_RDWR | O_CREAT | O_NONBLOCK | exclusiveLock, 0o666);
            return undefined;
        }
        catch (error) {
            if (error.code === 'EAGAIN')
                return holderOf(file);
            throw error;
        }
    }
}
function holderOf(file) {
    try {
        const pid = Number((0,read_regular/* readRegularFile */.X)(file).toString('latin1').trim());
        if ((0,atomic_write/* isAlive */._n)(pid))
            return { pid, what: 'dvc' };
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
    }
    return { pid: 0, what: 'dvc' };
}
function isFlocked(file) {
    const stats = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false, bigint: true });
    if (stats === undefined)
        return false;
    try {
        const locks = (0,external_node_fs_.readFileSync)('/proc/locks', 'latin1').split('\n');
        return locks.some((line) => / FLOCK /u.test(line) && line.includes(`:${stats.ino} `));
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./lib/workspace/lock-file.js
var lock_file = __webpack_require__(19429);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/rwlock.js





function dvcRunner(tmp) {
    const { read, write } = readTable((0,external_node_path_.join)(tmp, 'rwlock'));
    const found = [...[...read.values()].flat(), ...write.values()].find(({ pid }) => pid !== process.pid && (0,atomic_write/* isAlive */._n)(pid) && isDvc(pid));
    return found === undefined ? undefined : { pid: found.pid, what: `dvc ${found.cmd}` };
}
function announce(tmp, cmd, paths) {
    const info = { pid: process.pid, cmd };
    edit(tmp, ({ read, write }) => {
        for (const path of paths.read)
            read.set(path, [...(read.get(path) ?? []), info]);
        for (const path of paths.write)
            write.set(path, info);
    });
    return () => edit(tmp, ({ read, write }) => {
        for (const path of paths.read) {
            const readers = read.get(path) ?? [];
            const mine = readers.findIndex(({ pid }) => pid === info.pid);
            const others = readers.filter((_, i) => i !== mine);
            if (others.length === 0)
                read.delete(path);
            else
                read.set(path, others);
        }
        for (const path of paths.write)
            if (write.get(path)?.pid === info.pid)
                write.delete(path);
    });
}
function edit(tmp, change) {
    const file = (0,external_node_path_.join)(tmp, 'rwlock');
    if ((0,stats/* statsAt */.Z)(file)?.isSymbolicLink() === true)
        return;
    const table = readTable(file);
    change(table);
    const text = JSON.stringify({
        write: Object.fromEntries(table.write),
        read: Object.fromEntries(table.read),
    });
    try {
        if (replaceWithin(file, text))
            return;
        (0,atomic_write/* writeFileAtomic */.Zf)(file, text, { mayBeAbsent: true });
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
    }
}
const pageSize = 4096;
function replaceWithin(file, text) {
    const bytes = Buffer.from(text);
    if (bytes.length > pageSize)
        return false;
    const fd = openThere(file);
    if (fd === undefined)
        return false;
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (!stats.isFile() || stats.size > pageSize)
            return false;
        const blank = Buffer.alloc(Math.max(0, stats.size - bytes.length), ' ');
        (0,external_node_fs_.writeSync)(fd, Buffer.concat([bytes, blank]), 0, undefined, 0);
        if (blank.length > 0)
            (0,external_node_fs_.ftruncateSync)(fd, bytes.length);
        return true;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function openThere(file) {
    try {
        return (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        if (['ENOENT', 'ENXIO', 'ELOOP', 'EACCES', 'EISDIR'].includes(error.code ?? ''))
            return undefined;
        throw error;
    }
}
function readTable(file) {
    const value = parse(file);
    return {
        read: new Map(entriesOf(value.read).map(([path, infos]) => [path, toInfos(infos)])),
        write: new Map(entriesOf(value.write).flatMap(([path, info]) => toInfos([info]).map((found) => [path, found]))),
    };
}
function parse(file) {
    try {
        const value = JSON.parse((0,read_regular/* readRegularFile */.X)(file).toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch (error) {
        if (error instanceof SyntaxError || error.code !== undefined)
            return {};
        throw error;
    }
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
function toInfos(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => {
        const { pid, cmd } = (item ?? {});
        return typeof pid === 'number' && typeof cmd === 'string' ? [{ pid, cmd }] : [];
    });
}
function isDvc(pid) {
    try {
        return /dvc|python/iu.test((0,external_node_fs_.readFileSync)(`/proc/${pid}/cmdline`, 'latin1'));
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return true;
    }
}

// EXTERNAL MODULE: ./lib/workspace/tmp-folder.js
var tmp_folder = __webpack_require__(51933);
;// CONCATENATED MODULE: ./lib/workspace/lock.js







async function acquire(projectRoot, options) {
    const tmp = (0,external_node_path_.join)(projectRoot, '.dvc', 'tmp');
    const folder = (0,external_node_path_.join)(tmp, 'lockstep');
    if (!(0,tmp_folder/* prepareTmpFolder */.f)(folder))
        return (0,failure/* fail */.fJ)(unusable(folder));
    const deadline = Date.now() + options.timeoutMs;
    for (let isFirst = true;; isFirst = false) {
        const attempt = await tryOnce(tmp, folder, options);
        if (attempt instanceof Held)
            return (0,failure.ok)(attempt);
        options.signal?.throwIfAborted();
        if (Date.now() >= deadline)
            return (0,failure/* fail */.fJ)(busy(attempt));
        if (isFirst)
            options.onWait?.(attempt);
        await (0,promises_.setTimeout)(Math.min(pollMs, Math.max(1, deadline - Date.now())), undefined, {
            signal: options.signal,
        });
    }
}
const pollMs = 100;
const renewMs = 15_000;
async function tryOnce(tmp, folder, options) {
    const own = (0,lock_file/* takeLockFile */.l)(folder, options.what, Date.now());
    if ('pid' in own)
        return own;
    const { env = {}, platform = process.platform } = options;
    const dvc = dvcLock(tmp, { env, platform });
    const other = dvcRunner(tmp) ?? (await dvc.take());
    if (other === undefined)
        return new Held({ own, dvc, tmp, what: options.what });
    own.release();
    await dvc.close();
    return other;
}
class Held {
    #parts;
    #timer;
    #hasDvc = true;
    #taking;
    #paused = 0;
    #isReleased = false;
    constructor(parts) {
        this.#parts = parts;
        this.#timer = setInterval(() => parts.own.renew(), renewMs).unref();
    }
    async pause(paths) {
        const takeBack = paths === undefined ? () => { } : announce(this.#parts.tmp, `lockstep ${this.#parts.what}`, paths);
        this.#paused++;
        await this.#free();
        let isBack = false;
        return async () => {
            if (isBack)
                return;
            isBack = true;
            takeBack();
            this.#paused--;
            while (this.#lacksDvc()) {
                this.#taking ??= this.#takeDvc();
                await this.#taking;
            }
        };
    }
    async release() {
        if (this.#isReleased)
            return;
        this.#isReleased = true;
        clearInterval(this.#timer);
        this.#hasDvc = false;
        await this.#parts.dvc.close();
        this.#parts.own.release();
    }
    async #free() {
        if (!this.#hasDvc)
            return;
        this.#hasDvc = false;
        await this.#parts.dvc.free();
    }
    #lacksDvc() {
        return this.#paused === 0 && !this.#isReleased && !this.#hasDvc;
    }
    async #takeDvc() {
        try {
            this.#hasDvc = (await this.#parts.dvc.take()) === undefined;
            if (this.#paused > 0)
                await this.#free();
            else if (this.#lacksDvc())
                await (0,promises_.setTimeout)(pollMs);
        }
        finally {
            this.#taking = undefined;
        }
    }
}
function busy({ pid, what }) {
    return {
        reason: 'busy',
        message: 'Unable to acquire lock. Most likely another DVC process is running or was terminated abruptly. Check the page ' +
            '<https://dvc.org/doc/user-guide/troubleshooting#lock-issue> for other possible reasons and to learn how to resolve this.',
        hint: pid === 0 ? `held by ${what}` : `held by '${what}' (process ${pid}); wait for it, or end it`,
    };
}
function unusable(folder) {
    return {
        reason: 'refused',
        message: `'${folder}' cannot be used for the project's lock: it, or a folder above it, is not a real folder`,
        hint: 'remove what stands there; .dvc/tmp is made anew when it is needed',
    };
}

// EXTERNAL MODULE: ./lib/workspace/record-file.js
var record_file = __webpack_require__(72779);
// EXTERNAL MODULE: ./lib/workspace/state-key.js
var state_key = __webpack_require__(79930);
;// CONCATENATED MODULE: ./lib/workspace/object-memory.js


class ObjectMemory {
    #file;
    #key = Buffer.alloc(state_key/* keySize */.$3);
    #mask = Buffer.alloc(state_key/* keySize */.$3);
    constructor(file, cacheDir) {
        (0,state_key/* writeKey */.TE)(this.#mask, cacheDir, 0, 'md5');
        this.#file = new record_file/* RecordFile */.W({ file, magic, now: Date.now });
    }
    has(oid, stamp) {
        const place = this.#file.find(this.#keyOf(oid));
        return place !== undefined && this.#file.isUsed(place, identityOf(stamp));
    }
    add(oid, stamp) {
        this.#file.take(this.#keyOf(oid), identityOf(stamp), oid);
    }
    save() {
        this.#file.save();
    }
    #keyOf(oid) {
        this.#key.write(oid, 0, state_key/* keySize */.$3, 'hex');
        for (let i = 0; i < state_key/* keySize */.$3; i++)
            this.#key[i] = this.#key[i] ^ this.#mask[i];
        return this.#key;
    }
}
const magic = 'lockstep-objects/1\n';
function identityOf({ ino, size, mtimeMs }) {
    return { dev: 0, ino, size, mtimeMs, ctimeMs: 0, mode: 0 };
}

// EXTERNAL MODULE: ./lib/workspace/open-revision.js + 2 modules
var open_revision = __webpack_require__(496);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/state.js
var state = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/commands/trusted-config.js
var trusted_config = __webpack_require__(64296);
;// CONCATENATED MODULE: ./lib/commands/session.js
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













async function openSession(host, use = {}) {
    const roots = (0,root/* findRoots */.D)(host.cwd);
    if (!roots.ok)
        return roots;
    const { projectRoot, gitRoot } = roots.value;
    const found = gitRoot === undefined ? undefined : gitAt(gitRoot, host);
    const bare = await (0,open_revision/* openWorkspace */.O)({ projectRoot, git: undefined });
    const trusted = use.configFrom === undefined || found === undefined || gitRoot === undefined
        ? {}
        : { trusted: { rev: use.configFrom, gitRoot, git: found } };
    const added = use.added === undefined ? {} : { added: use.added };
    const chosen = await (0,trusted_config/* chooseConfig */.q$)({ host, projectRoot, workspace: bare, ...trusted, ...added });
    if (!chosen.ok)
        return chosen;
    const { config, warnings } = chosen.value;
    const git = config.noScm ? undefined : found;
    const workspace = await (0,open_revision/* openWorkspace */.O)({ projectRoot, git, linkTargets: [config.cacheDir] });
    const policyFrom = {
        projectRoot,
        gitRoot,
        git: found,
        ...(use.policyFile === undefined ? {} : { file: use.policyFile }),
        ...(use.configFrom === undefined ? {} : { trusted: use.configFrom }),
    };
    return (0,failure.ok)(new OpenSession({ host, projectRoot, gitRoot, git, workspace, config, warnings, policyFrom, found }));
}
function gitAt(root, { git, env }) {
    return git?.root === root ? git : new workspace_git/* Git */.T({ root, env });
}
class OpenSession {
    host;
    projectRoot;
    gitRoot;
    cwd;
    git;
    workspace;
    config;
    warnings;
    cache;
    state;
    lock;
    loaded;
    rules;
    chosenPolicy;
    objects;
    policyFrom;
    found;
    constructor(opened) {
        this.policyFrom = opened.policyFrom;
        this.found = opened.found;
        this.host = opened.host;
        this.projectRoot = opened.projectRoot;
        this.gitRoot = opened.gitRoot;
        this.git = opened.git;
        this.workspace = opened.workspace;
        this.config = opened.config;
        this.warnings = opened.warnings;
        this.cwd = toPosix((0,external_node_path_.relative)(opened.projectRoot, (0,external_node_path_.resolve)(opened.host.cwd)));
        const { cacheDir: dir, cacheShared: shared } = opened.config;
        const memory = (0,external_node_path_.join)(opened.projectRoot, '.dvc', 'tmp', 'lockstep');
        this.objects = isInCi(opened.host) ? undefined : new ObjectMemory((0,external_node_path_.join)(memory, 'objects'), dir);
        this.cache = new cache/* Cache */.l({ dir, shared, trusted: this.objects });
        this.state = new state/* State */.U({ file: (0,external_node_path_.join)(memory, 'state') });
    }
    project() {
        this.loaded ??= (0,project/* loadProject */.g)(this.workspace, { config: this.config });
        return this.loaded;
    }
    reload() {
        this.loaded = undefined;
        return this.project();
    }
    async projectAt(rev) {
        const { git, gitRoot, projectRoot } = this;
        if (git === undefined || gitRoot === undefined)
            return { ok: false, failures: [noGit] };
        const commit = await (0,open_revision/* openCommit */.C)({ projectRoot, gitRoot, git, rev });
        if (!commit.ok)
            return commit;
        const config = await (0,trusted_config/* readConfigAt */["in"])(commit.value, this);
        return config.ok ? (0,project/* loadProject */.g)(commit.value, { config: config.value }) : config;
    }
    ignore() {
        this.rules ??= (0,ignore/* loadIgnore */.D)(this.workspace);
        return this.rules;
    }
    policy() {
        this.chosenPolicy ??= __webpack_require__.e(/* import() */ 2158).then(__webpack_require__.bind(__webpack_require__, 12158)).then(({ choosePolicy }) => choosePolicy(this.policyFrom));
        return this.chosenPolicy;
    }
    async [Symbol.asyncDispose]() {
        this.state.save();
        this.objects?.save();
        if (this.found !== this.host.git)
            await this.found?.close();
    }
}
const noGit = {
    reason: 'git',
    message: 'this needs Git, and the project is not in a Git repository (or core.no_scm is set)',
    hint: 'run `git init` and commit, or leave out the revision',
};
function toPosix(path) {
    return external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/');
}
async function withSession(host, work, use = {}) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const opened = await openSession(host, use);
            if (!opened.ok)
                return opened;
            const session = __addDisposableResource(env_1, opened.value, true);
            if (use.writes === undefined)
                return await work(session);
            const lock = await holdProject(session, use.writes);
            if (!lock.ok)
                return lock;
            session.lock = lock.value;
            session.cache.sweep();
            try {
                return await work(session);
            }
            finally {
                await lock.value.release();
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
    catch (error) {
        return (0,failure/* caught */.Vq)((0,disk_error/* asDiskFailure */.IW)(error));
    }
}
function holdProject({ host, projectRoot }, what) {
    return acquire(projectRoot, {
        what,
        timeoutMs: host.lockTimeoutMs ?? (isInCi(host) ? 300_000 : 3_000),
        signal: host.signal,
        env: host.env,
        onWait: (holder) => host.emit({
            kind: 'note',
            text: `waiting for another process to finish with this project: ${holder.what} (process ${holder.pid})`,
        }),
    });
}
function isInCi({ env: { CI } }) {
    return CI !== undefined && CI !== '' && CI !== 'false';
}


/***/ }),

/***/ 30167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectFiles),
/* harmony export */   L: () => (/* binding */ lockFileOf)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45690);

function lockFileOf(file) {
    return `${file.slice(0, -'.yaml'.length)}.lock`;
}
async function collectFiles({ revision, ignore, visit }) {
    const outs = new Set();
    const visited = new Set();
    const sight = new GitSight(revision, ignore);
    const remember = async (file) => {
        if (visited.has(file))
            return;
        visited.add(file);
        for (const out of await visit({ file, isLockHidden: sight.hides(lockFileOf(file)) }))
            outs.add(out);
    };
    const isSkipped = (folder) => outs.has(folder) || ignore.ignores(folder, true);
    if (revision.isWorkspace) {
        const atRoot = await revision.projectFiles(() => true);
        for (const file of await sight.visible(atRoot))
            await remember(file);
    }
    const files = await sight.visible(await revision.projectFiles(isSkipped));
    await walk(tree(files), '', { remember, isSkipped });
    return [...visited];
}
class GitSight {
    revision;
    ignore;
    asked = new Set();
    hidden = new Set();
    constructor(revision, ignore) {
        this.revision = revision;
        this.ignore = ignore;
    }
    async visible(paths) {
        const files = paths.filter((path) => !path.endsWith('.dvcignore') && !this.ignore.ignores(path, false));
        const locks = files.filter((file) => file.endsWith('dvc.yaml')).map(lockFileOf);
        const asked = new Set([...files, ...locks, ...files.flatMap(foldersAbove)]);
        const unknown = [...asked].filter((path) => !this.asked.has(path));
        for (const path of unknown)
            this.asked.add(path);
        const found = unknown.length === 0 ? [] : await this.revision.isGitIgnored(unknown);
        for (const path of found)
            this.hidden.add(path);
        return files.filter((file) => ![file, ...foldersAbove(file)].some((path) => this.hidden.has(path)));
    }
    hides(path) {
        return this.hidden.has(path);
    }
}
function foldersAbove(file) {
    const parts = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file).split('/');
    return parts.flatMap((part, i) => (part === '' ? [] : [`${parts.slice(0, i + 1).join('/')}/`]));
}
function tree(files) {
    const root = { files: [], folders: new Map() };
    for (const file of files) {
        let folder = root;
        for (const part of (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file).split('/')) {
            if (part === '')
                continue;
            const inner = folder.folders.get(part) ?? { files: [], folders: new Map() };
            folder.folders.set(part, inner);
            folder = inner;
        }
        folder.files.push(file);
    }
    return root;
}
async function walk(folder, path, walking) {
    for (const file of folder.files)
        await walking.remember(file);
    const open = [...folder.folders]
        .map(([name, inner]) => ({ inner, path: path === '' ? name : `${path}/${name}` }))
        .filter((child) => !walking.isSkipped(child.path));
    for (const child of open)
        await walk(child.inner, child.path, walking);
}


/***/ }),

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ dvcYamlSchema)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36602);


const annotations = { desc: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, type: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, labels: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH), meta: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2 };
const outFlags = {
    ...annotations,
    cache: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    persist: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    checkpoint: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    remote: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    push: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
};
const plotProps = {
    template: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    x: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    y: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    x_label: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    y_label: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    title: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    header: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
};
const plotFlags = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...outFlags, ...plotProps });
const vars = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW);
const stage = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    matrix: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyList */ .te)),
    cmd: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyList */ .te),
    wdir: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    deps: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH),
    params: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW)),
    vars,
    frozen: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    meta: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2,
    desc: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    always_changed: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    outs: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(outFlags)))),
    metrics: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)(outFlags)))),
    plots: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(plotFlags, (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(plotFlags))))),
}, ['cmd']);
const foreachStage = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ foreach: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyList */ .te, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH), do: stage }, ['foreach', 'do']);
const stageOrForeach = (value, path) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) && (value.has('foreach') || value.has('do')) ? foreachStage : stage)(value, path);
const plotDefinition = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    x: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)),
    y: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH), (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH)))),
    x_label: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    y_label: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    title: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    template: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
});
const someMapping = (value, path) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) && value.size === 0
    ? [{ path: [...path, "<class 'str'>"], message: 'required key not provided' }]
    : [];
const dvcYamlSchema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    datasets: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2,
    plots: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, (value, path) => [
        ...(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(plotDefinition, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ))(value, path),
        ...someMapping(value, path),
    ])),
    stages: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(stageOrForeach),
    vars,
    params: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH),
    metrics: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH),
    artifacts: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ path: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, ...annotations }, ['path'])),
});


/***/ }),

/***/ 17785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ buildGraph)
});

// UNUSED EXPORTS: runningOrder

;// CONCATENATED MODULE: ./lib/project/cycles.js
function findCycles(stages, producers) {
    if (isInOrder(stages, producers) || isAcyclic(stages, producers))
        return [];
    const byAddress = new Map(stages.map((stage) => [stage.address, stage]));
    return knots([...byAddress.keys()], producers).flatMap((knot) => {
        const cycle = shortestCycle(knot, producers);
        return cycle === undefined ? [] : [describe(cycle.map((address) => byAddress.get(address)))];
    });
}
function isInOrder(stages, producers) {
    const seen = new Set();
    for (const { address } of stages) {
        if (producers.get(address)?.every((producer) => seen.has(producer)) === false)
            return false;
        seen.add(address);
    }
    return true;
}
function isAcyclic(stages, producers) {
    const numbers = new Map();
    for (const { address } of stages)
        if (!numbers.has(address))
            numbers.set(address, numbers.size);
    const waits = new Int32Array(numbers.size);
    const consumers = Array.from(numbers, () => []);
    for (const [address, number] of numbers) {
        for (const producer of producers.get(address) ?? []) {
            const maker = numbers.get(producer);
            if (maker === undefined)
                continue;
            consumers[maker]?.push(number);
            waits[number] = waits[number] + 1;
        }
    }
    const free = [...waits.keys()].filter((number) => waits[number] === 0);
    for (const number of free) {
        for (const consumer of consumers[number] ?? []) {
            const left = waits[consumer] - 1;
            waits[consumer] = left;
            if (left === 0)
                free.push(consumer);
        }
    }
    return free.length === numbers.size;
}
function describe(cycle) {
    const [first] = cycle;
    const names = cycle.map(({ address }) => address).join(', ');
    const chain = [...cycle, first].map(({ address, location }) => location.line === undefined ? address : `${address} (${location.file}:${location.line})`);
    return {
        reason: 'project',
        message: `Same item(s) are defined as both a dependency and an output in ${cycle.length === 1 ? 'stage' : 'stages'}: ${names}.`,
        location: first.location,
        hint: `break the cycle: ${chain.join(' needs ')}`,
    };
}
function knots(addresses, producers) {
    const index = new Map();
    const low = new Map();
    const open = [];
    const isOpen = new Set();
    const found = [];
    const enter = (address) => {
        index.set(address, index.size);
        low.set(address, index.size - 1);
        open.push(address);
        isOpen.add(address);
        return { address, next: (producers.get(address) ?? [])[Symbol.iterator]() };
    };
    const lower = (address, to) => low.set(address, Math.min(low.get(address), to));
    for (const start of addresses) {
        if (index.has(start))
            continue;
        const path = [enter(start)];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const { value: child, done } = top.next.next();
            if (done !== true) {
                if (!index.has(child))
                    path.push(enter(child));
                else if (isOpen.has(child))
                    lower(top.address, index.get(child));
                continue;
            }
            path.pop();
            const parent = path.at(-1);
            if (parent !== undefined)
                lower(parent.address, low.get(top.address));
            if (low.get(top.address) !== index.get(top.address))
                continue;
            const knot = open.splice(open.lastIndexOf(top.address));
            for (const member of knot)
                isOpen.delete(member);
            found.push(knot);
        }
    }
    return found;
}
function shortestCycle(knot, producers) {
    const members = new Set(knot);
    const [start] = knot;
    const cameFrom = new Map();
    const queue = [start];
    for (const address of queue) {
        for (const producer of producers.get(address) ?? []) {
            if (producer === start)
                return pathTo(address, start, cameFrom);
            if (!members.has(producer) || cameFrom.has(producer))
                continue;
            cameFrom.set(producer, address);
            queue.push(producer);
        }
    }
    return undefined;
}
function pathTo(end, start, cameFrom) {
    const path = [end];
    for (let at = end; at !== start;) {
        at = cameFrom.get(at);
        path.push(at);
    }
    return path.reverse();
}

;// CONCATENATED MODULE: ./lib/project/out-rules.js
function checkOuts(stages, outs, parts) {
    const failures = [];
    for (const stage of stages) {
        for (const output of stage.outs) {
            const path = parts(output.place);
            const { above, below } = outs.around(path);
            const same = above.length === 0 ? undefined : outs.get(path);
            if (same !== undefined) {
                failures.push(duplicate({ stage, output }, same));
                continue;
            }
            const inner = below[0];
            const outer = above[0];
            if (inner !== undefined)
                failures.push(overlap({ stage, output }, inner, output));
            else if (outer !== undefined)
                failures.push(overlap(outer, { stage, output }, output));
            outs.set(path, { stage, output });
        }
    }
    const covers = new Map();
    for (const stage of stages) {
        const { file } = stage;
        if (!covers.has(file))
            covers.set(file, outs.above(parts({ kind: 'inside', path: file }))[0]);
        const cover = covers.get(file);
        if (cover !== undefined)
            failures.push(fileInsideOut(stage, cover));
    }
    return failures;
}
function duplicate(made, same) {
    const path = shown(made.output);
    const message = made.stage.address === same.stage.address
        ? `output '${path}' is already specified in stage: '${made.stage.address}'.`
        : `output '${path}' is specified in:\n\t- ${same.stage.address}\n\t- ${made.stage.address}`;
    return {
        reason: 'project',
        message,
        ...(made.output.location === undefined ? {} : { location: made.output.location }),
        hint: `Use \`dvc remove\` with any of the above targets to stop tracking the overlapping output, or give one of them another path (first declared at ${lineOf(same)})`,
    };
}
function overlap(parent, inner, culprit) {
    return {
        reason: 'project',
        message: `The output paths:\n'${shown(parent.output)}'('${parent.stage.address}')\n'${shown(inner.output)}'('${inner.stage.address}')\noverlap and are thus in the same tracked directory.`,
        ...(culprit.location === undefined ? {} : { location: culprit.location }),
        hint: `To keep reproducibility, outputs should be in separate tracked directories or tracked individually (declared at ${lineOf(parent)} and ${lineOf(inner)})`,
    };
}
function fileInsideOut(stage, cover) {
    return {
        reason: 'project',
        message: `stage: '${stage.address}' is within an output '${shown(cover.output)}' of another stage`,
        location: stage.location,
        hint: `move ${stage.file} out of that folder, or give the output at ${lineOf(cover)} another path`,
    };
}
function shown({ place, path }) {
    return place.kind === 'inside' ? place.path : path;
}
function lineOf({ stage, output }) {
    const { file, line } = output.location ?? stage.location;
    return line === undefined ? file : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./lib/project/path-trie.js
class PathTrie {
    root = { children: new Map(), value: undefined };
    set(parts, value) {
        let node = this.root;
        for (let i = 0; i < parts.length; i++) {
            const part = parts[i];
            let child = node.children.get(part);
            if (child === undefined) {
                child = { children: new Map(), value: undefined };
                node.children.set(part, child);
            }
            node = child;
        }
        node.value = value;
    }
    get(parts) {
        return this.find(parts)?.value;
    }
    above(parts) {
        const found = [];
        let node = this.root;
        for (const part of parts) {
            node = node.children.get(part);
            if (node === undefined)
                break;
            if (node.value !== undefined)
                found.push(node.value);
        }
        return found;
    }
    below(parts) {
        return below(this.find(parts));
    }
    around(parts) {
        const above = [];
        let node = this.root;
        for (let i = 0; i < parts.length && node !== undefined; i++) {
            node = node.children.get(parts[i]);
            if (node?.value !== undefined)
                above.push(node.value);
        }
        return { above, below: below(node) };
    }
    find(parts) {
        let node = this.root;
        for (let i = 0; i < parts.length && node !== undefined; i++)
            node = node.children.get(parts[i]);
        return node;
    }
}
const none = [];
function below(start) {
    if (start === undefined || start.children.size === 0)
        return none;
    const found = [];
    const stack = [...start.children.values()].reverse();
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        if (node.value !== undefined)
            found.push(node.value);
        if (node.children.size > 0)
            stack.push(...[...node.children.values()].reverse());
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/project/graph.js




function buildGraph(stages, root = '/') {
    const outs = new PathTrie();
    const rootParts = rootPartsOf(root);
    const parts = (place) => placeParts(place, rootParts);
    const failures = checkOuts(stages, outs, parts);
    const producers = new Map();
    const consumers = new Map(stages.map(({ address }) => [address, []]));
    for (const stage of stages) {
        const makers = producersOf(stage, outs, parts);
        producers.set(stage.address, makers);
        for (const maker of makers)
            consumers.get(maker)?.push(stage.address);
    }
    failures.push(...findCycles(stages, producers));
    return { graph: new ProjectGraph({ stages, producers, consumers, outs, rootParts }), failures };
}
class ProjectGraph {
    stages;
    producers;
    consumers;
    outs;
    rootParts;
    constructor({ stages, producers, consumers, outs, rootParts }) {
        this.stages = stages;
        this.producers = producers;
        this.consumers = consumers;
        this.outs = outs;
        this.rootParts = rootParts;
    }
    producerOf(path) {
        return this.outs.get(this.parts(path));
    }
    producerAbove(path) {
        return this.outs.above(this.parts(path)).at(-1);
    }
    producersBelow(path) {
        return this.outs.below(this.parts(path));
    }
    parts(path) {
        return placeParts(path.startsWith('/') ? { kind: 'outside', path } : { kind: 'inside', path }, this.rootParts);
    }
}
function producersOf(stage, outs, parts) {
    const found = new Set();
    for (const dep of stage.deps) {
        if (dep.kind === 'path' && !isEdge(dep))
            continue;
        const { above, below } = outs.around(parts(dep.place));
        for (let i = 0; i < above.length; i++)
            found.add(above[i].stage.address);
        for (let i = 0; i < below.length; i++)
            found.add(below[i].stage.address);
    }
    return [...found];
}
function isEdge(dep) {
    if (dep.place.kind === 'url' && dep.place.url.startsWith('ds://'))
        return false;
    return dep.source === undefined || !(dep.source.has('repo') || dep.source.has('db'));
}
function placeParts(place, rootParts) {
    if (place.kind === 'inside')
        return split(place.path, rootParts.slice());
    if (place.kind === 'outside')
        return split(place.path, ['/']);
    const host = place.url.indexOf('//') + 2;
    return split(place.url.slice(host), [place.url.slice(0, host)]);
}
function rootPartsOf(root) {
    return split(/^[a-zA-Z]:/.test(root) ? root.replaceAll('\\', '/') : root, ['/']);
}
function split(path, parts) {
    for (let from = 0; from < path.length;) {
        const slash = path.indexOf('/', from);
        const end = slash === -1 ? path.length : slash;
        if (end > from)
            parts.push(path.slice(from, end));
        from = end + 1;
    }
    return parts;
}


/***/ }),

/***/ 36802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeStage)
});

// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/located.js
var located = __webpack_require__(50579);
// EXTERNAL MODULE: ./lib/project/stage-deps.js
var stage_deps = __webpack_require__(74638);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
;// CONCATENATED MODULE: ./lib/project/stage-outs.js



function readOuts(reading) {
    return ['outs', 'metrics', 'plots'].flatMap((list) => readList(list, reading));
}
function readList(list, reading) {
    const outs = [];
    if (!reading.definition.has(list))
        return outs;
    for (const [text, { flags, index }] of mergeFlags(list, reading)) {
        const at = [list, index];
        const placed = reading.attempt(at, () => placeOut(text, reading));
        if (placed !== undefined)
            outs.push(declaredOut({ list, flags, at, placed }, reading));
    }
    return outs;
}
function mergeFlags(list, reading) {
    const items = reading.definition.get(list);
    const [first] = (0,value/* isList */.Lv)(items) ? items : [];
    if (typeof first === 'string' && (0,value/* isList */.Lv)(items) && items.length === 1)
        return [[first, { flags: noFlags, index: 0 }]];
    const merged = new Map();
    for (const [index, item] of ((0,value/* isList */.Lv)(items) ? items : []).entries()) {
        if (typeof item === 'string') {
            if (!merged.has(item))
                merged.set(item, { flags: noFlags, index });
            continue;
        }
        const entries = (0,value/* isMapping */.pi)(item) ? item : [[item, noFlags]];
        for (const [path, flags] of entries) {
            reading.attempt([list, index], () => {
                if (typeof path !== 'string')
                    throw new stage_reading/* StageProblem */.Ku(`expected str, got '${reading.show(path)}'`);
                if (!(0,value/* isMapping */.pi)(flags))
                    throw new stage_reading/* StageProblem */.Ku(`Expected dict for '${path}', got: '${reading.typeOf(flags)}'`, 'write one mapping of properties for each output', true);
                const before = merged.get(path);
                merged.set(path, {
                    flags: new Map([...(before?.flags ?? []), ...flags]),
                    index: before?.index ?? index,
                });
            });
        }
    }
    return merged;
}
const noFlags = new Map();
function placeOut(text, reading) {
    const placed = reading.place(text);
    if (placed.place.kind === 'inside')
        reading.checkIgnored(placed.place.path, text);
    return placed;
}
const plotProps = new Set(['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header']);
const annotations = new Set(['desc', 'type', 'labels', 'meta']);
function declaredOut({ list, flags, at, placed }, reading) {
    const remote = flags.get('remote');
    const props = [...flags].filter(([key]) => annotations.has(key) || (list === 'plots' && plotProps.has(key)));
    const { path, place } = placed;
    const out = {
        path,
        place,
        role: list === 'metrics' ? 'metric' : list === 'plots' ? 'plot' : 'output',
        cache: flags.get('cache') !== false,
        persist: flags.get('persist') === true,
        push: flags.get('push') !== false,
        ...(typeof remote === 'string' && remote !== '' ? { remote } : undefined),
        ...(props.length > 0 ? { props: new Map(props) } : undefined),
    };
    return (0,located/* located */.t)(out, () => reading.locate(at));
}

;// CONCATENATED MODULE: ./lib/project/make-stage.js






function makeStage(resolved, { reading, document, lock, parametrized }) {
    const { name, group, definition, wdir, at, used } = resolved;
    const cmd = reading.attempt(['cmd'], () => readCommand(definition.get('cmd'), reading));
    const deps = (0,stage_deps/* readDeps */.d)(reading);
    const outs = readOuts(reading);
    const desc = definition.get('desc');
    const meta = definition.get('meta');
    const stage = {
        address: document.file === 'dvc.yaml' ? name : `${document.file}:${name}`,
        name,
        file: document.file,
        ...(group === undefined ? undefined : { group }),
        cmd,
        wdir,
        deps,
        outs,
        frozen: definition.get('frozen') === true,
        alwaysChanged: definition.get('always_changed') === true ||
            (cmd !== undefined && deps.length === 0 && outs.length === 0),
        ...(desc === undefined || desc === null ? undefined : { desc: (0,spelling/* pyStr */.rD)(desc) }),
        ...(meta === undefined || meta === null ? undefined : { meta }),
        definition,
        ...(used.size === 0 ? undefined : { usedVars: used }),
        ...(parametrized ? { parametrized: true } : undefined),
        lock: recorded(lock.get(name), [...deps, ...outs]),
    };
    return (0,located/* located */.t)(stage, () => document.locate(at.slice(0, 2)));
}
function readCommand(cmd, reading) {
    if ((0,value/* isList */.Lv)(cmd)) {
        return cmd.length === 0 ? undefined : cmd.map((line) => (typeof line === 'string' ? line : (0,spelling/* pyStr */.rD)(line)));
    }
    if (typeof cmd === 'string')
        return cmd === '' ? undefined : cmd;
    if (cmd === null || cmd === undefined || cmd === false || cmd === 0n || cmd === 0)
        return undefined;
    if (!(cmd instanceof Map))
        return (0,spelling/* pyStr */.rD)(cmd);
    throw new stage_reading/* StageProblem */.Ku(`the command is no text but '${reading.typeOf(cmd)}': ${reading.show(cmd)}`, 'put text around the expression, such as the name of the program');
}
function recorded(lock, paths) {
    if (lock === undefined || !paths.some(({ place }) => place.kind === 'outside'))
        return lock;
    const outside = new Set(paths.filter(({ place }) => place.kind === 'outside').map(({ path }) => path));
    const fix = (entries) => entries.map((entry) => (outside.has(entry.path) ? { ...entry, hashName: 'md5' } : entry));
    return { ...lock, deps: fix(lock.deps), outs: fix(lock.outs) };
}


/***/ }),

/***/ 95528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ loadProject)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/project/collect.js
var collect = __webpack_require__(30167);
// EXTERNAL MODULE: ./lib/values/yaml/read.js
var read = __webpack_require__(21402);
;// CONCATENATED MODULE: ./lib/project/datasets.js


const scheme = 'ds://';
function withDatasets(loaded) {
    const stages = loaded.flatMap((file) => file.stages);
    if (!stages.some((stage) => stage.deps.some(isDataset)))
        return stages;
    const known = new Map(loaded.flatMap(datasetsOf));
    return stages.map((stage) => stage.deps.some(isDataset) ? { ...stage, deps: stage.deps.map((dep) => judged(dep, known)) } : stage);
}
function isDataset(dep) {
    return dep.kind === 'path' && dep.place.kind === 'url' && dep.place.url.startsWith(scheme);
}
function judged(dep, known) {
    if (dep.kind !== 'path' || !isDataset(dep))
        return dep;
    const [name = ''] = dep.path.slice(scheme.length).split('/');
    return { ...dep, dataset: known.get(name) ?? { kind: 'unknown' } };
}
function datasetsOf({ yaml, lock }) {
    const specs = (yaml?.datasets ?? []).filter((item) => (0,values_value/* isMapping */.pi)(item));
    if (specs.length === 0)
        return [];
    const locks = lock === undefined ? [] : lockedDatasets(lock.text, lock.file);
    return specs.map((spec) => {
        const entry = locks.find((item) => (0,values_value/* pyEqual */.Q8)(item.get('name') ?? null, spec.get('name') ?? null));
        return [String(spec.get('name')), stateOf(spec, entry)];
    });
}
function stateOf(spec, entry) {
    if (entry === undefined)
        return { kind: 'missing' };
    const isSame = ['name', 'url', 'type', 'path', 'rev'].every((key) => (0,values_value/* pyEqual */.Q8)(spec.get(key) ?? null, entry.get(key) ?? null));
    return isSame ? { kind: 'locked', entry } : { kind: 'outdated' };
}
function lockedDatasets(text, file) {
    const document = (0,read/* readYaml */.gM)(Buffer.from(text), file);
    const root = document.ok ? document.value.value : null;
    const items = (0,values_value/* isMapping */.pi)(root) ? root.get('datasets') : undefined;
    return (0,values_value/* isList */.Lv)(items) ? items.filter((item) => (0,values_value/* isMapping */.pi)(item)) : [];
}

// EXTERNAL MODULE: ./lib/project/graph.js + 3 modules
var graph = __webpack_require__(17785);
// EXTERNAL MODULE: ./lib/values/text.js
var values_text = __webpack_require__(5203);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/values/yaml/block.js
var block = __webpack_require__(47545);
// EXTERNAL MODULE: ./lib/values/yaml/block-scalar.js
var block_scalar = __webpack_require__(82698);
// EXTERNAL MODULE: ./lib/values/yaml/plain-lines.js
var plain_lines = __webpack_require__(79130);
// EXTERNAL MODULE: ./lib/project/dvc-yaml-schema.js
var dvc_yaml_schema = __webpack_require__(6646);
// EXTERNAL MODULE: ./lib/project/make-stage.js + 1 modules
var make_stage = __webpack_require__(36802);
// EXTERNAL MODULE: ./lib/project/place.js
var place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/values/yaml/block-line.js
var block_line = __webpack_require__(52336);
// EXTERNAL MODULE: ./lib/project/located.js
var located = __webpack_require__(50579);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
// EXTERNAL MODULE: ./lib/project/template/vars.js
var vars = __webpack_require__(19436);
;// CONCATENATED MODULE: ./lib/project/plain-stage.js







const stageLine = / {2}([A-Za-z_][\w./-]*):\n/y;
const cmdLine = new RegExp(`    cmd: (${block_line/* plainWords */.c5})\n`, 'y');
const listLine = / {4}(deps|params|outs|metrics|plots):\n/y;
const itemLine = new RegExp(`( {4}| {6})- (${block_line/* plainWords */.c5})(:)?\n`, 'y');
const flagLine = /( {8}| {10})(cache|persist|push): (true|false)\n/y;
const boundary = / {2}[A-Za-z_]|[A-Za-z_]/y;
const unclean = /(?:^|\/)\.{0,2}(?:\/|$)|\\/;
function stageName(lines) {
    const name = lines.take(stageLine)?.[1];
    return name === undefined ? undefined : (0,block_scalar/* simpleText */.MJ)(name);
}
class PlainStages {
    lines;
    document;
    options;
    wdir;
    prefix;
    constructor(lines, document, options) {
        this.lines = lines;
        this.document = document;
        this.options = options;
        this.wdir = (0,place/* folderOf */.yS)(document.file);
        this.prefix = this.wdir === '' ? '' : `${this.wdir}/`;
    }
    read(name) {
        let cmd;
        const lists = new Map();
        for (; !this.isBoundary(); this.lines.skipGap()) {
            const command = this.lines.take(cmdLine)?.[1];
            if (command !== undefined) {
                if (cmd !== undefined || typeof (0,block_scalar/* simpleScalar */.tP)(command) !== 'string')
                    return undefined;
                cmd = command;
                continue;
            }
            const list = this.lines.take(listLine)?.[1];
            const items = list === undefined || lists.has(list) ? undefined : this.items();
            if (list === undefined || items === undefined)
                return undefined;
            lists.set(list, items);
        }
        return cmd === undefined ? undefined : this.stage(name, cmd, lists);
    }
    isBoundary() {
        boundary.lastIndex = this.lines.at;
        return this.lines.isAtEnd || boundary.test(this.lines.text);
    }
    items() {
        const { lines } = this;
        const items = [];
        let dash;
        lines.skipGap();
        for (let line = lines.take(itemLine); line !== undefined; line = lines.take(itemLine)) {
            const [, indent = '', text = '', colon] = line;
            dash ??= indent;
            if (indent !== dash || typeof (0,block_scalar/* simpleScalar */.tP)(text) !== 'string')
                return undefined;
            const flags = colon === undefined ? undefined : this.flags(`${indent}    `);
            if (colon !== undefined && flags === undefined)
                return undefined;
            items.push({ text, flags });
            lines.skipGap();
        }
        return items.length === 0 ? undefined : items;
    }
    flags(indent) {
        const flags = new Map();
        for (let line = this.lines.take(flagLine); line !== undefined; line = this.lines.take(flagLine)) {
            const [, blanks, flag = '', value] = line;
            if (blanks !== indent || flags.has(flag))
                return undefined;
            flags.set(flag, value === 'true');
        }
        return flags.size === 0 ? undefined : flags;
    }
    stage(name, cmd, lists) {
        const { document, options, wdir } = this;
        const deps = [];
        const outs = [];
        for (const [index, { text, flags }] of (lists.get('deps') ?? []).entries()) {
            const place = this.place(text);
            if (place === undefined || flags !== undefined)
                return undefined;
            deps.push(this.located({ kind: 'path', path: text, place }, name, ['deps', index]));
        }
        const params = lists.get('params');
        if (params !== undefined) {
            const place = this.place(vars/* defaultParamsFile */.YE);
            if (place === undefined || params.some(({ flags }) => flags !== undefined))
                return undefined;
            const keys = params.map(({ text }) => text);
            deps.push(this.located({ kind: 'params', path: vars/* defaultParamsFile */.YE, place, keys }, name, ['params', 0]));
        }
        for (const [list, role] of roles)
            if (!this.addOuts(outs, name, role, lists.get(list), list))
                return undefined;
        const { file } = document;
        const stage = {
            address: file === 'dvc.yaml' ? name : `${file}:${name}`,
            name,
            file,
            cmd,
            wdir,
            deps,
            outs,
            frozen: false,
            alwaysChanged: deps.length === 0 && outs.length === 0,
            lock: options.lock.get(name),
        };
        return (0,located/* locatedStage */.L)(stage, () => document.locate(['stages', name]), () => definitionOf(document, name));
    }
    addOuts(outs, name, role, items, list) {
        if (items === undefined)
            return true;
        const isTwice = items.length > 1 && new Set(items.map(({ text }) => text)).size < items.length;
        if (isTwice)
            return false;
        for (const [index, { text, flags }] of items.entries()) {
            const place = this.place(text);
            if (place === undefined || this.options.ignore.ignores(place.path, false))
                return false;
            const out = {
                path: text,
                place,
                role,
                cache: flags?.get('cache') !== false,
                persist: flags?.get('persist') === true,
                push: flags?.get('push') !== false,
            };
            outs.push(this.located(out, name, [list, index]));
        }
        return true;
    }
    located(fields, name, [list, index]) {
        const { document } = this;
        return (0,located/* located */.t)(fields, () => document.locate(['stages', name, list, index]));
    }
    place(text) {
        if (unclean.test(text) || (0,stage_reading/* isDvcFile */.ou)(text))
            return undefined;
        return { kind: 'inside', path: `${this.prefix}${text}` };
    }
}
const roles = [
    ['outs', 'output'],
    ['metrics', 'metric'],
    ['plots', 'plot'],
];
function definitionOf({ value }, name) {
    const stages = (0,values_value/* isMapping */.pi)(value) ? value.get('stages') : undefined;
    return ((0,values_value/* isMapping */.pi)(stages) ? stages.get(name) : undefined);
}

// EXTERNAL MODULE: ./lib/project/template/context.js
var context = __webpack_require__(96499);
// EXTERNAL MODULE: ./lib/project/template/error.js
var template_error = __webpack_require__(35938);
// EXTERNAL MODULE: ./lib/project/template/generate.js
var generate = __webpack_require__(9221);
;// CONCATENATED MODULE: ./lib/project/plain-yaml.js















async function readPlainDvcYaml(text, file, options) {
    if (!text.startsWith(opening) || !text.endsWith('\n'))
        return undefined;
    if (/[^\n -~]/.test(text) || text.includes('${'))
        return undefined;
    try {
        const yaml = new PlainYaml(text, file, options).read();
        await (0,vars/* loadDefaultParams */.c5)(new context/* Context */.o(), { folder: (0,place/* folderOf */.yS)(file), reader: options.reader });
        return yaml;
    }
    catch (error) {
        if (error instanceof block_scalar/* NotSimple */.OG || error instanceof template_error/* TemplateError */.$w || error instanceof failure/* FailureError */.pO)
            return undefined;
        throw error;
    }
}
const opening = 'stages:\n';
class PlainYaml {
    lines;
    document;
    options;
    plain;
    stages = new Map();
    blockAt;
    constructor(text, file, options) {
        this.lines = new plain_lines/* PlainLines */.E(text, opening.length);
        this.document = new LaterDocument(text, file);
        this.options = options;
        this.plain = new PlainStages(this.lines, this.document, options);
    }
    read() {
        const { lines, stages } = this;
        lines.skipGap();
        for (let name = stageName(lines); name !== undefined; name = stageName(lines)) {
            if (stages.has(name) || stages.size === generate/* maxStages */.Eo)
                throw new block_scalar/* NotSimple */.OG();
            lines.skipGap();
            const { at } = lines;
            let stage = this.plain.read(name);
            if (stage === undefined) {
                lines.at = at;
                stage = this.other(name);
            }
            stages.set(name, stage);
            lines.skipGap();
        }
        if (stages.size === 0)
            throw new block_scalar/* NotSimple */.OG();
        return { ...this.rest(), stages: [...stages.values()], groups: new Set(), failures: [] };
    }
    other(name) {
        const { document, options } = this;
        const definition = this.block(4);
        if (ownRules.some((key) => definition.has(key)))
            throw new block_scalar/* NotSimple */.OG();
        if ((0,dvc_yaml_schema/* dvcYamlSchema */.i)(new Map([['stages', new Map([[name, definition]])]]), []).length > 0)
            throw new block_scalar/* NotSimple */.OG();
        const wdir = (0,place/* folderOf */.yS)(document.file);
        const at = ['stages', name];
        const reading = new stage_reading/* StageReading */.Nl({ document, at, definition, wdir }, options);
        const stage = (0,make_stage/* makeStage */.d)({ name, at, definition, wdir, used: new Map() }, { reading, document, lock: options.lock, parametrized: false });
        if (reading.failures.length > 0)
            throw new block_scalar/* NotSimple */.OG();
        return stage;
    }
    rest() {
        const root = this.lines.isAtEnd ? new Map() : this.block(0);
        if (!this.lines.isAtEnd || root.has('stages') || root.has('vars'))
            throw new block_scalar/* NotSimple */.OG();
        if ((0,dvc_yaml_schema/* dvcYamlSchema */.i)(root, []).length > 0)
            throw new block_scalar/* NotSimple */.OG();
        const list = (key) => {
            const value = root.get(key);
            return (0,values_value/* isList */.Lv)(value) ? value : [];
        };
        const artifacts = root.get('artifacts');
        return {
            metrics: list('metrics'),
            params: list('params'),
            plots: list('plots'),
            datasets: list('datasets'),
            artifacts: (0,values_value/* isMapping */.pi)(artifacts) ? new Map(artifacts) : new Map(),
        };
    }
    block(column) {
        const { lines } = this;
        const { text } = lines;
        this.blockAt ??= (0,block/* blockReaderOf */.w)(text);
        if (!text.startsWith(' '.repeat(column), lines.at))
            throw new block_scalar/* NotSimple */.OG();
        const read = this.blockAt(lines.at + column);
        if (read === undefined || !isTextMapping(read.value))
            throw new block_scalar/* NotSimple */.OG();
        lines.at = read.end >= text.length ? text.length : text.lastIndexOf('\n', read.end) + 1;
        return read.value;
    }
}
const ownRules = ['foreach', 'do', 'matrix', 'vars', 'wdir'];
function isTextMapping(value) {
    return (0,values_value/* isMapping */.pi)(value) && [...value.keys()].every((key) => typeof key === 'string');
}
class LaterDocument {
    file;
    text;
    document;
    constructor(text, file) {
        this.text = text;
        this.file = file;
    }
    get value() {
        return this.read().value;
    }
    locate(path) {
        return this.read().locate(path);
    }
    read() {
        this.document ??= (0,failure/* unwrap */.oA)((0,read/* readYaml */.gM)(this.text, this.file));
        return this.document;
    }
}

;// CONCATENATED MODULE: ./lib/project/load-files.js






class FileLoader {
    revision;
    ignore;
    places;
    style;
    params;
    constructor({ revision, ignore, places, style, params }) {
        this.revision = revision;
        this.ignore = ignore;
        this.places = places;
        this.style = style;
        this.params = params;
    }
    async load({ file, isLockHidden }) {
        const bytes = await this.revision.read(file);
        if (bytes === undefined)
            return { file, stages: [], failures: [unreadable(file)] };
        const text = (0,values_text/* readText */.yR)(bytes, file);
        if (!text.ok)
            return { file, stages: [], failures: text.failures };
        return file.endsWith('.dvc')
            ? this.dvcFile(text.value, file)
            : this.dvcYaml(text.value, file, isLockHidden);
    }
    async dvcFile(text, file) {
        const { readDvcFile } = await __webpack_require__.e(/* import() */ 8666).then(__webpack_require__.bind(__webpack_require__, 38666));
        const document = (0,read/* readYaml */.gM)(text, file);
        const stage = document.ok ? readDvcFile(document.value, this.places) : document;
        return stage.ok
            ? { file, stages: [stage.value], failures: [] }
            : { file, stages: [], failures: stage.failures };
    }
    async dvcYaml(text, file, isLockHidden) {
        const lock = await this.readLock((0,collect/* lockFileOf */.L)(file), isLockHidden);
        const entries = lock.ok ? lock.value.stages : new Map();
        const options = { ...this.places, style: this.style, reader: this.params, lock: entries };
        const read = await readStages(text, file, options);
        if (!read.ok)
            return { file, stages: [], failures: read.failures };
        const yaml = read.value;
        const failures = [...yaml.failures, ...(lock.ok ? [] : lock.failures)];
        const lockText = lock.ok ? lock.value.text : undefined;
        const stages = lock.ok ? yaml.stages : [];
        return { file, stages, yaml, failures, ...(lockText === undefined ? {} : { lock: lockText }) };
    }
    async readLock(file, isHidden) {
        if (isHidden)
            return { ok: false, failures: [gitIgnored(file)] };
        if (this.ignore.ignores(file, false))
            return (0,failure.ok)({ stages: new Map() });
        const bytes = await this.revision.read(file);
        if (bytes === undefined) {
            if (await this.revision.isTaken(file))
                return { ok: false, failures: [unreadable(file)] };
            return (0,failure.ok)({ stages: new Map() });
        }
        const text = decode(bytes);
        if (text === undefined)
            return { ok: false, failures: [notUtf8(file)] };
        const lock = (0,dvc_lock/* parseLock */.PG)(text, file);
        return lock.ok ? (0,failure.ok)({ stages: lock.value.stages, text: { file, text } }) : lock;
    }
}
async function readStages(text, file, options) {
    const plain = await readPlainDvcYaml(text, file, options);
    if (plain !== undefined)
        return (0,failure.ok)(plain);
    const { readDvcYaml } = await __webpack_require__.e(/* import() */ 9046).then(__webpack_require__.bind(__webpack_require__, 99046));
    const document = (0,read/* readYaml */.gM)(text, file);
    return document.ok ? (0,failure.ok)(await readDvcYaml(document.value, options)) : document;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function unreadable(file) {
    return {
        reason: 'project',
        message: `'${file}' is not a .dvc file`,
        location: { file },
        hint: 'it is no regular file of this repository',
    };
}
function notUtf8(file) {
    return {
        reason: 'project',
        message: `unable to read: '${file}', is not valid utf-8`,
        location: { file },
        hint: 'save the file as UTF-8',
    };
}
function gitIgnored(file) {
    return {
        reason: 'project',
        message: `'${file}' is git-ignored.`,
        location: { file },
        hint: 'remove it from .gitignore: the lock belongs into Git',
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
;// CONCATENATED MODULE: ./lib/project/params-files.js



class ParamsFiles {
    revision;
    root;
    outside;
    known = new Map();
    constructor(revision, root, outside) {
        this.revision = revision;
        this.root = root;
        this.outside = outside;
    }
    values(path) {
        let value = this.known.get(path);
        if (value === undefined) {
            value = this.read(path);
            this.known.set(path, value);
        }
        return value;
    }
    async isFolder(path) {
        return isInside(path) && (await this.revision.kind(path)) === 'directory';
    }
    async read(path) {
        if (await this.isFolder(path))
            return { ok: true, value: undefined };
        const bytes = isInside(path)
            ? await this.revision.read(path)
            : await this.outside?.((0,external_node_path_.resolve)(this.root, path));
        if (bytes === undefined)
            return (0,failure.ok)(undefined);
        const document = (0,load/* readValues */.N)(path, bytes);
        return document.ok ? (0,failure.ok)(document.value.value) : document;
    }
    async paramsFile(path) {
        if (await this.isFolder(path))
            return { ok: false, failures: [folderInstead(path)] };
        return this.values(path);
    }
}
function folderInstead(path) {
    return {
        reason: 'project',
        message: `'${path}' is a directory, expected a parameters file`,
        location: { file: path },
    };
}
function isInside(path) {
    return !path.startsWith('/') && path !== '..' && !path.startsWith('../');
}

;// CONCATENATED MODULE: ./lib/project/project.js










async function loadProject(revision, { config, readOutside, tolerant }) {
    const ignore = await (0,workspace_ignore/* loadIgnore */.D)(revision);
    const params = new ParamsFiles(revision, config.projectRoot, readOutside);
    const places = { root: config.projectRoot, ignore, remotes: config.remotes };
    const loader = new FileLoader({ revision, ignore, places, style: config, params });
    const loaded = [];
    await (0,collect/* collectFiles */.C)({
        revision,
        ignore,
        async visit(file) {
            const result = await loader.load(file);
            loaded.push(result);
            return result.stages.flatMap(({ outs }) => outs.flatMap(({ place }) => (place.kind === 'inside' ? place.path : [])));
        },
    });
    if (tolerant !== undefined)
        return (0,failure.ok)(withoutBroken({ revision, config, params, loaded }, tolerant));
    const failures = [...loaded.flatMap((file) => file.failures), ...countFailures(loaded)];
    if (failures.length > 0)
        return { ok: false, failures };
    return (0,failure.ok)(assemble({ revision, config, params, loaded }));
}
function withoutBroken(parts, leaveOut) {
    const sound = leaveOut === 'stages' ? parts.loaded : parts.loaded.filter(({ failures }) => failures.length === 0);
    const broken = new Map(parts.loaded.flatMap(({ file, failures }) => (failures.length > 0 ? [[file, failures]] : [])));
    return { ...assemble({ ...parts, loaded: sound }), broken };
}
function assemble({ revision, config, params, loaded }) {
    const stages = withDatasets(loaded);
    let built;
    const build = () => {
        built ??= (0,graph/* buildGraph */.Z)(stages, config.projectRoot);
        return built;
    };
    return {
        revision,
        config,
        stages,
        byAddress: new Map(stages.map((stage) => [stage.address, stage])),
        get graph() {
            return build().graph;
        },
        locks: new Map(loaded.flatMap(({ file, lock }) => (lock === undefined ? [] : [[file, lock]]))),
        metrics: loaded.flatMap((file) => topLevelFiles(file, 'metrics')),
        params: loaded.flatMap((file) => topLevelFiles(file, 'params')),
        plots: loaded.flatMap(plotDefinitions),
        artifacts: new Map(loaded.flatMap(({ file, yaml }) => (yaml?.artifacts.size ? [[file, yaml.artifacts]] : []))),
        files: new Set(loaded.map(({ file }) => file)),
        groups: new Map(loaded.flatMap(({ file, yaml }) => (yaml?.groups.size ? [[file, yaml.groups]] : []))),
        get graphFailures() {
            return build().failures;
        },
        paramsFile: (path) => params.paramsFile(path),
    };
}
function topLevelFiles({ file, yaml }, kind) {
    return (yaml?.[kind] ?? []).map((path) => ({
        path: (0,place/* joinPath */.uJ)((0,place/* folderOf */.yS)(file), String(path)),
        definedIn: file,
    }));
}
function plotDefinitions({ file, yaml }) {
    return (yaml?.plots ?? []).flatMap((item) => {
        const entries = (0,values_value/* isMapping */.pi)(item) ? item : new Map([[String(item), null]]);
        return [...entries].map(([id, props]) => ({
            id: String(id),
            definedIn: file,
            props: props ?? new Map(),
        }));
    });
}
function countFailures(loaded) {
    const seen = new Map();
    const failures = [];
    for (const stage of loaded.flatMap((file) => file.stages)) {
        const { address } = stage;
        if (seen.has(address)) {
            const message = `'${address}' is both a stage and a file`;
            failures.push({ reason: 'project', message, location: stage.location, hint: 'rename the stage' });
        }
        seen.set(address, stage);
    }
    if (seen.size > generate/* maxStages */.Eo) {
        failures.push({
            reason: 'project',
            message: `the project has ${seen.size} stages; the limit is ${generate/* maxStages */.Eo}`,
        });
    }
    return failures;
}


/***/ }),

/***/ 74638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readDeps)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50579);
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12438);
/* harmony import */ var _template_vars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19436);




function readDeps(reading) {
    return [...readPathDeps(reading), ...readParams(reading)];
}
function readPathDeps(reading) {
    const items = reading.definition.get('deps');
    return ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(items) ? items : []).flatMap((item, i) => {
        const at = ['deps', i];
        const placed = reading.attempt(at, () => {
            if (typeof item !== 'string')
                throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku(`expected str, got '${reading.show(item)}'`);
            if (item === '')
                throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku('a dependency needs a path');
            return reading.place(item, 'a dependency');
        });
        if (placed === undefined)
            return [];
        const { path, place } = placed;
        return [(0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t)({ kind: 'path', path, place }, () => reading.locate(at))];
    });
}
function readParams(reading) {
    const listed = reading.definition.get('params');
    const items = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(listed) ? listed : [];
    const whole = new Set(items.flatMap((item) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item) ? [...item].filter(isWhole).map(([file]) => file) : [])));
    const files = new Map();
    for (const [index, item] of items.entries()) {
        reading.attempt(['params', index], () => addParams(item, { index, whole, files, reading }));
    }
    return [...files].flatMap(([file, { keys, index }]) => {
        const at = ['params', index];
        const placed = reading.attempt(at, () => reading.place(file, 'a dependency'));
        if (placed === undefined)
            return [];
        const { path, place } = placed;
        return [(0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .located */ .t)({ kind: 'params', path, place, keys }, () => reading.locate(at))];
    });
}
function addParams(item, { index, whole, files, reading }) {
    if (typeof item === 'string') {
        if (!whole.has(_template_vars_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultParamsFile */ .YE))
            addKeys(files, _template_vars_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultParamsFile */ .YE, [item], index);
        return;
    }
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(item)) {
        throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku(`Only list of str/dict is supported. Got: '${reading.typeOf(item)}'.`);
    }
    for (const [file, keys] of item) {
        if (typeof file !== 'string')
            throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku(`expected str, got '${reading.show(file)}'`);
        if (whole.has(file)) {
            if (files.get(file)?.keys !== undefined || !files.has(file))
                files.set(file, { keys: undefined, index });
        }
        else if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(keys)) {
            throw new _stage_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .StageProblem */ .Ku(`Expected list of params for custom params file '${file}', got '${reading.typeOf(keys)}'.`);
        }
        else {
            addKeys(files, file, keys.map((key) => reading.show(key)), index);
        }
    }
}
function addKeys(files, file, keys, index) {
    const tracked = files.get(file) ?? { keys: [], index };
    tracked.keys?.push(...keys);
    files.set(file, tracked);
}
function isWhole([, keys]) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(keys))
        return keys.length === 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(keys))
        return keys.size === 0;
    return keys === null || keys === '' || keys === false || keys === 0 || keys === 0n;
}


/***/ }),

/***/ 96499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Context)
/* harmony export */ });
/* harmony import */ var _context_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(120);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35938);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68272);



class Context {
    imports;
    map;
    reserved;
    used;
    constructor(from) {
        this.map = from === undefined ? new _context_node_js__WEBPACK_IMPORTED_MODULE_0__/* .MapNode */ .pA(nowhere) : (0,_context_node_js__WEBPACK_IMPORTED_MODULE_0__/* .copyMap */ .WD)(from.map);
        this.imports = new Map(from?.imports);
        this.reserved = new Set(from?.reserved);
    }
    select(key) {
        let node = this.map;
        for (const part of (0,_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .dottedKey */ .aQ)(key).split('.')) {
            const next = child(node, part.trim());
            if (next === undefined)
                throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$w(`Could not find '${key}'`);
            node = next;
        }
        this.track(node);
        return node;
    }
    has(key) {
        return this.map.entries.has(key);
    }
    merge(other, item) {
        const taken = [...this.reserved].filter((key) => other.entries.has(key));
        if (taken.length > 0) {
            const words = `reserved key${taken.length > 1 ? 's' : ''} ${taken.join(' and ')}`;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$w(`attempted to modify ${words}${item === undefined ? '' : ` in '${item}'`}`);
        }
        mergeInto(this.map, other);
    }
    async with(values, work) {
        const added = [...values.keys()].filter((key) => !this.reserved.has(key));
        const before = new Map([...values.keys()].map((key) => [key, this.map.entries.get(key)]));
        for (const [key, value] of values)
            this.map.entries.set(key, (0,_context_node_js__WEBPACK_IMPORTED_MODULE_0__/* .toNode */ .ye)(value, { ...nowhere, path: key }));
        for (const key of added)
            this.reserved.add(key);
        try {
            return await work();
        }
        finally {
            for (const key of added)
                this.reserved.delete(key);
            for (const [key, node] of before) {
                if (node === undefined)
                    this.map.entries.delete(key);
                else
                    this.map.entries.set(key, node);
            }
        }
    }
    tracking(work) {
        const used = new Map();
        this.used = used;
        try {
            return { result: work(), used };
        }
        finally {
            this.used = undefined;
        }
    }
    track(node) {
        const { source, path, local } = node.origin;
        if (this.used === undefined || local || source === undefined || node instanceof _context_node_js__WEBPACK_IMPORTED_MODULE_0__/* .MapNode */ .pA)
            return;
        const keys = this.used.get(source) ?? new Map();
        this.used.set(source, keys.set(path, (0,_context_node_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValue */ ._y)(node)));
    }
}
const nowhere = { source: undefined, path: '', local: true };
function child(node, part) {
    if (node instanceof _context_node_js__WEBPACK_IMPORTED_MODULE_0__/* .MapNode */ .pA)
        return node.entries.get(part);
    if (!(node instanceof _context_node_js__WEBPACK_IMPORTED_MODULE_0__/* .ListNode */ .v5) || !/^[-+]?\d+(?:_\d+)*$/.test(part))
        return undefined;
    return node.items.at(Number(part.replaceAll('_', '')));
}
function mergeInto(into, update) {
    for (const [key, node] of update.entries) {
        const old = into.entries.get(key);
        if (old instanceof _context_node_js__WEBPACK_IMPORTED_MODULE_0__/* .MapNode */ .pA && node instanceof _context_node_js__WEBPACK_IMPORTED_MODULE_0__/* .MapNode */ .pA) {
            mergeInto(old, node);
        }
        else if (old === undefined) {
            into.entries.set(key, node);
        }
        else {
            const { source, path } = node.origin;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .TemplateError */ .$w(`cannot redefine '${path}' from '${source}' as it already exists in '${old.origin.source}'`, 'newline');
        }
    }
}


/***/ }),

/***/ 68272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   aQ: () => (/* binding */ dottedKey),
/* harmony export */   zV: () => (/* binding */ findExpressions)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35938);

function findExpressions(text) {
    const found = [];
    let lineEnd = -1;
    for (let start = text.indexOf('${'); start >= 0;) {
        let next = start + 2;
        if (text[start - 1] !== '\\') {
            const close = text.indexOf('}', start + 2);
            if (close < 0)
                break;
            if (lineEnd < start)
                lineEnd = indexOrEnd(text, '\n', start);
            if (close < lineEnd)
                found.push({ start, end: close + 1, inner: text.slice(start + 2, close) });
            next = close < lineEnd ? close + 1 : lineEnd;
        }
        start = text.indexOf('${', next);
    }
    return found;
}
function indexOrEnd(text, char, from) {
    const index = text.indexOf(char, from);
    return index < 0 ? text.length : index;
}
function parseExpression(inner) {
    const word = /[^.[\]]+/y;
    if (!word.test(inner))
        throw syntaxError(inner, 0, '!W:(.[])');
    const words = [inner.slice(0, word.lastIndex)];
    let at = word.lastIndex;
    const step = /[ \t\r\n]*(?:\.([^.[\]]+)|\[([^.[\]]+)[ \t\r\n]*\])/y;
    for (step.lastIndex = at;; at = step.lastIndex) {
        const match = step.exec(inner);
        if (match === null)
            break;
        words.push((match[1] ?? match[2]));
    }
    while (/[ \t\r\n]/.test(inner[at] ?? ''))
        at++;
    if (at < inner.length)
        throw syntaxError(inner, at, 'end of text');
    return words.join('.');
}
function dottedKey(key) {
    return key.replaceAll('[', '.').replaceAll(']', '');
}
function syntaxError(inner, at, expected) {
    const text = `\${${inner}}`;
    const found = [...text.slice(at + 2)][0];
    const where = `(at char ${at + 2}), (line:1, col:${at + 3})`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .TemplateError */ .$w(`${text}\n${' '.repeat(at + 2)}^\nParseException: Expected ${expected}, found '${found}'  ${where}`, 'newline');
}


/***/ }),

/***/ 9221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ matrixMembers),
/* harmony export */   Eo: () => (/* binding */ maxStages),
/* harmony export */   e4: () => (/* binding */ foreachMembers)
/* harmony export */ });
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _context_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(120);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35938);




const maxStages = 100_000;
function foreachMembers(data) {
    const members = new Map();
    const map = mapEntries(data);
    const list = listItems(data);
    if (map !== undefined) {
        for (const [key, item] of map) {
            members.set(key, new Map([
                ['item', item],
                ['key', key],
            ]));
            checkCount(members.size);
        }
    }
    else if (list !== undefined) {
        const byIndex = list.some(isCollection);
        for (const [i, item] of list.entries()) {
            members.set(byIndex ? String(i) : nameText(item), new Map([['item', item]]));
            checkCount(members.size);
        }
    }
    else {
        const type = (0,_context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)((0,_context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(data) ? (0,_context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(data) : data);
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .TemplateError */ .$w(`expected list/dictionary, got ${type}`, 'resolve');
    }
    return members;
}
function checkCount(members) {
    if (members > maxStages)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .TemplateError */ .$w(`more than the limit of ${maxStages} stages`);
}
function matrixMembers(data) {
    const dimensions = (mapEntries(data) ?? []).map(([name, values]) => ({
        name,
        values: dimensionValues(name, values),
    }));
    const total = dimensions.reduce((product, { values }) => product * values.length, 1);
    if (total > maxStages)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .TemplateError */ .$w(`${total} combinations are more than the limit of ${maxStages} stages`);
    let combinations = [
        { parts: [], item: new Map() },
    ];
    for (const { name, values } of dimensions) {
        combinations = combinations.flatMap(({ parts, item }) => values.map((value, i) => ({
            parts: [...parts, isCollection(value) ? `${name}${i}` : nameText(value)],
            item: new Map([...item, [name, value]]),
        })));
    }
    const members = new Map();
    for (const { parts, item } of combinations) {
        const key = parts.join('-');
        members.set(key, new Map([
            ['key', key],
            ['item', item],
        ]));
    }
    return members;
}
function dimensionValues(name, data) {
    const list = listItems(data);
    if (list !== undefined)
        return list;
    const map = mapEntries(data);
    if (map !== undefined)
        return map.map(([key]) => key);
    if (typeof data === 'string')
        return [...data];
    const value = (0,_context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(data) ? (0,_context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._y)(data) : data;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .TemplateError */ .$w(`the matrix dimension '${name}' is no list but '${(0,_context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .typeName */ .go)(value)}'`, 'bare');
}
function nameText(value) {
    if (typeof value === 'boolean')
        return value ? 'true' : 'false';
    return (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyStr */ .rD)(value instanceof _context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .Leaf */ .hK ? value.value : value);
}
function isCollection(value) {
    return listItems(value) !== undefined || value instanceof _context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .MapNode */ .pA || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value);
}
function listItems(value) {
    if (value instanceof _context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .ListNode */ .v5)
        return value.items;
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? value : undefined;
}
function mapEntries(value) {
    if (value instanceof _context_node_js__WEBPACK_IMPORTED_MODULE_1__/* .MapNode */ .pA)
        return [...value.entries];
    if (!(value instanceof Map))
        return undefined;
    return [...value].map(([key, item]) => [nameText(key), item]);
}


/***/ }),

/***/ 19436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ defaultParamsFile),
/* harmony export */   c5: () => (/* binding */ loadDefaultParams),
/* harmony export */   tH: () => (/* binding */ loadVars)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _context_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(120);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35938);





const defaultParamsFile = 'params.yaml';
async function loadDefaultParams(context, place) {
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(place.folder, defaultParamsFile);
    const isThere = unwrapFile(await place.reader.values(path)) !== undefined || (await place.reader.isFolder(path));
    if (isThere)
        await loadFile(context, defaultParamsFile, place);
}
async function loadVars(context, vars, place) {
    for (const [index, item] of vars.entries()) {
        if (typeof item === 'string')
            await loadFile(context, item, place);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(item))
            continue;
        const source = `${place.stage === undefined ? '' : `${place.stage}.`}vars[${index}]`;
        context.merge((0,_context_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toNode */ .ye)(item, { source, path: '', local: true }));
    }
}
async function loadFile(context, item, { folder, reader }) {
    const colon = item.indexOf(':');
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(folder, colon < 0 ? item : item.slice(0, colon));
    const listed = colon < 0
        ? []
        : item
            .slice(colon + 1)
            .split(',')
            .filter((key) => key !== '');
    const keys = listed.length === 0 ? undefined : listed;
    if (context.imports.has(path)) {
        const before = context.imports.get(path);
        if (keys === undefined && before === undefined)
            return;
        refuseAgain(item, keys, before);
    }
    const data = await readMap(path, reader);
    const chosen = keys === undefined ? data : chooseKeys(data, keys, path);
    context.merge((0,_context_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toNode */ .ye)(chosen, { source: path, path: '', local: false }), item);
    context.imports.set(path, keys === undefined ? undefined : [...(context.imports.get(path) ?? []), ...keys]);
}
function refuseAgain(item, keys, before) {
    if (keys !== undefined && before === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .AlreadyLoadedError */ .YP(`cannot partially load '${item}' as it's already loaded.`);
    }
    if (keys === undefined || keys.some((key) => before?.includes(key))) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .AlreadyLoadedError */ .YP(`cannot load '${item}' as it's partially loaded already`);
    }
}
async function readMap(path, reader) {
    const value = unwrapFile(await reader.values(path));
    if (value === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateError */ .$w(`'${path}' ${(await reader.isFolder(path)) ? 'is a directory' : 'does not exist'}`);
    }
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value))
        return value;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateError */ .$w(`expected a dictionary, got '${(0,_context_node_js__WEBPACK_IMPORTED_MODULE_2__/* .typeName */ .go)(value)}' in file '${path}'`);
}
function chooseKeys(data, keys, path) {
    return new Map(keys.map((key) => {
        const value = data.get(key);
        if (value === undefined)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .TemplateError */ .$w(`could not find '${key}' in '${path}'`);
        return [key, value];
    }));
}
function unwrapFile(result) {
    if (result.ok)
        return result.value;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO(...result.failures);
}


/***/ }),

/***/ 98396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ Cache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/store/add-file.js




function addAs({ path, temp, how, stamp }) {
    const source = realPath(path);
    refuseChanged(source, path, stamp);
    if (how === 'move' && source === path)
        moveFile(source, temp);
    else if (how === 'hardlink')
        linkFile(source, temp);
    else
        external_node_fs_.copyFileSync(source, temp, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    if (how !== 'move')
        refuseChanged(source, path, stamp);
    else if (source !== path)
        external_node_fs_.rmSync(path);
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync(path);
    }
    catch (error) {
        const code = (0,disk_error/* systemCode */.xU)(error);
        if (code === undefined)
            throw error;
        throw new failure/* FailureError */.pO({ reason: 'data', message: `cannot read '${path}': ${(0,disk_error/* describeCode */.lA)(code)}` });
    }
}
function refuseChanged(source, path, stamp) {
    const stat = external_node_fs_.statSync(source);
    if (!stat.isFile())
        throw new failure/* FailureError */.pO({ reason: 'data', message: `'${path}' is not a regular file` });
    if (stamp === undefined || (0,verified/* isSameStamp */.EK)(stat, stamp))
        return;
    throw new failure/* FailureError */.pO({
        reason: 'data',
        message: `'${path}' changed while it was being committed`,
        hint: 'let whatever writes to it finish, then try again',
    });
}
function moveFile(source, temp) {
    try {
        external_node_fs_.renameSync(source, temp);
    }
    catch (error) {
        if (!(0,disk_error/* isCode */._m)(error, 'EXDEV'))
            throw error;
        external_node_fs_.copyFileSync(source, temp, external_node_fs_.constants.COPYFILE_EXCL);
        external_node_fs_.rmSync(source);
    }
}
function linkFile(source, temp) {
    const { COPYFILE_EXCL, COPYFILE_FICLONE_FORCE } = external_node_fs_.constants;
    try {
        external_node_fs_.copyFileSync(source, temp, COPYFILE_EXCL | COPYFILE_FICLONE_FORCE);
        return;
    }
    catch (error) {
        if (!(0,disk_error/* isCode */._m)(error, ...unsupported))
            throw error;
        external_node_fs_.rmSync(temp, { force: true });
    }
    try {
        external_node_fs_.linkSync(source, temp);
    }
    catch (error) {
        if (!(0,disk_error/* isCode */._m)(error, ...unsupported))
            throw error;
        external_node_fs_.copyFileSync(source, temp, COPYFILE_EXCL);
    }
}
const unsupported = [
    'EXDEV',
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOTTY',
    'ENOSYS',
    'EINVAL',
    'EAGAIN',
    'EMLINK',
];

// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/thread.js
var thread = __webpack_require__(38105);
;// CONCATENATED MODULE: ./lib/store/digest-thread.js


const furthest = 1 << 28;
class FollowingDigest {
    #worker;
    #hashed = 0;
    #digest;
    #error;
    #news = Promise.withResolvers();
    constructor(fd) {
        this.#worker = (0,thread/* startThread */.B)(followProgram, fd);
        this.#worker.on('message', (answer) => {
            if (typeof answer === 'number')
                this.#hashed = answer;
            else if (answer.error === undefined)
                this.#digest = answer.md5;
            else
                this.#error = Object.assign(new Error(answer.error.message), answer.error);
            this.#tell();
        });
        this.#worker.on('error', (error) => {
            this.#error = error;
            this.#tell();
        });
    }
    async follow(end) {
        this.#worker.postMessage(end);
        while (this.#error === undefined && end - this.#hashed > furthest)
            await this.#news.promise;
        if (this.#error !== undefined)
            throw this.#error;
    }
    async digest() {
        this.#worker.postMessage('digest');
        while (this.#error === undefined && this.#digest === undefined)
            await this.#news.promise;
        if (this.#digest === undefined)
            throw this.#error;
        return this.#digest;
    }
    async close() {
        await this.#worker.terminate();
    }
    #tell() {
        const { resolve } = this.#news;
        this.#news = Promise.withResolvers();
        resolve();
    }
}
const followProgram = `const { parentPort, workerData: fd } = require('node:worker_threads');
const fs = require('node:fs');
const hash = require('node:crypto').createHash('md5');
const buffer = Buffer.allocUnsafe(1 << 18);
let at = 0;
parentPort.on('message', (end) => {
  try {
    if (end === 'digest') return parentPort.postMessage({ md5: hash.digest('hex') });
    while (at < end) {
      const size = fs.readSync(fd, buffer, 0, Math.min(buffer.length, end - at), at);
      if (size === 0) break;
      hash.update(buffer.subarray(0, size));
      at += size;
    }
    parentPort.postMessage(end);
  } catch ({ message, code, syscall }) {
    parentPort.postMessage({ error: { message, code, syscall } });
  }
});`;
async function digestFile(path, signal) {
    const worker = (0,thread/* startThread */.B)(fileProgram, path);
    const stop = () => void worker.terminate();
    signal?.addEventListener('abort', stop);
    try {
        signal?.throwIfAborted();
        const { promise, resolve, reject } = Promise.withResolvers();
        worker.on('message', resolve);
        worker.on('error', reject);
        worker.on('exit', () => reject(signal?.reason ?? new Error('the thread ended early')));
        const { md5, error } = await promise;
        if (error !== undefined)
            throw Object.assign(new Error(error.message), error);
        if (md5 === undefined)
            throw (0,store_md5/* notRegular */.oQ)(path);
        return md5;
    }
    finally {
        signal?.removeEventListener('abort', stop);
        await worker.terminate();
    }
}
const fileProgram = `const { parentPort, workerData } = require('node:worker_threads');
const fs = require('node:fs');
try {
  const fd = fs.openSync(workerData, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  if (fs.fstatSync(fd).isFile()) {
    const hash = require('node:crypto').createHash('md5');
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (let size; (size = fs.readSync(fd, buffer, 0, buffer.length, null)) > 0; ) hash.update(buffer.subarray(0, size));
    parentPort.postMessage({ md5: hash.digest('hex') });
  } else parentPort.postMessage({});
  fs.closeSync(fd);
} catch ({ message, code, syscall }) {
  parentPort.postMessage({ error: { message, code, syscall } });
}`;

;// CONCATENATED MODULE: ./lib/store/known-trees.js
class KnownTrees {
    #trees = new Map();
    #entries = 0;
    get(key) {
        return this.#trees.get(key);
    }
    add(key, tree) {
        if (this.#trees.has(key))
            return;
        if (this.#entries + tree.entries.length > rememberedEntries) {
            this.#trees.clear();
            this.#entries = 0;
        }
        this.#trees.set(key, tree);
        this.#entries += tree.entries.length;
    }
}
const rememberedEntries = 2_000_000;

// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/store/object-folder.js
var object_folder = __webpack_require__(32711);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/scattered-body.js
var scattered_body = __webpack_require__(54719);
;// CONCATENATED MODULE: ./lib/store/spool.js






async function spool({ dir, temp, chunks, hashName }) {
    const fd = (0,disk_error/* onCacheDisk */.fm)(dir, 'write', () => openNew(temp));
    const file = { dir, fd };
    try {
        const found = chunks instanceof scattered_body/* ScatteredBody */.C && hashName === 'md5'
            ? await scatter(file, chunks)
            : await append(file, chunks, hashName);
        return { found, stats: external_node_fs_.fstatSync(fd) };
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
async function scatter({ dir, fd }, body) {
    const digest = new FollowingDigest(fd);
    try {
        await body.scatter({
            put: (bytes, at) => (0,disk_error/* onCacheDisk */.fm)(dir, 'write', () => writeAll(fd, bytes, at)),
            reached: (end) => digest.follow(end).catch((error) => Promise.reject((0,disk_error/* refusedBy */.it)(dir, 'read', error))),
        });
        return await digest.digest().catch((error) => Promise.reject((0,disk_error/* refusedBy */.it)(dir, 'read', error)));
    }
    finally {
        await digest.close();
    }
}
const largeFile = 1 << 24;
const step = 1 << 22;
async function append({ dir, fd }, chunks, hashName) {
    const here = new store_md5/* Md5 */.VV(hashName);
    let there;
    let [size, told] = [0, 0];
    try {
        for await (const chunk of chunks) {
            (0,disk_error/* onCacheDisk */.fm)(dir, 'write', () => writeAll(fd, chunk, size));
            size += chunk.length;
            if (there === undefined)
                here.update(chunk);
            if (hashName !== 'md5' || size < largeFile || size - told < step)
                continue;
            there ??= new FollowingDigest(fd);
            told = size;
            await there.follow(size).catch((error) => Promise.reject((0,disk_error/* refusedBy */.it)(dir, 'read', error)));
        }
        if (there === undefined)
            return here.digest();
        await there.follow(size);
        return await there.digest();
    }
    finally {
        await there?.close();
    }
}
function writeNew(temp, parts) {
    const fd = openNew(temp);
    try {
        let end = 0;
        for (const part of parts) {
            writeAll(fd, part, end);
            end += part.length;
        }
        return external_node_fs_.fstatSync(fd);
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
function openNew(temp) {
    return external_node_fs_.openSync(temp, 'wx+', object_folder/* protectedMode */.Ao);
}
function writeAll(fd, bytes, position = 0) {
    for (let at = 0; at < bytes.length;)
        at += external_node_fs_.writeSync(fd, bytes, at, bytes.length - at, position + at);
}

// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/store/whole-body.js
var whole_body = __webpack_require__(24111);
;// CONCATENATED MODULE: ./lib/store/cache.js














class Cache {
    dir;
    store;
    arriving = new Map();
    #verified;
    #trees = new KnownTrees();
    constructor({ dir, shared = false, trusted, }) {
        this.dir = dir.length > 1 ? dir.replace(/\/+$/, '') : dir;
        this.store = new local/* LocalStore */.V({ dir: this.dir, name: 'the cache', shared });
        this.#verified = new verified/* VerifiedObjects */.$Y(trusted);
    }
    pathOf(id) {
        return `${this.dir}/${(0,store_oid/* objectKey */.T5)(id)}`;
    }
    has(id) {
        return this.#stat(id) !== undefined;
    }
    sizeOf(id) {
        return this.#stat(id)?.size;
    }
    present(id) {
        const stat = this.#stat(id);
        return stat !== undefined && ((stat.mode & 0o7777) === object_folder/* protectedMode */.Ao || this.check(id));
    }
    check(id) {
        const stat = this.#stat(id);
        if (stat === undefined)
            return false;
        if (this.#verified.has(id, stat))
            return true;
        return this.#judge(id, stat, this.#read(() => (0,store_md5/* md5File */.nh)(this.pathOf(id), id.hashName)));
    }
    look(id) {
        const path = this.pathOf(id);
        const stat = this.#statAt(path);
        if (stat === undefined)
            return 'absent';
        return this.#verified.has(id, stat) ? 'sound' : { id, path, stat };
    }
    learn({ id, stat }, found) {
        return found === hashOf(id) && this.#judge(id, stat, found);
    }
    async verify(id, signal) {
        const stat = this.#stat(id);
        if (stat === undefined)
            return false;
        if (stat.size < yieldingSize || this.#verified.has(id, stat))
            return this.check(id);
        const hash = id.hashName === 'md5' ? digestFile(this.pathOf(id), signal) : undefined;
        const hashing = hash ?? (0,store_md5/* md5FileYielding */.Or)(this.pathOf(id), id.hashName, signal);
        const found = await hashing.catch((error) => this.#read(() => rethrow(error)));
        return this.#judge(id, stat, found);
    }
    bytesOf(id) {
        const bytes = this.#read(() => external_node_fs_.readFileSync(this.pathOf(id)));
        if (bytes === undefined)
            return 'absent';
        if ((0,store_md5/* md5Bytes */.cG)(bytes, id.hashName) === hashOf(id))
            return bytes;
        (0,disk_error/* tolerating */.uL)(() => external_node_fs_.rmSync(this.pathOf(id), { force: true }));
        return 'corrupt';
    }
    readTree(oid, hashName) {
        const id = { oid, hashName };
        const stat = this.#stat(id);
        if (stat === undefined || !this.check(id))
            return undefined;
        const known = this.#trees.get((0,store_oid/* objectKey */.T5)(id));
        if (known !== undefined)
            return { ok: true, value: known };
        const bytes = this.#read(() => external_node_fs_.readFileSync(this.pathOf(id)));
        if (bytes === undefined)
            return undefined;
        const tree = (0,store_tree/* parseTree */.cZ)(bytes);
        if (tree.ok)
            this.learnTree(id, tree.value);
        return tree.ok
            ? tree
            : (0,failure/* fail */.fJ)(...tree.failures.map((failure) => ({ ...failure, location: { file: this.pathOf(id) } })));
    }
    learnTree(id, tree) {
        this.#trees.add((0,store_oid/* objectKey */.T5)(id), tree);
    }
    missing(id) {
        if (!(0,store_oid/* isTreeOid */.FV)(id.oid))
            return this.present(id) ? [] : [id];
        const tree = this.readTree(id.oid, id.hashName);
        if (tree === undefined || !tree.ok)
            return [id];
        const members = new Set(tree.value.entries.map(({ oid }) => oid));
        return [...members]
            .map((oid) => ({ oid, hashName: id.hashName }))
            .filter((member) => !this.present(member));
    }
    addFile(path, id, how, stamp) {
        if (this.check(id)) {
            if (how === 'move')
                external_node_fs_.rmSync(path, { force: true });
            return false;
        }
        this.#write(id, (temp) => {
            addAs({ path, temp, how, stamp });
            return undefined;
        });
        if (stamp !== undefined)
            this.#trust(id);
        return true;
    }
    addBytes(bytes, id) {
        const found = (0,store_md5/* md5Bytes */.cG)(bytes, id.hashName);
        if (found !== hashOf(id)) {
            throw new failure/* FailureError */.pO({ reason: 'data', message: `the bytes for object ${id.oid} hash to ${found}` });
        }
        if (this.check(id))
            return false;
        this.#write(id, (temp) => writeNew(temp, [bytes]));
        return true;
    }
    addTree(tree, hashName) {
        const oid = (0,store_tree/* treeOid */.F3)(tree);
        const id = { oid, hashName };
        if (!this.check(id))
            this.#write(id, (temp) => writeNew(temp, (0,store_tree/* treeParts */.Ro)(tree)));
        return oid;
    }
    async receive(id, chunks) {
        if (chunks instanceof whole_body/* WholeBody */.U)
            return this.#receiveWhole(id, chunks);
        const temp = this.#disk('write', () => this.store.folder.temp((0,store_oid/* objectKey */.T5)(id)));
        try {
            const { found, stats } = await spool({ dir: this.dir, temp, chunks, hashName: id.hashName });
            const { size } = stats;
            if (found !== hashOf(id)) {
                external_node_fs_.rmSync(temp, { force: true });
                return { ok: false, found, size };
            }
            this.#disk('write', () => this.store.folder.publish(temp, (0,store_oid/* objectKey */.T5)(id), stats.mode));
            this.#verified.add(id, stats);
            return { ok: true, size };
        }
        catch (error) {
            external_node_fs_.rmSync(temp, { force: true });
            throw error;
        }
    }
    written(id, stamp) {
        this.#verified.add(id, stamp);
    }
    #receiveWhole(id, { bytes, md5 }) {
        const found = (id.hashName === 'md5' ? md5 : undefined) ?? (0,store_md5/* md5Bytes */.cG)(bytes, id.hashName);
        const size = bytes.length;
        if (found !== hashOf(id))
            return { ok: false, found, size };
        this.#write(id, (temp) => writeNew(temp, [bytes]));
        return { ok: true, size };
    }
    sweep() {
        return this.#disk('clean', () => this.store.folder.sweep());
    }
    #stat(id) {
        return this.#statAt(this.pathOf(id));
    }
    #statAt(path) {
        try {
            const stat = external_node_fs_.statSync(path, { throwIfNoEntry: false });
            return stat?.isFile() === true ? stat : undefined;
        }
        catch (error) {
            throw (0,disk_error/* refusedBy */.it)(this.dir, 'read', error);
        }
    }
    #judge(id, stat, found) {
        const path = this.pathOf(id);
        if (found === undefined)
            return false;
        if (found !== hashOf(id)) {
            (0,disk_error/* tolerating */.uL)(() => external_node_fs_.rmSync(path, { force: true }));
            return false;
        }
        if ((stat.mode & 0o7777) !== object_folder/* protectedMode */.Ao)
            (0,disk_error/* tolerating */.uL)(() => external_node_fs_.chmodSync(path, object_folder/* protectedMode */.Ao));
        this.#verified.add(id, stat);
        return true;
    }
    #trust(id) {
        const stat = this.#stat(id);
        if (stat !== undefined)
            this.#verified.add(id, stat);
    }
    #write(id, make) {
        const made = this.#disk('write', () => this.store.folder.place((0,store_oid/* objectKey */.T5)(id), make));
        if (made !== undefined)
            this.#verified.add(id, made);
    }
    #read(work) {
        return this.#disk('read', () => {
            try {
                return work();
            }
            catch (error) {
                if ((0,disk_error/* isCode */._m)(error, 'ENOENT'))
                    return undefined;
                throw error;
            }
        });
    }
    #disk(action, work) {
        return (0,disk_error/* onCacheDisk */.fm)(this.dir, action, work);
    }
}
const yieldingSize = 1 << 26;
function hashOf({ oid }) {
    return oid.slice(0, 32);
}
function rethrow(error) {
    throw error;
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

/***/ 38105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startThread)
/* harmony export */ });
function startThread(program, workerData) {
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    return new Worker(program, { eval: true, workerData, execArgv: [], env: {} });
}


/***/ }),

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loaderKind),
  N: () => (/* binding */ readValues)
});

// EXTERNAL MODULE: ./lib/values/json-read.js
var json_read = __webpack_require__(63444);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/text.js
var values_text = __webpack_require__(5203);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/values/python/literal.js


function literalValue(tokens) {
    const reader = new LiteralReader(tokens);
    const value = reader.tupleOrValue(undefined);
    return reader.atEnd ? value : undefined;
}
class LiteralReader {
    at = 0;
    depth = 0;
    tokens;
    constructor(tokens) {
        this.tokens = tokens;
    }
    get atEnd() {
        return this.at === this.tokens.length;
    }
    tupleOrValue(close) {
        const items = new values_value/* Tuple */.rd();
        let commas = 0;
        while (!this.closes(close)) {
            const item = this.value();
            if (item === undefined)
                return undefined;
            items.push(item);
            if (!this.take(','))
                break;
            commas++;
        }
        if (!this.closes(close))
            return undefined;
        if (close !== undefined)
            this.at++;
        if (items.length === 0 && close === undefined)
            return undefined;
        return items.length === 1 && commas === 0 ? items[0] : items;
    }
    value() {
        if (++this.depth > values_text/* maxNesting */.JG)
            return undefined;
        const value = this.bare();
        this.depth--;
        return value;
    }
    bare() {
        const token = this.tokens[this.at++];
        if (!token)
            return undefined;
        if (token.kind === 'string')
            return this.strings(token);
        if (token.kind === 'number')
            return pythonNumber(token.text);
        switch (token.text) {
            case 'True':
                return true;
            case 'False':
                return false;
            case 'None':
                return null;
            case '+':
            case '-':
                return this.signed(token.text);
            case '(':
                return this.tupleOrValue(')');
            case '[':
                return this.list();
            case '{':
                return this.dictOrSet();
            default:
                return undefined;
        }
    }
    strings(first) {
        let text = pythonString(first.text);
        while (text !== undefined && this.tokens[this.at]?.kind === 'string') {
            const next = pythonString(this.tokens[this.at++]?.text ?? '');
            text = next === undefined ? undefined : text + next;
        }
        return text;
    }
    signed(sign) {
        const token = this.tokens[this.at++];
        const value = token?.kind === 'number' ? pythonNumber(token.text) : undefined;
        if (value === undefined)
            return undefined;
        return sign === '-' ? -value : value;
    }
    list() {
        const items = [];
        while (!this.take(']')) {
            const item = this.value();
            if (item === undefined)
                return undefined;
            items.push(item);
            if (!this.take(',') && !this.closes(']'))
                return undefined;
        }
        return items;
    }
    dictOrSet() {
        if (this.take('}'))
            return new Map();
        const entries = new Map();
        let isDict;
        while (!this.take('}')) {
            const key = this.value();
            if (key === undefined || (typeof key === 'object' && key !== null))
                return undefined;
            const hasValue = this.take(':');
            if (isDict !== undefined && isDict !== hasValue)
                return undefined;
            isDict = hasValue;
            const value = hasValue ? this.value() : key;
            if (value === undefined)
                return undefined;
            entries.set(key, value);
            if (!this.take(',') && !this.closes('}'))
                return undefined;
        }
        return isDict ? entries : [...entries.keys()];
    }
    closes(close) {
        return close === undefined ? this.atEnd : this.tokens[this.at]?.text === close && this.isOperator();
    }
    take(text) {
        if (this.tokens[this.at]?.text !== text || !this.isOperator())
            return false;
        this.at++;
        return true;
    }
    isOperator() {
        return this.tokens[this.at]?.kind === 'operator';
    }
}
function pythonNumber(text) {
    const bare = text.replaceAll('_', '');
    if (/^0[xX][0-9a-fA-F]+$|^0[oO][0-7]+$|^0[bB][01]+$|^[0-9]+$/.test(bare)) {
        return bare.length > 4300 ? undefined : BigInt(bare.toLowerCase());
    }
    return /[jJ]$/.test(bare) ? undefined : Number(bare);
}
function pythonString(text) {
    const match = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/.exec(text);
    if (!match)
        return undefined;
    const [, prefix = '', , body = ''] = match;
    if (/[bBfFtT]/.test(prefix))
        return undefined;
    return /[rR]/.test(prefix) ? body : unescapePython(body);
}
function unescapePython(body) {
    const pattern = /\\(\n|[\\'"abfnrtv]|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/g;
    return body.replace(pattern, (_, code) => {
        if (code === '\n')
            return '';
        const plain = simpleEscapes[code];
        if (plain !== undefined)
            return plain;
        const point = /^[0-7]/.test(code) ? Number.parseInt(code, 8) : Number.parseInt(code.slice(1), 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    });
}
const simpleEscapes = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};

;// CONCATENATED MODULE: ./lib/values/python/token.js

function tokenizePython(text) {
    const tokens = [];
    const indents = [0];
    const brackets = [];
    let at = 0;
    while (at < text.length) {
        const atLineStart = brackets.length === 0 && (tokens.length === 0 || endsLine(tokens.at(-1)));
        if (atLineStart) {
            const end = lineStart({ text, at, tokens, indents });
            if (typeof end !== 'number')
                return end;
            at = end;
            if (at >= text.length)
                break;
        }
        const token = nextToken(text, at);
        if (!token)
            return { message: `unexpected ${describe(text, at)}`, offset: at };
        at = token.offset + token.text.length;
        if (token.kind === 'space' || (token.kind === 'newline' && brackets.length > 0))
            continue;
        tokens.push(token);
        if (token.kind !== 'operator')
            continue;
        if ('([{'.includes(token.text) && brackets.push(token) > maxBrackets) {
            return { message: 'too many nested parentheses', offset: token.offset };
        }
        if (')]}'.includes(token.text) && '([{'[')]}'.indexOf(token.text)] !== brackets.pop()?.text) {
            return { message: `unmatched '${token.text}'`, offset: token.offset };
        }
    }
    const open = brackets[0];
    if (open)
        return { message: `'${open.text}' was never closed`, offset: open.offset };
    if (tokens.length > 0 && !endsLine(tokens.at(-1)))
        tokens.push({ kind: 'newline', text: '', offset: text.length });
    for (let i = indents.length; i > 1; i--)
        tokens.push({ kind: 'dedent', text: '', offset: text.length });
    return tokens;
}
const maxBrackets = 200;
const maxIndents = 100;
function endsLine(token) {
    return token?.kind === 'newline' || token?.kind === 'indent' || token?.kind === 'dedent';
}
function lineStart(state) {
    const { text, tokens, indents } = state;
    const blank = /[ \t\f]*(?:#[^\n]*)?\n/y;
    let start = state.at;
    for (blank.lastIndex = start; blank.test(text);)
        start = blank.lastIndex;
    const space = /[ \t\f]*/y;
    space.lastIndex = start;
    const width = columns(space.exec(text)?.[0] ?? '');
    const at = space.lastIndex;
    if (at >= text.length || text[at] === '#')
        return text[at] === '#' ? text.length : at;
    if (tokens.at(-1)?.kind === 'indent' || tokens.at(-1)?.kind === 'dedent')
        return at;
    if (width > (indents.at(-1) ?? 0)) {
        if (lastLineEnd(tokens) !== ':')
            return { message: 'unexpected indent', offset: at };
        if (indents.push(width) > maxIndents)
            return { message: 'too many levels of indentation', offset: at };
        tokens.push({ kind: 'indent', text: '', offset: at });
    }
    while (width < (indents.at(-1) ?? 0)) {
        indents.pop();
        tokens.push({ kind: 'dedent', text: '', offset: at });
    }
    if (width !== indents.at(-1))
        return { message: 'unindent does not match any outer indentation level', offset: at };
    return at;
}
function lastLineEnd(tokens) {
    return tokens.at(-2)?.text;
}
function columns(space) {
    let width = 0;
    for (const char of space)
        width = char === '\t' ? width + 8 - (width % 8) : char === '\f' ? 0 : width + 1;
    return width;
}
function nextToken(text, at) {
    const end = stringEnd(text, at);
    if (end !== undefined)
        return end < 0 ? undefined : { kind: 'string', text: text.slice(at, end), offset: at };
    for (const [kind, pattern] of patterns) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match)
            return { kind, text: match[0], offset: at };
    }
    return undefined;
}
function stringEnd(text, at) {
    const [, prefix = '', quote] = /^([a-zA-Z]{0,2})('{3}|"{3}|['"])/.exec(text.slice(at, at + 5)) ?? [];
    if (quote === undefined)
        return undefined;
    const start = at + prefix.length + quote.length;
    const end = (0,values_text/* endOfQuoted */.Lc)(text, start, quote);
    if (end === undefined)
        return -1;
    const isOneLine = quote.length === 3 || !/(?:^|[^\\])\n/.test(text.slice(start, end));
    return isOneLine ? end + quote.length : -1;
}
const patterns = [
    ['space', /[ \t\f]+|\\\n|#[^\n]*/y],
    ['newline', /\n/y],
    [
        'number',
        /(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9_]+)?[jJ]?)/y,
    ],
    ['name', /[\p{ID_Start}_]\p{ID_Continue}*/uy],
    ['operator', /\*\*=?|\/\/=?|>>=?|<<=?|->|:=|\.\.\.|[-+*/%&|^@<>=!]=|[-+*/%&|^@<>=~()[\]{}.,:;]/y],
];
function describe(text, at) {
    return text[at] === '"' || text[at] === "'"
        ? 'start of a string that does not end'
        : `character ${JSON.stringify(text[at])}`;
}

;// CONCATENATED MODULE: ./lib/values/python/file.js





function readPython(bytes, file) {
    const text = (0,values_text/* readText */.yR)(bytes, file);
    if (!text.ok)
        return text;
    const tokens = tokenizePython(text.value);
    if (!Array.isArray(tokens)) {
        const problem = tokens;
        return (0,failure/* fail */.fJ)((0,values_text/* corrupted */.LM)('Python', problem.message, (0,values_text/* locationAt */.dz)(text.value, problem.offset, file)));
    }
    const offsets = new Map();
    const value = new BlockReader(tokens, offsets).block(false);
    return (0,failure.ok)({ file, value, locate: (path) => locate({ text: text.value, file, value, offsets }, path) });
}
function locate(source, path) {
    let value = source.value;
    let at = 0;
    for (const step of path) {
        if (!(0,values_value/* isMapping */.pi)(value))
            break;
        const found = source.offsets.get(value)?.get(step);
        if (found === undefined)
            break;
        at = found;
        value = value.get(step);
    }
    return (0,values_text/* locationAt */.dz)(source.text, at, source.file);
}
class BlockReader {
    at = 0;
    tokens;
    offsets;
    constructor(tokens, offsets) {
        this.tokens = tokens;
        this.offsets = offsets;
    }
    block(onlySelf) {
        const names = new Map();
        const places = new Map();
        this.offsets.set(names, places);
        while (this.at < this.tokens.length && this.tokens[this.at]?.kind !== 'dedent') {
            const line = this.logicalLine();
            const first = line[0]?.text;
            const isCompound = line.at(-1)?.text === ':' && this.tokens[this.at]?.kind === 'indent';
            if (first === 'class' || (first === 'def' && line[1]?.text === '__init__')) {
                this.definition(line, { names, places });
            }
            else if (isCompound) {
                this.skipBlock();
            }
            else if (!startsSuite(line)) {
                this.statements(line, { names, places, onlySelf });
            }
        }
        return names;
    }
    definition(line, into) {
        const isClass = line[0]?.text === 'class';
        const body = this.body(line, !isClass);
        const places = this.offsets.get(body) ?? new Map();
        if (isClass && line[1]) {
            into.names.set(line[1].text, body);
            into.places.set(line[1].text, line[1].offset);
            return;
        }
        for (const [name, value] of body) {
            into.names.set(name, value);
            into.places.set(name, places.get(name) ?? 0);
        }
    }
    body(line, onlySelf) {
        const colon = headerEnd(line);
        if (colon === line.length - 1 && this.tokens[this.at]?.kind === 'indent') {
            this.at++;
            const body = this.block(onlySelf);
            this.at++;
            return body;
        }
        const names = new Map();
        const places = new Map();
        this.offsets.set(names, places);
        this.statements(line.slice(colon + 1), { names, places, onlySelf });
        return names;
    }
    skipBlock() {
        let depth = 0;
        do {
            const kind = this.tokens[this.at++]?.kind;
            if (kind === 'indent')
                depth++;
            if (kind === 'dedent')
                depth--;
        } while (depth > 0 && this.at < this.tokens.length);
    }
    logicalLine() {
        const line = [];
        for (let token = this.tokens[this.at++]; token && token.kind !== 'newline'; token = this.tokens[this.at++]) {
            line.push(token);
        }
        return line;
    }
    statements(line, into) {
        for (const statement of split(line, ';')) {
            const parts = split(statement, '=');
            const [target = [], value = []] = parts;
            if (parts.length !== 2)
                continue;
            const name = targetName(target, into.onlySelf);
            const literal = name && literalValue(value);
            if (!name || literal === undefined)
                continue;
            into.names.set(name.text, literal);
            into.places.set(name.text, name.offset);
        }
    }
}
function targetName(tokens, onlySelf) {
    const colon = headerEnd(tokens);
    let target = colon === -1 ? tokens : tokens.slice(0, colon);
    while (target.length > 2 && target[0]?.text === '(' && target.at(-1)?.text === ')')
        target = target.slice(1, -1);
    const [first, dot, attribute] = target;
    if (target.length === 1 && first?.kind === 'name' && !onlySelf)
        return first;
    const isSelf = target.length === 3 && first?.text === 'self' && dot?.text === '.' && attribute?.kind === 'name';
    return isSelf ? attribute : undefined;
}
function headerEnd(tokens) {
    let depth = 0;
    return tokens.findIndex((token) => {
        if (token.kind !== 'operator')
            return false;
        if ('([{'.includes(token.text))
            depth++;
        if (')]}'.includes(token.text))
            depth--;
        return depth === 0 && token.text === ':';
    });
}
function startsSuite(line) {
    return suiteWords.has(line[0]?.text ?? '') && line[0]?.kind === 'name' && headerEnd(line) !== -1;
}
const suiteWords = new Set('if elif else for while try except finally with def async'.split(' '));
function split(tokens, separator) {
    const parts = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (token.kind === 'operator') {
            if ('([{'.includes(token.text))
                depth++;
            if (')]}'.includes(token.text))
                depth--;
            if (depth === 0 && token.text === separator) {
                parts.push([]);
                continue;
            }
        }
        parts.at(-1)?.push(token);
    }
    return separator === '=' ? parts : parts.filter((part) => part.length > 0);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/values/toml-places.js

function tomlPlaces(text) {
    const places = [];
    const counts = new Map();
    let table = [];
    let at = 0;
    while (at < text.length) {
        const start = skipBlank(text, at);
        if (start >= text.length)
            break;
        const header = /^\[\[?/.exec(text.slice(start, start + 2))?.[0];
        const { path, end } = keyPath(text, start + (header?.length ?? 0));
        if (path.length === 0)
            break;
        if (header) {
            table = numbered(path, counts);
            if (header === '[[')
                table = [...table, count(counts, table)];
            places.push({ path: table, offset: start });
            at = skip(text, end, /[^\n]*/y);
        }
        else {
            places.push({ path: [...table, ...path], offset: start });
            at = valueEnd(text, end);
        }
    }
    return places;
}
function skipBlank(text, from) {
    let at = from;
    for (;;) {
        at = skip(text, at, /[ \t\n]*/y);
        if (text[at] !== '#')
            return at;
        at = skip(text, at, /[^\n]*/y);
    }
}
function skip(text, at, pattern) {
    pattern.lastIndex = at;
    pattern.exec(text);
    return Math.max(at, pattern.lastIndex);
}
function numbered(path, counts) {
    const steps = [];
    path.forEach((step, index) => {
        steps.push(step);
        const seen = counts.get(JSON.stringify(steps));
        if (seen !== undefined && index < path.length - 1)
            steps.push(seen);
    });
    return steps;
}
function count(counts, table) {
    const key = JSON.stringify(table);
    const next = (counts.get(key) ?? -1) + 1;
    counts.set(key, next);
    return next;
}
function keyPath(text, from) {
    const pattern = /[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*(\.)?/y;
    const path = [];
    pattern.lastIndex = from;
    let end = from;
    for (let match = pattern.exec(text); match; match = match[4] === '.' ? pattern.exec(text) : null) {
        path.push(match[1] ?? match[3] ?? unescapeBasic(match[2] ?? ''));
        end = pattern.lastIndex;
    }
    return { path, end };
}
function unescapeBasic(body) {
    return body.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g, (_, short, long, plain) => {
        const code = short ?? long;
        if (code !== undefined)
            return String.fromCodePoint(Number.parseInt(code, 16));
        return ({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', e: '\x1b' }[plain] ?? plain);
    });
}
function valueEnd(text, from) {
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const quote = /^(?:"{3}|'{3}|["'])/.exec(text.slice(at, at + 3))?.[0];
        if (quote !== undefined) {
            const start = at + quote.length;
            const end = quote.startsWith("'")
                ? text.indexOf(quote, start)
                : ((0,values_text/* endOfQuoted */.Lc)(text, start, quote) ?? -1);
            if (end === -1)
                return text.length;
            at = end + quote.length;
            while (quote.length === 3 && text[at] === quote[0])
                at++;
            continue;
        }
        const char = text[at];
        if (char === '[' || char === '{')
            depth++;
        if (char === ']' || char === '}')
            depth--;
        if (char === '\n' && depth <= 0)
            return at + 1;
        at = char === '#' ? skip(text, at, /[^\n]*/y) : skip(text, at + 1, /[^"'#\n[\]{}]*/y);
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/values/toml.js





function readToml(bytes, file) {
    const text = (0,values_text/* readText */.yR)(bytes, file);
    if (!text.ok)
        return text;
    if (text.value.startsWith('\ufeff')) {
        return (0,failure/* fail */.fJ)((0,values_text/* corrupted */.LM)('TOML', 'unexpected byte order mark', { file, line: 1, column: 1 }));
    }
    let places;
    const findPlaces = () => {
        places ??= tomlPlaces(text.value);
        return places;
    };
    try {
        const table = (0,dist/* parse */.qg)(text.value, { integersAsBigInt: true, maxDepth: values_text/* maxNesting */.JG });
        const value = toMap(table, { path: [], places: findPlaces });
        return (0,failure.ok)({ file, value, locate: (path) => toml_locate(text.value, file, { path, places: findPlaces() }) });
    }
    catch (error) {
        if (error === tooDeep) {
            const where = (0,values_text/* locationAt */.dz)(text.value, deepKeyOffset(text.value), file);
            return (0,failure/* fail */.fJ)((0,values_text/* corrupted */.LM)('TOML', `nested deeper than ${values_text/* maxNesting */.JG} levels`, where));
        }
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [problem = 'invalid'] = error.message.replace('Invalid TOML document: ', '').split('\n');
        return (0,failure/* fail */.fJ)((0,values_text/* corrupted */.LM)('TOML', problem, { file, line: error.line, column: error.column }));
    }
}
const tooDeep = Symbol('nested too deep');
function deepKeyOffset(text) {
    let offset = 0;
    for (const line of text.split('\n')) {
        if (line.split('.', values_text/* maxNesting */.JG + 1).length > values_text/* maxNesting */.JG)
            return offset;
        offset += line.length + 1;
    }
    return 0;
}
function toMap(table, at) {
    if (at.path.length >= values_text/* maxNesting */.JG)
        throw tooDeep;
    const keys = Object.keys(table);
    if (keys.some((key) => /^[0-9]+$/.test(key)))
        orderAsWritten(keys, at);
    return new Map(keys.map((key) => [key, toValue(table[key], { ...at, path: [...at.path, key] })]));
}
function orderAsWritten(keys, at) {
    const first = new Map();
    for (const { path, offset } of at.places()) {
        const key = path[at.path.length];
        if (typeof key !== 'string' || first.has(key) || !at.path.every((step, i) => path[i] === step))
            continue;
        first.set(key, offset);
    }
    keys.sort((a, b) => (first.get(a) ?? Number.POSITIVE_INFINITY) - (first.get(b) ?? Number.POSITIVE_INFINITY) || 0);
}
function toValue(value, at) {
    if (value instanceof dist/* TomlDate */.PJ)
        return new values_value/* Timestamp */.Dc(isoText(value));
    if (Array.isArray(value))
        return value.map((item, index) => toValue(item, { ...at, path: [...at.path, index] }));
    return typeof value === 'object' ? toMap(value, at) : value;
}
function isoText(date) {
    return date
        .toISOString()
        .replace('T', ' ')
        .replace(/\.000/, '')
        .replace(/(\.[0-9]{3})/, '$1000')
        .replace(/Z$/, '+00:00');
}
function toml_locate(text, file, at) {
    let best;
    for (const place of at.places) {
        const isPrefix = place.path.length <= at.path.length && place.path.every((step, i) => at.path[i] === step);
        if (isPrefix && place.path.length > (best?.path.length ?? 0))
            best = place;
    }
    return (0,values_text/* locationAt */.dz)(text, best?.offset ?? 0, file);
}

// EXTERNAL MODULE: ./lib/values/yaml/read.js
var read = __webpack_require__(21402);
;// CONCATENATED MODULE: ./lib/values/load.js




function loaderKind(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.indexOf('.');
    const suffix = dot === -1 ? '' : name.slice(dot).toLowerCase();
    if (suffix === '.toml')
        return 'toml';
    if (suffix === '.json')
        return 'json';
    return suffix === '.py' ? 'python' : 'yaml';
}
function readValues(path, bytes) {
    switch (loaderKind(path)) {
        case 'toml':
            return readToml(bytes, path);
        case 'json':
            return (0,json_read/* readJson */.V)(bytes, path);
        case 'python':
            return readPython(bytes, path);
        case 'yaml':
            return (0,read/* readYamlValues */.At)(bytes, path);
    }
}


/***/ }),

/***/ 35083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hold)
/* harmony export */ });
function hold(child, isHeld) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        const { ref, unref } = part;
        (isHeld ? ref : unref)?.call(part);
    }
}


/***/ }),

/***/ 23242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   ms: () => (/* binding */ experimentRefs),
/* harmony export */   oq: () => (/* binding */ parseRefName)
/* harmony export */ });
function refName({ baseline, name }) {
    return `refs/exps/${baseline.slice(0, 2)}/${baseline.slice(2)}/${name}`;
}
function parseRefName(ref) {
    const [, start, rest, name] = /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38}|[0-9a-f]{62})\/([^/\s\0-\x1f\x7f~^:?*[\\]+)$/.exec(ref) ?? [];
    if (name === undefined || /^\.|\.\.|@\{|\.$|\.lock$/.test(name))
        return undefined;
    return { name, baseline: `${start}${rest}` };
}
async function experimentRefs(git, words) {
    const lines = await git.lines(['for-each-ref', '--format=%(refname) %(objectname)', ...words]);
    return lines.flatMap((line) => {
        const [ref = '', sha = ''] = line.split(' ');
        const parsed = parseRefName(ref);
        return parsed === undefined ? [] : [{ ...parsed, sha }];
    });
}


/***/ }),

/***/ 76647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ GitProgram),
  v: () => (/* binding */ splitZero)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
;// CONCATENATED MODULE: ./lib/workspace/git-environment.js

function gitCall(root, env, online) {
    const settings = [...safeSettings, ...(online ? onlineSettings : ['protocol.allow=never'])];
    return {
        prefix: ['--no-pager', '-C', root, ...settings.flatMap((setting) => ['-c', setting])],
        env: {
            ...inherited(env),
            ...fixed(root),
            ...(online ? {} : { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }),
        },
        cwd: (0,external_node_path_.parse)(root).root,
    };
}
const safeSettings = [
    'safe.directory=*',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=keep',
    'core.alternateRefsCommand=',
    'core.quotePath=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'color.ui=false',
    'i18n.logOutputEncoding=utf-8',
    'gc.auto=0',
    'maintenance.auto=false',
];
const onlineSettings = ['protocol.allow=never', ...['file', 'git', 'http', 'https', 'ssh'].map(allowed)];
function allowed(protocol) {
    return `protocol.${protocol}.allow=always`;
}
const kept = new Set(['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'GIT_EXEC_PATH']);
function inherited(env) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        const upper = name.toUpperCase();
        const isDropped = (upper.startsWith('GIT_') && !kept.has(upper)) || upper === 'SSH_ASKPASS';
        if (value !== undefined && !isDropped)
            result[name] = value;
    }
    return result;
}
function fixed(root) {
    return {
        LC_ALL: 'C',
        GIT_ASKPASS: '',
        GIT_CEILING_DIRECTORIES: (0,external_node_path_.parse)(root).dir,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        GIT_TERMINAL_PROMPT: '0',
    };
}

;// CONCATENATED MODULE: ./lib/workspace/git-program.js




class GitProgram {
    root;
    #options;
    #lazyFetch;
    #start;
    constructor(options, start) {
        this.root = options.root;
        this.#options = options;
        this.#lazyFetch = options.lazyFetch ?? false;
        this.#start = start;
    }
    withIndex(index) {
        return new GitProgram({ ...this.#options, index }, this.#start);
    }
    start(args, online = this.#lazyFetch) {
        const { index, env: given = {} } = this.#options;
        const { prefix, env, cwd } = gitCall(this.root, given, online);
        const own = index === undefined ? {} : { GIT_INDEX_FILE: index };
        return this.#start('git', [...prefix, ...args], { env: { ...env, ...own }, cwd });
    }
    async run(args, input, online = this.#lazyFetch) {
        const child = this.start(args, online);
        const [stdout, stderr] = [[], []];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.stdin.on('error', () => { });
        child.stdin.end(input);
        const code = await new Promise((resolve) => {
            child.on('error', () => resolve(undefined));
            child.on('close', (status) => resolve(status ?? undefined));
        });
        return { code, stdout: Buffer.concat(stdout), stderr: (0,file_name/* decodeName */.e4)(Buffer.concat(stderr)) };
    }
    async output(args, { input, online = this.#lazyFetch } = {}) {
        const { code, stdout, stderr } = await this.run(args, input, online);
        if (code !== 0)
            throw new failure/* FailureError */.pO(refusal(args.find((arg) => !arg.startsWith('-')) ?? '', code, stderr));
        return stdout;
    }
    async lines(args) {
        const { code, stdout } = await this.run(args);
        if (code !== 0)
            return [];
        return (0,file_name/* decodeName */.e4)(stdout)
            .split('\n')
            .filter((line) => line !== '');
    }
    async line(args) {
        return (await this.lines(args))[0];
    }
    prefix(folder) {
        const inner = (0,external_node_path_.relative)(this.root, folder).split(external_node_path_.sep).join('/');
        return inner === '' ? '' : `${inner}/`;
    }
}
function splitZero(bytes) {
    const records = [];
    let from = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
        records.push(bytes.subarray(from, end));
        from = end + 1;
    }
    if (from < bytes.length)
        records.push(bytes.subarray(from));
    return records;
}
function refusal(command, code, stderr) {
    if (code === undefined) {
        return { reason: 'git', message: `git ${command} could not be run: is git installed and on PATH?` };
    }
    const lines = stderr
        .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/gu, '?')
        .trim()
        .split('\n');
    return { reason: 'git', message: `git ${command} failed: ${(lines.at(-1) ?? '').slice(0, 500)}` };
}


/***/ }),

/***/ 14196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
;// CONCATENATED MODULE: ./lib/workspace/git-checkout.js

async function makeRepository(git, origin) {
    await git.output(['init', '--quiet', '--template=', '--initial-branch=main']);
    await git.output(['remote', 'add', '--', 'origin', origin]);
}
async function checkOutUntrusted(git, sha) {
    for (const name of await filterNames(git)) {
        await git.output(['config', '--local', `filter.${name}.smudge`, '']);
        await git.output(['config', '--local', `filter.${name}.clean`, '']);
        await git.output(['config', '--local', `filter.${name}.process`, '']);
        await git.output(['config', '--local', `filter.${name}.required`, 'false']);
    }
    await git.output(['checkout', '--quiet', '--detach', sha]);
    const head = await git.line(['rev-parse', '--verify', 'HEAD^{commit}']);
    if (head !== sha)
        throw new failure/* FailureError */.pO({ reason: 'git', message: `commit ${sha} was asked for and ${head} checked out` });
}
async function filterNames(git) {
    const lines = await git.lines(['config', '--name-only', '--get-regexp', '^filter\\.']);
    const names = lines.flatMap((line) => /^filter\.(.+)\.[a-z]+$/i.exec(line)?.[1] ?? []);
    return [...new Set(names)];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/workspace/experiment-ref.js
var experiment_ref = __webpack_require__(23242);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
;// CONCATENATED MODULE: ./lib/workspace/git-experiment-remote.js



const most = 200;
class GitExperimentRemote {
    #program;
    #remote;
    constructor(program, remote) {
        this.#program = program;
        this.#remote = remote;
    }
    async list() {
        const words = ['ls-remote', '--quiet', '--refs', '--', this.#remote, 'refs/exps/*'];
        const { code, stdout, stderr } = await this.#program.run(words, undefined, true);
        if (code !== 0)
            throw new failure/* FailureError */.pO(noRemote(this.#remote, stderr));
        return (0,file_name/* decodeName */.e4)(stdout)
            .split('\n')
            .flatMap((line) => {
            const [sha = '', ref = ''] = line.split('\t');
            const parsed = (0,experiment_ref/* parseRefName */.oq)(ref);
            return parsed === undefined || !/^[0-9a-f]{40,64}$/.test(sha) ? [] : [{ ...parsed, sha }];
        });
    }
    async fetch(refs) {
        const flags = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--quiet', '--refmap='];
        for (const part of parts(refs)) {
            const words = ['fetch', ...flags, '--', this.#remote, ...part.map(experiment_ref/* refName */.P7)];
            await this.#program.output(words, { online: true });
        }
    }
    async change(changes) {
        const flags = ['--quiet', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no'];
        for (const part of parts(changes)) {
            const leases = part.map(({ ref, from }) => `--force-with-lease=${(0,experiment_ref/* refName */.P7)(ref)}:${from ?? ''}`);
            const specs = part.map(({ ref, to }) => `${to ?? ''}:${(0,experiment_ref/* refName */.P7)(ref)}`);
            await this.#program.output(['push', ...flags, ...leases, '--', this.#remote, ...specs], {
                online: true,
            });
        }
    }
}
function parts(all) {
    return Array.from({ length: Math.ceil(all.length / most) }, (_, i) => all.slice(i * most, (i + 1) * most));
}
function noRemote(remote, stderr) {
    const clean = (text) => text.replace(/[\0-\x1f\x7f-\x9f]/gu, '?').replace(/(:\/\/)[^/@\s]*@/gu, '$1***@');
    const reason = stderr.split('\n').find((line) => line.trim() !== '') ?? '';
    return {
        reason: 'git',
        message: `'${clean(remote).slice(0, 200)}' is not a valid Git remote or URL`,
        hint: reason === '' ? 'see `git remote -v`' : `git says: ${clean(reason).slice(0, 300)}`,
    };
}

;// CONCATENATED MODULE: ./lib/workspace/git-experiments.js





class GitExperiments {
    #program;
    constructor(program) {
        this.#program = program;
    }
    async list(containing) {
        const words = containing === undefined ? [] : [`--contains=${containing}`];
        return (0,experiment_ref/* experimentRefs */.ms)(this.#program, [...words, 'refs/exps']);
    }
    async isName(name) {
        if (name.includes('/'))
            return false;
        const ref = (0,experiment_ref/* refName */.P7)({ baseline: '0'.repeat(40), name });
        return (await this.#program.run(['check-ref-format', ref])).code === 0;
    }
    async isBranchName(name) {
        if (name.startsWith('-') || name === 'HEAD')
            return false;
        return (await this.#program.run(['check-ref-format', `refs/heads/${name}`])).code === 0;
    }
    async save({ baseline, name, sha }) {
        await this.#program.output(['update-ref', '-m', 'experiment', (0,experiment_ref/* refName */.P7)({ baseline, name }), sha]);
    }
    async change(changes) {
        const lines = changes.map(({ ref, from, to }) => to === undefined
            ? `delete ${(0,experiment_ref/* refName */.P7)(ref)} ${from ?? ''}\n`
            : `update ${(0,experiment_ref/* refName */.P7)(ref)} ${to} ${from ?? '0'.repeat(to.length)}\n`);
        const words = ['update-ref', '--no-deref', '-m', 'experiment', '--stdin'];
        await this.#program.output(words, { input: Buffer.from(lines.join('')) });
    }
    async forgetApplied(shas) {
        const applied = 'refs/exps/exec/EXEC_APPLY';
        const sha = await this.#program.line(['rev-parse', '--verify', '--quiet', applied]);
        if (sha !== undefined && shas.has(sha))
            await this.#program.output(['update-ref', '-d', applied, sha]);
    }
    async branch(name, sha, message) {
        const none = '0'.repeat(sha.length);
        await this.#program.output(['update-ref', '-m', message, `refs/heads/${name}`, sha, none]);
    }
    async commitsOf({ baseline, sha }) {
        return this.#program.lines(['rev-list', sha, `^${baseline}`, '--']);
    }
    async isAncestor(older, newer) {
        return (await this.#program.run(['merge-base', '--is-ancestor', older, newer])).code === 0;
    }
    remote(name) {
        return new GitExperimentRemote(this.#program, name);
    }
    remotes() {
        return this.#program.lines(['remote']);
    }
    async workingTree() {
        const stash = await this.#text([...(await this.#identity()), 'stash', 'create']);
        return stash === '' ? this.#text(['rev-parse', 'HEAD']) : stash;
    }
    async hasConflicts() {
        return (await this.#program.line(['ls-files', '--unmerged'])) !== undefined;
    }
    async addCopy(path, commit) {
        await this.#program.output(['worktree', 'add', '--quiet', '--force', '--detach', path, commit]);
    }
    async removeCopy(path) {
        await this.#program.run(['worktree', 'remove', '--force', '--force', path]);
        await this.#program.run(['worktree', 'prune']);
    }
    async commit(parent, message, others) {
        await this.#program.output(['add', '--update', '--', ':/']);
        if (others.length > 0)
            await this.#program.output(['--literal-pathspecs', 'add', '--force', '--', ...others]);
        const tree = await this.#text(['write-tree']);
        const command = [...(await this.#identity()), 'commit-tree', '-p', parent, tree];
        return this.#text(command, Buffer.from(message));
    }
    async commitBeside(index, parent, message, others) {
        const own = (0,external_node_path_.resolve)(this.#program.root, await this.#text(['rev-parse', '--git-path', 'index']));
        if ((0,external_node_fs_.existsSync)(own)) {
            (0,external_node_fs_.copyFileSync)(own, index);
            const written = Math.floor((0,external_node_fs_.statSync)(own).mtimeMs / 1000);
            (0,external_node_fs_.utimesSync)(index, written, written);
        }
        return new GitExperiments(this.#program.withIndex(index)).commit(parent, message, others);
    }
    treeOf(commit) {
        return this.#text(['rev-parse', '--verify', `${commit}^{tree}`]);
    }
    async restore(commit) {
        await this.#program.output(['restore', `--source=${commit}`, '--worktree', '--', ':/']);
    }
    async #identity() {
        if ((await this.#program.line(['config', '--get', 'user.email'])) !== undefined)
            return [];
        return ['-c', 'user.name=lockstep', '-c', 'user.email=lockstep@localhost'];
    }
    async #text(args, input) {
        return (0,file_name/* decodeName */.e4)(await this.#program.output(args, input === undefined ? {} : { input })).trim();
    }
}

// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/git-files.js




class GitFiles {
    #root;
    #dir;
    #home;
    #configs = new Map();
    constructor(root, env) {
        this.#root = root;
        this.#dir = (0,external_node_path_.join)(root, '.git');
        this.#home = env;
    }
    headSha() {
        const head = this.#head();
        if (head === undefined)
            return undefined;
        return 'sha' in head ? { value: head.sha } : this.#ref(head.branch);
    }
    ref(name) {
        return this.#isOrdinary() && isSafeName(name) ? this.#ref(name) : undefined;
    }
    #ref(name) {
        const loose = readSmall((0,external_node_path_.join)(this.#dir, name))?.trim();
        if (loose !== undefined)
            return isSha(loose) ? { value: loose } : undefined;
        const packed = readSmall((0,external_node_path_.join)(this.#dir, 'packed-refs'));
        const line = packed?.split('\n').find((each) => each.endsWith(` ${name}`));
        const sha = line?.slice(0, -name.length - 1);
        return sha !== undefined && isSha(sha) && !name.startsWith('refs/tags/') ? { value: sha } : undefined;
    }
    hasNoUpstream() {
        const head = this.#head();
        if (head === undefined)
            return false;
        return 'sha' in head || this.#configHasNo(/\[\s*branch/i);
    }
    hasNoRemote() {
        if (!this.#isOrdinary())
            return false;
        const legacy = ['remotes', 'branches'].some((name) => hasEntries((0,external_node_path_.join)(this.#dir, name)));
        return !legacy && this.#configHasNo(/\[\s*remote/i);
    }
    isWhole() {
        const isFolder = (0,workspace_stats/* statsAt */.Z)(this.#dir)?.isDirectory() === true;
        return isFolder && (0,workspace_stats/* statsAt */.Z)((0,external_node_path_.join)(this.#dir, 'info', 'sparse-checkout')) === undefined;
    }
    sharedIgnores() {
        if (!this.#isOrdinary() || !this.#configHasNo(/excludesfile/i))
            return undefined;
        const files = [(0,external_node_path_.join)(this.#dir, 'info', 'exclude'), ...this.#homeFiles('ignore')];
        return files.flatMap((file) => readSmall(file) ?? []);
    }
    text(path) {
        return readSmall((0,external_node_path_.join)(this.#root, path));
    }
    #head() {
        if (!this.#isOrdinary())
            return undefined;
        const text = readSmall((0,external_node_path_.join)(this.#dir, 'HEAD'))?.trim() ?? '';
        if (isSha(text))
            return { sha: text };
        const branch = text.startsWith('ref: refs/heads/') ? text.slice('ref: '.length) : '';
        return isSafeName(branch) ? { branch } : undefined;
    }
    #isOrdinary() {
        const isOdd = ['reftable', 'commondir', 'config.worktree'].some((name) => (0,workspace_stats/* statsAt */.Z)((0,external_node_path_.join)(this.#dir, name)) !== undefined);
        return (!isOdd &&
            (0,workspace_stats/* statsAt */.Z)(this.#dir)?.isDirectory() === true &&
            this.#configHasNo(/\[\s*(?:include|extensions)|worktree/i));
    }
    #configHasNo(pattern) {
        if (process.platform !== 'linux')
            return false;
        const files = [(0,external_node_path_.join)(this.#dir, 'config'), '/etc/gitconfig', ...this.#homeFiles('config')];
        return files.every((file) => !pattern.test(this.#config(file)));
    }
    #config(file) {
        const stats = (0,workspace_stats/* statsAt */.Z)(file);
        if (stats === undefined)
            return '';
        const stamp = [stats.dev, stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
        const known = this.#configs.get(file);
        if (known?.stamp === stamp)
            return known.text;
        const text = readSmall(file) ?? '';
        this.#configs.set(file, { stamp, text });
        return text;
    }
    #homeFiles(name) {
        const { HOME, XDG_CONFIG_HOME } = this.#home;
        const folder = XDG_CONFIG_HOME || (HOME && (0,external_node_path_.join)(HOME, '.config'));
        return [
            ...(folder ? [(0,external_node_path_.join)(folder, 'git', name)] : []),
            ...(HOME && name === 'config' ? [(0,external_node_path_.join)(HOME, '.gitconfig')] : []),
        ];
    }
}
const maxBytes = 1 << 22;
const unreadable = '[include]\n*\n';
function readSmall(file) {
    let fd;
    try {
        if ((0,external_node_fs_.lstatSync)((0,file_name/* fsPath */.Jk)(file), { throwIfNoEntry: false }) === undefined)
            return undefined;
        fd = (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(file), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW);
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : unreadable;
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        return stats.isFile() && stats.size <= maxBytes ? (0,external_node_fs_.readFileSync)(fd, 'utf8') : unreadable;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function hasEntries(folder) {
    if ((0,workspace_stats/* statsAt */.Z)(folder) === undefined)
        return false;
    try {
        return (0,file_name/* listFolder */.bt)(folder).length > 0;
    }
    catch (error) {
        return error.code !== 'ENOENT';
    }
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isSafeName(name) {
    return /^refs\/[\w./-]+$/.test(name) && !name.includes('..') && !name.endsWith('.lock');
}

// EXTERNAL MODULE: ./lib/workspace/git-program.js + 1 modules
var git_program = __webpack_require__(76647);
;// CONCATENATED MODULE: ./lib/workspace/git-history.js



async function resolveRevision(git, rev) {
    if (rev === '' || rev.startsWith('-') || /[\0\n]/u.test(rev))
        return undefined;
    return (await commitOf(git, rev)) ?? (await remoteBranch(git, rev)) ?? (await experiment(git, rev));
}
async function experiment(git, name) {
    if (/[/\s~^:?*[\\]|@\{/u.test(name))
        return undefined;
    const found = await (0,experiment_ref/* experimentRefs */.ms)(git, [`refs/exps/*/*/${name}`]);
    if (found.length < 2)
        return found[0]?.sha;
    const head = await commitOf(git, 'HEAD');
    return found.find(({ baseline }) => baseline === head)?.sha;
}
async function commitOf(git, rev) {
    const object = rev.startsWith(':') ? await git.line(['rev-parse', '--verify', '--quiet', rev]) : rev;
    return object === undefined
        ? undefined
        : git.line(['rev-parse', '--verify', '--quiet', `${object}^{commit}`]);
}
async function remoteBranch(git, rev) {
    const remotes = await git.lines(['remote']);
    const found = await Promise.all(remotes.map((remote) => commitOf(git, `refs/remotes/${remote}/${rev}`)));
    const shas = new Set(found.filter((sha) => sha !== undefined));
    return shas.size === 1 ? [...shas][0] : undefined;
}
async function defaultBranch(git) {
    const remotes = await git.lines(['remote']);
    const remote = remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
    if (remote === undefined)
        return undefined;
    const head = await git.line(['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`]);
    if (head !== undefined && (await commitOf(git, head)) !== undefined)
        return head;
    const names = [`${remote}/main`, `${remote}/master`];
    const shas = await Promise.all(names.map((name) => commitOf(git, `refs/remotes/${name}`)));
    const [known, ...others] = names.filter((_, i) => shas[i] !== undefined);
    return others.length === 0 ? known : undefined;
}
async function namedCommits(git, kind) {
    const format = '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)';
    return (await git.lines(['for-each-ref', format, `refs/${kind}`])).map((line) => {
        const [name = '', own = '', peeled = ''] = line.split('\0');
        return { name, sha: peeled === '' ? own : peeled };
    });
}
async function annotatedTags(git) {
    const format = '--format=%(refname:strip=2)%00%(*objectname)%00%(taggerdate:unix)';
    return (await git.lines(['for-each-ref', format, 'refs/tags'])).flatMap((line) => {
        const [name = '', sha = '', time = ''] = line.split('\0');
        return sha === '' ? [] : [{ name, sha, time: Number(time) }];
    });
}
async function branchLog(git, { from, max, paths }) {
    const options = ['-z', logFormat, '--no-show-signature', '--first-parent', `--max-count=${max}`];
    const asked = ['--literal-pathspecs', 'log', ...options, from, '--', ...(paths ?? [])];
    return loggedCommits(await git.output(asked));
}
async function trailersBetween(git, { base, head, key }) {
    const format = `--format=%an%x1f%(trailers:key=${key},valueonly,unfold,separator=%x1e)`;
    const range = ['--reverse', '--max-count=1000', `${base}..${head}`, '--'];
    const output = await git.output(['log', '-z', format, '--no-show-signature', ...range]);
    return (0,git_program/* splitZero */.v)(output).flatMap((record) => {
        const [author = '', values = ''] = (0,file_name/* decodeName */.e4)(record).split('\x1f');
        return values
            .split('\x1e')
            .map((value) => ({ author, value: value.trim() }))
            .filter(({ value }) => value !== '');
    });
}
const logFormat = '--format=%H%x1f%ct%x1f%s';
async function logOf(git, path, { from, max }) {
    const count = max === undefined ? [] : [`--max-count=${max}`];
    const format = ['-z', logFormat, '--no-show-signature'];
    const output = await git.output(['--literal-pathspecs', 'log', ...format, ...count, from, '--', path]);
    return loggedCommits(output);
}
function loggedCommits(output) {
    return (0,git_program/* splitZero */.v)(output).map((record) => {
        const [sha = '', time = '', subject = ''] = (0,file_name/* decodeName */.e4)(record).split('\x1f');
        return { sha, time: Number(time), subject };
    });
}
async function introducingCommit(git, path, text) {
    const format = ['-z', '--format=%H%x1f%ct%x1f%s%x1f%P', '--no-show-signature', '--no-patch'];
    const args = ['--literal-pathspecs', 'log', ...format, '--max-count=1', `-S${text}`, 'HEAD', '--', path];
    const [record] = (0,git_program/* splitZero */.v)(await git.output(args));
    if (record === undefined)
        return undefined;
    const [sha = '', time = '', subject = '', parents = ''] = (0,file_name/* decodeName */.e4)(record).split('\x1f');
    if (parents === '' && (await git.line(['rev-parse', '--is-shallow-repository'])) === 'true')
        return undefined;
    return { sha, time: Number(time), subject };
}
function firstParents(git, sha, num) {
    return git.lines(['rev-list', '--first-parent', ...(num < 0 ? [] : [`--max-count=${num}`]), sha, '--']);
}
async function commitsSince(git, seconds) {
    const all = await git.lines(['rev-list', '--timestamp', 'HEAD', '--branches', '--remotes', '--tags', '--']);
    return all.flatMap((line) => {
        const [time, sha] = line.split(' ');
        return sha !== undefined && Number(time) >= seconds ? [sha] : [];
    });
}
async function experimentCommits(git) {
    const commits = new Set();
    for (const ref of await git.lines(['for-each-ref', '--format=%(refname)', 'refs/exps/'])) {
        const [, start, rest] = /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38})\/[^/]/.exec(ref) ?? [];
        if (start === undefined)
            continue;
        for (const sha of await git.lines(['rev-list', ref, `^${start}${rest}`, '--']))
            commits.add(sha);
    }
    return [...commits];
}

;// CONCATENATED MODULE: ./lib/workspace/git-ignored.js
function noneIgnored(files, paths) {
    const shared = files.sharedIgnores();
    if (shared === undefined || paths.some((path) => !/^[\w./ @+=,-]+$/.test(path)))
        return false;
    const known = new Map();
    const patternsOf = (folder) => {
        if (!known.has(folder))
            known.set(folder, namePatterns(files.text(`${folder}.gitignore`) ?? ''));
        return known.get(folder);
    };
    const everywhere = namePatterns(shared.join('\n'));
    return paths.every((path) => {
        const names = path.toLowerCase().split('/');
        return [everywhere, ...foldersOf(path).map(patternsOf)].every((patterns) => patterns !== undefined && !patterns.some((pattern) => names.some((name) => matches(name, pattern))));
    });
}
function foldersOf(path) {
    const folders = [''];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        folders.push(path.slice(0, at + 1));
    return folders;
}
function namePatterns(text) {
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.replace(/ +$/, ''))
        .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!'));
    if (lines.some((line) => /[\\[\]]|[^ -~]/.test(line)))
        return undefined;
    const names = lines.map((line) => line.replace(/\/+$/, '').replace(/^.*\//, '').toLowerCase());
    return names.every((name) => name !== '') ? names : undefined;
}
function matches(name, pattern) {
    let [at, from] = [0, 0];
    let [star, retry] = [-1, 0];
    while (at < name.length) {
        const char = pattern[from];
        if (char === '*') {
            star = from++;
            retry = at;
        }
        else if (char !== undefined && (char === '?' || char === name[at])) {
            at++;
            from++;
        }
        else if (star !== -1) {
            from = star + 1;
            at = ++retry;
        }
        else {
            return false;
        }
    }
    while (pattern[from] === '*')
        from++;
    return from === pattern.length;
}

;// CONCATENATED MODULE: ./lib/workspace/git-installation.js


class GitInstallation {
    #root;
    #program;
    constructor(root, program) {
        this.#root = root;
        this.#program = program;
    }
    async set(name, value) {
        await this.#program.output(['config', '--local', name, value]);
    }
    async hooksFolder() {
        const output = await this.#program.output(['rev-parse', '--git-common-dir']);
        return (0,external_node_path_.resolve)(this.#root, (0,file_name/* decodeName */.e4)(output).replace(/\n$/u, ''), 'hooks');
    }
}

;// CONCATENATED MODULE: ./lib/workspace/git-known.js
const git_known_isSha = (name) => /^[0-9a-f]{40}$/u.test(name);
const fewFolders = 4;
const fewFiles = 128;
const describesProject = /(?:\.(?:dvc|json|lock|toml|ya?ml)|\.dvc\/config)$/;
const [smallObject, allObjects] = [1 << 16, 1 << 23];
class KnownCommits {
    #commits = new Set();
    #trailers = new Map();
    #folders = new Map();
    #trees = new Map();
    #objects = new Map();
    #bytesOfObjects = 0;
    async commit(rev, find) {
        if (this.#commits.has(rev))
            return rev;
        const sha = await find();
        if (sha === rev && git_known_isSha(rev))
            this.#commits.add(rev);
        return sha;
    }
    trailers({ base, head, key }, find) {
        if (!git_known_isSha(base) || !git_known_isSha(head))
            return find();
        const range = `${base}..${head} ${key}`;
        const known = this.#trailers.get(range) ?? find();
        this.#trailers.set(range, known);
        return known;
    }
    async tree(treeish, path, list) {
        if (path === undefined || !git_known_isSha(treeish) || !path.endsWith('/'))
            return list(path);
        const folders = this.#folders.get(treeish) ?? new Set();
        this.#folders.set(treeish, folders.add(path));
        if (folders.size <= fewFolders)
            return list(path);
        const whole = this.#trees.get(treeish) ?? list().then((items) => new ListedTree(items));
        this.#trees.set(treeish, whole);
        return (await whole).below(path);
    }
    async projectFiles(commit, folder) {
        const tree = await this.#trees.get(commit);
        if (tree === undefined || tree.below(folder).length > fewFiles)
            return [];
        if (this.#bytesOfObjects > allObjects / 2)
            return [];
        const paths = tree
            .from(folder, fewFiles)
            .filter(({ type, path }) => type === 'blob' && describesProject.test(path))
            .map(({ path }) => path);
        return this.#objects.has(`read ${commit}:${paths[0]}`) ? [] : paths;
    }
    async object(name, how, ask) {
        if (!git_known_isSha(name.slice(0, name.indexOf(':'))))
            return ask(name);
        const key = `${how} ${name}`;
        const known = this.#objects.get(key) ?? this.#objects.get(`read ${name}`);
        if (known !== undefined)
            return known;
        const asked = ask(name);
        this.#objects.set(key, asked);
        const size = key.length + (await asked.then(sizeToKeep, () => allObjects));
        if (size > Math.min(smallObject, allObjects - this.#bytesOfObjects))
            this.#objects.delete(key);
        else
            this.#bytesOfObjects += size;
        return asked;
    }
}
function sizeToKeep(object) {
    if (object.kind === 'missing')
        return allObjects;
    return object.kind === 'blob' ? (object.bytes?.length ?? 0) : 0;
}
class ListedTree {
    #items;
    #ranges = new Map();
    constructor(items) {
        this.#items = items;
        for (const [i, { path }] of items.entries()) {
            for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
                const folder = path.slice(0, at + 1);
                const range = this.#ranges.get(folder);
                if (range === undefined)
                    this.#ranges.set(folder, { start: i, end: i + 1 });
                else
                    range.end = i + 1;
            }
        }
    }
    from(folder, count) {
        const start = this.#ranges.get(folder)?.start;
        return start === undefined ? [] : this.#items.slice(start, start + count);
    }
    below(folder) {
        const range = this.#ranges.get(folder);
        return range === undefined ? [] : this.#items.slice(range.start, range.end);
    }
}

;// CONCATENATED MODULE: ./lib/workspace/git-merges.js

class GitMerges {
    #program;
    constructor(program) {
        this.#program = program;
    }
    async start(sha) {
        const identity = ['-c', 'user.name=lockstep', '-c', 'user.email=lockstep@localhost'];
        const args = [...identity, 'merge', '--no-commit', '--no-ff', '--no-verify', '--quiet', sha];
        const { code, stderr } = await this.#program.run(args);
        if (code === 0)
            return true;
        if (code === 1 && (await this.unmerged()).length > 0)
            return false;
        const [first = `it ended with ${code}`] = stderr.trim().split('\n');
        throw new failure/* FailureError */.pO({ reason: 'git', message: `git could not merge the branches: ${first}` });
    }
    async tree() {
        return (await this.#program.output(['write-tree'])).toString('latin1').trim();
    }
    async changes(from, to) {
        const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--full-index', from, to];
        const parts = (await this.#program.output(args)).toString('utf8').split('\0');
        const changes = [];
        for (let i = 0; i + 1 < parts.length; i += 2) {
            const [, mode, oid, kind] = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(parts[i] ?? '') ?? [];
            const path = parts[i + 1] ?? '';
            if (mode === undefined || oid === undefined)
                continue;
            changes.push(kind === 'D' ? { path } : { path, mode, oid });
        }
        return changes;
    }
    async unmerged() {
        const args = ['ls-files', '--unmerged', '-z', '--full-name', ':/'];
        const text = (await this.#program.output(args)).toString('utf8');
        const files = new Map();
        for (const line of text.split('\0')) {
            const [, oid = '', stage, path] = /^\d+ ([0-9a-f]+) ([123])\t(.+)$/s.exec(line) ?? [];
            if (path === undefined)
                continue;
            const file = files.get(path) ?? { path };
            files.set(path, file);
            if (stage === '1')
                file.base = oid;
            else if (stage === '2')
                file.ours = oid;
            else
                file.theirs = oid;
        }
        return [...files.values()];
    }
    async incoming() {
        for (const ref of ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REBASE_HEAD', 'REVERT_HEAD']) {
            const sha = await this.#program.line(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
            if (sha !== undefined)
                return sha;
        }
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/workspace/child.js
var child = __webpack_require__(35083);
;// CONCATENATED MODULE: ./lib/workspace/git-objects.js


const defaultMaxBytes = 512 * 1024 * 1024;
class ObjectReader {
    #start;
    #withBytes;
    #maxBytes;
    #child;
    #open = [];
    #unwritten = '';
    #errors = '';
    #input = new Input();
    constructor(start, withBytes, maxBytes = defaultMaxBytes) {
        this.#start = start;
        this.#withBytes = withBytes;
        this.#maxBytes = maxBytes;
    }
    ask(text) {
        return new Promise((answer, fail) => this.#send({ text, answer, fail }));
    }
    close() {
        const open = this.#open;
        this.#open = [];
        this.#unwritten = '';
        for (const question of open)
            question.fail(new failure/* FailureError */.pO(died('the reader was closed')));
        this.#child?.stdin.end();
        this.#child?.kill();
        this.#child = undefined;
    }
    #send(question) {
        this.#child ??= this.#begin();
        this.#open.push(question);
        (0,child/* hold */._)(this.#child, true);
        if (this.#unwritten === '')
            queueMicrotask(() => this.#write());
        this.#unwritten += `${question.text}\n`;
    }
    #write() {
        if (this.#unwritten !== '')
            this.#child?.stdin.write(this.#unwritten);
        this.#unwritten = '';
    }
    #begin() {
        const child = this.#start();
        this.#input = new Input();
        this.#errors = '';
        child.stdout.on('data', (chunk) => {
            if (this.#child === child)
                this.#receive(chunk);
        });
        child.stderr.on('data', (chunk) => {
            this.#errors = `${this.#errors}${chunk}`.slice(-2000);
        });
        child.stdin.on('error', () => { });
        child.on('error', (error) => this.#died(child, error.message));
        child.on('close', () => this.#died(child, this.#errors.trim()));
        return child;
    }
    #receive(chunk) {
        this.#input.add(chunk);
        for (let object = this.#next(); object !== undefined; object = this.#next())
            this.#open.shift()?.answer(object);
        if (this.#open.length === 0 && this.#child !== undefined)
            (0,child/* hold */._)(this.#child, false);
    }
    #died(child, why) {
        if (this.#child !== child)
            return;
        this.#child = undefined;
        const [first, ...others] = this.#open;
        this.#open = [];
        this.#unwritten = '';
        first?.fail(new failure/* FailureError */.pO(died(why)));
        for (const question of others)
            this.#send(question);
    }
    #next() {
        const header = this.#input.line();
        if (header === undefined)
            return undefined;
        const [, oid, kind, digits] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/u.exec(header) ?? [];
        if (oid === undefined || kind === undefined)
            return this.#nextOther(header);
        const size = Number(digits);
        if (!this.#withBytes)
            return this.#done(kind === 'blob' ? { kind, oid, size, bytes: undefined } : treeLike(kind, oid));
        const isWanted = kind === 'blob' && size <= this.#maxBytes;
        const bytes = this.#input.body(header.length + 1, size, isWanted);
        if (bytes === undefined)
            return undefined;
        return kind === 'blob' ? { kind, oid, size, bytes: isWanted ? bytes : undefined } : treeLike(kind, oid);
    }
    #nextOther(header) {
        const [, what, digits] = /^(dangling|loop|notdir|symlink) (\d+)$/u.exec(header) ?? [];
        if (what === undefined)
            return this.#done({ kind: 'missing' });
        if (this.#input.body(header.length + 1, Number(digits), true) === undefined)
            return undefined;
        return { kind: what === 'symlink' ? 'outside' : 'broken' };
    }
    #done(object) {
        this.#input.dropLine();
        return object;
    }
}
function treeLike(kind, oid) {
    return { kind: kind, oid };
}
function died(why) {
    return {
        reason: 'git',
        message: `git could not read an object: ${why === '' ? 'it ended without an answer' : why}`,
        hint: 'in a partial or shallow clone the object may not be here: fetch it, or check out with the whole history',
    };
}
class Input {
    #pieces = [];
    #length = 0;
    #skip = 0;
    add(chunk) {
        const cut = Math.min(this.#skip, chunk.length);
        this.#skip -= cut;
        if (cut === chunk.length)
            return;
        this.#pieces.push(cut === 0 ? chunk : chunk.subarray(cut));
        this.#length += chunk.length - cut;
    }
    line() {
        if (this.#pieces.length > 1 && this.#pieces[0]?.includes(10) !== true)
            this.#join();
        const first = this.#pieces[0];
        const end = first?.indexOf(10) ?? -1;
        return end === -1 ? undefined : first?.toString('latin1', 0, end);
    }
    dropLine() {
        const end = this.#pieces[0]?.indexOf(10) ?? -1;
        this.#drop(end + 1);
    }
    body(offset, size, isWanted) {
        const total = offset + size + 1;
        if (!isWanted) {
            const here = Math.min(total, this.#length);
            this.#drop(here);
            this.#skip = total - here;
            return Buffer.alloc(0);
        }
        if (this.#length < total)
            return undefined;
        this.#join();
        const bytes = Buffer.from(this.#pieces[0]?.subarray(offset, offset + size) ?? []);
        this.#drop(total);
        return bytes;
    }
    #join() {
        if (this.#pieces.length > 1)
            this.#pieces = [Buffer.concat(this.#pieces)];
    }
    #drop(count) {
        this.#join();
        const rest = this.#pieces[0]?.subarray(count) ?? Buffer.alloc(0);
        this.#pieces = rest.length === 0 ? [] : [rest];
        this.#length = rest.length;
    }
}

;// CONCATENATED MODULE: ./lib/workspace/git-paths.js


async function listTree(git, treeish, path) {
    const limit = path === undefined ? [] : ['--', path];
    const output = await git.output(['ls-tree', '-r', '-z', '--full-tree', treeish, ...limit]);
    return (0,git_program/* splitZero */.v)(output).map((record) => {
        const tab = record.indexOf(9);
        const [mode = '', type = '', oid = ''] = record.toString('latin1', 0, tab).split(' ');
        return { mode, type: type, oid, path: (0,file_name/* decodeName */.e4)(record.subarray(tab + 1)) };
    });
}
async function ignoredPaths(git, folder, paths) {
    const prefix = `./${git.prefix(folder)}`;
    const names = paths.filter((path) => path !== '').map((path) => `${prefix}${path}`);
    const ignored = await checkIgnore(git, names, []);
    return new Set(ignored.map((name) => name.slice(prefix.length)));
}
async function ignorePatterns(git, folder, paths) {
    const prefix = `./${git.prefix(folder)}`;
    const names = paths.filter((path) => path !== '').map((path) => `${prefix}${path}`);
    const records = await checkIgnore(git, names, ['--verbose']);
    const found = new Map();
    for (let i = 0; i + 3 < records.length; i += 4) {
        found.set((records[i + 3] ?? '').slice(prefix.length), records[i + 2] ?? '');
    }
    return found;
}
async function checkIgnore(git, names, flags) {
    if (names.length === 0)
        return [];
    const input = Buffer.concat(names.flatMap((name) => [(0,file_name/* encodeName */.aA)(name), zero]));
    const { code, stdout } = await git.run(['check-ignore', '-z', '--no-index', ...flags, '--stdin'], input);
    if (code === 0 || code === 1)
        return (0,git_program/* splitZero */.v)(stdout).map(file_name/* decodeName */.e4);
    if (names.length === 1 || code === undefined)
        return [];
    const middle = names.length >>> 1;
    const first = await checkIgnore(git, names.slice(0, middle), flags);
    return [...first, ...(await checkIgnore(git, names.slice(middle), flags))];
}
const zero = Buffer.from([0]);
async function trackedPaths(git, folder, paths, where) {
    if (paths.length === 0)
        return new Set();
    const prefix = git.prefix(folder);
    const names = paths.map((path) => `${prefix}${path.replace(/\/$/u, '')}`);
    const list = where === 'index' ? ['ls-files', '--cached'] : ['ls-tree', '-r', '--name-only', '--full-tree', 'HEAD'];
    const { stdout } = await git.run([
        '--literal-pathspecs',
        ...list,
        '-z',
        ...(names.length > 100 ? [] : ['--', ...names]),
    ]);
    const found = new Set();
    for (const record of (0,git_program/* splitZero */.v)(stdout))
        addWithParents((0,file_name/* decodeName */.e4)(record), found);
    return new Set(paths.filter((_, i) => found.has(names[i] ?? '')));
}
async function leftOutPaths(git, folder) {
    const prefix = git.prefix(folder);
    const limit = prefix === '' ? [] : ['--', prefix];
    const { stdout } = await git.run(['--literal-pathspecs', 'ls-files', '--cached', '-t', '-z', ...limit]);
    return (0,git_program/* splitZero */.v)(stdout)
        .map(file_name/* decodeName */.e4)
        .flatMap((record) => (record.startsWith('S ') ? record.slice(2 + prefix.length) : []));
}
function addWithParents(path, found) {
    for (let end = path.length; end > 0 && !found.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
        found.add(path.slice(0, end));
    }
}

// EXTERNAL MODULE: ./lib/workspace/read-regular.js
var read_regular = __webpack_require__(29096);
;// CONCATENATED MODULE: ./lib/workspace/git-status.js




async function untrackedFiles(git) {
    const output = await git.output(['ls-files', '--others', '--exclude-standard', '-z']);
    return (0,git_program/* splitZero */.v)(output).map(file_name/* decodeName */.e4);
}
async function isDirty(git) {
    const staged = await git.run(['diff-index', '--cached', '--quiet', 'HEAD', '--']);
    if (staged.code === 1)
        return true;
    const listing = await git.output(['ls-files', '--stage', '--debug', '-z']);
    if (staged.code !== 0)
        return listing.length > 0;
    return indexEntries(listing).some((entry) => isChanged(git.root, entry));
}
function indexEntries(listing) {
    const records = (0,git_program/* splitZero */.v)(listing).map(file_name/* decodeName */.e4);
    return records.slice(0, -1).map((record, i) => {
        const start = i === 0 ? 0 : afterNotes(record);
        const tab = record.indexOf('\t', start);
        const [mode = '', oid = '', stage = ''] = record.slice(start, tab).split(' ');
        const next = records[i + 1] ?? '';
        return { mode, oid, stage, path: record.slice(tab + 1), notes: next.slice(0, afterNotes(next)) };
    });
}
function afterNotes(text) {
    let at = 0;
    for (let line = 0; line < 5; line++)
        at = text.indexOf('\n', at) + 1;
    return at;
}
const skipWorktree = 0x40000000;
const submodule = '160000';
function isChanged(root, { mode, oid, stage, path, notes }) {
    if (stage !== '0')
        return true;
    const flags = Number.parseInt(/flags: ([0-9a-f]+)/.exec(notes)?.[1] ?? '0', 16);
    if (mode === submodule || (flags & skipWorktree) !== 0)
        return false;
    const file = `${root}/${path}`;
    const stats = (0,external_node_fs_.lstatSync)((0,file_name/* fsPath */.Jk)(file), { bigint: true, throwIfNoEntry: false });
    const isLink = mode === '120000';
    if (stats === undefined || (isLink ? !stats.isSymbolicLink() : !stats.isFile()))
        return true;
    if (!isLink && (mode === '100755') !== ((stats.mode & 64n) !== 0n))
        return true;
    const noted = /mtime: (\d+):(\d+)[\s\S]*size: (\d+)/.exec(notes);
    const [, seconds = '', nanos = '', size = ''] = noted ?? [];
    const isAsNoted = stats.mtimeNs === BigInt(seconds || 0) * 1000000000n + BigInt(nanos || 0) &&
        String(stats.size) === size;
    if (isAsNoted)
        return false;
    return stats.size > largest || blobOid(file, isLink, oid.length) !== oid;
}
const largest = 1n << 28n;
function blobOid(file, isLink, length) {
    try {
        const bytes = isLink ? (0,external_node_fs_.readlinkSync)((0,file_name/* fsPath */.Jk)(file), 'buffer') : (0,read_regular/* readRegularFile */.X)(file);
        const { createHash } = process.getBuiltinModule('node:crypto');
        const hash = createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`);
        return hash.update(bytes).digest('hex');
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/workspace/start.js
var start = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/workspace/git.js













class Git {
    root;
    #program;
    #files;
    #contents;
    #kinds;
    #known = new KnownCommits();
    constructor(options) {
        this.root = options.root;
        this.#program = new git_program/* GitProgram */.j(options, start/* start */.n);
        this.#files = new GitFiles(options.root, options.env ?? {});
        const reader = (mode) => () => this.#program.start(['cat-file', mode, '--follow-symlinks']);
        this.#contents = new ObjectReader(reader('--batch'), true);
        this.#kinds = new ObjectReader(reader('--batch-check'), false);
    }
    revParse(rev) {
        return this.#known.commit(rev, () => resolveRevision(this.#program, rev));
    }
    headSha() {
        const known = this.#files.headSha();
        return known === undefined ? commitOf(this.#program, 'HEAD') : Promise.resolve(known.value);
    }
    async mergeBase(a, b) {
        const [one, other] = await Promise.all([this.revParse(a), this.revParse(b)]);
        return one === undefined || other === undefined
            ? undefined
            : this.#program.line(['merge-base', one, other]);
    }
    currentBranch() {
        return this.#program.line(['symbolic-ref', '--quiet', '--short', 'HEAD']);
    }
    upstream() {
        if (this.#files.hasNoUpstream())
            return Promise.resolve(undefined);
        return this.#program.line(['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']);
    }
    defaultBranch() {
        return this.#files.hasNoRemote() ? Promise.resolve(undefined) : defaultBranch(this.#program);
    }
    async isShallow() {
        return (await this.#program.line(['rev-parse', '--is-shallow-repository'])) === 'true';
    }
    setting(name) {
        return this.#program.line(['config', '--get', name]);
    }
    installation() {
        return new GitInstallation(this.root, this.#program);
    }
    refs(kind) {
        return namedCommits(this.#program, kind);
    }
    annotatedTags() {
        return annotatedTags(this.#program);
    }
    allCommits() {
        return this.#program.lines([
            'rev-list',
            '--date-order',
            'HEAD',
            '--branches',
            '--remotes',
            '--tags',
            '--',
        ]);
    }
    firstParents(sha, num) {
        return firstParents(this.#program, sha, num);
    }
    commitsSince(seconds) {
        return commitsSince(this.#program, seconds);
    }
    experimentCommits() {
        return experimentCommits(this.#program);
    }
    log(path, options) {
        return logOf(this.#program, path, options);
    }
    branchLog(range) {
        return branchLog(this.#program, range);
    }
    trailers(range) {
        return this.#known.trailers(range, () => trailersBetween(this.#program, range));
    }
    introducing(path, text) {
        return introducingCommit(this.#program, path, text);
    }
    lsTree(treeish, path) {
        return this.#known.tree(treeish, path, (limit) => listTree(this.#program, treeish, limit));
    }
    read(name) {
        return this.#known.object(name, 'read', (each) => this.#contents.ask(each));
    }
    async readAhead(commit, folder) {
        for (const path of await this.#known.projectFiles(commit, folder))
            this.read(`${commit}:${path}`).catch(() => { });
    }
    look(name) {
        return this.#known.object(name, 'look', (each) => this.#kinds.ask(each));
    }
    isIgnored(folder, paths) {
        const prefix = this.#program.prefix(folder);
        if (noneIgnored(this.#files, paths.map((path) => `${prefix}${path}`)))
            return Promise.resolve(new Set());
        return ignoredPaths(this.#program, folder, paths);
    }
    ignorePatterns(folder, paths) {
        return ignorePatterns(this.#program, folder, paths);
    }
    tracked(folder, paths, where = 'index') {
        return trackedPaths(this.#program, folder, paths, where);
    }
    async leftOut(folder) {
        return this.#files.isWhole() ? [] : leftOutPaths(this.#program, folder);
    }
    untracked() {
        return untrackedFiles(this.#program);
    }
    isDirty() {
        return isDirty(this.#program);
    }
    merges() {
        return new GitMerges(this.#program);
    }
    async add(paths) {
        if (paths.length > 0)
            await this.#program.output(['--literal-pathspecs', 'add', '--', ...paths]);
    }
    async fetch(remote, refspecs, options = {}) {
        const depth = options.depth === undefined ? [] : [`--depth=${options.depth}`];
        const flags = ['--no-tags', '--no-recurse-submodules', '--quiet', ...depth];
        await this.#program.output(['fetch', ...flags, '--', remote, ...refspecs], { online: true });
    }
    experiments() {
        return new GitExperiments(this.#program);
    }
    initialise(origin) {
        return makeRepository(this.#program, origin);
    }
    checkOut(sha) {
        return checkOutUntrusted(this.#program, sha);
    }
    async close() {
        this.#contents.close();
        this.#kinds.close();
    }
}


/***/ }),

/***/ 84659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ testFrom),
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
function compileGlob(pattern) {
    if (pattern === '' || pattern === '/')
        return undefined;
    const segments = normalise(pattern.split('/'));
    if (segments.length === 0)
        return undefined;
    const steps = wholeSteps(segments, pattern.endsWith('/')) ?? segmentSteps(segments);
    if (steps === undefined)
        return undefined;
    if (!isCheap(steps))
        return { test: (text) => run(steps, text), source: undefined };
    const source = steps.map(stepSource).join('');
    const expression = new RegExp(source, 'uy');
    return { source, test: (text) => testFrom(expression, text) };
}
function testFrom(expression, text) {
    expression.lastIndex = 0;
    return expression.test(text);
}
function normalise(segments) {
    if (segments[0] === '')
        segments.shift();
    else if (segments.length === 1 || (segments.length === 2 && segments[1] === '')) {
        if (segments[0] !== '**')
            segments.unshift('**');
    }
    if (segments.length > 0 && segments.at(-1) === '')
        segments[segments.length - 1] = '**';
    return segments.filter((segment, i) => segment !== '**' || segments[i - 1] !== '**');
}
const slash = { negated: false, ranges: [[0x2f, 0x2f]] };
const notSlash = { negated: true, ranges: [[0x2f, 0x2f]] };
const notNewline = { negated: true, ranges: [[0x0a, 0x0a]] };
function wholeSteps(segments, isDirPattern) {
    const text = segments.join('/');
    if (text === '**')
        return [{ kind: 'one', set: isDirPattern ? slash : notNewline }];
    if (text === '**/*')
        return [{ kind: 'one', set: notNewline }];
    return text === '**/*/**' ? [{ kind: 'one', set: slash }] : undefined;
}
function segmentSteps(segments) {
    const last = segments.length - 1;
    const steps = [];
    let needSlash = false;
    for (const [i, segment] of segments.entries()) {
        if (segment === '**') {
            steps.push(i === 0 ? { kind: 'folders' } : i < last ? { kind: 'between' } : { kind: 'one', set: slash });
            needSlash = i > 0;
            continue;
        }
        const inner = globSteps(segment);
        if (inner === undefined)
            return undefined;
        if (needSlash)
            steps.push({ kind: 'one', set: slash });
        steps.push(...inner);
        if (i === last)
            steps.push({ kind: 'end' });
        needSlash = true;
    }
    return steps;
}
function globSteps(segment) {
    if (segment === '*')
        return [
            { kind: 'one', set: notSlash },
            { kind: 'many', set: notSlash },
        ];
    const chars = [...segment];
    const steps = [];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        if (char === '*')
            steps.push({ kind: 'many', set: notSlash });
        else if (char === '?')
            steps.push({ kind: 'one', set: notSlash });
        else if (char === '[') {
            const close = closingBracket(chars, i + 1);
            const set = close === -1 ? undefined : bracketSet(chars.slice(i + 1, close));
            if (set === undefined)
                return undefined;
            steps.push({ kind: 'one', set });
            i = close;
        }
        else {
            if (char === '\\' && ++i === chars.length)
                return undefined;
            steps.push({ kind: 'one', set: only(chars[i]) });
        }
    }
    return steps;
}
function closingBracket(chars, from) {
    let at = from;
    if (chars[at] === '!' || chars[at] === '^')
        at++;
    if (chars[at] === ']')
        at++;
    return chars.indexOf(']', at);
}
function bracketSet(inside) {
    const negated = inside[0] === '!' || inside[0] === '^';
    const codes = inside.slice(negated ? 1 : 0).map((char) => char.codePointAt(0) ?? 0);
    const ranges = [];
    for (let i = 0; i < codes.length; i++) {
        const from = codes[i];
        const to = codes[i + 1] === 0x2d ? codes[i + 2] : undefined;
        if (to !== undefined)
            i += 2;
        if (to !== undefined && to < from)
            return undefined;
        ranges.push([from, to ?? from]);
    }
    return { negated, ranges };
}
function only(char) {
    const code = char.codePointAt(0) ?? 0;
    return { negated: false, ranges: [[code, code]] };
}
function isCheap(steps) {
    const count = (kind) => steps.filter((step) => step.kind === kind).length;
    return count('many') + count('between') <= 2;
}
function stepSource(step) {
    if (step.kind === 'folders')
        return '(?:[^\\n]+/)?';
    if (step.kind === 'between')
        return '(?:/[^\\n]+)?';
    if (step.kind === 'end')
        return '(?:/|(?=\\n?$))';
    const inside = step.set.ranges.map(([from, to]) => from === to ? code(from) : `${code(from)}-${code(to)}`);
    return `[${step.set.negated ? '^' : ''}${inside.join('')}]${step.kind === 'many' ? '*' : ''}`;
}
function code(point) {
    return `\\u{${point.toString(16)}}`;
}
function run(steps, text) {
    const chars = [...text];
    let places = enter(steps, [0]);
    for (const [i, char] of chars.entries()) {
        if (places.has(steps.length))
            return true;
        const rest = chars.length - i;
        if ([...places].some((at) => isEnd(steps[at], char, rest)))
            return true;
        places = enter(steps, advance(steps, places, char.codePointAt(0) ?? 0));
        if (places.size === 0)
            return false;
    }
    return [...places].some((at) => at === steps.length || steps[at]?.kind === 'end');
}
function isEnd(step, char, rest) {
    return step?.kind === 'end' && (char === '/' || (char === '\n' && rest === 1));
}
function advance(steps, places, char) {
    const next = [];
    for (const place of places) {
        const at = Math.floor(place);
        const step = steps[at];
        if (step === undefined || step.kind === 'end')
            continue;
        if (step.kind === 'one' || step.kind === 'many') {
            if (holds(step.set, char))
                next.push(step.kind === 'one' ? at + 1 : at);
            continue;
        }
        const inside = place > at;
        if (inside || step.kind === 'folders') {
            if (char !== 0x0a)
                next.push(at + 0.5);
            if (step.kind === 'folders' && place - at === 0.5 && char === 0x2f)
                next.push(at + 1);
        }
        else if (char === 0x2f)
            next.push(at + 0.25);
    }
    return next;
}
function enter(steps, places) {
    const reached = new Set(places);
    for (const place of reached) {
        const at = Math.floor(place);
        const kind = steps[at]?.kind;
        const whole = place === at && (kind === 'many' || kind === 'folders' || kind === 'between');
        const through = kind === 'between' && place - at === 0.5;
        if (whole || through)
            reached.add(at + 1);
    }
    return reached;
}
function holds({ negated, ranges }, char) {
    return ranges.some(([from, to]) => char >= from && char <= to) !== negated;
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadIgnore)
});

// UNUSED EXPORTS: makeIgnore

// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/glob.js
var workspace_glob = __webpack_require__(84659);
;// CONCATENATED MODULE: ./lib/workspace/ignore-pattern.js

function compilePatterns(lines) {
    const runs = [];
    for (const { pattern, origin } of lines) {
        const ignored = !pattern.startsWith('!');
        const glob = pattern.startsWith('#') ? undefined : (0,workspace_glob/* compileGlob */.S)(ignored ? pattern : pattern.slice(1));
        if (glob === undefined)
            continue;
        const onlyFolders = pattern.endsWith('/');
        const run = runs.at(-1);
        if (run !== undefined && ignored && run.ignored && run.onlyFolders === onlyFolders)
            run.lines.push({ glob, origin });
        else
            runs.push({ ignored, onlyFolders, lines: [{ glob, origin }] });
    }
    return runs.map((run) => {
        const sources = new Set(run.lines.flatMap(({ glob }) => glob.source ?? []));
        const others = run.lines.map(({ glob }) => glob).filter(({ source }) => source === undefined);
        return { ...run, others, combined: alternatives([...sources]) };
    });
}
function alternatives(sources) {
    const found = [];
    for (let from = 0; from < sources.length; from += most) {
        const some = sources.slice(from, from + most);
        found.push(new RegExp(some.map((source) => `(?:${source})`).join('|'), 'uy'));
    }
    return found;
}
const most = 500;
function decides(patterns, path, isDir) {
    return findGroup(patterns, path, isDir)?.group.ignored === true;
}
function explains(patterns, path, isDir) {
    const found = findGroup(patterns, path, isDir);
    const line = found?.group.lines.find(({ glob }) => glob.test(found.text));
    return found === undefined || line === undefined
        ? undefined
        : { ignored: found.group.ignored, origin: line.origin };
}
function findGroup(patterns, path, isDir) {
    for (let i = patterns.length - 1; i >= 0; i--) {
        const group = patterns[i];
        if (group.onlyFolders && !isDir)
            continue;
        if (matches(group, path))
            return { group, text: path };
        if (isDir && matches(group, `${path}/`))
            return { group, text: `${path}/` };
    }
    return undefined;
}
function matches({ combined, others }, text) {
    return combined.some((pattern) => (0,workspace_glob/* testFrom */.H)(pattern, text)) || others.some(({ test }) => test(text));
}
function rebase(line, folder) {
    if (folder === '')
        return line;
    const negated = line.pattern.startsWith('!');
    const rule = negated ? line.pattern.slice(1) : line.pattern;
    const anchored = rule.slice(0, -1).includes('/') && !rule.startsWith('**/');
    const inner = (anchored ? rule.replace(/^\//u, '') : rule.replace(/^\*\*\//u, '')).replace(/^\\/u, '');
    const moved = `${folder}${anchored ? '/' : '/**/'}${inner}`;
    return { pattern: negated ? `!/${moved}` : moved, origin: line.origin };
}

// EXTERNAL MODULE: ./lib/workspace/revision-path.js
var revision_path = __webpack_require__(82430);
;// CONCATENATED MODULE: ./lib/workspace/ignore.js



async function loadIgnore(revision) {
    return makeIgnore((await revision.ignoreFiles?.()) ?? (await readAll(revision)));
}
function makeIgnore(files) {
    return new FolderRules(files);
}
async function readAll(revision) {
    const texts = new Map();
    for (const path of await revision.projectFiles()) {
        const bytes = nameOf(path) === '.dvcignore' ? await revision.read(path) : undefined;
        if (bytes !== undefined)
            texts.set(parentOf(path), bytes);
    }
    return { read: (folder) => texts.get(folder), isProject: () => false };
}
class FolderRules {
    #files;
    #rules = new Map();
    #ignoredFolders = new Map();
    constructor(files) {
        this.#files = files;
    }
    ignores(path, isDir) {
        if (isOutside(path) || path.length > revision_path/* longestPath */.GJ)
            return false;
        const parent = parentOf(path);
        return (parent !== '' && this.#isFolderIgnored(parent)) || this.#isEntryIgnored(path, isDir);
    }
    explain(path, isDir) {
        if (!this.ignores(path, isDir))
            return undefined;
        let [ignored, isFolder] = [path, isDir];
        for (let above = parentOf(path); above !== '' && this.#isFolderIgnored(above); above = parentOf(above))
            [ignored, isFolder] = [above, true];
        const reason = this.#isProject(ignored, isFolder)
            ? { file: `in sub_repo:${nameOf(ignored)}`, line: 0, pattern: `/${nameOf(ignored)}/` }
            : explains(this.#rulesFor(parentOf(ignored)).patterns, ignored, isFolder)?.origin;
        return reason && { ...reason, text: dvcText(reason) };
    }
    decide(path, isDir) {
        if (isOutside(path) || path.length > revision_path/* longestPath */.GJ)
            return undefined;
        const reason = this.explain(path, isDir);
        if (reason !== undefined)
            return { ...reason, ignored: true };
        const decision = explains(this.#rulesFor(parentOf(path)).patterns, path, isDir);
        return decision && { ...decision.origin, text: dvcText(decision.origin), ignored: decision.ignored };
    }
    #isFolderIgnored(folder) {
        const known = this.#ignoredFolders.get(folder);
        if (known !== undefined)
            return known;
        const [unknown, above] = unknownFolders(folder, this.#ignoredFolders);
        let ignored = this.#ignoredFolders.get(above) === true;
        for (const next of unknown) {
            ignored ||= this.#isEntryIgnored(next, true);
            this.#ignoredFolders.set(next, ignored);
        }
        return ignored;
    }
    #isEntryIgnored(path, isDir) {
        return decides(this.#rulesFor(parentOf(path)).patterns, path, isDir) || this.#isProject(path, isDir);
    }
    #isProject(path, isDir) {
        return isDir && this.#files.isProject(path);
    }
    #rulesFor(folder) {
        const known = this.#rules.get(folder);
        if (known !== undefined)
            return known;
        const [unknown, above] = unknownFolders(folder, this.#rules);
        builtIn ??= builtInRules();
        let rules = this.#rules.get(above) ?? this.#addRules('', builtIn);
        for (const next of unknown)
            rules = this.#addRules(next, rules);
        return rules;
    }
    #addRules(folder, inherited) {
        const own = this.#ownLines(folder, inherited);
        const lines = [...inherited.lines, ...own];
        const rules = own.length === 0 ? inherited : { lines, patterns: compilePatterns(lines) };
        this.#rules.set(folder, rules);
        return rules;
    }
    #ownLines(folder, inherited) {
        const file = folder === '' ? '.dvcignore' : `${folder}/.dvcignore`;
        if (decides(inherited.patterns, file, false))
            return [];
        const bytes = this.#files.read(folder);
        return bytes === undefined ? [] : linesOf(bytes, file).map((line) => rebase(line, folder));
    }
}
function unknownFolders(folder, known) {
    const unknown = [];
    let above = folder;
    for (; above !== '' && !known.has(above); above = parentOf(above))
        unknown.push(above);
    return [unknown.reverse(), above];
}
let builtIn;
function builtInRules() {
    const texts = ['.hg/', '.git/', '.git', '.dvc/'];
    const lines = texts.map((pattern) => ({ pattern, origin: { file: '', line: 0, pattern } }));
    return { lines, patterns: compilePatterns(lines) };
}
function linesOf(bytes, file) {
    return (0,file_name/* decodeName */.e4)(bytes)
        .split(/\r\n|\r|\n/u)
        .map((text, index) => ({ pattern: pyStrip(text), line: index + 1 }))
        .filter(({ pattern }) => pattern !== '' && !pattern.startsWith('#'))
        .map(({ pattern, line }) => ({ pattern, origin: { file, line, pattern } }));
}
const space = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
function pyStrip(text) {
    const start = text.replace(new RegExp(`^${space}+`, 'u'), '');
    let length = start.length;
    while (length > 0 && new RegExp(space, 'u').test(start.charAt(length - 1)))
        length--;
    return start.slice(0, length);
}
function dvcText({ file, line, pattern }) {
    if (file === '')
        return `:${pattern}`;
    return line === 0 ? file : `${file}:${line}:${pattern}`;
}
function isOutside(path) {
    return path === '' || path === '..' || path.startsWith('../') || path.startsWith('/');
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 19429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ machineName),
/* harmony export */   l: () => (/* binding */ takeLockFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69296);
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29096);





function takeLockFile(folder, what, now) {
    const top = highest(folder);
    const holder = top === 0 ? undefined : liveHolder(fileOf(folder, top), now);
    if (holder !== undefined)
        return holder;
    const mine = top + 1;
    const path = fileOf(folder, mine);
    if (!create(folder, path, what) || highest(folder) !== mine) {
        if (highest(folder) > mine)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        return liveHolder(fileOf(folder, highest(folder)), now) ?? { pid: 0, what: 'another process' };
    }
    for (const number of numbersIn(folder))
        if (number < mine)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(fileOf(folder, number), { force: true });
    return {
        renew: () => touch(path),
        release: () => release(path),
    };
}
function machineName() {
    try {
        return `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid')}`;
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)();
    }
}
const foreignPatienceMs = 60_000;
const pattern = /^lock\.([1-9]\d{0,14})$/u;
function fileOf(folder, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `lock.${number}`);
}
function numbersIn(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).flatMap((name) => {
        const digits = pattern.exec(name)?.[1];
        return digits === undefined ? [] : [Number(digits)];
    });
}
function highest(folder) {
    return Math.max(0, ...numbersIn(folder));
}
function create(folder, path, what) {
    const entry = { pid: process.pid, what, machine: machineName(), start: startOf(process.pid) };
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .tempPath */ .EZ)(folder);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temp, JSON.stringify(entry), { flag: 'wx', mode: 0o644 });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(temp, path);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temp, { force: true });
    }
}
function liveHolder(path, now) {
    const entry = readEntry(path);
    if (entry === undefined)
        return undefined;
    if (entry.machine !== machineName())
        return isRenewed(path, now) ? entry : undefined;
    return (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(entry.pid) && startOf(entry.pid) === entry.start ? entry : undefined;
}
function isRenewed(path, now) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return stats !== undefined && now - stats.mtimeMs < foreignPatienceMs;
}
function readEntry(path) {
    let value;
    try {
        value = JSON.parse((0,_read_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(path).toString('utf8').slice(0, 10_000));
    }
    catch (error) {
        if (error instanceof SyntaxError || error.code !== undefined)
            return undefined;
        throw error;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { pid, what, machine, start } = value;
    if (typeof pid !== 'number' || typeof what !== 'string')
        return undefined;
    return typeof machine === 'string' && typeof start === 'string' ? { pid, what, machine, start } : undefined;
}
function startOf(pid) {
    return (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .processFields */ .fO)(pid)[19] ?? '';
}
function touch(path) {
    const time = new Date();
    ignoringAbsence(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(path, time, time));
}
function release(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, 0);
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
    }
}
function ignoringAbsence(work) {
    try {
        work();
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}


/***/ }),

/***/ 72779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ RecordFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29096);
/* harmony import */ var _state_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2523);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);
/* harmony import */ var _tmp_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51933);







class RecordFile {
    #options;
    #added = Buffer.alloc(0);
    #count = 0;
    #known;
    #isDirty = false;
    constructor(options) {
        this.#options = options;
    }
    find(key) {
        const records = this.#load();
        const at = (0,_state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .findRecord */ .Tq)(records, key);
        return at === undefined ? undefined : { records, at };
    }
    isUsed({ records, at }, stats) {
        if (!(0,_state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .isFor */ .Gi)(records, at, stats))
            return false;
        const day = this.#day();
        if (records.readUInt32LE(at + _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA.used) !== day) {
            records.writeUInt32LE(day, at + _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA.used);
            this.#isDirty = true;
        }
        return true;
    }
    take(key, stats, oid, known) {
        const limit = this.#options.now() - racyMs;
        if (stats.mtimeMs > limit || stats.ctimeMs > limit)
            return undefined;
        const at = known?.at ?? this.#room();
        const records = this.#added;
        records.set(key, at);
        records.writeDoubleLE(stats.ino, at + _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA.ino);
        records.writeDoubleLE(stats.size, at + _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA.size);
        records.writeDoubleLE(stats.mtimeMs, at + _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA.mtime);
        records.writeDoubleLE(stats.ctimeMs, at + _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA.ctime);
        records.write(oid, at + _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA.oid, 16, 'hex');
        records.writeUInt32LE(this.#day(), at + _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA.used);
        this.#isDirty = true;
        return { records, at };
    }
    taken(at) {
        return { records: this.#added, at };
    }
    #room() {
        const at = this.#count++ * _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSize */ .nJ;
        if (at < this.#added.length)
            return at;
        const grown = Buffer.alloc(Math.max(1 << 10, Math.ceil(this.#count * 1.5)) * _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSize */ .nJ);
        this.#added.copy(grown);
        this.#added = grown;
        return at;
    }
    save() {
        if (!this.#isDirty)
            return false;
        const { file, magic } = this.#options;
        const added = this.#added.subarray(0, this.#count * _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSize */ .nJ);
        const records = (0,_state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .latestUsed */ .dF)((0,_state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeRecords */ .PI)(this.#load(), added));
        const header = Buffer.alloc(headerSize);
        header.write(magic, 'latin1');
        header.writeUInt32LE((0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(records), headerSize - 4);
        try {
            if (!(0,_tmp_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .prepareTmpFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)))
                return false;
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, [header, records], { mode: 0o600 });
        }
        catch (error) {
            if (error.code === undefined)
                throw error;
            return false;
        }
        this.#known = records;
        this.#added = Buffer.alloc(0);
        this.#count = 0;
        this.#isDirty = false;
        return true;
    }
    #load() {
        this.#known ??= readRecords(this.#options);
        return this.#known;
    }
    #day() {
        return Math.floor(this.#options.now() / 86_400_000) >>> 0;
    }
}
const racyMs = 2000;
const headerSize = 24;
function readRecords({ file, magic }) {
    const nothing = Buffer.alloc(0);
    let bytes;
    try {
        if ((0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(file)?.isFile() !== true)
            return nothing;
        bytes = (0,_read_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(file);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return nothing;
    }
    const records = bytes.subarray(headerSize);
    const isOurs = bytes.length >= headerSize && bytes.toString('latin1', 0, magic.length) === magic;
    const isWhole = records.length % _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSize */ .nJ === 0 && records.length <= _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .maxRecords */ .lu * _state_records_js__WEBPACK_IMPORTED_MODULE_4__/* .recordSize */ .nJ;
    return isOurs && isWhole && bytes.readUInt32LE(headerSize - 4) === (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(records) ? records : nothing;
}


/***/ }),

/***/ 39841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ startHelper),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
const start = (command, args, options) => process
    .getBuiltinModule('node:child_process')
    .spawn(command, args, { ...options, stdio: 'pipe', windowsHide: true });
function startHelper(command, args, env) {
    const defined = Object.entries(env).filter((pair) => pair[1] !== undefined);
    return start(command, args, { env: Object.fromEntries(defined), detached: true });
}


/***/ }),

/***/ 79930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ keySize),
/* harmony export */   $P: () => (/* binding */ isKeyAt),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   WW: () => (/* binding */ keyStart)
/* harmony export */ });
const keySize = 16;
function writeKey(key, abs, dev, hashName) {
    const text = `${hashName}\0${dev}\0${abs}`;
    let a = 0x811c9dc5 | 0;
    let b = 0x9e3779b9 | 0;
    let c = 0x85ebca6b | 0;
    let d = 0xc2b2ae35 | 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x85ebca77);
        c = Math.imul(c ^ code, 0xc2b2ae3d);
        d = Math.imul(d ^ code, 0x27d4eb2f);
    }
    write(key, 0, mixed(a ^ (b >>> 7)));
    write(key, 4, mixed(b ^ (c >>> 11)));
    write(key, 8, mixed(c ^ (d >>> 13)));
    write(key, 12, mixed(d ^ (a >>> 17)));
}
function keyStart(bytes, at) {
    return (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
}
function isKeyAt(key, bytes, at) {
    for (let i = 0; i < keySize; i++)
        if (key[i] !== bytes[at + i])
            return false;
    return true;
}
function mixed(value) {
    let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return x ^ (x >>> 16);
}
function write(key, at, value) {
    key[at] = value >>> 24;
    key[at + 1] = value >>> 16;
    key[at + 2] = value >>> 8;
    key[at + 3] = value;
}


/***/ }),

/***/ 2523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   PI: () => (/* binding */ mergeRecords),
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   dF: () => (/* binding */ latestUsed),
/* harmony export */   lu: () => (/* binding */ maxRecords),
/* harmony export */   nJ: () => (/* binding */ recordSize)
/* harmony export */ });
/* harmony import */ var _state_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79930);

const recordSize = 68;
const fields = { ino: 16, size: 24, mtime: 32, ctime: 40, oid: 48, used: 64 };
const maxRecords = 1_000_000;
function isFor(records, at, stats) {
    return (records.readDoubleLE(at + fields.mtime) === stats.mtimeMs &&
        records.readDoubleLE(at + fields.size) === stats.size &&
        records.readDoubleLE(at + fields.ctime) === stats.ctimeMs &&
        records.readDoubleLE(at + fields.ino) === stats.ino);
}
function findRecord(records, key) {
    const start = (0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStart */ .WW)(key, 0);
    let low = 0;
    let high = records.length / recordSize;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStart */ .WW)(records, middle * recordSize) < start)
            low = middle + 1;
        else
            high = middle;
    }
    for (let at = low * recordSize; at < records.length && (0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStart */ .WW)(records, at) === start; at += recordSize)
        if ((0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyAt */ .$P)(key, records, at))
            return at;
    return undefined;
}
function mergeRecords(old, added) {
    const order = offsetsByStart(added);
    const merged = Buffer.allocUnsafe(old.length + added.length);
    let [end, at] = [0, 0];
    for (let first = 0, next = 0; first < order.length; first = next) {
        const start = (0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStart */ .WW)(added, order[first]);
        while (next < order.length && (0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStart */ .WW)(added, order[next]) === start)
            next++;
        const group = order.subarray(first, next);
        for (; at < old.length && (0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStart */ .WW)(old, at) <= start; at += recordSize) {
            if ((0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStart */ .WW)(old, at) < start || !isAmong(added, group, old.subarray(at, at + _state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keySize */ .$3)))
                end += old.copy(merged, end, at, at + recordSize);
        }
        for (const [index, offset] of group.entries())
            if (!isRepeated(added, group, index))
                end += added.copy(merged, end, offset, offset + recordSize);
    }
    end += old.copy(merged, end, at);
    return merged.subarray(0, end);
}
function isAmong(records, offsets, key) {
    return offsets.some((offset) => (0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyAt */ .$P)(key, records, offset));
}
function isRepeated(records, offsets, index) {
    if (index + 1 === offsets.length)
        return false;
    const offset = offsets[index];
    return isAmong(records, offsets.subarray(index + 1), records.subarray(offset, offset + _state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keySize */ .$3));
}
function offsetsByStart(records) {
    const count = records.length / recordSize;
    const order = new Float64Array(count);
    for (let index = 0; index < count; index++)
        order[index] = (0,_state_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyStart */ .WW)(records, index * recordSize) * maxPerSort + index;
    return order.sort().map((both) => (both % maxPerSort) * recordSize);
}
const maxPerSort = 2 ** 29;
function latestUsed(records) {
    const count = records.length / recordSize;
    if (count <= maxRecords)
        return records;
    const days = Uint32Array.from({ length: count }, (_, index) => dayOf(records, index * recordSize)).sort();
    const oldest = days[count - maxRecords];
    let room = maxRecords - (count - (days.findLastIndex((day) => day <= oldest) + 1));
    const kept = Buffer.allocUnsafe(maxRecords * recordSize);
    let end = 0;
    for (let at = 0; at < records.length; at += recordSize) {
        const day = dayOf(records, at);
        if (day < oldest || (day === oldest && room-- <= 0))
            continue;
        end += records.copy(kept, end, at, at + recordSize);
    }
    return kept.subarray(0, end);
}
function dayOf(records, at) {
    return records.readUInt32LE(at + fields.used);
}


/***/ }),

/***/ 45384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ State)
/* harmony export */ });
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72779);
/* harmony import */ var _state_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79930);
/* harmony import */ var _state_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2523);



class State {
    #file;
    #fresh = new Map();
    #key = Buffer.alloc(_state_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keySize */ .$3);
    constructor({ file, now = Date.now }) {
        this.#file = new _record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordFile */ .W({ file, magic, now });
    }
    recall(abs, stats, hashName) {
        const key = this.#key;
        (0,_state_key_js__WEBPACK_IMPORTED_MODULE_2__/* .writeKey */ .TE)(key, abs, stats.dev, hashName);
        const fresh = this.#fresh.size === 0 ? undefined : this.#fresh.get(key.toString('latin1'));
        const place = fresh === undefined ? this.#file.find(key) : this.#file.taken(fresh);
        if (place === undefined || !this.#file.isUsed(place, stats))
            return undefined;
        const { records, at } = place;
        return records.toString('hex', at + _state_records_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA.oid, at + _state_records_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA.oid + 16);
    }
    remember(abs, stats, oid, hashName) {
        const key = this.#key;
        (0,_state_key_js__WEBPACK_IMPORTED_MODULE_2__/* .writeKey */ .TE)(key, abs, stats.dev, hashName);
        const text = key.toString('latin1');
        const known = this.#fresh.get(text);
        const taken = this.#file.take(key, stats, oid, known === undefined ? undefined : this.#file.taken(known));
        if (taken !== undefined)
            this.#fresh.set(text, taken.at);
    }
    save() {
        if (this.#file.save())
            this.#fresh.clear();
    }
}
const magic = 'lockstep-state/4\n';


/***/ })

};
