import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'cloud-trust.md'), 'utf8');

/** The text of the fenced block with these words after its fence. */
function block(words: string): string {
  const text = new RegExp(`^\`\`\`\\w+ ${words}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1];
  if (text === undefined) throw new Error(`no block '${words}'`);
  return text;
}

/** What GitHub's token says of a run; `environment` only where the job names one and its branch rule lets the run in. */
interface Claims {
  readonly sub: string;
  readonly aud: string;
  readonly repository_id: string;
  readonly repository_owner_id: string;
  readonly environment?: string;
}

interface Run {
  readonly what: string;
  /** The end of the subject, as GitHub makes it for the event */
  readonly context: string;
  readonly owner?: string;
  readonly name?: string;
  readonly ids?: readonly [string, string];
}

/** Every event that the action acts on. A comment's run has the subject of the default branch. */
const runs: readonly Run[] = [
  { what: 'a push to main with the environment', context: 'environment:dvc-write' },
  { what: 'a push to main without it', context: 'ref:refs/heads/main' },
  { what: 'a push to another branch', context: 'ref:refs/heads/topic' },
  { what: 'a push to a branch that is named like it', context: 'ref:refs/heads/environment:dvc-write' },
  { what: 'a tag', context: 'ref:refs/tags/v1' },
  { what: 'a pull request', context: 'pull_request' },
  { what: 'a command in a comment', context: 'ref:refs/heads/main' },
  { what: 'a dispatch on a branch', context: 'ref:refs/heads/topic' },
  { what: 'the merge queue', context: 'ref:refs/heads/gh-readonly-queue/main/pr-7-aaaa' },
  { what: 'another environment', context: 'environment:dvc-write-not' },
  {
    what: 'a repository of somebody else',
    context: 'environment:dvc-write',
    owner: 'mallory',
    ids: ['666', '667'],
  },
  {
    what: 'one that begins like ours',
    context: 'environment:dvc-write',
    owner: 'acme',
    name: 'pipe-line',
    ids: ['666', '667'],
  },
];

function claimsOf(
  { context, owner = 'acme', name = 'pipe', ids = ['1001', '2002'] }: Run,
  form: 'names' | 'numbers',
): Claims {
  const [ownerId, repositoryId] = ids;
  const subject =
    form === 'names' ? `repo:${owner}/${name}` : `repo:${owner}@${ownerId}/${name}@${repositoryId}`;
  const environment = /^environment:(.*)$/.exec(context)?.[1];
  return {
    sub: `${subject}:${context}`,
    aud: 'sts.amazonaws.com',
    repository_id: repositoryId,
    repository_owner_id: ownerId,
    ...(environment === undefined ? {} : { environment }),
  };
}

interface AwsPolicy {
  readonly Statement: readonly {
    readonly Effect: string;
    readonly Condition: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  }[];
}

/** AWS: any statement that allows, all of whose operators and keys hold; several values of a key are alternatives. */
function awsLetsIn(text: string, claims: Claims): boolean {
  const { Statement } = JSON.parse(text) as AwsPolicy;
  return Statement.some(({ Effect, Condition }) => {
    const tests = Object.entries(Condition).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => ({ operator, key, values: [values].flat() })),
    );
    expect(
      tests.map(({ operator }) => operator).filter((each) => !/^String(Equals|Like)$/.test(each)),
    ).toEqual([]);
    expect(tests.map(({ key }) => key)).toContain('token.actions.githubusercontent.com:sub');
    return (
      Effect === 'Allow' &&
      tests.every(({ operator, key, values }) => {
        const claim = claims[key.replace('token.actions.githubusercontent.com:', '') as 'sub' | 'aud'];
        return values.some((value) =>
          operator === 'StringEquals' ? claim === value : like(value).test(claim),
        );
      })
    );
  });
}

function like(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/** Google: the provider's condition, then any member that is this subject or this attribute. */
function gcpLetsIn(members: string, claims: Claims): boolean {
  const condition = block('gcp provider').trim().split(' && ');
  const holds = condition.every((term) => {
    const [, name = '', value] = /^assertion\.(\w+) == '([^']*)'$/.exec(term) ?? [];
    return claims[name as keyof Claims] === value;
  });
  return (
    holds &&
    lines(members).some((member) => {
      const subject = /\/subject\/(.*)$/.exec(member)?.[1];
      const [, name = '', value] = /\/attribute\.(\w+)\/(.*)$/.exec(member) ?? [];
      return subject === undefined ? claims[name as keyof Claims] === value : subject === claims.sub;
    })
  );
}

const lines = (text: string) => text.trim().split('\n');

const clouds = {
  aws: awsLetsIn,
  gcp: gcpLetsIn,
  azure: (text: string, { sub }: Claims) => lines(text).includes(sub),
} as const;

describe.each(Object.entries(clouds))('the policies for %s', (cloud, letsIn) => {
  describe.each(['names', 'numbers'] as const)('with %s in subjects', (form) => {
    test.each(runs)('let $what write if it is a push to main of ours, and not else', (run) => {
      const isMeant = run === runs[0];
      expect(letsIn(block(`${cloud} writer`), claimsOf(run, form))).toBe(isMeant);
    });

    test.each(runs)('let $what read only if it is ours', (run) => {
      const claims = claimsOf(run, form);
      const isOurs = run.owner === undefined;
      if (!isOurs) expect(letsIn(block(`${cloud} reader`), claims)).toBe(false);
      if (['pull_request', 'ref:refs/heads/main'].includes(run.context))
        expect(letsIn(block(`${cloud} reader`), claims)).toBe(true);
    });
  });
});

test('a name that somebody else took over lets nobody in where subjects have numbers', () => {
  const taken = claimsOf({ what: '', context: 'environment:dvc-write', ids: ['9', '10'] }, 'numbers');
  for (const [cloud, letsIn] of Object.entries(clouds))
    for (const role of ['writer', 'reader']) expect(letsIn(block(`${cloud} ${role}`), taken)).toBe(false);
});
