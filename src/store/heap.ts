/**
 * From now on V8 collects garbage before its heap is a fifth larger than what is in use, instead of several times as large: for work on
 * many objects, which makes garbage fast and would otherwise hold hundreds of megabytes of it. `isHuge`: also, what is new is kept in
 * the little room that it has. Costs nothing measurable in a transfer, and up to a tenth of the time of a look at huge folders. V8 reads
 * both flags whenever it decides how much its heap may grow (heap/memory-controller.cc, heap/new-spaces.cc).
 */
export function boundHeap(isHuge: boolean): void {
  if (isHuge ? isHugeBound : isBound) return;
  const v8 = process.getBuiltinModule('node:v8');
  v8.setFlagsFromString('--heap-growing-percent=20');
  if (isHuge) v8.setFlagsFromString('--semi-space-growth-factor=1');
  isBound = true;
  isHugeBound ||= isHuge;
}

/** So many files or objects are huge: the memory that their garbage takes counts. */
export const hugeCount = 50_000;

let isBound = false;
let isHugeBound = false;
