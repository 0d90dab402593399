package dev.hearth.migrate;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.PackedHistory;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a module's compiled code says of its state: the schema, the sealed versions before it, and
 * the migration of each.
 *
 * <pre>{@code
 * CompiledCode code = CompiledCode.of(loader);
 * }</pre>
 *
 * <p>Immutable; read once, when it is made. The history is unpacked when it is first asked for:
 * only state of another version needs it. Safe for use by several threads.
 */
public final class CompiledCode {
  private static final String FOLDER = "META-INF/hearth/";

  private final ClassLoader loader;
  private final CompiledSchema compiled;
  private final String packed;
  private final Properties migrations;
  private final List<Drop> drops;

  private @Nullable List<SealedVersion> history;

  private CompiledCode(
      ClassLoader loader,
      CompiledSchema compiled,
      String packed,
      Properties migrations,
      List<Drop> drops) {
    this.loader = loader;
    this.compiled = compiled;
    this.packed = packed;
    this.migrations = migrations;
    this.drops = List.copyOf(drops);
  }

  /**
   * Reads what the annotation processor left beside the classes of {@code loader}.
   *
   * @throws MigrationException when it is not there
   * @throws dev.hearth.schema.SchemaFormatException when it is damaged
   */
  public static CompiledCode of(ClassLoader loader) {
    return of(ModuleFiles.of(loader));
  }

  /**
   * The same for the module of a program, which may not be the only one with state on its class
   * path.
   *
   * @throws MigrationException when no module there has it as a root
   */
  public static CompiledCode of(Class<?> program) {
    return of(
        ModuleFiles.of(program)
            .orElseThrow(
                () ->
                    new MigrationException(
                        program.getName()
                            + " was compiled without Hearth's annotation processor: there is no "
                            + CompiledSchema.RESOURCE
                            + " on its class path that has it as a program. Name the processor in"
                            + " the build, with -processorpath or as an annotation processor"
                            + " path")));
  }

  private static CompiledCode of(ModuleFiles files) {
    String text = files.read(CompiledSchema.RESOURCE);
    if (text == null) {
      throw new MigrationException(
          "there is no "
              + CompiledSchema.RESOURCE
              + ": the code was compiled without Hearth's"
              + " annotation processor");
    }
    CompiledSchema compiled = SchemaJson.readCompiled(text);
    String packed = files.read(PackedHistory.RESOURCE);
    return new CompiledCode(
        files.loader(),
        compiled,
        packed == null ? "" : packed,
        properties(files, "migrations"),
        drops(properties(files, "drops")));
  }

  private static Properties properties(ModuleFiles files, String name) {
    String text = files.read(FOLDER + name + ".properties");
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text == null ? "" : text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** From {@code 1.game.Ship#vx=…}; without the component for a whole program. */
  private static List<Drop> drops(Properties reasons) {
    List<Drop> drops = new ArrayList<>();
    for (String key : reasons.stringPropertyNames()) {
      int dot = key.indexOf('.');
      int hash = key.indexOf('#');
      drops.add(
          ImmutableDrop.of(
              Integer.parseInt(key.substring(0, dot)),
              key.substring(dot + 1, hash < 0 ? key.length() : hash),
              hash < 0 ? Optional.empty() : Optional.of(key.substring(hash + 1)),
              reasons.getProperty(key)));
    }
    drops.sort(
        Comparator.comparingInt(Drop::version)
            .thenComparing(Drop::type)
            .thenComparing(drop -> drop.component().orElse("")));
    return drops;
  }

  public ClassLoader loader() {
    return loader;
  }

  /** The schema that the code was compiled with. */
  public StateSchema schema() {
    return compiled.schema();
  }

  /** The same with the history that it was compiled against. */
  public CompiledSchema compiled() {
    return compiled;
  }

  /** The sealed version that state of this code is of; 0 for a draft. */
  public int sealedVersion() {
    return compiled.sealedIn(history()).map(SealedVersion::version).orElse(0);
  }

  /**
   * The sealed versions that are still supported, oldest first.
   *
   * @throws dev.hearth.schema.SchemaFormatException when they are damaged
   */
  public synchronized List<SealedVersion> history() {
    List<SealedVersion> known = history;
    if (known == null) {
      known = List.copyOf(PackedHistory.read(packed));
      history = known;
    }
    return known;
  }

  /** Which class stands for which type in each of those. */
  Lineage lineage() {
    return Lineage.of(history(), schema(), this::touched);
  }

  /** The same on the way from the draft that was running at compile time, as version 0. */
  Lineage lineage(SealedVersion draft) {
    return Lineage.ofDraft(draft, schema(), this::touched);
  }

  private boolean touched(int version, StateDef type, String className) {
    return touched(version).contains(type.name());
  }

  /** The types that a migration class works on, though they may look the same after. */
  private List<String> touched(int version) {
    return List.of(migrations.getProperty(version + ".touched", "").split(","));
  }

  /** What the migration classes give up by name: by version, type and component. */
  public List<Drop> drops() {
    return drops;
  }

  /** The name of the migration class for a sealed version. */
  Optional<String> migrationFrom(int version) {
    return Optional.ofNullable(migrations.getProperty(Integer.toString(version)));
  }

  /** The name of the migration class for the draft that was running at compile time. */
  Optional<String> migrationFromRunning() {
    return Optional.ofNullable(migrations.getProperty("running"));
  }
}
