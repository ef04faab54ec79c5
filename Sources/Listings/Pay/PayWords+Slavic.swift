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
}
