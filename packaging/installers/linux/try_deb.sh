#!/bin/sh
# Installs a .deb into a Debian 12 that has nothing else, tries it there and takes it out again:
#   sudo sh packaging/installers/linux/try_deb.sh dist/kzannotate_*.deb ROOT
# ROOT is made by debootstrap unless it is there. With DISPLAY set the program is tried on X11 as well.
set -eu
deb=$1 root=$2

[ -d "$root/usr" ] || debootstrap --variant=minbase bookworm "$root"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$deb" "$root/kzannotate.deb"
within() { chroot "$root" env HOME=/root DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }
files() { within find / -xdev -not -path '/proc/*' -not -path '/tmp/*' | grep -v -E '^/(var|etc/ld.so.cache)' | sort; }

within apt-get update -qq
# What the package needs comes first, so that only the package itself is compared.
within apt-get install -qq -y --no-install-recommends /kzannotate.deb > /dev/null
within dpkg --remove kzannotate > /dev/null
files > "$root/tmp/before"
within apt-get install -qq -y --no-install-recommends /kzannotate.deb > /dev/null

within sh -c '! command -v python3' && echo "there is no Python here"
within env QT_QPA_PLATFORM=offscreen kzannotate --selftest
if [ -n "${DISPLAY:-}" ]; then
    mkdir -p "$root/tmp/.X11-unix"
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    within env DISPLAY="$DISPLAY" QT_QPA_PLATFORM=xcb kzannotate --selftest || failed=1
    umount "$root/tmp/.X11-unix"
fi
within dpkg --purge kzannotate > /dev/null
files > "$root/tmp/after"
diff "$root/tmp/before" "$root/tmp/after" && echo "removed, and nothing is left"
exit "${failed:-0}"
