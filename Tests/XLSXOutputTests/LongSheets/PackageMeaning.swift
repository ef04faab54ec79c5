import TestSupport

/// What a workbook's package means, whatever numbers its styles, texts and relationships have.
struct PackageMeaning {
  private let package: PackageParts
  private let strings: [String]
  private let looks: [String]

  init(_ package: PackageParts) {
    self.package = package
    strings = package.text("xl/sharedStrings.xml").split(separator: "<si>").dropFirst()
      .map { String($0.split(separator: "</si>")[0]) }
    looks = StyleMeanings(package.text("xl/styles.xml")).looks
  }

  /// The parts that are written the same by every writer.
  var others: [String: [UInt8]] {
    package.parts.filter { name, _ in
      !name.hasPrefix("xl/worksheets/") && name != "xl/sharedStrings.xml" && name != "xl/styles.xml"
    }
  }

  /// A sheet's part without its rows, with targets in the place of relationships' numbers.
  func frame(_ number: Int) -> String {
    var xml = package.text("xl/worksheets/sheet\(number).xml")
    let rows = xml.part(from: "<sheetData>", to: "</sheetData>")
    xml = xml.replacing(rows, with: "")
    let relations = package.text("xl/worksheets/_rels/sheet\(number).xml.rels")
    for relation in relations.split(separator: "<Relationship ").dropFirst().map(String.init) {
      let id = relation.part(from: "Id=\"", to: "\"")
      let target = relation.part(from: "Target=\"", to: "\"")
      let mode = relation.part(from: "TargetMode=\"", to: "\"")
      let type = relation.part(from: "Type=\"", to: "\"").split(separator: "/").last ?? ""
      xml = xml.replacing("r:id=\"\(id)\"", with: "\(type) \(target) \(mode)")
    }
    return xml
  }

  /// Each row of a sheet: its attributes, and its cells with looks and texts spelled out.
  func rows(_ number: Int) -> [String] {
    package.text("xl/worksheets/sheet\(number).xml")
      .part(from: "<sheetData>", to: "</sheetData>").split(separator: "<row ").map { row in
        var parts = row.replacing(/\ spans="[^"]*"/, with: "").split(separator: "<c ")[...]
        let attributes = String(parts.removeFirst().prefix { $0 != ">" && $0 != "/" })
        return ([attributes] + parts.map { cell(String($0)) }).joined(separator: "\n")
      }
  }

  private func cell(_ cell: String) -> String {
    let look = Int(cell.part(from: " s=\"", to: "\"")).map { looks[$0] } ?? ""
    let reference = cell.part(from: "r=\"", to: "\"")
    let value = cell.part(from: "<v>", to: "</v>")
    let isShared = cell.contains(" t=\"s\"")
    let type = String(cell.prefix { $0 != ">" }).part(from: " t=\"", to: "\"")
    // The library writes 16 digits, which do not tell all numbers apart.
    let shown = isShared ? strings[Int(value)!] : Double(value).map { "\(Float($0))" } ?? value
    return [reference, look, type, cell.part(from: "<f", to: "</f>"), shown].joined(separator: "|")
  }
}
