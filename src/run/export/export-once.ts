import { fail, ok, type Result } from '../../failure.ts';
import type { LockEntry, Stage } from '../../project/stage.ts';
import { type Store, StoreError } from '../../store/store.ts';
import { pause } from '../pause.ts';
import type { StageInputs } from '../stage-inputs.ts';
import { type Claim, type Patience, readClaim, tryClaim, usualPatience } from './claim.ts';
import { type ExportScope, exportFolder, exportKey } from './export-key.ts';
import type { Exporting } from './exporting.ts';
import { readSmall } from './read-small.ts';
import { parseReceipt, type Receipt, receiptText } from './receipt.ts';

/** An export that is about to happen: nobody else does it meanwhile. */
export interface StartedExport {
  readonly kind: 'started';
  /** What the receiver may know the delivery by: the same for every attempt at the same state */
  readonly key: string;
  /** The commands ended well. To be called at once; what it cannot write is a failure. */
  succeeded(): Promise<Result<Receipt>>;
  /** The outs are hashed and kept: what the lock records belongs to the proof. A comfort, so it cannot fail. */
  completed(receipt: Receipt, entry: LockEntry): Promise<Receipt>;
  /** Lets others in; to be called however it ended */
  end(): Promise<void>;
}

/** `known`: it was exported before. */
export type ExportStart =
  | StartedExport
  | { readonly kind: 'known'; readonly receipt: Receipt }
  | { readonly kind: 'cancelled' };

/** What starting an export needs besides the stage. */
export interface ExportSetting {
  readonly exporting: Exporting;
  readonly signal: AbortSignal;
  now(): number;
  note(text: string): void | Promise<void>;
}

/** The receipt of a state, if it was exported before. Fails if the place of receipts does not answer. */
export function findExport(
  stage: Stage,
  inputs: StageInputs,
  { exporting, signal, note }: ExportSetting,
): Promise<Result<Receipt | undefined>> {
  const { wanted } = keysOf(stage, inputs, exporting);
  return guarded(stage, async () => ok(await findReceipt(exporting.store, wanted, { signal, note })));
}

/**
 * Waits until nobody else exports the same state, and then either knows its receipt or is the only one to export it. A run that
 * was killed leaves a claim behind that nobody renews: its work is done again, under the same key.
 */
export function startExport(
  stage: Stage,
  inputs: StageInputs,
  setting: ExportSetting,
): Promise<Result<ExportStart>> {
  const { exporting, signal, note } = setting;
  const { patience = usualPatience } = exporting;
  const keys = keysOf(stage, inputs, exporting);
  const watch = new ClaimWatch(patience, note);
  const start = async (): Promise<Result<ExportStart>> => {
    while (!signal.aborted) {
      const turn = await takeTurn(stage, keys, { setting, gone: watch.gone });
      if (!('holders' in turn)) return ok(turn);
      await watch.look(turn.holders);
      await pause(patience.lookMs * (0.5 + Math.random()), signal);
    }
    return ok({ kind: 'cancelled' });
  };
  return guarded(stage, () =>
    start().catch((error: unknown) => {
      if (signal.aborted) return ok<ExportStart>({ kind: 'cancelled' });
      throw error;
    }),
  );
}

/** One look: what is known, the right to export, or who has it. */
async function takeTurn(
  stage: Stage,
  keys: Keys,
  { setting, gone }: { readonly setting: ExportSetting; readonly gone: ReadonlySet<string> },
): Promise<ExportStart | { readonly holders: ReadonlyMap<string, string> }> {
  const { exporting, signal } = setting;
  const { store, exporter, patience = usualPatience } = exporting;
  const receipt = await findReceipt(store, keys.wanted, setting);
  if (receipt !== undefined) return { kind: 'known', receipt };
  const place = { store, folder: exportFolder(keys.state), exporter, signal, patience };
  const tried = await tryClaim(place, gone);
  if (tried.kind === 'held') return tried;
  try {
    // Its holder may have ended between the two looks.
    const late = await findReceipt(store, keys.wanted, setting);
    if (late === undefined) return started(stage, keys, tried.claim, setting);
    await tried.claim.release();
    return { kind: 'known', receipt: late };
  } catch (error) {
    await tried.claim.release();
    throw error;
  }
}

interface Keys {
  /** Where claims of the state lie */
  readonly state: string;
  /** Whose receipt is asked for: of the state, or of this run if it is to export once more */
  readonly wanted: string;
}

function keysOf(stage: Stage, inputs: StageInputs, { project, exporter, again }: Exporting): Keys {
  const { commit, run } = exporter;
  const scope: ExportScope = { project, ...(commit === undefined ? {} : { commit }) };
  const state = exportKey(stage, inputs, scope);
  return { state, wanted: again ? exportKey(stage, inputs, { ...scope, again: run }) : state };
}

async function findReceipt(
  store: Store,
  key: string,
  { signal, note }: Pick<ExportSetting, 'signal' | 'note'>,
): Promise<Receipt | undefined> {
  const file = `${exportFolder(key)}receipt.json`;
  const text = await readSmall(store, file, signal);
  if (text === undefined) return undefined;
  const receipt = parseReceipt(text, key, file);
  if (receipt.ok) return receipt.value;
  await note(receipt.failures.map(({ message }) => message).join('; '));
  return undefined;
}

function started(
  stage: Stage,
  { state, wanted }: Keys,
  claim: Claim,
  { exporting, now }: ExportSetting,
): StartedExport {
  const { store, exporter } = exporting;
  const write = async (receipt: Receipt) => {
    for (const key of new Set([wanted, state])) {
      const bytes = Buffer.from(receiptText({ ...receipt, key }));
      // Also of a run that was cancelled a moment ago: what left the house is written down.
      const signal = AbortSignal.timeout(30_000);
      await store.write(`${exportFolder(key)}receipt.json`, { kind: 'bytes', bytes }, signal);
    }
  };
  return {
    kind: 'started',
    key: wanted,
    async succeeded() {
      const at = new Date(now()).toISOString();
      const receipt: Receipt = { key: wanted, stage: stage.address, at, ...exporter };
      try {
        await write(receipt);
        return ok(receipt);
      } catch (error) {
        if (!(error instanceof StoreError) && !(error instanceof DOMException)) throw error;
        return fail({
          reason: 'stage',
          message: `'${stage.address}' was exported, but its receipt could not be written: ${error.message}`,
          location: stage.location,
          hint: 'the next run exports it again under the same LOCKSTEP_EXPORT_KEY, by which a receiver can drop the repetition',
        });
      }
    },
    async completed(receipt, entry) {
      const whole = { ...receipt, entry };
      await write(whole).catch((error: unknown) => {
        if (!(error instanceof StoreError) && !(error instanceof DOMException)) throw error;
      });
      return whole;
    },
    end: () => claim.release(),
  };
}

/** Tells claims that are renewed from those that nobody looks after any more. */
class ClaimWatch {
  readonly gone = new Set<string>();
  readonly #seen = new Map<string, { readonly text: string; readonly since: number }>();
  readonly #patience: Patience;
  readonly #note: ExportSetting['note'];
  constructor(patience: Patience, note: ExportSetting['note']) {
    this.#patience = patience;
    this.#note = note;
  }

  async look(holders: ReadonlyMap<string, string>): Promise<void> {
    const now = performance.now();
    for (const [name, text] of holders) {
      const before = this.#seen.get(name);
      if (before?.text !== text) this.#seen.set(name, { text, since: now });
      const run = readClaim(text)?.run.slice(0, 40) ?? 'another run';
      if (before === undefined) await this.#note(`waits: run ${run} is exporting the same state`);
      else if (before.text === text && now - before.since >= this.#patience.goneMs) {
        this.gone.add(name);
        await this.#note(`run ${run} began this export and is gone: it is done again, under the same key`);
      }
    }
  }
}

/** An export without a place for its receipt could happen twice, so it does not happen. */
async function guarded<T>(stage: Stage, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return fail({
      ...error.failure,
      message: `'${stage.address}' is not exported, because its receipt has no place: ${error.message}`,
      location: stage.location,
    });
  }
}
