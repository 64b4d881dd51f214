export const id = 8880;
export const ids = [8880];
export const modules = {

/***/ 66685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ pushEntries)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);
/* harmony import */ var _store_push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66733);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);
/* harmony import */ var _store_transfer_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19734);
/* harmony import */ var _data_run_cache_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54587);





async function pushEntries({ session, remotes }, run, name) {
    const kept = run.stages.filter(({ runCacheKey }) => runCacheKey !== undefined);
    const opened = await remotes.open(name);
    if (kept.length === 0 || !opened.ok)
        return _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    const store = opened.value;
    const uncached = kept.flatMap(({ stage, entry }) => (entry?.outs ?? []).flatMap(({ path, oid, hashName }) => {
        const isCached = stage.outs.find((out) => out.path === path)?.cache === true;
        return oid === undefined || isCached ? [] : [{ oid, hashName }];
    }));
    const { signal } = session.host;
    const moved = await (0,_store_push_js__WEBPACK_IMPORTED_MODULE_1__/* .pushObjects */ .X)({ from: session.cache, to: store, objects: uncached, signal });
    const [refused] = moved.failures;
    const keys = kept.flatMap(({ runCacheKey }) => runCacheKey ?? []);
    const trouble = refused?.message ?? (await copyMissing(session, store, keys));
    if (trouble !== undefined)
        session.host.emit({ kind: 'note', text: `the run cache was not pushed: ${trouble}` });
    return moved.moved;
}
async function copyMissing({ cache, host: { signal } }, store, keys) {
    try {
        const there = await store.has(keys, signal);
        const missing = keys.filter((key) => !there.has(key));
        await (0,_data_run_cache_files_js__WEBPACK_IMPORTED_MODULE_3__/* .copyEntries */ .o)(missing, { from: cache.store, to: store, width: (0,_store_transfer_result_js__WEBPACK_IMPORTED_MODULE_4__/* .widthOf */ .q)({}, store), signal });
        return undefined;
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A)
            return error.message;
        if (signal.aborted)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 44562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c7: () => (/* binding */ madeEarlier),
  EJ: () => (/* binding */ outputsToPush),
  MO: () => (/* binding */ pushRun),
  CC: () => (/* binding */ reproduce)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/repo-import.js
var repo_import = __webpack_require__(59267);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/plan/propagate.js
var propagate = __webpack_require__(50296);
;// CONCATENATED MODULE: ./lib/run/heartbeat.js
function startHeartbeat(seconds, watched) {
    const check = () => {
        const live = watched.live();
        const now = watched.now();
        if (live === undefined || now - watched.lastEvent() < seconds * 1000)
            return;
        void watched.emit({
            kind: 'stage-heartbeat',
            stage: live.stage,
            seconds: Math.round((now - live.since) / 1000),
        });
    };
    const timer = setInterval(check, Math.max(10, seconds * 250));
    timer.unref();
    return () => clearInterval(timer);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/run/process-tree.js
var process_tree = __webpack_require__(11633);
;// CONCATENATED MODULE: ./lib/run/orphans.js





const steps = [
    { signal: 'SIGTERM', wait: 1000 },
    { signal: 'SIGKILL', wait: 2000 },
];
async function guarded(ctx) {
    const folder = (0,external_node_path_.join)(ctx.projectRoot, '.dvc', 'tmp', 'lockstep', 'running');
    const own = (0,external_node_path_.join)(folder, String(process.pid));
    for (const name of notes(folder)) {
        if (!/^\d+$/.test(name) || Number(name) === process.pid || (0,atomic_write/* isAlive */._n)(Number(name)))
            continue;
        const left = (0,process_tree/* markedProcesses */.KT)(Number(name), ctx.projectRoot);
        if (left.length > 0)
            await ctx.emit({ kind: 'note', text: ended(left.length) });
        await Promise.all(left.map((tree) => (0,process_tree/* stopTree */.dA)(tree, steps)));
        external_node_fs_.rmSync((0,external_node_path_.join)(folder, name), { force: true });
    }
    let isNoted = false;
    const env = (stage) => {
        if (!isNoted)
            note(folder, own);
        isNoted = true;
        return ctx.env(stage);
    };
    return { ctx: { ...ctx, env }, release: () => external_node_fs_.rmSync(own, { force: true }) };
}
function ended(count) {
    return `${count} ${count === 1 ? 'command' : 'commands'} of a run that was killed ended`;
}
function notes(folder) {
    try {
        return external_node_fs_.readdirSync(folder);
    }
    catch (error) {
        if ((0,disk_error/* systemCode */.xU)(error) === undefined)
            throw error;
        return [];
    }
}
function note(folder, own) {
    try {
        external_node_fs_.mkdirSync(folder, { recursive: true });
        external_node_fs_.writeFileSync(own, '');
    }
    catch (error) {
        if ((0,disk_error/* systemCode */.xU)(error) === undefined)
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/run/ready-queue.js
class ReadyQueue {
    #ready = [];
    #waitsFor = new Map();
    #consumers = new Map();
    #rank;
    #weight;
    constructor(stages, producers, { serial }) {
        this.#rank = new Map(stages.map(({ stage }, rank) => [stage.address, rank]));
        for (const planned of stages) {
            const needed = [...new Set(producers(planned.stage.address))].filter((address) => this.#rank.has(address));
            this.#waitsFor.set(planned.stage.address, needed.length);
            for (const address of needed)
                this.#consumersOf(address).push(planned);
            if (needed.length === 0)
                this.#ready.push(planned);
        }
        this.#weight = serial ? new Map() : this.#criticalPaths(stages);
        this.#sort();
    }
    take(accepts) {
        const index = this.#ready.findIndex(accepts);
        return index === -1 ? undefined : this.#ready.splice(index, 1)[0];
    }
    done(address) {
        const before = this.#ready.length;
        for (const consumer of this.#consumersOf(address)) {
            const left = (this.#waitsFor.get(consumer.stage.address) ?? 0) - 1;
            this.#waitsFor.set(consumer.stage.address, left);
            if (left === 0)
                this.#ready.push(consumer);
        }
        if (this.#ready.length > before)
            this.#sort();
    }
    downstream(address) {
        const found = new Map();
        const open = [...this.#consumersOf(address)];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (found.has(next.stage.address))
                continue;
            found.set(next.stage.address, next);
            open.push(...this.#consumersOf(next.stage.address));
        }
        return [...found.values()].sort((a, b) => this.#rankOf(a) - this.#rankOf(b));
    }
    consumers(address) {
        return this.#consumersOf(address);
    }
    #consumersOf(address) {
        const known = this.#consumers.get(address);
        if (known !== undefined)
            return known;
        const empty = [];
        this.#consumers.set(address, empty);
        return empty;
    }
    #criticalPaths(stages) {
        const weights = new Map();
        for (const { stage, verdict, estimateSeconds } of stages.toReversed()) {
            const own = verdict.kind === 'fresh' ? 0 : (estimateSeconds ?? 1);
            const after = this.#consumersOf(stage.address).map((consumer) => weights.get(consumer.stage.address) ?? 0);
            weights.set(stage.address, own + Math.max(0, ...after));
        }
        return weights;
    }
    #rankOf({ stage }) {
        return this.#rank.get(stage.address) ?? 0;
    }
    #sort() {
        const weightOf = ({ stage }) => this.#weight.get(stage.address) ?? 0;
        this.#ready.sort((a, b) => weightOf(b) - weightOf(a) || this.#rankOf(a) - this.#rankOf(b));
    }
}

;// CONCATENATED MODULE: ./lib/run/resource-pool.js
class ResourcePool {
    #limits;
    #taken = new Map();
    constructor(limits) {
        this.#limits = limits;
    }
    fits(needs) {
        return [...needs].every(([name, amount]) => {
            const limit = this.#limits.get(name);
            return limit === undefined || this.#takenOf(name) + Math.min(amount, limit) <= limit;
        });
    }
    take(needs) {
        const amounts = [...needs].map(([name, amount]) => [name, Math.min(amount, this.#limits.get(name) ?? amount)]);
        for (const [name, amount] of amounts)
            this.#taken.set(name, this.#takenOf(name) + amount);
        return () => {
            for (const [name, amount] of amounts)
                this.#taken.set(name, this.#takenOf(name) - amount);
        };
    }
    #takenOf(name) {
        return this.#taken.get(name) ?? 0;
    }
}

// EXTERNAL MODULE: ./lib/run/ignore-lines.js
var ignore_lines = __webpack_require__(40037);
// EXTERNAL MODULE: ./lib/run/lock-writer.js + 2 modules
var lock_writer = __webpack_require__(59152);
;// CONCATENATED MODULE: ./lib/run/spill.js



const memoryLimit = 1 << 18;
const readSize = 1 << 16;
const lineCost = 64;
class Spill {
    #folder;
    #kept = [];
    #keptSize = 0;
    #file;
    #events = [];
    #lost;
    constructor(folder) {
        this.#folder = folder;
    }
    add(event) {
        const kept = event.kind === 'stage-output'
            ? [event.text, event.stream === 'stderr', event.unfinished === true]
            : event;
        if (this.#lost !== undefined && isText(kept)) {
            this.#lost.lines += linesOf(kept);
            return;
        }
        this.#kept.push(kept);
        this.#keptSize += isText(kept) ? kept[0].length + lineCost : 0;
        if (this.#keptSize > memoryLimit)
            this.#write();
    }
    isEmpty() {
        return this.#kept.length === 0 && (this.#file === undefined || this.#file.read === this.#file.written);
    }
    async replay(stage, emit) {
        for (let batch = this.#next(); batch !== undefined; batch = this.#next()) {
            for (const kept of batch) {
                const waiting = emit(isText(kept) ? outputEvent(stage, kept) : kept);
                if (waiting !== undefined)
                    await waiting;
            }
        }
        const lost = this.#lost;
        this.#lost = undefined;
        if (lost !== undefined)
            await emit({ kind: 'note', text: lossText(stage, lost) });
    }
    close() {
        if (this.#file === undefined)
            return;
        external_node_fs_.closeSync(this.#file.fd);
        external_node_fs_.rmSync(this.#file.path, { force: true });
        this.#file = undefined;
    }
    #write() {
        try {
            this.#file ??= this.#open();
            const events = [...this.#events];
            const lines = this.#kept.map((kept) => (isText(kept) ? JSON.stringify(kept) : events.push(kept) - 1));
            const bytes = Buffer.from(`${lines.join('\n')}\n`);
            for (let at = 0; at < bytes.length;) {
                at += external_node_fs_.writeSync(this.#file.fd, bytes, at, bytes.length - at, this.#file.written + at);
            }
            this.#file.written += bytes.length;
            this.#events = events;
            this.#kept = [];
        }
        catch (error) {
            const code = (0,disk_error/* systemCode */.xU)(error);
            if (code === undefined)
                throw error;
            this.#lost = { lines: this.#kept.filter(isText).reduce((sum, text) => sum + linesOf(text), 0), code };
            this.#kept = this.#kept.filter((kept) => !isText(kept));
        }
        this.#keptSize = 0;
    }
    #open() {
        external_node_fs_.mkdirSync(this.#folder, { recursive: true });
        const path = (0,atomic_write/* tempPath */.EZ)(this.#folder);
        return { fd: external_node_fs_.openSync(path, 'wx+', 0o600), path, written: 0, read: 0 };
    }
    #next() {
        const file = this.#file;
        if (file !== undefined && file.read < file.written)
            return this.#readLines(file);
        if (this.#kept.length === 0)
            return undefined;
        const kept = this.#kept;
        this.#kept = [];
        this.#keptSize = 0;
        return kept;
    }
    #readLines(file) {
        for (let size = readSize;; size *= 2) {
            const buffer = Buffer.allocUnsafe(Math.min(size, file.written - file.read));
            const length = external_node_fs_.readSync(file.fd, buffer, 0, buffer.length, file.read);
            const end = buffer.subarray(0, length).lastIndexOf(10);
            if (end === -1)
                continue;
            file.read += end + 1;
            const lines = buffer.toString('utf8', 0, end).split('\n');
            return lines.map((line) => {
                const value = JSON.parse(line);
                return typeof value === 'number' ? this.#events[value] : value;
            });
        }
    }
}
function lossText(stage, { lines, code }) {
    return `${lines} lines that '${stage.address}' printed could not be kept for their turn: ${(0,disk_error/* describeCode */.lA)(code)}`;
}
function linesOf([text]) {
    return text.split('\n').length;
}
function isText(kept) {
    return Array.isArray(kept);
}
function outputEvent(stage, [text, isError, unfinished]) {
    const stream = isError ? 'stderr' : 'stdout';
    return { kind: 'stage-output', stage, text, stream, ...(unfinished ? { unfinished } : {}) };
}

;// CONCATENATED MODULE: ./lib/run/output-blocks.js

class OutputBlocks {
    #emit;
    #spillFolder;
    #now;
    #waiting = [];
    #live;
    #isLettingOut = false;
    #lettingOut = Promise.resolve();
    constructor({ emit, spillFolder, now }) {
        this.#emit = (event) => emit(event);
        this.#spillFolder = spillFolder;
        this.#now = now;
    }
    open(stage) {
        const block = {
            stage,
            spill: new Spill(this.#spillFolder),
            since: this.#now(),
            isLive: false,
            isClosed: false,
        };
        this.#waiting.push(block);
        if (this.#live === undefined && !this.#isLettingOut) {
            this.#waiting = this.#waiting.filter((other) => other !== block);
            this.#live = block;
            block.isLive = true;
        }
        return {
            add: (event) => (block.isLive ? this.#emit(event) : block.spill.add(event)),
            close: () => this.#close(block),
        };
    }
    live() {
        return this.#live?.isLive === true ? this.#live : undefined;
    }
    flushed() {
        return this.#lettingOut;
    }
    async #close(block) {
        block.isClosed = true;
        if (this.#live === block && block.isLive)
            this.#live = undefined;
        if (this.#live !== undefined || this.#isLettingOut)
            return;
        this.#lettingOut = this.#letOut();
        await this.#lettingOut;
    }
    async #letOut() {
        this.#isLettingOut = true;
        try {
            while (this.#live === undefined) {
                const next = this.#waiting.find(({ isClosed }) => isClosed) ?? this.#waiting[0];
                if (next === undefined)
                    return;
                this.#waiting = this.#waiting.filter((block) => block !== next);
                this.#live = next;
                while (!next.spill.isEmpty())
                    await next.spill.replay(next.stage, this.#emit);
                next.spill.close();
                if (next.isClosed)
                    this.#live = undefined;
                else
                    next.isLive = true;
            }
        }
        finally {
            this.#isLettingOut = false;
        }
    }
}

// EXTERNAL MODULE: ./lib/run/run-cache.js
var run_cache = __webpack_require__(99579);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
;// CONCATENATED MODULE: ./lib/run/source-watch.js



class SourceWatch {
    #projectRoot;
    #stamps = new Map();
    #told = new Set();
    constructor(projectRoot, stages) {
        this.#projectRoot = projectRoot;
        for (const file of new Set(stages.map((stage) => stage.file)))
            this.#stamps.set(file, this.#stamp(file));
    }
    renew(file) {
        this.#stamps.set(file, this.#stamp(file));
    }
    isChanged({ file }) {
        if (this.#told.has(file) || this.#stamps.get(file) === this.#stamp(file))
            return false;
        this.#told.add(file);
        return true;
    }
    #stamp(file) {
        const stats = external_node_fs_.statSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.join)(this.#projectRoot, file)), { bigint: true, throwIfNoEntry: false });
        return stats === undefined ? 'gone' : `${stats.ino} ${stats.size} ${stats.mtimeNs}`;
    }
}

;// CONCATENATED MODULE: ./lib/run/shared-run.js







function share({ stages }, ctx) {
    const order = stages.map(({ stage }) => stage.address);
    const outs = stages.flatMap(({ stage }) => stage.outs);
    let lastEvent = ctx.now();
    const emit = (event) => {
        lastEvent = ctx.now();
        return ctx.emit(event);
    };
    const spillFolder = (0,external_node_path_.join)(ctx.projectRoot, '.dvc', 'tmp');
    (0,atomic_write/* sweepTempFiles */.g$)(spillFolder);
    const blocks = new OutputBlocks({ emit, spillFolder, now: () => ctx.now() });
    return {
        ctx,
        isGitTracked: askedOnce(ctx, outs),
        blocks,
        lockWriter: new lock_writer/* LockWriter */.T(ctx.projectRoot, order),
        ignoreLines: new ignore_lines/* IgnoreLines */.S(ctx),
        sources: new SourceWatch(ctx.projectRoot, stages.map(({ stage }) => stage)),
        runCache: new run_cache/* RunCache */.C({
            local: ctx.cache.store,
            remote: ctx.remoteRunCache,
            lane: ctx.lane,
            signal: ctx.signal,
            note: (text) => emit({ kind: 'note', text }),
        }),
        recorded: ctx.entries ?? new Map(),
        watched: { live: () => blocks.live(), lastEvent: () => lastEvent, now: () => ctx.now(), emit },
    };
}
function askedOnce(ctx, outs) {
    let asked;
    return async (paths) => {
        asked ??= ctx.isGitTracked(outs.flatMap(({ cache, place }) => (cache && place.kind === 'inside' ? place.path : [])));
        const tracked = await asked;
        return new Set(paths.filter((path) => tracked.has(path)));
    };
}
function watching(ctx, undeclared) {
    return {
        ...ctx,
        whileRunning: (stage, commands) => {
            const around = () => undeclared.around(stage, commands);
            return ctx.whileRunning === undefined ? around() : ctx.whileRunning(stage, around);
        },
    };
}

// EXTERNAL MODULE: ./lib/run/stage-turn.js + 19 modules
var stage_turn = __webpack_require__(91793);
;// CONCATENATED MODULE: ./lib/run/undeclared.js



class Undeclared {
    #ctx;
    #stages;
    #known;
    #spans = [];
    constructor(ctx, stages) {
        this.#ctx = ctx;
        this.#stages = stages;
    }
    async around(stage, commands) {
        const began = this.#ctx.now();
        try {
            return await commands();
        }
        finally {
            this.#spans.push({ stage, began, ended: this.#ctx.now() });
        }
    }
    async notes() {
        const found = this.#written();
        if (found.length === 0)
            return [];
        const paths = found.map(({ path }) => path);
        const [tracked, ignored] = await Promise.all([
            this.#ctx.isGitTracked(paths),
            this.#ctx.isGitIgnored?.(paths) ?? new Set(),
        ]);
        const groups = new Map();
        for (const { path, stages } of found) {
            if (tracked.has(path) || ignored.has(path))
                continue;
            const who = counted(stages, 'or');
            groups.set(who, [...(groups.get(who) ?? []), path]);
        }
        return [...groups].map(([who, files]) => sentence(who, files));
    }
    #written() {
        const folders = new Map();
        for (const span of this.#spans) {
            for (const folder of foldersOf(span.stage)) {
                const spans = folders.get(folder);
                if (spans === undefined)
                    folders.set(folder, [span]);
                else
                    spans.push(span);
            }
        }
        return [...folders]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .flatMap(([folder, spans]) => this.#in(folder, spans));
    }
    #in(folder, spans) {
        const names = this.#strangers(folder);
        if (names.length > mostStrangers)
            return [];
        return names.flatMap((name) => {
            const path = folder === '' ? name : `${folder}/${name}`;
            const stats = external_node_fs_.lstatSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.join)(this.#ctx.projectRoot, path)), { throwIfNoEntry: false });
            if (stats === undefined)
                return [];
            const at = stats.mtimeMs;
            const stages = spans
                .filter(({ began, ended }) => at >= began - tick && at <= ended + tick)
                .map(({ stage }) => stage.address);
            return stages.length === 0 ? [] : [{ path: stats.isDirectory() ? `${path}/` : path, stages }];
        });
    }
    #strangers(folder) {
        let names;
        try {
            names = external_node_fs_.readdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.join)(this.#ctx.projectRoot, folder)), 'buffer').map(file_name/* decodeName */.e4);
        }
        catch {
            return [];
        }
        this.#known ??= declaredPaths(this.#stages);
        const known = this.#known;
        const isDeclared = (name) => known.has(folder === '' ? name : `${folder}/${name}`);
        return names.filter((name) => !isUsual(name) && !isDeclared(name)).sort();
    }
}
const mostStrangers = 5_000;
const tick = 10;
function isUsual(name) {
    return (name.startsWith('.') ||
        name === '__pycache__' ||
        name === 'dvc.yaml' ||
        name === 'dvc.lock' ||
        name.endsWith('.dvc'));
}
function declaredPaths(stages) {
    const declared = new Set();
    for (const { deps, outs } of stages) {
        for (const { place } of [...deps, ...outs]) {
            if (place.kind !== 'inside')
                continue;
            for (let path = place.path; path !== '.' && !declared.has(path); path = (0,external_node_path_.dirname)(path))
                declared.add(path);
        }
    }
    return declared;
}
function foldersOf({ wdir, outs }) {
    const parents = outs.flatMap(({ place }) => (place.kind === 'inside' ? [(0,external_node_path_.dirname)(place.path)] : []));
    return new Set([wdir, ...parents].map((folder) => (folder === '.' ? '' : folder)));
}
function sentence(who, files) {
    const it = files.length === 1 ? 'it' : 'them';
    return `${counted(files, 'and')} appeared while ${who} ran, and nothing declares ${it}: list ${it} under the stage's outs, or in .gitignore`;
}
function counted(names, word) {
    const quoted = names.map((name) => `'${name}'`);
    const shown = quoted.length > 3 ? [...quoted.slice(0, 3), `${quoted.length - 3} more`] : quoted;
    return shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/run/scheduler.js









async function runPlan(input, given) {
    const { ctx: plain, release } = await guarded(given);
    const undeclared = new Undeclared(plain, [
        ...(plain.graph?.stages ?? []),
        ...input.stages.map(({ stage }) => stage),
    ]);
    const ctx = watching(plain, undeclared);
    const shared = share(input, ctx);
    const stopHeartbeat = startHeartbeat(ctx.heartbeatSeconds ?? 60, shared.watched);
    const scheduler = new Scheduler(input, shared);
    try {
        await scheduler.run();
    }
    finally {
        stopHeartbeat();
        release();
    }
    await shared.blocks.flushed();
    const notes = ctx.signal.aborted ? [] : await undeclared.notes();
    for (const text of notes)
        await ctx.emit({ kind: 'note', text });
    const run = scheduler.result();
    for (const stage of run.stages) {
        if (!scheduler.hadTurn(stage))
            await ctx.emit({ kind: 'stage-finished', run: stage });
    }
    if (input.undoIgnoresOnFailure !== true || run.failures.length === 0)
        return run;
    const undone = await shared.ignoreLines.undo();
    return undone.ok ? run : { ...run, failures: [...run.failures, ...undone.failures] };
}
class Scheduler {
    #input;
    #shared;
    #queue;
    #resources;
    #rank;
    #jobs;
    #forced;
    #turns = new Map();
    #blockedBy = new Map();
    #failures = [];
    #end = Promise.withResolvers();
    #fetched = plan/* nothing */.s6;
    #running = 0;
    #open = 0;
    #isStopped = false;
    #gaveWay = false;
    #bug;
    constructor(input, shared) {
        const { stages, graph } = input;
        const selected = stages.map(({ stage }) => stage);
        const producers = graph === undefined ? () => [] : (0,propagate/* activeProducers */._5)(graph, selected);
        this.#input = input;
        this.#shared = shared;
        this.#jobs = graph === undefined ? 1 : Math.max(1, Math.floor(input.jobs));
        this.#queue = new ReadyQueue(stages, producers, { serial: this.#jobs === 1 });
        this.#resources = new ResourcePool(input.resources ?? new Map());
        this.#rank = new Map(selected.map(({ address }, rank) => [address, rank]));
        this.#forced = new Set(input.forced);
    }
    run() {
        this.#fill();
        return this.#end.promise;
    }
    hadTurn({ stage }) {
        return this.#turns.has(stage.address);
    }
    result() {
        return {
            stages: this.#input.stages.map((planned) => this.#turns.get(planned.stage.address) ?? this.#withoutTurn(planned)),
            fetched: this.#fetched,
            pushed: plan/* nothing */.s6,
            avoided: plan/* nothing */.s6,
            failures: this.#failures,
        };
    }
    #fill() {
        while (this.#running < this.#jobs && !this.#isStopped && !this.#shared.ctx.signal.aborted) {
            const planned = this.#queue.take((candidate) => this.#resources.fits(this.#needs(candidate)));
            if (planned === undefined)
                break;
            this.#start(planned);
        }
        if (this.#open > 0)
            return;
        if (this.#bug === undefined)
            this.#end.resolve();
        else
            this.#end.reject(this.#bug.error);
    }
    #start(planned) {
        const { address } = planned.stage;
        const giveBack = this.#resources.take(this.#needs(planned));
        const isForced = this.#forced.has(address);
        this.#running++;
        this.#open++;
        let hasSlot = true;
        const leave = () => {
            if (!hasSlot)
                return;
            hasSlot = false;
            this.#running--;
            giveBack();
            this.#fill();
        };
        const whenMade = () => {
            if (this.#jobs === 1)
                return false;
            leave();
            return this.#running > 0;
        };
        (0,stage_turn/* takeTurn */.V)({ planned, rank: this.#rank.get(address) ?? 0, isForced }, this.#shared, whenMade)
            .then((result) => this.#finish(result, isForced), (error) => {
            this.#bug ??= { error };
            this.#isStopped = true;
        })
            .finally(() => {
            this.#open--;
            leave();
            this.#fill();
        });
    }
    #finish({ run, failures, fetched }, wasForced) {
        const { address } = run.stage;
        this.#turns.set(address, run);
        this.#fetched = (0,plan/* add */.WQ)(this.#fetched, fetched);
        if (run.outcome === 'failed')
            this.#fail(address, failures);
        if (run.outcome === 'cancelled')
            this.#giveWay(failures);
        if (run.outcome === 'cancelled' || (run.outcome === 'failed' && !this.#goesOn()))
            return;
        const didRun = run.outcome === 'ran' || run.outcome === 'restored' || (wasForced && run.outcome !== 'failed');
        if (this.#input.forceDownstream === true && didRun) {
            for (const { stage } of this.#queue.consumers(address))
                this.#forced.add(stage.address);
        }
        this.#queue.done(address);
    }
    #goesOn() {
        return this.#input.onFailure === 'ignore-errors';
    }
    #fail(address, failures) {
        if (this.#goesOn())
            return;
        this.#failures.push(...failures);
        this.#isStopped ||= this.#input.onFailure === 'stop';
        for (const { stage } of this.#queue.downstream(address)) {
            this.#blockedBy.set(stage.address, [...(this.#blockedBy.get(stage.address) ?? []), address]);
        }
    }
    #giveWay(failures) {
        if (failures.length === 0 || this.#gaveWay)
            return;
        this.#failures.push(...failures);
        this.#gaveWay = true;
        this.#isStopped = true;
    }
    #withoutTurn({ stage, verdict }) {
        const blockedBy = this.#blockedBy.get(stage.address);
        const base = { stage, seconds: 0, reasons: verdict.reasons };
        if (blockedBy !== undefined)
            return { ...base, outcome: 'blocked', blockedBy };
        return { ...base, outcome: this.#gaveWay || this.#shared.ctx.signal.aborted ? 'cancelled' : 'skipped' };
    }
    #needs({ stage }) {
        return this.#shared.ctx.policy?.(stage).needs ?? new Map();
    }
}

// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(51179);
// EXTERNAL MODULE: ./lib/commands/durations.js
var durations = __webpack_require__(91635);
// EXTERNAL MODULE: ./lib/project/policy/matching.js
var matching = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
;// CONCATENATED MODULE: ./lib/commands/exports/export-rule.js



function exportRule(wish) {
    let place;
    return (stage) => {
        if (stage.cmd === undefined || !(0,matching/* isKeptToProtected */.qR)(wish.policy, stage))
            return undefined;
        place ??= openPlace(wish);
        return place.then((opened) => opened.ok ? (0,failure.ok)({ ...opened.value, again: wish.again?.has(stage.address) === true }) : opened);
    };
}
async function openPlace(wish) {
    const { session } = wish;
    const { host, git } = session;
    const store = await openReceipts(wish);
    if (!store.ok)
        return store;
    const folder = (0,relative/* projectFolder */.K)(session);
    const repository = host.env.GITHUB_REPOSITORY_ID || host.env.GITHUB_REPOSITORY || '';
    const exporter = exporterOf(host.env, await git?.headSha(), host.now());
    return (0,failure.ok)({ store: store.value, project: `${repository}:${folder}`, exporter });
}
async function openReceipts(wish) {
    const { session, remotes, remote, receiptCache } = wish;
    const tell = (text) => session.host.emit({ kind: 'note', text });
    if (remotes.isConfigured(remote)) {
        const opened = await remotes.open(remote);
        const isLocked = !opened.ok && opened.failures.every(({ reason }) => reason === 'config');
        if (!isLocked || receiptCache === undefined)
            return opened;
    }
    if (receiptCache === undefined)
        return (0,failure.ok)(session.cache.store);
    await tell(onlyCached);
    return (0,failure.ok)(receiptCache);
}
const onlyCached = 'receipts of exports are in the GitHub Actions cache only, which may forget them: with a remote nothing is exported twice';
function exporterOf(env, commit, now) {
    const run = /^\d{1,20}$/.exec(env.GITHUB_RUN_ID ?? '')?.[0];
    const attempt = /^\d{1,6}$/.exec(env.GITHUB_RUN_ATTEMPT ?? '')?.[0];
    const server = env.GITHUB_SERVER_URL;
    const url = run === undefined || server === undefined || env.GITHUB_REPOSITORY === undefined
        ? undefined
        : `${server}/${env.GITHUB_REPOSITORY}/actions/runs/${run}`;
    return {
        run: run ?? `by hand at ${new Date(now).toISOString()}`,
        attempt: Number(attempt ?? 1),
        ...(url === undefined ? {} : { url }),
        ...(commit === undefined ? {} : { commit }),
    };
}

// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(72307);
// EXTERNAL MODULE: ./lib/commands/run-policy.js
var run_policy = __webpack_require__(85126);
;// CONCATENATED MODULE: ./lib/commands/reproduce.js








async function reproduce(session, remotes, project, work) {
    const { stages, options } = work;
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    const { projectRoot, host } = session;
    const { resources, ...rules } = (0,run_policy/* runPolicy */.iI)(policy.value, { projectRoot, cpus: host.cpus });
    const { remote, receiptCache, again } = options;
    const exporting = exportRule({ session, remotes, policy: policy.value, remote, receiptCache, again });
    const context = { ...(await (0,run_context/* runContext */.pO)(session, remotes, project, options)), ...rules, exporting };
    const run = await runPlan({
        stages,
        graph: project.graph,
        jobs: options.slots,
        onFailure: options.onFailure,
        forced: options.forced,
        resources,
        forceDownstream: options.forceDownstream,
        undoIgnoresOnFailure: options.undoIgnoresOnFailure === true,
    }, context);
    (0,durations/* recordDurations */.Xf)(session, run);
    return (0,failure.ok)(run);
}
function pushRun(session, remotes, run, options) {
    return (0,data/* pushTracked */.D7)(session, remotes, outputsToPush(run), options);
}
function madeEarlier({ cache }, run) {
    return run.stages.flatMap(({ stage, outcome }) => {
        if (outcome !== 'fresh')
            return [];
        return stage.outs.flatMap((output) => {
            const locked = stage.lock?.outs.find(({ path }) => path === output.path);
            if (!output.cache || !(0,repo_import/* isPushed */.Y)(stage, output) || locked?.oid === undefined)
                return [];
            return cache.missing((0,data/* idOf */.TH)(locked)).length === 0 ? [{ output, locked }] : [];
        });
    });
}
function outputsToPush(run) {
    return run.stages.flatMap(({ stage, entry, outcome }) => {
        if (entry === undefined || (outcome !== 'ran' && outcome !== 'restored'))
            return [];
        return stage.outs.flatMap((output) => {
            const locked = entry.outs.find(({ path }) => path === output.path);
            return output.cache && (0,repo_import/* isPushed */.Y)(stage, output) && locked?.oid !== undefined ? [{ output, locked }] : [];
        });
    });
}


/***/ }),

/***/ 69172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ runCacheStore),
  withRunCache: () => (/* binding */ withRunCache)
});

// UNUSED EXPORTS: lookUpsAtOnce

// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/run/run-cache.js
var run_cache = __webpack_require__(99579);
// EXTERNAL MODULE: ./lib/run/run-cache-key.js
var run_cache_key = __webpack_require__(62405);
// EXTERNAL MODULE: ./lib/run/run-cache-place.js
var run_cache_place = __webpack_require__(37789);
// EXTERNAL MODULE: ./lib/run/stage-inputs.js
var stage_inputs = __webpack_require__(62885);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/layered.js

class LayeredStore {
    name;
    width;
    #layers;
    #onRefusal;
    #seen = new Map();
    constructor(stores, onRefusal) {
        this.#layers = stores.map((store) => ({ store }));
        this.#onRefusal = onRefusal;
        this.name = stores.map(({ name }) => name).join(', then ');
        this.width = Math.min(...stores.map(({ width }) => width ?? 8));
    }
    async has(keys, signal) {
        const found = new Set();
        await this.#ask(signal, async ({ store }) => {
            const absent = keys.filter((key) => !found.has(key));
            if (absent.length > 0)
                for (const key of await store.has(absent, signal))
                    found.add(key);
            return false;
        });
        return found;
    }
    async *list(prefix, signal) {
        const items = new Map();
        await this.#ask(signal, async (layer) => {
            for await (const item of layer.store.list(prefix, signal)) {
                if (items.has(item.key))
                    continue;
                items.set(item.key, item);
                this.#seen.set(item.key, layer);
            }
            return false;
        });
        yield* items.values();
    }
    async read(key, signal) {
        let chunks;
        let absent;
        const known = this.#seen.get(key);
        const work = async ({ store }) => {
            try {
                chunks = await store.read(key, signal);
            }
            catch (error) {
                if (!(error instanceof store_store/* StoreError */.A) || error.code !== 'not-found')
                    throw error;
                absent = error;
            }
            return chunks !== undefined;
        };
        await this.#ask(signal, work, known);
        if (chunks !== undefined)
            return chunks;
        throw absent ?? new store_store/* StoreError */.A('not-found', { reason: 'data', message: `${this.name}: no '${key}'` });
    }
    async write(key, _source) {
        throw this.#unsupported(key);
    }
    async remove(key) {
        throw this.#unsupported(key);
    }
    async close() { }
    async #ask(signal, work, only) {
        for (const layer of only === undefined ? this.#layers : [only]) {
            if (layer.refusal !== undefined)
                continue;
            try {
                if (await work(layer))
                    return;
            }
            catch (error) {
                signal?.throwIfAborted();
                if (!(error instanceof store_store/* StoreError */.A))
                    throw error;
                layer.refusal = error;
                if (this.#layers.some(({ refusal }) => refusal === undefined))
                    this.#onRefusal(error);
            }
        }
        const [first] = this.#layers;
        if (first?.refusal !== undefined && this.#layers.every(({ refusal }) => refusal !== undefined))
            throw first.refusal;
    }
    #unsupported(key) {
        return new store_store/* StoreError */.A('unsupported', {
            reason: 'data',
            message: `'${key}' cannot be changed in several places at once`,
        });
    }
}

// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(72307);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
;// CONCATENATED MODULE: ./lib/commands/run-cache-look.js









const lookUpsAtOnce = 32;
async function runCacheStore(remotes, name) {
    if (remotes === undefined || !remotes.has(name))
        return undefined;
    const sources = await remotes.sources(name, { only: name !== undefined });
    if (!sources.ok)
        return undefined;
    const { main, runs } = sources.value;
    if (runs.length === 1)
        return main;
    return new LayeredStore(runs, ({ message }) => remotes.host.emit({ kind: 'note', text: `the run cache of one remote is not used: ${message}` }));
}
async function withRunCache(session, planned, { remotes, remote, lane }) {
    const { plan, project } = planned;
    const asked = plan.stages.filter(({ verdict, causedBy }) => verdict.kind === 'stale' && causedBy.length === 0);
    if (asked.every(({ stage }) => !(0,run_cache_key/* isCacheable */.TZ)(stage)))
        return planned;
    const store = await runCacheStore(remotes, remote);
    const cache = new run_cache/* RunCache */.C({
        local: session.cache.store,
        remote: store,
        lane,
        signal: session.host.signal,
        note: (text) => session.host.emit({ kind: 'note', text }),
    });
    const tree = (0,manifests/* manifestReader */.r)(session, remotes, remote);
    const ctx = {
        hash: (0,workspace_hash/* workspaceHash */.Qo)(session, project, await session.ignore()),
        params: (path) => (0,run_context/* readParams */.LE)(project, path),
        recorded: (place) => (0,run_context/* recordedHash */.Dn)(project, place, tree),
    };
    const answers = new Map(await (0,pool/* pool */.d)(asked, { limit: lookUpsAtOnce, signal: session.host.signal }, async ({ stage }) => {
        return [stage.address, await lookUp(stage, cache, ctx)];
    }));
    const stages = plan.stages.map((item) => ({
        ...item,
        runCache: answers.get(item.stage.address) ?? item.runCache,
    }));
    return { ...planned, plan: { ...plan, stages } };
}
async function lookUp(stage, cache, ctx) {
    if (!(0,run_cache_key/* isCacheable */.TZ)(stage) || stage.cmd === undefined)
        return 'miss';
    const inputs = await (0,stage_inputs/* readInputs */.Ko)(stage, ctx, { promised: true });
    if (!inputs.ok || inputs.value.absent.length > 0)
        return 'unknown';
    const outs = stage.outs.map(({ path }) => ({ path, hashName: 'md5' }));
    const wanted = { cmd: stage.cmd, deps: inputs.value.deps, params: inputs.value.params, outs };
    if (!(0,run_cache_key/* hasKey */.CJ)(wanted))
        return 'miss';
    const look = { kind: (0,run_cache_place/* entryKind */.FY)(stage) ?? 'dvc' };
    const found = (await cache.findLocal(wanted, look)) ?? (await cache.findRemote(wanted, look));
    return found === undefined ? 'miss' : 'hit';
}


/***/ }),

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
function textWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let [width, before, joined] = [0, 0, false];
    for (const char of text) {
        if (/\p{Cc}/u.test(char) && char !== '\0')
            return -1;
        if (char === '\ufe0f' && before === 1)
            [width, before] = [width + 1, 2];
        else if (!joined) {
            const own = charWidth(char);
            width += own;
            if (own > 0)
                before = isPictograph(char, own) ? own : 3;
        }
        joined = char === '\u200d' && before !== 3;
    }
    return width;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - Math.max(0, textWidth(text))));
}
function charWidth(char) {
    const point = char.codePointAt(0) ?? 0;
    if (shownFormat.test(char))
        return 1;
    if (invisible.test(char))
        return 0;
    if (/\p{Emoji_Presentation}/u.test(char))
        return 2;
    return wide.some(([low, high]) => point >= low && point <= high) ? 2 : 1;
}
const shownFormat = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const invisible = /[\p{Mn}\p{Me}\p{Mc}\p{Cf}\p{Zl}\p{Zp}\0\u1160-\u11ff\ud7b0-\ud7fb\u3164\uffa0]/u;
function isPictograph(char, width) {
    return /\p{Emoji}/u.test(char) && (width === 1 || /\p{Extended_Pictographic}/u.test(char));
}
const wide = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2630, 0x2637],
    [0x268a, 0x268f],
    [0x2e80, 0x303e],
    [0x3041, 0x3247],
    [0x3250, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x191d2],
    [0x1aff0, 0x1b2fb],
    [0x1d300, 0x1d376],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];


/***/ }),

/***/ 88238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commandLines)
/* harmony export */ });
function commandLines(cmd) {
    if (typeof cmd !== 'string')
        return cmd;
    const lines = cmd.split(lineBreak);
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
const lineBreak = /\r\n|[\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]/;


/***/ }),

/***/ 40037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ IgnoreLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31266);





class IgnoreLines {
    #ctx;
    #added = new Map();
    #paths = [];
    #pending = [];
    #writing;
    constructor(ctx) {
        this.#ctx = ctx;
    }
    add(rank, paths) {
        const open = paths.filter((path) => !this.#hasLine(path));
        if (open.length === 0)
            return Promise.resolve((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined));
        return new Promise((resolve, reject) => {
            this.#pending.push({ rank, paths: open, resolve, reject });
            this.#writing ??= this.#writePending();
        });
    }
    async undo() {
        await this.#writing;
        const paths = this.#paths.splice(0);
        this.#added.clear();
        return paths.length === 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : this.#ctx.unignoreOutputs(paths);
    }
    async #writePending() {
        await new Promise((resolve) => setImmediate(resolve));
        while (this.#pending.length > 0) {
            const batch = this.#pending.sort((a, b) => a.rank - b.rank);
            this.#pending = [];
            try {
                const written = await this.#write(batch);
                for (const { resolve } of batch)
                    resolve(written);
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        this.#writing = undefined;
    }
    async #write(batch) {
        const ranks = new Map(batch.flatMap(({ rank, paths }) => paths.map((path) => [path, rank])));
        const folders = new Set([...ranks.keys()].map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path)));
        const before = new Map([...folders].map((folder) => [folder, this.#read(folder)]));
        const added = await this.#ctx.ignoreOutputs([...ranks.keys()]).catch(_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .caught */ .Vq);
        if (!added.ok)
            return added;
        this.#paths.push(...added.value);
        for (const [folder, old] of before) {
            const owners = added.value.filter((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path) === folder);
            this.#order(folder, old, owners.map((path) => ranks.get(path) ?? 0));
        }
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    #order(folder, before, ranks) {
        const now = this.#read(folder);
        if (!now.startsWith(before))
            return;
        const isContinued = before !== '' && !before.endsWith('\n');
        const texts = now.slice(before.length + (isContinued ? 1 : 0)).match(/[^\n]*\n/g) ?? [];
        if (texts.length !== ranks.length)
            return;
        const fresh = texts.map((text, i) => ({ text, rank: ranks[i] ?? 0 }));
        const old = this.#added.get(folder) ?? [];
        const all = [...old, ...fresh].sort((a, b) => a.rank - b.rank);
        this.#added.set(folder, all);
        const [tail, ordered] = [join(old), join(all)];
        if (before.endsWith(tail) && !`${tail}${join(fresh)}`.startsWith(ordered)) {
            this.#replace(folder, `${before.slice(0, before.length - tail.length)}${ordered}`);
        }
    }
    #hasLine(path) {
        for (let at = path; at !== '.' && at !== '/'; at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at)) {
            if (isIgnoredFor(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(at), this.#read(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at))))
                return true;
        }
        return false;
    }
    #read(folder) {
        const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(this.#ctx.projectRoot, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, '.gitignore'));
        if (!path.ok)
            return '';
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path.value));
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path.value, { throwIfNoEntry: false })?.isFile() !== true)
            return '';
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(path.value, 'latin1');
    }
    #replace(folder, text) {
        const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(this.#ctx.projectRoot, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, '.gitignore'));
        if (path.ok)
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path.value, Buffer.from(text, 'latin1'));
    }
}
function isIgnoredFor(name, text) {
    if (!/^[^[\]!*#?\\\s]+$/.test(name) || /^!/m.test(text))
        return false;
    return text.split(/\r?\n/).includes(`/${Buffer.from(name).toString('latin1')}`);
}
function join(lines) {
    return lines.map(({ text }) => text).join('');
}


/***/ }),

/***/ 16483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ keptVersions),
/* harmony export */   f: () => (/* binding */ recordedOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9139);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62885);





function recordedOut({ cmd, lock }, { output, path, hashed }, { projectRoot }) {
    const was = lock?.outs.find((entry) => entry.path === output.path);
    const folder = hashed.tree === undefined || cmd !== undefined
        ? undefined
        : { tree: hashed.tree, root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path) };
    return keptVersions((0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedPath */ .Qt)(output.path, hashed.info), was, folder);
}
function keptVersions(fresh, was, folder) {
    const other = was?.other;
    if (was === undefined || other === undefined)
        return fresh;
    const files = other.get('files');
    if (folder !== undefined && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(files)) {
        const list = listed(folder, files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi));
        return list.length === 0 ? fresh : { ...fresh, other: new Map([['files', list]]) };
    }
    return folder === undefined && fresh.oid === was.oid && isVersioned(other)
        ? { ...was, path: fresh.path }
        : fresh;
}
function isVersioned(other) {
    const cloud = other.get('cloud');
    const metas = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(cloud) ? [...cloud.values()].filter(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi) : [];
    return [other, ...metas].some((meta) => meta.has('version_id'));
}
function listed({ tree, root }, before) {
    const old = new Map(before.map((file) => [file.get('relpath'), file]));
    return tree.entries
        .toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map((entry) => {
        const file = old.get(entry.path);
        return file?.get('md5') === entry.oid ? inOrder(file) : member(entry, root);
    });
}
function member({ path, oid }, root) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { throwIfNoEntry: false });
    const file = new Map([
        ['relpath', path],
        ['md5', oid],
    ]);
    if (stat === undefined)
        return file;
    file.set('size', BigInt(stat.size));
    return (stat.mode & 0o111) === 0 ? file : file.set('isexec', true);
}
function inOrder(file) {
    const order = [
        'relpath',
        'md5',
        'size',
        'isexec',
        'version_id',
        'etag',
        'checksum',
        'cloud',
    ];
    return new Map(order.flatMap((key) => {
        const value = file.get(key);
        return value === undefined ? [] : [[key, value]];
    }));
}


/***/ }),

/***/ 11633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   dA: () => (/* binding */ stopTree)
/* harmony export */ });
/* unused harmony exports stopSteps, survivors */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const stopSteps = [
    { signal: 'SIGINT', wait: 3000 },
    { signal: 'SIGTERM', wait: 3000 },
    { signal: 'SIGKILL', wait: 2000 },
];
async function stopTree(tree, steps = stopSteps) {
    const seen = new Map();
    for (const { signal, wait } of steps) {
        for (const pid of survivors(tree, seen))
            send(pid, signal);
        if (await gone(tree, seen, { wait, signal }))
            return true;
    }
    return false;
}
async function gone(tree, seen, { wait, signal }) {
    const end = performance.now() + wait;
    for (let pause = 5;; pause = Math.min(pause * 2, 100)) {
        const left = survivors(tree, seen);
        if (left.length === 0)
            return true;
        if (performance.now() >= end)
            return false;
        if (signal === 'SIGKILL')
            for (const pid of left)
                send(pid, signal);
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
}
function survivors(tree, seen = new Map()) {
    const all = listProcesses();
    if (all === undefined)
        return isGroupAlive(tree.pid) ? [-tree.pid] : [];
    const found = new Map();
    for (const facts of all) {
        if (facts.pgrp === tree.pid || facts.session === tree.pid)
            found.set(facts.pid, facts);
        else if (seen.get(facts.pid) === facts.start || isMarked(facts.pid, tree.mark))
            found.set(facts.pid, facts);
    }
    addChildren(found, all);
    found.delete(process.pid);
    seen.clear();
    for (const { pid, start } of found.values())
        seen.set(pid, start);
    return [...found.values()].filter(({ state }) => state !== 'Z' && state !== 'X').map(({ pid }) => pid);
}
function markedProcesses(starter, projectRoot) {
    const trees = new Map();
    for (const { pid, pgrp } of listProcesses() ?? []) {
        const variables = readProc(pid, 'environ')?.toString('latin1').split('\0') ?? [];
        const mark = variables.find((each) => each.startsWith(`LOCKSTEP_COMMAND=${starter}-`));
        const root = Buffer.from(`DVC_ROOT=${projectRoot}`).toString('latin1');
        if (mark !== undefined && variables.includes(root))
            trees.set(mark, { pid: pgrp, mark });
    }
    return [...trees.values()];
}
function listProcesses() {
    let names;
    try {
        names = node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync('/proc');
    }
    catch {
        return undefined;
    }
    const all = names.filter((name) => /^\d+$/.test(name)).flatMap((name) => readFacts(Number(name)) ?? []);
    return all.length === 0 ? undefined : all;
}
function readFacts(pid) {
    const text = readProc(pid, 'stat')?.toString('latin1');
    if (text === undefined)
        return undefined;
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent, pgrp, session] = fields;
    return {
        pid,
        state,
        parent: Number(parent),
        pgrp: Number(pgrp),
        session: Number(session),
        start: fields[19] ?? '',
    };
}
function isMarked(pid, mark) {
    return readProc(pid, 'environ')?.includes(`${mark}\0`) === true;
}
function readProc(pid, name) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(`/proc/${pid}/${name}`);
    }
    catch {
        return undefined;
    }
}
function addChildren(found, all) {
    for (let size = -1; size !== found.size;) {
        size = found.size;
        for (const facts of all)
            if (found.has(facts.parent))
                found.set(facts.pid, facts);
    }
}
function isGroupAlive(pid) {
    try {
        process.kill(-pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
    }
}


/***/ }),

/***/ 56347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ currentOuts),
/* harmony export */   PF: () => (/* binding */ restore),
/* harmony export */   c4: () => (/* binding */ wantedEntry),
/* harmony export */   we: () => (/* binding */ bringOuts)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);
/* harmony import */ var _project_locked_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44252);
/* harmony import */ var _project_params_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59995);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17983);
/* harmony import */ var _run_cache_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62405);
/* harmony import */ var _run_cache_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37789);






async function restore(stage, inputs, { ctx, runCache, note }) {
    const wanted = wantedEntry(stage, inputs);
    if (!(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_2__/* .isCacheable */ .TZ)(stage) || !(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_2__/* .hasKey */ .CJ)(wanted))
        return { isRestored: false, fetched: _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 };
    let fetched = _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    for (const find of candidates(stage, wanted, { ctx, runCache, note })) {
        const outs = await find();
        if (outs === undefined)
            continue;
        const brought = await bringOuts(stage, outs, ctx);
        fetched = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ)(fetched, brought.fetched);
        if (brought.isRestored)
            return { isRestored: true, fetched };
    }
    return { isRestored: false, fetched };
}
async function bringOuts(stage, outs, ctx) {
    const isRecorded = stage.outs.every(({ path }) => outs.some((out) => out.path === path && out.oid));
    if (!isRecorded)
        return { isRestored: false, fetched: _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 };
    const { isComplete, fetched } = await getObjects(outs, ctx);
    return { isRestored: isComplete && (await checkOutAll(stage, outs, ctx)), fetched };
}
function wantedEntry(stage, { deps, params }) {
    return {
        cmd: stage.cmd ?? '',
        deps,
        params,
        outs: stage.outs.map(({ path }) => ({ path, hashName: 'md5' })),
    };
}
function* candidates(stage, wanted, { ctx, runCache, note }) {
    const current = currentOuts(stage, wanted);
    if (current !== undefined) {
        yield async () => current;
        return;
    }
    if (ctx.noRunCache)
        return;
    const look = { note, kind: (0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_3__/* .entryKind */ .FY)(stage) ?? 'dvc' };
    yield async () => (await runCache.findLocal(wanted, look))?.outs;
    yield async () => (await runCache.findRemote(wanted, look))?.outs;
}
function currentOuts(stage, wanted) {
    const { lock } = stage;
    if (lock === undefined || !sameInputs(lock, wanted))
        return undefined;
    const outs = stage.outs.map(({ path }) => lock.outs.find((entry) => entry.path === path));
    const complete = outs.filter((entry) => entry?.oid !== undefined);
    return complete.length === outs.length ? complete : undefined;
}
function sameInputs(lock, wanted) {
    return (sameCommand(lock.cmd, wanted.cmd) &&
        wanted.deps.every((dep) => {
            const locked = lock.deps.find(({ path }) => path === dep.path);
            return locked?.oid !== undefined && locked.oid === dep.oid && locked.hashName === dep.hashName;
        }) &&
        [...wanted.params].every(([file, values]) => sameParams(lock.params.get(file), values)));
}
function sameCommand(a, b) {
    if (typeof a === 'string' || typeof b === 'string')
        return a === b;
    return a.length === b.length && a.every((item, i) => item === b[i]);
}
function sameParams(locked, values) {
    if (locked === undefined)
        return false;
    return [...values].every(([key, value]) => {
        const then = locked.get(key);
        return then !== undefined && (0,_project_params_js__WEBPACK_IMPORTED_MODULE_4__/* .sameParam */ .e)(value, then);
    });
}
async function getObjects(outs, ctx) {
    const ids = outs.flatMap(({ oid, hashName }) => (oid === undefined ? [] : [{ oid, hashName }]));
    const lacking = ids.filter((id) => ctx.cache.missing(id).length > 0);
    if (lacking.length === 0)
        return { isComplete: true, fetched: _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 };
    const fetched = await ctx.fetchObjects?.(lacking);
    const isComplete = lacking.every((id) => ctx.cache.missing(id).length === 0);
    return { isComplete, fetched: fetched?.ok === true ? fetched.value : _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 };
}
async function checkOutAll(stage, outs, ctx) {
    for (const isCached of [true, false]) {
        const items = stage.outs.flatMap((output) => {
            const id = (0,_project_locked_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .lockedHash */ .D)(outs.find(({ path }) => path === output.path));
            return output.cache === isCached && output.place.kind === 'inside' && id !== undefined
                ? [{ path: output.place.path, id }]
                : [];
        });
        if (items.length === 0)
            continue;
        const { projectRoot, cache, ignore, state, signal } = ctx;
        const linkTypes = isCached ? ctx.linkTypes : ['copy'];
        const done = await (0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkout */ .P)(items, { projectRoot, cache, ignore, state, signal, linkTypes, force: true });
        if (!done.ok || done.value.failed.length > 0)
            return false;
    }
    return true;
}


/***/ }),

/***/ 37789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   RU: () => (/* binding */ readPrefixes),
/* harmony export */   s3: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var _run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62405);

function entryKind(stage) {
    if (!(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheable */ .TZ)(stage))
        return undefined;
    return (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaved */ .Gs)(stage) ? 'dvc' : 'own';
}
const trusted = { dvc: 'runs/', own: 'lockstep/runs/' };
function readPrefixes(kind, lane) {
    return [...(lane === undefined ? [] : [lanePrefix(lane)]), trusted[kind]];
}
function entryPath(entry, kind, lane) {
    const prefix = lane === undefined ? trusted[kind] : lanePrefix(lane);
    return `${(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runCacheFolder */ .A3)((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runCacheKey */ .Hw)(entry), prefix)}${(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runCacheValue */ .fj)(entry)}`;
}
function lanePrefix(lane) {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(lane))
        throw new RangeError(`'${lane}' is no lane`);
    return `lockstep/lanes/${lane}/`;
}


/***/ }),

/***/ 99579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ RunCache)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62087);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);
/* harmony import */ var _run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62405);
/* harmony import */ var _run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37789);





const maxEntryBytes = 16 * 2 ** 20;
const remoteRequests = 3;
class RunCache {
    #options;
    #remoteIsDown = false;
    constructor(options) {
        this.#options = options;
    }
    async findLocal(wanted, look = {}) {
        const { local, lane, signal, note } = this.#options;
        const search = { wanted, signal, note: look.note ?? note, budget: { left: Number.POSITIVE_INFINITY } };
        const prefixes = new Set([...(0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrefixes */ .RU)(look.kind ?? 'dvc', lane), ...(0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrefixes */ .RU)('dvc', lane)]);
        return findIn(local, [...prefixes], search);
    }
    async findRemote(wanted, look = {}) {
        const { remote, lane, signal, note } = this.#options;
        if (remote === undefined || this.#remoteIsDown)
            return undefined;
        const tell = look.note ?? note;
        const search = { wanted, signal, note: tell, budget: { left: remoteRequests } };
        try {
            return await findIn(remote, (0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrefixes */ .RU)(look.kind ?? 'dvc', lane), search);
        }
        catch (error) {
            if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A))
                throw error;
            if (this.#remoteIsDown)
                return undefined;
            this.#remoteIsDown = true;
            await tell(`the run cache of ${remote.name} is not used: ${error.message}`);
        }
        return undefined;
    }
    async save(entry, kind = 'dvc') {
        const { local, lane, signal } = this.#options;
        const key = (0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .entryPath */ .s3)(entry, kind, lane);
        try {
            const text = (0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .runCacheText */ .hj)(entry);
            const kept = (await local.has([key], signal)).has(key) ? await readText(local, key, signal) : undefined;
            if (kept === text || (kept !== undefined && believed(kept, key, entry).ok))
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(key);
            await local.write(key, { kind: 'bytes', bytes: Buffer.from(text) }, signal);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(key);
        }
        catch (error) {
            if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error.failure);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .Vq)(error);
        }
    }
}
async function findIn(store, prefixes, search) {
    for (const prefix of prefixes) {
        if (search.budget.left < 1)
            return undefined;
        const found = await find(store, prefix, search);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function find(store, prefix, search) {
    const { wanted, budget, signal, note } = search;
    const folder = (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheFolder */ .A3)((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(wanted), prefix);
    budget.left--;
    for (const { key, size } of newestFirst(await collect(store.list(folder, signal)))) {
        if (!/^[0-9a-f]{64}$/.test(key.slice(folder.length)))
            continue;
        if (budget.left-- < 1)
            return undefined;
        const text = size > maxEntryBytes ? undefined : await readListed(store, key, signal);
        if (text === 'gone')
            continue;
        const entry = text === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(key, 'it is too large')) : believed(text.read, key, wanted);
        if (entry.ok)
            return entry.value;
        await note(`${entry.failures.map(({ message }) => message).join('; ')} (${store.name})`);
    }
    return undefined;
}
async function collect(items) {
    const all = [];
    for await (const item of items)
        all.push(item);
    return all;
}
function newestFirst(items) {
    return items.toSorted((a, b) => (b.modified ?? 0) - (a.modified ?? 0) || (a.key < b.key ? 1 : -1));
}
async function readListed(store, key, signal) {
    try {
        return { read: await readText(store, key, signal) };
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A && error.code === 'not-found')
            return 'gone';
        throw error;
    }
}
async function readText(store, key, signal) {
    const chunks = [];
    let size = 0;
    for await (const chunk of await store.read(key, signal)) {
        size += chunk.length;
        if (size > maxEntryBytes)
            break;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function believed(text, path, wanted) {
    const parsed = (0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLockEntry */ .zT)(text, path);
    const failures = parsed.ok ? (parsed.value.failures ?? []) : parsed.failures;
    if (!parsed.ok || failures.length > 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, failures[0]?.message ?? 'it does not parse'));
    const read = parsed.value;
    const entry = sameButSpaces(read.cmd, wanted.cmd) ? { ...read, cmd: wanted.cmd } : read;
    const [value = '', key = ''] = path.split('/').reverse();
    try {
        if ((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(entry) !== key || (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(wanted) !== key)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, 'its content belongs to another key'));
        if ((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheValue */ .fj)(entry) !== value)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, 'its content does not give its name'));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, error.message));
    }
    if (entry.outs.some(({ oid }) => oid === undefined))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, 'it names an output without a hash'));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(entry);
}
function sameButSpaces(a, b) {
    const [x, y] = [a, b].map((cmd) => (typeof cmd === 'string' ? [cmd] : cmd).map((line) => line.replace(/ +/g, ' ')));
    return typeof a === typeof b && x?.length === y?.length && x?.every((line, i) => line === y?.[i]) === true;
}
function distrust(path, why) {
    return { reason: 'data', message: `run-cache entry '${path}' is ignored: ${why}` };
}


/***/ }),

/***/ 91793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ concernsFrozen),
  V: () => (/* binding */ stage_turn_takeTurn)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/run/pause.js

async function pause(ms, signal) {
    await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/run/attempts.js

const longestPauseSeconds = 60;
async function withRetries(stage, attempt, { ctx, note }) {
    const retries = ctx.policy?.(stage).retries ?? 0;
    for (let tries = 0;; tries++) {
        const result = await attempt();
        if (result.outcome !== 'failed' || tries >= retries || ctx.signal.aborted)
            return result;
        const reason = result.failures.find(isTransient);
        if (reason === undefined || !result.failures.every(isTransient))
            return result;
        await note(`'${stage.address}' is tried again (${tries + 1} of ${retries}): ${reason.message}`);
        await pause(Math.min((ctx.retrySeconds ?? 1) * 2 ** tries, longestPauseSeconds) * 1000, ctx.signal);
        if (ctx.signal.aborted)
            return { outcome: 'cancelled', fetched: result.fetched };
    }
}
function isTransient(failure) {
    return failure.transient === true || failure.reason === 'storage';
}

;// CONCATENATED MODULE: ./lib/run/log-tail.js
const lineCount = 30;
const lineLength = 4096;
class LogTail {
    lines = [];
    open = new Map();
    add(stream, piece) {
        const text = (this.open.get(stream) ?? '') + piece.text;
        this.open.delete(stream);
        const lines = lastLines(text);
        if (piece.unfinished)
            this.open.set(stream, lines.pop()?.slice(-lineLength) ?? '');
        this.lines.push(...lines.map(plainLine));
        if (this.lines.length > lineCount * 8)
            this.lines.splice(0, this.lines.length - lineCount);
    }
    read() {
        return [...this.lines, ...[...this.open.values()].map(plainLine)].slice(-lineCount);
    }
}
function lastLines(text) {
    let start = text.length;
    for (let count = 0; count <= lineCount && start > 0; count++)
        start = text.lastIndexOf('\n', start - 1);
    return text.slice(Math.max(0, start)).split('\n');
}
function plainLine(line) {
    const plain = line.slice(-4 * lineLength).replace(escapeSequence, '');
    const states = plain.split('\r').filter((state) => state.trim() !== '');
    return (states.at(-1) ?? '').slice(-lineLength);
}
const escapeSequence = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-~])/g;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/plan/needs.js
var needs = __webpack_require__(34138);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/run/command-lines.js
var command_lines = __webpack_require__(88238);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/workspace/start.js
var start = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/run/command-pipes.js






async function openCommandPipes(path, places = ['/dev/shm', (0,external_node_os_.tmpdir)()]) {
    for (let tries = 0; tries < 2; tries++) {
        while (ready.length < 2)
            if (!(await makeMore(path, places)))
                return undefined;
        const [first, second] = [openNext(), openNext()];
        if (first !== undefined && second !== undefined)
            return [first, second];
        for (const pipe of [first, second])
            if (pipe !== undefined)
                discard(pipe);
        ready.length = 0;
        folder = undefined;
    }
    return undefined;
}
function closeWriter({ fd }) {
    external_node_fs_.closeSync(fd);
}
function discard(pipe) {
    closeWriter(pipe);
    pipe.source.destroy();
}
const atOnce = 64;
const ready = [];
let made = 0;
let folder;
let isImpossible = false;
let making;
function makeMore(path, places) {
    if (isImpossible)
        return Promise.resolve(false);
    making ??= make(path, places).finally(() => {
        making = undefined;
    });
    return making;
}
async function make(path, places) {
    folder ??= newFolder(places);
    isImpossible = folder === undefined;
    if (isImpossible)
        return false;
    const paths = Array.from({ length: atOnce }, () => (0,external_node_path_.join)(folder ?? '', String(made++)));
    isImpossible = !(await makePipes(paths, ['/usr/bin', '/bin', ...(path === undefined ? [] : [path])]));
    if (!isImpossible)
        ready.push(...paths);
    return !isImpossible;
}
function makePipes(paths, programs) {
    return new Promise((resolve) => {
        const program = (0,start/* startHelper */.j)('mkfifo', ['-m', '600', ...paths], { PATH: programs.join(':') });
        program.on('error', () => resolve(false));
        program.on('close', (code) => resolve(code === 0));
    });
}
function newFolder(places) {
    for (const place of places) {
        try {
            const path = external_node_fs_.mkdtempSync((0,external_node_path_.join)(place, 'lockstep-pipes-'));
            process.once('exit', () => external_node_fs_.rmSync(path, { recursive: true, force: true }));
            return path;
        }
        catch (error) {
            if ((0,disk_error/* systemCode */.xU)(error) === undefined)
                throw error;
        }
    }
    return undefined;
}
function openNext() {
    const path = ready.shift() ?? '';
    let reader;
    try {
        reader = external_node_fs_.openSync(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const fd = external_node_fs_.openSync(path, external_node_fs_.constants.O_WRONLY);
        external_node_fs_.unlinkSync(path);
        return { source: new external_node_net_.Socket({ fd: reader, readable: true, writable: false }), fd };
    }
    catch (error) {
        if (reader !== undefined)
            external_node_fs_.closeSync(reader);
        if ((0,disk_error/* systemCode */.xU)(error) !== 'ENOENT')
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/run/line-splitter.js
const maxPieceBytes = 65_536;
class LineSplitter {
    kept = Buffer.alloc(0);
    push(chunk) {
        const pieces = [];
        let start = 0;
        for (let end = this.pieceEnd(chunk, start); end !== -1; end = this.pieceEnd(chunk, start)) {
            this.keep(chunk.subarray(start, end), pieces);
            pieces.push({ text: this.take(), unfinished: false });
            start = end + 1;
        }
        this.keep(chunk.subarray(start), pieces);
        return pieces;
    }
    pieceEnd(chunk, start) {
        const last = chunk.lastIndexOf(10, start + maxPieceBytes);
        return this.kept.length > 0 || last < start ? chunk.indexOf(10, start) : last;
    }
    end() {
        return this.kept.length === 0 ? [] : [{ text: this.take(), unfinished: false }];
    }
    keep(bytes, pieces) {
        let all = this.kept.length === 0 ? bytes : Buffer.concat([this.kept, bytes]);
        while (all.length > maxPieceBytes) {
            const cut = characterBoundary(all, maxPieceBytes);
            pieces.push({ text: all.toString('utf8', 0, cut), unfinished: true });
            all = all.subarray(cut);
        }
        this.kept = all;
    }
    take() {
        const text = this.kept.toString('utf8');
        this.kept = Buffer.alloc(0);
        return text.includes('\r') ? text.replace(/\r(?=\n|$)/g, '') : text;
    }
}
function characterBoundary(bytes, at) {
    for (let cut = at; cut > at - 4; cut--) {
        if (((bytes[cut] ?? 0) & 0xc0) !== 0x80)
            return cut;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/run/output-pump.js

function pump(stream, name, onPiece) {
    const splitter = new LineSplitter();
    let [bytes, ended] = [0, false];
    let delivery;
    let thrown;
    const deliver = (pieces) => {
        const waiting = deliverAll(pieces, (piece) => onPiece(name, piece));
        if (waiting === undefined)
            return;
        stream.pause();
        delivery = waiting
            .catch((error) => {
            thrown ??= { error };
        })
            .finally(() => {
            delivery = undefined;
            stream.resume();
        });
    };
    stream.on('data', (chunk) => {
        bytes += chunk.length;
        if (thrown !== undefined)
            return;
        try {
            deliver(splitter.push(chunk));
        }
        catch (error) {
            thrown = { error };
        }
    });
    stream.once('close', () => {
        ended = true;
    });
    stream.on('error', () => undefined);
    return {
        async finish() {
            await quiet({ bytes: () => bytes, delivery: () => delivery, ended: () => ended });
            release(stream);
            if (thrown !== undefined)
                throw thrown.error;
            await deliverAll(splitter.end(), (piece) => onPiece(name, piece));
        },
    };
}
function deliverAll(pieces, onPiece) {
    for (const [index, piece] of pieces.entries()) {
        const waiting = onPiece(piece);
        if (waiting !== undefined) {
            return waiting.then(() => deliverAll(pieces.slice(index + 1), onPiece));
        }
    }
    return undefined;
}
const pipeCapacity = 2 ** 20;
async function quiet(stream) {
    const enough = stream.bytes() + pipeCapacity;
    let silentTurns = 0;
    let before = stream.bytes();
    while (!stream.ended() && silentTurns < 2 && before <= enough) {
        await stream.delivery();
        await new Promise((resolve) => setImmediate(resolve));
        silentTurns = stream.bytes() === before && stream.delivery() === undefined ? silentTurns + 1 : 0;
        before = stream.bytes();
    }
    await stream.delivery();
}
function release(stream) {
    stream.removeAllListeners('data');
    stream.resume();
    stream.unref?.();
}

// EXTERNAL MODULE: ./lib/run/process-tree.js
var process_tree = __webpack_require__(11633);
;// CONCATENATED MODULE: ./lib/run/shell.js

function launchOf(line, env, { platform, fishHasNoConfig = false, }) {
    if (platform === 'win32')
        return { kind: 'system-shell', line };
    const file = shellOf(env);
    return { kind: 'program', file, args: [...startOptions(file, fishHasNoConfig), '-c', line] };
}
function shellOf(env) {
    return env.SHELL === undefined || env.SHELL === '' ? '/bin/sh' : env.SHELL;
}
function isFish(shell) {
    return external_node_path_.posix.basename(shell).toLowerCase() === 'fish';
}
function fishSupportsNoConfig(versionText) {
    const [, major, minor] = /(\d+)\.(\d+)(?:\.\d+)*\S*\s*$/.exec(versionText) ?? [];
    if (major === undefined || minor === undefined)
        return false;
    return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 3);
}
function startOptions(shell, fishHasNoConfig) {
    switch (external_node_path_.posix.basename(shell).toLowerCase()) {
        case 'bash':
            return ['--noprofile', '--norc'];
        case 'zsh':
            return ['--no-rcs'];
        case 'fish':
            return fishHasNoConfig ? ['--no-config'] : [];
        default:
            return [];
    }
}
function stageEnvironment(env, { projectRoot, address, platform }) {
    const path = platform === 'win32' ? env.PATH : withoutPyenvShims(env);
    return {
        ...env,
        ...(path === undefined ? {} : { PATH: path }),
        DVC_ROOT: env.DVC_ROOT ?? projectRoot,
        DVC_STAGE: address,
    };
}
function withoutPyenvShims(env) {
    const parts = (env.PATH ?? '').split(':');
    const insidePyenv = [env.PYENV_DIR, env.PYENV_HOOK_PATH, env.PYENV_VERSION, env.PYENV_ROOT].every(Boolean);
    if (!insidePyenv || parts.length <= 2 || external_node_path_.posix.basename(parts[1] ?? '') !== 'libexec')
        return env.PATH;
    const plugins = external_node_path_.posix.join(env.PYENV_ROOT ?? '', 'plugins');
    const rest = parts.slice(2);
    const first = rest.findIndex((part) => !part.startsWith(plugins));
    return (first === -1 ? [] : rest.slice(first)).join(':');
}

;// CONCATENATED MODULE: ./lib/run/process.js








async function runCommand(request) {
    if (request.signal.aborted)
        return (0,failure.ok)({ kind: 'cancelled' });
    const mark = `LOCKSTEP_COMMAND=${process.pid}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const started = await process_start(request, mark);
    if (!started.ok)
        return started;
    const { child, stdout, stderr } = started.value;
    const pumps = [pump(stdout, 'stdout', request.onPiece), pump(stderr, 'stderr', request.onPiece)];
    const tree = { pid: child.pid, mark };
    request.trees?.push(tree);
    const given = Promise.withResolvers();
    let stopping;
    const stop = () => {
        stopping ??= request.platform === 'win32' ? stopOnWindows(tree.pid) : (0,process_tree/* stopTree */.dA)(tree);
        stopping.then(() => given.resolve(-9), given.reject);
    };
    request.signal.addEventListener('abort', stop, { once: true });
    if (request.signal.aborted)
        stop();
    const code = await Promise.race([exitOf(child), given.promise]);
    request.signal.removeEventListener('abort', stop);
    await stopping;
    await Promise.all(pumps.map((each) => each.finish()));
    return (0,failure.ok)(stopping === undefined ? { kind: 'exited', code } : { kind: 'cancelled' });
}
async function endLeftovers(trees, platform) {
    if (platform === 'win32')
        return;
    await Promise.all(trees.map((tree) => (0,process_tree/* stopTree */.dA)(tree, leftoverSteps)));
}
const leftoverSteps = [
    { signal: 'SIGTERM', wait: 500 },
    { signal: 'SIGKILL', wait: 2000 },
];
async function process_start(request, mark) {
    const launch = await chooseLaunch(request);
    let pipes;
    try {
        pipes = request.platform === 'win32' ? undefined : await openCommandPipes(request.env.PATH);
        const child = spawnPiped(launch, request, { mark, pipes });
        await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
        if (pipes === undefined)
            return (0,failure.ok)({ child, stdout: child.stdout, stderr: child.stderr });
        for (const pipe of pipes)
            closeWriter(pipe);
        return (0,failure.ok)({ child, stdout: pipes[0].source, stderr: pipes[1].source });
    }
    catch (error) {
        for (const pipe of pipes ?? [])
            discard(pipe);
        const shell = launch.kind === 'program' ? launch.file : 'the system shell';
        return (0,failure/* fail */.fJ)({
            reason: 'stage',
            message: `${shell} could not be started in '${request.cwd}': ${error.message}`,
            hint: 'check that the folder exists and that the variable SHELL names a shell',
            ...(isShortage(error) ? { transient: true } : {}),
        });
    }
}
function spawnPiped(launch, request, { mark, pipes }) {
    const [name = '', value = ''] = mark.split('=');
    const options = {
        cwd: request.cwd,
        env: { ...request.env, [name]: value },
        detached: request.platform !== 'win32',
        windowsHide: true,
        stdio: ['ignore', ...(pipes?.map(({ fd }) => fd) ?? ['pipe', 'pipe'])],
    };
    return launch.kind === 'program'
        ? (0,external_node_child_process_.spawn)(launch.file, launch.args, options)
        : (0,external_node_child_process_.spawn)(launch.line, { ...options, shell: true });
}
function isShortage(error) {
    return ['EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE'].includes(error.code ?? '');
}
async function chooseLaunch(request) {
    const shell = shellOf(request.env);
    const asksVersion = request.platform !== 'win32' && isFish(shell);
    const fishHasNoConfig = asksVersion && fishSupportsNoConfig(await versionText(shell, request));
    return launchOf(request.command, request.env, { platform: request.platform, fishHasNoConfig });
}
function versionText(shell, { env, cwd }) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(shell, ['--version'], { env, cwd, stdio: ['ignore', 'pipe', 'ignore'] });
        let text = '';
        child.stdout.on('data', (chunk) => {
            text += chunk.toString('utf8');
        });
        child.once('error', () => resolve(''));
        child.once('close', () => resolve(text));
    });
}
function exitOf(child) {
    return new Promise((resolve) => {
        const settle = (code, signal) => resolve(code ?? -(signal === null ? 1 : external_node_os_.constants.signals[signal]));
        if (child.exitCode !== null || child.signalCode !== null)
            settle(child.exitCode, child.signalCode);
        else
            child.once('exit', settle);
    });
}
function stopOnWindows(pid) {
    return new Promise((resolve) => {
        const killer = (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(pid), '/T', '/F'], {
            stdio: 'ignore',
            windowsHide: true,
        });
        killer.once('error', () => resolve());
        killer.once('exit', () => resolve());
    });
}

;// CONCATENATED MODULE: ./lib/run/execute.js






async function execute(stage, ctx, output) {
    const cwd = (0,external_node_path_.join)(ctx.projectRoot, stage.wdir);
    if (external_node_fs_.statSync(cwd, { throwIfNoEntry: false })?.isDirectory() !== true)
        return (0,failure/* fail */.fJ)(missingFolder(stage));
    const given = await ctx.env(stage);
    if (!given.ok)
        return given;
    const env = stageEnvironment(given.value, { ...ctx, address: stage.address });
    const seconds = ctx.policy?.(stage).timeoutSeconds;
    const limit = seconds === undefined ? undefined : AbortSignal.timeout(Math.min(seconds * 1000, longestTimer));
    const signal = limit === undefined ? ctx.signal : AbortSignal.any([ctx.signal, limit]);
    const commands = () => runAll(stage, ctx, { signal, cwd, env, output, seconds });
    return ctx.whileRunning === undefined ? commands() : ctx.whileRunning(stage, commands);
}
const longestTimer = 2 ** 31 - 1;
async function runAll(stage, ctx, setting) {
    const trees = [];
    try {
        return await runEach(stage, ctx, { ...setting, trees });
    }
    finally {
        if (ctx.endLeftovers === true)
            await endLeftovers(trees, ctx.platform);
    }
}
async function runEach(stage, ctx, setting) {
    const { output, seconds } = setting;
    for (const command of (0,command_lines/* commandLines */.Z)(stage.cmd ?? [])) {
        await output.emit({ kind: 'stage-command', stage, command });
        const end = await runOne(command, stage, { ...setting, platform: ctx.platform });
        if (!end.ok)
            return {
                ok: false,
                failures: end.failures.map((failure) => ({ ...failure, location: stage.location })),
            };
        if (end.value.kind === 'cancelled') {
            return ctx.signal.aborted || seconds === undefined ? (0,failure.ok)('cancelled') : (0,failure/* fail */.fJ)(tooSlow(stage, seconds));
        }
        if (end.value.code !== 0)
            return (0,failure/* fail */.fJ)(commandFailure(stage, command, end.value.code));
    }
    return (0,failure.ok)('done');
}
async function runOne(command, stage, run) {
    const { emit, tail } = run.output;
    return runCommand({
        command,
        cwd: run.cwd,
        env: run.env,
        platform: run.platform,
        signal: run.signal,
        trees: run.trees,
        onPiece(stream, piece) {
            tail.add(stream, piece);
            const unfinished = piece.unfinished ? { unfinished: true } : {};
            return emit({ kind: 'stage-output', stage, text: piece.text, stream, ...unfinished });
        },
    });
}
function missingFolder(stage) {
    return {
        reason: 'stage',
        message: `stage working dir '${stage.wdir}' does not exist`,
        location: stage.location,
        hint: 'create the folder in Git (with a file in it), or make it in an earlier stage',
    };
}
function commandFailure(stage, command, code) {
    return {
        reason: 'stage',
        message: `failed to run: ${command}, exited with ${code}`,
        location: stage.location,
        ...(wasKilled(code) ? { transient: true } : {}),
        hint: wasKilled(code)
            ? 'it was killed from outside: the machine ran out of memory, or is going away'
            : `see the last lines that '${stage.address}' printed, or run the command by hand in '${stage.wdir === '' ? '.' : stage.wdir}'`,
    };
}
function wasKilled(code) {
    return [-9, -15, 137, 143].includes(code);
}
function tooSlow(stage, seconds) {
    return {
        reason: 'stage',
        message: `'${stage.address}' ran longer than its limit of ${seconds} s and was ended`,
        location: stage.location,
        hint: 'raise its `timeout` in the policy file, or make it faster',
    };
}

// EXTERNAL MODULE: ./lib/workspace/commit.js
var commit = __webpack_require__(48656);
// EXTERNAL MODULE: ./lib/run/kept-versions.js
var kept_versions = __webpack_require__(16483);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
;// CONCATENATED MODULE: ./lib/run/own-links.js






function checkOwnLinks(stage, ctx) {
    const homes = homesOf(ctx);
    const failures = [];
    for (const { place, location } of stage.outs) {
        if (place.kind !== 'inside')
            continue;
        const found = foreignLink((0,external_node_path_.join)(ctx.projectRoot, place.path), homes);
        if (found === undefined)
            continue;
        const path = (0,external_node_path_.relative)(ctx.projectRoot, found).split(external_node_path_.sep).join('/');
        failures.push({
            reason: 'refused',
            message: `'${stage.address}' made the output '${path}' a link to something outside the repository`,
            hint: 'copy what the output needs instead of linking it',
            ...(location === undefined ? {} : { location }),
        });
    }
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(undefined);
}
function homesOf({ projectRoot, cache }) {
    return {
        repository: external_node_fs_.realpathSync.native((0,root/* findGitRoot */.k)(projectRoot) ?? projectRoot),
        cache: real(cache.dir),
    };
}
function foreignLink(path, homes) {
    const stats = external_node_fs_.lstatSync((0,file_name/* fsPath */.Jk)(path), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true)
        return isForeign(path, homes) ? path : undefined;
    if (stats?.isDirectory() !== true)
        return undefined;
    const folders = [path];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const { name, kind } of (0,file_name/* listFolder */.bt)(folder)) {
            const inner = (0,external_node_path_.join)(folder, name);
            if (kind === 'link' && isForeign(inner, homes))
                return inner;
            if (kind === 'folder')
                folders.push(inner);
        }
    }
    return undefined;
}
function isForeign(path, { repository, cache }) {
    const target = real(path);
    if (target === undefined)
        return false;
    if (cache !== undefined && below(cache, target) !== undefined)
        return false;
    const inside = below(repository, target);
    return inside === undefined || inside.split(external_node_path_.sep).some(safe_path/* isReserved */.B);
}
function below(folder, path) {
    const inner = (0,external_node_path_.relative)(folder, path);
    return inner === '..' || inner.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inner) ? undefined : inner;
}
function real(path) {
    try {
        return external_node_fs_.realpathSync.native((0,file_name/* fsPath */.Jk)(path));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/run/run-cache-key.js
var run_cache_key = __webpack_require__(62405);
// EXTERNAL MODULE: ./lib/run/run-cache-place.js
var run_cache_place = __webpack_require__(37789);
// EXTERNAL MODULE: ./lib/run/stage-outputs.js
var stage_outputs = __webpack_require__(66552);
;// CONCATENATED MODULE: ./lib/run/keep.js







async function keep(stage, inputs, outcome, { ctx, job }) {
    const places = (0,stage_outputs/* checkPlaces */.p1)(stage, ctx);
    if (!places.ok)
        return places;
    const links = ctx.ownLinksOnly === true ? checkOwnLinks(stage, ctx) : (0,failure.ok)(undefined);
    if (!links.ok)
        return links;
    const made = await (0,stage_outputs/* readOutputs */.T7)(stage, ctx, (text) => job.output.emit({ kind: 'note', text }));
    if (!made.ok)
        return made;
    const outs = made.value.map((one) => (0,kept_versions/* recordedOut */.f)(stage, one, ctx));
    const entry = { cmd: stage.cmd ?? '', deps: inputs.deps, params: inputs.params, outs };
    const kept = { outcome, entry, toIgnore: cachedPaths(made.value) };
    if (ctx.noCommit)
        return (0,failure.ok)(kept);
    const kind = keptAs(stage, entry, ctx);
    const committed = await commitOutputs(made.value, { ctx, alsoUncached: kind !== undefined });
    if (!committed.ok)
        return committed;
    if (kind === undefined)
        return (0,failure.ok)(kept);
    const saved = await job.runCache.save(entry, kind);
    return saved.ok ? (0,failure.ok)({ ...kept, runCacheKey: saved.value }) : saved;
}
function keptAs(stage, entry, { keepsOwn }) {
    const kind = (0,run_cache_key/* hasKey */.CJ)(entry) ? (0,run_cache_place/* entryKind */.FY)(stage) : undefined;
    return kind === 'own' && keepsOwn !== true ? undefined : kind;
}
function cachedPaths(made) {
    return made.flatMap(({ output, path }) => (output.cache && output.place.kind === 'inside' ? [path] : []));
}
async function commitOutputs(made, { ctx, alsoUncached }) {
    const failures = [];
    for (const { output, path, hashed } of made) {
        if (!output.cache && !alsoUncached)
            continue;
        const linkTypes = output.cache ? ctx.linkTypes : ['copy'];
        const { cache, projectRoot, signal } = ctx;
        const done = await (0,commit/* commitOutput */.p)({ path, hashed, cache, linkTypes, projectRoot, signal });
        if (!done.ok)
            failures.push(...done.failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(undefined);
}

// EXTERNAL MODULE: ./lib/run/restore.js
var restore = __webpack_require__(56347);
// EXTERNAL MODULE: ./lib/run/stage-inputs.js
var stage_inputs = __webpack_require__(62885);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/workspace/lock-file.js
var lock_file = __webpack_require__(19429);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/run/export/receipt.js




const maxReceiptBytes = 4 * 2 ** 20;
function receiptText({ entry, ...told }) {
    const carried = entry === undefined ? {} : { entry: (0,dvc_lock/* carriedText */.qH)(entry) };
    return `${JSON.stringify({ schema: 'lockstep.receipt/1', ...told, ...carried }, undefined, 2)}\n`;
}
function parseReceipt(text, key, file) {
    const document = (0,json/* readJson */.V)(text, file);
    if (!document.ok)
        return document;
    const { value } = document.value;
    if (!(0,values_value/* isMapping */.pi)(value))
        return (0,failure/* fail */.fJ)(distrust(file, 'it is no mapping'));
    const word = (name) => {
        const found = value.get(name);
        return typeof found === 'string' ? found : undefined;
    };
    const [stage, at, run, url, commit] = ['stage', 'at', 'run', 'url', 'commit'].map(word);
    if (word('schema') !== 'lockstep.receipt/1')
        return (0,failure/* fail */.fJ)(distrust(file, 'its schema is another one'));
    if (word('key') !== key)
        return (0,failure/* fail */.fJ)(distrust(file, 'it belongs to another state'));
    if (stage === undefined || run === undefined || at === undefined || !isTime(at))
        return (0,failure/* fail */.fJ)(distrust(file, 'it does not say which stage, when and by which run'));
    const carried = word('entry');
    const entry = carried === undefined ? undefined : (0,dvc_lock/* parseCarried */.yX)(carried, file);
    if (entry !== undefined && (!entry.ok || entry.value.failures !== undefined))
        return (0,failure/* fail */.fJ)(distrust(file, 'what it says of the lock does not parse'));
    return (0,failure.ok)({
        key,
        stage,
        at,
        run,
        attempt: Number(value.get('attempt') ?? 1) || 1,
        ...(url === undefined || !/^https?:\/\//.test(url) ? {} : { url }),
        ...(commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit) ? {} : { commit }),
        ...(entry === undefined ? {} : { entry: entry.value }),
    });
}
function isTime(text) {
    return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
function distrust(file, why) {
    return {
        reason: 'data',
        message: `the receipt '${file}' proves nothing: ${why}`,
        hint: 'look at who wrote it, then remove it to have the stage run again',
    };
}

;// CONCATENATED MODULE: ./lib/run/export/read-small.js


async function readSmall(store, key, signal) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of await store.read(key, signal)) {
            size += chunk.length;
            if (size > maxReceiptBytes)
                return undefined;
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A && error.code === 'not-found')
            return undefined;
        throw error;
    }
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/run/export/claim.js





const usualPatience = { renewMs: 20_000, goneMs: 90_000, lookMs: 2_000 };
async function tryClaim(place, gone) {
    const { store, folder, signal } = place;
    const before = await claimsOf(place, gone);
    if (before.size > 0)
        return { kind: 'held', holders: before };
    const name = `${folder}claim-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
    const after = await writeAndLook(place, name, gone).catch(async (error) => {
        await claim_discard(store, name);
        throw error;
    });
    if (after.size > 0 || signal.aborted) {
        await claim_discard(store, name);
        return { kind: 'held', holders: after };
    }
    for (const old of gone)
        await claim_discard(store, old);
    return { kind: 'claimed', claim: renewing(place, name) };
}
async function writeAndLook(place, name, gone) {
    await writeClaim(place, name, 0);
    return claimsOf(place, new Set([...gone, name]));
}
async function claimsOf({ store, folder, exporter, signal }, known) {
    const found = new Map();
    for await (const { key } of store.list(folder, signal)) {
        if (!key.startsWith(`${folder}claim-`) || known.has(key))
            continue;
        const text = await readSmall(store, key, signal);
        if (text !== undefined && !isOver(text, exporter))
            found.set(key, text);
    }
    return found;
}
function isOver(text, { run, attempt }) {
    const said = readClaim(text);
    if (said === undefined || said.run !== run)
        return false;
    if (said.attempt < attempt)
        return true;
    return said.machine === thisMachine() && said.pid !== process.pid && !(0,atomic_write/* isAlive */._n)(said.pid);
}
function thisMachine() {
    try {
        return `${(0,lock_file/* machineName */.F)()} ${(0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
    }
    catch {
        return (0,lock_file/* machineName */.F)();
    }
}
function readClaim(text) {
    try {
        const value = JSON.parse(text.slice(0, 4096));
        if (typeof value !== 'object' || value === null)
            return undefined;
        const { run, attempt, machine, pid } = value;
        if (typeof run !== 'string' || typeof machine !== 'string')
            return undefined;
        return { run, attempt: Number(attempt), machine, pid: Number(pid) };
    }
    catch {
        return undefined;
    }
}
async function writeClaim({ store, exporter, signal }, name, beat) {
    const { run, attempt } = exporter;
    const text = JSON.stringify({ run, attempt, machine: thisMachine(), pid: process.pid, beat });
    await store.write(name, { kind: 'bytes', bytes: Buffer.from(text) }, signal);
}
function renewing(place, name) {
    let beat = 0;
    let under = Promise.resolve();
    const timer = setInterval(() => {
        under = under.then(() => writeClaim(place, name, ++beat)).catch(() => undefined);
    }, place.patience.renewMs).unref();
    return {
        async release() {
            clearInterval(timer);
            await under;
            await claim_discard(place.store, name);
        },
    };
}
async function claim_discard(store, name) {
    await store.remove(name, AbortSignal.timeout(5_000)).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/run/export/export-key.js


function exportKey(stage, inputs, scope) {
    const deps = inputs.deps.map(({ size: _size, nfiles: _nfiles, ...dep }) => dep);
    const outs = stage.outs.map(({ path }) => ({ path, hashName: 'md5' }));
    const entry = (0,dvc_lock/* carriedText */.qH)({ cmd: stage.cmd ?? '', deps, params: inputs.params, outs });
    const readsNothing = stage.deps.length === 0;
    const parts = [
        'lockstep.export/1',
        scope.project,
        stage.address,
        entry,
        readsNothing ? (scope.commit ?? '') : '',
        scope.again ?? '',
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
function exportFolder(key) {
    return `lockstep/exports/${key.slice(0, 2)}/${key}/`;
}

;// CONCATENATED MODULE: ./lib/run/export/export-once.js







function findExport(stage, inputs, { exporting, signal, note }) {
    const { wanted } = keysOf(stage, inputs, exporting);
    return guarded(stage, async () => (0,failure.ok)(await findReceipt(exporting.store, wanted, { signal, note })));
}
function startExport(stage, inputs, setting) {
    const { exporting, signal, note } = setting;
    const { patience = usualPatience } = exporting;
    const keys = keysOf(stage, inputs, exporting);
    const watch = new ClaimWatch(patience, note);
    const start = async () => {
        while (!signal.aborted) {
            const turn = await takeTurn(stage, keys, { setting, gone: watch.gone });
            if (!('holders' in turn))
                return (0,failure.ok)(turn);
            await watch.look(turn.holders);
            await pause(patience.lookMs * (0.5 + Math.random()), signal);
        }
        return (0,failure.ok)({ kind: 'cancelled' });
    };
    return guarded(stage, () => start().catch((error) => {
        if (signal.aborted)
            return (0,failure.ok)({ kind: 'cancelled' });
        throw error;
    }));
}
async function takeTurn(stage, keys, { setting, gone }) {
    const { exporting, signal } = setting;
    const { store, exporter, patience = usualPatience } = exporting;
    const receipt = await findReceipt(store, keys.wanted, setting);
    if (receipt !== undefined)
        return { kind: 'known', receipt };
    const place = { store, folder: exportFolder(keys.state), exporter, signal, patience };
    const tried = await tryClaim(place, gone);
    if (tried.kind === 'held')
        return tried;
    try {
        const late = await findReceipt(store, keys.wanted, setting);
        if (late === undefined)
            return started(stage, keys, tried.claim, setting);
        await tried.claim.release();
        return { kind: 'known', receipt: late };
    }
    catch (error) {
        await tried.claim.release();
        throw error;
    }
}
function keysOf(stage, inputs, { project, exporter, again }) {
    const { commit, run } = exporter;
    const scope = { project, ...(commit === undefined ? {} : { commit }) };
    const state = exportKey(stage, inputs, scope);
    return { state, wanted: again ? exportKey(stage, inputs, { ...scope, again: run }) : state };
}
async function findReceipt(store, key, { signal, note }) {
    const file = `${exportFolder(key)}receipt.json`;
    const text = await readSmall(store, file, signal);
    if (text === undefined)
        return undefined;
    const receipt = parseReceipt(text, key, file);
    if (receipt.ok)
        return receipt.value;
    await note(receipt.failures.map(({ message }) => message).join('; '));
    return undefined;
}
function started(stage, { state, wanted }, claim, { exporting, now }) {
    const { store, exporter } = exporting;
    const write = async (receipt) => {
        for (const key of new Set([wanted, state])) {
            const bytes = Buffer.from(receiptText({ ...receipt, key }));
            const signal = AbortSignal.timeout(30_000);
            await store.write(`${exportFolder(key)}receipt.json`, { kind: 'bytes', bytes }, signal);
        }
    };
    return {
        kind: 'started',
        key: wanted,
        async succeeded() {
            const at = new Date(now()).toISOString();
            const receipt = { key: wanted, stage: stage.address, at, ...exporter };
            try {
                await write(receipt);
                return (0,failure.ok)(receipt);
            }
            catch (error) {
                if (!(error instanceof store_store/* StoreError */.A) && !(error instanceof DOMException))
                    throw error;
                return (0,failure/* fail */.fJ)({
                    reason: 'stage',
                    message: `'${stage.address}' was exported, but its receipt could not be written: ${error.message}`,
                    location: stage.location,
                    hint: 'the next run exports it again under the same LOCKSTEP_EXPORT_KEY, by which a receiver can drop the repetition',
                });
            }
        },
        async completed(receipt, entry) {
            const whole = { ...receipt, entry };
            await write(whole).catch((error) => {
                if (!(error instanceof store_store/* StoreError */.A) && !(error instanceof DOMException))
                    throw error;
            });
            return whole;
        },
        end: () => claim.release(),
    };
}
class ClaimWatch {
    gone = new Set();
    #seen = new Map();
    #patience;
    #note;
    constructor(patience, note) {
        this.#patience = patience;
        this.#note = note;
    }
    async look(holders) {
        const now = performance.now();
        for (const [name, text] of holders) {
            const before = this.#seen.get(name);
            if (before?.text !== text)
                this.#seen.set(name, { text, since: now });
            const run = readClaim(text)?.run.slice(0, 40) ?? 'another run';
            if (before === undefined)
                await this.#note(`waits: run ${run} is exporting the same state`);
            else if (before.text === text && now - before.since >= this.#patience.goneMs) {
                this.gone.add(name);
                await this.#note(`run ${run} began this export and is gone: it is done again, under the same key`);
            }
        }
    }
}
async function guarded(stage, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof store_store/* StoreError */.A))
            throw error;
        return (0,failure/* fail */.fJ)({
            ...error.failure,
            message: `'${stage.address}' is not exported, because its receipt has no place: ${error.message}`,
            location: stage.location,
        });
    }
}

;// CONCATENATED MODULE: ./lib/run/export/run-export.js






async function exportedBefore(stage, inputs, run) {
    const found = await findExport(stage, inputs, settingOf(run));
    if (!found.ok)
        return found;
    return found.value === undefined ? (0,failure.ok)(undefined) : reuse(stage, inputs, found.value, run);
}
async function runExport(stage, run) {
    const inputs = await (0,stage_inputs/* readInputs */.Ko)(stage, run.ctx, { promised: false });
    if (!inputs.ok)
        return inputs;
    const start = await startExport(stage, inputs.value, settingOf(run));
    if (!start.ok)
        return start;
    if (start.value.kind === 'cancelled')
        return (0,failure.ok)('cancelled');
    if (start.value.kind === 'known')
        return reuse(stage, inputs.value, start.value.receipt, run);
    try {
        return await deliver(stage, inputs.value, { ...run, started: start.value });
    }
    finally {
        await start.value.end();
    }
}
async function deliver(stage, inputs, { ctx, job, started }) {
    const env = async (of) => {
        const given = await ctx.env(of);
        return given.ok ? (0,failure.ok)({ ...given.value, LOCKSTEP_EXPORT_KEY: started.key }) : given;
    };
    const end = await execute(stage, { ...ctx, env }, job.output);
    if (!end.ok)
        return end;
    if (end.value === 'cancelled')
        return (0,failure.ok)('cancelled');
    const receipt = await started.succeeded();
    if (!receipt.ok)
        return receipt;
    const kept = await keep(stage, inputs, 'ran', { ctx, job });
    if (!kept.ok)
        return kept;
    return (0,failure.ok)({ ...kept.value, receipt: await started.completed(receipt.value, kept.value.entry) });
}
async function reuse(stage, inputs, receipt, { ctx, job }) {
    const { run, at, entry } = receipt;
    const told = `'${stage.address}' was exported for the same inputs by run ${run} at ${at}: not again`;
    const isWhole = await bringBack(stage, entry, ctx);
    const lost = isWhole ? '' : '; its outs are not kept anywhere, so the lock is left as it is';
    await job.output.emit({ kind: 'note', text: `${told}${lost}` });
    if (!isWhole)
        return (0,failure.ok)({ outcome: 'skipped', receipt });
    const kept = await keep(stage, inputs, 'restored', { ctx, job });
    return kept.ok ? (0,failure.ok)({ ...kept.value, receipt }) : kept;
}
async function bringBack(stage, entry, ctx) {
    if (stage.outs.length === 0)
        return true;
    return entry !== undefined && (await (0,restore/* bringOuts */.we)(stage, entry.outs, ctx)).isRestored;
}
function settingOf({ ctx, job, exporting }) {
    const note = (text) => job.output.emit({ kind: 'note', text });
    return { exporting, signal: ctx.signal, now: () => ctx.now(), note };
}

;// CONCATENATED MODULE: ./lib/run/verify-source.js




async function verifySource(stage, job, { ctx, moved }) {
    const isImport = stage.cmd === undefined && stage.deps.length > 0;
    const imported = isImport && !stage.frozen ? await importAnew(stage, ctx) : (0,failure.ok)(undefined);
    if (!imported.ok)
        return imported;
    let gone = await missingPaths(stage, ctx);
    if (gone.ok && gone.value.length > 0 && ctx.provideOutputs !== undefined) {
        const provided = await ctx.provideOutputs(stage);
        if (!provided.ok)
            return provided;
        moved.fetched = (0,plan/* add */.WQ)(moved.fetched, provided.value);
        gone = await missingPaths(stage, ctx);
    }
    if (!gone.ok)
        return gone;
    if (gone.value.length > 0)
        return (0,failure/* fail */.fJ)(missingData(stage, gone.value));
    const inputs = isImport
        ? (0,failure.ok)({ deps: (imported.value ?? stage.lock)?.deps ?? [], params: new Map(), absent: [] })
        : await (0,stage_inputs/* readInputs */.Ko)(stage, ctx, { promised: true });
    if (!inputs.ok)
        return inputs;
    return keep(stage, inputs.value, 'ran', { ctx, job });
}
async function importAnew(stage, ctx) {
    if (ctx.updateImport !== undefined)
        return ctx.updateImport(stage);
    return (0,failure/* fail */.fJ)({
        reason: 'data',
        message: `'${stage.address}' imports data and is not frozen, so its source decides whether it is up to date`,
        location: stage.location,
        hint: `run \`update ${stage.address}\` where its source can be reached, or set \`frozen: true\` in it`,
    });
}
async function missingPaths(stage, ctx) {
    const missing = [];
    for (const { place } of stage.outs) {
        const hashed = await ctx.hash(place, 'md5');
        if (!hashed.ok)
            return hashed;
        if (hashed.value === undefined)
            missing.push(place.kind === 'url' ? place.url : place.path);
    }
    return (0,failure.ok)(missing);
}
function missingData(stage, paths) {
    return {
        reason: 'data',
        message: `missing data '${paths.length > 1 ? 'sources' : 'source'}': ${paths.join(', ')}`,
        location: stage.location,
        hint: `run \`pull ${stage.address}\`, or put the data there`,
    };
}

;// CONCATENATED MODULE: ./lib/run/run-stage.js













async function runStage(stage, job, ctx) {
    const moved = { fetched: plan/* nothing */.s6 };
    try {
        const done = stage.cmd === undefined || stage.frozen
            ? await verifySource(stage, job, { ctx, moved })
            : await makeOutputs(stage, job, { ctx, moved });
        if (!done.ok)
            return { outcome: 'failed', failures: done.failures, ...moved };
        return done.value === 'cancelled' ? { outcome: 'cancelled', ...moved } : { ...done.value, ...moved };
    }
    catch (error) {
        if (ctx.signal.aborted && !(error instanceof failure/* FailureError */.pO))
            return { outcome: 'cancelled', ...moved };
        return { outcome: 'failed', failures: failuresOf(error, stage), ...moved };
    }
}
async function makeOutputs(stage, job, { ctx, moved }) {
    const places = (0,stage_outputs/* checkPlaces */.p1)(stage, ctx);
    if (!places.ok)
        return places;
    const untracked = await (0,stage_outputs/* checkUntracked */.w2)(stage, job);
    if (!untracked.ok)
        return untracked;
    const cleared = (0,stage_outputs/* clearOutputs */._Y)(stage, ctx);
    if (!cleared.ok)
        return cleared;
    const place = await ctx.exporting?.(stage);
    if (place?.ok === false)
        return place;
    const exporting = place?.value;
    const isPartial = hasPartialInputs(stage, ctx);
    const early = isPartial ? await provideInputs(stage, { ctx, moved }) : (0,failure.ok)(plan/* nothing */.s6);
    if (!early.ok)
        return early;
    let inputs = await (0,stage_inputs/* readInputs */.Ko)(stage, ctx, { promised: true });
    if (!job.force && inputs.ok) {
        const note = (text) => job.output.emit({ kind: 'note', text });
        const from = exporting === undefined ? ctx : { ...ctx, noRunCache: true };
        const { runCache } = job;
        const { isRestored, fetched } = await (0,restore/* restore */.PF)(stage, inputs.value, { ctx: from, runCache, note });
        moved.fetched = (0,plan/* add */.WQ)(moved.fetched, fetched);
        if (isRestored)
            return keep(stage, inputs.value, 'restored', { ctx, job });
    }
    if (exporting !== undefined && inputs.ok) {
        const known = await exportedBefore(stage, inputs.value, { ctx, job, exporting });
        if (!known.ok)
            return known;
        if (known.value !== undefined)
            return (0,failure.ok)(known.value);
    }
    const late = isPartial ? (0,failure.ok)(plan/* nothing */.s6) : await provideInputs(stage, { ctx, moved });
    if (!late.ok)
        return late;
    if (!inputs.ok || inputs.value.absent.length > 0 || late.value.objects > 0) {
        inputs = await (0,stage_inputs/* readInputs */.Ko)(stage, ctx, { promised: false });
        if (!inputs.ok && !job.force)
            return inputs;
    }
    if (exporting !== undefined)
        return runExport(stage, { ctx, job, exporting });
    return runCommands(stage, inputs.ok ? inputs.value : undefined, { ctx, job });
}
function hasPartialInputs(stage, { graph, projectRoot }) {
    if (graph === undefined)
        return true;
    const here = (path) => external_node_fs_.existsSync((0,external_node_path_.join)(projectRoot, path));
    const deps = stage.deps.filter(({ place }) => place.kind === 'inside' && here(place.path));
    return (0,needs/* stageNeeds */.Eu)({ ...stage, deps }, graph, here, () => false).length > 0;
}
async function provideInputs(stage, { ctx, moved }) {
    const provided = await ctx.provide(stage);
    if (provided.ok)
        moved.fetched = (0,plan/* add */.WQ)(moved.fetched, provided.value);
    return provided;
}
async function runCommands(stage, before, { ctx, job }) {
    const end = await execute(stage, ctx, job.output);
    if (!end.ok)
        return end;
    if (end.value === 'cancelled')
        return (0,failure.ok)('cancelled');
    const after = await (0,stage_inputs/* readInputs */.Ko)(stage, ctx, { promised: false });
    if (!after.ok)
        return after;
    for (const path of changedInputs(before, after.value)) {
        const text = `'${stage.address}' changed its own dependency '${path}' while it ran; the lock records it as it is now`;
        await job.output.emit({ kind: 'note', text });
    }
    return keep(stage, after.value, 'ran', { ctx, job });
}
function changedInputs(before, after) {
    if (before === undefined)
        return [];
    const oids = new Map(before.deps.map(({ path, oid }) => [path, oid]));
    return after.deps.filter(({ path, oid }) => oids.get(path) !== oid).map(({ path }) => path);
}
function failuresOf(error, stage) {
    const code = (0,disk_error/* systemCode */.xU)(error);
    if (code === undefined)
        return (0,failure/* caught */.Vq)(error).failures;
    const path = error.path;
    return [
        {
            reason: 'output',
            message: `'${stage.address}' could not be finished: ${path === undefined ? '' : `'${path}': `}${(0,disk_error/* describeCode */.lA)(code)}`,
            location: stage.location,
            hint: 'check that the disk has space and who owns the files, then run it again',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/run/stage-turn.js







async function stage_turn_takeTurn(turn, shared, whenMade) {
    const { ctx, blocks } = shared;
    const { stage } = turn.planned;
    const block = blocks.open(stage);
    const began = ctx.now();
    const tail = new LogTail();
    const ended = await decide(turn, shared, { block, tail, whenMade }).catch((error) => endOf(error, ctx));
    const isCancelled = ended.outcome === 'cancelled';
    const failures = isCancelled ? ended.failures : ended.failures.map((each) => placed(each, stage));
    const failure = isCancelled ? undefined : failures[0];
    const lines = tail.read();
    const run = {
        stage,
        outcome: ended.outcome,
        seconds: (ctx.now() - began) / 1000,
        reasons: ended.reasons,
        ...(failure === undefined ? {} : { failure }),
        ...(lines.length === 0 ? {} : { logTail: lines }),
        ...(ended.entry === undefined ? {} : { entry: ended.entry }),
        ...(ended.runCacheKey === undefined ? {} : { runCacheKey: ended.runCacheKey }),
        ...(ended.receipt === undefined ? {} : { receipt: ended.receipt }),
    };
    await block.add({ kind: 'stage-finished', run });
    void block.close();
    return { run, failures, fetched: ended.fetched };
}
function placed(failure, { address, location }) {
    if (failure.location !== undefined)
        return failure;
    const message = failure.reason === 'storage' ? `'${address}': ${failure.message}` : failure.message;
    return { ...failure, message, location };
}
async function decide(turn, shared, voice) {
    const { planned, isForced } = turn;
    if (isForced)
        return run(turn, withForced(planned.verdict.reasons), shared, voice);
    const judged = await judgeNow(planned.stage, shared);
    if (!judged.ok)
        return end('failed', [], { failures: judged.failures });
    const { verdict, fetched } = judged.value;
    if (verdict.kind === 'fresh')
        return end('fresh', [], { fetched });
    const reasons = verdict.kind === 'frozen' ? verdict.reasons.filter(concernsFrozen) : verdict.reasons;
    if (verdict.kind === 'frozen' && reasons.length === 0)
        return end('skipped', verdict.reasons, { fetched });
    const ended = await run(turn, reasons, shared, voice);
    return { ...ended, fetched: (0,plan/* add */.WQ)(ended.fetched, fetched) };
}
function endOf(error, { signal }) {
    if (signal.aborted && !(error instanceof failure/* FailureError */.pO))
        return end('cancelled', [], {});
    return end('failed', [], { failures: (0,failure/* caught */.Vq)(error).failures });
}
function concernsFrozen(reason) {
    return ['changed-command', 'changed-out', 'missing-out', 'changed-checksum', 'not-locked'].includes(reason.kind);
}
function withForced(reasons) {
    return reasons.some(({ kind }) => kind === 'forced') ? reasons : [...reasons, { kind: 'forced' }];
}
async function judgeNow(stage, { ctx, recorded }) {
    const first = await ctx.judge(stage, recorded);
    if (!first.ok)
        return first;
    const bring = lacking(first.value, ctx);
    if (bring === undefined)
        return (0,failure.ok)({ verdict: first.value, fetched: plan/* nothing */.s6 });
    const brought = await bring(stage);
    const second = await ctx.judge(stage, recorded);
    if (!second.ok)
        return second;
    return (0,failure.ok)({ verdict: second.value, fetched: brought.ok ? brought.value : plan/* nothing */.s6 });
}
function lacking(verdict, ctx) {
    if (verdict.kind === 'unknown')
        return (stage) => ctx.provide(stage);
    const isOnlyMissing = verdict.reasons.every(({ kind }) => kind === 'missing-dep' || kind === 'missing-out');
    if (verdict.kind !== 'stale' || !isOnlyMissing || ctx.pull === undefined)
        return undefined;
    return (stage) => ctx.pull?.(stage) ?? ctx.provide(stage);
}
async function run(turn, reasons, shared, { block, tail, whenMade }) {
    const { ctx, runCache, ignoreLines } = shared;
    const { stage } = turn.planned;
    const newer = await ctx.givesWay?.();
    if (newer !== undefined)
        return end('cancelled', reasons, { failures: [newer] });
    if (ctx.confirm !== undefined && !(await ctx.confirm(stage)))
        return end('failed', reasons, { failures: [aborted] });
    await block.add({ kind: 'stage-started', stage, reasons });
    const job = {
        force: turn.isForced,
        output: { emit: (event) => block.add(event), tail },
        runCache,
        isGitTracked: shared.isGitTracked,
    };
    const note = (text) => block.add({ kind: 'note', text });
    const result = await withRetries(stage, () => runStage(stage, job, ctx), { ctx, note });
    const { fetched } = result;
    if (result.outcome === 'skipped')
        return { ...end('skipped', reasons, { fetched }), receipt: result.receipt };
    if (result.outcome === 'failed')
        return end('failed', reasons, { failures: result.failures, fetched });
    if (result.outcome === 'cancelled')
        return end('cancelled', reasons, { fetched });
    shared.recorded.set(stage.address, result.entry);
    const othersRun = whenMade();
    const ignored = await ignoreLines.add(turn.rank, result.toIgnore);
    const { entry, runCacheKey, receipt } = result;
    const mayWait = othersRun && runCacheKey !== undefined;
    const written = ignored.ok ? await record({ stage, entry, mayWait }, shared, block) : ignored;
    if (!written.ok)
        return end('failed', reasons, { failures: written.failures, fetched });
    return {
        ...end(result.outcome, reasons, { fetched }),
        entry,
        ...(runCacheKey === undefined ? {} : { runCacheKey }),
        ...(receipt === undefined ? {} : { receipt }),
    };
}
function changedSource({ address, file }) {
    return `'${file}' was changed while '${address}' ran; this run goes by what it said before: run \`repro\` again`;
}
const aborted = { reason: 'cancelled', message: 'reproduction aborted by the user' };
async function record({ stage, entry, mayWait }, { ctx, lockWriter, sources }, block) {
    if (sources.isChanged(stage))
        await block.add({ kind: 'note', text: changedSource(stage) });
    if (stage.cmd === undefined) {
        const rewritten = await ctx.writeSource(stage, entry);
        sources.renew(stage.file);
        return rewritten;
    }
    const written = await lockWriter.record(stage, entry, { mayWait });
    if (!written.ok)
        return written;
    const { file, created, changedMeanwhile } = written.value;
    if (changedMeanwhile) {
        await block.add({
            kind: 'note',
            text: `'${file}' was changed by something else while stages ran; what it said was kept`,
        });
    }
    if (created || stage.lock === undefined || !isSameEntry(stage.lock, entry)) {
        await block.add({ kind: 'lock-written', file, created });
    }
    return (0,failure.ok)(undefined);
}
function isSameEntry(a, b) {
    return (0,external_node_util_.isDeepStrictEqual)(a, b) || (0,dvc_lock/* runCacheText */.hj)(a) === (0,dvc_lock/* runCacheText */.hj)(b);
}
function end(outcome, reasons, rest) {
    return { outcome, reasons, failures: rest.failures ?? [], fetched: rest.fetched ?? plan/* nothing */.s6 };
}


/***/ })

};
