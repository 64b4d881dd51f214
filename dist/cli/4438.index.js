export const id = 4438;
export const ids = [4438];
export const modules = {

/***/ 32802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ addressGuard)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5421);
/* harmony import */ var _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46679);



async function addressGuard(session, url, publicOnly) {
    if (!publicOnly)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_project_policy_matching_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsAddress */ .h6)(policy.value, url) ? {} : { mayConnect: _store_web_guarded_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i0 });
}


/***/ }),

/***/ 50423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ lookAtSource),
/* harmony export */   HU: () => (/* binding */ existsLocally),
/* harmony export */   P2: () => (/* binding */ importPlace),
/* harmony export */   lookAtUrl: () => (/* binding */ lookAtUrl),
/* harmony export */   qF: () => (/* binding */ bringSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45690);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50741);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62885);
/* harmony import */ var _store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68577);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9139);
/* harmony import */ var _workspace_link_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61489);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31266);
/* harmony import */ var _workspace_walk_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(28804);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79927);













async function lookAtSource(writing, place, locked) {
    if (place.kind === 'url')
        return lookAtUrl(place.url, contextOf(writing));
    const { session, project } = writing;
    const hash = (0,_look_js__WEBPACK_IMPORTED_MODULE_12__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .hashKeepingGeneration */ .qb)(place, locked, { hash });
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ record: hashed.value.info, hashed: hashed.value });
}
async function lookAtUrl(url, { env, signal, mayConnect }) {
    if (!isWeb(url))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(unsupported(url));
    const guard = mayConnect === undefined ? {} : { mayConnect };
    const found = await (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtWebFile */ .fp)(url, { env, signal, ...guard });
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : found;
    const { checksum, size } = found.value;
    const other = new Map([['checksum', checksum]]);
    const record = { hashName: 'md5', other, ...(size === undefined ? {} : { size }) };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ record, web: found.value });
}
async function bringSource(writing, place, { seen, path, accept }) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_10__/* .safePath */ .n)(writing.session.projectRoot, path);
    if (!target.ok)
        return target;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target.value)), { recursive: true });
    if (place.kind === 'url')
        return bringFromUrl(writing, place.url, target.value, accept);
    const from = place.kind === 'outside' ? place.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(writing.session.projectRoot, place.path);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target.value));
    try {
        copy(from, temp, seen.hashed);
        const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(target.value);
        if (!cleared.ok)
            return cleared;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temp, (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_workspace_walk_js__WEBPACK_IMPORTED_MODULE_11__/* .unreadable */ .O$)(from, error));
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temp, { force: true, recursive: true });
    }
}
async function bringFromUrl(writing, url, target, accept) {
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
    try {
        const loaded = await (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadWebFile */ .dT)(url, temp, contextOf(writing));
        if (!loaded.ok)
            return loaded;
        const accepted = accept === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : await accept(temp);
        if (!accepted.ok)
            return accepted;
        const cleared = (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(target);
        if (!cleared.ok)
            return cleared;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(temp), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(temp), { force: true });
    }
}
function copy(from, to, hashed) {
    if (hashed?.tree === undefined) {
        copyFile(from, to);
        return;
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(to);
    for (const { path } of hashed.tree.entries) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${to}/${path}`)), { recursive: true });
        copyFile(`${from}/${path}`, `${to}/${path}`);
    }
}
function copyFile(from, to) {
    const { COPYFILE_EXCL, COPYFILE_FICLONE } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(from), (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(to), COPYFILE_EXCL | COPYFILE_FICLONE);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(to), (0,_workspace_link_js__WEBPACK_IMPORTED_MODULE_9__/* .workspaceMode */ .jL)());
}
function importPlace(dep) {
    if (dep.source === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(dep.place);
    const kind = dep.source.has('db') ? 'a database' : 'another repository';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
        reason: 'data',
        message: `'${dep.path}' comes from ${kind}, which is not read from here`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'bring it up to date with `dvc update`; everything else works with its data',
    });
}
function existsLocally(cwd, word) {
    return !/^\w+:\/\//.test(word) && node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word)));
}
function isWeb(url) {
    return ['http', 'https'].includes((0,_project_place_js__WEBPACK_IMPORTED_MODULE_4__/* .urlScheme */ .f$)(url));
}
function unsupported(url) {
    return {
        reason: 'data',
        message: `data cannot be imported from ${(0,_project_place_js__WEBPACK_IMPORTED_MODULE_4__/* .urlScheme */ .f$)(url)}:// addresses`,
        hint: 'local paths and http(s) addresses can; download the data and `add` it',
    };
}
function contextOf({ session, mayConnect }) {
    const { env, signal } = session.host;
    return { env, signal, ...(mayConnect === undefined ? {} : { mayConnect }) };
}


/***/ }),

/***/ 54438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ runImport),
/* harmony export */   O4: () => (/* binding */ importEntry),
/* harmony export */   ZQ: () => (/* binding */ importOf),
/* harmony export */   ep: () => (/* binding */ lookAtImport),
/* harmony export */   pD: () => (/* binding */ importAnew)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48656);
/* harmony import */ var _address_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32802);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50423);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79927);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65336);






async function lookAtImport(writing, dep, locked) {
    const place = (0,_import_source_js__WEBPACK_IMPORTED_MODULE_3__/* .importPlace */ .P2)(dep);
    if (!place.ok)
        return place;
    const seen = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAtSource */ .Ew)(writing, place.value, locked);
    if (!seen.ok)
        return seen;
    if (seen.value !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ place: place.value, seen: seen.value });
    const shown = place.value.kind === 'url' ? place.value.url : dep.path;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'data',
        message: `dependency '${shown}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
    });
}
async function runImport(writing, { dep, out }, { locked, accept } = {}) {
    const looked = await lookAtImport(writing, dep, locked);
    if (!looked.ok)
        return looked;
    const { place, seen } = looked.value;
    const { session, project } = writing;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const brought = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_3__/* .bringSource */ .qF)(writing, place, {
        seen,
        path: out.path,
        ...(accept === undefined ? {} : { accept }),
    });
    if (!brought.ok)
        return brought;
    const hash = (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await hash({ kind: 'inside', path: out.path }, 'md5');
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'output', message: `output '${out.text}' does not exist` });
    const { projectRoot, cache, config, host } = session;
    const kept = out.isCached
        ? await (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOutput */ .p)({
            projectRoot,
            path: out.path,
            hashed: hashed.value,
            cache,
            linkTypes: config.cacheTypes,
            signal: host.signal,
        })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!kept.ok)
        return kept;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(importEntry({ path: dep.path, ...seen.record }, { path: out.text, ...hashed.value.info }));
}
function importEntry(dep, out) {
    return { cmd: '', deps: [dep], params: new Map(), outs: [out] };
}
function importOf(stage) {
    const [dep, ...deps] = stage.deps;
    const [out, ...outs] = stage.outs;
    if (stage.cmd !== undefined || dep?.kind !== 'path' || out === undefined)
        return undefined;
    if (deps.length > 0 || outs.length > 0 || out.place.kind !== 'inside')
        return undefined;
    return { dep, out: { text: out.path, path: out.place.path, isCached: out.cache } };
}
async function importAnew({ session, project }, stage, { publicOnly }) {
    const item = importOf(stage);
    if (item === undefined)
        throw new Error(`${stage.address} is no import`);
    const text = `Importing '${item.dep.path}' -> '${item.out.path}'`;
    session.host.emit({ kind: 'note', text });
    const locked = stage.lock?.deps.find(({ path }) => path === item.dep.path);
    const { place } = item.dep;
    const guard = place.kind === 'url' ? await (0,_address_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .addressGuard */ .e)(session, place.url, publicOnly) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({});
    if (!guard.ok)
        return guard;
    return runImport({ session, project, files: new _write_session_js__WEBPACK_IMPORTED_MODULE_5__/* .WrittenFiles */ .l(session), ...guard.value }, item, { locked });
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   h6: () => (/* binding */ allowsAddress),
/* harmony export */   id: () => (/* binding */ allowsOutside),
/* harmony export */   r7: () => (/* binding */ metricOwners),
/* harmony export */   vO: () => (/* binding */ metricRule)
/* harmony export */ });
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84659);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);



function stageRule(policy, stage) {
    const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
    let rule = { needs: new Map() };
    for (const entry of policy.stages) {
        if (!names.some((name) => name !== undefined && matches(entry.pattern, name)))
            continue;
        const { pattern: _, location: __, needs, ...said } = entry;
        rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
    }
    return rule;
}
function fromTop({ folder }, { file, name }) {
    if (folder === '')
        return undefined;
    return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}
function metricRule(policy, file, key) {
    return policy.metrics.findLast(({ pattern }) => [key, `${file}:${key}`].some((name) => matches(pattern, name)));
}
function ownersOf(policy, path) {
    return policy.owners.findLast(({ pattern }) => !pattern.startsWith('metric:') && (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(pattern)?.test(path) === true);
}
function metricOwners(policy, file, key) {
    return policy.owners.findLast(({ pattern }) => pattern.startsWith('metric:') &&
        [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)));
}
function isReleased(policy, name) {
    return policy.models.release.some((pattern) => matches(pattern, name));
}
function allowsOutside(policy, projectRoot, path) {
    return policy.outside.some((entry) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveFolder */ .h1)(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
        if (place === '/' || path === place || path.startsWith(`${place}/`))
            return true;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(place) && ((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatch */ .e)(path, place) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatch */ .e)(path, `${place}/*`));
    });
}
function allowsAddress({ outside }, url) {
    const wanted = URL.canParse(url) ? new URL(url).href : undefined;
    return outside.some((entry) => {
        if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry))
            return false;
        const above = new URL(entry).href.replace(/\/+$/, '');
        return wanted === above || wanted.startsWith(`${above}/`);
    });
}
function matches(pattern, name) {
    return pattern === name || ((0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .f)(pattern) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatch */ .e)(name, pattern));
}


/***/ }),

/***/ 46679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ NotPublic),
/* harmony export */   i0: () => (/* binding */ isPublicAddress),
/* harmony export */   rS: () => (/* binding */ guardedConnect)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


class NotPublic extends Error {
    constructor(host) {
        super(`'${host}' is not a public address`);
    }
}
function guardedConnect(mayConnect, build) {
    const lookup = (hostname, options, callback) => {
        node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup(hostname, { ...options, all: true }, (error, found) => {
            if (error !== null)
                return callback(error, '');
            const allowed = found.filter(({ address }) => mayConnect(address));
            const [first] = allowed;
            if (first === undefined)
                return callback(new NotPublic(hostname), '');
            if (options.all === true)
                callback(null, allowed);
            else
                callback(null, first.address, first.family);
        });
    };
    const connect = build({ lookup });
    return (options, callback) => {
        const host = options.hostname.replace(/^\[|\]$/g, '');
        if (node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(host) !== 0 && !mayConnect(host))
            callback(new NotPublic(host), null);
        else
            connect(options, callback);
    };
}
function isPublicAddress(address) {
    const plain = address.split('%')[0] ?? '';
    switch (node_net__WEBPACK_IMPORTED_MODULE_1__.isIP(plain)) {
        case 4:
            lists.ipv4 ??= listOf(ranges4, 'ipv4');
            return !lists.ipv4.check(plain, 'ipv4');
        case 6:
            lists.ipv6 ??= listOf(ranges6, 'ipv6');
            return !lists.ipv6.check(plain, 'ipv6');
        default:
            return false;
    }
}
const lists = {};
function listOf(ranges, family) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const range of ranges) {
        const [start = '', bits = ''] = range.split('/');
        list.addSubnet(start, Number(bits), family);
    }
    return list;
}
const ranges4 = [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
    ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
    ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
    ...['168.63.129.16/32', '100.100.100.200/32'],
];
const ranges6 = [
    ...['::/96', '::ffff:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
    ...['2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];


/***/ }),

/***/ 68577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ withoutSecret),
/* harmony export */   dT: () => (/* binding */ downloadWebFile),
/* harmony export */   fp: () => (/* binding */ lookAtWebFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71957);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51258);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51463);
/* harmony import */ var _guarded_connect_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46679);











const tries = 5;
const firstPauseMs = 100;
const headTimeoutMs = 60_000;
async function lookAtWebFile(url, ctx) {
    const head = await request(url, 'HEAD', ctx);
    if (head.ok && head.value.ok) {
        const file = describe(url, head.value);
        if (file.size !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(file);
    }
    const get = await request(url, 'GET', ctx);
    if (!get.ok)
        return get;
    await get.value.body?.cancel();
    if (get.value.status === 404 || get.value.status === 410)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(undefined);
    return get.value.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(describe(url, get.value)) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(refused(url, get.value.status));
}
async function downloadWebFile(url, path, ctx) {
    const reply = await request(url, 'GET', ctx);
    if (!reply.ok)
        return reply;
    if (!reply.value.ok)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(refused(url, reply.value.status));
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_6__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        const body = reply.value.body === null ? [] : reply.value.body;
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(temp, { flags: 'wx' });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(body), target, { signal: ctx.signal });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temp, path);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(undefined);
    }
    catch (error) {
        ctx.signal.throwIfAborted();
        const code = (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_9__/* .systemCode */ .xU)(error);
        if (code === undefined && !(error instanceof TypeError))
            throw error;
        const why = code === undefined ? 'the connection was lost' : (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_9__/* .describeCode */ .lA)(code);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)({ reason: 'storage', message: `'${withoutSecret(url)}' could not be downloaded: ${why}` });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temp, { force: true });
    }
}
async function request(url, method, ctx) {
    const { fetch, EnvHttpProxyAgent, buildConnector } = await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const { mayConnect } = ctx;
    const dispatcher = new EnvHttpProxyAgent({
        ...proxies(ctx.env),
        headersTimeout: headTimeoutMs,
        ...(mayConnect === undefined ? {} : { connect: (0,_guarded_connect_js__WEBPACK_IMPORTED_MODULE_10__/* .guardedConnect */ .rS)(mayConnect, buildConnector) }),
    });
    const headers = { 'accept-encoding': 'identity' };
    for (let attempt = 1;; attempt++) {
        try {
            const reply = await fetch(url, { method, headers, dispatcher, signal: ctx.signal });
            if ((reply.status < 500 && reply.status !== 429) || attempt === tries)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__.ok)(reply);
            await reply.body?.cancel();
        }
        catch (error) {
            ctx.signal.throwIfAborted();
            if (!(error instanceof TypeError))
                throw error;
            if (error.cause instanceof _guarded_connect_js__WEBPACK_IMPORTED_MODULE_10__/* .NotPublic */ .DY)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(forbidden(url, error.cause));
            if (attempt === tries)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .fail */ .fJ)(unreachable(url, error));
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(firstPauseMs * 2 ** attempt, undefined, { signal: ctx.signal });
    }
}
function proxies(env) {
    const httpProxy = env.http_proxy ?? env.HTTP_PROXY ?? '';
    return {
        httpProxy,
        httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? httpProxy,
        noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    };
}
function describe(url, reply) {
    const { headers } = reply;
    const length = headers.get('content-length');
    const encoding = headers.get('content-encoding') ?? '';
    const isPlain = encoding === '' || encoding === 'identity';
    const size = length !== null && isPlain ? Number(length) : undefined;
    const named = headers.get('etag') || headers.get('content-md5');
    const modified = Date.parse(headers.get('last-modified') ?? '') / 1000;
    const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    return {
        checksum: named || tokenOf(url, reply, size),
        size,
        ...(Number.isNaN(modified) ? {} : { modified }),
        ...(type === undefined || type === '' ? {} : { type }),
    };
}
function tokenOf(url, { headers, url: reached }, size) {
    const info = new Map([
        ['name', url],
        ['size', size === undefined ? null : BigInt(size)],
    ]);
    const type = headers.get('content-type');
    if (type !== null)
        info.set('mimetype', type.split(';')[0] ?? '');
    if (headers.get('accept-ranges') === 'none')
        info.set('partial', false);
    info.set('url', reached);
    for (const name of ['Digest', 'Last-Modified']) {
        const value = headers.get(name);
        if (value)
            info.set(name, value);
    }
    info.set('type', 'file');
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')
        .update(`(${(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .pyRepr */ .n3)(info)},)`)
        .digest('hex');
    return BigInt(`0x${digest}`).toString();
}
function refused(url, status) {
    return {
        reason: 'storage',
        message: `'${withoutSecret(url)}' answers with HTTP ${status}`,
        hint: status === 401 || status === 403 ? 'the server wants credentials' : 'check the address',
    };
}
function forbidden(url, { message }) {
    return {
        reason: 'refused',
        message: `'${withoutSecret(url)}' was not asked: ${message}`,
        hint: 'name the address under `outside` in the policy file of the base branch, or freeze the import',
    };
}
function unreachable(url, error) {
    const { cause } = error;
    const why = cause instanceof Error ? cause.message : error.message;
    return { reason: 'storage', message: `'${withoutSecret(url)}' cannot be reached: ${why}` };
}
function withoutSecret(url) {
    return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1');
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
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97168);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61489);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75876);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31266);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28804);









async function commitOutput(request) {
    const target = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_7__/* .safePath */ .n)(request.projectRoot, request.path);
    if (!target.ok)
        return target;
    try {
        await store(request, target.value);
        if (request.relink !== false)
            await link(request, target.value);
        (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberLinks */ .J)(request.projectRoot, [{ path: request.path, info: request.hashed.info }]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    catch (error) {
        if (request.signal?.aborted === true)
            throw error;
        const { code, path } = error;
        if (code === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)(error);
        const failure = (0,_walk_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O$)(path ?? request.path, error);
        return { ok: false, failures: [failure] };
    }
}
function filesOf({ hashed }, target) {
    if (hashed.tree === undefined)
        return [{ path: target, oid: hashed.info.oid, inner: '' }];
    return hashed.tree.entries.map(({ path, oid }) => ({ path: `${target}/${path}`, oid, inner: path }));
}
async function store(request, target) {
    const { hashed, cache, linkTypes } = request;
    const { hashName } = hashed.info;
    const how = request.relink !== false && linkTypes[0] === 'hardlink' ? 'hardlink' : 'copy';
    for (const [i, { path, oid, inner }] of filesOf(request, target).entries()) {
        await breathe(i, request.signal);
        const stamp = hashed.stamps?.get(inner);
        cache.addFile(path, { oid, hashName }, stamp?.size === 0 ? 'copy' : how, stamp);
    }
    if (hashed.tree !== undefined) {
        const { oid, bytes } = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeId */ .Mh)(hashed.tree);
        cache.addBytes(bytes, { oid, hashName });
    }
}
async function link(request, target) {
    const { hashed, cache, linkTypes } = request;
    if (hashed.tree !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target).isSymbolicLink())
        return;
    const linker = new _link_js__WEBPACK_IMPORTED_MODULE_5__/* .Linker */ .oC(linkTypes);
    for (const [i, { path, oid }] of filesOf(request, target).entries()) {
        await breathe(i, request.signal);
        const object = cache.pathOf({ oid, hashName: hashed.info.hashName });
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path));
        if (hashed.tree === undefined)
            linkSingle({ path, object, stats }, linkTypes, linker);
        else if (needsLink({ path, object, stats }, linkTypes))
            linker.place(object, path);
    }
    if (hashed.tree === undefined && hashed.info.isexec === true)
        (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .makeExecutable */ .dF)(target);
}
function linkSingle(file, linkTypes, linker) {
    const first = linkTypes[0] ?? 'reflink';
    if ((first === 'reflink' || first === 'copy') && isPlain(file.stats))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(file.path), (0,_link_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceMode */ .jL)());
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
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)) !== object;
    }
    return true;
}
async function breathe(index, signal) {
    if (index % 64 !== 63)
        return;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    signal?.throwIfAborted();
}


/***/ })

};
