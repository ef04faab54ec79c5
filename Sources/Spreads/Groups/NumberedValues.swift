/// Gives equal values one number, in order of first appearance from 0.
package struct NumberedValues<Value: Hashable & Sendable>: Sendable {
  /// The distinct values by their number.
  package private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]
  /// The last value asked for: listings of one kind often stand together.
  private var latest: (value: Value, number: Int32)?

  package init() {}

  /// The number of a value, a new one where the value is new.
  package mutating func number(of value: Value) -> Int32 {
    if let latest, latest.value == value { return latest.number }
    let number = numbers[value] ?? append(value)
    latest = (value, number)
    return number
  }

  private mutating func append(_ value: Value) -> Int32 {
    let number = Int32(values.count)
    values.append(value)
    numbers[value] = number
    return number
  }
}
