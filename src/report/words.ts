/** A sentence whose quoted parts are marked, so that each sink can escape and show them its own way. */
export type Words = readonly Piece[];

/** Our own prose (plain text), something quoted from the project (`code`), or emphasis on a quoted value (`strong`). */
export type Piece =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  | { readonly text: string };

/** A name, path, key or value of the project. */
export function code(text: string): Piece {
  return { code: text };
}

/** The words as plain text, for terminals, JSON and titles. Not escaped. */
export function plainWords(words: Words): string {
  return words.map((piece) => (typeof piece === 'string' ? piece : quoted(piece))).join('');
}

/** Renders words for a sink: prose goes through as it is, everything quoted through the sink's own escapers. */
export function renderWords(
  words: Words,
  sink: Readonly<Record<'code' | 'strong' | 'text', (text: string) => string>>,
): string {
  return words
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('code' in piece) return sink.code(piece.code);
      return 'strong' in piece ? sink.strong(piece.strong) : sink.text(piece.text);
    })
    .join('');
}

/** Lists with commas and a last `and`; beyond `most`, the rest is counted. */
export function list(items: readonly string[], most = 5): Words {
  if (items.length > most) return [...joined(items.slice(0, most), ', '), ` and ${items.length - most} more`];
  return joined(items, ' and ');
}

function joined(items: readonly string[], last: string): Words {
  return items.flatMap((item, i) =>
    i === 0 ? [code(item)] : [i === items.length - 1 ? last : ', ', code(item)],
  );
}

/** `1 stage`, `2 stages`; the count as {@link Intl} would write it in English. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${groupDigits(count)} ${count === 1 ? noun : plural}`;
}

function groupDigits(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}

function quoted(piece: Exclude<Piece, string>): string {
  if ('code' in piece) return piece.code;
  return 'strong' in piece ? piece.strong : piece.text;
}
