package ab;

import dev.hearth.annotations.HotState;

@HotState
public record FormePoint(int x) implements Forme {}
