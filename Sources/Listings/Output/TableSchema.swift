/// The description of a clean listings file as a Frictionless Table Schema, for programs that read
/// or check such tables.
public enum TableSchema {
  /// The schema as JSON text, a line feed at its end; the same text on every run. `extraFields` are
  /// the columns behind the listing schema's, all of them texts.
  public static func json(extraFields: [String]) -> String {
    let fields =
      ListingField.allCases.map(field)
      + extraFields.map { name in
        .object([
          ("name", .string(name)), ("type", .string("string")),
          ("description", .string(extraDescription(name))),
        ])
      }
    let schema = JSONValue.object([
      ("fields", .array(fields)), ("missingValues", .array([.string("")])),
    ])
    return schema.text() + "\n"
  }

  private static func field(_ field: ListingField) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("name", .string(field.name)), ("type", .string(type(field.kind))),
      ("description", .string(description(field))),
    ]
    let constraints = constraints(field)
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    return .object(members)
  }

  private static func type(_ kind: ListingField.Kind) -> String {
    switch kind {
    case .decimal: "number"
    case .integer: "integer"
    case .date: "date"
    case .text, .codes, .currency, .choice: "string"
    }
  }

  private static func constraints(
    _ field: ListingField
  ) -> [(name: String, value: JSONValue)] {
    var constraints: [(name: String, value: JSONValue)] = []
    switch field {
    case .listingID, .payShape, .positions, .sourceFile, .sourceRow, .sourceLine:
      constraints.append(("required", .bool(true)))
    default: break
    }
    switch field.kind {
    case .choice(let names): constraints.append(("enum", .array(names.map(JSONValue.string))))
    case .currency: constraints.append(("pattern", .string("[A-Z]{3}")))
    case .integer: constraints.append(("minimum", .integer(1)))
    case .decimal: constraints.append(("minimum", .integer(0)))
    case .text, .codes, .date: break
    }
    return constraints
  }

  private static func description(_ field: ListingField) -> String {
    switch field {
    case .listingID: "The input's own id, or x-HASH-N from the content"
    case .employer: "The employer as posted, white space folded"
    case .title: "The job title as posted, white space folded"
    case .location: "The place of work as posted, white space folded"
    case .level: "Canonical level; empty where none is stated"
    case .levelBasis: "Where the level came from; empty where none is stated"
    case .payText: "The posted words that the pay figures came from"
    case .payMin: "Posted floor in units of currency per pay_period; empty where not posted"
    case .payMax: "Posted ceiling in units of currency per pay_period; empty where not posted"
    case .payPeriod: "What the posted pay is for; empty without pay"
    case .currency: "ISO 4217 code of the posted pay, never converted; empty where not posted"
    case .annualMin: "Floor in units of currency per full-time year, 2 decimals"
    case .annualMax: "Ceiling in units of currency per full-time year, 2 decimals"
    case .payShape: "What kind of statement the posting makes about pay"
    case .positions: "Openings in this listing, full-time equivalents; 1 where not stated"
    case .postedOn: "Posting date; empty where not stated or ambiguous"
    case .sourceURL: "Web address of the posting"
    case .flags: "Codes joined by ; that say how the figures were got"
    case .sourceFile: "Base name of the input file; - for standard input"
    case .sourceRow: "Row of the input as a spreadsheet shows it, from 1"
    case .sourceLine: "Text line of the input on which the record starts, from 1"
    }
  }

  private static func extraDescription(_ name: String) -> String {
    switch name {
    case Topics.fields[0]: "Topics found in title and description, joined by ;"
    case Topics.fields[1]: "The sentence in which each topic's phrases stand, joined by |"
    default: "A column of the input, as posted"
    }
  }
}
