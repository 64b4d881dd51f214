import { ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import { isPushed, isRepoImport } from '../../project/repo-import.ts';
import type { CheckoutAhead } from '../../workspace/checkout-ahead.ts';
import { beginAhead, checkoutTracked, seenFrom } from '../checkout-tracked.ts';
import { removeUnused } from '../checkout-unused.ts';
import { fetchImports } from '../fetch-imports.ts';
import { fetchPartial, waitingData } from '../partial/fetch.ts';
import { type PartialImport, partialImports } from '../partial/partial.ts';
import { Remotes } from '../remotes.ts';
import { historyOptions } from '../revisions.ts';
import { type Selected, selectEverywhere, targetOptions, unrecordedOuts } from '../selected-outs.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb, VerbOption, Words } from '../verb.ts';
import { fetchTracked, moveOptions, pushTracked } from './data.ts';
import { type Done, finish } from './finish.ts';
import { moveRunCache } from './run-cache-files.ts';
import { suggestingGit } from './suggest-git.ts';

const selecting: readonly VerbOption[] = [
  { flags: '-d, --with-deps', help: 'also what the targets depend on' },
  { flags: '-R, --recursive', help: 'everything below the given folders' },
  { flags: '--glob', help: 'targets are shell patterns' },
  { flags: '--json', help: 'print one JSON object' },
];
const moving: readonly VerbOption[] = [
  { flags: '-r, --remote <name>', help: 'the remote to use instead of the default one' },
  { flags: '-j, --jobs <n>', help: 'transfers at once (4 per core)' },
  ...historyOptions,
  ...selecting,
];
const runCache: readonly VerbOption[] = [
  { flags: '--run-cache', help: 'also every entry of the run cache' },
  { flags: '--no-run-cache', help: 'no entries of the run cache, as without it' },
];
const fetchOnly: readonly VerbOption[] = [
  { flags: '--max-size <bytes>', help: 'only files and folders that are recorded as smaller', whole: true },
  { flags: '--type <type>', help: 'only metrics or plots', choices: ['metrics', 'plots'], repeat: true },
];
const missing: VerbOption = { flags: '--allow-missing', help: 'data that is nowhere is no error' };
const force: VerbOption = { flags: '-f, --force', help: 'replace changed files without asking' };

/** `fetch`: what the locks name, from the remote into the cache (dvc: dvc/repo/fetch.py). */
export const fetch: Verb = {
  name: 'fetch',
  help: 'Download tracked data into the cache',
  args: '[targets...]',
  options: [...moving, ...runCache, ...fetchOnly, missing],
  exit: { style: 'dvc', failure: 1 },
  run: dataVerb(fetchOuts, 'fetched'),
};

/** `push`: what the locks name, from the cache to the remote, files before their folders (dvc: dvc/repo/push.py). */
export const push: Verb = {
  name: 'push',
  help: 'Upload tracked data to the remote',
  args: '[targets...]',
  options: [...moving, ...runCache],
  exit: { style: 'dvc', failure: 1 },
  run: dataVerb(pushOuts, 'pushed'),
};

/** `checkout`: from the cache into the workspace (dvc: dvc/repo/checkout.py). */
export const checkout: Verb = {
  name: 'checkout',
  help: 'Put tracked data from the cache into the workspace',
  args: '[targets...]',
  options: [
    ...selecting,
    force,
    missing,
    { flags: '--relink', help: 'link files anew' },
    { flags: '--summary', help: 'only the counts' },
  ],
  exit: { style: 'dvc', failure: 255 },
  run: suggestingGit(dataVerb(checkoutOuts, undefined)),
};

/** `pull`: fetch and checkout (dvc: dvc/repo/pull.py). */
export const pull: Verb = {
  name: 'pull',
  help: 'Download tracked data and put it into the workspace',
  args: '[targets...]',
  options: [...moving, ...runCache, missing, force],
  exit: { style: 'dvc', failure: 1 },
  run: dataVerb(pullOuts, 'fetched'),
};

/** One verb's own work on the outputs that are meant. */
type DataWork = (
  session: Session,
  remotes: Remotes,
  outs: readonly Selected[],
  words: Words,
) => Promise<Result<Done>>;

/** What the four verbs share: find the outputs, hold the project while cache or workspace change, say what happened. */
function dataVerb(work: DataWork, moved: 'fetched' | 'pushed' | undefined): Verb['run'] {
  return async (words, host, terminal) => {
    const use = moved === 'pushed' ? {} : { writes: moved === undefined ? 'checkout' : 'fetch' };
    const done = await withSession(host, (session) => onTargets(session, words, work, moved), use);
    return done.ok ? finish(done.value, words, terminal, moved) : done;
  };
}

async function onTargets(
  session: Session,
  words: Words,
  work: DataWork,
  moved: 'fetched' | 'pushed' | undefined,
): Promise<Result<Done>> {
  const outs = await selectEverywhere(session, words);
  if (!outs.ok) return outs;
  await using remotes = new Remotes(session);
  const { remote } = moveOptions(words);
  const name = remote ?? session.config.defaultRemote;
  // A wrong name is told even when there is nothing to move, as by DVC: the next run may have something.
  if (moved !== undefined && name !== undefined && !remotes.has(remote)) {
    const opened = await remotes.open(remote);
    if (!opened.ok) return opened;
  }
  // What came from elsewhere is told when the remotes are closed, before the counts.
  return await work(session, remotes, outs.value, words);
}

function cannotReach(remotes: Remotes, words: Words): boolean {
  return !remotes.has(moveOptions(words).remote) && typeof words.options.remote !== 'string';
}

async function fetchOuts(
  session: Session,
  remotes: Remotes,
  outs: readonly Selected[],
  words: Words,
  copies?: CheckoutAhead,
): Promise<Result<Done>> {
  const partial = await partialOf(session, words);
  if (!partial.ok) return partial;
  const { items, project } = partial.value;
  if (outs.length === 0 && items.length === 0 && cannotReach(remotes, words))
    return ok({ remoteMissing: true });
  const entries = await runCacheOf(session, remotes, words, 'fetch');
  if (!entries.ok) return entries;
  const imported = await fetchImported(session, outs);
  if (!imported.ok) return imported;
  // Without any remote DVC only warns, and leaves it to checkout to say what is not there.
  const waiting = await fetchPartial(session, project, items, moveOptions(words).jobs);
  if (!waiting.ok) return waiting;
  const rest = cannotReach(remotes, words) ? outs.filter(({ output }) => output.remote !== undefined) : outs;
  const moved = await fetchTracked(session, remotes, rest, { ...moveOptions(words), copies });
  if (moved.failures.length > 0) return { ok: false, failures: moved.failures };
  const amount = { ...moved.amount, objects: moved.amount.objects + imported.value + waiting.value };
  return ok({ moved: { ...moved, amount }, remoteMissing: cannotReach(remotes, words) });
}

/** Imports among the targets that were never downloaded. */
async function partialOf(
  session: Session,
  { args, options }: Words,
): Promise<Result<{ readonly project: Project; readonly items: readonly PartialImport[] }>> {
  const project = await session.project();
  if (!project.ok) return project;
  const items = await partialImports(project.value, args, targetOptions(session, options));
  return items.ok ? ok({ project: project.value, items: items.value }) : items;
}

/** Imports come from where they came from, not from a remote of ours. */
async function fetchImported(session: Session, outs: readonly Selected[]): Promise<Result<number>> {
  const imports = outs.filter(({ stage }) => isRepoImport(stage));
  if (imports.length === 0) return ok(0);
  const project = await session.project();
  return project.ok ? fetchImports(session, project.value, imports) : project;
}

async function pushOuts(
  session: Session,
  remotes: Remotes,
  outs: readonly Selected[],
  words: Words,
): Promise<Result<Done>> {
  const pushed = outs.filter(({ stage, output }) => isPushed(stage, output));
  const moved = await pushTracked(session, remotes, pushed, moveOptions(words));
  if (moved.failures.length > 0) return { ok: false, failures: moved.failures };
  const entries = await runCacheOf(session, remotes, words, 'push');
  if (!entries.ok) return entries;
  const amount = { ...moved.amount, objects: moved.amount.objects + entries.value };
  return ok({ moved: { ...moved, amount }, remoteMissing: false });
}

/** `--run-cache`: how many entries were copied. DVC counts them when it pushes, and not when it fetches. */
async function runCacheOf(
  session: Session,
  remotes: Remotes,
  words: Words,
  direction: 'fetch' | 'push',
): Promise<Result<number>> {
  if (words.options.runCache !== true) return ok(0);
  return moveRunCache(session, remotes, { direction, remote: moveOptions(words).remote });
}

async function checkoutOuts(
  session: Session,
  _remotes: Remotes,
  outs: readonly Selected[],
  words: Words,
  ahead?: CheckoutAhead,
): Promise<Result<Done>> {
  const here = outs.filter(isPresent);
  const unrecorded = await unrecordedOuts(session, words);
  if (!unrecorded.ok) return unrecorded;
  const partial = await partialOf(session, words);
  const waiting = partial.ok
    ? await waitingData(session, partial.value.project, partial.value.items)
    : partial;
  if (!waiting.ok) return waiting;
  const force = words.options.force === true;
  const gone = words.args.length > 0 ? ok([]) : await removeUnusedIn(session, force);
  if (!gone.ok) return gone;
  const checkedOut = await checkoutTracked(session, [...here, ...waiting.value.wanted], {
    force,
    relink: words.options.relink === true,
    ...(ahead === undefined ? {} : { ahead }),
    unrecorded: [...unrecorded.value, ...waiting.value.absent],
  });
  if (!checkedOut.ok) return checkedOut;
  const { counts } = checkedOut.value;
  const deleted = gone.value.map((path) => seenFrom(path, session.cwd));
  return ok({
    checkedOut: {
      ...checkedOut.value,
      deleted,
      counts: { ...counts, deleted: counts.deleted + deleted.length },
    },
    remoteMissing: false,
  });
}

/** Those of other commits are only fetched. */
function isPresent({ past }: Selected): boolean {
  return past !== true;
}

async function removeUnusedIn(session: Session, force: boolean): Promise<Result<readonly string[]>> {
  const project = await session.project();
  return project.ok ? removeUnused(session, project.value, { force }) : project;
}

/** If any download fails nothing is checked out; what is nowhere is left to checkout to name (dvc-compat 7.7). */
async function pullOuts(
  session: Session,
  remotes: Remotes,
  outs: readonly Selected[],
  words: Words,
): Promise<Result<Done>> {
  using ahead = beginAhead(session, outs.filter(isPresent));
  const fetched = await fetchOuts(session, remotes, outs, words, ahead);
  if (!fetched.ok) return fetched;
  const checked = await checkoutOuts(session, remotes, outs, words, ahead);
  return checked.ok
    ? ok({ ...fetched.value, ...checked.value, remoteMissing: fetched.value.remoteMissing })
    : checked;
}
