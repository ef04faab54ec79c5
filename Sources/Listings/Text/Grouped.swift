/// Numbers as messages show them.
public enum Grouped {
  /// Commas between groups of three: `1,234.5`.
  public static func text(_ decimal: ExactDecimal) -> String {
    text(plain: decimal.description)
  }

  /// As ``text(_:)-(ExactDecimal)``, for a number already written in digits.
  public static func text(plain: String) -> String {
    let sign = plain.hasPrefix("-") ? "-" : ""
    let parts = plain.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first else { return plain }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return sign + grouped + (parts.count > 1 ? "." + parts[1] : "")
  }
}
