/// What the `t` of a cell says of its value.
enum CellKind {
  case number, shared, inline, formulaText, boolean, error, date

  init(_ name: UnsafeBufferPointer<UInt8>?) {
    guard let name else {
      self = .number
      return
    }
    switch String(decoding: name, as: UTF8.self) {
    case "s": self = .shared
    case "inlineStr": self = .inline
    case "str": self = .formulaText
    case "b": self = .boolean
    case "e": self = .error
    case "d": self = .date
    default: self = .number
    }
  }
}

/// Makes text of what cells store.
struct CellText {
  let styles: CellStyles
  let strings: SharedStrings
  let dates: DateSystem
  /// Whether numbers have the currency or the words with them that their formats show.
  var showsUnits = true

  /// Appends what a cell shows; nothing for an empty one.
  /// - Throws: `damaged` for a shared text that is not there.
  func append(
    _ stored: [UInt8], _ kind: CellKind, style: Int, to text: inout [UInt8]
  ) throws(WorkbookError) {
    guard !stored.isEmpty else { return }
    switch kind {
    case .number: append(number: stored, style: style, to: &text)
    case .shared: text.append(contentsOf: strings.bytes[try sharedText(stored)])
    case .boolean: text.append(contentsOf: stored == [0x30] ? "FALSE".utf8 : "TRUE".utf8)
    case .date: Self.append(isoDate: stored, to: &text)
    case .inline, .formulaText, .error:
      let start = text.count
      text.append(contentsOf: stored)
      EscapedText.decode(&text, from: start)
    }
  }

  private func sharedText(_ stored: [UInt8]) throws(WorkbookError) -> Range<Int> {
    let number = stored.withUnsafeBufferPointer(XMLAttributes.number)
    guard let range = number.flatMap({ strings[$0] }) else {
      throw .damaged(
        "a cell names the shared text \(String(decoding: stored.prefix(20), as: UTF8.self)), "
          + "which is not there")
    }
    return range
  }

  private func append(number stored: [UInt8], style: Int, to text: inout [UInt8]) {
    let format = styles[style]
    if format == .general, Self.isPlainInteger(stored) {
      text.append(contentsOf: stored)
      return
    }
    guard var number = DecimalText(stored) else {
      text.append(contentsOf: stored)
      return
    }
    switch format.kind {
    case .date, .duration:
      guard let date = SerialDate(number.double, system: dates) else { break }
      if format.kind == .date { date.append(to: &text) } else { date.appendDuration(to: &text) }
      return
    case .percentage: number.shift(by: 2)
    case .number: break
    }
    if number.isNegative { text.append(UInt8(ascii: "-")) }
    if showsUnits { text.append(contentsOf: format.prefix) }
    number.appendMagnitude(to: &text, width: format.width)
    if format.kind == .percentage { text.append(UInt8(ascii: "%")) }
    if showsUnits { text.append(contentsOf: format.suffix) }
  }

  /// Most numbers: no more than 15 digits, and nothing else.
  private static func isPlainInteger(_ stored: [UInt8]) -> Bool {
    stored.count <= 15 && stored.allSatisfy { 0x30...0x39 ~= $0 }
      && (stored[0] != 0x30 || stored.count == 1)
  }

  /// `2026-03-09T14:30:00` with a space in place of the T; without a time at midnight.
  static func append(isoDate stored: [UInt8], to text: inout [UInt8]) {
    let parts = stored.split(separator: UInt8(ascii: "T"), maxSplits: 1)
    guard let day = parts.first else { return }
    text.append(contentsOf: day)
    guard parts.count == 2, parts[1].contains(where: { 0x31...0x39 ~= $0 }) else { return }
    text.append(UInt8(ascii: " "))
    text.append(contentsOf: parts[1])
  }
}
