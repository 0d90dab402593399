package cache;

import dev.hearth.annotations.HotState;

@HotState
public record Entry<K, V>(K key, V value, Entry<K, V> before) {}
