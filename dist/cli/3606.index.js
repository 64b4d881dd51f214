export const id = 3606;
export const ids = [3606];
export const modules = {

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

/***/ 83357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlotChanged)
/* harmony export */ });
function isPlotChanged(plot) {
    switch (plot.kind) {
        case 'image':
            return plot.old?.hash !== plot.new?.hash;
        case 'confusion':
            return plot.cells.some((cell) => cell.old !== cell.new);
        default:
            return JSON.stringify(plot.old ?? null) !== JSON.stringify(plot.new ?? null);
    }
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ savedText)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);


function savedText({ saved, run, plan }) {
    const { stages, transfer, seconds } = saved;
    const time = seconds === undefined ? '' : ` (about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)})`;
    const parts = [
        stages === 0 ? '' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(stages, 'stage')}${time}`,
        transfer.bytes === 0 ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(transfer.bytes)} of transfer`,
    ].filter((part) => part !== '');
    const first = run === undefined ? 'No need to run or move' : 'Saved';
    const rest = run === undefined ? toFetch(plan?.totals.fetch) : moved(run);
    return [parts.length === 0 ? '' : `${first} ${parts.join(' and ')}.`, rest]
        .filter((part) => part !== '')
        .join(' ');
}
function moved({ fetched, pushed }) {
    if (fetched.bytes + pushed.bytes === 0)
        return '';
    return `Moved ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(fetched.bytes)} in, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(pushed.bytes)} out.`;
}
function toFetch(fetch) {
    if (fetch === undefined || fetch.objects === 0)
        return '';
    return `A run would fetch ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fetch.objects, 'object')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(fetch.bytes)}.`;
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

/***/ 13216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jY: () => (/* binding */ explanationText),
  Pt: () => (/* binding */ planText),
  UH: () => (/* binding */ reportText)
});

// UNUSED EXPORTS: runText

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/reasons.js
var reasons = __webpack_require__(43959);
// EXTERNAL MODULE: ./lib/report/saved.js
var saved = __webpack_require__(6861);
// EXTERNAL MODULE: ./lib/report/stage-rows.js
var stage_rows = __webpack_require__(15780);
// EXTERNAL MODULE: ./lib/report/evidence.js
var evidence = __webpack_require__(83357);
// EXTERNAL MODULE: ./lib/report/sparkline.js
var sparkline = __webpack_require__(46505);
;// CONCATENATED MODULE: ./lib/report/terminal-evidence.js




function dataCells({ path, kind, files, bytes, rows }) {
    const isFolder = path.endsWith('/');
    return [
        `data ${(0,report_escape/* terminalText */.eR)(path)}`,
        kind,
        isFolder ? amount(files, format/* formatCount */.B4, ' files') : '',
        amount(bytes, format/* formatBytes */.z3, ''),
        amount(rows, format/* formatCount */.B4, ' rows'),
    ];
}
function plotCells(plot) {
    if (!(0,evidence/* isPlotChanged */.w)(plot))
        return [];
    const title = `plot ${(0,report_escape/* terminalText */.eR)(plot.title)}`;
    if (plot.kind === 'image' || plot.kind === 'confusion')
        return [[title, `${plot.kind} changed`]];
    const [now, old] = [line(plot.new), line(plot.old)];
    return [[title, now === '' ? 'gone' : now, old === '' ? 'new' : `before ${old}`]];
}
function line(points) {
    const values = (points ?? []).flatMap(({ y }) => (Number.isFinite(y) ? [y] : []));
    return values.length === 0 ? '' : (0,sparkline/* sparkline */.K)(values, 24);
}
function amount(change, format, unit) {
    if (change === undefined || (change.old === undefined && change.new === undefined))
        return '';
    const [old, now] = [change.old, change.new].map((value) => (value === undefined ? '–' : format(value)));
    return `${old} → ${now}${unit}`;
}

// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(94468);
// EXTERNAL MODULE: ./lib/report/watch/watch-lines.js
var watch_lines = __webpack_require__(68259);
;// CONCATENATED MODULE: ./lib/report/watch/watch-text.js


const marks = { good: '✔', news: '+', bad: '✘', plain: '·' };
function watchText({ watch }, style) {
    const lines = watch === undefined ? [] : (0,watch_lines/* watchLines */.hl)(watch);
    return lines.map(({ state, words }) => (0,terminal_style/* wrap */.LV)(`${marks[state]} ${(0,terminal_style/* terminalWords */.AC)(words, style)}`, style.columns ?? 80, 2));
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/terminal.js










function planText(plan, style = {}) {
    const rows = (0,stage_rows/* stageRows */.U7)(plan, undefined);
    const title = (0,terminal_style/* terminalWords */.AC)((0,headline/* planWords */.DO)(rows, (0,stage_rows/* countStates */.c0)(rows)), style);
    const { fetch, avoided } = plan.totals;
    const base = plan.base === undefined ? '' : `; compared with ${(0,report_escape/* terminalText */.eR)(plan.base.rev)}${shortSha(plan.base.sha)}`;
    return paragraphs([
        [(0,terminal_style/* wrap */.LV)(`${title}${base}`, widthOf(style), 2)],
        stageLines(rows, style),
        fetch.objects + avoided.objects === 0
            ? []
            : [(0,terminal_style/* wrap */.LV)(`To fetch: ${terminal_amount(fetch)}. Stays where it is: ${terminal_amount(avoided)}.`, widthOf(style), 2)],
    ]);
}
function runText(run, style = {}) {
    const rows = stageRows(undefined, run);
    return paragraphs([
        stageLines(rows, style),
        ...rows.filter(({ state }) => state === 'failed').map((row) => failedLines(row, style)),
        run.failures.flatMap((failure) => failureLines(failure, style)),
        [movedLine(run)],
    ]);
}
function explanationText(explanations, style = {}) {
    return paragraphs(explanations.map((sentences) => sentences.map((words) => (0,terminal_style/* wrap */.LV)((0,terminal_style/* terminalWords */.AC)(words, style), widthOf(style), 2))));
}
function reportText(report, style = {}) {
    const { stages, failures, warnings, metrics, params } = report;
    const changedParams = params.filter(({ changed }) => changed);
    return paragraphs([
        [(0,terminal_style/* wrap */.LV)((0,terminal_style/* terminalWords */.AC)(report.headline, style), widthOf(style), 2)],
        ...stages.filter(({ state }) => state === 'failed').map((row) => failedLines(row, style)),
        failures.flatMap((failure) => failureLines(failure, style)),
        warnings.flatMap((failure) => failureLines(failure, style, 'warning: ')),
        watchText(report, style),
        (0,terminal_style/* columnsText */.v6)(report.gates.map(({ gate, limit, value, state }) => [
            `gate ${(0,report_escape/* terminalText */.eR)(gate)}`,
            (0,report_escape/* terminalText */.eR)(limit),
            (0,report_escape/* terminalText */.eR)(value),
            state,
        ])),
        report.owners.map(({ owner, of }) => `owned by ${(0,report_escape/* terminalText */.eR)(owner)}: ${of
            .slice(0, 8)
            .map((each) => (0,report_escape/* terminalText */.eR)(each))
            .join(', ')}`),
        (0,terminal_style/* columnsText */.v6)(metrics.filter(({ comparison }) => comparison !== 'same').map(metricCells), [
            false,
            true,
            false,
            false,
        ]),
        (0,terminal_style/* columnsText */.v6)(changedParams.map(({ key, file, old, new: now, reaches }) => [
            (0,report_escape/* terminalText */.eR)(key === '' ? file : key),
            `${(0,report_escape/* terminalText */.eR)((0,format/* formatParam */.Nt)(old))} → ${(0,report_escape/* terminalText */.eR)((0,format/* formatParam */.Nt)(now))}`,
            reaches.length === 0 ? '' : (0,terminal_style/* terminalWords */.AC)(['reaches ', ...(0,words/* list */.p_)(reaches, 4)], {}),
        ])),
        stageLines(stages, style),
        (0,terminal_style/* columnsText */.v6)(report.data.map(dataCells)),
        (0,terminal_style/* columnsText */.v6)(report.plots.flatMap(plotCells)),
        (0,saved/* savedText */.X)(report) === '' ? [] : [(0,terminal_style/* wrap */.LV)((0,saved/* savedText */.X)(report), widthOf(style), 2)],
    ]);
}
function stageLines(rows, style) {
    const shown = rows.filter(({ state, verdict }) => !(0,stage_rows/* isQuiet */.rM)(state) || (verdict !== undefined && verdict !== 'fresh'));
    const cells = shown.map((row) => [
        (0,terminal_style/* stateText */.r9)(row.state, style),
        (0,report_escape/* terminalText */.eR)(row.stage.address),
        [(0,terminal_style/* terminalWords */.AC)((0,reasons/* whyStage */.pE)(row), style), ...notesOf(row)].filter((part) => part !== '').join('; '),
    ]);
    return (0,terminal_style/* columnsText */.v6)(cells).map((line) => (0,terminal_style/* wrap */.LV)(line, widthOf(style), 13));
}
function notesOf(row) {
    const { since, seconds, estimateSeconds, state, blockedBy, afterMerge } = row;
    const isAhead = state === 'stale' || state === 'waiting';
    const time = seconds === undefined ? '' : (0,format/* formatDuration */.a3)(seconds);
    const about = isAhead && estimateSeconds !== undefined ? `about ${(0,format/* formatDuration */.a3)(estimateSeconds)}` : '';
    return [
        state === 'blocked' && blockedBy.length > 0
            ? (0,terminal_style/* terminalWords */.AC)(['blocked by ', ...(0,words/* list */.p_)(blockedBy, 3)], {})
            : '',
        afterMerge === true ? 'after merge' : '',
        (0,report_escape/* terminalText */.eR)((0,stage_rows/* exportWords */.KS)(row) ?? ''),
        since === 'base' ? 'already stale on the base' : '',
        (isAhead ? about : time).replaceAll(' ', '\u00a0'),
    ];
}
function failedLines({ stage, failure, logTail }, style) {
    const title = `${(0,terminal_style/* paint */.nI)('failed', '31', style.colour)} ${(0,report_escape/* terminalText */.eR)(stage.address)}: ${(0,report_escape/* terminalText */.eR)(failure?.message ?? 'its command failed')}`;
    const hint = failure?.hint === undefined ? [] : [`  ${(0,report_escape/* terminalText */.eR)(failure.hint)}`];
    return [title, ...hint, ...(logTail ?? []).map((line) => `  | ${(0,report_escape/* terminalText */.eR)(line, 400)}`)];
}
function failureLines({ message, location, hint }, style, prefix = '') {
    const place = [location?.file, location?.line, location?.column]
        .filter((part) => part !== undefined)
        .join(':');
    const start = place === '' ? '' : `${(0,terminal_style/* paint */.nI)((0,report_escape/* terminalText */.eR)(place), '1', style.colour)}  `;
    return [
        `${prefix}${start}${(0,report_escape/* terminalText */.eR)(message, 400)}`,
        ...(hint === undefined ? [] : [`    ${(0,report_escape/* terminalText */.eR)(hint, 400)}`]),
    ];
}
function metricCells(row) {
    const [old, now] = (0,format/* formatPair */.kI)(row.old, row.new);
    const relative = row.relative === undefined ? '' : ` (${(0,format/* formatRelative */.om)(row.relative)})`;
    const change = row.diff === undefined ? row.comparison : `${(0,format/* formatChange */.eD)(row.diff)}${relative}`;
    return [
        (0,report_escape/* terminalText */.eR)((0,headline/* metricName */.Kh)(row)),
        `${(0,report_escape/* terminalText */.eR)(old)} → ${(0,report_escape/* terminalText */.eR)(now)}`,
        change,
        row.verdict ?? '',
    ];
}
function movedLine({ fetched, pushed, avoided }) {
    return `Fetched ${terminal_amount(fetched)}; pushed ${terminal_amount(pushed)}; not moved: ${terminal_amount(avoided)}.`;
}
function terminal_amount({ objects, bytes }) {
    return objects === 0 ? 'nothing' : `${(0,words/* counted */.hS)(objects, 'object')}, ${(0,format/* formatBytes */.z3)(bytes)}`;
}
function shortSha(sha) {
    return sha === undefined ? '' : ` (${(0,report_escape/* terminalText */.eR)(sha.slice(0, 7))})`;
}
function paragraphs(blocks) {
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function widthOf({ columns }) {
    return Math.max(40, columns ?? 80);
}


/***/ }),

/***/ 31043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ drillWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);


function drillWords({ remote, tried, of, objects, bytes, seconds, failures }) {
    const part = tried === of ? `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(of, 'output')}` : `${tried} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(of, 'output')}`;
    const amount = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(objects, 'object')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}) in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)}`;
    if (failures.length === 0)
        return [`Drill: ${part} came back from `, { text: remote }, `, verified: ${amount}`];
    const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : '';
    return [
        'Drill: not everything came back from ',
        { text: remote },
        `, ${part} tried: `,
        { text: failures[0]?.message ?? '' },
        more,
    ];
}


/***/ }),

/***/ 68259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hl: () => (/* binding */ watchLines)
/* harmony export */ });
/* unused harmony exports ruleWords, lostWords */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46505);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58191);
/* harmony import */ var _drill_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31043);




function watchLines(watch) {
    const order = ['broken', 'updated', 'changed', 'unchecked', 'unchanged'];
    const feeds = watch.feeds.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
    const { drill } = watch;
    return [
        ...feeds.map(feedLine),
        ...timeLines(watch),
        ...watch.trends
            .slice(0, mostTrends)
            .map((trend) => ({ state: 'plain', words: trendWords(trend) })),
        ...watch.broken.map((rule) => ({ state: 'bad', words: ruleWords(rule) })),
        ...watch.lost.map((lost) => ({ state: 'bad', words: lostWords(lost) })),
        ...(drill === undefined
            ? []
            : [
                {
                    state: drill.failures.length === 0 ? 'good' : 'bad',
                    words: (0,_drill_text_js__WEBPACK_IMPORTED_MODULE_1__/* .drillWords */ .p)(drill),
                },
            ]),
    ];
}
function feedLine({ state, address, source, old, new: now, failure }) {
    const of = ['Feed ', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(address), ' from ', (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(source), ': '];
    const message = { text: failure?.message ?? 'it cannot be read' };
    if (state === 'broken')
        return { state: 'bad', words: [...of, message] };
    if (state === 'unchecked')
        return { state: 'plain', words: [...of, message] };
    if (state === 'unchanged')
        return { state: 'plain', words: [...of, 'unchanged, nothing downloaded'] };
    const versions = [old, now].flatMap((version) => (version === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(version)]));
    const between = versions.flatMap((version, i) => (i === 0 ? [version] : [' → ', version]));
    return { state: 'news', words: [...of, state === 'updated' ? 'new data, ' : 'new version, ', ...between] };
}
function timeLines({ feeds, feedSeconds, finishedAt }) {
    if (feedSeconds === undefined)
        return [];
    const published = feeds.flatMap(({ state, published: at }) => (state === 'updated' || state === 'changed') && at !== undefined ? [at] : []);
    const newest = Math.max(...published);
    const since = finishedAt === undefined || published.length === 0 || newest > finishedAt
        ? ''
        : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(finishedAt - newest)} after the data was published`;
    return [{ state: 'plain', words: [`From feed to result: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(feedSeconds)}${since}`] }];
}
const mostTrends = 12;
function trendWords({ metric, values }) {
    const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0];
    if (values.length === 1)
        return [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(metric), ` stays at ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(last)}`];
    const range = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(Math.min(...values))} and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(Math.max(...values))}`;
    return [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(metric),
        ` ${(0,_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .sparkline */ .K)(values)} from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(first)} to ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(last)}, between ${range}`,
    ];
}
function ruleWords({ metric, limit, value, before, good, bad }) {
    const was = before === undefined ? [] : [' (it was ', { text: before }, ')'];
    const since = good === undefined
        ? ['in every commit looked at, since ', ...commitWords(bad)]
        : ['good until ', ...commitWords(good), ', broken since ', ...commitWords(bad)];
    return [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(metric), ' is ', { text: value }, ...was, ', the rule is ', { strong: limit }, ': ', ...since];
}
function commitWords({ sha, subject }) {
    return sha === undefined || !/^[0-9a-f]{40,64}$/.test(sha)
        ? [{ text: subject }]
        : [`${sha} (`, { text: subject }, ')'];
}
function lostWords({ remote, objects, paths }) {
    return [{ text: remote }, ` lacks ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(objects, 'object')} that the locks name: `, ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(paths)];
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
const restFactor = 4;
const longestRest = 50;
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
