#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lends texts to C as strings that it may write to, for the length of a call. The library copies
/// what it keeps. An empty text is `nil`, which the library takes for "not given".
func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws(XLSXError) -> Result
) throws(XLSXError) -> Result {
  let copies = texts.map { text in text.isEmpty ? nil : strdup(text) }
  defer { for copy in copies { free(copy) } }
  return try body(copies)
}
