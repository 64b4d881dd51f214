export const id = 9808;
export const ids = [9808];
export const modules = {

/***/ 44252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lockedHash)
/* harmony export */ });
function lockedHash(locked) {
    if (locked?.oid === undefined)
        return undefined;
    const { oid, hashName, size, nfiles, isexec } = locked;
    return {
        oid,
        hashName,
        ...(size === undefined ? {} : { size }),
        ...(nfiles === undefined ? {} : { nfiles }),
        ...(isexec === true ? { isexec } : {}),
    };
}


/***/ }),

/***/ 17983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkout)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/store/verify-together.js


async function findUnsound(cache, ids, signal, tell) {
    const unsound = [];
    for (let at = 0; at < ids.length; at += atOnce) {
        const unseen = [];
        const end = Math.min(at + atOnce, ids.length);
        for (let i = at; i < end; i++) {
            const id = ids[i];
            const seen = cache.look(id);
            if (seen === 'absent')
                unsound.push(id);
            else if (seen !== 'sound')
                unseen.push(seen);
            else if (i % tellEvery === 0 && unsound.length + unseen.length === 0)
                tell?.(i + 1);
        }
        for (const id of await hashTogether(cache, unseen, signal)) {
            if (!(await cache.verify(id, signal)))
                unsound.push(id);
        }
        if (unsound.length === 0)
            tell?.(end);
    }
    return unsound;
}
const tellEvery = 256;
const atOnce = 32_768;
const fewObjects = 16;
async function hashTogether(cache, unseen, signal) {
    const left = new Map(unseen.map(({ id }) => [(0,oid/* objectKey */.T5)(id), id]));
    const plain = unseen.filter(({ id }) => id.hashName === 'md5');
    if (plain.length >= fewObjects) {
        const files = plain.map(({ path, stat }) => ({ path, size: stat.size }));
        const tell = (index, result) => {
            const object = plain[index];
            if (result.kind !== 'hash' || !(0,verified/* isSameStamp */.EK)(result.stats, object.stat))
                return;
            if (cache.learn(object, result.md5))
                left.delete((0,oid/* objectKey */.T5)(object.id));
        };
        const { hashTogether: hash } = await Promise.all(/* import() */[__webpack_require__.e(6721), __webpack_require__.e(2835)]).then(__webpack_require__.bind(__webpack_require__, 55216));
        await hash({ files, tell, signal });
    }
    return [...left.values()];
}

// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/hash.js + 3 modules
var hash = __webpack_require__(20696);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/checkout-plan.js







async function planItem(item, ctx) {
    const target = (0,safe_path/* safePath */.n)(ctx.projectRoot, item.path);
    if (!target.ok)
        return target;
    const wanted = wantedFiles(item, ctx.cache);
    if (!wanted.ok)
        return wanted;
    const plan = new Comparison(item, target.value, ctx);
    return plan.compare(wanted.value);
}
function wantedFiles({ path, id, inner }, cache) {
    if (id === undefined)
        return (0,failure.ok)([]);
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        return inner === undefined ? (0,failure.ok)([{ path: '', oid: id.oid }]) : (0,failure/* fail */.fJ)(notInside(path, inner));
    }
    const tree = cache.readTree(id.oid, id.hashName);
    if (tree === undefined)
        return (0,failure/* fail */.fJ)(absentObject(path, id.oid));
    if (!tree.ok)
        return tree;
    const { entries } = tree.value;
    return (0,failure.ok)(inner === undefined ? entries : entries.filter((entry) => isAt(entry.path, inner)));
}
function isAt(path, inner) {
    return inner === undefined || path === inner || path.startsWith(`${inner}/`);
}
function absentObject(path, oid) {
    return {
        reason: 'data',
        message: `'${path}': object ${oid} is not in the cache`,
        hint: 'fetch it from a remote with `pull`',
    };
}
function notInside(path, inner) {
    return { reason: 'usage', message: `'${inner}' is not part of what is recorded for '${path}'` };
}
function foldersOf(wanted) {
    const folders = new Set(['']);
    for (const path of wanted.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.slice(0, end));
        }
    }
    return folders;
}
class Comparison {
    #item;
    #target;
    #ctx;
    #replaced = new Map();
    #remove = [];
    #folders = [];
    #unsaved = [];
    #unchanged = [];
    #wantedFolders = new Set();
    constructor(item, target, ctx) {
        this.#item = item;
        this.#target = target;
        this.#ctx = ctx;
    }
    async compare(wanted) {
        const thing = thingAt(this.#target);
        const isTree = this.#item.id === undefined ? thing === 'folder' : (0,oid/* isTreeOid */.FV)(this.#item.id.oid);
        const create = thing === undefined ? wanted : await this.#lacking(thing, isTree, wanted);
        return (0,failure.ok)({
            item: this.#item,
            target: this.#target,
            isTree,
            isNew: thing === undefined,
            create,
            replaced: new Set(this.#replaced.keys()),
            remove: this.#remove,
            removeFolders: this.#folders.reverse(),
            unsaved: this.#unsaved,
            unchanged: this.#unchanged,
            isModeChanged: !isTree &&
                this.#unchanged.length > 0 &&
                isExecutable(this.#target) !== (this.#item.id?.isexec === true),
        });
    }
    async #lacking(thing, isTree, wanted) {
        const open = new Map(wanted.map(({ path, oid }) => [path, oid]));
        if (thing === 'folder') {
            if (isTree && this.#item.id !== undefined)
                this.#wantedFolders = foldersOf(open);
            await this.#folder('', open);
        }
        else if (thing === 'obstacle')
            this.#obstacle(this.#target);
        else
            await this.#file('', thing, open);
        return [...this.#replaced, ...open].map(([path, oid]) => ({ path, oid }));
    }
    async #folder(inner, open) {
        if (!this.#wantedFolders.has(inner))
            this.#folders.push(this.#abs(inner));
        (0,atomic_write/* sweepTempFiles */.g$)(this.#abs(inner));
        for (const entry of (0,file_name/* listFolder */.bt)(this.#abs(inner))) {
            if ((0,atomic_write/* isTempName */.Gs)(entry.name))
                continue;
            const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
            if (this.#isIgnored(path, entry.kind === 'folder') || !this.#isConcerned(path))
                continue;
            const thing = entry.kind === 'folder' ? 'folder' : thingAt(this.#abs(path));
            if (thing === 'folder')
                await this.#folder(path, open);
            else if (thing === 'file' || thing === 'broken')
                await this.#file(path, thing, open);
            else if (open.has(path) || this.#wantedFolders.has(path))
                this.#obstacle(this.#abs(path));
        }
    }
    async #file(inner, thing, open) {
        const path = this.#abs(inner);
        const wanted = open.get(inner);
        const found = thing === 'broken' ? undefined : await this.#hash(path, wanted !== undefined);
        if (wanted !== undefined)
            open.delete(inner);
        if (wanted !== undefined && wanted === found) {
            this.#unchanged.push({ path: inner, oid: wanted });
            return;
        }
        if (wanted === undefined)
            this.#remove.push(path);
        else
            this.#replaced.set(inner, wanted);
        if (thing === 'file' && !this.#ctx.force && !this.#isSaved(found))
            this.#unsaved.push(path);
    }
    #obstacle(path) {
        this.#remove.push(path);
        if (!this.#ctx.force)
            this.#unsaved.push(path);
    }
    async #hash(path, isCompared) {
        if (this.#ctx.force && !isCompared)
            return undefined;
        return (await (0,hash/* hashFile */.DC)(path, this.#hashName(), this.#ctx.state, this.#ctx.signal)).oid;
    }
    #hashName() {
        return this.#item.id?.hashName ?? 'md5';
    }
    #isSaved(oid) {
        return oid !== undefined && this.#ctx.cache.check({ oid, hashName: this.#hashName() });
    }
    #isIgnored(inner, isDir) {
        return this.#ctx.ignore?.ignores(`${this.#item.path}/${inner}`, isDir) === true;
    }
    #isConcerned(path) {
        const { inner } = this.#item;
        return inner === undefined || isAt(path, inner) || inner.startsWith(`${path}/`);
    }
    #abs(inner) {
        return inner === '' ? this.#target : `${this.#target}/${inner}`;
    }
}
function thingAt(path) {
    const stats = (0,workspace_stats/* statsAt */.Z)(path);
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return 'folder';
    if (stats.isFile())
        return 'file';
    if (!stats.isSymbolicLink())
        return 'obstacle';
    const behind = (0,workspace_stats/* statsBehind */.M)(path);
    return behind === undefined ? 'broken' : behind.isFile() ? 'file' : 'obstacle';
}
function isExecutable(path) {
    return (((0,workspace_stats/* statsBehind */.M)(path)?.mode ?? 0) & 0o111) !== 0;
}

// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/new-folder.js
var new_folder = __webpack_require__(20744);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/store/thread.js
var thread = __webpack_require__(38105);
;// CONCATENATED MODULE: ./lib/workspace/place-links.js




const batch = 128;
function isForTwoThreads(count, { type }) {
    return count >= 4_096 && (0,external_node_os_.availableParallelism)() > 1 && (type === 'hardlink' || type === 'symlink');
}
class Placing {
    #placements;
    #linker;
    #job;
    #helper;
    constructor(placements, linker, isMade) {
        const { length } = placements.files;
        this.#placements = placements;
        this.#linker = linker;
        this.#job = new Job(length);
        if (isMade !== undefined)
            for (let i = 0; i < length; i++)
                if (isMade(i))
                    this.#job.done[i] = 1;
        this.#helper = isForTwoThreads(length, linker)
            ? startHelper(placements, linker.type, this.#job)
            : undefined;
    }
    allow(count) {
        if (this.#helper === undefined || count === 0)
            return;
        if (this.#job.done[0] !== 1) {
            this.#make(0);
            if (this.#linker.type !== this.#helper.type)
                this.#job.stop();
        }
        this.#job.allow(count);
    }
    async finish(signal) {
        const { length } = this.#placements.files;
        this.allow(length);
        const pause = async () => {
            await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
        };
        if (this.#helper !== undefined) {
            for (let end = this.#job.batches * batch; this.#job.take(); end -= batch) {
                for (let i = end - batch; i < Math.min(end, length); i++)
                    this.#make(i);
                await pause();
            }
            await this.#helper.ended;
        }
        for (let at = 0; at < length; at += batch) {
            let made = 0;
            for (let i = at; i < Math.min(at + batch, length); i++)
                made += this.#make(i) ? 1 : 0;
            if (made > 0)
                await pause();
        }
    }
    async [Symbol.asyncDispose]() {
        this.#job.stop();
        await this.#helper?.ended;
    }
    #make(index) {
        const { done } = this.#job;
        if (done[index] === 1)
            return false;
        const { files, objects, target, spotOf } = this.#placements;
        const file = files[index];
        const object = `${objects}${file.oid.slice(0, 2)}/${file.oid.slice(2)}`;
        const path = file.path === '' ? target : `${target}/${file.path}`;
        this.#linker.place(object, path, spotOf(file, index));
        done[index] = 1;
        return true;
    }
}
class Job {
    shared = new Int32Array(new SharedArrayBuffer(8));
    done;
    batches;
    constructor(count) {
        this.done = new Uint8Array(new SharedArrayBuffer(count));
        this.batches = Math.ceil(count / batch);
    }
    take() {
        return Atomics.add(this.shared, 0, 1) < this.batches;
    }
    allow(count) {
        Atomics.store(this.shared, 1, count);
        Atomics.notify(this.shared, 1);
    }
    stop() {
        Atomics.store(this.shared, 0, this.batches);
        this.allow(this.done.length);
    }
}
function startHelper(placements, type, job) {
    const { files, objects, target, spotOf } = placements;
    if (type === undefined || !objects.isWellFormed() || !target.isWellFormed())
        return undefined;
    const isLeft = Uint8Array.from(files, (file, index) => {
        const isOurs = spotOf(file, index) !== 'taken' && file.path !== '' && file.path.isWellFormed();
        return Number(!isOurs || file.oid === workspace_link/* emptyOid */.gM);
    });
    const oids = files.map(({ oid }) => oid).join('');
    const paths = files.map(({ path }) => path).join('\0');
    const { shared, done } = job;
    let worker;
    try {
        const isSymbolic = type === 'symlink';
        worker = (0,thread/* startThread */.B)(program, { objects, oids, target, paths, isLeft, shared, done, batch, isSymbolic });
    }
    catch {
        return undefined;
    }
    const ended = new Promise((resolve) => worker.once('exit', () => resolve()));
    worker.on('error', () => { });
    return { type, ended };
}
const program = `const { linkSync, symlinkSync } = require('node:fs');
const { objects, oids, target, paths, isLeft, shared, done, batch, isSymbolic } = require('node:worker_threads').workerData;
const make = isSymbolic ? symlinkSync : linkSync;
const targets = paths.split('\\0');
const batches = Math.ceil(targets.length / batch);
for (let at = 0; at < targets.length; at += batch) {
  const end = Math.min(targets.length, at + batch);
  for (let may; (may = Atomics.load(shared, 1)) < end; ) Atomics.wait(shared, 1, may);
  if (Atomics.add(shared, 0, 1) >= batches) break;
  for (let i = at; i < end; i++) {
    if (isLeft[i] === 1 || done[i] === 1) continue;
    const oid = i * 32;
    try {
      make(objects + oids.slice(oid, oid + 2) + '/' + oids.slice(oid + 2, oid + 32), target + '/' + targets[i]);
      done[i] = 1;
    } catch {}
  }
}`;

// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/carry-out.js
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











async function carryOut(plan, linker, ctx) {
    const links = ctx.relink === true ? [...plan.create, ...linkedAnew(plan)] : plan.create;
    try {
        if (isForNewFolder(plan, ctx))
            return await makeWhole(plan, links, linker, ctx);
        const missing = await unverified(plan, links, ctx);
        if (missing.length === 0)
            await apply(plan, links, linker, ctx);
        return missing;
    }
    catch (error) {
        if (ctx.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        return code === undefined ? (0,failure/* caught */.Vq)(error).failures : [diskFailure(plan.item.path, code, path, error)];
    }
}
function linkedAnew({ isTree, target, unchanged }) {
    return unchanged.filter(({ path }) => !isTree || !isExecutable(`${target}/${path}`));
}
async function unverified(plan, links, { cache, signal }, tell) {
    const ids = [];
    const firsts = [];
    const seen = new Set();
    const hashName = hashNameOf(plan);
    for (const [i, { oid }] of links.entries()) {
        if (seen.has(oid))
            continue;
        seen.add(oid);
        firsts.push(i);
        ids.push({ oid, hashName });
    }
    const tellLinks = tell === undefined ? undefined : (n) => tell(firsts[n] ?? links.length);
    const bad = new Set((await findUnsound(cache, ids, signal, tellLinks)).map(({ oid }) => oid));
    const named = bad.size === 0 ? [] : links.filter(({ oid }) => bad.has(oid)).slice(0, 10);
    const { item } = plan;
    return named.map(({ path, oid }) => absentObject(path === '' ? item.path : `${item.path}/${path}`, oid));
}
function hashNameOf({ item }) {
    return item.id?.hashName ?? 'md5';
}
function objectsOf(plan, { cache }) {
    return cache.pathOf({ oid: workspace_link/* emptyOid */.gM, hashName: hashNameOf(plan) }).slice(0, -workspace_link/* emptyOid */.gM.length - 1);
}
function isForNewFolder(plan, { projectRoot }) {
    const { item, target, isNew, isTree, create } = plan;
    if (!isNew || !isTree || item.id === undefined || (0,workspace_stats/* statsAt */.Z)(target) !== undefined)
        return false;
    if (!(0,new_folder/* fitsAside */.Nj)(projectRoot, create))
        return false;
    return item.inner === undefined || create.length > 0;
}
async function makeWhole(plan, links, linker, ctx) {
    const begun = ctx.ahead?.take(plan);
    const folder = begun?.folder ?? new new_folder/* NewFolder */.NI(ctx.projectRoot, plan.target);
    try {
        for (const { path } of links)
            folder.makeFolderOf(path);
        const missing = await fill(folder, { plan, links, linker, isMade: begun?.isMade }, ctx);
        if (missing.length > 0)
            folder.discard();
        else
            folder.publish();
        return missing;
    }
    catch (error) {
        folder.discard();
        throw folder.named(error);
    }
}
async function fill({ path: target }, { plan, links, linker, isMade }, ctx) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const aside = { files: links, objects: objectsOf(plan, ctx), target, spotOf: () => 'aside' };
        const placing = __addDisposableResource(env_1, new Placing(aside, linker, isMade), true);
        const missing = await unverified(plan, links, ctx, (sound) => placing.allow(sound));
        if (missing.length === 0)
            await placing.finish(ctx.signal);
        return missing;
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
async function apply(plan, links, linker, ctx) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        for (const path of plan.remove)
            (0,external_node_fs_.unlinkSync)((0,file_name/* fsPath */.Jk)(path));
        for (const folder of plan.removeFolders)
            (0,new_folder/* removeIfEmpty */.V3)(folder);
        const { id, inner } = plan.item;
        if (id === undefined || (inner !== undefined && links.length === 0))
            return;
        const folders = new Folders(plan.isTree ? plan.target : (0,external_node_path_.dirname)(plan.target));
        folders.makeAll(plan.isTree ? links : []);
        const { target, create, replaced } = plan;
        const isFree = ({ path }, index) => index < create.length && !replaced.has(path);
        const objects = objectsOf(plan, ctx);
        const placements = {
            files: links,
            objects,
            target,
            spotOf: (file, index) => (isFree(file, index) ? 'free' : 'taken'),
        };
        const placing = __addDisposableResource(env_2, new Placing(placements, linker), true);
        await placing.finish(ctx.signal);
        if (id.isexec === true && !plan.isTree)
            (0,workspace_link/* makeExecutable */.dF)(plan.target);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
class Folders {
    #top;
    #known = new Set();
    constructor(top) {
        this.#top = top;
    }
    makeAll(links) {
        (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(this.#top), { recursive: true });
        for (const { path } of links)
            this.#make((0,external_node_path_.dirname)(`${this.#top}/${path}`));
    }
    #make(folder) {
        if (folder.length < this.#top.length || this.#known.has(folder))
            return;
        this.#make((0,external_node_path_.dirname)(folder));
        const stats = (0,workspace_stats/* statsAt */.Z)(folder);
        if (stats === undefined)
            (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(folder));
        else if (!stats.isDirectory())
            throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path: folder });
        this.#known.add(folder);
    }
}
function diskFailure(item, code, path, error) {
    if (code === 'EEXIST' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENOTEMPTY') {
        return {
            reason: 'data',
            message: `'${item}' cannot be put in place: ${path ?? item} is in the way (${code})`,
            hint: 'move away what is there; files that .dvcignore hides are never deleted',
        };
    }
    return (0,walk/* unreadable */.O$)(path ?? item, error);
}

// EXTERNAL MODULE: ./lib/workspace/links.js
var links = __webpack_require__(75876);
;// CONCATENATED MODULE: ./lib/workspace/checkout.js






async function checkout(items, ctx) {
    const plans = [];
    const failed = new Map();
    const refused = [];
    for (const item of items) {
        const plan = await planItem(item, ctx).catch(failure/* caught */.Vq);
        if (plan.ok)
            plans.push(plan.value);
        else if (plan.failures.some(({ reason }) => reason === 'refused'))
            refused.push(...plan.failures);
        else
            failed.set(item.path, plan.failures);
    }
    const unsaved = plans.flatMap((plan) => plan.unsaved);
    if (unsaved.length > 0)
        refused.push(unsavedFailure(unsaved));
    if (refused.length > 0)
        return (0,failure/* fail */.fJ)(...refused);
    const done = [];
    const linker = new workspace_link/* Linker */.oC(ctx.linkTypes);
    for (const plan of plans) {
        const failures = await carryOut(plan, linker, ctx);
        if (failures.length > 0)
            failed.set(plan.item.path, failures);
        else
            done.push(plan);
    }
    (0,links/* rememberLinks */.JD)(ctx.projectRoot, done.flatMap((plan) => plan.item.id !== undefined && isChanged(plan) ? [{ path: plan.item.path, info: plan.item.id }] : []));
    return (0,failure.ok)(summary(done, failed));
}
function unsavedFailure(paths) {
    const list = [...paths].sort(value/* compareCodePoints */.OP).join('\n');
    return {
        reason: 'data',
        message: `Can't remove the following unsaved files without confirmation. Use \`--force\` to force.\n${list}`,
    };
}
function summary(done, failed) {
    const name = ({ item, isTree }) => (isTree ? `${item.path}/` : item.path);
    const changed = done.filter((plan) => isChanged(plan) && plan.item.id !== undefined);
    const gone = done.filter((plan) => isChanged(plan) && plan.item.id === undefined && !plan.isNew);
    return {
        added: changed
            .filter(({ isNew }) => isNew)
            .map(name)
            .sort(foldersFirst),
        modified: changed
            .filter(({ isNew }) => !isNew)
            .map(name)
            .sort(foldersFirst),
        deleted: gone.map(name).sort(foldersFirst),
        failed: [...failed.keys()].sort(value/* compareCodePoints */.OP),
        failures: [...failed.values()].flat(),
        counts: {
            added: sum(done, ({ create, replaced }) => create.length - replaced.size),
            modified: sum(done, ({ replaced, isModeChanged }) => replaced.size + Number(isModeChanged)),
            deleted: gone.length + sum(changed, ({ remove, removeFolders }) => remove.length + removeFolders.length),
        },
    };
}
function sum(plans, of) {
    return plans.reduce((total, plan) => total + of(plan), 0);
}
function isChanged({ item, isNew, isModeChanged, create, remove, removeFolders }) {
    return ((isNew && item.inner === undefined) ||
        isModeChanged ||
        create.length + remove.length + removeFolders.length > 0);
}
function foldersFirst(a, b) {
    return Number(b.endsWith('/')) - Number(a.endsWith('/')) || (0,value/* compareCodePoints */.OP)(a, b);
}


/***/ }),

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ rememberLinks),
/* harmony export */   Ll: () => (/* binding */ forgetLinks),
/* harmony export */   Uf: () => (/* binding */ unusedLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41509);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);
/* harmony import */ var _tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51933);







function rememberLinks(projectRoot, placed) {
    const lines = placed.flatMap(({ path, info }) => {
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path));
        if (stats === undefined)
            return [];
        const { oid, hashName } = info;
        const link = {
            path,
            oid,
            hashName,
            inode: String(stats.ino),
            ...(stats.isDirectory() ? {} : { mtime: String(stats.mtimeMs) }),
        };
        return [`${JSON.stringify(link)}\n`];
    });
    addLines(projectRoot, lines);
}
function forgetLinks(projectRoot, path) {
    addLines(projectRoot, [`${JSON.stringify({ path, isReleased: true })}\n`]);
}
function addLines(projectRoot, lines) {
    const file = linksFile(projectRoot);
    if (lines.length === 0 || !(0,_tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTmpFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines.join(''));
    }
    catch (error) {
        ignoreDiskError(error);
    }
}
function unusedLinks(projectRoot, used) {
    const links = readLinks(projectRoot);
    return [...links.values()].filter((link) => {
        if (used.has(link.path))
            return false;
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, link.path));
        if (stats === undefined || String(stats.ino) !== link.inode)
            return false;
        return link.mtime === undefined ? stats.isDirectory() : String(stats.mtimeMs) === link.mtime;
    });
}
const linksFile = (projectRoot) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep', 'links');
function readLinks(projectRoot) {
    const file = linksFile(projectRoot);
    const lines = readLines(file);
    const links = new Map();
    for (const line of lines) {
        const link = parseLink(line);
        if (link === undefined)
            continue;
        if ('oid' in link)
            links.set(link.path, link);
        else
            for (const path of links.keys())
                if (isRelated(path, link.path))
                    links.delete(path);
    }
    if (lines.length > 1_000 && lines.length > 2 * links.size) {
        try {
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, [...links.values()].map((link) => `${JSON.stringify(link)}\n`).join(''));
        }
        catch (error) {
            ignoreDiskError(error);
        }
    }
    return links;
}
function readLines(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file), 'utf8').split('\n');
    }
    catch (error) {
        ignoreDiskError(error);
        return [];
    }
}
function isRelated(a, b) {
    return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
function parseLink(line) {
    try {
        const { path, oid, hashName, inode, mtime, isReleased } = JSON.parse(line);
        if (typeof path === 'string' && isReleased === true)
            return { path };
        const known = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOid */ .Se)(oid);
        if (typeof path !== 'string' || known === undefined || typeof inode !== 'string')
            return undefined;
        if (hashName !== 'md5' && hashName !== 'md5-dos2unix')
            return undefined;
        if (mtime !== undefined && typeof mtime !== 'string')
            return undefined;
        return { path, oid: known, hashName, inode, ...(mtime === undefined ? {} : { mtime }) };
    }
    catch {
        return undefined;
    }
}
function ignoreDiskError(error) {
    if (error.code === undefined)
        throw error;
}


/***/ }),

/***/ 20744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ NewFolder),
/* harmony export */   Nj: () => (/* binding */ fitsAside),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);
/* harmony import */ var _tmp_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51933);








class NewFolder {
    path;
    #target;
    #aside;
    #known = new Set();
    #latest = '';
    constructor(projectRoot, target) {
        this.#target = target;
        const [aside, path] = makeAside(projectRoot, nearestAbove(target));
        this.#aside = aside;
        this.path = path;
    }
    makeFolderOf(path) {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (folder !== this.#latest)
            this.#make(folder);
        this.#latest = folder;
    }
    #make(folder) {
        if (folder === '' || this.#known.has(folder))
            return;
        this.makeFolderOf(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(`${this.path}/${folder}`));
        this.#known.add(folder);
    }
    publish() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#target)), { recursive: true });
        if ((0,_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsAt */ .Z)(this.#target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: this.#target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(this.path), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(this.#target));
        if (this.#aside !== this.path)
            this.discard();
    }
    named(error) {
        const meant = (text) => text.replaceAll(this.path, this.#target);
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .FailureError */ .pO)
            return new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .FailureError */ .pO(...error.failures.map((failure) => ({ ...failure, message: meant(failure.message) })));
        const { path } = error;
        return typeof path === 'string' ? Object.assign(error, { path: meant(path) }) : error;
    }
    discard() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(this.#aside), { recursive: true, force: true });
    }
}
const longestPath = 4_000;
const addedAside = 100;
function fitsAside(projectRoot, entries) {
    let longest = 0;
    for (const { path } of entries)
        longest = Math.max(longest, path.length);
    return (projectRoot.length + longest) * 3 + addedAside < longestPath;
}
function nearestAbove(target) {
    let above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    while ((0,_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsAt */ .Z)(above) === undefined)
        above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above);
    return above;
}
function makeAside(projectRoot, home) {
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(home);
    const made = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(home);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(made));
    const tmp = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep');
    try {
        if ((0,_tmp_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareTmpFolder */ .f)(tmp)) {
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(tmp);
            const aside = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(tmp);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(made), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(aside));
            return [aside, aside];
        }
    }
    catch (error) {
        if ((0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === undefined)
            throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(`${made}/.gitignore`), '*\n');
    const path = `${made}/folder`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path));
    return [made, path];
}
function removeIfEmpty(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(folder));
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT')
            throw error;
    }
}


/***/ })

};
