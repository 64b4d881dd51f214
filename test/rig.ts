import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A temporary project for tests: a Git repository with a `.dvc` folder, as `dvc init` leaves it, and stage commands that
 * wait for the test. Dispose of it with `await using`.
 */
export class Rig implements AsyncDisposable {
  readonly root: string;
  readonly #commands: RigCommand[] = [];
  #made = 0;

  private constructor(root: string) {
    this.root = root;
  }

  static create({ dvc = true, git = true }: { readonly dvc?: boolean; readonly git?: boolean } = {}): Rig {
    const rig = new Rig(realpathSync(mkdtempSync(join(tmpdir(), 'lockstep-rig-'))));
    if (git) rig.git('init', '--quiet', '--initial-branch=main');
    if (dvc) {
      rig.write('.dvc/config', '');
      rig.write('.dvc/.gitignore', '/config.local\n/tmp\n/cache\n');
      rig.write('.dvcignore', '');
    }
    return rig;
  }

  /** A rig over a project that another process made, and disposes of. */
  static at(root: string): Rig {
    return new Rig(root);
  }

  path(...segments: string[]): string {
    return join(this.root, ...segments);
  }

  write(path: string, content: string | Uint8Array, mode?: number): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content, mode === undefined ? {} : { mode });
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  exists(path: string): boolean {
    return existsSync(this.path(path));
  }

  remove(path: string): void {
    rmSync(this.path(path), { recursive: true, force: true });
  }

  /** Runs git without anybody's configuration and returns what it printed. */
  git(...args: string[]): string {
    const identity = [
      '-c',
      'user.name=rig',
      '-c',
      'user.email=rig@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    return execFileSync('git', [...identity, ...args], {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  }

  /** Commits everything that is not ignored; returns the commit. */
  commit(message = 'commit'): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** A stage command that does nothing until the test says so. */
  async command(): Promise<RigCommand> {
    const command = await RigCommand.listen(join(this.root, `.rig-${this.#made++}`));
    this.#commands.push(command);
    return command;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const command of this.#commands) command.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A command whose every run connects to the test and then does what the test tells it. */
export class RigCommand {
  /** The text for `cmd` */
  readonly text: string;
  readonly #server: net.Server;
  readonly #calls: RigCall[] = [];
  readonly #waiting: ((call: RigCall) => void)[] = [];
  /** How often it was started */
  started = 0;

  private constructor(text: string, server: net.Server) {
    this.text = text;
    this.#server = server;
  }

  static async listen(folder: string): Promise<RigCommand> {
    mkdirSync(folder);
    const [socket, script] = [join(folder, 'socket'), join(folder, 'command.mjs')];
    writeFileSync(script, childScript);
    const server = net.createServer();
    const command = new RigCommand(`'${process.execPath}' '${script}' '${socket}'`, server);
    server.on('connection', (connection) => command.#connected(new RigCall(connection)));
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    return command;
  }

  /** The next run that has started, or will. */
  next(): Promise<RigCall> {
    const call = this.#calls.shift();
    if (call !== undefined) return Promise.resolve(call);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  close(): void {
    this.#server.close();
  }

  #connected(call: RigCall): void {
    this.started++;
    const waiter = this.#waiting.shift();
    if (waiter === undefined) this.#calls.push(call);
    else waiter(call);
  }
}

/** One running command. */
export class RigCall {
  readonly #socket: net.Socket;
  /** Resolves when the process is gone */
  readonly gone: Promise<void>;
  readonly #answers: ((line: string) => void)[] = [];

  constructor(socket: net.Socket) {
    this.#socket = socket;
    this.gone = new Promise((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => undefined);
    let rest = '';
    socket.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.#answers.shift()?.(line);
    });
  }

  /** Prints and comes back when it is printed. */
  async print(text: string, stream: 'stdout' | 'stderr' = 'stdout'): Promise<void> {
    await this.#ask({ do: 'print', text, stream });
  }

  /** Writes a file, relative to the stage's working folder. */
  async write(path: string, text: string): Promise<void> {
    await this.#ask({ do: 'write', path, text });
  }

  /** The process's own number. */
  async pid(): Promise<number> {
    return Number(await this.#ask({ do: 'pid' }));
  }

  /** An environment variable as the command sees it. */
  async env(name: string): Promise<string | undefined> {
    return JSON.parse(await this.#ask({ do: 'env', name })) ?? undefined;
  }

  /** Makes it deaf to a signal. */
  async ignore(signal: NodeJS.Signals): Promise<void> {
    await this.#ask({ do: 'ignore', signal });
  }

  /** Ends it and waits until it is gone. */
  async exit(code = 0): Promise<void> {
    this.#socket.write(`${JSON.stringify({ do: 'exit', code })}\n`);
    await this.gone;
  }

  #ask(what: object): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#answers.push(resolve);
      void this.gone.then(() => reject(new Error('the command is gone')));
      this.#socket.write(`${JSON.stringify(what)}\n`);
    });
  }
}

const childScript = `
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
const socket = net.connect(process.argv[2]);
const answer = (value) => socket.write(JSON.stringify(value ?? null) + '\\n');
const actions = {
  print: ({ text, stream }) => process[stream].write(text, () => answer()),
  write: ({ path: file, text }) => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    answer();
  },
  pid: () => answer(process.pid),
  env: ({ name }) => answer(process.env[name]),
  ignore: ({ signal }) => { process.on(signal, () => {}); answer(); },
  exit: ({ code }) => process.exit(code),
};
let rest = '';
socket.setEncoding('utf8').on('data', (text) => {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) { const what = JSON.parse(line); actions[what.do](what); }
});
socket.on('close', () => process.exit(70));
`;
