package gen;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Holder<V1, Migration, List, Ship, Override>(
    V1 v, Migration m2, List l, java.util.Map<Ship, Override> s, java.util.Optional<Holder<V1, Migration, List, Ship, Override>> next) {}
