import { fail, ok, type Result } from '../../failure.ts';
import { pyRepr } from '../../values/spelling.ts';
import type { RefChange } from '../../workspace/experiment-ref.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb, Words } from '../verb.ts';
import { openExperiments } from './experiments.ts';
import { checkName, nameTaken, resolveNames } from './names.ts';
import { remoteOf } from './remotes.ts';
import { joined } from './told.ts';

/** `exp rename`: gives an experiment another name, here or on a Git remote (dvc: dvc/repo/experiments/rename.py). */
export const expRename: Verb = {
  name: 'exp rename',
  help: 'Give an experiment another name, here or on a Git remote',
  args: '<experiment> [name]',
  options: [
    { flags: '-f, --force', help: 'replace an experiment that has the name' },
    { flags: '-g, --git-remote <remote>', help: 'on this Git remote, by name or address' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const [old = '', name = ''] = words.args;
    if (old === '' || name === '') return fail(both);
    const renamed = old === name ? ok([]) : await withSession(host, (session) => rename(session, words));
    if (!renamed.ok) return renamed;
    if (words.options.quiet === true) return 0;
    const names = joined(renamed.value.map(pyRepr));
    terminal.out(names === '' ? 'No experiments to rename.\n' : `Renamed experiments: ${names}\n`);
    return 0;
  },
};

const both = {
  reason: 'usage',
  message: 'An experiment to rename and a new experiment name are required.',
} as const;

/** The new name is there before the old one goes, or neither changes. */
async function rename(session: Session, { args, options }: Words): Promise<Result<readonly string[]>> {
  const [old = '', name = ''] = args;
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const { git } = opened.value;
  const asked = typeof options.gitRemote === 'string' ? options.gitRemote : undefined;
  const remote = asked === undefined ? undefined : await remoteOf(opened.value, session, asked);
  const all = await (remote ?? git).list();
  const found = resolveNames(opened.value, all, [old], asked);
  if (!found.ok) return found;
  const checked = await checkName(git, name);
  if (!checked.ok) return checked;
  const changes: RefChange[] = [];
  for (const ref of found.value) {
    const { baseline, sha } = ref;
    const before = all.find((each) => each.baseline === baseline && each.name === name);
    if (before !== undefined && options.force !== true) return fail(nameTaken(name, 'rename'));
    changes.push({ ref: { baseline, name }, from: before?.sha, to: sha }, { ref, from: sha, to: undefined });
  }
  // A commit can be named on a remote only by whoever has it.
  await remote?.fetch(found.value);
  await (remote ?? git).change(changes);
  return ok([old]);
}
