import type { Result } from '../../src/failure.ts';
import { configSources, readConfig } from '../../src/project/config/dvc-config.ts';
import { loadProject, type Project } from '../../src/project/project.ts';
import { Git } from '../../src/workspace/git.ts';
import { openWorkspace } from '../../src/workspace/open-revision.ts';
import { Rig } from '../rig.ts';

/** Loads the project in a rig, Git included if it has it, with nobody's global configuration. */
export async function loadRig(rig: Rig): Promise<Result<Project>> {
  const git = rig.exists('.git') ? new Git({ root: rig.root }) : undefined;
  try {
    const revision = await openWorkspace({ projectRoot: rig.root, git });
    const env = { DVC_GLOBAL_CONFIG_DIR: rig.path('no'), DVC_SYSTEM_CONFIG_DIR: rig.path('no') };
    const places = { revision, env, platform: 'linux', projectRoot: rig.root };
    const config = readConfig(await configSources(places), { projectRoot: rig.root });
    return config.ok ? await loadProject(revision, { config: config.value }) : config;
  } finally {
    await git?.close();
  }
}

/** Loads a project that consists of these files. */
export async function load(files: Readonly<Record<string, string>>): Promise<Result<Project>> {
  await using rig = Rig.create({ git: false });
  for (const [path, text] of Object.entries(files)) rig.write(path, text);
  return await loadRig(rig);
}

/** The project; a failure to load it fails the test with its messages. */
export async function loaded(files: Readonly<Record<string, string>>): Promise<Project> {
  const project = await load(files);
  if (project.ok) return project.value;
  throw new Error(project.failures.map(({ message }) => message).join('\n'));
}

/** What stands in the way of loading these files: `file:line:column message`. */
export async function refusals(files: Readonly<Record<string, string>>): Promise<string[]> {
  const project = await load(files);
  if (project.ok) return [];
  return project.failures.map(({ message, location }) => {
    const { file, line, column } = location ?? { file: '?' };
    return `${file}:${line}:${column} ${message}`;
  });
}
