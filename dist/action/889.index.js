export const id = 889;
export const ids = [889];
export const modules = {

/***/ 60889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsDiff: () => (/* binding */ metricsDiff),
/* harmony export */   paramsDiff: () => (/* binding */ paramsDiff)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2480);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86159);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66094);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51735);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78664);
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
const metricsDiff = diffVerb({
    name: 'metrics diff',
    help: 'Show how metrics differ between two revisions, or a revision and the workspace',
    read: _tables_js__WEBPACK_IMPORTED_MODULE_5__/* .metricTables */ .Ml,
    lists: 'drop',
    options: [
        ...options,
        { flags: '-R, --recursive', help: 'accepted for DVC; folders are always searched' },
        { flags: '--precision <n>', help: 'digits after the point (5)' },
    ],
});
const paramsDiff = diffVerb({
    name: 'params diff',
    help: 'Show how parameters differ between two revisions, or a revision and the workspace',
    read: (project, sources, { options: { deps, targets } }) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_5__/* .paramTables */ .VT)(project, sources, {
        depsOnly: deps === true,
        ...(Array.isArray(targets)
            ? { targets: targets.map((path) => fromHere(String(path), sources.session)) }
            : {}),
    }),
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
            const diff = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, (session) => diffIn(session, kind, words));
            if (!diff.ok)
                return diff;
            const { unreadable } = diff.value;
            if (unreadable.length > 0) {
                terminal.err(`DVC failed to load some ${kind.name.split(' ')[0]} for following revisions: '${unreadable.join(', ')}'.\n`);
            }
            terminal.out(render(diff.value, kind, words));
            return 0;
        },
    };
}
async function diffIn(session, kind, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [old = 'HEAD', now = 'workspace'] = words.args;
        const names = { old, new: now };
        if (session.git !== undefined && (await session.git.headSha()) === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ values: new Map(), ...names, unreadable: [] });
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_3__/* .Remotes */ .ot(session), true);
        const [before, after] = [await projectOf(session, old), await projectOf(session, now)];
        if (!before.ok && !isBroken(before))
            return before;
        if (!after.ok && !isBroken(after))
            return after;
        if (before.ok && after.ok && isSameCommit(before.value, after.value))
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ values: new Map(), ...names, unreadable: [] });
        const [a, b] = [
            await readSide(before, kind, { session, remotes }, words),
            await readSide(after, kind, { session, remotes }, words),
        ];
        const values = (0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .diffValues */ .In)(only(a.files, session, words), only(b.files, session, words), {
            lists: kind.lists,
            all: words.options.all === true,
        });
        const unreadable = [...(a.failures.length > 0 ? [old] : []), ...(b.failures.length > 0 ? [now] : [])];
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ values: (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeFiles */ .cX)(values, session.cwd), ...names, unreadable });
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
function isBroken(loaded) {
    return !loaded.ok && loaded.failures.every(({ reason }) => reason === 'project');
}
function isSameCommit({ revision: a }, { revision: b }) {
    return a.sha === b.sha && !a.isWorkspace && !b.isWorkspace;
}
async function readSide(project, kind, sources, words) {
    return project.ok
        ? kind.read(project.value, sources, words)
        : { files: new Map(), failures: project.failures };
}
function projectOf(session, rev) {
    return rev === 'workspace' ? session.project() : session.projectAt(rev);
}
function only(files, session, { options: { targets } }) {
    if (!Array.isArray(targets))
        return files;
    const wanted = new Set(targets.map((target) => fromHere(String(target), session)));
    return new Map([...files].filter(([file]) => wanted.has(file)));
}
function fromHere(path, { cwd }) {
    return cwd === '' ? path : `${cwd}/${path}`;
}
function render(compared, { name }, { options: asked }) {
    const kind = name === 'metrics diff' ? 'metrics' : 'params';
    if (asked.json === true)
        return `${(0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffJson */ .gH)(compared.values)}\n`;
    const table = {
        kind,
        old: compared.old,
        new: compared.new,
        path: asked.path !== false,
        precision: typeof asked.precision === 'string' ? Number(asked.precision) : 5,
    };
    return asked.md === true ? (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffMarkdown */ .xb)(compared.values, table) : (0,_report_dvc_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .diffTable */ .Y8)(compared.values, table);
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
// EXTERNAL MODULE: ./lib/values/load.js + 14 modules
var load = __webpack_require__(19638);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 2 modules
var commands_remotes = __webpack_require__(66094);
;// CONCATENATED MODULE: ./lib/commands/tables.js







function metricTables(project, sources) {
    return readTables(project, new Map(metricPaths(project).map((path) => [path, []])), sources);
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
    const { files, failures } = await readTables(project, keysOf, sources);
    return { files: targets === undefined ? withVars(files, project) : files, failures };
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
    for (const path of [...keysOf.keys()].sort(values_value/* compareCodePoints */.OP)) {
        for (const [file, bytes] of await contentsOf(project, path, sources)) {
            const parsed = (0,load/* readValues */.N)(file, bytes);
            if (parsed.ok)
                files.set(file, viewParams(parsed.value.value, keysOf.get(path) ?? []));
            else
                failures.push(...parsed.failures);
        }
    }
    return { files, failures };
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
        const bytes = await objectBytes(id, sources);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    const tree = await (0,commands_remotes/* manifestReader */.rk)(sources.session, sources.remotes, sources.remote)(id.oid, id.hashName);
    if (tree === undefined)
        return [];
    const { inner } = sources;
    const wanted = tree.entries.filter((entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`));
    const read = await Promise.all(wanted.map(async (entry) => [
        `${path}/${entry.path}`,
        await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
    ]));
    return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
}
async function objectBytes(id, { session, remotes, remote }) {
    const { signal } = session.host;
    const local = session.cache.has(id) ? await (0,commands_remotes/* readAll */.yw)(session.cache.store, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    if (local !== undefined && (0,md5/* md5Bytes */.cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const sources = await remotes.sources(remote, { only: remote !== undefined });
    for (const store of sources.ok ? sources.value.all : []) {
        const bytes = await (0,commands_remotes/* readAll */.yw)(store, (0,oid/* objectKey */.T5)(id), signal);
        if (bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid)
            return bytes;
    }
    return undefined;
}


/***/ }),

/***/ 2480:
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
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86159);
/* harmony import */ var _rounding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42136);
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
    const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP);
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
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value)
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
    return shownText(typeof value === 'number' ? (0,_rounding_js__WEBPACK_IMPORTED_MODULE_6__/* .roundHalfEven */ .a)(value, precision || 5) : roundedList(value, precision));
}
function roundedList(value, precision) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value)
        ? value.map((item) => (typeof item === 'number' ? (0,_rounding_js__WEBPACK_IMPORTED_MODULE_6__/* .roundHalfEven */ .a)(item, precision || 5) : item))
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
