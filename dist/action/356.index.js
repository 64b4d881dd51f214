export const id = 356;
export const ids = [356];
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

/***/ 60356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expList: () => (/* binding */ expList)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67356);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6518);




const expList = {
    name: 'exp list',
    help: 'List experiments',
    options: [
        { flags: '-A, --all-commits', help: 'those of other commits too' },
        { flags: '--name-only', help: 'only names' },
        { flags: '--sha-only', help: 'only commits' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run({ options }, host, terminal) {
        const found = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .withSession */ .y)(host, (session) => readRefs(session, options.allCommits === true));
        if (!found.ok)
            return found;
        for (const [baseline, refs] of Map.groupBy(found.value.refs, (each) => each.baseline)) {
            const isBare = options.nameOnly === true || options.shaOnly === true;
            const head = baseline === found.value.baseline ? found.value.branch : undefined;
            if (!isBare)
                terminal.out(`${head ?? baseline.slice(0, 7)}:\n`);
            for (const { name, sha } of refs) {
                if (options.nameOnly === true)
                    terminal.out(`${name}\n`);
                else
                    terminal.out(options.shaOnly === true ? `${sha}\n` : `\t${sha.slice(0, 7)} [${name}]\n`);
            }
        }
        return 0;
    },
};
async function readRefs(session, isEverywhere) {
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_2__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const { git, baseline } = opened.value;
    const refs = (await git.list())
        .filter((each) => isEverywhere || each.baseline === baseline)
        .toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .OP)(a.baseline, b.baseline) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .OP)(a.name, b.name));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ refs, baseline, branch: await session.git?.currentBranch() });
}


/***/ })

};
