# Format, tests and warnings of the package.

check_format() {
  check "swift format finds nothing" \
    swift format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift
}

# Every command's cases are also run with 1, 2, 3 and 8 threads and a record a batch.
check_tests() {
  local log=$work/test.log
  export PAYSPREAD_ALL_READINGS=1
  # Sources that were compiled before would not tell their warnings again.
  find Sources Tests -name '*.swift' -exec touch {} +
  check "the README's test command" run_readme_command "test command" "$log"
  check "tests were run" grep -E 'Test run with [1-9][0-9]* tests? .*passed' "$log"
  check "no compiler warnings" find_no_warnings "$log"
}

# The log of a build in which all our sources were compiled has no warning about one of them, nor
# about the package. Those of dependencies have other paths.
find_no_warnings() {
  if ! grep -Eq '(Compiling|Emitting module) (payspread|Listings)' "$1"; then
    echo "the log shows no compilation"
    return 1
  fi
  ! grep -E "^(warning: |$top/[^ ]*: warning: )" "$1" | grep -v "^$top/\.build/" | sort -u
}

# run_readme_command MARKER LOG: runs the one line of the README's code block that follows the
# comment <!-- MARKER -->, as it stands.
run_readme_command() {
  local line
  line=$(readme_command "$1")
  echo "\$ $line"
  bash -c "$line" 2>&1 | tee "$2" | tail -n 15
}

readme_command() {
  awk -v marker="<!-- $1 -->" '
    $0 == marker { marked = 1; next }
    marked && /^```/ { if (inside) exit; inside = 1; next }
    inside && NF { line = $0; count++ }
    END {
      if (count != 1) {
        print "README.md: " count + 0 " commands after " marker ", expected 1" > "/dev/stderr"
        exit 1
      }
      print line
    }' README.md
}
