extension String {
  /// Lends the text's bytes in UTF-8: in one stretch they are looked at much faster than one by one.
  @inlinable package func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}
