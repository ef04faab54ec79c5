import Testing

@testable import Listings

/// Names of columns as job portals and employment offices of Czechia, Slovakia, Poland and Hungary
/// write them.
struct ColumnNameCentralEuropeTests {
  static let rows: [(field: String, names: String)] = [
    (
      "title",
      """
      Název pozice|Pracovní pozice|pozadovanaProfese|Profese|Povolání|Volné místo|Druh práce
      Názov pozície|Pracovná pozícia|Voľné pracovné miesto|Zamestnanie|Povolanie
      Stanowisko|Nazwa stanowiska pracy|Zawód|Tytuł ogłoszenia
      Munkakör|Munkakör megnevezése|Pozíció|Állás megnevezése|Foglalkozás|Beosztás|Állás
      Megnevezés
      """
    ),
    (
      "employer",
      """
      Zaměstnavatel|Název firmy|Společnost|nazev_zamestnavatele|Zamestnávateľ|Názov spoločnosti
      Názov zamestnávateľa|Spoločnosť|Pracodawca|Nazwa zakładu pracy|Instytucja|Munkáltató
      Munkáltató neve|Cégnév|Cég neve|Munkáltató megnevezése
      """
    ),
    (
      "location",
      """
      Místo výkonu práce|mistoVykonuPrace|Pracoviště|Lokalita|Obec|Místo|Miesto výkonu práce
      Miesto práce|Pracovisko|Mesto|Miejsce wykonywania pracy|Miejscowość|Województwo
      Munkavégzés helye|Munkahely|Település|Helyszín|Megye
      """
    ),
    (
      "pay_min",
      """
      Mzda od|mesicniMzdaOd|Plat od (Kč)|Hrubá mzda od|Minimální mzda|Nejnižší plat|Mzda od Kč/měsíc
      Plat od (EUR)|Mzda (brutto) od|Najnižšia mzda|Ponúkaná mzda od|Dolná hranica mzdy
      Wynagrodzenie brutto od|Stawka od (zł)|Najniższe wynagrodzenie|Wynagrodzenie od (PLN/mies.)
      Dolna granica wynagrodzenia|Bér -tól|Fizetés (bruttó) -tól|Bértől|Bruttó bér minimum
      Bér alsó határa|Minimális bér|Legalacsonyabb fizetés|Havi bruttó bér -tól (Ft)
      """
    ),
    (
      "pay_max",
      """
      Mzda do|mesicniMzdaDo|Plat do (Kč)|Hrubá mzda do|Maximální mzda|Nejvyšší plat|Mzda do Kč/měsíc
      Plat do (EUR)|Najvyššia mzda|Horná hranica mzdy|Wynagrodzenie brutto do|Stawka do (zł)
      Najwyższe wynagrodzenie|Górna granica wynagrodzenia|Bér -ig|Fizetés (bruttó) -ig|Bérig
      Bruttó bér maximum|Bér felső határa|Maximális bér|Legmagasabb fizetés|Fizetés maximuma
      """
    ),
    (
      "pay_text",
      """
      Mzda|Plat|Nabízený plat|Platové rozpětí|Výše mzdy|Mzdové podmínky|Finanční ohodnocení
      Základná zložka mzdy (brutto)|Mzdové podmienky|Ponúkaný plat|Mzda v EUR|Platové ohodnotenie
      Wysokość wynagrodzenia|Widełki płacowe|Zarobki miesięczne|Wynagrodzenie w PLN
      Wynagrodzenie zasadnicze|Bér|Fizetés|Bruttó alapbér|Havi bruttó munkabér|Órabér|Fizetési sáv
      Illetmény|Bérsáv|Bér összege
      """
    ),
    ("pay_period", "typMzdy|Typ mzdy|Druh mzdy|Rodzaj wynagrodzenia|Bértípus|Bér gyakorisága"),
    ("currency", "Měna|Měna mzdy|Mena|Waluta|Waluta wynagrodzenia|Pénznem|Bér pénzneme|Deviza"),
    ("employer", "Hirdető"), ("location", "Hely"),
    (
      "posted_on",
      """
      Datum zveřejnění|datumVlozeni|Zveřejněno|Vloženo|Datum uveřejnění|Dátum zverejnenia
      Dátum pridania|Zverejnené|Data zamieszczenia|Data przyjęcia oferty|Opublikowana
      Feladva|Meghirdetés dátuma|Közzététel dátuma|Feladás dátuma|Közzétéve
      """
    ),
    (
      "positions",
      """
      Počet míst|pocetMist|Počet volných míst|Počet voľných miest|Počet voľných pracovných miest
      Liczba miejsc pracy|Liczba wolnych miejsc pracy|Ilość etatów|Létszámigény|Betöltendő létszám
      Állások száma|Üres álláshelyek száma
      """
    ),
    (
      "employment_type",
      """
      Typ úvazku|Úvazek|Pracovní poměr|Druh pracovního poměru|pracovnePravniVztahy|Směnnost
      Pracovní doba|Druh pracovného pomeru|Pracovný pomer|Úväzok|Pracovný čas|Typ zmluvy
      Czas pracy|Wymiar czasu pracy|Wymiar zatrudnienia|System czasu pracy|Munkaidő|Munkarend
      Foglalkoztatás jellege|Munkaviszony típusa|Szerződés típusa
      """
    ),
    ("listing_id", "Číslo nabídky|ID inzerátu|Číslo ponuky|Numer oferty pracy|Azonosító|Állás ID"),
    ("level", "Platová třída|Úroveň pozice|Platová trieda|Kategoria zaszeregowania|Besorolás"),
    ("source_url", "Odkaz na inzerát|urlAdresa|Odkaz na ponuku|Link do ogłoszenia|Hirdetés link"),
    ("description", "Popis práce|Náplň práce|Pracovná náplň|Zakres obowiązków|Munkaköri leírás"),
    (
      "-",
      """
      Platnost do|Datum nástupu|Termín nástupu|Dátum nástupu|Data ważności oferty|Termin składania
      Jelentkezési határidő|Érvényesség|Obrat firmy|Požadované vzdělání|Wykształcenie|Végzettség
      Minimální praxe|Počet zaměstnanců|Kontaktná osoba|Telefon|Prémie|Den|Rok|Nap
      """
    ),
  ]

  static let cases: [(name: String, field: String)] = rows.flatMap { row in
    row.names.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), row.field) }
  }

  @Test(arguments: cases)
  func namesAreKnown(name: String, field: String) {
    #expect(ColumnName(name).match?.field.name ?? "-" == field)
  }

  @Test(arguments: [
    ("mesicniMzdaOd", "month - 0"), ("Mzda od Kč/měsíc", "month CZK 0"),
    ("Hodinová mzda (Kč)", "hour CZK 0"), ("Mzda za hodinu", "hour - 0"),
    ("Roční plat", "year - 0"), ("Mesačná mzda od (EUR)", "month EUR 0"),
    ("Hodinová mzda brutto", "hour - 0"), ("Wynagrodzenie od (PLN/mies.)", "month PLN 0"),
    ("Stawka godzinowa (zł)", "hour PLN 0"), ("Wynagrodzenie roczne", "year - 0"),
    ("Havi bruttó bér -tól (Ft)", "month HUF 0"), ("Órabér (Ft)", "hour HUF 0"),
    ("Éves fizetés", "year - 0"), ("Fizetés (Ft/hó)", "month HUF 0"), ("Mzda (Kč)", "- CZK 0"),
    ("Kwota od (zł)", "- PLN 0"), ("Salary FT", "- - 0"), ("Salary (FT)", "- - 0"),
  ])
  func namesSayTheUnit(name: String, unit: String) {
    let read = ColumnName(name)
    let words = [read.period?.name ?? "-", read.currency?.description ?? "-", "\(read.magnitude)"]
    #expect(words.joined(separator: " ") == unit)
  }
}
