import type { Api } from '../../src/github/api.ts';
import { ApiError } from '../../src/github/api-error.ts';

/** One call: its route, or `query`, and what was sent with it. */
export type Asked = readonly [route: string, sent: unknown];

/** An API whose answers a test gives; what a function throws is thrown. Lists have one page. */
export function scriptedApi(answer: (route: string, sent: unknown) => unknown): Api & { asked: Asked[] } {
  const asked: Asked[] = [];
  const say = async (route: string, sent: unknown): Promise<unknown> => {
    asked.push([route, sent]);
    return answer(route, sent);
  };
  return {
    asked,
    repository: 'acme/pipe',
    request: (route, parameters) => say(route, parameters),
    pages: async function* (route, parameters) {
      yield (await say(route, parameters)) as readonly unknown[];
    },
    query: (text) => say('query', text),
    mutate: (text) => say('mutate', text),
  };
}

/** Throws what the API throws for a refusal, or for an outage. */
export function refuse(code: 'denied' | 'not-found' | 'unavailable'): never {
  throw new ApiError(code, `${code}, as the test wants it`);
}
