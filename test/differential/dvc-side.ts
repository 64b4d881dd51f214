import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Told } from './side.ts';

/**
 * Real DVC in one Python process that answers command after command: starting Python and importing DVC for each costs a
 * second. What stage commands print goes into the answer, not into the conversation.
 */
export class DvcProcess implements Disposable {
  readonly #python: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #reader: Interface;

  constructor(dvc: string, env: NodeJS.ProcessEnv) {
    this.#python = spawn(join(dirname(dvc), 'python'), ['-c', program], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#reader = createInterface({ input: this.#python.stdout as NodeJS.ReadableStream });
    this.#lines = this.#reader[Symbol.asyncIterator]();
  }

  /** Runs one command of DVC in a folder. One at a time. */
  async ask(cwd: string, words: readonly string[]): Promise<Told> {
    this.#python.stdin?.write(`${JSON.stringify({ cwd, words })}\n`);
    const next = await this.#lines.next();
    if (next.done === true) throw new Error('the Python process with DVC ended');
    return JSON.parse(next.value) as Told;
  }

  [Symbol.dispose](): void {
    this.#python.stdin?.end();
    this.#reader.close();
  }
}

const program = `
import json, os, sys, tempfile
talk_in, talk_out = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
null = os.open(os.devnull, os.O_RDWR)
os.dup2(null, 0)
os.dup2(null, 1)
for fd in (talk_in.fileno(), talk_out.fileno()):
    os.set_inheritable(fd, False)
from dvc.cli import main

def run(cwd, words):
    os.chdir(cwd)
    files = [tempfile.TemporaryFile(), tempfile.TemporaryFile()]
    kept = [os.dup(1), os.dup(2)]
    for fd, file in zip((1, 2), files):
        os.dup2(file.fileno(), fd)
    try:
        code = main(words)
    finally:
        sys.stdout.flush(); sys.stderr.flush()
        for fd, old in zip((1, 2), kept):
            os.dup2(old, fd); os.close(old)
    texts = []
    for file in files:
        file.seek(0)
        texts.append(file.read().decode("utf-8", "replace"))
    return {"code": code, "out": texts[0], "err": texts[1]}

for line in talk_in:
    asked = json.loads(line)
    print(json.dumps(run(asked["cwd"], asked["words"])), file=talk_out, flush=True)
`;
