export const id = 9678;
export const ids = [9678,2223,6771];
export const modules = {

/***/ 27763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ seenFrom),
/* harmony export */   v: () => (/* binding */ checkoutTracked)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_locked_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44252);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97158);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76248);





async function checkoutTracked(session, wanted, options) {
    const items = wanted.flatMap(({ output, locked, inner }) => {
        const id = (0,_project_locked_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedHash */ .D)(locked);
        if (output.place.kind !== 'inside' || id === undefined || !output.cache)
            return [];
        return [{ path: output.place.path, id, ...(inner === undefined ? {} : { inner }) }];
    });
    const empty = (options.unrecorded ?? []).flatMap(({ output: { place, cache }, failure }) => place.kind === 'inside' && cache ? [{ path: place.path, failure }] : []);
    const done = await (0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkout */ .P)([...items, ...empty.map(({ path }) => ({ path, id: undefined }))], {
        projectRoot: session.projectRoot,
        cache: session.cache,
        linkTypes: session.config.cacheTypes,
        state: session.state,
        ignore: await session.ignore(),
        force: options.force,
        relink: options.relink === true,
        signal: session.host.signal,
    });
    if (!done.ok)
        return done;
    const seen = (paths) => paths.map((path) => seenFrom(path, session.cwd));
    const { added, modified, failed, counts, failures } = done.value;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        added: seen(added),
        modified: seen(modified),
        deleted: [],
        failed: seen([...failed, ...empty.map(({ path }) => path)].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .OP)),
        counts: { ...counts, deleted: counts.deleted - done.value.deleted.length },
        failures: [
            ...failures,
            ...empty.map(({ path, failure }) => failure ?? nothingRecorded((0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path, session.cwd))),
        ],
    });
}
function nothingRecorded(path) {
    return {
        reason: 'data',
        message: `'${path}': no hash is recorded for it, so there is nothing to put there`,
        hint: 'run its stage with `repro`, or `commit` what is there',
    };
}
function seenFrom(path, cwd) {
    return path.endsWith('/') ? `${(0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path.slice(0, -1), cwd)}/` : (0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path, cwd);
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
// EXTERNAL MODULE: ./lib/store/transfer.js + 4 modules
var transfer = __webpack_require__(56816);
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

/***/ 65459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ versionedPlaces)
/* harmony export */ });
/* harmony import */ var _project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56652);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);




function versionedPlaces(project, remote) {
    const places = new Map();
    for (const { outs, lock } of project.stages) {
        for (const output of outs) {
            const locked = lock?.outs.find(({ path }) => path === output.path);
            if (locked !== undefined)
                addPlaces(places, output, { locked, remote });
        }
    }
    return places;
}
function addPlaces(places, { place }, { locked, remote }) {
    const { oid, hashName, other } = locked;
    if (oid === undefined || place.kind !== 'inside')
        return;
    const files = other?.get('files');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(files)) {
        const found = fileAt(place.path, { entry: other, size: locked.size ?? 0, remote });
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), found);
        return;
    }
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .Mh)((0,_project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTree */ .g)(locked));
    places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: tree.oid, hashName }), { kind: 'bytes', bytes: tree.bytes });
    for (const file of files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)) {
        const [member, path] = [(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOid */ .Se)(file.get('md5')), file.get('relpath')];
        if (member === undefined || typeof path !== 'string')
            continue;
        const entry = { entry: file, size: Number(file.get('size') ?? 0), remote };
        const found = fileAt(`${place.path}/${path}`, entry);
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: member, hashName }), found);
    }
}
function fileAt(path, { entry, size, remote, }) {
    const clouds = entry?.get('cloud');
    const noted = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(clouds) ? clouds.get(remote.name) : undefined;
    const version = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(noted) ? noted.get('version_id') : undefined;
    if (typeof version === 'string' && version !== '')
        return { kind: 'file', path, size, version };
    return remote.isWorktree ? { kind: 'file', path, size } : undefined;
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
// EXTERNAL MODULE: ./lib/commands/session.js + 12 modules
var session = __webpack_require__(62316);
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
// EXTERNAL MODULE: ./lib/store/cache.js + 3 modules
var cache = __webpack_require__(32535);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/state.js + 1 modules
var state = __webpack_require__(7575);
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js
var checkout_tracked = __webpack_require__(27763);
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
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
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
    const placed = await (0,checkout_tracked/* checkoutTracked */.v)(session, whole, { force: true });
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

/***/ 91635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ readDurations),
/* harmony export */   Cg: () => (/* binding */ withEstimates),
/* harmony export */   Xf: () => (/* binding */ recordDurations),
/* harmony export */   "do": () => (/* binding */ addDurations),
/* harmony export */   sl: () => (/* binding */ durationsFile),
/* harmony export */   xo: () => (/* binding */ savedSeconds)
/* harmony export */ });
/* unused harmony export estimate */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49164);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29096);






const kept = 5;
const enough = 3;
function readDurations(session) {
    try {
        const parsed = JSON.parse((0,_workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .X)(fileOf(session)).toString('utf8'));
        if (typeof parsed !== 'object' || parsed === null)
            return new Map();
        return new Map(Object.entries(parsed).flatMap(([address, seconds]) => isSeconds(seconds) ? [[address, seconds]] : []));
    }
    catch (error) {
        if (error instanceof SyntaxError || (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) !== undefined)
            return new Map();
        throw error;
    }
}
function isSeconds(value) {
    return (Array.isArray(value) &&
        value.every((item) => typeof item === 'number' && Number.isFinite(item) && item >= 0));
}
function recordDurations(session, run) {
    const ran = run.stages.filter(({ outcome }) => outcome === 'ran');
    addDurations(session, new Map(ran.map(({ stage, seconds }) => [stage.address, seconds])));
}
function addDurations(session, measured) {
    if (measured.size === 0)
        return;
    const durations = new Map(readDurations(session));
    for (const [address, seconds] of measured) {
        durations.set(address, [...(durations.get(address) ?? []), seconds].slice(-kept));
    }
    const file = fileOf(session);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, JSON.stringify(Object.fromEntries(durations)));
    }
    catch (error) {
        if ((0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === undefined)
            throw error;
    }
}
function fileOf(session) {
    return durationsFile(session);
}
function durationsFile({ projectRoot }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep', 'durations.json');
}
function estimate(durations, address) {
    const sorted = [...(durations.get(address) ?? [])].sort((a, b) => a - b);
    return sorted.length < enough ? undefined : sorted[Math.floor(sorted.length / 2)];
}
function withEstimates(plan, durations) {
    if (durations.size === 0)
        return plan;
    const stages = plan.stages.map((planned) => {
        const seconds = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .willRun */ .i9)(planned) ? estimate(durations, planned.stage.address) : undefined;
        return seconds === undefined ? planned : { ...planned, estimateSeconds: seconds };
    });
    return { ...plan, stages };
}
function savedSeconds(run, durations) {
    const spared = run.stages.filter(({ stage, outcome }) => stage.cmd !== undefined && (outcome === 'fresh' || outcome === 'restored'));
    const estimates = spared.map(({ stage }) => estimate(durations, stage.address));
    return estimates.every((seconds) => seconds !== undefined)
        ? estimates.reduce((sum, seconds) => sum + seconds, 0)
        : undefined;
}


/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ exportMode)
/* harmony export */ });
const own = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
function exportMode(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return 'named';
    const isBranch = (env.GITHUB_REF ?? '').startsWith('refs/heads/') && env.GITHUB_REF_PROTECTED === 'true';
    return isBranch && own.includes(env.GITHUB_EVENT_NAME ?? '') ? 'all' : 'none';
}


/***/ }),

/***/ 91243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ forcedWithExports),
/* harmony export */   e: () => (/* binding */ isNamed)
/* harmony export */ });
/* harmony import */ var _project_policy_matching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5421);

function forcedWithExports(stages, targets, policy) {
    const wanted = stages.filter(({ verdict }) => verdict.reasons.some(({ kind }) => kind === 'forced'));
    const isExport = (stage) => (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeptToProtected */ .qR)(policy, stage);
    const again = wanted.filter(({ stage }) => isExport(stage) && isNamed(stage, targets));
    const rest = wanted.filter(({ stage }) => !isExport(stage));
    const addresses = (of) => of.map(({ stage }) => stage.address);
    return { forced: new Set(addresses([...rest, ...again])), again: new Set(addresses(again)) };
}
function isNamed({ address, name, file }, targets) {
    return targets.some((target) => target === address || target === name || target === `${file}:${name}`);
}


/***/ }),

/***/ 79927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ lookAtWorkspace),
/* harmony export */   Kj: () => (/* binding */ judgeCommitted),
/* harmony export */   M9: () => (/* binding */ judgeForRun),
/* harmony export */   be: () => (/* binding */ judgeStages)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3950);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12742);
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10205);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26330);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50847);
/* harmony import */ var _workspace_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7652);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);








async function judgeStages(session, project, stages, options) {
    const snapshot = await lookAtWorkspace(session, project, stages, options);
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
async function judgeForRun(session, project, stages, options) {
    const all = await judgeStages(session, project, stages, options);
    if (all.ok)
        return all.value;
    const each = await Promise.all(stages.map(async (stage) => {
        const judged = await judgeStages(session, project, [stage], options);
        const verdict = judged.ok ? judged.value.get(stage.address) : undefined;
        return [stage.address, verdict ?? { kind: 'unknown', reasons: [] }];
    }));
    return new Map(each);
}
async function judgeCommitted(project, stages, tree) {
    const ignore = await (0,_workspace_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .loadIgnore */ .D)(project.revision);
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(stages, {
        graph: project.graph,
        hash: committedHash(project.revision, ignore),
        params: (path) => project.paramsFile(path),
        absent: 'pull',
        stored: () => true,
        tree,
    });
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
function verdicts(stages, snapshot) {
    return new Map(stages.map((stage) => [stage.address, (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(stage, snapshot)]));
}
async function lookAtWorkspace(session, project, stages, options) {
    const ignore = await session.ignore();
    return (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(stages, {
        get graph() {
            return project.graph;
        },
        hash: (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceHash */ .Qo)(session, project, ignore),
        hashNow: (place, hashName) => {
            const request = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .hashRequest */ .Oh)(place, hashName, { session, project, ignore });
            return request === undefined ? undefined : (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashNow */ .b8)(request);
        },
        ...(options.hashUrl === undefined ? {} : { hashUrl: options.hashUrl }),
        params: (path) => project.paramsFile(path),
        absent: options.absent,
        stored: (locked) => (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .isStored */ .mL)(session, locked),
        tree: options.tree,
    });
}
function committedHash(revision, ignore) {
    return async (place, hashName) => {
        if (place.kind !== 'inside')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        const kind = await revision.kind(place.path);
        if (kind === 'directory')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await committedFolder(revision, place.path, hashName, ignore));
        const bytes = kind === 'file' ? await revision.read(place.path) : undefined;
        if (bytes === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ info: { oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Bytes */ .cG)(bytes, hashName), hashName, size: bytes.length } });
    };
}
async function committedFolder(revision, path, hashName, ignore) {
    const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(path === '' ? name : `${path}/${name}`, false));
    const entries = await Promise.all(names.map(async (name) => {
        const bytes = (await revision.read(path === '' ? name : `${path}/${name}`)) ?? new Uint8Array();
        return { path: name, oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Bytes */ .cG)(bytes, hashName), size: bytes.length };
    }));
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTree */ .TI)(entries);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    return { info: { oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeId */ .Mh)(tree).oid, hashName, size, nfiles: entries.length }, tree };
}


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

/***/ 82223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ Remotes),
  rk: () => (/* binding */ manifestReader),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/open.js + 1 modules
var store_open = __webpack_require__(24384);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/data/detours.js


class Detours {
    #amounts = new Map();
    #damage = new Map();
    took(main, source, amount) {
        const key = `${main}\n${source}`;
        this.#amounts.set(key, (0,plan/* add */.WQ)(this.#amounts.get(key) ?? plan/* nothing */.s6, amount));
    }
    passed(failures) {
        for (const failure of failures)
            this.#damage.set(failure.message, failure);
    }
    take() {
        const told = [...this.#amounts].map(([key, { objects, bytes }]) => {
            const [main, source] = key.split('\n');
            const what = `${(0,format/* formatCount */.B4)(objects)} object${objects === 1 ? '' : 's'} (${(0,format/* formatBytes */.z3)(bytes)})`;
            return {
                reason: 'storage',
                message: `${what} came from ${source}, because ${main} could not give ${objects === 1 ? 'it' : 'them'}`,
                hint: 'push again to the first one, so that nobody has to look elsewhere',
            };
        });
        const damaged = [...this.#damage.values()].map((failure) => ({ ...failure, reason: 'storage' }));
        this.#amounts.clear();
        this.#damage.clear();
        return [...told, ...damaged];
    }
}

// EXTERNAL MODULE: ./lib/commands/data/versioned-places.js
var versioned_places = __webpack_require__(65459);
;// CONCATENATED MODULE: ./lib/commands/remotes.js








class Remotes {
    config;
    session;
    use;
    host;
    opened = new Map();
    detours = new Detours();
    constructor(session, use = {}) {
        this.config = session.config;
        this.session = session;
        this.host = session.host;
        this.use = use;
    }
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined) {
            const { cache } = this.use;
            return Promise.resolve(cache === undefined ? (0,failure/* fail */.fJ)(noRemote) : (0,failure.ok)(cache));
        }
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve((0,failure/* fail */.fJ)(unknownRemote(wanted, this.config)));
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store =
                (0,store_open/* versionOption */.CN)(remote) === undefined ? (0,store_open/* openStore */.Ch)(remote, this.host.env) : this.openVersions(remote);
            this.opened.set(wanted, store);
        }
        return store;
    }
    openVersions(remote) {
        const { name, options } = remote;
        return (0,store_open/* openVersioned */.As)(remote, this.host.env, async () => {
            const project = await this.session.project?.();
            if (project === undefined)
                return (0,failure.ok)(new Map());
            const isWorktree = /^true$/i.test(String(options.get('worktree')));
            return project.ok ? (0,failure.ok)((0,versioned_places/* versionedPlaces */.w)(project.value, { name, isWorktree })) : project;
        });
    }
    has(name) {
        return this.isConfigured(name) || (name === undefined && this.use.cache !== undefined);
    }
    isConfigured(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async sources(name, { only }) {
        const main = await this.open(name);
        if (!main.ok)
            return main;
        const helpers = only && this.use.alwaysFallBack !== true ? (0,failure.ok)(noHelpers) : await this.helpers();
        if (!helpers.ok)
            return helpers;
        const { cache, trustsProposals } = this.use;
        const { proposals, fallback } = helpers.value;
        const first = cache === undefined ? [] : [cache];
        const everywhere = [...first, main.value, ...proposals, ...fallback];
        const trusted = [...first, main.value, ...(trustsProposals === true ? proposals : []), ...fallback];
        return (0,failure.ok)({
            main: main.value,
            all: [...new Set(everywhere)],
            fallback: fallback.filter((store) => store !== main.value),
            runs: [...new Set(trusted)],
        });
    }
    async helpers() {
        const policy = await this.session.policy?.();
        if (policy === undefined)
            return (0,failure.ok)(noHelpers);
        if (!policy.ok)
            return policy;
        const { file, remotes } = policy.value;
        const isJob = this.use.trustsProposals !== undefined;
        const named = [
            ...(isJob && remotes.proposals !== undefined ? [remotes.proposals] : []),
            ...remotes.fallback,
        ];
        const opened = (0,failure/* all */.Q7)(await Promise.all(named.map((name) => this.open(name))));
        if (!opened.ok)
            return (0,failure/* fail */.fJ)(...opened.failures.map((failure) => ({ ...failure, location: { file } })));
        const count = named.length - remotes.fallback.length;
        return (0,failure.ok)({ proposals: opened.value.slice(0, count), fallback: opened.value.slice(count) });
    }
    async [Symbol.asyncDispose]() {
        for (const failure of this.detours.take())
            void this.host.emit({ kind: 'warning', failure });
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
const noHelpers = {
    proposals: [],
    fallback: [],
};
const noRemote = {
    reason: 'remote',
    message: 'no remote specified in .dvc/config, and no default remote is set',
    hint: 'add one with `dvc remote add -d NAME URL` and commit .dvc/config, or name one with `-r`',
};
function unknownRemote(name, config) {
    const known = [...config.remotes.keys()].sort().join(', ');
    return {
        reason: 'remote',
        message: `remote '${name}' doesn't exist`,
        hint: known === ''
            ? 'no remote is configured; add one with `dvc remote add`'
            : `configured remotes: ${known}`,
        location: { file: '.dvc/config' },
    };
}
function manifestReader(session, remotes, remoteName) {
    const known = new Map();
    return (oid, hashName) => {
        const key = `${hashName}:${oid}`;
        let tree = known.get(key);
        if (tree === undefined) {
            tree = readManifest(session, remotes, remoteName, oid, hashName);
            known.set(key, tree);
        }
        return tree;
    };
}
async function readManifest(session, remotes, remoteName, oid, hashName) {
    const local = session.cache.readTree(oid, hashName);
    if (local?.ok)
        return local.value;
    if (remotes === undefined || !remotes.has(remoteName))
        return undefined;
    const sources = await remotes.sources(remoteName, { only: remoteName !== undefined });
    if (!sources.ok)
        return undefined;
    for (const store of sources.value.all) {
        const bytes = await readAll(store, (0,store_oid/* objectKey */.T5)({ oid, hashName }), session.host.signal);
        if (bytes === undefined || `${(0,md5/* md5Bytes */.cG)(bytes, 'md5')}.dir` !== oid)
            continue;
        const tree = (0,store_tree/* parseTree */.cZ)(bytes);
        if (tree.ok)
            return tree.value;
    }
    return undefined;
}
async function readAll(store, key, signal) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of await store.read(key, signal)) {
            size += chunk.length;
            if (size > 512 * 1024 * 1024)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 85126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ runnableBefore),
/* harmony export */   _K: () => (/* binding */ checkOutsideDeps),
/* harmony export */   iI: () => (/* binding */ runPolicy),
/* harmony export */   iW: () => (/* binding */ withLeftOut),
/* harmony export */   y9: () => (/* binding */ markAfterMerge)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_propagate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50296);
/* harmony import */ var _project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);



function runPolicy(policy, { cpus, projectRoot }) {
    const known = new Map();
    return {
        resources: new Map([['cpu', cpus], ['gpu', 1], ...policy.resources]),
        mayWriteOutside: (path) => (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsOutside */ .id)(policy, projectRoot, path),
        policy(stage) {
            const before = known.get(stage.address);
            if (before !== undefined)
                return before;
            const { needs, timeoutSeconds, retries } = (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .stageRule */ .PK)(policy, stage);
            const rule = {
                needs,
                ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
                ...(retries === undefined ? {} : { retries }),
            };
            known.set(stage.address, rule);
            return rule;
        },
    };
}
function markAfterMerge(plan, { graph, policy, isAllowed = () => false }) {
    const selected = plan.stages.map(({ stage }) => stage);
    const producers = (0,_plan_propagate_js__WEBPACK_IMPORTED_MODULE_2__/* .activeProducers */ ._5)(graph, selected);
    const held = new Set();
    for (const { stage, verdict } of plan.stages) {
        const isKept = (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeptToProtected */ .qR)(policy, stage) && !isAllowed(stage);
        const waits = producers(stage.address).some((producer) => held.has(producer));
        if (verdict.kind !== 'fresh' && (isKept || waits))
            held.add(stage.address);
    }
    if (held.size === 0)
        return plan;
    const stages = plan.stages.map((planned) => held.has(planned.stage.address) ? { ...planned, afterMerge: true } : planned);
    return { ...plan, stages };
}
function runnableBefore(stages, policy) {
    return stages.filter((planned) => planned.afterMerge !== true && !(0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeptToProtected */ .qR)(policy, planned.stage));
}
function withLeftOut(run, stages) {
    const known = new Map(run.stages.map((stageRun) => [stageRun.stage.address, stageRun]));
    const all = stages.map(({ stage, verdict, afterMerge }) => known.get(stage.address) ?? {
        stage,
        seconds: 0,
        reasons: verdict.reasons,
        ...(afterMerge === true ? { outcome: 'skipped', afterMerge } : { outcome: 'fresh' }),
    });
    return { ...run, stages: all };
}
function checkOutsideDeps(stages, policy, projectRoot) {
    const failures = stages.flatMap((stage) => stage.deps.flatMap((dep) => {
        const { place } = dep;
        if (place.kind !== 'outside' || (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsOutside */ .id)(policy, projectRoot, place.path))
            return [];
        return [
            {
                reason: 'refused',
                message: `'${stage.address}' reads '${place.path}', which lies outside the project`,
                location: dep.location ?? stage.location,
                hint: `allow it under \`outside\` in ${policy.file} of the base branch, or bring it into the project`,
            },
        ];
    }));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}


/***/ }),

/***/ 34138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ stageNeeds),
/* harmony export */   Jj: () => (/* binding */ planNeeds)
/* harmony export */ });
/* unused harmony exports amountOf, amountOfAll */
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);

function stageNeeds(stage, graph, here, makes) {
    const paths = stage.deps.flatMap((dep) => (isInside(dep) ? [dep.place.path] : []));
    const needs = paths.flatMap((path) => pathNeeds(path, graph, here));
    const once = [...new Map(needs.map((need) => [need.output, need])).values()];
    return once.filter((need) => !makes(need.stage.address));
}
function isInside(dep) {
    return dep.place.kind === 'inside';
}
function pathNeeds(path, graph, here) {
    const above = graph.producerAbove(path);
    if (above !== undefined) {
        if (here(path))
            return [];
        const { place } = above.output;
        if (place.kind === 'inside' && here(place.path))
            return [];
        const need = recorded(above);
        return need === undefined ? [] : [need];
    }
    return graph.producersBelow(path).flatMap((below) => {
        if (below.output.place.kind === 'inside' && here(below.output.place.path))
            return [];
        return recorded(below) ?? [];
    });
}
function recorded({ stage, output }) {
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    return output.cache && locked?.oid !== undefined ? { stage, output, locked } : undefined;
}
function amountOf(locked) {
    return { objects: locked.nfiles === undefined ? 1 : locked.nfiles + 1, bytes: locked.size ?? 0 };
}
function amountOfAll(needs) {
    const distinct = new Map(needs.map(({ locked }) => [locked.oid, locked]));
    return [...distinct.values()].map(amountOf).reduce(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ, _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6);
}
function planNeeds(stages, graph, look) {
    const running = new Set(stages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .willRun */ .i9).map(({ stage }) => stage.address));
    const counted = new Set();
    const fetch = new Map();
    for (const planned of stages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .willRun */ .i9)) {
        const needs = stageNeeds(planned.stage, graph, look.here, (address) => running.has(address));
        const fresh = needs.filter(({ locked }) => !counted.has(locked.oid ?? '') && !look.cached(locked));
        for (const { locked } of fresh)
            counted.add(locked.oid ?? '');
        fetch.set(planned.stage.address, amountOfAll(fresh));
    }
    const rest = graph.stages.flatMap((stage) => stage.outs.flatMap((output) => {
        const need = recorded({ stage, output });
        const wanted = need !== undefined && !counted.has(need.locked.oid ?? '') && !look.cached(need.locked);
        return wanted ? [need] : [];
    }));
    return { fetch, avoided: amountOfAll(rest) };
}


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   i9: () => (/* binding */ willRun),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _propagate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50296);

function makePlan(input) {
    const active = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .activeProducers */ ._5)(input.graph, input.selected);
    const own = new Map(input.selected.map((stage) => [stage.address, ownVerdict(stage, input)]));
    const causes = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'stale');
    const doubts = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'unknown');
    const stages = input.selected.map((stage) => {
        const verdict = finalVerdict(own.get(stage.address), causes.get(stage.address), doubts.get(stage.address));
        return {
            stage,
            verdict,
            since: input.staleAtBase?.has(stage.address) === true ? 'base' : 'head',
            causedBy: verdict.kind === 'stale' || verdict.kind === 'waiting' ? (causes.get(stage.address) ?? []) : [],
            runCache: 'unknown',
            fetch: nothing,
        };
    });
    const listed = stages.filter(({ stage, verdict }) => input.all === true || stage.cmd !== undefined || verdict.kind !== 'fresh');
    const running = listed.filter(willRun).map(({ stage }) => stage);
    return {
        base: input.base,
        head: input.head,
        stages: listed,
        waves: (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .Lp)(running, active),
        totals: count(listed),
    };
}
const nothing = { objects: 0, bytes: 0 };
function willRun(planned) {
    return planned.verdict.kind === 'stale' || planned.verdict.kind === 'waiting';
}
function isLeft(planned) {
    return willRun(planned) && planned.afterMerge !== true;
}
function ownVerdict(stage, input) {
    const verdict = input.verdicts.get(stage.address) ?? { kind: 'fresh', reasons: [] };
    if (input.forced.has(stage.address))
        return { kind: 'stale', reasons: [...mainReasons(verdict.reasons), { kind: 'forced' }] };
    return { ...verdict, reasons: mainReasons(verdict.reasons) };
}
function mainReasons(reasons) {
    const notLocked = reasons.find((reason) => reason.kind === 'not-locked');
    return notLocked === undefined
        ? reasons
        : [notLocked, ...reasons.filter(({ kind }) => kind === 'missing-dep')];
}
function finalVerdict(own, causes, doubts) {
    if (own.kind !== 'fresh' && own.kind !== 'unknown')
        return own;
    if (causes !== undefined && causes.length > 0)
        return { kind: 'waiting', reasons: own.reasons };
    if (own.kind === 'fresh' && doubts !== undefined && doubts.length > 0) {
        return { kind: 'unknown', reasons: own.reasons, unknown: doubts };
    }
    return own;
}
function count(stages, avoided = nothing) {
    const by = (kind) => stages.filter(({ verdict }) => verdict.kind === kind).length;
    return {
        stages: stages.length,
        fresh: by('fresh'),
        stale: by('stale'),
        waiting: by('waiting'),
        frozen: by('frozen'),
        unknown: by('unknown'),
        fetch: stages.map(({ fetch }) => fetch).reduce(add, nothing),
        avoided,
    };
}
function add(a, b) {
    return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes };
}


/***/ }),

/***/ 50296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   _5: () => (/* binding */ activeProducers),
/* harmony export */   pq: () => (/* binding */ firstCauses)
/* harmony export */ });
function activeProducers(graph, selected) {
    const inside = new Map(selected.map((stage) => [stage.address, stage]));
    return (address) => {
        if (inside.get(address)?.frozen !== false)
            return [];
        return (graph.producers.get(address) ?? []).filter((producer) => inside.has(producer));
    };
}
function firstCauses(selected, active, isCause) {
    const causes = new Map();
    const none = [];
    for (const { address } of selected) {
        const found = active(address).flatMap((producer) => isCause(producer) ? [producer] : (causes.get(producer) ?? none));
        causes.set(address, found.length > 1 ? [...new Set(found)] : found);
    }
    return causes;
}
function waves(running, active) {
    const level = new Map();
    const groups = [];
    for (const { address } of running) {
        const depth = Math.max(0, ...active(address).map((producer) => (level.get(producer) ?? -1) + 1));
        level.set(address, depth);
        groups[depth] ??= [];
        groups[depth].push(address);
    }
    return groups;
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

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   fG: () => (/* binding */ allowsRepository),
/* harmony export */   h6: () => (/* binding */ allowsAddress),
/* harmony export */   id: () => (/* binding */ allowsOutside),
/* harmony export */   qR: () => (/* binding */ isKeptToProtected),
/* harmony export */   r7: () => (/* binding */ metricOwners),
/* harmony export */   vO: () => (/* binding */ metricRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84659);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);




function stageRule(policy, stage) {
    const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
    let rule = { needs: new Map() };
    for (const entry of policy.stages) {
        if (!names.some((name) => name !== undefined && matches(entry.pattern, name)))
            continue;
        const { pattern: _, location: __, needs, ...said } = entry;
        rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
    }
    return rule;
}
function isKeptToProtected(policy, stage) {
    return stageRule(policy, stage).onProtected === true;
}
function fromTop({ folder }, { file, name }) {
    if (folder === '')
        return undefined;
    return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}
function metricRule(policy, file, key) {
    return policy.metrics.findLast(({ pattern }) => [key, `${file}:${key}`].some((name) => matches(pattern, name)));
}
function ownersOf(policy, path) {
    return policy.owners.findLast(({ pattern }) => !pattern.startsWith('metric:') && (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(pattern)?.test(path) === true);
}
function metricOwners(policy, file, key) {
    return policy.owners.findLast(({ pattern }) => pattern.startsWith('metric:') &&
        [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)));
}
function isReleased(policy, name) {
    return policy.models.release.some((pattern) => matches(pattern, name));
}
function allowsOutside(policy, projectRoot, path) {
    return policy.outside.some((entry) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFolder */ .h1)(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
        if (place === '/' || path === place || path.startsWith(`${place}/`))
            return true;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(place) && ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, place) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, `${place}/*`));
    });
}
function allowsAddress({ outside }, url) {
    const wanted = URL.canParse(url) ? new URL(url).href : undefined;
    return outside.some((entry) => {
        if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry))
            return false;
        const above = new URL(entry).href.replace(/\/+$/, '');
        return wanted === above || wanted.startsWith(`${above}/`);
    });
}
function allowsRepository(policy, projectRoot, url) {
    if (!/^[\w+.-]+:\/\//.test(url)) {
        const [, host, path] = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(url) ?? [];
        if (host !== undefined)
            return allowsAddress(policy, `https://${host}/${path}`);
        return allowsOutside(policy, projectRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(projectRoot, url));
    }
    return allowsAddress(policy, url.replace(/^(?:git\+)?ssh:\/\/(?:[^/@]*@)?/, 'https://'));
}
function matches(pattern, name) {
    return pattern === name || ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(pattern) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(name, pattern));
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

/***/ 24384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore),
  As: () => (/* binding */ openVersioned),
  CN: () => (/* binding */ versionOption)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/versioned.js

class VersionedStore {
    name;
    width;
    #inner;
    #places;
    constructor(inner, places) {
        this.name = inner.name;
        this.width = inner.width ?? 8;
        this.#inner = inner;
        this.#places = places;
    }
    async has(keys) {
        return new Set(keys.filter((key) => {
            const place = this.#places.get(key);
            return place !== undefined && (place.kind === 'bytes' || place.version !== undefined);
        }));
    }
    async *list(prefix) {
        for (const [key, place] of this.#places) {
            if (!key.startsWith(prefix))
                continue;
            yield { key, size: place.kind === 'bytes' ? place.bytes.length : place.size };
        }
    }
    async read(key, signal) {
        const place = this.#places.get(key);
        if (place === undefined)
            throw new store/* StoreError */.A('not-found', {
                reason: 'data',
                message: `${this.name} has no record of '${key}'`,
            });
        if (place.kind === 'bytes')
            return pieces(place.bytes);
        const { path, version } = place;
        if (version === undefined || this.#inner.readVersion === undefined)
            return this.#inner.read(path, signal);
        return this.#inner.readVersion(path, version, signal);
    }
    async write(key) {
        throw this.#unsupported(key);
    }
    async remove(key) {
        throw this.#unsupported(key);
    }
    close() {
        return this.#inner.close();
    }
    #unsupported(key) {
        return new store/* StoreError */.A('unsupported', {
            reason: 'config',
            message: `${this.name} keeps data by path and version, which this program only reads; '${key}' was not changed`,
            hint: 'use `dvc push` for this remote, or name another one with `-r`',
        });
    }
}
async function* pieces(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./lib/store/open.js



async function openStore(remote, env) {
    const byVersion = versionOption(remote);
    if (byVersion !== undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, byVersion));
    return openPlain(remote, env);
}
async function openVersioned(remote, env, places) {
    const plain = await openPlain(remote, env);
    if (!plain.ok)
        return plain;
    if (plain.value.readVersion === undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, versionOption(remote) ?? ''));
    const known = await places();
    return known.ok ? (0,failure.ok)(new VersionedStore(plain.value, known.value)) : known;
}
function versionOption({ options }) {
    return ['version_aware', 'worktree'].find((option) => isOn(options.get(option)));
}
async function openPlain(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,failure/* fail */.fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(3507)]).then(__webpack_require__.bind(__webpack_require__, 43507))).openS3(remote, env),
    gs: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(492), __webpack_require__.e(9160)]).then(__webpack_require__.bind(__webpack_require__, 49160))).openGcs(remote, env),
    azure: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(3669), __webpack_require__.e(9790), __webpack_require__.e(1665)]).then(__webpack_require__.bind(__webpack_require__, 51665))).openAzure(remote, env),
    http: openWeb,
    https: openWeb,
    webdav: openDav,
    webdavs: openDav,
    ssh: async (remote, env) => (await __webpack_require__.e(/* import() */ 6340).then(__webpack_require__.bind(__webpack_require__, 76340))).openSsh(remote, env),
};
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
async function openWeb(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(2064)]).then(__webpack_require__.bind(__webpack_require__, 22064))).openHttp(remote, env);
}
async function openDav(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(9662)]).then(__webpack_require__.bind(__webpack_require__, 57281))).openWebdav(remote, env);
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function unread({ name }, kind) {
    return {
        reason: 'config',
        message: `remote '${name}' is of kind '${kind}', which this version does not read`,
        hint: `it reads ${readable()}; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
        location: { file: '.dvc/config' },
    };
}
function unknown({ name, url }, kind) {
    return {
        reason: 'config',
        message: `Unsupported URL type ${kind}://`,
        hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads ${readable()}`,
        location: { file: '.dvc/config' },
    };
}
function readable() {
    const kinds = Object.keys(openers).filter((kind) => kind !== 'local');
    return `local folders, ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
}
function versioned({ name }, option) {
    return {
        reason: 'config',
        message: `remote '${name}' has ${option} set, which this version does not read`,
        hint: 'its data is kept by path and version, not by hash; name another remote with `-r`, or use `dvc` itself for this one',
        location: { file: '.dvc/config' },
    };
}
function withoutUser(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}


/***/ }),

/***/ 61489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ isEmptyObject),
/* harmony export */   dF: () => (/* binding */ makeExecutable),
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
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? ['reflink', 'copy'] : [...types];
    }
    get type() {
        return this.#types[0];
    }
    place(object, target, isNew = false) {
        for (const type of [...this.#types]) {
            try {
                if (isNew && (type === 'hardlink' || type === 'symlink'))
                    make(type, object, target);
                else
                    replace(type, object, target, isNew);
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
function replace(type, object, target, isNew) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(folder);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    try {
        make(type, object, temp);
        if (isNew && (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(target));
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
    else {
        const how = type === 'reflink' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE : 0;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | how);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, workspaceMode());
    }
}
function hardlink(object, from, to) {
    if (isEmptyObject(object))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
function isEmptyObject(object) {
    return object.endsWith('/d4/1d8cd98f00b204e9800998ecf8427e');
}
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
