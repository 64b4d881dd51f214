export const id = 760;
export const ids = [760,9787,2066];
export const modules = {

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

/***/ 13667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ dvcFileContent),
/* harmony export */   QN: () => (/* binding */ dumpDvcFile),
/* harmony export */   T6: () => (/* binding */ dumpStage),
/* harmony export */   U2: () => (/* binding */ stageText),
/* harmony export */   _Y: () => (/* binding */ dumpLock),
/* harmony export */   es: () => (/* binding */ keptFields),
/* harmony export */   jy: () => (/* binding */ verbFailures),
/* harmony export */   lW: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69296);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71957);
/* harmony import */ var _project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54901);
/* harmony import */ var _project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22521);
/* harmony import */ var _report_dag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47614);
/* harmony import */ var _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59152);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52855);
/* harmony import */ var _workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9139);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31266);
/* harmony import */ var _relative_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76248);












function dumpDvcFile(writing, file, content) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .safePath */ .n)(writing.session.projectRoot, file);
    if (!target.ok)
        return target;
    const path = (0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    const text = (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDvcFile */ .tY)(old, content, file);
    if (!text.ok)
        return text;
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    writing.files.track(file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function dumpStage({ session, files }, stage) {
    const target = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_9__/* .safePath */ .n)(session.projectRoot, stage.file);
    if (!target.ok)
        return target;
    const text = (0,_project_dvc_yaml_edit_js__WEBPACK_IMPORTED_MODULE_5__/* .updateStage */ .Io)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,_workspace_file_name_js__WEBPACK_IMPORTED_MODULE_8__/* .fsPath */ .Jk)(target.value), 'utf8'), stage);
    if (!text.ok)
        return text;
    const shown = (0,_relative_js__WEBPACK_IMPORTED_MODULE_10__/* .relativePath */ .i)(stage.file, session.cwd);
    session.host.emit({ kind: 'note', text: `Modifying stage '${stage.name}' in '${shown}'` });
    (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(target.value, text.value);
    files.track(stage.file);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function dvcFileContent(stage, entry) {
    if (stage.dvcFile === undefined)
        throw new Error(`${stage.address} is no .dvc file`);
    return (0,_project_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_4__/* .recordInDvcFile */ .K_)(stage.dvcFile, {
        deps: stage.deps.map(({ path }) => pathIn(entry.deps, path)),
        outs: stage.outs.map(({ path }) => pathIn(entry.outs, path)),
    }, stage.file);
}
function keptFields(old, path) {
    const outs = old?.get('outs');
    const before = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isList */ .Lv)(outs)
        ? outs.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_11__/* .isMapping */ .pi).find((entry) => entry.get('path') === path)
        : undefined;
    const of = (from, keys) => keys.flatMap((key) => {
        const value = from?.get(key);
        return value === undefined ? [] : [[key, value]];
    });
    return {
        stage: of(old, ['desc', 'meta']),
        out: of(before, ['desc', 'type', 'labels', 'meta', 'remote', 'push']),
    };
}
function pathIn(paths, path) {
    return paths?.find((entry) => entry.path === path) ?? { path, hashName: 'md5' };
}
async function dumpLock(writing, records) {
    const { projectRoot, host } = writing.session;
    const writer = new _run_lock_writer_js__WEBPACK_IMPORTED_MODULE_7__/* .LockWriter */ .T(projectRoot, records.map(({ stage }) => stage.address));
    const [first] = records;
    if (first === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    const lockFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, first.stage.file.replace(/\.[^./]*$/, '.lock'));
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lockFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8') : undefined;
    const done = await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry)));
    const failures = done.flatMap((written) => (written.ok ? [] : written.failures));
    if (failures.length > 0)
        return { ok: false, failures };
    const [written] = done.flatMap((one) => (one.ok ? [one.value] : []));
    if (written !== undefined && before !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(lockFile, 'utf8')) {
        writing.files.track(written.file);
        host.emit({ kind: 'lock-written', file: written.file, created: written.created });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
}
function verbFailures(failures, prefix = '') {
    return {
        failures: failures.map((failure) => ({
            ...failure,
            reason: failure.reason === 'usage' ? 'project' : failure.reason,
            message: `${prefix}${failure.message}`,
        })),
    };
}
function stageText({ session }, stage) {
    return `stage: '${(0,_report_dag_js__WEBPACK_IMPORTED_MODULE_6__/* .addressFrom */ .L)(stage, session.cwd)}'`;
}


/***/ }),

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ updateStage),
/* harmony export */   Nz: () => (/* binding */ withoutStage),
/* harmony export */   mF: () => (/* binding */ addStage)
/* harmony export */ });
/* unused harmony export pipelineStageValue */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52855);
/* harmony import */ var _values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98745);
/* harmony import */ var _values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71842);
/* harmony import */ var _dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54901);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45690);






function updateStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, stage.file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    const node = stages?.kind === 'mapping' ? (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '') : undefined;
    if (stage.parametrized === true || node?.kind !== 'mapping') {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `cannot dump a parametrized stage: '${stage.address}'`,
            location: stage.location,
            hint: `change it in ${stage.file} by hand`,
        });
    }
    (0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(node, pipelineStageValue(stage));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function addStage(text, stage) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text ?? '', stage.file);
    if (!root.ok)
        return root;
    const value = pipelineStageValue(stage);
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping') {
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(root.value, 'stages', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(new Map([[stage.name ?? '', value]])));
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
    }
    const before = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, stage.name ?? '');
    if (before === undefined || !(0,_dvc_file_write_js__WEBPACK_IMPORTED_MODULE_3__/* .updateInside */ .ym)(before, value))
        (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .setEntry */ .RY)(stages, stage.name ?? '', (0,_values_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeOf */ .E7)(value));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)((0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function withoutStage(text, file, name) {
    const root = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseForUpdate */ .ab)(text, file);
    if (!root.ok)
        return root;
    const stages = (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(root.value, 'stages');
    if (stages?.kind !== 'mapping' || (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .getEntry */ .XJ)(stages, name) === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(null);
    (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteEntry */ .KB)(stages, name);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stages.entries.length === 0 ? undefined : (0,_values_yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUpdated */ .D_)(root.value));
}
function pipelineStageValue(stage) {
    const wdir = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(stage.wdir, (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(stage.file));
    const byRole = (role) => stage.outs
        .filter((out) => out.role === role)
        .toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map(outValue);
    const entries = [
        ['desc', stage.desc],
        ['cmd', stage.cmd === undefined || typeof stage.cmd === 'string' ? stage.cmd : [...stage.cmd]],
        ['wdir', wdir === '.' ? undefined : wdir],
        ['deps', stage.deps.flatMap((dep) => (dep.kind === 'path' ? [dep.path] : [])).sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)],
        ['params', paramsValue(stage.deps.filter((dep) => dep.kind === 'params'))],
        ['outs', byRole('output')],
        ['metrics', byRole('metric')],
        ['plots', byRole('plot')],
        ['frozen', stage.frozen],
        ['always_changed', stage.alwaysChanged && (stage.deps.length > 0 || stage.outs.length > 0)],
        ['meta', stage.meta],
    ];
    return new Map(entries.filter((entry) => isTruthy(entry[1])));
}
function paramsValue(params) {
    let list = [];
    for (const { path, keys } of params.toSorted((a, b) => (0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))) {
        const sorted = [...(keys ?? [])].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP);
        if (sorted.length > 0 && path === 'params.yaml')
            list = [...sorted, ...list];
        else
            list.push(new Map([[path, sorted.length > 0 ? sorted : null]]));
    }
    return list;
}
const annotations = ['desc', 'type', 'labels', 'meta'];
function outValue(out) {
    const props = out.props ?? new Map();
    const flags = new Map();
    for (const key of annotations) {
        const value = props.get(key);
        if (value !== undefined && isTruthy(value))
            flags.set(key, value);
    }
    if (!out.cache)
        flags.set('cache', false);
    if (out.persist)
        flags.set('persist', true);
    for (const [key, value] of props)
        if (!annotations.includes(key))
            flags.set(key, value);
    if (out.remote !== undefined)
        flags.set('remote', out.remote);
    if (!out.push)
        flags.set('push', false);
    return flags.size === 0 ? out.path : new Map([[out.path, flags]]);
}
function isTruthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value))
        return value.size > 0;
    return value !== undefined && value !== null && !(0,_values_value_js__WEBPACK_IMPORTED_MODULE_5__/* .pyEqual */ .Q8)(value, false) && value !== '';
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

/***/ 59152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ LockWriter),
  L: () => (/* binding */ lockFileOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/atomic-write.js
var atomic_write = __webpack_require__(69296);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/workspace/root.js
var workspace_root = __webpack_require__(96661);
// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/project/dvc-lock/dvc-lock.js + 3 modules
var dvc_lock = __webpack_require__(62087);
// EXTERNAL MODULE: ./lib/project/dvc-lock/quick.js
var quick = __webpack_require__(67752);
;// CONCATENATED MODULE: ./lib/run/serial-lock.js


class SerialLock {
    #original;
    #records = [];
    constructor(original) {
        this.#original = original;
    }
    set(name, entry, rank) {
        const others = this.#records.filter((other) => other.name !== name);
        const at = others.findLastIndex((other) => other.rank <= rank) + 1;
        const first = Math.min(at, this.#records.findIndex((other) => other.name === name) >>> 0);
        this.#records = others
            .toSpliced(at, 0, { name, entry, rank })
            .map((record, i) => (i < first ? record : { ...record, text: undefined }));
    }
    text() {
        let done = this.#records.findLastIndex(({ text }) => text !== undefined);
        let text = this.#records[done]?.text ?? this.#original;
        while (++done < this.#records.length) {
            const record = this.#records[done];
            const updated = (0,dvc_lock/* updateLock */.tn)(text, new Map([[record.name, record.entry]]));
            if (!updated.ok)
                return updated;
            text = updated.value;
            record.text = text;
            const old = this.#records[done - keptTexts];
            if (old !== undefined)
                old.text = undefined;
        }
        return (0,failure.ok)(text ?? '');
    }
}
const keptTexts = 16;

;// CONCATENATED MODULE: ./lib/run/lock-file.js




class LockFile {
    #known;
    #head;
    #changed = new Map();
    #added = [];
    #provedHead = null;
    #isLossy;
    #serial;
    constructor(text, known) {
        this.#head = text;
        this.#isLossy = (0,quick/* isLossy */.d)(text ?? '');
        this.#serial = new SerialLock(text);
        this.#known = known;
    }
    static open(text, file) {
        if (text === undefined)
            return (0,failure.ok)(new LockFile(undefined, new Set()));
        const parsed = (0,dvc_lock/* parseLock */.PG)(text, file);
        return parsed.ok ? (0,failure.ok)(new LockFile(text, new Set(parsed.value.stages.keys()))) : parsed;
    }
    hadName(name) {
        return this.#known.has(name);
    }
    set(name, entry, rank) {
        this.#serial.set(name, entry, rank);
        if (this.#known.has(name)) {
            const settled = this.#changed.has(name) ? this.#settle() : (0,failure.ok)(undefined);
            this.#changed.set(name, entry);
            return settled;
        }
        const alone = (0,dvc_lock/* updateLock */.tn)(undefined, new Map([[name, entry]]));
        if (!alone.ok)
            return alone;
        const isPlain = alone.value.startsWith(opening) && !lock_file_anchor.test(alone.value);
        const block = isPlain ? alone.value.slice(opening.length) : undefined;
        const others = this.#added.filter((other) => other.name !== name);
        const before = others.findLastIndex((other) => other.rank <= rank) + 1;
        this.#added = others.toSpliced(before, 0, { name, rank, entry, block });
        return (0,failure.ok)(undefined);
    }
    #settle() {
        if (this.#changed.size === 0)
            return (0,failure.ok)(undefined);
        const head = (0,dvc_lock/* updateLock */.tn)(this.#head, this.#changed);
        if (!head.ok)
            return head;
        this.#head = head.value;
        this.#changed = new Map();
        this.#isLossy ||= (0,quick/* isLossy */.d)(head.value);
        return (0,failure.ok)(undefined);
    }
    text() {
        const settled = this.#settle();
        if (!settled.ok)
            return settled;
        if (this.#isLossy)
            return this.#serial.text();
        const text = this.#joined();
        if (!text.ok || !(0,quick/* isLossy */.d)(text.value))
            return text;
        this.#isLossy = true;
        return this.#serial.text();
    }
    #joined() {
        if (this.#added.length === 0)
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map());
        const blocks = this.#blocks();
        if (blocks === undefined) {
            return (0,dvc_lock/* updateLock */.tn)(this.#head, new Map(this.#added.map(({ name, entry }) => [name, entry])));
        }
        return (0,failure.ok)((this.#head ?? opening) + blocks.join(''));
    }
    #blocks() {
        const blocks = this.#added.flatMap(({ block }) => block ?? []);
        if (blocks.length !== this.#added.length)
            return undefined;
        if (this.#provedHead === this.#head)
            return blocks;
        const [first] = this.#added;
        if (first === undefined)
            return undefined;
        const real = (0,dvc_lock/* updateLock */.tn)(this.#head, new Map([[first.name, first.entry]]));
        if (!real.ok || real.value !== (this.#head ?? opening) + first.block)
            return undefined;
        this.#provedHead = this.#head;
        return blocks;
    }
}
const opening = "schema: '2.0'\nstages:\n";
const lock_file_anchor = /[&*]id\d{3}/;

;// CONCATENATED MODULE: ./lib/run/lock-writer.js







class LockWriter {
    #projectRoot;
    #rank;
    #open = new Map();
    #pending = [];
    #isWriting = false;
    #wake;
    constructor(projectRoot, order) {
        this.#projectRoot = projectRoot;
        this.#rank = new Map(order.map((address, rank) => [address, rank]));
    }
    record(stage, entry, { mayWait = false } = {}) {
        return new Promise((resolve) => {
            this.#pending.push({ stage, entry, resolve });
            if (!mayWait)
                this.#wake?.();
            if (!this.#isWriting)
                void this.#writePending();
        });
    }
    async #writePending() {
        this.#isWriting = true;
        await new Promise((resolve) => setImmediate(resolve));
        while (this.#pending.length > 0) {
            const began = performance.now();
            const byFile = Map.groupBy(this.#pending, ({ stage }) => lockFileOf(stage));
            this.#pending = [];
            for (const [file, records] of byFile) {
                const written = await this.#write(file, records);
                for (const { resolve } of records)
                    resolve(written);
            }
            await this.#rest(Math.min(longestRest, (performance.now() - began) * restFactor));
        }
        this.#isWriting = false;
    }
    #rest(milliseconds) {
        return new Promise((resolve) => {
            const end = () => {
                clearTimeout(timer);
                this.#wake = undefined;
                resolve();
            };
            const timer = setTimeout(end, milliseconds);
            this.#wake = end;
        });
    }
    async #write(file, records) {
        const path = (0,safe_path/* safePath */.n)(this.#projectRoot, file);
        if (!path.ok)
            return path;
        try {
            const stamp = stampOf(path.value);
            if (stamp !== undefined && leavesRepository(path.value))
                return (0,failure/* fail */.fJ)(refusedLink(file));
            const last = this.#open.get(file);
            const changedMeanwhile = last !== undefined && !sameStamp(last.stamp, stamp);
            const recorded = last?.recorded ?? [];
            const lock = last === undefined || changedMeanwhile
                ? LockFile.open(readLock(path.value, stamp), file)
                : (0,failure.ok)(last.lock);
            if (!lock.ok)
                return lock;
            const lost = changedMeanwhile
                ? last.recorded.filter(({ stage }) => !lock.value.hadName(nameOf(stage)))
                : [];
            const text = this.#fill(lock.value, [...lost, ...records]);
            if (!text.ok)
                return text;
            await replaceFile(path.value, text.value);
            recorded.push(...records);
            this.#open.set(file, { lock: lock.value, stamp: stampOf(path.value), recorded });
            return (0,failure.ok)({ file, created: stamp === undefined, changedMeanwhile });
        }
        catch (error) {
            return (0,failure/* fail */.fJ)(diskFailure(error, file));
        }
    }
    #fill(lock, records) {
        for (const { stage, entry } of records) {
            const rank = this.#rank.get(stage.address) ?? Number.MAX_SAFE_INTEGER;
            const set = lock.set(nameOf(stage), entry, rank);
            if (!set.ok)
                return set;
        }
        return lock.text();
    }
}
const restFactor = 9;
const longestRest = 100;
function nameOf(stage) {
    return stage.name ?? stage.address;
}
function readLock(path, stamp) {
    return stamp === undefined ? undefined : external_node_fs_.readFileSync(path, 'utf8');
}
function lockFileOf(stage) {
    return stage.file.replace(/\.[^./]*$/, '.lock');
}
function stampOf(path) {
    return external_node_fs_.statSync(path, { bigint: true, throwIfNoEntry: false });
}
function sameStamp(a, b) {
    return a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs;
}
async function replaceFile(path, text) {
    const target = external_node_fs_.existsSync(path) ? external_node_fs_.realpathSync(path) : path;
    const mode = external_node_fs_.statSync(target, { throwIfNoEntry: false })?.mode;
    const temp = (0,atomic_write/* tempPath */.EZ)((0,external_node_path_.dirname)(target));
    try {
        external_node_fs_.writeFileSync(temp, text, { flag: 'wx' });
        if (mode !== undefined)
            external_node_fs_.chmodSync(temp, mode & 0o7777);
        await external_node_fs_.promises.rename(temp, target);
    }
    catch (error) {
        external_node_fs_.rmSync(temp, { force: true });
        throw error;
    }
}
function leavesRepository(path) {
    if (!external_node_fs_.lstatSync(path).isSymbolicLink())
        return false;
    const root = external_node_fs_.realpathSync((0,workspace_root/* findGitRoot */.k)((0,external_node_path_.dirname)(path)) ?? (0,external_node_path_.dirname)(path));
    const inside = (0,external_node_path_.relative)(root, external_node_fs_.realpathSync(path));
    return inside.startsWith('..') || inside.startsWith(external_node_path_.sep) || inside.split(external_node_path_.sep).includes('.git');
}
function refusedLink(file) {
    return {
        reason: 'refused',
        message: `'${file}' is a link that leads out of the repository`,
        location: { file },
        hint: 'replace the link by the file itself',
    };
}
function diskFailure(error, file) {
    const { code, syscall } = error;
    if (code === undefined || syscall === undefined)
        throw error;
    return {
        reason: 'storage',
        message: `'${file}' could not be written: ${code}`,
        location: { file },
        hint: 'check who owns it and that the disk has space; what was made is in the cache, and the next run restores it',
    };
}


/***/ })

};
