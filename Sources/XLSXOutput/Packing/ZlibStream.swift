internal import CZlib

extension z_stream {
  /// Runs one step of zlib from the bytes to at most `capacity` bytes.
  /// - Parameter isComplete: What must hold behind the step; it is given the step's status.
  /// - Returns: What the step wrote; `nil` where it is not complete.
  mutating func run(
    _ input: UnsafeBufferPointer<UInt8>, capacity: Int,
    step: (inout z_stream) -> Int32, isComplete: (Int32, z_stream) -> Bool
  ) -> [UInt8]? {
    var holds = false
    let output = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      // zlib only reads what it takes as a pointer to write to.
      next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      avail_in = UInt32(input.count)
      next_out = output.baseAddress
      avail_out = UInt32(output.count)
      let status = step(&self)
      holds = isComplete(status, self)
      count = output.count - Int(avail_out)
    }
    return holds ? output : nil
  }
}
