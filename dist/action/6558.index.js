export const id = 6558;
export const ids = [6558];
export const modules = {

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
    const { cloudStatus } = await __webpack_require__.e(/* import() */ 9906).then(__webpack_require__.bind(__webpack_require__, 79906));
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
    const { updatesAvailable } = await __webpack_require__.e(/* import() */ 9373).then(__webpack_require__.bind(__webpack_require__, 99373));
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


/***/ })

};
