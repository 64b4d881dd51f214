export const id = 318;
export const ids = [318];
export const modules = {

/***/ 60337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ urlReader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _address_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32802);


function urlReader(session, { urls, publicOnly = false, }) {
    return async (url) => {
        const record = urls?.get(url);
        if (record !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(record);
        const guard = await (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .addressGuard */ .e)(session, url, publicOnly);
        if (!guard.ok)
            return guard;
        const { lookAtUrl } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 61123));
        const seen = await lookAtUrl(session, url, guard.value);
        return seen.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(seen.value?.record) : seen;
    };
}


/***/ }),

/***/ 38326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ currentCommit),
/* harmony export */   i: () => (/* binding */ importFromRepo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54438);
/* harmony import */ var _source_repo_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47185);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60227);
/* harmony import */ var _source_repo_take_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19519);
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
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .o)(session.host, { url, rev });
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_1, opened.value, true);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(source.sha);
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
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { session } = writing;
        const added = (0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_6__/* .addedIn */ .G$)(repo, session.host.cwd);
        if (!added.ok)
            return added;
        const opened = await (0,_source_repo_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .o)(session.host, repo);
        if (!opened.ok)
            return opened;
        const source = __addDisposableResource(env_2, opened.value, true);
        const temp = node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'lockstep-import-'));
        try {
            const taken = await (0,_source_repo_take_js__WEBPACK_IMPORTED_MODULE_7__/* .takePath */ .D)(source, {
                ...{ host: session.host, path: dep.path, into: temp, cache: session.cache },
                ...added.value,
            });
            if (!taken.ok)
                return taken;
            const place = { kind: 'outside', path: taken.value };
            const entry = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .runImport */ .$O)(writing, { dep: { kind: 'path', path: dep.path, place }, out });
            return entry.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ sha: source.sha, entry: entry.value }) : entry;
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { recursive: true, force: true });
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}


/***/ }),

/***/ 91131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ plotEntries)
/* harmony export */ });
/* unused harmony export plotProps */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76248);



const plotProps = ['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
async function plotEntries(project, wish) {
    const found = [...(await topLevel(project, wish)), ...(await ofStages(project, wish))];
    const known = project.plots.length > 0 || found.length > 0;
    for (const target of wish.targets) {
        const files = await wish.files(target);
        if (known && files === undefined)
            continue;
        for (const id of files ?? [target])
            found.push({ config: '', id, props: wish.props });
    }
    return merged(found);
}
async function topLevel({ plots }, wish) {
    const found = [];
    for (const [file, definitions] of Map.groupBy(plots, ({ definedIn }) => definedIn)) {
        const config = (0,_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .i)(file, wish.cwd);
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(config);
        const parents = definitions.map(({ id }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, id));
        for (const { id, props } of definitions) {
            if (!isWanted(wish.targets, config, id))
                continue;
            const own = new Map([...((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(props) ? props : [])].map(([key, value]) => [String(key), value]));
            if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(own.get('y'))) {
                found.push({ config, id, props: new Map([...adjusted(own, folder), ...wish.props]) });
                continue;
            }
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, id);
            for (const each of (await wish.files(path)) ?? [path]) {
                if (closest(each, parents) === path)
                    found.push({ config, id: each, props: new Map([...own, ...wish.props]) });
            }
        }
    }
    return found;
}
async function ofStages({ stages }, wish) {
    const found = [];
    for (const stage of stages) {
        for (const output of stage.outs) {
            if (output.role !== 'plot' || output.place.kind !== 'inside')
                continue;
            const path = (0,_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .i)(output.place.path, wish.cwd);
            if (!isWanted(wish.targets, (0,_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .i)(stage.file, wish.cwd), path))
                continue;
            const props = new Map(plotProps.flatMap((name) => {
                const value = output.props?.get(name);
                return value === undefined ? [] : [[name, value]];
            }));
            for (const id of (await wish.files(path)) ?? [path])
                found.push({ config: '', id, props: new Map([...props, ...wish.props]) });
        }
    }
    return found;
}
function adjusted(props, folder) {
    return new Map([...props].map(([name, value]) => (name === 'x' || name === 'y') && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value)
        ? [name, new Map([...value].map(([file, field]) => [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, String(file)), field]))]
        : [name, value]));
}
function isWanted(targets, config, id) {
    const full = config === '' ? id : `${config}::${id}`;
    return targets.length === 0 || targets.some((target) => begins(target, id) || begins(target, full));
}
function begins(pattern, text) {
    try {
        return new RegExp(`^(?:${pattern})`).test(text);
    }
    catch {
        return text.startsWith(pattern);
    }
}
function closest(path, parents) {
    let best = '';
    for (const parent of parents) {
        const [a, b] = [path.split('/'), parent.split('/')];
        const same = a.findIndex((part, i) => part !== b[i]);
        const common = a.slice(0, same === -1 ? a.length : same).join('/');
        if (common.length > best.length)
            best = common;
    }
    return best;
}
function merged(entries) {
    const groups = Map.groupBy(entries, ({ config, id }) => `${config}\0${id}`);
    return [...groups.values()].flatMap(([first, ...more]) => first === undefined
        ? []
        : [{ ...first, props: new Map([...first.props, ...more.flatMap(({ props }) => [...props])]) }]);
}


/***/ }),

/***/ 75952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ askedRevisions),
/* harmony export */   mD: () => (/* binding */ asksForHistory),
/* harmony export */   x3: () => (/* binding */ historyOptions)
/* harmony export */ });
const historyOptions = [
    { flags: '-a, --all-branches', help: 'every branch too' },
    { flags: '-T, --all-tags', help: 'every tag too' },
    { flags: '-A, --all-commits', help: 'every commit too' },
];
function asksForHistory({ options }) {
    return options.allBranches === true || options.allTags === true || options.allCommits === true;
}
async function askedRevisions(git, { options }) {
    if (git === undefined)
        return [];
    if (options.allCommits === true)
        return (await git.allCommits()).map((sha) => ({ sha, name: sha }));
    const named = [
        ...(options.allBranches === true ? await git.refs('heads') : []),
        ...(options.allTags === true ? await git.refs('tags') : []),
    ];
    const bySha = new Map();
    for (const { sha, name } of named)
        bySha.set(sha, (bySha.get(sha) ?? new Set()).add(name));
    return [...bySha].map(([sha, names]) => ({ sha, name: [...names].join(',') }));
}


/***/ }),

/***/ 16852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dm: () => (/* binding */ selectEverywhere),
  Gl: () => (/* binding */ targetOptions),
  fo: () => (/* binding */ unrecordedOuts)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/commands/plots/definitions.js
var definitions = __webpack_require__(91131);
;// CONCATENATED MODULE: ./lib/commands/fetch-filter.js


async function fetchFilter(project, { options }) {
    const limit = typeof options.maxSize === 'string' ? Number.parseInt(options.maxSize, 10) : 0;
    const types = Array.isArray(options.type) ? options.type : [];
    const paths = [
        ...(types.includes('metrics') ? metricPaths(project) : []),
        ...(types.includes('plots') ? await plotPaths(project) : []),
    ];
    return ({ stage, output }) => {
        const size = stage.lock?.outs.find(({ path }) => path === output.path)?.size ?? 0;
        if (limit !== 0 && size !== 0 && size >= limit)
            return false;
        if (types.length === 0)
            return true;
        const { place } = output;
        return (place.kind === 'inside' &&
            paths.some((path) => isWithin(path, place.path) || isWithin(place.path, path)));
    };
}
function metricPaths({ stages, metrics }) {
    const outs = stages.flatMap((stage) => stage.outs).filter(({ role }) => role === 'metric');
    return [
        ...outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
        ...metrics.map(({ path }) => path),
    ];
}
async function plotPaths(project) {
    const files = async () => undefined;
    const entries = await (0,definitions/* plotEntries */.Y)(project, { cwd: '', targets: [], props: new Map(), files });
    return entries.flatMap(({ id, props }) => {
        const [x, y] = [props.get('x'), props.get('y')];
        return (0,values_value/* isMapping */.pi)(y) ? [...keysOf(y), ...keysOf(x)] : [id];
    });
}
function keysOf(value) {
    return (0,values_value/* isMapping */.pi)(value) ? [...value.keys()].map(String) : [];
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./lib/commands/revisions.js
var revisions = __webpack_require__(75952);
;// CONCATENATED MODULE: ./lib/commands/selected-outs.js




async function selectEverywhere(session, words) {
    const here = await selectIn(session, await session.project(), words);
    if (!(0,revisions/* asksForHistory */.mD)(words))
        return here;
    if (session.git === undefined) {
        const refused = await session.projectAt('HEAD');
        if (!refused.ok)
            return refused;
    }
    const found = here.ok ? [...here.value] : [];
    const refused = here.ok ? [] : [...here.failures];
    if (!here.ok)
        skip(session, 'workspace');
    const known = new Set(found.map(keyOf));
    let read = here.ok ? 1 : 0;
    for (const { sha, name } of await (0,revisions/* askedRevisions */.Py)(session.git, words)) {
        const there = await selectIn(session, await session.projectAt(sha), words);
        if (!there.ok) {
            skip(session, name);
            refused.push(...there.failures);
            continue;
        }
        read++;
        for (const out of there.value) {
            if (known.has(keyOf(out)))
                continue;
            known.add(keyOf(out));
            found.push({ ...out, past: true });
        }
    }
    return read === 0 && refused.length > 0 ? { ok: false, failures: refused } : (0,failure.ok)(found);
}
function skip({ host }, name) {
    host.emit({
        kind: 'warning',
        failure: { reason: 'data', message: `failed to collect '${name}', skipping` },
    });
}
function keyOf({ output, locked, inner }) {
    return [output.remote ?? '', String(output.push), locked.hashName, locked.oid, inner ?? ''].join('\0');
}
async function selectIn(session, project, words) {
    if (!project.ok)
        return project;
    const found = await (0,targets/* resolveOutTargets */.jV)(project.value, words.args, targetOptions(session, words.options));
    if (!found.ok)
        return found;
    const meant = found.value.filter(await fetchFilter(project.value, words));
    const failures = [...new Set(meant.flatMap(falseHashes))];
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(meant.flatMap(selected));
}
function falseHashes({ stage, output }) {
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    return output.cache && locked?.oid === undefined ? (stage.lock?.failures ?? []) : [];
}
async function unrecordedOuts(session, { args, options }) {
    const project = await session.project();
    if (!project.ok)
        return project;
    const found = await (0,targets/* resolveOutTargets */.jV)(project.value, args, targetOptions(session, options));
    if (!found.ok)
        return found;
    return (0,failure.ok)(found.value.filter(({ stage, output }) => {
        const isImport = stage.cmd === undefined && stage.deps.length > 0;
        const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
        return output.cache && !isImport && locked?.oid === undefined && locked?.other === undefined;
    }));
}
function selected({ stage, output, path }) {
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    if (locked?.oid === undefined || !output.cache)
        return [];
    const root = output.place.kind === 'inside' ? output.place.path : '';
    return [{ stage, output, locked, ...(path === undefined ? {} : { inner: path.slice(root.length + 1) }) }];
}
function targetOptions({ cwd }, options) {
    return {
        cwd,
        recursive: options.recursive === true,
        withDeps: options.withDeps === true,
        glob: options.glob === true,
    };
}


/***/ }),

/***/ 99373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ updatesAvailable),
/* harmony export */   y: () => (/* binding */ isRepoImport)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _import_repo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38326);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60227);



function isRepoImport(stage) {
    return repoOfStage(stage) !== undefined;
}
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

/***/ 77937:
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
    const isRepoImport = stage.cmd === undefined &&
        stage.deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
    return output.push && output.remote === undefined && !isRepoImport;
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
// EXTERNAL MODULE: ./lib/commands/session.js + 11 modules
var session = __webpack_require__(69238);
// EXTERNAL MODULE: ./lib/commands/status-imports.js
var status_imports = __webpack_require__(99373);
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
    const updates = await (0,status_imports/* updatesAvailable */.a)(session, options.updates === false ? [] : selected.value);
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
        .filter((stage) => stage.frozen && !(0,status_imports/* isRepoImport */.y)(stage))
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


/***/ })

};
