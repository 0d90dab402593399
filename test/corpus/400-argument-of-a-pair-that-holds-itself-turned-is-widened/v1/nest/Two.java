package nest;

import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public record Two<A, B>(A a, Optional<Two<B, A>> turned) {}
