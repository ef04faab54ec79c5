import ArgumentParser
import Listings
import Workbooks

/// A value that is one of a few, by their names.
protocol ChoiceValue: CaseIterable, Equatable {
  var name: String { get }

  /// The value that a word means; `nil` for a word that means none of them.
  init?(choice word: String)
}

extension ChoiceValue {
  init?(choice word: String) {
    guard let value = Self.allCases.first(where: { $0.name == word.lowercased() }) else {
      return nil
    }
    self = value
  }
}

extension ChoiceValue where Self: RawRepresentable, RawValue == String {
  var name: String { rawValue }
}

extension ResultFormat: ChoiceValue {}
extension InspectFormat: ChoiceValue {}
extension VerificationFormat: ChoiceValue {}
extension WeightName: ChoiceValue {}
extension RepostsName: ChoiceValue {}
extension ColorChoice: ChoiceValue {}
extension WorkbookProfile: ChoiceValue {}

extension PayPeriod: ChoiceValue {
  /// Not the name alone: "yearly" and "per hour" say it as plainly.
  init?(choice word: String) { self.init(words: word) }
}

/// What an option says that takes one of a few names. A word that is none of them is kept until the
/// option's group is validated, which knows what to say of it.
struct Choice<Value: ChoiceValue>: ExpressibleByArgument {
  private let word: String
  /// `nil` for a word that is none of the names.
  private let known: Value?

  /// The value, once ``check(_:)`` has let the word pass.
  var value: Value {
    guard let known else { preconditionFailure("\(word) was not checked") }
    return known
  }

  init(_ value: Value) {
    word = value.name
    known = value
  }

  init?(argument: String) {
    word = argument
    known = Value(choice: argument)
  }

  static var allValueStrings: [String] { Value.allCases.map(\.name) }
  /// Names speak for themselves; without this, descriptions would be listed beside them.
  static var allValueDescriptions: [String: String] { [:] }
  var defaultValueDescription: String { word }

  /// Refuses a word that is none of the names.
  /// - Parameter option: As it is written: `--period`.
  func check(_ option: String) throws {
    guard known == nil else { return }
    let names = Self.allValueStrings
    throw ValidationError(
      "\(option) takes \(names.dropLast().joined(separator: ", ")) or \(names.last ?? ""), "
        + "not \"\(word)\"." + Suggestion.question(for: word, among: names))
  }
}
