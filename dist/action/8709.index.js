export const id = 8709;
export const ids = [8709];
export const modules = {

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ findExperiment),
/* harmony export */   JN: () => (/* binding */ openExperiments),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78664);


async function openExperiments(session) {
    const baseline = await session.git?.headSha();
    const { git, gitRoot } = session;
    if (git === undefined || gitRoot === undefined || baseline === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noCommit);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ git: git.experiments(), gitRoot, baseline });
}
async function findExperiment({ git, baseline }, name) {
    const all = await git.list();
    const found = all.filter((each) => each.name === name || (/^[0-9a-f]{7,}$/.test(name) && each.sha.startsWith(name)));
    const here = found.filter((each) => each.baseline === baseline);
    const [only, ...others] = here.length > 0 ? here : found;
    if (only !== undefined && others.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(only);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'usage',
        message: only === undefined
            ? `'${name.slice(0, 80)}' does not appear to be an experiment commit.`
            : `'${name.slice(0, 80)}' names ${found.length} experiments of several commits`,
        hint: only === undefined ? 'see `exp list -A`' : 'name its commit instead: `exp list -A` shows them',
    });
}
async function rowOf(session, experiment) {
    const project = await session.projectAt(experiment.sha);
    return { ...experiment, ...(project.ok ? await valuesOf(session, project.value) : none) };
}
async function valuesOf(session, project) {
    const [metrics, params] = [
        await (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .metricTables */ .Ml)(project, { session }),
        await (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .paramTables */ .VT)(project, { session }),
    ];
    return { metrics: metrics.files, params: params.files };
}
const none = { metrics: new Map(), params: new Map() };
const noCommit = {
    reason: 'git',
    message: 'experiments need a Git repository with at least one commit, which they start from',
    hint: 'run `git init` and commit the project',
};


/***/ }),

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expShow: () => (/* binding */ expShow)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85340);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51735);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6518);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23850);





const expShow = {
    name: 'exp show',
    help: 'Show metrics and parameters of experiments',
    options: [
        { flags: '-A, --all-commits', help: 'those of other commits too' },
        { flags: '--json', help: 'print lockstep.experiments/1' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run({ options }, host, terminal) {
        const rows = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .withSession */ .y)(host, (session) => readRows(session, options.allCommits === true));
        if (!rows.ok)
            return rows;
        terminal.out(options.json === true ? (0,_report_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .stringifyJson */ .sd)((0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentsJson */ .J)(rows.value)) : (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentTable */ .Q)(rows.value));
        return 0;
    },
};
async function readRows(session, isEverywhere) {
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_2__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const { git, baseline } = opened.value;
    const found = (await git.list()).filter((each) => isEverywhere || each.baseline === baseline);
    const rows = [await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(session, { name: 'baseline', sha: baseline, state: 'baseline' })];
    for (const { name, sha } of found)
        rows.push(await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_2__/* .rowOf */ .OB)(session, { name, sha, state: 'done' }));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(rows);
}


/***/ }),

/***/ 23850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ experimentsJson),
/* harmony export */   Q: () => (/* binding */ experimentTable)
/* harmony export */ });
/* harmony import */ var _report_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85340);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86159);
/* harmony import */ var _report_tabulate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63222);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);





function experimentTable(rows) {
    const metrics = columns(rows.map(({ metrics }) => metrics));
    const params = columns(rows.map(({ params }) => params)).filter(({ cells }) => new Set(cells).size > 1);
    const all = [...metrics, ...params];
    const names = rows.map(({ name, sha }) => (sha === undefined ? name : `${sha.slice(0, 7)} ${name}`));
    return `${(0,_report_tabulate_js__WEBPACK_IMPORTED_MODULE_2__/* .tabulate */ .X)({
        headers: ['Experiment', 'State', ...all.map(({ header }) => header)],
        rows: rows.map(({ state }, i) => [names[i] ?? '', state, ...all.map(({ cells }) => cells[i] ?? '-')]),
    }, 'plain')}\n`;
}
function experimentsJson(rows) {
    return {
        schema: 'lockstep.experiments/1',
        experiments: rows.map(({ name, sha, state, metrics, params }) => ({
            name,
            rev: sha ?? null,
            state,
            metrics: filesJson(metrics),
            params: filesJson(params),
        })),
    };
}
function filesJson(files) {
    return Object.fromEntries([...files].map(([file, value]) => [file, (0,_report_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueJson */ .q6)(value)]));
}
function columns(tables) {
    const flat = tables.map((files) => new Map([...files].flatMap(([file, value]) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value)
        ? [...(0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(value)].map(([key, item]) => [`${file}:${(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(key)}`, { key: (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(key), item }])
        : [])));
    const ids = [...new Set(flat.flatMap((values) => [...values.keys()]))];
    const keys = new Map(flat.flatMap((values) => [...values].map(([id, { key }]) => [id, key])));
    const uses = Map.groupBy(ids, (id) => keys.get(id));
    return ids.map((id) => ({
        header: uses.get(keys.get(id))?.length === 1 ? (keys.get(id) ?? id) : id,
        cells: flat.map((values) => text(values.get(id)?.item)),
    }));
}
function text(value) {
    return value === undefined ? '-' : (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(value).replace(/[\p{Cc}]/gu, '?');
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
