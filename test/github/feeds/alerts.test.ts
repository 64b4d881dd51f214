import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FakeToken } from '../../fakes/github-replies.ts';
import { FeedWorld, table } from './feed-world.ts';

const page = Buffer.from('<!DOCTYPE html>\n<html><body>Please sign in</body></html>\n');
/** Longer than a tenth of what it replaces, and without its last columns. */
const cutOff = table(0.8, 4).slice(0, -30);

describe('alerts of scheduled runs', () => {
  let feeds: FeedWorld;
  const issues = () => feeds.world.github.issues.issues;
  const open = () => issues().filter(({ state }) => state === 'open');

  describe('about feeds', () => {
    beforeEach(async () => {
      feeds = await FeedWorld.start();
    });
    afterEach(() => feeds[Symbol.asyncDispose]());

    test.each<readonly [string, () => void, RegExp]>([
      ['is gone', () => feeds.server.files.delete('/data.csv'), /does not exist/],
      ['is a web page', () => feeds.serve('/data.csv', page), /sends a web page instead of data/],
      ['breaks off inside a row', () => feeds.serve('/data.csv', cutOff), /breaks off before its end/],
      ['is nearly empty', () => feeds.serve('/data.csv', 'id\n'), /holds only 3 bytes; it held \d+/],
    ])('a feed that %s: one issue, old data stays, closed when it is cured', async (_, spoil, why) => {
      spoil();
      const first = await feeds.due();
      expect(first).toMatchObject({ code: 0 });
      expect(feeds.world.said(first, 'warning').join()).toMatch(why);
      expect(feeds.git.pulls).toEqual([]);
      expect(open()).toHaveLength(1);
      expect(open()[0]?.title).toMatch(/^Feed data\.csv\.dvc is broken: /);
      expect(open()[0]?.body).toMatch(why);
      await feeds.due();
      expect(issues()).toHaveLength(1);
      feeds.serve('/data.csv', table(0.9));
      await feeds.due();
      expect(issues()).toHaveLength(1);
      expect(open()).toEqual([]);
      expect(issues()[0]?.comments.join()).toMatch(/found the cause gone/);
    });

    test('a feed that breaks while it sends: told, and taken by the next run', async () => {
      feeds.serve('/data.csv', table(0.95));
      feeds.server.failNext({ method: 'GET', url: /data/, effect: 'cut' });
      await feeds.due();
      expect(open()[0]?.body).toMatch(/the connection was lost/);
      await feeds.due();
      expect(open()).toEqual([]);
      expect(feeds.git.pulls).toHaveLength(1);
    });

    test('a server that fails, while another feed has news: both are told', async () => {
      const broken = { status: 500, body: Buffer.from('<html>oops</html>') };
      feeds.server.failNext({ url: /new/, times: 100, answer: broken });
      feeds.serve('/data.csv', table(0.95));
      await feeds.due();
      expect(open().map(({ title }) => title)).toEqual([
        expect.stringMatching(/^Feed new\.csv\.dvc is broken: .* answers with HTTP 500/),
      ]);
      expect(feeds.git.pulls).toHaveLength(1);
    }, 60_000);

    test('an older version, under its own name or another: not taken back', async () => {
      feeds.serve('/data.csv', table(0.95));
      await feeds.due();
      feeds.merge('lockstep/default-main');
      feeds.serve('/data.csv', table(0.9));
      feeds.downloads();
      await feeds.due();
      expect(open()[0]?.body).toMatch(/offers an older version again, the one of commit/);
      expect(feeds.downloads()).toEqual([]);
      expect(feeds.at('main', 'metrics.json')).toBe('{"accuracy":0.95}');
    });

    test('a token that may not write issues: one warning that names the permission', async () => {
      feeds.server.files.delete('/data.csv');
      const { tokens } = feeds.world.github;
      tokens.set('poor', { ...(tokens.get('full') as FakeToken), issues: 'read' });
      const ended = await feeds.due({ inputs: { token: 'poor' } });
      expect(ended).toMatchObject({ code: 0 });
      const said = feeds.world.said(ended, 'warning').filter((text) => text.includes('issues: write'));
      expect(said).toHaveLength(1);
    });

    test('a stage that fails on new data: nothing is committed, one issue, and the next good data cures it', async () => {
      feeds.serve('/data.csv', `id,accuracy,${'x'.repeat(90)}\n`);
      const ended = await feeds.due();
      expect(ended).toMatchObject({ code: 1 });
      expect(feeds.world.said(ended, 'warning').join()).toContain('a stage failed on new data');
      expect(feeds.git.pulls).toEqual([]);
      expect(feeds.git.head('lockstep/default-main')).toBeUndefined();
      expect(open().map(({ title }) => title)).toEqual(['The scheduled run failed: stage train']);
      await feeds.due();
      expect(issues()).toHaveLength(1);
      feeds.serve('/data.csv', table(0.95));
      await feeds.due();
      expect(open()).toEqual([]);
      expect(feeds.git.pulls).toHaveLength(1);
    });

    test('a project that cannot be read: one issue that says where', async () => {
      const { rig } = feeds.world;
      rig.write('dvc.yaml', 'stages: [');
      rig.commit('A typo');
      rig.git('push', '--quiet', 'origin', 'HEAD:main');
      expect((await feeds.due()).code).toBe(2);
      expect(open().map(({ title }) => title)).toEqual([
        expect.stringMatching(/^The scheduled run could not do its work: /),
      ]);
    });

    test('what others wrote is nobody’s alert, whatever it says', async () => {
      feeds.server.files.delete('/data.csv');
      await feeds.due();
      const [own] = open();
      const mallory = { login: 'mallory', id: 666, type: 'User' } as const;
      const copy = feeds.world.github.issues.add({ title: 'mine', body: own?.body ?? '', user: mallory });
      feeds.serve('/data.csv', table(0.9));
      await feeds.due();
      expect(own?.state).toBe('closed');
      expect(copy.state).toBe('open');
    });

    test('two runs at once that find the same: one issue stays open', async () => {
      feeds.server.files.delete('/data.csv');
      const { github } = feeds.world;
      let isFirst = true;
      github.hook = ({ method, path, body, headers }) => {
        if (method !== 'POST' || !path.endsWith('/issues') || !isFirst) return undefined;
        isFirst = false;
        // The other run is a moment faster.
        const { title, body: text } = body as { title: string; body: string };
        github.issues.add({
          title,
          body: text,
          user: { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' },
        });
        expect(headers.authorization).toBeDefined();
        return undefined;
      };
      await feeds.due();
      expect(issues()).toHaveLength(2);
      expect(open()).toHaveLength(1);
      expect(open()[0]?.number).toBe(Math.min(...issues().map(({ number }) => number)));
    });
  });

  test('a metric that breaks its rule on the branch: the commits between which it broke, closed when it holds again', async () => {
    feeds = await FeedWorld.start('metrics:\n  accuracy: {better: higher, max-drop: 0.05}\n');
    try {
      const retrain = async (accuracy: number) => {
        const { rig } = feeds.world;
        feeds.serve('/data.csv', table(accuracy));
        await feeds.ours('update', 'data.csv.dvc');
        await feeds.ours('repro');
        await feeds.ours('push');
        const sha = rig.commit(`Accuracy ${accuracy}`);
        rig.git('push', '--quiet', 'origin', 'HEAD:main');
        return sha.trim();
      };
      const good = await retrain(0.91);
      const bad = await retrain(0.8);
      await retrain(0.81);
      await feeds.due();
      expect(open()).toHaveLength(1);
      expect(open()[0]?.title).toBe('Metric metrics.json:accuracy is 0.81; the rule is: may drop 0.05');
      expect(open()[0]?.body).toContain(
        `good until ${good} (Accuracy 0.91), broken since ${bad} (Accuracy 0.8)`,
      );
      expect(feeds.world.read('summary')).toMatch(
        /`metrics\.json:accuracy` \S+ from 0\.9 to 0\.81, between 0\.8 and 0\.91/,
      );
      await retrain(0.89);
      await feeds.due();
      expect(open()).toEqual([]);
    } finally {
      await feeds[Symbol.asyncDispose]();
    }
  });

  test('a remote that lost data: an issue that names what, closed when it is back', async () => {
    feeds = await FeedWorld.start();
    try {
      rmSync(join(feeds.folder, 'remote', 'files'), { recursive: true });
      await feeds.due();
      expect(open()).toHaveLength(1);
      expect(open()[0]?.body).toMatch(/lacks 4 objects that the locks name: `data\.csv`, `model\.txt`/);
      await feeds.ours('update', 'data.csv.dvc', 'new.csv.dvc');
      await feeds.ours('repro', '-f');
      await feeds.ours('push');
      await feeds.due();
      expect(open()).toEqual([]);
    } finally {
      await feeds[Symbol.asyncDispose]();
    }
  });
});
