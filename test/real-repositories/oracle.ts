import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** What real DVC says of a project: `status` by stage, or the error that stopped it. */
export interface Judged {
  readonly status?: Readonly<Record<string, readonly unknown[]>>;
  readonly error?: string;
}

/** A question: `status` as things are, `fill` to make up the data and ask again, `empty` to take it away, manifests aside. */
export type Question = readonly [what: 'status' | 'fill' | 'empty', folder: string];

/**
 * Real DVC in one Python process, without a network. Data that nobody has is made up: every recorded object gets a
 * stand-in whose true hash replaces the recorded one wherever it is written, so that the project is the same but for names
 * and can be judged as after a full pull. What lies on servers counts as unchanged.
 */
export class Oracle {
  readonly #python;
  readonly #lines: AsyncIterator<string>;

  constructor(dvc: string, siteCache: string) {
    this.#python = spawn(join(dirname(dvc), 'python'), ['-c', script], {
      env: {
        ...process.env,
        DVC_NO_ANALYTICS: '1',
        DVC_GLOBAL_CONFIG_DIR: '/nowhere',
        DVC_SYSTEM_CONFIG_DIR: '/nowhere',
        DVC_SITE_CACHE_DIR: siteCache,
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#lines = createInterface({ input: this.#python.stdout })[Symbol.asyncIterator]();
  }

  async ask(question: Question): Promise<Judged> {
    this.#python.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await this.#lines.next();
    if (done) throw new Error('real DVC ended');
    return JSON.parse(value) as Judged;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#python.stdin.end();
    await new Promise((resolve) => this.#python.once('close', resolve));
  }
}

const script = `
import hashlib, json, logging, os, re, socket, sys
from dvc.output import Output
from dvc.repo import Repo
from dvc_data.hashfile.hash_info import HashInfo

logging.disable(logging.CRITICAL)

def refuse(*args, **kwargs):
    raise OSError("no network")
socket.socket.connect = socket.getaddrinfo = refuse

# What lies on servers counts as there and as unchanged
exists, get_hash = Output.exists.fget, Output.get_hash
Output.exists = property(lambda o: o.protocol != "local" or exists(o))
Output.get_hash = lambda o: get_hash(o) if o.protocol == "local" else o.hash_info or HashInfo("md5", "0" * 32)

def status(root):
    os.chdir(root)
    with Repo(root) as repo:
        return repo.status(check_updates=False)

def md5(data):
    return hashlib.md5(data).hexdigest()

def manifest(entries):
    return json.dumps([{"md5": h, "relpath": p} for p, h in sorted(entries.items())], sort_keys=True).encode()

class Fill:
    def __init__(self, root):
        self.root, self.new, self.data, self.trees, self.written = root, {}, {}, {}, []
        with open(os.path.join(root, ".dvc", "config.local"), "w") as f:
            f.write("[cache]\\n    dir = " + os.path.join(root, ".dvc", "cache") + "\\n")
        self.here = {}
        for folder, folders, names in os.walk(root):
            folders[:] = [x for x in folders if x not in (".git", ".dvc")]
            for path in (os.path.join(folder, x) for x in names):
                if os.path.isfile(path) and not os.path.islink(path):
                    with open(path, "rb") as f:
                        data = f.read()
                    self.here.setdefault(md5(data), data)
                    self.here.setdefault(md5(data.replace(b"\\r\\n", b"\\n")), data)
        with Repo(root) as repo:
            stages = list(repo.index.stages)
        outs = [o for s in stages for o in s.outs if self.is_kept(o)]
        self.outs = {o.fs_path: o.hash_info.value for o in outs}
        self.listed = {o.hash_info.value: {f["relpath"]: f["md5"] for f in o.files} for o in outs if o.files}
        self.inside = {}
        for dep in (d for s in stages for d in s.deps if d.protocol == "local" and isinstance(d.hash_info.value, str)):
            above = self.above(dep.fs_path)
            if above and not dep.hash_info.isdir:
                inner = os.path.relpath(dep.fs_path, above)
                self.inside.setdefault(self.outs[above], {})[inner] = dep.hash_info.value
        for oid in self.outs.values():
            self.stand_in(oid)
        self.rename(stages)
        for oid, data in self.data.items():
            self.store(self.new[oid], data)
        for path, oid in self.outs.items():
            self.check_out(path, oid)

    def is_kept(self, out):
        return out.protocol == "local" and out.use_cache and out.hash_info and out.is_in_repo and out.can_push

    def above(self, path):
        folder = os.path.dirname(path)
        while path not in self.outs and len(folder) >= len(self.root):
            if self.outs.get(folder, "").endswith(".dir"):
                return folder
            folder = os.path.dirname(folder)

    def stand_in(self, oid):
        if oid not in self.new and oid.endswith(".dir"):
            parts = self.listed.get(oid) or {"part-1": oid + "-1", "part-2": oid + "-2"}
            if oid not in self.listed:
                for inner, value in sorted(self.inside.get(oid, {}).items()):
                    if not any(inner.startswith(x + "/") or x.startswith(inner + "/") for x in parts):
                        parts[inner] = value
            self.trees[oid] = parts
            self.data[oid] = manifest({p: self.stand_in(x) for p, x in parts.items()})
            self.new[oid] = md5(self.data[oid]) + ".dir"
        elif oid not in self.new:
            self.data[oid] = self.here.get(oid, b"stands for " + oid.encode() + b"\\n")
            self.new[oid] = oid if oid in self.here else md5(self.data[oid])
        return self.new[oid]

    def rename(self, stages):
        locks = {s.path[:-5] + ".lock" if s.path.endswith("dvc.yaml") else s.path for s in stages}
        for path in filter(os.path.exists, locks):
            with open(path, encoding="utf-8", newline="") as f:
                text = f.read()
            with open(path, "w", encoding="utf-8", newline="") as f:
                f.write(re.sub(r"\\b[0-9a-f]{32}(?:\\.dir)?(?![0-9A-Za-z])", lambda m: self.new.get(m[0], m[0]), text))

    def store(self, oid, data):
        for parts in (("files", "md5", oid[:2], oid[2:]), (oid[:2], oid[2:])):
            path = os.path.join(self.root, ".dvc", "cache", *parts)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as f:
                f.write(data)

    def check_out(self, path, oid):
        if os.path.lexists(path):
            return
        if oid in self.trees:
            for inner, part in self.trees[oid].items():
                self.check_out(os.path.join(path, inner), part)
            return
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            return
        with open(path, "wb") as f:
            f.write(self.data[oid])
        self.written.append(path)

    def take_away(self):
        for path in self.written:
            os.remove(path)
            folder = os.path.dirname(path)
            while folder != self.root and not os.listdir(folder):
                os.rmdir(folder)
                folder = os.path.dirname(folder)
        for folder, _, names in os.walk(os.path.join(self.root, ".dvc", "cache")):
            for name in names:
                if not name.endswith(".dir"):
                    os.remove(os.path.join(folder, name))

filled = {}
for line in sys.stdin:
    what, root = json.loads(line)
    try:
        if what == "empty":
            filled.pop(root).take_away()
            answer = {}
        else:
            if what == "fill":
                filled[root] = Fill(root)
            answer = {"status": status(root)}
    except Exception as e:
        answer = {"error": type(e).__name__ + ": " + str(e)}
    print(json.dumps(answer, default=str), flush=True)
`;
