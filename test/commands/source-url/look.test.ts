import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openSession } from '../../../src/commands/session.ts';
import { lookAtUrl } from '../../../src/commands/source-url/look.ts';
import { unwrap } from '../../../src/failure.ts';
import { isPublicAddress } from '../../../src/store/web/guarded-connect.ts';
import { Rig } from '../../rig.ts';

test('where only public addresses may be asked, clouds, machines and folders behind remotes are not', async () => {
  await using rig = Rig.create();
  let requests = 0;
  const server = createServer((_, reply) => {
    requests++;
    reply.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  rig.write('secret/f', 'f');
  rig.write(
    '.dvc/config',
    `['remote "s"']\n    url = s3://bucket\n    endpointurl = http://127.0.0.1:${port}\n['remote "here"']\n    url = ../secret\n`,
  );
  const host = {
    ...{ cwd: rig.root, env: { PATH: process.env.PATH }, cpus: 1, signal: new AbortController().signal },
    ...{ now: () => 0, emit: () => {} },
  };
  await using session = unwrap(await openSession(host));
  for (const url of ['remote://s/f', 'remote://here/f', 's3://bucket/f', `ssh://127.0.0.1:${port}/f`]) {
    const seen = await lookAtUrl(session, url, { mayConnect: isPublicAddress });
    expect(seen, url).toMatchObject({ ok: false, failures: [{ reason: 'refused' }] });
  }
  expect(requests).toBe(0);
  expect(await lookAtUrl(session, 'remote://here/f')).toMatchObject({
    ok: true,
    value: { record: { size: 1 } },
  });
  server.close();
});
