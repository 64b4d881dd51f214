#!/usr/bin/env python3
"""Checks a DVC project from the outside: python fsck.py [--anywhere] [--whole] PROJECT [REMOTE]

Shares no code with what it checks. Every object of the cache and of a remote folder must have the bytes that its name says, every
manifest its members; every dvc.lock and run-cache entry must parse; every out that a lock names must be in the cache, unless it is
uncached, with the recorded size; and no half-written file may lie where content is looked for. Prints what is wrong and exits 1.

--anywhere: what a lock or a .dvc file names may also be on the remote only. --whole: every file below an out of a .dvc file must have
bytes that the cache or the remote has, so that no half of one lies under a final name.
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


def check_dvc_file(path, known, whole):
    """What it names is there; with `whole`, files in the workspace have the bytes of known content."""
    for out in load(path).get("outs") or []:
        if out.get("md5") not in known:
            problems.append(f"{path}: {out['path']} is recorded, and {out.get('md5')} is nowhere")
        place = os.path.join(os.path.dirname(path), out["path"])
        files = [place] if os.path.lexists(place) else []
        if os.path.isdir(place):
            files = [os.path.join(folder, file) for folder, _, names in os.walk(place) for file in names]
        for file in files:
            if whole and ".lockstep-" not in file and (not os.path.exists(file) or md5(file) not in known):
                problems.append(f"{file} has bytes that nobody recorded")


def main(project, remote, flags):
    cache = os.path.join(project, ".dvc", "cache")
    cached = check_objects("cache", cache)
    check_runs("cache", cache, cached)
    if remote and os.path.isdir(remote):
        stored = check_objects("remote", remote)
        check_runs("remote", remote, stored)
        if "--anywhere" in flags:
            cached |= stored
    for folder, folders, files in os.walk(project):
        folders[:] = [name for name in folders if name not in (".git", ".dvc")]
        if "dvc.lock" in files:
            check_lock(os.path.join(folder, "dvc.lock"), cached)
        for file in files:
            if file.endswith(".dvc"):
                check_dvc_file(os.path.join(folder, file), cached, "--whole" in flags)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    sys.exit(main(words[0], words[1] if len(words) > 1 else None, sys.argv))
