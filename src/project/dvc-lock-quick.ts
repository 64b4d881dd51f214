import { isMapping, type Mapping, type Value } from '../values/value.ts';
import { readYaml } from '../values/yaml-read.ts';
import { emitYaml } from '../values/yaml-write.ts';
import { lockEntryValue } from './dvc-lock-entry.ts';
import type { LockEntry } from './stage.ts';

/** A lock that is exactly what we would write: the texts of its stages in order, and which one is whose. */
interface Blocks {
  readonly texts: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

const opening = "schema: '2.0'\nstages:\n";
/** Numbers of shared values run through the whole file, so that no block with one can stand for itself. */
const anchor = /[&*]id[0-9]{3}/;
/** Locks of one process that are known to be normal, latest last. A run writes its few locks again and again. */
const proved = new Map<string, Blocks>();
const kept = 8;

/**
 * The lock with some stages replaced or appended, without writing the others again: after every stage of a project with
 * a thousand of them that would cost more than many stages do. `undefined` unless the old text is byte for byte what this
 * program writes (or empty), without anchors.
 */
export function quickUpdate(text: string, entries: ReadonlyMap<string, LockEntry>): string | undefined {
  if (text !== '' && !text.startsWith(opening)) return undefined;
  const blocks = proved.get(text) ?? prove(text);
  if (blocks === undefined) return undefined;
  const texts = [...blocks.texts];
  const places = new Map(blocks.places);
  for (const [name, entry] of entries) {
    const place = places.get(name) ?? texts.length;
    texts[place] = blockText(name, lockEntryValue(entry));
    places.set(name, place);
    if (anchor.test(texts[place] ?? '') && entries.size + blocks.texts.length > 1) return undefined;
  }
  if (texts.length === 0) return undefined;
  const updated = opening + texts.join('');
  if (!texts.some((block) => anchor.test(block))) remember(updated, { texts, places });
  return updated;
}

function blockText(name: string, stage: Value): string {
  return emitYaml(new Map([['stages', new Map([[name, stage]])]])).slice('stages:\n'.length);
}

function prove(text: string): Blocks | undefined {
  const texts = text === '' ? [] : text.slice(opening.length).split(/^(?= {2}[^ ])/m);
  const places = new Map<string, number>();
  for (const block of texts) {
    const read = readYaml(`stages:\n${block}`, 'dvc.lock');
    const stages = read.ok && isMapping(read.value.value) ? read.value.value.get('stages') : undefined;
    const [first] = isMapping(stages) ? (stages as Mapping) : [];
    if (first === undefined || typeof first[0] !== 'string' || anchor.test(block)) return undefined;
    if (places.has(first[0]) || blockText(first[0], first[1]) !== block) return undefined;
    places.set(first[0], places.size);
  }
  const blocks = { texts, places };
  remember(text, blocks);
  return blocks;
}

function remember(text: string, blocks: Blocks): void {
  proved.delete(text);
  proved.set(text, blocks);
  const [oldest] = proved.keys();
  if (proved.size > kept && oldest !== undefined) proved.delete(oldest);
}
