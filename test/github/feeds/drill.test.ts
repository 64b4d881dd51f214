import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCommand } from '../../../src/github/command.ts';
import { FeedWorld } from './feed-world.ts';

test('the drill of a workflow: one line when all comes back, an issue when it does not, closed by the next good one', async () => {
  await using feeds = await FeedWorld.start();
  const command = parseCommand('drill');
  if (!command.ok) throw new Error('drill is a command');
  const inputs = { command: command.value, remote: 's', name: 'drill' };
  const { issues } = feeds.world.github.issues;
  feeds.downloads();

  expect(await feeds.due({ inputs })).toMatchObject({ code: 0 });
  expect(feeds.world.read('summary')).toMatch(/### ✅ Drill: all 4 outputs came back from remote 's' /);
  expect([issues, feeds.git.pulls, feeds.downloads()]).toEqual([[], [], []]);

  const files = join(feeds.folder, 'remote/files/md5');
  const [first] = readdirSync(files);
  renameSync(join(files, first as string), join(feeds.folder, 'taken'));
  for (const _ of [1, 2]) expect(await feeds.due({ inputs })).toMatchObject({ code: 1 });
  expect(feeds.world.output('outcome')).toBe('failed');
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({
    state: 'open',
    title: expect.stringMatching(/^The backup on remote 's' /),
  });
  // The watching runs of another report have no say in it.
  await feeds.due();
  expect(issues[0]?.state).toBe('open');
  expect(issues).toHaveLength(2);

  renameSync(join(feeds.folder, 'taken'), join(files, first as string));
  expect(await feeds.due({ inputs })).toMatchObject({ code: 0 });
  expect(issues[0]?.state).toBe('closed');
}, 60_000);

test.each([
  ['drill', {}],
  ['drill --sample 5', { sample: 5 }],
  ['drill --sample=all', {}],
  ['drill -f', 'drill takes'],
  ['drill --sample', 'drill takes'],
  ['drill --sample 0', 'drill takes'],
  ['drill --sample 1 train', 'drill takes'],
])('the command %j', (text, expected) => {
  const command = parseCommand(text);
  if (typeof expected !== 'string')
    expect(command).toMatchObject({ ok: true, value: { verb: 'drill', ...expected } });
  else expect(command.ok ? '' : command.failures[0]?.message).toContain(expected);
});
