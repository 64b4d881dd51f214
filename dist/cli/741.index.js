export const id = 741;
export const ids = [741];
export const modules = {

/***/ 8741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   update: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1759);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2742);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6079);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7614);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(741);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2855);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1266);
/* harmony import */ var _checkout_tracked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7763);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4438);
/* harmony import */ var _import_url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7609);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9927);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5709);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5336);















/** `update`: imports as their sources are now (dvc: dvc/repo/update.py, dvc/stage/imports.py). */
const update = {
    name: 'update',
    help: 'Bring imported data up to date with where it came from',
    args: '<targets...>',
    options: [
        { flags: '-R, --recursive', help: 'all imports below the given folders' },
        { flags: '--no-download', help: 'only record the new hash of the source' },
        { flags: '--rev <commit>', help: 'refused: imports from Git repositories are not read from here' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--to-remote', help: 'refused: update the data here, then push' },
        { flags: '-r, --remote <name>', help: 'only with --to-remote' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host) {
        const prefix = 'failed update data - ';
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const what = `update ${words.args.join(' ')}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_13__/* .withWriting */ .$)(host, { what, scmContext: false }, (writing) => updateAll(writing, words));
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .verbFailures */ .jy)(done.failures, prefix);
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return '--to-remote is not supported: update the data here, then `push` it';
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function updateAll(writing, { args, options }) {
    const { project, session } = writing;
    const stages = await (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTargets */ .h)(project, args, {
        cwd: session.cwd,
        recursive: options.recursive === true,
        singleItem: true,
        orOutputs: true,
    });
    if (!stages.ok)
        return stages;
    const failures = [];
    for (const stage of stages.value) {
        const item = importOf(stage);
        if (item === undefined)
            warn(writing, stage);
        else {
            const done = await updateOne(writing, stage, item, { download: options.download !== false });
            if (!done.ok)
                failures.push(...done.failures);
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function importOf(stage) {
    const [dep, ...deps] = stage.deps;
    const [out, ...outs] = stage.outs;
    if (stage.cmd !== undefined || dep?.kind !== 'path' || out === undefined)
        return undefined;
    if (deps.length > 0 || outs.length > 0 || out.place.kind !== 'inside')
        return undefined;
    return { dep, out: { text: out.path, path: out.place.path, isCached: out.cache } };
}
/** Data that nobody imported could only come back from a remote that keeps versions. */
function warn(writing, stage) {
    for (const { path, place } of stage.outs) {
        const shown = place.kind === 'inside' ? (0,_import_url_js__WEBPACK_IMPORTED_MODULE_9__.seenOut)(writing, place.path) : path;
        const message = `Could not update '${shown}', it was never pushed to a remote`;
        writing.session.host.emit({ kind: 'warning', failure: { reason: 'data', message } });
    }
}
async function updateOne(writing, stage, item, { download }) {
    const lockedDep = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path);
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .lookAtImport */ .ep)(writing, item.dep, lockedDep);
    if (!looked.ok)
        return looked;
    const dep = { path: item.dep.path, ...looked.value.seen.record };
    const isSame = stage.checksumChanged !== true && sameRecord(dep, lockedDep);
    const isHere = await isIntact(writing, stage);
    if (!isHere.ok)
        return isHere;
    if (isSame && isHere.value) {
        writing.session.host.emit({
            kind: 'note',
            text: `'${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_4__/* .addressFrom */ .L)(stage, writing.session.cwd)}' didn't change, skipping`,
        });
        return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, stage.lock ?? (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .importEntry */ .O4)(dep, dep)));
    }
    const text = `Importing '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_9__.seenSource)(writing, item.dep)}' -> '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_9__.seenOut)(writing, item.out.path)}'`;
    writing.session.host.emit({ kind: 'note', text });
    if (!download)
        return forgetData(writing, stage, item, dep);
    const entry = await bring(writing, stage, item, isSame);
    return entry.ok ? (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, entry.value)) : entry;
}
/** A source that did not change is not read again if the cache has its data. */
async function bring(writing, stage, item, isSame) {
    const [output] = stage.outs;
    const locked = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.outs, output.path);
    if (!isSame || stage.lock === undefined || !(0,_look_js__WEBPACK_IMPORTED_MODULE_10__/* .isStored */ .mL)(writing.session, locked)) {
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .runImport */ .$O)(writing, item, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path));
    }
    const done = await (0,_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_7__/* .checkoutTracked */ .v)(writing.session, [{ output, locked }], { force: true });
    if (!done.ok)
        return done;
    return done.value.failures.length > 0 ? { ok: false, failures: done.value.failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stage.lock);
}
/** `--no-download`: old data would belong to no version, so it goes, and its hash with it; the md5 stays as it was computed with it. */
async function forgetData(writing, stage, { out }, dep) {
    const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .safePath */ .n)(writing.session.projectRoot, out.path);
    const removed = path.ok ? (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(path.value) : path;
    if (!removed.ok)
        return removed;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const before = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.outs, out.text);
    const { md5 } = Object.fromEntries((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .importEntry */ .O4)(dep, before)));
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_8__/* .importEntry */ .O4)(dep, { path: out.text, hashName: 'md5' })));
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
function sameRecord(a, b) {
    if (a.oid !== undefined || b.oid !== undefined)
        return a.oid === b.oid && a.hashName === b.hashName;
    const [one, two] = [a.other?.get('checksum'), b.other?.get('checksum')];
    return one !== undefined && two !== undefined && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_14__/* .pyEqual */ .Q8)(one, two);
}
/** Is the imported data here as recorded, in the workspace and in the cache? */
async function isIntact({ session, project }, stage) {
    const alone = { ...stage, deps: [], frozen: false };
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)([alone], {
        graph: project.graph,
        hash: (0,_look_js__WEBPACK_IMPORTED_MODULE_10__/* .workspaceHash */ .Qo)(session, project.graph, await session.ignore()),
        params: (path) => project.paramsFile(path),
        absent: 'as-is',
        stored: (locked) => (0,_look_js__WEBPACK_IMPORTED_MODULE_10__/* .isStored */ .mL)(session, locked),
        tree: (0,_remotes_js__WEBPACK_IMPORTED_MODULE_11__/* .manifestReader */ .rk)(session, undefined),
    });
    if (!snapshot.ok)
        return snapshot;
    const { reasons, unknown = [] } = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(alone, snapshot.value);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unknown.length === 0 && reasons.every(({ kind }) => kind !== 'changed-out' && kind !== 'missing-out'));
}


/***/ })

};
