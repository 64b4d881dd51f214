export const id = 7789;
export const ids = [7789];
export const modules = {

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/report/report.js + 4 modules
var report_report = __webpack_require__(10399);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/budget.js

function overBudget(plan, { budget, commandPrefix, file }) {
    const seconds = plan.stages
        .filter(({ verdict, runCache }) => runCache !== 'hit' && /^(?:stale|waiting)$/.test(verdict.kind))
        .reduce((sum, { estimateSeconds }) => sum + (estimateSeconds ?? 0), 0);
    const { bytes } = plan.totals.fetch;
    const excess = [
        budget.minutes !== undefined && seconds > budget.minutes * 60
            ? `about ${(0,format/* formatDuration */.a3)(seconds)} of ${(0,format/* formatDuration */.a3)(budget.minutes * 60)}`
            : '',
        budget.bytes !== undefined && bytes > budget.bytes
            ? `${(0,format/* formatBytes */.z3)(bytes)} to fetch of ${(0,format/* formatBytes */.z3)(budget.bytes)}`
            : '',
    ].filter((text) => text !== '');
    if (excess.length === 0)
        return undefined;
    return {
        reason: 'refused',
        message: `nothing was run, because the plan is above the budget: ${excess.join(', ')}`,
        hint: `comment \`${commandPrefix} approve\` to run it all the same, or raise \`budget\` in ${file}`,
        location: { file },
    };
}

;// CONCATENATED MODULE: ./lib/commands/draft.js
function onlyPlanned({ isDraft }, { drafts, commandPrefix, file }) {
    if (isDraft !== true || drafts !== 'plan')
        return undefined;
    return {
        reason: 'refused',
        message: 'nothing was run, because the pull request is a draft',
        hint: `mark it as ready for review, or comment \`${commandPrefix} repro\`; \`drafts\` in ${file} decides this`,
        location: { file },
    };
}

// EXTERNAL MODULE: ./lib/commands/durations.js
var durations = __webpack_require__(91635);
// EXTERNAL MODULE: ./lib/commands/exports/forced-exports.js
var forced_exports = __webpack_require__(91243);
// EXTERNAL MODULE: ./lib/commands/feeds/url-reader.js
var url_reader = __webpack_require__(60337);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan_plan = __webpack_require__(49164);
;// CONCATENATED MODULE: ./lib/commands/job/avoided.js

function avoidedBy({ plan }, run) {
    const all = (0,plan_plan/* add */.WQ)(plan.totals.avoided, plan.totals.fetch);
    return {
        objects: Math.max(0, all.objects - run.fetched.objects),
        bytes: Math.max(0, all.bytes - run.fetched.bytes),
    };
}

;// CONCATENATED MODULE: ./lib/commands/job/gather.js
async function gather(session, remotes, { request, planned, after, policy }) {
    const { gatherEvidence } = await Promise.all(/* import() */[__webpack_require__.e(5361), __webpack_require__.e(8925), __webpack_require__.e(2424)]).then(__webpack_require__.bind(__webpack_require__, 22424));
    const before = await planned.before();
    const { base } = planned;
    const sources = { session, remotes, ...(request.remote === undefined ? {} : { remote: request.remote }) };
    return gatherEvidence({ before, after, base, policy, isTrusted: request.tier !== 'T0' }, sources);
}

// EXTERNAL MODULE: ./lib/store/oid.js
var store_oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/store/store.js
var store_store = __webpack_require__(97208);
// EXTERNAL MODULE: ./lib/store/transfer.js + 8 modules
var transfer = __webpack_require__(27067);
// EXTERNAL MODULE: ./lib/commands/data/data.js + 1 modules
var data = __webpack_require__(51179);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
// EXTERNAL MODULE: ./lib/commands/missing-failures.js
var missing_failures = __webpack_require__(40948);
// EXTERNAL MODULE: ./lib/commands/remote-check.js
var remote_check = __webpack_require__(54387);
// EXTERNAL MODULE: ./lib/commands/selection.js
var selection = __webpack_require__(84972);
// EXTERNAL MODULE: ./lib/commands/verify.js
var verify = __webpack_require__(84241);
;// CONCATENATED MODULE: ./lib/commands/job/missing-gate.js










const nothingMissing = { failures: [], warnings: [] };
async function missingGate(setting) {
    const { session, remotes, request, policy } = setting;
    const level = policy.gates.missing ?? 'fail';
    if (level === 'ignore' || !remotes.isConfigured(request.remote))
        return nothingMissing;
    const recorded = await toCheck(setting);
    if (recorded.length === 0)
        return nothingMissing;
    const checked = await (0,remote_check/* absentOnRemote */.l)(session, remotes, recorded, {
        ...(request.remote === undefined ? {} : { remote: request.remote }),
        deep: false,
        tree: (0,manifests/* manifestReader */.r)(session, remotes, request.remote),
    });
    if (!checked.ok)
        return { ...nothingMissing, warnings: checked.failures.map(notChecked) };
    const elsewhere = await helpOut(setting, checked.value.lacking);
    const failures = await (0,missing_failures/* missingOnRemote */.U)(session, elsewhere.lacking);
    const { warnings } = elsewhere;
    return level === 'fail' ? { failures, warnings } : { failures: [], warnings: [...warnings, ...failures] };
}
async function toCheck({ session, request, planned }) {
    const selected = await (0,selection/* selectStages */.u)(planned.project, session.cwd, request.targets);
    if (!selected.ok)
        return [];
    const verdicts = new Map(planned.plan.stages.map(({ stage, verdict }) => [stage.address, verdict.kind]));
    const isSettled = ({ address }) => ['fresh', 'frozen'].includes(verdicts.get(address) ?? 'fresh');
    const settled = selected.value.filter(isSettled).flatMap(verify.recordedOuts);
    const isTerminal = request.tier === undefined && request.verb !== 'report';
    const everything = request.verb === 'verify' || request.tier === 'T2' || isTerminal;
    if (everything || settled.length === 0)
        return settled;
    const before = await planned.before();
    return before === undefined ? settled : settled.filter((recorded) => !isRecordedIn(before, recorded));
}
function isRecordedIn(before, { stage, locked }) {
    const there = before.byAddress.get(stage.address);
    return there?.lock?.outs.some(({ path, oid }) => path === locked.path && oid === locked.oid) === true;
}
async function helpOut(setting, lacking) {
    const { session, remotes, request } = setting;
    if (lacking.length === 0)
        return { lacking, warnings: [] };
    const left = [];
    const warnings = [];
    for (const item of lacking) {
        const name = item.recorded.output.remote ?? request.remote;
        const sources = await remotes.sources(name, { only: false });
        if (!sources.ok)
            return { lacking, warnings: sources.failures };
        const others = sources.value.all.filter((store) => store !== sources.value.main);
        const isPushed = request.tier === 'T2' && request.push;
        const done = isPushed
            ? await promote(session, sources.value.main, others, item)
            : await lookElsewhere(session, others, item);
        if (!done.ok)
            warnings.push(...done.failures);
        else if (!done.value)
            left.push(item);
    }
    return { lacking: left, warnings };
}
async function lookElsewhere({ host }, others, { objects }) {
    let open = objects.map(store_oid/* objectKey */.T5);
    for (const store of others) {
        if (open.length === 0)
            break;
        try {
            const found = await store.has(open, host.signal);
            open = open.filter((key) => !found.has(key));
        }
        catch (error) {
            host.signal.throwIfAborted();
            if (!(error instanceof store_store/* StoreError */.A))
                throw error;
        }
    }
    return (0,failure.ok)(open.length === 0);
}
async function promote(session, main, others, { recorded }) {
    const { cache, host } = session;
    const id = (0,data/* idOf */.TH)(recorded.locked);
    const objects = [id];
    const { signal } = host;
    const [first, ...fallback] = others;
    if (cache.missing(id).length > 0) {
        if (first === undefined)
            return (0,failure.ok)(false);
        const fetched = await (0,transfer/* transfer */.k)({
            objects,
            from: first,
            to: cache,
            fallback: [...fallback, main],
            signal,
        });
        if (fetched.missing.length > 0 || fetched.failures.length > 0)
            return (0,failure.ok)(false);
    }
    const pushed = await (0,transfer/* transfer */.k)({ objects, from: cache, to: main, signal });
    return pushed.failures.length > 0
        ? { ok: false, failures: pushed.failures }
        : (0,failure.ok)(pushed.missing.length === 0);
}
function notChecked(failure) {
    return {
        ...failure,
        message: `whether all data is on its remote could not be checked: ${failure.message}`,
    };
}

// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/run/run-cache-key.js
var run_cache_key = __webpack_require__(62405);
// EXTERNAL MODULE: ./lib/run/run-cache-place.js
var run_cache_place = __webpack_require__(37789);
;// CONCATENATED MODULE: ./lib/commands/job/promote-entries.js





async function promoteEntries(promotion) {
    const { session, remotes, request } = promotion;
    if (request.tier !== 'T2' || !request.push || !remotes.isConfigured(request.remote))
        return;
    const candidates = candidatesOf(promotion);
    const opened = candidates.length === 0 ? undefined : await remotes.open(request.remote);
    if (opened?.ok !== true)
        return;
    const store = opened.value;
    const { signal, emit } = session.host;
    try {
        const wanted = candidates.flatMap(({ key, uncached }) => [key, ...uncached]);
        const there = await store.has(wanted, signal);
        const fresh = candidates.filter(({ key, uncached }) => !there.has(key) && uncached.every((object) => there.has(object)));
        for (const { key, entry } of fresh)
            await store.write(key, { kind: 'bytes', bytes: Buffer.from((0,dvc_lock/* runCacheText */.hj)(entry)) }, signal);
        if (fresh.length > 0)
            await emit({ kind: 'note', text: `the run cache now knows what was merged: ${fresh.length} entries` });
    }
    catch (error) {
        if (!(error instanceof store_store/* StoreError */.A))
            throw error;
        await emit({ kind: 'note', text: `what was merged was not added to the run cache: ${error.message}` });
    }
}
function candidatesOf({ run, before }) {
    if (before === undefined)
        return [];
    return run.stages.flatMap(({ stage, outcome }) => {
        const { lock } = stage;
        const kind = (0,run_cache_place/* entryKind */.FY)(stage);
        const old = before.byAddress.get(stage.address)?.lock;
        if (outcome !== 'fresh' || lock === undefined || kind === undefined || !(0,run_cache_key/* hasKey */.CJ)(lock))
            return [];
        if (old !== undefined && (0,dvc_lock/* runCacheText */.hj)(old) === (0,dvc_lock/* runCacheText */.hj)(lock))
            return [];
        if (lock.outs.some(({ oid, hashName }) => oid === undefined || hashName !== 'md5'))
            return [];
        return [{ key: (0,run_cache_place/* entryPath */.s3)(lock, kind, undefined), entry: lock, uncached: uncachedOf(stage, lock) }];
    });
}
function uncachedOf(stage, lock) {
    return lock.outs.flatMap(({ path, oid, hashName }) => {
        const isCached = stage.outs.find((out) => out.path === path)?.cache === true;
        return isCached || oid === undefined ? [] : [(0,store_oid/* objectKey */.T5)({ oid, hashName })];
    });
}

// EXTERNAL MODULE: ./lib/commands/reproduce.js + 11 modules
var reproduce = __webpack_require__(44562);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/store/disk-error.js
var disk_error = __webpack_require__(51463);
// EXTERNAL MODULE: ./lib/store/push.js
var push = __webpack_require__(66733);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
;// CONCATENATED MODULE: ./lib/commands/job/object-cache.js











async function keepObjects(session, { store }, objects) {
    const { cache, host } = session;
    const here = objects.filter((id) => cache.missing(id).length === 0);
    const { moved } = await (0,push/* pushObjects */.X)({ from: cache, to: store, objects: here, signal: host.signal });
    return moved;
}
async function keepEntries({ cache, host }, { store }, keys) {
    const there = await store.has(keys, host.signal);
    for (const key of keys.filter((wanted) => !there.has(wanted))) {
        const bytes = await (0,manifests/* readAll */.y)(cache.store, key, host.signal);
        if (bytes !== undefined)
            await quietly(() => store.write(key, { kind: 'bytes', bytes }, host.signal));
    }
}
async function noteLive({ live }, project, tree) {
    for (const { lock } of project?.stages ?? []) {
        for (const { oid, hashName } of lock?.outs ?? []) {
            if (oid === undefined)
                continue;
            live.add((0,store_oid/* objectKey */.T5)({ oid, hashName }));
            const members = (0,store_oid/* isTreeOid */.FV)(oid) ? ((await tree(oid, hashName))?.entries ?? []) : [];
            for (const member of members)
                live.add((0,store_oid/* objectKey */.T5)({ oid: member.oid, hashName }));
        }
    }
}
async function bringDurations(session, { store }) {
    const file = (0,durations/* durationsFile */.sl)(session);
    if ((0,external_node_fs_.existsSync)(file))
        return;
    const bytes = await quietly(() => (0,manifests/* readAll */.y)(store, durationsKey(session), session.host.signal));
    if (bytes === undefined || bytes.length > maxDurationsBytes)
        return;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,atomic_write/* writeFileAtomic */.Zf)(file, bytes);
    }
    catch (error) {
        if ((0,disk_error/* systemCode */.xU)(error) === undefined)
            throw error;
    }
}
const maxDurationsBytes = 4 * 2 ** 20;
async function keepDurations(session, { store }) {
    const file = (0,durations/* durationsFile */.sl)(session);
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    const bytes = (0,external_node_fs_.readFileSync)(file);
    await quietly(() => store.write(durationsKey(session), { kind: 'bytes', bytes }, session.host.signal));
}
function durationsKey(session) {
    const folder = external_node_path_.posix.normalize((0,relative/* projectFolder */.K)(session));
    return `lockstep/durations/${(0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 16)}`;
}
async function quietly(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof store_store/* StoreError */.A)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/commands/job/push-entries.js
var push_entries = __webpack_require__(66685);
;// CONCATENATED MODULE: ./lib/commands/job/push-results.js




async function pushResults(setting, run) {
    const { session, remotes, request, policy, warnings } = setting;
    const name = pushTarget(request, policy);
    const { objectCache } = request;
    if (name !== undefined && !remotes.isConfigured(name)) {
        const opened = await remotes.open(name);
        return opened.ok ? run : { ...run, failures: [...run.failures, ...opened.failures] };
    }
    if (!remotes.has(name)) {
        warnings.push(nowhereToPush);
        return run;
    }
    const moved = await (0,reproduce/* pushRun */.MO)(session, remotes, run, name === undefined ? {} : { remote: name });
    if (objectCache?.saves === true && !remotes.isConfigured(name)) {
        session.host.emit({ kind: 'note', text: onlyCached });
        return { ...run, pushed: moved.amount, failures: [...run.failures, ...moved.failures] };
    }
    if (objectCache?.saves === true && lacksCredentials(moved)) {
        warnings.push(...moved.failures.map(keptInstead));
        return { ...run, pushed: moved.amount };
    }
    const isStored = moved.failures.length === 0;
    const entries = isStored ? await (0,push_entries/* pushEntries */.T)(setting, run, name) : plan_plan/* nothing */.s6;
    const pushed = (0,plan_plan/* add */.WQ)(moved.amount, entries);
    return { ...run, pushed, stored: isStored, failures: [...run.failures, ...moved.failures] };
}
async function pushUnlessNewer(setting, run) {
    const made = run.stages.some(({ outcome }) => outcome === 'ran' || outcome === 'restored');
    if (run.failures.some(({ reason }) => reason === 'cancelled'))
        return run;
    const newer = made ? await setting.request.givesWay?.('push') : undefined;
    return newer === undefined ? pushResults(setting, run) : { ...run, failures: [...run.failures, newer] };
}
function pushTarget({ tier, remote }, { remotes }) {
    const isUntrusted = tier === 'T0' || tier === 'T1';
    return isUntrusted ? (remotes.proposals ?? remote) : remote;
}
function lacksCredentials({ failures }) {
    return failures.length > 0 && failures.every(({ reason }) => reason === 'config');
}
function keptInstead(failure) {
    return {
        ...failure,
        message: `${failure.message}; the results are in the GitHub Actions cache instead, until it forgets them`,
    };
}
const onlyCached = 'no remote is configured, so the results are in the GitHub Actions cache only: it forgets what nobody used for seven days';
const nowhereToPush = {
    reason: 'config',
    message: 'the results were not pushed: no default remote is set in .dvc/config',
    hint: 'add one with `dvc remote add -d NAME URL`, or set `push: never`',
    location: { file: '.dvc/config' },
};
async function keepInCache({ session, remotes, request }, run, project) {
    const { objectCache } = request;
    if (objectCache?.saves !== true || session.host.signal.aborted)
        return;
    const all = remotes.isConfigured(request.remote)
        ? []
        : project.stages.flatMap(({ lock }) => lock?.outs ?? []);
    const made = run.stages.flatMap(({ outcome, entry }) => outcome === 'ran' || outcome === 'restored' ? (entry?.outs ?? []) : []);
    const objects = [...all, ...made].flatMap(({ oid, hashName }) => oid === undefined ? [] : [{ oid, hashName }]);
    await keepObjects(session, objectCache, objects);
    const keys = run.stages.flatMap(({ runCacheKey }) => (runCacheKey === undefined ? [] : [runCacheKey]));
    await keepEntries(session, objectCache, keys);
    if (run.stages.some(({ outcome }) => outcome === 'ran'))
        await keepDurations(session, objectCache);
}
async function bringFromCache(session, { objectCache }) {
    if (objectCache !== undefined)
        await bringDurations(session, objectCache);
}
async function noteUse({ objectCache }, projects, tree) {
    if (objectCache?.saves !== true)
        return;
    for (const project of projects)
        await noteLive(objectCache, project, tree);
}

// EXTERNAL MODULE: ./lib/project/policy/matching.js
var matching = __webpack_require__(5421);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/commands/run-context.js + 2 modules
var run_context = __webpack_require__(72307);
// EXTERNAL MODULE: ./lib/commands/workspace-hash.js
var workspace_hash = __webpack_require__(95180);
// EXTERNAL MODULE: ./lib/commands/models/remote-place.js
var remote_place = __webpack_require__(62449);
// EXTERNAL MODULE: ./lib/commands/models/tags.js
var models_tags = __webpack_require__(72696);
;// CONCATENATED MODULE: ./lib/commands/models/versions.js

async function versionsAt(git, commit) {
    const versions = new Map();
    if (git === undefined || commit === undefined)
        return versions;
    const tags = (await git.refs('tags')).flatMap(({ name, sha }) => {
        const tag = sha === commit ? (0,models_tags/* readTag */.zW)(name) : undefined;
        return tag === undefined ? [] : [tag];
    });
    const backs = new Set(tags.flatMap((tag) => (tag.isBack ? [`${tag.model}@${tag.version}`] : [])));
    for (const { model, version } of tags) {
        if (version === undefined || backs.has(`${model}@${version}`))
            continue;
        const known = versions.get(model);
        if (known === undefined || (0,models_tags/* compareVersions */.Zy)(known, version) < 0)
            versions.set(model, version);
    }
    return versions;
}

;// CONCATENATED MODULE: ./lib/commands/models/models.js








async function readModels(setting) {
    const { session, project } = setting;
    const commit = await session.git?.headSha();
    const versions = await versionsAt(session.git, commit);
    const models = [];
    const warnings = [];
    for (const [file, declared] of project.artifacts) {
        for (const [key, value] of (0,values_value/* isMapping */.pi)(declared) ? declared : []) {
            if (!(0,values_value/* isMapping */.pi)(value))
                continue;
            const about = { file, key: String(key), value };
            const found = await oneModel(about, setting);
            if ('reason' in found)
                warnings.push(found);
            else {
                const version = versions.get(found.name) ?? commit?.slice(0, 12) ?? 'uncommitted';
                models.push({ ...found, version, ...(commit === undefined ? {} : { commit }) });
            }
        }
    }
    return { models, warnings };
}
async function oneModel({ file, key, value }, setting) {
    const { session, project, remote } = setting;
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    const top = (0,relative/* projectFolder */.K)(session);
    const fromTop = (path) => [top, path].filter((part) => part !== '').join('/');
    const where = fromTop(folder);
    const left = (why) => ({
        reason: 'data',
        message: `the model '${key}' is not handed on: ${why}`,
        location: { file },
        hint: 'correct `path` under `artifacts`, or run and push what makes it',
    });
    const { place } = (0,project_place/* placeOf */.$t)(String(value.get('path')), folder, session.projectRoot);
    if (place.kind !== 'inside')
        return left('its path leads out of the project');
    const tree = (0,manifests/* manifestReader */.r)(session, setting.remotes, remote);
    const recorded = await (0,run_context/* recordedHash */.Dn)(project, place, tree);
    const info = recorded ?? (await hashHere(place, setting));
    if (info === undefined)
        return left(`nothing is recorded for '${place.path}', and it is not here`);
    const onRemote = recorded === undefined ? {} : await (0,remote_place/* placeOnRemote */.V)({ ...setting, path: place.path, info: recorded });
    if ('missing' in onRemote)
        return left(onRemote.missing);
    return {
        name: where === '' ? key : `${where}:${key}`,
        path: fromTop(place.path),
        hash: `${info.hashName}:${info.oid}`,
        ...(info.size === undefined ? {} : { size: info.size }),
        ...onRemote,
        ...described(value),
    };
}
async function hashHere(place, { session, project }) {
    const hash = (0,workspace_hash/* workspaceHash */.Qo)(session, project, await session.ignore());
    const hashed = await hash(place, 'md5');
    return hashed.ok ? hashed.value?.info : undefined;
}
function described(value) {
    const text = (key) => {
        const found = value.get(key);
        return typeof found === 'string' ? { [key]: found } : {};
    };
    const labels = value.get('labels');
    const words = (0,values_value/* isList */.Lv)(labels) ? labels.filter((label) => typeof label === 'string') : [];
    return { ...text('type'), ...text('desc'), ...(words.length === 0 ? {} : { labels: words }) };
}

;// CONCATENATED MODULE: ./lib/commands/models/hand-on.js





async function handOn(session, remotes, about) {
    const { request, run, after } = about;
    const isDone = run !== undefined &&
        run.failures.length === 0 &&
        run.stages.every(({ outcome }) => outcome !== 'failed' && outcome !== 'blocked' && outcome !== 'cancelled');
    const isMerged = request.tier === 'T2' && request.proposes !== true;
    if (!isMerged || !isDone || after.artifacts.size === 0)
        return { models: [], warnings: [] };
    const policy = await session.policy();
    if (!policy.ok)
        return { models: [], warnings: policy.failures };
    const { remote } = request;
    const found = await readModels({ session, remotes, project: after, remote });
    const models = [];
    for (const model of found.models) {
        if (!(0,matching/* isReleased */.OZ)(policy.value, model.name))
            models.push(model);
        else
            models.push({ ...model, release: await fileOf(model, { session, remotes, remote }) });
    }
    return { ...found, models };
}
async function fileOf({ hash, path, url }, about) {
    const { session, remotes, remote } = about;
    const [name, text] = hash.split(':');
    const oid = (0,store_oid/* parseOid */.Se)(text);
    if (oid === undefined || (0,store_oid/* isTreeOid */.FV)(oid))
        return {};
    if (url === undefined)
        return { file: (0,external_node_path_.join)(session.gitRoot ?? session.projectRoot, path) };
    const id = { oid, hashName: name === 'md5' ? 'md5' : 'md5-dos2unix' };
    if (session.cache.missing(id).length > 0)
        await (0,data/* fetchObjects */.rt)(session, remotes, [id], remote === undefined ? {} : { remote });
    if (session.cache.missing(id).length > 0)
        return {};
    return { file: session.cache.store.folder.path((0,store_oid/* objectKey */.T5)(id)) };
}

// EXTERNAL MODULE: ./lib/commands/planning.js + 2 modules
var planning = __webpack_require__(19988);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/run-cache-look.js + 1 modules
var run_cache_look = __webpack_require__(69172);
// EXTERNAL MODULE: ./lib/commands/run-policy.js
var run_policy = __webpack_require__(85126);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
;// CONCATENATED MODULE: ./lib/commands/ci.js
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






















async function runJob(request, host) {
    const started = host.now();
    const done = await (0,session/* withSession */.y)(host, (session) => work(session, request), {
        ...(request.verb === 'repro' ? { writes: 'repro' } : {}),
        ...(request.base !== undefined && request.tier !== undefined && request.tier !== 'T2'
            ? { configFrom: request.base }
            : {}),
        ...(request.policyFile === undefined ? {} : { policyFile: request.policyFile }),
    });
    const seconds = (host.now() - started) / 1000;
    const shared = {
        ...named(request),
        ...(request.failOn === undefined ? {} : { failOn: request.failOn }),
        ...(request.links === undefined ? {} : { links: request.links }),
        seconds,
    };
    if (!done.ok) {
        const report = (0,report_report/* assemble */.fT)({
            ...shared,
            metrics: new Map(),
            params: new Map(),
            failures: done.failures,
            warnings: [],
        });
        return { report, exitCode: 2 };
    }
    const { planned, run, models, hasOwners, input } = done.value;
    const report = (0,report_report/* assemble */.fT)({ ...shared, ...input });
    const { exitCode } = report;
    return {
        plan: planned.plan,
        ...(run === undefined ? {} : { run }),
        report,
        ...(exitCode === 0 && models.length > 0 ? { models } : {}),
        ...(hasOwners ? { hasOwners } : {}),
        exitCode,
    };
}
function named({ name }) {
    return name === undefined ? {} : { name };
}
async function work(session, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session, remoteUse(request)), true);
        await bringFromCache(session, request);
        const planned = await planJob(session, remotes, request);
        if (!planned.ok)
            return planned;
        const policy = await session.policy();
        if (!policy.ok)
            return policy;
        const warnings = [...session.warnings, ...policy.value.warnings];
        const setting = { session, remotes, request, policy: policy.value, warnings };
        const missing = await missingGate({ ...setting, planned: planned.value });
        warnings.push(...missing.warnings);
        const heldBack = isUntrusted(request) && request.approved !== true
            ? (onlyPlanned(request, policy.value) ?? overBudget(planned.value.plan, policy.value))
            : undefined;
        if (heldBack !== undefined && request.verb === 'repro')
            warnings.push(heldBack);
        const run = request.verb === 'repro' && heldBack === undefined
            ? await runJobStages(session, remotes, request, planned.value, warnings)
            : undefined;
        if (run !== undefined && !run.ok)
            return run;
        const after = run === undefined ? planned.value.project : await projectAfter(session, planned.value.project);
        const evidence = await gather(session, remotes, {
            request,
            planned: planned.value,
            after,
            policy: policy.value,
        });
        const before = await planned.value.before();
        if (run !== undefined) {
            await keepInCache(setting, run.value, after);
            if (missing.failures.length === 0)
                await promoteEntries({ session, remotes, request, run: run.value, before });
        }
        await noteUse(request, [after, before], (0,manifests/* manifestReader */.r)(session, remotes, request.remote));
        const handed = await handOn(session, remotes, { request, run: run?.value, after });
        warnings.push(...handed.warnings);
        const saved = run === undefined ? undefined : (0,durations/* savedSeconds */.xo)(run.value, (0,durations/* readDurations */.A2)(session));
        return (0,failure.ok)({
            planned: planned.value,
            ...(run === undefined ? {} : { run: run.value }),
            models: handed.models,
            hasOwners: policy.value.owners.length > 0,
            input: {
                plan: planned.value.plan,
                ...(run === undefined ? {} : { run: run.value }),
                ...evidence,
                ...(saved === undefined ? {} : { savedSeconds: saved }),
                failures: missing.failures,
                warnings: [...warnings, ...remotes.detours.take(), ...evidence.warnings],
            },
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
function remoteUse(request) {
    return {
        alwaysFallBack: true,
        trustsProposals: isUntrusted(request),
        ...(request.objectCache === undefined ? {} : { cache: request.objectCache.store }),
    };
}
async function planJob(session, remotes, request) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const selected = await (0,selection/* selectStages */.u)(loaded.value, session.cwd, request.targets);
    if (!selected.ok)
        return selected;
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    const places = (0,run_policy/* checkOutsideDeps */._K)(selected.value, policy.value, session.projectRoot);
    if (request.tier !== undefined && !places.ok)
        return places;
    const planned = await (0,planning/* planProject */.f)(session, {
        selected: selected.value,
        base: {
            ...(request.base === undefined ? {} : { given: request.base }),
            ...(request.baseName === undefined ? {} : { called: request.baseName }),
            ...(request.pullRequestBase === undefined ? {} : { pullRequest: request.pullRequestBase }),
        },
        forced: request.force ? forcedBy(selected.value) : new Set(),
        asCleanClone: request.verb === 'report',
        tree: (0,manifests/* manifestReader */.r)(session, remotes, request.remote),
        ...(request.urls === undefined
            ? {}
            : { hashUrl: (0,url_reader/* urlReader */.v)(session, { urls: request.urls, publicOnly: isUntrusted(request) }) }),
    });
    if (!planned.ok)
        return planned;
    const { remote, lane } = request;
    const known = await (0,run_cache_look.withRunCache)(session, planned.value, { remotes, remote, lane });
    if (!holdsExports(request))
        return (0,failure.ok)(known);
    return (0,failure.ok)({
        ...known,
        plan: (0,run_policy/* markAfterMerge */.y9)(known.plan, { graph: known.project.graph, policy: policy.value }),
    });
}
function isUntrusted({ tier }) {
    return tier === 'T0' || tier === 'T1';
}
function holdsExports(request) {
    return isUntrusted(request) || request.proposes === true;
}
function forcedBy(selected) {
    return new Set(selected.filter(({ cmd, frozen }) => cmd !== undefined && !frozen).map(({ address }) => address));
}
async function runJobStages(session, remotes, request, planned, warnings) {
    const { host } = session;
    const { givesWay } = request;
    const store = await (0,run_cache_look/* runCacheStore */.t)(remotes, request.remote);
    const policy = await session.policy();
    if (!policy.ok)
        return policy;
    const { stages } = planned.plan;
    const run = await (0,reproduce/* reproduce */.CC)(session, remotes, planned.project, {
        stages: holdsExports(request) ? (0,run_policy/* runnableBefore */.RZ)(stages, policy.value) : stages,
        options: {
            slots: request.jobs ?? host.cpus,
            onFailure: request.keepGoing ? 'keep-going' : 'stop',
            ...(0,forced_exports/* forcedWithExports */.b)(stages, request.targets, policy.value),
            ...(request.objectCache?.saves === true ? { receiptCache: request.objectCache.store } : {}),
            forceDownstream: false,
            noCommit: false,
            noRunCache: false,
            pull: false,
            allowMissing: true,
            env: (0,run_context/* jobEnvironment */.tw)(request, host, policy.value.env),
            urls: request.urls,
            tree: (0,manifests/* manifestReader */.r)(session, remotes, request.remote),
            ...(request.remote === undefined ? {} : { remote: request.remote }),
            ...(store === undefined ? {} : { remoteRunCache: store }),
            ...(request.lane === undefined ? {} : { lane: request.lane }),
            ...(givesWay === undefined ? {} : { givesWay: () => givesWay('stage') }),
            keepsOwn: request.push,
            isContained: request.tier !== undefined,
            publicOnly: isUntrusted(request),
        },
    });
    if (!run.ok)
        return run;
    const counted = { ...(0,run_policy/* withLeftOut */.iW)(run.value, stages), avoided: avoidedBy(planned, run.value) };
    return (0,failure.ok)(request.push
        ? await pushUnlessNewer({ session, remotes, request, policy: policy.value, warnings }, counted)
        : counted);
}
async function projectAfter(session, before) {
    const reloaded = await session.reload();
    return reloaded.ok ? reloaded.value : before;
}


/***/ }),

/***/ 54587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ moveRunCache),
/* harmony export */   o: () => (/* binding */ copyEntries)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _pool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44057);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _store_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19734);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12252);





async function moveRunCache(session, remotes, { direction, remote }) {
    const { config, cache, host } = session;
    const options = config.remotes.get(remote?.toLowerCase() ?? config.defaultRemote ?? '');
    if (options === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
    const unsupported = /^https?:/i.test(options.url) ||
        isOn(options.options.get('version_aware')) ||
        isOn(options.options.get('worktree'));
    if (unsupported) {
        host.emit({ kind: 'note', text: `the run cache was left out: remote '${options.name}' cannot hold one` });
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(0);
    }
    const opened = await remotes.open(remote);
    if (!opened.ok)
        return opened;
    const [from, to] = direction === 'push' ? [cache.store, opened.value] : [opened.value, cache.store];
    try {
        const keys = await listEntries(from, host.signal);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await copyEntries(keys, { from, to, width: (0,_store_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__/* .widthOf */ .q)({}, opened.value), signal: host.signal }));
    }
    catch (error) {
        host.signal.throwIfAborted();
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(error.failure);
        throw error;
    }
}
const entryKey = /^runs\/([0-9a-f]{2})\/\1[0-9a-f]{62}\/[0-9a-f]{64}$/;
const maxEntryBytes = 16 * 2 ** 20;
async function listEntries(store, signal) {
    const keys = [];
    for await (const { key, size } of store.list('runs/', signal))
        if (entryKey.test(key) && size <= maxEntryBytes)
            keys.push(key);
    await store.arrange?.(keys, signal);
    return keys;
}
async function copyEntries(keys, { from, to, width, signal }) {
    const copied = await (0,_pool_js__WEBPACK_IMPORTED_MODULE_4__/* .pool */ .d)(keys, { limit: width, signal }, async (key) => {
        const bytes = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .readAll */ .y)(from, key, signal);
        if (bytes !== undefined)
            await to.write(key, { kind: 'bytes', bytes }, signal);
        return bytes !== undefined;
    });
    return copied.filter(Boolean).length;
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}


/***/ }),

/***/ 62449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeOnRemote),
/* harmony export */   Z: () => (/* binding */ urlOnRemote)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97208);
/* harmony import */ var _data_versioned_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65459);



async function placeOnRemote(about) {
    const { session, remotes, project, path, info } = about;
    const own = project.graph.producerAbove(path)?.output.remote;
    const name = (own ?? about.remote ?? session.config.defaultRemote)?.toLowerCase();
    const config = name === undefined ? undefined : session.config.remotes.get(name);
    if (config === undefined)
        return { missing: 'no remote is configured that a job could get it from' };
    const opened = await remotes.open(name);
    if (!opened.ok)
        return { missing: opened.failures.map(({ message }) => message).join('; ') };
    const key = (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(info);
    try {
        const there = await opened.value.has([key], session.host.signal);
        if (!there.has(key))
            return { missing: `its object ${info.oid} is not on ${opened.value.name}` };
    }
    catch (error) {
        if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .A))
            throw error;
        return { missing: error.message };
    }
    return urlOnRemote(config, project, key);
}
function urlOnRemote(config, project, key) {
    const base = withoutPassword(config.url).replace(/\/+$/, '');
    const isWorktree = /^true$/i.test(String(config.options.get('worktree')));
    const isVersioned = isWorktree || /^true$/i.test(String(config.options.get('version_aware')));
    const place = isVersioned
        ? (0,_data_versioned_places_js__WEBPACK_IMPORTED_MODULE_1__/* .versionedPlaces */ .w)(project, { name: config.name, isWorktree }).get(key)
        : undefined;
    if (place?.kind !== 'file')
        return { url: `${base}/${key}` };
    return {
        url: `${base}/${place.path}`,
        ...(place.version === undefined ? {} : { versionId: place.version }),
    };
}
function withoutPassword(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/@:]*):[^/@]*@/i, '$1@');
}


/***/ }),

/***/ 72696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   jh: () => (/* binding */ readModelName),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
const folder = '[a-zA-Z0-9-_./]+';
const word = '[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?';
const number = '(?:0|[1-9]\\d*)';
const early = `(?:${number}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
const build = '[0-9a-zA-Z-]+';
const version = `v${number}\\.${number}\\.${number}(?:-${early}(?:\\.${early})*)?(?:\\+${build}(?:\\.${build})*)?`;
const tagName = new RegExp(`^(?<model>(?:${folder}=)?${word})(?:(?:#(?<stage>${word})|@(?<version>${version}))(?<back>!?)|@(?:deprecated|created))(?:#\\d+)?$`);
const modelName = new RegExp(`^(?:(?<folder>${folder}):)?(?<name>${word})$`);
function readTag(name) {
    const found = tagName.exec(name)?.groups;
    if (found === undefined)
        return undefined;
    return {
        model: (found.model ?? '').replaceAll('=', ':'),
        ...(found.version === undefined ? {} : { version: found.version }),
        ...(found.stage === undefined ? {} : { stage: found.stage }),
        isBack: found.back === '!',
    };
}
function readModelName(text) {
    const found = modelName.exec(text)?.groups;
    if (found?.name === undefined)
        return undefined;
    return { folder: (found.folder ?? '').replace(/(?:^|\/)dvc\.yaml$/, ''), name: found.name };
}
function compareVersions(a, b) {
    const [x, y] = [partsOf(a), partsOf(b)];
    for (let i = 0; i < 3; i++) {
        const difference = Number(x.numbers[i]) - Number(y.numbers[i]);
        if (difference !== 0)
            return difference;
    }
    const count = Math.min(x.early.length, y.early.length);
    if (count === 0)
        return y.early.length - x.early.length;
    for (let i = 0; i < count; i++) {
        const difference = compareParts(x.early[i] ?? '', y.early[i] ?? '');
        if (difference !== 0)
            return difference;
    }
    return x.early.length - y.early.length;
}
function partsOf(text) {
    const [, numbers = '', early] = /^v([\d.]+)(?:-([^+]+))?/.exec(text) ?? [];
    return { numbers: numbers.split('.'), early: early?.split('.') ?? [] };
}
function compareParts(a, b) {
    const isNumber = (text) => /^\d+$/.test(text);
    if (isNumber(a) && isNumber(b))
        return Number(a) - Number(b);
    if (isNumber(a) !== isNumber(b))
        return isNumber(a) ? -1 : 1;
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 65336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withWriting),
/* harmony export */   l: () => (/* binding */ WrittenFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _run_stage_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66552);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51463);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52855);
/* harmony import */ var _workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63423);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76248);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83908);









function withWriting(host, options, work) {
    const writeIn = async (session) => {
        const loaded = await session.project();
        if (!loaded.ok)
            return loaded;
        const files = new WrittenFiles(session);
        const done = await work({ session, project: loaded.value, files }).catch((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .caught */ .Vq)((0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .asDiskFailure */ .IW)(error)));
        if (!done.ok && options.scmContext)
            await files.undoIgnores();
        await files.stage();
        return done.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ value: done.value, hint: options.scmContext ? files.hint() : '' }) : done;
    };
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withSession */ .y)(host, writeIn, { writes: options.what });
}
class WrittenFiles {
    #session;
    #written = new Set();
    #ignored = [];
    constructor(session) {
        this.#session = session;
    }
    track(path) {
        this.#written.add(path);
    }
    async ignore(path) {
        const { git, projectRoot, cwd } = this.#session;
        if (git === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
        const tracked = await git.tracked(projectRoot, [path]);
        if (tracked.size > 0)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)((0,_run_stage_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outTracked */ .X6)((0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, cwd)));
        const added = await (0,_workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoreOutputs */ .L)({ projectRoot, git, paths: [path] });
        if (!added.ok)
            return added;
        if (added.value.length > 0) {
            this.#ignored.push(path);
            this.track(ignoreFileOf(path));
        }
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    }
    async unignore(path) {
        const { git, projectRoot } = this.#session;
        if (git === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
        const file = ignoreFileOf(path);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, file)))
            this.track(file);
        return (0,_workspace_gitignore_js__WEBPACK_IMPORTED_MODULE_5__/* .unignoreOutputs */ .k)({ projectRoot, git, paths: [path] });
    }
    async undoIgnores() {
        for (const path of this.#ignored.splice(0))
            await this.unignore(path);
    }
    async stage() {
        const { git, config, projectRoot, gitRoot } = this.#session;
        if (git === undefined || gitRoot === undefined || !config.autostage || this.#written.size === 0)
            return;
        const paths = [...this.#written];
        const known = await git.tracked(projectRoot, paths);
        const present = paths.filter((path) => known.has(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, path)));
        const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(gitRoot, projectRoot);
        await git.add(present.map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, path)));
    }
    hint() {
        const { git, config, cwd } = this.#session;
        if (git === undefined || config.autostage || this.#written.size === 0)
            return '';
        const paths = [...this.#written]
            .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .compareCodePoints */ .OP)
            .map((path) => shellWord((0,_relative_js__WEBPACK_IMPORTED_MODULE_6__/* .relativePath */ .i)(path, cwd)));
        return `\nTo track the changes with git, run:\n\n\tgit add ${paths.join(' ')}\n\nTo enable auto staging, run:\n\n\tdvc config core.autostage true\n`;
    }
}
function ignoreFileOf(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), '.gitignore');
}
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}


/***/ }),

/***/ 48387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ foldings)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);

const small = 12;
function* foldings(diagram, limits) {
    const relations = relate(diagram);
    for (const keyOf of foldingKeys(diagram, relations)) {
        const folded = foldBy(diagram, keyOf);
        if (folded.boxes.length <= limits.boxes && folded.arrows.length <= limits.arrows)
            yield folded;
    }
}
function foldingKeys({ nodes }, relations) {
    const single = (_, i) => `one ${i}`;
    const grouped = (node, i) => node.group === undefined || node.state === 'failed'
        ? single(node, i)
        : `group ${node.state} ${node.group}`;
    const quiet = (node, i) => node.isConcerned ? undefined : `quiet ${relations.of[i]} ${node.state}`;
    const band = (count) => {
        const scale = Math.min(1, count / (1 + relations.depth.reduce((most, depth) => Math.max(most, depth), 0)));
        return (node, i) => `band ${Math.floor(relations.depth[i] * scale)} ${node.state}`;
    };
    const [fine, coarse] = [band(40), band(10)];
    const hasConcerned = nodes.some(({ isConcerned }) => isConcerned);
    const neighbours = (node, i) => (relations.isNeighbour[i] === true ? undefined : quiet(node, i)) ?? grouped(node, i);
    const cone = (node, i) => (relations.of[i] === 'between' ? undefined : quiet(node, i)) ?? grouped(node, i);
    const every = (rest) => (node, i) => relations.of[i] === 'between' ? fine(node, i) : (quiet(node, i) ?? rest(node, i));
    const causes = every((node, i) => (node.isCause ? grouped(node, i) : fine(node, i)));
    const failures = every((node, i) => (node.state === 'failed' ? single(node, i) : fine(node, i)));
    const states = ({ state }) => `state ${state}`;
    if (!hasConcerned)
        return nodes.length <= small ? [single, states] : [grouped, states];
    return nodes.length <= small
        ? [single, grouped, states]
        : [neighbours, cone, causes, failures, every(fine), every(coarse), states];
}
function foldBy({ nodes, edges }, keyOf) {
    const members = new Map();
    const keys = nodes.map(keyOf);
    keys.forEach((key, i) => {
        const known = members.get(key) ?? [];
        members.set(key, known);
        known.push(nodes[i]);
    });
    const index = new Map([...members.keys()].map((key, i) => [key, i]));
    const box = keys.map((key) => index.get(key));
    const arrows = new Map();
    for (const [from, to] of edges) {
        const [a, b] = [box[from], box[to]];
        if (a !== b)
            arrows.set(`${a} ${b}`, [a, b]);
    }
    return { boxes: [...members.values()].map(boxOf), arrows: [...arrows.values()] };
}
function boxOf(members) {
    const [first] = members;
    const { state, isConcerned } = first;
    if (members.length === 1)
        return { name: first.name, detail: first.detail, state, count: 1, isConcerned };
    const sameGroup = first.group !== undefined && members.every(({ group }) => group === first.group);
    const name = sameGroup ? `${first.group} × ${members.length}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(members.length, `${state} stage`);
    return { name, detail: sameGroup ? state : '', state, count: members.length, isConcerned };
}
function relate(diagram) {
    const { nodes, edges } = diagram;
    const [up, down] = [adjacency(nodes.length, edges, 1, 0), adjacency(nodes.length, edges, 0, 1)];
    const concerned = nodes.flatMap(({ isConcerned }, i) => (isConcerned ? [i] : []));
    const [before, after] = [reach(concerned, up), reach(concerned, down)];
    const of = nodes.map(({ isConcerned }, i) => {
        if (isConcerned)
            return 'concerned';
        if (before.has(i))
            return after.has(i) ? 'between' : 'upstream';
        return after.has(i) ? 'downstream' : 'apart';
    });
    const isNeighbour = nodes.map((_, i) => [...(up[i] ?? []), ...(down[i] ?? [])].some((j) => nodes[j]?.isConcerned === true));
    const shown = isNeighbour.filter((is, i) => is && nodes[i]?.isConcerned === false).length <= small;
    return { of, depth: depths(nodes.length, up), isNeighbour: shown ? isNeighbour : nodes.map(() => false) };
}
function adjacency(size, edges, from, to) {
    const lists = Array.from({ length: size }, () => []);
    for (const edge of edges)
        lists[edge[from]]?.push(edge[to]);
    return lists;
}
function reach(starts, next) {
    const seen = new Set();
    const open = [...starts];
    while (open.length > 0) {
        for (const j of next[open.pop()] ?? []) {
            if (seen.has(j))
                continue;
            seen.add(j);
            open.push(j);
        }
    }
    return seen;
}
function depths(size, up) {
    const depth = [];
    for (let i = 0; i < size; i++) {
        depth[i] = (up[i] ?? []).reduce((deepest, j) => (j < i ? Math.max(deepest, depth[j] + 1) : deepest), 0);
    }
    return depth;
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
function pagesOf({ links, head }) {
    const repository = checked(links.repository);
    const sha = head?.sha;
    const base = repository !== undefined && sha !== undefined && isCommit(sha) ? `${repository}/blob/${sha}` : undefined;
    return {
        line: (file, line) => base === undefined ? undefined : lineAddress(base, inRepository(file, links), line),
        run: checked(links.run),
    };
}
function checked(address) {
    return address !== undefined && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~%-]+)*$/.test(address)
        ? address
        : undefined;
}
function isCommit(sha) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha);
}
function inRepository(file, { folder }) {
    return folder === undefined || folder === '' ? file : `${folder}/${file}`;
}
function lineAddress(base, file, line) {
    if (file.startsWith('/') || file.split('/').includes('..'))
        return undefined;
    const path = file.split('/').map(encodeSegment).join('/');
    return `${base}/${path}${line === undefined ? '' : `#L${Math.trunc(line)}`}`;
}
function encodeSegment(segment) {
    const wellFormed = segment.toWellFormed();
    return encodeURIComponent(wellFormed).replace(/[!'()*~_]/g, (char) => char === '_' ? char : `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 42927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ cellMessage),
/* harmony export */   F: () => (/* binding */ mdFence),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   OH: () => (/* binding */ cellWords),
/* harmony export */   YF: () => (/* binding */ mdLink),
/* harmony export */   ZD: () => (/* binding */ mdStrong),
/* harmony export */   _J: () => (/* binding */ mdStrongCode),
/* harmony export */   bC: () => (/* binding */ mdText),
/* harmony export */   be: () => (/* binding */ mdMessage),
/* harmony export */   pS: () => (/* binding */ mdWords),
/* harmony export */   xs: () => (/* binding */ mdCode)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);


const gap = '\u200b';
function mdText(text, length) {
    return unlinked((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, length)).replace(special, (char) => {
        if (char === '$')
            return '<span>$</span>';
        return '<>&[]'.includes(char) ? `&#${char.charCodeAt(0)};` : `\\${char}`;
    });
}
function mdStrong(text, length) {
    const shown = mdText(text, length);
    return shown === '' || /^\s|\s$/.test(shown) ? shown : `**${shown}**`;
}
function mdCode(text, length) {
    return codeSpan(text, length) ?? noCode(text, length);
}
function mdStrongCode(text, length) {
    const span = codeSpan(text, length);
    return span === undefined ? mdStrong(text.trim(), length) : `**${span}**`;
}
function codeSpan(text, length) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, length);
    if (shown.trim() === '' || (shown.includes('`') && /[*[\]]/.test(shown)))
        return undefined;
    const fence = '`'.repeat(longestRun(shown, '`') + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function noCode(text, length) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, length);
    return shown.trim() === '' ? mdText(`“${shown}”`) : gap + mdText(shown);
}
function cellCode(text, length) {
    if (text.includes('|') && text.includes('\\'))
        return mdText(text, length);
    return codeSpan(text, length)?.replaceAll('|', '\\|') ?? noCode(text, length);
}
function mdMessage(message, length) {
    return messageWith(mdCode, message, length);
}
function cellMessage(message, length) {
    return messageWith(cellCode, message, length);
}
function mdWords(words) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .renderWords */ .gW)(words, {
        code: (text) => mdCode(text, 80),
        strong: (text) => mdStrong(text, 80),
        text: mdText,
    });
}
function cellWords(words) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .renderWords */ .gW)(words, {
        code: (text) => cellCode(text, 60),
        strong: (text) => mdStrong(text, 60),
        text: mdText,
    });
}
function mdFence(lines, lineLength = 200) {
    const shown = lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .stripAnsi */ .aJ)(line), lineLength));
    const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n'), '`') + 1));
    return [`${fence}text`, ...shown, fence].join('\n');
}
function mdLink(label, address) {
    return address === undefined ? label : `[${label}](${address})`;
}
const special = /[\\`*[\]<>|~$&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
function messageWith(code, message, length) {
    const parts = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message, length).split('`');
    if (parts.length % 2 === 0)
        return mdText(message, length);
    const [done, text] = parts.reduce(([before, open], part, i) => {
        if (i % 2 === 0 || part === '')
            return [before, open + part];
        const span = code(part, length);
        if (span.startsWith('`'))
            return [before + mdText(open, length) + span, ''];
        return [before, `${open}${part.trim() === '' ? `“${part}”` : part}`];
    }, ['', '']);
    return done + mdText(text, length);
}
function unlinked(text) {
    return text
        .replace(/@/g, `@${gap}`)
        .replace(/#(?=\d)/g, `#${gap}`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${gap}`)
        .replace(/:\/\//g, `:${gap}//`)
        .replace(/(www)(?=\.)/gi, `$1${gap}`)
        .replace(/[0-9a-f]{7,}/gi, (hex) => (/^\d+$/.test(hex) ? hex : hex.replace(/.{6}(?=.)/g, `$&${gap}`)))
        .replace(/:(?=[\w+-]+:)/g, `:${gap}`);
}
function longestRun(text, char) {
    let [longest, run] = [0, 0];
    for (const here of text) {
        run = here === char ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}


/***/ }),

/***/ 44415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ toMarkdown)
});

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
// EXTERNAL MODULE: ./lib/report/markdown/escape.js
var markdown_escape = __webpack_require__(42927);
// EXTERNAL MODULE: ./lib/report/markdown/section.js
var section = __webpack_require__(16421);
;// CONCATENATED MODULE: ./lib/report/markdown/data.js




function dataSection({ data }, pages) {
    if (data.length === 0)
        return undefined;
    const { shown, rest } = (0,section/* capped */.uo)(data, 30, 'paths');
    const withRows = shown.some(({ rows }) => rows !== undefined);
    const headers = ['Path', 'Files', 'Bytes', ...(withRows ? ['Rows'] : [])];
    const rows = shown.flatMap((change) => [pathCells(change, pages), ...folderRows(change)].map((cells) => cells.slice(0, headers.length)));
    const text = (0,section/* table */.tp)(headers, headers.map((_, i) => (i === 0 ? 'left' : 'right')), rows) + rest;
    const notes = shown.flatMap(columnNotes).slice(0, 12);
    return {
        count: (0,words/* counted */.hS)(data.length, 'data path'),
        text: (0,section/* folded */.TM)(`<b>Data</b> · ${dataWords(data)}`, [text, notes.join('\n')].filter((part) => part !== '').join('\n\n')),
    };
}
function pathCells({ path, kind, location, files, bytes, rows, touched }, pages) {
    const address = location === undefined ? undefined : pages.line(location.file, location.line);
    const gone = kind === 'deleted' ? ' gone' : kind === 'added' ? ' new' : '';
    return [
        `${(0,markdown_escape/* mdLink */.YF)((0,markdown_escape/* cellCode */.GA)(path, 60), address)}${gone}`,
        touched === undefined || kind !== 'modified'
            ? changeCell(files, format/* formatCount */.B4)
            : touchedCell(touched, files?.new),
        changeCell(bytes, format/* formatBytes */.z3),
        changeCell(rows, format/* formatCount */.B4),
    ];
}
const mostFolders = 6;
function folderRows({ within = [] }) {
    const rest = within.length - mostFolders;
    const rows = within
        .slice(0, rest > 0 ? mostFolders - 1 : mostFolders)
        .map(({ path, touched, files }) => [
        `↳ ${(0,markdown_escape/* cellCode */.GA)(path, 50)}`,
        touchedCell(touched, files.new),
        '',
        '',
    ]);
    return rest > 0 ? [...rows, [`↳ and ${(0,format/* formatCount */.B4)(rest + 1)} more folders`, '', '', '']] : rows;
}
function touchedCell({ added, modified, deleted }, now) {
    const parts = [
        added === 0 ? '' : `+${(0,format/* formatCount */.B4)(added)}`,
        modified === 0 ? '' : `±${(0,format/* formatCount */.B4)(modified)}`,
        deleted === 0 ? '' : `-${(0,format/* formatCount */.B4)(deleted)}`,
    ].filter((part) => part !== '');
    return `${parts.join(' ')}${now === undefined ? '' : ` = ${(0,format/* formatCount */.B4)(now)}`}`;
}
function columnNotes({ path, columns, ranges = [] }) {
    const parts = [
        ...(columns === undefined ? [] : columnWords(columns)),
        ...ranges
            .slice(0, 3)
            .map(({ column, old, new: now }) => `${(0,markdown_escape/* cellCode */.GA)(column, 40)} ${(0,format/* formatRange */.Lu)(old)} → ${(0,format/* formatRange */.Lu)(now)}`),
        ...(ranges.length > 3 ? [`${(0,words/* counted */.hS)(ranges.length - 3, 'more range')} moved`] : []),
    ];
    return parts.length === 0 ? [] : [`- ${(0,markdown_escape/* cellCode */.GA)(path, 60)}: ${parts.join('; ')}`];
}
function columnWords({ added, removed, retyped }) {
    const some = (names, show) => names.slice(0, 5).map(show).join(', ') +
        (names.length > 5 ? ` and ${(0,format/* formatCount */.B4)(names.length - 5)} more` : '');
    const code = (name) => (0,markdown_escape/* cellCode */.GA)(name, 40);
    return [
        added.length === 0 ? '' : `new ${added.length === 1 ? 'column' : 'columns'} ${some(added, code)}`,
        removed.length === 0 ? '' : `${removed.length === 1 ? 'column' : 'columns'} gone: ${some(removed, code)}`,
        retyped.length === 0 ? '' : `other type: ${some(retyped, (text) => (0,markdown_escape/* mdText */.bC)(text, 80))}`,
    ].filter((part) => part !== '');
}
function dataWords(data) {
    const sum = (pick) => data.reduce((total, change) => total + (pick(change)?.new ?? 0) - (pick(change)?.old ?? 0), 0);
    const signed = (amount, format) => amount < 0 ? `-${format(-amount)}` : `+${format(amount)}`;
    const [files, bytes] = [sum((change) => change.files), sum((change) => change.bytes)];
    return [
        (0,words/* counted */.hS)(data.length, 'path'),
        ...(files === 0 ? [] : [`${signed(files, format/* formatCount */.B4)} files`]),
        `${signed(bytes, format/* formatBytes */.z3)}`,
    ].join(', ');
}
function changeCell(change, format) {
    if (change === undefined || (change.old === undefined && change.new === undefined))
        return '';
    const diff = (change.new ?? 0) - (change.old ?? 0);
    if (change.new === undefined)
        return `gone (${format(change.old ?? 0)})`;
    const sign = diff < 0 ? '-' : '+';
    return diff === 0 ? format(change.new) : `${sign}${format(Math.abs(diff))} = ${format(change.new)}`;
}

// EXTERNAL MODULE: ./lib/project/graph.js + 3 modules
var project_graph = __webpack_require__(17785);
// EXTERNAL MODULE: ./lib/report/diagram.js
var report_diagram = __webpack_require__(45267);
// EXTERNAL MODULE: ./lib/report/mermaid.js
var mermaid = __webpack_require__(49789);
// EXTERNAL MODULE: ./lib/report/saved.js
var saved = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/report/markdown/stages.js
var markdown_stages = __webpack_require__(32255);
;// CONCATENATED MODULE: ./lib/report/markdown/evidence.js







function pipelineSection({ stages, counts }) {
    const { graph } = (0,project_graph/* buildGraph */.Z)(stages.map(({ stage }) => stage));
    const diagram = stages.length < 2 ? undefined : (0,mermaid/* pipelineDiagram */.qi)((0,report_diagram/* diagramOf */.fG)(stages, graph.producers));
    if (diagram === undefined)
        return undefined;
    return {
        count: 'the pipeline’s diagram',
        text: (0,section/* folded */.TM)(`<b>Pipeline</b> · ${(0,words/* counted */.hS)(stages.length, 'stage')}: ${(0,markdown_stages/* stateWords */.X)(counts)}`, mermaidFence(diagram)),
    };
}
function savedSection(report) {
    const text = (0,saved/* savedText */.X)(report);
    return text === '' ? undefined : { count: 'what was saved', text: `<sub>${text}</sub>` };
}
function mermaidFence(diagram) {
    return `\`\`\`mermaid\n${diagram}\n\`\`\``;
}

// EXTERNAL MODULE: ./lib/report/reasons.js
var reasons = __webpack_require__(43959);
;// CONCATENATED MODULE: ./lib/report/markdown/failures.js




const failureDetails = 5;
const details = [
    { most: 5, logLines: 30, lineLength: 200, textLength: 400 },
    { most: 3, logLines: 15, lineLength: 160, textLength: 300 },
    { most: 3, logLines: 5, lineLength: 120, textLength: 200 },
    { most: 3, logLines: 0, lineLength: 0, textLength: 120 },
    { most: 1, logLines: 0, lineLength: 0, textLength: 60 },
];
function failureSection(report, pages, level) {
    const detail = details[level];
    const failed = report.stages.filter(({ state }) => state === 'failed');
    const shown = failed.slice(0, detail.most).map((row) => failedStage(row, report.stages, pages, detail));
    const others = failed.slice(detail.most).map(({ stage }) => stage.address);
    return [
        ...shown,
        others.length === 0 ? '' : `Also failed: ${(0,markdown_escape/* mdWords */.pS)((0,words/* list */.p_)(others, 3 * detail.most))}.`,
        lines(report.failures, pages, detail, '❌'),
        lines(report.warnings, pages, detail, '⚠️'),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function failedStage(row, all, pages, detail) {
    const { stage, failure, logTail = [] } = row;
    const line = pages.line(stage.file, stage.location.line);
    const why = (0,markdown_escape/* mdWords */.pS)((0,reasons/* whyReasons */.Ak)(row.reasons));
    const parts = [
        `${(0,markdown_escape/* mdStrongCode */._J)(stage.address, detail.textLength)} ${(0,markdown_escape/* mdMessage */.be)(failure?.message ?? 'failed', detail.textLength)}`,
        row.seconds === undefined ? '' : `after ${(0,format/* formatDuration */.a3)(row.seconds)}`,
        line === undefined ? '' : (0,markdown_escape/* mdLink */.YF)(`${(0,markdown_escape/* mdText */.bC)(stage.file, 80)} line ${stage.location.line ?? 1}`, line),
        why === '' || detail.logLines === 0 ? '' : `it ran because ${why}`,
    ];
    const blocked = all
        .filter(({ blockedBy }) => blockedBy.includes(stage.address))
        .map((other) => other.stage.address);
    const log = detail.logLines === 0 ? [] : logTail.slice(-detail.logLines);
    return [
        `> ${parts.filter((part) => part !== '').join(' · ')}`,
        log.length === 0 ? '' : (0,markdown_escape/* mdFence */.F)(log, detail.lineLength),
        blocked.length === 0 ? '' : `Blocked by it: ${(0,markdown_escape/* mdWords */.pS)((0,words/* list */.p_)(blocked, Math.min(8, 3 * detail.most)))}.`,
        failure?.hint === undefined ? '' : `_Next:_ ${(0,markdown_escape/* mdMessage */.be)(failure.hint, detail.textLength)}`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function lines(failures, pages, detail, mark) {
    const most = detail.most * 2;
    const shown = failures
        .slice(0, most)
        .map((failure) => `- ${mark} ${failureLine(failure, pages, detail.textLength)}`);
    const rest = failures.length > most ? [`- ${mark} … and ${(0,format/* formatCount */.B4)(failures.length - most)} more.`] : [];
    return [...shown, ...rest].join('\n');
}
function failureLine({ message, location, hint }, pages, length) {
    const place = location === undefined ? '' : `${placeLink(location, pages, length)} `;
    const next = hint === undefined ? '' : ` — _next:_ ${(0,markdown_escape/* mdMessage */.be)(hint, length)}`;
    return `${place}${(0,markdown_escape/* mdMessage */.be)(message, length)}${next}`;
}
function placeLink({ file, line }, pages, length) {
    const label = (0,markdown_escape/* mdCode */.xs)(line === undefined ? file : `${file}:${line}`, length);
    return (0,markdown_escape/* mdLink */.YF)(label, pages.line(file, line));
}

;// CONCATENATED MODULE: ./lib/report/markdown/footer.js

function markerLine({ name, head, links }) {
    const sha = head?.sha !== undefined && /^[0-9a-f]{7,64}$/.test(head.sha) ? head.sha : '-';
    return `<!-- lockstep:1 name=${token(name)} head=${sha} run=${Math.trunc(links.runNumber ?? 0)} -->`;
}
function footerSection(report, pages) {
    const parts = [
        comparedWords(report),
        pages.run === undefined ? '' : (0,markdown_escape/* mdLink */.YF)('Full report', pages.run),
        commandWords(report),
    ].filter((part) => part !== '');
    return { count: 'the commands', text: `<sub>${parts.join(' · ')}</sub>\n\n${stateLine(report)}` };
}
function comparedWords({ base, head }) {
    if (head === undefined)
        return '';
    return base === undefined
        ? `Nothing to compare ${revision(head)} with`
        : `${revision(base)} → ${revision(head)}`;
}
function revision({ rev, sha }) {
    const short = sha?.slice(0, 7);
    return short === undefined || sha?.startsWith(rev) === true
        ? (0,markdown_escape/* mdCode */.xs)(short ?? rev, 60)
        : `${(0,markdown_escape/* mdCode */.xs)(rev, 60)} (${(0,markdown_escape/* mdCode */.xs)(short)})`;
}
function commandWords({ outcome, stages }) {
    const broken = stages.find(({ state }) => state === 'failed') ?? stages.find(({ state }) => state === 'stale');
    const commands = broken !== undefined && (outcome === 'planned' || outcome === 'failed') ? ['/dvc repro'] : [];
    const explain = broken === undefined ? [] : [`/dvc explain ${broken.stage.address}`];
    return [...commands, ...explain, '/dvc help'].map((command) => (0,markdown_escape/* mdCode */.xs)(command, 80)).join(', ');
}
function stateLine({ outcome, exitCode, base, head, counts }) {
    const hex = (sha) => (sha !== undefined && /^[0-9a-f]{7,64}$/.test(sha) ? sha : null);
    const state = {
        schema: 'lockstep.state/1',
        outcome,
        exitCode,
        base: hex(base?.sha),
        head: hex(head?.sha),
        counts,
    };
    return `<!-- ${JSON.stringify(state)} -->`;
}
function token(text) {
    const encoded = encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
    return encoded === '' ? 'default' : encoded.slice(0, 180);
}

// EXTERNAL MODULE: ./lib/report/conclusion.js
var conclusion = __webpack_require__(26195);
;// CONCATENATED MODULE: ./lib/report/markdown/gates.js




function gateSection({ gates, owners }) {
    if (gates.length === 0) {
        return owners.length === 0
            ? undefined
            : { count: (0,words/* counted */.hS)(owners.length, 'owner'), text: ownerLines(owners) };
    }
    const { shown, rest } = (0,section/* capped */.uo)((0,conclusion/* worstFirst */.md)(gates), 40, 'gates');
    const rows = shown.map((result) => {
        const { gate, limit, value, state } = result;
        const said = (0,markdown_escape/* cellMessage */.Ef)(value, 80);
        return [
            `${gateMark(result)} ${(0,markdown_escape/* mdText */.bC)(gate, 60)}`,
            (0,markdown_escape/* cellMessage */.Ef)(limit, 80),
            `${state === 'passed' || value.startsWith(state) ? said : `${state}: ${said}`}${gateNote(result)}`,
        ];
    });
    return {
        count: (0,words/* counted */.hS)(gates.length, 'gate'),
        text: [(0,section/* table */.tp)(['Gate', 'Limit', 'Value'], ['left', 'left', 'left'], rows) + rest, ownerLines(owners)]
            .filter((part) => part !== '')
            .join('\n\n'),
    };
}
function gateNote({ state, onlyWarns, override }) {
    if (override !== undefined)
        return ` — let through by ${(0,markdown_escape/* mdText */.bC)(override.by, 60)}: ${(0,markdown_escape/* mdText */.bC)(override.reason, 120)}`;
    return onlyWarns === true && state !== 'passed' ? ' (only warns)' : '';
}
function ownerLines(owners) {
    return owners
        .slice(0, 10)
        .map(({ owner, of }) => `- Owned by ${(0,markdown_escape/* mdCode */.xs)(owner, 60)}: ${(0,markdown_escape/* mdWords */.pS)((0,words/* list */.p_)(of, 4))}`)
        .join('\n');
}
function gateMark(result) {
    if (result.state === 'passed')
        return '✔';
    return (0,conclusion/* isBroken */.Qr)(result) ? '✖' : '⚠';
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
;// CONCATENATED MODULE: ./lib/report/chart.js

const most = 60;
const mostLabels = 30;
function seriesChart(series) {
    const binning = series.kind === 'scatter' ? binsOf([...(series.new ?? []), ...(series.old ?? [])]) : undefined;
    const drawn = (points = []) => binning === undefined ? finite(points) : binning(finite(points));
    const [now, base] = [drawn(series.new), drawn(series.old)];
    const longer = now.length >= base.length ? now : base;
    if (longer.length === 0)
        return undefined;
    const isComparable = now.length > 0 && base.length > 0 && now.every(({ x }, i) => i >= base.length || x === base[i]?.x);
    const all = isComparable ? [now, base] : [now.length > 0 ? now : base];
    const places = isComparable ? longer : all[0];
    const isRuled = series.kind === 'line' && all.every(({ length }) => length === places.length) && isEven(places);
    const kept = evenly(places.length, isRuled ? most : mostLabels);
    const curves = all.map((points) => kept.flatMap((i) => points[i] ?? []));
    return [
        ...frontMatter,
        'xychart-beta',
        `  title "${(0,report_escape/* mermaidLabel */._b)(title(series, isComparable, now.length > 0))}"`,
        `  x-axis "${(0,report_escape/* mermaidLabel */._b)(series.xLabel)}" ${axis(kept.map((i) => places[i]), isRuled)}`,
        `  y-axis "${(0,report_escape/* mermaidLabel */._b)(series.yLabel)}" ${range(curves.flat(), series.kind === 'bar')}`,
        ...curves.map((points, i) => `  ${series.kind === 'bar' && i === 0 ? 'bar' : 'line'} [${points.map(({ y }) => decimal(y)).join(', ')}]`),
    ].join('\n');
}
function axis(points, isRuled) {
    if (isRuled)
        return `${decimal(Number(points[0]?.x))} --> ${decimal(Number(points.at(-1)?.x))}`;
    const seen = new Map();
    const labels = points.map(({ x }) => {
        const label = typeof x === 'number' ? decimal(x) : x;
        const count = (seen.get(label) ?? 0) + 1;
        seen.set(label, count);
        return `"${(0,report_escape/* mermaidLabel */._b)(count === 1 ? label : `${label} (${count})`, 20)}"`;
    });
    return `[${labels.join(', ')}]`;
}
function isEven(points) {
    const places = evenly(points.length, most).map((i) => points[i]?.x);
    if (places.length < 2 || !places.every((x) => typeof x === 'number'))
        return false;
    const step = (places.at(-1) - places[0]) / (places.length - 1);
    return (step > 0 &&
        places.every((x, i) => i === 0 || Math.abs(x - places[i - 1] - step) <= 0.35 * step));
}
function evenly(length, count) {
    if (length <= count)
        return Array.from({ length }, (_, i) => i);
    return Array.from({ length: count }, (_, i) => Math.round((i * (length - 1)) / (count - 1)));
}
const grey = [
    'title',
    'xAxisLabel',
    'xAxisTitle',
    'xAxisLine',
    'xAxisTick',
    'yAxisLabel',
    'yAxisTitle',
    'yAxisLine',
    'yAxisTick',
];
const colours = [
    'backgroundColor: transparent',
    ...grey.map((part) => `${part}Color: "#888888"`),
    'plotColorPalette: "#0969da,#bf8700"',
];
const frontMatter = [
    '---',
    'config:',
    '  xyChart: {width: 640, height: 280}',
    `  themeVariables: {xyChart: {${colours.join(', ')}}}`,
    '---',
];
function title({ title: name, kind, old }, isComparable, hasNew) {
    const what = kind === 'scatter' ? `${name}, means of ${bins} steps` : name;
    if (isComparable)
        return `${what}, now (blue) and before`;
    if (!hasNew)
        return `${what}, before; gone now`;
    return old === undefined || old.length === 0 ? what : `${what}, now; before has other x values`;
}
const bins = 20;
function binsOf(all) {
    const places = all.flatMap(({ x }) => (typeof x === 'number' ? x : []));
    const low = places.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
    const high = places.reduce((greatest, x) => Math.max(greatest, x), Number.NEGATIVE_INFINITY);
    const width = (high - low) / bins || 1;
    return (points) => {
        const sums = new Map();
        for (const { x, y } of points) {
            if (typeof x !== 'number')
                continue;
            const bin = Math.min(bins - 1, Math.floor((x - low) / width));
            const known = sums.get(bin) ?? { sum: 0, count: 0 };
            sums.set(bin, { sum: known.sum + y, count: known.count + 1 });
        }
        return [...sums]
            .sort(([a], [b]) => a - b)
            .map(([bin, { sum, count }]) => ({
            x: Number((low + (bin + 0.5) * width).toPrecision(3)),
            y: sum / count,
        }));
    };
}
function finite(points) {
    return points.filter(({ y }) => Number.isFinite(y));
}
function range(points, fromZero) {
    const start = fromZero ? 0 : Number.POSITIVE_INFINITY;
    const low = points.reduce((least, { y }) => Math.min(least, y), start);
    const high = points.reduce((greatest, { y }) => Math.max(greatest, y), fromZero ? 0 : Number.NEGATIVE_INFINITY);
    const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
    const [below, above] = fromZero ? [low < 0 ? margin : 0, high > 0 ? margin : 0] : [margin, margin];
    const from = low >= 0 && low - below < 0 ? 0 : low - below;
    return `${decimal(from)} --> ${decimal(high + above > from ? high + above : from + 1)}`;
}
function decimal(value) {
    const text = String(Number(value.toPrecision(6)));
    const [, mantissa = '0', exponent = '0'] = /^(.*)e([+-]\d+)$/.exec(text) ?? [];
    if (!text.includes('e'))
        return text;
    if (Number(exponent) > 0)
        return BigInt(Math.round(Number(text))).toString();
    const digits = mantissa.replace(/[-.]/g, '');
    return `${mantissa.startsWith('-') ? '-' : ''}0.${'0'.repeat(-Number(exponent) - 1)}${digits}`;
}

// EXTERNAL MODULE: ./lib/report/evidence.js
var evidence = __webpack_require__(83357);
;// CONCATENATED MODULE: ./lib/report/markdown/plots.js







const plots_most = 3;
function plotSection({ plots }) {
    if (plots.length === 0)
        return undefined;
    const changed = plots.filter(evidence/* isPlotChanged */.w);
    const candidates = changed.length > 0 ? changed : plots;
    const drawn = candidates.flatMap((plot) => drawing(plot) ?? []).slice(0, plots_most);
    const images = changed.filter((plot) => plot.kind === 'image');
    const count = (0,words/* counted */.hS)(plots.length, 'plot');
    const parts = [
        changed.length === plots.length
            ? (0,format/* formatCount */.B4)(plots.length)
            : `${(0,format/* formatCount */.B4)(changed.length)} of ${(0,format/* formatCount */.B4)(plots.length)} changed`,
        ...(drawn.length < plots.length ? [`${(0,format/* formatCount */.B4)(drawn.length)} shown`] : []),
    ];
    const summary = `<b>Plots</b> · ${parts.join(', ')}`;
    const body = [...drawn, imageWords(images), elsewhere(plots.length - drawn.length)].filter((part) => part !== '');
    return { count, text: (0,section/* folded */.TM)(summary, body.join('\n\n')) };
}
function drawing(plot) {
    switch (plot.kind) {
        case 'image':
            return undefined;
        case 'confusion':
            return confusionTable(plot);
        default: {
            const chart = seriesChart(plot);
            return chart === undefined ? undefined : mermaidFence(chart);
        }
    }
}
function imageWords(images) {
    if (images.length === 0)
        return '';
    const names = (0,words/* list */.p_)(images.map(({ title }) => title), 5);
    return `${(0,words/* counted */.hS)(images.length, 'image')} changed: ${(0,markdown_escape/* mdWords */.pS)(names)}.`;
}
function elsewhere(missing) {
    return missing <= 0
        ? ''
        : '<sub>The HTML report has all of them; images side by side and as a difference.</sub>';
}
const plots_mostLabels = 8;
function confusionTable({ title, xLabel, yLabel, cells, normalized }) {
    const [columns, rows] = [labels(cells.map(({ x }) => x)), labels(cells.map(({ y }) => y))];
    if (columns.length > plots_mostLabels || rows.length > plots_mostLabels || cells.length === 0)
        return undefined;
    const at = new Map(cells.map((cell) => [JSON.stringify([cell.x, cell.y]), cell]));
    const total = (y, side) => cells.reduce((sum, cell) => (cell.y === y ? sum + (cell[side] ?? 0) : sum), 0);
    const show = (amount, y, side) => {
        if (amount === undefined)
            return '–';
        return normalized ? `${Math.round((100 * amount) / Math.max(1, total(y, side)))} %` : (0,format/* formatCount */.B4)(amount);
    };
    const body = rows.map((y) => [
        `**${(0,markdown_escape/* mdText */.bC)(y, 30)}**`,
        ...columns.map((x) => {
            const cell = at.get(JSON.stringify([x, y]));
            const old = show(cell?.old ?? 0, y, 'old');
            const now = show(cell?.new ?? 0, y, 'new');
            const isOneSided = cells.every((each) => each.old === undefined) || cells.every((each) => each.new === undefined);
            if (isOneSided)
                return cells.every((each) => each.new === undefined) ? old : now;
            return old === now ? now : `${old} → ${now}`;
        }),
    ]);
    const head = [`${(0,markdown_escape/* mdText */.bC)(yLabel, 20)} ╲ ${(0,markdown_escape/* mdText */.bC)(xLabel, 20)}`, ...columns.map((x) => (0,markdown_escape/* mdText */.bC)(x, 30))];
    return `${(0,markdown_escape/* mdCode */.xs)(title, 80)}\n\n${(0,section/* table */.tp)(head, head.map((_, i) => (i === 0 ? 'left' : 'right')), body)}`;
}
function labels(all) {
    return [...new Set(all)].sort();
}

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/markdown/values.js





const values_open = 10;
function metricSection(report, pages) {
    const { metrics } = report;
    if (metrics.length === 0)
        return undefined;
    const same = metrics.filter(({ comparison }) => comparison === 'same');
    const moved = metrics.filter(({ comparison }) => comparison !== 'same');
    const count = (0,words/* counted */.hS)(metrics.length, 'metric');
    if (moved.length === 0 && same.length > values_open) {
        return { count, text: `${(0,format/* formatCount */.B4)(same.length)} metrics, none of them changed.` };
    }
    const isFew = moved.length + same.length <= values_open;
    const sorted = isFew ? [...moved, ...same] : moved.length <= values_open ? moved : byWeight(moved);
    const shownSame = isFew ? 0 : same.length;
    const draw = (rows) => metricTable(rows, report, pages);
    const { shown, rest } = (0,section/* capped */.uo)(sorted.slice(values_open), 60, 'metrics that changed');
    return {
        count,
        text: [
            draw(sorted.slice(0, values_open)),
            shown.length === 0
                ? ''
                : (0,section/* folded */.TM)(`<b>${(0,format/* formatCount */.B4)(sorted.length - values_open)} more metrics</b> changed`, draw(shown) + rest),
            shownSame === 0 ? '' : `${(0,words/* counted */.hS)(shownSame, 'other metric')} did not change.`,
        ]
            .filter((part) => part !== '')
            .join('\n\n'),
    };
}
function paramSection(report, pages) {
    const changed = report.params.filter((row) => row.changed);
    if (changed.length === 0)
        return undefined;
    const { shown, rest } = (0,section/* capped */.uo)(changed, 40, 'parameters');
    const rows = shown.map((row) => paramCells(row, pages));
    const text = comparisonTable('Parameter', 'reaches', rows, report) + rest;
    const count = (0,words/* counted */.hS)(changed.length, 'parameter');
    return {
        count,
        text: changed.length > 12 ? (0,section/* folded */.TM)(`<b>Parameters</b> · ${(0,format/* formatCount */.B4)(changed.length)} changed`, text) : text,
    };
}
function byWeight(rows) {
    const weight = ({ comparison, relative = 0, verdict }) => comparison === 'cannot compare'
        ? Number.MAX_VALUE
        : Math.abs(relative) + (verdict === undefined ? 0 : 1e300);
    return [...rows].sort((a, b) => Math.sign(weight(b) - weight(a)));
}
function metricTable(rows, report, pages) {
    const stages = new Map(report.stages.map(({ stage }) => [stage.address, stage]));
    const cells = rows.map((row) => {
        const stage = row.stage === undefined ? undefined : stages.get(row.stage);
        const address = stage === undefined ? undefined : pages.line(stage.file, stage.location.line);
        return metricCells(row, report, address);
    });
    return comparisonTable('Metric', 'change', cells, report);
}
function comparisonTable(name, last, rows, { base }) {
    if (base !== undefined) {
        return (0,section/* table */.tp)([name, (0,markdown_escape/* cellCode */.GA)((0,format/* shorten */.ml)(base.rev, 24)), 'now', last], ['left', 'right', 'right', 'left'], rows);
    }
    const values = rows.map((row) => [...row.slice(0, 1), ...row.slice(2)]);
    return (0,section/* table */.tp)([name, 'now', last], ['left', 'right', 'left'], values);
}
function metricCells(row, { metrics, precision }, address) {
    const [old, now] = (0,format/* formatPair */.kI)(row.old, row.new, precision);
    const label = metricLabel(row, metrics);
    const name = (0,markdown_escape/* mdLink */.YF)(row.comparison === 'same' ? (0,markdown_escape/* mdText */.bC)(label, 60) : (0,markdown_escape/* mdStrong */.ZD)(label, 60), address);
    return [name, (0,markdown_escape/* mdText */.bC)(old, 40), (0,markdown_escape/* mdText */.bC)(now, 40), values_changeCell(row, precision)];
}
function metricLabel(row, all) {
    const isShared = row.key !== '' && all.some(({ key, file }) => key === row.key && file !== row.file);
    return isShared ? `${row.file}: ${row.key}` : (0,headline/* metricName */.Kh)(row);
}
function values_changeCell({ comparison, diff, relative, verdict }, precision) {
    switch (comparison) {
        case 'same':
            return '–';
        case 'added':
            return 'new';
        case 'removed':
            return 'gone, cannot compare';
        case 'cannot compare':
            return 'cannot compare';
        case 'changed': {
            if (diff === undefined)
                return 'changed';
            const mark = verdict === undefined ? '' : verdict === 'better' ? '▲ ' : '▼ ';
            const share = relative === undefined ? '' : ` (${(0,format/* formatRelative */.om)(relative)})`;
            return (0,markdown_escape/* mdText */.bC)(`${mark}${(0,format/* formatChange */.eD)(diff, precision)}${share}${verdict === undefined ? '' : `, ${verdict}`}`, 60);
        }
    }
}
function paramCells({ file, key, old, new: now, reaches, moved, line }, pages) {
    const name = (0,markdown_escape/* mdLink */.YF)((0,markdown_escape/* cellCode */.GA)(key === '' ? file : key, 60), pages.line(file, line));
    const names = moved.slice(0, 3).map((metric) => (0,markdown_escape/* mdText */.bC)(metric, 40));
    const more = moved.length > 3 ? ` and ${(0,format/* formatCount */.B4)(moved.length - 3)} more` : '';
    const reached = `${(0,markdown_escape/* cellWords */.OH)((0,words/* list */.p_)(reaches, 4))}${names.length === 0 ? '' : ` → ${names.join(', ')}${more}`}`;
    return [name, (0,markdown_escape/* mdText */.bC)((0,format/* formatParam */.Nt)(old), 60), (0,markdown_escape/* mdText */.bC)((0,format/* formatParam */.Nt)(now), 60), reached];
}

// EXTERNAL MODULE: ./lib/report/watch/watch-lines.js
var watch_lines = __webpack_require__(68259);
;// CONCATENATED MODULE: ./lib/report/markdown/watch.js




const mostLines = 40;
const marks = {
    good: '✅ ',
    news: '🆕 ',
    bad: '❌ ',
    plain: '',
};
function watchSection({ watch }) {
    const lines = watch === undefined ? [] : (0,watch_lines/* watchLines */.hl)(watch);
    if (lines.length === 0)
        return undefined;
    const { shown, rest } = (0,section/* capped */.uo)(lines, mostLines, 'lines');
    const items = shown.map(({ state, words }) => `- ${marks[state]}${(0,markdown_escape/* mdWords */.pS)(words)}`);
    return {
        count: (0,words/* counted */.hS)(lines.length, 'line about feeds and monitoring', 'lines about feeds and monitoring'),
        text: `#### Feeds and monitoring\n\n${items.join('\n')}${rest}`,
    };
}

;// CONCATENATED MODULE: ./lib/report/markdown/markdown.js












function toMarkdown(report, { limit = 60_000, drop = 0 } = {}) {
    const pages = (0,links/* pagesOf */.E)(report);
    const sections = sectionsOf(report, pages);
    const start = [`${markerLine(report)}\n### ${(0,markdown_escape/* mdWords */.pS)(report.headline)}`, (0,section/* whyLine */.T6)(report)].filter((part) => part !== '');
    for (let shed = drop;; shed++) {
        const kept = sections.slice(0, Math.max(0, sections.length - shed));
        const detail = Math.min(Math.max(0, shed - sections.length), failureDetails - 1);
        const failed = failureSection(report, pages, detail);
        const left = omission(sections.slice(kept.length), pages);
        const text = `${[...start, failed, ...kept.map((section) => section.text), left].filter((part) => part !== '').join('\n\n')}\n`;
        if (Buffer.byteLength(text) <= limit || detail === failureDetails - 1)
            return text;
    }
}
function sectionsOf(report, pages) {
    const made = {
        gates: () => gateSection(report),
        metrics: () => metricSection(report, pages),
        params: () => paramSection(report, pages),
        data: () => dataSection(report, pages),
        plots: () => plotSection(report),
        dag: () => pipelineSection(report),
        saved: () => savedSection(report),
    };
    const usual = ['gates', 'metrics', 'params', 'verdict', 'data', 'plots', 'dag', 'saved'];
    const wanted = report.sections ?? usual;
    const order = wanted.includes('verdict') ? wanted : [...wanted, 'verdict'];
    const sections = order.map((name) => (name === 'verdict' ? (0,markdown_stages/* stageSection */.I)(report, pages) : made[name]()));
    return [watchSection(report), ...sections, footerSection(report, pages)].filter((section) => section !== undefined);
}
function omission(dropped, { run }) {
    if (dropped.length === 0)
        return '';
    const what = dropped.map(({ count }) => count).join(', ');
    return `<sub>Left out here, to stay within GitHub’s size limit: ${what}. ${(0,markdown_escape/* mdLink */.YF)(run === undefined ? 'The full report has all of it.' : 'The full report', run)}${run === undefined ? '' : ' has all of it.'}</sub>`;
}


/***/ }),

/***/ 16421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ whyLine),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uo: () => (/* binding */ capped)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43959);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42927);



function table(headers, align, rows) {
    const rule = align.map((side) => (side === 'right' ? '--:' : ':--'));
    return [headers, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function capped(rows, most, noun) {
    if (rows.length <= most)
        return { shown: rows, rest: '' };
    return { shown: rows.slice(0, most), rest: `\n\n… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows.length - most)} more ${noun}.` };
}
function whyLine({ stages, counts }) {
    const causes = stages.filter(({ verdict, reasons, since }) => verdict === 'stale' && since === 'head' && reasons.length > 0);
    if (causes.length === 0 || causes.every(isPlain))
        return '';
    const said = new Map(causes.flatMap(({ reasons }) => reasons).map((reason) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mdWords */ .pS)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .whyReasons */ .Ak)([reason])), reason]));
    const first = [...said.keys()].slice(0, 3);
    const more = said.size > first.length ? `; and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(said.size - first.length)} more` : '';
    return `Because ${first.join('; ')}${more}.${restWords(counts)}`;
}
function isPlain({ reasons }) {
    return reasons.every(({ kind }) => kind === 'not-locked' || kind === 'forced');
}
function restWords({ fresh, restored, ran, failed }) {
    if (ran + restored + failed === 0 || fresh + restored === 0)
        return '';
    const parts = [
        ...(fresh === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(fresh)} ${fresh === 1 ? 'stage was' : 'stages were'} fresh`]),
        ...(restored === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(restored)} came from the run cache`]),
    ];
    return ` ${parts.join(', ')}.`;
}


/***/ }),

/***/ 32255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ stageSection),
/* harmony export */   X: () => (/* binding */ stateWords)
/* harmony export */ });
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45267);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87703);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43959);
/* harmony import */ var _stage_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15780);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58191);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42927);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16421);







function stageSection(report, pages) {
    const concerned = report.stages.filter(_stage_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .isConcerned */ .U8);
    if (concerned.length === 0)
        return undefined;
    const here = concerned.filter(({ since }) => since === 'head');
    const before = concerned.filter(({ since }) => since === 'base');
    const where = report.base === undefined ? 'the base' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mdWords */ .pS)([{ code: report.base.rev }]);
    const body = [
        here.length === 0 ? '' : stageTable(here, report, pages),
        before.length === 0
            ? ''
            : `Already stale on ${where} before this change:\n\n${stageTable(before, report, pages)}`,
    ];
    const text = (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(`<b>Stages</b> · ${stateWords(report.counts)}`, body.filter((part) => part !== '').join('\n\n'));
    return { count: (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(concerned.length, 'stage'), text };
}
function stateWords(counts) {
    const order = [
        'failed',
        'blocked',
        'cancelled',
        'ran',
        'restored',
        'stale',
        'waiting',
        'unknown',
        'fresh',
        'frozen',
        'skipped',
    ];
    return order
        .filter((state) => counts[state] > 0)
        .map((state) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(counts[state])} ${state}`)
        .join(', ');
}
function stageTable(stages, report, pages) {
    const { shown, rest } = (0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .capped */ .uo)(grouped(stages), 40, 'rows of stages');
    const headers = ['Stage', 'Why', report.run === undefined ? 'State' : 'Outcome'];
    return ((0,_section_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(headers, ['left', 'left', 'left'], shown.map((group) => cells(group, pages))) + rest);
}
const long = 12;
function grouped(rows) {
    const groups = new Map();
    for (const row of rows) {
        const { stage, state } = row;
        const family = stage.group === undefined ? undefined : (0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .groupAddress */ .aM)(stage, stage.group);
        const story = `${state} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mdWords */ .pS)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .whyStage */ .pE)(row))}`;
        const isAlone = state === 'failed' || (family === undefined && rows.length <= long);
        const key = isAlone ? `one ${stage.address}` : rows.length > long ? story : `${family} ${story}`;
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [row]);
        else
            known.push(row);
    }
    return [...groups.values()];
}
function cells(group, pages) {
    const [first] = group;
    const took = time(group);
    return [
        names(group, pages),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cellWords */ .OH)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .whyStage */ .pE)(first)),
        `${outcome(first)}${took === '' ? '' : ` ${took}`}`,
    ];
}
function names(group, pages) {
    const link = ({ stage }, name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .mdLink */ .YF)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cellCode */ .GA)(name, 60), pages.line(stage.file, stage.location.line));
    const [first] = group;
    if (group.length <= 2)
        return group.map((row) => link(row, row.stage.address)).join(', ');
    const families = new Set(group.map(({ stage }) => (stage.group === undefined ? stage.address : (0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .groupAddress */ .aM)(stage, stage.group))));
    const [family] = families;
    if (families.size === 1)
        return `${link(first, family ?? '')} × ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(group.length)}`;
    const shown = group.slice(0, 2).map((row) => link(row, row.stage.address));
    return `${shown.join(', ')} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(group.length - 2)} more`;
}
function outcome(row) {
    const { state, blockedBy, afterMerge } = row;
    const exported = (0,_stage_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .exportWords */ .KS)(row);
    if (exported !== undefined)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cellWords */ .OH)([exported]);
    if (afterMerge === true)
        return 'after merge';
    if (state === 'blocked' && blockedBy.length > 0)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cellWords */ .OH)(['blocked by ', ...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(blockedBy, 2)]);
    return state;
}
function time(group) {
    const isAhead = group.every(({ state }) => state === 'stale' || state === 'waiting');
    const times = group.flatMap((row) => (isAhead ? row.estimateSeconds : row.seconds) ?? []);
    if (times.length < group.length)
        return '';
    return `${isAhead ? 'about ' : ''}${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(times.reduce((sum, seconds) => sum + seconds, 0))}`;
}


/***/ }),

/***/ 49789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ styles),
/* harmony export */   qi: () => (/* binding */ pipelineDiagram),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* unused harmony export flowchart */
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45267);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48387);



const limits = { characters: 20_000, boxes: 200, arrows: 280 };
function pipelineDiagram(diagram, within = limits) {
    for (const folded of (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldings */ .N)(diagram, within)) {
        if (folded.boxes.length === 1 && diagram.nodes.length > 1)
            return undefined;
        const text = flowchart(folded);
        if (text.length <= within.characters)
            return text;
    }
    return undefined;
}
function flowchart(folded) {
    const { boxes, arrows } = folded;
    const states = [...new Set(boxes.map(({ state }) => state))];
    return [
        `flowchart ${direction(folded)}`,
        ...boxes.map((box, i) => `  s${i}["${label(box)}"]:::${box.state}`),
        ...arrows.map(([from, to]) => `  s${from} ${arrow(boxes[from], boxes[to])} s${to}`),
        ...(arrows.length === 0 ? [] : ['  linkStyle default stroke:#8b949e']),
        ...states.map((state) => `  classDef ${state} ${styles[state]}`),
    ].join('\n');
}
const grey = 'fill:#8881,stroke:#8888,color:#777';
const styles = {
    fresh: grey,
    frozen: grey,
    skipped: grey,
    ran: 'fill:#1a7f37,stroke:#116329,color:#fff',
    restored: 'fill:#0969da,stroke:#0550ae,color:#fff',
    failed: 'fill:#cf222e,stroke:#82071e,color:#fff,stroke-width:3px',
    blocked: `${grey},stroke-dasharray:4`,
    cancelled: 'fill:#6e7781,stroke:#424a53,color:#fff',
    stale: 'fill:#9a6700,stroke:#633c01,color:#fff',
    waiting: 'fill:#eac54f,stroke:#9a6700,color:#1f2328',
    unknown: 'fill:#8250df,stroke:#512a97,color:#fff',
};
function label({ name, detail, state }) {
    const first = `${(0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .symbolOf */ .wX)(state)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._b)(name)}`;
    return detail === '' ? first : `${first}<br/>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._b)(detail)}`;
}
function arrow(from, to) {
    if (to.state === 'blocked')
        return '-.->';
    return from.isConcerned && to.isConcerned ? '==>' : '-->';
}
function direction({ boxes, arrows }) {
    const level = levels(boxes.length, arrows);
    const longest = Math.max(0, ...level) + 1;
    const width = new Map();
    for (const at of level)
        width.set(at, (width.get(at) ?? 0) + 1);
    const widest = Math.max(1, ...width.values());
    return longest <= 4 || (widest >= 6 && widest >= longest) ? 'LR' : 'TB';
}
function levels(size, arrows) {
    const level = new Array(size).fill(0);
    for (let round = 0, moved = true; moved && round < size; round++) {
        moved = false;
        for (const [from, to] of arrows) {
            const deeper = level[from] + 1;
            if (deeper > level[to] && deeper < size) {
                level[to] = deeper;
                moved = true;
            }
        }
    }
    return level;
}


/***/ }),

/***/ 50741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71957);
/* harmony import */ var _store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51463);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);




function removeAll(path) {
    try {
        remove(path);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
    }
    catch (error) {
        const code = (0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error);
        if (code === undefined)
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            reason: 'output',
            message: `'${path}' could not be removed: ${(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCode */ .lA)(code)}`,
            hint: 'check who owns it and what uses it',
        });
    }
}
function remove(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat === undefined)
        return;
    try {
        if (stat.isDirectory())
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { recursive: true, force: true });
        else
            node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path));
    }
    catch (error) {
        if (!(0,_store_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isCode */ ._m)(error, 'EACCES', 'EPERM', 'ENOTEMPTY'))
            throw error;
        makeFoldersWritable(path);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { recursive: true, force: true });
    }
}
function makeFoldersWritable(path) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), { throwIfNoEntry: false });
    if (stat?.isDirectory() !== true)
        return;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), stat.mode | 0o700);
    for (const { name, kind } of (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .bt)(path))
        if (kind === 'folder')
            makeFoldersWritable(`${path}/${name}`);
}


/***/ }),

/***/ 62885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Qt: () => (/* binding */ lockedPath),
/* harmony export */   qb: () => (/* binding */ hashKeepingGeneration)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_params_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59995);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);



async function readInputs(stage, ctx, { promised }) {
    const deps = [];
    const params = new Map();
    const absent = [];
    const failures = [];
    for (const dep of stage.deps) {
        if (dep.kind === 'params') {
            const read = await readParams(dep, ctx);
            if (read.ok)
                params.set(dep.path, read.value);
            else
                failures.push(...read.failures);
            continue;
        }
        const read = await readDep(dep, stage, { ...ctx, promised });
        if (!read.ok)
            failures.push(...read.failures);
        else {
            deps.push(read.value.locked);
            if (read.value.absent)
                absent.push(dep.path);
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ deps, params, absent });
}
async function readDep(dep, stage, ctx) {
    if (dep.dataset !== undefined)
        return readDataset(dep, dep.dataset);
    if (dep.place.kind === 'url')
        return readUrl(dep, dep.place.url, ctx);
    const locked = stage.lock?.deps.find(({ path }) => path === dep.path);
    const hashed = await hashKeepingGeneration(dep.place, locked, ctx);
    if (!hashed.ok)
        return { ok: false, failures: hashed.failures.map((failure) => at(failure, dep)) };
    if (hashed.value !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, hashed.value.info), absent: false });
    const info = ctx.promised ? await ctx.recorded?.(dep.place) : undefined;
    if (info !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: lockedPath(dep.path, info), absent: true });
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
}
async function hashKeepingGeneration(place, locked, ctx) {
    if (place.kind === 'inside' && locked?.hashName === 'md5-dos2unix' && locked.oid !== undefined) {
        const old = await ctx.hash(place, 'md5-dos2unix');
        if (!old.ok)
            return old;
        if (old.value?.info.oid === locked.oid)
            return old;
    }
    return ctx.hash(place, 'md5');
}
function lockedPath(path, info) {
    return { path, ...info };
}
function readDataset({ path, location }, dataset) {
    if (dataset.kind === 'locked') {
        const entry = [...dataset.entry].filter(([, value]) => !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) || value.length > 0);
        const other = new Map([['dataset', new Map(entry)]]);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: { path, hashName: 'md5', other }, absent: false });
    }
    const name = path.slice('ds://'.length);
    const message = {
        unknown: `dataset not found: '${name}'`,
        missing: 'Dataset information missing from dvc.lock file',
        outdated: `Dataset information is not in sync. Run 'dvc ds update ${name}' to sync.`,
    }[dataset.kind];
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message,
        ...(location === undefined ? {} : { location }),
        hint: `record it with \`dvc ds update ${name}\``,
    });
}
async function readUrl(dep, url, ctx) {
    if (ctx.hashUrl === undefined) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'data',
            message: `dependency '${dep.path}' lies on a server and cannot be read from here`,
            ...(dep.location === undefined ? {} : { location: dep.location }),
            hint: 'import it with `import-url`, so that the pipeline reads a local copy',
        });
    }
    const read = await ctx.hashUrl(url);
    if (!read.ok)
        return read;
    return read.value === undefined
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep))
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ locked: { path: dep.path, ...read.value }, absent: false });
}
async function readParams(dep, ctx) {
    const file = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    const read = await ctx.params(file);
    if (!read.ok)
        return read;
    if (read.value === undefined && dep.keys === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(missing(dep));
    const { found, missing: gone, failures } = (0,_project_params_js__WEBPACK_IMPORTED_MODULE_2__/* .selectParams */ .L)(read.value, dep.keys);
    if (failures.length > 0)
        return { ok: false, failures: failures.map((failure) => at(failure, dep)) };
    if (gone.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message: `Parameters '${gone.join(', ')}' are missing from '${file}'.`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: read.value === undefined
            ? `create ${file}`
            : `add them to ${file}, or take them out of the stage's params`,
    });
}
function missing(dep) {
    const path = dep.place.kind === 'url' ? dep.place.url : dep.place.path;
    return {
        reason: 'data',
        message: `dependency '${path}' does not exist`,
        ...(dep.location === undefined ? {} : { location: dep.location }),
        hint: 'pull it, make it, or correct the path in the stage',
    };
}
function at(failure, dep) {
    return failure.location === undefined && dep.location !== undefined
        ? { ...failure, location: dep.location }
        : failure;
}


/***/ }),

/***/ 66552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ readOutputs),
/* harmony export */   X6: () => (/* binding */ outTracked),
/* harmony export */   _Y: () => (/* binding */ clearOutputs),
/* harmony export */   p1: () => (/* binding */ checkPlaces),
/* harmony export */   w2: () => (/* binding */ checkUntracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31266);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50741);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62885);
/* harmony import */ var _unprotect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73203);








function checkPlaces(stage, ctx) {
    const failures = stage.outs.flatMap((out) => placeFailures(out, ctx).map((failure) => at(failure, out)));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
async function checkUntracked(stage, ctx) {
    const cached = stage.outs.filter((out) => out.cache && out.place.kind === 'inside');
    if (cached.length === 0)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    const pathOf = (out) => (out.place.kind === 'url' ? out.place.url : out.place.path);
    const tracked = await ctx.isGitTracked(cached.map(pathOf));
    const failures = cached
        .filter((out) => tracked.has(pathOf(out)))
        .map((out) => at(outTracked(pathOf(out)), out));
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function placeFailures(out, ctx) {
    const { place } = out;
    if (place.kind === 'inside') {
        const safe = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(ctx.projectRoot, place.path);
        return safe.ok ? [] : safe.failures;
    }
    if (out.cache) {
        return [
            {
                reason: 'output',
                message: `Saving cached external output ${out.path} is not supported since DVC 3.0.`,
                hint: 'give the output a path in the project, or mark it `cache: false`',
            },
        ];
    }
    if (place.kind === 'outside' && ctx.mayWriteOutside?.(place.path) === true)
        return [];
    return [
        {
            reason: 'refused',
            message: `output '${out.path}' lies outside the project`,
            hint: 'give it a path in the project, or allow the place under `outside` in the policy file',
        },
    ];
}
function outTracked(path) {
    return {
        reason: 'output',
        message: [
            ` output '${path}' is already tracked by SCM (e.g. Git).`,
            '    You can remove it from Git, then add to DVC.',
            '        To stop tracking from Git:',
            `            git rm -r --cached '${path}'`,
            `            git commit -m "stop tracking ${path}" `,
        ].join('\n'),
        hint: `run: git rm -r --cached '${path}'; or mark the output \`cache: false\``,
    };
}
function clearOutputs(stage, ctx) {
    const failures = stage.outs.flatMap((out) => {
        const path = absolutePath(out, ctx.projectRoot);
        if (!path.ok)
            return path.failures;
        const done = out.persist
            ? out.cache
                ? (0,_unprotect_js__WEBPACK_IMPORTED_MODULE_7__/* .unprotect */ .Z)(path.value, ctx)
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined)
            : (0,_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeAll */ .C)(path.value);
        return done.ok ? [] : done.failures.map((failure) => at(failure, out));
    });
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
async function readOutputs(stage, ctx, note) {
    const made = [];
    const failures = [];
    for (const output of stage.outs) {
        const path = output.place.kind === 'url' ? output.place.url : output.place.path;
        const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
        const hashed = await (0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .hashKeepingGeneration */ .qb)(output.place, locked, ctx);
        if (!hashed.ok)
            failures.push(...hashed.failures.map((failure) => at(failure, output)));
        else if (hashed.value === undefined)
            failures.push(at(missingFailure(path), output));
        else {
            const { info } = hashed.value;
            const real = output.place.kind === 'inside' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ctx.projectRoot, path) : path;
            if (output.role === 'metric' && info.nfiles === undefined && !isTextFile(real)) {
                failures.push(at(binaryFailure(real), output));
            }
            if (info.size === 0)
                await note(`'${path}' is empty.`);
            made.push({ output, path, hashed: hashed.value });
        }
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(made);
}
function absolutePath(out, projectRoot) {
    if (out.place.kind === 'inside')
        return (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .safePath */ .n)(projectRoot, out.place.path);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(out.place.kind === 'outside' ? out.place.path : out.place.url);
}
function missingFailure(path) {
    return {
        reason: 'output',
        message: `output '${path}' does not exist`,
        hint: 'let the command make it, or correct its path in the stage',
    };
}
function binaryFailure(path) {
    return {
        reason: 'output',
        message: `binary file '${path}' cannot be used as metrics.`,
        hint: 'write the metrics as JSON, YAML or TOML, or list the file under `outs`',
    };
}
const textProbe = 512;
function isTextFile(path) {
    const probe = Buffer.alloc(textProbe);
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(path), 'r');
    try {
        const bytes = probe.subarray(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, probe, 0, textProbe, 0));
        if (bytes.includes(0))
            return false;
        const others = bytes.filter((byte) => !((byte >= 32 && byte <= 126) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13));
        return others.length <= 0.3 * bytes.length;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
function at(failure, out) {
    return failure.location === undefined && out.location !== undefined
        ? { ...failure, location: out.location }
        : failure;
}


/***/ }),

/***/ 63423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ignoreOutputs),
/* harmony export */   k: () => (/* binding */ unignoreOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9139);
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29096);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31266);
/* harmony import */ var _stats_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62510);







async function ignoreOutputs({ projectRoot, git, paths, }) {
    const patterns = await git.ignorePatterns(projectRoot, paths);
    const open = paths.filter((path) => patterns.get(path)?.startsWith('!') !== false);
    const failures = [];
    for (const path of open) {
        const file = ignoreFileOf(projectRoot, path);
        if (file.ok)
            addLine(file.value, lineFor(path));
        else
            failures.push(...file.failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(open);
}
async function unignoreOutputs({ projectRoot, paths }) {
    const failures = [];
    for (const path of paths) {
        const file = ignoreFileOf(projectRoot, path);
        if (file.ok)
            removeLine(file.value, `/${nameOf(path)}`);
        else
            failures.push(...file.failures);
    }
    return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
}
function ignoreFileOf(projectRoot, path) {
    if (/[\n\r]/u.test(path))
        return refuse(path, 'a name with a line break cannot be written in a .gitignore');
    const folder = parentOf(path);
    const file = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .safePath */ .n)(projectRoot, folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    if (!file.ok)
        return file;
    const stats = (0,_stats_js__WEBPACK_IMPORTED_MODULE_6__/* .statsAt */ .Z)(file.value);
    if (stats !== undefined && !stats.isFile())
        return refuse(path, `${file.value} is no regular file`);
    return file;
}
function refuse(path, why) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ reason: 'refused', message: `'${path}' cannot be ignored in Git: ${why}` });
}
function lineFor(path) {
    return `/${nameOf(path).replace(/[\\[\]!*#?]/gu, '\\$&')}`;
}
function addLine(file, line) {
    const text = textOf(file) ?? '';
    const isWhole = text === '' || text.endsWith('\n') || text.endsWith('\r');
    if (isWhole && linesOf(text).includes(`${line}\n`))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file.slice(0, file.lastIndexOf('/'))), { recursive: true });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(`${text}${isWhole ? '' : '\n'}${line}\n`));
}
function removeLine(file, line) {
    const text = textOf(file);
    if (text === undefined)
        return;
    const kept = linesOf(text).filter((other) => other.trim() !== line.trim());
    if (kept.length === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fsPath */ .Jk)(file));
    else
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeName */ .aA)(kept.join('')));
}
function linesOf(text) {
    return text.replace(/\r\n?/gu, '\n').match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
function textOf(file) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeName */ .e4)((0,_read_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .X)(file));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ })

};
