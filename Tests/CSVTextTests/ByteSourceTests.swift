import CSVText
import Foundation
import Testing

/// Files as sources of bytes, and what goes wrong with them.
struct ByteSourceTests {
  /// Runs `body` with a folder that is gone afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func aFileIsReadToItsEnd() throws {
    try withFolder { folder in
      let text = (1...50_000).map { "\($0),x" }.joined(separator: "\n")
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/a.csv"))
      var reader = BatchReader(source: try FileByteSource(path: folder + "/a.csv"))
      let records = try reader.remainingRecords()
      #expect(records.count == 50_000)
      #expect(
        records.last
          == PlainRecord(fields: ["50000", "x"], row: 50_000, line: 50_000, raw: "50000,x"))
    }
  }

  @Test func anEmptyFileHasNoRecord() throws {
    try withFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/empty.csv"))
      var reader = BatchReader(source: try FileByteSource(path: folder + "/empty.csv"))
      #expect(try reader.readHeader() == nil)
      #expect(try reader.next() == nil)
    }
  }

  @Test func whatCannotBeOpenedIsNamed() throws {
    try withFolder { folder in
      let missing = folder + "/missing.csv"
      #expect(throws: InputError.notFound(path: missing)) { try FileByteSource(path: missing) }
      #expect(throws: InputError.isDirectory(path: folder)) { try FileByteSource(path: folder) }
      let endless = folder + "/" + String(repeating: "x", count: 5_000)
      #expect(throws: InputError.unreadable(path: endless, errno: ENAMETOOLONG)) {
        try FileByteSource(path: endless)
      }
    }
  }

  @Test(arguments: ["", "a,b\nc", "a,b\nc,d\ne,f\n"])
  func aFileThatChangesIsNotReadOn(_ later: String) throws {
    try withFolder { folder in
      let path = folder + "/a.csv"
      try Data("a,b\nc,d\n".utf8).write(to: URL(fileURLWithPath: path))
      let source = try FileByteSource(path: path)
      var bytes = [UInt8](repeating: 0, count: 4)
      let first = try bytes.withUnsafeMutableBytes { try source.read(into: $0) }
      #expect(first == 4)
      // In place: a file that takes its name is another one.
      let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
      try file.truncate(atOffset: 0)
      try file.write(contentsOf: Data(later.utf8))
      try file.close()
      #expect(throws: InputError.changed(path: path)) {
        try bytes.withUnsafeMutableBytes { _ = try source.read(into: $0) }
      }
    }
  }

  @Test func aReadThatFailsIsPassedOn() {
    var reader = BatchReader(source: FailingSource())
    #expect(throws: ReadError.input(.readFailed(path: "pipe", errno: EIO))) {
      while try reader.next() != nil {}
    }
  }

  @Test func theEndIsAskedForOnce() throws {
    let source = CountingSource()
    var reader = BatchReader(source: source)
    #expect(try reader.remainingRecords().isEmpty)
    #expect(try reader.next() == nil)
    #expect(source.reads == 1)
  }

  static let messages: [(error: InputError, message: String)] = [
    (.notFound(path: "a.csv"), "a.csv: No such file or directory"),
    (.isDirectory(path: "a"), "a: Is a directory"),
    (.unreadable(path: "a.csv", errno: EACCES), "a.csv: Permission denied"),
    (.readFailed(path: "-", errno: EIO), "-: reading failed: Input/output error"),
    (.changed(path: "a.csv"), "a.csv: the file changed while it was read"),
  ]

  @Test(arguments: messages)
  func messagesUseTheWordsOfTheSystem(error: InputError, message: String) {
    #expect(error.message == message)
  }
}

/// Delivers one record and then breaks.
private final class FailingSource: ByteSource {
  private let start = MemoryByteSource("a,b\n")

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = try start.read(into: buffer)
    if count == 0 { throw .readFailed(path: "pipe", errno: EIO) }
    return count
  }
}

/// Has nothing, and counts how often it was asked.
private final class CountingSource: ByteSource {
  private(set) var reads = 0

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    reads += 1
    return 0
  }
}
