package cache;

import dev.hearth.annotations.Migrates;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected <K, V> Entry<Integer> make(V1.Entry<K, V> old) {
    return new Entry<>(
        (String) old.key(), (Integer) old.value(), old.before() == null ? null : make(old.before()));
  }
}
