@testable import CSVText
@testable import Findings
@testable import Listings
@testable import Spreads

/// The settings files that are read row by row.
enum SettingsKind: CaseIterable {
  case levels, employers, topics, corrections, claims, baselines, rates

  /// What a file is: settings with what they are in words, or an error.
  enum Outcome {
    case taken(ReadingSettings, words: String)
    case refused(SettingsError)

    var text: String {
      switch self {
      case .taken(_, let words): words
      case .refused(let error): error.message
      }
    }
  }

  var columns: [String] {
    switch self {
    case .levels: LevelRules.columns
    case .employers: EmployerMap.columns
    case .topics: Topics.columns
    case .corrections: Corrections.columns
    case .claims: Claims.columns
    case .baselines: Baselines.columns
    case .rates: ExchangeRates.columns
    }
  }

  /// Whether it changes how listings are read.
  var concernsReading: Bool {
    switch self {
    case .levels, .employers, .topics, .corrections: true
    case .claims, .baselines, .rates: false
    }
  }

  func outcome(_ input: [UInt8], chunkSize: Int) -> Outcome {
    do throws(SettingsError) {
      let source = MemoryByteSource(input, chunkSize: chunkSize)
      let table = try SettingsTable(name: "settings.csv", source: source, columns: columns)
      var settings = ReadingSettings()
      let words = try take(table, &settings)
      return .taken(settings, words: words)
    } catch {
      return .refused(error)
    }
  }

  /// Puts what a table says into settings, and gives it in words.
  private func take(
    _ table: SettingsTable, _ settings: inout ReadingSettings
  ) throws(SettingsError) -> String {
    switch self {
    case .levels:
      let rules = try LevelRules(table)
      settings.levels = rules
      return "\(rules.rules)"
    case .employers:
      settings.employers = try EmployerMap(table)
      return "\(table.rows)"
    case .topics:
      let topics = try Topics(table)
      settings.topics = topics
      return "\(topics.names)"
    case .corrections:
      let corrections = try Corrections(table, options: NormalizerOptions())
      settings.corrections = corrections
      return "\(corrections.all)"
    case .claims: return "\(try Claims(table).all)"
    case .baselines: return "\(try Baselines(table).all)"
    case .rates: return "\(try ExchangeRates(table, target: .usDollar).rates)"
    }
  }
}

// MARK: Errors

extension SettingsKind {
  /// Rows of a file, blank ones among them.
  static func lineCount(of input: [UInt8]) -> Int {
    input.count { $0 == 0x0A || $0 == 0x0D } + 1
  }

  /// What is refused is refused with the file, a row that it has, and a way out.
  func check(_ error: SettingsError, lineCount: Int) {
    expect(error.message.hasPrefix("settings.csv"), "\(self): \(error.message)")
    expect(!error.advice.isEmpty, "\(self): no way out of \(error.message)")
    switch error {
    case .row(_, let row, let column, let problem, _):
      expect((1...lineCount).contains(row), "\(self): row \(row) of \(lineCount)")
      expect(column.map(columns.contains) ?? true, "\(self): column \(column ?? "")")
      expect(!problem.isEmpty, "\(self): no word of what is wrong")
    case .missingColumns(_, let row, let missing, _):
      expect(row <= lineCount && !missing.isEmpty, "\(self): \(error.message)")
    case .repeatedColumn(_, let row, let column):
      expect(row <= lineCount && columns.contains(column), "\(self): \(error.message)")
    case .text(_, let error):
      expect(error.row.map { (1...lineCount).contains($0) } ?? true, "\(self): \(error)")
    case .empty: break
    case .input: finding("\(self): memory cannot be read")
    }
  }
}
