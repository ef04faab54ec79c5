import Foundation

extension CaseOutcome {
  /// What is other than expected, a line or a few each; empty when all is as expected.
  package func differences(from expected: CaseOutcome) -> [String] {
    var differences: [String] = []
    if status != expected.status {
      differences.append("status: \(status), expected \(expected.status)")
    }
    differences += Self.difference(
      "standard output", standardOutput, expected.standardOutput)
    differences += Self.difference("standard error", standardError, expected.standardError)
    for name in Set(files.keys).union(expected.files.keys).sorted() {
      differences += fileDifference(name, expected)
    }
    return differences
  }

  private func fileDifference(_ name: String, _ expected: CaseOutcome) -> [String] {
    switch (files[name], expected.files[name]) {
    case (.some(.some(let found)), .some(.some(let wanted))):
      Self.difference(name, found, wanted)
    case (.some(.none), _): ["\(name): the input is gone"]
    case (_, .some): ["\(name): expected, but not there or left as it was"]
    case (_, .none): ["\(name): left behind or changed, but not expected"]
    }
  }

  /// The first line in which two texts differ.
  private static func difference(_ name: String, _ found: Data, _ wanted: Data) -> [String] {
    guard found != wanted else { return [] }
    let foundLines = found.split(separator: 0x0A, omittingEmptySubsequences: false)
    let wantedLines = wanted.split(separator: 0x0A, omittingEmptySubsequences: false)
    let common = zip(foundLines, wantedLines).prefix { $0 == $1 }.count
    return [
      """
      \(name), line \(common + 1):
        found    \(shown(foundLines, common))
        expected \(shown(wantedLines, common))
      """
    ]
  }

  private static func shown(_ lines: [Data], _ index: Int) -> String {
    guard lines.indices.contains(index) else { return "(the end)" }
    return String(decoding: lines[index], as: UTF8.self).debugDescription
  }
}
