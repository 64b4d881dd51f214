import { type Failure, ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import { resolveOutTargets } from '../project/targets.ts';
import { compareData, type DataChange } from './data/changes.ts';
import { type DataOut, dataPath, recordedIndex, workspaceIndex } from './data/sides.ts';
import {
  type DataDiff,
  diffJson,
  diffMarkdown,
  diffText,
  groupChanges,
  nothingChanged,
} from './diff-text.ts';
import { harmless } from './harmless.ts';
import { Remotes } from './remotes.ts';
import { type Session, withSession } from './session.ts';
import type { Verb, Words } from './verb.ts';

/** `diff [A] [B]`: tracked data of two revisions, or of a revision and the workspace (dvc: dvc/repo/diff.py). */
export const diff: Verb = {
  name: 'diff',
  help: 'Show added, modified, deleted and renamed data between commits, or between a commit and the workspace',
  args: '[revisions...]',
  options: [
    { flags: '--targets <paths...>', help: 'only these tracked files' },
    { flags: '--json', help: 'print one JSON object' },
    { flags: '--show-hash', help: 'hashes too' },
    { flags: '--md', help: 'print a Markdown table' },
    { flags: '--hide-missing', help: 'do not tell what is not in the cache' },
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    const found = await withSession(host, (session) => diffIn(session, words));
    if (!found.ok) return found;
    const { missing, changes } = found.value;
    if (missing !== undefined) {
      terminal.err(`ERROR: unexpected error - [Errno 2] No such file or directory: '${harmless(missing)}'\n`);
      return 255;
    }
    const { options } = words;
    const show = { hash: options.showHash === true, missing: !hidesMissing(words) };
    if (options.json === true) terminal.out(diffJson(changes, show));
    else if (options.md === true) terminal.out(diffMarkdown(changes, show));
    else terminal.out(diffText(changes, show, terminal.colour));
    return 0;
  },
};

function hidesMissing({ args, options }: Words): boolean {
  return args[1] !== undefined || options.hideMissing === true;
}

interface Found {
  readonly changes: DataDiff;
  /** A target that neither side knows */
  readonly missing?: string;
}

const nothing: Found = { changes: nothingChanged };

async function diffIn(session: Session, words: Words): Promise<Result<Found>> {
  const [oldRev = 'HEAD', newRev = 'workspace'] = words.args;
  if (session.git === undefined) return { ok: false, failures: [noGit] };
  if ((await session.git.headSha()) === undefined) return ok(nothing);
  // DVC looks at the workspace only as the second side.
  if (oldRev === 'workspace' && newRev === 'workspace' && words.args[1] !== undefined) return ok(nothing);
  const isAgainstDisk = newRev === 'workspace';
  const before = await session.projectAt(oldRev);
  if (!before.ok) return before;
  const after = isAgainstDisk ? await session.project() : await session.projectAt(newRev);
  if (!after.ok) return after;
  if (!isAgainstDisk && before.value.revision.sha === after.value.revision.sha) return ok(nothing);
  const [old, now] = [
    await scopeOf(before.value, session, words),
    await scopeOf(after.value, session, words),
  ];
  const missing = old.missing.find((target) => now.missing.includes(target));
  if (missing !== undefined) return ok({ ...nothing, missing });
  await using remotes = new Remotes(session);
  const oldIndex = recordedIndex(session, remotes, old.outs.map(whole));
  const newIndex = isAgainstDisk
    ? await workspaceIndex(session, now.outs)
    : ok(recordedIndex(session, remotes, now.outs.map(whole)));
  if (!newIndex.ok) return newIndex;
  const absent = words.args[1] === undefined ? absentFrom(session) : undefined;
  const changes = await compareData(oldIndex, newIndex.value, {
    roots: [...old.outs, ...now.outs].map(dataPath),
    by: 'entry',
    intoUnchanged: absent !== undefined,
    tells: (change) => isTold(change) && (change.kind !== 'unchanged' || absent?.(change) === true),
  });
  return ok({ changes: groupChanges(changes, absent) });
}

/** Folders that are only on the way to data are not data. */
function isTold({ old, new: now }: DataChange): boolean {
  const isWay = (side: DataChange['old']) => side?.isDir === true && side.hash === undefined;
  return !isWay(old) && !isWay(now);
}

function absentFrom({ cache }: Session): (change: DataChange) => boolean {
  return ({ old }) => old?.id !== undefined && !cache.has(old.id);
}

function whole({ stage, output }: DataOut): DataOut {
  return { stage, output };
}

interface Scoped {
  readonly outs: readonly DataOut[];
  readonly missing: readonly string[];
}

/** The cached outs that targets mean on one side, and the targets that mean nothing there. */
async function scopeOf(project: Project, session: Session, { options }: Words): Promise<Scoped> {
  const targets = Array.isArray(options.targets) ? options.targets.map(String) : [];
  const outs: DataOut[] = [];
  const missing: string[] = [];
  for (const words of targets.length === 0 ? [[]] : targets.map((target) => [target])) {
    const found = await resolveOutTargets(project, words, { cwd: session.cwd });
    if (!found.ok) missing.push(...words);
    else
      for (const { stage, output, path } of found.value) {
        if (!output.cache || output.place.kind !== 'inside') continue;
        const inner = path?.slice(output.place.path.length + 1);
        outs.push(inner === undefined ? { stage, output } : { stage, output, inner });
      }
  }
  return { outs, missing };
}

const noGit: Failure = {
  reason: 'git',
  message:
    'failed to get diff - this needs Git, and the project is not in a Git repository (or core.no_scm is set)',
  hint: 'run `git init` and commit',
};
