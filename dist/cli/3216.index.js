export const id = 3216;
export const ids = [3216];
export const modules = {

/***/ 45267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ groupAddress),
/* harmony export */   fG: () => (/* binding */ diagramOf),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15780);


function diagramOf(rows, producers) {
    const index = new Map(rows.map(({ stage }, i) => [stage.address, i]));
    const edges = rows.flatMap(({ stage }, to) => (producers.get(stage.address) ?? []).flatMap((producer) => {
        const from = index.get(producer);
        return from === undefined ? [] : [[from, to]];
    }));
    return { nodes: rows.map(node), edges };
}
function symbolOf(state) {
    return symbols[state];
}
const symbols = {
    fresh: '✔',
    restored: '↺',
    ran: '●',
    failed: '✖',
    blocked: '▢',
    cancelled: '■',
    skipped: '○',
    stale: '◆',
    waiting: '◇',
    frozen: '❄',
    unknown: '?',
};
function node(row) {
    const { stage, state, verdict, seconds, estimateSeconds } = row;
    const time = seconds ?? estimateSeconds;
    const isAhead = state === 'stale' || state === 'waiting';
    const isTimed = time !== undefined && time >= 0.05 && (seconds === undefined ? isAhead : state !== 'restored');
    const about = seconds === undefined ? 'about ' : '';
    return {
        name: stage.address,
        state,
        detail: isTimed ? `${state} ${about}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(time)}` : state,
        ...(stage.group === undefined ? {} : { group: groupAddress(stage, stage.group) }),
        isCause: state === 'failed' ||
            state === 'stale' ||
            verdict === 'stale' ||
            state === 'unknown' ||
            state === 'cancelled',
        isConcerned: !(0,_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(state) || (verdict !== undefined && !(0,_stage_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(verdict)),
    };
}
function groupAddress({ address, name }, group) {
    return name !== undefined && address.endsWith(name)
        ? address.slice(0, address.length - name.length) + group
        : group;
}


/***/ }),

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26749);


const longest = 200;
function visible(text, length = longest) {
    const most = 16 * length;
    const shown = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(text.slice(0, most)).replace(invisible, named);
    const short = text.length > most
        ? `${Array.from(shown)
            .slice(0, length - 1)
            .join('')}…`
        : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(shown, length);
    return short.replace(loneSurrogate, '\ufffd');
}
function stripAnsi(text) {
    return text.replace(ansi, '');
}
function terminalText(text, length = longest) {
    return visible(stripAnsi(text), length);
}
function html(text, length = longest) {
    return visible(text, length).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
function mermaidLabel(text, length = 60) {
    const shown = Array.from(visible(text, length));
    return shown
        .map((char, i) => (isPlainLabel(char, shown[i - 1], shown[i + 1]) ? char : `#${char.codePointAt(0)};`))
        .join('');
}
const invisible = /\r\n|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{DI}\u2800]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ansi = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])|\u009b[0-?]*[ -/]*[@-~]/g;
function named(char) {
    if (char === '\n' || char === '\r\n' || char === '\r')
        return '⏎';
    if (char === '\t')
        return ' ';
    return `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
function isPlainLabel(char, before, after) {
    if (char === '_')
        return isWord(before) && isWord(after);
    return isWord(char) || /^[ ./@,=×…‹›→⏎+-]$/u.test(char);
}
function isWord(char) {
    return char !== undefined && /^[\p{L}\p{N}\p{M}]$/u.test(char) && char !== '\ufb02';
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

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* unused harmony export redacted */
const redacted = '‹redacted›';
const hint = /gh[a-z]_|_pat_|glpat-|A[KS]IA|xox|sig=|signature|password|-----BEGIN|eyJ|:\/\/[^/\s]*@|A(?:ccount|ccess)Key|sk-|AIza|hf_|ya29|GOCSPX|hooks\.slack|[rs]k_live|npm_|pypi-|do[por]_v1|dapi|SG\.|shp[a-z]{2}_|lin_api|security-token|credential/i;
const shapes = [
    /\bgh[oprsu]_[A-Za-z0-9._-]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}|\bglpat-[A-Za-z0-9_-]{20,}/g,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{35}|\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bhf_[A-Za-z0-9]{30,}|\bsk-[A-Za-z0-9_-]{32,}/g,
    /\bya29\.[A-Za-z0-9_-]{20,}|\bGOCSPX-[A-Za-z0-9_-]{20,}|\bhooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}|\b[rs]k_live_[A-Za-z0-9]{16,}/g,
    /\bnpm_[A-Za-z0-9]{30,}|\bpypi-[A-Za-z0-9_-]{50,}|\bdckr_pat_[A-Za-z0-9_-]{20,}|\bdo[por]_v1_[a-f0-9]{40,}|\bdapi[a-f0-9]{32}/g,
    /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|\blin_api_[A-Za-z0-9]{32,}/g,
    /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]*/g,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];
const parameters = /\b(X-Amz-(?:Signature|Credential|Security-Token)|X-Goog-Signature|Signature|sig|AccountKey|SharedAccessKey|password)=[^&\s"';]+/gi;
const userInfo = /(:\/\/)[^/\s@]*@/g;
const escaped = /%[0-9a-f]{2}|\\u00[0-9a-f]{2}/i;
const packed = /[\w+/-]{24,}/g;
const readable = /[\t\n\r -~]{16,}/g;
function redact(text) {
    const bare = withoutShapes(text);
    const open = escaped.test(bare)
        ? bare.replace(/[^\s"'<>]+/g, (word) => (isTelling(unescaped(word)) ? redacted : word))
        : bare;
    return open.replace(packed, (word) => (unpacked(word).some(isTelling) ? redacted : word));
}
function withoutShapes(text) {
    if (!hint.test(text))
        return text;
    const bare = shapes.reduce((rest, shape) => rest.replace(shape, redacted), text);
    return bare
        .replace(parameters, (_, name) => `${name}=${redacted}`)
        .replace(userInfo, `$1${redacted}@`);
}
function isTelling(bytes) {
    return bytes.match(readable)?.some((text) => withoutShapes(text) !== text) === true;
}
function unescaped(word) {
    return word.replace(/(?:%|\\u00)([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function unpacked(word) {
    return [0, 1, 2, 3].flatMap((start) => ['base64', 'hex'].map((kind) => Buffer.from(word.slice(start), kind).toString('latin1')));
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
  planText: () => (/* binding */ planText),
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


/***/ })

};
