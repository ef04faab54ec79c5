extension RecordMachine {
  /// Passes over sound rows that end before `end`, most of them at least, without a look at their
  /// fields: 64 bytes at a time, up to the first quote out of place.
  /// - Parameter position: Where a row begins; moved to where the next one does.
  mutating func passSoundRows(_ bytes: Span<UInt8>, from position: inout Int, end: Int) {
    var blocks = CSVBlocks(delimiter: delimiter, quote: quote)
    var passed = (rows: 0, lines: 0)
    /// Line feeds in the row that is open.
    var openLines = 0
    var offset = position
    while offset &+ 64 <= end {
      let block = blocks.next(in: bytes, at: offset)
      let ends = block.lineFeeds & block.soundBits
      let quotedLines = block.quotedLineFeeds & block.soundBits
      if ends != 0 {
        let last = 63 &- ends.leadingZeroBitCount
        let behind = ~UInt64(1) &<< UInt64(last)
        passed.rows &+= ends.nonzeroBitCount
        passed.lines &+=
          openLines &+ ends.nonzeroBitCount &+ (quotedLines & ~behind).nonzeroBitCount
        openLines = (quotedLines & behind).nonzeroBitCount
        position = offset &+ last &+ 1
      } else if quotedLines != 0 {
        openLines &+= quotedLines.nonzeroBitCount
      }
      if block.oddQuotes != 0 { break }
      offset = offset &+ 64
    }
    pass(rows: passed.rows, lines: passed.lines)
  }
}
