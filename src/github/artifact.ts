import type { Environment } from '../commands/context.ts';
import type { Failure } from '../failure.ts';

/** What to upload, and under which name. */
export interface ArtifactRequest {
  /** `lockstep-<name>` */
  readonly name: string;
  /** Absolute; the files keep their place below it */
  readonly folder: string;
  /** Absolute */
  readonly files: readonly string[];
  readonly env: Environment;
  /** Milliseconds that asking a service for life, and then the upload, may take */
  readonly patience?: { readonly service: number; readonly upload: number };
}

/**
 * Uploads files as one artifact. The client would go on for half a minute against a service that is down or that does not
 * understand it, so the service is asked for life first and the upload has an end. Undefined if it worked, else the one
 * warning that says why not.
 */
export async function uploadArtifact(request: ArtifactRequest): Promise<Failure | undefined> {
  const { service, upload } = request.patience ?? { service: 3_000, upload: 10_000 };
  const trouble = await probe(request.env, service);
  if (trouble !== undefined) return warning(request.name, trouble);
  const giveUp = Promise.withResolvers<string>();
  const timer = setTimeout(
    () => giveUp.resolve(`the upload did not end within ${Math.round(upload / 1_000)} s`),
    upload,
  );
  try {
    const problem = await Promise.race([send(request), giveUp.promise]);
    return problem === undefined ? undefined : warning(request.name, problem);
  } finally {
    clearTimeout(timer);
  }
}

/** A call that changes nothing tells whether anybody answers; 4xx is left to the client, which knows what it means. */
async function probe(env: Environment, patience: number): Promise<string | undefined> {
  const { ACTIONS_RESULTS_URL: base, ACTIONS_RUNTIME_TOKEN: token } = env;
  if (!base || !token) return 'the runner offers no artifact service';
  try {
    const url = new URL('/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts', base);
    const reply = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(patience),
    });
    await reply.body?.cancel();
    return reply.status >= 500 ? `the artifact service answers ${reply.status}` : undefined;
  } catch (error) {
    return `the artifact service does not answer (${reasonOf(error)})`;
  }
}

async function send({ name, folder, files }: ArtifactRequest): Promise<string | undefined> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  return ((cause ?? error.message).split(/[\r\n]/)[0] ?? '').slice(0, 200);
}

function warning(name: string, why: string): Failure {
  return {
    reason: 'storage',
    message: `the artifact ${name} was not uploaded: ${why}`,
    hint: "the report is in the job summary; set the input 'artifact' to never if this runner has no artifacts",
  };
}
