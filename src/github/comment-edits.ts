import type { Api } from './api.ts';
import { ApiError } from './api-error.ts';
import { parseMarker } from './marker.ts';
import { at } from './payload.ts';

/** A comment as it is, and the bodies that it was given since a moment, the newest first. */
export interface Edits {
  readonly body: string;
  readonly since: readonly string[];
}

/** More writers than that do not meet on one comment. */
const most = 20;

/**
 * What a comment says now, and what others wrote into it since it said `seen`: GitHub replaces a body without asking what was there,
 * so whoever wrote has to look whether something newer was covered. Undefined where GitHub does not tell.
 */
export async function readEdits(api: Api, nodeId: string, seen: string): Promise<Edits | undefined> {
  if (!/^[\w=+/-]{1,200}$/.test(nodeId)) return undefined;
  try {
    const text = `{ node(id: "${nodeId}") { ... on IssueComment { body userContentEdits(first: ${most}) { nodes { diff } } } } }`;
    const node = at(await api.query(text), 'data', 'node');
    const [body, nodes] = [at(node, 'body'), at(node, 'userContentEdits', 'nodes')];
    if (typeof body !== 'string' || !Array.isArray(nodes)) return undefined;
    const bodies = nodes.map((edit) => at(edit, 'diff')).filter((diff) => typeof diff === 'string');
    const plain = bodies.map((diff) => diff.replaceAll('\r\n', '\n'));
    const start = plain.indexOf(seen);
    return { body: body.replaceAll('\r\n', '\n'), since: start === -1 ? plain : plain.slice(0, start) };
  } catch (error) {
    if (error instanceof ApiError && (error.code === 'denied' || error.code === 'not-found'))
      return undefined;
    throw error;
  }
}

/** The newest run's body among several of one report; the first of equals. */
export function newestOf(
  bodies: readonly string[],
  name: string,
): { readonly body: string; readonly run: number } | undefined {
  let newest: { readonly body: string; readonly run: number } | undefined;
  for (const body of bodies) {
    const marker = parseMarker(body);
    if (marker?.name === name && (newest === undefined || marker.run > newest.run))
      newest = { body, run: marker.run };
  }
  return newest;
}
