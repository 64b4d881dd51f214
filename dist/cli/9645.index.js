export const id = 9645;
export const ids = [9645];
export const modules = {

/***/ 86438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withExportsMarked)
/* harmony export */ });
/* harmony import */ var _run_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85126);
/* harmony import */ var _export_mode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9476);
/* harmony import */ var _forced_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91243);



async function withExportsMarked(session, planned, targets) {
    const mode = (0,_export_mode_js__WEBPACK_IMPORTED_MODULE_2__/* .exportMode */ .g)(session.host.env);
    const policy = await session.policy();
    if (mode === 'all' || !policy.ok)
        return planned;
    const plan = (0,_run_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .markAfterMerge */ .y9)(planned.plan, {
        graph: planned.project.graph,
        policy: policy.value,
        isAllowed: (stage) => mode === 'named' && (0,_forced_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .e)(stage, targets),
    });
    return { ...planned, plan };
}


/***/ }),

/***/ 40948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ missingOnRemote)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87703);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76248);




const mostCommits = 20;
async function missingOnRemote(session, lacking) {
    const known = new Map();
    const failures = [];
    for (const item of lacking) {
        const { stage, locked } = item.recorded;
        const file = lockOf(stage);
        const key = `${file}\n${locked.oid}`;
        let commit = known.get(key);
        if (commit === undefined && known.size < mostCommits) {
            commit = introducing(session, file, locked.oid ?? '');
            known.set(key, commit);
        }
        failures.push(failureOf(item, file, await commit));
    }
    return failures;
}
function lockOf({ file }) {
    return file.endsWith('.dvc') ? file : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), 'dvc.lock');
}
async function introducing(session, file, oid) {
    const { git, gitRoot } = session;
    if (git === undefined || gitRoot === undefined || oid === '')
        return undefined;
    const prefix = (0,_relative_js__WEBPACK_IMPORTED_MODULE_3__/* .projectFolder */ .K)(session);
    try {
        return await git.introducing(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, file), oid);
    }
    catch (error) {
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .caught */ .Vq)(error);
        return undefined;
    }
}
function failureOf({ recorded, remote, members, of }, file, commit) {
    const { output, locked, stage } = recorded;
    const path = output.place.kind === 'inside' ? output.place.path : output.path;
    const since = commit === undefined ? file : `${file} since commit ${commit.sha.slice(0, 10)} (${commit.subject})`;
    return {
        reason: 'data',
        message: `'${path}' of stage '${stage.address}' is not on ${remote}${partWords(members, of)}: md5 ${locked.oid}, recorded in ${since}`,
        hint: `whoever has the data has to run \`lockstep push ${quoted(stage.address)}\` (or \`dvc push\`); until then nothing that needs it can run`,
        location: output.location ?? stage.location,
    };
}
function partWords(members, of) {
    if (of === undefined || members.length === 0)
        return '';
    const named = members.slice(0, 3).join(', ');
    const more = members.length > 3 ? ', …' : '';
    return members.length === of
        ? ` (none of its ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(of)} files)`
        : ` with all its files (${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(members.length)} of ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(of)} are not there: ${named}${more})`;
}
function quoted(address) {
    return /^[\w@%+=:,./-]+$/.test(address) ? address : `'${address.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 19988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planProject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/failure.js
var lib_failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/plan/needs.js
var needs = __webpack_require__(34138);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
;// CONCATENATED MODULE: ./lib/commands/base-revision.js
async function findBase(session, wish) {
    const { git } = session;
    if (git === undefined)
        return undefined;
    if (wish.given !== undefined) {
        const sha = await git.revParse(wish.given);
        return sha === undefined ? undefined : { rev: wish.called ?? wish.given, sha, rule: 'given' };
    }
    const candidates = [
        { rev: wish.pullRequest, rule: 'pull request' },
        { rev: await git.upstream(), rule: 'upstream' },
        { rev: await git.defaultBranch(), rule: 'default branch' },
    ];
    for (const { rev, rule } of candidates) {
        const sha = rev === undefined ? undefined : await git.mergeBase(rev, 'HEAD');
        if (rev !== undefined && sha !== undefined)
            return { rev, sha, rule };
    }
    const head = await git.headSha();
    return head === undefined ? undefined : { rev: 'HEAD', sha: head, rule: 'HEAD' };
}

// EXTERNAL MODULE: ./lib/commands/durations.js
var durations = __webpack_require__(91635);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/project/collect.js
var collect = __webpack_require__(30167);
;// CONCATENATED MODULE: ./lib/commands/left-out.js


async function doubtLeftOut(session, stages, verdicts) {
    const leftOut = (await session.git?.leftOut(session.projectRoot)) ?? [];
    if (leftOut.length === 0)
        return verdicts;
    const touched = new Set(leftOut.flatMap(withFolders));
    const hidesStages = leftOut.some((path) => /(?:^|\/)dvc\.(?:yaml|lock)$|\.dvc$/u.test(path));
    const result = new Map(verdicts);
    for (const stage of stages) {
        const verdict = verdicts.get(stage.address);
        const isDoubtful = (reason) => isLeftOut(reason, stage, touched, hidesStages);
        if (verdict?.reasons.some(isDoubtful) === true)
            result.set(stage.address, doubted(verdict, isDoubtful));
    }
    if (hidesStages || [...result].some(([address, verdict]) => verdict !== verdicts.get(address))) {
        session.host.emit({ kind: 'warning', failure: sparse(leftOut.length) });
    }
    return result;
}
function doubted(verdict, isDoubtful) {
    const reasons = verdict.reasons.filter((reason) => !isDoubtful(reason));
    if (verdict.kind !== 'stale' || reasons.length > 0)
        return { ...verdict, reasons };
    const unknown = verdict.reasons
        .filter(isDoubtful)
        .map((reason) => ('at' in reason ? reason.at : 'dvc.lock'));
    return { kind: 'unknown', reasons, unknown: [...new Set(unknown)] };
}
function isLeftOut(reason, stage, touched, hidesStages) {
    const hasNoLock = (0,posix_.basename)(stage.file) === 'dvc.yaml' && touched.has((0,collect/* lockFileOf */.L)(stage.file));
    if (hasNoLock)
        return reason.kind !== 'always-changed';
    if (!('at' in reason))
        return false;
    return touched.has(reason.at) || (hidesStages && reason.kind === 'missing-dep');
}
function withFolders(path) {
    const folder = (0,posix_.dirname)(path);
    return [path, ...(folder === '.' ? [''] : withFolders(folder))];
}
function sparse(count) {
    return {
        reason: 'git',
        message: `a sparse checkout leaves out ${count} file${count === 1 ? '' : 's'} of this project; what depends on them is unknown`,
        hint: 'run `git sparse-checkout add` for what the pipeline reads, or `git sparse-checkout disable`',
    };
}

// EXTERNAL MODULE: ./lib/commands/look.js
var look = __webpack_require__(79927);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
;// CONCATENATED MODULE: ./lib/commands/planning.js











async function planProject(session, options) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const selected = options.selected ?? (0,running_order/* runningOrder */.Y)(project.graph, undefined);
    const judged = await (0,look/* judgeStages */.be)(session, project, selected, {
        absent: 'pull',
        tree: options.tree,
        hashUrl: options.hashUrl,
    });
    if (!judged.ok)
        return judged;
    const verdicts = await doubtLeftOut(session, selected, judged.value);
    const base = await findBase(session, options.base);
    if (options.base.given !== undefined && base === undefined)
        return unknownRevision(options.base.given);
    const before = once(() => projectAtBase(session, base));
    const stale = selected.filter((stage) => verdicts.get(stage.address)?.kind === 'stale');
    const plan = (0,plan_plan/* makePlan */.Cs)({
        graph: project.graph,
        selected,
        verdicts,
        staleAtBase: stale.length === 0
            ? new Set()
            : await staleAtBase(session, await before(), stale, options.tree),
        base: base === undefined ? undefined : { rev: base.rev, sha: base.sha },
        head: { rev: 'workspace', ...(project.revision.sha === undefined ? {} : { sha: project.revision.sha }) },
        forced: options.forced ?? new Set(),
    });
    const isClean = options.asCleanClone === true;
    const needs = withNeeds(plan, session, { project, isClean });
    const complete = isClean ? needs : (0,durations/* withEstimates */.Cg)(needs, (0,durations/* readDurations */.A2)(session));
    return (0,lib_failure.ok)({ plan: complete, project, base, before });
}
function once(work) {
    let value;
    return () => {
        value ??= work();
        return value;
    };
}
function unknownRevision(rev) {
    return {
        ok: false,
        failures: [
            {
                reason: 'usage',
                message: `unknown Git revision '${rev}'`,
                hint: 'check the spelling; in a shallow clone fetch it first (`fetch-depth: 0` for actions/checkout)',
            },
        ],
    };
}
async function projectAtBase(session, base) {
    if (base === undefined)
        return undefined;
    try {
        const before = await session.projectAt(base.sha);
        return before.ok ? before.value : undefined;
    }
    catch (error) {
        for (const failure of (0,lib_failure/* caught */.Vq)(error).failures)
            session.host.emit({ kind: 'warning', failure });
        return undefined;
    }
}
async function staleAtBase(session, before, stale, tree) {
    if (before === undefined)
        return undefined;
    const stages = stale.flatMap(({ address }) => before.byAddress.get(address) ?? []);
    const verdicts = await (0,look/* judgeCommitted */.Kj)(before, stages, tree);
    if (!verdicts.ok) {
        for (const failure of verdicts.failures.slice(0, 1))
            session.host.emit({ kind: 'warning', failure });
        return undefined;
    }
    return new Set([...verdicts.value].filter(([, verdict]) => verdict.kind === 'stale').map(([address]) => address));
}
function withNeeds(plan, session, { project, isClean }) {
    const { fetch, avoided } = (0,needs/* planNeeds */.Jj)(plan.stages, project.graph, {
        here: (path) => !isClean && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(session.projectRoot, path)),
        cached: (locked) => !isClean && (0,workspace_hash/* isStored */.mL)(session, locked),
    });
    const stages = plan.stages.map((planned) => ({
        ...planned,
        fetch: fetch.get(planned.stage.address) ?? plan_plan/* nothing */.s6,
    }));
    return { ...plan, stages, totals: (0,plan_plan/* count */.U9)(stages, avoided) };
}


/***/ }),

/***/ 54387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ absentOnRemote)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44057);
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97208);
/* harmony import */ var _data_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51179);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82223);







async function absentOnRemote(session, remotes, recorded, options) {
    const checks = [];
    for (const [name, own] of byRemote(session, recorded, options.remote)) {
        const tree = options.tree ?? (0,_remotes_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestReader */ .rk)(session, remotes, name);
        const store = await remotes.open(name);
        checks.push(store.ok ? await checkStore(session, store.value, own, { ...options, tree }) : store);
    }
    const done = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(checks);
    if (!done.ok)
        return done;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        checked: done.value.reduce((sum, { checked }) => sum + checked, 0),
        missing: done.value.flatMap(({ missing }) => missing),
        lacking: done.value.flatMap(({ lacking }) => lacking),
        failures: done.value.flatMap(({ failures }) => failures),
    });
}
function byRemote({ config }, recorded, asked) {
    const wanted = asked?.toLowerCase();
    const groups = new Map([[wanted ?? config.defaultRemote, []]]);
    for (const item of recorded) {
        const pinned = item.output.remote?.toLowerCase();
        if (pinned !== undefined && wanted !== undefined && pinned !== wanted)
            continue;
        const name = pinned ?? wanted ?? config.defaultRemote;
        groups.set(name, [...(groups.get(name) ?? []), item]);
    }
    const needed = [...groups].filter(([, own], index) => own.length > 0 || (index === 0 && groups.size === 1));
    return new Map(needed);
}
async function checkStore(session, store, recorded, { deep, tree }) {
    const { signal } = session.host;
    const parts = await Promise.all(recorded.map((item) => partsOf(item, tree)));
    const ids = new Map(parts.flatMap(({ objects }) => [...objects.values()].map((id) => [(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id), id])));
    try {
        const present = await store.has([...ids.keys()], signal);
        const missing = [...ids].flatMap(([key, id]) => (present.has(key) ? [] : [id]));
        const there = [...ids.values()].filter((id) => present.has((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
        const failures = deep ? await corruptAmong(store, there, signal) : [];
        const lacking = parts.flatMap((part) => lackingOf(part, store.name, present));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ checked: ids.size, missing, lacking, failures });
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A)
            return { ok: false, failures: [error.failure] };
        throw error;
    }
}
async function partsOf(recorded, tree) {
    const own = (0,_data_data_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(recorded.locked);
    const objects = new Map([['', own]]);
    if (!(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .isTreeOid */ .FV)(own.oid))
        return { recorded, objects };
    const found = await tree(own.oid, own.hashName);
    for (const { path, oid } of found?.entries ?? [])
        objects.set(path, { oid, hashName: own.hashName });
    return { recorded, objects, ...(found === undefined ? {} : { of: found.entries.length }) };
}
function lackingOf({ recorded, objects, of }, remote, present) {
    const absent = [...objects].filter(([, id]) => !present.has((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)));
    if (absent.length === 0)
        return [];
    const members = absent.flatMap(([path]) => (path === '' ? [] : [path]));
    const lacking = { recorded, remote, objects: absent.map(([, id]) => id), members };
    return [{ ...lacking, ...(of === undefined ? {} : { of }) }];
}
async function corruptAmong(store, ids, signal) {
    const inOrder = (await store.arrange?.(ids.map(_store_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5), signal)) ?? ids.map(_store_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5);
    const byKey = new Map(ids.map((id) => [(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id), id]));
    const found = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_6__/* .pool */ .d)(inOrder, { limit: store.width ?? 8, signal }, async (key) => {
        const id = byKey.get(key);
        if (id === undefined)
            return [];
        const hash = await hashOn(store, key, { id, signal });
        return hash.value === id.oid.slice(0, 32) ? [] : [corrupt(store, id, hash.words)];
    });
    return found.flat();
}
async function hashOn(store, key, { id, signal }) {
    for (let attempt = 1;; attempt++) {
        try {
            const md5 = new _store_md5_js__WEBPACK_IMPORTED_MODULE_1__/* .Md5 */ .VV((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .isTreeOid */ .FV)(id.oid) ? 'md5' : id.hashName);
            for await (const chunk of await store.read(key, signal))
                md5.update(chunk);
            const value = md5.digest();
            return { value, words: `its bytes hash to ${value}` };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A))
                throw error;
            if (attempt > 1 || error.code !== 'unavailable')
                return { words: `it cannot be read: ${error.failure.message}` };
        }
    }
}
function corrupt(store, id, why) {
    return {
        reason: 'data',
        message: `object ${id.oid} on ${store.name} is not what its name says: ${why}`,
        hint: `remove '${(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)(id)}' there, then push it again from a cache that has it`,
    };
}


/***/ }),

/***/ 84972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ selectStages)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_running_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90127);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16079);



async function selectStages(project, cwd, args) {
    if (args.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_project_running_order_js__WEBPACK_IMPORTED_MODULE_2__/* .runningOrder */ .Y)(project.graph, undefined));
    return (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTargets */ .h5)(project, args, { cwd });
}


/***/ }),

/***/ 84241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordedOuts: () => (/* binding */ recordedOuts),
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49164);
/* harmony import */ var _project_repo_import_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59267);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58191);
/* harmony import */ var _exports_planned_exports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86438);
/* harmony import */ var _missing_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40948);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19988);
/* harmony import */ var _remote_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54387);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82223);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75952);
/* harmony import */ var _selected_outs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16852);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84972);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62316);
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













const verify = {
    name: 'verify',
    help: 'Exit 0 if everything is fresh, 1 if something is stale or missing, 2 if it could not be told',
    args: '[targets...]',
    options: [
        { flags: '-r, --remote [name]', help: 'also check that every object the locks name is on this remote' },
        { flags: '--deep', help: 'read each object and hash it again' },
        ..._revisions_js__WEBPACK_IMPORTED_MODULE_7__/* .historyOptions */ .x3,
        { flags: '--offline', help: 'never ask a remote, not even for a manifest' },
    ],
    exit: { style: 'own', failure: 1 },
    async run(words, host, terminal) {
        const { options } = words;
        if (options.remote === undefined && (options.deep === true || (0,_revisions_js__WEBPACK_IMPORTED_MODULE_7__/* .asksForHistory */ .mD)(words)))
            return { failures: [onlyForRemote] };
        const verified = await (0,_session_js__WEBPACK_IMPORTED_MODULE_10__/* .withSession */ .y)(host, (session) => verifyIn(session, words));
        if (!verified.ok)
            return { failures: verified.failures };
        const { stages, findings, doubts, objects } = verified.value;
        for (const doubt of doubts)
            terminal.err(`WARNING: could not tell whether '${doubt}' is fresh\n`);
        if (findings.length > 0)
            return { failures: findings };
        if (doubts.length > 0)
            return 2;
        const data = objects === undefined ? '' : `, and ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(objects, 'object')} on the remote`;
        if (options.quiet !== true)
            terminal.out(`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_11__/* .counted */ .hS)(stages, 'stage')} fresh${data}\n`);
        return 0;
    },
};
async function verifyIn(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { args, options } = words;
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_6__/* .Remotes */ .ot(session), true);
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const selected = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_9__/* .selectStages */ .u)(loaded.value, session.cwd, args);
        if (!selected.ok)
            return selected;
        const name = typeof options.remote === 'string' ? options.remote : undefined;
        const tree = (0,_remotes_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestReader */ .rk)(session, options.offline === true ? undefined : remotes, name);
        const planned = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_4__/* .planProject */ .f)(session, { selected: selected.value, base: {}, tree });
        if (!planned.ok)
            return planned;
        const { stages } = (await (0,_exports_planned_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .withExportsMarked */ .G)(session, planned.value, args)).plan;
        const stale = stages.filter(_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeft */ .OC);
        const findings = stale.map(({ stage, verdict, causedBy }) => ({
            reason: 'data',
            message: verdict.kind === 'stale'
                ? `stage '${stage.address}' is stale: ${verdict.reasons.map(({ kind }) => kind).join(', ')}`
                : `stage '${stage.address}' waits for ${causedBy.join(', ')}`,
            location: stage.location,
            hint: 'run `lockstep repro` and commit dvc.lock',
        }));
        const doubts = stages.filter(({ verdict }) => verdict.kind === 'unknown').map(({ stage }) => stage.address);
        if (options.remote === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ stages: stages.length, findings, doubts });
        const recorded = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_7__/* .asksForHistory */ .mD)(words)
            ? await pushedEverywhere(session, words)
            : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(selected.value.flatMap(recordedOuts));
        if (!recorded.ok)
            return recorded;
        const absent = await (0,_remote_check_js__WEBPACK_IMPORTED_MODULE_5__/* .absentOnRemote */ .l)(session, remotes, recorded.value, {
            ...(name === undefined ? {} : { remote: name }),
            deep: options.deep === true,
        });
        if (!absent.ok)
            return absent;
        const { failures, lacking, checked } = absent.value;
        const missing = await (0,_missing_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .missingOnRemote */ .U)(session, lacking);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
            stages: stages.length,
            findings: [...findings, ...failures, ...missing],
            doubts,
            objects: checked,
        });
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
const onlyForRemote = {
    reason: 'usage',
    message: '--deep, --all-branches, --all-tags and --all-commits go with --remote',
    hint: 'without a remote only the working tree is judged',
};
async function pushedEverywhere(session, words) {
    const selected = await (0,_selected_outs_js__WEBPACK_IMPORTED_MODULE_8__/* .selectEverywhere */ .Dm)(session, words);
    return selected.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(selected.value.filter(({ stage, output }) => (0,_project_repo_import_js__WEBPACK_IMPORTED_MODULE_12__/* .isPushed */ .Y)(stage, output))) : selected;
}
function recordedOuts(stage) {
    return stage.outs.flatMap((output) => {
        const locked = stage.lock?.outs.find(({ path }) => path === output.path);
        return output.cache && (0,_project_repo_import_js__WEBPACK_IMPORTED_MODULE_12__/* .isPushed */ .Y)(stage, output) && locked?.oid !== undefined
            ? [{ stage, output, locked }]
            : [];
    });
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


/***/ })

};
