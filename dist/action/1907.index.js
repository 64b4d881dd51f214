export const id = 1907;
export const ids = [1907,6965];
export const modules = {

/***/ 36965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importVerb: () => (/* binding */ importVerb),
/* harmony export */   noteImport: () => (/* binding */ noteImport)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _add_outside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26119);
/* harmony import */ var _import_repo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38326);
/* harmony import */ var _import_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54438);
/* harmony import */ var _import_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87609);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76248);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65336);








const importVerb = {
    name: 'import',
    help: 'Track a file or folder of another repository, and where it came from',
    args: '<url> <path>',
    options: [
        { flags: '-o, --out <path>', help: 'where to put it' },
        { flags: '-f, --force', help: 'replace what is there' },
        { flags: '--rev <commit>', help: 'a branch, tag or commit of that repository' },
        { flags: '--no-exec', help: 'only write the .dvc file' },
        { flags: '--no-download', help: 'write the .dvc file with the commit, bring no data' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const [url = '', path = ''] = words.args;
        const what = `import ${url} ${path}`;
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withWriting */ .$)(host, { what, scmContext: true }, (writing) => importPath(writing, words));
        if (!done.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .verbFailures */ .jy)(done.failures, `failed to import '${path}' from '${url}'. - `);
        if (words.options.quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
async function importPath(writing, { args, options }) {
    const { session } = writing;
    const [url = '', source = ''] = args;
    const text = (key) => (typeof options[key] === 'string' ? options[key] : undefined);
    const typed = (0,_add_outside_js__WEBPACK_IMPORTED_MODULE_1__/* .outputPath */ .X)(session.host.cwd, source, { out: text('out'), force: options.force === true });
    if (!typed.ok)
        return typed;
    const path = await (0,_import_url_js__WEBPACK_IMPORTED_MODULE_4__.newOutput)(writing, typed.value);
    if (!path.ok)
        return path;
    const file = `${path.value}.dvc`;
    const folder = path.value.slice(0, Math.max(0, path.value.lastIndexOf('/')));
    const out = { text: (0,_relative_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .i)(path.value, folder), path: path.value, isCached: true };
    const dep = { kind: 'path', path: source, place: { kind: 'url', url } };
    const repo = { url, rev: text('rev'), revLock: undefined, remote: text('remote') };
    const done = await obtain(writing, { item: { dep, out }, repo, options });
    if (!done.ok)
        return done;
    const { sha, entry } = done.value;
    const kept = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .keptFields */ .es)(writing.project.byAddress.get(file)?.dvcFile, out.text);
    const dvcFile = new Map([
        ...kept.stage,
        ['frozen', true],
        ['deps', [(0,_import_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .repoEntry */ .X)(source, { ...repo, revLock: sha })]],
        ['outs', [new Map([['path', out.text], ...kept.out])]],
    ]);
    const content = (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dvcFileContent */ .Hi)({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry);
    const shown = new Map(content);
    if (sha === undefined)
        shown.delete('md5');
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_6__/* .dumpDvcFile */ .QN)(writing, file, shown);
}
async function obtain(writing, { item, repo, options }) {
    const { dep, out } = item;
    const bare = (0,_import_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .importEntry */ .O4)({ path: dep.path, hashName: 'md5' }, { path: out.text, hashName: 'md5' });
    if (options.exec === false || options.download === false) {
        const ignored = await writing.files.ignore(out.path);
        if (!ignored.ok)
            return ignored;
        if (options.exec === false)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sha: undefined, entry: bare });
        noteImport(writing, item, repo);
        const sha = await (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .currentCommit */ .Hg)(writing.session, repo);
        return sha.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ sha: sha.value, entry: bare }) : sha;
    }
    noteImport(writing, item, repo);
    return (0,_import_repo_js__WEBPACK_IMPORTED_MODULE_2__/* .importFromRepo */ .i)(writing, item, repo);
}
function noteImport(writing, { dep, out }, { url }) {
    writing.session.host.emit({
        kind: 'note',
        text: `Importing '${dep.path} (${url})' -> '${(0,_import_url_js__WEBPACK_IMPORTED_MODULE_4__.seenOut)(writing, out.path)}'`,
    });
}


/***/ }),

/***/ 11907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  update: () => (/* binding */ update)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/snapshot.js + 2 modules
var plan_snapshot = __webpack_require__(90943);
// EXTERNAL MODULE: ./lib/plan/verdict.js
var verdict = __webpack_require__(12742);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/report/dag.js
var dag = __webpack_require__(47614);
// EXTERNAL MODULE: ./lib/run/remove.js
var remove = __webpack_require__(50741);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/commands/checkout-tracked.js
var checkout_tracked = __webpack_require__(27763);
// EXTERNAL MODULE: ./lib/commands/import-repo.js
var import_repo = __webpack_require__(38326);
// EXTERNAL MODULE: ./lib/commands/import-stage.js
var import_stage = __webpack_require__(54438);
// EXTERNAL MODULE: ./lib/commands/import-url.js
var import_url = __webpack_require__(87609);
// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 2 modules
var remotes = __webpack_require__(66094);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
// EXTERNAL MODULE: ./lib/commands/import.js
var commands_import = __webpack_require__(36965);
;// CONCATENATED MODULE: ./lib/commands/update-repo.js









async function updateRepoImport(writing, { stage, item, repo }, { download, rev, isIntact }) {
    const wanted = { ...repo, rev: rev ?? repo.rev };
    const now = await (0,import_repo/* currentCommit */.Hg)(writing.session, wanted);
    if (!now.ok)
        return now;
    const isSame = now.value === repo.revLock && wanted.rev === repo.rev;
    if (isSame && isIntact) {
        const text = `'${(0,dag/* addressFrom */.L)(stage, writing.session.cwd)}' didn't change, skipping`;
        writing.session.host.emit({ kind: 'note', text });
        return (0,failure.ok)(undefined);
    }
    if (!download)
        return forget(writing, { stage, item, repo: { ...wanted, revLock: now.value } });
    (0,commands_import.noteImport)(writing, item, wanted);
    const done = await (0,import_repo/* importFromRepo */.i)(writing, item, wanted);
    if (!done.ok)
        return done;
    const dvcFile = withSource(stage.dvcFile, item, { ...wanted, revLock: done.value.sha });
    return (0,stage_dump/* dumpDvcFile */.QN)(writing, stage.file, (0,stage_dump/* dvcFileContent */.Hi)({ ...stage, dvcFile }, done.value.entry));
}
function withSource(dvcFile, { dep }, repo) {
    const deps = dvcFile?.get('deps');
    const [old] = (0,value/* isList */.Lv)(deps) ? deps.filter(value/* isMapping */.pi) : [];
    const entry = new Map([...(old ?? []), ...(0,import_repo/* repoEntry */.X)(dep.path, repo)]);
    return new Map([...(dvcFile ?? []), ['deps', [entry]]]);
}
async function forget(writing, { stage, item, repo }) {
    const { out } = item;
    const path = (0,safe_path/* safePath */.n)(writing.session.projectRoot, out.path);
    const removed = path.ok ? (0,remove/* removeAll */.C)(path.value) : path;
    if (!removed.ok)
        return removed;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,failure.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const dvcFile = withSource(stage.dvcFile, item, repo);
    const before = (0,import_stage/* importEntry */.O4)((0,stage_dump/* pathIn */.lW)(stage.lock?.deps, item.dep.path), (0,stage_dump/* pathIn */.lW)(stage.lock?.outs, out.text));
    const bare = (0,import_stage/* importEntry */.O4)((0,stage_dump/* pathIn */.lW)(stage.lock?.deps, item.dep.path), { path: out.text, hashName: 'md5' });
    const content = new Map((0,stage_dump/* dvcFileContent */.Hi)({ ...stage, dvcFile }, bare));
    const md5 = (0,stage_dump/* dvcFileContent */.Hi)({ ...stage, dvcFile }, before).get('md5');
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,stage_dump/* dumpDvcFile */.QN)(writing, stage.file, content);
}

// EXTERNAL MODULE: ./lib/commands/write-session.js
var write_session = __webpack_require__(65336);
;// CONCATENATED MODULE: ./lib/commands/update.js

















const update = {
    name: 'update',
    help: 'Bring imported data up to date with where it came from',
    args: '<targets...>',
    options: [
        { flags: '-R, --recursive', help: 'all imports below the given folders' },
        { flags: '--no-download', help: 'only record the new hash of the source' },
        { flags: '--rev <commit>', help: 'the revision of the other repository that imports are to follow' },
        { flags: '-j, --jobs <n>', help: 'transfers at once' },
        { flags: '--to-remote', help: 'refused: update the data here, then push' },
        { flags: '-r, --remote <name>', help: 'only with --to-remote' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host) {
        const prefix = 'failed update data - ';
        const misuse = misuseOf(words);
        if (misuse !== undefined)
            return (0,stage_dump/* verbFailures */.jy)([{ reason: 'project', message: misuse }], prefix);
        const what = `update ${words.args.join(' ')}`;
        const done = await (0,write_session/* withWriting */.$)(host, { what, scmContext: false }, (writing) => updateAll(writing, words));
        return done.ok ? 0 : (0,stage_dump/* verbFailures */.jy)(done.failures, prefix);
    },
};
function misuseOf({ options }) {
    if (options.toRemote === true)
        return '--to-remote is not supported: update the data here, then `push` it';
    return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}
async function updateAll(writing, { args, options }) {
    const { project, session } = writing;
    const stages = await (0,targets/* resolveTargets */.h5)(project, args, {
        cwd: session.cwd,
        recursive: options.recursive === true,
        singleItem: true,
        orOutputs: true,
    });
    if (!stages.ok)
        return stages;
    const failures = [];
    for (const stage of stages.value) {
        const item = (0,import_stage/* importOf */.ZQ)(stage);
        if (item === undefined)
            warn(writing, stage);
        else {
            const how = { download: options.download !== false, rev: textOf(options.rev) };
            const repo = (0,import_repo/* repoOf */.A5)(item.dep);
            const done = repo === undefined
                ? await updateOne(writing, stage, item, how)
                : await updateFromRepo(writing, { stage, item, repo }, how);
            if (!done.ok)
                failures.push(...done.failures);
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(undefined);
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function warn(writing, stage) {
    for (const { path, place } of stage.outs) {
        const shown = place.kind === 'inside' ? (0,import_url.seenOut)(writing, place.path) : path;
        const message = `Could not update '${shown}', it was never pushed to a remote`;
        writing.session.host.emit({ kind: 'warning', failure: { reason: 'data', message } });
    }
}
async function updateFromRepo(writing, what, how) {
    const isHere = await isIntact(writing, what.stage);
    return isHere.ok ? updateRepoImport(writing, what, { ...how, isIntact: isHere.value }) : isHere;
}
async function updateOne(writing, stage, item, { download }) {
    const lockedDep = (0,stage_dump/* pathIn */.lW)(stage.lock?.deps, item.dep.path);
    const looked = await (0,import_stage/* lookAtImport */.ep)(writing, item.dep, lockedDep);
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
            text: `'${(0,dag/* addressFrom */.L)(stage, writing.session.cwd)}' didn't change, skipping`,
        });
        return (0,stage_dump/* dumpDvcFile */.QN)(writing, stage.file, (0,stage_dump/* dvcFileContent */.Hi)(stage, stage.lock ?? (0,import_stage/* importEntry */.O4)(dep, dep)));
    }
    const text = `Importing '${(0,import_url.seenSource)(writing, item.dep)}' -> '${(0,import_url.seenOut)(writing, item.out.path)}'`;
    writing.session.host.emit({ kind: 'note', text });
    if (!download)
        return forgetData(writing, stage, item, dep);
    const entry = await bring(writing, stage, item, isSame);
    return entry.ok ? (0,stage_dump/* dumpDvcFile */.QN)(writing, stage.file, (0,stage_dump/* dvcFileContent */.Hi)(stage, entry.value)) : entry;
}
async function bring(writing, stage, item, isSame) {
    const [output] = stage.outs;
    const locked = (0,stage_dump/* pathIn */.lW)(stage.lock?.outs, output.path);
    if (!isSame || stage.lock === undefined || !(0,look/* isStored */.mL)(writing.session, locked)) {
        return (0,import_stage/* runImport */.$O)(writing, item, (0,stage_dump/* pathIn */.lW)(stage.lock?.deps, item.dep.path));
    }
    const done = await (0,checkout_tracked/* checkoutTracked */.v)(writing.session, [{ output, locked }], { force: true });
    if (!done.ok)
        return done;
    return done.value.failures.length > 0 ? { ok: false, failures: done.value.failures } : (0,failure.ok)(stage.lock);
}
async function forgetData(writing, stage, { out }, dep) {
    const path = (0,safe_path/* safePath */.n)(writing.session.projectRoot, out.path);
    const removed = path.ok ? (0,remove/* removeAll */.C)(path.value) : path;
    if (!removed.ok)
        return removed;
    const ignored = out.isCached ? await writing.files.ignore(out.path) : (0,failure.ok)(undefined);
    if (!ignored.ok)
        return ignored;
    const before = (0,stage_dump/* pathIn */.lW)(stage.lock?.outs, out.text);
    const { md5 } = Object.fromEntries((0,stage_dump/* dvcFileContent */.Hi)(stage, (0,import_stage/* importEntry */.O4)(dep, before)));
    const content = new Map((0,stage_dump/* dvcFileContent */.Hi)(stage, (0,import_stage/* importEntry */.O4)(dep, { path: out.text, hashName: 'md5' })));
    if (md5 !== undefined)
        content.set('md5', md5);
    return (0,stage_dump/* dumpDvcFile */.QN)(writing, stage.file, content);
}
function sameRecord(a, b) {
    if (a.oid !== undefined || b.oid !== undefined)
        return a.oid === b.oid && a.hashName === b.hashName;
    const [one, two] = [a.other?.get('checksum'), b.other?.get('checksum')];
    return one !== undefined && two !== undefined && (0,value/* pyEqual */.Q8)(one, two);
}
async function isIntact({ session, project }, stage) {
    const alone = { ...stage, deps: [], frozen: false };
    const snapshot = await (0,plan_snapshot/* takeSnapshot */.W)([alone], {
        graph: project.graph,
        hash: (0,look/* workspaceHash */.Qo)(session, project, await session.ignore()),
        params: (path) => project.paramsFile(path),
        absent: 'as-is',
        stored: (locked) => (0,look/* isStored */.mL)(session, locked),
        tree: (0,remotes/* manifestReader */.rk)(session, undefined),
    });
    if (!snapshot.ok)
        return snapshot;
    const { reasons, unknown = [] } = (0,verdict/* judge */.S)(alone, snapshot.value);
    return (0,failure.ok)(unknown.length === 0 && reasons.every(({ kind }) => kind !== 'changed-out' && kind !== 'missing-out'));
}


/***/ })

};
