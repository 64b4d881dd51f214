import { describe, expect, test } from 'vitest';
import { withTables } from '../../scripts/action-tables.ts';

const action = `inputs:
  push:
    description: 'one of a | b'
    default: auto
  base:
    description: |
      two
      lines
outputs:
  stale:
    description: a count
`;
const readme = (inputs: string, outputs: string) =>
  `# x
<!-- inputs: made from action.yml by npm run build -->
${inputs}<!-- /inputs -->
between
<!-- outputs: made from action.yml by npm run build -->
${outputs}<!-- /outputs -->
after
`;

describe('the tables of the README', () => {
  const made = withTables(readme('old\n', ''), action);

  test('replace what was between the markers, and nothing else', () => {
    const inputs = [
      '| Input | Default | Meaning |',
      '| --- | --- | --- |',
      '| `push` | `auto` | one of a \\| b |',
      '| `base` | – | two lines |',
    ];
    const outputs = ['| Output | Meaning |', '| --- | --- |', '| `stale` | a count |'];
    expect(made).toBe(readme(`${inputs.join('\n')}\n`, `${outputs.join('\n')}\n`));
  });

  test('made twice are the same as made once', () => {
    expect(withTables(made, action)).toBe(made);
  });

  test('need their markers', () => {
    expect(() => withTables('# x\n', action)).toThrow('no markers for the inputs table');
  });
});
