import { createHash } from 'node:crypto';
import { carriedText } from '../../project/dvc-lock/dvc-lock.ts';
import type { LockedPath, Stage } from '../../project/stage.ts';
import type { StageInputs } from '../stage-inputs.ts';

/** What distinguishes exports of the same stage, besides its inputs. */
export interface ExportScope {
  /** Repository and project folder: a remote may serve several */
  readonly project: string;
  /** Commit id, which stands for the state of a stage that reads nothing */
  readonly commit?: string;
  /** A run that was told to export once more has a state of its own */
  readonly again?: string;
}

/**
 * The name of what an export hands out: 64 hex digits over repository, project, stage, command, deps and params, as the lock
 * will have them. Sizes take no part. Whoever receives it may drop a second delivery under the same name.
 */
export function exportKey(stage: Stage, inputs: StageInputs, scope: ExportScope): string {
  const deps = inputs.deps.map(({ size: _size, nfiles: _nfiles, ...dep }): LockedPath => dep);
  const outs = stage.outs.map(({ path }) => ({ path, hashName: 'md5' as const }));
  const entry = carriedText({ cmd: stage.cmd ?? '', deps, params: inputs.params, outs });
  const readsNothing = stage.deps.length === 0;
  const parts = [
    'lockstep.export/1',
    scope.project,
    stage.address,
    entry,
    readsNothing ? (scope.commit ?? '') : '',
    scope.again ?? '',
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The folder of a state in a store, with its final `/`: beside DVC's `runs/`, where DVC does not look. */
export function exportFolder(key: string): string {
  return `lockstep/exports/${key.slice(0, 2)}/${key}/`;
}
