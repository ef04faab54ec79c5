import Testing

@testable import CSVText

/// Windows-1250 is told by the letters of its languages, and never taken for Windows-1252's.
struct CentralEuropeanTests {
  /// A text as the bytes of an encoding.
  private func bytes(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
    let table = try #require(SingleByteTable(encoding))
    return try text.unicodeScalars.map { scalar in
      let byte = (UInt8.min...UInt8.max).first { table.codePoint(of: $0) == scalar.value }
      return try #require(byte)
    }
  }

  private func encoding(_ text: String, writtenIn encoding: TextEncoding) throws -> TextEncoding {
    let source = MemoryByteSource(try bytes(text, encoding))
    return try SurveyedSource(surveying: source).survey.encoding
  }

  static let central: [(language: String, text: String)] = [
    (
      "Polish",
      "Stanowisko;Miejscowość;Wynagrodzenie\nKsięgowa główna;Łódź;8 000 zł\nKierowca wiążąca;Gdańsk;brak\n"
    ),
    (
      "Czech",
      "Název pozice;Zaměstnavatel;Měsíční mzda\nÚčetní;Město Plzeň;35 000 Kč\nŘidič;Žižkovská pekárna;28 000 Kč\n"
    ),
    (
      "Czech",
      "Pozice,Firma,Mzda\nVedoucí úseku zákazníků,Škoda,45 000\nProdavač obuvi,Dům obuvi,27 000\nDělník,Tři sestry,25 000\nProgramátor,Můj svět,60 000\n"
    ),
    (
      "Slovak",
      "Názov pozície;Zamestnávateľ;Plat\nUčiteľ;Základná škola Žilina;1 200 €\nPodľa dohody riaditeľ;Košice;2 000 €\n"
    ),
    (
      "Hungarian",
      "Munkakör;Cég;Bér\nSzoftverfejlesztő;Budapest Kft.;900 000 Ft\nVezető ápoló;Győri kórház;600 000 Ft\n"
    ),
    (
      "Hungarian", "Pozíció,Munkáltató\nfelelős vezető,Első Zrt.\nirodavezető,Műszaki Kft.\n"
    ),
  ]

  @Test(arguments: central)
  func lettersOfCentralEurope(language: String, text: String) throws {
    #expect(try encoding(text, writtenIn: .windows1250) == .windows1250, "\(language)")
  }

  static let western: [(language: String, text: String)] = [
    (
      "German",
      "Stelle;Ort;Gehalt\nMüller – Bäcker;Köln;2.500 €\nStraßenwärter „Süd“;Gießen;3.100 €\n"
    ),
    (
      "French",
      "Intitulé;Lieu;Salaire\nInfirmière – très motivée;Nîmes;2 100 €\nChef d’équipe;Où vous êtes;2 400 €\nMaître d’œuvre naïf, coût sûr et dû;Août;3 000 €\n"
    ),
    (
      "Spanish",
      "Puesto;Ciudad;Salario\nDiseñador – señor;Málaga;1.800 €\nCamarón «pingüino»;León;1.500 €\n"
    ),
    (
      "Portuguese",
      "Vaga;Local;Salário\nGestão de ações – funções;São Paulo;R$ 5.000\nOperações, põe e dispõe;Camões;R$ 4.000\n"
    ),
    (
      "Italian",
      "Posizione;Sede;RAL\nAddetto qualità – perché sì, così è più;Forlì;28.000 €\nLunedì–venerdì, però già;Città;25.000 €\n"
    ),
    (
      "Danish",
      "Stilling;Sted;Løn\nSygeplejerske – Søborg;København;35.000 kr\nKøkkenchef “Ærø”;Tønder;32.000 kr\n"
    ),
    (
      "Norwegian",
      "Tittel;Sted;Lønn\nRådgiver – grønn;Tromsø;600 000 kr\nSjåfør “nøye”;Bodø;450 000 kr\n"
    ),
    (
      "Swedish", "Titel;Ort;Lön\nSjuksköterska – Malmö;Växjö;35 000 kr\nLärare “på”;Åre;32 000 kr\n"
    ),
    (
      "Finnish",
      "Nimike;Kunta;Palkka\nMyyjä – šakki;Jyväskylä;2 400 €\nSähkömies žanri;Hämeenlinna;2 900 €\n"
    ),
    (
      "Estonian",
      "Amet;Koht;Palk\nÕpetaja – või tõlkija;Jõhvi;1 500 €\nŠokolaadimeister, žürii;Põlva;1 600 €\n"
    ),
    (
      "Scottish Gaelic",
      "Obair;Àite;Tuarastal\nSgrìobhadair – gnìomh mòr;Dùn Èideann;£30,000\nOifigear “fèin”, dùthaich;Gleann Fhìonnainn;£28,000\n"
    ),
    (
      "Catalan",
      "Lloc;Ciutat;Sou\nTècnic – gestió però;València;1.800 €\nInfermera “països”;Alcúdia;1.900 €\n"
    ),
    (
      "Dutch",
      "Functie;Plaats;Loon\nCoördinator – geïnteresseerd;’s-Gravenhage;€ 3.000\nCafé “één”;Curaçao;€ 2.500\n"
    ),
    (
      "several together",
      "Title;Place;Pay\nSygeplejerske Søren;København;35.000 kr\nInfirmière – où;Forlì;2 100 €\nŠimon & Žák, così;Nîmes;1 €\n5¾ inch;¾;½\n"
    ),
  ]

  @Test(arguments: western)
  func lettersOfWesternEurope(language: String, text: String) throws {
    #expect(try encoding(text, writtenIn: .windows1252) == .windows1252, "\(language)")
  }

  /// A single sign or name is no language.
  @Test(arguments: [
    "companyžs – 1", "Dvoøák – Šimek", "Inch¾ – Žák", "jõ – 1",
  ])
  func aSingleWordDecidesNothing(text: String) throws {
    #expect(try encoding("a;b\n\(text);2\n", writtenIn: .windows1252) == .windows1252)
  }
}
