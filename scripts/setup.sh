#!/usr/bin/env bash
# Installs exactly the locked packages into .venv, each verified against its hash.
# Does nothing if .venv is up to date. PYTHON=… selects the interpreter of a new environment.
# `setup.sh spark` or `setup.sh bench` adds that group, which stays until the locked packages change;
# with spark come the jars that its Spark needs for S3, from MAVEN_REPOSITORY (Maven Central).
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
[ -t 2 ] || say() { printf '==> %s\n' "$*" >&2; }

venv=.venv
stamp=$venv/.installed
# The path is included, because the scripts of a moved environment point to its old path.
target=$(printf '%s\n' "$PWD"; cat requirements/uv.txt requirements/dev.txt scripts/setup.sh)

fits() { # executes it, because a name on the PATH may be a shim without an interpreter
  "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

find_python() {
  local match=""
  for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
    fits "$candidate" || continue
    match=$candidate
    if "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  if [ -n "$match" ]; then
    echo "error: $match cannot create virtual environments; on Debian and Ubuntu: apt install python3-venv" >&2
  else
    echo "error: Python 3.11, 3.12 or 3.13 is required; tried: ${PYTHON:-python3 python3.13 python3.12 python3.11}" \
      "(python3 is: $(python3 --version 2>&1 || echo missing)). Select another one with: make … PYTHON=/path/to/python3" >&2
  fi
  return 1
}

# uv does not read pip's settings: if they set an index or a certificate, pass it on to uv.
# Otherwise uv uses the certificates of the system, as pip does. Python's own downloads do the same.
share_index_with_uv() {
  local index
  index=$($venv/bin/python -m pip config get global.index-url 2>/dev/null || true)
  index=${PIP_INDEX_URL:-$index}
  if [ -n "$index" ]; then export UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-$index}"; fi
  if [ -n "${PIP_CERT:-}" ]; then export SSL_CERT_FILE="${SSL_CERT_FILE:-$PIP_CERT}"; fi
  export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-true}"
}

quiet=--quiet
if [ -t 2 ] && [ -z "${CI:-}" ]; then quiet=""; fi # a progress bar in a terminal, a single line in a log

add_group() { # adds a group, until its lock changes
  local locked=requirements/$1.txt added=$stamp-$1
  if cmp -s "$locked" "$added"; then return; fi
  share_index_with_uv
  say "Adding the $(grep -c '==' "$locked") locked packages of $locked"
  $venv/bin/uv pip install $quiet --python $venv/bin/python --require-hashes --requirement "$locked"
  cp "$locked" "$added"
}

add_spark_jars() {
  local locked=requirements/spark-jars.txt added=$venv/spark-jars/.installed
  if cmp -s "$locked" "$added"; then return; fi
  share_index_with_uv
  say "Adding the $(grep -c ' sha256:' "$locked") locked jars of $locked"
  $venv/bin/python scripts/spark_jars.py
  cp "$locked" "$added"
}

add_groups() {
  for group in "$@"; do
    add_group "$group"
    if [ "$group" = spark ]; then add_spark_jars; fi
  done
}

if fits $venv/bin/python && [ -f $stamp ] && [ "$(cat $stamp)" = "$target" ]; then
  add_groups "$@"
  exit 0
fi

if [ -L $venv ]; then
  echo "error: .venv is a link to $(readlink -f $venv), the environment of another folder, which would be" \
    "emptied. Remove the link (rm .venv) to get one here." >&2
  exit 1
fi
started=$(date +%s)
if ! fits $venv/bin/python || ! [ -f $stamp ] || [ "$(head -n 1 $stamp)" != "$PWD" ]; then
  python=$(find_python)
  say "Creating $venv ($("$python" --version))"
  "$python" -m venv --clear $venv
fi
rm -f $stamp $stamp-*

say "Installing the installer (uv)"
$venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
  --require-hashes --only-binary :all: --requirement requirements/uv.txt

share_index_with_uv
say "Installing $(grep -c '==' requirements/dev.txt) locked packages (the first time this downloads about 250 MB)"
$venv/bin/uv pip sync $quiet --python $venv/bin/python --require-hashes requirements/dev.txt

printf '%s\n' "$target" > $stamp
say "The environment is ready after $(($(date +%s) - started)) s"
add_groups "$@"
