package dev.hearth.test.bench.migrate;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import dev.hearth.test.bench.contest.Subject;
import dev.hearth.test.bench.migrate.written.Loops;
import dev.hearth.test.bench.migrate.written.OldEnemy;
import dev.hearth.test.bench.migrate.written.OldParticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What is carried over, each against a loop that carries the same. */
public enum Migrated implements Subject {
  /** A list of records whose layout has changed. */
  RECORDS("lift and migrate, list of records"),
  /** The same, of one and the same content. */
  EQUAL("lift and migrate, list of equal records"),
  /** The same in a map. */
  MAP("lift and migrate, map of records"),
  /** A list of records of a class whose code has changed, not its layout. */
  COPY("plain copy, list of records"),
  ENTITIES("lift and migrate, list of entities"),
  /** The records of the first, out by a snapshot and in again, into the new layout. */
  CBOR("snapshot out and in, through the migration"),
  JAVASER("Java serialization out and in, same layout"),
  KRYO("Kryo out and in, same layout"),
  FORY("Fory out and in, same layout");

  private static final int COUNT = 1_000_000;

  private final String text;

  Migrated(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether others than Hearth do it. */
  private boolean isForeign() {
    return this == JAVASER || this == KRYO || this == FORY;
  }

  @Override
  public Supplier<Supplier<Object>> baseline(Path folder) {
    return switch (this) {
      case MAP ->
          () -> {
            Map<Long, OldParticle> old = Loops.particlesById(COUNT);
            return () -> Loops.migrate(old);
          };
      case COPY ->
          () -> {
            List<OldParticle> old = Loops.particles(COUNT);
            return () -> Loops.copy(old);
          };
      case ENTITIES ->
          () -> {
            List<OldEnemy> old = Loops.enemies(COUNT);
            return () -> Loops.enemies(old);
          };
      case EQUAL ->
          () -> {
            List<OldParticle> old = Loops.equalParticles(COUNT);
            return () -> Loops.migrate(old);
          };
      default ->
          () -> {
            List<OldParticle> old = Loops.particles(COUNT);
            return () -> Loops.migrate(old);
          };
    };
  }

  @Override
  public Supplier<Supplier<Object>> measured(Path folder) throws IOException {
    if (isForeign()) {
      Format format = Format.of(this);
      return () -> {
        List<OldParticle> old = Loops.particles(COUNT);
        return () -> format.in(format.out(old));
      };
    }
    TwoVersions versions = TwoVersions.compile(Files.createDirectories(folder));
    Version old = Version.load(versions.first());
    Version now = Version.load(this == COPY ? versions.first() : versions.second());
    String fill = fill();
    Path file = folder.resolve("state.cbor");
    return () -> {
      HotProgram running = old.fill(fill, COUNT);
      if (this != CBOR) {
        return () -> now.takeOver(running, old);
      }
      return () -> {
        Snapshots.save(running, file);
        return Snapshots.restore(now.program(), file);
      };
    };
  }

  private String fill() {
    return switch (this) {
      case MAP -> "addParticlesById";
      case ENTITIES -> "addEnemies";
      case EQUAL -> "addEqualParticles";
      default -> "addParticles";
    };
  }

  @Override
  public String text(Object result) {
    if (result instanceof Map<?, ?> map) {
      return Loops.text(map.values());
    }
    return result instanceof Collection<?> all ? Loops.text(all) : result.toString();
  }
}
