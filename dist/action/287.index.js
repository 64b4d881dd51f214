export const id = 287;
export const ids = [287];
export const modules = {

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

// EXTERNAL MODULE: ./lib/values/load.js + 14 modules
var load = __webpack_require__(19638);
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


/***/ })

};
