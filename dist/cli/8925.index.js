export const id = 8925;
export const ids = [8925];
export const modules = {

/***/ 78664:
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
var values_value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/glob.js
var glob = __webpack_require__(64971);
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
var md5 = __webpack_require__(10205);
// EXTERNAL MODULE: ./lib/store/oid.js
var oid = __webpack_require__(41509);
// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/workspace/ignore.js + 1 modules
var workspace_ignore = __webpack_require__(7652);
// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
;// CONCATENATED MODULE: ./lib/commands/tables.js







function metricTables(project, sources, targets = metricPaths(project)) {
    return readTables(project, new Map(targets.map((path) => [path, []])), sources);
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
    const { files, failures, absent = [] } = await readTables(project, keysOf, sources);
    const isNamed = (path) => wanted.filter(([name]) => name === path).length > 1;
    const named = absent.filter((path) => targets !== undefined || path !== 'params.yaml' || depsOnly || isNamed(path));
    return { files: targets === undefined ? withVars(files, project) : files, failures, absent: named };
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
    const absent = [];
    for (const path of [...keysOf.keys()].sort(values_value/* compareCodePoints */.OP)) {
        const contents = await contentsOf(project, path, sources);
        if (contents.length === 0 && (await project.revision.kind(path)) !== 'directory')
            absent.push(path);
        for (const [file, bytes] of contents) {
            const parsed = (0,load/* readValues */.N)(file, bytes);
            if (parsed.ok)
                files.set(file, viewParams(parsed.value.value, keysOf.get(path) ?? []));
            else
                failures.push(...parsed.failures);
        }
    }
    return { files, failures, absent };
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
        return found([[path, await objectBytes(id, sources)]], sources);
    }
    const tree = await (0,manifests/* manifestReader */.r)(sources.session, sources.remotes, sources.remote)(id.oid, id.hashName);
    if (tree === undefined)
        return found([[path, undefined]], sources);
    const { inner } = sources;
    const wanted = tree.entries.filter((entry) => inner === '' || entry.path === inner || entry.path.startsWith(`${inner}/`));
    const read = await Promise.all(wanted.map(async (entry) => [
        `${path}/${entry.path}`,
        await objectBytes({ oid: entry.oid, hashName: id.hashName }, sources),
    ]));
    return found(read, sources);
}
function found(read, { unread }) {
    return read.flatMap(([file, bytes]) => {
        if (bytes === undefined)
            unread?.(file);
        return bytes === undefined ? [] : [[file, bytes]];
    });
}
async function objectBytes(id, { session, remotes, remote }) {
    const { signal } = session.host;
    const local = session.cache.has(id) ? await (0,manifests/* readAll */.y)(session.cache.store, (0,oid/* objectKey */.T5)(id), signal) : undefined;
    if (local !== undefined && (0,md5/* md5Bytes */.cG)(local, id.hashName) === id.oid)
        return local;
    if (remotes === undefined || !remotes.has(remote))
        return undefined;
    const sources = await remotes.sources(remote, { only: remote !== undefined });
    for (const store of sources.ok ? sources.value.all : []) {
        const bytes = await (0,manifests/* readAll */.y)(store, (0,oid/* objectKey */.T5)(id), signal);
        if (bytes !== undefined && (0,md5/* md5Bytes */.cG)(bytes, id.hashName) === id.oid)
            return bytes;
    }
    return undefined;
}


/***/ }),

/***/ 6272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wu: () => (/* binding */ isImage),
  _D: () => (/* binding */ matchPlots),
  u0: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./lib/values/json-read.js
var json_read = __webpack_require__(63444);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/project/template/context-node.js
var context_node = __webpack_require__(120);
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
    if (!(0,value/* isMapping */.pi)(y))
        return new Map([[id, x]]);
    return new Map([...y].map(([file, fields]) => [file, (0,value/* isList */.Lv)(fields) ? fields.map(() => x) : x]));
}
function inferY(id, { y }, contents) {
    if ((0,value/* isMapping */.pi)(y))
        return y;
    if (y !== undefined && y !== null)
        return new Map([[id, y]]);
    const content = contents.get(id);
    if (content === undefined)
        return undefined;
    const first = listsIn(content).find((list) => list.every(value/* isMapping */.pi))?.[0];
    const last = (0,value/* isMapping */.pi)(first) ? [...first.keys()].at(-1) : undefined;
    return last === undefined ? undefined : new Map([[id, String(last)]]);
}
function fileFields(axis) {
    if (!(0,value/* isMapping */.pi)(axis))
        return [];
    return [...axis].flatMap(([file, fields]) => typeof fields === 'string'
        ? [[String(file), fields]]
        : (0,value/* isList */.Lv)(fields)
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
        if (!(0,value/* isMapping */.pi)(first) || !list.every((item) => (0,value/* isMapping */.pi)(item)))
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
    if ((0,value/* isList */.Lv)(content))
        return [content];
    if (!(0,value/* isMapping */.pi)(content)) {
        const message = `'${(0,context_node/* typeName */.go)(content)}' object has no attribute 'values'`;
        throw new PlotError('AttributeError', message);
    }
    return [...content.values()].flatMap((item) => (0,value/* isMapping */.pi)(item) ? listsIn(item) : (0,value/* isList */.Lv)(item) ? [item] : []);
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
    if (!(0,value/* isMapping */.pi)(axis))
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
    const named = (0,value/* isMapping */.pi)(y) ? [...y.keys()].map(String) : [id];
    const first = (0,value/* isMapping */.pi)(x) ? [...x.keys()].slice(0, 1).map(String) : [];
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

/***/ 93077:
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
