import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/commands/context.ts';
import { toMarkdown } from '../../../src/report/markdown/markdown.ts';
import { LocalStore } from '../../../src/store/local.ts';
import { outcomesOf } from '../../job.ts';
import type { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';
import { startErp } from './erp.ts';
import { exportProject, forgetRun, mergeJob } from './export-job.ts';

const notes = (events: readonly Event[]) =>
  events.flatMap((event) => (event.kind === 'note' ? [event.text] : [])).join('\n');

describe('an export', () => {
  test('happens on a merge, and a run of the same state does not repeat it', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp);
    const first = await mergeJob(rig.root, { run: '11' });
    expect(outcomesOf(first)).toEqual({ forecast: 'ran', export: 'ran' });
    expect(toMarkdown(first.report)).toMatch(/`export`.*\| exported 0?/);
    expect(erp.deliveries).toEqual([{ body: 'first', key: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    forgetRun(rig);
    const events: Event[] = [];
    const second = await mergeJob(rig.root, { run: '12', events });
    expect(second.exitCode).toBe(0);
    expect(outcomesOf(second)).toMatchObject({ export: 'restored' });
    expect(toMarkdown(second.report)).toContain('exported before, in run 11');
    expect(notes(events)).toMatch(/'export' was exported for the same inputs by run 11 at 2.*: not again/);
    expect(erp.deliveries).toHaveLength(1);
    expect(rig.read('dvc.lock')).toContain('export:');
  });

  test('happens again for another state, under another key', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp);
    await mergeJob(rig.root);
    forgetRun(rig);
    rig.write('in', 'second');
    rig.commit('more data');
    await mergeJob(rig.root, { run: '2' });
    expect(erp.deliveries.map(({ body }) => body)).toEqual(['first', 'second']);
    expect(new Set(erp.deliveries.map(({ key }) => key)).size).toBe(2);
  });

  test('whose receiver is down fails, and the next run delivers it once', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp);
    erp.up = false;
    const down = await mergeJob(rig.root);
    expect(down.exitCode).toBe(1);
    expect(outcomesOf(down)).toEqual({ forecast: 'ran', export: 'failed' });
    erp.up = true;
    forgetRun(rig);
    expect((await mergeJob(rig.root, { run: '2' })).exitCode).toBe(0);
    forgetRun(rig);
    await mergeJob(rig.root, { run: '3' });
    expect(erp.deliveries).toHaveLength(1);
  });

  test('brings back what it made, without being repeated', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp, { outs: 'answer' });
    await mergeJob(rig.root);
    forgetRun(rig);
    await mergeJob(rig.root, { run: '2' });
    expect(rig.read('answer')).toBe('taken');
    expect(erp.deliveries).toHaveLength(1);
  });

  test('whose outs are lost is still not repeated, and says so', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp, { outs: 'answer' });
    await mergeJob(rig.root);
    forgetRun(rig);
    rig.remove('remote/files');
    const events: Event[] = [];
    const again = await mergeJob(rig.root, { run: '2', events });
    expect(outcomesOf(again)).toMatchObject({ export: 'skipped' });
    expect(again.exitCode).toBe(0);
    expect(notes(events)).toContain('its outs are not kept anywhere, so the lock is left as it is');
    expect(erp.deliveries).toHaveLength(1);
  });

  test('is not repeated because everything is forced, only because it is named itself', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp);
    await mergeJob(rig.root);
    forgetRun(rig);
    expect(outcomesOf(await mergeJob(rig.root, { run: '2', force: true }))).toMatchObject({
      forecast: 'ran',
      export: 'restored',
    });
    expect(erp.deliveries).toHaveLength(1);
    forgetRun(rig);
    const named = { run: '3', force: true, targets: ['export'] };
    expect(outcomesOf(await mergeJob(rig.root, named))).toMatchObject({ export: 'ran' });
    expect(erp.deliveries).toHaveLength(2);
    expect(erp.deliveries[1]?.key).not.toBe(erp.deliveries[0]?.key);
    forgetRun(rig);
    await mergeJob(rig.root, { ...named, attempt: 2 });
    expect(erp.deliveries).toHaveLength(2);
  });

  test('of two runs at once happens once', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp);
    await using other = exportProject(erp);
    rig.git('rev-parse', 'HEAD');
    const shared = `[core]\n    remote = r\n[remote "r"]\n    url = ${rig.path('remote')}\n`;
    for (const each of [rig, other]) {
      each.write('.dvc/config', shared);
      each.commit('one remote');
    }
    const open = Promise.withResolvers<void>();
    erp.hold = open.promise;
    const [came, first] = [erp.next(), mergeJob(rig.root, { run: '21' })];
    await came;
    const events: Event[] = [];
    const waits = Promise.withResolvers<void>();
    const listening = Object.assign(events, {
      push(event: Event) {
        Array.prototype.push.call(events, event);
        if (event.kind === 'note' && event.text.startsWith('waits:')) waits.resolve();
        return events.length;
      },
    });
    const second = mergeJob(other.root, { run: '22', events: listening });
    await waits.promise;
    open.resolve();
    expect(outcomesOf(await first)).toMatchObject({ export: 'ran' });
    expect(outcomesOf(await second)).toMatchObject({ export: 'restored' });
    expect(notes(events)).toContain('waits: run 21 is exporting the same state');
    expect(erp.deliveries).toHaveLength(1);
  }, 30_000);

  test('does not start where its receipt could not be kept', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp);
    rig.write('.dvc/config', '[core]\n    remote = r\n[remote "r"]\n    url = http://127.0.0.1:1/\n');
    rig.commit('a remote that nobody answers for');
    const result = await mergeJob(rig.root, { push: false });
    expect(outcomesOf(result)).toMatchObject({ export: 'failed' });
    expect(result.run?.stages.map(({ failure }) => failure?.message).join()).toMatch(
      /'export' is not exported, because its receipt has no place/,
    );
    expect(erp.deliveries).toEqual([]);
  }, 60_000);

  test('of a repository without a remote is remembered by the job’s cache, which may forget it', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp, { remote: false });
    const store = new LocalStore({ dir: rig.path('actions-cache'), name: 'the cache' });
    const objectCache = { store, saves: true, live: new Set<string>() };
    const events: Event[] = [];
    await mergeJob(rig.root, { objectCache, events });
    expect(notes(events)).toContain('GitHub Actions cache only, which may forget them');
    rig.git('clean', '--quiet', '-dffx', '--exclude=actions-cache');
    const again = await mergeJob(rig.root, { objectCache, run: '2' });
    expect(outcomesOf(again)).toMatchObject({ export: 'restored' });
    expect(erp.deliveries).toHaveLength(1);
  });

  test('of a repository without a remote is remembered by the cache of the machine', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp, { remote: false });
    await mergeJob(rig.root, { push: false });
    rig.git('checkout', '--quiet', '--force', '.');
    rig.remove('dvc.lock');
    await mergeJob(rig.root, { push: false, run: '2' });
    expect(erp.deliveries).toHaveLength(1);
  });
});

describe('in a terminal', () => {
  const ours = (rig: Rig, ...words: string[]) => runOurs(rig.root, words);

  test('an export is left out unless it is named, and then happens once', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp);
    const left = await ours(rig, 'repro');
    expect(left.code).toBe(0);
    expect(left.out + left.err).toContain("'export' is left for after the merge");
    expect(erp.deliveries).toEqual([]);
    await ours(rig, 'repro', '-f');
    expect(erp.deliveries).toEqual([]);
    expect((await ours(rig, 'repro', 'export')).code).toBe(0);
    rig.remove('dvc.lock');
    await ours(rig, 'repro', 'export');
    expect(erp.deliveries).toHaveLength(1);
    await ours(rig, 'repro', '-f', 'export');
    expect(erp.deliveries).toHaveLength(2);
  });
});

describe('the terminal tool in GitHub Actions', () => {
  const pull = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REF_PROTECTED: 'false',
  };
  const merge = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_PROTECTED: 'true',
  };
  const ours = (rig: Rig, env: Readonly<Record<string, string>>, ...words: string[]) =>
    runOurs(rig.root, words, { env: { PATH: process.env.PATH, HOME: rig.root, ...env } });

  test.each([
    ['a pull request', pull],
    ['a comment, which runs beside the default branch', { ...merge, GITHUB_EVENT_NAME: 'issue_comment' }],
    ['pull_request_target', { ...merge, GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['a branch that is not protected', { ...merge, GITHUB_REF_PROTECTED: 'false' }],
    ['a tag', { ...merge, GITHUB_REF: 'refs/tags/v1' }],
  ])(
    'exports nothing in %s, whatever is named',
    async (_, env) => {
      await using erp = await startErp();
      await using rig = exportProject(erp);
      expect((await ours(rig, env, 'repro', 'export')).code).toBe(0);
      expect(erp.deliveries).toEqual([]);
    },
    30_000,
  );

  test('plans no job for an export in a pull request, and finds nothing wrong without it', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp);
    await ours(rig, pull, 'repro');
    expect((await ours(rig, pull, 'plan', '--matrix')).out).not.toContain('export');
    await ours(rig, pull, 'repro', '--fragment', 'part.json', 'export');
    expect(erp.deliveries).toEqual([]);
    expect((await ours(rig, pull, 'plan', '--check')).code).toBe(0);
    expect((await ours(rig, pull, 'verify')).code).toBe(0);
  }, 30_000);

  test('exports on the protected branch itself, once, also as a job of many', async () => {
    await using erp = await startErp();
    await using rig = exportProject(erp);
    expect((await ours(rig, merge, 'plan', '--matrix')).out).toContain('export');
    expect((await ours(rig, merge, 'repro', '-f')).code).toBe(0);
    expect(erp.deliveries).toHaveLength(1);
    await ours(rig, merge, 'repro', '-f');
    rig.remove('dvc.lock');
    await ours(rig, merge, 'repro', 'forecast');
    await ours(rig, merge, 'repro', '--fragment', 'part.json', 'export');
    expect(erp.deliveries).toHaveLength(1);
  }, 30_000);
});

describe('an export whose run is killed', () => {
  test.each([
    ['while the receiver works on it', () => false, 2],
    ['after its receipt was written', (folder: string) => hasReceipt(folder), 1],
  ])(
    '%s comes to a good end with the next attempt',
    async (_, isTime, count) => {
      await using erp = await startErp();
      await using rig = exportProject(erp);
      const open = Promise.withResolvers<void>();
      const waitsForReceipt = count === 1;
      if (!waitsForReceipt) erp.hold = open.promise;
      const came = erp.next();
      const script = join(import.meta.dirname, 'export-job.ts');
      const child = spawn(process.execPath, [script, rig.root, '31'], { detached: true, stdio: 'inherit' });
      const gone = once(child, 'exit');
      await came;
      while (waitsForReceipt && !isTime(rig.path('remote/lockstep/exports'))) await setImmediate();
      process.kill(-(child.pid as number), 'SIGKILL');
      await gone;
      open.resolve();
      erp.hold = undefined;
      forgetRun(rig);
      const next = await mergeJob(rig.root, { run: '31', attempt: 2 });
      expect(next.exitCode).toBe(0);
      expect(erp.deliveries).toHaveLength(count);
      // What a receiver cannot help getting twice comes under one key.
      expect(new Set(erp.deliveries.map(({ key }) => key)).size).toBe(1);
      forgetRun(rig);
      await mergeJob(rig.root, { run: '32' });
      expect(erp.deliveries).toHaveLength(count);
    },
    30_000,
  );
});

function hasReceipt(folder: string): boolean {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((path) => path.endsWith('receipt.json'))
  );
}
