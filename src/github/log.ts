import { randomBytes } from 'node:crypto';
import type { Event } from '../commands/context.ts';
import type { Failure } from '../failure.ts';
import { stripAnsi } from '../report/escape.ts';
import { formatBytes, formatCount, formatDuration } from '../report/format.ts';
import { whyReasons } from '../report/reasons.ts';
import { redact } from '../report/redact.ts';
import { plainWords } from '../report/words.ts';
import type { StageRun } from '../run/run.ts';
import { type Annotation, Annotations, type Level } from './annotations.ts';
import { harmlessLines, runnerCommand } from './runner-commands.ts';

/** Where the log goes. */
export interface LogOptions {
  /** Absolute folder of the checkout; annotations point into it */
  readonly workspace: string;
  write(text: string): void;
}

/**
 * The job's log: one group for each stage, its output inside a `stop-commands` fence with a token that nobody can guess,
 * and annotations for what a person should see. Whatever was said while a group was open follows when it closes.
 */
export class Log {
  private readonly write: (text: string) => void;
  private readonly annotations: Annotations;
  private open: { readonly title: string; readonly token?: string } | undefined;
  private readonly waiting: string[] = [];
  private readonly titles = new Map<string, string>();
  private readonly seen = new Set<string>();
  private readonly progress = new Map<string, number>();

  constructor(options: LogOptions) {
    this.write = options.write;
    this.annotations = new Annotations(options.workspace);
  }

  /** Hears what happens in one project; `folder` is where it lies, relative to the workspace. */
  listener(folder: string): (event: Event) => void {
    return (event) => this.hear(event, folder);
  }

  /** Tells the runner what to hide from here on; it knows its own secrets, but not what a script made. */
  secrets(values: readonly string[]): void {
    this.close();
    for (const value of values) this.write(`${runnerCommand('add-mask', {}, value)}\n`);
  }

  /** One of our own lines, or several; nothing in it is a command. */
  line(text: string): void {
    for (const line of harmlessLines(redact(stripAnsi(text)))) this.say(line);
  }

  /** A failure as an annotation with its next step. */
  failure(failure: Failure, level: Level = 'error', folder = ''): void {
    const message = failure.hint === undefined ? failure.message : `${failure.message}\n${failure.hint}`;
    this.annotate(
      { level, message, ...(failure.location === undefined ? {} : { location: failure.location }) },
      folder,
    );
  }

  annotate(annotation: Annotation, folder = ''): void {
    const { command, plain } = this.annotations.make(
      { ...annotation, message: redact(annotation.message) },
      folder,
    );
    if (command !== undefined) this.say(command);
    if (plain !== undefined) this.line(plain);
  }

  /** Lines of output of something that is not a stage, in a group of its own. */
  output(title: string, text: string): void {
    this.openGroup(title);
    this.write(`${harmlessLines(text).join('\n')}\n`);
  }

  /** A group for a library of GitHub's that talks to the runner itself, so without a fence. */
  async around<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.close();
    this.open = { title };
    this.write(`${runnerCommand('group', {}, title)}\n`);
    try {
      return await work();
    } finally {
      this.close();
    }
  }

  /** Closes what is open and says what waited. */
  close(): void {
    if (this.open?.token !== undefined) this.write(`::${this.open.token}::\n`);
    if (this.open !== undefined) this.write(`${runnerCommand('endgroup', {}, '')}\n`);
    this.open = undefined;
    for (const line of this.waiting.splice(0)) this.write(`${line}\n`);
  }

  private say(line: string): void {
    if (this.open === undefined) this.write(`${line}\n`);
    else this.waiting.push(line);
  }

  private hear(event: Event, folder: string): void {
    switch (event.kind) {
      case 'stage-started': {
        const { address } = event.stage;
        const why = plainWords(whyReasons(event.reasons));
        this.titles.set(`${folder}\n${address}`, why === '' ? address : `${address} · ${why}`);
        break;
      }
      case 'stage-command':
        this.output(this.titleOf(event.stage.address, folder), `> ${event.command}`);
        break;
      case 'stage-output':
        this.output(this.titleOf(event.stage.address, folder), event.text);
        break;
      case 'stage-heartbeat':
        this.write(
          `${harmlessLines(event.stage.address).join(' ')} has been running for ${formatDuration(event.seconds)}\n`,
        );
        break;
      case 'stage-finished':
        this.finished(event.run, folder);
        break;
      case 'lock-written':
        this.line(`${event.created ? 'created' : 'updated'} ${event.file}`);
        break;
      case 'note':
        this.line(event.text);
        break;
      case 'transfer-progress':
        this.transferred(event);
        break;
      case 'transfer-heartbeat':
        this.write(`${event.what}: ${transferWords(event)}, ${formatDuration(event.seconds)} so far\n`);
        break;
      case 'transfer-finished':
        if (event.objects > 0 && event.seconds >= 1)
          this.line(
            `${event.what}: ${formatCount(event.objects)} objects, ${formatBytes(event.bytes)}, in ${formatDuration(event.seconds)}`,
          );
        break;
      case 'warning':
        this.failure(event.failure, 'warning', folder);
        break;
      default:
        event satisfies never;
    }
  }

  private titleOf(address: string, folder: string): string {
    return this.titles.get(`${folder}\n${address}`) ?? address;
  }

  private openGroup(title: string): void {
    if (this.open?.title === title) return;
    this.close();
    const again = this.seen.has(title) ? ' (continued)' : '';
    this.seen.add(title);
    const token = randomBytes(24).toString('hex');
    this.open = { title, token };
    const shown = harmlessLines(stripAnsi(title)).join(' ');
    this.write(
      `${runnerCommand('group', {}, shown + again)}\n${runnerCommand('stop-commands', {}, token)}\n`,
    );
  }

  private finished(run: StageRun, folder: string): void {
    const { address, location } = run.stage;
    const title = this.titleOf(address, folder);
    if (this.open?.title === title) this.close();
    // The next run of a stage with this name (a retry) starts a group of its own.
    this.seen.delete(title);
    const blockers = run.blockedBy === undefined ? '' : ` by ${run.blockedBy.slice(0, 5).join(', ')}`;
    const time =
      run.outcome === 'ran' || run.outcome === 'failed' ? ` in ${formatDuration(run.seconds)}` : '';
    if (run.outcome !== 'fresh' && run.outcome !== 'skipped') {
      this.line(`${marks[run.outcome]} ${address} ${run.outcome}${blockers}${time}`);
    }
    if (run.outcome !== 'failed' || run.failure === undefined) return;
    this.failure({ ...run.failure, location: run.failure.location ?? location }, 'error', folder);
  }

  /** Tenths are enough for a log; the last one is always said. */
  private transferred(event: Moving): void {
    const { what, objects, of } = event;
    const tenth = of === 0 ? 10 : Math.floor((10 * objects) / of);
    const before = this.progress.get(what);
    this.progress.set(what, tenth);
    if (before === tenth || (tenth < 10 && of < 100)) return;
    this.line(`${what}: ${transferWords(event)}`);
  }
}

type Moving = Extract<Event, { kind: 'transfer-progress' | 'transfer-heartbeat' }>;

function transferWords({ objects, of, bytes }: Moving): string {
  return `${formatCount(objects)} of ${formatCount(of)} objects, ${formatBytes(bytes)}`;
}

const marks = { restored: '↺', ran: '●', failed: '✖', blocked: '▢', cancelled: '▢' } as const;
