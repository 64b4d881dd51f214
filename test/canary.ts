import { randomBytes } from 'node:crypto';

/** A secret that stands in one credential slot of one test, and is never to be seen again. */
function canary(slot: string): string {
  return `canary${slot}${randomBytes(12).toString('hex')}`;
}

/** Everything that an environment may hold and nobody may be told: clouds, the runner, what a team keeps for itself. */
export function canaryEnvironment(): Readonly<Record<string, string>> {
  const azure = `DefaultEndpointsProtocol=https;AccountName=a;AccountKey=${canary('azure')};EndpointSuffix=x`;
  return {
    AWS_SECRET_ACCESS_KEY: canary('aws'),
    AZURE_STORAGE_CONNECTION_STRING: azure,
    AZURE_CLIENT_SECRET: canary('azureClient'),
    GOOGLE_API_KEY: canary('google'),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: canary('identity'),
    DATABASE_PASSWORD: canary('database'),
    HF_TOKEN: canary('model'),
  };
}

/** The token of a job, which GitHub knows as another one of the fake's: `ghs_…` with a canary in it. */
export function canaryToken(): string {
  return `ghs_${canary('github').padEnd(36, '0')}`;
}

/** Where a text went, and the text. */
export type Told = readonly [where: string, text: string];

/**
 * Throws with every place where a secret of `env` or one of `tokens` stands, in any of the spellings in which text goes out. Secrets
 * are the canaries inside of values, whatever stands around them.
 */
export function findNoCanary(told: readonly Told[], secrets: readonly string[]): void {
  const found = secrets.flatMap((value) => {
    const [secret] = /canary\w+/.exec(value) ?? [];
    if (secret === undefined) return [];
    const spellings = spellingsOf(secret);
    return told
      .filter(([, text]) => spellings.some((spelling) => text.includes(spelling)))
      .map(([where]) => `${secret.slice(0, 14)}… in ${where}`);
  });
  if (found.length > 0) throw new Error(`secrets were told:\n${[...new Set(found)].join('\n')}`);
}

/** As it is, in hex, and in base64 from each of the three places where a group can begin. */
function spellingsOf(secret: string): readonly string[] {
  const shifted = [0, 1, 2].map((start) => {
    const whole = Buffer.from(secret.slice(start)).toString('base64').replace(/=+$/, '');
    // The last group depends on what follows.
    return whole.slice(0, whole.length - (whole.length % 4 || 4));
  });
  return [secret, Buffer.from(secret).toString('hex'), ...shifted];
}
