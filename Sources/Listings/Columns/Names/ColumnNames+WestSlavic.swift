extension ColumnNames {
  /// Czech names. Those of the employment office's open data are among them.
  static let czech: [Row] = [
    Row(
      .listingID,
      """
      idnabidky cislonabidky idinzeratu cisloinzeratu cislovolnehomista idvolnehomista idpozice \
      referencnicislo evidencnicislo
      """),
    Row(
      .employer,
      """
      zamestnavatel nazevzamestnavatele nazevfirmy spolecnost nazevspolecnosti nazevorganizace \
      jmenofirmy
      """),
    Row(
      .title,
      """
      nazevpozice pracovnipozice nazevpracovnipozice pozice nazevpracovnihomista volnemisto \
      pozadovanaprofese profese nazevprofese povolani druhprace nazevinzeratu nazevnabidky
      """),
    Row(
      .location,
      """
      mistovykonuprace mistovykonu mistoprace pracoviste adresapracoviste lokalita obec mesto
      """),
    Row(.level, "platovatrida tarifnitrida tarifnistupen platovystupen uroven urovenpozice"),
    Row(.payPeriod, "typmzdy typplatu druhmzdy obdobimzdy obdobiplatu"),
    Row(.currency, "mena menamzdy menaplatu"),
    Row(
      .positions,
      """
      pocetvolnychmist pocetpracovnichmist pocetmist pocetpozic pocetvolnychpozic \
      pocetprijimanych
      """),
    Row(
      .postedOn,
      """
      datumzverejneni datumuverejneni datumvlozeni datumvystaveni datuminzerce datumpridani \
      zverejneno zverejnenodne uverejneno vlozeno pridano vystaveno
      """),
    Row(.sourceURL, "odkaznainzerat odkaznanabidku urlnabidky urlinzeratu urladresa odkaz"),
    Row(
      .employmentType,
      """
      typuvazku druhuvazku rozsahuvazku uvazek pracovniuvazek pracovnipomer typpracovnihopomeru \
      druhpracovnihopomeru pracovnepravnivztah pracovnepravnivztahy typsmlouvy smennost \
      pracovnidoba
      """),
    Row(.description, "popis popispozice popisprace popispracovnipozice naplnprace pracovninapln"),
  ]

  /// Slovak names. What Czech calls by the same letters stands there.
  static let slovak: [Row] = [
    Row(
      .listingID,
      "idponuky cisloponuky cislovolnehomiesta idvolnehomiesta referencnecislo evidencnecislo"),
    Row(.employer, "nazovzamestnavatela nazovfirmy spolocnost nazovspolocnosti nazovorganizacie"),
    Row(
      .title,
      """
      nazovpozicie pracovnapozicia nazovpracovnejpozicie pozicia nazovpracovnehomiesta \
      volnepracovnemiesto volnemiesto zamestnanie povolanie nazovponuky
      """),
    Row(
      .location,
      "miestovykonuprace miestovykonu miestoprace miestovykonupraceaadresa pracovisko"),
    Row(.level, "platovatrieda tarifnatrieda urovenpozicie"),
    Row(.payPeriod, "obdobiemzdy obdobieplatu"),
    Row(
      .positions,
      """
      pocetvolnychmiest pocetvolnychpracovnychmiest pocetpracovnychmiest pocetmiest pocetpozicii
      """),
    Row(
      .postedOn,
      """
      datumzverejnenia datumuverejnenia datumpridania datumvlozenia datuminzercie zverejnene \
      uverejnene pridane
      """),
    Row(.sourceURL, "odkaznaponuku linknaponuku urlponuky"),
    Row(
      .employmentType,
      """
      druhpracovnehopomeru typpracovnehopomeru pracovnypomer uvazok pracovnyuvazok \
      pracovnopravnyvztah druhzmluvy typzmluvy pracovnycas
      """),
    Row(
      .description,
      "popispozicie popispracovnejpozicie pracovnanapln informacieopracovnommieste"),
  ]

  /// Polish names. Those of the employment office's central base of offers are among them.
  static let polish: [Row] = [
    Row(
      .listingID,
      """
      numerogloszenia numeroferty idoferty idogloszenia nroferty numerofertypracy \
      numerreferencyjny nrogloszenia nrref
      """),
    Row(
      .employer,
      """
      pracodawca nazwapracodawcy nazwafirmy przedsiebiorstwo zakladpracy nazwazakladupracy \
      instytucja nazwainstytucji
      """),
    Row(
      .title,
      """
      stanowisko nazwastanowiska stanowiskopracy nazwastanowiskapracy zawod nazwazawodu \
      nazwaoferty tytulogloszenia tytuloferty
      """),
    Row(
      .location,
      """
      miejscepracy miejscewykonywaniapracy adresmiejscapracy lokalizacja miejscowosc miasto
      """),
    Row(
      .level,
      """
      poziomstanowiska poziom szczebel kategoriazaszeregowania grupazaszeregowania \
      stopienzaszeregowania
      """),
    Row(
      .payPeriod,
      """
      okreswynagrodzenia okresplacy rodzajwynagrodzenia systemwynagradzania systemwynagrodzenia
      """),
    Row(.currency, "waluta walutawynagrodzenia"),
    Row(
      .positions,
      """
      liczbamiejsc liczbawakatow liczbastanowisk liczbaetatow liczbamiejscpracy \
      liczbawolnychmiejscpracy liczbawolnychmiejsc iloscmiejsc iloscetatow
      """),
    Row(
      .postedOn,
      """
      datapublikacji datadodania dataogloszenia datazamieszczenia datawystawienia \
      dataprzyjeciaoferty dataprzyjecia opublikowano dodano opublikowana zamieszczono
      """),
    Row(.sourceURL, "linkdooferty adresoferty linkdoogloszenia adresogloszenia"),
    Row(
      .employmentType,
      """
      rodzajumowy typumowy formazatrudnienia wymiaretatu wymiarpracy umowa etat \
      rodzajzatrudnienia wymiarzatrudnienia wymiarczasupracy czaspracy systemczasupracy \
      rozkladczasupracy
      """),
    Row(
      .description,
      "opis opisstanowiska opisoferty obowiazki zakresobowiazkow zakresczynnosci"),
  ]
}
