package import Listings

/// The currencies of ISO 4217: a code that is none of them is a slip of the pen, and a rate for it
/// would never be met.
package enum KnownCurrencies {
  /// Whether a code is, or was, a currency.
  package static func contains(_ currency: CurrencyCode) -> Bool { codes.contains(currency) }

  /// The known code that is nearest to what was written, as a question with its leading space.
  package static func question(for text: String) -> String {
    if let named = CurrencyCode(words: text) { return "\(Suggestion.opening)\(named)\"?" }
    return Suggestion.question(for: text.uppercased(), among: codes.sorted().map(\.description))
  }

  private static let codes = Set(
    (current + withdrawn).split(separator: " ").compactMap { CurrencyCode($0) })

  private static let current = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
    BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP \
    GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR \
    KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK \
    MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR \
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS \
    UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
    """

  /// Currencies of older listings.
  private static let withdrawn = """
     ANG ATS BEF BYR CUC CYP DEM EEK ESP FIM FRF GHC GRD HRK IEP ITL LTL LUF LVL MRO MTL NLG PTE \
    ROL SIT SKK SLL STD TRL VEF ZMK ZWD ZWL
    """
}
