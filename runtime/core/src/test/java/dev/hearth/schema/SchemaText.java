package dev.hearth.schema;

/** Schemas as a test writes them: the inside of the canonical text. */
final class SchemaText {
  private SchemaText() {}

  /** A schema of type lines, {@code "game.Ship": {"record": {"hp": "int"}}}, without roots. */
  static StateSchema types(String... lines) {
    return parse("", lines);
  }

  /** A schema of type lines with roots: {@code "game.Arena"}. */
  static StateSchema parse(String roots, String... lines) {
    return SchemaJson.readCompiled(
            "{\"hearth\": 1, \"base\": 0, \"history\": \"\", \"roots\": ["
                + roots
                + "], \"types\": {"
                + String.join(",\n", lines)
                + "}}")
        .schema();
  }

  /** The line of a record: {@code hp int, left long ms}. */
  static String record(String name, String... components) {
    return line(name, "record", components);
  }

  /** The line of an entity, its handles written as components are. */
  static String entity(String name, String... handles) {
    return line(name, "entity", handles);
  }

  static String choice(String name, String... constants) {
    return "\"" + name + "\": {\"enum\": [" + quoted(constants) + "]}";
  }

  static String family(String name, String... variants) {
    return "\"" + name + "\": {\"sealed\": [" + quoted(variants) + "]}";
  }

  /** The same line, of a generic record. */
  static String generic(String line, String... parameters) {
    return line.substring(0, line.length() - 1) + ", \"parameters\": [" + quoted(parameters) + "]}";
  }

  private static String quoted(String... names) {
    return names.length == 0 ? "" : "\"" + String.join("\", \"", names) + "\"";
  }

  private static String line(String name, String kind, String... members) {
    StringBuilder text = new StringBuilder();
    for (String member : members) {
      int space = member.indexOf(' ');
      text.append(text.isEmpty() ? "" : ", ")
          .append('"')
          .append(member, 0, space)
          .append("\": \"")
          .append(member.substring(space + 1))
          .append('"');
    }
    return "\"" + name + "\": {\"" + kind + "\": {" + text + "}}";
  }
}
