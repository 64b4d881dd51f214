import { isBroken, worstFirst } from '../conclusion.ts';
import type { GateResult } from '../evidence.ts';
import type { OwnerRow } from '../owners.ts';
import type { Report } from '../report.ts';
import { counted, list } from '../words.ts';
import { cellMessage, mdCode, mdText, mdWords } from './escape.ts';
import { capped, type Section, table } from './section.ts';

/** Gates, broken ones first. */
export function gateSection({ gates, owners }: Report): Section | undefined {
  if (gates.length === 0) {
    return owners.length === 0
      ? undefined
      : { count: counted(owners.length, 'owner'), text: ownerLines(owners) };
  }
  const { shown, rest } = capped(worstFirst(gates), 40, 'gates');
  const rows = shown.map((result) => {
    const { gate, limit, value, state } = result;
    const said = cellMessage(value, 80);
    return [
      `${gateMark(result)} ${mdText(gate, 60)}`,
      cellMessage(limit, 80),
      `${state === 'passed' || value.startsWith(state) ? said : `${state}: ${said}`}${gateNote(result)}`,
    ];
  });
  return {
    count: counted(gates.length, 'gate'),
    text: [table(['Gate', 'Limit', 'Value'], ['left', 'left', 'left'], rows) + rest, ownerLines(owners)]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

function gateNote({ state, onlyWarns, override }: GateResult): string {
  if (override !== undefined)
    return ` — let through by ${mdText(override.by, 60)}: ${mdText(override.reason, 120)}`;
  return onlyWarns === true && state !== 'passed' ? ' (only warns)' : '';
}

/** Owners are named in code spans: naming them here must not ring at their door with every push. */
function ownerLines(owners: readonly OwnerRow[]): string {
  return owners
    .slice(0, 10)
    .map(({ owner, of }) => `- Owned by ${mdCode(owner, 60)}: ${mdWords(list(of, 4))}`)
    .join('\n');
}

function gateMark(result: GateResult): string {
  if (result.state === 'passed') return '✔';
  return isBroken(result) ? '✖' : '⚠';
}
