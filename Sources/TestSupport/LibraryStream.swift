import CZlib

/// One run of zlib over bytes, from what begins a stream to what ends it.
///
/// zlib knows a stream by its place, which that of a variable need not be: it has memory of its own.
enum LibraryStream {
  /// What a call does with the stream; see zlib's manual.
  typealias Step = (UnsafeMutablePointer<z_stream>) -> Int32

  /// What zlib writes, in at most `room` bytes.
  /// - Returns: `nil` where the stream does not end, or not with the bytes.
  static func run(_ bytes: [UInt8], room: Int, begin: Step, step: Step, end: Step) -> [UInt8]? {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    guard begin(stream) == Z_OK else { return nil }
    defer { _ = end(stream) }
    var (input, isWhole) = (bytes, false)
    let output = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        isWhole = step(stream) == Z_STREAM_END && stream.pointee.avail_in == 0
      }
      count = Int(stream.pointee.total_out)
    }
    return isWhole ? output : nil
  }
}
