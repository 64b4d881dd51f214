import type { Exhibit, Expected } from '../hall.ts';

const stage = 'stages:\n  a:\n    cmd: echo\n    deps: [data.txt]\n';
const bad = (at: string, says: RegExp): Expected => ({ code: 2, reason: 'project', at, says });

/** A dvc.yaml whose text is the trouble. */
export const yamls: readonly Exhibit[] = [
  text('duplicate stage', `${stage}  a:\n    cmd: true\n`, bad('dvc.yaml:5', /duplicate key/)),
  text('duplicate top-level key', `${stage}${stage}`, bad('dvc.yaml:5', /duplicate key/)),
  text('duplicate key in a stage', `${stage}    cmd: other\n`, bad('dvc.yaml:5', /duplicate key/)),
  text('a lone = for a key', `${stage}=: 1\n`, bad('dvc.yaml:5', /extra keys not allowed/)),
  text('alias bomb', bomb(), bad('dvc.yaml', /alias|anchor/)),
  text('alias to itself', 'vars:\n- a: &a [*a]\n', bad('dvc.yaml', /./)),
  text('alias nobody defined', 'stages:\n  a: *nobody\n', bad('dvc.yaml:2', /alias/)),
  text(
    '100,001 anchors',
    `vars:\n- a:\n${Array.from({ length: 100_001 }, (_, i) => `  - &a${i} 1\n`).join('')}`,
    bad('dvc.yaml', /anchors/),
  ),
  text('flow nesting of 100,000', `vars: ${'['.repeat(100_000)}`, bad('dvc.yaml:1', /nest/)),
  text(
    'closed flow nesting of 100,000',
    `vars: ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    bad('dvc.yaml:1', /nest/),
  ),
  text('flow map nesting of 100,000', `vars: ${'{a: '.repeat(100_000)}`, bad('dvc.yaml:1', /nest/)),
  text('list nesting of 100,000 in one line', `vars:\n${'- '.repeat(100_000)}a\n`, bad('dvc.yaml:2', /nest/)),
  text(
    'block nesting of 3,000',
    Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    bad('dvc.yaml', /nest/),
  ),
  text(
    'stage called __proto__',
    'stages:\n  __proto__:\n    cmd: echo\n    polluted: 1\n',
    bad('dvc.yaml:4', /polluted/),
  ),
  text('variable called __proto__', `vars:\n- __proto__:\n    polluted: 1\n${stage}`, { code: 0 }),
  text(
    'not UTF-8',
    Buffer.concat([Buffer.from(stage), Buffer.from([0x20, 0x20, 0xff, 0xfe])]),
    bad('dvc.yaml', /not valid utf-8/),
  ),
  text('UTF-16', Buffer.from(`\ufeff${stage}`, 'utf16le'), bad('dvc.yaml', /not valid utf-8/)),
  text('zero bytes', `${stage}    desc: a\0b\n`, bad('dvc.yaml:5', /control|character/)),
  text('escape character', `${stage}    desc: a\u001b[31mb\n`, bad('dvc.yaml:5', /control|character/)),
  text('lines that end in CRLF', stage.replaceAll('\n', '\r\n'), { code: 0 }),
  text('byte order mark', `\ufeff${stage}`, { code: 0 }),
  text('tabs as indentation', 'stages:\n\ta:\n\t\tcmd: echo\n', bad('dvc.yaml:2', /tab|character/)),
  text(
    'tag that would make Python run something',
    'vars:\n- a: !!python/object/apply:os.system ["touch x"]\n',
    bad('dvc.yaml:2', /tag|constructor/),
  ),
  text('unknown tag', 'stages:\n  a: !secret\n    cmd: echo\n', bad('dvc.yaml:2', /constructor for the tag/)),
  text(
    'merge key',
    `vars:\n- base: &base\n    cmd: echo\nstages:\n  a:\n    <<: *base\n    deps: [data.txt]\n`,
    { code: 0 },
  ),
  text('merge key with a scalar', 'stages:\n  a:\n    <<: 1\n    cmd: echo\n', bad('dvc.yaml:3', /./)),
  text('two documents', `${stage}---\n${stage}`, bad('dvc.yaml', /document/)),
  text('empty dvc.yaml', '', { code: 0 }),
  text('only comments', '# nothing\n', { code: 0 }),
  text('a list at the top', '- a\n', bad('dvc.yaml:1', /dict|map/)),
  text('a number at the top', '42\n', bad('dvc.yaml:1', /dict|map/)),
  text('quote that is never closed', 'stages:\n  a:\n    cmd: "echo\n', bad('dvc.yaml', /quot|end/)),
  text('one line of 20 million characters', `vars:\n- a: ${'x'.repeat(20_000_000)}\n`, { code: 0 }),
  text('a file over the cap', Buffer.alloc(64 * 1024 * 1024 + 1, '#'), bad('dvc.yaml', /64 MiB/)),
  text(
    'a number of 100,000 digits',
    `vars:\n- a: ${'9'.repeat(100_000)}\n${stage}`,
    bad('dvc.yaml:2', /is invalid/),
  ),
  text('not a number, infinite', `vars:\n- {a: .nan, b: .inf, c: -.inf, d: 1e999}\n${stage}`, { code: 0 }),
  text(
    'merge conflict',
    `${stage}<<<<<<< HEAD\n  b:\n    cmd: one\n=======\n  b:\n    cmd: two\n>>>>>>> x\n`,
    bad('dvc.yaml:5', /./),
  ),
  text('complex key', 'stages:\n  ? [a, b]\n  : cmd: echo\n', bad('dvc.yaml:2', /./)),
  text('unhashable key', 'stages:\n  {a: b}:\n    cmd: echo\n', bad('dvc.yaml:2', /./)),
  text('directive of another version', `%YAML 9.9\n---\n${stage}`, bad('dvc.yaml:1', /./)),
];

function text(name: string, content: string | Uint8Array, plan: Expected): Exhibit {
  return { name: `dvc.yaml: ${name}`, make: (hall) => hall.write('dvc.yaml', content), plan };
}

function bomb(): string {
  const lines = ['- a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++)
    lines.push(
      `  a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `vars:\n${lines.join('\n')}\nstages:\n  a:\n    cmd: echo \${a11}\n`;
}
