import { describe, expect, it } from 'vitest';
import { combinedMarkdown } from '../../src/github/combined-report.ts';
import { assemble } from '../../src/report/report.ts';
import { cases } from '../report/cases.ts';

function finished(folder: string, name: string) {
  const report = assemble((cases[name] as () => Parameters<typeof assemble>[0])());
  return { folder, root: `/work/${folder}`, result: { report, exitCode: report.exitCode } };
}

describe('several projects in one comment', () => {
  it('the worst news leads, each project follows under its folder', () => {
    const text = combinedMarkdown([finished('a', 'three-stale'), finished('b', 'failed')], { limit: 60_000 });
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^<!-- lockstep:1 /);
    expect(lines[1]).toBe('### ❌ 2 projects: 1 failed, 1 ran');
    expect(lines.filter((line) => line.startsWith('## '))).toEqual(['## `a`', '## `b`']);
    expect(text.match(/^<!-- lockstep:1 /gm)).toHaveLength(1);
  });

  it.each([2, 20, 200, 2_000])('%i of them stay within the limit, failed ones first', (count) => {
    const many = Array.from({ length: count }, (_, i) =>
      finished(`models/project-${i}`, i === count - 1 ? 'failed' : 'nothing-stale'),
    );
    const text = combinedMarkdown(many, { limit: 60_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(text).toContain('`train` failed after 2 min 40 s');
    const told = text.match(/models\/project-\d+/g)?.length ?? 0;
    const rest = Number(/… and ([\d,]+) more projects?\./.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
    expect(new Set(text.match(/models\/project-\d+/g)).size + rest).toBe(count);
    expect(told).toBeGreaterThan(0);
  });
});
