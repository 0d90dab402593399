package nest;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record A<T, U>(T t, List<B<U>> bs) {}
