import Workbooks
import XLSXOutput

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a document through the library, which wants a path, into an output file.
enum WorkbookFile {
  static func write(_ document: WorkbookDocument, to file: OutputFile) throws(CommandFailure) {
    if let path = file.temporaryPath {
      try write(document, at: path, named: file.path)
    } else {
      try copy(document, to: file)
    }
    try file.finish()
  }

  /// - Parameter name: What the file is called in messages.
  static func write(
    _ document: WorkbookDocument, at path: String, named name: String
  ) throws(CommandFailure) {
    let failure = StandardError.silenced { () -> XLSXError? in
      do throws(XLSXError) {
        try XLSXWriter.write(document, to: path, workers: ReadingEnvironment.workers)
        return nil
      } catch {
        return error
      }
    }
    if let failure {
      switch failure {
      case .document(let problem):
        throw CommandFailure(.failedPartWay, "\(name): \(problem)")
      case .destination(_, let reason):
        throw CommandFailure(.cannotCreate, "\(name): cannot be created: \(reason)")
      case .library(_, _, let reason), .writing(let reason):
        throw CommandFailure(.failedPartWay, "\(name): writing failed: \(reason)")
      }
    }
  }

  /// Devices and pipes: through a file in the folder for temporary files.
  private static func copy(
    _ document: WorkbookDocument, to file: OutputFile
  ) throws(CommandFailure) {
    let temporary = try TemporaryFile()
    try write(document, at: temporary.path, named: file.path)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(temporary.descriptor, &buffer, buffer.count)
      guard count >= 0 else {
        throw CommandFailure(
          .failedPartWay, "\(file.path): writing failed: \(FileOutput.text(errno))")
      }
      guard count > 0 else { break }
      try file.write(Array(buffer[..<count]))
    }
  }
}
