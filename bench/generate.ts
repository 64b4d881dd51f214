import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';

/** What a generated project looks like. */
export interface Shape {
  readonly stages: number;
  /** Does each stage read a parameter of its own? */
  readonly params: boolean;
}

/** Stages of a chain, each with the output of the one before it. */
export const chainLength = 20;

/**
 * Writes a DVC project in which everything is fresh: chains of stages, each with a source file, the output before it and
 * one output. The lock is computed here instead of by a thousand runs; `dvc status` has to agree before anything is timed.
 */
export function generate(folder: string, shape: Shape): void {
  for (const name of ['.dvc', 'src', 'out']) mkdirSync(join(folder, name), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const yaml = ['stages:'];
  const lock = ["schema: '2.0'", 'stages:'];
  for (let index = 0; index < shape.stages; index++) {
    const stage = makeStage(index, shape.params);
    write(stage.source.path, stage.source.text);
    write(stage.out.path, stage.out.text);
    cacheObject(folder, stage.out.text);
    yaml.push(...stageLines(stage));
    lock.push(...lockLines(stage));
  }
  write('dvc.yaml', `${yaml.join('\n')}\n`);
  write('dvc.lock', `${lock.join('\n')}\n`);
  if (shape.params) {
    const params = Array.from({ length: shape.stages }, (_, index) => `p${index}: ${index}\n`);
    write('params.yaml', params.join(''));
  }
  write('.dvc/config', '[core]\n    analytics = false\n');
  write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
  write('.gitignore', '/out\n');
  commitAll(folder, 'everything is fresh');
}

interface FileText {
  readonly path: string;
  readonly text: string;
}

interface GeneratedStage {
  readonly name: string;
  readonly cmd: string;
  readonly source: FileText;
  readonly before: FileText | undefined;
  readonly out: FileText;
  readonly param: string | undefined;
}

function makeStage(index: number, params: boolean): GeneratedStage {
  const source = { path: `src/s${index}.txt`, text: `source ${index}\n`.repeat(20) };
  const before = index % chainLength === 0 ? undefined : outOf(index - 1);
  return {
    name: `stage${index}`,
    cmd: `cat ${before?.path ?? ''} ${source.path} > ${outOf(index).path}`.replace('  ', ' '),
    source,
    before,
    out: outOf(index),
    param: params ? `p${index}` : undefined,
  };
}

function outOf(index: number): FileText {
  return { path: `out/o${index}.txt`, text: `output ${index}\n`.repeat(40) };
}

function stageLines({ name, cmd, source, before, out, param }: GeneratedStage): string[] {
  return [
    `  ${name}:`,
    `    cmd: ${cmd}`,
    '    deps:',
    ...paths(before, source).map(({ path }) => `    - ${path}`),
    ...(param === undefined ? [] : ['    params:', `    - ${param}`]),
    '    outs:',
    `    - ${out.path}`,
  ];
}

function lockLines({ name, cmd, source, before, out, param }: GeneratedStage): string[] {
  return [
    `  ${name}:`,
    `    cmd: ${cmd}`,
    '    deps:',
    ...paths(before, source).flatMap(entry),
    ...(param === undefined
      ? []
      : ['    params:', '      params.yaml:', `        ${param}: ${param.slice(1)}`]),
    '    outs:',
    ...entry(out),
  ];
}

/** Deps in the order in which DVC locks them: by path. */
function paths(before: FileText | undefined, source: FileText): FileText[] {
  return before === undefined ? [source] : [before, source];
}

function entry({ path, text }: FileText): string[] {
  return [`    - path: ${path}`, '      hash: md5', `      md5: ${md5(text)}`, `      size: ${text.length}`];
}

function cacheObject(folder: string, text: string): void {
  const oid = md5(text);
  const shelf = join(folder, '.dvc', 'cache', 'files', 'md5', oid.slice(0, 2));
  mkdirSync(shelf, { recursive: true });
  writeFileSync(join(shelf, oid.slice(2)), text, { mode: 0o444 });
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

/** Commits everything, in a repository that is made if there is none; gives the commit's hash. */
export function commitAll(folder: string, message: string): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'bench',
    GIT_AUTHOR_EMAIL: 'bench@lockstep.invalid',
    GIT_COMMITTER_NAME: 'bench',
    GIT_COMMITTER_EMAIL: 'bench@lockstep.invalid',
  };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '-m', message);
  return git('rev-parse', 'HEAD').trim();
}
