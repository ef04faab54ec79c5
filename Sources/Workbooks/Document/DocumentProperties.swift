/// What a workbook's file says about itself. There is no author: a name from the machine that made
/// the file has no place in it.
public struct DocumentProperties: Sendable, Hashable {
  /// The title, or empty.
  public var title: String

  /// The subject, or empty.
  public var subject: String

  /// Remarks, or empty.
  public var comments: String

  /// Words to find the file by, separated as the reader expects (commas), or empty.
  public var keywords: String

  /// The creation date in whole seconds since 1970-01-01T00:00:00Z. It is always given, never
  /// taken from a clock, so that one document always makes the same bytes. It must lie in the years
  /// 1900 to 9999.
  public var created: Int

  /// Creates properties; the date defaults to 1980-01-01, the first that a zip archive can state.
  public init(
    title: String = "", subject: String = "", comments: String = "", keywords: String = "",
    created: Int = 315_532_800
  ) {
    self.title = title
    self.subject = subject
    self.comments = comments
    self.keywords = keywords
    self.created = created
  }
}
