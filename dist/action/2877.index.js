export const id = 2877;
export const ids = [2877,1866];
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
// EXTERNAL MODULE: ./lib/workspace/commit.js
var commit = __webpack_require__(48656);
// EXTERNAL MODULE: ./lib/commands/feeds/url-reader.js
var url_reader = __webpack_require__(60337);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
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
        tree: (0,manifests/* manifestReader */.r)(session, undefined),
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
    session.cache.addTree(hashed.tree, hashName);
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

/***/ 73092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ autoPush)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23242);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12755);
/* harmony import */ var _push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);




async function autoPush(session, refs) {
    const { host, config } = session;
    const setting = (name) => String(config.values.get(name) ?? '');
    const wish = host.env.DVC_EXP_AUTO_PUSH ?? setting('exp.auto_push');
    if (refs.length === 0 || host.signal.aborted || !/^(?:1|y|yes|true|on)$/i.test(wish))
        return;
    const remote = host.env.DVC_EXP_GIT_REMOTE || setting('exp.git_remote') || 'origin';
    const isOurs = (await session.git?.experiments().remotes())?.includes(remote) === true;
    const words = { args: [remote, ...refs.map(_workspace_experiment_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refName */ .P7)], options: { runCache: true } };
    const pushed = isOurs
        ? await (0,_push_js__WEBPACK_IMPORTED_MODULE_1__.pushExperiments)(session, words).catch(_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .caught */ .Vq)
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noRemote(remote));
    const text = `pushed to '${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .I)(remote)}', as exp.auto_push says`;
    if (pushed.ok)
        await host.emit({ kind: 'note', text });
    for (const failure of pushed.ok ? [] : pushed.failures) {
        const message = `experiments were kept and not pushed: ${failure.message}`;
        await host.emit({ kind: 'warning', failure: { ...failure, message } });
    }
}
function noRemote(name) {
    return {
        reason: 'git',
        message: `'${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .I)(name.slice(0, 200))}' is no Git remote of this clone`,
        hint: 'give it a name with `git remote add`, and set exp.git_remote to that name',
    };
}


/***/ }),

/***/ 20441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   dH: () => (/* binding */ resultFiles),
/* harmony export */   wP: () => (/* binding */ resultHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59152);
/* harmony import */ var _run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62405);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78664);





function resultFiles(project) {
    const locks = project.stages.flatMap((stage) => (stage.cmd === undefined ? [] : [(0,_run_lock_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFileOf */ .L)(stage)]));
    const cached = project.stages.flatMap(({ outs }) => outs.flatMap(({ cache, place }) => (cache && place.kind === 'inside' ? [place.path] : [])));
    const isCached = (path) => cached.some((out) => path === out || path.startsWith(`${out}/`));
    const ignores = cached.map((path) => `${path.slice(0, path.lastIndexOf('/') + 1)}.gitignore`);
    const plots = project.plots.flatMap(({ id, props }) => ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(props) && props.has('y') ? [] : [id]));
    const values = [...(0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .metricPaths */ .Pe)(project), ...project.params.map(({ path }) => path), ...plots];
    return [...new Set([...locks, ...ignores, ...values.filter((path) => !isCached(path))])];
}
function resultHash(project) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { address, lock } of project.stages)
        if (lock !== undefined)
            hash.update(`${address}\0${(0,_run_run_cache_key_js__WEBPACK_IMPORTED_MODULE_2__/* .runCacheValue */ .fj)(lock)}\n`);
    return hash.digest('hex');
}
async function freeName(git, { hash, sha, baseline }) {
    const known = (await git.list()).filter((each) => each.baseline === baseline);
    const tree = await git.treeOf(sha);
    for (let length = 5;; length++) {
        const name = `exp-${hash.slice(0, length)}`;
        const other = known.find((each) => each.name === name);
        if (other === undefined || length === hash.length || (await git.treeOf(other.sha)) === tree)
            return name;
    }
}


/***/ }),

/***/ 52877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expSave: () => (/* binding */ expSave)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78554);
/* harmony import */ var _workspace_tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51933);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31866);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(12755);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76248);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83908);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65336);
/* harmony import */ var _auto_push_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73092);
/* harmony import */ var _experiments_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6518);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(20441);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(19630);
















const expSave = {
    name: 'exp save',
    help: 'Keep the workspace as it is as an experiment; nothing is run',
    args: '[targets...]',
    options: [
        { flags: '-R, --recursive', help: 'everything below the given folders' },
        { flags: '-f, --force', help: 'replace an experiment of the same name' },
        { flags: '--json', help: 'print the commit as a JSON object' },
        { flags: '-n, --name <name>', help: 'what to call it (exp- and a hash)' },
        { flags: '-I, --include-untracked <path>', help: 'also this, which Git does not track', repeat: true },
        { flags: '-m, --message <text>', help: 'message of its commit' },
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const saved = await (0,_session_js__WEBPACK_IMPORTED_MODULE_8__/* .withSession */ .y)(host, (session) => save(session, words), { writes: 'exp save' });
        if (!saved.ok)
            return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_9__/* .verbFailures */ .jy)(saved.failures, 'failed to save experiment - ');
        const { name, sha, left } = saved.value;
        if (left.length > 0)
            terminal.err(leftOut(left));
        if (words.options.json === true)
            terminal.out(`${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .pyJson */ .W)(new Map([['ref', sha]]))}\n`);
        else if (words.options.quiet !== true)
            terminal.out(`Experiment has been saved as: ${name}\n`);
        return 0;
    },
};
async function save(session, words) {
    const opened = await (0,_experiments_js__WEBPACK_IMPORTED_MODULE_12__/* .openExperiments */ .JN)(session);
    if (!opened.ok)
        return opened;
    const { git, baseline, history } = opened.value;
    const asked = words.options.name ? String(words.options.name) : undefined;
    const free = await checkFree(opened.value, asked, words.options.force === true);
    if (!free.ok)
        return free;
    if (await git.hasConflicts())
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(conflicts);
    const included = includedPaths(session, opened.value, words);
    if (!included.ok)
        return included;
    const recorded = await record(session, words);
    if (!recorded.ok)
        return recorded;
    const { hash, files } = recorded.value;
    const message = String(words.options.message || `dvc: commit experiment ${hash}`);
    const sha = await commitBeside(session, opened.value, message, [...files, ...included.value]);
    const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${hash}\0${await git.treeOf(sha)}`)
        .digest('hex');
    const name = asked ?? (await (0,_keep_js__WEBPACK_IMPORTED_MODULE_13__/* .freeName */ .IL)(git, { hash: own, sha, baseline }));
    const before = (await git.list()).find((each) => each.baseline === baseline && each.name === name);
    await git.change([{ ref: { baseline, name }, from: before?.sha, to: sha }]);
    await (0,_auto_push_js__WEBPACK_IMPORTED_MODULE_11__/* .autoPush */ .O)(session, [{ baseline, name }]);
    const held = new Set([...files, ...included.value]);
    const left = (await history.untracked()).filter((path) => !isHeld(path, held));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ name, sha, left });
}
async function checkFree({ git, baseline }, name, isForced) {
    if (name === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    const checked = await (0,_names_js__WEBPACK_IMPORTED_MODULE_14__/* .checkName */ .I3)(git, name);
    if (!checked.ok)
        return checked;
    const isTaken = (await git.list()).some((each) => each.baseline === baseline && each.name === name);
    return isTaken && !isForced ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)((0,_names_js__WEBPACK_IMPORTED_MODULE_14__/* .nameTaken */ .nn)(name, 'save')) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function includedPaths({ host }, { gitRoot }, { options }) {
    const typed = Array.isArray(options.includeUntracked) ? options.includeUntracked.map(String) : [];
    const paths = [];
    const failures = [];
    for (const word of typed) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(gitRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(host.cwd, word)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        const shown = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_15__/* .harmless */ .I)(word.slice(0, 200));
        const isInside = path !== '' && !/^\.\.(\/|$)|^\/|^\.git(\/|$)/i.test(path);
        if (!isInside) {
            failures.push({
                reason: 'usage',
                message: `'${shown}' cannot be part of an experiment`,
                hint: 'name files and folders inside the repository',
            });
        }
        else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitRoot, path)))
            paths.push(path);
        else
            host.emit({
                kind: 'warning',
                failure: { reason: 'output', message: `there is no '${shown}' to include` },
            });
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(paths);
}
async function record(session, { args, options }) {
    const project = await session.project();
    if (!project.ok)
        return project;
    const writing = { session, project: project.value, files: new _write_session_js__WEBPACK_IMPORTED_MODULE_10__/* .WrittenFiles */ .l(session) };
    const how = { force: true, relink: false, recursive: options.recursive === true };
    const done = await (0,_commit_js__WEBPACK_IMPORTED_MODULE_6__.commitEach)(writing, { args, options: how });
    if (!done.ok)
        return done;
    const after = await session.reload();
    if (!after.ok)
        return after;
    const folder = (0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .projectFolder */ .K)(session);
    const files = (0,_keep_js__WEBPACK_IMPORTED_MODULE_13__/* .resultFiles */ .dH)(after.value)
        .filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(session.projectRoot, path)))
        .map((path) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, path));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ hash: (0,_keep_js__WEBPACK_IMPORTED_MODULE_13__/* .resultHash */ .wP)(after.value), files });
}
async function commitBeside({ projectRoot }, { git, baseline }, message, others) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(projectRoot, '.dvc', 'tmp', 'exps');
    (0,_workspace_tmp_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareTmpFolder */ .f)(folder);
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.lockstep-${process.pid}-index`);
    try {
        return await git.commitBeside(index, baseline, message, others);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(index, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(`${index}.lock`, { force: true });
    }
}
function isHeld(path, held) {
    return [...held].some((each) => path === each || path.startsWith(`${each}/`));
}
function leftOut(paths) {
    return `WARNING: The following untracked files were present in the workspace before saving but will not be included in the experiment commit:\n\t${paths.map(_harmless_js__WEBPACK_IMPORTED_MODULE_15__/* .harmless */ .I).join(', ')}\n`;
}
const conflicts = {
    reason: 'git',
    message: 'a merge is going on whose conflicts are still open',
    hint: 'end the merge, then save',
};


/***/ })

};
