package site;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Link<T>(T value, Optional<Link<T>> next) {}
