# What the checks need on the machine.

packages=(
  ca-certificates git tzdata locales # to fetch, and to make workbooks in another zone and locale
  libxlsxwriter-dev zlib1g-dev libminizip-dev libexpat1-dev pkg-config # to build
  libreoffice-calc-nogui poppler-utils fonts-dejavu-core fonts-liberation # to recalculate and print
  python3 python3-venv               # to check independently
  mandoc dpkg-dev                    # to check manual pages, and to make a package
  ruby                               # to read the Homebrew formula
  chromium                           # to open pages
  valgrind                           # to count what each stage takes
)

install_packages() {
  check "packages are installed" install_missing_packages
}

install_missing_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2> /dev/null) == installed ]] \
      || missing+=("$package")
  done
  if ((${#missing[@]} == 0)); then return 0; fi
  echo "missing: ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends "${missing[@]}" > "$work/apt.log" 2>&1 \
    || { tail -n 20 "$work/apt.log"; return 1; }
}

as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

# A Python that CHECK_PYTHON names already is taken as it is.
install_python_packages() {
  if [[ -z $CHECK_PYTHON ]]; then
    CHECK_PYTHON=$work/python/bin/python
    check "Python packages are installed" make_python
  fi
  "$CHECK_PYTHON" --version
}

make_python() {
  python3 -m venv "$work/python"
  "$CHECK_PYTHON" -m pip install --quiet --disable-pip-version-check -r .ci/requirements.txt
}
