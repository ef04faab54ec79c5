import CSVText

@testable import Listings

/// The topics of a topics file.
func topics(_ rows: String) throws -> Topics {
  try Topics(settings("topic,phrase\n" + rows, name: "topics.csv", columns: Topics.columns))
}

/// What is found in a title and a description.
func finding(
  _ topics: Topics, title: String = "", description: String = ""
) -> (topics: String, evidence: String) {
  var reader = TopicReader(topics)
  let bytes = Array((title + description).utf8)
  let border = title.utf8.count
  var output = Array("before".utf8)
  let found = reader.find(
    bytes.span, title: 0..<border, description: border..<bytes.count, into: &output)
  func text(_ range: Range<Int>) -> String { String(decoding: output[range], as: UTF8.self) }
  return (text(found.topics.range), text(found.evidence.range))
}
