export const id = 3766;
export const ids = [3766];
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

/***/ 43766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expRename: () => (/* binding */ expRename)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83908);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6518);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19630);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85261);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57781);







const expRename = {
    name: 'exp rename',
    help: 'Give an experiment another name, here or on a Git remote',
    args: '<experiment> [name]',
    options: [
        { flags: '-f, --force', help: 'replace an experiment that has the name' },
        { flags: '-g, --git-remote <remote>', help: 'on this Git remote, by name or address' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const [old = '', name = ''] = words.args;
        if (old === '' || name === '')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(both);
        const renamed = old === name ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([]) : await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .y)(host, (session) => rename(session, words));
        if (!renamed.ok)
            return renamed;
        if (words.options.quiet === true)
            return 0;
        const names = (0,_told_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .o)(renamed.value.map(_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyRepr */ .n3));
        terminal.out(names === '' ? 'No experiments to rename.\n' : `Renamed experiments: ${names}\n`);
        return 0;
    },
};
const both = {
    reason: 'usage',
    message: 'An experiment to rename and a new experiment name are required.',
};
async function rename(session, { args, options }) {
    const [old = '', name = ''] = args;
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_3__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const { git } = opened.value;
    const asked = typeof options.gitRemote === 'string' ? options.gitRemote : undefined;
    const remote = asked === undefined ? undefined : await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteOf */ .e)(opened.value, session, asked);
    const all = await (remote ?? git).list();
    const found = (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveNames */ .jN)(opened.value, all, [old], asked);
    if (!found.ok)
        return found;
    const checked = await (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3)(git, name);
    if (!checked.ok)
        return checked;
    const changes = [];
    for (const ref of found.value) {
        const { baseline, sha } = ref;
        const before = all.find((each) => each.baseline === baseline && each.name === name);
        if (before !== undefined && options.force !== true)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .nameTaken */ .nn)(name, 'rename'));
        changes.push({ ref: { baseline, name }, from: before?.sha, to: sha }, { ref, from: sha, to: undefined });
    }
    await remote?.fetch(found.value);
    await (remote ?? git).change(changes);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([old]);
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
