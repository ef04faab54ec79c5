# What must hold whatever the files and the machine do: nothing lost, no one let in.

check_faults() {
  check "no fault leaves a half-written file" python3 -B Tests/Trust/faults "$program"
}

check_hostile() {
  check "no hostile input gets through" python3 -B Tests/Trust/hostile "$program"
}

# Random money against exact fractions, the same in each run.
check_money() {
  check "money is exact" "$CHECK_PYTHON" -B Tests/Trust/money "$program" --seed 1
}

# The builds of the last steps, beside steps for which one core is enough. What fails here is built
# again, and told, by the step that needs it.
begin_builds() {
  {
    Tests/Fuzz/build
    swift build --package-path Benchmarks -c release --product stage-probe
  } > "$work/builds.log" 2>&1 &
}

# Faults and limits are tried on a machine that does nothing else.
await_builds() { wait; }

# Each target for some seconds, after all that was found before: the same inputs in each run, or a
# change would be blamed for what luck has found.
check_fuzz() {
  check "fuzzing finds nothing" Tests/Fuzz/run --seconds 5 --seed 1
}

# Instructions and allocations of each stage, beside those that were recorded.
check_instructions() {
  check "no stage takes more than before" Benchmarks/instructions
}
