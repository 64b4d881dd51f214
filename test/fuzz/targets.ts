import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarker } from '../../src/github/marker.ts';
import { readResult } from '../../src/github/result/read-result.ts';
import { harmlessLines } from '../../src/github/runner-commands.ts';
import { parseSlash } from '../../src/github/slash/parse-slash.ts';
import { readIni } from '../../src/project/config/ini.ts';
import { parseLock, parseLockEntry } from '../../src/project/dvc-lock/dvc-lock.ts';
import { parseListing } from '../../src/store/s3/list-page.ts';
import { parseTree } from '../../src/store/tree.ts';
import { readEntries } from '../../src/store/web/webdav-entries.ts';
import { XmlError } from '../../src/store/web/webdav-xml.ts';
import { readValues } from '../../src/values/load.ts';
import { readYaml } from '../../src/values/yaml/read.ts';
import { obeyed } from '../github/runner-parser.ts';
import { load } from '../project/loading.ts';
import { listAzure } from './azure-listing.ts';
import { mutated } from './mutated.ts';
import * as seeds from './seeds.ts';

/** Something that takes texts from outside, with texts that it knows. */
export interface Target {
  readonly name: string;
  /** Each position of the input is made from one of these */
  readonly seeds: readonly (readonly string[])[];
  /** Throws or rejects if what came of it is wrong */
  take(texts: readonly string[]): unknown;
  /** One of so many inputs is tried: it costs as much as all of them elsewhere */
  readonly oneOf?: number;
}

const document = (
  name: string,
  known: readonly string[],
  read: (text: string) => unknown,
  oneOf = 1,
): Target => ({ name, seeds: [known], oneOf, take: ([text = '']) => read(text) });

/** The readers of listings say what is wrong by these; their callers turn them into failures. */
function listing(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof XmlError) && (error as Error).constructor.name !== 'BrokenListing') throw error;
  }
}

const project: Target = {
  name: 'a whole project: dvc.yaml with its templates, a .dvc file, dvc.lock',
  seeds: [[seeds.dvcYaml], [seeds.dvcFile], [seeds.lock]],
  oneOf: 4,
  take: ([yaml = '', file = '', lock = '']) =>
    load({
      'dvc.yaml': yaml,
      'data.dvc': file,
      'dvc.lock': lock,
      'params.yaml': seeds.yaml,
      'p.toml': seeds.toml,
    }),
};

function isOwnMarker(text: string): void {
  const read = parseMarker(text);
  if (read === undefined) return;
  assert.ok(text.startsWith('<!-- lockstep:1 '));
  assert.ok(Number.isSafeInteger(read.run) && read.run >= 0);
  assert.deepEqual(Object.keys(read).sort(), ['head', 'name', 'run']);
  assert.doesNotMatch(`${read.name}${read.head}`, /[\r\n>]/);
}

async function isOwnCommand(text: string): Promise<void> {
  const command = await parseSlash(text, '/dvc');
  if (command !== undefined) assert.ok(text.trimEnd().startsWith('/dvc'));
}

const printed = [
  '::set-output name=x::y',
  'a ##[set-output name=x;]y',
  ' ::add-mask::e',
  'plain text',
  '\u0085::error::x',
];

/** Everything that reads text from outside: the ten targets of goal G-20, some of them in their parts. */
export const targets: readonly Target[] = [
  document('YAML', [seeds.yaml, seeds.dvcYaml, seeds.lock], (text) => readYaml(text, 'f')),
  project,
  document('dvc.lock', [seeds.lock], (text) => parseLock(text, 'dvc.lock')),
  document('a run-cache entry', [seeds.entry], (text) => parseLockEntry(text, 'entry')),
  document('a .dvc file', [seeds.dvcFile], (text) => load({ 'data.dvc': text }), 4),
  document('a manifest', [seeds.manifest], (text) => parseTree(Buffer.from(text))),
  document('TOML', [seeds.toml], (text) => readValues('p.toml', Buffer.from(text))),
  document('JSON', [seeds.json], (text) => readValues('p.json', Buffer.from(text))),
  document('Python', [seeds.python], (text) => readValues('p.py', Buffer.from(text))),
  document('.dvc/config', [seeds.ini], (text) => readIni(text, 'config')),
  document('commands', ['/dvc repro train -f', '/dvc plan', '/dvc explain "a b"'], isOwnCommand),
  document('what a stage prints', printed, (text) =>
    assert.deepEqual(obeyed(harmlessLines(text).join('\n')), []),
  ),
  document('the marker of a comment', [seeds.marker], isOwnMarker),
  document('a result of another job', [seeds.result, seeds.json], (text) => readResult(Buffer.from(text))),
  document('a listing of S3', [seeds.s3], (text) => listing(() => parseListing(text))),
  document('a listing of Azure', [seeds.azure], listAzure, 4),
  document('a listing of WebDAV', [seeds.webdav], (text) => listing(() => readEntries(text, '/a/'))),
];

const prototypes = [Object.prototype, Array.prototype, Map.prototype, String.prototype, Function.prototype];
const namesOf = () => JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)));
const untouched = namesOf();

/** What an input may take, in milliseconds (goal G-20). */
const longest = 1_000;

/**
 * Gives a target so many inputs. Throws with the input, as small as it can be made, if one makes it throw, take longer than a second of
 * processor time, or change a prototype. Gives how many it saw.
 */
export async function attackReader(target: Target, inputs: number, seed?: number): Promise<number> {
  const numRuns = Math.ceil(inputs / (target.oneOf ?? 1));
  const input = fc.tuple(...target.seeds.map(mutated));
  const property = fc.asyncProperty(input, async (texts) => {
    const before = process.cpuUsage();
    await target.take(texts);
    const { user, system } = process.cpuUsage(before);
    assert.ok((user + system) / 1000 < longest, `took ${(user + system) / 1000} ms`);
    assert.equal(namesOf(), untouched);
  });
  await fc.assert(property, {
    numRuns,
    includeErrorInReport: true,
    ...(seed === undefined ? {} : { seed }),
  });
  return numRuns;
}
