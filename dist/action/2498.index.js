export const id = 2498;
export const ids = [2498];
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


/***/ })

};
