/// The looks of cells, by what they hold.
enum Styles {
  static let text = CellStyle.plain.aligned(.top)
  static let wrapped = CellStyle.plain.wrapped()
  static let title = CellStyle.plain.bolded().sized(18).colored(Palette.navy)
  static let subtitle = CellStyle.plain.colored(Palette.muted)
  static let heading = CellStyle.plain.bolded().sized(13).colored(Palette.navy)
    .ruledBelow(Palette.rule)
  static let plainHeading = CellStyle.plain.bolded().sized(13)
  static let note = CellStyle.plain.colored(Palette.muted)
  /// For whom the workbook is.
  static let confidential = CellStyle.plain.bolded().colored(Palette.warning)
  static let strong = CellStyle.plain.bolded()
  static let label = text.indented(1)
  /// Text behind a number, kept apart from it.
  static let explanation = wrapped.indented(1)
  static let link = CellStyle.link.aligned(.top)

  /// A table's header: white on navy, also where a program draws no table styles.
  static let header = CellStyle.plain.bolded().sized(10).colored(.white).filled(Palette.navy)
    .wrapped()
  /// A table's header where colours say nothing to half of the readers.
  static let plainHeader = CellStyle.plain.bolded().wrapped().ruledBelow(Palette.ink)
  static let numberHeader = header.aligned(CellStyle.HorizontalAlignment.right)

  /// Money as posted, which may have more than two decimals.
  static let posted = text.formatted("#,##0.00##")
  /// Annual money to the cent.
  static let annual = text.formatted("#,##0.00")
  /// Annual money in figures of a group, to the unit; the cell holds it to the cent.
  static let amount = text.formatted("#,##0")
  static let count = text.formatted("#,##0")
  static let decimal = text.formatted("#,##0.##")
  static let identifier = text.formatted("0")
  static let share = text.formatted("0.0%")
  static let ratio = text.formatted("#,##0.00")
  /// A sign of comparison.
  static let sign = text.aligned(CellStyle.HorizontalAlignment.center)
  static let verdict = label.bolded()

  /// A figure with a fixed number of decimals.
  static func figure(decimals: Int) -> CellStyle {
    let fraction = decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
    return text.formatted("#,##0" + fraction)
  }
  /// A sign in the place of a number.
  static let missing = text.aligned(CellStyle.HorizontalAlignment.right)
  /// Room for the reader.
  static let notes = wrapped.filled(Palette.input)
  static let date = label.formatted("yyyy-mm-dd").aligned(CellStyle.HorizontalAlignment.left)
  /// A number that the reader may change.
  static let assumption = text.formatted("#,##0.####").bolded().filled(Palette.input)
}
