/// Which column of an input is which field, and why, and what the header says of the pay's unit.
public struct ColumnMapping: Sendable {
  /// The header as it stands.
  public let header: [String]
  /// How each field's column was chosen, in the order of ``InputField``.
  public let choices: [ColumnChoice]
  /// The columns that serve no field, in column order, with the reason where they looked like one.
  public let unused: [(column: Int, header: String, reason: String?)]
  /// The column of each field, by ``InputField/rawValue``; -1 where no column has it.
  private let columns: [Int32]
  /// The pay period in the name of a pay column; `nil` where none says so.
  public let headerPeriod: PayPeriod?
  /// The currency in the name of a pay column; `nil` where none says so.
  public let headerCurrency: CurrencyCode?
  /// The power of ten in the name of each field's column.
  private let magnitudes: [Int8]

  /// Maps a header by its names alone.
  public init(header: [String]) {
    self.init(header, ColumnChooser(header, nil))
  }

  /// Maps a header by names first, then by content: where names say nothing, where two columns
  /// have a name for one field, and where a vague name does not fit what stands below it.
  /// - Parameters:
  ///   - evidence: From records of this input; no record means that names alone decide.
  ///   - overrides: What a person says, which wins over both.
  /// - Throws: For an override that does not fit this header; see ``ColumnOverrides/fitting(_:)``
  ///   for overrides that several inputs share.
  public init(
    header: [String], evidence: ColumnEvidence, overrides: ColumnOverrides = .none
  ) throws(ColumnOverrideError) {
    self.init(header, ColumnChooser(header, evidence, try overrides.resolved(header)))
  }

  private init(_ header: [String], _ chooser: ColumnChooser) {
    self.header = header
    choices = chooser.choices
    var columns = Array(repeating: Int32(-1), count: InputField.allCases.count)
    var magnitudes = Array(repeating: Int8(0), count: columns.count)
    for choice in choices {
      columns[choice.field.rawValue] = Int32(choice.column)
      magnitudes[choice.field.rawValue] = Int8(clamping: chooser.names[choice.column].magnitude)
    }
    self.columns = columns
    self.magnitudes = magnitudes
    let pay = [InputField.payMin, .payMax, .payText].compactMap { field in
      chooser.choices.first { $0.field == field }.map { chooser.names[$0.column] }
    }
    headerPeriod = pay.lazy.compactMap(\.period).first
    headerCurrency = pay.lazy.compactMap(\.currency).first
    let used = Set(choices.map(\.column))
    let rest = header.indices.filter { !used.contains($0) }
    let labels = ColumnLabels.all(in: header)
    unused = rest.map { ($0, labels[$0], chooser.refusals[$0]) }
  }

  /// The column of a field, from 0; `nil` where the input has none.
  @inline(__always)
  public func column(_ field: InputField) -> Int? {
    let column = columns[field.rawValue]
    return column < 0 ? nil : Int(column)
  }

  /// What messages call a field's column, see ``label(_:)``; empty where there is none.
  public func columnName(_ field: InputField) -> String {
    column(field).map(label) ?? ""
  }

  /// The name of a column as it stands in the header; `column 4` for an empty name, and
  /// `Salary (column 4)` for a name that stands several times.
  public func label(_ column: Int) -> String { ColumnLabels.label(column, in: header) }

  /// The names of all columns, as ``label(_:)`` gives them.
  public var labels: [String] { ColumnLabels.all(in: header) }

  /// The power of ten that a field's figures are in, by its column's name: 3 for `salary_k`, -2 for
  /// `amount_cents`, 0 where the name says none.
  public func headerMagnitude(_ field: InputField) -> Int { Int(magnitudes[field.rawValue]) }

  /// Whether listings can be read at all: a title or pay is there.
  public var isUsable: Bool {
    [InputField.title, .payText, .payMin, .payMax].contains { column($0) != nil }
  }

  /// The columns that serve a field, as `(column, field)` in column order.
  public var mapped: [(column: Int, field: InputField)] {
    choices.map { ($0.column, $0.field) }.sorted { $0.0 < $1.0 }
  }
}
