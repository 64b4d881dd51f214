export const id = 3863;
export const ids = [3863,5180,2799,2333];
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
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82809);
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
// EXTERNAL MODULE: ./lib/store/transfer.js + 2 modules
var transfer = __webpack_require__(60386);
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

/***/ 28081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ finish),
  b: () => (/* binding */ missingWarning)
});

// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
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


/***/ }),

/***/ 54587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ moveRunCache),
/* harmony export */   o: () => (/* binding */ copyEntries)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44057);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _store_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19734);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82223);





async function moveRunCache(session, remotes, { direction, remote }) {
    const { config, cache, host } = session;
    const options = config.remotes.get(remote?.toLowerCase() ?? config.defaultRemote ?? '');
    if (options === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
    const unsupported = /^https?:/i.test(options.url) ||
        isOn(options.options.get('version_aware')) ||
        isOn(options.options.get('worktree'));
    if (unsupported) {
        host.emit({ kind: 'note', text: `the run cache was left out: remote '${options.name}' cannot hold one` });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
    }
    const opened = await remotes.open(remote);
    if (!opened.ok)
        return opened;
    const [from, to] = direction === 'push' ? [cache.store, opened.value] : [opened.value, cache.store];
    try {
        const keys = await listEntries(from, host.signal);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await copyEntries(keys, { from, to, width: (0,_store_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .q)({}, opened.value), signal: host.signal }));
    }
    catch (error) {
        host.signal.throwIfAborted();
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error.failure);
        throw error;
    }
}
const entryKey = /^runs\/([0-9a-f]{2})\/\1[0-9a-f]{62}\/[0-9a-f]{64}$/;
const maxEntryBytes = 16 * 2 ** 20;
async function listEntries(store, signal) {
    const keys = [];
    for await (const { key, size } of store.list('runs/', signal))
        if (entryKey.test(key) && size <= maxEntryBytes)
            keys.push(key);
    await store.arrange?.(keys, signal);
    return keys;
}
async function copyEntries(keys, { from, to, width, signal }) {
    const copied = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .pool */ .d)(keys, { limit: width, signal }, async (key) => {
        const bytes = await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(from, key, signal);
        if (bytes !== undefined)
            await to.write(key, { kind: 'bytes', bytes }, signal);
        return bytes !== undefined;
    });
    return copied.filter(Boolean).length;
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}


/***/ }),

/***/ 43863:
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
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/repo-import.js
var repo_import = __webpack_require__(59267);
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js
var checkout_tracked = __webpack_require__(27763);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/workspace/checkout.js + 2 modules
var checkout = __webpack_require__(82809);
// EXTERNAL MODULE: ./lib/workspace/hash.js + 2 modules
var hash = __webpack_require__(50847);
// EXTERNAL MODULE: ./lib/workspace/links.js
var links = __webpack_require__(75876);
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

// EXTERNAL MODULE: ./lib/commands/fetch-imports.js
var fetch_imports = __webpack_require__(42333);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/project/same-record.js
var same_record = __webpack_require__(2881);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/commands/import-source.js
var import_source = __webpack_require__(50423);
// EXTERNAL MODULE: ./lib/commands/source-repo/take.js
var take = __webpack_require__(76090);
// EXTERNAL MODULE: ./lib/commands/source-repo/with-taken.js
var with_taken = __webpack_require__(33291);
// EXTERNAL MODULE: ./lib/commands/source-url/bring.js + 1 modules
var bring = __webpack_require__(95086);
// EXTERNAL MODULE: ./lib/commands/source-url/look.js
var look = __webpack_require__(32923);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/project/place.js
var place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/commands/source-url/address.js
var source_url_address = __webpack_require__(85318);
;// CONCATENATED MODULE: ./lib/commands/partial/place.js







function waitingPlace({ config, projectRoot }, item) {
    const { dep, locked, repo } = item;
    const at = (kind, path, meta) => (0,failure.ok)(external_node_path_.posix.join(config.cacheDir, 'fs', kind, tokenize([path, meta])));
    if (repo !== undefined)
        return at('local', dep.path, tokenize([repoText(repo)]));
    const meta = metaToken(locked);
    if (dep.place.kind !== 'url')
        return at('local', dep.place.kind === 'outside' ? dep.place.path : (0,external_node_path_.join)(projectRoot, dep.place.path), meta);
    const address = (0,source_url_address/* followAddress */.Q)(dep.place.url, config, dep.options);
    if (!address.ok)
        return address;
    if (address.value.kind === 'local')
        return at('local', address.value.path, meta);
    if (address.value.kind === 'web')
        return at((0,place/* urlScheme */.f$)(address.value.url), address.value.url, meta);
    const { remote, key } = address.value;
    const root = remote.url.replace(/^\w+:\/\//, '').replace(/\/+$/, '');
    return at((0,place/* urlScheme */.f$)(remote.url), `${root}/${key}`, meta);
}
function repoText({ url, rev, revLock }) {
    return [url, revLock ?? rev ?? ''].join(' ');
}
function metaToken(locked) {
    if (locked?.oid?.endsWith('.dir'))
        return locked.oid;
    const meta = new Map();
    if (locked?.size !== undefined)
        meta.set('size', BigInt(locked.size));
    if (locked?.isexec === true)
        meta.set('isexec', true);
    for (const key of ['version_id', 'etag', 'checksum']) {
        const value = locked?.other?.get(key);
        if (value !== undefined)
            meta.set(key, value);
    }
    if (locked?.oid !== undefined)
        meta.set('md5', locked.oid);
    return tokenize([meta]);
}
function tokenize(items) {
    return (0,external_node_crypto_.createHash)('md5')
        .update((0,spelling/* pyRepr */.n3)(value/* Tuple */.rd.from(items)))
        .digest('hex');
}

;// CONCATENATED MODULE: ./lib/commands/partial/fetch.js















async function fetchPartial(session, project, items, jobs) {
    let count = 0;
    for (const item of items) {
        const place = waitingPlace(session, item);
        if (!place.ok)
            return place;
        if ((0,stats/* statsAt */.Z)(place.value) !== undefined)
            continue;
        external_node_fs_.mkdirSync((0,external_node_path_.dirname)(place.value), { recursive: true });
        const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(place.value));
        try {
            const taken = await fetch_take({ session, project, jobs }, item, temp);
            if (!taken.ok)
                return taken;
            if (!taken.value)
                continue;
            external_node_fs_.renameSync(temp, place.value);
            count += filesAt(place.value);
        }
        finally {
            external_node_fs_.rmSync(temp, { recursive: true, force: true });
        }
    }
    return (0,failure.ok)(count);
}
async function fetch_take({ session, project, jobs }, item, to) {
    if (item.repo !== undefined)
        return takeFromRepo(session, item.repo, item.dep.path, to);
    const place = (0,import_source/* importPlace */.P)(item.dep);
    if (!place.ok)
        return place;
    const { locked, dep } = item;
    const seen = await (0,look/* lookAtSource */.Ew)({ session, project }, place.value, { locked, options: dep.options });
    if (!seen.ok)
        return seen;
    if (seen.value === undefined || locked === undefined || !(0,same_record/* sameRecord */.q)(seen.value.record, locked))
        return (0,failure.ok)(false);
    const taken = await (0,bring/* takeSource */.Zn)(session, seen.value, to, { jobs });
    return taken.ok ? (0,failure.ok)(true) : taken;
}
function takeFromRepo({ host, cache }, repo, path, to) {
    const rev = repo.revLock ?? repo.rev;
    return (0,with_taken/* withTaken */.Y)({ host, cache, repo, rev, path }, take/* takePath */.Dh, (copy) => {
        external_node_fs_.cpSync(copy, to, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
        return (0,failure.ok)(true);
    });
}
function filesAt(path) {
    if ((0,stats/* statsBehind */.M)(path)?.isDirectory() !== true)
        return 1;
    return (0,file_name/* listFolder */.bt)(path).reduce((sum, { name }) => sum + filesAt(`${path}/${name}`), 0);
}
async function waitingData(session, project, items) {
    const hash = (0,workspace_hash/* workspaceHash */.Qo)(session, project, await session.ignore());
    const wanted = [];
    const absent = [];
    for (const { output, ...item } of items) {
        const place = waitingPlace(session, { output, ...item });
        if (!place.ok)
            return place;
        const hashed = await hash({ kind: 'outside', path: place.value }, 'md5');
        if (!hashed.ok)
            return hashed;
        if (hashed.value === undefined) {
            absent.push({ output, failure: notFetched(output.path) });
            continue;
        }
        const { info, tree } = hashed.value;
        const put = (path, id) => session.cache.addFile(path, id, 'hardlink');
        if (tree === undefined)
            put(place.value, info);
        for (const { path, oid } of tree?.entries ?? [])
            put(`${place.value}/${path}`, { ...info, oid });
        if (tree !== undefined)
            session.cache.addBytes((0,store_tree/* treeId */.Mh)(tree).bytes, info);
        wanted.push({ output, locked: { path: output.path, ...info } });
    }
    return (0,failure.ok)({ wanted, absent });
}
function notFetched(path) {
    return {
        reason: 'data',
        message: `'${path}': its data was not downloaded when it was imported, and is not here`,
        hint: '`fetch` brings it if the source still has what was recorded, `update` what the source has now',
    };
}

// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/commands/import-stage.js
var import_stage = __webpack_require__(54438);
// EXTERNAL MODULE: ./lib/commands/source-repo/repo-source.js
var repo_source = __webpack_require__(60227);
;// CONCATENATED MODULE: ./lib/commands/partial/partial.js




async function partialImports(project, words, options) {
    const found = await (0,targets/* resolveOutTargets */.jV)(project, words, options);
    return found.ok ? (0,failure.ok)(found.value.flatMap(partialOf)) : found;
}
function partialOf({ stage, output }) {
    const item = (0,import_stage/* importOf */.ZQ)(stage);
    if (item === undefined || !output.cache)
        return [];
    const recorded = stage.lock?.outs.find(({ path }) => path === output.path);
    if (recorded?.oid !== undefined || recorded?.other !== undefined)
        return [];
    const { dep } = item;
    const repo = (0,repo_source/* repoOf */.A5)(dep);
    if (dep.source !== undefined && repo === undefined)
        return [];
    const locked = stage.lock?.deps.find(({ path }) => path === dep.path);
    return [{ stage, output, dep, locked, repo }];
}

// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/revisions.js
var revisions = __webpack_require__(75952);
// EXTERNAL MODULE: ./lib/commands/selected-outs.js + 1 modules
var selected_outs = __webpack_require__(16852);
// EXTERNAL MODULE: ./lib/commands/session.js + 12 modules
var session = __webpack_require__(62316);
// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(51179);
// EXTERNAL MODULE: ./lib/commands/data/finish.js + 1 modules
var finish = __webpack_require__(28081);
// EXTERNAL MODULE: ./lib/commands/data/run-cache-files.js
var run_cache_files = __webpack_require__(54587);
;// CONCATENATED MODULE: ./lib/commands/data/verbs.js
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
const runCache = [
    { flags: '--run-cache', help: 'also every entry of the run cache' },
    { flags: '--no-run-cache', help: 'no entries of the run cache, as without it' },
];
const fetchOnly = [
    { flags: '--max-size <bytes>', help: 'only files and folders that are recorded as smaller', whole: true },
    { flags: '--type <type>', help: 'only metrics or plots', choices: ['metrics', 'plots'], repeat: true },
];
const missing = { flags: '--allow-missing', help: 'data that is nowhere is no error' };
const force = { flags: '-f, --force', help: 'replace changed files without asking' };
const fetch = {
    name: 'fetch',
    help: 'Download tracked data into the cache',
    args: '[targets...]',
    options: [...moving, ...runCache, ...fetchOnly, missing],
    exit: { style: 'dvc', failure: 1 },
    run: dataVerb(fetchOuts, 'fetched'),
};
const push = {
    name: 'push',
    help: 'Upload tracked data to the remote',
    args: '[targets...]',
    options: [...moving, ...runCache],
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
    options: [...moving, ...runCache, missing, force],
    exit: { style: 'dvc', failure: 1 },
    run: dataVerb(pullOuts, 'fetched'),
};
function dataVerb(work, moved) {
    return async (words, host, terminal) => {
        const use = moved === 'pushed' ? {} : { writes: moved === undefined ? 'checkout' : 'fetch' };
        const done = await (0,session/* withSession */.y)(host, (session) => onTargets(session, words, work), use);
        return done.ok ? (0,finish/* finish */.O)(done.value, words, terminal, moved) : done;
    };
}
async function onTargets(session, words, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const outs = await (0,selected_outs/* selectEverywhere */.Dm)(session, words);
        if (!outs.ok)
            return outs;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        return await work(session, remotes, outs.value, words);
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
function cannotReach(remotes, words) {
    return !remotes.has((0,data/* moveOptions */.O5)(words).remote) && typeof words.options.remote !== 'string';
}
async function fetchOuts(session, remotes, outs, words) {
    const partial = await verbs_partialOf(session, words);
    if (!partial.ok)
        return partial;
    const { items, project } = partial.value;
    if (outs.length === 0 && items.length === 0 && cannotReach(remotes, words))
        return (0,failure.ok)({ remoteMissing: true });
    const entries = await runCacheOf(session, remotes, words, 'fetch');
    if (!entries.ok)
        return entries;
    const imported = await fetchImported(session, outs);
    if (!imported.ok)
        return imported;
    const waiting = await fetchPartial(session, project, items, (0,data/* moveOptions */.O5)(words).jobs);
    if (!waiting.ok)
        return waiting;
    const rest = cannotReach(remotes, words) ? outs.filter(({ output }) => output.remote !== undefined) : outs;
    const moved = await (0,data/* fetchTracked */.Py)(session, remotes, rest, (0,data/* moveOptions */.O5)(words));
    if (moved.failures.length > 0)
        return { ok: false, failures: moved.failures };
    const amount = { ...moved.amount, objects: moved.amount.objects + imported.value + waiting.value };
    return (0,failure.ok)({ moved: { ...moved, amount }, remoteMissing: cannotReach(remotes, words) });
}
async function verbs_partialOf(session, { args, options }) {
    const project = await session.project();
    if (!project.ok)
        return project;
    const items = await partialImports(project.value, args, (0,selected_outs/* targetOptions */.Gl)(session, options));
    return items.ok ? (0,failure.ok)({ project: project.value, items: items.value }) : items;
}
async function fetchImported(session, outs) {
    const imports = outs.filter(({ stage }) => (0,repo_import/* isRepoImport */.y)(stage));
    if (imports.length === 0)
        return (0,failure.ok)(0);
    const project = await session.project();
    return project.ok ? (0,fetch_imports.fetchImports)(session, project.value, imports) : project;
}
async function pushOuts(session, remotes, outs, words) {
    const pushed = outs.filter(({ stage, output }) => (0,repo_import/* isPushed */.Y)(stage, output));
    const moved = await (0,data/* pushTracked */.D7)(session, remotes, pushed, (0,data/* moveOptions */.O5)(words));
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
    return (0,run_cache_files/* moveRunCache */.Z)(session, remotes, { direction, remote: (0,data/* moveOptions */.O5)(words).remote });
}
async function checkoutOuts(session, _remotes, outs, words) {
    const here = outs.filter(({ past }) => past !== true);
    const unrecorded = await (0,selected_outs/* unrecordedOuts */.fo)(session, words);
    if (!unrecorded.ok)
        return unrecorded;
    const partial = await verbs_partialOf(session, words);
    const waiting = partial.ok
        ? await waitingData(session, partial.value.project, partial.value.items)
        : partial;
    if (!waiting.ok)
        return waiting;
    const gone = words.args.length > 0 ? (0,failure.ok)([]) : await removeUnusedIn(session);
    if (!gone.ok)
        return gone;
    const checkedOut = await (0,checkout_tracked/* checkoutTracked */.v)(session, [...here, ...waiting.value.wanted], {
        force: words.options.force === true,
        relink: words.options.relink === true,
        unrecorded: [...unrecorded.value, ...waiting.value.absent],
    });
    if (!checkedOut.ok)
        return checkedOut;
    const { counts } = checkedOut.value;
    const deleted = gone.value.map((path) => (0,checkout_tracked/* seenFrom */.k)(path, session.cwd));
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


/***/ }),

/***/ 42333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchImports: () => (/* binding */ fetchImports)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _data_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51179);
/* harmony import */ var _source_repo_keep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68540);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76090);




async function fetchImports(session, project, imports) {
    const { host, cache } = session;
    let count = 0;
    for (const { stage, locked } of imports) {
        if (cache.missing((0,_data_data_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(locked)).length === 0)
            continue;
        const done = await (0,_source_repo_keep_js__WEBPACK_IMPORTED_MODULE_2__/* .keepImported */ .k)({ host, session, project, stage, locked, cache }, _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__/* .takePath */ .Dh);
        if (!done.ok)
            return done;
        count += done.value;
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(count);
}


/***/ }),

/***/ 95180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ hashRequest),
/* harmony export */   Qo: () => (/* binding */ workspaceHash),
/* harmony export */   mL: () => (/* binding */ isStored)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50847);


function isStored({ cache }, locked) {
    if (locked.oid === undefined)
        return false;
    return cache.missing({ oid: locked.oid, hashName: locked.hashName }).length === 0;
}
function workspaceHash(session, project, ignore) {
    return async (place, hashName) => {
        const request = hashRequest(place, hashName, { session, project, ignore });
        const hashed = request === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : await (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPath */ .Gv)(request);
        if (hashed.ok && hashed.value?.tree !== undefined)
            session.cache.learnTree(hashed.value.info, hashed.value.tree);
        return hashed;
    };
}
function hashRequest(place, hashName, { session, project, ignore }) {
    if (place.kind === 'url')
        return undefined;
    const shared = { hashName, state: session.state, signal: session.host.signal };
    if (place.kind === 'outside')
        return { abs: place.path, ...shared };
    if (ignore.ignores(place.path, false) && project.graph.producerOf(place.path) !== undefined)
        return undefined;
    const abs = place.path === '' ? session.projectRoot : `${session.projectRoot}/${place.path}`;
    return { abs, ignore, rel: place.path, ...shared };
}


/***/ }),

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

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ sameRecord)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

function sameRecord(a, b) {
    if (a.oid !== undefined || b.oid !== undefined)
        return a.oid === b.oid && a.hashName === b.hashName;
    return ['etag', 'checksum'].some((key) => {
        const [one, two] = [a.other?.get(key), b.other?.get(key)];
        return one !== undefined && two !== undefined && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(one, two);
    });
}


/***/ }),

/***/ 82809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkout)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/store/verify-together.js


async function findUnsound(cache, ids, signal) {
    const unsound = [];
    for (let at = 0; at < ids.length; at += atOnce) {
        const unseen = [];
        for (const id of ids.slice(at, at + atOnce)) {
            const seen = cache.look(id);
            if (seen === 'absent')
                unsound.push(id);
            else if (seen !== 'sound')
                unseen.push(seen);
        }
        for (const id of await hashTogether(cache, unseen, signal)) {
            if (!(await cache.verify(id, signal)))
                unsound.push(id);
        }
    }
    return unsound;
}
const atOnce = 32_768;
const fewObjects = 16;
async function hashTogether(cache, unseen, signal) {
    const left = new Map(unseen.map(({ id }) => [(0,oid/* objectKey */.T5)(id), id]));
    const plain = unseen.filter(({ id }) => id.hashName === 'md5');
    if (plain.length >= fewObjects) {
        const files = plain.map(({ path, stat }) => ({ path, size: stat.size }));
        const tell = (index, result) => {
            const object = plain[index];
            if (result.kind !== 'hash' || !(0,verified/* isSameStamp */.E)(result.stats, object.stat))
                return;
            if (cache.learn(object, result.md5))
                left.delete((0,oid/* objectKey */.T5)(object.id));
        };
        const { hashTogether: hash } = await __webpack_require__.e(/* import() */ 4583).then(__webpack_require__.bind(__webpack_require__, 74583));
        await hash({ files, tell, signal });
    }
    return [...left.values()];
}

// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/hash.js + 2 modules
var hash = __webpack_require__(50847);
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
        return (0,failure.ok)(new Map());
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        return inner === undefined ? (0,failure.ok)(new Map([['', id.oid]])) : (0,failure/* fail */.fJ)(notInside(path, inner));
    }
    const tree = cache.readTree(id.oid, id.hashName);
    if (tree === undefined)
        return (0,failure/* fail */.fJ)(absentObject(path, id.oid));
    if (!tree.ok)
        return tree;
    const entries = tree.value.entries.filter((entry) => isAt(entry.path, inner));
    return (0,failure.ok)(new Map(entries.map((entry) => [entry.path, entry.oid])));
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
    #create = [];
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
        const open = new Map(wanted);
        this.#wantedFolders = isTree && this.#item.id !== undefined ? foldersOf(wanted) : new Set();
        if (thing === 'folder')
            await this.#folder('', open);
        else if (thing === 'obstacle')
            this.#obstacle(this.#target);
        else if (thing !== undefined)
            await this.#file('', thing, open);
        for (const [inner, oid] of open)
            this.#create.push({ path: this.#abs(inner), oid, isNew: true });
        return (0,failure.ok)({
            item: this.#item,
            target: this.#target,
            isTree,
            isNew: thing === undefined,
            create: this.#create,
            remove: this.#remove,
            removeFolders: this.#folders.reverse(),
            unsaved: this.#unsaved,
            unchanged: this.#unchanged,
            isModeChanged: !isTree &&
                this.#unchanged.length > 0 &&
                isExecutable(this.#target) !== (this.#item.id?.isexec === true),
        });
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
            this.#unchanged.push({ path, oid: wanted });
            return;
        }
        if (wanted === undefined)
            this.#remove.push(path);
        else
            this.#create.push({ path, oid: wanted, isNew: false });
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
// EXTERNAL MODULE: ./lib/workspace/links.js
var links = __webpack_require__(75876);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
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
    (0,links/* rememberLinks */.J)(ctx.projectRoot, done.flatMap((plan) => plan.item.id !== undefined && isChanged(plan) ? [{ path: plan.item.path, info: plan.item.id }] : []));
    return (0,failure.ok)(summary(done, failed));
}
async function carryOut(plan, linker, ctx) {
    const links = ctx.relink === true
        ? [...plan.create, ...plan.unchanged.map((file) => ({ ...file, isNew: false }))]
        : plan.create;
    const missing = await unverified(plan, links, ctx);
    if (missing.length > 0)
        return missing;
    try {
        await apply(plan, links, linker, ctx);
        return [];
    }
    catch (error) {
        if (ctx.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        return code === undefined ? (0,failure/* caught */.Vq)(error).failures : [diskFailure(plan.item.path, code, path, error)];
    }
}
async function unverified(plan, links, { cache, signal }) {
    const hashName = plan.item.id?.hashName ?? 'md5';
    const ids = [...new Set(links.map((link) => link.oid))].map((oid) => ({ oid, hashName }));
    const bad = new Set((await findUnsound(cache, ids, signal)).map(({ oid }) => oid));
    const named = links.filter(({ oid }) => bad.has(oid)).slice(0, 10);
    return named.map(({ path, oid }) => absentObject(`${plan.item.path}${path.slice(plan.target.length)}`, oid));
}
async function apply(plan, links, linker, ctx) {
    for (const path of plan.remove)
        (0,external_node_fs_.unlinkSync)((0,file_name/* fsPath */.Jk)(path));
    for (const folder of plan.removeFolders)
        removeIfEmpty(folder);
    const { id, inner } = plan.item;
    if (id === undefined || (inner !== undefined && links.length === 0))
        return;
    (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(plan.isTree ? plan.target : (0,external_node_path_.dirname)(plan.target)), { recursive: true });
    const folders = new Folders(plan.target);
    for (const [i, { path, oid, isNew }] of links.entries()) {
        if (plan.isTree)
            folders.make((0,external_node_path_.dirname)(path));
        linker.place(ctx.cache.pathOf({ oid, hashName: id.hashName }), path, isNew);
        if (i % 256 === 255) {
            await (0,promises_.setImmediate)();
            ctx.signal?.throwIfAborted();
        }
    }
    if (id.isexec === true && !plan.isTree)
        (0,workspace_link/* makeExecutable */.dF)(plan.target);
}
class Folders {
    #top;
    #known = new Set();
    constructor(top) {
        this.#top = top;
    }
    make(folder) {
        if (folder.length < this.#top.length || this.#known.has(folder))
            return;
        this.make((0,external_node_path_.dirname)(folder));
        const stats = (0,workspace_stats/* statsAt */.Z)(folder);
        if (stats === undefined)
            (0,external_node_fs_.mkdirSync)((0,file_name/* fsPath */.Jk)(folder));
        else if (!stats.isDirectory())
            throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', path: folder });
        this.#known.add(folder);
    }
}
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)((0,file_name/* fsPath */.Jk)(folder));
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT')
            throw error;
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
    const created = done.flatMap(({ create }) => create);
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
            added: created.filter(({ isNew }) => isNew).length,
            modified: created.filter(({ isNew }) => !isNew).length +
                done.filter(({ isModeChanged }) => isModeChanged).length,
            deleted: gone.length +
                changed.reduce((sum, { remove, removeFolders }) => sum + remove.length + removeFolders.length, 0),
        },
    };
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

/***/ 50847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DC: () => (/* binding */ hashFile),
  b8: () => (/* binding */ hashNow),
  Gv: () => (/* binding */ hashPath)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/workspace/hash-one.js








async function hashOne(abs, job) {
    const before = present(abs);
    if (before === undefined)
        throw new failure/* FailureError */.pO(gone(abs));
    if (!before.isFile())
        throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(abs));
    if (++job.pace.files >= 512)
        await giveWay(job);
    const known = job.state?.recall(abs, before, job.hashName);
    if (known !== undefined)
        return { oid: known, stats: before };
    const fd = hash_one_open(abs);
    try {
        const oid = await hashOpen(fd, before.size, job);
        const after = (0,external_node_fs_.fstatSync)(fd);
        if (!isSame(before, after))
            throw new failure/* FailureError */.pO(moved(abs));
        job.state?.remember(abs, after, oid, job.hashName);
        return { oid, stats: after };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
const readSize = 1 << 18;
const small = Buffer.allocUnsafeSlow(readSize);
function hashSmall(abs, before, state) {
    const fd = hash_one_open(abs);
    try {
        const length = (0,external_node_fs_.readSync)(fd, small, 0, readSize, null);
        if (length !== before.size)
            return undefined;
        const stats = (0,external_node_fs_.fstatSync)(fd);
        if (!isSame(before, stats))
            return undefined;
        const oid = (0,store_md5/* md5Bytes */.cG)(small.subarray(0, length), 'md5');
        state?.remember(abs, stats, oid, 'md5');
        return { oid, stats };
    }
    catch (error) {
        throw readFailed(abs, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
async function hashOpen(fd, size, job) {
    const buffer = Buffer.allocUnsafe(Math.min(readSize, size + 1));
    let length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
    job.pace.bytes += length;
    if (length === size && size < buffer.length && job.hashName === 'md5') {
        return (0,store_md5/* md5Bytes */.cG)(buffer.subarray(0, length), 'md5');
    }
    const md5 = new store_md5/* Md5 */.VV(job.hashName);
    while (length > 0) {
        md5.update(buffer.subarray(0, length));
        if (job.pace.bytes >= 1 << 23)
            await giveWay(job);
        length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, null);
        job.pace.bytes += length;
    }
    return md5.digest();
}
async function giveWay({ pace, signal }) {
    signal?.throwIfAborted();
    pace.bytes = 0;
    pace.files = 0;
    await (0,promises_.setImmediate)();
}
function hash_one_open(abs) {
    try {
        return (0,external_node_fs_.openSync)((0,file_name/* fsPath */.Jk)(abs), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
}
function readFailed(abs, error) {
    const { syscall } = error;
    return syscall === undefined ? error : new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
}
function isSame(a, b) {
    return a.dev === b.dev && (0,verified/* isSameStamp */.E)(a, b);
}
function present(abs) {
    try {
        const stats = (0,external_node_fs_.statSync)((0,file_name/* fsPath */.Jk)(abs), { throwIfNoEntry: false });
        if (stats !== undefined)
            return stats;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOTDIR')
            return undefined;
        if (code !== 'ELOOP')
            throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(abs, error));
    }
    if ((0,stats/* statsAt */.Z)(abs) === undefined)
        return undefined;
    throw new failure/* FailureError */.pO((0,walk/* brokenLink */.yC)(abs));
}
function moved(abs) {
    return {
        reason: 'data',
        message: `'${abs}' changed while it was read`,
        hint: 'let what writes to it finish, then try again',
    };
}
function gone(abs) {
    return { reason: 'data', message: `'${abs}' disappeared while its folder was read` };
}
function stampOf({ ino, size, mtimeMs }) {
    return { ino, size, mtimeMs };
}

;// CONCATENATED MODULE: ./lib/workspace/hash-folder.js





async function hashFolder({ abs, files, ...rest }) {
    const job = { ...rest, pace: { bytes: 0, files: 0 } };
    const found = new Array(files.length);
    const failures = [];
    const progress = { job, found, failures };
    const unknown = await recallAll(abs, files, progress);
    const isDone = job.hashName === 'md5' && (await hashTogether(unknown, progress));
    if (!isDone)
        await hashInTurn(unknown, progress);
    if (failures.length > 0)
        return { ok: false, failures };
    const size = found.reduce((sum, { stamp }) => sum + stamp.size, 0);
    const tree = (0,store_tree/* makeTree */.TI)(files.map((path, index) => ({ path, oid: found[index].oid })));
    const info = { oid: (0,store_tree/* treeId */.Mh)(tree).oid, hashName: job.hashName, size, nfiles: files.length };
    const stamps = new Map(files.map((path, index) => [path, found[index].stamp]));
    return (0,failure.ok)({ info, tree, stamps });
}
const filesPerTurn = 512;
async function recallAll(abs, files, { job, found, failures }) {
    const unknown = [];
    for (const [index, path] of files.entries()) {
        if (index % filesPerTurn === filesPerTurn - 1)
            await giveWay(job);
        try {
            const whole = `${abs}/${path}`;
            const before = present(whole);
            if (before === undefined)
                throw new failure/* FailureError */.pO(gone(whole));
            if (!before.isFile())
                throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(whole));
            const oid = job.state?.recall(whole, before, job.hashName);
            if (oid !== undefined)
                found[index] = { oid, stamp: stampOf(before) };
            else
                unknown.push({ index, abs: whole, before: { ...stampOf(before), dev: before.dev } });
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
    return unknown;
}
async function hashTogether(unknown, { job, found, failures }) {
    if (unknown.length < fewFiles)
        return false;
    const crew = await __webpack_require__.e(/* import() */ 4583).then(__webpack_require__.bind(__webpack_require__, 74583));
    const tell = (at, result) => {
        const { index, abs, before } = unknown[at];
        if (result.kind === 'hash' && isSame(before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(abs, result.stats, oid, job.hashName);
            found[index] = { oid, stamp: stampOf(result.stats) };
        }
        else if (result.kind === 'error')
            failures.push((0,walk/* unreadable */.O$)(abs, result.error));
        else
            failures.push(moved(abs));
    };
    const files = unknown.map(({ abs, before }) => ({ path: (0,file_name/* fsPath */.Jk)(abs), size: before.size }));
    return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}
const fewFiles = 16;
async function hashInTurn(unknown, { job, found, failures }) {
    for (const { index, abs } of unknown) {
        try {
            const { oid, stats } = await hashOne(abs, job);
            found[index] = { oid, stamp: stampOf(stats) };
        }
        catch (error) {
            failures.push(...(0,failure/* caught */.Vq)(error).failures);
        }
    }
}

;// CONCATENATED MODULE: ./lib/workspace/hash.js




async function hashPath(request) {
    const { abs } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isDirectory())
            return (0,failure.ok)(await hashSingle(request));
        const { files, failures } = (0,walk/* walkFolder */.aI)(abs, request);
        if (failures.length > 0)
            return { ok: false, failures };
        const { hashName, state, signal } = request;
        return await hashFolder({ abs, files, hashName, state, signal });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
function hashNow(request) {
    const { abs, hashName, state } = request;
    try {
        const stats = present(abs);
        if (stats === undefined)
            return (0,failure.ok)(undefined);
        if (!stats.isFile())
            return undefined;
        const known = state?.recall(abs, stats, hashName);
        if (known !== undefined)
            return (0,failure.ok)({ info: infoOf(known, hashName, stats) });
        if (stats.size >= readSize || hashName !== 'md5')
            return undefined;
        const read = hashSmall(abs, stats, state);
        return read && (0,failure.ok)({ info: infoOf(read.oid, hashName, read.stats) });
    }
    catch (error) {
        return (0,failure/* caught */.Vq)(error);
    }
}
async function hashSingle({ abs, hashName, state, signal }) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return { info: infoOf(oid, hashName, stats), stamps: new Map([['', stampOf(stats)]]) };
}
async function hashFile(abs, hashName, state, signal) {
    const { oid, stats } = await hashOne(abs, { hashName, state, signal, pace: { bytes: 0, files: 0 } });
    return infoOf(oid, hashName, stats);
}
function infoOf(oid, hashName, stats) {
    const isexec = (stats.mode & 0o111) !== 0;
    return { oid, hashName, size: stats.size, ...(isexec ? { isexec } : {}) };
}


/***/ })

};
