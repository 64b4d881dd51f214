export const id = 9703;
export const ids = [9703];
export const modules = {

/***/ 59703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drillVerb: () => (/* binding */ drillVerb)
/* harmony export */ });
/* harmony import */ var _report_json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85340);
/* harmony import */ var _report_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94468);
/* harmony import */ var _report_watch_drill_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31043);
/* harmony import */ var _report_watch_watch_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16664);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83908);
/* harmony import */ var _drill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40805);






const drillVerb = {
    name: 'drill',
    help: 'Prove that a remote restores everything that is checked out: into an empty cache and folder, verified; one line',
    options: [
        { flags: '-r, --remote <name>', help: 'the backup; the default remote if not said' },
        { flags: '--sample <n>', help: 'only so many outputs, other ones each time' },
        { flags: '--json', help: 'print one JSON object' },
    ],
    exit: { style: 'own', failure: 1 },
    async run({ options }, host, terminal) {
        const sample = (0,_drill_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSample */ .s)(typeof options.sample === 'string' ? options.sample : undefined);
        if (!sample.ok)
            return { failures: sample.failures };
        const done = await (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withSession */ .y)(host, (session) => (0,_drill_js__WEBPACK_IMPORTED_MODULE_3__/* .drill */ .E)(session, {
            seed: String(host.now()),
            ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
            ...(sample.value === undefined ? {} : { sample: sample.value }),
        }));
        if (!done.ok)
            return { failures: done.failures };
        const { failures } = done.value;
        if (options.json === true) {
            const shown = (0,_report_watch_watch_json_js__WEBPACK_IMPORTED_MODULE_4__/* .drillJson */ .mk)(done.value);
            terminal.out((0,_report_json_text_js__WEBPACK_IMPORTED_MODULE_5__/* .stringifyJson */ .sd)({ schema: 'lockstep.drill/1', ...shown }));
        }
        else if (options.quiet !== true || failures.length > 0) {
            const mark = failures.length === 0 ? '✔' : '✘';
            terminal.out(`${mark} ${(0,_report_terminal_style_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWords */ .AC)((0,_report_watch_drill_text_js__WEBPACK_IMPORTED_MODULE_1__/* .drillWords */ .p)(done.value), { colour: terminal.colour })}\n`);
        }
        return failures.length === 0 ? 0 : { failures };
    },
};


/***/ })

};
