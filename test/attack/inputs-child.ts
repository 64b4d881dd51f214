import { attackReader, targets } from '../fuzz/targets.ts';

/**
 * The process that reads inputs: `node inputs-child.ts COUNT SEED NAME`. Writes how many it saw, or what went wrong, as a line of JSON;
 * nothing, if its heap was not enough.
 */
const [count = '0', seed = '1', name = ''] = process.argv.slice(2);
const target = targets.find((each) => each.name === name);
if (target === undefined) throw new Error(`no reader is called ${name}`);
const told = await attackReader(target, Number(count), Number(seed)).then(
  (seen) => ({ seen }),
  (error: unknown) => ({ seen: 0, loss: error instanceof Error ? error.message : String(error) }),
);
process.stdout.write(`${JSON.stringify({ ...told })}\n`);
process.exit(0);
