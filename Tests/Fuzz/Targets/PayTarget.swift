@testable import CSVText
@testable import Listings

/// Pay is never below zero or wrapped, never depends on the space around it, and the words that are
/// kept of it say the same again.
///
/// Each line is a pay text; tabs part it into the cells text, floor, ceiling, period and currency.
enum PayTarget {
  private static let header = ["title", "pay_text", "pay_min", "pay_max", "pay_period", "currency"]

  static func check(_ input: [UInt8]) {
    let rows = lines(input).prefix(30).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).prefix(5).map(String.init)
    }
    var reader = PayTextReader()
    for row in rows { checkText(row[0], &reader) }
    checkListings(rows)
  }

  // MARK: One text

  private static func checkText(_ text: String, _ reader: inout PayTextReader) {
    for habit in [DecimalHabit.undecided, .dot, .comma] {
      for magnitude in [0, 3, 5] {
        let column = PayColumnHabit(decimal: habit, magnitude: magnitude)
        let pay = read(text, column, &reader)
        checkBounds(pay, text)
        var fresh = PayTextReader()
        expectEqual(read(text, column, &fresh), pay, "\(text.debugDescription) by a new reader")
        expectEqual(
          read(" \t\(text)\r\n ", column, &reader), pay,
          "\(text.debugDescription) with space around it")
        checkPlain(text, column, pay)
      }
    }
  }

  private static func read(
    _ text: String, _ column: PayColumnHabit, _ reader: inout PayTextReader
  ) -> PostedPay {
    reader.read(text, habit: column.decimal, magnitude: column.magnitude)
  }

  private static func checkBounds(_ pay: PostedPay, _ text: String) {
    for bound in [pay.floor, pay.ceiling].compactMap({ $0 }) {
      expect(bound > .zero, "\(text.debugDescription) pays \(bound)")
      expect(bound.mantissa <= ExactDecimal.largestMantissa, "\(text.debugDescription) wraps")
      expect(bound.scale <= 18, "\(text.debugDescription) has \(bound.scale) decimals")
    }
    expect(
      pay.isStated || pay.period == nil && pay.currency == nil,
      "\(text.debugDescription) has units and no pay")
    expect(!(pay.isStated && pay.isUnreadable), "\(text.debugDescription) is read and unreadable")
  }

  /// The short way through plain texts gives what the long one gives.
  private static func checkPlain(_ text: String, _ column: PayColumnHabit, _ pay: PostedPay) {
    let bytes = Array(text.utf8)
    guard let plain = PlainPayText.read(bytes.span, 0..<bytes.count, column) else { return }
    expectEqual(plain, pay, "\(text.debugDescription) read the short way")
  }

  // MARK: Listings

  private static func checkListings(_ rows: [[String]]) {
    var writer = CSVWriter()
    writer.appendRecord(header)
    for row in rows {
      let cells = row.prefix(5) + Array(repeating: "", count: 5 - row.count)
      writer.appendRecord(["Animator"] + cells)
    }
    var settings = ReadingSettings()
    settings.encoding = .utf8
    settings.delimiter = UInt8(ascii: ",")
    guard let once = Normalized(writer.bytes, settings) else { return }
    expectEqual(once.rowCount, rows.count, "rows read")
    for batch in once.batches {
      for listing in batch.listings { checkListing(listing, batch.string(listing.payText)) }
    }
    once.checkAgain(settings)
  }

  private static func checkListing(_ listing: Listing, _ text: String) {
    let words = text.debugDescription
    for (posted, annual) in [
      (listing.payMin, listing.annualMin), (listing.payMax, listing.annualMax),
    ] {
      expect(posted.map { $0 > .zero } ?? true, "\(words) is a listing with pay not above zero")
      guard let posted, let period = listing.payPeriod else {
        expect(posted == nil && annual == nil, "\(words): annual pay out of nothing")
        continue
      }
      if listing.flags.contains(.notFullYear) {
        expect(annual == nil, "\(words): a year that is false")
      } else {
        expectEqual(annual, AnnualFactors().annual(posted, per: period), "\(words): annual pay")
        expect(annual.map { $0 <= .largest } ?? false, "\(words): beyond the money type")
      }
    }
    if let floor = listing.payMin, let ceiling = listing.payMax {
      expect(floor <= ceiling, "\(words): floor \(floor) above ceiling \(ceiling)")
    }
    let hasFigures = listing.payMin != nil || listing.payMax != nil
    let saysSo = listing.payShape != .undisclosed && listing.payShape != .unreadable
    expectEqual(hasFigures, saysSo, "\(words): the shape \(listing.payShape)")
    expectEqual(listing.payPeriod != nil, hasFigures, "\(words): the period")
  }
}
