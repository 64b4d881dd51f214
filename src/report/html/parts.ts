import { html } from '../escape.ts';

/** A titled part; empty if its content is. The title is our own word. */
export function section(title: string, note: string, content: string): string {
  return content === ''
    ? ''
    : `<section id="${title.toLowerCase()}"><h2>${title}<small>${html(note)}</small></h2>\n${content}</section>`;
}

/** A table that the script makes sortable; cells are whole `<td>` elements. Columns in `numbers` stand to the right. */
export function table(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  if (rows.length === 0) return '';
  const head = headers
    .map((name, i) => `<th${numbers.includes(i) ? ' class="n"' : ''} scope="col">${html(name)}</th>`)
    .join('');
  const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n');
  return `<div class="scroll"><table class="sortable"><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

/** A cell of HTML that is safe already. */
export function cell(content: string): string {
  return `<td>${content}</td>`;
}

/** A cell to the right; `sort` is what it is sorted by. */
export function number(content: string, sort?: number): string {
  return `<td class="n"${sort === undefined ? '' : ` data-sort="${sort}"`}>${content}</td>`;
}

/** JSON as the value of an attribute, to be read back by the page's script; control characters become spaces. */
export function jsonAttribute(json: string): string {
  return json.replace(/[&<>"'\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/g, (char) =>
    '&<>"\''.includes(char) ? `&#${char.charCodeAt(0)};` : ' ',
  );
}
