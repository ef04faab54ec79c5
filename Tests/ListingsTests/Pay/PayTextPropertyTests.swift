import TestSupport
import Testing

@testable import Listings

/// What holds for every text that can be put together from the pieces of pay texts.
struct PayTextPropertyTests {
  private static let numbers = [
    "1", "20", "45.50", "1,250", "80.000", "95 000", "120", "6,00,000", "1.234,56", "0", "２５",
  ]
  private static let pieces =
    numbers + [
      "$", "€", "£", "kr", "CA$", "USD", "円", "万", "만원", "k", "K", "m", "Lacs", "Tsd.", "TEUR",
      "-", "–", "~", "to", "bis", "à", "a", "y", "und", "between", "zwischen", "entre", "from",
      "ab",
      "up to", "jusqu'à", "以上", "から", "per", "/", "hour", "h", "año", "/an", "p.a.", "annually",
      "monatlich", "+", "%", "(", ")", ":", ",", ".", "|", "bonus", "401(k)", "grade", "plus",
      "13.",
      "brutto", "FTE", "hours", "word", "日本", "\u{202F}", "\u{200B}", "é",
      "#", ",-", "R", "t€", "x",
    ]

  @Test func noTextCrashesOrGivesNegativePay() {
    var random = SeededNumbers(state: 11)
    var reader = PayTextReader()
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "")
          + (Bool.random(using: &random) ? " " : "")
      }.joined()
      let habit = [DecimalHabit.undecided, .dot, .comma].randomElement(using: &random)
      let pay = reader.read(text, habit: habit ?? .undecided, magnitude: text.count % 3 * 2)
      for bound in [pay.floor, pay.ceiling].compactMap({ $0 }) {
        #expect(bound > .zero, "\(text)")
      }
      #expect(pay.isStated || pay.period == nil && pay.currency == nil, "\(text)")
    }
  }

  @Test func cutTextsAreReadAsWell() {
    var random = SeededNumbers(state: 5)
    var reader = PayTextReader()
    let bytes = Array("月給２５万円～３０万円, 35 000 € à 42 k€ – TEUR, Kč, Rs. 4,50,000.–".utf8)
    for _ in 0..<2_000 {
      let low = Int.random(in: 0...bytes.count, using: &random)
      let high = Int.random(in: low...bytes.count, using: &random)
      let text = String(decoding: bytes[low..<high], as: UTF8.self)
      let pay = reader.read(text)
      #expect(pay.floor.map { $0 > .zero } ?? true)
    }
  }

  /// A range written low to high stays in that order, whatever the signs and words around it.
  @Test func lowToHighStaysInOrder() {
    var random = SeededNumbers(state: 7)
    let joints = ["-", " - ", "–", " to ", " bis ", " à ", " ~ ", " a "]
    let shapes: [(String, String, String)] = [
      ("$", "", ""), ("", " €", ""), ("€ ", "", " p.a."), ("", "k", ""), ("", "万円", ""),
      ("£", "", " per hour"), ("", " USD", " annually"), ("R$ ", "", " por mês"), ("", "", ""),
      ("", " kr", "/mån"), ("₹", " Lakhs", " P.A."), ("", "만원", ""),
    ]
    for _ in 0..<4_000 {
      let low = Int.random(in: 15...900, using: &random)
      let high = low + Int.random(in: 1...90, using: &random)
      let (before, behind, end) = shapes.randomElement(using: &random) ?? ("", "", "")
      let joint = joints.randomElement(using: &random) ?? "-"
      let sharesUnit = Bool.random(using: &random)
      let text =
        before + "\(low)" + (sharesUnit ? "" : behind) + joint
        + (sharesUnit ? "" : before) + "\(high)" + behind + end
      let pay = PostedPay(reading: text)
      #expect(pay.shape == .range, "\(text)")
      if let floor = pay.floor, let ceiling = pay.ceiling { #expect(floor < ceiling, "\(text)") }
    }
  }
}
