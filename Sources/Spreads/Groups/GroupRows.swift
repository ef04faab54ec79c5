import Listings

/// A group key and a currency as posted.
struct GroupCell: Hashable, Sendable {
  /// The key's number in ``GroupKeys``.
  let key: Int32
  let currency: CurrencyCode?
}

/// One row of the spread table, before any figure.
struct GroupRow: Sendable {
  /// One text per grouping field.
  let key: [String]
  let currency: CurrencyCode?
  /// Which of the key's texts is the level; `nil` where levels are no grouping field.
  let levelIndex: Int?
  /// The level's place on its ladder; `nil` for a level on no ladder.
  let rank: LevelRank?
}

/// The rows of the spread table in output order, and which listings belong to which.
struct GroupRows {
  private(set) var rows: [GroupRow] = []
  /// For each cell the index of its row.
  private(set) var rowOfCell: [Int] = []

  init(
    cells: [GroupCell], keys: GroupKeys, rates: ExchangeRates?, rank: (String) -> LevelRank?
  ) {
    let resolved = Self.resolveCurrencies(Self.converted(cells, rates))
    let levelIndex = keys.levelIndex
    let unordered = Set(resolved).map { cell in
      let key = keys.texts(cell.key)
      let row = GroupRow(
        key: key, currency: cell.currency, levelIndex: levelIndex,
        rank: levelIndex.flatMap { rank(key[$0]) })
      return (cell: cell, row: row)
    }
    let ordered = unordered.sorted { GroupOrder.precedes($0.row, $1.row) }
    rows = ordered.map(\.row)
    let indices = Dictionary(
      ordered.enumerated().map { ($1.cell, $0) }, uniquingKeysWith: { first, _ in first })
    rowOfCell = resolved.compactMap { indices[$0] }
  }

  /// Cells of a currency that has a rate become cells of the rates' target.
  private static func converted(_ cells: [GroupCell], _ rates: ExchangeRates?) -> [GroupCell] {
    guard let rates else { return cells }
    return cells.map { cell in
      guard let currency = cell.currency, rates.rate(for: currency) != nil else { return cell }
      return GroupCell(key: cell.key, currency: rates.target)
    }
  }

  /// Listings that name no currency go to their group's only currency; where it has several, or
  /// none, they stay apart.
  private static func resolveCurrencies(_ cells: [GroupCell]) -> [GroupCell] {
    var currencies: [Int32: Set<CurrencyCode>] = [:]
    for cell in cells {
      if let currency = cell.currency { currencies[cell.key, default: []].insert(currency) }
    }
    return cells.map { cell in
      guard cell.currency == nil, let named = currencies[cell.key], named.count == 1 else {
        return cell
      }
      return GroupCell(key: cell.key, currency: named.first)
    }
  }
}
