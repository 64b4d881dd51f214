import { decodeName, encodeName } from './file-name.ts';
import { type GitProgram, splitZero } from './git-program.ts';

/** Files that Git neither tracks nor ignores, relative to the top folder, sorted as git sorts. Throws a `FailureError` if git refuses. */
export async function untrackedFiles(git: GitProgram): Promise<readonly string[]> {
  const output = await git.output(['ls-files', '--others', '--exclude-standard', '-z']);
  return splitZero(output).map(decodeName);
}

/**
 * Does the index differ from HEAD, or a tracked file from the index? Compares names and hashes itself, because `git status`
 * would run the filters that a repository's configuration names. Throws a `FailureError` if git refuses.
 */
export async function isDirty(git: GitProgram): Promise<boolean> {
  const staged = await git.run(['diff-index', '--cached', '--quiet', 'HEAD', '--']);
  if (staged.code === 1) return true;
  // Without a commit everything in the index is new.
  if (staged.code !== 0) return (await git.output(['ls-files', '-z'])).length > 0;
  return hasOtherContent(git, await git.output(['diff-files', '--no-ext-diff', '--ignore-submodules', '-z']));
}

/** Files whose stamps differ from the index may still have the same bytes. */
async function hasOtherContent(git: GitProgram, listing: Buffer): Promise<boolean> {
  const records = splitZero(listing);
  const suspects: { readonly oid: string; readonly path: Buffer }[] = [];
  for (let i = 0; i + 1 < records.length; i += 2) {
    const [oldMode = '', newMode = '', oid = '', , status = ''] = decodeName(records[i] as Buffer)
      .slice(1)
      .split(' ');
    if (status !== 'M' || oldMode !== newMode) return true;
    suspects.push({ oid, path: records[i + 1] as Buffer });
  }
  if (suspects.length === 0) return false;
  const names = suspects.map(({ path }) => decodeName(path));
  // The list goes in by lines; a name with a line end is rare enough to be called changed.
  if (names.some((name) => /[\n\r]/u.test(name))) return true;
  const input = Buffer.concat(names.flatMap((name) => [encodeName(name), Buffer.from('\n')]));
  const { code, stdout } = await git.run(['hash-object', '--no-filters', '--stdin-paths'], input);
  const hashes = decodeName(stdout).split('\n');
  return code !== 0 || suspects.some(({ oid }, i) => hashes[i] !== oid);
}
