import { type Failure, fail, ok, type Result } from '../failure.ts';
import { pyJson } from '../values/json.ts';
import type { Value } from '../values/value.ts';
import type { Host } from './context.ts';
import { type Listed, type ListSources, listEntries } from './ls-entries.ts';
import { listedPath, noPath, sourceOptions, withListSources } from './ls-sources.ts';
import { listText } from './ls-text.ts';
import { listTree, type TreeLine } from './ls-tree.ts';
import { addedOptions } from './trusted-config.ts';
import type { Verb, Words } from './verb.ts';

/** `ls URL [PATH]`: files and tracked data of a project on this machine (dvc: dvc/commands/ls). */
export const ls: Verb = {
  name: 'ls',
  help: 'List files and tracked data of a project, also as of a commit',
  args: '<url> [path]',
  options: [
    { flags: '-R, --recursive', help: 'all files below' },
    { flags: '-T, --tree', help: 'all below as a tree' },
    { flags: '-L, --level <depth>', help: 'with -R or -T: only so many levels', whole: true },
    { flags: '--dvc-only', help: 'only tracked data' },
    { flags: '--json', help: 'print one JSON list' },
    { flags: '--rev <commit>', help: 'as of this commit' },
    { flags: '--size', help: 'sizes too' },
    { flags: '--show-hash', help: 'hashes too' },
    { flags: '--remote <name>', help: 'the remote to ask for manifests' },
    ...addedOptions,
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    if (words.options.tree === true && words.options.json === true) return fail(eitherOr);
    const listed = await listIn(words, host);
    if (!listed.ok) return listed;
    if (words.options.json === true)
      terminal.out(`${pyJson(listed.value.map(({ entry }) => entryJson(entry)))}\n`);
    else if (listed.value.length > 0) terminal.out(listText(listed.value, words.options, terminal));
    return 0;
  },
};

async function listIn({ args, options }: Words, host: Host): Promise<Result<readonly TreeLine[]>> {
  const [url = '.', path = ''] = args;
  const asked = {
    recursive: options.recursive === true,
    tree: options.tree === true,
    dvcOnly: options.dvcOnly === true,
    depth: typeof options.level === 'string' ? Number(options.level) : undefined,
  };
  return withListSources(host, { url, ...sourceOptions(options, host.cwd) }, (sources) =>
    list(sources, path, asked),
  );
}

interface Asked {
  readonly recursive: boolean;
  readonly tree: boolean;
  readonly dvcOnly: boolean;
  readonly depth: number | undefined;
}

async function list(sources: ListSources, path: string, asked: Asked): Promise<Result<readonly TreeLine[]>> {
  const at = listedPath(path);
  if (at === undefined) return fail(noPath(path));
  if (asked.tree) {
    const lines = await listTree(at, sources, asked);
    return lines === undefined ? fail(noPath(path)) : ok(lines);
  }
  const found = await listEntries(at, sources, asked);
  return found === undefined ? fail(noPath(path)) : ok(found.map((entry) => ({ branch: '', entry })));
}

function entryJson({ path, isOut, isDir, isExec, size, md5 }: Listed): Value {
  return new Map<string, Value>([
    ['isout', isOut],
    ['isdir', isDir],
    ['isexec', isExec],
    ['size', size === undefined ? null : BigInt(size)],
    ['md5', md5 ?? null],
    ['path', path],
  ]);
}

const eitherOr: Failure = {
  reason: 'usage',
  message: 'Cannot use --tree and --json options together.',
  hint: 'leave one of them out',
};
