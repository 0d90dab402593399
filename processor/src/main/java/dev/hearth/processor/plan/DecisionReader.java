package dev.hearth.processor.plan;

import dev.hearth.processor.plan.NameLookup.Found;
import dev.hearth.schema.ImmutableRenames;
import dev.hearth.schema.Names;
import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.Renames;
import dev.hearth.schema.StateSchema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves the declarations of a migration class against the two schemas it stands between. */
final class DecisionReader {
  private final StateSchema old;
  private final StateSchema now;
  private final Optional<StateSchema> running;
  private final UnknownName unknown;
  private final MigrationClass migration;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, RenameDecl> kept = new LinkedHashMap<>();
  private final Map<String, String> members = new LinkedHashMap<>();
  private final Map<String, String> drops = new LinkedHashMap<>();
  private final Map<String, String> droppedRoots = new LinkedHashMap<>();
  private final ImmutableDecisions.Builder decisions = ImmutableDecisions.builder();

  private DecisionReader(
      StateSchema old,
      StateSchema now,
      OptionalInt next,
      MigrationClass migration,
      Optional<StateSchema> running) {
    this.old = old;
    this.running = running;
    this.now = now;
    this.unknown = new UnknownName(old, now, next);
    this.migration = migration;
  }

  /**
   * Resolves all that the class declares. What only the draft knows that a dev run is {@code
   * running} is left to that.
   *
   * @param next the version that {@code now} is sealed as; none for today's
   */
  static Decisions read(
      StateSchema old,
      StateSchema now,
      OptionalInt next,
      MigrationClass migration,
      Optional<StateSchema> running) {
    return new DecisionReader(old, now, next, migration, running).read();
  }

  /** Resolves what applies to a running draft; the rest was written for a sealed version. */
  static Decisions readWhatFits(StateSchema draft, StateSchema now, MigrationClass migration) {
    Decisions all =
        new DecisionReader(draft, now, OptionalInt.empty(), migration, Optional.empty()).read();
    return ImmutableDecisions.copyOf(all).withProblems();
  }

  private Decisions read() {
    // Types first: a member is looked up in what its type is called now.
    for (RenameDecl rename : migration.renames()) {
      look(rename.from()).filter(Found::isType).ifPresent(found -> type(found, rename));
    }
    for (RenameDecl rename : migration.renames()) {
      typeNamedLikeMember(rename).ifPresent(found -> type(found, rename));
    }
    kept.forEach(this::stays);
    for (RenameDecl rename : migration.renames()) {
      List<Found> found = meant(rename);
      if (found.size() != 1) {
        unknown(rename.from(), found, DeclarationText.of(rename));
      } else if (!found.get(0).isType()) {
        member(found.get(0), rename);
      }
    }
    for (DropDecl drop : migration.drops()) {
      List<Found> found = meant(drop);
      if (found.size() == 1) {
        drop(found.get(0), drop);
      } else {
        unknown(drop.value(), found, DeclarationText.of(drop));
      }
    }
    return decisions.renames(renames()).drops(drops).droppedRoots(droppedRoots).build();
  }

  private Renames renames() {
    ImmutableRenames.Builder renames = ImmutableRenames.builder().types(types).staying(staying());
    members.forEach((from, to) -> renames.putMembers(from, to.substring(to.lastIndexOf('.') + 1)));
    return renames.build();
  }

  private Set<String> staying() {
    return staying(old, now, types);
  }

  /** A nested type whose outer one is renamed and still there stays in it, unless it went along. */
  static Set<String> staying(StateSchema old, StateSchema now, Map<String, String> types) {
    Renames moved = ImmutableRenames.builder().types(types).build();
    return old.types().keySet().stream()
        .filter(type -> !types.containsKey(type) && !types.containsValue(type))
        .filter(type -> now.find(type).isPresent() && now.find(moved.typeNow(type)).isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<Found> look(String text) {
    List<Found> found = NameLookup.find(old, text);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** All that a rename can be about; where that is a member or a type, its target tells which. */
  private List<Found> meant(RenameDecl rename) {
    List<Found> found = NameLookup.find(old, rename.from());
    return NameLookup.isMemberOrType(found)
        ? found.stream().filter(each -> each.isType() == isOfType(found, rename.to())).toList()
        : found;
  }

  private Optional<Found> typeNamedLikeMember(RenameDecl rename) {
    return NameLookup.isMemberOrType(NameLookup.find(old, rename.from()))
        ? meant(rename).stream().filter(Found::isType).findFirst()
        : Optional.empty();
  }

  /** A bare name is the member's as far as there is one; a type can be written with its outer. */
  private boolean isOfType(List<Found> found, String to) {
    return to.contains(".")
        || found.stream()
            .filter(each -> !each.isType())
            .noneMatch(each -> NameLookup.has(now, renames().typeNow(each.type()), to));
  }

  /** All that a drop can be about; of types only those that can be dropped. */
  private List<Found> meant(DropDecl drop) {
    List<Found> found = NameLookup.find(old, drop.value());
    return NameLookup.isMemberOrType(found)
        ? found.stream().filter(each -> !each.isType() || isRoot(each)).toList()
        : found;
  }

  private boolean isRoot(Found type) {
    return old.roots().contains(type.type());
  }

  private void type(Found from, RenameDecl rename) {
    List<String> targets = NameLookup.findTarget(now, from.type(), rename.to());
    if (targets.size() > 1) {
      problem(
          ProblemCode.UNKNOWN_NAME,
          rename.to(),
          rename.to() + " can be several types of today",
          "Write it with its package.");
    } else if (targets.isEmpty()) {
      problem(
          ProblemCode.UNKNOWN_NAME,
          rename.to(),
          rename.to() + " is no state type of today, so nothing can be renamed to it",
          "`to` is a type's name as it is now, with its package where that changes.");
    } else if (targets.get(0).equals(from.type())) {
      kept.put(from.type(), rename);
    } else {
      put(types, from.type(), targets.get(0), rename, display(targets.get(0)));
    }
  }

  /** A nested type would go with the one that it is in, if nobody said that it stays. */
  private void stays(String type, RenameDecl rename) {
    if (ImmutableRenames.builder().types(types).build().typeNow(type).equals(type)) {
      needless(rename.from(), "is called that already");
    } else {
      put(types, type, type, rename, display(type));
    }
  }

  private void member(Found from, RenameDecl rename) {
    String type = renames().typeNow(from.type());
    if (type.isEmpty()) {
      problem(
          ProblemCode.UNKNOWN_NAME,
          rename.from(),
          rename.from() + " is renamed, but its type has lost its name to another, by a rename",
          "What becomes of the type is for a method to say. Delete the declaration.");
      return;
    }
    if (!NameLookup.has(now, type, rename.to())) {
      String subject = Names.simple(type) + "." + rename.to();
      problem(
          ProblemCode.UNKNOWN_NAME,
          subject,
          subject + " is not there today, so nothing can be renamed to it",
          "`to` is the bare name of a component, handle or constant of today.");
    } else if (rename.to().equals(from.member())) {
      needless(rename.from(), "is called that already");
    } else {
      put(
          members,
          from.text(),
          from.type() + "." + rename.to(),
          rename,
          Names.simple(type) + "." + rename.to());
    }
  }

  /** Notes a rename, unless its source has another target or its target another source. */
  private void put(
      Map<String, String> renames, String from, String to, RenameDecl rename, String target) {
    String other = renames.get(from);
    if (other != null && !other.equals(to)) {
      conflict(rename.from(), rename.from() + " is renamed twice, to different names");
    } else if (other == null && renames.containsValue(to)) {
      conflict(target, target + " is the new name of two old ones");
    } else if (renames.put(from, to) != null) {
      needless(rename.from(), "is renamed twice in the same way");
    }
  }

  private void drop(Found found, DropDecl drop) {
    if (drop.reason().isBlank()) {
      problem(
          ProblemCode.NEEDLESS_DECISION,
          drop.value(),
          drop.value() + " is dropped without a reason",
          "Say why nothing of value is lost: @Dropped(value = \""
              + drop.value()
              + "\", reason = \"…\").");
    } else if (!found.isType() || isRoot(found)) {
      String before =
          found.isType()
              ? droppedRoots.putIfAbsent(found.type(), drop.reason())
              : drops.putIfAbsent(found.text(), drop.reason());
      if (before != null) {
        needless(drop.value(), "is dropped twice");
      }
    } else {
      needless(
          drop.value(), "is no root: a type goes with its uses, and those are what can be dropped");
    }
  }

  private void unknown(String text, List<Found> found, String declaration) {
    if (running.filter(draft -> !NameLookup.find(draft, text).isEmpty()).isPresent()) {
      return;
    }
    if (found.isEmpty()) {
      problem(
          ProblemCode.UNKNOWN_NAME,
          text,
          text + " is not in state version " + migration.version(),
          unknown.advice(text, declaration));
    } else {
      problem(
          ProblemCode.UNKNOWN_NAME,
          text,
          text + " can mean several things in state version " + migration.version(),
          "Write it with its package.");
    }
  }

  private void conflict(String subject, String headline) {
    problem(ProblemCode.CONFLICTING_RENAME, subject, headline, "Keep one of the two @Renamed.");
  }

  private void needless(String subject, String what) {
    problem(
        ProblemCode.NEEDLESS_DECISION,
        subject,
        subject + " " + what,
        "Delete the declaration from " + migration.simpleName() + ".");
  }

  private void problem(ProblemCode code, String subject, String headline, String advice) {
    decisions.addProblems(
        ImmutableProblem.builder()
            .code(code)
            .subject(subject)
            .headline(headline)
            .advice(advice)
            .version(migration.version())
            .place(Place.of(migration.name()))
            .build());
  }

  private String display(String type) {
    return now.displayName(type);
  }
}
