/// The hours of a full week's work, which a pay text may state beside the pay.
extension PayStatements {
  /// "37.5 hours per week", "37,5 Std./Woche": the hours of a week; `nil` where the text states none
  /// that a full week can have, or different ones.
  var weeklyHours: ExactDecimal? {
    var found: ExactDecimal?
    for index in tokens.indices {
      guard case .number(let number) = kind(index), isOfWeek(index + 1),
        let hours = number.value, Self.fullWeeks.contains(hours)
      else { continue }
      guard found == nil || found == hours else { return nil }
      found = hours
    }
    return found
  }

  /// Fewer are part-time work, whose rate is that of full time; more are a year's or a mistake.
  private static let fullWeeks = ExactDecimal(33)...ExactDecimal(60)

  /// Whether a unit that is counted stands here, and what says that it is in a week.
  private func isOfWeek(_ index: Int) -> Bool {
    switch kind(index) {
    case .word(.counted), .word(.periodNoun(.hour)): break
    default: return false
    }
    var next = index + 1
    if kind(next) == .stop { next += 1 }
    switch kind(next) {
    case .word(.period(.week)): return true
    case .slash, .word(.per), .word(.perOrTo): return kind(next + 1) == .word(.periodNoun(.week))
    default: return false
    }
  }
}
