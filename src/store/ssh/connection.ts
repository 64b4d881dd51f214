import { withRetries } from '../cloud/retry.ts';
import { connectSftp } from './connect.ts';
import { isPassingLoss, type SshAsked, translateSshError } from './errors.ts';
import type { SshSettings } from './settings.ts';
import { ConnectionLost, type SftpSession } from './sftp-session.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What a piece of work is for: words for refusals, and what stops it. */
export interface SshPurpose {
  readonly action: SshAsked['action'];
  readonly key: string;
  readonly signal: AbortSignal | undefined;
}

/** The one connection of a remote, made when it is first needed and again when it was lost. */
export class SshConnection {
  readonly #remote: string;
  readonly #settings: SshSettings;
  readonly #env: Env;
  #session: Promise<SftpSession> | undefined;

  constructor(remote: string, settings: SshSettings, env: Env) {
    this.#remote = remote;
    this.#settings = settings;
    this.#env = env;
  }

  /**
   * Does work over the connection; if that drops meanwhile, once more over a new one. Rejects with the abort reason as soon as
   * there is one, and with a `StoreError` for what ssh or the server refuse.
   */
  async use<T>(purpose: SshPurpose, work: (session: SftpSession) => Promise<T>): Promise<T> {
    for (let isFirst = true; ; isFirst = false) {
      try {
        purpose.signal?.throwIfAborted();
        return await untilAborted(this.#run(work), purpose.signal);
      } catch (error) {
        purpose.signal?.throwIfAborted();
        const isDropped = error instanceof ConnectionLost && error.wasOpen;
        if (!isDropped || !isFirst) throw this.translate(error, purpose);
      }
    }
  }

  /** Turns what ssh or the server said into a `StoreError`. */
  translate(error: unknown, { action, key }: SshPurpose): unknown {
    return translateSshError(error, { remote: this.#remote, settings: this.#settings, action, key });
  }

  /** Ends the connection, if there is one. */
  async close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.then(
      (open) => open.close(),
      () => {},
    );
  }

  async #run<T>(work: (session: SftpSession) => Promise<T>): Promise<T> {
    return work(await this.#open());
  }

  /** Whoever notices a loss first makes the new connection; the others wait for the same one. */
  async #open(): Promise<SftpSession> {
    const current = this.#session;
    if (current !== undefined) {
      const session = await current;
      if (!session.isLost) return session;
      if (this.#session !== current) return this.#open();
    }
    const opening = withRetries(judge, undefined, () => connectSftp(this.#settings, this.#env));
    this.#session = opening;
    opening.catch(() => {
      if (this.#session === opening) this.#session = undefined;
    });
    return opening;
  }
}

function judge(error: unknown): { readonly afterMs: undefined } | undefined {
  return isPassingLoss(error) ? { afterMs: undefined } : undefined;
}

/** The result of work, or the abort reason as soon as there is one; the work then ends unheard. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
