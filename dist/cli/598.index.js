export const id = 598;
export const ids = [598];
export const modules = {

/***/ 1598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metricsDiff: () => (/* binding */ metricsDiff),
  paramsDiff: () => (/* binding */ paramsDiff)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(1258);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(2855);
// EXTERNAL MODULE: ./lib/report/metrics.js
var metrics = __webpack_require__(6159);
// EXTERNAL MODULE: ./lib/report/rounding.js
var rounding = __webpack_require__(2136);
// EXTERNAL MODULE: ./lib/report/tabulate.js
var report_tabulate = __webpack_require__(3222);
;// CONCATENATED MODULE: ./lib/report/dvc-tables.js







/** The table as `dvc metrics diff` or `dvc params diff` prints it, with its newline; empty if there is nothing to show. */
function diffTable(diff, options) {
    const table = diffCells(diff, options);
    return table.rows.length === 0 ? '' : `${(0,report_tabulate/* tabulate */.X)(table, 'plain')}\n`;
}
/** The same as a Markdown table (`--md`), which DVC ends with an empty line and prints even without rows. */
function diffMarkdown(diff, options) {
    return `${(0,report_tabulate/* tabulate */.X)(diffCells(diff, options), 'github')}\n\n`;
}
/** What `--json` prints: `{file: {key: {"old", "new", "diff"?}}}` on one line, without a newline. DVC's order is random. */
function diffJson(diff) {
    return (0,json/* pyJson */.W)(new Map([...diff].map(([file, changes]) => [file, new Map([...changes].map(changeJson))])));
}
/** A diff, or shown files, with paths relative to a folder of the project, as DVC prints them (`''`: the root). */
function relativeFiles(files, folder) {
    return new Map([...files].map(([file, value]) => [external_node_path_.posix.relative(`/${folder}`, `/${file}`), value]));
}
/** The table of `dvc metrics show`, with its newline; empty if there is nothing to show. */
function showTable(shown, options) {
    const table = showCells(shown, options);
    return table.rows.length === 0 ? '' : `${tabulate(table, 'plain')}\n`;
}
/** The same with `--md`. */
function showMarkdown(shown, options) {
    return `${tabulate(showCells(shown, options), 'github')}\n\n`;
}
/** What `dvc metrics show --json` prints, without a newline. */
function showJson(shown) {
    const error = ({ type, msg }) => new Map([
        [
            'error',
            new Map([
                ['type', type],
                ['msg', msg],
            ]),
        ],
    ]);
    const file = (found) => 'error' in found ? error(found.error) : new Map([['data', metricValue(found.value)]]);
    return pyJson(new Map([...shown].map(([rev, found]) => [
        rev,
        found instanceof Map
            ? new Map([['data', new Map([...found].map(([path, each]) => [path, file(each)]))]])
            : error(found),
    ])));
}
function diffCells(diff, options) {
    const isMetrics = options.kind === 'metrics';
    const cell = (value) => isMetrics ? rounded(value, options.precision) : shownText(value);
    const rows = [...diff].flatMap(([file, changes]) => [...changes].map(([key, change]) => [
        ...(options.path ? [file] : []),
        key,
        cell(change.old),
        cell(change.new),
        ...(isMetrics ? [cell(change.diff)] : []),
    ]));
    const headers = [
        ...(options.path ? ['Path'] : []),
        isMetrics ? 'Metric' : 'Param',
        options.old,
        options.new,
        ...(isMetrics ? ['Change'] : []),
    ];
    return safe({ headers, rows });
}
function showCells(shown, { revisions, precision }) {
    const rows = [...shown].flatMap(([rev, found]) => found instanceof Map
        ? [...found].map(([path, each]) => ({
            rev,
            path,
            cells: leaves(each),
        }))
        : []);
    const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort(compareCodePoints);
    return safe({
        headers: [...(revisions ? ['Revision'] : []), 'Path', ...names],
        rows: rows.map(({ rev, path, cells }) => [
            ...(revisions ? [rev] : []),
            path,
            ...names.map((name) => rounded(cells.get(name), precision)),
        ]),
    });
}
function leaves(found) {
    if ('error' in found)
        return new Map();
    const value = metricValue(found.value);
    return isMapping(value)
        ? new Map([...flatten(value)].map(([key, leaf]) => [pyStr(key), leaf]))
        : new Map([['', value]]);
}
function changeJson([name, change]) {
    const sides = [
        ['old', change.old ?? null],
        ['new', change.new ?? null],
    ];
    return [change.key ?? name, new Map(change.diff === undefined ? sides : [...sides, ['diff', change.diff]])];
}
function rounded(value, precision) {
    return shownText(typeof value === 'number' ? (0,rounding/* roundHalfEven */.a)(value, precision || 5) : roundedList(value, precision));
}
function roundedList(value, precision) {
    return (0,values_value/* isList */.Lv)(value)
        ? value.map((item) => (typeof item === 'number' ? (0,rounding/* roundHalfEven */.a)(item, precision || 5) : item))
        : value;
}
function shownText(value) {
    return value === undefined || value === null ? '-' : (0,spelling/* pyStr */.rD)(value);
}
/** DVC prints control characters of a repository as they are; on a terminal they could act, so they are shown by name. */
function safe({ headers, rows }) {
    const harmless = (cell) => cell.replace(/[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return { headers: headers.map(harmless), rows: rows.map((row) => row.map(harmless)) };
}

// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(5709);
// EXTERNAL MODULE: ./lib/commands/session.js + 13 modules
var session = __webpack_require__(5376);
// EXTERNAL MODULE: ./lib/commands/tables.js
var tables = __webpack_require__(4749);
;// CONCATENATED MODULE: ./lib/commands/diff-tables.js
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






const options = [
    { flags: '--json', help: 'print one JSON object' },
    { flags: '--md', help: 'print a Markdown table' },
    { flags: '--all', help: 'unchanged values too' },
    { flags: '--no-path', help: 'leave out the file column' },
    { flags: '--targets <paths...>', help: 'only these files' },
];
/** `metrics diff [A] [B]`: metric values of two revisions (dvc: dvc/repo/metrics/diff.py). */
const metricsDiff = diffVerb({
    name: 'metrics diff',
    help: 'Show how metrics differ between two revisions, or a revision and the workspace',
    read: tables/* metricTables */.M,
    lists: 'drop',
    options: [...options, { flags: '--precision <n>', help: 'digits after the point (5)' }],
});
/** `params diff [A] [B]`: parameter values of two revisions (dvc: dvc/repo/params/diff.py). */
const paramsDiff = diffVerb({
    name: 'params diff',
    help: 'Show how parameters differ between two revisions, or a revision and the workspace',
    read: tables/* paramTables */.V,
    lists: 'text',
    options: [...options, { flags: '--deps', help: 'only parameters that stages depend on' }],
});
function diffVerb(kind) {
    return {
        name: kind.name,
        help: kind.help,
        args: '[revisions...]',
        options: kind.options,
        exit: { style: 'dvc', failure: 255 },
        async run(words, host, terminal) {
            const diff = await (0,session/* withSession */.y)(host, (session) => diffIn(session, kind, words));
            if (!diff.ok)
                return diff;
            for (const rev of diff.value.unreadable) {
                terminal.err(`DVC failed to load some ${kind.name.split(' ')[0]} for following revisions: '${rev}'.\n`);
            }
            terminal.out(render(diff.value, kind, words));
            return 0;
        },
    };
}
/** The first revision defaults to HEAD, the second to the workspace; two names of one commit compare as nothing (C-135). */
async function diffIn(session, kind, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [old = 'HEAD', now = 'workspace'] = words.args;
        const names = { old, new: now };
        if (session.git !== undefined && (await session.git.headSha()) === undefined)
            return (0,failure.ok)({ values: new Map(), ...names, unreadable: [] });
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const [before, after] = [await projectOf(session, old), await projectOf(session, now)];
        if (!before.ok)
            return before;
        if (!after.ok)
            return after;
        const same = before.value.revision.sha === after.value.revision.sha &&
            !after.value.revision.isWorkspace &&
            !before.value.revision.isWorkspace;
        if (same)
            return (0,failure.ok)({ values: new Map(), ...names, unreadable: [] });
        const [a, b] = [
            await kind.read(before.value, { session, remotes }, words),
            await kind.read(after.value, { session, remotes }, words),
        ];
        const values = (0,metrics/* diffValues */.In)(only(a.files, session.cwd, words), only(b.files, session.cwd, words), {
            lists: kind.lists,
            all: words.options.all === true,
        });
        const unreadable = [...(a.failures.length > 0 ? [old] : []), ...(b.failures.length > 0 ? [now] : [])];
        return (0,failure.ok)({ values: relativeFiles(values, session.cwd), ...names, unreadable });
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
function projectOf(session, rev) {
    return rev === 'workspace' ? session.project() : session.projectAt(rev);
}
function only(files, cwd, { options: { targets } }) {
    if (!Array.isArray(targets))
        return files;
    const wanted = new Set(targets.map((target) => (cwd === '' ? String(target) : `${cwd}/${target}`)));
    return new Map([...files].filter(([file]) => wanted.has(file)));
}
function render(compared, { name }, { options: asked }) {
    const kind = name === 'metrics diff' ? 'metrics' : 'params';
    if (asked.json === true)
        return `${diffJson(compared.values)}\n`;
    const table = {
        kind,
        old: compared.old,
        new: compared.new,
        path: asked.path !== false,
        precision: typeof asked.precision === 'string' ? Number(asked.precision) : 5,
    };
    return asked.md === true ? diffMarkdown(compared.values, table) : diffTable(compared.values, table);
}


/***/ }),

/***/ 5709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ot: () => (/* binding */ Remotes),
  rk: () => (/* binding */ manifestReader),
  yw: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(205);
// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(1509);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(1957);
// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
;// CONCATENATED MODULE: ./lib/store/open.js


/** Opens the store behind a remote; the only list of kinds. Fails with `config`, and asks no server yet. */
async function openStore(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    const byVersion = ['version_aware', 'worktree'].find((option) => isOn(remote.options.get(option)));
    if (byVersion !== undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, byVersion));
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,failure/* fail */.fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
/** A new kind is one row here and one file. Clients of services load when they are needed. */
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 1453))).openS3(remote, env),
};
/** Kinds that DVC reads and this version does not (dvc `config_schema.py`). */
const known = new Set([
    'gs',
    'azure',
    'ssh',
    'http',
    'https',
    'webdav',
    'webdavs',
    'hdfs',
    'webhdfs',
    'oss',
    'gdrive',
]);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function unread({ name }, kind) {
    return {
        reason: 'config',
        message: `remote '${name}' is of kind '${kind}', which this version does not read`,
        hint: `it reads local folders and s3; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
        location: { file: '.dvc/config' },
    };
}
function unknown({ name, url }, kind) {
    return {
        reason: 'config',
        message: `Unsupported URL type ${kind}://`,
        hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads local folders and s3`,
        location: { file: '.dvc/config' },
    };
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

// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(7208);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var store_tree = __webpack_require__(4221);
;// CONCATENATED MODULE: ./lib/commands/remotes.js





/** Remotes by name, each opened at most once and closed together. */
class Remotes {
    config;
    env;
    opened = new Map();
    constructor(session) {
        this.config = session.config;
        this.env = session.host.env;
    }
    /** The store of a remote; without a name the default one. Fails with `config` when there is none of that name. */
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined)
            return Promise.resolve({ ok: false, failures: [noRemote] });
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve({ ok: false, failures: [unknownRemote(wanted, this.config)] });
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store = openStore(remote, this.env);
            this.opened.set(wanted, store);
        }
        return store;
    }
    /** Is there a remote of that name, or a default one? */
    has(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async [Symbol.asyncDispose]() {
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
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
/**
 * Reads manifests from the cache, else from the remote, verified, and puts nothing into the cache. Each is read once; what
 * cannot be had is undefined, because a plan then says *unknown*.
 */
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
    const store = await remotes.open(remoteName);
    if (!store.ok)
        return undefined;
    const bytes = await readAll(store.value, (0,store_oid/* objectKey */.T5)({ oid, hashName }), session.host.signal);
    if (bytes === undefined || `${(0,md5/* md5Bytes */.cG)(bytes, 'md5')}.dir` !== oid)
        return undefined;
    const tree = (0,store_tree/* parseTree */.cZ)(bytes);
    return tree.ok ? tree.value : undefined;
}
/** All the bytes behind a key, at most 512 MiB; undefined if they are not there or cannot be read. */
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
        if (error instanceof store_store/* StoreError */.A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 4749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ metricTables),
/* harmony export */   V: () => (/* binding */ paramTables)
/* harmony export */ });
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1509);
/* harmony import */ var _values_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5043);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2855);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5709);





/** The metrics of a project as of its revision: metric outs and top-level `metrics`, folders expanded (dvc-compat 11.1). */
function metricTables(project, sources) {
    const outs = project.stages.flatMap((stage) => stage.outs.filter(({ role }) => role === 'metric'));
    return readTables(project, [...outs.flatMap(({ place }) => insidePath(place)), ...project.metrics.map(({ path }) => path)], sources);
}
/** The params of a project: files of params deps, top-level `params`, and `params.yaml` at the root. */
async function paramTables(project, sources) {
    const deps = project.stages.flatMap((stage) => stage.deps.filter(({ kind }) => kind === 'params'));
    const paths = [
        ...deps.flatMap(({ place }) => insidePath(place)),
        ...project.params.map(({ path }) => path),
        'params.yaml',
    ];
    return readTables(project, paths, sources);
}
function insidePath(place) {
    return place.kind === 'inside' ? [place.path] : [];
}
async function readTables(project, paths, sources) {
    const files = new Map();
    const failures = [];
    for (const path of [...new Set(paths)].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .OP)) {
        for (const [file, bytes] of await contentsOf(project, path, sources)) {
            const parsed = (0,_values_load_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N)(file, bytes);
            if (parsed.ok)
                files.set(file, parsed.value.value);
            else
                failures.push(...parsed.failures);
        }
    }
    return { files, failures };
}
/** A file's bytes, or those of each file below a folder: from the revision, else by the hash that the lock names. */
async function contentsOf(project, path, sources) {
    const { revision, graph } = project;
    const kind = await revision.kind(path);
    if (kind === 'file') {
        const bytes = await revision.read(path);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    if (kind === 'directory') {
        const names = (await revision.filesBelow(path)) ?? [];
        const read = await Promise.all(names.map(async (name) => [`${path}/${name}`, await revision.read(`${path}/${name}`)]));
        return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
    }
    const producer = graph.producerOf(path);
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    return locked === undefined ? [] : recordedContents(path, locked, sources);
}
async function recordedContents(path, locked, sources) {
    if (locked.oid === undefined)
        return [];
    const id = { oid: locked.oid, hashName: locked.hashName };
    if (!(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .isTreeOid */ .FV)(id.oid)) {
        const bytes = await objectBytes(id, sources);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    const tree = sources.session.cache.readTree(id.oid, id.hashName);
    if (tree === undefined || !tree.ok)
        return [];
    const read = await Promise.all(tree.value.entries.map(async (entry) => [
        `${path}/${entry.path}`,
        await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
    ]));
    return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
}
/** Verified bytes of an object, from the cache, else from the remote; the cache stays as it is. */
async function objectBytes(id, { session, remotes, remote }) {
    const { signal } = session.host;
    const local = session.cache.has(id) ? await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(session.cache.store, (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .objectKey */ .T5)(id), signal) : undefined;
    if (local !== undefined && (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Bytes */ .cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const store = await remotes.open(remote);
    const bytes = store.ok ? await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .yw)(store.value, (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .objectKey */ .T5)(id), signal) : undefined;
    return bytes !== undefined && (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Bytes */ .cG)(bytes, id.hashName) === id.oid ? bytes : undefined;
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ diffValues),
/* harmony export */   sH: () => (/* binding */ numeric)
/* harmony export */ });
/* unused harmony exports metricValue, flatten */
/* harmony import */ var _values_json_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1063);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2855);



/** What DVC puts where one side is a mapping and the other a bare value. */
const unparsable = 'unable to parse';
/**
 * Compares files of values as `dvc metrics diff` and `dvc params diff` do: flattened with dots, empty mappings vanish,
 * Python's equality, NaN always differs (dvc/utils/diff.py, dvc/repo/metrics/show.py; dvc-compat 11.2). DVC's order is
 * random, ours is sorted. Files without any difference are left out.
 */
function diffValues(old, now, options) {
    const files = [...new Set([...old.keys(), ...now.keys()])].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .OP);
    const result = new Map();
    for (const file of files) {
        const changes = diffFile(prepared(old.get(file), options), prepared(now.get(file), options), options.all === true);
        if (changes.size > 0)
            result.set(file, changes);
    }
    return result;
}
/** A metrics file as DVC keeps it: numbers, booleans, text and mappings of them; a falsy whole becomes an empty mapping. */
function metricValue(value) {
    const kept = extracted(value);
    return kept === undefined || isFalsy(kept) ? new Map() : kept;
}
/** Flattens a mapping with dots; text of keys as Python's `str`, lists as they are (dvc/utils/flatten.py). */
function flatten(mapping) {
    const flat = new Map();
    collect(mapping, undefined, flat);
    return flat;
}
function extracted(value) {
    if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return value;
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return undefined;
    const kept = new Map();
    for (const [key, item] of value) {
        const inner = extracted(item);
        if (inner !== undefined && !((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(inner) && inner.size === 0))
            kept.set(key, inner);
    }
    return kept;
}
function prepared(value, { lists }) {
    if (value === undefined)
        return new Map();
    return parsed(lists === 'drop' ? metricValue(value) : listsAsText(value));
}
function listsAsText(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(value);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return value;
    return new Map([...value].map(([key, item]) => [key, listsAsText(item)]));
}
/** DVC reads a file that is one text as JSON once more, if it is JSON. */
function parsed(value) {
    if (typeof value !== 'string')
        return value;
    // Wrapped, because the reader makes an empty mapping of a whole document that Python calls false.
    const json = (0,_values_json_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(`[${value}]`, '');
    if (!json.ok || !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(json.value.value) || json.value.value.length !== 1)
        return value;
    return json.value.value[0];
}
function diffFile(old, now, all) {
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(old) && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(now)) {
        const change = compared(old, now, all);
        return new Map(change === undefined ? [] : [['', change]]);
    }
    const [before, after] = [side(old), side(now)];
    const changes = [];
    for (const key of sortedKeys(new Set([...before.flat.keys(), ...after.flat.keys()]))) {
        const change = compared(valueAt(before, key), valueAt(after, key), all);
        if (change !== undefined)
            changes.push([key, change]);
    }
    return new Map(changes.map(([key, change]) => typeof key === 'string' ? [key, change] : [(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(key), { ...change, key }]));
}
function valueAt({ flat, otherwise }, key) {
    return flat.has(key) ? flat.get(key) : otherwise;
}
function side(value) {
    if (isFalsy(value))
        return { flat: new Map(), otherwise: undefined };
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return { flat: flatten(value), otherwise: undefined };
    return { flat: new Map(), otherwise: unparsable };
}
function compared(old, now, all) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(old) && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(now) && old.length === 1 && now.length === 1)
        return compared(old[0], now[0], all);
    const same = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .pyEqual */ .Q8)(old ?? null, now ?? null);
    if (same && !all)
        return undefined;
    const diff = difference(old, now);
    return {
        ...(old === undefined ? {} : { old }),
        ...(now === undefined ? {} : { new: now }),
        ...(diff === undefined ? {} : { diff }),
        changed: !same,
    };
}
function difference(old, now) {
    const [x, y] = [numeric(old), numeric(now)];
    if (x === undefined || y === undefined)
        return undefined;
    return typeof x === 'bigint' && typeof y === 'bigint' ? y - x : Number(y) - Number(x);
}
/** A number as Python sees it; booleans are 0 and 1. */
function numeric(value) {
    if (typeof value === 'boolean')
        return value ? 1n : 0n;
    return typeof value === 'bigint' || typeof value === 'number' ? value : undefined;
}
function collect(mapping, parent, flat) {
    for (const [key, value] of mapping) {
        // DVC's dot reducer takes a null parent for none at all, so that a null key drops out of the path.
        const path = parent === undefined || parent === null ? key : `${(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(parent)}.${(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(key)}`;
        if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
            collect(value, path, flat);
        else if (!flat.has(path))
            flat.set(path, value);
    }
}
/** Numbers by size where all keys are numbers, as Python sorts them; else by text. */
function sortedKeys(keys) {
    const all = [...keys];
    if (all.every((key) => typeof key === 'bigint' || typeof key === 'number')) {
        return all.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    }
    return all.sort((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .OP)((0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(a), (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(b)));
}
function isFalsy(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return value.size === 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.length === 0;
    return value === null || value === false || value === 0n || value === 0 || value === '';
}


/***/ }),

/***/ 3222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tabulate),
/* harmony export */   e: () => (/* binding */ tabulateRows)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5730);

/**
 * A table as Python's tabulate 0.10 prints it for DVC, all columns to the left: `plain` with two spaces between columns,
 * or `github` Markdown. A column is as wide as its longest cell, at least two wider than its header; edge white space of
 * cells goes, lines of a cell become lines of the row. No newline at the end.
 */
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
/**
 * Rows without headers as tabulate's `plain` prints them: two spaces between columns, none at the end of a line. The first
 * column may stand to the right; `keepSpace` keeps the edge white space of cells. Cells are one line each.
 */
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
/** Each cell as its padded lines, all of them as many as the tallest has. */
function stacked(cells, columns) {
    const split = cells.map((cell) => splitLines(cell));
    const height = Math.max(...split.map(({ length }) => length));
    return split.map((lines, i) => {
        const { width } = columns[i];
        return Array.from({ length: height }, (_, n) => n < lines.length ? padded(lines[n], width) : ' '.repeat(width));
    });
}
/** A cell with a control character has width -1 there, which makes its padding longer by its own length. */
function padded(cell, width) {
    const points = Array.from(cell).length;
    const target = width - ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell) - points);
    return cell + ' '.repeat(Math.max(0, target - points));
}
function line(cells, format) {
    const text = format === 'plain' ? cells.join('  ') : `|${cells.map((cell) => ` ${cell} `).join('|')}|`;
    return text.replace(/[\s\x1c-\x1f\x85]+$/u, '');
}
/** Python's `str.strip()`. */
function strip(text) {
    return text.replace(/^(?:(?!\ufeff)[\s\x1c-\x1f\x85])+|(?:(?!\ufeff)[\s\x1c-\x1f\x85])+$/gu, '');
}
/** Python's `str.splitlines()`. */
function splitLines(text) {
    const lines = text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}


/***/ }),

/***/ 5730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/**
 * How many columns of a terminal a text takes: wide East Asian characters and emoji two, combining and invisible ones none
 * (Unicode 16 East Asian Width, as Python's wcwidth counts). -1 if it holds a control character, as `wcswidth` says.
 */
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
/** Pads with spaces on the right up to a width in columns. */
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
// The soft hyphen, and marks that are put before others (Unicode Prepended_Concatenation_Mark)
const shownFormat = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
// Combining and format characters, line ends, and Hangul vowels and finals, which join the syllable before them
const invisible = /[\p{Mn}\p{Me}\p{Mc}\p{Cf}\p{Zl}\p{Zp}\0\u1160-\u11ff\ud7b0-\ud7fb\u3164\uffa0]/u;
/** Only pictures join with others or change their width by a variation selector. */
function isPictograph(char, width) {
    return /\p{Emoji}/u.test(char) && (width === 1 || /\p{Extended_Pictographic}/u.test(char));
}
// East Asian Wide and Fullwidth; unassigned points between them do not matter.
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


/***/ })

};
