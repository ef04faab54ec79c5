/// The Slavic languages.
extension PayWords {
  static let polish = language([
    (.per, "za, na"),
    (.periodNoun(.hour), "godzinę, godzina, godz"),
    (.periodNoun(.day), "dzień, dniówkę, dniówka"),
    (.periodNoun(.week), "tydzień, tydz"),
    (.periodNoun(.month), "miesiąc, mies"),
    (.periodNoun(.year), "rok"),
    (.period(.hour), "godzinowo, godzinowa, stawka godzinowa"),
    (.period(.day), "dziennie"),
    (.period(.week), "tygodniowo, w tygodniu"),
    (.period(.month), "miesięcznie, miesięczne, miesięczna, w miesiącu, w skali miesiąca"),
    (.period(.year), "rocznie, roczne, roczna, w roku, w skali roku"),
    (.to, "do"),
    (.upTo, "maksymalnie, nie więcej niż, poniżej"),
    (.from, "od, powyżej, co najmniej, nie mniej niż"),
    (.orMore, "i więcej, lub więcej, wzwyż"),
    (.magnitude(power: 3), "tys, tysięcy, tysiące"),
    (.gross, "na rękę"),
    (.pay, "wynagrodzenie, pensja, płaca, stawka, około, zarobki, wynagrodzenia"),
    (.notPay, "premia, premie, premii, dodatek, dodatki, prowizja, prowizji"),
    (.counted, "godzin, dni, tygodni, miesięcy, lat, osób, pracowników, etatów"),
    (.separator, "oraz, lub"),
  ])

  /// What Czech and Slovak call alike stands in the Czech list, what all three do in the Polish one.
  /// Adjectives of a span of time are said of shifts and contracts as well ("8hodinová směna"), and
  /// are pay only with what they stand before.
  static let czech = language([
    (.periodNoun(.hour), "hodinu, hodina, hod"),
    (.periodNoun(.day), "deň"),
    (.periodNoun(.week), "týden, týd"),
    (.periodNoun(.month), "měsíc, mesic, měs"),
    (
      .period(.hour),
      "hodinově, hodinová mzda, hodinová sazba, hodinová odměna, hodinový plat, hrubá hodinová"
    ),
    (.period(.day), "denně, na den, za den, denní mzda, denní sazba, denní odměna"),
    (.period(.week), "týdně, týdenní mzda"),
    (
      .period(.month),
      """
      měsíčně, mesicne, měsíční mzda, měsíční plat, měsíční příjem, měsíční odměna, měsíční hrubá,
      měsíční hrubý
      """
    ),
    (.period(.year), "ročně, rocne, roční mzda, roční plat, roční příjem, roční hrubá"),
    (.upTo, "až, až do, maximálně, nejvýše, nejvíce, méně než"),
    (.from, "již od, už od, minimálně, nejméně, alespoň, více než"),
    (.orMore, "a více, a výše, i více, nebo více"),
    (.between, "mezi"),
    (.magnitude(power: 3), "tis, tisíc, tisíce"),
    (
      .gross,
      "hrubého, hrubá, hrubý, hrubé, hrubě, v hrubém, čistého, čistá, čistý, čistě, v čistém"
    ),
    (
      .pay,
      """
      mzda, mzdy, mzdu, plat, platu, platové rozpětí, odměna, výplata, cca, přibližně, kolem, okolo
      """
    ),
    (
      .notPay,
      """
      příplatek, příplatky, příspěvek, příspěvky, prémie, prémií, odměny, bonusy, provize, stravenky,
      stravné, kauce
      """
    ),
    (.counted, "hodin, hodiny, dnů, týdnů, měsíců, roků, osob, zaměstnanců, lidí, směn, směny"),
    (.reference, "třída, třídy, třídě, tarif, stupeň"),
    (.separator, "včetně, nebo"),
  ])

  static let slovak = language([
    (.periodNoun(.week), "týždeň, týž"),
    (.periodNoun(.month), "mesiac"),
    (.period(.hour), "hodinovo, hodinová sadzba, hodinová odmena"),
    (.period(.day), "denne, na deň, za deň, denná mzda, denná sadzba"),
    (.period(.week), "týždenne, týždenná mzda"),
    (
      .period(.month),
      "mesačne, mesacne, mesačná mzda, mesačný plat, mesačný príjem, mesačná odmena, mesačná hrubá"
    ),
    (.period(.year), "ročne, ročná mzda, ročný plat, ročný príjem"),
    (.upTo, "maximálne, najviac, menej ako"),
    (.from, "minimálne, najmenej, aspoň, viac ako"),
    (.orMore, "a viac, a vyššie, alebo viac"),
    (.between, "medzi"),
    (.gross, "v hrubom, hrubej, v čistom, čistej"),
    (.pay, "odmena, približne"),
    (.notPay, "príplatok, príplatky, príspevok, príspevky, odmeny, provízia, provízie"),
    (.notPay, "stravné lístky"),
    (.counted, "hodín, týždňov, mesiacov, rokov, osôb, zamestnancov, ľudí, smeny"),
    (.reference, "trieda, triedy, triede"),
    (.separator, "vrátane, alebo"),
  ])

  /// Slovene, Croatian and Serbian in Latin letters. "Sat", an hour, is a day of the week in others.
  static let southSlavic = language([
    (.periodNoun(.hour), "uro"),
    (.periodNoun(.week), "teden, tjedan"),
    (.periodNoun(.month), "mesec, mjesec"),
    (.periodNoun(.year), "godinu"),
    (.period(.hour), "urna postavka, satnica, po satu, na sat"),
    (.period(.day), "dnevno, na dan"),
    (.period(.week), "tedensko, tjedno"),
    (.period(.month), "mesečno, mesečna, mjesečno, mjesečna"),
    (.period(.year), "letno, na leto, godišnje, godišnja"),
    (.upTo, "največ, najviše"),
    (.from, "najmanj, najmanje"),
    (.orMore, "in več, i više"),
    (.between, "između"),
    (.pay, "plača, plaća, plata"),
    (.counted, "sati, zaposlenih"),
  ])
}
