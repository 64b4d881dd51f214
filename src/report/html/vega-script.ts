/** What drawings of Vega need besides the page's own style sheet. */
export const vegaStyle = `.by-vega{grid-template-columns:repeat(auto-fill,minmax(min(100%,28rem),1fr));margin-top:.8rem}
.own{position:relative;min-width:0}.drawing{overflow:auto;max-height:60rem;margin:.4rem 0}.own>.tip{max-width:100%;overflow:hidden}.drawing:empty{display:none}.said{font-size:.9em}
.drawing .paper{width:100%}.drawing .white{background:#fff;width:fit-content}
.vega-bind{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;margin:.3rem 0;font-size:.9em}.vega-bind input,.vega-bind select{font:inherit;max-width:100%}
`;

/**
 * Draws the plots of templates that the project brings, with Vega's libraries, whose script stands before this one. The
 * templates are a stranger's: expressions are interpreted, never compiled; every address is refused; inputs and listeners
 * stay within the plot; and each is tried in a worker first, which is ended when it takes too long. What goes wrong is said
 * in a sentence, and our own drawing stays.
 */
export const vegaScript = `
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
