package odd;

import dev.hearth.annotations.HotState;

@HotState
public record Optional<T>(T value, java.util.Optional<T> other) {}
