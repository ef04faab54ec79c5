import CSVText
import Testing

@testable import Listings

/// What a person says in a `--columns` file.
struct ColumnOverrideTests {
  static let cases: [(header: String, overrides: String, mapped: String)] = [
    ("Title|Name", "column,field\nName,title\n", "title=Name"),
    ("Title|Salary", "column,field\nSalary,\n", "title=Title"),
    ("Title|Título", "column,field\ntitulo,title\n", "title=Título"),
    ("Title|A b", "field,column\nemployer, A  B \n", "employer=A b title=Title"),
    ("Title||x", "column,field\ncolumn 2,employer\n", "employer=column 2 title=Title"),
    ("Title|Salary|Salary", "column,field\nSalary,\n", "title=Title"),
    (
      "Title|Salary|Salary", "column,field\ncolumn 3,pay_text\n",
      "title=Title pay_text=Salary (column 3)"
    ),
    (
      "Title|Salary|Salary", "column,field\nSalary (column 3),PAY_TEXT\n",
      "title=Title pay_text=Salary (column 3)"
    ),
    ("Title|Salary", "column,field\nTitle,employer\n", "employer=Title pay_text=Salary"),
    ("Title|TITLE", "column,field\nTITLE,employer\n", "employer=TITLE title=Title"),
  ]

  @Test(arguments: cases)
  func thePersonIsRight(header: String, overrides: String, mapped: String) throws {
    let mapping = try ColumnMapping(header, "", overrides)
    let found = mapping.choices.map { "\($0.field.name)=\($0.header)" }.joined(separator: " ")
    #expect(found == mapped)
  }

  static let errors: [(header: String, overrides: String, message: String)] = [
    (
      "Title|Pay", "column,field\nGehalt,pay_text\n",
      "columns.csv:2: there is no column \"Gehalt\". The columns are \"Title\", \"Pay\"."
    ),
    (
      "Title|Salary|Salary", "column,field\nTitle,title\nSalary,pay_text\n",
      "columns.csv:3: several columns are named \"Salary\". Write column 2 or column 3 instead."
    ),
    (
      "Title|Name", "column,field\nTitle,title\nName,title\n",
      "columns.csv:3: title is given to \"Title\" already; a field has one column."
    ),
    (
      "Title", "name,what\nTitle,title\n",
      "columns.csv:1: the first row must be column,field; each further row gives a column its "
        + "field, or none."
    ),
    (
      "Title", "column,field\nTitle,salary\n",
      "columns.csv:2: \"salary\" is no field. The fields are listing_id, employer, "
        + "title, location, level, pay_text, pay_min, pay_max, pay_period, currency, positions, "
        + "posted_on, source_url, employment_type, description; an empty field means that the column is not "
        + "read."
    ),
  ]

  @Test(arguments: errors)
  func mistakesAreNamed(header: String, overrides: String, message: String) throws {
    let error = #expect(throws: ColumnOverrideError.self) {
      try ColumnMapping(header, "", overrides)
    }
    #expect(error?.description == message)
  }

  @Test func inputsOfDifferentLayoutShareAFile() throws {
    let overrides = ColumnOverrides(
      name: "c.csv",
      rows: [
        .init(column: "Name", field: .title, row: 2), .init(column: "Titel", field: .title, row: 3),
      ])
    let each = try overrides.fitting([["Name", "Pay"], ["titel", "Lohn"]])
    #expect(each.map { $0.rows.map(\.row) } == [[2], [3]])
    let error = #expect(throws: ColumnOverrideError.self) { try overrides.fitting([["Name"]]) }
    #expect(error == .unknownColumn(file: "c.csv", row: 3, column: "Titel", header: ["Name"]))
  }

  @Test func choicesByAPersonSaySo() throws {
    let mapping = try ColumnMapping("Title|Role|Pay", "", "column,field\nRole,title\nPay,\n")
    #expect(mapping.lines == ["title = Role, certain: chosen by --columns"])
    #expect(
      mapping.unused.map { "\($0.header): \($0.reason ?? "-")" }
        == ["Title: --columns names another column", "Pay: left out by --columns"])
  }
}
