import { withSession } from '../session.ts';
import type { Verb } from '../verb.ts';
import { lookAtData } from './status-look.ts';
import { dataStatusJson, dataStatusText } from './status-text.ts';

/** `data status`: HEAD's DVC files against those here, and those against the data here (dvc: dvc/repo/data.py). */
export const dataStatus: Verb = {
  name: 'data status',
  help: 'Show changes between the last Git commit, the DVC files and the workspace',
  args: '[targets...]',
  options: [
    { flags: '--json', help: 'print one JSON object' },
    { flags: '--granular', help: 'every file of tracked folders' },
    { flags: '--unchanged', help: 'also what did not change' },
    {
      flags: '--untracked-files [mode]',
      help: 'also files that neither Git nor DVC tracks',
      choices: ['no', 'all'],
    },
    { flags: '--not-in-remote', help: 'also what the remote lacks' },
    { flags: '-r, --remote <name>', help: 'the remote to ask, with --not-in-remote' },
    { flags: '--no-remote-refresh', help: 'accepted for DVC; the remote is always asked' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const { options } = words;
    const mode = options.untrackedFiles ?? 'no';
    const found = await withSession(host, (session) => lookAtData(session, words));
    if (!found.ok) return found;
    const show = { unchanged: options.unchanged === true, untracked: mode !== 'no' };
    if (options.json === true) terminal.out(dataStatusJson(found.value, show));
    else if (options.quiet !== true) terminal.out(dataStatusText(found.value, show, terminal.colour));
    return 0;
  },
};
