package dev.hearth.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** What came out of a compile. */
public record Compiled(
    boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Module module) {
  private static final Pattern PROBLEM = Pattern.compile("\\[hot:([a-z-]+)] (\\S+)");

  /** Each of Hearth's errors as {@code undecided-component Ship.vel}, sorted; others follow. */
  public List<String> problems() {
    return Stream.concat(
            hearth().map(d -> code(d) + " " + subject(d)).sorted(),
            errors().stream().filter(text -> !PROBLEM.matcher(text).lookingAt()))
        .toList();
  }

  /** Where Hearth's errors are, as {@code Ship.java:3 Ship.vel}, sorted. */
  public List<String> places() {
    return hearth().map(d -> place(d) + " " + subject(d)).sorted().toList();
  }

  /** The whole text of the error on {@code subject}. */
  public String message(String subject) {
    return hearth()
        .filter(d -> subject(d).equals(subject))
        .map(Compiled::text)
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing on " + subject + " in " + errors()));
  }

  /** The texts of all errors, one below the other. */
  public String text() {
    return String.join("\n\n", errors());
  }

  /** All errors, javac's too. */
  public List<String> errors() {
    return ofKind(Diagnostic.Kind.ERROR);
  }

  public List<String> notes() {
    return ofKind(Diagnostic.Kind.NOTE);
  }

  /** The same, after making sure that nothing was refused. */
  public Compiled accepted() {
    if (!success) {
      throw new AssertionError(text());
    }
    return this;
  }

  /** What {@code static Object run()} of {@code game.<name>} gives, as text. */
  public String run(String name) {
    @Nullable Object result = accepted().module.run("game." + name);
    return String.valueOf(result);
  }

  private List<String> ofKind(Diagnostic.Kind kind) {
    return diagnostics.stream().filter(d -> d.getKind() == kind).map(Compiled::text).toList();
  }

  private Stream<Diagnostic<? extends JavaFileObject>> hearth() {
    return diagnostics.stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .filter(d -> PROBLEM.matcher(text(d)).lookingAt());
  }

  private static String code(Diagnostic<?> diagnostic) {
    return head(diagnostic).group(1);
  }

  private static String subject(Diagnostic<?> diagnostic) {
    return head(diagnostic).group(2);
  }

  private static Matcher head(Diagnostic<?> diagnostic) {
    Matcher head = PROBLEM.matcher(text(diagnostic));
    if (!head.lookingAt()) {
      throw new AssertionError(text(diagnostic));
    }
    return head;
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    return Optional.ofNullable(diagnostic.getSource())
        .map(file -> Path.of(file.toUri()).getFileName() + ":" + diagnostic.getLineNumber())
        .orElse("-");
  }

  private static String text(Diagnostic<?> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
  }
}
