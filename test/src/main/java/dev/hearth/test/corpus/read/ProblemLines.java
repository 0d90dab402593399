package dev.hearth.test.corpus.read;

import dev.hearth.schema.ProblemCode;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Problems as lines: {@code CODE Type.member}, {@code CODE Type} or {@code CODE 2.json}. */
public final class ProblemLines {
  private static final Set<String> CODES =
      Arrays.stream(ProblemCode.values()).map(ProblemCode::text).collect(Collectors.toSet());

  /** Every message of the processor begins with its code and its subject. */
  private static final Pattern MESSAGE = Pattern.compile("\\[hot:([a-z-]+)\\] (\\S+)");

  private ProblemLines() {}

  /** The lines of a {@code problems-N.txt}. */
  static NavigableSet<String> read(String file, String text) throws MalformedCase {
    NavigableSet<String> lines = new TreeSet<>();
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      String[] words = line.split("\\s+", -1);
      if (words.length != 2) {
        throw new MalformedCase(file + " has a line that is not CODE SUBJECT: " + line);
      }
      if (!CODES.contains(words[0])) {
        throw new MalformedCase(file + " has an unknown code: " + words[0]);
      }
      lines.add(words[0] + " " + words[1]);
    }
    if (lines.isEmpty()) {
      throw new MalformedCase(file + " has no line, and what is refused has a problem");
    }
    return lines;
  }

  /** The problem that a compiler message tells, if it is one of Hearth's. */
  public static Optional<String> of(String message) {
    Matcher found = MESSAGE.matcher(message);
    return found.find() ? Optional.of(found.group(1) + " " + found.group(2)) : Optional.empty();
  }
}
