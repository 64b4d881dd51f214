export const id = 9702;
export const ids = [9702];
export const modules = {

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
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83908);





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
            terminal.out((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__.stringifyJson)((0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyJson */ .dU)(commits, ids)));
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


/***/ })

};
