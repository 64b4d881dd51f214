export const id = 1624;
export const ids = [1624,8666];
export const modules = {

/***/ 31624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeDriver: () => (/* binding */ mergeDriver),
  postCheckout: () => (/* binding */ postCheckout),
  preCommit: () => (/* binding */ preCommit),
  prePush: () => (/* binding */ prePush)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/workspace/root.js
var root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/dvc-file/dump.js
var dump = __webpack_require__(83674);
// EXTERNAL MODULE: ./lib/project/dvc-file/dvc-file.js + 1 modules
var dvc_file = __webpack_require__(38666);
// EXTERNAL MODULE: ./lib/project/dvc-file/schema.js
var schema = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/project/schema.js
var project_schema = __webpack_require__(36602);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/values/yaml/read.js
var read = __webpack_require__(21402);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
;// CONCATENATED MODULE: ./lib/commands/hooks/merge-trees.js




function mergeTrees({ ancestor, our, their }) {
    const [before, ours, theirs] = [filesOf(ancestor), filesOf(our), filesOf(their)];
    const [our_, their_] = [changesOf(before, ours), changesOf(before, theirs)];
    if (our_.size === 0)
        return (0,failure.ok)(their);
    if (their_.size === 0)
        return (0,failure.ok)(our);
    const both = [...our_.keys()].filter((path) => their_.has(path)).sort(values_value/* compareCodePoints */.OP);
    const removed = both.find((path) => our_.get(path) === undefined && their_.get(path) === undefined);
    if (removed !== undefined)
        return refuse(`both deleted: ${keyOf(removed)}`);
    const clashes = both.filter((path) => our_.get(path) !== their_.get(path));
    if (clashes.length > 0)
        return refuse(clashes.join('\n'));
    const merged = new Map(before);
    for (const [path, oid] of [...our_, ...their_])
        if (oid === undefined)
            merged.delete(path);
        else
            merged.set(path, oid);
    return (0,failure.ok)((0,tree/* makeTree */.TI)([...merged].map(([path, oid]) => ({ path, oid }))));
}
function filesOf({ entries }) {
    return new Map(entries.map(({ path, oid }) => [path, oid]));
}
function changesOf(before, after) {
    const paths = new Set([...before.keys(), ...after.keys()]);
    return new Map([...paths].filter((path) => before.get(path) !== after.get(path)).map((path) => [path, after.get(path)]));
}
function keyOf(path) {
    return (0,spelling/* pyRepr */.n3)(values_value/* Tuple */.rd.from(path.split('/')));
}
function refuse(what) {
    return (0,failure/* fail */.fJ)({
        reason: 'data',
        message: `unable to auto-merge the following paths:\n${what}`,
        hint: 'check out one side, put the files right, `add` the folder again and commit the merge',
    });
}

;// CONCATENATED MODULE: ./lib/commands/hooks/merge-driver.js
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














async function mergeDvcFiles(session, files) {
    const read = (path) => readSide((0,external_node_path_.resolve)(session.host.cwd, path), path);
    const [ancestor, our, their] = [read(files.ancestor), read(files.our), read(files.their)];
    if (!ancestor.ok)
        return ancestor;
    if (!our.ok)
        return our;
    if (!their.ok)
        return their;
    if (their.value.outs.length === 0)
        return (0,failure.ok)(undefined);
    const outs = our.value.outs.length === 0
        ? (0,failure.ok)(their.value.outs)
        : await mergeOuts(session, { ancestor: ancestor.value, our: our.value, their: their.value });
    if (!outs.ok)
        return outs;
    const { text, content, path } = our.value;
    const merged = (0,dump/* canonicalDvcFile */.u)(new Map([...content, ['outs', outs.value]]), files.our);
    const written = (0,dvc_file/* writeDvcFile */.tY)(text.trim() === '' ? undefined : text, merged, files.our);
    if (!written.ok)
        return written;
    (0,atomic_write/* writeFileAtomic */.Zf)(path, written.value);
    return (0,failure.ok)(undefined);
}
function readSide(path, shown) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        return (0,failure/* fail */.fJ)({ reason: 'usage', message: `cannot read '${shown}': ${code}` });
    }
    const document = (0,read/* readYaml */.gM)(bytes, shown);
    if (!document.ok)
        return document;
    const failures = (0,project_schema/* validate */.tf)(document.value, schema/* dvcFileSchema */.X);
    if (failures.length > 0)
        return { ok: false, failures };
    const { value } = document.value;
    const content = (0,values_value/* isMapping */.pi)(value) ? value : new Map();
    const outs = content.get('outs');
    return (0,failure.ok)({ path, text: bytes.toString(), content, outs: (0,values_value/* isList */.Lv)(outs) ? outs.filter(values_value/* isMapping */.pi) : [] });
}
async function mergeOuts(session, sides) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { ancestor, our, their } = sides;
        for (const side of [ancestor, our, their]) {
            if (!isMadeByAdd(side))
                return merge_driver_refuse("unable to auto-merge DVC files that weren't created by `dvc add`");
        }
        const [ourOut, theirOut, ancestorOut] = [our.outs[0], their.outs[0], ancestor.outs[0]];
        for (const out of [ancestorOut, ourOut, theirOut]) {
            if (out === undefined)
                continue;
            if (!(0,values_value/* pyEqual */.Q8)(optionsOf(out), optionsOf(ourOut)) || hashNameOf(out) !== hashNameOf(ourOut))
                return merge_driver_refuse('unable to auto-merge outputs with different options');
            if (!String(out.get('md5')).endsWith('.dir'))
                return merge_driver_refuse('unable to auto-merge outputs that are not directories');
        }
        const hashName = hashNameOf(ourOut);
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
        const treeAt = (0,manifests/* manifestReader */.r)(session, remotes);
        const trees = [];
        for (const out of [ancestorOut, ourOut, theirOut]) {
            const tree = out === undefined ? (0,failure.ok)({ entries: [] }) : await treeOf(out, hashName, treeAt);
            if (!tree.ok)
                return tree;
            trees.push(tree.value);
        }
        const [before, ours, theirs] = trees;
        const merged = mergeTrees({ ancestor: before, our: ours, their: theirs });
        if (!merged.ok)
            return merged;
        return (0,failure.ok)([record(session, ourOut, merged.value, hashName)]);
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
function isMadeByAdd({ content, outs }) {
    const deps = content.get('deps');
    return outs.length <= 1 && !((0,values_value/* isList */.Lv)(deps) && deps.length > 0);
}
const hashKeys = ['md5', 'size', 'nfiles', 'hash'];
function optionsOf(out) {
    return new Map([...out].filter(([key]) => !hashKeys.includes(key)));
}
function hashNameOf(out) {
    return out.get('hash') === 'md5' ? 'md5' : 'md5-dos2unix';
}
async function treeOf(out, hashName, treeAt) {
    const oid = (0,store_oid/* parseOid */.Se)(out.get('md5'));
    const tree = oid !== undefined && (0,store_oid/* isTreeOid */.FV)(oid) ? await treeAt(oid, hashName) : undefined;
    if (tree !== undefined)
        return (0,failure.ok)(tree);
    return (0,failure/* fail */.fJ)({
        reason: 'data',
        message: `the list of files ${String(out.get('md5'))} is neither in the cache nor in the remote`,
        hint: 'fetch it where both sides are, or have it pushed, and merge again',
    });
}
function record(session, out, tree, hashName) {
    const oid = session.cache.addTree(tree, hashName);
    const sizes = tree.entries.map((entry) => session.cache.sizeOf({ oid: entry.oid, hashName }));
    const isKnown = sizes.every((size) => size !== undefined);
    const size = sizes.reduce((sum, each) => sum + (each ?? 0), 0);
    const known = new Map([
        ['md5', oid],
        ...(isKnown ? [['size', BigInt(size)]] : []),
        ['nfiles', BigInt(tree.entries.length)],
    ]);
    const rest = [...out].filter(([key]) => !['md5', 'size', 'nfiles'].includes(String(key)));
    return new Map([...known, ...rest]);
}
function merge_driver_refuse(message) {
    return (0,failure/* fail */.fJ)({ reason: 'data', message, hint: 'choose one side, or put the file right by hand' });
}

;// CONCATENATED MODULE: ./lib/commands/hooks/git-hook.js





const exit = { style: 'dvc', failure: 255 };
const preCommit = hook('pre-commit', 'Show what changed, before a commit', runStatus);
const postCheckout = hook('post-checkout', 'Put data into place after a checkout', async (args, host, terminal) => {
    const flag = host.env.PRE_COMMIT_CHECKOUT_TYPE ?? args[2];
    const roots = (0,root/* findRoots */.D)(host.cwd);
    if (flag !== '1' || !roots.ok || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(roots.value.gitRoot ?? '', '.git', 'rebase-merge')))
        return 0;
    const { checkout } = await __webpack_require__.e(/* import() */ 5088).then(__webpack_require__.bind(__webpack_require__, 15088));
    return checkout.run({ args: [], options: {} }, host, terminal);
});
const prePush = hook('pre-push', 'Push data before commits', async (_, host, terminal) => {
    const { push } = await __webpack_require__.e(/* import() */ 5088).then(__webpack_require__.bind(__webpack_require__, 15088));
    return push.run({ args: [], options: {} }, host, terminal);
});
const mergeOptions = [
    { flags: '--ancestor <file>', help: "the common ancestor's version" },
    { flags: '--our <file>', help: 'the current version; the result goes there' },
    { flags: '--their <file>', help: "the other branch's version" },
];
const mergeDriver = {
    name: 'git-hook merge-driver',
    help: 'Merge .dvc files of folders',
    options: mergeOptions,
    exit,
    async run({ options }, host) {
        const [ancestor, our, their] = [options.ancestor, options.our, options.their].map((file) => typeof file === 'string' ? file : undefined);
        if (ancestor === undefined || our === undefined || their === undefined)
            return { failures: [{ reason: 'usage', message: '--ancestor, --our and --their are all required' }] };
        if (!(0,root/* findRoots */.D)(host.cwd).ok)
            return 0;
        const merged = await (0,session/* withSession */.y)(host, (session) => mergeDvcFiles(session, { ancestor, our, their }));
        return merged.ok ? 0 : merged;
    },
};
function hook(name, help, work) {
    return {
        name: `git-hook ${name}`,
        help,
        args: '[args...]',
        options: [],
        exit,
        run: async ({ args }, host, terminal) => ((0,root/* findRoots */.D)(host.cwd).ok ? work(args, host, terminal) : 0),
    };
}
async function runStatus(_, host, terminal) {
    const { status } = await __webpack_require__.e(/* import() */ 6558).then(__webpack_require__.bind(__webpack_require__, 16558));
    return status.run({ args: [], options: {} }, host, terminal);
}


/***/ }),

/***/ 38666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDvcFile: () => (/* binding */ readDvcFile),
  tY: () => (/* reexport */ write/* writeDvcFile */.tY)
});

// UNUSED EXPORTS: importMd5, recordInDvcFile

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/located.js
var located = __webpack_require__(50579);
// EXTERNAL MODULE: ./lib/project/place.js
var place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/schema.js
var schema = __webpack_require__(36602);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
// EXTERNAL MODULE: ./lib/project/dvc-lock/entry.js
var dvc_lock_entry = __webpack_require__(11551);
// EXTERNAL MODULE: ./lib/project/dvc-lock/members.js
var members = __webpack_require__(56652);
;// CONCATENATED MODULE: ./lib/project/dvc-file/lock.js




function readFileLock({ document, deps, outs }) {
    const value = document.value;
    const content = new Map([
        ['cmd', ''],
        ['deps', recorded(value.get('deps'), deps)],
        ['outs', recorded(value.get('outs'), outs)],
    ]);
    const { entry, problems } = (0,dvc_lock_entry/* readLockEntry */.uh)(content);
    const failures = problems.map(({ path, message }) => (0,dvc_lock_entry/* badHash */.SA)(message, document.locate(path)));
    const lock = {
        ...entry,
        deps: entry.deps.map((locked, i) => withPlace((0,members/* withMembers */.P)(locked), deps[i])),
        outs: entry.outs.map((locked, i) => withPlace((0,members/* withMembers */.P)(locked), outs[i])),
        ...(failures.length === 0 ? {} : { failures }),
    };
    return (0,located/* located */.t)(lock, () => document.locate([]));
}
const recordedKeys = new Set([
    'hash',
    'md5',
    'etag',
    'checksum',
    'size',
    'nfiles',
    'isexec',
    'version_id',
    'cloud',
    'files',
]);
function recorded(entries, paths) {
    if (!(0,values_value/* isList */.Lv)(entries))
        return [];
    return entries.filter(values_value/* isMapping */.pi).map((entry, i) => {
        const kept = [...entry].filter(([key]) => recordedKeys.has(key));
        return new Map([['path', paths[i]?.path ?? ''], ...kept]);
    });
}
function withPlace(locked, path) {
    return path?.place.kind === 'outside' ? { ...locked, hashName: 'md5' } : locked;
}

// EXTERNAL MODULE: ./lib/project/dvc-file/md5.js
var md5 = __webpack_require__(60802);
// EXTERNAL MODULE: ./lib/project/dvc-file/schema.js
var dvc_file_schema = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/project/dvc-file/write.js
var write = __webpack_require__(54901);
;// CONCATENATED MODULE: ./lib/project/dvc-file/dvc-file.js











function readDvcFile(document, places) {
    const failures = (0,schema/* validate */.tf)(document, dvc_file_schema/* dvcFileSchema */.X);
    if (failures.length > 0)
        return { ok: false, failures };
    const value = (0,values_value/* isMapping */.pi)(document.value) ? document.value : new Map();
    const wdir = (0,place/* resolveFolder */.h1)((0,place/* joinPath */.uJ)((0,place/* folderOf */.yS)(document.file), textOf(value, 'wdir')), places.root);
    const reading = new stage_reading/* StageReading */.Nl({ document, at: [], definition: value, wdir }, places);
    const deps = mappingsOf(value, 'deps').flatMap((entry, i) => readDep(entry, i, reading) ?? []);
    const outs = mappingsOf(value, 'outs').flatMap((entry, i) => readOut(entry, i, reading) ?? []);
    if (reading.failures.length > 0)
        return { ok: false, failures: reading.failures };
    const desc = textOf(value, 'desc');
    const meta = value.get('meta');
    const stage = {
        address: document.file,
        name: undefined,
        file: document.file,
        cmd: undefined,
        wdir,
        deps,
        outs,
        frozen: value.get('frozen') === true || value.get('locked') === true,
        alwaysChanged: value.get('always_changed') === true,
        ...(desc === '' ? {} : { desc }),
        ...(meta === undefined || meta === null ? {} : { meta }),
        lock: readFileLock({ document, deps, outs }),
        ...(isChecksumChanged(value, document.file) ? { checksumChanged: true } : {}),
        dvcFile: value,
    };
    return (0,failure.ok)((0,located/* located */.t)(stage, () => document.locate([])));
}
function isChecksumChanged(value, file) {
    return (value.get('md5') ?? undefined) !== (0,md5/* importMd5 */.G)(value, file);
}
function readDep(entry, index, reading) {
    const at = ['deps', index];
    const path = textOf(entry, 'path');
    const origin = entry.get('repo') ?? entry.get('db');
    if ((0,values_value/* isMapping */.pi)(origin)) {
        const url = textOf(origin, entry.has('repo') ? 'url' : 'connection');
        const dep = { kind: 'path', path, place: { kind: 'url', url }, source: entry };
        return (0,located/* located */.t)(dep, () => reading.locate(at));
    }
    const placed = reading.attempt(at, () => reading.place(path, 'a dependency'));
    if (placed === undefined)
        return undefined;
    const options = entry.get('fs_config');
    const more = (0,values_value/* isMapping */.pi)(options) ? { options } : {};
    return (0,located/* located */.t)({ kind: 'path', ...placed, ...more }, () => reading.locate(at));
}
function readOut(entry, index, reading) {
    const at = ['outs', index];
    const placed = reading.attempt(at, () => {
        const found = reading.place(textOf(entry, 'path'));
        if (found.place.kind === 'inside')
            reading.checkIgnored(found.place.path, found.path);
        return found;
    });
    if (placed === undefined)
        return undefined;
    const remote = textOf(entry, 'remote');
    const props = [...entry].filter(([key]) => key === 'desc' || key === 'type' || key === 'labels' || key === 'meta');
    const out = {
        ...placed,
        role: 'output',
        cache: entry.get('cache') !== false,
        persist: entry.get('persist') === true,
        push: entry.get('push') !== false,
        ...(remote === '' ? {} : { remote }),
        ...(props.length === 0 ? {} : { props: new Map(props) }),
    };
    return (0,located/* located */.t)(out, () => reading.locate(at));
}
function mappingsOf(value, key) {
    const items = value.get(key);
    return (0,values_value/* isList */.Lv)(items) ? items.filter(values_value/* isMapping */.pi) : [];
}
function textOf(value, key) {
    const text = value.get(key);
    return typeof text === 'string' ? text : '';
}


/***/ }),

/***/ 42767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ dvcFileSchema)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36602);


const checksum = (value, path) => {
    if (value === null || value === '')
        return [];
    if (typeof value !== 'string' && typeof value !== 'bigint')
        return [{ path, message: 'expected str' }];
    return String(value).length >= 3 ? [] : [{ path, message: 'length of value must be at least 3' }];
};
const hashes = { md5: checksum, checksum, etag: checksum };
const meta = { size: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isInt */ .E6, nfiles: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isInt */ .E6, isexec: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj, version_id: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH };
const annotations = { desc: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, type: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, labels: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH), meta: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2 };
const oneRemote = (value, path) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) && value.size > 1 ? [{ path, message: 'length of value must be at most 1' }] : [];
const cloud = (value, path) => [
    ...(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...meta, ...hashes }))(value, path),
    ...oneRemote(value, path),
];
const files = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...hashes, ...meta, relpath: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, cloud }, ['relpath']));
const entry = {
    ...hashes,
    ...meta,
    path: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    persist: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    cloud,
    hash: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    files,
    fs_config: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW,
};
const repo = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    url: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    rev: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    rev_lock: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
    config: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW),
    remote: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyMapping */ .xW),
}, ['url']);
const dependency = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    ...entry,
    repo,
    db: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ query: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, connection: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, file_format: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, table: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH }),
});
const output = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ ...entry, ...annotations, cache: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj, remote: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, push: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj });
const dvcFileSchema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({
    md5: checksum,
    wdir: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH, _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ),
    deps: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(dependency), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ),
    outs: (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(output), _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ),
    locked: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    frozen: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    meta: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnything */ .r2,
    always_changed: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isBool */ .bj,
    desc: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isText */ .KH,
});


/***/ })

};
