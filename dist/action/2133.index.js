export const id = 2133;
export const ids = [2133];
export const modules = {

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 12133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stageList: () => (/* binding */ stageList)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95528);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16079);
/* harmony import */ var _report_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74686);
/* harmony import */ var _report_tabulate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63222);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52855);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12755);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83908);









const stageList = {
    name: 'stage list',
    help: 'List stages',
    args: '[targets...]',
    options: [
        { flags: '--all', help: 'every stage and .dvc file of the project' },
        { flags: '-R, --recursive', help: 'all stages below the given folders' },
        { flags: '--name-only', help: 'only names' },
        { flags: '--names-only', help: 'the same as --name-only' },
        { flags: '-n', help: 'the same as --name-only' },
        { flags: '--fail', help: 'stop at the first file that does not parse' },
        { flags: '--json', help: 'print dvc.yaml with everything interpolated and expanded' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const listed = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .y)(host, (session) => listText(session, words));
        if (!listed.ok)
            return listed;
        terminal.out(listed.value);
        return 0;
    },
};
async function listText(session, words) {
    const { options } = words;
    const found = await stagesToList(session, words);
    if (!found.ok)
        return found;
    const byAddress = new Map(found.value.map((stage) => [(0,_report_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressFrom */ .L)(stage, session.cwd), stage]));
    if (options.json === true) {
        const stages = new Map([...byAddress].map(([address, stage]) => [address, definitionOf(stage)]));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .pyJson */ .W)(new Map([['stages', stages]]))}\n`);
    }
    const isShort = options.nameOnly === true || options.namesOnly === true || options.n === true;
    const rows = [...byAddress].map(([address, stage]) => [
        (0,_harmless_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(address),
        isShort ? '' : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(truncated(descriptionOf(stage))),
    ]);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(rows.length === 0 ? '' : `${(0,_report_tabulate_js__WEBPACK_IMPORTED_MODULE_7__/* .tabulateRows */ .e)(rows)}\n`);
}
async function stagesToList(session, { args, options }) {
    const isStrict = options.fail === true && (options.all === true || options.recursive === true);
    const loaded = isStrict
        ? await session.project()
        : await (0,_project_project_js__WEBPACK_IMPORTED_MODULE_1__/* .loadProject */ .g)(session.workspace, { config: session.config, tolerant: 'files' });
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    if (options.all === true)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(project.stages);
    const targets = args.length === 0 ? ['dvc.yaml'] : args;
    const failures = targets.flatMap((target) => failuresOf(project, session.cwd, target));
    if (failures.length > 0)
        return { ok: false, failures };
    return (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTargets */ .h5)(project, targets, {
        cwd: session.cwd,
        recursive: options.recursive === true,
        singleItem: true,
    });
}
function failuresOf({ broken }, cwd, target) {
    const file = target.endsWith('.dvc')
        ? target
        : (/^(.*dvc\.yaml)(?::.*)?$/s.exec(target)?.[1] ?? 'dvc.yaml');
    return broken?.get(cwd === '' ? file : `${cwd}/${file}`) ?? [];
}
function descriptionOf({ desc, deps, outs }) {
    const line = desc?.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u).find((text) => text !== '');
    if (desc !== undefined && desc !== '')
        return (line ?? desc).trim();
    const paths = (items) => items.map(({ path }) => path).join(', ');
    if (deps.length === 0 && outs.length === 0)
        return 'No outputs or dependencies';
    if (outs.length === 0)
        return `Depends on ${paths(deps)}`;
    const isReport = ({ role }) => role !== 'output';
    const [plain, reports] = [outs.filter((out) => !isReport(out)), outs.filter(isReport)];
    return [
        ...(plain.length > 0 ? [`Outputs ${paths(plain)}`] : []),
        ...(reports.length > 0 ? [`Reports ${paths(reports)}`] : []),
    ].join('; ');
}
const longest = 80;
function truncated(text) {
    const points = Array.from(text);
    return points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : text;
}
function definitionOf({ definition, dvcFile }) {
    return datesAsText(definition ?? dvcFile ?? new Map());
}
function datesAsText(value) {
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .Timestamp */ .Dc)
        return value.text;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isList */ .Lv)(value))
        return value.map(datesAsText);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMapping */ .pi)(value) ? new Map([...value].map(([key, item]) => [key, datesAsText(item)])) : value;
}


/***/ })

};
