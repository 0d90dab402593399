package survey;

import dev.hearth.annotations.Dropped;
import dev.hearth.annotations.Migrates;
import java.util.function.ToIntFunction;

@Migrates(1)
@Dropped(value = "Plot.a", reason = "in the sum, by way of Sums")
@Dropped(value = "Plot.e", reason = "in the sum, by way of a field")
final class From1 extends Base {
  private final ToIntFunction<V1.Plot> e = V1.Plot::e;

  @Override
  protected int sum(V1.Plot old) {
    var same = old;
    return Sums.a(old) + b(old) + same.c() + program().plots().get(0).d() + e.applyAsInt(old);
  }
}
