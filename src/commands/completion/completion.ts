import type { Verb, VerbRow } from '../verb.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { completableVerbs } from './words.ts';
import { zshScript } from './zsh.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/**
 * `completion`: a script for a shell, made from the command table. It offers verbs, options, their values and files, and asks
 * this program for the names of stages when Tab is pressed; nothing of a repository is run or expanded by the shell.
 */
export function completion(rows: readonly VerbRow[]): Verb {
  return {
    name: 'completion',
    help: 'Print the script that completes verbs, options and stages in bash, zsh or fish',
    args: '<shell>',
    options: [],
    exit: { style: 'own', failure: 1 },
    async run({ args: [shell = ''] }, _host, terminal) {
      const known = Object.keys(scripts);
      if (!known.includes(shell)) {
        const hint = `one of: ${known.join(', ')}`;
        return { failures: [{ reason: 'usage', message: `there is no completion for '${shell}'`, hint }] };
      }
      terminal.out(scripts[shell as keyof typeof scripts](await completableVerbs(rows)));
      return 0;
    },
  };
}
