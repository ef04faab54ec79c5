/// What libFuzzer calls. One program holds all targets, so that the rooms are linked once; the name
/// under which it is started says which target runs: `.build-fuzz/csv FILE...`.

/// Judges one input: returns where all is well, and ends the process where it is not.
typealias Check = @Sendable ([UInt8]) -> Void

/// The targets by their names.
private let checks: [String: Check] = [
  "csv": CSVTarget.check,
  "encodings": EncodingTarget.check,
  "columns": ColumnTarget.check,
  "pay": PayTarget.check,
  "levels": LevelTarget.check,
  "dates": DateTarget.check,
  "settings": SettingsTarget.check,
  "book": BookTarget.check,
  "sheet": SheetTarget.check,
  "claims": ClaimTarget.check,
  "compare": CompareTarget.check,
  "deflate": DeflateTarget.check,
]

// libFuzzer runs its inputs on one thread, after this was set.
nonisolated(unsafe) private var chosen: Check = { _ in }

/// Chooses the target by the program's name.
@_cdecl("LLVMFuzzerInitialize")
public func chooseTarget(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> Int32 {
  let path = arguments.pointee?.pointee.map { String(cString: $0) } ?? ""
  let name = path.split(separator: "/").last.map(String.init) ?? ""
  guard let check = checks[name] else {
    finding("no target \"\(name)\"; there are \(checks.keys.sorted().joined(separator: ", "))")
  }
  chosen = check
  return 0
}

/// Runs one input.
@_cdecl("LLVMFuzzerTestOneInput")
public func run(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  chosen(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
