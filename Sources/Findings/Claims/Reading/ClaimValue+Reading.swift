import Listings

extension ClaimValue {
  private static let advice =
    "Write a plain number such as 900000 or 30.5, without thousands separators, signs of currency "
    + "or %."

  /// Reads the cell `value` of a claim: a plain decimal number.
  /// - Throws: For an empty cell, for anything but digits with at most one decimal sign, and for a
  ///   `900,000` in a file where the comma is the decimal sign: it can be read in two ways.
  init(_ row: SettingsRow) throws(SettingsError) {
    let text = row["value"]
    guard !text.isEmpty else { throw row.problem("value", "the cell is empty", Self.advice) }
    let unreadable = row.problem("value", "\"\(text)\" is no plain number", Self.advice)
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }) else {
      throw unreadable
    }
    let read: ExactDecimal?
    do throws(SettingsError) {
      read = try row.number("value")
    } catch {
      throw unreadable
    }
    guard let number = read else { throw unreadable }
    if Self.looksGrouped(text) {
      throw row.problem(
        "value", "\"\(text)\" can be read in two ways, as the comma is this file's decimal sign",
        Self.advice)
    }
    let fraction = text.drop { $0 != "." && $0 != "," }.dropFirst()
    self.init(number, decimals: min(fraction.count, 18))
  }

  /// Whether a comma stands where one would part thousands: `900,000`, but not `0,125`.
  private static func looksGrouped(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 3 else { return false }
    let whole = parts[0].drop { $0 == "+" || $0 == "-" }
    return (1...3).contains(whole.count) && whole.first != "0"
  }
}
