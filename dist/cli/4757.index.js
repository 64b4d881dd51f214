export const id = 4757;
export const ids = [4757];
export const modules = {

/***/ 31866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commit: () => (/* binding */ commit_commit),
  commitEach: () => (/* binding */ commitEach)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/plan/snapshot.js + 3 modules
var plan_snapshot = __webpack_require__(3950);
// EXTERNAL MODULE: ./lib/plan/verdict.js
var verdict = __webpack_require__(12742);
// EXTERNAL MODULE: ./lib/run/kept-versions.js
var kept_versions = __webpack_require__(16483);
// EXTERNAL MODULE: ./lib/run/run-cache.js
var run_cache = __webpack_require__(99579);
// EXTERNAL MODULE: ./lib/run/run-cache-key.js
var run_cache_key = __webpack_require__(62405);
// EXTERNAL MODULE: ./lib/run/stage-inputs.js
var stage_inputs = __webpack_require__(62885);
// EXTERNAL MODULE: ./lib/run/stage-outputs.js
var stage_outputs = __webpack_require__(66552);
// EXTERNAL MODULE: ./lib/store/tree.js + 1 modules
var tree = __webpack_require__(26330);
// EXTERNAL MODULE: ./lib/workspace/commit.js
var commit = __webpack_require__(48656);
// EXTERNAL MODULE: ./lib/commands/feeds/url-reader.js
var url_reader = __webpack_require__(60337);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(72307);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
;// CONCATENATED MODULE: ./lib/commands/commit-stage.js















async function commitStage(writing, { stage, filter }, options) {
    const saved = options.force ? await saveStage(writing, stage) : await unchanged(writing, stage);
    if (!saved.ok)
        return saved;
    const failures = [];
    for (const output of stage.outs) {
        if (!output.cache || !isMeant(output, filter))
            continue;
        const made = saved.value.hashed.get(output.path);
        const done = made === undefined
            ? (0,failure/* fail */.fJ)({ reason: 'output', message: `output '${output.path}' does not exist` })
            : await commitPart(writing, output, made, { filter, relink: options.relink });
        if (!done.ok)
            failures.push(...done.failures);
    }
    if (failures.length > 0)
        return { ok: false, failures };
    const kept = options.force ? await keepRun(writing, stage, saved.value) : (0,failure.ok)(undefined);
    return kept.ok ? (0,failure.ok)(saved.value.entry) : kept;
}
function isMeant({ place }, filter) {
    return (filter === undefined ||
        (place.kind === 'inside' && (filter === place.path || filter.startsWith(`${place.path}/`))));
}
async function saveStage(writing, stage) {
    const { session, project } = writing;
    const hash = (0,workspace_hash/* workspaceHash */.Qo)(session, project, await session.ignore());
    const isImported = stage.deps.some((dep) => dep.kind === 'path' && dep.source !== undefined);
    const inputs = isImported
        ? (0,failure.ok)({ deps: stage.lock?.deps ?? [], params: new Map() })
        : await (0,stage_inputs/* readInputs */.Ko)(stage, { hash, params: (path) => (0,run_context/* readParams */.LE)(project, path), hashUrl: (0,url_reader/* urlReader */.v)(session, {}) }, { promised: false });
    if (!inputs.ok)
        return inputs;
    const note = (text) => session.host.emit({ kind: 'warning', failure: { reason: 'output', message: text } });
    const made = await (0,stage_outputs/* readOutputs */.T7)(stage, { projectRoot: session.projectRoot, hash }, note);
    if (!made.ok)
        return made;
    for (const { output, path } of made.value) {
        const ignored = output.cache && output.place.kind === 'inside' ? await writing.files.ignore(path) : (0,failure.ok)(undefined);
        if (!ignored.ok)
            return ignored;
    }
    const outs = made.value.map((one) => (0,kept_versions/* recordedOut */.f)(stage, one, session));
    return (0,failure.ok)({
        entry: { cmd: stage.cmd ?? '', deps: inputs.value.deps, params: inputs.value.params, outs },
        hashed: new Map(made.value.map(({ output, hashed }) => [output.path, hashed])),
    });
}
async function unchanged(writing, stage) {
    const { session, project } = writing;
    const hash = (0,workspace_hash/* workspaceHash */.Qo)(session, project, await session.ignore());
    const snapshot = await (0,plan_snapshot/* takeSnapshot */.W)([{ ...stage, frozen: false }], {
        graph: project.graph,
        hash,
        hashUrl: (0,url_reader/* urlReader */.v)(session, {}),
        params: (path) => (0,run_context/* readParams */.LE)(project, path),
        absent: 'as-is',
        stored: () => true,
        tree: (0,remotes/* manifestReader */.rk)(session, undefined),
    });
    if (!snapshot.ok)
        return snapshot;
    const { reasons, unknown = [] } = (0,verdict/* judge */.S)({ ...stage, frozen: false }, snapshot.value);
    const changes = reasons.filter(({ kind }) => kind !== 'always-changed' && kind !== 'not-locked');
    if (changes.length > 0 || unknown.length > 0) {
        return (0,failure/* fail */.fJ)({
            reason: 'stage',
            message: `unable to commit changed ${(0,stage_dump/* stageText */.U2)(writing, stage)}. Use \`-f|--force\` to force.`,
            location: stage.location,
        });
    }
    const hashed = new Map();
    for (const output of stage.outs) {
        const found = await (0,stage_inputs/* hashKeepingGeneration */.qb)(output.place, (0,stage_dump/* pathIn */.lW)(stage.lock?.outs, output.path), { hash });
        if (!found.ok)
            return found;
        if (found.value !== undefined)
            hashed.set(output.path, found.value);
    }
    return (0,failure.ok)({ entry: recordedEntry(stage), hashed });
}
function recordedEntry(stage) {
    const { deps, outs, lock } = stage;
    const params = new Map();
    for (const dep of deps) {
        const values = dep.kind === 'params' ? lock?.params.get(dep.path) : undefined;
        if (dep.kind !== 'params' || values === undefined)
            continue;
        const kept = [...values].filter(([key]) => dep.keys === undefined || dep.keys.includes(String(key)));
        params.set(dep.path, new Map(kept));
    }
    return {
        cmd: stage.cmd ?? '',
        deps: deps.flatMap((dep) => (dep.kind === 'path' ? [(0,stage_dump/* pathIn */.lW)(lock?.deps, dep.path)] : [])),
        params,
        outs: outs.map(({ path }) => (0,stage_dump/* pathIn */.lW)(lock?.outs, path)),
    };
}
async function commitPart(writing, output, hashed, part) {
    const { session } = writing;
    const root = output.place.kind === 'url' ? output.place.url : output.place.path;
    const { filter } = part;
    if (filter === undefined || filter === root || hashed.tree === undefined) {
        return put(writing, root, hashed, { relink: part.relink });
    }
    const inner = filter.slice(root.length + 1);
    const meant = hashed.tree.entries.filter(({ path }) => path === inner || path.startsWith(`${inner}/`));
    if (meant.length === 0)
        return (0,failure/* fail */.fJ)({ reason: 'output', message: `output '${filter}' does not exist` });
    const { hashName } = hashed.info;
    for (const { path, oid } of meant) {
        const stamp = hashed.stamps?.get(path);
        const file = {
            info: { oid, hashName },
            ...(stamp === undefined ? {} : { stamps: new Map([['', stamp]]) }),
        };
        const done = await put(writing, `${root}/${path}`, file, { relink: part.relink });
        if (!done.ok)
            return done;
    }
    const { oid, bytes } = (0,tree/* treeId */.Mh)(hashed.tree);
    session.cache.addBytes(bytes, { oid, hashName });
    return (0,failure.ok)(undefined);
}
function put({ session }, path, hashed, { relink, linkTypes }) {
    const { projectRoot, cache, config, host } = session;
    return (0,commit/* commitOutput */.p)({
        projectRoot,
        path,
        hashed,
        cache,
        linkTypes: linkTypes ?? config.cacheTypes,
        relink,
        signal: host.signal,
    });
}
async function keepRun(writing, stage, { entry, hashed }) {
    if (!(0,run_cache_key/* isCacheable */.TZ)(stage) || !(0,run_cache_key/* hasKey */.CJ)(entry) || entry.outs.some(({ oid }) => oid === undefined))
        return (0,failure.ok)(undefined);
    for (const output of stage.outs) {
        const made = hashed.get(output.path);
        if (output.cache || made === undefined || output.place.kind !== 'inside')
            continue;
        const done = await put(writing, output.place.path, made, { relink: true, linkTypes: ['copy'] });
        if (!done.ok)
            return done;
    }
    const { cache, host } = writing.session;
    const runs = new run_cache/* RunCache */.C({ local: cache.store, signal: host.signal, note: () => { } });
    const saved = await runs.save(entry);
    return saved.ok ? (0,failure.ok)(undefined) : saved;
}

// EXTERNAL MODULE: ./lib/commands/write-session.js
var write_session = __webpack_require__(65336);
;// CONCATENATED MODULE: ./lib/commands/commit.js





const commit_commit = {
    name: 'commit',
    help: 'Record changed data: into the cache, dvc.lock and .dvc files',
    args: '[targets...]',
    options: [
        { flags: '-f, --force', help: 'also what changed since it was recorded' },
        { flags: '-d, --with-deps', help: 'also what the targets depend on' },
        { flags: '-R, --recursive', help: 'everything below the given folders' },
        { flags: '--no-relink', help: 'leave the files in the workspace as they are' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host) {
        const what = ['commit', ...words.args].join(' ');
        const done = await (0,write_session/* withWriting */.$)(host, { what, scmContext: false }, (writing) => commitEach(writing, words, failed));
        return done.ok ? 0 : (0,stage_dump/* verbFailures */.jy)(done.failures);
    },
};
async function commitEach(writing, words, told = (_word, failures) => ({ ok: false, failures })) {
    const { session, files } = writing;
    const targets = words.args.length === 0 ? [undefined] : words.args;
    for (const [i, word] of targets.entries()) {
        const loaded = i === 0 ? (0,failure.ok)(writing.project) : await session.reload();
        const done = loaded.ok ? await commitOne({ session, project: loaded.value, files }, word, words) : loaded;
        if (!done.ok)
            return told(word, done.failures);
    }
    return (0,failure.ok)(undefined);
}
function failed(word, failures) {
    return {
        ok: false,
        ...(0,stage_dump/* verbFailures */.jy)(failures, `failed to commit${word === undefined ? '' : ` ${word}`} - `),
    };
}
async function commitOne(writing, word, { options }) {
    const targets = await commitTargets(writing, word, options);
    if (!targets.ok)
        return targets;
    const how = { force: options.force === true, relink: options.relink !== false };
    for (const group of groups(targets.value)) {
        const recorded = [];
        for (const target of group) {
            const entry = await commitStage(writing, target, how);
            if (!entry.ok)
                return entry;
            recorded.push({ stage: target.stage, entry: entry.value });
        }
        const written = await dump(writing, recorded);
        if (!written.ok)
            return written;
    }
    return (0,failure.ok)(undefined);
}
async function commitTargets({ project, session }, word, options) {
    if (word === undefined)
        return (0,failure.ok)(project.stages.map((stage) => ({ stage })));
    const recursive = options.recursive === true;
    const asOutput = await (0,targets/* resolveOutTargets */.jV)(project, [word], { cwd: session.cwd, recursive, withDeps: true });
    const [only, ...others] = asOutput.ok ? asOutput.value : [];
    if (only !== undefined && others.length === 0 && !recursive) {
        const { place } = only.output;
        const filter = only.path ?? (place.kind === 'inside' ? place.path : undefined);
        if (filter !== undefined && (only.stage.outs.length > 1 || only.path !== undefined))
            return (0,failure.ok)([{ stage: only.stage, filter }]);
    }
    const stages = await (0,targets/* resolveTargets */.h5)(project, [word], {
        cwd: session.cwd,
        recursive,
        singleItem: true,
        withDeps: options.withDeps === true && (others.length > 0 || only === undefined),
        orOutputs: true,
    });
    return stages.ok ? (0,failure.ok)(stages.value.map((stage) => ({ stage }))) : stages;
}
function groups(targets) {
    const found = [];
    for (const target of targets) {
        const last = found.at(-1);
        if (last !== undefined && last[0]?.stage.file === target.stage.file)
            last.push(target);
        else
            found.push([target]);
    }
    return found;
}
async function dump(writing, recorded) {
    const [first] = recorded;
    if (first?.stage.dvcFile === undefined)
        return (0,stage_dump/* dumpLock */._Y)(writing, recorded);
    return dumpSource(writing, first.stage, first.entry);
}
function dumpSource(writing, stage, entry) {
    return (0,stage_dump/* dumpDvcFile */.QN)(writing, stage.file, (0,stage_dump/* dvcFileContent */.Hi)(stage, entry));
}


/***/ }),

/***/ 79927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ lookAtWorkspace),
/* harmony export */   Kj: () => (/* binding */ judgeCommitted),
/* harmony export */   M9: () => (/* binding */ judgeForRun),
/* harmony export */   be: () => (/* binding */ judgeStages)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3950);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12742);
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10205);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26330);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50847);
/* harmony import */ var _workspace_ignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7652);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95180);








async function judgeStages(session, project, stages, options) {
    const snapshot = await lookAtWorkspace(session, project, stages, options);
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
async function judgeForRun(session, project, stages, options) {
    const all = await judgeStages(session, project, stages, options);
    if (all.ok)
        return all.value;
    const each = await Promise.all(stages.map(async (stage) => {
        const judged = await judgeStages(session, project, [stage], options);
        const verdict = judged.ok ? judged.value.get(stage.address) : undefined;
        return [stage.address, verdict ?? { kind: 'unknown', reasons: [] }];
    }));
    return new Map(each);
}
async function judgeCommitted(project, stages, tree) {
    const ignore = await (0,_workspace_ignore_js__WEBPACK_IMPORTED_MODULE_5__/* .loadIgnore */ .D)(project.revision);
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(stages, {
        graph: project.graph,
        hash: committedHash(project.revision, ignore),
        params: (path) => project.paramsFile(path),
        absent: 'pull',
        stored: () => true,
        tree,
    });
    return snapshot.ok ? { ok: true, value: verdicts(stages, snapshot.value) } : snapshot;
}
function verdicts(stages, snapshot) {
    return new Map(stages.map((stage) => [stage.address, (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(stage, snapshot)]));
}
async function lookAtWorkspace(session, project, stages, options) {
    const ignore = await session.ignore();
    return (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(stages, {
        get graph() {
            return project.graph;
        },
        hash: (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceHash */ .Qo)(session, project, ignore),
        hashNow: (place, hashName) => {
            const request = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .hashRequest */ .Oh)(place, hashName, { session, project, ignore });
            return request === undefined ? undefined : (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashNow */ .b8)(request);
        },
        ...(options.hashUrl === undefined ? {} : { hashUrl: options.hashUrl }),
        params: (path) => project.paramsFile(path),
        absent: options.absent,
        stored: (locked) => (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .isStored */ .mL)(session, locked),
        tree: options.tree,
    });
}
function committedHash(revision, ignore) {
    return async (place, hashName) => {
        if (place.kind !== 'inside')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        const kind = await revision.kind(place.path);
        if (kind === 'directory')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await committedFolder(revision, place.path, hashName, ignore));
        const bytes = kind === 'file' ? await revision.read(place.path) : undefined;
        if (bytes === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ info: { oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Bytes */ .cG)(bytes, hashName), hashName, size: bytes.length } });
    };
}
async function committedFolder(revision, path, hashName, ignore) {
    const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(path === '' ? name : `${path}/${name}`, false));
    const entries = await Promise.all(names.map(async (name) => {
        const bytes = (await revision.read(path === '' ? name : `${path}/${name}`)) ?? new Uint8Array();
        return { path: name, oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_2__/* .md5Bytes */ .cG)(bytes, hashName), size: bytes.length };
    }));
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTree */ .TI)(entries);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    return { info: { oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeId */ .Mh)(tree).oid, hashName, size, nfiles: entries.length }, tree };
}


/***/ }),

/***/ 13667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ dvcFileContent),
/* harmony export */   QN: () => (/* binding */ dumpDvcFile),
/* harmony export */   T6: () => (/* binding */ dumpStage),
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   _Y: () => (/* binding */ dumpLock),
/* harmony export */   es: () => (/* binding */ keptFields),
/* harmony export */   jy: () => (/* binding */ verbFailures),
/* harmony export */   lW: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54901);
/* harmony import */ var _project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22521);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47614);
/* harmony import */ var _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59152);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52855);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31266);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76248);












function dumpDvcFile(writing, file, content) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    const path = (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    const text = (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDvcFile */ .tY)(old, content, file);
    if (!text.ok)
        return text;
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function dumpStage({ session, files }, stage) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .safePath */ .n)(session.projectRoot, stage.file);
    if (!target.ok)
        return target;
    const text = (0,_project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .updateStage */ .Io)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value), 'utf8'), stage);
    if (!text.ok)
        return text;
    const shown = (0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(stage.file, session.cwd);
    session.host.emit({ kind: 'note', text: `Modifying stage '${stage.name}' in '${shown}'` });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    files.track(stage.file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function dvcFileContent(stage, entry) {
    if (stage.dvcFile === undefined)
        throw new Error(`${stage.address} is no .dvc file`);
    return (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .recordInDvcFile */ .K_)(stage.dvcFile, {
        deps: stage.deps.map(({ path }) => pathIn(entry.deps, path)),
        outs: stage.outs.map(({ path }) => pathIn(entry.outs, path)),
    }, stage.file);
}
function keptFields(old, path) {
    const outs = old?.get('outs');
    const before = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isList */ .Lv)(outs)
        ? outs.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isMapping */ .pi).find((entry) => entry.get('path') === path)
        : undefined;
    const of = (from, keys) => keys.flatMap((key) => {
        const value = from?.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    return {
        stage: of(old, ['desc', 'meta']),
        out: of(before, ['desc', 'type', 'labels', 'meta', 'remote', 'push']),
    };
}
function pathIn(paths, path) {
    return paths?.find((entry) => entry.path === path) ?? { path, hashName: 'md5' };
}
async function dumpLock(writing, records) {
    const { projectRoot, host } = writing.session;
    const writer = new _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .LockWriter */ .T(projectRoot, records.map(({ stage }) => stage.address));
    const [first] = records;
    if (first === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    const lockFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, first.stage.file.replace(/\.[^./]*$/, '.lock'));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8') : undefined;
    const done = await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry)));
    const failures = done.flatMap((written) => (written.ok ? [] : written.failures));
    if (failures.length > 0)
        return { ok: false, failures };
    const [written] = done.flatMap((one) => (one.ok ? [one.value] : []));
    if (written !== undefined && before !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8')) {
        writing.files.track(written.file);
        host.emit({ kind: 'lock-written', file: written.file, created: written.created });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function verbFailures(failures, prefix = '') {
    return {
        failures: failures.map((failure) => ({
            ...failure,
            reason: failure.reason === 'usage' ? 'project' : failure.reason,
            message: `${prefix}${failure.message}`,
        })),
    };
}
function stageText({ session }, stage) {
    return `stage: '${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_6__/* .addressFrom */ .L)(stage, session.cwd)}'`;
}


/***/ }),

/***/ 34138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ stageNeeds),
/* harmony export */   Jj: () => (/* binding */ planNeeds)
/* harmony export */ });
/* unused harmony exports amountOf, amountOfAll */
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49164);

function stageNeeds(stage, graph, here, makes) {
    const paths = stage.deps.flatMap((dep) => (isInside(dep) ? [dep.place.path] : []));
    const needs = paths.flatMap((path) => pathNeeds(path, graph, here));
    const once = [...new Map(needs.map((need) => [need.output, need])).values()];
    return once.filter((need) => !makes(need.stage.address));
}
function isInside(dep) {
    return dep.place.kind === 'inside';
}
function pathNeeds(path, graph, here) {
    const above = graph.producerAbove(path);
    if (above !== undefined) {
        if (here(path))
            return [];
        const { place } = above.output;
        if (place.kind === 'inside' && here(place.path))
            return [];
        const need = recorded(above);
        return need === undefined ? [] : [need];
    }
    return graph.producersBelow(path).flatMap((below) => {
        if (below.output.place.kind === 'inside' && here(below.output.place.path))
            return [];
        return recorded(below) ?? [];
    });
}
function recorded({ stage, output }) {
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    return output.cache && locked?.oid !== undefined ? { stage, output, locked } : undefined;
}
function amountOf(locked) {
    return { objects: locked.nfiles === undefined ? 1 : locked.nfiles + 1, bytes: locked.size ?? 0 };
}
function amountOfAll(needs) {
    const distinct = new Map(needs.map(({ locked }) => [locked.oid, locked]));
    return [...distinct.values()].map(amountOf).reduce(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .add */ .WQ, _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6);
}
function planNeeds(stages, graph, look) {
    const running = new Set(stages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .willRun */ .i9).map(({ stage }) => stage.address));
    const counted = new Set();
    const fetch = new Map();
    for (const planned of stages.filter(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .willRun */ .i9)) {
        const needs = stageNeeds(planned.stage, graph, look.here, (address) => running.has(address));
        const fresh = needs.filter(({ locked }) => !counted.has(locked.oid ?? '') && !look.cached(locked));
        for (const { locked } of fresh)
            counted.add(locked.oid ?? '');
        fetch.set(planned.stage.address, amountOfAll(fresh));
    }
    const rest = graph.stages.flatMap((stage) => stage.outs.flatMap((output) => {
        const need = recorded({ stage, output });
        const wanted = need !== undefined && !counted.has(need.locked.oid ?? '') && !look.cached(need.locked);
        return wanted ? [need] : [];
    }));
    return { fetch, avoided: amountOfAll(rest) };
}


/***/ }),

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ updateStage),
/* harmony export */   Nz: () => (/* binding */ withoutStage),
/* harmony export */   mF: () => (/* binding */ addStage)
/* harmony export */ });
/* unused harmony export pipelineStageValue */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98745);
/* harmony import */ var _values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71842);
/* harmony import */ var _dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54901);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45690);






function updateStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, stage.file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    const node = stages?.kind === 'mapping' ? (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '') : undefined;
    if (stage.parametrized === true || node?.kind !== 'mapping') {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `cannot dump a parametrized stage: '${stage.address}'`,
            location: stage.location,
            hint: `change it in ${stage.file} by hand`,
        });
    }
    (0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(node, pipelineStageValue(stage));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function addStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text ?? '', stage.file);
    if (!root.ok)
        return root;
    const value = pipelineStageValue(stage);
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping') {
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(root.value, 'stages', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(new Map([[stage.name ?? '', value]])));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
    }
    const before = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '');
    if (before === undefined || !(0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(before, value))
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(stages, stage.name ?? '', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(value));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function withoutStage(text, file, name) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping' || (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, name) === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
    (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteEntry */ .KB)(stages, name);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stages.entries.length === 0 ? undefined : (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function pipelineStageValue(stage) {
    const wdir = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(stage.wdir, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(stage.file));
    const byRole = (role) => stage.outs
        .filter((out) => out.role === role)
        .toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map(outValue);
    const entries = [
        ['desc', stage.desc],
        ['cmd', stage.cmd === undefined || typeof stage.cmd === 'string' ? stage.cmd : [...stage.cmd]],
        ['wdir', wdir === '.' ? undefined : wdir],
        ['deps', stage.deps.flatMap((dep) => (dep.kind === 'path' ? [dep.path] : [])).sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)],
        ['params', paramsValue(stage.deps.filter((dep) => dep.kind === 'params'))],
        ['outs', byRole('output')],
        ['metrics', byRole('metric')],
        ['plots', byRole('plot')],
        ['frozen', stage.frozen],
        ['always_changed', stage.alwaysChanged && (stage.deps.length > 0 || stage.outs.length > 0)],
        ['meta', stage.meta],
    ];
    return new Map(entries.filter((entry) => isTruthy(entry[1])));
}
function paramsValue(params) {
    let list = [];
    for (const { path, keys } of params.toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))) {
        const sorted = [...(keys ?? [])].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP);
        if (sorted.length > 0 && path === 'params.yaml')
            list = [...sorted, ...list];
        else
            list.push(new Map([[path, sorted.length > 0 ? sorted : null]]));
    }
    return list;
}
const annotations = ['desc', 'type', 'labels', 'meta'];
function outValue(out) {
    const props = out.props ?? new Map();
    const flags = new Map();
    for (const key of annotations) {
        const value = props.get(key);
        if (value !== undefined && isTruthy(value))
            flags.set(key, value);
    }
    if (!out.cache)
        flags.set('cache', false);
    if (out.persist)
        flags.set('persist', true);
    for (const [key, value] of props)
        if (!annotations.includes(key))
            flags.set(key, value);
    if (out.remote !== undefined)
        flags.set('remote', out.remote);
    if (!out.push)
        flags.set('push', false);
    return flags.size === 0 ? out.path : new Map([[out.path, flags]]);
}
function isTruthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value))
        return value.size > 0;
    return value !== undefined && value !== null && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .pyEqual */ .Q8)(value, false) && value !== '';
}


/***/ }),

/***/ 5421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   OZ: () => (/* binding */ isReleased),
/* harmony export */   PK: () => (/* binding */ stageRule),
/* harmony export */   fG: () => (/* binding */ allowsRepository),
/* harmony export */   h6: () => (/* binding */ allowsAddress),
/* harmony export */   id: () => (/* binding */ allowsOutside),
/* harmony export */   qR: () => (/* binding */ isKeptToProtected),
/* harmony export */   r7: () => (/* binding */ metricOwners),
/* harmony export */   vO: () => (/* binding */ metricRule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84659);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45690);




function stageRule(policy, stage) {
    const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
    let rule = { needs: new Map() };
    for (const entry of policy.stages) {
        if (!names.some((name) => name !== undefined && matches(entry.pattern, name)))
            continue;
        const { pattern: _, location: __, needs, ...said } = entry;
        rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
    }
    return rule;
}
function isKeptToProtected(policy, stage) {
    return stageRule(policy, stage).onProtected === true;
}
function fromTop({ folder }, { file, name }) {
    if (folder === '')
        return undefined;
    return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}
function metricRule(policy, file, key) {
    return policy.metrics.findLast(({ pattern }) => [key, `${file}:${key}`].some((name) => matches(pattern, name)));
}
function ownersOf(policy, path) {
    return policy.owners.findLast(({ pattern }) => !pattern.startsWith('metric:') && (0,_workspace_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileGlob */ .S)(pattern)?.test(path) === true);
}
function metricOwners(policy, file, key) {
    return policy.owners.findLast(({ pattern }) => pattern.startsWith('metric:') &&
        [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)));
}
function isReleased(policy, name) {
    return policy.models.release.some((pattern) => matches(pattern, name));
}
function allowsOutside(policy, projectRoot, path) {
    return policy.outside.some((entry) => {
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFolder */ .h1)(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
        if (place === '/' || path === place || path.startsWith(`${place}/`))
            return true;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(place) && ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, place) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(path, `${place}/*`));
    });
}
function allowsAddress({ outside }, url) {
    const wanted = URL.canParse(url) ? new URL(url).href : undefined;
    return outside.some((entry) => {
        if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry))
            return false;
        const above = new URL(entry).href.replace(/\/+$/, '');
        return wanted === above || wanted.startsWith(`${above}/`);
    });
}
function allowsRepository(policy, projectRoot, url) {
    if (!/^[\w+.-]+:\/\//.test(url)) {
        const [, host, path] = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(url) ?? [];
        if (host !== undefined)
            return allowsAddress(policy, `https://${host}/${path}`);
        return allowsOutside(policy, projectRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(projectRoot, url));
    }
    return allowsAddress(policy, url.replace(/^(?:git\+)?ssh:\/\/(?:[^/@]*@)?/, 'https://'));
}
function matches(pattern, name) {
    return pattern === name || ((0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(pattern) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatch */ .e)(name, pattern));
}


/***/ }),

/***/ 59152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ LockWriter),
  L: () => (/* binding */ lockFileOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/root.js
var workspace_root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/project/dvc-lock/quick.js
var quick = __webpack_require__(67752);
;// CONCATENATED MODULE: ./lib/run/serial-lock.js


class SerialLock {
    #original;
    #records = [];
    constructor(original) {
        this.#original = original;
    }
    set(name, entry, rank) {
        const others = this.#records.filter((other) => other.name !== name);
        const at = others.findLastIndex((other) => other.rank <= rank) + 1;
        const first = Math.min(at, this.#records.findIndex((other) => other.name === name) >>> 0);
        this.#records = others
            .toSpliced(at, 0, { name, entry, rank })
            .map((record, i) => (i < first ? record : { ...record, text: undefined }));
    }
    text() {
        let done = this.#records.findLastIndex(({ text }) => text !== undefined);
        let text = this.#records[done]?.text ?? this.#original;
        while (++done < this.#records.length) {
            const record = this.#records[done];
            const updated = (0,dvc_lock/* updateLock */.tn)(text, new Map([[record.name, record.entry]]));
            if (!updated.ok)
                return updated;
            text = updated.value;
            record.text = text;
            const old = this.#records[done - keptTexts];
            if (old !== undefined)
                old.text = undefined;
        }
        return (0,failure.ok)(text ?? '');
    }
}
const keptTexts = 16;

;// CONCATENATED MODULE: ./lib/run/lock-file.js




class LockFile {
    #known;
    #head;
    #changed = new Map();
    #added = [];
    #provedHead = null;
    #isLossy;
    #serial;
    constructor(text, known) {
        this.#head = text;
        this.#isLossy = (0,quick/* isLossy */.d)(text ?? '');
        this.#serial = new SerialLock(text);
        this.#known = known;
    }
    static open(text, file) {
        if (text === undefined)
            return (0,failure.ok)(new LockFile(undefined, new Set()));
        const parsed = (0,dvc_lock/* parseLock */.PG)(text, file);
        return parsed.ok ? (0,failure.ok)(new LockFile(text, new Set(parsed.value.stages.keys()))) : parsed;
    }
    hadName(name) {
        return this.#known.has(name);
    }
    set(name, entry, rank) {
        this.#serial.set(name, entry, rank);
        if (this.#known.has(name)) {
            const settled = this.#changed.has(name) ? this.#settle() : (0,failure.ok)(undefined);
            this.#changed.set(name, entry);
            return settled;
        }
        const alone = (0,dvc_lock/* updateLock */.tn)(undefined, new Map([[name, entry]]));
        if (!alone.ok)
            return alone;
        const isPlain = alone.value.startsWith(opening) && !lock_file_anchor.test(alone.value);
        const block = isPlain ? alone.value.slice(opening.length) : undefined;
        const others = this.#added.filter((other) => other.name !== name);
        const before = others.findLastIndex((other) => other.rank <= rank) + 1;
        this.#added = others.toSpliced(before, 0, { name, rank, entry, block });
        return (0,failure.ok)(undefined);
    }
    #settle() {
        if (this.#changed.size === 0)
            return (0,failure.ok)(undefined);
        const head = (0,dvc_lock/* updateLock */.tn)(this.#head, this.#changed);
        if (!head.ok)
            return head;
        this.#head = head.value;
        this.#changed = new Map();
        this.#isLossy ||= (0,quick/* isLossy */.d)(head.value);
        return (0,failure.ok)(undefined);
    }
    text() {
        const settled = this.#settle();
        if (!settled.ok)
            return settled;
        if (this.#isLossy)
            return this.#serial.text();
        const text = this.#joined();
        if (!text.ok || !(0,quick/* isLossy */.d)(text.value))
            return text;
        this.#isLossy = true;
        return this.#serial.text();
    }
    #joined() {
        if (this.#added.length === 0)
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map());
        const blocks = this.#blocks();
        if (blocks === undefined) {
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map(this.#added.map(({ name, entry }) => [name, entry])));
        }
        return (0,failure.ok)((this.#head ?? opening) + blocks.join(''));
    }
    #blocks() {
        const blocks = this.#added.flatMap(({ block }) => block ?? []);
        if (blocks.length !== this.#added.length)
            return undefined;
        if (this.#provedHead === this.#head)
            return blocks;
        const [first] = this.#added;
        if (first === undefined)
            return undefined;
        const real = (0,dvc_lock/* updateLock */.tn)(this.#head, new Map([[first.name, first.entry]]));
        if (!real.ok || real.value !== (this.#head ?? opening) + first.block)
            return undefined;
        this.#provedHead = this.#head;
        return blocks;
    }
}
const opening = "schema: '2.0'\nstages:\n";
const lock_file_anchor = /[&*]id\d{3}/;

;// CONCATENATED MODULE: ./lib/run/lock-writer.js







class LockWriter {
    #projectRoot;
    #rank;
    #open = new Map();
    #pending = [];
    #isWriting = false;
    #wake;
    constructor(projectRoot, order) {
        this.#projectRoot = projectRoot;
        this.#rank = new Map(order.map((address, rank) => [address, rank]));
    }
    record(stage, entry, { mayWait = false } = {}) {
        return new Promise((resolve) => {
            this.#pending.push({ stage, entry, resolve });
            if (!mayWait)
                this.#wake?.();
            if (!this.#isWriting)
                void this.#writePending();
        });
    }
    async #writePending() {
        this.#isWriting = true;
        await new Promise((resolve) => setImmediate(resolve));
        while (this.#pending.length > 0) {
            const began = performance.now();
            const byFile = Map.groupBy(this.#pending, ({ stage }) => lockFileOf(stage));
            this.#pending = [];
            for (const [file, records] of byFile) {
                const written = await this.#write(file, records);
                for (const { resolve } of records)
                    resolve(written);
            }
            await this.#rest(Math.min(longestRest, (performance.now() - began) * restFactor));
        }
        this.#isWriting = false;
    }
    #rest(milliseconds) {
        return new Promise((resolve) => {
            const end = () => {
                clearTimeout(timer);
                this.#wake = undefined;
                resolve();
            };
            const timer = setTimeout(end, milliseconds);
            this.#wake = end;
        });
    }
    async #write(file, records) {
        const path = (0,safe_path/* safePath */.n)(this.#projectRoot, file);
        if (!path.ok)
            return path;
        try {
            const stamp = stampOf(path.value);
            if (stamp !== undefined && leavesRepository(path.value))
                return (0,failure/* fail */.fJ)(refusedLink(file));
            const last = this.#open.get(file);
            const changedMeanwhile = last !== undefined && !sameStamp(last.stamp, stamp);
            const recorded = last?.recorded ?? [];
            const lock = last === undefined || changedMeanwhile
                ? LockFile.open(readLock(path.value, stamp), file)
                : (0,failure.ok)(last.lock);
            if (!lock.ok)
                return lock;
            const lost = changedMeanwhile
                ? last.recorded.filter(({ stage }) => !lock.value.hadName(nameOf(stage)))
                : [];
            const text = this.#fill(lock.value, [...lost, ...records]);
            if (!text.ok)
                return text;
            await replaceFile(path.value, text.value);
            recorded.push(...records);
            this.#open.set(file, { lock: lock.value, stamp: stampOf(path.value), recorded });
            return (0,failure.ok)({ file, created: stamp === undefined, changedMeanwhile });
        }
        catch (error) {
            return (0,failure/* fail */.fJ)(diskFailure(error, file));
        }
    }
    #fill(lock, records) {
        for (const { stage, entry } of records) {
            const rank = this.#rank.get(stage.address) ?? Number.MAX_SAFE_INTEGER;
            const set = lock.set(nameOf(stage), entry, rank);
            if (!set.ok)
                return set;
        }
        return lock.text();
    }
}
const restFactor = 9;
const longestRest = 100;
function nameOf(stage) {
    return stage.name ?? stage.address;
}
function readLock(path, stamp) {
    return stamp === undefined ? undefined : external_node_fs_.readFileSync(path, 'utf8');
}
function lockFileOf(stage) {
    return stage.file.replace(/\.[^./]*$/, '.lock');
}
function stampOf(path) {
    return external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
}
function sameStamp(a, b) {
    return a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;
}
async function replaceFile(path, text) {
    const target = external_node_fs_.existsSync(path) ? external_node_fs_.realpathSync(path) : path;
    const mode = external_node_fs_.statSync(target, { throwIfNoEntry: false })?.mode;
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(target));
    try {
        external_node_fs_.writeFileSync(temp, text, { flag: 'wx' });
        if (mode !== undefined)
            external_node_fs_.chmodSync(temp, mode & 0o7777);
        await external_node_fs_.promises.rename(temp, target);
    }
    catch (error) {
        external_node_fs_.rmSync(temp, { force: true });
        throw error;
    }
}
function leavesRepository(path) {
    if (!external_node_fs_.lstatSync(path).isSymbolicLink())
        return false;
    const root = external_node_fs_.realpathSync((0,workspace_root/* findGitRoot */.k)((0,external_node_path_.dirname)(path)) ?? (0,external_node_path_.dirname)(path));
    const inside = (0,external_node_path_.relative)(root, external_node_fs_.realpathSync(path));
    return inside.startsWith('..') || inside.startsWith(external_node_path_.sep) || inside.split(external_node_path_.sep).includes('.git');
}
function refusedLink(file) {
    return {
        reason: 'refused',
        message: `'${file}' is a link that leads out of the repository`,
        location: { file },
        hint: 'replace the link by the file itself',
    };
}
function diskFailure(error, file) {
    const { code, syscall } = error;
    if (code === undefined || syscall === undefined)
        throw error;
    return {
        reason: 'storage',
        message: `'${file}' could not be written: ${code}`,
        location: { file },
        hint: 'check who owns it and that the disk has space; what was made is in the cache, and the next run restores it',
    };
}


/***/ }),

/***/ 37789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   RU: () => (/* binding */ readPrefixes),
/* harmony export */   s3: () => (/* binding */ entryPath)
/* harmony export */ });
/* harmony import */ var _run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62405);

function entryKind(stage) {
    if (!(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isCacheable */ .TZ)(stage))
        return undefined;
    return (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .isSaved */ .Gs)(stage) ? 'dvc' : 'own';
}
const trusted = { dvc: 'runs/', own: 'lockstep/runs/' };
function readPrefixes(kind, lane) {
    return [...(lane === undefined ? [] : [lanePrefix(lane)]), trusted[kind]];
}
function entryPath(entry, kind, lane) {
    const prefix = lane === undefined ? trusted[kind] : lanePrefix(lane);
    return `${(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runCacheFolder */ .A3)((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runCacheKey */ .Hw)(entry), prefix)}${(0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runCacheValue */ .fj)(entry)}`;
}
function lanePrefix(lane) {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(lane))
        throw new RangeError(`'${lane}' is no lane`);
    return `lockstep/lanes/${lane}/`;
}


/***/ }),

/***/ 99579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ RunCache)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62087);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);
/* harmony import */ var _run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62405);
/* harmony import */ var _run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37789);





const maxEntryBytes = 16 * 2 ** 20;
const remoteRequests = 3;
class RunCache {
    #options;
    #remoteIsDown = false;
    constructor(options) {
        this.#options = options;
    }
    async findLocal(wanted, look = {}) {
        const { local, lane, signal, note } = this.#options;
        const search = { wanted, signal, note: look.note ?? note, budget: { left: Number.POSITIVE_INFINITY } };
        const prefixes = new Set([...(0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrefixes */ .RU)(look.kind ?? 'dvc', lane), ...(0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrefixes */ .RU)('dvc', lane)]);
        return findIn(local, [...prefixes], search);
    }
    async findRemote(wanted, look = {}) {
        const { remote, lane, signal, note } = this.#options;
        if (remote === undefined || this.#remoteIsDown)
            return undefined;
        const tell = look.note ?? note;
        const search = { wanted, signal, note: tell, budget: { left: remoteRequests } };
        try {
            return await findIn(remote, (0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .readPrefixes */ .RU)(look.kind ?? 'dvc', lane), search);
        }
        catch (error) {
            if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A))
                throw error;
            if (this.#remoteIsDown)
                return undefined;
            this.#remoteIsDown = true;
            await tell(`the run cache of ${remote.name} is not used: ${error.message}`);
        }
        return undefined;
    }
    async save(entry, kind = 'dvc') {
        const { local, lane, signal } = this.#options;
        const key = (0,_run_cache_place_js__WEBPACK_IMPORTED_MODULE_4__/* .entryPath */ .s3)(entry, kind, lane);
        try {
            const text = (0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .runCacheText */ .hj)(entry);
            const kept = (await local.has([key], signal)).has(key) ? await readText(local, key, signal) : undefined;
            if (kept === text || (kept !== undefined && believed(kept, key, entry).ok))
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(key);
            await local.write(key, { kind: 'bytes', bytes: Buffer.from(text) }, signal);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(key);
        }
        catch (error) {
            if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A)
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error.failure);
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .Vq)(error);
        }
    }
}
async function findIn(store, prefixes, search) {
    for (const prefix of prefixes) {
        if (search.budget.left < 1)
            return undefined;
        const found = await find(store, prefix, search);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function find(store, prefix, search) {
    const { wanted, budget, signal, note } = search;
    const folder = (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheFolder */ .A3)((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(wanted), prefix);
    budget.left--;
    for (const { key, size } of newestFirst(await collect(store.list(folder, signal)))) {
        if (!/^[0-9a-f]{64}$/.test(key.slice(folder.length)))
            continue;
        if (budget.left-- < 1)
            return undefined;
        const text = size > maxEntryBytes ? undefined : await readListed(store, key, signal);
        if (text === 'gone')
            continue;
        const entry = text === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(key, 'it is too large')) : believed(text.read, key, wanted);
        if (entry.ok)
            return entry.value;
        await note(`${entry.failures.map(({ message }) => message).join('; ')} (${store.name})`);
    }
    return undefined;
}
async function collect(items) {
    const all = [];
    for await (const item of items)
        all.push(item);
    return all;
}
function newestFirst(items) {
    return items.toSorted((a, b) => (b.modified ?? 0) - (a.modified ?? 0) || (a.key < b.key ? 1 : -1));
}
async function readListed(store, key, signal) {
    try {
        return { read: await readText(store, key, signal) };
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A && error.code === 'not-found')
            return 'gone';
        throw error;
    }
}
async function readText(store, key, signal) {
    const chunks = [];
    let size = 0;
    for await (const chunk of await store.read(key, signal)) {
        size += chunk.length;
        if (size > maxEntryBytes)
            break;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function believed(text, path, wanted) {
    const parsed = (0,_project_dvc_lock_dvc_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLockEntry */ .zT)(text, path);
    const failures = parsed.ok ? (parsed.value.failures ?? []) : parsed.failures;
    if (!parsed.ok || failures.length > 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, failures[0]?.message ?? 'it does not parse'));
    const read = parsed.value;
    const entry = sameButSpaces(read.cmd, wanted.cmd) ? { ...read, cmd: wanted.cmd } : read;
    const [value = '', key = ''] = path.split('/').reverse();
    try {
        if ((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(entry) !== key || (0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheKey */ .Hw)(wanted) !== key)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, 'its content belongs to another key'));
        if ((0,_run_cache_key_js__WEBPACK_IMPORTED_MODULE_3__/* .runCacheValue */ .fj)(entry) !== value)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, 'its content does not give its name'));
    }
    catch (error) {
        if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, error.message));
    }
    if (entry.outs.some(({ oid }) => oid === undefined))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(distrust(path, 'it names an output without a hash'));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(entry);
}
function sameButSpaces(a, b) {
    const [x, y] = [a, b].map((cmd) => (typeof cmd === 'string' ? [cmd] : cmd).map((line) => line.replace(/ +/g, ' ')));
    return typeof a === typeof b && x?.length === y?.length && x?.every((line, i) => line === y?.[i]) === true;
}
function distrust(path, why) {
    return { reason: 'data', message: `run-cache entry '${path}' is ignored: ${why}` };
}


/***/ })

};
