package dev.hearth.processor.report;

import dev.hearth.processor.Compiled;
import dev.hearth.processor.Module;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text to paste that a build shows, filled in by a person. */
final class Pasted {
  private static final Pattern PLACE = Pattern.compile("^ *.*, in (\\S+):$", Pattern.MULTILINE);
  private static final Pattern HOLE =
      Pattern.compile(" (\\w+)\\(([\\w.]+)[\\w<>, ]* \\w+\\) \\{ return … }");

  private final String place;
  private final String code;

  private Pasted(String place, String code) {
    this.place = place;
    this.code = code;
  }

  /** The only text to paste of a build that was refused. */
  static Pasted of(Compiled compiled) {
    List<Pasted> all = all(compiled);
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " texts to paste in " + compiled.text());
    }
    return all.get(0);
  }

  static List<Pasted> all(Compiled compiled) {
    return compiled.errors().stream()
        .filter(text -> PLACE.matcher(text).find())
        .map(Pasted::in)
        .toList();
  }

  private static Pasted in(String message) {
    Matcher place = PLACE.matcher(message);
    if (!place.find()) {
      throw new AssertionError(message);
    }
    String below =
        message
            .substring(place.end())
            .lines()
            .dropWhile(String::isBlank)
            .takeWhile(line -> line.isBlank() || line.startsWith("      "))
            .collect(Collectors.joining("\n"));
    return new Pasted(place.group(1), below.stripTrailing().stripIndent() + "\n");
  }

  /** The file or class that the message names. */
  String place() {
    return place;
  }

  String code() {
    return code;
  }

  /**
   * Each hole filled with the expression for {@code vel(V1.Ship)} or just {@code vel}, and each
   * reason given.
   */
  String filled(Map<String, String> expressions) {
    Matcher hole = HOLE.matcher(code);
    StringBuilder text = new StringBuilder();
    while (hole.find()) {
      String key = hole.group(1) + "(" + hole.group(2) + ")";
      String expression = expressions.getOrDefault(key, expressions.get(hole.group(1)));
      if (expression == null) {
        throw new AssertionError("no expression for " + key + " in " + code);
      }
      hole.appendReplacement(
          text, Matcher.quoteReplacement(hole.group().replace("…", expression + ";")));
    }
    hole.appendTail(text);
    return text.toString().replace("reason = \"…\"", "reason = \"no need\"");
  }

  /** Writes it, filled, to the file that the message names, below the module's folder. */
  void into(Module module, Map<String, String> expressions) {
    String folder = "src/main/java/";
    if (!place.startsWith(folder)) {
      throw new AssertionError("not below " + folder + ": " + place);
    }
    module.file(place.substring(folder.length()), filled(expressions));
  }
}
