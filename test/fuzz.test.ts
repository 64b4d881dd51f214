import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarker } from '../src/github/marker.ts';
import { readResult } from '../src/github/result/read-result.ts';
import { harmlessLines } from '../src/github/runner-commands.ts';
import { parseSlash } from '../src/github/slash/parse-slash.ts';
import { readIni } from '../src/project/config/ini.ts';
import { parseLock, parseLockEntry } from '../src/project/dvc-lock/dvc-lock.ts';
import { parseListing } from '../src/store/s3/list-page.ts';
import { parseTree } from '../src/store/tree.ts';
import { readEntries } from '../src/store/web/webdav-entries.ts';
import { XmlError } from '../src/store/web/webdav-xml.ts';
import { readValues } from '../src/values/load.ts';
import { readYaml } from '../src/values/yaml/read.ts';
import { obeyed } from './github/runner-parser.ts';
import { load } from './project/loading.ts';

/** More in a nightly run: `LOCKSTEP_FUZZ=100000`. */
const numRuns = Number(process.env.LOCKSTEP_FUZZ ?? 300);

/** Text that means something to some reader, to be put where nobody expects it. */
const pieces = [
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\u202e',
    ' ',
    '  ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '&',
    '*',
    '!',
    '|',
    '>',
    '-',
    '- ',
    '? ',
    ': ',
    ',',
    '#',
    '%',
    '@',
    '~',
    '=',
  ],
  ...[
    '${',
    ...['a', 'a.__proto__'].map((name) => `\${${name}}`),
    '<<: ',
    '&a ',
    '*a',
    '!!python/object:os.system ',
    '!!binary ',
    '---\n',
    '...',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'null',
    'true',
    '.nan',
    '.inf',
    '1e999',
    '0x',
    '-0',
  ],
  ...[
    '../',
    '/etc/passwd',
    '.git/hooks/x',
    'C:\\x',
    'a'.repeat(5_000),
    '['.repeat(2_000),
    '{"a":'.repeat(2_000),
  ],
  ...[
    '::set-output name=a::b',
    '##[add-mask]e',
    '<!-- lockstep:1 name=x run=9 -->',
    '/dvc repro',
    '<![CDATA[',
    '<!DOCTYPE',
  ],
];

/** A seed with a few changes: cuts, copies, bytes and pieces in any place. */
const mutated = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          remove: fc.constantFrom(0, 0, 0, 1, 5, 50),
          insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5, unit: 'binary' })),
        }),
        { maxLength: 6 },
      ),
    )
    .map(([seed, edits]) =>
      edits.reduce((text, { at, remove, insert }) => {
        const from = Math.floor(at * text.length);
        return text.slice(0, from) + insert + text.slice(from + remove);
      }, seed),
    );

const lock = `schema: '2.0'\nstages:\n  a:\n    cmd: echo 1\n    deps:\n    - path: in\n      hash: md5\n      md5: ${'a'.repeat(32)}\n      size: 3\n    params:\n      params.yaml:\n        lr: 0.1\n    outs:\n    - path: out\n      hash: md5\n      md5: ${'b'.repeat(32)}.dir\n      size: 9\n      nfiles: 2\n`;
const entry = `cmd: echo 1\nouts:\n- path: out\n  hash: md5\n  md5: ${'b'.repeat(32)}\n`;
const yaml = 'a: 1\nb: [x, "y", {c: .5}]\nd: &e\n  f: |\n    text\ng: *e\nh: !!str 5\n# comment\n? k\n: v\n';
const dvcYaml = `vars:\n- lr: 0.5\n- other.yaml\nstages:\n  a:\n    foreach: [1, 2]\n    do:\n      cmd: python x.py \${item} \${lr}\n      deps: [in]\n      params: [lr, p.toml: [x]]\n      outs:\n      - out/\${item}: {cache: false}\n  m:\n    matrix: {x: [1, 2], y: [a]}\n    cmd: echo \${item.x} \${key}\nmetrics: [m.json]\nplots:\n- p.csv: {x: a}\n`;
const dvcFile = `outs:\n- md5: ${'c'.repeat(32)}\n  size: 4\n  hash: md5\n  path: data\ndeps:\n- path: https://x/y\n  etag: '"1"'\n`;
const manifest = `[{"md5": "${'d'.repeat(32)}", "relpath": "a/b"}, {"md5": "${'e'.repeat(32)}", "relpath": "c"}]`;
const toml = 'a = 1\nb = "x"\n[c.d]\ne = [1, 2.5, true]\nf = 1979-05-27T07:32:00Z\n[[g]]\nh = {i = 1}\n';
const json = '{"a": 1, "b": [1.5, null, true, "x\\u00e9"], "c": {"d": {}}}';
const python =
  'import os\nA = 1\nB = {"x": [1, 2.5, None]}\nclass C:\n    D = "s"\n    def __init__(self):\n        self.E = -3\n';
const ini = `[core]\n    remote = r\n['remote "r"']\n    url = s3://x/y  # z\n    ssl_verify = "a, b"\n`;
const s3 = `<?xml version="1.0"?><ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken><Contents><Key>a</Key><Size>1</Size><LastModified>2020-01-01T00:00:00Z</LastModified></Contents></ListBucketResult>`;
const webdav = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"><d:response><d:href>/a/x</d:href><d:propstat><d:prop><d:getcontentlength>3</d:getcontentlength></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;
const result =
  '{"schema": "lockstep.result/1", "name": "x", "projects": [{"folder": "", "report": {}}], "pullRequest": 7}';

/** Each reader of text from outside, with texts that it knows. */
const readers: readonly (readonly [string, readonly string[], (text: string) => unknown])[] = [
  ['YAML', [yaml, dvcYaml, lock], (text) => readYaml(text, 'f')],
  ['dvc.lock', [lock], (text) => parseLock(text, 'dvc.lock')],
  ['a run-cache entry', [entry], (text) => parseLockEntry(text, 'entry')],
  ['a manifest', [manifest], (text) => parseTree(Buffer.from(text))],
  ['TOML', [toml], (text) => readValues('p.toml', Buffer.from(text))],
  ['JSON', [json], (text) => readValues('p.json', Buffer.from(text))],
  ['Python', [python], (text) => readValues('p.py', Buffer.from(text))],
  ['.dvc/config', [ini], (text) => readIni(text, 'config')],
  ['a result of another job', [result, json], (text) => readResult(Buffer.from(text))],
  ['a listing of S3', [s3], (text) => parseListing(text)],
  ['a listing of WebDAV', [webdav], (text) => readEntries(text, '/a/')],
];

const prototypes = [Object.prototype, Array.prototype, Map.prototype, String.prototype, Function.prototype];
const untouched = JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)));

describe('no document makes a reader throw, hang or change a prototype', () => {
  test.each(readers)('%s', (_, seeds, read) => {
    fc.assert(
      fc.property(mutated(seeds), (text) => {
        try {
          read(text);
        } catch (error) {
          // The readers of listings say so by these; their callers turn them into failures.
          if (!(error instanceof XmlError) && (error as Error).constructor.name !== 'BrokenListing')
            throw error;
        }
      }),
      { numRuns },
    );
    expect(JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)))).toBe(
      untouched,
    );
  });

  test('a whole project', async () => {
    const property = fc.asyncProperty(
      mutated([dvcYaml]),
      mutated([dvcFile]),
      mutated([lock]),
      async (a, b, c) => {
        await load({ 'dvc.yaml': a, 'data.dvc': b, 'dvc.lock': c, 'params.yaml': yaml, 'p.toml': toml });
      },
    );
    await fc.assert(property, { numRuns: Math.ceil(numRuns / 4) });
    expect(JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)))).toBe(
      untouched,
    );
  });
});

test('no text makes the marker of a comment more than a number and an id', () => {
  const marker = `<!-- lockstep:1 name=report head=${'a'.repeat(40)} run=12 -->\ntext`;
  fc.assert(
    fc.property(mutated([marker]), (text) => {
      const read = parseMarker(text);
      if (read === undefined) return;
      expect(text.startsWith('<!-- lockstep:1 ')).toBe(true);
      expect(Number.isSafeInteger(read.run) && read.run >= 0).toBe(true);
      expect(Object.keys(read).sort()).toEqual(['head', 'name', 'run']);
      expect(`${read.name}${read.head}`).not.toMatch(/[\r\n>]/);
    }),
    { numRuns },
  );
});

test('no line that does not begin with the prefix is a command', async () => {
  const seeds = ['/dvc repro train -f', '/dvc plan', '/dvc approve abcdef1', '/dvc explain "a b"'];
  const property = fc.asyncProperty(mutated(seeds), async (text) => {
    const command = await parseSlash(text, '/dvc');
    if (command !== undefined) expect(text.trimEnd().startsWith('/dvc')).toBe(true);
  });
  await fc.assert(property, { numRuns });
});

test('nothing that a stage prints is obeyed by the runner', () => {
  const seeds = [
    '::set-output name=x::y',
    'a ##[set-output name=x;]y',
    ' ::add-mask::e',
    'plain text',
    '\u0085::error::x',
  ];
  fc.assert(
    fc.property(mutated(seeds), (text) => {
      expect(obeyed(harmlessLines(text).join('\n'))).toEqual([]);
    }),
    { numRuns },
  );
});
