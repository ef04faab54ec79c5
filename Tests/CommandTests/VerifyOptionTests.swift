import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import payspread

/// Workbooks are made again with the options that they state.
struct VerifyOptionTests {
  private let books: VerifyBooks

  init() throws {
    books = try VerifyBooks()
    let files = [
      "levels.csv": "employer,pattern,level,rank\n*,*Editor*,E,1\n",
      "employers.csv": "pattern,employer\nHalv*,Halvorsen Pictures\n",
      "columns.csv": "column,field\nSalary,pay_text\n",
      "topics.csv": "topic,phrase\ncutting,editor\n",
      "corrections.csv": "listing_id,field,value,reason\nA1,title,Editor,a typo\n",
      "rates.csv": "currency,rate,date,source\nEUR,1.085,2026-01-05,a bank\n",
      "baselines.csv": "name,kind,relation,amount,period,currency,population,date,source\n"
        + "average,mean,<,30000,year,USD,,,a paper\n",
      "claims.csv": "id,claim,measure,where,relation,value,baseline,tolerance_pct,source\n"
        + "C1,x,floor_min,,>=,3,average,,\nC2,y,listings,topics=cutting,=,3,,,\n",
      "january.csv": "Job ID,Employer,Title,Salary\nA1,Halvorsen,Senior Editor,\"$80,000\"\n",
    ]
    for (name, text) in files { try books.workdir.write(text, to: name) }
  }

  static let options: [[String]] = [
    ["--by", "employer,level", "--min-listings", "2", "--percentiles", "10,90", "--sensitivity"],
    ["--by=Date Posted", "--keep", "Date Posted", "--reposts", "count"],
    ["--weight", "positions", "--hours-per-year", "1950.5", "--weeks-per-year", "50"],
    ["--currency", "eur", "--period", "month", "--days-per-year", "250", "--decimal", "."],
    ["--levels", "levels.csv", "--employers", "employers.csv", "--columns", "columns.csv"],
    ["--topics", "topics.csv", "--corrections", "corrections.csv", "--by", "topics"],
    ["--baselines", "baselines.csv", "--rates", "rates.csv", "--profile", "publication"],
    ["--claims", "claims.csv"],
    ["--claims", "claims.csv", "--profile", "publication", "--previous", "january.csv"],
    ["--where", "title~editor&employer=Lantern \\& Co", "--since", "2024-01-01"],
    ["--until", "2024-02-10", "--encoding", "utf-8", "--delimiter", ",", "--date-order", "ymd"],
    ["--confidential", "It's \"ours\" – $1; -x", "--live-limit", "0"],
    ["--confidential=--force", "--redact", "employer,source_url", "--redact", "pay_text"],
    ["--redact", "source_file", "--previous", "january.csv", "--claims", "claims.csv"],
  ]

  @Test(arguments: options)
  func optionsAreReadBack(_ options: [String]) async throws {
    try await books.make(["jobs.csv"] + options, epoch: "1700000000")
    // The name that is left out is not known any more.
    let named = options.contains("source_file") ? ["--settings", "january.csv"] : []
    let run = try await books.verify(["jobs.csv"] + named)
    #expect(run.status == .exit(0), "\(run.output)\n\(run.messages)")
  }

  /// An option that is not stated would make another workbook.
  @Test func everyOptionIsStated() throws {
    let help = WorkbookCommand.helpMessage(columns: 1000)
    let names = Set(help.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
      .subtracting(["--output", "--force", "--quiet", "--color", "--help", "--version"])
    let values = [
      "--period": "hour", "--weight": "positions", "--reposts": "count", "--decimal": ",",
      "--profile": "publication", "--redact": "title", "--encoding": "utf-16", "--delimiter": ";",
      "--date-order": "dmy", "--since": "2024-01-01", "--until": "2024-01-02", "--currency": "EUR",
    ]
    let words = names.sorted().flatMap { name in
      name == "--sensitivity" ? [name] : [name, values[name] ?? "7"]
    }
    let command = try WorkbookCommand.parse(["in/jobs.csv", "-o", "x.xlsx"] + words)
    let line = try command.statedLine(date: 5)
    #expect(line.hasPrefix("SOURCE_DATE_EPOCH=5 payspread workbook jobs.csv "))
    let stated = Set(try #require(CommandLineText.words(line)).filter { $0.hasPrefix("--") })
    #expect(names.count > 25)
    #expect(names.symmetricDifference(stated) == [])
  }

  static let lines: [[String]] = [
    ["a", "b c", "it's", "", "\"x\"", "$HOME", "größe", "a\\b", "'"], [], ["--a=b,c", "+1", "-"],
  ]

  @Test(arguments: lines)
  func quotedWordsAreReadBack(_ words: [String]) {
    #expect(CommandLineText.words(CommandLineText.joined(words)) == words)
  }

  @Test func anUnclosedQuoteIsNoLine() {
    #expect(CommandLineText.words("a 'b") == nil)
    #expect(CommandLineText.words("a\\") == nil)
  }

  @Test func whatIsLeftOutStandsInNoCondition() async throws {
    let condition = "employer=Halvorsen"
    try await books.make(["jobs.csv", "--redact", "employer", "--where", condition])
    let parts = try PackageParts(path: books.workdir.file("book.xlsx").path)
    #expect(!parts.text(VerifyBooks.texts).contains("Halvorsen"))
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(64))
    #expect(run.messages.contains("it does not say its --where"))
    let told = try await books.verify(["jobs.csv", "--where", condition])
    #expect(told.status == .exit(0), "\(told.output)\(told.messages)")
    let other = try await books.verify(["jobs.csv", "--where", "employer=Lantern \\& Co"])
    #expect(other.status == .exit(1))
  }

  @Test func daysThatAreLeftOutAreNotSaid() async throws {
    let days = ["--since", "2024-01-20", "--until", "2024-02-28"]
    try await books.make(["jobs.csv", "--redact", "posted_on"] + days)
    let parts = try PackageParts(path: books.workdir.file("book.xlsx").path)
    #expect(!parts.text(VerifyBooks.texts).contains("2024-0"))
    let run = try await books.verify(["jobs.csv", "--since", "2024-01-20"])
    #expect(run.status == .exit(64))
    #expect(run.messages.contains("it does not say its --until"))
    let told = try await books.verify(["jobs.csv"] + days)
    #expect(told.status == .exit(0), "\(told.output)\(told.messages)")
  }

  @Test func settingsAreLookedForAndNamed() async throws {
    try await books.make(["jobs.csv", "--levels", "levels.csv"])
    let levels = try #require(try books.workdir.files()["levels.csv"])
    try FileManager.default.removeItem(at: books.workdir.file("levels.csv"))
    let missing = try await books.verify(["jobs.csv"])
    #expect(missing.status == .exit(66))
    #expect(missing.messages.contains("made with --levels levels.csv, and there is no such file"))
    try books.workdir.write("employer,pattern,level,rank\n", to: "mail/new.csv")
    let changed = try await books.verify(["jobs.csv", "--settings", "mail/new.csv"])
    #expect(changed.status == .exit(66))
    #expect(
      changed.messages.contains(
        "made with --levels levels.csv, but mail/new.csv has another name and other content"))
    try books.workdir.write(levels, to: "mail/levels (1).csv")
    let found = try await books.verify(["jobs.csv", "--settings", "mail/levels (1).csv"])
    #expect(found.status == .exit(0), "\(found.output)")
    try books.workdir.write("employer,pattern,level,rank\n*,*Grip*,E,1\n", to: "levels.csv")
    let other = try await books.verify(["jobs.csv"])
    #expect(other.status == .exit(1))
    #expect(other.output.hasPrefix("levels.csv (levels) is another file than the one "))
  }

  /// The workbook comes from somebody else: it may not say where anything is written or read.
  @Test func aCommandLineThatWasEditedWritesNothing() async throws {
    try await books.make(["jobs.csv"])
    try books.edit(
      VerifyBooks.texts, "payspread workbook jobs.csv",
      "payspread workbook jobs.csv -o evil.xlsx --force")
    let before = try Set(books.workdir.files().keys)
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(1))
    #expect(run.output.hasPrefix("Method!C"))
    #expect(try Set(books.workdir.files().keys) == before)
    try books.edit(VerifyBooks.texts, "-o evil.xlsx --force", "--levels ../../secret.csv")
    let reading = try await books.verify(["jobs.csv"])
    #expect(reading.status == .exit(66))
    #expect(reading.messages.contains("--levels secret.csv"))
    try books.edit(VerifyBooks.texts, "--levels ../../secret.csv", "--frobnicate")
    let unknown = try await books.verify(["jobs.csv"])
    #expect(unknown.status == .exit(65))
    for (old, new, reason) in [
      (
        "payspread workbook jobs.csv --frobnicate", "payspread workbook 'jobs",
        "a quote is not closed"
      ),
      (
        "payspread workbook 'jobs", "other payspread workbook jobs.csv",
        "it is none of this program"
      ),
    ] {
      try books.edit(VerifyBooks.texts, old, new)
      let other = try await books.verify(["jobs.csv"])
      #expect(other.status == .exit(65))
      #expect(other.output.isEmpty)
      #expect(
        other.messages == """
          book.xlsx: the command line on its sheet Method cannot be read: \(reason)
            It may have been edited, or be of another version of payspread.

          """)
    }
  }
}
