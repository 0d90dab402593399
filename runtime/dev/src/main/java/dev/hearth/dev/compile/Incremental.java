package dev.hearth.dev.compile;

import dev.hearth.dev.classfile.ClassFacts;
import dev.hearth.schema.CompiledSchema;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Compiles only what an edit concerns, on top of what an earlier compile made of the rest. The
 * result is that of a compile of all sources, or there is none, and all are compiled: as soon as
 * anything is in doubt, and whenever there is an error to be told.
 *
 * <p>An edit that only changes what methods do is compiled by itself, and without processors: they
 * would see no difference. Any other takes along whatever may depend on it, all migration classes,
 * and what is generated.
 */
final class Incremental {
  /** Most sources compiled again take as long as all. */
  private static final double MOST = 0.7;

  private static final String MIGRATES = "dev.hearth.annotations.Migrates";

  private final Javac javac;
  private final Baseline last;
  private final SourceTree tree;
  private final Map<URI, String> now;
  private final CompiledSchema against;
  private final Edits edits;

  /** The sources of migration classes, and of what those inherit from: their bodies are read. */
  private final Set<URI> deciding;

  private Incremental(
      Javac javac, Baseline last, SourceTree tree, Map<URI, String> now, CompiledSchema against) {
    this.javac = javac;
    this.last = last;
    this.tree = tree;
    this.now = now;
    this.against = against;
    this.edits = Edits.between(last.sources(), now);
    this.deciding = deciding();
  }

  /** What came of it; empty when all sources are to be compiled. */
  static Optional<Javac.Result> compile(
      Javac javac, Baseline last, SourceTree tree, CompiledSchema against) {
    Optional<Map<URI, String>> texts = Baseline.texts(tree);
    if (texts.isEmpty() || !tree.files().besides().equals(last.besides())) {
      return Optional.empty();
    }
    Incremental some = new Incremental(javac, last, tree, texts.get(), against);
    if (some.edits.all().isEmpty()) {
      return Optional.empty();
    }
    return some.bodies().or(some::withDependents);
  }

  private Optional<Javac.Result> bodies() {
    boolean bodies =
        edits.sameFiles()
            && last.against().equals(against)
            && edits.changed().stream().noneMatch(this::decides);
    if (!bodies) {
      return Optional.empty();
    }
    return passed(edits.changed(), base(edits.changed(), false), Javac.WITHOUT_PROCESSORS)
        .filter(result -> edits.changed().stream().allMatch(file -> sameTypes(file, result)))
        .map(result -> result.with(last.notes()));
  }

  /** Whether a file decides, or may do so now. */
  private boolean decides(URI file) {
    return now.getOrDefault(file, "").contains("Migrates") || deciding.contains(file);
  }

  private Set<URI> deciding() {
    Set<URI> files = new TreeSet<>();
    for (CompiledClass made : last.classes().values()) {
      if (made.facts().annotations().contains(MIGRATES)) {
        for (CompiledClass at = made; at != null; at = parent(at)) {
          files.add(at.origin());
        }
      }
    }
    files.retainAll(last.sources().keySet());
    return files;
  }

  private @Nullable CompiledClass parent(CompiledClass of) {
    List<String> parents = of.facts().parents();
    return parents.isEmpty() ? null : last.classes().get(parents.get(0));
  }

  private Optional<Javac.Result> withDependents() {
    Set<String> classes = new HashSet<>();
    Set<String> simple = new HashSet<>();
    for (URI file : edits.all()) {
      last.of(file).forEach(facts -> classes.add(facts.name()));
      simple.addAll(Words.declared(last.sources().getOrDefault(file, "")));
      simple.addAll(Words.declared(now.getOrDefault(file, "")));
    }
    for (CompiledClass made : last.classes().values()) {
      if (last.isGenerated(made)) {
        classes.add(made.facts().name());
      }
    }
    Set<URI> dependents = new TreeSet<>(new Dependents(last).of(classes, simple));
    dependents.addAll(deciding);
    dependents.removeAll(edits.all());
    Set<URI> compiled = new TreeSet<>(dependents);
    compiled.addAll(edits.changed());
    compiled.addAll(edits.added());
    if (compiled.isEmpty() || compiled.size() > MOST * now.size()) {
      return Optional.empty();
    }
    Set<URI> gone = new TreeSet<>(compiled);
    gone.addAll(edits.deleted());
    return passed(compiled, base(gone, true), Javac.WITH_PROCESSORS)
        .filter(result -> dependents.stream().allMatch(file -> sameTypes(file, result)))
        .filter(result -> edits.all().stream().allMatch(file -> sameHeaders(file, result)));
  }

  private Optional<Javac.Result> passed(
      Collection<URI> files, List<MemoryFile> base, boolean processors) {
    Javac.Result result = javac.some(tree, files, base, against, processors, last);
    return Optional.of(result).filter(r -> r.passed() && r.baseline().isPresent());
  }

  /** What stays of the earlier compile when {@code files} are compiled again or are gone. */
  private List<MemoryFile> base(Set<URI> files, boolean generatedAgain) {
    List<MemoryFile> base = new ArrayList<>();
    for (CompiledClass made : last.classes().values()) {
      if (!files.contains(made.origin()) && !(generatedAgain && last.isGenerated(made))) {
        base.add(made.file());
      }
    }
    for (MemoryFile file : last.others()) {
      if (!(generatedAgain && file.getKind() == JavaFileObject.Kind.SOURCE)) {
        base.add(file);
      }
    }
    return base;
  }

  /** Whether others see no difference between what was and what is made of a file. */
  private boolean sameTypes(URI file, Javac.Result result) {
    Map<String, ClassFacts> before = visible(last, file);
    Map<String, ClassFacts> after = visible(result.baseline().orElseThrow(), file);
    return before.size() == after.size()
        && before.values().stream().allMatch(old -> isAs(old, after.get(old.name())));
  }

  private static boolean isAs(ClassFacts old, @Nullable ClassFacts now) {
    return now != null && now.declaresAs(old);
  }

  /**
   * Whether at most members differ, and top-level types have come or gone. A constant leaves no
   * trace where its value was taken from an expression, so none may differ.
   */
  private boolean sameHeaders(URI file, Javac.Result result) {
    Map<String, ClassFacts> after = visible(result.baseline().orElseThrow(), file);
    return visible(last, file).values().stream()
        .allMatch(old -> hasHeader(old, after.get(old.name())));
  }

  private static boolean hasHeader(ClassFacts old, @Nullable ClassFacts now) {
    return now == null
        ? old.constants().isEmpty()
        : now.header().equals(old.header()) && now.constants().equals(old.constants());
  }

  private static Map<String, ClassFacts> visible(Baseline of, URI file) {
    Map<String, ClassFacts> types = new HashMap<>();
    of.of(file).stream()
        .filter(facts -> !facts.local())
        .forEach(facts -> types.put(facts.name(), facts));
    return types;
  }
}
