import fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { DvcProcess } from './dvc-side.ts';
import type { Answer, Answers, Op, Scenario } from './scenario.ts';
import {
  addRemote,
  change,
  dagAnswer,
  git,
  isPointer,
  jsonAnswer,
  newProject,
  type Told,
  tree,
} from './side.ts';

/** Lets real DVC live through a scenario below a folder, and gives what it answered. */
export async function playDvc(scenario: Scenario, folder: string, dvc: DvcProcess): Promise<Answers> {
  let root = join(folder, 'work');
  newProject(root);
  const answers: (Answer | null)[] = [];
  for (const op of scenario.ops) {
    if (op.op === 'clone') root = await clone(root, folder, dvc);
    answers.push(change(root, op) ? null : await answer(op, root, dvc));
  }
  return answers;
}

async function clone(root: string, folder: string, dvc: DvcProcess): Promise<string> {
  addRemote(root);
  await dvc.ask(root, ['push', '-q']);
  const next = join(folder, 'clone');
  git(folder, 'clone', '--quiet', root, next);
  return next;
}

async function answer(op: Op, root: string, dvc: DvcProcess): Promise<Answer | null> {
  if (op.op === 'clone') return { outcomes: {}, failed: false, tree: tree(join(root, '../store')) };
  if (op.op === 'plan') return changedStages(root, dvc);
  if (op.op !== 'ask') return null;
  if (op.what === 'locks') await dvc.ask(root, ['pull', '-q', '--allow-missing']);
  const told = await dvc.ask(join(root, op.cd ?? ''), op.words);
  switch (op.what) {
    case 'status':
    case 'table':
      return jsonAnswer({ ...told, out: told.out.replaceAll(dirname(root), '<above>') });
    case 'dag':
      return dagAnswer(told);
    case 'dry':
      return told.code === 0 ? { stages: ran(told).sort() } : { failed: true };
    default:
      return {
        outcomes: outcomes(told),
        failed: told.code !== 0,
        tree: tree(root, op.what === 'locks' ? isPointer : undefined),
      };
  }
}

/** The stages that status lists after a full pull, in a copy that is thrown away. */
async function changedStages(root: string, dvc: DvcProcess): Promise<Answer> {
  const copy = `${root}-pulled`;
  fs.cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
  await dvc.ask(copy, ['pull', '-q', '--allow-missing']);
  const told = await dvc.ask(copy, ['status', '--json']);
  fs.rmSync(copy, { recursive: true });
  if (told.code !== 0) return { failed: true };
  const changed = JSON.parse(told.out) as Record<string, Listed>;
  const gone = Object.values(changed).flatMap((entries) => listed(entries, 'outs', 'not in cache'));
  const lost = Object.entries(changed).filter(([, entries]) => {
    const deps = listed(entries, 'deps', 'deleted');
    return (
      deps.some((path) => gone.some((out) => isWithin(path, out))) ||
      listed(entries, 'outs', 'not in cache').length > 0
    );
  });
  return { stages: Object.keys(changed).sort(), lost: lost.map(([name]) => name).sort() };
}

type Listed = readonly (string | { readonly [group: string]: Readonly<Record<string, unknown>> })[];

function listed(entries: Listed, group: 'deps' | 'outs', status: string): string[] {
  return entries.flatMap((entry) =>
    typeof entry === 'string'
      ? []
      : Object.entries(entry[`changed ${group}`] ?? {}).flatMap(([path, text]) =>
          text === status ? [path] : [],
        ),
  );
}

function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`);
}

function ran({ out }: Told): string[] {
  return [...out.matchAll(/^Running stage '(.*)':$/gm)].map(([, name = '']) => name);
}

/** What DVC said of each stage, in our words. */
function outcomes({ out, err }: Told): Record<string, string> {
  const said: readonly (readonly [RegExp, string])[] = [
    [/^(?:Stage )?'(.*)' didn't change, skipping$/gm, 'fresh'],
    [/^Stage '(.*)' is cached - skipping run, checking out outputs$/gm, 'restored'],
    [/^Running stage '(.*)':$/gm, 'ran'],
    [/^Verifying (?:data sources in|outputs in frozen) stage: '(.*)'$/gm, 'ran'],
  ];
  const failed = [...err.matchAll(/failed to reproduce (?:stages: )?('.*?'(?:(?:, | and )'.*?')*)/g)].flatMap(
    ([, names = '']) => [...names.matchAll(/'(.*?)'/g)].map(([, name]) => name),
  );
  const found = Object.fromEntries(
    said.flatMap(([pattern, word]) => [...out.matchAll(pattern)].map(([, name = '']) => [name, word])),
  );
  for (const name of failed) if (name !== undefined) delete found[name];
  return found;
}
