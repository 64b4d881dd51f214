export const id = 3869;
export const ids = [3869,2223,6250];
export const modules = {

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
        const { addressGuard } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32802));
        const guard = await addressGuard(session, url, publicOnly);
        if (!guard.ok)
            return guard;
        const { lookAtUrl } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32923));
        const seen = await lookAtUrl(session, url, guard.value);
        return seen.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(seen.value?.record) : seen;
    };
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3950);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12742);
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10205);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26330);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50847);
/* harmony import */ var _workspace_ignore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7652);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95180);









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
    const ignore = await (0,_workspace_ignore_js__WEBPACK_IMPORTED_MODULE_6__/* .loadIgnore */ .D)(project.revision);
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .takeSnapshot */ .W)(stages, {
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
    return new Map(stages.map((stage) => [stage.address, (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S)(stage, snapshot)]));
}
async function lookAtWorkspace(session, project, stages, options) {
    const ignore = await session.ignore();
    const hash = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceHash */ .Qo)(session, project, ignore);
    const hereOrLost = (place, hashed) => !hashed.ok && isLostOut(session, project, place) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : hashed;
    return (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .takeSnapshot */ .W)(stages, {
        get graph() {
            return project.graph;
        },
        hash: async (place, hashName) => hereOrLost(place, await hash(place, hashName)),
        hashNow: (place, hashName) => {
            const request = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .hashRequest */ .Oh)(place, hashName, { session, project, ignore });
            const hashed = request === undefined ? undefined : (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashNow */ .b8)(request);
            return hashed && hereOrLost(place, hashed);
        },
        ...(options.hashUrl === undefined ? {} : { hashUrl: options.hashUrl }),
        params: (path) => project.paramsFile(path),
        absent: options.absent,
        stored: (locked) => (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .isStored */ .mL)(session, locked),
        tree: options.tree,
    });
}
function isLostOut(session, { graph }, place) {
    if (place.kind !== 'inside')
        return false;
    const made = graph.producerOf(place.path);
    if (made?.output.cache !== true)
        return false;
    const locked = made.stage.lock?.outs.find(({ path }) => path === made.output.path);
    return (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .isLost */ .JD)(session, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, place.path), locked);
}
function committedHash(revision, ignore) {
    return async (place, hashName) => {
        if (place.kind !== 'inside')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
        const kind = await revision.kind(place.path);
        if (kind === 'directory')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(await committedFolder(revision, place.path, hashName, ignore));
        const bytes = kind === 'file' ? await revision.read(place.path) : undefined;
        if (bytes === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ info: { oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_3__/* .md5Bytes */ .cG)(bytes, hashName), hashName, size: bytes.length } });
    };
}
async function committedFolder(revision, path, hashName, ignore) {
    const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(path === '' ? name : `${path}/${name}`, false));
    const entries = await Promise.all(names.map(async (name) => {
        const bytes = (await revision.read(path === '' ? name : `${path}/${name}`)) ?? new Uint8Array();
        return { path: name, oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_3__/* .md5Bytes */ .cG)(bytes, hashName), size: bytes.length };
    }));
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTree */ .TI)(entries);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    return { info: { oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeId */ .Mh)(tree).oid, hashName, size, nfiles: entries.length }, tree };
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

/***/ 66717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageStatus: () => (/* binding */ stageStatus),
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/repo-import.js
var repo_import = __webpack_require__(59267);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/report/dag.js
var dag = __webpack_require__(47614);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/selected-outs.js + 1 modules
var selected_outs = __webpack_require__(16852);
// EXTERNAL MODULE: ./lib/commands/unversioned.js
var unversioned = __webpack_require__(92762);
;// CONCATENATED MODULE: ./lib/commands/cloud-status.js
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








async function cloudStatus(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const empty = loaded.value.stages.length === 0;
        const selected = await (0,selected_outs/* selectEverywhere */.Dm)(session, words);
        if (!selected.ok)
            return selected;
        const asked = await (0,selected_outs/* askedOuts */.QA)(session, words);
        if (!asked.ok)
            return asked;
        (0,unversioned/* warnOfUnversioned */.q)(session, asked.value);
        const name = typeof words.options.remote === 'string' ? words.options.remote : undefined;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const warnings = [];
        const named = await namedObjects(session, selected.value.filter(isAsked), {
            tree: (0,commands_remotes/* manifestReader */.rk)(session, remotes, name),
            warnings,
        });
        const remote = name ?? session.config.defaultRemote ?? '';
        if (named.size === 0)
            return (0,failure.ok)({ remote, paths: new Map(), warnings, empty });
        const store = await remotes.open(name);
        if (!store.ok)
            return store;
        const present = await presentOn(store.value, [...named.keys()], session.host.signal);
        if (!present.ok)
            return present;
        const states = [...named].flatMap(([key, { id, path }]) => {
            const [here, there] = [(0,oid/* isTreeOid */.FV)(id.oid) || session.cache.present(id), present.value.has(key)];
            return here && there ? [] : [[path, here ? 'new' : there ? 'deleted' : 'missing']];
        });
        const paths = new Map(['deleted', 'new', 'missing'].flatMap((kind) => states.filter(([, state]) => state === kind)));
        return (0,failure.ok)({ remote, paths, warnings, empty });
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
function isAsked({ stage, output }) {
    return output.remote === undefined && (0,repo_import/* isPushed */.Y)(stage, output);
}
async function namedObjects(session, outs, { tree: read, warnings }) {
    const named = new Map();
    const put = (id, path) => {
        const key = (0,oid/* objectKey */.T5)(id);
        if (!named.has(key))
            named.set(key, { id, path });
    };
    for (const { output, locked, inner } of outs) {
        if (locked.oid === undefined)
            continue;
        const place = output.place.kind === 'inside' ? output.place.path : output.path;
        const path = (0,relative/* relativePath */.i)(place, session.cwd);
        const id = { oid: locked.oid, hashName: locked.hashName };
        if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
            put(id, path);
            continue;
        }
        const tree = await read(id.oid, id.hashName);
        if (tree === undefined) {
            warnings.push(path);
            continue;
        }
        if (inner === undefined)
            put(id, path);
        for (const entry of tree.entries) {
            const isMeant = inner === undefined || entry.path === inner || entry.path.startsWith(`${inner}/`);
            if (isMeant)
                put({ oid: entry.oid, hashName: id.hashName }, `${path}/${entry.path}`);
        }
    }
    return named;
}
async function presentOn(store, keys, signal) {
    try {
        return (0,failure.ok)(await store.has(keys, signal));
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/commands/feeds/url-reader.js
var url_reader = __webpack_require__(60337);
// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
// EXTERNAL MODULE: ./lib/commands/revisions.js
var revisions = __webpack_require__(75952);
// EXTERNAL MODULE: ./lib/commands/session.js + 12 modules
var session = __webpack_require__(62316);
// EXTERNAL MODULE: ./lib/commands/import-repo.js
var import_repo = __webpack_require__(38326);
// EXTERNAL MODULE: ./lib/commands/source-repo/repo-source.js
var repo_source = __webpack_require__(60227);
;// CONCATENATED MODULE: ./lib/commands/status-imports.js



async function updatesAvailable(session, stages) {
    const found = new Map();
    for (const stage of stages) {
        const source = repoOfStage(stage);
        if (source === undefined)
            continue;
        const now = await (0,import_repo/* currentCommit */.H)(session, source.repo);
        if (!now.ok)
            return now;
        if (now.value === (source.repo.revLock ?? now.value))
            continue;
        const name = `${source.path} (${source.repo.url})`;
        found.set(stage.address, new Map([['changed deps', new Map([[name, 'update available']])]]));
    }
    return (0,failure.ok)(found);
}
function repoOfStage({ deps, cmd }) {
    const [dep] = deps;
    if (cmd !== undefined || dep?.kind !== 'path')
        return undefined;
    const repo = (0,repo_source/* repoOf */.A5)(dep);
    return repo === undefined ? undefined : { path: dep.path, repo };
}

;// CONCATENATED MODULE: ./lib/commands/status.js














const status_status = {
    name: 'status',
    help: 'Show changed stages: what is here against what dvc.lock records',
    args: '[targets...]',
    options: [
        { flags: '--json', help: 'print one JSON object' },
        { flags: '-q, --quiet', help: 'print nothing; exit 1 if anything changed' },
        { flags: '-d, --with-deps', help: 'also the stages that the targets depend on' },
        { flags: '-R, --recursive', help: 'all stages below the given folders' },
        { flags: '--no-updates', help: 'do not look for new versions of imports' },
        { flags: '-c, --cloud', help: 'compare the cache with the remote instead' },
        { flags: '-r, --remote <name>', help: 'compare the cache with this remote' },
        { flags: '-j, --jobs <n>', help: 'accepted for DVC, with --cloud' },
        ...revisions/* historyOptions */.x3,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const { args, options } = words;
        if (options.cloud === true || typeof options.remote === 'string')
            return cloud(words, host, terminal);
        const meaningless = ['--all-branches', '--all-tags', '--all-commits', '--jobs'].filter((_, i) => options[['allBranches', 'allTags', 'allCommits', 'jobs'][i]] !== undefined);
        if (meaningless.length > 0)
            return { failures: [onlyForCloud(meaningless)] };
        const found = await (0,session/* withSession */.y)(host, (session) => statusOf(session, args, options));
        if (!found.ok)
            return found;
        return print(found.value, options, terminal);
    },
};
async function cloud(words, host, terminal) {
    const { options } = words;
    const found = await (0,session/* withSession */.y)(host, (session) => cloudStatus(session, words));
    if (!found.ok)
        return found;
    const { paths, remote, warnings, empty } = found.value;
    for (const path of warnings)
        terminal.err(`WARNING: the content of '${path}' is not known: its manifest is neither in the cache nor on the remote\n`);
    if (options.json === true)
        terminal.out(`${(0,json/* pyJson */.W)(paths)}\n`);
    else if (options.quiet === true)
        return paths.size > 0 ? 1 : 0;
    else if (paths.size > 0)
        terminal.out(lines(paths, options.cloud === true ? 1 : 0));
    else
        terminal.out(empty ? emptyProject : `Cache and remote '${remote}' are in sync.\n`);
    return 0;
}
function onlyForCloud(options) {
    return {
        reason: 'usage',
        message: `The following options are meaningless for local status: ${options.join(', ')}`,
        hint: 'they go with `--cloud`',
    };
}
async function statusOf(session, args, options) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    const selected = await selectForStatus(project, session.cwd, args, options);
    if (!selected.ok)
        return selected;
    const verdicts = await (0,look/* judgeStages */.be)(session, project, selected.value, {
        absent: 'as-is',
        tree: (0,commands_remotes/* manifestReader */.rk)(session, undefined),
        hashUrl: (0,url_reader/* urlReader */.v)(session, {}),
    });
    if (!verdicts.ok)
        return verdicts;
    const updates = await updatesAvailable(session, options.updates === false ? [] : selected.value);
    if (!updates.ok)
        return updates;
    const asked = options.withDeps === true ? new Map() : askedOuts(project, session.cwd, args);
    const stages = new Map();
    for (const stage of selected.value) {
        const own = stageStatus(verdicts.value.get(stage.address), session.cwd, asked.get(stage.address));
        const update = updates.value.get(stage.address);
        const entry = update === undefined ? own : [update, ...own];
        if (entry.length > 0)
            stages.set((0,dag/* addressFrom */.L)(stage, session.cwd), entry);
    }
    const frozen = selected.value
        .filter((stage) => stage.frozen && !(0,repo_import/* isRepoImport */.y)(stage))
        .map(({ address }) => address);
    return (0,failure.ok)({ stages, frozen, empty: project.stages.length === 0 });
}
async function selectForStatus(project, cwd, args, options) {
    if (args.length === 0)
        return (0,failure.ok)(project.stages);
    return (0,targets/* resolveTargets */.h5)(project, args, {
        cwd,
        recursive: options.recursive === true,
        singleItem: options.withDeps !== true,
        orOutputs: true,
    });
}
function askedOuts(project, cwd, args) {
    const asked = new Map();
    for (const word of args) {
        const target = (0,targets/* outputAt */.Vw)(project, word, cwd);
        if (target?.output.place.kind !== 'inside')
            continue;
        const { address } = target.stage;
        asked.set(address, (asked.get(address) ?? new Set()).add(target.output.place.path));
    }
    return asked;
}
function stageStatus(verdict, cwd, asked) {
    const reasons = verdict?.reasons ?? [];
    if (reasons.length === 0)
        return [];
    const deps = new Map();
    const outs = new Map();
    for (const reason of reasons) {
        if (reason.kind === 'changed-dep' || reason.kind === 'missing-dep')
            deps.set((0,relative/* relativePath */.i)(reason.at, cwd), reason.status);
        if ((reason.kind === 'changed-out' || reason.kind === 'missing-out') && asked?.has(reason.at) !== false)
            outs.set((0,relative/* relativePath */.i)(reason.at, cwd), reason.status);
        if (reason.kind === 'changed-param')
            addParam(deps, reason, cwd);
    }
    const has = (kind) => reasons.some((reason) => reason.kind === kind);
    return [
        ...(deps.size > 0 ? [new Map([['changed deps', deps]])] : []),
        ...(outs.size > 0 ? [new Map([['changed outs', outs]])] : []),
        ...(has('always-changed') ? ['always changed'] : []),
        ...(has('changed-checksum') ? ['changed checksum'] : []),
        ...(has('changed-command') ? ['changed command'] : []),
    ];
}
function addParam(deps, reason, cwd) {
    const file = (0,relative/* relativePath */.i)(reason.at, cwd);
    const known = deps.get(file);
    if (reason.key === undefined)
        deps.set(file, reason.status);
    else
        deps.set(file, new Map([...((0,values_value/* isMapping */.pi)(known) ? known : []), [reason.key, reason.status]]));
}
function print(found, options, terminal) {
    for (const address of found.frozen) {
        terminal.err(`WARNING: stage: '${address}' is frozen. Its dependencies are not going to be shown in the status output.\n`);
    }
    if (options.json === true)
        terminal.out(`${(0,json/* pyJson */.W)(found.stages)}\n`);
    else if (options.quiet === true)
        return found.stages.size > 0 ? 1 : 0;
    else
        terminal.out(statusText(found));
    return 0;
}
const emptyProject = 'There are no data or pipelines tracked in this project yet.\nSee <https://dvc.org/doc/start> to get started!\n';
function statusText(found) {
    if (found.stages.size === 0) {
        return found.empty ? emptyProject : 'Data and pipelines are up to date.\n';
    }
    return lines(found.stages, 0);
}
function lines(value, indent) {
    const tabs = '\t'.repeat(indent);
    if ((0,values_value/* isList */.Lv)(value))
        return value.map((item) => lines(item, indent)).join('');
    if (!(0,values_value/* isMapping */.pi)(value))
        return `${tabs}${String(value)}\n`;
    return [...value]
        .map(([key, item]) => typeof item === 'string'
        ? `${tabs}${`${item}:`.padEnd(20)}${String(key)}\n`
        : `${tabs}${String(key)}:\n${lines(item, indent + 1)}`)
        .join('');
}


/***/ }),

/***/ 92762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ warnOfUnversioned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47614);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76248);
/* harmony import */ var _selected_outs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16852);






function warnOfUnversioned({ host, cwd, projectRoot }, outs) {
    for (const { stage, output } of outs) {
        if (!(0,_selected_outs_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnrecorded */ .A4)({ stage, output }))
            continue;
        const inside = output.place.kind === 'inside' ? output.place.path : undefined;
        const path = (0,_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .i)(inside ?? output.path, cwd);
        const name = `stage: '${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .addressFrom */ .L)(stage, cwd)}'`;
        const isHere = inside !== undefined &&
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, inside)), { throwIfNoEntry: false }) !== undefined;
        const message = `Output '${path}'(${name}) is missing version info. Cache for it will not be collected. ` +
            'Use `dvc repro` to get your pipeline up to date.' +
            (isHere
                ? `\nYou can also use \`dvc commit ${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .addressFrom */ .L)(stage, cwd)}\` to associate existing '${path}' with ${name}.`
                : '');
        host.emit({ kind: 'warning', failure: { reason: 'data', message } });
    }
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

/***/ 50741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);




function removeAll(path) {
    try {
        remove(path);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    }
    catch (error) {
        const code = (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
        if (code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            reason: 'output',
            message: `'${path}' could not be removed: ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCode */ .lA)(code)}`,
            hint: 'check who owns it and what uses it',
        });
    }
}
function remove(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    try {
        if (stat.isDirectory())
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { recursive: true, force: true });
        else
            node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path));
    }
    catch (error) {
        if (!(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isCode */ ._m)(error, 'EACCES', 'EPERM', 'ENOTEMPTY'))
            throw error;
        makeFoldersWritable(path);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { recursive: true, force: true });
    }
}
function makeFoldersWritable(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true)
        return;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), stat.mode | 0o700);
    for (const { name, kind } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(path))
        if (kind === 'folder')
            makeFoldersWritable(`${path}/${name}`);
}


/***/ }),

/***/ 62885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qt: () => (/* binding */ lockedPath),
/* harmony export */   qb: () => (/* binding */ hashKeepingGeneration)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59995);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);



async function readInputs(stage, ctx, { promised }) {
    const deps = [];
    const params = new Map();
    const absent = [];
    const failures = [];
    for (const dep of stage.deps) {
        if (dep.kind === 'params') {
            const read = await readParams(dep, ctx);
            if (read.ok)
                params.set(dep.path, read.value);
            else
                failures.push(...read.failures);
            continue;
        }
        const read = await readDep(dep, stage, { ...ctx, promised });
        if (!read.ok)
            failures.push(...read.failures);
        else {
            deps.push(read.value.locked);
            if (read.value.absent)
                absent.push(dep.path);
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ deps, params, absent });
}
async function readDep(dep, stage, ctx) {
    if (dep.dataset !== undefined)
        return readDataset(dep, dep.dataset);
    if (dep.place.kind === 'url')
        return readUrl(dep, dep.place.url, ctx);
    const locked = stage.lock?.deps.find(({ path }) => path === dep.path);
    const hashed = await hashKeepingGeneration(dep.place, locked, ctx);
    if (!hashed.ok)
        return { ok: false, failures: hashed.failures.map((failure) => at(failure, dep)) };
    if (hashed.value !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, hashed.value.info), absent: false });
    const info = ctx.promised ? await ctx.recorded?.(dep.place) : undefined;
    if (info !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, info), absent: true });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
}
async function hashKeepingGeneration(place, locked, ctx) {
    if (place.kind === 'inside' && locked?.hashName === 'md5-dos2unix' && locked.oid !== undefined) {
        const old = await ctx.hash(place, 'md5-dos2unix');
        if (!old.ok)
            return old;
        if (old.value?.info.oid === locked.oid)
            return old;
    }
    return ctx.hash(place, 'md5');
}
function lockedPath(path, info) {
    return { path, ...info };
}
function readDataset({ path, location }, dataset) {
    if (dataset.kind === 'locked') {
        const entry = [...dataset.entry].filter(([, value]) => !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) || value.length > 0);
        const other = new Map([['dataset', new Map(entry)]]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: { path, hashName: 'md5', other }, absent: false });
    }
    const name = path.slice('ds://'.length);
    const message = {
        unknown: `dataset not found: '${name}'`,
        missing: 'Dataset information missing from dvc.lock file',
        outdated: `Dataset information is not in sync. Run 'dvc ds update ${name}' to sync.`,
    }[dataset.kind];
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message,
        ...(location === undefined ? {} : { location }),
        hint: `record it with \`dvc ds update ${name}\``,
    });
}
async function readUrl(dep, url, ctx) {
    if (ctx.hashUrl === undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'data',
            message: `dependency '${dep.path}' lies on a server and cannot be read from here`,
            ...(dep.location === undefined ? {} : { location: dep.location }),
            hint: 'import it with `import-url`, so that the pipeline reads a local copy',
        });
    }
    const read = await ctx.hashUrl(url);
    if (!read.ok)
        return read;
    return read.value === undefined
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep))
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: { path: dep.path, ...read.value }, absent: false });
}
async function readParams(dep, ctx) {
    const file = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    const read = await ctx.params(file);
    if (!read.ok)
        return read;
    if (read.value === undefined && dep.keys === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
    const { found, missing: gone, failures } = (0,_project_params_js__WEBPACK_IMPORTED_MODULE_2__/* .selectParams */ .L)(read.value, dep.keys);
    if (failures.length > 0)
        return { ok: false, failures: failures.map((failure) => at(failure, dep)) };
    if (gone.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message: `Parameters '${gone.join(', ')}' are missing from '${file}'.`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: read.value === undefined
            ? `create ${file}`
            : `add them to ${file}, or take them out of the stage's params`,
    });
}
function missing(dep) {
    const path = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    return {
        reason: 'data',
        message: `dependency '${path}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'pull it, make it, or correct the path in the stage',
    };
}
function at(failure, dep) {
    return failure.location === undefined && dep.location !== undefined
        ? { ...failure, location: dep.location }
        : failure;
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


/***/ })

};
