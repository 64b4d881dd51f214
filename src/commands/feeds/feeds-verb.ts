import { ok, type Result } from '../../failure.ts';
import { stringifyJson } from '../../report/json-text.ts';
import { feedsText } from '../../report/watch/feeds-text.ts';
import type { FeedRow } from '../../report/watch/watch.ts';
import { feedJson } from '../../report/watch/watch-json.ts';
import type { Host } from '../context.ts';
import { withSession } from '../session.ts';
import type { Verb } from '../verb.ts';
import { WrittenFiles, withWriting } from '../write-session.ts';
import { followFeeds, lookAtFeeds } from './follow-feeds.ts';

/** `feeds`: which data from outside has news, without pulling it. */
export const feeds: Verb = {
  name: 'feeds',
  help: 'Show which data from outside changed at its source, without pulling it; exit 1 if a feed is broken',
  options: [
    {
      flags: '--update',
      help: 'bring the imports that changed up to date; what looks broken stays as it is',
    },
    { flags: '--json', help: 'print one JSON object' },
  ],
  exit: { style: 'own', failure: 1 },
  async run({ options }, host, terminal) {
    const done = await (options.update === true ? updated(host) : looked(host));
    if (!done.ok) return { failures: done.failures };
    const { value: rows, hint } = done.value;
    if (options.json === true)
      terminal.out(stringifyJson({ schema: 'lockstep.feeds/1', feeds: rows.map(feedJson) }));
    else if (options.quiet !== true) terminal.out(`${feedsText(rows)}${hint}`);
    return rows.some(({ state }) => state === 'broken') ? 1 : 0;
  },
};

type Rows = Result<{ readonly value: readonly FeedRow[]; readonly hint: string }>;

function updated(host: Host): Promise<Rows> {
  const what = { what: 'feeds --update', scmContext: true };
  return withWriting(host, what, async (writing) => ok((await followFeeds(writing)).rows));
}

/** Whoever only looks waits for nobody. */
function looked(host: Host): Promise<Rows> {
  return withSession(host, async (session) => {
    const project = await session.project();
    if (!project.ok) return project;
    const writing = { session, project: project.value, files: new WrittenFiles(session) };
    return ok({ value: (await lookAtFeeds(writing)).map(({ row }) => row), hint: '' });
  });
}
