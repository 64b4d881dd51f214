import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Feed } from '../../../src/commands/feeds/feed.ts';
import { judgeDownload } from '../../../src/commands/feeds/suspect.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-suspect-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gz = gzipSync('some text that is long enough to be cut');

test.each<readonly [name: string, content: string | Buffer, before: number | undefined, verdict: string]>([
  ['a.csv', 'x,y\n1,2\n', undefined, 'fine'],
  ['a.csv', 'x,y\n1,2', undefined, 'fine'],
  ['a.csv', 'x,y\n1', undefined, 'breaks off'],
  ['a.csv', 'x,y\r\n1,2\r\n', undefined, 'fine'],
  ['a.csv', '', 0, 'fine'],
  ['a.csv', '', 5, 'holds only 0 bytes'],
  ['a.csv', 'x,y\n1,2\n', 80, 'fine'],
  ['a.csv', 'x,y\n1,2\n', 81, 'holds only 8 bytes'],
  ['a.tsv', 'x\ty\n1', undefined, 'breaks off'],
  ['a.txt', 'x,y\n1', undefined, 'fine'],
  ['a.jsonl', '{"a": 1}\n{"a": 2}', undefined, 'fine'],
  ['a.jsonl', '{"a": 1}\n{"a"', undefined, 'breaks off'],
  ['a.json', '{"a": [1, 2]}\n', undefined, 'fine'],
  ['a.json', '{"a": [1,', undefined, 'breaks off'],
  ['a.json', '17', undefined, 'fine'],
  ['a.gz', gz, undefined, 'fine'],
  ['a.csv.gz', gz.subarray(0, -9), undefined, 'breaks off'],
  ['a.gz', 'this is no gzip', undefined, 'breaks off'],
  ['a.parquet', 'PAR1 and so on PAR1', undefined, 'fine'],
  ['a.parquet', 'PAR1 and so on', undefined, 'breaks off'],
  ['a.zip', `PK\u0003\u0004 data PK\u0005\u0006${'\0'.repeat(18)}`, undefined, 'fine'],
  ['a.zip', 'PK\u0003\u0004 data', undefined, 'breaks off'],
  ['a.csv', '\ufeff <!-- x -->\n<!DOCTYPE html><html>', undefined, 'a web page'],
  ['a.csv', '<?xml version="1.0"?>\n<html xmlns="x">', undefined, 'a web page'],
  ['a.csv?x=a.html', '<HTML>', undefined, 'a web page'],
  ['download', '<body>', undefined, 'a web page'],
  ['a.xml', '<?xml version="1.0"?><html/>', undefined, 'fine'],
  ['a.csv', '<htmlish>,y\n1,2\n', undefined, 'fine'],
])('%s with %j, before it %s bytes: %s', async (name, content, before, verdict) => {
  const path = join(folder, 'download');
  writeFileSync(path, content);
  const url = `https://example.org/${name}`;
  const feed = {
    source: url,
    dep: { kind: 'path', path: url, place: { kind: 'url', url } },
    stage: { lock: { outs: [{ path: 'x', ...(before === undefined ? {} : { size: before }) }] } },
    item: { out: { path: 'x.csv' } },
  } as unknown as Feed;
  const judged = await judgeDownload(path, feed);
  expect(judged.ok ? 'fine' : judged.failures[0]?.message).toContain(verdict);
});
