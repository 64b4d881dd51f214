import { type Failure, ok, type Result } from '../failure.ts';
import { isLeft } from '../plan/plan.ts';
import { isPushed } from '../project/repo-import.ts';
import type { Stage } from '../project/stage.ts';
import { counted } from '../report/words.ts';
import { withExportsMarked } from './exports/planned-exports.ts';
import { manifestReader } from './manifests.ts';
import { missingOnRemote } from './missing-failures.ts';
import { planProject } from './planning.ts';
import { absentOnRemote, type Recorded } from './remote-check.ts';
import { Remotes } from './remotes.ts';
import { asksForHistory, historyOptions } from './revisions.ts';
import { selectEverywhere } from './selected-outs.ts';
import { selectStages } from './selection.ts';
import { type Session, withSession } from './session.ts';
import type { Verb, Words } from './verb.ts';

/** What `verify` found: findings make it exit 1, doubts 2, neither 0. */
interface Verified {
  readonly stages: number;
  readonly findings: readonly Failure[];
  readonly doubts: readonly string[];
  readonly objects?: number;
}

/** `verify`: is everything that is committed up to date, and with `--remote` is all its data there? */
export const verify: Verb = {
  name: 'verify',
  help: 'Exit 0 if everything is fresh, 1 if something is stale or missing, 2 if it could not be told',
  args: '[targets...]',
  options: [
    { flags: '-r, --remote [name]', help: 'also check that every object the locks name is on this remote' },
    { flags: '--deep', help: 'read each object and hash it again' },
    ...historyOptions,
    { flags: '--offline', help: 'never ask a remote, not even for a manifest' },
  ],
  exit: { style: 'own', failure: 1 },
  async run(words, host, terminal) {
    const { options } = words;
    if (options.remote === undefined && (options.deep === true || asksForHistory(words)))
      return { failures: [onlyForRemote] };
    const verified = await withSession(host, (session) => verifyIn(session, words));
    if (!verified.ok) return { failures: verified.failures };
    const { stages, findings, doubts, objects } = verified.value;
    for (const doubt of doubts) terminal.err(`WARNING: could not tell whether '${doubt}' is fresh\n`);
    if (findings.length > 0) return { failures: findings };
    if (doubts.length > 0) return 2;
    const data = objects === undefined ? '' : `, and ${counted(objects, 'object')} on the remote`;
    if (options.quiet !== true) terminal.out(`${counted(stages, 'stage')} fresh${data}\n`);
    return 0;
  },
};

async function verifyIn(session: Session, words: Words): Promise<Result<Verified>> {
  const { args, options } = words;
  await using remotes = new Remotes(session);
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const selected = await selectStages(loaded.value, session.cwd, args);
  if (!selected.ok) return selected;
  const name = typeof options.remote === 'string' ? options.remote : undefined;
  const tree = manifestReader(session, options.offline === true ? undefined : remotes, name);
  const planned = await planProject(session, { selected: selected.value, base: {}, tree });
  if (!planned.ok) return planned;
  const { stages } = (await withExportsMarked(session, planned.value, args)).plan;
  const stale = stages.filter(isLeft);
  const findings = stale.map(
    ({ stage, verdict, causedBy }): Failure => ({
      reason: 'data',
      message:
        verdict.kind === 'stale'
          ? `stage '${stage.address}' is stale: ${verdict.reasons.map(({ kind }) => kind).join(', ')}`
          : `stage '${stage.address}' waits for ${causedBy.join(', ')}`,
      location: stage.location,
      hint: 'run `lockstep repro` and commit dvc.lock',
    }),
  );
  const doubts = stages.filter(({ verdict }) => verdict.kind === 'unknown').map(({ stage }) => stage.address);
  if (options.remote === undefined) return ok({ stages: stages.length, findings, doubts });
  const recorded = asksForHistory(words)
    ? await pushedEverywhere(session, words)
    : ok(selected.value.flatMap(recordedOuts));
  if (!recorded.ok) return recorded;
  const absent = await absentOnRemote(session, remotes, recorded.value, {
    ...(name === undefined ? {} : { remote: name }),
    deep: options.deep === true,
  });
  if (!absent.ok) return absent;
  const { failures, lacking, checked } = absent.value;
  const missing = await missingOnRemote(session, lacking);
  return ok({
    stages: stages.length,
    findings: [...findings, ...failures, ...missing],
    doubts,
    objects: checked,
  });
}

const onlyForRemote: Failure = {
  reason: 'usage',
  message: '--deep, --all-branches, --all-tags and --all-commits go with --remote',
  hint: 'without a remote only the working tree is judged',
};

async function pushedEverywhere(session: Session, words: Words): Promise<Result<readonly Recorded[]>> {
  const selected = await selectEverywhere(session, words);
  return selected.ok ? ok(selected.value.filter(({ stage, output }) => isPushed(stage, output))) : selected;
}

/**
 * The outs of a stage that a remote should have, with what the lock records of them. Data of another repository comes from there
 * again, and is never pushed.
 */
export function recordedOuts(stage: Stage): Recorded[] {
  return stage.outs.flatMap((output) => {
    const locked = stage.lock?.outs.find(({ path }) => path === output.path);
    return output.cache && isPushed(stage, output) && locked?.oid !== undefined
      ? [{ stage, output, locked }]
      : [];
  });
}
