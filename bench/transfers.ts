import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Contending,
  contenders,
  count,
  type DataMeasured,
  type Programs,
  type Scale,
  sizeOf,
} from './data.ts';
import { addRemote, type DataShape, forget, generateData, putAside } from './data-project.ts';
import { type Contender, measure } from './measure.ts';
import { type BenchServer, startDelay, startServer } from './servers.ts';

const delayMs = 30;

/** Scenarios T: everything that goes over the wire, with a real server beside it. */
export async function measureTransfers(
  scratch: string,
  programs: Programs,
  scale: Scale,
): Promise<DataMeasured[]> {
  if (programs.versitygw === undefined) return [];
  const server = await startServer(programs.versitygw, scratch);
  const line = await startDelay(server.url, delayMs);
  try {
    const { many, large } = scale;
    const near = { programs, server, url: server.url, remote: 'near', contender: contenders(scale.rounds) };
    const far = { ...near, url: line.url, remote: 'far' };
    const small = openBucket(near, far, join(scratch, 'many'), many);
    const one = openBucket(near, far, join(scratch, 'large'), large);
    const what = `${count(many)} objects of ${sizeOf(many)}`;
    return [
      transferred(`push of ${what}`, 'push', near, small),
      transferred(`push of ${what} that are there`, 'push again', near, small),
      transferred(`pull of ${what}`, 'pull', near, small),
      transferred(`pull of ${what}, ${delayMs} ms away`, 'pull', far, small),
      transferred(`push of one object of ${sizeOf(large)}`, 'push', near, one),
      transferred(`fetch of one object of ${sizeOf(large)}`, 'fetch', near, one),
    ];
  } finally {
    line.stop();
    server.stop();
  }
}

/** A way to the server. */
interface Route {
  readonly programs: Programs;
  readonly server: BenchServer;
  readonly url: string;
  readonly remote: string;
  readonly contender: Contending;
}

/** A project and its bucket, of the same name. */
interface Place {
  readonly folder: string;
  readonly bucket: string;
  readonly bucketFolder: string;
}

function openBucket(near: Route, far: Route, folder: string, shape: DataShape): Place {
  const bucket = basename(folder);
  generateData(folder, shape);
  for (const { remote, url } of [near, far]) addRemote(folder, remote, { bucket, url });
  return { folder, bucket, bucketFolder: near.server.bucket(bucket) };
}

type Work = 'push' | 'push again' | 'pull' | 'fetch';

function transferred(title: string, work: Work, route: Route, place: Place): DataMeasured {
  const { programs, server, remote, contender } = route;
  const verb = work === 'push again' ? 'push' : work;
  const prepare = (): void => before(work, place, server);
  const words = [verb, '-r', remote];
  const all = [
    contender('dvc', [programs.dvc, ...words], prepare),
    ...(work === 'push again' ? [] : copiers(work, route, place, prepare)),
    contender('lockstep', [process.execPath, programs.cli, ...words], prepare),
  ];
  return { title, times: measure(place.folder, all, server.clock) };
}

/** What has to be gone before the work is done anew. */
function before(work: Work, { folder, bucket, bucketFolder }: Place, server: BenchServer): void {
  putAside(join(folder, 'copy'));
  if (work === 'pull' || work === 'fetch') forget(folder, 'cache', 'data');
  if (work !== 'push') return;
  forget(folder);
  putAside(bucketFolder);
  server.bucket(bucket);
}

const sdkGet = fileURLToPath(new URL('./sdk-get.ts', import.meta.url));

/** Programs that copy objects and know nothing of what is in them. */
function copiers(
  work: Work,
  { programs: { s5cmd, rclone }, url, contender }: Route,
  { bucket }: Place,
  prepare: () => void,
): Contender[] {
  const found: Contender[] = [];
  const [here, there] = ['.dvc/cache/', `s3://${bucket}/`];
  if (s5cmd !== undefined) {
    const ends = work === 'push' ? [here, there] : [`${there}*`, 'copy/'];
    found.push(
      contender('s5cmd', [s5cmd, '--endpoint-url', url, '--numworkers', '256', 'cp', ...ends], prepare),
    );
  }
  if (rclone !== undefined) {
    const ends = work === 'push' ? [here, `bench:${bucket}`] : [`bench:${bucket}`, 'copy/'];
    found.push(
      contender('rclone', [rclone, 'copy', '--transfers', '64', '--checkers', '64', ...ends], prepare),
    );
  }
  const config = {
    RCLONE_CONFIG_BENCH_TYPE: 's3',
    RCLONE_CONFIG_BENCH_ENV_AUTH: 'true',
    RCLONE_CONFIG_BENCH_ENDPOINT: url,
  };
  if (work === 'pull') {
    const words = [process.execPath, sdkGet, url, bucket, 'copy'] as const;
    found.push(contender('AWS SDK for JavaScript', words, prepare));
  }
  return found.map((copier) => ({ ...copier, env: { ...copier.env, ...config } }));
}
