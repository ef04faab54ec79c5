/// A half-open stretch of bytes in the byte array of a batch.
///
/// The bounds are 32 bits wide so that a table of fields takes 8 bytes a field. A range knows
/// nothing of the array that it points into; `RecordTable` says which one that is.
public struct ByteRange: Sendable, Hashable {
  /// The offset of the first byte.
  public var start: Int32
  /// The offset just past the last byte, never below `start`.
  public var end: Int32

  /// Takes the bounds as they are kept.
  @inlinable
  public init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  /// Takes bounds of the usual width; each must be below 2³¹.
  @inlinable
  public init(_ range: Range<Int>) {
    self.init(start: Int32(range.lowerBound), end: Int32(range.upperBound))
  }

  /// No bytes at all, at the start of whatever array.
  public static let empty = ByteRange(start: 0, end: 0)

  /// The number of bytes.
  @inlinable
  public var count: Int { Int(end) - Int(start) }

  /// Whether there are no bytes, wherever the range stands.
  @inlinable
  public var isEmpty: Bool { start == end }

  /// The same stretch in the form that subscripts an array.
  @inlinable
  public var range: Range<Int> { Int(start)..<Int(end) }
}
