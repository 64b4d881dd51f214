import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { failureText } from '../../src/terminal/failures.ts';
import { fileLink, opensLinks, placeLinks } from '../../src/terminal/links.ts';
import { Rig } from '../rig.ts';

test.each<[string, Record<string, string>, boolean]>([
  ['a terminal that nobody knows', { TERM: 'xterm-256color' }, false],
  ['nothing at all', {}, false],
  ['kitty', { TERM: 'xterm-kitty' }, true],
  ['iTerm2', { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }, true],
  ['Windows Terminal', { WT_SESSION: '1' }, true],
  ['GNOME’s of today', { VTE_VERSION: '7006' }, true],
  ['GNOME’s of once', { VTE_VERSION: '4205' }, false],
  ['Visual Studio Code in a job', { TERM_PROGRAM: 'vscode', CI: 'true' }, false],
  ['kitty around tmux', { TERM: 'tmux-256color', KITTY_WINDOW_ID: '1' }, false],
  ['somebody who knows better', { FORCE_HYPERLINK: '1', TERM: 'dumb' }, true],
  ['somebody who wants none', { FORCE_HYPERLINK: '0', TERM: 'xterm-kitty' }, false],
])('%s: %o opens links: %s', (_, env, expected) => {
  expect(opensLinks(env)).toBe(expected);
});

test('a place is a link to its file, from the top of the project wherever the verb worked', async () => {
  await using rig = Rig.create();
  rig.write('sub/dvc.yaml', '');
  rig.write('a b/#1.yaml', '');
  const show = placeLinks(rig.path('sub'));
  expect(show('sub/dvc.yaml:3', 'sub/dvc.yaml')).toBe(fileLink('sub/dvc.yaml:3', rig.path('sub/dvc.yaml')));
  expect(show('x', 'a b/#1.yaml')).toContain(
    `]8;;${pathToFileURL(rig.root).href}/a%20b/%231.yaml\u001b\\x\u001b]8;;`,
  );
  expect(show('gone.yaml:1', 'gone.yaml')).toBe('gone.yaml:1');
});

test('a name of a file steers no terminal', () => {
  const failure = {
    reason: 'project',
    message: 'm',
    location: { file: 'a\u001b]0;owned\u0007.yaml', line: 1 },
  } as const;
  expect(failureText([failure], false)).toBe('ERROR: a\\x1b]0;owned\\x07.yaml:1  m\n');
});

test('what is no terminal gets no link, even if its program could', async () => {
  await using rig = Rig.create();
  rig.write('dvc.yaml', 'stages: [\n');
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const env = { ...process.env, TERM: 'xterm-kitty', FORCE_HYPERLINK: '1' };
  const { stderr } = spawnSync(process.execPath, [cli, 'plan'], { cwd: rig.root, env, encoding: 'utf8' });
  expect(stderr).toMatch(/^ERROR: dvc\.yaml:/m);
  expect(stderr).not.toContain('\u001b]8;');
});
