import TestSupport

@testable import XLSXOutput

/// What is deflated, in one stretch or several, is what zlib reads.
enum DeflateTarget {
  static func check(_ input: [UInt8]) {
    check([input])
    let plain = expanded(input)
    check([plain])
    let cut = plain.count / 3
    check([Array(plain[..<cut]), [], Array(plain[cut...])])
  }

  private static func check(_ stretches: [[UInt8]]) {
    let plain = stretches.flatMap(\.self)
    var packed: [UInt8] = []
    for (index, stretch) in stretches.enumerated() {
      packed += stretch.withUnsafeBufferPointer {
        Deflater.deflated($0, isLast: index == stretches.count - 1)
      }
    }
    expect(
      LibraryInflate.unpack(packed, size: plain.count) == plain,
      "\(plain.count) bytes in \(stretches.count) stretches do not come back")
    expect(
      packed.count <= plain.count + (plain.count / 32_768 + stretches.count * 2) * 5,
      "\(plain.count) bytes became \(packed.count)")
  }

  /// Longer data, as the input says: each two bytes that are even first repeat what stood some way back.
  private static func expanded(_ input: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index + 1 < input.count, bytes.count < 150_000 {
      let (first, second) = (Int(input[index]), Int(input[index + 1]))
      if first.isMultiple(of: 2), !bytes.isEmpty {
        let start = max(0, bytes.count - 1 - first * first)
        for place in start..<start + second * 2 { bytes.append(bytes[place]) }
        index += 2
      } else {
        bytes.append(UInt8(second))
        index += 1
      }
    }
    return bytes
  }
}
