export const id = 1897;
export const ids = [1897];
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

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 55864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   fi: () => (/* binding */ listEntries),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);


async function listEntries(path, sources, options) {
    const top = await lookAt(path, sources);
    if (top === undefined)
        return undefined;
    const self = path === '' ? '.' : path.slice(path.lastIndexOf('/') + 1);
    if (!top.isDir || (options.recursive && options.depth === 0))
        return [{ ...top, path: self }];
    const found = [];
    await walk(path, '', { sources, options, found });
    return found.sort((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a.path, b.path));
}
async function walk(folder, shown, context) {
    const { options, found } = context;
    const level = shown === '' ? 0 : shown.split('/').length;
    const showsFolders = !options.recursive || (options.depth !== undefined && level >= options.depth - 1);
    for (const [name, entry] of await childrenOf(folder, context)) {
        const path = shown === '' ? name : `${shown}/${name}`;
        if (!entry.isDir || showsFolders)
            found.push({ ...entry, path });
        if (entry.isDir && !showsFolders)
            await walk(folder === '' ? name : `${folder}/${name}`, path, context);
    }
}
async function childrenOf(folder, { sources, options }) {
    const node = folder === '' ? sources.data.root : await sources.data.at(folder);
    const data = node === undefined || node === 'unavailable' ? undefined : await sources.data.childrenOf(node);
    if (node !== undefined && data === undefined)
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO(unknownFiles(folder));
    const files = options.dvcOnly ? undefined : await sources.files.children(folder);
    const names = new Set([...(data?.keys() ?? []), ...(files?.keys() ?? [])]);
    return [...names].map((name) => [
        name,
        seen(folder === '' ? name : `${folder}/${name}`, data?.get(name), files?.get(name), sources),
    ]);
}
function unknownFiles(folder) {
    return {
        reason: 'data',
        message: `failed to load directory '${folder}': its list of files is neither in the cache nor in the remote`,
        hint: 'push it from where the data is, or name another remote with `--remote`',
        unforeseen: true,
    };
}
async function lookAt(path, sources) {
    const node = path === '' ? sources.data.root : await sources.data.at(path);
    const found = node === 'unavailable' ? undefined : node;
    const file = await sources.files.info(path);
    return found === undefined && file === undefined ? undefined : seen(path, found, file, sources);
}
function seen(path, node, file, { outs }) {
    const entry = node?.entry;
    return {
        isOut: node !== undefined && isInOut(path, outs),
        isDir: file?.isDir ?? (entry === undefined || entry.isDir),
        isExec: file?.isExec ?? false,
        size: file?.size ?? entry?.size,
        md5: entry?.id?.oid,
    };
}
function isInOut(path, outs) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
        if (outs.has(path.slice(0, end)))
            return true;
    return false;
}


/***/ }),

/***/ 91209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listText)
/* harmony export */ });
/* harmony import */ var _report_tabulate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63222);
/* harmony import */ var _report_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94468);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12755);
/* harmony import */ var _natural_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22953);




function listText(listed, options, { colour }) {
    const name = ({ branch, entry }) => branch +
        (0,_report_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(entry.path), entry.isDir ? '01;34' : '01;32', colour && (entry.isDir || entry.isExec));
    if (options.size !== true && options.showHash !== true)
        return `${listed.map(name).join('\n')}\n`;
    const rows = listed.map((line) => [
        ...(options.size === true ? [sizeText(line.entry)] : []),
        ...(options.showHash === true ? [line.entry.md5 ?? '-'] : []),
        name(line),
    ]);
    return `${(0,_report_tabulate_js__WEBPACK_IMPORTED_MODULE_2__/* .tabulateRows */ .e)(rows, { right: options.size === true, keepSpace: options.tree === true })}\n`;
}
function sizeText({ size, isDir }) {
    return size === undefined || (size <= 0 && isDir) ? '' : (0,_natural_size_js__WEBPACK_IMPORTED_MODULE_3__/* .naturalSize */ .D)(size);
}


/***/ }),

/***/ 96950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ listTree),
/* harmony export */   n: () => (/* binding */ drawTree)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _ls_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55864);


async function listTree(path, sources, options) {
    const top = await (0,_ls_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAt */ .t5)(path, sources);
    if (top === undefined)
        return undefined;
    const children = (folder) => (0,_ls_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(folder, { sources, options });
    return drawTree({ ...top, path: path === '' ? '.' : path }, { path, depth: options.depth, children });
}
async function drawTree(top, drawing) {
    const lines = [{ branch: '', entry: top }];
    await grow({ path: drawing.path, isDir: top.isDir }, { below: '', level: 0 }, { ...drawing, lines });
    return lines;
}
async function grow(folder, { below, level }, growing) {
    const { depth, lines } = growing;
    if (!folder.isDir || (depth !== undefined && level >= depth))
        return;
    const children = [...(await growing.children(folder.path))].sort(([a], [b]) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a, b));
    for (const [i, [name, seen]] of children.entries()) {
        const isLast = i === children.length - 1;
        lines.push({ branch: `${below}${isLast ? '└── ' : '├── '}`, entry: { ...seen, path: name } });
        const path = folder.path === '' ? name : `${folder.path}/${name}`;
        await grow({ path, isDir: seen.isDir }, { below: `${below}${isLast ? '    ' : '│   '}`, level: level + 1 }, growing);
    }
}


/***/ }),

/***/ 11897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lsUrl: () => (/* binding */ lsUrl)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/commands/config-here.js
var config_here = __webpack_require__(49717);
// EXTERNAL MODULE: ./lib/commands/key-values.js
var key_values = __webpack_require__(45344);
// EXTERNAL MODULE: ./lib/commands/ls-text.js
var ls_text = __webpack_require__(91209);
// EXTERNAL MODULE: ./lib/commands/ls-tree.js
var ls_tree = __webpack_require__(96950);
;// CONCATENATED MODULE: ./lib/commands/source-url/listed.js
async function pathsOf(listing, { recursive, depth }) {
    const found = [];
    const visit = async (folder, level) => {
        const prefix = folder === '' ? '' : `${folder}/`;
        const all = (await listing.children(folder)).map(([name, data]) => ({ path: prefix + name, ...data }));
        const folders = all.filter(({ isDir }) => isDir);
        const isLast = !recursive || (depth !== undefined && level >= depth - 1);
        found.push(...all.filter(({ isDir }) => !isDir), ...(isLast ? folders : []));
        if (!isLast)
            for (const { path } of folders)
                await visit(path, level + 1);
    };
    await visit('', 0);
    return found;
}

// EXTERNAL MODULE: ./lib/store/web/web-file.js
var web_file = __webpack_require__(68577);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/stats.js
var workspace_stats = __webpack_require__(62510);
// EXTERNAL MODULE: ./lib/workspace/walk.js
var walk = __webpack_require__(28804);
;// CONCATENATED MODULE: ./lib/commands/source-url/listing-store.js

async function listInStore({ remote, key, by }, { store, whole, signal }) {
    const root = remote.url.replace(/^\w+:\/\//, '').replace(/^.*\/$/, '/');
    const name = root === '/' || key === '' ? `${root}${key}` : `${root}/${key}`;
    const file = key === '' ? undefined : await store.look?.(key, signal);
    if (file !== undefined)
        return { name, isDir: false, size: file.size, children: async () => [] };
    const prefix = key === '' ? '' : `${key}/`;
    const known = whole && by === 'etag' ? groupKeys(await keysBelow(store, prefix, signal), prefix) : undefined;
    const folder = async (path) => known === undefined
        ? oneLevel(store, path === '' ? prefix : `${prefix}${path}/`, signal)
        : known.get(path);
    const top = await folder('');
    if (top === undefined)
        return undefined;
    return {
        name,
        isDir: true,
        size: top.size,
        children: async (path) => (path === '' ? top : await folder(path))?.entries ?? [],
    };
}
async function oneLevel(store, prefix, signal) {
    const items = [];
    for await (const item of store.listFolder?.(prefix, signal) ?? store.list(prefix, signal))
        items.push(item);
    return groupKeys(items, prefix).get('');
}
async function keysBelow(store, prefix, signal) {
    const items = [];
    for await (const item of store.list(prefix, signal))
        items.push(item);
    return items;
}
function groupKeys(items, prefix) {
    const folders = new Map();
    const sizes = new Map();
    const folderAt = (path) => {
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const made = new Map();
        folders.set(path, made);
        if (path !== '') {
            const [parent, name] = split(path);
            const above = folderAt(parent);
            if (above.get(name)?.isDir !== true)
                above.set(name, { isDir: true, size: 0 });
        }
        return made;
    };
    for (const { key, size } of items) {
        const path = key.slice(prefix.length);
        if (path === '')
            sizes.set('', size);
        const isFolder = path === '' || path.endsWith('/');
        const [parent, name] = split(isFolder ? path.slice(0, -1) : path);
        if (path !== '')
            folderAt(parent).set(name, { isDir: isFolder, size });
        if (isFolder)
            folderAt(path.slice(0, -1));
    }
    return new Map([...folders].map(([path, entries]) => [
        path,
        {
            size: sizes.get(path) ?? 0,
            entries: [...entries].sort(([a], [b]) => (0,value/* compareCodePoints */.OP)(a, b)),
        },
    ]));
}
function split(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}

// EXTERNAL MODULE: ./lib/commands/source-url/look.js
var look = __webpack_require__(32923);
;// CONCATENATED MODULE: ./lib/commands/source-url/listing.js








async function withListing(host, address, whole, work) {
    if (address.kind === 'local')
        return work(listHere(address.path));
    if (address.kind === 'store')
        return (0,look/* onStore */.fL)(address.remote, host, async (store) => work(await listInStore(address, { store, whole, signal: host.signal })));
    const seen = await (0,web_file/* lookAtWebFile */.fp)(address.url, (0,look/* webContext */.OO)(host));
    if (!seen.ok)
        return seen;
    const file = { name: address.url, isDir: false, size: seen.value?.size, children: async () => [] };
    return work(seen.value && file);
}
function listHere(path) {
    const stats = (0,workspace_stats/* statsBehind */.M)(path);
    if (stats === undefined)
        return undefined;
    const children = async (folder) => childrenHere(folder === '' ? path : `${path}/${folder}`);
    return { name: path, isDir: stats.isDirectory(), size: stats.size, children };
}
function childrenHere(folder) {
    try {
        return (0,file_name/* listFolder */.bt)(folder)
            .sort((a, b) => (0,value/* compareCodePoints */.OP)(a.name, b.name))
            .map(({ name, kind }) => {
            const path = `${folder}/${name}`;
            const stats = kind === 'link' ? (0,workspace_stats/* statsBehind */.M)(path) : (0,workspace_stats/* statsAt */.Z)(path);
            return [name, { isDir: kind === 'folder', size: stats?.size ?? 0 }];
        });
    }
    catch (error) {
        throw new failure/* FailureError */.pO((0,walk/* unreadable */.O$)(folder, error));
    }
}

// EXTERNAL MODULE: ./lib/commands/source-url/untracked.js
var untracked = __webpack_require__(87385);
;// CONCATENATED MODULE: ./lib/commands/ls-url.js








const lsUrl = {
    name: 'ls-url',
    help: 'List files at a path, in a cloud or at a web address',
    args: '<url>',
    options: [
        { flags: '-R, --recursive', help: 'all files below' },
        { flags: '-T, --tree', help: 'all below as a tree' },
        { flags: '-L, --level <depth>', help: 'with -R or -T: only so many levels', whole: true },
        { flags: '--size', help: 'sizes too' },
        { flags: '--fs-config <options...>', help: 'key=value: options of the address, as a remote has them' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const listed = await list(words, host).catch(failure/* caught */.Vq);
        if (!listed.ok)
            return { failures: listed.failures.map(ofAddress) };
        if (listed.value.length > 0)
            terminal.out((0,ls_text/* listText */.s)(listed.value, words.options, terminal));
        return 0;
    },
};
async function list({ args, options }, host) {
    const [url = ''] = args;
    const more = (0,key_values/* keyValues */.K)('--fs-config', options.fsConfig);
    if (!more.ok)
        return more;
    const config = await (0,config_here/* configHere */.X)(host);
    if (!config.ok)
        return config;
    const address = (0,untracked/* typedAddress */.zt)(host, { url, config: config.value, options: more.value });
    if (!address.ok)
        return address;
    const depth = typeof options.level === 'string' ? Number(options.level) : undefined;
    const asked = { url, recursive: options.recursive === true, tree: options.tree === true, depth };
    const whole = (asked.recursive || asked.tree) && depth === undefined;
    return withListing(host, address.value, whole, (listing) => listing === undefined ? Promise.resolve((0,untracked/* missingUrl */.eY)(url)) : linesOf(listing, asked));
}
async function linesOf(listing, asked) {
    const { depth, tree, url } = asked;
    if (tree) {
        const top = entryOf({ ...listing, path: topName(listing, url) });
        return (0,failure.ok)(await (0,ls_tree/* drawTree */.n)(top, { path: '', depth, children: childrenOf(listing) }));
    }
    if (depth === 0 || !listing.isDir)
        return (0,failure.ok)([lineOf({ path: listing.name, isDir: false, size: undefined })]);
    if (depth !== undefined && depth < 0)
        return (0,failure/* fail */.fJ)(noLevel);
    return (0,failure.ok)((await pathsOf(listing, asked)).map(lineOf));
}
function topName({ name }, url) {
    if (!url.includes('://'))
        return url;
    const isOpen = url.endsWith('/') || /^remote:\/\/[^/]+$/.test(url);
    return isOpen && !name.endsWith('/') ? `${name}/` : name;
}
function childrenOf(listing) {
    return async (folder) => (await listing.children(folder)).map(([name, data]) => [name, entryOf({ path: name, ...data })]);
}
function lineOf(data) {
    return { branch: '', entry: entryOf(data) };
}
function entryOf({ path, isDir, size }) {
    return { path, isDir, size, isOut: false, isExec: false, md5: undefined };
}
const noLevel = {
    reason: 'usage',
    message: 'maxdepth must be at least 1',
    hint: '--level 0 names the folder itself, 1 what is in it',
    unforeseen: true,
};
function ofAddress(failure) {
    return failure.reason === 'project' ? { ...failure, reason: 'config' } : failure;
}


/***/ }),

/***/ 22953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ naturalSize)
/* harmony export */ });
function naturalSize(bytes) {
    if (bytes < 1024)
        return String(bytes);
    let value = bytes;
    for (const unit of ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Z']) {
        if (value < 999.5) {
            const digits = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
            return `${value.toFixed(digits)}${unit}`;
        }
        value /= 1024;
    }
    return `${value.toFixed(1)}Y`;
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
