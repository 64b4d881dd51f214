/** Reads CSV text (RFC 4180, any line ends) into one object per row, keyed by the header. */
export function readCsv(text) {
  const [header, ...rows] = splitRows(text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** Writes rows as CSV with LF line ends; fields are quoted only where they must be. */
export function writeCsv(columns, rows) {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((fields) => `${fields.map(quote).join(',')}\n`).join('');
}

function splitRows(text) {
  const rows = [];
  let row = [];
  for (const [, delimiter, quoted, plain] of text.matchAll(/(,|\r?\n|^)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (delimiter !== ',') {
      row = [];
      rows.push(row);
    }
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return rows.filter((fields) => fields.length > 1);
}

function quote(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
