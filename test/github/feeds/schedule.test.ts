import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FeedWorld, table } from './feed-world.ts';

const branch = 'lockstep/default-main';

describe('a schedule follows the feeds of a repository', () => {
  let feeds: FeedWorld;
  beforeEach(async () => {
    feeds = await FeedWorld.start();
    feeds.downloads();
  });
  afterEach(() => feeds[Symbol.asyncDispose]());

  test('an unchanged feed: nothing is downloaded, nothing is committed', async () => {
    const ended = await feeds.due();
    expect(ended).toMatchObject({ code: 0 });
    expect(feeds.world.output('outcome')).toBe('fresh');
    expect(feeds.downloads()).toEqual([]);
    expect(feeds.git.pulls).toEqual([]);
    expect(feeds.git.head(branch)).toBeUndefined();
    expect(feeds.world.read('summary')).toContain('unchanged, nothing downloaded');
  });

  test('a changed feed: one pull request with the metric changes, updated by the next run', async () => {
    feeds.serve('/data.csv', table(0.95));
    const first = await feeds.due();
    expect(first).toMatchObject({ code: 0 });
    expect(feeds.world.said(first, 'warning')).toEqual([]);
    expect(feeds.downloads()).toEqual(['/data.csv']);
    expect(feeds.git.pulls).toHaveLength(1);
    const [pull] = feeds.git.pulls;
    expect(pull).toMatchObject({
      head: branch,
      base: 'main',
      title: 'Update data of 1 feed: 2 stages re-ran',
    });
    expect(pull?.body).toMatch(/accuracy.*0\.9 .*0\.95/s);
    expect(pull?.body).toMatch(/From feed to result: /);
    expect(feeds.at(branch, 'metrics.json')).toBe('{"accuracy":0.95}');
    expect(feeds.at(branch, 'data.csv.dvc')).not.toBe(feeds.at('main', 'data.csv.dvc'));

    feeds.serve('/data.csv', table(0.97));
    expect(await feeds.due()).toMatchObject({ code: 0 });
    expect(feeds.git.pulls).toHaveLength(1);
    expect(feeds.git.pulls[0]?.body).toMatch(/accuracy.*0\.9 .*0\.97/s);
    expect(feeds.git.git(['rev-list', '--count', `main..${branch}`])).toBe('1');

    feeds.merge(branch);
    feeds.downloads();
    expect(await feeds.due()).toMatchObject({ code: 0 });
    expect(feeds.world.output('outcome')).toBe('fresh');
    expect(feeds.downloads()).toEqual([]);
  });

  test('new observations: only the scoring stage runs', async () => {
    feeds.serve('/new.csv', table(0.6));
    expect(await feeds.due()).toMatchObject({ code: 0 });
    expect(JSON.parse(feeds.world.output('stages') ?? '')).toEqual(['score']);
    expect(feeds.git.pulls[0]?.title).toBe('Update data of 1 feed: 1 stage re-ran');
  });
});
