#!/bin/sh
# Signs the app, has Apple look at it, and packs it: sh packaging/installers/macos/sign.sh IDENTITY PROFILE
#   IDENTITY  "Developer ID Application: …", a certificate in the keychain
#   PROFILE   made once: xcrun notarytool store-credentials PROFILE --apple-id … --team-id …
# Needs `make package WHAT=bundle` before, on a Mac. Not tried: there was no Mac.
set -eu
cd "$(dirname "$0")/../../.."
identity=$1 profile=$2
app=build/bundle/kzannotate.app
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' src/kzannotate/__init__.py)
image=dist/kzannotate-$version.dmg

# From the inside out: what is signed must not change after.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 codesign --force --timestamp --options runtime --sign "$identity"
codesign --force --timestamp --options runtime \
    --entitlements packaging/installers/macos/entitlements.plist --sign "$identity" "$app"
codesign --verify --strict --deep "$app"

hdiutil create -volname kzannotate -srcfolder "$app" -format ULFO -ov "$image"
codesign --timestamp --sign "$identity" "$image"
xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
