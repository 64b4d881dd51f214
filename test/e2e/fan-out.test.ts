import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';
import { ActWorld } from './act-world.ts';

const act = peer('act');
const example = new URL('../../examples/fan-out/.github/workflows/fan-out.yml', import.meta.url);
const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

const dvcYaml = `stages:
  last:
    cmd: cat part-a part-b part-c > all
    deps: [part-a, part-b, part-c]
    outs: [all]
  work:
    foreach: [a, b, c]
    do:
      cmd: cat base > part-\${item}
      deps: [base]
      outs:
      - part-\${item}
  side:
    cmd: cp base side
    deps: [base]
    outs: [side]
  first:
    cmd: cp in base
    deps: [in]
    outs: [base]
`;

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: { readonly name?: string };
}

/** The example with the steps that need GitHub's artifact service replaced by a shared folder. */
function workflow(shared: string): string {
  const document = parse(readFileSync(example, 'utf8'));
  document.env.LOCKSTEP = `node ${cli}`;
  for (const job of Object.values(document.jobs) as { steps: Step[] }[]) {
    job.steps = job.steps.map((step) => {
      if (step.uses?.startsWith('actions/download-artifact') === true)
        return { run: `mkdir -p fragments && cp -r ${shared}/fragments/. fragments` };
      if (step.uses?.startsWith('actions/upload-artifact') !== true) return step;
      const name = step.with?.name ?? '';
      return {
        run:
          name === 'locks' ? `cp dvc.lock ${shared}` : `cp fragment.json "${shared}/fragments/${name}.json"`,
      };
    });
  }
  // The same object may stand in several places; GitHub knows aliases, but an old runner may not.
  return stringify(document, { aliasDuplicateObjects: false });
}

describe.skipIf(act === undefined)('the example workflow of a fan-out, run by act', () => {
  let world: ActWorld;
  let shared: string;
  beforeAll(async () => {
    world = await ActWorld.start(act as string);
    shared = join(world.folder, 'shared');
    mkdirSync(join(shared, 'fragments'), { recursive: true });
    world.write('.github/workflows/lockstep.yml', workflow(shared));
    world.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    url = ${world.folder}/remote\n`);
    world.write('dvc.yaml', dvcYaml);
    world.write('in', 'x\n');
    world.commit('A pipeline of three waves');
  });
  afterAll(() => world?.close());

  test('spreads it over jobs, and the lock is that of one machine', async () => {
    const run = await world.run('workflow_dispatch', {}, { token: 'read', run: 1 });
    expect(run.failure()).toBeUndefined();
    expect(readdirSync(join(shared, 'fragments')).sort()).toEqual([
      'fragment-1-1.json',
      'fragment-2-1.json',
      'fragment-2-2.json',
    ]);
    expect(existsSync(join(world.folder, 'remote/files/md5'))).toBe(true);
    await using one = Rig.create();
    one.write('dvc.yaml', dvcYaml);
    one.write('in', 'x\n');
    expect((await runOurs(one.root, ['repro', '-j', '1'])).code).toBe(0);
    expect(readFileSync(join(shared, 'dvc.lock'), 'utf8')).toBe(one.read('dvc.lock'));
  }, 300_000);
});
