import { FailureError } from '../failure.ts';
import { type Child, hold } from './child.ts';

/**
 * What git answers about `<commit>:<path>`. `missing`: there is no such path, or the object is not in this clone.
 * `outside`: a link that leaves the commit's tree. `broken`: a link to nothing, a loop, or a file used as a folder.
 */
export type GitObject =
  | { readonly kind: 'blob'; readonly oid: string; readonly size: number; readonly bytes: Buffer | undefined }
  | { readonly kind: 'tree' | 'commit' | 'tag'; readonly oid: string }
  | { readonly kind: 'missing' | 'outside' | 'broken' };

interface Question {
  readonly text: string;
  readonly answer: (object: GitObject) => void;
  readonly fail: (error: unknown) => void;
}

const defaultMaxBytes = 512 * 1024 * 1024;

/**
 * One long-lived `git cat-file --batch` or `--batch-check` with `--follow-symlinks`, started by the first question and
 * again if it dies. It keeps the process alive only while a question is open.
 */
export class ObjectReader {
  readonly #start: () => Child;
  readonly #withBytes: boolean;
  readonly #maxBytes: number;
  #child: Child | undefined;
  #open: Question[] = [];
  /** Questions of this turn: to write them one by one costs more than git needs for the answers */
  #unwritten = '';
  #errors = '';
  #input = new Input();

  /** Blobs of more than `maxBytes` are answered without their bytes. */
  constructor(start: () => Child, withBytes: boolean, maxBytes = defaultMaxBytes) {
    this.#start = start;
    this.#withBytes = withBytes;
    this.#maxBytes = maxBytes;
  }

  /** Asks about an object name without line breaks. Throws a `FailureError` if git dies over it. */
  ask(text: string): Promise<GitObject> {
    return new Promise((answer, fail) => this.#send({ text, answer, fail }));
  }

  /** Ends the process; open questions fail. */
  close(): void {
    const open = this.#open;
    this.#open = [];
    this.#unwritten = '';
    for (const question of open) question.fail(new FailureError(died('the reader was closed')));
    this.#child?.stdin.end();
    this.#child?.kill();
    this.#child = undefined;
  }

  #send(question: Question): void {
    this.#child ??= this.#begin();
    this.#open.push(question);
    hold(this.#child, true);
    if (this.#unwritten === '') queueMicrotask(() => this.#write());
    this.#unwritten += `${question.text}\n`;
  }

  #write(): void {
    if (this.#unwritten !== '') this.#child?.stdin.write(this.#unwritten);
    this.#unwritten = '';
  }

  #begin(): Child {
    const child = this.#start();
    this.#input = new Input();
    this.#errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      // What an ended one still had in its pipe answers no question any more.
      if (this.#child === child) this.#receive(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      this.#errors = `${this.#errors}${chunk}`.slice(-2000);
    });
    // A dead process tells by 'close'; what was written to it meanwhile must not crash us.
    child.stdin.on('error', () => {});
    child.on('error', (error) => this.#died(child, error.message));
    child.on('close', () => this.#died(child, this.#errors.trim()));
    return child;
  }

  #receive(chunk: Buffer): void {
    this.#input.add(chunk);
    for (let object = this.#next(); object !== undefined; object = this.#next())
      this.#open.shift()?.answer(object);
    if (this.#open.length === 0 && this.#child !== undefined) hold(this.#child, false);
  }

  /** The first question is the one it died of; the others are asked again. */
  #died(child: Child, why: string): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    const [first, ...others] = this.#open;
    this.#open = [];
    this.#unwritten = '';
    first?.fail(new FailureError(died(why)));
    for (const question of others) this.#send(question);
  }

  /** One whole answer, or undefined if it has not fully arrived. */
  #next(): GitObject | undefined {
    const header = this.#input.line();
    if (header === undefined) return undefined;
    const [, oid, kind, digits] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/u.exec(header) ?? [];
    if (oid === undefined || kind === undefined) return this.#nextOther(header);
    const size = Number(digits);
    if (!this.#withBytes)
      return this.#done(kind === 'blob' ? { kind, oid, size, bytes: undefined } : treeLike(kind, oid));
    const isWanted = kind === 'blob' && size <= this.#maxBytes;
    const bytes = this.#input.body(header.length + 1, size, isWanted);
    if (bytes === undefined) return undefined;
    return kind === 'blob' ? { kind, oid, size, bytes: isWanted ? bytes : undefined } : treeLike(kind, oid);
  }

  #nextOther(header: string): GitObject | undefined {
    const [, what, digits] = /^(dangling|loop|notdir|symlink) (\d+)$/u.exec(header) ?? [];
    if (what === undefined) return this.#done({ kind: 'missing' });
    if (this.#input.body(header.length + 1, Number(digits), true) === undefined) return undefined;
    return { kind: what === 'symlink' ? 'outside' : 'broken' };
  }

  #done(object: GitObject): GitObject {
    this.#input.dropLine();
    return object;
  }
}

function treeLike(kind: string, oid: string): GitObject {
  return { kind: kind as 'tree' | 'commit' | 'tag', oid };
}

function died(why: string) {
  return {
    reason: 'git' as const,
    message: `git could not read an object: ${why === '' ? 'it ended without an answer' : why}`,
    hint: 'in a partial or shallow clone the object may not be here: fetch it, or check out with the whole history',
  };
}

/** Bytes that have arrived, in the pieces that they came in. */
class Input {
  #pieces: Buffer[] = [];
  #length = 0;
  #skip = 0;

  add(chunk: Buffer): void {
    const cut = Math.min(this.#skip, chunk.length);
    this.#skip -= cut;
    if (cut === chunk.length) return;
    this.#pieces.push(cut === 0 ? chunk : chunk.subarray(cut));
    this.#length += chunk.length - cut;
  }

  /** The first line, left where it is. */
  line(): string | undefined {
    if (this.#pieces.length > 1 && this.#pieces[0]?.includes(10) !== true) this.#join();
    const first = this.#pieces[0];
    const end = first?.indexOf(10) ?? -1;
    return end === -1 ? undefined : first?.toString('latin1', 0, end);
  }

  dropLine(): void {
    const end = this.#pieces[0]?.indexOf(10) ?? -1;
    this.#drop(end + 1);
  }

  /** Takes `size` bytes and a line end that follow `offset`. What is not wanted is dropped as it arrives. */
  body(offset: number, size: number, isWanted: boolean): Buffer | undefined {
    const total = offset + size + 1;
    if (!isWanted) {
      const here = Math.min(total, this.#length);
      this.#drop(here);
      this.#skip = total - here;
      return Buffer.alloc(0);
    }
    if (this.#length < total) return undefined;
    this.#join();
    const bytes = Buffer.from(this.#pieces[0]?.subarray(offset, offset + size) ?? []);
    this.#drop(total);
    return bytes;
  }

  #join(): void {
    if (this.#pieces.length > 1) this.#pieces = [Buffer.concat(this.#pieces)];
  }

  #drop(count: number): void {
    this.#join();
    const rest = this.#pieces[0]?.subarray(count) ?? Buffer.alloc(0);
    this.#pieces = rest.length === 0 ? [] : [rest];
    this.#length = rest.length;
  }
}
