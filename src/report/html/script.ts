/**
 * What the page can do beyond showing: sort and filter tables, move and zoom the diagram, tell the values under the pointer,
 * draw a curtain between two images and count the pixels that differ, save a plot as a Vega-Lite file. It reads nothing but the page and asks nobody.
 */
export const script = `
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
