#!/bin/sh
# Puts kzannotate into your menu of programs and lets .kza files open with it: no administrator is
# needed, the program stays where it is unpacked. `./desktop-entry.sh remove` takes it out again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=org.kzannotate.kzannotate

(cd "$here/share" && find applications icons man mime -type f) | while read -r file; do
    if [ "${1:-}" = remove ]; then
        rm -f "$data/$file"
    else
        mkdir -p "$data/$(dirname "$file")"
        cp "$here/share/$file" "$data/$file"
    fi
done
if [ "${1:-}" != remove ]; then
    sed -e "s|^Exec=kzannotate|Exec=\"$here/kzannotate\"|" -e "s|^TryExec=.*|TryExec=$here/kzannotate|" \
        "$here/share/applications/$id.desktop" > "$data/applications/$id.desktop"
fi
for update in "update-mime-database $data/mime" "update-desktop-database $data/applications"; do
    command -v "${update%% *}" > /dev/null && $update > /dev/null 2>&1 || true
done
