/// A piece of a pay text. It carries what is asked of the text, so that the text itself is needed
/// no more.
struct PayToken: Sendable {
  enum Kind: Sendable, Equatable {
    case number(PayNumber)
    case word(PayWords.Meaning)
    /// A currency, `nil` where the word names a currency of several countries ("kr").
    case currency(CurrencyCode?, isBareDollar: Bool)
    case dash
    case slash
    case plus
    case percent
    case open
    case close
    /// Joins a label with what it names: "Salary: $50,000".
    case colon
    /// A sign that ends a statement: comma, full stop, semicolon, bar, exclamation mark.
    case stop
    case unknown

    var isCurrency: Bool {
      if case .currency = self { true } else { false }
    }

    var isNumber: Bool {
      if case .number = self { true } else { false }
    }
  }

  var kind: Kind
  /// Whether white space, the start of the text or a word of a script without spaces stands before.
  var spaceBefore: Bool
}
