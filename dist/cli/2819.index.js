export const id = 2819;
export const ids = [2819];
export const modules = {

/***/ 65459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ versionedPlaces)
/* harmony export */ });
/* harmony import */ var _project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56652);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);




function versionedPlaces(project, remote) {
    const places = new Map();
    for (const { outs, lock } of project.stages) {
        for (const output of outs) {
            const locked = lock?.outs.find(({ path }) => path === output.path);
            if (locked !== undefined)
                addPlaces(places, output, { locked, remote });
        }
    }
    return places;
}
function addPlaces(places, { place }, { locked, remote }) {
    const { oid, hashName, other } = locked;
    if (oid === undefined || place.kind !== 'inside')
        return;
    const files = other?.get('files');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(files)) {
        const found = fileAt(place.path, { entry: other, size: locked.size ?? 0, remote });
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), found);
        return;
    }
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .Mh)((0,_project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTree */ .g)(locked));
    places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: tree.oid, hashName }), { kind: 'bytes', bytes: tree.bytes });
    for (const file of files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)) {
        const [member, path] = [(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOid */ .Se)(file.get('md5')), file.get('relpath')];
        if (member === undefined || typeof path !== 'string')
            continue;
        const entry = { entry: file, size: Number(file.get('size') ?? 0), remote };
        const found = fileAt(`${place.path}/${path}`, entry);
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: member, hashName }), found);
    }
}
function fileAt(path, { entry, size, remote, }) {
    const clouds = entry?.get('cloud');
    const noted = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(clouds) ? clouds.get(remote.name) : undefined;
    const version = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(noted) ? noted.get('version_id') : undefined;
    if (typeof version === 'string' && version !== '')
        return { kind: 'file', path, size, version };
    return remote.isWorktree ? { kind: 'file', path, size } : undefined;
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


/***/ }),

/***/ 82223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Remotes)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/open.js + 1 modules
var store_open = __webpack_require__(24384);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/data/detours.js


class Detours {
    #amounts = new Map();
    #damage = new Map();
    took(main, source, amount) {
        const key = `${main}\n${source}`;
        this.#amounts.set(key, (0,plan/* add */.WQ)(this.#amounts.get(key) ?? plan/* nothing */.s6, amount));
    }
    passed(failures) {
        for (const failure of failures)
            this.#damage.set(failure.message, failure);
    }
    take() {
        const told = [...this.#amounts].map(([key, { objects, bytes }]) => {
            const [main, source] = key.split('\n');
            const what = `${(0,format/* formatCount */.B4)(objects)} object${objects === 1 ? '' : 's'} (${(0,format/* formatBytes */.z3)(bytes)})`;
            return {
                reason: 'storage',
                message: `${what} came from ${source}, because ${main} could not give ${objects === 1 ? 'it' : 'them'}`,
                hint: 'push again to the first one, so that nobody has to look elsewhere',
            };
        });
        const damaged = [...this.#damage.values()].map((failure) => ({ ...failure, reason: 'storage' }));
        this.#amounts.clear();
        this.#damage.clear();
        return [...told, ...damaged];
    }
}

// EXTERNAL MODULE: ./lib/commands/data/versioned-places.js
var versioned_places = __webpack_require__(65459);
;// CONCATENATED MODULE: ./lib/commands/remotes.js




class Remotes {
    config;
    session;
    use;
    host;
    opened = new Map();
    detours = new Detours();
    constructor(session, use = {}) {
        this.config = session.config;
        this.session = session;
        this.host = session.host;
        this.use = use;
    }
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined) {
            const { cache } = this.use;
            return Promise.resolve(cache === undefined ? (0,failure/* fail */.fJ)(noRemote) : (0,failure.ok)(cache));
        }
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve((0,failure/* fail */.fJ)(unknownRemote(wanted, this.config)));
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store =
                (0,store_open/* versionOption */.CN)(remote) === undefined ? (0,store_open/* openStore */.Ch)(remote, this.host.env) : this.openVersions(remote);
            this.opened.set(wanted, store);
        }
        return store;
    }
    openVersions(remote) {
        const { name, options } = remote;
        return (0,store_open/* openVersioned */.As)(remote, this.host.env, async () => {
            const project = await this.session.project?.();
            if (project === undefined)
                return (0,failure.ok)(new Map());
            const isWorktree = /^true$/i.test(String(options.get('worktree')));
            return project.ok ? (0,failure.ok)((0,versioned_places/* versionedPlaces */.w)(project.value, { name, isWorktree })) : project;
        });
    }
    has(name) {
        return this.isConfigured(name) || (name === undefined && this.use.cache !== undefined);
    }
    isConfigured(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async sources(name, { only }) {
        const main = await this.open(name);
        if (!main.ok)
            return main;
        const helpers = only && this.use.alwaysFallBack !== true ? (0,failure.ok)(noHelpers) : await this.helpers();
        if (!helpers.ok)
            return helpers;
        const { cache, trustsProposals } = this.use;
        const { proposals, fallback } = helpers.value;
        const first = cache === undefined ? [] : [cache];
        const everywhere = [...first, main.value, ...proposals, ...fallback];
        const trusted = [...first, main.value, ...(trustsProposals === true ? proposals : []), ...fallback];
        return (0,failure.ok)({
            main: main.value,
            all: [...new Set(everywhere)],
            fallback: fallback.filter((store) => store !== main.value),
            runs: [...new Set(trusted)],
        });
    }
    async helpers() {
        const policy = await this.session.policy?.();
        if (policy === undefined)
            return (0,failure.ok)(noHelpers);
        if (!policy.ok)
            return policy;
        const { file, remotes } = policy.value;
        const isJob = this.use.trustsProposals !== undefined;
        const named = [
            ...(isJob && remotes.proposals !== undefined ? [remotes.proposals] : []),
            ...remotes.fallback,
        ];
        const opened = (0,failure/* all */.Q7)(await Promise.all(named.map((name) => this.open(name))));
        if (!opened.ok)
            return (0,failure/* fail */.fJ)(...opened.failures.map((failure) => ({ ...failure, location: { file } })));
        const count = named.length - remotes.fallback.length;
        return (0,failure.ok)({ proposals: opened.value.slice(0, count), fallback: opened.value.slice(count) });
    }
    async [Symbol.asyncDispose]() {
        for (const failure of this.detours.take())
            void this.host.emit({ kind: 'warning', failure });
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
const noHelpers = {
    proposals: [],
    fallback: [],
};
const noRemote = {
    reason: 'remote',
    message: 'no remote specified in .dvc/config, and no default remote is set',
    hint: 'add one with `dvc remote add -d NAME URL` and commit .dvc/config, or name one with `-r`',
};
function unknownRemote(name, config) {
    const known = [...config.remotes.keys()].sort().join(', ');
    return {
        reason: 'remote',
        message: `remote '${name}' doesn't exist`,
        hint: known === ''
            ? 'no remote is configured; add one with `dvc remote add`'
            : `configured remotes: ${known}`,
        location: { file: '.dvc/config' },
    };
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


/***/ })

};
