import CSVText

/// Words of seniority and of management in a title.
extension LevelReader {
  /// What the words of a title state; management with the seniority that raises it.
  func ranks() -> (management: Reading?, seniority: Reading?) {
    var seniority: [Int] = []
    var management: [Int] = []
    var index = 0
    while index < title.words.count {
      guard let (meaning, last) = title.phrase(index, in: LevelWords.table) else {
        index += 1
        continue
      }
      switch meaning {
      case .seniority(let row) where isSeniority(row, index, last): seniority.append(row)
      case .management(let row) where isManagement(row, index, last): management.append(row)
      case .seniority, .management, .numbered: break
      }
      index = last + 1
    }
    return (raised(management, by: seniority.first), senior(seniority))
  }

  private func senior(_ found: [Int]) -> Reading? {
    guard let first = found.first else { return nil }
    return Reading(
      name: Array(SeniorityWords.rows[first].name.utf8),
      isAmbiguous: found.contains { $0 != first })
  }

  private func raised(_ found: [Int], by seniority: Int?) -> Reading? {
    guard let first = found.first else { return nil }
    let row = ManagementWords.rows[first]
    let name = seniority == SeniorityWords.senior ? row.raised ?? row.name : row.name
    return Reading(name: Array(name.utf8), isAmbiguous: found.contains { $0 != first })
  }

  // MARK: Exceptions

  /// Rules out words that are part of something else: "chief of staff", "staff writer", "senior
  /// living", a school's principal, "the principal's office".
  private func isSeniority(_ row: Int, _ first: Int, _ last: Int) -> Bool {
    guard title.byteBehind(last) != UInt8(ascii: "'") else { return false }
    guard let exception = SeniorityWords.rows[row].exception else { return true }
    if exception.before.contains(first - 1, of: title) { return false }
    if exception.behind.contains(last + 1, of: title) { return false }
    if exception.isJoinedByHyphen, first == last, title.byteBehind(last) == UInt8(ascii: "-") {
      return false
    }
    if exception.isAboveEntry, isEntryLevel() { return false }
    guard exception.mustLead, !title.isFollowedDirectly(last) else { return true }
    return exception.mayEndPart && first > 0
      && title.byteBehind(first - 1) == UInt8(ascii: ",")
  }

  /// An "entry level staff engineer" is at the entry, not above a senior one.
  private func isEntryLevel() -> Bool {
    title.words.indices.contains { title.string($0) == "entry" && title.string($0 + 1) == "level" }
  }

  /// Rules out roles ("product manager", "art director", "jefe de obra"), deputies and people whom
  /// a job reports to ("assistant to the director").
  private func isManagement(_ row: Int, _ first: Int, _ last: Int) -> Bool {
    guard title.byteBehind(last) != UInt8(ascii: "'"),
      !ManagementWords.reporting.contains(first - 1, of: title)
    else { return false }
    let kind = ManagementWords.rows[row].kind
    guard kind != .other else { return true }
    if ManagementWords.deputies.contains(first - 1, of: title) { return false }
    if ManagementWords.helpers.contains(last + 1, of: title) { return false }
    let object = object(behind: last)
    if let object, ManagementWords.roleObjects.contains(object, of: title) { return false }
    if kind == .manager {
      return !ManagementWords.roleManagers.contains(first - 1, of: title)
        && (object != nil || !ManagementWords.needOf.contains(first, of: title))
    }
    return !ManagementWords.roleDirectors.contains(first - 1, of: title)
      && !(object.map { ManagementWords.roleDirectors.contains($0, of: title) } ?? false)
  }

  /// Which word "of" and its articles lead to behind a word: the "obra" of "jefe de la obra";
  /// `nil` without an "of".
  private func object(behind last: Int) -> Int? {
    var index = last + 1
    // "jefe/a de", "director/a de"
    if title.byteBehind(last) == UInt8(ascii: "/"), ["a", "o"].contains(title.string(index)) {
      index += 1
    }
    guard ManagementWords.of.contains(index, of: title) else { return nil }
    index += 1
    while ManagementWords.articles.contains(index, of: title) { index += 1 }
    return index
  }
}
