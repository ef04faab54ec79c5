package import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The executables that the package manager built together with the tests.
package enum BuiltExecutable {
  /// There is no executable of the name beside the tests.
  package struct NotFound: Error, CustomStringConvertible {
    package var name: String
    package var start: String
    package var description: String { "no executable \(name) in the folders above \(start)" }
  }

  /// The executable of a name: looked for in the folders above the running test code, the nearest
  /// first. Linux has the tests in a file beside it, macOS three folders down in a bundle.
  package static func named(_ name: String) throws -> URL {
    let start = testImage
    var folder = start.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent(name)
      if isFile(candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    throw NotFound(name: name, start: start.path)
  }

  /// The file that this code was loaded from.
  private static var testImage: URL {
    #if os(Linux)
      let path = "/proc/self/exe"
    #else
      var image = Dl_info()
      let isFound = dladdr(#dsohandle, &image) != 0
      let path = isFound ? String(cString: image.dli_fname) : CommandLine.arguments[0]
    #endif
    return URL(fileURLWithPath: path).resolvingSymlinksInPath()
  }

  private static func isFile(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: url.path)
  }
}
