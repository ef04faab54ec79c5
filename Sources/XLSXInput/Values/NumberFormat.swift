/// What a cell's number format says about the meaning of its number.
struct NumberFormat: Equatable {
  /// What the number is.
  enum Kind: Equatable {
    case number
    case percentage
    /// A day, a time of day, or both, counted in days.
    case date
    /// Hours and minutes that go on above 24.
    case duration
  }

  var kind = Kind.number
  /// Shown before the number: a currency's sign, or a word.
  var prefix: [UInt8] = []
  /// Shown behind it: a currency's sign, or a word such as "per hour".
  var suffix: [UInt8] = []
  /// The digits that are always shown before the decimal point: 5 for `00000`.
  var width = 1

  /// The number as it stands.
  static let general = NumberFormat()

  init() {}

  /// What a format's code says, such as `#,##0.00 [$€-407]`; of several sections the first counts.
  init(code: String) {
    self = FormatScanner(code).format
  }

  /// The formats that are known by their numbers and have no code in the file; nil for those that
  /// have one.
  init?(builtIn id: Int) {
    switch id {
    case 5...8, 42, 44: self.init(code: "$0")
    case 9, 10: self.init(code: "0%")
    case 14...22, 27...36, 45, 47, 50...58: self.init(code: "yyyy")
    case 46: self.init(code: "[h]:mm:ss")
    case 0...49: self.init()
    default: return nil
    }
  }
}
