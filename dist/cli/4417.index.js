export const id = 4417;
export const ids = [4417,2800];
export const modules = {

/***/ 8229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ absence)
/* harmony export */ });
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41509);
/* harmony import */ var _values_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51258);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52855);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12252);




async function absence({ graph }, path, { session, remotes, remote }) {
    const producer = graph.producerAbove(path);
    const isTracked = producer?.output.cache === true;
    const locked = producer?.stage.lock?.outs.find((entry) => entry.path === producer.output.path);
    const place = producer?.output.place;
    if (isTracked && locked?.oid !== undefined && (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isTreeOid */ .FV)(locked.oid) && place?.kind === 'inside') {
        const tree = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestReader */ .r)(session, remotes, remote)(locked.oid, locked.hashName);
        const key = (0,_values_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .pyRepr */ .n3)(_values_value_js__WEBPACK_IMPORTED_MODULE_3__/* .Tuple */ .rd.from(place.path.split('/')));
        if (tree === undefined)
            return { type: 'DataIndexDirError', msg: `failed to load directory ${key}` };
    }
    const what = isTracked ? 'No storage files available' : 'No such file or directory';
    return { type: 'FileNotFoundError', msg: `[Errno 2] ${what}: '${path}'` };
}


/***/ }),

/***/ 65459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ versionedPlaces)
/* harmony export */ });
/* harmony import */ var _project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56652);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);




function versionedPlaces(project, remote) {
    const places = new Map();
    for (const { outs, lock } of project.stages) {
        for (const output of outs) {
            const locked = lock?.outs.find(({ path }) => path === output.path);
            if (locked !== undefined)
                addPlaces(places, output, { locked, remote });
        }
    }
    return places;
}
function addPlaces(places, { place }, { locked, remote }) {
    const { oid, hashName, other } = locked;
    if (oid === undefined || place.kind !== 'inside')
        return;
    const files = other?.get('files');
    if (!(0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(files)) {
        const found = fileAt(place.path, { entry: other, size: locked.size ?? 0, remote });
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), found);
        return;
    }
    const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .Mh)((0,_project_dvc_lock_members_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTree */ .g)(locked));
    places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: tree.oid, hashName }), { kind: 'bytes', bytes: tree.bytes });
    for (const file of files.filter(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)) {
        const [member, path] = [(0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOid */ .Se)(file.get('md5')), file.get('relpath')];
        if (member === undefined || typeof path !== 'string')
            continue;
        const entry = { entry: file, size: Number(file.get('size') ?? 0), remote };
        const found = fileAt(`${place.path}/${path}`, entry);
        if (found !== undefined)
            places.set((0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid: member, hashName }), found);
    }
}
function fileAt(path, { entry, size, remote, }) {
    const clouds = entry?.get('cloud');
    const noted = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(clouds) ? clouds.get(remote.name) : undefined;
    const version = (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(noted) ? noted.get('version_id') : undefined;
    if (typeof version === 'string' && version !== '')
        return { kind: 'file', path, size, version };
    return remote.isWorktree ? { kind: 'file', path, size } : undefined;
}


/***/ }),

/***/ 12252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ manifestReader),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _store_md5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10205);
/* harmony import */ var _store_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41509);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97208);
/* harmony import */ var _store_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26330);




function manifestReader(session, remotes, remoteName) {
    const known = new Map();
    return (oid, hashName) => {
        const key = `${hashName}:${oid}`;
        let tree = known.get(key);
        if (tree === undefined) {
            tree = readManifest(session, remotes, remoteName, oid, hashName);
            known.set(key, tree);
        }
        return tree;
    };
}
async function readManifest(session, remotes, remoteName, oid, hashName) {
    const local = session.cache.readTree(oid, hashName);
    if (local?.ok)
        return local.value;
    if (remotes === undefined || !remotes.has(remoteName))
        return undefined;
    const sources = await remotes.sources(remoteName, { only: remoteName !== undefined });
    if (!sources.ok)
        return undefined;
    for (const store of sources.value.all) {
        const bytes = await readAll(store, (0,_store_oid_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)({ oid, hashName }), session.host.signal);
        if (bytes === undefined || `${(0,_store_md5_js__WEBPACK_IMPORTED_MODULE_0__/* .md5Bytes */ .cG)(bytes, 'md5')}.dir` !== oid)
            continue;
        const tree = (0,_store_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(bytes);
        if (tree.ok)
            return tree.value;
    }
    return undefined;
}
async function readAll(store, key, signal) {
    try {
        const chunks = [];
        let size = 0;
        for await (const chunk of await store.read(key, signal)) {
            size += chunk.length;
            if (size > 512 * 1024 * 1024)
                return undefined;
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
            return undefined;
        throw error;
    }
}


/***/ }),

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

/***/ 20287:
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
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/report/plots/match.js + 1 modules
var match = __webpack_require__(6272);
// EXTERNAL MODULE: ./lib/values/json.js
var json = __webpack_require__(78554);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
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
var safe_path = __webpack_require__(31266);
// EXTERNAL MODULE: ./lib/commands/remotes.js + 1 modules
var commands_remotes = __webpack_require__(82223);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
// EXTERNAL MODULE: ./lib/values/delimited.js
var delimited = __webpack_require__(93077);
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

// EXTERNAL MODULE: ./lib/values/load.js + 5 modules
var load = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/commands/absence.js
var absence = __webpack_require__(8229);
// EXTERNAL MODULE: ./lib/commands/relative.js
var relative = __webpack_require__(76248);
// EXTERNAL MODULE: ./lib/commands/tables.js + 1 modules
var tables = __webpack_require__(78664);
// EXTERNAL MODULE: ./lib/commands/plots/definitions.js
var definitions = __webpack_require__(91131);
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
    const entries = await (0,definitions/* plotEntries */.Y)(project, { cwd, targets, props, files });
    const contents = new Map();
    const headers = headersOf(project);
    for (const path of new Set(entries.flatMap(({ id, props: own }) => (0,match/* sourcesOf */.u0)(id, own)))) {
        const file = external_node_path_.posix.join(cwd, path);
        const bytes = (await readAt(file)).get(file);
        const header = (props.get('header') ?? headers.get(file)) !== false;
        const read = bytes === undefined ? { error: await (0,absence/* absence */.A)(project, file, sources) } : content(path, bytes, header);
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
    if ((0,match/* isImage */.wu)(path))
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
    return (0,match/* isImage */.wu)(path) || /^\.(?:json|yaml|yml|toml|py|csv|tsv)$/.test(external_node_path_.posix.extname(path));
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

// EXTERNAL MODULE: ./lib/commands/plots/render.js
var render = __webpack_require__(4285);
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
    options: [
        { flags: '--targets <paths...>', help: 'only these plots, by id or file' },
        { flags: '-e, --experiment', help: 'compare an experiment with the commit that it started from' },
        ...options,
    ],
    exit: { style: 'dvc', failure: 1 },
    run: (words, host, terminal) => runPlots(words, terminal, {
        targets: Array.isArray(words.options.targets) ? words.options.targets.map(String) : [],
        ask: (work) => (0,session/* withSession */.y)(host, (session) => work(session, () => revisionsOf(session, words))),
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
async function revisionsOf(session, { args, options }) {
    const { git } = session;
    const baseline = options.experiment === true && args.length === 1 ? await baselineOf(session, args[0]) : undefined;
    const revisions = baseline === undefined ? args : [...args, baseline.slice(0, 7)];
    if (git === undefined)
        return ['workspace', ...revisions];
    if ((await git.headSha()) === undefined)
        return [];
    if (revisions.length > 1)
        return order(revisions);
    const before = revisions.length === 0 && (await git.isDirty()) ? ['HEAD'] : revisions;
    return order([...before, 'workspace']);
}
async function baselineOf({ git }, rev = '') {
    const sha = await git?.revParse(rev);
    const [found] = sha === undefined ? [] : ((await git?.experiments().list(sha)) ?? []);
    return found?.baseline;
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
        const remotes = __addDisposableResource(env_1, new commands_remotes/* Remotes */.o(session), true);
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
        for (const plot of (0,match/* matchPlots */._D)(all)) {
            const rendered = (0,render/* renderPlot */.C)(plot, setting);
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

/***/ 82223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Remotes)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/open.js + 1 modules
var store_open = __webpack_require__(24384);
// EXTERNAL MODULE: ./lib/plan/plan.js
var plan = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/data/detours.js


class Detours {
    #amounts = new Map();
    #damage = new Map();
    took(main, source, amount) {
        const key = `${main}\n${source}`;
        this.#amounts.set(key, (0,plan/* add */.WQ)(this.#amounts.get(key) ?? plan/* nothing */.s6, amount));
    }
    passed(failures) {
        for (const failure of failures)
            this.#damage.set(failure.message, failure);
    }
    take() {
        const told = [...this.#amounts].map(([key, { objects, bytes }]) => {
            const [main, source] = key.split('\n');
            const what = `${(0,format/* formatCount */.B4)(objects)} object${objects === 1 ? '' : 's'} (${(0,format/* formatBytes */.z3)(bytes)})`;
            return {
                reason: 'storage',
                message: `${what} came from ${source}, because ${main} could not give ${objects === 1 ? 'it' : 'them'}`,
                hint: 'push again to the first one, so that nobody has to look elsewhere',
            };
        });
        const damaged = [...this.#damage.values()].map((failure) => ({ ...failure, reason: 'storage' }));
        this.#amounts.clear();
        this.#damage.clear();
        return [...told, ...damaged];
    }
}

// EXTERNAL MODULE: ./lib/commands/data/versioned-places.js
var versioned_places = __webpack_require__(65459);
;// CONCATENATED MODULE: ./lib/commands/remotes.js




class Remotes {
    config;
    session;
    use;
    host;
    opened = new Map();
    detours = new Detours();
    constructor(session, use = {}) {
        this.config = session.config;
        this.session = session;
        this.host = session.host;
        this.use = use;
    }
    open(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        if (wanted === undefined) {
            const { cache } = this.use;
            return Promise.resolve(cache === undefined ? (0,failure/* fail */.fJ)(noRemote) : (0,failure.ok)(cache));
        }
        const remote = this.config.remotes.get(wanted);
        if (remote === undefined)
            return Promise.resolve((0,failure/* fail */.fJ)(unknownRemote(wanted, this.config)));
        let store = this.opened.get(wanted);
        if (store === undefined) {
            store =
                (0,store_open/* versionOption */.CN)(remote) === undefined ? (0,store_open/* openStore */.Ch)(remote, this.host.env) : this.openVersions(remote);
            this.opened.set(wanted, store);
        }
        return store;
    }
    openVersions(remote) {
        const { name, options } = remote;
        return (0,store_open/* openVersioned */.As)(remote, this.host.env, async () => {
            const project = await this.session.project?.();
            if (project === undefined)
                return (0,failure.ok)(new Map());
            const isWorktree = /^true$/i.test(String(options.get('worktree')));
            return project.ok ? (0,failure.ok)((0,versioned_places/* versionedPlaces */.w)(project.value, { name, isWorktree })) : project;
        });
    }
    has(name) {
        return this.isConfigured(name) || (name === undefined && this.use.cache !== undefined);
    }
    isConfigured(name) {
        const wanted = name?.toLowerCase() ?? this.config.defaultRemote;
        return wanted !== undefined && this.config.remotes.has(wanted);
    }
    async sources(name, { only }) {
        const main = await this.open(name);
        if (!main.ok)
            return main;
        const helpers = only && this.use.alwaysFallBack !== true ? (0,failure.ok)(noHelpers) : await this.helpers();
        if (!helpers.ok)
            return helpers;
        const { cache, trustsProposals } = this.use;
        const { proposals, fallback } = helpers.value;
        const first = cache === undefined ? [] : [cache];
        const everywhere = [...first, main.value, ...proposals, ...fallback];
        const trusted = [...first, main.value, ...(trustsProposals === true ? proposals : []), ...fallback];
        return (0,failure.ok)({
            main: main.value,
            all: [...new Set(everywhere)],
            fallback: fallback.filter((store) => store !== main.value),
            runs: [...new Set(trusted)],
        });
    }
    async helpers() {
        const policy = await this.session.policy?.();
        if (policy === undefined)
            return (0,failure.ok)(noHelpers);
        if (!policy.ok)
            return policy;
        const { file, remotes } = policy.value;
        const isJob = this.use.trustsProposals !== undefined;
        const named = [
            ...(isJob && remotes.proposals !== undefined ? [remotes.proposals] : []),
            ...remotes.fallback,
        ];
        const opened = (0,failure/* all */.Q7)(await Promise.all(named.map((name) => this.open(name))));
        if (!opened.ok)
            return (0,failure/* fail */.fJ)(...opened.failures.map((failure) => ({ ...failure, location: { file } })));
        const count = named.length - remotes.fallback.length;
        return (0,failure.ok)({ proposals: opened.value.slice(0, count), fallback: opened.value.slice(count) });
    }
    async [Symbol.asyncDispose]() {
        for (const failure of this.detours.take())
            void this.host.emit({ kind: 'warning', failure });
        for (const store of this.opened.values()) {
            const result = await store;
            if (result.ok)
                await result.value.close();
        }
    }
}
const noHelpers = {
    proposals: [],
    fallback: [],
};
const noRemote = {
    reason: 'remote',
    message: 'no remote specified in .dvc/config, and no default remote is set',
    hint: 'add one with `dvc remote add -d NAME URL` and commit .dvc/config, or name one with `-r`',
};
function unknownRemote(name, config) {
    const known = [...config.remotes.keys()].sort().join(', ');
    return {
        reason: 'remote',
        message: `remote '${name}' doesn't exist`,
        hint: known === ''
            ? 'no remote is configured; add one with `dvc remote add`'
            : `configured remotes: ${known}`,
        location: { file: '.dvc/config' },
    };
}


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   OC: () => (/* binding */ isLeft),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   i9: () => (/* binding */ willRun),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _propagate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50296);

function makePlan(input) {
    const active = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .activeProducers */ ._5)(input.graph, input.selected);
    const own = new Map(input.selected.map((stage) => [stage.address, ownVerdict(stage, input)]));
    const causes = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'stale');
    const doubts = (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .firstCauses */ .pq)(input.selected, active, (address) => own.get(address)?.kind === 'unknown');
    const stages = input.selected.map((stage) => {
        const verdict = finalVerdict(own.get(stage.address), causes.get(stage.address), doubts.get(stage.address));
        return {
            stage,
            verdict,
            since: input.staleAtBase?.has(stage.address) === true ? 'base' : 'head',
            causedBy: verdict.kind === 'stale' || verdict.kind === 'waiting' ? (causes.get(stage.address) ?? []) : [],
            runCache: 'unknown',
            fetch: nothing,
        };
    });
    const listed = stages.filter(({ stage, verdict }) => input.all === true || stage.cmd !== undefined || verdict.kind !== 'fresh');
    const running = listed.filter(willRun).map(({ stage }) => stage);
    return {
        base: input.base,
        head: input.head,
        stages: listed,
        waves: (0,_propagate_js__WEBPACK_IMPORTED_MODULE_0__/* .waves */ .Lp)(running, active),
        totals: count(listed),
    };
}
const nothing = { objects: 0, bytes: 0 };
function willRun(planned) {
    return planned.verdict.kind === 'stale' || planned.verdict.kind === 'waiting';
}
function isLeft(planned) {
    return willRun(planned) && planned.afterMerge !== true;
}
function ownVerdict(stage, input) {
    const verdict = input.verdicts.get(stage.address) ?? { kind: 'fresh', reasons: [] };
    if (input.forced.has(stage.address))
        return { kind: 'stale', reasons: [...mainReasons(verdict.reasons), { kind: 'forced' }] };
    return { ...verdict, reasons: mainReasons(verdict.reasons) };
}
function mainReasons(reasons) {
    const notLocked = reasons.find((reason) => reason.kind === 'not-locked');
    return notLocked === undefined
        ? reasons
        : [notLocked, ...reasons.filter(({ kind }) => kind === 'missing-dep')];
}
function finalVerdict(own, causes, doubts) {
    if (own.kind !== 'fresh' && own.kind !== 'unknown')
        return own;
    if (causes !== undefined && causes.length > 0)
        return { kind: 'waiting', reasons: own.reasons };
    if (own.kind === 'fresh' && doubts !== undefined && doubts.length > 0) {
        return { kind: 'unknown', reasons: own.reasons, unknown: doubts };
    }
    return own;
}
function count(stages, avoided = nothing) {
    const by = (kind) => stages.filter(({ verdict }) => verdict.kind === kind).length;
    return {
        stages: stages.length,
        fresh: by('fresh'),
        stale: by('stale'),
        waiting: by('waiting'),
        frozen: by('frozen'),
        unknown: by('unknown'),
        fetch: stages.map(({ fetch }) => fetch).reduce(add, nothing),
        avoided,
    };
}
function add(a, b) {
    return { objects: a.objects + b.objects, bytes: a.bytes + b.bytes };
}


/***/ }),

/***/ 50296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ waves),
/* harmony export */   _5: () => (/* binding */ activeProducers),
/* harmony export */   pq: () => (/* binding */ firstCauses)
/* harmony export */ });
function activeProducers(graph, selected) {
    const inside = new Map(selected.map((stage) => [stage.address, stage]));
    return (address) => {
        if (inside.get(address)?.frozen !== false)
            return [];
        return (graph.producers.get(address) ?? []).filter((producer) => inside.has(producer));
    };
}
function firstCauses(selected, active, isCause) {
    const causes = new Map();
    const none = [];
    for (const { address } of selected) {
        const found = active(address).flatMap((producer) => isCause(producer) ? [producer] : (causes.get(producer) ?? none));
        causes.set(address, found.length > 1 ? [...new Set(found)] : found);
    }
    return causes;
}
function waves(running, active) {
    const level = new Map();
    const groups = [];
    for (const { address } of running) {
        const depth = Math.max(0, ...active(address).map((producer) => (level.get(producer) ?? -1) + 1));
        level.set(address, depth);
        groups[depth] ??= [];
        groups[depth].push(address);
    }
    return groups;
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

/***/ 24384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ch: () => (/* binding */ openStore),
  As: () => (/* binding */ openVersioned),
  CN: () => (/* binding */ versionOption)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/store/local.js
var local = __webpack_require__(9234);
// EXTERNAL MODULE: ./lib/store/store.js
var store = __webpack_require__(97208);
;// CONCATENATED MODULE: ./lib/store/versioned.js

class VersionedStore {
    name;
    width;
    #inner;
    #places;
    constructor(inner, places) {
        this.name = inner.name;
        this.width = inner.width ?? 8;
        this.#inner = inner;
        this.#places = places;
    }
    async has(keys) {
        return new Set(keys.filter((key) => {
            const place = this.#places.get(key);
            return place !== undefined && (place.kind === 'bytes' || place.version !== undefined);
        }));
    }
    async *list(prefix) {
        for (const [key, place] of this.#places) {
            if (!key.startsWith(prefix))
                continue;
            yield { key, size: place.kind === 'bytes' ? place.bytes.length : place.size };
        }
    }
    async read(key, signal) {
        const place = this.#places.get(key);
        if (place === undefined)
            throw new store/* StoreError */.A('not-found', {
                reason: 'data',
                message: `${this.name} has no record of '${key}'`,
            });
        if (place.kind === 'bytes')
            return pieces(place.bytes);
        const { path, version } = place;
        if (version === undefined || this.#inner.readVersion === undefined)
            return this.#inner.read(path, signal);
        return this.#inner.readVersion(path, version, signal);
    }
    async write(key) {
        throw this.#unsupported(key);
    }
    async remove(key) {
        throw this.#unsupported(key);
    }
    close() {
        return this.#inner.close();
    }
    #unsupported(key) {
        return new store/* StoreError */.A('unsupported', {
            reason: 'config',
            message: `${this.name} keeps data by path and version, which this program only reads; '${key}' was not changed`,
            hint: 'use `dvc push` for this remote, or name another one with `-r`',
        });
    }
}
async function* pieces(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./lib/store/open.js



async function openStore(remote, env) {
    const byVersion = versionOption(remote);
    if (byVersion !== undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, byVersion));
    return openPlain(remote, env);
}
async function openVersioned(remote, env, places) {
    const plain = await openPlain(remote, env);
    if (!plain.ok)
        return plain;
    if (plain.value.readVersion === undefined)
        return (0,failure/* fail */.fJ)(versioned(remote, versionOption(remote) ?? ''));
    const known = await places();
    return known.ok ? (0,failure.ok)(new VersionedStore(plain.value, known.value)) : known;
}
function versionOption({ options }) {
    return ['version_aware', 'worktree'].find((option) => isOn(options.get(option)));
}
async function openPlain(remote, env) {
    const kind = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(remote.url)?.[1]?.toLowerCase() ?? 'local';
    if (Object.hasOwn(openers, kind))
        return openers[kind](remote, env);
    return (0,failure/* fail */.fJ)(known.has(kind) ? unread(remote, kind) : unknown(remote, kind));
}
const openers = {
    local: openLocal,
    s3: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(3507)]).then(__webpack_require__.bind(__webpack_require__, 43507))).openS3(remote, env),
    gs: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(492), __webpack_require__.e(9160)]).then(__webpack_require__.bind(__webpack_require__, 49160))).openGcs(remote, env),
    azure: async (remote, env) => (await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(3669), __webpack_require__.e(9790), __webpack_require__.e(1665)]).then(__webpack_require__.bind(__webpack_require__, 51665))).openAzure(remote, env),
    http: openWeb,
    https: openWeb,
    webdav: openDav,
    webdavs: openDav,
    ssh: async (remote, env) => (await __webpack_require__.e(/* import() */ 6340).then(__webpack_require__.bind(__webpack_require__, 76340))).openSsh(remote, env),
};
const known = new Set(['hdfs', 'webhdfs', 'oss', 'gdrive']);
async function openLocal({ name, url, options }) {
    const dir = url.length > 1 ? url.replace(/\/+$/, '') : url;
    return (0,failure.ok)(new local/* LocalStore */.V({ dir, name: `remote '${name}' (${dir})`, shared: options.get('shared') === 'group' }));
}
async function openWeb(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(2064)]).then(__webpack_require__.bind(__webpack_require__, 22064))).openHttp(remote, env);
}
async function openDav(remote, env) {
    return (await Promise.all(/* import() */[__webpack_require__.e(1744), __webpack_require__.e(7281)]).then(__webpack_require__.bind(__webpack_require__, 57281))).openWebdav(remote, env);
}
function isOn(value) {
    return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
function unread({ name }, kind) {
    return {
        reason: 'config',
        message: `remote '${name}' is of kind '${kind}', which this version does not read`,
        hint: `it reads ${readable()}; name another remote with \`-r\`, or use \`dvc\` itself for this one`,
        location: { file: '.dvc/config' },
    };
}
function unknown({ name, url }, kind) {
    return {
        reason: 'config',
        message: `Unsupported URL type ${kind}://`,
        hint: `remote '${name}' has the url '${withoutUser(url)}'; this version reads ${readable()}`,
        location: { file: '.dvc/config' },
    };
}
function readable() {
    const kinds = Object.keys(openers).filter((kind) => kind !== 'local');
    return `local folders, ${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}`;
}
function versioned({ name }, option) {
    return {
        reason: 'config',
        message: `remote '${name}' has ${option} set, which this version does not read`,
        hint: 'its data is kept by path and version, not by hash; name another remote with `-r`, or use `dvc` itself for this one',
        location: { file: '.dvc/config' },
    };
}
function withoutUser(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}


/***/ })

};
