import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Answers, Scenario } from './scenario.ts';

/** DVC's answers to one scenario, small enough to keep: what lies on disk is one digest. */
interface Recorded {
  /** Of the scenario: other ops need other answers */
  readonly scenario: string;
  readonly answers: Answers;
}

const file = join(import.meta.dirname, 'recorded', 'answers.json');

/** DVC's recorded answers to a scenario. Throws if there are none to exactly this one: then they have to be recorded anew. */
export function recordedAnswers(scenario: Scenario): Answers {
  const known = read()[scenario.name];
  if (known?.scenario !== digest(scenario)) {
    throw new Error(`no answers of DVC to '${scenario.name}' as it is now: run test/differential/record.ts`);
  }
  return known.answers;
}

/** Keeps answers instead of all that were kept before. */
export function keepAnswers(all: readonly (readonly [Scenario, Answers])[]): void {
  const kept = all.map(([scenario, answers]): [string, Recorded] => [
    scenario.name,
    { scenario: digest(scenario), answers: small(answers) },
  ]);
  writeFileSync(
    file,
    `{\n${kept.map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`).join(',\n')}\n}\n`,
  );
}

/** Answers in the form in which they are kept. */
export function small(answers: Answers): Answers {
  return answers.map((answer): Answer | null => {
    if (answer === null || !('tree' in answer)) return answer;
    return { ...answer, tree: { all: digest(answer.tree) } };
  });
}

function read(): Readonly<Record<string, Recorded>> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function digest(value: unknown): string {
  return createHash('md5').update(JSON.stringify(value)).digest('hex');
}
