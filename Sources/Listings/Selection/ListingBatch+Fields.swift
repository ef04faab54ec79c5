import CSVText

extension ListingBatch {
  /// Where a text field of a listing stands in the batch's bytes; `nil` for a field of another
  /// kind.
  func textRange(_ field: ListingField, of listing: Listing) -> Range<Int>? {
    switch field {
    case .listingID: listing.id.range
    case .employer: listing.employer.range
    case .title: listing.title.range
    case .location: listing.location.range
    case .level: listing.level.range
    case .payText: listing.payText.range
    case .sourceURL: listing.sourceURL.range
    case .sourceFile: listing.sourceFile.range
    default: nil
    }
  }

  /// The number in a field of a listing; `nil` where it has none.
  func number(_ field: ListingField, of listing: Listing) -> ExactDecimal? {
    switch field {
    case .payMin: listing.payMin
    case .payMax: listing.payMax
    case .annualMin: listing.annualMin.map { ExactDecimal(mantissa: $0.hundredths, scale: 2) }
    case .annualMax: listing.annualMax.map { ExactDecimal(mantissa: $0.hundredths, scale: 2) }
    case .positions: listing.positions
    case .sourceRow: ExactDecimal(listing.sourceRow)
    case .sourceLine: ExactDecimal(listing.sourceLine)
    default: nil
    }
  }

  /// A field of a listing as a clean listings file has it; empty where it has no value.
  func value(_ field: ListingField, of listing: Listing) -> String {
    if let range = textRange(field, of: listing) {
      return String(decoding: text[range], as: UTF8.self)
    }
    switch field {
    case .levelBasis: return listing.levelBasis.name
    case .payPeriod: return listing.payPeriod?.name ?? ""
    case .payShape: return listing.payShape.name
    case .currency: return listing.currency?.description ?? ""
    case .postedOn: return listing.postedOn?.description ?? ""
    case .flags: return flagCodes(listing).joined(separator: ";")
    case .annualMin: return listing.annualMin?.description ?? ""
    case .annualMax: return listing.annualMax?.description ?? ""
    default: return number(field, of: listing)?.description ?? ""
    }
  }
}
