package dev.hearth.processor.generate;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.JavaFile;
import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.Drafts;
import dev.hearth.processor.plan.ImmutableMigrationClass;
import dev.hearth.processor.plan.ImmutablePlan;
import dev.hearth.processor.plan.ImmutableTransition;
import dev.hearth.processor.plan.MigrationClass;
import dev.hearth.processor.plan.Plan;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.Diff;
import dev.hearth.schema.History;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.ImmutableHistory;
import dev.hearth.schema.ImmutableRenames;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.Renames;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * Sealed schemas and today's, what is generated for them, and the sources around that. Classes of
 * today that no source has are written as the schema says.
 */
final class Project {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) ([\\w$]+)");

  private final List<SealedVersion> history = new ArrayList<>();
  private final Map<Integer, ImmutableRenames.Builder> renames = new HashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private StateSchema now = SchemaText.parse("");
  private Optional<StateSchema> running = Optional.empty();
  private Set<String> taken = Set.of();

  /** Adds the next version. */
  Project sealed(String schema) {
    int version = history.size() + 1;
    history.add(SealedVersion.of(version, "", SchemaText.parse(schema)));
    return this;
  }

  Project now(String schema) {
    now = SchemaText.parse(schema);
    return this;
  }

  /** What a dev run is running, of no sealed version; the newest one has a {@code game.From<n>}. */
  Project running(String schema) {
    running = Optional.of(SchemaText.parse(schema));
    return this;
  }

  Project renamedType(int version, String from, String to) {
    renames.computeIfAbsent(version, k -> ImmutableRenames.builder()).putTypes(from, to);
    return this;
  }

  Project renamedMember(int version, String from, String to) {
    renames.computeIfAbsent(version, k -> ImmutableRenames.builder()).putMembers(from, to);
    return this;
  }

  /** Adds sources by hand. */
  Project with(String... texts) {
    for (String text : texts) {
      sources.put(name(text), text);
    }
    return this;
  }

  /** Has the migration classes of older versions take types of these bare names. */
  Project taking(String... types) {
    taken = Set.of(types);
    return this;
  }

  Plan plan() {
    Lineage lineage = Lineage.of(history, now, (version, type, name) -> taken.contains(name));
    ImmutablePlan.Builder plan = ImmutablePlan.builder().now(now).lineage(lineage);
    for (int i = 0; i < lineage.versions().size(); i++) {
      SealedVersion from = history.get(i);
      int version = from.version();
      boolean last = i == lineage.versions().size() - 1;
      StateSchema to = last ? now : history.get(i + 1).schema();
      plan.addTransitions(
          ImmutableTransition.builder()
              .version(from.version())
              .next(lineage.next(from.version()))
              .migration(last ? running.map(r -> from(version)) : Optional.empty())
              .diff(Diff.between(from, to, renamesOf(from.version()), lineage))
              .build());
    }
    return plan.build();
  }

  private static MigrationClass from(int version) {
    return ImmutableMigrationClass.builder()
        .name("game.From" + version)
        .simpleName("From" + version)
        .version(version)
        .hasNoArgConstructor(true)
        .extendsMigration(true)
        .isAbstract(false)
        .build();
  }

  /** The step from what is running. */
  Draft draft() {
    History versions = ImmutableHistory.builder().versions(history).build();
    CompiledSchema compiled =
        ImmutableCompiledSchema.builder()
            .base(history.size())
            .history("")
            .schema(running.orElseThrow())
            .build();
    return Drafts.plan(compiled, versions, plan()).orElseThrow();
  }

  private Renames renamesOf(int version) {
    ImmutableRenames.Builder declared = renames.get(version);
    return declared == null ? Renames.none() : declared.build();
  }

  /** What is generated for a version. */
  String generated(int version) {
    return files().get(version - 1).toString();
  }

  private List<JavaFile> files() {
    List<JavaFile> files = new ArrayList<>(Generator.generate(plan()));
    running.ifPresent(r -> files.add(Generator.generate(draft(), plan())));
    return files;
  }

  /** What is generated for what is running. */
  String generatedForDraft() {
    return Generator.generate(draft(), plan()).toString();
  }

  /** Compiles everything; every warning is an error. */
  Program compile() {
    List<JavaFileObject> files = new ArrayList<>();
    for (JavaFile file : files()) {
      files.add(file.toJavaFileObject());
    }
    sources.forEach((name, text) -> files.add(JavaFileObjects.forSourceString(name, text)));
    CurrentTypes current = new CurrentTypes(now);
    for (String name : current.topLevel()) {
      if (!sources.containsKey(name)) {
        files.add(JavaFileObjects.forSourceString(name, current.source(name)));
      }
    }
    Compilation compilation =
        javac().withOptions("-Xlint:all", "-Werror", "-proc:none", "-parameters").compile(files);
    return new Program(compilation);
  }

  private static String name(String text) {
    Matcher type = TYPE.matcher(text);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in " + text);
    }
    Matcher inPackage = PACKAGE.matcher(text);
    return (inPackage.find() ? inPackage.group(1) + "." : "") + type.group(1);
  }
}
