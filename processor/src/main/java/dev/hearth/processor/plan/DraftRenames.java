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
  private final List<String> doubts = new ArrayList<>();

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
    return found;
  }

  Renames renames() {
    return ImmutableRenames.builder()
        .types(types)
        .members(members)
        .staying(DecisionReader.staying(draft, now, types))
        .build();
  }

  /** What of the draft would go on as something else, by a name that it has by chance. */
  List<String> doubts() {
    return doubts;
  }

  private void types(Renames declared) {
    Set<String> known = new HashSet<>();
    Set<String> ended = new HashSet<>();
    for (String original : sealed.types().keySet()) {
      Optional<String> before = inDraft.type(original).map(StateDef::name);
      Optional<String> after = today.type(original).map(StateDef::name);
      before.ifPresent(known::add);
      if (before.isPresent() && after.isPresent()) {
        put(types, before.get(), after.get());
      } else {
        before.ifPresent(ended::add);
      }
    }
    declared.types().entrySet().stream()
        .filter(rename -> !known.contains(rename.getKey()))
        .filter(rename -> sealed.find(rename.getKey()).isEmpty())
        .filter(rename -> !types.containsValue(rename.getValue()))
        .forEach(rename -> types.put(rename.getKey(), rename.getValue()));
    for (String name : ended) {
      if (now.find(name).isPresent() && !types.containsValue(name)) {
        doubts.add(draft.displayName(name));
      }
    }
  }

  private void members(Renames declared) {
    Set<String> known = new HashSet<>();
    for (StateDef original : sealed.types().values()) {
      inDraft
          .type(original.name())
          .ifPresent(
              before -> {
                today
                    .type(original.name())
                    .ifPresent(after -> members(original, before, after, known));
                known.add(before.name());
              });
    }
    declared
        .members()
        .forEach(
            (from, to) -> {
              String type = from.substring(0, from.lastIndexOf('.'));
              boolean original =
                  known.contains(type)
                      && sealed.types().values().stream()
                          .filter(
                              def ->
                                  inDraft
                                      .type(def.name())
                                      .filter(before -> before.name().equals(type))
                                      .isPresent())
                          .anyMatch(
                              def ->
                                  NameLookup.members(def)
                                      .contains(from.substring(type.length() + 1)));
              if (!original && !known.contains(from) && !isTarget(type, to)) {
                members.put(from, to);
              }
            });
  }

  private void members(StateDef original, StateDef before, StateDef after, Set<String> known) {
    List<String> ended = new ArrayList<>();
    for (String member : NameLookup.members(original)) {
      Optional<String> old = inDraft.member(original.name(), member);
      Optional<String> next = today.member(original.name(), member);
      old.ifPresent(name -> known.add(before.name() + "." + name));
      if (old.isPresent() && next.isPresent()) {
        put(members, before.name() + "." + old.get(), next.get(), old.get());
      } else {
        old.ifPresent(ended::add);
      }
    }
    for (String name : ended) {
      if (NameLookup.members(after).contains(name) && !isTarget(before.name(), name)) {
        doubts.add(draft.displayName(before.name()) + "." + name);
      }
    }
  }

  private boolean isTarget(String type, String name) {
    return members.entrySet().stream()
        .anyMatch(
            rename ->
                rename.getKey().startsWith(type + ".")
                    && rename.getKey().indexOf('.', type.length() + 1) < 0
                    && rename.getValue().equals(name));
  }

  private static void put(Map<String, String> names, String from, String to) {
    put(names, from, to, from);
  }

  /** A name that stays is a rename as well, where what had that name has another. */
  private static void put(Map<String, String> names, String key, String to, String from) {
    if (!from.equals(to)) {
      names.put(key, to);
    }
  }
}
