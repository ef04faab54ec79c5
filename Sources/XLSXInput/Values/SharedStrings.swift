/// The texts that the cells of a workbook share, one behind the other in one stretch of memory.
final class SharedStrings {
  private(set) var bytes: [UInt8]
  private let ends: [Int]

  /// Without a part of shared texts there are none.
  init(_ entry: ZipArchive.Entry?, of archive: ZipArchive) throws(WorkbookError) {
    guard let entry else {
      (bytes, ends) = ([], [])
      return
    }
    let handler = SharedStringHandler()
    try XMLParser.read(entry, of: archive, handler: handler)
    bytes = handler.run.bytes
    ends = handler.ends
  }

  /// Where a text stands in `bytes`; nil where there is none of this number.
  subscript(number: Int) -> Range<Int>? {
    guard ends.indices.contains(number) else { return nil }
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }
}

/// Joins the runs of a rich text. What tells how it is spoken (phonetic runs) is left out.
struct TextRuns {
  private let text = XMLName("t")
  private let phonetic = XMLName("rPh")
  private var isInText = false
  private var isPhonetic = false
  var bytes: [UInt8] = []

  mutating func start(_ name: XMLName) {
    if name == text { isInText = true } else if name == phonetic { isPhonetic = true }
  }

  mutating func end(_ name: XMLName) {
    if name == text { isInText = false } else if name == phonetic { isPhonetic = false }
  }

  mutating func add(_ more: UnsafeBufferPointer<UInt8>) {
    if isInText, !isPhonetic { bytes.append(contentsOf: more) }
  }
}

private final class SharedStringHandler: XMLHandler {
  private static let mostBytes = 1 << 30
  private let item = XMLName("si")
  var run = TextRuns()
  private(set) var ends: [Int] = []
  private var start = 0
  private var isInItem = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    guard name == item else {
      run.start(name)
      return
    }
    guard !isInItem else { throw .damaged("a shared text stands in another") }
    isInItem = true
    start = run.bytes.count
  }

  func end(_ name: XMLName) throws(WorkbookError) {
    guard name == item else {
      run.end(name)
      return
    }
    isInItem = false
    EscapedText.decode(&run.bytes, from: start)
    ends.append(run.bytes.count)
    guard ends.count <= Self.mostBytes / 16 else {
      throw .tooLarge("it has more than 67 million texts")
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    run.add(bytes)
    guard run.bytes.count <= Self.mostBytes else {
      throw .tooLarge("its texts take more than 1 GiB")
    }
  }
}
