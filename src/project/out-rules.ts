import type { Failure } from '../failure.ts';
import type { PathTrie } from './path-trie.ts';
import type { Output, Place, Stage } from './stage.ts';

/** An output and the stage that makes it. */
export interface Made {
  readonly stage: Stage;
  readonly output: Output;
}

/**
 * Puts every output of every stage into the trie and tells which of them cannot stand side by side: two at one path, one
 * inside another, a stage's own file inside an out (dvc: dvc/repo/trie.py, dvc/repo/graph.py; texts as DVC's).
 * Of two outs at one path the first stays.
 */
export function checkOuts(
  stages: readonly Stage[],
  outs: PathTrie<Made>,
  parts: (place: Place) => string[],
): Failure[] {
  const failures: Failure[] = [];
  for (const stage of stages) {
    for (const output of stage.outs) {
      const path = parts(output.place);
      const { above, below } = outs.around(path);
      const same = above.length === 0 ? undefined : outs.get(path);
      if (same !== undefined) {
        failures.push(duplicate({ stage, output }, same));
        continue;
      }
      const inner = below[0];
      const outer = above[0];
      if (inner !== undefined) failures.push(overlap({ stage, output }, inner, output));
      else if (outer !== undefined) failures.push(overlap(outer, { stage, output }, output));
      outs.set(path, { stage, output });
    }
  }
  const covers = new Map<string, Made | undefined>();
  for (const stage of stages) {
    const { file } = stage;
    if (!covers.has(file)) covers.set(file, outs.above(parts({ kind: 'inside', path: file }))[0]);
    const cover = covers.get(file);
    if (cover !== undefined) failures.push(fileInsideOut(stage, cover));
  }
  return failures;
}

function duplicate(made: Made, same: Made): Failure {
  const path = shown(made.output);
  const message =
    made.stage.address === same.stage.address
      ? `output '${path}' is already specified in stage: '${made.stage.address}'.`
      : `output '${path}' is specified in:\n\t- ${same.stage.address}\n\t- ${made.stage.address}`;
  return {
    reason: 'project',
    message,
    ...(made.output.location === undefined ? {} : { location: made.output.location }),
    hint: `Use \`dvc remove\` with any of the above targets to stop tracking the overlapping output, or give one of them another path (first declared at ${lineOf(same)})`,
  };
}

function overlap(parent: Made, inner: Made, culprit: Output): Failure {
  return {
    reason: 'project',
    message: `The output paths:\n'${shown(parent.output)}'('${parent.stage.address}')\n'${shown(inner.output)}'('${inner.stage.address}')\noverlap and are thus in the same tracked directory.`,
    ...(culprit.location === undefined ? {} : { location: culprit.location }),
    hint: `To keep reproducibility, outputs should be in separate tracked directories or tracked individually (declared at ${lineOf(parent)} and ${lineOf(inner)})`,
  };
}

function fileInsideOut(stage: Stage, cover: Made): Failure {
  return {
    reason: 'project',
    message: `stage: '${stage.address}' is within an output '${shown(cover.output)}' of another stage`,
    location: stage.location,
    hint: `move ${stage.file} out of that folder, or give the output at ${lineOf(cover)} another path`,
  };
}

/** The path of an output as people know it: from the project root where it lies inside. */
function shown({ place, path }: Output): string {
  return place.kind === 'inside' ? place.path : path;
}

function lineOf({ stage, output }: Made): string {
  const { file, line } = output.location ?? stage.location;
  return line === undefined ? file : `${file}:${line}`;
}
