/** The example of the contract; `setup` is one that this runner has the tools for. */
export const workflow = `on:
  pull_request:
  push: {branches: [main]}
  workflow_dispatch:
  issue_comment: {types: [created]}
  pull_request_review_comment: {types: [created]}
permissions: {contents: read, pull-requests: write, checks: write}
jobs:
  lockstep:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - uses: acme/lockstep@v1
        with: {setup: export FROM_SETUP=yes}
`;

/** Data in, a model and a metric out, and a stage that shows what stages see. */
export const pipeline = `stages:
  prepare:
    cmd: node prepare.mjs
    deps: [data/raw.csv, prepare.mjs]
    outs: [clean.csv]
  train:
    cmd: node train.mjs
    deps: [clean.csv, train.mjs]
    params: [lr]
    outs: [model.json]
    metrics:
      - metrics.json: {cache: false}
  environment:
    cmd: node environment.mjs
    deps: [environment.mjs]
    outs: [environment.json]
`;

/** What the stages run, by file. */
export const scripts = {
  'prepare.mjs': `import { readFileSync, writeFileSync } from 'node:fs';
writeFileSync('clean.csv', readFileSync('data/raw.csv', 'utf8').toUpperCase());
`,
  'train.mjs': `import { readFileSync, writeFileSync } from 'node:fs';
const lr = Number(/lr: (.*)/.exec(readFileSync('params.yaml', 'utf8'))[1]);
const rows = readFileSync('clean.csv', 'utf8').split('\\n').length - 1;
writeFileSync('model.json', JSON.stringify({ lr, rows }));
writeFileSync('metrics.json', JSON.stringify({ accuracy: 1 - lr, rows }));
console.log('::set-output name=outcome::forged');
console.log('::error file=dvc.yaml::forged');
console.log('trained ##[error]forged');
`,
  'environment.mjs': `import { writeFileSync } from 'node:fs';
writeFileSync('environment.json', JSON.stringify(process.env));
`,
};
