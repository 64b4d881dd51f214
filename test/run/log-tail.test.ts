import { expect, test } from 'vitest';
import { LogTail } from '../../src/run/log-tail.ts';

function tailOf(lines: readonly string[]): readonly string[] {
  const tail = new LogTail();
  for (const text of lines) tail.add('stdout', { text, unfinished: false });
  return tail.read();
}

test('the last 30 lines are kept, in order', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => `line ${i}`);
  expect(tailOf(lines)).toEqual(lines.slice(-30));
});

test('lines that come together are the same', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => `line ${i}`);
  for (const size of [1, 2, 29, 30, 31, 32, 33, 500, 1000]) {
    const pieces = Array.from({ length: Math.ceil(1000 / size) }, (_, i) =>
      lines.slice(i * size, (i + 1) * size),
    );
    expect(tailOf(pieces.map((piece) => piece.join('\n'))), String(size)).toEqual(lines.slice(-30));
  }
  const tail = new LogTail();
  tail.add('stdout', { text: `${lines.slice(0, 40).join('\n')}\nbegin`, unfinished: true });
  tail.add('stdout', { text: ' and end\nlast', unfinished: false });
  expect(tail.read()).toEqual([...lines.slice(12, 40), 'begin and end', 'last']);
  expect(tailOf(['', '\n', 'a\n\nb'])).toEqual(['', '', '', 'a', '', 'b']);
});

test('colour codes and window titles are taken out', () => {
  expect(tailOf(['\x1b[1;31mred\x1b[0m plain', '\x1b]0;title\x07text', '\x1b(Bx'])).toEqual([
    'red plain',
    'text',
    'x',
  ]);
});

test('of a progress bar the last state is kept', () => {
  expect(tailOf(['10%\r 50%\r100%', 'done\r'])).toEqual(['100%', 'done']);
});

test('pieces of one line are one line, and those of two streams are not mixed', () => {
  const tail = new LogTail();
  tail.add('stdout', { text: 'out-', unfinished: true });
  tail.add('stderr', { text: 'err', unfinished: false });
  tail.add('stdout', { text: 'put', unfinished: false });
  tail.add('stdout', { text: 'open', unfinished: true });
  expect(tail.read()).toEqual(['err', 'out-put', 'open']);
});

test('a huge line keeps its end only', () => {
  const tail = new LogTail();
  for (let i = 0; i < 100; i++) tail.add('stdout', { text: `${'x'.repeat(65_536)}`, unfinished: true });
  tail.add('stdout', { text: 'end', unfinished: false });
  expect(tail.read()[0]).toHaveLength(4096);
  expect(tail.read()[0]?.endsWith('xend')).toBe(true);
});
