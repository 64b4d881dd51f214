export const id = 2374;
export const ids = [2374,2955];
export const modules = {

/***/ 22374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageAdd: () => (/* binding */ stageAdd)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/dvc-yaml-edit.js
var dvc_yaml_edit = __webpack_require__(22521);
// EXTERNAL MODULE: ./lib/project/graph.js + 3 modules
var graph = __webpack_require__(17785);
// EXTERNAL MODULE: ./lib/project/stage-deps.js
var stage_deps = __webpack_require__(74638);
// EXTERNAL MODULE: ./lib/project/stage-reading.js
var stage_reading = __webpack_require__(12438);
;// CONCATENATED MODULE: ./lib/project/new-stage.js



const outLists = {
    outsPersist: { role: 'output', cache: true, persist: true },
    outsPersistNoCache: { role: 'output', cache: false, persist: true },
    metrics: { role: 'metric', cache: true, persist: false },
    metricsNoCache: { role: 'metric', cache: false, persist: false },
    plots: { role: 'plot', cache: true, persist: false },
    plotsNoCache: { role: 'plot', cache: false, persist: false },
    outsNoCache: { role: 'output', cache: false, persist: false },
    outs: { role: 'output', cache: true, persist: false },
};
function newStage(declared, places, old) {
    if (declared.cmd === '')
        return refused('command is not specified');
    if (declared.name === '' || /[!-,./:-@[-^`{-~]/.test(declared.name))
        return refused('Stage name cannot contain punctuation characters.');
    const reading = readingOf(declared, places);
    const outs = makeOuts(declared, reading, old);
    const beyond = outs.filter(({ place, cache }) => place.kind !== 'inside' && cache);
    const deps = (0,stage_deps/* readDeps */.d)(reading);
    if (reading.failures.length > 0)
        return { ok: false, failures: reading.failures };
    if (beyond.length > 0) {
        const paths = beyond.map(({ path }) => path).join(', ');
        return refused(`Cached output(s) outside of DVC project: ${paths}. See <https://dvc.org/doc/user-guide/pipelines/external-dependencies-and-outputs> for more info.`);
    }
    const twice = namedTwice(deps, outs, places.root);
    if (twice !== undefined)
        return refused(twice);
    const { name, file, cmd, wdir, alwaysChanged } = declared;
    const desc = old === undefined ? declared.desc : old.desc;
    return (0,failure.ok)({
        address: file === 'dvc.yaml' ? name : `${file}:${name}`,
        ...{ name, file, location: { file }, cmd, wdir, deps, outs, frozen: false, lock: undefined },
        alwaysChanged,
        ...(desc === undefined ? {} : { desc }),
        ...(old?.meta === undefined ? {} : { meta: old.meta }),
    });
}
function refused(message) {
    return { ok: false, failures: [{ reason: 'project', message }] };
}
function readingOf({ file, wdir, deps, params }, places) {
    const definition = new Map([
        ['deps', [...deps]],
        ['params', paramsItems(params)],
    ]);
    const document = { file, value: definition, locate: () => ({ file }) };
    return new stage_reading/* StageReading */.Nl({ document, at: [], definition, wdir }, places);
}
function paramsItems(words) {
    const files = new Map();
    for (const word of words) {
        const colon = word.lastIndexOf(':');
        const file = word.slice(0, Math.max(0, colon)) || 'params.yaml';
        const keys = word.slice(colon + 1).split(',');
        files.set(file, [...(files.get(file) ?? []), ...keys.filter((key) => key !== '')]);
    }
    return [...files].map(([file, keys]) => new Map([[file, keys]]));
}
function makeOuts({ outs }, reading, old) {
    return Object.entries(outLists).flatMap(([list, flags]) => (outs[list] ?? []).flatMap((text) => {
        const placed = reading.attempt(['outs'], () => {
            if (text === '')
                throw new stage_reading/* StageProblem */.Ku('an output needs a path');
            const found = reading.place(text);
            if (found.place.kind === 'inside')
                reading.checkIgnored(found.place.path, text);
            return found;
        });
        return placed === undefined ? [] : [withRemembered({ ...placed, ...flags, push: true }, old)];
    }));
}
const annotations = ['desc', 'type', 'labels', 'meta'];
function withRemembered(out, old) {
    const before = old?.outs.find(({ path }) => path === out.path);
    if (before === undefined)
        return out;
    const props = [...(before.props ?? [])].filter(([key]) => annotations.includes(key));
    return {
        ...out,
        push: before.push,
        ...(before.remote === undefined ? {} : { remote: before.remote }),
        ...(props.length === 0 ? {} : { props: new Map(props) }),
    };
}
function namedTwice(deps, outs, root) {
    const read = new Set(deps.map(({ place }) => absolute(place, root)));
    const made = outs.map(({ place }) => absolute(place, root));
    const both = made.find((path) => read.has(path));
    if (both !== undefined)
        return `'${both}' is specified as an output and as a dependency.`;
    const all = [...deps.map(({ place }) => absolute(place, root)), ...made];
    const twice = all.find((path, i) => all.indexOf(path) !== i);
    return twice === undefined ? undefined : `file '${twice}' is specified more than once.`;
}
function absolute(place, root) {
    if (place.kind === 'url')
        return place.url;
    return place.kind === 'outside' ? place.path : `${root}/${place.path}`;
}

// EXTERNAL MODULE: ./lib/project/place.js
var place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/report/address.js
var address = __webpack_require__(74686);
// EXTERNAL MODULE: ./lib/workspace/file-name.js
var file_name = __webpack_require__(9139);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/commands/exit-code.js
var exit_code = __webpack_require__(15884);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
// EXTERNAL MODULE: ./lib/commands/stage-dump.js
var stage_dump = __webpack_require__(13667);
// EXTERNAL MODULE: ./lib/commands/write-session.js
var write_session = __webpack_require__(65336);
;// CONCATENATED MODULE: ./lib/commands/stage-add.js















const stageAdd = {
    name: 'stage add',
    help: 'Add a stage to dvc.yaml',
    args: '[command...]',
    remainder: true,
    options: [
        { flags: '-n, --name <name>', help: 'name of the stage' },
        { flags: '-f, --force', help: 'replace the stage of that name' },
        { flags: '-d, --deps <path>', help: 'something that the command reads', repeat: true },
        { flags: '-p, --params <[file:]keys>', help: 'parameters that the command reads', repeat: true },
        { flags: '-o, --outs <path>', help: 'something that the command makes', repeat: true },
        { flags: '-O, --outs-no-cache <path>', help: 'an output that stays out of the cache', repeat: true },
        { flags: '--outs-persist <path>', help: 'an output that is not removed before a run', repeat: true },
        { flags: '--outs-persist-no-cache <path>', help: 'both of it', repeat: true },
        { flags: '-m, --metrics <path>', help: 'a metrics file', repeat: true },
        {
            flags: '-M, --metrics-no-cache <path>',
            help: 'a metrics file that stays out of the cache',
            repeat: true,
        },
        { flags: '--plots <path>', help: 'a plots file', repeat: true },
        { flags: '--plots-no-cache <path>', help: 'a plots file that stays out of the cache', repeat: true },
        { flags: '-w, --wdir <path>', help: 'the folder that the command runs in' },
        { flags: '--always-changed', help: 'the stage is stale on every run' },
        { flags: '--desc <text>', help: 'what the stage is for' },
        { flags: '--run', help: 'run the stage' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const { name, quiet, run } = words.options;
        if (typeof name !== 'string') {
            terminal.err('ERROR: the following arguments are required: -n/--name\n');
            return (0,exit_code/* usageExitCode */.r)(stageAdd.exit);
        }
        const done = await (0,write_session/* withWriting */.$)(host, { what: `stage add ${name}`, scmContext: true }, (writing) => addOne(writing, name, words));
        if (!done.ok)
            return (0,stage_dump/* verbFailures */.jy)(done.failures);
        if (quiet !== true)
            terminal.out(`Added stage '${name}' in 'dvc.yaml'\n`);
        if (run === true) {
            const { repro } = await Promise.all(/* import() */[__webpack_require__.e(5086), __webpack_require__.e(7067), __webpack_require__.e(9808), __webpack_require__.e(4519), __webpack_require__.e(2307), __webpack_require__.e(5321), __webpack_require__.e(5575), __webpack_require__.e(8880), __webpack_require__.e(5705), __webpack_require__.e(196), __webpack_require__.e(9550)]).then(__webpack_require__.bind(__webpack_require__, 30196));
            const ending = await repro.run({ args: [name], options: { singleItem: true, quiet: true } }, host, terminal);
            if (ending !== 0)
                return ending;
        }
        if (quiet !== true)
            terminal.out(done.value.hint);
        return 0;
    },
};
async function addOne(writing, name, words) {
    const { session, project } = writing;
    const file = (0,place/* joinPath */.uJ)(session.cwd, 'dvc.yaml');
    const declared = declaredStage(name, file, words);
    const folder = await checkFolders(writing, file, words.options.wdir);
    if (!folder.ok)
        return folder;
    const old = project.stages.find((stage) => stage.file === file && stage.name === name);
    const places = {
        root: session.projectRoot,
        ignore: await session.ignore(),
        remotes: session.config.remotes,
    };
    const stage = newStage({ ...declared, wdir: folder.value }, places, old);
    if (!stage.ok)
        return stage;
    const isKnown = old !== undefined || project.groups.get(file)?.has(name) === true;
    if (isKnown && words.options.force !== true)
        return refuse(`Stage '${name}' already exists in '${(0,relative/* relativePath */.i)(file, session.cwd)}'. Use '--force' to overwrite.`);
    const fits = checkGraph(writing, stage.value);
    if (!fits.ok)
        return fits;
    const written = writeStage(writing, stage.value);
    return written.ok ? ignoreOuts(writing, stage.value) : written;
}
function declaredStage(name, file, { args, options }) {
    const outs = Object.keys(outLists).map((list) => [list, listed(options[list])]);
    return {
        name,
        file,
        cmd: commandLine(args),
        wdir: '',
        deps: listed(options.deps),
        params: listed(options.params),
        outs: Object.fromEntries(outs),
        alwaysChanged: options.alwaysChanged === true,
        desc: typeof options.desc === 'string' ? options.desc : undefined,
    };
}
function listed(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function commandLine(words) {
    if (words.length < 2)
        return words.join(' ');
    return words
        .map((word) => (word === '' ? '""' : word.includes(' ') && !word.includes('"') ? `"${word}"` : word))
        .join(' ');
}
async function checkFolders(writing, file, wdir) {
    const { session } = writing;
    const hidden = await session.git?.isIgnored(session.projectRoot, [file]);
    if (hidden !== undefined && hidden.size > 0)
        return refuse(`bad DVC file name '${(0,relative/* relativePath */.i)(file, session.cwd)}' is git-ignored.`);
    if (typeof wdir !== 'string')
        return (0,failure.ok)(session.cwd);
    const path = (0,external_node_path_.resolve)(session.host.cwd, wdir);
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    const say = (what) => refuse(`stage working dir '${path}' ${what}`);
    if (stats === undefined)
        return say('does not exist');
    if (!stats.isDirectory())
        return say('is not directory');
    const inside = path === session.projectRoot || path.startsWith(`${session.projectRoot}/`);
    return inside ? (0,failure.ok)(path.slice(session.projectRoot.length + 1)) : say('is outside of DVC repo');
}
function checkGraph({ project, session }, stage) {
    const others = project.stages.filter(({ address }) => address !== stage.address);
    const rest = (0,graph/* buildGraph */.Z)(others, session.projectRoot).graph;
    for (const { path, place } of stage.outs) {
        if (place.kind === 'outside')
            continue;
        const made = rest.producerOf(place.kind === 'url' ? place.url : place.path);
        if (made === undefined)
            continue;
        const by = (0,address/* addressFrom */.L)(made.stage, session.cwd);
        return refuse(`output '${path}' is already specified in stage: '${by}'.\nUse \`dvc remove ${by}\` to stop tracking the overlapping output.`);
    }
    const { failures } = (0,graph/* buildGraph */.Z)([stage, ...others], session.projectRoot);
    return failures.length > 0 ? { ok: false, failures } : (0,failure.ok)(undefined);
}
function writeStage(writing, stage) {
    const target = (0,safe_path/* safePath */.n)(writing.session.projectRoot, stage.file);
    if (!target.ok)
        return target;
    const path = (0,file_name/* fsPath */.Jk)(target.value);
    const text = (0,dvc_yaml_edit/* addStage */.mF)((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined, stage);
    if (!text.ok)
        return text;
    (0,atomic_write/* writeFileAtomic */.Zf)(target.value, text.value);
    writing.files.track(stage.file);
    return (0,failure.ok)(undefined);
}
async function ignoreOuts({ files, session }, stage) {
    for (const { place, cache } of stage.outs) {
        if (!cache || place.kind !== 'inside')
            continue;
        if (!(0,external_node_fs_.existsSync)((0,file_name/* fsPath */.Jk)((0,external_node_path_.join)(session.projectRoot, place.path, '..'))))
            continue;
        const done = await files.ignore(place.path);
        if (!done.ok)
            return done;
    }
    return (0,failure.ok)(undefined);
}
function refuse(message) {
    return (0,failure/* fail */.fJ)({ reason: 'project', message });
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
