export const id = 1526;
export const ids = [1526];
export const modules = {

/***/ 47453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rt: () => (/* binding */ fetchObjects),
  Py: () => (/* binding */ fetchTracked),
  TH: () => (/* binding */ idOf),
  Gt: () => (/* binding */ provide),
  D7: () => (/* binding */ pushTracked)
});

// UNUSED EXPORTS: missingFailures

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(61911);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(15986);
// EXTERNAL MODULE: ./lib/store/transfer.js + 2 modules
var transfer = __webpack_require__(7759);
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js
var checkout_tracked = __webpack_require__(98532);
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
async function provide(session, remotes, needs, options) {
    if (needs.length === 0)
        return (0,failure.ok)(plan/* nothing */.s6);
    const moved = await fetchTracked(session, remotes, needs, options);
    const failures = [...moved.failures, ...missingFailures(moved.missing, needs)];
    if (failures.length > 0)
        return { ok: false, failures };
    const done = await (0,checkout_tracked/* checkoutTracked */.vD)(session, needs, { force: false });
    if (!done.ok)
        return done;
    return done.value.failures.length > 0 ? { ok: false, failures: done.value.failures } : (0,failure.ok)(moved.amount);
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

/***/ 71526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkout: () => (/* binding */ verbs_checkout),
  fetch: () => (/* binding */ fetch),
  pull: () => (/* binding */ pull),
  push: () => (/* binding */ push)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js
var checkout_tracked = __webpack_require__(98532);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(15986);
// EXTERNAL MODULE: ./lib/workspace/checkout.js + 1 modules
var checkout = __webpack_require__(64597);
// EXTERNAL MODULE: ./lib/workspace/hash.js + 2 modules
var hash = __webpack_require__(56963);
// EXTERNAL MODULE: ./lib/workspace/links.js
var links = __webpack_require__(40347);
;// CONCATENATED MODULE: ./lib/commands/checkout-unused.js






async function removeUnused(session, project) {
    const used = new Set(project.stages.flatMap(({ outs }) => outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : []))));
    const placed = (0,links/* unusedLinks */.U)(session.projectRoot, used);
    if (placed.length === 0)
        return (0,failure.ok)([]);
    const paths = placed.map(({ path }) => path);
    const tracked = (await session.git?.tracked(session.projectRoot, paths, 'index')) ?? new Set();
    const gone = [];
    for (const link of placed) {
        if (!tracked.has(link.path) && (await isAsPlaced(session, link)))
            gone.push(link.path);
    }
    const done = await (0,checkout/* checkout */.P)(gone.map((path) => ({ path, id: undefined })), {
        projectRoot: session.projectRoot,
        cache: session.cache,
        linkTypes: session.config.cacheTypes,
        state: session.state,
        ignore: await session.ignore(),
        force: true,
        signal: session.host.signal,
    });
    return done.ok ? (0,failure.ok)(done.value.deleted) : done;
}
async function isAsPlaced(session, { path, oid, hashName }) {
    if (session.cache.missing({ oid, hashName }).length > 0)
        return false;
    if (!(0,store_oid/* isTreeOid */.FV)(oid))
        return true;
    const found = await (0,hash/* hashPath */.Gv)({
        abs: (0,external_node_path_.join)(session.projectRoot, path),
        rel: path,
        hashName,
        ignore: await session.ignore(),
        state: session.state,
        signal: session.host.signal,
    });
    return found.ok && found.value?.info.oid === oid;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(62854);
// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(47453);
// EXTERNAL MODULE: ./lib/commands/import-repo.js
var import_repo = __webpack_require__(29583);
// EXTERNAL MODULE: ./lib/commands/import-stage.js
var import_stage = __webpack_require__(1525);
// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(6260);
// EXTERNAL MODULE: ./lib/commands/source-repo/open.js + 1 modules
var source_repo_open = __webpack_require__(32434);
// EXTERNAL MODULE: ./lib/commands/source-repo/take.js + 1 modules
var take = __webpack_require__(56233);
;// CONCATENATED MODULE: ./lib/commands/fetch-imports.js
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











async function fetchImports(session, project, imports) {
    let count = 0;
    for (const { stage, locked } of imports) {
        const item = (0,import_stage/* importOf */.ZQ)(stage);
        if (item === undefined || session.cache.missing((0,data/* idOf */.TH)(locked)).length === 0)
            continue;
        const done = await fetchOne(session, project, item, locked);
        if (!done.ok)
            return done;
        count += done.value;
    }
    return (0,failure.ok)(count);
}
async function fetchOne(session, project, item, locked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repo = (0,import_repo/* repoOf */.A5)(item.dep);
        if (repo === undefined)
            return (0,failure.ok)(0);
        const opened = await (0,source_repo_open/* openSource */.o)(session.host, { url: repo.url, rev: repo.revLock ?? repo.rev });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        const into = external_node_fs_.mkdtempSync((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'lockstep-import-'));
        try {
            const taken = await (0,take/* takePath */.D)(source, {
                ...{ host: session.host, path: item.dep.path, into, cache: session.cache },
                ...(repo.remote === undefined ? {} : { remote: repo.remote }),
            });
            if (!taken.ok)
                return taken;
            return await keep(session, project, taken.value, locked);
        }
        finally {
            external_node_fs_.rmSync(into, { recursive: true, force: true });
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
async function keep(session, project, path, locked) {
    const hash = (0,look/* workspaceHash */.Qo)(session, project.graph, await session.ignore());
    const hashed = await hash({ kind: 'outside', path }, locked.hashName);
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined || hashed.value.info.oid !== locked.oid)
        return (0,failure.ok)(0);
    return (0,failure.ok)(store(session, path, hashed.value));
}
function store({ cache }, root, { info, tree }) {
    const { hashName } = info;
    const files = tree?.entries ?? [{ path: '', oid: info.oid }];
    for (const { path, oid } of files)
        cache.addFile(path === '' ? root : `${root}/${path}`, { oid, hashName }, 'copy');
    if (tree === undefined)
        return files.length;
    const { oid, bytes } = (0,store_tree/* treeId */.Mh)(tree);
    cache.addBytes(bytes, { oid, hashName });
    return files.length + 1;
}

// EXTERNAL MODULE: ./lib/commands/remotes.js + 2 modules
var commands_remotes = __webpack_require__(77298);
// EXTERNAL MODULE: ./lib/commands/revisions.js
var revisions = __webpack_require__(12465);
// EXTERNAL MODULE: ./lib/commands/selected-outs.js
var selected_outs = __webpack_require__(60846);
// EXTERNAL MODULE: ./lib/commands/session.js + 19 modules
var session = __webpack_require__(20547);
// EXTERNAL MODULE: ./lib/commands/status-imports.js
var status_imports = __webpack_require__(80218);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(80641);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(74518);
;// CONCATENATED MODULE: ./lib/commands/data/text.js


function changeLines(changes) {
    return ['modified', 'added', 'deleted']
        .flatMap((kind) => foldersFirst(changes[kind]).map((path) => `${kind[0]?.toUpperCase()}       ${path}\n`))
        .join('');
}
function foldersFirst(paths) {
    return [...paths].sort((a, b) => Number(b.endsWith('/')) - Number(a.endsWith('/')) || (0,value/* compareCodePoints */.OP)(a, b));
}
function summaryText({ moved, checkedOut }, verb) {
    const counts = [
        ...(verb === undefined ? [] : [[verb, moved?.amount.objects ?? 0]]),
        ...(checkedOut === undefined
            ? []
            : ['modified', 'added', 'deleted'].map((kind) => [
                kind,
                checkedOut.counts[kind],
            ])),
    ];
    const parts = counts
        .filter(([, count]) => count > 0)
        .map(([state, count]) => `${count} file${count > 1 ? 's' : ''} ${state}`);
    const nothing = verb === undefined ? 'No changes.' : 'Everything is up to date.';
    if (parts.length === 0)
        return `${nothing}\n`;
    return parts.length === 1 ? `${parts[0]}\n` : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}\n`;
}
function summaryJson({ moved, checkedOut }, verb) {
    const amount = moved?.amount ?? { objects: 0, bytes: 0 };
    const transfer = [
        ['objects', BigInt(amount.objects)],
        ['bytes', BigInt(amount.bytes)],
    ];
    if (checkedOut === undefined) {
        return `${(0,json/* pyJson */.W)(new Map([[verb ?? 'moved', BigInt(amount.objects)], ...transfer]))}\n`;
    }
    const stats = new Map([
        ...(verb === undefined ? [] : [['fetched', BigInt(amount.objects)]]),
        ...['added', 'modified', 'deleted'].map((kind) => [
            kind,
            BigInt(checkedOut.counts[kind]),
        ]),
    ]);
    const lists = ['added', 'modified', 'deleted'].map((kind) => [
        kind,
        foldersFirst(checkedOut[kind]),
    ]);
    return `${(0,json/* pyJson */.W)(new Map([...lists, ['failed', checkedOut.failed], ['stats', stats], ...(verb === undefined ? [] : transfer)]))}\n`;
}

;// CONCATENATED MODULE: ./lib/commands/data/finish.js

function finish(done, words, terminal, moved) {
    const { options } = words;
    if (done.remoteMissing)
        terminal.err('WARNING: No remote provided and no default remote set.\n');
    terminal.err(missingWarning(done.moved?.missing ?? []));
    const failures = options.allowMissing === true ? [] : checkoutFailures(done.checkedOut);
    if (options.json === true)
        terminal.out(summaryJson(done, moved));
    else if (options.quiet !== true) {
        if (done.checkedOut !== undefined && options.summary !== true)
            terminal.out(changeLines(done.checkedOut));
        if (moved !== undefined || options.summary === true)
            terminal.out(summaryText(done, moved));
    }
    return failures.length > 0 ? { failures } : 0;
}
function checkoutFailures(done) {
    if (done === undefined || done.failed.length === 0)
        return done?.failures ?? [];
    const message = `Checkout failed for following targets:\n${done.failed.join('\n')}\nIs your cache up to date?\n<https://error.dvc.org/missing-files>`;
    return [{ reason: 'data', message }, ...done.failures];
}
function missingWarning(missing) {
    if (missing.length === 0)
        return '';
    const lines = missing.map(({ oid }) => `md5: ${oid}\n`).join('');
    return `WARNING: Some of the cache files do not exist neither locally nor on remote. Missing cache files:\n${lines}`;
}

// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(99704);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(9435);
;// CONCATENATED MODULE: ./lib/commands/data/run-cache-files.js




async function moveRunCache(session, remotes, { direction, remote }) {
    const { config, cache, host } = session;
    const options = config.remotes.get(remote?.toLowerCase() ?? config.defaultRemote ?? '');
    if (options === undefined)
        return (0,failure.ok)(0);
    const unsupported = /^https?:/i.test(options.url) ||
        isOn(options.options.get('version_aware')) ||
        isOn(options.options.get('worktree'));
    if (unsupported) {
        host.emit({ kind: 'note', text: `the run cache was left out: remote '${options.name}' cannot hold one` });
        return (0,failure.ok)(0);
    }
    const opened = await remotes.open(remote);
    if (!opened.ok)
        return opened;
    const [from, to] = direction === 'push' ? [cache.store, opened.value] : [opened.value, cache.store];
    try {
        return (0,failure.ok)(await copyEntries(from, to, { width: opened.value.width ?? 8, signal: host.signal }));
    }
    catch (error) {
        host.signal.throwIfAborted();
        if (error instanceof store_store/* StoreError */.A)
            return (0,failure/* fail */.fJ)(error.failure);
        throw error;
    }
}
const entryKey = /^runs\/([0-9a-f]{2})\/\1[0-9a-f]{62}\/[0-9a-f]{64}$/;
const maxEntryBytes = 16 * 2 ** 20;
async function copyEntries(from, to, { width, signal }) {
    const keys = [];
    for await (const { key, size } of from.list('runs/', signal))
        if (entryKey.test(key) && size <= maxEntryBytes)
            keys.push(key);
    await from.arrange?.(keys, signal);
    const copied = await (0,pool/* pool */.d)(keys, { limit: width, signal }, async (key) => {
        const bytes = await (0,commands_remotes/* readAll */.yw)(from, key, signal);
        if (bytes !== undefined)
            await to.write(key, { kind: 'bytes', bytes }, signal);
        return bytes !== undefined;
    });
    return copied.filter(Boolean).length;
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

;// CONCATENATED MODULE: ./lib/commands/data/verbs.js
var verbs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var verbs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












const selecting = [
    { flags: '-d, --with-deps', help: 'also what the targets depend on' },
    { flags: '-R, --recursive', help: 'everything below the given folders' },
    { flags: '--glob', help: 'targets are shell patterns' },
    { flags: '--json', help: 'print one JSON object' },
];
const moving = [
    { flags: '-r, --remote <name>', help: 'the remote to use instead of the default one' },
    { flags: '-j, --jobs <n>', help: 'transfers at once (4 per core)' },
    ...revisions/* historyOptions */.x3,
    ...selecting,
];
const runCache = { flags: '--run-cache', help: 'also every entry of the run cache' };
const missing = { flags: '--allow-missing', help: 'data that is nowhere is no error' };
const force = { flags: '-f, --force', help: 'replace changed files without asking' };
const fetch = {
    name: 'fetch',
    help: 'Download tracked data into the cache',
    args: '[targets...]',
    options: [...moving, runCache, missing],
    exit: { style: 'dvc', failure: 1 },
    run: dataVerb(fetchOuts, 'fetched'),
};
const push = {
    name: 'push',
    help: 'Upload tracked data to the remote',
    args: '[targets...]',
    options: [...moving, runCache],
    exit: { style: 'dvc', failure: 1 },
    run: dataVerb(pushOuts, 'pushed'),
};
const verbs_checkout = {
    name: 'checkout',
    help: 'Put tracked data from the cache into the workspace',
    args: '[targets...]',
    options: [
        ...selecting,
        force,
        missing,
        { flags: '--relink', help: 'link files anew' },
        { flags: '--summary', help: 'only the counts' },
    ],
    exit: { style: 'dvc', failure: 255 },
    run: dataVerb(checkoutOuts, undefined),
};
const pull = {
    name: 'pull',
    help: 'Download tracked data and put it into the workspace',
    args: '[targets...]',
    options: [...moving, runCache, missing, force],
    exit: { style: 'dvc', failure: 1 },
    run: dataVerb(pullOuts, 'fetched'),
};
function dataVerb(work, moved) {
    return async (words, host, terminal) => {
        const use = moved === 'pushed' ? {} : { writes: moved === undefined ? 'checkout' : 'fetch' };
        const done = await (0,session/* withSession */.y)(host, (session) => onTargets(session, words, work), use);
        return done.ok ? finish(done.value, words, terminal, moved) : done;
    };
}
async function onTargets(session, words, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const outs = await (0,selected_outs/* selectEverywhere */.D)(session, words);
        if (!outs.ok)
            return outs;
        const remotes = verbs_addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        return await work(session, remotes, outs.value, words);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = verbs_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function moveOptions({ options }) {
    return {
        ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
        ...(typeof options.jobs === 'string'
            ? { jobs: Math.max(1, Number.parseInt(options.jobs, 10) || 1) }
            : {}),
    };
}
function cannotReach(remotes, words) {
    return !remotes.has(moveOptions(words).remote) && typeof words.options.remote !== 'string';
}
async function fetchOuts(session, remotes, outs, words) {
    if (outs.length === 0 && cannotReach(remotes, words))
        return (0,failure.ok)({ remoteMissing: true });
    const entries = await runCacheOf(session, remotes, words, 'fetch');
    if (!entries.ok)
        return entries;
    const imported = await fetchImported(session, outs);
    if (!imported.ok)
        return imported;
    const rest = cannotReach(remotes, words) ? outs.filter(({ output }) => output.remote !== undefined) : outs;
    const moved = await (0,data/* fetchTracked */.Py)(session, remotes, rest, moveOptions(words));
    if (moved.failures.length > 0)
        return { ok: false, failures: moved.failures };
    const amount = { ...moved.amount, objects: moved.amount.objects + imported.value };
    return (0,failure.ok)({ moved: { ...moved, amount }, remoteMissing: cannotReach(remotes, words) });
}
async function fetchImported(session, outs) {
    const imports = outs.filter(({ stage, past }) => past !== true && (0,status_imports/* isRepoImport */.y)(stage));
    if (imports.length === 0)
        return (0,failure.ok)(0);
    const project = await session.project();
    return project.ok ? fetchImports(session, project.value, imports) : project;
}
async function pushOuts(session, remotes, outs, words) {
    const moved = await (0,data/* pushTracked */.D7)(session, remotes, outs, moveOptions(words));
    if (moved.failures.length > 0)
        return { ok: false, failures: moved.failures };
    const entries = await runCacheOf(session, remotes, words, 'push');
    if (!entries.ok)
        return entries;
    const amount = { ...moved.amount, objects: moved.amount.objects + entries.value };
    return (0,failure.ok)({ moved: { ...moved, amount }, remoteMissing: false });
}
async function runCacheOf(session, remotes, words, direction) {
    if (words.options.runCache !== true)
        return (0,failure.ok)(0);
    return moveRunCache(session, remotes, { direction, remote: moveOptions(words).remote });
}
async function checkoutOuts(session, _remotes, outs, words) {
    const here = outs.filter(({ past }) => past !== true);
    const unrecorded = await (0,selected_outs/* unrecordedOuts */.f)(session, words);
    if (!unrecorded.ok)
        return unrecorded;
    const gone = words.args.length > 0 ? (0,failure.ok)([]) : await removeUnusedIn(session);
    if (!gone.ok)
        return gone;
    const checkedOut = await (0,checkout_tracked/* checkoutTracked */.vD)(session, here, {
        force: words.options.force === true,
        relink: words.options.relink === true,
        unrecorded: unrecorded.value,
    });
    if (!checkedOut.ok)
        return checkedOut;
    const { counts } = checkedOut.value;
    const deleted = gone.value.map((path) => (0,checkout_tracked/* seenFrom */.ky)(path, session.cwd));
    return (0,failure.ok)({
        checkedOut: {
            ...checkedOut.value,
            deleted,
            counts: { ...counts, deleted: counts.deleted + deleted.length },
        },
        remoteMissing: false,
    });
}
async function removeUnusedIn(session) {
    const project = await session.project();
    return project.ok ? removeUnused(session, project.value) : project;
}
async function pullOuts(session, remotes, outs, words) {
    const fetched = await fetchOuts(session, remotes, outs, words);
    if (!fetched.ok)
        return fetched;
    const checked = await checkoutOuts(session, remotes, outs, words);
    return checked.ok
        ? (0,failure.ok)({ ...fetched.value, ...checked.value, remoteMissing: fetched.value.remoteMissing })
        : checked;
}


/***/ })

};
