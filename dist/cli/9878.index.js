export const id = 9878;
export const ids = [9878];
export const modules = {

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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
// EXTERNAL MODULE: ./lib/report/escape.js + 1 modules
var report_escape = __webpack_require__(45898);
// EXTERNAL MODULE: ./lib/report/fold.js
var fold = __webpack_require__(48387);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/words.js
var report_words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/html/chart.js


function svgChart(series) {
    const [now, old] = [finite(series.new), finite(series.old)];
    const all = [...now, ...old];
    const caption = `<figcaption>${(0,report_escape/* html */.qy)(series.title)} · ${(0,report_escape/* html */.qy)(series.yLabel)} by ${(0,report_escape/* html */.qy)(series.xLabel)}</figcaption>`;
    if (all.length === 0)
        return `<figure>${caption}<p class="soft">No number to draw.</p></figure>`;
    const scale = scaleOf(all, Math.max(now.length, old.length));
    const draw = series.kind === 'bar' ? bars : curve;
    const marks = [draw(old, 'old', scale), draw(now, 'now', scale)].join('');
    const axis = `<path class="axis" fill="none" d="M${left} ${chart_top}V${bottom}H${right}"/>`;
    const label = (y, value) => `<text class="sub" x="${left - 6}" y="${y}" text-anchor="end">${(0,report_escape/* html */.qy)((0,format/* formatValue */.Fl)(value, 3))}</text>`;
    const legend = `<text class="sub" x="${right}" y="${chart_top - 4}" text-anchor="end">${old.length > 0 ? 'dashed: before' : ''}</text>`;
    return `<figure>${caption}<svg viewBox="0 0 340 190" width="100%" role="img" aria-label="${(0,report_escape/* html */.qy)(series.title)}">${axis}${label(chart_top + 8, scale.high)}${label(bottom, scale.low)}${legend}${marks}</svg></figure>`;
}
const [left, right, chart_top, bottom] = [58, 330, 18, 172];
function finite(points) {
    return (points ?? []).filter(({ y }) => Number.isFinite(y)).slice(0, 5_000);
}
function scaleOf(points, count) {
    const low = points.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
    const high = points.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY);
    return low === high ? { low: low - 1, high: high + 1, count } : { low, high, count };
}
function xAt(i, { count }) {
    return left + ((right - left) * i) / Math.max(1, count - 1);
}
function yAt(y, { low, high }) {
    return bottom - ((y - low) / (high - low)) * (bottom - chart_top);
}
function curve(points, kind, scale) {
    if (points.length === 0)
        return '';
    const path = points
        .map(({ y }, i) => `${i === 0 ? 'M' : 'L'}${xAt(i, scale).toFixed(1)} ${yAt(y, scale).toFixed(1)}`)
        .join('');
    return `<path class="${kind}" d="${path}"/>`;
}
function bars(points, kind, scale) {
    const slot = (right - left) / Math.max(1, scale.count);
    const width = slot * 0.38;
    return points
        .map(({ y }, i) => {
        const x = left + slot * i + (kind === 'old' ? slot * 0.1 : slot * 0.52);
        const at = yAt(y, scale);
        return `<rect class="${kind}" x="${x.toFixed(1)}" y="${at.toFixed(1)}" width="${width.toFixed(1)}" height="${Math.max(1, bottom - at).toFixed(1)}"/>`;
    })
        .join('');
}

// EXTERNAL MODULE: ./lib/report/mermaid.js
var mermaid = __webpack_require__(49789);
// EXTERNAL MODULE: ./lib/report/text-width.js
var text_width = __webpack_require__(55730);
;// CONCATENATED MODULE: ./lib/report/html/diagram.js





function svgDiagram({ boxes, arrows }) {
    const level = (0,mermaid/* levels */.yr)(boxes.length, arrows);
    const rows = ordered(boxes.length, level, arrows);
    const widths = boxes.map(({ name, detail }) => {
        const [title, second] = [(0,text_width/* textWidth */.s)((0,format/* shorten */.ml)(name, 36)), (0,text_width/* textWidth */.s)(detail)];
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
        ...arrows.map(([from, to]) => edge(at(from), at(to), boxes[from]?.isConcerned === true && boxes[to]?.isConcerned === true)),
        ...boxes.map((box, i) => node(box, at(i), widths[i])),
        '</svg>',
    ].join('\n');
}
const [boxHeight, gapX, gapY] = [44, 22, 34];
function node({ name, detail, state }, { x, y }, width) {
    const box = `<rect class="box" x="${round(x - width / 2)}" y="${round(y - boxHeight / 2)}" width="${round(width)}" height="${boxHeight}" rx="7"/>`;
    const text = (dy, kind, content) => `<text class="${kind}" x="${round(x)}" y="${round(y + dy)}" text-anchor="middle">${content}</text>`;
    const label = `${(0,diagram/* symbolOf */.wX)(state)} ${(0,report_escape/* html */.qy)((0,format/* shorten */.ml)(name, 36))}`;
    const second = detail === '' ? '' : text(13, 'sub', (0,report_escape/* html */.qy)(detail));
    return `<g class="${state}"><title>${(0,report_escape/* html */.qy)(name)} · ${(0,report_escape/* html */.qy)(state)}</title>${box}${text(detail === '' ? 4 : -3, 'name', label)}${second}</g>`;
}
function edge(from, to, isHot) {
    const [y1, y2] = [from.y + boxHeight / 2, to.y - boxHeight / 2];
    const bend = Math.max(gapY, Math.abs(y2 - y1) / 2);
    const out = y2 - y1 > gapY + boxHeight ? 110 : 0;
    const path = `M${round(from.x)} ${round(y1)}C${round(from.x + out)} ${round(y1 + bend)} ${round(to.x + out)} ${round(y2 - bend)} ${round(to.x)} ${round(y2)}`;
    return `<path class="edge${isHot ? ' hot' : ''}" d="${path}"/>`;
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
function gatesHtml({ gates }) {
    const rows = gates.map(({ gate, limit, value, state }) => [
        cell((0,report_escape/* html */.qy)(gate)),
        cell(htmlMessage(limit)),
        cell(htmlMessage(value)),
        cell(`<span class="state ${state === 'passed' ? 'good' : state === 'warned' ? 'warn' : 'bad'}">${state}</span>`),
    ]);
    return section('Gates', (0,format/* formatCount */.B4)(gates.length), table(['Gate', 'Limit', 'Value', 'State'], rows));
}
function metricsHtml({ metrics, base }) {
    const rows = metrics.map((row) => {
        const [old, now] = (0,format/* formatPair */.kI)(row.old, row.new);
        return [cell((0,report_escape/* html */.qy)(row.file)), cell((0,report_escape/* html */.qy)(row.key)), number((0,report_escape/* html */.qy)(old)), number((0,report_escape/* html */.qy)(now)), change(row)];
    });
    const changed = metrics.filter(({ comparison }) => comparison !== 'same').length;
    return section('Metrics', `${(0,format/* formatCount */.B4)(changed)} of ${(0,format/* formatCount */.B4)(metrics.length)} changed`, table(['File', 'Metric', base?.rev ?? 'before', 'now', 'Change'], rows, [2, 3]));
}
function paramsHtml({ params, base }) {
    const changed = params.filter((row) => row.changed);
    const rows = changed.map(({ file, key, old, new: now, reaches }) => [
        cell((0,report_escape/* html */.qy)(file)),
        cell(`<code>${(0,report_escape/* html */.qy)(key)}</code>`),
        number((0,report_escape/* html */.qy)((0,format/* formatParam */.Nt)(old))),
        number((0,report_escape/* html */.qy)((0,format/* formatParam */.Nt)(now))),
        cell(htmlWords((0,report_words/* list */.p_)(reaches, 8))),
    ]);
    return section('Parameters', `${(0,format/* formatCount */.B4)(changed.length)} changed`, table(['File', 'Parameter', base?.rev ?? 'before', 'now', 'Reaches'], rows, [2, 3]));
}
function stagesHtml({ stages, counts }, pages) {
    const rows = stages.filter(stage_rows/* isConcerned */.U8).map((row) => {
        const address = pages.line(row.stage.file, row.stage.location.line);
        const name = `<code>${(0,report_escape/* html */.qy)(row.stage.address)}</code>`;
        const isAhead = row.state === 'stale' || row.state === 'waiting';
        const seconds = isAhead ? row.estimateSeconds : row.seconds;
        const since = row.since === 'base' ? ' <span class="soft">(already stale on the base)</span>' : '';
        return [
            cell(address === undefined ? name : `<a href="${(0,report_escape/* html */.qy)(address, 2_000)}">${name}</a>`),
            cell(htmlWords((0,reasons/* whyStage */.pE)(row)) + since),
            cell(`<span class="state ${row.state}">${(0,diagram/* symbolOf */.wX)(row.state)} ${row.state}</span>`),
            number(seconds === undefined ? '' : `${isAhead ? '≈ ' : ''}${(0,format/* formatDuration */.a3)(seconds)}`, seconds),
        ];
    });
    return section('Stages', (0,markdown_stages/* stateWords */.X)(counts), table(['Stage', 'Why', 'State', 'Time'], rows, [3]));
}
function dataHtml({ data }) {
    const rows = data.map(({ path, kind, files, bytes, rows: lines }) => [
        cell(`<code>${(0,report_escape/* html */.qy)(path)}</code>`),
        cell(kind),
        amount(files, format/* formatCount */.B4),
        amount(bytes, format/* formatBytes */.z3),
        amount(lines, format/* formatCount */.B4),
    ]);
    return section('Data', (0,format/* formatCount */.B4)(data.length), table(['Path', 'Change', 'Files', 'Bytes', 'Rows'], rows, [2, 3, 4]));
}
function section(title, note, content) {
    return content === '' ? '' : `<section><h2>${title}<small>${(0,report_escape/* html */.qy)(note)}</small></h2>\n${content}</section>`;
}
function table(headers, rows, numbers = []) {
    if (rows.length === 0)
        return '';
    const head = headers
        .map((name, i) => `<th${numbers.includes(i) ? ' class="n"' : ''} scope="col">${(0,report_escape/* html */.qy)(name)}</th>`)
        .join('');
    const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n');
    return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}
function cell(content) {
    return `<td>${content}</td>`;
}
function number(content, sort) {
    return `<td class="n"${sort === undefined ? '' : ` data-sort="${sort}"`}>${content}</td>`;
}
function amount(change, format) {
    if (change === undefined)
        return number('');
    const [old, now] = [change.old, change.new].map((value) => (value === undefined ? '–' : format(value)));
    return number(`${old} → ${now}`, (change.new ?? 0) - (change.old ?? 0));
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
.tools{display:flex;gap:.4rem;justify-content:flex-end;margin:.3rem 0}
.tools button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.1rem .6rem;cursor:pointer}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:.8rem}
figure{margin:0;border:1px solid var(--line);border-radius:6px;padding:.6rem}figcaption{color:var(--soft);font-size:.9em}
svg{display:block}svg text{font:12px system-ui,sans-serif;fill:var(--fg)}svg .sub{fill:var(--soft);font-size:11px}
svg .box{fill:var(--card);stroke:var(--line);stroke-width:1.5}
svg g.failed .box,svg g.cancelled .box{stroke:var(--bad);stroke-width:3}svg g.blocked .box{stroke:var(--soft);stroke-dasharray:4}
svg g.ran .box{stroke:var(--good);stroke-width:2.5}svg g.restored .box{stroke:var(--info);stroke-width:2.5}
svg g.stale .box{stroke:var(--warn);stroke-width:3}svg g.waiting .box{stroke:var(--wait);stroke-width:2}svg g.unknown .box{stroke:var(--odd);stroke-width:2}
svg .edge{fill:none;stroke:var(--soft);stroke-width:1.3;opacity:.7}svg .edge.hot{stroke-width:2.4;opacity:1}
svg .axis{stroke:var(--line)}svg .now{fill:none;stroke:var(--info);stroke-width:2}svg .old{fill:none;stroke:var(--wait);stroke-width:1.6;stroke-dasharray:5 3}
svg rect.now{fill:var(--info);stroke:none}svg rect.old{fill:var(--wait);stroke:none}
@media print{.tools{display:none}.scroll{overflow:visible}}
`;
const script = `
for (const table of document.querySelectorAll('table')) {
  for (const head of table.tHead.rows[0].cells) {
    const button = document.createElement('button');
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = (row) => row.cells[head.cellIndex].dataset.sort ?? row.cells[head.cellIndex].textContent;
      const order = (a, b) => { const [x, y] = [key(a), key(b)]; const d = x - y; return Number.isNaN(d) ? (x < y ? -1 : x > y ? 1 : 0) : d; };
      const rows = [...table.tBodies[0].rows].sort(order);
      table.tBodies[0].append(...(down ? rows.reverse() : rows));
    });
  }
}
for (const tools of document.querySelectorAll('.tools')) {
  const svg = tools.nextElementSibling.querySelector('svg');
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  let scale = Math.min(1, Math.max(0.35, tools.nextElementSibling.clientWidth / width));
  const show = () => { svg.setAttribute('width', width * scale); svg.setAttribute('height', height * scale); };
  const add = (label, title, change) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.title = title;
    button.addEventListener('click', () => { scale = Math.min(4, Math.max(0.1, change(scale))); show(); });
    tools.append(button);
  };
  add('−', 'Smaller', (now) => now / 1.25);
  add('+', 'Larger', (now) => now * 1.25);
  add('1:1', 'Real size', () => 1);
  show();
}
`;

;// CONCATENATED MODULE: ./lib/report/html/html.js












function toHtml(report) {
    const pages = (0,links/* pagesOf */.E)(report);
    const parts = [
        `<header><h1>${htmlWords(report.headline)}</h1><p class="soft">${compared(report)}${runLink(pages.run)}</p>${tiles(report)}</header>`,
        failuresHtml(report),
        gatesHtml(report),
        metricsHtml(report),
        paramsHtml(report),
        stagesHtml(report, pages),
        dataHtml(report),
        section('Plots', (0,format/* formatCount */.B4)(report.plots.length), report.plots.length === 0 ? '' : `<div class="figures">${report.plots.map(svgChart).join('\n')}</div>`),
        pipeline(report),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,report_escape/* html */.qy)((0,report_words/* plainWords */.c5)(report.headline), 300)}</title>
<style>${style}</style>
</head>
<body>
<main>
${parts.filter((part) => part !== '').join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}
function policy() {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'`;
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
        ...(saved.seconds === undefined
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
    return section('Pipeline', note, `<div class="tools"></div><div class="scroll">${svgDiagram(folded)}</div>`);
}


/***/ })

};
