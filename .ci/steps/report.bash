# Pages of `payspread report`, opened in a browser: those of the folder Workbooks, and one with
# everything that options add.

check_report() {
  local made=$work/pages
  mkdir -p "$made"
  check "an earlier capture is made" "$CHECK_PYTHON" -B .ci/checks/make_earlier.py \
    Inputs/studio-board.csv "$made/earlier.csv"
  check "a page for the public" "$program" report --quiet Inputs/studio-board.csv \
    --previous "$made/earlier.csv" --by employer,level --min-listings 3 --redact title,source_url \
    --profile publication --confidential "Before release" -o "$made/publication.html"
  checks "pages" "$CHECK_PYTHON" -B .ci/checks/check_report.py Workbooks/*.html \
    "$made/publication.html"
}
