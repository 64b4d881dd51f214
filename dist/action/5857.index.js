export const id = 5857;
export const ids = [5857];
export const modules = {

/***/ 25857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dag: () => (/* binding */ dag)
});

// EXTERNAL MODULE: ./lib/failure.js
var failure = __webpack_require__(71957);
// EXTERNAL MODULE: ./lib/project/targets.js + 1 modules
var targets = __webpack_require__(16079);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/values/value.js
var value = __webpack_require__(52855);
// EXTERNAL MODULE: ./lib/report/address.js
var address = __webpack_require__(74686);
// EXTERNAL MODULE: ./lib/report/mermaid.js
var mermaid = __webpack_require__(49789);
;// CONCATENATED MODULE: ./lib/report/dag.js




function dagText(request) {
    const view = viewOf(request);
    const states = statesOf(request);
    if (request.format === 'dot')
        return `${dot(view, states)}\n\n`;
    const text = dag_mermaid(view, states);
    return request.format === 'md' ? `\`\`\`mermaid\n${text}\n\`\`\`\n` : `${text}\n`;
}
const urgency = ['stale', 'waiting', 'unknown', 'frozen', 'fresh'];
function statesOf({ stages, cwd, outs, collapse, states }) {
    const named = new Map();
    for (const stage of states === undefined ? [] : stages) {
        const state = states?.get(stage.address) ?? 'fresh';
        const name = (0,address/* addressFrom */.L)(stage, cwd);
        for (const each of outs
            ? stage.outs.map((out) => outName(out, cwd))
            : [collapse ? groupOf(name) : name]) {
            const known = named.get(each);
            if (known === undefined || urgency.indexOf(state) < urgency.indexOf(known))
                named.set(each, state);
        }
    }
    return named;
}
function viewOf({ graph, stages, cwd, outs, collapse }) {
    if (outs)
        return outsView(graph, stages, cwd);
    const view = new Map();
    const drawn = new Map(stages.map((stage) => [stage.address, (0,address/* addressFrom */.L)(stage, cwd)]));
    for (const { address } of stages) {
        const producers = (graph.producers.get(address) ?? []).flatMap((producer) => drawn.get(producer) ?? []);
        view.set(drawn.get(address), new Set(producers));
    }
    return collapse ? collapsed(view) : view;
}
function relative(cwd, path) {
    return external_node_path_.posix.relative(`/${cwd}`, `/${path}`);
}
function collapsed(view) {
    const groups = [...new Set([...view.keys()].map(groupOf))]
        .filter((name) => !view.has(name))
        .sort(value/* compareCodePoints */.OP);
    const single = [...view.keys()].filter((name) => groupOf(name) === name);
    const result = new Map([...single, ...groups].map((name) => [name, new Set()]));
    for (const [name, needs] of view) {
        for (const need of needs)
            result.get(groupOf(name))?.add(groupOf(need));
    }
    return result;
}
function groupOf(name) {
    return name.includes('@') && !name.endsWith('.dvc') ? name.split('@')[0] : name;
}
function outsView(graph, stages, cwd) {
    const own = new Set(stages.map(({ address }) => address));
    const view = new Map();
    for (const out of triedOrder(stages.flatMap(({ outs }) => outs)))
        view.set(outName(out, cwd), new Set());
    for (const stage of stages) {
        const needs = stage.deps
            .flatMap((dep) => (dep.kind === 'path' && dep.source !== undefined ? [] : makersOf(graph, dep.place)))
            .filter((maker) => own.has(maker.stage.address));
        for (const out of stage.outs)
            for (const need of needs)
                view.get(outName(out, cwd))?.add(outName(need.output, cwd));
    }
    return view;
}
function makersOf(graph, place) {
    if (place.kind !== 'inside')
        return [];
    const above = graph.producerAbove(place.path);
    return [...(above === undefined ? [] : [above]), ...graph.producersBelow(place.path)];
}
function outName({ place }, cwd) {
    if (place.kind === 'url')
        return place.url;
    return place.kind === 'outside' ? place.path : relative(cwd, place.path);
}
function triedOrder(outs) {
    const root = { children: new Map() };
    for (const out of outs) {
        let node = root;
        for (const part of outName(out, '').split('/')) {
            const child = node.children.get(part) ?? { children: new Map() };
            node.children.set(part, child);
            node = child;
        }
        node.out = out;
    }
    const walk = ({ out, children }) => [
        ...(out === undefined ? [] : [out]),
        ...[...children.values()].flatMap(walk),
    ];
    return walk(root);
}
function dag_mermaid(view, states) {
    const lines = ['flowchart TD'];
    const ids = new Map();
    for (const component of components(view)) {
        const names = [...component].sort(value/* compareCodePoints */.OP);
        for (const name of names) {
            ids.set(name, `node${ids.size + 1}`);
            lines.push(`\t${ids.get(name)}["${quoted(name, '#quot;')}"]`);
        }
        for (const [from, to] of edgesOf(view, names).sort(byNames))
            lines.push(`\t${ids.get(from)}-->${ids.get(to)}`);
    }
    for (const [name, state] of states)
        lines.push(`\tclass ${ids.get(name)} ${state}`);
    for (const state of new Set(states.values()))
        lines.push(`\tclassDef ${state} ${mermaid/* styles */.R7[state]}`);
    return lines.join('\n');
}
function components(view) {
    const near = new Map([...view.keys()].map((name) => [name, []]));
    for (const [name, needs] of view) {
        for (const need of needs) {
            near.get(name)?.push(need);
            near.get(need)?.push(name);
        }
    }
    const seen = new Set();
    const found = [];
    for (const start of view.keys()) {
        if (seen.has(start))
            continue;
        const component = new Set();
        const open = [start];
        while (open.length > 0) {
            const name = open.pop();
            if (component.has(name))
                continue;
            component.add(name);
            seen.add(name);
            for (const other of near.get(name) ?? [])
                open.push(other);
        }
        found.push(component);
    }
    return found;
}
function edgesOf(view, names) {
    return names.flatMap((name) => [...(view.get(name) ?? [])].map((need) => [need, name]));
}
function byNames(a, b) {
    return (0,value/* compareCodePoints */.OP)(a[0], b[0]) || (0,value/* compareCodePoints */.OP)(a[1], b[1]);
}
function dot(view, states) {
    const order = new Map([...view.keys()].map((name, i) => [name, i]));
    const rank = (name) => order.get(name);
    const edges = edgesOf(view, [...view.keys()]).sort((a, b) => rank(a[0]) - rank(b[0]) || rank(a[1]) - rank(b[1]));
    const name = (text) => `"${quoted(text, '\\"')}"`;
    const strict = edges.every(([from, to]) => from !== to);
    return [
        `${strict ? 'strict ' : ''}digraph {`,
        ...[...view.keys()].map((node) => `${name(node)}${dotStyle(states.get(node))};`),
        ...edges.map(([from, to]) => `${name(from)} -> ${name(to)};`),
        '}',
    ].join('\n');
}
function dotStyle(state) {
    if (state === undefined)
        return '';
    const colour = (key) => {
        const digits = new RegExp(`${key}:#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])`).exec(mermaid/* styles */.R7[state])?.[1];
        return digits === undefined
            ? undefined
            : `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
    };
    const [fill, text] = [colour('fill'), colour('color')];
    return fill === undefined ? '' : ` [style=filled, fillcolor="${fill}", fontcolor="${text ?? '#000000'}"]`;
}
function quoted(name, quote) {
    const shown = name.replaceAll('"', quote).replace(/[\r\n\u2028\u2029]/g, ' ');
    return shown.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
}

// EXTERNAL MODULE: ./lib/commands/manifests.js
var manifests = __webpack_require__(12252);
// EXTERNAL MODULE: ./lib/commands/planning.js + 3 modules
var planning = __webpack_require__(9325);
// EXTERNAL MODULE: ./lib/commands/session.js + 4 modules
var session = __webpack_require__(83908);
;// CONCATENATED MODULE: ./lib/commands/dag.js






const dag = {
    name: 'dag',
    help: 'Draw the graph of stages',
    args: '[targets...]',
    options: [
        { flags: '--mermaid', help: 'Mermaid text (the default)' },
        { flags: '--md', help: 'Mermaid in Markdown fences' },
        { flags: '--dot', help: 'Graphviz DOT' },
        { flags: '-o, --outs', help: 'outputs instead of stages' },
        { flags: '--full', help: 'everything connected with the target' },
        { flags: '--collapse-foreach-matrix', help: 'one node for each foreach or matrix group' },
        { flags: '--status', help: 'colours by verdict: stale, waiting, fresh, frozen, unknown' },
    ],
    exit: { style: 'dvc', failure: 255 },
    async run({ args, options }, host, terminal) {
        const text = await (0,session/* withSession */.y)(host, (session) => draw(session, args, options));
        if (!text.ok)
            return text;
        terminal.out(text.value);
        return 0;
    },
};
async function draw(session, args, options) {
    const loaded = await session.project();
    if (!loaded.ok)
        return loaded;
    const project = loaded.value;
    if (project.graphFailures.length > 0)
        return { ok: false, failures: project.graphFailures };
    const stages = await stagesToDraw(project, session.cwd, args, options.full === true);
    if (!stages.ok)
        return stages;
    const states = options.status === true ? await dag_statesOf(session) : (0,failure.ok)(undefined);
    if (!states.ok)
        return states;
    const format = options.dot === true ? 'dot' : options.md === true ? 'md' : 'mermaid';
    return (0,failure.ok)(dagText({
        graph: project.graph,
        stages: stages.value,
        cwd: session.cwd,
        format,
        outs: options.outs === true,
        collapse: options.collapseForeachMatrix === true,
        ...(states.value === undefined ? {} : { states: states.value }),
    }));
}
async function dag_statesOf(session) {
    const planned = await (0,planning/* planProject */.f)(session, { base: {}, tree: (0,manifests/* manifestReader */.r)(session, undefined) });
    if (!planned.ok)
        return planned;
    return (0,failure.ok)(new Map(planned.value.plan.stages.map(({ stage, verdict }) => [stage.address, verdict.kind])));
}
function stagesToDraw(project, cwd, args, full) {
    if (args.length === 0)
        return (0,failure.ok)(project.stages);
    return (0,targets/* resolveTargets */.h5)(project, args, { cwd, pipeline: full });
}


/***/ })

};
