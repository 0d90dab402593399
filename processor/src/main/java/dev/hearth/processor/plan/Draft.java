package dev.hearth.processor.plan;

import dev.hearth.schema.TypeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The step from the unsealed draft that a dev run is running to now. */
@Value.Immutable
public abstract class Draft {
  /** A plan of this one step, from version 0. */
  public abstract Plan plan();

  /** The newest sealed version's transition, whose class fills holes. */
  public abstract Optional<Transition> newest();

  /** What the draft has in common with that version; there if {@link #newest} is. */
  public abstract Optional<SharedTypes> shared();

  /** The number that the draft would be sealed with. */
  public abstract int next();

  /** The holes that are filled. */
  public abstract List<DraftFilling> fillings();

  /** The keys of holes for what only the draft can hold: a value is refused when it is met. */
  public abstract Set<String> refusals();

  /** The holes that nothing fills, and what else there is no way for. */
  public abstract List<Problem> problems();

  /** What is wrong with a filling, now that it is known what the methods read. */
  public List<Problem> problems(List<MethodReads> reads, Plan sealed) {
    List<Problem> problems = new ArrayList<>();
    for (DraftFilling filling : fillings()) {
      HookKeys keys = new HookKeys(newest().orElseThrow(), sealed.lineage());
      for (MethodReads method : reads) {
        if (method.key().equals(filling.key())) {
          List<String> missing = filling.missing(method, keys);
          if (!missing.isEmpty() || method.callsProgram()) {
            problems.add(
                DraftText.unreadable(
                    filling.problem(),
                    newest().orElseThrow(),
                    missing,
                    method.callsProgram(),
                    next()));
          }
        }
      }
    }
    return problems;
  }

  private boolean isWritten(DraftFilling filling) {
    return newest()
        .flatMap(Transition::migration)
        .filter(m -> m.overrides().contains(filling.key()))
        .isPresent();
  }

  /** What of the draft goes in silence, for a note: {@code Ship.fuel}. */
  public List<String> dropped() {
    List<String> dropped = new ArrayList<>();
    Transition from = plan().transitions().get(0);
    for (Map.Entry<String, TypeChange> entry : from.diff().types().entrySet()) {
      if (entry.getValue() instanceof TypeChange.Kept kept) {
        kept.lost().stream()
            .filter(name -> !isRead(kept.old(), name))
            .map(name -> from.diff().old().displayName(kept.old()) + "." + name)
            .forEach(dropped::add);
      }
    }
    return dropped;
  }

  /** Whether a filling that somebody wrote is given the component. */
  private boolean isRead(String type, String name) {
    return fillings().stream()
        .filter(this::isWritten)
        .anyMatch(
            filling ->
                filling.type().equals(type)
                    && filling.parts().stream().anyMatch(part -> part.source().equals(name)));
  }
}
