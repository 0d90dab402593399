package dev.hearth.processor.generate;

import com.palantir.javapoet.JavaFile;
import dev.hearth.processor.plan.Draft;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Transition;
import java.util.List;

/**
 * Writes the old types and the migration of each transition of a plan.
 *
 * <pre>{@code
 * Generator.generate(plan).forEach(file -> file.writeTo(filer));   // game.V1, game.V2
 * }</pre>
 */
public final class Generator {
  private Generator() {}

  /** One file per transition, oldest first. */
  public static List<JavaFile> generate(Plan plan) {
    return plan.transitions().stream()
        .map(transition -> holder(plan, transition, Fillings.none()).file())
        .toList();
  }

  /** The file for the way from a running draft, beside those of the sealed versions. */
  public static JavaFile generate(Draft draft, Plan sealed) {
    Transition transition = draft.plan().transitions().get(0);
    Fillings fillings = new DraftRefusals(draft, DraftFills.of(draft, sealed));
    return holder(draft.plan(), transition, fillings).file();
  }

  private static Holder holder(Plan plan, Transition transition, Fillings fillings) {
    return new Holder(
        transition.version(),
        plan.lineage().isExtended(transition.version()),
        plan.lineage().extendsNext(transition.version()),
        transition.next(),
        plan.lineage().generatedIn(transition.version()),
        Step.of(plan, transition, fillings));
  }
}
