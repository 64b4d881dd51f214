export const id = 8741;
export const ids = [8741];
export const modules = {

/***/ 88741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   update: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3950);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(12742);
/* harmony import */ var _project_same_record_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2881);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16079);
/* harmony import */ var _report_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74686);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50741);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31266);
/* harmony import */ var _checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38342);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54438);
/* harmony import */ var _import_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87609);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12252);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60227);
/* harmony import */ var _source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87048);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13667);
/* harmony import */ var _update_repo_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26710);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(95180);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(65336);


















const update = {
    name: 'update',
    help: 'Bring imported data up to date with where it came from',
    args: '<targets...>',
    options: [
        { flags: '-R, --recursive', help: 'all imports below the given folders' },
        { flags: '--no-download', help: 'only record the new hash of the source' },
        { flags: '--rev <commit>', help: 'the revision of the other repository that imports are to follow' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--to-remote', help: 'send the new data straight to the remote, keep none here' },
        { flags: '-r, --remote <name>', help: 'with --to-remote: another remote than the default one' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host) {
        const prefix = 'failed update data - ';
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const what = `update ${words.args.join(' ')}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_15__/* .withWriting */ .$)(host, { what, scmContext: false }, (writing) => updateAll(writing, words));
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .verbFailures */ .jy)(done.failures, prefix);
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return options.download === false ? "--to-remote can't be used with --no-download" : undefined;
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function updateAll(writing, { args, options }) {
    const { project, session } = writing;
    const stages = await (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTargets */ .h5)(project, args, {
        cwd: session.cwd,
        recursive: options.recursive === true,
        singleItem: true,
        orOutputs: true,
    });
    if (!stages.ok)
        return stages;
    const failures = [];
    for (const stage of stages.value) {
        const item = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importOf */ .ZQ)(stage);
        if (item === undefined) {
            if (options.toRemote === true)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(onlyImports);
            warn(writing, stage);
        }
        else {
            const how = howTo(options);
            const repo = (0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_10__/* .repoOf */ .A5)(item.dep);
            const done = repo === undefined
                ? await updateOne(writing, stage, item, how)
                : await updateFromRepo(writing, { stage, item, repo }, how);
            if (!done.ok)
                failures.push(...done.failures);
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
}
function howTo(options) {
    const jobs = (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_11__/* .jobsOf */ .a)(options.jobs);
    const toRemote = options.toRemote === true ? { remote: textOf(options.remote), jobs } : undefined;
    return { download: options.download !== false, rev: textOf(options.rev), jobs, toRemote };
}
const onlyImports = {
    reason: 'project',
    message: "--to-remote can't be used with worktree update",
};
const onlyAddresses = {
    reason: 'project',
    message: "Data imported from other DVC or Git repositories can't be updated with --to-remote",
};
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function warn(writing, stage) {
    for (const { path, place } of stage.outs) {
        const shown = place.kind === 'inside' ? (0,_import_url_js__WEBPACK_IMPORTED_MODULE_8__.seenOut)(writing, place.path) : path;
        const message = `Could not update '${shown}', it was never pushed to a remote`;
        writing.session.host.emit({ kind: 'warning', failure: { reason: 'data', message } });
    }
}
async function updateFromRepo(writing, what, how) {
    if (how.toRemote !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(onlyAddresses);
    const isHere = await isIntact(writing, what.stage);
    return isHere.ok ? (0,_update_repo_js__WEBPACK_IMPORTED_MODULE_13__/* .updateRepoImport */ .J)(writing, what, { ...how, isIntact: isHere.value }) : isHere;
}
async function updateOne(writing, stage, item, { download, jobs, toRemote }) {
    const lockedDep = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path);
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtImport */ .ep)(writing, item.dep, lockedDep);
    if (!looked.ok)
        return looked;
    const seen = looked.value;
    const dep = { path: item.dep.path, ...seen.record };
    if (toRemote !== undefined)
        return sendUpdate(writing, stage, { dep, seen, toRemote });
    const isSame = stage.checksumChanged !== true && (0,_project_same_record_js__WEBPACK_IMPORTED_MODULE_16__/* .sameRecord */ .q)(dep, lockedDep);
    const isHere = await isIntact(writing, stage);
    if (!isHere.ok)
        return isHere;
    if (isSame && isHere.value) {
        writing.session.host.emit({
            kind: 'note',
            text: `'${(0,_report_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressFrom */ .L)(stage, writing.session.cwd)}' didn't change, skipping`,
        });
        return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, stage.lock ?? (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, dep)));
    }
    const text = `Importing '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_8__.seenSource)(writing, item.dep)}' -> '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_8__.seenOut)(writing, item.out.path)}'`;
    writing.session.host.emit({ kind: 'note', text });
    if (!download)
        return forgetData(writing, stage, item, dep);
    const record = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .recordOf */ .zv)(stage, item);
    const entry = await bring(writing, { stage, item, isSame }, { seen, record, jobs });
    return entry.ok ? (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, entry.value)) : entry;
}
async function bring(writing, { stage, item, isSame }, bringing) {
    const [output] = stage.outs;
    const locked = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.outs, output.path);
    if (!isSame || stage.lock === undefined || !(0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_14__/* .isStored */ .mL)(writing.session, locked)) {
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .runImport */ .$O)(writing, item, bringing);
    }
    const done = await (0,_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__/* .checkoutTracked */ .vD)(writing.session, [{ output, locked }], { force: true });
    if (!done.ok)
        return done;
    return done.value.failures.length > 0 ? { ok: false, failures: done.value.failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stage.lock);
}
async function sendUpdate(writing, stage, { dep, seen, toRemote }) {
    const [output] = stage.outs;
    const sent = await (0,_source_url_to_remote_js__WEBPACK_IMPORTED_MODULE_11__/* .sendToRemote */ ._)(writing.session, seen, toRemote);
    if (!sent.ok)
        return sent;
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, { path: output.path, ...sent.value })));
    const md5 = stage.dvcFile?.get('md5');
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
async function forgetData(writing, stage, { out }, dep) {
    const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safePath */ .n)(writing.session.projectRoot, out.path);
    const removed = path.ok ? (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C)(path.value) : path;
    if (!removed.ok)
        return removed;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const before = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .pathIn */ .lW)(stage.lock?.outs, out.text);
    const { md5 } = Object.fromEntries((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, before)));
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, { path: out.text, hashName: 'md5' })));
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_12__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
async function isIntact({ session, project }, stage) {
    const alone = { ...stage, deps: [], frozen: false };
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)([alone], {
        graph: project.graph,
        hash: (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_14__/* .workspaceHash */ .Qo)(session, project, await session.ignore()),
        params: (path) => project.paramsFile(path),
        absent: 'as-is',
        stored: (locked) => (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_14__/* .isStored */ .mL)(session, locked),
        tree: (0,_manifests_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestReader */ .r)(session, undefined),
    });
    if (!snapshot.ok)
        return snapshot;
    const { reasons, unknown = [] } = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .judge */ .S)(alone, snapshot.value);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unknown.length === 0 && reasons.every(({ kind }) => kind !== 'changed-out' && kind !== 'missing-out'));
}


/***/ })

};
