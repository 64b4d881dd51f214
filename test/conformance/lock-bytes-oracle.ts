import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { Encoded } from '../values/encode.ts';

/** What DVC's own Python is asked for; answers come in the same order. */
export type Question =
  | { readonly op: 'dump'; readonly value: Encoded }
  | { readonly op: 'load'; readonly text: string }
  | { readonly op: 'roundtrip'; readonly text: string }
  | {
      readonly op: 'lock';
      readonly text: string | null;
      readonly updates: readonly (readonly [string, Encoded])[];
    }
  | { readonly op: 'params'; readonly kind: 'py' | 'json' | 'toml'; readonly text: string };

/** `error`: what Python raised; `lost`: the value has a type that we do not have (a set, bytes, a complex number) */
export interface Answer {
  readonly text?: string;
  readonly value?: Encoded;
  readonly error?: string;
  readonly lost?: boolean;
}

/** Asks the Python that a DVC executable runs on, through the very functions that DVC calls. */
export function askDvc(dvc: string, questions: readonly Question[]): Answer[] {
  const python = join(dirname(dvc), 'python');
  const input = questions.map((question) => JSON.stringify(question)).join('\n');
  const result = spawnSync(python, ['-c', script], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
}

const script = `
import contextlib, datetime, io, json, sys, warnings
warnings.simplefilter("ignore")
from dvc.utils.serialize import dumps_yaml, parse_json, parse_py, parse_toml, parse_yaml, parse_yaml_for_update

class Lost(Exception):
    pass

def encode(v, ids):
    if isinstance(v, (list, dict)):
        if id(v) in ids:
            return {"ref": ids[id(v)]}
        ids[id(v)] = len(ids)
        if isinstance(v, list):
            return {"l": [encode(x, ids) for x in v]}
        return {"m": [[encode(a, ids), encode(b, ids)] for a, b in v.items()]}
    if isinstance(v, tuple):
        ids[id(v)] = len(ids)
        return {"t": [encode(x, ids) for x in v]}
    if v is None:
        return {"n": 1}
    if isinstance(v, bool):
        return {"b": v}
    if isinstance(v, int):
        return {"i": str(int(v))}
    if isinstance(v, float):
        return {"f": repr(float(v))}
    if isinstance(v, str):
        return {"s": str(v)}
    if isinstance(v, (datetime.date, datetime.time)):
        return {"d": str(v)}
    raise Lost

def decode(e, objects):
    if "ref" in e:
        return objects[e["ref"]]
    if "l" in e:
        made = []
        objects.append(made)
        made.extend(decode(x, objects) for x in e["l"])
        return made
    if "m" in e:
        made = {}
        objects.append(made)
        for a, b in e["m"]:
            made[decode(a, objects)] = decode(b, objects)
        return made
    if "n" in e:
        return None
    if "b" in e:
        return e["b"]
    if "i" in e:
        return int(e["i"])
    return float(e["f"]) if "f" in e else e["s"]

def update(text, updates):
    data = {} if text is None else parse_yaml_for_update(text, "dvc.lock")
    if not data:
        data.update({"schema": "2.0"})
    data["stages"] = data.get("stages", {})
    for name, entry in updates:
        data["stages"].update({name: decode(entry, [])})
    return dumps_yaml(data)

parsers = {"py": parse_py, "json": parse_json, "toml": parse_toml}

def answer(q):
    if q["op"] == "dump":
        return {"text": dumps_yaml(decode(q["value"], []))}
    if q["op"] == "load":
        return {"value": encode(parse_yaml(q["text"], "f"), {})}
    if q["op"] == "params":
        return {"value": encode(parsers[q["kind"]](q["text"], "f"), {})}
    if not isinstance(parse_yaml(q["text"] or "{}", "f"), dict):
        return {"error": "not a mapping"}
    if q["op"] == "roundtrip":
        return {"text": dumps_yaml(parse_yaml_for_update(q["text"], "f"))}
    return {"text": update(q["text"], q["updates"])}

for line in sys.stdin:
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            made = answer(json.loads(line))
        except Lost:
            made = {"lost": True}
        except Exception as error:
            made = {"error": type(error).__name__ + ": " + str(error.__cause__ or error)[:200]}
    print(json.dumps(made))
`;
