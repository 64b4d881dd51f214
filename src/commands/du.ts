import { fail, ok, type Result } from '../failure.ts';
import { isDvcFile } from '../project/stage-reading.ts';
import { tabulateRows } from '../report/tabulate.ts';
import { compareCodePoints } from '../values/value.ts';
import type { Host } from './context.ts';
import { harmless } from './harmless.ts';
import { childrenOf, type ListSources, lookAt, type Seen } from './ls-entries.ts';
import { listedPath, noPath, sourceOptions, withListSources } from './ls-sources.ts';
import { naturalSize } from './natural-size.ts';
import { addedOptions } from './trusted-config.ts';
import type { Verb, Words } from './verb.ts';

/** `du URL [PATH]`: how much the files and the data of a repository take, from what is recorded (dvc: dvc/repo/du.py). */
export const du: Verb = {
  name: 'du',
  isNeverQuiet: true,
  help: 'Show how much disk the files and the tracked data of a project take, also as of a commit',
  args: '<url> [path]',
  options: [
    { flags: '--rev <commit>', help: 'as of this commit' },
    { flags: '-s, --summarize', help: 'only the total' },
    { flags: '--remote <name>', help: 'the remote to ask for manifests' },
    ...addedOptions,
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const sizes = await sizesIn(words, host);
    if (!sizes.ok) return sizes;
    const rows = sizes.value.map(({ path, size }) => [naturalSize(size), harmless(path)]);
    terminal.out(`${tabulateRows(rows)}\n`);
    return 0;
  },
};

interface Size {
  readonly path: string;
  readonly size: number;
}

async function sizesIn({ args, options }: Words, host: Host): Promise<Result<readonly Size[]>> {
  const [url = '.', path = ''] = args;
  return withListSources(host, { url, ...sourceOptions(options, host.cwd) }, async (sources) => {
    const at = listedPath(path);
    const top = at === undefined ? undefined : await lookAt(at, sources);
    if (at === undefined || top === undefined) return fail(noPath(path));
    if (options.summarize === true || !top.isDir) return ok([{ path, size: await sizeOf(at, top, sources) }]);
    const each = await sizesBelow(at, sources);
    // As DVC writes them: behind the folder as it was typed.
    const before = path === '' || path.endsWith('/') ? path : `${path}/`;
    const sum = each.reduce((total, { size }) => total + size, 0);
    return ok([...each.map((one) => ({ ...one, path: before + one.path })), { path, size: sum }]);
  });
}

/** What lies in a folder, by name, without DVC's own files, which nobody counts as data (dvc: dvc/fs/dvc.py ls). */
async function sizesBelow(folder: string, sources: ListSources): Promise<readonly Size[]> {
  const options = { recursive: false, dvcOnly: false, depth: undefined };
  const children = (await childrenOf(folder, { sources, options })).filter(
    ([name]) => !isDvcFile(name) && name !== '.dvcignore',
  );
  const sizes: Size[] = [];
  for (const [name, seen] of children.sort(([a], [b]) => compareCodePoints(a, b)))
    sizes.push({
      path: name,
      size: await sizeOf(folder === '' ? name : `${folder}/${name}`, seen, sources),
    });
  return sizes;
}

/** Of data that is not here the lock has the size; of what is here each file has one (dvc: dvc/fs/dvc.py du). */
async function sizeOf(path: string, { isDir, size }: Seen, sources: ListSources): Promise<number> {
  const isHere = (await sources.files.info(path)) !== undefined;
  if (!isDir || (!isHere && size !== undefined)) return size ?? 0;
  return (await sizesBelow(path, sources)).reduce((total, one) => total + one.size, 0);
}
