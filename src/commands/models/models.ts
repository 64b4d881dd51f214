import type { Failure } from '../../failure.ts';
import { placeOf } from '../../project/place.ts';
import { isList, isMapping, type Mapping } from '../../values/value.ts';
import type { HashInfo } from '../../workspace/hash-info.ts';
import { manifestReader } from '../manifests.ts';
import { projectFolder } from '../relative.ts';
import { recordedHash } from '../run-context.ts';
import { workspaceHash } from '../workspace-hash.ts';
import type { Model } from './model.ts';
import { type ModelSetting, placeOnRemote } from './remote-place.ts';
import { versionsAt } from './versions.ts';

/** The models of a project, and what is wrong with those that are left out. */
export interface Models {
  readonly models: readonly Model[];
  readonly warnings: readonly Failure[];
}

/**
 * What `artifacts` of every dvc.yaml declare (dvc: dvc/annotations.py Artifact), in file order, with what the lock or the working
 * tree says of them. A model whose object is not on its remote is left out with a warning: a job that deploys could not get it.
 */
export async function readModels(setting: ModelSetting): Promise<Models> {
  const { session, project } = setting;
  const commit = await session.git?.headSha();
  const versions = await versionsAt(session.git, commit);
  const models: Model[] = [];
  const warnings: Failure[] = [];
  for (const [file, declared] of project.artifacts) {
    for (const [key, value] of isMapping(declared) ? declared : []) {
      if (!isMapping(value)) continue;
      const about = { file, key: String(key), value };
      const found = await oneModel(about, setting);
      if ('reason' in found) warnings.push(found);
      else {
        const version = versions.get(found.name) ?? commit?.slice(0, 12) ?? 'uncommitted';
        models.push({ ...found, version, ...(commit === undefined ? {} : { commit }) });
      }
    }
  }
  return { models, warnings };
}

interface Declared {
  readonly file: string;
  readonly key: string;
  readonly value: Mapping;
}

async function oneModel(
  { file, key, value }: Declared,
  setting: ModelSetting,
): Promise<Omit<Model, 'version'> | Failure> {
  const { session, project, remote } = setting;
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const top = projectFolder(session);
  const fromTop = (path: string) => [top, path].filter((part) => part !== '').join('/');
  const where = fromTop(folder);
  const left = (why: string): Failure => ({
    reason: 'data',
    message: `the model '${key}' is not handed on: ${why}`,
    location: { file },
    hint: 'correct `path` under `artifacts`, or run and push what makes it',
  });
  const { place } = placeOf(String(value.get('path')), folder, session.projectRoot);
  if (place.kind !== 'inside') return left('its path leads out of the project');
  const tree = manifestReader(session, setting.remotes, remote);
  const recorded = await recordedHash(project, place, tree);
  const info = recorded ?? (await hashHere(place, setting));
  if (info === undefined) return left(`nothing is recorded for '${place.path}', and it is not here`);
  const onRemote =
    recorded === undefined ? {} : await placeOnRemote({ ...setting, path: place.path, info: recorded });
  if ('missing' in onRemote) return left(onRemote.missing);
  return {
    name: where === '' ? key : `${where}:${key}`,
    path: fromTop(place.path),
    hash: `${info.hashName}:${info.oid}`,
    ...(info.size === undefined ? {} : { size: info.size }),
    ...onRemote,
    ...described(value),
  };
}

/** What Git keeps, or what nobody tracks, as it is here. */
async function hashHere(
  place: Parameters<typeof recordedHash>[1],
  { session, project }: ModelSetting,
): Promise<HashInfo | undefined> {
  const hash = workspaceHash(session, project, await session.ignore());
  const hashed = await hash(place, 'md5');
  return hashed.ok ? hashed.value?.info : undefined;
}

function described(value: Mapping): Pick<Model, 'type' | 'desc' | 'labels'> {
  const text = (key: string) => {
    const found = value.get(key);
    return typeof found === 'string' ? { [key]: found } : {};
  };
  const labels = value.get('labels');
  const words = isList(labels) ? labels.filter((label) => typeof label === 'string') : [];
  return { ...text('type'), ...text('desc'), ...(words.length === 0 ? {} : { labels: words }) };
}
