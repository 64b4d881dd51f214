import type { Event } from '../commands/context.ts';
import { formatBytes, formatCount, formatDuration } from '../report/format.ts';

/** How far a transfer is. */
export type Moving = Extract<Event, { kind: 'transfer-progress' | 'transfer-heartbeat' }>;

/** What a transfer came to. */
export type Moved = Extract<Event, { kind: 'transfer-finished' }>;

/** `Fetching: 1,200 of 10,000 objects, 34 MB, 3.4 MB/s, about 40 s left`. Pure. */
export function transferLine(moving: Moving): string {
  const { objects, of, bytes, seconds } = moving;
  const left = secondsLeft(moving);
  return [
    `${moving.what === 'fetch' ? 'Fetching' : 'Pushing'}: ${formatCount(objects)} of ${formatCount(of)} objects`,
    formatBytes(bytes),
    ...(seconds >= 1 && bytes > 0 ? [`${formatBytes(bytes / seconds)}/s`] : []),
    ...(left === undefined ? [] : [`about ${formatDuration(left)} left`]),
  ].join(', ');
}

/** `[######              ] 30 %`, and {@link transferLine} as far as the line is wide. Pure. */
export function transferBar(moving: Moving, columns: number): string {
  const share = moving.of === 0 ? 0 : Math.min(1, moving.objects / moving.of);
  const full = Math.round(share * barWidth);
  const bar = `[${'#'.repeat(full)}${' '.repeat(barWidth - full)}] ${Math.floor(share * 100)} %  `;
  return `${bar}${transferLine(moving)}`.slice(0, Math.max(0, columns - 1));
}

/** `Fetched 3 objects (1.2 MB)`; undefined if nothing was moved. Pure. */
export function finishedLine({ what, objects, bytes }: Moved): string | undefined {
  if (objects === 0) return undefined;
  const verb = what === 'fetch' ? 'Fetched' : 'Pushed';
  return `${verb} ${formatCount(objects)} object${objects === 1 ? '' : 's'} (${formatBytes(bytes)})`;
}

const barWidth = 20;
const redrawMs = 100;

/** By objects, as sizes are not known before; undefined while it would be a guess. */
function secondsLeft({ objects, of, seconds }: Moving): number | undefined {
  if (objects === 0 || seconds < 1 || objects >= of) return undefined;
  return Math.max(1, Math.round((seconds / objects) * (of - objects)));
}

/** One line of a terminal that is drawn over again, at most ten times a second, and wiped before anything else is said. */
export class LiveLine {
  readonly #write: (text: string) => void;
  readonly #columns: number;
  #drawn = false;
  #drawnAt = Number.NEGATIVE_INFINITY;

  constructor(write: (text: string) => void, columns: number) {
    this.#write = write;
    this.#columns = columns;
  }

  draw(moving: Moving): void {
    const at = moving.seconds * 1000;
    if (this.#drawn && at >= this.#drawnAt && at - this.#drawnAt < redrawMs) return;
    this.#write(`\r\u001b[K${transferBar(moving, this.#columns)}`);
    this.#drawn = true;
    this.#drawnAt = at;
  }

  wipe(): void {
    if (!this.#drawn) return;
    this.#write('\r\u001b[K');
    this.#drawn = false;
  }
}
