import type { ParamReason, Reason } from '../plan/verdict.ts';
import { isMapping, pyEqual } from '../values/value.ts';
import { formatParam, shorten } from './format.ts';
import type { StageRow } from './stage-rows.ts';
import { code, list, type Words } from './words.ts';

/** Why one stage is not fresh, in words: its own reasons, or whom it waits for. Empty for a fresh stage. */
export function whyStage(row: StageRow): Words {
  const own = whyReasons(row.reasons);
  if (row.state === 'frozen' || row.verdict === 'frozen') return ['frozen'];
  const waits: Words = row.causedBy.length === 0 ? [] : ['waits for ', ...list(row.causedBy, 3)];
  if (own.length > 0) return waits.length === 0 ? own : [...own, '; ', ...waits];
  if (waits.length > 0) return waits;
  return row.unseen.length === 0 ? [] : ['cannot tell: ', ...list(row.unseen, 3), ' cannot be seen'];
}

/** Several reasons, the first three in words and the rest counted. */
export function whyReasons(reasons: readonly Reason[], most = 3): Words {
  const shown = reasons
    .slice(0, most)
    .flatMap((reason, i) => [...(i === 0 ? [] : ['; ']), ...reasonWords(reason)]);
  return reasons.length > most ? [...shown, `; and ${reasons.length - most} more`] : shown;
}

/** One reason as a sentence without subject or full stop: `train.lr 0.1 → 0.01`, `src/train.py changed`. */
export function reasonWords(reason: Reason): Words {
  switch (reason.kind) {
    case 'not-locked':
      return ['never ran'];
    case 'always-changed':
      return ['always runs'];
    case 'changed-checksum':
      return ['the file itself was edited'];
    case 'forced':
      return ['forced'];
    case 'changed-command':
      return commandWords(reason.old, reason.new);
    case 'changed-param':
      return sectionWords(reason) ?? paramWords(reason);
    case 'changed-dep':
      return [code(reason.path), ` ${pathWord(reason.status)}`];
    case 'missing-dep':
      return [code(reason.path), ' is missing'];
    case 'changed-out':
      return ['output ', code(reason.path), ` ${pathWord(reason.status)}`];
    case 'missing-out':
      return ['output ', code(reason.path), ' is missing'];
  }
}

function pathWord(status: Extract<Reason, { path: string }>['status']): string {
  switch (status) {
    case 'new':
      return 'is new';
    case 'modified':
      return 'changed';
    case 'deleted':
      return 'was deleted';
    case 'not in cache':
      return 'is not in the cache';
    case 'update available':
      return 'has an update';
    case 'not in sync':
      return 'has no record in dvc.lock';
  }
}

/** A stage that tracks a whole section is told the values that moved in it; undefined if that is none or too many of them. */
function sectionWords(reason: ParamReason): Words | undefined {
  const moved = movedLeaves(reason);
  if (moved.length === 0 || moved.length > 3 || moved[0] === reason) return undefined;
  return moved.flatMap((leaf, i) => [...(i === 0 ? [] : ['; ']), ...paramWords(leaf)]);
}

/** The values below a mapping that differ, as reasons of their own; the reason itself where there is no mapping on both sides. */
function movedLeaves(reason: ParamReason, depth = 0): ParamReason[] {
  const { old, new: now, key } = reason;
  if (!isMapping(old) || !isMapping(now) || key === undefined || depth > 8) return [reason];
  const names = new Set([...now.keys(), ...old.keys()]);
  return [...names].flatMap((name) => {
    const [then, since] = [old.get(name), now.get(name)];
    if (then !== undefined && since !== undefined && pyEqual(then, since)) return [];
    const { old: _, new: __, ...rest } = reason;
    const leaf = {
      ...(then === undefined ? {} : { old: then }),
      ...(since === undefined ? {} : { new: since }),
    };
    return movedLeaves({ ...rest, key: `${key}.${String(name)}`, ...leaf }, depth + 1);
  });
}

function paramWords(reason: ParamReason): Words {
  const name = code(reason.key ?? reason.file);
  const [old, now] = [reason.old, reason.new].map((value) => shorten(formatParam(value), 60)) as [
    string,
    string,
  ];
  if (reason.key === undefined && reason.old === undefined && reason.new === undefined) {
    return [name, reason.status === 'deleted' ? ' is missing' : ' changed'];
  }
  if (reason.new === undefined)
    return [
      name,
      reason.old === undefined ? ' is missing' : ' was removed (was ',
      ...(reason.old === undefined ? [] : [{ text: old }, ')']),
    ];
  if (reason.old === undefined) return [name, ' is new: ', { text: now }];
  return [name, ' ', { text: old }, ' → ', { text: now }];
}

const longestCommand = 40;

function commandWords(old: string | readonly string[], now: string | readonly string[]): Words {
  const [before, after] = [old, now].map((cmd) => (typeof cmd === 'string' ? cmd : cmd.join('; '))) as [
    string,
    string,
  ];
  const isShort =
    before.length <= longestCommand && after.length <= longestCommand && !/[\r\n]/.test(before + after);
  return isShort ? ['command ', code(before), ' → ', code(after)] : ['command changed'];
}
