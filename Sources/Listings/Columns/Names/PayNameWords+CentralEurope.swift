extension PayNameWords {
  /// The words of Czech, Slovak, Polish and Hungarian names: "Hrubá mzda od", "Wynagrodzenie do",
  /// "Bruttó bér -tól". Endings that Hungarian joins by a hyphen are words of their own.
  static let centralEuropean: [(meanings: [Meaning], words: String)] = [
    (
      [.pay],
      """
      mzda mzdy mzdu mzdove mzdova mzdovy plat platu platy platove platova platovy odmena
      ohodnoceni ohodnotenie
      wynagrodzen placowe placowy zarobkow uposazenie uposazenia
      ber bere beres berezes munkaber munkabere alapber alapbere fizetes fizetese fizetesi kereset
      illetmeny illetmenye bersav
      """
    ),
    ([.pay, .period(.hour)], "oraber orabere orabres"),
    ([.pay, .low(isStrong: false)], "bertol fizetestol"),
    ([.pay, .high(isStrong: false)], "berig fizetesig"),
    ([.figure], "sazba sadzba stawki osszeg osszege"),
    (
      [.low(isStrong: true)],
      """
      minimalni minimalne nejnizsi najnizsia najnizsie najnizsza najnizsze
      minimalis minimuma legalacsonyabb alsohatar alsohatara
      """
    ),
    ([.low(isStrong: false)], "tol dolni dolna dolnihranice dolnahranica dolnagranica also"),
    (
      [.high(isStrong: true)],
      """
      maximalni maximalna maximalny nejvyssi najvyssia najvyssie najwyzsza najwyzsze
      maximalis maximuma legmagasabb felsohatar felsohatara
      """
    ),
    ([.high(isStrong: false)], "horni horna gorna hornihranice hornahranica gornagranica felso"),
    ([.lastHigh], "ig"),
    ([.unit], "obdobi obdobie jednotka idoszak idoszaka gyakorisag gyakorisaga"),
    ([.currency], "mena waluta penznem penzneme deviza"),
    ([.derived], "prumer prumerna prumerny priemer priemerna priemerny srednia atlag atlagos"),
    (
      [.filler],
      """
      hruba hrube hruby hrubeho hrubej nabizena nabizeny nabizene ponukana ponukany
      ponukane rozpeti rozpatie rozmezi vyse vyska zakladni zakladna zakladny zlozka slozka
      podmienky podminky financni financna financne za v w
      oferowana oferowany proponowana widelki przedzial zakres wysokosc zasadnicze zasadnicza
      ajanlott kinalt felajanlott sav savja merteke hatar hatara osszesen
      """
    ),
    ([.period(.hour)], "hodinova hodinove hodinovy hodinovu godzinowy orankenti oradij oradija"),
    ([.period(.day)], "denni denna denny dzienna dzienne dzienny napi napidij"),
    ([.period(.week)], "tydenni tyzdenna tyzdenny tyzdenne tygodniowa tygodniowe heti"),
    (
      [.period(.month)],
      """
      mesicni mesicne mesacna mesacny mesacne miesieczny miesiecznego havi havonta havonkenti
      """
    ),
    ([.period(.year)], "rocni rocne rocna rocny roczny eves evente evi"),
    ([.period(.hour, isNoun: true)], "hodina hodinu hod godzina godzine godz oradijas"),
    ([.period(.day, isNoun: true)], "den dzien nap"),
    ([.period(.week, isNoun: true)], "tyden tyzden tydzien het"),
    ([.period(.month, isNoun: true)], "mesic mesiac miesiac mies honap ho"),
    ([.period(.year, isNoun: true)], "rok ev"),
  ]

  /// Abbreviations of currencies, with the words beside which they are one: "FT" is full time beside
  /// English ones.
  private static let abbreviations: [(short: String, code: CurrencyCode?, beside: Set<String>)] = [
    ("kc", CurrencyCode("CZK"), words("mzda mzdy mzdu plat platu platy odmena od do mesic hodina")),
    ("zl", CurrencyCode("PLN"), words("wynagrodzenie placa pensja zarobki stawka kwota od do")),
    (
      "ft", CurrencyCode("HUF"),
      words("ber beres munkaber alapber oraber fizetes kereset illetmeny bersav brutto havi")
    ),
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  /// The currency that a word of a name stands for beside the others.
  static func currency(abbreviatedAs word: String, among words: [String]) -> CurrencyCode? {
    abbreviations.first { $0.short == word && !$0.beside.isDisjoint(with: words) }?.code
  }
}
