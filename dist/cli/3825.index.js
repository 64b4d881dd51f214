export const id = 3825;
export const ids = [3825,7945];
export const modules = {

/***/ 89904:
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
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js
var checkout_tracked = __webpack_require__(27763);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/workspace/checkout.js + 1 modules
var checkout = __webpack_require__(30669);
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

// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/revisions.js
var revisions = __webpack_require__(75952);
// EXTERNAL MODULE: ./lib/commands/selected-outs.js
var selected_outs = __webpack_require__(89403);
// EXTERNAL MODULE: ./lib/commands/session.js + 19 modules
var session = __webpack_require__(45866);
// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(51179);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
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
        if (error instanceof store/* StoreError */.A)
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
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const done = await work(session, remotes, outs.value, words);
        for (const failure of remotes.detours.take())
            session.host.emit({ kind: 'warning', failure });
        return done;
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
    const moved = await (0,data/* fetchTracked */.Py)(session, remotes, outs, moveOptions(words));
    if (moved.failures.length > 0)
        return { ok: false, failures: moved.failures };
    return (0,failure.ok)({ moved, remoteMissing: cannotReach(remotes, words) });
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
function finish(done, words, terminal, moved) {
    const { options } = words;
    if (done.remoteMissing)
        terminal.err('WARNING: No remote provided and no default remote set.\n');
    terminal.err(missingWarning(done.moved?.missing ?? []));
    const failures = options.allowMissing === true ? [] : (done.checkedOut?.failures ?? []);
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
function missingWarning(missing) {
    if (missing.length === 0)
        return '';
    const lines = missing.map(({ oid }) => `md5: ${oid}\n`).join('');
    return `WARNING: Some of the cache files do not exist neither locally nor on remote. Missing cache files:\n${lines}`;
}


/***/ }),

/***/ 98378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expApply: () => (/* binding */ expApply)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _data_verbs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89904);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45866);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6518);




const expApply = {
    name: 'exp apply',
    help: 'Put the result of an experiment into the working tree',
    args: '<experiment>',
    options: [{ flags: '-f, --force', help: 'also over changes that are not committed' }],
    exit: { style: 'dvc', failure: 255 },
    async run({ args, options }, host, terminal) {
        const [name = ''] = args;
        const restored = await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .y)(host, (session) => restore(session, name, options.force === true), {
            writes: 'exp apply',
        });
        if (!restored.ok)
            return restored;
        const quiet = { ...terminal, out: () => undefined };
        const done = await _data_verbs_js__WEBPACK_IMPORTED_MODULE_1__.checkout.run({ args: [], options: { force: true, allowMissing: true } }, host, quiet);
        if (done !== 0)
            return done;
        if (options.quiet !== true)
            terminal.out(`Changes for experiment '${name}' have been applied to your current workspace.\n`);
        return 0;
    },
};
async function restore(session, name, isForced) {
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_3__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const found = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_3__/* .findExperiment */ .F0)(opened.value, name);
    if (!found.ok)
        return found;
    if (!isForced && (await session.git?.isDirty()) === true && !(await isApplied(opened.value))) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'git',
            message: 'the working tree has changes that are not committed, and applying would overwrite them',
            hint: 'commit or stash them, or apply with --force',
        });
    }
    await opened.value.git.restore(found.value.sha);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
async function isApplied({ git }) {
    const now = await git.treeOf(await git.workingTree());
    for (const { sha } of await git.list())
        if ((await git.treeOf(sha)) === now)
            return true;
    return false;
}


/***/ }),

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ findExperiment),
/* harmony export */   JN: () => (/* binding */ openExperiments),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78664);


async function openExperiments(session) {
    const baseline = await session.git?.headSha();
    const { git, gitRoot } = session;
    if (git === undefined || gitRoot === undefined || baseline === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noCommit);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ git: git.experiments(), gitRoot, baseline });
}
async function findExperiment({ git, baseline }, name) {
    const all = await git.list();
    const found = all.filter((each) => each.name === name || (/^[0-9a-f]{7,}$/.test(name) && each.sha.startsWith(name)));
    const here = found.filter((each) => each.baseline === baseline);
    const [only, ...others] = here.length > 0 ? here : found;
    if (only !== undefined && others.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(only);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'usage',
        message: only === undefined
            ? `'${name.slice(0, 80)}' does not appear to be an experiment commit.`
            : `'${name.slice(0, 80)}' names ${found.length} experiments of several commits`,
        hint: only === undefined ? 'see `exp list -A`' : 'name its commit instead: `exp list -A` shows them',
    });
}
async function rowOf(session, experiment) {
    const project = await session.projectAt(experiment.sha);
    return { ...experiment, ...(project.ok ? await valuesOf(session, project.value) : none) };
}
async function valuesOf(session, project) {
    const [metrics, params] = [
        await (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTables */ .Ml)(project, { session }),
        await (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .paramTables */ .VT)(project, { session }),
    ];
    return { metrics: metrics.files, params: params.files };
}
const none = { metrics: new Map(), params: new Map() };
const noCommit = {
    reason: 'git',
    message: 'experiments need a Git repository with at least one commit, which they start from',
    hint: 'run `git init` and commit the project',
};


/***/ }),

/***/ 76248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function relativePath(path, cwd) {
    if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path))
        return path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(cwd, path) || '.';
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

/***/ 89403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectEverywhere),
/* harmony export */   f: () => (/* binding */ unrecordedOuts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16079);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75952);



async function selectEverywhere(session, words) {
    const here = await selectIn(session, await session.project(), words);
    if (!(0,_revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .asksForHistory */ .mD)(words))
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
    for (const { sha, name } of await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_2__/* .askedRevisions */ .Py)(session.git, words)) {
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
    return read === 0 && refused.length > 0 ? { ok: false, failures: refused } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
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
async function selectIn(session, project, { args, options }) {
    if (!project.ok)
        return project;
    const found = await (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveOutTargets */ .jV)(project.value, args, {
        cwd: session.cwd,
        recursive: options.recursive === true,
        withDeps: options.withDeps === true,
        glob: options.glob === true,
    });
    return found.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found.value.flatMap(selected)) : found;
}
async function unrecordedOuts(session, { args, options }) {
    const project = await session.project();
    if (!project.ok)
        return project;
    const found = await (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveOutTargets */ .jV)(project.value, args, {
        cwd: session.cwd,
        recursive: options.recursive === true,
        withDeps: options.withDeps === true,
        glob: options.glob === true,
    });
    if (!found.ok)
        return found;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found.value.filter(({ stage, output }) => {
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
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
;// CONCATENATED MODULE: ./lib/commands/tables.js







function metricTables(project, sources) {
    return readTables(project, new Map(metricPaths(project).map((path) => [path, []])), sources);
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
    const { files, failures } = await readTables(project, keysOf, sources);
    return { files: targets === undefined ? withVars(files, project) : files, failures };
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
    for (const path of [...keysOf.keys()].sort(values_value/* compareCodePoints */.OP)) {
        for (const [file, bytes] of await contentsOf(project, path, sources)) {
            const parsed = (0,load/* readValues */.N)(file, bytes);
            if (parsed.ok)
                files.set(file, viewParams(parsed.value.value, keysOf.get(path) ?? []));
            else
                failures.push(...parsed.failures);
        }
    }
    return { files, failures };
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
        const bytes = await objectBytes(id, sources);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    const tree = sources.session.cache.readTree(id.oid, id.hashName);
    if (tree === undefined || !tree.ok)
        return [];
    const { inner } = sources;
    const wanted = tree.value.entries.filter((entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`));
    const read = await Promise.all(wanted.map(async (entry) => [
        `${path}/${entry.path}`,
        await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
    ]));
    return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
}
async function objectBytes(id, { session, remotes, remote }) {
    const { signal } = session.host;
    const local = session.cache.has(id) ? await (0,commands_remotes/* readAll */.yw)(session.cache.store, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    if (local !== undefined && (0,md5/* md5Bytes */.cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const sources = await remotes.sources(remote, { only: remote !== undefined });
    for (const store of sources.ok ? sources.value.all : []) {
        const bytes = await (0,commands_remotes/* readAll */.yw)(store, (0,oid/* objectKey */.T5)(id), signal);
        if (bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid)
            return bytes;
    }
    return undefined;
}


/***/ }),

/***/ 64971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ globMatch),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
function globMatch(text, pattern) {
    return matchSteps([...text], compileGlob(pattern));
}
function isGlob(pattern) {
    return /[*?[]/.test(pattern);
}
function matchSteps(text, steps) {
    let [at, step, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        const current = steps[step];
        if (current?.kind === 'star') {
            star = step++;
            mark = at;
        }
        else if (current !== undefined && matchesOne(current, text[at])) {
            at++;
            step++;
        }
        else if (star >= 0) {
            step = star + 1;
            at = ++mark;
        }
        else {
            return false;
        }
    }
    while (steps[step]?.kind === 'star')
        step++;
    return step === steps.length;
}
function matchesOne(step, char) {
    if (step.kind === 'any')
        return true;
    if (step.kind === 'char')
        return step.char === char;
    if (step.kind === 'star')
        return false;
    const code = char.codePointAt(0);
    return step.ranges.some(([low, high]) => low <= code && code <= high) !== step.negated;
}
function compileGlob(pattern) {
    const chars = [...pattern];
    const steps = [];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        const end = char === '[' ? setEnd(chars, i + 1) : -1;
        if (end >= 0) {
            steps.push(compileSet(chars.slice(i + 1, end)));
            i = end;
        }
        else if (char === '*') {
            if (steps.at(-1)?.kind !== 'star')
                steps.push({ kind: 'star' });
        }
        else {
            steps.push(char === '?' ? { kind: 'any' } : { kind: 'char', char });
        }
    }
    return steps;
}
function setEnd(chars, start) {
    let i = start;
    if (chars[i] === '!')
        i++;
    if (chars[i] === ']')
        i++;
    return chars.indexOf(']', i);
}
function compileSet(chars) {
    const negated = chars[0] === '!';
    const members = negated ? chars.slice(1) : chars;
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const low = members[i].codePointAt(0);
        const isRange = members[i + 1] === '-' && i + 2 < members.length;
        const high = isRange ? members[i + 2].codePointAt(0) : low;
        if (low <= high)
            ranges.push([low, high]);
        if (isRange)
            i += 2;
    }
    return { kind: 'set', negated, ranges };
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
var store_tree = __webpack_require__(44221);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
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
        const oid = await hashOpen(fd, Number(before.size), job);
        const after = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
        if (!isSame(before, after))
            throw new failure/* FailureError */.pO(moved(abs));
        job.state?.remember(abs, after, oid, job.hashName);
        return { oid, stats: after };
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
        if (length !== Number(before.size))
            return undefined;
        const stats = (0,external_node_fs_.fstatSync)(fd, { bigint: true });
        if (!isSame(before, stats))
            return undefined;
        const oid = (0,store_md5/* md5Bytes */.cG)(small.subarray(0, length), 'md5');
        state?.remember(abs, stats, oid, 'md5');
        return { oid, stats };
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
function isSame(a, b) {
    return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}
function present(abs) {
    try {
        const stats = (0,external_node_fs_.statSync)((0,file_name/* fsPath */.Jk)(abs), { bigint: true, throwIfNoEntry: false });
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
function stampOf({ ino, size, mtimeNs }) {
    const mtimeMs = Number(mtimeNs / 1000000000n) * 1e3 + Number(mtimeNs % 1000000000n) / 1e6;
    return { ino: Number(ino), size: Number(size), mtimeMs };
}

;// CONCATENATED MODULE: ./lib/workspace/hash-folder.js





async function hashFolder({ abs, files, ...rest }) {
    const job = { ...rest, pace: { bytes: 0, files: 0 } };
    const found = new Map();
    const failures = [];
    const unknown = await recallAll(abs, files, { job, found, failures });
    const isDone = job.hashName === 'md5' && (await hashTogether(unknown, { job, found, failures }));
    if (!isDone)
        await hashInTurn(unknown, { job, found, failures });
    if (failures.length > 0)
        return { ok: false, failures };
    let size = 0;
    for (const { stats } of found.values())
        size += Number(stats.size);
    const entries = files.map((path) => ({ path, oid: found.get(path).oid }));
    const tree = (0,store_tree/* makeTree */.TI)(entries);
    const stamps = new Map(files.map((path) => [path, stampOf(found.get(path).stats)]));
    const info = { oid: (0,store_tree/* treeId */.Mh)(tree).oid, hashName: job.hashName, size, nfiles: entries.length };
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
            if (oid === undefined)
                unknown.push({ path, abs: whole, before });
            else
                found.set(path, { oid, stats: before });
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
    const tell = (index, result) => {
        const file = unknown[index];
        if (result.kind === 'hash' && isSame(file.before, result.stats)) {
            const oid = result.md5;
            job.state?.remember(file.abs, result.stats, oid, job.hashName);
            found.set(file.path, { oid, stats: result.stats });
        }
        else if (result.kind === 'error')
            failures.push((0,walk/* unreadable */.O$)(file.abs, result.error));
        else
            failures.push(moved(file.abs));
    };
    const files = unknown.map(({ abs, before }) => ({ path: (0,file_name/* fsPath */.Jk)(abs), size: Number(before.size) }));
    return (await crew.hashTogether({ files, tell, signal: job.signal })) > 0;
}
const fewFiles = 16;
async function hashInTurn(unknown, { job, found, failures }) {
    for (const { path, abs } of unknown) {
        try {
            found.set(path, await hashOne(abs, job));
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
    const isexec = (stats.mode & 73n) !== 0n;
    return { oid, hashName, size: Number(stats.size), ...(isexec ? { isexec } : {}) };
}


/***/ })

};
