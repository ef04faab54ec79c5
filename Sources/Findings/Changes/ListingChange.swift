import Listings
import Spreads

/// What became of one listing between two captures.
public struct ListingChange: Sendable {
  public let status: ChangeStatus
  /// What changed; empty unless ``status`` is ``ChangeStatus/changed``.
  public let codes: ChangeCodes
  /// `nil` for an added listing.
  public let old: CapturedListing?
  /// `nil` for a removed listing.
  public let new: CapturedListing?
  private let texts: ByteInterner

  init(
    status: ChangeStatus, codes: ChangeCodes, old: CapturedListing?, new: CapturedListing?,
    texts: ByteInterner
  ) {
    self.status = status
    self.codes = codes
    self.old = old
    self.new = new
    self.texts = texts
  }

  /// How pay moved; nothing for a listing of one capture only.
  public var pay: PayComparison {
    guard let old, let new else { return PayComparison() }
    return PayComparison(from: old, to: new)
  }

  /// The currency of the amounts shown: the new capture's, else the old one's; `EUR→USD` where they
  /// are in two. Empty where neither capture says one.
  public var currency: String {
    if codes.contains(.currency) {
      return [old, new].map { $0?.currency?.description ?? "" }.joined(separator: "→")
    }
    let disclosed = [new, old].compactMap(\.self).first(where: \.isDisclosed)
    return (disclosed?.currency ?? new?.currency ?? old?.currency)?.description ?? ""
  }

  // MARK: Texts

  /// The text of a field as the new capture has it, or the old where the listing is gone.
  func bytes(_ field: KeyPath<CapturedListing, Int32>) -> ArraySlice<UInt8> {
    (new ?? old).map { texts[$0[keyPath: field]] } ?? []
  }

  /// The text of a field on one side; `nil` where the listing is not in that capture.
  func bytes(
    _ field: KeyPath<CapturedListing, Int32>, of side: CapturedListing?
  ) -> ArraySlice<UInt8>? {
    side.map { texts[$0[keyPath: field]] }
  }

  public var employer: String { Self.string(bytes(\.employer)) }
  public var title: String { Self.string(bytes(\.title)) }
  /// The level in the old capture; empty where none is stated, `nil` where the listing is not in it.
  public var oldLevel: String? { bytes(\.level, of: old).map(Self.string) }
  /// The level in the new capture; empty where none is stated, `nil` where the listing is not in it.
  public var newLevel: String? { bytes(\.level, of: new).map(Self.string) }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
