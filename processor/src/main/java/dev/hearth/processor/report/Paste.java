package dev.hearth.processor.report;

import dev.hearth.processor.plan.HookKeys;
import dev.hearth.processor.plan.Problem;
import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.GeneratedNames;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateType;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The text to paste: a migration class with a method for every hole, or what it still lacks. */
final class Paste {
  private final Transition transition;
  private final SourceTypes types;
  private final SourceTypes above;
  private final Suggestions suggestions;
  private final HookKeys keys;
  private final Set<String> annotations = new LinkedHashSet<>();
  private final Columns methods = new Columns();
  private final Columns offers = new Columns();
  private final Set<String> offered = new HashSet<>();
  private final Set<String> readable = new LinkedHashSet<>();

  private Paste(Transition transition, Lineage lineage) {
    this.transition = transition;
    this.types = new SourceTypes(transition, lineage);
    this.above = new SourceTypes(transition, lineage);
    this.suggestions = new Suggestions(transition);
    this.keys = new HookKeys(transition, lineage);
  }

  /** Lines that decide {@code problems} of a transition; {@code folder} holds the sources. */
  static List<String> lines(
      Transition transition, Lineage lineage, List<Problem> problems, String folder) {
    Paste paste = new Paste(transition, lineage);
    problems.forEach(paste::decide);
    List<String> lines = new ArrayList<>();
    section(lines, paste.invitation(folder), paste.code());
    section(
        lines,
        "What no method reads is lost. To give it up, say so above the class:",
        paste.drops());
    return lines;
  }

  /** Adds what introduces a text to paste, and the text; nothing when there is none. */
  private static void section(List<String> lines, String introduction, List<String> text) {
    if (!text.isEmpty()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.add("  " + introduction);
      lines.add("");
      text.forEach(line -> lines.add(line.isEmpty() ? "" : "    " + line));
    }
  }

  /** What gives up all that a method could read, with what the class does not import as yet. */
  private List<String> drops() {
    List<String> lines = new ArrayList<>();
    above.imports().stream()
        .filter(name -> !types.imports().contains(name))
        .forEach(name -> lines.add("import " + name + ";"));
    lines.addAll(readable);
    return lines;
  }

  private String invitation(String folder) {
    String verb = methods.lines("").isEmpty() ? "Decide it" : "Say where they come from";
    return transition
        .migration()
        .map(m -> verb + ", in " + m.simpleName() + ":")
        .orElseGet(() -> verb + ", in " + path(folder) + ":");
  }

  private String path(String folder) {
    String inPackage = transition.diff().old().generatedPackage().replace('.', '/');
    return (folder.isEmpty() ? "" : folder + "/")
        + (inPackage.isEmpty() ? "" : inPackage + "/")
        + className()
        + ".java";
  }

  private String className() {
    String name = "From" + transition.version();
    return types.isTaken(name) ? name + "_" : name;
  }

  private List<String> code() {
    List<String> body = methods.lines("  ");
    body.addAll(offers.lines("  // or read it: "));
    List<String> lines = new ArrayList<>();
    if (transition.migration().isPresent()) {
      types.imports().forEach(name -> lines.add("import " + name + ";"));
      lines.addAll(annotations);
      lines.addAll(body);
      return lines;
    }
    String migrates = types.annotation("Migrates");
    String inPackage = transition.diff().old().generatedPackage();
    if (!inPackage.isEmpty()) {
      lines.add("package " + inPackage + ";");
      lines.add("");
    }
    types.imports().forEach(name -> lines.add("import " + name + ";"));
    lines.add("");
    lines.add("@" + migrates + "(" + transition.version() + ")");
    lines.addAll(annotations);
    String head = "final class " + className() + " extends " + transition.holder() + ".Migration {";
    if (body.isEmpty()) {
      lines.add(head + "}");
    } else {
      lines.add(head);
      lines.addAll(body);
      lines.add("}");
    }
    return lines;
  }

  private void decide(Problem problem) {
    TypeChange change = transition.diff().types().get(problem.oldType());
    String member = problem.subject().substring(problem.subject().lastIndexOf('.') + 1);
    ProblemCode code = problem.code();
    if (change instanceof TypeChange.Replaced replaced
        && (code == ProblemCode.UNDECIDED_TYPE || code == ProblemCode.UNDECIDED_VARIANT)) {
      suggest(suggestions.types(replaced.old()));
      method(
          methods, replaced.target(), types.target(replaced.target()), "make", replaced.old(), "");
    } else if (code == ProblemCode.UNDECIDED_VARIANT) {
      suggest(suggestions.types(problem.oldType()));
      families(problem).forEach(family -> member(family, problem.oldType()));
    } else if (code == ProblemCode.LOST_ROOT) {
      suggest(suggestions.types(problem.oldType()));
      drop(problem.subject(), true);
    } else if (change instanceof TypeChange.Kept kept) {
      decideMember(kept, member, problem);
    } else {
      drop(problem.subject(), true);
    }
  }

  /** The families that a variant has fallen out of, at the place of a problem. */
  private Stream<TypeChange.Kept> families(Problem problem) {
    return transition.diff().types().values().stream()
        .filter(TypeChange.Kept.class::isInstance)
        .map(TypeChange.Kept.class::cast)
        .filter(family -> family.now().equals(problem.place().type()))
        .filter(
            family ->
                transition.diff().old().leafVariants(family.old()).contains(problem.oldType()));
  }

  private void member(TypeChange.Kept family, String variant) {
    StateType type = new StateType.Ref(family.now(), List.of());
    method(
        methods, type, types.now(type, List.of()), keys.memberMethod(family, variant), variant, "");
  }

  private void decideMember(TypeChange.Kept kept, String member, Problem problem) {
    switch (problem.code()) {
      case UNDECIDED_COMPONENT, UNDECIDED_CONVERSION -> {
        suggest(suggestions.components(kept).stream().filter(r -> r[1].equals(member)).toList());
        component(methods, kept, member);
      }
      case UNDECIDED_CONSTANT -> {
        suggest(suggestions.constants(kept, member));
        StateDef old = transition.diff().old().type(kept.old());
        StateType type = new StateType.Ref(kept.now(), List.of());
        method(
            methods,
            type,
            types.now(type, List.of()),
            GeneratedNames.hooks(old.constants()).getOrDefault(member, member),
            kept.old(),
            "");
      }
      default -> {
        suggest(
            suggestions.components(kept).stream()
                .filter(rename -> rename[0].equals(problem.subject()))
                .toList());
        drop(problem.subject(), !hasHole(kept));
        offer(kept);
      }
    }
  }

  /** What a program lost may be meant for what it gained, in the place of an initialiser. */
  private void offer(TypeChange.Kept kept) {
    if (offered.add(kept.old())) {
      kept.sources().stream()
          .filter(TypeChange.Source.Initial.class::isInstance)
          .forEach(initial -> component(offers, kept, initial.name()));
    }
  }

  /** The method for a component that has no source. */
  private void component(Columns to, TypeChange.Kept kept, String name) {
    StateDef now = transition.diff().now().type(kept.now());
    StateDef old = transition.diff().old().type(kept.old());
    StateType type = now.component(name).orElseThrow().type();
    method(
        to,
        type,
        types.now(type, types.parameters(kept.old())),
        GeneratedNames.hooks(names(now)).getOrDefault(name, name),
        kept.old(),
        hint(old, kept, name));
  }

  private static List<String> names(StateDef def) {
    return def.components().stream().map(c -> c.name()).toList();
  }

  /** Whether the type has a hole, whose method can read what would be lost. */
  private static boolean hasHole(TypeChange.Kept kept) {
    return kept.sources().stream()
        .anyMatch(
            s -> s instanceof TypeChange.Source.Added || s instanceof TypeChange.Source.Retyped);
  }

  private static String hint(StateDef old, TypeChange.Kept kept, String member) {
    Map<String, String> accessors = GeneratedNames.accessorsOf(old);
    List<String> reads = new ArrayList<>();
    for (TypeChange.Source source : kept.sources()) {
      if (source instanceof TypeChange.Source.Retyped retyped && retyped.name().equals(member)) {
        reads.add("old." + accessors.get(retyped.from()) + "()");
      }
    }
    if (reads.isEmpty()) {
      kept.lost().forEach(lost -> reads.add("old." + accessors.get(lost) + "()"));
    }
    return reads.isEmpty() ? "" : "// " + String.join(", ", reads);
  }

  private void method(
      Columns to, StateType returns, String type, String name, String old, String hint) {
    to.add(
        "@"
            + types.override()
            + " protected "
            + types.declared(old, returns)
            + type
            + " "
            + name
            + "("
            + types.old(old)
            + " old) { return … }",
        "    " + hint);
  }

  private void suggest(List<String[]> renames) {
    for (String[] rename : renames) {
      String name = types.annotation("Renamed");
      annotations.add(
          "// if it only has a new name: @"
              + name
              + "(from = \""
              + rename[0]
              + "\", to = \""
              + rename[1]
              + "\")");
    }
  }

  private void drop(String subject, boolean onlyWay) {
    if (onlyWay) {
      annotations.add("@" + types.annotation("Dropped") + dropped(subject));
    } else {
      readable.add("@" + above.annotation("Dropped") + dropped(subject));
    }
  }

  private static String dropped(String subject) {
    return "(value = \"" + subject + "\", reason = \"…\")";
  }
}
