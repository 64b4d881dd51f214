import { toHtml } from '../../src/report/html/html.ts';
import { reportJson, stringifyJson } from '../../src/report/json.ts';
import { toMarkdown } from '../../src/report/markdown/markdown.ts';
import { assemble } from '../../src/report/report.ts';
import { planText, reportText } from '../../src/report/terminal.ts';
import { cases } from './cases.ts';

/** Every golden file's name and content. */
export function renderings(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, make] of Object.entries(cases)) {
    const input = make();
    const report = assemble(input);
    files.set(`${name}.md`, toMarkdown(report));
    files.set(`${name}.txt`, reportText(report));
    if (input.plan !== undefined && input.run === undefined)
      files.set(`${name}.plan.txt`, planText(input.plan));
    if (name === 'huge') continue;
    files.set(`${name}.html`, toHtml(report));
    files.set(`${name}.json`, stringifyJson(reportJson(report)));
  }
  return files;
}
