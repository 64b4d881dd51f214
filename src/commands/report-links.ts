import type { ReportLinks } from '../report/report.ts';
import type { Environment } from './context.ts';

/**
 * Where a report's links lead, by the variables that GitHub Actions sets: the repository's pages and the run. Nothing outside
 * of Actions. `folder`: the project's folder from the top of the repository, '' at the top.
 */
export function reportLinks(env: Environment, folder: string): ReportLinks {
  const { GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run } = env;
  const inFolder = folder === '' ? {} : { folder };
  if (name === undefined || name === '') return inFolder;
  const repository = `${(env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')}/${name}`;
  const runNumber = Number(env.GITHUB_RUN_NUMBER);
  return {
    repository,
    ...(run === undefined || run === '' ? {} : { run: `${repository}/actions/runs/${run}` }),
    ...(Number.isSafeInteger(runNumber) ? { runNumber } : {}),
    ...inFolder,
  };
}
