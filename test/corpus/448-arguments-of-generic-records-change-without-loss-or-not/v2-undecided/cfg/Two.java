package cfg;

import dev.hearth.annotations.HotState;
import java.util.Map;
import java.util.Optional;

@HotState
public record Two<A, B>(A a, Map<B, A> b, Optional<Two<A, B>> next) {}
