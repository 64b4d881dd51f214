export const id = 5344;
export const ids = [5344];
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

/***/ 85261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ remoteOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function remoteOf({ git }, { host }, word) {
    const isName = (await git.remotes()).includes(word);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, word);
    const isPath = word !== '' && !isName && !isAddress(word) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
    return git.remote(isPath ? path : word);
}
function isAddress(word) {
    return /^[^/]*:/.test(word);
}


/***/ }),

/***/ 35344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expRemove: () => (/* binding */ expRemove)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23242);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83908);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6518);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19630);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85261);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77016);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57781);









const expRemove = {
    name: 'exp remove',
    help: 'Remove experiments, here or from a Git remote',
    args: '[experiments...]',
    options: [
        ...(0,_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .selectionOptions */ .lo)('remove'),
        { flags: '--keep', help: 'remove all but those that are meant' },
        { flags: '-g, --git-remote <remote>', help: 'from this Git remote, by name or address' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        if ((0,_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .asksByCommit */ .XW)(words) === words.args.length > 0)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(which);
        const removed = await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .y)(host, (session) => remove(session, words));
        if (!removed.ok)
            return removed;
        if (words.options.quiet === true)
            return 0;
        const names = (0,_told_js__WEBPACK_IMPORTED_MODULE_7__/* .joined */ .o)(removed.value.map(_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyRepr */ .n3));
        terminal.out(names === '' ? 'No experiments to remove.\n' : `Removed experiments: ${names}\n`);
        return 0;
    },
};
const which = {
    reason: 'usage',
    message: 'Either provide an `experiment` argument, or use the `--rev` or `--all-commits` flag.',
    hint: 'see `exp list -A`',
};
async function remove(session, words) {
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_3__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const { git } = opened.value;
    const asked = typeof words.options.gitRemote === 'string' ? words.options.gitRemote : undefined;
    const remote = asked === undefined ? undefined : await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteOf */ .e)(opened.value, session, asked);
    const all = await (remote ?? git).list();
    const meant = await choose(opened.value, all, words, asked);
    if (!meant.ok)
        return meant;
    const keeps = words.options.keep === true;
    const gone = keeps ? all.filter((ref) => !meant.value.includes(ref)) : meant.value;
    if (gone.length > 0)
        await (remote ?? git).change(gone.map((ref) => ({ ref, from: ref.sha, to: undefined })));
    if (remote === undefined)
        await git.forgetApplied(new Set(gone.map(({ sha }) => sha)));
    const typed = (ref) => words.args.find((word) => word === (0,_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_8__/* .refName */ .P7)(ref)) ?? ref.name;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(gone.map(keeps ? ({ name }) => name : typed));
}
async function choose(experiments, all, words, remote) {
    return words.args.length > 0
        ? (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveNames */ .jN)(experiments, all, words.args, remote)
        : (0,_selection_js__WEBPACK_IMPORTED_MODULE_6__/* .selectByCommit */ .rh)(experiments, all, words);
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

/***/ 57781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12755);

function joined(words) {
    const shown = words.map(_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .I);
    return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
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
