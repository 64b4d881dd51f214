#!/usr/bin/env bash
# Rebuilds dist/ and the README's tables and fails if that changes anything that is committed, new files included.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
npm run --silent build
changed=$(git status --porcelain -- dist README.md)
if [ -n "$changed" ]; then
  echo "dist/ or README.md is not what the sources build to; run npm run build and commit:" >&2
  echo "$changed" >&2
  git --no-pager diff --stat -- dist README.md >&2
  exit 1
fi
echo "dist/ and README.md are what the sources build to"
