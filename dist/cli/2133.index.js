export const id = 2133;
export const ids = [2133];
export const modules = {

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
/**
 * Text of a repository for a line of plain output that DVC prints as it is: control characters, which could steer a
 * terminal or forge a line, are shown by their code; everything else is untouched.
 */
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 12133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stageList: () => (/* binding */ stageList)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16108);
/* harmony import */ var _project_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16079);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47614);
/* harmony import */ var _report_tabulate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63222);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52855);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12755);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97380);









/** `stage list`: the stages of a file, a folder or the project, each with what it is for (dvc: dvc/commands/stage.py). */
const stageList = {
    name: 'stage list',
    help: 'List stages',
    args: '[targets...]',
    options: [
        { flags: '--all', help: 'every stage and .dvc file of the project' },
        { flags: '-R, --recursive', help: 'all stages below the given folders' },
        { flags: '--name-only', help: 'only names' },
        { flags: '--names-only', help: 'the same as --name-only' },
        { flags: '-n', help: 'the same as --name-only' },
        { flags: '--fail', help: 'stop at the first file that does not parse' },
        { flags: '--json', help: 'print dvc.yaml with everything interpolated and expanded' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
        const listed = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .y)(host, (session) => listText(session, words));
        if (!listed.ok)
            return listed;
        terminal.out(listed.value);
        return 0;
    },
};
async function listText(session, words) {
    const { options } = words;
    const found = await stagesToList(session, words);
    if (!found.ok)
        return found;
    const byAddress = new Map(found.value.map((stage) => [(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_3__/* .addressFrom */ .L)(stage, session.cwd), stage]));
    if (options.json === true) {
        const stages = new Map([...byAddress].map(([address, stage]) => [address, definitionOf(stage)]));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(`${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_4__/* .pyJson */ .W)(new Map([['stages', stages]]))}\n`);
    }
    const isShort = options.nameOnly === true || options.namesOnly === true || options.n === true;
    const rows = [...byAddress].map(([address, stage]) => [
        (0,_harmless_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(address),
        isShort ? '' : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(truncated(descriptionOf(stage))),
    ]);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(rows.length === 0 ? '' : `${(0,_report_tabulate_js__WEBPACK_IMPORTED_MODULE_7__/* .tabulateRows */ .e)(rows)}\n`);
}
/** `--all` and `-R` leave bad files out, unless `--fail`; a file that was named must be sound, others do not matter. */
async function stagesToList(session, { args, options }) {
    const isStrict = options.fail === true && (options.all === true || options.recursive === true);
    const loaded = isStrict
        ? await session.project()
        : await (0,_project_project_js__WEBPACK_IMPORTED_MODULE_1__/* .loadProject */ .g)(session.workspace, { config: session.config, tolerant: true });
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    if (options.all === true)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(project.stages);
    const targets = args.length === 0 ? ['dvc.yaml'] : args;
    const failures = targets.flatMap((target) => failuresOf(project, session.cwd, target));
    if (failures.length > 0)
        return { ok: false, failures };
    return (0,_project_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTargets */ .h)(project, targets, {
        cwd: session.cwd,
        recursive: options.recursive === true,
        singleItem: true,
    });
}
function failuresOf({ broken }, cwd, target) {
    const file = target.endsWith('.dvc')
        ? target
        : (/^(.*dvc\.yaml)(?::.*)?$/s.exec(target)?.[1] ?? 'dvc.yaml');
    return broken?.get(cwd === '' ? file : `${cwd}/${file}`) ?? [];
}
/** The first line of `desc`, else what goes in and out. */
function descriptionOf({ desc, deps, outs }) {
    const line = desc?.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u).find((text) => text !== '');
    if (desc !== undefined && desc !== '')
        return (line ?? desc).trim();
    const paths = (items) => items.map(({ path }) => path).join(', ');
    if (deps.length === 0 && outs.length === 0)
        return 'No outputs or dependencies';
    if (outs.length === 0)
        return `Depends on ${paths(deps)}`;
    const isReport = ({ role }) => role !== 'output';
    const [plain, reports] = [outs.filter((out) => !isReport(out)), outs.filter(isReport)];
    return [
        ...(plain.length > 0 ? [`Outputs ${paths(plain)}`] : []),
        ...(reports.length > 0 ? [`Reports ${paths(reports)}`] : []),
    ].join('; ');
}
const longest = 80;
function truncated(text) {
    const points = Array.from(text);
    return points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : text;
}
/** The resolved definition; of a `.dvc` file the file itself. JSON has no dates, so they are text. */
function definitionOf({ definition, dvcFile }) {
    return datesAsText(definition ?? dvcFile ?? new Map());
}
function datesAsText(value) {
    if (value instanceof _values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .Timestamp */ .Dc)
        return value.text;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isList */ .Lv)(value))
        return value.map(datesAsText);
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isMapping */ .pi)(value) ? new Map([...value].map(([key, item]) => [key, datesAsText(item)])) : value;
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






/** The stages that one target names, nothing along. */
async function findStages(project, word, options) {
    const { cwd, recursive, glob, orOutputs } = options;
    if (recursive === true) {
        const folder = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(cwd, word);
        if ((await project.revision.kind(folder)) === 'directory') {
            const { graphFailures } = project;
            return graphFailures.length > 0
                ? { ok: false, failures: graphFailures }
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stagesBelow(project, folder));
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
/** A stage name first, then a DVC file, then an output (dvc: dvc/repo/stage.py collect_granular). */
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
    const made = word.startsWith('/') ? undefined : project.graph.producerAbove((0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(cwd, word));
    if (made !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)([made.stage]);
    if (file !== undefined && (0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file))
        return asStage;
    return usage(`'${word}' does not exist as an output or a stage name in 'dvc.yaml'`, {
        hint: 'name a stage, an output or a .dvc file; paths are relative to where you stand',
    });
}
/** Stages by name in one file; a group's name means all of its members, no name all stages of the file. */
function stagesInFile(project, { file, name, cwd, glob = false }) {
    const path = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPath */ .uJ)(cwd, file);
    const inFile = project.stages.filter((stage) => stage.file === path);
    const isKnown = inFile.length > 0 || project.groups.has(path) || project.files.has(path);
    if (!isKnown)
        return usage((0,_stage_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .isDvcFile */ .ou)(file) ? `'${file}' does not exist` : badName(file), { file: path });
    if (name === undefined || path.endsWith('.dvc'))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile);
    if (project.groups.get(path)?.has(name) === true) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((stage) => stage.name?.startsWith(`${name}@`)));
    }
    if (glob)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(inFile.filter((stage) => stage.name !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .globMatch */ .e)(stage.name, name)));
    const stage = inFile.find((candidate) => candidate.name === name);
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
/**
 * Does the text match a shell-style pattern, case and all? `*`, `?`, `[seq]` and `[!seq]` as in Python's
 * `fnmatch.fnmatchcase`; a `[` that is never closed is itself. Runs in the product of both lengths, whatever the pattern.
 */
function globMatch(text, pattern) {
    return matchSteps([...text], compileGlob(pattern));
}
/** Does the pattern hold a character that is special to {@link globMatch}? */
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
/** The index of the bracket that closes a set; a bracket right at its start belongs to it. */
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

/***/ 90127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ runningOrder)
/* harmony export */ });
/**
 * The chosen stages and those that come along, each after everything of the selection that it needs: depth first, deps in
 * their declared order, starting in collection order (dvc: dvc/repo/reproduce.py plan_repro; dvc-compat 9.3). Without chosen
 * stages it is all of them. Linear, and not recursive.
 */
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
    // A set grows while it is walked, and the walk sees what is added.
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

/**
 * Takes a target apart as DVC does (dvc: dvc/utils/__init__.py parse_target): `path:name`, the name reaching over everything
 * behind the first `@`; without a colon it is a file only if it is called like one. A text that names a lock gives the
 * question in `didYouMean`.
 */
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
/** The same for `--glob`: everything behind the last colon is a pattern of stage names. */
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
  j: () => (/* reexport */ resolveOutTargets),
  h: () => (/* binding */ resolveTargets)
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






/**
 * The outputs that targets of `push`, `pull`, `fetch` and `checkout` mean: those of stages and `.dvc` files, an output by its
 * path, or a file or folder inside one (dvc: dvc/repo/stage.py collect_granular; dvc-compat 7.7). With `glob`, targets are
 * patterns of output paths and DVC files. Without targets it is every output.
 */
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
    const partial = options.recursive === true ? undefined : insideOutput(project, word, options.cwd);
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
/** The output at or above a path, unless the word is the name of a stage or of a DVC file, which come first. */
function insideOutput(project, word, cwd) {
    const target = (0,target_text/* parseTarget */.h)(word);
    if (!('file' in target) || target.file !== undefined)
        return undefined;
    if ((0,find_stages/* stagesInFile */.d)(project, { file: 'dvc.yaml', name: word, cwd }).ok)
        return undefined;
    const path = (0,project_place/* joinPath */.uJ)(cwd, word);
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
/** Patterns of paths as seen from where the user stands; `**` is any number of folders. */
function expand(project, words, cwd) {
    const paths = project.stages.flatMap((stage) => [
        ...(stage.name === undefined ? [stage.file] : []),
        ...stage.outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
    ]);
    const seen = [...new Set(paths)].map((path) => (0,project_place/* relativePath */.iZ)(path, cwd));
    const matches = words.flatMap((word) => seen.filter((path) => matchPath(path.split('/'), word.split('/'))));
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




/**
 * The stages that some targets mean, in running order (dvc-compat 9.1, 9.3): the targets and what they need, unless the options
 * say otherwise. Without targets it is every stage; `repro` passes `dvc.yaml` then. Fails with reason `usage` and DVC's text
 * for what nobody knows, and with the graph's failures where the graph is needed.
 */
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
    // Unknown words are told first, as in DVC, which looks at the graph only when it needs it.
    if (graphFailures.length > 0 && along !== 'none')
        return { ok: false, failures: graphFailures };
    const chosen = [...new Set(found.value.flat())];
    // A pattern that fits nothing, and a group without members, mean everything to `repro` (dvc: get_subgraph_of_nodes).
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

/***/ 47614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addressFrom),
/* harmony export */   Y: () => (/* binding */ dagText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52855);


/**
 * The graph as `dvc dag` prints it, with its newlines (dvc/commands/dag.py; dvc-compat 11.6). Names are escaped where DVC
 * would print text that does not parse.
 */
function dagText(request) {
    const view = viewOf(request);
    if (request.format === 'dot')
        return `${dot(view)}\n\n`;
    const text = mermaid(view);
    return request.format === 'md' ? `\`\`\`mermaid\n${text}\n\`\`\`\n` : `${text}\n`;
}
function viewOf({ graph, stages, cwd, outs, collapse }) {
    if (outs)
        return outsView(graph, stages, cwd);
    const view = new Map();
    const drawn = new Map(stages.map((stage) => [stage.address, addressFrom(stage, cwd)]));
    for (const { address } of stages) {
        const producers = (graph.producers.get(address) ?? []).flatMap((producer) => drawn.get(producer) ?? []);
        view.set(drawn.get(address), new Set(producers));
    }
    return collapse ? collapsed(view) : view;
}
/** A stage's address as seen from a folder: `train` beside its `dvc.yaml`, `../dvc.yaml:train` below it (dvc: Stage.addressing). */
function addressFrom({ address, file, name }, cwd) {
    if (cwd === '')
        return address;
    const seen = relative(cwd, file);
    if (name === undefined)
        return seen;
    return seen === 'dvc.yaml' ? name : `${seen}:${name}`;
}
function relative(cwd, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${cwd}`, `/${path}`);
}
/** `group@key` becomes `group`; groups come last, sorted (DVC's order of them is random). */
function collapsed(view) {
    const groupOf = (name) => name.includes('@') && !name.endsWith('.dvc') ? name.split('@')[0] : name;
    const groups = [...new Set([...view.keys()].map(groupOf))]
        .filter((name) => !view.has(name))
        .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP);
    const single = [...view.keys()].filter((name) => groupOf(name) === name);
    const result = new Map([...single, ...groups].map((name) => [name, new Set()]));
    for (const [name, needs] of view) {
        for (const need of needs)
            result.get(groupOf(name))?.add(groupOf(need));
    }
    return result;
}
function outsView(graph, stages, cwd) {
    const own = new Set(stages.map(({ address }) => address));
    const view = new Map();
    for (const out of triedOrder(stages.flatMap(({ outs }) => outs)))
        view.set(outName(out, cwd), new Set());
    for (const stage of stages) {
        const needs = stage.deps
            .flatMap((dep) => (dep.kind === 'path' && dep.source !== undefined ? [] : makersOf(graph, dep.place)))
            .filter((maker) => own.has(maker.stage.address));
        for (const out of stage.outs)
            for (const need of needs)
                view.get(outName(out, cwd))?.add(outName(need.output, cwd));
    }
    return view;
}
function makersOf(graph, place) {
    if (place.kind !== 'inside')
        return [];
    const above = graph.producerAbove(place.path);
    return [...(above === undefined ? [] : [above]), ...graph.producersBelow(place.path)];
}
function outName({ place }, cwd) {
    if (place.kind === 'url')
        return place.url;
    return place.kind === 'outside' ? place.path : relative(cwd, place.path);
}
/** DVC keeps outputs in a trie of path parts: folders in the order in which they first appeared, an out before what follows. */
function triedOrder(outs) {
    const root = { children: new Map() };
    for (const out of outs) {
        let node = root;
        for (const part of outName(out, '').split('/')) {
            const child = node.children.get(part) ?? { children: new Map() };
            node.children.set(part, child);
            node = child;
        }
        node.out = out;
    }
    const walk = ({ out, children }) => [
        ...(out === undefined ? [] : [out]),
        ...[...children.values()].flatMap(walk),
    ];
    return walk(root);
}
function mermaid(view) {
    const lines = ['flowchart TD'];
    const ids = new Map();
    for (const component of components(view)) {
        const names = [...component].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP);
        for (const name of names) {
            ids.set(name, `node${ids.size + 1}`);
            lines.push(`\t${ids.get(name)}["${quoted(name, '#quot;')}"]`);
        }
        for (const [from, to] of edgesOf(view, names).sort(byNames))
            lines.push(`\t${ids.get(from)}-->${ids.get(to)}`);
    }
    return lines.join('\n');
}
/** Sets of connected names, each by its first name in graph order. */
function components(view) {
    const near = new Map([...view.keys()].map((name) => [name, []]));
    for (const [name, needs] of view) {
        for (const need of needs) {
            near.get(name)?.push(need);
            near.get(need)?.push(name);
        }
    }
    const seen = new Set();
    const found = [];
    for (const start of view.keys()) {
        if (seen.has(start))
            continue;
        const component = new Set();
        const open = [start];
        while (open.length > 0) {
            const name = open.pop();
            if (component.has(name))
                continue;
            component.add(name);
            seen.add(name);
            for (const other of near.get(name) ?? [])
                open.push(other);
        }
        found.push(component);
    }
    return found;
}
function edgesOf(view, names) {
    return names.flatMap((name) => [...(view.get(name) ?? [])].map((need) => [need, name]));
}
function byNames(a, b) {
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a[0], b[0]) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .OP)(a[1], b[1]);
}
/** Nodes in graph order; arrows by what they leave, then by what they reach, both in graph order. */
function dot(view) {
    const order = new Map([...view.keys()].map((name, i) => [name, i]));
    const rank = (name) => order.get(name);
    const edges = edgesOf(view, [...view.keys()]).sort((a, b) => rank(a[0]) - rank(b[0]) || rank(a[1]) - rank(b[1]));
    const name = (text) => `"${quoted(text, '\\"')}"`;
    const strict = edges.every(([from, to]) => from !== to);
    return [
        `${strict ? 'strict ' : ''}digraph {`,
        ...[...view.keys()].map((node) => `${name(node)};`),
        ...edges.map(([from, to]) => `${name(from)} -> ${name(to)};`),
        '}',
    ].join('\n');
}
/** Line ends would break both grammars, a quote would end the name. */
function quoted(name, quote) {
    return name.replaceAll('"', quote).replace(/[\r\n\u2028\u2029]/g, ' ');
}


/***/ }),

/***/ 63222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tabulate),
/* harmony export */   e: () => (/* binding */ tabulateRows)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55730);

/**
 * A table as Python's tabulate 0.10 prints it for DVC, all columns to the left: `plain` with two spaces between columns,
 * or `github` Markdown. A column is as wide as its longest cell, at least two wider than its header; edge white space of
 * cells goes, lines of a cell become lines of the row. No newline at the end.
 */
function tabulate(table, format) {
    const columns = table.headers.map((header, i) => column(header, table.rows.map((row) => strip(row[i] ?? ''))));
    const multiline = [...table.headers, ...table.rows.flat()].some((cell) => /[\r\n]/.test(cell));
    const lines = [table.headers.map((_, i) => columns[i]?.cells[0] ?? ''), ...rowsOf(columns)].flatMap((cells) => {
        const parts = multiline
            ? stacked(cells, columns)
            : cells.map((cell, i) => [padded(cell, columns[i]?.width ?? 0)]);
        return Array.from({ length: parts[0]?.length ?? 0 }, (_, n) => line(parts.map((part) => part[n] ?? ''), format));
    });
    if (format === 'plain')
        return lines.join('\n');
    const headerLines = multiline
        ? Math.max(...table.headers.map((header) => splitLines(header).length), 1)
        : 1;
    const rule = `|${columns.map(({ width }) => '-'.repeat(width + 2)).join('|')}|`;
    return [...lines.slice(0, headerLines), rule, ...lines.slice(headerLines)].join('\n');
}
/**
 * Rows without headers as tabulate's `plain` prints them: two spaces between columns, none at the end of a line. The first
 * column may stand to the right; `keepSpace` keeps the edge white space of cells. Cells are one line each.
 */
function tabulateRows(rows, { right = false, keepSpace = false } = {}) {
    const cells = rows.map((row) => row.map((cell) => (keepSpace ? cell : strip(cell))));
    const widths = (cells[0] ?? []).map((_, i) => cells.reduce((most, row) => Math.max(most, (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(row[i] ?? '')), 0));
    const aligned = (cell, i) => {
        const full = padded(cell, widths[i] ?? 0);
        return right && i === 0 ? full.slice(cell.length) + cell : full;
    };
    return cells.map((row) => line(row.map(aligned), 'plain')).join('\n');
}
function column(header, cells) {
    const widths = cells.flatMap((cell) => cell.split(/[\r\n]/).map(_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s));
    const least = Math.max(...header.split(/[\r\n]/).map(_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)) + 2;
    return { cells: [header, ...cells], width: widths.reduce((a, b) => Math.max(a, b), least) };
}
function rowsOf(columns) {
    const count = (columns[0]?.cells.length ?? 1) - 1;
    return Array.from({ length: count }, (_, n) => columns.map(({ cells }) => cells[n + 1] ?? ''));
}
/** Each cell as its padded lines, all of them as many as the tallest has. */
function stacked(cells, columns) {
    const split = cells.map((cell) => splitLines(cell));
    const height = Math.max(...split.map(({ length }) => length));
    return split.map((lines, i) => {
        const { width } = columns[i];
        return Array.from({ length: height }, (_, n) => n < lines.length ? padded(lines[n], width) : ' '.repeat(width));
    });
}
/** A cell with a control character has width -1 there, which makes its padding longer by its own length. */
function padded(cell, width) {
    const points = Array.from(cell).length;
    const target = width - ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(cell) - points);
    return cell + ' '.repeat(Math.max(0, target - points));
}
function line(cells, format) {
    const text = format === 'plain' ? cells.join('  ') : `|${cells.map((cell) => ` ${cell} `).join('|')}|`;
    return text.replace(/[\s\x1c-\x1f\x85]+$/u, '');
}
/** Python's `str.strip()`. */
function strip(text) {
    return text.replace(/^(?:(?!\ufeff)[\s\x1c-\x1f\x85])+|(?:(?!\ufeff)[\s\x1c-\x1f\x85])+$/gu, '');
}
/** Python's `str.splitlines()`. */
function splitLines(text) {
    const lines = text.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u);
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}


/***/ }),

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/**
 * How many columns of a terminal a text takes: wide East Asian characters and emoji two, combining and invisible ones none
 * (Unicode 16 East Asian Width, as Python's wcwidth counts). -1 if it holds a control character, as `wcswidth` says.
 */
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
/** Pads with spaces on the right up to a width in columns. */
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
// The soft hyphen, and marks that are put before others (Unicode Prepended_Concatenation_Mark)
const shownFormat = /[\xad\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u;
// Combining and format characters, line ends, and Hangul vowels and finals, which join the syllable before them
const invisible = /[\p{Mn}\p{Me}\p{Mc}\p{Cf}\p{Zl}\p{Zp}\0\u1160-\u11ff\ud7b0-\ud7fb\u3164\uffa0]/u;
/** Only pictures join with others or change their width by a variation selector. */
function isPictograph(char, width) {
    return /\p{Emoji}/u.test(char) && (width === 1 || /\p{Extended_Pictographic}/u.test(char));
}
// East Asian Wide and Fullwidth; unassigned points between them do not matter.
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


/***/ })

};
