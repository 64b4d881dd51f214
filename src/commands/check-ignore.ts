import { join } from 'node:path';
import { ok } from '../failure.ts';
import { typedPath } from '../project/place.ts';
import type { IgnoreRules } from '../workspace/ignore.ts';
import { statsBehind } from '../workspace/stats.ts';
import { harmless } from './harmless.ts';
import { type Session, withSession } from './session.ts';
import type { Terminal, Verb, Words } from './verb.ts';

/** `check-ignore`: does `.dvcignore` hide a path, and which line (dvc: dvc/commands/check_ignore.py). */
export const checkIgnore: Verb = {
  name: 'check-ignore',
  help: 'Tell which paths .dvcignore hides',
  args: '[targets...]',
  options: [
    { flags: '-d, --details', help: 'also the line that decides' },
    { flags: '-n, --non-matching', help: 'with --details: also paths that no line matches' },
    { flags: '-a, --all', help: 'with --details: every line that matches' },
    { flags: '--stdin', help: 'take the paths from standard input, one a line, up to an empty line' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const misuse = misuseOf(words);
    if (misuse !== undefined) return { failures: [{ reason: 'project', message: misuse }] };
    const done = await withSession(host, async (session) => {
      const rules = await session.ignore();
      const asked: Asked = { session, rules, words, terminal };
      if (words.options.stdin === true) return ok(await tellLines(asked));
      const found = words.args.map((word) => tell(word, asked));
      return ok(found.includes(true));
    });
    return done.ok ? (done.value ? 0 : 1) : done;
  },
};

function misuseOf({ args, options }: Words): string | undefined {
  if (args.length === 0 && options.stdin !== true) return '`targets` or `--stdin` needed';
  if (args.length > 0 && options.stdin === true) return 'cannot have both `targets` and `--stdin`';
  if (options.nonMatching === true && options.details !== true)
    return '`--non-matching` is only valid with `--details`';
  if (options.all === true && options.details !== true) return '`--all` is only valid with `--details`';
  if (options.quiet === true && options.details === true) return 'cannot use both `--details` and `--quiet`';
  return undefined;
}

interface Asked {
  readonly session: Session;
  readonly rules: IgnoreRules;
  readonly words: Words;
  readonly terminal: Terminal;
}

/** Each line is answered as it comes, for whoever keeps the pipe open; is any of them ignored? */
async function tellLines(asked: Asked): Promise<boolean> {
  let isAny = false;
  for await (const line of asked.terminal.lines?.() ?? []) {
    if (line === '') break;
    isAny = tell(line, asked) || isAny;
  }
  return isAny;
}

/** Prints what is known of one path; is there a line that matches it? */
function tell(word: string, { session, rules, words, terminal }: Asked): boolean {
  const { options } = words;
  const path = typedPath(word, session.cwd, session.projectRoot);
  const isFolder = statsBehind(join(session.projectRoot, path))?.isDirectory() === true;
  const decision = path.startsWith('/') ? undefined : rules.decide(path, isFolder);
  if (decision === undefined) {
    if (options.details === true && options.nonMatching === true) terminal.out(`::\t${harmless(word)}\n`);
    return false;
  }
  if (options.details === true) {
    terminal.out(`${harmless(decision.text)}\t${harmless(word)}\n`);
    return true;
  }
  if (!decision.ignored) return false;
  if (options.quiet !== true) terminal.out(`${harmless(word)}\n`);
  return true;
}
