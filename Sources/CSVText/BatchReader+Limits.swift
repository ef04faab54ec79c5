extension BatchReader {
  /// How much is held in memory at most, in bytes.
  struct Limits {
    /// What is asked of the source at once.
    var window = 1 << 17
    /// One record. With a batch of at most 256 MiB, a record of 512 MiB at its end, and as much
    /// again for unescaped fields, every offset fits a `ByteRange`. Where bad bytes may be decoded
    /// to three times their length, it must be less.
    var record = 1 << 29
    /// A record with an open quote, where faults are marked: when it is longer, the quote counts as
    /// one that is never closed.
    var quote = 1 << 24
  }

  /// As the other initializers, with limits of one's own.
  package init(
    source: any ByteSource, dialect: Dialect, batchSize: Int, windowSize: Int, recordLimit: Int,
    quoteLimit: Int = 1 << 24, faults: FaultHandling = .thrown
  ) {
    let limits = Limits(window: windowSize, record: recordLimit, quote: quoteLimit)
    self.init(
      source: source, dialect: dialect, batchSize: batchSize, limits: limits, faults: faults)
  }
}
