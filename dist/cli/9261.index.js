export const id = 9261;
export const ids = [9261];
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

/***/ 91131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ plotEntries)
/* harmony export */ });
/* unused harmony export plotProps */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76248);



const plotProps = ['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
async function plotEntries(project, wish) {
    const found = [...(await topLevel(project, wish)), ...(await ofStages(project, wish))];
    const known = project.plots.length > 0 || found.length > 0;
    for (const target of wish.targets) {
        const files = await wish.files(target);
        if (known && files === undefined)
            continue;
        for (const id of files ?? [target])
            found.push({ config: '', id, props: wish.props });
    }
    return merged(found);
}
async function topLevel({ plots }, wish) {
    const found = [];
    for (const [file, definitions] of Map.groupBy(plots, ({ definedIn }) => definedIn)) {
        const config = (0,_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .i)(file, wish.cwd);
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(config);
        const parents = definitions.map(({ id }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, id));
        for (const { id, props } of definitions) {
            if (!isWanted(wish.targets, config, id))
                continue;
            const own = new Map([...((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(props) ? props : [])].map(([key, value]) => [String(key), value]));
            if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(own.get('y'))) {
                found.push({ config, id, props: new Map([...adjusted(own, folder), ...wish.props]) });
                continue;
            }
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, id);
            for (const each of (await wish.files(path)) ?? [path]) {
                if (closest(each, parents) === path)
                    found.push({ config, id: each, props: new Map([...own, ...wish.props]) });
            }
        }
    }
    return found;
}
async function ofStages({ stages }, wish) {
    const found = [];
    for (const stage of stages) {
        for (const output of stage.outs) {
            if (output.role !== 'plot' || output.place.kind !== 'inside')
                continue;
            const path = (0,_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .i)(output.place.path, wish.cwd);
            if (!isWanted(wish.targets, (0,_relative_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .i)(stage.file, wish.cwd), path))
                continue;
            const props = new Map(plotProps.flatMap((name) => {
                const value = output.props?.get(name);
                return value === undefined ? [] : [[name, value]];
            }));
            for (const id of (await wish.files(path)) ?? [path])
                found.push({ config: '', id, props: new Map([...props, ...wish.props]) });
        }
    }
    return found;
}
function adjusted(props, folder) {
    return new Map([...props].map(([name, value]) => (name === 'x' || name === 'y') && (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value)
        ? [name, new Map([...value].map(([file, field]) => [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, String(file)), field]))]
        : [name, value]));
}
function isWanted(targets, config, id) {
    const full = config === '' ? id : `${config}::${id}`;
    return targets.length === 0 || targets.some((target) => begins(target, id) || begins(target, full));
}
function begins(pattern, text) {
    try {
        return new RegExp(`^(?:${pattern})`).test(text);
    }
    catch {
        return text.startsWith(pattern);
    }
}
function closest(path, parents) {
    let best = '';
    for (const parent of parents) {
        const [a, b] = [path.split('/'), parent.split('/')];
        const same = a.findIndex((part, i) => part !== b[i]);
        const common = a.slice(0, same === -1 ? a.length : same).join('/');
        if (common.length > best.length)
            best = common;
    }
    return best;
}
function merged(entries) {
    const groups = Map.groupBy(entries, ({ config, id }) => `${config}\0${id}`);
    return [...groups.values()].flatMap(([first, ...more]) => first === undefined
        ? []
        : [{ ...first, props: new Map([...first.props, ...more.flatMap(({ props }) => [...props])]) }]);
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
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12252);







async function absentOnRemote(session, remotes, recorded, options) {
    const checks = [];
    for (const [name, own] of byRemote(session, recorded, options.remote)) {
        const tree = options.tree ?? (0,_manifests_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestReader */ .r)(session, remotes, name);
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

/***/ 16852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QA: () => (/* binding */ askedOuts),
  A4: () => (/* binding */ isUnrecorded),
  kr: () => (/* binding */ selectAt),
  Dm: () => (/* binding */ selectEverywhere),
  Gl: () => (/* binding */ targetOptions),
  fo: () => (/* binding */ unrecordedOuts)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/repo-import.js
var repo_import = __webpack_require__(59267);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/commands/plots/definitions.js
var definitions = __webpack_require__(91131);
;// CONCATENATED MODULE: ./lib/commands/fetch-filter.js


async function fetchFilter(project, { options }) {
    const limit = typeof options.maxSize === 'string' ? Number.parseInt(options.maxSize, 10) : 0;
    const types = Array.isArray(options.type) ? options.type : [];
    const paths = [
        ...(types.includes('metrics') ? metricPaths(project) : []),
        ...(types.includes('plots') ? await plotPaths(project) : []),
    ];
    return ({ stage, output }) => {
        const size = stage.lock?.outs.find(({ path }) => path === output.path)?.size ?? 0;
        if (limit !== 0 && size !== 0 && size >= limit)
            return false;
        if (types.length === 0)
            return true;
        const { place } = output;
        return (place.kind === 'inside' &&
            paths.some((path) => isWithin(path, place.path) || isWithin(place.path, path)));
    };
}
function metricPaths({ stages, metrics }) {
    const outs = stages.flatMap((stage) => stage.outs).filter(({ role }) => role === 'metric');
    return [
        ...outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
        ...metrics.map(({ path }) => path),
    ];
}
async function plotPaths(project) {
    const files = async () => undefined;
    const entries = await (0,definitions/* plotEntries */.Y)(project, { cwd: '', targets: [], props: new Map(), files });
    return entries.flatMap(({ id, props }) => {
        const [x, y] = [props.get('x'), props.get('y')];
        return (0,values_value/* isMapping */.pi)(y) ? [...keysOf(y), ...keysOf(x)] : [id];
    });
}
function keysOf(value) {
    return (0,values_value/* isMapping */.pi)(value) ? [...value.keys()].map(String) : [];
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./lib/commands/revisions.js
var revisions = __webpack_require__(75952);
;// CONCATENATED MODULE: ./lib/commands/selected-outs.js





async function selectEverywhere(session, words) {
    const here = await selectIn(session, await session.project(), words);
    if (!(0,revisions/* asksForHistory */.mD)(words))
        return here;
    if (session.git === undefined) {
        const refused = await session.projectAt('HEAD');
        if (!refused.ok)
            return refused;
    }
    if (!here.ok)
        skip(session, 'workspace');
    return selectAt(session, await (0,revisions/* askedRevisions */.Py)(session.git, words), words, here);
}
async function selectAt(session, revisions, words, here = (0,failure.ok)([])) {
    const found = here.ok ? [...here.value] : [];
    const refused = here.ok ? [] : [...here.failures];
    const known = new Set(found.map(keyOf));
    let read = here.ok ? 1 : 0;
    for (const { sha, name } of revisions) {
        const there = await selectIn(session, await session.projectAt(sha), words);
        if (!there.ok) {
            skip(session, name);
            refused.push(...there.failures);
            continue;
        }
        read++;
        for (const out of there.value) {
            if (known.has(keyOf(out)))
                continue;
            known.add(keyOf(out));
            found.push({ ...out, past: true });
        }
    }
    return read === 0 && refused.length > 0 ? { ok: false, failures: refused } : (0,failure.ok)(found);
}
function skip({ host }, name) {
    host.emit({
        kind: 'warning',
        failure: { reason: 'data', message: `failed to collect '${name}', skipping` },
    });
}
function keyOf({ stage, output, locked, inner }) {
    return [
        output.remote ?? '',
        String((0,repo_import/* isPushed */.Y)(stage, output)),
        locked.hashName,
        locked.oid,
        inner ?? '',
    ].join('\0');
}
async function selectIn(session, project, words) {
    if (!project.ok)
        return project;
    const found = await (0,targets/* resolveOutTargets */.jV)(project.value, words.args, targetOptions(session, words.options));
    if (!found.ok)
        return found;
    const meant = found.value.filter(await fetchFilter(project.value, words));
    const failures = [...new Set(meant.flatMap(falseHashes))];
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(meant.flatMap(selected));
}
function falseHashes({ stage, output }) {
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    return output.cache && locked?.oid === undefined ? (stage.lock?.failures ?? []) : [];
}
async function unrecordedOuts(session, words) {
    const found = await askedOuts(session, words);
    if (!found.ok)
        return found;
    return (0,failure.ok)(found.value.filter(isUnrecorded));
}
function isUnrecorded({ stage, output }) {
    const isImport = stage.cmd === undefined && stage.deps.length > 0;
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    return output.cache && !isImport && locked?.oid === undefined && locked?.other === undefined;
}
async function askedOuts(session, { args, options }) {
    const project = await session.project();
    return project.ok ? await (0,targets/* resolveOutTargets */.jV)(project.value, args, targetOptions(session, options)) : project;
}
function selected({ stage, output, path }) {
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    if (locked?.oid === undefined || !output.cache)
        return [];
    const root = output.place.kind === 'inside' ? output.place.path : '';
    return [{ stage, output, locked, ...(path === undefined ? {} : { inner: path.slice(root.length + 1) }) }];
}
function targetOptions({ cwd }, options) {
    return {
        cwd,
        recursive: options.recursive === true,
        withDeps: options.withDeps === true,
        glob: options.glob === true,
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
/* harmony import */ var _project_repo_import_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(59267);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(58191);
/* harmony import */ var _exports_planned_exports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86438);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12252);
/* harmony import */ var _missing_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40948);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19988);
/* harmony import */ var _remote_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54387);
/* harmony import */ var _remotes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82223);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75952);
/* harmony import */ var _selected_outs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16852);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84972);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83908);
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
        ..._revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .historyOptions */ .x3,
        { flags: '--offline', help: 'never ask a remote, not even for a manifest' },
    ],
    exit: { style: 'own', failure: 1 },
    async run(words, host, terminal) {
        const { options } = words;
        if (options.remote === undefined && (options.deep === true || (0,_revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .asksForHistory */ .mD)(words)))
            return { failures: [onlyForRemote] };
        const verified = await (0,_session_js__WEBPACK_IMPORTED_MODULE_11__/* .withSession */ .y)(host, (session) => verifyIn(session, words));
        if (!verified.ok)
            return { failures: verified.failures };
        const { stages, findings, doubts, objects } = verified.value;
        for (const doubt of doubts)
            terminal.err(`WARNING: could not tell whether '${doubt}' is fresh\n`);
        if (findings.length > 0)
            return { failures: findings };
        if (doubts.length > 0)
            return 2;
        const data = objects === undefined ? '' : `, and ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(objects, 'object')} on the remote`;
        if (options.quiet !== true)
            terminal.out(`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .hS)(stages, 'stage')} fresh${data}\n`);
        return 0;
    },
};
async function verifyIn(session, words) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { args, options } = words;
        const remotes = __addDisposableResource(env_1, new _remotes_js__WEBPACK_IMPORTED_MODULE_7__/* .Remotes */ .o(session), true);
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const selected = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_10__/* .selectStages */ .u)(loaded.value, session.cwd, args);
        if (!selected.ok)
            return selected;
        const name = typeof options.remote === 'string' ? options.remote : undefined;
        const tree = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestReader */ .r)(session, options.offline === true ? undefined : remotes, name);
        const planned = await (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .planProject */ .f)(session, { selected: selected.value, base: {}, tree });
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
        const recorded = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_8__/* .asksForHistory */ .mD)(words)
            ? await pushedEverywhere(session, words)
            : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(selected.value.flatMap(recordedOuts));
        if (!recorded.ok)
            return recorded;
        const absent = await (0,_remote_check_js__WEBPACK_IMPORTED_MODULE_6__/* .absentOnRemote */ .l)(session, remotes, recorded.value, {
            ...(name === undefined ? {} : { remote: name }),
            deep: options.deep === true,
        });
        if (!absent.ok)
            return absent;
        const { failures, lacking, checked } = absent.value;
        const missing = await (0,_missing_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .missingOnRemote */ .U)(session, lacking);
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
    const selected = await (0,_selected_outs_js__WEBPACK_IMPORTED_MODULE_9__/* .selectEverywhere */ .Dm)(session, words);
    return selected.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(selected.value.filter(({ stage, output }) => (0,_project_repo_import_js__WEBPACK_IMPORTED_MODULE_13__/* .isPushed */ .Y)(stage, output))) : selected;
}
function recordedOuts(stage) {
    return stage.outs.flatMap((output) => {
        const locked = stage.lock?.outs.find(({ path }) => path === output.path);
        return output.cache && (0,_project_repo_import_js__WEBPACK_IMPORTED_MODULE_13__/* .isPushed */ .Y)(stage, output) && locked?.oid !== undefined
            ? [{ stage, output, locked }]
            : [];
    });
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
