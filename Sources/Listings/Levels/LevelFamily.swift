/// Ladders in the order in which they are shown; levels of different ladders are not compared.
enum LevelFamily: Int, Sendable, CaseIterable {
  case plain
  case l, ic, e, p, t, m
  case gs, gg, wageGrade
  case entgeltgruppe, schaal
  case band, grade, civilService, tier
  case roman, seniority, management
}
