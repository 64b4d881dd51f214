export const id = 5139;
export const ids = [5139,2955];
export const modules = {

/***/ 12755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
function harmless(text) {
    return text.replace(/[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}


/***/ }),

/***/ 65139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plotsModify: () => (/* binding */ plotsModify)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _project_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45690);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51258);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12755);
/* harmony import */ var _stage_dump_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13667);
/* harmony import */ var _write_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65336);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4285);







const plotsModify = {
    name: 'plots modify',
    help: 'Change how a plot that a stage makes is drawn; an output becomes a plot by it',
    args: '<target>',
    options: [
        { flags: '-t, --template <name>', help: 'template: a built-in one, one in .dvc/plots, or a file' },
        { flags: '-x <field>', help: 'field for the x axis' },
        { flags: '-y <field>', help: 'field for the y axis' },
        { flags: '--no-header', help: 'CSV and TSV files have no header' },
        { flags: '--title <text>', help: 'title' },
        { flags: '--x-label <text>', help: 'label of the x axis' },
        { flags: '--y-label <text>', help: 'label of the y axis' },
        { flags: '--unset <properties...>', help: 'properties to take away' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run(words, host) {
        const done = await (0,_write_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withWriting */ .$)(host, { what: 'plots modify', scmContext: false }, (writing) => modify(writing, words));
        return done.ok ? 0 : (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_3__/* .verbFailures */ .jy)(done.failures);
    },
};
async function modify(writing, words) {
    const { session } = writing;
    const props = givenProps(words);
    const name = props.get('template');
    const template = typeof name === 'string'
        ? (0,_render_js__WEBPACK_IMPORTED_MODULE_5__/* .findTemplate */ ._)(name, { projectRoot: session.projectRoot, here: session.host.cwd })
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
    if (!template.ok)
        return template;
    const [target = ''] = words.args;
    const found = outputOf(writing, target);
    if (!found.ok)
        return found;
    const { stage, output } = found.value;
    const changed = changedOutput(output, props, words);
    if (!changed.ok)
        return changed;
    const outs = stage.outs.map((each) => (each === output ? changed.value : each));
    return (0,_stage_dump_js__WEBPACK_IMPORTED_MODULE_3__/* .dumpStage */ .T6)(writing, { ...stage, outs });
}
function givenProps({ options }) {
    const given = [
        ['template', options.template],
        ['x', options.x],
        ['y', options.y],
        ['x_label', options.xLabel],
        ['y_label', options.yLabel],
        ['title', options.title],
    ];
    const props = new Map();
    for (const [key, value] of given)
        if (typeof value === 'string')
            props.set(key, value);
    if (options.header === false)
        props.set('header', false);
    return props;
}
function outputOf({ project, session }, target) {
    const [broken] = project.graphFailures;
    if (broken !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(broken);
    const path = (0,_project_place_js__WEBPACK_IMPORTED_MODULE_1__/* .typedPath */ .or)(target, session.cwd, session.projectRoot);
    for (const stage of project.stages) {
        const output = stage.outs.find(({ place }) => place.kind !== 'url' && place.path === path);
        if (output === undefined)
            continue;
        return stage.dvcFile === undefined ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ stage, output }) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(notOfAStage(target));
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        reason: 'project',
        message: `Unable to find DVC file with output '${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(target.slice(0, 200))}'`,
    });
}
const props = ['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
function changedOutput(output, given, { options }) {
    const unset = Array.isArray(options.unset) ? options.unset.map(String) : undefined;
    if (output.role !== 'plot' && unset !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noPlot(output.path));
    const own = new Map(output.props ?? []);
    const missing = (unset ?? []).filter((key) => !props.includes(key) || !own.has(key));
    if (missing.length > 0) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `display properties ${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)((0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .pyRepr */ .n3)(missing))} not found in plot '${output.path}'`,
        });
    }
    for (const key of unset ?? [])
        own.delete(key);
    for (const [key, value] of given)
        own.set(key, value);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ ...output, role: 'plot', props: own });
}
function noPlot(path) {
    return {
        reason: 'project',
        message: `'${path}' is not a known plot. Use \`dvc plots modify\` to turn it into one.`,
    };
}
function notOfAStage(target) {
    return {
        reason: 'project',
        message: `'${(0,_harmless_js__WEBPACK_IMPORTED_MODULE_6__/* .harmless */ .I)(target.slice(0, 200))}' is tracked by a .dvc file, and only plots of stages are modified`,
        hint: 'name it under `plots` in dvc.yaml',
    };
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPlot),
/* harmony export */   _: () => (/* binding */ findTemplate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71957);
/* harmony import */ var _report_plots_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96436);
/* harmony import */ var _report_plots_templates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59064);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78554);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52855);
/* harmony import */ var _workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31266);








function renderPlot(plot, setting) {
    if (plot.images !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: 'images', images: writeImages(plot.images, setting.out) });
    const { axes, props } = plot;
    if (axes === undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: 'nothing' });
    const name = typeof props.get('template') === 'string' ? String(props.get('template')) : 'linear';
    const template = findTemplate(name, setting);
    if (!template.ok)
        return template;
    const absent = [axes.x, axes.y].find((field) => !plot.datapoints.some((row) => row.has(field)));
    if (absent !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(trouble(`Field '${absent}' does not exist in provided data.`));
    const filled = (0,_report_plots_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .fillPlot */ .$)({
        template: template.value,
        templateName: name,
        datapoints: plot.datapoints,
        revisions: plot.revisions,
        title: props.get('title') ?? plot.name,
        x: axes.x,
        y: axes.y,
        xLabel: axes.xLabel,
        yLabel: axes.yLabel,
        sources: axes.sources,
    }, setting.split);
    if (typeof filled === 'string')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(trouble(filled));
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ kind: 'vega', plot: filled, revisions: plot.revisions });
}
function findTemplate(name, { projectRoot, here }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectRoot, '.dvc', 'plots');
    const own = /^[\w.-]+$/.test(name) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.json`)] : [];
    const inProject = (0,_workspace_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .safePath */ .n)(here, name, projectRoot);
    for (const file of [...own, ...(inProject.ok ? [inProject.value] : [])]) {
        const bytes = bytesOf(file);
        if (bytes === undefined)
            continue;
        const parsed = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .V)(bytes, name);
        if (!parsed.ok)
            return parsed;
        if ((0,_values_value_js__WEBPACK_IMPORTED_MODULE_7__/* .isMapping */ .pi)(parsed.value.value))
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(parsed.value.value);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(trouble(`the template '${name}' is no JSON object`));
    }
    const builtIn = (0,_report_plots_templates_js__WEBPACK_IMPORTED_MODULE_4__/* .builtInTemplate */ .m)(name);
    return builtIn === undefined
        ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)(trouble(`Template '${name}' not found.`, 'see `plots templates` for those that are built in'))
        : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__.ok)(builtIn);
}
function bytesOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch {
        return undefined;
    }
}
function trouble(message, hint = 'see the definition of the plot in dvc.yaml') {
    return { reason: 'project', message, hint, unforeseen: true };
}
function writeImages(images, out) {
    return images.map(({ rev, file, bytes }) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(out, { recursive: true });
        const url = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out, `${rev}_${file}`.replaceAll('/', '_'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(url, bytes);
        return { rev, url };
    });
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

/***/ 96436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ fillPlot)
});

// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/report/plots/template-parts.js
var template_parts = __webpack_require__(57276);
;// CONCATENATED MODULE: ./lib/report/plots/anchors.js


function hasAnchor(template, name) {
    const text = (0,template_parts/* anchor */.Y3)(name);
    const holds = (value) => (0,values_value/* isMapping */.pi)(value)
        ? [...value.values()].some((item) => (0,values_value/* isList */.Lv)(item) ? item.some((each) => !(0,values_value/* isList */.Lv)(each) && holds(each)) : holds(item))
        : value === text;
    return (0,values_value/* isMapping */.pi)(template) && holds(template);
}
function fillAnchor(template, name, value) {
    const text = (0,template_parts/* anchor */.Y3)(name);
    const fill = (item) => {
        if ((0,values_value/* isMapping */.pi)(item))
            return new Map([...item].map(([key, each]) => [key, inText(each, text, value) ?? fill(each)]));
        if ((0,values_value/* isList */.Lv)(item))
            return item.map((each) => (each === text ? value : fill(each)));
        return item;
    };
    return fill(template);
}
function inText(item, text, value) {
    if (typeof item !== 'string')
        return undefined;
    if (item === text)
        return value;
    return typeof value === 'string' && item.includes(text) ? item.replaceAll(text, () => value) : undefined;
}
function escapedField(field) {
    return field.replace(/[.[\]]/g, '\\$&');
}
function textAt(map, key) {
    const value = map.get(key);
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/report/plots/optional-anchors.js


const known = [
    'color',
    'column',
    'group_by_x',
    'group_by_y',
    'group_by',
    'pivot_field',
    'plot_height',
    'plot_width',
    'row',
    'shape',
    'stroke_dash',
    'tooltip',
    'zoom_and_pan',
];
const ranges = {
    color: ['#945dd6', '#13adc7', '#f46837', '#48bb78', '#4299e1', '#ed8936', '#f56565'],
    stroke_dash: [
        [1, 0],
        [8, 8],
        [8, 4],
        [4, 4],
        [4, 2],
        [2, 1],
        [1, 1],
    ],
    shape: ['circle', 'square', 'triangle', 'diamond'],
};
function optionalAnchors(plot, has) {
    const asked = known.filter(has);
    if (asked.length === 0)
        return { values: [], unused: [], varied: undefined };
    const { varied, domain } = variations(plot.sources);
    const isSingle = plot.sources.length <= 1;
    const values = [
        ['color', scale('rev', 'color', plot.revisions)],
        ['zoom_and_pan', { name: 'grid', select: 'interval', bind: 'scales' }],
        ['plot_height', 300],
        ['plot_width', 300],
        ...(isSingle ? single(plot) : several(plot, varied, domain)),
    ];
    const filled = values.filter(([name]) => asked.includes(name));
    const names = new Set(filled.map(([name]) => name));
    return {
        values: filled.map(([name, value]) => [name, (0,template_parts/* specValue */.FD)(value)]),
        unused: isSingle ? asked.filter((name) => !names.has(name)) : [],
        varied: isSingle ? [] : varied,
    };
}
function single(plot) {
    return [...groups(plot, ['rev']), ['pivot_field', 'datum.rev'], ['tooltip', tooltip(plot, [])]];
}
function several(plot, varied, domain) {
    const field = varied.join('::');
    return [
        ...groups(plot, ['rev', field]),
        ['pivot_field', ['rev', ...varied].map((key) => `datum.${key}`).join(" + '::' + ")],
        ['row', { field, sort: [] }],
        ['column', { field, sort: [] }],
        ['tooltip', tooltip(plot, [field])],
        ['stroke_dash', scale(field, 'stroke_dash', domain)],
        ['shape', scale(field, 'shape', domain)],
    ];
}
function groups({ x, y }, by) {
    return [
        ['group_by', by],
        ['group_by_x', [...by, x]],
        ['group_by_y', [...by, y]],
    ];
}
function tooltip({ x, y }, more) {
    return ['rev', x, y, ...more].map((field) => ({ field }));
}
function scale(field, name, domain) {
    const all = ranges[name];
    const range = domain.map((_, i) => all[i % all.length] ?? null);
    const legend = { symbolFillColor: 'transparent', symbolStrokeColor: 'grey' };
    return { field, scale: { domain, range }, ...(name === 'color' ? {} : { legend }) };
}
function variations(sources) {
    const files = new Set(sources.map(({ filename }) => filename));
    const fields = new Set(sources.map(({ field }) => field));
    const varied = [...(files.size > 1 ? ['filename'] : []), ...(fields.size > 1 ? ['field'] : [])];
    const both = new Set(sources.map(({ filename, field }) => `${filename}::${field}`));
    const domain = varied.length === 2 ? both : varied[0] === 'filename' ? files : fields;
    return { varied, domain: [...domain].sort(values_value/* compareCodePoints */.OP) };
}

;// CONCATENATED MODULE: ./lib/report/plots/spec.js




const splitNames = new Set([
    'color',
    'data',
    'plot_height',
    'plot_width',
    'shape',
    'stroke_dash',
    'title',
    'tooltip',
    'x_label',
    'y_label',
    'zoom_and_pan',
]);
function fillPlot(plot, split) {
    const { template, templateName } = plot;
    const anchors = new Map();
    let content = template;
    const fill = (name, value) => {
        if (split && splitNames.has(name))
            anchors.set((0,template_parts/* anchor */.Y3)(name), value);
        else
            content = fillAnchor(content, name, value);
    };
    const optional = optionalAnchors(plot, (name) => hasAnchor(template, name));
    for (const [name, value] of optional.values)
        fill(name, value);
    for (const name of optional.unused)
        content = fillAnchor(content, name, new Map());
    fill('title', plot.title);
    fill('x', escapedField(plot.x));
    fill('y', escapedField(plot.y));
    if (!(0,values_value/* pyEqual */.Q8)(plot.xLabel, null))
        fill('x_label', plot.xLabel);
    if (!(0,values_value/* pyEqual */.Q8)(plot.yLabel, null))
        fill('y_label', plot.yLabel);
    if (!split && !hasAnchor(content, 'data')) {
        return `Template '${templateName}' is not using '${(0,template_parts/* anchor */.Y3)('data')}' anchor`;
    }
    fill('data', optional.varied === undefined ? plot.datapoints : slimmed(plot.datapoints, optional.varied));
    return { content, anchors };
}
function slimmed(datapoints, varied) {
    const isBoth = varied.length === 2;
    const gone = isBoth ? varied : ['filename', 'field'].filter((key) => !varied.includes(key));
    return datapoints.map((row) => {
        const kept = new Map(row);
        if (isBoth)
            kept.set(varied.join('::'), varied.map((key) => String(row.get(key) ?? '')).join('::'));
        for (const key of gone)
            kept.delete(key);
        return kept;
    });
}


/***/ }),

/***/ 57276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   FD: () => (/* binding */ specValue),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   d5: () => (/* binding */ head),
/* harmony export */   kn: () => (/* binding */ noZero),
/* harmony export */   yo: () => (/* binding */ axis)
/* harmony export */ });
function specValue(spec) {
    if (Array.isArray(spec))
        return spec.map(specValue);
    if (typeof spec === 'number')
        return Number.isInteger(spec) ? BigInt(spec) : spec;
    if (spec === null || typeof spec !== 'object')
        return spec;
    return new Map(Object.entries(spec).map(([key, item]) => [key, specValue(item)]));
}
function anchor(name) {
    return `<DVC_METRIC_${name.toUpperCase()}>`;
}
function axis(name, more = {}) {
    const { type = 'quantitative', ...rest } = more;
    return { field: anchor(name), type, title: anchor(`${name}_label`), ...rest };
}
const head = {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    data: { values: anchor('data') },
    title: { text: anchor('title'), anchor: 'middle' },
};
const size = {
    width: anchor('plot_width'),
    height: anchor('plot_height'),
};
const noZero = { zero: false };


/***/ }),

/***/ 59064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ builtInTemplate),
  V: () => (/* binding */ templateNames)
});

// EXTERNAL MODULE: ./lib/report/plots/template-parts.js
var template_parts = __webpack_require__(57276);
;// CONCATENATED MODULE: ./lib/report/plots/confusion-templates.js

const [x, y] = [(0,template_parts/* anchor */.Y3)('x'), (0,template_parts/* anchor */.Y3)('y')];
const nominal = { type: 'nominal', sort: 'ascending' };
const confusion = matrix({
    params: [{ name: 'showValues', bind: { input: 'checkbox' } }],
    groupOfY: (0,template_parts/* anchor */.Y3)('group_by_y'),
    share: [
        { joinaggregate: [{ op: 'max', field: 'xy_count', as: 'max_count' }], groupby: [] },
        { calculate: 'datum.xy_count / datum.max_count', as: 'percent_of_max' },
    ],
    shown: 'xy_count',
    scale: { domainMin: 0, nice: true },
    tooltip: { field: 'xy_count', type: 'quantitative' },
    text: { text: { condition: { param: 'showValues', field: 'xy_count', type: 'quantitative' } } },
    dark: 'datum.percent_of_max > 0.5',
});
const confusionNormalized = matrix({
    groupOfY: ['rev', y],
    share: [
        { joinaggregate: [{ op: 'sum', field: 'xy_count', as: 'sum_y' }], groupby: [y] },
        { calculate: 'datum.xy_count / datum.sum_y', as: 'percent_of_y' },
    ],
    shown: 'percent_of_y',
    scale: { domain: [0, 1] },
    tooltip: { field: 'percent_of_y', type: 'quantitative', format: '.2f' },
    text: {},
    dark: 'datum.percent_of_y > 0.5',
});
function matrix(kind) {
    return {
        ...template_parts/* head */.d5,
        facet: { column: { field: 'rev', sort: [] }, row: (0,template_parts/* anchor */.Y3)('row') },
        ...(kind.params === undefined ? {} : { params: kind.params }),
        spec: {
            transform: [
                { aggregate: [{ op: 'count', as: 'xy_count' }], groupby: [y, x] },
                { impute: 'xy_count', groupby: kind.groupOfY, key: x, value: 0 },
                { impute: 'xy_count', groupby: (0,template_parts/* anchor */.Y3)('group_by_x'), key: y, value: 0 },
                ...kind.share,
            ],
            encoding: { x: nominalAxis('x'), y: nominalAxis('y') },
            layer: confusion_templates_layers(kind),
        },
    };
}
function nominalAxis(name) {
    return { field: (0,template_parts/* anchor */.Y3)(name), ...nominal, title: (0,template_parts/* anchor */.Y3)(`${name}_label`) };
}
function confusion_templates_layers({ shown, scale, tooltip, text, dark }) {
    const label = { type: 'single', on: 'mouseover', encodings: ['x', 'y'], empty: 'none', clear: 'mouseout' };
    return [
        {
            mark: 'rect',
            ...template_parts/* size */.Ej,
            encoding: { color: { field: shown, type: 'quantitative', title: '', scale } },
        },
        {
            selection: { label },
            mark: 'rect',
            encoding: {
                tooltip: [{ field: x, type: 'nominal' }, { field: y, type: 'nominal' }, tooltip],
                opacity: { condition: { selection: 'label', value: 1 }, value: 0 },
            },
        },
        {
            transform: [{ filter: { selection: 'label' } }],
            layer: [{ mark: { type: 'rect', color: 'lightpink' } }],
        },
        {
            mark: 'text',
            encoding: { ...text, color: { condition: { test: dark, value: 'white' }, value: 'black' } },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/report/plots/templates.js


const [templates_x, templates_y] = [(0,template_parts/* anchor */.Y3)('x'), (0,template_parts/* anchor */.Y3)('y')];
const zoom = [(0,template_parts/* anchor */.Y3)('zoom_and_pan')];
const byData = { content: 'data' };
const byRev = { field: 'rev', type: 'nominal' };
const simple = {
    ...template_parts/* head */.d5,
    params: zoom,
    ...template_parts/* size */.Ej,
    mark: { type: 'line', tooltip: byData },
    encoding: {
        x: (0,template_parts/* axis */.yo)('x'),
        y: (0,template_parts/* axis */.yo)('y', { scale: template_parts/* noZero */.kn }),
        color: (0,template_parts/* anchor */.Y3)('color'),
        strokeDash: (0,template_parts/* anchor */.Y3)('stroke_dash'),
        tooltip: (0,template_parts/* anchor */.Y3)('tooltip'),
    },
};
const scatter = {
    ...template_parts/* head */.d5,
    ...template_parts/* size */.Ej,
    mark: { type: 'point', tooltip: byData },
    params: zoom,
    encoding: {
        x: (0,template_parts/* axis */.yo)('x'),
        y: (0,template_parts/* axis */.yo)('y'),
        color: (0,template_parts/* anchor */.Y3)('color'),
        shape: (0,template_parts/* anchor */.Y3)('shape'),
        tooltip: (0,template_parts/* anchor */.Y3)('tooltip'),
    },
};
const scatterJitter = {
    ...template_parts/* head */.d5,
    ...template_parts/* size */.Ej,
    transform: [
        { calculate: 'random()', as: 'randomX' },
        { calculate: 'random()', as: 'randomY' },
    ],
    mark: { type: 'point', tooltip: byData },
    encoding: {
        x: { field: templates_x, title: (0,template_parts/* anchor */.Y3)('x_label') },
        y: { field: templates_y, title: (0,template_parts/* anchor */.Y3)('y_label') },
        color: (0,template_parts/* anchor */.Y3)('color'),
        shape: (0,template_parts/* anchor */.Y3)('shape'),
        tooltip: (0,template_parts/* anchor */.Y3)('tooltip'),
        xOffset: { field: 'randomX', type: 'quantitative' },
        yOffset: { field: 'randomY', type: 'quantitative' },
    },
};
const smooth = {
    ...template_parts/* head */.d5,
    ...template_parts/* size */.Ej,
    params: [{ name: 'smooth', value: 0.001, bind: { input: 'range', min: 0.001, max: 1, step: 0.001 } }],
    encoding: { x: (0,template_parts/* axis */.yo)('x'), color: (0,template_parts/* anchor */.Y3)('color'), strokeDash: (0,template_parts/* anchor */.Y3)('stroke_dash') },
    layer: [
        {
            layer: [
                { params: zoom, mark: 'line' },
                { transform: [{ filter: { param: 'hover', empty: false } }], mark: 'point' },
            ],
            encoding: { y: (0,template_parts/* axis */.yo)('y', { scale: template_parts/* noZero */.kn }), color: byRev },
            transform: [{ loess: templates_y, on: templates_x, groupby: (0,template_parts/* anchor */.Y3)('group_by'), bandwidth: { signal: 'smooth' } }],
        },
        {
            mark: { type: 'line', opacity: 0.2 },
            encoding: { x: (0,template_parts/* axis */.yo)('x'), y: (0,template_parts/* axis */.yo)('y', { scale: template_parts/* noZero */.kn }), color: byRev },
        },
        {
            mark: { type: 'circle', size: 10 },
            encoding: {
                x: { aggregate: 'max', ...(0,template_parts/* axis */.yo)('x') },
                y: { aggregate: { argmax: templates_x }, ...(0,template_parts/* axis */.yo)('y', { scale: template_parts/* noZero */.kn }) },
                color: byRev,
            },
        },
        {
            transform: [
                { calculate: (0,template_parts/* anchor */.Y3)('pivot_field'), as: 'pivot_field' },
                { pivot: 'pivot_field', op: 'mean', value: templates_y, groupby: [templates_x] },
            ],
            mark: { type: 'rule', tooltip: byData, stroke: 'grey' },
            encoding: { opacity: { condition: { value: 0.3, param: 'hover', empty: false }, value: 0 } },
            params: [
                {
                    name: 'hover',
                    select: { type: 'point', fields: [templates_x], nearest: true, on: 'mouseover', clear: 'mouseout' },
                },
            ],
        },
    ],
};
function bar(sort) {
    return {
        ...template_parts/* head */.d5,
        ...template_parts/* size */.Ej,
        mark: { type: 'bar' },
        params: zoom,
        encoding: {
            x: (0,template_parts/* axis */.yo)('x', { scale: template_parts/* noZero */.kn }),
            y: (0,template_parts/* axis */.yo)('y', { type: 'nominal', ...sort }),
            yOffset: { field: 'rev', sort: [] },
            color: (0,template_parts/* anchor */.Y3)('color'),
            column: (0,template_parts/* anchor */.Y3)('column'),
        },
    };
}
const specs = {
    simple,
    linear: smooth,
    confusion: confusion,
    confusion_normalized: confusionNormalized,
    scatter,
    scatter_jitter: scatterJitter,
    smooth,
    bar_horizontal_sorted: bar({ sort: '-x' }),
    bar_horizontal: bar({}),
};
const templateNames = Object.keys(specs);
function builtInTemplate(name) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    return spec === undefined ? undefined : (0,template_parts/* specValue */.FD)(spec);
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
