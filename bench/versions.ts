import { spawnSync } from 'node:child_process';
import type { Programs } from './data.ts';

/** Names and versions of the contenders that are here, as each tells its own. */
export function versionsOf({ dvc, s5cmd, rclone, versitygw }: Programs): string[] {
  return [
    told('DVC', [dvc, '--version']),
    told('Node', [process.execPath, '--version']),
    told('s5cmd', [s5cmd, 'version']),
    told('rclone', [rclone, '--version']),
    // It does not know its own; the module that it was built from stands in the program.
    told('versitygw', ['go', 'version', '-m', versitygw], /\bmod\s+\S+\s+v(\d\S*)/),
    told('OpenSSL', ['openssl', 'version']),
    told('md5sum and cp', ['md5sum', '--version']),
  ].filter((text) => text !== undefined);
}

function told(
  name: string,
  [program, ...words]: readonly (string | undefined)[],
  pattern = /(\d+(?:\.\d+)+[\w.-]*)/,
): string | undefined {
  if (program === undefined || words.includes(undefined)) return undefined;
  const { status, stdout } = spawnSync(program, words as string[], { encoding: 'utf8' });
  const [, version] = pattern.exec(stdout ?? '') ?? [];
  return status === 0 && version !== undefined ? `${name} ${version}` : undefined;
}
