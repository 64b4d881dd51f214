export const id = 5088;
export const ids = [5088,2333];
export const modules = {

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
        if (options.relink === true && failures.length === 0)
            terminal.out('Relinked successfully\n');
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


/***/ })

};
