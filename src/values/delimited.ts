/**
 * Records of a CSV or TSV text as Python's `csv` reads them by default: quotes around a field, two for one inside, line
 * ends and delimiters allowed between them (RFC 4180); a quote inside an unquoted field is text; empty lines are no records.
 * Lazy: whoever stops early has not paid for the rest.
 */
export function* delimitedRecords(text: string, delimiter: string): Generator<readonly string[]> {
  let [at, record, field]: [number, string[], string] = [text.startsWith('\ufeff') ? 1 : 0, [], ''];
  let isStarted = false;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === '"' && field === '' && !isStarted) {
      [field, at] = quoted(text, at + 1);
      isStarted = true;
    } else if (char === delimiter) {
      record.push(field);
      [field, isStarted, at] = ['', false, at + 1];
    } else if (char === '\n' || char === '\r') {
      at += char === '\r' && text[at + 1] === '\n' ? 2 : 1;
      if (record.length > 0 || field !== '' || isStarted) yield [...record, field];
      [record, field, isStarted] = [[], '', false];
    } else {
      const end = plainEnd(text, at, delimiter);
      field += text.slice(at, end);
      [isStarted, at] = [true, end];
    }
  }
  if (record.length > 0 || field !== '' || isStarted) yield [...record, field];
}

/** The text of a quoted field, and where reading goes on. */
function quoted(text: string, start: number): [string, number] {
  let [field, at] = ['', start];
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') return [field, quote + 1];
    field += '"';
    at = quote + 2;
  }
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let end = start + 1;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
