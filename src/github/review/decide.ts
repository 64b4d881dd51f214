import type { Remark } from './remarks.ts';
import type { Spot } from './stage-lines.ts';

/** A remark that stands in the pull request already. */
export interface Standing {
  /** GraphQL's id of the comment */
  readonly nodeId: string;
  readonly id: string;
  readonly isCured: boolean;
  /** Without its marker, line ends as `\n` */
  readonly text: string;
}

/** What is to be written. */
export interface Decision {
  readonly create: readonly { readonly spot: Spot; readonly body: string }[];
  readonly update: readonly { readonly nodeId: string; readonly body: string }[];
  /** Their threads are resolved, or opened again */
  readonly resolve: readonly string[];
  readonly reopen: readonly string[];
}

/** Open remarks in one pull request; more would drown the reviewer. */
const most = 10;

/**
 * Holds what there is to say against what has been said: each thing once, corrected in place, marked and resolved when it is
 * gone, opened again when it is back; at most ten open ones, the worst first. What a person resolved stays as it is.
 * `isWhole`: the run looked at everything, so what it did not find is gone. Pure.
 */
export function decide(
  remarks: readonly Remark[],
  standing: readonly Standing[],
  { name, isWhole }: { readonly name: string; readonly isWhole: boolean },
): Decision {
  const wanted = new Map(remarks.map((remark) => [remark.id, remark]));
  const said = new Set(standing.map(({ id }) => id));
  const gone = isWhole ? standing.filter(({ id, isCured }) => !isCured && !wanted.has(id)) : [];
  const kept = standing.flatMap((each) => {
    const remark = wanted.get(each.id);
    return remark === undefined ? [] : [{ ...each, remark }];
  });
  const open = standing.filter(({ isCured }) => !isCured).length - gone.length;
  const back = kept.filter(({ isCured }) => isCured).slice(0, Math.max(0, most - open));
  const updated = kept.filter(({ isCured, text, remark }) => !isCured && text !== remark.text);
  const fresh = remarks.flatMap(({ id, text, spot }) =>
    spot === undefined || said.has(id) ? [] : [{ spot, body: bodyOf({ name, id, text }) }],
  );
  return {
    create: fresh.slice(0, Math.max(0, most - open - back.length)),
    update: [
      ...[...updated, ...back].map(({ nodeId, id, remark }) => ({
        nodeId,
        body: bodyOf({ name, id, text: remark.text }),
      })),
      ...gone.map(({ nodeId, id, text }) => ({ nodeId, body: curedBody({ name, id, text }) })),
    ],
    resolve: gone.map(({ nodeId }) => nodeId),
    reopen: back.map(({ nodeId }) => nodeId),
  };
}

const pattern = /^<!-- lockstep-remark:1 name=([\w.-]{1,64}) id=([0-9a-f]{16})( cured)? -->\n/;

/** Reads a remark's comment by its first line; undefined if it is not one of this report's. */
export function parseRemark(name: string, nodeId: string, body: string): Standing | undefined {
  const plain = body.replaceAll('\r\n', '\n');
  const [marker, whose, id] = pattern.exec(plain) ?? [];
  if (marker === undefined || whose !== name || id === undefined) return undefined;
  return { nodeId, id, isCured: marker.includes(' cured -->'), text: plain.slice(marker.length) };
}

interface Said {
  readonly name: string;
  readonly id: string;
  readonly text: string;
}

function bodyOf({ name, id, text }: Said): string {
  return `<!-- lockstep-remark:1 name=${name} id=${id} -->\n${text}`;
}

/** The first line says what it was; a correction that nobody needs any more must not be offered. */
function curedBody({ name, id, text }: Said): string {
  return `<!-- lockstep-remark:1 name=${name} id=${id} cured -->\n✅ No longer so. It was: ${text.split('\n')[0]}`;
}
