import Testing

/// Levels in titles of public services, and in the languages of the tables.
struct TitleLanguageTests {
  static let cases: [(title: String, level: String)] = [
    // Grades and bands.
    ("Policy Adviser (EO)", "EO"),
    ("EO - Case Worker", "EO"),
    ("Case Worker (AO) - Leeds", "AO"),
    ("AO - Administration", "AO"),
    ("Operational Delivery, AA", "AA"),
    ("HEO Project Officer", "HEO"),
    ("HEO/SEO Policy Adviser", "HEO/SEO ?"),
    ("EO", "EO"),
    ("Policy Adviser, Grade 7", "Grade 7"),
    ("Grade 6 - Factories", "Grade 6"),
    ("Head of Policy (G7)", "Grade 7"),
    ("Economist – G6", "Grade 6"),
    ("Deputy Head of Unit, SCS1", "SCS1"),
    ("Chief Analyst, SCS Pay Band 2", "SCS2"),
    ("Clinical Pharmacist Band 8a", "Band 8a"),
    ("Radiographer (NHS Band 5)", "Band 5"),
    ("Nurse - Band 5-6", "Band 5/Band 6 ?"),
    ("Clerk, Pay Grade 4", "Grade 4"),
    ("GS-12 Analyst", "GS-12"),
    ("Analyst (GS-12)", "GS-12"),
    ("Budget Analyst GS-07", "GS-7"),
    ("Management Analyst, GS-0343-13", "GS-13"),
    ("Program Analyst GS-11/12", "GS-11/GS-12 ?"),
    ("Sachbearbeiter (EG 9b)", "EG 9b"),
    ("Referent Entgeltgruppe 13", "EG 13"),
    ("Software Engineer IC-4", "IC4"),
    // Typography.
    ("Software Engineer II – Remote", "II"),
    ("Software Engineer III—Backend", "III"),
    ("Software\u{A0}Engineer\u{A0}II", "II"),
    ("Engineer  III", "III"),
    ("Software Engineer (L4–L5)", "L4/L5 ?"),
    ("Se\u{301}nior Engineer", "Senior"),
    ("Software Engineer VII", "VII"),
    // Spanish.
    ("Desarrollador Sénior", "Senior"),
    ("INGENIERO JÚNIOR", "Junior"),
    ("Desarrollador Semi Senior", "Mid"),
    ("Analista Ssr.", "Mid"),
    ("Gerente de Finanzas", "Manager"),
    ("Gerente General", "Manager"),
    ("Jefe de Ingeniería", "Manager"),
    ("Jefa de Recursos Humanos", "Manager"),
    ("Jefe/a de Mantenimiento", "Manager"),
    ("Directora de Marketing", "Director"),
    ("Director/a de Operaciones", "Director"),
    // Portuguese.
    ("Engenheiro de Software Sênior", "Senior"),
    ("Analista de Dados Pleno", "Mid"),
    ("Desenvolvedor Jr.", "Junior"),
    ("Gerente Sênior de TI", "Senior Manager"),
    ("Diretora Financeira", "Director"),
    // French.
    ("Développeur confirmé", "Mid"),
    ("Développeuse confirmée", "Mid"),
    ("Comptable débutant(e)", "Junior"),
    ("Ingénieur senior", "Senior"),
    ("Directeur financier", "Director"),
    ("Directrice des ressources humaines", "Director"),
    ("Directeur d'exploitation", "Director"),
    // German.
    ("Softwareentwickler (Berufseinsteiger)", "Junior"),
    ("Leiter Finanzen", "Manager"),
    ("Leiterin Personal (m/w/d)", "Manager"),
    ("Abteilungsleiter Einkauf", "Manager"),
    ("Senior Entwickler (m/w/d)", "Senior"),
    ("Leiter/in Controlling", "Manager"),
    // Italian, Dutch, the North.
    ("Direttore commerciale", "Director"),
    ("Direttrice generale", "Director"),
    ("Sviluppatore Senior", "Senior"),
    ("Medior Ontwikkelaar", "Mid"),
    ("Directeur Bedrijfsvoering", "Director"),
    ("Senior utvecklare", "Senior"),
    ("Ekonomidirektör", ""),
    ("Direktør, Salg", "Director"),
    ("Avdelingsleder Økonomi", "Manager"),
    // More than one level, and what raises another.
    ("Mid-Senior Developer", "Mid-Senior"),
    ("Junior Manager", "Manager"),
    ("Senior Level Designer", "Senior"),
    ("Junior/Senior Accountant", "Junior ?"),
  ]

  @Test(arguments: cases)
  func levelsAreRead(title: String, level expected: String) {
    #expect(level(inTitle: title) == expected)
  }
}
