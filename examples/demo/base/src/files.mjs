import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readCsv, writeCsv } from './csv.mjs';

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
