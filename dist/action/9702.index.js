export const id = 9702;
export const ids = [9702];
export const modules = {

/***/ 77689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ metricHistory)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _report_gates_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69961);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86159);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78664);







async function metricHistory(session, range) {
    const { git } = session;
    if (git === undefined)
        return session.projectAt('HEAD').then((failed) => (failed.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([]) : failed));
    const newest = await session.projectAt(range.from);
    if (!newest.ok)
        return newest;
    const paths = sourcesOf(newest.value, session);
    const touched = await git.branchLog({ from: range.from, max: range.max, paths });
    const listed = range.every ? await git.branchLog({ from: range.from, max: range.max }) : touched;
    const read = new Set(touched.map(({ sha }) => sha));
    const oldest = listed.at(-1);
    if (oldest !== undefined)
        read.add(oldest.sha);
    const commits = [];
    let values = new Map();
    for (const commit of listed.toReversed()) {
        if (read.has(commit.sha))
            values = await valuesAt(session, commit.sha);
        commits.push({ ...commit, values });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(commits.reverse());
}
function sourcesOf(project, session) {
    const top = session.gitRoot ?? session.projectRoot;
    const prefix = session.projectRoot.slice(top.length + 1);
    const locks = [...project.files].flatMap((file) => file.endsWith('.dvc') ? [] : [(0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)((0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file), 'dvc.lock')]);
    const paths = [...(0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .metricPaths */ .Pe)(project), ...locks].filter((path) => path !== '' && !path.startsWith('..'));
    return [...new Set(paths)].map((path) => (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(prefix, path));
}
async function valuesAt(session, sha) {
    const project = await session.projectAt(sha);
    if (!project.ok)
        return new Map();
    const { files } = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .metricTables */ .Ml)(project.value, { session });
    return new Map([...files].flatMap(([file, value]) => {
        const kept = (0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricValue */ .a3)(value);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(kept))
            return [[(0,_report_gates_input_js__WEBPACK_IMPORTED_MODULE_6__/* .metricId */ .y)({ file, key: '' }), kept]];
        return [...(0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(kept)].map(([key, item]) => [(0,_report_gates_input_js__WEBPACK_IMPORTED_MODULE_6__/* .metricId */ .y)({ file, key: (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .pyStr */ .rD)(key) }), item]);
    }));
}


/***/ }),

/***/ 9702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23314);
/* harmony import */ var _evidence_metric_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77689);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51735);





const history = {
    name: 'history',
    help: 'Show how metrics moved along the commits of the branch: table, sparkline or JSON, from Git alone',
    args: '[metrics...]',
    options: [
        { flags: '-n, --number <n>', help: 'how many commits that touched metrics (20)' },
        { flags: '--rev <rev>', help: 'the newest commit (HEAD)' },
        { flags: '--json', help: 'print one JSON object' },
    ],
    exit: { style: 'own', failure: 1 },
    async run(words, host, terminal) {
        const found = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, (session) => historyIn(session, words));
        if (!found.ok)
            return found;
        const { commits, ids } = found.value;
        if (words.options.json === true)
            terminal.out((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringifyJson */ .sd)((0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyJson */ .dU)(commits, ids)));
        else
            terminal.out((0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyText */ .u_)(commits, ids));
        return 0;
    },
};
async function historyIn(session, { args, options }) {
    const max = options.number === undefined ? 20 : Number(options.number);
    if (!Number.isInteger(max) || max < 1 || max > 10_000)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notANumber(String(options.number)));
    const rev = typeof options.rev === 'string' ? options.rev : 'HEAD';
    const from = await session.git?.revParse(rev);
    if (session.git !== undefined && from === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unknown(rev));
    const commits = await (0,_evidence_metric_history_js__WEBPACK_IMPORTED_MODULE_3__/* .metricHistory */ .N)(session, { from: from ?? rev, max, every: false });
    if (!commits.ok)
        return commits;
    const ids = (0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyMetrics */ .aW)(commits.value, args);
    const missing = args.filter((name) => (0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyMetrics */ .aW)(commits.value, [name]).length === 0);
    return missing.length === 0
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commits: commits.value, ids })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noSuchMetric(missing, commits.value));
}
function notANumber(text) {
    return {
        reason: 'usage',
        message: `'${text}' is no number of commits`,
        hint: 'a whole number from 1 to 10000',
    };
}
function unknown(rev) {
    return {
        reason: 'usage',
        message: `unknown Git revision '${rev}'`,
        hint: 'check the spelling; in a repository without commits there is no history',
    };
}
function noSuchMetric(names, commits) {
    const known = (0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyMetrics */ .aW)(commits, []).slice(0, 8).join(', ');
    return {
        reason: 'usage',
        message: `no commit has a metric called ${names.map((name) => `'${name}'`).join(', ')}`,
        hint: known === '' ? 'no commit has any metric' : `known metrics: ${known}`,
    };
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

/***/ 35986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ historyNumbers),
/* harmony export */   aW: () => (/* binding */ historyMetrics),
/* harmony export */   dU: () => (/* binding */ historyJson),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87703);
/* harmony import */ var _gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82489);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85340);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46505);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94468);







function historyMetrics(history, wanted) {
    const all = new Set(history.flatMap(({ values }) => [...values.keys()]));
    const isMeant = (id) => wanted.length === 0 ||
        wanted.some((name) => id === name || id.endsWith(`:${name}`) || id.startsWith(`${name}:`));
    return [...all].filter(isMeant).sort(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .OP);
}
function historyNumbers(history, id) {
    return history.flatMap(({ values }) => (0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(values.get(id)) ?? []);
}
function historyText(history, ids) {
    const blocks = ids.map((id) => {
        const numbers = historyNumbers(history, id);
        const summary = numbers.length === 0
            ? ''
            : `  ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .sparkline */ .K)(numbers.toReversed())}  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(Math.min(...numbers))} … ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(Math.max(...numbers))}, median ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)((0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(numbers))}`;
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(id)}${summary}`,
            ...(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsText */ .v6)(rowsOf(history, id)).map((row) => `  ${row}`),
        ].join('\n');
    });
    return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
function rowsOf(history, id) {
    return history.flatMap(({ sha, time, subject, values }, i) => {
        const value = values.get(id);
        if (value === undefined)
            return [];
        const [now, before] = [(0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value), (0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(history[i + 1]?.values.get(id))];
        const change = now === undefined || before === undefined || now === before ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(now - before);
        return [
            [sha.slice(0, 7), dayOf(time), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value)), change, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(subject, 60)],
        ];
    });
}
function dayOf(time) {
    const date = new Date(time * 1000);
    return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
function historyJson(history, ids) {
    return {
        schema: 'lockstep.history/1',
        metrics: ids.map((id) => ({
            metric: id,
            points: history.flatMap(({ sha, time, subject, values }) => {
                const value = values.get(id);
                return value === undefined ? [] : [(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .Eb)({ sha, time, subject, value: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .valueJson */ .q6)(value) })];
            }),
        })),
    };
}


/***/ })

};
