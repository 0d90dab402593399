package tree;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Node<K extends Comparable<K>, V>(
    Optional<Node<K, V>> left, K key, V held, Optional<Node<K, V>> right) {}
