/// Why cutting an input into batches stopped.
public enum ReadError: Error, Equatable, Sendable {
  /// The bytes did not come.
  case input(InputError)
  /// The bytes came, but are no CSV text.
  case text(CSVError)
}
