#!/usr/bin/env bash
# Asks the shipped coverage what the README says it answers, and fails where it doesn't. Needs a build.
set -euo pipefail
cd "$(dirname "$0")/.."

expect() { # expect WANTED FILE COMMAND...
  local wanted=$1 file=$2 out
  shift 2
  out=$(node dist/src/cli.js "$@")
  for words in "$wanted" "$file"; do
    if ! grep -qF -- "$words" <<<"$out"; then
      printf 'dateline %s: "%s" is not in\n%s\n' "$*" "$words" "$out"
      exit 1
    fi
  done
  printf 'dateline %s: shows "%s" from %s\n' "$*" "$wanted" "$file"
}

expect '23 tons' 004_54fc2d7390d0d416.txt ask 'How much medical aid did Russia fly to Wuhan?'
expect 'It is endless and all-encompassing.' 000_e97ca69241b282bc.txt quote lavrov
expect 'US$78.84 billion' 003_212a373057c48eb0.txt stat 'trade January to September 2020'
