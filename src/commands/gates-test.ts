import { fail, ok, type Result } from '../failure.ts';
import { terminalText } from '../report/escape.ts';
import { type Proof, proveGates, unproven } from '../report/gates/prove.ts';
import { stringifyJson } from '../report/json.ts';
import { diffValues } from '../report/metrics.ts';
import { columnsText } from '../report/terminal-style.ts';
import { counted } from '../report/words.ts';
import { Remotes } from './remotes.ts';
import { type Session, withSession } from './session.ts';
import { metricTables } from './tables.ts';
import type { Verb } from './verb.ts';

/** `gates test`: breaks every gate of the policy on paper, and fails if one of them does not notice. */
export const gatesTest: Verb = {
  name: 'gates test',
  help: 'Prove that each gate of the policy can fail; exit 1 if one cannot, or matches no metric',
  options: [
    { flags: '--config <file>', help: 'another policy file, from the top of the repository' },
    { flags: '--json', help: 'print one JSON object' },
  ],
  exit: { style: 'own', failure: 1 },
  async run({ options }, host, terminal) {
    const use = typeof options.config === 'string' ? { policyFile: options.config } : {};
    const proofs = await withSession(host, proveIn, use);
    if (!proofs.ok) return proofs;
    const bad = unproven(proofs.value);
    if (options.json === true)
      terminal.out(
        stringifyJson({ schema: 'lockstep.gates/1', gates: proofs.value.map((proof) => ({ ...proof })) }),
      );
    else terminal.out(proofText(proofs.value, bad));
    return bad === 0 ? 0 : 1;
  },
};

async function proveIn(session: Session): Promise<Result<readonly Proof[]>> {
  const policy = await session.policy();
  if (!policy.ok) return policy;
  const project = await session.project();
  if (!project.ok) return project;
  await using remotes = new Remotes(session);
  const tables = await metricTables(project.value, { session, remotes });
  const values = diffValues(new Map(), tables.files, { lists: 'drop', all: true });
  const metrics = [...values].flatMap(([file, changes]) =>
    [...changes].map(([key, change]) => ({
      file,
      key,
      ...(change.new === undefined ? {} : { new: change.new }),
    })),
  );
  const proofs = proveGates(policy.value, metrics);
  return proofs.length > 0
    ? ok(proofs)
    : fail({
        reason: 'config',
        message: `${policy.value.file} ${policy.value.exists ? 'has no gates' : 'does not exist'}: there is nothing to test`,
        hint: 'write limits such as `metrics: {accuracy: {better: higher, max-drop: 1%}}`; see docs/policy.md',
      });
}

const marks: Readonly<Record<Proof['verdict'], string>> = {
  proven: '✔ can fail',
  warns: '⚠ only warns',
  'cannot fail': '✖ cannot fail',
  'matches nothing': '✖ matches nothing',
};

function proofText(proofs: readonly Proof[], bad: number): string {
  const rows = proofs.map(({ gate, limit, verdict, by }) => [
    marks[verdict],
    terminalText(gate),
    terminalText(limit),
    terminalText(by),
  ]);
  const end =
    bad === 0
      ? `${counted(proofs.length, 'gate')} tested.`
      : `${bad} of ${counted(proofs.length, 'gate')} would never stop anything.`;
  return `${columnsText(rows).join('\n')}\n${end}\n`;
}
