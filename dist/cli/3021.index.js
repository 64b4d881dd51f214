export const id = 3021;
export const ids = [3021];
export const modules = {

/***/ 83021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkIgnore: () => (/* binding */ checkIgnore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);
/* harmony import */ var _workspace_stats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62510);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12755);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83908);






const checkIgnore = {
    name: 'check-ignore',
    help: 'Tell which paths .dvcignore hides',
    args: '[targets...]',
    options: [
        { flags: '-d, --details', help: 'also the line that decides' },
        { flags: '-n, --non-matching', help: 'with --details: also paths that no line matches' },
        { flags: '-a, --all', help: 'with --details: every line that matches' },
        { flags: '--stdin', help: 'take the paths from standard input, one a line, up to an empty line' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return { failures: [{ reason: 'project', message: misuse }] };
        const done = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, async (session) => {
            const rules = await session.ignore();
            const asked = { session, rules, words, terminal };
            if (words.options.stdin === true)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(await tellLines(asked));
            const found = words.args.map((word) => tell(word, asked));
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(found.includes(true));
        });
        return done.ok ? (done.value ? 0 : 1) : done;
    },
};
function misuseOf({ args, options }) {
    if (args.length === 0 && options.stdin !== true)
        return '`targets` or `--stdin` needed';
    if (args.length > 0 && options.stdin === true)
        return 'cannot have both `targets` and `--stdin`';
    if (options.nonMatching === true && options.details !== true)
        return '`--non-matching` is only valid with `--details`';
    if (options.all === true && options.details !== true)
        return '`--all` is only valid with `--details`';
    if (options.quiet === true && options.details === true)
        return 'cannot use both `--details` and `--quiet`';
    return undefined;
}
async function tellLines(asked) {
    let isAny = false;
    for await (const line of asked.terminal.lines?.() ?? []) {
        if (line === '')
            break;
        isAny = tell(line, asked) || isAny;
    }
    return isAny;
}
function tell(word, { session, rules, words, terminal }) {
    const { options } = words;
    const path = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_2__/* .typedPath */ .or)(word, session.cwd, session.projectRoot);
    const isFolder = (0,_workspace_stats_js__WEBPACK_IMPORTED_MODULE_3__/* .statsBehind */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, path))?.isDirectory() === true;
    const decision = path.startsWith('/') ? undefined : rules.decide(path, isFolder);
    if (decision === undefined) {
        if (options.details === true && options.nonMatching === true)
            terminal.out(`::\t${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .I)(word)}\n`);
        return false;
    }
    if (options.details === true) {
        terminal.out(`${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .I)(decision.text)}\t${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .I)(word)}\n`);
        return true;
    }
    if (!decision.ignored)
        return false;
    if (options.quiet !== true)
        terminal.out(`${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .I)(word)}\n`);
    return true;
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
