import Testing

@testable import Listings

/// Pay in Spanish.
struct PayTextSpanishTests {
  static let cases: [PayCase] = [
    ("De 24.000 € a 30.000 € brutos/año", "24000 30000 year EUR"),
    ("24.000€ - 30.000€ bruto anual", "24000 30000 year EUR"),
    ("entre 1.500 y 1.800 € al mes", "1500 1800 month EUR"),
    ("desde 22.000 € brutos anuales", "22000 - year EUR"),
    ("hasta 45.000 €", "- 45000 - EUR"),
    ("a partir de 18.000 € al año", "18000 - year EUR"),
    ("30 mil euros", "30000 30000 - EUR"),
    ("12 € la hora", "12 12 hour EUR"),
    ("10,50 €/hora", "10.5 10.5 hour EUR"),
    ("$15,000 a $20,000 MXN mensuales", "15000 20000 month MXN"),
    ("MX$ 18,000 al mes", "18000 18000 month MXN"),
    ("$8,000 quincenales", "8000 8000 semimonth USD"),
    ("300 € semanales", "300 300 week EUR"),
    ("80 € por día", "80 80 day EUR"),
    ("Salario: 1.400,00€ netos/mes", "1400 1400 month EUR"),
    ("más de 40.000 € anuales", "40000 - year EUR"),
    ("mínimo 20.000 €", "20000 - - EUR"),
    ("máximo 28.000 € brutos", "- 28000 - EUR"),
    ("Sueldo 2.000.000 - 2.500.000 COP mensual", "2000000 2500000 month COP"),
    ("2,500 soles mensuales", "2500 2500 month PEN"),
    ("25.000 € en 14 pagas", "25000 25000 - EUR"),
    ("28.000 € + bonos", "28000 28000 - EUR"),
    ("30.000 € en adelante", "30000 - - EUR"),
    ("40 horas por semana, 9 €/hora", "9 9 hour EUR"),
  ]

  @Test(arguments: cases)
  func payIsRead(text: String, pay: String) {
    #expect(PostedPay(reading: text).figures == pay)
    #expect(!PostedPay(reading: text).hasSeveralRanges)
  }
}
