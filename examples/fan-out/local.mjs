#!/usr/bin/env node
// Spreads a run over "machines" that are clones of this repository on this computer. It is the smallest adapter of
// docs/fan-out.md: submit a job, wait for it, fetch its fragment. Replace those three for a cluster.
//
//   node local.mjs [--waves N] [--at-once N]        LOCKSTEP: the command, `npx lockstep-dvc` by default

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { waves: { type: 'string' }, 'at-once': { type: 'string', default: '4' } },
});
const [program, ...first] = (process.env.LOCKSTEP ?? 'npx lockstep-dvc').split(' ');
const scratch = mkdtempSync(join(tmpdir(), 'fan-out-'));
const fragments = join(scratch, 'fragments');
mkdirSync(fragments);

/** Starts a job. The handle is whatever `wait` and `fetch` need. */
function submit(job) {
  const clone = join(scratch, job.job);
  execFileSync('git', ['clone', '--quiet', process.cwd(), clone]);
  const lockstep = (...words) => [program, [...first, ...words]];
  const run = async () => {
    // What earlier waves recorded, so that this machine knows which objects to fetch.
    if (job.wave > 1) await exec(lockstep('merge-fragments', fragments), clone);
    const own = [
      'repro',
      '--fragment',
      'fragment.json',
      '--job',
      JSON.stringify(job),
      '--keep-going',
      '--push',
    ];
    await exec(lockstep(...own), clone);
  };
  return {
    clone,
    done: run().then(
      () => 0,
      () => 1,
    ),
  };
}

/** Resolves with its exit code when the job is over. */
function wait({ done }) {
  return done;
}

/** Brings the job's fragment here; false if the job never wrote one. */
function fetchFragment({ clone }, job) {
  const file = join(clone, 'fragment.json');
  if (existsSync(file)) execFileSync('cp', [file, join(fragments, `${job.job}.json`)]);
  rmSync(clone, { recursive: true, force: true });
  return existsSync(join(fragments, `${job.job}.json`));
}

function exec([file, args], cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`exit code ${code}`))));
  });
}

const limit = values.waves === undefined ? [] : ['--waves', values.waves];
const plan = execFileSync(program, [...first, 'plan', '--matrix', ...limit], { encoding: 'utf8' });
let isWhole = true;
for (const { include } of JSON.parse(plan).waves) {
  const open = [...include];
  const worker = async () => {
    for (let job = open.shift(); job !== undefined; job = open.shift()) {
      const handle = submit(job);
      const code = await wait(handle);
      const isThere = fetchFragment(handle, job);
      if (code === 0 && isThere) continue;
      isWhole = false;
      console.error(`job ${job.job} (${job.stages.join(', ')}) ended with ${code}; the others go on`);
    }
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, worker));
}
execFileSync(program, [...first, 'merge-fragments', fragments], { stdio: 'inherit' });
rmSync(scratch, { recursive: true, force: true });
process.exitCode = isWhole ? 0 : 1;
