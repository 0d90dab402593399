package dev.hearth.dev.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Words a diagnostic as javac prints it on a terminal. The compiler API hands it over with every
 * class name in full and paths as the file manager has them.
 */
final class MessageText {
  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![\\w$./])((?:[a-z_][\\w$]*\\.)+)([A-Z][\\w$]*)(?![\\w$]*\\.java)");
  private static final Pattern CARET = Pattern.compile("\\s*\\^");

  private MessageText() {}

  static Message of(Diagnostic<? extends JavaFileObject> diagnostic, Path workingFolder) {
    String text = diagnostic.toString();
    if (diagnostic.getSource() != null) {
      text = text.replace(workingFolder + workingFolder.getFileSystem().getSeparator(), "");
    }
    text = String.join("\n", text.lines().map(String::stripTrailing).toList());
    Message message = new Message(kind(diagnostic), text);
    return message.fromHearth() ? message : new Message(message.kind(), withShortNames(text));
  }

  private static Message.Kind kind(Diagnostic<?> diagnostic) {
    return switch (diagnostic.getKind()) {
      case ERROR -> Message.Kind.ERROR;
      case WARNING, MANDATORY_WARNING -> Message.Kind.WARNING;
      case NOTE, OTHER -> Message.Kind.NOTE;
    };
  }

  private static String withShortNames(String text) {
    List<String> lines = text.lines().toList();
    int caret = -1;
    for (int i = lines.size() - 1; i > 0; i--) {
      caret = CARET.matcher(lines.get(i)).matches() ? i : caret;
    }
    Set<String> clashing = clashing(text);
    List<String> shortened = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean echoed = caret > 0 && (i == caret || i == caret - 1);
      shortened.add(echoed ? lines.get(i) : shorten(lines.get(i), clashing));
    }
    return String.join("\n", shortened);
  }

  private static String shorten(String line, Set<String> clashing) {
    return QUALIFIED
        .matcher(line)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    clashing.contains(found.group(2)) ? found.group() : found.group(2)));
  }

  /** Simple names that stand for two classes in this message. */
  private static Set<String> clashing(String text) {
    Map<String, String> packages = new HashMap<>();
    Set<String> clashing = new HashSet<>();
    QUALIFIED
        .matcher(text)
        .results()
        .forEach(
            found -> {
              String before = packages.putIfAbsent(found.group(2), found.group(1));
              if (before != null && !before.equals(found.group(1))) {
                clashing.add(found.group(2));
              }
            });
    return clashing;
  }
}
