export const id = 5775;
export const ids = [5775];
export const modules = {

/***/ 55775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plotsTemplates: () => (/* binding */ plotsTemplates)
/* harmony export */ });
/* harmony import */ var _report_plots_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73973);
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80641);


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

/***/ 99655:
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

/***/ 73973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ builtInTemplate),
  V: () => (/* binding */ templateNames)
});

// EXTERNAL MODULE: ./lib/report/plots/template-parts.js
var template_parts = __webpack_require__(99655);
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


/***/ })

};
