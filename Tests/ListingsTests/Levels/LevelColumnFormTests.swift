import Testing

/// Grades and scales of public services, level words over the languages, cells that hold more.
struct LevelColumnFormTests {
  static let cases: [(cell: String, level: String)] = [
    // The part before a dash counts where it is a level; what is behind it does not.
    ("Grade 7 - Factories", "Grade 7"),
    ("SEO – Scientific", "SEO"),
    ("EO — Administration", "EO"),
    ("Band 8a - Pharmacist", "Band 8a"),
    ("Senior - Engineering", "Senior"),
    ("Clerical - Grade 7", "Clerical - Grade 7"),
    ("Senior - Band 6", "Senior - Band 6"),
    ("Grade 7 -Legal", "Grade 7 -Legal"),
    ("Team 5 - Nights", "Team 5 - Nights"),
    ("- Senior", "Senior"),
    // The British civil service.
    ("AA", "AA"), ("ao", "AO"), ("EO", "EO"), ("HEO", "HEO"), ("SEO", "SEO"),
    ("G7", "Grade 7"), ("G6", "Grade 6"), ("Grade 6", "Grade 6"), ("SCS1", "SCS1"),
    ("SCS 2", "SCS2"), ("SCS Pay Band 1", "SCS1"), ("SCS Band 3", "SCS3"),
    ("Higher Executive Officer", "HEO"), ("Senior Executive Officer", "SEO"),
    ("Executive officer", "EO"), ("Chief Executive Officer", "Chief Executive Officer"),
    // Health services and local government.
    ("NHS Band 5", "Band 5"), ("Agenda for Change Band 6", "Band 6"), ("Band 8A", "Band 8a"),
    ("Pay Band 3", "Band 3"), ("Band 5/6", "Band 5/Band 6 ?"), ("Band 5-6", "Band 5/Band 6 ?"),
    ("Pay Grade 4", "Grade 4"), ("Salary Grade 11", "Grade 11"), ("Grade 07", "Grade 7"),
    // The United States.
    ("GS-12", "GS-12"), ("GS 7", "GS-7"), ("gs-07", "GS-7"), ("GS-11/12", "GS-11/GS-12 ?"),
    ("GS-0343-12", "GS-12"), ("WG-10", "WG-10"),
    // The city of New York's levels stay.
    ("0", "0"), ("3A", "3A"), ("4B", "4B"), ("M9", "M9"), ("M1", "M1"),
    // Germany, the Netherlands.
    ("EG 13", "EG 13"), ("eg 9A", "EG 9a"), ("EG13", "EG 13"), ("Entgeltgruppe 9b", "EG 9b"),
    ("Schaal 10", "Schaal 10"),
    // Words for "level".
    ("Nivel 3", "L3"), ("Nível 2", "L2"), ("Niveau 4", "L4"), ("Nivå 2", "L2"),
    ("T3", "T3"), ("Tier 2", "Tier 2"), ("IC-4", "IC4"), ("VII", "VII"),
    // Seniority as job boards name it.
    ("Mid-Senior level", "Mid-Senior"), ("Entry level", "Entry level"),
    ("Entry-level", "Entry level"), ("Internship", "Intern"), ("Intermediate", "Mid"),
    ("Senior Level", "Senior"), ("Director level", "Director"), ("Associate", "Associate"),
    ("Executive", "Executive"), ("Lead", "Lead"), ("Trainee", "Trainee"),
    ("Sénior", "Senior"), ("Júnior", "Junior"), ("Sênior", "Senior"), ("Pleno", "Mid"),
    ("Medior", "Mid"), ("Confirmé", "Mid"), ("Débutant", "Junior"), ("Berufseinsteiger", "Junior"),
    ("Gerente", "Manager"), ("Directeur", "Director"), ("Direktør", "Director"),
    ("Abteilungsleiter", "Manager"), ("Vicepresidente", "Vice President"),
    ("No aplica", ""), ("Não se aplica", ""), ("keine Angabe", ""), ("Non précisé", ""),
    ("–", ""), ("n.v.t.", ""),
  ]

  @Test(arguments: cases)
  func cellsBecomeCanonical(cell: String, level expected: String) {
    #expect(level(inColumn: cell) == expected)
  }

  @Test(arguments: cases.map(\.level).filter { !$0.hasSuffix("?") })
  func aCanonicalLevelStaysAsItIs(name: String) {
    #expect(level(inColumn: name) == name)
  }
}
