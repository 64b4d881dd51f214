import { arch, platform, release } from 'node:os';
import { versions } from 'node:process';
import { harmless } from './harmless.ts';
import { openSession } from './session.ts';
import type { Verb } from './verb.ts';
import { version } from './version.ts';

/** `version`: this program, what it runs on, and the project around it, in the manner of `dvc version`. */
export const versionVerb: Verb = {
  name: 'version',
  isNeverQuiet: true,
  help: 'Print the version of this program, of what it runs on, and what is known of the project',
  options: [],
  exit: { style: 'dvc', failure: 255 },
  async run(_words, host, terminal) {
    const title = `Lockstep version: ${version}`;
    const lines = [
      title,
      '-'.repeat(title.length),
      `Platform: Node ${versions.node} on ${platform()} ${release()} ${arch()}`,
      'Compatible with: DVC 3.67',
    ];
    const opened = await openSession(host);
    if (opened.ok) {
      await using session = opened.value;
      const schemes = [...session.config.remotes.values()].map(
        ({ url }) => /^(\w+):\/\//.exec(url)?.[1] ?? 'local',
      );
      lines.push(
        `Cache directory: ${session.config.cacheDir}`,
        `Cache types: ${session.config.cacheTypes.join(', ')}`,
        `Remotes: ${schemes.length === 0 ? 'None' : [...new Set(schemes)].join(', ')}`,
        `Workspace directory: ${session.projectRoot}`,
        `Repo: dvc, ${session.git === undefined ? 'no_scm' : 'git'}`,
      );
    } else if (opened.failures.some(({ reason }) => reason !== 'no-repo')) return opened;
    terminal.out(`${lines.map(harmless).join('\n')}\n`);
    return 0;
  },
};
