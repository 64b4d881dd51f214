import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Output, Stage } from '../project/stage.ts';
import { addressFrom } from '../report/address.ts';
import { fsPath } from '../workspace/file-name.ts';
import { relativePath } from './relative.ts';
import { isUnrecorded } from './selected-outs.ts';
import type { Session } from './session.ts';

/**
 * Warns of outs whose content no lock records, as DVC does wherever it asks what is in use: nothing of theirs is kept or
 * compared (dvc: dvc/output.py get_used_objs).
 */
export function warnOfUnversioned(
  { host, cwd, projectRoot }: Session,
  outs: readonly { readonly stage: Stage; readonly output: Output }[],
): void {
  for (const { stage, output } of outs) {
    if (!isUnrecorded({ stage, output })) continue;
    const inside = output.place.kind === 'inside' ? output.place.path : undefined;
    const path = relativePath(inside ?? output.path, cwd);
    const name = `stage: '${addressFrom(stage, cwd)}'`;
    const isHere =
      inside !== undefined &&
      lstatSync(fsPath(join(projectRoot, inside)), { throwIfNoEntry: false }) !== undefined;
    const message =
      `Output '${path}'(${name}) is missing version info. Cache for it will not be collected. ` +
      'Use `dvc repro` to get your pipeline up to date.' +
      (isHere
        ? `\nYou can also use \`dvc commit ${addressFrom(stage, cwd)}\` to associate existing '${path}' with ${name}.`
        : '');
    host.emit({ kind: 'warning', failure: { reason: 'data', message } });
  }
}
