import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runOurs } from '../../run-verb.ts';
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

    const head = feeds.git.head(branch);
    expect(await feeds.due()).toMatchObject({ code: 0 });
    expect(feeds.git.head(branch)).toBe(head);
    expect(feeds.world.output('commit')).toBe(head);

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

  test('by hand it does the same, and commits to the branch if asked', async () => {
    feeds.serve('/data.csv', table(0.95));
    const command = { verb: 'feeds', targets: [], force: false, keepGoing: false } as const;
    const ended = await feeds.due({
      event: 'workflow_dispatch',
      payload: {},
      inputs: { command, commit: 'push' },
    });
    expect(ended).toMatchObject({ code: 0 });
    expect(feeds.git.pulls).toEqual([]);
    expect(feeds.at('main', 'metrics.json')).toBe('{"accuracy":0.95}');
    feeds.downloads();
    expect(await feeds.due()).toMatchObject({ code: 0 });
    expect(feeds.downloads()).toEqual([]);
  });

  test('somebody who works on the pull request keeps their commits', async () => {
    feeds.serve('/data.csv', table(0.95));
    await feeds.due();
    const { git } = feeds;
    const tree = git.git(['rev-parse', `${branch}^{tree}`]);
    const theirs = git.git(['commit-tree', tree, '-p', git.head(branch) as string, '-m', 'A note']);
    git.git(['update-ref', `refs/heads/${branch}`, theirs]);
    feeds.serve('/data.csv', table(0.96));
    await feeds.due();
    expect(git.git(['rev-parse', `${branch}^`])).toBe(theirs);
    expect(feeds.at(branch, 'metrics.json')).toBe('{"accuracy":0.96}');
    expect(git.pulls).toHaveLength(1);
  });

  test('exports wait for the merge, and new data that breaks a rule is an alert besides its pull request', async () => {
    await using watched = await FeedWorld.start(
      'stages:\n  score: {on: protected}\nmetrics:\n  accuracy: {better: higher, min: 0.8}\n',
    );
    watched.serve('/data.csv', table(0.7));
    expect(await watched.due()).toMatchObject({ code: 1 });
    expect(watched.git.pulls[0]?.title).toBe('Update data of 1 feed: 1 stage re-ran');
    expect(watched.git.pulls[0]?.body).toContain('after merge');
    const { issues } = watched.world.github.issues;
    expect(issues.map(({ title }) => title)).toEqual([
      'Metric metrics.json:accuracy is 0.7; the rule is: at least 0.8',
    ]);
    expect(issues[0]?.body).toContain('broken since the results of this run');
  });

  test('data that could not be pushed is in no commit', async () => {
    feeds.serve('/data.csv', table(0.95));
    const ended = await feeds.due({ inputs: { push: 'never' } });
    expect(feeds.git.pulls).toEqual([]);
    expect(feeds.world.said(ended, 'warning').join()).toContain('the results are not on a remote');
  });

  test('a file of the machine is looked at where the policy allows it, and not elsewhere', async () => {
    const { rig } = feeds.world;
    const file = join(feeds.folder, 'outside.txt');
    writeFileSync(file, '1');
    await feeds.ours('import-url', file);
    await feeds.ours('push');
    const policy = `outside: [${feeds.folder}]\n`;
    for (const [text, expected] of [
      ['drafts: plan\n', 'the policy does not let anything be read'],
      [policy, 'new data'],
    ] as const) {
      rig.write('.github/lockstep.yml', text);
      rig.git('add', '--all');
      rig.commit('An import and a policy');
      rig.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
      writeFileSync(file, '2');
      await feeds.due();
      expect(feeds.world.read('summary')).toContain(expected);
    }
    expect(feeds.at(branch, 'outside.txt.dvc')).not.toBe(feeds.at('main', 'outside.txt.dvc'));
  });

  test('several projects: each follows its feeds, and one pull request has them all', async () => {
    const { rig } = feeds.world;
    rig.write('sub/.dvc/config', rig.read('.dvc/config'));
    rig.write('sub/.dvc/.gitignore', rig.read('.dvc/.gitignore'));
    const told = await runOurs(rig.path('sub'), ['import-url', `${feeds.server.url}/new.csv`]);
    expect(told).toMatchObject({ code: 0 });
    expect(await runOurs(rig.path('sub'), ['push'])).toMatchObject({ code: 0 });
    rig.commit('A second project');
    rig.git('push', '--quiet', 'origin', 'HEAD:main');
    feeds.serve('/new.csv', table(0.6));
    feeds.serve('/data.csv', '<html>');
    await feeds.due({ inputs: { workingDirectories: ['.', 'sub'] } });
    expect(feeds.git.pulls.map(({ title }) => title)).toEqual(['Update data of 2 feeds: 1 stage re-ran']);
    expect(feeds.at(branch, 'sub/new.csv.dvc')).not.toBe(feeds.at('main', 'sub/new.csv.dvc'));
    expect(feeds.world.github.issues.issues.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Feed data\.csv\.dvc is broken/),
    ]);
  });
});
