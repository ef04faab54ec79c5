@testable import Listings

/// A pay text and what it says: floor, ceiling, period and currency, `-` where it does not say.
typealias PayCase = (text: String, pay: String)

extension PostedPay {
  /// What the reader finds in a text.
  init(reading text: String) {
    var reader = PayTextReader()
    self = reader.read(text)
  }

  /// Floor, ceiling, period and currency in one line: `25 30 hour USD`, `60000 - - -`.
  var figures: String {
    [floor?.description, ceiling?.description, period?.name, currency?.description]
      .map { $0 ?? "-" }.joined(separator: " ")
  }
}
