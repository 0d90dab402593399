package tree;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Node<K extends Comparable<K>, V>(
    K key, V value, Optional<Node<K, V>> left, Optional<Node<K, V>> right) {
}
