package box;

import dev.hearth.annotations.Migrates;
import java.util.List;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Store.Box<Integer>> numbers(V1.Store old) {
    return old.numbers().stream()
        .map(box -> new Store.Box<>(box.owner(), Integer.valueOf(box.content())))
        .toList();
  }

  @Override
  protected List<Store.Box<String>> names(V1.Store old) {
    return old.names().stream().map(box -> new Store.Box<>(box.owner(), box.content())).toList();
  }
}
