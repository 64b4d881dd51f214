export const id = 5086;
export const ids = [5086];
export const modules = {

/***/ 85318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ followAddress)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_config_remotes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14183);
/* harmony import */ var _project_config_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79241);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45690);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);





function followAddress(url, { remotes }, options) {
    const added = new Map([...(options ?? [])].map(([key, value]) => [String(key), wordOf(value)]));
    const reference = (0,_project_config_remotes_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteReference */ .A)(url);
    if (reference === undefined)
        return known({ name: url, url, options: added }, added);
    const remote = remotes.get(reference.name);
    if (remote === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(wrong(`remote '${reference.name}' doesn't exist`, 'add it with `dvc remote add`'));
    const base = remote.url.replace(/\/+$/, '');
    const followed = {
        name: reference.name,
        url: reference.path === '' ? remote.url : `${base}/${reference.path}`,
        options: new Map([...remote.options, ...added]),
    };
    return known(followed, added);
}
function known(remote, added) {
    const allowed = (0,_project_config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteOptions */ .JB)(remote.url);
    if (allowed === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(wrong(`Unsupported URL type ${(0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .urlScheme */ .f$)(remote.url)}://`, `${readable} can be read`));
    const [strange] = [...added.keys()].filter((key) => allowed(key) === undefined);
    if (strange === undefined)
        return addressOf(remote);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(wrong(`extra keys not allowed @ data['${strange}']`, 'the options are those of `dvc remote modify`'));
}
const readable = 'local paths, http(s), s3, gs, azure and ssh';
function wrong(message, hint) {
    return { reason: 'project', message: `config file error: ${message}`, hint };
}
const kinds = { s3: 'etag', gs: 'etag', azure: 'etag', ssh: 'md5' };
function addressOf({ name, url, options }) {
    if (url.startsWith('/'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: 'local', path: url });
    const scheme = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_3__/* .urlScheme */ .f$)(url);
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
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(value))
        return value.map(String);
    if (typeof value === 'boolean' || typeof value === 'number')
        return value;
    return value === null || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value) ? '' : String(value);
}
function unsupported(scheme) {
    return {
        reason: 'data',
        message: `data cannot be read from ${scheme}:// addresses`,
        hint: `${readable} can be; download the data with something else`,
    };
}


/***/ }),

/***/ 95086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ bringSource),
  AA: () => (/* binding */ copyHere),
  Zn: () => (/* binding */ takeSource)
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
// EXTERNAL MODULE: ./lib/commands/source-url/look.js
var look = __webpack_require__(32923);
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
        return copyHere((0,look/* pathOf */.XM)(session, at.place), to, at.hashed.tree?.entries.map(({ path }) => path));
    const { address, sight } = at;
    const unchanged = record === undefined ? new Map() : unchangedFiles(cache, sight, record);
    return (0,look/* onStore */.fL)(address.remote, host, async (store) => {
        await (0,download/* downloadCloud */.o)((0,look/* cloudPlace */.Fg)(address, store, host.signal), sight, { to, cache, jobs, unchanged });
        return (0,failure.ok)(undefined);
    });
}
function copyHere(from, to, files) {
    try {
        if (files === undefined) {
            copyFile(from, to);
            return (0,failure.ok)(undefined);
        }
        external_node_fs_.mkdirSync((0,file_name/* fsPath */.Jk)(to));
        for (const path of files) {
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

/***/ 56643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findCloudFiles),
/* harmony export */   U: () => (/* binding */ lookAtCloud)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44057);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26330);
/* harmony import */ var _store_tree_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57493);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);







async function lookAtCloud(place) {
    const found = await findCloudFiles(place);
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : found;
    const { isFolder, files } = found.value;
    const [first] = files;
    if (!isFolder && first !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ isFolder, files, record: await fileRecord(place, first.item) });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ isFolder, files, ...(await folderRecord(place, files)) });
}
async function findCloudFiles({ store, key, signal, }) {
    const single = key === '' ? undefined : await store.look?.(key, signal);
    if (single !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ isFolder: false, files: [{ path: '', item: single }] });
    const prefix = key === '' ? '' : `${key}/`;
    const files = [];
    for await (const item of store.list(prefix, signal)) {
        if (item.key.endsWith('/'))
            continue;
        const path = item.key.slice(prefix.length);
        const problem = (0,_store_tree_path_js__WEBPACK_IMPORTED_MODULE_3__/* .treePathProblem */ .v)(path);
        if (problem !== undefined)
            return unusable(store, item.key, problem);
        files.push({ path, item });
    }
    if (files.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ isFolder: true, files: files.sort((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path)) });
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
        const entries = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .pool */ .d)(files, { limit: store.width ?? 8, signal }, async ({ path, item }) => ({
            path,
            oid: await hashOf(place, item),
        }));
        return { record: { hashName: 'md5', oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOid */ .F3)((0,_store_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .makeTree */ .TI)(entries)), ...counts } };
    }
    const entries = files.map(({ path, item }) => new Map([
        ['etag', item.etag ?? ''],
        ['relpath', path],
    ]));
    const list = Buffer.from((0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .pyJson */ .W)(entries));
    const oid = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(list).digest('hex')}.dir`;
    return { list, record: { hashName: 'md5', oid, ...counts } };
}
async function hashOf({ store, signal }, { key }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
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
        const known = cache && knownObject(cache, item, unchanged?.get(path));
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

/***/ 32923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ lookAtSource),
/* harmony export */   Fg: () => (/* binding */ cloudPlace),
/* harmony export */   OO: () => (/* binding */ webContext),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   fL: () => (/* binding */ onStore),
/* harmony export */   lookAtUrl: () => (/* binding */ lookAtUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62885);
/* harmony import */ var _store_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24384);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97208);
/* harmony import */ var _store_web_web_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68577);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85318);
/* harmony import */ var _cloud_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56643);









async function lookAtSource(context, place, { locked, options } = {}) {
    const { session, project, mayConnect } = context;
    if (place.kind === 'url')
        return lookAtUrl(session, place.url, { options, mayConnect });
    const hash = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceHash */ .Qo)(session, project, await session.ignore());
    const hashed = await (0,_run_stage_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .hashKeepingGeneration */ .qb)(place, locked, { hash });
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ record: hashed.value.info, at: { kind: 'local', place, hashed: hashed.value } });
}
async function lookAtUrl(session, url, { options, mayConnect } = {}) {
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_7__/* .followAddress */ .Q)(url, session.config, options);
    if (!address.ok)
        return address;
    const { host } = session;
    if (address.value.kind === 'web')
        return lookAtWeb(address.value.url, webContext(host, mayConnect));
    if (mayConnect !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(notAsked(url));
    if (address.value.kind === 'local')
        return lookAtPath(session, address.value.path);
    const at = address.value;
    const sight = await onStore(at.remote, host, (store) => (0,_cloud_js__WEBPACK_IMPORTED_MODULE_8__/* .lookAtCloud */ .U)(cloudPlace(at, store, host.signal)));
    if (!sight.ok)
        return sight;
    if (sight.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ record: sight.value.record, at: { kind: 'store', address: at, sight: sight.value } });
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
        message: `'${(0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSecret */ .Nt)(url)}' was not asked: only public web addresses are`,
        hint: 'name the address under `outside` in the policy file of the base branch, or freeze the import',
    };
}
async function lookAtWeb(url, ctx) {
    const found = await (0,_store_web_web_file_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtWebFile */ .fp)(url, ctx);
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : found;
    const { checksum, size } = found.value;
    const other = new Map([['checksum', checksum]]);
    const record = { hashName: 'md5', other, ...(size === undefined ? {} : { size }) };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ record, at: { kind: 'web', url }, web: found.value });
}
async function onStore(remote, { env }, work) {
    const store = await (0,_store_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .Ch)(remote, env);
    if (!store.ok)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(...store.failures.map(ofSource));
    try {
        return await work(store.value);
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .StoreError */ .A)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(ofSource(error.failure));
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
    return place.kind === 'outside' ? place.path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(projectRoot, place.path);
}
function cloudPlace({ key, by }, store, signal) {
    return { store, key, by, signal };
}
function webContext({ env, signal }, mayConnect) {
    return { env, signal, ...(mayConnect === undefined ? {} : { mayConnect }) };
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

/***/ 61489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ areCopies),
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   gM: () => (/* binding */ emptyOid),
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
const defaultTypes = ['reflink', 'copy'];
function areCopies(types, folder) {
    const [first, second] = types.length === 0 ? defaultTypes : types;
    return first === 'copy' || (first === 'reflink' && second === 'copy' && !canReflink(folder));
}
function canReflink(folder) {
    const [from, to] = [(0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder), (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder)];
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from), 'x', { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(from), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(to), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE);
        return true;
    }
    catch (error) {
        if (!unsupported.has(error.code ?? ''))
            throw error;
        return false;
    }
    finally {
        for (const path of [from, to])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(path), { force: true });
    }
}
class Linker {
    #types;
    constructor(types) {
        this.#types = types.length === 0 ? [...defaultTypes] : [...types];
    }
    get type() {
        return this.#types[0];
    }
    place(object, target, spot = 'taken') {
        for (const type of [...this.#types]) {
            try {
                const isWhole = type === 'hardlink' || type === 'symlink';
                if (spot === 'aside' || (spot === 'free' && isWhole))
                    make(type, object, target);
                else
                    replace(type, object, target, spot);
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
function replace(type, object, target, spot) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepOnce */ .K9)(folder);
    const temp = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)(folder);
    try {
        make(type, object, temp);
        if (spot === 'free' && (0,_stats_js__WEBPACK_IMPORTED_MODULE_5__/* .statsAt */ .Z)(target) !== undefined)
            throw Object.assign(new Error('exists'), { code: 'EEXIST', path: target });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), (0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(target));
        if (type === 'hardlink')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fsPath */ .Jk)(temp), { force: true });
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
        hardlink(object, from, to);
    else if (type === 'copy' && copySmall(from, to))
        return;
    else {
        const how = type === 'reflink' ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE : 0;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | how);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(to, workspaceMode());
    }
}
const smallFile = 1 << 16;
let copied;
function copySmall(from, to) {
    copied ??= Buffer.allocUnsafeSlow(smallFile);
    const length = readSmall(from, copied);
    if (length === undefined)
        return false;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(to, 'wx', 0o666);
    try {
        for (let at = 0; at < length;)
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, copied, at, length - at, at);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    return true;
}
function readSmall(path, into) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        let length = 0;
        for (let read = -1; read !== 0 && length < into.length; length += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, length, into.length - length, length);
        return length < into.length ? length : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function hardlink(object, from, to) {
    if (object.endsWith(emptyObject))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(to, '', { flag: 'wx' });
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(from, to);
}
const emptyOid = 'd41d8cd98f00b204e9800998ecf8427e';
const emptyObject = `/${emptyOid.slice(0, 2)}/${emptyOid.slice(2)}`;
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


/***/ })

};
