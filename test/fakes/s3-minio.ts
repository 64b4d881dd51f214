import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { Agent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { freePort } from './server-process.ts';
import { makeCertificate } from './webdav-wsgidav.ts';

/** A running MinIO over TLS: a real S3 server of another making than versitygw. */
export interface Minio {
  readonly url: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** File of the authority that signed its certificate */
  readonly authority: string;
  close(): Promise<void>;
}

const accessKey = 'lockstep-access';
const secretKey = 'lockstep-secret-0123456789';

/** Starts the program on a free port of 127.0.0.1 with a certificate of its own, makes the bucket, waits until it answers. */
export async function startMinio(program: string, bucket: string): Promise<Minio> {
  const dir = fs.mkdtempSync(join(tmpdir(), 'lockstep-minio-'));
  const certs = join(dir, 'certs');
  fs.mkdirSync(certs);
  const { certificate, key } = makeCertificate(dir);
  fs.renameSync(key, join(certs, 'private.key'));
  const authority = join(certs, 'public.crt');
  fs.renameSync(certificate, authority);
  const address = `127.0.0.1:${await freePort()}`;
  const words = ['server', join(dir, 'data'), '--quiet', '--address', address, '--certs-dir', certs];
  const env = {
    ...{ PATH: process.env.PATH, HOME: dir, MINIO_ROOT_USER: accessKey, MINIO_ROOT_PASSWORD: secretKey },
    ...{ MINIO_UPDATE: 'off', MINIO_BROWSER: 'off', MINIO_CI_CD: '1' },
  };
  const server = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const url = `https://${address}`;
  const isOver = () => server.exitCode !== null;
  if (!(await madeBucket({ url, authority, bucket, isOver })))
    throw new Error(`MinIO does not start: ${said}`);
  return {
    ...{ url, accessKey, secretKey, authority },
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null) {
        server.kill('SIGTERM');
        await ended;
      }
      fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The port opens before the server is ready, so a bucket is asked for until it is there. */
async function madeBucket(wish: {
  readonly url: string;
  readonly authority: string;
  readonly bucket: string;
  isOver(): boolean;
}): Promise<boolean> {
  const client = new S3Client({
    endpoint: wish.url,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    requestHandler: { httpsAgent: new Agent({ ca: fs.readFileSync(wish.authority) }) },
  });
  const deadline = Date.now() + 30_000;
  try {
    while (!wish.isOver() && Date.now() < deadline) {
      const made = await client
        .send(new CreateBucketCommand({ Bucket: wish.bucket }))
        .catch((error) => error);
      if (made instanceof Error === false || made.name === 'BucketAlreadyOwnedByYou') return true;
      await pause(100);
    }
    return false;
  } finally {
    client.destroy();
  }
}
