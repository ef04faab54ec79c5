# Makes a manual page of what `payspread help COMMAND` prints.
# Variables: name (payspread-spread), version (payspread 0.1.0), date (2026-01-31).

function escaped(text) {
  gsub(/\\/, "\\e", text)
  gsub(/-/, "\\-", text)
  return text ~ /^[.']/ ? "\\&" text : text
}

function trimmed(text) {
  sub(/^ +/, "", text)
  sub(/ +$/, "", text)
  return text
}

function heading(text) { section = text; body = body ".SH " text "\n" }

# An option with its explanation; a long option has it on the next lines.
function item(line,   place) {
  line = trimmed(line)
  place = match(line, /   +/)
  # An option that leaves two spaces only.
  if (!place) place = match(line, /  /)
  body = body ".TP\n.B " escaped(place ? substr(line, 1, place - 1) : line) "\n"
  if (place) body = body escaped(trimmed(substr(line, place))) "\n"
}

/^OVERVIEW: / { abstract = substr($0, 11); state = "text"; next }
/^USAGE: / { usage = substr($0, 8); state = "usage"; next }
/^Examples:$/ { state = "examples"; next }
/^[A-Z][A-Z ]*:$/ { heading(substr($0, 1, length($0) - 1)); state = "items"; next }
state == "usage" { if (NF) usage = usage " " trimmed($0); next }
state == "examples" { examples = examples (NF ? escaped(substr($0, 3)) : "") "\n"; next }
# What stands behind the items says where help is, which the page is itself.
state == "items" && /^  See '/ { next }
state == "items" && /^  [^ ]/ { item($0); next }
state == "items" && NF { body = body escaped(trimmed($0)) "\n"; next }
state == "text" && NF { description = description (begun ? "" : pending) escaped($0) "\n"; begun = 1; next }
state == "text" && begun { description = description ".PP\n"; next }

END {
  sub(/\.$/, "", abstract)
  sub(/(\.PP\n)+$/, "", description)
  sub(/\n+$/, "\n", examples)
  printf ".TH %s 1 %s \"%s\" \"payspread\"\n", toupper(name), date, version
  printf ".SH NAME\n%s \\- %s\n", escaped(name), escaped(abstract)
  printf ".SH SYNOPSIS\n%s\n", escaped(usage)
  printf ".SH DESCRIPTION\n%s", description
  if (examples != "") printf ".SH EXAMPLES\n.nf\n%s.fi\n", examples
  printf "%s", body
  if (name != "payspread") printf ".SH SEE ALSO\n.BR payspread (1)\n"
}
