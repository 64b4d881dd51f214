import { caught, type Failure, fail, ok, type Result } from '../failure.ts';
import { configHere } from './config-here.ts';
import type { Host } from './context.ts';
import { keyValues } from './key-values.ts';
import type { Listed } from './ls-entries.ts';
import { listText } from './ls-text.ts';
import { drawTree, type TreeLine } from './ls-tree.ts';
import { type ListedData, type Listing, pathsOf } from './source-url/listed.ts';
import { withListing } from './source-url/listing.ts';
import { missingUrl, typedAddress } from './source-url/untracked.ts';
import type { Verb, Words } from './verb.ts';

/** `ls-url`, DVC's `list-url`: what lies at an address; needs no project (dvc: dvc/repo/ls_url.py, dvc/commands/ls_url.py). */
export const lsUrl: Verb = {
  name: 'ls-url',
  help: 'List files at a path, in a cloud or at a web address',
  args: '<url>',
  options: [
    { flags: '-R, --recursive', help: 'all files below' },
    { flags: '-T, --tree', help: 'all below as a tree' },
    { flags: '-L, --level <depth>', help: 'with -R or -T: only so many levels', whole: true },
    { flags: '--size', help: 'sizes too' },
    { flags: '--fs-config <options...>', help: 'key=value: options of the address, as a remote has them' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const listed = await list(words, host).catch(caught);
    if (!listed.ok) return { failures: listed.failures.map(ofAddress) };
    if (listed.value.length > 0) terminal.out(listText(listed.value, words.options, terminal));
    return 0;
  },
};

async function list({ args, options }: Words, host: Host): Promise<Result<readonly TreeLine[]>> {
  const [url = ''] = args;
  const more = keyValues('--fs-config', options.fsConfig);
  if (!more.ok) return more;
  const config = await configHere(host);
  if (!config.ok) return config;
  const address = typedAddress(host, { url, config: config.value, options: more.value });
  if (!address.ok) return address;
  const depth = typeof options.level === 'string' ? Number(options.level) : undefined;
  const asked = { url, recursive: options.recursive === true, tree: options.tree === true, depth };
  const whole = (asked.recursive || asked.tree) && depth === undefined;
  return withListing(host, address.value, whole, (listing) =>
    listing === undefined ? Promise.resolve(missingUrl(url)) : linesOf(listing, asked),
  );
}

interface Asked {
  readonly url: string;
  readonly recursive: boolean;
  readonly tree: boolean;
  readonly depth: number | undefined;
}

async function linesOf(listing: Listing, asked: Asked): Promise<Result<readonly TreeLine[]>> {
  const { depth, tree, url } = asked;
  if (tree) {
    const top = entryOf({ ...listing, path: topName(listing, url) });
    return ok(await drawTree(top, { path: '', depth, children: childrenOf(listing) }));
  }
  if (depth === 0 || !listing.isDir)
    return ok([lineOf({ path: listing.name, isDir: false, size: undefined })]);
  if (depth !== undefined && depth < 0) return fail(noLevel);
  return ok((await pathsOf(listing, asked)).map(lineOf));
}

/** The top of a tree has the name that was typed, so far as it is one of a path; a remote's address gets a slash behind it (dvc: dvc/fs/__init__.py _resolve_remote_refs). */
function topName({ name }: Listing, url: string): string {
  if (!url.includes('://')) return url;
  const isOpen = url.endsWith('/') || /^remote:\/\/[^/]+$/.test(url);
  return isOpen && !name.endsWith('/') ? `${name}/` : name;
}

function childrenOf(listing: Listing) {
  return async (folder: string) =>
    (await listing.children(folder)).map(([name, data]) => [name, entryOf({ path: name, ...data })] as const);
}

function lineOf(data: ListedData & { readonly path: string }): TreeLine {
  return { branch: '', entry: entryOf(data) };
}

function entryOf({ path, isDir, size }: ListedData & { readonly path: string }): Listed {
  return { path, isDir, size, isOut: false, isExec: false, md5: undefined };
}

const noLevel: Failure = {
  reason: 'usage',
  message: 'maxdepth must be at least 1',
  hint: '--level 0 names the folder itself, 1 what is in it',
  unforeseen: true,
};

/** Here DVC takes an address that leads nowhere for a mistake of the configuration. */
function ofAddress(failure: Failure): Failure {
  return failure.reason === 'project' ? { ...failure, reason: 'config' } : failure;
}
