export const id = 9988;
export const ids = [9988];
export const modules = {

/***/ 79988:
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
;// CONCATENATED MODULE: ./lib/commands/exit-code.js

function usageExitCode(exit) {
    return exit.style === 'own' ? 2 : 254;
}
function failureExitCode(failures, exit) {
    if (exit.style === 'own')
        return failures.some(({ reason }) => reasonKind(reason) === 'not-attempted') ? 2 : 1;
    const reasons = failures.map(({ reason }) => reason);
    if (reasons.includes('no-repo'))
        return 253;
    if (reasons.includes('config'))
        return 251;
    if (failures.some(({ unforeseen }) => unforeseen === true))
        return 255;
    return exit.failure;
}

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
            return usageExitCode(stageAdd.exit);
        }
        const done = await (0,write_session/* withWriting */.$)(host, { what: `stage add ${name}`, scmContext: true }, (writing) => addOne(writing, name, words));
        if (!done.ok)
            return (0,stage_dump/* verbFailures */.jy)(done.failures);
        if (quiet !== true)
            terminal.out(`Added stage '${name}' in 'dvc.yaml'\n`);
        if (run === true) {
            const { repro } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 30196));
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


/***/ })

};
