/** What a comment can say, as Markdown. `prefix`: the word that commands begin with. */
export function helpText(prefix: string): string {
  const rows = commands.map(([words, meaning]) => `| \`${prefix} ${words}\` | ${meaning} |`);
  const notes = [
    'Commands stand on the first line of a comment, a review comment or a review, and are for people with write access.',
    'A command is about the commit that is the head at that moment; what is pushed later needs another one.',
  ];
  return ['| Command | What it does |', '| --- | --- |', ...rows, '', ...notes].join('\n');
}

const commands = [
  ['plan [stage…]', 'Says which stages are stale, why, and what it will cost; runs nothing'],
  ['repro [stage…] [-f] [-k] [-j N]', 'Runs what is stale and reports; `-f` runs also what is fresh'],
  ['push [-j N]', 'The same, and stores the results even where the workflow says `push: never`'],
  ['explain STAGE', 'Says why a stage is stale, back to the first cause'],
  [
    'resolve',
    'Merges the target branch if only `dvc.lock` is in the way: each entry is proven from a side or the run cache',
  ],
  ['approve', 'Runs what is above the budget of the policy'],
  ['approve SHA', 'Runs exactly that commit of a change from a fork or a bot'],
  ['cancel', 'Stops the runs of this pull request'],
  ['help', 'This list'],
] as const;
