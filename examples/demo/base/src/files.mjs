import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Rows of a CSV file. */
export const loadTable = (path) => readCsv(readFileSync(path, 'utf8'));

/** Writes a CSV file and the folders above it. */
export const saveTable = (path, columns, rows) => save(path, writeCsv(columns, rows));

/** A JSON file's value. */
export const loadJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Writes a JSON file and the folders above it. */
export const saveJson = (path, value) => save(path, `${JSON.stringify(value, null, 2)}\n`);

/** Writes text and the folders above it. */
export function save(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** One section of params.yaml: two levels, with numbers, words and [flow, lists]. */
export function loadParams(section) {
  const params = {};
  let current = '';
  for (const line of readFileSync('params.yaml', 'utf8').split(/\r?\n/)) {
    const [, indent, key, value] = /^(\s*)(\w+):\s*([^#]*)/.exec(line) ?? [];
    if (key === undefined) continue;
    if (indent === '') current = key;
    else if (current === section) params[key] = parseParam(value.trim());
  }
  return params;
}

function parseParam(text) {
  if (text.startsWith('['))
    return text
      .slice(1, -1)
      .split(',')
      .map((item) => parseParam(item.trim()));
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Rounds, so that no result depends on the last bits of a platform's arithmetic. */
export const round = (value, digits = 6) => Number(value.toFixed(digits));

/** Reads CSV text (RFC 4180, any line ends) into one object per row, keyed by the header. */
function readCsv(text) {
  const [header, ...rows] = splitRows(text);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

/** Writes rows as CSV with LF line ends; fields are quoted only where they must be. */
function writeCsv(columns, rows) {
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
