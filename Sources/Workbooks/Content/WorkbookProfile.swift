/// For whom a workbook is laid out.
public enum WorkbookProfile: String, Sendable, CaseIterable {
  /// For those who work with it: filters, panes that stay, colours that lead the eye, room for notes.
  case bargaining
  /// For everybody: laid out as statistics are released, so that screen readers and other programs
  /// find their way. Each sheet begins with its title, has one table, no blanks, and nothing that
  /// only the eye can follow.
  case publication
}
