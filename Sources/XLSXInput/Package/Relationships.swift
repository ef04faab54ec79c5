/// Which parts a part names, by the numbers that it names them with.
struct Relationships {
  struct Target {
    /// The last word of the type, `worksheet`: what is before it differs between editions.
    let kind: String
    /// The name of the part, from the root of the package.
    let part: String
  }

  private let targets: [String: Target]

  /// Those of a part; none where there is no such list.
  init(of part: String, in archive: ZipArchive) throws(WorkbookError) {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<slash])
    let handler = RelationshipHandler(folder: folder)
    if let entry = archive.entry("\(folder)_rels/\(part[slash...]).rels") {
      try XMLParser.read(entry, of: archive, handler: handler)
    }
    targets = handler.targets
  }

  subscript(id: String) -> Target? { targets[id] }

  /// The part of a kind, such as `styles`; nil where none is named.
  func part(_ kind: String) -> String? { targets.values.first { $0.kind == kind }?.part }
}

private final class RelationshipHandler: XMLHandler {
  private let element = XMLName("Relationship")
  private let id = XMLName("Id")
  private let kind = XMLName("Type")
  private let target = XMLName("Target")
  private let mode = XMLName("TargetMode")
  private let folder: String
  private(set) var targets: [String: Relationships.Target] = [:]

  init(folder: String) { self.folder = folder }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == element, let id = attributes.text(id), let kind = attributes.text(kind),
      let target = attributes.text(target), attributes.text(mode) != "External"
    else { return }
    let word = kind.split(separator: "/").last.map(String.init) ?? kind
    targets[id] = Relationships.Target(kind: word, part: part(target))
  }

  /// A target as a part's name: those that begin with a slash count from the root.
  private func part(_ target: String) -> String {
    var names: [Substring] = []
    let path = target.hasPrefix("/") ? target : folder + target
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}
