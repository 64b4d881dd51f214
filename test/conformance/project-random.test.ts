import { beforeAll, describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { askDvc, type Seen } from './project-oracle.ts';
import { askOurs, type Ours } from './project-ours.ts';
import { randomProject } from './project-random.ts';

const dvc = peer('dvc');
const seeds = Array.from({ length: 100 }, (_, i) => i + 1);

/** DVC stops at the first problem, some of them in its own code; we tell all, in words of our own where it has none. */
const crashes = new Set(['TypeError', 'AttributeError', 'ValueError', 'AssertionError']);

interface Case {
  readonly theirs: Seen;
  readonly ours: Ours;
  readonly root: string;
}

describe.skipIf(dvc === undefined)('random projects, as real DVC collects them', () => {
  const cases = new Map<number, Case>();

  beforeAll(async () => {
    const rigs = seeds.map((seed) => {
      const rig = Rig.create({ git: false });
      rig.write('.dvc/config', `[core]\nno_scm = true\n['remote "store"']\nurl = /nowhere\n`);
      for (const [path, text] of Object.entries(randomProject(seed))) rig.write(path, text);
      return rig;
    });
    const seen = await askDvc(
      dvc as string,
      rigs.map(({ root }) => root),
    );
    for (const [i, rig] of rigs.entries()) {
      cases.set(seeds[i] as number, {
        theirs: seen[i] as Seen,
        ours: await askOurs(rig.root),
        root: rig.root,
      });
      await rig[Symbol.asyncDispose]();
    }
  }, 180_000);

  test('many load and many do not', () => {
    const loads = [...cases.values()].filter(({ theirs }) => theirs.stages !== undefined).length;
    expect(loads).toBeGreaterThan(40);
    expect(cases.size - loads).toBeGreaterThan(20);
  });

  test.each(seeds)('project %i', (seed) => {
    const { theirs, ours, root } = cases.get(seed) as Case;
    if (theirs.error === undefined) {
      expect('failures' in ours ? ours.failures : []).toEqual([]);
      if ('project' in ours) compareProjects(theirs, ours);
      return;
    }
    const texts = 'failures' in ours ? ours.failures.map(({ message }) => message) : [];
    expect(texts.length).toBeGreaterThan(0);
    if (crashes.has(theirs.error)) return;
    for (const expected of expectedTexts(theirs)) {
      expect(texts).toContainEqual(expect.stringContaining(expected.replaceAll(`${root}/`, '')));
    }
  });
});

function compareProjects(theirs: Seen, ours: Extract<Ours, { shown: unknown }>): void {
  expect(byAddress(ours.shown.stages)).toEqual(byAddress(theirs.stages ?? []));
  expect(ours.shown.top).toEqual(theirs.top);
  const graphErrors = ours.project.graphFailures.map(({ message }) => message);
  if (theirs.graph === undefined) {
    expect(graphErrors).toEqual([]);
    expect(ours.shown.edges).toEqual(theirs.edges);
  } else {
    expect(graphErrors.length).toBeGreaterThan(0);
  }
}

/** DVC's collection order is that of the folder listing, so stages are compared by name. */
function byAddress(stages: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    (stages as { address: string; used: unknown[] }[]).map((stage) => [
      stage.address,
      { ...stage, used: stage.used.map((item) => JSON.stringify(item)).sort() },
    ]),
  );
}

function expectedTexts({ error, message = '', problems }: Seen): string[] {
  if (error === 'YAMLSyntaxError') return ['is invalid'];
  if (problems === undefined) return [message.replace("already exists in 'None'", 'already exists in')];
  return problems.map(([path, problem]) =>
    path.length === 0 ? problem : `${problem}, in ${path.join(' -> ')}`,
  );
}
