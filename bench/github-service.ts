import { writeFileSync } from 'node:fs';
import { FakeGitHub } from '../test/fakes/github.ts';
import { pullRequestPayload, withValue } from '../test/github/payloads.ts';

/**
 * `node bench/github-service.ts SHA EVENT`: GitHub's API as the tests have it, with a pull request whose head is that commit; writes the
 * event that a runner would hand over, and prints the environment of its job.
 */
async function main(sha: string, event: string): Promise<void> {
  const github = await FakeGitHub.start();
  github.pulls.set(7, { number: 7, headSha: sha, baseSha: sha, state: 'open', locked: false });
  const payload = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], sha);
  writeFileSync(event, JSON.stringify(payload));
  process.on('SIGTERM', () => process.exit(0));
  process.stdout.write(`${JSON.stringify({ ...github.env(), INPUT_TOKEN: 'write' })}\n`);
}

const [sha = '', event = ''] = process.argv.slice(2);
await main(sha, event);
