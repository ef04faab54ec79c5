/// A way in which a listing can change, in words for one and for many.
struct ChangeKind {
  private let one: String
  private let many: String
  private let holds: @Sendable (ListingChange) -> Bool

  private init(
    _ one: String, _ many: String, _ holds: @escaping @Sendable (ListingChange) -> Bool
  ) {
    self.one = one
    self.many = many
    self.holds = holds
  }

  private static let all = [
    ChangeKind("floor went up", "floors went up") { $0.pay.floor.isUp },
    ChangeKind("floor went down", "floors went down") { $0.pay.floor.isDown },
    ChangeKind("ceiling went up", "ceilings went up") { $0.pay.ceiling.isUp },
    ChangeKind("ceiling went down", "ceilings went down") { $0.pay.ceiling.isDown },
    ChangeKind("gained a floor or a ceiling", "gained a floor or a ceiling") { change in
      [change.pay.floor, change.pay.ceiling].contains(.added)
    },
    ChangeKind("lost a floor or a ceiling", "lost a floor or a ceiling") { change in
      [change.pay.floor, change.pay.ceiling].contains(.removed)
    },
    ChangeKind("is paid by another period", "are paid by another period") { change in
      [change.pay.floor, change.pay.ceiling].contains(.incomparable)
    },
    ChangeKind("level changed", "levels changed") { $0.codes.contains(.level) },
    ChangeKind("posts pay for the first time", "post pay for the first time") { change in
      change.codes.contains(.disclosure) && change.new?.isDisclosed == true
    },
    ChangeKind("no longer posts pay", "no longer post pay") { change in
      change.codes.contains(.disclosure) && change.old?.isDisclosed == true
    },
    ChangeKind("is paid in another currency", "are paid in another currency") { change in
      change.codes.contains(.currency)
    },
  ]

  /// `3 ceilings went up`, `1 level changed`: every kind that there is among the changes. A listing
  /// may be of several.
  static func phrases(of changes: some Collection<ListingChange>) -> [String] {
    all.compactMap { kind in
      let count = changes.count(where: kind.holds)
      return count == 0 ? nil : "\(ChangeNotes.number(count)) \(count == 1 ? kind.one : kind.many)"
    }
  }
}

extension PayComparison.Move {
  fileprivate var isUp: Bool {
    if case .up = self { return true }
    return false
  }

  fileprivate var isDown: Bool {
    if case .down = self { return true }
    return false
  }
}
