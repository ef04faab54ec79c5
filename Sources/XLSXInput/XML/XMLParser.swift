internal import CExpat

/// What hears the events of an XML text.
protocol XMLHandler: AnyObject {
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookError)
  func end(_ name: XMLName) throws(WorkbookError)
  /// A stretch of text; one text may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError)
}

extension XMLHandler {
  func end(_ name: XMLName) throws(WorkbookError) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {}
}

/// Reads one part as XML, in steps. A document type is refused, and with it every entity that could
/// expand.
final class XMLParser {
  /// How much is unpacked and parsed at once.
  private static let stepSize = 1 << 14
  /// Elements stand in one another a dozen deep at most.
  private static let mostDepth = 64
  /// A tag with its attributes, or a comment, before its end has come.
  private static let mostOpenBytes = 1 << 20

  private let partName: String
  private let stream: PartStream
  private let handler: any XMLHandler
  private let parser: XML_Parser
  private var depth = 0
  private var byteCount = 0
  private var failure: WorkbookError?
  private(set) var hasEnded = false

  init(
    _ entry: ZipArchive.Entry, of archive: ZipArchive, handler: any XMLHandler
  ) throws(WorkbookError) {
    partName = entry.name
    stream = try PartStream(entry, of: archive)
    self.handler = handler
    guard let parser = XML_ParserCreate(nil) else { throw .tooLarge("there is no memory left") }
    self.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { user, name, attributes in XMLParser.from(user).start(name, attributes) },
      { user, name in XMLParser.from(user).end(name) })
    XML_SetCharacterDataHandler(parser) { user, text, count in
      XMLParser.from(user).text(text, Int(count))
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      XMLParser.from(user).refuseDocumentType()
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads a part from its start to its end.
  static func read(
    _ entry: ZipArchive.Entry, of archive: ZipArchive, handler: any XMLHandler
  ) throws(WorkbookError) {
    let parser = try XMLParser(entry, of: archive, handler: handler)
    while try parser.step() {}
  }

  /// Reads on for some KiB; false when the part has ended.
  func step() throws(WorkbookError) -> Bool {
    guard !hasEnded else { return false }
    guard let buffer = XML_GetBuffer(parser, Int32(Self.stepSize)) else {
      throw .tooLarge("there is no memory left")
    }
    let count = try stream.read(
      into: UnsafeMutableRawBufferPointer(start: buffer, count: Self.stepSize))
    hasEnded = count == 0
    byteCount += count
    let status = XML_ParseBuffer(parser, Int32(count), hasEnded ? 1 : 0)
    if let failure { throw failure }
    guard status != XML_STATUS_ERROR else { throw .damaged(parseError) }
    guard byteCount - XML_GetCurrentByteIndex(parser) <= Self.mostOpenBytes else {
      throw .tooLarge("\(partName) has a tag of more than 1 MiB")
    }
    return !hasEnded
  }

  private var parseError: String {
    let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no XML"
    return "\(partName), line \(XML_GetCurrentLineNumber(parser)): \(reason)"
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> XMLParser {
    // It was put in above.
    Unmanaged<XMLParser>.fromOpaque(user!).takeUnretainedValue()
  }

  private func start(
    _ name: UnsafePointer<CChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    depth += 1
    guard let name, failure == nil else { return }
    guard depth <= Self.mostDepth else {
      stop(.damaged("\(partName) has elements more than \(Self.mostDepth) deep"))
      return
    }
    do throws(WorkbookError) {
      try handler.start(XMLName(name), XMLAttributes(pairs))
    } catch {
      stop(error)
    }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    depth -= 1
    guard let name, failure == nil else { return }
    do throws(WorkbookError) {
      try handler.end(XMLName(name))
    } catch {
      stop(error)
    }
  }

  private func text(_ text: UnsafePointer<CChar>?, _ count: Int) {
    guard let text, failure == nil else { return }
    do throws(WorkbookError) {
      let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
      try handler.text(UnsafeBufferPointer(start: bytes, count: count))
    } catch {
      stop(error)
    }
  }

  private func refuseDocumentType() {
    stop(.damaged("\(partName) has a document type, as no workbook has"))
  }

  private func stop(_ error: WorkbookError) {
    failure = failure ?? error
    XML_StopParser(parser, 0)
  }
}
