/// A step of the way from bytes to a workbook, which can be run by itself.
public struct Stage: Sendable {
  /// A short name in small letters, such as `pay-text`.
  public let name: String

  /// What it works on, and how much of it.
  public let input: String

  private let prepared: @Sendable () throws -> @Sendable () throws -> Int

  /// - Parameter prepare: Makes the input, which is not measured, and gives the work on it, which
  ///   is. The work returns something that depends on all that it did, so that nothing of it can be
  ///   left out, and does and returns the same every time.
  init(
    _ name: String, input: String,
    prepare: @escaping @Sendable () throws -> @Sendable () throws -> Int
  ) {
    self.name = name
    self.input = input
    prepared = prepare
  }

  /// Makes the input, and gives the work on it: the part to measure, which can be done again and
  /// again.
  public func prepare() throws -> @Sendable () throws -> Int { try prepared() }
}

extension Stage {
  /// All stages in the order in which listings pass through them.
  public static let all: [Stage] = [
    scan, parse, payText, levels, dates, normalize, group, quantile, sheetXML, deflate,
  ]

  /// How many listings the stages work on, unless they say something else.
  static let listingCount = 2_000
}
