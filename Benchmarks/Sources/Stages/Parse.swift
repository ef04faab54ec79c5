import CSVText

extension Stage {
  /// Finds the fields of records that were cut.
  static let parse = Stage("parse", input: "2,000 records in batches") {
    let batches = try RecordBatch.messyListings(count: listingCount)
    return {
      var fields = 0
      for batch in batches { fields += try RecordTable(parsing: batch).fields.count }
      return fields
    }
  }
}
