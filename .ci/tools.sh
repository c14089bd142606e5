# Sourced by run and test: the programs Jixiao calls, and how a bare Debian gets them.
# Nothing here writes to standard output.

# Names of the Debian packages that are missing, one word each. No process is started: this is on the way of every call.
missing_packages() {
  missing=""
  command -v pdftotext >/dev/null || missing+=" poppler-utils"
  compgen -G '/usr/share/fonts/opentype/noto/NotoSansCJK-*.ttc' >/dev/null || missing+=" fonts-noto-cjk"
  command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=" chromium"
  missing=${missing# }
}

# Installs what is missing, or names the command that does. Never fails: what is absent is said again by the reader that needs it.
install_missing() {
  missing_packages
  [ -n "$missing" ] || return 0
  local command="apt-get update && apt-get install -y --no-install-recommends $missing"
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    printf '缺少程序 Missing: %s\n请执行 Please run: sudo sh -c "%s"\n' "$missing" "$command" >&2
    return 0
  fi
  printf '正在安装 Installing: %s\n' "$missing" >&2
  local log="$root/artifacts/apt.log"
  mkdir -p "$root/artifacts"
  if ! DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none timeout 600 sh -c "
      apt-get -o Acquire::Retries=1 -o Acquire::http::Timeout=20 update &&
      apt-get -o Acquire::Retries=1 -o Acquire::http::Timeout=20 install -y --no-install-recommends $missing" \
      >"$log" 2>&1 </dev/null; then
    printf '未能安装 Could not install: %s\n%s\n请执行 Please run: %s\n' "$missing" "$(tail -n 3 "$log")" "$command" >&2
  fi
}

quiet_dotnet() {
  export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_UI_LANGUAGE=en
  command -v dotnet >/dev/null && return 0
  printf '没有找到 dotnet：请先安装 .NET SDK 10。 dotnet not found: install the .NET SDK 10 first.\n' >&2
  return 1
}
