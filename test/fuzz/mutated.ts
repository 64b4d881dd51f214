import fc from 'fast-check';

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
export const mutated = (seeds: readonly string[]): fc.Arbitrary<string> =>
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
