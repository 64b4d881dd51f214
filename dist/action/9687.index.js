export const id = 9687;
export const ids = [9687];
export const modules = {

/***/ 49687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expPull: () => (/* binding */ expPull)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26749);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _data_at_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17353);
/* harmony import */ var _data_finish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28081);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12755);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83908);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6518);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19630);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85261);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77016);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47263);












const expPull = {
    name: 'exp pull',
    help: 'Pull experiments from a Git remote, and their data into the cache',
    args: '<git-remote> [experiments...]',
    options: [...(0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectionOptions */ .lo)('pull'), ...(0,_sync_js__WEBPACK_IMPORTED_MODULE_9__/* .syncOptions */ .IF)('pull')],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const pulled = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, (session) => pull(session, words), { writes: 'exp pull' });
        if (!pulled.ok)
            return pulled;
        tell(pulled.value, words, terminal);
        return 0;
    },
};
async function pull(session, words) {
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_5__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const { git } = opened.value;
    const [word = ''] = words.args;
    const remote = await (0,_remotes_js__WEBPACK_IMPORTED_MODULE_7__/* .remoteOf */ .e)(opened.value, session, word);
    const meant = await choose(opened.value, await remote.list(), words);
    if (!meant.ok)
        return meant;
    const here = await git.list();
    const known = new Set(here.map(({ sha }) => sha));
    await remote.fetch(meant.value.filter(({ sha }) => !known.has(sha)));
    const refs = await (0,_sync_js__WEBPACK_IMPORTED_MODULE_9__/* .standing */ .JA)(opened.value, meant.value, here, words.options.force === true);
    await git.change(refs.changes);
    if (words.options.cache === false)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ refs, moved: undefined });
    const moved = await (0,_data_at_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchAt */ .m)(session, await (0,_sync_js__WEBPACK_IMPORTED_MODULE_9__/* .commitsOf */ .g3)(opened.value, [...refs.same, ...refs.ahead]), words);
    return moved.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ refs, moved: moved.value }) : moved;
}
async function choose(experiments, all, words) {
    const [, ...names] = words.args;
    if (words.options.allCommits !== true && names.length > 0)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveNames */ .jN)(experiments, all, names);
    return (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectByCommit */ .rh)(experiments, all, words);
}
function tell({ refs, moved }, words, terminal) {
    const names = (list) => (0,_harmless_js__WEBPACK_IMPORTED_MODULE_10__/* .harmless */ .I)((0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyRepr */ .n3)(list.map(({ name }) => name)));
    if (refs.diverged.length > 0)
        terminal.err(`Local experiment '${names(refs.diverged)}' has diverged from remote experiment with the same name. To override the local experiment re-run with '--force'.\n`);
    if (moved !== undefined)
        terminal.err((0,_data_finish_js__WEBPACK_IMPORTED_MODULE_3__/* .missingWarning */ .b)(moved.missing));
    if (words.options.quiet === true)
        return;
    const remote = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_10__/* .harmless */ .I)((0,_report_redact_js__WEBPACK_IMPORTED_MODULE_11__/* .redact */ .E)(words.args[0] ?? ''));
    terminal.out(refs.ahead.length > 0
        ? `Pulled experiment '${names(refs.ahead)}' from Git remote '${remote}'.\n`
        : 'No experiments to pull.\n');
    if (words.options.cache === false)
        terminal.out(withoutData);
}
const withoutData = "To pull cached outputs for this experimentfrom DVC remote storage,re-run this command without '--no-cache'.\n";


/***/ })

};
