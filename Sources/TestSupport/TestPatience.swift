import Foundation

/// How much longer than usual a command may take before it counts as stuck.
///
/// Under a sanitizer a command takes many times as long, and is not stuck for that: `Tests/sanitize`
/// says so in `PAYSPREAD_TEST_PATIENCE`, a whole number from 1. Without it, or with anything else
/// there, limits are as they are written.
package struct TestPatience: Sendable {
  package static let name = "PAYSPREAD_TEST_PATIENCE"

  /// That of the environment that the tests run in.
  package static let current = TestPatience(ProcessInfo.processInfo.environment[name])

  private let factor: Int

  package init(_ word: String?) {
    factor = max(1, word.flatMap { Int($0) } ?? 1)
  }

  /// The limit to hold a command to.
  package func limit(_ usual: Duration) -> Duration { usual * factor }
}
