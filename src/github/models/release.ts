import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Model } from '../../commands/models/model.ts';
import type { Failure } from '../../failure.ts';
import { mdCode } from '../../report/markdown/escape.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at, numberAt, textAt } from '../payload.ts';

/** A model on GitHub's page of releases. */
export interface Released {
  readonly name: string;
  readonly url: string;
}

/** What became of the models that the policy wants released. */
export interface Releases {
  readonly released: readonly Released[];
  readonly warnings: readonly Failure[];
}

/**
 * Puts each wanted model on GitHub as the asset of a release of its own, named for its version or its content (docs/models.md). The
 * release is a draft until the asset is whole, so nobody sees one without; what is there already is left alone, so that the next run
 * goes on where one was killed.
 */
export async function releaseModels(api: Api, models: readonly Model[]): Promise<Releases> {
  const released: Released[] = [];
  const warnings: Failure[] = [];
  for (const model of models) {
    if (model.release === undefined) continue;
    try {
      const done = await releaseOne(api, model, model.release.file);
      if ('url' in done) released.push(done);
      else warnings.push(done);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const hint = error.code === 'denied' ? 'give the token `contents: write`' : 'run the job again';
      warnings.push(unreleased(model, error.message, hint));
    }
  }
  return { released, warnings };
}

/** GitHub takes no larger asset. */
const largest = 2 ** 31;
/** Milliseconds that one asset may take */
const uploadTimeout = 30 * 60_000;

async function releaseOne(api: Api, model: Model, file: string | undefined): Promise<Released | Failure> {
  const tag = tagOf(model);
  if (tag === undefined) return unreleased(model, 'its name cannot be part of a tag', 'rename it');
  if (file === undefined)
    return unreleased(model, 'it is a folder, or its bytes are not to be had', 'name one file as `path`');
  const size = (await stat(file)).size;
  if (size >= largest)
    return unreleased(model, 'GitHub takes no asset of 2 GiB or more', 'deploy it from `url`');
  const asset = { name: assetName(model), file };
  const there = await published(api, tag);
  if (there !== undefined) return finish(api, model, there, asset);
  const draft = (await draftOf(api, tag)) ?? (await makeDraft(api, model, tag));
  await upload(api, draft, asset);
  const publishing = { release_id: numberAt(draft, 'id'), draft: false, make_latest: 'false' };
  try {
    const done = await api.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', publishing);
    return releasedAs(model, done);
  } catch (error) {
    // Another run was faster: its release has the same bytes.
    const other =
      error instanceof ApiError && error.code === 'invalid' ? await published(api, tag) : undefined;
    if (other === undefined) throw error;
    await api.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
      release_id: numberAt(draft, 'id'),
    });
    return finish(api, model, other, asset);
  }
}

interface Asset {
  readonly name: string;
  readonly file: string;
}

async function finish(api: Api, model: Model, release: unknown, asset: Asset): Promise<Released> {
  await upload(api, release, asset);
  return releasedAs(model, release);
}

/** `churn@v1.2.0` where the registry says so, else by content: the same bytes are one release, whatever commit has them. */
function tagOf({ name, version, hash }: Model): string | undefined {
  const word = name.replaceAll(':', '=');
  const isVersion = /^v\d+\.\d+\.\d+/.test(version);
  const tag = isVersion ? `${word}@${version}` : `${word}-${hash.replace(/^.*:/, '').slice(0, 12)}`;
  return /^[A-Za-z0-9][A-Za-z0-9_.=/@+-]{0,200}$/.test(tag) && !/\.\.|\/\/|\.lock(?:\/|$)|@\{/.test(tag)
    ? tag
    : undefined;
}

/** What GitHub would make of other letters, it makes without asking. */
function assetName({ path }: Model): string {
  return basename(path).replaceAll(/[^A-Za-z0-9._-]/g, '.') || 'model';
}

async function published(api: Api, tag: string): Promise<unknown> {
  try {
    return await api.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag });
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** What a run that was killed left; a draft is not found by its tag. */
async function draftOf(api: Api, tag: string): Promise<unknown> {
  let pages = 0;
  for await (const page of api.pages('GET /repos/{owner}/{repo}/releases')) {
    const found = page.find((each) => at(each, 'draft') === true && textAt(each, 'tag_name') === tag);
    if (found !== undefined || ++pages === 3) return found;
  }
  return undefined;
}

function makeDraft(api: Api, model: Model, tag: string): Promise<unknown> {
  return api.request('POST /repos/{owner}/{repo}/releases', {
    tag_name: tag,
    ...(model.commit === undefined ? {} : { target_commitish: model.commit }),
    name: tag,
    body: `${mdCode(model.path, 200)}, ${mdCode(model.hash)}`,
    draft: true,
    make_latest: 'false',
  });
}

/** Uploads the asset unless it is there; one that was only begun goes first. */
async function upload(api: Api, release: unknown, { name, file }: Asset): Promise<void> {
  const assets = at(release, 'assets');
  const old = (Array.isArray(assets) ? assets : []).find((asset) => textAt(asset, 'name') === name);
  if (old !== undefined && textAt(old, 'state') === 'uploaded') return;
  if (old !== undefined)
    await api.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
      asset_id: numberAt(old, 'id'),
    });
  const url = textAt(release, 'upload_url');
  if (url === undefined) throw new ApiError('unexpected', 'GitHub does not say where assets go');
  await api.request(
    `POST ${url}`,
    { name, data: await openAsBlob(file), headers: { 'content-type': 'application/octet-stream' } },
    { timeout: uploadTimeout },
  );
}

function releasedAs({ name }: Model, release: unknown): Released {
  return { name, url: textAt(release, 'html_url') ?? '' };
}

function unreleased({ name }: Model, why: string, hint: string): Failure {
  return { reason: 'config', message: `the model '${name}' was not released: ${why}`, hint };
}
