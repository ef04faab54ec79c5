/// How a workbook was made, as it says itself on its sheet Method: enough to make it again.
public struct WorkbookMaking: Sendable, Equatable {
  /// The program with its version: `payspread 1.2.3`.
  public var program: String
  /// The command with its inputs and options, files by their base names, without where it went.
  public var commandLine: String
  /// The settings files that its options name.
  public var settings: [SettingsSummary]

  public init(program: String, commandLine: String, settings: [SettingsSummary]) {
    self.program = program
    self.commandLine = commandLine
    self.settings = settings
  }

  /// The sheet that states it.
  public static let sheetName = BookLayout.method
  /// Under what the sheet Method states the program.
  public static let programTerm = "Made by"
  /// Under what it states the command line.
  public static let commandTerm = "Command line"

  /// With what every command line begins, behind settings of the environment.
  public static let commandStart = "payspread workbook "

  /// What the sheet Method says of it.
  var texts: [(term: String, text: String)] {
    [(Self.programTerm, program), (Self.commandTerm, commandLine)]
  }
}
