/// Gives each field its column: the `--columns` file first, then names, then content.
struct ColumnChooser {
  private let header: [String]
  private let evidence: ColumnEvidence?
  let names: [ColumnName]
  /// The choices so far, at most one a field and one a column.
  private(set) var choices: [ColumnChoice] = []
  /// Why columns that looked like a field were left, by column.
  private(set) var refusals: [Int: String] = [:]
  private var taken: Set<Int> = []

  /// No evidence means that names alone decide.
  init(_ header: [String], _ evidence: ColumnEvidence?, _ overrides: [Int: InputField?] = [:]) {
    self.header = header
    self.evidence = evidence
    names = header.map(ColumnName.init)
    takeOverrides(overrides)
    for field in InputField.allCases { takeNamed(field) }
    if let evidence { takeContent(evidence) }
    choices.sort { $0.field.rawValue < $1.field.rawValue }
  }

  private func facts(_ column: Int) -> ColumnFacts? {
    guard let evidence, evidence.recordCount > 0, column < evidence.columns.count else {
      return nil
    }
    return evidence.columns[column]
  }

  private func objection(_ field: InputField, _ column: Int) -> String? {
    facts(column).flatMap { ContentRules.objection(to: field, $0) }
  }

  private func isOpen(_ field: InputField) -> Bool {
    !choices.contains { $0.field == field }
  }

  private mutating func choose(
    _ column: Int, _ field: InputField, _ certainty: ColumnChoice.Certainty, _ reason: String,
    rivals: [ColumnChoice.Rival] = []
  ) {
    taken.insert(column)
    choices.append(
      ColumnChoice(
        column: column, header: ColumnLabels.label(column, in: header), field: field,
        certainty: certainty, reason: reason, rivals: rivals))
  }

  // MARK: The --columns file

  private mutating func takeOverrides(_ overrides: [Int: InputField?]) {
    for (column, field) in overrides.sorted(by: { $0.key < $1.key }) {
      if let field {
        choose(column, field, .certain, "chosen by --columns")
      } else {
        taken.insert(column)
        refusals[column] = "left out by --columns"
      }
    }
  }

  // MARK: Names

  /// A column whose name fits a field, and what its content says against it.
  private struct Candidate {
    var column: Int
    var match: ColumnNames.Match
    var objection: String?
  }

  private mutating func takeNamed(_ field: InputField) {
    let candidates = candidates(field)
    guard isOpen(field) else {
      for other in candidates { refusals[other.column] = "--columns names another column" }
      return
    }
    guard let best = candidates.first, isAcceptable(best) else {
      for other in candidates { refusals[other.column] = other.objection }
      return
    }
    let rivals = candidates.dropFirst().map { rival($0, behind: best) }
    for rival in rivals { refusals[rival.column] = rival.reason }
    choose(best.column, field, certainty(best), reason(best), rivals: rivals)
  }

  /// The columns whose name fits, best first.
  private func candidates(_ field: InputField) -> [Candidate] {
    names.indices.compactMap { column in
      guard !taken.contains(column), let match = names[column].match, match.field == field else {
        return nil
      }
      return Candidate(column: column, match: match, objection: objection(field, column))
    }
    .sorted { left, right in
      if (left.objection == nil) != (right.objection == nil) { return left.objection == nil }
      if left.match.isBetter(than: right.match) { return true }
      return !right.match.isBetter(than: left.match) && left.column < right.column
    }
  }

  /// A vague name with the content against it is no candidate, and an average is pay only where
  /// nothing else is.
  private func isAcceptable(_ candidate: Candidate) -> Bool {
    switch candidate.match.strength {
    case .plain, .composed: true
    case .vague, .partial: candidate.objection == nil
    case .derived:
      candidate.objection == nil
        && !names.contains { $0.match?.field == .payMin || $0.match?.field == .payMax }
    }
  }

  private func certainty(_ candidate: Candidate) -> ColumnChoice.Certainty {
    if candidate.objection != nil || candidate.match.strength >= .derived { return .guess }
    return candidate.match.strength == .vague ? .likely : .certain
  }

  private func reason(_ candidate: Candidate) -> String {
    let named =
      candidate.match.strength == .partial
      ? "by words in its name" : "named \"\(header[candidate.column])\""
    return candidate.objection.map { "\(named), but \($0)" } ?? named
  }

  private func rival(_ other: Candidate, behind best: Candidate) -> ColumnChoice.Rival {
    let reason =
      if let objection = other.objection, best.objection == nil {
        objection
      } else if best.match.isBetter(than: other.match) {
        other.match.strength == .derived ? "is worked out from pay" : "is named less plainly"
      } else {
        "stands further right"
      }
    return ColumnChoice.Rival(
      column: other.column, header: ColumnLabels.label(other.column, in: header), reason: reason)
  }

  // MARK: Content

  /// A column whose name says nothing, and what its content says.
  private struct Found {
    var column: Int
    var field: InputField
    var why: String
    var isNameless: Bool
  }

  /// Fields still open go to columns whose name says nothing. Where a name is there but unknown,
  /// only a column that is alone in its kind is taken, as a guess.
  private mutating func takeContent(_ evidence: ColumnEvidence) {
    let found = foundByContent()
    for field in InputField.allCases {
      let fitting = found.filter { $0.field == field }
      if let best = fitting.first(where: \.isNameless) ?? Self.only(fitting) {
        take(best, among: fitting)
      }
    }
    takeBounds(evidence)
  }

  private func foundByContent() -> [Found] {
    names.indices.compactMap { column in
      guard isSilent(column), let facts = facts(column),
        let (field, why) = ContentRules.field(facts), isOpen(field), !isSettled(field),
        !OtherNames.ruleOut(field, names[column].words)
      else { return nil }
      return Found(column: column, field: field, why: why, isNameless: names[column].isBlank)
    }
  }

  private static func only(_ fitting: [Found]) -> Found? {
    guard let only = fitting.first, fitting.count == 1, telling.contains(only.field) else {
      return nil
    }
    return only
  }

  private mutating func take(_ best: Found, among fitting: [Found]) {
    let rivals = fitting.filter { $0.column != best.column }.map { other in
      ColumnChoice.Rival(
        column: other.column, header: ColumnLabels.label(other.column, in: header),
        reason: other.isNameless
          ? "also \(other.why), but stands further right"
          : "also \(other.why), but has a name of its own")
    }
    for rival in rivals { refusals[rival.column] = rival.reason }
    let isAlone = rivals.isEmpty && best.isNameless
    choose(best.column, best.field, isAlone ? .likely : .guess, best.why, rivals: rivals)
  }

  /// Fields whose content is so much their own that an unknown name does not matter.
  private static let telling: Set<InputField> = [.payText, .postedOn, .sourceURL, .currency]

  /// Where the bounds of pay are named, other texts about money are hardly pay.
  private func isSettled(_ field: InputField) -> Bool {
    field == .payText && (!isOpen(.payMin) || !isOpen(.payMax))
  }

  private func isSilent(_ column: Int) -> Bool {
    !taken.contains(column) && names[column].match == nil
  }

  /// Two nameless columns of numbers of pay's size, of which one is nowhere above the other, are
  /// the floor and the ceiling.
  private mutating func takeBounds(_ evidence: ColumnEvidence) {
    guard isOpen(.payMin), isOpen(.payMax), isOpen(.payText) else { return }
    let numbers = names.indices.filter { column in
      isSilent(column) && names[column].isBlank
        && facts(column).map(ContentRules.mayBeBound) == true
        && !evidence.isRowNumber(column)
    }
    for (left, right) in zip(numbers, numbers.dropFirst()) {
      let order = evidence.compare(left, right)
      let apart = order.below + order.above
      guard apart > 0, max(order.below, order.above) * 10 >= apart * 9 else { continue }
      let isRising = order.below > order.above
      let (low, high) = isRising ? (left, right) : (right, left)
      let (lowName, highName) = (
        ColumnLabels.label(low, in: header), ColumnLabels.label(high, in: header)
      )
      choose(low, .payMin, .guess, "holds amounts, mostly below those of \(highName)")
      choose(high, .payMax, .guess, "holds amounts, mostly above those of \(lowName)")
      return
    }
  }
}
