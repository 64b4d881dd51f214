import type { Dependency, LockEntry, LockedPath, Output, Stage } from '../../src/project/stage.ts';
import { parseOid } from '../../src/store/oid.ts';
import type { Mapping, Value } from '../../src/values/value.ts';

/** An oid made of one repeated hex digit: `oid('a')`. */
export function oid(digit: string, dir = false) {
  const parsed = parseOid(digit.repeat(32) + (dir ? '.dir' : ''));
  if (parsed === undefined) throw new Error(`no hex digit: ${digit}`);
  return parsed;
}

export function dep(path: string): Dependency {
  return { kind: 'path', path, place: { kind: 'inside', path } };
}

export function params(path: string, keys?: readonly string[]): Dependency {
  return { kind: 'params', path, place: { kind: 'inside', path }, keys };
}

export function out(path: string, flags: Partial<Output> = {}): Output {
  return {
    path,
    place: { kind: 'inside', path },
    role: 'output',
    cache: true,
    persist: false,
    push: true,
    ...flags,
  };
}

export function locked(path: string, digit: string, more: Partial<LockedPath> = {}): LockedPath {
  return { path, oid: oid(digit), hashName: 'md5', size: 1, ...more };
}

export function entry(fields: Partial<LockEntry> = {}): LockEntry {
  return { cmd: 'run', deps: [], params: new Map(), outs: [], ...fields };
}

export function stage(name: string, fields: Partial<Stage> = {}): Stage {
  return {
    address: name,
    name,
    file: 'dvc.yaml',
    location: { file: 'dvc.yaml', line: 1 },
    cmd: 'run',
    wdir: '',
    deps: [],
    outs: [],
    frozen: false,
    alwaysChanged: false,
    lock: undefined,
    ...fields,
  };
}

export function mapping(value: Record<string, Value>): Mapping {
  return new Map(Object.entries(value));
}
