import { parse } from 'node:path';

/** Environment variables, as a process has them. */
export type GitEnvironment = Readonly<Record<string, string | undefined>>;

/** How git is to be called: words before the command, environment, and a folder that no repository controls. */
export interface GitCall {
  readonly prefix: readonly string[];
  readonly env: Record<string, string>;
  readonly cwd: string;
}

/**
 * Makes git harmless in a repository whose configuration may be hostile: no hooks, file system monitor, pager, prompts,
 * signature programs, replaced objects or locks of the index, and only the repository at `root`. `online`: may it speak to
 * a remote, for an explicit fetch or a partial clone; otherwise every protocol is forbidden. The caller's `GIT_*` variables
 * are dropped, except those that name certificates.
 */
export function gitCall(root: string, env: GitEnvironment, online: boolean): GitCall {
  const settings = [...safeSettings, ...(online ? onlineSettings : ['protocol.allow=never'])];
  return {
    prefix: ['--no-pager', '-C', root, ...settings.flatMap((setting) => ['-c', setting])],
    env: {
      ...inherited(env),
      ...fixed(root),
      ...(online ? {} : { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }),
    },
    cwd: parse(root).root,
  };
}

const safeSettings = [
  'safe.directory=*',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=keep',
  'core.alternateRefsCommand=',
  'core.quotePath=false',
  'log.showSignature=false',
  'log.mailmap=false',
  'color.ui=false',
  'i18n.logOutputEncoding=utf-8',
  'gc.auto=0',
  'maintenance.auto=false',
];

/** `ext::` and whatever else would run a command of the configuration's choice stays forbidden. */
const onlineSettings = ['protocol.allow=never', ...['file', 'git', 'http', 'https', 'ssh'].map(allowed)];

function allowed(protocol: string): string {
  return `protocol.${protocol}.allow=always`;
}

const kept = new Set(['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'GIT_EXEC_PATH']);

function inherited(env: GitEnvironment): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    const upper = name.toUpperCase();
    const isDropped = (upper.startsWith('GIT_') && !kept.has(upper)) || upper === 'SSH_ASKPASS';
    if (value !== undefined && !isDropped) result[name] = value;
  }
  return result;
}

function fixed(root: string): Record<string, string> {
  return {
    LC_ALL: 'C',
    // An empty value is asked before core.askPass and means "nobody".
    GIT_ASKPASS: '',
    GIT_CEILING_DIRECTORIES: parse(root).dir,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_TERMINAL_PROMPT: '0',
  };
}
