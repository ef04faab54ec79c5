import ArgumentParser

/// The forms in which a table of results is written.
enum ResultFormat: String, CaseIterable {
  case table, csv, json, markdown
}

extension OutputOptions {
  /// The form that was asked for; without one a table for a person at a terminal, and CSV for
  /// everything else.
  func form(_ asked: Choice<ResultFormat>?) -> ResultFormat {
    asked?.value ?? (output == nil && StandardOutput.isTerminal ? .table : .csv)
  }
}
