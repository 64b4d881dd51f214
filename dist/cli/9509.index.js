export const id = 9509;
export const ids = [9509,4656];
export const modules = {

/***/ 38342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tD: () => (/* binding */ beginAhead),
  vD: () => (/* binding */ checkoutTracked),
  ky: () => (/* binding */ seenFrom)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/locked-hash.js
var locked_hash = __webpack_require__(44252);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/checkout.js + 4 modules
var checkout = __webpack_require__(17983);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/new-folder.js
var new_folder = __webpack_require__(20744);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
;// CONCATENATED MODULE: ./lib/workspace/checkout-ahead.js






class CheckoutAhead {
    #ctx;
    #targets = new Map();
    #begun = new Map();
    #places = new Places();
    #areCopies = new Map();
    constructor(items, ctx) {
        this.#ctx = ctx;
        for (const { path, id, inner } of items) {
            if (id?.hashName !== 'md5' || inner !== undefined || !(0,oid/* isTreeOid */.FV)(id.oid))
                continue;
            const target = (0,safe_path/* safePath */.n)(ctx.projectRoot, path);
            if (!target.ok || (0,stats/* statsAt */.Z)(target.value) !== undefined)
                continue;
            const key = (0,oid/* objectKey */.T5)(id);
            this.#targets.set(key, [...(this.#targets.get(key) ?? []), target.value]);
        }
    }
    expect(id, tree) {
        const targets = this.#targets.get((0,oid/* objectKey */.T5)(id)) ?? [];
        for (const target of targets) {
            if (this.#begun.has(target) || !(0,new_folder/* fitsAside */.Nj)(this.#ctx.projectRoot, tree.entries))
                continue;
            try {
                const begun = new Beginning(new new_folder/* NewFolder */.NI(this.#ctx.projectRoot, target), tree);
                this.#begun.set(target, begun);
                for (const { path } of tree.entries)
                    begun.folder.makeFolderOf(path);
                if (this.#willCopy(begun.folder))
                    this.#places.add(begun);
            }
            catch (error) {
                if ((0,disk_error/* systemCode */.xU)(error) === undefined)
                    throw error;
                this.#drop(target);
            }
        }
    }
    #willCopy({ path }) {
        const device = (0,stats/* statsAt */.Z)(path)?.dev;
        const known = this.#areCopies.get(device) ?? (0,workspace_link/* areCopies */.O4)(this.#ctx.linkTypes, path);
        this.#areCopies.set(device, known);
        return known;
    }
    wanted({ oid, hashName }) {
        if (hashName !== 'md5')
            return [];
        return this.#places.of(oid).map(({ begun, index }) => begun.pathOf(index));
    }
    made({ oid }) {
        for (const { begun, index } of this.#places.of(oid))
            begun.made[index] = 1;
    }
    take(plan) {
        const begun = this.#begun.get(plan.target);
        if (begun === undefined)
            return undefined;
        if (!begun.isFor(plan)) {
            this.#drop(plan.target);
            return undefined;
        }
        begun.isOpen = false;
        this.#begun.delete(plan.target);
        return { folder: begun.folder, isMade: (index) => begun.made[index] === 1 };
    }
    [Symbol.dispose]() {
        for (const target of [...this.#begun.keys()])
            this.#drop(target);
    }
    #drop(target) {
        const begun = this.#begun.get(target);
        this.#begun.delete(target);
        if (begun === undefined)
            return;
        begun.isOpen = false;
        try {
            begun.folder.discard();
        }
        catch (error) {
            if ((0,disk_error/* systemCode */.xU)(error) === undefined)
                throw error;
        }
    }
}
class Beginning {
    folder;
    made;
    tree;
    isOpen = true;
    constructor(folder, tree) {
        this.folder = folder;
        this.tree = tree;
        this.made = new Uint8Array(tree.entries.length);
    }
    pathOf(index) {
        return `${this.folder.path}/${this.tree.entries[index]?.path}`;
    }
    isFor({ create, item }) {
        const { entries } = this.tree;
        return (item.inner === undefined &&
            create.length === entries.length &&
            create.every(({ oid, path }, i) => oid === entries[i]?.oid && path === entries[i]?.path));
    }
}
class Places {
    #latest = new Map();
    #earlier = [];
    #folders = [];
    #starts = [];
    add(begun) {
        this.#folders.push(begun);
        this.#starts.push(this.#earlier.length);
        for (const { oid } of begun.tree.entries) {
            const place = this.#earlier.length;
            this.#earlier.push(this.#latest.get(oid) ?? -1);
            this.#latest.set(oid, place);
        }
    }
    of(oid) {
        const found = [];
        for (let place = this.#latest.get(oid) ?? -1; place >= 0; place = this.#earlier[place] ?? -1) {
            const number = this.#folderAt(place);
            const begun = this.#folders[number];
            const index = place - this.#starts[number];
            if (begun.isOpen && begun.pathOf(index).isWellFormed())
                found.push({ begun, index });
        }
        return found;
    }
    #folderAt(place) {
        let [low, high] = [0, this.#starts.length];
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (this.#starts[middle] <= place)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
;// CONCATENATED MODULE: ./lib/commands/checkout-tracked.js






async function checkoutTracked(session, wanted, options) {
    const items = itemsOf(wanted);
    const empty = (options.unrecorded ?? []).flatMap(({ output: { place, cache }, failure }) => place.kind === 'inside' && cache ? [{ path: place.path, failure }] : []);
    const done = await (0,checkout/* checkout */.P)([...items, ...empty.map(({ path }) => ({ path, id: undefined }))], {
        projectRoot: session.projectRoot,
        cache: session.cache,
        linkTypes: session.config.cacheTypes,
        state: session.state,
        ignore: await session.ignore(),
        force: options.force,
        relink: options.relink === true,
        ahead: options.ahead,
        signal: session.host.signal,
    });
    if (!done.ok)
        return done;
    const seen = (paths) => paths.map((path) => seenFrom(path, session.cwd));
    const { added, modified, failed, counts, failures } = done.value;
    return (0,failure.ok)({
        added: seen(added),
        modified: seen(modified),
        deleted: [],
        failed: seen([...failed, ...empty.map(({ path }) => path)].sort(value/* compareCodePoints */.OP)),
        counts: { ...counts, deleted: counts.deleted - done.value.deleted.length },
        failures: [
            ...failures,
            ...empty.map(({ path, failure }) => failure ?? nothingRecorded((0,relative/* relativePath */.i)(path, session.cwd))),
        ],
    });
}
function itemsOf(wanted) {
    return wanted.flatMap(({ output, locked, inner }) => {
        const id = (0,locked_hash/* lockedHash */.D)(locked);
        if (output.place.kind !== 'inside' || id === undefined || !output.cache)
            return [];
        return [{ path: output.place.path, id, ...(inner === undefined ? {} : { inner }) }];
    });
}
function beginAhead(session, wanted) {
    const { projectRoot, config } = session;
    return new CheckoutAhead(itemsOf(wanted), { projectRoot, linkTypes: config.cacheTypes });
}
function nothingRecorded(path) {
    return {
        reason: 'data',
        message: `'${path}': no hash is recorded for it, so there is nothing to put there`,
        hint: 'run its stage with `repro`, or `commit` what is there',
    };
}
function seenFrom(path, cwd) {
    return path.endsWith('/') ? `${(0,relative/* relativePath */.i)(path.slice(0, -1), cwd)}/` : (0,relative/* relativePath */.i)(path, cwd);
}


/***/ }),

/***/ 51179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rt: () => (/* binding */ fetchObjects),
  Py: () => (/* binding */ fetchTracked),
  TH: () => (/* binding */ idOf),
  GQ: () => (/* binding */ missingFailures),
  O5: () => (/* binding */ moveOptions),
  D7: () => (/* binding */ pushTracked)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/transfer.js + 8 modules
var transfer = __webpack_require__(27067);
;// CONCATENATED MODULE: ./lib/commands/data/transfer-watch.js
const heartbeatMs = 10_000;
function watchTransfer(what, watching) {
    const { now, emit, every = repeat } = watching;
    const began = now();
    let last = { objects: 0, of: 0, bytes: 0 };
    const tell = (kind) => void emit({ kind, what, ...last, seconds: (now() - began) / 1000 });
    const stop = every(heartbeatMs, () => tell('transfer-heartbeat'));
    return {
        onProgress: (progress) => {
            last = progress;
            tell('transfer-progress');
        },
        finish: ({ objects, bytes }) => {
            stop();
            void emit({ kind: 'transfer-finished', what, objects, bytes, seconds: (now() - began) / 1000 });
        },
    };
}
function repeat(ms, work) {
    const timer = setInterval(work, ms);
    timer.unref();
    return () => clearInterval(timer);
}

;// CONCATENATED MODULE: ./lib/commands/data/data.js





function moveOptions({ options }) {
    return {
        ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
        ...(typeof options.jobs === 'string'
            ? { jobs: Math.max(1, Number.parseInt(options.jobs, 10) || 1) }
            : {}),
    };
}
function fetchTracked(session, remotes, tracked, options) {
    const absent = tracked.filter(({ locked }) => session.cache.missing(idOf(locked)).length > 0);
    return move(session, remotes, { tracked: absent, direction: 'fetch', options });
}
function pushTracked(session, remotes, tracked, options) {
    const ours = tracked.filter(({ output }) => output.push);
    return move(session, remotes, { tracked: ours, direction: 'push', options });
}
async function fetchObjects(session, remotes, objects, options) {
    const absent = objects.filter((id) => session.cache.missing(id).length > 0);
    if (absent.length === 0 || !remotes.has(options.remote))
        return (0,failure.ok)(plan/* nothing */.s6);
    const moved = await moveObjects(session, remotes, {
        name: options.remote,
        objects: absent,
        direction: 'fetch',
        options,
    });
    return moved.failures.length > 0 ? { ok: false, failures: moved.failures } : (0,failure.ok)(moved.amount);
}
function idOf(locked) {
    if (locked.oid === undefined)
        throw new Error(`no oid recorded for ${locked.path}`);
    return { oid: locked.oid, hashName: locked.hashName };
}
async function move(session, remotes, { tracked, direction, options }) {
    let total = { amount: plan/* nothing */.s6, missing: [], failures: [] };
    for (const [name, objects] of byRemote(session, tracked, options.remote)) {
        const parts = partsOf(tracked);
        const moved = await moveObjects(session, remotes, { name, objects, parts, direction, options });
        total = {
            amount: (0,plan/* add */.WQ)(total.amount, moved.amount),
            missing: [...total.missing, ...moved.missing],
            failures: [...total.failures, ...moved.failures],
        };
    }
    return total;
}
function partsOf(tracked) {
    const parts = new Map();
    const whole = new Set(tracked.flatMap(({ locked, inner }) => (inner === undefined ? [(0,oid/* objectKey */.T5)(idOf(locked))] : [])));
    for (const { locked, inner } of tracked) {
        const key = (0,oid/* objectKey */.T5)(idOf(locked));
        if (inner !== undefined && !whole.has(key))
            parts.set(key, [...(parts.get(key) ?? []), inner]);
    }
    return parts;
}
async function moveObjects(session, remotes, { name, objects, parts, direction, options }) {
    const sources = direction === 'fetch'
        ? await remotes.sources(name, { only: options.remote !== undefined })
        : await alone(remotes, name);
    if (!sources.ok)
        return { amount: plan/* nothing */.s6, missing: [], failures: sources.failures };
    const { main, all } = sources.value;
    const [first = main, ...others] = all;
    const [from, to] = direction === 'fetch' ? [first, session.cache] : [session.cache, main];
    const watch = watchTransfer(direction, session.host);
    const result = await (0,transfer/* transfer */.k)({
        objects,
        from,
        to,
        fallback: others,
        ...(main.width === undefined ? {} : { jobs: main.width }),
        parts,
        copies: options.copies,
        ...jobsOf(session, name, options.jobs),
        signal: session.host.signal,
        onProgress: watch.onProgress,
    });
    watch.finish(result.moved);
    noteDetours(remotes, sources.value, result);
    return { amount: result.moved, missing: result.missing, failures: result.failures };
}
async function alone(remotes, name) {
    const store = await remotes.open(name);
    return store.ok ? (0,failure.ok)({ main: store.value, all: [], fallback: [], runs: [] }) : store;
}
function noteDetours(remotes, { main, fallback }, result) {
    for (const store of fallback) {
        const amount = result.sources.get(store.name);
        if (amount !== undefined)
            remotes.detours.took(main.name, store.name, amount);
    }
    remotes.detours.passed(result.passedOver);
}
function byRemote(session, tracked, asked) {
    const groups = new Map();
    const wanted = asked?.toLowerCase();
    for (const { output, locked } of tracked) {
        const pinned = output.remote?.toLowerCase();
        if (pinned !== undefined && wanted !== undefined && pinned !== wanted)
            continue;
        const name = pinned ?? wanted ?? session.config.defaultRemote;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [idOf(locked)]);
        else
            group.push(idOf(locked));
    }
    return groups;
}
function jobsOf(session, name, asked) {
    const configured = name === undefined ? undefined : session.config.remotes.get(name)?.options.get('jobs');
    const jobs = asked ?? configured;
    return typeof jobs === 'number' ? { jobs } : {};
}
function missingFailures(missing, tracked) {
    if (missing.length === 0)
        return [];
    const oids = new Set(missing.map(({ oid }) => oid));
    const named = tracked.filter(({ locked }) => oids.has(locked.oid ?? ''));
    const first = missing
        .map(({ oid }) => oid)
        .slice(0, 3)
        .join(', ');
    const hint = 'somebody who has the data has to run `dvc push`; until then nothing that needs it can run';
    if (named.length === 0) {
        return [
            {
                reason: 'data',
                message: `${missing.length} object${missing.length === 1 ? '' : 's'} neither in the cache nor on the remote: ${first}`,
                hint,
            },
        ];
    }
    return named.map(({ output, locked, stage }) => ({
        reason: 'data',
        message: `'${output.path}'${stage === undefined ? '' : ` of stage '${stage.address}'`} is neither in the cache nor on the remote (md5 ${locked.oid})`,
        hint,
        ...(stage?.location === undefined ? {} : { location: stage.location }),
    }));
}


/***/ }),

/***/ 49795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drillVerb: () => (/* binding */ drillVerb)
});

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(94468);
// EXTERNAL MODULE: ./lib/report/watch/drill-text.js
var drill_text = __webpack_require__(31043);
// EXTERNAL MODULE: ./lib/report/watch/watch-json.js
var watch_json = __webpack_require__(16664);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/cache.js + 4 modules
var cache = __webpack_require__(98396);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/state.js
var state = __webpack_require__(45384);
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js + 1 modules
var checkout_tracked = __webpack_require__(38342);
// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(51179);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/verify.js
var verify = __webpack_require__(84241);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
;// CONCATENATED MODULE: ./lib/commands/drill/drill.js
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














async function drill(session, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const started = session.host.now();
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const remote = options.remote ?? session.config.defaultRemote;
        const opened = await remotes.open(remote);
        if (!opened.ok)
            return opened;
        const all = outputsOf(loaded.value.stages.flatMap(verify.recordedOuts), remote);
        const chosen = pick(all, options);
        const folder = external_node_fs_.mkdtempSync((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-drill-'));
        try {
            const back = await restore(emptyHanded(session, folder), remotes, chosen, remote);
            return (0,failure.ok)({
                remote: opened.value.name,
                tried: chosen.length,
                of: all.length,
                ...back,
                seconds: (session.host.now() - started) / 1000,
            });
        }
        finally {
            external_node_fs_.rmSync(folder, { recursive: true, force: true });
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
function outputsOf(recorded, remote) {
    const known = new Map();
    for (const item of recorded) {
        const pinned = item.output.remote?.toLowerCase();
        if (pinned !== undefined && pinned !== remote?.toLowerCase())
            continue;
        if (item.output.place.kind !== 'inside')
            continue;
        const key = `${item.locked.hashName} ${item.locked.oid}`;
        if (!known.has(key))
            known.set(key, item);
    }
    return [...known.values()];
}
function pick(all, { sample, seed }) {
    if (sample === undefined || sample >= all.length)
        return all;
    const rank = ({ output }) => (0,external_node_crypto_.createHash)('sha256').update(`${seed}\0${output.path}`).digest('hex');
    const ranked = all.map((item) => ({ item, rank: rank(item) }));
    ranked.sort((a, b) => (0,value/* compareCodePoints */.OP)(a.rank, b.rank));
    return ranked.slice(0, sample).map(({ item }) => item);
}
function emptyHanded(session, folder) {
    const projectRoot = (0,external_node_path_.join)(folder, 'project');
    external_node_fs_.mkdirSync(projectRoot);
    const own = (value) => ({ value, enumerable: true });
    return Object.create(session, {
        projectRoot: own(projectRoot),
        cwd: own(''),
        cache: own(new cache/* Cache */.l({ dir: (0,external_node_path_.join)(folder, 'cache') })),
        state: own(new state/* State */.U({ file: (0,external_node_path_.join)(folder, 'state') })),
        config: own({ ...session.config, cacheTypes: ['hardlink', 'copy'] }),
    });
}
async function restore(session, remotes, chosen, remote) {
    const moved = await (0,data/* fetchTracked */.Py)(session, remotes, chosen, remote === undefined ? {} : { remote });
    const lost = [...moved.failures, ...(0,data/* missingFailures */.GQ)(moved.missing, chosen)];
    const whole = chosen.filter(({ locked }) => session.cache.missing((0,data/* idOf */.TH)(locked)).length === 0);
    const placed = await (0,checkout_tracked/* checkoutTracked */.vD)(session, whole, { force: true });
    const failures = placed.ok ? placed.value.failures : placed.failures;
    const wrong = await notAsRecorded(session, failures.length > 0 ? [] : whole);
    const silent = lost.length === 0 && whole.length < chosen.length ? [incomplete(chosen.length - whole.length)] : [];
    return {
        objects: moved.amount.objects,
        bytes: moved.amount.bytes,
        failures: [...lost, ...silent, ...failures, ...wrong],
    };
}
async function notAsRecorded(session, restored) {
    const project = await session.project();
    if (!project.ok)
        return project.failures;
    const hash = (0,workspace_hash/* workspaceHash */.Qo)(session, project.value, await session.ignore());
    const failures = [];
    for (const { output, locked } of restored) {
        const found = await hash(output.place, locked.hashName);
        if (!found.ok)
            failures.push(...found.failures);
        else if (found.value?.info.oid !== locked.oid) {
            const what = (0,oid/* isTreeOid */.FV)((0,data/* idOf */.TH)(locked).oid) ? 'folder' : 'file';
            failures.push({
                reason: 'data',
                message: `'${output.path}' came back as another ${what} than is recorded (${found.value?.info.oid ?? 'nothing'} instead of ${locked.oid})`,
            });
        }
    }
    return failures;
}
function incomplete(count) {
    return { reason: 'data', message: `${count} outputs did not come back whole` };
}
function parseSample(text) {
    if (text === undefined || text === 'all')
        return (0,failure.ok)(undefined);
    if (/^[1-9][0-9]{0,8}$/.test(text))
        return (0,failure.ok)(Number(text));
    return (0,failure/* fail */.fJ)({
        reason: 'usage',
        message: `--sample takes a whole number from 1 up, or all; found ${JSON.stringify(text.slice(0, 80))}`,
        hint: 'for example `--sample 50`',
    });
}

;// CONCATENATED MODULE: ./lib/commands/drill/drill-verb.js






const drillVerb = {
    name: 'drill',
    help: 'Prove that a remote restores everything that is checked out: into an empty cache and folder, verified; one line',
    options: [
        { flags: '-r, --remote <name>', help: 'the backup; the default remote if not said' },
        { flags: '--sample <n>', help: 'only so many outputs, other ones each time' },
        { flags: '--json', help: 'print one JSON object' },
    ],
    exit: { style: 'own', failure: 1 },
    async run({ options }, host, terminal) {
        const sample = parseSample(typeof options.sample === 'string' ? options.sample : undefined);
        if (!sample.ok)
            return { failures: sample.failures };
        const done = await (0,session/* withSession */.y)(host, (session) => drill(session, {
            seed: String(host.now()),
            ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
            ...(sample.value === undefined ? {} : { sample: sample.value }),
        }));
        if (!done.ok)
            return { failures: done.failures };
        const { failures } = done.value;
        if (options.json === true) {
            const shown = (0,watch_json/* drillJson */.mk)(done.value);
            terminal.out((0,json_text/* stringifyJson */.sd)({ schema: 'lockstep.drill/1', ...shown }));
        }
        else if (options.quiet !== true || failures.length > 0) {
            const mark = failures.length === 0 ? '✔' : '✘';
            terminal.out(`${mark} ${(0,terminal_style/* terminalWords */.AC)((0,drill_text/* drillWords */.p)(done.value), { colour: terminal.colour })}\n`);
        }
        return failures.length === 0 ? 0 : { failures };
    },
};


/***/ }),

/***/ 76248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectFolder),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function relativePath(path, cwd) {
    if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path))
        return path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(cwd, path) || '.';
}
function projectFolder({ gitRoot, projectRoot, }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(gitRoot ?? projectRoot, projectRoot)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .join('/');
}


/***/ }),

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

/***/ 59267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isPushed),
/* harmony export */   y: () => (/* binding */ isRepoImport)
/* harmony export */ });
function isRepoImport({ cmd, deps }) {
    return cmd === undefined && deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
}
function isPushed(stage, { push }) {
    return push && !isRepoImport(stage);
}


/***/ }),

/***/ 45267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ groupAddress),
/* harmony export */   fG: () => (/* binding */ diagramOf),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15780);


function diagramOf(rows, producers) {
    const index = new Map(rows.map(({ stage }, i) => [stage.address, i]));
    const edges = rows.flatMap(({ stage }, to) => (producers.get(stage.address) ?? []).flatMap((producer) => {
        const from = index.get(producer);
        return from === undefined ? [] : [[from, to]];
    }));
    return { nodes: rows.map(node), edges };
}
function symbolOf(state) {
    return symbols[state];
}
const symbols = {
    fresh: '✔',
    restored: '↺',
    ran: '●',
    failed: '✖',
    blocked: '▢',
    cancelled: '■',
    skipped: '○',
    stale: '◆',
    waiting: '◇',
    frozen: '❄',
    unknown: '?',
};
function node(row) {
    const { stage, state, verdict, seconds, estimateSeconds } = row;
    const time = seconds ?? estimateSeconds;
    const isAhead = state === 'stale' || state === 'waiting';
    const isTimed = time !== undefined && time >= 0.05 && (seconds === undefined ? isAhead : state !== 'restored');
    const about = seconds === undefined ? 'about ' : '';
    return {
        name: stage.address,
        state,
        detail: isTimed ? `${state} ${about}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(time)}` : state,
        ...(stage.group === undefined ? {} : { group: groupAddress(stage, stage.group) }),
        isCause: state === 'failed' ||
            state === 'stale' ||
            verdict === 'stale' ||
            state === 'unknown' ||
            state === 'cancelled',
        isConcerned: !(0,_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(state) || (verdict !== undefined && !(0,_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(verdict)),
    };
}
function groupAddress({ address, name }, group) {
    return name !== undefined && address.endsWith(name)
        ? address.slice(0, address.length - name.length) + group
        : group;
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);


const longest = 200;
function visible(text, length = longest) {
    const most = 16 * length;
    const shown = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(text.slice(0, most)).replace(invisible, named);
    const short = text.length > most
        ? `${Array.from(shown)
            .slice(0, length - 1)
            .join('')}…`
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(shown, length);
    return short.replace(loneSurrogate, '\ufffd');
}
function stripAnsi(text) {
    return text.replace(ansi, '');
}
function terminalText(text, length = longest) {
    return visible(stripAnsi(text), length);
}
function html(text, length = longest) {
    return visible(text, length).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
function mermaidLabel(text, length = 60) {
    const shown = Array.from(visible(text, length));
    return shown
        .map((char, i) => (isPlainLabel(char, shown[i - 1], shown[i + 1]) ? char : `#${char.codePointAt(0)};`))
        .join('');
}
const invisible = /\r\n|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{DI}\u2800]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ansi = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]/g;
function named(char) {
    if (char === '\n' || char === '\r\n' || char === '\r')
        return '⏎';
    if (char === '\t')
        return ' ';
    return `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
function isPlainLabel(char, before, after) {
    if (char === '_')
        return isWord(before) && isWord(after);
    return isWord(char) || /^[ ./@,=×…‹›→⏎+-]$/u.test(char);
}
function isWord(char) {
    return char !== undefined && /^[\p{L}\p{N}\p{M}]$/u.test(char) && char !== '\ufb02';
}


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   q6: () => (/* binding */ valueJson),
/* harmony export */   sd: () => (/* binding */ stringifyJson)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

function stringifyJson(value) {
    return `${isOrdinary(value) ? JSON.stringify(value, null, 2) : write(value, '')}\n`;
}
function isOrdinary(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (value === null || typeof value !== 'object')
        return typeof value !== 'bigint';
    return Object.values(value).every(isOrdinary);
}
function valueJson(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === 'number')
        return Number.isFinite(value)
            ? value
            : Number.isNaN(value)
                ? 'NaN'
                : value > 0
                    ? 'Infinity'
                    : '-Infinity';
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc)
        return value.text;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(valueJson);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return value;
    const object = Object.create(null);
    for (const [key, item] of value)
        object[String(key)] = valueJson(item);
    return object;
}
function present(object) {
    const kept = {};
    for (const key of Object.keys(object)) {
        const value = object[key];
        if (value !== undefined)
            kept[key] = value;
    }
    return kept;
}
function write(value, indent) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value === null || typeof value !== 'object')
        return JSON.stringify(typeof value === 'number' ? valueJson(value) : value);
    const inner = `${indent}  `;
    if (Array.isArray(value))
        return block('[', value.map((item) => write(item, inner)), ']', indent);
    return block('{', Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`), '}', indent);
}
function block(open, items, close, indent) {
    return items.length === 0
        ? open + close
        : `${open}\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}${close}`;
}


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* unused harmony export redacted */
const redacted = '‹redacted›';
const hint = /gh[a-z]_|_pat_|glpat-|A[KS]IA|xox|sig=|signature|password|-----BEGIN|eyJ|:\/\/[^/\s]*@|A(?:ccount|ccess)Key|sk-|AIza|hf_|ya29|GOCSPX|hooks\.slack|[rs]k_live|npm_|pypi-|do[por]_v1|dapi|SG\.|shp[a-z]{2}_|lin_api|security-token|credential/i;
const shapes = [
    /\bgh[oprsu]_[A-Za-z0-9._-]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}|\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{35}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bhf_[A-Za-z0-9]{30,}|\bsk-[A-Za-z0-9_-]{32,}/g,
    /\bya29\.[A-Za-z0-9_-]{20,}|\bGOCSPX-[A-Za-z0-9_-]{20,}|\bhooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}|\b[rs]k_live_[A-Za-z0-9]{16,}/g,
    /\bnpm_[A-Za-z0-9]{30,}|\bpypi-[A-Za-z0-9_-]{50,}|\bdckr_pat_[A-Za-z0-9_-]{20,}|\bdo[por]_v1_[a-f0-9]{40,}|\bdapi[a-f0-9]{32}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|\blin_api_[A-Za-z0-9]{32,}/g,
    /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]*/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
const parameters = /\b(X-Amz-(?:Signature|Credential|Security-Token)|X-Goog-Signature|Signature|sig|AccountKey|SharedAccessKey|password)=[^&\s"';]+/gi;
const userInfo = /(:\/\/)[^/\s@]*@/g;
const escaped = /%[0-9a-f]{2}|\\u00[0-9a-f]{2}/i;
const packed = /[\w+/-]{24,}/g;
const readable = /[\t\n\r -~]{16,}/g;
function redact(text) {
    const bare = withoutShapes(text);
    const open = escaped.test(bare)
        ? bare.replace(/[^\s"'<>]+/g, (word) => (isTelling(unescaped(word)) ? redacted : word))
        : bare;
    return open.replace(packed, (word) => (unpacked(word).some(isTelling) ? redacted : word));
}
function withoutShapes(text) {
    if (!hint.test(text))
        return text;
    const bare = shapes.reduce((rest, shape) => rest.replace(shape, redacted), text);
    return bare
        .replace(parameters, (_, name) => `${name}=${redacted}`)
        .replace(userInfo, `$1${redacted}@`);
}
function isTelling(bytes) {
    return bytes.match(readable)?.some((text) => withoutShapes(text) !== text) === true;
}
function unescaped(word) {
    return word.replace(/(?:%|\\u00)([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function unpacked(word) {
    return [0, 1, 2, 3].flatMap((start) => ['base64', 'hex'].map((kind) => Buffer.from(word.slice(start), kind).toString('latin1')));
}


/***/ }),

/***/ 15780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ exportWords),
/* harmony export */   U7: () => (/* binding */ stageRows),
/* harmony export */   U8: () => (/* binding */ isConcerned),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
function stageRows(plan, run) {
    const runs = new Map((run?.stages ?? []).map((stageRun) => [stageRun.stage.address, stageRun]));
    const planned = (plan?.stages ?? []).map((stage) => row(stage, runs.get(stage.stage.address)));
    const known = new Set(planned.map(({ stage }) => stage.address));
    const others = (run?.stages ?? []).filter(({ stage }) => !known.has(stage.address));
    return [...planned, ...others.filter(isWorthListing).map((stageRun) => row(undefined, stageRun))];
}
function countStates(rows) {
    const counts = {
        total: rows.length,
        ...{ fresh: 0, restored: 0, ran: 0, failed: 0, blocked: 0, cancelled: 0, skipped: 0 },
        ...{ stale: 0, waiting: 0, frozen: 0, unknown: 0 },
    };
    for (const { state } of rows)
        counts[state]++;
    return counts;
}
function isConcerned({ state, verdict, receipt }) {
    if (receipt !== undefined)
        return true;
    return !(isQuiet(state) && (verdict === undefined || isQuiet(verdict)));
}
function isQuiet(state) {
    return state === 'fresh' || state === 'frozen' || state === 'skipped';
}
function exportWords({ state, receipt }) {
    if (receipt === undefined)
        return undefined;
    if (state === 'ran')
        return 'exported';
    return `exported before, ${/^\d+$/.test(receipt.run) ? `in run ${receipt.run}` : receipt.run.slice(0, 40)}`;
}
function row(planned, stageRun) {
    const stage = (planned?.stage ?? stageRun?.stage);
    return {
        stage,
        state: stateOf(planned, stageRun),
        ...(planned === undefined ? {} : { verdict: planned.verdict.kind }),
        reasons: reasonsOf(planned, stageRun),
        causedBy: planned?.causedBy ?? [],
        since: planned?.since ?? 'head',
        ...(stageRun === undefined || !tookTime(stageRun.outcome) ? {} : { seconds: stageRun.seconds }),
        ...(planned?.estimateSeconds === undefined ? {} : { estimateSeconds: planned.estimateSeconds }),
        ...(stageRun?.failure === undefined ? {} : { failure: stageRun.failure }),
        ...(stageRun?.logTail === undefined ? {} : { logTail: stageRun.logTail }),
        blockedBy: stageRun?.blockedBy ?? [],
        unseen: planned?.verdict.unknown ?? [],
        ...(stageRun?.receipt === undefined ? {} : { receipt: stageRun.receipt }),
        ...(planned?.afterMerge === true || stageRun?.afterMerge === true ? { afterMerge: true } : {}),
    };
}
function reasonsOf(planned, stageRun) {
    const own = planned?.verdict.reasons ?? [];
    return own.length > 0 || planned?.verdict.kind === 'waiting' ? own : (stageRun?.reasons ?? []);
}
function stateOf(planned, stageRun) {
    if (stageRun === undefined)
        return planned.verdict.kind;
    if (stageRun.outcome === 'skipped' && planned?.verdict.kind === 'frozen')
        return 'frozen';
    return stageRun.outcome;
}
function tookTime(outcome) {
    return outcome === 'ran' || outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled';
}
function isWorthListing({ stage, outcome }) {
    return stage.cmd !== undefined || outcome !== 'fresh';
}


/***/ }),

/***/ 94468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ terminalWords),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   v6: () => (/* binding */ columnsText)
/* harmony export */ });
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45267);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55730);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);




function terminalWords(words, { colour }) {
    const bold = (text) => paint((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text), '1', colour);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .renderWords */ .gW)(words, { code: bold, strong: bold, text: (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text) });
}
function stateText(state, { colour }) {
    return paint((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .padEnd */ .f)(`${(0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .symbolOf */ .wX)(state)} ${state}`, 11), colours[state], colour);
}
function paint(text, code, colour) {
    return colour === true ? `\u001b[${code}m${text}\u001b[0m` : text;
}
function columnsText(rows, right = []) {
    const widths = (rows[0] ?? []).map((_, i) => rows.reduce((most, row) => Math.max(most, visibleWidth(row[i] ?? '')), 0));
    return rows.map((row) => row
        .map((cell, i) => {
        const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - visibleWidth(cell)));
        return right[i] === true ? gap + cell : cell + gap;
    })
        .join('  ')
        .trimEnd());
}
function wrap(text, columns, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line.trim() !== '' && visibleWidth(longer) > columns) {
            lines.push(line.trimEnd());
            line = `${' '.repeat(indent)}${word}`;
        }
        else
            line = longer;
    }
    return [...lines, line.trimEnd()].join('\n').replaceAll('\u00a0', ' ');
}
const colours = {
    fresh: '32',
    restored: '34',
    ran: '32',
    failed: '31',
    blocked: '90',
    cancelled: '33',
    skipped: '90',
    stale: '33',
    waiting: '93',
    frozen: '36',
    unknown: '35',
};
function visibleWidth(text) {
    return Math.max(0, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .s)(text.replaceAll(/\u001b\[\d+m/g, '')));
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

/***/ 31043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ drillWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);


function drillWords({ remote, tried, of, objects, bytes, seconds, failures }) {
    const part = tried === of ? `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(of, 'output')}` : `${tried} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(of, 'output')}`;
    const amount = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(objects, 'object')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}) in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}`;
    if (failures.length === 0)
        return [`Drill: ${part} came back from `, { text: remote }, `, verified: ${amount}`];
    const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : '';
    return [
        'Drill: not everything came back from ',
        { text: remote },
        `, ${part} tried: `,
        { text: failures[0]?.message ?? '' },
        more,
    ];
}


/***/ }),

/***/ 16664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ feedJson),
/* harmony export */   av: () => (/* binding */ watchJson),
/* harmony export */   mk: () => (/* binding */ drillJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85340);

function watchJson({ feeds, trends, broken, lost, drill, feedSeconds }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        feeds: feeds.map(feedJson),
        trends: trends.map(({ metric, values }) => ({ metric, values: [...values] })),
        broken: broken.map(({ metric, limit, value, before, good, bad }) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ metric, limit, value, before, good: good && commitJson(good), bad: commitJson(bad) })),
        lost: lost.map(({ remote, objects, paths }) => ({ remote, objects, paths: [...paths] })),
        drill: drill && drillJson(drill),
        feedSeconds,
    });
}
function feedJson({ address, kind, source, state, old, new: now, published, failure }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ address, kind, source, state, old, new: now, published, ...why(failure) });
}
function drillJson({ remote, tried, of, objects, bytes, seconds, failures }) {
    return { remote, tried, of, objects, bytes, seconds, failures: failures.map((each) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(why(each))) };
}
function why(failure) {
    if (failure === undefined)
        return {};
    return { message: failure.message, ...(failure.hint === undefined ? {} : { hint: failure.hint }) };
}
function commitJson({ sha, subject }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ sha, subject });
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   gW: () => (/* binding */ renderWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function code(text) {
    return { code: text };
}
function plainWords(words) {
    return words.map((piece) => (typeof piece === 'string' ? piece : quoted(piece))).join('');
}
function renderWords(words, sink) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('code' in piece)
            return sink.code(piece.code);
        return 'strong' in piece ? sink.strong(piece.strong) : sink.text(piece.text);
    })
        .join('');
}
function list(items, most = 5) {
    if (items.length > most)
        return [...joined(items.slice(0, most), ', '), ` and ${items.length - most} more`];
    return joined(items, ' and ');
}
function joined(items, last) {
    return items.flatMap((item, i) => i === 0 ? [code(item)] : [i === items.length - 1 ? last : ', ', code(item)]);
}
function counted(count, noun, plural = `${noun}s`) {
    return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}
function groupDigits(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}
function quoted(piece) {
    if ('code' in piece)
        return piece.code;
    return 'strong' in piece ? piece.strong : piece.text;
}


/***/ }),

/***/ 61489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ areCopies),
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   gM: () => (/* binding */ emptyOid),
/* harmony export */   jL: () => (/* binding */ workspaceMode),
/* harmony export */   oC: () => (/* binding */ Linker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);






const unsupported = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'EXDEV',
    'ENOTTY',
    'ENOSYS',
    'EINVAL',
    'EAGAIN',
]);
const defaultTypes = ['reflink', 'copy'];
function areCopies(types, folder) {
    const [first, second] = types.length === 0 ? defaultTypes : types;
    return first === 'copy' || (first === 'reflink' && second === 'copy' && !canReflink(folder));
}
function canReflink(folder) {
    const [from, to] = [(0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder), (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder)];
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from), 'x', { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(to), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE);
        return true;
    }
    catch (error) {
        if (!unsupported.has(error.code ?? ''))
            throw error;
        return false;
    }
    finally {
        for (const path of [from, to])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), { force: true });
    }
}
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? [...defaultTypes] : [...types];
    }
    get type() {
        return this.#types[0];
    }
    place(object, target, spot = 'taken') {
        for (const type of [...this.#types]) {
            try {
                const isWhole = type === 'hardlink' || type === 'symlink';
                if (spot === 'aside' || (spot === 'free' && isWhole))
                    make(type, object, target);
                else
                    replace(type, object, target, spot);
                return;
            }
            catch (error) {
                const { code = '' } = error;
                if (unsupported.has(code))
                    this.#types.splice(this.#types.indexOf(type), 1);
                else if (code !== 'EMLINK')
                    throw error;
            }
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .FailureError */ .pO({
            reason: 'config',
            message: `No possible cache link types for '${target}'.`,
            hint: "add 'copy' to cache.type: `dvc config cache.type reflink,copy`",
        });
    }
}
function replace(type, object, target, spot) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(folder);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    try {
        make(type, object, temp);
        if (spot === 'free' && (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(target));
        if (type === 'hardlink')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), { force: true });
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), { force: true });
        throw error;
    }
}
function make(type, object, path) {
    const [from, to] = [(0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(object), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)];
    if (type === 'symlink')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(from, to);
    else if (type === 'hardlink')
        hardlink(object, from, to);
    else if (type === 'copy' && copySmall(from, to))
        return;
    else {
        const how = type === 'reflink' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE : 0;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | how);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, workspaceMode());
    }
}
const smallFile = 1 << 16;
let copied;
function copySmall(from, to) {
    copied ??= Buffer.allocUnsafeSlow(smallFile);
    const length = readSmall(from, copied);
    if (length === undefined)
        return false;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(to, 'wx', 0o666);
    try {
        for (let at = 0; at < length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, copied, at, length - at, at);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    return true;
}
function readSmall(path, into) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        let length = 0;
        for (let read = -1; read !== 0 && length < into.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, length, into.length - length, length);
        return length < into.length ? length : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function hardlink(object, from, to) {
    if (object.endsWith(emptyObject))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
const emptyOid = 'd41d8cd98f00b204e9800998ecf8427e';
const emptyObject = `/${emptyOid.slice(0, 2)}/${emptyOid.slice(2)}`;
function workspaceMode() {
    return 0o666 & ~process.umask();
}
function makeExecutable(path) {
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)).mode & 0o7777;
    if ((mode & 0o100) !== 0)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), mode | 0o100);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'EPERM' && code !== 'EROFS' && code !== 'EACCES')
            throw error;
    }
}


/***/ })

};
