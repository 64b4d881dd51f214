#!/usr/bin/env bash
# Writes what DVC owns in the examples: locks, .dvc files, and the remotes' objects, all by real DVC 3.67.1. Stages, parameters
# and scripts are the source; run this after changing one of them. Data comes from each example's own remote.
#   scripts/make-examples.sh [NAME…]        needs scripts/peers.sh
#   DVC=dvc scripts/make-examples.sh --check [NAME…]   changes nothing; fails if that DVC would write something else
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
peers=${LOCKSTEP_PEERS:-$HOME/.cache/lockstep-peers}
dvc=${DVC:-$peers/dvc/bin/dvc}
export DVC_NO_ANALYTICS=1 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
check=
[ "${1:-}" = --check ] && check=yes && shift
[ $# -gt 0 ] || set -- course-minimal etl-feed fan-out monorepo python-uv r scoring-export
[ -n "$check" ] || [ "$("$dvc" --version)" = 3.67.1 ] || { echo "needs DVC 3.67.1 at $dvc: run scripts/peers.sh" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
for tool in "$peers/tools/bin/uv" "$peers/bin/Rscript"; do [ ! -x "$tool" ] || ln -s "$tool" "$work/bin/"; done
PATH=$work/bin:$PATH

# Runs the stages of one project; with --check, all of them anew.
run_project() {
  cd "$1"
  mkdir -p "$(git rev-parse --show-toplevel)/remote"
  "$dvc" pull --quiet --allow-missing
  "$dvc" repro --quiet ${check:+--force}
  if [ -n "$check" ]; then test "$("$dvc" status --json)" = '{}'; else "$dvc" push --quiet --run-cache; fi
}

for example; do
  repository=$work/$example
  cp -R "$here/examples/$example" "$repository"
  cd "$repository"
  git init --quiet --initial-branch=main
  git add --all
  git -c user.name=lockstep -c user.email=lockstep@example.org commit --quiet --message "$example"
  find . -name .dvc -type d -not -path './.git/*' | sort | while read -r folder; do (run_project "$repository/${folder%/.dvc}"); done
  if [ -n "$check" ]; then
    git diff --exit-code -- '*dvc.lock' '*.dvc' '*.json'
  else
    rm -rf .git .venv
    find . \( -path '*/.dvc/cache' -o -path '*/.dvc/tmp' \) -prune -exec rm -rf {} +
    # Data and results are in the remote; Git tracks the rest.
    git init --quiet && git add --all && git clean -fdXq && rm -rf .git
    rm -rf "$here/examples/$example" && cp -R "$repository" "$here/examples/$example"
  fi
  echo "$example: as real DVC has it"
done
