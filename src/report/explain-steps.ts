import type { CauseChain } from '../plan/chain.ts';
import type { PlannedStage } from '../plan/plan.ts';
import type { PathReason, Reason } from '../plan/verdict.ts';
import { code, list, type Words } from './words.ts';

interface Explained {
  readonly planned: PlannedStage;
  readonly chains: readonly CauseChain[];
  readonly lost: readonly { readonly stage: string; readonly reason: PathReason }[];
}

/** How to end it: what only a person can decide first, then the command that brings the stage up to date. */
export function nextSteps({ planned, chains, lost }: Explained): Words[] {
  const { stage, verdict } = planned;
  const made = new Set(
    chains.flatMap(({ links }) => links.flatMap(({ to, path }) => (to === stage.address ? [path] : []))),
  );
  switch (verdict.kind) {
    case 'fresh':
      return [];
    case 'frozen':
      return [['To have it judged and run again: ', code(`dvc unfreeze ${stage.address}`), '.']];
    case 'unknown':
      return [
        [
          'To find out: fetch what it reads (',
          code(`lockstep fetch -d ${stage.address}`),
          '), or let the remote be asked.',
        ],
      ];
    case 'stale':
    case 'waiting':
      return [
        ...lost.map(lostWords),
        ...verdict.reasons.flatMap((reason) => adviceFor(reason, made)),
        ...lastStep(planned, lost.length > 0),
      ];
    default:
      return verdict.kind satisfies never;
  }
}

/** An uncached out that Git does not hold either (dvc-compat C-176): nothing can bring it back, so it is stale for good. */
function lostWords({ stage, reason }: { readonly stage: string; readonly reason: PathReason }): Words {
  return [
    code(reason.path),
    ' of ',
    code(stage),
    ' is not cached by DVC and not in Git, so no clone can restore it and the stage is stale in each of them. To end that, ',
    'either commit the file (',
    code(`git add -f ${reason.at}`),
    '), or remove ',
    code('cache: false'),
    ' from the output, run the stage and push it.',
  ];
}

/** `made`: paths that an earlier stage will make. */
function adviceFor(reason: Reason, made: ReadonlySet<string>): Words[] {
  if (reason.kind === 'missing-dep' && (made.has(reason.path) || made.has(reason.at))) return [];
  if (reason.kind === 'missing-dep') {
    return [
      [
        code(reason.path),
        ' is neither here nor made or tracked by anything: add the file, or correct the path in the stage.',
      ],
    ];
  }
  if (reason.kind === 'always-changed') {
    return [
      [
        'To let it rest between runs, remove ',
        code('always_changed'),
        ' or give it dependencies or outputs.',
      ],
    ];
  }
  return [];
}

function lastStep({ stage, verdict, causedBy }: PlannedStage, isLost: boolean): Words[] {
  if (stage.cmd === undefined) {
    return [
      [
        'To record what is here: ',
        code(`lockstep commit ${stage.address}`),
        '; to bring back what is recorded: ',
        code(`lockstep checkout ${stage.address}`),
        '.',
      ],
    ];
  }
  const repro = code(`lockstep repro ${stage.address}`);
  const along: Words = causedBy.length === 0 ? [] : [' (runs ', ...list(causedBy, 3), ' first)'];
  if (verdict.reasons.length === 1 && verdict.reasons[0]?.kind === 'always-changed')
    return [['To run it: ', repro, '.']];
  return [
    [
      isLost ? 'Until then, to make it here: ' : 'To bring it up to date: ',
      repro,
      ...along,
      ', then commit ',
      code('dvc.lock'),
      '.',
    ],
  ];
}
