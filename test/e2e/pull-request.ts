import { expect } from 'vitest';
import type { ActWorld } from './act-world.ts';

/** The repository that the fake GitHub serves, as events name it. */
export const repository = {
  id: 1_296_269,
  full_name: 'acme/pipe',
  name: 'pipe',
  default_branch: 'main',
  owner: { login: 'acme' },
};

/** Somebody who may write to it. */
export const sender = { login: 'alice', id: 501, type: 'User' };

/** Commits a change of one file on the branch `change` and tells GitHub of pull request 7 for it; gives the event. */
export function propose(world: ActWorld, file: string, from: string, to: string): object {
  world.git('checkout', '--quiet', '-b', 'change');
  world.write(file, world.read(file).replace(from, to));
  const [sha, base] = [world.commit(`${from} becomes ${to}`), world.git('rev-parse', 'main')];
  expect(sha).not.toBe(base);
  world.github.pulls.set(7, { number: 7, headSha: sha, baseSha: base, state: 'open', locked: false });
  world.github.mergeBases.set(`${base}...${sha}`, base);
  const ends = {
    head: { ref: 'change', sha, repo: repository },
    base: { ref: 'main', sha: base, repo: repository },
  };
  return {
    action: 'opened',
    number: 7,
    pull_request: { number: 7, state: 'open', draft: false, user: sender, ...ends },
    repository,
    sender,
  };
}
