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
