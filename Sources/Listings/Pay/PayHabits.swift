/// What is known of one pay column before its cells are read.
public struct PayColumnHabit: Sendable, Hashable {
  /// Decided from the column's cells, see ``DecimalEvidence``, or by the user.
  public var decimal = DecimalHabit.undecided
  /// The power of ten that the column's name says its figures are in: 3 for `salary_k`, 5 for
  /// `min_lakh`, else 0.
  ///
  /// It applies to numbers that stand without a magnitude or a period of their own and are small
  /// enough to need it: below 1,000 in a column of thousands, below 10,000 in one of a larger unit.
  /// `95000` under `salary_k` is 95,000 already.
  public var magnitude = 0
  /// Whether that a dot groups was decided by cells alone in which it could be a decimal sign as well.
  var isByDots = false
  /// Whether a single dot before three digits groups thousands where the habit is undecided, see
  /// ``EitherDot``.
  var groupsDots = false

  public init(decimal: DecimalHabit = .undecided, magnitude: Int = 0) {
    self.decimal = decimal
    self.magnitude = magnitude
  }

  /// The habit by which single dots before three digits are read in one of the ways of ``EitherDot``.
  /// A column of another unit keeps its own.
  func reading(_ dots: EitherDot.Reading) -> PayColumnHabit {
    var column = self
    switch dots {
    case .asDecided: break
    case .grouping: column.groupsDots = magnitude == 0
    case .decimal: if isByDots, magnitude == 0 { column.decimal = .dot }
    }
    return column
  }

  /// The habit by which a number without a magnitude and with one sign before three digits is read.
  var settling: DecimalHabit { groupsDots && decimal == .undecided ? .comma : decimal }

  /// An amount as it is meant in a column of this magnitude.
  func scaled(_ amount: ExactDecimal) -> ExactDecimal {
    guard magnitude > 0, magnitude <= 12, !amount.isNegative,
      amount < ExactDecimal(magnitude <= 3 ? 1_000 : 10_000)
    else { return amount }
    let factor = ExactDecimal(mantissa: PowerOfTen.value(UInt8(magnitude)), scale: 0)
    return amount.multiplied(by: factor) ?? amount
  }
}

/// What is known of the pay columns of one input; neutral by default.
public struct PayHabits: Sendable, Hashable {
  public var text = PayColumnHabit()
  public var min = PayColumnHabit()
  public var max = PayColumnHabit()

  public init() {}

  /// The habit of a pay column. Other fields have a neutral one, and setting it changes nothing.
  public subscript(field: InputField) -> PayColumnHabit {
    get {
      switch field {
      case .payText: text
      case .payMin: min
      case .payMax: max
      default: PayColumnHabit()
      }
    }
    set {
      switch field {
      case .payText: text = newValue
      case .payMin: min = newValue
      case .payMax: max = newValue
      default: break
      }
    }
  }
}
