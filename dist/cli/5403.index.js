export const id = 5403;
export const ids = [5403];
export const modules = {

/***/ 85318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ followAddress)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_config_remotes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14183);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);




function followAddress(url, { remotes }, options) {
    const added = new Map([...(options ?? [])].map(([key, value]) => [String(key), wordOf(value)]));
    const reference = (0,_project_config_remotes_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteReference */ .A)(url);
    if (reference === undefined)
        return addressOf({ name: url, url, options: added });
    const remote = remotes.get(reference.name);
    if (remote === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `config file error: remote '${reference.name}' doesn't exist`,
            hint: 'add it with `dvc remote add`',
        });
    const base = remote.url.replace(/\/+$/, '');
    return addressOf({
        name: reference.name,
        url: reference.path === '' ? remote.url : `${base}/${reference.path}`,
        options: new Map([...remote.options, ...added]),
    });
}
const kinds = { s3: 'etag', gs: 'etag', azure: 'etag', ssh: 'md5' };
function addressOf({ name, url, options }) {
    if (url.startsWith('/'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'local', path: url });
    const scheme = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .urlScheme */ .f$)(url);
    if (scheme === 'file')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'local', path: url.slice('file://'.length) });
    if (scheme === 'http' || scheme === 'https')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'web', url });
    const match = /^[\w+.-]+:\/\/[^/?#]*/.exec(url);
    if (match === null || !Object.hasOwn(kinds, scheme))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unsupported(scheme));
    const [root] = match;
    const rest = url.slice(root.length).replace(/^\/+|\/+$/g, '');
    const key = rest.replace(/\/{2,}/g, '/');
    const by = kinds[scheme];
    const remote = { name, url: by === 'md5' ? `${root}/` : root, options };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'store', remote, key, by });
}
function wordOf(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value))
        return value.map(String);
    if (typeof value === 'boolean' || typeof value === 'number')
        return value;
    return value === null || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(value) ? '' : String(value);
}
function unsupported(scheme) {
    return {
        reason: 'data',
        message: `data cannot be imported from ${scheme}:// addresses`,
        hint: 'local paths, http(s), s3, gs, azure and ssh can; download the data and `add` it',
    };
}


/***/ }),

/***/ 95086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ bringSource),
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/run/remove.js
var remove = __webpack_require__(50741);
// EXTERNAL MODULE: ./lib/store/web/web-file.js
var web_file = __webpack_require__(68577);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/link.js
var workspace_link = __webpack_require__(61489);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
// EXTERNAL MODULE: ./lib/commands/source-url/download.js
var download = __webpack_require__(8976);
// EXTERNAL MODULE: ./lib/commands/source-url/look.js + 1 modules
var look = __webpack_require__(61123);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/commands/source-url/unchanged.js



function unchangedFiles(cache, { files }, { dep, out }) {
    if (dep?.oid === undefined || !(0,oid/* isTreeOid */.FV)(dep.oid))
        return new Map();
    if (out?.oid === undefined || !(0,oid/* isTreeOid */.FV)(out.oid) || out.hashName !== 'md5')
        return new Map();
    const tree = cache.readTree(out.oid, 'md5');
    const etags = etagsOf(cache, dep.oid);
    if (!tree?.ok)
        return new Map();
    const before = new Map(tree.value.entries.map(({ path, oid }) => [path, oid]));
    return new Map(files.flatMap(({ path, item }) => {
        const oid = before.get(path);
        const isSame = item.etag !== undefined && etags.get(path) === item.etag;
        return oid !== undefined && isSame ? [[path, oid]] : [];
    }));
}
function etagsOf(cache, oid) {
    const bytes = cache.bytesOf({ oid, hashName: 'md5' });
    if (typeof bytes === 'string')
        return new Map();
    const list = (0,json/* readJson */.V)(Buffer.from(bytes).toString('utf8'), oid);
    if (!list.ok || !(0,value/* isList */.Lv)(list.value.value))
        return new Map();
    return new Map(list.value.value.flatMap((entry) => {
        if (!(0,value/* isMapping */.pi)(entry))
            return [];
        const [path, etag] = [entry.get('relpath'), entry.get('etag')];
        return typeof path === 'string' && typeof etag === 'string' ? [[path, etag]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/commands/source-url/bring.js













async function bringSource(session, seen, path, bringing = {}) {
    const target = (0,safe_path/* safePath */.n)(session.projectRoot, path);
    if (!target.ok)
        return target;
    external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(target.value)), { recursive: true });
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(target.value));
    try {
        const taken = await takeSource(session, seen, temp, bringing);
        if (!taken.ok)
            return taken;
        const { accept } = bringing;
        const accepted = accept === undefined || seen.at.kind === 'local' ? (0,failure.ok)(undefined) : await accept(temp);
        if (!accepted.ok)
            return accepted;
        const cleared = (0,remove/* removeAll */.C)(target.value);
        if (!cleared.ok)
            return cleared;
        external_node_fs_.renameSync(temp, (0,file_name/* fsPath */.Jk)(target.value));
        return (0,failure.ok)(undefined);
    }
    finally {
        external_node_fs_.rmSync(temp, { force: true, recursive: true });
    }
}
async function takeSource(session, { at }, to, { jobs, record, mayConnect } = {}) {
    const { host, cache } = session;
    if (at.kind === 'web')
        return (0,web_file/* downloadWebFile */.dT)(at.url, to, (0,look/* webContext */.OO)(host, mayConnect));
    if (at.kind === 'local')
        return copy((0,look/* pathOf */.XM)(session, at.place), to, at.hashed);
    const { address, sight } = at;
    const unchanged = record === undefined ? new Map() : unchangedFiles(cache, sight, record);
    return (0,look/* onStore */.fL)(address.remote, host, async (store) => {
        await (0,download/* downloadCloud */.o)((0,look/* cloudPlace */.Fg)(address, store, host.signal), sight, { to, cache, jobs, unchanged });
        return (0,failure.ok)(undefined);
    });
}
function copy(from, to, { tree }) {
    try {
        if (tree === undefined) {
            copyFile(from, to);
            return (0,failure.ok)(undefined);
        }
        external_node_fs_.mkdirSync(to);
        for (const { path } of tree.entries) {
            external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)((0,external_node_path_.dirname)(`${to}/${path}`)), { recursive: true });
            copyFile(`${from}/${path}`, `${to}/${path}`);
        }
        return (0,failure.ok)(undefined);
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return (0,failure/* fail */.fJ)((0,walk/* unreadable */.O$)(from, error));
    }
}
function copyFile(from, to) {
    const { COPYFILE_EXCL, COPYFILE_FICLONE } = external_node_fs_.constants;
    external_node_fs_.copyFileSync((0,file_name/* fsPath */.Jk)(from), (0,file_name/* fsPath */.Jk)(to), COPYFILE_EXCL | COPYFILE_FICLONE);
    external_node_fs_.chmodSync((0,file_name/* fsPath */.Jk)(to), (0,workspace_link/* workspaceMode */.jL)());
}


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ downloadCloud)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44057);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _workspace_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61489);







async function downloadCloud({ store, signal }, { files, isFolder }, { to, cache, jobs, unchanged }) {
    if (isFolder)
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(to), { recursive: true });
    await (0,_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .pool */ .d)(files, { limit: jobs ?? store.width ?? 8, signal }, async ({ path, item }) => {
        const target = (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path === '' ? to : `${to}/${path}`);
        if (path !== '')
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(`${to}/${path}`)), { recursive: true });
        const known = knownObject(cache, item, unchanged?.get(path));
        if (known === undefined) {
            const body = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(await store.read(item.key, signal));
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(body, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream(target, { flags: 'wx' }), { signal });
        }
        else
            node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(known, target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(target, (0,_workspace_link_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceMode */ .jL)());
    });
}
function knownObject(cache, { etag, size }, unchanged) {
    const likely = etag !== undefined && /^[0-9a-f]{32}$/.test(etag) ? etag : undefined;
    const oid = unchanged ?? likely;
    if (oid === undefined)
        return undefined;
    const id = { oid, hashName: 'md5' };
    return cache.sizeOf(id) === size && cache.check(id) ? cache.pathOf(id) : undefined;
}


/***/ }),

/***/ 61123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fg: () => (/* binding */ cloudPlace),
  Ew: () => (/* binding */ lookAtSource),
  lookAtUrl: () => (/* binding */ lookAtUrl),
  fL: () => (/* binding */ onStore),
  XM: () => (/* binding */ pathOf),
  OO: () => (/* binding */ webContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/run/stage-inputs.js
var stage_inputs = __webpack_require__(62885);
// EXTERNAL MODULE: ./lib/store/open.js + 1 modules
var store_open = __webpack_require__(24384);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/web/web-file.js
var web_file = __webpack_require__(68577);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
// EXTERNAL MODULE: ./lib/commands/source-url/address.js
var source_url_address = __webpack_require__(85318);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/pool.js
var pool = __webpack_require__(44057);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/store/tree-path.js
var tree_path = __webpack_require__(57493);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
;// CONCATENATED MODULE: ./lib/commands/source-url/cloud.js







async function lookAtCloud(place) {
    const { store, key, signal } = place;
    const single = key === '' ? undefined : await store.look?.(key, signal);
    if (single !== undefined)
        return (0,failure.ok)({
            isFolder: false,
            files: [{ path: '', item: single }],
            record: await fileRecord(place, single),
        });
    const prefix = key === '' ? '' : `${key}/`;
    const files = [];
    for await (const item of store.list(prefix, signal)) {
        if (item.key.endsWith('/'))
            continue;
        const path = item.key.slice(prefix.length);
        const problem = (0,tree_path/* treePathProblem */.v)(path);
        if (problem !== undefined)
            return unusable(store, item.key, problem);
        files.push({ path, item });
    }
    if (files.length === 0)
        return (0,failure.ok)(undefined);
    files.sort((a, b) => (0,value/* compareCodePoints */.OP)(a.path, b.path));
    return (0,failure.ok)({ isFolder: true, files, ...(await folderRecord(place, files)) });
}
async function fileRecord(place, item) {
    const { size } = item;
    if (place.by === 'md5')
        return { hashName: 'md5', oid: await hashOf(place, item), size };
    const other = new Map([['etag', item.etag ?? '']]);
    if (item.version !== undefined)
        other.set('version_id', item.version);
    return { hashName: 'md5', size, other };
}
async function folderRecord(place, files) {
    const size = files.reduce((sum, { item }) => sum + item.size, 0);
    const counts = { size, nfiles: files.length };
    if (place.by === 'md5') {
        const { signal, store } = place;
        const entries = await (0,pool/* pool */.d)(files, { limit: store.width ?? 8, signal }, async ({ path, item }) => ({
            path,
            oid: await hashOf(place, item),
        }));
        return { record: { hashName: 'md5', oid: (0,tree/* treeId */.Mh)((0,tree/* makeTree */.TI)(entries)).oid, ...counts } };
    }
    const entries = files.map(({ path, item }) => new Map([
        ['etag', item.etag ?? ''],
        ['relpath', path],
    ]));
    const list = Buffer.from((0,json/* pyJson */.W)(entries));
    const oid = `${(0,external_node_crypto_.createHash)('md5').update(list).digest('hex')}.dir`;
    return { list, record: { hashName: 'md5', oid, ...counts } };
}
async function hashOf({ store, signal }, { key }) {
    const hash = (0,external_node_crypto_.createHash)('md5');
    for await (const chunk of await store.read(key, signal))
        hash.update(chunk);
    return hash.digest('hex');
}
function unusable(store, key, problem) {
    return {
        ok: false,
        failures: [
            {
                reason: 'data',
                message: `${store.name}: '${key}' has ${problem} in its name and cannot become a file here`,
                hint: 'import a folder without it, or rename it there',
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/commands/source-url/look.js









async function lookAtSource(context, place, { locked, options } = {}) {
    const { session, project, mayConnect } = context;
    if (place.kind === 'url')
        return lookAtUrl(session, place.url, { options, mayConnect });
    const hash = (0,workspace_hash/* workspaceHash */.Qo)(session, project, await session.ignore());
    const hashed = await (0,stage_inputs/* hashKeepingGeneration */.qb)(place, locked, { hash });
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,failure.ok)(undefined);
    return (0,failure.ok)({ record: hashed.value.info, at: { kind: 'local', place, hashed: hashed.value } });
}
async function lookAtUrl(session, url, { options, mayConnect } = {}) {
    const address = (0,source_url_address/* followAddress */.Q)(url, session.config, options);
    if (!address.ok)
        return address;
    const { host } = session;
    if (address.value.kind === 'web')
        return lookAtWeb(address.value.url, webContext(host, mayConnect));
    if (mayConnect !== undefined)
        return (0,failure/* fail */.fJ)(notAsked(url));
    if (address.value.kind === 'local')
        return lookAtPath(session, address.value.path);
    const at = address.value;
    const sight = await onStore(at.remote, host, (store) => lookAtCloud(cloudPlace(at, store, host.signal)));
    if (!sight.ok)
        return sight;
    if (sight.value === undefined)
        return (0,failure.ok)(undefined);
    return (0,failure.ok)({ record: sight.value.record, at: { kind: 'store', address: at, sight: sight.value } });
}
async function lookAtPath(session, path) {
    const project = await session.project();
    if (!project.ok)
        return project;
    return lookAtSource({ session, project: project.value }, { kind: 'outside', path });
}
function notAsked(url) {
    return {
        reason: 'refused',
        message: `'${(0,web_file/* withoutSecret */.Nt)(url)}' was not asked: only public web addresses are`,
        hint: 'name the address under `outside` in the policy file of the base branch, or freeze the import',
    };
}
async function lookAtWeb(url, ctx) {
    const found = await (0,web_file/* lookAtWebFile */.fp)(url, ctx);
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,failure.ok)(undefined) : found;
    const { checksum, size } = found.value;
    const other = new Map([['checksum', checksum]]);
    const record = { hashName: 'md5', other, ...(size === undefined ? {} : { size }) };
    return (0,failure.ok)({ record, at: { kind: 'web', url }, web: found.value });
}
async function onStore(remote, { env }, work) {
    const store = await (0,store_open/* openStore */.Ch)(remote, env);
    if (!store.ok)
        return (0,failure/* fail */.fJ)(...store.failures.map(ofSource));
    try {
        return await work(store.value);
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return (0,failure/* fail */.fJ)(ofSource(error.failure));
        throw error;
    }
    finally {
        await store.value.close();
    }
}
function ofSource(failure) {
    return failure.reason === 'config' ? { ...failure, reason: 'data' } : failure;
}
function pathOf({ projectRoot }, place) {
    if (place.kind === 'url')
        throw new Error('an address is followed before it is read');
    return place.kind === 'outside' ? place.path : (0,external_node_path_.join)(projectRoot, place.path);
}
function cloudPlace({ key, by }, store, signal) {
    return { store, key, by, signal };
}
function webContext({ env, signal }, mayConnect) {
    return { env, signal, ...(mayConnect === undefined ? {} : { mayConnect }) };
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
    return {
        checksum: named || tokenOf(url, reply, size),
        size,
        ...(Number.isNaN(modified) ? {} : { modified }),
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
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26330);
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


/***/ }),

/***/ 61489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   jL: () => (/* binding */ workspaceMode),
/* harmony export */   oC: () => (/* binding */ Linker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9139);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62510);






const unsupported = new Set([
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'EXDEV',
    'ENOTTY',
    'ENOSYS',
    'EINVAL',
    'EAGAIN',
]);
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? ['reflink', 'copy'] : [...types];
    }
    place(object, target, isNew = false) {
        for (const type of [...this.#types]) {
            try {
                if (isNew && (type === 'hardlink' || type === 'symlink'))
                    make(type, object, target);
                else
                    replace(type, object, target, isNew);
                return;
            }
            catch (error) {
                const { code = '' } = error;
                if (unsupported.has(code))
                    this.#types.splice(this.#types.indexOf(type), 1);
                else if (code !== 'EMLINK')
                    throw error;
            }
        }
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .FailureError */ .pO({
            reason: 'config',
            message: `No possible cache link types for '${target}'.`,
            hint: "add 'copy' to cache.type: `dvc config cache.type reflink,copy`",
        });
    }
}
function replace(type, object, target, isNew) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(folder);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    try {
        make(type, object, temp);
        if (isNew && (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(target));
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), { force: true });
        throw error;
    }
}
function make(type, object, path) {
    const [from, to] = [(0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(object), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)];
    if (type === 'symlink')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(from, to);
    else if (type === 'hardlink')
        hardlink(from, to);
    else {
        const how = type === 'reflink' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE : 0;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | how);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, workspaceMode());
    }
}
function hardlink(from, to) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(from).size === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
function workspaceMode() {
    return 0o666 & ~process.umask();
}
function makeExecutable(path) {
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path)).mode & 0o7777;
    if ((mode & 0o100) !== 0)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), mode | 0o100);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'EPERM' && code !== 'EROFS' && code !== 'EACCES')
            throw error;
    }
}


/***/ }),

/***/ 75876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ rememberLinks),
/* harmony export */   U: () => (/* binding */ unusedLinks)
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
        if (link !== undefined)
            links.set(link.path, link);
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
function parseLink(line) {
    try {
        const { path, oid, hashName, inode, mtime } = JSON.parse(line);
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
