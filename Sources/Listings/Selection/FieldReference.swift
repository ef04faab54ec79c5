import CSVText

/// A field of listings by its name: one of the schema's, or a column behind it.
public struct FieldReference: Sendable, Equatable {
  enum Place: Sendable, Equatable {
    case schema(ListingField)
    /// A column behind the schema's, by its place among the extra fields.
    case extra(Int)
  }

  /// The field's name in the schema, or the extra field's own.
  public let name: String
  let place: Place

  /// Finds a field. A field of the schema is found in any letter case and with spaces for
  /// underscores, an extra field under its own name; where both are possible the extra field
  /// counts.
  /// - Parameter extraFields: The columns behind the schema's, see ``ListingReader/extraFields``.
  /// - Throws: `unknownField`.
  public init(_ name: String, extraFields: [String]) throws(ListingFilterError) {
    if let extra = extraFields.firstIndex(of: name) {
      place = .extra(extra)
      self.name = name
    } else if let field = ListingField(name: name) {
      place = .schema(field)
      self.name = field.name
    } else {
      throw .unknownField(name: name, known: ListingSchema.fields + extraFields)
    }
  }

  /// Whether a name is that of a field of the schema.
  public static func isInSchema(_ name: String) -> Bool {
    ListingField(name: name) != nil
  }

  /// Adds a listing's value to some bytes, as a clean listings file has it; nothing where the
  /// listing has none.
  public func append(_ listing: Listing, in batch: ListingBatch, to bytes: inout [UInt8]) {
    switch place {
    case .extra(let extra):
      bytes.append(contentsOf: batch.text[batch.extra(extra, of: listing).range])
    case .schema(let field):
      if let range = batch.textRange(field, of: listing) {
        bytes.append(contentsOf: batch.text[range])
      } else {
        bytes.append(contentsOf: batch.value(field, of: listing).utf8)
      }
    }
  }
}
