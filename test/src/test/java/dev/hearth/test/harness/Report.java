package dev.hearth.test.harness;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a dev run's report file: what came of one save.
 *
 * @param members as {@code -Dhot.report=FILE} has them
 */
public record Report(Map<String, Object> members) {
  /** {@code reloaded}, {@code refused}, {@code rolled-back}, … */
  public String verdict() {
    return Json.text(members, "verdict");
  }

  /** The verdict as a sentence. */
  public String headline() {
    return Json.text(members, "headline");
  }

  /** Which version of the code it is about; the program starts with 1. */
  public int number() {
    return (int) Json.number(members, "number");
  }

  /** How many values were made anew. */
  public int values() {
    return (int) Json.number(members, "values");
  }

  /** How many classes were loaded anew. */
  public int classes() {
    return (int) Json.number(members, "classes");
  }

  /** Whether the layout of state changed. */
  public boolean migrated() {
    return Boolean.TRUE.equals(members.get("migrated"));
  }

  /** Whether the program is paused now. */
  public boolean paused() {
    return Boolean.TRUE.equals(members.get("paused"));
  }

  /** How many problems refused the save. */
  public int problems() {
    return (int) Json.number(members, "problems");
  }

  /** What the compiler says. */
  public String messages() {
    return lines("messages");
  }

  /** A stack, with its causes. */
  public String trace() {
    return lines("trace");
  }

  /** What is mentioned besides. */
  public String notes() {
    return lines("notes");
  }

  /** All that a person gets to read. */
  public String text() {
    return Stream.of(messages(), trace(), headline(), notes())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return verdict() + ": " + text();
  }

  private String lines(String member) {
    List<?> lines = Json.list(members, member);
    return lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
  }
}
