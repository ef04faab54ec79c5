import Listings

extension ChangeColumn<ListingChange> {
  /// Every column of the table of changes, in the order of the CSV.
  public static let all: [ChangeColumn<ListingChange>] = job + movements + sources

  private static let job: [ChangeColumn<ListingChange>] = [
    ChangeColumn("status") { .text($0.status.rawValue) },
    ChangeColumn("change") { .text($0.codes.text) },
    ChangeColumn("listing_id") { .posted($0.bytes(\.id)) },
    ChangeColumn("employer") { .posted($0.bytes(\.employer)) },
    ChangeColumn("title") { .posted($0.bytes(\.title)) },
    ChangeColumn("location") { .posted($0.bytes(\.location)) },
    ChangeColumn("currency") { $0.currency.isEmpty ? .undefined : .text($0.currency) },
  ]

  private static let movements: [ChangeColumn<ListingChange>] = [
    ChangeColumn("old_level") { level(of: $0.old, $0) },
    ChangeColumn("new_level") { level(of: $0.new, $0) },
    ChangeColumn("old_floor") { amount($0.old?.annualFloor) },
    ChangeColumn("new_floor") { amount($0.new?.annualFloor) },
    ChangeColumn("old_ceiling") { amount($0.old?.annualCeiling) },
    ChangeColumn("new_ceiling") { amount($0.new?.annualCeiling) },
    ChangeColumn("floor_change_pct") { percent($0.pay.floor) },
    ChangeColumn("ceiling_change_pct") { percent($0.pay.ceiling) },
  ]

  private static let sources: [ChangeColumn<ListingChange>] = [
    ChangeColumn("old_source") { place(of: $0.old, $0) },
    ChangeColumn("new_source") { place(of: $0.new, $0) },
  ]

  private static func level(of side: CapturedListing?, _ change: ListingChange) -> ChangeValue {
    change.bytes(\.level, of: side).map(ChangeValue.posted) ?? .undefined
  }

  private static func place(of side: CapturedListing?, _ change: ListingChange) -> ChangeValue {
    guard let side, let file = change.bytes(\.file, of: side) else { return .undefined }
    return .place(file: file, row: side.row)
  }

  private static func amount(_ amount: AnnualAmount?) -> ChangeValue {
    amount.map(ChangeValue.amount) ?? .undefined
  }

  private static func percent(_ move: PayComparison.Move) -> ChangeValue {
    move.percent.map { .number($0, decimals: 2) } ?? .undefined
  }
}
