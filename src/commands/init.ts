import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
import { caught, fail, ok, type Result } from '../failure.ts';
import { Git } from '../workspace/git.ts';
import { findGitRoot } from '../workspace/root.ts';
import { statsBehind } from '../workspace/stats.ts';
import type { Host } from './context.ts';
import { harmless } from './harmless.ts';
import { verbFailures } from './stage-dump.ts';
import type { Ending, Terminal, Verb, Words } from './verb.ts';
import { initWorkflow } from './workflow/init-workflow.ts';

/** `init`: an empty project in a folder, its files staged in Git (dvc: dvc/repo/init.py). */
export const init: Verb = {
  name: 'init',
  help: 'Start a DVC project in a folder',
  args: '[directory]',
  options: [
    { flags: '--no-scm', help: 'without Git' },
    { flags: '-f, --force', help: 'replace the `.dvc` folder that is there, its cache included' },
    { flags: '--subdir', help: 'in a folder below the root of a Git repository' },
    { flags: '--workflow', help: 'write the GitHub workflow and the policy file of a project that is there' },
    { flags: '--setup <script>', help: 'with --workflow: what prepares the environment of the stages' },
    {
      flags: '--commit <how>',
      help: 'with --workflow: where new locks and metrics go',
      choices: ['none', 'push', 'pull-request'],
    },
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    if (words.options.scm === false && words.options.subdir === true) {
      terminal.err('ERROR: Cannot initialize repo with `--no-scm` and `--subdir`\n');
      return 255;
    }
    if (wantsWorkflow(words, host, terminal))
      return tellFiles(await initWorkflow(words, host, terminal), terminal);
    const root = resolve(host.cwd, words.args[0] ?? '.');
    const done = await start(root, words, host).catch(caught);
    if (!done.ok) return verbFailures(done.failures, 'failed to initiate DVC - ');
    if (words.options.quiet === true) return 0;
    terminal.out('Initialized DVC repository.\n\n');
    if (words.options.scm !== false) terminal.out('You can now commit the changes to git.\n\n');
    return 0;
  },
};

/**
 * Asked for by a flag; or in a project that is there, by somebody who can answer, since DVC would only refuse
 * (design section 2: `init` writes the workflow).
 */
function wantsWorkflow({ args, options }: Words, { cwd }: Host, terminal: Terminal): boolean {
  if (options.workflow === true || options.setup !== undefined || options.commit !== undefined) return true;
  const isDvcs =
    args.length > 0 || options.scm === false || options.force === true || options.subdir === true;
  return !isDvcs && terminal.ask !== undefined && existsSync(join(cwd, '.dvc'));
}

function tellFiles(files: Result<readonly string[]>, terminal: Terminal): Ending {
  if (!files.ok) return files;
  for (const file of files.value) terminal.out(`wrote ${file}\n`);
  terminal.out('Commit them on a branch and open a pull request: it gets its first report.\n');
  return 0;
}

async function start(root: string, { options }: Words, { cwd, env }: Host): Promise<Result<undefined>> {
  const withGit = options.scm !== false;
  const gitRoot = withGit ? findGitRoot(root) : undefined;
  if (withGit && (gitRoot === undefined || (gitRoot !== root && options.subdir !== true))) {
    return refuse(
      `${root} is not tracked by any supported SCM tool (e.g. Git). Use \`--no-scm\` if you don't want to use any SCM or \`--subdir\` if initializing inside a subdirectory of a parent SCM repository.`,
    );
  }
  await using git = gitRoot === undefined ? undefined : closing(new Git({ root: gitRoot, env }));
  const folder = join(root, '.dvc');
  if ((await git?.git.isIgnored(root, ['.dvc/']))?.size) {
    return refuse(
      `${folder} is ignored by your SCM tool. \nMake sure that it's tracked, for example, by adding '!.dvc' to .gitignore.`,
    );
  }
  if (statsBehind(folder)?.isDirectory() === true) {
    const seen = harmless(relative(cwd, folder));
    if (options.force !== true) return refuse(`'${seen}' exists. Use \`-f\` to force.`);
    rmSync(folder, { recursive: true });
  }
  writeProject(root, withGit);
  const inGit = relative(gitRoot ?? root, root)
    .split(sep)
    .join('/');
  const files = ['.dvc/config', '.dvcignore', '.dvc/.gitignore'];
  await git?.git.add(files.map((file) => (inGit === '' ? file : `${inGit}/${file}`)));
  return ok(undefined);
}

function writeProject(root: string, withGit: boolean): void {
  mkdirSync(join(root, '.dvc', 'tmp'), { recursive: true });
  writeFileAtomic(join(root, '.dvc/tmp/btime'), '');
  writeFileAtomic(join(root, '.dvc/config'), withGit ? '' : '[core]\n    no_scm = True\n');
  if (withGit) writeFileAtomic(join(root, '.dvc/.gitignore'), '/config.local\n/tmp\n/cache\n');
  if (existsSync(join(root, '.dvcignore'))) return;
  writeFileAtomic(
    join(root, '.dvcignore'),
    '# Add patterns of files dvc should ignore, which could improve\n# the performance. Learn more at\n# https://dvc.org/doc/user-guide/dvcignore\n',
  );
}

function closing(git: Git): AsyncDisposable & { readonly git: Git } {
  return { git, [Symbol.asyncDispose]: () => git.close() };
}

function refuse(message: string): Result<never> {
  return fail({ reason: 'project', message });
}
