# The articles of the libraries, with their documentation comments.

check_documents() {
  local catalog
  for catalog in Sources/*/*.docc; do
    check "${catalog##*/}: every link leads somewhere" make_documents "$catalog"
  done
}

# What a parameter means is often said by its name; everything else that docc warns about counts.
make_documents() {
  local module symbols=$work/symbols target folder headers=()
  module=$(basename "$1" .docc)
  mkdir -p "$symbols/$module" "$work/documents"
  target=$(swift -print-target-info | sed -n 's/^ *"triple": "\(.*\)",/\1/p' | head -n 1)
  for folder in Sources/C*/; do headers+=(-I "$folder"); done
  swift symbolgraph-extract -module-name "$module" -target "$target" \
    -I "$(swift build --show-bin-path 2> /dev/null)/Modules" "${headers[@]}" \
    -output-dir "$symbols/$module" -minimum-access-level public
  docc convert "$1" --additional-symbol-graph-dir "$symbols/$module" \
    --fallback-display-name "$module" --fallback-bundle-identifier "payspread.$module" \
    --output-path "$work/documents/$module" > "$work/docc.log" 2>&1 \
    || { cat "$work/docc.log"; return 1; }
  [[ -f $work/documents/$module/data/documentation/${module,,}.json ]] || { echo "no documents were made"; return 1; }
  ! grep -A 1 '^\(warning\|error\):' "$work/docc.log" | grep '^\(warning\|error\):' \
    | grep -v 'is missing documentation$'
}
