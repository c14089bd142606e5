# Sourced by run and test: the programs Jixiao calls, and how a bare Debian gets them.
# Nothing here writes to standard output.

# Names of the Debian packages that are missing, one word each. No process is started: this is on the way of every call.
missing_packages() {
  missing=""
  command -v pdftotext >/dev/null || missing+=" poppler-utils"
  compgen -G '/usr/share/fonts/opentype/noto/NotoSansCJK-*.ttc' >/dev/null || missing+=" fonts-noto-cjk"
  command -v tesseract >/dev/null || missing+=" tesseract-ocr"
  compgen -G '/usr/share/tesseract-ocr/*/tessdata/chi_sim.traineddata' >/dev/null || missing+=" tesseract-ocr-chi-sim"
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

# The npm packages of package-lock.json: the database, and what the pages are made with.
install_modules() {
  local log="$root/artifacts/npm.log" installed="$root/node_modules/.package-lock.json"
  [ -f "$installed" ] && [ ! "$root/package-lock.json" -nt "$installed" ] && return 0
  if ! command -v npm >/dev/null; then
    printf '没有找到 npm：请先安装 Node.js 20。 npm not found: install Node.js 20 first.\n' >&2
    return 1
  fi
  printf '正在安装 npm 依赖 Installing npm packages …\n' >&2
  mkdir -p "$root/artifacts"
  if ! (cd "$root" && npm ci --ignore-scripts --no-progress) >"$log" 2>&1 </dev/null; then
    printf 'npm ci 失败 failed:\n%s\n' "$(tail -n 3 "$log")" >&2
    return 1
  fi
  touch "$installed"
}

quiet_dotnet() {
  export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_UI_LANGUAGE=en
  command -v dotnet >/dev/null && return 0
  printf '没有找到 dotnet：请先安装 .NET SDK 10。 dotnet not found: install the .NET SDK 10 first.\n' >&2
  return 1
}
