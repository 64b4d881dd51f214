import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { pool } from '../src/pool.ts';

/** `node bench/sdk-get.ts ENDPOINT BUCKET FOLDER`: gets every object with Amazon's own client, 64 at once, and verifies nothing. */
async function main([endpoint = '', bucket = '', folder = '']: readonly string[]): Promise<void> {
  const client = new S3Client({ endpoint, forcePathStyle: true });
  const keys: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket }))
    keys.push(...Contents.flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
  for (const parent of new Set(keys.map((key) => dirname(join(folder, key)))))
    mkdirSync(parent, { recursive: true });
  await pool(keys, { limit: 64 }, async (key) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (Body === undefined) throw new Error(`${key} has no body`);
    await writeFile(join(folder, key), await Body.transformToByteArray());
  });
}

await main(process.argv.slice(2));
