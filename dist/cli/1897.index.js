export const id = 1897;
export const ids = [1897];
export const modules = {

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

/***/ 45267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ groupAddress),
/* harmony export */   fG: () => (/* binding */ diagramOf),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15780);


function diagramOf(rows, producers) {
    const index = new Map(rows.map(({ stage }, i) => [stage.address, i]));
    const edges = rows.flatMap(({ stage }, to) => (producers.get(stage.address) ?? []).flatMap((producer) => {
        const from = index.get(producer);
        return from === undefined ? [] : [[from, to]];
    }));
    return { nodes: rows.map(node), edges };
}
function symbolOf(state) {
    return symbols[state];
}
const symbols = {
    fresh: '✔',
    restored: '↺',
    ran: '●',
    failed: '✖',
    blocked: '▢',
    cancelled: '■',
    skipped: '○',
    stale: '◆',
    waiting: '◇',
    frozen: '❄',
    unknown: '?',
};
function node(row) {
    const { stage, state, verdict, seconds, estimateSeconds } = row;
    const time = seconds ?? estimateSeconds;
    const isAhead = state === 'stale' || state === 'waiting';
    const isTimed = time !== undefined && time >= 0.05 && (seconds === undefined ? isAhead : state !== 'restored');
    const about = seconds === undefined ? 'about ' : '';
    return {
        name: stage.address,
        state,
        detail: isTimed ? `${state} ${about}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(time)}` : state,
        ...(stage.group === undefined ? {} : { group: groupAddress(stage, stage.group) }),
        isCause: state === 'failed' ||
            state === 'stale' ||
            verdict === 'stale' ||
            state === 'unknown' ||
            state === 'cancelled',
        isConcerned: !(0,_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(state) || (verdict !== undefined && !(0,_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(verdict)),
    };
}
function groupAddress({ address, name }, group) {
    return name !== undefined && address.endsWith(name)
        ? address.slice(0, address.length - name.length) + group
        : group;
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);


const longest = 200;
function visible(text, length = longest) {
    const most = 16 * length;
    const shown = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(text.slice(0, most)).replace(invisible, named);
    const short = text.length > most
        ? `${Array.from(shown)
            .slice(0, length - 1)
            .join('')}…`
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(shown, length);
    return short.replace(loneSurrogate, '\ufffd');
}
function stripAnsi(text) {
    return text.replace(ansi, '');
}
function terminalText(text, length = longest) {
    return visible(stripAnsi(text), length);
}
function html(text, length = longest) {
    return visible(text, length).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
function mermaidLabel(text, length = 60) {
    const shown = Array.from(visible(text, length));
    return shown
        .map((char, i) => (isPlainLabel(char, shown[i - 1], shown[i + 1]) ? char : `#${char.codePointAt(0)};`))
        .join('');
}
const invisible = /\r\n|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{DI}\u2800]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ansi = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]/g;
function named(char) {
    if (char === '\n' || char === '\r\n' || char === '\r')
        return '⏎';
    if (char === '\t')
        return ' ';
    return `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
function isPlainLabel(char, before, after) {
    if (char === '_')
        return isWord(before) && isWord(after);
    return isWord(char) || /^[ ./@,=×…‹›→⏎+-]$/u.test(char);
}
function isWord(char) {
    return char !== undefined && /^[\p{L}\p{N}\p{M}]$/u.test(char) && char !== '\ufb02';
}


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* unused harmony export redacted */
const redacted = '‹redacted›';
const hint = /gh[a-z]_|_pat_|glpat-|A[KS]IA|xox|sig=|signature|password|-----BEGIN|eyJ|:\/\/[^/\s]*@|A(?:ccount|ccess)Key|sk-|AIza|hf_|ya29|GOCSPX|hooks\.slack|[rs]k_live|npm_|pypi-|do[por]_v1|dapi|SG\.|shp[a-z]{2}_|lin_api|security-token|credential/i;
const shapes = [
    /\bgh[oprsu]_[A-Za-z0-9._-]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}|\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{35}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bhf_[A-Za-z0-9]{30,}|\bsk-[A-Za-z0-9_-]{32,}/g,
    /\bya29\.[A-Za-z0-9_-]{20,}|\bGOCSPX-[A-Za-z0-9_-]{20,}|\bhooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}|\b[rs]k_live_[A-Za-z0-9]{16,}/g,
    /\bnpm_[A-Za-z0-9]{30,}|\bpypi-[A-Za-z0-9_-]{50,}|\bdckr_pat_[A-Za-z0-9_-]{20,}|\bdo[por]_v1_[a-f0-9]{40,}|\bdapi[a-f0-9]{32}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|\blin_api_[A-Za-z0-9]{32,}/g,
    /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]*/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
const parameters = /\b(X-Amz-(?:Signature|Credential|Security-Token)|X-Goog-Signature|Signature|sig|AccountKey|SharedAccessKey|password)=[^&\s"';]+/gi;
const userInfo = /(:\/\/)[^/\s@]*@/g;
const escaped = /%[0-9a-f]{2}|\\u00[0-9a-f]{2}/i;
const packed = /[\w+/-]{24,}/g;
const readable = /[\t\n\r -~]{16,}/g;
function redact(text) {
    const bare = withoutShapes(text);
    const open = escaped.test(bare)
        ? bare.replace(/[^\s"'<>]+/g, (word) => (isTelling(unescaped(word)) ? redacted : word))
        : bare;
    return open.replace(packed, (word) => (unpacked(word).some(isTelling) ? redacted : word));
}
function withoutShapes(text) {
    if (!hint.test(text))
        return text;
    const bare = shapes.reduce((rest, shape) => rest.replace(shape, redacted), text);
    return bare
        .replace(parameters, (_, name) => `${name}=${redacted}`)
        .replace(userInfo, `$1${redacted}@`);
}
function isTelling(bytes) {
    return bytes.match(readable)?.some((text) => withoutShapes(text) !== text) === true;
}
function unescaped(word) {
    return word.replace(/(?:%|\\u00)([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function unpacked(word) {
    return [0, 1, 2, 3].flatMap((start) => ['base64', 'hex'].map((kind) => Buffer.from(word.slice(start), kind).toString('latin1')));
}


/***/ }),

/***/ 15780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ exportWords),
/* harmony export */   U7: () => (/* binding */ stageRows),
/* harmony export */   U8: () => (/* binding */ isConcerned),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
function stageRows(plan, run) {
    const runs = new Map((run?.stages ?? []).map((stageRun) => [stageRun.stage.address, stageRun]));
    const planned = (plan?.stages ?? []).map((stage) => row(stage, runs.get(stage.stage.address)));
    const known = new Set(planned.map(({ stage }) => stage.address));
    const others = (run?.stages ?? []).filter(({ stage }) => !known.has(stage.address));
    return [...planned, ...others.filter(isWorthListing).map((stageRun) => row(undefined, stageRun))];
}
function countStates(rows) {
    const counts = {
        total: rows.length,
        ...{ fresh: 0, restored: 0, ran: 0, failed: 0, blocked: 0, cancelled: 0, skipped: 0 },
        ...{ stale: 0, waiting: 0, frozen: 0, unknown: 0 },
    };
    for (const { state } of rows)
        counts[state]++;
    return counts;
}
function isConcerned({ state, verdict, receipt }) {
    if (receipt !== undefined)
        return true;
    return !(isQuiet(state) && (verdict === undefined || isQuiet(verdict)));
}
function isQuiet(state) {
    return state === 'fresh' || state === 'frozen' || state === 'skipped';
}
function exportWords({ state, receipt }) {
    if (receipt === undefined)
        return undefined;
    if (state === 'ran')
        return 'exported';
    return `exported before, ${/^\d+$/.test(receipt.run) ? `in run ${receipt.run}` : receipt.run.slice(0, 40)}`;
}
function row(planned, stageRun) {
    const stage = (planned?.stage ?? stageRun?.stage);
    return {
        stage,
        state: stateOf(planned, stageRun),
        ...(planned === undefined ? {} : { verdict: planned.verdict.kind }),
        reasons: reasonsOf(planned, stageRun),
        causedBy: planned?.causedBy ?? [],
        since: planned?.since ?? 'head',
        ...(stageRun === undefined || !tookTime(stageRun.outcome) ? {} : { seconds: stageRun.seconds }),
        ...(planned?.estimateSeconds === undefined ? {} : { estimateSeconds: planned.estimateSeconds }),
        ...(stageRun?.failure === undefined ? {} : { failure: stageRun.failure }),
        ...(stageRun?.logTail === undefined ? {} : { logTail: stageRun.logTail }),
        blockedBy: stageRun?.blockedBy ?? [],
        unseen: planned?.verdict.unknown ?? [],
        ...(stageRun?.receipt === undefined ? {} : { receipt: stageRun.receipt }),
        ...(planned?.afterMerge === true || stageRun?.afterMerge === true ? { afterMerge: true } : {}),
    };
}
function reasonsOf(planned, stageRun) {
    const own = planned?.verdict.reasons ?? [];
    return own.length > 0 || planned?.verdict.kind === 'waiting' ? own : (stageRun?.reasons ?? []);
}
function stateOf(planned, stageRun) {
    if (stageRun === undefined)
        return planned.verdict.kind;
    if (stageRun.outcome === 'skipped' && planned?.verdict.kind === 'frozen')
        return 'frozen';
    return stageRun.outcome;
}
function tookTime(outcome) {
    return outcome === 'ran' || outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled';
}
function isWorthListing({ stage, outcome }) {
    return stage.cmd !== undefined || outcome !== 'fresh';
}


/***/ }),

/***/ 63222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tabulate),
/* harmony export */   e: () => (/* binding */ tabulateRows)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55730);

function tabulate(table, format) {
    const columns = table.headers.map((header, i) => column(header, table.rows.map((row) => strip(row[i] ?? ''))));
    const multiline = [...table.headers, ...table.rows.flat()].some((cell) => /[\r\n]/.test(cell));
    const lines = [table.headers.map((_, i) => columns[i]?.cells[0] ?? ''), ...rowsOf(columns)].flatMap((cells) => {
        const parts = multiline
            ? stacked(cells, columns)
            : cells.map((cell, i) => [padded(cell, columns[i]?.width ?? 0)]);
        return Array.from({ length: parts[0]?.length ?? 0 }, (_, n) => line(parts.map((part) => part[n] ?? ''), format));
    });
    if (format === 'plain')
        return lines.join('\n');
    const headerLines = multiline
        ? Math.max(...table.headers.map((header) => splitLines(header).length), 1)
        : 1;
    const rule = `|${columns.map(({ width }) => '-'.repeat(width + 2)).join('|')}|`;
    return [...lines.slice(0, headerLines), rule, ...lines.slice(headerLines)].join('\n');
}
function tabulateRows(rows, { right = false, keepSpace = false } = {}) {
    const cells = rows.map((row) => row.map((cell) => (keepSpace ? cell : strip(cell))));
    const widths = (cells[0] ?? []).map((_, i) => cells.reduce((most, row) => Math.max(most, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(row[i] ?? '')), 0));
    const aligned = (cell, i) => {
        const full = padded(cell, widths[i] ?? 0);
        return right && i === 0 ? full.slice(cell.length) + cell : full;
    };
    return cells.map((row) => line(row.map(aligned), 'plain')).join('\n');
}
function column(header, cells) {
    const widths = cells.flatMap((cell) => cell.split(/[\r\n]/).map(_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s));
    const least = Math.max(...header.split(/[\r\n]/).map(_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)) + 2;
    return { cells: [header, ...cells], width: widths.reduce((a, b) => Math.max(a, b), least) };
}
function rowsOf(columns) {
    const count = (columns[0]?.cells.length ?? 1) - 1;
    return Array.from({ length: count }, (_, n) => columns.map(({ cells }) => cells[n + 1] ?? ''));
}
function stacked(cells, columns) {
    const split = cells.map((cell) => splitLines(cell));
    const height = Math.max(...split.map(({ length }) => length));
    return split.map((lines, i) => {
        const { width } = columns[i];
        return Array.from({ length: height }, (_, n) => n < lines.length ? padded(lines[n], width) : ' '.repeat(width));
    });
}
function padded(cell, width) {
    const points = Array.from(cell).length;
    const target = width - ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell) - points);
    return cell + ' '.repeat(Math.max(0, target - points));
}
function line(cells, format) {
    const text = format === 'plain' ? cells.join('  ') : `|${cells.map((cell) => ` ${cell} `).join('|')}|`;
    return text.replace(/[\s\x1c-\x1f\x85]+$/u, '');
}
function strip(text) {
    return text.replace(/^(?:(?!\ufeff)[\s\x1c-\x1f\x85])+|(?:(?!\ufeff)[\s\x1c-\x1f\x85])+$/gu, '');
}
function splitLines(text) {
    const lines = text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}


/***/ }),

/***/ 94468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ terminalWords),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   v6: () => (/* binding */ columnsText)
/* harmony export */ });
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45267);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55730);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);




function terminalWords(words, { colour }) {
    const bold = (text) => paint((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text), '1', colour);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .renderWords */ .gW)(words, { code: bold, strong: bold, text: (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text) });
}
function stateText(state, { colour }) {
    return paint((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .padEnd */ .f)(`${(0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .symbolOf */ .wX)(state)} ${state}`, 11), colours[state], colour);
}
function paint(text, code, colour) {
    return colour === true ? `\u001b[${code}m${text}\u001b[0m` : text;
}
function columnsText(rows, right = []) {
    const widths = (rows[0] ?? []).map((_, i) => rows.reduce((most, row) => Math.max(most, visibleWidth(row[i] ?? '')), 0));
    return rows.map((row) => row
        .map((cell, i) => {
        const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - visibleWidth(cell)));
        return right[i] === true ? gap + cell : cell + gap;
    })
        .join('  ')
        .trimEnd());
}
function wrap(text, columns, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line.trim() !== '' && visibleWidth(longer) > columns) {
            lines.push(line.trimEnd());
            line = `${' '.repeat(indent)}${word}`;
        }
        else
            line = longer;
    }
    return [...lines, line.trimEnd()].join('\n').replaceAll('\u00a0', ' ');
}
const colours = {
    fresh: '32',
    restored: '34',
    ran: '32',
    failed: '31',
    blocked: '90',
    cancelled: '33',
    skipped: '90',
    stale: '33',
    waiting: '93',
    frozen: '36',
    unknown: '35',
};
function visibleWidth(text) {
    return Math.max(0, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .s)(text.replaceAll(/\u001b\[\d+m/g, '')));
}


/***/ }),

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
function textWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let [width, before, joined] = [0, 0, false];
    for (const char of text) {
        if (/\p{Cc}/u.test(char) && char !== '\0')
            return -1;
        if (char === '\ufe0f' && before === 1)
            [width, before] = [width + 1, 2];
        else if (!joined) {
            const own = charWidth(char);
            width += own;
            if (own > 0)
                before = isPictograph(char, own) ? own : 3;
        }
        joined = char === '\u200d' && before !== 3;
    }
    return width;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - Math.max(0, textWidth(text))));
}
function charWidth(char) {
    const point = char.codePointAt(0) ?? 0;
    if (shownFormat.test(char))
        return 1;
    if (invisible.test(char))
        return 0;
    if (/\p{Emoji_Presentation}/u.test(char))
        return 2;
    return wide.some(([low, high]) => point >= low && point <= high) ? 2 : 1;
}
const shownFormat = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const invisible = /[\p{Mn}\p{Me}\p{Mc}\p{Cf}\p{Zl}\p{Zp}\0\u1160-\u11ff\ud7b0-\ud7fb\u3164\uffa0]/u;
function isPictograph(char, width) {
    return /\p{Emoji}/u.test(char) && (width === 1 || /\p{Extended_Pictographic}/u.test(char));
}
const wide = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2630, 0x2637],
    [0x268a, 0x268f],
    [0x2e80, 0x303e],
    [0x3041, 0x3247],
    [0x3250, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x191d2],
    [0x1aff0, 0x1b2fb],
    [0x1d300, 0x1d376],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   gW: () => (/* binding */ renderWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function code(text) {
    return { code: text };
}
function plainWords(words) {
    return words.map((piece) => (typeof piece === 'string' ? piece : quoted(piece))).join('');
}
function renderWords(words, sink) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('code' in piece)
            return sink.code(piece.code);
        return 'strong' in piece ? sink.strong(piece.strong) : sink.text(piece.text);
    })
        .join('');
}
function list(items, most = 5) {
    if (items.length > most)
        return [...joined(items.slice(0, most), ', '), ` and ${items.length - most} more`];
    return joined(items, ' and ');
}
function joined(items, last) {
    return items.flatMap((item, i) => i === 0 ? [code(item)] : [i === items.length - 1 ? last : ', ', code(item)]);
}
function counted(count, noun, plural = `${noun}s`) {
    return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}
function groupDigits(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}
function quoted(piece) {
    if ('code' in piece)
        return piece.code;
    return 'strong' in piece ? piece.strong : piece.text;
}


/***/ })

};
