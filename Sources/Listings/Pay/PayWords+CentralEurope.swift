/// Hungarian and Romanian.
extension PayWords {
  /// "napi", "heti" and "éves" say the span of other things as well ("heti 40 óra", "5 éves"), and
  /// are pay only with what they stand before.
  static let hungarian = language([
    (.periodNoun(.hour), "óra"),
    (.periodNoun(.day), "nap"),
    (.periodNoun(.week), "hét"),
    (.periodNoun(.month), "hó, hónap, honap"),
    (.periodNoun(.year), "év"),
    (.period(.hour), "óránként, orankent, órabér, órabére, óradíj"),
    (.period(.day), "naponta, naponként, napibér, napidíj, napi bér, napi bruttó, napi nettó"),
    (.period(.week), "hetente, hetenként, hetibér, heti bér, heti bruttó, heti nettó"),
    (.period(.month), "havonta, havonként, havi, havibér, havi bér, havi bruttó, havi nettó"),
    (.period(.year), "évente, évenként, évi, éves bér, éves bruttó, éves nettó, éves jövedelem"),
    (.upTo, "legfeljebb, akár, alatt"),
    (.from, "legalább, felett, fölött"),
    (.orMore, "vagy több, és afelett"),
    (.betweenBehind, "között, közt, közötti"),
    (.and, "és"),
    (.magnitude(power: 3), "ezer"),
    (.magnitude(power: 6), "millió"),
    (.gross, "bruttó, nettó"),
    (.pay, "bér, fizetés, alapbér, jövedelem, kereset, kb, körülbelül, kezdő fizetés"),
    (
      .notPay,
      "bónusz, prémium, jutalék, jutalom, pótlék, cafeteria, cafetéria, juttatás, juttatások"
    ),
    (.counted, "órás, órában, fő, műszak, hónapos, százalék"),
    (.reference, "kategória, fokozat"),
    (.separator, "plusz, valamint, vagy"),
  ])

  static let romanian = language([
    (.per, "pe"),
    (.periodNoun(.hour), "oră"),
    (.periodNoun(.day), "zi"),
    (.periodNoun(.week), "săptămână, saptamana"),
    (.periodNoun(.month), "lună"),
    (.period(.month), "lunar, lunară, pe luna"),
    (.period(.year), "pe an"),
    (.to, "la"),
    (.upTo, "până la, pana la, maxim"),
    (.from, "de la, minim, peste, cel puțin, cel putin"),
    (.between, "între"),
    (.and, "și, şi"),
    (.magnitude(power: 3), "mii"),
    (.pay, "salariu, salariul, venit, aproximativ"),
    (.notPay, "tichete, bonuri, primă"),
    (.counted, "zile, luni, ani, angajați, posturi"),
    (.separator, "sau"),
  ])
}
