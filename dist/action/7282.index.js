export const id = 7282;
export const ids = [7282];
export const modules = {

/***/ 87282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dag: () => (/* binding */ dag)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16079);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47614);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9325);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82223);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83908);






const dag = {
    name: 'dag',
    help: 'Draw the graph of stages',
    args: '[targets...]',
    options: [
        { flags: '--mermaid', help: 'Mermaid text (the default)' },
        { flags: '--md', help: 'Mermaid in Markdown fences' },
        { flags: '--dot', help: 'Graphviz DOT' },
        { flags: '-o, --outs', help: 'outputs instead of stages' },
        { flags: '--full', help: 'everything connected with the target' },
        { flags: '--collapse-foreach-matrix', help: 'one node for each foreach or matrix group' },
        { flags: '--status', help: 'colours by verdict: stale, waiting, fresh, frozen, unknown' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run({ args, options }, host, terminal) {
        const text = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .y)(host, (session) => draw(session, args, options));
        if (!text.ok)
            return text;
        terminal.out(text.value);
        return 0;
    },
};
async function draw(session, args, options) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const stages = await stagesToDraw(project, session.cwd, args, options.full === true);
    if (!stages.ok)
        return stages;
    const states = options.status === true ? await statesOf(session) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!states.ok)
        return states;
    const format = options.dot === true ? 'dot' : options.md === true ? 'md' : 'mermaid';
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_report_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .dagText */ .Y)({
        graph: project.graph,
        stages: stages.value,
        cwd: session.cwd,
        format,
        outs: options.outs === true,
        collapse: options.collapseForeachMatrix === true,
        ...(states.value === undefined ? {} : { states: states.value }),
    }));
}
async function statesOf(session) {
    const planned = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .planProject */ .f)(session, { base: {}, tree: (0,_remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestReader */ .rk)(session, undefined) });
    if (!planned.ok)
        return planned;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new Map(planned.value.plan.stages.map(({ stage, verdict }) => [stage.address, verdict.kind])));
}
function stagesToDraw(project, cwd, args, full) {
    if (args.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(project.stages);
    return (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTargets */ .h5)(project, args, { cwd, pipeline: full });
}


/***/ })

};
