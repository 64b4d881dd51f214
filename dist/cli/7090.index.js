export const id = 7090;
export const ids = [7090];
export const modules = {

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

/***/ 76248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ projectFolder),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function relativePath(path, cwd) {
    if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path))
        return path;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(cwd, path) || '.';
}
function projectFolder({ gitRoot, projectRoot, }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(gitRoot ?? projectRoot, projectRoot)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .join('/');
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

/***/ 17944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findStages),
/* harmony export */   d: () => (/* binding */ stagesInFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64971);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _running_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90127);
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12438);
/* harmony import */ var _target_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3590);






async function findStages(project, word, options) {
    const { cwd, recursive, glob, orOutputs } = options;
    if (recursive === true) {
        const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot);
        if ((await project.revision.kind(folder)) === 'directory') {
            const failures = [...[...(project.broken?.values() ?? [])].flat(), ...project.graphFailures];
            return failures.length > 0 ? { ok: false, failures } : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stagesBelow(project, folder));
        }
    }
    if (orOutputs === true)
        return stagesOrOutput(project, word, options);
    const target = glob === true ? (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlobTarget */ .H)(word) : (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    return stagesInFile(project, {
        file: target.file ?? 'dvc.yaml',
        name: target.name,
        cwd,
        glob: glob === true,
    });
}
function stagesBelow(project, folder) {
    return (0,_running_order_js__WEBPACK_IMPORTED_MODULE_4__/* .runningOrder */ .Y)(project.graph, undefined).filter(({ file }) => folder === '' || file.startsWith(`${folder}/`));
}
function stagesOrOutput(project, word, { cwd }) {
    const target = (0,_target_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTarget */ .h)(word);
    if ('didYouMean' in target)
        return usage(`Did you mean: \`${target.didYouMean}\`?`);
    const { file, name } = target;
    const asStage = stagesInFile(project, {
        file: file ?? 'dvc.yaml',
        name: file === undefined ? word : name,
        cwd,
    });
    if (asStage.ok)
        return asStage;
    const made = project.graph.producerAbove((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(word, cwd, project.config.projectRoot));
    if (made !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([made.stage]);
    if (file !== undefined && (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file))
        return asStage;
    return usage(`'${word}' does not exist as an output or a stage name in 'dvc.yaml'`, {
        hint: 'name a stage, an output or a .dvc file; paths are relative to where you stand',
    });
}
function stagesInFile(project, { file, name, cwd, glob = false }) {
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(file, cwd, project.config.projectRoot);
    const inFile = project.stages.filter((stage) => stage.file === path);
    const isKnown = inFile.length > 0 || project.groups.has(path) || project.files.has(path);
    if (!isKnown)
        return usage((0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file) ? `'${file}' does not exist` : badName(file), { file: path });
    const failures = project.broken?.get(path);
    const stage = inFile.find((candidate) => candidate.name === name);
    const isGroup = name !== undefined && project.groups.get(path)?.has(name) === true;
    if (failures !== undefined && stage === undefined && !isGroup)
        return { ok: false, failures };
    if (name === undefined || path.endsWith('.dvc'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile);
    if (isGroup)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((member) => member.name?.startsWith(`${name}@`)));
    if (glob)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((found) => found.name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatch */ .e)(found.name, name)));
    if (stage !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([stage]);
    return usage(`Stage '${name}' not found inside '${file}' file`, {
        hint: nearest(name, inFile),
        file: path,
    });
}
function badName(file) {
    const base = file.slice(file.lastIndexOf('/') + 1);
    return `bad DVC file name '${file}'. DVC files should be named 'dvc.yaml' or have a '.dvc' suffix (e.g. '${base}.dvc').`;
}
function nearest(name, stages) {
    const names = stages.flatMap((stage) => (stage.name === undefined ? [] : [stage.name]));
    const close = names.filter((other) => other.includes(name) || name.includes(other)).slice(0, 5);
    if (close.length > 0)
        return `did you mean ${close.map((other) => `'${other}'`).join(', ')}?`;
    return names.length === 0
        ? 'the file declares no stages'
        : `its stages are ${names.slice(0, 10).join(', ')}`;
}
function usage(message, more = {}) {
    const failure = {
        reason: 'usage',
        message,
        ...(more.hint === undefined ? {} : { hint: more.hint }),
        ...(more.file === undefined ? {} : { location: { file: more.file } }),
    };
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(failure);
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

/***/ 59267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isPushed),
/* harmony export */   y: () => (/* binding */ isRepoImport)
/* harmony export */ });
function isRepoImport({ cmd, deps }) {
    return cmd === undefined && deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
}
function isPushed(stage, { push }) {
    return push && !isRepoImport(stage);
}


/***/ }),

/***/ 90127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runningOrder)
/* harmony export */ });
function runningOrder(graph, chosen, options = {}) {
    const { along = 'deps', active = false } = options;
    if (along === 'none')
        return [...new Set(chosen ?? graph.stages)];
    const frozen = new Set(active ? graph.stages.filter((stage) => stage.frozen).map(({ address }) => address) : []);
    const needs = (address) => (frozen.has(address) ? [] : (graph.producers.get(address) ?? []));
    const needed = (address) => (graph.consumers.get(address) ?? []).filter((consumer) => !frozen.has(consumer));
    const byAddress = new Map(graph.stages.map((stage) => [stage.address, stage]));
    const selected = chosen === undefined ? new Set(byAddress.keys()) : reach(chosen, neighbours());
    const starts = [...byAddress.keys()].filter((address) => selected.has(address));
    return postOrder(starts, (address) => needs(address).filter((producer) => selected.has(producer))).map((address) => byAddress.get(address));
    function neighbours() {
        if (along === 'deps')
            return needs;
        return along === 'downstream' ? needed : (address) => [...needs(address), ...needed(address)];
    }
}
function reach(starts, next) {
    const seen = new Set(starts.map(({ address }) => address));
    for (const address of seen)
        for (const other of next(address))
            seen.add(other);
    return seen;
}
function postOrder(starts, next) {
    const seen = new Set();
    const order = [];
    for (const start of starts) {
        if (seen.has(start))
            continue;
        seen.add(start);
        const path = [{ address: start, rest: next(start)[Symbol.iterator]() }];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const { value: child, done } = top.rest.next();
            if (done === true)
                order.push(path.pop().address);
            else if (!seen.has(child)) {
                seen.add(child);
                path.push({ address: child, rest: next(child)[Symbol.iterator]() });
            }
        }
    }
    return order;
}


/***/ }),

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseGlobTarget),
/* harmony export */   h: () => (/* binding */ parseTarget)
/* harmony export */ });
/* harmony import */ var _stage_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12438);

function parseTarget(target) {
    const at = target.indexOf('@');
    const group = at < 0 ? target : target.slice(0, at);
    const key = at < 0 ? '' : target.slice(at + 1);
    const match = /^([^\n]*?)(?::([^\\/:]*))?$/.exec(group);
    if (match === null)
        return { file: target, name: undefined };
    const [, path = '', word] = match;
    const name = word && key ? `${word}@${key}` : word;
    if (path === '')
        return { file: 'dvc.yaml', name: name || undefined };
    if (path === 'dvc.lock' || path.endsWith('/dvc.lock'))
        return { didYouMean: target.replace('.lock', '.yaml') };
    if (name)
        return { file: path, name };
    return (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(target) ? { file: target, name: undefined } : { file: undefined, name: target };
}
function parseGlobTarget(target) {
    const colon = target.lastIndexOf(':');
    const file = colon <= 0 ? 'dvc.yaml' : target.slice(0, colon);
    return { file, name: target.slice(colon + 1) || undefined };
}


/***/ }),

/***/ 16079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vw: () => (/* reexport */ outputAt),
  jV: () => (/* reexport */ resolveOutTargets),
  h5: () => (/* binding */ resolveTargets)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/find-stages.js
var find_stages = __webpack_require__(17944);
// EXTERNAL MODULE: ./lib/project/running-order.js
var running_order = __webpack_require__(90127);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/project/place.js
var project_place = __webpack_require__(45690);
// EXTERNAL MODULE: ./lib/project/target-text.js
var target_text = __webpack_require__(3590);
;// CONCATENATED MODULE: ./lib/project/out-targets.js






async function resolveOutTargets(project, words, options) {
    if (words.length === 0)
        return (0,failure.ok)(outsOf(project.stages));
    const expanded = options.glob === true ? expand(project, words, options.cwd) : (0,failure.ok)(words);
    if (!expanded.ok)
        return expanded;
    const found = (0,failure/* all */.Q7)(await Promise.all(expanded.value.map((word) => findOuts(project, word, options))));
    return found.ok ? (0,failure.ok)(distinct(found.value.flat())) : found;
}
async function findOuts(project, word, options) {
    const partial = options.recursive === true ? undefined : outputAt(project, word, options.cwd);
    if (partial !== undefined) {
        return project.graphFailures.length > 0 ? { ok: false, failures: project.graphFailures } : (0,failure.ok)([partial]);
    }
    const stages = await (0,find_stages/* findStages */.Z)(project, word, { ...options, orOutputs: true, glob: false });
    if (!stages.ok)
        return stages;
    if (options.withDeps !== true)
        return (0,failure.ok)(outsOf(stages.value));
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    return (0,failure.ok)(outsOf((0,running_order/* runningOrder */.Y)(project.graph, stages.value)));
}
function outputAt(project, word, cwd) {
    const target = (0,target_text/* parseTarget */.h)(word);
    if (!('file' in target) || target.file !== undefined)
        return undefined;
    if ((0,find_stages/* stagesInFile */.d)(project, { file: 'dvc.yaml', name: word, cwd }).ok)
        return undefined;
    const path = (0,project_place/* typedPath */.or)(word, cwd, project.config.projectRoot);
    const made = project.graph.producerAbove(path);
    if (made === undefined)
        return undefined;
    const { place } = made.output;
    return place.kind === 'inside' && place.path !== path ? { ...made, path } : made;
}
function outsOf(stages) {
    return stages.flatMap((stage) => stage.outs.map((output) => ({ stage, output })));
}
function distinct(targets) {
    const seen = new Map();
    for (const target of targets) {
        const key = `${target.stage.address}\0${target.output.path}\0${target.path ?? ''}`;
        if (!seen.has(key))
            seen.set(key, target);
    }
    return [...seen.values()];
}
function expand(project, words, cwd) {
    const paths = project.stages.flatMap((stage) => [
        ...(stage.name === undefined ? [stage.file] : []),
        ...stage.outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
    ]);
    const seen = [...new Set(paths)].map((path) => (0,project_place/* relativePath */.iZ)(path, cwd));
    const root = `${project.config.projectRoot}/`;
    const patterns = words.map((word) => word.startsWith(root) ? (0,project_place/* relativePath */.iZ)(word.slice(root.length), cwd) : word);
    const matches = patterns.flatMap((word) => seen.filter((path) => matchPath(path.split('/'), word.split('/'))));
    if (matches.length > 0)
        return (0,failure.ok)([...new Set(matches)]);
    const message = `Glob [${words.map((word) => `'${word}'`).join(', ')}] has no matches.`;
    return { ok: false, failures: [{ reason: 'usage', message }] };
}
function matchPath(parts, patterns) {
    const [pattern, ...rest] = patterns;
    if (pattern === undefined)
        return parts.length === 0;
    if (pattern === '**')
        return parts.some((_, i) => matchPath(parts.slice(i), rest)) || matchPath([], rest);
    const [part, ...more] = parts;
    if (part === undefined || (part.startsWith('.') && !pattern.startsWith('.')))
        return false;
    return (0,glob/* globMatch */.e)(part, pattern) && matchPath(more, rest);
}

;// CONCATENATED MODULE: ./lib/project/targets.js




async function resolveTargets(project, words, options) {
    const active = options.active === true;
    const { graph, graphFailures } = project;
    const isAll = options.allPipelines === true || words.length === 0;
    const found = isAll
        ? (0,failure.ok)([])
        : (0,failure/* all */.Q7)(await Promise.all(words.map((word) => (0,find_stages/* findStages */.Z)(project, word, options))));
    if (!found.ok)
        return found;
    const along = isAll ? 'deps' : alongOf(options);
    if (graphFailures.length > 0 && along !== 'none')
        return { ok: false, failures: graphFailures };
    const chosen = [...new Set(found.value.flat())];
    const isEverything = isAll || (active && chosen.length === 0 && along !== 'none');
    return (0,failure.ok)((0,running_order/* runningOrder */.Y)(graph, isEverything ? undefined : chosen, { along, active }));
}
function alongOf({ singleItem, withDeps, pipeline, downstream, }) {
    if (pipeline === true)
        return 'pipeline';
    if (singleItem === true)
        return withDeps === true ? 'deps' : 'none';
    return downstream === true ? 'downstream' : 'deps';
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
