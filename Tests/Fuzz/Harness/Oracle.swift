#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ends the process as a finding, with what is wrong on standard error.
func finding(_ what: String) -> Never {
  let message = Array("finding: \(what)\n".utf8)
  _ = write(STDERR_FILENO, message, message.count)
  abort()
}

/// A finding unless the condition holds.
func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { finding(what()) }
}

/// A finding unless two values are the same.
func expectEqual<Value: Equatable>(
  _ left: Value, _ right: Value, _ what: @autoclosure () -> String
) {
  if left != right { finding("\(what()):\n  \(left)\n  \(right)") }
}

/// What a call gives that may throw; a finding where it must not.
func unfailing<Value>(_ what: String, _ body: () throws -> Value) -> Value {
  do {
    return try body()
  } catch {
    finding("\(what) failed: \(error)")
  }
}

/// The lines of an input as texts. What is no UTF-8 becomes U+FFFD, as all text that reaches the
/// readers of cells is UTF-8.
func lines(_ input: [UInt8]) -> [String] {
  input.split(separator: 0x0A, omittingEmptySubsequences: true)
    .map { String(decoding: $0, as: UTF8.self) }
}

/// A number that depends on the input alone, to choose between options by. (FNV-1a.)
func choice(_ input: [UInt8]) -> Int {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in input { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return Int(hash >> 32)
}
