package kinds;

import dev.hearth.annotations.Migrates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether each can be changed, as the second version's code would have found it. */
@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected List<Boolean> collections(V2.Kinds old) {
    return old.collections().stream().map(From2::canRemove).toList();
  }

  @Override
  protected List<Boolean> maps(V2.Kinds old) {
    return old.maps().stream().map(From2::canRemove).toList();
  }

  @Override
  protected List<Integer> sizes(V2.Kinds old) {
    return Stream.concat(
            old.collections().stream().map(Collection::size), old.maps().stream().map(Map::size))
        .toList();
  }

  private static boolean canRemove(Collection<V2.Kind> of) {
    try {
      of.clear();
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }

  private static boolean canRemove(Map<V2.Kind, V2.Kind> of) {
    try {
      of.clear();
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }
}
