package dev.hearth.testkit;

import dev.hearth.migrate.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the state that a migration has begun with, to show what it could not take. */
final class Latest implements Route.Observer {
  private static final int MOST_LINES = 40;

  private Route.@Nullable Stage stage;
  private @Nullable Object root;

  @Override
  public void reached(Route.Stage stage, Object root) {
    this.stage = stage;
    this.root = root;
  }

  /** A value of that state in lines; all of it when there is no such value. */
  String text(@Nullable Object value) {
    Object shown = value == null ? root : value;
    if (stage == null || shown == null) {
      return "";
    }
    List<String> lines = StateText.of(stage.classes(), shown, true).lines().toList();
    int more = lines.size() - MOST_LINES;
    return "\n\n    "
        + String.join("\n    ", lines.subList(0, Math.min(MOST_LINES, lines.size())))
        + (more > 0 ? "\n    … and " + more + " lines more" : "");
  }
}
