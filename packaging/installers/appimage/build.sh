#!/bin/sh
# Makes an AppImage of the bundle: sh packaging/installers/appimage/build.sh
# Needs `make package WHAT=archive` before, and appimagetool on the path, which Debian does not have;
# without it the AppDir is made and tried, and left in build/AppDir.
set -eu
cd "$(dirname "$0")/../../.."
dir=build/AppDir
id=org.kzannotate.kzannotate

rm -rf "$dir"
mkdir -p "$dir/usr/lib" "$dir/usr/bin"
cp -r build/bundle/kzannotate "$dir/usr/lib/kzannotate"
cp -r build/share "$dir/usr/share"
ln -s ../lib/kzannotate/kzannotate "$dir/usr/bin/kzannotate"
cp "build/share/applications/$id.desktop" "$dir/"
cp "build/share/icons/hicolor/256x256/apps/$id.png" "$dir/"
ln -s "$id.png" "$dir/.DirIcon"
# AppStream's tools look for the name that it had before.
ln -s "$id.metainfo.xml" "$dir/usr/share/metainfo/$id.appdata.xml"
cp packaging/installers/appimage/AppRun "$dir/AppRun"
chmod +x "$dir/AppRun"
"$dir/AppRun" --version
if command -v appimagetool > /dev/null; then
    version=$("$dir/AppRun" --version | sed 's/.* //')
    ARCH=$(uname -m) appimagetool "$dir" "dist/kzannotate-$version-$(uname -m).AppImage"
else
    echo "appimagetool is not here: $dir is ready for it"
fi
