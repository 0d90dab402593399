package feed;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Link<T>(T what, Optional<Link<T>> next) {}
