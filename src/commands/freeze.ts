import { type Failure, fail, ok, type Result } from '../failure.ts';
import { stagesInFile } from '../project/find-stages.ts';
import type { Stage } from '../project/stage.ts';
import { parseTarget } from '../project/target-text.ts';
import type { Key, Mapping, Value } from '../values/value.ts';
import { dumpDvcFile, dumpStage, dvcFileContent, verbFailures } from './stage-dump.ts';
import type { Verb } from './verb.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `freeze`: stages that no run touches until they are unfrozen (dvc: dvc/repo/freeze.py). */
export const freeze: Verb = freezing(
  'freeze',
  'Freeze stages or .dvc files: runs leave them as they are',
  true,
);

/** `unfreeze`: the way back. */
export const unfreeze: Verb = freezing('unfreeze', 'Unfreeze stages or .dvc files', false);

function freezing(name: 'freeze' | 'unfreeze', help: string, frozen: boolean): Verb {
  return {
    name,
    help,
    args: '<targets...>',
    options: [],
    exit: { style: 'dvc', failure: 1 },
    async run({ args }, host) {
      const what = `${name} ${args.join(' ')}`;
      const done = await withWriting(host, { what, scmContext: false }, (writing) =>
        setEach(writing, args, { name, frozen }),
      );
      return done.ok ? 0 : verbFailures(done.failures);
    },
  };
}

/** Every target that can be is done; the failures of the others come back together. */
async function setEach(
  writing: Writing,
  words: readonly string[],
  { name, frozen }: { readonly name: string; readonly frozen: boolean },
): Promise<Result<undefined>> {
  const failures: Failure[] = [];
  for (const word of words) {
    const stage = oneStage(writing, word);
    const done = stage.ok ? set(writing, { ...stage.value, frozen }) : stage;
    if (!done.ok) failures.push(...verbFailures(done.failures, `failed to ${name} '${word}' - `).failures);
  }
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}

/** The one stage that a target names; the name of a `dvc.yaml` alone names none (dvc: dvc/repo/stage.py load_one). */
function oneStage({ project, session }: Writing, word: string): Result<Stage> {
  const target = parseTarget(word);
  if ('didYouMean' in target)
    return fail({ reason: 'usage', message: `Did you mean: \`${target.didYouMean}\`?` });
  const file = target.file ?? 'dvc.yaml';
  const found = stagesInFile(project, { file, name: target.name, cwd: session.cwd });
  if (!found.ok) return found;
  const [stage] = found.value;
  if (target.name === undefined && !file.endsWith('.dvc')) {
    const message = `Stage name not provided.Please specify the name as: \`${file}:stage_name\``;
    return fail({ reason: 'usage', message });
  }
  if (stage !== undefined && (stage.name === undefined || stage.name === target.name)) return ok(stage);
  return fail({ reason: 'usage', message: `Stage '${target.name}' not found inside '${file}' file` });
}

function set(writing: Writing, stage: Stage): Result<undefined> {
  return stage.dvcFile === undefined
    ? dumpStage(writing, stage)
    : dumpDvcFile(writing, stage.file, frozenContent(stage));
}

/** Nothing else about the file is computed anew. */
function frozenContent(stage: Stage): Mapping {
  const recorded = stage.lock ?? { deps: [], outs: [] };
  const value = new Map([...(stage.dvcFile ?? [])].filter(([key]) => key !== 'locked' && key !== 'frozen'));
  if (stage.frozen) value.set('frozen', true);
  const content = new Map<Key, Value>(dvcFileContent({ ...stage, dvcFile: value }, recorded));
  const md5 = stage.dvcFile?.get('md5');
  if (md5 === undefined || md5 === null) content.delete('md5');
  else content.set('md5', md5);
  return content;
}
