import Listings
import Spreads

/// A change in the few words of a table cell.
package enum ChangeWords {
  /// `ceiling up`, `pay down`, `level`, `pay posted`, `added`, …; several joined by commas. A level
  /// has a column of its own, and is named only where nothing else changed.
  package static func what(_ change: ListingChange) -> String {
    guard change.status == .changed else { return change.status.rawValue }
    var words = pay(change.pay)
    if change.codes.contains(.disclosure) {
      words.append(change.new?.isDisclosed == true ? "pay posted" : "no pay now")
    }
    if change.codes.contains(.currency) { words.append("currency") }
    return words.isEmpty ? "level" : words.joined(separator: ", ")
  }

  private static func pay(_ pay: PayComparison) -> [String] {
    switch (pay.floor, pay.ceiling) {
    case (.up, .up): ["pay up"]
    case (.down, .down): ["pay down"]
    case (.up, .down): ["narrower"]
    case (.down, .up): ["wider"]
    case (.incomparable, _), (_, .incomparable): ["pay period"]
    default: [("floor", pay.floor), ("ceiling", pay.ceiling)].compactMap(words)
    }
  }

  private static func words(_ bound: String, _ move: PayComparison.Move) -> String? {
    switch move {
    case .absent, .same: nil
    case .up: bound + " up"
    case .down: bound + " down"
    case .added: bound + " added"
    case .removed: bound + " gone"
    case .incomparable: nil
    }
  }

  /// `L5`, or `L4→L5`; "none" for a level that is not stated where the other is.
  static func level(_ change: ListingChange) -> String {
    guard change.codes.contains(.level) else { return change.newLevel ?? change.oldLevel ?? "" }
    return [change.oldLevel, change.newLevel].map { level in
      level.flatMap { $0.isEmpty ? nil : $0 } ?? "none"
    }.joined(separator: "→")
  }

  /// The percentage of each bound that moved, once where they are alike: `+5.0%`, `+5.0% / +8.3%`.
  static func percent(_ change: ListingChange) -> String {
    let moves = [change.pay.floor, change.pay.ceiling].filter(\.isChange)
    let texts = moves.compactMap { move in
      move.percent.map { ($0 > 0 ? "+" : "") + FigureFormat.text($0, decimals: 1) + "%" }
    }
    return texts.count == 2 && texts[0] == texts[1] ? texts[0] : texts.joined(separator: " / ")
  }

  /// Per year in whole units, `90,000–110,000`, `from 90,000`, `up to 110,000`; as posted where
  /// there is no year: `20.50–25/hour`. A dash where no pay is posted, nothing for a listing that is
  /// not there.
  static func pay(_ listing: CapturedListing?) -> String {
    guard let listing else { return "" }
    guard listing.isDisclosed else { return "–" }
    if listing.hasAnnualPay {
      return range(listing.annualFloor.map(whole), listing.annualCeiling.map(whole))
    }
    let period = listing.pay.period.map { "/\($0.name)" } ?? ""
    return range(listing.pay.floor.map(posted), listing.pay.ceiling.map(posted)) + period
  }

  private static func range(_ floor: String?, _ ceiling: String?) -> String {
    switch (floor, ceiling) {
    case (let floor?, let ceiling?): floor == ceiling ? floor : "\(floor)–\(ceiling)"
    case (let floor?, nil): "from \(floor)"
    case (nil, let ceiling?): "up to \(ceiling)"
    case (nil, nil): ""
    }
  }

  private static func whole(_ amount: AnnualAmount) -> String {
    FigureFormat.grouped(FigureFormat.text(amount.double, decimals: 0))
  }

  /// Not rounded; tenths with a zero behind them.
  private static func posted(_ amount: ExactDecimal) -> String {
    let text = Grouped.text(amount)
    return amount.scale == 1 ? text + "0" : text
  }
}
