/// How much of an input is looked at before it is read.
public enum LookExtent: Sendable, Equatable {
  /// All of a file, and the first stretch of a pipe.
  case whole
  /// So many bytes at the beginning of a file, if what follows cannot be another kind of text and no
  /// date is open to two readings. What they decided is held against the rest while that is read:
  /// see ``ListingReader/isOnTrust``.
  case beginning(bytes: Int)

  /// As much as has thousands of listings, and costs little beside a file that is worth it.
  public static let fewMegabytes = LookExtent.beginning(bytes: 1 << 22)
}
