package dev.hearth.processor.plan;

import dev.hearth.schema.ImmutableRenames;
import dev.hearth.schema.Renames;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of a running draft are today, by way of the sealed version that it came from:
 * {@code speed} became {@code velocity} in the draft and is {@code speed} or {@code pace} today, so
 * the draft's {@code velocity} is that. What only the draft has goes by its name, and by what is
 * declared for that.
 *
 * <p>A name alone does not tell: in the draft another one may have had it.
 */
final class DraftRenames {
  private final StateSchema sealed;
  private final StateSchema draft;
  private final StateSchema now;
  private final Successors inDraft;
  private final Successors today;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> members = new LinkedHashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * What of the draft nobody can tell what is to become of.
   *
   * @param to what it is renamed to, which another one is; empty when another has its name
   */
  record Doubt(String subject, String to) {}

  private DraftRenames(Successors inDraft, Successors today) {
    this.sealed = inDraft.sealed();
    this.draft = inDraft.later();
    this.now = today.later();
    this.inDraft = inDraft;
    this.today = today;
  }

  /**
   * Finds them.
   *
   * @param inDraft what the sealed names became in the draft, {@code today} what they are now
   * @param declared what the newest migration class says of names that the draft has
   */
  static DraftRenames of(Successors inDraft, Successors today, Renames declared) {
    DraftRenames found = new DraftRenames(inDraft, today);
    found.types(declared);
    found.members(declared);
    if (found.draft.sameLayout(found.now)) {
      found.doubtRenames();
    }
    return found;
  }

  /** State of one and the same layout passes as it is: only what would change places is wrong. */
  private void doubtRenames() {
    doubts.clear();
    types.forEach(this::doubtType);
    members.forEach(this::doubtMember);
  }

  private void doubtType(String from, String to) {
    doubts.add(new Doubt(draft.displayName(from), now.displayName(to)));
  }

  private void doubtMember(String from, String to) {
    int dot = from.lastIndexOf('.');
    doubts.add(new Doubt(draft.displayName(from.substring(0, dot)) + from.substring(dot), to));
  }

  Renames renames() {
    return ImmutableRenames.builder()
        .types(types)
        .members(members)
        .staying(DecisionReader.staying(draft, now, types))
        .build();
  }

  List<Doubt> doubts() {
    return doubts;
  }

  private void types(Renames declared) {
    Set<String> known = new HashSet<>();
    Set<String> ended = new HashSet<>();
    Set<String> taken = new HashSet<>();
    for (String original : sealed.types().keySet()) {
      Optional<String> before = inDraft.type(original).map(StateDef::name);
      Optional<String> after = today.type(original).map(StateDef::name);
      before.ifPresent(known::add);
      if (before.isPresent() && after.isPresent()) {
        taken.add(after.get());
        if (!before.equals(after)) {
          types.put(before.get(), after.get());
        }
      } else {
        before.ifPresent(ended::add);
      }
    }
    declared
        .types()
        .forEach(
            (from, to) -> {
              if (known.contains(from) || sealed.find(from).isPresent()) {
                return; // it is about the sealed one
              }
              if (taken.add(to)) {
                types.put(from, to);
              } else {
                doubtType(from, to);
              }
            });
    for (String name : ended) {
      if (now.find(name).isPresent() && !taken.contains(name)) {
        doubts.add(new Doubt(draft.displayName(name), ""));
      }
    }
  }

  private void members(Renames declared) {
    Set<String> known = new HashSet<>();
    Set<String> taken = new HashSet<>();
    for (StateDef original : sealed.types().values()) {
      Optional<StateDef> before = inDraft.type(original.name());
      Optional<StateDef> after = today.type(original.name());
      if (before.isPresent() && after.isPresent()) {
        members(original, before.get(), after.get(), known, taken);
      }
    }
    declared
        .members()
        .forEach(
            (from, to) -> {
              if (known.contains(from) || isSealed(from)) {
                return; // it is about the sealed one
              }
              if (taken.add(from.substring(0, from.lastIndexOf('.') + 1) + to)) {
                members.put(from, to);
              } else {
                doubtMember(from, to);
              }
            });
  }

  private boolean isSealed(String member) {
    int dot = member.lastIndexOf('.');
    return NameLookup.has(sealed, member.substring(0, dot), member.substring(dot + 1));
  }

  /**
   * Those of one type.
   *
   * @param known is given the names that the sealed version or the draft has for what was sealed
   * @param taken is given the draft's type with each of today's names that has its source
   */
  private void members(
      StateDef original, StateDef before, StateDef after, Set<String> known, Set<String> taken) {
    List<String> ended = new ArrayList<>();
    for (String member : NameLookup.members(original)) {
      Optional<String> old = inDraft.member(original.name(), member);
      Optional<String> next = today.member(original.name(), member);
      known.add(before.name() + "." + member);
      old.ifPresent(name -> known.add(before.name() + "." + name));
      if (old.isPresent() && next.isPresent()) {
        taken.add(before.name() + "." + next.get());
        if (!old.equals(next)) {
          members.put(before.name() + "." + old.get(), next.get());
          // What a method makes today can be what the draft has under that name, made by one as
          // well. What is written is known in the last round only, too late for another way.
          if (!today.isAsItWas(original.name(), member)
              && NameLookup.members(before).contains(next.get())) {
            doubtMember(before.name() + "." + old.get(), next.get());
          }
        }
      } else {
        old.ifPresent(ended::add);
      }
    }
    for (String name : ended) {
      if (NameLookup.members(after).contains(name) && !taken.contains(before.name() + "." + name)) {
        doubts.add(new Doubt(draft.displayName(before.name()) + "." + name, ""));
      }
    }
  }
}
