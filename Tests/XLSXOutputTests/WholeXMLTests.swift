import Testing

@testable import XLSXOutput

@Suite struct WholeXMLTests {
  static let cases: [(text: String, isWhole: Bool)] = [
    ("<?xml version=\"1.0\"?>\n<sst><si/></sst>", true),
    ("<?xml version=\"1.0\"?>\n<a:theme xmlns:a=\"x\"><b></b></a:theme>\n", true),
    ("<sst count=\"0\"/>", true),
    ("<sst></sst>", true),
    ("", false), ("\n", false), ("<?xml version=\"1.0\"?>", false), ("<", false),
    ("<sst><si/></sst", false), ("<sst><si/>", false), ("<sst><si/></si></ss", false),
    ("<sst><sst2></sst2>", false), ("<sst", false), ("<sst>", false),
  ]

  @Test(arguments: cases)
  func theEndIsThere(_ text: String, _ isWhole: Bool) {
    #expect(WholeXML.isWhole(Array(text.utf8)) == isWhole)
  }
}
