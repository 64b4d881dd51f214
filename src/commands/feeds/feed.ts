import type { Project } from '../../project/project.ts';
import type { LockedPath, PathDependency, Stage } from '../../project/stage.ts';
import type { FeedRow } from '../../report/watch/watch.ts';
import { withoutSecret } from '../../store/web/web-file.ts';
import { type Import, importOf } from '../import-stage.ts';
import { type RepoSource, repoOf } from '../source-repo/repo-source.ts';
import { pathIn } from '../stage-dump.ts';

/** A source of data outside the repository, and who reads it. */
export interface Feed {
  readonly kind: FeedRow['kind'];
  readonly stage: Stage;
  readonly dep: PathDependency;
  /** What is recorded of it */
  readonly locked: LockedPath;
  /** Of an import: where its data goes */
  readonly item?: Import;
  /** Of an import from another repository: which one */
  readonly repo?: RepoSource;
  /** For people, without secrets */
  readonly source: string;
}

/**
 * The feeds of a project, in the order of its files: sources of `import-url` and `import` that lie outside, and addresses of
 * servers among the deps of stages. Pure.
 */
export function feedsOf({ stages }: Pick<Project, 'stages'>): readonly Feed[] {
  return stages.flatMap((stage) => {
    const item = importOf(stage);
    return item === undefined ? externalsOf(stage) : importFeed(stage, item);
  });
}

function importFeed(stage: Stage, item: Import): readonly Feed[] {
  const { dep } = item;
  const repo = repoOf(dep);
  const isInside = repo === undefined && dep.source === undefined && dep.place.kind === 'inside';
  if (isInside) return [];
  const locked = pathIn(stage.lock?.deps, dep.path);
  const feed = { stage, dep, locked, item };
  if (repo === undefined) return [{ ...feed, kind: 'import-url', source: shown(dep) }];
  return [{ ...feed, kind: 'import', repo, source: `${dep.path} (${withoutSecret(repo.url)})` }];
}

function externalsOf(stage: Stage): readonly Feed[] {
  if (stage.cmd === undefined || stage.frozen) return [];
  return stage.deps.flatMap((dep): Feed[] => {
    if (dep.kind !== 'path' || dep.place.kind !== 'url' || dep.dataset !== undefined) return [];
    return [{ kind: 'external', stage, dep, locked: pathIn(stage.lock?.deps, dep.path), source: shown(dep) }];
  });
}

function shown({ place, path }: PathDependency): string {
  return withoutSecret(place.kind === 'url' ? place.url : path);
}
