import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from './certificate.ts';
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
  const running: { stop(): void }[] = [];
  const started = <T extends { stop(): void }>(one: T): T => {
    running.push(one);
    return one;
  };
  try {
    const server = started(await startServer(programs.versitygw, scratch));
    const line = started(await startDelay(server.url, delayMs));
    const tls = makeCertificate(join(scratch, 'tls'));
    const secured = started(await startServer(programs.versitygw, scratch, tls));
    const near = { programs, server, url: server.url, remote: 'near', contender: contenders(scale.rounds) };
    const far = { ...near, url: line.url, remote: 'far' };
    const overTls = { ...near, server: secured, url: secured.url, remote: 'tls', authority: tls.authority };
    return transfers(scratch, scale, { near, far, overTls });
  } finally {
    for (const one of running) one.stop();
  }
}

function transfers(scratch: string, { many, large }: Scale, routes: Routes): DataMeasured[] {
  const { near, far, overTls } = routes;
  const small = openBucket(routes, join(scratch, 'many'), many);
  const one = openBucket(routes, join(scratch, 'large'), large);
  const [what, object] = [`${count(many)} objects of ${sizeOf(many)}`, `one object of ${sizeOf(large)}`];
  return [
    transferred(`push of ${what}`, 'push', near, small),
    transferred(`push of ${what} that are there`, 'push again', near, small),
    transferred(`pull of ${what}`, 'pull', near, small),
    ...inMemory(small, (place) => transferred(`pull of ${what}, files in memory`, 'pull', near, place)),
    transferred(`pull of ${what}, ${delayMs} ms away`, 'pull', far, small),
    transferred(`pull of ${what} over TLS`, 'pull', overTls, small),
    transferred(`push of ${object}`, 'push', near, one),
    transferred(`fetch of ${object}`, 'fetch', near, one),
    transferred(`fetch of ${object} over TLS`, 'fetch', overTls, one),
  ];
}

/** A way to the server. */
interface Route {
  readonly programs: Programs;
  readonly server: BenchServer;
  readonly url: string;
  readonly remote: string;
  readonly contender: Contending;
  /** File of the authority to trust; each program checks what it is shown against it */
  readonly authority?: string;
}

interface Routes {
  readonly near: Route;
  readonly far: Route;
  readonly overTls: Route;
}

/** A project and its bucket, of the same name. */
interface Place {
  readonly folder: string;
  readonly bucket: string;
  readonly bucketFolder: string;
}

function openBucket(routes: Routes, folder: string, shape: DataShape): Place {
  const bucket = basename(folder);
  generateData(folder, shape);
  for (const { remote, url, authority } of Object.values<Route>({ ...routes }))
    addRemote(folder, remote, { bucket, url, authority });
  return { folder, bucket, bucketFolder: routes.near.server.bucket(bucket) };
}

const memory = '/dev/shm';

/** The same with the project in a file system that is memory, where there is one: a disk takes longer to make a file than we to fetch it. */
function inMemory(place: Place, work: (place: Place) => DataMeasured): DataMeasured[] {
  if (!existsSync(memory)) return [];
  const scratch = mkdtempSync(join(memory, 'lockstep-bench-'));
  try {
    const folder = join(scratch, basename(place.folder));
    cpSync(place.folder, folder, { recursive: true });
    return [work({ ...place, folder })];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
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
  { programs: { s5cmd, rclone }, url, contender, authority }: Route,
  { bucket }: Place,
  prepare: () => void,
): Contender[] {
  const found: Contender[] = [];
  const add = (name: string, command: Contender['command'], env: Readonly<Record<string, string>>): void => {
    const made = contender(name, command, prepare);
    found.push({ ...made, env: { ...made.env, ...env } });
  };
  const trust = (variable: string) => (authority === undefined ? {} : { [variable]: authority });
  const [here, there] = ['.dvc/cache/', `s3://${bucket}/`];
  if (s5cmd !== undefined) {
    const ends = work === 'push' ? [here, there] : [`${there}*`, 'copy/'];
    const words = ['--endpoint-url', url, '--numworkers', '256', 'cp', ...ends];
    add('s5cmd', [s5cmd, ...words], trust('AWS_CA_BUNDLE'));
  }
  if (rclone !== undefined) {
    const ends = work === 'push' ? [here, `bench:${bucket}`] : [`bench:${bucket}`, 'copy/'];
    const words = ['copy', '--transfers', '64', '--checkers', '64', ...ends];
    add('rclone', [rclone, ...words], { ...rcloneConfig(url), ...trust('RCLONE_CA_CERT') });
  }
  if (work === 'pull') {
    const words = [process.execPath, sdkGet, url, bucket, 'copy'] as const;
    add('AWS SDK for JavaScript', words, trust('NODE_EXTRA_CA_CERTS'));
  }
  return found;
}

function rcloneConfig(url: string): Readonly<Record<string, string>> {
  return {
    RCLONE_CONFIG_BENCH_TYPE: 's3',
    RCLONE_CONFIG_BENCH_ENV_AUTH: 'true',
    RCLONE_CONFIG_BENCH_ENDPOINT: url,
  };
}
