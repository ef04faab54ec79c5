# Swift as a formula calls it: whether macOS would take the command, and a program that is built
# already in the place of a build.

require "fileutils"
require_relative "formula_words"

class Swift
  # Each command with its options, and whether the option takes a value. What links Swift into the
  # program is for Linux alone: there is no such library on macOS.
  COMMANDS = {
    %w[package resolve] => { "--disable-sandbox" => false },
    %w[build] => {
      "--disable-sandbox" => false, "-c" => true, "--configuration" => true, "--product" => true,
      "--jobs" => true
    }
  }.freeze
  BUILT = ".build/release/payspread".freeze

  def initialize(program)
    @program = program
    @calls = []
  end

  # True where the command need not run, since a program that is built stands in for it.
  def stands_in_for?(arguments)
    command = COMMANDS.keys.find { |words| arguments.take(words.size) == words }
    raise Refused, "swift #{arguments.join(" ")}: not known here" unless command

    options = read(arguments.drop(command.size), COMMANDS[command])
    unless options.include?("--disable-sandbox")
      raise Refused, "swift #{command.join(" ")} needs --disable-sandbox: no sandbox runs within Homebrew's"
    end
    @calls << command.join(" ")
    return false unless @program

    put_program(options) if command == %w[build]
    true
  end

  # Homebrew's builds have no network once the formula has a step that fetches.
  def check_calls
    return if @calls == ["package resolve", "build"]

    raise Refused, "expected Swift to fetch its packages and to build once, not: #{@calls.join(", ")}"
  end

  private

  def read(arguments, known)
    options = {}
    until arguments.empty?
      option = arguments.shift
      raise Refused, "swift #{option}: not an option for macOS" unless known.key?(option)

      options[option] = known[option] ? arguments.shift : true
      raise Refused, "swift #{option} has no value" unless options[option]
    end
    options
  end

  def put_program(options)
    configuration = options["-c"] || options["--configuration"]
    unless configuration == "release" && options["--product"] == "payspread"
      raise Refused, "the release of payspread is not what is built: #{options}"
    end
    FileUtils.mkdir_p(File.dirname(BUILT))
    FileUtils.cp(@program, BUILT)
  end
end
