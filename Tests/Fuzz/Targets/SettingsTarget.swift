@testable import CSVText
@testable import Findings
@testable import Listings
@testable import Spreads

/// A settings file is taken, or refused with a message that says where; and what is taken serves
/// its purpose on listings.
enum SettingsTarget {
  static func check(_ input: [UInt8]) {
    let lineCount = SettingsKind.lineCount(of: input)
    for kind in SettingsKind.allCases {
      let outcome = kind.outcome(input, chunkSize: .max)
      expectEqual(kind.outcome(input, chunkSize: 1).text, outcome.text, "\(kind) in single bytes")
      if case .refused(let error) = outcome { kind.check(error, lineCount: lineCount) }
      if case .taken(let settings, _) = outcome { checkUse(settings, kind) }
    }
    checkOverrides(input)
  }

  /// Listings are read with the settings, none of them lost.
  private static func checkUse(_ settings: ReadingSettings, _ kind: SettingsKind) {
    guard kind.concernsReading else { return }
    guard let read = Normalized(Array(sample.utf8), settings) else {
      finding("\(kind): the sample is no longer read")
    }
    expectEqual(read.rowCount, 4, "\(kind): rows")
    expectEqual(read.listingCount, 4, "\(kind): listings")
    read.checkAgain()
  }

  private static let sample = """
    Job ID,Company,Title,Level,Salary,Date Posted,Description
    1,"Acme, Inc.",Sr. Animator (L4/L5),,$50 - $60 an hour,2023-07-25,Draws. Uses AI tools.
    2,ACME,Animator,L5,from $55 an hour,2023-07-26,
    3,Écran,Monteur,Senior,1.234 € monatlich,,Machine learning
    4,,Director,,,,
    """

  /// The file of `--columns`, whose errors are of another kind.
  private static func checkOverrides(_ input: [UInt8]) {
    guard let table = try? RecordTable(parsing: RecordBatch(bytes: input)) else { return }
    do throws(ColumnOverrideError) {
      let overrides = try ColumnOverrides(name: "settings.csv", table: table)
      _ = try overrides.fitting([["Job ID", "Company", "Title"], ["column 1", "a", "a"]])
      _ = try ColumnMapping(
        header: ["Job ID", "Company", "Title"], evidence: ColumnEvidence(columnCount: 3),
        overrides: overrides)
    } catch {
      expect(error.description.hasPrefix("settings.csv:"), "columns: \(error.description)")
    }
  }
}
