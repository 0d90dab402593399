package v;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public record Row(Map<String, List<Integer>> cells, int[] raw, Row up) {}
