import { ok, type Result } from '../../failure.ts';
import { isKeptToProtected } from '../../project/policy/matching.ts';
import type { Policy } from '../../project/policy/policy.ts';
import type { Exporting } from '../../run/export/exporting.ts';
import type { Exporter } from '../../run/export/receipt.ts';
import type { RunContext } from '../../run/run-context.ts';
import type { Store } from '../../store/store.ts';
import type { Environment } from '../context.ts';
import { projectFolder } from '../relative.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';

/** What decides where receipts lie. */
export interface ExportWish {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly policy: Policy;
  /** Undefined: the default remote */
  readonly remote: string | undefined;
  /** Takes receipts where no remote can */
  readonly receiptCache: Store | undefined;
  /** Addresses of exports that somebody asked for once more */
  readonly again: ReadonlySet<string> | undefined;
}

/**
 * Which stages export: those with a command that the policy keeps to protected branches. Their receipts lie on the remote, whose
 * runs share it; without one in the job's cache, which may forget them; else in the project's own cache (docs/exports.md).
 */
export function exportRule(wish: ExportWish): NonNullable<RunContext['exporting']> {
  let place: Promise<Result<Omit<Exporting, 'again'>>> | undefined;
  return (stage) => {
    if (stage.cmd === undefined || !isKeptToProtected(wish.policy, stage)) return undefined;
    place ??= openPlace(wish);
    return place.then((opened) =>
      opened.ok ? ok({ ...opened.value, again: wish.again?.has(stage.address) === true }) : opened,
    );
  };
}

async function openPlace(wish: ExportWish): Promise<Result<Omit<Exporting, 'again'>>> {
  const { session } = wish;
  const { host, git } = session;
  const store = await openReceipts(wish);
  if (!store.ok) return store;
  const folder = projectFolder(session);
  const repository = host.env.GITHUB_REPOSITORY_ID || host.env.GITHUB_REPOSITORY || '';
  const exporter = exporterOf(host.env, await git?.headSha(), host.now());
  return ok({ store: store.value, project: `${repository}:${folder}`, exporter });
}

async function openReceipts(wish: ExportWish): Promise<Result<Store>> {
  const { session, remotes, remote, receiptCache } = wish;
  const tell = (text: string) => session.host.emit({ kind: 'note', text });
  if (remotes.isConfigured(remote)) {
    const opened = await remotes.open(remote);
    const isLocked = !opened.ok && opened.failures.every(({ reason }) => reason === 'config');
    if (!isLocked || receiptCache === undefined) return opened;
  }
  if (receiptCache === undefined) return ok(session.cache.store);
  await tell(onlyCached);
  return ok(receiptCache);
}

const onlyCached =
  'receipts of exports are in the GitHub Actions cache only, which may forget them: with a remote nothing is exported twice';

/** Who exports, by the variables of a GitHub runner; a person's machine has none of them. */
export function exporterOf(env: Environment, commit: string | undefined, now: number): Exporter {
  const run = /^\d{1,20}$/.exec(env.GITHUB_RUN_ID ?? '')?.[0];
  const attempt = /^\d{1,6}$/.exec(env.GITHUB_RUN_ATTEMPT ?? '')?.[0];
  const server = env.GITHUB_SERVER_URL;
  const url =
    run === undefined || server === undefined || env.GITHUB_REPOSITORY === undefined
      ? undefined
      : `${server}/${env.GITHUB_REPOSITORY}/actions/runs/${run}`;
  return {
    run: run ?? `by hand at ${new Date(now).toISOString()}`,
    attempt: Number(attempt ?? 1),
    ...(url === undefined ? {} : { url }),
    ...(commit === undefined ? {} : { commit }),
  };
}
