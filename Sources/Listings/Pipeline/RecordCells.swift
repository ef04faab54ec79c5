import CSVText

/// The cells of one record, by what their columns are. Fields that a short record lacks are empty.
struct RecordCells {
  let table: RecordTable
  var record: RecordHead
  let columns: FieldColumns

  /// The stretch of the table's bytes that a field stands in; empty where the input has no such
  /// column, or the record does not reach it.
  @inline(__always)
  func range(_ field: InputField) -> Range<Int> {
    columns[field].map(range(column:)) ?? 0..<0
  }

  @inline(__always)
  func range(column: Int) -> Range<Int> {
    column < Int(record.fieldCount) ? table.field(column, of: record).range : 0..<0
  }

  /// Whether a column holds nothing but white space.
  func isBlank(column: Int) -> Bool {
    trimmed(table.bytes.span, range(column: column)).isEmpty
  }

  /// Whether the record has fewer fields than the header.
  var isShort: Bool { Int(record.fieldCount) < columns.headerCount }

  /// What a short record must have all the same: were one of these cut off, the listing would say
  /// something else.
  private static let essential: [InputField] = [
    .title, .payText, .payMin, .payMax, .payPeriod, .currency,
  ]

  /// Whether the fields that a short record lacks can be taken as empty: nothing that the listing's
  /// pay or title depends on is missing.
  var canBePadded: Bool {
    Self.essential.allSatisfy { field in
      columns[field].map { $0 < Int(record.fieldCount) } ?? true
    }
  }

  var pay: PayCells {
    PayCells(
      text: range(.payText), min: range(.payMin), max: range(.payMax), period: range(.payPeriod),
      currency: range(.currency))
  }

  /// The hash of all fields as read.
  var contentHash: UInt64 {
    var hash = StableHash()
    for field in table.fields(of: record) { hash.combine(table.bytes.span, field.range) }
    return hash.value
  }
}

/// The columns of the fields, in place, so that the cells of a record count no references to the
/// whole mapping.
struct FieldColumns {
  /// The number of columns of the header.
  let headerCount: Int
  /// The column of each field, by ``InputField/rawValue``; -1 where no column has it.
  private var places = SIMD16<Int32>(repeating: -1)

  init(_ mapping: ColumnMapping) {
    headerCount = mapping.header.count
    for field in InputField.allCases {
      if let column = mapping.column(field) { places[field.rawValue] = Int32(column) }
    }
  }

  /// The column of a field, from 0; `nil` where the input has none.
  @inline(__always)
  subscript(field: InputField) -> Int? {
    let column = places[field.rawValue]
    return column < 0 ? nil : Int(column)
  }
}
