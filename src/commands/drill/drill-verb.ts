import { type Json, stringifyJson } from '../../report/json-text.ts';
import { terminalWords } from '../../report/terminal-style.ts';
import { drillWords } from '../../report/watch/drill-text.ts';
import { drillJson } from '../../report/watch/watch-json.ts';
import { withSession } from '../session.ts';
import type { Verb } from '../verb.ts';
import { drill, parseSample } from './drill.ts';

/** `drill`: does a remote restore what is checked out? */
export const drillVerb: Verb = {
  name: 'drill',
  help: 'Prove that a remote restores everything that is checked out: into an empty cache and folder, verified; one line',
  options: [
    { flags: '-r, --remote <name>', help: 'the backup; the default remote if not said' },
    { flags: '--sample <n>', help: 'only so many outputs, other ones each time' },
    { flags: '--json', help: 'print one JSON object' },
  ],
  exit: { style: 'own', failure: 1 },
  async run({ options }, host, terminal) {
    const sample = parseSample(typeof options.sample === 'string' ? options.sample : undefined);
    if (!sample.ok) return { failures: sample.failures };
    const done = await withSession(host, (session) =>
      drill(session, {
        seed: String(host.now()),
        ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
        ...(sample.value === undefined ? {} : { sample: sample.value }),
      }),
    );
    if (!done.ok) return { failures: done.failures };
    const { failures } = done.value;
    if (options.json === true) {
      const shown = drillJson(done.value) as Readonly<Record<string, Json>>;
      terminal.out(stringifyJson({ schema: 'lockstep.drill/1', ...shown }));
    } else if (options.quiet !== true || failures.length > 0) {
      const mark = failures.length === 0 ? '✔' : '✘';
      terminal.out(`${mark} ${terminalWords(drillWords(done.value), { colour: terminal.colour })}\n`);
    }
    return failures.length === 0 ? 0 : { failures };
  },
};
