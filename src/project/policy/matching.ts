import { resolve } from 'node:path';
import { compileGlob } from '../../workspace/glob.ts';
import { globMatch, isGlob } from '../glob.ts';
import { resolveFolder } from '../place.ts';
import type { Stage } from '../stage.ts';
import type { MetricRule, OwnerRule, Policy, StageEntry } from './policy.ts';

/** What the policy says about one stage, put together. */
export type StageRule = Pick<StageEntry, 'timeoutSeconds' | 'retries' | 'onProtected' | 'needs'>;

/**
 * What holds for a stage: entries count whose key is its address, its name, the name of its foreach or matrix group, or a
 * shell pattern of one of these; also its address from the top of the repository. Later entries win, setting by setting.
 */
export function stageRule(
  policy: Policy,
  stage: Pick<Stage, 'address' | 'name' | 'group' | 'file'>,
): StageRule {
  const names = [stage.address, stage.name, stage.group, fromTop(policy, stage)];
  let rule: StageRule = { needs: new Map() };
  for (const entry of policy.stages) {
    if (!names.some((name) => name !== undefined && matches(entry.pattern, name))) continue;
    const { pattern: _, location: __, needs, ...said } = entry;
    rule = { ...rule, ...said, needs: new Map([...rule.needs, ...needs]) };
  }
  return rule;
}

/** Does the policy keep this stage to protected branches? */
export function isKeptToProtected(policy: Policy, stage: Parameters<typeof stageRule>[1]): boolean {
  return stageRule(policy, stage).onProtected === true;
}

function fromTop({ folder }: Policy, { file, name }: Pick<Stage, 'file' | 'name'>): string | undefined {
  if (folder === '') return undefined;
  return name === undefined ? `${folder}/${file}` : `${folder}/${file}:${name}`;
}

/** The rule of a metric, by its key (`eval.accuracy`) or file and key (`metrics.json:eval.accuracy`); the last that matches. */
export function metricRule(
  policy: Pick<Policy, 'metrics'>,
  file: string,
  key: string,
): MetricRule | undefined {
  return policy.metrics.findLast(({ pattern }) =>
    [key, `${file}:${key}`].some((name) => matches(pattern, name)),
  );
}

/** Who owns a file, by its path from the top of the repository; the last pattern that matches, as in CODEOWNERS. */
export function ownersOf(policy: Policy, path: string): OwnerRule | undefined {
  return policy.owners.findLast(
    ({ pattern }) => !pattern.startsWith('metric:') && compileGlob(pattern)?.test(path) === true,
  );
}

/** Who owns a metric: the last `metric:NAME` that matches, as in {@link metricRule}. */
export function metricOwners(policy: Policy, file: string, key: string): OwnerRule | undefined {
  return policy.owners.findLast(
    ({ pattern }) =>
      pattern.startsWith('metric:') &&
      [key, `${file}:${key}`].some((name) => matches(pattern.slice('metric:'.length), name)),
  );
}

/** Does a model become an asset of a GitHub release? By its name or a shell pattern of it. */
export function isReleased(policy: Policy, name: string): boolean {
  return policy.models.release.some((pattern) => matches(pattern, name));
}

/**
 * May stages use an absolute place outside the repository (design 9.2)? An entry allows what it names and everything below;
 * it may be a shell pattern; what begins with `../` counts from the project.
 */
export function allowsOutside(policy: Policy, projectRoot: string, path: string): boolean {
  return policy.outside.some((entry) => {
    const place = resolveFolder(entry.replace(/[\\/]+$/, '') || '/', projectRoot);
    if (place === '/' || path === place || path.startsWith(`${place}/`)) return true;
    return isGlob(place) && (globMatch(path, place) || globMatch(path, `${place}/*`));
  });
}

/** May data be imported from an address that is not public? Only if an `outside` entry is that address, or one above it. */
export function allowsAddress({ outside }: Policy, url: string): boolean {
  const wanted = URL.canParse(url) ? new URL(url).href : undefined;
  return outside.some((entry) => {
    if (wanted === undefined || !/^https?:\/\//.test(entry) || !URL.canParse(entry)) return false;
    const above = new URL(entry).href.replace(/\/+$/, '');
    return wanted === above || wanted.startsWith(`${above}/`);
  });
}

/**
 * May data come from that repository? As {@link allowsAddress}, where `git@host:path` and `ssh://` count as the web address of the
 * same repository; a path as in {@link allowsOutside}.
 */
export function allowsRepository(policy: Policy, projectRoot: string, url: string): boolean {
  if (!/^[\w+.-]+:\/\//.test(url)) {
    const [, host, path] = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(url) ?? [];
    if (host !== undefined) return allowsAddress(policy, `https://${host}/${path}`);
    return allowsOutside(policy, projectRoot, resolve(projectRoot, url));
  }
  return allowsAddress(policy, url.replace(/^(?:git\+)?ssh:\/\/(?:[^/@]*@)?/, 'https://'));
}

function matches(pattern: string, name: string): boolean {
  return pattern === name || (isGlob(pattern) && globMatch(name, pattern));
}
