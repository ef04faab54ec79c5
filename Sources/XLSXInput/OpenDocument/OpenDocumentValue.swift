/// The value that a cell of an OpenDocument table stores, and how it is written.
struct OpenDocumentValue {
  fileprivate enum Kind {
    case missing, text, number, percentage, currency, date, time, boolean
  }

  private static let names = ValueNames()
  private let kind: Kind
  private let stored: [UInt8]
  /// The code of a currency: `EUR`.
  private let currency: [UInt8]

  var isMissing: Bool { kind == .missing }
  var isText: Bool { kind == .missing || kind == .text }

  init(_ attributes: XMLAttributes) {
    let names = Self.names
    let bytes = { (name: XMLName) in attributes[name].map(Array.init) ?? [] }
    if let type = attributes[names.type], !type.isEmpty {
      let known = names.kinds.first { type.elementsEqual($0.type.utf8) }
      kind = known?.kind ?? .text
      stored = bytes(known?.value ?? names.string)
    } else {
      (kind, stored) = (.missing, [])
    }
    currency = kind == .currency ? bytes(names.currency) : []
  }

  /// Appends the value as text. Numbers are those that are stored, not the digits that are shown;
  /// the words and signs beside those are kept.
  /// - Parameters:
  ///   - shown: The text of the cell, in the writer's language.
  ///   - showsUnits: Whether a number has the words and signs beside it.
  func append(shownAs shown: [UInt8], to text: inout [UInt8], showsUnits: Bool) {
    switch kind {
    case .missing, .text: text.append(contentsOf: shown.isEmpty ? stored : shown)
    case .boolean:
      text.append(contentsOf: stored == Array("false".utf8) ? "FALSE".utf8 : "TRUE".utf8)
    case .date: CellText.append(isoDate: stored, to: &text)
    case .time: appendTime(shown, to: &text)
    case .number, .percentage, .currency: appendNumber(shown, to: &text, showsUnits)
    }
  }

  private func appendNumber(_ shown: [UInt8], to text: inout [UInt8], _ showsUnits: Bool) {
    guard var number = DecimalText(stored) else {
      text.append(contentsOf: stored)
      return
    }
    if kind == .percentage { number.shift(by: 2) }
    let frame = ShownNumber(shown, of: number)
    if number.isNegative { text.append(UInt8(ascii: "-")) }
    if showsUnits, kind == .currency, !frame.hasCurrency {
      text.append(contentsOf: currency)
      if !currency.isEmpty { text.append(UInt8(ascii: " ")) }
    }
    if showsUnits { text.append(contentsOf: frame.prefix) }
    number.appendMagnitude(to: &text, width: frame.width)
    if kind == .percentage { text.append(UInt8(ascii: "%")) }
    if showsUnits { text.append(contentsOf: frame.suffix) }
  }

  /// `PT14H30M00S` as `14:30:00`; what is written otherwise, as with days or a sign, as it is shown.
  private func appendTime(_ shown: [UInt8], to text: inout [UInt8]) {
    var numbers: [[UInt8]] = []
    var digits: [UInt8] = []
    let start = Array("PT".utf8)
    for byte in stored.dropFirst(start.count) {
      if 0x30...0x39 ~= byte {
        digits.append(byte)
      } else if byte == UInt8(ascii: "."), numbers.count == 2 {
        break
      } else {
        numbers.append(digits)
        digits = []
      }
    }
    if !digits.isEmpty { numbers.append(digits) }
    let isTime = stored.starts(with: start) && numbers.count == 3
    guard isTime, numbers.allSatisfy({ 1...6 ~= $0.count }) else {
      text.append(contentsOf: shown.isEmpty ? stored : shown)
      return
    }
    for (place, number) in numbers.enumerated() {
      if place > 0 { text.append(UInt8(ascii: ":")) }
      text.append(contentsOf: repeatElement(0x30, count: max(2 - number.count, 0)))
      text.append(contentsOf: number)
    }
  }
}

/// The names that say a cell's value.
private struct ValueNames {
  let type = XMLName("value-type")
  let string = XMLName("string-value")
  let currency = XMLName("currency")
  /// Types that are no text, and which attribute has their value.
  let kinds: [(type: String, kind: OpenDocumentValue.Kind, value: XMLName)] = [
    ("float", .number, XMLName("value")), ("date", .date, XMLName("date-value")),
    ("currency", .currency, XMLName("value")), ("percentage", .percentage, XMLName("value")),
    ("boolean", .boolean, XMLName("boolean-value")), ("time", .time, XMLName("time-value")),
  ]
}
