/** What the hidden first line of a comment says about it: whose report it is, of which commit, by which run. */
export interface Marker {
  readonly name: string;
  readonly head: string;
  /** The run's number; 0 if it was made outside of a workflow */
  readonly run: number;
}

const pattern = /^<!-- lockstep:1 ([^\r\n>]{1,300}) -->/;

/**
 * Reads the marker of a comment's body: `<!-- lockstep:1 name=… head=… run=… -->` at its very start (security F-03);
 * anywhere else it is somebody's quotation. Undefined if there is none.
 */
export function parseMarker(body: string): Marker | undefined {
  const fields = pattern.exec(body)?.[1];
  if (fields === undefined) return undefined;
  const pairs = new Map(
    fields
      .split(' ')
      .map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)]),
  );
  const name = pairs.get('name');
  const run = pairs.get('run') ?? '0';
  if (name === undefined || name === '' || !/^[0-9]{1,15}$/.test(run)) return undefined;
  return { name, head: pairs.get('head') ?? '', run: Number(run) };
}
