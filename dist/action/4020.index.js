export const id = 4020;
export const ids = [4020];
export const modules = {

/***/ 44020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expBranch: () => (/* binding */ expBranch)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23242);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12755);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83908);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6518);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77016);






const expBranch = {
    name: 'exp branch',
    help: 'Make a Git branch of an experiment',
    args: '<experiment> [branch]',
    options: [],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const made = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .withSession */ .y)(host, (session) => makeBranch(session, words));
        if (!made.ok)
            return made;
        if (words.options.quiet === true)
            return 0;
        const { branch, experiment } = made.value;
        terminal.out(`Git branch '${branch}' has been created from experiment '${experiment}'.\nTo switch to the new branch run:\n\n\tgit checkout ${branch}\n`);
        return 0;
    },
};
async function makeBranch(session, { args }) {
    const [word = '', typed] = args;
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_2__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const { git, history } = opened.value;
    const found = await experimentOf(opened.value, word);
    if (!found.ok)
        return found;
    const { name, sha } = found.value;
    const branch = typed ?? `${name}-branch`;
    if (!(await git.isBranchName(branch)))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noBranchName(branch));
    if ((await history.refs('heads')).some((each) => each.name === branch))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(exists(branch));
    await git.branch(branch, sha, `dvc: Created from experiment '${name}'`);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ branch, experiment: name });
}
async function experimentOf(experiments, word) {
    const sha = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .eZ)(experiments, word);
    if (!sha.ok)
        return sha;
    const all = await experiments.git.list(sha.value);
    const isMeant = (ref) => ref.sha === sha.value && (ref.name === word || (0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .refName */ .P7)(ref) === word);
    const [only, ...others] = all;
    if (only === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noExperiment(word));
    const here = all.filter(({ baseline }) => baseline === experiments.baseline);
    const meant = others.length === 0 ? only : (all.find(isMeant) ?? here[0]);
    return meant === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(ambiguous(word, all)) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(meant);
}
function noExperiment(word) {
    return {
        reason: 'usage',
        message: `'${shown(word)}' does not appear to be an experiment commit.`,
        hint: 'see `exp list -A`',
    };
}
function ambiguous(word, refs) {
    return {
        reason: 'usage',
        message: `Ambiguous experiment name '${shown(word)}' can refer to multiple experiments. To create a branch use a full experiment ref:\n\n${refs.map(_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .refName */ .P7).join('\n')}`,
    };
}
function exists(branch) {
    return {
        reason: 'usage',
        message: `Git branch '${shown(branch)}' already exists.`,
        hint: 'name another one',
    };
}
function noBranchName(branch) {
    return { reason: 'usage', message: `'${shown(branch)}' is no name that Git takes for a branch` };
}
function shown(text) {
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .I)(text.slice(0, 200));
}


/***/ }),

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

/***/ 19630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   jN: () => (/* binding */ resolveNames),
/* harmony export */   nn: () => (/* binding */ nameTaken)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23242);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12755);



async function checkName(git, name) {
    if (await git.isName(name))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'usage',
        message: `Invalid exp name ${shown(name)}, the exp name must follow rules in https://git-scm.com/docs/git-check-ref-format`,
        hint: 'letters, digits, hyphens and underscores always do',
    });
}
function nameTaken(name, verb) {
    return {
        reason: 'usage',
        message: `Experiment conflicts with existing experiment '${shown(name)}'. To overwrite the existing experiment run:`,
        hint: `exp ${verb} -f …, or take another name`,
    };
}
function resolveNames({ baseline }, all, names, remote) {
    const found = [];
    const unknown = [];
    for (const name of new Set(names)) {
        const isRef = name.startsWith('refs/');
        if (isRef && (0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRefName */ .oq)(name) === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noRefName(name));
        const called = all.filter((each) => (isRef ? (0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .refName */ .P7)(each) : each.name) === name);
        const [only, ...others] = called;
        const meant = others.length === 0 ? only : called.find((each) => each.baseline === baseline);
        if (only !== undefined && meant === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(ambiguous(name, called));
        if (meant === undefined)
            unknown.push(shown(name));
        else
            found.push(meant);
    }
    return unknown.length === 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unresolved(unknown, remote));
}
function unresolved(names, remote) {
    const list = names.join('; ');
    const message = remote !== undefined
        ? `Experiment '${list}' does not exist in '${remote}'`
        : names.length > 1
            ? `'${list}' are not valid experiment names`
            : `'${list}' is not a valid experiment name`;
    return { reason: 'usage', message, hint: 'see `exp list -A`' };
}
function ambiguous(name, refs) {
    const lines = refs.map((ref) => `\t${(0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .refName */ .P7)(ref)}`).join('\n');
    return {
        reason: 'usage',
        message: `Ambiguous name '${shown(name)}' refers to multiple experiments. Use one of the following full refnames instead:\n\n${lines}`,
    };
}
function noRefName(ref) {
    return { reason: 'usage', message: `'${shown(ref)}' is not a valid experiment refname.` };
}
function shown(name) {
    return (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(name.slice(0, 200));
}


/***/ }),

/***/ 77016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ asksByCommit),
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   lo: () => (/* binding */ selectionOptions),
/* harmony export */   rh: () => (/* binding */ selectByCommit)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12755);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19630);



function selectionOptions(does) {
    return [
        { flags: '-A, --all-commits', help: `${does} those of every commit` },
        { flags: '--rev <commit>', help: `${does} those that start from this commit`, repeat: true },
        {
            flags: '-n, --num <num>',
            help: 'from so many commits, back along first parents; below zero from all of them (1)',
            whole: true,
        },
    ];
}
function asksByCommit({ options }) {
    return options.allCommits === true || Array.isArray(options.rev);
}
async function selectByCommit(experiments, all, { options }) {
    if (options.allCommits === true)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all);
    const num = typeof options.num === 'string' ? Number(options.num) : 1;
    const revs = Array.isArray(options.rev) ? options.rev.map(String) : ['HEAD'];
    const baselines = new Set();
    for (const rev of revs) {
        const sha = await resolveRevision(experiments, rev);
        if (!sha.ok)
            return sha;
        for (const commit of await experiments.history.firstParents(sha.value, num))
            baselines.add(commit);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all.filter(({ baseline }) => baselines.has(baseline)));
}
async function resolveRevision(experiments, rev) {
    const sha = await experiments.history.revParse(rev);
    if (sha !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(sha);
    if (!rev.startsWith('refs/')) {
        const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveNames */ .jN)(experiments, await experiments.git.list(), [rev]);
        const [ref] = named.ok ? named.value : [];
        if (ref !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(ref.sha);
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'git',
        message: `unknown Git revision '${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(rev.slice(0, 200))}'`,
        hint: 'name a commit, a branch, a tag or an experiment',
    });
}


/***/ }),

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ })

};
