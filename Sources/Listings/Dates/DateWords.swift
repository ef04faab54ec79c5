/// The words of dates. To teach the tool a language, add a row of twelve months; both the accented
/// and the plain spelling of each name are known.
enum DateWords {
  /// The twelve months, a row per language or way of shortening; `/` parts spellings of a month.
  static let monthRows = [
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep/sept oct nov dec",
    """
    enero febrero marzo abril mayo junio \
    julio agosto septiembre/setiembre octubre noviembre diciembre
    """,
    "ene feb mar abr may jun jul ago sep/set oct nov dic",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "jan fev mar abr mai jun jul ago set out nov dez",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr/fév mars avr mai juin juil/juill août sept oct nov déc",
    """
    januar/jänner februar/feber märz/maerz april mai juni \
    juli august september oktober november dezember
    """,
    "jan/jän feb/febr mär/mrz apr mai jun/juni jul/juli aug sep/sept okt nov dez",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "gen feb mar apr mag giu lug ago set/sett ott nov dic",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "jan feb mrt apr mei jun jul aug sep/sept okt nov dec",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar mars/marts april mai/maj juni juli august september oktober november desember",
    "jan feb mar apr maj jun jul aug sep okt nov des",
    """
    tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu \
    heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
    """,
    """
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta \
    heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
    """,
    "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
    """
    styczeń luty marzec kwiecień maj czerwiec \
    lipiec sierpień wrzesień październik listopad grudzień
    """,
    """
    stycznia lutego marca kwietnia maja czerwca \
    lipca sierpnia września października listopada grudnia
    """,
    "sty lut mar kwi maj cze lip sie wrz paź lis gru",
  ]

  static let months: WordTable<Int> = {
    var entries: [(String, Int)] = []
    for row in monthRows {
      for (index, spellings) in WordList.words(row).enumerated() {
        for name in spellings.split(separator: "/") {
          for spelling in withPlain(String(name)) { entries.append((spelling, index + 1)) }
        }
      }
    }
    return WordTable(entries)
  }()

  /// Words that tell of a day by another, in all languages. "ago" is August in three of them, so
  /// "3 days ago" is known by its days.
  static let relative: WordTable<Bool> = {
    let words = """
      today yesterday tomorrow day days week weeks month months hour hours minute minutes just now \
      hoy ayer hace días dias día dia semana semanas mes meses horas hora hoje ontem há mês \
      aujourd hui hier jour jours semaine semaines mois heure heures heute gestern tag tage tagen \
      woche wochen monat monaten stunde stunden oggi ieri giorno giorni settimana settimane ore \
      vandaag gisteren dag dagen weken maand maanden uur geleden idag igår dagar vecka veckor \
      månad månader timmar sedan går dager uke uker måned måneder timer siden dage uge uger \
      tänään eilen päivä päivää viikko viikkoa sitten dziś dzisiaj wczoraj dni temu
      """
    return WordTable(
      WordList.words(words).flatMap { word in withPlain(word).map { ($0, true) } })
  }()

  /// A word, and the same without its accents.
  private static func withPlain(_ word: String) -> [String] {
    word.utf8.allSatisfy { $0 < 0x80 } ? [word] : [word, NameFolding.key(word)]
  }

  /// The bytes of the longest word: longer ones need not be looked up.
  static let longest = max(months.longestKey, relative.longestKey)
}
