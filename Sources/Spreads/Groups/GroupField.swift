import CSVText
import Listings

/// A field of the listing schema by which listings are grouped.
struct GroupField: Sendable {
  /// The field's name in the schema.
  let name: String
  /// Where a listing's text for it stands in its batch.
  let range: @Sendable (Listing) -> ByteRange

  static let level = GroupField(name: "level") { $0.level }
}

/// The distinct group keys met: one text per grouping field.
struct GroupKeys: Sendable {
  let fields: [GroupField]
  /// Each key as its texts one after the other, with ``separator`` between them.
  private var interner = ByteInterner()
  private var scratch: [UInt8] = []

  /// A byte that no UTF-8 text contains.
  private static let separator: UInt8 = 0xFF

  init(fields: [GroupField]) {
    self.fields = fields
  }

  var count: Int { interner.count }

  /// The number of a listing's key; equal keys have one number.
  mutating func number(of listing: Listing, in text: [UInt8]) -> Int32 {
    scratch.removeAll(keepingCapacity: true)
    for (index, field) in fields.enumerated() {
      if index > 0 { scratch.append(Self.separator) }
      scratch.append(contentsOf: text[field.range(listing).range])
    }
    return interner.number(of: scratch[...])
  }

  /// The number here of a key of another run's part.
  mutating func number(of key: Int32, in other: GroupKeys) -> Int32 {
    interner.number(of: other.interner[key])
  }

  /// The levels among the keys; none where levels are no grouping field.
  var levels: [String] {
    guard let index = fields.firstIndex(where: { $0.name == GroupField.level.name }) else {
      return []
    }
    return (0..<count).map { texts(Int32($0))[index] }
  }

  /// The texts of a key, one per field.
  func texts(_ number: Int32) -> [String] {
    interner[number].split(separator: Self.separator, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
