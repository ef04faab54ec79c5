#if canImport(Glibc)
  import Foundation
  import Glibc
  import TestSupport
  import Testing

  /// What a person at a terminal sees while a command works.
  struct TerminalTests {
    private let workdir: Workdir
    private var runner: CommandRunner

    init() throws {
      workdir = try Workdir()
      runner = try CommandRunner(named: "payspread")
      runner.environment["TERM"] = "xterm"
    }

    private static let erasure = "\r\u{1B}[K"

    /// Reads what is written to a terminal until a condition holds, or its other end is closed.
    private static func read(
      _ terminal: FileHandle, _ seen: inout String, until holds: (String) -> Bool
    ) {
      while !holds(seen) {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(terminal.fileDescriptor, &bytes, bytes.count)
        if count <= 0 { return }
        seen += String(decoding: bytes[..<count], as: UTF8.self)
      }
    }

    /// The two ends of a terminal of a width.
    private static func open(columns: UInt16) throws -> (ours: FileHandle, theirs: FileHandle) {
      var (ours, theirs): (Int32, Int32) = (0, 0)
      var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
      try #require(openpty(&ours, &theirs, nil, nil, &size) == 0)
      for descriptor in [ours, theirs] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      return (
        FileHandle(fileDescriptor: ours, closeOnDealloc: true),
        FileHandle(fileDescriptor: theirs, closeOnDealloc: true)
      )
    }

    /// Runs `normalize -` on a pipe that stays open until something is seen, and gives back all
    /// that its terminal got.
    private func messages(
      _ options: [String] = [], columns: UInt16 = 80, until holds: (String) -> Bool
    ) async throws -> String {
      let terminal = try Self.open(columns: columns)
      let pipe = Pipe()
      let output = try CommandRunner.create(workdir.file("clean.csv"))
      let command = try runner.start(
        ["normalize", "-"] + options, in: workdir, input: .pipe(pipe), output: output,
        error: terminal.theirs)
      try terminal.theirs.close()
      try pipe.fileHandleForReading.close()
      var seen = ""
      try pipe.fileHandleForWriting.write(contentsOf: Data("Title,Salary\nCook,$50k\n".utf8))
      Self.read(terminal.ours, &seen, until: holds)
      try pipe.fileHandleForWriting.close()
      Self.read(terminal.ours, &seen) { _ in false }
      #expect(try await command.end() == .exit(0))
      return seen
    }

    @Test func workThatLastsSaysHowFarItIsAndTakesTheLineAway() async throws {
      let seen = try await messages { $0.contains("bytes") }
      #expect(seen.hasPrefix(Self.erasure + "normalize: looking through - · 23 bytes"))
      let last = seen.components(separatedBy: Self.erasure).last
      #expect(last == "normalize: 1 row = 1 listing + 0 refused\r\n")
    }

    @Test func notesFitTheTerminal() async throws {
      try workdir.write("employer,pattern,level,rank\n,*Waiter*,L1,1\n", to: "levels.csv")
      let seen = try await messages(["--levels", "levels.csv"], columns: 60) { _ in true }
      let lines = seen.replacing(Self.erasure, with: "").split(separator: "\r\n")
      #expect(lines.allSatisfy { $0.count <= 60 }, "\(lines)")
      #expect(lines.first?.hasPrefix("levels.csv:2: ") == true)
      #expect(lines.dropFirst().first?.hasPrefix("    ") == true)
      #expect(lines.last == "normalize: 1 row = 1 listing + 0 refused")
    }

    @Test func theLineFitsANarrowTerminal() async throws {
      let seen = try await messages(columns: 20) { $0.contains("…") }
      #expect(seen.hasPrefix(Self.erasure + "normalize: looking…"))
    }
  }
#endif
