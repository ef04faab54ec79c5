import CSVText
import Listings

extension InspectionPage {
  /// The same for programs.
  var json: JSONValue {
    let survey = report.survey
    return .object([
      ("name", .string(report.name)), ("sheet", .string(report.sheet?.description ?? "")),
      ("encoding", .string(survey.encoding.name)),
      ("encoding_basis", .string(InspectionWords.basis(survey.encodingBasis))),
      ("delimiter", .string(String(Character(Unicode.Scalar(survey.dialect.delimiter))))),
      ("quoted_fields", .bool(survey.hasQuotedFields)),
      (
        "line_ends",
        .object([
          ("lf", .integer(survey.lineEnds.lineFeeds)), ("crlf", .integer(survey.lineEnds.pairs)),
          ("cr", .integer(survey.lineEnds.bareReturns)),
        ])
      ),
      ("header_row", .integer(report.header.row)),
      ("rows", .integer(tally.listings + tally.refused)),
      ("listings", .integer(tally.listings)), ("refused", .integer(tally.refused)),
      ("columns", .array(columnValues)), ("pay_shapes", counts(tally.shapes)),
      ("pay_periods", counts(tally.periods)), ("currencies", counts(tally.currencies)),
      ("levels", counts(tally.levels)), ("level_rules", counts(tally.levelRules)),
      ("first_date", .string(tally.firstDate?.description ?? "")),
      ("last_date", .string(tally.lastDate?.description ?? "")),
      ("date_order", .string(report.dateOrder?.name ?? "")), ("flags", counts(tally.flags)),
      ("refusals", counts(tally.refusals)),
    ])
  }

  private var columnValues: [JSONValue] {
    let choices = Dictionary(
      (report.mapping?.choices ?? []).map { ($0.column, $0) },
      uniquingKeysWith: { first, _ in first })
    return report.header.fields.enumerated().map { column, name in
      let choice = choices[column]
      let samples =
        column < report.evidence.columns.count ? report.evidence.columns[column].samples : []
      return .object([
        ("column", .string(name)), ("field", .string(choice?.field.name ?? "")),
        ("certainty", .string(choice?.certainty.rawValue ?? "")),
        ("reason", .string(choice?.reason ?? "")),
        ("rivals", .array((choice?.rivals ?? []).map { .string($0.header) })),
        ("samples", .array(samples.prefix(3).map { .string($0) })),
      ])
    }
  }

  private func counts(_ counts: [ListingTally.Count]) -> JSONValue {
    .array(
      counts.map { count in
        .object([
          ("name", .string(count.name)), ("count", .integer(count.count)),
          ("first_row", .integer(count.firstRow)), ("example", .string(count.example)),
        ])
      })
  }
}
