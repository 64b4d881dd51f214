import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { expect } from 'vitest';
import { Rig } from '../rig.ts';
import { contentOf, type Told } from '../run-verb.ts';
import { VerbPair } from './verb-pair.ts';

/** A pair of projects with one stage, committed; each with a bare repository of its own as `origin`. */
export class ExpPair extends VerbPair {
  readonly #origins = new Map<Rig, Rig>();

  /** Writes and commits the project; nothing is run. */
  async start(): Promise<void> {
    for (const rig of this.both()) {
      rig.git('config', 'user.name', 'rig');
      rig.git('config', 'user.email', 'rig@example.org');
      const origin = Rig.create({ git: false, dvc: false });
      this.#origins.set(rig, origin);
      origin.git('init', '--quiet', '--bare');
      rig.git('remote', 'add', 'origin', origin.root);
    }
    this.write('dvc.yaml', pipeline);
    this.result(1, 'one');
    await this.run(['commit', '-f', '-q']);
    this.each((rig) => rig.commit('base'));
  }

  /** What a run by hand would leave. */
  result(lr: number, out: string): void {
    this.write('params.yaml', `lr: ${lr}\n`);
    this.write('in', out);
    this.write('out', out);
    this.write('m.json', `{"score": ${lr / 8}, "note": "${out}"}\n`);
  }

  /** Where the remote of data is, for both sides; what is there is each side's own. */
  get store(): string {
    return this.outside.path('store');
  }

  override async askDvcIn(rig: Rig, words: readonly string[], folder = ''): Promise<Told> {
    this.#useStoreOf(rig);
    const told = await super.askDvcIn(rig, words, folder);
    this.#useStoreOf(this.ours);
    return told;
  }

  #useStoreOf(rig: Rig): void {
    mkdirSync(this.#storeOf(rig), { recursive: true });
    rmSync(this.store, { force: true });
    symlinkSync(this.#storeOf(rig), this.store);
  }

  #storeOf(rig: Rig): string {
    return this.outside.path(rig === this.ours ? 'of-ours' : 'of-dvc');
  }

  /** Saves an experiment on both sides. */
  async save(name: string, lr: number): Promise<void> {
    this.result(lr, name);
    await this.same(['exp', 'save', '-n', name]);
  }

  origin(rig: Rig): Rig {
    const origin = this.#origins.get(rig);
    if (origin === undefined) throw new Error('the pair was not started');
    return origin;
  }

  /** Runs a verb on both sides; then exit code, files, HEAD, refs and what they hold are the same. `out`: the output too. */
  async same(words: readonly string[], { out = true, folder = '' } = {}): Promise<void> {
    const { dvc, ours } = await this.run(words, folder);
    const step = `dvc ${words.join(' ')}\n${dvc.err}\n--- ours\n${ours.err}`;
    const [theirs, own] = this.both().map((rig) => this.refs(rig));
    expect(own, step).toEqual(theirs);
    expect(this.ours.git('symbolic-ref', 'HEAD'), step).toBe(this.dvc.git('symbolic-ref', 'HEAD'));
    if (out) expect(this.#told(ours.out, this.ours), step).toBe(this.#told(dvc.out, this.dvc));
  }

  /** As {@link same}; it fails, with the same sentence. */
  async fails(words: readonly string[]): Promise<void> {
    await this.refused(words);
    const [theirs, own] = this.both().map((rig) => this.refs(rig));
    expect(own, words.join(' ')).toEqual(theirs);
  }

  /** Experiments and branches, here and in `origin`: name, commit that it starts from, message, and files. */
  refs(rig: Rig): readonly string[] {
    const origin = this.origin(rig);
    return [rig, origin].flatMap((where) =>
      where
        .git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/exps', 'refs/heads')
        .split('\n')
        .filter((line) => line !== '' && !/exps\/(?:exec|celery|stash|apply)/.test(line))
        .map((line) => {
          const [ref = '', sha = ''] = line.split(' ');
          const [, start = '', rest = '', name = ref] = /^refs\/exps\/(..)\/(\w+)\/(.*)$/.exec(ref) ?? [];
          const from = start === '' ? '' : where.git('log', '-1', '--format=%s', `${start}${rest}`).trim();
          const commit = where.git('cat-file', 'commit', sha);
          const message = commit.slice(commit.indexOf('\n\n') + 2).replace(/[0-9a-f]{64}/, '<hash>');
          // DVC leaves the arguments of its own call in the commit.
          const files = where.git('ls-tree', '-r', sha).replace(/.*\t\.dvc\/tmp\/repro\.dat\n/, '');
          return `${where === rig ? 'here' : 'origin'} ${from} ${name}: ${JSON.stringify(message)}\n${files}`;
        })
        .sort(),
    );
  }

  /** What is on the remote of data. */
  stored(rig: Rig): readonly string[] {
    return Object.keys(contentOf(this.#storeOf(rig))).sort();
  }

  /** Commits, folders, the progress of what comes before, and where lines break are no news. */
  #told(text: string, rig: Rig): string {
    const told = text
      .replace(/^(?:Updating lock file|WARNING: ).*\n/gm, '')
      .replace(/ \n(?=\S)/g, ' ')
      .replaceAll(this.origin(rig).root, '<origin>')
      .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
      .replace(/\b[0-9a-f]{7}\b/g, '<short>');
    // DVC lists experiments, and the commits that they start from, as it finds them.
    const lists = told.replace(/(?:^\t?(?:<short> )?\[?\w+\]?\n)+/gm, (list) =>
      list
        .split(/(?<=\n)/)
        .sort()
        .join(''),
    );
    return lists
      .split(/^(?=\S+:\n)/m)
      .sort()
      .join('');
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    for (const origin of this.#origins.values()) await origin[Symbol.asyncDispose]();
    await super[Symbol.asyncDispose]();
  }
}

const pipeline = `stages:
  train:
    cmd: cp in out
    deps: [in]
    params: [lr]
    outs: [out]
    metrics:
    - m.json: {cache: false}
`;
