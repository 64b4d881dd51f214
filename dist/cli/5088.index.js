export const id = 5088;
export const ids = [5088];
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
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17983);
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
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js
var checkout_tracked = __webpack_require__(27763);
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
    const force = words.options.force === true;
    const gone = words.args.length > 0 ? (0,failure.ok)([]) : await removeUnusedIn(session, force);
    if (!gone.ok)
        return gone;
    const checkedOut = await (0,checkout_tracked/* checkoutTracked */.v)(session, [...here, ...waiting.value.wanted], {
        force,
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
async function removeUnusedIn(session, force) {
    const project = await session.project();
    return project.ok ? removeUnused(session, project.value, { force }) : project;
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
    const info = { oid: (0,store_tree/* treeId */.Mh)(tree).oid, hashName: job.hashName, size: found.size, nfiles: files.length };
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
    const crew = await __webpack_require__.e(/* import() */ 5168).then(__webpack_require__.bind(__webpack_require__, 65168));
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
