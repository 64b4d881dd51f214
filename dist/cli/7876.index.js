export const id = 7876;
export const ids = [7876];
export const modules = {

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
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62316);
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
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
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
    const tree = await (0,commands_remotes/* manifestReader */.rk)(sources.session, sources.remotes, sources.remote)(id.oid, id.hashName);
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
    const local = session.cache.has(id) ? await (0,commands_remotes/* readAll */.yw)(session.cache.store, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    if (local !== undefined && (0,md5/* md5Bytes */.cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const sources = await remotes.sources(remote, { only: remote !== undefined });
    for (const store of sources.ok ? sources.value.all : []) {
        const bytes = await (0,commands_remotes/* readAll */.yw)(store, (0,oid/* objectKey */.T5)(id), signal);
        if (bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid)
            return bytes;
    }
    return undefined;
}


/***/ })

};
