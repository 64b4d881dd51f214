export const id = 7383;
export const ids = [7383];
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

/***/ 38326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ currentCommit),
/* harmony export */   i: () => (/* binding */ importFromRepo)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54438);
/* harmony import */ var _source_repo_open_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47185);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76090);
/* harmony import */ var _source_repo_with_taken_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33291);
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





async function currentCommit(session, { url, rev }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_2__/* .openSource */ .o)(session.host, { url, rev });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(source.sha);
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
async function importFromRepo(writing, { dep, out }, repo) {
    const { host, cache } = writing.session;
    return (0,_source_repo_with_taken_js__WEBPACK_IMPORTED_MODULE_4__/* .withTaken */ .Y)({ host, cache, repo, rev: repo.rev, path: dep.path }, _source_repo_take_js__WEBPACK_IMPORTED_MODULE_3__/* .takePath */ .Dh, async (path, sha) => {
        const place = { kind: 'outside', path };
        const entry = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .runImport */ .$O)(writing, { dep: { kind: 'path', path: dep.path, place }, out });
        return entry.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sha, entry: entry.value }) : entry;
    });
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

/***/ 99373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updatesAvailable: () => (/* binding */ updatesAvailable)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _import_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38326);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60227);



async function updatesAvailable(session, stages) {
    const found = new Map();
    for (const stage of stages) {
        const source = repoOfStage(stage);
        if (source === undefined)
            continue;
        const now = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_1__/* .currentCommit */ .H)(session, source.repo);
        if (!now.ok)
            return now;
        if (now.value === (source.repo.revLock ?? now.value))
            continue;
        const name = `${source.path} (${source.repo.url})`;
        found.set(stage.address, new Map([['changed deps', new Map([[name, 'update available']])]]));
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
}
function repoOfStage({ deps, cmd }) {
    const [dep] = deps;
    if (cmd !== undefined || dep?.kind !== 'path')
        return undefined;
    const repo = (0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_2__/* .repoOf */ .A5)(dep);
    return repo === undefined ? undefined : { path: dep.path, repo };
}


/***/ }),

/***/ 65336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withWriting),
/* harmony export */   l: () => (/* binding */ WrittenFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _run_stage_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66552);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52855);
/* harmony import */ var _workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63423);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76248);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83908);









function withWriting(host, options, work) {
    const writeIn = async (session) => {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const files = new WrittenFiles(session);
        const done = await work({ session, project: loaded.value, files }).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)((0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .asDiskFailure */ .IW)(error)));
        if (!done.ok && options.scmContext)
            await files.undoIgnores();
        await files.stage();
        return done.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ value: done.value, hint: options.scmContext ? files.hint() : '' }) : done;
    };
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withSession */ .y)(host, writeIn, { writes: options.what });
}
class WrittenFiles {
    #session;
    #written = new Set();
    #ignored = [];
    constructor(session) {
        this.#session = session;
    }
    track(path) {
        this.#written.add(path);
    }
    async ignore(path) {
        const { git, projectRoot, cwd } = this.#session;
        if (git === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
        const tracked = await git.tracked(projectRoot, [path]);
        if (tracked.size > 0)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)((0,_run_stage_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outTracked */ .X6)((0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, cwd)));
        const added = await (0,_workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreOutputs */ .L)({ projectRoot, git, paths: [path] });
        if (!added.ok)
            return added;
        if (added.value.length > 0) {
            this.#ignored.push(path);
            this.track(ignoreFileOf(path));
        }
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    async unignore(path) {
        const { git, projectRoot } = this.#session;
        if (git === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
        const file = ignoreFileOf(path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, file)))
            this.track(file);
        return (0,_workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_5__/* .unignoreOutputs */ .k)({ projectRoot, git, paths: [path] });
    }
    async undoIgnores() {
        for (const path of this.#ignored.splice(0))
            await this.unignore(path);
    }
    async stage() {
        const { git, config, projectRoot, gitRoot } = this.#session;
        if (git === undefined || gitRoot === undefined || !config.autostage || this.#written.size === 0)
            return;
        const paths = [...this.#written];
        const known = await git.tracked(projectRoot, paths);
        const present = paths.filter((path) => known.has(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path)));
        const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(gitRoot, projectRoot);
        await git.add(present.map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, path)));
    }
    hint() {
        const { git, config, cwd } = this.#session;
        if (git === undefined || config.autostage || this.#written.size === 0)
            return '';
        const paths = [...this.#written]
            .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .OP)
            .map((path) => shellWord((0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, cwd)));
        return `\nTo track the changes with git, run:\n\n\tgit add ${paths.join(' ')}\n\nTo enable auto staging, run:\n\n\tdvc config core.autostage true\n`;
    }
}
function ignoreFileOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), '.gitignore');
}
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
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

/***/ 66552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ readOutputs),
/* harmony export */   X6: () => (/* binding */ outTracked),
/* harmony export */   _Y: () => (/* binding */ clearOutputs),
/* harmony export */   p1: () => (/* binding */ checkPlaces),
/* harmony export */   w2: () => (/* binding */ checkUntracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31266);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50741);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62885);
/* harmony import */ var _unprotect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73203);








function checkPlaces(stage, ctx) {
    const failures = stage.outs.flatMap((out) => placeFailures(out, ctx).map((failure) => at(failure, out)));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
async function checkUntracked(stage, ctx) {
    const cached = stage.outs.filter((out) => out.cache && out.place.kind === 'inside');
    if (cached.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    const pathOf = (out) => (out.place.kind === 'url' ? out.place.url : out.place.path);
    const tracked = await ctx.isGitTracked(cached.map(pathOf));
    const failures = cached
        .filter((out) => tracked.has(pathOf(out)))
        .map((out) => at(outTracked(pathOf(out)), out));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function placeFailures(out, ctx) {
    const { place } = out;
    if (place.kind === 'inside') {
        const safe = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(ctx.projectRoot, place.path);
        return safe.ok ? [] : safe.failures;
    }
    if (out.cache) {
        return [
            {
                reason: 'output',
                message: `Saving cached external output ${out.path} is not supported since DVC 3.0.`,
                hint: 'give the output a path in the project, or mark it `cache: false`',
            },
        ];
    }
    if (place.kind === 'outside' && ctx.mayWriteOutside?.(place.path) === true)
        return [];
    return [
        {
            reason: 'refused',
            message: `output '${out.path}' lies outside the project`,
            hint: 'give it a path in the project, or allow the place under `outside` in the policy file',
        },
    ];
}
function outTracked(path) {
    return {
        reason: 'output',
        message: [
            ` output '${path}' is already tracked by SCM (e.g. Git).`,
            '    You can remove it from Git, then add to DVC.',
            '        To stop tracking from Git:',
            `            git rm -r --cached '${path}'`,
            `            git commit -m "stop tracking ${path}" `,
        ].join('\n'),
        hint: `run: git rm -r --cached '${path}'; or mark the output \`cache: false\``,
    };
}
function clearOutputs(stage, ctx) {
    const failures = stage.outs.flatMap((out) => {
        const path = absolutePath(out, ctx.projectRoot);
        if (!path.ok)
            return path.failures;
        const done = out.persist
            ? out.cache
                ? (0,_unprotect_js__WEBPACK_IMPORTED_MODULE_7__/* .unprotect */ .Z)(path.value, ctx)
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined)
            : (0,_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(path.value);
        return done.ok ? [] : done.failures.map((failure) => at(failure, out));
    });
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
async function readOutputs(stage, ctx, note) {
    const made = [];
    const failures = [];
    for (const output of stage.outs) {
        const path = output.place.kind === 'url' ? output.place.url : output.place.path;
        const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
        const hashed = await (0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .hashKeepingGeneration */ .qb)(output.place, locked, ctx);
        if (!hashed.ok)
            failures.push(...hashed.failures.map((failure) => at(failure, output)));
        else if (hashed.value === undefined)
            failures.push(at(missingFailure(path), output));
        else {
            const { info } = hashed.value;
            const real = output.place.kind === 'inside' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ctx.projectRoot, path) : path;
            if (output.role === 'metric' && info.nfiles === undefined && !isTextFile(real)) {
                failures.push(at(binaryFailure(real), output));
            }
            if (info.size === 0)
                await note(`'${path}' is empty.`);
            made.push({ output, path, hashed: hashed.value });
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(made);
}
function absolutePath(out, projectRoot) {
    if (out.place.kind === 'inside')
        return (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(projectRoot, out.place.path);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(out.place.kind === 'outside' ? out.place.path : out.place.url);
}
function missingFailure(path) {
    return {
        reason: 'output',
        message: `output '${path}' does not exist`,
        hint: 'let the command make it, or correct its path in the stage',
    };
}
function binaryFailure(path) {
    return {
        reason: 'output',
        message: `binary file '${path}' cannot be used as metrics.`,
        hint: 'write the metrics as JSON, YAML or TOML, or list the file under `outs`',
    };
}
const textProbe = 512;
function isTextFile(path) {
    const probe = Buffer.alloc(textProbe);
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), 'r');
    try {
        const bytes = probe.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, probe, 0, textProbe, 0));
        if (bytes.includes(0))
            return false;
        const others = bytes.filter((byte) => !((byte >= 32 && byte <= 126) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13));
        return others.length <= 0.3 * bytes.length;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
function at(failure, out) {
    return failure.location === undefined && out.location !== undefined
        ? { ...failure, location: out.location }
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

/***/ 63423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ignoreOutputs),
/* harmony export */   k: () => (/* binding */ unignoreOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29096);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31266);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);







async function ignoreOutputs({ projectRoot, git, paths, }) {
    const patterns = await git.ignorePatterns(projectRoot, paths);
    const open = paths.filter((path) => patterns.get(path)?.startsWith('!') !== false);
    const failures = [];
    for (const path of open) {
        const file = ignoreFileOf(projectRoot, path);
        if (file.ok)
            addLine(file.value, lineFor(path));
        else
            failures.push(...file.failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(open);
}
async function unignoreOutputs({ projectRoot, paths }) {
    const failures = [];
    for (const path of paths) {
        const file = ignoreFileOf(projectRoot, path);
        if (file.ok)
            removeLine(file.value, `/${nameOf(path)}`);
        else
            failures.push(...file.failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function ignoreFileOf(projectRoot, path) {
    if (/[\n\r]/u.test(path))
        return refuse(path, 'a name with a line break cannot be written in a .gitignore');
    const folder = parentOf(path);
    const file = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safePath */ .n)(projectRoot, folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    if (!file.ok)
        return file;
    const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsAt */ .Z)(file.value);
    if (stats !== undefined && !stats.isFile())
        return refuse(path, `${file.value} is no regular file`);
    return file;
}
function refuse(path, why) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'refused', message: `'${path}' cannot be ignored in Git: ${why}` });
}
function lineFor(path) {
    return `/${nameOf(path).replace(/[\\[\]!*#?]/gu, '\\$&')}`;
}
function addLine(file, line) {
    const text = textOf(file) ?? '';
    const isWhole = text === '' || text.endsWith('\n') || text.endsWith('\r');
    if (isWhole && linesOf(text).includes(`${line}\n`))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file.slice(0, file.lastIndexOf('/'))), { recursive: true });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(`${text}${isWhole ? '' : '\n'}${line}\n`));
}
function removeLine(file, line) {
    const text = textOf(file);
    if (text === undefined)
        return;
    const kept = linesOf(text).filter((other) => other.trim() !== line.trim());
    if (kept.length === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file));
    else
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(kept.join('')));
}
function linesOf(text) {
    return text.replace(/\r\n?/gu, '\n').match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
function textOf(file) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeName */ .e4)((0,_read_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(file));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
