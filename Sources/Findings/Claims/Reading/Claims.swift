public import Listings
public import Spreads

/// The claims of a claims file.
public struct Claims: Sendable, Equatable {
  /// The columns of the settings file, in order.
  public static let columns = [
    "id", "claim", "measure", "where", "relation", "value", "baseline", "tolerance_pct", "source",
  ]

  /// In the order of the file; at least one.
  public let all: [Claim]

  /// Reads the claims.
  /// - Parameter options: What the figures are made with: options add measures, and the baselines
  ///   that claims may name. Where there are no baselines, any name is taken: such a claim cannot
  ///   be decided.
  /// - Throws: What is wrong with the first row that cannot be read, and for a file without claims.
  public init(
    _ table: SettingsTable, options: SpreadOptions = SpreadOptions()
  ) throws(SettingsError) {
    let reader = ClaimReader(options)
    var all: [Claim] = []
    var rowOfID: [String: Int] = [:]
    for row in table.rows {
      let claim = try reader.claim(row)
      if let earlier = rowOfID.updateValue(row.number, forKey: claim.id) {
        throw row.problem(
          "id", "\"\(claim.id)\" is the id of row \(earlier) already",
          "Give every claim an id of its own.")
      }
      all.append(claim)
    }
    guard !all.isEmpty else {
      throw .row(
        name: table.name, row: 1, column: nil, problem: "there is no claim below the header",
        advice: "Write a row for each claim.")
    }
    self.all = all
  }

  /// Whether a claim is set against a baseline.
  public var nameBaselines: Bool { all.contains { $0.baseline != nil } }

  /// Whether a claim is about topics.
  public var askForTopics: Bool {
    all.contains { $0.conditions.contains { Topics.fields.contains($0.field) } }
  }
}

/// Reads the cells of claims.
struct ClaimReader {
  /// The names of the columns that hold numbers.
  private let measures: [String]
  private let baselines: [String]

  init(_ options: SpreadOptions) {
    measures = SpreadColumn.claimable(options).map(\.name)
    baselines = options.baselines.map(\.name)
  }

  func claim(_ row: SettingsRow) throws(SettingsError) -> Claim {
    Claim(
      id: try required(row, "id", "Give every claim an id of its own, such as C1."),
      text: row["claim"], measure: try measure(row), conditions: try conditions(row),
      relation: try relation(row), value: try ClaimValue(row), baseline: try baseline(row),
      tolerancePct: try tolerance(row), source: row["source"], row: row)
  }

  private func required(
    _ row: SettingsRow, _ column: String, _ advice: String
  ) throws(SettingsError) -> String {
    guard !row[column].isEmpty else { throw row.problem(column, "the cell is empty", advice) }
    return row[column]
  }

  private func measure(_ row: SettingsRow) throws(SettingsError) -> String {
    let advice = "Write one of \(measures.joined(separator: ", "))."
    let name = try required(row, "measure", advice)
    guard measures.contains(name) else {
      throw row.problem(
        "measure", "\"\(name)\" is no measure.\(MeasureWords.question(for: name, among: measures))",
        advice)
    }
    return name
  }

  private func conditions(_ row: SettingsRow) throws(SettingsError) -> [ListingCondition] {
    do throws(ListingFilterError) {
      return try ListingCondition.conditions(in: row["where"])
    } catch {
      throw row.problem(with: error)
    }
  }

  private func relation(_ row: SettingsRow) throws(SettingsError) -> ClaimRelation {
    let advice = "Write one of = < <= > >=."
    let text = try required(row, "relation", advice)
    guard let relation = ClaimRelation(rawValue: text) else {
      throw row.problem("relation", "\"\(text)\" is no relation", advice)
    }
    return relation
  }

  private func baseline(_ row: SettingsRow) throws(SettingsError) -> String? {
    let name = row["baseline"]
    guard !name.isEmpty else { return nil }
    let isKnown = baselines.contains { $0.lowercased() == name.lowercased() }
    guard baselines.isEmpty || isKnown else {
      throw row.problem(
        "baseline",
        "there is no baseline \"\(name)\".\(Suggestion.question(for: name, among: baselines))",
        "The file of --baselines has \(baselines.joined(separator: ", ")).")
    }
    return name
  }

  private func tolerance(_ row: SettingsRow) throws(SettingsError) -> ExactDecimal? {
    let advice =
      "Write by how many percent the figure may be off, such as 5 for 5 %, or leave the cell empty."
    let tolerance: ExactDecimal?
    do throws(SettingsError) {
      tolerance = try row.number("tolerance_pct")
    } catch {
      throw row.problem("tolerance_pct", "\"\(row["tolerance_pct"])\" is no number", advice)
    }
    if let tolerance, tolerance.isNegative {
      throw row.problem("tolerance_pct", "\"\(row["tolerance_pct"])\" is below 0", advice)
    }
    return tolerance
  }
}

extension SettingsRow {
  /// What is wrong with the row's conditions.
  func problem(with error: ListingFilterError) -> SettingsError {
    switch error {
    case .noRelation(let condition):
      problem(
        "where", "\"\(condition)\" is no condition",
        "Write FIELD=VALUE, or FIELD~TEXT for a part of it; a & inside a value is written \\&.")
    case .unknownField(let name, let known):
      problem(
        "where", "there is no field \"\(name)\".\(Suggestion.question(for: name, among: known))",
        "The fields are \(known.joined(separator: ", ")); --keep adds a column of the input.")
    case .unreadableValue(let field, let value, let expected):
      problem("where", "\"\(value)\" is no value of \(field)", "It takes \(expected).")
    }
  }
}

extension SpreadColumn {
  /// The columns that a claim can be about: those that hold numbers.
  static func claimable(_ options: SpreadOptions) -> [SpreadColumn] {
    let table = SpreadTable(
      groupFields: [], spreads: [], membership: GroupMembership(), options: options)
    return table.columns.filter { $0.kind != .text && $0.kind != .flags }
  }
}
