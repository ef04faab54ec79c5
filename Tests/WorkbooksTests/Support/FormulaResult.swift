@testable import Workbooks

/// What a formula of the sheet Claims gives, calculated by other means than the program's: from the
/// numbers that stand in the cells it names. Knows what such formulas are made of, and no more.
struct Calculation {
  enum Value: Equatable {
    case number(Double)
    case text(String)
    case truth(Bool)
  }

  let document: WorkbookDocument
  /// The sheet of cells without a sheet's name.
  let sheet: String

  /// The result; `nil` for what cannot be calculated.
  func result(_ formula: String) -> Value? {
    var rest = Substring(formula)
    let value = comparison(&rest)
    return rest.isEmpty ? value : nil
  }

  private func comparison(_ rest: inout Substring) -> Value? {
    guard let left = sum(&rest) else { return nil }
    for sign in [">=", "<=", ">", "<", "="] where rest.hasPrefix(sign) {
      rest.removeFirst(sign.count)
      guard case .number(let one) = left, case .number(let other)? = sum(&rest) else { return nil }
      switch sign {
      case ">=": return .truth(one >= other)
      case "<=": return .truth(one <= other)
      case ">": return .truth(one > other)
      case "<": return .truth(one < other)
      default: return .truth(one == other)
      }
    }
    return left
  }

  private func sum(_ rest: inout Substring) -> Value? {
    chain(&rest, "+-", of: product) { $2 == "+" ? $0 + $1 : $0 - $1 }
  }

  private func product(_ rest: inout Substring) -> Value? {
    chain(&rest, "*/", of: factor) { $2 == "*" ? $0 * $1 : $0 / $1 }
  }

  private func chain(
    _ rest: inout Substring, _ signs: String, of part: (inout Substring) -> Value?,
    _ joined: (Double, Double, Character) -> Double
  ) -> Value? {
    guard var value = part(&rest) else { return nil }
    while let sign = rest.first, signs.contains(sign) {
      rest.removeFirst()
      guard case .number(let one) = value, case .number(let other)? = part(&rest) else {
        return nil
      }
      value = .number(joined(one, other, sign))
    }
    return value
  }

  private func factor(_ rest: inout Substring) -> Value? {
    if let match = rest.prefixMatch(of: /"([^"]*)"/) {
      rest = rest[match.range.upperBound...]
      return .text(String(match.1))
    }
    if let match = rest.prefixMatch(of: /([A-Z]*)\(/) {
      rest = rest[match.range.upperBound...]
      var arguments: [Value] = []
      repeat {
        if rest.first == "," { rest.removeFirst() }
        guard let argument = comparison(&rest) else { return nil }
        arguments.append(argument)
      } while rest.first == ","
      guard rest.first == ")" else { return nil }
      rest.removeFirst()
      return function(String(match.1), arguments)
    }
    return cell(&rest) ?? number(&rest)
  }

  private func cell(_ rest: inout Substring) -> Value? {
    guard let match = rest.prefixMatch(of: /(?:'([^']+)'!)?(\$?[A-Z]+\$?\d+)/),
      let place = CellReference(String(match.2))
    else { return nil }
    rest = rest[match.range.upperBound...]
    let name = match.1.map(String.init) ?? sheet
    return document.sheet(named: name)?[place].number.map(Value.number)
  }

  private func number(_ rest: inout Substring) -> Value? {
    guard let match = rest.prefixMatch(of: /-?\d+(\.\d+)?(E[-+]?\d+)?/) else { return nil }
    rest = rest[match.range.upperBound...]
    return Double(match.0).map(Value.number)
  }

  private func function(_ name: String, _ arguments: [Value]) -> Value? {
    let numbers = arguments.compactMap { value -> Double? in
      if case .number(let number) = value { number } else { nil }
    }
    let sorted = numbers.sorted()
    switch name {
    case "": return arguments.count == 1 ? arguments[0] : nil
    case "MIN": return sorted.first.map(Value.number)
    case "MAX": return sorted.last.map(Value.number)
    case "SUM": return .number(numbers.reduce(0, +))
    case "COUNT": return .number(Double(numbers.count))
    case "MEDIAN":
      guard !sorted.isEmpty else { return nil }
      return .number((sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2)
    case "ROUND":
      guard numbers.count == 2 else { return nil }
      // A spreadsheet rounds what fifteen digits show.
      var unit = 1.0
      for _ in 0..<Int(numbers[1]) { unit *= 10 }
      let scaled = numbers[0] * unit
      let shown = (scaled.magnitude * (1 + 1e-15) + 0.5).rounded(.down) / unit
      return .number(scaled < 0 ? -shown : shown)
    case "AND": return .truth(!arguments.contains(.truth(false)))
    case "IF":
      guard arguments.count == 3, case .truth(let holds) = arguments[0] else { return nil }
      return holds ? arguments[1] : arguments[2]
    default: return nil
    }
  }
}
