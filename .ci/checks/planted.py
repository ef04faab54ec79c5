"""Wrong figures put into a table, so that a comparison shows that it finds them."""


def wrong_digit(records, places, numbers):
    """The records with one digit changed at one of some places, chosen by random numbers; and the
    line and the place of it."""
    digits = [
        (line, place, index)
        for line, record in enumerate(records)
        for place in places
        for index, sign in enumerate(record[place]) if sign.isdigit()
    ]
    line, place, index = numbers.choice(digits)
    cell = records[line][place]
    changed = [list(record) for record in records]
    changed[line][place] = f"{cell[:index]}{(int(cell[index]) + 5) % 10}{cell[index + 1:]}"
    return changed, line, place
