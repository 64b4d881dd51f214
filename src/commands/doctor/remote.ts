import { counted } from '../../report/words.ts';
import { absentOnRemote } from '../remote-check.ts';
import { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import { recordedOuts } from '../verify.ts';
import { type Finding, fromFailure } from './finding.ts';

/** Does the default remote answer, and does it have what the locks name? */
export async function remoteFindings(session: Session): Promise<Finding[]> {
  const { defaultRemote, remotes: known } = session.config;
  if (defaultRemote === undefined || !known.has(defaultRemote)) return [];
  const loaded = await session.project();
  if (!loaded.ok) return [];
  await using remotes = new Remotes(session);
  const tracked = loaded.value.stages.flatMap(recordedOuts);
  const checked = await absentOnRemote(session, remotes, tracked, { deep: false });
  if (!checked.ok) return checked.failures.map((failure) => fromFailure('remote-unreachable', failure));
  const { missing, failures } = checked.value;
  const gone: Finding[] =
    missing.length === 0
      ? []
      : [
          {
            check: 'missing-on-remote',
            level: 'error',
            message: `${counted(missing.length, 'object')} that the locks name ${missing.length === 1 ? 'is' : 'are'} not on remote '${defaultRemote}'`,
            fix: 'run `lockstep push` where the data is; `lockstep status -c` lists it',
          },
        ];
  return [...gone, ...failures.map((failure) => fromFailure('missing-on-remote', failure))];
}
