import { ok, type Result } from '../failure.ts';
import { isMapping, type Key, type Value } from '../values/value.ts';
import { readYaml } from '../values/yaml-read.ts';
import { emitYaml } from '../values/yaml-write.ts';
import { lockEntryValue } from './dvc-lock-entry.ts';
import type { LockEntry } from './stage.ts';

/** The text of a lock after some stages were recorded. */
export function updateLock(
  text: string | undefined,
  entries: ReadonlyMap<string, LockEntry>,
): Result<string> {
  const document = readYaml(text ?? "schema: '2.0'\n", 'dvc.lock');
  if (!document.ok) return document;
  const lock = new Map<Key, Value>(isMapping(document.value.value) ? document.value.value : []);
  const old = lock.get('stages');
  const stages = new Map<Key, Value>(isMapping(old) ? old : []);
  for (const [name, entry] of entries) stages.set(name, lockEntryValue(entry));
  lock.set('stages', stages);
  return ok(emitYaml(lock));
}
