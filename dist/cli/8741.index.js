export const id = 8741;
export const ids = [8741];
export const modules = {

/***/ 54438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ runImport),
/* harmony export */   O4: () => (/* binding */ importEntry),
/* harmony export */   ZQ: () => (/* binding */ importOf),
/* harmony export */   ep: () => (/* binding */ lookAtImport),
/* harmony export */   pD: () => (/* binding */ importAnew)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48656);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83203);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79927);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65336);





async function lookAtImport(writing, dep, locked) {
    const place = (0,_import_source_js__WEBPACK_IMPORTED_MODULE_2__/* .importPlace */ .P2)(dep);
    if (!place.ok)
        return place;
    const seen = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAtSource */ .Ew)(writing, place.value, locked);
    if (!seen.ok)
        return seen;
    if (seen.value !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ place: place.value, seen: seen.value });
    const shown = place.value.kind === 'url' ? place.value.url : dep.path;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'data',
        message: `dependency '${shown}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
    });
}
async function runImport(writing, { dep, out }, locked) {
    const looked = await lookAtImport(writing, dep, locked);
    if (!looked.ok)
        return looked;
    const { place, seen } = looked.value;
    const { session, project } = writing;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const brought = await (0,_import_source_js__WEBPACK_IMPORTED_MODULE_2__/* .bringSource */ .qF)(writing, place, seen, out.path);
    if (!brought.ok)
        return brought;
    const hash = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceHash */ .Qo)(session, project.graph, await session.ignore());
    const hashed = await hash({ kind: 'inside', path: out.path }, 'md5');
    if (!hashed.ok)
        return hashed;
    if (hashed.value === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'output', message: `output '${out.text}' does not exist` });
    const { projectRoot, cache, config, host } = session;
    const kept = out.isCached
        ? await (0,_workspace_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOutput */ .p)({
            projectRoot,
            path: out.path,
            hashed: hashed.value,
            cache,
            linkTypes: config.cacheTypes,
            signal: host.signal,
        })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!kept.ok)
        return kept;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(importEntry({ path: dep.path, ...seen.record }, { path: out.text, ...hashed.value.info }));
}
function importEntry(dep, out) {
    return { cmd: '', deps: [dep], params: new Map(), outs: [out] };
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
async function importAnew(session, project, stage) {
    const item = importOf(stage);
    if (item === undefined)
        throw new Error(`${stage.address} is no import`);
    const text = `Importing '${item.dep.path}' -> '${item.out.path}'`;
    session.host.emit({ kind: 'note', text });
    const locked = stage.lock?.deps.find(({ path }) => path === item.dep.path);
    return runImport({ session, project, files: new _write_session_js__WEBPACK_IMPORTED_MODULE_4__/* .WrittenFiles */ .l(session) }, item, locked);
}


/***/ }),

/***/ 87609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importUrl: () => (/* binding */ importUrl),
/* harmony export */   seenOut: () => (/* binding */ seenOut),
/* harmony export */   seenSource: () => (/* binding */ seenSource)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26119);
/* harmony import */ var _add_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93238);
/* harmony import */ var _import_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83203);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54438);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








const importUrl = {
    name: 'import-url',
    help: 'Copy or download data from a path or an http(s) address, and track it',
    args: '<url> [out]',
    options: [
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--no-exec', help: 'only write the .dvc file' },
        { flags: '--no-download', help: 'write the .dvc file with the hash of the source, bring no data' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--to-remote', help: 'refused: import the data, then push' },
        { flags: '-r, --remote <name>', help: 'only with --to-remote' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = ''] = words.args;
        const prefix = `failed to import ${url}. You could also try downloading it manually, and adding it with \`dvc add\`. - `;
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withWriting */ .$)(host, { what: `import-url ${url}`, scmContext: true }, (writing) => importData(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)(done.failures, prefix);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return '--to-remote is not supported: import the data here, then `push` it';
    if (options.exec === false && options.download === false)
        return 'argument --no-download: not allowed with argument --no-exec';
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function importData(writing, { args, options }) {
    const { session } = writing;
    const [url = '', out] = args;
    const typed = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .outputPath */ .X)(session.host.cwd, url, { out, force: options.force === true });
    if (!typed.ok)
        return typed;
    const path = await newOutput(writing, typed.value);
    if (!path.ok)
        return path;
    const item = newImport(writing, url, path.value);
    const dep = item.dep.place;
    if (dep.kind === 'inside' && dep.path === path.value)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'project', message: `'${url}' is specified as an output and as a dependency.` });
    const entry = await importEntryOf(writing, item, options);
    if (!entry.ok)
        return entry;
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dumpDvcFile */ .QN)(writing, `${path.value}.dvc`, contentOf(item, entry.value, options.exec === false));
}
async function newOutput(writing, word) {
    const { project, session } = writing;
    const path = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .insidePath */ .yt)(writing, word);
    if (!path.ok)
        return path;
    if ((0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isThroughLink */ ._Z)(session.projectRoot, path.value))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .throughLink */ .OD);
    const ready = await (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNewOutput */ .ij)(writing, path.value);
    if (!ready.ok)
        return ready;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const file = `${path.value}.dvc`;
    const above = project.graph.producerAbove(path.value);
    if (above !== undefined && above.stage.file !== file) {
        const message = `output '${word}' is already specified in stage: '${above.stage.address}'.`;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({ reason: 'project', message });
    }
    const clashes = (0,_add_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$f)(writing, [path.value], new Set([file]));
    return clashes.length > 0 ? { ok: false, failures: clashes } : path;
}
function newImport({ session }, url, path) {
    const folder = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    const { place } = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(url, session.cwd, session.projectRoot);
    const isInside = place.kind === 'inside' && (0,_import_source_js__WEBPACK_IMPORTED_MODULE_4__/* .existsLocally */ .HU)(session.host.cwd, url);
    const text = isInside ? (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(place.path, folder) : url;
    const placed = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text) ? place : (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(text, folder, session.projectRoot).place;
    const dep = { kind: 'path', path: text, place: placed };
    return { dep, out: { text: (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(path, folder), path, isCached: true } };
}
async function importEntryOf(writing, item, options) {
    const { dep, out } = item;
    const bare = { path: out.text, hashName: 'md5' };
    if (options.exec === false) {
        const ignored = await writing.files.ignore(out.path);
        return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .importEntry */ .O4)({ path: dep.path, hashName: 'md5' }, bare)) : ignored;
    }
    writing.session.host.emit({
        kind: 'note',
        text: `Importing '${seenSource(writing, dep)}' -> '${seenOut(writing, out.path)}'`,
    });
    if (options.download !== false)
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .runImport */ .$O)(writing, item);
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .lookAtImport */ .ep)(writing, dep);
    if (!looked.ok)
        return looked;
    const ignored = await writing.files.ignore(out.path);
    return ignored.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_import_stage_js__WEBPACK_IMPORTED_MODULE_5__/* .importEntry */ .O4)({ path: dep.path, ...looked.value.seen.record }, bare)) : ignored;
}
function contentOf({ dep, out }, entry, isBare) {
    const dvcFile = new Map([
        ['frozen', true],
        ['deps', [new Map([['path', dep.path]])]],
        ['outs', [new Map([['path', out.text]])]],
    ]);
    const file = `${out.path}.dvc`;
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry));
    if (isBare)
        content.delete('md5');
    return content;
}
function seenSource({ session }, { path, place, source }) {
    if (source !== undefined || place.kind !== 'inside')
        return path;
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(place.path, session.cwd);
}
function seenOut({ session }, path) {
    return (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(path, session.cwd);
}


/***/ }),

/***/ 88741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   update: () => (/* binding */ update)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28106);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(12742);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16079);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47614);
/* harmony import */ var _run_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50741);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52855);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31266);
/* harmony import */ var _checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27763);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54438);
/* harmony import */ var _import_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87609);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79927);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82223);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65336);















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
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .verbFailures */ .jy)([{ reason: 'project', message: misuse }], prefix);
        const what = `update ${words.args.join(' ')}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_12__/* .withWriting */ .$)(host, { what, scmContext: false }, (writing) => updateAll(writing, words));
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .verbFailures */ .jy)(done.failures, prefix);
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return '--to-remote is not supported: update the data here, then `push` it';
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
function warn(writing, stage) {
    for (const { path, place } of stage.outs) {
        const shown = place.kind === 'inside' ? (0,_import_url_js__WEBPACK_IMPORTED_MODULE_8__.seenOut)(writing, place.path) : path;
        const message = `Could not update '${shown}', it was never pushed to a remote`;
        writing.session.host.emit({ kind: 'warning', failure: { reason: 'data', message } });
    }
}
async function updateOne(writing, stage, item, { download }) {
    const lockedDep = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path);
    const looked = await (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAtImport */ .ep)(writing, item.dep, lockedDep);
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
            text: `'${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_3__/* .addressFrom */ .L)(stage, writing.session.cwd)}' didn't change, skipping`,
        });
        return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .dvcFileContent */ .Hi)(stage, stage.lock ?? (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, dep)));
    }
    const text = `Importing '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_8__.seenSource)(writing, item.dep)}' -> '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_8__.seenOut)(writing, item.out.path)}'`;
    writing.session.host.emit({ kind: 'note', text });
    if (!download)
        return forgetData(writing, stage, item, dep);
    const entry = await bring(writing, stage, item, isSame);
    return entry.ok ? (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .dumpDvcFile */ .QN)(writing, stage.file, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .dvcFileContent */ .Hi)(stage, entry.value)) : entry;
}
async function bring(writing, stage, item, isSame) {
    const [output] = stage.outs;
    const locked = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .pathIn */ .lW)(stage.lock?.outs, output.path);
    if (!isSame || stage.lock === undefined || !(0,_look_js__WEBPACK_IMPORTED_MODULE_9__/* .isStored */ .mL)(writing.session, locked)) {
        return (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .runImport */ .$O)(writing, item, (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .pathIn */ .lW)(stage.lock?.deps, item.dep.path));
    }
    const done = await (0,_checkout_tracked_js__WEBPACK_IMPORTED_MODULE_6__/* .checkoutTracked */ .vD)(writing.session, [{ output, locked }], { force: true });
    if (!done.ok)
        return done;
    return done.value.failures.length > 0 ? { ok: false, failures: done.value.failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stage.lock);
}
async function forgetData(writing, stage, { out }, dep) {
    const path = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safePath */ .n)(writing.session.projectRoot, out.path);
    const removed = path.ok ? (0,_run_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeAll */ .C)(path.value) : path;
    if (!removed.ok)
        return removed;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const before = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .pathIn */ .lW)(stage.lock?.outs, out.text);
    const { md5 } = Object.fromEntries((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, before)));
    const content = new Map((0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .dvcFileContent */ .Hi)(stage, (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_7__/* .importEntry */ .O4)(dep, { path: out.text, hashName: 'md5' })));
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_11__/* .dumpDvcFile */ .QN)(writing, stage.file, content);
}
function sameRecord(a, b) {
    if (a.oid !== undefined || b.oid !== undefined)
        return a.oid === b.oid && a.hashName === b.hashName;
    const [one, two] = [a.other?.get('checksum'), b.other?.get('checksum')];
    return one !== undefined && two !== undefined && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_13__/* .pyEqual */ .Q8)(one, two);
}
async function isIntact({ session, project }, stage) {
    const alone = { ...stage, deps: [], frozen: false };
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)([alone], {
        graph: project.graph,
        hash: (0,_look_js__WEBPACK_IMPORTED_MODULE_9__/* .workspaceHash */ .Qo)(session, project.graph, await session.ignore()),
        params: (path) => project.paramsFile(path),
        absent: 'as-is',
        stored: (locked) => (0,_look_js__WEBPACK_IMPORTED_MODULE_9__/* .isStored */ .mL)(session, locked),
        tree: (0,_remotes_js__WEBPACK_IMPORTED_MODULE_10__/* .manifestReader */ .rk)(session, undefined),
    });
    if (!snapshot.ok)
        return snapshot;
    const { reasons, unknown = [] } = (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_14__/* .judge */ .S)(alone, snapshot.value);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unknown.length === 0 && reasons.every(({ kind }) => kind !== 'changed-out' && kind !== 'missing-out'));
}


/***/ })

};
