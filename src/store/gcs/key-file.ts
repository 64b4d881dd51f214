import fs from 'node:fs';
import { fail, ok, type Result } from '../../failure.ts';
import { configProblem } from '../remote-options.ts';
import type { GcsSettings } from './settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A file with credentials of Google, read and checked as far as its kind. */
export interface GcsKeyFile {
  readonly path: string;
  readonly type: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** What DVC takes in `credentialpath` (gcsfs `credentials.py`, `_connect_token`): they can only talk to Google. */
const plainTypes = ['service_account', 'authorized_user'];
/** Kinds that read other files and send them to addresses that they name: for the user's own environment only. */
const farTypes = [
  'external_account',
  'external_account_authorized_user',
  'impersonated_service_account',
  'gdch_service_account',
];
const largest = 1 << 20;

/**
 * The credentials file that counts: `credentialpath`, else GOOGLE_APPLICATION_CREDENTIALS, else what `gcloud auth
 * application-default login` wrote. Undefined if there is none. Fails with `config`; no failure shows a file's content.
 */
export function gcsKeyFile(
  name: string,
  settings: Pick<GcsSettings, 'credentialPath'>,
  env: Env,
): Result<GcsKeyFile | undefined> {
  if (settings.credentialPath !== undefined)
    return read(name, { path: settings.credentialPath, source: 'credentialpath', types: plainTypes });
  const types = [...plainTypes, ...farTypes];
  const named = env.GOOGLE_APPLICATION_CREDENTIALS || undefined;
  if (named !== undefined)
    return read(name, { path: named, source: 'GOOGLE_APPLICATION_CREDENTIALS', types });
  const path = gcloudFile(env);
  if (path === undefined || !fs.existsSync(path)) return ok(undefined);
  return read(name, { path, source: 'gcloud', types });
}

function gcloudFile(env: Env): string | undefined {
  const home = env.HOME || env.USERPROFILE;
  const folder =
    env.CLOUDSDK_CONFIG ||
    (env.APPDATA ? `${env.APPDATA}/gcloud` : home ? `${home}/.config/gcloud` : undefined);
  return folder === undefined ? undefined : `${folder}/application_default_credentials.json`;
}

interface Reading {
  readonly path: string;
  readonly source: string;
  readonly types: readonly string[];
}

function read(name: string, { path, source, types }: Reading): Result<GcsKeyFile> {
  const problem = (what: string, hint: string) =>
    fail(configProblem(name, `the credentials file '${path}' (${source}) ${what}`, hint));
  let content: unknown;
  try {
    const { size } = fs.statSync(path);
    content = size > largest ? undefined : JSON.parse(fs.readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined)
      return problem(`cannot be read: ${code}`, `check the path, or remove the setting`);
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return problem('is no JSON object', 'download the key again');
  const fields = content as Record<string, unknown>;
  const type = Object.hasOwn(fields, 'type') ? fields.type : undefined;
  if (typeof type === 'string' && types.includes(type)) return ok({ path, type, content: fields });
  if (typeof type === 'string' && farTypes.includes(type))
    return problem(
      `is of type '${type}', which a remote may not bring along`,
      'name it in GOOGLE_APPLICATION_CREDENTIALS instead',
    );
  return problem('has no type that is known', `known are ${types.join(', ')}`);
}
