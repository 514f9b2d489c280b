#!/bin/sh
# Runs a command of the project as its container does, as far as Linux can without Docker: a root that cannot be written
# to, the files of the image alone, a small /tmp, a user without rights. Needs root and a mount namespace of its own.
# Usage: unshare --mount sh container.sh EMPTY_FOLDER PROJECT ARTICLES NODE ARGUMENT…
set -eu
root=$1 project=$2 articles=$3 node=$4
shift 4
mount --make-rprivate /
mount -t tmpfs tmpfs "$root"
for each in usr lib lib64 bin etc dev proc; do
  [ -e "/$each" ] || continue
  mkdir "$root/$each"
  mount --rbind "/$each" "$root/$each"
done
mkdir -p "$root/app/node_modules" "$root/app/dist" "$root/corpus" "$root/data" "$root/node" "$root/tmp"
chown 65532:65532 "$root/data"
cp "$project/package.json" "$root/app/"
show() {
  mount --bind "$1" "$root/$2"
  mount -o remount,bind,ro "$root/$2"
}
show "$project/node_modules" app/node_modules
show "$project/dist" app/dist
show "$articles" corpus
show "${node%/bin/node}" node
mount -t tmpfs -o size=64m,mode=1777,noexec,nosuid,nodev tmpfs "$root/tmp"
mount -t tmpfs -o size=64m,mode=700,uid=65532,gid=65532 tmpfs "$root/data"
mount -o remount,ro "$root"
cd "$root/app"
exec chroot "$root" /usr/bin/env -C /app IBID_CORPUS=/corpus IBID_DATA=/data \
  setpriv --reuid 65532 --regid 65532 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all \
  /node/bin/node --disable-proto=delete "$@"
