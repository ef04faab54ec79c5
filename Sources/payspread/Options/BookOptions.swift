import ArgumentParser
import Listings
import Workbooks

/// What is shown in a workbook or a report, and to whom.
struct BookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A line such as \"Confidential\" for the first lines and the head of every printed page.",
      valueName: "text"))
  var confidential: String?

  @Option(
    help: ArgumentHelp(
      "Leave fields of the listings out, such as employer,source_url; can be repeated.",
      valueName: "field,..."))
  var redact: [String] = []

  @Option(
    help:
      "For whom: bargaining (those who work with it) or publication (as statistics are released)."
  )
  var profile = Choice(WorkbookProfile.bargaining)

  func validate() throws {
    try profile.check("--profile")
    guard confidential.map({ $0.contains { !$0.isWhitespace } }) ?? true else {
      throw ValidationError("--confidential takes the words to be shown.")
    }
    _ = try redaction()
  }

  /// Puts what these options say into a workbook's content, all but its date.
  func apply(to content: inout WorkbookContent) throws {
    content.confidentiality = confidential ?? ""
    content.profile = profile.value
    do throws(RedactionError) {
      try content.redact(try Redaction(redactedNames))
    } catch {
      throw ValidationError(Self.message(error))
    }
  }

  /// Checks that no listings are grouped by a field that is left out.
  func check(groupFields: [String]) throws {
    do throws(RedactionError) {
      try Redaction(redactedNames).check(groupFields: groupFields)
    } catch {
      throw ValidationError(Self.message(error))
    }
  }

  private var redactedNames: [String] {
    redact.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .map { String($0.drop(while: \.isWhitespace)) }
  }

  func redaction() throws -> Redaction {
    do throws(RedactionError) {
      return try Redaction(redactedNames)
    } catch {
      throw ValidationError(Self.message(error))
    }
  }

  private static func message(_ error: RedactionError) -> String {
    switch error {
    case .unknownField(let name):
      "--redact: there is no field \"\(name)\".\(Suggestion.question(for: name, among: ListingSchema.fields))"
        + "\nThe fields are " + ListingSchema.fields.joined(separator: ", ") + "."
    case .indispensable(let field):
      "--redact: \(field) cannot be left out: no figure of pay says anything without it."
    case .groupedBy(let field, let column):
      "--redact \(field): the listings are grouped by it (--by \(column)), and so it stands in every "
        + "figure. Group them by another field with --by, or leave \(field) out of --redact."
    }
  }
}
