export const id = 9896;
export const ids = [9896,7515];
export const modules = {

/***/ 60337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ urlReader)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

function urlReader(session, { urls, publicOnly = false, }) {
    return async (url) => {
        const record = urls?.get(url);
        if (record !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(record);
        const { addressGuard } = await __webpack_require__.e(/* import() */ 2802).then(__webpack_require__.bind(__webpack_require__, 32802));
        const guard = await addressGuard(session, url, publicOnly);
        if (!guard.ok)
            return guard;
        const { lookAtUrl } = await __webpack_require__.e(/* import() */ 2923).then(__webpack_require__.bind(__webpack_require__, 32923));
        const seen = await lookAtUrl(session, url, guard.value);
        return seen.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(seen.value?.record) : seen;
    };
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _plan_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3950);
/* harmony import */ var _plan_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12742);
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10205);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26330);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20696);
/* harmony import */ var _workspace_ignore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7652);
/* harmony import */ var _workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95180);









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
    const ignore = await (0,_workspace_ignore_js__WEBPACK_IMPORTED_MODULE_6__/* .loadIgnore */ .D)(project.revision);
    const snapshot = await (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .takeSnapshot */ .W)(stages, {
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
    return new Map(stages.map((stage) => [stage.address, (0,_plan_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .judge */ .S)(stage, snapshot)]));
}
async function lookAtWorkspace(session, project, stages, options) {
    const ignore = await session.ignore();
    const hash = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .workspaceHash */ .Qo)(session, project, ignore);
    const hereOrLost = (place, hashed) => !hashed.ok && isLostOut(session, project, place) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : hashed;
    return (0,_plan_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .takeSnapshot */ .W)(stages, {
        get graph() {
            return project.graph;
        },
        hash: async (place, hashName) => hereOrLost(place, await hash(place, hashName)),
        hashNow: (place, hashName) => {
            const request = (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .hashRequest */ .Oh)(place, hashName, { session, project, ignore });
            const hashed = request === undefined ? undefined : (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashNow */ .b8)(request);
            return hashed === undefined || hashed.ok ? hashed : hereOrLost(place, hashed);
        },
        ...(options.hashUrl === undefined ? {} : { hashUrl: options.hashUrl }),
        params: (path) => project.paramsFile(path),
        absent: options.absent,
        stored: (locked) => (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .isStored */ .mL)(session, locked),
        tree: options.tree,
    });
}
function isLostOut(session, { graph }, place) {
    if (place.kind !== 'inside')
        return false;
    const made = graph.producerOf(place.path);
    if (made?.output.cache !== true)
        return false;
    const locked = made.stage.lock?.outs.find(({ path }) => path === made.output.path);
    return (0,_workspace_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .isLost */ .JD)(session, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.projectRoot, place.path), locked);
}
function committedHash(revision, ignore) {
    return async (place, hashName) => {
        if (place.kind !== 'inside')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
        const kind = await revision.kind(place.path);
        if (kind === 'directory')
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(await committedFolder(revision, place.path, hashName, ignore));
        const bytes = kind === 'file' ? await revision.read(place.path) : undefined;
        if (bytes === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ info: { oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_3__/* .md5Bytes */ .cG)(bytes, hashName), hashName, size: bytes.length } });
    };
}
async function committedFolder(revision, path, hashName, ignore) {
    const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(path === '' ? name : `${path}/${name}`, false));
    const entries = await Promise.all(names.map(async (name) => {
        const bytes = (await revision.read(path === '' ? name : `${path}/${name}`)) ?? new Uint8Array();
        return { path: name, oid: (0,_store_md5_js__WEBPACK_IMPORTED_MODULE_3__/* .md5Bytes */ .cG)(bytes, hashName), size: bytes.length };
    }));
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .makeTree */ .TI)(entries);
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    return { info: { oid: (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOid */ .F3)(tree), hashName, size, nfiles: entries.length }, tree };
}


/***/ }),

/***/ 12252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ manifestReader),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26330);




function manifestReader(session, remotes, remoteName) {
    const known = new Map();
    return (oid, hashName) => {
        const key = `${hashName}:${oid}`;
        let tree = known.get(key);
        if (tree === undefined) {
            tree = readManifest(session, remotes, remoteName, oid, hashName);
            known.set(key, tree);
        }
        return tree;
    };
}
async function readManifest(session, remotes, remoteName, oid, hashName) {
    const local = session.cache.readTree(oid, hashName);
    if (local?.ok)
        return local.value;
    if (remotes === undefined || !remotes.has(remoteName))
        return undefined;
    const sources = await remotes.sources(remoteName, { only: remoteName !== undefined });
    if (!sources.ok)
        return undefined;
    for (const store of sources.value.all) {
        const bytes = await readAll(store, (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), session.host.signal);
        if (bytes === undefined || `${(0,_store_md5_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Bytes */ .cG)(bytes, 'md5')}.dir` !== oid)
            continue;
        const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(bytes);
        if (tree.ok)
            return tree.value;
    }
    return undefined;
}
async function readAll(store, key, signal) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of await store.read(key, signal)) {
            size += chunk.length;
            if (size > 512 * 1024 * 1024)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 76248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectFolder),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function relativePath(path, cwd) {
    if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path))
        return path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(cwd, path) || '.';
}
function projectFolder({ gitRoot, projectRoot, }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(gitRoot ?? projectRoot, projectRoot)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .join('/');
}


/***/ }),

/***/ 75952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ askedRevisions),
/* harmony export */   mD: () => (/* binding */ asksForHistory),
/* harmony export */   x3: () => (/* binding */ historyOptions)
/* harmony export */ });
const historyOptions = [
    { flags: '-a, --all-branches', help: 'every branch too' },
    { flags: '-T, --all-tags', help: 'every tag too' },
    { flags: '-A, --all-commits', help: 'every commit too' },
];
function asksForHistory({ options }) {
    return options.allBranches === true || options.allTags === true || options.allCommits === true;
}
async function askedRevisions(git, { options }) {
    if (git === undefined)
        return [];
    if (options.allCommits === true)
        return (await git.allCommits()).map((sha) => ({ sha, name: sha }));
    const named = [
        ...(options.allBranches === true ? await git.refs('heads') : []),
        ...(options.allTags === true ? await git.refs('tags') : []),
    ];
    const bySha = new Map();
    for (const { sha, name } of named)
        bySha.set(sha, (bySha.get(sha) ?? new Set()).add(name));
    return [...bySha].map(([sha, names]) => ({ sha, name: [...names].join(',') }));
}


/***/ }),

/***/ 16558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stageStatus: () => (/* binding */ stageStatus),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_repo_import_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59267);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16079);
/* harmony import */ var _report_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74686);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52855);
/* harmony import */ var _feeds_url_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60337);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79927);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12252);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76248);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75952);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83908);












const status = {
    name: 'status',
    help: 'Show changed stages: what is here against what dvc.lock records',
    args: '[targets...]',
    options: [
        { flags: '--json', help: 'print one JSON object' },
        { flags: '-q, --quiet', help: 'print nothing; exit 1 if anything changed' },
        { flags: '-d, --with-deps', help: 'also the stages that the targets depend on' },
        { flags: '-R, --recursive', help: 'all stages below the given folders' },
        { flags: '--no-updates', help: 'do not look for new versions of imports' },
        { flags: '-c, --cloud', help: 'compare the cache with the remote instead' },
        { flags: '-r, --remote <name>', help: 'compare the cache with this remote' },
        { flags: '-j, --jobs <n>', help: 'accepted for DVC, with --cloud' },
        ..._revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .historyOptions */ .x3,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const { args, options } = words;
        if (options.cloud === true || typeof options.remote === 'string')
            return cloud(words, host, terminal);
        const meaningless = ['--all-branches', '--all-tags', '--all-commits', '--jobs'].filter((_, i) => options[['allBranches', 'allTags', 'allCommits', 'jobs'][i]] !== undefined);
        if (meaningless.length > 0)
            return { failures: [onlyForCloud(meaningless)] };
        const found = await (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .withSession */ .y)(host, (session) => statusOf(session, args, options));
        if (!found.ok)
            return found;
        return print(found.value, options, terminal);
    },
};
async function cloud(words, host, terminal) {
    const { options } = words;
    const { cloudStatus } = await Promise.all(/* import() */[__webpack_require__.e(8084), __webpack_require__.e(9906)]).then(__webpack_require__.bind(__webpack_require__, 79906));
    const found = await (0,_session_js__WEBPACK_IMPORTED_MODULE_9__/* .withSession */ .y)(host, (session) => cloudStatus(session, words));
    if (!found.ok)
        return found;
    const { paths, remote, warnings, empty } = found.value;
    for (const path of warnings)
        terminal.err(`WARNING: the content of '${path}' is not known: its manifest is neither in the cache nor on the remote\n`);
    if (options.json === true)
        terminal.out(`${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pyJson */ .W)(paths)}\n`);
    else if (options.quiet === true)
        return paths.size > 0 ? 1 : 0;
    else if (paths.size > 0)
        terminal.out(lines(paths, options.cloud === true ? 1 : 0));
    else
        terminal.out(empty ? emptyProject : `Cache and remote '${remote}' are in sync.\n`);
    return 0;
}
function onlyForCloud(options) {
    return {
        reason: 'usage',
        message: `The following options are meaningless for local status: ${options.join(', ')}`,
        hint: 'they go with `--cloud`',
    };
}
async function statusOf(session, args, options) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    const selected = await selectForStatus(project, session.cwd, args, options);
    if (!selected.ok)
        return selected;
    const verdicts = await (0,_look_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeStages */ .be)(session, project, selected.value, {
        absent: 'as-is',
        tree: (0,_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestReader */ .r)(session, undefined),
        hashUrl: (0,_feeds_url_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .urlReader */ .v)(session, {}),
    });
    if (!verdicts.ok)
        return verdicts;
    const updates = await updatesOf(session, options.updates === false ? [] : selected.value);
    if (!updates.ok)
        return updates;
    const asked = options.withDeps === true ? new Map() : askedOuts(project, session.cwd, args);
    const stages = new Map();
    for (const stage of selected.value) {
        const own = stageStatus(verdicts.value.get(stage.address), session.cwd, asked.get(stage.address));
        const update = updates.value.get(stage.address);
        const entry = update === undefined ? own : [update, ...own];
        if (entry.length > 0)
            stages.set((0,_report_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressFrom */ .L)(stage, session.cwd), entry);
    }
    const frozen = selected.value
        .filter((stage) => stage.frozen && !(0,_project_repo_import_js__WEBPACK_IMPORTED_MODULE_10__/* .isRepoImport */ .y)(stage))
        .map(({ address }) => address);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ stages, frozen, empty: project.stages.length === 0 });
}
async function updatesOf(session, stages) {
    const imports = stages.filter(_project_repo_import_js__WEBPACK_IMPORTED_MODULE_10__/* .isRepoImport */ .y);
    if (imports.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(new Map());
    const { updatesAvailable } = await Promise.all(/* import() */[__webpack_require__.e(5086), __webpack_require__.e(7067), __webpack_require__.e(9808), __webpack_require__.e(6090), __webpack_require__.e(7383)]).then(__webpack_require__.bind(__webpack_require__, 99373));
    return updatesAvailable(session, imports);
}
async function selectForStatus(project, cwd, args, options) {
    if (args.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(project.stages);
    return (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTargets */ .h5)(project, args, {
        cwd,
        recursive: options.recursive === true,
        singleItem: options.withDeps !== true,
        orOutputs: true,
    });
}
function askedOuts(project, cwd, args) {
    const asked = new Map();
    for (const word of args) {
        const target = (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .outputAt */ .Vw)(project, word, cwd);
        if (target?.output.place.kind !== 'inside')
            continue;
        const { address } = target.stage;
        asked.set(address, (asked.get(address) ?? new Set()).add(target.output.place.path));
    }
    return asked;
}
function stageStatus(verdict, cwd, asked) {
    const reasons = verdict?.reasons ?? [];
    if (reasons.length === 0)
        return [];
    const deps = new Map();
    const outs = new Map();
    for (const reason of reasons) {
        if (reason.kind === 'changed-dep' || reason.kind === 'missing-dep')
            deps.set((0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .relativePath */ .i)(reason.at, cwd), reason.status);
        if ((reason.kind === 'changed-out' || reason.kind === 'missing-out') && asked?.has(reason.at) !== false)
            outs.set((0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .relativePath */ .i)(reason.at, cwd), reason.status);
        if (reason.kind === 'changed-param')
            addParam(deps, reason, cwd);
    }
    const has = (kind) => reasons.some((reason) => reason.kind === kind);
    return [
        ...(deps.size > 0 ? [new Map([['changed deps', deps]])] : []),
        ...(outs.size > 0 ? [new Map([['changed outs', outs]])] : []),
        ...(has('always-changed') ? ['always changed'] : []),
        ...(has('changed-checksum') ? ['changed checksum'] : []),
        ...(has('changed-command') ? ['changed command'] : []),
    ];
}
function addParam(deps, reason, cwd) {
    const file = (0,_relative_js__WEBPACK_IMPORTED_MODULE_7__/* .relativePath */ .i)(reason.at, cwd);
    const known = deps.get(file);
    if (reason.key === undefined)
        deps.set(file, reason.status);
    else
        deps.set(file, new Map([...((0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isMapping */ .pi)(known) ? known : []), [reason.key, reason.status]]));
}
function print(found, options, terminal) {
    for (const address of found.frozen) {
        terminal.err(`WARNING: stage: '${address}' is frozen. Its dependencies are not going to be shown in the status output.\n`);
    }
    if (options.json === true)
        terminal.out(`${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pyJson */ .W)(found.stages)}\n`);
    else if (options.quiet === true)
        return found.stages.size > 0 ? 1 : 0;
    else
        terminal.out(statusText(found));
    return 0;
}
const emptyProject = 'There are no data or pipelines tracked in this project yet.\nSee <https://dvc.org/doc/start> to get started!\n';
function statusText(found) {
    if (found.stages.size === 0) {
        return found.empty ? emptyProject : 'Data and pipelines are up to date.\n';
    }
    return lines(found.stages, 0);
}
function lines(value, indent) {
    const tabs = '\t'.repeat(indent);
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isList */ .Lv)(value))
        return value.map((item) => lines(item, indent)).join('');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isMapping */ .pi)(value))
        return `${tabs}${String(value)}\n`;
    return [...value]
        .map(([key, item]) => typeof item === 'string'
        ? `${tabs}${`${item}:`.padEnd(20)}${String(key)}\n`
        : `${tabs}${String(key)}:\n${lines(item, indent + 1)}`)
        .join('');
}


/***/ }),

/***/ 17944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findStages),
/* harmony export */   d: () => (/* binding */ stagesInFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _running_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90127);
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12438);
/* harmony import */ var _target_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3590);






async function findStages(project, word, options) {
    const { cwd, recursive, glob, orOutputs } = options;
    if (recursive === true) {
        const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot);
        if ((await project.revision.kind(folder)) === 'directory') {
            const failures = [...[...(project.broken?.values() ?? [])].flat(), ...project.graphFailures];
            return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stagesBelow(project, folder));
        }
    }
    if (orOutputs === true)
        return stagesOrOutput(project, word, options);
    const target = glob === true ? (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlobTarget */ .H)(word) : (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    return stagesInFile(project, {
        file: target.file ?? 'dvc.yaml',
        name: target.name,
        cwd,
        glob: glob === true,
    });
}
function stagesBelow(project, folder) {
    return (0,_running_order_js__WEBPACK_IMPORTED_MODULE_4__/* .runningOrder */ .Y)(project.graph, undefined).filter(({ file }) => folder === '' || file.startsWith(`${folder}/`));
}
function stagesOrOutput(project, word, { cwd }) {
    const target = (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    const { file, name } = target;
    const asStage = stagesInFile(project, {
        file: file ?? 'dvc.yaml',
        name: file === undefined ? word : name,
        cwd,
    });
    if (asStage.ok)
        return asStage;
    const made = project.graph.producerAbove((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot));
    if (made !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([made.stage]);
    if (file !== undefined && (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file))
        return asStage;
    return usage(`'${word}' does not exist as an output or a stage name in 'dvc.yaml'`, {
        hint: 'name a stage, an output or a .dvc file; paths are relative to where you stand',
    });
}
function stagesInFile(project, { file, name, cwd, glob = false }) {
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(file, cwd, project.config.projectRoot);
    const inFile = project.stages.filter((stage) => stage.file === path);
    const isKnown = inFile.length > 0 || project.groups.has(path) || project.files.has(path);
    if (!isKnown)
        return usage((0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file) ? `'${file}' does not exist` : badName(file), { file: path });
    const failures = project.broken?.get(path);
    const stage = inFile.find((candidate) => candidate.name === name);
    const isGroup = name !== undefined && project.groups.get(path)?.has(name) === true;
    if (failures !== undefined && stage === undefined && !isGroup)
        return { ok: false, failures };
    if (name === undefined || path.endsWith('.dvc'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile);
    if (isGroup)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((member) => member.name?.startsWith(`${name}@`)));
    if (glob)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((found) => found.name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatch */ .e)(found.name, name)));
    if (stage !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([stage]);
    return usage(`Stage '${name}' not found inside '${file}' file`, {
        hint: nearest(name, inFile),
        file: path,
    });
}
function badName(file) {
    const base = file.slice(file.lastIndexOf('/') + 1);
    return `bad DVC file name '${file}'. DVC files should be named 'dvc.yaml' or have a '.dvc' suffix (e.g. '${base}.dvc').`;
}
function nearest(name, stages) {
    const names = stages.flatMap((stage) => (stage.name === undefined ? [] : [stage.name]));
    const close = names.filter((other) => other.includes(name) || name.includes(other)).slice(0, 5);
    if (close.length > 0)
        return `did you mean ${close.map((other) => `'${other}'`).join(', ')}?`;
    return names.length === 0
        ? 'the file declares no stages'
        : `its stages are ${names.slice(0, 10).join(', ')}`;
}
function usage(message, more = {}) {
    const failure = {
        reason: 'usage',
        message,
        ...(more.hint === undefined ? {} : { hint: more.hint }),
        ...(more.file === undefined ? {} : { location: { file: more.file } }),
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(failure);
}


/***/ }),

/***/ 64971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ globMatch),
/* harmony export */   f: () => (/* binding */ isGlob)
/* harmony export */ });
function globMatch(text, pattern) {
    return matchSteps([...text], compileGlob(pattern));
}
function isGlob(pattern) {
    return /[*?[]/.test(pattern);
}
function matchSteps(text, steps) {
    let [at, step, star, mark] = [0, 0, -1, 0];
    while (at < text.length) {
        const current = steps[step];
        if (current?.kind === 'star') {
            star = step++;
            mark = at;
        }
        else if (current !== undefined && matchesOne(current, text[at])) {
            at++;
            step++;
        }
        else if (star >= 0) {
            step = star + 1;
            at = ++mark;
        }
        else {
            return false;
        }
    }
    while (steps[step]?.kind === 'star')
        step++;
    return step === steps.length;
}
function matchesOne(step, char) {
    if (step.kind === 'any')
        return true;
    if (step.kind === 'char')
        return step.char === char;
    if (step.kind === 'star')
        return false;
    const code = char.codePointAt(0);
    return step.ranges.some(([low, high]) => low <= code && code <= high) !== step.negated;
}
function compileGlob(pattern) {
    const chars = [...pattern];
    const steps = [];
    for (let i = 0; i < chars.length; i++) {
        const char = chars[i];
        const end = char === '[' ? setEnd(chars, i + 1) : -1;
        if (end >= 0) {
            steps.push(compileSet(chars.slice(i + 1, end)));
            i = end;
        }
        else if (char === '*') {
            if (steps.at(-1)?.kind !== 'star')
                steps.push({ kind: 'star' });
        }
        else {
            steps.push(char === '?' ? { kind: 'any' } : { kind: 'char', char });
        }
    }
    return steps;
}
function setEnd(chars, start) {
    let i = start;
    if (chars[i] === '!')
        i++;
    if (chars[i] === ']')
        i++;
    return chars.indexOf(']', i);
}
function compileSet(chars) {
    const negated = chars[0] === '!';
    const members = negated ? chars.slice(1) : chars;
    const ranges = [];
    for (let i = 0; i < members.length; i++) {
        const low = members[i].codePointAt(0);
        const isRange = members[i + 1] === '-' && i + 2 < members.length;
        const high = isRange ? members[i + 2].codePointAt(0) : low;
        if (low <= high)
            ranges.push([low, high]);
        if (isRange)
            i += 2;
    }
    return { kind: 'set', negated, ranges };
}


/***/ }),

/***/ 59995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ selectParams),
/* harmony export */   e: () => (/* binding */ sameParam)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64971);


function selectParams(value, keys) {
    if (keys === undefined)
        return wholeFile(value);
    const found = new Map();
    const missing = [];
    const failures = [];
    const tree = value ?? new Map();
    for (const key of keys) {
        const matches = [];
        const path = key === '' ? [] : splitKey(key);
        collect({ value: tree, isTop: true }, path, matches);
        if (path.filter((part) => part === '**').length > 1) {
            failures.push(trouble(`Invalid glob. Only one '**' is permitted per glob: ${key}`));
        }
        else if (matches.length > 1)
            failures.push(trouble(`dpath.get() globs must match only one leaf: ${key}`));
        else if (matches.length === 0)
            missing.push(key);
        else
            found.set(key, matches[0]);
    }
    return { found, missing, failures };
}
function wholeFile(value) {
    if (value === undefined)
        return { found: new Map(), missing: [], failures: [] };
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value)) {
        return {
            found: new Map(),
            missing: [],
            failures: [trouble('a params file that is tracked as a whole must be a mapping')],
        };
    }
    return { found: new Map([...value].map(([key, item]) => [String(key), item])), missing: [], failures: [] };
}
function trouble(message) {
    return { reason: 'project', message, hint: 'list the keys one by one under `params` in dvc.yaml' };
}
function splitKey(key) {
    return key.replace(/^\.+/, '').split('.');
}
function collect({ value, isTop }, path, matches) {
    if (matches.length > 1)
        return;
    const [part, ...rest] = path;
    if (part === undefined) {
        matches.push(value);
    }
    else if (part === '**') {
        if (rest.length > 0 || !isTop)
            collect({ value, isTop }, rest, matches);
        for (const [, item] of entriesOf(value))
            collect({ value: item, isTop: false }, path, matches);
    }
    else {
        for (const item of children(value, part))
            collect({ value: item, isTop: false }, rest, matches);
    }
}
function children(value, part) {
    if ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .f)(part))
        return entriesOf(value).flatMap(([key, item]) => ((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatch */ .e)(String(key), part) ? [item] : []));
    const index = /^\s*[-+]?[0-9]+(?:_[0-9]+)*\s*$/.test(part)
        ? BigInt(part.trim().replace(/^\+|_/g, ''))
        : undefined;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)) {
        const item = index === undefined ? undefined : value.at(Number(index));
        return item === undefined ? [] : [item];
    }
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [];
    const byNumber = index === undefined ? undefined : value.get(index);
    const byText = value.get(part);
    return [byText, byNumber].filter((item) => item !== undefined);
}
function entriesOf(value) {
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return [...value];
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value.map((item, i) => [i, item]) : [];
}
function sameParam(now, recorded) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(now, recorded) || (now instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Tuple */ .rd && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .pyEqual */ .Q8)(Array.from(now), recorded));
}


/***/ }),

/***/ 59267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isPushed),
/* harmony export */   y: () => (/* binding */ isRepoImport)
/* harmony export */ });
function isRepoImport({ cmd, deps }) {
    return cmd === undefined && deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
}
function isPushed(stage, { push }) {
    return push && !isRepoImport(stage);
}


/***/ }),

/***/ 90127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runningOrder)
/* harmony export */ });
function runningOrder(graph, chosen, options = {}) {
    const { along = 'deps', active = false } = options;
    if (along === 'none')
        return [...new Set(chosen ?? graph.stages)];
    const frozen = new Set(active ? graph.stages.filter((stage) => stage.frozen).map(({ address }) => address) : []);
    const needs = (address) => (frozen.has(address) ? [] : (graph.producers.get(address) ?? []));
    const needed = (address) => (graph.consumers.get(address) ?? []).filter((consumer) => !frozen.has(consumer));
    const byAddress = new Map(graph.stages.map((stage) => [stage.address, stage]));
    const selected = chosen === undefined ? new Set(byAddress.keys()) : reach(chosen, neighbours());
    const starts = [...byAddress.keys()].filter((address) => selected.has(address));
    return postOrder(starts, (address) => needs(address).filter((producer) => selected.has(producer))).map((address) => byAddress.get(address));
    function neighbours() {
        if (along === 'deps')
            return needs;
        return along === 'downstream' ? needed : (address) => [...needs(address), ...needed(address)];
    }
}
function reach(starts, next) {
    const seen = new Set(starts.map(({ address }) => address));
    for (const address of seen)
        for (const other of next(address))
            seen.add(other);
    return seen;
}
function postOrder(starts, next) {
    const seen = new Set();
    const order = [];
    for (const start of starts) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const path = [{ address: start, rest: next(start)[Symbol.iterator]() }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const { value: child, done } = top.rest.next();
            if (done === true)
                order.push(path.pop().address);
            else if (!seen.has(child)) {
                seen.add(child);
                path.push({ address: child, rest: next(child)[Symbol.iterator]() });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseGlobTarget),
/* harmony export */   h: () => (/* binding */ parseTarget)
/* harmony export */ });
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12438);

function parseTarget(target) {
    const at = target.indexOf('@');
    const group = at < 0 ? target : target.slice(0, at);
    const key = at < 0 ? '' : target.slice(at + 1);
    const match = /^([^\n]*?)(?::([^\\/:]*))?$/.exec(group);
    if (match === null)
        return { file: target, name: undefined };
    const [, path = '', word] = match;
    const name = word && key ? `${word}@${key}` : word;
    if (path === '')
        return { file: 'dvc.yaml', name: name || undefined };
    if (path === 'dvc.lock' || path.endsWith('/dvc.lock'))
        return { didYouMean: target.replace('.lock', '.yaml') };
    if (name)
        return { file: path, name };
    return (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(target) ? { file: target, name: undefined } : { file: undefined, name: target };
}
function parseGlobTarget(target) {
    const colon = target.lastIndexOf(':');
    const file = colon <= 0 ? 'dvc.yaml' : target.slice(0, colon);
    return { file, name: target.slice(colon + 1) || undefined };
}


/***/ }),

/***/ 16079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vw: () => (/* reexport */ outputAt),
  jV: () => (/* reexport */ resolveOutTargets),
  h5: () => (/* binding */ resolveTargets)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/find-stages.js
var find_stages = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/target-text.js
var target_text = __webpack_require__(3590);
;// CONCATENATED MODULE: ./lib/project/out-targets.js






async function resolveOutTargets(project, words, options) {
    if (words.length === 0)
        return (0,failure.ok)(outsOf(project.stages));
    const expanded = options.glob === true ? expand(project, words, options.cwd) : (0,failure.ok)(words);
    if (!expanded.ok)
        return expanded;
    const found = (0,failure/* all */.Q7)(await Promise.all(expanded.value.map((word) => findOuts(project, word, options))));
    return found.ok ? (0,failure.ok)(distinct(found.value.flat())) : found;
}
async function findOuts(project, word, options) {
    const partial = options.recursive === true ? undefined : outputAt(project, word, options.cwd);
    if (partial !== undefined) {
        return project.graphFailures.length > 0 ? { ok: false, failures: project.graphFailures } : (0,failure.ok)([partial]);
    }
    const stages = await (0,find_stages/* findStages */.Z)(project, word, { ...options, orOutputs: true, glob: false });
    if (!stages.ok)
        return stages;
    if (options.withDeps !== true)
        return (0,failure.ok)(outsOf(stages.value));
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    return (0,failure.ok)(outsOf((0,running_order/* runningOrder */.Y)(project.graph, stages.value)));
}
function outputAt(project, word, cwd) {
    const target = (0,target_text/* parseTarget */.h)(word);
    if (!('file' in target) || target.file !== undefined)
        return undefined;
    if ((0,find_stages/* stagesInFile */.d)(project, { file: 'dvc.yaml', name: word, cwd }).ok)
        return undefined;
    const path = (0,project_place/* typedPath */.or)(word, cwd, project.config.projectRoot);
    const made = project.graph.producerAbove(path);
    if (made === undefined)
        return undefined;
    const { place } = made.output;
    return place.kind === 'inside' && place.path !== path ? { ...made, path } : made;
}
function outsOf(stages) {
    return stages.flatMap((stage) => stage.outs.map((output) => ({ stage, output })));
}
function distinct(targets) {
    const seen = new Map();
    for (const target of targets) {
        const key = `${target.stage.address}\0${target.output.path}\0${target.path ?? ''}`;
        if (!seen.has(key))
            seen.set(key, target);
    }
    return [...seen.values()];
}
function expand(project, words, cwd) {
    const paths = project.stages.flatMap((stage) => [
        ...(stage.name === undefined ? [stage.file] : []),
        ...stage.outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
    ]);
    const seen = [...new Set(paths)].map((path) => (0,project_place/* relativePath */.iZ)(path, cwd));
    const root = `${project.config.projectRoot}/`;
    const patterns = words.map((word) => word.startsWith(root) ? (0,project_place/* relativePath */.iZ)(word.slice(root.length), cwd) : word);
    const matches = patterns.flatMap((word) => seen.filter((path) => matchPath(path.split('/'), word.split('/'))));
    if (matches.length > 0)
        return (0,failure.ok)([...new Set(matches)]);
    const message = `Glob [${words.map((word) => `'${word}'`).join(', ')}] has no matches.`;
    return { ok: false, failures: [{ reason: 'usage', message }] };
}
function matchPath(parts, patterns) {
    const [pattern, ...rest] = patterns;
    if (pattern === undefined)
        return parts.length === 0;
    if (pattern === '**')
        return parts.some((_, i) => matchPath(parts.slice(i), rest)) || matchPath([], rest);
    const [part, ...more] = parts;
    if (part === undefined || (part.startsWith('.') && !pattern.startsWith('.')))
        return false;
    return (0,glob/* globMatch */.e)(part, pattern) && matchPath(more, rest);
}

;// CONCATENATED MODULE: ./lib/project/targets.js




async function resolveTargets(project, words, options) {
    const active = options.active === true;
    const { graph, graphFailures } = project;
    const isAll = options.allPipelines === true || words.length === 0;
    const found = isAll
        ? (0,failure.ok)([])
        : (0,failure/* all */.Q7)(await Promise.all(words.map((word) => (0,find_stages/* findStages */.Z)(project, word, options))));
    if (!found.ok)
        return found;
    const along = isAll ? 'deps' : alongOf(options);
    if (graphFailures.length > 0 && along !== 'none')
        return { ok: false, failures: graphFailures };
    const chosen = [...new Set(found.value.flat())];
    const isEverything = isAll || (active && chosen.length === 0 && along !== 'none');
    return (0,failure.ok)((0,running_order/* runningOrder */.Y)(graph, isEverything ? undefined : chosen, { along, active }));
}
function alongOf({ singleItem, withDeps, pipeline, downstream, }) {
    if (pipeline === true)
        return 'pipeline';
    if (singleItem === true)
        return withDeps === true ? 'deps' : 'none';
    return downstream === true ? 'downstream' : 'deps';
}


/***/ }),

/***/ 74686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addressFrom)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function addressFrom({ address, file, name }, cwd) {
    if (cwd === '')
        return address;
    const seen = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${cwd}`, `/${file}`);
    if (name === undefined)
        return seen;
    return seen === 'dvc.yaml' ? name : `${seen}:${name}`;
}


/***/ }),

/***/ 73203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unprotect),
/* harmony export */   d: () => (/* binding */ danglingLink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9139);






function unprotect(path, { shared }) {
    const mode = shared ? 0o664 : 0o666 & ~process.umask();
    try {
        let isReleased = false;
        for (const file of filesAt(path))
            isReleased = unprotectFile(file, mode) || isReleased;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(isReleased);
    }
    catch (error) {
        const code = (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error);
        if (code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({
            reason: 'output',
            message: `'${path}' could not be made writable: ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCode */ .lA)(code)}`,
            hint: 'check who owns it and that the disk has space',
        });
    }
}
function danglingLink(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat?.isSymbolicLink() === true)
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false }) === undefined ? path : undefined;
    if (stat?.isDirectory() !== true)
        return undefined;
    for (const { name } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listFolder */ .bt)(path)) {
        const found = danglingLink(`${path}/${name}`);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function* filesAt(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    if (!stat.isDirectory()) {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false })?.isFile() === true)
            yield path;
        return;
    }
    for (const { name } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .listFolder */ .bt)(path))
        yield* filesAt(`${path}/${name}`);
}
function unprotectFile(path, mode) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path));
    const isLink = stat.isSymbolicLink() || stat.nlink > 1;
    if (isLink) {
        const copy = (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .tempPath */ .EZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), copy, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
            node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(copy, (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(copy, { force: true });
        }
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fsPath */ .Jk)(path), mode);
    return isLink;
}


/***/ })

};
