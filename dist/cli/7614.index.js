export const id = 7614;
export const ids = [7614];
export const modules = {

/***/ 47614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ addressFrom),
/* harmony export */   Y: () => (/* binding */ dagText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52855);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49789);



function dagText(request) {
    const view = viewOf(request);
    const states = statesOf(request);
    if (request.format === 'dot')
        return `${dot(view, states)}\n\n`;
    const text = mermaid(view, states);
    return request.format === 'md' ? `\`\`\`mermaid\n${text}\n\`\`\`\n` : `${text}\n`;
}
const urgency = ['stale', 'waiting', 'unknown', 'frozen', 'fresh'];
function statesOf({ stages, cwd, outs, collapse, states }) {
    const named = new Map();
    for (const stage of states === undefined ? [] : stages) {
        const state = states?.get(stage.address) ?? 'fresh';
        const name = addressFrom(stage, cwd);
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
    const drawn = new Map(stages.map((stage) => [stage.address, addressFrom(stage, cwd)]));
    for (const { address } of stages) {
        const producers = (graph.producers.get(address) ?? []).flatMap((producer) => drawn.get(producer) ?? []);
        view.set(drawn.get(address), new Set(producers));
    }
    return collapse ? collapsed(view) : view;
}
function addressFrom({ address, file, name }, cwd) {
    if (cwd === '')
        return address;
    const seen = relative(cwd, file);
    if (name === undefined)
        return seen;
    return seen === 'dvc.yaml' ? name : `${seen}:${name}`;
}
function relative(cwd, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(`/${cwd}`, `/${path}`);
}
function collapsed(view) {
    const groups = [...new Set([...view.keys()].map(groupOf))]
        .filter((name) => !view.has(name))
        .sort(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .OP);
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
function mermaid(view, states) {
    const lines = ['flowchart TD'];
    const ids = new Map();
    for (const component of components(view)) {
        const names = [...component].sort(_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .OP);
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
        lines.push(`\tclassDef ${state} ${_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .styles */ .R7[state]}`);
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
    return (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .OP)(a[0], b[0]) || (0,_values_value_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .OP)(a[1], b[1]);
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
        const digits = new RegExp(`${key}:#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])`).exec(_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .styles */ .R7[state])?.[1];
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


/***/ }),

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

/***/ 48387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ foldings)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);

const small = 12;
function* foldings(diagram, limits) {
    const relations = relate(diagram);
    for (const keyOf of foldingKeys(diagram, relations)) {
        const folded = foldBy(diagram, keyOf);
        if (folded.boxes.length <= limits.boxes && folded.arrows.length <= limits.arrows)
            yield folded;
    }
}
function foldingKeys({ nodes }, relations) {
    const single = (_, i) => `one ${i}`;
    const grouped = (node, i) => node.group === undefined || node.state === 'failed'
        ? single(node, i)
        : `group ${node.state} ${node.group}`;
    const quiet = (node, i) => node.isConcerned ? undefined : `quiet ${relations.of[i]} ${node.state}`;
    const band = (count) => {
        const scale = Math.min(1, count / (1 + relations.depth.reduce((most, depth) => Math.max(most, depth), 0)));
        return (node, i) => `band ${Math.floor(relations.depth[i] * scale)} ${node.state}`;
    };
    const [fine, coarse] = [band(40), band(10)];
    const hasConcerned = nodes.some(({ isConcerned }) => isConcerned);
    const neighbours = (node, i) => (relations.isNeighbour[i] === true ? undefined : quiet(node, i)) ?? grouped(node, i);
    const cone = (node, i) => (relations.of[i] === 'between' ? undefined : quiet(node, i)) ?? grouped(node, i);
    const every = (rest) => (node, i) => relations.of[i] === 'between' ? fine(node, i) : (quiet(node, i) ?? rest(node, i));
    const causes = every((node, i) => (node.isCause ? grouped(node, i) : fine(node, i)));
    const failures = every((node, i) => (node.state === 'failed' ? single(node, i) : fine(node, i)));
    const states = ({ state }) => `state ${state}`;
    if (!hasConcerned)
        return nodes.length <= small ? [single, states] : [grouped, states];
    return nodes.length <= small
        ? [single, grouped, states]
        : [neighbours, cone, causes, failures, every(fine), every(coarse), states];
}
function foldBy({ nodes, edges }, keyOf) {
    const members = new Map();
    const keys = nodes.map(keyOf);
    keys.forEach((key, i) => {
        const known = members.get(key) ?? [];
        members.set(key, known);
        known.push(nodes[i]);
    });
    const index = new Map([...members.keys()].map((key, i) => [key, i]));
    const box = keys.map((key) => index.get(key));
    const arrows = new Map();
    for (const [from, to] of edges) {
        const [a, b] = [box[from], box[to]];
        if (a !== b)
            arrows.set(`${a} ${b}`, [a, b]);
    }
    return { boxes: [...members.values()].map(boxOf), arrows: [...arrows.values()] };
}
function boxOf(members) {
    const [first] = members;
    const { state, isConcerned } = first;
    if (members.length === 1)
        return { name: first.name, detail: first.detail, state, count: 1, isConcerned };
    const sameGroup = first.group !== undefined && members.every(({ group }) => group === first.group);
    const name = sameGroup ? `${first.group} × ${members.length}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(members.length, `${state} stage`);
    return { name, detail: sameGroup ? state : '', state, count: members.length, isConcerned };
}
function relate(diagram) {
    const { nodes, edges } = diagram;
    const [up, down] = [adjacency(nodes.length, edges, 1, 0), adjacency(nodes.length, edges, 0, 1)];
    const concerned = nodes.flatMap(({ isConcerned }, i) => (isConcerned ? [i] : []));
    const [before, after] = [reach(concerned, up), reach(concerned, down)];
    const of = nodes.map(({ isConcerned }, i) => {
        if (isConcerned)
            return 'concerned';
        if (before.has(i))
            return after.has(i) ? 'between' : 'upstream';
        return after.has(i) ? 'downstream' : 'apart';
    });
    const isNeighbour = nodes.map((_, i) => [...(up[i] ?? []), ...(down[i] ?? [])].some((j) => nodes[j]?.isConcerned === true));
    const shown = isNeighbour.filter((is, i) => is && nodes[i]?.isConcerned === false).length <= small;
    return { of, depth: depths(nodes.length, up), isNeighbour: shown ? isNeighbour : nodes.map(() => false) };
}
function adjacency(size, edges, from, to) {
    const lists = Array.from({ length: size }, () => []);
    for (const edge of edges)
        lists[edge[from]]?.push(edge[to]);
    return lists;
}
function reach(starts, next) {
    const seen = new Set();
    const open = [...starts];
    while (open.length > 0) {
        for (const j of next[open.pop()] ?? []) {
            if (seen.has(j))
                continue;
            seen.add(j);
            open.push(j);
        }
    }
    return seen;
}
function depths(size, up) {
    const depth = [];
    for (let i = 0; i < size; i++) {
        depth[i] = (up[i] ?? []).reduce((deepest, j) => (j < i ? Math.max(deepest, depth[j] + 1) : deepest), 0);
    }
    return depth;
}


/***/ }),

/***/ 49789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ styles),
/* harmony export */   qi: () => (/* binding */ pipelineDiagram),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* unused harmony export flowchart */
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45267);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48387);



const limits = { characters: 20_000, boxes: 200, arrows: 280 };
function pipelineDiagram(diagram, within = limits) {
    for (const folded of (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldings */ .N)(diagram, within)) {
        if (folded.boxes.length === 1 && diagram.nodes.length > 1)
            return undefined;
        const text = flowchart(folded);
        if (text.length <= within.characters)
            return text;
    }
    return undefined;
}
function flowchart(folded) {
    const { boxes, arrows } = folded;
    const states = [...new Set(boxes.map(({ state }) => state))];
    return [
        `flowchart ${direction(folded)}`,
        ...boxes.map((box, i) => `  s${i}["${label(box)}"]:::${box.state}`),
        ...arrows.map(([from, to]) => `  s${from} ${arrow(boxes[from], boxes[to])} s${to}`),
        ...(arrows.length === 0 ? [] : ['  linkStyle default stroke:#8b949e']),
        ...states.map((state) => `  classDef ${state} ${styles[state]}`),
    ].join('\n');
}
const grey = 'fill:#8881,stroke:#8888,color:#777';
const styles = {
    fresh: grey,
    frozen: grey,
    skipped: grey,
    ran: 'fill:#1a7f37,stroke:#116329,color:#fff',
    restored: 'fill:#0969da,stroke:#0550ae,color:#fff',
    failed: 'fill:#cf222e,stroke:#82071e,color:#fff,stroke-width:3px',
    blocked: `${grey},stroke-dasharray:4`,
    cancelled: 'fill:#6e7781,stroke:#424a53,color:#fff',
    stale: 'fill:#9a6700,stroke:#633c01,color:#fff',
    waiting: 'fill:#eac54f,stroke:#9a6700,color:#1f2328',
    unknown: 'fill:#8250df,stroke:#512a97,color:#fff',
};
function label({ name, detail, state }) {
    const first = `${(0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .symbolOf */ .wX)(state)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._b)(name)}`;
    return detail === '' ? first : `${first}<br/>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._b)(detail)}`;
}
function arrow(from, to) {
    if (to.state === 'blocked')
        return '-.->';
    return from.isConcerned && to.isConcerned ? '==>' : '-->';
}
function direction({ boxes, arrows }) {
    const level = levels(boxes.length, arrows);
    const longest = Math.max(0, ...level) + 1;
    const width = new Map();
    for (const at of level)
        width.set(at, (width.get(at) ?? 0) + 1);
    const widest = Math.max(1, ...width.values());
    return longest <= 4 || (widest >= 6 && widest >= longest) ? 'LR' : 'TB';
}
function levels(size, arrows) {
    const level = new Array(size).fill(0);
    for (let round = 0, moved = true; moved && round < size; round++) {
        moved = false;
        for (const [from, to] of arrows) {
            const deeper = level[from] + 1;
            if (deeper > level[to] && deeper < size) {
                level[to] = deeper;
                moved = true;
            }
        }
    }
    return level;
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

/***/ 15780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ exportWords),
/* harmony export */   U7: () => (/* binding */ stageRows),
/* harmony export */   U8: () => (/* binding */ isConcerned),
/* harmony export */   c0: () => (/* binding */ countStates),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
function stageRows(plan, run) {
    const runs = new Map((run?.stages ?? []).map((stageRun) => [stageRun.stage.address, stageRun]));
    const planned = (plan?.stages ?? []).map((stage) => row(stage, runs.get(stage.stage.address)));
    const known = new Set(planned.map(({ stage }) => stage.address));
    const others = (run?.stages ?? []).filter(({ stage }) => !known.has(stage.address));
    return [...planned, ...others.filter(isWorthListing).map((stageRun) => row(undefined, stageRun))];
}
function countStates(rows) {
    const counts = {
        total: rows.length,
        ...{ fresh: 0, restored: 0, ran: 0, failed: 0, blocked: 0, cancelled: 0, skipped: 0 },
        ...{ stale: 0, waiting: 0, frozen: 0, unknown: 0 },
    };
    for (const { state } of rows)
        counts[state]++;
    return counts;
}
function isConcerned({ state, verdict, receipt }) {
    if (receipt !== undefined)
        return true;
    return !(isQuiet(state) && (verdict === undefined || isQuiet(verdict)));
}
function isQuiet(state) {
    return state === 'fresh' || state === 'frozen' || state === 'skipped';
}
function exportWords({ state, receipt }) {
    if (receipt === undefined)
        return undefined;
    if (state === 'ran')
        return 'exported';
    return `exported before, ${/^\d+$/.test(receipt.run) ? `in run ${receipt.run}` : receipt.run.slice(0, 40)}`;
}
function row(planned, stageRun) {
    const stage = (planned?.stage ?? stageRun?.stage);
    return {
        stage,
        state: stateOf(planned, stageRun),
        ...(planned === undefined ? {} : { verdict: planned.verdict.kind }),
        reasons: reasonsOf(planned, stageRun),
        causedBy: planned?.causedBy ?? [],
        since: planned?.since ?? 'head',
        ...(stageRun === undefined || !tookTime(stageRun.outcome) ? {} : { seconds: stageRun.seconds }),
        ...(planned?.estimateSeconds === undefined ? {} : { estimateSeconds: planned.estimateSeconds }),
        ...(stageRun?.failure === undefined ? {} : { failure: stageRun.failure }),
        ...(stageRun?.logTail === undefined ? {} : { logTail: stageRun.logTail }),
        blockedBy: stageRun?.blockedBy ?? [],
        unseen: planned?.verdict.unknown ?? [],
        ...(stageRun?.receipt === undefined ? {} : { receipt: stageRun.receipt }),
        ...(planned?.afterMerge === true || stageRun?.afterMerge === true ? { afterMerge: true } : {}),
    };
}
function reasonsOf(planned, stageRun) {
    const own = planned?.verdict.reasons ?? [];
    return own.length > 0 || planned?.verdict.kind === 'waiting' ? own : (stageRun?.reasons ?? []);
}
function stateOf(planned, stageRun) {
    if (stageRun === undefined)
        return planned.verdict.kind;
    if (stageRun.outcome === 'skipped' && planned?.verdict.kind === 'frozen')
        return 'frozen';
    return stageRun.outcome;
}
function tookTime(outcome) {
    return outcome === 'ran' || outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled';
}
function isWorthListing({ stage, outcome }) {
    return stage.cmd !== undefined || outcome !== 'fresh';
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   gW: () => (/* binding */ renderWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function code(text) {
    return { code: text };
}
function plainWords(words) {
    return words.map((piece) => (typeof piece === 'string' ? piece : quoted(piece))).join('');
}
function renderWords(words, sink) {
    return words
        .map((piece) => {
        if (typeof piece === 'string')
            return piece;
        if ('code' in piece)
            return sink.code(piece.code);
        return 'strong' in piece ? sink.strong(piece.strong) : sink.text(piece.text);
    })
        .join('');
}
function list(items, most = 5) {
    if (items.length > most)
        return [...joined(items.slice(0, most), ', '), ` and ${items.length - most} more`];
    return joined(items, ' and ');
}
function joined(items, last) {
    return items.flatMap((item, i) => i === 0 ? [code(item)] : [i === items.length - 1 ? last : ', ', code(item)]);
}
function counted(count, noun, plural = `${noun}s`) {
    return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}
function groupDigits(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}
function quoted(piece) {
    if ('code' in piece)
        return piece.code;
    return 'strong' in piece ? piece.strong : piece.text;
}


/***/ })

};
