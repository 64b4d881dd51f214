export const id = 1866;
export const ids = [1866];
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


/***/ })

};
