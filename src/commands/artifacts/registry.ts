import { fail, ok, type Result } from '../../failure.ts';
import type { AnnotatedTag } from '../../workspace/git-history.ts';
import { compareVersions, type ModelName, readModelName, readTag } from '../models/tags.ts';

/** An artifact as asked for: its name, and which version of it or which stage; neither: the highest version. */
export interface AskedArtifact {
  /** As typed */
  readonly text: string;
  readonly version: string | undefined;
  readonly stage: string | undefined;
}

/** The name of an artifact. Fails with DVC's text on one that cannot be. */
export function artifactName({ text }: AskedArtifact): Result<ModelName> {
  const name = readModelName(text);
  return name === undefined ? notFound(text) : ok(name);
}

/**
 * The commit on which the registry has an artifact: of a version or a stage the one that was tagged last, else that of the
 * highest version (dvc: dvc/repo/artifacts.py get_rev). As there, a tag that takes something back counts like the one before it.
 * Where there are only stages, the last one; DVC knows no answer then.
 */
export function commitOf(tags: readonly AnnotatedTag[], asked: AskedArtifact): Result<string> {
  const name = artifactName(asked);
  if (!name.ok) return name;
  const model = name.value.folder === '' ? name.value.name : `${name.value.folder}:${name.value.name}`;
  const { version, stage } = asked;
  const found = [...tags]
    .sort((a, b) => a.time - b.time)
    .flatMap(({ name: text, sha }) => {
      const tag = readTag(text);
      if (tag?.model !== model) return [];
      const isMeant =
        (version === undefined || tag.version === version) && (stage === undefined || tag.stage === stage);
      return isMeant ? [{ sha, version: tag.version }] : [];
    });
  const last = found.at(-1);
  if (last === undefined) return notFound(model, stage ?? version);
  if (version !== undefined || stage !== undefined) return ok(last.sha);
  const highest = found.reduce((best, tag) => {
    if (tag.version === undefined) return best;
    return best.version === undefined || compareVersions(best.version, tag.version) <= 0 ? tag : best;
  }, last);
  return ok(highest.sha);
}

/** DVC's sentence for an artifact that is not there (dvc: dvc/exceptions.py ArtifactNotFoundError). */
export function notFound(name: string, which?: string): Result<never> {
  const what = which === undefined ? name : `${name} @ ${which}`;
  return fail({ reason: 'data', message: `Unable to find artifact '${what}'` });
}
