import { demo } from './demo.ts';
import type { Verb } from './verb.ts';

/** `demo`: the main job on the example that ships with the package. */
export const demoVerb: Verb = {
  name: 'demo',
  help: 'Run the main job on a built-in example and print the comment it would post',
  args: '[folder]',
  options: [],
  exit: { style: 'own', failure: 1 },
  run({ args }, host, terminal) {
    const [keep] = args;
    return demo(keep === undefined ? {} : { keep }, {
      ...host,
      columns: terminal.columns,
      colour: terminal.colour,
      stdout: (text) => terminal.out(text),
    });
  },
};
