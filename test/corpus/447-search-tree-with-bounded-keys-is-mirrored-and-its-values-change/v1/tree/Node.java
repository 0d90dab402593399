package tree;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Node<K extends Comparable<K>, V>(
    K key, V value, Optional<Node<K, V>> left, Optional<Node<K, V>> right) {
  static <K extends Comparable<K>, V> Node<K, V> leaf(K key, V value) {
    return new Node<>(key, value, Optional.empty(), Optional.empty());
  }

  Node<K, V> put(K k, V v) {
    int c = k.compareTo(key);
    if (c == 0) {
      return new Node<>(key, v, left, right);
    }
    if (c < 0) {
      return new Node<>(key, value, Optional.of(left.map(n -> n.put(k, v)).orElse(leaf(k, v))), right);
    }
    return new Node<>(key, value, left, Optional.of(right.map(n -> n.put(k, v)).orElse(leaf(k, v))));
  }
}
