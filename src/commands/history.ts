import { type Failure, fail, ok, type Result } from '../failure.ts';
import { historyJson, historyMetrics, historyText, type MetricHistory } from '../report/history.ts';
import { stringifyJson } from '../report/json.ts';
import { metricHistory } from './evidence/metric-history.ts';
import { type Session, withSession } from './session.ts';
import type { Verb, Words } from './verb.ts';

/** `history [METRIC…]`: how metrics moved along the commits of the branch, from Git alone. */
export const history: Verb = {
  name: 'history',
  help: 'Show how metrics moved along the commits of the branch: table, sparkline or JSON, from Git alone',
  args: '[metrics...]',
  options: [
    { flags: '-n, --number <n>', help: 'how many commits that touched metrics (20)' },
    { flags: '--rev <rev>', help: 'the newest commit (HEAD)' },
    { flags: '--json', help: 'print one JSON object' },
  ],
  exit: { style: 'own', failure: 1 },
  async run(words, host, terminal) {
    const found = await withSession(host, (session) => historyIn(session, words));
    if (!found.ok) return found;
    const { commits, ids } = found.value;
    if (words.options.json === true) terminal.out(stringifyJson(historyJson(commits, ids)));
    else terminal.out(historyText(commits, ids));
    return 0;
  },
};

interface Found {
  readonly commits: MetricHistory;
  readonly ids: readonly string[];
}

async function historyIn(session: Session, { args, options }: Words): Promise<Result<Found>> {
  const max = options.number === undefined ? 20 : Number(options.number);
  if (!Number.isInteger(max) || max < 1 || max > 10_000) return fail(notANumber(String(options.number)));
  const rev = typeof options.rev === 'string' ? options.rev : 'HEAD';
  const from = await session.git?.revParse(rev);
  if (session.git !== undefined && from === undefined) return fail(unknown(rev));
  const commits = await metricHistory(session, { from: from ?? rev, max, every: false });
  if (!commits.ok) return commits;
  const ids = historyMetrics(commits.value, args);
  const missing = args.filter((name) => historyMetrics(commits.value, [name]).length === 0);
  return missing.length === 0
    ? ok({ commits: commits.value, ids })
    : fail(noSuchMetric(missing, commits.value));
}

function notANumber(text: string): Failure {
  return {
    reason: 'usage',
    message: `'${text}' is no number of commits`,
    hint: 'a whole number from 1 to 10000',
  };
}

function unknown(rev: string): Failure {
  return {
    reason: 'usage',
    message: `unknown Git revision '${rev}'`,
    hint: 'check the spelling; in a repository without commits there is no history',
  };
}

function noSuchMetric(names: readonly string[], commits: MetricHistory): Failure {
  const known = historyMetrics(commits, []).slice(0, 8).join(', ');
  return {
    reason: 'usage',
    message: `no commit has a metric called ${names.map((name) => `'${name}'`).join(', ')}`,
    hint: known === '' ? 'no commit has any metric' : `known metrics: ${known}`,
  };
}
