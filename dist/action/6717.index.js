export const id = 6717;
export const ids = [6717];
export const modules = {

/***/ 66717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageStatus: () => (/* binding */ stageStatus),
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/repo-import.js
var repo_import = __webpack_require__(59267);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/report/dag.js
var dag = __webpack_require__(47614);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/selected-outs.js + 1 modules
var selected_outs = __webpack_require__(16852);
// EXTERNAL MODULE: ./lib/commands/unversioned.js
var unversioned = __webpack_require__(92762);
;// CONCATENATED MODULE: ./lib/commands/cloud-status.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








async function cloudStatus(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const empty = loaded.value.stages.length === 0;
        const selected = await (0,selected_outs/* selectEverywhere */.Dm)(session, words);
        if (!selected.ok)
            return selected;
        const asked = await (0,selected_outs/* askedOuts */.QA)(session, words);
        if (!asked.ok)
            return asked;
        (0,unversioned/* warnOfUnversioned */.q)(session, asked.value);
        const name = typeof words.options.remote === 'string' ? words.options.remote : undefined;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const warnings = [];
        const named = await namedObjects(session, selected.value.filter(isAsked), {
            tree: (0,commands_remotes/* manifestReader */.rk)(session, remotes, name),
            warnings,
        });
        const remote = name ?? session.config.defaultRemote ?? '';
        if (named.size === 0)
            return (0,failure.ok)({ remote, paths: new Map(), warnings, empty });
        const store = await remotes.open(name);
        if (!store.ok)
            return store;
        const present = await presentOn(store.value, [...named.keys()], session.host.signal);
        if (!present.ok)
            return present;
        const states = [...named].flatMap(([key, { id, path }]) => {
            const [here, there] = [(0,oid/* isTreeOid */.FV)(id.oid) || session.cache.present(id), present.value.has(key)];
            return here && there ? [] : [[path, here ? 'new' : there ? 'deleted' : 'missing']];
        });
        const paths = new Map(['deleted', 'new', 'missing'].flatMap((kind) => states.filter(([, state]) => state === kind)));
        return (0,failure.ok)({ remote, paths, warnings, empty });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function isAsked({ stage, output }) {
    return output.remote === undefined && (0,repo_import/* isPushed */.Y)(stage, output);
}
async function namedObjects(session, outs, { tree: read, warnings }) {
    const named = new Map();
    const put = (id, path) => {
        const key = (0,oid/* objectKey */.T5)(id);
        if (!named.has(key))
            named.set(key, { id, path });
    };
    for (const { output, locked, inner } of outs) {
        if (locked.oid === undefined)
            continue;
        const place = output.place.kind === 'inside' ? output.place.path : output.path;
        const path = (0,relative/* relativePath */.i)(place, session.cwd);
        const id = { oid: locked.oid, hashName: locked.hashName };
        if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
            put(id, path);
            continue;
        }
        const tree = await read(id.oid, id.hashName);
        if (tree === undefined) {
            warnings.push(path);
            continue;
        }
        if (inner === undefined)
            put(id, path);
        for (const entry of tree.entries) {
            const isMeant = inner === undefined || entry.path === inner || entry.path.startsWith(`${inner}/`);
            if (isMeant)
                put({ oid: entry.oid, hashName: id.hashName }, `${path}/${entry.path}`);
        }
    }
    return named;
}
async function presentOn(store, keys, signal) {
    try {
        return (0,failure.ok)(await store.has(keys, signal));
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/commands/feeds/url-reader.js
var url_reader = __webpack_require__(60337);
// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
// EXTERNAL MODULE: ./lib/commands/revisions.js
var revisions = __webpack_require__(75952);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/commands/import-repo.js
var import_repo = __webpack_require__(38326);
// EXTERNAL MODULE: ./lib/commands/source-repo/repo-source.js
var repo_source = __webpack_require__(60227);
;// CONCATENATED MODULE: ./lib/commands/status-imports.js



async function updatesAvailable(session, stages) {
    const found = new Map();
    for (const stage of stages) {
        const source = repoOfStage(stage);
        if (source === undefined)
            continue;
        const now = await (0,import_repo/* currentCommit */.H)(session, source.repo);
        if (!now.ok)
            return now;
        if (now.value === (source.repo.revLock ?? now.value))
            continue;
        const name = `${source.path} (${source.repo.url})`;
        found.set(stage.address, new Map([['changed deps', new Map([[name, 'update available']])]]));
    }
    return (0,failure.ok)(found);
}
function repoOfStage({ deps, cmd }) {
    const [dep] = deps;
    if (cmd !== undefined || dep?.kind !== 'path')
        return undefined;
    const repo = (0,repo_source/* repoOf */.A5)(dep);
    return repo === undefined ? undefined : { path: dep.path, repo };
}

;// CONCATENATED MODULE: ./lib/commands/status.js














const status_status = {
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
        ...revisions/* historyOptions */.x3,
    ],
    exit: { style: 'dvc', failure: 1 },
    async run(words, host, terminal) {
        const { args, options } = words;
        if (options.cloud === true || typeof options.remote === 'string')
            return cloud(words, host, terminal);
        const meaningless = ['--all-branches', '--all-tags', '--all-commits', '--jobs'].filter((_, i) => options[['allBranches', 'allTags', 'allCommits', 'jobs'][i]] !== undefined);
        if (meaningless.length > 0)
            return { failures: [onlyForCloud(meaningless)] };
        const found = await (0,session/* withSession */.y)(host, (session) => statusOf(session, args, options));
        if (!found.ok)
            return found;
        return print(found.value, options, terminal);
    },
};
async function cloud(words, host, terminal) {
    const { options } = words;
    const found = await (0,session/* withSession */.y)(host, (session) => cloudStatus(session, words));
    if (!found.ok)
        return found;
    const { paths, remote, warnings, empty } = found.value;
    for (const path of warnings)
        terminal.err(`WARNING: the content of '${path}' is not known: its manifest is neither in the cache nor on the remote\n`);
    if (options.json === true)
        terminal.out(`${(0,json/* pyJson */.W)(paths)}\n`);
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
    const verdicts = await (0,look/* judgeStages */.be)(session, project, selected.value, {
        absent: 'as-is',
        tree: (0,commands_remotes/* manifestReader */.rk)(session, undefined),
        hashUrl: (0,url_reader/* urlReader */.v)(session, {}),
    });
    if (!verdicts.ok)
        return verdicts;
    const updates = await updatesAvailable(session, options.updates === false ? [] : selected.value);
    if (!updates.ok)
        return updates;
    const asked = options.withDeps === true ? new Map() : askedOuts(project, session.cwd, args);
    const stages = new Map();
    for (const stage of selected.value) {
        const own = stageStatus(verdicts.value.get(stage.address), session.cwd, asked.get(stage.address));
        const update = updates.value.get(stage.address);
        const entry = update === undefined ? own : [update, ...own];
        if (entry.length > 0)
            stages.set((0,dag/* addressFrom */.L)(stage, session.cwd), entry);
    }
    const frozen = selected.value
        .filter((stage) => stage.frozen && !(0,repo_import/* isRepoImport */.y)(stage))
        .map(({ address }) => address);
    return (0,failure.ok)({ stages, frozen, empty: project.stages.length === 0 });
}
async function selectForStatus(project, cwd, args, options) {
    if (args.length === 0)
        return (0,failure.ok)(project.stages);
    return (0,targets/* resolveTargets */.h5)(project, args, {
        cwd,
        recursive: options.recursive === true,
        singleItem: options.withDeps !== true,
        orOutputs: true,
    });
}
function askedOuts(project, cwd, args) {
    const asked = new Map();
    for (const word of args) {
        const target = (0,targets/* outputAt */.Vw)(project, word, cwd);
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
            deps.set((0,relative/* relativePath */.i)(reason.at, cwd), reason.status);
        if ((reason.kind === 'changed-out' || reason.kind === 'missing-out') && asked?.has(reason.at) !== false)
            outs.set((0,relative/* relativePath */.i)(reason.at, cwd), reason.status);
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
    const file = (0,relative/* relativePath */.i)(reason.at, cwd);
    const known = deps.get(file);
    if (reason.key === undefined)
        deps.set(file, reason.status);
    else
        deps.set(file, new Map([...((0,values_value/* isMapping */.pi)(known) ? known : []), [reason.key, reason.status]]));
}
function print(found, options, terminal) {
    for (const address of found.frozen) {
        terminal.err(`WARNING: stage: '${address}' is frozen. Its dependencies are not going to be shown in the status output.\n`);
    }
    if (options.json === true)
        terminal.out(`${(0,json/* pyJson */.W)(found.stages)}\n`);
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
    if ((0,values_value/* isList */.Lv)(value))
        return value.map((item) => lines(item, indent)).join('');
    if (!(0,values_value/* isMapping */.pi)(value))
        return `${tabs}${String(value)}\n`;
    return [...value]
        .map(([key, item]) => typeof item === 'string'
        ? `${tabs}${`${item}:`.padEnd(20)}${String(key)}\n`
        : `${tabs}${String(key)}:\n${lines(item, indent + 1)}`)
        .join('');
}


/***/ }),

/***/ 92762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ warnOfUnversioned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47614);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76248);
/* harmony import */ var _selected_outs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16852);






function warnOfUnversioned({ host, cwd, projectRoot }, outs) {
    for (const { stage, output } of outs) {
        if (!(0,_selected_outs_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnrecorded */ .A4)({ stage, output }))
            continue;
        const inside = output.place.kind === 'inside' ? output.place.path : undefined;
        const path = (0,_relative_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .i)(inside ?? output.path, cwd);
        const name = `stage: '${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .addressFrom */ .L)(stage, cwd)}'`;
        const isHere = inside !== undefined &&
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, inside)), { throwIfNoEntry: false }) !== undefined;
        const message = `Output '${path}'(${name}) is missing version info. Cache for it will not be collected. ` +
            'Use `dvc repro` to get your pipeline up to date.' +
            (isHere
                ? `\nYou can also use \`dvc commit ${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .addressFrom */ .L)(stage, cwd)}\` to associate existing '${path}' with ${name}.`
                : '');
        host.emit({ kind: 'warning', failure: { reason: 'data', message } });
    }
}


/***/ })

};
