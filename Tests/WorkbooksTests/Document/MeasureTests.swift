import Testing
import Workbooks

@Suite struct MeasureTests {
  @Test(arguments: [
    ("", 0.0), ("abd", 3), ("sky", 2.55), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ａ", 2), ("한글", 4),
    ("💰", 2),
    ("👩‍💻", 2), ("🇪🇺", 2), ("a\nabde\nb", 4), ("ill", 1.5), ("MW", 3), ("AB", 2.4), ("a\r\nbd", 2),
    ("\u{200B}", 0), ("–", 1),
  ])
  func aTextHasAWidth(_ text: String, _ width: Double) {
    #expect(abs(TextMeasure.width(text) - width) < 1e-9)
    #expect(abs(TextMeasure.width(text, isBold: true) - width * 1.1) < 1e-9)
  }

  @Test(arguments: [
    (0.0, 0, true, 1.0), (999, 0, true, 3), (1000, 0, true, 5), (1000, 0, false, 4),
    (900_000, 2, true, 10), (-900_000, 2, true, 11), (999.99, 0, true, 5), (0.25, 4, true, 6),
    (1_234_567, 0, true, 9), (.nan, 0, true, 0),
  ])
  func aNumberHasAWidth(_ number: Double, _ decimals: Int, _ isGrouped: Bool, _ width: Double) {
    #expect(TextMeasure.width(number, decimals: decimals, isGrouped: isGrouped) == width)
  }

  @Test(arguments: [
    ("", 10.0, 1), ("one", 10, 1), ("one zwo drei", 7, 2), ("one six nine", 4, 3),
    ("abcdeabcde", 5, 2), ("abcdeabcdea", 5, 3), ("a\nb\n\nc", 10, 4), ("ab cdecdecde", 5, 3),
    ("日本語", 4, 2), ("abcd", 0, 4), ("aaa aaa", 6.5, 1), ("aaa aaa", 6.4, 2),
  ])
  func aWrappedTextHasLines(_ text: String, _ width: Double, _ lines: Int) {
    #expect(TextMeasure.lines(text, width: width) == lines)
  }

  @Test func boldTextWrapsEarlier() {
    #expect(TextMeasure.lines("one six", width: 6) == 1)
    #expect(TextMeasure.lines("one six", width: 6, isBold: true) == 2)
  }

  @Test(arguments: [(0, 11.0, 15.0), (1, 11, 15), (3, 11, 45), (1, 16, 22), (100, 11, 409)])
  func aRowHasAHeight(_ lines: Int, _ fontSize: Double, _ height: Double) {
    #expect(TextMeasure.rowHeight(lines: lines, fontSize: fontSize) == height)
  }

  @Test func aColumnFitsWhatIsInIt() {
    var fitted = FittedWidth(minimum: 6, maximum: 20)
    #expect(fitted.width == 6)
    fitted.include("000000000000")
    #expect(fitted.width == 13)
    fitted.include(1_234_567.5, decimals: 2)
    #expect(fitted.width == 13)
    fitted.include(-12_345_678.5, decimals: 2)
    #expect(fitted.width == 15)
    fitted.include(String(repeating: "x", count: 100))
    #expect(fitted.width == 20)
  }

  @Test func anIndentedTextHasRoomForItsIndentation() {
    var (plain, indented) = (FittedWidth(), FittedWidth())
    plain.include("pay_one_sided")
    indented.include("pay_one_sided", indent: 1)
    // Three spaces of Calibri are 1.34 of its digits.
    #expect(indented.width - plain.width >= 1.34)
    indented.include("", indent: 15)
    #expect(indented.width < 15)
  }

  @Test func aHeaderHasRoomForItsButton() {
    let plain = FittedWidth(header: "Employer name").width
    #expect(FittedWidth(header: "Employer name", hasFilter: true).width > plain + 2)
  }
}
