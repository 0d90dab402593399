package dev.hearth.schema;

import static dev.hearth.schema.SchemaText.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A way in which state can change, and what differs then.
 *
 * @param old type lines, those of programs behind a star
 * @param expected {@code Ship.b = added}, one for all that is not simply the same as before
 */
record DiffRow(List<String> old, List<String> now, Renames renames, List<String> expected) {
  static final String VEC = record("game.Vec", "x double", "y double");

  static DiffRow row(List<String> old, List<String> now, String... expected) {
    return new DiffRow(old, now, Renames.none(), List.of(expected));
  }

  /** A row of one record, {@code Ship}, of which only the components differ. */
  static DiffRow ship(String old, String now, String... expected) {
    return row(
        List.of(VEC, record("game.Ship", components(old))),
        List.of(VEC, record("game.Ship", components(now))),
        expected);
  }

  private static String[] components(String text) {
    return text.isEmpty() ? new String[0] : text.split("; ");
  }

  static Arguments named(String name, DiffRow row) {
    return Arguments.of(Named.of(name, row));
  }

  DiffRow renamed(String from, String to) {
    ImmutableRenames.Builder more = ImmutableRenames.builder().from(renames);
    boolean type = schema(old).find(from).isPresent();
    return new DiffRow(
        old,
        now,
        type ? more.putTypes(from, to).build() : more.putMembers(from, to).build(),
        expected);
  }

  void check() {
    Diff diff = Diff.between(schema(old), schema(now), renames);
    assertEquals(expected.stream().sorted().toList(), told(diff).stream().sorted().toList());
  }

  private static StateSchema schema(List<String> lines) {
    List<String> roots =
        lines.stream()
            .filter(line -> line.startsWith("*"))
            .map(line -> line.substring(1, line.indexOf(':')))
            .toList();
    return SchemaText.parse(
        String.join(", ", roots),
        lines.stream()
            .map(line -> line.startsWith("*") ? line.substring(1) : line)
            .toArray(String[]::new));
  }

  /** All that is not simply the same as before. */
  private static List<String> told(Diff diff) {
    List<String> told = new ArrayList<>();
    diff.lostRoots().forEach(root -> told.add("lost " + Names.simple(root)));
    diff.addedRoots().forEach(root -> told.add("new " + Names.simple(root)));
    for (TypeChange change : diff.types().values()) {
      String old = Names.simple(change.old());
      if (change instanceof TypeChange.Gone) {
        told.add(old + " gone");
      } else if (change instanceof TypeChange.Replaced replaced) {
        told.add(
            old
                + " => "
                + replaced.target().text(List.of())
                + replaced.family().map(family -> " of " + family).orElse(""));
      } else {
        kept((TypeChange.Kept) change, told);
      }
    }
    return told;
  }

  private static void kept(TypeChange.Kept kept, List<String> told) {
    String old = Names.simple(kept.old());
    String now = Names.simple(kept.now());
    if (!old.equals(now)) {
      told.add(old + " -> " + now);
    }
    kept.lost().forEach(lost -> told.add(old + " lost " + lost));
    for (Map.Entry<String, Optional<String>> each : kept.constants().entrySet()) {
      if (!each.getValue().equals(Optional.of(each.getKey()))) {
        told.add(old + "." + each.getKey() + each.getValue().map(to -> " = " + to).orElse(" ?"));
      }
    }
    for (TypeChange.Source source : kept.sources()) {
      String name = now + "." + source.name();
      if (source instanceof TypeChange.Source.Added) {
        told.add(name + " = added");
      } else if (source instanceof TypeChange.Source.Initial) {
        told.add(name + " = initial");
      } else if (source instanceof TypeChange.Source.Retyped retyped) {
        told.add(name + " : " + retyped.from());
      } else {
        carried(name, (TypeChange.Source.Carried) source, told);
      }
    }
  }

  private static void carried(String name, TypeChange.Source.Carried carried, List<String> told) {
    boolean same = carried.conversion() instanceof Conversion.Same;
    if (!same || !carried.from().equals(carried.name())) {
      told.add(name + " = " + carried.from() + (same ? "" : " " + carried.conversion()));
    }
  }
}
