import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { uploadArtifact } from '../../src/github/artifact.ts';
import { FakeResultsService } from '../fakes/results-service.ts';

const before = { ...process.env };
let service: FakeResultsService;
let folder: string;

beforeEach(async () => {
  service = await FakeResultsService.start();
  folder = mkdtempSync(join(tmpdir(), 'artifact-'));
  writeFileSync(join(folder, 'result.json'), '{"schema":"lockstep.result/1"}');
  writeFileSync(join(folder, 'report.html'), `<p>${'x'.repeat(5_000)}</p>`);
  // The client reads the environment of its process, as it would in a job.
  Object.assign(process.env, service.env(), { GITHUB_SERVER_URL: 'https://github.com' });
});
afterEach(async () => {
  process.env = { ...before };
  rmSync(folder, { recursive: true, force: true });
  await service.close();
});

function upload(patience = { service: 500, upload: 1_000 }, env: Record<string, string> = service.env()) {
  const files = ['result.json', 'report.html'].map((name) => join(folder, name));
  return uploadArtifact({ name: 'lockstep-default', folder, files, env, patience });
}

test('the files arrive as one artifact with the name given', async () => {
  expect(await upload({ service: 3_000, upload: 10_000 })).toBeUndefined();
  expect([...service.artifacts.keys()]).toEqual(['lockstep-default']);
  const archive = service.artifacts.get('lockstep-default') ?? Buffer.alloc(0);
  expect(archive.subarray(0, 2).toString()).toBe('PK');
  for (const name of ['result.json', 'report.html']) expect(archive.includes(name)).toBe(true);
});

describe('a service that', () => {
  test('is down costs one warning and one call', async () => {
    service.mood = 'unavailable';
    expect(await upload()).toMatchObject({
      reason: 'storage',
      message: 'the artifact lockstep-default was not uploaded: the artifact service answers 503',
    });
    expect(service.calls).toHaveLength(1);
  });

  test('never answers is given up', async () => {
    service.mood = 'silent';
    expect(await upload()).toMatchObject({ message: expect.stringContaining('does not answer') });
  });

  test('is not there at all is one warning', async () => {
    await service.close();
    expect(await upload()).toMatchObject({
      message: expect.stringMatching(/does not answer \(.*ECONNREFUSED/),
    });
    service = await FakeResultsService.start();
  });

  test('does not understand the client is given up in time', async () => {
    service.mood = 'refusing';
    expect(await upload()).toMatchObject({ message: expect.stringContaining('mime_type') });
  });

  test('loses the upload is given up in time', async () => {
    service.mood = 'broken-upload';
    const started = Date.now();
    expect(await upload()).toMatchObject({ message: expect.stringContaining('did not end within 1 s') });
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test('the runner does not offer is said so', async () => {
    expect(await upload(undefined, {})).toMatchObject({
      message: expect.stringContaining('offers no artifact service'),
    });
    expect(service.calls).toEqual([]);
  });
});
