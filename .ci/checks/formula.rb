#!/usr/bin/env ruby
# formula.rb [--program FILE]: whether the Homebrew formula does what `brew install --HEAD`
# and `brew test` ask of it, where there is no Homebrew: it is put into a tap by its script, read with
# the words of Homebrew that it may use, audited, and its steps are run in a fresh clone of this checkout's
# HEAD with a fresh prefix, its test then without the clone. With --program, FILE stands in for what Swift
# builds.

require "find"
require "tmpdir"
require_relative "formula_audit"
require_relative "formula_swift"

TOP = Pathname(__dir__).join("../..").realpath

# A stand-in for brew that makes a tap, and writes down what is to be installed.
BREW = <<~'SH'
  #!/bin/sh
  case "$*" in
    "--repository payspread/local") echo "$TAP" ;;
    "tap-new --no-git payspread/local") mkdir -p "$TAP/Formula" ;;
    "help trust") exit 1 ;;
    "install --HEAD payspread/local/payspread") echo "$*" > "$TAP/installed" ;;
    *) echo "brew: nothing is known here of: $*" >&2; exit 1 ;;
  esac
SH

# The formula in the tap that the script makes.
def put_into_tap(work)
  folder = work.join("tap")
  brew = work.join("bin").tap(&:mkpath).join("brew")
  brew.write(BREW)
  brew.chmod(0o755)
  surroundings = { "TAP" => folder.to_s, "PATH" => "#{brew.dirname}:/usr/bin:/bin" }
  said, status = Open3.capture2e(surroundings, TOP.join(".packaging/homebrew/install").to_s)
  installed = status.success? && folder.join("installed").file?
  raise Refused, "the script of the formula: #{said}" unless installed

  folder.join("Formula/payspread.rb")
end

# Homebrew evaluates a formula's text under its path, in a module of its own.
def load_formula(path)
  room = Module.new
  room.module_eval(path.read, path.to_s)
  room.const_get(path.basename(".rb").to_s.capitalize)
end

# The user's settings of git, and this checkout to be read though another user may own it.
def settle_git(file)
  settings = Pathname(ENV["GIT_CONFIG_GLOBAL"] || File.join(Dir.home, ".gitconfig"))
  file.write("[safe]\n\tdirectory = #{TOP}\n\tdirectory = #{TOP}/.git\n[include]\n\tpath = #{settings}\n")
  ENV["GIT_CONFIG_GLOBAL"] = file.to_s
end

def git(*arguments)
  said, status = Open3.capture2e("git", *arguments.map(&:to_s))
  raise Refused, "git #{arguments.join(" ")}:\n#{said}" unless status.success?

  said.chomp
end

# HEAD rather than the branch of the formula, which a checkout for one commit need not have.
def clone(url, folder)
  git("clone", "--quiet", url, folder)
  here, there = [TOP, folder].map { |place| git("-C", place, "rev-parse", "HEAD") }
  raise Refused, "#{url} gives #{there}, not #{here}" if here != there
end

# The environment that Homebrew gives: no folder of the user's, and what a step sets ends with it.
def within(folder, home, changes = {})
  before = ENV.to_h
  %w[DESTDIR PREFIX].each { |name| ENV.delete(name) }
  ENV.update({ "HOME" => home.to_s, "TMPDIR" => home.dirname.join("tmp").to_s }.merge(changes))
  Dir.chdir(folder) { yield }
ensure
  ENV.replace(before)
end

# What stands in the checkout and where programs are installed for all, to see that it stays so.
def surroundings
  [TOP, Pathname("/usr/local")].select(&:directory?).flat_map { |place| files(place) }.to_h do |file|
    status = File.lstat(file)
    [file, [status.size, status.mtime]]
  end
end

def files(folder)
  Find.find(folder.to_s).reject do |path|
    Find.prune if File.basename(path).match?(/\A\.(build.*|git)\z/)
    File.directory?(path)
  end
end

def check_nothing_outside(before, work)
  changed = surroundings.reject { |file, state| before[file] == state }.keys
  # Swift keeps there modules that it compiled and packages that it fetched.
  kept = %w[.cache .swiftpm].map { |name| work.join("home", name).to_s }
  outside = changed + files(work.join("home")).reject { |file| file.start_with?(*kept) }
  raise Refused, "written outside of the prefix: #{outside.join(", ")}" unless outside.empty?
end

# What users of the formula look for, by patterns below the prefix, and how many of each at least.
EXPECTED = {
  "bin/payspread" => 1, "share/man/man1/payspread.1" => 1, "share/man/man1/payspread-*.1" => 8,
  "share/bash-completion/completions/payspread" => 1, "share/zsh/site-functions/_payspread" => 1,
  "share/fish/vendor_completions.d/payspread.fish" => 1
}.freeze

def check_prefix(prefix)
  EXPECTED.each do |pattern, least|
    found = prefix.glob(pattern).count { |path| path.file? && !path.zero? }
    raise Refused, "the prefix has #{found} of #{pattern}, expected #{least}" if found < least
  end
  raise Refused, "bin/payspread cannot be run" unless prefix.join("bin/payspread").executable?

  known = prefix.glob(EXPECTED.keys).map(&:to_s)
  strange = files(prefix) - known
  raise Refused, "nobody expects #{strange.join(", ")}" unless strange.empty?
end

def try(formula, program, work)
  prefix, testpath, home, tmp = %w[prefix test home tmp].map { |name| work.join(name).tap(&:mkpath) }
  before = surroundings
  settle_git(work.join("gitconfig"))
  clone(formula.all(:head).first[:url], work.join("clone"))
  swift = Swift.new(program)
  steps = formula.new(prefix, testpath, swift)
  within(work.join("clone"), home) { steps.fetch }
  # No protocol of git: packages that were not fetched cannot be fetched now.
  within(work.join("clone"), home, "GIT_ALLOW_PROTOCOL" => "none") { steps.install }
  swift.check_calls
  check_nothing_outside(before, work)
  check_prefix(prefix)
  work.join("clone").rmtree
  tmp.rmtree && tmp.mkpath
  within(testpath, testpath, "PATH" => "/usr/bin:/bin") { steps.run_test }
  puts "#{files(prefix).size} files installed; the formula's test passes"
end

def main(arguments)
  unless arguments.empty? || (arguments.size == 2 && arguments.first == "--program")
    abort "usage: formula.rb [--program FILE]"
  end
  program = arguments.last && File.realpath(arguments.last)
  Dir.mktmpdir("formula") do |folder|
    work = Pathname(folder).realpath
    formula = load_formula(put_into_tap(work))
    Audit.new(formula, TOP).run
    try(formula, program, work)
  end
rescue Refused, NameError, ArgumentError, SyntaxError, SystemCallError => error
  line = error.backtrace_locations&.find { |place| place.path.end_with?("Formula/payspread.rb") }&.lineno
  said = line && error.is_a?(NameError) ? "no word of Homebrew known here: #{error.name}" : error.message
  abort ["formula", line && "line #{line}", said].compact.join(": ")
end

main(ARGV) if $PROGRAM_NAME == __FILE__
