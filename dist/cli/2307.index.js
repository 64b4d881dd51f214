export const id = 2307;
export const ids = [2307];
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

/***/ 60337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ urlReader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

function urlReader(session, { urls, publicOnly = false, }) {
    return async (url) => {
        const record = urls?.get(url);
        if (record !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(record);
        const { addressGuard } = await __webpack_require__.e(/* import() */ 2802).then(__webpack_require__.bind(__webpack_require__, 32802));
        const guard = await addressGuard(session, url, publicOnly);
        if (!guard.ok)
            return guard;
        const { lookAtUrl } = await __webpack_require__.e(/* import() */ 2923).then(__webpack_require__.bind(__webpack_require__, 32923));
        const seen = await lookAtUrl(session, url, guard.value);
        return seen.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(seen.value?.record) : seen;
    };
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

/***/ 42512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgeNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12742);
/* harmony import */ var _run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62405);
/* harmony import */ var _feeds_url_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60337);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79927);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);








async function judgeNow(setting, stage, recorded) {
    const { session, remotes, project, options } = setting;
    const lock = recorded.get(stage.address) ?? stage.lock;
    const current = lock === undefined ? stage : { ...stage, lock };
    const look = async (absent) => {
        const snapshot = await (0,_look_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtWorkspace */ .AT)(session, project, [current], {
            absent,
            tree: options.tree,
            hashUrl: (0,_feeds_url_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .urlReader */ .v)(session, options),
        });
        if (!snapshot.ok)
            return snapshot;
        const verdict = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(current, snapshot.value);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(options.passAbsent === true ? passAbsent(verdict, project) : verdict);
    };
    if (!options.allowMissing && !remotes.has(options.remote))
        return look('as-is');
    const pulled = await look('pull');
    if (!pulled.ok || pulled.value.kind !== 'fresh' || !wantsItsData(setting, current))
        return pulled;
    const asIs = await look('as-is');
    return asIs.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(onlyOutputs(asIs.value, pulled.value)) : asIs;
}
function passAbsent(verdict, { graph }) {
    if (verdict.kind !== 'stale')
        return verdict;
    const reasons = verdict.reasons.filter((reason) => {
        if (reason.kind === 'missing-out')
            return false;
        if (reason.kind !== 'missing-dep')
            return true;
        return graph.producerOf(reason.at) !== undefined;
    });
    const isOver = reasons.every(({ kind }) => kind === 'not-locked');
    return isOver ? { kind: 'fresh', reasons: [] } : { kind: 'stale', reasons };
}
function onlyOutputs(asIs, pulled) {
    const reasons = asIs.reasons.filter(({ kind }) => kind === 'missing-out');
    return reasons.length === 0 ? pulled : { kind: 'stale', reasons };
}
function wantsItsData({ session, options }, stage) {
    if (options.allowMissing)
        return false;
    const outs = stage.outs.map((output) => ({
        isHere: output.place.kind === 'inside' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, output.place.path)),
        isCached: isCached(session, stage.lock?.outs.find(({ path }) => path === output.path)),
    }));
    if (options.pull === true && outs.some(({ isHere }) => !isHere))
        return true;
    if (stage.cmd === undefined)
        return outs.some(({ isHere, isCached }) => isHere && !isCached);
    return (0,_run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .isCacheable */ .TZ)(stage) && outs.some(({ isHere }) => !isHere) && outs.every(({ isCached }) => isCached);
}
function isCached(session, locked) {
    return locked !== undefined && (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .isStored */ .mL)(session, locked);
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

/***/ 72307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tw: () => (/* binding */ jobEnvironment),
  am: () => (/* binding */ ownEnvironment),
  LE: () => (/* binding */ readParams),
  Dn: () => (/* binding */ recordedHash),
  pO: () => (/* binding */ runContext)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/needs.js
var needs = __webpack_require__(34138);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/project/locked-hash.js
var locked_hash = __webpack_require__(44252);
// EXTERNAL MODULE: ./lib/project/recorded-graph.js
var recorded_graph = __webpack_require__(58164);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/workspace/gitignore.js
var gitignore = __webpack_require__(63423);
// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(51179);
// EXTERNAL MODULE: ./lib/project/repo-import.js
var repo_import = __webpack_require__(59267);
// EXTERNAL MODULE: ./lib/commands/address-guard.js
var address_guard = __webpack_require__(32802);
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js + 1 modules
var checkout_tracked = __webpack_require__(38342);
;// CONCATENATED MODULE: ./lib/commands/data/provide.js
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






async function provide(providing, needs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (needs.length === 0)
            return (0,failure.ok)(plan/* nothing */.s6);
        const { session, remotes, options } = providing;
        const imports = needs.filter(({ stage }) => (0,repo_import/* isRepoImport */.y)(stage));
        const asked = remotes.has(options.remote) ? needs : needs.filter(({ stage }) => !(0,repo_import/* isRepoImport */.y)(stage));
        const ahead = __addDisposableResource(env_1, (0,checkout_tracked/* beginAhead */.tD)(session, needs), false);
        const moved = await (0,data/* fetchTracked */.Py)(session, remotes, asked, { ...options, copies: ahead });
        if (moved.failures.length > 0)
            return { ok: false, failures: moved.failures };
        const imported = await fromRepositories(providing, imports);
        if (!imported.ok)
            return imported;
        const missing = moved.missing.filter((id) => session.cache.missing(id).length > 0);
        const failures = (0,data/* missingFailures */.GQ)(missing, needs);
        if (failures.length > 0)
            return { ok: false, failures };
        const done = await inTurn(session, () => (0,checkout_tracked/* checkoutTracked */.vD)(session, needs, { force: false, ahead }));
        if (!done.ok)
            return done;
        if (done.value.failures.length > 0)
            return { ok: false, failures: done.value.failures };
        return (0,failure.ok)((0,plan/* add */.WQ)(moved.amount, imported.value));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const checkouts = new WeakMap();
function inTurn(session, checkout) {
    const before = checkouts.get(session) ?? Promise.resolve();
    const done = before.then(checkout, checkout);
    checkouts.set(session, done);
    return done;
}
async function fromRepositories({ session, project, options }, imports) {
    const absent = imports.filter(({ locked }) => session.cache.missing((0,data/* idOf */.TH)(locked)).length > 0);
    if (absent.length === 0)
        return (0,failure.ok)(plan/* nothing */.s6);
    const stages = absent.map(({ stage }) => stage);
    const allowed = await (0,address_guard/* repositoryGuard */.y)(session, stages, options.publicOnly === true);
    if (!allowed.ok)
        return allowed;
    const { fetchImports } = await Promise.all(/* import() */[__webpack_require__.e(6090), __webpack_require__.e(1347)]).then(__webpack_require__.bind(__webpack_require__, 42333));
    const done = await fetchImports(session, project, absent);
    if (!done.ok)
        return done;
    const bytes = absent.reduce((sum, { locked }) => sum + (locked.size ?? 0), 0);
    return (0,failure.ok)({ objects: done.value, bytes });
}

// EXTERNAL MODULE: ./lib/commands/feeds/url-reader.js
var url_reader = __webpack_require__(60337);
// EXTERNAL MODULE: ./lib/commands/import-stage.js
var import_stage = __webpack_require__(54438);
// EXTERNAL MODULE: ./lib/commands/judge-now.js
var judge_now = __webpack_require__(42512);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/project/dvc-file/write.js
var write = __webpack_require__(54901);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
;// CONCATENATED MODULE: ./lib/commands/write-source.js







async function writeSource(session, stage, entry) {
    const target = (0,safe_path/* safePath */.n)(session.projectRoot, stage.file);
    if (!target.ok)
        return target;
    const text = (0,write/* writeDvcFile */.tY)((0,external_node_fs_.readFileSync)((0,file_name/* fsPath */.Jk)(target.value), 'utf8'), (0,stage_dump/* dvcFileContent */.Hi)(stage, entry), stage.file);
    if (!text.ok)
        return text;
    (0,atomic_write/* writeFileAtomic */.Zf)(target.value, text.value);
    return (0,failure.ok)(undefined);
}

;// CONCATENATED MODULE: ./lib/commands/run-context.js

















async function runContext(session, remotes, loaded, options) {
    const { host, git, projectRoot, cache, config } = session;
    const entries = new Map();
    const project = { ...loaded, graph: (0,recorded_graph/* recordedGraph */.T)(loaded.graph, entries) };
    const ignore = await session.ignore();
    const env = once(options.env);
    const setting = { session, remotes, project, options };
    const pull = (stage) => pullStage(setting, stage);
    return {
        projectRoot,
        entries,
        platform: process.platform,
        signal: host.signal,
        now: () => host.now(),
        emit: (event) => host.emit(event),
        env: () => env(),
        judge: (stage, recorded) => (0,judge_now/* judgeNow */.C)(setting, stage, recorded),
        provide: (stage) => provideInputs(setting, stage),
        ...(options.pull ? { pull } : {}),
        ...(options.pull || remotes.has(options.remote) ? { provideOutputs: pull } : {}),
        hash: (0,workspace_hash/* workspaceHash */.Qo)(session, project, ignore),
        hashUrl: (0,url_reader/* urlReader */.v)(session, options),
        params: (path) => readParams(project, path),
        recorded: (place) => recordedHash(project, place, options.tree),
        graph: project.graph,
        ignore,
        state: session.state,
        cache,
        linkTypes: config.cacheTypes,
        shared: config.cacheShared,
        fetchObjects: (objects) => (0,data/* fetchObjects */.rt)(session, remotes, objects, options),
        ...(options.remoteRunCache === undefined ? {} : { remoteRunCache: options.remoteRunCache }),
        ...(options.lane === undefined ? {} : { lane: options.lane }),
        ...(options.confirm === undefined ? {} : { confirm: options.confirm }),
        endLeftovers: options.isContained === true,
        ownLinksOnly: options.isContained === true,
        ...(options.givesWay === undefined ? {} : { givesWay: options.givesWay }),
        ...(options.keepsOwn === undefined ? {} : { keepsOwn: options.keepsOwn }),
        noCommit: options.noCommit,
        noRunCache: options.noRunCache,
        isGitTracked: async (paths) => (git === undefined ? new Set() : git.tracked(projectRoot, paths)),
        isGitIgnored: async (paths) => git === undefined ? new Set() : git.isIgnored(projectRoot, paths),
        ignoreOutputs: async (paths) => (git === undefined ? (0,failure.ok)([]) : (0,gitignore/* ignoreOutputs */.L)({ projectRoot, git, paths })),
        unignoreOutputs: async (paths) => git === undefined ? (0,failure.ok)(undefined) : (0,gitignore/* unignoreOutputs */.k)({ projectRoot, git, paths }),
        whileRunning: (stage, commands) => pausing(session, stage, commands),
        writeSource: (stage, entry) => writeSource(session, stage, entry),
        updateImport: (stage) => (0,import_stage/* importAnew */.pD)({ session, project }, stage, { publicOnly: options.publicOnly === true }),
    };
}
function provideInputs(setting, stage) {
    const here = (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(setting.session.projectRoot, path));
    return provide(setting, (0,needs/* stageNeeds */.Eu)(stage, setting.project.graph, here, () => false));
}
async function pausing({ lock, projectRoot }, stage, commands) {
    const local = (places) => places.flatMap(({ place }) => (place.kind === 'inside' ? [(0,external_node_path_.join)(projectRoot, place.path)] : []));
    const resume = await lock?.pause({ read: local(stage.deps), write: local(stage.outs) });
    try {
        return await commands();
    }
    finally {
        await resume?.();
    }
}
async function pullStage(setting, stage) {
    const { session } = setting;
    const own = stage.outs.flatMap((output) => {
        const locked = stage.lock?.outs.find(({ path }) => path === output.path);
        const gone = output.place.kind === 'inside' && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(session.projectRoot, output.place.path));
        return gone && output.cache && locked?.oid !== undefined ? [{ stage, output, locked }] : [];
    });
    return own.length === 0 ? (0,failure.ok)(plan/* nothing */.s6) : provide(setting, own);
}
async function readParams(project, path) {
    const bytes = await project.revision.read(path);
    if (bytes === undefined)
        return (0,failure.ok)(undefined);
    const parsed = (0,load/* readValues */.N)(path, bytes);
    return parsed.ok ? (0,failure.ok)(parsed.value.value) : parsed;
}
async function recordedHash(project, place, tree) {
    if (place.kind !== 'inside')
        return undefined;
    const producer = project.graph.producerAbove(place.path);
    const locked = producer?.stage.lock?.outs.find(({ path }) => path === producer.output.path);
    if (producer === undefined ||
        !producer.output.cache ||
        locked?.oid === undefined ||
        producer.output.place.kind !== 'inside')
        return undefined;
    const root = producer.output.place.path;
    const { oid, hashName } = locked;
    if (root === place.path)
        return (0,locked_hash/* lockedHash */.D)(locked);
    if (!(0,store_oid/* isTreeOid */.FV)(oid))
        return undefined;
    const inner = place.path.slice(root.length + 1);
    const file = (await tree(oid, hashName))?.entries.find(({ path }) => path === inner);
    return file === undefined ? undefined : { oid: file.oid, hashName };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
function ownEnvironment(host) {
    const env = { ...host.env };
    return async () => (0,failure.ok)(env);
}
function jobEnvironment({ setup, stageEnv }, host, named) {
    if (setup !== undefined)
        return () => setup(named);
    return stageEnv === undefined ? ownEnvironment(host) : async () => (0,failure.ok)(stageEnv(named));
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

/***/ 58164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ recordedGraph)
/* harmony export */ });
function recordedGraph(graph, recorded) {
    const now = ({ stage, output }) => {
        const lock = recorded.get(stage.address);
        return lock === undefined ? { stage, output } : { stage: { ...stage, lock }, output };
    };
    const one = (made) => (made === undefined ? undefined : now(made));
    return {
        stages: graph.stages,
        producers: graph.producers,
        consumers: graph.consumers,
        producerOf: (path) => one(graph.producerOf(path)),
        producerAbove: (path) => one(graph.producerAbove(path)),
        producersBelow: (path) => graph.producersBelow(path).map(now),
    };
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

/***/ 62405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ runCacheFolder),
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Gs: () => (/* binding */ isSaved),
/* harmony export */   Hw: () => (/* binding */ runCacheKey),
/* harmony export */   TZ: () => (/* binding */ isCacheable),
/* harmony export */   fj: () => (/* binding */ runCacheValue)
/* harmony export */ });
/* unused harmony export runCachePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62087);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);




function runCacheKey(entry) {
    const value = new Map((0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntryValue */ .XS)(entry));
    value.set('outs', entryOuts(value));
    return digest(value);
}
function runCacheValue(entry) {
    return digest((0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntryValue */ .XS)(entry));
}
function runCachePath(entry) {
    return `${runCacheFolder(runCacheKey(entry))}${runCacheValue(entry)}`;
}
function runCacheFolder(key, prefix = 'runs/') {
    return `${prefix}${key.slice(0, 2)}/${key}/`;
}
function isCacheable(stage) {
    if (stage.cmd === undefined || stage.alwaysChanged)
        return false;
    if (stage.deps.length === 0 || stage.outs.length === 0)
        return false;
    return (stage.deps.every((dep) => dep.place.kind !== 'url') &&
        stage.outs.every((out) => out.place.kind === 'inside' && !out.persist));
}
function isSaved(stage) {
    return isCacheable(stage) && stage.outs.every((out) => out.cache || out.role !== 'output');
}
function hasKey(entry) {
    return [...entry.params.values()].every((values) => values.size > 0 && !hasTimestamp(values));
}
function entryOuts(value) {
    const outs = value.get('outs');
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(outs) ? outs.map((out) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(out) ? (out.get('path') ?? null) : null)) : [];
}
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update((0,_values_json_js__WEBPACK_IMPORTED_MODULE_2__/* .pyJson */ .W)(strip(value), { sortKeys: true }))
        .digest('hex');
}
function strip(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.map(strip);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value))
        return value;
    const kept = [...value].filter(([key]) => key !== 'size' && key !== 'nfiles');
    return new Map(kept.map(([key, item]) => [key, strip(item)]));
}
function hasTimestamp(value) {
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Timestamp */ .Dc)
        return true;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.some(hasTimestamp);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) && [...value.values()].some(hasTimestamp);
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


/***/ })

};
