import { describe, expect, test } from 'vitest';
import { importMd5, recordInDvcFile, writeDvcFile } from '../../src/project/dvc-file/dvc-file.ts';
import type { LockedPath } from '../../src/project/stage.ts';
import type { Mapping } from '../../src/values/value.ts';
import { readYaml } from '../../src/values/yaml/read.ts';
import { oid } from '../plan/make-stage.ts';
import { loaded, refusals } from './loading.ts';

function content(text: string): Mapping {
  const document = readYaml(text, 'x.dvc');
  if (!document.ok) throw new Error(document.failures[0]?.message);
  return document.value.value as Mapping;
}

function written(oldText: string | undefined, value: Mapping, file = 'x.dvc'): string {
  const text = writeDvcFile(oldText, value, file);
  if (!text.ok) throw new Error(text.failures[0]?.message);
  return text.value;
}

const added = `outs:
- md5: bed5661bbe0bb4234911bad6973b1793.dir
  size: 11
  nfiles: 2
  hash: md5
  path: raw
`;

const imported = `md5: 90366cf9f5ecfbaafb796947814a5571
frozen: true
deps:
- path: data/d
  repo:
    url: https://git.example.com/reg.git
    rev: main
    rev_lock: b12ba76e490247b25e287345d88a7cac9dc5a3c7
outs:
- md5: 61ba46ec105d04fb83f5498ab2fc2d38.dir
  size: 22
  nfiles: 5
  hash: md5
  path: regd
`;

const downloaded = `md5: 7c33c2ea435db9a2424eaa0f5eb8dd7e
frozen: true
deps:
- checksum: '"64d42024f1a77ee5e61e4096bdebac78"'
  size: 4
  hash: md5
  path: https://data.example.com/f.txt
outs:
- md5: 64d42024f1a77ee5e61e4096bdebac78
  size: 4
  hash: md5
  path: g.txt
`;

describe('a .dvc file', () => {
  test('of added data is a stage without a command whose record it holds itself', async () => {
    const project = await loaded({ 'data/raw.dvc': added });
    expect(project.stages).toHaveLength(1);
    const [stage] = project.stages;
    expect(stage).toMatchObject({
      address: 'data/raw.dvc',
      name: undefined,
      cmd: undefined,
      wdir: 'data',
      frozen: false,
    });
    expect(stage?.outs[0]).toMatchObject({
      path: 'raw',
      place: { kind: 'inside', path: 'data/raw' },
      cache: true,
      push: true,
    });
    expect(stage?.lock?.outs).toEqual([
      { path: 'raw', oid: 'bed5661bbe0bb4234911bad6973b1793.dir', hashName: 'md5', size: 11, nfiles: 2 },
    ]);
    expect(stage?.checksumChanged).toBeUndefined();
    expect(stage?.outs[0]?.location).toEqual({ file: 'data/raw.dvc', line: 2, column: 3 });
  });

  test('of an import keeps its source and is checked by its md5', async () => {
    const project = await loaded({
      'regd.dvc': imported,
      'g.dvc': downloaded,
      'odd.dvc': imported.replace('9036', '0000').replace('regd', 'odd'),
    });
    const [file, odd, repo] = project.stages;
    expect(repo).toMatchObject({
      address: 'regd.dvc',
      frozen: true,
      deps: [{ path: 'data/d', place: { kind: 'url', url: 'https://git.example.com/reg.git' } }],
    });
    expect(repo?.deps[0]).toHaveProperty('source', expect.any(Map));
    expect(repo?.checksumChanged).toBeUndefined();
    expect(odd?.checksumChanged).toBe(true);
    expect(file?.checksumChanged).toBeUndefined();
    expect(file?.lock?.deps[0]).toEqual({
      path: 'https://data.example.com/f.txt',
      hashName: 'md5',
      size: 4,
      other: new Map([['checksum', '"64d42024f1a77ee5e61e4096bdebac78"']]),
    });
  });

  test.each([
    ["wdir: ..\nouts: [{md5: '', path: data/x}]", { wdir: '' }],
    ['locked: true\nouts: [{path: x}]', { frozen: true }],
    [
      'always_changed: true\ndesc: about\nmeta: {k: v}\nouts: [{path: x}]',
      { alwaysChanged: true, desc: 'about' },
    ],
    ['md5: abc123\nouts: [{path: x}]', { checksumChanged: true }],
    ['outs:', { outs: [] }],
    ['', { outs: [], deps: [] }],
  ])('%j', async (text, expected) => {
    const project = await loaded({ 'data/x.dvc': `${text}\n` });
    expect(project.stages[0]).toMatchObject(expected);
  });

  test('keeps the flags of its outs', async () => {
    const project = await loaded({
      'x.dvc':
        'outs: [{path: x, md5: 641a5e60f034dbcf18352c8923c82a77, cache: false, persist: true, push: false, remote: r, desc: d, labels: [l]}]\n',
    });
    const [output] = project.stages[0]?.outs ?? [];
    expect(output).toMatchObject({ cache: false, persist: true, push: false, remote: 'r' });
    expect([...(output?.props?.keys() ?? [])]).toEqual(['desc', 'labels']);
    expect(project.stages[0]?.lock?.outs[0]?.hashName).toBe('md5-dos2unix');
  });

  test('with a list of files has the hash, size and count that follow from it', async () => {
    const project = await loaded({
      'raw.dvc': `outs:
- hash: md5
  path: raw
  files:
  - relpath: sub/b.txt
    md5: f0cf2a92516045024a0c99147b28f05b
    size: 5
    cloud: {s3: {etag: xyz, version_id: '1'}}
  - relpath: a.txt
    md5: 9f9f90dbe3e5ee1218c86b8839db1995
    size: 6
`,
    });
    expect(project.stages[0]?.lock?.outs[0]).toMatchObject({
      oid: 'bed5661bbe0bb4234911bad6973b1793.dir',
      size: 11,
      nfiles: 2,
    });
  });

  test('with a hash that is none loads, and says so where its record is used', async () => {
    const project = await loaded({ 'x.dvc': 'outs:\n- md5: ../../etc/passwd\n  path: x\n' });
    const { lock } = project.stages[0] ?? {};
    expect(lock?.outs[0]?.oid).toBeUndefined();
    expect(lock?.failures?.[0]).toMatchObject({ reason: 'project', location: { file: 'x.dvc', line: 2 } });
  });

  test.each([
    ['cmd: echo\nouts: []', 'x.dvc:1:1', 'extra keys not allowed, in cmd'],
    ['outs: [{path: x, metric: true}]', 'x.dvc:1', 'extra keys not allowed, in outs -> 0 -> metric'],
    ['outs: [{path: x, md5: ab}]', 'x.dvc:1', 'length of value must be at least 3, in outs -> 0 -> md5'],
    ['outs: [{path: x, size: big}]', 'x.dvc:1', 'expected int, in outs -> 0 -> size'],
    [
      'deps: [{path: x, repo: {rev: a}}]',
      'x.dvc:1',
      'required key not provided, in deps -> 0 -> repo -> url',
    ],
    ['outs: [{path: x, cloud: {a: {}, b: {}}}]', 'x.dvc:1', 'length of value must be at most 1'],
    ['outs: [{path: y.dvc}]', 'x.dvc:1', "DVC file 'y.dvc' cannot be an output."],
    ['wdir: 5', 'x.dvc:1:1', 'expected str, in wdir'],
  ])('%j is refused', async (text, place, message) => {
    const found = await refusals({ 'x.dvc': `${text}\n` });
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(place)).toBe(true);
    expect(found[0]).toContain(message);
  });
});

describe("an import's md5", () => {
  test('is that of its content as Python writes JSON', () => {
    expect(importMd5(content(imported), 'regd.dvc')).toBe('90366cf9f5ecfbaafb796947814a5571');
    expect(importMd5(content(downloaded), 'g.txt.dvc')).toBe('7c33c2ea435db9a2424eaa0f5eb8dd7e');
    expect(importMd5(content(added), 'raw.dvc')).toBeUndefined();
  });

  test('does not depend on sizes, notes, the order of keys or how paths are spelled', () => {
    const other = `desc: new\nfrozen: false\nmeta: {a: 1}\nwdir: .\nouts:\n- path: ./g.txt\n  hash: md5\n  md5: 64d42024f1a77ee5e61e4096bdebac78\n  desc: d\ndeps:\n- path: https://data.example.com/f.txt\n  hash: md5\n  checksum: '"64d42024f1a77ee5e61e4096bdebac78"'\n`;
    expect(importMd5(content(other), 'g.dvc')).toBe('7c33c2ea435db9a2424eaa0f5eb8dd7e');
    expect(importMd5(content(other.replace('- path: ./g', '- push: false\n  path: ./g')), 'g.dvc')).not.toBe(
      '7c33c2ea435db9a2424eaa0f5eb8dd7e',
    );
  });
});

describe('writing a .dvc file', () => {
  test.each([added, imported, downloaded])('anew gives the bytes that DVC wrote', (text) => {
    expect(written(undefined, content(text))).toBe(text);
    expect(written(text, content(text))).toBe(text);
  });

  const seen: LockedPath = { path: 'raw', oid: oid('a', true), hashName: 'md5', size: 5, nfiles: 1 };

  test('in place keeps comments and the order of keys; new keys come last', () => {
    const old = `# why we have it
outs:
- path: raw  # the folder
  md5: bed5661bbe0bb4234911bad6973b1793.dir
  desc: some text
  size: 11
meta: {owner: me}
`;
    const next = recordInDvcFile(content(old), { deps: [], outs: [seen] }, 'raw.dvc');
    expect(written(old, next, 'raw.dvc')).toBe(`# why we have it
outs:
- path: raw  # the folder
  md5: ${oid('a', true)}
  desc: some text
  size: 5
  nfiles: 1
  hash: md5
meta: {owner: me}
`);
  });

  test('an entry of DVC 2 that is still right stays one', () => {
    const old = 'outs:\n- md5: 641a5e60f034dbcf18352c8923c82a77\n  size: 3\n  path: x\n';
    const same: LockedPath = {
      path: 'x',
      oid: '641a5e60f034dbcf18352c8923c82a77' as never,
      hashName: 'md5-dos2unix',
      size: 3,
    };
    expect(written(old, recordInDvcFile(content(old), { deps: [], outs: [same] }, 'x.dvc'))).toBe(old);
  });

  test('an import gets the md5 that fits its new content', () => {
    const out: LockedPath = { path: 'g.txt', oid: oid('b'), hashName: 'md5', size: 9 };
    const dep: LockedPath = {
      path: 'https://data.example.com/f.txt',
      hashName: 'md5',
      size: 9,
      other: new Map([['checksum', '"new"']]),
    };
    const next = recordInDvcFile(content(downloaded), { deps: [dep], outs: [out] }, 'g.dvc');
    expect(next.get('md5')).toBe(importMd5(next, 'g.dvc'));
    expect(next.get('md5')).not.toBe('7c33c2ea435db9a2424eaa0f5eb8dd7e');
    const text = written(downloaded, next);
    expect(text).toContain(`frozen: true\ndeps:\n- checksum: '"new"'\n  size: 9\n  hash: md5\n`);
  });

  test('a text that does not parse is refused', () => {
    expect(writeDvcFile('outs: [', content(added), 'x.dvc').ok).toBe(false);
  });
});
