package field;

import dev.hearth.annotations.Migrates;
import java.util.function.ToIntFunction;

/** Reads through a helper, through a method reference, and in a class of its own. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected double area(V1.Plot old) {
    return Math.abs(product(old));
  }

  private static double product(V1.Plot plot) {
    return plot.width() * plot.height();
  }

  @Override
  protected int kinds(V1.Plot old) {
    return old.crops().size();
  }

  @Override
  protected String label(V1.Plot old) {
    ToIntFunction<V1.Plot> grade = V1.Plot::grade;
    return old.name() + grade.applyAsInt(old);
  }
}
