/**
 * What stands behind the `=` of a `.dvc/config` line, without its comment: a text, or a list if there is an unquoted comma
 * (configobj: ConfigObj._handle_value). Undefined if it is badly quoted. Equal to ConfigObj's regular expression, which
 * prefers more list items and shorter ones, but never slower than the square of the length.
 */
export function splitValue(text: string): string | readonly string[] | undefined {
  const parsed = matchItems(text, 0, new Set());
  if (parsed === undefined) return /^,\s*(?:#.*)?$/.test(text) ? [] : undefined;
  const list = text.slice(0, parsed.listEnd);
  const { single } = parsed;
  if (list === '') return single === undefined ? undefined : unquote(single === '' ? '""' : single);
  const items = [...list.matchAll(/(".*?"|'.*?'|[^'",#]?.*?)\s*,\s*/g)].map(([, item = '']) => item);
  if (items.includes('')) return undefined;
  const last = single === undefined || single === '' ? [] : [unquote(single)];
  return [...items.map(unquote), ...last];
}

/** A text without the quotes around it, if it has the same one at both ends. */
export function unquote(text: string): string {
  const first = text[0];
  if (first !== '"' && first !== "'") return text;
  return text.at(-1) === first ? text.slice(1, -1) : text;
}

interface Items {
  /** Where the items that end in a comma end */
  readonly listEnd: number;
  /** What follows them, as written; undefined if nothing can stand there */
  readonly single: string | undefined;
}

/** Tries one more item from here, else what may end the value. Dead ends are remembered: they depend on nothing else. */
function matchItems(text: string, start: number, dead: Set<number>): Items | undefined {
  if (dead.has(start)) return undefined;
  for (const end of itemEnds(text, start)) {
    const comma = skipSpaces(text, end);
    if (text[comma] !== ',') continue;
    for (let next = skipSpaces(text, comma + 1); next > comma; next--) {
      const rest = matchItems(text, next, dead);
      if (rest !== undefined) return rest;
    }
  }
  const single = matchSingle(text, start);
  if (single === undefined) dead.add(start);
  return single === undefined ? undefined : { listEnd: start, single: single.text };
}

/** Where an item that begins here may end, the likeliest first: quoted text up to each closing quote, or plain text. */
function* itemEnds(text: string, start: number): Generator<number> {
  const first = text[start];
  if (first === undefined) return;
  if (first === '"' || first === "'") {
    for (let end = text.indexOf(first, start + 1); end >= 0; end = text.indexOf(first, end + 1))
      yield end + 1;
  } else if (first !== ',' && first !== '#') {
    let end = start + 1;
    while (end < text.length && text[end] !== ',' && text[end] !== '#') end++;
    // Only the text right up to the comma can be an item; spaces before the comma do not belong to it.
    let bare = end;
    while (bare > start + 1 && /\s/.test(text[bare - 1] as string)) bare--;
    yield bare;
  }
}

function matchSingle(text: string, start: number): { readonly text: string | undefined } | undefined {
  const first = text[start];
  if (first === '"' || first === "'") {
    for (let end = text.indexOf(first, start + 1); end >= 0; end = text.indexOf(first, end + 1)) {
      if (isTail(text, end + 1)) return { text: text.slice(start, end + 1) };
    }
  } else if (first !== undefined && first !== ',' && first !== '#' && !/\s/.test(first)) {
    for (let end = start + 1; end <= text.length; end++) {
      if (isTail(text, end)) return { text: text.slice(start, end) };
      if (text[end] === ',') break;
    }
  }
  if (!isTail(text, start)) return undefined;
  return { text: text[start - 1] === ',' ? undefined : '' };
}

/** Is there nothing but spaces and a comment from here on? */
function isTail(text: string, start: number): boolean {
  const at = skipSpaces(text, start);
  return at === text.length || text[at] === '#';
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}
