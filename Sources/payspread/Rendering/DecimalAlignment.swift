/// Brings decimal signs below each other.
enum DecimalAlignment {
  /// The figures with spaces at their ends, so that set to the right their decimal signs, or where
  /// they would be, stand below each other.
  static func aligned(_ figures: [String]) -> [String] {
    let tails = figures.map { DisplayWidth.of(String($0[end($0)...])) }
    let longest = tails.max() ?? 0
    return zip(figures, tails).map { figure, tail in
      figure.isEmpty ? "" : figure + String(repeating: " ", count: longest - tail)
    }
  }

  /// Where the whole number ends: at the decimal sign, else behind the last digit.
  private static func end(_ figure: String) -> String.Index {
    if let sign = figure.firstIndex(of: ".") { return sign }
    guard let digit = figure.lastIndex(where: \.isNumber) else { return figure.endIndex }
    return figure.index(after: digit)
  }
}
