package dev.hearth.test.property;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
 * <p>The same rounds each time, so that what fails is what has changed; {@code
 * -Dhearth.property.seed=random} for others, or a number, {@code -Djqwik.tries.default=1000} for
 * more, each a module of {@value #ROUNDS}. One round again, as a failure names it: {@code
 * -Dhearth.property.round=…}.
 */
final class ReloadEqualsRestartTest {
  private static final int ROUNDS = 12;

  private final Rounds rounds = new Rounds();

  @Provide
  Arbitrary<List<Round>> modules() {
    String again = System.getProperty("hearth.property.round", "");
    if (!again.isEmpty()) {
      return Arbitraries.just(Arrays.stream(again.split(",", -1)).map(Round::parse).toList());
    }
    String seed = System.getProperty("hearth.property.seed", "1");
    if (seed.equals("random")) {
      return Arbitraries.randomValue(random -> Round.some(random, ROUNDS));
    }
    Random own = new Random(Long.parseLong(seed));
    return Arbitraries.randomValue(random -> Round.some(own, ROUNDS));
  }

  // What fails is made smaller by the rounds themselves, which know what they are made of.
  @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void everyWayLeadsToTheSameState(@ForAll("modules") List<Round> module) {
    for (Cell cell : rounds.run(module)) {
      cell.edits().forEach(edit -> Statistics.label("edits").collect(edit));
    }
  }
}
