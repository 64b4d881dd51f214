export const id = 8741;
export const ids = [8741];
export const modules = {

/***/ 27763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ seenFrom),
/* harmony export */   v: () => (/* binding */ checkoutTracked)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_locked_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44252);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82809);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76248);





async function checkoutTracked(session, wanted, options) {
    const items = wanted.flatMap(({ output, locked, inner }) => {
        const id = (0,_project_locked_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .lockedHash */ .D)(locked);
        if (output.place.kind !== 'inside' || id === undefined || !output.cache)
            return [];
        return [{ path: output.place.path, id, ...(inner === undefined ? {} : { inner }) }];
    });
    const empty = (options.unrecorded ?? []).flatMap(({ output: { place, cache }, failure }) => place.kind === 'inside' && cache ? [{ path: place.path, failure }] : []);
    const done = await (0,_workspace_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkout */ .P)([...items, ...empty.map(({ path }) => ({ path, id: undefined }))], {
        projectRoot: session.projectRoot,
        cache: session.cache,
        linkTypes: session.config.cacheTypes,
        state: session.state,
        ignore: await session.ignore(),
        force: options.force,
        relink: options.relink === true,
        signal: session.host.signal,
    });
    if (!done.ok)
        return done;
    const seen = (paths) => paths.map((path) => seenFrom(path, session.cwd));
    const { added, modified, failed, counts, failures } = done.value;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        added: seen(added),
        modified: seen(modified),
        deleted: [],
        failed: seen([...failed, ...empty.map(({ path }) => path)].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .OP)),
        counts: { ...counts, deleted: counts.deleted - done.value.deleted.length },
        failures: [
            ...failures,
            ...empty.map(({ path, failure }) => failure ?? nothingRecorded((0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path, session.cwd))),
        ],
    });
}
function nothingRecorded(path) {
    return {
        reason: 'data',
        message: `'${path}': no hash is recorded for it, so there is nothing to put there`,
        hint: 'run its stage with `repro`, or `commit` what is there',
    };
}
function seenFrom(path, cwd) {
    return path.endsWith('/') ? `${(0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path.slice(0, -1), cwd)}/` : (0,_relative_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(path, cwd);
}


/***/ }),

/***/ 26710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ updateRepoImport)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47614);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50741);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52855);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31266);
/* harmony import */ var _import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36965);
/* harmony import */ var _import_repo_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38326);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54438);
/* harmony import */ var _source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60227);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13667);










async function updateRepoImport(writing, { stage, item, repo }, { download, rev, isIntact }) {
    const wanted = { ...repo, rev: rev ?? repo.rev };
    const now = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .currentCommit */ .H)(writing.session, wanted);
    if (!now.ok)
        return now;
    const isSame = now.value === repo.revLock && wanted.rev === repo.rev;
    if (isSame && isIntact) {
        const text = `'${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_1__/* .addressFrom */ .L)(stage, writing.session.cwd)}' didn't change, skipping`;
        writing.session.host.emit({ kind: 'note', text });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    }
    if (!download)
        return forget(writing, { stage, item, repo: { ...wanted, revLock: now.value } });
    (0,_import_js__WEBPACK_IMPORTED_MODULE_4__.noteImport)(writing, item, wanted);
    const done = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_5__/* .importFromRepo */ .i)(writing, item, wanted);
    if (!done.ok)
        return done;
    const dvcFile = withSource(stage.dvcFile, item, { ...wanted, revLock: done.value.sha });
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dvcFileContent */ .Hi)({ ...stage, dvcFile }, done.value.entry));
}
function withSource(dvcFile, { dep }, repo) {
    const deps = dvcFile?.get('deps');
    const [old] = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_9__/* .isList */ .Lv)(deps) ? deps.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_9__/* .isMapping */ .pi) : [];
    const entry = new Map([...(old ?? []), ...(0,_source_repo_repo_source_js__WEBPACK_IMPORTED_MODULE_7__/* .repoEntry */ .X)(dep.path, repo)]);
    return new Map([...(dvcFile ?? []), ['deps', [entry]]]);
}
async function forget(writing, { stage, item, repo }) {
    const { out } = item;
    const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .safePath */ .n)(writing.session.projectRoot, out.path);
    const removed = path.ok ? (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAll */ .C)(path.value) : path;
    if (!removed.ok)
        return removed;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const dvcFile = withSource(stage.dvcFile, item, repo);
    const before = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .importEntry */ .O4)((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path), (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .pathIn */ .lW)(stage.lock?.outs, out.text));
    const bare = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .importEntry */ .O4)((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path), { path: out.text, hashName: 'md5' });
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dvcFileContent */ .Hi)({ ...stage, dvcFile }, bare));
    const md5 = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dvcFileContent */ .Hi)({ ...stage, dvcFile }, before).get('md5');
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_8__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}


/***/ }),

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
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47614);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50741);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31266);
/* harmony import */ var _checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27763);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54438);
/* harmony import */ var _import_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87609);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82223);
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
            text: `'${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_3__/* .addressFrom */ .L)(stage, writing.session.cwd)}' didn't change, skipping`,
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
    const done = await (0,_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__/* .checkoutTracked */ .v)(writing.session, [{ output, locked }], { force: true });
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
        tree: (0,_remotes_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestReader */ .rk)(session, undefined),
    });
    if (!snapshot.ok)
        return snapshot;
    const { reasons, unknown = [] } = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .judge */ .S)(alone, snapshot.value);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unknown.length === 0 && reasons.every(({ kind }) => kind !== 'changed-out' && kind !== 'missing-out'));
}


/***/ })

};
