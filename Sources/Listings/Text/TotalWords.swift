/// The words that stand before sums, averages and counts below a table that people keep by hand, a
/// row for each language: lower case, a hyphen as a space.
enum TotalWords {
  private static let table = WordTable<Bool>(
    words(
      """
      total, totals, subtotal, sub total, grand total, sum, average, averages, avg, mean, median, count,
      lowest, highest, minimum, maximum, min, max, overall, range, total jobs, average pay,
      average salary, median pay, median salary,
      summe, gesamt, insgesamt, gesamtsumme, zwischensumme, durchschnitt, mittelwert, schnitt,
      anzahl, niedrigste, höchste,
      total général, sous total, somme, moyenne, médiane,
      suma, total general, promedio, mediana, recuento, soma, média, totale, subtotale, somma,
      totaal, subtotaal, eindtotaal, som, gemiddelde, mediaan, aantal,
      summa, totalt, genomsnitt, medelvärde, delsumma, gjennomsnitt, gennemsnit, i alt, yhteensä,
      keskiarvo, mediaani, razem, ogółem, średnia,
      celkem, celková suma, průměr, součet, celkom, spolu, súčet, priemer, medián,
      összesen, összeg, átlag, ukupno, prosjek, skupaj, povprečje, vsota
      """))

  /// Those that have a name behind them: "Subtotal Leeds".
  private static let leading = WordTable<Bool>(
    words(
      """
      total, totals, subtotal, sub total, average, mean, median, summe, zwischensumme, gesamt,
      durchschnitt, sous total, moyenne, subtotale, totaal, subtotaal, gemiddelde, celkem, celkom,
      összesen, ukupno, skupaj
      """))

  private static func words(_ list: String) -> [(String, Bool)] {
    WordList.phrases(list).map { ($0, true) }
  }

  /// Whether a trimmed cell is such a word and nothing else: "TOTAL", "Average:".
  static func isTotal(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    let word = withoutColon(bytes, cell)
    guard table.mayHold(anyCase: bytes, word) else { return false }
    return holds(table, bytes, word)
  }

  /// Whether a trimmed cell begins with such a word, and goes on.
  static func beginsWithTotal(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    guard let space = cell.first(where: { bytes[$0] == 0x20 }) else { return false }
    return holds(leading, bytes, withoutColon(bytes, cell.lowerBound..<space))
  }

  private static func withoutColon(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Range<Int> {
    guard let last = cell.last, bytes[last] == UInt8(ascii: ":") else { return cell }
    return trimmed(bytes, cell.lowerBound..<last)
  }

  private static func holds(
    _ table: WordTable<Bool>, _ bytes: Span<UInt8>, _ word: Range<Int>
  ) -> Bool {
    let lower = Array(String(decoding: word.map { bytes[$0] }, as: UTF8.self).lowercased().utf8)
    return table.value(spaced: lower.span, 0..<lower.count) != nil
  }
}
