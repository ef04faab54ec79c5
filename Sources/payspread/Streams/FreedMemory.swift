/// How the system's allocator treats memory that was freed.
enum FreedMemory {
  /// Has blocks of a batch's size used again instead of being given back to the system and cleared
  /// anew for each batch, which took a tenth of the time. Called once, first of all.
  ///
  /// The C library of Linux raises its bounds for that to the size of the largest block it has seen
  /// freed; the block is never touched, so it takes no memory. Elsewhere nothing changes.
  static func keepForBatches() {
    UnsafeMutableRawPointer.allocate(byteCount: 16 << 20, alignment: 16).deallocate()
  }
}
