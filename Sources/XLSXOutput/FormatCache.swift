import CXLSXWriter
import Workbooks

/// The library's formats, one for each style in use.
struct FormatCache {
  let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  /// Neighbouring cells mostly look alike, which saves the search.
  private var latest: (style: CellStyle, format: UnsafeMutablePointer<lxw_format>)?

  init(workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  /// The format for the style of a cell; `nil` for the plain one, which needs none.
  mutating func format(
    for style: CellStyle, sheet: String, cell: CellReference
  ) throws(XLSXError) -> UnsafeMutablePointer<lxw_format>? {
    if style == .plain { return nil }
    if let latest, latest.style == style { return latest.format }
    let format: UnsafeMutablePointer<lxw_format>
    if let known = formats[style] {
      format = known
    } else {
      if let reason = style.problem {
        throw .document(DocumentProblem(sheet: sheet, cell: cell, reason))
      }
      format = try make(style)
    }
    latest = (style, format)
    return format
  }

  /// The number that the cells of the style have in the file, as an attribute: 0 for the plain one.
  /// From now on the style is one of the file's.
  mutating func number(
    for style: CellStyle, sheet: String, cell: CellReference
  ) throws(XLSXError) -> Int {
    guard let format = try format(for: style, sheet: sheet, cell: cell) else { return 0 }
    return Int(lxw_format_get_xf_index(format))
  }

  /// The number of the look that the library gives to links without a style.
  var linkNumber: Int {
    workbook_get_default_url_format(workbook).map { Int(lxw_format_get_xf_index($0)) } ?? 0
  }

  private mutating func make(
    _ style: CellStyle
  ) throws(XLSXError) -> UnsafeMutablePointer<lxw_format> {
    guard let format = workbook_add_format(workbook) else { throw outOfMemory() }
    style.apply(to: format)
    formats[style] = format
    return format
  }
}

extension CellStyle {
  /// Why spreadsheets cannot show the style, or `nil`.
  fileprivate var problem: String? {
    // The library stores this many bytes and would cut the rest.
    if numberFormat.utf8.count > 127 { return "the number format is too long" }
    if CleanText(numberFormat).removed > 0 { return "the number format has a control character" }
    if !(1...409).contains(fontSize) { return "a font cannot have \(fontSize) points" }
    return indent > 15 ? "a text cannot be indented by \(indent) steps" : nil
  }

  fileprivate func apply(to format: UnsafeMutablePointer<lxw_format>) {
    applyFont(to: format)
    applyAlignment(to: format)
    if numberFormat != "General" { format_set_num_format(format, numberFormat) }
    if let fillColor { format_set_bg_color(format, fillColor.library) }
    if let topBorder {
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_top_color(format, topBorder.library)
    }
    if let bottomBorder {
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_bottom_color(format, bottomBorder.library)
    }
  }

  private func applyFont(to format: UnsafeMutablePointer<lxw_format>) {
    if fontSize != CellStyle.plain.fontSize { format_set_font_size(format, fontSize) }
    if let fontColor { format_set_font_color(format, fontColor.library) }
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if isUnderlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
  }

  private func applyAlignment(to format: UnsafeMutablePointer<lxw_format>) {
    if let alignment = horizontalAlignment.library {
      format_set_align(format, UInt8(alignment.rawValue))
    }
    if let alignment = verticalAlignment.library {
      format_set_align(format, UInt8(alignment.rawValue))
    }
    if wrapsText { format_set_text_wrap(format) }
    if indent > 0 { format_set_indent(format, indent) }
  }
}

extension CellStyle.HorizontalAlignment {
  fileprivate var library: lxw_format_alignments? {
    switch self {
    case .automatic: nil
    case .left: LXW_ALIGN_LEFT
    case .center: LXW_ALIGN_CENTER
    case .right: LXW_ALIGN_RIGHT
    }
  }
}

extension CellStyle.VerticalAlignment {
  /// `nil` for the bottom, where cells stand without a format.
  fileprivate var library: lxw_format_alignments? {
    switch self {
    case .top: LXW_ALIGN_VERTICAL_TOP
    case .center: LXW_ALIGN_VERTICAL_CENTER
    case .bottom: nil
    }
  }
}
