# How steps are run, and how their checks are told and counted. Every check adds a line to
# $CHECK_RESULTS, which the checks in Python do by themselves.

complete=no

# step HEADING FUNCTION: runs a step and says how long it took.
step() {
  local start=$SECONDS
  printf '\n== %s\n' "$1"
  "$2"
  printf -- '-- %d s\n' $((SECONDS - start))
}

# check NAME COMMAND...: ok if the command succeeds. A failed command within a function ends it.
check() {
  local name=$1 status
  shift
  set +e
  (set -e; "$@")
  status=$?
  set -e
  if ((status == 0)); then record ok "$name"; else record FAIL "$name"; fi
}

# checks NAME COMMAND...: a program that tells and counts its checks by itself. That it counted
# none, or ended badly without one that failed, is a failure too.
checks() {
  local name=$1 before status
  shift
  before=$(wc -l < "$CHECK_RESULTS")
  set +e
  (set -e; "$@")
  status=$?
  set -e
  local told
  told=$(tail -n "+$((before + 1))" "$CHECK_RESULTS")
  if [[ -z $told ]] || { ((status != 0)) && ! grep -q '^FAIL' <<< "$told"; }; then
    record FAIL "$name: could not be checked (status $status)"
  fi
}

record() {
  printf '%-4s %s\n' "$1" "$2"
  printf '%s\t%s\n' "$1" "$2" >> "$CHECK_RESULTS"
}

# The end of every run, also of one that broke off.
finish() {
  [[ $complete == yes ]] || record FAIL "the run ended early"
  local passed failed
  passed=$(grep -c '^ok' "$CHECK_RESULTS" || true)
  failed=$(grep -c '^FAIL' "$CHECK_RESULTS" || true)
  printf '\n'
  ((failed == 0)) || sed -n 's/^FAIL\t/failed: /p' "$CHECK_RESULTS"
  printf 'took %d s\n%d passed, %d failed\n' "$SECONDS" "$passed" "$failed"
  rm -rf "$work"
  ((failed == 0 && passed > 0)) || exit 1
  exit 0
}
