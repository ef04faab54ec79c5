import Listings

/// The listings of one capture of a board, each job once.
public struct Capture: Sendable {
  /// Jobs in input order, without the rows that show one again.
  public private(set) var listings: [CapturedListing] = []
  /// Rows that show a job again; their ids are further ids of the job.
  public private(set) var repostCount = 0
  /// Ids of reposts, with the index of the job in ``listings``.
  private(set) var otherIDs: [(listing: Int32, id: Int32)] = []
  /// By ordinal: the index of the row's job in ``listings``, or ``unknown``.
  private var jobs: [Int32] = []

  private static let unknown: Int32 = -1

  /// Takes the next listing of the capture; `original` is what ``Listing/repostOf`` names.
  mutating func add(_ listing: CapturedListing, repostOf original: RowReference?) {
    guard let original else {
      jobs.append(Int32(listings.count))
      listings.append(listing)
      return
    }
    repostCount += 1
    let job = original.ordinal.flatMap { jobs.indices.contains($0) ? jobs[$0] : nil }
    jobs.append(job ?? Self.unknown)
    guard let job, job != Self.unknown, listings[Int(job)].id != listing.id else { return }
    otherIDs.append((job, listing.id))
  }
}
