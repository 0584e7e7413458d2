; The installer for Windows, for one user, so that nobody needs an administrator:
;   python packaging/package.py installer
; gives it VERSION, FOUR (the version in four numbers), ICON, OUTPUT and PAYLOAD, the folder that
; PyInstaller made. Without PAYLOAD it compiles too, which shows that the script is right.
; Silent: kzannotate-…-setup.exe /S, and to another place /D=C:\somewhere (last, without quotes).
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh

!define NAME "kzannotate"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define PROJECT "kzannotate.project"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${FOUR}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\kzannotate.exe"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\${NAME}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Installer language"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "..\..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; NSIS has no words in Kazakh.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString PROJECT_FILE ${LANG_ENGLISH} "kzannotate project"
LangString PROJECT_FILE ${LANG_ARABIC} "مشروع kzannotate"
LangString PROJECT_FILE ${LANG_RUSSIAN} "Проект kzannotate"

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
  SetOutPath "$INSTDIR"
  ; What an older version left must not be found by a newer one.
  RMDir /r "$INSTDIR\_internal"
  !ifdef PAYLOAD
    File /r "${PAYLOAD}/*.*"
  !endif
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\kzannotate.exe"
  WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"

  WriteRegStr HKCU "Software\Classes\.kza" "" "${PROJECT}"
  WriteRegStr HKCU "Software\Classes\.kza" "Content Type" "application/x-kzannotate"
  WriteRegStr HKCU "Software\Classes\${PROJECT}" "" "$(PROJECT_FILE)"
  WriteRegStr HKCU "Software\Classes\${PROJECT}\DefaultIcon" "" "$INSTDIR\kzannotate.exe,0"
  WriteRegStr HKCU "Software\Classes\${PROJECT}\shell\open\command" "" '"$INSTDIR\kzannotate.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\kzannotate.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The kzannotate developers"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  ; The desktop hears of the new kind of file.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\kzannotate.exe"
  Delete "$INSTDIR\kzannotate-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  ; Only if nobody put anything else there.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.kza" ""
  StrCmp $0 "${PROJECT}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.kza"
  DeleteRegKey HKCU "Software\Classes\${PROJECT}"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
