import { fail, ok, type Result } from '../../failure.ts';
import { getEntry, parseForUpdate, setEntry, writeUpdated } from '../../values/yaml/edit.ts';
import { type MappingNode, nodeOf } from '../../values/yaml/node.ts';
import type { LockEntry } from '../stage.ts';
import { lockEntryValue } from './entry.ts';
import { quickUpdate } from './quick.ts';

/**
 * The text of a lock after stages were recorded (dvc: dvc/dvcfile.py Lockfile.dump_stages; dvc-compat 5.3): names that are
 * there keep their place, new ones are appended, everything else is written again as DVC's YAML round trip does, with
 * comments, empty lines and styles. `undefined` text: there is no lock yet. Fails if the old text is no lock.
 */
export function updateLock(
  text: string | undefined,
  entries: ReadonlyMap<string, LockEntry>,
): Result<string> {
  const quick = quickUpdate(text ?? '', entries);
  if (quick !== undefined) return ok(quick);
  const parsed = parseForUpdate(text ?? '', 'dvc.lock');
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  if (root.entries.length === 0) setEntry(root, 'schema', nodeOf('2.0'));
  const stages = getEntry(root, 'stages') ?? emptyMapping();
  if (stages.kind !== 'mapping') {
    const location = { file: 'dvc.lock' };
    return fail({
      reason: 'project',
      message: "'dvc.lock' validation failed: expected a dictionary, in stages",
      location,
    });
  }
  setEntry(root, 'stages', stages);
  for (const [name, entry] of entries) setEntry(stages, name, nodeOf(lockEntryValue(entry)));
  return ok(writeUpdated(root));
}

function emptyMapping(): MappingNode {
  return { kind: 'mapping', flow: true, entries: [] };
}
