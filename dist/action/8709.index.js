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
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ git: git.experiments(), history: git, gitRoot, baseline });
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
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83908);
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


/***/ })

};
