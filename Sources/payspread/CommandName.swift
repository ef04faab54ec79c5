import ArgumentParser
import Listings

/// The word that says which command is wanted.
enum CommandName {
  private static let help = "help"

  private static let known = Payspread.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// Refuses a word that is no command, with the command that may be meant. Of `help WORD` it is the
  /// second word that counts.
  /// - Parameter words: All words behind the program's name.
  static func check(_ words: [String]) throws {
    guard let word = words.first == help ? words.dropFirst().first : words.first,
      !word.hasPrefix("-"), !known.contains(word), word != help
    else { return }
    if words.first != help, SettingsFile.canBeRead(word) {
      throw ValidationError(
        "\(word) is a file: a command goes before it, such as payspread inspect \(word).")
    }
    throw ValidationError(
      "There is no command \"\(word)\"." + Suggestion.question(for: word, among: known)
        + "\nThe commands are \(known.joined(separator: ", ")).")
  }
}
