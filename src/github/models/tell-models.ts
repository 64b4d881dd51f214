import type { Api } from '../api.ts';
import type { Finished } from '../finished.ts';
import type { Log } from '../log.ts';
import { releaseModels } from './release.ts';

/** Models that a job hands on, and where to tell of them. */
export interface ModelsStory {
  readonly api: Api;
  readonly log: Log;
  readonly finished: readonly Finished[];
  /** Is there a token? Without one nothing is released */
  readonly mayWrite: boolean;
}

/**
 * Releases what the policy wants released, and gives the output `models`: what the work alone says, with the page of the release where
 * there is one. Undefined: no model is released, so the output stays as it is.
 */
export async function tellModels({ api, log, finished, mayWrite }: ModelsStory): Promise<string | undefined> {
  const models = finished.flatMap(({ result }) => result.models ?? []);
  if (!mayWrite || !models.some(({ release }) => release !== undefined)) return undefined;
  const { released, warnings } = await log.around('releases', () => releaseModels(api, models));
  for (const warning of warnings) log.failure(warning, 'warning');
  for (const { name, url } of released) log.line(`the model ${name} is released: ${url}`);
  const pages = new Map(released.map(({ name, url }) => [name, url]));
  return JSON.stringify(
    models.map(({ release: _, ...model }) => {
      const page = pages.get(model.name);
      return page === undefined ? model : { ...model, release: page };
    }),
  );
}
