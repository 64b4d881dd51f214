import { relative, sep } from 'node:path';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { emptyPolicy, type Policy, policyFile, policyPath } from '../project/policy/policy.ts';
import { readPolicy } from '../project/policy/read-policy.ts';
import type { Git } from '../workspace/git.ts';
import { openCommit, openWorkspace } from '../workspace/open-revision.ts';
import type { Revision } from '../workspace/revision.ts';

/** Where the policy file is read, and whose word counts. */
export interface PolicyChoice {
  readonly projectRoot: string;
  readonly gitRoot: string | undefined;
  readonly git: Git | undefined;
  /** From the top of the repository; undefined: {@link policyPath} */
  readonly file?: string;
  /** The revision whose policy counts, whatever the working tree says (design section 5); undefined: the working tree's own */
  readonly trusted?: string;
}

/**
 * Reads the policy file from the top of the repository; without Git from the project. With a trusted revision that one's
 * version is used, and a difference is told among its warnings. No file: the empty policy, unless a file was named that is
 * neither there nor here.
 */
export async function choosePolicy(choice: PolicyChoice): Promise<Result<Policy>> {
  const { projectRoot, gitRoot, git, trusted } = choice;
  const file = policyFile(choice.file);
  const top = gitRoot ?? projectRoot;
  const place = { file, folder: relative(top, projectRoot).split(sep).join('/') };
  const here = await (await openWorkspace({ projectRoot: top, git: undefined })).read(file);
  if (trusted === undefined || git === undefined) return policyIn(here, place);
  const base = await openCommit({ projectRoot: top, gitRoot: top, git, rev: trusted });
  if (!base.ok) return base;
  const there = await base.value.read(file);
  if (Buffer.from(here ?? []).equals(Buffer.from(there ?? []))) return policyIn(there, place);
  const policy = there === undefined ? ok(emptyPolicy(file, place.folder)) : readPolicy(there, place);
  return policy.ok ? ok({ ...policy.value, warnings: [edited(file, base.value, there)] }) : policy;
}

function policyIn(bytes: Uint8Array | undefined, place: Pick<Policy, 'file' | 'folder'>): Result<Policy> {
  if (bytes !== undefined) return readPolicy(bytes, place);
  if (place.file === policyPath) return ok(emptyPolicy(place.file, place.folder));
  return fail({
    reason: 'config',
    message: `the policy file '${place.file}' does not exist`,
    hint: 'correct the `config` input: a path from the top of the repository',
  });
}

function edited(file: string, base: Revision, there: Uint8Array | undefined): Failure {
  const name = base.sha === undefined ? base.name : base.sha.slice(0, 7);
  return {
    reason: 'config',
    message:
      there === undefined
        ? `this change adds ${file}; the base (${name}) has none, so no policy was applied`
        : `this change edits ${file}; the version of the base (${name}) was used`,
    hint: 'the new version counts once it is merged',
    location: { file },
  };
}
