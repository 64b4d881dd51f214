import fs from 'node:fs';

/** A command's processes: its group, and whatever it started that carries its mark in the environment. */
export interface ProcessTree {
  /** The first process; it leads its own group and session */
  readonly pid: number;
  /** `NAME=value`, found in the environment of every descendant that did not clean it */
  readonly mark: string;
}

/** The signals of a stop, and how long each gets before the next one, in milliseconds: 8 s in all. */
export const stopSteps: readonly { readonly signal: NodeJS.Signals; readonly wait: number }[] = [
  { signal: 'SIGINT', wait: 3000 },
  { signal: 'SIGTERM', wait: 3000 },
  { signal: 'SIGKILL', wait: 2000 },
];

/**
 * Ends a whole process tree: SIGINT, then SIGTERM, then SIGKILL, each to the group and to descendants that left it, as
 * far as `/proc` shows them (elsewhere: the group only). True if nothing of it is left.
 */
export async function stopTree(tree: ProcessTree, steps = stopSteps): Promise<boolean> {
  const seen: Descendants = new Map();
  for (const { signal, wait } of steps) {
    for (const pid of survivors(tree, seen)) send(pid, signal);
    if (await gone(tree, seen, { wait, signal })) return true;
  }
  return false;
}

/** Descendants once seen: pid → start time, which tells them from a later process with the same number. */
type Descendants = Map<number, string>;

async function gone(
  tree: ProcessTree,
  seen: Descendants,
  { wait, signal }: { readonly wait: number; readonly signal: NodeJS.Signals },
): Promise<boolean> {
  const end = performance.now() + wait;
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    const left = survivors(tree, seen);
    if (left.length === 0) return true;
    if (performance.now() >= end) return false;
    // A process can fork between the scan and the signal, so the last resort is sent again.
    if (signal === 'SIGKILL') for (const pid of left) send(pid, signal);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Processes of the tree that live; negative: a whole group. Zombies are not counted: only their parent can end them. */
export function survivors(tree: ProcessTree, seen: Descendants = new Map()): readonly number[] {
  const all = listProcesses();
  if (all === undefined) return isGroupAlive(tree.pid) ? [-tree.pid] : [];
  const found = new Map<number, ProcessFacts>();
  for (const facts of all) {
    if (facts.pgrp === tree.pid || facts.session === tree.pid) found.set(facts.pid, facts);
    else if (seen.get(facts.pid) === facts.start || isMarked(facts.pid, tree.mark))
      found.set(facts.pid, facts);
  }
  addChildren(found, all);
  found.delete(process.pid);
  seen.clear();
  for (const { pid, start } of found.values()) seen.set(pid, start);
  return [...found.values()].filter(({ state }) => state !== 'Z' && state !== 'X').map(({ pid }) => pid);
}

/** The trees that a process which is gone has left running for a project, by what their environment says; none without `/proc`. */
export function markedProcesses(starter: number, projectRoot: string): readonly ProcessTree[] {
  const trees = new Map<string, ProcessTree>();
  for (const { pid, pgrp } of listProcesses() ?? []) {
    const variables = readProc(pid, 'environ')?.toString('latin1').split('\0') ?? [];
    const mark = variables.find((each) => each.startsWith(`LOCKSTEP_COMMAND=${starter}-`));
    const root = Buffer.from(`DVC_ROOT=${projectRoot}`).toString('latin1');
    if (mark !== undefined && variables.includes(root)) trees.set(mark, { pid: pgrp, mark });
  }
  return [...trees.values()];
}

interface ProcessFacts {
  readonly pid: number;
  readonly state: string;
  readonly parent: number;
  readonly pgrp: number;
  readonly session: number;
  readonly start: string;
}

/** All processes, by `/proc/<pid>/stat` (proc(5)); undefined where there is no such file system. */
function listProcesses(): readonly ProcessFacts[] | undefined {
  let names: string[];
  try {
    names = fs.readdirSync('/proc');
  } catch {
    return undefined;
  }
  const all = names.filter((name) => /^\d+$/.test(name)).flatMap((name) => readFacts(Number(name)) ?? []);
  return all.length === 0 ? undefined : all;
}

function readFacts(pid: number): ProcessFacts | undefined {
  const text = readProc(pid, 'stat')?.toString('latin1');
  if (text === undefined) return undefined;
  // The name in parentheses may hold anything, closing parentheses included.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state = '', parent, pgrp, session] = fields;
  return {
    pid,
    state,
    parent: Number(parent),
    pgrp: Number(pgrp),
    session: Number(session),
    start: fields[19] ?? '',
  };
}

function isMarked(pid: number, mark: string): boolean {
  return readProc(pid, 'environ')?.includes(`${mark}\0`) === true;
}

function readProc(pid: number, name: string): Buffer | undefined {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`);
  } catch {
    // It ended meanwhile, or belongs to somebody else.
    return undefined;
  }
}

function addChildren(found: Map<number, ProcessFacts>, all: readonly ProcessFacts[]): void {
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const facts of all) if (found.has(facts.parent)) found.set(facts.pid, facts);
  }
}

function isGroupAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile, or became somebody else's; what is left is seen by the next scan.
  }
}
