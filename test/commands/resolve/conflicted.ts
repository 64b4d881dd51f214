import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

const dvcYaml = `stages:
  left:
    cmd: cp left.in left.out
    deps: [left.in]
    outs: [left.out]
  right:
    cmd: cp right.in right.out && cp right.in right.json
    deps: [right.in]
    outs: [right.out]
    metrics: [right.json: {cache: false}]
  both:
    cmd: cat left.out right.out > both.out && cat left.out > both.json
    deps: [left.out, right.out]
    outs: [both.out]
    metrics: [both.json: {cache: false}]
`;

/** What each branch changes, and what is there before; the files of a commit. */
export interface Branches {
  readonly base?: Readonly<Record<string, string>>;
  readonly ours: Readonly<Record<string, string>>;
  readonly theirs: Readonly<Record<string, string>>;
}

/**
 * Two branches that were each brought up to date and committed, in the middle of their merge: `dvc.lock` is in conflict. Runs
 * `between`, if there is one, on the merged inputs on a third branch, whose results nobody keeps but the run cache.
 */
export async function conflicted(branches: Branches, { known = false } = {}): Promise<Rig> {
  const rig = Rig.create();
  rig.write('.gitignore', '/left.out\n/right.out\n/both.out\n');
  rig.write('dvc.yaml', dvcYaml);
  rig.write('left.in', '{"l": 1}\n');
  rig.write('right.in', '{"r": 1}\n');
  await recorded(rig, branches.base ?? {}, 'base');
  if (known) {
    rig.git('checkout', '--quiet', '-b', 'known');
    await recorded(rig, { ...branches.ours, ...branches.theirs }, 'both together');
    rig.git('checkout', '--quiet', 'main');
  }
  rig.git('checkout', '--quiet', '-b', 'theirs');
  await recorded(rig, branches.theirs, 'theirs');
  rig.git('checkout', '--quiet', 'main');
  await recorded(rig, branches.ours, 'ours');
  try {
    rig.git('merge', '--quiet', 'theirs');
  } catch {
    return rig;
  }
  throw new Error('there was no conflict');
}

async function recorded(rig: Rig, files: Readonly<Record<string, string>>, message: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) rig.write(path, text);
  const hasRemote = rig.read('.dvc/config').includes('url');
  const run = await runOurs(rig.root, hasRemote ? ['repro', '--push'] : ['repro']);
  if (run.code !== 0) throw new Error(run.err);
  rig.commit(message);
}

/** Paths that Git still has in conflict. */
export function inConflict(rig: Rig): readonly string[] {
  return rig
    .git('diff', '--name-only', '--diff-filter=U')
    .split('\n')
    .filter((line) => line !== '');
}
