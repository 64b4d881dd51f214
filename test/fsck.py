#!/usr/bin/env python3
"""Checks a DVC project from the outside: python fsck.py PROJECT [REMOTE]

Shares no code with what it checks. Every object of the cache and of a remote folder must have the bytes that its name says, every
manifest its members; every dvc.lock and run-cache entry must parse; every out that a lock names must be in the cache, unless it is
uncached, with the recorded size; and no half-written file may lie where content is looked for. Prints what is wrong and exits 1.
"""

import hashlib
import json
import os
import re
import sys

from ruamel.yaml import YAML

problems = []
oid_form = re.compile(r"^[0-9a-f]{32}(\.dir)?$")


def load(path):
    with open(path, encoding="utf-8") as stream:
        return YAML(typ="safe").load(stream)


def md5(path):
    digest = hashlib.md5()
    with open(path, "rb") as stream:
        for block in iter(lambda: stream.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def check_objects(where, root):
    """Gives the names of all objects below root/files/md5."""
    names = set()
    base = os.path.join(root, "files", "md5")
    for folder, _, files in os.walk(base):
        for file in files:
            path = os.path.join(folder, file)
            prefix = os.path.relpath(folder, base)
            name = prefix + file
            if len(prefix) != 2 or not oid_form.match(name):
                if ".lockstep-" not in file and not file.endswith(".tmp"):
                    problems.append(f"{where}: {path} is no object")
                continue
            names.add(name)
            if md5(path) != name[:32]:
                problems.append(f"{where}: {path} has other bytes than its name says")
    for name in sorted(name for name in names if name.endswith(".dir")):
        with open(os.path.join(base, name[:2], name[2:]), encoding="utf-8") as stream:
            members = json.load(stream)
        if members != sorted(members, key=lambda member: member["relpath"]):
            problems.append(f"{where}: {name} is not sorted")
        for member in members:
            if member["md5"] not in names:
                problems.append(f"{where}: {name} lacks {member['relpath']}")
    return names


def uncached(stages_file):
    """Paths that dvc.yaml marks `cache: false`, as written."""
    found = set()
    for stage in (load(stages_file).get("stages") or {}).values():
        for kind in ("outs", "metrics", "plots"):
            for item in (stage.get("do") or stage).get(kind) or []:
                if isinstance(item, dict):
                    found |= {path for path, flags in item.items() if (flags or {}).get("cache") is False}
    return found


def check_lock(path, cached):
    lock = load(path)
    if lock.get("schema") != "2.0":
        problems.append(f"{path}: schema is {lock.get('schema')!r}")
    free = uncached(path[: -len("lock")] + "yaml")
    for name, stage in (lock.get("stages") or {}).items():
        for out in stage.get("outs") or []:
            oid = out.get("md5", "")
            if not oid_form.match(oid):
                problems.append(f"{path}: {name}: {out['path']} has no hash")
            elif out["path"] not in free and oid not in cached:
                problems.append(f"{path}: {name}: {out['path']} is recorded, and {oid} is not in the cache")


def check_runs(where, root, cached):
    for folder, _, files in os.walk(os.path.join(root, "runs")):
        for file in files:
            if not re.match(r"^[0-9a-f]{64}$", file):
                continue
            path = os.path.join(folder, file)
            entry = load(path)
            for out in entry["outs"]:
                if out["md5"] not in cached:
                    problems.append(f"{where}: {path} names {out['path']}, which is not there")


def main(project, remote):
    cache = os.path.join(project, ".dvc", "cache")
    cached = check_objects("cache", cache)
    check_runs("cache", cache, cached)
    if remote and os.path.isdir(remote):
        check_runs("remote", remote, check_objects("remote", remote))
    for folder, folders, files in os.walk(project):
        folders[:] = [name for name in folders if name not in (".git", ".dvc")]
        if "dvc.lock" in files:
            check_lock(os.path.join(folder, "dvc.lock"), cached)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None))
