import Testing

/// More titles that state no level: codes, grades and words of other things, over the languages.
struct TitleLookalikeTests {
  static let codes = [
    "401(k) Specialist", "24/7 Guard", "H-1B Visa Analyst", "B2B Account Executive",
    "Studio 54 Archivist", "Channel 4 Presenter", "Formula 1 Mechanic", "Formula E Mechanic",
    "Web3 Developer", "A2 English Teacher", "C1 Advanced Examiner", "K-12 Curriculum Writer",
    "Profesor de inglés, nivel 2", "Teacher - Grade 3", "Math Teacher, Grades 6-8",
    "Classroom Aide, Grade 2", "P&L Analyst", "E-commerce Specialist", "M&A Associate",
    "T-shirt Printer", "L'Oréal Beauty Advisor", "L3 Communications Technician",
    "L3Harris Engineer",
    "L-1 Visa Paralegal", "E3 Visa Specialist", "M25 Motorway Technician", "T20 Cricket Coach",
    "M16 Rifle Instructor", "E85 Fuel Chemist", "MP3 Archivist", "PS5 Tester", "G7 Summit Sherpa",
    "G20 Policy Adviser", "G4S Security Guard", "5G Network Engineer", "4K Video Technician",
    "BSL Level 3 Interpreter", "Nurse, Trauma Level 1", "Lab Technician, Biosafety Level 3",
    "Personal Trainer, NVQ Level 3", "Level 42 Bass Player", "Microsoft 365 E5 Administrator",
    "Retail Assistant, Heathrow T5", "Band Leader", "Catch-22 Reader", "Support, Tier 2",
    "R2-D2 Builder", "Boeing 737 Pilot", "Java 17 Developer", "Studio 5", "Route 66 Guide",
    "Year 6 Teacher", "Shift 2 Packer", "Type II Diabetes Nurse", "Historian, World War II",
    "Trial Coordinator, Phase III", "Elizabeth II Biographer", "Understudy, Henry V",
  ]

  static let words = [
    "Manager's Assistant", "Director's Driver", "Principal's Office", "Clerk, Principal's Office",
    "Senior Living Nurse", "Senior Lifestyle Coordinator", "Seniors\u{2019} Coach",
    "Junior College Instructor", "Junior Golf Coach", "Junior Varsity Coach",
    "Cook, Martin Luther King Jr. School", "Mid Wales Driver", "Mid Day Supervisor",
    "Mid-Century Furniture Dealer", "Staff RN", "Staff Interpreter", "Chief of Staff to the CEO",
    "Vice Principal Clerk", "Principal Cellist", "Principal Dancer", "Distinguished Professor",
    "Entry Level Water Resources Staff Engineer", "Executive Assistant to Senior Leadership",
    "Restaurant Manager", "Night Club Manager", "Incident Manager", "Assistant Manager",
    "Deputy Manager", "Vice Director", "Choir Director", "SEO Specialist", "Content Writer (SEO)",
    "SEO/SEM Analyst", "Seo Manager Assistant", "EO/IR Engineer", "EO Satellite Analyst",
    "Earth Observation (EO) Scientist", "EEO Officer", "CEO", "AA Battery Chemist",
    "aa meeting host", "heo nurse", "Level Designer", "Entry Level Designer", "Apprentice",
    "Trainee Accountant", "Lead Animator", "Graduate Engineer",
  ]

  static let languages = [
    "Asistente del Director", "Asistente de Dirección", "Gerente de Producto", "Gerente de Tienda",
    "Gerente de Cuentas", "Gerente de Proyectos", "Jefe de Obra", "Jefe de Cocina", "Jefa de Sala",
    "Jefe de Prensa", "Jefe", "Director de Arte", "Director de Fotografía", "Subdirector",
    "Director de Orquesta", "Director Adjunto", "Director artístico", "Gerente de Contas",
    "Gerente de Loja", "Gerente de Projetos", "Diretor de Arte", "Assistente do Diretor",
    "Coordenador Pedagógico", "Vendedor tempo pleno", "Chef de projet", "Chef cuisinier",
    "Chef de rayon", "Responsable de magasin", "Directeur artistique", "Directeur adjoint",
    "Directeur de la photographie", "Sous-directeur", "Assistante du directeur",
    "Cours pour débutants", "Projektleiter", "Teamleiter", "Produktmanager", "Schulleiter",
    "Stellvertretender Leiter", "Filialleiter", "Direttore d'orchestra", "Direttore dei lavori",
    "Capo reparto", "Responsabile di negozio", "Hoofd Administratie", "Adjunct-directeur",
    "Produktchef", "Teamleder", "Seniorenbetreuer", "Juniorenbetreuer", "Encargado de sección",
  ]

  @Test(arguments: codes + words + languages)
  func noLevelIsRead(title: String) {
    #expect(level(inTitle: title) == "")
  }
}
