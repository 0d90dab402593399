package odd;

import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public record Migration(int from, Map<Object, Integer> counts) {}
