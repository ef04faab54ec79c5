extension ColumnNames {
  /// Hungarian names.
  static let hungarian: [Row] = [
    Row(
      .listingID,
      """
      azonosito allasazonosito hirdetesazonosito allashirdetesazonositoja allasid hirdetesid \
      hivatkozasiszam
      """),
    Row(
      .employer,
      """
      munkaltato munkaltatoneve munkaltatomegnevezese ceg cegnev cegneve vallalat szervezet \
      szervezetneve intezmeny
      """),
    Row(
      .title,
      """
      munkakor munkakormegnevezese munkakorneve pozicio poziciomegnevezese pozicioneve beosztas \
      allas allasmegnevezese allasneve allasnev foglalkozas feorfoglalkozas hirdetescime
      """),
    Row(
      .location,
      """
      munkavegzeshelye munkavegzeshelyszine munkahely munkahelycime telephely telepules helyszin \
      varos
      """),
    Row(.level, "besorolas beosztasiszint fizetesiosztaly fizetesifokozat fizetesikategoria szint"),
    Row(.payPeriod, "bertipus bertipusa beridoszak fizetesiidoszak berezesmodja"),
    Row(.currency, "penznem deviza berpenzneme fizetespenzneme"),
    Row(
      .positions,
      """
      betoltendoletszam felveendoletszam letszamigeny allasokszama ureshelyekszama \
      ureshelyek allashelyekszama pozicioszam igenyeltletszam
      """),
    Row(
      .postedOn,
      """
      meghirdetesdatuma kozzeteteldatuma kozzetetelnapja feladasdatuma feladva hirdetesdatuma \
      megjelenesdatuma feltoltesdatuma kozzetetel kozzeteve meghirdetve
      """),
    Row(.sourceURL, "hirdeteslink hirdeteslinkje hirdetesurl allaslink hivatkozas"),
    Row(
      .employmentType,
      """
      foglalkoztatasjellege foglalkoztatasformaja foglalkoztatastipusa foglalkoztatasiforma \
      foglalkoztatasijogviszony jogviszony munkaviszony munkaviszonytipusa munkaviszonyjellege \
      munkaido munkarend munkaidobeosztas szerzodestipusa
      """),
    Row(
      .description,
      "leiras allasleiras munkakorileiras munkakorleirasa feladatok feladatkor feladatokleirasa"),
  ]
}
