export const id = 5705;
export const ids = [5705];
export const modules = {

/***/ 8229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ absence)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41509);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12252);




async function absence({ graph }, path, { session, remotes, remote }) {
    const producer = graph.producerAbove(path);
    const isTracked = producer?.output.cache === true;
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    const place = producer?.output.place;
    if (isTracked && locked?.oid !== undefined && (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isTreeOid */ .FV)(locked.oid) && place?.kind === 'inside') {
        const tree = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestReader */ .r)(session, remotes, remote)(locked.oid, locked.hashName);
        const key = (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyRepr */ .n3)(_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Tuple */ .rd.from(place.path.split('/')));
        if (tree === undefined)
            return { type: 'DataIndexDirError', msg: `failed to load directory ${key}` };
    }
    const what = isTracked ? 'No storage files available' : 'No such file or directory';
    return { type: 'FileNotFoundError', msg: `[Errno 2] ${what}: '${path}'` };
}


/***/ }),

/***/ 25705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsShow: () => (/* binding */ metricsShow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);
/* harmony import */ var _report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80099);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86159);
/* harmony import */ var _values_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3956);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52855);
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8229);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82223);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75952);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83908);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78664);
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












const metricsShow = {
    name: 'metrics show',
    help: 'Print metrics',
    args: '[targets...]',
    options: [
        ..._revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .historyOptions */ .x3,
        { flags: '--json', help: 'print one JSON object' },
        { flags: '--md', help: 'print a Markdown table' },
        { flags: '-R, --recursive', help: 'accepted for DVC; folders are always searched' },
        { flags: '--precision <n>', help: 'digits after the point (5)' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const shown = await (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .withSession */ .y)(host, (session) => showIn(session, words));
        if (!shown.ok)
            return shown;
        const { revisions, warnings } = shown.value;
        for (const warning of warnings)
            terminal.err(`WARNING: ${warning}\n`);
        const bad = [...revisions].filter(([, found]) => hasError(found)).map(([rev]) => rev);
        if (bad.length > 0)
            terminal.err(`DVC failed to load some metrics for following revisions: '${bad.join(', ')}'.\n`);
        const { options } = words;
        const precision = typeof options.precision === 'string' ? Number(options.precision) : 5;
        const table = { revisions: (0,_revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .asksForHistory */ .mD)(words), precision };
        if (options.json === true)
            terminal.out(`${(0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .showJson */ .qN)(revisions)}\n`);
        else
            terminal.out(options.md === true ? (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .showMarkdown */ .lg)(revisions, table) : (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .showTable */ .S_)(revisions, table));
        return 0;
    },
};
async function showIn(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const revisions = new Map();
        const warnings = [];
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_7__/* .Remotes */ .o(session), true);
        const history = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .asksForHistory */ .mD)(words);
        if (history && session.git === undefined) {
            const refused = await session.projectAt('HEAD');
            if (!refused.ok)
                return refused;
        }
        const add = async (name, loading) => {
            const project = await loading;
            if (project.ok) {
                const files = await metricsOf(project.value, { session, remotes, words });
                revisions.set(name, (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .relativeFiles */ .cX)(files, session.cwd));
            }
            else {
                const error = projectError(project.failures);
                warnings.push(`failed to load metrics in revision '${name}', ${error.msg}`);
                revisions.set(name, error);
            }
        };
        await add(history ? 'workspace' : '', session.project());
        for (const { sha, name } of await (0,_revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .askedRevisions */ .Py)(session.git, words))
            await add(name, session.projectAt(sha));
        const branch = await session.git?.currentBranch();
        if (branch !== undefined && isSame(revisions.get('workspace'), revisions.get(branch)))
            revisions.delete('workspace');
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ revisions, warnings });
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
async function metricsOf(project, sources) {
    const { session, words } = sources;
    const targets = words.args.map((arg) => (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .typedPath */ .or)(arg, session.cwd, session.projectRoot));
    const files = new Map();
    for (const path of new Set(targets.length > 0 ? targets : (0,_tables_js__WEBPACK_IMPORTED_MODULE_10__/* .metricPaths */ .Pe)(project))) {
        const contents = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_10__/* .contentsOf */ .KD)(project, path, sources);
        if (contents.length === 0 && (await project.revision.kind(path)) !== 'directory')
            files.set(path, { error: await (0,_absence_js__WEBPACK_IMPORTED_MODULE_6__/* .absence */ .A)(project, path, sources) });
        for (const [file, bytes] of contents) {
            const parsed = (0,_values_load_js__WEBPACK_IMPORTED_MODULE_5__/* .readValues */ .N)(file, bytes);
            files.set(file, parsed.ok
                ? { value: parsed.value.value }
                : { error: fileError(file, parsed.failures, session.host.cwd) });
        }
    }
    return files;
}
const formats = { yaml: 'YAML', json: 'JSON', toml: 'TOML', python: 'Python' };
function fileError(file, failures, cwd) {
    const place = `unable to read: '${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, `/${file}`)}'`;
    if (failures.some(({ message }) => message.endsWith('is not valid utf-8')))
        return { type: 'EncodingError', msg: `${place}, is not valid utf-8` };
    const format = formats[(0,_values_load_js__WEBPACK_IMPORTED_MODULE_5__/* .loaderKind */ .Y)(file)];
    return { type: `${format}FileCorruptedError`, msg: `${place}, ${format} file structure is corrupted` };
}
function projectError(failures) {
    const message = failures[0]?.message ?? '';
    const file = /^(?:'|unable to read: ')(.*?)'(?: is invalid:|, YAML file structure is corrupted)/s.exec(message)?.[1];
    return file === undefined
        ? { type: 'YAMLValidationError', msg: message }
        : { type: 'YAMLSyntaxError', msg: `unable to read: '${file}', YAML file structure is corrupted` };
}
function hasError(found) {
    return !isFiles(found) || [...found.values()].some((file) => 'error' in file);
}
function isFiles(found) {
    return found instanceof Map;
}
function isSame(here, there) {
    if (here === undefined || there === undefined || hasError(here) || hasError(there))
        return false;
    const values = (found) => isFiles(found)
        ? new Map([...found].map(([file, each]) => [file, 'value' in each ? (0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .metricValue */ .a3)(each.value) : null]))
        : null;
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .pyEqual */ .Q8)(values(here), values(there));
}


/***/ }),

/***/ 78664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ contentsOf),
  Pe: () => (/* binding */ metricPaths),
  Ml: () => (/* binding */ metricTables),
  rh: () => (/* binding */ objectBytes),
  VT: () => (/* binding */ paramTables)
});

// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
;// CONCATENATED MODULE: ./lib/project/params-view.js


function viewParams(value, keys) {
    if (keys.length === 0)
        return value;
    const parts = [...new Set(keys)].flatMap((key) => search(value, key.replace(/^\.+/, '').split('.')) ?? []);
    return parts.reduce(merged, new Map());
}
function search(value, [part, ...rest]) {
    if (part === undefined)
        return [value];
    if ((0,values_value/* isMapping */.pi)(value)) {
        const found = [...value].flatMap(([key, item]) => {
            const inner = matches(String(key), part) ? search(item, rest) : undefined;
            return inner === undefined ? [] : [[key, inner[0]]];
        });
        return found.length === 0 ? undefined : [new Map(found)];
    }
    if (!(0,values_value/* isList */.Lv)(value))
        return undefined;
    const found = value.map((item, i) => (matches(String(i), part) ? search(item, rest) : undefined));
    const last = found.findLastIndex((inner) => inner !== undefined);
    return last < 0 ? undefined : [found.slice(0, last + 1).map((inner) => inner?.[0] ?? null)];
}
function matches(key, part) {
    return (0,glob/* isGlob */.f)(part) ? (0,glob/* globMatch */.e)(key, part) : key === part;
}
function merged(into, more) {
    if ((0,values_value/* isMapping */.pi)(into) && (0,values_value/* isMapping */.pi)(more)) {
        const result = new Map(into);
        for (const [key, item] of more) {
            const known = result.get(key);
            result.set(key, known === undefined ? item : merged(known, item));
        }
        return result;
    }
    return (0,values_value/* isList */.Lv)(into) && (0,values_value/* isList */.Lv)(more) ? [...into, ...more] : more;
}

// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
;// CONCATENATED MODULE: ./lib/commands/tables.js







function metricTables(project, sources, targets = metricPaths(project)) {
    return readTables(project, new Map(targets.map((path) => [path, []])), sources);
}
function metricPaths(project) {
    const outs = project.stages.flatMap((stage) => stage.outs.filter(({ role }) => role === 'metric'));
    return [...outs.flatMap(({ place }) => insidePath(place)), ...project.metrics.map(({ path }) => path)];
}
async function paramTables(project, sources, { depsOnly = false, targets } = {}) {
    const deps = project.stages.flatMap((stage) => stage.deps.filter((dep) => dep.kind === 'params'));
    const wanted = targets !== undefined
        ? targets.map((path) => [path, []])
        : [
            ...deps.flatMap(({ place, keys }) => insidePath(place).map((path) => [path, keys ?? []])),
            ...(depsOnly ? [] : [...project.params.map(({ path }) => path), 'params.yaml']).map((path) => [path, []]),
        ];
    const keysOf = new Map();
    for (const [path, all] of Map.groupBy(wanted, ([path]) => path)) {
        keysOf.set(path, all.some(([, keys]) => keys.length === 0) ? [] : all.flatMap(([, keys]) => keys));
    }
    const { files, failures, absent = [] } = await readTables(project, keysOf, sources);
    const isNamed = (path) => wanted.filter(([name]) => name === path).length > 1;
    const named = absent.filter((path) => targets !== undefined || path !== 'params.yaml' || depsOnly || isNamed(path));
    return { files: targets === undefined ? withVars(files, project) : files, failures, absent: named };
}
function withVars(files, project) {
    const vars = new Map();
    for (const { usedVars } of project.stages) {
        for (const [file, values] of usedVars ?? []) {
            if (files.has(file))
                continue;
            vars.set(file, new Map([...(vars.get(file) ?? []), ...values]));
        }
    }
    return new Map([...files, ...vars]);
}
function insidePath(place) {
    return place.kind === 'inside' ? [place.path] : [];
}
async function readTables(project, keysOf, sources) {
    const files = new Map();
    const failures = [];
    const absent = [];
    for (const path of [...keysOf.keys()].sort(values_value/* compareCodePoints */.OP)) {
        const contents = await contentsOf(project, path, sources);
        if (contents.length === 0 && (await project.revision.kind(path)) !== 'directory')
            absent.push(path);
        for (const [file, bytes] of contents) {
            const parsed = (0,load/* readValues */.N)(file, bytes);
            if (parsed.ok)
                files.set(file, viewParams(parsed.value.value, keysOf.get(path) ?? []));
            else
                failures.push(...parsed.failures);
        }
    }
    return { files, failures, absent };
}
async function contentsOf(project, path, sources) {
    const { revision, graph } = project;
    const kind = await revision.kind(path);
    if (kind === 'file') {
        const bytes = await revision.read(path);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    if (kind === 'directory') {
        const ignore = await (0,workspace_ignore/* loadIgnore */.D)(revision);
        const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(`${path}/${name}`, false));
        const read = await Promise.all(names.map(async (name) => [`${path}/${name}`, await revision.read(`${path}/${name}`)]));
        return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
    }
    const producer = graph.producerAbove(path);
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    if (producer?.output.place.kind !== 'inside' || !producer.output.cache || locked === undefined)
        return [];
    const inner = path.slice(producer.output.place.path.length + 1);
    const read = await recordedContents(producer.output.place.path, locked, { ...sources, inner });
    return read.filter(([file]) => file === path || file.startsWith(`${path}/`));
}
async function recordedContents(path, locked, sources) {
    if (locked.oid === undefined)
        return [];
    const id = { oid: locked.oid, hashName: locked.hashName };
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        return found([[path, await objectBytes(id, sources)]], sources);
    }
    const tree = await (0,manifests/* manifestReader */.r)(sources.session, sources.remotes, sources.remote)(id.oid, id.hashName);
    if (tree === undefined)
        return found([[path, undefined]], sources);
    const { inner } = sources;
    const wanted = tree.entries.filter((entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`));
    const read = await Promise.all(wanted.map(async (entry) => [
        `${path}/${entry.path}`,
        await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
    ]));
    return found(read, sources);
}
function found(read, { unread }) {
    return read.flatMap(([file, bytes]) => {
        if (bytes === undefined)
            unread?.(file);
        return bytes === undefined ? [] : [[file, bytes]];
    });
}
async function objectBytes(id, { session, remotes, remote }) {
    const { signal } = session.host;
    const local = session.cache.has(id) ? await (0,manifests/* readAll */.y)(session.cache.store, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    if (local !== undefined && (0,md5/* md5Bytes */.cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const sources = await remotes.sources(remote, { only: remote !== undefined });
    for (const store of sources.ok ? sources.value.all : []) {
        const bytes = await (0,manifests/* readAll */.y)(store, (0,oid/* objectKey */.T5)(id), signal);
        if (bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid)
            return bytes;
    }
    return undefined;
}


/***/ }),

/***/ 80099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S_: () => (/* binding */ showTable),
/* harmony export */   Y8: () => (/* binding */ diffTable),
/* harmony export */   cX: () => (/* binding */ relativeFiles),
/* harmony export */   gH: () => (/* binding */ diffJson),
/* harmony export */   lg: () => (/* binding */ showMarkdown),
/* harmony export */   qN: () => (/* binding */ showJson),
/* harmony export */   xb: () => (/* binding */ diffMarkdown)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78554);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52855);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86159);
/* harmony import */ var _rounding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42136);
/* harmony import */ var _tabulate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63222);







function diffTable(diff, options) {
    const table = diffCells(diff, options);
    return table.rows.length === 0 ? '' : `${(0,_tabulate_js__WEBPACK_IMPORTED_MODULE_4__/* .tabulate */ .X)(table, 'plain')}\n`;
}
function diffMarkdown(diff, options) {
    return `${(0,_tabulate_js__WEBPACK_IMPORTED_MODULE_4__/* .tabulate */ .X)(diffCells(diff, options), 'github')}\n\n`;
}
function diffJson(diff) {
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pyJson */ .W)(new Map([...diff].map(([file, changes]) => [file, new Map([...changes].map(changeJson))])));
}
function relativeFiles(files, folder) {
    return new Map([...files].map(([file, value]) => [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${folder}`, `/${file}`), value]));
}
function showTable(shown, options) {
    const table = showCells(shown, options);
    return table.rows.length === 0 ? '' : `${(0,_tabulate_js__WEBPACK_IMPORTED_MODULE_4__/* .tabulate */ .X)(table, 'plain')}\n`;
}
function showMarkdown(shown, options) {
    return `${(0,_tabulate_js__WEBPACK_IMPORTED_MODULE_4__/* .tabulate */ .X)(showCells(shown, options), 'github')}\n\n`;
}
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
    const file = (found) => 'error' in found ? error(found.error) : new Map([['data', (0,_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .metricValue */ .a3)(found.value)]]);
    return (0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pyJson */ .W)(new Map([...shown].map(([rev, found]) => [
        rev,
        found instanceof Map
            ? new Map([['data', new Map([...found].map(([path, each]) => [path, file(each)]))]])
            : error(found),
    ])));
}
function diffCells(diff, options) {
    const isMetrics = options.kind === 'metrics';
    const isExperiments = options.experiments === true;
    const hasChange = isMetrics || isExperiments;
    const noChange = isExperiments ? 'diff not supported' : '-';
    const cell = (value) => !isMetrics
        ? shownText(value)
        : isExperiments && typeof value === 'number'
            ? (0,_rounding_js__WEBPACK_IMPORTED_MODULE_5__/* .significantDigits */ .q)(value, options.precision || 5)
            : rounded(value, options.precision);
    const rows = [...diff].flatMap(([file, changes]) => [...changes].map(([key, change]) => [
        ...(options.path ? [file] : []),
        key,
        cell(change.old),
        cell(change.new),
        ...(hasChange ? [change.diff === undefined ? noChange : cell(change.diff)] : []),
    ]));
    const headers = [
        ...(options.path ? ['Path'] : []),
        isMetrics ? 'Metric' : 'Param',
        options.old,
        options.new,
        ...(hasChange ? ['Change'] : []),
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
    const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .compareCodePoints */ .OP);
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
    const value = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .metricValue */ .a3)(found.value);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value)
        ? new Map([...(0,_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .flatten */ .Bq)(value)].map(([key, leaf]) => [(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .pyStr */ .rD)(key), leaf]))
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
    return shownText(typeof value === 'number' ? (0,_rounding_js__WEBPACK_IMPORTED_MODULE_5__/* .roundHalfEven */ .a)(value, precision || 5) : roundedList(value, precision));
}
function roundedList(value, precision) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(value)
        ? value.map((item) => (typeof item === 'number' ? (0,_rounding_js__WEBPACK_IMPORTED_MODULE_5__/* .roundHalfEven */ .a)(item, precision || 5) : item))
        : value;
}
function shownText(value) {
    return value === undefined || value === null ? '-' : (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .pyStr */ .rD)(value);
}
function safe({ headers, rows }) {
    const harmless = (cell) => cell.replace(/[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return { headers: headers.map(harmless), rows: rows.map((row) => row.map(harmless)) };
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


/***/ })

};
