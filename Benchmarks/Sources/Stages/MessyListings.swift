/// Made-up listings as boards export them: several ways to write pay, levels and dates, quoted and
/// broken fields, blanks. The same for the same seed, always.
struct MessyListings {
  /// The columns, in words that the column mapping knows.
  static let header = "company,job title,city,salary,posted,link,openings,description"

  private var random: SeededGenerator
  private var number = 0

  init(seed: UInt64 = 1) {
    random = SeededGenerator(seed: seed)
  }

  /// A whole file with this many listings below its header.
  static func file(count: Int) -> [UInt8] {
    var listings = MessyListings()
    var text = header + "\n"
    for _ in 0..<count { text += listings.record() + "\n" }
    return Array(text.utf8)
  }

  /// The next record, without its line end.
  mutating func record() -> String {
    number += 1
    let fields = [
      random.pick(MessyWords.employers), title(), random.pick(MessyWords.places), payText(), date(),
      "https://board.example/post/\(number)?ref=\(random.number(0..<1_000_000))",
      random.isHit(percent: 80) ? "\(random.number(1..<6))" : "", description(),
    ]
    return fields.map(Self.quoted).joined(separator: ",")
  }

  /// A title, most often with a level in it.
  mutating func title() -> String {
    let role = random.pick(MessyWords.roles)
    switch random.number(0..<6) {
    case 0: return "\(random.pick(MessyWords.ranks)) \(role)"
    case 1: return "\(role) (L\(random.number(3..<9)))"
    case 2: return "\(role) \(random.pick(["I", "II", "III", "IV"]))"
    case 3: return "\(role), \(random.pick(MessyWords.teams)) - IC\(random.number(2..<7))"
    case 4: return "\(random.pick(["Engineering Manager", "Director"])), \(role)s"
    default: return role
    }
  }

  /// What is posted about pay, which may be nothing.
  mutating func payText() -> String {
    let low = random.number(45..<320) * 1_000
    let high = low + random.number(8..<260) * 1_000
    switch random.number(0..<8) {
    case 0: return "$\(Self.grouped(low)) – $\(Self.grouped(high)) per year"
    case 1: return "\(low / 1_000)k-\(high / 1_000)k USD"
    case 2: return "$\(low / 2_080).50 to $\(high / 2_080).00 an hour"
    case 3: return "up to £\(Self.grouped(high)) p.a."
    case 4: return "from \(Self.grouped(low)) CAD annually, plus bonus"
    case 5: return "Base pay \(low)/\(high) EUR; 401(k) match of 4%"
    case 6: return "  $\(Self.grouped(low))  "
    default: return random.pick(["Competitive", "DOE", "", "to be agreed"])
    }
  }

  /// The day of posting, in one of the ways to write it.
  mutating func date() -> String {
    let year = random.number(2021..<2025)
    let (month, day) = (random.number(1..<13), random.number(1..<29))
    let name = MessyWords.months[month - 1]
    switch random.number(0..<4) {
    case 0: return "\(day) \(name) \(year)"
    case 1: return "\(name) \(day), \(year)"
    default: return "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
    }
  }

  /// Some sentences, with quotes and line breaks in a few of them.
  private mutating func description() -> String {
    let words = (0..<random.number(25..<55)).map { _ in random.pick(MessyWords.prose) }
    return words.joined(separator: random.isHit(percent: 5) ? "\n" : " ")
  }
}

extension MessyListings {
  private static func quoted(_ field: String) -> String {
    guard field.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }) else {
      return field
    }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  private static func grouped(_ number: Int) -> String {
    let rest = String(number % 1_000)
    return "\(number / 1_000)," + String(repeating: "0", count: 3 - rest.count) + rest
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
