package dev.hearth.processor.generate;

import com.palantir.javapoet.JavaFile;
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
    return plan.transitions().stream().map(transition -> holder(plan, transition).file()).toList();
  }

  private static Holder holder(Plan plan, Transition transition) {
    return new Holder(
        transition.version(),
        transition.next(),
        plan.lineage().generatedIn(transition.version()),
        Step.of(plan, transition));
  }
}
