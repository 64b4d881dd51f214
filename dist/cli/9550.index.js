export const id = 9550;
export const ids = [9550];
export const modules = {

/***/ 54587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ moveRunCache),
/* harmony export */   o: () => (/* binding */ copyEntries)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44057);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _store_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19734);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12252);





async function moveRunCache(session, remotes, { direction, remote }) {
    const { config, cache, host } = session;
    const options = config.remotes.get(remote?.toLowerCase() ?? config.defaultRemote ?? '');
    if (options === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
    const unsupported = /^https?:/i.test(options.url) ||
        isOn(options.options.get('version_aware')) ||
        isOn(options.options.get('worktree'));
    if (unsupported) {
        host.emit({ kind: 'note', text: `the run cache was left out: remote '${options.name}' cannot hold one` });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
    }
    const opened = await remotes.open(remote);
    if (!opened.ok)
        return opened;
    const [from, to] = direction === 'push' ? [cache.store, opened.value] : [opened.value, cache.store];
    try {
        const keys = await listEntries(from, host.signal);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await copyEntries(keys, { from, to, width: (0,_store_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .q)({}, opened.value), signal: host.signal }));
    }
    catch (error) {
        host.signal.throwIfAborted();
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error.failure);
        throw error;
    }
}
const entryKey = /^runs\/([0-9a-f]{2})\/\1[0-9a-f]{62}\/[0-9a-f]{64}$/;
const maxEntryBytes = 16 * 2 ** 20;
async function listEntries(store, signal) {
    const keys = [];
    for await (const { key, size } of store.list('runs/', signal))
        if (entryKey.test(key) && size <= maxEntryBytes)
            keys.push(key);
    await store.arrange?.(keys, signal);
    return keys;
}
async function copyEntries(keys, { from, to, width, signal }) {
    const copied = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .pool */ .d)(keys, { limit: width, signal }, async (key) => {
        const bytes = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .y)(from, key, signal);
        if (bytes !== undefined)
            await to.write(key, { kind: 'bytes', bytes }, signal);
        return bytes !== undefined;
    });
    return copied.filter(Boolean).length;
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
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


/***/ })

};
