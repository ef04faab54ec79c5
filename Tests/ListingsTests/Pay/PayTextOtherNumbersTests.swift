import Testing

@testable import Listings

/// Numbers of many places that are no pay.
struct PayTextOtherNumbersTests {
  static let texts = [
    "Bonus: $5,000",
    "Sign-on bonus: up to $10,000",
    "Annual bonus of 10-15%",
    "$1,000 stipend per month",
    "$250 gift card for referrals",
    "Company valued at $1.2 billion",
    "$2B valuation",
    "Raised $50M Series B",
    "$50M in funding",
    "$3M ARR",
    "(212) 555-0100",
    "+1 212 555 0100",
    "020 7946 0000",
    "Tel. 555 0199",
    "FTE 0.8",
    "0.6 FTE",
    "1.0 FTE (37.5 hours)",
    "37,5 Std./Woche",
    "40 Stunden pro Woche",
    "35 heures par semaine",
    "40 horas por semana",
    "40 uur per week",
    "37,5 timer/uge",
    "38,5 tuntia viikossa",
    "1日8時間",
    "週5日",
    "40시간",
    "경력 3년 이상",
    "経験3年以上",
    "Entgeltgruppe 9",
    "Schaal 10",
    "niveau 5",
    "nivel 3",
    "2024-2025",
    "2023/2024",
    "13º salário",
    "14 pagas",
    "13. Monatsgehalt",
    "13e mois",
    "13e maand",
    "Prämie 2.000 €",
    "prime de 1 000 €",
    "bono de 500 €",
    "vale refeição R$ 800",
    "交通費2万円まで",
    "賞与100万円",
    "상여금 200만원",
    "年终奖2万元",
    "500 Mitarbeiter",
    "200 salariés",
    "50 empleados",
    "120 anställda",
    "10 Prozent",
    "15 % variable",
    "Ref. 90210",
    "Stufe 3",
    "24/7",
    "$5,000 retention bonus",
    "$2,000 relocation",
    "100% remote",
    "Zip 94105",
    "403b match up to $3,000",
  ]

  @Test(arguments: texts)
  func theyStayOut(text: String) {
    let pay = PostedPay(reading: text)
    #expect(pay.figures == "- - - -")
    #expect(pay.shape == .unreadable)
  }
}
