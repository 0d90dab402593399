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
import java.util.Objects;
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
 * and what is generated. What may depend on it is told from the members that its text changes; when
 * its class files turn out to differ in others as well, from all that is declared in it.
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

  private @Nullable Map<URI, Both> outlines;

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
    return some.bodies().or(some::withDependentsOnMembers).or(some::withDependents);
  }

  /**
   * Compiles a source once more though nothing was edited, with what is generated and what that
   * concerns.
   *
   * @return what a compile of all would make; empty when something was edited after all
   */
  static Optional<Javac.Result> again(
      Javac javac, Baseline last, SourceTree tree, CompiledSchema against, URI source) {
    Optional<Map<URI, String>> texts = Baseline.texts(tree);
    if (!texts.equals(Optional.of(last.sources()))
        || !tree.files().besides().equals(last.besides())) {
      return Optional.empty();
    }
    Incremental some = new Incremental(javac, last, tree, texts.get(), against);
    Set<URI> concerned =
        new Dependents(last, javac.words()).of(some.generated(), Set.of(), Set.of());
    concerned.add(source);
    return some.with(concerned);
  }

  private Optional<Javac.Result> bodies() {
    if (!edits.sameFiles()
        || !last.against().equals(against)
        || edits.changed().stream().anyMatch(this::decides)
        || !outlines().values().stream().allMatch(Both::declareTheSame)) {
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

  /** What the changed files declared, and declare now. */
  private Map<URI, Both> outlines() {
    Map<URI, Both> known = outlines;
    if (known == null) {
      known = new HashMap<>();
      List<URI> files = List.copyOf(edits.changed());
      List<SourceText> texts = new ArrayList<>();
      for (URI file : files) {
        texts.add(SourceText.of(file, Objects.requireNonNull(last.sources().get(file))));
        texts.add(SourceText.of(file, Objects.requireNonNull(now.get(file))));
      }
      List<Outline> all = javac.outlines(texts);
      for (int i = 0; i < files.size(); i++) {
        known.put(files.get(i), new Both(all.get(2 * i), all.get(2 * i + 1)));
      }
      outlines = known;
    }
    return known;
  }

  private record Both(Outline before, Outline now) {
    boolean declareTheSame() {
      return before.declaresAs(now);
    }
  }

  /** Compiles what may depend on the members that differ, as the texts show. */
  private Optional<Javac.Result> withDependentsOnMembers() {
    if (!edits.sameFiles()) {
      return Optional.empty();
    }
    Changes changes = new Changes(Set.of(), Map.of());
    for (Both both : outlines().values()) {
      changes = changes.and(Changes.between(both.before(), both.now(), this::isPlain));
    }
    Changes all = changes;
    Set<String> words = all.names();
    all.types().forEach(type -> words.add(Dependents.simple(type)));
    Set<String> constructed = new HashSet<>();
    all.constructed().forEach(type -> constructed.add(Dependents.simple(type)));
    Set<String> classes = generated();
    classes.addAll(all.types());
    return with(new Dependents(last, javac.words()).of(classes, words, constructed))
        .filter(result -> edits.changed().stream().allMatch(file -> covers(all, file, result)));
  }

  /** Whether the class is no interface or enum, and nothing inherits from it. */
  private boolean isPlain(String name) {
    CompiledClass made = last.classes().get(name);
    return made != null
        && made.facts().plain()
        && last.classes().values().stream().noneMatch(c -> c.facts().parents().contains(name));
  }

  /** Compiles what may depend on anything in the files. */
  private Optional<Javac.Result> withDependents() {
    Set<String> classes = generated();
    Set<String> words = new HashSet<>();
    for (URI file : edits.all()) {
      last.of(file).forEach(facts -> classes.add(facts.name()));
      words.addAll(Words.declared(last.sources().getOrDefault(file, "")));
      words.addAll(Words.declared(now.getOrDefault(file, "")));
    }
    return with(new Dependents(last, javac.words()).of(classes, words, Set.of()));
  }

  private Set<String> generated() {
    Set<String> classes = new HashSet<>();
    for (CompiledClass made : last.classes().values()) {
      if (last.isGenerated(made)) {
        classes.add(made.facts().name());
      }
    }
    return classes;
  }

  private Optional<Javac.Result> with(Set<URI> concerned) {
    Set<URI> dependents = new TreeSet<>(concerned);
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

  /** Whether no members differ but those that the text has shown. */
  private boolean covers(Changes changes, URI file, Javac.Result result) {
    Map<String, ClassFacts> after = visible(result.baseline().orElseThrow(), file);
    return visible(last, file).values().stream()
        .allMatch(old -> covers(changes, old, after.get(old.name())));
  }

  private static boolean covers(Changes changes, ClassFacts old, @Nullable ClassFacts now) {
    return now == null
        ? changes.types().contains(old.name())
        : changes.covers(old.name(), old.differing(now));
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
