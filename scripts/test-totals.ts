import { readFileSync } from 'node:fs';

/** What a JUnit report counts. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Skipped tests of folders whose tests must run where the peers are: `file: test` */
  readonly notAllowed: readonly string[];
}

/** Counts the test cases of a JUnit report by what happened to each. A test file that could not be loaded is one failure. */
export function readTotals(junit: string): Totals {
  const markup = junit.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const cases = [...markup.matchAll(/<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)].map(
    ([, attributes, body]) => ({
      name: `${attribute(attributes, 'classname')}: ${attribute(attributes, 'name')}`,
      failed: /<(failure|error)\b/.test(body ?? ''),
      skipped: /<skipped\b/.test(body ?? ''),
    }),
  );
  const failed = cases.filter((one) => one.failed).length;
  const skipped = cases.filter((one) => one.skipped && !one.failed);
  return {
    passed: cases.length - failed - skipped.length,
    failed,
    skipped: skipped.length,
    notAllowed: skipped.map(({ name }) => name).filter((name) => /^test\/(conformance|e2e)\//.test(name)),
  };
}

function attribute(attributes: string | undefined, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes ?? '')?.[1] ?? '';
}

/** `node scripts/test-totals.ts REPORT`: prints the line that CI ends with; exit 1 if a test failed or had to run and did not. */
function main(path: string): number {
  const { passed, failed, skipped, notAllowed } = readTotals(readFileSync(path, 'utf8'));
  for (const name of notAllowed) console.error(`skipped, although its peer is required: ${name}`);
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 || notAllowed.length > 0 || passed === 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = main(process.argv[2] ?? '');
