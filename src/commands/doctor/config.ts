import { isAbsolute } from 'node:path';
import { type ConfigSource, configSources } from '../../project/config/dvc-config.ts';
import { openStore } from '../../store/open.ts';
import type { Session } from '../session.ts';
import { type Finding, fromFailure } from './finding.ts';

/** What `.dvc/config` and its companions have to say: remotes, secrets, paths of one machine. Opens no remote. */
export async function configFindings(session: Session): Promise<Finding[]> {
  const { config, host, projectRoot, workspace } = session;
  const sources = await configSources({
    revision: workspace,
    env: host.env,
    platform: process.platform,
    projectRoot,
  });
  const committed = sources.find(({ level }) => level === 'repo');
  return [
    ...remoteFindings(config),
    ...(await kindFindings(session)),
    ...(committed === undefined ? [] : textFindings(committed)),
  ];
}

function remoteFindings({ defaultRemote, remotes }: Session['config']): Finding[] {
  const location = { file: '.dvc/config' };
  if (remotes.size === 0) {
    const message = 'no remote is configured, so data and results stay on the machine that made them';
    return [
      {
        check: 'no-remote',
        level: 'error',
        message,
        fix: 'run `lockstep remote add -d storage s3://bucket/path` and commit',
      },
    ];
  }
  if (defaultRemote === undefined) {
    const message = `none of the remotes (${[...remotes.keys()].join(', ')}) is the default one`;
    return [
      {
        check: 'no-default-remote',
        level: 'error',
        message,
        location,
        fix: `run \`lockstep remote default ${[...remotes.keys()][0]}\``,
      },
    ];
  }
  const remote = remotes.get(defaultRemote);
  if (remote === undefined) {
    const message = `the default remote '${defaultRemote}' is not configured`;
    return [{ check: 'unknown-default-remote', level: 'error', message, location, fix: 'name one that is' }];
  }
  if (isAbsolute(remote.url)) {
    const message = `the default remote '${defaultRemote}' is a folder of this machine: ${remote.url}`;
    return [
      {
        check: 'local-remote',
        level: 'warning',
        message,
        location,
        fix: 'use a bucket or a server that the runner reaches too',
      },
    ];
  }
  return [];
}

/** Opening asks no server, but knows the kinds of remotes and their options. */
async function kindFindings({ config, host }: Session): Promise<Finding[]> {
  const found = config.warnings.map((failure) => fromFailure('remote-kind', failure));
  for (const remote of config.remotes.values()) {
    const store = await openStore(remote, host.env);
    if (store.ok) await store.value.close();
    else found.push(...store.failures.map((failure) => fromFailure('remote-kind', failure)));
  }
  return found;
}

const secrets =
  /^\s*(access_key_id|secret_access_key|session_token|password|account_key|sas_token|connection_string|client_secret|gdrive_client_secret|token|oss_key_secret|custom_auth_header_value)\s*=\s*\S/i;

function textFindings({ text }: ConfigSource): Finding[] {
  return text.split(/\r?\n/).flatMap((line, i): Finding[] => {
    const location = { file: '.dvc/config', line: i + 1 };
    const key = secrets.exec(line)?.[1];
    if (key !== undefined || /:\/\/[^/\s:]+:[^/\s@]+@/.test(line)) {
      const message = `a secret (${key ?? 'in an address'}) is in the committed .dvc/config`;
      const fix =
        'make a new one, and keep it in the environment or in .dvc/config.local (`remote modify --local`)';
      return [{ check: 'secret-in-config', level: 'error', message, location, fix }];
    }
    const dir = /^\s*dir\s*=\s*(.+?)\s*$/.exec(line)?.[1];
    if (dir !== undefined && isAbsolute(dir)) {
      const message = `the cache folder '${dir}' is a path of one machine`;
      return [
        {
          check: 'machine-cache',
          level: 'warning',
          message,
          location,
          fix: 'set it with `cache dir --local`',
        },
      ];
    }
    const profile = /^\s*(profile|credentialpath|configpath|keyfile)\s*=\s*(.+?)\s*$/.exec(line)?.[1];
    if (profile !== undefined) {
      const message = `'${profile}' names something that only this machine has`;
      return [
        {
          check: 'machine-credentials',
          level: 'warning',
          message,
          location,
          fix: 'set it with `remote modify --local`',
        },
      ];
    }
    return [];
  });
}
