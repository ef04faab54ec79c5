# Pages of `payspread report`, opened in a browser.

check_report() {
  local made=$work/pages
  mkdir -p "$made"
  check "an earlier capture is made" "$CHECK_PYTHON" -B .ci/checks/make_earlier.py \
    Inputs/studio-board.csv "$made/earlier.csv"
  check "a page with claims" "$program" report --quiet Inputs/streaming-ai-2023.csv \
    --claims Inputs/claims.csv -o "$made/streaming-ai-2023.html"
  check "a page of a board" "$program" report --quiet Inputs/studio-board.csv \
    -o "$made/studio-board.html"
  check "a page for the public" "$program" report --quiet Inputs/studio-board.csv \
    --previous "$made/earlier.csv" --by employer,level --min-listings 3 --redact title,source_url \
    --profile publication --confidential "Before release" -o "$made/publication.html"
  # The public's page is the board's with everything that options add.
  checks "pages" "$CHECK_PYTHON" -B .ci/checks/check_report.py \
    "$made"/{streaming-ai-2023,publication}.html
  check "the same bytes elsewhere" make_same_page "$made/studio-board.html"
}

make_same_page() {
  env -C "$work" TZ=Pacific/Kiritimati LOCPATH="$work/locales" LC_ALL=de_DE.UTF-8 HOME="$work" \
    "$program" report --quiet Inputs/studio-board.csv -o pages/elsewhere.html
  cmp "$1" "$work/pages/elsewhere.html"
}
