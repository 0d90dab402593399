package dev.hearth.test.property;

import java.util.List;
import java.util.Map;

/** A round that did not go as it should. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  private final int cell;

  /**
   * @param cell which of the module's rounds it is; -1 when that is not known
   * @param at which version, from 0
   */
  Failure(int cell, int at, String what, List<String> errors, Map<String, String> sources) {
    super(text(at, what, errors, sources));
    this.cell = cell;
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
