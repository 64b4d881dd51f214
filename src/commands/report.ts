import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Failure } from '../failure.ts';
import { reportJson, stringifyJson } from '../report/json.ts';
import { toMarkdown } from '../report/markdown/markdown.ts';
import type { Report } from '../report/report.ts';
import { reportText } from '../report/terminal.ts';
import { findRoots } from '../workspace/root.ts';
import { runJob } from './ci.ts';
import type { JobRequest } from './context.ts';
import { htmlPage } from './page.ts';
import { projectFolder } from './relative.ts';
import { reportLinks } from './report-links.ts';
import type { Terminal, Verb } from './verb.ts';

const formats = ['md', 'html', 'json', 'txt'] as const;
type Format = (typeof formats)[number];

/** `report`: what CI posts for the same two commits, byte for byte, made from what is here. */
export const report: Verb = {
  name: 'report',
  help: 'Print the comment that CI would post: base against workspace, nothing is run',
  args: '[targets...]',
  options: [
    { flags: '--base <rev>', help: 'compare with this revision instead of the merge base' },
    { flags: '--format <format>', help: `${formats.join(', ')} (md)` },
    { flags: '-o, --output <file>', help: 'write to a file' },
    { flags: '-r, --remote <name>', help: 'the remote to ask' },
  ],
  exit: { style: 'own', failure: 1 },
  async run({ args, options }, host, terminal) {
    const format = formats.find((known) => known === (options.format ?? 'md'));
    if (format === undefined) return { failures: [unknownFormat(String(options.format))] };
    const links = reportLinks(host.env, folderAround(host.cwd));
    const { report: made } = await runJob({ ...requestOf(args, options), links }, host);
    const text = await render(made, format, terminal);
    if (typeof options.output === 'string') writeFileSync(resolve(host.cwd, options.output), text);
    else terminal.out(text);
    return made.exitCode === 2 ? 2 : 0;
  },
};

/** `preview`: another name of `report`. */
export const preview: Verb = { ...report, name: 'preview', help: 'The same as `report`' };

/** From the top of the repository; '' without one, or outside a project. */
function folderAround(cwd: string): string {
  const roots = findRoots(cwd);
  return roots.ok ? projectFolder(roots.value) : '';
}

function requestOf(args: readonly string[], options: Readonly<Record<string, unknown>>): JobRequest {
  return {
    verb: 'report',
    targets: args,
    push: false,
    force: false,
    keepGoing: false,
    ...(typeof options.base === 'string' ? { base: options.base } : {}),
    ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
  };
}

async function render(made: Report, format: Format, terminal: Terminal): Promise<string> {
  switch (format) {
    case 'md':
      return toMarkdown(made);
    case 'json':
      return stringifyJson(reportJson(made));
    case 'txt':
      return reportText(made, { columns: terminal.columns, colour: false });
    case 'html':
      return htmlPage(made);
    default:
      return format satisfies never;
  }
}

function unknownFormat(format: string): Failure {
  return { reason: 'usage', message: `unknown format '${format}'`, hint: `one of ${formats.join(', ')}` };
}
