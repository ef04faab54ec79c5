# Figures of listings that are made by random numbers, against the definitions.

check_figures() {
  checks "figures by the definitions" "$CHECK_PYTHON" -B .ci/checks/check_figures.py "$program"
  checks "figures that follow from others" \
    "$CHECK_PYTHON" -B .ci/checks/check_same_figures.py "$program"
}
