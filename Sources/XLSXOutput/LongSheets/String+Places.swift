extension StringProtocol {
  /// The first place of a text, by its bytes.
  func place(of text: String) -> Range<Index>? {
    guard let first = text.utf8.first else { return nil }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: text.utf8) {
        return start..<utf8.index(start, offsetBy: text.utf8.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The place of what stands between two marks: behind the first place of one, up to the next of
  /// the other. `nil` without them.
  func place(between opening: String, and closing: String) -> Range<Index>? {
    guard let start = place(of: opening), let end = self[start.upperBound...].place(of: closing)
    else { return nil }
    return start.upperBound..<end.lowerBound
  }
}
