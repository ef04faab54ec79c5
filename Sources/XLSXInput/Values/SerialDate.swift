import CSVText

/// Which day a workbook counts from.
enum DateSystem {
  /// 1 is 1 January 1900, and 60 a 29 February that this year did not have.
  case from1900
  /// 0 is 1 January 1904.
  case from1904
}

/// A day, a time of day or both, as a spreadsheet stores them: days and their fraction.
struct SerialDate {
  private static let secondsADay = 86_400

  /// The whole days; the time as a part of one is in `seconds`.
  private let days: Int
  private let seconds: Int
  private let system: DateSystem

  /// Nil for what no spreadsheet shows as a date: below 0, or past the year 9999.
  init?(_ serial: Double, system: DateSystem) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let total = Int((serial * Double(Self.secondsADay)).rounded())
    days = total / Self.secondsADay
    seconds = total % Self.secondsADay
    self.system = system
  }

  /// Appends `2026-03-09`, `2026-03-09 14:30:00`, or for a time without a day `14:30:00`.
  func append(to text: inout [UInt8]) {
    if days > 0 || system == .from1904 {
      appendDay(to: &text)
      guard seconds > 0 else { return }
      text.append(UInt8(ascii: " "))
    }
    Self.append(clock: seconds, to: &text)
  }

  /// Appends hours, minutes and seconds, the hours going on above 24: `37:30:00`.
  func appendDuration(to text: inout [UInt8]) {
    Self.append(clock: days * Self.secondsADay + seconds, to: &text)
  }

  private func appendDay(to text: inout [UInt8]) {
    if system == .from1900, days == 60 {
      // As every spreadsheet shows it; it is refused as a date where one is looked for.
      text.append(contentsOf: "1900-02-29".utf8)
      return
    }
    let date = CivilDay(daysSince1970: daysSince1970)
    Self.append(date.year, digits: 4, to: &text)
    text.append(UInt8(ascii: "-"))
    Self.append(date.month, digits: 2, to: &text)
    text.append(UInt8(ascii: "-"))
    Self.append(date.day, digits: 2, to: &text)
  }

  private var daysSince1970: Int {
    switch system {
    case .from1904: days - 24_107
    case .from1900: days < 60 ? days - 25_568 : days - 25_569
    }
  }

  private static func append(clock seconds: Int, to text: inout [UInt8]) {
    append(seconds / 3600, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, digits: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    append(seconds % 60, digits: 2, to: &text)
  }

  private static func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
    let plain = String(number).utf8
    for _ in 0..<max(digits - plain.count, 0) { text.append(0x30) }
    text.append(contentsOf: plain)
  }
}
