import TestSupport
import Testing

struct ShellLineTests {
  @Test(arguments: [
    ("payspread spread jobs.csv", ["payspread", "spread", "jobs.csv"]),
    ("  a \t b\n", ["a", "b"]),
    ("a 'b c' \"d e\"f", ["a", "b c", "d ef"]),
    (#"a '\' "\"" \' b\ c"#, ["a", #"\"#, "\"", "'", "b c"]),
    ("a '' \"\"", ["a", "", ""]),
    ("a '<' b=c", ["a", "<", "b=c"]),
    ("", []),
  ])
  func wordsAreCutAsAShellDoes(_ line: String, _ words: [String]) throws {
    let shellLine = try ShellLine(line)
    #expect(shellLine.words == words)
    #expect(shellLine.standardInput == nil)
    #expect(shellLine.environment.isEmpty)
  }

  @Test func settingsAndStandardInput() throws {
    let shellLine = try ShellLine("TZ=Asia/Tokyo NAME='a b' payspread spread - < jobs.csv")
    #expect(shellLine.environment == ["TZ": "Asia/Tokyo", "NAME": "a b"])
    #expect(shellLine.words == ["payspread", "spread", "-"])
    #expect(shellLine.standardInput == "jobs.csv")
  }

  @Test(arguments: ["a 'b", "a \"b", #"a \"#, "a <"])
  func whatNeverEndsIsMalformed(_ line: String) {
    #expect(throws: ShellLine.Malformed(line: line)) { try ShellLine(line) }
  }
}
