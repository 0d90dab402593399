package dev.hearth.test.property;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/**
 * Reload ≡ restart: a state that is migrated live is the one that is saved and restored into the
 * new build, from the version before or from any earlier one; and each is what a model says.
 *
 * <p>More rounds: {@code -Djqwik.tries.default=1000}, each a module of {@value #ROUNDS}. One round
 * again, as a failure names it: {@code -Dhearth.property.round=…}.
 */
final class ReloadEqualsRestartTest {
  private static final int ROUNDS = 12;

  private final Rounds rounds = new Rounds();

  @Provide
  Arbitrary<List<Round>> modules() {
    String again = System.getProperty("hearth.property.round", "");
    return again.isEmpty()
        ? Arbitraries.randomValue(random -> Round.some(random, ROUNDS))
        : Arbitraries.just(Arrays.stream(again.split(",", -1)).map(Round::parse).toList());
  }

  // What fails is made smaller by the rounds themselves, which know what they are made of.
  @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyWayLeadsToTheSameState(@ForAll("modules") List<Round> module) {
    for (Cell cell : rounds.run(module)) {
      cell.edits().forEach(edit -> Statistics.label("edits").collect(edit));
    }
  }
}
