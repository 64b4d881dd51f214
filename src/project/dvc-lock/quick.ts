import { isMapping } from '../../values/value.ts';
import { parseForUpdate, writeUpdated } from '../../values/yaml/edit.ts';
import { readYaml } from '../../values/yaml/read.ts';
import { emitYaml } from '../../values/yaml/write.ts';
import type { LockEntry } from '../stage.ts';
import { lockEntryValue } from './entry.ts';

/** A lock that writing it again would not change, cut into the texts of its stages. */
interface Blocks {
  /** Everything in front of the first stage */
  readonly head: string;
  readonly texts: readonly string[];
  /** Which text is whose */
  readonly places: ReadonlyMap<string, number>;
  /** Stages with comments or styles of their own, whose texts may reach into each other */
  readonly styled: ReadonlySet<string>;
  readonly lastIsStyled: boolean;
}

const opening = "schema: '2.0'\nstages:\n";
/** Numbers of shared values run through the whole file, so that no stage with one can stand for itself. */
const anchor = /(?:: |- )[&*]/;
/** Locks of this process that are known to be normal, latest last: a run writes its few locks again and again. */
const proved = new Map<string, Blocks>();
const kept = 8;

/**
 * The lock with some stages replaced or appended, without writing the others again: after every stage of a project with
 * a thousand of them that would cost more than many stages do. `undefined` where that might give other bytes than
 * writing all of it.
 */
export function quickUpdate(text: string, entries: ReadonlyMap<string, LockEntry>): string | undefined {
  const blocks = proved.get(text) ?? prove(text);
  if (blocks === undefined) return undefined;
  const texts = [...blocks.texts];
  const places = new Map(blocks.places);
  let lossy = false;
  for (const [name, entry] of entries) {
    if (blocks.styled.has(name)) return undefined;
    const place = places.get(name) ?? texts.length;
    const block = blockText(name, entry);
    // What a comment behind the last stage belongs to once another follows is for the whole writer to say.
    if (place === texts.length && blocks.lastIsStyled) return undefined;
    if (anchor.test(block)) return undefined;
    lossy ||= isLossy(block);
    texts[place] = block;
    places.set(name, place);
  }
  if (texts.length === 0) return undefined;
  const updated = blocks.head + texts.join('');
  if (!lossy) remember(updated, { ...blocks, texts, places });
  return updated;
}

/**
 * Does the text have a line that ends in two spaces? A text that was folded there reads back with one, so that writing it
 * again gives other bytes (dvc-compat 5.4, C-071).
 */
export function isLossy(text: string): boolean {
  return text.includes('  \n');
}

function blockText(name: string, entry: LockEntry): string {
  return emitYaml(new Map([['stages', new Map([[name, lockEntryValue(entry)]])]])).slice('stages:\n'.length);
}

/** Cuts a lock up if it is normal: as a whole, or stage by stage where people have left comments. */
function prove(text: string): Blocks | undefined {
  if (text === '')
    return { head: opening, texts: [], places: new Map(), styled: new Set(), lastIsStyled: false };
  const at = text.indexOf(opening);
  if (at === -1 || !isComments(text.slice(0, at)) || anchor.test(text)) return undefined;
  const head = text.slice(0, at + opening.length);
  const texts = text.slice(head.length).split(/^(?= {2}[^ #\n])/m);
  const read = readYaml(text, 'dvc.lock');
  const stages = read.ok && isMapping(read.value.value) ? read.value.value.get('stages') : undefined;
  if (!isMapping(stages) || stages.size !== texts.length || !isStable(`${head}  x:\n    cmd: x\n`))
    return undefined;
  const names = [...stages.keys()].map(String);
  const styled = new Set<string>();
  if (emitYaml(new Map([['stages', stages]])) !== `stages:\n${texts.join('')}`) {
    for (const [index, block] of texts.entries()) {
      const name = names[index] ?? '';
      if (
        emitYaml(new Map([['stages', new Map([[name, stages.get(name) ?? null]])]])) === `stages:\n${block}`
      )
        continue;
      if (!isStable(`stages:\n${block}`)) return undefined;
      styled.add(name);
    }
  }
  const places = new Map(names.map((name, index) => [name, index]));
  const blocks = { head, texts, places, styled, lastIsStyled: styled.has(names.at(-1) ?? '') };
  remember(text, blocks);
  return blocks;
}

function isComments(text: string): boolean {
  return text.split('\n').every((line) => line === '' || line.startsWith('#'));
}

function isStable(text: string): boolean {
  const parsed = parseForUpdate(text, 'dvc.lock');
  return parsed.ok && writeUpdated(parsed.value) === text;
}

function remember(text: string, blocks: Blocks): void {
  proved.delete(text);
  proved.set(text, blocks);
  const [oldest] = proved.keys();
  if (proved.size > kept && oldest !== undefined) proved.delete(oldest);
}
