import { exhibits } from './exhibits.ts';
import { visit } from './visit.ts';

/**
 * The process that looks at exhibits: one line of JSON for each, so that whoever waits knows which one killed it. Words
 * after the script name choose exhibits by the beginning of their name; `--long` shows them to every verb, `--brief` to two.
 */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const length = process.argv.includes('--long')
  ? 'long'
  : process.argv.includes('--brief')
    ? 'brief'
    : 'short';
for (const exhibit of exhibits) {
  if (wanted.length > 0 && !wanted.some((part) => exhibit.name.startsWith(part))) continue;
  // What one exhibit left must not count against the next one's memory.
  globalThis.gc?.();
  process.stdout.write(`${JSON.stringify({ name: exhibit.name, visits: await visit(exhibit, length) })}\n`);
}
process.exit(0);
