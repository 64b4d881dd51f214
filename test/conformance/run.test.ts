import { describe, expect, test } from 'vitest';
import type { Run, RunEvent } from '../../src/run/run.ts';
import { peer } from '../peers.ts';
import { outcomes } from '../run/context.ts';
import { contents, copyCache, RunPair, reproduce } from './run-pair.ts';

const program = peer('dvc') ?? '';

const pipeline = `
vars: [{sizes: [small, large]}]
stages:
  prepare:
    cmd: |
      mkdir data
      sed s/a/A/ raw/a.txt > data/A
      cp -r raw data/sub
    deps: [raw]
    params: [prepare, {other.json: [deep.list.1]}, {whole.toml: null}]
    outs: [data]
  tool:
    cmd: 'printf "#!/bin/sh\\necho hi\\n" > "tool''s #1.sh" && chmod 755 "tool''s #1.sh"'
    deps: [raw/a.txt]
    outs: ["tool's #1.sh"]
  train:
    foreach: \${sizes}
    do:
      wdir: models
      cmd: ["cat ../data/A ../params.yaml > \${item}", "wc -c < \${item} > \${item}.json", "printf 'x,y\\n1,2\\n' > \${item}.csv"]
      deps: [../data/A, ./../raw/b.bin]
      params: [../params.yaml: [train.lr]]
      outs: ["\${item}"]
      metrics: [{"\${item}.json": {cache: false}}]
      plots: [{"\${item}.csv": {cache: false, x: x, y: y}}]
  report:
    cmd: cat models/small.json models/large.json > report.json; mkdir empty; touch nothing
    deps: [models/small.json, models/large.json]
    metrics: [report.json]
    outs: [empty, nothing]
  log:
    cmd: echo entry >> log.txt
    deps: [raw]
    outs: [log.txt: {persist: true}]
  notes:
    cmd: cp raw/a.txt notes.txt
    deps: [raw/a.txt]
    outs: [notes.txt: {cache: false}]
  ping:
    cmd: "true"
  stuck:
    frozen: true
    cmd: cp nowhere stuck.txt
    deps: [raw/a.txt]
    outs: [stuck.txt]
`;

function pair(): RunPair {
  const both = new RunPair(program);
  both.write('dvc.yaml', pipeline);
  both.write('raw/a.txt', 'alpha\n');
  both.write('raw/b.bin', Buffer.from([0, 1, 2, 255]));
  both.write('raw/é😀/deep', 'deep\r\n', 0o755);
  both.write('models/.keep', '');
  both.write('stuck.txt', 'by hand\n');
  both.write(
    'params.yaml',
    'prepare: {ratio: 0.25, tiny: 1e-6, size: 3, names: [x, "1"], on: yes}\ntrain: {lr: 1.0}\n',
  );
  both.write('other.json', '{"deep": {"list": [1, 2.50, null]}}');
  both.write('whole.toml', 'a = 1\nb = [1.5, true]\n[c]\nd = "text: with colon"\n');
  both.write('.gitignore', '*.log');
  return both;
}

function commands(events: readonly RunEvent[]): string[] {
  return events.flatMap((event) => (event.kind === 'stage-command' ? [event.stage.name ?? ''] : []));
}

function ran(run: Run): string[] {
  return run.stages.flatMap(({ stage, outcome }) => (outcome === 'ran' ? [stage.address] : []));
}

describe.skipIf(program === '')('the same pipeline, run by DVC and by us', { timeout: 120_000 }, () => {
  test('leaves the same files, locks, caches and run caches through a life of changes', async () => {
    await using both = pair();
    for (const jobs of [4, 1]) {
      const { told, run } = await both.repro({ input: { jobs } });
      expect([told.code, run.failures], told.text).toEqual([0, []]);
      expect(contents(both.ours)).toEqual(contents(both.dvc));
    }
    expect(both.ask(both.ours, 'status', '--json').text.split('WARNING')[0]).toBe(
      '{"ping": ["always changed"]}\n',
    );

    both.write(
      'params.yaml',
      'prepare: {ratio: 0.5, tiny: 1e-6, size: 3, names: [x, "1"], on: yes}\ntrain: {lr: 2}\n',
    );
    const changed = await both.repro({ input: { jobs: 4 } });
    expect([changed.told.code, changed.run.failures], changed.told.text).toEqual([0, []]);
    expect(contents(both.ours)).toEqual(contents(both.dvc));

    both.write(
      'params.yaml',
      'prepare: {ratio: 0.25, tiny: 1e-6, size: 4, names: [x, "1"], on: yes}\ntrain: {lr: 1.0}\n',
    );
    const back = await both.repro({ input: { jobs: 4 } });
    expect(contents(both.ours)).toEqual(contents(both.dvc));
    expect(back.told.text).toContain("Stage 'train@small' is cached - skipping run");
    expect(ran(back.run)).toEqual(['ping']);

    for (const path of ['data', 'models/small', 'models/large.json', "tool's #1.sh", 'empty'])
      both.remove(path);
    const restored = await both.repro({ input: { jobs: 4 } });
    expect(contents(both.ours)).toEqual(contents(both.dvc));
    expect(ran(restored.run)).toEqual(['ping']);
    expect(restored.told.text.match(/is cached - skipping run/g)).toHaveLength(5);
  });

  test('force runs everything again, with the same result', async () => {
    await using both = pair();
    await both.repro();
    const stages = [
      'prepare',
      'tool',
      'train@small',
      'train@large',
      'report',
      'log',
      'notes',
      'ping',
      'stuck',
    ];
    const { told, run } = await both.repro({ words: ['--force'], input: { forced: new Set(stages) } });
    expect([told.code, run.failures], told.text).toEqual([0, []]);
    expect(new Set(ran(run))).toEqual(new Set(stages));
    expect(contents(both.ours)).toEqual(contents(both.dvc));
  });

  test.each(['hardlink,copy', 'symlink', 'copy'])('with cache.type %s too', async (type) => {
    await using both = pair();
    both.write('.dvc/config', `[cache]\n    type = "${type}"\n`);
    for (const words of [[], ['--force']]) {
      const stages = [
        'prepare',
        'tool',
        'train@small',
        'train@large',
        'report',
        'log',
        'notes',
        'ping',
        'stuck',
      ];
      const { told } = await both.repro({
        words,
        input: { forced: new Set(words.length > 0 ? stages : []) },
      });
      expect(told.code, told.text).toBe(0);
      expect(contents(both.ours)).toEqual(contents(both.dvc));
    }
  });

  test('--no-commit writes the lock and no cache', async () => {
    await using both = pair();
    const { told } = await both.repro({ words: ['--no-commit'], changes: { noCommit: true } });
    expect(told.code, told.text).toBe(0);
    expect(contents(both.ours)).toEqual(contents(both.dvc));
  });

  test('what one has computed, the other restores from the run cache', async () => {
    await using both = pair();
    await both.repro();
    await using fresh = pair();
    copyCache(both.ours, fresh.dvc);
    copyCache(both.dvc, fresh.ours);
    const { told, run, ctx } = await fresh.repro();
    expect(told.text.match(/Stage '\S+' is cached - skipping run/g)).toHaveLength(5);
    expect(told.text.match(/^> .*/gm)).toEqual([
      '> echo entry >> log.txt',
      '> cp raw/a.txt notes.txt',
      '> true',
    ]);
    expect(commands(ctx.events).sort()).toEqual(['log', 'notes', 'ping']);
    expect(Object.values(outcomes(run)).filter((outcome) => outcome === 'restored')).toHaveLength(5);
    expect(contents(fresh.ours)).toEqual(contents(fresh.dvc));
  });

  test('a failing stage leaves what DVC leaves, once its ignore lines are taken back', async () => {
    await using both = pair();
    both.write('raw/fail', '');
    both.write(
      'dvc.yaml',
      `${pipeline}  broken:\n    cmd: "echo half > half.txt\\nexit 3"\n    deps: [raw, data]\n    outs: [half.txt]\n`,
    );
    const input = { jobs: 1, undoIgnoresOnFailure: true };
    const { told, run } = await both.repro({ input });
    expect([told.code, told.text]).toEqual([
      255,
      expect.stringContaining('failed to run: exit 3, exited with 3'),
    ]);
    expect(run.failures.map(({ message }) => message)).toEqual(['failed to run: exit 3, exited with 3']);
    expect(contents(both.ours)).toEqual(contents(both.dvc));
    const kept = await both.repro({ words: ['--keep-going'], input: { ...input, onFailure: 'keep-going' } });
    expect(kept.told.code).toBe(255);
    expect(contents(both.ours)).toEqual(contents(both.dvc));
  });

  const broken: readonly (readonly [string, string])[] = [
    ['a missing out', 'cmd: echo x > a\n    outs: [a, b]'],
    ['a missing dep', 'cmd: echo x > a\n    deps: [no]\n    outs: [a]'],
    ['a missing dep without outs', 'cmd: echo x\n    deps: [no]'],
    ['a missing param', 'cmd: echo x > a\n    params: [nothing.here]\n    outs: [a]'],
    ['a missing params file', 'cmd: echo x > a\n    params: [none.yaml: [a]]\n    outs: [a]'],
    ['a binary metric', "cmd: printf '\\0' > a\n    metrics: [a]"],
    ['a missing folder', 'cmd: echo x > a\n    wdir: nowhere\n    outs: [a]'],
    ['a killed command', 'cmd: kill -9 $$\n    outs: [a]'],
    ['a frozen stage without data', 'cmd: echo x > a\n    frozen: true\n    outs: [a]'],
  ];
  test.each(broken)('both fail on %s', async (_, body) => {
    await using both = new RunPair(program);
    both.write('params.yaml', 'x: 1\n');
    both.write('a', 'old\n');
    if (body.includes('frozen')) both.remove('a');
    both.write('dvc.yaml', `stages:\n  s:\n    ${body}\n`);
    const { told, run } = await both.repro();
    expect([told.code, outcomes(run)], told.text).toEqual([255, { s: 'failed' }]);
    expect(contents(both.ours)).toEqual(contents(both.dvc));
  });

  test('each goes on where the other stopped', async () => {
    await using both = pair();
    await reproduce(both.ours, { input: { jobs: 4 } });
    both.ours.write('raw/a.txt', 'changed by hand\n');
    const told = both.ask(both.ours, 'repro', '--all-pipelines');
    expect(told.code, told.text).toBe(0);
    const { run } = await reproduce(both.ours);
    expect(ran(run)).toEqual(['ping']);
  });
});
