import TestSupport
import Testing

@Suite struct TestPatienceTests {
  @Test(
    arguments: [
      (nil, 30), ("1", 30), ("10", 300), ("0", 30), ("-2", 30), ("", 30), ("long", 30),
    ] as [(String?, Int)])
  func theLimitIsLongerWhereTheEnvironmentSaysSo(_ word: String?, _ seconds: Int) {
    #expect(TestPatience(word).limit(.seconds(30)) == .seconds(seconds))
  }
}
