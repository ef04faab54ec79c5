import CSVText
import Spreads

/// Rows under columns, written as CSV or JSON.
public struct ChangeTable<Rows: Collection> {
  public let columns: [ChangeColumn<Rows.Element>]
  public let rows: Rows

  public init(_ columns: [ChangeColumn<Rows.Element>], _ rows: Rows) {
    self.columns = columns
    self.rows = rows
  }

  /// UTF-8 text: a header, then a record per row. What is not defined is an empty field; without
  /// rows it is the header alone.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.appendRecord(columns.map(\.name))
    var field: [UInt8] = []
    for row in rows {
      for column in columns {
        field.removeAll(keepingCapacity: true)
        column.value(row).append(to: &field)
        writer.appendField(ByteRange(0..<field.count), of: field)
      }
      writer.endRecord()
    }
    return writer.bytes
  }

  /// An array with one object per row, one to a line, its members in the order of the CSV columns.
  /// What is not defined is `null`; without rows it is an empty array. Ends with a line feed.
  public var json: String {
    guard !rows.isEmpty else { return "[]\n" }
    let objects = rows.map { row in
      "  " + JSONText.object(columns.map { ($0.name, $0.value(row).json) })
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}
