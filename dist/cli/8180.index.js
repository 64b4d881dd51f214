export const id = 8180;
export const ids = [8180,3314];
export const modules = {

/***/ 77689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ metricHistory)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _report_gates_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69961);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86159);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78664);







async function metricHistory(session, range) {
    const { git } = session;
    if (git === undefined)
        return session.projectAt('HEAD').then((failed) => (failed.ok ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([]) : failed));
    const newest = await session.projectAt(range.from);
    if (!newest.ok)
        return newest;
    const paths = sourcesOf(newest.value, session);
    const touched = await git.branchLog({ from: range.from, max: range.max, paths });
    const listed = range.every ? await git.branchLog({ from: range.from, max: range.max }) : touched;
    const read = new Set(touched.map(({ sha }) => sha));
    const oldest = listed.at(-1);
    if (oldest !== undefined)
        read.add(oldest.sha);
    const commits = [];
    let values = new Map();
    for (const commit of listed.toReversed()) {
        if (read.has(commit.sha))
            values = await valuesAt(session, commit.sha);
        commits.push({ ...commit, values });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(commits.reverse());
}
function sourcesOf(project, session) {
    const top = session.gitRoot ?? session.projectRoot;
    const prefix = session.projectRoot.slice(top.length + 1);
    const locks = [...project.files].flatMap((file) => file.endsWith('.dvc') ? [] : [(0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)((0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(file), 'dvc.lock')]);
    const paths = [...(0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .metricPaths */ .Pe)(project), ...locks].filter((path) => path !== '' && !path.startsWith('..'));
    return [...new Set(paths)].map((path) => (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(prefix, path));
}
async function valuesAt(session, sha) {
    const project = await session.projectAt(sha);
    if (!project.ok)
        return new Map();
    const { files } = await (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .metricTables */ .Ml)(project.value, { session });
    return new Map([...files].flatMap(([file, value]) => {
        const kept = (0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricValue */ .a3)(value);
        if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(kept))
            return [[(0,_report_gates_input_js__WEBPACK_IMPORTED_MODULE_6__/* .metricId */ .y)({ file, key: '' }), kept]];
        return [...(0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .flatten */ .Bq)(kept)].map(([key, item]) => [(0,_report_gates_input_js__WEBPACK_IMPORTED_MODULE_6__/* .metricId */ .y)({ file, key: (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .pyStr */ .rD)(key) }), item]);
    }));
}


/***/ }),

/***/ 9702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _report_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23314);
/* harmony import */ var _evidence_metric_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77689);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83908);





const history = {
    name: 'history',
    help: 'Show how metrics moved along the commits of the branch: table, sparkline or JSON, from Git alone',
    args: '[metrics...]',
    options: [
        { flags: '-n, --number <n>', help: 'how many commits that touched metrics (20)' },
        { flags: '--rev <rev>', help: 'the newest commit (HEAD)' },
        { flags: '--json', help: 'print one JSON object' },
    ],
    exit: { style: 'own', failure: 1 },
    async run(words, host, terminal) {
        const found = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withSession */ .y)(host, (session) => historyIn(session, words));
        if (!found.ok)
            return found;
        const { commits, ids } = found.value;
        if (words.options.json === true)
            terminal.out((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__.stringifyJson)((0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyJson */ .dU)(commits, ids)));
        else
            terminal.out((0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyText */ .u_)(commits, ids));
        return 0;
    },
};
async function historyIn(session, { args, options }) {
    const max = options.number === undefined ? 20 : Number(options.number);
    if (!Number.isInteger(max) || max < 1 || max > 10_000)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notANumber(String(options.number)));
    const rev = typeof options.rev === 'string' ? options.rev : 'HEAD';
    const from = await session.git?.revParse(rev);
    if (session.git !== undefined && from === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(unknown(rev));
    const commits = await (0,_evidence_metric_history_js__WEBPACK_IMPORTED_MODULE_3__/* .metricHistory */ .N)(session, { from: from ?? rev, max, every: false });
    if (!commits.ok)
        return commits;
    const ids = (0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyMetrics */ .aW)(commits.value, args);
    const missing = args.filter((name) => (0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyMetrics */ .aW)(commits.value, [name]).length === 0);
    return missing.length === 0
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commits: commits.value, ids })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noSuchMetric(missing, commits.value));
}
function notANumber(text) {
    return {
        reason: 'usage',
        message: `'${text}' is no number of commits`,
        hint: 'a whole number from 1 to 10000',
    };
}
function unknown(rev) {
    return {
        reason: 'usage',
        message: `unknown Git revision '${rev}'`,
        hint: 'check the spelling; in a repository without commits there is no history',
    };
}
function noSuchMetric(names, commits) {
    const known = (0,_report_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyMetrics */ .aW)(commits, []).slice(0, 8).join(', ');
    return {
        reason: 'usage',
        message: `no commit has a metric called ${names.map((name) => `'${name}'`).join(', ')}`,
        hint: known === '' ? 'no commit has any metric' : `known metrics: ${known}`,
    };
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

/***/ 78664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ contentsOf),
  Pe: () => (/* binding */ metricPaths),
  Ml: () => (/* binding */ metricTables),
  rh: () => (/* binding */ objectBytes),
  VT: () => (/* binding */ paramTables)
});

// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
;// CONCATENATED MODULE: ./lib/project/params-view.js


function viewParams(value, keys) {
    if (keys.length === 0)
        return value;
    const parts = [...new Set(keys)].flatMap((key) => search(value, key.replace(/^\.+/, '').split('.')) ?? []);
    return parts.reduce(merged, new Map());
}
function search(value, [part, ...rest]) {
    if (part === undefined)
        return [value];
    if ((0,values_value/* isMapping */.pi)(value)) {
        const found = [...value].flatMap(([key, item]) => {
            const inner = matches(String(key), part) ? search(item, rest) : undefined;
            return inner === undefined ? [] : [[key, inner[0]]];
        });
        return found.length === 0 ? undefined : [new Map(found)];
    }
    if (!(0,values_value/* isList */.Lv)(value))
        return undefined;
    const found = value.map((item, i) => (matches(String(i), part) ? search(item, rest) : undefined));
    const last = found.findLastIndex((inner) => inner !== undefined);
    return last < 0 ? undefined : [found.slice(0, last + 1).map((inner) => inner?.[0] ?? null)];
}
function matches(key, part) {
    return (0,glob/* isGlob */.f)(part) ? (0,glob/* globMatch */.e)(key, part) : key === part;
}
function merged(into, more) {
    if ((0,values_value/* isMapping */.pi)(into) && (0,values_value/* isMapping */.pi)(more)) {
        const result = new Map(into);
        for (const [key, item] of more) {
            const known = result.get(key);
            result.set(key, known === undefined ? item : merged(known, item));
        }
        return result;
    }
    return (0,values_value/* isList */.Lv)(into) && (0,values_value/* isList */.Lv)(more) ? [...into, ...more] : more;
}

// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
;// CONCATENATED MODULE: ./lib/commands/tables.js







function metricTables(project, sources, targets = metricPaths(project)) {
    return readTables(project, new Map(targets.map((path) => [path, []])), sources);
}
function metricPaths(project) {
    const outs = project.stages.flatMap((stage) => stage.outs.filter(({ role }) => role === 'metric'));
    return [...outs.flatMap(({ place }) => insidePath(place)), ...project.metrics.map(({ path }) => path)];
}
async function paramTables(project, sources, { depsOnly = false, targets } = {}) {
    const deps = project.stages.flatMap((stage) => stage.deps.filter((dep) => dep.kind === 'params'));
    const wanted = targets !== undefined
        ? targets.map((path) => [path, []])
        : [
            ...deps.flatMap(({ place, keys }) => insidePath(place).map((path) => [path, keys ?? []])),
            ...(depsOnly ? [] : [...project.params.map(({ path }) => path), 'params.yaml']).map((path) => [path, []]),
        ];
    const keysOf = new Map();
    for (const [path, all] of Map.groupBy(wanted, ([path]) => path)) {
        keysOf.set(path, all.some(([, keys]) => keys.length === 0) ? [] : all.flatMap(([, keys]) => keys));
    }
    const { files, failures, absent = [] } = await readTables(project, keysOf, sources);
    const isNamed = (path) => wanted.filter(([name]) => name === path).length > 1;
    const named = absent.filter((path) => targets !== undefined || path !== 'params.yaml' || depsOnly || isNamed(path));
    return { files: targets === undefined ? withVars(files, project) : files, failures, absent: named };
}
function withVars(files, project) {
    const vars = new Map();
    for (const { usedVars } of project.stages) {
        for (const [file, values] of usedVars ?? []) {
            if (files.has(file))
                continue;
            vars.set(file, new Map([...(vars.get(file) ?? []), ...values]));
        }
    }
    return new Map([...files, ...vars]);
}
function insidePath(place) {
    return place.kind === 'inside' ? [place.path] : [];
}
async function readTables(project, keysOf, sources) {
    const files = new Map();
    const failures = [];
    const absent = [];
    for (const path of [...keysOf.keys()].sort(values_value/* compareCodePoints */.OP)) {
        const contents = await contentsOf(project, path, sources);
        if (contents.length === 0 && (await project.revision.kind(path)) !== 'directory')
            absent.push(path);
        for (const [file, bytes] of contents) {
            const parsed = (0,load/* readValues */.N)(file, bytes);
            if (parsed.ok)
                files.set(file, viewParams(parsed.value.value, keysOf.get(path) ?? []));
            else
                failures.push(...parsed.failures);
        }
    }
    return { files, failures, absent };
}
async function contentsOf(project, path, sources) {
    const { revision, graph } = project;
    const kind = await revision.kind(path);
    if (kind === 'file') {
        const bytes = await revision.read(path);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    if (kind === 'directory') {
        const ignore = await (0,workspace_ignore/* loadIgnore */.D)(revision);
        const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(`${path}/${name}`, false));
        const read = await Promise.all(names.map(async (name) => [`${path}/${name}`, await revision.read(`${path}/${name}`)]));
        return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
    }
    const producer = graph.producerAbove(path);
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    if (producer?.output.place.kind !== 'inside' || !producer.output.cache || locked === undefined)
        return [];
    const inner = path.slice(producer.output.place.path.length + 1);
    const read = await recordedContents(producer.output.place.path, locked, { ...sources, inner });
    return read.filter(([file]) => file === path || file.startsWith(`${path}/`));
}
async function recordedContents(path, locked, sources) {
    if (locked.oid === undefined)
        return [];
    const id = { oid: locked.oid, hashName: locked.hashName };
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        return found([[path, await objectBytes(id, sources)]], sources);
    }
    const tree = await (0,manifests/* manifestReader */.r)(sources.session, sources.remotes, sources.remote)(id.oid, id.hashName);
    if (tree === undefined)
        return found([[path, undefined]], sources);
    const { inner } = sources;
    const wanted = tree.entries.filter((entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`));
    const read = await Promise.all(wanted.map(async (entry) => [
        `${path}/${entry.path}`,
        await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
    ]));
    return found(read, sources);
}
function found(read, { unread }) {
    return read.flatMap(([file, bytes]) => {
        if (bytes === undefined)
            unread?.(file);
        return bytes === undefined ? [] : [[file, bytes]];
    });
}
async function objectBytes(id, { session, remotes, remote }) {
    const { signal } = session.host;
    const local = session.cache.has(id) ? await (0,manifests/* readAll */.y)(session.cache.store, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    if (local !== undefined && (0,md5/* md5Bytes */.cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const sources = await remotes.sources(remote, { only: remote !== undefined });
    for (const store of sources.ok ? sources.value.all : []) {
        const bytes = await (0,manifests/* readAll */.y)(store, (0,oid/* objectKey */.T5)(id), signal);
        if (bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid)
            return bytes;
    }
    return undefined;
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

/***/ 45267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ groupAddress),
/* harmony export */   fG: () => (/* binding */ diagramOf),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15780);


function diagramOf(rows, producers) {
    const index = new Map(rows.map(({ stage }, i) => [stage.address, i]));
    const edges = rows.flatMap(({ stage }, to) => (producers.get(stage.address) ?? []).flatMap((producer) => {
        const from = index.get(producer);
        return from === undefined ? [] : [[from, to]];
    }));
    return { nodes: rows.map(node), edges };
}
function symbolOf(state) {
    return symbols[state];
}
const symbols = {
    fresh: '✔',
    restored: '↺',
    ran: '●',
    failed: '✖',
    blocked: '▢',
    cancelled: '■',
    skipped: '○',
    stale: '◆',
    waiting: '◇',
    frozen: '❄',
    unknown: '?',
};
function node(row) {
    const { stage, state, verdict, seconds, estimateSeconds } = row;
    const time = seconds ?? estimateSeconds;
    const isAhead = state === 'stale' || state === 'waiting';
    const isTimed = time !== undefined && time >= 0.05 && (seconds === undefined ? isAhead : state !== 'restored');
    const about = seconds === undefined ? 'about ' : '';
    return {
        name: stage.address,
        state,
        detail: isTimed ? `${state} ${about}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(time)}` : state,
        ...(stage.group === undefined ? {} : { group: groupAddress(stage, stage.group) }),
        isCause: state === 'failed' ||
            state === 'stale' ||
            verdict === 'stale' ||
            state === 'unknown' ||
            state === 'cancelled',
        isConcerned: !(0,_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(state) || (verdict !== undefined && !(0,_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(verdict)),
    };
}
function groupAddress({ address, name }, group) {
    return name !== undefined && address.endsWith(name)
        ? address.slice(0, address.length - name.length) + group
        : group;
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);


const longest = 200;
function visible(text, length = longest) {
    const most = 16 * length;
    const shown = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(text.slice(0, most)).replace(invisible, named);
    const short = text.length > most
        ? `${Array.from(shown)
            .slice(0, length - 1)
            .join('')}…`
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(shown, length);
    return short.replace(loneSurrogate, '\ufffd');
}
function stripAnsi(text) {
    return text.replace(ansi, '');
}
function terminalText(text, length = longest) {
    return visible(stripAnsi(text), length);
}
function html(text, length = longest) {
    return visible(text, length).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
function mermaidLabel(text, length = 60) {
    const shown = Array.from(visible(text, length));
    return shown
        .map((char, i) => (isPlainLabel(char, shown[i - 1], shown[i + 1]) ? char : `#${char.codePointAt(0)};`))
        .join('');
}
const invisible = /\r\n|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{DI}\u2800]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ansi = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]/g;
function named(char) {
    if (char === '\n' || char === '\r\n' || char === '\r')
        return '⏎';
    if (char === '\t')
        return ' ';
    return `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
function isPlainLabel(char, before, after) {
    if (char === '_')
        return isWord(before) && isWord(after);
    return isWord(char) || /^[ ./@,=×…‹›→⏎+-]$/u.test(char);
}
function isWord(char) {
    return char !== undefined && /^[\p{L}\p{N}\p{M}]$/u.test(char) && char !== '\ufb02';
}


/***/ }),

/***/ 60792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ explanation)
});

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/explain-steps.js

function nextSteps({ planned, chains, lost }) {
    const { stage, verdict } = planned;
    const made = new Set(chains.flatMap(({ links }) => links.flatMap(({ to, path }) => (to === stage.address ? [path] : []))));
    switch (verdict.kind) {
        case 'fresh':
            return [];
        case 'frozen':
            return [['To have it judged and run again: ', (0,words/* code */.aY)(`dvc unfreeze ${stage.address}`), '.']];
        case 'unknown':
            return [
                [
                    'To find out: fetch what it reads (',
                    (0,words/* code */.aY)(`lockstep fetch -d ${stage.address}`),
                    '), or let the remote be asked.',
                ],
            ];
        case 'stale':
        case 'waiting':
            return [
                ...lost.map(lostWords),
                ...verdict.reasons.flatMap((reason) => adviceFor(reason, made)),
                ...lastStep(planned, lost.length > 0),
            ];
        default:
            return verdict.kind;
    }
}
function lostWords({ stage, reason }) {
    return [
        (0,words/* code */.aY)(reason.path),
        ' of ',
        (0,words/* code */.aY)(stage),
        ' is not cached by DVC and not in Git, so no clone can restore it and the stage is stale in each of them. To end that, ',
        'either commit the file (',
        (0,words/* code */.aY)(`git add -f ${reason.at}`),
        '), or remove ',
        (0,words/* code */.aY)('cache: false'),
        ' from the output, run the stage and push it.',
    ];
}
function adviceFor(reason, made) {
    if (reason.kind === 'missing-dep' && (made.has(reason.path) || made.has(reason.at)))
        return [];
    if (reason.kind === 'missing-dep') {
        return [
            [
                (0,words/* code */.aY)(reason.path),
                ' is neither here nor made or tracked by anything: add the file, or correct the path in the stage.',
            ],
        ];
    }
    if (reason.kind === 'always-changed') {
        return [
            [
                'To let it rest between runs, remove ',
                (0,words/* code */.aY)('always_changed'),
                ' or give it dependencies or outputs.',
            ],
        ];
    }
    return [];
}
function lastStep({ stage, verdict, causedBy }, isLost) {
    if (stage.cmd === undefined) {
        return [
            [
                'To record what is here: ',
                (0,words/* code */.aY)(`lockstep commit ${stage.address}`),
                '; to bring back what is recorded: ',
                (0,words/* code */.aY)(`lockstep checkout ${stage.address}`),
                '.',
            ],
        ];
    }
    const repro = (0,words/* code */.aY)(`lockstep repro ${stage.address}`);
    const along = causedBy.length === 0 ? [] : [' (runs ', ...(0,words/* list */.p_)(causedBy, 3), ' first)'];
    if (verdict.reasons.length === 1 && verdict.reasons[0]?.kind === 'always-changed')
        return [['To run it: ', repro, '.']];
    return [
        [
            isLost ? 'Until then, to make it here: ' : 'To bring it up to date: ',
            repro,
            ...along,
            ', then commit ',
            (0,words/* code */.aY)('dvc.lock'),
            '.',
        ],
    ];
}

// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/reasons.js
var report_reasons = __webpack_require__(43959);
;// CONCATENATED MODULE: ./lib/report/explain.js




function explanation(explained) {
    const { planned, base } = explained;
    const sentences = [verdictOf(explained), ...causes(explained), ...cost(planned), ...nextSteps(explained)];
    if (base === undefined || planned.verdict.kind !== 'stale')
        return sentences;
    return [...sentences.slice(0, 1), sinceWords(planned, base), ...sentences.slice(1)];
}
function verdictOf({ planned, chains }) {
    const { stage, verdict } = planned;
    const name = (0,words/* code */.aY)(stage.address);
    switch (verdict.kind) {
        case 'fresh':
            return [name, ' is fresh: ', ...recordedWords(planned), '.'];
        case 'stale': {
            const also = chains.some(({ links }) => links.length > 0) ? ' It also waits for other stages.' : '';
            return [name, ' is stale: ', ...(0,report_reasons/* whyReasons */.Ak)(verdict.reasons, 10), `.${also}`];
        }
        case 'waiting':
            return [name, ' waits: nothing of its own changed, but what it reads will be made anew.'];
        case 'frozen':
            return [
                name,
                ' is frozen: its dependencies are not looked at, and it is never run',
                ...(verdict.reasons.length === 0 ? [] : ['; all the same, ', ...(0,report_reasons/* whyReasons */.Ak)(verdict.reasons, 10)]),
                '.',
            ];
        case 'unknown':
            return [
                'Whether ',
                name,
                ' is fresh cannot be told: ',
                ...(0,words/* list */.p_)(verdict.unknown ?? [], 5),
                ' cannot be seen, because its manifest is neither in the cache nor on a remote that was asked.',
            ];
        default:
            return verdict.kind;
    }
}
function recordedWords({ stage }) {
    const paths = stage.deps.filter(({ kind }) => kind === 'path').length;
    const params = stage.deps.filter(({ kind }) => kind === 'params').length;
    const parts = [
        ...(stage.cmd === undefined ? [] : ['its command']),
        ...(paths === 0 ? [] : [(0,words/* counted */.hS)(paths, 'dependency', 'dependencies')]),
        ...(params === 0 ? [] : [`the parameters of ${(0,words/* counted */.hS)(params, 'file')}`]),
        ...(stage.outs.length === 0 ? [] : [(0,words/* counted */.hS)(stage.outs.length, 'output')]),
    ];
    const all = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
    const record = stage.cmd === undefined ? (0,words/* code */.aY)(stage.file) : (0,words/* code */.aY)('dvc.lock');
    return parts.length === 0 ? ['it declares nothing'] : [`${all} are as `, record, ' records'];
}
function sinceWords({ since }, base) {
    return since === 'base'
        ? ['It was stale at ', (0,words/* code */.aY)(base.rev), ' already, so this change is not the cause.']
        : ['It became stale after ', (0,words/* code */.aY)(base.rev), '.'];
}
const mostCauses = 3;
function causes({ planned, chains, others }) {
    const far = chains.filter(({ links }) => links.length > 0);
    const unknown = planned.verdict.kind === 'unknown';
    const told = far.slice(0, mostCauses).flatMap(({ cause, links }) => {
        const verdict = others.get(cause)?.verdict;
        const why = unknown
            ? [' cannot be judged: ', ...(0,words/* list */.p_)(verdict?.unknown ?? [], 5), ' cannot be seen.']
            : [' is stale: ', ...(0,report_reasons/* whyReasons */.Ak)(verdict?.reasons ?? [], 5), '.'];
        return [
            ['First cause: ', (0,words/* code */.aY)(cause), ...why],
            ['Chain: ', ...chainWords(links), '.'],
        ];
    });
    const between = far.slice(0, mostCauses).flatMap(({ links }) => links.slice(1).map(({ from }) => from));
    const own = [...new Set(between)].flatMap((address) => {
        const reasons = others.get(address)?.verdict.reasons ?? [];
        return reasons.length === 0
            ? []
            : [[(0,words/* code */.aY)(address), ' on the way is stale itself: ', ...(0,report_reasons/* whyReasons */.Ak)(reasons, 5), '.']];
    });
    const rest = far.length - mostCauses;
    return [...told, ...own, ...(rest > 0 ? [[`${(0,words/* counted */.hS)(rest, 'more first cause')} not shown.`]] : [])];
}
function chainWords(links) {
    return links.flatMap(({ from, path, to }, i) => [
        ...(i === 0 ? [] : ['; ']),
        (0,words/* code */.aY)(from),
        ' makes ',
        (0,words/* code */.aY)(path),
        ', which ',
        (0,words/* code */.aY)(to),
        ' reads',
    ]);
}
function cost({ verdict, runCache, fetch, estimateSeconds }) {
    if (verdict.kind !== 'stale' && verdict.kind !== 'waiting')
        return [];
    const isRestored = runCache === 'hit';
    return [
        ...(isRestored ? [['The run cache has its result for these inputs: it will be restored, not run.']] : []),
        ...(fetch.objects > 0
            ? [
                [
                    `Before it runs, ${(0,words/* counted */.hS)(fetch.objects, 'object')} (${(0,format/* formatBytes */.z3)(fetch.bytes)}) will be fetched.`,
                ],
            ]
            : []),
        ...(estimateSeconds === undefined || isRestored
            ? []
            : [[`It takes about ${(0,format/* formatDuration */.a3)(estimateSeconds)}, by its recorded runs.`]]),
    ];
}


/***/ }),

/***/ 35986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ historyNumbers),
/* harmony export */   aW: () => (/* binding */ historyMetrics),
/* harmony export */   dU: () => (/* binding */ historyJson),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87703);
/* harmony import */ var _gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82489);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85340);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46505);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94468);







function historyMetrics(history, wanted) {
    const all = new Set(history.flatMap(({ values }) => [...values.keys()]));
    const isMeant = (id) => wanted.length === 0 ||
        wanted.some((name) => id === name || id.endsWith(`:${name}`) || id.startsWith(`${name}:`));
    return [...all].filter(isMeant).sort(_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .OP);
}
function historyNumbers(history, id) {
    return history.flatMap(({ values }) => (0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(values.get(id)) ?? []);
}
function historyText(history, ids) {
    const blocks = ids.map((id) => {
        const numbers = historyNumbers(history, id);
        const summary = numbers.length === 0
            ? ''
            : `  ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_5__/* .sparkline */ .K)(numbers.toReversed())}  ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(Math.min(...numbers))} … ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(Math.max(...numbers))}, median ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)((0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(numbers))}`;
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(id)}${summary}`,
            ...(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsText */ .v6)(rowsOf(history, id)).map((row) => `  ${row}`),
        ].join('\n');
    });
    return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
function rowsOf(history, id) {
    return history.flatMap(({ sha, time, subject, values }, i) => {
        const value = values.get(id);
        if (value === undefined)
            return [];
        const [now, before] = [(0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value), (0,_gates_metric_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(history[i + 1]?.values.get(id))];
        const change = now === undefined || before === undefined || now === before ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(now - before);
        return [
            [sha.slice(0, 7), dayOf(time), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value)), change, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(subject, 60)],
        ];
    });
}
function dayOf(time) {
    const date = new Date(time * 1000);
    return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
function historyJson(history, ids) {
    return {
        schema: 'lockstep.history/1',
        metrics: ids.map((id) => ({
            metric: id,
            points: history.flatMap(({ sha, time, subject, values }) => {
                const value = values.get(id);
                return value === undefined ? [] : [(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .Eb)({ sha, time, subject, value: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__/* .valueJson */ .q6)(value) })];
            }),
        })),
    };
}


/***/ }),

/***/ 85340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   q6: () => (/* binding */ valueJson),
/* harmony export */   sd: () => (/* binding */ stringifyJson)
/* harmony export */ });
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52855);

function stringifyJson(value) {
    return `${isOrdinary(value) ? JSON.stringify(value, null, 2) : write(value, '')}\n`;
}
function isOrdinary(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (value === null || typeof value !== 'object')
        return typeof value !== 'bigint';
    return Object.values(value).every(isOrdinary);
}
function valueJson(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === 'number')
        return Number.isFinite(value)
            ? value
            : Number.isNaN(value)
                ? 'NaN'
                : value > 0
                    ? 'Infinity'
                    : '-Infinity';
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc)
        return value.text;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map(valueJson);
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return value;
    const object = Object.create(null);
    for (const [key, item] of value)
        object[String(key)] = valueJson(item);
    return object;
}
function present(object) {
    const kept = {};
    for (const key of Object.keys(object)) {
        const value = object[key];
        if (value !== undefined)
            kept[key] = value;
    }
    return kept;
}
function write(value, indent) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value === null || typeof value !== 'object')
        return JSON.stringify(typeof value === 'number' ? valueJson(value) : value);
    const inner = `${indent}  `;
    if (Array.isArray(value))
        return block('[', value.map((item) => write(item, inner)), ']', indent);
    return block('{', Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`), '}', indent);
}
function block(open, items, close, indent) {
    return items.length === 0
        ? open + close
        : `${open}\n${indent}  ${items.join(`,\n${indent}  `)}\n${indent}${close}`;
}


/***/ }),

/***/ 23314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mV: () => (/* binding */ explanationJson),
  planJson: () => (/* binding */ planJson),
  l4: () => (/* binding */ reportJson),
  MP: () => (/* binding */ runJson),
  stringifyJson: () => (/* reexport */ json_text/* stringifyJson */.sd)
});

// UNUSED EXPORTS: reasonJson

// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
;// CONCATENATED MODULE: ./lib/report/evidence-json.js

function gateJson({ gate, limit, value, state, onlyWarns, override, location }) {
    return (0,json_text/* present */.Eb)({
        gate,
        limit,
        value,
        state,
        onlyWarns,
        override: override && { ...override },
        file: location?.file,
        line: location?.line,
    });
}
function dataJson(change) {
    const { path, kind, location, files, bytes, rows, touched, columns, ranges, within } = change;
    return (0,json_text/* present */.Eb)({
        path,
        kind,
        file: location?.file,
        line: location?.line,
        files: files && (0,json_text/* present */.Eb)({ ...files }),
        bytes: bytes && (0,json_text/* present */.Eb)({ ...bytes }),
        rows: rows && (0,json_text/* present */.Eb)({ ...rows }),
        touched: touched && { ...touched },
        columns: columns && {
            added: [...columns.added],
            removed: [...columns.removed],
            retyped: [...columns.retyped],
        },
        ranges: ranges?.map(({ column, old, new: now }) => ({ column, old: [...old], new: [...now] })),
        within: within?.map((folder) => (0,json_text/* present */.Eb)({
            path: folder.path,
            files: (0,json_text/* present */.Eb)({ ...folder.files }),
            bytes: folder.bytes && (0,json_text/* present */.Eb)({ ...folder.bytes }),
            touched: { ...folder.touched },
        })),
    });
}
function plotJson(plot) {
    switch (plot.kind) {
        case 'image':
            return (0,json_text/* present */.Eb)({
                kind: plot.kind,
                title: plot.title,
                old: plot.old && imageJson(plot.old),
                new: plot.new && imageJson(plot.new),
            });
        case 'confusion': {
            const { kind, title, xLabel, yLabel, normalized, cells } = plot;
            return { kind, title, xLabel, yLabel, normalized, cells: cells.map((cell) => (0,json_text/* present */.Eb)({ ...cell })) };
        }
        default: {
            const { kind, title, xLabel, yLabel, old, new: now } = plot;
            return (0,json_text/* present */.Eb)({ title, xLabel, yLabel, kind, old: old?.map(point), new: now?.map(point) });
        }
    }
}
function imageJson({ hash, bytes, media }) {
    return { hash, bytes, media };
}
function point({ x, y }) {
    return { x: typeof x === 'number' ? (0,json_text/* valueJson */.q6)(x) : x, y: (0,json_text/* valueJson */.q6)(y) };
}

// EXTERNAL MODULE: ./lib/report/explain.js + 1 modules
var explain = __webpack_require__(60792);
// EXTERNAL MODULE: ./lib/report/report.js + 4 modules
var report_report = __webpack_require__(10399);
// EXTERNAL MODULE: ./lib/report/watch/watch-json.js
var watch_json = __webpack_require__(16664);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/json.js







function planJson(plan) {
    return {
        schema: 'lockstep.plan/1',
        base: plan.base === undefined ? null : revisionJson(plan.base),
        head: revisionJson(plan.head),
        stages: plan.stages.map(plannedJson),
        waves: plan.waves.map((wave) => [...wave]),
        totals: {
            ...plan.totals,
            fetch: amountJson(plan.totals.fetch),
            avoided: amountJson(plan.totals.avoided),
        },
    };
}
function runJson(run) {
    return {
        schema: 'lockstep.run/1',
        stages: run.stages.map(stageRunJson),
        fetched: amountJson(run.fetched),
        pushed: amountJson(run.pushed),
        avoided: amountJson(run.avoided),
        failures: run.failures.map(failureJson),
    };
}
function explanationJson(explained) {
    return {
        schema: 'lockstep.explain/1',
        stages: explained.map((each) => ({
            ...plannedJson(each.planned),
            chains: each.chains.map(({ cause, links }) => ({ cause, links: links.map((link) => ({ ...link })) })),
            sentences: (0,explain/* explanation */.Q)(each).map(words/* plainWords */.c5),
        })),
    };
}
function reportJson(report) {
    return {
        schema: 'lockstep.report/1',
        name: report.name,
        outcome: report.outcome,
        exitCode: report.exitCode,
        headline: (0,words/* plainWords */.c5)(report.headline),
        base: report.base === undefined ? null : revisionJson(report.base),
        head: report.head === undefined ? null : revisionJson(report.head),
        plan: report.plan === undefined ? null : planJson(report.plan),
        run: report.run === undefined ? null : runJson(report.run),
        counts: { ...report.counts },
        metrics: report.metrics.map(metricJson),
        params: report.params.map(paramJson),
        gates: report.gates.map(gateJson),
        owners: report.owners.map(({ owner, of }) => ({ owner, of: [...of] })),
        data: report.data.map(dataJson),
        plots: report.plots.map(plotJson),
        failures: report.failures.map(failureJson),
        warnings: report.warnings.map(failureJson),
        saved: (0,json_text/* present */.Eb)({
            stages: report.saved.stages,
            transfer: amountJson(report.saved.transfer),
            seconds: report.saved.seconds,
        }),
        seconds: report.seconds,
        ...(report.sections === undefined ? {} : { sections: [...report.sections] }),
        ...(report.precision === report_report/* usualPrecision */.pB ? {} : { precision: report.precision }),
        ...(report.watch === undefined ? {} : { watch: (0,watch_json/* watchJson */.av)(report.watch) }),
    };
}
function plannedJson({ stage, verdict, since, causedBy, runCache, estimateSeconds, afterMerge, fetch, }) {
    return (0,json_text/* present */.Eb)({
        stage: stage.address,
        file: stage.file,
        line: stage.location.line,
        verdict: verdict.kind,
        since,
        reasons: verdict.reasons.map(reasonJson),
        unknown: verdict.unknown && [...verdict.unknown],
        causedBy: [...causedBy],
        runCache,
        estimateSeconds,
        afterMerge,
        fetch: amountJson(fetch),
    });
}
function stageRunJson(run) {
    const { stage, outcome, seconds, reasons, failure, blockedBy, logTail, receipt } = run;
    return (0,json_text/* present */.Eb)({
        stage: stage.address,
        outcome,
        seconds,
        reasons: reasons.map(reasonJson),
        failure: failure && failureJson(failure),
        blockedBy: blockedBy && [...blockedBy],
        receipt: receipt && receiptJson(receipt),
        log: outcome === 'failed' && logTail !== undefined ? [...logTail] : undefined,
    });
}
function receiptJson({ key, at, run, attempt, url, commit }) {
    return (0,json_text/* present */.Eb)({ key, at, run, attempt, url, commit });
}
function reasonJson(reason) {
    switch (reason.kind) {
        case 'changed-command':
            return { kind: reason.kind, old: command(reason.old), new: command(reason.new) };
        case 'changed-param':
            return (0,json_text/* present */.Eb)({
                kind: reason.kind,
                file: reason.file,
                key: reason.key,
                old: side(reason.old),
                new: side(reason.new),
            });
        case 'changed-dep':
        case 'missing-dep':
        case 'changed-out':
        case 'missing-out':
            return (0,json_text/* present */.Eb)({ kind: reason.kind, path: reason.path, old: reason.old, new: reason.new });
        default:
            return { kind: reason.kind };
    }
}
function failureJson({ reason, message, location, hint }) {
    return (0,json_text/* present */.Eb)({
        reason,
        message,
        file: location?.file,
        line: location?.line,
        column: location?.column,
        hint,
    });
}
function metricJson({ file, key, old, new: now, comparison, diff, relative, verdict, stage, }) {
    return (0,json_text/* present */.Eb)({
        file,
        key,
        old: side(old),
        new: side(now),
        comparison,
        diff: side(diff),
        relative,
        verdict,
        stage,
    });
}
function paramJson({ file, key, old, new: now, changed, reaches, moved, line }) {
    const values = { old: side(old), new: side(now) };
    return (0,json_text/* present */.Eb)({ file, key, line, ...values, changed, reaches: [...reaches], moved: [...moved] });
}
function side(value) {
    return value === undefined ? undefined : (0,json_text/* valueJson */.q6)(value);
}
function command(cmd) {
    return typeof cmd === 'string' ? cmd : [...cmd];
}
function revisionJson({ rev, sha }) {
    return (0,json_text/* present */.Eb)({ rev, sha });
}
function amountJson({ objects, bytes }) {
    return { objects, bytes };
}


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* unused harmony export redacted */
const redacted = '‹redacted›';
const hint = /gh[a-z]_|_pat_|glpat-|A[KS]IA|xox|sig=|signature|password|-----BEGIN|eyJ|:\/\/[^/\s]*@|A(?:ccount|ccess)Key|sk-|AIza|hf_|ya29|GOCSPX|hooks\.slack|[rs]k_live|npm_|pypi-|do[por]_v1|dapi|SG\.|shp[a-z]{2}_|lin_api|security-token|credential/i;
const shapes = [
    /\bgh[oprsu]_[A-Za-z0-9._-]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}|\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{35}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bhf_[A-Za-z0-9]{30,}|\bsk-[A-Za-z0-9_-]{32,}/g,
    /\bya29\.[A-Za-z0-9_-]{20,}|\bGOCSPX-[A-Za-z0-9_-]{20,}|\bhooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}|\b[rs]k_live_[A-Za-z0-9]{16,}/g,
    /\bnpm_[A-Za-z0-9]{30,}|\bpypi-[A-Za-z0-9_-]{50,}|\bdckr_pat_[A-Za-z0-9_-]{20,}|\bdo[por]_v1_[a-f0-9]{40,}|\bdapi[a-f0-9]{32}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|\blin_api_[A-Za-z0-9]{32,}/g,
    /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]*/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
const parameters = /\b(X-Amz-(?:Signature|Credential|Security-Token)|X-Goog-Signature|Signature|sig|AccountKey|SharedAccessKey|password)=[^&\s"';]+/gi;
const userInfo = /(:\/\/)[^/\s@]*@/g;
const escaped = /%[0-9a-f]{2}|\\u00[0-9a-f]{2}/i;
const packed = /[\w+/-]{24,}/g;
const readable = /[\t\n\r -~]{16,}/g;
function redact(text) {
    const bare = withoutShapes(text);
    const open = escaped.test(bare)
        ? bare.replace(/[^\s"'<>]+/g, (word) => (isTelling(unescaped(word)) ? redacted : word))
        : bare;
    return open.replace(packed, (word) => (unpacked(word).some(isTelling) ? redacted : word));
}
function withoutShapes(text) {
    if (!hint.test(text))
        return text;
    const bare = shapes.reduce((rest, shape) => rest.replace(shape, redacted), text);
    return bare
        .replace(parameters, (_, name) => `${name}=${redacted}`)
        .replace(userInfo, `$1${redacted}@`);
}
function isTelling(bytes) {
    return bytes.match(readable)?.some((text) => withoutShapes(text) !== text) === true;
}
function unescaped(word) {
    return word.replace(/(?:%|\\u00)([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function unpacked(word) {
    return [0, 1, 2, 3].flatMap((start) => ['base64', 'hex'].map((kind) => Buffer.from(word.slice(start), kind).toString('latin1')));
}


/***/ }),

/***/ 46505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const levels = '▁▂▃▄▅▆▇█';
function sparkline(numbers, most = 40) {
    const shown = numbers.length <= most
        ? numbers
        : Array.from({ length: most }, (_, i) => numbers[Math.round((i * (numbers.length - 1)) / (most - 1))]);
    const [low, high] = [Math.min(...shown), Math.max(...shown)];
    return shown
        .map((value) => {
        const share = high > low ? (value - low) / (high - low) : 0.5;
        return levels[Math.min(levels.length - 1, Math.floor(share * levels.length))];
    })
        .join('');
}


/***/ }),

/***/ 94468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ terminalWords),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   v6: () => (/* binding */ columnsText)
/* harmony export */ });
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45267);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55730);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);




function terminalWords(words, { colour }) {
    const bold = (text) => paint((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text), '1', colour);
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .renderWords */ .gW)(words, { code: bold, strong: bold, text: (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(text) });
}
function stateText(state, { colour }) {
    return paint((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .padEnd */ .f)(`${(0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .symbolOf */ .wX)(state)} ${state}`, 11), colours[state], colour);
}
function paint(text, code, colour) {
    return colour === true ? `\u001b[${code}m${text}\u001b[0m` : text;
}
function columnsText(rows, right = []) {
    const widths = (rows[0] ?? []).map((_, i) => rows.reduce((most, row) => Math.max(most, visibleWidth(row[i] ?? '')), 0));
    return rows.map((row) => row
        .map((cell, i) => {
        const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - visibleWidth(cell)));
        return right[i] === true ? gap + cell : cell + gap;
    })
        .join('  ')
        .trimEnd());
}
function wrap(text, columns, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line.trim() !== '' && visibleWidth(longer) > columns) {
            lines.push(line.trimEnd());
            line = `${' '.repeat(indent)}${word}`;
        }
        else
            line = longer;
    }
    return [...lines, line.trimEnd()].join('\n').replaceAll('\u00a0', ' ');
}
const colours = {
    fresh: '32',
    restored: '34',
    ran: '32',
    failed: '31',
    blocked: '90',
    cancelled: '33',
    skipped: '90',
    stale: '33',
    waiting: '93',
    frozen: '36',
    unknown: '35',
};
function visibleWidth(text) {
    return Math.max(0, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .s)(text.replaceAll(/\u001b\[\d+m/g, '')));
}


/***/ }),

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
function textWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let [width, before, joined] = [0, 0, false];
    for (const char of text) {
        if (/\p{Cc}/u.test(char) && char !== '\0')
            return -1;
        if (char === '\ufe0f' && before === 1)
            [width, before] = [width + 1, 2];
        else if (!joined) {
            const own = charWidth(char);
            width += own;
            if (own > 0)
                before = isPictograph(char, own) ? own : 3;
        }
        joined = char === '\u200d' && before !== 3;
    }
    return width;
}
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - Math.max(0, textWidth(text))));
}
function charWidth(char) {
    const point = char.codePointAt(0) ?? 0;
    if (shownFormat.test(char))
        return 1;
    if (invisible.test(char))
        return 0;
    if (/\p{Emoji_Presentation}/u.test(char))
        return 2;
    return wide.some(([low, high]) => point >= low && point <= high) ? 2 : 1;
}
const shownFormat = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
const invisible = /[\p{Mn}\p{Me}\p{Mc}\p{Cf}\p{Zl}\p{Zp}\0\u1160-\u11ff\ud7b0-\ud7fb\u3164\uffa0]/u;
function isPictograph(char, width) {
    return /\p{Emoji}/u.test(char) && (width === 1 || /\p{Extended_Pictographic}/u.test(char));
}
const wide = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2630, 0x2637],
    [0x268a, 0x268f],
    [0x2e80, 0x303e],
    [0x3041, 0x3247],
    [0x3250, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6f],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x191d2],
    [0x1aff0, 0x1b2fb],
    [0x1d300, 0x1d376],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];


/***/ }),

/***/ 16664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ feedJson),
/* harmony export */   av: () => (/* binding */ watchJson),
/* harmony export */   mk: () => (/* binding */ drillJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85340);

function watchJson({ feeds, trends, broken, lost, drill, feedSeconds }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({
        feeds: feeds.map(feedJson),
        trends: trends.map(({ metric, values }) => ({ metric, values: [...values] })),
        broken: broken.map(({ metric, limit, value, before, good, bad }) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ metric, limit, value, before, good: good && commitJson(good), bad: commitJson(bad) })),
        lost: lost.map(({ remote, objects, paths }) => ({ remote, objects, paths: [...paths] })),
        drill: drill && drillJson(drill),
        feedSeconds,
    });
}
function feedJson({ address, kind, source, state, old, new: now, published, failure }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ address, kind, source, state, old, new: now, published, ...why(failure) });
}
function drillJson({ remote, tried, of, objects, bytes, seconds, failures }) {
    return { remote, tried, of, objects, bytes, seconds, failures: failures.map((each) => (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(why(each))) };
}
function why(failure) {
    if (failure === undefined)
        return {};
    return { message: failure.message, ...(failure.hint === undefined ? {} : { hint: failure.hint }) };
}
function commitJson({ sha, subject }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)({ sha, subject });
}


/***/ })

};
