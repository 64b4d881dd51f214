import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
import { fail, ok, type Result } from '../failure.ts';
import { addStage } from '../project/dvc-yaml-edit.ts';
import { buildGraph } from '../project/graph.ts';
import { type NewStage, newStage, outLists } from '../project/new-stage.ts';
import { joinPath } from '../project/place.ts';
import type { Stage } from '../project/stage.ts';
import { addressFrom } from '../report/address.ts';
import { fsPath } from '../workspace/file-name.ts';
import { safePath } from '../workspace/safe-path.ts';
import { usageExitCode } from './exit-code.ts';
import { relativePath } from './relative.ts';
import { verbFailures } from './stage-dump.ts';
import type { Verb, Words } from './verb.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `stage add`: one more stage in the dvc.yaml of this folder (dvc: dvc/commands/stage.py CmdStageAdd, dvc/repo/stage.py). */
export const stageAdd: Verb = {
  name: 'stage add',
  help: 'Add a stage to dvc.yaml',
  args: '[command...]',
  remainder: true,
  options: [
    { flags: '-n, --name <name>', help: 'name of the stage' },
    { flags: '-f, --force', help: 'replace the stage of that name' },
    { flags: '-d, --deps <path>', help: 'something that the command reads', repeat: true },
    { flags: '-p, --params <[file:]keys>', help: 'parameters that the command reads', repeat: true },
    { flags: '-o, --outs <path>', help: 'something that the command makes', repeat: true },
    { flags: '-O, --outs-no-cache <path>', help: 'an output that stays out of the cache', repeat: true },
    { flags: '--outs-persist <path>', help: 'an output that is not removed before a run', repeat: true },
    { flags: '--outs-persist-no-cache <path>', help: 'both of it', repeat: true },
    { flags: '-m, --metrics <path>', help: 'a metrics file', repeat: true },
    {
      flags: '-M, --metrics-no-cache <path>',
      help: 'a metrics file that stays out of the cache',
      repeat: true,
    },
    { flags: '--plots <path>', help: 'a plots file', repeat: true },
    { flags: '--plots-no-cache <path>', help: 'a plots file that stays out of the cache', repeat: true },
    { flags: '-w, --wdir <path>', help: 'the folder that the command runs in' },
    { flags: '--always-changed', help: 'the stage is stale on every run' },
    { flags: '--desc <text>', help: 'what the stage is for' },
    { flags: '--run', help: 'run the stage' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const { name, quiet, run } = words.options;
    if (typeof name !== 'string') {
      terminal.err('ERROR: the following arguments are required: -n/--name\n');
      return usageExitCode(stageAdd.exit);
    }
    const done = await withWriting(host, { what: `stage add ${name}`, scmContext: true }, (writing) =>
      addOne(writing, name, words),
    );
    if (!done.ok) return verbFailures(done.failures);
    if (quiet !== true) terminal.out(`Added stage '${name}' in 'dvc.yaml'\n`);
    if (run === true) {
      const { repro } = await import('./repro.ts');
      const ending = await repro.run(
        { args: [name], options: { singleItem: true, quiet: true } },
        host,
        terminal,
      );
      if (ending !== 0) return ending;
    }
    if (quiet !== true) terminal.out(done.value.hint);
    return 0;
  },
};

async function addOne(writing: Writing, name: string, words: Words): Promise<Result<undefined>> {
  const { session, project } = writing;
  const file = joinPath(session.cwd, 'dvc.yaml');
  const declared = declaredStage(name, file, words);
  const folder = await checkFolders(writing, file, words.options.wdir);
  if (!folder.ok) return folder;
  const old = project.stages.find((stage) => stage.file === file && stage.name === name);
  const places = {
    root: session.projectRoot,
    ignore: await session.ignore(),
    remotes: session.config.remotes,
  };
  const stage = newStage({ ...declared, wdir: folder.value }, places, old);
  if (!stage.ok) return stage;
  const isKnown = old !== undefined || project.groups.get(file)?.has(name) === true;
  if (isKnown && words.options.force !== true)
    return refuse(
      `Stage '${name}' already exists in '${relativePath(file, session.cwd)}'. Use '--force' to overwrite.`,
    );
  const fits = checkGraph(writing, stage.value);
  if (!fits.ok) return fits;
  const written = writeStage(writing, stage.value);
  return written.ok ? ignoreOuts(writing, stage.value) : written;
}

function declaredStage(name: string, file: string, { args, options }: Words): NewStage {
  const outs = Object.keys(outLists).map((list) => [list, listed(options[list])] as const);
  return {
    name,
    file,
    cmd: commandLine(args),
    wdir: '',
    deps: listed(options.deps),
    params: listed(options.params),
    outs: Object.fromEntries(outs),
    alwaysChanged: options.alwaysChanged === true,
    desc: typeof options.desc === 'string' ? options.desc : undefined,
  };
}

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Words become a line again: those with blanks get quotes, as DVC does it (dvc: dvc/commands/stage.py parse_cmd). */
function commandLine(words: readonly string[]): string {
  if (words.length < 2) return words.join(' ');
  return words
    .map((word) => (word === '' ? '""' : word.includes(' ') && !word.includes('"') ? `"${word}"` : word))
    .join(' ');
}

/** May the file be written, and is the folder of the command one of the project? Gives it, project-relative. */
async function checkFolders(writing: Writing, file: string, wdir: unknown): Promise<Result<string>> {
  const { session } = writing;
  const hidden = await session.git?.isIgnored(session.projectRoot, [file]);
  if (hidden !== undefined && hidden.size > 0)
    return refuse(`bad DVC file name '${relativePath(file, session.cwd)}' is git-ignored.`);
  if (typeof wdir !== 'string') return ok(session.cwd);
  const path = resolve(session.host.cwd, wdir);
  const stats = statSync(path, { throwIfNoEntry: false });
  const say = (what: string) => refuse(`stage working dir '${path}' ${what}`);
  if (stats === undefined) return say('does not exist');
  if (!stats.isDirectory()) return say('is not directory');
  const inside = path === session.projectRoot || path.startsWith(`${session.projectRoot}/`);
  return inside ? ok(path.slice(session.projectRoot.length + 1)) : say('is outside of DVC repo');
}

/** Do the outs get along with those of the others, and is there no cycle? (dvc: dvc/repo/__init__.py check_graph) */
function checkGraph({ project, session }: Writing, stage: Stage): Result<undefined> {
  const others = project.stages.filter(({ address }) => address !== stage.address);
  const rest = buildGraph(others, session.projectRoot).graph;
  for (const { path, place } of stage.outs) {
    if (place.kind === 'outside') continue;
    const made = rest.producerOf(place.kind === 'url' ? place.url : place.path);
    if (made === undefined) continue;
    const by = addressFrom(made.stage, session.cwd);
    return refuse(
      `output '${path}' is already specified in stage: '${by}'.\nUse \`dvc remove ${by}\` to stop tracking the overlapping output.`,
    );
  }
  const { failures } = buildGraph([stage, ...others], session.projectRoot);
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}

function writeStage(writing: Writing, stage: Stage): Result<undefined> {
  const target = safePath(writing.session.projectRoot, stage.file);
  if (!target.ok) return target;
  const path = fsPath(target.value);
  const text = addStage(existsSync(path) ? readFileSync(path, 'utf8') : undefined, stage);
  if (!text.ok) return text;
  writeFileAtomic(target.value, text.value);
  writing.files.track(stage.file);
  return ok(undefined);
}

/** Outs in folders that are not there yet get their line when the stage runs. */
async function ignoreOuts({ files, session }: Writing, stage: Stage): Promise<Result<undefined>> {
  for (const { place, cache } of stage.outs) {
    if (!cache || place.kind !== 'inside') continue;
    if (!existsSync(fsPath(join(session.projectRoot, place.path, '..')))) continue;
    const done = await files.ignore(place.path);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

function refuse(message: string): Result<never> {
  return fail({ reason: 'project', message });
}
