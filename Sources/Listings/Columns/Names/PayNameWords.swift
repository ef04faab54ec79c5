/// The words that names of pay columns are put together from, a row per meaning: "Gehalt von",
/// `annual_salary_min`, "Månadslön till". To teach the tool a word, add it to its row, as
/// ``NameFolding/words(_:)`` gives it: lower case, without accents; two words that mean something
/// together only are written as one ("paran").
enum PayNameWords {
  /// What a word says in a name of pay.
  enum Meaning: Sendable, Equatable {
    /// Says that the column is pay.
    case pay
    /// Says so beside a bound or a unit only: "rate", "amount".
    case figure
    /// The floor; a strong word says so without a word for pay: "min", but not "from".
    case low(isStrong: Bool)
    /// The ceiling.
    case high(isStrong: Bool)
    /// A bound when it stands last, nothing elsewhere: the "a" of "Salario a".
    case lastLow
    case lastHigh
    /// The column says what span of time the pay is for.
    case unit
    /// So does this word when it stands last: "Salary per".
    case lastUnit
    /// The column says the currency.
    case currency
    /// The figure was worked out from others.
    case derived
    /// Pay of a grade: beside a bound only, for without one the column is the grade.
    case grade
    /// The unit of the figures; a noun counts beside a word for pay only, an adjective by itself.
    case period(PayPeriod, isNoun: Bool = false)
    /// The figures are in `10^power` of the currency.
    case magnitude(Int)
    /// Says nothing.
    case filler
  }

  /// The meanings of each word; compounds have several.
  static let table: WordTable<[Meaning]> = {
    var entries: [(String, [Meaning])] = []
    for (meanings, words) in rows + periods + centralEuropean {
      for word in words.split(whereSeparator: \.isWhitespace) {
        entries.append((String(word), meanings))
      }
    }
    return WordTable(entries)
  }()

  static let rows: [(meanings: [Meaning], words: String)] = [
    (
      [.pay],
      """
      pay salary salaries wage wages compensation comp remuneration payscale stipend paid
      salario salarios salarial sueldo sueldos remuneracion retribucion vencimento vencimentos
      remuneracao ordenado ordenados salaire salaires salariale paie traitement gehalt gehalts
      gehalter gehaelter lohn vergutung verguetung vergutungs entgelt bezahlung besoldung
      stipendio stipendi retribuzione retributiva compenso salaris salariss loon bezoldiging
      lon lone lonen loen loene lonn lonns lons loenn gage palkka palkan palkkaus palkat
      wynagrodzenie wynagrodzenia pensja pensji placa placy zarobki
      """
    ),
    ([.pay, .period(.year)], "ral arslonn arslon arslonns"),
    ([.pay, .period(.hour)], "timelonn timelon timloen timelonns timlon timloner timlone"),
    ([.pay, .period(.day)], "tjm tagessatz dagtarief dayrate"),
    (
      [.figure],
      "rate rates amount amt range ranges montant importe tarif tarief taux valor stawka kwota"
    ),
    (
      [.low(isStrong: true)],
      """
      min minimum mini minimal minimale minimales minimo minima minimos minsta mindest minimi
      minst laveste lagsta alin lowest minvalue floor minste minimaal mindeste vahintaan minimalna
      minimalny
      """
    ),
    (
      [.low(isStrong: false)],
      """
      from low lower lo start starting starts entry desde von ab vanaf van fra fran dal inferior
      inferieur inferieure partir alkaen lowerbound bas basse od
      """
    ),
    (
      [.high(isStrong: true)],
      """
      max maximum maxi massimo massima massimi maximal maximale maximales maximo maxima maximos
      maksimum maksimi maks maksymalna maksymalne maksymalny
      hochst hoechst hogsta hoyeste hojeste ylin highest maxvalue ceiling maximaal hoyest enintaan
      """
    ),
    (
      [.high(isStrong: false)],
      """
      to high higher hi upper top upto hasta ate bis tot till til jusqu jusqua superior superieur
      superieure saakka asti upperbound haut haute fino
      """
    ),
    ([.lastLow], "de da"),
    ([.lastHigh], "a al do"),
    (
      [.unit],
      "unit units frequency period interval basis cycle type unittext periodicity einheit"
    ),
    ([.lastUnit], "per"),
    ([.currency], "currency moneda moeda devise wahrung waehrung valuta valuutta"),
    ([.derived], "avg average mean median mid midpoint med medio media mediane mittel"),
    ([.grade], "band grade level scale step schaal skala"),
    (
      [.filler],
      """
      in of the an amounts base basic gross offered advertised proposed posted listed est
      estimate estimated text txt value values display oferowane proponowane expected approx figure
      job position vacancy
      fte actual extracted snippet source string raw point code label info full time equivalent
      offer role or and y e et und o ou en el la los las le les l du des dos das della dello
      der die das por par pr pro im del na no i og och ja rango banda bruto bruta brutto brut
      brute lordo lorda brutos ofrecido ofertado oferta oferecido propose proposee libelle
      fourchette tranche faixa fascia spanne intervalle intervall spenn spann indicatie indication
      angebot jobs quoted provided employer company stated
      description desc
      """
    ),
    ([.magnitude(2)], "hundreds"),
    (
      [.magnitude(3)],
      "k 000 000s 1000 1000s thousand thousands tsd tausend mil miles mille milliers tkr tusen t"
    ),
    ([.magnitude(5)], "lakh lakhs lac lacs"),
    ([.magnitude(5), .period(.year)], "lpa"),
    ([.magnitude(6)], "mm mn mio million millions millones milhoes"),
    ([.magnitude(7)], "crore crores cr"),
    ([.magnitude(-2)], "cents pence centimes centavos"),
  ]

  static let periods: [(meanings: [Meaning], words: String)] = [
    (
      [.period(.hour)],
      "hourly horaire stundlich stuendlich oraria orario ph perhour godzinowa godzinowe"
    ),
    ([.period(.day)], "daily diaria diario journalier taglich taeglich giornaliero perday pd"),
    (
      [.period(.week)],
      "weekly semanal hebdomadaire hebdo wochentlich woechentlich settimanale wekelijks perweek pw"
    ),
    ([.period(.biweek)], "biweekly fortnightly quincenal"),
    ([.period(.semimonth)], "semimonthly"),
    (
      [.period(.month)],
      """
      monthly mensual mensal mensuel mensuelle mensile monatlich maandelijks permonth pcm pm
      manedlig miesieczne miesieczna miesiecznie
      """
    ),
    (
      [.period(.year)],
      """
      annual annually yearly annualised annualized annum pa anual annuel annuelle annuale annua
      annuo jahrlich jaehrlich jaarlijks peryear arlig roczne roczna rocznie
      """
    ),
    (
      [.period(.hour, isNoun: true)],
      """
      hour hr hrs h hora heure stunde stunden stunda uur timme timmar tim tunti tunnilta ora
      pertime prtime
      """
    ),
    ([.period(.day, isNoun: true)], "day dia jour tag tages giorno dag dags paiva"),
    (
      [.period(.week, isNoun: true)],
      "week wk semana semaine woche wochen settimana vecka vecko uke uge viikko"
    ),
    (
      [.period(.month, isNoun: true)],
      """
      month mo mth mes mois monat monats mese maand manad manads maned maneds kuukausi kuukaudessa
      kk
      """
    ),
    (
      [.period(.year, isNoun: true)],
      "year yr annee paran ano jahr jahres anno jaar ar ars vuosi vuodessa"
    ),
  ]
}
