package dev.hearth.processor.scan;

import dev.hearth.annotations.Pinned;
import dev.hearth.schema.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
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
  private final ProcessingEnvironment environment;
  private final Model model;
  private final SourceFiles files;
  private final SourceRoots sourceRoots;
  private final Set<String> roots = new LinkedHashSet<>();

  /** All types of the compile: the names that they are found by, by their binary names. */
  private final Map<String, String> types = new LinkedHashMap<>();

  /** A scan of the compile that {@code environment} belongs to. */
  public ModuleScan(ProcessingEnvironment environment) {
    this.environment = environment;
    this.model = new Model(environment.getElementUtils(), environment.getTypeUtils());
    this.files = new SourceFiles(environment);
    this.sourceRoots = new SourceRoots(model, files);
  }

  /** Adds the root elements of a round, and all types nested in them. */
  public void add(RoundEnvironment round) {
    Set<TypeElement> added = ElementFilter.typesIn(round.getRootElements());
    sourceRoots.add(added);
    for (TypeElement root : added) {
      roots.add(model.name(root));
      nested(root).forEach(type -> types.put(model.name(type), type.getQualifiedName().toString()));
    }
  }

  /** The module's state, as far as its types are there in this round. */
  public Scan state(Before before) {
    Origin origin = new Origin(model, environment.getFiler(), files, roots);
    List<TypeElement> states = new ArrayList<>();
    List<TypeElement> others = new ArrayList<>();
    for (TypeElement type : compiled()) {
      boolean entity = Model.isState(type) && type.getKind().isClass() && !isValue(type);
      if (Model.isState(type)) {
        states.add(type);
      }
      if (!entity) {
        others.add(type);
      }
    }
    before
        .schema()
        .ifPresent(
            old -> states.addAll(kept(old.schema().types().keySet(), origin, Model::isState)));
    return new StateScan(model, origin).scan(states, others, before.packages());
  }

  /** The migration classes, as they stand in this round. */
  public Migrations migrations(Before before) {
    Origin origin = new Origin(model, environment.getFiler(), files, roots);
    List<TypeElement> decided =
        new ArrayList<>(compiled().stream().filter(MigrationScan::isDecision).toList());
    decided.addAll(kept(before.migrations(), origin, MigrationScan::isDecision));
    return new MigrationScan(model).scan(decided);
  }

  /** What a dev run has to know of the module. */
  public ModuleNotes notes(Before before) {
    Origin origin = new Origin(model, environment.getFiler(), files, roots);
    List<TypeElement> pinned =
        new ArrayList<>(
            compiled().stream()
                .filter(type -> Annotations.has(type, Pinned.class))
                .flatMap(ModuleScan::nested)
                .toList());
    pinned.addAll(kept(before.pinned(), origin, Model::isPinned));
    return ImmutableModuleNotes.builder()
        .addAllSourceRoots(sourceRoots.all())
        .addAllPinned(pinned.stream().map(model::name).toList())
        .build();
  }

  private static boolean isValue(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD, ENUM -> true;
      default -> false;
    };
  }

  private List<TypeElement> compiled() {
    return types.values().stream().map(model::find).flatMap(Optional::stream).toList();
  }

  /** Those of the class output that are not compiled now. A class in a jar comes in when named. */
  private List<TypeElement> kept(
      Collection<String> names, Origin origin, Predicate<TypeElement> wanted) {
    return names.stream()
        .filter(name -> !types.containsKey(name))
        .map(Names::canonical)
        .map(model::find)
        .flatMap(Optional::stream)
        .filter(wanted)
        .filter(origin::isCompiled)
        .toList();
  }

  private static Stream<TypeElement> nested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(ModuleScan::nested));
  }
}
