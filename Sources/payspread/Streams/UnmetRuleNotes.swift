import Listings

/// What is said about rows of settings files that no listing met.
enum UnmetRuleNotes {
  /// Rows of one file that are told; the others are counted.
  private static let mostTold = 5

  /// `levels.csv:3: "Enginer" gave no listing its level: …`, a line each, file by file.
  static func lines(_ rules: [UnmetRule]) -> [String] {
    var lines: [String] = []
    var rest = rules[...]
    while let first = rest.first {
      let ofFile = rest.prefix { $0.kind == first.kind && $0.file == first.file }
      rest = rest.dropFirst(ofFile.count)
      lines += first.kind == .topics ? [phrases(ofFile)] : self.lines(ofFile, first)
    }
    return lines
  }

  private static func lines(_ rules: ArraySlice<UnmetRule>, _ first: UnmetRule) -> [String] {
    let told = rules.prefix(mostTold).map { "\($0.file):\($0.row): \($0.problem)" }
    let more = rules.count - told.count
    let rest = more > 0 ? ["\(first.file): … and \(more) more that no listing meets"] : []
    return told + rest + ["  " + advice(first)]
  }

  /// Not to be found is what most phrases are there for: all of them take one line.
  private static func phrases(_ rules: ArraySlice<UnmetRule>) -> String {
    let told = rules.prefix(mostTold).map { "\"\($0.text)\" (row \($0.row))" }
    let more = rules.count > mostTold ? " and \(rules.count - mostTold) more" : ""
    return "\(rules.first?.file ?? ""): no listing has the phrase"
      + "\(rules.count == 1 ? "" : "s") \(told.joined(separator: ", "))\(more)"
  }

  private static func advice(_ rule: UnmetRule) -> String {
    switch rule.kind {
    case .levels: "payspread inspect with --levels shows which row gives which level."
    case .employers: "payspread inspect with --write-employers shows how employers are written."
    case .corrections: "payspread normalize shows each listing with its listing_id."
    case .topics: ""
    }
  }
}
