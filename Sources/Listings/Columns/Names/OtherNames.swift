/// Names that look like a field's and are none, and words that rule a field out.
enum OtherNames {
  /// Whole names, as ``NameFolding/key(_:)`` gives them, that stand for no field.
  static let names = WordTable<Bool>(
    """
    pwunitofpay pwwage prevailingwage payday paydate compensationtype paymenttype paycode
    salarycode salarynote salarynotes paynotes salarycurrencysymbol unnamed
    """.split(whereSeparator: \.isWhitespace).map { (String($0), true) })

  /// Names that are another word without their accents: a longitude is no "lön".
  static let plainLetters = WordTable<Bool>([("lon", true)])

  /// Words of a name that rule a field out when only its content speaks for it.
  static let rulingOut: [(field: InputField, words: Set<String>)] = [
    (
      .postedOn,
      words(
        """
        until till closing closes close closed deadline expiry expires expire expired expiration
        end ending updated update modified process processed start starting starts begin birth
        hire hired join joined joining employed seniority valid through last received decision scraped crawled frist ablauf bewerbungsfrist
        eintritt cierre limite fin fine vencimento encerramento echeance cloture scadenza
        sluitingsdatum sista slut soknadsfrist ansogningsfrist hakuaika paattyy inicio debut inizio
        platnost platnosti konec koniec uzaverka uzavierka nastup nastupu aktualizace aktualizacie
        waznosci wazne wazna termin zakonczenia rozpoczecia aktualizacji skladania hatarido
        hatarideje lejarat lejarata ervenyesseg ervenyes kezdes kezdete modositas frissites
        """)
    ),
    (
      .sourceURL,
      words(
        """
        company employer logo image img photo picture icon profile firma empresa entreprise
        azienda bedrijf firmy ceg website homepage video linkedin facebook twitter
        """)
    ),
    (
      .payText,
      words(
        """
        revenue revenues turnover bonus stock equity grant funding valuation budget price cost fee
        contract value sales assets umsatz chiffre fatturato omzet omsattning ingresos faturamento
        obrat trzby premie premia obroty przychody dodatek arbevetel forgalom jutalom potlek
        """)
    ),
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Whether a word of the name speaks against a field.
  static func ruleOut(_ field: InputField, _ name: [String]) -> Bool {
    rulingOut.contains { $0.field == field && !$0.words.isDisjoint(with: name) }
  }
}
