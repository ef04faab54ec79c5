/// Currency codes and signs, each a row.
extension PayWords {
  /// Codes and words. Three letters that are words of a language as well (`ALL`, `TRY`) are left out.
  static let currencyCodes: WordTable<CurrencyCode> = {
    let codes = """
      USD CAD AUD NZD SGD HKD TWD MXN BRL GBP EUR CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH \
      INR PKR BDT LKR NPR JPY CNY RMB KRW THB IDR MYR PHP VND AED SAR QAR KWD ILS EGP MAD NGN KES \
      GHS ZAR ARS CLP COP PEN UYU CRC DOP GTQ HNL PYG JOD BHD OMR GEL KZT RSD TZS UGX TND DZD ETB \
      ZMW BWP MUR MMK XOF XAF
      """
    return currencies(
      WordList.words(codes).map { ($0.lowercased(), $0) } + [
        ("rmb", "CNY"), ("dollar", "USD"), ("dollars", "USD"), ("dólares", "USD"),
        ("euro", "EUR"), ("euros", "EUR"), ("euroa", "EUR"), ("pound", "GBP"), ("pounds", "GBP"),
        ("rs", "INR"), ("rupees", "INR"), ("rupee", "INR"), ("₹", "INR"), ("reais", "BRL"),
        ("franken", "CHF"), ("sfr", "CHF"), ("soles", "PEN"), ("złotych", "PLN"), ("złoty", "PLN"),
        ("złote", "PLN"), ("zloty", "PLN"), ("korun", "CZK"), ("koruny", "CZK"), ("forint", "HUF"),
        ("forintot", "HUF"), ("euró", "EUR"), ("eura", "EUR"), ("eurov", "EUR"), ("evrov", "EUR"),
        ("円", "JPY"), ("元", "CNY"), ("圆", "CNY"), ("원", "KRW"), ("日元", "JPY"), ("美元", "USD"),
        ("美金", "USD"), ("欧元", "EUR"), ("港元", "HKD"), ("港币", "HKD"), ("港幣", "HKD"),
        ("人民币", "CNY"), ("人民幣", "CNY"), ("台币", "TWD"), ("台幣", "TWD"), ("新台幣", "TWD"),
        ("ドル", "USD"), ("米ドル", "USD"), ("ユーロ", "EUR"), ("달러", "USD"), ("엔", "JPY"),
      ])
  }()

  /// Abbreviations that are known in a pay text and in a currency cell, but in a column's name may
  /// stand for something else (`ft`: full time).
  static let currencyAbbreviations = currencies([
    ("zł", "PLN"), ("zl", "PLN"), ("kč", "CZK"), ("kc", "CZK"), ("ft", "HUF"), ("lei", "RON"),
    ("rp", "IDR"), ("rm", "MYR"), ("vnđ", "VND"), ("đ", "VND"), ("fr.", "CHF"), ("rs.", "INR"),
    ("руб", "RUB"), ("лв", "BGN"), ("грн", "UAH"),
  ])

  /// Thousands of a currency in one word: "55 TEUR".
  static let thousandsOfCurrency = currencies([
    ("teur", "EUR"), ("keur", "EUR"), ("tchf", "CHF"), ("kchf", "CHF"), ("kusd", "USD"),
    ("tusd", "USD"), ("kgbp", "GBP"), ("ksek", "SEK"), ("knok", "NOK"), ("kdkk", "DKK"),
    ("t€", "EUR"), ("eft", "HUF"),
  ])

  /// Words that are a currency only right before a number: "R 25 000", "TRY 45.000".
  static let currenciesBeforeNumbers = currencies([("r", "ZAR"), ("try", "TRY")])

  /// Words for currencies of several countries: pay, but in no currency that can be named.
  static let sharedCurrencies = WordTable<Bool>(
    ["kr", "kroner", "kronor", "krónur", "pesos"].map { ($0, true) })

  /// Signs of one character.
  static let currencySymbols = currencies([
    ("£", "GBP"), ("€", "EUR"), ("₹", "INR"), ("₨", "INR"), ("¥", "JPY"), ("￥", "JPY"),
    ("₩", "KRW"), ("￦", "KRW"), ("₽", "RUB"), ("₺", "TRY"), ("₪", "ILS"), ("₫", "VND"),
    ("₱", "PHP"), ("₦", "NGN"), ("฿", "THB"), ("₴", "UAH"), ("₡", "CRC"), ("₲", "PYG"),
    ("₸", "KZT"), ("৳", "BDT"), ("₵", "GHS"),
  ])

  /// What stands before a dollar sign to say whose dollar it is.
  static let dollarQualifiers = currencies([
    ("us", "USD"), ("u.s", "USD"), ("ca", "CAD"), ("c", "CAD"), ("cdn", "CAD"), ("cad", "CAD"),
    ("usd", "USD"), ("aud", "AUD"), ("au", "AUD"), ("a", "AUD"), ("nz", "NZD"), ("nzd", "NZD"),
    ("s", "SGD"), ("sg", "SGD"), ("sgd", "SGD"), ("hk", "HKD"), ("hkd", "HKD"), ("nt", "TWD"),
    ("twd", "TWD"), ("mx", "MXN"), ("mxn", "MXN"), ("r", "BRL"), ("ar", "ARS"), ("cl", "CLP"),
    ("col", "COP"),
  ])

  /// Currencies whose sign is a bare `$`.
  static let dollars = set("USD CAD AUD NZD SGD HKD TWD MXN")

  /// Currencies of places where a dot groups thousands: `80.000` is eighty thousand.
  static let dotGrouped = set(
    """
    EUR BRL DKK NOK SEK ISK CHF PLN CZK HUF RON RSD ARS CLP COP UYU PYG IDR VND TRY RUB UAH \
    BGN
    """)

  private static func currencies(_ rows: [(String, String)]) -> WordTable<CurrencyCode> {
    WordTable(rows.compactMap { word, code in CurrencyCode(code).map { (word, $0) } })
  }

  private static func set(_ codes: String) -> Set<CurrencyCode> {
    Set(WordList.words(codes).compactMap { CurrencyCode($0) })
  }
}
