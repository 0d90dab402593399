package farm;

import dev.hearth.annotations.HotState;
import java.util.Set;

@HotState
public record Cow(Set<String> tags, String name, long weight, Breed breed) {}
