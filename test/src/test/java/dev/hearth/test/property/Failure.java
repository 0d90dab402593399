package dev.hearth.test.property;

import java.util.List;
import java.util.Map;

/** A round that did not go as it should. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int cell;
  private final String kind;
  private final String text;

  /**
   * @param cell which of the module's rounds it is; -1 when that is not known
   * @param at which version, from 0
   */
  Failure(int cell, int at, String what, List<String> errors, Map<String, String> sources) {
    super(what);
    this.text = text(at, what, errors, sources);
    this.cell = cell;
    this.kind = kind(what, errors);
  }

  private static String kind(String what, List<String> errors) {
    String first = errors.isEmpty() ? "" : errors.get(0).replaceAll("^\\S*: ", "");
    return (what + " " + first).lines().findFirst().orElse("").replaceAll("c?\\d+|\\S*[.]\\S*", "");
  }

  /** All that there is to know, sources included. */
  String text() {
    return text;
  }

  /** What went wrong, in words that do not change when the round gets smaller. */
  String kind() {
    return kind;
  }

  int cell() {
    return cell;
  }

  private static String text(
      int at, String what, List<String> errors, Map<String, String> sources) {
    StringBuilder text = new StringBuilder("version " + (at + 1) + ": " + what + "\n");
    errors.forEach(e -> text.append(e).append('\n'));
    sources.forEach(
        (name, source) -> text.append("---- ").append(name).append('\n').append(source));
    return text.toString();
  }
}
