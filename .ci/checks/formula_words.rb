# The part of Homebrew's words that a formula of ours uses. A word that is not here is an error, as a
# misspelt one is for Homebrew.

require "open3"
require "pathname"

# What Homebrew, or whoever audits for it, would not accept.
class Refused < StandardError; end

# What a formula's class says of itself, as Homebrew reads it.
class Formula
  class << self
    # The words in the order in which they stand: pairs of a word and what it was given.
    attr_reader :said

    def inherited(formula)
      super
      formula.instance_variable_set(:@said, [])
    end

    %i[desc homepage license depends_on].each do |word|
      define_method(word) { |what| said << [word, what] }
    end

    def head(url, using:, branch:)
      said << [:head, { url: url, using: using, branch: branch }]
    end

    def test(&block)
      said << [:test, block]
    end

    def method_added(name)
      super
      return if self == Formula
      raise Refused, "no step of Homebrew is called #{name}" unless %i[fetch install].include?(name)

      said << [name, nil]
    end

    # What a word was given each time that it stands there.
    def all(word)
      said.select { |said_word, _| said_word == word }.map(&:last)
    end
  end
end

# What the steps of a formula and its test can call.
class Formula
  COMMAND_PARTS = [String, Pathname, Integer, Symbol].freeze

  attr_reader :prefix, :testpath

  def initialize(prefix, testpath, swift)
    @prefix = prefix
    @testpath = testpath
    @swift = swift
  end

  def fetch; end

  def bin
    prefix/"bin"
  end

  def run_test
    instance_eval(&self.class.all(:test).first)
  end

  # No shell: every argument reaches the command as it is.
  def system(*command)
    odd = command.find { |part| COMMAND_PARTS.none? { |kind| part.is_a?(kind) } }
    raise Refused, "a command's arguments are texts, not #{odd.inspect}" if odd

    words = command.map(&:to_s)
    return if words.first == "swift" && @swift.stands_in_for?(words.drop(1))

    said, status = Open3.capture2e([words.first, words.first], *words.drop(1), stdin_data: "")
    return if status.success?

    raise Refused, "#{words.join(" ")} ended with #{status.exitstatus}:\n#{said.lines.last(20).join}"
  rescue SystemCallError => error
    raise Refused, "#{words.join(" ")} cannot be run: #{error.message}"
  end

  def shell_output(command, expected = 0)
    said, status = Open3.capture2(command, stdin_data: "")
    assert_equal expected, status.exitstatus, "of #{command}"
    said
  end

  def assert_equal(expected, found, whose = "")
    return if expected == found

    raise Refused, ["expected #{expected.inspect}, found #{found.inspect}", whose].join(" ").strip
  end

  def assert_match(pattern, text)
    pattern = Regexp.new(Regexp.escape(pattern)) if pattern.is_a?(String)
    raise Refused, "#{pattern.inspect} is nowhere in:\n#{text}" unless pattern.match?(text)
  end
end
