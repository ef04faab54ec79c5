import Testing

@testable import payspread

/// Where colours are shown.
struct InkTests {
  @Test(
    arguments: [
      (.always, ["NO_COLOR": "1"], true), (.never, ["TERM": "xterm"], false),
      // No test has a terminal of its own.
      (.auto, ["TERM": "xterm"], false),
    ] as [(ColorChoice, [String: String], Bool)])
  func theOptionDecides(_ choice: ColorChoice, environment: [String: String], isAllowed: Bool) {
    #expect(choice.allows(-1) { environment[$0] } == isAllowed)
  }

  @Test func wordsStayWords() {
    #expect(Ink.plain(.red, "refused:") == "refused:")
    #expect(Ink(isColored: true)(.red, "refused:") == "\u{1B}[31mrefused:\u{1B}[0m")
    #expect(Ink(isColored: true)(.bold, "") == "")
  }
}
