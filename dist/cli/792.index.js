export const id = 792;
export const ids = [792,2223];
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

/***/ 90792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gc: () => (/* binding */ gc)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/commands/gc-remove.js





async function removeUnused(kind, unused) {
    const { store, root, dry, lines, signal, jobs } = unused;
    try {
        const keys = await unusedKeys(kind, unused);
        if (dry)
            lines.push(...keys.map((key) => `Removing ${root}/${key}`));
        else {
            const options = { limit: jobs ?? store.width ?? 8, signal };
            for (const group of [keys.filter(isManifest), keys.filter((key) => !isManifest(key))])
                await (0,pool/* pool */.d)(group, options, (key) => store.remove(key, signal));
        }
        return (0,failure.ok)(keys.length);
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}
async function unusedKeys(kind, { store, used, signal }) {
    const unused = [];
    for await (const { key } of store.list(kind === 'md5' ? 'files/md5/' : '', signal)) {
        if ((0,store_oid/* parseObjectKey */.ud)(key)?.hashName === kind && !used.has(key))
            unused.push(key);
    }
    return unused.sort((a, b) => Number(isManifest(b)) - Number(isManifest(a)) || (0,value/* compareCodePoints */.OP)(a, b));
}
function isManifest(key) {
    return key.endsWith('.dir');
}

;// CONCATENATED MODULE: ./lib/commands/gc-revisions.js

async function commitsToKeep(git, options) {
    const { rev, num } = options;
    const start = rev === undefined ? undefined : await git.revParse(rev);
    if (rev !== undefined && start === undefined)
        return (0,failure/* fail */.fJ)(unknownRevision(rev));
    const found = new Set(start === undefined ? [] : await git.firstParents(start, num));
    const add = (commits) => {
        for (const sha of commits)
            found.add(sha);
    };
    if (options.allCommits)
        add(await git.allCommits());
    else {
        const heads = options.allBranches ? await git.refs('heads') : [];
        for (const { sha } of heads)
            add(await git.firstParents(sha, num));
        if (options.allTags)
            add((await git.refs('tags')).map(({ sha }) => sha));
        if (options.since !== undefined)
            add(await git.commitsSince(options.since / 1000));
    }
    if (options.allExperiments)
        add(await git.experimentCommits());
    return (0,failure.ok)([...found]);
}
function unknownRevision(rev) {
    return {
        reason: 'git',
        message: `unknown Git revision '${rev}'`,
        hint: 'nothing was removed; check the spelling',
    };
}

// EXTERNAL MODULE: ./lib/commands/unversioned.js
var unversioned = __webpack_require__(92762);
;// CONCATENATED MODULE: ./lib/commands/gc-used.js




async function usedObjects(session, project, options) {
    const projects = await projectsToKeep(session, project, options);
    if (!projects.ok)
        return projects;
    for (const { stages } of projects.value)
        (0,unversioned/* warnOfUnversioned */.q)(session, stages.flatMap((stage) => stage.outs.map((output) => ({ stage, output }))));
    const used = new Map([[undefined, new Set()]]);
    const failures = [];
    for (const { stage, output, locked } of projects.value.flatMap(trackedOuts)) {
        const name = output.remote?.toLowerCase();
        const keys = used.get(name) ?? new Set();
        used.set(name, keys);
        const found = await keysOf(locked, options.tree);
        for (const key of found.keys)
            keys.add(key);
        if (!found.isComplete && !options.force)
            failures.push(lostMembers(stage, output));
    }
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(used);
}
async function projectsToKeep(session, project, options) {
    const { git, host } = session;
    const projects = [project];
    if (git === undefined)
        return (0,failure.ok)(projects);
    const commits = await commitsToKeep(git, options);
    if (!commits.ok)
        return commits;
    const failures = [];
    for (const sha of commits.value) {
        const before = await session.projectAt(sha);
        if (before.ok)
            projects.push(before.value);
        else if (before.failures.every(({ reason }) => reason === 'no-repo'))
            continue;
        else if (options.skipFailed) {
            const message = `failed to collect '${sha}', skipping`;
            host.emit({ kind: 'warning', failure: { reason: 'data', message } });
        }
        else
            failures.push(...atCommit(before.failures, sha));
    }
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(projects);
}
function atCommit(failures, sha) {
    return failures.map((failure) => ({
        ...failure,
        message: `commit ${sha.slice(0, 7)}: ${failure.message}`,
    }));
}
function trackedOuts(project) {
    return project.stages.flatMap((stage) => {
        const isForeign = stage.deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
        if (isForeign)
            return [];
        return stage.outs.flatMap((output) => {
            const locked = stage.lock?.outs.find(({ path }) => path === output.path);
            return output.cache && locked?.oid !== undefined ? [{ stage, output, locked }] : [];
        });
    });
}
async function keysOf({ oid, hashName }, tree) {
    if (oid === undefined)
        return { keys: [], isComplete: true };
    const own = (0,store_oid/* objectKey */.T5)({ oid, hashName });
    if (!(0,store_oid/* isTreeOid */.FV)(oid))
        return { keys: [own], isComplete: true };
    const members = await tree(oid, hashName);
    const keys = members?.entries.map((entry) => (0,store_oid/* objectKey */.T5)({ oid: entry.oid, hashName })) ?? [];
    return { keys: [own, ...keys], isComplete: members !== undefined };
}
function lostMembers(stage, { path }) {
    return {
        reason: 'data',
        message: `unable to fully collect used cache without cache for directory '${path}'`,
        location: stage.location,
        hint: 'fetch it first; with `-f` the files inside are lost',
    };
}

;// CONCATENATED MODULE: ./lib/commands/gc-words.js

function gcMisuse({ options }) {
    const { notInRemote, cloud, num, rev, allBranches, date } = options;
    const wrong = (message) => ({ reason: 'project', message });
    if (notInRemote === true && cloud === true)
        return wrong('`--not-in-remote` and `--cloud` are mutually exclusive');
    const scopes = [
        options.workspace,
        allBranches,
        options.allTags,
        options.allCommits,
        options.allExperiments,
    ];
    const isScoped = scopes.includes(true) || date !== undefined || rev !== undefined || num !== undefined;
    if (!isScoped)
        return wrong('Either of `-w|--workspace`, `-a|--all-branches`, `-T|--all-tags` `--all-experiments`, `--all-commits`, `--date` or `--rev` needs to be set.');
    if (num !== undefined && rev === undefined && allBranches !== true)
        return wrong('`--num` can only be used alongside `--rev` or `--all-branches`');
    if (typeof num === 'string' && !/^-?\d{1,9}$/.test(num))
        return { reason: 'usage', message: `argument -n/--num: invalid int value: '${num.slice(0, 40)}'` };
    if (typeof date === 'string' && dayOf(date) === undefined)
        return wrong(`time data '${date.slice(0, 40)}' does not match format '%Y-%m-%d'`);
    return undefined;
}
function keepOptions({ options }) {
    const { date, rev, num } = options;
    const since = typeof date === 'string' ? dayOf(date) : undefined;
    return {
        allBranches: options.allBranches === true,
        allTags: options.allTags === true,
        allCommits: options.allCommits === true,
        allExperiments: options.allExperiments === true,
        num: typeof num === 'string' ? Number(num) || 1 : 1,
        ...(since === undefined ? {} : { since }),
        ...(typeof rev === 'string' ? { rev } : {}),
    };
}
function dayOf(text) {
    const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
    if (year === undefined)
        return undefined;
    const date = new Date(Number(year), Number(month) - 1, Number(day));
    const isReal = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
    return isReal ? date.getTime() : undefined;
}
function gcWarning({ options }, cwd) {
    const projects = Array.isArray(options.projects) ? options.projects : [];
    const others = projects.map((path) => `\n  - ${(0,external_node_path_.resolve)(cwd, path)}`).join('');
    return [
        'This will remove all cache except items used in the workspace',
        revisionWords(options),
        options.allExperiments === true ? ' and all experiments' : '',
        options.notInRemote === true ? ' that are not present in the DVC remote' : '',
        projects.length > 0 ? ` of the current and the following repos:${others}` : ' of the current repo.',
    ].join('');
}
function revisionWords({ allBranches, allTags, allCommits, date, rev, num }) {
    if (allCommits === true)
        return ' and all git commits';
    const last = num ?? (rev === undefined ? undefined : 1);
    const branches = last === undefined ? ' and all git branches' : ` and last ${last} commits from all git branches`;
    const tags = allBranches !== true ? ' and all git tags' : last === undefined ? ' and tags' : ' and all git tags';
    return [
        allBranches === true ? branches : '',
        allTags === true ? tags : '',
        date === undefined ? '' : ` and all git commits before date ${date}`,
        rev === undefined ? '' : ` and last ${last} commits from ${rev}`,
    ].join('');
}

// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/session.js + 12 modules
var commands_session = __webpack_require__(62316);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
// EXTERNAL MODULE: ./lib/commands/write-session.js
var write_session = __webpack_require__(65336);
;// CONCATENATED MODULE: ./lib/commands/gc.js
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










const gc = {
    name: 'gc',
    help: 'Remove objects that are not in use from the cache, and with -c from a remote',
    options: [
        { flags: '-w, --workspace', help: 'keep what the workspace needs' },
        { flags: '--rev <commit>', help: 'keep what this commit needs' },
        { flags: '-n, --num <num>', help: 'so many commits back from --rev, or from each branch (1)' },
        { flags: '-a, --all-branches', help: 'keep what the tips of all branches need' },
        { flags: '-T, --all-tags', help: 'keep what all tags need' },
        { flags: '-A, --all-commits', help: 'keep what any commit needs' },
        { flags: '--date <yyyy-mm-dd>', help: 'keep what the commits since that day need' },
        { flags: '--all-experiments', help: 'keep what experiments need' },
        { flags: '--not-in-remote', help: 'keep only what is not on the remote' },
        { flags: '-c, --cloud', help: 'also clean the remote' },
        { flags: '-r, --remote <name>', help: 'the remote to clean instead of the default one' },
        { flags: '--skip-failed', help: 'pass over revisions that cannot be read' },
        { flags: '-f, --force', help: 'do it, and do not ask' },
        { flags: '--dry', help: 'only tell what would be removed' },
        { flags: '-j, --jobs <n>', help: 'removals at once' },
        { flags: '-p, --projects <paths...>', help: 'also keep what these projects need' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const misuse = gcMisuse(words);
        if (misuse !== undefined)
            return (0,stage_dump/* verbFailures */.jy)([misuse]);
        return clean(words, host, terminal);
    },
};
async function clean(words, host, terminal) {
    const { options } = words;
    if (options.quiet !== true)
        terminal.err(`WARNING: ${gcWarning(words, host.cwd)}\n`);
    if (options.dry !== true && options.force !== true) {
        terminal.err('Nothing was removed: look with `--dry` first, then confirm with `-f`.\n');
        return 1;
    }
    const lines = [];
    const done = await (0,write_session/* withWriting */.$)(host, { what: 'gc', scmContext: false }, (writing) => collect(writing, words, lines));
    if (options.quiet !== true)
        terminal.out(lines.map((line) => `${line}\n`).join(''));
    return done.ok ? 0 : (0,stage_dump/* verbFailures */.jy)(done.failures);
}
async function collect(writing, words, lines) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options } = words;
        const { session } = writing;
        const { cache, host } = session;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const name = typeof options.remote === 'string' ? options.remote : undefined;
        const used = await usedByAll(session, words, keepOptions(words));
        if (!used.ok)
            return used;
        const kept = options.notInRemote === true ? await withoutStored(remotes, name, used.value) : used;
        if (!kept.ok)
            return kept;
        const everything = new Set([...kept.value.values()].flatMap((keys) => [...keys]));
        const jobs = typeof options.jobs === 'string' ? Math.max(1, Number(options.jobs) || 1) : undefined;
        const sweep = { dry: options.dry === true, signal: host.signal, lines, jobs };
        for (const [kind, label] of [
            ['md5', 'repo'],
            ['md5-dos2unix', 'legacy'],
        ]) {
            const count = await removeUnused(kind, {
                ...sweep,
                store: cache.store,
                used: everything,
                root: cache.dir,
            });
            if (!count.ok)
                return count;
            lines.push(count.value > 0
                ? `Removed ${count.value} objects from ${label} cache.`
                : `No unused '${label}' cache to remove.`);
        }
        return options.cloud === true
            ? cleanRemotes(session, { remotes, name, used: used.value, sweep })
            : (0,failure.ok)(undefined);
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
async function usedByAll(session, words, keep) {
    const { options } = words;
    const name = typeof options.remote === 'string' ? options.remote : undefined;
    const usedBy = async (one) => {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const loaded = await one.project();
            if (!loaded.ok)
                return loaded;
            const remotes = __addDisposableResource(env_2, new commands_remotes/* Remotes */.ot(one), true);
            return await usedObjects(one, loaded.value, {
                ...keep,
                force: options.force === true || options.dry === true,
                skipFailed: options.skipFailed === true,
                tree: (0,commands_remotes/* manifestReader */.rk)(one, remotes, name),
            });
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
    };
    const all = new Map();
    const { host } = session;
    const paths = Array.isArray(options.projects) ? options.projects : [];
    const asked = [
        ...paths.map((path) => () => (0,commands_session/* withSession */.y)({ ...host, cwd: (0,external_node_path_.resolve)(host.cwd, path) }, usedBy)),
        () => usedBy(session),
    ];
    for (const ask of asked) {
        const used = await ask();
        if (!used.ok)
            return used;
        for (const [remote, keys] of used.value)
            all.set(remote, new Set([...(all.get(remote) ?? []), ...keys]));
    }
    return (0,failure.ok)(all);
}
async function withoutStored(remotes, name, used) {
    const left = new Map();
    try {
        for (const [remote, keys] of used) {
            const store = await remotes.open(remote ?? name);
            if (!store.ok)
                return store;
            const stored = await store.value.has([...keys], remotes.host.signal);
            left.set(remote, new Set([...keys].filter((key) => !stored.has(key))));
        }
        return (0,failure.ok)(left);
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}
async function cleanRemotes(session, { remotes, name, used, sweep }) {
    const main = name?.toLowerCase() ?? session.config.defaultRemote;
    const wanted = new Map(used);
    wanted.delete(undefined);
    wanted.set(main, new Set([...(used.get(undefined) ?? []), ...(used.get(main) ?? [])]));
    for (const [remote, keys] of wanted) {
        const store = await remotes.open(remote);
        if (!store.ok)
            return store;
        const root = session.config.remotes.get(remote ?? '')?.url ?? '';
        for (const kind of ['md5', 'md5-dos2unix']) {
            const count = await removeUnused(kind, { ...sweep, store: store.value, used: keys, root });
            if (!count.ok)
                return count;
            sweep.lines.push(count.value > 0
                ? `Removed ${count.value} objects from remote.`
                : 'No unused cache to remove from remote.');
        }
    }
    return (0,failure.ok)(undefined);
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

/***/ 13667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ dvcFileContent),
/* harmony export */   QN: () => (/* binding */ dumpDvcFile),
/* harmony export */   T6: () => (/* binding */ dumpStage),
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   _Y: () => (/* binding */ dumpLock),
/* harmony export */   es: () => (/* binding */ keptFields),
/* harmony export */   jy: () => (/* binding */ verbFailures),
/* harmony export */   lW: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54901);
/* harmony import */ var _project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22521);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47614);
/* harmony import */ var _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59152);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52855);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31266);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76248);












function dumpDvcFile(writing, file, content) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    const path = (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    const text = (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDvcFile */ .tY)(old, content, file);
    if (!text.ok)
        return text;
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function dumpStage({ session, files }, stage) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .safePath */ .n)(session.projectRoot, stage.file);
    if (!target.ok)
        return target;
    const text = (0,_project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .updateStage */ .Io)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value), 'utf8'), stage);
    if (!text.ok)
        return text;
    const shown = (0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(stage.file, session.cwd);
    session.host.emit({ kind: 'note', text: `Modifying stage '${stage.name}' in '${shown}'` });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    files.track(stage.file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function dvcFileContent(stage, entry) {
    if (stage.dvcFile === undefined)
        throw new Error(`${stage.address} is no .dvc file`);
    return (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .recordInDvcFile */ .K_)(stage.dvcFile, {
        deps: stage.deps.map(({ path }) => pathIn(entry.deps, path)),
        outs: stage.outs.map(({ path }) => pathIn(entry.outs, path)),
    }, stage.file);
}
function keptFields(old, path) {
    const outs = old?.get('outs');
    const before = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isList */ .Lv)(outs)
        ? outs.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isMapping */ .pi).find((entry) => entry.get('path') === path)
        : undefined;
    const of = (from, keys) => keys.flatMap((key) => {
        const value = from?.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    return {
        stage: of(old, ['desc', 'meta']),
        out: of(before, ['desc', 'type', 'labels', 'meta', 'remote', 'push']),
    };
}
function pathIn(paths, path) {
    return paths?.find((entry) => entry.path === path) ?? { path, hashName: 'md5' };
}
async function dumpLock(writing, records) {
    const { projectRoot, host } = writing.session;
    const writer = new _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .LockWriter */ .T(projectRoot, records.map(({ stage }) => stage.address));
    const [first] = records;
    if (first === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    const lockFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, first.stage.file.replace(/\.[^./]*$/, '.lock'));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8') : undefined;
    const done = await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry)));
    const failures = done.flatMap((written) => (written.ok ? [] : written.failures));
    if (failures.length > 0)
        return { ok: false, failures };
    const [written] = done.flatMap((one) => (one.ok ? [one.value] : []));
    if (written !== undefined && before !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8')) {
        writing.files.track(written.file);
        host.emit({ kind: 'lock-written', file: written.file, created: written.created });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function verbFailures(failures, prefix = '') {
    return {
        failures: failures.map((failure) => ({
            ...failure,
            reason: failure.reason === 'usage' ? 'project' : failure.reason,
            message: `${prefix}${failure.message}`,
        })),
    };
}
function stageText({ session }, stage) {
    return `stage: '${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_6__/* .addressFrom */ .L)(stage, session.cwd)}'`;
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
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62316);









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

/***/ 44057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pool)
/* harmony export */ });
async function pool(items, { limit, signal }, work) {
    const results = [];
    const queue = enumerate(items);
    let failed;
    const worker = async () => {
        while (failed === undefined && signal?.aborted !== true) {
            const next = queue.next();
            if (next.done === true)
                return;
            const [index, item] = next.value;
            try {
                results[index] = await work(item, index);
            }
            catch (error) {
                failed ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.floor(limit)) }, worker));
    if (failed !== undefined)
        throw failed.error;
    signal?.throwIfAborted();
    return results;
}
function* enumerate(items) {
    let index = 0;
    for (const item of items)
        yield [index++, item];
}


/***/ }),

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ updateStage),
/* harmony export */   Nz: () => (/* binding */ withoutStage),
/* harmony export */   mF: () => (/* binding */ addStage)
/* harmony export */ });
/* unused harmony export pipelineStageValue */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98745);
/* harmony import */ var _values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71842);
/* harmony import */ var _dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54901);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45690);






function updateStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, stage.file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    const node = stages?.kind === 'mapping' ? (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '') : undefined;
    if (stage.parametrized === true || node?.kind !== 'mapping') {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `cannot dump a parametrized stage: '${stage.address}'`,
            location: stage.location,
            hint: `change it in ${stage.file} by hand`,
        });
    }
    (0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(node, pipelineStageValue(stage));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function addStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text ?? '', stage.file);
    if (!root.ok)
        return root;
    const value = pipelineStageValue(stage);
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping') {
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(root.value, 'stages', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(new Map([[stage.name ?? '', value]])));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
    }
    const before = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '');
    if (before === undefined || !(0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(before, value))
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(stages, stage.name ?? '', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(value));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function withoutStage(text, file, name) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping' || (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, name) === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
    (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteEntry */ .KB)(stages, name);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stages.entries.length === 0 ? undefined : (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function pipelineStageValue(stage) {
    const wdir = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(stage.wdir, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(stage.file));
    const byRole = (role) => stage.outs
        .filter((out) => out.role === role)
        .toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map(outValue);
    const entries = [
        ['desc', stage.desc],
        ['cmd', stage.cmd === undefined || typeof stage.cmd === 'string' ? stage.cmd : [...stage.cmd]],
        ['wdir', wdir === '.' ? undefined : wdir],
        ['deps', stage.deps.flatMap((dep) => (dep.kind === 'path' ? [dep.path] : [])).sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)],
        ['params', paramsValue(stage.deps.filter((dep) => dep.kind === 'params'))],
        ['outs', byRole('output')],
        ['metrics', byRole('metric')],
        ['plots', byRole('plot')],
        ['frozen', stage.frozen],
        ['always_changed', stage.alwaysChanged && (stage.deps.length > 0 || stage.outs.length > 0)],
        ['meta', stage.meta],
    ];
    return new Map(entries.filter((entry) => isTruthy(entry[1])));
}
function paramsValue(params) {
    let list = [];
    for (const { path, keys } of params.toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))) {
        const sorted = [...(keys ?? [])].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP);
        if (sorted.length > 0 && path === 'params.yaml')
            list = [...sorted, ...list];
        else
            list.push(new Map([[path, sorted.length > 0 ? sorted : null]]));
    }
    return list;
}
const annotations = ['desc', 'type', 'labels', 'meta'];
function outValue(out) {
    const props = out.props ?? new Map();
    const flags = new Map();
    for (const key of annotations) {
        const value = props.get(key);
        if (value !== undefined && isTruthy(value))
            flags.set(key, value);
    }
    if (!out.cache)
        flags.set('cache', false);
    if (out.persist)
        flags.set('persist', true);
    for (const [key, value] of props)
        if (!annotations.includes(key))
            flags.set(key, value);
    if (out.remote !== undefined)
        flags.set('remote', out.remote);
    if (!out.push)
        flags.set('push', false);
    return flags.size === 0 ? out.path : new Map([[out.path, flags]]);
}
function isTruthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value))
        return value.size > 0;
    return value !== undefined && value !== null && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .pyEqual */ .Q8)(value, false) && value !== '';
}


/***/ }),

/***/ 59152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ LockWriter),
  L: () => (/* binding */ lockFileOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/root.js
var workspace_root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/project/dvc-lock/quick.js
var quick = __webpack_require__(67752);
;// CONCATENATED MODULE: ./lib/run/serial-lock.js


class SerialLock {
    #original;
    #records = [];
    constructor(original) {
        this.#original = original;
    }
    set(name, entry, rank) {
        const others = this.#records.filter((other) => other.name !== name);
        const at = others.findLastIndex((other) => other.rank <= rank) + 1;
        const first = Math.min(at, this.#records.findIndex((other) => other.name === name) >>> 0);
        this.#records = others
            .toSpliced(at, 0, { name, entry, rank })
            .map((record, i) => (i < first ? record : { ...record, text: undefined }));
    }
    text() {
        let done = this.#records.findLastIndex(({ text }) => text !== undefined);
        let text = this.#records[done]?.text ?? this.#original;
        while (++done < this.#records.length) {
            const record = this.#records[done];
            const updated = (0,dvc_lock/* updateLock */.tn)(text, new Map([[record.name, record.entry]]));
            if (!updated.ok)
                return updated;
            text = updated.value;
            record.text = text;
            const old = this.#records[done - keptTexts];
            if (old !== undefined)
                old.text = undefined;
        }
        return (0,failure.ok)(text ?? '');
    }
}
const keptTexts = 16;

;// CONCATENATED MODULE: ./lib/run/lock-file.js




class LockFile {
    #known;
    #head;
    #changed = new Map();
    #added = [];
    #provedHead = null;
    #isLossy;
    #serial;
    constructor(text, known) {
        this.#head = text;
        this.#isLossy = (0,quick/* isLossy */.d)(text ?? '');
        this.#serial = new SerialLock(text);
        this.#known = known;
    }
    static open(text, file) {
        if (text === undefined)
            return (0,failure.ok)(new LockFile(undefined, new Set()));
        const parsed = (0,dvc_lock/* parseLock */.PG)(text, file);
        return parsed.ok ? (0,failure.ok)(new LockFile(text, new Set(parsed.value.stages.keys()))) : parsed;
    }
    hadName(name) {
        return this.#known.has(name);
    }
    set(name, entry, rank) {
        this.#serial.set(name, entry, rank);
        if (this.#known.has(name)) {
            const settled = this.#changed.has(name) ? this.#settle() : (0,failure.ok)(undefined);
            this.#changed.set(name, entry);
            return settled;
        }
        const alone = (0,dvc_lock/* updateLock */.tn)(undefined, new Map([[name, entry]]));
        if (!alone.ok)
            return alone;
        const isPlain = alone.value.startsWith(opening) && !lock_file_anchor.test(alone.value);
        const block = isPlain ? alone.value.slice(opening.length) : undefined;
        const others = this.#added.filter((other) => other.name !== name);
        const before = others.findLastIndex((other) => other.rank <= rank) + 1;
        this.#added = others.toSpliced(before, 0, { name, rank, entry, block });
        return (0,failure.ok)(undefined);
    }
    #settle() {
        if (this.#changed.size === 0)
            return (0,failure.ok)(undefined);
        const head = (0,dvc_lock/* updateLock */.tn)(this.#head, this.#changed);
        if (!head.ok)
            return head;
        this.#head = head.value;
        this.#changed = new Map();
        this.#isLossy ||= (0,quick/* isLossy */.d)(head.value);
        return (0,failure.ok)(undefined);
    }
    text() {
        const settled = this.#settle();
        if (!settled.ok)
            return settled;
        if (this.#isLossy)
            return this.#serial.text();
        const text = this.#joined();
        if (!text.ok || !(0,quick/* isLossy */.d)(text.value))
            return text;
        this.#isLossy = true;
        return this.#serial.text();
    }
    #joined() {
        if (this.#added.length === 0)
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map());
        const blocks = this.#blocks();
        if (blocks === undefined) {
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map(this.#added.map(({ name, entry }) => [name, entry])));
        }
        return (0,failure.ok)((this.#head ?? opening) + blocks.join(''));
    }
    #blocks() {
        const blocks = this.#added.flatMap(({ block }) => block ?? []);
        if (blocks.length !== this.#added.length)
            return undefined;
        if (this.#provedHead === this.#head)
            return blocks;
        const [first] = this.#added;
        if (first === undefined)
            return undefined;
        const real = (0,dvc_lock/* updateLock */.tn)(this.#head, new Map([[first.name, first.entry]]));
        if (!real.ok || real.value !== (this.#head ?? opening) + first.block)
            return undefined;
        this.#provedHead = this.#head;
        return blocks;
    }
}
const opening = "schema: '2.0'\nstages:\n";
const lock_file_anchor = /[&*]id\d{3}/;

;// CONCATENATED MODULE: ./lib/run/lock-writer.js







class LockWriter {
    #projectRoot;
    #rank;
    #open = new Map();
    #pending = [];
    #isWriting = false;
    #wake;
    constructor(projectRoot, order) {
        this.#projectRoot = projectRoot;
        this.#rank = new Map(order.map((address, rank) => [address, rank]));
    }
    record(stage, entry, { mayWait = false } = {}) {
        return new Promise((resolve) => {
            this.#pending.push({ stage, entry, resolve });
            if (!mayWait)
                this.#wake?.();
            if (!this.#isWriting)
                void this.#writePending();
        });
    }
    async #writePending() {
        this.#isWriting = true;
        await new Promise((resolve) => setImmediate(resolve));
        while (this.#pending.length > 0) {
            const began = performance.now();
            const byFile = Map.groupBy(this.#pending, ({ stage }) => lockFileOf(stage));
            this.#pending = [];
            for (const [file, records] of byFile) {
                const written = await this.#write(file, records);
                for (const { resolve } of records)
                    resolve(written);
            }
            await this.#rest(Math.min(longestRest, (performance.now() - began) * restFactor));
        }
        this.#isWriting = false;
    }
    #rest(milliseconds) {
        return new Promise((resolve) => {
            const end = () => {
                clearTimeout(timer);
                this.#wake = undefined;
                resolve();
            };
            const timer = setTimeout(end, milliseconds);
            this.#wake = end;
        });
    }
    async #write(file, records) {
        const path = (0,safe_path/* safePath */.n)(this.#projectRoot, file);
        if (!path.ok)
            return path;
        try {
            const stamp = stampOf(path.value);
            if (stamp !== undefined && leavesRepository(path.value))
                return (0,failure/* fail */.fJ)(refusedLink(file));
            const last = this.#open.get(file);
            const changedMeanwhile = last !== undefined && !sameStamp(last.stamp, stamp);
            const recorded = last?.recorded ?? [];
            const lock = last === undefined || changedMeanwhile
                ? LockFile.open(readLock(path.value, stamp), file)
                : (0,failure.ok)(last.lock);
            if (!lock.ok)
                return lock;
            const lost = changedMeanwhile
                ? last.recorded.filter(({ stage }) => !lock.value.hadName(nameOf(stage)))
                : [];
            const text = this.#fill(lock.value, [...lost, ...records]);
            if (!text.ok)
                return text;
            await replaceFile(path.value, text.value);
            recorded.push(...records);
            this.#open.set(file, { lock: lock.value, stamp: stampOf(path.value), recorded });
            return (0,failure.ok)({ file, created: stamp === undefined, changedMeanwhile });
        }
        catch (error) {
            return (0,failure/* fail */.fJ)(diskFailure(error, file));
        }
    }
    #fill(lock, records) {
        for (const { stage, entry } of records) {
            const rank = this.#rank.get(stage.address) ?? Number.MAX_SAFE_INTEGER;
            const set = lock.set(nameOf(stage), entry, rank);
            if (!set.ok)
                return set;
        }
        return lock.text();
    }
}
const restFactor = 9;
const longestRest = 100;
function nameOf(stage) {
    return stage.name ?? stage.address;
}
function readLock(path, stamp) {
    return stamp === undefined ? undefined : external_node_fs_.readFileSync(path, 'utf8');
}
function lockFileOf(stage) {
    return stage.file.replace(/\.[^./]*$/, '.lock');
}
function stampOf(path) {
    return external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
}
function sameStamp(a, b) {
    return a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;
}
async function replaceFile(path, text) {
    const target = external_node_fs_.existsSync(path) ? external_node_fs_.realpathSync(path) : path;
    const mode = external_node_fs_.statSync(target, { throwIfNoEntry: false })?.mode;
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(target));
    try {
        external_node_fs_.writeFileSync(temp, text, { flag: 'wx' });
        if (mode !== undefined)
            external_node_fs_.chmodSync(temp, mode & 0o7777);
        await external_node_fs_.promises.rename(temp, target);
    }
    catch (error) {
        external_node_fs_.rmSync(temp, { force: true });
        throw error;
    }
}
function leavesRepository(path) {
    if (!external_node_fs_.lstatSync(path).isSymbolicLink())
        return false;
    const root = external_node_fs_.realpathSync((0,workspace_root/* findGitRoot */.k)((0,external_node_path_.dirname)(path)) ?? (0,external_node_path_.dirname)(path));
    const inside = (0,external_node_path_.relative)(root, external_node_fs_.realpathSync(path));
    return inside.startsWith('..') || inside.startsWith(external_node_path_.sep) || inside.split(external_node_path_.sep).includes('.git');
}
function refusedLink(file) {
    return {
        reason: 'refused',
        message: `'${file}' is a link that leads out of the repository`,
        location: { file },
        hint: 'replace the link by the file itself',
    };
}
function diskFailure(error, file) {
    const { code, syscall } = error;
    if (code === undefined || syscall === undefined)
        throw error;
    return {
        reason: 'storage',
        message: `'${file}' could not be written: ${code}`,
        location: { file },
        hint: 'check who owns it and that the disk has space; what was made is in the cache, and the next run restores it',
    };
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
