import type { CauseChain, Link } from '../plan/chain.ts';
import type { NamedRevision, PlannedStage } from '../plan/plan.ts';
import type { PathReason } from '../plan/verdict.ts';
import { nextSteps } from './explain-steps.ts';
import { formatBytes, formatDuration } from './format.ts';
import { whyReasons } from './reasons.ts';
import { code, counted, list, type Words } from './words.ts';

/** What explaining one stage needs: the stage as planned, where its trouble begins, and what no clone can restore. */
export interface Explained {
  readonly planned: PlannedStage;
  readonly chains: readonly CauseChain[];
  /** The stages that the chains lead through, by address */
  readonly others: ReadonlyMap<string, PlannedStage>;
  readonly base: NamedRevision | undefined;
  /** Uncached outs of this stage, or of its first causes, that are missing and not in Git */
  readonly lost: readonly { readonly stage: string; readonly reason: PathReason }[];
}

/** Why a stage is as it is, in sentences: verdict, first cause, the chain from there, what it will take, how to end it. */
export function explanation(explained: Explained): readonly Words[] {
  const { planned, base } = explained;
  const sentences = [verdictOf(explained), ...causes(explained), ...cost(planned), ...nextSteps(explained)];
  if (base === undefined || planned.verdict.kind !== 'stale') return sentences;
  return [...sentences.slice(0, 1), sinceWords(planned, base), ...sentences.slice(1)];
}

function verdictOf({ planned, chains }: Explained): Words {
  const { stage, verdict } = planned;
  const name = code(stage.address);
  switch (verdict.kind) {
    case 'fresh':
      return [name, ' is fresh: ', ...recordedWords(planned), '.'];
    case 'stale': {
      const also = chains.some(({ links }) => links.length > 0) ? ' It also waits for other stages.' : '';
      return [name, ' is stale: ', ...whyReasons(verdict.reasons, 10), `.${also}`];
    }
    case 'waiting':
      return [name, ' waits: nothing of its own changed, but what it reads will be made anew.'];
    case 'frozen':
      return [
        name,
        ' is frozen: its dependencies are not looked at, and it is never run',
        ...(verdict.reasons.length === 0 ? [] : ['; all the same, ', ...whyReasons(verdict.reasons, 10)]),
        '.',
      ];
    case 'unknown':
      return [
        'Whether ',
        name,
        ' is fresh cannot be told: ',
        ...list(verdict.unknown ?? [], 5),
        ' cannot be seen, because its manifest is neither in the cache nor on a remote that was asked.',
      ];
    default:
      return verdict.kind satisfies never;
  }
}

/** What was compared and found equal. */
function recordedWords({ stage }: PlannedStage): Words {
  const paths = stage.deps.filter(({ kind }) => kind === 'path').length;
  const params = stage.deps.filter(({ kind }) => kind === 'params').length;
  const parts = [
    ...(stage.cmd === undefined ? [] : ['its command']),
    ...(paths === 0 ? [] : [counted(paths, 'dependency', 'dependencies')]),
    ...(params === 0 ? [] : [`the parameters of ${counted(params, 'file')}`]),
    ...(stage.outs.length === 0 ? [] : [counted(stage.outs.length, 'output')]),
  ];
  const all = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  const record = stage.cmd === undefined ? code(stage.file) : code('dvc.lock');
  return parts.length === 0 ? ['it declares nothing'] : [`${all} are as `, record, ' records'];
}

function sinceWords({ since }: PlannedStage, base: NamedRevision): Words {
  return since === 'base'
    ? ['It was stale at ', code(base.rev), ' already, so this change is not the cause.']
    : ['It became stale after ', code(base.rev), '.'];
}

const mostCauses = 3;

/** First causes that are not the stage itself, each with its chain. */
function causes({ planned, chains, others }: Explained): Words[] {
  const far = chains.filter(({ links }) => links.length > 0);
  const unknown = planned.verdict.kind === 'unknown';
  const told = far.slice(0, mostCauses).flatMap(({ cause, links }): Words[] => {
    const verdict = others.get(cause)?.verdict;
    const why = unknown
      ? [' cannot be judged: ', ...list(verdict?.unknown ?? [], 5), ' cannot be seen.']
      : [' is stale: ', ...whyReasons(verdict?.reasons ?? [], 5), '.'];
    return [
      ['First cause: ', code(cause), ...why],
      ['Chain: ', ...chainWords(links), '.'],
    ];
  });
  const between = far.slice(0, mostCauses).flatMap(({ links }) => links.slice(1).map(({ from }) => from));
  const own = [...new Set(between)].flatMap((address): Words[] => {
    const reasons = others.get(address)?.verdict.reasons ?? [];
    return reasons.length === 0
      ? []
      : [[code(address), ' on the way is stale itself: ', ...whyReasons(reasons, 5), '.']];
  });
  const rest = far.length - mostCauses;
  return [...told, ...own, ...(rest > 0 ? [[`${counted(rest, 'more first cause')} not shown.`]] : [])];
}

function chainWords(links: readonly Link[]): Words {
  return links.flatMap(({ from, path, to }, i) => [
    ...(i === 0 ? [] : ['; ']),
    code(from),
    ' makes ',
    code(path),
    ', which ',
    code(to),
    ' reads',
  ]);
}

/** What bringing it up to date will take. */
function cost({ verdict, runCache, fetch, estimateSeconds }: PlannedStage): Words[] {
  if (verdict.kind !== 'stale' && verdict.kind !== 'waiting') return [];
  const isRestored = runCache === 'hit';
  return [
    ...(isRestored ? [['The run cache has its result for these inputs: it will be restored, not run.']] : []),
    ...(fetch.objects > 0
      ? [
          [
            `Before it runs, ${counted(fetch.objects, 'object')} (${formatBytes(fetch.bytes)}) will be fetched.`,
          ],
        ]
      : []),
    ...(estimateSeconds === undefined || isRestored
      ? []
      : [[`It takes about ${formatDuration(estimateSeconds)}, by its recorded runs.`]]),
  ];
}
