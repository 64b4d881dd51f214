import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type DataShape, forget, generateData, placeFile, putAside } from './data-project.ts';
import { type Contender, measure, type Rounds, type Timing } from './measure.ts';
import { credentials } from './servers.ts';

/** One scenario's timings, by contender, the tool of this repository last. */
export interface DataMeasured {
  readonly title: string;
  readonly times: ReadonlyMap<string, Timing>;
}

/** Where the programs are; what is undefined is not installed, and left out. */
export interface Programs {
  readonly dvc: string;
  readonly cli: string;
  readonly s5cmd: string | undefined;
  readonly rclone: string | undefined;
  readonly versitygw: string | undefined;
}

/** Looks for the peers in their folder and on PATH. */
export function findPrograms(cli: string, env: NodeJS.ProcessEnv): Programs {
  const folder = env.LOCKSTEP_PEERS || join(homedir(), '.cache', 'lockstep-peers');
  const find = (name: string): string | undefined =>
    [join(folder, 'bin'), join(folder, 'tools', 'bin'), ...(env.PATH ?? '').split(delimiter)]
      .map((path) => join(path, name))
      .find(existsSync);
  return {
    dvc: join(folder, 'dvc', 'bin', 'dvc'),
    cli,
    // In the Python package a script starts it, which takes longer than many a transfer.
    s5cmd: globSync(join(folder, 'tools/lib/python*/site-packages/s5cmd/bin/s5cmd'))[0] ?? find('s5cmd'),
    rclone: find('rclone'),
    versitygw: find('versitygw'),
  };
}

/** How much is measured. */
export interface Scale {
  readonly rounds: Rounds;
  /** Scenario P5: how many stages are forced, and how many chains have a changed end */
  readonly runs: { readonly forced: number; readonly changed: number };
  /** Scenario C2 */
  readonly action: { readonly stages: number };
  readonly many: DataShape;
  readonly medium: DataShape;
  readonly tiny: DataShape;
  readonly large: DataShape;
}

/** What docs/performance.md reports. */
export const full: Scale = {
  rounds: { most: 5 },
  runs: { forced: 100, changed: 50 },
  action: { stages: 1000 },
  many: { files: 10_000, size: 4096 },
  medium: { files: 20_000, size: 20_480 },
  tiny: { files: 100_000, size: 4096 },
  large: { files: 1, size: 1 << 30 },
};

/** To see whether the bench itself works. */
export const quick: Scale = {
  rounds: { most: 1 },
  runs: { forced: 20, changed: 2 },
  action: { stages: 40 },
  many: { files: 300, size: 4096 },
  medium: { files: 500, size: 20_480 },
  tiny: { files: 1_000, size: 4096 },
  large: { files: 1, size: 1 << 25 },
};

/** Scenarios H and L: hashing and linking, without a server. */
export function measureLocal(scratch: string, programs: Programs, scale: Scale): DataMeasured[] {
  const { medium, tiny, large, rounds } = scale;
  return [
    ...[medium, tiny, large].flatMap((shape, i) =>
      measureHashing(join(scratch, `hash${i}`), programs, { shape, rounds }),
    ),
    measureLinking(join(scratch, 'link'), programs, scale),
  ];
}

/** A look at files whose hashes nobody knows, next to what only hashes them, and a second look. */
function measureHashing(
  folder: string,
  { dvc, cli }: Programs,
  { shape, rounds }: { readonly shape: DataShape; readonly rounds: Rounds },
): DataMeasured[] {
  const contender = contenders(rounds);
  generateData(folder, shape);
  if (shape.files === 1) placeFile(folder);
  const cold = (): void => forget(folder);
  const known = (): void => undefined;
  const each = (words: string) =>
    ['sh', '-c', `find data -type f -print0 | xargs -0 -P2 -n 500 ${words}`] as const;
  const what =
    shape.files === 1 ? `one file of ${sizeOf(shape)}` : `${count(shape)} files of ${sizeOf(shape)}`;
  const looks = (prepare: () => void): readonly [Contender, Contender] => [
    contender('dvc', [dvc, 'status'], prepare),
    contender('lockstep', [process.execPath, cli, 'status'], prepare),
  ];
  const [dvcFirst, oursFirst] = looks(cold);
  return [
    {
      title: `status of ${what}, nothing remembered`,
      times: measure(folder, [
        dvcFirst,
        contender('md5sum -P2', each('md5sum'), cold),
        contender('openssl dgst -md5 -P2', each('openssl dgst -md5'), cold),
        oursFirst,
      ]),
    },
    { title: `status of ${what}, once more`, times: measure(folder, looks(known)) },
  ];
}

function measureLinking(folder: string, { dvc, cli }: Programs, { many, rounds }: Scale): DataMeasured {
  const contender = contenders(rounds);
  generateData(folder, many, '[cache]\n    type = hardlink\n');
  const unlinked = (): void => putAside(join(folder, 'data'));
  return {
    title: `checkout of ${count(many)} files by hard links, objects known`,
    times: measure(folder, [
      contender('dvc', [dvc, 'checkout'], unlinked),
      contender('cp -rl', ['cp', '-rl', '.dvc/cache', 'data'], unlinked),
      contender('lockstep', [process.execPath, cli, 'checkout'], unlinked),
    ]),
  };
}

/** The size of one file, for a title. */
export function sizeOf({ size }: DataShape): string {
  return size < 1 << 20 ? `${size >> 10} KB` : `${size >> 20} MiB`;
}

/** How many files, for a title. */
export function count({ files }: DataShape): string {
  return files.toLocaleString('en');
}

/** Makes a contender of its name, its command and what is done before each round. */
export type Contending = (name: string, command: Contender['command'], prepare: () => void) => Contender;

/** Contenders with the server's credentials. What each prints differs; that it succeeds is enough here. */
export function contenders(rounds: Rounds): Contending {
  const env = { ...credentials, AWS_REGION: 'us-east-1' };
  return (name, command, prepare) => ({ name, command, prepare, env, rounds, check: () => undefined });
}
