package s;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Edge<A, B>(A from, B to, List<Edge<B, A>> back) {}
