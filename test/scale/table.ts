import { lookUpsAtOnce } from '../../src/commands/run-cache-look.ts';
import {
  countOf,
  existenceRounds,
  fetchAll,
  none,
  pushAll,
  type Requests,
  runCacheEntries,
  runCacheLookups,
  sum,
  times,
} from './formulas.ts';
import { cacheUploads, jobCalls, limits } from './services.ts';
import {
  examplePrices,
  fragmentDownloads,
  jobsOf,
  type Line,
  matrixBytes,
  money,
  runnerMinutes,
  transferSeconds,
  type Wave,
  wavesSeconds,
} from './time-and-money.ts';

/** The size that `docs/scale.md` speaks of: one folder of a million objects, and a graph that is one, then many, then one. */
const objects = 1_000_000;
const bytes = 100_000;
const stages = [1, 9_998, 1];
const allStages = 10_000;
const line: Line = { latency: 0.03, width: 256, bandwidth: 100e6 };
const pace = { stageSeconds: 60, overheadSeconds: 90 };
const load = { objects, bytes, folders: 1, stored: 0 };
const full = { ...load, stored: objects };
const jobs = jobsOf(stages);
const allJobs = jobs.reduce((so, each) => so + each, 0);
const waves: readonly Wave[] = stages.map((each, i) => ({ stages: each, jobs: jobs[i] ?? 1 }));
const addressLength = 'work@1234'.length;

/** Three tables: the store, the machines, the limits. In Markdown, as they stand in `docs/scale.md`. */
export function tables(): string {
  const spread = `**Ten thousand stages on some machines.** ${stages.map(whole).join(', then ')}; ${pace.stageSeconds} s each, and ${pace.overheadSeconds} s a job besides.
Each stage reads a hundred of the objects and makes one.`;
  return [storeTable(), spread, machinesTable(), '**GitHub’s limits** with that graph.', limitsTable()].join(
    '\n\n',
  );
}

function storeTable(): string {
  const asked = { asked: objects + 1, stored: objects };
  const look = existenceRounds(asked) * line.latency;
  const moving = (requests: Requests) => transferSeconds(countOf(requests), objects * bytes, line);
  const [pushed, fetched] = [pushAll(load), fetchAll(load)];
  const again = pushAll(full, 0);
  const changed = pushAll(full, 2);
  const lookups = runCacheLookups(allStages);
  const kept = runCacheEntries(allStages, 0);
  const rows = [
    row('everything goes up', pushed, moving(pushed), 'bandwidth', objects * bytes, 0),
    row(
      'everything comes down',
      fetched,
      moving(fetched),
      'bandwidth, and money for bytes that leave',
      0,
      objects * bytes,
    ),
    row('push again, nothing is new', again, look, 'listings'),
    row('push again, one file is new', changed, look + 2 * line.latency, 'listings'),
    row(
      'run-cache look-ups of all stages',
      lookups,
      Math.ceil(allStages / lookUpsAtOnce) * line.latency,
      `latency: ${lookUpsAtOnce} at once`,
    ),
    row('run-cache entries of all stages', kept, transferSeconds(countOf(kept), 0, line), 'latency'),
  ];
  return table(
    ['', 'LIST', 'HEAD', 'GET', 'PUT', 'requests cost', 'a month kept, or moved', 'minutes', 'bound by'],
    rows,
  );
}

function row(
  what: string,
  requests: Requests,
  seconds: number,
  bound: string,
  storedBytes = 0,
  movedBytes = 0,
): string[] {
  const data = money({ requests: none, storedBytes, movedBytes }, examplePrices);
  const { list, head, get, put } = requests;
  const cost = money({ requests }, examplePrices);
  return [
    what,
    ...[list, head, get, put].map(whole),
    price(cost),
    data === 0 ? '–' : price(data),
    minutes(seconds),
    bound,
  ];
}

/** What the jobs of the widest wave ask of the remote, each with its part of the objects. */
function jobRequests(): Requests {
  const own = Math.ceil((stages[1] ?? 0) / (jobs[1] ?? 1));
  const inputs = Math.ceil(objects / allStages) * own;
  return sum(
    runCacheLookups(own),
    fetchAll({ objects: inputs, bytes, folders: 1 }),
    pushAll({ objects: own, bytes, folders: 0, stored: objects }),
    runCacheEntries(own, allStages),
  );
}

function machinesTable(): string {
  const requests = times(jobs[1] ?? 0, jobRequests());
  const paid = runnerMinutes(waves, pace);
  const rows = [1, 20, 100, 256].map((machines) => [
    whole(machines),
    whole(allJobs),
    whole(Math.ceil((jobs[1] ?? 0) / machines)),
    minutes(wavesSeconds(waves, { ...pace, machines })),
    whole(paid),
    price(money({ requests: none, minutes: paid }, examplePrices)),
    whole(countOf(requests)),
    price(money({ requests, movedBytes: objects * bytes }, examplePrices)),
  ]);
  const names = [
    'machines',
    'jobs',
    'rounds of the widest wave',
    'minutes',
    'runner minutes',
    'they cost',
    'requests to the remote',
    'they and their bytes cost',
  ];
  return table(names, rows);
}

function limitsTable(): string {
  const matrix = matrixBytes(allStages, allJobs, addressLength);
  const longest = Math.floor((limits.outputBytes / 2 - allJobs * 75 - 60) / allStages) - 3;
  const one = jobCalls({ comments: 100, seconds: 3_600, isFirst: true });
  const rows: [string, number, string, number][] = [
    ['jobs of a matrix', limits.matrixJobs, 'jobs of all waves', allJobs],
    [
      'bytes of a job’s outputs (UTF-16)',
      limits.outputBytes,
      `the matrix; addresses of up to ${longest} characters fit`,
      matrix,
    ],
    [
      'API requests an hour and repository',
      limits.apiPerHour,
      'commands in fan-out jobs, and one job of the action',
      one,
    ],
    ['', limits.apiPerHour, 'the action in every job', allJobs * one],
    [
      'cache uploads a minute and repository',
      limits.cacheUploadsPerMinute,
      'commands in fan-out jobs, and one job of the action',
      cacheUploads(1, true),
    ],
    [
      '',
      limits.cacheUploadsPerMinute,
      '100 jobs of the action that save in one minute',
      cacheUploads(100, false),
    ],
    ['', limits.cacheUploadsPerMinute, 'the same, at the same moment: at most', cacheUploads(100, true)],
    ['characters of a comment', limits.commentCharacters, 'a report of 10,000 stages: at most', 60_000],
    ['bytes of a job summary', limits.summaryBytes, 'the same: at most', 900 * 1_024],
  ];
  const cells = rows.map(([what, limit, at, used]) => [
    what,
    whole(limit),
    at,
    whole(used),
    used <= limit ? 'yes' : '**no**',
  ]);
  const downloads = [
    'artifacts',
    '–',
    'fragments that jobs download, with a merge',
    whole(fragmentDownloads(jobs)),
    '–',
  ];
  return table(['GitHub’s limit', 'is', 'here', 'takes', 'holds'], [...cells, downloads]);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function whole(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');
}

function price(amount: number): string {
  return amount.toFixed(2);
}

function minutes(seconds: number): string {
  const all = seconds / 60;
  return all < 1 ? all.toFixed(2) : all < 10 ? all.toFixed(1) : whole(all);
}
