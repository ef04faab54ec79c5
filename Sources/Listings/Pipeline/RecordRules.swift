import CSVText

/// How the records of one input are read: what stays the same from the first of them to the last.
///
/// A class, as it is asked several times for each record and a structure of this size would be copied
/// each time.
final class RecordRules: Sendable {
  let mapping: ColumnMapping
  let columns: FieldColumns
  /// The columns that serve a field.
  let mappedColumns: [Int]
  let sourceName: String
  /// What parts the fields of a row; `nil` in a sheet.
  let delimiter: UInt8?
  let dateOrder: DateOrder?
  let hasSerialDates: Bool
  let factors: AnnualFactors

  init(_ report: InputReport, mapping: ColumnMapping, options: NormalizerOptions) {
    self.mapping = mapping
    columns = FieldColumns(mapping)
    mappedColumns = mapping.mapped.map(\.column)
    sourceName = report.name
    delimiter = report.sheet == nil ? report.survey.dialect.delimiter : nil
    dateOrder = report.dateOrder
    hasSerialDates = report.hasSerialDates
    factors = options.factors
  }
}
