import CZlib
import Listings

/// One part of a package: its name, and its packed stretches in order.
struct PackagePart: Sendable {
  let name: String
  var stretches: [PackedStretch]

  /// The deflated bytes of all stretches.
  var packedSize: Int { stretches.reduce(0) { $0 + $1.bytes.count } }

  /// The bytes before they were deflated.
  var size: Int { stretches.reduce(0) { $0 + $1.size } }

  /// The CRC-32 of those.
  var checksum: UInt {
    stretches.reduce(0) { crc32_combine($0, $1.checksum, $1.size) }
  }
}

extension PackagePart {
  /// Packs so many pieces of a part, each of which the worker makes that packs it: then few of them are
  /// in memory at a time. At least one piece is needed.
  init(
    name: String, pieces count: Int, workers: Int,
    _ piece: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.name = name
    stretches = OrderedWorkers.map(count, workers: workers) { index in
      PackedStretch(piece(index), isLast: index == count - 1)
    }
  }
}
