import CSVText

/// Why a record is no listing.
struct RefusedRecord: Error {
  var reason: Refusal.Reason
  /// The name of the column at fault; empty when it is the row as a whole.
  var column = ""
  var message: String
}

extension RecordRules {
  func refusal(
    _ refused: RefusedRecord, _ table: RecordTable, _ record: RecordHead
  ) -> Refusal {
    Refusal(
      reason: refused.reason, sourceFile: sourceName, sourceRow: record.row,
      sourceLine: record.line, column: refused.column, message: refused.message,
      record: table.string(record.raw))
  }

  /// Refuses a record that does not fit the header, or has nothing in any mapped column.
  func checkShape(_ cells: RecordCells) throws(RefusedRecord) {
    if let line = cells.record.unterminatedQuoteLine {
      throw RefusedRecord(
        reason: .unterminatedQuote,
        message: "the quote that opens on line \(line) is never closed")
    }
    let expected = columns.headerCount
    let found = Int(cells.record.fieldCount)
    if cells.isShort, !cells.canBePadded {
      throw RefusedRecord(
        reason: .tooFewFields,
        message: "the row has \(Self.fields(found)), but the header has \(expected)")
    }
    // Nobody looked whether the fields beyond the limit are blank.
    let hasMore =
      found > expected
      && (found > RecordTable.fieldLimit || !(expected..<found).allSatisfy(cells.isBlank(column:)))
    if hasMore {
      throw RefusedRecord(
        reason: .tooManyFields,
        message: "the row has \(Self.fields(found)), but the header has \(expected)\(quotesHint)"
      )
    }
    if mappedColumns.allSatisfy(cells.isBlank(column:)) {
      throw RefusedRecord(
        reason: .nothingMapped, message: "the row has nothing in any known column")
    }
  }

  /// Why a row can have more fields than it should; empty for a sheet.
  private var quotesHint: String {
    guard let delimiter else { return "" }
    let sign =
      switch delimiter {
      case UInt8(ascii: ","): "a comma"
      case UInt8(ascii: ";"): "a semicolon"
      case UInt8(ascii: "\t"): "a tab"
      case UInt8(ascii: "|"): "a bar"
      default: "\"\(Character(Unicode.Scalar(delimiter)))\""
      }
    return "; a field with \(sign) in it needs quotes"
  }

  private static func fields(_ count: Int) -> String {
    count == 1 ? "1 field" : "\(count) fields"
  }

  /// Refuses pay that contradicts itself.
  func checkBounds(_ pay: ResolvedPay) throws(RefusedRecord) {
    if let (value, field) = pay.negative {
      throw RefusedRecord(
        reason: .negativePay, column: mapping.columnName(field),
        message: "pay \(Grouped.text(value)) is negative")
    }
    guard let floor = pay.posted.floor, let ceiling = pay.posted.ceiling, floor > ceiling else {
      return
    }
    throw RefusedRecord(
      reason: .floorAboveCeiling,
      column: mapping.columnName(pay.isFromColumns ? .payMin : .payText),
      message: "floor \(Grouped.text(floor)) is above ceiling \(Grouped.text(ceiling))")
  }
}
