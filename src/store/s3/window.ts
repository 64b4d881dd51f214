/** How wide a {@link Window} may be. */
export interface WindowOptions {
  readonly start: number;
  readonly max: number;
}

const narrowest = 4;
/** Servers that answer within this time are near, in milliseconds. */
const near = 8;
/** So many requests for each millisecond of the quickest answer keep a connection busy at both ends. */
const perMillisecond = 16;

/**
 * How many requests may be on their way at once. Far servers get more, as each request waits longer for its answer; a server
 * that says it is too much gets half, and then one more for each round of good answers (AIMD, as TCP does it).
 */
export class Window {
  readonly #max: number;
  readonly #start: number;
  readonly #waiting: (() => void)[] = [];
  #limit: number;
  #open = 0;
  #quickest = Number.POSITIVE_INFINITY;
  #isFull = false;
  #good = 0;
  #unheard = 0;

  constructor({ start, max }: WindowOptions) {
    this.#start = start;
    this.#max = max;
    this.#limit = start;
  }

  /** How many requests it lets through at once now. */
  get limit(): number {
    return this.#limit;
  }

  /** Resolves when there is room; every one that entered has to {@link leave}. */
  enter(): Promise<void> | undefined {
    if (this.#open < this.#limit) {
      this.#open++;
      return;
    }
    return new Promise((go) => this.#waiting.push(go));
  }

  /** A request is over: how long its answer took in milliseconds, or that the server was overloaded, or neither. */
  leave(outcome: number | 'overloaded' | undefined): void {
    this.#open--;
    this.#unheard = Math.max(0, this.#unheard - 1);
    if (outcome === 'overloaded') this.#narrow();
    else if (outcome !== undefined) this.#widen(outcome);
    while (this.#open < this.#limit && this.#waiting.length > 0) {
      this.#open++;
      this.#waiting.shift()?.();
    }
  }

  /** All requests on their way hear of one overload, so that only the first of them counts. */
  #narrow(): void {
    this.#good = 0;
    if (this.#unheard > 0) return;
    this.#isFull = true;
    this.#unheard = this.#limit;
    this.#limit = Math.max(narrowest, this.#limit >> 1);
  }

  #widen(milliseconds: number): void {
    this.#quickest = Math.min(this.#quickest, milliseconds);
    const far = this.#quickest < near ? 0 : Math.round(this.#quickest * perMillisecond);
    const wanted = Math.min(this.#max, Math.max(this.#start, far));
    if (!this.#isFull) this.#limit = wanted;
    else if (++this.#good >= this.#limit && this.#limit < wanted) {
      this.#good = 0;
      this.#limit++;
    }
  }
}
