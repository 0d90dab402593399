package cache;

import dev.hearth.annotations.HotState;

@HotState
public record Entry<V>(String key, V value, Entry<V> before) {}
