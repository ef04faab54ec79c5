/// Currency codes and signs, each a row.
extension PayWords {
  /// Codes and words. Three letters that are words of a language as well (`ALL`, `TRY`) are left out.
  static let currencyCodes: WordTable<CurrencyCode> = {
    let codes = """
      USD CAD AUD NZD SGD HKD TWD MXN BRL GBP EUR CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH \
      INR PKR BDT LKR NPR JPY CNY RMB KRW THB IDR MYR PHP VND AED SAR QAR KWD ILS EGP MAD NGN KES \
      GHS ZAR ARS CLP COP PEN UYU CRC
      """
    var rows = codes.split(separator: " ").compactMap { code in
      CurrencyCode(code).map { (code.lowercased(), $0) }
    }
    for (word, code) in [
      ("rmb", "CNY"), ("dollar", "USD"), ("dollars", "USD"), ("euro", "EUR"), ("euros", "EUR"),
      ("pound", "GBP"), ("pounds", "GBP"), ("rs", "INR"), ("rupees", "INR"), ("₹", "INR"),
      ("円", "JPY"), ("元", "CNY"), ("원", "KRW"),
    ] {
      if let currency = CurrencyCode(code) { rows.append((word, currency)) }
    }
    return WordTable(rows)
  }()

  /// Words for currencies of several countries: pay, but in no currency that can be named.
  static let sharedCurrencies = WordTable<Bool>([("kr", true), ("kroner", true), ("kronor", true)])

  /// Signs of one character.
  static let currencySymbols = WordTable<CurrencyCode>(
    [
      ("£", "GBP"), ("€", "EUR"), ("₹", "INR"), ("¥", "JPY"), ("￥", "JPY"), ("₩", "KRW"),
      ("₽", "RUB"), ("₺", "TRY"), ("₪", "ILS"), ("₫", "VND"), ("₱", "PHP"), ("₦", "NGN"),
      ("฿", "THB"), ("₴", "UAH"),
    ].compactMap { sign, code in CurrencyCode(code).map { (sign, $0) } })

  /// What stands before a dollar sign to say whose dollar it is.
  static let dollarQualifiers = WordTable<CurrencyCode>(
    [
      ("us", "USD"), ("u.s", "USD"), ("ca", "CAD"), ("c", "CAD"), ("cdn", "CAD"), ("cad", "CAD"),
      ("usd", "USD"), ("aud", "AUD"), ("au", "AUD"), ("a", "AUD"), ("nz", "NZD"), ("nzd", "NZD"),
      ("s", "SGD"), ("sg", "SGD"), ("hk", "HKD"), ("nt", "TWD"), ("mx", "MXN"), ("r", "BRL"),
    ].compactMap { word, code in CurrencyCode(code).map { (word, $0) } })

  /// Currencies whose sign is a bare `$`.
  static let dollars: Set<CurrencyCode> = Set(
    ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"].compactMap { CurrencyCode($0) })

  /// Currencies of places where a dot groups thousands: `80.000` is eighty thousand.
  static let dotGrouped: Set<CurrencyCode> = Set(
    [
      "EUR", "BRL", "DKK", "NOK", "SEK", "ISK", "CHF", "PLN", "HUF", "RON", "ARS", "CLP", "COP",
      "IDR", "VND", "TRY",
    ].compactMap { CurrencyCode($0) })
}
