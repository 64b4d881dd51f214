import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Debian's and Ubuntu's names for it; undefined where there is none, or it throws if peers are required. */
export function chromiumPath(): string | undefined {
  const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (found === undefined && process.env.LOCKSTEP_REQUIRE_PEERS === '1')
    throw new Error('chromium is required (LOCKSTEP_REQUIRE_PEERS=1) and not installed');
  return found;
}

/** How a page is looked at. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly mobile?: boolean;
  readonly dark?: boolean;
  /** May the page run scripts? Yes if absent */
  readonly scripts?: boolean;
}

/** A headless browser that reaches no network, spoken to by its DevTools protocol. */
export class Chromium {
  readonly #child: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #waiting = new Map<number, (reply: { result?: unknown; error?: { message: string } }) => void>();
  readonly #listeners = new Map<string, () => void>();
  #next = 1;
  #session: string | undefined;
  /** Addresses that the page asked for, besides itself */
  readonly requests: string[] = [];
  /** Errors, broken policies and whatever else the page complained about */
  readonly complaints: string[] = [];

  private constructor(child: ChildProcess, socket: WebSocket, profile: string) {
    this.#child = child;
    this.#socket = socket;
    this.#profile = profile;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
  }

  static async start(path: string): Promise<Chromium> {
    const profile = mkdtempSync(join(tmpdir(), 'lockstep-chromium-'));
    const child = spawn(
      path,
      [
        ...[
          '--headless=new',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-dev-shm-usage',
          '--hide-scrollbars',
        ],
        ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run'],
        ...['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-background-networking', 'about:blank'],
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    if (child.stderr === null) throw new Error('no output');
    for await (const line of createInterface({ input: child.stderr })) {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address === undefined) continue;
      const socket = new WebSocket(address);
      await new Promise((resolve, reject) => {
        socket.addEventListener('open', resolve, { once: true });
        socket.addEventListener('error', reject, { once: true });
      });
      child.stderr.resume();
      const browser = new Chromium(child, socket, profile);
      await browser.#attach();
      return browser;
    }
    throw new Error('chromium ended before it listened');
  }

  async #attach(): Promise<void> {
    const { targetInfos } = await this.#call<{ targetInfos: { targetId: string; type: string }[] }>(
      'Target.getTargets',
    );
    const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
    const { sessionId } = await this.#call<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    this.#session = sessionId;
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await this.#call(`${domain}.enable`);
  }

  #hear(message: { id?: number; method?: string; params?: Record<string, never> }): void {
    if (message.id !== undefined) {
      this.#waiting.get(message.id)?.(message as { result?: unknown });
      return;
    }
    const { method = '', params = {} } = message;
    if (method === 'Network.requestWillBeSent') {
      const { url } = (params as unknown as { request: { url: string } }).request;
      if (!url.startsWith('file:') && !url.startsWith('data:')) this.requests.push(url);
    }
    if (method === 'Log.entryAdded' || method === 'Runtime.exceptionThrown')
      this.complaints.push(JSON.stringify(params));
    this.#listeners.get(method)?.();
  }

  async #call<T>(method: string, params: object = {}): Promise<T> {
    const id = this.#next++;
    const reply = await new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => {
      this.#waiting.set(id, resolve);
      const session = this.#session === undefined ? {} : { sessionId: this.#session };
      this.#socket.send(JSON.stringify({ id, method, params, ...session }));
    });
    this.#waiting.delete(id);
    if (reply.error !== undefined) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result as T;
  }

  /** Opens a page and waits until it is loaded. */
  async open(url: string, view: View): Promise<void> {
    const { width, height, mobile = false, dark = false, scripts = true } = view;
    await this.#call('Emulation.setDeviceMetricsOverride', { width, height, mobile, deviceScaleFactor: 1 });
    await this.turn(dark);
    await this.#call('Emulation.setScriptExecutionDisabled', { value: !scripts });
    const loaded = new Promise<void>((resolve) => this.#listeners.set('Page.loadEventFired', resolve));
    await this.#call('Page.navigate', { url });
    await loaded;
  }

  /** The reader's own choice between dark and light, also while a page is open. */
  async turn(dark: boolean): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
    await this.#call('Emulation.setEmulatedMedia', { features });
  }

  /** The value of an expression in the page; a promise is waited for. */
  async evaluate<T>(expression: string): Promise<T> {
    const reply = await this.#call<{ result: { value: T }; exceptionDetails?: object }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (reply.exceptionDetails !== undefined) throw new Error(JSON.stringify(reply.exceptionDetails));
    return reply.result.value;
  }

  /** The page as a WebP file; `height` pixels from its top. */
  async screenshot(width: number, height: number): Promise<Buffer> {
    const { data } = await this.#call<{ data: string }>('Page.captureScreenshot', {
      format: 'webp',
      quality: 75,
      clip: { x: 0, y: 0, width, height, scale: 1 },
      captureBeyondViewport: true,
    });
    return Buffer.from(data, 'base64');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#socket.close();
    this.#child.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
