package ml;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.List;

@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  @SuppressWarnings("unchecked")
  protected <T> Layer<Long, String> make(V2.Layer<T> old) {
    List<Layer<Long, String>> in = new ArrayList<>();
    for (V2.Layer<T> l : old.in()) {
      in.add((Layer<Long, String>) migrate(l));
    }
    return new Layer<>((Long) old.weight(), in, "l" + old.weight());
  }
}
