package dev.hearth.processor.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads a module's state over the rounds of a compile.
 *
 * <pre>{@code
 * ModuleScan module = new ModuleScan(processingEnv);
 * // in each round
 * module.add(roundEnv);
 * Scan scan = module.state(before);
 * if (scan.complete()) { … scan.schema(), scan.problems() … }
 * }</pre>
 *
 * <p>Each call reads the types anew, as the current round has them; what it returns outlives it.
 */
public final class ModuleScan {
  private final Model model;
  private final Filer filer;
  private final SourceFiles sources;
  private final Set<String> roots = new LinkedHashSet<>();

  /** All types of the compile: the names that they are found by, by their binary names. */
  private final Map<String, String> types = new LinkedHashMap<>();

  /** Classes that Hearth itself has generated, which have no state. */
  private final Set<String> generated = new HashSet<>();

  private Optional<Scan> known = Optional.empty();

  /** A scan of the compile that {@code environment} belongs to. */
  public ModuleScan(ProcessingEnvironment environment) {
    this.model = new Model(environment.getElementUtils(), environment.getTypeUtils());
    this.filer = environment.getFiler();
    this.sources = new SourceFiles(model, environment);
  }

  /** Adds the root elements of a round, and all types nested in them. */
  public void add(RoundEnvironment round) {
    Set<TypeElement> added = ElementFilter.typesIn(round.getRootElements());
    sources.add(added);
    for (TypeElement root : added) {
      if (!generated.contains(model.name(root))) {
        known = Optional.empty();
      }
      roots.add(model.name(root));
      nested(root).forEach(type -> types.put(model.name(type), type.getQualifiedName().toString()));
    }
  }

  /** Whether the type's source is in this compile. */
  public boolean compiles(String name) {
    return types.containsKey(name);
  }

  /** Tells of a class that comes in the next round, and is no part of the module's state. */
  public void generates(String name) {
    generated.add(name);
  }

  /** The module's state, as far as its types are there in this round. */
  public Scan state(Before before) {
    Scan scan = known.orElseGet(() -> scan(before));
    if (scan.complete() && scan.problems().isEmpty()) {
      known = Optional.of(scan); // until there are other types than now
    }
    return scan;
  }

  private Scan scan(Before before) {
    List<TypeElement> states = new ArrayList<>();
    List<TypeElement> others = new ArrayList<>();
    for (TypeElement type : compiled()) {
      boolean state = Model.isState(type);
      if (state) {
        states.add(type);
      }
      if (!state || type.getKind() != ElementKind.CLASS) {
        others.add(type);
      }
    }
    before
        .schema()
        .map(old -> leftovers(before).of(old.schema().types().keySet(), names(), Model::isState))
        .ifPresent(states::addAll);
    return new StateScan(model, origin()).scan(states, others, before.packages());
  }

  /** The migration classes, as they stand in this round. */
  public Migrations migrations(Before before) {
    List<TypeElement> decided = new ArrayList<>(compiled());
    decided.removeIf(type -> !MigrationScan.isDecision(type));
    decided.addAll(leftovers(before).of(before.migrations(), names(), MigrationScan::isDecision));
    return new MigrationScan(model, sources).scan(decided);
  }

  /** What a dev run has to know of the module. */
  public ModuleNotes notes(Before before) {
    List<TypeElement> pinned = new ArrayList<>(compiled());
    pinned.removeIf(type -> !Model.isPinned(type));
    pinned.addAll(leftovers(before).of(before.pinned(), names(), Model::isPinned));
    return ImmutableModuleNotes.builder()
        .sourceRoots(sourceRoots(before))
        .addAllPinned(pinned.stream().map(model::name).toList())
        .build();
  }

  /** Where the sources are. */
  public SortedSet<Path> sourceRoots(Before before) {
    SortedSet<Path> roots = new TreeSet<>(sources.roots());
    roots.addAll(leftovers(before).sourceRoots());
    return roots;
  }

  private List<TypeElement> compiled() {
    return types.values().stream().map(model::find).flatMap(Optional::stream).toList();
  }

  private Set<String> names() {
    return types.keySet();
  }

  private Origin origin() {
    return new Origin(model, filer, sources, roots);
  }

  private Leftovers leftovers(Before before) {
    return new Leftovers(model, origin(), sources, before);
  }

  private static Stream<TypeElement> nested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(ModuleScan::nested));
  }
}
