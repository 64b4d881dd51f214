import fs from 'node:fs';
import type { Rig } from '../rig.ts';

/** The files of a remote by key, and what is in them. */
export function remoteContent(rig: Rig, remote: string): Record<string, string> {
  const root = rig.path(remote);
  const found = fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  const paths = found.map((entry) => `${entry.parentPath}/${entry.name}`).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1), fs.readFileSync(path, 'latin1')]),
  );
}
