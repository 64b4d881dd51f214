/** What the two files are to hold. */
export interface Wishes {
  /** Shell script for `setup:`; '' for none */
  readonly setup: string;
  /** An action whose step has to come first */
  readonly uses?: string;
  readonly commit: 'none' | 'push' | 'pull-request';
  /** Environment variables that the default remote's credentials are in */
  readonly secrets: readonly string[];
  readonly branch: string;
}

/** A workflow for the single-job form (design section 3), with remarks on what else there is. */
export function newWorkflow({ setup, uses, commit, secrets, branch }: Wishes, action: string): string {
  const contents = commit === 'none' ? 'read' : 'write';
  const inputs = [
    ...(setup === '' ? [] : [`setup: ${quoted(setup)}`]),
    ...(commit === 'none' ? [] : [`commit: ${commit}`]),
  ];
  return `name: Lockstep
on:
  pull_request:
  push: {branches: [${quoted(branch)}]}
  workflow_dispatch:
  # Commands in comments: /dvc plan, /dvc repro train, /dvc help
  issue_comment: {types: [created]}
  pull_request_review_comment: {types: [created]}
permissions: {contents: ${contents}, pull-requests: write, checks: write}
concurrency:
  group: lockstep-\${{ github.event.pull_request.number || github.event.issue.number || github.ref }}
jobs:
  lockstep:
    runs-on: ubuntu-latest
${secrets.length === 0 ? '' : `    env:\n${secrets.map((name) => `      ${name}: \${{ secrets.${name} }}\n`).join('')}`}    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
${uses === undefined ? '' : `      - uses: ${uses}\n`}      - uses: ${action}
${inputs.length === 0 ? '' : `        with:\n${inputs.map((line) => `          ${line}\n`).join('')}`}`;
}

/** The policy file with every part of it as a remark, so that it changes nothing until somebody wants it to. */
export function newPolicy(): string {
  return `# What the pipeline may do and what it has to reach. In pull requests the version of the base branch counts.
# All keys: docs/policy.md; editors check it against schema/policy.schema.json.

# gates: {stale: warn, missing: fail, size: 2 GB}

# metrics:
#   accuracy: {better: higher, max-drop: 1% and 0.002}
#   loss: {better: lower, max: 0.4}

# resources: {cpu: 4, gpu: 1}
# stages:
#   train: {gpu: 1, timeout: 6h, retries: 1}
#   export: {on: protected}

# remotes: {proposals: storage-pr, fallback: [backup]}
# env: [WANDB_API_KEY]
# owners: {"data/raw/**": "@org/data-stewards"}
# budget: {minutes: 60, bytes: 50 GB}
`;
}

/** Plain where YAML reads it back as it is. */
function quoted(text: string): string {
  const isPlain =
    /^[A-Za-z][\w ./@:=+,()-]*$/.test(text) && !/: |\s$| #|^(true|false|null|yes|no|on|off)$/i.test(text);
  if (isPlain) return text;
  // A double-quoted YAML text takes what JSON writes.
  return text.includes('\n') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}
