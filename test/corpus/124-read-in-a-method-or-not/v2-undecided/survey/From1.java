package survey;

import dev.hearth.annotations.Migrates;
import java.util.function.ToIntFunction;

@Migrates(1)
final class From1 extends Base {
  private final ToIntFunction<V1.Plot> e = V1.Plot::e;

  @Override
  protected int sum(V1.Plot old) {
    var same = old;
    return Sums.a(old) + b(old) + same.c() + program().plots().get(0).d() + e.applyAsInt(old);
  }
}
