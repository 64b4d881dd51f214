import fs from 'node:fs';

/** What a profile of `~/.aws/config` says about S3; credentials are left to the SDK. */
export interface AwsProfile {
  readonly region?: string;
  readonly endpointUrl?: string;
  /** `path`, `virtual` or `auto`, from the nested `s3` block */
  readonly addressingStyle?: string;
}

/** Where the AWS files are and which profile counts. */
export interface AwsFiles {
  readonly profile: string;
  readonly configFile: string | undefined;
  readonly credentialsFile: string | undefined;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * DVC's `credentialpath` and `configpath` only fill in for unset environment variables, so those come first
 * (dvc_s3 `_prepare_credentials`).
 */
export function awsFiles(
  env: Env,
  options: { profile?: string; credentialPath?: string; configPath?: string },
): AwsFiles {
  const home = env.HOME ?? env.USERPROFILE;
  const inHome = (name: string): string | undefined =>
    home === undefined ? undefined : `${home}/.aws/${name}`;
  return {
    profile: options.profile ?? nonEmpty(env.AWS_PROFILE) ?? nonEmpty(env.AWS_DEFAULT_PROFILE) ?? 'default',
    configFile: nonEmpty(env.AWS_CONFIG_FILE) ?? options.configPath ?? inHome('config'),
    credentialsFile:
      nonEmpty(env.AWS_SHARED_CREDENTIALS_FILE) ?? options.credentialPath ?? inHome('credentials'),
  };
}

/** Reads the profile's settings; a file that is not there, or not readable, says nothing. */
export function readAwsProfile({ configFile, profile }: AwsFiles): AwsProfile {
  let text: string;
  try {
    text = configFile === undefined ? '' : fs.readFileSync(configFile, 'utf8');
  } catch {
    return {};
  }
  const settings = parseProfile(text, profile);
  const [region, endpointUrl, addressingStyle] = ['region', 'endpoint_url', 's3.addressing_style'].map(
    (key) => nonEmpty(settings.get(key)),
  );
  return {
    ...(region === undefined ? {} : { region }),
    ...(endpointUrl === undefined ? {} : { endpointUrl }),
    ...(addressingStyle === undefined ? {} : { addressingStyle }),
  };
}

/** The INI dialect of AWS: `[default]`, `[profile x]`, and indented lines that belong to the key above them. */
function parseProfile(text: string, profile: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const wanted = profile === 'default' ? ['default', 'profile default'] : [`profile ${profile}`];
  let inside = false;
  let parent = '';
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[\s*(.*?)\s*\]/.exec(line);
    if (section !== null)
      inside = wanted.includes((section[1] as string).replace(/\s+/g, ' ').replace(/["']/g, ''));
    const pair = /^(\s*)([^=#;[\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
    if (!inside || pair === null) continue;
    const [, indent, key = '', value = ''] = pair;
    if (indent === '') parent = value === '' ? `${key}.` : '';
    settings.set(indent === '' ? key : `${parent}${key}`, value.replace(/\s[#;].*$/, ''));
  }
  return settings;
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
