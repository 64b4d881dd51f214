export const id = 5545;
export const ids = [5545,7351];
export const modules = {

/***/ 65545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toHtml: () => (/* binding */ toHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/project/graph.js + 3 modules
var project_graph = __webpack_require__(17785);
// EXTERNAL MODULE: ./lib/report/diagram.js
var diagram = __webpack_require__(45267);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/fold.js
var fold = __webpack_require__(48387);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/html/parts.js

function section(title, note, content) {
    return content === ''
        ? ''
        : `<section id="${title.toLowerCase()}"><h2>${title}<small>${(0,report_escape/* html */.qy)(note)}</small></h2>\n${content}</section>`;
}
function table(headers, rows, numbers = []) {
    if (rows.length === 0)
        return '';
    const head = headers
        .map((name, i) => `<th${numbers.includes(i) ? ' class="n"' : ''} scope="col">${(0,report_escape/* html */.qy)(name)}</th>`)
        .join('');
    const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n');
    return `<div class="scroll"><table class="sortable"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
function cell(content) {
    return `<td>${content}</td>`;
}
function number(content, sort) {
    return `<td class="n"${sort === undefined ? '' : ` data-sort="${sort}"`}>${content}</td>`;
}
function jsonAttribute(json) {
    return json.replace(/[&<>"'\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/g, (char) => '&<>"\''.includes(char) ? `&#${char.charCodeAt(0)};` : ' ');
}

;// CONCATENATED MODULE: ./lib/report/html/data.js



function dataHtml({ data }, pages) {
    const rows = data.flatMap((change) => [pathRow(change, pages), ...folderRows(change)]);
    const notes = data.flatMap(columnNotes).join('\n');
    const content = table(['Path', 'Change', 'Files', 'Bytes', 'Rows'], rows, [2, 3, 4]);
    return section('Data', `${(0,format/* formatCount */.B4)(data.length)} changed`, content + (notes === '' ? '' : `<ul>${notes}</ul>`));
}
function pathRow({ path, kind, location, files, bytes, rows, touched }, pages) {
    const address = location === undefined ? undefined : pages.line(location.file, location.line);
    const name = `<code>${(0,report_escape/* html */.qy)(path)}</code>`;
    const what = touched === undefined || kind !== 'modified' ? kind : `${kind}: ${touchedText(touched)}`;
    return [
        cell(address === undefined ? name : `<a href="${(0,report_escape/* html */.qy)(address, 2_000)}">${name}</a>`),
        cell(what),
        amount(files, format/* formatCount */.B4),
        amount(bytes, format/* formatBytes */.z3),
        amount(rows, format/* formatCount */.B4),
    ];
}
function folderRows({ path, within = [] }) {
    return within.map((folder) => [
        cell(`<span class="soft">↳</span> <code title="${(0,report_escape/* html */.qy)(`${path}${folder.path}`)}">${(0,report_escape/* html */.qy)(folder.path)}</code>`),
        cell(touchedText(folder.touched)),
        amount(folder.files, format/* formatCount */.B4),
        amount(folder.bytes, format/* formatBytes */.z3),
        number(''),
    ]);
}
function touchedText({ added, modified, deleted }) {
    return [
        added === 0 ? '' : `${(0,format/* formatCount */.B4)(added)} added`,
        modified === 0 ? '' : `${(0,format/* formatCount */.B4)(modified)} modified`,
        deleted === 0 ? '' : `${(0,format/* formatCount */.B4)(deleted)} deleted`,
    ]
        .filter((part) => part !== '')
        .join(', ');
}
function columnNotes({ path, columns, ranges = [] }) {
    const code = (text) => `<code>${(0,report_escape/* html */.qy)(text)}</code>`;
    const parts = [
        ...(columns?.added ?? []).map((name) => `new column ${code(name)}`),
        ...(columns?.removed ?? []).map((name) => `column ${code(name)} is gone`),
        ...(columns?.retyped ?? []).map((text) => (0,report_escape/* html */.qy)(text)),
        ...ranges.map(({ column, old, new: now }) => `${code(column)} ${(0,format/* formatRange */.Lu)(old)} → ${(0,format/* formatRange */.Lu)(now)}`),
    ];
    return parts.length === 0 ? [] : [`<li>${code(path)}: ${parts.join('; ')}</li>`];
}
function amount(change, format) {
    if (change === undefined || (change.old === undefined && change.new === undefined))
        return number('');
    const [old, now] = [change.old, change.new].map((value) => (value === undefined ? '–' : format(value)));
    return number(`${old} → ${now}`, (change.new ?? 0) - (change.old ?? 0));
}

// EXTERNAL MODULE: ./lib/report/mermaid.js
var mermaid = __webpack_require__(49789);
// EXTERNAL MODULE: ./lib/report/text-width.js
var text_width = __webpack_require__(55730);
;// CONCATENATED MODULE: ./lib/report/html/diagram.js





function svgDiagram({ boxes, arrows }) {
    const { level, steps, paths } = withBends((0,mermaid/* levels */.yr)(boxes.length, arrows), arrows);
    const rows = ordered(level.length, level, steps);
    const widths = level.map((_, i) => {
        const box = boxes[i];
        if (box === undefined)
            return bendWidth;
        const [title, second] = [(0,text_width/* textWidth */.s)((0,format/* shorten */.ml)(box.name, 36)), (0,text_width/* textWidth */.s)(box.detail)];
        return Math.max(90, 7.2 * title + 34, 6.4 * second + 24);
    });
    const rowWidths = rows.map((row) => row.reduce((sum, i) => sum + widths[i] + gapX, gapX));
    const width = Math.ceil(Math.max(...rowWidths));
    const height = rows.length * (boxHeight + gapY) + gapY;
    const centre = [];
    rows.forEach((row, depth) => {
        let x = (width - rowWidths[depth]) / 2 + gapX;
        for (const i of row) {
            centre[i] = { x: x + widths[i] / 2, y: gapY + depth * (boxHeight + gapY) + boxHeight / 2 };
            x += widths[i] + gapX;
        }
    });
    const at = (i) => centre[i];
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Pipeline">`,
        ...arrows.map(([from, to], i) => edge(paths[i].map(at), boxes[from]?.isConcerned === true && boxes[to]?.isConcerned === true)),
        ...boxes.map((box, i) => node(box, at(i), widths[i])),
        '</svg>',
    ].join('\n');
}
const [boxHeight, gapX, gapY] = [44, 22, 34];
const [bendWidth, mostBends] = [4, 250];
function node({ name, detail, state }, { x, y }, width) {
    const box = `<rect class="box" x="${round(x - width / 2)}" y="${round(y - boxHeight / 2)}" width="${round(width)}" height="${boxHeight}" rx="7"/>`;
    const text = (dy, kind, content) => `<text class="${kind}" x="${round(x)}" y="${round(y + dy)}" text-anchor="middle">${content}</text>`;
    const label = `${(0,diagram/* symbolOf */.wX)(state)} ${(0,report_escape/* html */.qy)((0,format/* shorten */.ml)(name, 36))}`;
    const second = detail === '' ? '' : text(13, 'sub', (0,report_escape/* html */.qy)(detail));
    return `<g class="${state}"><title>${(0,report_escape/* html */.qy)(name)} · ${(0,report_escape/* html */.qy)(state)}</title>${box}${text(detail === '' ? 4 : -3, 'name', label)}${second}</g>`;
}
function edge(points, isHot) {
    const [first, ...rest] = points;
    const half = boxHeight / 2;
    const parts = rest.map((to, i) => {
        const from = points[i];
        const [y1, y2] = [from.y + half, to.y - half];
        const bend = Math.max(gapY, Math.abs(y2 - y1) / 2);
        const down = i === rest.length - 1 ? '' : `V${round(to.y + half)}`;
        const out = y2 - y1 > gapY + boxHeight ? 110 : 0;
        return `C${round(from.x + out)} ${round(y1 + bend)} ${round(to.x + out)} ${round(y2 - bend)} ${round(to.x)} ${round(y2)}${down}`;
    });
    return `<path class="edge${isHot ? ' hot' : ''}" d="M${round(first.x)} ${round(first.y + half)}${parts.join('')}"/>`;
}
function withBends(level, arrows) {
    const long = arrows.map(([from, to]) => Math.max(0, level[to] - level[from] - 1));
    if (long.reduce((sum, bends) => sum + bends, 0) > mostBends)
        return { level, steps: arrows, paths: arrows };
    const all = [...level];
    const paths = arrows.map(([from, to], i) => {
        const start = level[from];
        const bends = Array.from({ length: long[i] }, (_, k) => all.push(start + k + 1) - 1);
        return [from, ...bends, to];
    });
    const steps = paths.flatMap((path) => path.slice(1).map((to, i) => [path[i], to]));
    return { level: all, steps, paths };
}
function ordered(size, level, arrows) {
    const rows = [];
    for (let i = 0; i < size; i++) {
        const depth = level[i];
        rows[depth] ??= [];
        rows[depth].push(i);
    }
    const filled = rows.filter((row) => row !== undefined);
    const place = new Map();
    for (const row of filled) {
        const middle = (i) => {
            const feeds = arrows.flatMap(([from, to]) => (to === i ? (place.get(from) ?? []) : []));
            return feeds.length === 0
                ? Number.POSITIVE_INFINITY
                : feeds.reduce((sum, at) => sum + at, 0) / feeds.length;
        };
        const wanted = new Map(row.map((i) => [i, middle(i)]));
        row.sort((a, b) => compare(wanted.get(a), wanted.get(b)) || a - b);
        for (const [at, i] of row.entries())
            place.set(i, at / row.length);
    }
    return filled;
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/report/html/logs.js



function logsHtml({ stages }) {
    const logs = stages.filter(({ logTail, state }) => state !== 'failed' && (logTail?.length ?? 0) > 0);
    const content = logs
        .map(({ stage, logTail = [], seconds }) => {
        const took = seconds === undefined ? '' : ` <span class="soft">${(0,format/* formatDuration */.a3)(seconds)}</span>`;
        const lines = logTail.map((line) => (0,report_escape/* html */.qy)((0,report_escape/* stripAnsi */.aJ)(line), 2_000)).join('\n');
        return `<details><summary><code>${(0,report_escape/* html */.qy)(stage.address)}</code>${took}</summary><pre>${lines}</pre></details>`;
    })
        .join('\n');
    return section('Logs', 'last lines of each stage', content);
}

// EXTERNAL MODULE: ./lib/report/html/own-plots.js
var own_plots = __webpack_require__(57351);
// EXTERNAL MODULE: ./lib/report/evidence.js
var evidence = __webpack_require__(83357);
;// CONCATENATED MODULE: ./lib/report/html/bars.js


function barMarks(frame, now, old) {
    const [current, before] = [byCategory(now), byCategory(old)];
    return frame.categories
        .map((name, i) => {
        const top = frame.top + i * 22;
        const label = `<text class="sub" x="${frame.left - 6}" y="${top + 14}" text-anchor="end">${(0,report_escape/* html */.qy)((0,format/* shorten */.ml)(name, 18))}<title>${(0,report_escape/* html */.qy)(name)}</title></text>`;
        return `${label}${bar(frame, { value: current.get(name), top: top + 1, side: 'now' })}${bar(frame, { value: before.get(name), top: top + 11, side: 'old' })}`;
    })
        .join('');
}
function byCategory(points) {
    return new Map(points.map(({ x, y }) => [String(x), y]));
}
function bar(frame, { value, top, side, }) {
    if (value === undefined)
        return '';
    const [zero, end] = [frame.y(Math.min(Math.max(0, frame.low), frame.high)), frame.y(value)];
    const [x, width] = [Math.min(zero, end), Math.max(1, Math.abs(end - zero))];
    return `<rect class="${side}" x="${x.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="9"><title>${side === 'now' ? 'now' : 'before'} ${(0,report_escape/* html */.qy)((0,format/* formatValue */.Fl)(value, 6))}</title></rect>`;
}

;// CONCATENATED MODULE: ./lib/report/html/frame.js

function frameOf(now, old, kind) {
    const all = [...now, ...old];
    const categories = isNumeric(all) ? [] : [...new Set(all.map(({ x }) => String(x)))];
    const isSideways = kind === 'bar';
    const [low, high] = widened(extent(all.map(({ y }) => y)), isSideways);
    const height = isSideways ? 46 + 22 * Math.max(1, categoriesOf(all).length) : 220;
    const box = { width: 380, height, left: isSideways ? 110 : 56, right: 370, top: 12, bottom: height - 26 };
    const x = isSideways ? () => 0 : places(all, categories, box);
    const span = high - low;
    const y = isSideways
        ? (value) => box.left + ((value - low) / span) * (box.right - box.left)
        : (value) => box.bottom - ((value - low) / span) * (box.bottom - box.top);
    return {
        ...box,
        low,
        high,
        isSideways,
        categories: isSideways ? categoriesOf(all) : categories,
        xTicks: isSideways
            ? ticks(low, high).map((value) => ({
                at: y(value),
                label: axisLabel(value),
                anchor: 'middle',
            }))
            : xTicks(all, categories, { ...box, x }),
        x,
        y,
    };
}
function ticks(low, high) {
    const rough = (high - low) / 4;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
    if (!Number.isFinite(step) || step <= 0)
        return [low, high];
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: Math.max(0, Math.min(20, last - first + 1)) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
function axisLabel(value) {
    return (0,format/* formatValue */.Fl)(Number.isSafeInteger(value) ? BigInt(value) : value, 4);
}
function categoriesOf(all) {
    return [...new Set(all.map(({ x }) => String(x)))];
}
function isNumeric(all) {
    return all.every(({ x }) => typeof x === 'number');
}
function extent(values) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    return [low, high];
}
function widened([low, high], fromZero) {
    const [least, most] = fromZero ? [Math.min(0, low), Math.max(0, high)] : [low, high];
    const room = (most - least) * 0.05;
    const [from, to] = [least === 0 ? 0 : least - room, most === 0 ? 0 : most + room];
    const isWide = to > from && Number.isFinite(to - from);
    return isWide ? [from, to] : [least - (Math.abs(least) || 1) * 0.1, least + (Math.abs(least) || 1) * 0.1];
}
function places(all, categories, { left, right }) {
    if (categories.length > 0) {
        const at = new Map(categories.map((name, i) => [name, i]));
        return (place) => left + (((at.get(String(place)) ?? 0) + 0.5) / categories.length) * (right - left);
    }
    const [low, high] = extent(all.map(({ x }) => Number(x)));
    const span = high - low;
    return (place) => span > 0 && Number.isFinite(span)
        ? left + ((Number(place) - low) / span) * (right - left)
        : (left + right) / 2;
}
function xTicks(all, categories, { left, right, x }) {
    const inside = (at) => (at < left + 20 ? 'start' : at > right - 20 ? 'end' : 'middle');
    if (categories.length > 0) {
        const every = Math.ceil(categories.length / 6);
        return categories.flatMap((label, i) => i % every === 0 ? [{ at: x(label), label, anchor: inside(x(label)) }] : []);
    }
    const [low, high] = extent(all.map(({ x: place }) => Number(place)));
    const marks = low === high ? [low] : ticks(low, high);
    return marks.map((value) => ({ at: x(value), label: axisLabel(value), anchor: inside(x(value)) }));
}

;// CONCATENATED MODULE: ./lib/report/html/chart.js




function svgChart(series) {
    const [now, old] = [series.new ?? [], series.old ?? []];
    const caption = `<figcaption>${(0,report_escape/* html */.qy)(series.title)} <span class="soft">· ${(0,report_escape/* html */.qy)(series.yLabel)} by ${(0,report_escape/* html */.qy)(series.xLabel)}${sides(series)}</span></figcaption>`;
    if (now.length + old.length === 0)
        return `<figure>${caption}<p class="soft">No number to draw.</p></figure>`;
    const frame = frameOf(now, old, series.kind);
    const marks = series.kind === 'bar'
        ? barMarks(frame, now, old)
        : `${draw(old, 'old', series.kind, frame)}${draw(now, 'now', series.kind, frame)}`;
    return `<figure class="chart ${series.kind}" ${pointData(series, frame)}>${caption}<svg viewBox="0 0 ${frame.width} ${frame.height}" width="100%" role="img" aria-label="${(0,report_escape/* html */.qy)(series.title)}">${grid(frame)}${marks}<path class="cursor" d=""/></svg></figure>`;
}
function sides({ old, new: now }) {
    if (old === undefined)
        return ' · new';
    return now === undefined ? ' · gone' : '';
}
function draw(points, side, kind, frame) {
    const at = points.map(({ x, y }) => [px(frame.x(x)), px(frame.y(y))]);
    if (kind === 'scatter')
        return at.map(([x, y]) => `<circle class="${side}" cx="${x}" cy="${y}" r="2.5"/>`).join('');
    const [only] = at;
    if (at.length === 1 && only !== undefined)
        return `<circle class="${side}" cx="${only[0]}" cy="${only[1]}" r="3.5"/>`;
    return at.length === 0
        ? ''
        : `<path class="${side}" d="${at.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('')}"/>`;
}
function grid(frame) {
    const { left, right, top, bottom } = frame;
    const across = frame.isSideways
        ? []
        : ticks(frame.low, frame.high).map((value) => {
            const y = px(frame.y(value));
            return `<path class="grid" d="M${left} ${y}H${right}"/><text class="sub" x="${left - 6}" y="${px(frame.y(value) + 4)}" text-anchor="end">${(0,report_escape/* html */.qy)(axisLabel(value))}</text>`;
        });
    const below = frame.xTicks.map(({ at, label, anchor }) => `<text class="sub" x="${px(at)}" y="${bottom + 16}" text-anchor="${anchor}">${(0,report_escape/* html */.qy)(label, 24)}</text>`);
    return `${across.join('')}${below.join('')}<path class="axis" d="M${left} ${top}V${bottom}H${right}"/>`;
}
function pointData({ new: now = [], old = [], kind }, frame) {
    if (kind === 'bar')
        return '';
    const list = (points) => points.map(({ x, y }) => [
        Math.round(frame.x(x) * 10) / 10,
        Math.round(frame.y(y) * 10) / 10,
        typeof x === 'number' ? x : x.slice(0, 60),
        y,
    ]);
    return `data-points="${jsonAttribute(JSON.stringify({ now: list(now), old: list(old) }))}"`;
}
function px(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./lib/report/html/plots.js






function plotsHtml({ plots, vega = [] }, isVega) {
    const ours = plots.filter((plot) => plot.kind === 'image' || plot.own === undefined);
    const own = (0,own_plots/* ownPlots */.t)({ plots, vega });
    if (ours.length + own.length === 0)
        return '';
    const changed = { ours: ours.filter(evidence/* isPlotChanged */.w), own: own.filter(({ isChanged }) => isChanged) };
    const same = {
        ours: ours.filter((plot) => !(0,evidence/* isPlotChanged */.w)(plot)),
        own: own.filter(({ isChanged }) => !isChanged),
    };
    const [more, rest] = [changed, same].map((some) => some.ours.length + some.own.length);
    const unchanged = rest === 0 || more === 0
        ? figures(same, isVega)
        : `<details><summary>${(0,format/* formatCount */.B4)(rest)} unchanged</summary>${figures(same, isVega)}</details>`;
    const legend = '<p class="legend soft"><span class="swatch now"></span>now <span class="swatch old"></span>before</p>';
    return section('Plots', `${(0,format/* formatCount */.B4)(more)} of ${(0,format/* formatCount */.B4)(more + rest)} changed`, `${legend}${figures(changed, isVega)}${unchanged}${vegaFiles(vega)}`);
}
function figures({ ours, own }, isVega) {
    const grid = (kind, some) => some.length === 0 ? '' : `<div class="figures${kind}">${some.join('\n')}</div>`;
    const drawn = own.map((plot) => (0,own_plots/* ownFigure */.r)(plot, { isVega, draw: figure }));
    return `${grid('', ours.map(figure))}${grid(' by-vega', drawn)}`;
}
function vegaFiles(vega) {
    if (vega.length === 0)
        return '';
    const buttons = vega.map(({ id, spec }) => `<button type="button" class="save" data-spec="${jsonAttribute(spec)}">${(0,report_escape/* html */.qy)(id, 100)}</button>`);
    return `<details class="vega"><summary>As Vega-Lite files</summary><div class="tools">${buttons.join('')}</div></details>`;
}
function figure(plot) {
    switch (plot.kind) {
        case 'image':
            return imageFigure(plot);
        case 'confusion':
            return confusionFigure(plot);
        default:
            return svgChart(plot);
    }
}
function imageFigure({ title, old, new: now }) {
    const isSame = old !== undefined && old.hash === now?.hash;
    const caption = `<figcaption>${(0,report_escape/* html */.qy)(title)} <span class="soft">· ${isSame ? 'unchanged' : [sideText('before', old), sideText('now', now)].filter((part) => part !== '').join(', ')}</span></figcaption>`;
    const shown = [isSame ? '' : imageTag('before', old), imageTag('now', now)].filter((part) => part !== '');
    const kind = shown.length === 2 ? ' class="images"' : '';
    return `<figure${kind}>${caption}<div class="pair">${shown.join('')}</div></figure>`;
}
function sideText(name, side) {
    return side === undefined ? (name === 'before' ? 'new' : 'gone') : `${name} ${(0,format/* formatBytes */.z3)(side.bytes)}`;
}
function imageTag(name, side) {
    if (side === undefined)
        return '';
    if (side.data === undefined ||
        !/^[A-Za-z0-9+/]*=*$/.test(side.data) ||
        !/^image\/[a-z+]+$/.test(side.media))
        return `<p class="soft">${name}: too large to be shown here</p>`;
    return `<div><small class="soft">${name}</small><img alt="${name}" src="data:${side.media};base64,${side.data}"></div>`;
}
const mostLabels = 30;
function confusionFigure(plot) {
    const [columns, rows] = [names(plot.cells.map(({ x }) => x)), names(plot.cells.map(({ y }) => y))];
    const caption = `<figcaption>${(0,report_escape/* html */.qy)(plot.title)} <span class="soft">· ${(0,report_escape/* html */.qy)(plot.yLabel)} by ${(0,report_escape/* html */.qy)(plot.xLabel)}</span></figcaption>`;
    const sides = ['old', 'new'].filter((side) => plot.cells.some((cell) => cell[side] !== undefined));
    const matrices = sides.map((side) => matrix(plot, side, { columns, rows }));
    return `<figure class="wide">${caption}<div class="pair">${matrices.join('')}</div></figure>`;
}
function matrix({ cells, normalized }, side, { columns, rows }) {
    const at = new Map(cells.map((cell) => [JSON.stringify([cell.x, cell.y]), cell[side] ?? 0]));
    const count = (x, y) => at.get(JSON.stringify([x, y])) ?? 0;
    const most = Math.max(1, ...cells.map((cell) => cell[side] ?? 0));
    const head = columns.slice(0, mostLabels).map((x) => `<th scope="col">${(0,report_escape/* html */.qy)(x, 24)}</th>`);
    const body = rows.slice(0, mostLabels).map((y) => {
        const total = Math.max(1, columns.reduce((sum, x) => sum + count(x, y), 0));
        const tds = columns.slice(0, mostLabels).map((x) => {
            const share = normalized ? count(x, y) / total : count(x, y) / most;
            const text = normalized ? `${Math.round(100 * share)} %` : (0,format/* formatCount */.B4)(count(x, y));
            return `<td class="n heat${Math.min(9, Math.floor(10 * share))}">${text}</td>`;
        });
        return `<tr><th scope="row">${(0,report_escape/* html */.qy)(y, 24)}</th>${tds.join('')}</tr>`;
    });
    const name = side === 'old' ? 'before' : 'now';
    return `<div class="scroll"><table class="matrix"><caption class="soft">${name}</caption><thead><tr><th></th>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
function names(all) {
    return [...new Set(all)].sort();
}

;// CONCATENATED MODULE: ./lib/report/html/script.js
const script = `
'use strict';
const make = (name, fields, ...inner) => { const node = Object.assign(document.createElement(name), fields); node.append(...inner); return node; };
for (const table of document.querySelectorAll('table.sortable')) {
  const heads = table.tHead.rows[0].cells;
  for (const head of heads) {
    const button = make('button', { type: 'button' }, ...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = (row) => row.cells[head.cellIndex].dataset.sort ?? row.cells[head.cellIndex].textContent;
      const order = (a, b) => { const [x, y] = [key(a), key(b)]; const d = x - y; return x === '' || y === '' || Number.isNaN(d) ? (x < y ? -1 : x > y ? 1 : 0) : d; };
      const rows = [...table.tBodies[0].rows].sort(order);
      table.tBodies[0].append(...(down ? rows.reverse() : rows));
    });
  }
  const rows = [...table.tBodies[0].rows];
  if (rows.length <= 15) continue;
  const input = make('input', { type: 'search', className: 'filter', placeholder: 'Filter ' + rows.length + ' rows' });
  table.parentElement.before(input);
  input.addEventListener('input', () => {
    const wanted = input.value.toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  });
}
for (const frame of document.querySelectorAll('.zoom')) {
  const svg = frame.querySelector('svg');
  const [width, height] = [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))];
  let scale = 1;
  const show = (next, x, y) => {
    const before = scale;
    scale = Math.min(4, Math.max(0.1, next));
    svg.setAttribute('width', width * scale);
    svg.setAttribute('height', height * scale);
    frame.scrollLeft = (frame.scrollLeft + x) * scale / before - x;
    frame.scrollTop = (frame.scrollTop + y) * scale / before - y;
  };
  const middle = (next) => show(next, frame.clientWidth / 2, frame.clientHeight / 2);
  const fit = () => middle(Math.min(1, frame.clientWidth / width));
  const button = (label, title, act) => { const one = make('button', { type: 'button', textContent: label, title }); one.addEventListener('click', act); return one; };
  frame.before(make('div', { className: 'tools' }, button('−', 'Smaller', () => middle(scale / 1.25)), button('+', 'Larger', () => middle(scale * 1.25)), button('1:1', 'Real size', () => middle(1)), button('Fit', 'Fit the width', fit)));
  frame.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = frame.getBoundingClientRect();
    show(scale * Math.exp(-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  frame.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    const start = [event.clientX + frame.scrollLeft, event.clientY + frame.scrollTop];
    const move = (at) => { frame.scrollLeft = start[0] - at.clientX; frame.scrollTop = start[1] - at.clientY; };
    const end = () => { frame.classList.remove('held'); removeEventListener('pointermove', move); removeEventListener('pointerup', end); };
    frame.classList.add('held');
    addEventListener('pointermove', move);
    addEventListener('pointerup', end);
  });
  if (width > frame.clientWidth) show(Math.max(0.45, frame.clientWidth / width), 0, 0);
}
for (const figure of document.querySelectorAll('.chart[data-points]')) {
  const svg = figure.querySelector('svg');
  const isCloud = figure.classList.contains('scatter');
  let points;
  let tip;
  svg.addEventListener('pointermove', (event) => {
    points ??= JSON.parse(figure.dataset.points);
    const box = svg.getBoundingClientRect();
    const unit = svg.viewBox.baseVal.width / box.width;
    const [x, y] = [(event.clientX - box.left) * unit, (event.clientY - box.top) * unit];
    const near = (list) => list.reduce((best, point) => { const d = Math.abs(point[0] - x) + (isCloud ? Math.abs(point[1] - y) : 0); return best === undefined || d < best.d ? { d, point } : best; }, undefined)?.point;
    const [now, old] = [near(points.now), near(points.old)];
    const at = now ?? old;
    if (at === undefined) return;
    svg.querySelector('.cursor').setAttribute('d', 'M' + at[0] + ' 12V' + (svg.viewBox.baseVal.height - 26));
    if (tip === undefined) figure.append(tip = make('div', { className: 'tip' }));
    tip.textContent = [String(at[2]), now && 'now ' + now[3], old && 'before ' + old[3] + (old[2] === at[2] ? '' : ' at ' + old[2])].filter(Boolean).join('\\n');
    tip.hidden = false;
    tip.style.top = '2.2rem';
    const left = event.clientX - figure.getBoundingClientRect().left;
    tip.style.left = Math.min(left + 14, figure.clientWidth - tip.offsetWidth - 4) + 'px';
  });
  svg.addEventListener('pointerleave', () => { if (tip !== undefined) tip.hidden = true; svg.querySelector('.cursor').setAttribute('d', ''); });
}
for (const button of document.querySelectorAll('button.save')) {
  button.addEventListener('click', () => {
    const href = URL.createObjectURL(new Blob([button.dataset.spec], { type: 'application/json' }));
    make('a', { href, download: button.textContent.replace(/[^\\w.-]+/g, '_') + '.vl.json' }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10000);
  });
}
for (const figure of document.querySelectorAll('figure.images')) {
  const pair = figure.querySelector('.pair');
  const images = [...pair.querySelectorAll('img')];
  if (images.length !== 2) continue;
  const output = make('output', { textContent: '' });
  const range = make('input', { type: 'range', min: 0, max: 100, value: 50, title: 'Before and now' });
  const top = make('img', { src: images[0].src, alt: 'before', className: 'top' });
  const canvas = make('canvas', {});
  const swipe = make('div', { className: 'swipe', hidden: true }, make('img', { src: images[1].src, alt: 'now' }), top);
  const difference = make('div', { className: 'swipe', hidden: true }, canvas);
  const cut = () => { top.style.clipPath = 'inset(0 ' + (100 - range.value) + '% 0 0)'; };
  range.addEventListener('input', cut);
  const show = (part) => { for (const each of [pair, swipe, difference]) each.hidden = each !== part; range.hidden = part !== swipe; pair.style.display = part === pair ? '' : 'none'; };
  const mode = (label, part) => { const one = make('button', { type: 'button', textContent: label }); one.addEventListener('click', () => show(part)); return one; };
  figure.insertBefore(make('div', { className: 'tools' }, output, range, mode('Side by side', pair), mode('Swipe', swipe), mode('Difference', difference)), pair);
  pair.after(swipe, difference);
  cut();
  show(pair);
  Promise.all(images.map((image) => image.decode())).then(() => {
    const [width, height] = ['naturalWidth', 'naturalHeight'].map((side) => Math.min(4096, Math.max(...images.map((image) => image[side]))));
    const pixels = images.map((image) => { const context = make('canvas', { width, height }).getContext('2d', { willReadFrequently: true }); context.drawImage(image, 0, 0); return context.getImageData(0, 0, width, height).data; });
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    const shown = context.createImageData(width, height);
    let count = 0;
    for (let i = 0; i < shown.data.length; i += 4) {
      const differs = [0, 1, 2, 3].some((part) => pixels[0][i + part] !== pixels[1][i + part]);
      if (differs) count++;
      const grey = 200 + 55 * (pixels[1][i] + pixels[1][i + 1] + pixels[1][i + 2]) / 765;
      shown.data.set(differs ? [207, 34, 46, 255] : [grey, grey, grey, 255], i);
    }
    context.putImageData(shown, 0, 0);
    output.textContent = count === 0 ? 'no pixel differs' : count.toLocaleString('en') + ' of ' + (width * height).toLocaleString('en') + ' pixels differ (' + (100 * count / (width * height)).toFixed(count / (width * height) < 0.001 ? 3 : 1) + ' %)';
    figure.dataset.pixels = count;
  }).catch(() => { output.textContent = 'an image could not be decoded'; });
}
`;

// EXTERNAL MODULE: ./lib/report/conclusion.js
var conclusion = __webpack_require__(26195);
// EXTERNAL MODULE: ./lib/report/markdown/stages.js
var markdown_stages = __webpack_require__(32255);
// EXTERNAL MODULE: ./lib/report/reasons.js
var reasons = __webpack_require__(43959);
// EXTERNAL MODULE: ./lib/report/stage-rows.js
var stage_rows = __webpack_require__(15780);
;// CONCATENATED MODULE: ./lib/report/html/sections.js









function htmlWords(words) {
    return (0,report_words/* renderWords */.gW)(words, {
        code: (text) => `<code>${(0,report_escape/* html */.qy)(text)}</code>`,
        strong: (text) => `<b>${(0,report_escape/* html */.qy)(text)}</b>`,
        text: report_escape/* html */.qy,
    });
}
function htmlMessage(message) {
    const parts = message.split('`');
    if (parts.length % 2 === 0)
        return (0,report_escape/* html */.qy)(message, 1_000);
    return parts
        .map((part, i) => (i % 2 === 0 ? (0,report_escape/* html */.qy)(part, 1_000) : `<code>${(0,report_escape/* html */.qy)(part, 1_000)}</code>`))
        .join('');
}
function failuresHtml({ stages, failures, warnings }) {
    const failed = stages.filter(({ state }) => state === 'failed').map((row) => failedHtml(row, stages));
    const others = failures.map((failure) => `<div class="card">${failureHtml(failure)}</div>`);
    const notes = warnings.map((failure) => `<div class="card note">${failureHtml(failure)}</div>`);
    return [...failed, ...others, ...notes].join('\n');
}
function gatesHtml({ gates, owners }) {
    const rows = (0,conclusion/* worstFirst */.md)(gates).map((result) => [
        cell(`<span class="state ${result.state === 'passed' ? 'good' : (0,conclusion/* isBroken */.Qr)(result) ? 'bad' : 'warn'}">${result.state}</span>${gateNote(result)}`),
        cell((0,report_escape/* html */.qy)(result.gate)),
        cell(htmlMessage(result.value)),
        cell(htmlMessage(result.limit)),
    ]);
    return section('Gates', (0,format/* formatCount */.B4)(gates.length), table(['State', 'Gate', 'Value', 'Limit'], rows) + ownersHtml(owners));
}
function ownersHtml(owners) {
    if (owners.length === 0)
        return '';
    const items = owners.map(({ owner, of }) => `<li>Owned by <code>${(0,report_escape/* html */.qy)(owner)}</code>: ${htmlWords((0,report_words/* list */.p_)(of, 20))}</li>`);
    return `<ul>${items.join('')}</ul>`;
}
function gateNote({ state, onlyWarns, override }) {
    if (override !== undefined)
        return ` <span class="soft">let through by ${(0,report_escape/* html */.qy)(override.by, 80)}: ${(0,report_escape/* html */.qy)(override.reason, 200)}</span>`;
    return onlyWarns === true && state !== 'passed' ? ' <span class="soft">(only warns)</span>' : '';
}
function metricsHtml({ metrics, base, stages, precision }, pages) {
    const writers = new Map(stages.map(({ stage }) => [stage.address, stage]));
    const rows = metrics.map((row) => {
        const [old, now] = (0,format/* formatPair */.kI)(row.old, row.new, precision);
        const writer = row.stage === undefined ? undefined : writers.get(row.stage);
        const address = writer === undefined ? undefined : pages.line(writer.file, writer.location.line);
        const name = (0,report_escape/* html */.qy)(row.key === '' ? row.file : row.key);
        return [
            cell(address === undefined ? name : `<a href="${(0,report_escape/* html */.qy)(address, 2_000)}">${name}</a>`),
            number((0,report_escape/* html */.qy)(old), sortKey(row.old)),
            number((0,report_escape/* html */.qy)(now), sortKey(row.new)),
            change(row),
            cell(`<span class="soft">${(0,report_escape/* html */.qy)(row.file)}</span>`),
        ];
    });
    const changed = metrics.filter(({ comparison }) => comparison !== 'same').length;
    return section('Metrics', `${(0,format/* formatCount */.B4)(changed)} of ${(0,format/* formatCount */.B4)(metrics.length)} changed`, table(['Metric', base?.rev ?? 'before', 'now', 'Change', 'File'], rows, [1, 2]));
}
function sortKey(value) {
    const key = typeof value === 'bigint' ? Number(value) : value;
    return typeof key === 'number' && Number.isFinite(key) ? key : undefined;
}
function paramsHtml({ params, base }, pages) {
    const changed = params.filter((row) => row.changed);
    const rows = changed.map(({ file, key, old, new: now, reaches, moved, line }) => {
        const address = pages.line(file, line);
        const name = `<code>${(0,report_escape/* html */.qy)(key === '' ? file : key)}</code>`;
        return [
            cell(address === undefined ? name : `<a href="${(0,report_escape/* html */.qy)(address, 2_000)}">${name}</a>`),
            number((0,report_escape/* html */.qy)((0,format/* formatParam */.Nt)(old))),
            number((0,report_escape/* html */.qy)((0,format/* formatParam */.Nt)(now))),
            cell(htmlWords([...(0,report_words/* list */.p_)(reaches, 8), ...(moved.length === 0 ? [] : [' → ', ...(0,report_words/* list */.p_)(moved, 8)])])),
            cell(`<span class="soft">${(0,report_escape/* html */.qy)(file)}</span>`),
        ];
    });
    return section('Parameters', `${(0,format/* formatCount */.B4)(changed.length)} changed`, table(['Parameter', base?.rev ?? 'before', 'now', 'Reaches', 'File'], rows, [1, 2]));
}
function stagesHtml({ stages, counts }, pages) {
    const rows = stages.filter(stage_rows/* isConcerned */.U8).map((row) => {
        const address = pages.line(row.stage.file, row.stage.location.line);
        const name = `<code>${(0,report_escape/* html */.qy)(row.stage.address)}</code>`;
        const isAhead = row.state === 'stale' || row.state === 'waiting';
        const seconds = isAhead ? row.estimateSeconds : row.seconds;
        const since = row.since === 'base' ? ' <span class="soft">(already stale on the base)</span>' : '';
        return [
            cell(`<span class="state ${row.state}">${(0,diagram/* symbolOf */.wX)(row.state)} ${row.state}</span>`),
            cell(address === undefined ? name : `<a href="${(0,report_escape/* html */.qy)(address, 2_000)}">${name}</a>`),
            cell(htmlWords((0,reasons/* whyStage */.pE)(row)) + since),
            number(seconds === undefined ? '' : `${isAhead ? '≈ ' : ''}${(0,format/* formatDuration */.a3)(seconds)}`, seconds),
        ];
    });
    return section('Stages', (0,markdown_stages/* stateWords */.X)(counts), table(['State', 'Stage', 'Why', 'Time'], rows, [3]));
}
function change({ comparison, diff, relative, verdict }) {
    if (comparison !== 'changed' || diff === undefined)
        return cell(comparison === 'same' ? '<span class="soft">–</span>' : comparison);
    const share = relative === undefined ? '' : ` (${(0,format/* formatRelative */.om)(relative)})`;
    const mark = verdict === undefined ? '' : verdict === 'better' ? '▲ ' : '▼ ';
    const text = (0,report_escape/* html */.qy)(`${mark}${(0,format/* formatChange */.eD)(diff)}${share}${verdict === undefined ? '' : ` ${verdict}`}`);
    return `<td data-sort="${Number(diff)}"${verdict === undefined ? '' : ` class="${verdict === 'better' ? 'good' : 'bad'}"`}>${text}</td>`;
}
function failedHtml({ stage, failure, logTail, seconds, reasons: _, ...row }, all) {
    const blocked = all
        .filter(({ blockedBy }) => blockedBy.includes(stage.address))
        .map((other) => other.stage.address);
    const after = seconds === undefined ? '' : ` after ${(0,format/* formatDuration */.a3)(seconds)}`;
    const log = logTail === undefined || logTail.length === 0
        ? ''
        : `<pre>${logTail.map((line) => (0,report_escape/* html */.qy)((0,report_escape/* stripAnsi */.aJ)(line), 2_000)).join('\n')}</pre>`;
    const blocks = blocked.length === 0 ? '' : `<p>Blocked by it: ${htmlWords((0,report_words/* list */.p_)(blocked, 30))}.</p>`;
    const hint = failure?.hint === undefined ? '' : `<p class="soft">${htmlMessage(failure.hint)}</p>`;
    return `<div class="card"><p><b class="${row.state}">${(0,diagram/* symbolOf */.wX)(row.state)} ${(0,report_escape/* html */.qy)(stage.address)}</b> ${htmlMessage(failure?.message ?? 'failed')}${after}</p>${log}${blocks}${hint}</div>`;
}
function failureHtml({ message, location, hint }) {
    const place = location === undefined
        ? ''
        : `<code>${(0,report_escape/* html */.qy)(location.file)}${location.line === undefined ? '' : `:${location.line}`}</code> `;
    return `<p>${place}${htmlMessage(message)}</p>${hint === undefined ? '' : `<p class="soft">${htmlMessage(hint)}</p>`}`;
}

;// CONCATENATED MODULE: ./lib/report/html/style.js
const style = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1f2328;--soft:#59636e;--line:#d1d9e0;--card:#f6f8fa;--link:#0969da;--good:#1a7f37;--bad:#cf222e;--warn:#9a6700;--wait:#bf8700;--info:#0969da;--odd:#8250df}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--soft:#9198a1;--line:#3d444d;--card:#151b23;--link:#4493f8;--good:#3fb950;--bad:#f85149;--warn:#d29922;--wait:#e3b341;--info:#58a6ff;--odd:#bc8cff}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.45rem;line-height:1.3;margin:.2rem 0 .4rem;text-wrap:balance}
h2{font-size:1.05rem;margin:2.2rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h2 small{font-weight:400;color:var(--soft);margin-left:.5rem}
p{margin:.5rem 0}.soft{color:var(--soft)}a{color:var(--link)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.87em}
code{background:var(--card);border-radius:4px;padding:.1em .35em;overflow-wrap:anywhere}
pre{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.8rem;overflow:auto;margin:.6rem 0}
.scroll{overflow:auto;border:1px solid var(--line);border-radius:6px}
table{border-collapse:collapse;width:100%;min-width:36rem;font-size:.93em}
td code{overflow-wrap:normal}
th,td{padding:.42rem .7rem;border-top:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-top:0;background:var(--card);white-space:nowrap}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th button{all:unset;cursor:pointer}th button:focus-visible{outline:2px solid var(--link);outline-offset:2px}
th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
tbody tr:hover{background:var(--card)}
.state{white-space:nowrap;font-weight:600}
.bad,.failed,.blocked,.cancelled{color:var(--bad)}.good,.ran{color:var(--good)}.warn,.stale{color:var(--warn)}.waiting{color:var(--wait)}
.restored{color:var(--info)}.unknown{color:var(--odd)}.fresh,.frozen,.skipped{color:var(--soft)}
.card{border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px;padding:.5rem .9rem;margin:.7rem 0}
.card.note{border-left-color:var(--warn)}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem;margin:1rem 0}
.tile{border:1px solid var(--line);border-radius:8px;padding:.5rem .9rem;min-width:6.5rem}
.tile b{display:block;font-size:1.25rem;font-variant-numeric:tabular-nums}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;justify-content:flex-end;margin:.3rem 0}
.tools button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.1rem .6rem;cursor:pointer}
.vega .tools{justify-content:flex-start}
.figures{display:grid;grid-auto-flow:dense;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:.8rem}
figure{margin:0;border:1px solid var(--line);border-radius:6px;padding:.6rem}figcaption{color:var(--soft);font-size:.9em}
svg{display:block}svg:where(:not(.marks)) text{font:12px system-ui,sans-serif;fill:var(--fg)}svg .sub{fill:var(--soft);font-size:11px}
svg .box{fill:var(--card);stroke:var(--line);stroke-width:1.5}
svg g.failed .box,svg g.cancelled .box{stroke:var(--bad);stroke-width:3}svg g.blocked .box{stroke:var(--soft);stroke-dasharray:4}
svg g.ran .box{stroke:var(--good);stroke-width:2.5}svg g.restored .box{stroke:var(--info);stroke-width:2.5}
svg g.stale .box{stroke:var(--warn);stroke-width:3}svg g.waiting .box{stroke:var(--wait);stroke-width:2}svg g.unknown .box{stroke:var(--odd);stroke-width:2}
svg .edge{fill:none;stroke:var(--soft);stroke-width:1.3;opacity:.7}svg .edge.hot{stroke-width:2.4;opacity:1}
svg .axis{fill:none;stroke:var(--soft);stroke-width:1}svg .grid{stroke:var(--line);stroke-width:1}svg .cursor{stroke:var(--soft);stroke-dasharray:2 3}
svg path.now{fill:none;stroke:var(--info);stroke-width:2;stroke-linejoin:round}svg path.old{fill:none;stroke:var(--wait);stroke-width:1.7;stroke-dasharray:5 3;stroke-linejoin:round}
svg circle.now{fill:var(--info);fill-opacity:.65}svg circle.old{fill:none;stroke:var(--wait);stroke-width:1.2}
svg rect.now{fill:var(--info);stroke:none}svg rect.old{fill:var(--wait);stroke:none}
svg .box,svg .edge,svg path.now,svg path.old{vector-effect:non-scaling-stroke}
.legend{margin:.2rem 0 .6rem}.swatch{display:inline-block;width:1.6em;height:.28em;vertical-align:middle;margin:0 .35em 0 .8em}.swatch.now{background:var(--info)}.swatch.old{background:repeating-linear-gradient(90deg,var(--wait) 0 .45em,transparent .45em .7em)}
.chart{position:relative}.tip{position:absolute;pointer-events:none;background:var(--fg);color:var(--bg);border-radius:5px;padding:.15rem .5rem;font-size:.82em;white-space:pre;z-index:2}
.wide,.images{grid-column:1/-1}.pair{display:flex;flex-wrap:wrap;gap:.8rem}.pair>*{flex:1 1 16rem;min-width:0}.pair img,.pair canvas{max-width:100%;height:auto;display:block;background:#fff}
.swipe{position:relative;max-width:100%;width:fit-content}.swipe img,.swipe canvas{display:block;max-width:100%;height:auto;background:#fff}.swipe img.top{position:absolute;inset:0;width:100%;height:100%}
.tools label,.tools output{color:var(--soft);font-size:.9em}.tools input[type=range]{width:min(16rem,50vw)}
.zoom svg{margin:0 auto}.zoom{touch-action:pan-y;cursor:grab}.zoom.held{cursor:grabbing}
.filter{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.25rem .6rem;margin:.2rem 0 .5rem;width:min(20rem,100%)}
.matrix{min-width:0;width:auto}.matrix caption{text-align:left;padding:.2rem .5rem}
.heat0{background:transparent}.heat1{background:#0969da1a}.heat2{background:#0969da33}.heat3{background:#0969da4d}.heat4{background:#0969da66}.heat5{background:#0969da80}.heat6{background:#0969da99}.heat7{background:#0969dab3}.heat8{background:#0969dacc;color:#fff}.heat9{background:#0969da;color:#fff}
details>summary{cursor:pointer;margin:.6rem 0}
nav{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.6rem 0;font-size:.93em}
@media (max-width:40rem){main{padding:1rem .7rem 3rem}h1{font-size:1.2rem}.tile{min-width:5rem;padding:.4rem .6rem}.figures{grid-template-columns:1fr}table{min-width:30rem}}
@media print{.tools{display:none}.scroll{overflow:visible}}
`;

;// CONCATENATED MODULE: ./lib/report/html/vega-script.js
const vegaStyle = `.by-vega{grid-template-columns:repeat(auto-fill,minmax(min(100%,28rem),1fr));margin-top:.8rem}
.own{position:relative;min-width:0}.drawing{overflow:auto;max-height:60rem;margin:.4rem 0}.own>.tip{max-width:100%;overflow:hidden}.drawing:empty{display:none}.said{font-size:.9em}
.drawing .paper{width:100%}.drawing .white{background:#fff;width:fit-content}
.vega-bind{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;margin:.3rem 0;font-size:.9em}.vega-bind input,.vega-bind select{font:inherit;max-width:100%}
`;
const vegaScript = `
'use strict';
(() => {
const longest = 5000;
const largest = 3000000;

/* Runs in the worker too, so it knows nothing but its arguments and the libraries. */
const prepare = (text, config, more) => {
  const problems = [];
  const quiet = () => logger;
  const problem = (...words) => { problems.push(words.map((word) => word && word.message || String(word)).join(' ')); return logger; };
  const logger = { level: quiet, error: problem, warn: quiet, info: quiet, debug: quiet };
  const refuse = (address, { context } = {}) => {
    /* A link without an address leads nowhere. */
    if (context === 'href') return Promise.resolve({});
    problems.push('it asks for ' + address + ', and nothing is loaded here');
    return Promise.reject(new Error('nothing is loaded here'));
  };
  const loader = { options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse };
  for (const form of ['csv', 'tsv', 'dsv']) {
    const reader = () => { throw new Error('it holds data as ' + form + ' text, which is not read here'); };
    reader.responseType = 'text';
    vega.formats(form, reader);
  }
  /* The policy would stop a colour or a pointer that is an image from elsewhere; so that nobody even tries: */
  if (/url\\(/i.test(text)) throw new Error('it names an address, and nothing is loaded here');
  const spec = JSON.parse(text);
  if (/schema\\/vega\\//.test(spec.$schema)) throw new Error('it is written for Vega, not for Vega-Lite');
  const isPaper = Boolean(spec.background || spec.config && spec.config.background);
  const full = vegaLite.compile(spec, { logger, config: isPaper ? {} : config }).spec;
  const pointer = ['mousemove', 'mouseup', 'pointermove', 'pointerup', 'touchend', 'touchmove', 'resize'];
  full.config = { ...full.config, events: { bind: 'container', selector: false, timer: false, window: pointer } };
  const fields = ['input', 'min', 'max', 'step', 'options', 'labels', 'name', 'debounce'];
  const inputs = ['checkbox', 'color', 'date', 'number', 'radio', 'range', 'select', 'text'];
  for (const signal of full.signals || []) {
    if (!signal.bind) continue;
    signal.bind = Object.fromEntries(fields.filter((field) => field in signal.bind).map((field) => [field, signal.bind[field]]));
    if (!inputs.includes(signal.bind.input)) signal.bind.input = 'text';
  }
  const runtime = vega.parse(full, {}, { ast: true });
  const view = new vega.View(runtime, { expr: vegaInterpreter.expressionInterpreter, loader, logger, renderer: 'none', ...more });
  return { view, problems, full, isPaper };
};

const attempt = async ({ data }) => {
  try {
    const { view, problems } = prepare(data, {}, {});
    await view.runAsync();
    const svg = await view.toSVG();
    const elsewhere = /url\\((?!#)/i.test(svg) ? 'it names an address, and nothing is loaded here' : undefined;
    postMessage({ problem: problems[0] || elsewhere, size: svg.length });
  } catch (error) {
    postMessage({ problem: String(error && error.message || error) });
  }
};

const library = document.currentScript.previousElementSibling.textContent;
let source;
const tried = (text) => new Promise((resolve, reject) => {
  source ??= URL.createObjectURL(new Blob([library, '\\n;const prepare = ', String(prepare), ';\\nonmessage = ', String(attempt)], { type: 'text/javascript' }));
  const worker = new Worker(source);
  const end = (act, value) => { clearTimeout(timer); worker.terminate(); act(value); };
  const timer = setTimeout(() => end(reject, new Error('it takes too long')), longest);
  worker.onerror = (event) => { event.preventDefault(); end(reject, new Error(event.message || 'it cannot be tried')); };
  worker.onmessage = ({ data: { problem, size } }) => {
    if (problem !== undefined) end(reject, new Error(problem));
    else if (size > largest) end(reject, new Error('it draws too much'));
    else end(resolve);
  };
  worker.postMessage(text);
});

const dark = matchMedia('(prefers-color-scheme:dark)');
const theme = (isNarrow) => {
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  const [ink, soft, line] = ['fg', 'soft', 'line'].map(colour);
  const guide = { labelColor: ink, titleColor: ink };
  return {
    background: null,
    view: { stroke: line },
    axis: { ...guide, domainColor: soft, gridColor: line, tickColor: soft },
    legend: isNarrow ? { ...guide, orient: 'bottom' } : guide,
    header: guide,
    title: { color: ink, subtitleColor: soft },
    text: { color: ink },
    rule: { color: soft },
  };
};

const tooltip = (figure) => {
  const tip = make('div', { className: 'tip', hidden: true });
  figure.append(tip);
  return (handler, event, item, value) => {
    tip.hidden = value == null || value === '';
    if (tip.hidden) return;
    const lines = typeof value === 'object' ? Object.entries(value).map(([name, each]) => name + ': ' + (typeof each === 'object' ? JSON.stringify(each) : each)) : [value];
    tip.textContent = lines.slice(0, 20).map((each) => String(each).slice(0, 100)).join('\\n');
    const box = figure.getBoundingClientRect();
    tip.style.top = event.clientY - box.top + 16 + 'px';
    tip.style.left = Math.max(0, Math.min(event.clientX - box.left + 14, figure.clientWidth - tip.offsetWidth - 4)) + 'px';
  };
};

const draw = async (figure, text) => {
  const drawing = figure.querySelector('.drawing');
  const paper = make('div', { className: 'paper' });
  drawing.replaceChildren(paper);
  const container = make('div', {});
  paper.append(container);
  figure.classList.remove('wide');
  const isNarrow = drawing.clientWidth < 440;
  const { view, problems, full, isPaper } = prepare(text, theme(isNarrow), { renderer: 'svg', container, tooltip: figure.tooltip ??= tooltip(figure) });
  paper.classList.toggle('white', isPaper);
  await view.runAsync();
  if (problems.length > 0) throw new Error(problems[0]);
  const over = drawing.scrollWidth - drawing.clientWidth;
  if (over > 0 && typeof full.width === 'number') await view.width(Math.max(160, full.width - over)).runAsync();
  figure.classList.toggle('wide', drawing.scrollWidth > drawing.clientWidth);
  return view;
};

const show = async (figure) => {
  const said = figure.querySelector('.said');
  const text = document.querySelectorAll('button.save')[figure.dataset.at].dataset.spec;
  let view;
  const redraw = async () => {
    if (view !== undefined) view.finalize();
    view = await draw(figure, text);
  };
  try {
    await tried(text);
    await redraw();
    said.hidden = true;
    const ours = figure.querySelector('details');
    if (ours !== null) ours.open = false;
    dark.addEventListener('change', () => redraw().catch(() => {}));
    figure.dataset.drawn = 'yes';
  } catch (error) {
    figure.querySelector('.drawing').replaceChildren();
    said.textContent = 'Not drawn with its template: ' + String(error.message).slice(0, 300) + '. It can be saved as a Vega-Lite file below.';
    figure.dataset.drawn = 'no';
  }
};

/* A wheel over a plot moves the page; with Ctrl it is the plot's, as it is the diagram's. */
for (const drawing of document.querySelectorAll('.drawing'))
  drawing.addEventListener('wheel', (event) => { if (!event.ctrlKey && !event.metaKey) event.stopPropagation(); }, { capture: true, passive: true });

/* One after the other, when they come near: what nobody looks at costs nothing. */
let last = Promise.resolve();
const near = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    near.unobserve(target);
    last = last.then(() => show(target));
  }
}, { rootMargin: '600px' });
for (const figure of document.querySelectorAll('figure.own[data-at]')) near.observe(figure);
})();
`;

// EXTERNAL MODULE: ./lib/report/watch/watch-lines.js
var watch_lines = __webpack_require__(68259);
;// CONCATENATED MODULE: ./lib/report/html/watch.js




const watch_names = {
    good: 'good',
    news: 'new',
    bad: 'broken',
    plain: 'info',
};
const classes = {
    good: 'good',
    news: 'warn',
    bad: 'bad',
    plain: 'soft',
};
function watchHtml({ watch }) {
    const lines = watch === undefined ? [] : (0,watch_lines/* watchLines */.hl)(watch);
    const rows = lines.map(({ state, words }) => [
        cell(`<span class="state ${classes[state]}">${watch_names[state]}</span>`),
        cell(htmlWords(words)),
    ]);
    return section('Monitoring', (0,format/* formatCount */.B4)(lines.length), table(['State', 'Finding'], rows));
}

;// CONCATENATED MODULE: ./lib/report/html/html.js



















function toHtml(report, vega) {
    const library = (0,own_plots.needsVega)(report) ? vega : undefined;
    const scripts = library === undefined ? [script] : [script, library, vegaScript];
    const look = library === undefined ? style : `${style}${vegaStyle}`;
    const pages = (0,links/* pagesOf */.E)(report);
    const parts = [
        `<header><h1>${htmlWords(report.headline)}</h1><p class="soft">${compared(report)}${runLink(pages.run)}</p>${tiles(report)}</header>`,
        failuresHtml(report),
        watchHtml(report),
        gatesHtml(report),
        metricsHtml(report, pages),
        paramsHtml(report, pages),
        stagesHtml(report, pages),
        dataHtml(report, pages),
        plotsHtml(report, library !== undefined),
        pipeline(report),
        logsHtml(report),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(look, scripts)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* html */.qy)((0,report_words/* plainWords */.c5)(report.headline), 300)}</title>
<style>${look}</style>
</head>
<body>
<main>
${parts.filter((part) => part !== '').join('\n')}
</main>
${scripts.map((text) => `<script>${text}</script>`).join('\n')}
</body>
</html>
`;
}
function policy(look, scripts) {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    const worker = scripts.length === 1 ? '' : ' worker-src blob:;';
    return `default-src 'none'; style-src ${hash(look)}; script-src ${scripts.map(hash).join(' ')};${worker} img-src data:; base-uri 'none'; form-action 'none'`;
}
function compared({ base, head, name }) {
    const revision = ({ rev, sha }) => `<code>${(0,report_escape/* html */.qy)(rev)}</code>${sha === undefined ? '' : ` (${(0,report_escape/* html */.qy)(sha.slice(0, 7))})`}`;
    const title = name === 'default' ? '' : `${(0,report_escape/* html */.qy)(name)} · `;
    if (head === undefined)
        return title;
    return (title +
        (base === undefined
            ? `${revision(head)}, with nothing to compare`
            : `${revision(base)} → ${revision(head)}`));
}
function runLink(run) {
    return run === undefined ? '' : ` · <a href="${(0,report_escape/* html */.qy)(run, 2_000)}" rel="noreferrer">the run</a>`;
}
function tiles({ counts, saved, run, seconds }) {
    const shown = [
        [(0,format/* formatCount */.B4)(counts.total), counts.total === 1 ? 'stage' : 'stages'],
        ...['failed', 'blocked', 'ran', 'restored', 'stale', 'waiting', 'unknown', 'fresh']
            .filter((state) => counts[state] > 0)
            .map((state) => [(0,format/* formatCount */.B4)(counts[state]), state]),
        ...(run === undefined ? [] : [[(0,format/* formatDuration */.a3)(seconds), 'in all']]),
        ...(saved.transfer.bytes === 0
            ? []
            : [[(0,format/* formatBytes */.z3)(saved.transfer.bytes), 'not moved']]),
        ...(saved.seconds === undefined || saved.seconds < 1
            ? []
            : [[(0,format/* formatDuration */.a3)(saved.seconds), 'saved']]),
    ];
    return `<div class="tiles">${shown.map(([value, label]) => `<div class="tile"><b>${value}</b>${label}</div>`).join('')}</div>`;
}
function pipeline({ stages }) {
    if (stages.length < 2)
        return '';
    const { graph } = (0,project_graph/* buildGraph */.Z)(stages.map(({ stage }) => stage));
    const [folded] = (0,fold/* foldings */.N)((0,diagram/* diagramOf */.fG)(stages, graph.producers), { boxes: 400, arrows: 1_500 });
    if (folded === undefined)
        return '';
    const note = `${(0,report_words/* counted */.hS)(stages.length, 'stage')} in ${(0,report_words/* counted */.hS)(folded.boxes.length, 'box', 'boxes')}`;
    return section('Pipeline', note, `<div class="scroll zoom">${svgDiagram(folded)}</div>`);
}


/***/ }),

/***/ 57351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   needsVega: () => (/* binding */ needsVega),
/* harmony export */   r: () => (/* binding */ ownFigure),
/* harmony export */   t: () => (/* binding */ ownPlots)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83357);


const mostDrawn = 500_000;
function ownPlots({ plots, vega = [] }) {
    const groups = new Map();
    for (const plot of plots) {
        if (plot.kind === 'image' || plot.own === undefined)
            continue;
        const group = groups.get(plot.own.id) ?? { own: plot.own, plots: [] };
        group.plots.push(plot);
        groups.set(plot.own.id, group);
    }
    for (const { id, own } of vega)
        if (own !== undefined && !groups.has(id))
            groups.set(id, { own: { id, template: own.template }, plots: [] });
    return [...groups].map(([id, group]) => {
        const at = vega.findIndex((each) => each.id === id && each.own !== undefined);
        const found = vega[at];
        return {
            ...group,
            at: found === undefined ? undefined : at,
            size: found?.spec.length ?? 0,
            isChanged: found?.own?.isChanged === true || group.plots.some(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlotChanged */ .w),
        };
    });
}
function needsVega(report) {
    return ownPlots(report).some(isDrawable);
}
function ownFigure(plot, { isVega, draw }) {
    const { own, at, plots } = plot;
    const isDrawn = isVega && isDrawable(plot);
    const caption = `<figcaption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(own.id)} <span class="soft">· by the template <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(own.template, 100)}</code></span></figcaption>`;
    const place = isDrawn ? '<div class="drawing"></div>' : '';
    const rest = plots.length === 0
        ? ''
        : `<details open><summary>Our own drawing</summary><div class="figures">${plots.map(draw).join('\n')}</div></details>`;
    return `<figure class="own"${isDrawn ? ` data-at="${at}"` : ''}>${caption}${place}<p class="said soft">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(sentence(plot, isDrawn), 500)}</p>${rest}</figure>`;
}
function isDrawable({ at, size }) {
    return at !== undefined && size <= mostDrawn;
}
function sentence({ own, at, size, plots }, isDrawn) {
    const instead = plots.length === 0 ? '' : ' Below is our own drawing of its numbers.';
    if (own.problem !== undefined)
        return `Not drawn with its template: ${own.problem}.${instead}`;
    if (at === undefined)
        return `Not drawn with its template, which has no place for this data, or there is too much of it; lockstep plots diff says more.${instead}`;
    if (isDrawn)
        return `Vega draws this plot, where a page may run scripts.${instead}`;
    const why = size > mostDrawn ? 'too much data for this page' : 'this page was made without Vega';
    return `Not drawn with its template (${why}); it can be saved as a Vega-Lite file below.${instead}`;
}


/***/ })

};
