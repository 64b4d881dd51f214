export const id = 6806;
export const ids = [6806,2800];
export const modules = {

/***/ 32802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addressGuard: () => (/* binding */ addressGuard),
/* harmony export */   y: () => (/* binding */ repositoryGuard)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
/* harmony import */ var _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46679);
/* harmony import */ var _store_web_web_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68577);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60227);





async function addressGuard(session, url, publicOnly) {
    if (!publicOnly)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsAddress */ .h6)(policy.value, url) ? {} : { mayConnect: _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i0 });
}
async function repositoryGuard(session, imports, publicOnly) {
    if (!publicOnly)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    const failures = imports.flatMap((stage) => {
        const url = repositoryOf(stage);
        return (0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsRepository */ .fG)(policy.value, session.projectRoot, url) ? [] : [notNamed(stage, url)];
    });
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function repositoryOf({ deps: [dep] }) {
    return dep?.kind === 'path' ? ((0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_4__/* .repoOf */ .A5)(dep)?.url ?? '') : '';
}
function notNamed({ outs: [out], location }, url) {
    return {
        reason: 'refused',
        message: `'${out?.path}' is imported from '${(0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecret */ .Nt)(url)}', which was not asked: the policy does not name it`,
        location,
        hint: 'name the address under `outside` in the policy file of the base branch',
    };
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

/***/ 50423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ existsLocally),
/* harmony export */   P: () => (/* binding */ importPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);




function importPlace(dep) {
    if (dep.source === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(dep.place);
    const kind = dep.source.has('db') ? 'a database' : 'another repository';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({
        reason: 'data',
        message: `'${dep.path}' comes from ${kind}, which is not read from here`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'bring it up to date with `dvc update`; everything else works with its data',
    });
}
function existsLocally(cwd, word) {
    return !/^\w+:\/\//.test(word) && node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word)));
}


/***/ }),

/***/ 54438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ runImport),
/* harmony export */   O4: () => (/* binding */ importEntry),
/* harmony export */   ZQ: () => (/* binding */ importOf),
/* harmony export */   ep: () => (/* binding */ lookAtImport),
/* harmony export */   pD: () => (/* binding */ importAnew),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48656);
/* harmony import */ var _address_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32802);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50423);
/* harmony import */ var _source_url_bring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95086);
/* harmony import */ var _source_url_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32923);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








async function lookAtImport(context, dep, locked) {
    const place = (0,_import_source_js__WEBPACK_IMPORTED_MODULE_3__/* .importPlace */ .P)(dep);
    if (!place.ok)
        return place;
    const seen = await (0,_source_url_look_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtSource */ .Ew)(context, place.value, { locked, options: dep.options });
    if (!seen.ok)
        return seen;
    if (seen.value !== undefined) {
        keepList(context, seen.value);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(seen.value);
    }
    const shown = place.value.kind === 'url' ? place.value.url : dep.path;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'data',
        message: `dependency '${shown}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
    });
}
function keepList({ session }, { record, at }) {
    const { list } = at.kind === 'store' ? at.sight : {};
    const { oid } = record;
    if (list !== undefined && oid !== undefined)
        session.cache.addBytes(list, { oid, hashName: 'md5' });
}
async function runImport(writing, { dep, out }, bringing = {}) {
    const looked = bringing.seen === undefined ? await lookAtImport(writing, dep, bringing.record?.dep) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(bringing.seen);
    if (!looked.ok)
        return looked;
    const seen = looked.value;
    const { session, project } = writing;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const brought = await (0,_source_url_bring_js__WEBPACK_IMPORTED_MODULE_4__/* .bringSource */ .qF)(session, seen, out.path, {
        ...bringing,
        mayConnect: writing.mayConnect,
    });
    if (!brought.ok)
        return brought;
    const hash = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await hash({ kind: 'inside', path: out.path }, 'md5');
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'output', message: `output '${out.text}' does not exist` });
    const { projectRoot, cache, config, host } = session;
    const kept = out.isCached
        ? await (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOutput */ .p)({
            projectRoot,
            path: out.path,
            hashed: hashed.value,
            cache,
            linkTypes: config.cacheTypes,
            signal: host.signal,
        })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!kept.ok)
        return kept;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(importEntry({ path: dep.path, ...seen.record }, { path: out.text, ...hashed.value.info }));
}
function importEntry(dep, out) {
    return { cmd: '', deps: [dep], params: new Map(), outs: [out] };
}
function importOf(stage) {
    const [dep, ...deps] = stage.deps;
    const [out, ...outs] = stage.outs;
    if (stage.cmd !== undefined || dep?.kind !== 'path' || out === undefined)
        return undefined;
    if (deps.length > 0 || outs.length > 0 || out.place.kind !== 'inside')
        return undefined;
    return { dep, out: { text: out.path, path: out.place.path, isCached: out.cache } };
}
function recordOf({ lock }, { dep, out }) {
    return {
        dep: lock?.deps.find(({ path }) => path === dep.path),
        out: lock?.outs.find(({ path }) => path === out.text),
    };
}
async function importAnew({ session, project }, stage, { publicOnly }) {
    const item = importOf(stage);
    if (item === undefined)
        throw new Error(`${stage.address} is no import`);
    const text = `Importing '${item.dep.path}' -> '${item.out.path}'`;
    session.host.emit({ kind: 'note', text });
    const record = recordOf(stage, item);
    const { place } = item.dep;
    const guard = place.kind === 'url' ? await (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_2__.addressGuard)(session, place.url, publicOnly) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    if (!guard.ok)
        return guard;
    return runImport({ session, project, files: new _write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .WrittenFiles */ .l(session), ...guard.value }, item, { record });
}


/***/ }),

/***/ 45344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keyValues)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

function keyValues(option, words) {
    const lines = Array.isArray(words) ? words.map(String) : [];
    const wrong = lines.find((line) => !/^[^=]+=/.test(line));
    if (wrong !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'usage', message: `${option} takes options as key=value, not '${wrong}'` });
    if (lines.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new Map(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])));
}


/***/ }),

/***/ 12252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ manifestReader),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26330);




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
        const bytes = await readAll(store, (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), session.host.signal);
        if (bytes === undefined || `${(0,_store_md5_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Bytes */ .cG)(bytes, 'md5')}.dir` !== oid)
            continue;
        const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(bytes);
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
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return undefined;
        throw error;
    }
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
  o: () => (/* binding */ Remotes)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/open.js + 1 modules
var store_open = __webpack_require__(24384);
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


/***/ }),

/***/ 60227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ repoOf),
/* harmony export */   Bl: () => (/* binding */ recordedConfig),
/* harmony export */   G$: () => (/* binding */ addedIn),
/* harmony export */   X: () => (/* binding */ repoEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_config_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97403);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45344);





function repoOf({ source }) {
    const repo = source?.get('repo');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(repo))
        return undefined;
    const text = (key) => {
        const value = repo.get(key);
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const url = text('url');
    if (url === undefined)
        return undefined;
    const [config, remote] = [repo.get('config'), repo.get('remote')];
    return { url, rev: text('rev'), revLock: text('rev_lock'), config, remote };
}
function repoEntry(path, { url, rev, revLock, config, remote }) {
    const repo = [
        ['url', url],
        ['rev', rev],
        ['rev_lock', revLock],
        ['config', config],
        ['remote', remote],
    ];
    const known = repo.filter((pair) => pair[1] !== undefined && pair[1] !== null);
    return new Map([
        ['path', path],
        ['repo', new Map(known)],
    ]);
}
function recordedConfig(options) {
    const text = (key) => (typeof options[key] === 'string' ? options[key] : undefined);
    const [config, remote] = [text('config'), text('remote')];
    const more = (0,_key_values_js__WEBPACK_IMPORTED_MODULE_3__/* .keyValues */ .K)('--remote-config', options.remoteConfig);
    if (!more.ok)
        return more;
    if (more.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ config, remote });
    if (remote === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ config, remote: more.value });
    if (config !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            reason: 'project',
            message: "Can't specify config path together with both remote and remote_config",
        });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
        config: new Map([
            ['core', new Map([['remote', remote]])],
            ['remote', new Map([[remote, more.value]])],
        ]),
    });
}
function addedIn({ config, remote }, cwd) {
    const name = typeof remote === 'string' && remote !== '' ? { remote } : {};
    const text = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(config) && config.size > 0 ? (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_2__/* .configText */ .Ut)(treeOf(config), cwd) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    if (!text.ok)
        return text;
    const options = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(remote) ? [...remote].map(([key, value]) => `${key}=${wordOf(value)}`) : [];
    const file = typeof config === 'string' && config !== '' ? { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config) } : {};
    if (text.value === undefined && options.length === 0 && file.file === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(name);
    const more = text.value === undefined ? {} : { text: text.value };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...name, added: { ...file, ...more, ...name, options } });
}
function treeOf(config) {
    return new Map([...config].map(([key, value]) => [
        String(key).toLowerCase(),
        (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value)
            ? treeOf(value)
            : {
                value: (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value) ? value.map(wordOf) : wordOf(value),
                location: { file: 'the import' },
            },
    ]));
}
function wordOf(value) {
    if (value === null || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value))
        return '';
    return typeof value === 'boolean' ? (value ? 'true' : 'false') : String(value);
}


/***/ }),

/***/ 78664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ contentsOf),
  Pe: () => (/* binding */ metricPaths),
  Ml: () => (/* binding */ metricTables),
  rh: () => (/* binding */ objectBytes),
  VT: () => (/* binding */ paramTables)
});

// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
;// CONCATENATED MODULE: ./lib/project/params-view.js


function viewParams(value, keys) {
    if (keys.length === 0)
        return value;
    const parts = [...new Set(keys)].flatMap((key) => search(value, key.replace(/^\.+/, '').split('.')) ?? []);
    return parts.reduce(merged, new Map());
}
function search(value, [part, ...rest]) {
    if (part === undefined)
        return [value];
    if ((0,values_value/* isMapping */.pi)(value)) {
        const found = [...value].flatMap(([key, item]) => {
            const inner = matches(String(key), part) ? search(item, rest) : undefined;
            return inner === undefined ? [] : [[key, inner[0]]];
        });
        return found.length === 0 ? undefined : [new Map(found)];
    }
    if (!(0,values_value/* isList */.Lv)(value))
        return undefined;
    const found = value.map((item, i) => (matches(String(i), part) ? search(item, rest) : undefined));
    const last = found.findLastIndex((inner) => inner !== undefined);
    return last < 0 ? undefined : [found.slice(0, last + 1).map((inner) => inner?.[0] ?? null)];
}
function matches(key, part) {
    return (0,glob/* isGlob */.f)(part) ? (0,glob/* globMatch */.e)(key, part) : key === part;
}
function merged(into, more) {
    if ((0,values_value/* isMapping */.pi)(into) && (0,values_value/* isMapping */.pi)(more)) {
        const result = new Map(into);
        for (const [key, item] of more) {
            const known = result.get(key);
            result.set(key, known === undefined ? item : merged(known, item));
        }
        return result;
    }
    return (0,values_value/* isList */.Lv)(into) && (0,values_value/* isList */.Lv)(more) ? [...into, ...more] : more;
}

// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
;// CONCATENATED MODULE: ./lib/commands/tables.js







function metricTables(project, sources, targets = metricPaths(project)) {
    return readTables(project, new Map(targets.map((path) => [path, []])), sources);
}
function metricPaths(project) {
    const outs = project.stages.flatMap((stage) => stage.outs.filter(({ role }) => role === 'metric'));
    return [...outs.flatMap(({ place }) => insidePath(place)), ...project.metrics.map(({ path }) => path)];
}
async function paramTables(project, sources, { depsOnly = false, targets } = {}) {
    const deps = project.stages.flatMap((stage) => stage.deps.filter((dep) => dep.kind === 'params'));
    const wanted = targets !== undefined
        ? targets.map((path) => [path, []])
        : [
            ...deps.flatMap(({ place, keys }) => insidePath(place).map((path) => [path, keys ?? []])),
            ...(depsOnly ? [] : [...project.params.map(({ path }) => path), 'params.yaml']).map((path) => [path, []]),
        ];
    const keysOf = new Map();
    for (const [path, all] of Map.groupBy(wanted, ([path]) => path)) {
        keysOf.set(path, all.some(([, keys]) => keys.length === 0) ? [] : all.flatMap(([, keys]) => keys));
    }
    const { files, failures, absent = [] } = await readTables(project, keysOf, sources);
    const isNamed = (path) => wanted.filter(([name]) => name === path).length > 1;
    const named = absent.filter((path) => targets !== undefined || path !== 'params.yaml' || depsOnly || isNamed(path));
    return { files: targets === undefined ? withVars(files, project) : files, failures, absent: named };
}
function withVars(files, project) {
    const vars = new Map();
    for (const { usedVars } of project.stages) {
        for (const [file, values] of usedVars ?? []) {
            if (files.has(file))
                continue;
            vars.set(file, new Map([...(vars.get(file) ?? []), ...values]));
        }
    }
    return new Map([...files, ...vars]);
}
function insidePath(place) {
    return place.kind === 'inside' ? [place.path] : [];
}
async function readTables(project, keysOf, sources) {
    const files = new Map();
    const failures = [];
    const absent = [];
    for (const path of [...keysOf.keys()].sort(values_value/* compareCodePoints */.OP)) {
        const contents = await contentsOf(project, path, sources);
        if (contents.length === 0 && (await project.revision.kind(path)) !== 'directory')
            absent.push(path);
        for (const [file, bytes] of contents) {
            const parsed = (0,load/* readValues */.N)(file, bytes);
            if (parsed.ok)
                files.set(file, viewParams(parsed.value.value, keysOf.get(path) ?? []));
            else
                failures.push(...parsed.failures);
        }
    }
    return { files, failures, absent };
}
async function contentsOf(project, path, sources) {
    const { revision, graph } = project;
    const kind = await revision.kind(path);
    if (kind === 'file') {
        const bytes = await revision.read(path);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    if (kind === 'directory') {
        const ignore = await (0,workspace_ignore/* loadIgnore */.D)(revision);
        const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(`${path}/${name}`, false));
        const read = await Promise.all(names.map(async (name) => [`${path}/${name}`, await revision.read(`${path}/${name}`)]));
        return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
    }
    const producer = graph.producerAbove(path);
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    if (producer?.output.place.kind !== 'inside' || !producer.output.cache || locked === undefined)
        return [];
    const inner = path.slice(producer.output.place.path.length + 1);
    const read = await recordedContents(producer.output.place.path, locked, { ...sources, inner });
    return read.filter(([file]) => file === path || file.startsWith(`${path}/`));
}
async function recordedContents(path, locked, sources) {
    if (locked.oid === undefined)
        return [];
    const id = { oid: locked.oid, hashName: locked.hashName };
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        return found([[path, await objectBytes(id, sources)]], sources);
    }
    const tree = await (0,manifests/* manifestReader */.r)(sources.session, sources.remotes, sources.remote)(id.oid, id.hashName);
    if (tree === undefined)
        return found([[path, undefined]], sources);
    const { inner } = sources;
    const wanted = tree.entries.filter((entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`));
    const read = await Promise.all(wanted.map(async (entry) => [
        `${path}/${entry.path}`,
        await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
    ]));
    return found(read, sources);
}
function found(read, { unread }) {
    return read.flatMap(([file, bytes]) => {
        if (bytes === undefined)
            unread?.(file);
        return bytes === undefined ? [] : [[file, bytes]];
    });
}
async function objectBytes(id, { session, remotes, remote }) {
    const { signal } = session.host;
    const local = session.cache.has(id) ? await (0,manifests/* readAll */.y)(session.cache.store, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    if (local !== undefined && (0,md5/* md5Bytes */.cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const sources = await remotes.sources(remote, { only: remote !== undefined });
    for (const store of sources.ok ? sources.value.all : []) {
        const bytes = await (0,manifests/* readAll */.y)(store, (0,oid/* objectKey */.T5)(id), signal);
        if (bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid)
            return bytes;
    }
    return undefined;
}


/***/ }),

/***/ 95180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   Oh: () => (/* binding */ hashRequest),
/* harmony export */   Qo: () => (/* binding */ workspaceHash),
/* harmony export */   mL: () => (/* binding */ isStored)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _run_unprotect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73203);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20696);



function isStored({ cache }, locked) {
    if (locked.oid === undefined)
        return false;
    return cache.missing({ oid: locked.oid, hashName: locked.hashName }).length === 0;
}
function isLost(session, abs, locked) {
    return locked?.oid !== undefined && !isStored(session, locked) && (0,_run_unprotect_js__WEBPACK_IMPORTED_MODULE_1__/* .danglingLink */ .d)(abs) !== undefined;
}
function workspaceHash(session, project, ignore) {
    return async (place, hashName) => {
        const request = hashRequest(place, hashName, { session, project, ignore });
        const hashed = request === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : await (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPath */ .Gv)(request);
        if (hashed.ok && hashed.value?.tree !== undefined)
            session.cache.learnTree(hashed.value.info, hashed.value.tree);
        return hashed;
    };
}
function hashRequest(place, hashName, { session, project, ignore }) {
    if (place.kind === 'url')
        return undefined;
    const { state } = session;
    const { signal } = session.host;
    if (place.kind === 'outside')
        return { abs: place.path, hashName, state, signal };
    if (ignore.ignores(place.path, false) && project.graph.producerOf(place.path) !== undefined)
        return undefined;
    const abs = place.path === '' ? session.projectRoot : `${session.projectRoot}/${place.path}`;
    return { abs, ignore, rel: place.path, hashName, state, signal };
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

/***/ 97403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   bq: () => (/* binding */ isPathOption),
/* harmony export */   vg: () => (/* binding */ savedPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60265);



const named = ['remote', 'machine', 'db'];
function configText(tree, folder) {
    const failures = [];
    const lines = [];
    const put = (key, { value }, indent) => {
        const text = quotedValue(value);
        if (text === undefined)
            failures.push(unquotable(key));
        else
            lines.push(`${indent}${quoted(key) ?? key} = ${text}`);
    };
    const section = (name, content, depth) => {
        lines.push(`${'    '.repeat(depth - 1)}${'['.repeat(depth)}${quoted(name) ?? name}${']'.repeat(depth)}`);
        for (const [key, item] of content)
            if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                put(key, item, '    '.repeat(depth));
        for (const [key, item] of content)
            if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
                section(key, item, depth + 1);
    };
    for (const [key, item] of tree)
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item))
            put(key, item, '');
    for (const [name, item] of packed(tree, folder))
        section(name, item, 1);
    return failures.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(...failures) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${lines.join('\n')}\n`);
}
function savedPath(text, from, folder) {
    if (/^\w+:\/\//.test(text) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || /^~/.test(text))
        return text;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from, text)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') || '.';
}
function isPathOption(section, key) {
    return (section === 'cache' && key === 'dir') || (section === 'remote' && _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .remotePaths */ .xu.includes(key));
}
function packed(tree, folder) {
    const plain = [...tree].flatMap(([name, item]) => {
        const isNamed = named.some((group) => group === name);
        return !isNamed && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) && item.size > 0 ? [[name, relativePaths(name, item, folder)]] : [];
    });
    const groups = named.flatMap((group) => {
        const members = tree.get(group);
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(members))
            return [];
        return [...members].flatMap(([name, item]) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) ? [[`${group} "${name}"`, relativePaths(group, item, folder)]] : []);
    });
    return [...plain, ...groups];
}
function relativePaths(section, content, folder) {
    return new Map([...content].map(([key, item]) => {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isSection */ .EP)(item) || typeof item.value !== 'string' || !isPathOption(section, key))
            return [key, item];
        return [key, { ...item, value: savedPath(item.value, folder, folder) }];
    }));
}
function quotedValue(value) {
    if (typeof value !== 'string') {
        const items = value.map((item) => quoted(item));
        if (items.some((item) => item === undefined))
            return undefined;
        return items.length === 0 ? ',' : items.length === 1 ? `${items[0]},` : items.join(', ');
    }
    const needsTriple = value.includes('\n') || (value.includes("'") && value.includes('"'));
    if (!needsTriple)
        return quoted(value);
    const mark = value.includes('"""') ? "'''" : '"""';
    return value.includes(mark) ? undefined : `${mark}${value}${mark}`;
}
function quoted(text) {
    if (text === '')
        return '""';
    if (text.includes('\n'))
        return undefined;
    const isPlain = !/^[\s'"]|[\s'"]$|[,#]/.test(text);
    if (isPlain)
        return text;
    if (text.includes("'") && text.includes('"'))
        return undefined;
    return text.includes('"') ? `'${text}'` : `"${text}"`;
}
function unquotable(key) {
    return {
        reason: 'config',
        message: `the value of '${key}' cannot be safely quoted`,
        hint: 'leave one kind of quotes, or the line breaks, out of it',
    };
}


/***/ }),

/***/ 17944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findStages),
/* harmony export */   d: () => (/* binding */ stagesInFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _running_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90127);
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12438);
/* harmony import */ var _target_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3590);






async function findStages(project, word, options) {
    const { cwd, recursive, glob, orOutputs } = options;
    if (recursive === true) {
        const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot);
        if ((await project.revision.kind(folder)) === 'directory') {
            const failures = [...[...(project.broken?.values() ?? [])].flat(), ...project.graphFailures];
            return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stagesBelow(project, folder));
        }
    }
    if (orOutputs === true)
        return stagesOrOutput(project, word, options);
    const target = glob === true ? (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlobTarget */ .H)(word) : (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    return stagesInFile(project, {
        file: target.file ?? 'dvc.yaml',
        name: target.name,
        cwd,
        glob: glob === true,
    });
}
function stagesBelow(project, folder) {
    return (0,_running_order_js__WEBPACK_IMPORTED_MODULE_4__/* .runningOrder */ .Y)(project.graph, undefined).filter(({ file }) => folder === '' || file.startsWith(`${folder}/`));
}
function stagesOrOutput(project, word, { cwd }) {
    const target = (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    const { file, name } = target;
    const asStage = stagesInFile(project, {
        file: file ?? 'dvc.yaml',
        name: file === undefined ? word : name,
        cwd,
    });
    if (asStage.ok)
        return asStage;
    const made = project.graph.producerAbove((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot));
    if (made !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([made.stage]);
    if (file !== undefined && (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file))
        return asStage;
    return usage(`'${word}' does not exist as an output or a stage name in 'dvc.yaml'`, {
        hint: 'name a stage, an output or a .dvc file; paths are relative to where you stand',
    });
}
function stagesInFile(project, { file, name, cwd, glob = false }) {
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(file, cwd, project.config.projectRoot);
    const inFile = project.stages.filter((stage) => stage.file === path);
    const isKnown = inFile.length > 0 || project.groups.has(path) || project.files.has(path);
    if (!isKnown)
        return usage((0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file) ? `'${file}' does not exist` : badName(file), { file: path });
    const failures = project.broken?.get(path);
    const stage = inFile.find((candidate) => candidate.name === name);
    const isGroup = name !== undefined && project.groups.get(path)?.has(name) === true;
    if (failures !== undefined && stage === undefined && !isGroup)
        return { ok: false, failures };
    if (name === undefined || path.endsWith('.dvc'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile);
    if (isGroup)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((member) => member.name?.startsWith(`${name}@`)));
    if (glob)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((found) => found.name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatch */ .e)(found.name, name)));
    if (stage !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([stage]);
    return usage(`Stage '${name}' not found inside '${file}' file`, {
        hint: nearest(name, inFile),
        file: path,
    });
}
function badName(file) {
    const base = file.slice(file.lastIndexOf('/') + 1);
    return `bad DVC file name '${file}'. DVC files should be named 'dvc.yaml' or have a '.dvc' suffix (e.g. '${base}.dvc').`;
}
function nearest(name, stages) {
    const names = stages.flatMap((stage) => (stage.name === undefined ? [] : [stage.name]));
    const close = names.filter((other) => other.includes(name) || name.includes(other)).slice(0, 5);
    if (close.length > 0)
        return `did you mean ${close.map((other) => `'${other}'`).join(', ')}?`;
    return names.length === 0
        ? 'the file declares no stages'
        : `its stages are ${names.slice(0, 10).join(', ')}`;
}
function usage(message, more = {}) {
    const failure = {
        reason: 'usage',
        message,
        ...(more.hint === undefined ? {} : { hint: more.hint }),
        ...(more.file === undefined ? {} : { location: { file: more.file } }),
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(failure);
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

/***/ 90127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runningOrder)
/* harmony export */ });
function runningOrder(graph, chosen, options = {}) {
    const { along = 'deps', active = false } = options;
    if (along === 'none')
        return [...new Set(chosen ?? graph.stages)];
    const frozen = new Set(active ? graph.stages.filter((stage) => stage.frozen).map(({ address }) => address) : []);
    const needs = (address) => (frozen.has(address) ? [] : (graph.producers.get(address) ?? []));
    const needed = (address) => (graph.consumers.get(address) ?? []).filter((consumer) => !frozen.has(consumer));
    const byAddress = new Map(graph.stages.map((stage) => [stage.address, stage]));
    const selected = chosen === undefined ? new Set(byAddress.keys()) : reach(chosen, neighbours());
    const starts = [...byAddress.keys()].filter((address) => selected.has(address));
    return postOrder(starts, (address) => needs(address).filter((producer) => selected.has(producer))).map((address) => byAddress.get(address));
    function neighbours() {
        if (along === 'deps')
            return needs;
        return along === 'downstream' ? needed : (address) => [...needs(address), ...needed(address)];
    }
}
function reach(starts, next) {
    const seen = new Set(starts.map(({ address }) => address));
    for (const address of seen)
        for (const other of next(address))
            seen.add(other);
    return seen;
}
function postOrder(starts, next) {
    const seen = new Set();
    const order = [];
    for (const start of starts) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const path = [{ address: start, rest: next(start)[Symbol.iterator]() }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const { value: child, done } = top.rest.next();
            if (done === true)
                order.push(path.pop().address);
            else if (!seen.has(child)) {
                seen.add(child);
                path.push({ address: child, rest: next(child)[Symbol.iterator]() });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseGlobTarget),
/* harmony export */   h: () => (/* binding */ parseTarget)
/* harmony export */ });
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12438);

function parseTarget(target) {
    const at = target.indexOf('@');
    const group = at < 0 ? target : target.slice(0, at);
    const key = at < 0 ? '' : target.slice(at + 1);
    const match = /^([^\n]*?)(?::([^\\/:]*))?$/.exec(group);
    if (match === null)
        return { file: target, name: undefined };
    const [, path = '', word] = match;
    const name = word && key ? `${word}@${key}` : word;
    if (path === '')
        return { file: 'dvc.yaml', name: name || undefined };
    if (path === 'dvc.lock' || path.endsWith('/dvc.lock'))
        return { didYouMean: target.replace('.lock', '.yaml') };
    if (name)
        return { file: path, name };
    return (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(target) ? { file: target, name: undefined } : { file: undefined, name: target };
}
function parseGlobTarget(target) {
    const colon = target.lastIndexOf(':');
    const file = colon <= 0 ? 'dvc.yaml' : target.slice(0, colon);
    return { file, name: target.slice(colon + 1) || undefined };
}


/***/ }),

/***/ 16079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vw: () => (/* reexport */ outputAt),
  jV: () => (/* reexport */ resolveOutTargets),
  h5: () => (/* binding */ resolveTargets)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/find-stages.js
var find_stages = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/target-text.js
var target_text = __webpack_require__(3590);
;// CONCATENATED MODULE: ./lib/project/out-targets.js






async function resolveOutTargets(project, words, options) {
    if (words.length === 0)
        return (0,failure.ok)(outsOf(project.stages));
    const expanded = options.glob === true ? expand(project, words, options.cwd) : (0,failure.ok)(words);
    if (!expanded.ok)
        return expanded;
    const found = (0,failure/* all */.Q7)(await Promise.all(expanded.value.map((word) => findOuts(project, word, options))));
    return found.ok ? (0,failure.ok)(distinct(found.value.flat())) : found;
}
async function findOuts(project, word, options) {
    const partial = options.recursive === true ? undefined : outputAt(project, word, options.cwd);
    if (partial !== undefined) {
        return project.graphFailures.length > 0 ? { ok: false, failures: project.graphFailures } : (0,failure.ok)([partial]);
    }
    const stages = await (0,find_stages/* findStages */.Z)(project, word, { ...options, orOutputs: true, glob: false });
    if (!stages.ok)
        return stages;
    if (options.withDeps !== true)
        return (0,failure.ok)(outsOf(stages.value));
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    return (0,failure.ok)(outsOf((0,running_order/* runningOrder */.Y)(project.graph, stages.value)));
}
function outputAt(project, word, cwd) {
    const target = (0,target_text/* parseTarget */.h)(word);
    if (!('file' in target) || target.file !== undefined)
        return undefined;
    if ((0,find_stages/* stagesInFile */.d)(project, { file: 'dvc.yaml', name: word, cwd }).ok)
        return undefined;
    const path = (0,project_place/* typedPath */.or)(word, cwd, project.config.projectRoot);
    const made = project.graph.producerAbove(path);
    if (made === undefined)
        return undefined;
    const { place } = made.output;
    return place.kind === 'inside' && place.path !== path ? { ...made, path } : made;
}
function outsOf(stages) {
    return stages.flatMap((stage) => stage.outs.map((output) => ({ stage, output })));
}
function distinct(targets) {
    const seen = new Map();
    for (const target of targets) {
        const key = `${target.stage.address}\0${target.output.path}\0${target.path ?? ''}`;
        if (!seen.has(key))
            seen.set(key, target);
    }
    return [...seen.values()];
}
function expand(project, words, cwd) {
    const paths = project.stages.flatMap((stage) => [
        ...(stage.name === undefined ? [stage.file] : []),
        ...stage.outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
    ]);
    const seen = [...new Set(paths)].map((path) => (0,project_place/* relativePath */.iZ)(path, cwd));
    const root = `${project.config.projectRoot}/`;
    const patterns = words.map((word) => word.startsWith(root) ? (0,project_place/* relativePath */.iZ)(word.slice(root.length), cwd) : word);
    const matches = patterns.flatMap((word) => seen.filter((path) => matchPath(path.split('/'), word.split('/'))));
    if (matches.length > 0)
        return (0,failure.ok)([...new Set(matches)]);
    const message = `Glob [${words.map((word) => `'${word}'`).join(', ')}] has no matches.`;
    return { ok: false, failures: [{ reason: 'usage', message }] };
}
function matchPath(parts, patterns) {
    const [pattern, ...rest] = patterns;
    if (pattern === undefined)
        return parts.length === 0;
    if (pattern === '**')
        return parts.some((_, i) => matchPath(parts.slice(i), rest)) || matchPath([], rest);
    const [part, ...more] = parts;
    if (part === undefined || (part.startsWith('.') && !pattern.startsWith('.')))
        return false;
    return (0,glob/* globMatch */.e)(part, pattern) && matchPath(more, rest);
}

;// CONCATENATED MODULE: ./lib/project/targets.js




async function resolveTargets(project, words, options) {
    const active = options.active === true;
    const { graph, graphFailures } = project;
    const isAll = options.allPipelines === true || words.length === 0;
    const found = isAll
        ? (0,failure.ok)([])
        : (0,failure/* all */.Q7)(await Promise.all(words.map((word) => (0,find_stages/* findStages */.Z)(project, word, options))));
    if (!found.ok)
        return found;
    const along = isAll ? 'deps' : alongOf(options);
    if (graphFailures.length > 0 && along !== 'none')
        return { ok: false, failures: graphFailures };
    const chosen = [...new Set(found.value.flat())];
    const isEverything = isAll || (active && chosen.length === 0 && along !== 'none');
    return (0,failure.ok)((0,running_order/* runningOrder */.Y)(graph, isEverything ? undefined : chosen, { along, active }));
}
function alongOf({ singleItem, withDeps, pipeline, downstream, }) {
    if (pipeline === true)
        return 'pipeline';
    if (singleItem === true)
        return withDeps === true ? 'deps' : 'none';
    return downstream === true ? 'downstream' : 'deps';
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
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(7281)]).then(__webpack_require__.bind(__webpack_require__, 57281))).openWebdav(remote, env);
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

/***/ 48656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ commitOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61489);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75876);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31266);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28804);








async function commitOutput(request) {
    const target = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .safePath */ .n)(request.projectRoot, request.path);
    if (!target.ok)
        return target;
    try {
        await store(request, target.value);
        if (request.relink !== false)
            await link(request, target.value);
        (0,_links_js__WEBPACK_IMPORTED_MODULE_5__/* .rememberLinks */ .JD)(request.projectRoot, [{ path: request.path, info: request.hashed.info }]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        if (code === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)(error);
        const failure = (0,_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadable */ .O$)(path ?? request.path, error);
        return { ok: false, failures: [failure] };
    }
}
async function* filesOf({ hashed, signal }, target) {
    if (hashed.tree === undefined)
        yield { path: target, oid: hashed.info.oid, inner: '' };
    for (const [i, { path, oid }] of hashed.tree?.entries.entries() ?? []) {
        if (i % 64 === 63)
            await breathe(signal);
        yield { path: `${target}/${path}`, oid, inner: path };
    }
}
async function breathe(signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    signal?.throwIfAborted();
}
async function store(request, target) {
    const { hashed, cache, linkTypes } = request;
    const { hashName } = hashed.info;
    const how = request.relink !== false && linkTypes[0] === 'hardlink' ? 'hardlink' : 'copy';
    for await (const { path, oid, inner } of filesOf(request, target)) {
        const stamp = hashed.stamps?.get(inner);
        cache.addFile(path, { oid, hashName }, stamp?.size === 0 ? 'copy' : how, stamp);
    }
    if (hashed.tree !== undefined)
        cache.addTree(hashed.tree, hashName);
}
async function link(request, target) {
    const { hashed, cache, linkTypes } = request;
    if (hashed.tree !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isSymbolicLink())
        return;
    const linker = new _link_js__WEBPACK_IMPORTED_MODULE_4__/* .Linker */ .oC(linkTypes);
    for await (const { path, oid } of filesOf(request, target)) {
        const object = cache.pathOf({ oid, hashName: hashed.info.hashName });
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path));
        if (hashed.tree === undefined)
            linkSingle({ path, object, stats }, linkTypes, linker);
        else if (needsLink({ path, object, stats }, linkTypes))
            linker.place(object, path);
    }
    if (hashed.tree === undefined && hashed.info.isexec === true)
        (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .makeExecutable */ .dF)(target);
}
function linkSingle(file, linkTypes, linker) {
    const first = linkTypes[0] ?? 'reflink';
    if ((first === 'reflink' || first === 'copy') && isPlain(file.stats))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file.path), (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceMode */ .jL)());
    else if (needsLink(file, [first]))
        linker.place(file.object, file.path);
}
function isPlain(stats) {
    return stats.isFile() && stats.nlink === 1;
}
function needsLink({ path, object, stats }, linkTypes) {
    for (const type of linkTypes.length === 0 ? ['copy'] : linkTypes) {
        if ((type === 'copy' || type === 'reflink') && isPlain(stats))
            return false;
        if (type === 'hardlink' && stats.isFile() && stats.nlink > 1)
            return stats.ino !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(object).ino;
        if (type === 'symlink' && stats.isSymbolicLink())
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path)) !== object;
    }
    return true;
}


/***/ }),

/***/ 20696:
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
// EXTERNAL MODULE: ./lib/store/verified.js
var verified = __webpack_require__(67813);
;// CONCATENATED MODULE: ./lib/workspace/found-files.js

const fields = 3;
class FoundFiles {
    #paths;
    #oids;
    #stamps;
    #indices;
    constructor(paths) {
        this.#paths = paths;
        this.#oids = new Array(paths.length);
        this.#stamps = new Float64Array(paths.length * fields);
    }
    set(index, oid, { ino, size, mtimeMs }) {
        this.#oids[index] = oid;
        const at = index * fields;
        this.#stamps[at] = ino;
        this.#stamps[at + 1] = size;
        this.#stamps[at + 2] = mtimeMs;
    }
    get size() {
        let size = 0;
        for (let at = 1; at < this.#stamps.length; at += fields)
            size += this.#stamps[at];
        return size;
    }
    entries() {
        return this.#paths.map((path, index) => ({ path, oid: this.#oids[index] }));
    }
    get(path) {
        this.#indices ??= new Map(this.#paths.map((each, index) => [each, index]));
        const index = this.#indices.get(path);
        return index === undefined ? undefined : (0,verified/* stampAt */.Ji)(this.#stamps, index);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/store/md5.js
var store_md5 = __webpack_require__(10205);
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
    return a.dev === b.dev && (0,verified/* isSameStamp */.EK)(a, b);
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
    const found = new FoundFiles(files);
    const failures = [];
    const progress = { job, found, failures };
    for (let start = 0; start < files.length; start += filesAtOnce) {
        const unknown = await recallAll({ abs, files, start }, progress);
        const isDone = job.hashName === 'md5' && (await hashTogether(unknown, progress));
        if (!isDone)
            await hashInTurn(unknown, progress);
    }
    if (failures.length > 0)
        return { ok: false, failures };
    const tree = (0,store_tree/* makeTree */.TI)(found.entries());
    const info = { oid: (0,store_tree/* treeOid */.F3)(tree), hashName: job.hashName, size: found.size, nfiles: files.length };
    return (0,failure.ok)({ info, tree, stamps: found });
}
const filesAtOnce = 1 << 16;
const filesPerTurn = 512;
async function recallAll({ abs, files, start }, { job, found, failures }) {
    const unknown = [];
    const end = Math.min(files.length, start + filesAtOnce);
    for (let index = start; index < end; index++) {
        if (index % filesPerTurn === filesPerTurn - 1)
            await giveWay(job);
        try {
            const whole = `${abs}/${files[index]}`;
            const before = present(whole);
            if (before === undefined)
                throw new failure/* FailureError */.pO(gone(whole));
            if (!before.isFile())
                throw new failure/* FailureError */.pO((0,walk/* specialFile */.Am)(whole));
            const oid = job.state?.recall(whole, before, job.hashName);
            if (oid !== undefined)
                found.set(index, oid, before);
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
    const crew = await Promise.all(/* import() */[__webpack_require__.e(6721), __webpack_require__.e(5216)]).then(__webpack_require__.bind(__webpack_require__, 55216));
    const tell = (at, result) => {
        const { index, abs, before } = unknown[at];
        if (result.kind === 'hash' && isSame(before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(abs, result.stats, oid, job.hashName);
            found.set(index, oid, result.stats);
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
            found.set(index, oid, stats);
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
