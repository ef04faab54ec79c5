import Testing

@testable import Listings

/// Cells of a period column, which name a span of time alone.
struct UnitCellTests {
  private func period(_ cell: String) -> PayPeriod? {
    let bytes = Array(cell.utf8)
    return UnitCell.period(bytes.span, 0..<bytes.count)
  }

  static let cells: [(period: PayPeriod, cells: String)] = [
    (.year, "an|par an|/an|/ an|AN|ans|par année|annuel|pro Jahr|im Jahr|/Jahr|por año|al año|año"),
    (
      .year, "p.a.|ao ano|por ano|all'anno|l'anno|per jaar|rocznie|w skali roku|na rok|yearly|/year"
    ),
    (.month, "par mois|/mois|mensuel|im Monat|pro Monat|je Monat|al mes|por mes|ao mês|por mês"),
    (.month, "al mese|mensile|per maand|w miesiącu|miesięcznie|za miesiąc|/month|month"),
    (.week, "par semaine|pro Woche|por semana|w tygodniu|a settimana|/week"),
    (.day, "par jour|/jour|pro Tag|am Tag|por día|al giorno|/day"),
    (.hour, "de l'heure|à l'heure|par heure|/heure|pro Stunde|je Stunde|por hora|all'ora"),
    (.hour, "na godzinę|/h|/ hr|za godzinę|per uur"),
    (.hour, "hodinová|za hodinu|/hod|óránként|/óra|pe oră|na uro|sat"),
    (.hour, "Std.|hod.|godz.|/Std."),
    (.month, "mtl.|mies.|měs."),
    (.day, "denne|denní|naponta|na dan"),
    (.week, "týdně|týždenná|hetente|heti"),
    (.month, "měsíčně|měsíční|mesačne|/měsíc|havonta|havi|hó|lunar|pe lună|mjesečno"),
    (.year, "ročně|ročná|na rok|évente|éves|pe an|godišnje|letno"),
  ]

  @Test(arguments: cells)
  func aSpanOfTimeIsRead(_ row: (period: PayPeriod, cells: String)) {
    for cell in row.cells.split(separator: "|") {
      #expect(period(String(cell)) == row.period, "\(cell)")
    }
  }

  /// A bare "J" is a day in French and a year in German.
  @Test(
    arguments: [
      "j", "J", "", "/", "//", "an hour ago", "par", "per", "fixed", "1", "la", "am", "m.",
      ".", "/.",
    ])
  func anythingElseIsNone(cell: String) {
    #expect(period(cell) == nil)
  }
}
