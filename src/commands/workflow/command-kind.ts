/** What a command of an old workflow means for the new one. */
export type CommandKind =
  /** The tool does it by itself: DVC's own verbs, reports, comments, installing DVC or CML */
  | { readonly kind: 'done' }
  /** Data moved from or to this remote, which the tool does by itself */
  | { readonly kind: 'data'; readonly remote: string }
  /** A run of the pipeline, of these targets (none: all) */
  | {
      readonly kind: 'run';
      readonly targets: readonly string[];
      readonly force: boolean;
      readonly note?: string;
    }
  /** Results go back to the branch, or into a pull request */
  | { readonly kind: 'commit'; readonly how: 'push' | 'pull-request' }
  /** Settings of a DVC remote, which have to be there before anything is fetched */
  | { readonly kind: 'remote'; readonly text: string }
  /** Prepares the environment that stages need */
  | { readonly kind: 'setup'; readonly text: string }
  /** Starts a machine, which is nobody's business here */
  | { readonly kind: 'machine' }
  /** Nobody can know: decided by where it stands */
  | { readonly kind: 'other' };

/** Says what a shell command means, from its first word on. Pure. Chains by `&&` are judged part by part by the caller. */
export function commandKind(text: string): CommandKind {
  const plain = text.replace(/^(sudo|time|nohup|command)\s+/, '').trim();
  if (reports.some((pattern) => pattern.test(plain))) return { kind: 'done' };
  if (/^(npx\s+)?cml[\s-]+runner\b/.test(plain)) return { kind: 'machine' };
  if (/^(npx\s+)?cml[\s-]+pr\b/.test(plain)) return { kind: 'commit', how: 'pull-request' };
  if (/^(npx\s+)?cml\b/.test(plain)) return { kind: 'done' };
  if (/^git\s+push\b/.test(plain)) return { kind: 'commit', how: 'push' };
  if (
    /^git\s+(add|commit|config|fetch|checkout|switch|status|diff|stash|branch|rev-parse|pull)\b/.test(plain)
  )
    return { kind: 'done' };
  if (isDvcInstall(plain)) return { kind: 'done' };
  const dvc = /^(?:python3?\s+-m\s+|(?:uv|poetry|pipenv|pdm|hatch|conda)\s+run\s+)?dvc\s+(.*)$/s.exec(
    plain,
  )?.[1];
  if (dvc !== undefined) return dvcKind(dvc, plain);
  const rest = withoutDvc(plain);
  return prepares.test(plain) ? { kind: 'setup', text: rest } : { kind: 'other' };
}

/** What only builds, shows or sends a report, or waits for a machine. */
const reports = [
  /(>>?|\btee\b(\s+-a)?)\s*"?\$?\{?(GITHUB_STEP_SUMMARY|[\w./-]*(report|comment|summary|metrics|message|output)[\w./-]*\.(md|txt))\b/i,
  /^(echo|printf)\b(?!.*>)/,
  /^(cat|ls|pwd|tree|head|tail|wc|df|nvidia-smi|free|set|env|which)\b(?!.*>)/,
  /^rm\s+(-\w+\s+)*[\w./-]*(report|comment)[\w./-]*\.md\b/i,
  /^npm\s+(i|install)\b.*\b(vega|vega-lite|vega-cli|@dvcorg\/cml|canvas)\b/,
  /^vl2(png|svg)\b|^vg2(png|svg)\b/,
];

const prepares =
  /^(python3?\s+-m\s+(pip|venv|ensurepip)\b|pip3?\b|pipx\b|uv\s+(sync|pip|venv|python|tool)\b|poetry\s+(install|config|lock|env)\b|pipenv\s+(install|sync)\b|pdm\s+(install|sync)\b|conda\b|mamba\b|micromamba\b|apt(-get)?\b|brew\b|yum\b|dnf\b|apk\b|R\s+(-e|CMD)\b|Rscript\s+-e\b|julia\s+.*-e\b|npm\s+(ci|i|install)\b|yarn\b|pnpm\b|make\s+(install|setup|deps|requirements)\b|source\b|\.\s|export\b|mkdir\b|chmod\b|virtualenv\b|curl\b|wget\b|bash\s+\S*(setup|install)\S*)/;

function isDvcInstall(text: string): boolean {
  const packages =
    /^(?:python3?\s+-m\s+)?(?:pip3?|uv\s+pip|uv\s+tool|pipx|conda|mamba|brew)\s+install\s+(.*)$/s.exec(
      text,
    )?.[1];
  if (packages === undefined) return /^snap\s+install\b.*\bdvc\b/.test(text);
  const names = packages
    .split(/\s+/)
    .filter((word) => word !== '' && !word.startsWith('-') && word !== 'conda-forge');
  return names.length > 0 && names.every(isDvcPackage);
}

function isDvcPackage(word: string): boolean {
  return (
    /^["']?(dvc|dvc-(s3|gs|gdrive|azure|ssh|http|webdav|oss|hdfs|render|data)|cml|dvclive\[?)(\[[^\]]*\])?([=<>~!].*)?["']?$/i.test(
      word,
    ) && !/^["']?dvclive/i.test(word)
  );
}

/** `pip install dvc[s3] pandas`: pandas is still wanted. */
function withoutDvc(text: string): string {
  if (!/\binstall\b/.test(text)) return text;
  return text
    .split(/(\s+)/)
    .filter((word) => !isDvcPackage(word))
    .join('')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

function dvcKind(words: string, text: string): CommandKind {
  const [verb = '', ...rest] = words.split(/\s+/).filter((word) => word !== '' && word !== '\\');
  if (verb === 'repro' || (verb === 'exp' && rest[0] === 'run'))
    return runKind(verb === 'exp' ? rest.slice(1) : rest);
  if (verb === 'remote' && /^(add|modify|default)$/.test(rest[0] ?? '')) return { kind: 'remote', text };
  if (verb === 'config' || verb === 'cache') return { kind: 'remote', text };
  const remote = /(?:^|\s)(?:-r|--remote)[\s=]+(\S+)/.exec(words)?.[1];
  return remote === undefined ? { kind: 'done' } : { kind: 'data', remote };
}

const withValue = new Set([
  '-j',
  '--jobs',
  '-S',
  '--set-param',
  '-n',
  '--name',
  '-m',
  '--message',
  '-C',
  '-R',
]);

function runKind(words: readonly string[]): CommandKind {
  const targets: string[] = [];
  const dropped: string[] = [];
  let force = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (/^[|>&;2]/.test(word)) break;
    if (word === '-f' || word === '--force') force = true;
    else if (word === '--pull' || word === '-v' || word === '-q') continue;
    else if (withValue.has(word)) dropped.push(`${word} ${words[++i] ?? ''}`);
    else if (word.startsWith('-')) dropped.push(word);
    else targets.push(word);
  }
  return {
    kind: 'run',
    targets,
    force,
    ...(dropped.length === 0 ? {} : { note: `the options ${dropped.join(' ')} of this run` }),
  };
}
