package net;

import dev.hearth.annotations.HotState;
import java.util.*;

@HotState
public record Sorted<K extends Comparable<K>, V>(
    TreeMap<K, V> all, Optional<Sorted<K, List<V>>> next, Set<Optional<V>> some) {}
