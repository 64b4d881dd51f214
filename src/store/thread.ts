import type { Worker } from 'node:worker_threads';

/**
 * Starts a thread whose program is a text: no flags of the command line and no environment, as none of ours needs them. Threads are
 * loaded when the first one starts, since a plan loads their callers and starts none. Throws what the system says if it gives none.
 */
export function startThread(program: string, workerData?: unknown): Worker {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  return new Worker(program, { eval: true, workerData, execArgv: [], env: {} });
}
