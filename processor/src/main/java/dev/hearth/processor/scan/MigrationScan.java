package dev.hearth.processor.scan;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import dev.hearth.annotations.Renamed;
import dev.hearth.processor.plan.ImmutableDropDecl;
import dev.hearth.processor.plan.ImmutableMigrationClass;
import dev.hearth.processor.plan.ImmutableRenameDecl;
import dev.hearth.processor.plan.MigrationClass;
import dev.hearth.schema.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads what users wrote in and on migration classes. */
final class MigrationScan {
  private final Model model;
  private final SourceFiles sources;
  private final Findings findings = new Findings();

  MigrationScan(Model model, SourceFiles sources) {
    this.model = model;
    this.sources = sources;
  }

  /**
   * @param decided the types with an annotation that decides something
   */
  Migrations scan(Collection<TypeElement> decided) {
    List<MigrationClass> classes = new ArrayList<>();
    for (TypeElement type : decided) {
      if (Annotations.has(type, Migrates.class)) {
        read(type).ifPresent(classes::add);
      } else {
        refuseOrphan(type);
      }
    }
    classes.sort(
        Comparator.comparingInt(MigrationClass::version).thenComparing(MigrationClass::name));
    refuseSecond(classes);
    return ImmutableMigrations.builder()
        .classes(classes)
        .problems(findings.problems(decided.stream().map(model::name).toList()))
        .build();
  }

  static boolean isDecision(TypeElement type) {
    return Annotations.has(type, Migrates.class)
        || !renames(type).isEmpty()
        || !drops(type).isEmpty();
  }

  private Optional<MigrationClass> read(TypeElement type) {
    return Annotations.find(type, Migrates.class)
        .flatMap(migrates -> Annotations.number(migrates, "value"))
        .map(version -> read(type, version));
  }

  private MigrationClass read(TypeElement type, int version) {
    Overrides overrides = Overrides.of(model, sources, type, version);
    return ImmutableMigrationClass.builder()
        .name(model.name(type))
        .simpleName(TypeText.name(type))
        .version(version)
        .renames(renames(type))
        .drops(drops(type))
        .overrides(overrides.keys())
        .takes(overrides.takes())
        .takesOld(overrides.takesOld())
        .hasNoArgConstructor(TypeShape.hasNoArgConstructor(type))
        .extendsMigration(overrides.reachMigration())
        .isAbstract(type.getModifiers().contains(Modifier.ABSTRACT))
        .build();
  }

  private static List<ImmutableRenameDecl> renames(TypeElement type) {
    return Annotations.all(type, Renamed.class, Renamed.All.class).stream()
        .map(
            each ->
                ImmutableRenameDecl.of(
                    Annotations.string(each, "from").orElse(""),
                    Annotations.string(each, "to").orElse("")))
        .toList();
  }

  private static List<ImmutableDropDecl> drops(TypeElement type) {
    return Annotations.all(type, Dropped.class, Dropped.All.class).stream()
        .map(
            each ->
                ImmutableDropDecl.of(
                    Annotations.string(each, "value").orElse(""),
                    Annotations.string(each, "reason").orElse("")))
        .toList();
  }

  private void refuseOrphan(TypeElement type) {
    findings.add(
        ProblemCode.NEEDLESS_DECISION,
        Place.of(model.name(type)),
        "declares what becomes of old state, and is no migration class, so it decides nothing",
        "Move @Renamed and @Dropped to the class with @Migrates(n), where n is the version that"
            + " has the old names.");
  }

  private void refuseSecond(List<MigrationClass> classes) {
    Map<Integer, MigrationClass> byVersion = new HashMap<>();
    for (MigrationClass each : classes) {
      MigrationClass first = byVersion.putIfAbsent(each.version(), each);
      if (first != null) {
        findings.add(
            ProblemCode.NEEDLESS_DECISION,
            Place.of(each.name()),
            "migrates from state version "
                + each.version()
                + ", as "
                + first.simpleName()
                + " does already",
            "Put the decisions of both into one class.");
      }
    }
  }
}
