export const id = 6041;
export const ids = [6041];
export const modules = {

/***/ 66041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plotsDiff: () => (/* binding */ plotsDiff),
  plotsShow: () => (/* binding */ plotsShow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(18250);
// EXTERNAL MODULE: ./lib/values/json-read.js
var json_read = __webpack_require__(61754);
// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(74518);
// EXTERNAL MODULE: ./lib/project/template/context-node.js
var context_node = __webpack_require__(17379);
;// CONCATENATED MODULE: ./lib/report/plots/convert.js


class PlotError extends Error {
    type;
    constructor(type, message) {
        super(message);
        this.name = 'PlotError';
        this.type = type;
    }
}
function convertPlot(id, contents, { props, rev }) {
    const rows = new Map([...contents].map(([file, content]) => [file, rowsOf(content)]));
    const [x, y] = [inferX(id, props), inferY(id, props, contents)];
    const xs = fileFields(x).map((each) => verified(each, rows));
    const ys = fileFields(y).map((each) => verified(each, rows));
    if (xs.length > 1 && xs.length !== ys.length) {
        throw new PlotError('DvcException', `Cannot have different number of x and y data sources. Found ${xs.length} x and ${ys.length} y data sources.`);
    }
    const isManyX = xs.length > 1 && new Set(xs.map(([, field]) => field)).size > 1;
    const isManyY = new Set(ys.map(([, field]) => field)).size > 1;
    const common = commonLength(ys.map(([file]) => file));
    const nameOf = (file) => file.slice(common).replace(/^[/\\]+|[/\\]+$/g, '');
    const xName = isManyX ? 'dvc_inferred_x_value' : (xs[0]?.[1] ?? 'step');
    const datapoints = ys.flatMap(([file, field], i) => {
        const made = (rows.get(file) ?? []).map((row) => new Map(row));
        if (isManyY)
            for (const row of made)
                copyField(row, row, field, 'dvc_inferred_y_value');
        joinX(made, { x: xs.length > 1 ? xs[i] : xs[0], y: [file, field], name: xName, rows });
        for (const row of made)
            row.set('rev', rev).set('filename', nameOf(file)).set('field', field);
        return made;
    });
    if (datapoints.length === 0)
        return undefined;
    return {
        datapoints,
        x: xName,
        y: isManyY ? 'dvc_inferred_y_value' : (ys[0]?.[1] ?? ''),
        xLabel: props.x_label ?? labelOf(x, 'x') ?? 'step',
        yLabel: props.y_label ?? labelOf(y, 'y') ?? null,
        sources: ys.map(([file, field]) => ({ filename: nameOf(file), field })),
    };
}
function inferX(id, { x, y }) {
    if (typeof x !== 'string')
        return x;
    if (!(0,values_value/* isMapping */.pi)(y))
        return new Map([[id, x]]);
    return new Map([...y].map(([file, fields]) => [file, (0,values_value/* isList */.Lv)(fields) ? fields.map(() => x) : x]));
}
function inferY(id, { y }, contents) {
    if ((0,values_value/* isMapping */.pi)(y))
        return y;
    if (y !== undefined && y !== null)
        return new Map([[id, y]]);
    const content = contents.get(id);
    if (content === undefined)
        return undefined;
    const first = listsIn(content).find((list) => list.every(values_value/* isMapping */.pi))?.[0];
    const last = (0,values_value/* isMapping */.pi)(first) ? [...first.keys()].at(-1) : undefined;
    return last === undefined ? undefined : new Map([[id, String(last)]]);
}
function fileFields(axis) {
    if (!(0,values_value/* isMapping */.pi)(axis))
        return [];
    return [...axis].flatMap(([file, fields]) => typeof fields === 'string'
        ? [[String(file), fields]]
        : (0,values_value/* isList */.Lv)(fields)
            ? fields.map((field) => [String(file), String(field)])
            : []);
}
function verified(each, rows) {
    const [file, field] = each;
    const first = rows.get(file)?.[0];
    if (first === undefined || first.has(field))
        return each;
    throw new PlotError('FieldNotFoundError', `Could not find provided field ('${field}') in data fields ('${[...first.keys()].join(', ')}').`);
}
function rowsOf(content) {
    const result = [];
    for (const list of listsIn(content)) {
        const [first] = list;
        if (!(0,values_value/* isMapping */.pi)(first) || !list.every((item) => (0,values_value/* isMapping */.pi)(item)))
            continue;
        const keys = new Set(first.keys());
        if (list.some((item) => [...item.keys()].some((key) => !keys.has(key))))
            continue;
        for (const [i, item] of list.entries()) {
            result[i] ??= new Map();
            for (const [key, value] of item)
                result[i].set(String(key), value);
        }
    }
    return result;
}
function listsIn(content) {
    if ((0,values_value/* isList */.Lv)(content))
        return [content];
    if (!(0,values_value/* isMapping */.pi)(content)) {
        const message = `'${(0,context_node/* typeName */.go)(content)}' object has no attribute 'values'`;
        throw new PlotError('AttributeError', message);
    }
    return [...content.values()].flatMap((item) => (0,values_value/* isMapping */.pi)(item) ? listsIn(item) : (0,values_value/* isList */.Lv)(item) ? [item] : []);
}
function joinX(made, { x, y, name, rows }) {
    if (x === undefined) {
        for (const [i, row] of made.entries())
            row.set('step', BigInt(i));
        return;
    }
    const [file, field] = x;
    const source = rows.get(file) ?? [];
    if (source.length !== made.length) {
        throw new PlotError('DvcException', `Cannot join '${field}' from '${file}' and '${y[1]}' from '${y[0]}'. They have to have same length.`);
    }
    for (const [i, row] of made.entries())
        copyField(row, source[i], field, name);
}
function copyField(to, from, field, name) {
    const value = from.get(field);
    if (value !== undefined)
        to.set(name, value);
}
function labelOf(axis, name) {
    if (!(0,values_value/* isMapping */.pi)(axis))
        return undefined;
    const fields = new Set(fileFields(axis).map(([, field]) => field));
    return fields.size === 1 ? [...fields][0] : name;
}
function commonLength(files) {
    const all = [...new Set(files)].map((file) => file.split('/'));
    if (all.length < 2)
        return 0;
    const [first = []] = all;
    const same = first.findIndex((part, i) => all.some((parts) => parts[i] !== part));
    return first.slice(0, same === -1 ? first.length : same).join('/').length;
}

;// CONCATENATED MODULE: ./lib/report/plots/match.js



function isImage(path) {
    return /\.(?:jpg|jpeg|gif|png|svg)$/.test(path);
}
function sourcesOf(id, props) {
    const [x, y] = [props.get('x'), props.get('y')];
    const named = (0,values_value/* isMapping */.pi)(y) ? [...y.keys()].map(String) : [id];
    const first = (0,values_value/* isMapping */.pi)(x) ? [...x.keys()].slice(0, 1).map(String) : [];
    return [...new Set([...named, ...first])];
}
function matchPlots(all) {
    const groups = new Map();
    for (const at of all) {
        for (const [name, entry] of byId(at.entries)) {
            const group = groups.get(name) ?? [];
            groups.set(name, group);
            group.push({ at, entry });
        }
    }
    return [...groups].map(([name, group]) => matched(name, group));
}
function byId(entries) {
    const groups = Map.groupBy(entries, ({ id }) => id);
    return [...groups].flatMap(([id, found]) => found.map((entry) => [
        found.length === 1 || entry.config === '' ? id : `${entry.config}::${id}`,
        entry,
    ]));
}
function matched(name, group) {
    const props = new Map(group.toReversed().flatMap(({ entry }) => [...entry.props]));
    const { rows, images, errors, revisions } = lookAt(group, props);
    const last = group.at(-1)?.entry.id ?? name;
    const [axes] = rows;
    return {
        name: isImage(last) ? last : name,
        props,
        ...(isImage(last) ? { images } : {}),
        revisions: [...new Set(revisions)],
        datapoints: rows.flatMap(({ datapoints }) => datapoints),
        ...(axes === undefined ? {} : { axes }),
        errors,
    };
}
function lookAt(group, props) {
    const [rows, revisions] = [[], []];
    const images = [];
    const [unread, wrong] = [[], []];
    for (const { at, entry } of group) {
        const { rev } = at;
        const contents = new Map();
        for (const file of sourcesOf(entry.id, entry.props)) {
            const content = at.files.get(file);
            if (content === undefined)
                continue;
            if ('error' in content)
                unread.push({ rev, source: file, ...content.error });
            else if ('image' in content)
                images.push({ rev, file, bytes: content.image });
            else if (!(0,json_read/* isFalse */.W)(content.value))
                contents.set(file, content.value);
        }
        if (isImage(entry.id))
            continue;
        try {
            const made = convertPlot(entry.id, contents, { props: Object.fromEntries(props), rev });
            if (made === undefined)
                continue;
            rows.push(made);
            revisions.push(rev);
        }
        catch (error) {
            if (!(error instanceof PlotError))
                throw error;
            wrong.push({ rev, type: error.type, msg: error.message });
        }
    }
    return { rows, images, errors: [...unread, ...wrong], revisions };
}

// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(80641);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(54412);
;// CONCATENATED MODULE: ./lib/report/plots/page.js


const places = { plots: '{plot_divs}', scripts: '{scripts}' };
function plotsPage(plots, page = standard) {
    if (!page.includes(places.plots))
        return undefined;
    const divs = plots.map(division).join('\n');
    return page.replaceAll(places.scripts, () => scripts).replace(places.plots, () => divs);
}
const standard = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>Plots</title>
{scripts}
</head>
<body>
{plot_divs}
</body>
</html>
`;
const scripts = ['vega@5.20.2', 'vega-lite@5.2.0', 'vega-embed@6.18.2']
    .map((name) => `<script src="https://cdn.jsdelivr.net/npm/${name}"></script>`)
    .join('\n');
function division(plot, index) {
    if ('images' in plot) {
        const images = plot.images.map(({ rev, url }) => `<figure><figcaption>${(0,report_escape/* html */.qy)(rev, 200)}</figcaption><img src="${(0,report_escape/* html */.qy)(url, 4000)}"></figure>`);
        return `<section><p>${(0,report_escape/* html */.qy)(plot.name, 1000)}</p>${images.join('')}</section>`;
    }
    const spec = (0,json/* pyJson */.W)(plot.spec).replaceAll('<', '\\u003c');
    return `<div id="plot-${index}"></div>\n<script>vegaEmbed('#plot-${index}', ${spec});</script>`;
}

// EXTERNAL MODULE: ./lib/workspace/safe-path.js
var safe_path = __webpack_require__(68829);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 2 modules
var commands_remotes = __webpack_require__(77298);
// EXTERNAL MODULE: ./lib/commands/session.js + 7 modules
var session = __webpack_require__(39753);
// EXTERNAL MODULE: ./lib/values/delimited.js
var delimited = __webpack_require__(95392);
;// CONCATENATED MODULE: ./lib/values/csv.js

function readCsv(text, { separator, header }) {
    const rows = [...(0,delimited/* delimitedRecords */.e)(text, separator)];
    const names = header ? (rows[0] ?? []) : firstRecord(text, ',').map((_, i) => String(i));
    const body = header ? rows.slice(1) : rows;
    return body.map((row) => new Map(names.map((name, i) => [name, row[i] ?? null])));
}
function firstRecord(text, separator) {
    for (const record of (0,delimited/* delimitedRecords */.e)(text, separator))
        return record;
    return [];
}

// EXTERNAL MODULE: ./lib/values/load.js + 14 modules
var load = __webpack_require__(43237);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(23763);
// EXTERNAL MODULE: ./lib/commands/tables.js + 1 modules
var tables = __webpack_require__(61628);
;// CONCATENATED MODULE: ./lib/commands/plots/definitions.js



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
        const config = (0,relative/* relativePath */.i)(file, wish.cwd);
        const folder = external_node_path_.posix.dirname(config);
        const parents = definitions.map(({ id }) => external_node_path_.posix.join(folder, id));
        for (const { id, props } of definitions) {
            if (!isWanted(wish.targets, config, id))
                continue;
            const own = new Map([...((0,values_value/* isMapping */.pi)(props) ? props : [])].map(([key, value]) => [String(key), value]));
            if ((0,values_value/* isMapping */.pi)(own.get('y'))) {
                found.push({ config, id, props: new Map([...adjusted(own, folder), ...wish.props]) });
                continue;
            }
            const path = external_node_path_.posix.join(folder, id);
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
            const path = (0,relative/* relativePath */.i)(output.place.path, wish.cwd);
            if (!isWanted(wish.targets, (0,relative/* relativePath */.i)(stage.file, wish.cwd), path))
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
    return new Map([...props].map(([name, value]) => (name === 'x' || name === 'y') && (0,values_value/* isMapping */.pi)(value)
        ? [name, new Map([...value].map(([file, field]) => [external_node_path_.posix.join(folder, String(file)), field]))]
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

;// CONCATENATED MODULE: ./lib/commands/plots/collect.js







async function collectPlots(rev, loaded, { targets, props }, sources) {
    if (!loaded.ok)
        return { rev, entries: [], files: new Map(), error: loadError(loaded.failures) };
    const project = loaded.value;
    const { cwd } = sources.session;
    const known = new Map();
    const readAt = (path) => {
        const reading = known.get(path) ?? contentsBelow(project, path, sources);
        known.set(path, reading);
        return reading;
    };
    const files = async (path) => {
        const found = [...(await readAt(external_node_path_.posix.join(cwd, path))).keys()];
        return found.length === 0 ? undefined : found.map((file) => (0,relative/* relativePath */.i)(file, cwd));
    };
    const entries = await plotEntries(project, { cwd, targets, props, files });
    const contents = new Map();
    const headers = headersOf(project);
    for (const path of new Set(entries.flatMap(({ id, props: own }) => sourcesOf(id, own)))) {
        const file = external_node_path_.posix.join(cwd, path);
        const bytes = (await readAt(file)).get(file);
        const header = (props.get('header') ?? headers.get(file)) !== false;
        const read = bytes === undefined ? { error: missing(project, file) } : content(path, bytes, header);
        contents.set(path, isKnown(path) ? read : { error: unknownKind(path) });
    }
    return { rev, entries, files: contents };
}
async function contentsBelow(project, path, sources) {
    return new Map(await (0,tables/* contentsOf */.KD)(project, path, sources));
}
function headersOf({ stages }) {
    return new Map(stages.flatMap(({ outs }) => outs.flatMap(({ place, props }) => {
        const header = props?.get('header');
        return place.kind === 'inside' && header !== undefined ? [[place.path, header]] : [];
    })));
}
function content(path, bytes, header) {
    if (isImage(path))
        return { image: bytes };
    const extension = external_node_path_.posix.extname(path);
    if (extension === '.csv' || extension === '.tsv') {
        const text = decoded(bytes);
        if (text === undefined)
            return { error: { type: 'EncodingError', msg: `unable to read: '${path}', is not valid utf8` } };
        return { value: readCsv(text, { separator: extension === '.csv' ? ',' : '\t', header }) };
    }
    const parsed = (0,load/* readValues */.N)(path, bytes);
    if (parsed.ok)
        return { value: parsed.value.value };
    const format = { json: 'JSON', toml: 'TOML', py: 'Python' }[extension.slice(1)] ?? 'YAML';
    const msg = `unable to read: '${path}', ${format} file structure is corrupted`;
    return { error: { type: `${format}FileCorruptedError`, msg } };
}
function isKnown(path) {
    return isImage(path) || /^\.(?:json|yaml|yml|toml|py|csv|tsv)$/.test(external_node_path_.posix.extname(path));
}
function unknownKind(path) {
    const msg = `'${path}' - file type error\nOnly JSON, YAML, CSV and TSV formats are supported.`;
    return { type: 'PlotMetricTypeError', msg };
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function missing({ graph }, path) {
    const isTracked = graph.producerAbove(path)?.output.cache === true;
    const what = isTracked ? 'No storage files available' : 'No such file or directory';
    return { type: 'FileNotFoundError', msg: `[Errno 2] ${what}: '${path}'` };
}
function loadError([first]) {
    const msg = first?.message ?? '';
    return { type: msg.includes('is invalid') ? 'YAMLSyntaxError' : 'YAMLValidationError', msg };
}

;// CONCATENATED MODULE: ./lib/commands/plots/json.js

function plotsJson(plots, all) {
    const data = new Map(plots.map(([{ name }, rendered]) => [name, shown(rendered)]));
    const errors = plots.flatMap(([{ name, errors: own }]) => own.map(({ rev, source, type, msg }) => new Map([
        ['name', name],
        ['rev', rev],
        ...(source === undefined ? [] : [['source', source]]),
        ['type', type],
        ['msg', msg],
    ])));
    for (const { rev, error } of all) {
        if (error === undefined)
            continue;
        errors.push(new Map([
            ['rev', rev],
            ['type', error.type],
            ['msg', error.msg],
        ]));
    }
    return `${(0,json/* pyJson */.W)(new Map([
        ...(errors.length > 0 ? [['errors', errors]] : []),
        ...(data.size > 0 ? [['data', data]] : []),
    ]))}\n`;
}
function shown(rendered) {
    if (rendered.kind === 'nothing')
        return [];
    if (rendered.kind === 'images') {
        return rendered.images.map(({ rev, url }) => new Map([
            ['type', 'image'],
            ['revisions', [rev]],
            ['url', url],
        ]));
    }
    const { plot, revisions } = rendered;
    return [
        new Map([
            ['type', 'vega'],
            ['revisions', revisions],
            ['content', plot.content],
            ...(plot.anchors.size > 0 ? [['anchor_definitions', plot.anchors]] : []),
        ]),
    ];
}

// EXTERNAL MODULE: ./lib/report/plots/template-parts.js
var template_parts = __webpack_require__(99655);
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

// EXTERNAL MODULE: ./lib/report/plots/templates.js + 1 modules
var templates = __webpack_require__(73973);
;// CONCATENATED MODULE: ./lib/commands/plots/render.js








function renderPlot(plot, setting) {
    if (plot.images !== undefined)
        return (0,failure.ok)({ kind: 'images', images: writeImages(plot.images, setting.out) });
    const { axes, props } = plot;
    if (axes === undefined)
        return (0,failure.ok)({ kind: 'nothing' });
    const name = typeof props.get('template') === 'string' ? String(props.get('template')) : 'linear';
    const template = findTemplate(name, setting);
    if (!template.ok)
        return template;
    const absent = [axes.x, axes.y].find((field) => !plot.datapoints.some((row) => row.has(field)));
    if (absent !== undefined)
        return (0,failure/* fail */.fJ)(trouble(`Field '${absent}' does not exist in provided data.`));
    const filled = fillPlot({
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
        return (0,failure/* fail */.fJ)(trouble(filled));
    return (0,failure.ok)({ kind: 'vega', plot: filled, revisions: plot.revisions });
}
function findTemplate(name, { projectRoot, here }) {
    const folder = (0,external_node_path_.join)(projectRoot, '.dvc', 'plots');
    const own = /^[\w.-]+$/.test(name) ? [(0,external_node_path_.join)(folder, name), (0,external_node_path_.join)(folder, `${name}.json`)] : [];
    const inProject = (0,safe_path/* safePath */.n)(here, name, projectRoot);
    for (const file of [...own, ...(inProject.ok ? [inProject.value] : [])]) {
        const bytes = bytesOf(file);
        if (bytes === undefined)
            continue;
        const parsed = (0,json/* readJson */.V)(bytes, name);
        if (!parsed.ok)
            return parsed;
        if ((0,values_value/* isMapping */.pi)(parsed.value.value))
            return (0,failure.ok)(parsed.value.value);
        return (0,failure/* fail */.fJ)(trouble(`the template '${name}' is no JSON object`));
    }
    const builtIn = (0,templates/* builtInTemplate */.m)(name);
    return builtIn === undefined
        ? (0,failure/* fail */.fJ)(trouble(`Template '${name}' not found.`, 'see `plots templates` for those that are built in'))
        : (0,failure.ok)(builtIn);
}
function bytesOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
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
        (0,external_node_fs_.mkdirSync)(out, { recursive: true });
        const url = (0,external_node_path_.resolve)(out, `${rev}_${file}`.replaceAll('/', '_'));
        (0,external_node_fs_.writeFileSync)(url, bytes);
        return { rev, url };
    });
}

;// CONCATENATED MODULE: ./lib/commands/plots/plots.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













const options = [
    { flags: '-t, --template <name>', help: 'template: a built-in one, one in .dvc/plots, or a file' },
    { flags: '-x <field>', help: 'field for the x axis' },
    { flags: '-y <field>', help: 'field for the y axis' },
    { flags: '--no-header', help: 'CSV and TSV files have no header' },
    { flags: '--title <text>', help: 'title' },
    { flags: '--x-label <text>', help: 'label of the x axis' },
    { flags: '--y-label <text>', help: 'label of the y axis' },
    { flags: '-o, --out <folder>', help: 'where the page and pictures go (dvc_plots)' },
    { flags: '--show-vega', help: 'print the Vega-Lite specification of one plot' },
    { flags: '--json', help: 'print one JSON object with all plots' },
    { flags: '--split', help: 'with --json: leave data and looks out of the specifications, beside them' },
    { flags: '--open', help: 'accepted for DVC; the address is printed, open it yourself' },
    { flags: '--html-template <file>', help: 'a page with {plot_divs} where plots go' },
];
const plotsShow = {
    name: 'plots show',
    help: 'Draw plots as a page, or print them as Vega-Lite',
    args: '[targets...]',
    options,
    exit: { style: 'dvc', failure: 1 },
    run: (words, host, terminal) => runPlots(words, terminal, {
        targets: words.args,
        ask: (work) => (0,session/* withSession */.y)(host, (session) => work(session, async () => ['workspace'])),
    }),
};
const plotsDiff = {
    name: 'plots diff',
    help: 'Draw plots of several revisions over each other',
    args: '[revisions...]',
    options: [{ flags: '--targets <paths...>', help: 'only these plots, by id or file' }, ...options],
    exit: { style: 'dvc', failure: 1 },
    run: (words, host, terminal) => runPlots(words, terminal, {
        targets: Array.isArray(words.options.targets) ? words.options.targets.map(String) : [],
        ask: (work) => (0,session/* withSession */.y)(host, (session) => work(session, () => revisionsOf(session, words.args))),
    }),
};
async function runPlots(words, terminal, { targets, ask }) {
    const { options: asked } = words;
    const wrong = showVegaTrouble(asked, targets);
    if (wrong !== undefined)
        return { failures: [{ reason: 'project', message: wrong }] };
    const drawn = await ask(async (session, revisions) => draw(session, await revisions(), { words, targets }));
    if (!drawn.ok)
        return drawn;
    const { plots, all, page } = drawn.value;
    warn(plots, all, terminal);
    if (asked.json === true) {
        terminal.out(plotsJson(plots, all));
        return 0;
    }
    if (asked.showVega === true) {
        terminal.out(firstSpec(plots));
        return 0;
    }
    if (all.length === 0)
        terminal.err('No plots were loaded, visualization file will not be created.\n');
    if (plots.length === 0)
        return 0;
    return writePage(page, plots, { asked, terminal });
}
function showVegaTrouble(asked, targets) {
    if (asked.showVega !== true)
        return undefined;
    if (targets.length === 0)
        return 'please specify a target for `--show-vega`';
    if (targets.length > 1)
        return 'you can only specify one target for `--show-vega`';
    return asked.json === true ? "'--show-vega' and '--json' are mutually exclusive options." : undefined;
}
async function revisionsOf(session, revisions) {
    const { git } = session;
    if (git === undefined)
        return ['workspace', ...revisions];
    if ((await git.headSha()) === undefined)
        return [];
    if (revisions.length > 1)
        return order(revisions);
    const before = revisions.length === 0 && (await git.isDirty()) ? ['HEAD'] : revisions;
    return order([...before, 'workspace']);
}
function order(revisions) {
    return revisions.includes('workspace')
        ? ['workspace', ...revisions.filter((rev) => rev !== 'workspace')]
        : revisions;
}
async function draw(session, revisions, { words, targets }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { options: asked } = words;
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.ot(session), true);
        const question = { targets, props: propsOf(asked) };
        const all = [];
        for (const rev of revisions) {
            const loaded = rev === 'workspace' ? await session.project() : await session.projectAt(rev);
            if (!loaded.ok && loaded.failures.some(({ reason }) => reason !== 'project'))
                return loaded;
            all.push(await collectPlots(rev, loaded, question, { session, remotes }));
        }
        const here = (0,external_node_path_.resolve)(session.host.cwd);
        const out = outFolder(session, here, asked.out);
        if (!out.ok)
            return out;
        const folder = out.value;
        const setting = {
            projectRoot: session.projectRoot,
            here,
            out: asked.json === true ? folder : (0,external_node_path_.join)(folder, 'static'),
            split: asked.split === true,
        };
        const plots = [];
        for (const plot of matchPlots(all)) {
            const rendered = renderPlot(plot, setting);
            if (!rendered.ok)
                return rendered;
            plots.push([plot, rendered.value]);
        }
        return (0,failure.ok)({ plots, all, page: (0,external_node_path_.join)(folder, 'index.html') });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function outFolder({ config, projectRoot }, here, typed) {
    if (typeof typed === 'string')
        return (0,failure.ok)((0,external_node_path_.resolve)(here, typed));
    const set = config.values.get('plots.out_dir');
    return (0,safe_path/* safePath */.n)(here, typeof set === 'string' ? set : 'dvc_plots', projectRoot);
}
function propsOf(asked) {
    const typed = [
        ['template', asked.template],
        ['x', asked.x],
        ['y', asked.y],
        ['x_label', asked.xLabel],
        ['y_label', asked.yLabel],
        ['title', asked.title],
    ];
    const texts = typed.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
    return new Map([...texts, ...(asked.header === false ? [['header', false]] : [])]);
}
function warn(plots, all, terminal) {
    for (const [{ errors }] of plots) {
        for (const { rev, source, msg } of errors)
            if (source === undefined)
                terminal.err(`WARNING: In '${rev}', ${msg.toLowerCase()}\n`);
    }
    const bad = all.filter(({ error, files }) => error !== undefined || [...files.values()].some((content) => 'error' in content));
    if (bad.length > 0) {
        const names = bad.map(({ rev }) => rev).join(', ');
        terminal.err(`DVC failed to load some plots for following revisions: '${names}'.\n`);
    }
}
function firstSpec(plots) {
    const found = plots.map(([, rendered]) => rendered).find(({ kind }) => kind !== 'images');
    if (found === undefined)
        return '';
    return found.kind === 'vega' ? `${(0,json/* pyJson */.W)(found.plot.content)}\n` : '{}\n';
}
function writePage(page, plots, { asked, terminal }) {
    const template = typeof asked.htmlTemplate === 'string' ? (0,external_node_fs_.readFileSync)(asked.htmlTemplate, 'utf8') : undefined;
    const parts = plots.flatMap(([{ name }, rendered]) => {
        if (rendered.kind === 'images')
            return [{ name, images: rendered.images }];
        return rendered.kind === 'vega' ? [{ name, spec: rendered.plot.content }] : [];
    });
    const text = plotsPage(parts, template);
    if (text === undefined)
        return (0,failure/* fail */.fJ)({ reason: 'usage', message: "the page template has no '{plot_divs}'", hint: 'add it' });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(page, '..'), { recursive: true });
    (0,external_node_fs_.writeFileSync)(page, text);
    terminal.out(`${(0,external_node_url_.pathToFileURL)(page).href}\n`);
    return 0;
}


/***/ }),

/***/ 61628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KD: () => (/* binding */ contentsOf),
  Pe: () => (/* binding */ metricPaths),
  Ml: () => (/* binding */ metricTables),
  rh: () => (/* binding */ objectBytes),
  VT: () => (/* binding */ paramTables)
});

// EXTERNAL MODULE: ./lib/values/value.js
var values_value = __webpack_require__(74518);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(34254);
;// CONCATENATED MODULE: ./lib/project/params-view.js


function viewParams(value, keys) {
    if (keys.length === 0)
        return value;
    const parts = [...new Set(keys)].flatMap((key) => search(value, key.replace(/^\.+/, '').split('.')) ?? []);
    return parts.reduce(merged, new Map());
}
function search(value, [part, ...rest]) {
    if (part === undefined)
        return [value];
    if ((0,values_value/* isMapping */.pi)(value)) {
        const found = [...value].flatMap(([key, item]) => {
            const inner = matches(String(key), part) ? search(item, rest) : undefined;
            return inner === undefined ? [] : [[key, inner[0]]];
        });
        return found.length === 0 ? undefined : [new Map(found)];
    }
    if (!(0,values_value/* isList */.Lv)(value))
        return undefined;
    const found = value.map((item, i) => (matches(String(i), part) ? search(item, rest) : undefined));
    const last = found.findLastIndex((inner) => inner !== undefined);
    return last < 0 ? undefined : [found.slice(0, last + 1).map((inner) => inner?.[0] ?? null)];
}
function matches(key, part) {
    return (0,glob/* isGlob */.f)(part) ? (0,glob/* globMatch */.e)(key, part) : key === part;
}
function merged(into, more) {
    if ((0,values_value/* isMapping */.pi)(into) && (0,values_value/* isMapping */.pi)(more)) {
        const result = new Map(into);
        for (const [key, item] of more) {
            const known = result.get(key);
            result.set(key, known === undefined ? item : merged(known, item));
        }
        return result;
    }
    return (0,values_value/* isList */.Lv)(into) && (0,values_value/* isList */.Lv)(more) ? [...into, ...more] : more;
}

// EXTERNAL MODULE: ./lib/store/md5.js
var md5 = __webpack_require__(13062);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(15986);
// EXTERNAL MODULE: ./lib/values/load.js + 14 modules
var load = __webpack_require__(43237);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(74565);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 2 modules
var commands_remotes = __webpack_require__(77298);
;// CONCATENATED MODULE: ./lib/commands/tables.js







function metricTables(project, sources) {
    return readTables(project, new Map(metricPaths(project).map((path) => [path, []])), sources);
}
function metricPaths(project) {
    const outs = project.stages.flatMap((stage) => stage.outs.filter(({ role }) => role === 'metric'));
    return [...outs.flatMap(({ place }) => insidePath(place)), ...project.metrics.map(({ path }) => path)];
}
async function paramTables(project, sources, { depsOnly = false, targets } = {}) {
    const deps = project.stages.flatMap((stage) => stage.deps.filter((dep) => dep.kind === 'params'));
    const wanted = targets !== undefined
        ? targets.map((path) => [path, []])
        : [
            ...deps.flatMap(({ place, keys }) => insidePath(place).map((path) => [path, keys ?? []])),
            ...(depsOnly ? [] : [...project.params.map(({ path }) => path), 'params.yaml']).map((path) => [path, []]),
        ];
    const keysOf = new Map();
    for (const [path, all] of Map.groupBy(wanted, ([path]) => path)) {
        keysOf.set(path, all.some(([, keys]) => keys.length === 0) ? [] : all.flatMap(([, keys]) => keys));
    }
    const { files, failures } = await readTables(project, keysOf, sources);
    return { files: targets === undefined ? withVars(files, project) : files, failures };
}
function withVars(files, project) {
    const vars = new Map();
    for (const { usedVars } of project.stages) {
        for (const [file, values] of usedVars ?? []) {
            if (files.has(file))
                continue;
            vars.set(file, new Map([...(vars.get(file) ?? []), ...values]));
        }
    }
    return new Map([...files, ...vars]);
}
function insidePath(place) {
    return place.kind === 'inside' ? [place.path] : [];
}
async function readTables(project, keysOf, sources) {
    const files = new Map();
    const failures = [];
    for (const path of [...keysOf.keys()].sort(values_value/* compareCodePoints */.OP)) {
        for (const [file, bytes] of await contentsOf(project, path, sources)) {
            const parsed = (0,load/* readValues */.N)(file, bytes);
            if (parsed.ok)
                files.set(file, viewParams(parsed.value.value, keysOf.get(path) ?? []));
            else
                failures.push(...parsed.failures);
        }
    }
    return { files, failures };
}
async function contentsOf(project, path, sources) {
    const { revision, graph } = project;
    const kind = await revision.kind(path);
    if (kind === 'file') {
        const bytes = await revision.read(path);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    if (kind === 'directory') {
        const ignore = await (0,workspace_ignore/* loadIgnore */.D)(revision);
        const names = ((await revision.filesBelow(path)) ?? []).filter((name) => !ignore.ignores(`${path}/${name}`, false));
        const read = await Promise.all(names.map(async (name) => [`${path}/${name}`, await revision.read(`${path}/${name}`)]));
        return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
    }
    const producer = graph.producerAbove(path);
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    if (producer?.output.place.kind !== 'inside' || !producer.output.cache || locked === undefined)
        return [];
    const inner = path.slice(producer.output.place.path.length + 1);
    const read = await recordedContents(producer.output.place.path, locked, { ...sources, inner });
    return read.filter(([file]) => file === path || file.startsWith(`${path}/`));
}
async function recordedContents(path, locked, sources) {
    if (locked.oid === undefined)
        return [];
    const id = { oid: locked.oid, hashName: locked.hashName };
    if (!(0,oid/* isTreeOid */.FV)(id.oid)) {
        const bytes = await objectBytes(id, sources);
        return bytes === undefined ? [] : [[path, bytes]];
    }
    const tree = sources.session.cache.readTree(id.oid, id.hashName);
    if (tree === undefined || !tree.ok)
        return [];
    const { inner } = sources;
    const wanted = tree.value.entries.filter((entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`));
    const read = await Promise.all(wanted.map(async (entry) => [
        `${path}/${entry.path}`,
        await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
    ]));
    return read.flatMap(([file, bytes]) => (bytes === undefined ? [] : [[file, bytes]]));
}
async function objectBytes(id, { session, remotes, remote }) {
    const { signal } = session.host;
    const local = session.cache.has(id) ? await (0,commands_remotes/* readAll */.yw)(session.cache.store, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    if (local !== undefined && (0,md5/* md5Bytes */.cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const sources = await remotes.sources(remote, { only: remote !== undefined });
    for (const store of sources.ok ? sources.value.all : []) {
        const bytes = await (0,commands_remotes/* readAll */.yw)(store, (0,oid/* objectKey */.T5)(id), signal);
        if (bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid)
            return bytes;
    }
    return undefined;
}


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


/***/ }),

/***/ 95392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ delimitedRecords)
/* harmony export */ });
function* delimitedRecords(text, delimiter) {
    let [at, record, field] = [text.startsWith('\ufeff') ? 1 : 0, [], ''];
    let isStarted = false;
    while (at < text.length) {
        const char = text[at];
        if (char === '"' && field === '' && !isStarted) {
            [field, at] = quoted(text, at + 1);
            isStarted = true;
        }
        else if (char === delimiter) {
            record.push(field);
            [field, isStarted, at] = ['', false, at + 1];
        }
        else if (char === '\n' || char === '\r') {
            at += char === '\r' && text[at + 1] === '\n' ? 2 : 1;
            if (record.length > 0 || field !== '' || isStarted)
                yield [...record, field];
            [record, field, isStarted] = [[], '', false];
        }
        else {
            const end = plainEnd(text, at, delimiter);
            field += text.slice(at, end);
            [isStarted, at] = [true, end];
        }
    }
    if (record.length > 0 || field !== '' || isStarted)
        yield [...record, field];
}
function quoted(text, start) {
    let [field, at] = ['', start];
    for (;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1)
            return [field + text.slice(at), text.length];
        field += text.slice(at, quote);
        if (text[quote + 1] !== '"')
            return [field, quote + 1];
        field += '"';
        at = quote + 2;
    }
}
function plainEnd(text, start, delimiter) {
    let end = start + 1;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r')
        end++;
    return end;
}


/***/ })

};
