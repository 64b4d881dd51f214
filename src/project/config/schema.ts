import { pyRepr } from '../../values/spelling.ts';
import { urlScheme } from '../place.ts';

/** A value after its check: what DVC makes of the text. */
export type OptionValue = string | boolean | number | readonly string[];

/** Turns the text of an option into its value; the other outcome is the complaint, in voluptuous's words. */
export type Option = (
  raw: string | readonly string[],
) => { readonly value: OptionValue } | { readonly problem: string };

const text: Option = (raw) => (typeof raw === 'string' ? { value: raw } : { problem: 'expected str' });
const lower: Option = (raw) => ({ value: spelled(raw) });
const anything: Option = (raw) => ({ value: raw });
const never =
  (type: string): Option =>
  () => ({ problem: `expected ${type}` });

/** Only `true` and `false`, in any case. */
const bool: Option = (raw) => {
  const word = spelled(raw);
  return word === 'true' || word === 'false'
    ? { value: word === 'true' }
    : { problem: 'expected true or false' };
};

const int = (minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY): Option => {
  return (raw) => {
    if (typeof raw !== 'string' || !/^\s*[-+]?\d+(?:_\d+)*\s*$/.test(raw)) return { problem: 'expected int' };
    return inRange(Number(raw.trim().replaceAll('_', '')), minimum, maximum);
  };
};

const float = (minimum = Number.NEGATIVE_INFINITY): Option => {
  return (raw) => {
    const bare = typeof raw === 'string' ? raw.trim().replaceAll('_', '') : '';
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(bare)) return { problem: 'expected float' };
    return inRange(Number(bare), minimum, Number.POSITIVE_INFINITY);
  };
};

function inRange(value: number, minimum: number, maximum: number): { value: number } | { problem: string } {
  if (value < minimum) return { problem: `value must be at least ${minimum}` };
  return value > maximum ? { problem: `value must be at most ${maximum}` } : { value };
}

const choice = (...words: readonly string[]): Option => {
  return (raw) => {
    const word = spelled(raw);
    return words.includes(word) ? { value: word } : { problem: `expected one of ${words.join(', ')}` };
  };
};

const boolOrText: Option = (raw) => {
  const word = bool(raw);
  return 'value' in word ? word : text(raw);
};

const linkTypes: Option = (raw) => {
  const types = typeof raw === 'string' ? raw.split(',').map((type) => type.trim()) : raw;
  const unknown = types.filter((type) => !['reflink', 'hardlink', 'symlink', 'copy'].includes(type));
  return unknown.length > 0
    ? { problem: `Unsupported cache type(s): ${unknown.join(', ')}` }
    : { value: types };
};

function spelled(raw: string | readonly string[]): string {
  return (typeof raw === 'string' ? raw : pyRepr(raw)).toLowerCase();
}

type Options = Readonly<Record<string, Option>>;

function all(option: Option, names: string): Options {
  return Object.fromEntries(names.split(' ').map((name) => [name, option]));
}

const remoteCommon: Options = {
  url: text,
  ...all(int(1), 'checksum_jobs jobs'),
  ...all(bool, 'worktree no_traverse version_aware'),
};
const localCommon: Options = {
  type: linkTypes,
  shared: choice('group'),
  ...all(bool, 'protected slow_link_warning verify'),
};
const http: Options = {
  ...remoteCommon,
  auth: choice('basic', 'digest', 'custom'),
  ...all(text, 'custom_auth_header user password method'),
  ...all(bool, 'ask_password verify'),
  ssl_verify: boolOrText,
  ...all(float(0), 'connect_timeout read_timeout'),
};
const webdav: Options = {
  ...remoteCommon,
  ...all(text, 'user password token bearer_token_command custom_auth_header cert_path key_path'),
  ...all(bool, 'ask_password verify'),
  timeout: int(),
  ssl_verify: boolOrText,
};

/** Options of a remote by the scheme of its url; '' is a local path (dvc: dvc/config_schema.py REMOTE_SCHEMAS). */
const remoteSchemas: Readonly<Record<string, Options>> = {
  '': { ...localCommon, ...remoteCommon },
  s3: {
    ...remoteCommon,
    ...all(
      text,
      'region profile credentialpath configpath endpointurl access_key_id secret_access_key session_token sse sse_kms_key_id sse_customer_algorithm sse_customer_key acl grant_read grant_read_acp grant_write_acp grant_full_control',
    ),
    ...all(bool, 'listobjects use_ssl allow_anonymous_login verify'),
    ssl_verify: boolOrText,
    cache_regions: never('bool'),
    ...all(int(), 'read_timeout connect_timeout'),
  },
  gs: {
    ...remoteCommon,
    ...all(text, 'projectname credentialpath endpointurl'),
    ...all(bool, 'verify allow_anonymous_login'),
  },
  ssh: {
    ...remoteCommon,
    type: linkTypes,
    ...all(int(), 'port timeout max_sessions'),
    ...all(text, 'user password passphrase keyfile'),
    ...all(bool, 'ask_password ask_passphrase gss_auth allow_agent verify'),
  },
  hdfs: { ...remoteCommon, ...all(text, 'user kerb_ticket'), replication: never('int') },
  webhdfs: {
    ...remoteCommon,
    ...all(bool, 'kerberos use_https verify'),
    ...all(text, 'kerberos_principal proxy_to token user password data_proxy_target'),
    ssl_verify: boolOrText,
  },
  azure: {
    ...remoteCommon,
    ...all(text, 'connection_string sas_token account_name account_key tenant_id client_id client_secret'),
    ...all(
      bool,
      'allow_anonymous_login exclude_environment_credential exclude_visual_studio_code_credential exclude_shared_token_cache_credential exclude_managed_identity_credential verify',
    ),
    ...all(int(), 'timeout read_timeout connection_timeout'),
  },
  oss: { ...remoteCommon, ...all(text, 'oss_key_id oss_key_secret oss_endpoint'), verify: bool },
  gdrive: {
    ...remoteCommon,
    ...all(
      text,
      'profile gdrive_client_id gdrive_client_secret gdrive_user_credentials_file gdrive_service_account_user_email gdrive_service_account_json_file_path',
    ),
    ...all(bool, 'gdrive_use_service_account gdrive_trash_only gdrive_acknowledge_abuse verify'),
  },
  http,
  https: http,
  webdav,
  webdavs: webdav,
};

/** The options a remote may have: those of its scheme, any for `remote://`; undefined for a scheme that nobody knows. */
export function remoteOptions(url: string): ((name: string) => Option | undefined) | undefined {
  const hasHost = /^(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?\/\/[^/?#]/.test(url) && !url.startsWith('//');
  const scheme = hasHost ? urlScheme(url) : '';
  if (scheme === 'remote') return () => anything;
  const schema = Object.hasOwn(remoteSchemas, scheme) ? remoteSchemas[scheme] : undefined;
  return schema === undefined
    ? undefined
    : (name) => (Object.hasOwn(schema, name) ? schema[name] : undefined);
}

/** Every section but `remote`, `db` and `machine`, which hold sections themselves (dvc: dvc/config_schema.py SCHEMA). */
export const sectionOptions: ReadonlyMap<string, Options> = new Map<string, Options>([
  [
    'core',
    {
      ...all(lower, 'remote machine'),
      checksum_jobs: int(1),
      ...all(bool, 'interactive analytics hardlink_lock no_scm autostage experiments check_update'),
      site_cache_dir: text,
    },
  ],
  ['cache', { ...all(text, 'local s3 gs hdfs webhdfs ssh azure dir'), ...localCommon }],
  ['state', { dir: text, row_limit: int(1), row_cleanup_quota: int(0, 100) }],
  ['index', { dir: text }],
  ['plots', { html_template: text, auto_open: bool, out_dir: text }],
  ['exp', { ...all(text, 'code data models metrics params plots live git_remote'), auto_push: bool }],
  ['parsing', { bool: choice('store_true', 'boolean_optional'), list: choice('nargs', 'append') }],
  ['hydra', { enabled: bool, ...all(text, 'config_dir config_module config_name plugins_path') }],
  ['studio', { ...all(text, 'token url repo_url'), offline: bool }],
]);

/** The sections of `db` and `machine`. */
export const namedOptions: ReadonlyMap<string, Options> = new Map<string, Options>([
  ['db', all(text, 'url username password')],
  [
    'machine',
    {
      cloud: choice('aws', 'azure'),
      region: choice('us-west', 'us-east', 'eu-west', 'eu-north'),
      ...all(text, 'image ssh_private startup_script setup_script'),
      spot: bool,
      spot_price: float(),
      instance_hdd_size: int(),
      ...all(lower, 'instance_type instance_gpu'),
    },
  ],
]);
