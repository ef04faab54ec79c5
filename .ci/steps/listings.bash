# Real listings, where ../shared/data has them.

check_city() {
  local file=$data/nyc-jobs.csv made=$work/city
  run_all nyc-jobs "$made"
  checks "the city's listings" "$CHECK_PYTHON" -B .ci/checks/check_nyc.py \
    "$program" "$file" "$made/listings.csv"
  check_book "$made/book.xlsx" 10000 "$file"
}

check_other_listings() {
  run_all job-scraper "$work/scraper"
  run_all uk-organogram "$work/organogram"
  checks "the scraper's listings" "$CHECK_PYTHON" -B .ci/checks/check_others.py scraper \
    "$data/job-scraper.csv" "$work/scraper/listings.csv"
  checks "the agency's listings" "$CHECK_PYTHON" -B .ci/checks/check_others.py organogram \
    "$data/uk-organogram.csv" "$work/organogram/listings.csv"
}

check_pay_texts() {
  checks "pay texts" "$CHECK_PYTHON" -B .ci/checks/check_pay_text.py "$program" "$data/pay-text.csv"
}

# run_all NAME FOLDER: normalize, spread and workbook of a file; no row may be lost.
run_all() {
  local file=$data/$1.csv made=$2
  mkdir -p "$made"
  check "$1: normalize" "$program" normalize --quiet "$file" -o "$made/listings.csv"
  check "$1: spread" make_spread "$made/spread.csv" "$file"
  check "$1: workbook" "$program" workbook --quiet "$file" -o "$made/book.xlsx"
  checks "$1: rows" "$CHECK_PYTHON" -B .ci/checks/check_rows.py \
    "$file" "$made/listings.csv" "$made/listings.rejects.csv" "$made/spread.csv"
}

# The same listings as workbooks: those of the folder Inputs, and real ones where there are any.
check_workbook_inputs() {
  local files=(Inputs/streaming-ai-2023.csv Inputs/studio-board.csv) name
  for name in nyc-jobs job-scraper uk-organogram; do
    [[ ! -e $data/$name.csv ]] || files+=("$data/$name.csv")
  done
  checks "workbooks as inputs" "$CHECK_PYTHON" -B .ci/checks/check_workbook_inputs.py \
    "$program" "$work/workbook-inputs" "${files[@]}"
}
