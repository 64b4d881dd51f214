export const id = 792;
export const ids = [792];
export const modules = {

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

// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var commands_session = __webpack_require__(83908);
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
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
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
            const remotes = __addDisposableResource(env_2, new commands_remotes/* Remotes */.o(one), true);
            return await usedObjects(one, loaded.value, {
                ...keep,
                force: options.force === true || options.dry === true,
                skipFailed: options.skipFailed === true,
                tree: (0,manifests/* manifestReader */.r)(one, remotes, name),
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

/***/ 92762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ warnOfUnversioned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74686);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76248);
/* harmony import */ var _selected_outs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16852);






function warnOfUnversioned({ host, cwd, projectRoot }, outs) {
    for (const { stage, output } of outs) {
        if (!(0,_selected_outs_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnrecorded */ .A4)({ stage, output }))
            continue;
        const inside = output.place.kind === 'inside' ? output.place.path : undefined;
        const path = (0,_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .i)(inside ?? output.path, cwd);
        const name = `stage: '${(0,_report_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressFrom */ .L)(stage, cwd)}'`;
        const isHere = inside !== undefined &&
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, inside)), { throwIfNoEntry: false }) !== undefined;
        const message = `Output '${path}'(${name}) is missing version info. Cache for it will not be collected. ` +
            'Use `dvc repro` to get your pipeline up to date.' +
            (isHere
                ? `\nYou can also use \`dvc commit ${(0,_report_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressFrom */ .L)(stage, cwd)}\` to associate existing '${path}' with ${name}.`
                : '');
        host.emit({ kind: 'warning', failure: { reason: 'data', message } });
    }
}


/***/ })

};
