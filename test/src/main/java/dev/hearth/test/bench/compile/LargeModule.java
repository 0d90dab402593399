package dev.hearth.test.bench.compile;

import dev.hearth.schema.Component;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.Names;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A module with a long history: many state types, and many sealed versions of which each changed a
 * few of them, with all decisions that it takes.
 *
 * <pre>{@code
 * LargeModule module = LargeModule.of(500, 200);
 * module.write(folder);
 * }</pre>
 *
 * <p>Immutable, and the same for the same numbers.
 */
public final class LargeModule {
  private final List<SealedVersion> history;
  private final List<List<Decision>> decisions;

  private LargeModule(List<SealedVersion> history, List<List<Decision>> decisions) {
    this.history = List.copyOf(history);
    this.decisions = List.copyOf(decisions);
  }

  /** A module whose newest of {@code versions} sealed versions is its state of today. */
  public static LargeModule of(int types, int versions) {
    return of(types, versions, Evolution::after);
  }

  /** The same, where each version changes nothing but one record that nearly all hold. */
  static LargeModule ofLeaf(int types, int versions) {
    return of(types, versions, Evolution::ofLeaf);
  }

  private interface Step {
    Evolution.Next after(int version, StateSchema old);
  }

  private static LargeModule of(int types, int versions, Step step) {
    List<SealedVersion> history = new ArrayList<>();
    List<List<Decision>> decisions = new ArrayList<>();
    SealedVersion newest = SealedVersion.of(1, "", LargeState.of(types));
    history.add(newest);
    while (newest.version() < versions) {
      Evolution.Next next = step.after(newest.version(), newest.schema());
      newest = SealedVersion.of(newest.version() + 1, newest.sha256(), next.schema());
      history.add(newest);
      decisions.add(next.decisions());
    }
    return new LargeModule(history, decisions);
  }

  /** The same state of today, of which no version but that is sealed. */
  LargeModule withoutPast() {
    SealedVersion first = SealedVersion.of(1, "", now());
    return new LargeModule(List.of(first), List.of());
  }

  /** The state of today. */
  public StateSchema now() {
    return history.get(history.size() - 1).schema();
  }

  /** Writes sources to {@code src/main/java}, the history beside, and a build file. */
  public void write(Path folder) {
    Path sources = folder.resolve("src/main/java");
    write(folder.resolve("pom.xml"), "<project/>\n");
    JavaText.of(now()).forEach((path, text) -> write(sources.resolve(path), text));
    for (SealedVersion sealed : history) {
      write(folder.resolve("src/main/hot/" + sealed.version() + ".json"), SchemaJson.write(sealed));
    }
    Lineage lineage = Lineage.of(history, now(), Lineage.UNTOUCHED);
    for (int i = 0; i < decisions.size(); i++) {
      if (!decisions.get(i).isEmpty()) {
        write(sources.resolve("game/From" + (i + 1) + ".java"), migration(i, lineage));
      }
    }
  }

  /** Of how many types there is an old class, in all versions. */
  long changes() {
    Lineage lineage = Lineage.of(history, now(), Lineage.UNTOUCHED);
    return lineage.versions().stream().mapToLong(v -> lineage.generatedIn(v).size()).sum();
  }

  /** Whether a file holds state types, rather than a migration class. */
  static boolean isState(Path file) {
    return !file.getFileName().toString().matches("From[0-9]+[.]java");
  }

  /** Whether a file holds the program. */
  static boolean isRoot(Path file) {
    return file.endsWith("game/World.java");
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private String migration(int i, Lineage lineage) {
    int version = i + 1;
    StringBuilder declared = new StringBuilder();
    StringBuilder written = new StringBuilder();
    for (Decision decision : decisions.get(i)) {
      StateDef old = history.get(i).schema().type(decision.type());
      String name = Names.canonical(old.name());
      if (decision instanceof Decision.Rename rename) {
        declared.append(
            "@Renamed(from = \"%s.%s\", to = \"%s\")\n"
                .formatted(name, rename.from(), rename.to()));
      } else if (decision instanceof Decision.Drop drop) {
        declared.append(
            "@Dropped(value = \"%s.%s\", reason = \"no more\")\n".formatted(name, drop.name()));
      } else {
        written.append(method(i, old, decision, lineage));
      }
    }
    return "package game;\n\nimport dev.hearth.annotations.*;\nimport java.util.*;\n\n@Migrates("
        + version
        + ")\n"
        + declared
        + "final class From%d extends %s.Migration {\n"
            .formatted(version, GeneratedNames.holder(history.get(i).schema(), version))
        + written
        + "}\n";
  }

  private String method(int i, StateDef old, Decision decision, Lineage lineage) {
    StateDef next = history.get(i + 1).schema().type(old.name());
    String parameters = JavaText.parameters(old);
    String param = Names.canonical(lineage.className(i + 1, old.name())) + parameters;
    String returns;
    String name;
    String body;
    if (decision instanceof Decision.Constant constant) {
      name = constant.name();
      returns = Names.canonical(far(i, lineage, old.name()));
      body = returns + "." + constant.now();
    } else {
      Decision.Component hole = (Decision.Component) decision;
      Component component = next.component(hole.name()).orElseThrow();
      name = hole.name();
      returns = JavaText.type(component.type(), next.parameters(), type -> far(i, lineage, type));
      body =
          hole.from().isEmpty()
              ? JavaText.value(component.type())
              : "old." + hole.from() + "().length()";
    }
    return "  @Override protected %s%s %s(%s old) { return %s; }\n"
        .formatted(parameters.isEmpty() ? "" : parameters + " ", returns, name, param, body);
  }

  /** The class that stands for a type in the version that a migration leads to. */
  private String far(int i, Lineage lineage, String type) {
    return lineage.className(i + 2, type);
  }
}
