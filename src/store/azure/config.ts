import fs from 'node:fs';

type Env = Readonly<Record<string, string | undefined>>;

/** How DVC's options are called in the Azure CLI's configuration (dvc_azure `_prepare_credentials`). */
const names: Readonly<Record<string, string>> = {
  connection_string: 'connection_string',
  account: 'account_name',
  key: 'account_key',
  sas_token: 'sas_token',
  container_name: 'container_name',
};

/**
 * The `[storage]` section of `~/.azure/config` (or of AZURE_CONFIG_DIR), under the names of DVC's options. A file that is not
 * there, or not readable, says nothing.
 */
export function azureConfig(env: Env): ReadonlyMap<string, string> {
  const home = env.HOME || env.USERPROFILE;
  const folder = env.AZURE_CONFIG_DIR || (home ? `${home}/.azure` : undefined);
  let text: string;
  try {
    text = folder === undefined ? '' : fs.readFileSync(`${folder}/config`, 'utf8');
  } catch {
    return new Map();
  }
  return parse(text);
}

function parse(text: string): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  let isStorage = false;
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[(.*?)\]/.exec(line);
    if (section !== null) isStorage = section[1] === 'storage';
    const pair = /^\s*([^=:#;[\s]+)\s*[=:]\s*(.*?)\s*$/.exec(line);
    if (!isStorage || pair === null) continue;
    const key = (pair[1] as string).toLowerCase();
    const option = Object.hasOwn(names, key) ? names[key] : undefined;
    if (option !== undefined && pair[2]) options.set(option, pair[2]);
  }
  return options;
}
