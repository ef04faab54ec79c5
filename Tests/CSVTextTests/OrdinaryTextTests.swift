import TestSupport
import Testing

@testable import CSVText

/// What is ordinary is what a survey of the whole finds nothing unusual in.
struct OrdinaryTextTests {
  private static func isHeld(_ text: [UInt8]) -> Bool { OrdinaryText.isHeld(by: text.span) }

  @Test(arguments: ["", "a", "a,b\n", "a\r\nb", "<< <<<<<<< \n", "\n<<<<<<<\n", "é\n"])
  func mostTextIs(_ text: String) {
    #expect(Self.isHeld(Array(text.utf8)))
  }

  @Test(arguments: ["\0", "a\0", "a\rb", "a\r", "\r\r\n", "<<<<<<< a\n", "a\r\n<<<<<<< \n"])
  func someTextIsNot(_ text: String) {
    #expect(!Self.isHeld(Array(text.utf8)))
  }

  /// Wherever a fault stands, at the seams of what is looked at in one go as well.
  @Test func aFaultIsFoundAnywhere() {
    for place in Array(16_300..<16_500) + [1, 40_000] {
      for fault in ["\0", "\rx", "\n<<<<<<< "] {
        var text = Array(repeating: UInt8(ascii: "x"), count: 40_010)
        text.replaceSubrange(place..<min(place + fault.utf8.count, text.count), with: fault.utf8)
        #expect(!Self.isHeld(text), "\(place)")
      }
    }
  }

  @Test func aSurveyAgrees() throws {
    var numbers = SeededNumbers(state: 9)
    let parts = ["x", ",", "\n", "\r\n", "<<<<<<< ", "<", "=======\n", "\"", "é", "\r", "\0"]
    var held = 0
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        // What is ordinary more often than not.
        parts[Int.random(in: 0..<(Bool.random(using: &numbers) ? 4 : parts.count), using: &numbers)]
      }
      let bytes = Array(text.joined().utf8)
      let survey = try SurveyedSource(surveying: MemoryByteSource(bytes)).survey
      #expect(Self.isHeld(bytes) == survey.isOrdinary, "\(text)")
      held += Self.isHeld(bytes) ? 1 : 0
    }
    #expect((1000...4500).contains(held))
  }

  @Test func recordsThatAreNoUTF8AreNotOrdinary() throws {
    let texts: [(bytes: [UInt8], isOrdinary: Bool)] = [
      ([0x61, 0x0A], true), ([0x61, 0xE9, 0x0A], false),
    ]
    for (bytes, isOrdinary) in texts {
      var reader = BatchReader(
        source: MemoryByteSource(bytes), survey: try Self.survey, batchSize: 100)
      let batch = try #require(try reader.next())
      let table = try RecordTable(parsing: batch)
      #expect(OrdinaryText.isHeld(by: table, from: batch) == isOrdinary)
    }
  }

  /// Of a text that is UTF-8, as what comes later may not be.
  private static var survey: TextSurvey {
    get throws { try SurveyedSource(surveying: MemoryByteSource("a\nb\n")).survey }
  }
}
