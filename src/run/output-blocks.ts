import type { Stage } from '../project/stage.ts';
import type { RunEvent } from './run.ts';
import { Spill } from './spill.ts';

/** Where the events of one stage go. A promise means: wait before there is more. */
export interface OutputBlock {
  add(event: RunEvent): void | Promise<void>;
  /** Nothing follows */
  close(): Promise<void>;
}

/** Where blocks go; `spillFolder` is for what does not fit into memory. */
export interface OutputBlocksOptions {
  emit(event: RunEvent): void | Promise<void>;
  readonly spillFolder: string;
  /** Milliseconds since the epoch */
  now(): number;
}

interface Block {
  readonly stage: Stage;
  readonly spill: Spill;
  readonly since: number;
  isLive: boolean;
  isClosed: boolean;
}

/**
 * Lets the events of stages that run side by side out as whole blocks, never mixed (design 9.8). The oldest running stage
 * goes out live; the others wait in memory and in spill files. When its block ends, finished blocks follow in the order
 * in which they were opened, then the oldest running one goes live with what it has kept.
 */
export class OutputBlocks {
  readonly #emit: OutputBlocksOptions['emit'];
  readonly #spillFolder: string;
  readonly #now: () => number;
  #waiting: Block[] = [];
  #live: Block | undefined;
  #isLettingOut = false;
  #lettingOut: Promise<void> = Promise.resolve();

  constructor({ emit, spillFolder, now }: OutputBlocksOptions) {
    this.#emit = (event) => emit(event);
    this.#spillFolder = spillFolder;
    this.#now = now;
  }

  /** Opens a block for a stage. */
  open(stage: Stage): OutputBlock {
    const block: Block = {
      stage,
      spill: new Spill(this.#spillFolder),
      since: this.#now(),
      isLive: false,
      isClosed: false,
    };
    this.#waiting.push(block);
    if (this.#live === undefined && !this.#isLettingOut) {
      this.#waiting = this.#waiting.filter((other) => other !== block);
      this.#live = block;
      block.isLive = true;
    }
    return {
      add: (event) => (block.isLive ? this.#emit(event) : block.spill.add(event)),
      close: () => this.#close(block),
    };
  }

  /** The stage whose block goes out live, and when it was opened. */
  live(): { readonly stage: Stage; readonly since: number } | undefined {
    return this.#live?.isLive === true ? this.#live : undefined;
  }

  /** Resolves when everything that could go out has gone out. */
  flushed(): Promise<void> {
    return this.#lettingOut;
  }

  async #close(block: Block): Promise<void> {
    block.isClosed = true;
    if (this.#live === block && block.isLive) this.#live = undefined;
    if (this.#live !== undefined || this.#isLettingOut) return;
    this.#lettingOut = this.#letOut();
    await this.#lettingOut;
  }

  async #letOut(): Promise<void> {
    this.#isLettingOut = true;
    try {
      while (this.#live === undefined) {
        const next = this.#waiting.find(({ isClosed }) => isClosed) ?? this.#waiting[0];
        if (next === undefined) return;
        this.#waiting = this.#waiting.filter((block) => block !== next);
        this.#live = next;
        // What comes while the kept events go out is kept too, so that it follows them.
        while (!next.spill.isEmpty()) await next.spill.replay(next.stage, this.#emit);
        next.spill.close();
        if (next.isClosed) this.#live = undefined;
        else next.isLive = true;
      }
    } finally {
      this.#isLettingOut = false;
    }
  }
}
