import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { carriedText, parseCarried } from '../../project/dvc-lock/dvc-lock.ts';
import type { LockEntry } from '../../project/stage.ts';
import { readJson } from '../../values/json.ts';
import { isMapping } from '../../values/value.ts';

/** Who exported something: a run of a workflow, or a person's machine. */
export interface Exporter {
  /** `GITHUB_RUN_ID`, or a word for a terminal */
  readonly run: string;
  /** `GITHUB_RUN_ATTEMPT` */
  readonly attempt: number;
  /** Link to the run */
  readonly url?: string;
  /** Commit id of what was exported */
  readonly commit?: string;
}

/** Proof that a stage's commands ended well for one state of its inputs (docs/exports.md). */
export interface Receipt extends Exporter {
  /** The state, see `exportKey` */
  readonly key: string;
  readonly stage: string;
  /** When its commands were over, ISO 8601 in UTC */
  readonly at: string;
  /** What the lock has to record; absent if the run was killed before it had hashed the outs */
  readonly entry?: LockEntry;
}

/** A receipt is one JSON document of a few lines. */
export const maxReceiptBytes = 4 * 2 ** 20;

/** The text of a receipt, `lockstep.receipt/1`. */
export function receiptText({ entry, ...told }: Receipt): string {
  const carried = entry === undefined ? {} : { entry: carriedText(entry) };
  return `${JSON.stringify({ schema: 'lockstep.receipt/1', ...told, ...carried }, undefined, 2)}\n`;
}

/** Reads a receipt; it has to be of the state that was asked for. Fails with why it proves nothing. */
export function parseReceipt(text: string, key: string, file: string): Result<Receipt> {
  const document = readJson(text, file);
  if (!document.ok) return document;
  const { value } = document.value;
  if (!isMapping(value)) return fail(distrust(file, 'it is no mapping'));
  const word = (name: string) => {
    const found = value.get(name);
    return typeof found === 'string' ? found : undefined;
  };
  const [stage, at, run, url, commit] = ['stage', 'at', 'run', 'url', 'commit'].map(word);
  if (word('schema') !== 'lockstep.receipt/1') return fail(distrust(file, 'its schema is another one'));
  if (word('key') !== key) return fail(distrust(file, 'it belongs to another state'));
  if (stage === undefined || run === undefined || at === undefined || !isTime(at))
    return fail(distrust(file, 'it does not say which stage, when and by which run'));
  const carried = word('entry');
  const entry = carried === undefined ? undefined : parseCarried(carried, file);
  if (entry !== undefined && (!entry.ok || entry.value.failures !== undefined))
    return fail(distrust(file, 'what it says of the lock does not parse'));
  return ok({
    key,
    stage,
    at,
    run,
    attempt: Number(value.get('attempt') ?? 1) || 1,
    ...(url === undefined || !/^https?:\/\//.test(url) ? {} : { url }),
    ...(commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit) ? {} : { commit }),
    ...(entry === undefined ? {} : { entry: entry.value }),
  });
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

function distrust(file: string, why: string): Failure {
  return {
    reason: 'data',
    message: `the receipt '${file}' proves nothing: ${why}`,
    hint: 'look at who wrote it, then remove it to have the stage run again',
  };
}
