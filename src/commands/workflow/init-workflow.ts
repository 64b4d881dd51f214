import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '../../atomic-write.ts';
import { fail, ok, type Result } from '../../failure.ts';
import type { Host } from '../context.ts';
import { type Session, withSession } from '../session.ts';
import type { Terminal, Words } from '../verb.ts';
import { environmentOf } from './environment.ts';
import { actionName } from './migrate.ts';
import { newPolicy, newWorkflow, type Wishes } from './new-files.ts';

const workflowFile = '.github/workflows/lockstep.yml';
const policyFile = '.github/lockstep.yml';

/** Writes the workflow and the policy of a project that is there already; what exists is only replaced by `force`. */
export function initWorkflow(
  words: Words,
  host: Host,
  terminal: Terminal,
): Promise<Result<readonly string[]>> {
  return withSession(host, (session) => write(session, words, terminal));
}

async function write(session: Session, words: Words, terminal: Terminal): Promise<Result<readonly string[]>> {
  const { gitRoot } = session;
  if (gitRoot === undefined) {
    return fail({
      reason: 'git',
      message: 'a workflow needs a Git repository',
      hint: 'run `git init` first',
    });
  }
  const force = words.options.force === true;
  const files = new Map([
    [workflowFile, newWorkflow(await wishesOf(session, gitRoot, words, terminal), actionName)],
    ...(existsSync(join(gitRoot, policyFile)) && !force ? [] : [[policyFile, newPolicy()] as const]),
  ]);
  if (!force && existsSync(join(gitRoot, workflowFile))) {
    return fail({
      reason: 'usage',
      message: 'the workflow is there already',
      location: { file: workflowFile },
      hint: 'use `-f` to replace it, or `lockstep doctor` to check it',
    });
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(gitRoot, file)), { recursive: true });
    writeFileAtomic(join(gitRoot, file), text);
  }
  return ok([...files.keys()]);
}

/** Two questions, unless flags answer them or nobody is there: what is found is the answer then. */
async function wishesOf(
  session: Session,
  gitRoot: string,
  { options }: Words,
  terminal: Terminal,
): Promise<Wishes> {
  const found = environmentOf(gitRoot);
  const asked =
    typeof options.setup === 'string'
      ? options.setup
      : await terminal.ask?.(`What prepares the environment of the stages? [${found?.setup ?? 'nothing'}]`);
  const setup = asked === undefined || asked.trim() === '' ? (found?.setup ?? '') : asked.trim();
  const back =
    options.commit ??
    (await terminal.ask?.(
      'Where do new locks and metrics go: none, push (the same branch), pull-request? [none]',
    ));
  return {
    setup,
    ...(setup === found?.setup && found.uses !== undefined ? { uses: found.uses } : {}),
    commit: back === 'push' || back === 'pull-request' ? back : 'none',
    secrets: secretsOf(session),
    branch:
      (await session.git?.defaultBranch())?.replace(/^[^/]+\//, '') ??
      (await session.git?.currentBranch()) ??
      'main',
  };
}

/** The variables that a remote's own tools read; OIDC needs none of them (docs/remotes.md). */
function secretsOf({ config }: Session): readonly string[] {
  const url = config.remotes.get(config.defaultRemote ?? '')?.url ?? '';
  if (url.startsWith('s3://')) return ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
  return url.startsWith('azure://') ? ['AZURE_STORAGE_CONNECTION_STRING'] : [];
}
