package dev.hearth.migrate;

import dev.hearth.schema.Lineage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Migrates single objects from whatever version they are of to today's classes, as a test does.
 *
 * <pre>{@code
 * Chain chain = Chain.of(CompiledCode.of(Arena.class));
 * Ship ship = (Ship) chain.migrate(new V1.Ship(new Vec(0, 0), 3, 4));
 * }</pre>
 *
 * <p>It remembers, as its migrations do: asked twice for the same object it gives the same one. For
 * one thread.
 */
public final class Chain {
  private final Map<String, Integer> homes = new HashMap<>();
  private final List<Integer> versions;
  private final Map<Integer, Driver> drivers = new HashMap<>();
  private final CompiledCode code;

  private Chain(CompiledCode code) {
    Lineage lineage = code.lineage();
    this.code = code;
    this.versions = lineage.versions();
    for (int version : versions) {
      for (String type : lineage.generatedIn(version)) {
        homes.put(lineage.className(version, type), version);
      }
    }
  }

  /** The chain of all versions that the code still supports. */
  public static Chain of(CompiledCode code) {
    return new Chain(code);
  }

  /** The version that a class was generated for; none for a class of today. */
  public Optional<Integer> versionOf(Class<?> type) {
    return Optional.ofNullable(homes.get(type.getName()));
  }

  /**
   * The class that objects of {@code type} become today, as far as its migrations say; their own
   * when there is nothing to migrate.
   */
  public Class<?> becomes(Class<?> type) {
    Class<?> at = type;
    for (int version : versions) {
      if (Integer.valueOf(version).equals(homes.get(at.getName()))) {
        at = driver(version).types().successor(at);
      }
    }
    return at;
  }

  /**
   * What {@code old} becomes today, by every migration from its version on.
   *
   * @param old of a class in {@code V1}, {@code V2} …
   * @return null when a migration has made it so
   * @throws IllegalArgumentException when it is of no such class
   * @throws MigrationException when it cannot be migrated
   */
  public @Nullable Object migrate(Object old) {
    Object at = old;
    Integer version = homes.get(declared(old).getName());
    if (version == null) {
      throw new IllegalArgumentException(
          Show.one(declared(old)) + " is of no old version: there is nothing to migrate");
    }
    while (at != null && version != null) {
      at = driver(version).single(at, version.equals(versions.get(versions.size() - 1)));
      version = at == null ? null : homes.get(declared(at).getName());
    }
    return at;
  }

  private Driver driver(int version) {
    return drivers.computeIfAbsent(
        version,
        from ->
            Migrations.create(
                    code.migrationFrom(from)
                        .orElseThrow(
                            () ->
                                new MigrationException(
                                    "there is no migration from state version " + from)),
                    code.loader())
                .driver());
  }

  private static Class<?> declared(Object object) {
    return object instanceof Enum<?> constant ? constant.getDeclaringClass() : object.getClass();
  }
}
