import fs from 'node:fs';

type Env = Readonly<Record<string, string | undefined>>;

/** Who to be at a host. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/**
 * What `~/.netrc`, or the file that NETRC names, says of a host (aiohttp obeys it: helpers.py, netrc_from_env). A file that is
 * not there or does not parse says nothing.
 */
export function netrcLogin(host: string, env: Env): Login | undefined {
  const path = env.NETRC ?? (env.HOME === undefined ? undefined : `${env.HOME}/.netrc`);
  if (path === undefined || path === '') return undefined;
  try {
    return parseNetrc(fs.readFileSync(path, 'utf8')).get(host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

/** The logins of a netrc file by host; the one of `default` is found under no name. Macros and comments are skipped. */
export function parseNetrc(text: string): { get(host: string): Login | undefined } {
  const logins = new Map<string, Login>();
  let fallback: Login | undefined;
  const words = wordsOf(text.replace(/^macdef[^\n]*\n(?:[^\n]+\n?)*/gm, '\n'));
  for (let at = 0; at < words.length; ) {
    const kind = words[at++];
    if (kind !== 'machine' && kind !== 'default') continue;
    const host = kind === 'machine' ? words[at++] : undefined;
    const fields = new Map<string, string>();
    while (at < words.length && fieldNames.has(words[at] as string)) {
      fields.set(words[at] as string, words[at + 1] ?? '');
      at += 2;
    }
    const login = {
      user: fields.get('login') ?? fields.get('user') ?? fields.get('account') ?? '',
      password: fields.get('password') ?? '',
    };
    if (kind === 'default') fallback ??= login;
    else if (host !== undefined) logins.set(host, login);
  }
  return { get: (host) => logins.get(host) ?? fallback };
}

const fieldNames = new Set(['login', 'user', 'account', 'password']);

/** Words are parted by white space; quotes hold it together, a backslash takes the next character as it is. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const line of text.split('\n')) {
    for (const match of line.matchAll(/"((?:\\.|[^"\\])*)"|((?:\\.|[^\s\\])+)/g)) {
      const isFirst = line.slice(0, match.index).trim() === '';
      if (isFirst && match[2]?.startsWith('#') === true) break;
      words.push((match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1'));
    }
  }
  return words;
}
