# What a formula says, against Homebrew's rules for formulas and what the package itself needs.

require_relative "formula_words"

class Audit
  ORDER = %i[desc homepage license head depends_on fetch install test].freeze
  NEEDED = %i[desc license head depends_on install test].freeze
  # The first Xcode with a Swift, and macOS by its version.
  XCODE = { "6.1" => "16.3", "6.2" => "26.0" }.freeze
  MACOS = { "14" => :sonoma, "15" => :sequoia, "26" => :tahoe }.freeze

  def initialize(formula, top)
    @formula = formula
    @top = top
  end

  def run
    check_words
    check_description(@formula.all(:desc).first)
    check_license
    check_head(@formula.all(:head).first)
    dependencies = @formula.all(:depends_on).map { |what| dependency(what) }
    check_order(dependencies)
    check_libraries(dependencies)
    check_system(dependencies)
  end

  private

  def check_words
    words = @formula.said.map(&:first)
    missing = NEEDED - words
    refuse "it does not say #{missing.join(", ")}" unless missing.empty?
    twice = words.uniq.find { |word| word != :depends_on && words.count(word) > 1 }
    refuse "it says #{twice} twice" if twice
    sorted = words.sort_by.with_index { |word, place| [ORDER.index(word), place] }
    refuse "its words stand in the order #{words.uniq.join(", ")}" if words != sorted
  end

  def check_description(text)
    refuse "desc has #{text.size} characters, 79 are the most" if text.size > 79
    refuse "desc begins with a small letter" unless text.match?(/\A\p{Lu}/)
    refuse "desc begins with an article or the name" if text.match?(/\A(an?|the|payspread)\b/i)
    refuse "desc ends with a full stop" if text.end_with?(".")
  end

  def check_license
    named = @formula.all(:license).first
    first = @top.join("LICENSE").readlines(chomp: true).first
    refuse "license is #{named}, and LICENSE begins with #{first}" if "#{named} License" != first
  end

  def check_head(head)
    expected = { url: "file://#{@top}", using: :git, branch: "main" }
    refuse "head is #{head}, expected #{expected}" if head != expected
  end

  # A dependency as its name, its value (a version, or nil) and whether only the build has it.
  def dependency(what)
    name, value = what.is_a?(Hash) ? what.first : [what, nil]
    values = Array(value)
    uses = values & %i[build test]
    { name: name, value: (values - uses).first, build: uses.include?(:build) }
  end

  def check_order(dependencies)
    sorted = dependencies.sort_by { |one| [one[:build] ? 0 : 1, one[:name].to_s] }
    return if sorted == dependencies

    refuse "dependencies stand first for the build, then for all, by name: " \
      "#{sorted.map { |one| one[:name] }.join(", ")}"
  end

  # Homebrew hides from a build what the formula does not name.
  def check_libraries(dependencies)
    named = dependencies.map { |one| one[:name] }.grep(String)
    known = @top.join("README.md").read[/brew install ([a-z0-9 ]+);/, 1].split
    unknown = named - known
    refuse "depends_on #{unknown.join(", ")}, which the README does not install" unless unknown.empty?
    missing = known - named
    refuse "the README installs #{missing.join(", ")}, the formula does not" unless missing.empty?
  end

  def check_system(dependencies)
    package = @top.join("Package.swift").read
    swift = package[/swift-tools-version: ([0-9.]+)/, 1]
    expected = {
      xcode: { value: XCODE.fetch(swift), build: true },
      macos: { value: MACOS.fetch(package[/\.macOS\(\.v(\d+)\)/, 1]), build: false }
    }
    found = dependencies.reject { |one| one[:name].is_a?(String) }
      .to_h { |one| [one[:name], one.slice(:value, :build)] }
    refuse "depends_on #{found}, and Package.swift needs #{expected}" if found != expected
  end

  def refuse(why)
    raise Refused, why
  end
end
