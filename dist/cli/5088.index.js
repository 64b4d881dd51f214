export const id = 5088;
export const ids = [5088];
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

/***/ 15088:
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
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js + 1 modules
var checkout_tracked = __webpack_require__(38342);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/workspace/checkout.js + 4 modules
var checkout = __webpack_require__(17983);
// EXTERNAL MODULE: ./lib/workspace/hash.js + 3 modules
var hash = __webpack_require__(20696);
// EXTERNAL MODULE: ./lib/workspace/links.js
var links = __webpack_require__(75876);
;// CONCATENATED MODULE: ./lib/commands/checkout-unused.js






async function removeUnused(session, project, { force }) {
    const used = new Set(project.stages.flatMap(({ outs }) => outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : []))));
    const placed = (0,links/* unusedLinks */.Uf)(session.projectRoot, used);
    if (placed.length === 0)
        return (0,failure.ok)([]);
    const paths = placed.map(({ path }) => path);
    const tracked = (await session.git?.tracked(session.projectRoot, paths, 'index')) ?? new Set();
    const gone = [];
    for (const link of placed) {
        if (!tracked.has(link.path) && (await isAsPlaced(session, link, force)))
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
async function isAsPlaced(session, { path, oid, hashName }, force) {
    if (!force && session.cache.missing({ oid, hashName }).length > 0)
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
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(51179);
// EXTERNAL MODULE: ./lib/commands/data/finish.js + 1 modules
var finish = __webpack_require__(28081);
// EXTERNAL MODULE: ./lib/commands/data/run-cache-files.js
var run_cache_files = __webpack_require__(54587);
;// CONCATENATED MODULE: ./lib/commands/data/suggest-git.js
const unknownTarget = /^'(?<target>.+)' does not exist(?: as an output or a stage name in 'dvc\.yaml')?$/;
function suggestingGit(run) {
    return async (words, host, terminal) => {
        const ended = await run(words, host, terminal);
        if (typeof ended === 'number')
            return ended;
        const failures = ended.failures.map((failure) => {
            const target = unknownTarget.exec(failure.message)?.groups?.target;
            return target === undefined
                ? failure
                : { ...failure, message: `Did you mean \`git checkout ${target}\`?: ${failure.message}` };
        });
        return { failures };
    };
}

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
    run: suggestingGit(dataVerb(checkoutOuts, undefined)),
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
        const done = await (0,session/* withSession */.y)(host, (session) => onTargets(session, words, work, moved), use);
        return done.ok ? (0,finish/* finish */.O)(done.value, words, terminal, moved) : done;
    };
}
async function onTargets(session, words, work, moved) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const outs = await (0,selected_outs/* selectEverywhere */.Dm)(session, words);
        if (!outs.ok)
            return outs;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const { remote } = (0,data/* moveOptions */.O5)(words);
        const name = remote ?? session.config.defaultRemote;
        if (moved !== undefined && name !== undefined && !remotes.has(remote)) {
            const opened = await remotes.open(remote);
            if (!opened.ok)
                return opened;
        }
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
async function fetchOuts(session, remotes, outs, words, copies) {
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
    const moved = await (0,data/* fetchTracked */.Py)(session, remotes, rest, { ...(0,data/* moveOptions */.O5)(words), copies });
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
async function checkoutOuts(session, _remotes, outs, words, ahead) {
    const here = outs.filter(isPresent);
    const unrecorded = await (0,selected_outs/* unrecordedOuts */.fo)(session, words);
    if (!unrecorded.ok)
        return unrecorded;
    const partial = await verbs_partialOf(session, words);
    const waiting = partial.ok
        ? await waitingData(session, partial.value.project, partial.value.items)
        : partial;
    if (!waiting.ok)
        return waiting;
    const force = words.options.force === true;
    const gone = words.args.length > 0 ? (0,failure.ok)([]) : await removeUnusedIn(session, force);
    if (!gone.ok)
        return gone;
    const checkedOut = await (0,checkout_tracked/* checkoutTracked */.vD)(session, [...here, ...waiting.value.wanted], {
        force,
        relink: words.options.relink === true,
        ...(ahead === undefined ? {} : { ahead }),
        unrecorded: [...unrecorded.value, ...waiting.value.absent],
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
function isPresent({ past }) {
    return past !== true;
}
async function removeUnusedIn(session, force) {
    const project = await session.project();
    return project.ok ? removeUnused(session, project.value, { force }) : project;
}
async function pullOuts(session, remotes, outs, words) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const ahead = __addDisposableResource(env_2, (0,checkout_tracked/* beginAhead */.tD)(session, outs.filter(isPresent)), false);
        const fetched = await fetchOuts(session, remotes, outs, words, ahead);
        if (!fetched.ok)
            return fetched;
        const checked = await checkoutOuts(session, remotes, outs, words, ahead);
        return checked.ok
            ? (0,failure.ok)({ ...fetched.value, ...checked.value, remoteMissing: fetched.value.remoteMissing })
            : checked;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
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
