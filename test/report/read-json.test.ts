import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/project/graph.ts';
import { reportJson, stringifyJson } from '../../src/report/json.ts';
import { toMarkdown } from '../../src/report/markdown/markdown.ts';
import { readReport } from '../../src/report/read-json/read-report.ts';
import { Shape } from '../../src/report/read-json/shape.ts';
import { assemble, type Report } from '../../src/report/report.ts';
import { cases } from './cases.ts';
import { gateFailed, policyOf } from './gallery-cases.ts';

/** The report that a second job makes of what a first one left in its file. */
function again(report: Report): Report {
  const { producers } = buildGraph(report.stages.map(({ stage }) => stage)).graph;
  const edges = [...producers].flatMap(([to, from]) => from.map((each) => [each, to]));
  const { name, links, head } = report;
  const known = { name, links, headSha: head?.sha ?? '', failOn: ['failed', 'gates'] as const, warnings: [] };
  return readReport(new Shape(JSON.parse(stringifyJson(reportJson(report)))), new Shape(edges), known);
}

describe('what is made again of lockstep.report/1', () => {
  const names = Object.keys(cases).filter((name) => name !== 'watched');

  it.each(names)('%s: the comment is the same, byte for byte', (name) => {
    const report = assemble((cases[name] as () => Parameters<typeof assemble>[0])());
    // JSON knows one kind of number: a metric of 1.0 comes back as 1.
    const plain = (text: string) => text.replace(/(\d)\.0\b/g, '$1');
    expect(plain(toMarkdown(again(report)))).toBe(plain(toMarkdown(report)));
  });

  it('sections and digits are those that the policy of the first job chose', () => {
    const policy = policyOf('report: {sections: [data, metrics, verdict], precision: 2}');
    const report = assemble({ ...gateFailed(), policy });
    const text = toMarkdown(report);
    expect(text.indexOf('<b>Data')).toBeLessThan(text.indexOf('| Metric'));
    expect(toMarkdown(again(report))).toBe(text);
  });

  it.each([
    ['sections', ['nothing']],
    ['precision', 1_000],
    ['precision', -1],
    ['data', [{ path: 'a', kind: 'added', ranges: [{ column: 'c', old: [1], new: [1, 2] }] }]],
    ['data', [{ path: 'a', kind: 'added', touched: { added: -1, modified: 0, deleted: 0 } }]],
    ['plots', [{ kind: 'image', title: 't', new: { hash: 1, bytes: 1, media: 'image/png' } }]],
    ['plots', [{ kind: 'confusion', title: 't', xLabel: 'x', yLabel: 'y', normalized: 1, cells: [] }]],
  ])('a file with other %s than a run leaves is refused', (key, value) => {
    const json = JSON.parse(stringifyJson(reportJson(assemble(gateFailed()))));
    const known = { name: 'default', links: {}, headSha: '', failOn: [], warnings: [] };
    expect(() => readReport(new Shape({ ...json, [key]: value }), new Shape([]), known)).toThrow(key);
  });
});
