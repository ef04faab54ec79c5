import CZlib

/// What zlib keeps of a stream between two calls, in a place of its own: zlib knows a stream by its
/// place, which that of a variable need not be.
struct ZlibStream: ~Copyable {
  let pointer: UnsafeMutablePointer<z_stream>

  init() {
    pointer = .allocate(capacity: 1)
    pointer.initialize(to: z_stream())
  }

  deinit {
    pointer.deinitialize(count: 1)
    pointer.deallocate()
  }

  /// Runs one step of zlib from the bytes to at most `capacity` bytes.
  /// - Parameter isComplete: What must hold behind the step; it is given the step's status.
  /// - Returns: What the step wrote; `nil` where it is not complete.
  func run(
    _ input: UnsafeBufferPointer<UInt8>, capacity: Int,
    step: (UnsafeMutablePointer<z_stream>) -> Int32, isComplete: (Int32, z_stream) -> Bool
  ) -> [UInt8]? {
    var holds = false
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      // zlib only reads what it takes as a pointer to write to.
      pointer.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      pointer.pointee.avail_in = UInt32(input.count)
      pointer.pointee.next_out = output.baseAddress
      pointer.pointee.avail_out = UInt32(output.count)
      let status = step(pointer)
      holds = isComplete(status, pointer.pointee)
      count = output.count - Int(pointer.pointee.avail_out)
    }
    return holds ? output : nil
  }
}
