import CSVText
import Testing

@testable import Listings

/// Rows of settings files that no listing meets are told, the same however the listings are read.
struct UnmetRuleTests {
  private static let board =
    "Company,Title,Salary,Description\n"
    + (1...40).map { row in
      row == 37
        ? "\"Netflix, Inc.\",Story Lead,\"$90,000\",Uses generative tools"
        : "Studio \(row % 7),Grip \(row),\"$50,000\",Moves things"
    }.joined(separator: "\n")

  private func settings(
    levels: String = "", employers: String = "", topics: String = ""
  ) throws -> ReadingSettings {
    var all = ReadingSettings()
    all.levels = try LevelRules(
      ListingsTests.settings(
        "employer,pattern,level,rank\n" + levels, name: "levels.csv", columns: LevelRules.columns))
    all.employers = try EmployerMap(
      ListingsTests.settings(
        "pattern,employer\n" + employers, name: "employers.csv", columns: EmployerMap.columns))
    all.topics = try Topics(
      ListingsTests.settings(
        "topic,phrase\n" + topics, name: "topics.csv", columns: Topics.columns))
    return all
  }

  private func unmet(
    _ settings: ReadingSettings, workers: Int = 1, batchSize: Int = 1 << 20,
    _ text: String = board
  ) throws -> [UnmetRule] {
    var settings = settings
    settings.workers = workers
    let input = ListingInput(name: "jobs.csv", source: MemoryByteSource(Array(text.utf8)))
    var reader = try ListingReader([input], settings: settings, batchSize: batchSize)
    while try reader.next() != nil {}
    return reader.unmetRules
  }

  @Test(arguments: [1, 2, 3, 8], [1, 500, 1 << 20])
  func anyWayOfReadingFindsTheSame(workers: Int, batchSize: Int) throws {
    let found = try unmet(
      settings(
        levels: ",Story Lead,L6,6\nNetflx Inc.,Grip,L2,2\nStudio 3,Lead,L5,5\n,Grip 3,L1,1",
        employers: "netflix*,Netflix\nStdio 3,Studio\n\"netflix, i*\",Netflix",
        topics: "g,generative tools\ng,generative video"),
      workers: workers, batchSize: batchSize)
    #expect(
      found.map { "\($0.file):\($0.row): \($0.problem)" } == [
        "levels.csv:3: no listing has the employer \"Netflx Inc.\" as posted. "
          + "Did you mean \"Netflix, Inc.\"?",
        "levels.csv:4: \"Lead\" gave no listing its level: no title and no level has it, "
          + "or a row above comes first",
        "employers.csv:3: no listing has the employer \"Stdio 3\". Did you mean \"Studio 3\"?",
        "employers.csv:4: a row above takes every employer that \"netflix, i*\" fits; "
          + "the first that fits counts",
        "topics.csv:3: no listing has the phrase \"generative video\"",
      ])
  }

  @Test func aRowThatIsMetIsNotTold() throws {
    let found = try unmet(
      settings(
        levels: "\"Netflix, Inc.\",Story Lead,L6,6\n,,L6,6\nStudio 1,Grip*,L1,1",
        employers: "Studio 1,Studio 1", topics: "g,GENERATIVE-tools"))
    #expect(found.isEmpty)
  }

  /// A row without a pattern gives a level its rank; no listing may have that level.
  @Test(arguments: [1, 3], [1, 1 << 20])
  func aRankOfALevelThatNobodyHasIsTold(workers: Int, batchSize: Int) throws {
    let found = try unmet(
      settings(levels: ",,Senoir,4\n,Story Lead,L6,6\n,,L6,6\n,Nowhere,L7,7\n,,L7,7"),
      workers: workers, batchSize: batchSize,
      Self.board + "\nStudio 1,Senior Grip,\"$60,000\",Moves things\n")
    #expect(
      found.map { "\($0.row): \($0.problem)" } == [
        "2: no listing has the level \"Senoir\", which gets its rank here. "
          + "Did you mean \"Senior\"?",
        "5: \"Nowhere\" gave no listing its level: no title and no level has it, "
          + "or a row above comes first",
        "6: no listing has the level \"L7\", which gets its rank here",
      ])
  }

  /// A wildcard gets no suggestion: what it was to fit cannot be told from its letters.
  @Test func aPatternWithAWildcardGetsNoSuggestion() throws {
    let found = try unmet(settings(employers: "Stdio 3*,Studio"))
    #expect(found.map(\.problem) == ["no listing has the employer \"Stdio 3*\""])
  }

  @Test func aLevelThatACorrectionGivesIsMet() throws {
    var all = try settings(levels: ",,L9,9")
    all.corrections = try Corrections(
      ListingsTests.settings(
        "listing_id,field,value,reason\n7,level,L9,by hand\n", name: "corrections.csv",
        columns: Corrections.columns), options: NormalizerOptions())
    #expect(try unmet(all, "Id,Title,Salary\n7,Grip,\"$50,000\"\n").isEmpty)
    #expect(try unmet(all, "Id,Title,Salary\n8,Grip,\"$50,000\"\n").map(\.kind).contains(.levels))
  }

  /// Clean listings have their names and topics from the run before.
  @Test func whatCleanListingsHadBeforeIsNotTold() throws {
    let input = ListingInput(name: "jobs.csv", source: MemoryByteSource(Array(Self.board.utf8)))
    let all = try settings(
      levels: ",Nowhere,L9,9", employers: "\"Netflix, Inc.\",Netflix\nStdio,Studio",
      topics: "g,nowhere")
    var writer = CSVWriter()
    var reader = try ListingReader([input], settings: all)
    let format = ListingCSV(extraFields: reader.extraFields)
    format.appendHeader(to: &writer)
    while let batch = try reader.next() { format.append(batch, to: &writer) }
    #expect(reader.unmetRules.map(\.kind) == [.levels, .employers, .topics])
    var again = all
    let clean = String(decoding: writer.bytes, as: UTF8.self)
    #expect(try unmet(again, clean).map(\.row) == [3])
    again.appliesLevelsAnew = true
    #expect(try unmet(again, clean).map(\.kind) == [.levels, .employers])
  }

  @Test func whatOneOfTwoRunsMeetsIsMet() throws {
    let settings = try settings(levels: ",Story Lead,L6,6\n,Nowhere,L9,9\n,Head of Story,L7,7")
    let first = try unmet(settings)
    let second = try unmet(settings, "Title,Salary\nHead of Story,\"$1,000\"\n")
    #expect(first.map(\.row) == [3, 4])
    #expect(second.map(\.row) == [2, 3])
    #expect(UnmetRule.unmet(by: first, and: second).map(\.row) == [3])
    #expect(UnmetRule.unmet(by: [], and: second).isEmpty)
  }
}
