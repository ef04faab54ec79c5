import CSVText
public import Listings

/// A field by which listings are grouped.
public struct GroupField: Sendable, Equatable {
  /// The field's name in the schema, or the extra field's own.
  public let name: String
  /// How a listing's text for it is found.
  private let reference: FieldReference?

  /// The canonical level.
  public static let level = GroupField(name: ListingGroups.levelField, reference: nil)

  private init(name: String, reference: FieldReference?) {
    self.name = name
    self.reference = reference
  }

  /// A field of the schema, or one behind it.
  /// - Throws: `unknownField`.
  public init(_ name: String, extraFields: [String]) throws(ListingFilterError) {
    let reference = try FieldReference(name, extraFields: extraFields)
    self.name = reference.name
    self.reference = reference
  }

  /// Adds a listing's text for the field to a key.
  func append(_ listing: Listing, in batch: ListingBatch, to key: inout [UInt8]) {
    if let reference {
      reference.append(listing, in: batch, to: &key)
    } else {
      key.append(contentsOf: batch.text[listing.level.range])
    }
  }
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
  mutating func number(of listing: Listing, in batch: ListingBatch) -> Int32 {
    scratch.removeAll(keepingCapacity: true)
    for (index, field) in fields.enumerated() {
      if index > 0 { scratch.append(Self.separator) }
      field.append(listing, in: batch, to: &scratch)
    }
    return interner.number(of: scratch[...])
  }

  /// The number here of a key of another run's part.
  mutating func number(of key: Int32, in other: GroupKeys) -> Int32 {
    interner.number(of: other.interner[key])
  }

  /// Which of a key's texts is the level; `nil` where levels are no grouping field.
  var levelIndex: Int? { fields.firstIndex { $0.name == ListingGroups.levelField } }

  /// The levels among the keys; none where levels are no grouping field.
  var levels: [String] {
    guard let levelIndex else { return [] }
    return (0..<count).map { texts(Int32($0))[levelIndex] }
  }

  /// The texts of a key, one per field.
  func texts(_ number: Int32) -> [String] {
    guard !fields.isEmpty else { return [] }
    return interner[number].split(separator: Self.separator, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
