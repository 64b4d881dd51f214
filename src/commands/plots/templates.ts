import { builtInTemplate, templateNames } from '../../report/plots/templates.ts';
import { pyJson } from '../../values/json.ts';
import type { Verb } from '../verb.ts';

/** `plots templates`: the names of the built-in templates, or one of them as JSON (dvc: dvc/commands/plots.py). */
export const plotsTemplates: Verb = {
  name: 'plots templates',
  help: 'List the built-in templates of plots, or print one',
  args: '[template]',
  options: [],
  exit: { style: 'dvc', failure: 1 },
  async run({ args: [name] }, _host, terminal) {
    if (name === undefined) {
      terminal.out(templateNames.map((each) => `${each}\n`).join(''));
      return 0;
    }
    const template = builtInTemplate(name);
    if (template === undefined) {
      const hint = `choose one of ${templateNames.join(', ')}`;
      return { failures: [{ reason: 'project', message: `Unexpected template: ${name}.`, hint }] };
    }
    terminal.out(`${pyJson(template)}\n`);
    return 0;
  },
};
