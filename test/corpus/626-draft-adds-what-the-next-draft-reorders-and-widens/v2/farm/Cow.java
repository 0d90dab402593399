package farm;

import dev.hearth.annotations.HotState;
import java.util.Set;

@HotState
public record Cow(String name, int weight, Breed breed, Set<String> tags) {}
