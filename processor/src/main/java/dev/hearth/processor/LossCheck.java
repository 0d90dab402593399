package dev.hearth.processor;

import com.sun.source.util.Trees;
import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.MethodReads;
import dev.hearth.processor.plan.MigrationClass;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Problem;
import dev.hearth.processor.plan.Problems;
import dev.hearth.processor.plan.Transition;
import dev.hearth.processor.report.Report;
import dev.hearth.processor.scan.Environments;
import dev.hearth.processor.scan.ReadScan;
import dev.hearth.schema.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Checks what transitions lose, each as soon as javac has analysed its migration class and the
 * classes of the module that it inherits from.
 */
final class LossCheck {
  private final Elements elements;
  private final Types types;
  private final Trees trees;
  private final ReadScan reads;
  private final Plan plan;
  private final List<Transition> open;
  private final Optional<Draft> draft;
  private final Report report;
  private final Messages messages;
  private final EarlierReads earlier;
  private final Map<String, List<MethodReads>> known = new HashMap<>();

  /** From when javac begins to analyse: later it forgets the trees that it has compiled. */
  private final Map<Integer, List<TypeElement>> lineages = new HashMap<>();

  private final Map<String, TypeElement> awaited = new HashMap<>();

  /** Two classes may read what neither can be given. */
  private final Set<Problem> told = new HashSet<>();

  LossCheck(
      ProcessingEnvironment environment,
      Plan plan,
      List<Transition> open,
      Optional<Draft> draft,
      Report report,
      Messages messages,
      EarlierReads earlier) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.trees = Trees.instance(Environments.unwrapped(environment));
    this.reads = ReadScan.byType(trees, types);
    this.plan = plan;
    this.open = new ArrayList<>(open);
    this.draft = draft;
    this.report = report;
    this.messages = messages;
    this.earlier = earlier;
  }

  /** What is known of the classes that were analysed, by binary name. */
  Map<String, String> texts() {
    return earlier.with(
        name -> elements.getTypeElement(Names.canonical(name)) != null,
        known,
        plan.transitions().stream().map(Transition::version).toList());
  }

  /** A migration class that is not compiled now, though what it was written against has changed. */
  Optional<String> stale() {
    for (Transition transition : open) {
      Optional<TypeElement> left = lineage(transition).stream().filter(this::isEarlier).findFirst();
      if (left.isPresent() && !earlier.isAgainst(transition.version())) {
        String name = left.get().getQualifiedName().toString();
        return Optional.of(
            "[hot] "
                + name
                + " was compiled against another "
                + transition.holder()
                + ": compile it as well, or the whole module again");
      }
    }
    return Optional.empty();
  }

  private List<MethodReads> readsOf(String name) {
    List<MethodReads> now = known.get(name);
    return now != null ? now : earlier.of(name);
  }

  /** Whether the class is not compiled now, and an earlier compile has left what it reads. */
  private boolean isEarlier(TypeElement type) {
    return trees.getPath(type) == null && earlier.knows(name(type));
  }

  /** Takes note of an analysed class; whether a loss was found and reported. */
  boolean analysed(TypeElement type) {
    boolean first = lineages.isEmpty();
    if (first) {
      open.forEach(transition -> lineages.put(transition.version(), lineage(transition)));
      lineages.values().stream().flatMap(List::stream).forEach(c -> awaited.put(name(c), c));
    }
    boolean news = false;
    for (String name : collect(type, new HashSet<>())) {
      TypeElement owner = awaited.get(name);
      if (owner != null) {
        known.put(name, reads.scan(owner));
        news = true;
      }
    }
    return (first || news) && reportWhatIsKnown();
  }

  private boolean reportWhatIsKnown() {
    boolean found = false;
    for (Transition transition : List.copyOf(open)) {
      List<TypeElement> lineage = lineages.getOrDefault(transition.version(), List.of());
      if (lineage.stream().allMatch(this::isKnown)) {
        open.remove(transition);
        found |= report(transition, lineage);
      }
    }
    return found;
  }

  /** What is lost as far as can be told now, for a build that javac will not analyse. */
  List<Problem> beforeAnalysis() {
    ReadScan byName = ReadScan.byName(trees, types);
    List<Problem> problems = new ArrayList<>();
    for (Transition transition : open) {
      List<MethodReads> all = new ArrayList<>();
      for (TypeElement type : lineage(transition)) {
        String name = name(type);
        all.addAll(isEarlier(type) ? readsOf(name) : byName.scan(type));
      }
      problems.addAll(Problems.ofLosses(plan, transition, all));
    }
    problems.removeIf(problem -> !told.add(problem));
    open.clear();
    return problems;
  }

  private boolean report(Transition transition, List<TypeElement> lineage) {
    List<MethodReads> all = new ArrayList<>();
    lineage.forEach(t -> all.addAll(readsOf(name(t))));
    List<Problem> problems = new ArrayList<>(Problems.ofLosses(plan, transition, all));
    draft
        .filter(d -> d.newest().filter(transition::equals).isPresent())
        .ifPresent(d -> problems.addAll(d.problems(all, plan)));
    problems.removeIf(problem -> !told.add(problem));
    messages.report(report.messages(problems));
    return !problems.isEmpty();
  }

  private boolean isKnown(TypeElement type) {
    return isEarlier(type) || known.containsKey(name(type));
  }

  /** The migration class and what it inherits from, as far as that is the module's own. */
  private List<TypeElement> lineage(Transition transition) {
    List<TypeElement> lineage = new ArrayList<>();
    String name = transition.migration().map(MigrationClass::name).orElseThrow();
    TypeElement type = elements.getTypeElement(Names.canonical(name));
    while (type != null
        && (trees.getPath(type) != null || isKnown(type))
        && !isGenerated(type, transition)) {
      lineage.add(type);
      type = types.asElement(type.getSuperclass()) instanceof TypeElement parent ? parent : null;
    }
    return lineage;
  }

  private static boolean isGenerated(TypeElement type, Transition transition) {
    return type.getSimpleName().contentEquals("Migration")
        && type.getEnclosingElement() instanceof TypeElement holder
        && holder.getSimpleName().contentEquals(transition.holder());
  }

  /** The names of a class and all that is nested in it. */
  private Set<String> collect(TypeElement type, Set<String> names) {
    names.add(name(type));
    type.getEnclosedElements().stream()
        .filter(TypeElement.class::isInstance)
        .forEach(nested -> collect((TypeElement) nested, names));
    return names;
  }

  private String name(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}
