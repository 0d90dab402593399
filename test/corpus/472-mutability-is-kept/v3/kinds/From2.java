package kinds;

import dev.hearth.annotations.Migrates;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whether each can be changed, as the second version's code would have found it. */
@Migrates(2)
final class From2 extends V2.Migration {
  @Override
  protected List<Kinds.Sort> collections(V2.Kinds old) {
    return old.collections().stream().map(From2::sort).toList();
  }

  @Override
  protected List<Kinds.Sort> maps(V2.Kinds old) {
    return old.maps().stream().map(From2::sort).toList();
  }

  private static Kinds.Sort sort(Collection<V2.Kind> collection) {
    int size = collection.size();
    try {
      collection.clear();
      return new Kinds.Sort(size, true);
    } catch (UnsupportedOperationException e) {
      return new Kinds.Sort(size, false);
    }
  }

  private static Kinds.Sort sort(Map<V2.Kind, V2.Kind> map) {
    int size = map.size();
    try {
      map.clear();
      return new Kinds.Sort(size, true);
    } catch (UnsupportedOperationException e) {
      return new Kinds.Sort(size, false);
    }
  }
}
