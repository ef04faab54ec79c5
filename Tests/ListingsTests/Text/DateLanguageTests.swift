import Testing

@testable import Listings

/// Names of months in many languages, orders decided by the column, serial numbers.
struct DateLanguageTests {
  private static func read(
    _ cell: String, _ order: DateOrder? = nil, serials: Bool = false
  ) -> String {
    let bytes = Array(cell.utf8)
    switch DateReader.read(bytes.span, 0..<bytes.count, order: order, serials: serials) {
    case .none: return "none"
    case .date(let date): return date.description
    case .ambiguous: return "ambiguous"
    }
  }

  static let months: [(language: String, names: String)] = [
    (
      "English",
      "January February March April May June July August September October November December"
    ),
    ("English, short", "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    (
      "Polish",
      """
      stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października \
      listopada grudnia
      """
    ),
    (
      "Spanish",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    ("Spanish, short", "ene feb mar abr may jun jul ago sept oct nov dic"),
    (
      "Portuguese",
      "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    ("Portuguese, short", "jan fev mar abr mai jun jul ago set out nov dez"),
    (
      "French",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    ("French, short", "janv févr mars avr mai juin juil août sept oct nov déc"),
    (
      "German", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    ),
    ("German, short", "Jän Febr Mrz Apr Mai Jun Jul Aug Sept Okt Nov Dez"),
    (
      "Italian",
      """
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre \
      dicembre
      """
    ),
    ("Italian, short", "gen feb mar apr mag giu lug ago set ott nov dic"),
    (
      "Dutch",
      "januari februari maart april mei juni juli augustus september oktober november december"
    ),
    ("Dutch, short", "jan feb mrt apr mei jun jul aug sep okt nov dec"),
    (
      "Swedish",
      "januari februari mars april maj juni juli augusti september oktober november december"
    ),
    (
      "Norwegian",
      "januar februar mars april mai juni juli august september oktober november desember"
    ),
    (
      "Danish",
      "januar februar marts april maj juni juli august september oktober november december"
    ),
    (
      "Finnish",
      """
      tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta \
      syyskuuta lokakuuta marraskuuta joulukuuta
      """
    ),
    ("without accents", "janv fevr marco avr mai juin juil aout sept oct nov dec"),
    (
      "in capitals",
      "JANVIER FÉVRIER MÄRZ AVRIL MAI JUIN JUILLET AOÛT SEPTEMBRE OCTOBRE NOVEMBRE DÉCEMBRE"
    ),
  ]

  @Test(arguments: months)
  func monthsAreKnownInEveryLanguage(language: String, names: String) {
    let names = names.split(separator: " ")
    #expect(names.count == 12)
    for (index, name) in names.enumerated() {
      let date = CalendarDate(year: 2024, month: index + 1, day: 9)?.description ?? ""
      for cell in ["9 \(name) 2024", "9. \(name). 2024", "9 de \(name) de 2024", "\(name) 9, 2024"]
      {
        #expect(Self.read(cell) == date, "\(cell)")
      }
    }
  }

  static let texts: [(cell: String, date: String)] = [
    ("24 juin 2011", "2011-06-24"), ("24. Juni 2011", "2011-06-24"),
    ("24 de junio de 2011", "2011-06-24"), ("1er janvier 2024", "2024-01-01"),
    ("den 3 maj 2024", "2024-05-03"), ("3. toukokuuta 2024", "2024-05-03"),
    ("mar. 10 mai 2024", "2024-05-10"), ("martes 12 de marzo de 2024", "2024-03-12"),
    ("Fr., 10. Mai 2024", "2024-05-10"), ("Monday, June 3, 2024", "2024-06-03"),
    ("Posted 10 May 2024", "2024-05-10"), ("Posted: 2024-05-10", "2024-05-10"),
    ("Posted on May 10th, 2024 at 5:30 PM", "2024-05-10"), ("10:30, 10 May 2024", "2024-05-10"),
    ("Publié le 24 juin 2011 à 10h30", "2011-06-24"), ("10h30 24 juin 2011", "2011-06-24"),
    ("2024年5月10日", "2024-05-10"), ("2024. 5. 10.", "2024-05-10"), ("2024年5月", "ambiguous"),
    ("10 May 24", "2024-05-10"), ("May 10, 99", "1999-05-10"), ("1-Jan-70", "1970-01-01"),
    ("31-Dec-69", "2069-12-31"), ("20230725101112", "2023-07-25"),
    ("2024-05-30T23:30:00-08:00", "2024-05-30"), ("2024-05-30T00:00Z", "2024-05-30"),
    ("Posted 10 May", "ambiguous"), ("10 May", "ambiguous"), ("5月10日", "ambiguous"),
    ("10. Mai", "ambiguous"), ("May 2024", "ambiguous"), ("10 May 10:30", "ambiguous"),
    ("3 days ago", "ambiguous"), ("yesterday", "ambiguous"), ("Yesterday", "ambiguous"),
    ("hace 3 días", "ambiguous"), ("il y a 2 jours", "ambiguous"), ("vor 3 Tagen", "ambiguous"),
    ("heute", "ambiguous"), ("idag", "ambiguous"), ("Just posted", "ambiguous"),
    ("open until filled", "none"), ("ASAP", "none"), ("45132", "ambiguous"),
    ("13/13/23", "ambiguous"), ("99/12/31", "1999-12-31"), ("25-07-23", "ambiguous"),
    ("25/07/23", "2023-07-25"), ("10.5.24", "ambiguous"), ("31 June 2024", "ambiguous"),
    ("42-12 28th Street", "ambiguous"), ("28 Water St 10/12", "ambiguous"),
  ]

  @Test(arguments: texts)
  func textsAreReadWhereTheYearIsStated(cell: String, date: String) {
    #expect(Self.read(cell) == date)
  }

  static let ordered: [(cell: String, dates: String)] = [
    // In year-month-day, month-day-year, day-month-year.
    ("05/06/2023", "ambiguous 2023-05-06 2023-06-05"),
    ("10.5.24", "ambiguous 2024-10-05 2024-05-10"),
    ("10-05-24", "2010-05-24 2024-10-05 2024-05-10"),
    ("5/5/23", "2023-05-05 2023-05-05 2023-05-05"),
    ("07/25/2023", "2023-07-25 2023-07-25 2023-07-25"),
    ("25-07-23", "2025-07-23 ambiguous 2023-07-25"),
    ("2023-05-06", "2023-05-06 2023-05-06 2023-05-06"),
    ("6 May 2023", "2023-05-06 2023-05-06 2023-05-06"),
    ("13/13/2023", "ambiguous ambiguous ambiguous"),
    ("yesterday", "ambiguous ambiguous ambiguous"),
  ]

  @Test(arguments: ordered)
  func theOrderDecides(cell: String, dates: String) {
    #expect(DateOrder.allCases.map { Self.read(cell, $0) }.joined(separator: " ") == dates)
  }

  static let serials: [(cell: String, date: String)] = [
    ("45132", "2023-07-25"), ("45132.5", "2023-07-25"), ("45132,75", "2023-07-25"),
    ("25569", "1970-01-01"), ("20000", "1954-10-03"), ("60000", "2064-04-08"),
    ("19999", "ambiguous"), ("60001", "ambiguous"), ("45132.5x", "ambiguous"),
    ("2023-07-25", "2023-07-25"), ("451320", "ambiguous"),
  ]

  @Test(arguments: serials)
  func serialNumbersAreDaysWhereTheColumnSaysSo(cell: String, date: String) {
    #expect(Self.read(cell, serials: true) == date)
  }

  @Test func ordersHaveNames() {
    for order in DateOrder.allCases { #expect(DateOrder(name: order.name) == order) }
    #expect(DateOrder(name: "DMY") == .dmy)
    #expect(DateOrder(name: "ydm") == nil)
  }

  static let columns: [(cells: String, order: String)] = [
    ("05/06/2023|25/07/2023", "dmy"), ("05/06/2023|07/25/2023", "mdy"),
    ("05/06/2023|06/05/2023", "- undecided"),
    ("25/07/2023|07/25/2023|05/06/2023", "- both undecided"),
    ("2023-07-25|2023-05-06", "-"), ("24 juin 2011|May 5, 2024", "-"), ("05/05/2023", "-"),
    ("10.5.24|24.5.24", "dmy"), ("99/12/31|01/02/03", "ymd"), ("n.a.|later", "-"),
  ]

  @Test(arguments: columns)
  func columnsDecideTheOrder(cells: String, order: String) {
    var evidence = DateEvidence()
    for cell in cells.split(separator: "|") {
      let bytes = Array(cell.utf8)
      evidence.add(bytes.span, 0..<bytes.count)
    }
    let says = [
      evidence.order?.name ?? "-", evidence.isContradictory ? "both" : nil,
      evidence.isUndecided ? "undecided" : nil,
    ]
    #expect(says.compactMap { $0 }.joined(separator: " ") == order)
  }
}
