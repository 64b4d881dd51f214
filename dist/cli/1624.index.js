export const id = 1624;
export const ids = [1624,2800,8666];
export const modules = {

/***/ 65459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ versionedPlaces)
/* harmony export */ });
/* harmony import */ var _project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56652);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);




function versionedPlaces(project, remote) {
    const places = new Map();
    for (const { outs, lock } of project.stages) {
        for (const output of outs) {
            const locked = lock?.outs.find(({ path }) => path === output.path);
            if (locked !== undefined)
                addPlaces(places, output, { locked, remote });
        }
    }
    return places;
}
function addPlaces(places, { place }, { locked, remote }) {
    const { oid, hashName, other } = locked;
    if (oid === undefined || place.kind !== 'inside')
        return;
    const files = other?.get('files');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(files)) {
        const found = fileAt(place.path, { entry: other, size: locked.size ?? 0, remote });
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), found);
        return;
    }
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .Mh)((0,_project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTree */ .g)(locked));
    places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: tree.oid, hashName }), { kind: 'bytes', bytes: tree.bytes });
    for (const file of files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)) {
        const [member, path] = [(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOid */ .Se)(file.get('md5')), file.get('relpath')];
        if (member === undefined || typeof path !== 'string')
            continue;
        const entry = { entry: file, size: Number(file.get('size') ?? 0), remote };
        const found = fileAt(`${place.path}/${path}`, entry);
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: member, hashName }), found);
    }
}
function fileAt(path, { entry, size, remote, }) {
    const clouds = entry?.get('cloud');
    const noted = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(clouds) ? clouds.get(remote.name) : undefined;
    const version = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(noted) ? noted.get('version_id') : undefined;
    if (typeof version === 'string' && version !== '')
        return { kind: 'file', path, size, version };
    return remote.isWorktree ? { kind: 'file', path, size } : undefined;
}


/***/ }),

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
    const { checkout } = await Promise.all(/* import() */[__webpack_require__.e(5086), __webpack_require__.e(7067), __webpack_require__.e(9808), __webpack_require__.e(6090), __webpack_require__.e(9363), __webpack_require__.e(5088)]).then(__webpack_require__.bind(__webpack_require__, 15088));
    return checkout.run({ args: [], options: {} }, host, terminal);
});
const prePush = hook('pre-push', 'Push data before commits', async (_, host, terminal) => {
    const { push } = await Promise.all(/* import() */[__webpack_require__.e(5086), __webpack_require__.e(7067), __webpack_require__.e(9808), __webpack_require__.e(6090), __webpack_require__.e(9363), __webpack_require__.e(5088)]).then(__webpack_require__.bind(__webpack_require__, 15088));
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
    const { status } = await Promise.all(/* import() */[__webpack_require__.e(4519), __webpack_require__.e(7515)]).then(__webpack_require__.bind(__webpack_require__, 16558));
    return status.run({ args: [], options: {} }, host, terminal);
}


/***/ }),

/***/ 12252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ manifestReader),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26330);




function manifestReader(session, remotes, remoteName) {
    const known = new Map();
    return (oid, hashName) => {
        const key = `${hashName}:${oid}`;
        let tree = known.get(key);
        if (tree === undefined) {
            tree = readManifest(session, remotes, remoteName, oid, hashName);
            known.set(key, tree);
        }
        return tree;
    };
}
async function readManifest(session, remotes, remoteName, oid, hashName) {
    const local = session.cache.readTree(oid, hashName);
    if (local?.ok)
        return local.value;
    if (remotes === undefined || !remotes.has(remoteName))
        return undefined;
    const sources = await remotes.sources(remoteName, { only: remoteName !== undefined });
    if (!sources.ok)
        return undefined;
    for (const store of sources.value.all) {
        const bytes = await readAll(store, (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), session.host.signal);
        if (bytes === undefined || `${(0,_store_md5_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Bytes */ .cG)(bytes, 'md5')}.dir` !== oid)
            continue;
        const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(bytes);
        if (tree.ok)
            return tree.value;
    }
    return undefined;
}
async function readAll(store, key, signal) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of await store.read(key, signal)) {
            size += chunk.length;
            if (size > 512 * 1024 * 1024)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 82223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Remotes)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/open.js + 1 modules
var store_open = __webpack_require__(24384);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/data/detours.js


class Detours {
    #amounts = new Map();
    #damage = new Map();
    took(main, source, amount) {
        const key = `${main}\n${source}`;
        this.#amounts.set(key, (0,plan/* add */.WQ)(this.#amounts.get(key) ?? plan/* nothing */.s6, amount));
    }
    passed(failures) {
        for (const failure of failures)
            this.#damage.set(failure.message, failure);
    }
    take() {
        const told = [...this.#amounts].map(([key, { objects, bytes }]) => {
            const [main, source] = key.split('\n');
            const what = `${(0,format/* formatCount */.B4)(objects)} object${objects === 1 ? '' : 's'} (${(0,format/* formatBytes */.z3)(bytes)})`;
            return {
                reason: 'storage',
                message: `${what} came from ${source}, because ${main} could not give ${objects === 1 ? 'it' : 'them'}`,
                hint: 'push again to the first one, so that nobody has to look elsewhere',
            };
        });
        const damaged = [...this.#damage.values()].map((failure) => ({ ...failure, reason: 'storage' }));
        this.#amounts.clear();
        this.#damage.clear();
        return [...told, ...damaged];
    }
}

// EXTERNAL MODULE: ./lib/commands/data/versioned-places.js
var versioned_places = __webpack_require__(65459);
;// CONCATENATED MODULE: ./lib/commands/remotes.js




class Remotes {
    config;
    session;
    use;
    host;
    opened = new Map();
    detours = new Detours();
    constructor(session, use = {}) {
        this.config = session.config;
        this.session = session;
        this.host = session.host;
        this.use = use;
    }
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined) {
            const { cache } = this.use;
            return Promise.resolve(cache === undefined ? (0,failure/* fail */.fJ)(noRemote) : (0,failure.ok)(cache));
        }
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve((0,failure/* fail */.fJ)(unknownRemote(wanted, this.config)));
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store =
                (0,store_open/* versionOption */.CN)(remote) === undefined ? (0,store_open/* openStore */.Ch)(remote, this.host.env) : this.openVersions(remote);
            this.opened.set(wanted, store);
        }
        return store;
    }
    openVersions(remote) {
        const { name, options } = remote;
        return (0,store_open/* openVersioned */.As)(remote, this.host.env, async () => {
            const project = await this.session.project?.();
            if (project === undefined)
                return (0,failure.ok)(new Map());
            const isWorktree = /^true$/i.test(String(options.get('worktree')));
            return project.ok ? (0,failure.ok)((0,versioned_places/* versionedPlaces */.w)(project.value, { name, isWorktree })) : project;
        });
    }
    has(name) {
        return this.isConfigured(name) || (name === undefined && this.use.cache !== undefined);
    }
    isConfigured(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async sources(name, { only }) {
        const main = await this.open(name);
        if (!main.ok)
            return main;
        const helpers = only && this.use.alwaysFallBack !== true ? (0,failure.ok)(noHelpers) : await this.helpers();
        if (!helpers.ok)
            return helpers;
        const { cache, trustsProposals } = this.use;
        const { proposals, fallback } = helpers.value;
        const first = cache === undefined ? [] : [cache];
        const everywhere = [...first, main.value, ...proposals, ...fallback];
        const trusted = [...first, main.value, ...(trustsProposals === true ? proposals : []), ...fallback];
        return (0,failure.ok)({
            main: main.value,
            all: [...new Set(everywhere)],
            fallback: fallback.filter((store) => store !== main.value),
            runs: [...new Set(trusted)],
        });
    }
    async helpers() {
        const policy = await this.session.policy?.();
        if (policy === undefined)
            return (0,failure.ok)(noHelpers);
        if (!policy.ok)
            return policy;
        const { file, remotes } = policy.value;
        const isJob = this.use.trustsProposals !== undefined;
        const named = [
            ...(isJob && remotes.proposals !== undefined ? [remotes.proposals] : []),
            ...remotes.fallback,
        ];
        const opened = (0,failure/* all */.Q7)(await Promise.all(named.map((name) => this.open(name))));
        if (!opened.ok)
            return (0,failure/* fail */.fJ)(...opened.failures.map((failure) => ({ ...failure, location: { file } })));
        const count = named.length - remotes.fallback.length;
        return (0,failure.ok)({ proposals: opened.value.slice(0, count), fallback: opened.value.slice(count) });
    }
    async [Symbol.asyncDispose]() {
        for (const failure of this.detours.take())
            void this.host.emit({ kind: 'warning', failure });
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
const noHelpers = {
    proposals: [],
    fallback: [],
};
const noRemote = {
    reason: 'remote',
    message: 'no remote specified in .dvc/config, and no default remote is set',
    hint: 'add one with `dvc remote add -d NAME URL` and commit .dvc/config, or name one with `-r`',
};
function unknownRemote(name, config) {
    const known = [...config.remotes.keys()].sort().join(', ');
    return {
        reason: 'remote',
        message: `remote '${name}' doesn't exist`,
        hint: known === ''
            ? 'no remote is configured; add one with `dvc remote add`'
            : `configured remotes: ${known}`,
        location: { file: '.dvc/config' },
    };
}


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   i9: () => (/* binding */ willRun),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _propagate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50296);

function makePlan(input) {
    const active = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .activeProducers */ ._5)(input.graph, input.selected);
    const own = new Map(input.selected.map((stage) => [stage.address, ownVerdict(stage, input)]));
    const causes = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'stale');
    const doubts = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'unknown');
    const stages = input.selected.map((stage) => {
        const verdict = finalVerdict(own.get(stage.address), causes.get(stage.address), doubts.get(stage.address));
        return {
            stage,
            verdict,
            since: input.staleAtBase?.has(stage.address) === true ? 'base' : 'head',
            causedBy: verdict.kind === 'stale' || verdict.kind === 'waiting' ? (causes.get(stage.address) ?? []) : [],
            runCache: 'unknown',
            fetch: nothing,
        };
    });
    const listed = stages.filter(({ stage, verdict }) => input.all === true || stage.cmd !== undefined || verdict.kind !== 'fresh');
    const running = listed.filter(willRun).map(({ stage }) => stage);
    return {
        base: input.base,
        head: input.head,
        stages: listed,
        waves: (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .Lp)(running, active),
        totals: count(listed),
    };
}
const nothing = { objects: 0, bytes: 0 };
function willRun(planned) {
    return planned.verdict.kind === 'stale' || planned.verdict.kind === 'waiting';
}
function isLeft(planned) {
    return willRun(planned) && planned.afterMerge !== true;
}
function ownVerdict(stage, input) {
    const verdict = input.verdicts.get(stage.address) ?? { kind: 'fresh', reasons: [] };
    if (input.forced.has(stage.address))
        return { kind: 'stale', reasons: [...mainReasons(verdict.reasons), { kind: 'forced' }] };
    return { ...verdict, reasons: mainReasons(verdict.reasons) };
}
function mainReasons(reasons) {
    const notLocked = reasons.find((reason) => reason.kind === 'not-locked');
    return notLocked === undefined
        ? reasons
        : [notLocked, ...reasons.filter(({ kind }) => kind === 'missing-dep')];
}
function finalVerdict(own, causes, doubts) {
    if (own.kind !== 'fresh' && own.kind !== 'unknown')
        return own;
    if (causes !== undefined && causes.length > 0)
        return { kind: 'waiting', reasons: own.reasons };
    if (own.kind === 'fresh' && doubts !== undefined && doubts.length > 0) {
        return { kind: 'unknown', reasons: own.reasons, unknown: doubts };
    }
    return own;
}
function count(stages, avoided = nothing) {
    const by = (kind) => stages.filter(({ verdict }) => verdict.kind === kind).length;
    return {
        stages: stages.length,
        fresh: by('fresh'),
        stale: by('stale'),
        waiting: by('waiting'),
        frozen: by('frozen'),
        unknown: by('unknown'),
        fetch: stages.map(({ fetch }) => fetch).reduce(add, nothing),
        avoided,
    };
}
function add(a, b) {
    return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes };
}


/***/ }),

/***/ 50296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   _5: () => (/* binding */ activeProducers),
/* harmony export */   pq: () => (/* binding */ firstCauses)
/* harmony export */ });
function activeProducers(graph, selected) {
    const inside = new Map(selected.map((stage) => [stage.address, stage]));
    return (address) => {
        if (inside.get(address)?.frozen !== false)
            return [];
        return (graph.producers.get(address) ?? []).filter((producer) => inside.has(producer));
    };
}
function firstCauses(selected, active, isCause) {
    const causes = new Map();
    const none = [];
    for (const { address } of selected) {
        const found = active(address).flatMap((producer) => isCause(producer) ? [producer] : (causes.get(producer) ?? none));
        causes.set(address, found.length > 1 ? [...new Set(found)] : found);
    }
    return causes;
}
function waves(running, active) {
    const level = new Map();
    const groups = [];
    for (const { address } of running) {
        const depth = Math.max(0, ...active(address).map((producer) => (level.get(producer) ?? -1) + 1));
        level.set(address, depth);
        groups[depth] ??= [];
        groups[depth].push(address);
    }
    return groups;
}


/***/ }),

/***/ 83674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ canonicalDvcFile)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45690);


function canonicalDvcFile(value, file) {
    const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file);
    const wdir = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, typeof value.get('wdir') === 'string' ? String(value.get('wdir')) : '');
    const relative = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(wdir, folder);
    const entries = (key, dump) => {
        const items = value.get(key);
        return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(items) ? items.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi).map((entry) => dump(entry, wdir)) : [];
    };
    return compact([
        ['desc', value.get('desc')],
        ['md5', value.get('md5')],
        ['wdir', relative === '.' ? undefined : relative],
        ['frozen', value.get('frozen') === true || value.get('locked') === true],
        ['deps', entries('deps', dumpDep)],
        ['outs', entries('outs', dumpOut)],
        ['always_changed', value.get('always_changed')],
        ['meta', value.get('meta')],
    ]);
}
function dumpDep(entry, wdir) {
    const repo = entry.get('repo');
    const db = entry.get('db');
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(repo)) {
        const order = ['url', 'rev', 'rev_lock', 'config', 'remote'];
        return new Map([
            ['path', entry.get('path') ?? ''],
            ['repo', compact(order.map((key) => [key, repo.get(key)]))],
        ]);
    }
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(db))
        return new Map([['db', compact([...db])]]);
    return new Map([...recordedFields(entry, wdir), ...files(entry)]);
}
function dumpOut(entry, wdir) {
    const flags = compact([
        ...['desc', 'type', 'labels', 'meta'].map((key) => [key, entry.get(key)]),
        ['persist', entry.get('persist')],
        ['remote', entry.get('remote')],
    ]);
    const annotations = [...flags].filter(([key]) => key !== 'persist' && key !== 'remote');
    const placement = [...flags].filter(([key]) => key === 'persist' || key === 'remote');
    return new Map([
        ...recordedFields(entry, wdir),
        ...annotations,
        ...isFalse(entry, 'cache'),
        ...placement,
        ...isFalse(entry, 'push'),
        ...files(entry),
    ]);
}
function recordedFields(entry, wdir) {
    const path = String(entry.get('path') ?? '');
    const isLegacy = entry.get('hash') === undefined && !(0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isUrl */ .gU)(path) && !path.startsWith('/');
    const hashes = ['md5', 'size', 'nfiles', 'isexec', 'version_id', 'etag', 'checksum', 'cloud'];
    const isHashLast = entry.get('md5') === undefined;
    const order = isHashLast
        ? ['etag', 'checksum', ...hashes.filter((key) => key !== 'etag' && key !== 'checksum')]
        : hashes;
    const recorded = entry.has('files') ? [] : order.map((key) => [key, entry.get(key)]);
    const kept = recorded.filter(([key, item]) => isKept(key, item));
    const fields = new Map(kept);
    if (isLegacy && !entry.has('files') && !fields.has('md5'))
        fields.set('md5', null);
    if (!isLegacy)
        fields.set('hash', 'md5');
    fields.set('path', inProject(path, wdir));
    const config = entry.get('fs_config');
    if (config !== undefined && config !== null)
        fields.set('fs_config', config);
    return fields;
}
function isKept(key, value) {
    if (value === undefined || value === null)
        return false;
    return key === 'size' || key === 'nfiles' || !isEmpty(value);
}
function inProject(path, wdir) {
    if ((0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isUrl */ .gU)(path) || path.startsWith('/'))
        return path;
    const target = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(wdir, path);
    return target === '..' || target.startsWith('../') ? path : (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(target, wdir);
}
function files(entry) {
    const list = entry.get('files');
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(list) && list.length > 0 ? [['files', list]] : [];
}
function isFalse(entry, key) {
    return entry.get(key) === false ? [[key, false]] : [];
}
function compact(entries) {
    return new Map(entries.filter((entry) => entry[1] !== undefined && !isEmpty(entry[1])));
}
function isEmpty(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.length === 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
        return value.size === 0;
    return value === null || value === false || value === '' || value === 0 || value === 0n;
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

/***/ 60802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ importMd5)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);
/* harmony import */ var _dump_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83674);



function importMd5(value, file) {
    if (!isSingle(value.get('deps')) || !isSingle(value.get('outs')))
        return undefined;
    const content = new Map((0,_dump_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalDvcFile */ .u)(value, file));
    for (const key of ['md5', 'meta', 'desc'])
        content.delete(key);
    return process
        .getBuiltinModule('node:crypto')
        .createHash('md5')
        .update((0,_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .pyJson */ .W)(withoutIgnored(content), { sortKeys: true }))
        .digest('hex');
}
const ignored = new Set([
    'desc',
    'type',
    'labels',
    'meta',
    'locked',
    'frozen',
    'metric',
    'persist',
    'isexec',
    'size',
    'nfiles',
]);
function withoutIgnored(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.map(withoutIgnored);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return value;
    return new Map([...value].flatMap(([key, item]) => (ignored.has(key) ? [] : [[key, withoutIgnored(item)]])));
}
function isSingle(value) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) && value.length === 1;
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


/***/ }),

/***/ 54901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ recordInDvcFile),
/* harmony export */   tY: () => (/* binding */ writeDvcFile),
/* harmony export */   ym: () => (/* binding */ updateInside)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52855);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98745);
/* harmony import */ var _values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71842);
/* harmony import */ var _values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47905);
/* harmony import */ var _values_yaml_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13271);
/* harmony import */ var _dump_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83674);
/* harmony import */ var _md5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60802);








function writeDvcFile(oldText, content, file) {
    if (oldText === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_write_js__WEBPACK_IMPORTED_MODULE_4__/* .emitYaml */ .h)(content));
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(oldText, file);
    if (!root.ok)
        return root;
    updateMapping(root.value, content);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function recordInDvcFile(value, seen, file) {
    const content = new Map(value);
    for (const key of ['deps', 'outs']) {
        const entries = value.get(key);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(entries))
            continue;
        content.set(key, entries.map((entry, i) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(entry) ? withRecord(entry, seen[key][i]) : entry)));
    }
    const md5 = (0,_md5_js__WEBPACK_IMPORTED_MODULE_6__/* .importMd5 */ .G)(content, file);
    if (md5 === undefined)
        content.delete('md5');
    else
        content.set('md5', md5);
    return (0,_dump_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalDvcFile */ .u)(content, file);
}
const recordKeys = [
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
];
function withRecord(entry, seen) {
    if (seen === undefined || entry.has('repo') || entry.has('db'))
        return entry;
    const fresh = new Map([...entry].filter(([key]) => !recordKeys.includes(key)));
    if (seen.oid !== undefined)
        fresh.set('md5', seen.oid);
    if (seen.size !== undefined)
        fresh.set('size', BigInt(seen.size));
    if (seen.nfiles !== undefined)
        fresh.set('nfiles', BigInt(seen.nfiles));
    if (seen.isexec === true)
        fresh.set('isexec', true);
    for (const [key, item] of seen.other ?? [])
        fresh.set(key, item);
    if (seen.hashName === 'md5')
        fresh.set('hash', 'md5');
    return fresh;
}
function updateMapping(node, value) {
    for (const [key, item] of value) {
        const old = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(node, key);
        if (old !== undefined && updateInside(old, item))
            continue;
        if (old === undefined || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .pyEqual */ .Q8)((0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .BA)(old), item))
            (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(node, String(key), (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(item));
    }
    for (const key of keysOf(node))
        if (!value.has(key))
            (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteEntry */ .KB)(node, key);
}
function updateSequence(node, value) {
    if (node.items.length !== value.length) {
        node.items = value.map((item) => (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(item));
        return;
    }
    for (const [i, item] of value.entries()) {
        const old = node.items[i];
        if (!updateInside(old, item) && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .pyEqual */ .Q8)((0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .BA)(old), item))
            node.items[i] = (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(item);
    }
}
function updateInside(node, value) {
    if (node.kind === 'mapping' && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(value))
        updateMapping(node, value);
    else if (node.kind === 'sequence' && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isList */ .Lv)(value))
        updateSequence(node, value);
    else
        return false;
    return true;
}
function keysOf(node) {
    const value = (0,_values_yaml_value_js__WEBPACK_IMPORTED_MODULE_3__/* .toValue */ .BA)(node);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(value) ? [...value.keys()] : [];
}


/***/ }),

/***/ 24384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore),
  As: () => (/* binding */ openVersioned),
  CN: () => (/* binding */ versionOption)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/versioned.js

class VersionedStore {
    name;
    width;
    #inner;
    #places;
    constructor(inner, places) {
        this.name = inner.name;
        this.width = inner.width ?? 8;
        this.#inner = inner;
        this.#places = places;
    }
    async has(keys) {
        return new Set(keys.filter((key) => {
            const place = this.#places.get(key);
            return place !== undefined && (place.kind === 'bytes' || place.version !== undefined);
        }));
    }
    async *list(prefix) {
        for (const [key, place] of this.#places) {
            if (!key.startsWith(prefix))
                continue;
            yield { key, size: place.kind === 'bytes' ? place.bytes.length : place.size };
        }
    }
    async read(key, signal) {
        const place = this.#places.get(key);
        if (place === undefined)
            throw new store/* StoreError */.A('not-found', {
                reason: 'data',
                message: `${this.name} has no record of '${key}'`,
            });
        if (place.kind === 'bytes')
            return pieces(place.bytes);
        const { path, version } = place;
        if (version === undefined || this.#inner.readVersion === undefined)
            return this.#inner.read(path, signal);
        return this.#inner.readVersion(path, version, signal);
    }
    async write(key) {
        throw this.#unsupported(key);
    }
    async remove(key) {
        throw this.#unsupported(key);
    }
    close() {
        return this.#inner.close();
    }
    #unsupported(key) {
        return new store/* StoreError */.A('unsupported', {
            reason: 'config',
            message: `${this.name} keeps data by path and version, which this program only reads; '${key}' was not changed`,
            hint: 'use `dvc push` for this remote, or name another one with `-r`',
        });
    }
}
async function* pieces(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./lib/store/open.js



async function openStore(remote, env) {
    const byVersion = versionOption(remote);
    if (byVersion !== undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, byVersion));
    return openPlain(remote, env);
}
async function openVersioned(remote, env, places) {
    const plain = await openPlain(remote, env);
    if (!plain.ok)
        return plain;
    if (plain.value.readVersion === undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, versionOption(remote) ?? ''));
    const known = await places();
    return known.ok ? (0,failure.ok)(new VersionedStore(plain.value, known.value)) : known;
}
function versionOption({ options }) {
    return ['version_aware', 'worktree'].find((option) => isOn(options.get(option)));
}
async function openPlain(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,failure/* fail */.fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(3507)]).then(__webpack_require__.bind(__webpack_require__, 43507))).openS3(remote, env),
    gs: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(492), __webpack_require__.e(9160)]).then(__webpack_require__.bind(__webpack_require__, 49160))).openGcs(remote, env),
    azure: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(3669), __webpack_require__.e(9790), __webpack_require__.e(1665)]).then(__webpack_require__.bind(__webpack_require__, 51665))).openAzure(remote, env),
    http: openWeb,
    https: openWeb,
    webdav: openDav,
    webdavs: openDav,
    ssh: async (remote, env) => (await __webpack_require__.e(/* import() */ 6340).then(__webpack_require__.bind(__webpack_require__, 76340))).openSsh(remote, env),
};
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
async function openWeb(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(2064)]).then(__webpack_require__.bind(__webpack_require__, 22064))).openHttp(remote, env);
}
async function openDav(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(7281)]).then(__webpack_require__.bind(__webpack_require__, 57281))).openWebdav(remote, env);
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function unread({ name }, kind) {
    return {
        reason: 'config',
        message: `remote '${name}' is of kind '${kind}', which this version does not read`,
        hint: `it reads ${readable()}; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
        location: { file: '.dvc/config' },
    };
}
function unknown({ name, url }, kind) {
    return {
        reason: 'config',
        message: `Unsupported URL type ${kind}://`,
        hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads ${readable()}`,
        location: { file: '.dvc/config' },
    };
}
function readable() {
    const kinds = Object.keys(openers).filter((kind) => kind !== 'local');
    return `local folders, ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
}
function versioned({ name }, option) {
    return {
        reason: 'config',
        message: `remote '${name}' has ${option} set, which this version does not read`,
        hint: 'its data is kept by path and version, not by hash; name another remote with `-r`, or use `dvc` itself for this one',
        location: { file: '.dvc/config' },
    };
}
function withoutUser(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}


/***/ })

};
