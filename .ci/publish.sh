# Sourced by run: builds the command line, ahead-of-time compiled where the compiler for that can be had.
# Nothing here writes to standard output.

publish() {
  mkdir -p "$root/artifacts" || return 1
  exec 9>"$root/artifacts/run.lock"
  flock 9
  local status=0
  if changed; then # not so when another call has just built it
    install_missing
    install_modules
    build_app || status=1
  fi
  exec 9>&-
  return $status
}

build_app() {
  local log="$root/artifacts/build.log" project="$root/src/Jixiao.Cli/Jixiao.Cli.csproj" out="$root/artifacts/jixiao"
  printf '正在编译（仅在源码变动后）… Building (only after a change) …\n' >&2
  : >"$stamp.begin"
  if ! dotnet publish "$project" -c Release -v q -o "$out" >"$log" 2>&1 9>&- </dev/null &&
    ! dotnet publish "$project" -c Release -v q -o "$out" -p:PublishReadyToRun=false >"$log" 2>&1 9>&- </dev/null; then
    grep -E 'error' "$log" | sort -u | head -n 20 >&2
    printf '编译失败，详见 The build failed, see %s\n' "$log" >&2
    return 1
  fi
  mv "$stamp.begin" "$stamp"
  : >"$stamp.end"
}
