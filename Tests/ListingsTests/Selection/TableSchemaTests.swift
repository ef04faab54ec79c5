import Testing

@testable import Listings

/// The description of the clean listings file.
struct TableSchemaTests {
  @Test func fieldsStandInTheOrderOfTheColumns() {
    #expect(ListingField.allCases.map(\.name) == ListingSchema.fields)
    let json = TableSchema.json(extraFields: ["topics", "Team \"A\"\n\\"])
    let names = json.matches(of: /"name": (".*"),/).map { String($0.output.1) }
    let schema = ListingSchema.fields.map { "\"\($0)\"" }
    #expect(names == schema + ["\"topics\"", #""Team \"A\"\u000a\\""#])
  }

  @Test func typesAndConstraintsAreGiven() {
    let json = TableSchema.json(extraFields: [])
    #expect(
      json.contains(
        """
            {
              "name": "pay_shape",
              "type": "string",
              "description": "What kind of statement the posting makes about pay",
              "constraints": {
                "required": true,
                "enum": [
                  "range",
                  "point",
                  "from",
                  "up_to",
                  "undisclosed",
                  "unreadable"
                ]
              }
            },
        """))
    #expect(json.hasPrefix("{\n  \"fields\": [\n    {\n      \"name\": \"listing_id\",\n"))
    #expect(json.hasSuffix("  \"missingValues\": [\n    \"\"\n  ]\n}\n"))
    #expect(json.contains("\"name\": \"posted_on\",\n      \"type\": \"date\""))
    #expect(json.contains("\"name\": \"annual_min\",\n      \"type\": \"number\""))
    #expect(json.contains("\"name\": \"source_row\",\n      \"type\": \"integer\""))
    #expect(!json.contains("\"column\",\n          \"title\",\n          \"map\",\n          \"\""))
  }
}
