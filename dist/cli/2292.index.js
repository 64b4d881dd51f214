export const id = 2292;
export const ids = [2292,803];
export const modules = {

/***/ 49717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ configHere)
/* harmony export */ });
/* harmony import */ var _workspace_open_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(496);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96661);
/* harmony import */ var _trusted_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64296);



async function configHere(host) {
    const roots = (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_1__/* .findRoots */ .D)(host.cwd);
    if (!roots.ok)
        return (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigAt */ ["in"])(nothing, { host, projectRoot: host.cwd });
    const { projectRoot } = roots.value;
    const workspace = await (0,_workspace_open_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .openWorkspace */ .O)({ projectRoot, git: undefined });
    return (0,_trusted_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigAt */ ["in"])(workspace, { host, projectRoot });
}
const nothing = { read: async () => undefined, isTaken: async () => false };


/***/ }),

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getUrl: () => (/* binding */ getUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_stage_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12438);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50741);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9139);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26119);
/* harmony import */ var _config_here_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49717);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45344);
/* harmony import */ var _source_repo_copy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51164);
/* harmony import */ var _source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87048);
/* harmony import */ var _source_url_untracked_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87385);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(13667);















const getUrl = {
    name: 'get-url',
    help: 'Copy or download data from a path, a cloud or a web address, without tracking it',
    args: '<url> [out]',
    options: [
        { flags: '-j, --jobs <n>', help: 'transfers at once', whole: true },
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--fs-config <options...>', help: 'key=value: options of the address, as a remote has them' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host) {
        const [url = ''] = words.args;
        const done = await getFrom(words, host).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .caught */ .Vq)((0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_6__/* .asDiskFailure */ .IW)(error)));
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_14__/* .verbFailures */ .jy)(done.failures, `failed to get '${url}' - `);
    },
};
async function getFrom({ args, options }, host) {
    const [url = '', out] = args;
    const path = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_8__/* .outputPath */ .X)(host.cwd, url, { out, force: options.force === true });
    if (!path.ok)
        return path;
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path.value);
    if ((0,_project_stage_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .isDvcFile */ .ou)(target))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ reason: 'project', message: `DVC file '${target}' cannot be an output.` });
    const more = (0,_key_values_js__WEBPACK_IMPORTED_MODULE_10__/* .keyValues */ .K)('--fs-config', options.fsConfig);
    if (!more.ok)
        return more;
    const config = await (0,_config_here_js__WEBPACK_IMPORTED_MODULE_9__/* .configHere */ .X)(host);
    if (!config.ok)
        return config;
    const address = (0,_source_url_untracked_js__WEBPACK_IMPORTED_MODULE_13__/* .typedAddress */ .zt)(host, { url, config: config.value, options: more.value });
    if (!address.ok)
        return address;
    const found = await (0,_source_url_untracked_js__WEBPACK_IMPORTED_MODULE_13__/* .findUntracked */ .nH)(host, address.value);
    if (!found.ok)
        return found;
    const data = found.value;
    if (data === undefined)
        return (0,_source_url_untracked_js__WEBPACK_IMPORTED_MODULE_13__/* .missingUrl */ .eY)(url);
    const folder = makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    if (!folder.ok)
        return folder;
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    try {
        const taken = await (0,_source_url_untracked_js__WEBPACK_IMPORTED_MODULE_13__/* .takeUntracked */ .Pf)(host, data, { to: temp, jobs: (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_12__/* .jobsOf */ .a)(options.jobs) });
        return taken.ok ? putInPlace(temp, target, (0,_source_url_untracked_js__WEBPACK_IMPORTED_MODULE_13__/* .filesIn */ .nG)(data)) : taken;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)(temp), { recursive: true, force: true });
    }
}
function putInPlace(temp, target, files) {
    if (files === undefined || !(0,_source_repo_copy_js__WEBPACK_IMPORTED_MODULE_11__/* .isFolderAt */ .d)(target))
        return replace(temp, target);
    for (const file of files) {
        const folder = makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${target}/${file}`));
        if (!folder.ok)
            return folder;
        const done = replace(`${temp}/${file}`, `${target}/${file}`);
        if (!done.ok)
            return done;
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function replace(from, to) {
    const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(to);
    if (!cleared.ok)
        return cleared;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)(from), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)(to));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function makeFolder(path) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fsPath */ .Jk)(path), { recursive: true });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    catch (error) {
        const code = (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_6__/* .systemCode */ .xU)(error);
        if (code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ reason: 'output', message: `cannot make the folder '${path}': ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeCode */ .lA)(code)}` });
    }
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

/***/ 51164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isFolderAt),
/* harmony export */   w: () => (/* binding */ copyPlain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _project_stage_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12438);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _workspace_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61489);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);
/* harmony import */ var _workspace_walk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28804);








function copyPlain({ root, path, to, skip }) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(root);
    const copy = (inner, target) => {
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inner);
        const stats = (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsBehind */ .M)(from);
        if (stats === undefined || (inner !== '.' && skip(inner, stats.isDirectory())))
            return;
        const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from));
        if (place !== real && !place.startsWith(`${real}/`))
            return;
        if (stats.isFile())
            copyFile(from, target);
        if (!stats.isDirectory())
            return;
        for (const { name } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .listFolder */ .bt)(from)) {
            if (name === '.git' || name === '.dvc' || name === '.dvcignore' || (0,_project_stage_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .isDvcFile */ .ou)(name))
                continue;
            copy(inner === '.' ? name : `${inner}/${name}`, `${target}/${name}`);
        }
    };
    try {
        copy(path === '' ? '.' : path, to);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)((0,_workspace_walk_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadable */ .O$)(path, error));
    }
}
function copyFile(from, to) {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to)), { recursive: true });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(to), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(to), (0,_workspace_link_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceMode */ .jL)());
}
function isFolderAt(path) {
    return (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsBehind */ .M)(path)?.isDirectory() === true;
}


/***/ }),

/***/ 87385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ takeUntracked),
/* harmony export */   eY: () => (/* binding */ missingUrl),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   nH: () => (/* binding */ findUntracked),
/* harmony export */   zt: () => (/* binding */ typedAddress)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);
/* harmony import */ var _store_web_web_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68577);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);
/* harmony import */ var _workspace_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28804);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85318);
/* harmony import */ var _bring_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95086);
/* harmony import */ var _cloud_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56643);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8976);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32923);











function typedAddress({ cwd }, { url, config, options }) {
    return (0,_address_js__WEBPACK_IMPORTED_MODULE_6__/* .followAddress */ .Q)((0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrl */ .gU)(url) || url.startsWith('file:///') ? url : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, url), config, options);
}
async function findUntracked(host, address) {
    if (address.kind === 'local')
        return findHere(address.path);
    if (address.kind === 'web') {
        const seen = await (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAtWebFile */ .fp)(address.url, (0,_look_js__WEBPACK_IMPORTED_MODULE_10__/* .webContext */ .OO)(host));
        return seen.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(seen.value && address) : seen;
    }
    const { key, remote } = address;
    const found = await (0,_look_js__WEBPACK_IMPORTED_MODULE_10__/* .onStore */ .fL)(remote, host, (store) => (0,_cloud_js__WEBPACK_IMPORTED_MODULE_8__/* .findCloudFiles */ .S)({ store, key, signal: host.signal }));
    return found.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(found.value && { kind: 'store', address, found: found.value }) : found;
}
function findHere(path) {
    const stats = (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsBehind */ .M)(path);
    if (stats === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    if (!stats.isDirectory())
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ kind: 'local', path, files: undefined });
    const { files, failures } = (0,_workspace_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolder */ .aI)(path, {});
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ kind: 'local', path, files });
}
function filesIn(data) {
    if (data.kind === 'local')
        return data.files;
    return data.kind === 'store' && data.found.isFolder ? data.found.files.map(({ path }) => path) : undefined;
}
async function takeUntracked(host, data, { to, jobs }) {
    if (data.kind === 'web')
        return (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadWebFile */ .dT)(data.url, to, (0,_look_js__WEBPACK_IMPORTED_MODULE_10__/* .webContext */ .OO)(host));
    if (data.kind === 'local')
        return (0,_bring_js__WEBPACK_IMPORTED_MODULE_7__/* .copyHere */ .AA)(data.path, to, data.files);
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_10__/* .onStore */ .fL)(data.address.remote, host, async (store) => {
        await (0,_download_js__WEBPACK_IMPORTED_MODULE_9__/* .downloadCloud */ .o)({ store, signal: host.signal }, data.found, { to, jobs });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    });
}
function missingUrl(url) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ reason: 'data', message: `The path '${url}' does not exist` });
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
    const info = { oid: (0,store_tree/* treeOid */.F3)(tree), hashName: job.hashName, size: found.size, nfiles: files.length };
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
    const crew = await Promise.all(/* import() */[__webpack_require__.e(6721), __webpack_require__.e(5216)]).then(__webpack_require__.bind(__webpack_require__, 55216));
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


/***/ }),

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ rememberLinks),
/* harmony export */   Ll: () => (/* binding */ forgetLinks),
/* harmony export */   Uf: () => (/* binding */ unusedLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41509);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62510);
/* harmony import */ var _tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51933);







function rememberLinks(projectRoot, placed) {
    const lines = placed.flatMap(({ path, info }) => {
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path));
        if (stats === undefined)
            return [];
        const { oid, hashName } = info;
        const link = {
            path,
            oid,
            hashName,
            inode: String(stats.ino),
            ...(stats.isDirectory() ? {} : { mtime: String(stats.mtimeMs) }),
        };
        return [`${JSON.stringify(link)}\n`];
    });
    addLines(projectRoot, lines);
}
function forgetLinks(projectRoot, path) {
    addLines(projectRoot, [`${JSON.stringify({ path, isReleased: true })}\n`]);
}
function addLines(projectRoot, lines) {
    const file = linksFile(projectRoot);
    if (lines.length === 0 || !(0,_tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTmpFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines.join(''));
    }
    catch (error) {
        ignoreDiskError(error);
    }
}
function unusedLinks(projectRoot, used) {
    const links = readLinks(projectRoot);
    return [...links.values()].filter((link) => {
        if (used.has(link.path))
            return false;
        const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_4__/* .statsAt */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, link.path));
        if (stats === undefined || String(stats.ino) !== link.inode)
            return false;
        return link.mtime === undefined ? stats.isDirectory() : String(stats.mtimeMs) === link.mtime;
    });
}
const linksFile = (projectRoot) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'lockstep', 'links');
function readLinks(projectRoot) {
    const file = linksFile(projectRoot);
    const lines = readLines(file);
    const links = new Map();
    for (const line of lines) {
        const link = parseLink(line);
        if (link === undefined)
            continue;
        if ('oid' in link)
            links.set(link.path, link);
        else
            for (const path of links.keys())
                if (isRelated(path, link.path))
                    links.delete(path);
    }
    if (lines.length > 1_000 && lines.length > 2 * links.size) {
        try {
            (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, [...links.values()].map((link) => `${JSON.stringify(link)}\n`).join(''));
        }
        catch (error) {
            ignoreDiskError(error);
        }
    }
    return links;
}
function readLines(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file), 'utf8').split('\n');
    }
    catch (error) {
        ignoreDiskError(error);
        return [];
    }
}
function isRelated(a, b) {
    return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
function parseLink(line) {
    try {
        const { path, oid, hashName, inode, mtime, isReleased } = JSON.parse(line);
        if (typeof path === 'string' && isReleased === true)
            return { path };
        const known = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOid */ .Se)(oid);
        if (typeof path !== 'string' || known === undefined || typeof inode !== 'string')
            return undefined;
        if (hashName !== 'md5' && hashName !== 'md5-dos2unix')
            return undefined;
        if (mtime !== undefined && typeof mtime !== 'string')
            return undefined;
        return { path, oid: known, hashName, inode, ...(mtime === undefined ? {} : { mtime }) };
    }
    catch {
        return undefined;
    }
}
function ignoreDiskError(error) {
    if (error.code === undefined)
        throw error;
}


/***/ })

};
