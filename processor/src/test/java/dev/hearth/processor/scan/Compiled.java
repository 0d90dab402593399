package dev.hearth.processor.scan;

import dev.hearth.processor.plan.MigrationClass;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What came out of a compile. */
record Compiled(
    boolean success,
    ScanProcessor processor,
    List<Diagnostic<? extends JavaFileObject>> diagnostics) {

  Scan scan() {
    return last(processor.scans);
  }

  StateSchema schema() {
    return scan().schema();
  }

  Migrations migrations() {
    return last(processor.migrations);
  }

  MigrationClass migration() {
    return last(migrations().classes());
  }

  ModuleNotes notes() {
    return last(processor.notes);
  }

  /** Each as {@code not-state Ship.engine}. */
  List<String> problems() {
    return scan().problems().stream()
        .map(problem -> problem.code().text() + " " + problem.subject())
        .toList();
  }

  /** The message of the only problem. */
  String message() {
    if (scan().problems().size() != 1) {
      throw new AssertionError("not one problem: " + scan().problems());
    }
    return scan().problems().get(0).message();
  }

  /** A type as {@code record {pos: game.Vec, left: long ms}}. */
  String type(String name) {
    StateDef def = schema().type(name);
    String parameters =
        def.parameters().isEmpty() ? "" : "<" + String.join(",", def.parameters()) + ">";
    String members =
        switch (def.kind()) {
          case ENUM -> String.join(", ", def.constants());
          case SEALED -> String.join(", ", def.variants());
          case RECORD, ENTITY ->
              def.components().stream()
                  .map(c -> c.name() + ": " + c.text(def.parameters()))
                  .collect(Collectors.joining(", "));
        };
    return def.kind().text() + parameters + " {" + members + "}";
  }

  /** Where the problems were reported, each as {@code Ship.java:3 Ship.engine}. */
  List<String> lines() {
    return diagnostics.stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.NOTE && d.getSource() != null)
        .map(d -> file(d) + ":" + d.getLineNumber() + " " + d.getMessage(Locale.ROOT))
        .toList();
  }

  List<String> errors() {
    return diagnostics.stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(Locale.ROOT))
        .toList();
  }

  private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
    return Path.of(diagnostic.getSource().toUri()).getFileName().toString();
  }

  private static <T> T last(List<T> all) {
    return all.get(all.size() - 1);
  }
}
