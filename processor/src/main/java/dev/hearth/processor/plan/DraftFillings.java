package dev.hearth.processor.plan;

import dev.hearth.schema.Component;
import dev.hearth.schema.History;
import dev.hearth.schema.Lineage;
import dev.hearth.schema.ProblemCode;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds, for each hole on the way from a running draft, the method of the newest migration. */
final class DraftFillings {
  private final Plan draft;
  private final Transition from;
  private final HookKeys holes;
  private final Lineage sealedLineage;
  private final Optional<Successors> inDraft;
  private final Optional<Transition> newest;
  private final Optional<SharedTypes> shared;
  private final int next;
  private final List<DraftFilling> fillings = new ArrayList<>();
  private final DraftOnly draftOnly;
  private final List<String> refusals = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private DraftFillings(Plan draft, Plan sealed, History history, Optional<Successors> inDraft) {
    this.inDraft = inDraft;
    this.draft = draft;
    this.from = draft.transitions().get(0);
    this.holes = new HookKeys(from, draft.lineage());
    this.sealedLineage = sealed.lineage();
    this.next = Drafts.next(history);
    this.draftOnly = new DraftOnly(history.newest().map(SealedVersion::schema), inDraft);
    this.newest = sealed.newest().filter(t -> t.migration().isPresent()).filter(this::isNeighbour);
    this.shared = newest.map(twin -> SharedTypes.of(draft, sealed, twin, inDraft));
  }

  /** Whether its methods, which are protected, can be called from what is generated. */
  private boolean isNeighbour(Transition twin) {
    return twin.diff().old().generatedPackage().equals(from.diff().old().generatedPackage());
  }

  /**
   * The fillings, and problems for the holes that nothing fills.
   *
   * @param inDraft what the sealed names became in the draft, if that is known
   */
  static Draft find(Plan draft, Plan sealed, History history, Optional<Successors> inDraft) {
    DraftFillings found = new DraftFillings(draft, sealed, history, inDraft);
    Holes.find(draft, found.from).forEach(found::fill);
    found.from.diff().types().values().forEach(found::initialisers);
    for (String root : found.from.diff().lostRoots()) {
      found.problems.add(found.lostRoot(root));
    }
    return ImmutableDraft.builder()
        .plan(draft)
        .newest(found.newest)
        .shared(found.shared)
        .next(found.next)
        .fillings(found.fillings)
        .refusals(found.refusals)
        .problems(found.problems)
        .build();
  }

  private void fill(Problem hole) {
    TypeChange change =
        Objects.requireNonNull(from.diff().types().get(hole.oldType()), hole.oldType());
    String member = hole.subject().substring(hole.subject().lastIndexOf('.') + 1);
    Optional<Match> match = newest.map(twin -> new Match(twin, hole, member));
    Optional<DraftFilling> filling = match.flatMap(twin -> twin.find(change));
    if (filling.isPresent()) {
      fillings.add(filling.get());
      // Whether it is written is known in the last round only, too late to be generated.
      if (!match.get().isDecided(filling.get())) {
        problems.add(DraftText.unfilled(hole, newest, next));
      }
    } else if (draftOnly.is(hole, change)) {
      refusals.add(
          change instanceof TypeChange.Kept kept
              ? holes.constant(kept, member)
              : holes.make(change.old()));
    } else {
      problems.add(DraftText.unfilled(hole, newest, next));
    }
  }

  /**
   * A handle that a program gained since the draft, and since the sealed version: there the user's
   * class may say better what it begins with.
   */
  private void initialisers(TypeChange change) {
    if (newest.isPresent() && change instanceof TypeChange.Kept kept) {
      for (TypeChange.Source source : kept.sources()) {
        if (source instanceof TypeChange.Source.Initial) {
          Problem hole = Holes.added(draft, from, kept, source.name());
          Match match = new Match(newest.get(), hole, source.name());
          match.find(change).filter(match::isOpen).ifPresent(fillings::add);
        }
      }
    }
  }

  private Problem lostRoot(String root) {
    String subject = from.diff().old().displayName(root);
    return ImmutableProblem.builder()
        .code(ProblemCode.LOST_ROOT)
        .subject(subject)
        .headline(subject + " is running, and is no program any more")
        .advice("Stop the dev run to give up its state.")
        .place(Place.MODULE)
        .build();
  }

  /** One hole, and the method of the newest migration for the same thing of today. */
  private final class Match {
    private final Transition sealed;
    private final HookKeys keys;
    private final Problem hole;
    private final String member;

    Match(Transition sealed, Problem hole, String member) {
      this.sealed = sealed;
      this.keys = new HookKeys(sealed, sealedLineage);
      this.hole = hole;
      this.member = member;
    }

    Optional<DraftFilling> find(TypeChange change) {
      return sealed.diff().types().values().stream()
          .flatMap(other -> filling(change, other).stream())
          .findFirst();
    }

    private Optional<DraftFilling> filling(TypeChange change, TypeChange other) {
      if (change instanceof TypeChange.Kept kept && other instanceof TypeChange.Kept twin) {
        if (!kept.now().equals(twin.now())) {
          return Optional.empty();
        }
        return hole.code() == ProblemCode.UNDECIDED_CONSTANT
            ? constant(kept, twin)
            : component(kept, twin);
      }
      if (change instanceof TypeChange.Replaced replaced
          && other instanceof TypeChange.Replaced twin
          && isSame(replaced.old(), twin.old())
          && replaced.target().equals(twin.target())
          && kind(replaced.old(), from.diff().old()) == kind(twin.old(), sealed.diff().old())) {
        return whole(replaced, twin);
      }
      return Optional.empty();
    }

    /** Whether the draft's type is what the sealed one became; by its name, where nothing tells. */
    private boolean isSame(String draftType, String sealedType) {
      return inDraft
          .map(names -> names.isType(sealedType, draftType))
          .orElse(draftType.equals(sealedType));
    }

    private Optional<DraftFilling> component(TypeChange.Kept kept, TypeChange.Kept twin) {
      return source(twin).isPresent()
          ? Optional.of(
              filling(kept, twin, holes.component(kept, member), keys.component(twin, member), ""))
          : Optional.empty();
    }

    private Optional<TypeChange.Source> source(TypeChange.Kept twin) {
      return twin.sources().stream().filter(source -> source.name().equals(member)).findFirst();
    }

    /** Whether it is the user who fills it: what the sealed version has is carried otherwise. */
    boolean isDecided(DraftFilling filling) {
      return isOpen(filling) || keys.written(filling.key());
    }

    /** Whether nothing else fills it in the sealed version. */
    boolean isOpen(DraftFilling filling) {
      return !(sealed.diff().types().get(filling.sealedType()) instanceof TypeChange.Kept twin)
          || source(twin).filter(TypeChange.Source.Carried.class::isInstance).isEmpty();
    }

    private Optional<DraftFilling> constant(TypeChange.Kept kept, TypeChange.Kept twin) {
      return inDraft
          .map(names -> names.constantBefore(twin.old(), member))
          .orElse(Optional.of(member))
          .filter(before -> twin.constants().getOrDefault(before, Optional.of("")).isEmpty())
          .map(
              before ->
                  filling(
                      kept,
                      twin,
                      holes.constant(kept, member),
                      keys.constant(twin, before),
                      before));
    }

    private Optional<DraftFilling> whole(TypeChange.Replaced change, TypeChange.Replaced twin) {
      String type = change.old();
      StateDef.Kind kind = kind(type, from.diff().old());
      boolean parts = kind == StateDef.Kind.RECORD || kind == StateDef.Kind.ENTITY;
      return parts || (type.equals(twin.old()) && isShared(type))
          ? Optional.of(filling(change, twin, holes.make(type), keys.make(twin.old()), ""))
          : Optional.empty();
    }

    private DraftFilling filling(
        TypeChange mine, TypeChange theirs, String holeKey, String key, String constant) {
      return new DraftFilling(
          mine.old(),
          key.substring(0, key.indexOf('(')),
          holeKey,
          key,
          theirs.old(),
          constant,
          sealed.diff().old().type(theirs.old()).components().stream()
              .map(part -> new DraftFilling.Part(part.name(), source(mine, theirs, part)))
              .toList(),
          hole);
    }

    /** The draft's component with the values of the sealed {@code part}; empty when it has none. */
    private String source(TypeChange mine, TypeChange theirs, Component part) {
      return counterpart(mine, theirs, part.name())
          .flatMap(from.diff().old().type(mine.old())::component)
          .filter(component -> isSame(component, part))
          .map(Component::name)
          .orElse("");
    }

    /**
     * The draft's component that goes on as what {@code part} goes on as. So it is the same, though
     * the draft may have it under its new name already; its old name may be another's there.
     */
    private Optional<String> counterpart(TypeChange mine, TypeChange theirs, String part) {
      if (inDraft.isPresent()) {
        return inDraft.flatMap(
            names ->
                names
                    .type(theirs.old())
                    .filter(type -> type.name().equals(mine.old()))
                    .filter(type -> names.isAsItWas(theirs.old(), part))
                    .flatMap(type -> names.member(theirs.old(), part)));
      }
      if (mine instanceof TypeChange.Kept kept && theirs instanceof TypeChange.Kept twin) {
        Optional<String> now = twin.after(part);
        return now.isPresent()
            ? kept.before(now.get())
            : Optional.of(part).filter(name -> kept.after(name).isEmpty());
      }
      return Optional.of(part);
    }

    private boolean isSame(Component draftPart, Component part) {
      return shared.filter(types -> types.isShared(draftPart, part)).isPresent();
    }

    private boolean isShared(String type) {
      return shared.filter(types -> types.contains(type)).isPresent();
    }
  }

  private static StateDef.Kind kind(String type, StateSchema schema) {
    return schema.type(type).kind();
  }
}
