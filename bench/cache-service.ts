import { FakeActionsCache } from '../test/fakes/actions-cache-service.ts';
import { startDelay } from './servers.ts';

/**
 * `node bench/cache-service.ts MILLISECONDS`: GitHub's cache service as the tests have it, so far away; prints the environment
 * of a job that may use it.
 */
async function main(milliseconds: number): Promise<void> {
  const service = await FakeActionsCache.start();
  const line = await startDelay(service.url, milliseconds);
  service.url = line.url;
  // What it remembers of calls is for tests; here it would be all bytes that ever came.
  service.before = () => {
    service.calls.length = 0;
  };
  process.on('SIGTERM', () => {
    line.stop();
    process.exit(0);
  });
  process.stdout.write(`${JSON.stringify(service.env())}\n`);
}

await main(Number(process.argv[2]));
