/// Words of management, over the languages, in lower case and without accents. To teach the tool a
/// word, add it to a row.
enum ManagementWords {
  /// A step of the ladder.
  struct Row: Sendable {
    /// The canonical name.
    let name: String
    /// What says it, in titles and in level columns.
    let words: [String]
    /// Which exceptions hold for its words.
    var kind = Kind.other
    /// The name of the step that a senior one has.
    var raised: String?
  }

  /// Managers and directors are roles too, where the words beside them say so.
  enum Kind: Sendable { case manager, director, other }

  /// Ascending. Words that are a rank with one employer and a role with the next ("responsable",
  /// "chef", "coordenador", "head of") are left out.
  static let rows = [
    Row(
      name: "Manager",
      words: [
        "manager", "mgr", "manager level", "gerente", "jefe", "jefa", "leiter", "leiterin",
        "abteilungsleiter", "abteilungsleiterin", "avdelningschef", "avdelingsleder",
        "afdelingsleder", "kierownik", "kierowniczka",
      ],
      kind: .manager, raised: "Senior Manager"),
    Row(
      name: "Senior Manager",
      words: ["senior manager", "sr manager", "sr. manager", "gerente senior"]),
    Row(name: "Associate Director", words: ["associate director"]),
    Row(
      name: "Director",
      words: [
        "director", "director level", "directora", "diretor", "diretora", "directeur", "directrice",
        "direttore", "direttrice", "direktor", "direktorin",
        "dyrektor", "dyrektorka",
      ],
      kind: .director, raised: "Senior Director"),
    Row(name: "Senior Director", words: ["senior director", "sr director", "sr. director"]),
    Row(name: "Executive Director", words: ["executive director"]),
    Row(
      name: "Vice President",
      words: [
        "vice president", "vp", "vicepresidente", "vice presidente", "vicepresidenta",
        "vice presidenta",
      ],
      raised: "Senior Vice President"),
    Row(
      name: "Senior Vice President",
      words: ["senior vice president", "sr vice president", "svp"]),
  ]

  /// Words that are management only with an "of" behind them: "jefe de ingeniería".
  static let needOf: LevelWordSet = ["jefe", "jefa"]

  /// "Of", with the articles that it may be followed by.
  static let of: LevelWordSet = [
    "of", "de", "del", "di", "do", "da", "dos", "das", "des", "du", "della", "dello", "dei",
    "delle", "d",
  ]
  static let articles: LevelWordSet = ["la", "l", "las", "los", "le", "les", "il", "the"]

  /// Words before a manager or director whom the job reports to or works for.
  static let reporting: LevelWordSet = [
    "to", "the", "del", "do", "du", "al", "zum", "des", "de", "der",
  ]

  /// Words before a manager or director that make a deputy of him.
  static let deputies = LevelWordSet(
    """
    deputy assistant sous vice adjunct stellvertretender stellvertretende stv bitradande sub sotto
    """)

  /// Words behind a manager or director that make a deputy, a helper or a maker of art of him.
  static let helpers = LevelWordSet(
    "adjoint adjointe adjunto adjunta artistique artistico artistica assistant trainee")

  /// Words before "manager" that make it the name of a role.
  static let roleManagers = LevelWordSet(
    """
    product program programme project account accounts community case office property store shop \
    stage event events brand campaign content social media relationship territory sales location \
    production floor house facilities facility building site warehouse records data release scrum \
    delivery wealth portfolio fund inventory category risk tour talent marketing partnership \
    partnerships licensing lab venue asset change contract contracts grants success engagement \
    restaurant bar kitchen hotel shift duty branch club theatre theater cinema gallery salon gym spa \
    incident configuration bid proposal nightclub pub produkt projekt produit projet proyecto projeto
    """)

  /// Words before "director", or behind "director of", that make it the name of a role.
  static let roleDirectors = LevelWordSet(
    """
    art casting film stage music funeral unit creative animation voice episode series photography \
    lighting audio narrative game cinematics choir choral band orchestra movement fight theatre
    """)

  /// What "gerente de", "directeur de", "jefe de" and the like name a role with.
  static let roleObjects = LevelWordSet(
    """
    arte art arti artes fotografia photographie photo casting cine cinema teatro theatre escena \
    scene cena orquesta orquestra orquestre orchestra orchestre coro musica musique doblaje dublagem \
    obra obras lavori travaux proyecto proyectos projeto projetos progetto progetti projet projets \
    producto productos produto produtos prodotto produit produits cuenta cuentas conta contas compte \
    comptes clientes tienda tiendas loja lojas negozio magasin sucursal agencia agence cocina \
    cozinha sala turno turnos prensa imprensa partida rango estacion comunidad comunidade marca \
    marcas programa programas categoria relacionamento rayon
    """)
}
