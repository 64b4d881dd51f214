import { createHash } from 'node:crypto';
import { visible } from '../../report/escape.ts';
import { mdCode, mdLink, mdMessage, mdText, mdWords } from '../../report/markdown/escape.ts';
import type { Report } from '../../report/report.ts';
import { drillWords } from '../../report/watch/drill-text.ts';
import type { FeedRow, Watch, WatchKind } from '../../report/watch/watch.ts';
import { lostWords, ruleWords } from '../../report/watch/watch-lines.ts';
import type { Finished } from '../finished.ts';

/** One cause that people should know about: one issue. */
export interface Alert {
  readonly kind: WatchKind;
  /** Of the project's folder and of the cause: the same for as long as it is the same cause */
  readonly scope: string;
  readonly key: string;
  readonly title: string;
  /** Markdown without the marker */
  readonly body: string;
}

/** What runs that watch found, and what they could judge: alerts of that kind and project that are not among them are over. */
export interface Alerts {
  readonly wanted: readonly Alert[];
  /** `scope kind` */
  readonly judged: ReadonlySet<string>;
}

/** The alerts of all projects of a run. Everything quoted is escaped. Pure. */
export function alertsOf(finished: readonly Finished[]): Alerts {
  const judged = new Set<string>();
  const wanted: Alert[] = [];
  for (const { folder, result } of finished) {
    const { watch, links } = result.report;
    if (watch === undefined) continue;
    const scope = digest('project', folder);
    for (const kind of watch.judged) judged.add(`${scope} ${kind}`);
    const found = [...causesOf(watch), ...runCause(result.report)].map((cause) =>
      alertOf(cause, { scope, folder, run: links.run }),
    );
    wanted.push(...found);
  }
  return { wanted, judged };
}

interface Cause {
  readonly kind: WatchKind;
  /** Tells causes of one kind apart */
  readonly subject: string;
  readonly title: string;
  /** Markdown */
  readonly lines: readonly string[];
}

function causesOf(watch: Watch): readonly Cause[] {
  const { feeds, broken, lost, drill } = watch;
  return [
    ...feeds.filter(({ state }) => state === 'broken').map(feedCause),
    ...broken.map((rule): Cause => {
      const { metric, limit, value } = rule;
      const title = `Metric ${metric} is ${value}; the rule is: ${limit}`;
      return {
        kind: 'metric',
        subject: `${metric}\0${limit}`,
        title,
        lines: [`❌ ${mdWords(ruleWords(rule))}.`],
      };
    }),
    ...lost.map((data): Cause => {
      const lines = [
        `❌ ${mdWords(lostWords(data))}.`,
        'Whoever still has the data can run `lockstep push --all-commits`; a backup remote brings it back with `lockstep fetch -r NAME --all-commits` before that.',
      ];
      return {
        kind: 'remote',
        subject: data.remote,
        title: `${data.remote} lost data that dvc.lock names`,
        lines,
      };
    }),
    ...(drill === undefined || drill.failures.length === 0
      ? []
      : [
          {
            kind: 'drill',
            subject: drill.remote,
            title: `The backup on ${drill.remote} does not restore everything`,
            lines: [
              `❌ ${mdWords(drillWords(drill))}.`,
              ...drill.failures.slice(0, 20).map(({ message }) => `- ❌ ${mdMessage(message)}`),
            ],
          } as const,
        ]),
  ];
}

/** A scheduled run that fails: nobody is looking. Gates are told by the metric that breaks its rule. */
function runCause({ stages, failures, watch, headline }: Report): readonly Cause[] {
  const failed = stages.filter(({ state }) => state === 'failed');
  if (watch?.judged.includes('run') !== true || failed.length + failures.length === 0) return [];
  const told = [...failed.flatMap(({ failure }) => failure ?? []), ...failures];
  const [first] = failed;
  const title =
    first === undefined
      ? `The scheduled run could not do its work: ${failures[0]?.message ?? ''}`
      : `The scheduled run failed: stage ${first.stage.address}`;
  const lines = [mdWords(headline), ...told.slice(0, 20).map(({ message }) => `- ❌ ${mdMessage(message)}`)];
  return [{ kind: 'run', subject: 'run', title, lines }];
}

function feedCause({ address, source, failure, old, new: now }: FeedRow): Cause {
  const message = failure?.message ?? 'it cannot be read';
  const lines = [
    `❌ ${mdCode(address, 100)} is imported from ${mdCode(source, 200)}: ${mdMessage(message)}.`,
    'The data that is recorded stays in use until this is over.',
    ...(failure?.hint === undefined ? [] : [`Next step: ${mdMessage(failure.hint)}.`]),
    ...(old === undefined ? [] : [`Recorded version: ${mdCode(old, 80)}`]),
    ...(now === undefined ? [] : [`Offered version: ${mdCode(now, 80)}`]),
  ];
  return {
    kind: 'feed',
    subject: `${address}\0${source}`,
    title: `Feed ${address} is broken: ${message}`,
    lines,
  };
}

function alertOf(
  { kind, subject, title, lines }: Cause,
  {
    scope,
    folder,
    run,
  }: { readonly scope: string; readonly folder: string; readonly run: string | undefined },
): Alert {
  const where = folder === '' ? [] : [`Project: ${mdCode(folder, 100)}`];
  const seen = run === undefined ? [] : [`Last seen by ${mdLink('this run', run)}.`];
  return {
    kind,
    scope,
    key: digest(kind, folder, subject),
    // A title is no Markdown but for code spans, and nobody is notified by a name in it.
    title: visible(title.replaceAll('`', "'"), 120),
    body: [...where, ...lines, ...seen, mdText(footer)].join('\n\n'),
  };
}

const footer =
  'This issue is kept up to date by scheduled runs, and closed by the first one that finds its cause gone.';

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
