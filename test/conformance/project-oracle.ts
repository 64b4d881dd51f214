import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** What DVC makes of one project: stages and so on, or the error that it stops with. */
export interface Seen {
  readonly stages?: readonly unknown[];
  readonly edges?: Readonly<Record<string, readonly string[]>>;
  readonly graph?: string;
  readonly top?: unknown;
  readonly error?: string;
  readonly message?: string;
  /** Schema errors: the way to each, and its message */
  readonly problems?: readonly (readonly [readonly string[], string])[];
}

/** Asks real DVC, in one Python process, what it collects from each of these project folders. */
export async function askDvc(dvc: string, folders: readonly string[]): Promise<Seen[]> {
  const python = spawn(join(dirname(dvc), 'python'), ['-c', oracle], {
    env: {
      ...process.env,
      DVC_NO_ANALYTICS: '1',
      DVC_GLOBAL_CONFIG_DIR: '/nowhere',
      DVC_SYSTEM_CONFIG_DIR: '/nowhere',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  python.stdin.end(`${folders.join('\n')}\n`);
  const seen: Seen[] = [];
  for await (const line of createInterface({ input: python.stdout })) seen.push(JSON.parse(line) as Seen);
  return seen;
}

const oracle = `
import json, logging, os, re, sys
from dvc.repo import Repo
from dvc.dependency.param import ParamsDependency
from dvc.stage import PipelineStage

def plain(v):
    if isinstance(v, float):
        return {"float": repr(v)}
    if isinstance(v, dict):
        return {"map": [[plain(k), plain(x)] for k, x in v.items()]}
    if isinstance(v, (list, tuple)):
        return [plain(x) for x in v]
    if v is None or isinstance(v, (bool, str)):
        return v
    return {"int": str(v)} if isinstance(v, int) else {"other": str(v)}

def show(stage, root):
    return {
        "address": stage.addressing,
        "cmd": [str(c) for c in stage.cmd] if isinstance(stage.cmd, list) else str(stage.cmd) if stage.cmd else None,
        "wdir": os.path.relpath(stage.wdir, root),
        "deps": [
            [d.def_path, list(d.params)] if isinstance(d, ParamsDependency) else [d.def_path]
            for d in stage.deps
        ],
        "outs": [
            [o.def_path, bool(o.use_cache), bool(o.persist), bool(o.can_push),
             "plot" if o.plot else "metric" if o.metric else "output", o.remote,
             os.path.relpath(o.fs_path, root) if o.protocol == "local" else o.def_path,
             o.hash_info.value if o.hash_info else None]
            for o in stage.outs
        ],
        "frozen": bool(stage.frozen),
        "always": bool(stage.always_changed or stage.is_callback),
        "desc": None if stage.desc is None else str(stage.desc),
        "meta": plain(stage.meta),
        "changed": None if isinstance(stage, PipelineStage) else bool(stage.changed_stage()),
        "used": sorted([os.path.relpath(f, root), k, plain(v)] for f, d in getattr(stage, "tracked_vars", {}).items() for k, v in d.items()),
        "parametrized": bool(stage.raw_data.parametrized),
    }

def read(root):
    os.chdir(root)
    try:
        with Repo(root) as repo:
            index = repo.index
            seen = {"stages": [show(s, root) for s in index.stages]}
            def at(file, path):
                path = os.path.normpath(os.path.join(os.path.dirname(os.path.relpath(file, root)), str(path)))
                return "" if path == "." else path
            def plots(items):
                pairs = [p for i in items for p in (i.items() if isinstance(i, dict) else [(i, None)])]
                return [[str(k), plain(v or {})] for k, v in pairs]
            def top(data, show):
                return [[os.path.relpath(f, root), show(f, v)] for f, v in sorted(data.items())]
            files = lambda f, v: [at(f, x) for x in v]
            seen["top"] = {
                "metrics": top(index._metrics, files), "params": top(index._params, files),
                "plots": top(index._plots, lambda f, v: plots(v)), "artifacts": top(index._artifacts, lambda f, v: plain(v)),
            }
            try:
                seen["edges"] = {s.addressing: [p.addressing for p in index.graph.successors(s)] for s in index.graph}
            except Exception as e:
                seen["graph"] = type(e).__name__ + ": " + str(e)
            return seen
    except Exception as e:
        error = {"error": type(e).__name__, "message": re.sub("\\x1b\\\\[[0-9;]*m", "", str(e))}
        if hasattr(e, "exc") and hasattr(e.exc, "errors"):
            error["problems"] = [[[str(p) for p in x.path], x.error_message] for x in e.exc.errors]
        return error

logging.disable(logging.CRITICAL)
for line in sys.stdin:
    print(json.dumps(read(line.rstrip("\\n"))), flush=True)
`;
