# The program as a user installs it: it runs without Swift, from any folder, with its manual pages and
# completions, and can be taken away again. The README's workbook command has built it before, with
# the same flags.

check_install() {
  prefix=$work/prefix
  check "it installs" env PREFIX="$prefix" .packaging/install
  check "it runs from another folder, without Swift" run_installed "$prefix/bin/payspread"
  check "its manual pages have no faults" check_manuals
  check "its completions load in bash" load_completions
  check "it can be taken away" uninstall
  check "a Debian package is made" make_deb
  check "it has what Debian reads" look_into_deb
  check "the package installs and runs" try_deb
  check "the Homebrew formula installs and passes its own test" \
    ruby .ci/checks/formula.rb --program "$program"
}

# As where there is no Swift: nothing of it on the path, and no library of it among those needed.
run_installed() {
  local expected found
  expected=$("$program" spread Inputs/streaming-ai-2023.csv --quiet)
  found=$(cd / && env -i HOME="$work" PATH=/nowhere "$1" spread \
    "$top/Inputs/streaming-ai-2023.csv" --quiet)
  diff <(echo "$expected") <(echo "$found")
  if ldd "$1" | grep -i swift; then return 1; fi
}

check_manuals() {
  local page pages=("$prefix"/share/man/man1/payspread*.1)
  # The program and each of its commands.
  ((${#pages[@]} >= 8)) || { echo "only ${#pages[@]} pages"; return 1; }
  for page in "${pages[@]}"; do mandoc -T lint -W warning "$page"; done
}

load_completions() {
  bash --norc -c 'source "$1" && complete -p payspread' - \
    "$prefix/share/bash-completion/completions/payspread"
}

uninstall() {
  PREFIX=$prefix .packaging/install --uninstall
  local left
  left=$(find "$prefix" -type f)
  [[ -z $left ]] || { echo "left: $left"; return 1; }
}

make_deb() { .packaging/build-deb "$work/deb"; }

# A changelog in Debian's form, and completions that bash reads into itself rather than runs.
look_into_deb() {
  local share=./usr/share version
  version=$(deb_file $share/doc/payspread/changelog.gz | gunzip | dpkg-parsechangelog -l- -S Version)
  [[ payspread\ $version == "$("$program" --version)" ]] || { echo "it says $version"; return 1; }
  deb_file $share/doc/payspread/CHANGELOG.md.gz | gunzip | diff - CHANGELOG.md
  ! deb_file $share/bash-completion/completions/payspread | grep '^#!'
}

deb_file() { dpkg-deb --fsys-tarfile "$work"/deb/payspread_*.deb | tar -xO "$1"; }

try_deb() {
  as_root apt-get install -qq -y "$work"/deb/payspread_*.deb > "$work/deb.log" 2>&1 \
    || { tail -n 20 "$work/deb.log"; return 1; }
  run_installed /usr/bin/payspread
  as_root apt-get remove -qq -y payspread > /dev/null 2>&1
}
