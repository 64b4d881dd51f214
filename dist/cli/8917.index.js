export const id = 8917;
export const ids = [8917];
export const modules = {

/***/ 55192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   S8: () => (/* binding */ ConfigLevels),
/* harmony export */   dx: () => (/* binding */ configFailure),
/* harmony export */   fZ: () => (/* binding */ levelOptions),
/* harmony export */   nD: () => (/* binding */ sectionAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21922);
/* harmony import */ var _project_config_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47682);
/* harmony import */ var _project_config_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60265);
/* harmony import */ var _project_config_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97403);
/* harmony import */ var _workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29096);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(96661);










const levelOptions = [
    { flags: '--global', help: "the user's config" },
    { flags: '--system', help: "the machine's config" },
    { flags: '--project', help: 'the project config (.dvc/config)' },
    { flags: '--local', help: 'the local config (.dvc/config.local)' },
];
function levelOf({ options }) {
    if (options.global === true)
        return 'global';
    if (options.system === true)
        return 'system';
    if (options.project === true)
        return 'repo';
    return options.local === true ? 'local' : undefined;
}
function configFailure(message, hint) {
    return {
        reason: 'config',
        message: `config file error: ${message}`,
        ...(hint === undefined ? {} : { hint }),
    };
}
class ConfigLevels {
    projectRoot;
    files;
    cwd;
    constructor(host) {
        const roots = (0,_workspace_root_js__WEBPACK_IMPORTED_MODULE_9__/* .findRoots */ .D)(host.cwd);
        this.projectRoot = roots.ok ? roots.value.projectRoot : undefined;
        this.cwd = host.cwd;
        const places = { env: host.env, platform: process.platform, projectRoot: this.projectRoot ?? host.cwd };
        const isThere = ([level]) => this.projectRoot !== undefined || level === 'system' || level === 'global';
        this.files = new Map((0,_project_config_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .configFiles */ .a)(places).filter(isThere));
    }
    read(level) {
        return this.parse(level, false);
    }
    edit(asked, change) {
        const level = asked ?? 'repo';
        const file = this.files.get(level);
        if (file === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(configFailure('Not inside a DVC repo'));
        const tree = this.parse(level, true);
        if (!tree.ok)
            return tree;
        for (const name of sections)
            if (!tree.value.has(name))
                tree.value.set(name, new Map());
        const refused = change(tree.value);
        if (refused !== undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(refused);
        const text = (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_7__/* .configText */ .Ut)(tree.value, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        if (!text.ok)
            return text;
        const valid = this.validate(level, text.value);
        if (!valid.ok)
            return valid;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, text.value);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    }
    set(section, group, key, file, value) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.files.get(file ?? 'repo') ?? this.cwd);
        const saved = (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_7__/* .isPathOption */ .bq)(group, key) ? (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_7__/* .savedPath */ .vg)(value, this.cwd, folder) : value;
        section.set(key, { value: saved, location: { file: '' } });
    }
    parse(level, keepPaths) {
        const file = this.files.get(level);
        if (file === undefined)
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(configFailure('Not inside a DVC repo'));
        const text = readText(file);
        return text === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(new Map()) : (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .readConfigTree */ .VB)({ file, shown: file, text, keepPaths });
    }
    validate(level, text) {
        const read = this.readUpTo(level, text);
        if (!read.ok)
            return read;
        const known = this.readUpTo(level, undefined);
        const before = new Set(known.ok ? known.value.warnings.map(({ message }) => message) : []);
        const added = read.value.warnings.filter(({ message }) => message.startsWith('config file error') && !before.has(message));
        return added.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(...added) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(null);
    }
    readUpTo(level, text) {
        const sources = [...this.files].flatMap(([each, file]) => {
            const content = each === level ? (text ?? readText(file)) : readText(file);
            return content === undefined ? [] : [{ level: each, file, text: content }];
        });
        const upTo = sources.slice(0, sources.findIndex((source) => source.level === level) + 1);
        return (0,_project_config_dvc_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .X)(upTo, { projectRoot: this.projectRoot ?? this.cwd });
    }
}
const sections = 'core cache remote state index machine feature plots exp parsing hydra studio db'.split(' ');
function sectionAt(tree, name) {
    const found = tree.get(name);
    if ((0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isSection */ .EP)(found))
        return found;
    const made = new Map();
    tree.set(name, made);
    return made;
}
function readText(file) {
    try {
        return (0,_workspace_read_regular_js__WEBPACK_IMPORTED_MODULE_8__/* .readRegularFile */ .X)(file).toString('utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
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

/***/ 42065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openCopy),
/* harmony export */   S: () => (/* binding */ sweepCopies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_config_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60265);
/* harmony import */ var _project_config_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97403);
/* harmony import */ var _config_levels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55192);







async function openCopy(session, gitRoot, commit) {
    const git = session.git?.experiments();
    const folder = await sweepCopies(session, git);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.lockstep-${process.pid}-${copies(folder)}`);
    await git.addCopy(top, commit);
    const config = localConfig(session);
    if (!config.ok)
        return config;
    const project = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(gitRoot, session.projectRoot));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, '.dvc'), { recursive: true });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, '.dvc', 'config.local'), config.value);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
        top,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, session.cwd),
        [Symbol.asyncDispose]: async () => {
            await git.removeCopy(top);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(top, { recursive: true, force: true });
        },
    });
}
function localConfig(session) {
    const read = new _config_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigLevels */ .S8(session.host).read('local');
    if (!read.ok)
        return read;
    const tree = new Map(read.value);
    const own = section(tree, 'cache');
    own.set('dir', value(session.config.cacheDir));
    const remotes = section(tree, 'remote');
    for (const { name, url } of session.config.remotes.values()) {
        if (!url.startsWith('/'))
            continue;
        section(remotes, name).set('url', value(url));
    }
    return (0,_project_config_write_js__WEBPACK_IMPORTED_MODULE_5__/* .configText */ .Ut)(tree, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.projectRoot, '.dvc'));
}
function section(tree, name) {
    const known = tree.get(name);
    const made = known !== undefined && (0,_project_config_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isSection */ .EP)(known) ? new Map(known) : new Map();
    tree.set(name, made);
    return made;
}
function value(text) {
    return { value: text, location: { file: 'config.local' } };
}
function copies(folder) {
    return names(folder).length;
}
async function sweepCopies({ projectRoot }, git) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'tmp', 'exps');
    for (const name of names(folder)) {
        const pid = Number(/^\.lockstep-(\d+)-/.exec(name)?.[1]);
        if (!Number.isSafeInteger(pid) || pid === process.pid || (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(pid))
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { recursive: true, force: true });
        await git.removeCopy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    return folder;
}
function names(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
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

/***/ 8917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expRun: () => (/* binding */ expRun)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/values/spelling.js
var spelling = __webpack_require__(51258);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var commands_session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/commands/exp/auto-push.js
var auto_push = __webpack_require__(73092);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/workspace/git.js + 12 modules
var git = __webpack_require__(14196);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/commands/repro.js + 8 modules
var repro = __webpack_require__(30196);
// EXTERNAL MODULE: ./lib/commands/exp/copy.js
var exp_copy = __webpack_require__(42065);
// EXTERNAL MODULE: ./lib/commands/exp/experiments.js
var experiments = __webpack_require__(6518);
// EXTERNAL MODULE: ./lib/commands/exp/keep.js
var keep = __webpack_require__(20441);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/values/yaml/edit.js + 3 modules
var edit = __webpack_require__(98745);
// EXTERNAL MODULE: ./lib/values/yaml/node.js
var node = __webpack_require__(71842);
;// CONCATENATED MODULE: ./lib/commands/exp/params-edit.js






function withOverrides(text, file, overrides) {
    const kind = (0,load/* loaderKind */.Y)(file);
    if (kind === 'yaml')
        return editYaml(text, file, overrides);
    if (kind === 'json')
        return editJson(text, file, overrides);
    return (0,failure/* fail */.fJ)({
        reason: 'usage',
        message: `-S cannot set parameters in '${file}': only YAML and JSON files are rewritten`,
        location: { file },
        hint: 'move the parameter to a YAML file, or change the file and run `exp run` without -S',
    });
}
function editYaml(text, file, overrides) {
    const root = (0,edit/* parseForUpdate */.ab)(text, file);
    if (!root.ok)
        return root;
    for (const override of overrides) {
        const path = override.key.split('.');
        const last = path.pop();
        let mapping = root.value;
        for (const key of path) {
            const next = (0,edit/* getEntry */.XJ)(mapping, key);
            if (next !== undefined && next.kind !== 'mapping')
                return (0,failure/* fail */.fJ)(noMapping(file, override.key, key));
            const inner = next ?? { kind: 'mapping', flow: false, entries: [] };
            if (next === undefined)
                (0,edit/* setEntry */.RY)(mapping, key, inner);
            mapping = inner;
        }
        (0,edit/* setEntry */.RY)(mapping, last, (0,node/* nodeOf */.E7)(override.value));
    }
    return (0,failure.ok)((0,edit/* writeUpdated */.D_)(root.value));
}
function editJson(text, file, overrides) {
    const read = (0,load/* readValues */.N)(file, Buffer.from(text));
    if (!read.ok)
        return read;
    let root = read.value.value;
    for (const { key, value } of overrides) {
        const changed = setIn(root, key.split('.'), value);
        if (changed === undefined)
            return (0,failure/* fail */.fJ)(noMapping(file, key, key));
        root = changed;
    }
    return (0,failure.ok)(`${(0,json/* pyJson */.W)(root)}\n`);
}
function setIn(value, path, set) {
    const [key, ...rest] = path;
    if (key === undefined)
        return set;
    if (value !== undefined && !(0,values_value/* isMapping */.pi)(value))
        return undefined;
    const inner = setIn(value?.get(key), rest, set);
    return inner === undefined
        ? undefined
        : new Map([...(value ?? new Map()), [key, inner]]);
}
function noMapping(file, key, part) {
    return {
        reason: 'usage',
        message: `-S ${key}: '${part}' in '${file}' is no mapping`,
        location: { file },
        hint: 'name a key that the file has, or a new one beside it',
    };
}

;// CONCATENATED MODULE: ./lib/commands/exp/experiment.js
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












async function runExperiment(session, experiment) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { host, gitRoot } = session;
        const copy = await (0,exp_copy/* openCopy */.G)(session, gitRoot ?? session.projectRoot, experiment.commit);
        if (!copy.ok)
            return copy;
        const held = __addDisposableResource(env_1, copy.value, true);
        const edited = setParams(held.cwd, held.top, experiment.overrides);
        if (!edited.ok)
            return edited;
        return await (0,commands_session/* withSession */.y)({ ...host, cwd: held.cwd }, async (inCopy) => {
            const run = await (0,repro.reproIn)(inCopy, { args: experiment.targets, options: experiment.words.options });
            if (!run.ok)
                return run;
            const failures = [...run.value.failures, ...run.value.stages.flatMap(({ failure }) => failure ?? [])];
            if (failures.length > 0)
                return (0,failure/* fail */.fJ)(...new Set(failures));
            const cancelled = run.value.stages.some(({ outcome }) => outcome === 'cancelled');
            return cancelled ? (0,failure/* fail */.fJ)(interrupted) : experiment_keep(inCopy, experiment, held.top);
        }, { writes: 'exp run' });
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
const interrupted = {
    reason: 'cancelled',
    message: 'the experiment was interrupted and is not kept',
};
function setParams(cwd, top, overrides) {
    for (const [file, own] of Map.groupBy(overrides, (override) => override.file)) {
        const path = (0,safe_path/* safePath */.n)(top, (0,external_node_path_.relative)(top, (0,external_node_path_.join)(cwd, file)).split(external_node_path_.sep).join('/'));
        if (!path.ok)
            return path;
        if (!(0,external_node_fs_.existsSync)(path.value)) {
            return (0,failure/* fail */.fJ)({
                reason: 'usage',
                message: `-S: there is no params file '${file}' to set ${own.map(({ key }) => key).join(', ')} in`,
                hint: 'name the file in front of the key: -S other.yaml:key=value',
            });
        }
        const text = withOverrides((0,external_node_fs_.readFileSync)(path.value, 'utf8'), file, own);
        if (!text.ok)
            return text;
        (0,atomic_write/* writeFileAtomic */.Zf)(path.value, text.value);
    }
    return (0,failure.ok)(undefined);
}
async function experiment_keep(session, experiment, top) {
    const loaded = await session.reload();
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    const copy = new git/* Git */.T({ root: top, env: session.host.env });
    const opened = await (0,experiments/* openExperiments */.JN)(session);
    if (!opened.ok)
        return opened;
    try {
        const git = copy.experiments();
        const hash = (0,keep/* resultHash */.wP)(project);
        const others = (0,keep/* resultFiles */.dH)(project).filter((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(session.projectRoot, path)));
        const prefix = (0,external_node_path_.relative)(top, session.projectRoot).split(external_node_path_.sep).join('/');
        const paths = others.map((path) => (prefix === '' ? path : `${prefix}/${path}`));
        const sha = await git.commit(experiment.baseline, `dvc: commit experiment ${hash}`, paths);
        const name = experiment.name ?? (await (0,keep/* freeName */.IL)(git, { hash, sha, baseline: experiment.baseline }));
        await git.save({ baseline: experiment.baseline, name, sha });
        return (0,failure.ok)({ name, sha, state: 'done', ...(await (0,experiments/* valuesOf */.sm)(session, project)) });
    }
    finally {
        await copy.close();
    }
}

// EXTERNAL MODULE: ./lib/values/yaml/read.js
var yaml_read = __webpack_require__(21402);
;// CONCATENATED MODULE: ./lib/commands/exp/overrides.js



const most = 1000;
function parseOverrides(words) {
    const sweeps = [];
    const failures = [];
    for (const word of words) {
        const sweep = parseSweep(word);
        if (sweep.ok)
            sweeps.push(sweep.value);
        else
            failures.push(...sweep.failures);
    }
    if (failures.length > 0)
        return (0,failure/* fail */.fJ)(...failures);
    const count = sweeps.reduce((product, { values }) => product * values.length, 1);
    if (count > most)
        return (0,failure/* fail */.fJ)(usage(`-S asks for ${count} experiments; at most ${most} are made at once`));
    return (0,failure.ok)(sweeps.reduce((sets, { file, key, values }) => sets.flatMap((set) => values.map((value) => [...set, { file, key, value }])), [[]]));
}
function parseSweep(word) {
    const at = word.indexOf('=');
    const [, file = 'params.yaml', key = ''] = /^(?:(.*):)?([^:]*)$/.exec(word.slice(0, Math.max(at, 0))) ?? [];
    if (at < 1 || key.trim() === '' || /(^|\.)\s*(\.|$)/.test(key)) {
        return (0,failure/* fail */.fJ)(usage(`-S takes [file:]key=value, found '${word.slice(0, 80)}'`));
    }
    const values = [];
    for (const text of splitValues(word.slice(at + 1))) {
        const read = (0,yaml_read/* readYaml */.gM)(`value: ${text}\n`, '-S');
        const value = read.ok && (0,values_value/* isMapping */.pi)(read.value.value) ? read.value.value.get('value') : undefined;
        if (value === undefined)
            return (0,failure/* fail */.fJ)(usage(`-S ${key}: '${text.slice(0, 80)}' is no value`));
        values.push(value);
    }
    return (0,failure.ok)({ file, key: key.trim(), values });
}
function splitValues(text) {
    const parts = [''];
    let [depth, quote] = [0, ''];
    for (const char of text) {
        if (quote !== '')
            quote = char === quote ? '' : quote;
        else if (char === '"' || char === "'")
            quote = char;
        else if (char === '[' || char === '{')
            depth++;
        else if (char === ']' || char === '}')
            depth--;
        if (char === ',' && depth === 0 && quote === '')
            parts.push('');
        else
            parts[parts.length - 1] += char;
    }
    return parts;
}
function usage(message) {
    return {
        reason: 'usage',
        message,
        hint: 'as in: -S train.lr=0.1,0.01 -S other.yaml:seed=7',
    };
}

// EXTERNAL MODULE: ./lib/commands/exp/table.js
var table = __webpack_require__(23850);
;// CONCATENATED MODULE: ./lib/commands/exp/run.js









const expRun = {
    name: 'exp run',
    help: 'Run experiments in copies of the working tree that share the cache, and compare them',
    args: '[targets...]',
    options: [
        {
            flags: '-S, --set-param <params...>',
            help: '[file:]key=value[,value…]; an experiment for each combination',
        },
        { flags: '-n, --name <name>', help: 'what to call it; with several, followed by a number' },
        { flags: '-j, --jobs <n>', help: 'stages at once (as many as cores)' },
        { flags: '-f, --force', help: 'run even if nothing changed' },
        {
            flags: '-k, --keep-going',
            help: 'within an experiment, go on with what does not depend on a failed stage',
        },
        { flags: '--json', help: 'print lockstep.experiments/1; stage output goes to standard error' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const done = await (0,commands_session/* withSession */.y)(host, (session) => runAll(session, host, words));
        if (!done.ok)
            return done;
        const { rows, failures } = done.value;
        if (words.options.json === true)
            terminal.out((0,json_text/* stringifyJson */.sd)((0,table/* experimentsJson */.J)(rows)));
        else if (words.options.quiet !== true)
            terminal.out((0,table/* experimentTable */.Q)(rows));
        return failures.length === 0 ? 0 : { failures };
    },
};
async function runAll(session, host, words) {
    const wishes = await readWishes(session, words);
    if (!wishes.ok)
        return wishes;
    const opened = await (0,experiments/* openExperiments */.JN)(session);
    if (!opened.ok)
        return opened;
    const { git, baseline } = opened.value;
    const rows = [];
    const first = await (0,experiments/* rowOf */.OB)(session, { name: 'baseline', sha: baseline, state: 'baseline' });
    rows.push(first);
    const failures = [];
    const commit = await git.workingTree();
    const { sets, name, targets } = wishes.value;
    for (const [i, overrides] of sets.entries()) {
        if (host.signal.aborted)
            break;
        await host.emit({ kind: 'note', text: announcement(i, sets.length, overrides) });
        const called = name === undefined || sets.length === 1 ? name : `${name}-${i + 1}`;
        const experiment = { overrides, targets, commit, baseline, words, ...named(called) };
        const ran = await runExperiment(session, experiment);
        if (ran.ok)
            rows.push(ran.value);
        else {
            failures.push(...ran.failures);
            const label = called ?? (overrides.map(shown).join(' ') || 'workspace');
            rows.push({ name: label, state: 'failed', metrics: new Map(), params: new Map() });
        }
    }
    const made = rows.filter(({ state }) => state === 'done');
    await (0,auto_push/* autoPush */.O)(session, made.map(({ name }) => ({ baseline, name })));
    return (0,failure.ok)({ rows, failures });
}
async function readWishes(session, { args, options }) {
    const hydra = session.config.values.get('hydra.enabled');
    if (typeof hydra === 'string' && /^(?:true|yes|on|1)$/i.test(hydra))
        return (0,failure/* fail */.fJ)(composes);
    const given = Array.isArray(options.setParam) ? options.setParam.map(String) : [];
    const sets = parseOverrides(given.filter((word) => word.includes('=')));
    if (!sets.ok)
        return sets;
    const name = typeof options.name === 'string' ? options.name : undefined;
    if (name !== undefined && (await session.git?.experiments().isName(name)) === false) {
        return (0,failure/* fail */.fJ)({
            reason: 'usage',
            message: `'${name.slice(0, 80)}' is no name that Git takes for an experiment`,
        });
    }
    return (0,failure.ok)({ sets: sets.value, name, targets: [...given.filter((word) => !word.includes('=')), ...args] });
}
const composes = {
    reason: 'config',
    message: 'hydra.enabled is set, and experiments here do not compose Hydra configs',
    location: { file: '.dvc/config' },
    hint: 'compose params.yaml by Hydra itself and unset it with `config --unset hydra.enabled`; a composed params.yaml is read like any other',
};
function announcement(i, count, overrides) {
    const what = overrides.length === 0 ? 'the workspace as it is' : overrides.map(shown).join(', ');
    return `experiment ${i + 1} of ${count}: ${what}`;
}
function shown({ key, value }) {
    return `${key}=${(0,spelling/* pyStr */.rD)(value).replace(/[\p{Cc}]/gu, '?')}`;
}
function named(name) {
    return name === undefined ? {} : { name };
}


/***/ }),

/***/ 23850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ experimentsJson),
/* harmony export */   Q: () => (/* binding */ experimentTable)
/* harmony export */ });
/* harmony import */ var _report_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85340);
/* harmony import */ var _report_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86159);
/* harmony import */ var _report_tabulate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63222);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52855);





function experimentTable(rows) {
    const metrics = columns(rows.map(({ metrics }) => metrics));
    const params = columns(rows.map(({ params }) => params)).filter(({ cells }) => new Set(cells).size > 1);
    const all = [...metrics, ...params];
    const names = rows.map(({ name, sha }) => (sha === undefined ? name : `${sha.slice(0, 7)} ${name}`));
    return `${(0,_report_tabulate_js__WEBPACK_IMPORTED_MODULE_2__/* .tabulate */ .X)({
        headers: ['Experiment', 'State', ...all.map(({ header }) => header)],
        rows: rows.map(({ state }, i) => [names[i] ?? '', state, ...all.map(({ cells }) => cells[i] ?? '-')]),
    }, 'plain')}\n`;
}
function experimentsJson(rows) {
    return {
        schema: 'lockstep.experiments/1',
        experiments: rows.map(({ name, sha, state, metrics, params }) => ({
            name,
            rev: sha ?? null,
            state,
            metrics: filesJson(metrics),
            params: filesJson(params),
        })),
    };
}
function filesJson(files) {
    return Object.fromEntries([...files].map(([file, value]) => [file, (0,_report_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .valueJson */ .q6)(value)]));
}
function columns(tables) {
    const flat = tables.map((files) => new Map([...files].flatMap(([file, value]) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value)
        ? [...(0,_report_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(value)].map(([key, item]) => [`${file}:${(0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(key)}`, { key: (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(key), item }])
        : [])));
    const ids = [...new Set(flat.flatMap((values) => [...values.keys()]))];
    const keys = new Map(flat.flatMap((values) => [...values].map(([id, { key }]) => [id, key])));
    const uses = Map.groupBy(ids, (id) => keys.get(id));
    return ids.map((id) => ({
        header: uses.get(keys.get(id))?.length === 1 ? (keys.get(id) ?? id) : id,
        cells: flat.map((values) => text(values.get(id)?.item)),
    }));
}
function text(value) {
    return value === undefined ? '-' : (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .pyStr */ .rD)(value).replace(/[\p{Cc}]/gu, '?');
}


/***/ })

};
