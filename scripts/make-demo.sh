#!/usr/bin/env bash
# Writes what DVC owns in examples/demo: lock, .dvc files, config, and the remote's objects, all by real DVC 3.67.1.
# The stages, parameters and scripts in examples/demo/base are the source; run this after changing one of them.
# The data comes from the PyPI package palmerpenguins (see examples/demo/README.md); its checksum is fixed below.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
demo=$here/examples/demo
peers=${LOCKSTEP_PEERS:-$HOME/.cache/lockstep-peers}
dvc=$peers/dvc/bin/dvc
data_sha256=144f623143c9360fd77322a4f86acb06dc198814dbd2669724c63e6457b907bd
export DVC_NO_ANALYTICS=1 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

[ "$("$dvc" --version)" = 3.67.1 ] || { echo "needs DVC 3.67.1 at $dvc: run scripts/peers.sh" >&2; exit 2; }
[ -x "$here/node_modules/.bin/node" ] && PATH=$here/node_modules/.bin:$PATH

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
project=$work/project

fetch_data() {
  python3 -m pip download --quiet --no-deps --dest "$work/wheel" palmerpenguins==0.1.4
  python3 -m zipfile -e "$work"/wheel/*.whl "$work/wheel"
  echo "$data_sha256  $work/wheel/palmerpenguins/data/penguins-raw.csv" | sha256sum --check --quiet
  mkdir -p "$project/data"
  cp "$work/wheel/palmerpenguins/data/penguins-raw.csv" "$project/data/"
}

mkdir -p "$project"
cp -R "$demo/base/src" "$demo/base/dvc.yaml" "$demo/base/params.yaml" "$project/"
fetch_data
cd "$project"
git init --quiet --initial-branch=main
"$dvc" init --quiet
"$dvc" remote add --quiet --default storage ../remote
"$dvc" add --quiet data/penguins-raw.csv
"$dvc" repro --quiet
"$dvc" push --quiet
"$dvc" status --json | grep -qx '{}'

# What Git tracks becomes the base; `.gitignore` travels as `_gitignore`, because npm leaves the former out of packages.
find "$demo/base" -mindepth 1 -maxdepth 1 ! -name src ! -name dvc.yaml ! -name params.yaml -exec rm -rf {} +
git add --all
git ls-files -z | while IFS= read -r -d '' file; do
  target=$demo/base/$(dirname "$file")/$(basename "$file" | sed 's/^\.gitignore$/_gitignore/')
  mkdir -p "$(dirname "$target")"
  cp "$file" "$target"
done
rm -rf "$demo/remote"
cp -R "$work/remote" "$demo/remote"
chmod -R u=rwX,go=rX "$demo/remote"
echo "wrote examples/demo: $(find "$demo/remote" -type f | wc -l) objects in the remote"
