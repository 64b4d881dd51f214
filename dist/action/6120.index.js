export const id = 6120;
export const ids = [6120];
export const modules = {

/***/ 46120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expPush: () => (/* binding */ expPush),
/* harmony export */   pushExperiments: () => (/* binding */ pushExperiments)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26749);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _data_at_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17353);
/* harmony import */ var _data_finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28081);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12755);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83908);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6518);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19630);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85261);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77016);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47263);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57781);













const expPush = {
    name: 'exp push',
    help: 'Push experiments to a Git remote, and their data',
    args: '<git-remote> [experiments...]',
    options: [...(0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectionOptions */ .lo)('push'), ...(0,_sync_js__WEBPACK_IMPORTED_MODULE_9__/* .syncOptions */ .IF)('push')],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const pushed = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, (session) => pushExperiments(session, words));
        if (!pushed.ok)
            return pushed;
        tell(pushed.value, words, terminal);
        return 0;
    },
};
async function pushExperiments(session, words) {
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_5__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const [word = ''] = words.args;
    const meant = await choose(opened.value, words);
    if (!meant.ok)
        return meant;
    const remote = await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_7__/* .remoteOf */ .e)(opened.value, session, word);
    const there = await remote.list();
    const refs = await (0,_sync_js__WEBPACK_IMPORTED_MODULE_9__/* .standing */ .JA)(opened.value, meant.value, there, words.options.force === true);
    const moved = await pushData(session, opened.value, refs, words);
    if (!moved.ok)
        return moved;
    await remote.change(refs.changes);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ refs, moved: moved.value });
}
async function choose(experiments, words) {
    const all = await experiments.git.list();
    const [, ...names] = words.args;
    if (words.options.allCommits !== true && names.length > 0)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveNames */ .jN)(experiments, all, names);
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectByCommit */ .rh)(experiments, all, words);
}
async function pushData(session, experiments, { same, ahead }, words) {
    if (words.options.cache === false)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    return (0,_data_at_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .pushAt */ .M)(session, await (0,_sync_js__WEBPACK_IMPORTED_MODULE_9__/* .commitsOf */ .g3)(experiments, [...same, ...ahead]), words);
}
function tell({ refs, moved }, words, terminal) {
    const names = (list) => (0,_told_js__WEBPACK_IMPORTED_MODULE_10__/* .joined */ .o)(list.map(({ name }) => name));
    const remote = (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyRepr */ .n3)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_11__/* .harmless */ .I)((0,_report_redact_js__WEBPACK_IMPORTED_MODULE_12__/* .redact */ .E)(words.args[0] ?? '')));
    if (refs.diverged.length > 0)
        terminal.err(`Local experiment ${names(refs.diverged)} has diverged from remote experiment with the same name.\nTo override the remote experiment re-run with '--force'.\n`);
    if (moved !== undefined)
        terminal.err((0,_data_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .missingWarning */ .b)(moved.missing));
    if (words.options.quiet === true)
        return;
    const uploaded = moved?.amount.objects ?? 0;
    const are = refs.same.length > 1 ? 'are' : 'is';
    const lines = [
        ...(refs.same.length > 0
            ? [`Experiment ${names(refs.same)} ${are} up to date on Git remote ${remote}.`]
            : []),
        ...(refs.ahead.length > 0 ? [`Pushed experiment ${names(refs.ahead)} to Git remote ${remote}.`] : []),
        ...(refs.same.length + refs.ahead.length === 0 ? ['No experiments to push.'] : []),
        ...(uploaded > 0 ? [`${uploaded} file${uploaded > 1 ? 's' : ''} uploaded`] : []),
        ...(words.options.cache === false ? [withoutData] : []),
    ];
    terminal.out(lines.map((line) => `${line}\n`).join(''));
}
const withoutData = "To push cached outputs for this experiment to DVC remote storage,re-run this command without '--no-cache'.";


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


/***/ })

};
