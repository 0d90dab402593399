package void_;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@HotState
public record Bag(
    List<Thing> list,
    Map<Thing, Thing> map,
    Optional<List<Thing>> optional,
    Thing[] array,
    Thing[][] arrays) {}
