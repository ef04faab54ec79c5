# The workbooks and pages of the folder Workbooks: made anew, they are the same, and each workbook is
# sound. The files workbooks.txt and pages.txt say how they are made.

# The program as the README's workbook command built it.
program_path() {
  local configuration=debug
  if readme_command "workbook command" 2> /dev/null \
    | grep -Eq -- '(-c|--configuration)[ =]release'; then
    configuration=release
  fi
  echo "$(swift build -c "$configuration" --show-bin-path 2> /dev/null)/payspread"
}

check_readme_workbook() {
  : > "$work/before"
  check "the README's workbook command" run_readme_command "workbook command" "$work/workbook.log"
  program=$(program_path)
  local book=Workbooks/streaming-ai-2023.xlsx
  check "it made $book" newer_than_before "$book"
  check "the workbooks are unchanged by it" find_no_changes Workbooks
}

newer_than_before() {
  [[ $1 -nt $work/before ]] || { echo "$1 was not written"; return 1; }
}

find_no_changes() {
  local changes
  git -c safe.directory="$top" diff --exit-code --stat -- "$1"
  changes=$(git -c safe.directory="$top" status --porcelain -- "$1")
  if [[ -n $changes ]]; then echo "$changes"; return 1; fi
}

# each_workbook COMMAND...: runs a command with each line of workbooks.txt: the workbook's name, the
# least number of formulas, and the arguments.
each_workbook() { each_line workbooks.txt "$@"; }

# each_page COMMAND...: runs a command with each line of pages.txt: the page's name and the arguments.
each_page() { each_line pages.txt "$@"; }

each_line() { # list command...
  local line words list=$top/.ci/$1
  shift
  while read -r line; do
    if [[ -z $line || $line == '#'* ]]; then continue; fi
    read -ra words <<< "$line"
    "$@" "${words[@]}"
  done < "$list"
}

check_bytes() {
  check "each workbook of the folder is in workbooks.txt" compare_lists each_workbook xlsx
  check "each page of the folder is in pages.txt" compare_lists each_page html
  mkdir -p "$work/locales"
  localedef -i de_DE -f UTF-8 "$work/locales/de_DE.UTF-8"
  cp -r Inputs "$work/"
  each_workbook check_same_workbook
  each_page check_same_bytes report
}

compare_lists() { # list ending
  "$1" print_name | sort > "$work/listed"
  (cd Workbooks && ls -- *."$2") | sort | diff "$work/listed" -
}

print_name() { echo "$1"; }

check_same_workbook() { check_same_bytes workbook "$1" "${@:3}"; } # book least arguments

check_same_bytes() { # command file arguments
  check "$2: the same bytes in another zone, locale and folder" make_same_bytes "$@"
}

make_same_bytes() {
  local command=$1 file=$2
  shift 2
  mkdir -p "$work/made"
  local elsewhere=(
    env -C "$work" TZ=Pacific/Kiritimati LOCPATH="$work/locales" LC_ALL=de_DE.UTF-8 HOME="$work"
  )
  [[ $("${elsewhere[@]}" locale decimal_point) == , ]]
  "${elsewhere[@]}" "$program" "$command" --quiet "$@" -o "made/$file"
  cmp "$work/made/$file" "Workbooks/$file"
}

check_workbooks() {
  each_workbook check_committed_workbook
}

check_committed_workbook() {
  local book=$1 least=$2
  shift 2
  echo "$book"
  check_book "Workbooks/$book" "$least" "$@"
}

# check_book BOOK LEAST ARGUMENTS...: checks a workbook that was made with these arguments.
check_book() {
  local book=$1 least=$2 inputs=() argument
  shift 2
  for argument in "$@"; do
    if [[ $argument == -* ]]; then break; fi
    inputs+=(--input "$argument")
  done
  check "its spread table" make_spread "$work/spread.csv" "$@"
  checks "$book" .ci/check-workbook "$book" --min-formulas "$least" "${inputs[@]}" \
    --spread "$work/spread.csv"
}

# make_spread TABLE ARGUMENTS...: the spread table of a workbook's arguments; options that only
# `workbook` has are left out.
make_spread() {
  local table=$1 arguments=()
  shift
  while (($# > 0)); do
    case $1 in
      --claims | --previous | --confidential | --redact | --live-limit | --profile) shift 2 ;;
      *) arguments+=("$1"); shift ;;
    esac
  done
  "$program" spread --format csv --quiet "${arguments[@]}" > "$table"
}

# Listings at the edges of what a workbook can show, and the public's edition of the samples.
check_edges() {
  local made=$work/edges name least arguments
  mkdir -p "$made"
  check "listings at the edges are made" make_edges
  while read -r name least arguments; do
    check_edge "$made/$name" "$least" "$arguments"
  done < "$made/list"
  for name in streaming-ai-2023 studio-board; do
    check_edge "$made/$name.xlsx" 50 "Inputs/$name.csv" --profile publication
  done
  check_options
}

# What options of figures add, live.
check_options() {
  local made=$work/edges
  printf 'currency,rate,date,source\nEUR,1.085,2026-01-05,a\nGBP,1.27,2026-01-05,b\n' \
    > "$made/rates.csv"
  check_edge "$made/converted.xlsx" 500 Inputs/studio-board.csv --rates "$made/rates.csv" \
    --baselines Inputs/baselines.csv --percentiles 10,97.5 --sensitivity --min-listings 2
  check_edge "$made/by-employer.xlsx" 500 Inputs/studio-board.csv --by employer,level \
    --reposts count
  check_edge "$made/by-openings.xlsx" 1 Inputs/studio-board.csv --weight positions
}

# Claims and changes, whose formulas are recalculated; a wrong result among them is found.
check_findings() {
  local made=$work/edges
  mkdir -p "$made"
  check "an earlier capture is made" "$CHECK_PYTHON" -B .ci/checks/make_earlier.py \
    Inputs/studio-board.csv "$made/earlier.csv"
  check_edge "$made/claims.xlsx" 90 Inputs/streaming-ai-2023.csv --claims Inputs/claims.csv
  check_edge "$made/claims-published.xlsx" 90 Inputs/streaming-ai-2023.csv \
    --claims Inputs/claims.csv --profile publication
  check_edge "$made/changes.xlsx" 500 Inputs/studio-board.csv --previous "$made/earlier.csv"
  checks "wrong results" "$CHECK_PYTHON" -B .ci/checks/check_findings.py "$made/claims.xlsx"
}

make_edges() {
  "$CHECK_PYTHON" -B .ci/checks/make_edges.py "$work/edges" > "$work/edges/list"
}

check_edge() { # book least arguments
  local book=$1
  echo "${book##*/}"
  check "it is made" "$program" workbook --quiet "${@:3}" -o "$book"
  check "verify agrees to it" verify_edge "$book" "${@:3}"
  check_book "$@"
}

# verify_edge BOOK ARGUMENTS...: verifies a workbook that was made with these arguments.
verify_edge() {
  local book=$1 given=() is_option= argument
  shift
  for argument in "$@"; do
    if [[ $argument == -* ]]; then is_option=yes; fi
    if [[ -z $is_option ]]; then
      given+=("$argument")
    elif [[ $argument == *.csv ]]; then
      given+=(--settings "$argument")
    fi
  done
  "$program" verify "$book" "${given[@]}"
}

# Workbooks as they come back from people and other programs.
check_received() {
  each_workbook check_received_workbook
}

check_received_workbook() { # book least arguments
  local book=$1 inputs=() argument
  shift 2
  for argument in "$@"; do
    if [[ $argument == -* ]]; then break; fi
    inputs+=("$argument")
  done
  echo "$book"
  checks "$book" "$CHECK_PYTHON" -B .ci/checks/check_verify.py "$program" "Workbooks/$book" \
    "${inputs[@]}"
}

# The hours of a year are changed in a workbook, which must follow.
check_assumption() {
  local book=$work/assumption.xlsx spread=$work/assumption.csv
  check "a workbook" "$program" workbook --quiet Inputs/studio-board.csv -o "$book"
  check "its spreads for other hours" make_spread "$spread" Inputs/studio-board.csv \
    --hours-per-year 1950
  checks "changed hours" "$CHECK_PYTHON" -B .ci/checks/check_assumption.py "$book" 1950 "$spread"
}
