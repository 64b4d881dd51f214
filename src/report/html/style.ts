/** The style sheet of the HTML report: one column, light and dark by the reader's own setting, nothing from elsewhere. */
export const style = `
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

/** What the page can do beyond showing: sorting tables and zooming the diagram. It reads and writes nothing else. */
export const script = `
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
