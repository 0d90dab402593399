package mkt;

import dev.hearth.annotations.HotState;
import java.util.Set;

@HotState
public record Order(Key key, Set<Key> linked) {}
