export const id = 5762;
export const ids = [5762];
export const modules = {

/***/ 65762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plotsTemplates: () => (/* binding */ plotsTemplates)
/* harmony export */ });
/* harmony import */ var _report_plots_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59064);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78554);


const plotsTemplates = {
    name: 'plots templates',
    help: 'List the built-in templates of plots, or print one',
    args: '[template]',
    options: [],
    exit: { style: 'dvc', failure: 1 },
    async run({ args: [name] }, _host, terminal) {
        if (name === undefined) {
            terminal.out(_report_plots_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .templateNames */ .V.map((each) => `${each}\n`).join(''));
            return 0;
        }
        const template = (0,_report_plots_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInTemplate */ .m)(name);
        if (template === undefined) {
            const hint = `choose one of ${_report_plots_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .templateNames */ .V.join(', ')}`;
            return { failures: [{ reason: 'project', message: `Unexpected template: ${name}.`, hint }] };
        }
        terminal.out(`${(0,_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pyJson */ .W)(template)}\n`);
        return 0;
    },
};


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

/***/ 63444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson),
/* harmony export */   W: () => (/* binding */ isFalse)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);



function readJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(bytes, file);
    if (!text.ok)
        return text;
    try {
        const value = new JsonReader(text.value).document();
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
            file,
            value: isFalse(value) ? new Map() : value,
            locate: (path) => locate(text.value, file, path),
        });
    }
    catch (error) {
        if (!(error instanceof JsonProblem))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .corrupted */ .LM)('JSON', error.message, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locationAt */ .dz)(text.value, error.offset, file)));
    }
}
function isFalse(value) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        return value.length === 0;
    if (typeof value === 'number')
        return value === 0;
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value.size === 0 : !value;
}
class JsonProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function locate(text, file, path) {
    const offsets = new Map();
    let value = new JsonReader(text, offsets).document();
    let at = text.search(/[^ \t\n\r]|$/);
    for (const step of path) {
        const found = value === undefined ? undefined : offsets.get(value)?.get(step);
        if (found === undefined)
            break;
        at = found;
        value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value) ? value.get(step) : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) ? value[Number(step)] : undefined;
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .locationAt */ .dz)(text, at, file);
}
class JsonReader {
    at = 0;
    depth = 0;
    text;
    offsets;
    constructor(text, offsets) {
        this.text = text;
        this.offsets = offsets;
    }
    document() {
        if (this.text.startsWith('\ufeff'))
            throw new JsonProblem('unexpected byte order mark', 0);
        const value = this.value();
        this.space();
        if (this.at < this.text.length)
            throw new JsonProblem('extra data after the end', this.at);
        return value;
    }
    value() {
        this.space();
        const char = this.text[this.at];
        if (char === '{')
            return this.nested(() => this.object());
        if (char === '[')
            return this.nested(() => this.array());
        if (char === '"')
            return this.string();
        for (const [word, value] of words)
            if (this.take(word))
                return value;
        return this.number();
    }
    nested(read) {
        if (++this.depth > _text_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNesting */ .JG)
            throw new JsonProblem(`nested deeper than ${_text_js__WEBPACK_IMPORTED_MODULE_1__/* .maxNesting */ .JG} levels`, this.at);
        const value = read();
        this.depth--;
        return value;
    }
    object() {
        const map = new Map();
        const offsets = new Map();
        this.offsets?.set(map, offsets);
        this.at++;
        this.space();
        if (this.take('}'))
            return map;
        do {
            this.space();
            const start = this.at;
            if (this.text[start] !== '"')
                throw new JsonProblem('expected a property name in double quotes', start);
            const key = this.string();
            this.space();
            if (!this.take(':'))
                throw new JsonProblem("expected ':'", this.at);
            offsets.set(key, start);
            map.set(key, this.value());
            this.space();
        } while (this.take(','));
        if (!this.take('}'))
            throw new JsonProblem("expected ',' or '}'", this.at);
        return map;
    }
    array() {
        const list = [];
        const offsets = new Map();
        this.offsets?.set(list, offsets);
        this.at++;
        this.space();
        if (this.take(']'))
            return list;
        do {
            this.space();
            offsets.set(list.length, this.at);
            list.push(this.value());
            this.space();
        } while (this.take(','));
        if (!this.take(']'))
            throw new JsonProblem("expected ',' or ']'", this.at);
        return list;
    }
    string() {
        const start = this.at;
        const end = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(this.text, start + 1, '"');
        const body = end === undefined ? '' : this.text.slice(start + 1, end);
        if (end === undefined || /[\u0000-\u001f]/.test(body))
            throw new JsonProblem('invalid or unterminated text', start);
        this.at = end + 1;
        if (!body.includes('\\'))
            return body;
        try {
            return JSON.parse(`"${body}"`);
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
            throw new JsonProblem('invalid escape', start);
        }
    }
    number() {
        const pattern = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (!match)
            throw new JsonProblem('expected a value', this.at);
        if (match[0].length > 4300)
            throw new JsonProblem('a number of more than 4300 digits', this.at);
        this.at = pattern.lastIndex;
        return match[1] === undefined && match[2] === undefined ? BigInt(match[0]) : Number(match[0]);
    }
    take(word) {
        if (!this.text.startsWith(word, this.at))
            return false;
        this.at += word.length;
        return true;
    }
    space() {
        while (this.at < this.text.length && ' \t\n\r'.includes(this.text.charAt(this.at)))
            this.at++;
    }
}
const words = [
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
];


/***/ }),

/***/ 78554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* reexport safe */ _json_read_js__WEBPACK_IMPORTED_MODULE_2__.V),
/* harmony export */   W: () => (/* binding */ pyJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51258);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _json_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63444);




function pyJson(v, options) {
    if (v === null)
        return 'null';
    if (typeof v === 'string')
        return jsonText(v);
    if (typeof v === 'bigint' || typeof v === 'boolean')
        return v.toString();
    if (typeof v === 'number')
        return jsonFloat(v);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(v)) {
        const entries = options?.sortKeys ? sortedEntries(v) : [...v];
        return `{${entries.map(([key, item]) => `${jsonText(keyText(key))}: ${pyJson(item, options)}`).join(', ')}}`;
    }
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(v))
        return `[${Array.from(v, (item) => pyJson(item, options)).join(', ')}]`;
    if (v instanceof _value_js__WEBPACK_IMPORTED_MODULE_3__/* .Timestamp */ .Dc) {
        const type = v.text.length > 10 ? 'datetime' : 'date';
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FailureError */ .pO({
            reason: 'project',
            message: `Object of type ${type} is not JSON serializable: ${v.text}`,
            hint: 'put the date in quotes, so that it is read as text',
        });
    }
    return v;
}
function jsonText(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    const body = text.replace(/[^ !#-[\]-~]/g, (unit) => short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${body}"`;
}
const short = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\f': '\\f',
    '\b': '\\b',
};
function jsonFloat(x) {
    if (Number.isFinite(x))
        return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .reprFloat */ .yI)(x);
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
}
function keyText(key) {
    if (typeof key === 'string')
        return key;
    if (key === null)
        return 'null';
    return typeof key === 'number' ? jsonFloat(key) : key.toString();
}
function sortedEntries(v) {
    const entries = [...v];
    if (entries.every(([key]) => key !== null && typeof key !== 'string')) {
        return entries.sort(([a], [b]) => Number(a) - Number(b));
    }
    return entries.sort(([a], [b]) => (0,_value_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .OP)(keyText(a), keyText(b)));
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ maxNesting),
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   Lc: () => (/* binding */ endOfQuoted),
/* harmony export */   dz: () => (/* binding */ locationAt),
/* harmony export */   eV: () => (/* binding */ maxFileBytes),
/* harmony export */   j2: () => (/* binding */ locations),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71957);

const maxFileBytes = 64 * 1024 * 1024;
const maxNesting = 200;
function readText(bytes, file) {
    if (bytes.length > maxFileBytes) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `'${file}' is larger than 64 MiB, the most that is read of a YAML, JSON, TOML or Python file`,
            location: { file },
            hint: 'track large files with `dvc add` and keep parameters in a small file',
        });
    }
    if (typeof bytes === 'string')
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unixLines(bytes));
    try {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.ok)(unixLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)));
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
            reason: 'project',
            message: `unable to read: '${file}', is not valid utf-8`,
            location: { file },
            hint: 'save the file with UTF-8 encoding',
        });
    }
}
function unixLines(text) {
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
function locationAt(text, offset, file) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf('\n') + 1;
    let line = 1;
    for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1))
        line++;
    return { file, line, column: [...before.slice(start)].length + 1 };
}
function locations(text, file) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return { file, line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}
function corrupted(format, problem, location) {
    return {
        reason: 'project',
        message: `unable to read: '${location.file}', ${format} file structure is corrupted: ${problem}`,
        location,
    };
}
function endOfQuoted(text, from, close) {
    let at = from;
    let quote = -1;
    let backslash = -1;
    for (;;) {
        if (quote < at)
            quote = text.indexOf(close, at);
        if (quote === -1)
            return undefined;
        if (backslash < at)
            backslash = text.indexOf('\\', at);
        if (backslash === -1)
            backslash = text.length;
        if (backslash > quote)
            return quote;
        at = backslash + 2;
    }
}


/***/ })

};
