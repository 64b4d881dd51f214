export const id = 9309;
export const ids = [9309];
export const modules = {

/***/ 59309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataStatus: () => (/* binding */ dataStatus)
});

// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/data/changes.js
var changes = __webpack_require__(36030);
// EXTERNAL MODULE: ./lib/commands/data/index.js + 1 modules
var data = __webpack_require__(54380);
// EXTERNAL MODULE: ./lib/commands/data/scope.js
var data_scope = __webpack_require__(13807);
// EXTERNAL MODULE: ./lib/commands/data/sides.js
var sides = __webpack_require__(13531);
// EXTERNAL MODULE: ./lib/project/repo-import.js
var repo_import = __webpack_require__(59267);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/commands/data/status-remote.js







async function absentOnRemote(question) {
    const { session, remotes, remote, outs, scope } = question;
    const pushed = outs.filter(({ stage, output }) => (0,repo_import/* isPushed */.Y)(stage, output));
    const pushable = (0,sides/* recordedIndex */.PG)(session, remotes, pushed, remote);
    const all = await (0,changes/* compareData */.E)(pushable, pushable, scope.options);
    const entries = all.flatMap(({ old }) => (old?.id !== undefined && scope.holds(old.path) ? [old] : []));
    const present = new Set();
    for (const name of new Set(entries.map((entry) => entry.remote))) {
        const own = entries.filter((entry) => entry.remote === name);
        const found = await presentOn(remotes, name ?? remote, own, session.host.signal);
        if (!found.ok)
            return found;
        for (const entry of found.value)
            present.add(entry);
    }
    return (0,failure.ok)(entries.filter((entry) => !present.has(entry)).map(data_scope/* shown */.S));
}
async function presentOn(remotes, name, entries, signal) {
    if (!remotes.has(name))
        return (0,failure.ok)([]);
    const store = await remotes.open(name);
    if (!store.ok)
        return store;
    const keyOf = ({ id }) => (id === undefined ? '' : (0,oid/* objectKey */.T5)(id));
    try {
        const present = await store.value.has([...new Set(entries.map(keyOf))], signal);
        return (0,failure.ok)(entries.filter((entry) => present.has(keyOf(entry))));
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/commands/data/status-look.js
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








async function lookAtData(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const remote = typeof words.options.remote === 'string' ? words.options.remote : undefined;
        const outs = (0,sides/* cachedOuts */.wq)(loaded.value);
        const here = (0,sides/* recordedIndex */.PG)(session, remotes, outs, remote);
        const disk = await (0,sides/* workspaceIndex */.IQ)(session, outs);
        if (!disk.ok)
            return disk;
        const scope = (0,data_scope/* scopeOf */.O)(words);
        const uncommitted = await (0,changes/* compareData */.E)(here, disk.value, scope.options);
        const committed = await committedChanges(session, remotes, here, scope.options);
        if (!committed.ok)
            return committed;
        const [local, versioned] = [scope.within(uncommitted), scope.within(committed.value ?? [])];
        const notInRemote = words.options.notInRemote === true
            ? await absentOnRemote({ session, remotes, remote, outs, scope })
            : (0,failure.ok)([]);
        if (!notInRemote.ok)
            return notInRemote;
        const both = new Set(unchangedPaths(versioned));
        return (0,failure.ok)({
            notInCache: notInCache(session, local),
            notInRemote: notInRemote.value,
            committed: grouped(versioned),
            uncommitted: grouped(local),
            untracked: await untracked(session, words),
            unchanged: unchangedPaths(local).filter((path) => committed.value === undefined || both.has(path)),
            git: await gitState(session, words),
        });
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
async function committedChanges(session, remotes, here, options) {
    if (session.git === undefined)
        return (0,failure.ok)(undefined);
    if ((await session.git.headSha()) === undefined)
        return (0,failure.ok)(await (0,changes/* compareData */.E)(new data/* DataIndex */.p(), here, options));
    const head = await session.projectAt('HEAD');
    if (!head.ok)
        return head;
    const before = (0,sides/* recordedIndex */.PG)(session, remotes, (0,sides/* cachedOuts */.wq)(head.value));
    return (0,failure.ok)(await (0,changes/* compareData */.E)(before, here, options));
}
function pathOf({ kind, old, new: now }) {
    const at = (kind === 'added' ? now : (old ?? now));
    return (0,data_scope/* shown */.S)({ path: at.path, isDir: (now ?? old)?.isDir === true });
}
function grouped(changes) {
    const of = (kind) => changes.filter((change) => change.kind === kind);
    return {
        modified: of('modified').map(pathOf),
        added: of('added').map(pathOf),
        deleted: of('deleted').map(pathOf),
        renamed: of('renamed').map(({ old, new: now }) => ({
            old: (0,data_scope/* shown */.S)(old),
            new: (0,data_scope/* shown */.S)(now),
        })),
        cameFirst: changes.find(({ kind }) => kind === 'added' || kind === 'renamed')?.kind === 'renamed'
            ? 'renamed'
            : 'added',
        unknown: of('unknown').flatMap((change) => (change.new === undefined ? [] : [pathOf(change)])),
    };
}
function unchangedPaths(changes) {
    return changes.filter(({ kind, old }) => kind === 'unchanged' && old?.hash !== undefined).map(pathOf);
}
function notInCache({ cache }, changes) {
    return changes.flatMap(({ kind, old, new: now }) => {
        if (old?.id === undefined || (kind === 'unknown' && now === undefined))
            return [];
        return cache.has(old.id) ? [] : [(0,data_scope/* shown */.S)(old)];
    });
}
async function untracked(session, { args, options }) {
    const { git } = session;
    if (git === undefined || (options.untrackedFiles ?? 'no') === 'no')
        return [];
    const inner = relativeRoot(session);
    const files = (await git.untracked())
        .filter((file) => file.startsWith(inner))
        .map((file) => file.slice(inner.length));
    const targets = args.map((arg) => joined(session.cwd, arg));
    return files
        .filter((file) => targets.length === 0 || targets.some((target) => file === target || file.startsWith(`${target}/`)))
        .map((file) => (0,relative/* relativePath */.i)(file, session.cwd));
}
function joined(cwd, path) {
    const clean = path.replace(/\/+$/u, '');
    return cwd === '' ? clean : `${cwd}/${clean}`;
}
function relativeRoot({ projectRoot, gitRoot }) {
    return gitRoot === undefined || projectRoot === gitRoot ? '' : `${projectRoot.slice(gitRoot.length + 1)}/`;
}
async function gitState({ git }, { options }) {
    if (git === undefined)
        return { isEmpty: false, isDirty: false };
    const mode = options.untrackedFiles ?? 'no';
    const isEmpty = (await git.headSha()) === undefined;
    return { isEmpty, isDirty: (await git.isDirty()) || (mode !== 'no' && (await git.untracked()).length > 0) };
}

// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(94468);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/commands/harmless.js
var harmless = __webpack_require__(12755);
;// CONCATENATED MODULE: ./lib/commands/data/status-text.js



function dataStatusJson(status, show) {
    const groups = [
        ['not_in_cache', status.notInCache],
        ['not_in_remote', status.notInRemote],
        ['committed', groupsJson(status.committed)],
        ['uncommitted', groupsJson(status.uncommitted)],
        ['untracked', show.untracked ? status.untracked : []],
        ['unchanged', show.unchanged ? status.unchanged : []],
    ];
    const full = groups.filter(([, value]) => value instanceof Map ? value.size > 0 : Array.from(value).length > 0);
    return `${(0,json/* pyJson */.W)(new Map(full))}\n`;
}
function groupsJson(groups) {
    const lists = [
        ['modified', groups.modified],
        ['unknown', groups.unknown],
        [
            'renamed',
            groups.renamed.map(({ old, new: now }) => new Map([
                ['old', old],
                ['new', now],
            ])),
        ],
        ['added', groups.added],
        ['deleted', groups.deleted],
    ];
    return new Map(lists.filter(([, list]) => list.length > 0));
}
function dataStatusText(status, show, colour) {
    const sections = sectionsOf(status, show).filter(({ items }) => items.length > 0);
    const blocks = sections.map(({ label, colour: code, hints, items }) => [
        `${label}:`,
        ...hints.map((hint) => `  (${hint})`),
        (0,terminal_style/* paint */.nI)(items.map((item) => `        ${(0,harmless/* harmless */.I)(item)}`).join('\n'), code, colour && code !== ''),
        '',
    ].join('\n'));
    const { isEmpty, isDirty } = status.git;
    const nothing = sections.length === 0 ? `No changes${isEmpty ? ' in an empty git repo' : ''}.\n` : '';
    const other = sections.length > 0 ? 'other ' : '';
    const dirty = isDirty
        ? `${(0,terminal_style/* paint */.nI)(`(there are ${other}changes not tracked by dvc, use "git status" to see)`, '34', colour)}\n`
        : '';
    return `${nothing}${blocks.join('\n')}${dirty}`;
}
function sectionsOf(status, show) {
    return [
        {
            label: 'Not in cache',
            colour: '31',
            hints: ['use "dvc fetch <file>..." to download files'],
            items: status.notInCache,
        },
        {
            label: 'Not in remote',
            colour: '31',
            hints: ['use "dvc push <file>..." to upload files'],
            items: status.notInRemote,
        },
        {
            label: 'DVC committed changes',
            colour: '32',
            hints: ['git commit the corresponding dvc files to update the repo'],
            items: itemsOf(status.committed),
        },
        {
            label: 'DVC uncommitted changes',
            colour: '33',
            hints: [
                'use "dvc commit <file>..." to track changes',
                'use "dvc checkout <file>..." to discard changes',
            ],
            items: itemsOf(status.uncommitted),
        },
        {
            label: 'Untracked files',
            colour: '36',
            hints: ['use "git add <file> ..." or "dvc add <file>..." to commit to git or to dvc'],
            items: show.untracked ? status.untracked : [],
        },
        { label: 'DVC unchanged files', colour: '', hints: [], items: show.unchanged ? status.unchanged : [] },
    ];
}
function itemsOf(groups) {
    const renamed = groups.renamed.map(({ old, new: now }) => `renamed: ${old} -> ${now}`);
    const added = groups.added.map((path) => `added: ${path}`);
    return [
        ...groups.modified.map((path) => `modified: ${path}`),
        ...groups.unknown.map((path) => `unknown: ${path}`),
        ...(groups.cameFirst === 'renamed' ? [...renamed, ...added] : [...added, ...renamed]),
        ...groups.deleted.map((path) => `deleted: ${path}`),
    ];
}

;// CONCATENATED MODULE: ./lib/commands/data/status.js



const dataStatus = {
    name: 'data status',
    help: 'Show changes between the last Git commit, the DVC files and the workspace',
    args: '[targets...]',
    options: [
        { flags: '--json', help: 'print one JSON object' },
        { flags: '--granular', help: 'every file of tracked folders' },
        { flags: '--unchanged', help: 'also what did not change' },
        {
            flags: '--untracked-files [mode]',
            help: 'also files that neither Git nor DVC tracks',
            choices: ['no', 'all'],
        },
        { flags: '--not-in-remote', help: 'also what the remote lacks' },
        { flags: '-r, --remote <name>', help: 'the remote to ask, with --not-in-remote' },
        { flags: '--no-remote-refresh', help: 'accepted for DVC; the remote is always asked' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const { options } = words;
        const mode = options.untrackedFiles ?? 'no';
        const found = await (0,session/* withSession */.y)(host, (session) => lookAtData(session, words));
        if (!found.ok)
            return found;
        const show = { unchanged: options.unchanged === true, untracked: mode !== 'no' };
        if (options.json === true)
            terminal.out(dataStatusJson(found.value, show));
        else if (options.quiet !== true)
            terminal.out(dataStatusText(found.value, show, terminal.colour));
        return 0;
    },
};


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


/***/ })

};
