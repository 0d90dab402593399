package dev.hearth.processor.plan;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.History;
import dev.hearth.schema.ImmutableRenames;
import dev.hearth.schema.Renames;
import dev.hearth.schema.StateDef;
import dev.hearth.schema.StateSchema;
import dev.hearth.schema.TypeChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renames that led to a running draft and are not what is declared today: {@code speed} became
 * {@code velocity}, and is {@code speed} again. What the draft calls {@code velocity} is what the
 * sealed version calls {@code speed}, and goes on as that does.
 */
final class TakenBack {
  private final CompiledSchema running;
  private final StateSchema draft;
  private final Plan sealed;
  private final Renames declared;
  private final ImmutableRenames.Builder all;

  private TakenBack(Renames declared, CompiledSchema running, Plan sealed) {
    this.running = running;
    this.draft = running.schema();
    this.sealed = sealed;
    this.declared = declared;
    this.all = ImmutableRenames.builder().from(declared);
  }

  /** The declared renames from a draft, and those that take back what led to it. */
  static Renames with(Renames declared, CompiledSchema running, History history, Plan sealed) {
    boolean known =
        history
            .newest()
            .filter(newest -> newest.version() == running.base())
            .filter(newest -> newest.sha256().equals(running.history()))
            .isPresent();
    return known ? new TakenBack(declared, running, sealed).find() : declared;
  }

  private Renames find() {
    running.renames().types().forEach(this::type);
    running.renames().members().forEach(this::member);
    return all.build();
  }

  private void type(String original, String now) {
    if (draft.find(now).isPresent() && !declared.types().containsKey(now)) {
      today(original)
          .filter(name -> !name.equals(now) && !declared.types().containsValue(name))
          .filter(name -> draft.find(name).isEmpty())
          .ifPresent(name -> all.putTypes(now, name));
    }
  }

  private void member(String original, String now) {
    int dot = original.lastIndexOf('.');
    String originalType = original.substring(0, dot);
    String type = running.renames().typeNow(originalType);
    Optional<StateDef> def = draft.find(type).filter(d -> NameLookup.members(d).contains(now));
    if (def.isPresent() && !declared.members().containsKey(type + "." + now)) {
      today(originalType, original.substring(dot + 1))
          .filter(name -> !name.equals(now) && !isTarget(type, name))
          .ifPresent(name -> all.putMembers(type + "." + now, name));
    }
  }

  private boolean isTarget(String type, String name) {
    for (Map.Entry<String, String> rename : declared.members().entrySet()) {
      if (rename.getKey().startsWith(type + ".") && rename.getValue().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The transition from the version that the draft came from; none when that is today's again. */
  private Optional<Transition> transition() {
    return sealed.newest().filter(newest -> newest.version() == running.base());
  }

  /** What a sealed type is called today, if it goes on. */
  private Optional<String> today(String type) {
    return transition()
        .map(
            transition ->
                transition.diff().types().get(type) instanceof TypeChange.Kept kept
                    ? Optional.of(kept.now())
                    : Optional.<String>empty())
        .orElseGet(() -> sealed.now().find(type).map(StateDef::name));
  }

  /** What a component or constant of a sealed type is called today, if it goes on. */
  private Optional<String> today(String type, String member) {
    return transition()
        .map(
            transition ->
                transition.diff().types().get(type) instanceof TypeChange.Kept kept
                    ? kept.constants().getOrDefault(member, kept.after(member))
                    : Optional.<String>empty())
        .orElseGet(
            () ->
                sealed.now().find(type).map(NameLookup::members).orElse(List.of()).stream()
                    .filter(member::equals)
                    .findFirst());
  }
}
