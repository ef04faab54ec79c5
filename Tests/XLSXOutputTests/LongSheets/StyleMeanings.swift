import TestSupport

/// The looks of a workbook's cells with their formats, fonts, fills and borders spelled out.
struct StyleMeanings {
  private let styles: String
  private let formats: [String]
  private let lists: [(key: String, items: [String])]

  /// Reads the part of the styles.
  init(_ styles: String) {
    self.styles = styles
    formats = styles.part(from: "<numFmts ", to: "</numFmts>").split(separator: "<numFmt ")
      .map(String.init)
    lists = ["font", "fill", "border"].map { item in
      let list = styles.part(from: "<\(item)s ", to: "</\(item)s>")
      return ("\(item)Id", list.split(separator: "</\(item)>").map(String.init))
    }
  }

  /// In the order of the numbers that cells have.
  var looks: [String] {
    styles.part(from: "<cellXfs ", to: "</cellXfs>").split(separator: "<xf ").dropFirst()
      .map { look(String($0)) }
  }

  private func look(_ xf: String) -> String {
    let parts = lists.map { key, items in
      let item = items[Int(xf.part(from: "\(key)=\"", to: "\""))!]
      return item.firstIndex(of: "<").map { String(item[$0...]) } ?? item
    }
    let alignment = xf.part(from: "<alignment", to: "/>")
    return ([format(xf)] + parts + [alignment]).joined(separator: " ")
  }

  private func format(_ xf: String) -> String {
    let id = xf.part(from: "numFmtId=\"", to: "\"")
    let own = formats.first { $0.contains("numFmtId=\"\(id)\"") }
    return own?.part(from: "formatCode=\"", to: "\"") ?? id
  }
}
