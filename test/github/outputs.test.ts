import { describe, expect, test } from 'vitest';
import { parseJob } from '../../src/commands/spread/matrix.ts';
import { combinedMarkdown } from '../../src/github/combined-report.ts';
import { addressFrom } from '../../src/github/finished.ts';
import { parseMarker } from '../../src/github/marker.ts';
import { outputsOf } from '../../src/github/outputs.ts';
import { toMarkdown } from '../../src/report/markdown/markdown.ts';
import { finishedJob, type Told } from './finished-jobs.ts';

const ran = finishedJob('', [
  ['prepare', 'fresh', 'fresh'],
  ['train', 'stale', 'ran'],
  ['evaluate', 'waiting', 'ran'],
]);
const fresh = finishedJob('sub', [['prepare', 'fresh', 'fresh']]);
const failed = finishedJob('other', [['train', 'stale', 'failed']]);
const planned = finishedJob('', [
  ['train', 'stale'],
  ['evaluate', 'waiting'],
]);

describe('outputs', () => {
  test('of a run', () => {
    expect(outputsOf([ran])).toEqual({
      outcome: 'ran',
      stale: '1',
      waiting: '1',
      stages: '["train","evaluate"]',
      models: '[]',
      matrix:
        '{"include":[{"job":"1-1","wave":1,"stages":["train"]},{"job":"2-1","wave":2,"stages":["evaluate"]}]}',
      'fetched-bytes': '10',
      'avoided-bytes': '700',
      'pushed-bytes': '20',
    });
  });

  test('of a plan have nothing moved', () => {
    expect(outputsOf([planned])).toMatchObject({
      outcome: 'planned',
      'fetched-bytes': '0',
      'avoided-bytes': '900',
      'pushed-bytes': '0',
    });
  });

  test('of several projects are sums, with addresses from the top', () => {
    expect(outputsOf([ran, fresh, failed])).toMatchObject({
      outcome: 'failed',
      stale: '2',
      stages: '["train","evaluate","other/dvc.yaml:train"]',
      'pushed-bytes': '60',
    });
    expect(JSON.parse(outputsOf([ran, failed]).matrix ?? '').include).toEqual([
      { job: '1-1', wave: 1, stages: ['train'] },
      { job: '1-2', wave: 1, stages: ['other/dvc.yaml:train'] },
      { job: '2-1', wave: 2, stages: ['evaluate'] },
    ]);
  });

  test('have jobs that `repro --job` takes, with the seconds that their stages took before', () => {
    const { plan } = planned.result;
    if (plan === undefined) throw new Error('a plan was made');
    const stages = plan.stages.map((each, i) => (i === 0 ? { ...each, estimateSeconds: 2.5 } : each));
    const measured = { ...planned, result: { ...planned.result, plan: { ...plan, stages } } };
    const [first, second] = JSON.parse(outputsOf([measured]).matrix ?? '').include;
    expect(first).toEqual({ job: '1-1', wave: 1, stages: ['train'], seconds: 2.5 });
    expect(second).toEqual({ job: '2-1', wave: 2, stages: ['evaluate'] });
    expect(parseJob(JSON.stringify(first))).toMatchObject({ ok: true, value: { job: '1-1' } });
  });

  test('of nothing are nothing', () => {
    expect(outputsOf([])).toMatchObject({
      outcome: 'refused',
      stale: '0',
      stages: '[]',
      matrix: '{"include":[]}',
    });
  });

  test('of a project that could not be read have zeros', () => {
    const { result, ...rest } = fresh;
    expect(
      outputsOf([{ ...rest, result: { report: { ...result.report, outcome: 'failed' }, exitCode: 2 } }]),
    ).toMatchObject({ outcome: 'failed', stale: '0', 'avoided-bytes': '0' });
  });

  test('never ask for more jobs than GitHub starts, and leave no stage out', () => {
    for (const count of [1, 255, 256, 257, 1_000, 5_000]) {
      const names = Array.from({ length: count }, (_, i) => `stage@${i}`);
      const base = finishedJob(
        '',
        names.map((name): Told => [name, 'stale']),
      );
      const wide = {
        ...base,
        result: {
          ...base.result,
          plan: {
            ...(base.result.plan as NonNullable<typeof base.result.plan>),
            waves: [names.slice(0, -1), names.slice(-1)].filter((wave) => wave.length > 0),
          },
        },
      };
      const { include } = JSON.parse(outputsOf([wide]).matrix ?? '') as {
        include: { job: string; stages: string[] }[];
      };
      expect(include.length).toBeLessThanOrEqual(256);
      expect(include.flatMap(({ stages }) => stages)).toEqual(names);
      expect(new Set(include.map(({ job }) => job)).size).toBe(include.length);
    }
  });
});

test.each([
  ['', 'train', 'train'],
  ['sub', 'train', 'sub/dvc.yaml:train'],
  ['sub', 'inner/dvc.yaml:train', 'sub/inner/dvc.yaml:train'],
  ['sub', 'data/raw.dvc', 'sub/data/raw.dvc'],
])('seen from the top, a stage of %j named %j is %j', (folder, address, expected) => {
  expect(addressFrom(folder, address)).toBe(expected);
});

describe('one text for all projects', () => {
  test('is the report itself if there is one project', () => {
    expect(combinedMarkdown([ran], { limit: 60_000 })).toBe(toMarkdown(ran.result.report));
  });

  test('has one marker and a section for each', () => {
    const text = combinedMarkdown([ran, fresh, failed], { limit: 60_000 });
    expect(parseMarker(text)).toMatchObject({ name: 'default' });
    expect(text.match(/<!-- lockstep:1 /g)).toHaveLength(1);
    expect(text.match(/^## .*$/gm)).toEqual(['## `.`', '## `sub`', '## `other`']);
  });

  test('stays within its limit, however many there are', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      finishedJob(
        `p${i}`,
        Array.from({ length: 60 }, (_, j): Told => [`stage-${j}`, 'stale', j === 0 ? 'failed' : 'blocked']),
      ),
    );
    expect(Buffer.byteLength(combinedMarkdown(many, { limit: 60_000 }))).toBeLessThanOrEqual(60_000);
  });

  test('gets shorter with every section that is shed', () => {
    const lengths = [0, 1, 2, 3].map(
      (shed) => combinedMarkdown([ran, failed], { limit: 60_000, shed }).length,
    );
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(lengths[3]).toBeLessThan(lengths[0] as number);
  });
});
