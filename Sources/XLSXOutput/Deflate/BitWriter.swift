/// Writes bits into room that was made for them beforehand, the first at a byte's lowest place.
struct BitWriter {
  /// Room behind the bytes that are asked for: eight are written at a time.
  static let slack = 8

  private let start: UnsafeMutablePointer<UInt8>
  private let room: Int
  private var next: UnsafeMutablePointer<UInt8>
  /// Bits that are not written yet, and how many.
  private var held: UInt64 = 0
  private var count = 0

  /// - Parameter output: Room for the bytes, and ``slack`` behind them.
  init(_ output: UnsafeMutableBufferPointer<UInt8>) {
    guard let start = output.baseAddress, output.count >= Self.slack else {
      preconditionFailure("there is no room to write to")
    }
    self.start = start
    room = output.count - Self.slack
    next = start
  }

  /// How many bytes were begun.
  var byteCount: Int { next - start + (count + 7) / 8 }

  /// Checks that there is room for so many bits more: what is written is not checked one by one.
  func check(_ bits: Int) {
    precondition((next - start) * 8 + count + bits <= room * 8, "no room was made for so many bits")
  }

  /// Holds bits until they are written: at most 56.
  @inline(__always)
  mutating func hold(_ bits: UInt32, _ count: Int) {
    held |= UInt64(bits) &<< UInt64(truncatingIfNeeded: self.count)
    self.count &+= count
  }

  /// Writes what is held but for less than a byte.
  @inline(__always)
  mutating func write() {
    UnsafeMutableRawPointer(next).storeBytes(of: held.littleEndian, as: UInt64.self)
    next += count &>> 3
    held &>>= UInt64(truncatingIfNeeded: count & 56)
    count &= 7
  }

  @inline(__always)
  mutating func write(_ bits: UInt32, _ count: Int) {
    hold(bits, count)
    write()
  }

  /// Goes on at the beginning of a byte.
  mutating func fillByte() {
    write(0, -count & 7)
  }

  /// Writes bytes at the beginning of one.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    precondition(count == 0)
    guard let from = bytes.baseAddress else { return }
    next.update(from: from, count: bytes.count)
    next += bytes.count
  }
}
