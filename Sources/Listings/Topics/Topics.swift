/// The topics of a topics file: names, and the phrases that speak of each.
public struct Topics: Sendable {
  /// The topics in the order in which the file first names them.
  public let names: [String]
  /// By phrase: the places of its topics in ``names``, ascending.
  let topicsOfPhrase: [[Int]]
  /// By phrase: the first row that has it, and the phrase as it stands there.
  let rowOfPhrase: [SettingsRow]
  let automaton: PhraseAutomaton

  /// The columns of the settings file, in order.
  public static let columns = ["topic", "phrase"]

  /// The columns that topics add to a clean listings file, in order.
  public static let fields = ["topics", "topic_evidence"]

  /// Reads the topics, which may be none. A phrase may belong to several topics.
  /// - Throws: The first row without a topic or without a phrase that can be searched for, or with
  ///   a topic that has a `;` in it, which parts topics in the output.
  public init(_ table: SettingsTable) throws(SettingsError) {
    var names: [String] = []
    var phrases: [[UInt8]] = []
    var placeOfPhrase: [[UInt8]: Int] = [:]
    var topicsOfPhrase: [[Int]] = []
    var rowOfPhrase: [SettingsRow] = []
    for row in table.rows {
      let name = try Self.topic(row)
      let phrase = try Self.phrase(row)
      let topic = names.firstIndex(of: name) ?? names.count
      if topic == names.count { names.append(name) }
      let place = placeOfPhrase[phrase] ?? phrases.count
      if place == phrases.count {
        placeOfPhrase[phrase] = place
        phrases.append(phrase)
        topicsOfPhrase.append([])
        rowOfPhrase.append(row)
      }
      if !topicsOfPhrase[place].contains(topic) { topicsOfPhrase[place].append(topic) }
    }
    self.names = names
    self.topicsOfPhrase = topicsOfPhrase.map { $0.sorted() }
    self.rowOfPhrase = rowOfPhrase
    automaton = PhraseAutomaton(phrases)
  }

  /// Of the phrases, those that were not found.
  /// - Parameter found: By phrase, whether some listing has it.
  func unmet(_ found: [Bool]) -> [UnmetRule] {
    zip(rowOfPhrase, found).filter { !$0.1 }.map { row, _ in
      UnmetRule(
        kind: .topics, file: row.name, row: row.number, text: row["phrase"],
        problem: "no listing has the phrase \"\(row["phrase"])\"")
    }
  }

  private static func topic(_ row: SettingsRow) throws(SettingsError) -> String {
    let topic = try row.required("topic", "Write a name for what the phrase speaks of.")
    guard !topic.contains(";") else {
      throw row.problem(
        "topic", "\"\(topic)\" has a ; in it, which parts topics in the output",
        "Write a comma, or give each topic a row of its own.")
    }
    return topic
  }

  private static func phrase(_ row: SettingsRow) throws(SettingsError) -> [UInt8] {
    let phrase = try row.required("phrase", "Write the words to look for.")
    let bytes = Array(phrase.utf8)
    var text = SearchText()
    text.read(bytes.span, 0..<bytes.count)
    guard text.bytes.contains(where: { Byte.isLetter($0) || Byte.isDigit($0) }) else {
      throw row.problem("phrase", "\"\(phrase)\" has no word in it", "Write the words to look for.")
    }
    return text.bytes
  }
}
